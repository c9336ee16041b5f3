//! Tests of the effects: what an act alone says about the derived tables.

use std::collections::BTreeMap;

use super::*;
use crate::domain::command::InspectionLine;
use crate::domain::event::{Empty, Import, Move, Posting, Slot, Source};
use crate::domain::id::{IdKind, Subject};
use crate::domain::lists::ORIGIN_EVENTS;
use crate::domain::measure::Count;
use crate::domain::record::{Holder, Item, Licence, Limit, Lot, Mark, Paper, Place, Weapon};
use crate::domain::table::{Book, Row, Rows};

fn changes(seq: Seq, event: &Event) -> Vec<Change> {
    let actors = [Acting { user: "keeper".into(), role: "storekeeper".into(), meaning: "recorded".into() }];
    let posted = Posted {
        seq,
        at: "2026-11-24T12:00:00.000Z".parse().unwrap(),
        day: "2026-11-24".parse().unwrap(),
        actors: &actors,
        kind: event.kind,
        content: &event.content,
        corrects: event.corrects,
        reason: event.reason.as_deref(),
        lines: event.lines.len() as u64,
    };
    let out = of(&posted, event);
    assert_eq!(out, of(&posted, event), "the same act, the same changes");
    out
}

fn applied(book: &mut Book, seq: Seq, event: &Event) {
    for change in changes(seq, event) {
        assert_eq!(book.apply(&change), Ok(()), "{change:?}");
    }
}

fn posting(document: &str) -> Content {
    Content::Posting(Posting {
        document: document.into(),
        paper: Paper {
            number: Some("P-1".into()),
            book: Some("B-2".into()),
            page: Some("3".into()),
            line: Some("4".into()),
            note: None,
        },
        holder: None,
        cause: None,
        purpose: None,
        due_back: None,
        reference: None,
    })
}

fn slot(place: &str) -> Slot {
    Slot { place: place.into(), ..Slot::default() }
}

fn inside(place: &str) -> Slot {
    Slot {
        place: place.into(),
        condition: "serviceable".into(),
        custody: Some("store_custodian".into()),
        ..Slot::default()
    }
}

fn weapon_id(seq: Seq) -> Id {
    Id::new(IdKind::Weapon, seq, 0)
}

fn weapon_received(seq: Seq, weapon: Weapon) -> Event {
    let subject = Subject::Weapon(weapon_id(seq));
    let mv = Move { subject, count: Count::ONE, from: slot("@supplier"), to: inside("A1") };
    let line = Line::Weapon { weapon, mv, source: None };
    Event::new(Kind::WeaponReceived, posting("GT-LC-RV-2026-0007")).with_lines(vec![line])
}

/// A weapon with something in every field.
fn full() -> Weapon {
    Weapon {
        item: Some("RIFLE".into()),
        serial: " sa-0I ".into(),
        serial_state: "partial".into(),
        control_number: Some("CN-1".into()),
        manufacturer: "Galil".into(),
        importer: Some("Importer".into()),
        country: Some("IL".into()),
        year: Some("~1983".parse().unwrap()),
        weapon_type: "assault_rifle".into(),
        model: "ACE".into(),
        calibre: "5.56 x 45 mm".into(),
        import_country: Some("GT".into()),
        import_year: Some(1990),
        make_class: Some("factory".into()),
        legal_title: "state_owned".into(),
        origin: "procured".into(),
        marks: vec![
            Mark { kind: "import_mark".into(), text: "GT 90".into(), position: "barrel".into() },
            Mark { kind: "rack_mark".into(), text: "7".into(), position: "butt".into() },
        ],
        note: Some("note".into()),
    }
}

fn weapon_row(book: &Book, seq: Seq) -> Row {
    book.row(Table::Weapon, &[Val::from(weapon_id(seq).to_string())]).unwrap()
}

#[test]
fn every_field_of_a_weapon_stands_in_its_row() {
    let mut book = Book::default();
    applied(&mut book, 9, &weapon_received(9, full()));
    let row = weapon_row(&book, 9);
    let wanted: BTreeMap<&str, &str> = [
        ("item", "RIFLE"),
        ("serial", " sa-0I "),
        ("serial_search", "SA01"),
        ("serial_state", "partial"),
        ("control_number", "CN-1"),
        ("manufacturer", "Galil"),
        ("importer", "Importer"),
        ("country", "IL"),
        ("year", "~1983"),
        ("weapon_type", "assault_rifle"),
        ("model", "ACE"),
        ("calibre", "5.56 x 45 mm"),
        ("import_country", "GT"),
        ("make_class", "factory"),
        ("legal_title", "state_owned"),
        ("origin", "procured"),
        ("note", "note"),
        ("received_on", "2026-11-24"),
        ("place", "A1"),
        ("condition", "serviceable"),
        ("custody", "store_custodian"),
        ("trace", "not_applicable"),
    ]
    .into_iter()
    .collect();
    for (column, value) in &wanted {
        assert_eq!(row.text(column), *value, "{column}");
    }
    assert_eq!(row.maybe_int("import_year"), Some(1990));
    assert_eq!(row.maybe_int("marked"), Some(0), "a number on paper is not a mark");
    for column in Table::Weapon.columns() {
        let said = wanted.contains_key(column) || ["import_year", "marked", "holder", "due_back"].contains(column);
        assert!(said, "{column} is not looked at");
    }
    let marks = book.rows(Table::Mark, &[Val::from("w9.0")]);
    assert_eq!(marks.iter().map(|m| m.text("text_search")).collect::<Vec<_>>(), ["GT90", "7"]);
    let document = book.row(Table::Document, &[Val::from("GT-LC-RV-2026-0007")]).unwrap();
    assert_eq!(["paper_number", "book", "page", "line"].map(|c| document.text(c)), ["P-1", "B-2", "3", "4"]);
    let series = book.row(Table::Series, &[Val::from("RV"), Val::Int(2026)]).unwrap();
    assert_eq!(series.number("last"), 7);
}

#[test]
fn what_did_not_come_by_purchase_waits_for_a_tracing_decision() {
    for origin in ORIGIN_EVENTS {
        let mut book = Book::default();
        applied(&mut book, 1, &weapon_received(1, Weapon { origin: (*origin).into(), ..full() }));
        let pending = ["seized", "found", "surrendered", "confiscated", "captured", "recovered"].contains(origin);
        let trace = weapon_row(&book, 1).text("trace");
        assert_eq!(trace, if pending { "pending" } else { "not_applicable" }, "{origin}");
    }
}

#[test]
fn every_field_of_a_lot_stands_in_its_row() {
    let lot = Lot {
        item: "A556".into(),
        state: "marked".into(),
        number: "LC-20 E001".into(),
        maker: Some("LC".into()),
        made: "2020-05".parse().unwrap(),
        propellant_lot: Some("PP-1".into()),
        shelf_life_months: Some(240),
        expiry: Some("2040-05-01".parse().unwrap()),
        life_extended: true,
        life_authority: Some("Letter".into()),
        inspection_months: Some(24),
        test_months: Some(60),
        note: Some("note".into()),
    };
    let subject = Subject::Lot(Id::new(IdKind::Lot, 3, 0));
    let to = Slot { place: "M1".into(), condition: "A1".into(), pack: "sealed".into(), ..Slot::default() };
    let mv = Move { subject, count: Count::new(840), from: slot("@supplier"), to };
    let event = Event::new(Kind::LotReceived, posting("GT-LC-RV-2026-0001")).with_lines(vec![Line::Lot {
        lot,
        mv,
        source: None,
    }]);
    let mut book = Book::default();
    applied(&mut book, 3, &event);
    let row = book.row(Table::Lot, &[Val::from("l3.0")]).unwrap();
    let text = |columns: [&str; 8]| columns.map(|c| row.text(c));
    assert_eq!(
        text(["item", "state", "number", "number_search", "maker", "made", "propellant_lot", "expiry"]),
        ["A556", "marked", "LC-20 E001", "LC20E001", "LC", "2020-05", "PP-1", "2040-05-01"]
    );
    let numbers = ["shelf_life_months", "life_extended", "inspection_months", "test_months"].map(|c| row.number(c));
    assert_eq!(numbers, [240, 1, 24, 60]);
    assert_eq!([row.text("life_authority"), row.text("note")], ["Letter", "note"]);
    let held = book.row(Table::Holding, &["l3.0", "M1", "A1", "sealed"].map(Val::from)).unwrap();
    assert_eq!((held.number("count"), held.number("reserved"), held.text("since").as_str()), (840, 0, "2026-11-24"));
    let outside = book.row(Table::Outside, &["l3.0", "@supplier", ""].map(Val::from)).unwrap();
    assert_eq!(outside.maybe_int("count"), Some(-840));
}

#[test]
fn a_movement_takes_from_one_side_what_it_gives_to_the_other() {
    let mut book = Book::default();
    applied(&mut book, 1, &weapon_received(1, full()));
    let subject = Subject::Weapon(weapon_id(1));
    let moved = |from: Slot, to: Slot| {
        let mv = Move { subject: subject.clone(), count: Count::ONE, from, to };
        Event::new(Kind::WeaponIssued, posting("GT-LC-IV-2026-0001")).with_lines(vec![Line::Moved { mv, no: None }])
    };
    let held_by = |holder: &str| Slot {
        place: "@issued_person".into(),
        holder: Some(holder.into()),
        custody: Some("person_short".into()),
        due_back: Some("2026-11-30".parse().unwrap()),
        ..Slot::default()
    };
    applied(&mut book, 2, &moved(inside("A1"), held_by("p-1")));
    let row = weapon_row(&book, 1);
    assert_eq!(["place", "holder", "due_back"].map(|c| row.text(c)), ["@issued_person", "p-1", "2026-11-30"]);
    assert_eq!(book.rows(Table::Holding, &[]).len(), 0, "nothing is left where it was");
    // from one holder to another at the same outside place
    applied(&mut book, 3, &moved(held_by("p-1"), held_by("p-2")));
    let counts: Vec<(String, Option<i64>)> = book
        .rows(Table::Outside, &[Val::from("w1.0")])
        .iter()
        .map(|r| (r.text("holder"), r.maybe_int("count")))
        .collect();
    assert_eq!(counts, [("p-2".to_owned(), Some(1)), (String::new(), Some(-1))]);
    // a change of custody alone moves nothing
    let before = book.rows(Table::Outside, &[]);
    applied(
        &mut book,
        4,
        &moved(held_by("p-2"), Slot { custody: Some("person_long".into()), due_back: None, ..held_by("p-2") }),
    );
    assert_eq!(book.rows(Table::Outside, &[]), before);
    let row = weapon_row(&book, 1);
    assert_eq!((row.text("custody").as_str(), row.maybe_text("due_back")), ("person_long", None));
    let trail = book.rows(Table::Trail, &[Val::from("w1.0")]);
    assert_eq!(trail.len(), 4, "every act of its life");
}

#[test]
fn a_new_licence_takes_the_place_of_the_old_one() {
    let licence = |limits: &[(&str, u64)]| {
        let limit = |(division, most): &(&str, u64)| Limit { division: (*division).into(), neq_mg_max: *most };
        let licence = Licence {
            place: "M1".into(),
            number: "L-1".into(),
            authority: "Ministry".into(),
            issued: "2026-01-01".parse().unwrap(),
            expires: None,
            limits: limits.iter().map(limit).collect(),
        };
        Event::new(Kind::PlaceLicensed, Content::Licence(licence))
    };
    let mut book = Book::default();
    applied(&mut book, 1, &licence(&[("1.1", 5), ("1.3.1", 7), ("UNK", 1)]));
    applied(&mut book, 2, &licence(&[("1.1", 4)]));
    let limits: Vec<(String, u64)> =
        book.rows(Table::PlaceLimit, &[]).iter().map(|r| (r.text("division"), r.number("neq_mg_max"))).collect();
    assert_eq!(limits, [("1.1".to_owned(), 4)]);
}

#[test]
fn an_import_brings_what_its_lines_say() {
    let import = Import {
        target: "holdings".into(),
        file: "stock.xlsx".into(),
        sha256: "ab".into(),
        kept: false,
        mapping: "leso".into(),
        rows: 1,
        from: "@opening".into(),
    };
    let item = Item { code: "1005".into(), kind: "weapon_model".into(), name: "RIFLE".into(), ..Item::default() };
    let place = Place { code: "KS".into(), kind: "store".into(), name: "Kansas".into(), ..Place::default() };
    let holder = Holder { code: "h".into(), kind: "unit".into(), name: "Unit".into(), ..Holder::default() };
    let mv =
        Move { subject: Subject::Item("1005".into()), count: Count::new(12), from: slot("@opening"), to: inside("KS") };
    let source = Source { sheet: "S".into(), row: 2, cells: vec![("Qty".into(), "12".into())] };
    let lines = vec![
        Line::Item { item, source: None },
        Line::Place { place, source: None },
        Line::Holder { holder, source: None },
        Line::Stock { mv: mv.clone(), unit_value_usd_cents: Some(49_900), source: source.clone() },
        Line::Stock { mv, unit_value_usd_cents: Some(49_900), source },
    ];
    let mut book = Book::default();
    applied(&mut book, 5, &Event::new(Kind::ImportRecorded, Content::Import(import)).with_lines(lines));
    assert_eq!(book.rows(Table::Item, &[]).len(), 1);
    assert_eq!(book.rows(Table::Place, &[]).len(), 1);
    assert_eq!(book.rows(Table::Holder, &[]).len(), 1);
    let held = book.row(Table::Holding, &["i/1005", "KS", "serviceable", ""].map(Val::from)).unwrap();
    assert_eq!(held.number("count"), 24, "equal rows count twice");
    assert_eq!(book.row(Table::Imported, &[Val::from("ab")]).unwrap().number("rows"), 1);
    assert_eq!(book.rows(Table::Trail, &[Val::from("i/1005")]).len(), 2);
}

#[test]
fn inspections_and_reversals_leave_their_rows() {
    let line = InspectionLine {
        subject: Subject::Item("BOOTS".into()),
        result: "failed".into(),
        critical: 1,
        major: 2,
        minor: 3,
        sample: Some(20),
        findings: vec!["cracks".into(), "fumes".into()],
        next_due: Some("2027-05-24".parse().unwrap()),
    };
    let content = Content::Inspection(crate::domain::event::Inspection {
        document: "GT-LC-IN-2026-0001".into(),
        reference: "REP-1".into(),
    });
    let mut book = Book::default();
    let event = Event::new(Kind::InspectionRecorded, content).with_lines(vec![Line::Inspected(line)]);
    applied(&mut book, 8, &event);
    let row = book.row(Table::Inspection, &[Val::from("i/BOOTS"), Val::Int(8), Val::Int(0)]).unwrap();
    assert_eq!(["critical", "major", "minor", "sample"].map(|c| row.number(c)), [1, 2, 3, 20]);
    assert_eq!(
        ["result", "findings", "next_due", "reference"].map(|c| row.text(c)),
        ["failed", "cracks fumes", "2027-05-24", "REP-1"]
    );
    let mut event = Event::new(Kind::ActReversed, Content::Empty(Empty {}));
    event.corrects = Some(8);
    applied(&mut book, 9, &event);
    assert_eq!(book.row(Table::Reversed, &[Val::Int(8)]).unwrap().number("by_seq"), 9);
    assert_eq!(book.row(Table::Act, &[Val::Int(9)]).unwrap().number("corrects"), 8);
}

#[test]
fn a_series_is_read_from_its_number_alone() {
    let last = |number: &str| {
        let mut out = Vec::new();
        series(number, &mut out);
        out
    };
    let put = |code: &str, year: i64, last: i64| {
        vec![Change::Put(Table::Series, vec![Val::from(code), Val::Int(year)], vec![Val::Int(last)])]
    };
    assert_eq!(last("GT-LC-DC-2026-0001"), put("DC", 2026, 1));
    assert_eq!(last("GT-LC-DC-2026-10000"), put("DC", 2026, 10_000));
    for none in ["", "DC", "GT-LC-DC-2026-", "GT-LC-DC-x-0001", "2026-0001"] {
        assert_eq!(last(none), [], "{none}");
    }
}

#[test]
fn a_change_that_does_not_fit_is_told() {
    let mut book = Book::default();
    let key = vec![Val::from("x")];
    let what = |result: Result<(), crate::domain::table::BadChange>| result.unwrap_err().what;
    assert_eq!(what(book.apply(&Change::Set(Table::Person, key.clone(), vec![]))), "no such row");
    assert_eq!(what(book.apply(&Change::Put(Table::Ledger, key.clone(), vec![]))), "a row of another shape");
    book.apply(&Change::Put(Table::Ledger, key.clone(), vec![Val::Null])).unwrap();
    assert_eq!(what(book.apply(&Change::Set(Table::Ledger, key, vec![("colour", Val::Null)]))), "no such column");
    let holding: Vec<Val> = ["l1.0", "M1", "A1", "sealed"].map(Val::from).to_vec();
    let add = |count, reserved| {
        Change::Add(Table::Holding, holding.clone(), vec![("count", count), ("reserved", reserved)], None)
    };
    assert_eq!(book.apply(&add(5, 2)), Ok(()));
    for (count, reserved) in [(-6, 0), (0, -3), (0, 4), (-4, 0)] {
        assert_eq!(what(book.apply(&add(count, reserved))), "stock below zero or over-reserved");
    }
    assert_eq!(book.row(Table::Holding, &holding).map(|r| (r.number("count"), r.number("reserved"))), Some((5, 2)));
    assert_eq!(what(book.apply(&add(i64::MAX, 0))), "a number too large");
    assert_eq!(book.apply(&add(-5, -2)), Ok(()));
    assert_eq!(book.row(Table::Holding, &holding), None, "a row of nothing goes");
}

#[test]
fn look_ups_agree_with_a_scan() {
    let mut book = Book::default();
    for (id, subject) in [("h1.0", "l1.0"), ("h1.1", "l2.0"), ("h2.0", "l1.0")] {
        let mut row = vec![Val::Null; Table::Hold.columns().len()];
        row[0] = Val::from(subject);
        book.apply(&Change::Put(Table::Hold, vec![Val::from(id)], row)).unwrap();
    }
    let ids = |book: &Book, subject: &str| {
        let rows = book.rows_where(Table::Hold, "subject", &Val::from(subject));
        rows.iter().map(|r| r.text("id")).collect::<Vec<_>>()
    };
    assert_eq!(ids(&book, "l1.0"), ["h1.0", "h2.0"]);
    book.apply(&Change::Set(Table::Hold, vec![Val::from("h1.0")], vec![("subject", Val::from("l2.0"))])).unwrap();
    book.apply(&Change::Remove(Table::Hold, vec![Val::from("h1.1")])).unwrap();
    assert_eq!((ids(&book, "l1.0"), ids(&book, "l2.0")), (vec!["h2.0".into()], vec!["h1.0".into()]));
    assert_eq!(book.rows_where(Table::Hold, "reason", &Val::Null).len(), 2, "without an index by a scan");
    assert_eq!(book.rows(Table::Hold, &[]).len(), 2);
}
