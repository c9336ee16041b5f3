//! The lines of an act, and the movements in them.
//!
//! Does not know: which kind of act a line stands in; how it is written or hashed.
//! Always holds: a movement has a from and a to.

use serde::{Deserialize, Serialize};

use super::super::calendar::Day;
use super::super::command::{DraftLine, InspectionLine, ReadLine, ResultLine, Settlement};
use super::super::id::{Id, Subject};
use super::super::measure::Count;
use super::super::record::{Holder, Item, Licence, Lot, Place, Weapon};

/// One side of a movement.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// A place of the site, or an outside place that begins with `@`.
    pub place: String,
    /// A condition group, or a code of `condition` for a weapon.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub condition: String,
    /// sealed, opened or loose.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pack: String,
    /// Who holds it there, at an outside place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    /// A code of `custody`, for a weapon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custody: Option<String>,
    /// When it is due back from there, for a weapon that is issued for a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_back: Option<Day>,
}

impl Slot {
    /// Whether it is outside the site.
    #[must_use]
    pub fn is_outside(&self) -> bool {
        self.place.starts_with('@')
    }
}

/// A quantity that leaves one place and reaches another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// What moves.
    pub subject: Subject,
    /// How many.
    pub count: Count,
    /// Where it leaves.
    pub from: Slot,
    /// Where it arrives.
    pub to: Slot,
}

impl Move {
    /// The same movement backwards.
    #[must_use]
    pub fn reversed(&self) -> Move {
        Move { subject: self.subject.clone(), count: self.count, from: self.to.clone(), to: self.from.clone() }
    }
}

/// A line of the file a posting came from, as stored there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The sheet; empty for CSV.
    pub sheet: String,
    /// The row, as the spreadsheet numbers it.
    pub row: u64,
    /// Header and text of every cell.
    pub cells: Vec<(String, String)>,
}

/// One line of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Line {
    /// A weapon comes into the book.
    #[serde(rename = "weapon.added")]
    Weapon {
        /// Its record.
        weapon: Weapon,
        /// Its first movement.
        #[serde(rename = "move")]
        mv: Move,
        /// The row it came from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
    },
    /// A lot comes into the book.
    #[serde(rename = "lot.added")]
    Lot {
        /// Its record.
        lot: Lot,
        /// Its first movement.
        #[serde(rename = "move")]
        mv: Move,
        /// The row it came from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
    },
    /// An item by quantity comes into the book by import.
    #[serde(rename = "stock.opened")]
    Stock {
        /// Its movement.
        #[serde(rename = "move")]
        mv: Move,
        /// Value of one unit in hundredths of a US dollar.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit_value_usd_cents: Option<u64>,
        /// The row it came from.
        source: Source,
    },
    /// Something moves.
    #[serde(rename = "moved")]
    Moved {
        /// The movement.
        #[serde(rename = "move")]
        mv: Move,
        /// The line of the batch, for a write-off.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        no: Option<u64>,
    },
    /// A count found what the book says.
    #[serde(rename = "counted")]
    Counted {
        /// What was counted.
        subject: Subject,
        /// Where.
        at: Slot,
        /// How many.
        count: Count,
    },
    /// Something concerns this subject: a hold, a block, a decision.
    #[serde(rename = "subject")]
    Subject {
        /// The subject.
        subject: Subject,
    },
    /// A hold or block ends.
    #[serde(rename = "released")]
    Released {
        /// The hold or block.
        id: Id,
        /// What it was on.
        subject: Subject,
    },
    /// An inspection.
    #[serde(rename = "inspected")]
    Inspected(InspectionLine),
    /// A line of a batch.
    #[serde(rename = "planned")]
    Planned {
        /// Its number, from 1.
        no: u64,
        /// What is planned.
        plan: DraftLine,
    },
    /// A part of the stock becomes reserved for a batch, or is released from it.
    #[serde(rename = "reserved")]
    Reserved {
        /// The line of the batch.
        no: u64,
        /// What.
        subject: Subject,
        /// Where.
        at: Slot,
        /// How many; negative to release.
        count: i64,
    },
    /// A verifier read a line.
    #[serde(rename = "read")]
    Read(ReadLine),
    /// A verifier read something that is not on the list.
    #[serde(rename = "extra")]
    Extra {
        /// As read.
        read: String,
    },
    /// A difference was settled.
    #[serde(rename = "settled")]
    Settled(Settlement),
    /// What became of a line.
    #[serde(rename = "result")]
    Result(ResultLine),
    /// A catalogue entry made by an import.
    #[serde(rename = "item.added")]
    Item {
        /// The entry.
        item: Item,
        /// The row it came from, when it had one of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
    },
    /// A place made by an import.
    #[serde(rename = "place.added")]
    Place {
        /// The place.
        place: Place,
        /// The row it came from, when it had one of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
    },
    /// The licence of a place made by an import; the row stands in the line of the place.
    #[serde(rename = "place.licensed")]
    Licence {
        /// The licence.
        licence: Licence,
    },
    /// A holder made by an import.
    #[serde(rename = "holder.added")]
    Holder {
        /// The holder.
        holder: Holder,
        /// The row it came from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
    },
}

impl Line {
    /// The movement in it, if it has one.
    #[must_use]
    pub fn movement(&self) -> Option<&Move> {
        match self {
            Line::Weapon { mv, .. } | Line::Lot { mv, .. } | Line::Stock { mv, .. } | Line::Moved { mv, .. } => {
                Some(mv)
            }
            _ => None,
        }
    }
}
