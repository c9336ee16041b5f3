//! The derived tables: their names, columns and rows, as plain values.
//!
//! An assessor can query the same tables in the file with any SQLite tool. Every row follows from the log.
//! Does not know: SQL, the file.
//! Always holds: a row is named by its key columns; a change says what becomes of one row, and needs no look-up.

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Val {
    /// Nothing is known.
    Null,
    /// A whole number.
    Int(i64),
    /// A text.
    Text(SmolStr),
}

impl From<&str> for Val {
    fn from(s: &str) -> Val {
        Val::Text(SmolStr::new(s))
    }
}
impl From<String> for Val {
    fn from(s: String) -> Val {
        Val::Text(s.into())
    }
}
impl From<SmolStr> for Val {
    fn from(s: SmolStr) -> Val {
        Val::Text(s)
    }
}
impl From<i64> for Val {
    fn from(n: i64) -> Val {
        Val::Int(n)
    }
}
impl From<u32> for Val {
    fn from(n: u32) -> Val {
        Val::Int(i64::from(n))
    }
}
impl From<u64> for Val {
    fn from(n: u64) -> Val {
        Val::Int(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<bool> for Val {
    fn from(b: bool) -> Val {
        Val::Int(i64::from(b))
    }
}
impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(o: Option<T>) -> Val {
        o.map_or(Val::Null, Into::into)
    }
}

macro_rules! tables {
    ($($variant:ident $name:literal [$($key:literal)*] [$($column:literal)*],)*) => {
        /// A derived table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table { $(#[doc = $name] $variant,)* }

        impl Table {
            /// All tables.
            pub const ALL: &'static [Table] = &[$(Table::$variant),*];
            /// Its name in the file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Table::$variant => $name,)* }
            }
            /// The columns that name a row.
            #[must_use]
            pub fn key(self) -> &'static [&'static str] {
                match self { $(Table::$variant => &[$($key),*],)* }
            }
            /// The other columns.
            #[must_use]
            pub fn columns(self) -> &'static [&'static str] {
                match self { $(Table::$variant => &[$($column),*],)* }
            }
        }
    };
}

tables! {
    Ledger "ledger" ["name"] ["value"],
    Policy "policy" ["kind"] ["signers"],
    Person "person" ["user"] ["name" "rank" "body" "id_number" "public_key" "roles" "appointed" "active" "since"],
    Item "item" ["code"] ["kind" "name" "stock_number" "unit" "un_number" "hazard_division" "sub_division"
        "compatibility_group" "neq_mg" "mass_g" "pack_size" "live" "propellant" "pyrotechnic" "shelf_life_months"
        "inspection_months" "test_months" "calibre" "maker" "model" "weapon_type"],
    Place "place" ["code"] ["parent" "kind" "name" "keeper" "closed" "east_mm" "north_mm"],
    PlaceState "place_state" ["place" "what"] ["day"],
    Licence "licence" ["place"] ["number" "authority" "issued" "expires"],
    PlaceLimit "place_limit" ["place" "division"] ["neq_mg_max"],
    Holder "holder" ["code"] ["kind" "name" "rank" "body" "id_number"],
    Weapon "weapon" ["id"] ["item" "serial" "serial_search" "serial_state" "control_number" "marked" "manufacturer"
        "importer" "country" "year" "weapon_type" "model" "calibre" "import_country" "import_year" "make_class"
        "legal_title" "origin" "note" "received_on" "place" "condition" "custody" "holder" "due_back" "trace"],
    Mark "mark" ["weapon" "no"] ["kind" "text" "text_search" "position" "seq"],
    Lot "lot" ["id"] ["item" "state" "number" "number_search" "maker" "made" "propellant_lot" "shelf_life_months"
        "expiry" "life_extended" "life_authority" "inspection_months" "test_months" "note" "received_on"],
    Holding "holding" ["subject" "place" "condition" "pack"] ["count" "reserved" "since"],
    Outside "outside" ["subject" "place" "holder"] ["count"],
    Hold "hold" ["id"] ["subject" "reason" "reference" "note" "placed_by" "placed_on" "released"],
    Block "block" ["id"] ["subject" "block" "authority" "reference" "placed_by" "placed_on" "release_number"
        "release_authority" "released"],
    Inspection "inspection" ["subject" "seq" "no"] ["day" "result" "critical" "major" "minor" "sample" "findings"
        "next_due" "reference"],
    Stability "stability" ["lot" "seq"] ["day" "report" "laboratory" "relative_mpct" "absolute_mpct"],
    Batch "batch" ["id"] ["number" "class" "state" "origin" "site" "purpose" "residue" "authority" "order_number"
        "order_date" "accept_incomplete" "seals" "place" "started" "ended" "remarks" "certificate" "drafted_on"],
    BatchLine "batch_line" ["batch" "no"] ["subject" "place" "condition" "pack" "count" "method" "second_method"
        "reserved" "settled" "settled_count" "explanation" "destroyed" "returned" "lost" "found" "used_method" "note"],
    BatchStep "batch_step" ["batch" "seq"] ["kind" "day" "actors" "note"],
    BatchReading "batch_reading" ["batch" "reading" "no"] ["seq" "user" "text" "count"],
    Certificate "certificate" ["number"] ["batch" "state" "drafted" "certified" "legal_basis" "scrap" "remarks"],
    CertificateSignature "certificate_signature" ["certificate" "seq"] ["user" "role" "meaning"],
    Document "document" ["number"] ["seq" "kind" "day" "paper_number" "book" "page" "line"],
    Printed "printed" ["kind" "number" "copy"] ["seq" "language" "paper"],
    Series "series" ["code" "year"] ["last"],
    Reversed "reversed" ["seq"] ["by_seq"],
    Imported "imported" ["sha256"] ["seq" "target" "file" "rows"],
    Backup "backup" ["seq"] ["day" "medium" "size" "root"],
    SealedDay "sealed_day" ["day"] ["seq" "size"],
    Act "act_view" ["seq"] ["kind" "day" "at" "users" "document" "lines" "corrects"],
    Trail "trail" ["subject" "seq" "no"] [],
}

/// The key of a row: its values in the order of [`Table::key`].
pub type Key = Vec<Val>;

/// What becomes of one row of a derived table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The row is these values, in the order of [`Table::columns`], whether or not it was there.
    Put(Table, Key, Vec<Val>),
    /// Of a row that is there, these columns change. The row being absent is a defect of the log.
    Set(Table, Key, Vec<(&'static str, Val)>),
    /// To these numeric columns the numbers are added; an absent row begins at nothing. The text, where given, fills
    /// a column that is still null. A row of [`Table::Holding`] or [`Table::Outside`] whose numbers are all 0 goes.
    Add(Table, Key, Vec<(&'static str, i64)>, Option<(&'static str, SmolStr)>),
    /// The row goes.
    Remove(Table, Key),
}

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    table: Table,
    key: Key,
    values: Vec<Val>,
}

impl Row {
    /// A row of `table`.
    #[must_use]
    pub fn new(table: Table, key: Key, values: Vec<Val>) -> Row {
        Row { table, key, values }
    }
    /// Its key.
    #[must_use]
    pub fn key(&self) -> &[Val] {
        &self.key
    }
    /// Its other values.
    #[must_use]
    pub fn values(&self) -> &[Val] {
        &self.values
    }
    fn find(&self, column: &str) -> &Val {
        let in_key = self.table.key().iter().position(|c| *c == column).and_then(|at| self.key.get(at));
        let found = in_key
            .or_else(|| self.table.columns().iter().position(|c| *c == column).and_then(|at| self.values.get(at)));
        debug_assert!(found.is_some(), "BUG: {} has no column {column}", self.table.name());
        found.unwrap_or(&Val::Null)
    }
    /// The text of a column; empty when it is null.
    #[must_use]
    pub fn text(&self, column: &str) -> String {
        self.maybe_text(column).unwrap_or_default()
    }
    /// The text of a column, if it has one.
    #[must_use]
    pub fn maybe_text(&self, column: &str) -> Option<String> {
        match self.find(column) {
            Val::Text(s) => Some(s.to_string()),
            _ => None,
        }
    }
    /// The number of a column, if it has one.
    #[must_use]
    pub fn maybe_int(&self, column: &str) -> Option<i64> {
        match self.find(column) {
            Val::Int(n) => Some(*n),
            _ => None,
        }
    }
    /// The number of a column that is not negative; 0 when it is null.
    #[must_use]
    pub fn number(&self, column: &str) -> u64 {
        self.maybe_number(column).unwrap_or(0)
    }
    /// The number of a column that is not negative, if it has one.
    #[must_use]
    pub fn maybe_number(&self, column: &str) -> Option<u64> {
        self.maybe_int(column).and_then(|n| u64::try_from(n).ok())
    }
    /// Whether a column is true.
    #[must_use]
    pub fn flag(&self, column: &str) -> bool {
        self.maybe_int(column) == Some(1)
    }
    /// Something that is written as text, if the column has it.
    #[must_use]
    pub fn parsed<T: std::str::FromStr>(&self, column: &str) -> Option<T> {
        self.maybe_text(column).and_then(|t| t.parse().ok())
    }
}

/// Something that derived rows can be read from: the file, or a [`Book`] in memory.
pub trait Rows {
    /// The row with this key.
    fn row(&self, table: Table, key: &[Val]) -> Option<Row>;
    /// The rows whose key begins like this, in the order of the key.
    fn rows(&self, table: Table, begin: &[Val]) -> Vec<Row>;
    /// The rows in which a column has this value, in the order of the key.
    fn rows_where(&self, table: Table, column: &'static str, value: &Val) -> Vec<Row>;
}

/// A row to which nothing was added yet: numbers that are counted begin at 0, the rest is null.
#[must_use]
pub fn empty_row(table: Table) -> Vec<Val> {
    let counted = |c: &&str| matches!(*c, "count" | "reserved" | "last");
    table.columns().iter().map(|c| if counted(c) { Val::Int(0) } else { Val::Null }).collect()
}

/// The columns by which rows are looked up besides their key: [`Rows::rows_where`] is quick for these alone.
pub const LOOKED_UP: &[(Table, &str)] = &[
    (Table::Weapon, "serial_search"),
    (Table::Weapon, "control_number"),
    (Table::Lot, "item"),
    (Table::Hold, "subject"),
    (Table::Block, "subject"),
    (Table::BatchLine, "subject"),
    (Table::Act, "day"),
];

/// Derived tables in memory: for tests, and for comparing what the file holds with what the log says.
#[derive(Clone, Debug, Default)]
pub struct Book {
    tables: BTreeMap<Table, BTreeMap<Key, Vec<Val>>>,
    looked_up: BTreeMap<(Table, &'static str, Val), BTreeSet<Key>>,
}

impl PartialEq for Book {
    fn eq(&self, other: &Book) -> bool {
        Table::ALL.iter().all(|table| self.all(*table).eq(other.all(*table)))
    }
}

impl Eq for Book {}

/// A change that does not fit the tables.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table}: {what}")]
pub struct BadChange {
    /// Which table.
    pub table: &'static str,
    /// What does not fit.
    pub what: &'static str,
}

impl Book {
    /// Applies a change.
    ///
    /// # Errors
    /// A row that should be there is not, or stock would become negative or over-reserved.
    pub fn apply(&mut self, change: &Change) -> Result<(), BadChange> {
        match change {
            Change::Put(table, key, values) => {
                let fits = key.len() == table.key().len() && values.len() == table.columns().len();
                if !fits {
                    return Err(BadChange { table: table.name(), what: "a row of another shape" });
                }
                self.write(*table, key, Some(values.clone()));
            }
            Change::Set(table, key, columns) => {
                let row = self.tables.get(table).and_then(|rows| rows.get(key));
                let mut row = row.cloned().ok_or(BadChange { table: table.name(), what: "no such row" })?;
                for (column, value) in columns {
                    row[column_at(*table, column)?].clone_from(value);
                }
                self.write(*table, key, Some(row));
            }
            Change::Add(table, key, columns, first) => self.add(*table, key, columns, first.as_ref())?,
            Change::Remove(table, key) => self.write(*table, key, None),
        }
        Ok(())
    }

    /// Replaces a row, or takes it away, and keeps the look-ups in step.
    fn write(&mut self, table: Table, key: &Key, values: Option<Vec<Val>>) {
        let rows = self.tables.entry(table).or_default();
        let looked_up = LOOKED_UP.iter().any(|(of, _)| *of == table);
        let after = if looked_up { values.clone() } else { None };
        let before = match values {
            Some(values) => rows.insert(key.clone(), values),
            None => rows.remove(key),
        };
        if !looked_up {
            return;
        }
        for (_, column) in LOOKED_UP.iter().filter(|(of, _)| *of == table) {
            let Ok(at) = column_at(table, column) else { continue };
            let value = |row: &Option<Vec<Val>>| row.as_ref().and_then(|r| r.get(at)).cloned();
            let (old, new) = (value(&before), value(&after));
            if old == new {
                continue;
            }
            if let Some(old) = old
                && let Some(keys) = self.looked_up.get_mut(&(table, *column, old))
            {
                keys.remove(key);
            }
            if let Some(new) = new {
                self.looked_up.entry((table, *column, new)).or_default().insert(key.clone());
            }
        }
    }

    fn add(
        &mut self,
        table: Table,
        key: &Key,
        columns: &[(&'static str, i64)],
        first: Option<&(&'static str, SmolStr)>,
    ) -> Result<(), BadChange> {
        let row = self.tables.get(&table).and_then(|rows| rows.get(key));
        let mut row = row.cloned().unwrap_or_else(|| empty_row(table));
        for (column, more) in columns {
            let at = column_at(table, column)?;
            let before = if let Val::Int(n) = row[at] { n } else { 0 };
            let sum = before.checked_add(*more).ok_or(BadChange { table: table.name(), what: "a number too large" })?;
            row[at] = Val::Int(sum);
        }
        if let Some((column, text)) = first {
            let at = column_at(table, column)?;
            if row[at] == Val::Null {
                row[at] = Val::Text(text.clone());
            }
        }
        let number = |at: usize| if let Some(Val::Int(n)) = row.get(at) { *n } else { 0 };
        let (count, reserved) = (number(0), number(1));
        if table == Table::Holding && (count < 0 || reserved < 0 || reserved > count) {
            return Err(BadChange { table: table.name(), what: "stock below zero or over-reserved" });
        }
        let empty = matches!(table, Table::Holding | Table::Outside) && count == 0 && reserved == 0;
        self.write(table, key, (!empty).then_some(row));
        Ok(())
    }

    /// All rows of a table in the order of the key.
    pub fn all(&self, table: Table) -> impl Iterator<Item = (&Key, &Vec<Val>)> {
        self.tables.get(&table).into_iter().flatten()
    }
}

impl Rows for Book {
    fn row(&self, table: Table, key: &[Val]) -> Option<Row> {
        let values = self.tables.get(&table)?.get(key)?;
        Some(Row::new(table, key.to_vec(), values.clone()))
    }
    fn rows(&self, table: Table, begin: &[Val]) -> Vec<Row> {
        let rows = self.tables.get(&table).into_iter().flat_map(|rows| rows.range(begin.to_vec()..));
        rows.take_while(|(key, _)| key.starts_with(begin))
            .map(|(key, values)| Row::new(table, key.clone(), values.clone()))
            .collect()
    }
    fn rows_where(&self, table: Table, column: &'static str, value: &Val) -> Vec<Row> {
        if LOOKED_UP.contains(&(table, column)) {
            let keys = self.looked_up.get(&(table, column, value.clone()));
            return keys.into_iter().flatten().filter_map(|key| self.row(table, key)).collect();
        }
        self.rows(table, &[]).into_iter().filter(|row| row.find(column) == value).collect()
    }
}

fn column_at(table: Table, column: &str) -> Result<usize, BadChange> {
    let at = table.columns().iter().position(|c| *c == column);
    at.ok_or(BadChange { table: table.name(), what: "no such column" })
}
