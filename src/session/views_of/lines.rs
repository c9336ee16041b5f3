//! The lines of an act as the sheet before signing lists them one by one.
//!
//! Does not know: who signs; languages; what the lines are about beside what they say.
//! Always holds: what stays where it is is told by what changes.

use super::acts::{called, subject_of, word};
use super::life::listed;
use super::names::{Names, told};
use super::substance::{LISTED, called_with_item, code, labelled, of_inspection, said};
use crate::domain::event::{Event, Kind, Line, Move};
use crate::domain::id::Id;
use crate::domain::table::{Table, Val};
use crate::session::posting::Draft;
use crate::session::views::draft::ListedLine;
use crate::session::views::spoken::Spoken;
use crate::session::views::{Sentence, Value};

/// Lines with their numbers, without those that only keep account of what a batch has reserved.
pub(super) fn told_lines(event: &Event) -> impl Iterator<Item = (&Line, u64)> {
    event.lines.iter().zip(0u64..).filter(|(line, _)| !matches!(line, Line::Reserved { .. }))
}

/// The lines of the act itself: those that move nothing, and each movement where a sum would hide the single thing.
pub(super) fn own_lines(draft: &Draft, names: &Names<'_>) -> Vec<ListedLine> {
    let event = &draft.event;
    let lines = told_lines(event).take(LISTED);
    let brings_in = matches!(
        event.kind,
        Kind::WeaponReceived
            | Kind::LotReceived
            | Kind::StockReceived
            | Kind::TransferReceived
            | Kind::ConditionChanged
            | Kind::ActReversed
    );
    let several = event.lines.iter().filter(|line| line.movement().is_some()).count() > 1;
    lines
        .filter_map(|(line, no)| match line.movement() {
            Some(mv) if brings_in || several || stays(mv) => moved(line, (draft.seq, no), names),
            Some(_) => None,
            None => {
                let mut line_said = listed(line, draft.seq, no, event, names)?;
                if let Some(subject) = subject_of(line, draft.seq, no).filter(|_| !matches!(line, Line::Read(_))) {
                    line_said.what = Value::Text(called_with_item(&subject, names));
                }
                match line {
                    Line::Released { id, .. } => line_said.says.extend(of_hold(*id, names)),
                    Line::Inspected(of) => line_said.says.extend(of_inspection(of)),
                    _ => {}
                }
                Some(line_said)
            }
        })
        .collect()
}

/// A line that moves something: what, how many, where it arrives and as what.
fn moved(line: &Line, (seq, no): (u64, u64), names: &Names<'_>) -> Option<ListedLine> {
    let mv = line.movement()?;
    let subject = subject_of(line, seq, no);
    let number = called(line, subject.as_ref(), names);
    let nature = match line {
        Line::Weapon { weapon, .. } => [weapon.manufacturer.as_str(), &weapon.model, &weapon.calibre].join(" "),
        Line::Lot { lot, .. } => names.item_name(&lot.item),
        _ => names.item_of(&mv.subject),
    };
    let mut parts: Vec<String> = [number, nature.trim().to_owned()].into_iter().filter_map(told).collect();
    parts.dedup();
    let place = |code: &str| match code.strip_prefix('@') {
        Some(outside) => word("place_outside", outside),
        None => Value::Text(names.place_text(code)),
    };
    let mut says = Vec::new();
    if let Line::Weapon { weapon, .. } = line {
        says.push(word("weapon_type", &weapon.weapon_type));
    }
    says.push(place(&mv.to.place));
    let changes = changes(mv);
    if !changes.is_empty() {
        says.extend(changes);
    } else if !mv.to.is_outside() {
        says.extend(told(mv.to.condition.clone()).map(|code| condition(&code, mv.subject.is_weapon())));
        says.extend(told(mv.to.pack.clone()).map(|pack| word("pack_state", &pack)));
    }
    if let Line::Lot { lot, .. } = line {
        says.push(Value::Spoken(Spoken::Made(lot.made)));
    }
    Some(ListedLine {
        what: Value::Text(parts.join(" · ")),
        says,
        count: (!mv.subject.is_weapon()).then_some(mv.count),
    })
}

/// Whether a movement leaves a thing where it is.
pub(super) fn stays(mv: &Move) -> bool {
    mv.from.place == mv.to.place && mv.from.holder == mv.to.holder
}

fn change(from: Value, to: Value) -> Value {
    said(Sentence::plain("desk-change").and("from", from).and("to", to))
}

/// Who answers for a thing before and after, where that changes and nothing else does.
pub(super) fn custody_change(mv: &Move) -> Option<Value> {
    let (from, to) = (mv.from.custody.as_ref()?, mv.to.custody.as_ref()?);
    (stays(mv) && from != to).then(|| change(word("custody", from), word("custody", to)))
}

/// What a movement changes that leaves a thing where it is: its condition, its pack, who answers for it.
fn changes(mv: &Move) -> Vec<Value> {
    if !stays(mv) {
        return Vec::new();
    }
    let mut changes = Vec::new();
    if mv.from.condition != mv.to.condition {
        let of = |code: &str| condition(code, mv.subject.is_weapon());
        changes.push(change(of(&mv.from.condition), of(&mv.to.condition)));
    }
    if mv.from.pack != mv.to.pack {
        changes.push(change(word("pack_state", &mv.from.pack), word("pack_state", &mv.to.pack)));
    }
    changes.extend(custody_change(mv).map(|custody| labelled("ui-column-custody", custody)));
    changes
}

/// A condition of arms in its word, one of ammunition by its group.
fn condition(code: &str, is_weapon: bool) -> Value {
    if is_weapon { word("condition", code) } else { Value::Code(code.to_owned()) }
}

/// Why a hold or a block stands, and under which reference.
fn of_hold(id: Id, names: &Names<'_>) -> Vec<Value> {
    let key = [Val::from(id.to_string())];
    let hold = names.rows().row(Table::Hold, &key).map(|row| ("hold_reason", "reason", row));
    let block = || names.rows().row(Table::Block, &key).map(|row| ("legal_block", "block", row));
    let Some((list, column, row)) = hold.or_else(block) else { return Vec::new() };
    [Some(word(list, &row.text(column))), code(&row.text("reference"))].into_iter().flatten().collect()
}
