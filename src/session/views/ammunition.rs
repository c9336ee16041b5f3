//! The card of a lot: stock by place, flags, stabiliser trend, life.
//!
//! Does not know: how it is drawn.
//! Always holds: a total that lacks a part says so.

use super::acts::HistoryLine;
use super::flags::FlagView;
use super::lists::{LotRow, PlaceName};
use super::weapons::HoldView;
use crate::domain::calendar::Day;
use crate::domain::measure::Count;

/// The card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotCard {
    /// What the list shows.
    pub row: LotRow,
    /// UN number of the item.
    pub un_number: Option<String>,
    /// Explosive in one unit.
    pub neq_each_mg: Option<u64>,
    /// Units in a standard pack.
    pub pack_size: Option<u64>,
    /// Maker.
    pub maker: Option<String>,
    /// The propellant lot inside.
    pub propellant_lot: Option<String>,
    /// Shelf life in months, with the authority when it differs from the item's.
    pub shelf_life_months: Option<u32>,
    /// Who extended or set the life.
    pub life_authority: Option<String>,
    /// The next inspection.
    pub inspection_due: Option<Day>,
    /// The next stabiliser test.
    pub test_due: Option<Day>,
    /// Remarks.
    pub note: Option<String>,
    /// Stock by place.
    pub holdings: Vec<HoldingView>,
    /// Holds in force.
    pub holds: Vec<HoldView>,
    /// The open batch it stands in: id and number.
    pub batch: Option<(String, String)>,
    /// Flags, worst first.
    pub flags: Vec<FlagView>,
    /// Stabiliser tests, oldest first.
    pub trend: Option<TrendView>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
}

/// Stock of a lot in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingView {
    /// The place.
    pub place: PlaceName,
    /// The condition group.
    pub condition: String,
    /// sealed, opened or loose.
    pub pack: String,
    /// How many.
    pub count: Count,
    /// Of these, reserved by a batch.
    pub reserved: Count,
}

/// The stabiliser trend of a lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendView {
    /// Tests, oldest first.
    pub tests: Vec<TestView>,
    /// Limits between the bands, in thousandths of a percent, highest first, with the name of the band above.
    pub bands: Vec<BandView>,
    /// The limit that must not be crossed, in thousandths of a percent.
    pub limit_mpct: u32,
    /// When a straight line through the last tests crosses it; none when it does not fall.
    pub crosses: Option<Day>,
}

/// One stabiliser test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestView {
    /// When.
    pub day: Day,
    /// Relative to the start, in thousandths of a percent.
    pub relative_mpct: u32,
    /// Absolute, in thousandths of a percent.
    pub absolute_mpct: Option<u32>,
    /// The band it falls into.
    pub band: String,
    /// The report.
    pub report: String,
}

/// A band of the trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandView {
    /// Its name, such as `S2`.
    pub name: String,
    /// Its lower edge, in thousandths of a percent.
    pub from_mpct: u32,
}
