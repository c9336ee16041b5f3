//! A destruction batch as the book holds it: its lines, steps, people and readings, and the guards of its lines.
//!
//! Does not know: which step comes next.
//! Always holds: a reading that was made before the batch was approved anew does not count.
//! Refuses with: 132, 200 to 202, 204 to 207, 211.

use std::collections::{BTreeMap, BTreeSet};

use super::super::calendar::Moment;
use super::super::command::DraftLine;
use super::super::event::{Kind, Line, Move, Slot};
use super::super::id::{Id, Subject};
use super::super::lists::CONDITION_GROUPS;
use super::super::measure::Count;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Rows, Table, Val};
use super::plan::in_store;
use super::stand::{is_ammunition, is_told_apart, not_blocked, title_has_block};
use super::{Cx, First, Seen};

/// A batch with its lines, as the book holds it.
pub(super) struct Batch {
    pub(super) id: Id,
    pub(super) number: String,
    pub(super) state: String,
    pub(super) class: String,
    pub(super) row: Row,
    pub(super) lines: Vec<Row>,
    steps: Vec<Row>,
}

/// Somebody's part in a step of a batch.
pub(super) struct Part {
    pub(super) user: String,
    pub(super) role: String,
    pub(super) meaning: String,
}

/// What one verifier read.
pub(super) struct Reading {
    /// Who read.
    pub(super) user: String,
    /// Line of the batch to text and count.
    pub(super) lines: BTreeMap<u64, (String, u64)>,
    /// What was read beyond the list.
    pub(super) extra: Vec<String>,
}

impl Batch {
    /// Finds the batch and refuses it in any other state than these.
    pub(super) fn in_state(cx: &Cx<'_>, id: Id, states: &[&str]) -> Result<Batch, Refusal> {
        let row = cx.get(Table::Batch, &id.to_string()).ok_or_else(|| because(Why::BatchUnknown).about("batch", id))?;
        let (number, state) = (row.text("number"), row.text("state"));
        if !states.contains(&state.as_str()) {
            let wanted = states.join(" ");
            return Err(because(Why::WrongState).about("batch", number).about("state", state).about("wanted", wanted));
        }
        let key = [Val::from(id.to_string())];
        let lines = cx.book.rows(Table::BatchLine, &key);
        let steps = cx.book.rows(Table::BatchStep, &key);
        Ok(Batch { id, number, state, class: row.text("class"), lines, steps, row })
    }

    /// Refuses when the number typed is not the batch's.
    pub(super) fn check_typed(&self, typed: &str) -> Result<(), Refusal> {
        if typed == self.number {
            return Ok(());
        }
        Err(because(Why::TypedWrong).about("batch", &self.number).about("typed", typed))
    }

    /// The seq of the newest step of one of these kinds.
    fn newest(&self, kinds: &[Kind]) -> Option<&Row> {
        self.steps.iter().rev().find(|s| kinds.iter().any(|kind| s.text("kind") == kind.code()))
    }

    /// Who acted in the newest step of one of these kinds, in order.
    pub(super) fn newest_parts(&self, kinds: &[Kind]) -> Vec<Part> {
        self.newest(kinds).map(parts).unwrap_or_default()
    }

    /// Who acted in any step of one of these kinds.
    pub(super) fn parts_of(&self, kinds: &[Kind]) -> Vec<Part> {
        let of_kind = |step: &&Row| kinds.iter().any(|kind| step.text("kind") == kind.code());
        self.steps.iter().filter(of_kind).flat_map(parts).collect()
    }

    /// Who acted in any step so far.
    pub(super) fn all_parts(&self) -> Vec<Part> {
        self.steps.iter().flat_map(parts).collect()
    }

    /// The first person of the newest step of one of these kinds; empty when there is none.
    pub(super) fn first(&self, kinds: &[Kind]) -> String {
        self.newest_parts(kinds).into_iter().next().map(|part| part.user).unwrap_or_default()
    }

    /// The witnesses of the work.
    pub(super) fn witnesses(&self) -> Vec<String> {
        let parts = self.newest_parts(&[Kind::BatchStarted]).into_iter();
        parts.filter(|part| part.meaning == "witnessed").map(|part| part.user).collect()
    }

    /// When the work was started before the witnesses.
    pub(super) fn started_at(&self, cx: &Cx<'_>) -> Option<Moment> {
        let step = self.newest(&[Kind::BatchStarted])?;
        cx.book.row(Table::Act, &[Val::from(step.number("seq"))])?.parsed("at")
    }

    /// Whether the work was stopped before it was done.
    pub(super) fn was_aborted(&self) -> bool {
        self.newest(&[Kind::BatchAborted]).is_some()
    }

    /// Whether the list was closed with a written exception.
    pub(super) fn has_exception(&self) -> bool {
        self.newest(&[Kind::BatchLocked]).is_some_and(|step| !step.text("note").is_empty())
    }

    /// Whether this person keeps a place where a line lies, or is a storekeeper at all.
    pub(super) fn is_keeper(&self, cx: &Cx<'_>, user: &str) -> bool {
        let roles = cx.get(Table::Person, user).map(|p| p.text("roles")).unwrap_or_default();
        roles.split(' ').any(|r| r == "storekeeper") || self.keeps_a_place(cx, user)
    }

    /// Whether this person keeps a place where a line lies.
    pub(super) fn keeps_a_place(&self, cx: &Cx<'_>, user: &str) -> bool {
        let places: BTreeSet<String> = self.lines.iter().map(|line| line.text("place")).collect();
        places.iter().any(|place| cx.keeps(user, place))
    }

    /// The readings that count, by number: the newest of each, made since the batch was approved.
    pub(super) fn readings(&self, cx: &Cx<'_>) -> BTreeMap<u64, Reading> {
        let approved = self.newest(&[Kind::BatchApproved]).map_or(0, |step| step.number("seq"));
        let rows = cx.book.rows(Table::BatchReading, &[Val::from(self.id.to_string())]);
        let mut newest: BTreeMap<u64, u64> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.number("seq") > approved) {
            let seq = newest.entry(row.number("reading")).or_default();
            *seq = row.number("seq").max(*seq);
        }
        let mut readings = BTreeMap::new();
        for row in rows.iter().filter(|row| newest.get(&row.number("reading")) == Some(&row.number("seq"))) {
            let reading = readings.entry(row.number("reading")).or_insert_with(|| Reading {
                user: row.text("user"),
                lines: BTreeMap::new(),
                extra: Vec::new(),
            });
            match row.number("no") {
                0 => reading.extra.push(row.text("text")),
                no => {
                    reading.lines.insert(no, (row.text("text"), row.number("count")));
                }
            }
        }
        readings
    }

    /// The lines that release what is reserved now.
    pub(super) fn release(&self) -> Vec<Line> {
        self.lines.iter().filter_map(|line| reserve(line, -line.maybe_int("reserved").unwrap_or(0))).collect()
    }

    /// The lines that hand the weapons still in the batch from one custody to another.
    pub(super) fn custody(&self, from: &str, to: &str) -> Vec<Line> {
        self.lines.iter().filter(|line| line.number("reserved") > 0).filter_map(|l| hand_over(l, from, to)).collect()
    }
}

fn parts(step: &Row) -> Vec<Part> {
    let part = |p: &str| {
        let mut parts = p.splitn(3, ':').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Part { user: next(), role: next(), meaning: next() }
    };
    step.text("actors").split(' ').filter(|p| !p.is_empty()).map(part).collect()
}

/// Where a line of a batch lies.
pub(super) fn line_slot(line: &Row) -> Slot {
    Slot { place: line.text("place"), condition: line.text("condition"), pack: line.text("pack"), ..Slot::default() }
}

/// The line that hands a weapon from one custody to another where it lies.
pub(super) fn hand_over(line: &Row, from: &str, to: &str) -> Option<Line> {
    let subject = line.parsed::<Subject>("subject").filter(Subject::is_weapon)?;
    let slot = |custody: &str| Slot { custody: Some(custody.to_owned()), ..line_slot(line) };
    let mv = Move { subject, count: Count::ONE, from: slot(from), to: slot(to) };
    Some(Line::Moved { mv, no: Some(line.number("no")) })
}

/// A line that reserves, or with a negative number releases, a part of the stock.
pub(super) fn reserve(line: &Row, count: i64) -> Option<Line> {
    let subject = line.parsed("subject")?;
    (count != 0).then(|| Line::Reserved { no: line.number("no"), subject, at: line_slot(line), count })
}

/// What stands against destroying a line of a batch now, if anything does: for people who look at the list.
#[must_use]
pub fn against_line(book: &dyn Rows, seen: &Seen, line: &Row) -> Option<Refusal> {
    let cx = Cx { book, seen };
    guards(&cx, line).and_then(|()| in_store(&cx, &plan_of(line)?)).err()
}

/// The readings of an approved batch that count, by number: who read, and line to text and count.
#[must_use]
pub fn readings(book: &dyn Rows, seen: &Seen, batch: Id) -> BTreeMap<u64, (String, BTreeMap<u64, (String, u64)>)> {
    let cx = Cx { book, seen };
    let states = ["approved", "locked", "running", "completed", "aborted", "certified", "cancelled"];
    let Ok(batch) = Batch::in_state(&cx, batch, &states) else { return BTreeMap::new() };
    batch.readings(&cx).into_iter().map(|(no, reading)| (no, (reading.user, reading.lines))).collect()
}

/// A line of the book as it was planned.
pub(super) fn plan_of(line: &Row) -> Result<DraftLine, Refusal> {
    let subject =
        line.parsed("subject").ok_or_else(|| because(Why::SubjectUnknown).about("subject", line.text("subject")))?;
    Ok(DraftLine {
        subject,
        place: line.text("place"),
        condition: line.text("condition"),
        pack: line.text("pack"),
        count: Count::new(line.number("count")),
        method: line.text("method"),
        second_method: line.maybe_text("second_method"),
    })
}

/// G1, G2 and G4 for weapons; G2 and condition group D for ammunition.
pub(super) fn guards(cx: &Cx<'_>, line: &Row) -> Result<(), Refusal> {
    let plan = plan_of(line)?;
    let row = cx.subject(&plan.subject)?;
    let label = || cx.label(&plan.subject);
    let mut first = First::default();
    first.of(title_has_block(cx, &plan.subject, &row));
    first.of(not_blocked(cx, &plan.subject, Why::LegalBlock));
    if plan.subject.is_weapon() {
        let decided = !matches!(row.text("trace").as_str(), "" | "pending");
        first.unless(decided, || because(Why::NoTrace).about("subject", label()));
        first.unless(is_told_apart(&row), || because(Why::NotMarked).about("subject", label()));
    } else if is_ammunition(cx.book, &plan.subject) {
        let group = CONDITION_GROUPS.iter().find(|g| g.code == plan.condition);
        first.unless(group.is_some_and(|g| g.destroyable), || {
            because(Why::NotForDisposal).about("subject", label()).about("condition", &plan.condition)
        });
    }
    first.end()
}
