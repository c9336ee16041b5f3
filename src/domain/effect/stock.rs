//! What movements, holds, inspections and marks change.
//!
//! Does not know: whether it was allowed.
//! Always holds: a movement takes from one side exactly what it gives to the other.

use smol_str::ToSmolStr;

use super::super::command::InspectionLine;
use super::super::event::{Content, Kind, Marking, Move, Posting, Slot, Stability};
use super::super::id::{Id, IdKind, Seq, Subject};
use super::super::record::{Lot, Paper, Weapon};
use super::super::serial::search_form;
use super::super::table::{Change, Table, Val};
use super::{Posted, id_key, series};

pub(super) fn trail(subject: &str, seq: Seq, no: u64, out: &mut Vec<Change>) {
    out.push(Change::Put(Table::Trail, vec![Val::from(subject), Val::from(seq), Val::from(no)], Vec::new()));
}

pub(super) fn posting(posted: &Posted<'_>, posting: &Posting, out: &mut Vec<Change>) {
    document(posted, &posting.document, Some(&posting.paper), out);
    if posted.kind == Kind::CountConfirmed
        && let Some(place) = &posting.purpose
    {
        counted(posted, place, out);
    }
}

pub(super) fn document(posted: &Posted<'_>, number: &str, paper: Option<&Paper>, out: &mut Vec<Change>) {
    let none = Paper::default();
    let paper = paper.unwrap_or(&none);
    out.push(Change::Put(
        Table::Document,
        vec![Val::from(number)],
        vec![
            Val::from(posted.seq),
            Val::from(posted.kind.code()),
            Val::from(posted.day_text()),
            Val::from(paper.number.as_deref()),
            Val::from(paper.book.as_deref()),
            Val::from(paper.page.as_deref()),
            Val::from(paper.line.as_deref()),
        ],
    ));
    series(number, out);
}

pub(super) fn weapon(posted: &Posted<'_>, no: u64, weapon: &Weapon, mv: &Move, out: &mut Vec<Change>) {
    let id = id_key(Id { kind: IdKind::Weapon, seq: posted.seq, line: no });
    let trace = match weapon.origin.as_str() {
        "seized" | "captured" | "found" | "surrendered" | "confiscated" | "recovered" => "pending",
        _ => "not_applicable",
    };
    let text = |t: &Option<String>| Val::from(t.as_deref());
    out.push(Change::Put(
        Table::Weapon,
        id.clone(),
        vec![
            text(&weapon.item),
            Val::from(weapon.serial.as_str()),
            Val::from(search_form(&weapon.serial)),
            Val::from(weapon.serial_state.as_str()),
            text(&weapon.control_number),
            Val::from(false),
            Val::from(weapon.manufacturer.as_str()),
            text(&weapon.importer),
            text(&weapon.country),
            Val::from(weapon.year.map(|y| y.to_string())),
            Val::from(weapon.weapon_type.as_str()),
            Val::from(weapon.model.as_str()),
            Val::from(weapon.calibre.as_str()),
            text(&weapon.import_country),
            Val::from(weapon.import_year),
            text(&weapon.make_class),
            Val::from(weapon.legal_title.as_str()),
            Val::from(weapon.origin.as_str()),
            text(&weapon.note),
            Val::from(posted.day_text()),
            Val::from(mv.to.place.as_str()),
            Val::from(mv.to.condition.as_str()),
            Val::from(mv.to.custody.as_deref()),
            Val::from(mv.to.holder.as_deref()),
            Val::Null,
            Val::from(trace),
        ],
    ));
    for (at, mark) in weapon.marks.iter().enumerate() {
        out.push(Change::Put(
            Table::Mark,
            vec![id[0].clone(), Val::from(at as u64)],
            vec![
                Val::from(mark.kind.as_str()),
                Val::from(mark.text.as_str()),
                Val::from(search_form(&mark.text)),
                Val::from(mark.position.as_str()),
                Val::from(posted.seq),
            ],
        ));
    }
}

pub(super) fn lot(posted: &Posted<'_>, no: u64, lot: &Lot, out: &mut Vec<Change>) {
    let text = |t: &Option<String>| Val::from(t.as_deref());
    out.push(Change::Put(
        Table::Lot,
        id_key(Id { kind: IdKind::Lot, seq: posted.seq, line: no }),
        vec![
            Val::from(lot.item.as_str()),
            Val::from(lot.state.as_str()),
            Val::from(lot.number.as_str()),
            Val::from(search_form(&lot.number)),
            text(&lot.maker),
            Val::from(lot.made.to_string()),
            text(&lot.propellant_lot),
            Val::from(lot.shelf_life_months),
            Val::from(lot.expiry.map(|d| d.to_string())),
            Val::from(lot.life_extended),
            text(&lot.life_authority),
            Val::from(lot.inspection_months),
            Val::from(lot.test_months),
            text(&lot.note),
            Val::from(posted.day_text()),
        ],
    ));
}

pub(super) fn movement(posted: &Posted<'_>, no: u64, mv: &Move, out: &mut Vec<Change>) {
    let subject = mv.subject.to_smolstr();
    trail(&subject, posted.seq, no, out);
    if cell(&mv.from) != cell(&mv.to) {
        side(posted, &subject, &mv.from, -mv.count.signed(), out);
        side(posted, &subject, &mv.to, mv.count.signed(), out);
    }
    if mv.subject.is_weapon() {
        let due_back = mv.to.due_back.map(|day| day.to_smolstr());
        out.push(Change::Set(
            Table::Weapon,
            vec![Val::from(subject.as_str())],
            vec![
                ("place", Val::from(mv.to.place.as_str())),
                ("condition", Val::from(mv.to.condition.as_str())),
                ("custody", Val::from(mv.to.custody.as_deref())),
                ("holder", Val::from(mv.to.holder.as_deref())),
                ("due_back", Val::from(due_back)),
            ],
        ));
    }
    if !mv.from.is_outside() && mv.from.place != mv.to.place {
        last(posted, &mv.from.place, "last_movement", out);
    }
    if !mv.to.is_outside() {
        last(posted, &mv.to.place, "last_movement", out);
    }
    if posted.kind == Kind::CountAdjusted {
        let slot = if mv.from.is_outside() { &mv.to } else { &mv.from };
        counted(posted, &slot.place, out);
    }
}

/// What names the row of stock on one side of a movement.
fn cell(slot: &Slot) -> (&str, &str, &str, Option<&str>) {
    (&slot.place, &slot.condition, &slot.pack, slot.holder.as_deref())
}

fn side(posted: &Posted<'_>, subject: &str, slot: &Slot, count: i64, out: &mut Vec<Change>) {
    if slot.is_outside() {
        let holder = slot.holder.as_deref().unwrap_or_default();
        let key = vec![Val::from(subject), Val::from(slot.place.as_str()), Val::from(holder)];
        out.push(Change::Add(Table::Outside, key, vec![("count", count)], None));
    } else {
        let key = vec![
            Val::from(subject),
            Val::from(slot.place.as_str()),
            Val::from(slot.condition.as_str()),
            Val::from(slot.pack.as_str()),
        ];
        let since = Some(("since", posted.day_text()));
        out.push(Change::Add(Table::Holding, key, vec![("count", count)], since));
    }
}

pub(super) fn counted(posted: &Posted<'_>, place: &str, out: &mut Vec<Change>) {
    last(posted, place, "last_count", out);
}

/// The last day on which something happened to a place.
fn last(posted: &Posted<'_>, place: &str, what: &str, out: &mut Vec<Change>) {
    let key = vec![Val::from(place), Val::from(what)];
    out.push(Change::Put(Table::PlaceState, key, vec![Val::from(posted.day_text())]));
}

pub(super) fn concerns(posted: &Posted<'_>, no: u64, subject: &Subject, out: &mut Vec<Change>) {
    let id = |kind| id_key(Id { kind, seq: posted.seq, line: no });
    let text = |t: &str| Val::from(t);
    match posted.content {
        Content::Hold(hold) => out.push(Change::Put(
            Table::Hold,
            id(IdKind::Hold),
            vec![
                Val::from(subject.to_string()),
                text(&hold.reason),
                text(&hold.reference),
                Val::from(hold.note.as_deref()),
                text(posted.first()),
                Val::from(posted.day_text()),
                Val::Null,
            ],
        )),
        Content::Block(block) => out.push(Change::Put(
            Table::Block,
            id(IdKind::Block),
            vec![
                Val::from(subject.to_string()),
                text(&block.block),
                text(&block.authority),
                text(&block.reference),
                text(posted.first()),
                Val::from(posted.day_text()),
                Val::Null,
                Val::Null,
                Val::Null,
            ],
        )),
        Content::Trace(trace) => out.push(Change::Set(
            Table::Weapon,
            vec![Val::from(subject.to_string())],
            vec![("trace", text(&trace.decision))],
        )),
        _ => {}
    }
}

pub(super) fn released(posted: &Posted<'_>, id: Id, out: &mut Vec<Change>) {
    let Content::Release(release) = posted.content else { return };
    if id.kind == IdKind::Hold {
        out.push(Change::Set(Table::Hold, id_key(id), vec![("released", Val::from(posted.seq))]));
    } else {
        out.push(Change::Set(
            Table::Block,
            id_key(id),
            vec![
                ("release_number", Val::from(release.reference.as_str())),
                ("release_authority", Val::from(release.authority.clone())),
                ("released", Val::from(posted.seq)),
            ],
        ));
    }
}

pub(super) fn inspected(posted: &Posted<'_>, no: u64, line: &InspectionLine, out: &mut Vec<Change>) {
    let reference = if let Content::Inspection(i) = posted.content { i.reference.as_str() } else { "" };
    out.push(Change::Put(
        Table::Inspection,
        vec![Val::from(line.subject.to_string()), Val::from(posted.seq), Val::from(no)],
        vec![
            Val::from(posted.day_text()),
            Val::from(line.result.as_str()),
            Val::from(line.critical),
            Val::from(line.major),
            Val::from(line.minor),
            Val::from(line.sample),
            Val::from(line.findings.join(" ")),
            Val::from(line.next_due.map(|d| d.to_string())),
            Val::from(reference),
        ],
    ));
}

pub(super) fn stability(posted: &Posted<'_>, test: &Stability, out: &mut Vec<Change>) {
    trail(&test.lot.to_string(), posted.seq, 0, out);
    out.push(Change::Put(
        Table::Stability,
        vec![Val::from(test.lot.to_string()), Val::from(posted.seq)],
        vec![
            Val::from(test.tested.to_string()),
            Val::from(test.report.as_str()),
            Val::from(test.laboratory.as_str()),
            Val::from(test.relative_mpct),
            Val::from(test.absolute_mpct),
        ],
    ));
}

pub(super) fn marking(posted: &Posted<'_>, marking: &Marking, out: &mut Vec<Change>) {
    let key = id_key(marking.weapon);
    trail(&marking.weapon.to_string(), posted.seq, 0, out);
    out.push(Change::Set(
        Table::Weapon,
        key.clone(),
        vec![("control_number", Val::from(marking.control_number.as_str())), ("marked", Val::from(true))],
    ));
    // marks of the registration are numbered from 0; later ones by the act that records them
    out.push(Change::Put(
        Table::Mark,
        vec![key[0].clone(), Val::from(1_000_000 + posted.seq)],
        vec![
            Val::from("control_number"),
            Val::from(marking.control_number.as_str()),
            Val::from(search_form(&marking.control_number)),
            Val::from(marking.position.as_str()),
            Val::from(posted.seq),
        ],
    ));
}
