//! Tests of the decisions and of their effects: tables in a small language, states, the people of a
//! batch, random histories, long lists.

pub(crate) mod bench;
pub(crate) mod language;
mod long_lists;
mod one_holder;
mod people;
mod policy;
mod properties;
mod states;
pub(crate) mod tables;
