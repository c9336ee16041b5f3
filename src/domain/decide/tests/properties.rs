//! Properties over long random histories: stock only moves, nothing is below zero, what is reserved stays, the book is
//! what its acts say, a reversal restores.
//!
//! A history is a list of numbers from which each step takes what it needs, so that a failing one can be made shorter.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRng, TestRunner};

use super::bench::{Bench, PEOPLE};
use super::language::{Names, attempt, run};
use super::tables::ready;
use crate::domain::command::{
    Command, ConditionLine, CountLine, DraftLine, MoveLine, ReadLine, ResultLine, Settlement, Take,
};
use crate::domain::decide::{Seen, decide, reversible};
use crate::domain::event::{Event, Kind, Line, Slot};
use crate::domain::id::{Id, Subject};
use crate::domain::measure::Count;
use crate::domain::policy::Acting;
use crate::domain::record::Paper;
use crate::domain::table::{Book, Row, Rows, Table, Val};

/// The numbers of a history, taken one by one.
struct Choices<'a>(std::slice::Iter<'a, u16>);

impl<'a> Choices<'a> {
    fn below(&mut self, most: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % most.max(1)
    }
    fn one<'b, T: ?Sized>(&mut self, of: &[&'b T]) -> &'b T {
        of[self.below(of.len())]
    }
    fn is_over(&self) -> bool {
        self.0.len() == 0
    }
    /// True once in `times`.
    fn rarely(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }
}

const PLACES: &[&str] = &["M1", "M2", "A1", "Q1"];
const CONDITIONS: &[&str] = &["A1", "A2", "A3", "B1", "C1", "D1", "D2", "serviceable", "repairable", "not_inspected"];
const PACKS: &[&str] = &["sealed", "opened", "loose", ""];
const HOLDERS: &[&str] = &["unit-2", "unit-3", "p-1", "court"];

/// A ledger with some stock of every kind.
fn stocked() -> (Bench, Names) {
    let (mut bench, mut names) = ready();
    let table = "
        lot L1 1000 A556 @M1 + L2 500 A81 @M1 cond=D1 + L3 300 A81 @M2 cond=D1 + L4 50 LIFE @Q1 made=2016-01-01 expiry=2026-01-01 -> ok
        weapon W1 @A1 + W2 @A1 + W3 @A1 + W4 @A1 + W5 @A1 + W6 @Q1 state=absent -> ok
        receive i/BOOTS 100 @A1 -> ok
        receive i/A81 60 @M1 cond=D1 -> ok
        hold L4 recall -> ok
    ";
    run("stocked", table, &mut bench, &mut names);
    (bench, names)
}

fn holding(row: &Row) -> Take {
    Take {
        subject: row.parsed("subject").unwrap(),
        place: row.text("place"),
        condition: row.text("condition"),
        pack: row.text("pack"),
        count: Count::new(row.number("count")),
    }
}

/// A part of what is held somewhere, now and then with something wrong about it.
fn some_take(bench: &Bench, pick: &mut Choices<'_>) -> Take {
    let held = bench.book.rows(Table::Holding, &[]);
    let mut take = holding(&held[pick.below(held.len())]);
    let count = take.count.get();
    take.count = Count::new(match pick.below(6) {
        0 => count,
        1 => count + 1,
        2 => 0,
        _ => 1 + pick.below(usize::try_from(count).unwrap_or(1)) as u64,
    });
    if take.subject.is_weapon() && !pick.rarely(9) {
        take.count = Count::ONE;
    }
    match pick.below(20) {
        0 => take.place = pick.one(PLACES).to_owned(),
        1 => take.condition = pick.one(CONDITIONS).to_owned(),
        2 => take.pack = pick.one(PACKS).to_owned(),
        3 => take.place = "@lost".into(),
        _ => {}
    }
    take
}

fn some_takes(bench: &Bench, pick: &mut Choices<'_>) -> Vec<Take> {
    let first = some_take(bench, pick);
    let mut takes = vec![first];
    for _ in 0..pick.below(4) {
        let other = some_take(bench, pick);
        // mostly of one kind, as a person would; sometimes the very same again
        if std::mem::discriminant(&other.subject) == std::mem::discriminant(&takes[0].subject) || pick.rarely(5) {
            takes.push(other);
        }
    }
    if pick.rarely(12) {
        takes.push(takes[0].clone());
    }
    takes
}

/// Something that is outside, to be taken back.
fn some_return(bench: &Bench, pick: &mut Choices<'_>) -> Option<(String, Vec<Take>)> {
    let out: Vec<Row> = bench.book.rows(Table::Outside, &[]).into_iter().filter(|r| r.number("count") > 0).collect();
    let row = out.get(pick.below(out.len()))?;
    let holder = if pick.rarely(6) { pick.one(HOLDERS).to_owned() } else { row.text("holder") };
    let subject: Subject = row.parsed("subject").unwrap();
    let count = row.number("count");
    let line = |pick: &mut Choices<'_>| Take {
        subject: subject.clone(),
        place: pick.one(PLACES).to_owned(),
        condition: pick.one(CONDITIONS).to_owned(),
        pack: if subject.is_weapon() { String::new() } else { pick.one(PACKS).to_owned() },
        count: Count::new(if pick.rarely(6) {
            count + 1
        } else {
            1 + pick.below(usize::try_from(count).unwrap()) as u64
        }),
    };
    let lines = (0..=pick.below(3)).map(|_| line(pick)).collect();
    Some((holder, lines))
}

fn some_batch(bench: &Bench, pick: &mut Choices<'_>) -> Option<Row> {
    let batches = bench.book.rows(Table::Batch, &[]);
    let open: Vec<Row> =
        batches.iter().filter(|b| !matches!(b.text("state").as_str(), "certified" | "cancelled")).cloned().collect();
    let from = if open.is_empty() || pick.rarely(8) { &batches } else { &open };
    from.get(pick.below(from.len())).cloned()
}

/// A step of a batch that fits its state, or any other one.
fn batch_step(bench: &Bench, row: &Row, pick: &mut Choices<'_>) -> Command {
    let batch: Id = row.parsed("id").unwrap();
    let lines = bench.book.rows(Table::BatchLine, &[Val::from(batch.to_string())]);
    let typed = if pick.rarely(12) { "x".to_owned() } else { row.text("number") };
    let reason = "reason".to_owned();
    let certificate = row.text("certificate");
    let readings = bench.book.rows(Table::BatchReading, &[Val::from(batch.to_string())]);
    let step = match (row.text("state").as_str(), pick.below(8)) {
        (_, 0) => pick.below(13),
        ("draft", _) => 0,
        ("reviewed", 1) => 2,
        ("reviewed", _) => 1,
        ("approved", 1) => 2,
        ("approved", _) if readings.len() < lines.len() * 2 => 3,
        ("approved", _) => 4,
        ("locked", _) => 5,
        ("running", 1) => 7,
        ("running", _) => 6,
        ("completed" | "aborted", _) if certificate.is_empty() => 9,
        ("completed" | "aborted", n) => {
            if n < 6 {
                10
            } else {
                11
            }
        }
        ("certified", _) => 12,
        _ => 8,
    };
    let mut result = |line: &Row| {
        let (lost, found) = (pick.below(3) as u64, pick.below(3) as u64);
        let reserved = line.number("reserved");
        let weapon = line.text("subject").starts_with('w');
        let found = if weapon { 0 } else { found };
        let lost = lost.min(reserved + found);
        let left = reserved + found - lost;
        let destroyed = if pick.rarely(4) { pick.below(usize::try_from(left).unwrap() + 1) as u64 } else { left };
        ResultLine {
            no: line.number("no"),
            destroyed: Count::new(destroyed),
            returned: Count::new(left - destroyed + u64::from(pick.rarely(20))),
            lost: Count::new(lost),
            found: Count::new(found),
            method: line.text("method"),
            second_method: line.maybe_text("second_method").filter(|_| !pick.rarely(8)),
            note: None,
        }
    };
    let mut results: Vec<ResultLine> = Vec::new();
    if matches!(step, 6 | 7) {
        results = lines.iter().filter(|l| l.number("reserved") > 0).map(&mut result).collect();
    }
    let (started, ended) = (bench.at().plus_millis(-9), bench.at().plus_millis(-5));
    match step {
        0 => Command::ReviewBatch { batch, reference: "R".into() },
        1 => Command::ApproveBatch {
            batch,
            authority: "Minister".into(),
            order_number: "1".into(),
            order_date: bench.today,
            accept_incomplete: true,
        },
        2 => Command::ReopenBatch { batch, reason },
        3 => {
            let read = |line: &Row| {
                let subject: Subject = line.parsed("subject").unwrap();
                let row = match &subject {
                    Subject::Weapon(id) => bench.book.row(Table::Weapon, &[Val::from(id.to_string())]).unwrap(),
                    Subject::Lot(id) => bench.book.row(Table::Lot, &[Val::from(id.to_string())]).unwrap(),
                    Subject::Item(_) => {
                        return ReadLine {
                            no: line.number("no"),
                            read: String::new(),
                            count: Count::new(line.number("count")),
                        };
                    }
                };
                let column = match subject {
                    Subject::Weapon(_) if row.flag("marked") => "control_number",
                    Subject::Weapon(_) => "serial",
                    _ => "number",
                };
                ReadLine { no: line.number("no"), read: row.text(column), count: Count::new(line.number("count")) }
            };
            let mut read: Vec<ReadLine> = lines.iter().map(read).collect();
            if pick.rarely(4) {
                let at = pick.below(read.len());
                read[at].count = Count::new(read[at].count.get().saturating_sub(1));
            }
            let extra = if pick.rarely(6) { vec!["EXTRA-1".into(), "EXTRA-2".into()] } else { Vec::new() };
            Command::ReadBatch { batch, lines: read, extra }
        }
        4 => {
            let settle = |no: u64, count: u64, result: &str| Settlement {
                no,
                result: result.into(),
                count: Count::new(count),
                explanation: "seen".into(),
            };
            let differs = |line: &&Row| {
                let of_line = readings.iter().filter(|r| r.maybe_int("no") == line.maybe_int("no"));
                of_line.into_iter().any(|r| r.number("count") != line.number("count"))
            };
            let missing: Vec<&Row> = lines.iter().filter(differs).collect();
            let unheld: Vec<Subject> = missing.iter().filter_map(|l| l.parsed("subject")).collect();
            let unheld: Vec<Subject> = unheld.into_iter().filter(|s| !is_discrepant(bench, s)).collect();
            if !unheld.is_empty() && !pick.rarely(6) {
                let (reason, reference) = ("discrepancy".to_owned(), "D".to_owned());
                return Command::PlaceHold { reason, reference, note: None, subjects: unheld };
            }
            let mut settlements: Vec<Settlement> =
                missing.iter().map(|l| settle(l.number("no"), l.number("count") - 1, "missing")).collect();
            let beyond = readings.iter().filter(|r| r.number("no") == 0).count();
            settlements.extend((0..beyond).map(|_| settle(0, 0, "extra")));
            if pick.rarely(8) {
                settlements.push(settle(pick.below(5) as u64, 0, "returned"));
            }
            Command::LockBatch { batch, typed, seals: String::new(), settlements, exception: None }
        }
        5 => Command::StartBatch { batch, typed, place: "Range".into() },
        6 => Command::CompleteBatch {
            batch,
            started,
            ended,
            residue: String::new(),
            remarks: String::new(),
            lines: results,
        },
        7 => Command::AbortBatch { batch, reason, started, ended, residue: String::new(), lines: results },
        8 => Command::CancelBatch { batch, reason },
        9 => Command::DraftCertificate {
            batch,
            legal_basis: String::new(),
            scrap: String::new(),
            remarks: String::new(),
        },
        10 => Command::SignCertificate {
            certificate,
            meaning: pick.one(&["destroyed", "witnessed", "inspected", "observed"]).to_owned(),
        },
        11 => Command::CertifyBatch { batch, typed },
        _ => Command::VoidCertificate { certificate, reason },
    }
}

/// Whether a hold for an open discrepancy stands on it.
fn is_discrepant(bench: &Bench, subject: &Subject) -> bool {
    let holds = bench.book.rows_where(Table::Hold, "subject", &Val::from(subject.to_string()));
    holds.iter().any(|hold| hold.text("reason") == "discrepancy" && hold.maybe_int("released").is_none())
}

fn some_command(bench: &Bench, pick: &mut Choices<'_>) -> Option<Command> {
    let paper = Paper::default;
    let holder = |pick: &mut Choices<'_>| pick.one(HOLDERS).to_owned();
    Some(match pick.below(36) {
        0 => Command::ReceiveStock {
            from: pick.one(&["@supplier", "@found", "@opening"]).to_owned(),
            paper: paper(),
            lines: some_takes(bench, pick),
        },
        1..=3 => Command::Issue {
            holder: holder(pick),
            kind: pick.one(&["long", "loan"]).to_owned(),
            purpose: pick.one(&["range", "guard"]).to_owned(),
            due_back: None,
            paper: paper(),
            lines: some_takes(bench, pick),
        },
        4 | 5 => {
            let (holder, lines) = some_return(bench, pick)?;
            Command::GiveBack { holder, paper: paper(), lines }
        }
        6 => {
            let (from, lines) = some_return(bench, pick)?;
            Command::AcceptTransfer { from, paper: paper(), lines }
        }
        7 | 8 => {
            let to = pick.one(PLACES).to_owned();
            let to_pack = pick.rarely(4).then(|| pick.one(PACKS).to_owned());
            let line = |t: Take| MoveLine {
                subject: t.subject,
                place: t.place,
                condition: t.condition,
                pack: t.pack,
                count: t.count,
                to: to.clone(),
                to_pack: to_pack.clone(),
            };
            Command::Move { paper: paper(), lines: some_takes(bench, pick).into_iter().map(line).collect() }
        }
        9 => Command::SendTransfer { to: holder(pick), paper: paper(), lines: some_takes(bench, pick) },
        10 => Command::Expend { purpose: "training".into(), paper: paper(), lines: some_takes(bench, pick) },
        11 => {
            let counted = some_takes(bench, pick).into_iter().map(|t| CountLine {
                subject: t.subject,
                place: t.place,
                condition: t.condition,
                pack: t.pack,
                counted: Count::new((t.count.get() + pick.below(3) as u64).saturating_sub(pick.below(2) as u64)),
            });
            Command::Adjust { cause: "unexplained".into(), reference: "D".into(), lines: counted.collect() }
        }
        12 | 13 => {
            let to = pick.one(CONDITIONS).to_owned();
            let line = |t: Take| ConditionLine {
                subject: t.subject,
                place: t.place,
                pack: t.pack,
                count: t.count,
                from: t.condition,
                to: to.clone(),
            };
            Command::ChangeCondition {
                reference: "C".into(),
                reason: "seen".into(),
                lines: some_takes(bench, pick).into_iter().map(line).collect(),
            }
        }
        14 => Command::Reverse { act: pick.below(bench.acts.len() + 1) as u64, reason: "wrong".into() },
        15 if pick.rarely(3) => Command::PlaceHold {
            reason: "recall".into(),
            reference: "N".into(),
            note: None,
            subjects: some_takes(bench, pick).into_iter().map(|t| t.subject).collect(),
        },
        15 | 16 => {
            let holds = bench.book.rows(Table::Hold, &[]);
            let hold = holds.get(pick.below(holds.len()))?;
            Command::ReleaseHold { holds: vec![hold.parsed("id").unwrap()], reason: "settled".into() }
        }
        17 | 18 => {
            let lines = some_takes(bench, pick).into_iter().map(|t| {
                let (method, second_method) =
                    if t.pack.is_empty() { ("PRESS", Some("SMELT".into())) } else { ("OD", None) };
                DraftLine {
                    subject: t.subject,
                    place: t.place,
                    condition: t.condition,
                    pack: t.pack,
                    count: t.count,
                    method: method.into(),
                    second_method,
                }
            });
            Command::DraftBatch {
                origin: "surplus".into(),
                site: "Range".into(),
                purpose: String::new(),
                residue: String::new(),
                lines: lines.collect(),
            }
        }
        _ => {
            let row = some_batch(bench, pick)?;
            batch_step(bench, &row, pick)
        }
    })
}

/// People who may do it, or anybody.
fn some_people(bench: &Bench, command: &Command, pick: &mut Choices<'_>) -> Vec<&'static str> {
    if pick.rarely(15) {
        return (0..=pick.below(3)).map(|_| PEOPLE[pick.below(PEOPLE.len())].0).collect();
    }
    match command {
        Command::ReadBatch { .. } => vec![pick.one(&["ver1", "ver2"])],
        Command::SignCertificate { meaning, .. } if meaning == "witnessed" => vec![pick.one(&["wit1", "wit2"])],
        Command::ChangeCondition { .. } => vec!["multi", "appr"],
        Command::Reverse { act, .. } => {
            let kind = usize::try_from(*act).ok().and_then(|at| bench.acts.get(at)).map(|act| act.event.kind);
            match kind {
                Some(Kind::CountAdjusted) => vec!["insp", "appr"],
                Some(Kind::ConditionChanged) => vec!["multi", "appr"],
                _ => vec!["keeper"],
            }
        }
        other => super::language::usual_people(other),
    }
}

type Position = (String, String, String, String);

/// Where everything is, summed up from the movements of the acts alone, outside places included.
#[derive(Clone, Default, PartialEq, Debug)]
struct Positions(BTreeMap<String, BTreeMap<Position, i64>>);

impl Positions {
    fn take_in(&mut self, event: &Event) {
        for mv in event.lines.iter().filter_map(Line::movement) {
            let at = |slot: &Slot| match slot.is_outside() {
                true => (slot.place.clone(), slot.holder.clone().unwrap_or_default(), String::new(), String::new()),
                false => (slot.place.clone(), String::new(), slot.condition.clone(), slot.pack.clone()),
            };
            let of = self.0.entry(mv.subject.to_string()).or_default();
            *of.entry(at(&mv.from)).or_default() -= mv.count.signed();
            *of.entry(at(&mv.to)).or_default() += mv.count.signed();
            of.retain(|_, count| *count != 0);
        }
    }

    /// The same as the derived rows say it.
    fn of_book(book: &dyn Rows) -> Positions {
        let mut positions = Positions::default();
        for row in book.rows(Table::Holding, &[]) {
            let at = (row.text("place"), String::new(), row.text("condition"), row.text("pack"));
            positions.0.entry(row.text("subject")).or_default().insert(at, row.maybe_int("count").unwrap());
        }
        for row in book.rows(Table::Outside, &[]) {
            let at = (row.text("place"), row.text("holder"), String::new(), String::new());
            positions.0.entry(row.text("subject")).or_default().insert(at, row.maybe_int("count").unwrap());
        }
        positions
    }
}

const SOURCES: &[&str] = &["@supplier", "@opening", "@found", "@court", "@outside_agency"];

/// (a) stock only moves; (c) nothing is below zero and what is reserved is what open batches say.
fn check(bench: &Bench, positions: &Positions) {
    let mut of_book = Positions::of_book(&bench.book);
    let mut of_acts = positions.clone();
    of_book.0.retain(|_, places| !places.is_empty());
    of_acts.0.retain(|_, places| !places.is_empty());
    assert_eq!(of_book, of_acts, "the derived rows are not what the acts moved");
    for (subject, places) in &positions.0 {
        assert_eq!(places.values().sum::<i64>(), 0, "{subject}: something appeared or vanished: {places:?}");
        for ((place, holder, ..), count) in places {
            let source = SOURCES.contains(&place.as_str()) && holder.is_empty();
            assert!(*count > 0 || source, "{subject} at {place} {holder}: {count}");
        }
        if subject.starts_with('w') {
            let here: Vec<&Position> = places.iter().filter(|(_, count)| **count > 0).map(|(at, _)| at).collect();
            let row = bench.book.row(Table::Weapon, &[Val::from(subject.as_str())]).unwrap();
            assert!(here.len() <= 1 && places.values().all(|count| count.abs() == 1), "{subject}: {places:?}");
            if let Some((place, holder, condition, _)) = here.first() {
                assert_eq!((row.text("place"), row.text("holder")), (place.clone(), holder.clone()), "{subject}");
                assert!(condition.is_empty() || row.text("condition") == *condition, "{subject}");
                assert_ne!(row.text("custody"), "", "{subject} is nobody's");
            }
        }
    }
    let mut reserved: BTreeMap<[String; 4], i64> = BTreeMap::new();
    for line in bench.book.rows(Table::BatchLine, &[]) {
        let key = ["subject", "place", "condition", "pack"].map(|column| line.text(column));
        let batch = bench.book.row(Table::Batch, &[Val::from(line.text("batch"))]).unwrap();
        let is = line.maybe_int("reserved").unwrap();
        let wanted = match batch.text("state").as_str() {
            "draft" | "cancelled" | "certified" => 0,
            "reviewed" | "approved" => line.maybe_int("count").unwrap(),
            "completed" | "aborted" => line.maybe_int("destroyed").unwrap_or(0),
            _ => is,
        };
        assert_eq!(is, wanted, "{line:?}");
        *reserved.entry(key).or_default() += is;
    }
    for row in bench.book.rows(Table::Holding, &[]) {
        let key = ["subject", "place", "condition", "pack"].map(|column| row.text(column));
        let (count, is) = (row.maybe_int("count").unwrap(), row.maybe_int("reserved").unwrap());
        assert!(0 <= is && is <= count && count > 0, "{row:?}");
        assert_eq!(is, reserved.remove(&key).unwrap_or(0), "{row:?}");
    }
    assert!(reserved.values().all(|n| *n == 0), "reserved where nothing is held: {reserved:?}");
}

/// The states that may follow one another.
const FOLLOWS: &[(&str, &str)] = &[
    ("", "draft"),
    ("draft", "reviewed"),
    ("draft", "cancelled"),
    ("reviewed", "approved"),
    ("reviewed", "draft"),
    ("reviewed", "cancelled"),
    ("approved", "locked"),
    ("approved", "reviewed"),
    ("approved", "cancelled"),
    ("locked", "running"),
    ("locked", "cancelled"),
    ("running", "completed"),
    ("running", "aborted"),
    ("completed", "certified"),
    ("aborted", "certified"),
    ("certified", "completed"),
    ("certified", "aborted"),
];

fn states(book: &Book) -> BTreeMap<String, String> {
    book.rows(Table::Batch, &[]).iter().map(|row| (row.text("id"), row.text("state"))).collect()
}

/// What leaves a place inside, beyond what was free there.
fn takes_reserved(before: &Book, event: &Event) -> bool {
    let of_batch = event.kind.code().starts_with("batch.") || event.kind == Kind::CertificateVoided;
    let mut free: BTreeMap<(String, String, String, String), i64> = BTreeMap::new();
    for row in before.rows(Table::Holding, &[]) {
        let key = (row.text("subject"), row.text("place"), row.text("condition"), row.text("pack"));
        free.insert(key, row.maybe_int("count").unwrap() - row.maybe_int("reserved").unwrap());
    }
    let key = |subject: &Subject, slot: &Slot| {
        (subject.to_string(), slot.place.clone(), slot.condition.clone(), slot.pack.clone())
    };
    event.lines.iter().filter_map(Line::movement).any(|mv| {
        *free.entry(key(&mv.subject, &mv.from)).or_default() -= mv.count.signed();
        *free.entry(key(&mv.subject, &mv.to)).or_default() += mv.count.signed();
        !of_batch && !mv.from.is_outside() && free[&key(&mv.subject, &mv.from)] < 0
    })
}

/// The same cases in every run, so that a failure can be looked at again.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    TestRunner::new_with_rng(config, rng)
}

/// What a history did, so that a test can tell that it did something.
#[derive(Default)]
struct Tally {
    done: BTreeMap<&'static str, usize>,
    refused: BTreeSet<u16>,
}

fn history(numbers: &[u16], tally: &mut Tally) {
    let (mut bench, _) = stocked();
    let mut pick = Choices(numbers.iter());
    let mut positions = Positions::default();
    bench.acts.iter().for_each(|act| positions.take_in(&act.event));
    while !pick.is_over() {
        let Some(command) = some_command(&bench, &mut pick) else { continue };
        let people = some_people(&bench, &command, &mut pick);
        let before = bench.book.clone();
        match bench.try_post(&command, &people) {
            Err(refusal) => {
                assert!(bench.book == before, "{command:?} was refused and changed the book");
                tally.refused.insert(refusal.why.number());
            }
            Ok(event) => {
                *tally.done.entry(event.kind.code()).or_default() += 1;
                assert!(!takes_reserved(&before, &event), "{event:?} takes what is reserved");
                positions.take_in(&event);
                check(&bench, &positions);
                let (old, new) = (states(&before), states(&bench.book));
                for (batch, state) in new {
                    let was = old.get(&batch).map_or("", String::as_str);
                    assert!(was == state || FOLLOWS.contains(&(was, state.as_str())), "{was} to {state}");
                }
                if event.kind == Kind::ActReversed {
                    let old = &bench.acts[usize::try_from(event.corrects.unwrap()).unwrap()].event;
                    let back: Vec<_> = old.lines.iter().filter_map(Line::movement).map(|mv| mv.reversed()).collect();
                    assert!(event.lines.iter().filter_map(Line::movement).eq(back.iter()), "not what it reverses");
                } else if reversible(event.kind) && pick.rarely(5) {
                    reversed_at_once(&bench, &before);
                }
            }
        }
    }
    assert!(bench.book == bench.rebuilt(), "the book is not what its acts say");
}

/// (f) A reversal restores what was held, where, of whom, and what was reserved.
fn reversed_at_once(after: &Bench, before: &Book) {
    let mut bench = after.clone();
    let command = Command::Reverse { act: bench.acts.len() as u64 - 1, reason: "at once".into() };
    let people: Vec<&str> = match bench.acts.last().unwrap().event.kind {
        Kind::CountAdjusted => vec!["insp", "appr"],
        Kind::ConditionChanged => vec!["multi", "appr"],
        _ => vec!["keeper"],
    };
    let posted = bench.try_post(&command, &people);
    let weapons_in = bench.acts[bench.acts.len() - 2].event.kind == Kind::WeaponReceived;
    assert!(posted.is_ok() && !weapons_in, "{posted:?}");
    let counts = |book: &Book| {
        let rows = book.rows(Table::Holding, &[]).into_iter();
        rows.map(|r| (r.key().to_vec(), r.number("count"), r.number("reserved"))).collect::<Vec<_>>()
    };
    assert_eq!(counts(&bench.book), counts(before));
    assert_eq!(bench.book.rows(Table::Outside, &[]), before.rows(Table::Outside, &[]));
    assert_eq!(bench.book.rows(Table::Weapon, &[]), before.rows(Table::Weapon, &[]));
    assert!(bench.try_post(&command, &people).is_err(), "reversed twice");
}

#[test]
fn random_histories_keep_the_books() {
    let mut runner = runner(64);
    let tally = std::cell::RefCell::new(Tally::default());
    let histories = prop::collection::vec(any::<u16>(), 3_000..6_000);
    let result = runner.run(&histories, |numbers| {
        history(&numbers, &mut tally.borrow_mut());
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    // the histories are worth something only if things happen in them
    let tally = tally.into_inner();
    let steps: usize = tally.done.values().sum();
    assert!(steps > 1_500, "only {steps} acts: {:?}", tally.done);
    for kind in [
        "lot.issued",
        "lot.returned",
        "lot.moved",
        "weapon.issued",
        "weapon.returned",
        "transfer.sent",
        "transfer.received",
        "count.adjusted",
        "condition.changed",
        "act.reversed",
        "batch.reviewed",
        "batch.cancelled",
        "batch.aborted",
        "batch.certified",
        "certificate.voided",
    ] {
        assert!(tally.done.contains_key(kind), "no {kind}: {:?}", tally.done);
    }
    assert!(tally.refused.len() > 30, "{:?}", tally.refused);
}

/// One random batch after another to the end: C3, C10, C17.
#[test]
fn random_batches_end_with_closed_balances_and_numbers_without_gaps() {
    let mut runner = runner(24);
    let outcomes = prop::collection::vec((1u64..60, 0u64..4, 0u64..4, 0u64..60, 0u8..6), 1..6);
    let result = runner.run(&outcomes, |outcomes| {
        let (mut bench, mut names) = ready();
        run("batches", "lot L 600 A81 @M1 cond=D1 -> ok", &mut bench, &mut names);
        let mut certificates = 0;
        for (planned, lost, found, destroyed, way) in outcomes {
            let before = Positions::of_book(&bench.book);
            if attempt(&format!("batch B L:{planned} @M1"), &mut bench, &mut names).is_err() {
                continue;
            }
            run("batches", "to B running -> ok", &mut bench, &mut names);
            let lost = lost.min(planned + found);
            let destroyed = destroyed.min(planned + found - lost);
            let returned = planned + found - lost - destroyed;
            // a balance that is open by one is refused whatever way it is open
            for wrong in [
                format!("1={}/{returned}/{lost}/{found}", destroyed + 1),
                format!("1={destroyed}/{}/{lost}/{found}", returned + 1),
                format!("1={destroyed}/{returned}/{}/{found}", lost + 1),
                format!("1={destroyed}/{returned}/{lost}/{}", found + 1),
            ] {
                run("batches", &format!("complete B {wrong} -> 224\nabort B {wrong} -> 224"), &mut bench, &mut names);
            }
            let verb = if way < 2 || destroyed == 0 { "abort" } else { "complete" };
            run("batches", &format!("{verb} B 1={destroyed}/{returned}/{lost}/{found} -> ok"), &mut bench, &mut names);
            if destroyed == 0 {
                run("batches", "certificate B -> 225", &mut bench, &mut names);
                continue;
            }
            run("batches", "to B certified -> ok", &mut bench, &mut names);
            certificates += 1;
            if way % 2 == 1 {
                let certified = Positions::of_book(&bench.book);
                run("batches", "void B -> ok\nto B certified -> ok", &mut bench, &mut names);
                certificates += 1;
                prop_assert_eq!(&Positions::of_book(&bench.book), &certified);
            }
            let at = |p: &Positions, place: &str| -> i64 {
                p.0.values().flatten().filter(|((at, ..), _)| at == place).map(|(_, n)| *n).sum()
            };
            let after = Positions::of_book(&bench.book);
            let moved = |place: &str| at(&after, place) - at(&before, place);
            prop_assert_eq!(moved("@destroyed"), i64::try_from(destroyed).unwrap());
            prop_assert_eq!(moved("@lost"), i64::try_from(lost).unwrap());
            prop_assert_eq!(moved("@found"), -i64::try_from(found).unwrap());
            prop_assert_eq!(moved("M1"), i64::try_from(found).unwrap() - i64::try_from(destroyed + lost).unwrap());
        }
        let numbers: Vec<String> =
            bench.book.rows(Table::Certificate, &[]).iter().map(|row| row.text("number")).collect();
        let wanted: Vec<String> = (1..=certificates).map(|n| format!("GT-LC-DC-2026-{n:04}")).collect();
        prop_assert_eq!(numbers, wanted);
        prop_assert!(bench.book == bench.rebuilt());
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

/// Commands with senseless numbers and texts are answered, never with a panic.
#[test]
fn nonsense_is_answered() {
    let mut runner = runner(30);
    let (bench, names) = stocked();
    let subjects: Vec<Subject> =
        bench.book.rows(Table::Holding, &[]).iter().filter_map(|r| r.parsed("subject")).collect();
    let numbers = (any::<u64>(), any::<u64>(), any::<u16>(), ".{0,12}", prop::sample::select(subjects));
    let result = runner.run(&numbers, |(count, other, no, text, subject)| {
        let take = |count: u64| Take {
            subject: subject.clone(),
            place: "M1".into(),
            condition: text.clone(),
            pack: text.clone(),
            count: Count::new(count),
        };
        let batch: Id = format!("b{no}.0").parse().unwrap();
        let result = |n: u64| ResultLine {
            no: n,
            destroyed: Count::new(count),
            returned: Count::new(other),
            lost: Count::new(count),
            found: Count::new(other),
            method: text.clone(),
            second_method: Some(text.clone()),
            note: None,
        };
        let commands = [
            Command::ReceiveStock {
                from: "@supplier".into(),
                paper: Paper::default(),
                lines: vec![take(count), take(other)],
            },
            Command::GiveBack { holder: "unit-2".into(), paper: Paper::default(), lines: vec![take(count)] },
            Command::Expend { purpose: text.clone(), paper: Paper::default(), lines: vec![take(count)] },
            Command::Adjust {
                cause: "loss".into(),
                reference: "D".into(),
                lines: vec![CountLine {
                    subject: subject.clone(),
                    place: "M1".into(),
                    condition: "D1".into(),
                    pack: "sealed".into(),
                    counted: Count::new(count),
                }],
            },
            Command::ReadBatch {
                batch,
                lines: vec![ReadLine { no: count, read: text.clone(), count: Count::new(other) }],
                extra: vec![text.clone()],
            },
            Command::CompleteBatch {
                batch,
                started: bench.at(),
                ended: bench.at(),
                residue: text.clone(),
                remarks: text.clone(),
                lines: vec![result(count), result(1)],
            },
            Command::Reverse { act: count, reason: text.clone() },
            Command::SignCertificate { certificate: text.clone(), meaning: text.clone() },
        ];
        for command in commands {
            // whoever acts, and also before anybody is named
            for user in ["keeper", "ato", "nobody", ""] {
                let mut bench = bench.clone();
                let _ = bench.try_post(&command, &[user]);
                check_quietly(&bench);
            }
            let actors = vec![Acting { user: "x".into(), role: text.clone(), meaning: text.clone() }];
            for actors in [Vec::new(), actors] {
                let seen = Seen { actors, ..bench.seen(&command, Vec::new()) };
                let _ = decide(&command, &bench.book, &seen);
            }
        }
        let _ = &names;
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

fn check_quietly(bench: &Bench) {
    for row in bench.book.rows(Table::Holding, &[]) {
        assert!(row.number("count") <= crate::domain::measure::LARGEST, "{row:?}");
    }
}
