//! Tests of taking rows in.

use std::ops::ControlFlow;
use std::path::Path;

use super::*;
use crate::exchange::csv_in::{CsvOptions, stream_csv};
use crate::exchange::fields::dates::{DateHabit, DateOrder};
use crate::exchange::guess::{Verdict, guess_text};
use crate::exchange::records::{HoldingRecord, ItemRecord, LotRecord, LotState, PersonRecord, WeaponRecord};

/// Reads an untidy file as a person would: what it looks like is guessed.
fn untidy<R: Record>(name: &str, habits: Habits) -> (Vec<R>, Taken) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/untidy").join(name);
    let guess = guess_text(std::fs::File::open(&path).unwrap()).unwrap();
    let options = CsvOptions { encoding: guess.encoding, delimiter: guess.delimiter };
    let mapping = Mapping::template(R::TARGET);
    let mut intake = Intake::new(&mapping, habits);
    let mut records = Vec::new();
    stream_csv(&path, options, &mut |row| {
        records.extend(intake.row::<R>(row));
        ControlFlow::Continue(())
    })
    .unwrap();
    (records, intake.finish())
}

fn clean<R: Record>(name: &str) -> Vec<R> {
    let (records, taken) = untidy::<R>(name, Habits::default());
    assert!(taken.problems.is_empty(), "{:?}", taken.problems);
    records
}

/// `row column id` of every problem.
fn listed(taken: &Taken) -> Vec<String> {
    let line = |p: &RowProblem| format!("{} {} {}", p.row, p.column.as_deref().unwrap_or("-"), p.problem.message().0);
    taken.problems.kept.iter().map(line).collect()
}

/// Reads rows given as cells; `#` before a text makes it a number.
fn rows_of<R: Record>(mapping: &Mapping, habits: Habits, rows: &[&[&str]]) -> (Vec<R>, Taken) {
    let mut intake = Intake::new(mapping, habits);
    let mut records = Vec::new();
    for (number, cells) in (1..).zip(rows) {
        let cells = cells.iter().map(|text| match text.strip_prefix('#') {
            Some(number) => Cell::number(number),
            None => Cell::text(text),
        });
        records.extend(intake.row::<R>(&Row::with("One", number, cells.collect())));
    }
    (records, intake.finish())
}

#[test]
fn a_spanish_list_from_an_old_machine() {
    let weapons: Vec<WeaponRecord> = clean("armas_es_1252.csv");
    let serials: Vec<&str> = weapons.iter().filter_map(|w| w.serial.as_deref()).collect();
    assert_eq!(serials, ["000417", "ÑB-07", "12345678901234567890", "1E5"]);
    let years: Vec<String> = weapons.iter().map(|w| w.year.to_string()).collect();
    assert_eq!(years, ["1944", "~1978", "1983-10", "?"]);
    assert_eq!(weapons[0].kind, "rifle_bolt");
    assert_eq!((weapons[0].serial_state.as_str(), weapons[0].condition.as_deref()), ("not_read", Some("serviceable")));
    assert_eq!(weapons[2].note.as_deref(), Some("Viene de \"La Paz\"; sin cargador"));
}

#[test]
fn a_portuguese_list_in_utf_16() {
    let weapons: Vec<WeaponRecord> = clean("armas_pt_utf16.csv");
    let origins: Vec<&str> = weapons.iter().filter_map(|w| w.origin.as_deref()).collect();
    assert_eq!(origins, ["seized", "confiscated"]);
    assert_eq!(weapons[0].serial.as_deref(), Some("AB 0012"));
}

#[test]
fn a_french_list_with_spaces_around() {
    let weapons: Vec<WeaponRecord> = clean("armes_fr_bom.csv");
    let serials: Vec<&str> = weapons.iter().filter_map(|w| w.serial.as_deref()).collect();
    assert_eq!(serials, ["F 1234", "G\u{a0}5678"]);
    assert!(weapons.iter().all(|w| w.legal_title.as_deref() == Some("state_owned")));
}

#[test]
fn a_line_of_totals_is_named() {
    let (records, taken) = untidy::<WeaponRecord>("weapons_total.csv", Habits::default());
    assert_eq!((records.len(), listed(&taken)), (2, vec!["4 Serial import-total-line".to_string()]));
}

#[test]
fn headers_twice_and_headers_that_mean_nothing_are_named() {
    let (records, taken) = untidy::<WeaponRecord>("weapons_headers.csv", Habits::default());
    let expected = ["1 Serial import-header-twice", "1 Colour import-header-unknown"];
    assert_eq!((records.len(), listed(&taken)), (0, expected.map(String::from).to_vec()));
    let (_, values) = taken.problems.kept[0].problem.message();
    assert_eq!(values, [("header", "Serial".to_string()), ("columns", "A, D".into())]);
}

#[test]
fn two_headers_for_one_field_are_named() {
    let rows: [&[&str]; 1] = [&["user", "name", "Nombre"]];
    let (_, taken) = rows_of::<PersonRecord>(&Mapping::template(Target::People), Habits::default(), &rows);
    let problem = ProblemKind::FieldTwice { field: "name".into(), headers: "name, Nombre".into() };
    assert_eq!(taken.problems.kept.into_iter().map(|p| p.problem).collect::<Vec<_>>(), [problem]);
}

#[test]
fn words_for_no_serial_are_never_taken_as_one() {
    let (records, taken) = untidy::<WeaponRecord>("armas_sin_serie.csv", Habits::default());
    let expected = [
        "2 Serie import-serial-means-none",
        "3 Serie import-serial-means-none",
        "4 Serie import-serial-means-none",
        "5 Serie import-serial-means-none",
        "6 Serie import-serial-missing",
        "10 Serie import-serial-against-state",
    ];
    assert_eq!(listed(&taken), expected);
    let read: Vec<_> = records.iter().map(|w| (w.serial.as_deref(), w.serial_state.as_str())).collect();
    assert_eq!(read, [(None, "absent"), (Some("SN"), "legible"), (None, "obliterated")]);
}

#[test]
fn a_mapping_confirms_what_means_no_serial() {
    let text = "version = 1\ntarget = \"weapons\"\n[columns]\nserial = \"no\"\ntype = \"t\"\n\
                [constants]\nplace = \"M1\"\nmanufacturer = \"FN\"\nmodel = \"A\"\ncalibre = \"9\"\n[values.serial]\n\"s/n\" = \"absent\"\n[values.type]\nFAL = \"assault_rifle\"\n";
    let mapping = Mapping::read(text).unwrap();
    let rows: [&[&str]; 4] =
        [&["No", "T", "other"], &["S/N", "FAL", "x"], &["BORRADO", "fal", ""], &["7A", "Revolver"]];
    let (records, taken) = rows_of::<WeaponRecord>(&mapping, Habits::default(), &rows);
    assert_eq!(listed(&taken), ["3 No import-serial-means-none"]);
    let read: Vec<_> =
        records.iter().map(|w| (w.serial.as_deref(), w.serial_state.as_str(), w.kind.as_str())).collect();
    assert_eq!(read, [(None, "absent", "assault_rifle"), (Some("7A"), "not_read", "revolver")]);
}

#[test]
fn unclear_dates_and_numbers_are_refused_until_chosen() {
    let (records, taken) = untidy::<LotRecord>("lotes_fechas.csv", Habits::default());
    let expected = [
        "2 Fecha de fabricación import-short-year",
        "2 Cantidad import-decimal-unclear",
        "3 Fecha de fabricación import-date-unclear",
        "3 Cantidad import-decimal-unclear",
    ];
    assert_eq!((records.len(), listed(&taken)), (0, expected.map(String::from).to_vec()));
    assert_eq!(taken.evidence.dates.verdict(), Verdict::CannotTell);
    assert_eq!(taken.settled(Habits::default()), None);
    let chosen = Habits {
        dates: DateHabit { order: Some(DateOrder::Mdy), this_year: Some(2026) },
        decimal: Some(crate::exchange::fields::numbers::DecimalSign::Comma),
    };
    let (records, taken) = untidy::<LotRecord>("lotes_fechas.csv", chosen);
    assert!(taken.problems.is_empty(), "{:?}", taken.problems);
    let read: Vec<_> = records.iter().map(|l| (l.made.to_string(), l.quantity.get())).collect();
    assert_eq!(read, [("2005-03-04".to_string(), 1000), ("2007-05-06".into(), 2000)]);
}

#[test]
fn the_data_may_settle_what_one_row_leaves_open() {
    let (records, taken) = untidy::<LotRecord>("lotes_fechas_claras.csv", Habits::default());
    assert_eq!(records.len(), 1);
    assert_eq!(listed(&taken), ["2 Fecha de fabricación import-date-unclear", "2 Cantidad import-decimal-unclear"]);
    // The dates settle their order; whether 1.000 is a thousand the file does not say.
    let settled = taken.settled(Habits::default()).unwrap();
    assert_eq!((settled.dates.order, settled.decimal), (Some(DateOrder::Dmy), None));
    let (_, taken) = untidy::<LotRecord>("lotes_fechas_claras.csv", settled);
    assert_eq!(listed(&taken), ["2 Cantidad import-decimal-unclear"]);
}

#[test]
fn every_kind_of_damage_is_named_at_its_place() {
    let (records, taken) = untidy::<LotRecord>("lots_damaged.csv", Habits::default());
    let expected = [
        "2 Lot import-looks-scientific",
        "2 Expiry import-short-year",
        "2 Quantity import-negative",
        "2 Condition import-not-in-list",
        "3 Lot import-lot-means-state",
        "3 Made import-not-a-date",
        "3 Quantity import-not-whole",
        "4 Item import-missing",
        "4 Expiry import-not-a-date",
        "4 Quantity import-not-a-number",
        "5 Lot import-control-character",
    ];
    assert_eq!((records.len(), listed(&taken)), (0, expected.map(String::from).to_vec()));
}

#[test]
fn headers_in_the_middle_are_no_person() {
    let (records, taken) = untidy::<PersonRecord>("personas_dos_veces.csv", Habits::default());
    assert_eq!(listed(&taken), ["3 - import-headers-again", "4 Funciones import-not-in-list"]);
    assert_eq!(records[0].roles, ["storekeeper", "armourer"]);
}

#[test]
fn a_table_of_nothing_is_told() {
    assert_eq!(listed(&untidy::<PersonRecord>("vacio.csv", Habits::default()).1), ["1 - import-no-headers"]);
    let rows: [&[&str]; 2] = [&["user", "name"], &["", " "]];
    let (_, taken) = rows_of::<PersonRecord>(&Mapping::template(Target::People), Habits::default(), &rows);
    assert_eq!(listed(&taken), ["1 - import-no-rows"]);
}

#[test]
fn codes_that_a_spreadsheet_stored_as_numbers_are_refused() {
    let rows: [&[&str]; 3] = [
        &["Serial", "Type", "Place", "Year", "Book", "Make", "Model", "Calibre"],
        &["#417", "Carbine", "M1", "#1990", "#3", "Colt", "M4", "5.56"],
        &["0417", "Carbine", "#7", "", "", "Colt", "M4", "5.56"],
    ];
    let (records, taken) = rows_of::<WeaponRecord>(&Mapping::template(Target::Weapons), Habits::default(), &rows);
    assert_eq!(records.len(), 0);
    assert_eq!(listed(&taken), ["2 Serial import-stored-as-number", "3 Place import-stored-as-number"]);
}

#[test]
fn filled_cells_without_a_header_are_not_lost_unseen() {
    let rows: [&[&str]; 3] = [&["user", "name", ""], &["u1", "A", "extra"], &["u2", "B", "", "", "more"]];
    let (_, taken) = rows_of::<PersonRecord>(&Mapping::template(Target::People), Habits::default(), &rows);
    assert_eq!(listed(&taken), ["2 - import-no-header-above", "3 - import-no-header-above"]);
    assert_eq!(taken.problems.kept[1].problem, ProblemKind::NoHeaderAbove { column: "E".into() });
}

#[test]
fn holdings_keep_every_cell_of_their_row() {
    let rows: [&[&str]; 2] =
        [&["NSN", "Depot", "Qty", "Colour", ""], &["1005-00-073-9421", "K ", "#2", "n\u{303} ", "x"]];
    let (records, taken) = rows_of::<HoldingRecord>(&Mapping::template(Target::Holdings), Habits::default(), &rows);
    assert!(taken.problems.is_empty(), "{:?}", taken.problems);
    let expected = [("NSN", "1005-00-073-9421"), ("Depot", "K "), ("Qty", "2"), ("Colour", "ñ "), ("E", "x")];
    assert_eq!(records[0].cells.iter().collect::<Vec<_>>(), expected);
    assert_eq!((records[0].place.as_slice(), records[0].row), (["K".to_string()].as_slice(), 2));
}

#[test]
fn every_sheet_has_headers_of_its_own() {
    let mapping = Mapping::template(Target::People);
    let mut intake = Intake::new(&mapping, Habits::default());
    let mut names = Vec::new();
    for (sheet, number, cells) in [
        ("A", 2, ["Nom", "Utilisateur"]),
        ("A", 3, ["Ana", "u1"]),
        ("B", 1, ["user", "name"]),
        ("B", 2, ["u2", "Bo"]),
        ("C", 1, ["user", "naam"]),
        ("C", 2, ["u3", "Cy"]),
    ] {
        let cells = cells.iter().map(|text| Cell::text(text)).collect();
        names.extend(intake.row::<PersonRecord>(&Row::with(sheet, number, cells)).map(|p| p.user + " " + &p.name));
    }
    let taken = intake.finish();
    assert_eq!(names, ["u1 Ana", "u2 Bo"]);
    assert_eq!(listed(&taken), ["1 naam import-header-unknown", "1 Name import-header-missing"]);
    assert!(taken.problems.kept.iter().all(|p| p.sheet.as_ref() == "C"));
}

#[test]
fn a_row_of_headers_can_be_told() {
    let mut mapping = Mapping::template(Target::People);
    mapping.header_row = Some(3);
    let rows: [&[&str]; 4] = [&["List of people"], &[""], &["user", "name"], &["u1", "A"]];
    let (records, taken) = rows_of::<PersonRecord>(&mapping, Habits::default(), &rows);
    assert_eq!((records.len(), taken.problems.is_empty()), (1, true));
    mapping.header_row = Some(2);
    let (_, taken) = rows_of::<PersonRecord>(&mapping, Habits::default(), &rows);
    assert_eq!(listed(&taken), ["2 - import-no-headers"]);
}

#[test]
fn other_units_of_a_field_are_turned_into_ours() {
    let mapping = Mapping::template(Target::Items);
    let read = |header: &str, amount: &str| {
        let rows: [&[&str]; 2] = [&["Code", "Kind", "Name", header], &["A", "ammunition", "a", amount]];
        let (records, taken) = rows_of::<ItemRecord>(&mapping, Habits::default(), &rows);
        (records.first().map(|r| (r.neq_mg, r.mass_g)), listed(&taken))
    };
    assert_eq!(read("NEQ per unit (g)", "2.63").0, Some((Some(2630), None)));
    assert_eq!(read("NEQ por unidad (kg)", "#0.00263").0, Some((Some(2630), None)));
    assert_eq!(read("Weight (kg)", "1,5").0, Some((None, Some(1500))));
    assert_eq!(read("NEQ per unit (g)", "2.6301").1, ["2 NEQ per unit (g) import-too-fine"]);
    let rows: [&[&str]; 2] = [&["Code", "Kind", "Name", "neq_mg", "neq_kg"], &["A", "ammunition", "a", "1", "1"]];
    let (_, taken) = rows_of::<ItemRecord>(&mapping, Habits::default(), &rows);
    assert_eq!(listed(&taken), ["1 neq_kg import-field-twice"]);
}

#[test]
fn hazard_data_have_their_forms() {
    let mapping = Mapping::template(Target::Items);
    let headers = ["Code", "Kind", "Name", "UN", "HD", "Sub-division", "CG", "Propellant"];
    let rows: [&[&str]; 3] = [
        &headers,
        &["A", "Munición", "a", "UN0012", "#1.4", "1.2.1", "s", "Sí"],
        &["B", "ammunition", "b", "12", "1.10", "1.2", "I", "maybe"],
    ];
    let (records, taken) = rows_of::<ItemRecord>(&mapping, Habits::default(), &rows);
    let item = &records[0];
    let hazard = [&item.un_number, &item.hazard_division, &item.sub_division, &item.compatibility_group];
    assert_eq!(hazard.map(|text| text.as_deref()), [Some("0012"), Some("1.4"), Some("1.2.1"), Some("S")]);
    assert_eq!((item.kind.as_str(), item.propellant), ("ammunition", Some(true)));
    let expected = [
        "3 UN import-not-in-list",
        "3 HD import-not-in-list",
        "3 Sub-division import-not-in-list",
        "3 CG import-not-in-list",
        "3 Propellant import-not-yes-no",
    ];
    assert_eq!(listed(&taken), expected);
}

#[test]
fn lots_without_a_number_say_why() {
    let mapping = Mapping::template(Target::Lots);
    let rows: [&[&str]; 6] = [
        &["Item", "Lot", "Lot state", "Quantity", "Place"],
        &["A", "", "mixed", "1", "M"],
        &["A", "MIXTO", "Mixed", "1", "M"],
        &["A", "", "", "1", "M"],
        &["A", "", "marked", "1", "M"],
        &["A", "LC-06-01A", "none", "1", "M"],
    ];
    let (records, taken) = rows_of::<LotRecord>(&mapping, Habits::default(), &rows);
    assert_eq!(records.into_iter().map(|r| r.lot).collect::<Vec<_>>(), [LotState::Mixed, LotState::Mixed]);
    let expected = ["4 Lot import-lot-missing", "5 Lot import-lot-against-state", "6 Lot import-lot-against-state"];
    assert_eq!(listed(&taken), expected);
}

proptest::proptest! {
    /// Any bytes at all: rows, problems or a fault, and a row never gives both a record and nothing.
    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400), target in 0_usize..6) {
        use crate::exchange::csv_in::read_csv;
        use crate::exchange::decode::Encoding;
        let guess = guess_text(bytes.as_slice()).unwrap();
        let mapping = Mapping::template(Target::ALL[target]);
        for encoding in Encoding::ALL {
            let mut table = mapping.target.headers("en").join(",").into_bytes();
            if matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be) {
                table.clear();
            }
            table.push(b'\n');
            table.extend_from_slice(&bytes);
            let mut intake = Intake::new(&mapping, Habits::default());
            let mut rows = 0_u64;
            let mut take = |row: &Row| {
                rows += 1;
                match mapping.target {
                    Target::Holdings => drop(intake.row::<HoldingRecord>(row)),
                    Target::Weapons => drop(intake.row::<WeaponRecord>(row)),
                    Target::Lots => drop(intake.row::<LotRecord>(row)),
                    Target::Items => drop(intake.row::<ItemRecord>(row)),
                    Target::Places => drop(intake.row::<crate::exchange::records::PlaceRecord>(row)),
                    Target::People => drop(intake.row::<PersonRecord>(row)),
                }
                ControlFlow::Continue(())
            };
            let _ = read_csv(table.as_slice(), CsvOptions { encoding, delimiter: guess.delimiter }, &mut take);
            let taken = intake.finish();
            proptest::prop_assert!(taken.records <= rows);
            proptest::prop_assert!(taken.records > 0 || !taken.problems.is_empty());
        }
    }
}
