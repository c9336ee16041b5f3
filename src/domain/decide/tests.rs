//! Tests of the decisions and of their effects: tables in a small language, people of a batch and properties.

mod bench;
pub(crate) mod language;
mod people;
mod policy;
mod properties;
mod states;
mod tables;
