//! The busiest derived tables folded in memory, for comparing many lines quickly with what the file holds.
//!
//! Does not know: the log; it is given the same changes that the file was given.
//! Always holds: it says the same as applying the changes one by one and comparing row by row.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use rusqlite::Connection;
use smol_str::SmolStr;

use super::apply;
use crate::domain::table::{Change, Table, Val};

/// Stock by its key: how many, reserved, since when.
#[derive(Default, PartialEq, Eq)]
struct Stock {
    count: i64,
    reserved: i64,
    since: Option<SmolStr>,
}

/// The five columns of a weapon that a movement sets, and those of a place.
type Columns = Vec<(&'static str, Val)>;

/// What was folded so far.
pub(super) struct Fold {
    stock: [HashMap<String, Stock>; 2],
    weapons: HashMap<String, Columns>,
    places: HashMap<String, SmolStr>,
    trail: (u64, u64, u64),
    hashes: RandomState,
    key: String,
    bytes: Vec<u8>,
}

const TABLES: [Table; 2] = [Table::Holding, Table::Outside];

/// A change that no row of the tables fits.
pub(super) struct Misfit(pub(super) String);

fn join(into: &mut String, key: &[Val]) {
    into.clear();
    for val in key {
        match val {
            Val::Text(text) => into.push_str(text),
            Val::Int(n) => into.push_str(&n.to_string()),
            Val::Null => {}
        }
        into.push('\0');
    }
}

impl Fold {
    pub(super) fn new() -> Fold {
        Fold {
            stock: [HashMap::new(), HashMap::new()],
            weapons: HashMap::new(),
            places: HashMap::new(),
            trail: (0, 0, 0),
            hashes: RandomState::new(),
            key: String::new(),
            bytes: Vec::new(),
        }
    }

    /// Takes a change of one of the busiest tables; gives any other back.
    pub(super) fn take(&mut self, change: Change) -> Result<Option<Change>, Misfit> {
        match change {
            Change::Put(Table::Trail, key, _) => {
                let (one, two) = self.hash(&key);
                self.trail.0 += 1;
                self.trail.1 = self.trail.1.wrapping_add(one);
                self.trail.2 = self.trail.2.wrapping_add(two);
                Ok(None)
            }
            Change::Put(Table::PlaceState, key, values) => {
                join(&mut self.key, &key);
                let Some(Val::Text(day)) = values.into_iter().next() else { return Ok(None) };
                match self.places.get_mut(&self.key) {
                    Some(known) => *known = day,
                    None => drop(self.places.insert(self.key.clone(), day)),
                }
                Ok(None)
            }
            Change::Add(table @ (Table::Holding | Table::Outside), key, columns, first) => {
                join(&mut self.key, &key);
                let at = usize::from(table == Table::Outside);
                self.add(at, &columns, first.map(|(_, text)| text)).map(|()| None)
            }
            Change::Set(Table::Weapon, key, columns) if columns.first().is_some_and(|(c, _)| *c == "place") => {
                join(&mut self.key, &key);
                match self.weapons.get_mut(&self.key) {
                    Some(known) => *known = columns,
                    None => drop(self.weapons.insert(self.key.clone(), columns)),
                }
                Ok(None)
            }
            other => Ok(Some(other)),
        }
    }

    fn hash(&mut self, key: &[Val]) -> (u64, u64) {
        let bytes = &mut self.bytes;
        bytes.clear();
        for val in key {
            match val {
                Val::Text(text) => bytes.extend_from_slice(text.as_bytes()),
                Val::Int(n) => bytes.extend_from_slice(&n.to_le_bytes()),
                Val::Null => {}
            }
            bytes.push(0);
        }
        let mut hasher = self.hashes.build_hasher();
        hasher.write(bytes);
        let one = hasher.finish();
        hasher.write_u64(one);
        (one, hasher.finish())
    }

    fn add(&mut self, at: usize, columns: &[(&'static str, i64)], since: Option<SmolStr>) -> Result<(), Misfit> {
        let row = match self.stock[at].get_mut(&self.key) {
            Some(row) => row,
            None => self.stock[at].entry(self.key.clone()).or_default(),
        };
        for (column, more) in columns {
            if *column == "count" {
                row.count += more;
            } else {
                row.reserved += more;
            }
        }
        if row.since.is_none() {
            row.since = since;
        }
        let inside = at == 0;
        if inside && (row.count < 0 || row.reserved < 0 || row.reserved > row.count) {
            return Err(Misfit(self.key.replace('\0', " ")));
        }
        if row.count == 0 && row.reserved == 0 {
            self.stock[at].remove(&self.key);
        }
        Ok(())
    }

    /// Gives the weapons' last movements to the database that holds the rest.
    pub(super) fn flush(&mut self, into: &Connection) -> rusqlite::Result<()> {
        let mut weapons: Vec<(String, Columns)> = self.weapons.drain().collect();
        weapons.sort_by(|a, b| a.0.cmp(&b.0));
        for (key, columns) in weapons {
            let id = Val::from(key.trim_end_matches('\0'));
            apply::apply(into, &Change::Set(Table::Weapon, vec![id], columns))?;
        }
        Ok(())
    }

    /// The tables that this fold answers for.
    pub(super) fn answers_for(table: Table) -> bool {
        matches!(table, Table::Holding | Table::Outside | Table::Trail | Table::PlaceState)
    }

    /// The key of a row in which the file differs, if there is one.
    pub(super) fn difference(&mut self, file: &Connection, table: Table) -> rusqlite::Result<Option<String>> {
        match table {
            Table::Trail => self.trail_differs(file),
            Table::PlaceState => self.places_differ(file),
            _ => self.stock_differs(file, usize::from(table == Table::Outside)),
        }
    }

    fn stock_differs(&mut self, file: &Connection, at: usize) -> rusqlite::Result<Option<String>> {
        let (mut seen, mut differs, mut key) = (0_usize, None, std::mem::take(&mut self.key));
        let rows = &self.stock[at];
        apply::each(file, TABLES[at], "", &[], |row| {
            join(&mut key, row.key());
            let same = rows.get(&key).is_some_and(|known| {
                let since = at == 1 || known.since.as_deref() == row.maybe_text("since").as_deref();
                known.count == row.maybe_int("count").unwrap_or(i64::MIN)
                    && (at == 1 || known.reserved == row.maybe_int("reserved").unwrap_or(i64::MIN))
                    && since
            });
            seen += 1;
            if !same {
                differs = Some(key.replace('\0', " ").trim_end().to_owned());
            }
            same
        })?;
        self.key = key;
        Ok(differs.or_else(|| (seen != rows.len()).then(|| format!("{} / {seen}", rows.len()))))
    }

    fn places_differ(&mut self, file: &Connection) -> rusqlite::Result<Option<String>> {
        let (mut seen, mut differs, mut key) = (0_usize, None, std::mem::take(&mut self.key));
        apply::each(file, Table::PlaceState, "", &[], |row| {
            join(&mut key, row.key());
            let same = self.places.get(&key).is_some_and(|day| *day == row.text("day"));
            seen += 1;
            if !same {
                differs = Some(key.replace('\0', " ").trim_end().to_owned());
            }
            same
        })?;
        self.key = key;
        Ok(differs.or_else(|| (seen != self.places.len()).then(|| format!("{} / {seen}", self.places.len()))))
    }

    /// The trail is compared as a whole: as many rows, and the same sums of two values of a keyed hash that nobody can foresee.
    fn trail_differs(&mut self, file: &Connection) -> rusqlite::Result<Option<String>> {
        let mut have = (0_u64, 0_u64, 0_u64);
        let mut statement = file.prepare("SELECT subject, seq, no FROM trail")?;
        let mut rows = statement.query([])?;
        let mut key = [Val::Null, Val::Null, Val::Null];
        while let Some(row) = rows.next()? {
            key[0] = Val::from(row.get_ref(0)?.as_str()?);
            key[1] = Val::Int(row.get(1)?);
            key[2] = Val::Int(row.get(2)?);
            let (one, two) = self.hash(&key);
            have = (have.0 + 1, have.1.wrapping_add(one), have.2.wrapping_add(two));
        }
        Ok((have != self.trail).then(|| format!("{} / {}", self.trail.0, have.0)))
    }
}
