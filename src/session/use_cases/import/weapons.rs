//! Weapons, one a row.
//!
//! What a table does not say stays unknown: the condition, the legal title. Without an origin a weapon is part of the
//! opening balance.
//! Does not know: how a serial is read.
//! Always holds: the checks are those of a receipt; a weapon stands once in the file and once on the books.

use std::collections::HashMap;

use super::line::{At, Taker};
use crate::domain::calendar::Made;
use crate::domain::command::NewWeapon;
use crate::domain::decide::{identity, weapon_line, within_limits};
use crate::domain::event::Line;
use crate::domain::record::Weapon;
use crate::exchange::problem::ProblemKind;
use crate::exchange::records::WeaponRecord;
use crate::trust::hash::sha256;

/// Takes weapons in.
#[derive(Default)]
pub(super) struct Weapons {
    /// What tells a weapon from others, in short, and its row.
    seen: HashMap<[u8; 16], u32>,
    /// Control numbers and their rows.
    controls: HashMap<String, u32>,
}

impl Taker for Weapons {
    type Record = WeaponRecord;

    fn take(&mut self, record: WeaponRecord, at: &mut At<'_, '_>) {
        for (field, filled) in [
            ("document", record.document.is_some()),
            ("book", record.book.is_some()),
            ("page", record.page.is_some()),
            ("line", record.line.is_some()),
        ] {
            at.kept_with_row(field, filled);
        }
        let import_year = match record.import_year {
            Made::Unknown => None,
            Made::Day(day) => Some(day.year()),
            Made::Month { year, .. } | Made::Year(year) => Some(year),
            Made::About(year) => {
                // the mark of an import shows its year or none
                return at.wrong("import_year", ProblemKind::NotADate { text: format!("~{year}") });
            }
        };
        let new = new_weapon(record, import_year);
        let row = at.spot().row;
        if let Some(first) = self.stands_twice(&new.weapon, row) {
            return at.wrong("serial", ProblemKind::Twice { text: new.weapon.serial, row: first });
        }
        if let Some(control) = &new.weapon.control_number
            && let Some(first) = self.controls.insert(control.clone(), row)
        {
            return at.wrong("control_number", ProblemKind::Twice { text: control.clone(), row: first });
        }
        let line = within_limits(&new.weapon).and_then(|()| weapon_line(at.work.cx, "@opening", &new, at.work.next()));
        match line {
            Err(refusal) => at.refused(refusal),
            Ok(Line::Weapon { weapon, mv, .. }) => {
                let source = Some(at.source());
                at.emit(Line::Weapon { weapon, mv, source });
            }
            Ok(_) => {}
        }
    }
}

impl Weapons {
    /// The row in which the same weapon stood before.
    fn stands_twice(&mut self, weapon: &Weapon, row: u32) -> Option<u32> {
        let parts = identity(weapon)?.map(|part| format!("{}:{part}", part.len()));
        let whole = sha256(&[parts.concat().as_bytes()]);
        let mut short = [0; 16];
        short.iter_mut().zip(whole.0).for_each(|(to, from)| *to = from);
        match self.seen.entry(short) {
            std::collections::hash_map::Entry::Occupied(first) => Some(*first.get()),
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(row);
                None
            }
        }
    }
}

fn new_weapon(record: WeaponRecord, import_year: Option<i32>) -> NewWeapon {
    let country = |code: Option<String>| code.map(|code| if code == "unknown" { "ZZ".to_owned() } else { code });
    let weapon = Weapon {
        item: record.item,
        serial: record.serial.unwrap_or_default(),
        serial_state: record.serial_state,
        control_number: record.control_number,
        manufacturer: record.manufacturer.unwrap_or_default(),
        importer: record.importer,
        country: country(record.country),
        year: Some(record.year).filter(|year| *year != Made::Unknown),
        weapon_type: record.kind,
        model: record.model.unwrap_or_default(),
        calibre: record.calibre.unwrap_or_default(),
        import_country: country(record.import_country),
        import_year: import_year.and_then(|year| u32::try_from(year).ok()),
        make_class: record.make_class,
        legal_title: record.legal_title.unwrap_or_else(|| "unknown".to_owned()),
        origin: record.origin.unwrap_or_else(|| "opening_balance".to_owned()),
        marks: record.marks,
        note: record.note,
    };
    NewWeapon { weapon, place: record.place, condition: record.condition.unwrap_or_else(|| "unknown".to_owned()) }
}
