//! A quantity of an item at a place, with the cells of its row as they were stored.

use std::sync::Arc;

use super::Record;
use crate::domain::measure::Count;
use crate::exchange::columns::Target;
use crate::exchange::layout::{Layout, nfc};
use crate::exchange::out::Line;
use crate::exchange::reader::RowReader;
use crate::exchange::rows::Row;

/// The fields that hold the levels of a place, from the top.
const LEVELS: [&str; 3] = ["place_1", "place_2", "place_3"];

/// A holding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingRecord {
    /// The sheet it stood in; empty for CSV.
    pub sheet: Arc<str>,
    /// The row it stood in, from 1.
    pub row: u32,
    /// The code of the item, such as its stock number.
    pub item: String,
    /// The name of the item.
    pub item_name: Option<String>,
    /// The site, when the table names one.
    pub site: Option<String>,
    /// The levels of the place below the site, from the top; one at least.
    pub place: Vec<String>,
    /// How much, in the unit of issue.
    pub quantity: Count,
    /// The unit of issue.
    pub unit: Option<String>,
    /// What one unit is worth, in cents of a US dollar.
    pub unit_value_usd_cents: Option<u64>,
    /// Every cell of the row under its header, as stored.
    pub cells: SourceCells,
}

impl Record for HoldingRecord {
    const TARGET: Target = Target::Holdings;

    fn read(row: &mut RowReader<'_>) -> HoldingRecord {
        for field in ["item", "place_1", "quantity"] {
            row.must(field);
        }
        HoldingRecord {
            sheet: row.row().sheet_shared(),
            row: row.row().number(),
            item: row.code("item").unwrap_or_default(),
            item_name: row.text("item_name"),
            site: row.text("site"),
            place: LEVELS.into_iter().filter_map(|level| row.text(level)).collect(),
            quantity: Count::new(row.count("quantity").unwrap_or_default()),
            unit: row.text("unit"),
            unit_value_usd_cents: row.cents("unit_value_usd"),
            cells: SourceCells::of(row.row(), row.layout()),
        }
    }

    fn write(&self, line: &mut Line) {
        line.text("item", &self.item);
        line.maybe("item_name", self.item_name.as_deref());
        line.maybe("site", self.site.as_deref());
        for (field, level) in LEVELS.into_iter().zip(&self.place) {
            line.text(field, level);
        }
        line.count("quantity", Some(self.quantity.get()));
        line.maybe("unit", self.unit.as_deref());
        line.scaled("unit_value_usd", self.unit_value_usd_cents, 2);
    }
}

/// The cells of a row as stored, with the headers above them. The headers are shared by all rows of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCells {
    headers: Arc<[String]>,
    texts: Box<str>,
    ends: Box<[u32]>,
}

impl SourceCells {
    pub(in crate::exchange) fn of(row: &Row, layout: &Layout) -> SourceCells {
        let count = layout.headers.len().max(row.cells().len());
        let headers = if count == layout.headers.len() {
            Arc::clone(&layout.headers)
        } else {
            let beyond = (layout.headers.len()..count).map(crate::exchange::rows::column_letters);
            layout.headers.iter().cloned().chain(beyond).collect()
        };
        let mut texts = String::new();
        let mut ends = Vec::with_capacity(count);
        for column in 0..count {
            texts.push_str(&nfc(row.cell(column).map_or("", |cell| cell.text.as_str())));
            ends.push(u32::try_from(texts.len()).unwrap_or(u32::MAX));
        }
        SourceCells { headers, texts: texts.into(), ends: ends.into() }
    }

    /// From headers and texts, for tests and for rows that come out of a ledger.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> SourceCells {
        let mut ends = Vec::new();
        let mut texts = String::new();
        for (_, text) in pairs {
            texts.push_str(text);
            ends.push(u32::try_from(texts.len()).unwrap_or(u32::MAX));
        }
        let headers = pairs.iter().map(|(header, _)| header.clone()).collect();
        SourceCells { headers, texts: texts.into(), ends: ends.into() }
    }

    /// Header and text of every column, blank ones included; a column without a header goes by its letters. Texts
    /// are in Unicode NFC and otherwise as stored.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let start =
            |at: usize| at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        self.headers.iter().zip(self.ends.iter()).enumerate().map(move |(at, (header, end))| {
            (header.as_str(), self.texts.get(start(at)..*end as usize).unwrap_or_default())
        })
    }

    /// The same as a list, which is how a ledger line keeps it.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.iter().map(|(header, text)| (header.into(), text.into())).collect()
    }
}
