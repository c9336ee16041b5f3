//! Bytes of a text table, turned into UTF-8 piece by piece.
//!
//! Does not know: rows and columns.
//! Always holds: a byte order mark is left out; what does not fit the encoding is an error, never a replacement.

use std::io::Read;

use encoding_rs::{DecoderResult, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How a text table is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, least significant byte first, as Windows writes it.
    Utf16Le,
    /// UTF-16, most significant byte first.
    Utf16Be,
    /// The code page of western Windows.
    Windows1252,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Encoding; 4] = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252];

    /// The usual name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Windows1252 => "Windows-1252",
        }
    }

    /// The encoding of this name, case ignored.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Encoding> {
        match name.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Some(Encoding::Utf8),
            "utf-16" | "utf-16le" => Some(Encoding::Utf16Le),
            "utf-16be" => Some(Encoding::Utf16Be),
            "windows-1252" | "cp1252" | "latin1" | "iso-8859-1" => Some(Encoding::Windows1252),
            _ => None,
        }
    }

    /// The encoding that a byte order mark at the start tells, and the length of the mark.
    #[must_use]
    pub fn from_mark(start: &[u8]) -> Option<(Encoding, usize)> {
        match start {
            [0xEF, 0xBB, 0xBF, ..] => Some((Encoding::Utf8, 3)),
            [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, 2)),
            [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, 2)),
            _ => None,
        }
    }
}

/// Why no further piece came.
#[derive(Debug)]
pub(super) enum DecodeFault {
    /// The disk failed.
    Disk(std::io::Error),
    /// The bytes are not what the encoding allows.
    NotInEncoding,
}

const PIECE: usize = 64 * 1024;

/// A reader that gives UTF-8.
pub(super) struct Utf8Pieces<R> {
    from: R,
    decoder: Option<encoding_rs::Decoder>,
    raw: Vec<u8>,
    plain: Vec<u8>,
    at_start: bool,
    ended: bool,
}

impl<R: Read> Utf8Pieces<R> {
    pub(super) fn new(from: R, encoding: Encoding) -> Utf8Pieces<R> {
        let decoder = match encoding {
            Encoding::Utf8 => None,
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder_with_bom_removal()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder_with_bom_removal()),
            Encoding::Windows1252 => Some(WINDOWS_1252.new_decoder_without_bom_handling()),
        };
        Utf8Pieces { from, decoder, raw: vec![0; PIECE], plain: Vec::new(), at_start: true, ended: false }
    }

    /// The next piece; `None` at the end. A piece of UTF-8 input is not yet checked, and may end inside a
    /// character; one that was decoded is valid.
    pub(super) fn next_piece(&mut self) -> Result<Option<&[u8]>, DecodeFault> {
        if self.ended {
            return Ok(None);
        }
        let got = fill(&mut self.from, &mut self.raw).map_err(DecodeFault::Disk)?;
        self.ended = got < self.raw.len();
        let raw = self.raw.get(..got).unwrap_or_default();
        let Some(decoder) = &mut self.decoder else {
            let mark = if self.at_start && raw.starts_with(&[0xEF, 0xBB, 0xBF]) { 3 } else { 0 };
            self.at_start = false;
            return Ok(Some(raw.get(mark..).unwrap_or_default()));
        };
        let most = decoder.max_utf8_buffer_length_without_replacement(raw.len()).unwrap_or(raw.len() * 4);
        self.plain.resize(most, 0);
        let (result, _, written) = decoder.decode_to_utf8_without_replacement(raw, &mut self.plain, self.ended);
        match result {
            DecoderResult::InputEmpty => Ok(Some(self.plain.get(..written).unwrap_or_default())),
            DecoderResult::OutputFull | DecoderResult::Malformed(..) => Err(DecodeFault::NotInEncoding),
        }
    }
}

/// Reads until the buffer is full or the end has come; gives how much there is.
pub(super) fn fill(from: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut got = 0;
    while got < buffer.len() {
        match from.read(&mut buffer[got..]) {
            Ok(0) => break,
            Ok(n) => got += n,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(got)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], encoding: Encoding) -> Option<String> {
        let mut pieces = Utf8Pieces::new(bytes, encoding);
        let mut all = Vec::new();
        loop {
            match pieces.next_piece() {
                Ok(Some(piece)) => all.extend_from_slice(piece),
                Ok(None) => return String::from_utf8(all).ok(),
                Err(_) => return None,
            }
        }
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Nº;año;été;São Tomé\r\n".repeat(9000);
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let western: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        assert_eq!(decoded(text.as_bytes(), Encoding::Utf8).unwrap(), text);
        assert_eq!(decoded(&[b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8).unwrap(), text);
        assert_eq!(decoded(&[b"\xFF\xFE", le.as_slice()].concat(), Encoding::Utf16Le).unwrap(), text);
        assert_eq!(decoded(&[b"\xFE\xFF", be.as_slice()].concat(), Encoding::Utf16Be).unwrap(), text);
        assert_eq!(decoded(&western, Encoding::Windows1252).unwrap(), text);
    }

    #[test]
    fn half_a_character_is_an_error() {
        assert_eq!(decoded(&[b'a', 0, 0, 0xD8], Encoding::Utf16Le), None, "a lone surrogate");
        assert_eq!(decoded(b"a\0b", Encoding::Utf16Le), None, "an odd byte");
    }
}
