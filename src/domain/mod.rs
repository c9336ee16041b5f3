//! The trade: values in, values out.
//!
//! Does not know: SQL, files, hashing, screens, PDF, languages, the clock, randomness.

pub mod calendar;
pub mod lot_number;
pub mod measure;
pub mod rules;
pub mod surveillance;
