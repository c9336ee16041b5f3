//! Tables in and out, always streamed: CSV and XLSX.
//!
//! A file gives [`rows::Row`]s (`csv_in`, `xlsx_in`; from a child process by `wire`). An [`intake::Intake`] finds the
//! headers by a [`mapping::Mapping`], reads each row as a [`records::Record`] and collects what is wrong. `csv_out`
//! and `xlsx_out` write the same records as our own templates, which read back unchanged.
//!
//! Does not know: the ledger file, screens, languages; headers and words of lists are data in `assets/mappings`.
//! Always holds: everything is read before anything is accepted; a text is never changed unseen; memory does not
//! grow with the file.

pub mod codes;
pub mod columns;
pub mod counts;
pub mod csv_in;
pub mod csv_out;
pub mod decode;
pub mod fault;
pub mod fields;
mod fold;
pub mod guess;
pub mod intake;
mod layout;
pub mod mapping;
#[cfg(test)]
mod messages;
mod neutral;
pub mod out;
pub mod problem;
pub mod reader;
pub mod records;
pub mod rows;
pub mod source;
pub mod wire;
pub mod xlsx_in;
pub mod xlsx_out;
mod zip_look;
