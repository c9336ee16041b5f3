//! The trade: values in, values out.
//!
//! Does not know: SQL, files, hashing, screens, PDF, languages, the clock, randomness.

pub mod calendar;
pub mod lists;
pub mod measure;
