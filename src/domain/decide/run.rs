//! The work of a destruction batch: begun before witnesses, completed or aborted.
//!
//! Does not know: how anything is destroyed.
//! Always holds: at least two witnesses without a part in the batch are there; who destroys had no part that excludes
//! it; the balance of every line closes.
//! Always holds: what is destroyed was destroyed by a planned method that is enough alone, or by both that were planned.
//! Refuses with: 111, 114, 115, 132, 181, 200 to 211, 218, 220 to 226, 238.

use std::collections::{BTreeMap, BTreeSet};

use super::super::calendar::Moment;
use super::super::command::{Command, ResultLine};
use super::super::event::{BatchResult, BatchStart, Content, Event, Kind, Line, Move, Slot};
use super::super::id::{Id, Subject};
use super::super::lists::DESTRUCTION_METHODS;
use super::super::measure::Count;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Table};
use super::batch::{Batch, guards, line_slot, reserve};
use super::lock::twice;
use super::stand::{outside, room};
use super::{Cx, First, filled};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::StartBatch { batch, typed, place } => start(cx, *batch, typed, place),
        Command::CompleteBatch { batch, started, ended, residue, remarks, lines } => {
            let content = result(*batch, (*started, *ended), residue, remarks);
            end(cx, Kind::BatchCompleted, content, lines)
        }
        Command::AbortBatch { batch, reason, started, ended, residue, lines } => {
            filled("reason", reason)?;
            let content = result(*batch, (*started, *ended), residue, "");
            Ok(end(cx, Kind::BatchAborted, content, lines)?.because(reason))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

fn result(batch: Id, (started, ended): (Moment, Moment), residue: &str, remarks: &str) -> BatchResult {
    BatchResult { batch, started, ended, residue: residue.to_owned(), remarks: remarks.to_owned() }
}

fn start(cx: &Cx<'_>, id: Id, typed: &str, place: &str) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(filled("place", place));
    let Some(batch) = first.of(Batch::in_state(cx, id, &["locked"])) else { return first.give(None) };
    first.of(batch.check_typed(typed));
    for line in batch.lines.iter().filter(|l| l.number("reserved") > 0) {
        first.of(guards(cx, line));
    }
    let witnesses: Vec<&str> =
        cx.seen.actors.iter().filter(|a| a.meaning == "witnessed").map(|a| a.user.as_str()).collect();
    if !cx.seen.actors.is_empty() {
        destroyer(&mut first, &batch, cx.actor(0), witnesses.len());
    }
    let involved: BTreeSet<String> = batch.all_parts().into_iter().map(|part| part.user).collect();
    for witness in witnesses {
        first.unless(!batch.is_keeper(cx, witness) && !involved.contains(witness), || {
            because(Why::WitnessInvolved).about("user", witness).about("batch", &batch.number)
        });
        let person = cx.get(Table::Person, witness);
        let known = person.is_some_and(|p| !p.text("body").trim().is_empty() && !p.text("id_number").trim().is_empty());
        first.unless(known, || because(Why::WitnessUnknown).about("user", witness));
    }
    first.end()?;
    let content = BatchStart { batch: id, typed: typed.to_owned(), place: place.to_owned() };
    Ok(Event::new(Kind::BatchStarted, Content::BatchStart(content)))
}

/// Who destroys neither judged the batch surplus, nor authorised it, nor read its list. One more witness is wanted where
/// the destruction officer proposed the batch, and where a storekeeper read the list.
fn destroyer(first: &mut First, batch: &Batch, user: &str, witnesses: usize) {
    for part in batch.newest_parts(&[Kind::BatchReviewed]).into_iter().chain(batch.newest_parts(&[Kind::BatchApproved]))
    {
        let excluded = matches!(part.role.as_str(), "surplus_board" | "authority");
        first.unless(!(excluded && part.user == user), || {
            because(Why::RolesExclude).about("user", user).about("a", &part.role).about("b", "destruction_officer")
        });
    }
    let proposed = batch.first(&[Kind::BatchDrafted]) == user;
    let wanted = if proposed || batch.has_exception() { 3 } else { 2 };
    first.unless(witnesses >= wanted, || because(Why::FewWitnesses).about("have", witnesses).about("wanted", wanted));
    let read = batch.parts_of(&[Kind::BatchRead, Kind::BatchLocked]).iter().any(|part| part.user == user);
    first.unless(!read, || because(Why::DestroyerVerifies).about("user", user));
}

/// The people of the end: a witness takes no part in the work; a storekeeper verifies only with the exception.
fn people_at_end(cx: &Cx<'_>, first: &mut First, batch: &Batch) {
    if cx.seen.actors.is_empty() {
        return;
    }
    let witnesses = batch.witnesses();
    destroyer(first, batch, cx.actor(0), witnesses.len());
    for actor in &cx.seen.actors {
        first.unless(!witnesses.contains(&actor.user), || {
            because(Why::WitnessInvolved).about("user", &actor.user).about("batch", &batch.number)
        });
        let keeper = actor.meaning == "verified" && !batch.has_exception() && batch.is_keeper(cx, &actor.user);
        first.unless(!keeper, || because(Why::KeeperVerifies).about("user", &actor.user).about("batch", &batch.number));
    }
}

/// The result of every line still in the batch: planned + found = destroyed + returned + lost.
fn end(cx: &Cx<'_>, kind: Kind, content: BatchResult, lines: &[ResultLine]) -> Result<Event, Refusal> {
    let mut first = First::default();
    let Some(batch) = first.of(Batch::in_state(cx, content.batch, &["running"])) else { return first.give(None) };
    people_at_end(cx, &mut first, &batch);
    let open: BTreeMap<u64, &Row> =
        batch.lines.iter().filter(|l| l.number("reserved") > 0).map(|line| (line.number("no"), line)).collect();
    let mut of_line = BTreeMap::new();
    let mut out = Vec::with_capacity(lines.len() * 2);
    for line in lines {
        first.unless(of_line.insert(line.no, line).is_none(), || twice(line.no, &batch));
        first.unless(open.contains_key(&line.no), || {
            because(Why::LineUnknown).about("line", line.no).about("batch", &batch.number)
        });
        out.push(Line::Result(line.clone()));
    }
    for (no, planned) in open {
        let lines = match of_line.get(&no) {
            Some(line) => of_result(cx, &batch, planned, line),
            None => Err(because(Why::BalanceOpen).about("line", no).about("batch", &batch.number)),
        };
        out.extend(first.of(lines).into_iter().flatten());
    }
    let destroyed = lines.iter().any(|l| !l.destroyed.is_zero());
    first.unless(destroyed || kind == Kind::BatchAborted, || {
        because(Why::NothingDestroyed).about("batch", &batch.number)
    });
    // people tell the time by the minute; within the minute in which it was started nothing is too early
    let begun = batch.started_at(cx).is_none_or(|at| content.started.millis() >= at.millis() / 60_000 * 60_000);
    first.unless(begun && content.started <= content.ended && content.ended <= cx.seen.at, || {
        because(Why::TimesWrong).about("batch", &batch.number)
    });
    first.end()?;
    Ok(Event::new(kind, Content::BatchResult(content)).with_lines(out))
}

/// Refuses methods that were not planned, and as destroyed what only one of two methods was done to that are not enough
/// alone.
fn carried_out(planned: &Row, line: &ResultLine, label: &str) -> Result<(), Refusal> {
    let [first, second] = ["method", "second_method"].map(|column| planned.maybe_text(column));
    let is = |planned: &Option<String>, method: &str| planned.as_deref() == Some(method);
    let not_planned =
        |method: &str| Err(because(Why::MethodNotAllowed).about("subject", label).about("method", method));
    match line.second_method.as_deref() {
        _ if !is(&first, &line.method) && !is(&second, &line.method) => not_planned(&line.method),
        Some(after) if !is(&second, after) || !is(&first, &line.method) => not_planned(after),
        None if wants_second(&line.method) && !line.destroyed.is_zero() => {
            Err(because(Why::SecondMethod).about("subject", label).about("method", &line.method))
        }
        _ => Ok(()),
    }
}

fn wants_second(method: &str) -> bool {
    DESTRUCTION_METHODS.iter().any(|m| m.code == method && m.second_method_required)
}

/// The methods that were carried out on a line of a batch.
#[must_use]
pub fn methods_used(line: &Row) -> Option<(String, Option<String>)> {
    let used = line.maybe_text("used_method").filter(|used| !used.trim().is_empty())?;
    let (first, named) = used.split_once(' ').map_or((used.as_str(), None), |(first, named)| (first, Some(named)));
    Some((first.to_owned(), second(first, named, line.number("destroyed"), line)))
}

/// The second method that was carried out, by a result and the line of the batch that it is about.
#[must_use]
pub fn second_used(result: &ResultLine, planned: &Row) -> Option<String> {
    second(&result.method, result.second_method.as_deref(), result.destroyed.get(), planned)
}

/// Before a result named the second method, the first one stood for both where it is not enough alone.
fn second(first: &str, named: Option<&str>, destroyed: u64, planned: &Row) -> Option<String> {
    let before = || planned.maybe_text("second_method").filter(|_| destroyed > 0 && wants_second(first));
    named.map(str::to_owned).or_else(before)
}

/// The movements of one line. What is found comes in first and what is lost goes out of what is no longer reserved, so
/// that at no moment more is reserved than there is.
fn of_result(cx: &Cx<'_>, batch: &Batch, planned: &Row, line: &ResultLine) -> Result<Vec<Line>, Refusal> {
    let open = || because(Why::BalanceOpen).about("line", line.no).about("batch", &batch.number);
    let reserved = Count::new(planned.number("reserved"));
    let inside = reserved.plus(line.found).ok_or_else(open)?;
    let gone = line.destroyed.plus(line.returned).and_then(|n| n.plus(line.lost)).ok_or_else(open)?;
    let subject: Subject = planned.parsed("subject").ok_or_else(open)?;
    let weapon = subject.is_weapon();
    let slot = line_slot(planned);
    let from_outside = outside("@found", None);
    let mut first = First::default();
    first.of(room(cx, &subject, &slot, &from_outside, line.found.get()));
    first.of(carried_out(planned, line, &cx.label(&subject)));
    first.unless(inside == gone && (!weapon || line.found.is_zero()), open);
    first.end()?;
    let custody = |code: &str| Slot { custody: weapon.then(|| code.to_owned()), ..slot.clone() };
    let moved = |count: Count, from: Slot, to: Slot| {
        let mv = Move { subject: subject.clone(), count, from, to };
        (!count.is_zero()).then_some(Line::Moved { mv, no: Some(line.no) })
    };
    let mut lost = outside("@lost", None);
    lost.custody = custody("destruction_team").custody;
    if weapon {
        lost.condition.clone_from(&slot.condition);
    }
    let change = line.destroyed.signed() - reserved.signed();
    let mut lines = Vec::new();
    lines.extend(reserve(planned, change.min(0)));
    lines.extend(moved(line.found, from_outside, slot.clone()));
    if weapon {
        lines.extend(moved(line.returned, custody("destruction_team"), custody("store_custodian")));
    }
    lines.extend(moved(line.lost, custody("destruction_team"), lost));
    lines.extend(reserve(planned, change.max(0)));
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::methods_used;
    use crate::domain::table::{Book, Change, Row, Rows, Table, Val, empty_row};

    /// A line with a planned method, the second planned after it, and the methods and the quantity of its result.
    fn line(method: &str, second: Option<&str>, used: Option<&str>, destroyed: u64) -> Row {
        let key = vec![Val::from("b1.0"), Val::from(1_u64)];
        let mut book = Book::default();
        book.apply(&Change::Put(Table::BatchLine, key.clone(), empty_row(Table::BatchLine))).unwrap();
        let columns = vec![
            ("method", Val::from(method)),
            ("second_method", Val::from(second.map(str::to_owned))),
            ("used_method", Val::from(used.map(str::to_owned))),
            ("destroyed", Val::from(destroyed)),
        ];
        book.apply(&Change::Set(Table::BatchLine, key.clone(), columns)).unwrap();
        book.row(Table::BatchLine, &key).unwrap()
    }

    #[test]
    fn the_second_method_is_the_one_on_record() {
        let used = |method, second, used| methods_used(&line(method, second, used, 1));
        let gives = |first: &str, second: Option<&str>| Some((first.to_owned(), second.map(str::to_owned)));
        assert_eq!(used("PRESS", Some("SMELT"), None), None);
        assert_eq!(used("PRESS", Some("SMELT"), Some("PRESS SMELT")), gives("PRESS", Some("SMELT")));
        assert_eq!(used("PRESS", Some("SMELT"), Some("SMELT")), gives("SMELT", None));
        assert_eq!(used("SHEAR", Some("SMELT"), Some("SHEAR SMELT")), gives("SHEAR", Some("SMELT")));
        assert_eq!(used("SHEAR", Some("SMELT"), Some("SHEAR")), gives("SHEAR", None));
        assert_eq!(used("SHEAR", None, Some("SHEAR")), gives("SHEAR", None));
        // written before a result could name the second one
        assert_eq!(used("PRESS", Some("SMELT"), Some("PRESS")), gives("PRESS", Some("SMELT")));
        assert_eq!(methods_used(&line("PRESS", Some("SMELT"), Some("PRESS"), 0)), gives("PRESS", None));
    }
}
