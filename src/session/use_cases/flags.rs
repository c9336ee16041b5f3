//! What the rules say of the whole book, or of one thing, for any day.
//!
//! Does not know: how a flag is shown.
//! Always holds: three answers; a day in the past can be asked as the book was known then.

use crate::domain::calendar::Day;
use crate::domain::id::Subject;
use crate::domain::refusal::{Why, because};
use crate::domain::rules::{
    self, Answer, Explained, Judgement, Overall, explain_item, explain_lot, explain_place, explain_weapon, judge_item,
    judge_lot, judge_place, judge_weapon, worst,
};
use crate::domain::table::{Rows, Table, Val};
use crate::session::facts::Shelf;
use crate::session::{Problem, Session, rules as packs};

/// What is asked of the rules.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// For this day; today when it is not told.
    pub on: Option<Day>,
    /// As the book was known at the end of this day.
    pub known: Option<Day>,
    /// This rule only.
    pub rule: Option<String>,
    /// This lot, weapon, item or place only.
    pub subject: Option<String>,
}

/// What the rules say of one thing.
#[derive(Clone, Debug)]
pub struct Said {
    /// lot, weapon, item or place.
    pub kind: &'static str,
    /// Its id or code.
    pub subject: String,
    /// How people call it: lot number, serial, name.
    pub label: String,
    /// The item of a lot.
    pub item: String,
    /// Answers of every rule that is about it.
    pub judgements: Vec<Judgement>,
}

impl Said {
    /// The most pressing answer.
    #[must_use]
    pub fn overall(&self) -> Overall {
        worst(&self.judgements)
    }

    /// Flags and missing inputs, without those that a weightier flag covers.
    #[must_use]
    pub fn leading(&self) -> Vec<Judgement> {
        rules::leading(&self.judgements)
    }
}

fn keep(question: &Question, mut judgements: Vec<Judgement>) -> Vec<Judgement> {
    if let Some(rule) = &question.rule {
        judgements.retain(|j| j.rule == rule);
    }
    judgements
}

/// Whether the book knows a lot, weapon, item or place.
fn is_there(rows: &dyn Rows, subject: &str) -> bool {
    let has = |table, id: &str| rows.row(table, &[Val::from(id)]).is_some();
    [Table::Lot, Table::Weapon, Table::Place].into_iter().any(|table| has(table, subject))
        || subject.strip_prefix("i/").is_some_and(|code| has(Table::Item, code))
}

/// What the rules say of everything in these rows.
#[must_use]
pub fn judge_all(rows: &dyn Rows, question: &Question, today: Day) -> Vec<Said> {
    let day = question.on.unwrap_or(today);
    let book = packs::book();
    let shelf = match question.subject.as_ref().and_then(|s| s.parse::<Subject>().ok()) {
        Some(subject @ (Subject::Lot(_) | Subject::Weapon(_))) => Shelf::of_subject(rows, &subject),
        _ => Shelf::read(rows),
    };
    let wanted = |id: &str| question.subject.as_ref().is_none_or(|s| s == id);
    let mut said = Vec::new();
    let mut add = |kind, subject: String, label: String, item: String, judgements| {
        if wanted(&subject) {
            said.push(Said { kind, subject, label, item, judgements: keep(question, judgements) });
        }
    };
    for (row, facts) in shelf.lots() {
        add("lot", row.text("id"), row.text("number"), row.text("item"), judge_lot(&facts, book, day));
    }
    for (row, facts) in shelf.items() {
        add(
            "item",
            format!("i/{}", row.text("code")),
            row.text("name"),
            row.text("code"),
            judge_item(&facts, book, day),
        );
    }
    for (row, facts) in shelf.weapons() {
        let label =
            [row.text("serial"), row.text("control_number")].into_iter().find(|t| !t.is_empty()).unwrap_or_default();
        add("weapon", row.text("id"), label, row.text("model"), judge_weapon(&facts, book, day));
    }
    for (row, facts) in shelf.places() {
        add("place", row.text("code"), row.text("name"), String::new(), judge_place(&facts, book, day));
    }
    said
}

impl Session {
    /// What the rules say of everything, or of one thing.
    ///
    /// # Errors
    /// An unknown rule or thing; a fault of the file; an act that cannot be read.
    pub fn flags(&self, question: &Question) -> Result<Vec<Said>, Problem> {
        let today = self.today()?;
        if let Some(rule) = question.rule.as_ref().filter(|rule| packs::book().rule(rule).is_none()) {
            return Err(because(Why::UnknownCode).about("list", "rule").about("code", rule).into());
        }
        let judged = |rows: &dyn Rows, question: &Question| match &question.subject {
            Some(subject) if !is_there(rows, subject) => Err(because(Why::SubjectUnknown).about("subject", subject)),
            _ => Ok(judge_all(rows, question, today)),
        };
        match question.known {
            Some(known) => {
                let book = self.book_as_known(known)?;
                let on = Question { on: question.on.or(Some(known)), ..question.clone() };
                Ok(judged(&book, &on)?)
            }
            None => Ok(self.file().reading(|rows| judged(rows, question))??),
        }
    }

    /// What every rule says of one thing, with inputs and arithmetic.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn explain(&self, subject: &str, on: Option<Day>) -> Result<Vec<Explained>, Problem> {
        let day = on.map_or_else(|| self.today(), Ok)?;
        let book = packs::book();
        Ok(self.file().reading(|rows| match subject.parse::<Subject>() {
            Ok(parsed @ Subject::Lot(_)) => {
                Shelf::of_subject(rows, &parsed).first_lot().map(|f| explain_lot(&f, book, day)).unwrap_or_default()
            }
            Ok(parsed @ Subject::Weapon(_)) => {
                let shelf = Shelf::of_subject(rows, &parsed);
                shelf.weapons().next().map(|(_, f)| explain_weapon(&f, book, day)).unwrap_or_default()
            }
            Ok(Subject::Item(code)) => {
                let shelf = Shelf::without_weapons(rows);
                shelf
                    .items()
                    .find(|(r, _)| r.text("code") == code)
                    .map(|(_, f)| explain_item(&f, book, day))
                    .unwrap_or_default()
            }
            Err(_) => {
                let shelf = Shelf::without_weapons(rows);
                shelf
                    .places()
                    .find(|(r, _)| r.text("code") == subject)
                    .map(|(_, f)| explain_place(&f, book, day))
                    .unwrap_or_default()
            }
        })?)
    }

    /// Whether there is anything flagged or not judged among these.
    #[must_use]
    pub fn any_flag(said: &[Said]) -> bool {
        said.iter().flat_map(|s| &s.judgements).any(|j| matches!(j.answer, Answer::Flagged(_)))
    }

    /// The number of lots with stock and of weapons in charge: what the rules look at.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn judged_counts(&self) -> Result<(u64, u64), Problem> {
        Ok((self.file().count(Table::Lot, None)?, self.file().count(Table::Weapon, None)?))
    }
}
