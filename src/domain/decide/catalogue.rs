//! The catalogue, the places and the holders.
//!
//! Does not know: stock.
//! Always holds: codes are unique and never reused; places form a tree; a pack size stays once the item has moved.
//! Refuses with: 115 to 126.

use super::super::command::Command;
use super::super::event::{Content, Event, Kind};
use super::super::lists::{ITEM_KINDS, PLACE_KINDS};
use super::super::record::{Holder, Item, Licence, Place};
use super::super::refusal::{Refusal, Why, because};
use super::super::table::{Table, Val};
use super::{Cx, filled, good_code, on_list};

pub(super) fn decide(cx: &Cx<'_>, command: &Command) -> Result<Event, Refusal> {
    match command {
        Command::AddItem { item } => {
            check_item(item)?;
            free(cx, Table::Item, &item.code)?;
            Ok(Event::new(Kind::ItemAdded, Content::Item(item.clone())))
        }
        Command::ChangeItem { item } => {
            check_item(item)?;
            let before = cx.item(&item.code)?;
            if before.maybe_number("pack_size") != item.pack_size && moved(cx, &item.code) {
                return Err(because(Why::PackFixed).about("item", &item.code));
            }
            Ok(Event::new(Kind::ItemChanged, Content::Item(item.clone())))
        }
        Command::AddPlace { place } => {
            check_place(cx, place)?;
            free(cx, Table::Place, &place.code)?;
            Ok(Event::new(Kind::PlaceAdded, Content::Place(place.clone())))
        }
        Command::ChangePlace { place } => {
            cx.place(&place.code)?;
            check_place(cx, place)?;
            Ok(Event::new(Kind::PlaceChanged, Content::Place(place.clone())))
        }
        Command::LicensePlace { licence } => {
            cx.place(&licence.place)?;
            check_licence(licence)?;
            Ok(Event::new(Kind::PlaceLicensed, Content::Licence(licence.clone())))
        }
        Command::AddHolder { holder } => {
            check_holder(holder)?;
            free(cx, Table::Holder, &holder.code)?;
            Ok(Event::new(Kind::HolderAdded, Content::Holder(holder.clone())))
        }
        Command::ChangeHolder { holder } => {
            check_holder(holder)?;
            cx.holder(&holder.code)?;
            Ok(Event::new(Kind::HolderChanged, Content::Holder(holder.clone())))
        }
        _ => Err(because(Why::UnknownCode)),
    }
}

/// Refuses a code that is in use, or was.
pub fn free(cx: &Cx<'_>, table: Table, code: &str) -> Result<(), Refusal> {
    if cx.get(table, code).is_some() { Err(because(Why::CodeTaken).about("code", code)) } else { Ok(()) }
}

/// Refuses an entry that cannot stand in the catalogue. What is merely unusual is kept and flagged by a rule.
///
/// # Errors
/// 115 to 118.
pub fn check_item(item: &Item) -> Result<(), Refusal> {
    good_code(&item.code)?;
    filled("name", &item.name)?;
    on_list(ITEM_KINDS, "item-kind", &item.kind)
}

/// Refuses a licence that says too little.
pub fn check_licence(licence: &Licence) -> Result<(), Refusal> {
    filled("number", &licence.number)?;
    filled("authority", &licence.authority)?;
    if licence.expires.is_some_and(|end| end < licence.issued) {
        return Err(because(Why::DayBackwards).about("field", "expires"));
    }
    if licence.limits.is_empty() { Err(because(Why::NoLines)) } else { Ok(()) }
}

/// Refuses a place that cannot be made as described, or that would lie in itself.
pub fn check_place(cx: &Cx<'_>, place: &Place) -> Result<(), Refusal> {
    good_code(&place.code)?;
    filled("name", &place.name)?;
    on_list(PLACE_KINDS, "place-kind", &place.kind)?;
    if let Some(keeper) = &place.keeper {
        let person = cx.get(Table::Person, keeper);
        person.ok_or_else(|| because(Why::UnknownPerson).about("user", keeper))?;
    }
    let mut above = place.parent.clone();
    let mut steps = 0;
    while let Some(code) = above {
        if code == place.code || steps > 32 {
            return Err(because(Why::PlaceLoop).about("place", &place.code));
        }
        above = cx.place(&code)?.maybe_text("parent");
        steps += 1;
    }
    Ok(())
}

/// Refuses a holder that cannot be named as described.
///
/// # Errors
/// 115 to 118.
pub fn check_holder(holder: &Holder) -> Result<(), Refusal> {
    good_code(&holder.code)?;
    filled("name", &holder.name)?;
    on_list(&["person", "unit", "agency"], "holder-kind", &holder.kind)
}

/// Whether stock of this item was ever in the book.
fn moved(cx: &Cx<'_>, code: &str) -> bool {
    let lots = cx.book.rows_where(Table::Lot, "item", &Val::from(code));
    let trail = cx.book.rows(Table::Trail, &[Val::from(format!("i/{code}"))]);
    !lots.is_empty() || !trail.is_empty()
}
