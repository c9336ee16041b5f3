//! Stock that goes out, comes back, moves within the site or is consumed.
//!
//! Does not know: documents on paper, who asked for it.
//! Always holds: a hold or a block stops issue; what is reserved stays; a weapon has one holder; nobody gives back more
//! than he has; what is held is sent with a paper.
//! Refuses with: 110 to 124, 131, 132, 140 to 150, 154, 168, 207.

use std::collections::BTreeMap;

use super::super::calendar::Day;
use super::super::command::{Command, MoveLine, Take};
use super::super::event::{Content, Event, Kind, Move, Posting, Slot};
use super::super::id::Subject;
use super::super::lists::{ISSUE_KINDS, ISSUE_PURPOSES};
use super::super::record::Paper;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Table, Val};
use super::stand::{
    Use, available, check_condition, check_pack, each, from_slot, inside, is_ammunition, is_told_apart, is_weapons,
    may_be_issued, open_holds, outside, room,
};
use super::stock::good_source;
use super::{Cx, First, kind_of, on_list};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::ReceiveStock { from, paper, lines } => receive(cx, command, from, paper, lines),
        Command::Issue { holder, kind, purpose, due_back, paper, lines } => {
            let terms = Terms { holder, kind, purpose, due_back: *due_back, paper };
            issue(cx, command, &terms, lines)
        }
        Command::GiveBack { holder, paper, lines } => {
            let places = ["@issued_person", "@issued_unit", "@outside_agency"];
            back(cx, kind_of(command), ("RT", holder, &places), paper, lines)
        }
        Command::Move { paper, lines } => move_inside(cx, command, paper, lines),
        Command::SendTransfer { to, paper, lines } => send(cx, to, paper, lines),
        Command::AcceptTransfer { from, paper, lines } => {
            back(cx, Kind::TransferReceived, ("TV", from, &["@transferred_out"]), paper, lines)
        }
        Command::Expend { purpose, paper, lines } => expend(cx, command, purpose, paper, lines),
        _ => Err(because(Why::UnknownCode)),
    }
}

struct Terms<'a> {
    holder: &'a str,
    kind: &'a str,
    purpose: &'a str,
    due_back: Option<Day>,
    paper: &'a Paper,
}

/// A posting with the next number of its series and nothing else.
pub(super) fn posting(cx: &Cx<'_>, series: &str, paper: &Paper) -> Posting {
    Posting {
        document: cx.number(series),
        paper: paper.clone(),
        holder: None,
        cause: None,
        purpose: None,
        due_back: None,
        reference: None,
    }
}

fn receive(cx: &Cx<'_>, command: &Command, from: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(good_source(from));
    let moves = each(cx, first, lines, |line| {
        let mut first = First::default();
        let from = outside(from, None);
        let to = inside(line, None);
        first.unless(!line.subject.is_weapon(), || {
            because(Why::SerialTaken).about("subject", cx.label(&line.subject)).about("weapon", &line.subject)
        });
        first.of(room(cx, &line.subject, &to, &from, line.count.get()));
        first.of(check_condition(cx, &line.subject, &line.condition, &line.pack));
        first.of(cx.open_place(&line.place));
        first.of(cx.subject(&line.subject));
        first.end().map(|()| Move { subject: line.subject.clone(), count: line.count, from, to })
    })?;
    let content = posting(cx, "RV", paper);
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

fn issue(cx: &Cx<'_>, command: &Command, terms: &Terms<'_>, lines: &[Take]) -> Result<Event, Refusal> {
    let mut first = First::default();
    let weapons = lines.iter().any(|line| is_weapons(cx.book, &line.subject));
    first.unless(terms.due_back.is_some() || terms.kind != "short" || !weapons, || {
        because(Why::TextMissing).about("field", "due_back")
    });
    first.of(on_list(ISSUE_KINDS, "issue-kind", terms.kind));
    first.of(on_list(ISSUE_PURPOSES, "issue-purpose", terms.purpose));
    first.unless(terms.due_back.is_none_or(|due| due >= cx.seen.day), || {
        because(Why::DayBackwards).about("field", "due_back")
    });
    let holder = first.of(cx.holder(terms.holder));
    let holder_kind = holder.as_ref().map(|row| row.text("kind")).unwrap_or_default();
    if let (Some(holder), Some(person)) = (&holder, cx.get(Table::Person, cx.actor(0))) {
        let id_number = holder.text("id_number");
        let himself = !id_number.is_empty() && person.text("id_number") == id_number;
        first.unless(!himself, || because(Why::SelfIssue).about("holder", holder.text("name")));
    }
    let (place, custody) = match (holder_kind.as_str(), terms.kind) {
        (_, "loan") | ("agency", _) => ("@outside_agency", "outside_agency"),
        ("unit", _) => ("@issued_unit", "unit"),
        (_, "short") => ("@issued_person", "person_short"),
        _ => ("@issued_person", "person_long"),
    };
    let for_training = matches!(terms.purpose, "range" | "training");
    let moves = each(cx, first, lines, |line| {
        let row = available(cx, line, Use::Issue)?;
        may_be_issued(cx, line, &row, for_training)?;
        let mut to = outside(place, Some(terms.holder));
        if line.subject.is_weapon() {
            to.custody = Some(custody.to_owned());
            to.condition.clone_from(&line.condition);
            // a long assignment has no day on which it is overdue
            to.due_back = terms.due_back.filter(|_| terms.kind != "long");
        }
        Ok(Move { subject: line.subject.clone(), count: line.count, from: from_slot(line), to })
    })?;
    let content = Posting {
        holder: Some(terms.holder.to_owned()),
        cause: Some(terms.kind.to_owned()),
        purpose: Some(terms.purpose.to_owned()),
        due_back: terms.due_back,
        ..posting(cx, "IV", terms.paper)
    };
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

/// What comes back from a holder, out of one of these outside places.
fn back(
    cx: &Cx<'_>,
    kind: Kind,
    (series, holder, places): (&str, &str, &[&str]),
    paper: &Paper,
    lines: &[Take],
) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(cx.holder(holder));
    let mut given = BTreeMap::new();
    let moves = each(cx, first, lines, |line| {
        let mut first = First::default();
        if !(line.pack.is_empty() && is_ammunition(cx.book, &line.subject)) {
            first.of(check_pack(cx, &line.subject, &line.pack));
        }
        first.of(cx.open_place(&line.place));
        first.of(cx.subject(&line.subject));
        first.end()?;
        back_from(cx, line, holder, places, &mut given)
    })?;
    let content = Posting { holder: Some(holder.to_owned()), ..posting(cx, series, paper) };
    Ok(Event::new(kind, Content::Posting(content)).with_lines(moves))
}

/// What comes back lands as *returned, not inspected* (weapons) or *awaiting inspection* (ammunition). `given` sums up
/// what earlier lines of the same act took from the holder.
fn back_from<'a>(
    cx: &Cx<'_>,
    line: &Take,
    holder: &str,
    places: &[&'a str],
    given: &mut BTreeMap<(Subject, &'a str), u64>,
) -> Result<Move, Refusal> {
    let left = |place: &'a str, given: &BTreeMap<(Subject, &'a str), u64>| {
        let key = [Val::from(line.subject.to_string()), Val::from(place), Val::from(holder)];
        let held = cx.book.row(Table::Outside, &key).map_or(0, |row| row.number("count"));
        held.saturating_sub(given.get(&(line.subject.clone(), place)).copied().unwrap_or(0))
    };
    let from = places.iter().copied().find(|place| left(place, given) >= line.count.get());
    let from = from.ok_or_else(|| {
        because(Why::NotHeldBy)
            .about("subject", cx.label(&line.subject))
            .about("holder", holder)
            .about("wanted", line.count)
    })?;
    *given.entry((line.subject.clone(), from)).or_default() += line.count.get();
    let mut out = outside(from, Some(holder));
    let mut to = inside(line, None);
    if line.subject.is_weapon() {
        let row = cx.subject(&line.subject)?;
        out.condition = row.text("condition");
        out.custody = row.maybe_text("custody");
        out.due_back = row.parsed("due_back");
        to.custody = Some("store_custodian".into());
    }
    if is_ammunition(cx.book, &line.subject) {
        to.condition = "C1".into();
        if to.pack.is_empty() {
            to.pack = "opened".into();
        }
    } else {
        to.condition = "not_inspected".into();
    }
    Ok(Move { subject: line.subject.clone(), count: line.count, from: out, to })
}

fn move_inside(cx: &Cx<'_>, command: &Command, paper: &Paper, lines: &[MoveLine]) -> Result<Event, Refusal> {
    let take = |l: &MoveLine| Take {
        subject: l.subject.clone(),
        place: l.place.clone(),
        condition: l.condition.clone(),
        pack: l.pack.clone(),
        count: l.count,
    };
    let takes: Vec<Take> = lines.iter().map(take).collect();
    let mut at = lines.iter();
    let moves = each(cx, First::default(), &takes, |take| {
        let line = at.next().ok_or_else(|| because(Why::NoLines))?;
        let mut first = First::default();
        let pack = line.to_pack.clone().unwrap_or_else(|| take.pack.clone());
        first.of(check_pack(cx, &take.subject, &pack));
        first.of(cx.open_place(&line.to));
        first.of(available(cx, take, Use::MoveInside));
        first.unless(line.to != take.place || pack != take.pack, || {
            because(Why::SamePlace).about("subject", cx.label(&take.subject)).about("place", &line.to)
        });
        first.end()?;
        let from = from_slot(take);
        let to = Slot { place: line.to.clone(), pack, ..from.clone() };
        Ok(Move { subject: take.subject.clone(), count: take.count, from, to })
    })?;
    let content = posting(cx, "MV", paper);
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

fn send(cx: &Cx<'_>, to: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(cx.holder(to));
    let moves = each(cx, first, lines, |line| {
        let row = available(cx, line, Use::Transfer)?;
        // what is held leaves by the authority that the paper of the transfer names
        let on_paper = paper.number.as_ref().is_some_and(|number| !number.trim().is_empty());
        if !on_paper && !open_holds(cx, &line.subject, &row).is_empty() {
            return Err(because(Why::TextMissing).about("field", "paper"));
        }
        let mut slot = outside("@transferred_out", Some(to));
        if line.subject.is_weapon() {
            if !is_told_apart(&row) {
                return Err(because(Why::NotMarked).about("subject", cx.label(&line.subject)));
            }
            slot.custody = Some("ended".into());
            slot.condition.clone_from(&line.condition);
        }
        Ok(Move { subject: line.subject.clone(), count: line.count, from: from_slot(line), to: slot })
    })?;
    let content = Posting { holder: Some(to.to_owned()), ..posting(cx, "TV", paper) };
    Ok(Event::new(Kind::TransferSent, Content::Posting(content)).with_lines(moves))
}

fn expend(cx: &Cx<'_>, command: &Command, purpose: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    let mut first = First::default();
    if purpose.trim().is_empty() {
        first.unless(false, || because(Why::PurposeMissing));
    } else {
        first.of(on_list(ISSUE_PURPOSES, "issue-purpose", purpose));
    }
    let moves = each(cx, first, lines, |line| {
        if is_weapons(cx.book, &line.subject) {
            return Err(because(Why::MixedSubjects).about("subject", cx.label(&line.subject)));
        }
        let row = available(cx, line, Use::Expend)?;
        may_be_issued(cx, line, &row, true)?;
        let to = outside("@expended", None);
        Ok(Move { subject: line.subject.clone(), count: line.count, from: from_slot(line), to })
    })?;
    let content = Posting { purpose: Some(purpose.to_owned()), ..posting(cx, "EX", paper) };
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}
