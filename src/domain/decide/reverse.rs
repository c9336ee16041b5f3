//! Reversal: a mistake is answered by a new act that names the old one, at most once.
//!
//! Does not know: why it was a mistake.
//! Always holds: the lines are the old ones with from and to exchanged; what has moved on since is not pulled back.
//! Refuses with: 102, 170 to 174.

use super::super::event::{Content, Empty, Event, Kind, Line, Move};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Table, Val};
use super::stock::holding_key;
use super::{Cx, filled};

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
    filled("reason", reason).map_err(|_| because(Why::ReversalReason))?;
    let Some((seq, old)) = cx.seen.reversed.as_ref().filter(|(seq, _)| *seq == act) else {
        return Err(because(Why::ActUnknown).about("act", act));
    };
    let moves = old.lines.iter().any(|line| line.movement().is_some());
    if !reversible(old.kind) || (old.kind == Kind::ImportRecorded && !moves) {
        return Err(because(Why::NotReversible).about("act", act).about("kind", old.kind.code()));
    }
    if cx.book.row(Table::Reversed, &[Val::from(*seq)]).is_some() {
        return Err(because(Why::AlreadyReversed).about("act", act));
    }
    let two = matches!(old.kind, Kind::CountAdjusted | Kind::ConditionChanged);
    if two && cx.seen.actors.len() == 1 {
        return Err(because(Why::MorePeople).about("kind", old.kind.code()));
    }
    let mut lines = Vec::new();
    for mv in old.lines.iter().filter_map(Line::movement) {
        still_there(cx, mv, act)?;
        lines.push(Line::Moved { mv: mv.reversed(), no: None });
    }
    let mut event = Event::new(Kind::ActReversed, Content::Empty(Empty {})).with_lines(lines).because(reason);
    event.corrects = Some(*seq);
    Ok(event)
}

fn still_there(cx: &Cx<'_>, mv: &Move, act: u64) -> Result<(), Refusal> {
    let free = if mv.to.is_outside() {
        let holder = mv.to.holder.clone().unwrap_or_default();
        let key = [Val::from(mv.subject.to_string()), Val::from(mv.to.place.as_str()), Val::from(holder)];
        cx.book.row(Table::Outside, &key).map_or(0, |row| row.number("count"))
    } else {
        let key = holding_key(&mv.subject, &mv.to.place, &mv.to.condition, &mv.to.pack);
        cx.book.row(Table::Holding, &key).map_or(0, |row| row.number("count") - row.number("reserved"))
    };
    if free >= mv.count.get() {
        return Ok(());
    }
    Err(because(Why::ReversalBlocked)
        .about("act", act)
        .about("subject", cx.label(&mv.subject))
        .about("place", &mv.to.place))
}
