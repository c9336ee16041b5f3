//! Reversal: a mistake is answered by a new act that names the old one, at most once.
//!
//! Does not know: why it was a mistake.
//! Always holds: the lines are the old ones with from and to exchanged; what has moved on since is not pulled back; a
//! legal block and a sealed day bind it as they bind the act it undoes.
//! Refuses with: 109, 141, 142, 152, 170 to 174.

use std::collections::{BTreeMap, BTreeSet};

use super::super::event::{Content, Empty, Event, Kind, Line, Move};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Table, Val};
use super::kind::is_sealed;
use super::stand::{Use, not_blocked, not_held};
use super::stock::holding_key;
use super::{Cx, First};

/// Whether an act of this kind may be reversed.
#[must_use]
pub fn reversible(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::WeaponReceived
            | Kind::LotReceived
            | Kind::StockReceived
            | Kind::WeaponIssued
            | Kind::LotIssued
            | Kind::StockIssued
            | Kind::WeaponReturned
            | Kind::LotReturned
            | Kind::StockReturned
            | Kind::WeaponMoved
            | Kind::LotMoved
            | Kind::StockMoved
            | Kind::WeaponExpended
            | Kind::LotExpended
            | Kind::StockExpended
            | Kind::TransferSent
            | Kind::TransferReceived
            | Kind::CountAdjusted
            | Kind::ConditionChanged
            | Kind::ImportRecorded
    )
}

pub(super) fn decide(cx: &Cx<'_>, act: u64, reason: &str) -> Result<Event, Refusal> {
    let Some((seq, old)) = cx.seen.reversed.as_ref().filter(|(seq, _)| *seq == act) else {
        return Err(because(Why::ActUnknown).about("act", act));
    };
    let moves = old.lines.iter().any(|line| line.movement().is_some());
    if !reversible(old.kind) || (old.kind == Kind::ImportRecorded && !moves) {
        return Err(because(Why::NotReversible).about("act", act).about("kind", old.kind.code()));
    }
    let mut first = First::default();
    first.of(day_of_old(cx, *seq));
    if old.kind == Kind::CountAdjusted {
        let inside = |mv: &Move| if mv.from.is_outside() { mv.to.place.clone() } else { mv.from.place.clone() };
        let places: BTreeSet<String> = old.lines.iter().filter_map(Line::movement).map(inside).collect();
        for place in places.iter().filter(|place| cx.keeps(cx.actor(1), place)) {
            first.unless(false, || because(Why::KeeperApproves).about("user", cx.actor(1)).about("place", place));
        }
    }
    first.unless(cx.book.row(Table::Reversed, &[Val::from(*seq)]).is_none(), || {
        because(Why::AlreadyReversed).about("act", act)
    });
    let mut lines = Vec::with_capacity(old.lines.len());
    let mut taken = BTreeMap::new();
    for mv in old.lines.iter().filter_map(Line::movement) {
        first.of(may_leave(cx, mv, old.kind));
        first.of(still_there(cx, mv, act, &mut taken));
        lines.push(Line::Moved { mv: mv.reversed(), no: None });
    }
    first.unless(!reason.trim().is_empty(), || because(Why::ReversalReason));
    first.end()?;
    let mut event = Event::new(Kind::ActReversed, Content::Empty(Empty {})).with_lines(lines).because(reason);
    event.corrects = Some(*seq);
    Ok(event)
}

/// Refuses one person who undoes what happened on a day that is sealed.
fn day_of_old(cx: &Cx<'_>, seq: u64) -> Result<(), Refusal> {
    let day = cx.book.row(Table::Act, &[Val::from(seq)]).map(|row| row.text("day")).unwrap_or_default();
    if cx.seen.actors.len() == 1 && is_sealed(cx.book, &day) {
        return Err(because(Why::DaySealedAlready).about("day", day));
    }
    Ok(())
}

/// Refuses what a legal block keeps on the site, and to give back to a holder what a hold keeps from being issued.
fn may_leave(cx: &Cx<'_>, mv: &Move, kind: Kind) -> Result<(), Refusal> {
    if mv.to.is_outside() || !mv.from.is_outside() {
        return Ok(());
    }
    let mut first = First::default();
    let again = match kind {
        Kind::WeaponReturned | Kind::LotReturned | Kind::StockReturned => Some(Use::Issue),
        Kind::TransferReceived => Some(Use::Transfer),
        _ => None,
    };
    if let Some(purpose) = again {
        let row = cx.subject(&mv.subject)?;
        first.of(not_held(cx, &mv.subject, &row, purpose));
    }
    first.of(not_blocked(cx, &mv.subject, Why::Blocked));
    first.end()
}

/// Refuses when what a line put there has gone on, or is reserved. `taken` sums up what earlier lines take from one
/// place.
fn still_there(cx: &Cx<'_>, mv: &Move, act: u64, taken: &mut BTreeMap<Vec<Val>, u64>) -> Result<(), Refusal> {
    let (key, free) = if mv.to.is_outside() {
        let holder = mv.to.holder.clone().unwrap_or_default();
        let key = vec![Val::from(mv.subject.to_string()), Val::from(mv.to.place.as_str()), Val::from(holder)];
        let free = cx.book.row(Table::Outside, &key).map_or(0, |row| row.number("count"));
        (key, free)
    } else {
        let key = holding_key(&mv.subject, &mv.to.place, &mv.to.condition, &mv.to.pack);
        let free = cx.book.row(Table::Holding, &key).map_or(0, |row| row.number("count") - row.number("reserved"));
        (key, free)
    };
    let sum = taken.entry(key).or_default();
    *sum = sum.saturating_add(mv.count.get());
    if free >= *sum {
        return Ok(());
    }
    Err(because(Why::ReversalBlocked)
        .about("act", act)
        .about("subject", cx.label(&mv.subject))
        .about("place", &mv.to.place))
}
