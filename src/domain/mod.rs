//! The trade: values in, values out.
//!
//! ```text
//! Command --decide(book, seen)--> Event or Refusal
//! Event   --effect-->             changes of derived tables, from the event alone
//! facts   --rules-->              flagged, clear or cannot judge, with evidence
//! ```
//!
//! Does not know: SQL, files, hashing, screens, PDF, languages, the clock, randomness.
//! Always holds: stock only moves; what is posted wrongly is undone by a second event; a refusal changes nothing.

pub mod calendar;
pub mod command;
pub mod decide;
pub mod effect;
pub mod event;
pub mod fold;
pub mod id;
pub mod lists;
pub mod lot_number;
pub mod measure;
pub mod opening;
pub mod policy;
pub mod record;
pub mod refusal;
pub mod rules;
pub mod serial;
pub mod surveillance;
pub mod table;
