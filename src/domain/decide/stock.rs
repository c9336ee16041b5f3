//! Stock that comes into the book, and what a count or an inspection says of it.
//!
//! Does not know: what the paper looks like.
//! Always holds: no weapon is taken in twice; an expiry wants a lot number; a life of its own wants an authority;
//! a count is approved by somebody who does not keep the place.
//! Refuses with: 110 to 133, 144, 150 to 153.

use std::collections::BTreeSet;

use super::super::command::{ConditionLine, CountLine, NewLot, NewWeapon, Take};
use super::super::event::{Content, Event, Kind, Line, Move, Posting, Slot};
use super::super::id::{Id, IdKind, Subject};
use super::super::lists::{DISCREPANCY_CAUSES, LEGAL_TITLES, LOT_STATES, ORIGIN_EVENTS, SERIAL_STATES, WEAPON_TYPES};
use super::super::measure::Count;
use super::super::record::{Lot, Paper, Weapon};
use super::super::refusal::{Refusal, Why, because};
use super::super::serial::search_form;
use super::super::table::{Row, Table, Val};
use super::take::{check_condition, from_slot, good_count, outside};
use super::{Cx, filled, on_list, short_enough};

/// Refuses a source that is not an outside place stock can come from.
pub(super) fn good_source(from: &str) -> Result<(), Refusal> {
    if matches!(from, "@supplier" | "@opening" | "@found" | "@court" | "@outside_agency") {
        return Ok(());
    }
    Err(because(Why::UnknownCode).about("list", "place-outside").about("code", from))
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

pub(super) fn receive_weapons(cx: &Cx<'_>, from: &str, paper: &Paper, weapons: &[NewWeapon]) -> Result<Event, Refusal> {
    good_source(from)?;
    let lines = weapon_lines(cx, from, weapons, 0)?;
    let content = Content::Posting(posting(cx, "RV", paper));
    Ok(Event::new(Kind::WeaponReceived, content).with_lines(lines))
}

/// The lines that bring weapons in; the first of them will be line `first` of the act. `None` of them may be on the
/// books already, or stand twice.
pub(crate) fn weapon_lines(cx: &Cx<'_>, from: &str, weapons: &[NewWeapon], first: usize) -> Result<Vec<Line>, Refusal> {
    if weapons.is_empty() {
        return Err(because(Why::NoLines));
    }
    let mut seen = BTreeSet::new();
    let mut lines = Vec::with_capacity(weapons.len());
    for (at, new) in weapons.iter().enumerate() {
        check_weapon(cx, &new.weapon)?;
        cx.open_place(&new.place)?;
        let subject = Subject::Weapon(Id::new(IdKind::Weapon, cx.seen.seq, first + at));
        let condition_ok =
            new.condition != "destroyed" && super::super::lists::CONDITIONS.contains(&new.condition.as_str());
        if !condition_ok {
            return Err(because(Why::UnknownCode).about("list", "condition").about("code", &new.condition));
        }
        if let Some(identity) = identity(&new.weapon)
            && !seen.insert(identity)
        {
            return Err(because(Why::SerialTaken).about("subject", &new.weapon.serial).about("weapon", ""));
        }
        let to = Slot {
            place: new.place.clone(),
            condition: new.condition.clone(),
            pack: String::new(),
            holder: None,
            custody: Some("store_custodian".into()),
        };
        let mv = Move { subject, count: Count::ONE, from: outside(from, None), to };
        lines.push(Line::Weapon { weapon: new.weapon.clone(), mv, source: None });
    }
    Ok(lines)
}

/// Maker, type, calibre and search form: two live weapons do not share them. `None` where the serial cannot tell.
fn identity(weapon: &Weapon) -> Option<(String, String, String, String)> {
    let form = search_form(&weapon.serial);
    if form.is_empty() || weapon.serial_state == "duplicated" {
        return None;
    }
    Some((weapon.manufacturer.to_uppercase(), weapon.weapon_type.clone(), weapon.calibre.to_uppercase(), form))
}

fn check_weapon(cx: &Cx<'_>, weapon: &Weapon) -> Result<(), Refusal> {
    on_list(SERIAL_STATES, "serial-state", &weapon.serial_state)?;
    let has_serial = !weapon.serial.trim().is_empty();
    let wants = matches!(weapon.serial_state.as_str(), "legible" | "partial" | "restored" | "duplicated" | "not_read");
    let forbids = matches!(weapon.serial_state.as_str(), "absent" | "obliterated" | "control_number");
    if (wants && !has_serial) || (forbids && has_serial) {
        return Err(because(Why::SerialMissing).about("serial", &weapon.serial).about("state", &weapon.serial_state));
    }
    short_enough("serial", &weapon.serial)?;
    filled("manufacturer", &weapon.manufacturer)?;
    filled("model", &weapon.model)?;
    filled("calibre", &weapon.calibre)?;
    if !WEAPON_TYPES.iter().any(|t| t.code == weapon.weapon_type) {
        return Err(because(Why::UnknownCode).about("list", "weapon-type").about("code", &weapon.weapon_type));
    }
    on_list(LEGAL_TITLES, "legal-title", &weapon.legal_title)?;
    on_list(ORIGIN_EVENTS, "origin-event", &weapon.origin)?;
    if let Some(item) = &weapon.item {
        cx.item(item)?;
    }
    let Some((maker, kind, calibre, form)) = identity(weapon) else { return Ok(()) };
    let same = cx.book.rows_where(Table::Weapon, "serial_search", &Val::from(form)).into_iter().find(|row| {
        row.text("manufacturer").to_uppercase() == maker
            && row.text("weapon_type") == kind
            && row.text("calibre").to_uppercase() == calibre
            && row.text("place") != "@supplier"
    });
    match same {
        Some(row) => Err(because(Why::SerialTaken).about("subject", &weapon.serial).about("weapon", row.text("id"))),
        None => Ok(()),
    }
}

pub(super) fn receive_lots(cx: &Cx<'_>, from: &str, paper: &Paper, lots: &[NewLot]) -> Result<Event, Refusal> {
    good_source(from)?;
    let lines = lot_lines(cx, from, lots, 0)?;
    let content = Content::Posting(posting(cx, "RV", paper));
    Ok(Event::new(Kind::LotReceived, content).with_lines(lines))
}

/// The lines that bring lots in; the first of them will be line `first` of the act.
pub(crate) fn lot_lines(cx: &Cx<'_>, from: &str, lots: &[NewLot], first: usize) -> Result<Vec<Line>, Refusal> {
    if lots.is_empty() {
        return Err(because(Why::NoLines));
    }
    let mut lines = Vec::with_capacity(lots.len());
    for (at, new) in lots.iter().enumerate() {
        check_lot(cx, &new.lot)?;
        cx.open_place(&new.place)?;
        let subject = Subject::Lot(Id::new(IdKind::Lot, cx.seen.seq, first + at));
        good_count(&subject, new.count)?;
        let item = cx.item(&new.lot.item)?;
        check_condition(cx, &subject, &item, &new.condition, &new.pack)?;
        let take = Take {
            subject: subject.clone(),
            place: new.place.clone(),
            condition: new.condition.clone(),
            pack: new.pack.clone(),
            count: new.count,
        };
        let mv = Move { subject, count: new.count, from: outside(from, None), to: from_slot(&take) };
        lines.push(Line::Lot { lot: new.lot.clone(), mv, source: None });
    }
    Ok(lines)
}

fn check_lot(cx: &Cx<'_>, lot: &Lot) -> Result<(), Refusal> {
    on_list(LOT_STATES, "lot-state", &lot.state)?;
    if (lot.state == "marked") == lot.number.trim().is_empty() {
        return Err(because(Why::LotNumberMissing).about("number", &lot.number).about("state", &lot.state));
    }
    short_enough("number", &lot.number)?;
    let item = cx.item(&lot.item)?;
    if !matches!(item.text("kind").as_str(), "ammunition" | "propellant" | "component") {
        return Err(because(Why::ItemNotAmmunition).about("item", &lot.item));
    }
    if lot.expiry.is_some() && lot.state != "marked" {
        return Err(because(Why::ExpiryWithoutLot).about("state", &lot.state));
    }
    let own_life = lot.shelf_life_months.is_some()
        && lot.shelf_life_months.map(u64::from) != item.maybe_number("shelf_life_months");
    let proposed = match (lot.made.worst_case(), item.maybe_number("shelf_life_months")) {
        (Some(made), Some(months)) => i32::try_from(months).ok().map(|m| made.plus_months(m)),
        _ => None,
    };
    let own_expiry = lot.expiry.is_some() && proposed.is_some() && lot.expiry != proposed;
    let no_authority = lot.life_authority.as_ref().is_none_or(|a| a.trim().is_empty());
    if (own_life || own_expiry) && no_authority && !lot.life_extended {
        return Err(because(Why::LifeWithoutAuthority).about("subject", &lot.number));
    }
    Ok(())
}

pub(super) fn adjust(cx: &Cx<'_>, cause: &str, reference: &str, lines: &[CountLine]) -> Result<Event, Refusal> {
    on_list(DISCREPANCY_CAUSES, "discrepancy-cause", cause)?;
    filled("reference", reference)?;
    let takes = counted(cx, lines)?;
    let mut moves = Vec::new();
    for (line, book) in lines.iter().zip(takes) {
        if cx.keeps(cx.actor(1), &line.place) {
            return Err(because(Why::KeeperApproves).about("user", cx.actor(1)).about("place", &line.place));
        }
        let take = Take {
            subject: line.subject.clone(),
            place: line.place.clone(),
            condition: line.condition.clone(),
            pack: line.pack.clone(),
            count: Count::ZERO,
        };
        let here = from_slot(&take);
        let (lost, found) = (outside("@lost", None), outside("@found", None));
        let (held, reserved) = book;
        let counted = line.counted.get();
        if counted < reserved {
            return Err(because(Why::Reserved)
                .about("subject", cx.label(&line.subject))
                .about("place", &line.place)
                .about("held", held - reserved)
                .about("wanted", held - counted));
        }
        let subject = line.subject.clone();
        if counted < held {
            let to = with_weapon(&here, lost);
            moves.push(Line::Moved {
                mv: Move { subject, count: Count::new(held - counted), from: here, to },
                no: None,
            });
        } else if counted > held {
            let from = found_slot(cx, line, found)?;
            moves.push(Line::Moved {
                mv: Move { subject, count: Count::new(counted - held), from, to: here },
                no: None,
            });
        } else {
            moves.push(Line::Counted { subject, at: here, count: line.counted });
        }
    }
    if !moves.iter().any(|line| line.movement().is_some()) {
        return Err(because(Why::NothingChanges));
    }
    let content = Posting {
        cause: Some(cause.to_owned()),
        reference: Some(reference.to_owned()),
        ..posting(cx, "AJ", &Paper::default())
    };
    Ok(Event::new(Kind::CountAdjusted, Content::Posting(content)).with_lines(moves))
}

/// A weapon that is lost keeps its condition and its last custodian until the write-off is decided.
fn with_weapon(here: &Slot, mut to: Slot) -> Slot {
    to.custody.clone_from(&here.custody);
    if here.custody.is_some() {
        to.condition.clone_from(&here.condition);
    }
    to
}

/// Where found stock comes from: a lost weapon comes back from `@lost`; a weapon that is elsewhere is not found here.
fn found_slot(cx: &Cx<'_>, line: &CountLine, found: Slot) -> Result<Slot, Refusal> {
    if !line.subject.is_weapon() {
        return Ok(found);
    }
    let row = cx.subject(&line.subject)?;
    if row.text("place") != "@lost" || line.counted != Count::ONE {
        return Err(because(Why::SamePlace)
            .about("subject", cx.label(&line.subject))
            .about("place", row.text("place")));
    }
    Ok(Slot { condition: row.text("condition"), custody: row.maybe_text("custody"), ..outside("@lost", None) })
}

pub(super) fn confirm(cx: &Cx<'_>, place: &str, reference: &str, lines: &[CountLine]) -> Result<Event, Refusal> {
    filled("reference", reference)?;
    cx.place(place)?;
    let books = counted(cx, lines)?;
    let mut out = Vec::new();
    for (line, (held, _)) in lines.iter().zip(books) {
        if line.counted.get() != held || line.place != place {
            return Err(because(Why::CountWrong)
                .about("subject", cx.label(&line.subject))
                .about("held", held)
                .about("counted", line.counted));
        }
        let at = Slot {
            place: line.place.clone(),
            condition: line.condition.clone(),
            pack: line.pack.clone(),
            holder: None,
            custody: None,
        };
        out.push(Line::Counted { subject: line.subject.clone(), at, count: line.counted });
    }
    let content = Posting {
        reference: Some(reference.to_owned()),
        purpose: Some(place.to_owned()),
        ..posting(cx, "CS", &Paper::default())
    };
    Ok(Event::new(Kind::CountConfirmed, Content::Posting(content)).with_lines(out))
}

/// What the book holds and reserves for each counted line.
fn counted(cx: &Cx<'_>, lines: &[CountLine]) -> Result<Vec<(u64, u64)>, Refusal> {
    if lines.is_empty() {
        return Err(because(Why::NoLines));
    }
    let mut seen = BTreeSet::new();
    let mut books = Vec::new();
    for line in lines {
        let row = cx.subject(&line.subject)?;
        cx.place(&line.place)?;
        if !seen.insert((&line.subject, &line.place, &line.condition, &line.pack)) {
            return Err(because(Why::SubjectTwice).about("subject", cx.label(&line.subject)));
        }
        check_condition(cx, &line.subject, &row, &line.condition, &line.pack)?;
        let key = holding_key(&line.subject, &line.place, &line.condition, &line.pack);
        let row = cx.book.row(Table::Holding, &key);
        books.push(row.map_or((0, 0), |h| (h.number("count"), h.number("reserved"))));
    }
    Ok(books)
}

/// The key of a holding.
pub(crate) fn holding_key(subject: &Subject, place: &str, condition: &str, pack: &str) -> Vec<Val> {
    vec![Val::from(subject.to_string()), Val::from(place), Val::from(condition), Val::from(pack)]
}

pub(super) fn condition(cx: &Cx<'_>, reference: &str, reason: &str, lines: &[ConditionLine]) -> Result<Event, Refusal> {
    filled("reference", reference)?;
    filled("reason", reason)?;
    if lines.is_empty() {
        return Err(because(Why::NoLines));
    }
    let mut moves = Vec::new();
    for line in lines {
        let row = cx.subject(&line.subject)?;
        cx.place(&line.place)?;
        good_count(&line.subject, line.count)?;
        check_condition(cx, &line.subject, &row, &line.to, &line.pack)?;
        if line.from == line.to {
            return Err(because(Why::ConditionSame).about("subject", cx.label(&line.subject)));
        }
        enough(cx, &row, line)?;
        let take = Take {
            subject: line.subject.clone(),
            place: line.place.clone(),
            condition: line.from.clone(),
            pack: line.pack.clone(),
            count: line.count,
        };
        let from = from_slot(&take);
        let to = Slot { condition: line.to.clone(), ..from.clone() };
        let mv = Move { subject: line.subject.clone(), count: line.count, from, to };
        moves.push(Line::Moved { mv, no: None });
    }
    let content = Posting { reference: Some(reference.to_owned()), ..posting(cx, "CR", &Paper::default()) };
    Ok(Event::new(Kind::ConditionChanged, Content::Posting(content)).with_lines(moves).because(reason))
}

fn enough(cx: &Cx<'_>, _row: &Row, line: &ConditionLine) -> Result<(), Refusal> {
    let key = holding_key(&line.subject, &line.place, &line.from, &line.pack);
    let (count, reserved) =
        cx.book.row(Table::Holding, &key).map_or((0, 0), |h| (h.number("count"), h.number("reserved")));
    let why = if count < line.count.get() {
        Why::NotEnough
    } else if count - reserved < line.count.get() {
        Why::Reserved
    } else {
        return Ok(());
    };
    Err(because(why)
        .about("subject", cx.label(&line.subject))
        .about("place", &line.place)
        .about("held", count - reserved.min(count))
        .about("wanted", line.count))
}
