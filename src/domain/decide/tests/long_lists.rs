//! A long list reads as many rows a line as a short one, and every look-up is by a column that has an index.
//!
//! Does not know: how fast the file answers. It is asked as often as is counted here.

use std::cell::Cell;

use super::bench::Bench;
use super::language::Desk;
use super::tables::ready;
use crate::domain::command::{Command, DraftLine, NewWeapon, ReadLine, ResultLine, Take};
use crate::domain::decide::{decide, seat};
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::record::{Paper, Weapon};
use crate::domain::table::{Key, LOOKED_UP, Row, Rows, Table, Val};

/// A book that counts the rows it hands out.
struct Counting<'a> {
    book: &'a dyn Rows,
    rows: Cell<usize>,
}

impl Counting<'_> {
    fn add(&self, rows: usize) {
        self.rows.set(self.rows.get() + rows);
    }
}

impl Rows for Counting<'_> {
    fn row(&self, table: Table, key: &[Val]) -> Option<Row> {
        self.add(1);
        self.book.row(table, key)
    }
    fn rows(&self, table: Table, begin: &[Val]) -> Vec<Row> {
        let rows = self.book.rows(table, begin);
        self.add(rows.len() + 1);
        rows
    }
    fn rows_where(&self, table: Table, column: &'static str, value: &Val) -> Vec<Row> {
        assert!(LOOKED_UP.contains(&(table, column)), "{} is not looked up by {column}", table.name());
        let rows = self.book.rows_where(table, column, value);
        self.add(rows.len() + 1);
        rows
    }
}

/// Decides a step and counts the rows that it reads; then does it.
fn counted(bench: &mut Bench, command: &Command, users: &[&str], lines: usize) -> usize {
    let actors = seat(&bench.book, command, None, users).unwrap();
    let seen = bench.seen(command, actors);
    let counting = Counting { book: &bench.book, rows: Cell::new(0) };
    let event = decide(command, &counting, &seen);
    assert!(event.is_ok(), "{event:?}");
    let rows = counting.rows.get();
    assert!(rows < 100 + lines * 20, "{rows} rows are read for {lines} lines by {}", event.unwrap().kind.code());
    bench.try_post(command, users).unwrap();
    rows
}

fn weapon(no: usize) -> NewWeapon {
    NewWeapon {
        weapon: Weapon {
            serial: format!("S{no:06}"),
            serial_state: "legible".into(),
            manufacturer: "Galil".into(),
            weapon_type: "assault_rifle".into(),
            model: "ACE 21".into(),
            calibre: "5.56 x 45 mm".into(),
            legal_title: "state_owned".into(),
            origin: "procured".into(),
            ..Weapon::default()
        },
        place: "A1".into(),
        condition: "serviceable".into(),
    }
}

/// Every step with this many lines: its name and the rows that the decision read.
fn steps(lines: usize) -> Vec<(&'static str, usize)> {
    let (mut bench, _) = ready();
    let mut rows = Vec::new();
    let mut step = |bench: &mut Bench, name: &'static str, command: Command, users: &[&str]| {
        rows.push((name, counted(bench, &command, users, lines)));
    };
    let seq = bench.next_seq();
    let paper = Paper::default;
    let weapons = (0..lines).map(weapon).collect();
    step(
        &mut bench,
        "receive",
        Command::ReceiveWeapons { from: "@supplier".into(), paper: paper(), weapons },
        &["keeper"],
    );
    let subjects: Vec<Subject> = (0..lines).map(|no| Subject::Weapon(Id::new(IdKind::Weapon, seq, no))).collect();
    let takes = |condition: &str| -> Vec<Take> {
        let take = |subject: &Subject| Take {
            subject: subject.clone(),
            place: "A1".into(),
            condition: condition.into(),
            pack: String::new(),
            count: Count::ONE,
        };
        subjects.iter().map(take).collect()
    };
    let hold = bench.next_seq();
    let (reason, reference) = ("recall".to_owned(), "R".to_owned());
    let place = Command::PlaceHold { reason, reference, note: None, subjects: subjects.clone() };
    step(&mut bench, "hold", place, &["keeper"]);
    let holds = (0..lines).map(|no| Id::new(IdKind::Hold, hold, no)).collect();
    step(&mut bench, "release", Command::ReleaseHold { holds, reason: "settled".into() }, &["insp"]);
    let issue = Command::Issue {
        holder: "unit-2".into(),
        kind: "long".into(),
        purpose: "guard".into(),
        due_back: None,
        paper: paper(),
        lines: takes("serviceable"),
    };
    step(&mut bench, "issue", issue, &["keeper"]);
    let back = Command::GiveBack { holder: "unit-2".into(), paper: paper(), lines: takes("") };
    step(&mut bench, "back", back, &["keeper"]);

    let batch = Id::new(IdKind::Batch, bench.next_seq(), 0);
    let plan = |subject: &Subject| DraftLine {
        subject: subject.clone(),
        place: "A1".into(),
        condition: "not_inspected".into(),
        pack: String::new(),
        count: Count::ONE,
        method: "SHEAR".into(),
        second_method: None,
    };
    let draft = Command::DraftBatch {
        origin: "surplus".into(),
        site: "Range".into(),
        purpose: String::new(),
        residue: String::new(),
        lines: subjects.iter().map(plan).collect(),
    };
    step(&mut bench, "draft", draft, &["keeper"]);
    step(&mut bench, "review", Command::ReviewBatch { batch, reference: "R".into() }, &["board"]);
    let approve = Command::ApproveBatch {
        batch,
        authority: "Minister".into(),
        order_number: "1".into(),
        order_date: bench.today,
        accept_incomplete: false,
    };
    step(&mut bench, "approve", approve, &["auth", "ao"]);
    let read = |no: usize| ReadLine { no: no as u64 + 1, read: format!("S{no:06}"), count: Count::ONE };
    let read = Command::ReadBatch { batch, lines: (0..lines).map(read).collect(), extra: Vec::new() };
    step(&mut bench, "read", read.clone(), &["ver1"]);
    step(&mut bench, "read", read, &["ver2"]);
    let typed = bench.book.row(Table::Batch, &Key::from([Val::from(batch.to_string())])).unwrap().text("number");
    let lock = Command::LockBatch {
        batch,
        typed: typed.clone(),
        seals: String::new(),
        settlements: Vec::new(),
        exception: None,
    };
    step(&mut bench, "lock", lock, &["ver1", "ver2"]);
    let start = Command::StartBatch { batch, typed: typed.clone(), place: "Range".into() };
    step(&mut bench, "start", start, &["dest", "wit1", "wit2"]);
    let result = |no: usize| ResultLine {
        no: no as u64 + 1,
        destroyed: Count::ONE,
        returned: Count::ZERO,
        lost: Count::ZERO,
        found: Count::ZERO,
        method: "SHEAR".into(),
        second_method: None,
        note: None,
    };
    let complete = Command::CompleteBatch {
        batch,
        started: bench.at().plus_millis(-9),
        ended: bench.at().plus_millis(-5),
        residue: String::new(),
        remarks: String::new(),
        lines: (0..lines).map(result).collect(),
    };
    step(&mut bench, "complete", complete, &["dest", "ver1"]);
    let draft =
        Command::DraftCertificate { batch, legal_basis: String::new(), scrap: String::new(), remarks: String::new() };
    step(&mut bench, "certificate", draft, &["ao"]);
    for (user, meaning) in [("dest", "destroyed"), ("wit1", "witnessed"), ("wit2", "witnessed")] {
        let sign = Command::SignCertificate { certificate: "GT-LC-DC-2026-0001".into(), meaning: meaning.into() };
        step(&mut bench, "sign", sign, &[user]);
    }
    step(&mut bench, "certify", Command::CertifyBatch { batch, typed }, &["ao", "auth"]);
    rows
}

#[test]
fn ten_times_the_lines_read_ten_times_the_rows() {
    let (few, many) = (100, 1_000);
    for ((name, short), (_, long)) in steps(few).into_iter().zip(steps(many)) {
        assert!(long <= 10 * short, "{name}: {few} lines read {short} rows, {many} lines {long}");
    }
}
