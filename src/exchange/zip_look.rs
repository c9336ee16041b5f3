//! A look into a workbook before it is unpacked.
//!
//! Does not know: sheets and cells.
//! Always holds: no part that passes is larger than its directory says, damaged, or beyond the limits; only the
//! directory and one block of a part are in memory at a time.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use zip::ZipArchive;

use super::decode::fill;
use super::fault::ReadFault;

/// How many parts a workbook may have.
pub(super) const PARTS_MOST: u64 = 10_000;
/// The largest part, unpacked, in bytes.
pub(super) const PART_BYTES_MOST: u64 = 256 << 20;
/// How many times its packed size a part may unpack to; parts up to a mebibyte may be denser.
pub(super) const RATIO_MOST: u64 = 100;

/// The largest part that is read as a whole at opening: styles, the list of sheets, relations.
const WHOLE_PART_BYTES_MOST: u64 = 8 << 20;
/// How many shared strings there may be.
const STRINGS_MOST: u64 = 8_000_000;
const DIRECTORY_BYTES_MOST: u64 = 16 << 20;
const END: &[u8; 4] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
const LOCATOR: &[u8; 4] = b"PK\x06\x07";
const LOCATOR_LENGTH: usize = 20;

/// Looks at every part: number, sizes, density, and that each part of text unpacks to what the directory says.
///
/// # Errors
/// Not a workbook, one of another format, locked, damaged, or beyond a limit.
pub(super) fn look(path: &Path) -> Result<(), ReadFault> {
    let mut file = File::open(path)?;
    check_end(&mut file)?;
    file.rewind()?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|e| damaged(&e))?;
    check_format(&mut archive)?;
    let mut texts = Vec::new();
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|e| damaged(&e))?;
        let name = part.name().map_err(|e| damaged(&e))?.into_owned();
        if part.encrypted() {
            return Err(ReadFault::Locked);
        }
        check_sizes(&name, part.size(), part.compressed_size())?;
        if name.ends_with(".xml") || name.ends_with(".rels") {
            texts.push((index, name, part.size()));
        }
    }
    for (index, name, size) in texts {
        let part =
            archive.by_index(index).map_err(|e| ReadFault::PartDamaged { part: name.clone(), why: e.to_string() })?;
        read_through(part, &name, size)?;
    }
    Ok(())
}

fn damaged(why: &impl ToString) -> ReadFault {
    ReadFault::WorkbookDamaged { why: why.to_string() }
}

/// Reads the record at the end of the directory, so that a directory of millions of parts is not even read.
fn check_end(file: &mut File) -> Result<(), ReadFault> {
    let length = file.seek(SeekFrom::End(0))?;
    let tail_length = length.min(65_535 + END_LENGTH as u64 + LOCATOR_LENGTH as u64);
    file.seek(SeekFrom::Start(length - tail_length))?;
    let mut tail = vec![0; usize::try_from(tail_length).unwrap_or(0)];
    let got = fill(file, &mut tail)?;
    tail.truncate(got);
    let at = (0..=tail.len().saturating_sub(END_LENGTH))
        .rev()
        .find(|at| {
            let rest = tail.get(*at..).unwrap_or_default();
            rest.starts_with(END) && number(rest, 20, 2) + END_LENGTH as u64 == rest.len() as u64
        })
        .ok_or(ReadFault::WorkbookDamaged { why: "no end of directory".into() })?;
    let end = tail.get(at..).unwrap_or_default();
    let (mut parts, mut bytes) = (number(end, 10, 2), number(end, 12, 4));
    let locator = at.checked_sub(LOCATOR_LENGTH).and_then(|from| tail.get(from..at));
    if let Some(locator) = locator.filter(|l| l.starts_with(LOCATOR)) {
        let mut record = [0; 56];
        file.seek(SeekFrom::Start(number(locator, 8, 8)))?;
        file.read_exact(&mut record).map_err(|e| damaged(&e))?;
        parts = parts.max(number(&record, 32, 8));
        bytes = if bytes == u64::from(u32::MAX) { number(&record, 40, 8) } else { bytes.max(number(&record, 40, 8)) };
    }
    if parts > PARTS_MOST || bytes > DIRECTORY_BYTES_MOST {
        return Err(ReadFault::TooManyParts { parts, most: PARTS_MOST });
    }
    Ok(())
}

/// A number of `length` bytes, least significant first.
fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    let slice = bytes.get(at..at + length).unwrap_or_default();
    slice.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b))
}

fn check_format(archive: &mut ZipArchive<BufReader<File>>) -> Result<(), ReadFault> {
    if archive.index_for_name("mimetype").is_some() || archive.index_for_name("META-INF/manifest.xml").is_some() {
        return Err(ReadFault::OtherFormat { format: "ods".into() });
    }
    if archive.index_for_name("xl/workbook.bin").is_some() {
        return Err(ReadFault::OtherFormat { format: "xlsb".into() });
    }
    if archive.index_for_name("[Content_Types].xml").is_none() {
        return Err(ReadFault::NotATable);
    }
    Ok(())
}

fn check_sizes(name: &str, plain: u64, packed: u64) -> Result<(), ReadFault> {
    let file_name = name.rsplit('/').next().unwrap_or(name);
    let whole = name.ends_with(".rels") || ["styles.xml", "workbook.xml", "[Content_Types].xml"].contains(&file_name);
    let most = if whole { WHOLE_PART_BYTES_MOST } else { PART_BYTES_MOST };
    if plain > most {
        return Err(ReadFault::PartTooLarge { part: name.into(), most });
    }
    let ratio = plain.div_ceil(packed.max(1));
    if plain > 1 << 20 && ratio > RATIO_MOST {
        return Err(ReadFault::PartTooDense { part: name.into(), ratio, most: RATIO_MOST });
    }
    Ok(())
}

/// Unpacks a part to nowhere: its size and its checksum must be those of the directory.
fn read_through(mut part: impl Read, name: &str, size: u64) -> Result<(), ReadFault> {
    let strings = name.ends_with("haredStrings.xml");
    let mut scan = StringsScan::default();
    let mut block = vec![0; 256 * 1024];
    let mut plain = 0;
    loop {
        let got =
            part.read(&mut block).map_err(|e| ReadFault::PartDamaged { part: name.into(), why: e.to_string() })?;
        if got == 0 {
            break;
        }
        plain += got as u64;
        if plain > size {
            return Err(ReadFault::PartDamaged { part: name.into(), why: format!("more than {size} bytes") });
        }
        if strings {
            scan.take(block.get(..got).unwrap_or_default());
        }
    }
    if plain < size {
        return Err(ReadFault::PartDamaged { part: name.into(), why: format!("only {plain} of {size} bytes") });
    }
    if scan.strings > STRINGS_MOST || scan.claimed > scan.strings.max(1000) * 2 {
        return Err(ReadFault::PartTooLarge { part: name.into(), most: PART_BYTES_MOST });
    }
    if scan.nul {
        return Err(ReadFault::PartDamaged { part: name.into(), why: "a byte 0".into() });
    }
    Ok(())
}

/// Counts the strings of a table of strings, and what the table claims to hold: memory is set aside for the claim.
#[derive(Default)]
struct StringsScan {
    strings: u64,
    claimed: u64,
    nul: bool,
    carried: Vec<u8>,
}

const CLAIM: &[u8] = b"uniqueCount";
/// Long enough for the claim with its number.
const CARRY: usize = 48;

impl StringsScan {
    fn take(&mut self, block: &[u8]) {
        let from_before = self.carried.len();
        self.carried.extend_from_slice(block);
        let bytes = std::mem::take(&mut self.carried);
        // What begins in the last bytes is looked at with the next block, or is too short to matter.
        let end = bytes.len().saturating_sub(CARRY);
        for at in 0..end {
            match bytes[at] {
                b'<' if bytes[at..].starts_with(b"<si") => self.strings += 1,
                b'u' if bytes[at..].starts_with(CLAIM) => {
                    self.claimed = self.claimed.max(claim(&bytes[at + CLAIM.len()..]));
                }
                _ => {}
            }
        }
        self.nul |= bytes[from_before..].contains(&0);
        self.carried = bytes[end..].to_vec();
    }
}

/// The number in `="123"`, with spaces anywhere; the largest one when it has too many digits.
fn claim(bytes: &[u8]) -> u64 {
    let mut digits = bytes.iter().skip_while(|b| b" \t\r\n='\"".contains(b)).take_while(|b| b.is_ascii_digit());
    digits.try_fold(0_u64, |n, b| n.checked_mul(10)?.checked_add(u64::from(b - b'0'))).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
