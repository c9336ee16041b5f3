//! Tests of imports and exports: into ledgers with few people, because each key costs a stretched passphrase.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;

use serde_json::json;
use zeroize::Zeroizing;

use super::*;
use crate::domain::id::Seq;
use crate::exchange::problem::{ProblemKind, RowProblem};
use crate::i18n::{Lang, Words};
use crate::session::opening::{NewLedger, Opening, system_random};
use crate::session::problem::row_text;
use crate::session::tests::{command, opening, post};
use crate::session::use_cases::demo::{DemoOrder, create_demo};
use crate::session::use_cases::verify::{Wanted, verify};
use crate::trust::key::Kdf;

const FEW: [&str; 4] = ["u-admin", "u-manager", "u-store", "u-ato"];

/// A training ledger with four people whose keys are unlocked.
fn ledger(folder: &Path, name: &str) -> (PathBuf, Session) {
    ledger_at(folder, name, opening(folder))
}

fn ledger_at(folder: &Path, name: &str, opening: Opening) -> (PathBuf, Session) {
    let path = folder.join(name);
    let mut open = command(true);
    open.people.retain(|person| FEW.contains(&person.user.as_str()));
    let passphrases =
        FEW.iter().map(|user| ((*user).to_owned(), Zeroizing::new(format!("farol lluvia {user} norte")))).collect();
    let new = NewLedger {
        command: open,
        signers: ["u-admin".into(), "u-manager".into()],
        passphrases,
        now: opening.clock.now(),
        random: &mut system_random,
        kdf: Kdf::FLOOR,
    };
    let mut session = Session::create(&path, new, opening).unwrap();
    for user in ["u-store", "u-ato"] {
        session.unlock(user, None).unwrap();
    }
    (path, session)
}

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(name)
}

fn import_as(session: &mut Session, users: &[&str], order: &ImportOrder) -> Result<Imported, Problem> {
    let users: Vec<String> = users.iter().map(|u| (*u).to_owned()).collect();
    session.import(order, &users, &AtomicBool::new(false), &mut |_, _| {})
}

fn import(session: &mut Session, order: &ImportOrder) -> Result<Imported, Problem> {
    import_as(session, &["u-store"], order)
}

fn leso(input: &Path) -> ImportOrder {
    ImportOrder { map: Some("leso".into()), ..ImportOrder::new("holdings", input) }
}

/// Writes a file and orders its import into a target.
fn table(folder: &Path, name: &str, target: &str, text: impl AsRef<[u8]>) -> ImportOrder {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    ImportOrder::new(target, &path)
}

fn seq(imported: &Imported) -> Seq {
    imported.recorded.as_ref().unwrap().seq
}

/// Row, column and sentence of every wrong row.
fn wrong(result: Result<Imported, Problem>) -> Vec<String> {
    let Err(Problem::Rows(rows, count)) = result else { panic!("{result:?}") };
    assert_eq!(rows.len() as u64, count);
    let words = Words::new(Lang::En);
    rows.iter().map(|row| row_text(row, &words)).collect()
}

fn derived_is_right(session: &Session) {
    let differences = session.file().compare_derived(&AtomicBool::new(false), &mut |_, _| {}).unwrap();
    assert_eq!(differences, [], "derived tables follow from the log");
}

fn all_rows(session: &Session) -> Vec<Vec<crate::domain::table::Row>> {
    Table::ALL.iter().map(|table| session.file().reading(|rows| rows.rows(*table, &[])).unwrap()).collect()
}

fn verifies(path: &Path) {
    let wanted = Wanted { heads: Vec::new(), data: None, full: true };
    let verdict = verify(path, &wanted, &AtomicBool::new(false), &mut |_| {}).unwrap();
    assert!(verdict.is_clean(), "{:?}", verdict.told(&Words::new(Lang::En)));
}

fn held(session: &Session) -> u64 {
    let rows = session.file().reading(|rows| rows.rows(Table::Holding, &[])).unwrap();
    rows.iter().map(|row| row.number("count")).sum()
}

#[test]
fn holdings_are_one_act_that_adds_up_and_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = ledger(folder.path(), "a.custodia");
    let book = sample("leso_small.xlsx");
    let before = s.head().unwrap();
    let looked = import_as(&mut s, &[], &ImportOrder { dry_run: true, ..leso(&book) }).unwrap();
    assert_eq!((looked.recorded, s.head().unwrap()), (None, before), "a dry run records nothing");

    let copy = folder.path().join("list_2015-12-31.xlsx");
    fs::copy(&book, &copy).unwrap();
    let done = import(&mut s, &leso(&copy)).unwrap();
    let expected: Value = serde_json::from_str(include_str!("../../../../tests/samples/leso_small.json")).unwrap();
    assert_eq!(done.counts, expected, "with the day that the name of the file tells");
    assert_eq!(s.import_counts(seq(&done)).unwrap(), expected);
    assert_eq!(
        (looked.rows, looked.items_added, looked.places_added),
        (done.rows, done.items_added, done.places_added)
    );
    assert_eq!(expected["rows_total"], json!(done.rows));
    assert_eq!(expected["nsn_distinct"], json!(done.items_added));
    assert_eq!(held(&s), expected["quantity_sum"].as_u64().unwrap());

    let event = s.event(seq(&done)).unwrap().unwrap();
    let Content::Import(content) = &event.content else { panic!("{event:?}") };
    assert_eq!((content.mapping.as_str(), content.kept, content.rows), ("leso", false, done.rows));
    let stock = event.lines.iter().filter(|line| matches!(line, crate::domain::event::Line::Stock { .. })).count();
    assert_eq!(stock as u64, done.rows, "equal rows are all there");
    derived_is_right(&s);
    let applied = all_rows(&s);
    s.rebuild(&AtomicBool::new(false), &mut |_, _| {}).unwrap();
    assert_eq!(all_rows(&s), applied);

    for again in [&book, &copy] {
        let twice = import(&mut s, &leso(again));
        assert!(matches!(twice, Err(Problem::Fault(Fault::SameFileImported { seq: 1 }))), "{twice:?}");
    }
    post(&mut s, &["u-store"], json!({"command": "reverse", "act": seq(&done), "reason": "Archivo equivocado"}))
        .unwrap();
    assert_eq!(held(&s), 0, "undone as a whole");
    derived_is_right(&s);

    // the next list finds the same items and places
    let csv = import(&mut s, &leso(&sample("leso_small.csv"))).unwrap();
    assert_eq!((csv.rows, csv.items_added, csv.places_added), (done.rows, 0, 0));
    assert_eq!(csv.counts["quantity_sum"], expected["quantity_sum"]);
    let older = ImportOrder { map: Some("leso_2014".into()), ..leso(&sample("leso_2014_small.xlsx")) };
    let older = import(&mut s, &older).unwrap();
    assert_eq!(older.counts["rows_per_sheet"], json!({"NE data": 49}));
    derived_is_right(&s);
    s.close().unwrap();
    verifies(&path);
}

/// A table of weapons, one of them in place of row `bad`.
fn weapons(count: u32, bad: Option<(u32, &str)>) -> String {
    let mut text = String::from("serial,type,place,manufacturer,model,calibre,condition\r\n");
    for no in 2..2 + count {
        match bad {
            Some((row, line)) if row == no => text.push_str(line),
            _ => text.push_str(&format!("X{no:06},assault_rifle,M1,FN,FAL,7.62x51,serviceable")),
        }
        text.push_str("\r\n");
    }
    text
}

#[test]
fn one_wrong_row_among_five_thousand_imports_nothing_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = ledger(folder.path(), "a.custodia");
    let place = json!({"command": "add_place", "place": {"code": "M1", "kind": "site", "name": "Armería"}});
    post(&mut s, &["u-store"], place).unwrap();
    s.settle().unwrap();
    let before = (s.head().unwrap(), all_rows(&s), fs::read(&path).unwrap());

    let bad = "X004711,assault_rifle,M1,FN,FAL,7.62x51,destroyed";
    let order = table(folder.path(), "w.csv", "weapons", weapons(5000, Some((4711, bad))));
    let told = wrong(import(&mut s, &order));
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("Row 4,711, column condition: "), "{told:?}");
    assert_eq!((s.head().unwrap(), all_rows(&s)), (before.0, before.1.clone()));
    assert_eq!(fs::read(&path).unwrap(), before.2, "byte for byte");
    let dry = ImportOrder { dry_run: true, ..order };
    assert_eq!(wrong(import(&mut s, &dry)), told);

    let three = "serial,type,place,manufacturer,model,calibre\r\n\
                 A-1,assault_rifle,M1,FN,FAL,7.62x51\r\na 1,assault_rifle,M1,fn,FAL,7.62X51\r\n\
                 B2,assault_rifle,M9,FN,FAL,7.62x51\r\nC3,assault_rifle,@lost,FN,FAL,7.62x51\r\nD4,assault_rifle,M1,,,\r\n";
    let told = wrong(import(&mut s, &table(folder.path(), "three.csv", "weapons", three)));
    let starts = [
        "Row 3, column serial: ",
        "Row 4, column place: ",
        "Row 5, column place: ",
        "Row 6, column manufacturer: ",
        "Row 6, column model: ",
        "Row 6, column calibre: ",
    ];
    assert_eq!(told.len(), starts.len(), "{told:?}");
    for (told, start) in told.iter().zip(starts) {
        assert!(told.starts_with(start), "{told}");
    }
    assert!(told[0].contains("row 2"), "{told:?}");

    let done = import(&mut s, &table(folder.path(), "good.csv", "weapons", weapons(5000, None))).unwrap();
    assert_eq!((done.rows, held(&s)), (5000, 5000));
    let one = s.show("weapon", &format!("w{}.0", seq(&done))).unwrap();
    assert_eq!(
        (&one["serial"], &one["serial_state"], &one["legal_title"]),
        (&json!("X000002"), &json!("not_read"), &json!("unknown"))
    );
    derived_is_right(&s);

    let again = "serial,type,place,manufacturer,model,calibre\nx-000-017,assault_rifle,M1,FN,FAL,7.62x51\n";
    let told = wrong(import(&mut s, &table(folder.path(), "again.csv", "weapons", again)));
    assert!(told[0].starts_with("Row 2, column serial: "), "{told:?}");
    post(&mut s, &["u-store"], json!({"command": "reverse", "act": seq(&done), "reason": "Era un ensayo"})).unwrap();
    let back = import(&mut s, &table(folder.path(), "again.csv", "weapons", again)).unwrap();
    assert_eq!((back.rows, held(&s)), (1, 1), "what was undone can come in again");
    derived_is_right(&s);
    s.close().unwrap();
    verifies(&path);
}

#[test]
fn what_cannot_be_read_leaves_the_ledger_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = ledger(folder.path(), "a.custodia");
    s.settle().unwrap();
    let before = (s.head().unwrap(), fs::read(&path).unwrap());
    let good = fs::read(sample("leso_small.xlsx")).unwrap();
    let mut turned = good.clone();
    let middle = turned.len() / 2;
    for byte in &mut turned[middle..middle + 400] {
        *byte ^= 0xA5;
    }
    let bomb = {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let packed = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        zip.start_file("xl/worksheets/sheet1.xml", packed).unwrap();
        let row = vec![b' '; 1 << 20];
        for _ in 0..64 {
            zip.write_all(&row).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let hostile: Vec<(&str, Vec<u8>)> = vec![
        ("cut.xlsx", good[..good.len() * 2 / 3].to_vec()),
        ("turned.xlsx", turned),
        ("bomb.xlsx", bomb),
        ("empty.xlsx", b"PK\x05\x06".to_vec()),
        ("old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old".to_vec()),
        ("ledger.csv", fs::read(&path).unwrap()),
        ("nul.csv", b"item,place_1,quantity\nA,M1,\x001\n".to_vec()),
        ("quote.csv", b"item,place_1,quantity\nA,\"M1,1\n".to_vec()),
    ];
    for (name, bytes) in hostile {
        let refused = import(&mut s, &table(folder.path(), name, "holdings", bytes));
        let Err(problem @ Problem::Read(_)) = refused else { panic!("{name}: {refused:?}") };
        assert_eq!(problem.exit(), 3, "{name}");
        let said = problem.say(&Words::new(Lang::Es));
        assert!(!said.what.is_empty() && !said.safe.is_empty() && !said.next.is_empty(), "{name}: {said:?}");
        assert_eq!((s.head().unwrap(), fs::read(&path).unwrap()), before, "{name}");
    }
    let missing = import(&mut s, &ImportOrder::new("holdings", &folder.path().join("none.csv")));
    let Err(missing) = missing else { panic!("a file that is not there was read") };
    assert_eq!((missing.exit(), missing.say(&Words::new(Lang::En)).what.contains("none.csv")), (3, true));
    let nobody = import_as(&mut s, &[], &leso(&sample("leso_small.xlsx")));
    assert!(matches!(&nobody, Err(Problem::Refused(r)) if r.why == Why::MorePeople), "{nobody:?}");
    let wrong_role = import_as(&mut s, &["u-ato"], &leso(&sample("leso_small.xlsx")));
    assert!(matches!(&wrong_role, Err(Problem::Refused(r)) if r.why == Why::NotAllowed), "{wrong_role:?}");
    s.lock_keys();
    let locked = import(&mut s, &leso(&sample("leso_small.xlsx")));
    assert!(matches!(&locked, Err(Problem::Refused(r)) if r.why == Why::PassphraseNeeded), "{locked:?}");
    let stop = AtomicBool::new(true);
    s.unlock("u-store", None).unwrap();
    let stopped = s.import(&leso(&sample("leso_small.xlsx")), &["u-store".into()], &stop, &mut |_, _| {});
    assert!(matches!(stopped, Err(Problem::Stopped)), "{stopped:?}");
    assert_eq!((s.head().unwrap(), fs::read(&path).unwrap()), before);
}

#[test]
fn tables_of_the_catalogue_and_of_stock_come_in_by_the_checks_of_the_book() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = ledger(folder.path(), "a.custodia");
    let f = folder.path();

    // places in any order, with the licence of a magazine
    let places = "code,parent,kind,name,licence_number,licence_issued_by,licence_from,licence_until,neq_1_1_kg,neq_1_3_1_kg\n\
                  LC-M1,LC,magazine,Polvorín 1,L-7,Dirección,2024-01-15,2027-01-14,1200.5,3000\nLC,,site,Las Ceibas,,,,,,\n";
    let order = table(f, "places.csv", "places", places);
    let alone = import(&mut s, &order);
    assert!(
        matches!(&alone, Err(Problem::Refused(r)) if r.why == Why::MorePeople),
        "a licence is signed by two: {alone:?}"
    );
    let done = import_as(&mut s, &["u-store", "u-ato"], &order).unwrap();
    assert_eq!((done.rows, done.places_added), (2, 2));
    let place = s.show("place", "LC-M1").unwrap();
    let limits: BTreeSet<u64> =
        place["limits"].as_array().unwrap().iter().filter_map(|l| l["neq_mg_max"].as_u64()).collect();
    assert_eq!(limits, BTreeSet::from([1_200_500_000, 3_000_000_000]));
    let wrong_places = "code,parent,kind,name\nA,B,store,a\nB,A,store,b\nC,X,store,c\nLC,,site,twice\nD,LC,store,d\nD,LC,store,d\nE,,store,e\n";
    let told = wrong(import(&mut s, &table(f, "wrong.csv", "places", wrong_places)));
    assert_eq!(told.len(), 6, "{told:?}");

    // items in Spanish from an old machine: code page 1252, semicolons, decimal commas
    let items = "Código;Clase;Designación;Masa por unidad (kg);NEQ por unidad (g);Inerte\r\n\
                 00123;Munición;Cartucho 7,62 × 51 español;0,025;2,91;No\r\nPROP-1;Propelente;Pólvora de añil;1,5;;No\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(items);
    let order = table(f, "items.csv", "items", bytes);
    let done = import_as(&mut s, &["u-store", "u-ato"], &order).unwrap();
    let guessed = Note::Guessed { encoding: "Windows-1252", delimiter: ';', sure: true, sample: Vec::new() };
    let named = done.notes.iter().map(|note| match note {
        Note::Guessed { encoding, delimiter, sure, .. } => {
            Note::Guessed { encoding, delimiter: *delimiter, sure: *sure, sample: Vec::new() }
        }
        other => other.clone(),
    });
    assert_eq!(named.collect::<Vec<_>>(), [guessed, Note::DecimalSign(',')], "1,5 tells what 0,025 leaves open");
    let item = s.show("item", "00123").unwrap();
    assert_eq!(
        (&item["name"], &item["neq_mg"], &item["live"]),
        (&json!("Cartucho 7,62 × 51 español"), &json!(2910), &json!(1))
    );
    assert_eq!(s.show("item", "PROP-1").unwrap()["mass_g"], json!(1500));

    // lots: twins in one file, the same lot elsewhere later, and what contradicts the book
    let head = "item,lot_number,lot_state,made,quantity,place,condition,pack\n";
    let lots = format!(
        "{head}00123,XYZ 83-1,,1983-10,840,LC-M1,A1,sealed\n00123,xyz831,,1983-10,12,LC-M1,C1,opened\n00123,,mixed,,7,LC-M1,,\n"
    );
    let done = import(&mut s, &table(f, "lots.csv", "lots", lots)).unwrap();
    let n = seq(&done);
    let lot = s.show("lot", &format!("l{n}.0")).unwrap();
    assert_eq!(lot["holdings"].as_array().unwrap().len(), 2, "one lot in two packs: {lot}");
    assert_eq!(s.show("lot", &format!("l{n}.2")).unwrap()["state"], json!("mixed"));
    let more = format!("{head}00123,XYZ-83-1,,1983-10,5,LC,A1,sealed\n");
    import(&mut s, &table(f, "more.csv", "lots", more)).unwrap();
    assert_eq!(s.show("lot", &format!("l{n}.0")).unwrap()["holdings"].as_array().unwrap().len(), 3);
    let bad = format!(
        "{head}00123,XYZ831,,1983-10,5,LC-M1,A1,sealed\n00123,XYZ831,,1984,5,LC-M1,B1,sealed\n\
         00123,NEW1,,1983,5,LC-M1,A1,sealed\n00123,NEW-1,,1983,6,LC-M1,A1,sealed\n\
         99,L9,,1983,6,LC-M1,A1,sealed\n00123,L10,,1983,0,LC-M1,A1,sealed\n00123,L11,,1983,1,LC-M1,A,sealed\n"
    );
    let told = wrong(import(&mut s, &table(f, "bad.csv", "lots", bad)));
    let starts = [
        "Row 2, column lot_number: Lot “XYZ831” lies in this place already",
        "Row 3, column lot_number: Lot “XYZ831” is known with another",
        "Row 5, column lot_number: “NEW-1” stands in row 4 already",
        "Row 6, column item: ",
        "Row 7, column quantity: ",
        "Row 8, column condition: ",
    ];
    assert_eq!(told.len(), starts.len(), "{told:?}");
    for (told, start) in told.iter().zip(starts) {
        assert!(told.starts_with(start), "{told}");
    }

    // people become holders; with functions they are enrolled one by one
    let told = wrong(import(&mut s, &table(f, "p.csv", "people", "user,name,roles\nh-1,Ana,\nh-2,Beto,storekeeper\n")));
    assert!(told[0].starts_with("Row 3, column roles: A person with functions is enrolled one by one"), "{told:?}");
    let people =
        "user,name,kind,rank,id_number,appointed\nh-1,Ana Ruiz,,Cap.,00417,2020-01-02\nU-9,Batallón 9,Unidad,,,\n";
    let done = import(&mut s, &table(f, "people.csv", "people", people)).unwrap();
    assert_eq!(done.holders_added, 2);
    assert!(done.notes.contains(&Note::KeptWithRow { column: "appointed".into(), rows: 1 }), "{:?}", done.notes);

    // holdings of our own: an existing place by its code, dates and numbers that only the data settle
    let holdings =
        "Item code,Place,Quantity,Unit value (USD)\nBOOTS,LC-M1,\"1,000\",\"12.50\"\nBOOTS,Depósito 3,2,\"3.25\"\n";
    let done = import(&mut s, &table(f, "h.csv", "holdings", holdings)).unwrap();
    assert_eq!((done.items_added, done.places_added, done.counts["quantity_sum"].clone()), (1, 1, json!(1002)));
    assert!(done.notes.contains(&Note::DecimalSign('.')), "{:?}", done.notes);
    assert_eq!(s.show("place", "DEPOSITO-3").unwrap()["parent"], json!("LC"));
    assert_eq!(s.import_counts(seq(&done)).unwrap(), done.counts);

    derived_is_right(&s);
    s.close().unwrap();
    verifies(&path);
}

#[test]
fn a_mapping_is_understood_or_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = ledger(folder.path(), "a.custodia");
    let mapping = |text: &str| {
        let path = folder.path().join("map.toml");
        fs::write(&path, text).unwrap();
        Some(path.display().to_string())
    };
    let own =
        "version = 1\ntarget = \"holdings\"\n[columns]\nitem = \"Kode\"\nplace_1 = \"Sted\"\nquantity = \"Antall\"\n";
    let order = table(folder.path(), "h.csv", "holdings", "Kode,Sted,Antall\nA,M1,3\n");
    let missing = own.replace("Antall", "Mengde");
    let told = wrong(import(&mut s, &ImportOrder { map: mapping(&missing), ..order.clone() }));
    assert_eq!(
        told,
        ["Row 1, column Mengde: There is no column “Mengde”. Add it, or name the right header in the mapping."]
    );
    for text in [
        "version = 2",
        "not toml",
        &own.replace("holdings", "weapons"),
        "version = 1\ntarget = \"items\"\n[columns]\ncode = \"a\"\nkind = \"b\"\nname = \"c\"\n",
    ] {
        let refused = import(&mut s, &ImportOrder { map: mapping(text), ..order.clone() });
        assert!(matches!(refused, Err(Problem::Mapping(_))), "{text}: {refused:?}");
    }
    for wrong in [
        ImportOrder { target: "tanks".into(), ..order.clone() },
        ImportOrder { encoding: Some("ebcdic".into()), ..order.clone() },
        ImportOrder { delimiter: Some("x".into()), ..order.clone() },
        ImportOrder { date_order: Some("ydm".into()), ..order.clone() },
        ImportOrder { decimal: Some(";".into()), ..order.clone() },
    ] {
        let refused = import(&mut s, &wrong);
        assert!(matches!(&refused, Err(Problem::Refused(r)) if r.why == Why::UnknownCode), "{refused:?}");
    }
    let done = import(&mut s, &ImportOrder { map: mapping(own), ..order }).unwrap();
    let Some(Content::Import(content)) = s.event(seq(&done)).unwrap().map(|event| event.content) else { panic!() };
    assert!(content.mapping.contains("Antall"), "the act keeps the mapping itself: {}", content.mapping);
    derived_is_right(&s);
}

/// Exports a table and gives its rows, sorted, without the headers.
fn exported(session: &Session, folder: &Path, name: &str, target: &str, raw: bool) -> Vec<String> {
    let path = folder.join(name);
    let rows = session.export(target, &path, Lang::Es, raw).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().skip(1).map(str::to_owned).collect();
    assert_eq!(lines.len() as u64, rows, "{target}");
    lines.sort();
    lines
}

#[test]
fn what_is_exported_comes_in_again_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    let (_, mut a) = ledger(f, "a.custodia");
    let both = ["u-store", "u-ato"];
    let place = |code: &str, kind: &str, parent: Option<&str>| json!({"command": "add_place", "place": {"code": code, "kind": kind, "name": format!("=Lugar «{code}»; \"ñ\""), "parent": parent}});
    for (code, kind, parent) in
        [("LC", "site", None), ("LC-M1", "magazine", Some("LC")), ("A 1", "rack", Some("LC-M1"))]
    {
        post(&mut a, &["u-store"], place(code, kind, parent)).unwrap();
    }
    let licence = json!({"command": "license_place", "licence": {"place": "LC-M1", "number": "00-7", "authority": "Dirección",
        "issued": "2024-02-29", "limits": [{"division": "1.1", "neq_mg_max": 1}, {"division": "1.2.1", "neq_mg_max": 1_500_000_000_u64}]}});
    post(&mut a, &["u-ato"], licence).unwrap();
    for item in [
        json!({"code": "00123", "kind": "ammunition", "name": "+Cartucho", "hazard_division": "1.4", "compatibility_group": "S",
               "neq_mg": 2910, "mass_g": 25, "live": true, "shelf_life_months": 240}),
        json!({"code": "P-1", "kind": "propellant", "name": "Pólvora", "propellant": true, "live": true}),
        json!({"code": "BOOTS", "kind": "equipment", "name": "Botas", "unit": "par"}),
    ] {
        post(&mut a, &["u-ato"], json!({"command": "add_item", "item": item})).unwrap();
    }
    let lot = |number: &str, place: &str, more: Value| {
        let mut lot = json!({"item": "00123", "state": "marked", "number": number, "made": "1983-10"});
        lot.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"lot": lot, "place": place, "condition": "D2", "pack": "sealed", "count": 840})
    };
    let lots = [
        lot("XYZ83K004-012", "LC-M1", json!({"propellant_lot": "007", "note": "\ttabulado"})),
        lot("1E5A", "LC-M1", json!({"maker": "IMBEL", "expiry": "2031-05-01", "life_extended": true})),
    ];
    let received =
        post(&mut a, &["u-store"], json!({"command": "receive_lots", "from": "@opening", "lots": lots})).unwrap();
    let moved = json!({"subject": format!("l{}.0", received.seq), "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 40, "to": "A 1"});
    post(&mut a, &["u-store"], json!({"command": "move", "lines": [moved]})).unwrap();
    let weapon = |serial: &str, state: &str| {
        json!({"place": "A 1", "condition": "serviceable_limited", "weapon": {"serial": serial, "serial_state": state,
            "control_number": format!("GT-{serial}0"), "manufacturer": "F. N.", "country": "ZZ", "year": "~1978", "weapon_type": "assault_rifle",
            "model": "FAL", "calibre": "7,62 × 51", "import_year": 1979, "legal_title": "state_owned", "origin": "donated"}})
    };
    let weapons = [weapon("-00017", "legible"), weapon("", "absent")];
    post(&mut a, &["u-store"], json!({"command": "receive_weapons", "from": "@supplier", "weapons": weapons})).unwrap();
    let boots = json!({"subject": "i/BOOTS", "place": "A 1", "condition": "serviceable", "count": 30});
    post(&mut a, &["u-store"], json!({"command": "receive_stock", "from": "@supplier", "lines": [boots]})).unwrap();
    let holder = json!({"code": "B9", "kind": "unit", "name": "@Batallón 9"});
    post(&mut a, &["u-store"], json!({"command": "add_holder", "holder": holder})).unwrap();

    let (path, mut b) = ledger(f, "b.custodia");
    let targets = ["items", "places", "lots", "weapons", "holdings", "people"];
    for (at, target) in targets.into_iter().enumerate() {
        // the file goes by turns: for people and for machines, text and workbook
        let (name, raw) = (format!("{target}.{}", if at % 2 == 0 { "csv" } else { "xlsx" }), at % 3 == 0);
        a.export(target, &f.join(&name), Lang::Es, raw).unwrap();
        let taken = import_as(&mut b, &both, &ImportOrder::new(target, &f.join(&name))).unwrap();
        let one = exported(&a, f, &format!("a-{target}.csv"), target, true);
        let mut two = exported(&b, f, &format!("b-{target}.csv"), target, true);
        if target == "people" {
            // the second ledger has people of its own
            two.retain(|line| one.contains(line));
        }
        assert_eq!(one, two, "{target}");
        assert!(!one.is_empty() && taken.rows == one.len() as u64, "{target}");
    }
    derived_is_right(&b);
    let there = b.export("items", &f.join("items.csv"), Lang::En, false);
    assert!(matches!(there, Err(Problem::Store(crate::store::StoreFault::Exists(_)))), "{there:?}");
    let ending = b.export("items", &f.join("items.ods"), Lang::En, false);
    assert!(matches!(&ending, Err(Problem::Refused(r)) if r.why == Why::UnknownCode), "{ending:?}");
    assert!(fs::read_dir(f).unwrap().flatten().all(|e| !e.path().to_string_lossy().ends_with(".part")));
    b.close().unwrap();
    verifies(&path);
}

#[test]
fn a_training_depot_goes_into_another_ledger_and_comes_out_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    let wanted = DemoOrder { weapons: 40, lots: 60, ..DemoOrder::usual(Lang::Es) };
    let data = crate::session::DataDir::at(f.join("data"));
    let a = create_demo(&f.join("a.custodia"), &wanted, data, &AtomicBool::new(false), &mut |_, _| {}).unwrap();
    let at = crate::session::Clock::Set(wanted.end);
    let (path, mut b) = ledger_at(f, "b.custodia", Opening { clock: at, ..opening(f) });
    let both = ["u-store", "u-ato"];
    for (turn, target) in ["items", "places", "lots", "weapons", "people"].into_iter().enumerate() {
        let name = format!("{target}.{}", if turn % 2 == 0 { "csv" } else { "xlsx" });
        a.export(target, &f.join(&name), Lang::ALL[turn % 4], turn % 3 == 1).unwrap();
        let taken = import_as(&mut b, &both, &ImportOrder::new(target, &f.join(&name)));
        let taken = taken.unwrap_or_else(|problem| panic!("{target}: {problem:?}"));
        let mut one = exported(&a, f, &format!("a-{target}.csv"), target, true);
        let mut two = exported(&b, f, &format!("b-{target}.csv"), target, true);
        assert!(taken.rows >= 10 && taken.rows == one.len() as u64, "{target}: {}", taken.rows);
        if target == "people" {
            // the second ledger has people of its own
            two.retain(|line| one.contains(line));
        }
        one.sort();
        two.sort();
        assert_eq!(one, two, "{target}");
        let told = |word: &str| one.iter().any(|line| line.contains(word));
        assert!(target != "items" || told("UNK"), "a class that nobody knows is among them");
        assert!(target != "weapons" || (told("rack_mark") && told("craft_made") && told("1005-M16A1")));
    }
    derived_is_right(&b);
    b.close().unwrap();
    verifies(&path);
}

#[test]
fn every_weapon_without_its_maker_is_told_in_the_words_of_the_table() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = ledger(folder.path(), "a.custodia");
    let text = "Serie;Tipo;Lugar;Marca;Modelo;Calibre\nA1;Revólver;M1;;82;.38\nA2;Revólver;M1;Taurus;;.38\n";
    let told = wrong(import(&mut s, &table(folder.path(), "w.csv", "weapons", text)));
    let starts = ["Row 2, column Marca: ", "Row 3, column Modelo: "];
    assert!(told.len() == 2 && told.iter().zip(starts).all(|(told, start)| told.starts_with(start)), "{told:?}");
    let without = "Serie;Tipo;Lugar\nA1;Revólver;M1\nA2;Revólver;M1\n";
    let told = wrong(import(&mut s, &table(folder.path(), "v.csv", "weapons", without)));
    assert!(told.len() == 3 && told.iter().all(|told| told.starts_with("Row 1, column ")), "{told:?}");
    assert!(told[0].contains("Fabricante"), "{told:?}");
}

/// The folder with the whole files, for those who have it.
fn data(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os("CUSTODIA_DATA_DIR")?).join(name);
    path.exists().then_some(path)
}

#[test]
fn the_whole_list_of_all_states_adds_up() {
    let Some(expected) = data("expected/leso_2025-12-31.json") else { return };
    let expected: Value = serde_json::from_str(&fs::read_to_string(expected).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = ledger(folder.path(), "a.custodia");
    let done = import(&mut s, &leso(&data("leso/leso_all_states_2025-12-31.xlsx").unwrap())).unwrap();
    let not_counted = ["about", "files", "definitions"];
    for (key, value) in expected.as_object().unwrap() {
        assert!(not_counted.contains(&key.as_str()) || done.counts[key] == *value, "{key}");
    }
    assert_eq!(s.import_counts(seq(&done)).unwrap(), done.counts);
    assert_eq!(held(&s), expected["quantity_sum"].as_u64().unwrap());
    derived_is_right(&s);
    s.close().unwrap();
    verifies(&path);
}

/// Not a wrong row, but the same place twice: what `RowProblem` says of itself.
#[test]
fn a_wrong_row_says_where_it_stands() {
    let words = Words::new(Lang::Fr);
    let row = |sheet: &str, column: Option<&str>| RowProblem {
        sheet: sheet.into(),
        row: 4711,
        column: column.map(str::to_owned),
        problem: ProblemKind::Refused { refusal: because(Why::PlaceUnknown).about("place", "M9") },
    };
    for (sheet, column) in [("", None), ("", Some("Lieu")), ("Feuille", None), ("Feuille", Some("Lieu"))] {
        let text = row_text(&row(sheet, column), &words);
        assert!(text.contains("M9") && text.contains(sheet) && text.contains(column.unwrap_or("")), "{text}");
        assert!(!text.contains("121"), "the reason is in words: {text}");
    }
}
