//! What was given to be checked: typed digits, the text of a code, a PDF.
//!
//! Does not know: whether it is right.
//! Always holds: spacing and separators of typed text do not matter; a file is read up to a bound.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::session::Problem;
use crate::store::StoreFault;
use crate::trust::hash::unhex;

/// The largest file that is read, in bytes.
const MOST: u64 = 256 * 1024 * 1024;
/// The digits on a paper.
const DIGITS: usize = 20;

/// What was given.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// Nothing that a paper of ours bears.
    Nothing,
    /// Number, size and digits.
    Typed(Typed),
    /// The text of a code.
    Code(String),
    /// The bytes of a PDF.
    Pdf(Vec<u8>),
}

/// Digits typed from a paper.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Typed {
    /// Letters and digits before the last twenty, in capitals.
    before: String,
    /// The first 80 bits of the root.
    pub(super) root80: [u8; 10],
    /// The first word as it was typed.
    pub(super) first_word: String,
}

impl Typed {
    /// The digits that stand between this number and the last twenty.
    pub(super) fn size_after(&self, number: &str) -> Option<String> {
        let size = self.before.strip_prefix(&bare(number)?)?;
        let digits = size.bytes().all(|b| b.is_ascii_digit());
        (digits && !size.is_empty()).then(|| size.trim_start_matches('0').to_owned())
    }
}

/// Letters and digits in capitals; nothing when there are others than ours.
fn bare(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    kept.is_ascii().then(|| kept.to_ascii_uppercase())
}

/// Reads a text, or the file of that name.
///
/// # Errors
/// A file that is not there, or cannot be read.
pub(super) fn read(what: &str) -> Result<Given, Problem> {
    let path = Path::new(what);
    if path.is_file() {
        let say = |e: std::io::Error| StoreFault::from_io(path, &e);
        let mut bytes = Vec::new();
        File::open(path).map_err(say)?.take(MOST).read_to_end(&mut bytes).map_err(say)?;
        if bytes.starts_with(b"%PDF-") {
            return Ok(Given::Pdf(bytes));
        }
        return Ok(String::from_utf8(bytes).map_or(Given::Nothing, |text| of_text(&text)));
    }
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf")) {
        return Err(StoreFault::NotFound(path.to_path_buf()).into());
    }
    Ok(of_text(what))
}

fn of_text(text: &str) -> Given {
    // a blank is one of a code's characters: only ends of lines are cut
    let line = text.trim_start().trim_end_matches(['\r', '\n', '\t']);
    if line.starts_with("CUSTODIA") && line.contains(':') {
        return Given::Code(line.to_owned());
    }
    typed(text).map_or(Given::Nothing, Given::Typed)
}

fn typed(text: &str) -> Option<Typed> {
    let kept = bare(text)?;
    let (before, digits) = kept.split_at_checked(kept.len().checked_sub(DIGITS)?)?;
    let root80 = unhex(&digits.to_ascii_lowercase()).ok()?;
    let first_word = text.split_whitespace().next().unwrap_or_default().to_owned();
    let names = before.bytes().any(|b| b.is_ascii_alphabetic()) && before.bytes().any(|b| b.is_ascii_digit());
    names.then(|| Typed { before: before.to_owned(), root80, first_word })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_is_read_in_any_spacing() {
        let number = "GT-LC-DC-2026-0001";
        for text in [
            "GT-LC-DC-2026-0001 41,319 a94e 07d3 5b21 c86f 3e10",
            "gt lc dc 2026 0001 41319 A94E07D35B21C86F3E10",
            "GT-LC-DC-2026-0001\n41.319\na94e 07d3 5b21\nc86f 3e10\n",
            "GTLCDC2026000141319a94e07d35b21c86f3e10",
        ] {
            let Given::Typed(typed) = read(text).unwrap() else { panic!("{text}") };
            assert_eq!(typed.size_after(number).as_deref(), Some("41319"), "{text}");
            assert_eq!(typed.size_after("GT-LC-DC-2026-0002"), None);
            assert_eq!(typed.root80, [0xa9, 0x4e, 0x07, 0xd3, 0x5b, 0x21, 0xc8, 0x6f, 0x3e, 0x10]);
        }
    }

    #[test]
    fn what_is_no_paper_of_ours_is_nothing() {
        for text in ["", "hello", "41319 a94e07d35b21c86f3e10", "GT-LC-DC-2026-0001 41319 a94e07d35b21c86f3e1g", "ñ"] {
            assert_eq!(read(text).unwrap(), Given::Nothing, "{text}");
        }
        assert_eq!(read("CUSTODIA1:AB \n").unwrap(), Given::Code("CUSTODIA1:AB ".into()));
        assert!(read("/nowhere/certificate.pdf").is_err());
    }
}
