//! Our own templates as CSV.
//!
//! UTF-8, CRLF, days as `2026-11-24`, decimals with a point and never three of them, so that no reader can take the
//! point for a grouping mark. For people, cells that a spreadsheet would run begin with an apostrophe.
//! Does not know: files. It writes into anything.
//! Always holds: what it writes, `csv_in` and an `Intake` read back to the same records.

use std::io::Write;

use super::columns::Target;
use super::fault::WriteFault;
use super::neutral;
use super::out::{Audience, Line, Value, scaled_text};
use super::records::Record;

/// How a CSV is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvForm {
    /// Who reads it.
    pub audience: Audience,
    /// What parts the columns: `,` `;` tab or `|`.
    pub delimiter: u8,
    /// Whether a byte order mark comes first: spreadsheets need it to show accents.
    pub marked: bool,
}

impl CsvForm {
    /// For the spreadsheets of people of a language: where the comma is a decimal sign, they part columns by
    /// semicolons.
    #[must_use]
    pub fn people(lang: &str) -> CsvForm {
        let delimiter = if lang == "en" { b',' } else { b';' };
        CsvForm { audience: Audience::people(lang), delimiter, marked: true }
    }

    /// For machines: commas, field names, codes, texts raw.
    #[must_use]
    pub fn machines() -> CsvForm {
        CsvForm { audience: Audience::Machines, delimiter: b',', marked: false }
    }
}

/// Writes records of one target.
pub struct CsvOut<W: Write> {
    to: csv::Writer<W>,
    target: Target,
    raw: bool,
    line: Line,
    written: u64,
}

impl<W: Write> CsvOut<W> {
    /// Writes the headers.
    ///
    /// # Errors
    /// The disk.
    pub fn new(mut to: W, target: Target, form: CsvForm) -> Result<CsvOut<W>, WriteFault> {
        if form.marked {
            to.write_all(b"\xEF\xBB\xBF")?;
        }
        let lang = form.audience.lang();
        let mut to = csv::WriterBuilder::new()
            .delimiter(form.delimiter)
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(to);
        to.write_record(target.headers(lang)).map_err(disk)?;
        let raw = form.audience == Audience::Machines;
        Ok(CsvOut { to, target, raw, line: Line::new(target, lang), written: 0 })
    }

    /// Writes one record.
    ///
    /// # Errors
    /// The disk; a text with a character 0.
    pub fn row<R: Record>(&mut self, record: &R) -> Result<(), WriteFault> {
        debug_assert_eq!(R::TARGET, self.target, "BUG: a record of another target");
        self.line.clear();
        record.write(&mut self.line);
        self.written += 1;
        for (value, field) in self.line.values.iter().zip(self.target.template()) {
            let written = match value {
                Value::Empty => self.to.write_field(""),
                Value::Text(text) if text.contains('\0') => {
                    return Err(WriteFault::Nul { row: self.written, column: field.name.clone() });
                }
                Value::Text(text) if self.raw => self.to.write_field(text),
                Value::Text(text) => self.to.write_field(neutral::neutralised(text).as_ref()),
                Value::Number(number) => self.to.write_field(number.to_string()),
                Value::Scaled(units, places) => self.to.write_field(scaled_text(*units, *places)),
                Value::Day(day) => self.to.write_field(day.to_string()),
            };
            written.map_err(disk)?;
        }
        self.to.write_record(None::<&[u8]>).map_err(disk)
    }

    /// Ends the table and gives the writer back.
    ///
    /// # Errors
    /// The disk.
    pub fn finish(self) -> Result<W, WriteFault> {
        self.to.into_inner().map_err(|e| WriteFault::from_io(e.error()))
    }
}

fn disk(error: csv::Error) -> WriteFault {
    let kind = match error.kind() {
        csv::ErrorKind::Io(e) => e.kind(),
        _ => std::io::ErrorKind::Other,
    };
    WriteFault::Disk { kind, why: error.to_string() }
}
