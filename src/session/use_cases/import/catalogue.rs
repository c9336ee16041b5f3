//! Items, places with their licences, and holders.
//!
//! Does not know: stock.
//! Always holds: a code is new to the book and stands once in the file; a place stands after the one it lies in,
//! whatever the order of the rows; nobody gets a key by an import.

use std::collections::{BTreeMap, BTreeSet};

use super::kept::Kept;
use super::line::{At, Spot, Taker, Work};
use crate::domain::decide::{check_holder, check_item, check_licence, check_place, free, within_limits};
use crate::domain::event::{Line, Source};
use crate::domain::record::{Holder, Item, Licence, Limit, Place};
use crate::domain::refusal::{Why, because};
use crate::domain::table::Table;
use crate::exchange::problem::ProblemKind;
use crate::exchange::records::{ItemRecord, NEQ_DIVISIONS, PersonRecord, PlaceRecord};

/// Codes and the rows in which they stand.
#[derive(Default)]
struct Codes(BTreeMap<String, u32>);

impl Codes {
    /// Whether the code is new in this file; else that is noted.
    fn is_new(&mut self, code: &str, field: &str, at: &mut At<'_, '_>) -> bool {
        match self.0.get(code) {
            Some(row) => {
                at.wrong(field, ProblemKind::Twice { text: code.to_owned(), row: *row });
                false
            }
            None => {
                self.0.insert(code.to_owned(), at.spot().row);
                true
            }
        }
    }
}

/// Takes entries of the catalogue in.
#[derive(Default)]
pub(super) struct Items {
    codes: Codes,
}

impl Taker for Items {
    type Record = ItemRecord;

    fn take(&mut self, record: ItemRecord, at: &mut At<'_, '_>) {
        at.kept_with_row("note", record.note.is_some());
        let item = Item {
            code: record.code,
            kind: record.kind,
            name: record.name,
            stock_number: record.stock_number,
            unit: record.unit,
            un_number: record.un_number,
            hazard_division: record.hazard_division,
            sub_division: record.sub_division,
            compatibility_group: record.compatibility_group,
            neq_mg: record.neq_mg,
            mass_g: record.mass_g,
            pack_size: record.pack_size,
            live: record.inert.map(|inert| !inert),
            propellant: record.propellant.unwrap_or(false),
            pyrotechnic: false,
            shelf_life_months: record.shelf_life_months.map(|months| u32::try_from(months).unwrap_or(u32::MAX)),
            inspection_months: None,
            test_months: None,
            calibre: record.calibre,
            maker: record.manufacturer,
            model: record.model,
            weapon_type: record.weapon_type,
        };
        if !self.codes.is_new(&item.code, "code", at) {
            return;
        }
        let checked = check_item(&item)
            .and_then(|()| within_limits(&item))
            .and_then(|()| free(at.work.cx, Table::Item, &item.code));
        match checked {
            Err(refusal) => at.refused(refusal),
            Ok(()) => {
                at.work.added.explosive += u64::from(item.neq_mg.is_some());
                at.work.added.items += 1;
                let source = Some(at.source());
                at.emit(Line::Item { item, source });
            }
        }
    }
}

/// Takes holders in.
#[derive(Default)]
pub(super) struct People {
    codes: Codes,
}

impl Taker for People {
    type Record = PersonRecord;

    fn take(&mut self, record: PersonRecord, at: &mut At<'_, '_>) {
        if !record.roles.is_empty() {
            return at.wrong("roles", ProblemKind::HasRoles);
        }
        at.kept_with_row("appointed", record.appointed.is_some());
        let holder = Holder {
            code: record.user,
            kind: record.kind.unwrap_or_else(|| "person".to_owned()),
            name: record.name,
            rank: record.rank.unwrap_or_default(),
            body: record.body.unwrap_or_default(),
            id_number: record.id_number.unwrap_or_default(),
        };
        if !self.codes.is_new(&holder.code, "user", at) {
            return;
        }
        let checked = check_holder(&holder)
            .and_then(|()| within_limits(&holder))
            .and_then(|()| free(at.work.cx, Table::Holder, &holder.code));
        match checked {
            Err(refusal) => at.refused_in("user", refusal),
            Ok(()) => {
                at.work.added.holders += 1;
                let source = Some(at.source());
                at.emit(Line::Holder { holder, source });
            }
        }
    }
}

/// A place that waits for the one it lies in.
struct Waiting {
    place: Place,
    licence: Option<Licence>,
    source: Source,
    spot: Spot,
}

/// Takes places in: all are read, then those above go out before those below.
pub(super) struct Places<'b> {
    book: &'b Kept<'b>,
    codes: Codes,
    waiting: Vec<Waiting>,
}

impl<'b> Places<'b> {
    pub(super) fn new(book: &'b Kept<'b>) -> Places<'b> {
        Places { book, codes: Codes::default(), waiting: Vec::new() }
    }

    fn put(&self, waiting: Waiting, work: &mut Work<'_>) {
        let Waiting { place, licence, source, spot } = waiting;
        let checked = check_place(work.cx, &place)
            .and_then(|()| free(work.cx, Table::Place, &place.code))
            .and_then(|()| within_limits(&place))
            .and_then(|()| {
                licence.as_ref().map_or(Ok(()), |licence| check_licence(licence).and(within_limits(licence)))
            });
        if let Err(refusal) = checked {
            let field = if refusal.why == Why::PlaceUnknown { Some("parent") } else { None };
            match field {
                Some(field) => work.wrong(&spot, Some(field), ProblemKind::Refused { refusal }),
                None => work.refused(&spot, refusal),
            }
            return;
        }
        self.book.with_place(&place);
        work.added.places += 1;
        work.emit(Line::Place { place, source: Some(source) });
        if let Some(licence) = licence {
            work.added.explosive += 1;
            work.emit(Line::Licence { licence });
        }
    }
}

impl Taker for Places<'_> {
    type Record = PlaceRecord;

    fn take(&mut self, record: PlaceRecord, at: &mut At<'_, '_>) {
        at.kept_with_row("weapons_max", record.weapons_max.is_some());
        at.kept_with_row("note", record.note.is_some());
        if !self.codes.is_new(&record.code, "code", at) {
            return;
        }
        let Ok(licence) = licence_of(&record, at) else { return };
        let place = Place {
            code: record.code,
            parent: record.parent,
            kind: record.kind,
            name: record.name,
            ..Place::default()
        };
        self.waiting.push(Waiting { place, licence, source: at.source(), spot: at.spot() });
    }

    fn end(&mut self, work: &mut Work<'_>) {
        let mut left = std::mem::take(&mut self.waiting);
        loop {
            let still: BTreeSet<String> = left.iter().map(|w| w.place.code.clone()).collect();
            let ready = |w: &Waiting| w.place.parent.as_ref().is_none_or(|parent| !still.contains(parent));
            let (now, later): (Vec<Waiting>, Vec<Waiting>) = left.into_iter().partition(ready);
            if now.is_empty() {
                for waiting in later {
                    work.refused(&waiting.spot, because(Why::PlaceLoop).about("place", waiting.place.code));
                }
                return;
            }
            for waiting in now {
                self.put(waiting, work);
            }
            left = later;
        }
    }
}

/// The licence that a row tells of; an error when it tells too little, which is noted.
fn licence_of(record: &PlaceRecord, at: &mut At<'_, '_>) -> Result<Option<Licence>, ()> {
    let limits: Vec<Limit> = NEQ_DIVISIONS
        .iter()
        .zip(record.neq_mg_max)
        .filter_map(|(division, most)| Some(Limit { division: (*division).to_owned(), neq_mg_max: most? }))
        .collect();
    let told = record.licence_number.is_some()
        || record.licence_issued_by.is_some()
        || record.licence_from.is_some()
        || record.licence_until.is_some()
        || !limits.is_empty();
    if !told {
        return Ok(None);
    }
    let missing = [
        ("licence_number", record.licence_number.is_none()),
        ("licence_issued_by", record.licence_issued_by.is_none()),
        ("licence_from", record.licence_from.is_none()),
        ("neq_1_1_kg", limits.is_empty()),
    ];
    for (field, _) in missing.iter().filter(|(_, missing)| *missing) {
        at.wrong(field, ProblemKind::Missing);
    }
    let (Some(number), Some(authority), Some(issued), false) =
        (&record.licence_number, &record.licence_issued_by, record.licence_from, limits.is_empty())
    else {
        return Err(());
    };
    Ok(Some(Licence {
        place: record.code.clone(),
        number: number.clone(),
        authority: authority.clone(),
        issued,
        expires: record.licence_until,
        limits,
    }))
}
