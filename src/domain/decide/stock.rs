//! Stock that comes into the book with a record of its own: weapons and lots.
//!
//! Does not know: what the paper looks like.
//! Always holds: no weapon is taken in twice; an expiry wants a lot number; a life of its own wants an authority.
//! Refuses with: 110 to 138, 168.

use std::collections::BTreeSet;

use super::super::calendar::{Day, Made};
use super::super::command::{NewLot, NewWeapon, Take};
use super::super::event::{Content, Event, Kind, Line, Move, Slot};
use super::super::id::{Id, IdKind, Subject};
use super::super::lists::{
    CONDITIONS, LEGAL_TITLES, LOT_STATES, MAKE_CLASSES, MARK_KINDS, ORIGIN_EVENTS, SERIAL_STATES, WEAPON_TYPES,
};
use super::super::measure::Count;
use super::super::record::{Lot, Paper, Weapon};
use super::super::refusal::{Refusal, Why, because};
use super::super::serial::search_form;
use super::super::table::{Row, Table, Val};
use super::stand::{check_condition, from_slot, good_count, outside};
use super::take::posting;
use super::{Cx, First, filled, on_list, short_enough};

/// The outside places that stock can come from.
const SOURCES: &[&str] = &["@supplier", "@opening", "@found", "@court", "@outside_agency"];

/// Refuses a source that is not an outside place stock can come from.
pub(super) fn good_source(from: &str) -> Result<(), Refusal> {
    on_list(SOURCES, "place-outside", from)
}

pub(super) fn receive_weapons(cx: &Cx<'_>, from: &str, paper: &Paper, weapons: &[NewWeapon]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(good_source(from));
    let lines = first.of(weapon_lines(cx, from, weapons));
    let lines = first.give(lines)?;
    let content = Content::Posting(posting(cx, "RV", paper));
    Ok(Event::new(Kind::WeaponReceived, content).with_lines(lines))
}

/// The lines that bring weapons in. None of them may be on the books already, or stand twice.
fn weapon_lines(cx: &Cx<'_>, from: &str, weapons: &[NewWeapon]) -> Result<Vec<Line>, Refusal> {
    let mut first = First::default();
    first.unless(!weapons.is_empty(), || because(Why::NoLines));
    let mut identities = BTreeSet::new();
    let mut controls = BTreeSet::new();
    let mut lines = Vec::with_capacity(weapons.len());
    for (no, new) in weapons.iter().enumerate() {
        lines.extend(first.of(weapon_line(cx, from, new, no)));
        if let Some(identity) = identity(&new.weapon) {
            first.unless(identities.insert(identity), || {
                because(Why::SerialTaken).about("subject", &new.weapon.serial).about("weapon", "")
            });
        }
        if let Some(control) = &new.weapon.control_number {
            first.unless(controls.insert(control), || because(Why::CodeTaken).about("code", control));
        }
    }
    first.end().map(|()| lines)
}

/// The line `no` of the act: it brings a weapon in that is not on the books. Whether the act names it twice is for the
/// caller to see, by [`identity`] and control number.
///
/// # Errors
/// The first reason against it.
pub fn weapon_line(cx: &Cx<'_>, from: &str, new: &NewWeapon, no: usize) -> Result<Line, Refusal> {
    let mut first = First::default();
    first.of(check_weapon(cx, &new.weapon));
    first.of(cx.open_place(&new.place));
    let condition_ok = new.condition != "destroyed" && CONDITIONS.contains(&new.condition.as_str());
    first.unless(condition_ok, || because(Why::UnknownCode).about("list", "condition").about("code", &new.condition));
    first.end()?;
    let subject = Subject::Weapon(Id::new(IdKind::Weapon, cx.seen.seq, no));
    let to = Slot {
        place: new.place.clone(),
        condition: new.condition.clone(),
        custody: Some("store_custodian".into()),
        ..Slot::default()
    };
    let mv = Move { subject, count: Count::ONE, from: outside(from, None), to };
    Ok(Line::Weapon { weapon: new.weapon.clone(), mv, source: None })
}

/// Maker, type, calibre and search form: two live weapons do not share them. `None` where the serial cannot tell.
#[must_use]
pub fn identity(weapon: &Weapon) -> Option<[String; 4]> {
    let form = search_form(&weapon.serial);
    if form.is_empty() || weapon.serial_state == "duplicated" {
        return None;
    }
    Some([plain(&weapon.manufacturer), weapon.weapon_type.clone(), plain(&weapon.calibre), form])
}

/// The same of a weapon on the books.
fn identity_of(row: &Row) -> [String; 4] {
    let plain = |column| plain(&row.text(column));
    [plain("manufacturer"), row.text("weapon_type"), plain("calibre"), row.text("serial_search")]
}

/// A name without regard to case and to spaces at its ends and between its words.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase()
}

fn check_weapon(cx: &Cx<'_>, weapon: &Weapon) -> Result<(), Refusal> {
    let mut first = First::default();
    first.of(filled("manufacturer", &weapon.manufacturer));
    first.of(filled("model", &weapon.model));
    first.of(filled("calibre", &weapon.calibre));
    first.of(short_enough("serial", &weapon.serial));
    let weapon_type = WEAPON_TYPES.iter().any(|t| t.code == weapon.weapon_type);
    first.unless(weapon_type, || {
        because(Why::UnknownCode).about("list", "weapon-type").about("code", &weapon.weapon_type)
    });
    first.of(on_list(SERIAL_STATES, "serial-state", &weapon.serial_state));
    first.of(on_list(LEGAL_TITLES, "legal-title", &weapon.legal_title));
    first.of(on_list(ORIGIN_EVENTS, "origin-event", &weapon.origin));
    if let Some(class) = &weapon.make_class {
        first.of(on_list(MAKE_CLASSES, "make-class", class));
    }
    for mark in &weapon.marks {
        first.of(on_list(MARK_KINDS, "mark-kind", &mark.kind));
    }
    if let Some(control) = &weapon.control_number {
        first.of(filled("control_number", control));
        first.of(free_control_number(cx, control, None));
    }
    if let Some(row) = weapon.item.as_ref().and_then(|item| first.of(cx.item(item))) {
        first
            .unless(row.text("kind") == "weapon_model", || because(Why::ItemNotWeapon).about("item", row.text("code")));
    }
    for country in [&weapon.country, &weapon.import_country].into_iter().flatten() {
        let two_capitals = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
        first.unless(two_capitals, || because(Why::UnknownCode).about("list", "country").about("code", country));
    }
    let made = weapon.year.and_then(Made::worst_case).map(Day::year);
    let imported = weapon.import_year.map(|year| i32::try_from(year).unwrap_or(i32::MAX));
    for year in [made, imported].into_iter().flatten() {
        first.unless((1800..=cx.seen.today.year() + 1).contains(&year), || {
            because(Why::YearOutside).about("code", year)
        });
    }
    let has_serial = !weapon.serial.trim().is_empty();
    let wants = matches!(weapon.serial_state.as_str(), "legible" | "partial" | "restored" | "duplicated" | "not_read");
    let forbids = matches!(weapon.serial_state.as_str(), "absent" | "obliterated" | "control_number");
    first.unless(!((wants && !has_serial) || (forbids && has_serial)), || {
        because(Why::SerialMissing).about("serial", &weapon.serial).about("state", &weapon.serial_state)
    });
    if let Some(identity) = identity(weapon) {
        let form = Val::from(identity[3].as_str());
        let same = cx.book.rows_where(Table::Weapon, "serial_search", &form);
        if let Some(row) = same.into_iter().find(|row| on_the_books(row) && identity_of(row) == identity) {
            first.unless(false, || {
                because(Why::SerialTaken).about("subject", &weapon.serial).about("weapon", row.text("id"))
            });
        }
    }
    first.end()
}

/// Whether a weapon was taken in and not taken back: a reversed receipt leaves it where it came from.
pub(super) fn on_the_books(row: &Row) -> bool {
    let back = SOURCES.contains(&row.text("place").as_str()) && row.maybe_text("holder").is_none();
    !back
}

/// Refuses a control number that another weapon has.
pub(super) fn free_control_number(cx: &Cx<'_>, control: &str, own: Option<Id>) -> Result<(), Refusal> {
    let own = own.map(|id| id.to_string()).unwrap_or_default();
    let taken = cx.book.rows_where(Table::Weapon, "control_number", &Val::from(control));
    if taken.iter().any(|other| other.text("id") != own && on_the_books(other)) {
        return Err(because(Why::CodeTaken).about("code", control));
    }
    Ok(())
}

pub(super) fn receive_lots(cx: &Cx<'_>, from: &str, paper: &Paper, lots: &[NewLot]) -> Result<Event, Refusal> {
    let mut first = First::default();
    first.of(good_source(from));
    let lines = first.of(lot_lines(cx, from, lots));
    let lines = first.give(lines)?;
    let content = Content::Posting(posting(cx, "RV", paper));
    Ok(Event::new(Kind::LotReceived, content).with_lines(lines))
}

/// The lines that bring lots in.
fn lot_lines(cx: &Cx<'_>, from: &str, lots: &[NewLot]) -> Result<Vec<Line>, Refusal> {
    let mut first = First::default();
    first.unless(!lots.is_empty(), || because(Why::NoLines));
    let lines = lots.iter().enumerate().filter_map(|(no, new)| first.of(lot_line(cx, from, new, no))).collect();
    first.end().map(|()| lines)
}

/// The line `no` of the act: it brings a lot in.
///
/// # Errors
/// The first reason against it.
pub fn lot_line(cx: &Cx<'_>, from: &str, new: &NewLot, no: usize) -> Result<Line, Refusal> {
    let mut first = First::default();
    let subject = Subject::Lot(Id::new(IdKind::Lot, cx.seen.seq, no));
    first.of(good_count(&subject, new.count));
    first.of(check_condition(cx, &subject, &new.condition, &new.pack));
    first.of(check_lot(cx, &new.lot));
    first.of(cx.open_place(&new.place));
    first.end()?;
    let take = Take {
        subject: subject.clone(),
        place: new.place.clone(),
        condition: new.condition.clone(),
        pack: new.pack.clone(),
        count: new.count,
    };
    let mv = Move { subject, count: new.count, from: outside(from, None), to: from_slot(&take) };
    Ok(Line::Lot { lot: new.lot.clone(), mv, source: None })
}

fn check_lot(cx: &Cx<'_>, lot: &Lot) -> Result<(), Refusal> {
    let mut first = First::default();
    first.of(short_enough("number", &lot.number));
    first.of(on_list(LOT_STATES, "lot-state", &lot.state));
    first.unless(lot.expiry.is_none() || lot.state == "marked", || {
        because(Why::ExpiryWithoutLot).about("state", &lot.state)
    });
    first.unless((lot.state == "marked") != lot.number.trim().is_empty(), || {
        because(Why::LotNumberMissing).about("number", &lot.number).about("state", &lot.state)
    });
    first.unless(lot.made.worst_case().is_none_or(|made| made <= cx.seen.today), || {
        because(Why::DayBackwards).about("field", "made")
    });
    if let Some(item) = first.of(cx.item(&lot.item)) {
        first.unless(!own_life(lot, &item), || because(Why::LifeWithoutAuthority).about("subject", &lot.number));
        let explosive = matches!(item.text("kind").as_str(), "ammunition" | "propellant" | "component");
        first.unless(explosive, || because(Why::ItemNotAmmunition).about("item", &lot.item));
    }
    first.end()
}

/// Whether a lot claims a life of its own without naming who says so. A life that is marked as extended is taken in as
/// it is found; that its authority is missing is for a rule to flag.
fn own_life(lot: &Lot, item: &Row) -> bool {
    let of_item = item.maybe_number("shelf_life_months");
    let months = lot.shelf_life_months.is_some_and(|m| Some(u64::from(m)) != of_item);
    let proposed = match (lot.made.worst_case(), of_item) {
        (Some(made), Some(months)) => i32::try_from(months).ok().map(|m| made.plus_months(m)),
        _ => None,
    };
    let day = lot.expiry.is_some() && proposed.is_some() && lot.expiry != proposed;
    let no_authority = lot.life_authority.as_ref().is_none_or(|a| a.trim().is_empty());
    (months || day) && no_authority && !lot.life_extended
}

/// The key of a holding.
#[must_use]
pub fn holding_key(subject: &Subject, place: &str, condition: &str, pack: &str) -> Vec<Val> {
    vec![Val::from(subject.to_string()), Val::from(place), Val::from(condition), Val::from(pack)]
}
