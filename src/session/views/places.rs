//! The tree of places, and one place with its licence and stock.
//!
//! Does not know: distances; how it is drawn.
//! Always holds: a place without a licence has no limits, and says so.

use super::Severity;
use super::flags::FlagView;
use super::home::NeqView;
use crate::domain::calendar::Day;
use crate::domain::measure::Count;

/// A place in the tree, parents before children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceView {
    /// Its code.
    pub code: String,
    /// The place around it.
    pub parent: Option<String>,
    /// How deep it lies: 0 for a site.
    pub depth: u32,
    /// A code of `place_kind`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The storekeeper who answers for it.
    pub keeper: Option<String>,
    /// Closed: nothing may be moved in.
    pub closed: bool,
    /// Weapons there and below.
    pub weapons: Count,
    /// Lots there and below.
    pub lots: Count,
    /// Explosive there and below.
    pub neq_mg: u64,
    /// Whether a part of it is not known.
    pub at_least: bool,
    /// The worst flag on the place itself.
    pub severity: Severity,
}

/// One place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceCard {
    /// What the tree shows.
    pub place: PlaceView,
    /// The licence that covers it: its own, or that of the nearest place above.
    pub licence: Option<LicenceView>,
    /// Explosive by hazard division against the limits.
    pub neq: Vec<NeqView>,
    /// Flags on the place, worst first.
    pub flags: Vec<FlagView>,
    /// Stock: item, lot or weapon, condition, quantity.
    pub stock: Vec<StockLine>,
}

/// The licence of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LicenceView {
    /// Licence number.
    pub number: String,
    /// Who issued it.
    pub authority: String,
    /// Day of issue.
    pub issued: Day,
    /// Last day of validity.
    pub expires: Option<Day>,
    /// The name of the place above that has it; none when it is the place's own.
    pub of: Option<String>,
}

/// A line of stock in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockLine {
    /// The subject: `l41.0`, `w41.0` or `i/CODE`.
    pub subject: String,
    /// Lot number, serial or item code.
    pub number: String,
    /// The designation.
    pub item_name: String,
    /// Its condition.
    pub condition: String,
    /// sealed, opened or loose; empty for weapons.
    pub pack: String,
    /// How many.
    pub count: Count,
    /// The worst flag.
    pub severity: Severity,
}
