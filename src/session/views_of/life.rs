//! What happened to one thing, act by act, and the lines of a draft that move nothing.
//!
//! Does not know: languages.
//! Always holds: a balance is what the depot held after the act, worked back from what it holds today.

use super::acts::{Act, called, says, subject_of, text, word};
use super::names::{Names, told};
use super::substance::{batch_of, called_with_item, labelled};
use crate::domain::command::ResultLine;
use crate::domain::decide::second_used;
use crate::domain::event::{Content, Event, Line, Move};
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::table::{Row, Table, Val};
use crate::session::views::acts::HistoryLine;
use crate::session::views::draft::ListedLine;
use crate::session::views::spoken::Spoken;
use crate::session::views::{Sentence, Value};
use crate::session::{Problem, Session};
use crate::store::codec::read_line;
use crate::store::{LedgerFile, StoreFault};

/// What happened to a thing, the newest first.
pub(in crate::session) fn history(
    session: &Session,
    subject: &str,
    most: usize,
    names: &Names<'_>,
) -> Result<Vec<HistoryLine>, Problem> {
    let mut lines: Vec<HistoryLine> = Vec::new();
    // the balance of today is known; walking back, each act takes away what it brought
    let is_lot = subject.parse::<Id>().is_ok_and(|id| id.kind == IdKind::Lot);
    let held = names.rows().rows(Table::Holding, &[Val::from(subject)]);
    let mut balance: i64 = held.iter().map(|row| i64::try_from(row.number("count")).unwrap_or(0)).sum();
    for (row, no) in session.history(subject, most)? {
        let seq = row.number("seq");
        let line = own_line(session.file(), seq, no)?;
        let moved = line.as_ref().and_then(Line::movement).filter(|_| is_lot);
        let after = moved.map(|_| balance);
        balance -= moved.map_or(0, brought);
        if let Some(last) = lines.last_mut().filter(|last| last.act == seq) {
            last.balance = last.balance.or(after.and_then(|n| u64::try_from(n).ok()).map(Count::new));
            continue;
        }
        let act = Act::read(session.file(), seq, 1)?;
        let mut what = says(&act, names);
        if let Some(mv) = line.as_ref().and_then(Line::movement) {
            (what.from, what.to) = (Some(names.place(&mv.from.place)), Some(names.place(&mv.to.place)));
            what.lines = 1;
            what.subject = (!mv.subject.is_weapon()).then_some(Value::Count(mv.count));
        }
        let first = act.read.actors.first().map(|actor| names.person(&actor.user));
        lines.push(HistoryLine {
            act: seq,
            day: act.read.header.day,
            kind: act.read.header.kind.clone(),
            says: Sentence::said(Spoken::Act(Box::new(what))),
            by: first.unwrap_or_default(),
            reversed: names.rows().row(Table::Reversed, &[Val::from(seq)]).is_some(),
            balance: after.and_then(|n| u64::try_from(n).ok()).map(Count::new),
        });
    }
    Ok(lines)
}

/// How much more the depot holds after a movement; less than 0 when it holds less.
fn brought(mv: &Move) -> i64 {
    let count = i64::try_from(mv.count.get()).unwrap_or(0);
    match (mv.from.is_outside(), mv.to.is_outside()) {
        (true, false) => count,
        (false, true) => -count,
        _ => 0,
    }
}

fn own_line(file: &LedgerFile, seq: u64, no: u64) -> Result<Option<Line>, Problem> {
    let stored = file.lines(seq, no, 1)?;
    let bad = |what: String| StoreFault::Act { seq, what };
    match stored.first().filter(|line| line.no == no) {
        Some(line) => Ok(Some(read_line(&line.body).map_err(|e| bad(e.to_string()))?)),
        None => Ok(None),
    }
}

fn said_result(result: &str) -> Value {
    let sentence = match result {
        "passed" => Sentence::plain("ui-inspection-passed"),
        "restricted" => Sentence::plain("ui-inspection-restricted"),
        _ => Sentence::plain("ui-inspection-failed"),
    };
    Value::Spoken(Spoken::Sentence(Box::new(sentence)))
}

/// A line that moves nothing, as the sheet before signing lists it. What verifiers read stands by what it is, as it
/// stood where they wrote it: they read without number and quantity of the list.
pub(in crate::session) fn listed(line: &Line, seq: u64, no: u64, of: &Event, names: &Names<'_>) -> Option<ListedLine> {
    let planned = |no: u64| of_batch(&of.content, no, names);
    let named = |no: u64| {
        let subject = planned(no).and_then(|row| row.parsed::<Subject>("subject"));
        Value::Text(subject.map_or_else(|| no.to_string(), |subject| called_with_item(&subject, names)))
    };
    let method = |code: &str| word("destruction_method", code);
    let (what, says, count) = match line {
        Line::Planned { plan, .. } => {
            let methods = [Some(&plan.method), plan.second_method.as_ref()];
            (None, methods.into_iter().flatten().map(|code| method(code)).collect(), Some(plan.count))
        }
        Line::Read(read) => {
            let text = Some(Value::Code(read.read.clone())).filter(|_| !read.read.is_empty());
            let subject = planned(read.no).and_then(|row| row.parsed::<Subject>("subject"));
            let what = subject.as_ref().and_then(|subject| told(names.item_of(subject)));
            let count = Some(read.count).filter(|_| !subject.is_some_and(|subject| subject.is_weapon()));
            (what.map(Value::Text).or(Some(Value::Code(read.no.to_string()))), text.into_iter().collect(), count)
        }
        Line::Settled(settled) => {
            (Some(named(settled.no)), text(&settled.explanation).into_iter().collect(), Some(settled.count))
        }
        Line::Result(result) => {
            let second = planned(result.no).and_then(|row| second_used(result, &row));
            let methods = [Some(result.method.clone()), second];
            let mut says = outcomes(result);
            says.extend(methods.iter().flatten().map(|code| method(code)));
            (Some(named(result.no)), says, None)
        }
        Line::Inspected(of) => (None, vec![said_result(&of.result)], None),
        Line::Counted { at, count, .. } => (None, vec![Value::Text(names.place_text(&at.place))], Some(*count)),
        Line::Weapon { .. } | Line::Lot { .. } | Line::Stock { .. } | Line::Moved { .. } => return None,
        _ => (None, Vec::new(), None),
    };
    let subject = subject_of(line, seq, no);
    let what = what.unwrap_or_else(|| Value::Code(called(line, subject.as_ref(), names)));
    Some(ListedLine { what, says, count })
}

/// What became of a line of a batch: how many were destroyed, and all else that was not nothing.
fn outcomes(result: &ResultLine) -> Vec<Value> {
    let all = [
        ("ui-balance-destroyed", result.destroyed),
        ("ui-balance-returned", result.returned),
        ("ui-balance-lost", result.lost),
        ("ui-balance-found", result.found),
    ];
    let (destroyed, others) = all.split_at(1);
    let others = others.iter().filter(|(_, count)| !count.is_zero());
    destroyed.iter().chain(others).map(|(label, count)| labelled(label, Value::Count(*count))).collect()
}

/// The line of a batch that an act about the batch names by its number.
fn of_batch(content: &Content, no: u64, names: &Names<'_>) -> Option<Row> {
    let batch = batch_of(content, names)?;
    names.rows().row(Table::BatchLine, &[Val::from(batch.to_string()), Val::from(no)])
}
