//! What screens and console show: plain structs in the user's words, with typed values.
//!
//! Does not know: egui, clap, SQL; how a number or a date is written.
//! Always holds: what is not known is `None` or a variant of its own, never 0 and never an empty text.

use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;

pub mod acts;
pub mod ammunition;
pub mod batches;
pub mod draft;
pub mod evidence;
pub mod flags;
pub mod home;
pub mod ledger;
pub mod lists;
pub mod people;
pub mod places;
pub mod settings;
pub mod spoken;
pub mod weapons;

/// How much a person must notice, worst first: the order is the rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stop (RED of a flag).
    Stop,
    /// Act (AMBER of a flag).
    Act,
    /// Cannot judge: an input is missing.
    Unknown,
    /// Note (INFO of a flag).
    Note,
    /// No rule in force found anything.
    Clear,
}

impl Severity {
    /// All five, worst first.
    pub const ALL: [Severity; 5] = [Severity::Stop, Severity::Act, Severity::Unknown, Severity::Note, Severity::Clear];

    /// The token: `stop`, `act`, `unknown`, `note`, `clear`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Severity::Stop => "stop",
            Severity::Act => "act",
            Severity::Unknown => "unknown",
            Severity::Note => "note",
            Severity::Clear => "clear",
        }
    }
}

/// A value inside a sentence; the reader's language writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text that is shown as it is, such as a name.
    Text(String),
    /// A number, serial, lot or rule code: shown in the face for codes.
    Code(String),
    /// A code of an enumeration, shown as its word.
    Word {
        /// The list.
        list: String,
        /// The code.
        code: String,
    },
    /// Pieces.
    Count(Count),
    /// A whole number with a sign.
    Whole(i64),
    /// `scaled` divided by ten to the power of `digits`.
    Decimal {
        /// The number without its point.
        scaled: i64,
        /// Digits behind the point.
        digits: u32,
    },
    /// Milligrams of explosive, shown in kg.
    Milligrams(u64),
    /// A day.
    Day(Day),
    /// An instant, shown in the time of the site.
    Moment(Moment),
    /// What the locales compose from a value of the trade.
    Spoken(spoken::Spoken),
}

/// A sentence of the locales by its id, with its variables.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sentence {
    /// The id in the locales; empty for what people wrote themselves, which stands in the only variable.
    pub id: String,
    /// The number that decides the plural, when the sentence has one (`$n`, printed as `$shown`).
    pub n: Option<u64>,
    /// The variables by name.
    pub vars: Vec<(String, Value)>,
}

impl Sentence {
    /// A sentence without variables.
    #[must_use]
    pub fn plain(id: &str) -> Sentence {
        Sentence { id: id.to_owned(), ..Sentence::default() }
    }

    /// Something that people wrote themselves, in no language of the program.
    #[must_use]
    pub fn as_written(text: &str) -> Sentence {
        Sentence::default().and("text", Value::Text(text.to_owned()))
    }

    /// The same with one more variable.
    #[must_use]
    pub fn and(mut self, name: &str, value: Value) -> Sentence {
        self.vars.push((name.to_owned(), value));
        self
    }

    /// The same with the number that decides the plural.
    #[must_use]
    pub fn n(mut self, n: u64) -> Sentence {
        self.n = Some(n);
        self
    }
}

/// Something that was looked at and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Clear when it holds.
    pub severity: Severity,
    /// What was looked at, and the result.
    pub says: Sentence,
}

/// Where a line of a list, a task or a search result leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opens {
    /// The card of a weapon, by its id.
    Weapon(String),
    /// The card of a lot, by its id.
    Lot(String),
    /// A place, by its code.
    Place(String),
    /// An item of the catalogue, by its code.
    Item(String),
    /// A person, by the user code.
    Person(String),
    /// A destruction batch, by its id.
    Batch(String),
    /// An act, by its number.
    Act(u64),
    /// The flags of one rule.
    Rule(String),
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The person can mend it.
    Refused(Refused),
    /// The file, the disk, a stick or a printer.
    Fault {
        /// What happened, what is safe, what to do.
        says: Sentence,
        /// The way out.
        hint: Sentence,
        /// The path, shown last.
        path: Option<String>,
    },
    /// A bug: the ledger has become read-only.
    Bug,
    /// The person stopped it.
    Stopped,
}

/// A refusal with its record and its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The number of the refusal.
    pub number: u16,
    /// Why.
    pub says: Sentence,
    /// What to do.
    pub hint: Sentence,
    /// The record it concerns.
    pub record: Option<Opens>,
    /// The field of the command it concerns, as a JSON pointer without the first slash (`lines/0/count`).
    pub field: Option<String>,
}
