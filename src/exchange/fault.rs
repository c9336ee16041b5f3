//! Why a file cannot be read or written at all.
//!
//! A row that is wrong is not a fault: see `problem`.
//! Does not know: languages. A fault names its sentence and the values in it.
//! Always holds: every fault that concerns a place in a file names it.

use serde::{Deserialize, Serialize};

/// The id of a sentence and the values that it prints, already as text.
pub type Message = (&'static str, Vec<(&'static str, String)>);

/// A file that cannot be read. The texts of `Display` are for the log; people read [`ReadFault::message`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadFault {
    /// The file cannot be opened, or the disk failed while it was read.
    #[error("cannot read: {why}")]
    Disk {
        /// What the system said.
        why: String,
    },
    /// Neither a table of text nor a workbook.
    #[error("not a table")]
    NotATable,
    /// A workbook of a kind that is not read: `xls`, `xlsb` or `ods`.
    #[error("{format} is not read")]
    OtherFormat {
        /// The usual ending of such files.
        format: String,
    },
    /// The workbook is locked with a password.
    #[error("locked with a password")]
    Locked,
    /// The workbook has more parts than any real one.
    #[error("{parts} parts, at most {most}")]
    TooManyParts {
        /// How many it claims.
        parts: u64,
        /// How many are read at most.
        most: u64,
    },
    /// A part of the workbook is too large when unpacked.
    #[error("part {part} is larger than {most} bytes")]
    PartTooLarge {
        /// The name of the part.
        part: String,
        /// The limit in bytes.
        most: u64,
    },
    /// A part unpacks to far more than it takes up.
    #[error("part {part} unpacks to {ratio} times its size, at most {most}")]
    PartTooDense {
        /// The name of the part.
        part: String,
        /// Plain size by packed size.
        ratio: u64,
        /// The limit.
        most: u64,
    },
    /// A part of the workbook is damaged.
    #[error("part {part} is damaged: {why}")]
    PartDamaged {
        /// The name of the part.
        part: String,
        /// What was found.
        why: String,
    },
    /// The workbook is damaged.
    #[error("workbook is damaged: {why}")]
    WorkbookDamaged {
        /// What was found.
        why: String,
    },
    /// A sheet is damaged.
    #[error("sheet {sheet} is damaged after row {row}: {why}")]
    SheetDamaged {
        /// The sheet.
        sheet: String,
        /// The last row that was read, 0 when none.
        row: u32,
        /// What was found.
        why: String,
    },
    /// The sheet asked for is not there.
    #[error("no sheet {sheet}, there are: {present}")]
    SheetMissing {
        /// The sheet asked for.
        sheet: String,
        /// The sheets there are, with commas.
        present: String,
    },
    /// A cell lies beyond the last row or column that is read.
    #[error("sheet {sheet}: a cell in row {row}, column {column} lies beyond the limits")]
    TooFar {
        /// The sheet.
        sheet: String,
        /// The row, from 1.
        row: u64,
        /// The column, from 1.
        column: u64,
    },
    /// Cells are not in the order of rows and columns.
    #[error("sheet {sheet}: row {row} out of order")]
    OutOfOrder {
        /// The sheet.
        sheet: String,
        /// The row, from 1.
        row: u32,
    },
    /// One cell holds too much text.
    #[error("row {row}: a cell of more than {most} bytes")]
    CellTooLong {
        /// The sheet, empty for CSV.
        sheet: String,
        /// The row, from 1.
        row: u32,
        /// The limit in bytes.
        most: u64,
    },
    /// One row holds too much text.
    #[error("row {row}: more than {most} bytes")]
    RowTooLong {
        /// The sheet, empty for CSV.
        sheet: String,
        /// The row, from 1.
        row: u32,
        /// The limit in bytes.
        most: u64,
    },
    /// A row of a text table has too many columns.
    #[error("row {row}: more than {most} columns")]
    TooManyColumns {
        /// The row, from 1.
        row: u32,
        /// The limit.
        most: u64,
    },
    /// A text table holds a byte 0, as texts never do.
    #[error("row {row}: a byte 0")]
    Nul {
        /// The row, from 1.
        row: u32,
    },
    /// A quote is opened and never closed.
    #[error("row {row}, line {line}: a quote is not closed")]
    OpenQuote {
        /// The row that the quote stands in, from 1.
        row: u32,
        /// The line of the file that the quote stands in, from 1.
        line: u64,
    },
    /// The bytes are not what the encoding allows.
    #[error("row {row}: not {encoding}")]
    NotInEncoding {
        /// The row, from 1.
        row: u32,
        /// The name of the encoding.
        encoding: String,
    },
    /// The reading process ended before it was done.
    #[error("the reading process ended early after {rows} rows")]
    ReaderEnded {
        /// How many rows had come.
        rows: u64,
    },
}

impl ReadFault {
    /// The sentence that says it, with its values.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.clone() {
            ReadFault::Disk { why } => ("import-fault-disk", vec![("why", why)]),
            ReadFault::NotATable => ("import-fault-not-a-table", vec![]),
            ReadFault::OtherFormat { format } => ("import-fault-other-format", vec![("format", format)]),
            ReadFault::Locked => ("import-fault-locked", vec![]),
            ReadFault::TooManyParts { parts, most } => {
                ("import-fault-too-many-parts", vec![("parts", parts.to_string()), ("most", most.to_string())])
            }
            ReadFault::PartTooLarge { part, most } => {
                ("import-fault-part-too-large", vec![("part", part), ("most", mebibytes(most))])
            }
            ReadFault::PartTooDense { part, ratio, most } => (
                "import-fault-part-too-dense",
                vec![("part", part), ("ratio", ratio.to_string()), ("most", most.to_string())],
            ),
            ReadFault::PartDamaged { part, why } => ("import-fault-part-damaged", vec![("part", part), ("why", why)]),
            ReadFault::WorkbookDamaged { why } => ("import-fault-workbook-damaged", vec![("why", why)]),
            ReadFault::SheetDamaged { sheet, row, why } => {
                ("import-fault-sheet-damaged", vec![("sheet", sheet), ("row", row.to_string()), ("why", why)])
            }
            ReadFault::SheetMissing { sheet, present } => {
                ("import-fault-sheet-missing", vec![("sheet", sheet), ("present", present)])
            }
            ReadFault::TooFar { sheet, row, column } => (
                "import-fault-too-far",
                vec![("sheet", sheet), ("row", row.to_string()), ("column", column.to_string())],
            ),
            ReadFault::OutOfOrder { sheet, row } => {
                ("import-fault-out-of-order", vec![("sheet", sheet), ("row", row.to_string())])
            }
            ReadFault::CellTooLong { row, most, .. } => {
                ("import-fault-cell-too-long", vec![("row", row.to_string()), ("most", mebibytes(most))])
            }
            ReadFault::RowTooLong { row, most, .. } => {
                ("import-fault-row-too-long", vec![("row", row.to_string()), ("most", mebibytes(most))])
            }
            ReadFault::TooManyColumns { row, most } => {
                ("import-fault-too-many-columns", vec![("row", row.to_string()), ("most", most.to_string())])
            }
            ReadFault::Nul { row } => ("import-fault-nul", vec![("row", row.to_string())]),
            ReadFault::OpenQuote { row, line } => {
                ("import-fault-open-quote", vec![("row", row.to_string()), ("line", line.to_string())])
            }
            ReadFault::NotInEncoding { row, encoding } => {
                ("import-fault-not-in-encoding", vec![("row", row.to_string()), ("encoding", encoding)])
            }
            ReadFault::ReaderEnded { rows } => ("import-fault-reader-ended", vec![("rows", rows.to_string())]),
        }
    }
}

impl From<std::io::Error> for ReadFault {
    fn from(error: std::io::Error) -> ReadFault {
        ReadFault::Disk { why: error.to_string() }
    }
}

/// A table that cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteFault {
    /// The disk failed or is full.
    #[error("cannot write: {why}")]
    Disk {
        /// Of what kind the system says it is.
        kind: std::io::ErrorKind,
        /// What the system said.
        why: String,
    },
    /// A text does not fit into a cell of a workbook.
    #[error("row {row}, column {column}: text too long for a cell")]
    TextTooLong {
        /// The record, from 1.
        row: u64,
        /// The field.
        column: String,
    },
    /// A text holds a character 0.
    #[error("row {row}, column {column}: a character 0")]
    Nul {
        /// The record, from 1.
        row: u64,
        /// The field.
        column: String,
    },
}

impl WriteFault {
    /// A fault of the disk, of the kind that the system says.
    #[must_use]
    pub fn from_io(error: &std::io::Error) -> WriteFault {
        WriteFault::Disk { kind: error.kind(), why: error.to_string() }
    }

    /// The sentence that says it, with its values.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.clone() {
            WriteFault::Disk { why, .. } => ("import-fault-write", vec![("why", why)]),
            WriteFault::TextTooLong { row, column } => {
                ("import-fault-text-too-long", vec![("row", row.to_string()), ("column", column)])
            }
            WriteFault::Nul { row, column } => {
                ("import-fault-text-nul", vec![("row", row.to_string()), ("column", column)])
            }
        }
    }
}

impl From<std::io::Error> for WriteFault {
    fn from(error: std::io::Error) -> WriteFault {
        WriteFault::from_io(&error)
    }
}

fn mebibytes(bytes: u64) -> String {
    (bytes >> 20).to_string()
}
