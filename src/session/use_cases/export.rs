//! Tables in our own template, as CSV or XLSX: what the ledger holds now, to be read by people or taken in elsewhere.
//!
//! Weapons are those in places of the site; of lots there is one row for each place, condition and pack; holdings are
//! items by quantity, with the place by its code; people are holders and those enrolled, without roles and keys. What a
//! template has no column for (keepers and positions of places, unit values) is not in it.
//! Does not know: what is done with the file.
//! Always holds: what is written is taken in again as the same records, in the order items, places, the rest; no file is
//! ever replaced.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::import::lot_of;
use crate::domain::calendar::{Day, Made};
use crate::domain::measure::Count;
use crate::domain::record::Mark;
use crate::domain::refusal::{Why, because};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::exchange::columns::Target;
use crate::exchange::csv_out::{CsvForm, CsvOut};
use crate::exchange::fault::WriteFault;
use crate::exchange::out::Audience;
use crate::exchange::records::{
    HoldingRecord, ItemRecord, LotRecord, LotState, NEQ_DIVISIONS, PersonRecord, PlaceRecord, Record, SourceCells,
    WeaponRecord,
};
use crate::exchange::xlsx_out::XlsxOut;
use crate::i18n::Lang;
use crate::session::files::write_new;
use crate::session::{Problem, Session};

type Part<'f> = &'f mut BufWriter<File>;

/// A table being written.
enum Out<'f> {
    Csv(Box<CsvOut<Part<'f>>>),
    Xlsx(Box<XlsxOut>, Part<'f>),
}

impl Out<'_> {
    fn row<R: Record>(&mut self, record: &R) -> Result<(), WriteFault> {
        match self {
            Out::Csv(out) => out.row(record),
            Out::Xlsx(out, _) => out.row(record),
        }
    }

    fn finish(self) -> Result<(), WriteFault> {
        match self {
            Out::Csv(out) => out.finish()?.flush().map_err(WriteFault::from),
            Out::Xlsx(out, file) => out.finish(file),
        }
    }
}

/// A table with the number of its rows.
struct Sheet<'f> {
    out: Out<'f>,
    rows: u64,
    fault: Option<WriteFault>,
}

impl Sheet<'_> {
    /// Writes a record; whether the next one is wanted.
    fn put<R: Record>(&mut self, record: &R) -> bool {
        match self.out.row(record) {
            Ok(()) => self.rows += 1,
            Err(fault) => self.fault = Some(fault),
        }
        self.fault.is_none()
    }
}

impl Session {
    /// Writes a table: weapons, lots, items, places, people or holdings; `.csv` or `.xlsx` by the ending of the file.
    /// `raw` is for machines: names of fields, codes, texts as they are.
    ///
    /// # Errors
    /// An unknown table or ending; the file is there already; any fault of either file: then nothing is written.
    pub fn export(&self, target: &str, output: &Path, lang: Lang, raw: bool) -> Result<u64, Problem> {
        let unknown = |list: &str, code: &str| because(Why::UnknownCode).about("list", list).about("code", code);
        let target = Target::from_code(target).ok_or_else(|| unknown("import-target", target))?;
        let ending = output.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        if !matches!(ending.as_str(), "csv" | "xlsx") {
            return Err(unknown("file-ending", &ending).into());
        }
        write_new(output, |file| {
            let out = if ending == "csv" {
                let form = if raw { CsvForm::machines() } else { CsvForm::people(lang.code()) };
                Out::Csv(Box::new(CsvOut::new(file, target, form).map_err(Problem::Write)?))
            } else {
                let audience = if raw { Audience::Machines } else { Audience::people(lang.code()) };
                let folder = output.parent().filter(|folder| !folder.as_os_str().is_empty());
                Out::Xlsx(Box::new(XlsxOut::new(target, audience, folder).map_err(Problem::Write)?), file)
            };
            let mut sheet = Sheet { out, rows: 0, fault: None };
            match target {
                Target::Weapons => self.weapons_into(&mut sheet)?,
                Target::Lots => self.lots_into(&mut sheet)?,
                Target::Items => self.items_into(&mut sheet)?,
                Target::Places => self.places_into(&mut sheet)?,
                Target::People => self.people_into(&mut sheet)?,
                Target::Holdings => self.holdings_into(&mut sheet)?,
            }
            match sheet.fault {
                Some(fault) => Err(Problem::Write(fault)),
                None => {
                    sheet.out.finish().map_err(Problem::Write)?;
                    Ok(sheet.rows)
                }
            }
        })
    }

    fn weapons_into(&self, sheet: &mut Sheet<'_>) -> Result<(), Problem> {
        let in_site = |row: &Row| !row.text("place").starts_with('@');
        // few weapons have further marks: they are read once, before the weapons
        let mut marks: BTreeMap<String, Vec<Mark>> = BTreeMap::new();
        self.file.each_row(Table::Mark, |row| {
            marks.entry(row.text("weapon")).or_default().push(mark(&row));
            true
        })?;
        let none = Vec::new();
        Ok(self.file.each_row(Table::Weapon, |row| {
            !in_site(&row) || sheet.put(&weapon(&row, marks.get(&row.text("id")).unwrap_or(&none)))
        })?)
    }

    fn lots_into(&self, sheet: &mut Sheet<'_>) -> Result<(), Problem> {
        self.file.each_row(Table::Holding, |held| {
            let subject = held.text("subject");
            if !subject.starts_with('l') {
                return true;
            }
            // a fault of this read is the fault of the next one too
            let row = self.file.reading(|rows| rows.row(Table::Lot, &[Val::from(subject)])).ok().flatten();
            row.is_none_or(|row| sheet.put(&lot(&row, &held)))
        })?;
        Ok(())
    }

    fn items_into(&self, sheet: &mut Sheet<'_>) -> Result<(), Problem> {
        Ok(self.file.each_row(Table::Item, |row| sheet.put(&item(&row)))?)
    }

    /// Places above before those that lie in them.
    fn places_into(&self, sheet: &mut Sheet<'_>) -> Result<(), Problem> {
        let (mut left, licences, limits) = self.file.reading(|rows| {
            let licences = rows.rows(Table::Licence, &[]).into_iter().map(|row| (row.text("place"), row));
            (rows.rows(Table::Place, &[]), licences.collect::<BTreeMap<_, _>>(), rows.rows(Table::PlaceLimit, &[]))
        })?;
        while !left.is_empty() {
            let still: BTreeSet<String> = left.iter().map(|row| row.text("code")).collect();
            let ready = |row: &Row| row.maybe_text("parent").is_none_or(|parent| !still.contains(&parent));
            let (now, later): (Vec<Row>, Vec<Row>) = left.into_iter().partition(ready);
            if now.is_empty() {
                return Ok(());
            }
            for row in now {
                let code = row.text("code");
                if !sheet.put(&place(&row, licences.get(&code), &limits)) {
                    return Ok(());
                }
            }
            left = later;
        }
        Ok(())
    }

    fn people_into(&self, sheet: &mut Sheet<'_>) -> Result<(), Problem> {
        let (holders, people) =
            self.file.reading(|rows| (rows.rows(Table::Holder, &[]), rows.rows(Table::Person, &[])))?;
        let codes: BTreeSet<String> = holders.iter().map(|row| row.text("code")).collect();
        let enrolled = people.iter().filter(|row| !codes.contains(&row.text("user")));
        for record in holders.iter().map(|row| person(row, "code")).chain(enrolled.map(|row| person(row, "user"))) {
            if !sheet.put(&record) {
                break;
            }
        }
        Ok(())
    }

    /// One row for an item at a place, whatever its conditions there: the template has no column for them.
    fn holdings_into(&self, sheet: &mut Sheet<'_>) -> Result<(), Problem> {
        let mut sums: BTreeMap<(String, String), u64> = BTreeMap::new();
        self.file.each_row(Table::Holding, |row| {
            if let Some(item) = row.text("subject").strip_prefix("i/") {
                let sum = sums.entry((item.to_owned(), row.text("place"))).or_default();
                *sum = sum.saturating_add(row.number("count"));
            }
            true
        })?;
        for ((item, place), quantity) in sums {
            let row = self.file.reading(|rows| rows.row(Table::Item, &[Val::from(item.as_str())]))?;
            let record = HoldingRecord {
                sheet: "".into(),
                row: 0,
                item_name: row.as_ref().and_then(|row| row.maybe_text("name")),
                unit: row.as_ref().and_then(|row| row.maybe_text("unit")),
                item,
                site: None,
                place: vec![place],
                quantity: Count::new(quantity),
                unit_value_usd_cents: None,
                cells: SourceCells::from_pairs(&[]),
            };
            if !sheet.put(&record) {
                break;
            }
        }
        Ok(())
    }
}

/// A text of a column; nothing when it is empty.
fn text(row: &Row, column: &str) -> Option<String> {
    row.maybe_text(column).filter(|text| !text.is_empty())
}

fn weapon(row: &Row, marks: &[Mark]) -> WeaponRecord {
    let country = |column: &str| text(row, column).map(|code| if code == "ZZ" { "unknown".to_owned() } else { code });
    let import_year = row.maybe_int("import_year").and_then(|year| i32::try_from(year).ok());
    WeaponRecord {
        serial: text(row, "serial"),
        serial_state: row.text("serial_state"),
        control_number: text(row, "control_number"),
        item: text(row, "item"),
        manufacturer: text(row, "manufacturer"),
        country: country("country"),
        year: row.parsed("year").unwrap_or(Made::Unknown),
        kind: row.text("weapon_type"),
        model: text(row, "model"),
        calibre: text(row, "calibre"),
        make_class: text(row, "make_class"),
        importer: text(row, "importer"),
        import_country: country("import_country"),
        import_year: import_year.map_or(Made::Unknown, Made::Year),
        condition: text(row, "condition"),
        place: row.text("place"),
        legal_title: text(row, "legal_title"),
        origin: text(row, "origin"),
        document: None,
        book: None,
        page: None,
        line: None,
        marks: marks.to_vec(),
        note: text(row, "note"),
    }
}

fn mark(row: &Row) -> Mark {
    Mark { kind: row.text("kind"), text: row.text("text"), position: row.text("position") }
}

fn lot(row: &Row, held: &Row) -> LotRecord {
    let lot = lot_of(row);
    LotRecord {
        item: lot.item,
        lot: match lot.state.as_str() {
            "marked" => LotState::Marked(lot.number),
            "none" => LotState::None,
            "mixed" => LotState::Mixed,
            _ => LotState::Unknown,
        },
        maker: lot.maker,
        made: lot.made,
        propellant_lot: lot.propellant_lot,
        shelf_life_months: lot.shelf_life_months.map(u64::from),
        expiry: lot.expiry,
        life_extended: lot.life_extended.then_some(true),
        expiry_authority: lot.life_authority,
        quantity: Count::new(held.number("count")),
        place: held.text("place"),
        condition: text(held, "condition"),
        pack: text(held, "pack"),
        document: None,
        note: lot.note,
    }
}

fn item(row: &Row) -> ItemRecord {
    ItemRecord {
        code: row.text("code"),
        kind: row.text("kind"),
        name: row.text("name"),
        stock_number: text(row, "stock_number"),
        weapon_type: text(row, "weapon_type"),
        model: text(row, "model"),
        calibre: text(row, "calibre"),
        manufacturer: text(row, "maker"),
        un_number: text(row, "un_number"),
        hazard_division: text(row, "hazard_division"),
        sub_division: text(row, "sub_division"),
        compatibility_group: text(row, "compatibility_group"),
        neq_mg: row.maybe_number("neq_mg"),
        mass_g: row.maybe_number("mass_g"),
        pack_size: row.maybe_number("pack_size"),
        unit: text(row, "unit"),
        shelf_life_months: row.maybe_number("shelf_life_months"),
        propellant: row.flag("propellant").then_some(true),
        inert: row.maybe_int("live").map(|live| live == 0),
        note: None,
    }
}

fn place(row: &Row, licence: Option<&Row>, limits: &[Row]) -> PlaceRecord {
    let code = row.text("code");
    let limit = |division: &str| {
        let found = limits.iter().find(|limit| limit.text("place") == code && limit.text("division") == division);
        found.and_then(|limit| limit.maybe_number("neq_mg_max"))
    };
    PlaceRecord {
        parent: text(row, "parent"),
        kind: row.text("kind"),
        name: row.text("name"),
        licence_number: licence.and_then(|licence| text(licence, "number")),
        licence_issued_by: licence.and_then(|licence| text(licence, "authority")),
        licence_from: licence.and_then(|licence| licence.parsed::<Day>("issued")),
        licence_until: licence.and_then(|licence| licence.parsed::<Day>("expires")),
        neq_mg_max: NEQ_DIVISIONS.map(limit),
        weapons_max: None,
        note: None,
        code,
    }
}

fn person(row: &Row, code: &str) -> PersonRecord {
    let kind = if code == "code" { text(row, "kind") } else { Some("person".to_owned()) };
    PersonRecord {
        user: row.text(code),
        name: row.text("name"),
        kind,
        rank: text(row, "rank"),
        body: text(row, "body"),
        id_number: text(row, "id_number"),
        roles: Vec::new(),
        appointed: None,
    }
}
