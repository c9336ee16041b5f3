//! What stands in the way of using a part of the stock: holds, legal blocks, reservations, quantity, condition, life.
//!
//! Does not know: what it is used for beyond the few uses that differ.
//! Always holds: a hold stops issue and use, never a movement inside the site; a legal block stops what leaves the site.
//! Refuses with: 113, 114, 118, 121, 124, 132, 140 to 146.

use std::collections::BTreeSet;

use super::super::calendar::Day;
use super::super::command::Take;
use super::super::event::{Line, Move, Slot};
use super::super::id::Subject;
use super::super::lists::{CONDITION_GROUPS, CONDITIONS, Issuable, PACK_STATES};
use super::super::measure::{Count, LARGEST};
use super::super::refusal::{Refusal, Why, because};
use super::super::rules::facts::SerialState;
use super::super::table::{Row, Rows, Table, Val};
use super::stock::holding_key;
use super::{Cx, First, on_list};

/// What is about to happen to a part of the stock: it decides what stands in the way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Issue,
    Expend,
    Transfer,
    MoveInside,
}

/// Refuses empty, doubled, mixed and zero lines, and turns each line into a movement.
pub(super) fn each(
    cx: &Cx<'_>,
    mut first: First,
    lines: &[Take],
    mut one: impl FnMut(&Take) -> Result<Move, Refusal>,
) -> Result<Vec<Line>, Refusal> {
    first.unless(!lines.is_empty(), || because(Why::NoLines));
    let kind_of = |line: &Take| std::mem::discriminant(&line.subject);
    let mut twice = Twice::default();
    let mut moves = Vec::with_capacity(lines.len());
    for line in lines {
        first.of(twice.check(cx, &line.subject, [&line.place, &line.condition, &line.pack]));
        let mixed = lines.first().is_some_and(|l| kind_of(l) != kind_of(line));
        first.unless(!mixed, || because(Why::MixedSubjects).about("subject", cx.label(&line.subject)));
        first.of(good_count(&line.subject, line.count));
        moves.extend(first.of(one(line)).map(|mv| Line::Moved { mv, no: None }));
    }
    first.end().map(|()| moves)
}

/// Finds what stands in two lines: a weapon at all, anything else in one place, condition and packing.
#[derive(Default)]
pub(super) struct Twice<'a> {
    seen: BTreeSet<(&'a Subject, [&'a str; 3])>,
}

impl<'a> Twice<'a> {
    /// Refuses the second line.
    pub(super) fn check(&mut self, cx: &Cx<'_>, subject: &'a Subject, at: [&'a str; 3]) -> Result<(), Refusal> {
        let at = if subject.is_weapon() { [""; 3] } else { at };
        if self.seen.insert((subject, at)) {
            return Ok(());
        }
        Err(because(Why::SubjectTwice).about("subject", cx.label(subject)))
    }
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

/// What the book holds and reserves there.
pub(super) fn held(cx: &Cx<'_>, subject: &Subject, place: &str, condition: &str, pack: &str) -> (u64, u64) {
    let row = cx.book.row(Table::Holding, &holding_key(subject, place, condition, pack));
    row.map_or((0, 0), |h| (h.number("count"), h.number("reserved")))
}

/// Refuses more than the ledger can hold, at the place inside or in the sum of what came from outside.
pub(super) fn room(cx: &Cx<'_>, subject: &Subject, to: &Slot, from: &Slot, count: u64) -> Result<(), Refusal> {
    let here = held(cx, subject, &to.place, &to.condition, &to.pack).0;
    let holder = from.holder.clone().unwrap_or_default();
    let key = [Val::from(subject.to_string()), Val::from(from.place.as_str()), Val::from(holder)];
    let there = cx.book.row(Table::Outside, &key).and_then(|row| row.maybe_int("count")).unwrap_or(0);
    let most = here.max(there.unsigned_abs());
    if most.checked_add(count).is_some_and(|n| n <= LARGEST) {
        return Ok(());
    }
    Err(because(Why::TooMany).about("subject", subject).about("count", count))
}

/// Finds the holding of a line and refuses what stands in the way of its use. Gives the row of the subject.
pub(super) fn available(cx: &Cx<'_>, line: &Take, purpose: Use) -> Result<Row, Refusal> {
    let mut first = First::default();
    first.of(cx.place(&line.place));
    let row = first.of(cx.subject(&line.subject));
    if let Some(row) = row.as_ref().filter(|_| purpose != Use::MoveInside) {
        first.of(title_has_block(cx, &line.subject, row));
        first.of(not_held(cx, &line.subject, row, purpose));
        first.of(not_blocked(cx, &line.subject, Why::Blocked));
    }
    first.of(enough(cx, line));
    first.give(row)
}

/// Refuses what is not there, or is reserved for a batch.
pub(super) fn enough(cx: &Cx<'_>, line: &Take) -> Result<(), Refusal> {
    let (count, reserved) = held(cx, &line.subject, &line.place, &line.condition, &line.pack);
    let (why, held) = if count < line.count.get() {
        (Why::NotEnough, count)
    } else if count - reserved < line.count.get() {
        (Why::Reserved, count - reserved)
    } else {
        return Ok(());
    };
    Err(because(why)
        .about("subject", cx.label(&line.subject))
        .about("place", &line.place)
        .about("held", held)
        .about("wanted", line.count))
}

/// A hold stops issue and use. A discrepancy stops the transfer too; the others want an authority, which is the
/// paper of the transfer.
pub(super) fn not_held(cx: &Cx<'_>, subject: &Subject, row: &Row, purpose: Use) -> Result<(), Refusal> {
    for hold in open_holds(cx, subject, row) {
        let reason = hold.text("reason");
        if purpose != Use::Transfer || matches!(reason.as_str(), "discrepancy" | "ban") {
            return Err(because(Why::Held)
                .about("subject", cx.label(subject))
                .about("reason", reason)
                .about("hold", hold.text("id")));
        }
    }
    Ok(())
}

/// Holds in force on a subject, and on its item.
pub(super) fn open_holds(cx: &Cx<'_>, subject: &Subject, row: &Row) -> Vec<Row> {
    let mut holds = cx.book.rows_where(Table::Hold, "subject", &Val::from(subject.to_string()));
    if !matches!(subject, Subject::Item(_))
        && let Some(item) = row.maybe_text("item")
    {
        holds.extend(cx.book.rows_where(Table::Hold, "subject", &Val::from(format!("i/{item}"))));
    }
    holds.retain(|hold| hold.maybe_int("released").is_none());
    holds
}

/// Refuses while a legal block is in force on the subject.
pub(super) fn not_blocked(cx: &Cx<'_>, subject: &Subject, why: Why) -> Result<(), Refusal> {
    let blocks = cx.book.rows_where(Table::Block, "subject", &Val::from(subject.to_string()));
    match blocks.iter().find(|block| block.maybe_int("released").is_none()) {
        Some(block) => Err(because(why)
            .about("subject", cx.label(subject))
            .about("block", block.text("block"))
            .about("authority", block.text("authority"))),
        None => Ok(()),
    }
}

/// A weapon that was seized and is not decided has a legal block of a court or an investigation on record, in force or
/// released; without one nobody has decided anything, and it does not leave.
pub(super) fn title_has_block(cx: &Cx<'_>, subject: &Subject, row: &Row) -> Result<(), Refusal> {
    if !subject.is_weapon() || row.text("legal_title") != "seized_pending" {
        return Ok(());
    }
    let blocks = cx.book.rows_where(Table::Block, "subject", &Val::from(subject.to_string()));
    if blocks.iter().any(|b| matches!(b.text("block").as_str(), "court" | "evidence" | "investigation")) {
        return Ok(());
    }
    Err(because(Why::TitleWantsBlock).about("subject", cx.label(subject)))
}

/// A weapon can be told from others: by its serial, or by a control number that was marked on it.
pub(super) fn is_told_apart(weapon: &Row) -> bool {
    let by_serial = SerialState::from_code(&weapon.text("serial_state")).is_some_and(SerialState::tells_apart);
    by_serial || weapon.flag("marked")
}

/// Refuses a condition that does not allow issue, and a lot past its life.
pub(super) fn may_be_issued(cx: &Cx<'_>, line: &Take, row: &Row, for_training: bool) -> Result<(), Refusal> {
    let group = || CONDITION_GROUPS.iter().find(|g| g.code == line.condition).map(|g| g.issuable);
    let fit = if is_ammunition(cx.book, &line.subject) {
        match group() {
            Some(Issuable::Yes) => true,
            Some(Issuable::Restricted) => for_training,
            Some(Issuable::No) | None => false,
        }
    } else {
        matches!(line.condition.as_str(), "serviceable" | "serviceable_limited")
    };
    if !fit {
        let label = cx.label(&line.subject);
        return Err(because(Why::NotIssuable).about("subject", label).about("condition", &line.condition));
    }
    if line.subject.is_lot()
        && let Some(expiry) = row.parsed::<Day>("expiry")
        && cx.seen.today > expiry
    {
        return Err(because(Why::Expired).about("subject", cx.label(&line.subject)).about("expiry", expiry));
    }
    Ok(())
}

/// Whether the subject is weapons: one with a record of its own, or a model that is kept by quantity.
pub(super) fn is_weapons(book: &dyn Rows, subject: &Subject) -> bool {
    match subject {
        Subject::Weapon(_) => true,
        Subject::Lot(_) => false,
        Subject::Item(code) => {
            book.row(Table::Item, &[Val::from(code.as_str())]).is_some_and(|item| item.text("kind") == "weapon_model")
        }
    }
}

/// Whether the subject is ammunition: a lot, or an item of such a kind.
pub(super) fn is_ammunition(book: &dyn Rows, subject: &Subject) -> bool {
    match subject {
        Subject::Weapon(_) => false,
        Subject::Lot(_) => true,
        Subject::Item(code) => book
            .row(Table::Item, &[Val::from(code.as_str())])
            .is_some_and(|item| matches!(item.text("kind").as_str(), "ammunition" | "propellant")),
    }
}

/// Refuses a condition or packing that such a subject cannot have.
pub(super) fn check_condition(cx: &Cx<'_>, subject: &Subject, condition: &str, pack: &str) -> Result<(), Refusal> {
    let unknown = |list, code: &str| Err(because(Why::UnknownCode).about("list", list).about("code", code));
    if is_ammunition(cx.book, subject) {
        if !CONDITION_GROUPS.iter().any(|g| g.code == condition && g.parent.is_some()) {
            return unknown("condition-group", condition);
        }
    } else if condition == "destroyed" || !CONDITIONS.contains(&condition) {
        return unknown("condition", condition);
    }
    check_pack(cx, subject, pack)
}

/// Refuses a packing that such a subject cannot have: ammunition has one, anything else has none.
pub(super) fn check_pack(cx: &Cx<'_>, subject: &Subject, pack: &str) -> Result<(), Refusal> {
    if is_ammunition(cx.book, subject) {
        return on_list(PACK_STATES, "pack-state", pack);
    }
    if pack.is_empty() {
        return Ok(());
    }
    Err(because(Why::UnknownCode).about("list", "pack-state").about("code", pack))
}

/// An outside place.
pub fn outside(place: &str, holder: Option<&str>) -> Slot {
    Slot { place: place.to_owned(), holder: holder.map(str::to_owned), ..Slot::default() }
}

/// The slot of the site that a line names.
pub(super) fn inside(line: &Take, custody: Option<&str>) -> Slot {
    Slot {
        place: line.place.clone(),
        condition: line.condition.clone(),
        pack: line.pack.clone(),
        custody: custody.map(str::to_owned),
        ..Slot::default()
    }
}

/// The slot that a line is taken from; a weapon in store is the custodian's.
pub(super) fn from_slot(line: &Take) -> Slot {
    inside(line, line.subject.is_weapon().then_some("store_custodian"))
}
