//! Cells read as what they should be; what is wrong comes back as data.
//!
//! Does not know: which column a cell stands in.
//! Always holds: nothing is guessed; what could mean two things is refused.

pub mod dates;
pub mod numbers;
pub mod serials;
