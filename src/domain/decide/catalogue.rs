//! The catalogue, the places and the holders.
//!
//! Does not know: stock.
//! Always holds: codes are unique and never reused; places form a tree; unit, pack size and way of counting stay once
//! the item has moved.
//! Refuses with: 104, 110, 111, 115 to 126, 168.

use std::collections::BTreeSet;

use super::super::command::Command;
use super::super::event::{Content, Event, Kind};
use super::super::lists::{COMPATIBILITY_GROUPS, HAZARD_DIVISIONS, ITEM_KINDS, PLACE_KINDS, WEAPON_TYPES};
use super::super::record::{Holder, Item, Licence, Place};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Table, Val};
use super::{Cx, First, filled, good_code, on_list};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    let mut first = First::default();
    match command {
        Command::AddItem { item } => {
            first.of(check_item(item));
            first.of(free(cx, Table::Item, &item.code));
            first.end()?;
            Ok(Event::new(Kind::ItemAdded, Content::Item(item.clone())))
        }
        Command::ChangeItem { item } => {
            first.of(check_item(item));
            if let Some(before) = first.of(cx.item(&item.code)) {
                let counted = |kind: &str| matches!(kind, "ammunition" | "propellant");
                let same = before.maybe_number("pack_size") == item.pack_size
                    && before.maybe_text("unit") == item.unit
                    && counted(&before.text("kind")) == counted(&item.kind);
                first.unless(same || !moved(cx, &item.code), || because(Why::PackFixed).about("item", &item.code));
            }
            first.end()?;
            Ok(Event::new(Kind::ItemChanged, Content::Item(item.clone())))
        }
        Command::AddPlace { place } => {
            first.of(check_place(cx, place));
            first.of(free(cx, Table::Place, &place.code));
            first.end()?;
            Ok(Event::new(Kind::PlaceAdded, Content::Place(place.clone())))
        }
        Command::ChangePlace { place } => {
            first.of(check_place(cx, place));
            first.of(cx.place(&place.code));
            first.end()?;
            Ok(Event::new(Kind::PlaceChanged, Content::Place(place.clone())))
        }
        Command::LicensePlace { licence } => {
            first.of(check_licence(licence));
            first.of(cx.place(&licence.place));
            first.end()?;
            Ok(Event::new(Kind::PlaceLicensed, Content::Licence(licence.clone())))
        }
        Command::AddHolder { holder } => {
            first.of(check_holder(holder));
            first.of(free(cx, Table::Holder, &holder.code));
            first.end()?;
            Ok(Event::new(Kind::HolderAdded, Content::Holder(holder.clone())))
        }
        Command::ChangeHolder { holder } => {
            first.of(check_holder(holder));
            first.of(cx.holder(&holder.code));
            first.end()?;
            Ok(Event::new(Kind::HolderChanged, Content::Holder(holder.clone())))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

/// Refuses a licence that says too little, or twice the same. Its place is looked for elsewhere.
///
/// # Errors
/// 110, 111, 115, 116, 118, 168.
pub fn check_licence(licence: &Licence) -> Result<(), Refusal> {
    let mut first = First::default();
    first.unless(!licence.limits.is_empty(), || because(Why::NoLines));
    first.of(filled("number", &licence.number));
    first.of(filled("authority", &licence.authority));
    let mut seen = BTreeSet::new();
    for limit in &licence.limits {
        first.unless(seen.insert(&limit.division), || because(Why::SubjectTwice).about("subject", &limit.division));
        first.unless(HAZARD_DIVISIONS.iter().any(|d| d.code == limit.division), || {
            because(Why::UnknownCode).about("list", "hazard-division").about("code", &limit.division)
        });
    }
    first.unless(licence.expires.is_none_or(|end| end >= licence.issued), || {
        because(Why::DayBackwards).about("field", "expires")
    });
    first.end()
}

/// Refuses a code that is in use, or was.
///
/// # Errors
/// 119.
pub fn free(cx: &Cx<'_>, table: Table, code: &str) -> Result<(), Refusal> {
    if cx.get(table, code).is_some() { Err(because(Why::CodeTaken).about("code", code)) } else { Ok(()) }
}

/// Refuses an entry that cannot stand in the catalogue. What is merely unusual is kept and flagged by a rule.
///
/// # Errors
/// 115 to 118.
pub fn check_item(item: &Item) -> Result<(), Refusal> {
    filled("name", &item.name)?;
    good_code(&item.code)?;
    on_list(ITEM_KINDS, "item-kind", &item.kind)?;
    let unknown = |list, code: &String| Err(because(Why::UnknownCode).about("list", list).about("code", code));
    for code in [&item.hazard_division, &item.sub_division].into_iter().flatten() {
        if !HAZARD_DIVISIONS.iter().any(|division| division.code == code) {
            return unknown("hazard-division", code);
        }
    }
    if let Some(group) = &item.compatibility_group {
        on_list(COMPATIBILITY_GROUPS, "compatibility-group", group)?;
    }
    if let Some(code) = item.un_number.as_ref().filter(|n| n.len() != 4 || !n.bytes().all(|b| b.is_ascii_digit())) {
        return unknown("un-number", code);
    }
    if let Some(code) = item.weapon_type.as_ref().filter(|code| !WEAPON_TYPES.iter().any(|t| t.code == code.as_str())) {
        return unknown("weapon-type", code);
    }
    Ok(())
}

/// Refuses a place that cannot be made as described, or that would lie in itself.
///
/// # Errors
/// 104, 115 to 118, 121, 124, 125.
pub fn check_place(cx: &Cx<'_>, place: &Place) -> Result<(), Refusal> {
    let mut first = First::default();
    first.of(check_place_alone(cx, place));
    first.of(lies_in_no_loop(cx, place));
    first.end()
}

/// The same without a look at the places around it, for a caller who has just made them.
///
/// # Errors
/// 104, 115 to 118.
pub fn check_place_alone(cx: &Cx<'_>, place: &Place) -> Result<(), Refusal> {
    let mut first = First::default();
    first.of(filled("name", &place.name));
    first.of(good_code(&place.code));
    first.of(on_list(PLACE_KINDS, "place-kind", &place.kind));
    first.unless(place.parent.is_some() || place.kind == "site", || because(Why::TextMissing).about("field", "parent"));
    if let Some(keeper) = &place.keeper {
        let person = cx.get(Table::Person, keeper).filter(|row| row.flag("active"));
        first.unless(person.is_some(), || because(Why::UnknownPerson).about("user", keeper));
    }
    first.end()
}

fn lies_in_no_loop(cx: &Cx<'_>, place: &Place) -> Result<(), Refusal> {
    let mut first = First::default();
    let mut above = place.parent.clone();
    let mut steps = 0;
    while let Some(code) = above {
        if code == place.code || steps > 32 {
            first.unless(false, || because(Why::PlaceLoop).about("place", &place.code));
            break;
        }
        above = first.of(cx.place(&code)).and_then(|row| row.maybe_text("parent"));
        steps += 1;
    }
    first.end()
}

/// Refuses a holder that cannot be named as described.
///
/// # Errors
/// 115 to 118.
pub fn check_holder(holder: &Holder) -> Result<(), Refusal> {
    filled("name", &holder.name)?;
    good_code(&holder.code)?;
    on_list(&["person", "unit", "agency"], "holder-kind", &holder.kind)
}

/// Whether stock of this item was ever in the book.
fn moved(cx: &Cx<'_>, code: &str) -> bool {
    let lots = cx.book.rows_where(Table::Lot, "item", &Val::from(code));
    let trail = cx.book.rows(Table::Trail, &[Val::from(format!("i/{code}"))]);
    !lots.is_empty() || !trail.is_empty()
}
