//! XLSX workbooks, read row by row.
//!
//! Does not know: what the columns mean.
//! Always holds: cells are streamed, never a rectangle; only the shared strings and one row are in memory; a
//! workbook passes [`super::zip_look`] before anything of it is unpacked.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, Xlsx, XlsxCellReader, XlsxError};

use super::fault::ReadFault;
use super::fold::fold;
use super::rows::{CELL_BYTES_MOST, COLUMNS_MOST, Cell, CellKind, OnRow, ROW_BYTES_MOST, ROWS_MOST, Row, Streamed};
use super::zip_look;

/// Which sheets of a workbook are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sheets {
    /// All of them, in the order of the workbook.
    #[default]
    All,
    /// These, in this order.
    Named(Vec<String>),
}

/// Reads the rows of a workbook. Rows without any value are passed over.
///
/// # Errors
/// See [`ReadFault`]; a fault names the part, or the sheet and the row.
pub fn stream_xlsx(path: &Path, sheets: &Sheets, on_row: OnRow<'_>) -> Streamed {
    zip_look::look(path)?;
    let file = BufReader::new(File::open(path)?);
    let damaged = |why: String| ReadFault::WorkbookDamaged { why };
    let mut book: Xlsx<_> =
        guarded(|| Xlsx::new(file)).map_err(damaged)?.map_err(|e| fault_of(&e, damaged(e.to_string())))?;
    for sheet in chosen(&book, sheets)? {
        if read_sheet(&mut book, &sheet, on_row)? {
            break;
        }
    }
    Ok(())
}

/// The names of the sheets of a workbook that hold cells, in its order.
///
/// # Errors
/// As [`stream_xlsx`].
pub fn sheet_names(path: &Path) -> Result<Vec<String>, ReadFault> {
    zip_look::look(path)?;
    let file = BufReader::new(File::open(path)?);
    let damaged = |why: String| ReadFault::WorkbookDamaged { why };
    let book: Xlsx<_> =
        guarded(|| Xlsx::new(file)).map_err(damaged)?.map_err(|e| fault_of(&e, damaged(e.to_string())))?;
    chosen(&book, &Sheets::All)
}

/// Reads every cell with the library alone and gives their number: a yardstick for the speed of [`stream_xlsx`].
///
/// # Errors
/// As [`stream_xlsx`].
pub fn bare_cells(path: &Path) -> Result<u64, ReadFault> {
    let file = BufReader::new(File::open(path)?);
    let damaged = |e: XlsxError| fault_of(&e, ReadFault::WorkbookDamaged { why: e.to_string() });
    let mut book: Xlsx<_> = Xlsx::new(file).map_err(damaged)?;
    let mut cells = 0;
    for sheet in chosen(&book, &Sheets::All)? {
        let mut reader = book.worksheet_cells_reader(&sheet).map_err(damaged)?;
        while reader.next_cell().map_err(damaged)?.is_some() {
            cells += 1;
        }
    }
    Ok(cells)
}

fn chosen<RS: Read + Seek>(book: &Xlsx<RS>, sheets: &Sheets) -> Result<Vec<String>, ReadFault> {
    let present: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let Sheets::Named(wanted) = sheets else { return Ok(present) };
    let find = |name: &String| {
        let same = present.iter().find(|p| *p == name);
        let found = same.or_else(|| present.iter().find(|p| fold(p) == fold(name)));
        found.cloned().ok_or_else(|| ReadFault::SheetMissing { sheet: name.clone(), present: present.join(", ") })
    };
    wanted.iter().map(find).collect()
}

/// Reads one sheet; true when the taker broke off.
fn read_sheet<RS: Read + Seek>(book: &mut Xlsx<RS>, sheet: &str, on_row: OnRow<'_>) -> Result<bool, ReadFault> {
    let mut row = Row::of(sheet);
    let damaged = |row: &Row, why: String| ReadFault::SheetDamaged { sheet: sheet.into(), row: row.number(), why };
    let opened = guarded(|| book.worksheet_cells_reader(sheet)).map_err(|why| damaged(&row, why))?;
    let cells = opened.map_err(|e| fault_of(&e, damaged(&row, e.to_string())))?;
    let shapes = cells.styles().iter().map(|style| shape(style.number_format.as_ref().map(|f| f.format_code.as_str())));
    let mut gather = Gather { shapes: shapes.collect(), cells, pending: None, ended: false };
    loop {
        let before = row.number();
        let more = guarded(|| gather.next_row(&mut row, before)).map_err(|why| damaged(&row, why))??;
        if !more {
            return Ok(false);
        }
        if on_row(&row).is_break() {
            return Ok(true);
        }
    }
}

/// Runs code of the reading library: should it panic on a hostile file, that is a fault of the file.
fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| "it cannot be read".into())
}

fn fault_of(error: &XlsxError, otherwise: ReadFault) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::Locked,
        XlsxError::Io(e) => ReadFault::Disk { why: e.to_string() },
        _ => otherwise,
    }
}

/// How much of a date its format shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Day,
    Month,
    Year,
}

/// What a number format shows of a date: `mmm-yy` shows no day, `yyyy` no month.
fn shape(format: Option<&str>) -> Shape {
    let mut letters = String::new();
    let mut chars = format.unwrap_or_default().chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => chars.by_ref().take_while(|c| *c != '"').for_each(drop),
            '[' => chars.by_ref().take_while(|c| *c != ']').for_each(drop),
            '\\' | '_' | '*' => drop(chars.next()),
            ';' => break,
            c => letters.push(c.to_ascii_lowercase()),
        }
    }
    if letters.contains(['d', 'h', 's']) || !letters.contains('y') {
        Shape::Day
    } else if letters.contains('m') {
        Shape::Month
    } else {
        Shape::Year
    }
}

/// A cell with a value, and the number of its style.
type Value<'a> = (calamine::Cell<DataRef<'a>>, usize);

struct Gather<'a, RS: Read + Seek> {
    cells: XlsxCellReader<'a, RS>,
    shapes: Vec<Shape>,
    pending: Option<Value<'a>>,
    ended: bool,
}

impl<'a, RS: Read + Seek> Gather<'a, RS> {
    /// The next cell with a value.
    fn next_value(&mut self, row: &Row) -> Result<Option<Value<'a>>, ReadFault> {
        while !self.ended {
            let next = self.cells.next_cell_with_style_id().map_err(|e| {
                let damaged =
                    ReadFault::SheetDamaged { sheet: row.sheet().into(), row: row.number(), why: e.to_string() };
                fault_of(&e, damaged)
            })?;
            let Some((cell, style)) = next else {
                self.ended = true;
                break;
            };
            match cell.get_value() {
                DataRef::Empty | DataRef::SharedString("") => continue,
                DataRef::String(text) if text.is_empty() => continue,
                _ => {}
            }
            let (at_row, at_column) = cell.get_position();
            if at_row >= ROWS_MOST || at_column as usize >= COLUMNS_MOST {
                return Err(ReadFault::TooFar {
                    sheet: row.sheet().into(),
                    row: u64::from(at_row) + 1,
                    column: u64::from(at_column) + 1,
                });
            }
            return Ok(Some((cell, style)));
        }
        Ok(None)
    }

    /// Fills the row with the next one that holds a value; false at the end of the sheet.
    fn next_row(&mut self, row: &mut Row, before: u32) -> Result<bool, ReadFault> {
        let first = match self.pending.take() {
            Some(value) => Some(value),
            None => self.next_value(row)?,
        };
        let Some(mut value) = first else { return Ok(false) };
        let (index, _) = value.0.get_position();
        let number = index + 1;
        if number <= before {
            return Err(ReadFault::OutOfOrder { sheet: row.sheet().into(), row: number });
        }
        row.begin(number);
        let mut bytes = 0;
        loop {
            let column = value.0.get_position().1 as usize;
            if row.cells().len() > column {
                return Err(ReadFault::OutOfOrder { sheet: row.sheet().into(), row: number });
            }
            let cell = row.cell_at(column);
            set(cell, value.0.get_value(), self.shapes.get(value.1).copied().unwrap_or(Shape::Day));
            let length = cell.text.len();
            bytes += length;
            if length > CELL_BYTES_MOST {
                let most = CELL_BYTES_MOST as u64;
                return Err(ReadFault::CellTooLong { sheet: row.sheet().into(), row: number, most });
            }
            if bytes > ROW_BYTES_MOST {
                let most = ROW_BYTES_MOST as u64;
                return Err(ReadFault::RowTooLong { sheet: row.sheet().into(), row: number, most });
            }
            match self.next_value(row)? {
                None => return Ok(true),
                Some(next) if next.0.get_position().0 != index => {
                    self.pending = Some(next);
                    return Ok(true);
                }
                Some(next) => value = next,
            }
        }
    }
}

fn set(cell: &mut Cell, value: &DataRef<'_>, date_shape: Shape) {
    match value {
        DataRef::String(text) => {
            cell.text.push_str(text);
            cell.kind = CellKind::Text;
        }
        DataRef::SharedString(text) => {
            cell.text.push_str(text);
            cell.kind = CellKind::Text;
        }
        DataRef::Float(number) => set_number(cell, *number),
        DataRef::Int(number) => {
            let _ = write!(cell.text, "{number}");
            cell.kind = CellKind::Number;
        }
        DataRef::Bool(yes) => {
            cell.text.push_str(if *yes { "TRUE" } else { "FALSE" });
            cell.kind = CellKind::Bool;
        }
        DataRef::DateTime(date) => set_date(cell, date, date_shape),
        DataRef::DateTimeIso(text) => {
            let text = text.strip_suffix('Z').unwrap_or(text);
            let day = ["T00:00:00", "T00:00:00.000"].iter().find_map(|midnight| text.strip_suffix(midnight));
            cell.text.push_str(day.unwrap_or(text));
            cell.kind = CellKind::Date;
        }
        DataRef::DurationIso(text) => {
            cell.text.push_str(text);
            cell.kind = CellKind::Text;
        }
        DataRef::Error(error) => {
            let _ = write!(cell.text, "{error}");
            cell.kind = CellKind::Error;
        }
        DataRef::Empty => {}
    }
}

/// The shortest decimal text that gives the same binary number: 31001.0 is `31001`.
fn set_number(cell: &mut Cell, number: f64) {
    let number = if number == 0.0 { 0.0 } else { number };
    let _ = write!(cell.text, "{number}");
    cell.kind = CellKind::Number;
}

/// The last day that a workbook can hold is 9999-12-31.
const DATE_NUMBERS: std::ops::Range<f64> = 1.0..2_958_466.0;

fn set_date(cell: &mut Cell, date: &ExcelDateTime, date_shape: Shape) {
    if date.is_duration() || !DATE_NUMBERS.contains(&date.as_f64()) {
        return set_number(cell, date.as_f64());
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let midnight = (hour, minute, second, milli) == (0, 0, 0, 0);
    let _ = match (date_shape, midnight && day == 1, month) {
        (Shape::Year, true, 1) => write!(cell.text, "{year:04}"),
        (Shape::Month, true, _) => write!(cell.text, "{year:04}-{month:02}"),
        _ if midnight => write!(cell.text, "{year:04}-{month:02}-{day:02}"),
        _ => write!(cell.text, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}"),
    };
    cell.kind = CellKind::Date;
}

#[cfg(test)]
mod tests;
