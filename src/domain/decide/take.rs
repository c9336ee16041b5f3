//! Stock that goes out, comes back, moves within the site or is consumed.
//!
//! Does not know: documents on paper, who asked for it.
//! Always holds: a hold or a block stops issue; what is reserved stays; a weapon has one holder.
//! Refuses with: 110 to 124, 140 to 150, 154.

use std::collections::BTreeSet;

use super::super::calendar::Day;
use super::super::command::{Command, MoveLine, Take};
use super::super::event::{Content, Event, Kind, Line, Move, Posting, Slot};
use super::super::id::Subject;
use super::super::lists::{CONDITION_GROUPS, CONDITIONS, ISSUE_KINDS, ISSUE_PURPOSES, Issuable, PACK_STATES};
use super::super::measure::{Count, LARGEST};
use super::super::record::Paper;
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Row, Table, Val};
use super::{Cx, filled, kind_of, on_list};

/// What is about to happen to a part of the stock: it decides what stands in the way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Issue,
    Expend,
    Transfer,
    MoveInside,
}

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::ReceiveStock { from, paper, lines } => receive(cx, command, from, paper, lines),
        Command::Issue { holder, kind, purpose, due_back, paper, lines } => {
            on_list(ISSUE_KINDS, "issue-kind", kind)?;
            on_list(ISSUE_PURPOSES, "issue-purpose", purpose)?;
            let terms = Terms { holder, kind, purpose, due_back: *due_back, paper };
            issue(cx, command, &terms, lines)
        }
        Command::GiveBack { holder, paper, lines } => give_back(cx, command, holder, paper, lines),
        Command::Move { paper, lines } => move_inside(cx, command, paper, lines),
        Command::SendTransfer { to, paper, lines } => send(cx, to, paper, lines),
        Command::AcceptTransfer { from, paper, lines } => accept(cx, from, paper, lines),
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

fn posting(cx: &Cx<'_>, series: &str, paper: &Paper) -> Posting {
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
    super::stock::good_source(from)?;
    let moves = each(lines, |line| {
        let row = cx.subject(&line.subject)?;
        if line.subject.is_weapon() {
            return Err(because(Why::SerialTaken)
                .about("subject", cx.label(&line.subject))
                .about("weapon", &line.subject));
        }
        cx.open_place(&line.place)?;
        check_condition(cx, &line.subject, &row, &line.condition, &line.pack)?;
        let to = inside(line, None);
        Ok(Move { subject: line.subject.clone(), count: line.count, from: outside(from, None), to })
    })?;
    let content = posting(cx, "RV", paper);
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

fn issue(cx: &Cx<'_>, command: &Command, terms: &Terms<'_>, lines: &[Take]) -> Result<Event, Refusal> {
    let holder = cx.holder(terms.holder)?;
    let id_number = holder.text("id_number");
    if let Some(person) = cx.get(Table::Person, cx.actor(0))
        && !id_number.is_empty()
        && person.text("id_number") == id_number
    {
        return Err(because(Why::SelfIssue).about("holder", holder.text("name")));
    }
    let (place, custody) = match (holder.text("kind").as_str(), terms.kind) {
        (_, "loan") | ("agency", _) => ("@outside_agency", "outside_agency"),
        ("unit", _) => ("@issued_unit", "unit"),
        (_, "short") => ("@issued_person", "person_short"),
        _ => ("@issued_person", "person_long"),
    };
    let for_training = matches!(terms.purpose, "range" | "training");
    let moves = each(lines, |line| {
        let row = available(cx, line, Use::Issue)?;
        may_be_issued(cx, line, &row, for_training)?;
        let mut to = outside(place, Some(terms.holder));
        if line.subject.is_weapon() {
            to.custody = Some(custody.to_owned());
            to.condition.clone_from(&line.condition);
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

fn give_back(cx: &Cx<'_>, command: &Command, holder: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    cx.holder(holder)?;
    let moves = each(lines, |line| {
        cx.subject(&line.subject)?;
        cx.open_place(&line.place)?;
        back_from(cx, line, holder, &["@issued_person", "@issued_unit", "@outside_agency"])
    })?;
    let content = Posting { holder: Some(holder.to_owned()), ..posting(cx, "RT", paper) };
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

/// What comes back lands as *returned, not inspected* (weapons) or *awaiting inspection* (ammunition).
fn back_from(cx: &Cx<'_>, line: &Take, holder: &str, places: &[&str]) -> Result<Move, Refusal> {
    let held = |place: &str| {
        let key = [Val::from(line.subject.to_string()), Val::from(place), Val::from(holder)];
        cx.book.row(Table::Outside, &key).map_or(0, |row| row.number("count"))
    };
    let from = places.iter().find(|place| held(place) >= line.count.get());
    let from = from.ok_or_else(|| {
        because(Why::NotHeldBy)
            .about("subject", cx.label(&line.subject))
            .about("holder", holder)
            .about("wanted", line.count)
    })?;
    let mut out = outside(from, Some(holder));
    let mut to = inside(line, None);
    if line.subject.is_weapon() {
        let row = cx.subject(&line.subject)?;
        out.condition = row.text("condition");
        out.custody = row.maybe_text("custody");
        to = Slot {
            condition: "not_inspected".into(),
            custody: Some("store_custodian".into()),
            pack: String::new(),
            ..to
        };
    } else if is_ammunition(cx, &line.subject) {
        let pack = if line.pack.is_empty() { "opened".to_owned() } else { line.pack.clone() };
        to = Slot { condition: "C1".into(), pack, ..to };
    } else {
        to = Slot { condition: "not_inspected".into(), ..to };
    }
    Ok(Move { subject: line.subject.clone(), count: line.count, from: out, to })
}

fn move_inside(cx: &Cx<'_>, command: &Command, paper: &Paper, lines: &[MoveLine]) -> Result<Event, Refusal> {
    let takes: Vec<Take> = lines
        .iter()
        .map(|l| Take {
            subject: l.subject.clone(),
            place: l.place.clone(),
            condition: l.condition.clone(),
            pack: l.pack.clone(),
            count: l.count,
        })
        .collect();
    let mut at = lines.iter();
    let moves = each(&takes, |take| {
        let line = at.next().ok_or_else(|| because(Why::NoLines))?;
        available(cx, take, Use::MoveInside)?;
        cx.open_place(&line.to)?;
        let pack = line.to_pack.clone().unwrap_or_else(|| take.pack.clone());
        if line.to == take.place && pack == take.pack {
            return Err(because(Why::SamePlace).about("subject", cx.label(&take.subject)).about("place", &line.to));
        }
        if !pack.is_empty() {
            on_list(PACK_STATES, "pack-state", &pack)?;
        }
        let from = from_slot(take);
        let to = Slot { place: line.to.clone(), pack, ..from.clone() };
        Ok(Move { subject: take.subject.clone(), count: take.count, from, to })
    })?;
    let content = posting(cx, "MV", paper);
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

fn send(cx: &Cx<'_>, to: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    cx.holder(to)?;
    let moves = each(lines, |line| {
        available(cx, line, Use::Transfer)?;
        let mut slot = outside("@transferred_out", Some(to));
        if line.subject.is_weapon() {
            slot.custody = Some("ended".into());
            slot.condition.clone_from(&line.condition);
        }
        Ok(Move { subject: line.subject.clone(), count: line.count, from: from_slot(line), to: slot })
    })?;
    let content = Posting { holder: Some(to.to_owned()), ..posting(cx, "TV", paper) };
    Ok(Event::new(Kind::TransferSent, Content::Posting(content)).with_lines(moves))
}

fn accept(cx: &Cx<'_>, from: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    cx.holder(from)?;
    let moves = each(lines, |line| {
        cx.subject(&line.subject)?;
        cx.open_place(&line.place)?;
        back_from(cx, line, from, &["@transferred_out"])
    })?;
    let content = Posting { holder: Some(from.to_owned()), ..posting(cx, "TV", paper) };
    Ok(Event::new(Kind::TransferReceived, Content::Posting(content)).with_lines(moves))
}

fn expend(cx: &Cx<'_>, command: &Command, purpose: &str, paper: &Paper, lines: &[Take]) -> Result<Event, Refusal> {
    filled("purpose", purpose).map_err(|_| because(Why::PurposeMissing))?;
    on_list(ISSUE_PURPOSES, "issue-purpose", purpose)?;
    let moves = each(lines, |line| {
        if line.subject.is_weapon() {
            return Err(because(Why::MixedSubjects).about("subject", cx.label(&line.subject)));
        }
        let row = available(cx, line, Use::Expend)?;
        may_be_issued(cx, line, &row, true)?;
        Ok(Move {
            subject: line.subject.clone(),
            count: line.count,
            from: from_slot(line),
            to: outside("@expended", None),
        })
    })?;
    let content = Posting { purpose: Some(purpose.to_owned()), ..posting(cx, "EX", paper) };
    Ok(Event::new(kind_of(command), Content::Posting(content)).with_lines(moves))
}

/// Refuses empty, doubled, mixed and zero lines, then turns each into a movement.
fn each(lines: &[Take], mut one: impl FnMut(&Take) -> Result<Move, Refusal>) -> Result<Vec<Line>, Refusal> {
    let first = lines.first().ok_or_else(|| because(Why::NoLines))?;
    let mut seen = BTreeSet::new();
    for line in lines {
        if !seen.insert((&line.subject, &line.place, &line.condition, &line.pack)) {
            return Err(because(Why::SubjectTwice).about("subject", &line.subject));
        }
        if std::mem::discriminant(&line.subject) != std::mem::discriminant(&first.subject) {
            return Err(because(Why::MixedSubjects).about("subject", &line.subject));
        }
        good_count(&line.subject, line.count)?;
    }
    lines.iter().map(|line| one(line).map(|mv| Line::Moved { mv, no: None })).collect()
}

/// Refuses nothing, too much, and more than one of a weapon.
pub fn good_count(subject: &Subject, count: Count) -> Result<(), Refusal> {
    if count.is_zero() {
        return Err(because(Why::ZeroCount).about("subject", subject));
    }
    if count.get() > LARGEST || (subject.is_weapon() && count != Count::ONE) {
        return Err(because(Why::TooMany).about("subject", subject).about("count", count));
    }
    Ok(())
}

/// Finds the holding of a line and refuses what stands in the way of its use.
fn available(cx: &Cx<'_>, line: &Take, purpose: Use) -> Result<Row, Refusal> {
    let row = cx.subject(&line.subject)?;
    cx.place(&line.place)?;
    if purpose != Use::MoveInside {
        not_held(cx, line, purpose)?;
        not_blocked(cx, line)?;
    }
    let key = [
        Val::from(line.subject.to_string()),
        Val::from(line.place.as_str()),
        Val::from(line.condition.as_str()),
        Val::from(line.pack.as_str()),
    ];
    let (count, reserved) =
        cx.book.row(Table::Holding, &key).map_or((0, 0), |h| (h.number("count"), h.number("reserved")));
    let short = |why, held: u64| {
        because(why)
            .about("subject", cx.label(&line.subject))
            .about("place", &line.place)
            .about("held", held)
            .about("wanted", line.count)
    };
    if count < line.count.get() {
        return Err(short(Why::NotEnough, count));
    }
    if count - reserved < line.count.get() {
        return Err(short(Why::Reserved, count - reserved));
    }
    Ok(row)
}

/// A hold stops issue and use. A discrepancy stops the transfer too; the others want an authority, which is the
/// paper of the transfer.
fn not_held(cx: &Cx<'_>, line: &Take, purpose: Use) -> Result<(), Refusal> {
    for hold in open_holds(cx, &line.subject) {
        let reason = hold.text("reason");
        if purpose != Use::Transfer || matches!(reason.as_str(), "discrepancy" | "ban") {
            return Err(because(Why::Held)
                .about("subject", cx.label(&line.subject))
                .about("reason", reason)
                .about("hold", hold.text("id")));
        }
    }
    Ok(())
}

/// Holds in force on a subject, and on its item.
pub(super) fn open_holds(cx: &Cx<'_>, subject: &Subject) -> Vec<Row> {
    let mut holds = cx.book.rows_where(Table::Hold, "subject", &Val::from(subject.to_string()));
    if !matches!(subject, Subject::Item(_))
        && let Ok(row) = cx.subject(subject)
        && let Some(item) = row.maybe_text("item")
    {
        holds.extend(cx.book.rows_where(Table::Hold, "subject", &Val::from(format!("i/{item}"))));
    }
    holds.retain(|hold| hold.maybe_int("released").is_none());
    holds
}

/// Legal blocks in force on a subject.
pub(super) fn open_blocks(cx: &Cx<'_>, subject: &Subject) -> Vec<Row> {
    let mut blocks = cx.book.rows_where(Table::Block, "subject", &Val::from(subject.to_string()));
    blocks.retain(|block| block.maybe_int("released").is_none());
    blocks
}

fn not_blocked(cx: &Cx<'_>, line: &Take) -> Result<(), Refusal> {
    match open_blocks(cx, &line.subject).first() {
        Some(block) => Err(because(Why::Blocked)
            .about("subject", cx.label(&line.subject))
            .about("block", block.text("block"))
            .about("authority", block.text("authority"))),
        None => Ok(()),
    }
}

fn may_be_issued(cx: &Cx<'_>, line: &Take, row: &Row, for_training: bool) -> Result<(), Refusal> {
    let refuse =
        || Err(because(Why::NotIssuable).about("subject", cx.label(&line.subject)).about("condition", &line.condition));
    if is_ammunition(cx, &line.subject) {
        let group = CONDITION_GROUPS.iter().find(|g| g.code == line.condition);
        match group.map(|g| g.issuable) {
            Some(Issuable::Yes) => {}
            Some(Issuable::Restricted) if for_training => {}
            _ => return refuse(),
        }
    } else if !matches!(line.condition.as_str(), "serviceable" | "serviceable_limited") {
        return refuse();
    }
    if let Some(expiry) = row.parsed::<Day>("expiry").filter(|_| line.subject.is_lot())
        && cx.seen.today > expiry
    {
        return Err(because(Why::Expired).about("subject", cx.label(&line.subject)).about("expiry", expiry));
    }
    Ok(())
}

/// Whether the subject is ammunition: a lot, or an item of such a kind.
pub(super) fn is_ammunition(cx: &Cx<'_>, subject: &Subject) -> bool {
    match subject {
        Subject::Weapon(_) => false,
        Subject::Lot(_) => true,
        Subject::Item(code) => {
            cx.get(Table::Item, code).is_some_and(|i| matches!(i.text("kind").as_str(), "ammunition" | "propellant"))
        }
    }
}

/// Refuses a condition or packing that such a subject cannot have.
pub fn check_condition(cx: &Cx<'_>, subject: &Subject, _row: &Row, condition: &str, pack: &str) -> Result<(), Refusal> {
    if is_ammunition(cx, subject) {
        let known = CONDITION_GROUPS.iter().any(|g| g.code == condition && g.parent.is_some());
        if !known {
            return Err(because(Why::UnknownCode).about("list", "condition-group").about("code", condition));
        }
        return on_list(PACK_STATES, "pack-state", pack);
    }
    if condition == "destroyed" || !CONDITIONS.contains(&condition) {
        return Err(because(Why::UnknownCode).about("list", "condition").about("code", condition));
    }
    if pack.is_empty() {
        Ok(())
    } else {
        Err(because(Why::UnknownCode).about("list", "pack-state").about("code", pack))
    }
}

/// An outside place.
pub fn outside(place: &str, holder: Option<&str>) -> Slot {
    Slot {
        place: place.to_owned(),
        condition: String::new(),
        pack: String::new(),
        holder: holder.map(str::to_owned),
        custody: None,
    }
}

/// The slot of the site that a line names.
pub(super) fn inside(line: &Take, custody: Option<&str>) -> Slot {
    Slot {
        place: line.place.clone(),
        condition: line.condition.clone(),
        pack: line.pack.clone(),
        holder: None,
        custody: custody.map(str::to_owned),
    }
}

/// The slot that a line is taken from; a weapon in store is the custodian's.
pub(super) fn from_slot(line: &Take) -> Slot {
    inside(line, line.subject.is_weapon().then_some("store_custodian"))
}
