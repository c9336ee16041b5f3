//! What would be recorded, drawn from the bytes that will be signed.
//!
//! Does not know: the form it came from.
//! Always holds: nothing here is recorded yet.

use super::people::PersonView;
use super::{Check, Opens, Sentence, Value};
use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;

use super::lists::PlaceName;

/// The act as it will be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftView {
    /// The number it will get.
    pub seq: u64,
    /// Its kind.
    pub kind: String,
    /// The day it tells.
    pub day: Day,
    /// The instant it will carry.
    pub at: Moment,
    /// What its header tells, with what each part is called.
    pub facts: Vec<(Sentence, Value)>,
    /// Its first lines, one by one: what is planned, read, settled, inspected, received; for a step of a batch the lines
    /// of the batch.
    pub listed: Vec<ListedLine>,
    /// Lines that are not among them.
    pub unlisted: u64,
    /// What moves, summed by from, to and what.
    pub moves: Vec<MoveView>,
    /// Lines it will have.
    pub lines: u64,
    /// What was looked at.
    pub checks: Vec<Check>,
    /// Who must sign, in order.
    pub seats: Vec<Seat>,
    /// What the person must type, when the step cannot be undone: the number of the batch.
    pub typed: Option<String>,
    /// How it is undone, in a sentence.
    pub undone_by: Sentence,
    /// What follows, such as an inspection that falls due.
    pub after: Vec<Sentence>,
    /// The canonical bytes as text.
    pub body: String,
}

impl DraftView {
    /// Whether every seat has a person.
    #[must_use]
    pub fn is_seated(&self) -> bool {
        self.seats.iter().all(|seat| seat.person.is_some())
    }
}

/// One line of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedLine {
    /// What it is about: a serial, a lot, the line of a batch.
    pub what: Value,
    /// What it says of that: methods in their order, a result.
    pub says: Vec<Value>,
    /// How many.
    pub count: Option<Count>,
}

/// One movement of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveView {
    /// From where.
    pub from: PlaceName,
    /// To where.
    pub to: PlaceName,
    /// What moves: a designation, a lot, a serial.
    pub what: String,
    /// How many.
    pub count: Count,
    /// How many there would be at `from` and `to` afterwards, where that is counted.
    pub left: [Option<Count>; 2],
}

/// A signature that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// A code of `roles`.
    pub role: String,
    /// A code of `signature_meaning`.
    pub meaning: String,
    /// Who will sign; none while it is open.
    pub person: Option<PersonView>,
    /// Who may; who has done the same already comes last.
    pub may: Vec<PersonView>,
    /// Who of them has done the same already, by user.
    pub already: Vec<String>,
    /// Why this person may sign.
    pub checks: Vec<Check>,
}

/// What came of recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The acts that were recorded.
    pub acts: Vec<u64>,
    /// The kind of the last one.
    pub kind: String,
    /// The document number it gave, if it gave one.
    pub number: Option<String>,
    /// The record that the act made, where it made one.
    pub made: Option<Opens>,
    /// Whether *reverse* may be offered.
    pub reversible: bool,
    /// Flags that were raised and cleared.
    pub flags: (u64, u64),
}
