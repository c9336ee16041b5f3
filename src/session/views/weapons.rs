//! The card of a weapon: its whole life.
//!
//! Does not know: how it is drawn.
//! Always holds: place, custody, condition, hold and legal status are five facts.

use super::acts::HistoryLine;
use super::flags::FlagView;
use super::lists::{PlaceName, WeaponRow};
use crate::domain::calendar::{Day, Made};

/// The card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeaponCard {
    /// What the list shows.
    pub row: WeaponRow,
    /// The code of its item.
    pub item: Option<String>,
    /// Importer.
    pub importer: Option<String>,
    /// Country of manufacture, two letters.
    pub country: Option<String>,
    /// Year of manufacture with its precision.
    pub year: Option<Made>,
    /// Country and year of the import mark.
    pub import_mark: Option<(String, Option<u32>)>,
    /// A code of `legal_title`.
    pub legal_title: String,
    /// A code of `origin_event`.
    pub origin: String,
    /// Further marks: kind, text, position.
    pub marks: Vec<(String, String, String)>,
    /// Remarks.
    pub note: Option<String>,
    /// The day it is due back, when it is issued for a time.
    pub due_back: Option<Day>,
    /// The next inspection.
    pub inspection_due: Option<Day>,
    /// Holds in force: id, reason, since, who placed it.
    pub holds: Vec<HoldView>,
    /// Legal blocks in force.
    pub blocks: Vec<HoldView>,
    /// Where it is, exactly.
    pub place: PlaceName,
    /// The open batch it stands in: id and number.
    pub batch: Option<(String, String)>,
    /// Flags, worst first.
    pub flags: Vec<FlagView>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
    /// Fields that are required and missing, as codes of `field`.
    pub missing: Vec<String>,
    /// How complete the record is, 0 to 100.
    pub complete_percent: u8,
}

/// Places from which nothing comes back.
const GONE: [&str; 7] = ["@destroyed", "@transferred_out", "@lost", "@expended", "@supplier", "@opening", "@found"];

impl WeaponCard {
    /// Whether it is no longer on the book.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        GONE.contains(&self.place.code.as_str())
    }

    /// Whether somebody outside the store has it.
    #[must_use]
    pub fn is_out(&self) -> bool {
        self.place.code.starts_with('@') && !self.is_gone()
    }
}

/// A hold or block in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldView {
    /// Its id, `h57.0` or `k57.0`.
    pub id: String,
    /// A code of `hold_reason` or `legal_block`.
    pub reason: String,
    /// Reference.
    pub reference: String,
    /// Since when.
    pub since: Day,
    /// Who placed it.
    pub by: String,
}
