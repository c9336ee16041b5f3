//! Tests of the decisions and of their effects: tables in a small language, people of a batch, properties, speed.

mod bench;
pub(crate) mod language;
mod people;
mod policy;
mod properties;
mod speed;
mod states;
mod tables;
