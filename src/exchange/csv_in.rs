//! CSV, read row by row.
//!
//! The grammar is that of the `csv` library (a test compares the two); the bounds are ours, because a quote that is
//! never closed would otherwise swallow the rest of the file.
//! Does not know: what the columns mean.
//! Always holds: memory is bounded by one row; every fault names its row as a spreadsheet counts it, blank rows and
//! rows of several lines included.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

use super::decode::{DecodeFault, Encoding, Utf8Pieces};
use super::fault::ReadFault;
use super::guess::told_delimiter;
use super::rows::{CELL_BYTES_MOST, COLUMNS_MOST, CellKind, OnRow, ROW_BYTES_MOST, Row, Streamed};

/// How a CSV is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvOptions {
    /// Its encoding.
    pub encoding: Encoding,
    /// What parts the columns.
    pub delimiter: u8,
}

/// Reads a CSV file.
///
/// # Errors
/// The disk; a byte 0, an open quote, too long a cell, too many columns, bytes outside the encoding.
pub fn stream_csv(path: &Path, options: CsvOptions, on_row: OnRow<'_>) -> Streamed {
    read_csv(File::open(path)?, options, on_row)
}

/// Reads a CSV from anything.
///
/// # Errors
/// As [`stream_csv`].
pub fn read_csv(from: impl Read, options: CsvOptions, on_row: OnRow<'_>) -> Streamed {
    let mut pieces = Utf8Pieces::new(from, options.encoding);
    let mut parser = Parser::new(options.delimiter);
    let mut first = true;
    loop {
        let piece = match pieces.next_piece() {
            Ok(Some(piece)) => piece,
            Ok(None) => break,
            Err(DecodeFault::Disk(error)) => return Err(error.into()),
            Err(DecodeFault::NotInEncoding) => return Err(parser.not_in_encoding(options.encoding.name())),
        };
        let mut piece = piece;
        if first && told_delimiter(piece).is_some() {
            // "sep=;" and its line end: no row of the table.
            let end = if piece.get(5..7) == Some(b"\r\n") { 7 } else { 6 };
            piece = piece.get(end..).unwrap_or_default();
            parser.line = 2;
        }
        first = false;
        if parser.take(piece, on_row)?.is_break() {
            return Ok(());
        }
    }
    parser.end(on_row)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    RowStart,
    CellStart,
    Bare,
    Quoted,
    QuoteInQuoted,
}

struct Parser {
    delimiter: u8,
    at: At,
    row: Row,
    number: u32,
    line: u64,
    quote_line: u64,
    after_cr: bool,
    columns: usize,
    row_bytes: usize,
    cell: Vec<u8>,
}

impl Parser {
    fn new(delimiter: u8) -> Parser {
        let row = Row::of("");
        Parser {
            delimiter,
            at: At::RowStart,
            row,
            number: 1,
            line: 1,
            quote_line: 1,
            after_cr: false,
            columns: 0,
            row_bytes: 0,
            cell: Vec::new(),
        }
    }

    fn not_in_encoding(&self, encoding: &str) -> ReadFault {
        ReadFault::NotInEncoding { row: self.number, encoding: encoding.into() }
    }

    fn take(&mut self, bytes: &[u8], on_row: OnRow<'_>) -> Result<ControlFlow<()>, ReadFault> {
        let mut next = 0;
        while next < bytes.len() {
            next += self.plain_run(bytes.get(next..).unwrap_or_default())?;
            let Some(byte) = bytes.get(next).copied() else { break };
            next += 1;
            if byte == 0 {
                return Err(ReadFault::Nul { row: self.number });
            }
            if self.step(byte, on_row)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Takes what is text in the present state, up to the next byte that means something.
    fn plain_run(&mut self, bytes: &[u8]) -> Result<usize, ReadFault> {
        let length = match self.at {
            At::Quoted => bytes.iter().position(|b| matches!(b, b'"' | b'\n' | b'\r' | 0)),
            At::Bare => bytes.iter().position(|b| matches!(b, b'\n' | b'\r' | 0) || *b == self.delimiter),
            At::RowStart | At::CellStart | At::QuoteInQuoted => Some(0),
        };
        let length = length.unwrap_or(bytes.len());
        self.append(bytes.get(..length).unwrap_or_default())?;
        if length > 0 {
            self.after_cr = false;
        }
        Ok(length)
    }

    fn append(&mut self, bytes: &[u8]) -> Result<(), ReadFault> {
        if self.cell.len() + bytes.len() > CELL_BYTES_MOST {
            // The most usual reason for such a cell is a quote that nobody closed.
            return Err(if self.at == At::Quoted {
                ReadFault::OpenQuote { row: self.number, line: self.quote_line }
            } else {
                ReadFault::CellTooLong { sheet: String::new(), row: self.number, most: CELL_BYTES_MOST as u64 }
            });
        }
        self.cell.extend_from_slice(bytes);
        Ok(())
    }

    fn step(&mut self, byte: u8, on_row: OnRow<'_>) -> Result<ControlFlow<()>, ReadFault> {
        let line_end = matches!(byte, b'\n' | b'\r');
        let second_half = byte == b'\n' && self.after_cr;
        self.after_cr = byte == b'\r';
        if line_end && !second_half {
            self.line += 1;
        }
        match self.at {
            At::Quoted => match byte {
                b'"' => self.at = At::QuoteInQuoted,
                _ => self.append(&[byte])?,
            },
            At::RowStart if second_half => {}
            At::RowStart if line_end => self.number += 1,
            At::CellStart | At::RowStart if byte == b'"' => {
                self.at = At::Quoted;
                self.quote_line = self.line;
            }
            At::QuoteInQuoted if byte == b'"' => {
                self.append(b"\"")?;
                self.at = At::Quoted;
            }
            _ if byte == self.delimiter => {
                self.end_cell()?;
                self.at = At::CellStart;
            }
            _ if line_end => return self.end_row(on_row),
            _ => {
                self.append(&[byte])?;
                self.at = At::Bare;
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn end_cell(&mut self) -> Result<(), ReadFault> {
        if self.columns == COLUMNS_MOST {
            return Err(ReadFault::TooManyColumns { row: self.number, most: COLUMNS_MOST as u64 });
        }
        let text = std::str::from_utf8(&self.cell).map_err(|_| self.not_in_encoding(Encoding::Utf8.name()))?;
        let cell = self.row.cell_at(self.columns);
        cell.text.push_str(text);
        cell.kind = if text.is_empty() { CellKind::Empty } else { CellKind::Text };
        self.columns += 1;
        self.row_bytes += self.cell.len();
        self.cell.clear();
        if self.row_bytes > ROW_BYTES_MOST {
            let most = ROW_BYTES_MOST as u64;
            return Err(ReadFault::RowTooLong { sheet: String::new(), row: self.number, most });
        }
        Ok(())
    }

    fn end_row(&mut self, on_row: OnRow<'_>) -> Result<ControlFlow<()>, ReadFault> {
        self.end_cell()?;
        self.row.renumber(self.number);
        let flow = on_row(&self.row);
        self.number = self.number.saturating_add(1);
        (self.columns, self.row_bytes) = (0, 0);
        self.row.begin(self.number);
        self.at = At::RowStart;
        Ok(flow)
    }

    fn end(&mut self, on_row: OnRow<'_>) -> Streamed {
        match self.at {
            At::RowStart => Ok(()),
            At::Quoted => Err(ReadFault::OpenQuote { row: self.number, line: self.quote_line }),
            At::CellStart | At::Bare | At::QuoteInQuoted => self.end_row(on_row).map(|_| ()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Rows = Vec<(u32, Vec<String>)>;

    fn rows_of(bytes: &[u8], delimiter: u8) -> Result<Rows, ReadFault> {
        let mut rows = Rows::new();
        read_csv(bytes, CsvOptions { encoding: Encoding::Utf8, delimiter }, &mut |row| {
            rows.push((row.number(), row.cells().iter().map(|c| c.text.clone()).collect()));
            ControlFlow::Continue(())
        })?;
        Ok(rows)
    }

    fn rows(text: &str) -> Result<Rows, ReadFault> {
        rows_of(text.as_bytes(), b',')
    }

    fn expect(text: &str, expected: &[(u32, &[&str])]) {
        let expected: Rows =
            expected.iter().map(|(n, cells)| (*n, cells.iter().map(|c| (*c).to_string()).collect())).collect();
        assert_eq!(rows(text), Ok(expected), "{text:?}");
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does() {
        expect("a,b\r\n\r\n1,\"x\ny\"\r\n2,z", &[(1, &["a", "b"]), (3, &["1", "x\ny"]), (4, &["2", "z"])]);
        expect("a\rb\n\nc\n", &[(1, &["a"]), (2, &["b"]), (4, &["c"])]);
        expect("sep=;\r\na;b\n", &[(1, &["a;b"])]);
        expect("sep=;\ra;b\n", &[(1, &["a;b"])]);
        expect("a,\n,\n", &[(1, &["a", ""]), (2, &["", ""])]);
        expect("\"\"\n\"a\"\"b\",'00123 \n", &[(1, &[""]), (2, &["a\"b", "'00123 "])]);
        expect("a,b,c\nd\ne,f,g,h", &[(1, &["a", "b", "c"]), (2, &["d"]), (3, &["e", "f", "g", "h"])]);
        expect("", &[]);
    }

    #[test]
    fn broken_tables_are_refused_by_row() {
        assert_eq!(rows("a\nb\0c\n"), Err(ReadFault::Nul { row: 2 }));
        assert_eq!(rows("a\nb,\"c\nd\ne"), Err(ReadFault::OpenQuote { row: 2, line: 2 }));
        assert_eq!(rows_of(b"a\n\nb\xFFc\n", b','), Err(ReadFault::NotInEncoding { row: 3, encoding: "UTF-8".into() }));
        let wide = format!("a\n{}\n", ",".repeat(COLUMNS_MOST));
        assert_eq!(rows(&wide), Err(ReadFault::TooManyColumns { row: 2, most: 1024 }));
        assert_eq!(rows(wide.replacen(',', "", 1).as_str()).unwrap()[1].1.len(), COLUMNS_MOST);
        let long = "x".repeat(CELL_BYTES_MOST);
        assert_eq!(rows(&long).unwrap()[0].1[0].len(), CELL_BYTES_MOST);
        let fault = ReadFault::CellTooLong { sheet: String::new(), row: 2, most: 1 << 20 };
        assert_eq!(rows(&format!("a\n{long}x")), Err(fault));
        assert_eq!(rows(&format!("a\n\n\"{long}\ny")), Err(ReadFault::OpenQuote { row: 3, line: 3 }));
    }

    #[test]
    fn a_row_has_a_bound_of_its_own() {
        let cell = "x".repeat(CELL_BYTES_MOST - 1);
        let row = vec![cell.as_str(); 17].join(",");
        let fault = ReadFault::RowTooLong { sheet: String::new(), row: 1, most: 16 << 20 };
        assert_eq!(rows(&row), Err(fault));
    }

    #[test]
    fn a_quote_that_never_closes_does_not_swallow_the_file() {
        struct Endless(u64);
        impl Read for Endless {
            fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
                self.0 += buffer.len() as u64;
                assert!(self.0 < 4 << 20, "read on for ever");
                buffer.fill(b'x');
                buffer[0] = b'\n';
                Ok(buffer.len())
            }
        }
        let from = b"a,b\n1,\"".chain(Endless(0));
        let read =
            read_csv(
                from,
                CsvOptions { encoding: Encoding::Utf8, delimiter: b',' },
                &mut |_| ControlFlow::Continue(()),
            );
        assert_eq!(read, Err(ReadFault::OpenQuote { row: 2, line: 2 }));
    }

    #[test]
    fn the_taker_may_break_off() {
        let mut seen = 0;
        let options = CsvOptions { encoding: Encoding::Utf8, delimiter: b',' };
        let read = read_csv(b"a\nb\nc\"".as_slice(), options, &mut |_| {
            seen += 1;
            ControlFlow::Break(())
        });
        assert_eq!((read, seen), (Ok(()), 1));
    }

    proptest! {
        #[test]
        fn the_grammar_is_that_of_the_csv_library(text in "[ab\",\r\n;é]{0,40}", piece in 1_usize..7) {
            // A reader that gives little at a time, so that every state meets the end of a piece.
            struct Slow<'a>(&'a [u8], usize);
            impl Read for Slow<'_> {
                fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
                    let n = self.1.min(self.0.len()).min(buffer.len());
                    buffer[..n].copy_from_slice(&self.0[..n]);
                    self.0 = &self.0[n..];
                    Ok(n)
                }
            }
            let mut parser = Parser::new(b',');
            let mut ours = Vec::new();
            let mut keep = |row: &Row| {
                ours.push(row.cells().iter().map(|c| c.text.clone()).collect::<Vec<_>>());
                ControlFlow::Continue(())
            };
            for bytes in text.as_bytes().chunks(piece) {
                let _ = parser.take(bytes, &mut keep).unwrap();
            }
            let ended = parser.end(&mut keep);
            let theirs: Vec<Vec<String>> = csv::ReaderBuilder::new()
                .flexible(true)
                .has_headers(false)
                .from_reader(Slow(text.as_bytes(), piece))
                .into_records()
                .map(|r| r.unwrap().iter().map(String::from).collect())
                .collect();
            if ended.is_ok() {
                prop_assert_eq!(ours, theirs);
            } else {
                // Only the open quote differs: the library takes the rest of the file as its text.
                prop_assert_eq!(ours.as_slice(), &theirs[..theirs.len() - 1]);
            }
        }
    }
}
