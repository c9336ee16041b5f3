//! Why a rule answered: the inputs it used, the arithmetic it did, the margin that is left.
//!
//! A rule computes through its `Trail`, so that the arithmetic shown is the arithmetic done. A silent trail writes
//! nothing down and allocates nothing.
//! Does not know: rules, sentences (only their ids), the clock.
//! Always holds: asking with a silent and with a recording trail gives the same answer.

use super::answer::Missing;
use super::say::step;
use crate::domain::calendar::{Day, Made};

/// A value in evidence, with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A day.
    Day(Day),
    /// A date with its precision.
    Made(Made),
    /// Pieces.
    Count(u64),
    /// Days.
    Days(i64),
    /// Months.
    Months(i64),
    /// Years.
    Years(i64),
    /// Thousandths of a percent: 34,000 is 34 %.
    Percent(i64),
    /// Milligrams.
    Milligrams(u64),
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nothing is recorded.
    Nothing,
    /// A word, by its message id.
    Word(&'static str),
    /// A word of an enumeration.
    Code {
        /// The list.
        list: &'static str,
        /// The code in it.
        code: &'static str,
    },
    /// A text as recorded.
    Text(String),
}

impl Value {
    /// Yes or no.
    #[must_use]
    pub const fn yes_no(yes: bool) -> Value {
        if yes { Value::Yes } else { Value::No }
    }

    /// A day, or nothing.
    #[must_use]
    pub fn day(day: Option<Day>) -> Value {
        day.map_or(Value::Nothing, Value::Day)
    }

    /// From one day to a later one, in the unit people would use: days up to 90, then whole months up to two years,
    /// then whole years.
    #[must_use]
    pub fn span(from: Day, to: Day) -> Value {
        let months = to.whole_months_since(from);
        match to.days_since(from) {
            days @ ..=90 => Value::Days(days),
            _ if months < 24 => Value::Months(months),
            _ => Value::Years(months.div_euclid(12)),
        }
    }
}

/// An input that a rule used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The message id of its name.
    pub label: &'static str,
    /// What it is.
    pub value: Value,
    /// The document it comes from, if it names one.
    pub origin: Option<String>,
}

/// One line of arithmetic: a message id and the values that stand in it, by variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The message id of the line.
    pub id: &'static str,
    /// Its variables.
    pub vars: Vec<(&'static str, Value)>,
}

/// How far from the limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Margin {
    /// So much is left before the rule fires.
    Left(Value),
    /// So much beyond the limit.
    Past(Value),
}

/// A date that was taken at its worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorstCase {
    /// The message id of the date's name.
    pub label: &'static str,
    /// What is known.
    pub known: Made,
    /// The day it was taken as.
    pub taken: Day,
}

/// Everything behind one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The inputs, in the order in which the rule asked for them.
    pub inputs: Vec<Input>,
    /// The arithmetic, in order.
    pub steps: Vec<Step>,
    /// The day on which the limit is, or was, reached.
    pub due: Option<Day>,
    /// The day by which the pack wants the action done.
    pub act_by: Option<Day>,
    /// A date that is not known to the day, and what it was taken as.
    pub worst_case: Option<WorstCase>,
    /// How far from the limit.
    pub margin: Option<Margin>,
}

/// A number of months as the calendar takes it.
fn whole(months: i64) -> i32 {
    i32::try_from(months).unwrap_or(i32::MAX)
}

/// A comparison of two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    /// At least.
    AtLeast,
    /// More than.
    MoreThan,
    /// Less than.
    LessThan,
}

/// Where a rule writes down what it uses while it computes.
#[derive(Debug, Default)]
pub struct Trail {
    recording: bool,
    evidence: Evidence,
    lacking: Option<Missing>,
}

impl Trail {
    /// A trail that only keeps the days and the missing input.
    pub(super) fn silent() -> Trail {
        Trail::default()
    }

    /// A trail that keeps everything.
    pub(super) fn recording() -> Trail {
        Trail { recording: true, ..Trail::default() }
    }

    /// Forgets what a silent trail keeps, before the next rule.
    pub(super) fn forget(&mut self) {
        (self.evidence.due, self.evidence.act_by) = (None, None);
        (self.evidence.worst_case, self.lacking) = (None, None);
    }

    /// What was written down.
    pub(super) fn into_evidence(self) -> Evidence {
        self.evidence
    }

    /// The missing input, the day of the limit and the day of the deadline.
    pub(super) fn days(&self) -> (Option<Missing>, Option<Day>, Option<Day>) {
        (self.lacking, self.evidence.due, self.evidence.act_by)
    }

    /// Uses an input.
    pub(super) fn input(&mut self, label: &'static str, value: Value) {
        if self.recording {
            self.evidence.inputs.push(Input { label, value, origin: None });
        }
    }

    /// Uses a text, or the lack of it.
    pub(super) fn text(&mut self, label: &'static str, text: Option<&str>) {
        if self.recording {
            self.input(label, text.map_or(Value::Nothing, |t| Value::Text(t.into())));
        }
    }

    /// Says where the last input comes from.
    pub(super) fn origin(&mut self, document: Option<&str>) {
        if let (true, Some(last)) = (self.recording, self.evidence.inputs.last_mut()) {
            last.origin = document.map(Into::into);
        }
    }

    /// Uses a date at its worst; `None` when it is not known at all.
    pub(super) fn worst_day(&mut self, label: &'static str, known: Made) -> Option<Day> {
        self.input(label, Value::Made(known));
        let taken = known.worst_case()?;
        if !known.is_exact() {
            self.evidence.worst_case = Some(WorstCase { label, known, taken });
        }
        Some(taken)
    }

    /// Writes down a line of arithmetic.
    pub(super) fn step<const N: usize>(&mut self, id: &'static str, vars: impl FnOnce() -> [(&'static str, Value); N]) {
        if self.recording {
            self.evidence.steps.push(Step { id, vars: vars().into() });
        }
    }

    /// Notes a missing input without which the rule flags all the same.
    pub(super) fn lacks(&mut self, missing: Missing) {
        self.lacking = Some(missing);
    }

    /// Sets the day by which to act.
    pub(super) fn act_by(&mut self, day: Day) {
        self.evidence.act_by = Some(day);
    }

    /// The day `months` after a day.
    pub(super) fn plus_months(&mut self, from: Day, months: i64) -> Day {
        let to = from.plus_months(whole(months));
        self.shift(from, Value::Months(months), to);
        to
    }

    /// The day `months` before a day.
    pub(super) fn minus_months(&mut self, from: Day, months: i64) -> Day {
        let to = from.plus_months(-whole(months));
        self.shift_back(from, Value::Months(months), to);
        to
    }

    /// The day `years` after a day.
    pub(super) fn plus_years(&mut self, from: Day, years: i64) -> Day {
        let to = from.plus_months(whole(years.saturating_mul(12)));
        self.shift(from, Value::Years(years), to);
        to
    }

    /// The day `days` after a day.
    pub(super) fn plus_days(&mut self, from: Day, days: i64) -> Day {
        let to = from.plus_days(days);
        self.shift(from, Value::Days(days), to);
        to
    }

    /// The day `days` before a day.
    pub(super) fn minus_days(&mut self, from: Day, days: i64) -> Day {
        let to = from.plus_days(-days);
        self.shift_back(from, Value::Days(days), to);
        to
    }

    fn shift_back(&mut self, from: Day, by: Value, to: Day) {
        self.step(step::SHIFT_BACK, || [("from", Value::Day(from)), ("by", by), ("to", Value::Day(to))]);
    }

    /// Writes down that a day moved by so much is another day.
    pub(super) fn shift(&mut self, from: Day, by: Value, to: Day) {
        self.step(step::SHIFT, || [("from", Value::Day(from)), ("by", by), ("to", Value::Day(to))]);
    }

    /// Whether `today` is after the limit, the last good day. Keeps limit and margin.
    pub(super) fn is_after(&mut self, today: Day, limit: Day) -> bool {
        self.limit(today, limit);
        self.also_after(today, limit)
    }

    /// Whether `today` is after a day; a second comparison.
    pub(super) fn also_after(&mut self, today: Day, limit: Day) -> bool {
        let after = today > limit;
        let id = if after { step::AFTER } else { step::NOT_AFTER };
        self.step(id, || [("today", Value::Day(today)), ("limit", Value::Day(limit))]);
        after
    }

    /// Whether `today` has reached the limit, the first bad day. Keeps limit and margin.
    pub(super) fn has_reached(&mut self, today: Day, limit: Day) -> bool {
        self.limit(today, limit);
        self.also_reached(today, limit)
    }

    /// Whether `today` has reached a day; a second comparison.
    pub(super) fn also_reached(&mut self, today: Day, limit: Day) -> bool {
        let reached = today >= limit;
        let id = if reached { step::REACHED } else { step::NOT_REACHED };
        self.step(id, || [("today", Value::Day(today)), ("limit", Value::Day(limit))]);
        reached
    }

    /// Keeps a limit, and the days to it or since it.
    pub(super) fn limit(&mut self, today: Day, limit: Day) {
        self.evidence.due = Some(limit);
        let days = today.days_since(limit);
        self.margin(if days > 0 { Margin::Past(Value::Days(days)) } else { Margin::Left(Value::Days(-days)) });
    }

    /// Says how far from the limit.
    pub(super) fn margin(&mut self, margin: Margin) {
        if self.recording {
            self.evidence.margin = Some(margin);
        }
    }

    /// Compares two numbers of one unit.
    pub(super) fn holds(&mut self, left: i64, op: Op, right: i64, unit: fn(i64) -> Value) -> bool {
        let (holds, id) = match op {
            Op::AtLeast => (left >= right, if left >= right { step::AT_LEAST } else { step::LESS }),
            Op::LessThan => (left < right, if left < right { step::LESS } else { step::AT_LEAST }),
            Op::MoreThan => (left > right, if left > right { step::MORE } else { step::AT_MOST }),
        };
        self.step(id, || [("left", unit(left)), ("right", unit(right))]);
        holds
    }

    /// Says that the rule is about something that this subject is not, or does not have.
    pub(super) fn not_concerned(&mut self) {
        self.step(step::NOT_CONCERNED, || []);
    }
}
