//! Our own templates as XLSX.
//!
//! Texts and codes are always strings, so that no zero is lost and no formula runs; counts are numbers, days are
//! dates. A sheet ends at 1,048,576 rows and the table goes on in the next one.
//! Does not know: files. It writes into anything.
//! Always holds: what it writes, `xlsx_in` and an `Intake` read back to the same records; the same records give the
//! same bytes; only one row is in memory, the rest in a temporary file.

use std::io::Write;
use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::columns::Target;
use super::fault::WriteFault;
use super::out::{Audience, Line, Value, scaled_text};
use super::records::Record;
use super::rows::ROWS_MOST;
use crate::domain::calendar::Day;

/// Numbers beyond this are written as text: a spreadsheet shows fifteen digits.
const NUMBER_MOST: u64 = 999_999_999_999_999;
/// The longest text of a cell, in UTF-16 units.
const TEXT_MOST: usize = 32_767;

/// Writes records of one target.
pub struct XlsxOut {
    book: Workbook,
    target: Target,
    lang: &'static str,
    line: Line,
    rows_most: u32,
    sheets: u32,
    next_row: u32,
    written: u64,
    formats: Formats,
}

struct Formats {
    header: Format,
    day: Format,
    text: Format,
}

impl XlsxOut {
    /// Begins a workbook. `temporary` is the folder for what does not fit into memory; without it, the system's.
    ///
    /// # Errors
    /// The disk.
    pub fn new(target: Target, audience: Audience, temporary: Option<&Path>) -> Result<XlsxOut, WriteFault> {
        XlsxOut::with_rows(target, audience, temporary, ROWS_MOST)
    }

    fn with_rows(
        target: Target,
        audience: Audience,
        temporary: Option<&Path>,
        rows_most: u32,
    ) -> Result<XlsxOut, WriteFault> {
        let mut book = Workbook::new();
        // A fixed date, because a table must not tell more than its records.
        let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(disk)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        if let Some(folder) = temporary {
            book.set_tempdir(folder).map_err(disk)?;
        }
        let formats = Formats {
            header: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            text: Format::new().set_num_format("@"),
        };
        let lang = audience.lang();
        let line = Line::new(target, lang);
        let mut out = XlsxOut { book, target, lang, line, rows_most, sheets: 0, next_row: 0, written: 0, formats };
        out.begin_sheet()?;
        Ok(out)
    }

    fn begin_sheet(&mut self) -> Result<(), WriteFault> {
        self.sheets += 1;
        let name = self.target.sheet(self.lang);
        let name = if self.sheets == 1 { name.to_string() } else { format!("{name} {}", self.sheets) };
        let sheet = self.book.add_worksheet_with_constant_memory().map_err(disk)?;
        sheet.set_name(name).map_err(disk)?;
        sheet.set_freeze_panes(1, 0).map_err(disk)?;
        let fields = self.target.template();
        for (column, (header, field)) in (0_u16..).zip(self.target.headers(self.lang).into_iter().zip(fields)) {
            if !takes_numbers(&field.name) {
                // Empty cells are text too, so that a serial typed into the template keeps its zeros.
                sheet.set_column_format(column, &self.formats.text).map_err(disk)?;
            }
            sheet.set_column_width(column, 18).map_err(disk)?;
            sheet.write_string_with_format(0, column, header, &self.formats.header).map_err(disk)?;
        }
        self.next_row = 1;
        Ok(())
    }

    /// Writes one record.
    ///
    /// # Errors
    /// The disk; a text that is too long for a cell.
    pub fn row<R: Record>(&mut self, record: &R) -> Result<(), WriteFault> {
        debug_assert_eq!(R::TARGET, self.target, "BUG: a record of another target");
        if self.next_row == self.rows_most {
            self.begin_sheet()?;
        }
        self.line.clear();
        record.write(&mut self.line);
        self.written += 1;
        let at = usize::try_from(self.sheets - 1).unwrap_or(0);
        let sheet = self.book.worksheet_from_index(at).map_err(disk)?;
        for (column, (value, field)) in (0_u16..).zip(self.line.values.iter().zip(self.target.template())) {
            let place = Place { sheet, row: self.next_row, column };
            match value {
                Value::Text(text) if text.encode_utf16().count() > TEXT_MOST => {
                    return Err(WriteFault::TextTooLong { row: self.written, column: field.name.clone() });
                }
                value => place.write(value, &self.formats).map_err(disk)?,
            }
        }
        self.next_row += 1;
        Ok(())
    }

    /// Ends the workbook and writes it.
    ///
    /// # Errors
    /// The disk.
    pub fn finish<W: Write + Send>(mut self, to: W) -> Result<(), WriteFault> {
        self.book.save_to_writer(to).map_err(disk)
    }
}

/// Whether people type numbers or days into the column; a date of manufacture is text, because `10/1983` is no day.
fn takes_numbers(field: &str) -> bool {
    let endings = ["_kg", "_mg", "_g", "_months", "_max", "_size", "_usd"];
    ["quantity", "expiry", "licence_from", "licence_until", "appointed"].contains(&field)
        || endings.iter().any(|ending| field.ends_with(ending))
}

struct Place<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    column: u16,
}

impl Place<'_> {
    fn write(self, value: &Value, formats: &Formats) -> Result<(), XlsxError> {
        let Place { sheet, row, column } = self;
        match value {
            Value::Empty => {}
            Value::Text(text) => drop(sheet.write_string_with_format(row, column, text, &formats.text)?),
            Value::Number(number) => match number_of(*number) {
                Some(number) => drop(sheet.write_number(row, column, number)?),
                None => drop(sheet.write_string(row, column, number.to_string())?),
            },
            Value::Scaled(units, places) => match number_of(*units) {
                Some(number) => drop(sheet.write_number(row, column, number / 10_f64.powi((*places).cast_signed()))?),
                None => drop(sheet.write_string(row, column, scaled_text(*units, *places))?),
            },
            Value::Day(day) => match date_of(*day) {
                Some(date) => drop(sheet.write_datetime_with_format(row, column, &date, &formats.day)?),
                None => drop(sheet.write_string(row, column, day.to_string())?),
            },
        }
        Ok(())
    }
}

/// A number that a spreadsheet holds to the last digit.
fn number_of(number: u64) -> Option<f64> {
    let halves = [number >> 32, number & 0xFFFF_FFFF].map(|half| u32::try_from(half).ok().map(f64::from));
    match halves {
        [Some(high), Some(low)] if number <= NUMBER_MOST => Some(high * 4_294_967_296.0 + low),
        _ => None,
    }
}

/// A day that every spreadsheet agrees on: those before March 1900 they count differently.
fn date_of(day: Day) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year > 1900)?;
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, of_month).ok()
}

fn disk(error: XlsxError) -> WriteFault {
    let kind = match &error {
        XlsxError::IoError(e) => e.kind(),
        XlsxError::ZipError(zip::result::ZipError::Io(e)) => e.kind(),
        _ => std::io::ErrorKind::Other,
    };
    WriteFault::Disk { kind, why: error.to_string() }
}

#[cfg(test)]
mod tests;
