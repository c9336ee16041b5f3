//! The records of each target: read from a row, written as a line of our own template.
//!
//! Does not know: the ledger; whether a place or an item exists.
//! Always holds: what `write` writes, `read` reads to the same record (holdings keep the cells of their row besides).

mod holdings;
mod items;
mod lots;
mod people;
mod places;
mod weapons;

pub use holdings::{HoldingRecord, SourceCells};
pub use items::ItemRecord;
pub use lots::{LotRecord, LotState};
pub use people::PersonRecord;
pub use places::{NEQ_DIVISIONS, PlaceRecord};
pub use weapons::WeaponRecord;

use super::columns::Target;
use super::out::Line;
use super::reader::RowReader;

/// A record of a target.
pub trait Record: Sized {
    /// The target it belongs to.
    const TARGET: Target;

    /// Reads a row. What is wrong is noted in the reader; the record counts only if nothing was.
    fn read(row: &mut RowReader<'_>) -> Self;

    /// Writes the fields of the template.
    fn write(&self, line: &mut Line);
}

#[cfg(test)]
mod tests;
