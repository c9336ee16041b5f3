//! Tests of the file: what the database refuses by itself, and what only verification finds.

mod guards;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use rusqlite::{Connection, ErrorCode};
use serde_json::json;

use super::*;
use crate::domain::event::Kind;
use crate::trust::act::{Header, LinesHead, lines_root, signatures_text};
use crate::trust::hash::sha256;
use crate::trust::key::Sig;
use crate::trust::verify::{Family, Given, Watch, verify};

/// The hash of each step of the schema. A step that has shipped stays what it is: a change is one more step.
const STEP_HASHES: [&str; 2] = [
    "d01149bb8014f5e43d24423e2b57fe134ca7c30e98db1b2ea76d5e0c092a9a84",
    "3f98b69ab33b546c53301bc4382f40da5bd9d04f69fb1e5906a093f662cc96ea",
];

/// What the steps up to each number make: the hash that a file of that schema is held against.
const SCHEMA_HASHES: [&str; 2] = [
    "8aef0e0299e151dc04b340eab97552256c37682718414dacf6b2446426eecdf9",
    "e15a50efab7dc4f0557b1471fbf399020cb7097ca903546c2275eaf34f0451fa",
];

/// A copy of a kept ledger in a folder of its own.
pub(super) struct Copy {
    _folder: tempfile::TempDir,
    pub(super) path: PathBuf,
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn copy() -> Copy {
    copy_of("v1-small.custodia")
}

pub(super) fn copy_of(name: &str) -> Copy {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("l.custodia");
    std::fs::copy(project("tests/ledgers").join(name), &path).unwrap();
    Copy { _folder: folder, path }
}

impl Copy {
    /// The file as another program opens it: without our settings.
    fn foreign(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }

    /// The file as we open it.
    fn ours(&self) -> LedgerFile {
        LedgerFile::open(&self.path, Access::Write).unwrap()
    }

    /// The codes of the families in which the rows are at fault.
    fn found(&self) -> Vec<&'static str> {
        let raw = RawFile::open(&self.path).unwrap();
        let watch = Watch { stop: &AtomicBool::new(false), progress: &mut |_| (), rows: None };
        let report = verify(&raw, &Given::default(), watch).unwrap();
        let mut codes: Vec<&str> = report.findings.iter().map(|f| f.what.family().code()).collect();
        codes.dedup();
        codes
    }
}

/// What SQLite says when a statement is refused by a constraint or trigger.
#[track_caller]
fn refused(connection: &Connection, sql: &str) -> String {
    match connection.execute(sql, []) {
        Err(rusqlite::Error::SqliteFailure(code, text)) if code.code == ErrorCode::ConstraintViolation => {
            text.unwrap_or_default()
        }
        other => panic!("{sql}: {other:?}"),
    }
}

/// A lot in the store with more than one piece: subject, place, condition, pack, count.
fn a_lot(connection: &Connection) -> (String, String, String, String, i64) {
    connection
        .query_row(
            "SELECT subject, place, condition, pack, count - reserved FROM holding \
             WHERE subject LIKE 'l%' AND count - reserved > 1 ORDER BY subject, place LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
        )
        .unwrap()
}

#[test]
fn a_balance_below_nothing_is_refused_by_the_database() {
    let copy = copy();
    let (subject, place, ..) = a_lot(&copy.foreign());
    let at = format!("WHERE subject = '{subject}' AND place = '{place}'");
    for connection in [&copy.foreign(), &copy.ours().connection] {
        for sql in [
            format!("UPDATE holding SET count = count - 100000 {at}"),
            format!("UPDATE holding SET count = -1 {at}"),
            format!("UPDATE holding SET reserved = -1 {at}"),
            format!("UPDATE holding SET reserved = count + 1 {at}"),
            format!("UPDATE OR REPLACE holding SET count = -1 {at}"),
            format!("INSERT INTO holding VALUES ('{subject}', '{place}', 'B1', 'loose', -1, 0, NULL)"),
            format!("INSERT OR REPLACE INTO holding VALUES ('{subject}', '{place}', 'B1', 'loose', -1, 0, NULL)"),
            format!("INSERT INTO holding VALUES ('{subject}', '@lost', 'B1', 'loose', 1, 0, NULL)"),
            format!("INSERT INTO holding VALUES ('w19.0', '{place}', 'serviceable', '', 2, 0, NULL)"),
        ] {
            assert!(refused(connection, &sql).contains("CHECK"), "{sql}");
        }
        connection.execute(&format!("UPDATE holding SET count = count {at}"), []).unwrap();
    }
    assert_eq!(copy.found(), Vec::<&str>::new());
}

/// An act that fits on the head and moves so many of the lot out of its place.
fn taking(file: &LedgerFile, count: i64) -> SignedAct {
    let (subject, place, condition, pack, _) = a_lot(&file.connection);
    let seq = file.size().unwrap();
    let last = Header::read(&file.act(seq - 1).unwrap().unwrap().body).unwrap();
    let line = json!({"kind": "moved", "move": {"count": count, "subject": subject, "to": {"place": "@expended"},
        "from": {"place": place, "condition": condition, "pack": pack}}});
    let lines = vec![crate::trust::canon::write(&line).unwrap()];
    let blind = [7; 32];
    let header = Header {
        seq,
        kind: "lot.expended".into(),
        content: json!({"document": "GT-LC-IV-2026-9999", "paper": {}}),
        lines: lines_root(&blind, &lines),
        prev: file.leaf(seq - 1).unwrap().unwrap(),
        refs: Vec::new(),
        corrects: None,
        ..last
    };
    assert_ne!(header.lines, LinesHead::NONE);
    let signatures = signatures_text(&[(header.actors[0].key, Sig([0; 64]))]);
    SignedAct { body: header.to_bytes().unwrap(), signatures, blind: blind.to_vec(), lines, attachments: Vec::new() }
}

#[test]
fn a_posting_that_takes_more_than_there_is_leaves_no_trace() {
    let copy = copy();
    let mut file = copy.ours();
    let (.., free) = a_lot(&file.connection);
    let (before, head) = (a_lot(&file.connection), file.begin().unwrap().head().unwrap());

    let too_much = taking(&file, free + 1_000_000);
    let posting = file.begin().unwrap();
    let said = posting.append(&too_much).unwrap_err();
    assert!(matches!(&said, StoreFault::Damaged { what, .. } if what.contains("CHECK")), "{said}");
    drop(posting);
    assert_eq!(a_lot(&file.connection), before);
    assert_eq!(file.begin().unwrap().head().unwrap(), head);

    // the same act with one piece goes in, so that it was the number that was refused
    let one = taking(&file, 1);
    let posting = file.begin().unwrap();
    assert_eq!(posting.append(&one).unwrap().size, head.size + 1);
    posting.commit().unwrap();
    assert_eq!(a_lot(&file.connection).4, free - 1);
}

#[test]
fn a_line_in_the_log_that_takes_more_than_there_is_is_told_with_its_act() {
    let copy = copy();
    let mut file = copy.ours();
    let seq = file.size().unwrap();
    for count in [1, 1_000_000_000, 1] {
        // as somebody would write it into the file who knows nothing of what follows from it
        let act = taking(&file, count);
        let posting = file.begin().unwrap();
        let (read, _) = posting.put_act(&act).unwrap();
        posting.put_lines(read.header.seq, &act.lines).unwrap();
        posting.commit().unwrap();
    }
    let said = file.compare_derived(&AtomicBool::new(false), &mut |_, _| {}).unwrap_err();
    assert!(matches!(&said, StoreFault::Act { seq: told, .. } if *told == seq + 1), "{said}");
}

#[test]
fn what_is_posted_neither_changes_nor_goes() {
    let copy = copy();
    for connection in [&copy.foreign(), &copy.ours().connection] {
        for (table, column) in [
            ("act", "body"),
            ("act", "leaf"),
            ("line", "body"),
            ("node", "hash"),
            ("checkpoint", "note"),
            ("attachment", "bytes"),
        ] {
            let rows: i64 = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0)).unwrap();
            assert!(rows > 0, "{table} has no row that could be refused");
            let changes = refused(connection, &format!("UPDATE {table} SET {column} = {column}"));
            let goes = refused(connection, &format!("DELETE FROM {table}"));
            assert_eq!(
                (changes.as_str(), goes.as_str()),
                ("what is posted never changes", "what is posted never goes")
            );
        }
        // sealed keys are kept, and a new passphrase rewrites them
        connection.execute("UPDATE key_wrap SET salt = salt", []).unwrap();
    }
}

const REPLACE: &str = "INSERT OR REPLACE INTO act SELECT seq, replace(body, 'u-store', 'u-stork'), signatures, blind, \
                       leaf FROM act WHERE seq = 17";

#[test]
fn a_row_that_is_replaced_is_refused_by_us_and_found_after_others() {
    let copy = copy();
    // ours fires the triggers for a row that is replaced too
    assert_eq!(refused(&copy.ours().connection, REPLACE), "what is posted never goes");
    assert_eq!(copy.found(), Vec::<&str>::new());
    // another program's does not in a file of the first step, which has no guard against it: the hashes tell
    let foreign = copy.foreign();
    let fires: bool = foreign.query_row("PRAGMA recursive_triggers", [], |row| row.get(0)).unwrap();
    assert!(!fires, "as programs open a file");
    assert_eq!(foreign.execute(REPLACE, []).unwrap(), 1);
    drop(foreign);
    let found = copy.found();
    for family in ["V03", "V04", "V06"] {
        assert!(found.contains(&family), "{family} of {found:?}");
    }
}

#[test]
fn a_line_that_is_replaced_by_others_is_found() {
    let copy = copy();
    let sql = "INSERT OR REPLACE INTO line SELECT seq, no, replace(body, '\"count\":840', '\"count\":84') FROM line \
               WHERE seq = 17 AND no = 0";
    assert_eq!(refused(&copy.ours().connection, sql), "what is posted never goes");
    assert_eq!(copy.foreign().execute(sql, []).unwrap(), 1);
    assert!(copy.found().contains(&"V05"), "{:?}", copy.found());
}

#[test]
fn a_step_of_the_schema_never_changes() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(project("src/store/steps")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), schema::STEPS.len(), "each step is in the list, and nothing else lies there");
    for (at, (file, step)) in files.iter().zip(schema::STEPS).enumerate() {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(name.starts_with(&format!("{:04}_", at + 1)) && name.ends_with(".sql"), "{name}");
        assert_eq!(std::fs::read_to_string(file).unwrap(), *step, "{name} is step {}", at + 1);
        let known = STEP_HASHES.get(at).unwrap_or_else(|| panic!("{name}: pin its hash here"));
        assert_eq!(sha256(&[step.as_bytes()]).to_string(), *known, "{name} is frozen: make one more step");
    }
    assert_eq!(STEP_HASHES.len(), schema::STEPS.len());
    for (at, known) in SCHEMA_HASHES.iter().enumerate() {
        let version = i64::try_from(at).unwrap() + 1;
        assert_eq!(schema::expected(version).unwrap().to_string(), *known, "what the steps up to {version} make");
    }
    assert_eq!(SCHEMA_HASHES.len(), schema::STEPS.len());
}

#[test]
fn a_schema_that_is_not_ours_is_not_queried() {
    for sql in ["DROP TRIGGER act_never_goes", "CREATE TABLE more (x)", "DROP INDEX lot_by_item"] {
        let copy = copy();
        copy.foreign().execute_batch(sql).unwrap();
        assert!(matches!(LedgerFile::open(&copy.path, Access::Write), Err(StoreFault::ForeignSchema(_))), "{sql}");
        let differs = RawFile::open(&copy.path).unwrap().schema_differences().unwrap();
        assert_eq!(differs, [sql.split(' ').nth(2).unwrap()], "{sql}");
    }
    for (pragma, fits) in [
        ("user_version = 3", matches_too_new as fn(&StoreFault) -> bool),
        ("user_version = 0", |fault| matches!(fault, StoreFault::TooOld { version: 0, .. })),
        ("application_id = 1", |fault| matches!(fault, StoreFault::NotALedger(_))),
    ] {
        let copy = copy();
        copy.foreign().execute_batch(&format!("PRAGMA {pragma}")).unwrap();
        let fault = LedgerFile::open(&copy.path, Access::Write).map(|_| ()).unwrap_err();
        assert!(fits(&fault), "{pragma}: {fault}");
    }
}

fn matches_too_new(fault: &StoreFault) -> bool {
    matches!(fault, StoreFault::TooNew { version: 3, .. })
}

/// The rows of the table below a heading of FORMAT.md, as cells.
fn described(heading: &str) -> Vec<Vec<String>> {
    let page = include_str!("FORMAT.md");
    let (_, below) = page.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = below.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `") || line.starts_with("| V"));
    let cells = |row: &str| row.replace("\\|", "/").split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.map(cells).collect()
}

/// What stands in backticks.
fn named(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_page_describes_every_kind_line_and_family() {
    let kinds = described("Kinds of act");
    let mut known: Vec<&str> = kinds.iter().flat_map(|row| named(&row[1])).collect();
    let mut codes: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    known.sort_unstable();
    codes.sort_unstable();
    assert_eq!(known, codes, "FORMAT.md has a row for each kind, once");
    let lines = described("Kinds of line");
    let known: Vec<&str> = lines.iter().flat_map(|row| named(&row[1])).collect();

    let copy = copy();
    let file = copy.foreign();
    let mut pairs = file
        .prepare("SELECT DISTINCT act.body ->> 'kind', line.body ->> 'kind' FROM act JOIN line USING (seq)")
        .unwrap();
    let pairs = pairs.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let pairs: Vec<(String, String)> = pairs.map(Result::unwrap).collect();
    assert!(pairs.len() > 30, "{pairs:?}");
    for (kind, line) in &pairs {
        let row = kinds.iter().find(|row| named(&row[1]).contains(&kind.as_str())).unwrap();
        assert!(named(&row[3]).contains(&line.as_str()), "{kind} has lines `{line}`; FORMAT.md says {}", row[3]);
        assert!(known.contains(&line.as_str()), "FORMAT.md does not say what `{line}` holds");
    }

    let families: Vec<String> = described("What verification checks").into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(families, Family::ALL.map(|family| family.code().to_owned()));
}
