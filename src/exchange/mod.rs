//! Tables in and out, always streamed: CSV and XLSX.

pub mod codes;
pub mod columns;
pub mod csv_in;
pub mod decode;
pub mod fault;
pub mod fields;
mod fold;
pub mod guess;
pub mod rows;
pub mod source;
pub mod wire;
pub mod xlsx_in;
mod zip_look;
