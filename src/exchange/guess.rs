//! What a text table looks like: encoding, delimiter, decimal sign, order of dates.
//!
//! A guess is shown on sample lines and can be overruled; nothing here decides for good.
//! Does not know: what the columns mean.
//! Always holds: when the data allow two answers, the answer is "cannot tell".

use std::io::Read;

use super::decode::{Encoding, Utf8Pieces, fill};
use super::fields::dates::{self, DateOrder};
use super::fields::numbers::{self, DecimalSign};

/// What is known of a text table before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// How it is encoded.
    pub encoding: Encoding,
    /// Whether a byte order mark said so.
    pub marked: bool,
    /// What parts the columns: `,` `;` tab or `|`.
    pub delimiter: u8,
    /// Whether the data left no other choice of delimiter.
    pub delimiter_sure: bool,
    /// A few lines, those with accents first, so that a person can see whether the encoding is right.
    pub sample: Vec<String>,
}

/// The delimiters that are looked for, the most usual first.
pub const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

const SAMPLE_BYTES: usize = 256 * 1024;
const SAMPLE_LINES: usize = 6;

/// Looks at a whole text table. Reads it once, in constant memory.
///
/// # Errors
/// What the disk says.
pub fn guess_text(mut from: impl Read) -> std::io::Result<Guess> {
    let mut start = vec![0; SAMPLE_BYTES];
    let got = fill(&mut from, &mut start)?;
    start.truncate(got);
    let (encoding, marked) = match Encoding::from_mark(&start) {
        Some((encoding, _)) => (encoding, true),
        None if is_utf8(&start, &mut from)? => (Encoding::Utf8, false),
        None => (Encoding::Windows1252, false),
    };
    let text = sample_text(&start, encoding);
    let (delimiter, delimiter_sure) = guess_delimiter(&text);
    let (mut sample, plain): (Vec<&str>, Vec<&str>) =
        text.lines().filter(|line| !line.trim().is_empty()).partition(|line| !line.is_ascii());
    sample.truncate(SAMPLE_LINES / 2);
    sample.extend(plain.into_iter().take(SAMPLE_LINES - sample.len()));
    let sample = sample.into_iter().map(|line| line.chars().take(200).collect()).collect();
    Ok(Guess { encoding, marked, delimiter, delimiter_sure, sample })
}

/// Whether the start and all that follows is valid UTF-8.
fn is_utf8(start: &[u8], from: &mut impl Read) -> std::io::Result<bool> {
    let mut buffer = vec![0; 64 * 1024];
    let mut pending = start.to_vec();
    loop {
        match std::str::from_utf8(&pending) {
            Ok(_) => pending.clear(),
            Err(e) if e.error_len().is_none() => {
                pending.drain(..e.valid_up_to());
            }
            Err(_) => return Ok(false),
        }
        let got = fill(from, &mut buffer)?;
        if got == 0 {
            return Ok(pending.is_empty());
        }
        pending.extend_from_slice(buffer.get(..got).unwrap_or_default());
    }
}

fn sample_text(start: &[u8], encoding: Encoding) -> String {
    let mut pieces = Utf8Pieces::new(start, encoding);
    let mut text = Vec::new();
    while let Ok(Some(piece)) = pieces.next_piece() {
        text.extend_from_slice(piece);
    }
    let mut text = String::from_utf8_lossy(&text).into_owned();
    // A sample that was cut off ends with a piece of a line.
    if start.len() == SAMPLE_BYTES
        && let Some(end) = text.rfind('\n')
    {
        text.truncate(end);
    }
    text
}

/// The delimiter under which most rows have as many columns as the first one, and whether no other comes close.
#[must_use]
pub fn guess_delimiter(text: &str) -> (u8, bool) {
    if let Some(told) = told_delimiter(text.as_bytes()) {
        return (told, true);
    }
    let mut scores: Vec<(usize, usize, u8)> = Vec::new();
    for delimiter in DELIMITERS {
        let widths = widths(text, delimiter);
        let first = widths.first().copied().unwrap_or(1);
        let alike = widths.iter().filter(|w| **w == first).count();
        let fits = if first < 2 { 0 } else { alike * 1000 / widths.len().max(1) };
        scores.push((fits, first, delimiter));
    }
    // Sorted by fit, then by columns; the usual order decides the rest because the sort is stable.
    scores.sort_by_key(|&(fits, columns, _)| std::cmp::Reverse((fits, columns)));
    match scores.as_slice() {
        [(0, ..), ..] | [] => (b',', false),
        [(best, _, delimiter), rest @ ..] => (*delimiter, rest.iter().all(|(fits, ..)| fits * 2 < *best)),
    }
}

/// The delimiter that a first line `sep=;` tells.
pub(super) fn told_delimiter(start: &[u8]) -> Option<u8> {
    let told = start.strip_prefix(b"sep=").or_else(|| start.strip_prefix(b"SEP="))?;
    match told {
        [delimiter, b'\r' | b'\n', ..] if DELIMITERS.contains(delimiter) => Some(*delimiter),
        _ => None,
    }
}

/// The number of columns of the first 200 rows.
fn widths(text: &str, delimiter: u8) -> Vec<usize> {
    let mut widths = Vec::new();
    let (mut columns, mut quoted, mut anything) = (1, false, false);
    for byte in text.bytes() {
        match byte {
            b'"' => {
                quoted = !quoted;
                anything = true;
            }
            b if b == delimiter && !quoted => {
                columns += 1;
                anything = true;
            }
            b'\n' | b'\r' if !quoted => {
                if anything {
                    widths.push(columns);
                }
                (columns, anything) = (1, false);
                if widths.len() == 200 {
                    break;
                }
            }
            b' ' => {}
            _ => anything = true,
        }
    }
    if anything && widths.len() < 200 {
        widths.push(columns);
    }
    widths
}

/// What the data say about a question with several possible answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<T> {
    /// Only this answer fits, or the others make no difference.
    Known(T),
    /// Several fit and differ.
    CannotTell,
    /// None fits everything.
    Contradiction,
    /// Nothing was seen that bears on it.
    Nothing,
}

/// Collects what the dates of a file say about their order.
#[derive(Clone, Debug, Default)]
pub struct DateEvidence {
    seen: u64,
    fits: [u64; 3],
    differs: [bool; 3],
}

impl DateEvidence {
    /// Takes one text in. What is not a date of three numbers is passed over.
    pub fn observe(&mut self, text: &str) {
        let readings = DateOrder::ALL.map(|order| dates::three_numbers(text, order));
        if readings.iter().all(Option::is_none) {
            return;
        }
        self.seen += 1;
        for (count, reading) in self.fits.iter_mut().zip(readings) {
            *count += u64::from(reading.is_some());
        }
        for (pair, (a, b)) in [(0, 1), (0, 2), (1, 2)].into_iter().enumerate() {
            self.differs[pair] |= readings[a] != readings[b];
        }
    }

    /// The order of all dates seen.
    #[must_use]
    pub fn verdict(&self) -> Verdict<DateOrder> {
        let fitting: Vec<usize> = (0..3).filter(|i| self.fits[*i] == self.seen).collect();
        match fitting.as_slice() {
            _ if self.seen == 0 => Verdict::Nothing,
            [] => Verdict::Contradiction,
            [only] => Verdict::Known(DateOrder::ALL[*only]),
            [first, rest @ ..] => {
                let pair = |a: usize, b: usize| a + b - 1;
                if rest.iter().any(|other| self.differs[pair(*first, *other)]) {
                    Verdict::CannotTell
                } else {
                    Verdict::Known(DateOrder::ALL[*first])
                }
            }
        }
    }
}

/// Collects what the numbers of a file say about the decimal sign.
#[derive(Clone, Debug, Default)]
pub struct DecimalEvidence {
    point: bool,
    comma: bool,
    unclear: bool,
}

impl DecimalEvidence {
    /// Takes one text in. What is not a number is passed over.
    pub fn observe(&mut self, text: &str) {
        let text = numbers::bare(text);
        if !text.contains(['.', ',']) {
            return;
        }
        let as_point = numbers::decimal(text, Some(DecimalSign::Point)).is_ok();
        let as_comma = numbers::decimal(text, Some(DecimalSign::Comma)).is_ok();
        self.point |= as_point && !as_comma;
        self.comma |= as_comma && !as_point;
        self.unclear |= as_point && as_comma;
    }

    /// The decimal sign of all numbers seen.
    #[must_use]
    pub fn verdict(&self) -> Verdict<DecimalSign> {
        match (self.point, self.comma, self.unclear) {
            (true, true, _) => Verdict::Contradiction,
            (true, false, _) => Verdict::Known(DecimalSign::Point),
            (false, true, _) => Verdict::Known(DecimalSign::Comma),
            (false, false, true) => Verdict::CannotTell,
            (false, false, false) => Verdict::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order_of(texts: &[&str]) -> Verdict<DateOrder> {
        let mut evidence = DateEvidence::default();
        texts.iter().for_each(|t| evidence.observe(t));
        evidence.verdict()
    }

    fn sign_of(texts: &[&str]) -> Verdict<DecimalSign> {
        let mut evidence = DecimalEvidence::default();
        texts.iter().for_each(|t| evidence.observe(t));
        evidence.verdict()
    }

    #[test]
    fn every_encoding_mark_and_delimiter_is_found() {
        let table = "Número;Año;País\r\n1;2001;Perú\r\n2;2002;México\r\n";
        for delimiter in DELIMITERS {
            let text = table.replace(';', &char::from(delimiter).to_string());
            let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let western: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
            for (bytes, encoding, marked) in [
                (text.clone().into_bytes(), Encoding::Utf8, false),
                ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8, true),
                ([b"\xFF\xFE", le.as_slice()].concat(), Encoding::Utf16Le, true),
                ([b"\xFE\xFF", be.as_slice()].concat(), Encoding::Utf16Be, true),
                (western, Encoding::Windows1252, false),
            ] {
                let guess = guess_text(bytes.as_slice()).unwrap();
                assert_eq!((guess.encoding, guess.marked), (encoding, marked));
                assert_eq!((guess.delimiter, guess.delimiter_sure), (delimiter, true), "{guess:?}");
                assert!(guess.sample[0].starts_with("Número"), "{guess:?}");
            }
        }
    }

    #[test]
    fn a_late_byte_beyond_the_sample_decides_the_encoding() {
        let mut bytes = "á,b\n".repeat(100_000).into_bytes();
        assert_eq!(guess_text(bytes.as_slice()).unwrap().encoding, Encoding::Utf8);
        bytes.extend_from_slice(b"caf\xE9,b\n");
        assert_eq!(guess_text(bytes.as_slice()).unwrap().encoding, Encoding::Windows1252);
    }

    #[test]
    fn decimal_commas_do_not_make_a_comma_the_delimiter() {
        assert_eq!(guess_delimiter("item;kg\nA;1,5\nB;2,25\nC;3\n"), (b';', true));
        assert_eq!(guess_delimiter("item,note\n\"A;B\",\"c;d\"\nB,e\n"), (b',', true));
        assert_eq!(guess_delimiter("sep=|\na|b;c\n"), (b'|', true));
        assert_eq!(guess_delimiter("serial\n123\n456\n"), (b',', false));
    }

    #[test]
    fn the_order_of_dates_comes_from_the_data() {
        assert_eq!(order_of(&["03/04/2005", "25/12/2020"]), Verdict::Known(DateOrder::Dmy));
        assert_eq!(order_of(&["03/04/2005", "12/25/2020"]), Verdict::Known(DateOrder::Mdy));
        assert_eq!(order_of(&["2005-04-03", "2020-12-25"]), Verdict::Known(DateOrder::Ymd));
        assert_eq!(order_of(&["03/04/05"]), Verdict::CannotTell);
        assert_eq!(order_of(&["25/12/20"]), Verdict::CannotTell, "25 may be a year");
        assert_eq!(order_of(&["25/12/2020", "12/25/2020"]), Verdict::Contradiction);
        assert_eq!(order_of(&["05/05/2005"]), Verdict::Known(DateOrder::Dmy), "it makes no difference");
        assert_eq!(order_of(&["rifle", ""]), Verdict::Nothing);
    }

    #[test]
    fn the_decimal_sign_comes_from_the_data() {
        assert_eq!(sign_of(&["1,234", "12,5"]), Verdict::Known(DecimalSign::Comma));
        assert_eq!(sign_of(&["1.234,56"]), Verdict::Known(DecimalSign::Comma));
        assert_eq!(sign_of(&["1,234.56", "7"]), Verdict::Known(DecimalSign::Point));
        assert_eq!(sign_of(&["1,234"]), Verdict::CannotTell);
        assert_eq!(sign_of(&["12", "x"]), Verdict::Nothing);
        assert_eq!(sign_of(&["1.5", "1,5"]), Verdict::Contradiction);
    }
}
