//! A destruction batch from the reading of the list to the result: read twice, locked, running, completed, aborted.
//!
//! Does not know: how anything is destroyed.
//! Always holds: two people read every number; a difference is settled before the list closes; at least two witnesses
//! without a part in the batch are there; the balance of every line closes.
//! Refuses with: 115, 200 to 207, 216 to 226, 235, 236, 238.

use std::collections::BTreeMap;

use super::super::calendar::Moment;
use super::super::command::{Command, ReadLine, ResultLine, Settlement};
use super::super::event::{BatchLock, BatchRead, BatchResult, BatchStart, Content, Event, Kind, Line, Move, Slot};
use super::super::id::{Id, Subject};
use super::super::measure::Count;
use super::super::refusal::{Refusal, Why, because};
use super::super::serial::search_form;
use super::super::table::{Row, Table, Val};
use super::batch::{Batch, guards, line_slot, reserve};
use super::take::outside;
use super::{Cx, filled, on_list};

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
        Command::StartBatch { batch, typed, place } => start(cx, *batch, typed, place),
        Command::CompleteBatch { batch, started, ended, residue, remarks, lines } => {
            let content = result(*batch, (*started, *ended), residue, remarks);
            let open = Batch::in_state(cx, *batch, &["running"])?;
            let out = results(cx, &open, &content, lines)?;
            if !lines.iter().any(|l| !l.destroyed.is_zero()) {
                return Err(because(Why::NothingDestroyed).about("batch", &open.number));
            }
            let doer = cx.actor(0);
            if !doer.is_empty() && open.actors(Kind::BatchLocked).iter().any(|a| a.0 == doer) {
                return Err(because(Why::DestroyerVerifies).about("user", doer));
            }
            Ok(Event::new(Kind::BatchCompleted, Content::BatchResult(content)).with_lines(out))
        }
        Command::AbortBatch { batch, reason, started, ended, residue, lines } => {
            filled("reason", reason)?;
            let content = result(*batch, (*started, *ended), residue, "");
            let open = Batch::in_state(cx, *batch, &["running"])?;
            let out = results(cx, &open, &content, lines)?;
            Ok(Event::new(Kind::BatchAborted, Content::BatchResult(content)).with_lines(out).because(reason))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

fn result(batch: Id, (started, ended): (Moment, Moment), residue: &str, remarks: &str) -> BatchResult {
    BatchResult { batch, started, ended, residue: residue.to_owned(), remarks: remarks.to_owned() }
}

/// What the list says of a line: the text to be read, and how many.
fn expected(cx: &Cx<'_>, line: &Row) -> Result<(String, u64), Refusal> {
    let subject: Subject =
        line.parsed("subject").ok_or_else(|| because(Why::SubjectUnknown).about("subject", line.text("subject")))?;
    let row = cx.subject(&subject)?;
    let text = match subject {
        Subject::Weapon(_) if row.flag("marked") => row.text("control_number"),
        Subject::Weapon(_) => row.text("serial"),
        Subject::Lot(_) => row.text("number"),
        Subject::Item(_) => String::new(),
    };
    Ok((text, line.number("count")))
}

fn read(cx: &Cx<'_>, id: Id, lines: &[ReadLine], extra: &[String]) -> Result<Event, Refusal> {
    let batch = Batch::in_state(cx, id, &["approved"])?;
    let reader = cx.actor(0);
    let readings = cx.book.rows(Table::BatchReading, &[Val::from(id.to_string())]);
    let mut readers: BTreeMap<u64, String> = BTreeMap::new();
    for row in &readings {
        readers.insert(row.number("reading"), row.text("user"));
    }
    let own = readers.iter().find(|(_, user)| *user == reader).map(|(no, _)| *no);
    let reading = match own {
        Some(no) => no,
        None if readers.len() >= 2 => return Err(because(Why::ReaderTwice).about("batch", &batch.number)),
        None => readers.len() as u64 + 1,
    };
    for line in &batch.lines {
        let no = line.number("no");
        let times = lines.iter().filter(|l| l.no == no).count();
        if times != 1 {
            let why = if times == 0 { Why::LineNotRead } else { Why::SubjectTwice };
            return Err(because(why)
                .about("line", no)
                .about("batch", &batch.number)
                .about("subject", line.text("subject")));
        }
    }
    if let Some(line) = lines.iter().find(|l| !batch.lines.iter().any(|b| b.number("no") == l.no)) {
        return Err(because(Why::LineUnknown).about("line", line.no).about("batch", &batch.number));
    }
    let mut out: Vec<Line> = lines.iter().cloned().map(Line::Read).collect();
    out.extend(extra.iter().filter(|e| !e.trim().is_empty()).map(|read| Line::Extra { read: read.clone() }));
    let content = BatchRead { batch: id, reading: u32::try_from(reading).unwrap_or(2), user: reader.to_owned() };
    Ok(Event::new(Kind::BatchRead, Content::BatchRead(content)).with_lines(out))
}

/// Whether a reading agrees with the list.
fn agrees(expected: &(String, u64), text: &str, count: u64) -> bool {
    count == expected.1 && search_form(text) == search_form(&expected.0)
}

fn lock(cx: &Cx<'_>, content: BatchLock, settlements: &[Settlement]) -> Result<Event, Refusal> {
    let batch = Batch::in_state(cx, content.batch, &["approved"])?;
    batch.check_typed(&content.typed)?;
    let readings = cx.book.rows(Table::BatchReading, &[Val::from(content.batch.to_string())]);
    let reader = |no: u64| readings.iter().find(|r| r.number("reading") == no).map(|r| r.text("user"));
    let (Some(first), Some(second)) = (reader(1), reader(2)) else {
        return Err(because(Why::LineNotRead).about("line", 1).about("batch", &batch.number).about("subject", ""));
    };
    let locking: Vec<&str> = cx.seen.actors.iter().map(|a| a.user.as_str()).collect();
    let both = locking.contains(&first.as_str()) && locking.contains(&second.as_str());
    if !locking.is_empty() && !both {
        return Err(because(Why::ReadersLock).about("a", first).about("b", second));
    }
    keeper_verifies(cx, &batch, &[first, second], content.exception.as_deref())?;
    let results = ["confirmed", "returned", "missing", "mismatch", "refused_block", "extra"];
    for settlement in settlements {
        on_list(&results, "destruction-line-result", &settlement.result)?;
        filled("explanation", &settlement.explanation)?;
    }
    let mut out: Vec<Line> = settlements.iter().cloned().map(Line::Settled).collect();
    let extras = readings.iter().any(|r| r.number("no") == 0 && !r.text("text").is_empty());
    if extras && !settlements.iter().any(|s| s.no == 0 && s.result == "extra") {
        return Err(because(Why::Unsettled).about("line", 0).about("batch", &batch.number));
    }
    let mut left = 0;
    for line in &batch.lines {
        let no = line.number("no");
        let stays = settled(cx, &batch, line, &readings, settlements)?;
        let planned = line.number("count");
        if stays > 0 {
            guards(cx, line)?;
            still_reserved(cx, line)?;
        }
        out.extend(reserve(line, Count::new(stays).signed() - Count::new(planned).signed()));
        left += stays;
        if let (Some(subject), true) = (line.parsed::<Subject>("subject").filter(Subject::is_weapon), stays > 0) {
            let slot = |custody: &str| Slot { custody: Some(custody.to_owned()), ..line_slot(line) };
            let mv = Move { subject, count: Count::ONE, from: slot("store_custodian"), to: slot("destruction_team") };
            out.push(Line::Moved { mv, no: Some(no) });
        }
    }
    if left == 0 {
        return Err(because(Why::AllSettledAway).about("batch", &batch.number));
    }
    Ok(Event::new(Kind::BatchLocked, Content::BatchLock(content)).with_lines(out))
}

/// How many of a line stay in the batch: all when both readings agree, else what the settlement says.
fn settled(
    cx: &Cx<'_>,
    batch: &Batch,
    line: &Row,
    readings: &[Row],
    settlements: &[Settlement],
) -> Result<u64, Refusal> {
    let no = line.number("no");
    let want = expected(cx, line)?;
    let ok =
        readings.iter().filter(|r| r.number("no") == no).filter(|r| agrees(&want, &r.text("text"), r.number("count")));
    let agreed = ok.count() == 2;
    let settlement = settlements.iter().find(|s| s.no == no);
    match settlement {
        None if agreed => Ok(want.1),
        None => Err(because(Why::Unsettled).about("line", no).about("batch", &batch.number)),
        Some(s) if s.count.get() > want.1 || (s.result == "confirmed") != (s.count.get() == want.1) => {
            Err(because(Why::BalanceOpen).about("line", no).about("batch", &batch.number))
        }
        Some(s) => Ok(s.count.get()),
    }
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

/// A storekeeper reads only with a written exception.
fn keeper_verifies(cx: &Cx<'_>, batch: &Batch, users: &[String], exception: Option<&str>) -> Result<(), Refusal> {
    if exception.is_some() {
        return Ok(());
    }
    for user in users {
        if is_storekeeper(cx, user) || batch.lines.iter().any(|line| cx.keeps(user, &line.text("place"))) {
            return Err(because(Why::KeeperVerifies).about("user", user).about("batch", &batch.number));
        }
    }
    Ok(())
}

fn is_storekeeper(cx: &Cx<'_>, user: &str) -> bool {
    cx.get(Table::Person, user).is_some_and(|p| p.text("roles").split(' ').any(|r| r == "storekeeper"))
}

fn start(cx: &Cx<'_>, id: Id, typed: &str, place: &str) -> Result<Event, Refusal> {
    let batch = Batch::in_state(cx, id, &["locked"])?;
    batch.check_typed(typed)?;
    filled("place", place)?;
    let witnesses: Vec<&str> =
        cx.seen.actors.iter().filter(|a| a.meaning == "witnessed").map(|a| a.user.as_str()).collect();
    let exception =
        batch.steps.iter().any(|s| s.text("kind") == Kind::BatchLocked.code() && !s.text("note").is_empty());
    let wanted = if exception { 3 } else { 2 };
    if !cx.seen.actors.is_empty() && witnesses.len() < wanted {
        return Err(because(Why::FewWitnesses).about("have", witnesses.len()).about("wanted", wanted));
    }
    let involved: Vec<String> =
        [Kind::BatchDrafted, Kind::BatchReviewed, Kind::BatchApproved, Kind::BatchLocked, Kind::BatchRead]
            .into_iter()
            .flat_map(|kind| batch.actors(kind))
            .map(|actor| actor.0)
            .chain(cx.book.rows(Table::BatchReading, &[Val::from(id.to_string())]).iter().map(|r| r.text("user")))
            .collect();
    for witness in witnesses {
        let keeps = is_storekeeper(cx, witness) || batch.lines.iter().any(|l| cx.keeps(witness, &l.text("place")));
        if keeps || involved.iter().any(|user| user == witness) {
            return Err(because(Why::WitnessInvolved).about("user", witness).about("batch", &batch.number));
        }
        let person = cx.get(Table::Person, witness);
        let known = person.is_some_and(|p| !p.text("body").trim().is_empty() && !p.text("id_number").trim().is_empty());
        if !known {
            return Err(because(Why::WitnessUnknown).about("user", witness));
        }
    }
    for line in batch.lines.iter().filter(|l| l.number("reserved") > 0) {
        guards(cx, line)?;
    }
    let content = BatchStart { batch: id, typed: typed.to_owned(), place: place.to_owned() };
    Ok(Event::new(Kind::BatchStarted, Content::BatchStart(content)))
}

/// The result of every line still in the batch: planned + found = destroyed + returned + lost.
fn results(cx: &Cx<'_>, batch: &Batch, content: &BatchResult, lines: &[ResultLine]) -> Result<Vec<Line>, Refusal> {
    if content.started > content.ended || content.ended > cx.seen.at {
        return Err(because(Why::TimesWrong).about("batch", &batch.number));
    }
    let mut out: Vec<Line> = lines.iter().cloned().map(Line::Result).collect();
    if let Some(line) =
        lines.iter().find(|l| !batch.lines.iter().any(|b| b.number("no") == l.no && b.number("reserved") > 0))
    {
        return Err(because(Why::LineUnknown).about("line", line.no).about("batch", &batch.number));
    }
    for planned in batch.lines.iter().filter(|l| l.number("reserved") > 0) {
        let no = planned.number("no");
        let mut of_line = lines.iter().filter(|l| l.no == no);
        let (Some(line), None) = (of_line.next(), of_line.next()) else {
            return Err(because(Why::BalanceOpen).about("line", no).about("batch", &batch.number));
        };
        out.extend(of_result(cx, batch, planned, line)?);
    }
    Ok(out)
}

fn of_result(cx: &Cx<'_>, batch: &Batch, planned: &Row, line: &ResultLine) -> Result<Vec<Line>, Refusal> {
    let open = || because(Why::BalanceOpen).about("line", line.no).about("batch", &batch.number);
    let reserved = Count::new(planned.number("reserved"));
    let inside = reserved.plus(line.found).ok_or_else(open)?;
    let gone = line.destroyed.plus(line.returned).and_then(|n| n.plus(line.lost)).ok_or_else(open)?;
    let subject: Subject = planned.parsed("subject").ok_or_else(open)?;
    if inside != gone || (subject.is_weapon() && !line.found.is_zero()) {
        return Err(open());
    }
    let allowed = [planned.text("method"), planned.text("second_method")];
    if !allowed.contains(&line.method) {
        return Err(because(Why::MethodNotAllowed).about("subject", cx.label(&subject)).about("method", &line.method));
    }
    let slot = line_slot(planned);
    let custody = |code: &str| Slot { custody: subject.is_weapon().then(|| code.to_owned()), ..slot.clone() };
    let mut out = Vec::new();
    let mut moved = |count: Count, from: Slot, to: Slot| {
        if !count.is_zero() {
            let mv = Move { subject: subject.clone(), count, from, to };
            out.push(Line::Moved { mv, no: Some(line.no) });
        }
    };
    moved(line.found, outside("@found", None), slot.clone());
    if subject.is_weapon() {
        moved(line.returned, custody("destruction_team"), custody("store_custodian"));
    }
    let lost = Slot { custody: custody("destruction_team").custody, ..outside("@lost", None) };
    let lost = Slot { condition: if subject.is_weapon() { slot.condition.clone() } else { String::new() }, ..lost };
    let change = line.destroyed.signed() - reserved.signed();
    let mut lines = Vec::new();
    if change < 0 {
        lines.extend(reserve(planned, change));
    }
    moved(line.lost, custody("destruction_team"), lost);
    lines.extend(out);
    if change > 0 {
        lines.extend(reserve(planned, change));
    }
    Ok(lines)
}
