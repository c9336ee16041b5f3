//! Rows on their way from the process that reads a workbook to the one that asked for them.
//!
//! The stream is the eight bytes `CUSTROW1` and then frames: the length of the body in four bytes, least significant
//! first, a letter, the body. `S` names the sheet of the rows that follow; `R` is a row: its number and its number of
//! cells in four bytes each, then for each cell a byte for its kind, the length of its text in four bytes, and the
//! text; `E` ends the stream with the number of rows in eight bytes; `F` ends it with a fault as JSON.
//! Does not know: processes and pipes.
//! Always holds: a stream that ends without `E` or `F` is a fault, however it was cut.

use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use super::fault::ReadFault;
use super::rows::{COLUMNS_MOST, CellKind, OnRow, ROW_BYTES_MOST, Row, Streamed};
use super::xlsx_in::{Sheets, stream_xlsx};

const MAGIC: &[u8; 8] = b"CUSTROW1";
const BODY_MOST: usize = ROW_BYTES_MOST + 16 * COLUMNS_MOST;

/// Writes rows to a pipe. Give it a buffered writer.
pub struct WireWriter<W> {
    to: W,
    sheet: Option<String>,
    body: Vec<u8>,
    rows: u64,
}

impl<W: Write> WireWriter<W> {
    /// Begins a stream.
    ///
    /// # Errors
    /// What the pipe says.
    pub fn new(mut to: W) -> std::io::Result<WireWriter<W>> {
        to.write_all(MAGIC)?;
        Ok(WireWriter { to, sheet: None, body: Vec::new(), rows: 0 })
    }

    /// Hands a row over.
    ///
    /// # Errors
    /// What the pipe says.
    pub fn row(&mut self, row: &Row) -> std::io::Result<()> {
        if self.sheet.as_deref() != Some(row.sheet()) {
            self.sheet = Some(row.sheet().into());
            self.frame(b'S', row.sheet().as_bytes())?;
        }
        let mut body = std::mem::take(&mut self.body);
        body.clear();
        body.extend_from_slice(&row.number().to_le_bytes());
        body.extend_from_slice(&length(row.cells().len()).to_le_bytes());
        for cell in row.cells() {
            body.push(kind_byte(cell.kind));
            body.extend_from_slice(&length(cell.text.len()).to_le_bytes());
            body.extend_from_slice(cell.text.as_bytes());
        }
        self.rows += 1;
        let written = self.frame(b'R', &body);
        self.body = body;
        written
    }

    /// Ends the stream: all rows were handed over, or why not.
    ///
    /// # Errors
    /// What the pipe says.
    pub fn end(mut self, outcome: &Streamed) -> std::io::Result<()> {
        match outcome {
            Ok(()) => self.frame(b'E', &self.rows.to_le_bytes())?,
            Err(fault) => self.frame(b'F', &serde_json::to_vec(fault)?)?,
        }
        self.to.flush()
    }

    fn frame(&mut self, letter: u8, body: &[u8]) -> std::io::Result<()> {
        self.to.write_all(&length(body.len()).to_le_bytes())?;
        self.to.write_all(&[letter])?;
        self.to.write_all(body)
    }
}

/// What the reading process does: reads a workbook and hands its rows over, or the fault that ended it.
///
/// # Errors
/// What the pipe says; a workbook that cannot be read is no error here, the other side is told.
pub fn send_xlsx(path: &Path, sheets: &Sheets, to: impl Write) -> std::io::Result<()> {
    let mut writer = WireWriter::new(to)?;
    let mut broken = Ok(());
    let outcome = stream_xlsx(path, sheets, &mut |row| {
        broken = writer.row(row);
        if broken.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    broken?;
    writer.end(&outcome)
}

/// Lengths are bounded far below this by the limits of rows.
fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// Takes rows from a pipe, up to its end or to where the taker breaks off. Give it a buffered reader.
///
/// # Errors
/// The fault that the other side sent; [`ReadFault::ReaderEnded`] when the stream is cut short or is not one.
pub fn read_rows(from: &mut impl Read, on_row: OnRow<'_>) -> Streamed {
    let mut rows = 0;
    match rows_until_end(from, on_row, &mut rows) {
        Some(outcome) => outcome,
        None => Err(ReadFault::ReaderEnded { rows }),
    }
}

fn rows_until_end(from: &mut impl Read, on_row: OnRow<'_>, rows: &mut u64) -> Option<Streamed> {
    let mut magic = [0; 8];
    from.read_exact(&mut magic).ok().filter(|()| magic == *MAGIC)?;
    let mut row = Row::of("");
    let mut body = Vec::new();
    loop {
        let mut head = [0; 5];
        from.read_exact(&mut head).ok()?;
        let [a, b, c, d, letter] = head;
        let bytes = usize::try_from(u32::from_le_bytes([a, b, c, d])).ok().filter(|n| *n <= BODY_MOST)?;
        body.resize(bytes, 0);
        from.read_exact(&mut body).ok()?;
        match letter {
            b'S' => row = Row::of(std::str::from_utf8(&body).ok()?),
            b'R' => {
                take_row(&body, &mut row)?;
                *rows += 1;
                if let ControlFlow::Break(()) = on_row(&row) {
                    return Some(Ok(()));
                }
            }
            b'E' => {
                let told = u64::from_le_bytes(body.as_slice().try_into().ok()?);
                return if told == *rows { Some(Ok(())) } else { None };
            }
            b'F' => return Some(Err(serde_json::from_slice(&body).ok()?)),
            _ => return None,
        }
    }
}

fn take_row(mut body: &[u8], row: &mut Row) -> Option<()> {
    let number = take_number(&mut body)?;
    let cells = usize::try_from(take_number(&mut body)?).ok().filter(|n| *n <= COLUMNS_MOST)?;
    row.begin(number);
    for _ in 0..cells {
        let (kind, rest) = body.split_first()?;
        body = rest;
        let length = usize::try_from(take_number(&mut body)?).ok()?;
        let (text, rest) = body.split_at_checked(length)?;
        body = rest;
        let cell = row.next_cell();
        cell.kind = kind_of(*kind)?;
        cell.text.push_str(std::str::from_utf8(text).ok()?);
    }
    if body.is_empty() { Some(()) } else { None }
}

fn take_number(body: &mut &[u8]) -> Option<u32> {
    let (number, rest) = body.split_first_chunk::<4>()?;
    *body = rest;
    Some(u32::from_le_bytes(*number))
}

fn kind_byte(kind: CellKind) -> u8 {
    match kind {
        CellKind::Empty => 0,
        CellKind::Text => 1,
        CellKind::Number => 2,
        CellKind::Date => 3,
        CellKind::Bool => 4,
        CellKind::Error => 5,
    }
}

fn kind_of(byte: u8) -> Option<CellKind> {
    [CellKind::Empty, CellKind::Text, CellKind::Number, CellKind::Date, CellKind::Bool, CellKind::Error]
        .into_iter()
        .find(|kind| kind_byte(*kind) == byte)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::exchange::rows::Cell;

    fn sent(rows: &[Row], outcome: &Streamed) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut writer = WireWriter::new(&mut bytes).unwrap();
        rows.iter().for_each(|row| writer.row(row).unwrap());
        writer.end(outcome).unwrap();
        bytes
    }

    fn taken(mut bytes: &[u8]) -> (Vec<Row>, Streamed) {
        let mut rows = Vec::new();
        let outcome = read_rows(&mut bytes, &mut |row| {
            rows.push(row.clone());
            ControlFlow::Continue(())
        });
        (rows, outcome)
    }

    fn a_row() -> impl Strategy<Value = Row> {
        let cell = (0_u8..6, "\\PC{0,12}").prop_map(|(kind, text)| Cell { text, kind: kind_of(kind).unwrap() });
        ("[A-C]", 1_u32..2000, prop::collection::vec(cell, 0..9))
            .prop_map(|(sheet, n, cells)| Row::with(&sheet, n, cells))
    }

    proptest! {
        #[test]
        fn rows_arrive_as_they_were_sent(rows in prop::collection::vec(a_row(), 0..12)) {
            prop_assert_eq!(taken(&sent(&rows, &Ok(()))), (rows, Ok(())));
        }

        #[test]
        fn a_torn_stream_is_refused(rows in prop::collection::vec(a_row(), 0..6), cut in 0_usize..4000) {
            let bytes = sent(&rows, &Ok(()));
            let cut = cut % bytes.len();
            let (_, outcome) = taken(&bytes[..cut]);
            let torn = matches!(outcome, Err(ReadFault::ReaderEnded { .. }));
            prop_assert!(torn);
        }
    }

    #[test]
    fn a_fault_arrives_too() {
        let fault = ReadFault::OutOfOrder { sheet: "Ñ".into(), row: 3 };
        let rows = vec![Row::with("A", 1, vec![Cell::text("x")])];
        assert_eq!(taken(&sent(&rows, &Err(fault.clone()))), (rows, Err(fault)));
    }

    #[test]
    fn a_workbook_goes_through_the_pipe() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/leso_small.xlsx");
        let mut direct = Vec::new();
        let outcome = stream_xlsx(&path, &Sheets::All, &mut |row| {
            direct.push(row.clone());
            ControlFlow::Continue(())
        });
        assert_eq!((direct.len(), &outcome), (53, &Ok(())));
        let mut bytes = Vec::new();
        send_xlsx(&path, &Sheets::All, &mut bytes).unwrap();
        assert_eq!(taken(&bytes), (direct, outcome));
        let mut bytes = Vec::new();
        send_xlsx(&path.with_file_name("leso_small.csv"), &Sheets::All, &mut bytes).unwrap();
        assert!(matches!(taken(&bytes).1, Err(ReadFault::WorkbookDamaged { .. })));
    }

    #[test]
    fn a_row_left_out_is_noticed() {
        let row = Row::with("A", 1, vec![Cell::text("x")]);
        let mut bytes = sent(&[row.clone(), row], &Ok(()));
        let frame = 5 + 4 + 4 + 1 + 4 + 1;
        let first = 8 + 5 + 1;
        bytes.drain(first..first + frame);
        assert_eq!(taken(&bytes).1, Err(ReadFault::ReaderEnded { rows: 1 }));
    }

    #[test]
    fn what_is_no_stream_is_refused() {
        for bytes in [b"".as_slice(), b"CUSTROW2", b"CUSTROW1\xFF\xFF\xFF\xFFR", b"CUSTROW1\0\0\0\0Z"] {
            assert_eq!(taken(bytes).1, Err(ReadFault::ReaderEnded { rows: 0 }));
        }
    }
}
