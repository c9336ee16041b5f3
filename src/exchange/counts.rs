//! What a list of holdings adds up to: the figures by which an import is compared with its source.
//!
//! Beside what every list has, it knows the headers of the lists of equipment lent to police forces (state, agency,
//! item name, unit of issue, codes, ship date) and counts them where they are there.
//! Does not know: files and the ledger; it is fed row by row, from a table or from the lines of an act.
//! Always holds: money is exact and a text, never a float; a figure that the rows cannot give is left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::fields::dates::{self, DateHabit};
use super::fold::fold_loosely;
use super::out::scaled_text;
use super::records::HoldingRecord;
use super::rows::{Cell, CellKind};
use crate::domain::calendar::Day;
use crate::domain::measure::Count;
use crate::trust::hash::Hasher;

/// One row, as the counts see it.
pub struct CountedRow<'a> {
    /// The sheet; empty for CSV.
    pub sheet: &'a str,
    /// The code of the item.
    pub item: &'a str,
    /// How much.
    pub quantity: Count,
    /// What one unit is worth, in cents.
    pub unit_value_usd_cents: Option<u64>,
    /// Header and text of every cell, as stored.
    pub cells: Vec<(&'a str, &'a str)>,
}

impl<'a> From<&'a HoldingRecord> for CountedRow<'a> {
    fn from(record: &'a HoldingRecord) -> CountedRow<'a> {
        CountedRow {
            sheet: &record.sheet,
            item: &record.item,
            quantity: record.quantity,
            unit_value_usd_cents: record.unit_value_usd_cents,
            cells: record.cells.iter().collect(),
        }
    }
}

/// Columns that are counted by their contents.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    State,
    Agency,
    ItemName,
    Unit,
    DemilCode,
    DemilIc,
    ShipDate,
    StationType,
}

const HEADERS: [(&str, Known); 8] = [
    ("state", Known::State),
    ("agency name", Known::Agency),
    ("item name", Known::ItemName),
    ("ui", Known::Unit),
    ("demil code", Known::DemilCode),
    ("demil ic", Known::DemilIc),
    ("ship date", Known::ShipDate),
    ("station type", Known::StationType),
];

/// Names whose rows are told one by one: the common small arms.
const ITEM_NAMES: [&str; 4] =
    ["RIFLE,5.56 MILLIMETER", "RIFLE,7.62 MILLIMETER", "PISTOL,CALIBER .45,AUTOMATIC", "SHOTGUN,12 GAGE,RIOT TYPE"];

/// Groups whose classes are told: weapons, ammunition and explosives, missiles; and classes told even when nil.
const GROUPS: [&str; 3] = ["10", "13", "14"];
const CLASSES: [&str; 3] = ["1015", "1305", "1310"];

#[derive(Default)]
struct Sum {
    rows: u64,
    quantity: u64,
}

impl Sum {
    fn add(&mut self, quantity: u64) {
        self.rows += 1;
        self.quantity += quantity;
    }

    fn json(&self) -> Value {
        json!({ "rows": self.rows, "quantity": self.quantity })
    }
}

type Repeats = BTreeMap<[u8; 16], u64>;

/// Counts the rows of a list of holdings.
#[derive(Default)]
pub struct HoldingCounts {
    snapshot: Option<Day>,
    dates: DateHabit,
    headers: Vec<String>,
    columns: Vec<(Known, usize)>,
    rows: u64,
    per_sheet: BTreeMap<String, u64>,
    quantity: Sum,
    quantity_range: Option<(u64, u64)>,
    above_1: u64,
    valued: u64,
    value_sum: u128,
    total_sum: u128,
    value_max: u64,
    value_zero: u64,
    items: BTreeMap<String, u64>,
    classes: BTreeMap<String, Sum>,
    groups: BTreeMap<String, Sum>,
    texts: BTreeMap<Known, BTreeMap<String, Sum>>,
    agencies: BTreeSet<(String, String)>,
    ship_dates: BTreeMap<Day, u64>,
    with_time: u64,
    repeats: Repeats,
    repeats_by_day: Repeats,
}

impl HoldingCounts {
    /// Begins to count. `snapshot` is the day that the list was made, when it is known; `dates` says how texts are
    /// read as dates.
    #[must_use]
    pub fn new(snapshot: Option<Day>, dates: DateHabit) -> HoldingCounts {
        HoldingCounts { snapshot, dates, ..HoldingCounts::default() }
    }

    /// Counts a row.
    pub fn add(&mut self, row: &CountedRow<'_>) {
        if !row.cells.iter().map(|(header, _)| header).eq(self.headers.iter()) {
            self.headers = row.cells.iter().map(|(header, _)| (*header).into()).collect();
            let find = |(at, header): (usize, &String)| {
                let folded = fold_loosely(header);
                HEADERS.iter().find(|(known, _)| *known == folded).map(|(_, known)| (*known, at))
            };
            self.columns = self.headers.iter().enumerate().filter_map(find).collect();
        }
        self.rows += 1;
        *self.per_sheet.entry(row.sheet.into()).or_default() += 1;
        self.add_amounts(row);
        self.add_item(row);
        let mut day_column = None;
        for (known, at) in self.columns.clone() {
            let text = row.cells.get(at).map_or("", |(_, text)| text);
            if known == Known::ShipDate {
                day_column = self.add_ship_date(text).map(|day| (at, day));
            } else {
                let texts = self.texts.entry(known).or_default();
                // No text is copied that is there already.
                match texts.get_mut(text) {
                    Some(sum) => sum.add(row.quantity.get()),
                    None => texts.entry(text.into()).or_default().add(row.quantity.get()),
                }
            }
        }
        if let (Some(state), Some(agency)) = (self.text_of(row, Known::State), self.text_of(row, Known::Agency)) {
            self.agencies.insert((state.into(), agency.into()));
        }
        *self.repeats.entry(digest(&row.cells, None)).or_default() += 1;
        *self.repeats_by_day.entry(digest(&row.cells, day_column)).or_default() += 1;
    }

    fn text_of<'a>(&self, row: &CountedRow<'a>, wanted: Known) -> Option<&'a str> {
        let (_, at) = self.columns.iter().find(|(known, _)| *known == wanted)?;
        row.cells.get(*at).map(|(_, text)| *text)
    }

    fn add_amounts(&mut self, row: &CountedRow<'_>) {
        let quantity = row.quantity.get();
        self.quantity.add(quantity);
        let (least, most) = self.quantity_range.unwrap_or((quantity, quantity));
        self.quantity_range = Some((least.min(quantity), most.max(quantity)));
        self.above_1 += u64::from(quantity > 1);
        if let Some(value) = row.unit_value_usd_cents {
            self.valued += 1;
            self.value_sum += u128::from(value);
            self.total_sum += u128::from(value) * u128::from(quantity);
            self.value_max = self.value_max.max(value);
            self.value_zero += u64::from(value == 0);
        }
    }

    fn add_item(&mut self, row: &CountedRow<'_>) {
        *self.items.entry(row.item.into()).or_default() += 1;
        let start = |length| row.item.chars().take(length).collect::<String>();
        self.classes.entry(start(4)).or_default().add(row.quantity.get());
        self.groups.entry(start(2)).or_default().add(row.quantity.get());
    }

    fn add_ship_date(&mut self, text: &str) -> Option<Day> {
        let kind = if text.is_empty() { CellKind::Empty } else { CellKind::Text };
        let day = dates::day(&Cell { text: text.into(), kind }, self.dates).ok()?;
        *self.ship_dates.entry(day).or_default() += 1;
        let time = text.split_once(['T', ' ']).map_or("", |(_, time)| time);
        self.with_time += u64::from(time.bytes().any(|b| (b'1'..=b'9').contains(&b)));
        Some(day)
    }

    /// The figures.
    #[must_use]
    pub fn json(&self) -> Value {
        let mut out = Map::new();
        let mut put = |key: &str, value: Value| drop(out.insert(key.into(), value));
        put("header", json!(self.headers));
        put("rows_total", json!(self.rows));
        if self.per_sheet.keys().any(|sheet| !sheet.is_empty()) {
            put("sheets", json!(self.per_sheet.len()));
            put("rows_per_sheet", json!(self.per_sheet));
        }
        put("quantity_sum", json!(self.quantity.quantity));
        if let Some((least, most)) = self.quantity_range {
            put("quantity_min", json!(least));
            put("quantity_max", json!(most));
        }
        put("rows_with_quantity_above_1", json!(self.above_1));
        if self.valued > 0 {
            put("acquisition_value_sum", json!(dollars(self.value_sum)));
            put("quantity_times_value_sum", json!(dollars(self.total_sum)));
            put("acquisition_value_max", json!(scaled_text(self.value_max, 2)));
            put("rows_with_acquisition_value_zero", json!(self.value_zero));
        }
        put(&format!("duplicates_all_{}_cells", self.headers.len()), repeats_json(&self.repeats));
        self.items_json(&mut out);
        self.dates_json(&mut out);
        self.texts_json(&mut out);
        Value::Object(out)
    }

    fn items_json(&self, out: &mut Map<String, Value>) {
        let odd = || self.items.iter().filter(|(item, _)| !is_stock_number(item));
        let local = self.items.iter().filter(|(item, _)| item.split('-').nth(1) == Some("DS"));
        let mut classes: BTreeMap<&str, Value> = CLASSES.iter().map(|class| (*class, Sum::default().json())).collect();
        let told = self.classes.iter().filter(|(class, _)| GROUPS.iter().any(|group| class.starts_with(group)));
        classes.extend(told.map(|(class, sum)| (class.as_str(), sum.json())));
        let groups: BTreeMap<&String, Value> = self.groups.iter().map(|(group, sum)| (group, sum.json())).collect();
        out.insert("nsn_distinct".into(), json!(self.items.len()));
        out.insert("nsn_rows_not_digits".into(), json!(odd().map(|(_, rows)| rows).sum::<u64>()));
        out.insert("nsn_distinct_not_digits".into(), json!(odd().count()));
        out.insert("nsn_rows_local_ds".into(), json!(local.map(|(_, rows)| rows).sum::<u64>()));
        out.insert("fsc_distinct".into(), json!(self.classes.len()));
        out.insert("rows_and_quantity_per_fsg".into(), json!(groups));
        out.insert("rows_and_quantity_per_fsc_in_groups_10_13_14".into(), json!(classes));
    }

    fn dates_json(&self, out: &mut Map<String, Value>) {
        let (Some((first, _)), Some((last, _))) = (self.ship_dates.first_key_value(), self.ship_dates.last_key_value())
        else {
            return;
        };
        out.insert("ship_date_min".into(), json!(first));
        out.insert("ship_date_max".into(), json!(last));
        out.insert("distinct_ship_dates".into(), json!(self.ship_dates.len()));
        out.insert("rows_with_time_of_day_in_ship_date".into(), json!(self.with_time));
        out.insert("duplicates_ship_date_cut_to_day".into(), repeats_json(&self.repeats_by_day));
        if let Some(snapshot) = self.snapshot {
            let after: BTreeMap<String, u64> =
                self.ship_dates.iter().filter(|(day, _)| **day > snapshot).map(|(d, n)| (d.to_string(), *n)).collect();
            out.insert("snapshot_day".into(), json!(snapshot));
            out.insert("rows_shipped_after_snapshot".into(), json!(after.values().sum::<u64>()));
            out.insert("rows_shipped_after_snapshot_by_date".into(), json!(after));
        }
    }

    fn texts_json(&self, out: &mut Map<String, Value>) {
        let rows_where = |known: Known, holds: fn(&str) -> bool| {
            let texts = self.texts.get(&known).into_iter().flatten();
            texts.filter(|(text, _)| holds(text)).map(|(_, sum)| sum.rows).sum::<u64>()
        };
        for (known, key) in [
            (Known::State, "rows_per_state"),
            (Known::Unit, "unit_of_issue"),
            (Known::DemilCode, "demil_code"),
            (Known::DemilIc, "demil_ic"),
            (Known::StationType, "station_type"),
        ] {
            if let Some(texts) = self.texts.get(&known) {
                let rows: BTreeMap<&String, u64> = texts.iter().map(|(text, sum)| (text, sum.rows)).collect();
                out.insert(key.into(), json!(rows));
            }
        }
        if let Some(names) = self.texts.get(&Known::Agency) {
            out.insert("agencies_distinct".into(), json!(self.agencies.len()));
            out.insert("agency_names_distinct".into(), json!(names.len()));
            let two_spaces = rows_where(Known::Agency, |name| name.trim().contains("  "));
            out.insert("rows_with_two_spaces_inside_agency_name".into(), json!(two_spaces));
        }
        if let Some(names) = self.texts.get(&Known::ItemName) {
            let trimmed: BTreeSet<&str> = names.keys().map(|name| name.trim_end()).collect();
            let told = ITEM_NAMES.iter().filter_map(|name| Some((*name, names.get(*name)?.json())));
            out.insert("item_names_distinct_as_stored".into(), json!(names.len()));
            out.insert("item_names_distinct_right_trimmed".into(), json!(trimmed.len()));
            for (key, holds) in [
                ("rows_with_trailing_spaces_in_item_name", (|name| name.ends_with(' ')) as fn(&str) -> bool),
                ("rows_with_no_break_space_in_item_name", |name| name.contains('\u{a0}')),
                ("rows_with_lower_case_in_item_name", |name| name.chars().any(char::is_lowercase)),
            ] {
                out.insert(key.into(), json!(rows_where(Known::ItemName, holds)));
            }
            out.insert("item_names".into(), json!(told.collect::<BTreeMap<_, _>>()));
        }
    }
}

/// Whether it has the form 9999-99-999-9999 with digits alone.
fn is_stock_number(item: &str) -> bool {
    let lengths = item.split('-').map(str::len);
    lengths.eq([4, 2, 3, 4]) && item.bytes().all(|b| b.is_ascii_digit() || b == b'-')
}

fn dollars(cents: u128) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// Two rows are the same when all their cells are; with a day, its column counts as that day alone.
fn digest(cells: &[(&str, &str)], day: Option<(usize, Day)>) -> [u8; 16] {
    let mut hash = Hasher::new();
    for (at, (_, text)) in cells.iter().enumerate() {
        let as_day = day.filter(|(column, _)| *column == at).map(|(_, day)| day.to_string());
        let text = as_day.as_deref().unwrap_or(text);
        hash.add((text.len() as u64).to_be_bytes());
        hash.add(text.as_bytes());
    }
    let mut short = [0; 16];
    short.copy_from_slice(&hash.end().0[..16]);
    short
}

fn repeats_json(repeats: &Repeats) -> Value {
    let groups = || repeats.values().filter(|rows| **rows > 1);
    json!({
        "distinct_rows": repeats.len(),
        "extra_rows": repeats.values().map(|rows| rows - 1).sum::<u64>(),
        "groups_with_repeats": groups().count(),
        "rows_in_such_groups": groups().sum::<u64>(),
        "largest_group": repeats.values().max().copied().unwrap_or(0),
    })
}

#[cfg(test)]
mod tests;
