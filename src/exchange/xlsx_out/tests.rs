//! Tests of writing workbooks.

use std::ops::ControlFlow;

use super::*;
use crate::exchange::records::PersonRecord;
use crate::exchange::xlsx_in::{Sheets, stream_xlsx};

fn person(no: u32) -> PersonRecord {
    PersonRecord {
        user: format!("u-{no}"),
        name: "N".into(),
        kind: None,
        rank: None,
        body: None,
        id_number: Some("00123".into()),
        roles: Vec::new(),
        appointed: Day::new(2026, 11, 24),
    }
}

#[test]
fn a_full_sheet_goes_on_in_the_next_one() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut out = XlsxOut::with_rows(Target::People, Audience::people("es"), None, 3).unwrap();
    (1..=5).for_each(|no| out.row(&person(no)).unwrap());
    out.finish(file.as_file()).unwrap();
    let mut rows = Vec::new();
    stream_xlsx(file.path(), &Sheets::All, &mut |row| {
        rows.push(format!("{} {} {}", row.sheet(), row.number(), row.cells()[0].text));
        ControlFlow::Continue(())
    })
    .unwrap();
    let expected = [
        "Personas 1 Usuario",
        "Personas 2 u-1",
        "Personas 3 u-2",
        "Personas 2 1 Usuario",
        "Personas 2 2 u-3",
        "Personas 2 3 u-4",
        "Personas 3 1 Usuario",
        "Personas 3 2 u-5",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let written = || {
        let mut bytes = Vec::new();
        let mut out = XlsxOut::new(Target::People, Audience::people("fr"), Some(folder.path())).unwrap();
        out.row(&person(1)).unwrap();
        out.finish(&mut bytes).unwrap();
        bytes
    };
    assert_eq!(written(), written());
}

#[test]
fn a_text_too_long_for_a_cell_is_named() {
    let mut out = XlsxOut::new(Target::People, Audience::Machines, None).unwrap();
    let mut person = person(1);
    person.name = "x".repeat(32_767);
    assert_eq!(out.row(&person), Ok(()));
    person.name.push('x');
    assert_eq!(out.row(&person), Err(WriteFault::TextTooLong { row: 2, column: "name".into() }));
}

#[test]
fn numbers_are_held_to_the_last_digit() {
    for number in [0, 1, 4_294_967_295, 4_294_967_296, 123_456_789_012_345, NUMBER_MOST] {
        assert_eq!(format!("{}", number_of(number).unwrap()), number.to_string());
    }
    assert_eq!(number_of(NUMBER_MOST + 1), None);
}
