//! Ammunition lots, one row for each place, condition and pack that a lot lies in.
//!
//! The first row of a lot brings it in (`lot.added`); further rows of the same lot, and rows of a lot that the book
//! has, add to it (`stock.opened`). Without a condition a lot awaits inspection (C1); without a pack it counts as
//! opened, since nobody says that it is sealed.
//! Does not know: how a lot number is read.
//! Always holds: the checks are those of a receipt; a marked lot has one record, whatever the rows; nothing is added
//! where the book has that lot already.

use std::collections::BTreeMap;

use super::line::{At, Taker};
use crate::domain::calendar::{Day, Made};
use crate::domain::command::NewLot;
use crate::domain::decide::{holding_key, lot_line, within_limits};
use crate::domain::event::{Line, Move};
use crate::domain::id::Subject;
use crate::domain::record::Lot;
use crate::domain::serial::search_form;
use crate::domain::table::{Row as BookRow, Table, Val};
use crate::exchange::problem::ProblemKind;
use crate::exchange::records::LotRecord;

/// Item, search form of the number, maker in capitals: what marks a lot.
type Identity = (String, String, String);
/// Place, condition and pack.
type Slot = (String, String, String);

/// Takes lots in.
#[derive(Default)]
pub(super) struct Lots {
    marked: BTreeMap<Identity, Known>,
}

/// A marked lot.
struct Known {
    subject: Subject,
    /// Where it lies, and the row that says so; 0 for the book.
    slots: BTreeMap<Slot, u32>,
    lot: Lot,
}

impl Taker for Lots {
    type Record = LotRecord;

    fn take(&mut self, record: LotRecord, at: &mut At<'_, '_>) {
        at.kept_with_row("document", record.document.is_some());
        let new = new_lot(record);
        let line = within_limits(&new.lot).and_then(|()| lot_line(at.work.cx, "@opening", &new, at.work.next()));
        let line = match line {
            Ok(line) => line,
            Err(refusal) => return at.refused(refusal),
        };
        let Line::Lot { lot, mv, .. } = line else { return };
        let slot = (new.place.clone(), new.condition.clone(), new.pack.clone());
        let Some(identity) = identity(&lot) else {
            let source = Some(at.source());
            return at.emit(Line::Lot { lot, mv, source });
        };
        let row = at.spot().row;
        if !self.marked.contains_key(&identity)
            && let Some(known) = in_book(at, &identity)
        {
            self.marked.insert(identity.clone(), known);
        }
        let text = lot.number.clone();
        match self.marked.get_mut(&identity) {
            None => {
                let slots = BTreeMap::from([(slot, row)]);
                self.marked.insert(identity, Known { subject: mv.subject.clone(), slots, lot: lot.clone() });
                let source = Some(at.source());
                at.emit(Line::Lot { lot, mv, source });
            }
            Some(known) if !alike(&known.lot, &lot) => at.wrong("lot_number", ProblemKind::LotDiffers { text }),
            Some(known) => match known.slots.get(&slot).copied().or_else(|| held(at, &known.subject, &slot)) {
                Some(0) => {
                    let lot = known.subject.to_string();
                    at.wrong("lot_number", ProblemKind::LotThere { text, lot });
                }
                Some(row) => at.wrong("lot_number", ProblemKind::Twice { text, row }),
                None => {
                    known.slots.insert(slot, row);
                    let mv = Move { subject: known.subject.clone(), ..mv };
                    let source = at.source();
                    at.emit(Line::Stock { mv, unit_value_usd_cents: None, source });
                }
            },
        }
    }
}

/// 0 when the book has that lot in that place.
fn held(at: &At<'_, '_>, subject: &Subject, (place, condition, pack): &Slot) -> Option<u32> {
    at.work.cx.book.row(Table::Holding, &holding_key(subject, place, condition, pack)).map(|_| 0)
}

/// The lot of the book that is marked so, unless its receipt was reversed.
fn in_book(at: &At<'_, '_>, (item, form, maker): &Identity) -> Option<Known> {
    let book = at.work.cx.book;
    let row = book.rows_where(Table::Lot, "number_search", &Val::from(form.as_str())).into_iter().find(|row| {
        let id = [Val::from(row.text("id"))];
        row.text("item") == *item
            && row.text("maker").to_uppercase() == *maker
            && (!book.rows(Table::Holding, &id).is_empty() || !book.rows(Table::Outside, &id).is_empty())
    })?;
    let subject = row.text("id").parse().ok()?;
    Some(Known { subject, slots: BTreeMap::new(), lot: lot_of(&row) })
}

/// The particulars of a lot that the book has.
pub(in crate::session::use_cases) fn lot_of(row: &BookRow) -> Lot {
    let months = |column: &str| row.maybe_number(column).and_then(|n| u32::try_from(n).ok());
    Lot {
        item: row.text("item"),
        state: row.text("state"),
        number: row.text("number"),
        maker: row.maybe_text("maker"),
        made: row.parsed("made").unwrap_or(Made::Unknown),
        propellant_lot: row.maybe_text("propellant_lot"),
        shelf_life_months: months("shelf_life_months"),
        expiry: row.parsed::<Day>("expiry"),
        life_extended: row.flag("life_extended"),
        life_authority: row.maybe_text("life_authority"),
        inspection_months: months("inspection_months"),
        test_months: months("test_months"),
        note: row.maybe_text("note"),
    }
}

/// Whether two records of one lot tell the same of its age and life. Remarks may differ from place to place.
fn alike(one: &Lot, other: &Lot) -> bool {
    one.made == other.made
        && one.propellant_lot == other.propellant_lot
        && one.shelf_life_months == other.shelf_life_months
        && one.expiry == other.expiry
        && one.life_extended == other.life_extended
}

/// What marks a lot; nothing when it has no number.
fn identity(lot: &Lot) -> Option<Identity> {
    let form = search_form(&lot.number);
    if lot.state != "marked" || form.is_empty() {
        return None;
    }
    Some((lot.item.clone(), form, lot.maker.as_deref().unwrap_or_default().to_uppercase()))
}

fn new_lot(record: LotRecord) -> NewLot {
    let lot = Lot {
        item: record.item,
        state: record.lot.code().to_owned(),
        number: record.lot.number().unwrap_or_default().to_owned(),
        maker: record.maker,
        made: record.made,
        propellant_lot: record.propellant_lot,
        shelf_life_months: record.shelf_life_months.map(|months| u32::try_from(months).unwrap_or(u32::MAX)),
        expiry: record.expiry,
        life_extended: record.life_extended.unwrap_or(false),
        life_authority: record.expiry_authority,
        inspection_months: None,
        test_months: None,
        note: record.note,
    };
    NewLot {
        lot,
        place: record.place,
        condition: record.condition.unwrap_or_else(|| "C1".to_owned()),
        pack: record.pack.unwrap_or_else(|| "opened".to_owned()),
        count: record.quantity,
    }
}
