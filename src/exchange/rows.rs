//! Rows as they come out of a file, one at a time.
//!
//! Does not know: what the columns mean.
//! Always holds: a text is exactly what the file stores, spaces at its ends included; a row that is used again
//! keeps its buffers, so that reading costs no allocation a cell once the buffers have grown.

use std::sync::Arc;

use super::fault::ReadFault;

/// The last row that is read, as in a spreadsheet.
pub const ROWS_MOST: u32 = 1_048_576;
/// How many columns are read at most.
pub const COLUMNS_MOST: usize = 1024;
/// The largest text of one cell, in bytes of UTF-8.
pub const CELL_BYTES_MOST: usize = 1 << 20;

/// All texts of one row together, in bytes of UTF-8, at most.
pub const ROW_BYTES_MOST: usize = 16 << 20;

/// What a cell was in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellKind {
    /// Nothing.
    #[default]
    Empty,
    /// A text. Every cell of a CSV that is not empty is one.
    Text,
    /// A number: the text is its shortest decimal form with a point, without grouping.
    Number,
    /// A date: `2026-11-24`, `2026-11-24T21:59:00.000`, `2026-11` or `2026`, as precise as the cell shows it.
    Date,
    /// `TRUE` or `FALSE`.
    Bool,
    /// An error of the spreadsheet, such as `#REF!`.
    Error,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The text, exactly as stored.
    pub text: String,
    /// What it was in the file.
    pub kind: CellKind,
}

impl Cell {
    /// A cell with this text.
    #[must_use]
    pub fn text(text: &str) -> Cell {
        Cell { text: text.into(), kind: if text.is_empty() { CellKind::Empty } else { CellKind::Text } }
    }

    /// A cell with this number, written as [`CellKind::Number`] says.
    #[must_use]
    pub fn number(text: &str) -> Cell {
        Cell { text: text.into(), kind: CellKind::Number }
    }

    /// Whether there is nothing to read: no text, or spaces alone.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.kind == CellKind::Empty || self.text.chars().all(char::is_whitespace)
    }
}

/// One row of a sheet.
#[derive(Clone, Debug)]
pub struct Row {
    sheet: Arc<str>,
    row: u32,
    cells: Vec<Cell>,
    used: usize,
}

impl PartialEq for Row {
    fn eq(&self, other: &Row) -> bool {
        self.sheet == other.sheet && self.row == other.row && self.cells() == other.cells()
    }
}

impl Eq for Row {}

impl Row {
    /// An empty row of this sheet, to be filled again and again.
    #[must_use]
    pub fn of(sheet: &str) -> Row {
        Row { sheet: sheet.into(), row: 0, cells: Vec::new(), used: 0 }
    }

    /// A row with these cells.
    #[must_use]
    pub fn with(sheet: &str, row: u32, cells: Vec<Cell>) -> Row {
        Row { sheet: sheet.into(), row, used: cells.len(), cells }
    }

    /// The sheet's name; empty for CSV.
    #[must_use]
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The sheet's name, shared.
    #[must_use]
    pub fn sheet_shared(&self) -> Arc<str> {
        Arc::clone(&self.sheet)
    }

    /// The row's number from 1, as the spreadsheet shows it.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.row
    }

    /// The cells from the first column on; what comes after the last one is empty.
    #[must_use]
    pub fn cells(&self) -> &[Cell] {
        self.cells.get(..self.used).unwrap_or_default()
    }

    /// The cell of a column, counted from 0.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells().get(column)
    }

    /// Whether no cell holds anything but spaces.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells().iter().all(Cell::is_blank)
    }

    /// Begins row `number` of the same sheet, empty.
    pub fn begin(&mut self, number: u32) {
        self.row = number;
        self.used = 0;
    }

    /// Changes the number of the row alone.
    pub(super) fn renumber(&mut self, number: u32) {
        self.row = number;
    }

    /// The next cell, emptied, to be filled.
    pub fn next_cell(&mut self) -> &mut Cell {
        self.cell_at(self.used)
    }

    /// The cell of this column, emptied, to be filled; columns passed over are empty.
    pub(super) fn cell_at(&mut self, column: usize) -> &mut Cell {
        if self.cells.len() <= column {
            self.cells.resize_with(column + 1, Cell::default);
        }
        for cell in self.cells.get_mut(self.used..=column).unwrap_or_default() {
            cell.text.clear();
            cell.kind = CellKind::Empty;
        }
        self.used = column + 1;
        &mut self.cells[column]
    }
}

/// What takes rows in: it may break off, and reading then ends without a fault.
pub type OnRow<'a> = &'a mut dyn FnMut(&Row) -> std::ops::ControlFlow<()>;

/// The outcome of reading a file to its end, or to where the taker broke off.
pub type Streamed = Result<(), ReadFault>;

/// The letters of a column counted from 0: `A`, `Z`, `AA`.
#[must_use]
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(b'A' + digit);
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().map(|b| char::from(*b)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_used_again_forgets_what_it_held() {
        let mut row = Row::of("S");
        row.begin(1);
        row.cell_at(2).text.push_str("old");
        row.begin(7);
        row.next_cell().text.push('a');
        row.cell_at(3).text.push('d');
        let texts: Vec<&str> = row.cells().iter().map(|c| c.text.as_str()).collect();
        assert_eq!((row.number(), texts), (7, vec!["a", "", "", "d"]));
    }

    #[test]
    fn columns_have_letters() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn no_break_spaces_alone_are_blank() {
        assert!(Cell::text(" \u{a0}\t").is_blank());
        assert!(!Cell::text(" x").is_blank());
    }
}
