//! Quantities of items at places: the items and places that the book lacks are made on the way.
//!
//! A line `item.added` or `place.added` stands before the first row that needs it; each row is one `stock.opened`.
//! What an item is, is told by the class of its stock number: 10 weapons, 13 ammunition and 1410 missiles, the rest
//! equipment; whether it is live stays open. What comes in by quantity was not inspected: `unknown`, and for ammunition
//! C1 (awaiting inspection) in opened packs, so that nothing of it can be issued unseen.
//! Does not know: what the rows add up to.
//! Always holds: equal rows are all taken in; an item of the book stays as it is.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Site;
use super::line::{At, Taker};
use super::place_codes::PlaceCodes;
use super::plan::Plan;
use crate::domain::decide::{Cx, check_item, check_place_alone, good_count, outside, within_limits};
use crate::domain::event::{Line, Move, Slot};
use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::record::{Item, Place};
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::{Table, Val};
use crate::exchange::counts::{CountedRow, HoldingCounts};
use crate::exchange::fields::dates::DateHabit;
use crate::exchange::records::HoldingRecord;

/// Takes holdings in.
pub(super) struct Holdings {
    counts: HoldingCounts,
    places: PlaceCodes,
    /// Whether each known item is ammunition.
    items: BTreeMap<String, bool>,
    /// All that came in so far: no balance can exceed it.
    total: Count,
    loaded: bool,
}

impl Holdings {
    pub(super) fn new(plan: &Plan, site: &Site) -> Holdings {
        let dates = DateHabit { order: plan.habits.dates.order, this_year: None };
        Holdings {
            counts: HoldingCounts::new(plan.snapshot, dates),
            places: PlaceCodes::new(site, plan.mapping.columns.is_some()),
            items: BTreeMap::new(),
            total: Count::ZERO,
            loaded: false,
        }
    }

    /// Whether the item is ammunition, and the entry to be made when the book has none.
    fn item(&mut self, cx: &Cx<'_>, record: &HoldingRecord) -> Result<(bool, Option<Item>), Refusal> {
        if let Some(ammunition) = self.items.get(&record.item) {
            return Ok((*ammunition, None));
        }
        let known = cx.book.row(Table::Item, &[Val::from(record.item.as_str())]);
        let (kind, made) = match known {
            Some(row) => (row.text("kind"), None),
            None => {
                let item = Item {
                    code: record.item.clone(),
                    kind: kind_of(&record.item).to_owned(),
                    name: record.item_name.clone().unwrap_or_else(|| record.item.clone()),
                    unit: record.unit.clone(),
                    ..Item::default()
                };
                check_item(&item)?;
                within_limits(&item)?;
                (item.kind.clone(), Some(item))
            }
        };
        let ammunition = matches!(kind.as_str(), "ammunition" | "propellant");
        self.items.insert(record.item.clone(), ammunition);
        Ok((ammunition, made))
    }

    fn lines(&mut self, record: &HoldingRecord, at: &mut At<'_, '_>) -> Result<(), Refusal> {
        let cx = at.work.cx;
        if !self.loaded {
            self.places.load(cx);
            self.loaded = true;
        }
        let (ammunition, made) = self.item(cx, record)?;
        if let Some(item) = made {
            at.work.added.items += 1;
            at.emit(Line::Item { item, source: None });
        }
        let mut new = Vec::new();
        let place = self.places.code_of(record.site.as_deref(), &record.place, &mut new)?;
        for place in new {
            check_new_place(cx, &place)?;
            at.work.added.places += 1;
            at.emit(Line::Place { place, source: None });
        }
        let subject = Subject::Item(record.item.clone());
        good_count(&subject, record.quantity)?;
        let too_many = || because(Why::TooMany).about("subject", &subject).about("count", record.quantity);
        self.total = self.total.plus(record.quantity).ok_or_else(too_many)?;
        let (condition, pack) = if ammunition { ("C1", "opened") } else { ("unknown", "") };
        let to = Slot { place, condition: condition.into(), pack: pack.into(), ..Slot::default() };
        let mv = Move { subject, count: record.quantity, from: outside("@opening", None), to };
        let source = at.source_with(&record.cells);
        at.emit(Line::Stock { mv, unit_value_usd_cents: record.unit_value_usd_cents, source });
        Ok(())
    }
}

/// The parent was made a moment ago, or is in the book: it need not be looked for.
fn check_new_place(cx: &Cx<'_>, place: &Place) -> Result<(), Refusal> {
    check_place_alone(cx, place)?;
    within_limits(place)
}

impl Taker for Holdings {
    type Record = HoldingRecord;

    fn take(&mut self, record: HoldingRecord, at: &mut At<'_, '_>) {
        self.counts.add(&CountedRow::from(&record));
        if let Err(refusal) = self.lines(&record, at) {
            let place = matches!(refusal.why, Why::PlaceClosed | Why::PlaceUnknown | Why::PlaceOutside);
            if place {
                at.refused_in("place_1", refusal);
            } else {
                at.refused(refusal);
            }
        }
    }

    fn counts(&self) -> Option<Value> {
        Some(self.counts.json())
    }
}

/// What the class of a stock number says an item is. Tools, handling and camouflage gear of groups 10 and 13 are
/// equipment, as the names of their classes say. A code of another form says nothing: equipment.
fn kind_of(code: &str) -> &'static str {
    let Some((class, _)) = code.split_once('-') else { return "equipment" };
    if class.len() != 4 || !class.bytes().all(|b| b.is_ascii_digit()) {
        return "equipment";
    }
    match class {
        "1070" | "1075" | "1080" | "1385" | "1386" | "1398" => "equipment",
        "1410" => "ammunition",
        _ if class.starts_with("10") => "weapon_model",
        _ if class.starts_with("13") => "ammunition",
        _ => "equipment",
    }
}

#[cfg(test)]
mod tests {
    use super::kind_of;

    #[test]
    fn the_class_of_a_stock_number_tells_the_kind() {
        for (code, kind) in [
            ("1005-00-073-9421", "weapon_model"),
            ("1005-01-D17-2240", "weapon_model"),
            ("1305-00-965-0800", "ammunition"),
            ("1385-DS-ROB-TEOD", "equipment"),
            ("1410-01-000-0000", "ammunition"),
            ("1450-01-000-0000", "equipment"),
            ("1240-01-411-1265", "equipment"),
            ("10-5", "equipment"),
            ("1005", "equipment"),
            ("FAL-762", "equipment"),
        ] {
            assert_eq!(kind_of(code), kind, "{code}");
        }
    }
}
