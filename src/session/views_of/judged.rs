//! What the rules say of the whole book on a day, and the lots, items and places with their sums: read once for a head
//! of the log, asked by every list.
//!
//! Does not know: languages; in which order people want anything.
//! Always holds: three answers; a weapon is judged on the same facts as on its card; a sum that lacks a part says so.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use super::names::{Each, Names};
use super::places::Explosive;
use super::rowno;
use crate::domain::calendar::Day;
use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::rules::facts::{ItemFacts, LotFacts, PlaceFacts, SerialState, WeaponCondition, WeaponFacts};
use crate::domain::rules::{Judgement, Overall, judge_item, judge_lot, judge_place, judge_weapon, leading, worst};
use crate::domain::table::{Row, Rows, Table};
use crate::session::facts::{Parts, Shelf};
use crate::session::rules;
use crate::session::views::lists::RowNo;
use crate::store::{Cell, Fit, LedgerFile, StoreFault};

/// Places from which nothing comes back: what is there is not on the book.
pub(in crate::session) const GONE: [&str; 6] =
    ["@destroyed", "@transferred_out", "@lost", "@supplier", "@opening", "@found"];

/// What the rules say of one thing.
#[derive(Clone, Debug, Default)]
pub(in crate::session) struct SaidOf {
    /// Every answer.
    pub(in crate::session) all: Vec<Judgement>,
    /// Flags and missing inputs, the most pressing first, without those that a weightier flag covers.
    pub(in crate::session) leading: Vec<Judgement>,
}

impl SaidOf {
    /// What these judgements say.
    pub(in crate::session) fn of(all: Vec<Judgement>) -> SaidOf {
        SaidOf { leading: leading(&all), all }
    }

    /// The most pressing answer.
    pub(in crate::session) fn overall(&self) -> Overall {
        worst(&self.all)
    }
}

/// A lot with stock, or an item held by quantity.
#[derive(Clone, Debug)]
pub(in crate::session) struct Held<F> {
    /// Its derived row.
    pub(in crate::session) row: Row,
    /// What the rules are told.
    pub(in crate::session) facts: F,
    /// What they say.
    pub(in crate::session) said: SaidOf,
    /// Its stock inside the site.
    pub(in crate::session) holdings: Vec<Row>,
    /// All of it.
    pub(in crate::session) quantity: Count,
    /// Explosive in one unit.
    pub(in crate::session) each: Each,
}

impl<F> Held<F> {
    /// Explosive in all of it, when it is known.
    pub(in crate::session) fn neq_mg(&self) -> Option<u64> {
        self.each.times(self.quantity)
    }
}

/// A place that has stock or had some.
#[derive(Clone, Debug)]
pub(in crate::session) struct Kept {
    /// What the rules are told.
    pub(in crate::session) facts: PlaceFacts,
    /// What they say.
    pub(in crate::session) said: SaidOf,
}

/// What is known of a weapon on the book without reading it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::session) struct Weapon {
    /// Its row.
    pub(in crate::session) row: RowNo,
    /// Its case: weapons of one case have the same answers.
    pub(in crate::session) case: u32,
    /// It is issued to somebody.
    pub(in crate::session) issued: bool,
    /// A hold or a legal block is on it.
    pub(in crate::session) stopped: bool,
}

/// The judged book.
#[derive(Clone, Debug)]
pub(in crate::session) struct Judged {
    /// Acts in the log.
    pub(in crate::session) size: u64,
    /// The day.
    pub(in crate::session) day: Day,
    /// Lots with stock, by row.
    pub(in crate::session) lots: BTreeMap<RowNo, Held<LotFacts>>,
    /// Items that are held by quantity, by code.
    pub(in crate::session) items: BTreeMap<String, Held<ItemFacts>>,
    /// Places that have stock or had some, by code.
    pub(in crate::session) places: BTreeMap<String, Kept>,
    /// Weapons on the book, by row.
    pub(in crate::session) weapons: Vec<Weapon>,
    /// What the rules say of each case of weapon.
    pub(in crate::session) cases: Vec<SaidOf>,
    /// Weapons in each place of the site.
    pub(in crate::session) weapons_in: BTreeMap<String, u64>,
    /// Weapons of each item of the catalogue inside the site.
    pub(in crate::session) weapons_of: BTreeMap<String, u64>,
    /// Explosive in each place itself, by division.
    pub(in crate::session) explosive: BTreeMap<String, Explosive>,
}

/// Facts of a weapon that decide what the rules say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Case {
    serial_state: u32,
    condition: u32,
    received_on: u32,
    marked: bool,
    in_batch: bool,
    inspected: Option<Day>,
}

/// Small texts that come again and again.
#[derive(Default)]
struct Texts {
    numbers: BTreeMap<String, u32>,
    texts: Vec<String>,
}

impl Texts {
    fn of(&mut self, text: &str) -> u32 {
        if let Some(known) = self.numbers.get(text) {
            return *known;
        }
        let next = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.numbers.insert(text.to_owned(), next);
        self.texts.push(text.to_owned());
        next
    }

    fn text(&self, number: u32) -> &str {
        self.texts.get(usize::try_from(number).unwrap_or(usize::MAX)).map_or("", String::as_str)
    }
}

/// What concerns weapons and stands in other tables.
struct Beside {
    inspected: BTreeMap<RowNo, Day>,
    in_batch: BTreeSet<RowNo>,
    stopped: BTreeSet<RowNo>,
    stopped_items: BTreeSet<String>,
}

impl Judged {
    /// Judges the book as it stands in the file.
    ///
    /// # Errors
    /// A fault of the file; `Stopped` once `stop` is set.
    pub(in crate::session) fn read(file: &LedgerFile, day: Day, stop: &AtomicBool) -> Result<Judged, StoreFault> {
        let mut judged = Judged {
            size: file.size()?,
            day,
            lots: BTreeMap::new(),
            items: BTreeMap::new(),
            places: BTreeMap::new(),
            weapons: Vec::new(),
            cases: Vec::new(),
            weapons_in: BTreeMap::new(),
            weapons_of: BTreeMap::new(),
            explosive: BTreeMap::new(),
        };
        judged.read_weapons(file, stop)?;
        let not_weapons = |column| Fit::Before(column, "w".to_owned());
        let parts = Parts {
            holdings: file.rows_that(Table::Holding, &[not_weapons("subject")])?,
            inspections: file.rows_that(Table::Inspection, &[not_weapons("subject")])?,
            armed: judged.weapons_in.keys().cloned().collect(),
        };
        stopped(stop)?;
        file.reading(|rows| judged.read_stock(rows, parts))?;
        stopped(stop)?;
        Ok(judged)
    }

    /// A weapon on the book.
    pub(in crate::session) fn weapon(&self, row: RowNo) -> Option<&Weapon> {
        let at = self.weapons.binary_search_by_key(&row, |weapon| weapon.row).ok()?;
        self.weapons.get(at)
    }

    /// What the rules say of the weapons of a case.
    pub(in crate::session) fn case(&self, case: u32) -> Option<&SaidOf> {
        self.cases.get(usize::try_from(case).ok()?)
    }

    fn read_stock(&mut self, rows: &dyn Rows, parts: Parts) {
        let names = Names::of(rows);
        let mut holdings: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        for row in &parts.holdings {
            self.note_explosive(row, &names);
            holdings.entry(row.text("subject")).or_default().push(row.clone());
        }
        let book = rules::book();
        let shelf = Shelf::of_parts(rows, parts);
        for (row, facts) in shelf.lots() {
            let (id, each) = (row.text("id"), Each::of(names.item(&row.text("item")).as_ref()));
            let said = SaidOf::of(judge_lot(&facts, book, self.day));
            let held = held(row.clone(), facts, said, (holdings.remove(&id).unwrap_or_default(), each));
            if let Some(number) = rowno::of_text(&id) {
                self.lots.insert(number, held);
            }
        }
        for (row, facts) in shelf.items() {
            let (code, each) = (row.text("code"), Each::of(Some(row)));
            let of_item = holdings.remove(&format!("i/{code}")).unwrap_or_default();
            let said = SaidOf::of(judge_item(&facts, book, self.day));
            self.items.insert(code, held(row.clone(), facts, said, (of_item, each)));
        }
        for (row, facts) in shelf.places() {
            let said = SaidOf::of(judge_place(&facts, book, self.day));
            self.places.insert(row.text("code"), Kept { facts, said });
        }
    }

    fn note_explosive(&mut self, holding: &Row, names: &Names<'_>) {
        let Some(subject) = holding.parsed::<Subject>("subject") else { return };
        let item = names.catalogue(&subject);
        let count = Count::new(holding.number("count"));
        let each = Each::of(item.as_ref());
        if each != Each::Nothing {
            let here = self.explosive.entry(holding.text("place")).or_default();
            here.add(item.as_ref(), each.times(count));
        }
    }

    fn read_weapons(&mut self, file: &LedgerFile, stop: &AtomicBool) -> Result<(), StoreFault> {
        const COLUMNS: [&str; 7] = ["id", "serial_state", "condition", "received_on", "marked", "place", "item"];
        let beside = Beside::read(file)?;
        let (mut texts, mut cases) = (Texts::default(), BTreeMap::<Case, u32>::new());
        let gone = Fit::NotIn("place", GONE.map(Into::into).to_vec());
        let mut seen = 0u32;
        file.scan(Table::Weapon, &COLUMNS, &[gone], |cells| {
            let [id, serial_state, condition, received_on, marked, place, item] = cells else { return false };
            let Some(row) = rowno::of_text(id.text()) else { return true };
            let place = place.text();
            let case = Case {
                serial_state: texts.of(serial_state.text()),
                condition: texts.of(condition.text()),
                received_on: texts.of(received_on.text()),
                marked: *marked == Cell::Int(1),
                in_batch: beside.in_batch.contains(&row),
                inspected: beside.inspected.get(&row).copied(),
            };
            let next = u32::try_from(cases.len()).unwrap_or(u32::MAX);
            let case = *cases.entry(case).or_insert(next);
            let stopped = beside.stopped.contains(&row)
                || (!beside.stopped_items.is_empty() && beside.stopped_items.contains(item.text()));
            self.weapons.push(Weapon { row, case, issued: place.starts_with("@issued"), stopped });
            if !place.starts_with('@') {
                count(&mut self.weapons_in, place);
                count(&mut self.weapons_of, item.text());
            }
            seen = seen.wrapping_add(1);
            !(seen.is_multiple_of(4096) && stop.load(Ordering::Relaxed))
        })?;
        stopped(stop)?;
        self.weapons.sort_unstable_by_key(|weapon| weapon.row);
        let mut by_number: Vec<(Case, u32)> = cases.into_iter().collect();
        by_number.sort_unstable_by_key(|(_, number)| *number);
        self.cases = by_number.iter().map(|(case, _)| self.judge_case(case, &texts)).collect();
        Ok(())
    }

    fn judge_case(&self, case: &Case, texts: &Texts) -> SaidOf {
        let facts = WeaponFacts {
            id: String::new(),
            serial_state: SerialState::from_code(texts.text(case.serial_state)).unwrap_or(SerialState::NotRead),
            control_mark_applied: case.marked,
            condition: WeaponCondition::from_code(texts.text(case.condition)),
            in_open_batch: case.in_batch,
            last_inspection: case.inspected,
            received_on: texts.text(case.received_on).parse().ok(),
        };
        SaidOf::of(judge_weapon(&facts, rules::book(), self.day))
    }
}

fn held<F>(row: Row, facts: F, said: SaidOf, stock: (Vec<Row>, Each)) -> Held<F> {
    let (holdings, each) = stock;
    let quantity = Count::new(holdings.iter().map(|holding| holding.number("count")).sum());
    Held { row, facts, said, holdings, quantity, each }
}

fn count(counts: &mut BTreeMap<String, u64>, code: &str) {
    if code.is_empty() {
        return;
    }
    match counts.get_mut(code) {
        Some(known) => *known += 1,
        None => drop(counts.insert(code.to_owned(), 1)),
    }
}

fn stopped(stop: &AtomicBool) -> Result<(), StoreFault> {
    if stop.load(Ordering::Relaxed) { Err(StoreFault::Stopped) } else { Ok(()) }
}

impl Beside {
    fn read(file: &LedgerFile) -> Result<Beside, StoreFault> {
        let weapons = [Fit::From("subject", "w".to_owned()), Fit::Before("subject", "x".to_owned())];
        let mut beside = Beside {
            inspected: BTreeMap::new(),
            in_batch: BTreeSet::new(),
            stopped: BTreeSet::new(),
            stopped_items: BTreeSet::new(),
        };
        file.scan(Table::Inspection, &["subject", "day"], &weapons, |cells| {
            let [subject, day] = cells else { return false };
            if let (Some(row), Ok(day)) = (rowno::of_text(subject.text()), day.text().parse::<Day>()) {
                let last = beside.inspected.entry(row).or_insert(day);
                *last = (*last).max(day);
            }
            true
        })?;
        let ended = ["certified", "cancelled", "aborted"].map(Into::into).to_vec();
        let open = file.rows_that(Table::Batch, &[Fit::NotIn("state", ended)])?;
        let open: Vec<_> = open.iter().map(|batch| batch.text("id").into()).collect();
        if !open.is_empty() {
            let lines = [Fit::In("batch", open), weapons[0].clone(), weapons[1].clone()];
            file.scan(Table::BatchLine, &["subject"], &lines, |cells| {
                beside.in_batch.extend(cells.first().and_then(|subject| rowno::of_text(subject.text())));
                true
            })?;
        }
        for table in [Table::Hold, Table::Block] {
            file.scan(table, &["subject", "released"], &[], |cells| {
                if let [subject, Cell::Null] = cells {
                    let subject = subject.text();
                    match subject.strip_prefix("i/") {
                        Some(item) => drop(beside.stopped_items.insert(item.to_owned())),
                        None if subject.starts_with('w') => beside.stopped.extend(rowno::of_text(subject)),
                        None => {}
                    }
                }
                true
            })?;
        }
        Ok(beside)
    }
}
