//! Surveillance: what a test or an inspection says about a lot, and when the next one is due.
//!
//! Does not know: the ledger, rule packs beyond the tables handed in, languages, the clock.
//! Always holds: readings are integers in thousandths of a percent; a missing reading is never a good one.

pub mod due;
pub mod sampling;
pub mod stabiliser;
