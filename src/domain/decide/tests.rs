//! Tests of the decisions and of their effects: tables in a small language, people of a batch and properties.

pub(crate) mod bench;
pub(crate) mod language;
mod people;
mod policy;
mod properties;
mod states;
pub(crate) mod tables;
