//! What the rules are told about a subject.
//!
//! Does not know: rules, thresholds, where the facts come from.
//! Always holds: a datum that may be missing is an `Option` (or a `Made` that is unknown); nothing is guessed here.
//! Who gathers the facts leaves out lots without stock.

use serde::{Deserialize, Serialize};

use crate::domain::calendar::{Day, Made};
use crate::domain::lot_number::LotState;
use crate::domain::measure::Count;

macro_rules! coded {
    ($(#[$about:meta])* $name:ident, $list:literal { $($variant:ident = $code:literal, $doc:literal;)* }) => {
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
        )]
        pub enum $name { $(#[doc = $doc] #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// The list of codes it belongs to.
            pub const LIST: &'static str = $list;
            /// Every value.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The code in files.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The value of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

coded! {
    /// What is known of a weapon's serial.
    SerialState, "serial_state" {
        Legible = "legible", "Read and compared.";
        Partial = "partial", "Some characters cannot be read.";
        Obliterated = "obliterated", "Removed on purpose.";
        Restored = "restored", "Read after expert examination.";
        Absent = "absent", "Never marked.";
        Duplicated = "duplicated", "The same serial is on another weapon of the same maker and type.";
        ControlNumber = "control_number", "Only a national control number names it.";
        NotRead = "not_read", "From a list; nobody has read it yet.";
    }
}

impl SerialState {
    /// Whether a weapon in this state is told from others by its serial, without a control number marked on it.
    #[must_use]
    pub const fn tells_apart(self) -> bool {
        match self {
            SerialState::Legible | SerialState::Restored | SerialState::Duplicated | SerialState::NotRead => true,
            SerialState::Partial | SerialState::Obliterated | SerialState::Absent | SerialState::ControlNumber => false,
        }
    }
}

coded! {
    /// The condition of a weapon.
    WeaponCondition, "condition" {
        Serviceable = "serviceable", "In good order.";
        ServiceableLimited = "serviceable_limited", "In good order, with limits.";
        Repairable = "repairable", "Can be repaired.";
        Unserviceable = "unserviceable", "Cannot be used.";
        Incomplete = "incomplete", "Parts are missing.";
        NotInspected = "not_inspected", "Returned and not yet looked at.";
        Deactivated = "deactivated", "Made unable to fire.";
        Destroyed = "destroyed", "Destroyed.";
        Unknown = "unknown", "Not known.";
    }
}

coded! {
    /// Why stock may not be issued.
    HoldKind, "hold_reason" {
        Ban = "ban", "A ban on type, lot, batch or serial.";
        Recall = "recall", "Suspension or recall.";
        SafetyQuarantine = "safety_quarantine", "Safety quarantine.";
        Discrepancy = "discrepancy", "An open difference.";
        NotInspected = "not_inspected", "Returned and not yet inspected.";
        EndUse = "end_use", "A restriction of end use or donor.";
        Administrative = "administrative", "Administrative.";
    }
}

coded! {
    /// What an inspection found on items or packs.
    Finding, "inspection_finding" {
        Exudation = "exudation", "Explosive sweats out.";
        Cracks = "cracks", "Cracks or voids.";
        CriticalCorrosion = "critical_corrosion", "Corrosion that is a hazard.";
        WetPack = "wet_pack", "A wet pack.";
        SaltWater = "salt_water", "Salt water.";
        BrokenSeal = "broken_seal", "A hermetic seal is broken.";
    }
}

/// An item of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFacts {
    /// Its code.
    pub code: String,
    /// Whether it holds explosive; inert items are not classified.
    pub live: Option<bool>,
    /// Whether it is bulk or charge propellant.
    pub propellant: Option<bool>,
    /// Whether it is pyrotechnic.
    pub pyrotechnic: Option<bool>,
    /// The hazard division as recorded: `1.1` to `1.6`, also with its sub-division (`1.2.1`), or `UNK`.
    pub hazard_division: Option<String>,
    /// The storage sub-division where it is recorded apart: `1.2.1`.
    pub sub_division: Option<String>,
    /// The compatibility group: `A` to `S`, or `UNK`.
    pub compatibility_group: Option<String>,
    /// Net explosive quantity of one unit, milligrams.
    pub neq_per_unit_mg: Option<u64>,
}

/// A later end of life, granted by somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The new expiry date.
    pub until: Made,
    /// The document that grants it.
    pub reference: Option<String>,
}

/// Stock of the lot in one condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The condition group: `A` to `D`, with or without a figure (`D3`).
    pub condition: Option<String>,
    /// How many units.
    pub count: Count,
    /// The day on which this stock entered group D, if it is in it.
    pub in_d_since: Option<Day>,
}

/// An active hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Why.
    pub kind: HoldKind,
    /// The notice or document behind it.
    pub reference: Option<String>,
}

/// The sample of an inspection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The name of its plan; blank when nobody named one.
    pub plan: String,
    /// Units looked at.
    pub size: u64,
}

/// The latest inspection of a lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The day it was done.
    pub day: Day,
    /// Units with a critical defect.
    pub critical: Option<u64>,
    /// Units with a major defect.
    pub major: Option<u64>,
    /// Units with a minor defect.
    pub minor: Option<u64>,
    /// The sample, when it was drawn by a plan.
    pub sample: Option<Sample>,
    /// What else was found; `None` when nobody recorded whether anything was.
    pub findings: Option<Vec<Finding>>,
    /// The document.
    pub reference: Option<String>,
}

/// A stability test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StabilityTest {
    /// The day of the test.
    pub day: Day,
    /// What is left of the initial stabiliser, thousandths of a percent.
    pub relative_thousandths_pct: Option<i64>,
    /// What is left of the mass of the propellant, thousandths of a percent.
    pub absolute_thousandths_pct: Option<i64>,
    /// The document.
    pub reference: Option<String>,
}

/// Stock that came back and was not inspected since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returned {
    /// There is none.
    None,
    /// The oldest of it came back on this day.
    Since(Day),
    /// There is some, and the day is not recorded.
    DayMissing,
}

/// A lot with stock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotFacts {
    /// Its id in the ledger.
    pub id: String,
    /// Its item.
    pub item: ItemFacts,
    /// What is known of its number.
    pub lot_state: LotState,
    /// The day on which it was found that the number is unknown or the lots are mixed.
    pub lot_lost_on: Option<Day>,
    /// The date of manufacture.
    pub made: Made,
    /// The expiry date before any extension.
    pub expiry: Made,
    /// Whether a shelf life or service life is on record. An expiry date is life data as well.
    pub life_on_record: bool,
    /// The extension of its life, if one is on record.
    pub extension: Option<Extension>,
    /// Its stock by condition.
    pub held: Vec<Held>,
    /// Its active holds, those of its item and batch included.
    pub holds: Vec<Hold>,
    /// Its latest inspection.
    pub inspection: Option<Inspection>,
    /// Months between inspections.
    pub inspection_interval_months: Option<u32>,
    /// Its stability tests, in any order.
    pub tests: Vec<StabilityTest>,
    /// Months between stability tests as the authority set them for the item.
    pub test_interval_months: Option<u32>,
    /// The day on which fumes or an acrid odour were reported and not yet settled.
    pub fumes_reported_on: Option<Day>,
    /// Returned stock that waits for its inspection.
    pub returned: Returned,
    /// The day on which the lot first came in.
    pub received_on: Option<Day>,
}

impl LotFacts {
    /// The expiry date that counts: the extended one when its document is named, else the one before. An extension
    /// without a document changes nothing.
    #[must_use]
    pub fn expiry_in_force(&self) -> Made {
        match &self.extension {
            Some(extension) if is_told(extension.reference.as_deref()) => extension.until,
            _ => self.expiry,
        }
    }

    /// Whether anything on record says how long it lasts.
    #[must_use]
    pub fn has_life_data(&self) -> bool {
        self.life_on_record || self.expiry_in_force() != Made::Unknown
    }

    /// The latest stability test; of several on one day the last in the list.
    #[must_use]
    pub fn latest_test(&self) -> Option<&StabilityTest> {
        self.tests.iter().max_by_key(|test| test.day)
    }

    /// Whether its stabiliser is watched: it is propellant, or somebody tested it. `None` when its kind is not known.
    #[must_use]
    pub fn is_watched(&self) -> Option<bool> {
        if self.tests.is_empty() { self.item.propellant } else { Some(true) }
    }
}

/// The expiry date that a shelf life gives from a date of manufacture: as precise as that date, so that whoever judges
/// it says how it was taken. The worst case of the one is the worst case of the other, moved by the life.
#[must_use]
pub fn expiry_from_life(made: Made, life_months: u32) -> Made {
    let months = i32::try_from(life_months).unwrap_or(i32::MAX);
    let whole_years = life_months.is_multiple_of(12);
    let Some(ends) = made.worst_case().map(|day| day.plus_months(months)) else { return Made::Unknown };
    match (made, whole_years) {
        (Made::Year(_), true) => Made::Year(ends.year()),
        (Made::About(_), true) => Made::About(ends.year()),
        (Made::Month { .. } | Made::Year(_) | Made::About(_), _) => {
            Made::Month { year: ends.year(), month: ends.month() }
        }
        (Made::Day(_) | Made::Unknown, _) => Made::Day(ends),
    }
}

/// Whether a text says anything.
#[must_use]
pub(super) fn is_told(text: Option<&str>) -> bool {
    text.is_some_and(|t| !t.trim().is_empty())
}

/// A weapon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeaponFacts {
    /// Its id in the ledger.
    pub id: String,
    /// What is known of its serial.
    pub serial_state: SerialState,
    /// Whether a control number is marked on it.
    pub control_mark_applied: bool,
    /// Its condition.
    pub condition: Option<WeaponCondition>,
    /// Whether it is a line of an open destruction batch.
    pub in_open_batch: bool,
    /// The day of its last inspection.
    pub last_inspection: Option<Day>,
    /// The day of its last receipt into a store.
    pub received_on: Option<Day>,
}

/// What lies in a place, as far as counting cares. Stock of an unknown kind counts as other ammunition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Any weapon.
    pub arms: bool,
    /// Man-portable missiles and other items of the highest security category.
    pub high_risk: bool,
    /// Detonators or bulk explosives.
    pub detonators_bulk: bool,
    /// Any other ammunition.
    pub other_ammunition: bool,
}

/// The explosives limit licence of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Licence {
    /// Its number.
    pub number: String,
    /// Its last day.
    pub expiry: Option<Day>,
}

/// A place that holds stock, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceFacts {
    /// Its code.
    pub id: String,
    /// What lies in it.
    pub contents: Contents,
    /// Whether any of it is explosive, or may be.
    pub explosives: bool,
    /// The last day on which all of it was counted.
    pub last_full_count: Option<Day>,
    /// The last day on which a part of it was counted.
    pub last_sample_count: Option<Day>,
    /// The last day on which stock came in or went out.
    pub last_movement: Option<Day>,
    /// Its licence.
    pub licence: Option<Licence>,
}

#[cfg(test)]
mod tests {
    use super::super::fixture::made;
    use super::*;

    #[test]
    fn a_shelf_life_gives_an_expiry_as_precise_as_the_date_of_manufacture() {
        for (from, months, ends) in [
            ("1983-10-31", 4, "1984-02-29"),
            ("1983-10", 120, "1993-10"),
            ("1983-10", 15, "1985-01"),
            ("1983", 120, "1993"),
            ("~1983", 120, "~1993"),
            ("1983", 18, "1984-07"),
            ("~1983", 18, "1984-07"),
            ("?", 120, "?"),
        ] {
            let expiry = expiry_from_life(made(from), months);
            assert_eq!(expiry, made(ends), "{from} {months}");
            let moved = made(from).worst_case().map(|day| day.plus_months(i32::try_from(months).unwrap()));
            assert_eq!(expiry.worst_case(), moved, "{from} {months}");
        }
    }

    #[test]
    fn codes_are_read_as_they_are_written() {
        assert!(SerialState::ALL.iter().all(|s| SerialState::from_code(s.code()) == Some(*s)));
        assert!(WeaponCondition::ALL.iter().all(|c| WeaponCondition::from_code(c.code()) == Some(*c)));
        assert!(HoldKind::ALL.iter().all(|h| HoldKind::from_code(h.code()) == Some(*h)));
        assert!(Finding::ALL.iter().all(|f| Finding::from_code(f.code()) == Some(*f)));
        assert_eq!(SerialState::from_code("LEGIBLE"), None);
    }
}
