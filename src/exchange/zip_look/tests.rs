//! Tests of looking into an archive.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");

fn packed(parts: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn deflated(parts: &[(&str, &[u8])]) -> Vec<u8> {
    packed(&[&[TYPES], parts].concat(), CompressionMethod::Deflated)
}

fn looked(bytes: &[u8]) -> Result<(), ReadFault> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    look(file.path())
}

/// Where the directory's record of a part begins.
fn record(bytes: &[u8], name: &str) -> usize {
    let at = (0..bytes.len())
        .find(|at| bytes[*at..].starts_with(b"PK\x01\x02") && bytes[*at + 46..].starts_with(name.as_bytes()));
    at.unwrap()
}

#[test]
fn an_ordinary_workbook_passes() {
    assert_eq!(looked(&deflated(&[("xl/workbook.xml", b"<workbook/>")])), Ok(()));
}

#[test]
fn a_part_that_unpacks_to_far_more_is_refused() {
    let zeros = vec![b'0'; 20 << 20];
    let fault = looked(&deflated(&[("xl/worksheets/sheet1.xml", &zeros)])).unwrap_err();
    assert!(matches!(fault, ReadFault::PartTooDense { ratio: 101.., most: 100, .. }), "{fault:?}");
    let small = vec![b'0'; 1 << 20];
    assert_eq!(looked(&deflated(&[("xl/worksheets/sheet1.xml", &small)])), Ok(()), "small parts may be dense");
}

#[test]
fn a_part_beyond_the_limit_is_refused_before_it_is_unpacked() {
    let mut bytes = deflated(&[("xl/a.xml", b"<a/>")]);
    let at = record(&bytes, "xl/a.xml");
    bytes[at + 24..at + 28].copy_from_slice(&(257_u32 << 20).to_le_bytes());
    assert!(matches!(looked(&bytes), Err(ReadFault::PartTooLarge { most: PART_BYTES_MOST, .. })));
    let styles = vec![b' '; (8 << 20) + 1];
    let fault = looked(&packed(&[TYPES, ("xl/styles.xml", &styles)], CompressionMethod::Stored)).unwrap_err();
    assert_eq!(fault, ReadFault::PartTooLarge { part: "xl/styles.xml".into(), most: 8 << 20 });
}

#[test]
fn a_directory_that_lies_about_a_size_is_found_out() {
    let plain: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let bytes = deflated(&[("xl/a.xml", &plain)]);
    assert_eq!(looked(&bytes), Ok(()));
    let at = record(&bytes, "xl/a.xml");
    for claimed in [plain.len() - 1, plain.len() + 1, 10] {
        let mut lying = bytes.clone();
        lying[at + 24..at + 28].copy_from_slice(&u32::try_from(claimed).unwrap().to_le_bytes());
        assert!(matches!(looked(&lying), Err(ReadFault::PartDamaged { .. })), "{claimed}");
    }
}

#[test]
fn a_flipped_bit_is_found_out() {
    let mut bytes = packed(&[TYPES, ("xl/a.xml", b"<v>1005</v>")], CompressionMethod::Stored);
    assert_eq!(looked(&bytes), Ok(()));
    let at = bytes.windows(4).position(|w| w == b"1005").unwrap();
    bytes[at] ^= 1;
    assert!(matches!(looked(&bytes), Err(ReadFault::PartDamaged { .. })));
}

#[test]
fn a_directory_of_too_many_parts_is_not_read() {
    let names: Vec<String> = (0..PARTS_MOST).map(|n| format!("p{n}")).collect();
    let mut parts: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), b"".as_slice())).collect();
    parts[0] = TYPES;
    assert_eq!(looked(&packed(&parts, CompressionMethod::Stored)), Ok(()));
    parts.push(("one more", b""));
    let fault = ReadFault::TooManyParts { parts: PARTS_MOST + 1, most: PARTS_MOST };
    assert_eq!(looked(&packed(&parts, CompressionMethod::Stored)), Err(fault));
    // The large form of the end record tells a number of its own.
    let mut bytes = deflated(&[]);
    let end = bytes.split_off(bytes.len() - END_LENGTH);
    let at = bytes.len() as u64;
    let mut large = b"PK\x06\x06".to_vec();
    large.resize(56, 0);
    large[32..40].copy_from_slice(&50_000_000_u64.to_le_bytes());
    let locator = [b"PK\x06\x07".as_slice(), &[0; 4], &at.to_le_bytes(), &[1, 0, 0, 0]].concat();
    let fault = ReadFault::TooManyParts { parts: 50_000_000, most: PARTS_MOST };
    assert_eq!(looked(&[bytes, large, locator, end].concat()), Err(fault));
}

#[test]
fn a_claim_of_more_strings_than_there_are_is_refused() {
    let table = |claim: &str, padding: usize| {
        let text = format!("<sst{}{claim}>{}</sst>", " ".repeat(padding), "<si><t>a</t></si>".repeat(3000));
        looked(&packed(&[TYPES, ("xl/sharedStrings.xml", text.as_bytes())], CompressionMethod::Stored))
    };
    assert_eq!(table("", 1), Ok(()));
    assert_eq!(table("uniqueCount=\"3000\"", 1), Ok(()));
    for padding in [1, 256 * 1024 - 20, 256 * 1024 - 10, 256 * 1024 - 4] {
        assert!(matches!(table("uniqueCount = '99999999999'", padding), Err(ReadFault::PartTooLarge { .. })));
    }
    assert!(matches!(table("uniqueCount=\"99999999999999999999\"", 1), Err(ReadFault::PartTooLarge { .. })));
    assert!(matches!(table("\0", 1), Err(ReadFault::PartDamaged { .. })), "another encoding could hide a claim");
}

#[test]
fn other_formats_are_named() {
    let only = |name| packed(&[(name, b"x")], CompressionMethod::Stored);
    assert_eq!(looked(&only("mimetype")), Err(ReadFault::OtherFormat { format: "ods".into() }));
    assert_eq!(looked(&only("xl/workbook.bin")), Err(ReadFault::OtherFormat { format: "xlsb".into() }));
    assert_eq!(looked(&only("photo.jpg")), Err(ReadFault::NotATable));
}

#[test]
fn a_file_cut_short_is_damaged_at_every_length() {
    let bytes = deflated(&[("xl/workbook.xml", b"<workbook/>")]);
    for length in 0..bytes.len() {
        assert!(looked(&bytes[..length]).is_err(), "{length}");
    }
}
