//! The lines of a command: what, where, how many, and what is said of it.
//!
//! Does not know: which command a line stands in.
//! Always holds: a line names its subject, or the line of the batch that it is about.

use serde::{Deserialize, Serialize};

use super::super::calendar::Day;
use super::super::id::Subject;
use super::super::measure::Count;
use super::super::record::{Lot, Weapon};

/// A part of the stock: what, where, in which condition and packing, how many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Take {
    /// What is taken.
    pub subject: Subject,
    /// From where.
    pub place: String,
    /// A condition group for ammunition (A1 … D4), a code of `condition` for a weapon.
    #[serde(default)]
    pub condition: String,
    /// sealed, opened or loose; empty for weapons.
    #[serde(default)]
    pub pack: String,
    /// How many.
    pub count: Count,
}

/// A weapon that comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWeapon {
    /// Its record.
    pub weapon: Weapon,
    /// Where it goes.
    pub place: String,
    /// A code of `condition`.
    pub condition: String,
}

/// A lot that comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLot {
    /// Its record.
    pub lot: Lot,
    /// Where it goes.
    pub place: String,
    /// A condition group, A1 … D4.
    pub condition: String,
    /// sealed, opened or loose.
    pub pack: String,
    /// How many.
    pub count: Count,
}

/// A line that is moved to another place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveLine {
    /// What is moved.
    pub subject: Subject,
    /// From where.
    pub place: String,
    /// Condition there; it stays the same.
    #[serde(default)]
    pub condition: String,
    /// Packing there.
    #[serde(default)]
    pub pack: String,
    /// How many.
    pub count: Count,
    /// Where it goes.
    pub to: String,
    /// Its packing there, when it is repacked.
    #[serde(default)]
    pub to_pack: Option<String>,
}

/// A line that changes its condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionLine {
    /// What changes.
    pub subject: Subject,
    /// Where it lies.
    pub place: String,
    /// Its packing.
    #[serde(default)]
    pub pack: String,
    /// How many.
    pub count: Count,
    /// The condition so far.
    pub from: String,
    /// The condition from now on.
    pub to: String,
}

/// What was counted on the spot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountLine {
    /// What was counted.
    pub subject: Subject,
    /// Where.
    pub place: String,
    /// In which condition.
    #[serde(default)]
    pub condition: String,
    /// In which packing.
    #[serde(default)]
    pub pack: String,
    /// How many were there.
    pub counted: Count,
}

/// The result of looking at a weapon, a lot or an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectionLine {
    /// What was inspected.
    pub subject: Subject,
    /// passed, failed or restricted.
    pub result: String,
    /// Critical defects found.
    #[serde(default)]
    pub critical: u32,
    /// Major defects found.
    #[serde(default)]
    pub major: u32,
    /// Minor defects found.
    #[serde(default)]
    pub minor: u32,
    /// Pieces in the sample.
    #[serde(default)]
    pub sample: Option<u64>,
    /// Codes: exudation, cracks, critical_corrosion, wet_pack, salt_water, broken_seal, fumes.
    #[serde(default)]
    pub findings: Vec<String>,
    /// When it is due again.
    #[serde(default)]
    pub next_due: Option<Day>,
}

/// A line of a destruction batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftLine {
    /// What is to be destroyed.
    pub subject: Subject,
    /// Where it lies.
    pub place: String,
    /// Its condition.
    #[serde(default)]
    pub condition: String,
    /// Its packing.
    #[serde(default)]
    pub pack: String,
    /// How many.
    pub count: Count,
    /// A code of `destruction_methods`.
    pub method: String,
    /// A second method, where the first is not enough alone.
    #[serde(default)]
    pub second_method: Option<String>,
}

/// What a verifier read on one line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadLine {
    /// The line of the batch, from 1.
    pub no: u64,
    /// The serial, control number or lot number as read; empty when there is none to read.
    #[serde(default)]
    pub read: String,
    /// How many were there.
    pub count: Count,
}

/// How a difference between list and reading was settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// The line of the batch; 0 for something that is not on the list.
    pub no: u64,
    /// confirmed (the line stays with its full quantity), returned, missing, mismatch, refused_block; for line 0: extra.
    pub result: String,
    /// How many stay in the batch.
    pub count: Count,
    /// What explains it.
    pub explanation: String,
}

/// What became of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultLine {
    /// The line of the batch, from 1.
    pub no: u64,
    /// Destroyed.
    pub destroyed: Count,
    /// Returned to store.
    #[serde(default)]
    pub returned: Count,
    /// Lost during the work.
    #[serde(default)]
    pub lost: Count,
    /// Found during the work, beyond what was planned.
    #[serde(default)]
    pub found: Count,
    /// The method that was carried out: the planned one, or the second planned after it alone.
    pub method: String,
    /// The second method, where it was carried out after the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_method: Option<String>,
    /// Remarks.
    #[serde(default)]
    pub note: Option<String>,
}
