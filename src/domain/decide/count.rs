//! What a count or an inspection says of the stock: adjusted, confirmed, in another condition.
//!
//! Does not know: how a count is planned.
//! Always holds: a count is approved by somebody who does not keep the place; a condition changes by its own act alone; what is
//! reserved for a batch is not counted away.
//! Refuses with: 110 to 124, 140, 143, 144, 148, 150 to 153, 155.

use std::collections::BTreeMap;

use super::super::command::{ConditionLine, CountLine, Take};
use super::super::event::{Content, Event, Kind, Line, Move, Posting, Slot};
use super::super::id::Subject;
use super::super::lists::DISCREPANCY_CAUSES;
use super::super::measure::Count;
use super::super::record::Paper;
use super::super::refusal::{Refusal, Why, because};
use super::stand::{Twice, check_condition, enough, from_slot, good_count, held, outside, room};
use super::take::posting;
use super::{Cx, First, filled, on_list};

fn place_of(line: &CountLine) -> Slot {
    from_slot(&Take {
        subject: line.subject.clone(),
        place: line.place.clone(),
        condition: line.condition.clone(),
        pack: line.pack.clone(),
        count: Count::ZERO,
    })
}

pub(super) fn adjust(cx: &Cx<'_>, cause: &str, reference: &str, lines: &[CountLine]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(filled("reference", reference));
    first.of(on_list(DISCREPANCY_CAUSES, "discrepancy-cause", cause));
    let books = first.of(counted(cx, lines));
    let mut out = Vec::new();
    for (line, (held, reserved)) in lines.iter().zip(books.unwrap_or_default()) {
        let keeps = cx.keeps(cx.actor(1), &line.place);
        first.unless(!keeps, || because(Why::KeeperApproves).about("user", cx.actor(1)).about("place", &line.place));
        out.extend(first.of(adjusted(cx, line, held, reserved)));
    }
    first.of(one_condition(cx, &out));
    first.unless(out.iter().any(|line| line.movement().is_some()), || because(Why::NothingChanges));
    first.end()?;
    let content = Posting {
        cause: Some(cause.to_owned()),
        reference: Some(reference.to_owned()),
        ..posting(cx, "AJ", &Paper::default())
    };
    Ok(Event::new(Kind::CountAdjusted, Content::Posting(content)).with_lines(out))
}

/// Refuses what is found in one condition and missing in another.
fn one_condition(cx: &Cx<'_>, lines: &[Line]) -> Result<(), Refusal> {
    let mut lost: BTreeMap<&Subject, Vec<&str>> = BTreeMap::new();
    for mv in lines.iter().filter_map(Line::movement).filter(|mv| mv.to.is_outside()) {
        lost.entry(&mv.subject).or_default().push(&mv.from.condition);
    }
    let mut found = lines.iter().filter_map(Line::movement).filter(|mv| mv.from.is_outside());
    let elsewhere = |mv: &&Move| lost.get(&mv.subject).is_some_and(|all| all.iter().any(|c| *c != mv.to.condition));
    match found.find(elsewhere) {
        Some(mv) => Err(because(Why::ConditionByCount).about("subject", cx.label(&mv.subject))),
        None => Ok(()),
    }
}

/// The line that sets the book to what was counted.
fn adjusted(cx: &Cx<'_>, line: &CountLine, held: u64, reserved: u64) -> Result<Line, Refusal> {
    let here = place_of(line);
    let counted = line.counted.get();
    let subject = line.subject.clone();
    if counted < reserved {
        return Err(because(Why::Reserved)
            .about("subject", cx.label(&line.subject))
            .about("place", &line.place)
            .about("held", held - reserved)
            .about("wanted", held - counted));
    }
    let mv = if counted < held {
        let mut to = outside("@lost", None);
        // a weapon that is lost keeps its condition and its last custodian until the write-off is decided
        to.custody.clone_from(&here.custody);
        if line.subject.is_weapon() {
            to.condition.clone_from(&here.condition);
        }
        Move { subject, count: Count::new(held - counted), from: here, to }
    } else if counted > held {
        let from = found_slot(cx, line)?;
        room(cx, &line.subject, &here, &from, counted - held)?;
        // a weapon that is found is in the condition in which it was lost until somebody judges it
        let condition = if line.subject.is_weapon() { from.condition.clone() } else { here.condition.clone() };
        let here = Slot { condition, ..here };
        Move { subject, count: Count::new(counted - held), from, to: here }
    } else {
        return Ok(Line::Counted { subject, at: here, count: line.counted });
    };
    Ok(Line::Moved { mv, no: None })
}

/// Where found stock comes from: a lost weapon comes back from `@lost`; a weapon that is elsewhere is not found here.
fn found_slot(cx: &Cx<'_>, line: &CountLine) -> Result<Slot, Refusal> {
    if !line.subject.is_weapon() {
        return Ok(outside("@found", None));
    }
    good_count(&line.subject, line.counted)?;
    let row = cx.subject(&line.subject)?;
    if row.text("place") != "@lost" {
        return Err(because(Why::SamePlace)
            .about("subject", cx.label(&line.subject))
            .about("place", row.text("place")));
    }
    Ok(Slot { condition: row.text("condition"), custody: row.maybe_text("custody"), ..outside("@lost", None) })
}

pub(super) fn confirm(cx: &Cx<'_>, place: &str, reference: &str, lines: &[CountLine]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(filled("reference", reference));
    first.of(cx.place(place));
    let books = first.of(counted(cx, lines));
    let mut out = Vec::new();
    for (line, (held, _)) in lines.iter().zip(books.unwrap_or_default()) {
        first.unless(line.counted.get() == held && line.place == place, || {
            because(Why::CountWrong)
                .about("subject", cx.label(&line.subject))
                .about("held", held)
                .about("counted", line.counted)
        });
        let at = Slot { custody: None, ..place_of(line) };
        out.push(Line::Counted { subject: line.subject.clone(), at, count: line.counted });
    }
    first.end()?;
    let content = Posting {
        reference: Some(reference.to_owned()),
        purpose: Some(place.to_owned()),
        ..posting(cx, "CS", &Paper::default())
    };
    Ok(Event::new(Kind::CountConfirmed, Content::Posting(content)).with_lines(out))
}

/// What the book holds and reserves for each counted line.
fn counted(cx: &Cx<'_>, lines: &[CountLine]) -> Result<Vec<(u64, u64)>, Refusal> {
    let mut first = First::default();
    first.unless(!lines.is_empty(), || because(Why::NoLines));
    let mut twice = Twice::default();
    let mut books = Vec::with_capacity(lines.len());
    for line in lines {
        first.of(twice.check(cx, &line.subject, [&line.place, &line.condition, &line.pack]));
        first.of(check_condition(cx, &line.subject, &line.condition, &line.pack));
        first.of(cx.place(&line.place));
        first.of(cx.subject(&line.subject));
        books.push(held(cx, &line.subject, &line.place, &line.condition, &line.pack));
    }
    first.end().map(|()| books)
}

pub(super) fn condition(cx: &Cx<'_>, reference: &str, reason: &str, lines: &[ConditionLine]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.unless(!lines.is_empty(), || because(Why::NoLines));
    first.of(filled("reference", reference));
    first.of(filled("reason", reason));
    let mut twice = Twice::default();
    let mut moves = Vec::with_capacity(lines.len());
    for line in lines {
        first.of(twice.check(cx, &line.subject, [&line.place, &line.from, &line.pack]));
        let mixed =
            lines.first().is_some_and(|l| std::mem::discriminant(&l.subject) != std::mem::discriminant(&line.subject));
        first.unless(!mixed, || because(Why::MixedSubjects).about("subject", cx.label(&line.subject)));
        first.of(good_count(&line.subject, line.count));
        first.of(check_condition(cx, &line.subject, &line.to, &line.pack));
        first.of(cx.place(&line.place));
        first.of(cx.subject(&line.subject));
        let take = Take {
            subject: line.subject.clone(),
            place: line.place.clone(),
            condition: line.from.clone(),
            pack: line.pack.clone(),
            count: line.count,
        };
        first.of(enough(cx, &take));
        first.unless(line.from != line.to, || because(Why::ConditionSame).about("subject", cx.label(&line.subject)));
        let from = from_slot(&take);
        let to = Slot { condition: line.to.clone(), ..from.clone() };
        moves.push(Line::Moved { mv: Move { subject: take.subject, count: line.count, from, to }, no: None });
    }
    first.end()?;
    let content = Posting { reference: Some(reference.to_owned()), ..posting(cx, "CR", &Paper::default()) };
    Ok(Event::new(Kind::ConditionChanged, Content::Posting(content)).with_lines(moves).because(reason))
}
