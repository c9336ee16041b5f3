//! A file of rows, whatever its kind.
//!
//! Does not know: what the columns mean; child processes.
//! Always holds: the kind is judged by the content, never by the name.

use std::fs::File;
use std::path::Path;

use super::decode::fill;
use super::fault::ReadFault;

/// The kinds of files that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A table of text.
    Csv,
    /// A workbook.
    Xlsx,
}

const OLD_WORKBOOK: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const LOOKED_AT: usize = 4 << 20;

/// What kind of file it is.
///
/// # Errors
/// The disk; an old or locked workbook; a file that is clearly no table.
pub fn kind_of(path: &Path) -> Result<FileKind, ReadFault> {
    let mut file = File::open(path)?;
    let mut start = vec![0; 512];
    let got = fill(&mut file, &mut start)?;
    start.truncate(got);
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Ok(FileKind::Xlsx);
    }
    if start.starts_with(OLD_WORKBOOK) {
        // A locked workbook of the new kind is wrapped in a file of the old kind.
        let mut more = vec![0; LOOKED_AT];
        let got = fill(&mut file, &mut more)?;
        start.extend_from_slice(more.get(..got).unwrap_or_default());
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = start.windows(name.len()).any(|window| window == name);
        return Err(if locked { ReadFault::Locked } else { ReadFault::OtherFormat { format: "xls".into() } });
    }
    let others: [&[u8]; 8] =
        [b"SQLite format 3\0", b"%PDF", b"\x7FELF", b"\x1F\x8B", b"\x89PNG", b"\xFF\xD8\xFF", b"{\\rtf", b"Rar!"];
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&start).trim_ascii_start();
    let markup = [b"<?xml".as_slice(), b"<html", b"<!doc", b"<!DOC", b"<table"].iter().any(|tag| text.starts_with(tag));
    if markup || others.iter().any(|magic| start.starts_with(magic)) {
        return Err(ReadFault::NotATable);
    }
    Ok(FileKind::Csv)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8]) -> Result<FileKind, ReadFault> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        kind_of(file.path())
    }

    #[test]
    fn the_content_tells_the_kind() {
        let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(kind(b"a;b\n"), Ok(FileKind::Csv));
        assert_eq!(kind(b""), Ok(FileKind::Csv));
        assert_eq!(kind(b"PK\x03\x04rest"), Ok(FileKind::Xlsx));
        assert_eq!(kind(OLD_WORKBOOK), Err(ReadFault::OtherFormat { format: "xls".into() }));
        assert_eq!(kind(&[OLD_WORKBOOK, &[0; 3000], &locked].concat()), Err(ReadFault::Locked));
        for other in [b"SQLite format 3\0x".as_slice(), b"%PDF-1.7", b"\xEF\xBB\xBF <?xml version", b"<html><table>"] {
            assert_eq!(kind(other), Err(ReadFault::NotATable));
        }
    }
}
