//! The list of a destruction batch is read twice and closed.
//!
//! Does not know: how anything is destroyed.
//! Always holds: two people read every number; each difference, and each thing beyond the list, is settled before the
//! list closes; what was not there as listed stays in the book under a hold.
//! Refuses with: 111, 115, 118, 200 to 207, 211, 216 to 220, 224, 234 to 236, 239.

use std::collections::{BTreeMap, BTreeSet};

use super::super::command::{Command, ReadLine, Settlement};
use super::super::event::{BatchLock, BatchRead, Content, Event, Kind, Line};
use super::super::id::{Id, Subject};
use super::super::refusal::{Refusal, Why, because};
use super::super::serial::search_form;
use super::super::table::{Row, Table, Val};
use super::batch::{Batch, Reading, guards, hand_over, line_slot, plan_of, reserve};
use super::stand::open_holds;
use super::{Cx, First, filled, on_list};

/// How a line of the list can be settled.
const SETTLED_AS: &[&str] = &["confirmed", "returned", "missing", "mismatch", "refused_block"];

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::ReadBatch { batch, lines, extra } => read(cx, *batch, lines, extra),
        Command::LockBatch { batch, typed, seals, settlements, exception } => {
            let content = BatchLock {
                batch: *batch,
                typed: typed.clone(),
                seals: seals.clone(),
                exception: exception.clone().filter(|e| !e.trim().is_empty()),
            };
            lock(cx, content, settlements)
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

/// A line of the list that stands in two lines of an act.
pub(super) fn twice(no: u64, batch: &Batch) -> Refusal {
    because(Why::SubjectTwice).about("line", no).about("batch", &batch.number)
}

/// What the list says of a line: the text to be read, and how many.
fn expected(cx: &Cx<'_>, line: &Row) -> Result<(String, u64), Refusal> {
    let subject: Subject =
        line.parsed("subject").ok_or_else(|| because(Why::SubjectUnknown).about("subject", line.text("subject")))?;
    let row = cx.subject(&subject)?;
    Ok((to_be_read(&subject, &row), line.number("count")))
}

/// What stands on a thing for a verifier to read: the control number that is marked, the serial, the lot number;
/// nothing on items by quantity.
fn to_be_read(subject: &Subject, row: &Row) -> String {
    match subject {
        Subject::Weapon(_) if row.flag("marked") => row.text("control_number"),
        Subject::Weapon(_) => row.text("serial"),
        Subject::Lot(_) => row.text("number"),
        Subject::Item(_) => String::new(),
    }
}

/// Whether what was read on a thing is what stands on it, as far as spelling matters.
#[must_use]
pub fn reads_as(subject: &Subject, row: &Row, read: &str) -> bool {
    search_form(read) == search_form(&to_be_read(subject, row))
}

fn read(cx: &Cx<'_>, id: Id, lines: &[ReadLine], extra: &[String]) -> Result<Event, Refusal> {
    let mut first = First::default();
    let Some(batch) = first.of(Batch::in_state(cx, id, &["approved"])) else { return first.give(None) };
    let reader = cx.actor(0);
    let readings = batch.readings(cx);
    let own = readings.iter().find(|(_, reading)| reading.user == reader).map(|(no, _)| *no);
    let free = [1, 2].into_iter().find(|no| !readings.contains_key(no));
    // before the reader is named nobody can say whether it is a third one
    let reading = own.or(free).or(reader.is_empty().then_some(2));
    first.unless(reading.is_some(), || because(Why::ReaderTwice).about("batch", &batch.number));
    let listed: BTreeMap<u64, &Row> = batch.lines.iter().map(|line| (line.number("no"), line)).collect();
    let mut seen = BTreeSet::new();
    for line in lines {
        first.unless(seen.insert(line.no), || twice(line.no, &batch));
        first.unless(listed.contains_key(&line.no), || {
            because(Why::LineUnknown).about("line", line.no).about("batch", &batch.number)
        });
    }
    if let Some((no, line)) = listed.iter().find(|(no, _)| !seen.contains(no)) {
        let subject = line.text("subject");
        first.unless(false, || {
            because(Why::LineNotRead).about("line", no).about("batch", &batch.number).about("subject", subject)
        });
    }
    first.end()?;
    let mut out: Vec<Line> = lines.iter().cloned().map(Line::Read).collect();
    out.extend(extra.iter().filter(|e| !e.trim().is_empty()).map(|read| Line::Extra { read: read.clone() }));
    let number = if reading == Some(2) { 2 } else { 1 };
    let content = BatchRead { batch: id, reading: number, user: reader.to_owned() };
    Ok(Event::new(Kind::BatchRead, Content::BatchRead(content)).with_lines(out))
}

/// The settlements by line, and how many are about things beyond the list.
fn by_line<'a>(
    first: &mut First,
    batch: &Batch,
    settlements: &'a [Settlement],
) -> (BTreeMap<u64, &'a Settlement>, usize) {
    let listed: BTreeSet<u64> = batch.lines.iter().map(|line| line.number("no")).collect();
    let mut of = BTreeMap::new();
    let mut extra = 0;
    for settlement in settlements {
        first.of(filled("explanation", &settlement.explanation));
        let results = if settlement.no == 0 { &["extra"] } else { SETTLED_AS };
        first.of(on_list(results, "destruction-line-result", &settlement.result));
        if settlement.no == 0 {
            extra += 1;
            continue;
        }
        first.unless(listed.contains(&settlement.no), || {
            because(Why::LineUnknown).about("line", settlement.no).about("batch", &batch.number)
        });
        first.unless(of.insert(settlement.no, settlement).is_none(), || twice(settlement.no, batch));
    }
    (of, extra)
}

fn lock(cx: &Cx<'_>, content: BatchLock, settlements: &[Settlement]) -> Result<Event, Refusal> {
    let mut first = First::default();
    let Some(batch) = first.of(Batch::in_state(cx, content.batch, &["approved"])) else { return first.give(None) };
    first.of(batch.check_typed(&content.typed));
    let (of_line, settled_extra) = by_line(&mut first, &batch, settlements);
    let readings = batch.readings(cx);
    let (Some(one), Some(two)) = (readings.get(&1), readings.get(&2)) else {
        let unread = because(Why::LineNotRead).about("line", 1).about("batch", &batch.number).about("subject", "");
        first.unless(false, || unread);
        return first.give(None);
    };
    people(cx, &mut first, &batch, [one, two], content.exception.is_some());
    let beyond: BTreeSet<String> = one.extra.iter().chain(&two.extra).map(|text| search_form(text)).collect();
    first.unless(settled_extra >= beyond.len(), || {
        because(Why::Unsettled).about("line", 0).about("batch", &batch.number)
    });
    let mut out: Vec<Line> = settlements.iter().cloned().map(Line::Settled).collect();
    let mut left = 0u64;
    for line in &batch.lines {
        let settlement = of_line.get(&line.number("no")).copied();
        first.of(held_if_missing(cx, &batch, line, settlement));
        let Some(stays) = first.of(settled(cx, &batch, line, [one, two], settlement)) else { continue };
        let reserved = line.number("reserved");
        if stays > 0 {
            first.of(guards(cx, line));
            first.of(still_reserved(cx, line));
            out.extend(hand_over(line, "store_custodian", "destruction_team"));
        }
        let gone = i64::try_from(reserved.saturating_sub(stays)).unwrap_or(i64::MAX);
        out.extend(reserve(line, -gone));
        left = left.saturating_add(stays);
    }
    first.unless(left > 0, || because(Why::AllSettledAway).about("batch", &batch.number));
    first.end()?;
    Ok(Event::new(Kind::BatchLocked, Content::BatchLock(content)).with_lines(out))
}

/// Those who read close the list; a storekeeper reads only with a written exception.
fn people(cx: &Cx<'_>, first: &mut First, batch: &Batch, readings: [&Reading; 2], exception: bool) {
    let locking: Vec<&str> = cx.seen.actors.iter().map(|a| a.user.as_str()).collect();
    let [one, two] = readings.map(|reading| reading.user.as_str());
    first.unless(locking.is_empty() || (locking.contains(&one) && locking.contains(&two)), || {
        because(Why::ReadersLock).about("a", one).about("b", two)
    });
    for user in [one, two] {
        first.unless(exception || !batch.is_keeper(cx, user), || {
            because(Why::KeeperVerifies).about("user", user).about("batch", &batch.number)
        });
    }
}

/// How many of a line stay in the batch: all when both readings agree with the list, else what the settlement says.
fn settled(
    cx: &Cx<'_>,
    batch: &Batch,
    line: &Row,
    readings: [&Reading; 2],
    settlement: Option<&Settlement>,
) -> Result<u64, Refusal> {
    let no = line.number("no");
    let (text, planned) = expected(cx, line)?;
    let agrees = |reading: &Reading| {
        reading.lines.get(&no).is_some_and(|(read, count)| *count == planned && search_form(read) == search_form(&text))
    };
    match settlement {
        None if readings.into_iter().all(agrees) => Ok(planned),
        None => Err(because(Why::Unsettled).about("line", no).about("batch", &batch.number)),
        Some(s) if s.count.get() > planned || (s.result == "confirmed") != (s.count.get() == planned) => {
            Err(because(Why::BalanceOpen).about("line", no).about("batch", &batch.number))
        }
        Some(s) => Ok(s.count.get()),
    }
}

/// What was not there as listed leaves the batch and stays in the book, where nobody may issue it: a hold for the open
/// discrepancy stands on it before the list closes. It is an act of its own, because verifiers place no holds.
fn held_if_missing(cx: &Cx<'_>, batch: &Batch, line: &Row, settlement: Option<&Settlement>) -> Result<(), Refusal> {
    if !settlement.is_some_and(|s| matches!(s.result.as_str(), "missing" | "mismatch")) {
        return Ok(());
    }
    let subject = plan_of(line)?.subject;
    let holds = open_holds(cx, &subject, &cx.subject(&subject)?);
    if holds.iter().any(|hold| hold.text("reason") == "discrepancy") {
        return Ok(());
    }
    Err(because(Why::MissingNotHeld)
        .about("line", line.number("no"))
        .about("batch", &batch.number)
        .about("subject", cx.label(&subject)))
}

fn still_reserved(cx: &Cx<'_>, line: &Row) -> Result<(), Refusal> {
    let slot = line_slot(line);
    let key = [Val::from(line.text("subject")), Val::from(slot.place), Val::from(slot.condition), Val::from(slot.pack)];
    let held = cx.book.row(Table::Holding, &key).map_or(0, |h| h.number("reserved"));
    if held >= line.number("reserved") {
        return Ok(());
    }
    Err(because(Why::StockChanged).about("line", line.number("no")).about("subject", line.text("subject")))
}
