//! Looking things up: rows by kind, one thing with its history, a fragment, balances of a day.
//!
//! Does not know: how rows are shown.
//! Always holds: nothing is written; an earlier day is answered from the log, not from today's tables.

use std::collections::BTreeMap;

use crate::domain::calendar::Day;
use crate::domain::effect;
use crate::domain::refusal::{Why, because};
use crate::domain::serial::search_form;
use crate::domain::table::{Book, Row, Rows, Table, Val};
use crate::session::{Problem, Session};
use crate::store::{StoreFault, codec};

/// The kinds of row that can be listed, and their tables.
pub const KINDS: &[(&str, Table)] = &[
    ("weapons", Table::Weapon),
    ("lots", Table::Lot),
    ("holdings", Table::Holding),
    ("outside", Table::Outside),
    ("places", Table::Place),
    ("items", Table::Item),
    ("holders", Table::Holder),
    ("people", Table::Person),
    ("batches", Table::Batch),
    ("batch_lines", Table::BatchLine),
    ("certificates", Table::Certificate),
    ("documents", Table::Document),
    ("holds", Table::Hold),
    ("blocks", Table::Block),
    ("inspections", Table::Inspection),
    ("tests", Table::Stability),
    ("backups", Table::Backup),
    ("imports", Table::Imported),
    ("acts", Table::Act),
];

/// What is listed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A kind of [`KINDS`].
    pub kind: String,
    /// Column and value, all of which must hold.
    pub filter: Vec<(String, String)>,
    /// At most so many rows.
    pub limit: u64,
    /// Balances of this day; for holdings only.
    pub on: Option<Day>,
    /// As the book was known at the end of this day.
    pub known: Option<Day>,
}

/// Something that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// weapon, lot, item, place, person, holder, batch, certificate or document.
    pub kind: &'static str,
    /// Its id or code.
    pub id: String,
    /// What was found, as written.
    pub text: String,
    /// What tells it from its neighbours.
    pub detail: String,
}

impl Session {
    /// Rows of a kind, in the order of their key.
    ///
    /// # Errors
    /// An unknown kind or column; a fault of the file.
    pub fn list(&self, asked: &Asked) -> Result<(Table, Vec<Row>), Problem> {
        let unknown = |list: &str, code: &str| {
            Problem::Refused(because(Why::UnknownCode).about("list", list).about("code", code))
        };
        let table = KINDS.iter().find(|(name, _)| *name == asked.kind).map(|(_, table)| *table);
        let table = table.ok_or_else(|| unknown("table", &asked.kind))?;
        for (column, _) in &asked.filter {
            if !table.key().iter().chain(table.columns()).any(|c| c == column) {
                return Err(unknown("column", column));
            }
        }
        let fits = |row: &Row| {
            asked.filter.iter().all(|(column, value)| {
                row.maybe_text(column)
                    .map_or_else(|| row.maybe_int(column).map(|n| n.to_string()), Some)
                    .unwrap_or_default()
                    == *value
            })
        };
        let mut found = Vec::new();
        let mut take = |row: Row| {
            if fits(&row) {
                found.push(row);
            }
            (found.len() as u64) < asked.limit
        };
        match (asked.on, asked.known) {
            (Some(on), known) if table == Table::Holding => {
                for row in self.balances_on(on, known)? {
                    if !take(row) {
                        break;
                    }
                }
            }
            (_, Some(known)) => {
                for row in self.book_as_known(known)?.rows(table, &[]) {
                    if !take(row) {
                        break;
                    }
                }
            }
            _ => self.file().each_row(table, take)?,
        }
        Ok((table, found))
    }

    /// The derived tables as they were at the end of a day: every act recorded until then.
    ///
    /// # Errors
    /// A fault of the file; an act that cannot be read.
    pub fn book_as_known(&self, known: Day) -> Result<Book, Problem> {
        let mut book = Book::default();
        let offset = self.info().utc_offset_min;
        let mut fault = None;
        self.file().each_act(0, |seq, body| {
            let mut step = || -> Result<bool, StoreFault> {
                let bad = |what: String| StoreFault::Act { seq, what };
                let read = codec::ReadAct::read(body).map_err(|e| bad(e.to_string()))?;
                if read.header.at.day(offset) > known {
                    return Ok(false);
                }
                let posted = read.posted();
                let mut changes = Vec::new();
                effect::header(&posted, &mut changes);
                for line in self.file().lines(seq, 0, u64::MAX)? {
                    let event = codec::read_line(&line.body).map_err(|e| bad(e.to_string()))?;
                    effect::line(&posted, line.no, &event, &mut changes);
                }
                for change in &changes {
                    book.apply(change).map_err(|e| bad(e.to_string()))?;
                }
                Ok(true)
            };
            match step() {
                Ok(more) => more,
                Err(e) => {
                    fault = Some(e);
                    false
                }
            }
        })?;
        match fault {
            Some(fault) => Err(fault.into()),
            None => Ok(book),
        }
    }

    /// What lay where at the end of a day, as people tell it: every movement of that day or before, recorded until
    /// `known` when that is given.
    ///
    /// # Errors
    /// A fault of the file; an act that cannot be read.
    pub fn balances_on(&self, on: Day, known: Option<Day>) -> Result<Vec<Row>, Problem> {
        let offset = self.info().utc_offset_min;
        let mut sums: BTreeMap<[String; 4], i64> = BTreeMap::new();
        let mut fault = None;
        self.file().each_act(0, |seq, body| {
            let mut step = || -> Result<(), StoreFault> {
                let bad = |what: String| StoreFault::Act { seq, what };
                let read = codec::ReadAct::read(body).map_err(|e| bad(e.to_string()))?;
                if read.header.day > on || known.is_some_and(|k| read.header.at.day(offset) > k) {
                    return Ok(());
                }
                for line in self.file().lines(seq, 0, u64::MAX)? {
                    let line = codec::read_line(&line.body).map_err(|e| bad(e.to_string()))?;
                    let Some(mv) = line.movement() else { continue };
                    for (slot, sign) in [(&mv.from, -1), (&mv.to, 1)] {
                        if !slot.is_outside() {
                            let key =
                                [mv.subject.to_string(), slot.place.clone(), slot.condition.clone(), slot.pack.clone()];
                            *sums.entry(key).or_default() += sign * mv.count.signed();
                        }
                    }
                }
                Ok(())
            };
            let done = step();
            let more = done.is_ok();
            fault = done.err();
            more
        })?;
        if let Some(fault) = fault {
            return Err(fault.into());
        }
        let rows = sums.into_iter().filter(|(_, count)| *count != 0).map(|(key, count)| {
            let key = key.into_iter().map(Val::from).collect();
            Row::new(Table::Holding, key, vec![Val::Int(count), Val::Int(0), Val::Null])
        });
        Ok(rows.collect())
    }

    /// Things whose name, serial, number or code holds a fragment.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn find(&self, text: &str, most: u64) -> Result<Vec<Hit>, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let form = search_form(text);
        let mut hits = Vec::new();
        let mut search = |kind,
                          table,
                          columns: &[&'static str],
                          fragment: &str,
                          name: &str,
                          detail: &[&str]|
         -> Result<(), Problem> {
            let left = most.saturating_sub(hits.len() as u64);
            if left == 0 || fragment.is_empty() {
                return Ok(());
            }
            for row in self.file().search(table, columns, fragment, left)? {
                let detail: Vec<String> = detail.iter().map(|c| row.text(c)).filter(|t| !t.is_empty()).collect();
                let id = row.text(table.key()[0]);
                let hit = Hit { kind, id, text: row.text(name), detail: detail.join(" · ") };
                if !hits.contains(&hit) {
                    hits.push(hit);
                }
            }
            Ok(())
        };
        let arms = ["manufacturer", "model", "calibre", "place"];
        search("weapon", Table::Weapon, &["serial_search", "control_number"], &form, "serial", &arms)?;
        search("weapon", Table::Mark, &["text_search"], &form, "text", &["position"])?;
        search("lot", Table::Lot, &["number_search"], &form, "number", &["item", "maker", "made"])?;
        search("item", Table::Item, &["code", "name"], text, "name", &["code"])?;
        search("place", Table::Place, &["code", "name"], text, "name", &["code"])?;
        search("person", Table::Person, &["user", "name", "rank", "body"], text, "name", &["rank", "body"])?;
        search("holder", Table::Holder, &["code", "name", "body"], text, "name", &["body"])?;
        search("batch", Table::Batch, &["number"], text, "number", &["state"])?;
        search("certificate", Table::Certificate, &["number"], text, "number", &["state"])?;
        search("document", Table::Document, &["number", "paper_number"], text, "number", &["kind", "day"])?;
        Ok(hits)
    }

    /// The acts that concern a subject, the newest first: their rows, and the line of each.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn history(&self, subject: &str, most: usize) -> Result<Vec<(Row, u64)>, Problem> {
        let found = self.file().reading(|rows| {
            let trail = rows.rows(Table::Trail, &[Val::from(subject)]);
            let newest = trail.iter().rev().take(most);
            let with_act = newest.filter_map(|t| {
                let act = rows.row(Table::Act, &[Val::from(t.number("seq"))])?;
                Some((act, t.number("no")))
            });
            with_act.collect::<Vec<_>>()
        })?;
        Ok(found)
    }
}
