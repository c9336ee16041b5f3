//! Tests of the whole table: every rule, every subject, every sentence.

mod properties;
mod second_opinion;
mod sentences;
mod table;
