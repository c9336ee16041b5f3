//! Tests of the records of each target.

use std::ops::ControlFlow;
use std::sync::Arc;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::domain::calendar::{Day, Made};
use crate::domain::measure::{Count, LARGEST};
use crate::domain::record::Mark;
use crate::exchange::codes;
use crate::exchange::csv_in::{CsvOptions, read_csv};
use crate::exchange::csv_out::{CsvForm, CsvOut};
use crate::exchange::decode::Encoding;
use crate::exchange::fields::serials;
use crate::exchange::intake::Intake;
use crate::exchange::mapping::Mapping;
use crate::exchange::out::Audience;
use crate::exchange::reader::Habits;
use crate::exchange::rows::Row;
use crate::exchange::xlsx_in::{Sheets, stream_xlsx};
use crate::exchange::xlsx_out::XlsxOut;

/// Any text a person may have typed, hostile ones too.
fn text() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(vec![
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@x",
        "\tx",
        "\rx",
        "\nx",
        "a\r\nb",
        "\u{a0}=1",
        "'=1",
        "''00123",
        "'",
        "a\"b",
        "a;b,c|d",
        "00123",
        "1E5",
        "123456789012345678901234567890",
        "_x0041_",
        "_x000D_",
        "a\u{1}b",
        "\u{202e}abc",
        "x\u{200b}",
        "n\u{303}",
        "🔫",
        " ends ",
        "1,234",
        "TRUE",
        "2026-11-24",
        "?",
        "#REF!",
    ]);
    prop_oneof![hostile.prop_map(String::from), "\\PC{1,20}", "[A-Za-z0-9 ñÉ.,;/-]{1,12}"]
        .prop_map(|text| text.nfc().collect::<String>())
        .prop_filter("blank", |text: &String| !text.trim().is_empty())
}

fn code() -> impl Strategy<Value = String> {
    let known =
        prop::sample::select(vec!["00123", "1005-00-073-9421", "1385-DS-ROB-TEOD", "'0417", "-7", "=A1", "1E5"]);
    prop_oneof![known.prop_map(String::from), "[A-Z0-9ÑÄ][A-Z0-9./ -]{0,18}[A-Z0-9]"]
        .prop_map(|text| text.nfc().collect::<String>())
        .prop_filter("means something else", |text| {
            serials::state_meant(text).is_none()
                && serials::lot_state_meant(text).is_none()
                && !serials::looks_scientific(text)
        })
}

fn listed(list: &'static str) -> impl Strategy<Value = String> {
    prop::sample::select(codes::codes(list)).prop_map(String::from)
}

fn maybe<T: std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(of)
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0_u64..5000, Just(LARGEST), 0..=LARGEST]
}

fn day() -> impl Strategy<Value = Day> {
    (1000_i32..=9999, 1_u32..=12, 1_u32..=28).prop_map(|(y, m, d)| Day::new(y, m, d).unwrap())
}

fn made() -> impl Strategy<Value = Made> {
    prop_oneof![
        Just(Made::Unknown),
        day().prop_map(Made::Day),
        (1000_i32..=9999, 1_u32..=12).prop_map(|(year, month)| Made::Month { year, month }),
        (1000_i32..=9999).prop_map(Made::Year),
        (1000_i32..=9999).prop_map(Made::About),
    ]
}

fn country() -> impl Strategy<Value = String> {
    prop_oneof![Just("unknown".to_string()), "[A-Z]{2}"]
}

fn holding() -> impl Strategy<Value = HoldingRecord> {
    let place = prop::collection::vec(text(), 1..4);
    (code(), maybe(text()), maybe(text()), place, count(), maybe(text()), maybe(count())).prop_map(
        |(item, item_name, site, place, quantity, unit, unit_value_usd_cents)| HoldingRecord {
            sheet: "".into(),
            row: 0,
            item,
            item_name,
            site,
            place,
            quantity: Count::new(quantity),
            unit,
            unit_value_usd_cents,
            cells: SourceCells::from_pairs(&[]),
        },
    )
}

fn weapon() -> impl Strategy<Value = WeaponRecord> {
    let with = prop::sample::select(vec!["legible", "partial", "obliterated", "restored", "duplicated", "not_read"]);
    let without = prop::sample::select(vec!["absent", "obliterated", "partial", "control_number"]);
    let serial = prop_oneof![
        (code(), with).prop_map(|(serial, state)| (Some(serial), state.to_string())),
        without.prop_map(|state| (None, state.to_string())),
    ];
    let needed = || text().prop_map(|text| Some(format!("A{text}").nfc().collect()));
    let making = (needed(), maybe(country()), made(), listed("weapon_type"), needed(), needed());
    let mark = (listed("mark_kind"), text(), prop_oneof![Just(String::new()), text()]);
    let mark = mark.prop_map(|(kind, text, position)| Mark { kind, text, position });
    let entry = (maybe(code()), maybe(listed("make_class")), prop::collection::vec(mark, 0..3));
    let import = (maybe(text()), maybe(country()), made(), maybe(text()));
    let status = (maybe(listed("condition")), code(), maybe(listed("legal_title")), maybe(listed("origin_event")));
    let paper = (maybe(text()), maybe(text()), maybe(text()), maybe(text()));
    (serial, maybe(code()), making, import, status, paper, entry).prop_map(
        |((serial, serial_state), control_number, making, import, status, paper, entry)| WeaponRecord {
            serial,
            serial_state,
            control_number,
            manufacturer: making.0,
            country: making.1,
            year: making.2,
            kind: making.3,
            model: making.4,
            calibre: making.5,
            importer: import.0,
            import_country: import.1,
            import_year: import.2,
            note: import.3,
            condition: status.0,
            place: status.1,
            legal_title: status.2,
            origin: status.3,
            document: paper.0,
            book: paper.1,
            page: paper.2,
            line: paper.3,
            item: entry.0,
            make_class: entry.1,
            marks: entry.2,
        },
    )
}

fn lot() -> impl Strategy<Value = LotRecord> {
    let state = prop_oneof![
        code().prop_map(LotState::Marked),
        Just(LotState::None),
        Just(LotState::Mixed),
        Just(LotState::Unknown)
    ];
    let life = (maybe(count()), maybe(day()), maybe(any::<bool>()), maybe(text()));
    let rest = (maybe(listed("condition_group")), maybe(listed("pack_state")), maybe(text()), maybe(text()));
    (code(), state, maybe(text()), made(), maybe(code()), life, count(), code(), rest).prop_map(
        |(item, lot, maker, made, propellant_lot, life, quantity, place, rest)| LotRecord {
            item,
            lot,
            maker,
            made,
            propellant_lot,
            shelf_life_months: life.0,
            expiry: life.1,
            life_extended: life.2,
            expiry_authority: life.3,
            quantity: Count::new(quantity),
            place,
            condition: rest.0,
            pack: rest.1,
            document: rest.2,
            note: rest.3,
        },
    )
}

fn item() -> impl Strategy<Value = ItemRecord> {
    let model = (maybe(listed("weapon_type")), maybe(text()), maybe(text()), maybe(text()));
    let hazard = (maybe("[0-9]{4}"), maybe("1\\.[1-6]"), maybe("1\\.[23]\\.[1-3]"), maybe("[A-HJKLNS]"));
    let amounts = (maybe(count()), maybe(count()), maybe(count()), maybe(count()));
    let rest = (maybe(text()), maybe(any::<bool>()), maybe(any::<bool>()), maybe(text()));
    (code(), listed("item_kind"), text(), maybe(code()), model, hazard, amounts, rest).prop_map(
        |(code, kind, name, stock_number, model, hazard, amounts, rest)| ItemRecord {
            code,
            kind,
            name,
            stock_number,
            weapon_type: model.0,
            model: model.1,
            calibre: model.2,
            manufacturer: model.3,
            un_number: hazard.0,
            hazard_division: hazard.1,
            sub_division: hazard.2,
            compatibility_group: hazard.3,
            neq_mg: amounts.0,
            mass_g: amounts.1,
            pack_size: amounts.2,
            shelf_life_months: amounts.3,
            unit: rest.0,
            propellant: rest.1,
            inert: rest.2,
            note: rest.3,
        },
    )
}

fn place() -> impl Strategy<Value = PlaceRecord> {
    let licence = (maybe(code()), maybe(text()), maybe(day()), maybe(day()));
    let limits = prop::array::uniform7(maybe(count()));
    (code(), maybe(code()), listed("place_kind"), text(), licence, limits, maybe(count()), maybe(text())).prop_map(
        |(code, parent, kind, name, licence, neq_mg_max, weapons_max, note)| PlaceRecord {
            code,
            parent,
            kind,
            name,
            licence_number: licence.0,
            licence_issued_by: licence.1,
            licence_from: licence.2,
            licence_until: licence.3,
            neq_mg_max,
            weapons_max,
            note,
        },
    )
}

fn person() -> impl Strategy<Value = PersonRecord> {
    let roles = prop::collection::vec(listed("role"), 0..4);
    let about = (maybe(listed("holder_kind")), maybe(text()), maybe(text()), maybe(code()));
    (code(), text(), about, roles, maybe(day())).prop_map(
        |(user, name, (kind, rank, body, id_number), roles, appointed)| PersonRecord {
            user,
            name,
            kind,
            rank,
            body,
            id_number,
            roles,
            appointed,
        },
    )
}

const LANGS: [&str; 4] = ["en", "es", "pt", "fr"];

fn taken<R: Record>(stream: impl FnOnce(&mut dyn FnMut(&Row) -> ControlFlow<()>)) -> Vec<R> {
    let mapping = Mapping::template(R::TARGET);
    let mut intake = Intake::new(&mapping, Habits::default());
    let mut records = Vec::new();
    stream(&mut |row| {
        records.extend(intake.row::<R>(row));
        ControlFlow::Continue(())
    });
    let taken = intake.finish();
    assert!(taken.problems.is_empty(), "{:?}", taken.problems);
    assert_eq!(taken.records, records.len() as u64);
    records
}

fn through_csv<R: Record>(records: &[R], form: CsvForm) -> Vec<R> {
    let mut out = CsvOut::new(Vec::new(), R::TARGET, form).unwrap();
    records.iter().for_each(|record| out.row(record).unwrap());
    let bytes = out.finish().unwrap();
    let options = CsvOptions { encoding: Encoding::Utf8, delimiter: form.delimiter };
    taken(|on_row| read_csv(bytes.as_slice(), options, on_row).unwrap())
}

fn through_xlsx<R: Record>(records: &[R], audience: Audience) -> Vec<R> {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut out = XlsxOut::new(R::TARGET, audience, None).unwrap();
    records.iter().for_each(|record| out.row(record).unwrap());
    out.finish(file.as_file()).unwrap();
    taken(|on_row| stream_xlsx(file.path(), &Sheets::All, on_row).unwrap())
}

fn comes_back<R: Record + PartialEq + std::fmt::Debug + Clone>(
    records: &[R],
    lang: usize,
    same: impl Fn(&mut R),
) -> Result<(), TestCaseError> {
    let normal = |mut all: Vec<R>| {
        all.iter_mut().for_each(&same);
        all
    };
    let expected = normal(records.to_vec());
    prop_assert_eq!(&normal(through_csv(records, CsvForm::people(LANGS[lang]))), &expected);
    prop_assert_eq!(&normal(through_csv(records, CsvForm::machines())), &expected);
    prop_assert_eq!(&normal(through_xlsx(records, Audience::people(LANGS[lang]))), &expected);
    prop_assert_eq!(&normal(through_xlsx(records, Audience::Machines)), &expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn holdings_come_back(records in prop::collection::vec(holding(), 1..5), lang in 0_usize..4) {
        comes_back(&records, lang, |r| {
            (r.sheet, r.row, r.cells) = (Arc::from(""), 0, SourceCells::from_pairs(&[]));
        })?;
    }

    #[test]
    fn weapons_come_back(records in prop::collection::vec(weapon(), 1..5), lang in 0_usize..4) {
        comes_back(&records, lang, |_| {})?;
    }

    #[test]
    fn lots_come_back(records in prop::collection::vec(lot(), 1..5), lang in 0_usize..4) {
        comes_back(&records, lang, |_| {})?;
    }

    #[test]
    fn items_come_back(records in prop::collection::vec(item(), 1..5), lang in 0_usize..4) {
        comes_back(&records, lang, |_| {})?;
    }

    #[test]
    fn places_come_back(records in prop::collection::vec(place(), 1..5), lang in 0_usize..4) {
        comes_back(&records, lang, |_| {})?;
    }

    #[test]
    fn people_come_back(records in prop::collection::vec(person(), 1..5), lang in 0_usize..4) {
        comes_back(&records, lang, |_| {})?;
    }
}

#[test]
fn a_table_for_people_cannot_run_anything() {
    let mut person = PersonRecord {
        user: "u-1".into(),
        name: "=cmd|' /C calc'!A0".into(),
        kind: None,
        rank: Some("\u{a0}@x".into()),
        body: Some("\tx".into()),
        id_number: Some("-12".into()),
        roles: vec!["storekeeper".into(), "armourer".into()],
        appointed: Day::new(2026, 11, 24),
    };
    let written = |person: &PersonRecord, form| {
        let mut out = CsvOut::new(Vec::new(), Target::People, form).unwrap();
        out.row(person).unwrap();
        String::from_utf8(out.finish().unwrap()).unwrap()
    };
    assert_eq!(
        written(&person, CsvForm::people("es")),
        "\u{feff}Usuario;Nombre;Clase;Grado;Institución;Número de identidad;Funciones;Fecha de nombramiento\r\n\
         u-1;'=cmd|' /C calc'!A0;;'\u{a0}@x;'\tx;'-12;\"Encargado de almacén; Armero\";2026-11-24\r\n"
    );
    assert_eq!(
        written(&person, CsvForm::machines()),
        "user,name,kind,rank,body,id_number,roles,appointed\r\n\
         u-1,=cmd|' /C calc'!A0,,\u{a0}@x,\tx,-12,storekeeper; armourer,2026-11-24\r\n"
    );
    person.name = "a\0b".into();
    let mut out = CsvOut::new(Vec::new(), Target::People, CsvForm::machines()).unwrap();
    let fault = crate::exchange::fault::WriteFault::Nul { row: 1, column: "name".into() };
    assert_eq!(out.row(&person), Err(fault));
}
