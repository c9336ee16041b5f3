//! Changes of derived rows, as SQL; and rows read back.
//!
//! Does not know: what a table means.
//! Always holds: what is applied here gives the same rows as the same changes applied to a book in memory.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, ToSql, params_from_iter};
use smol_str::SmolStr;

use crate::domain::table::{Change, Row, Rows, Table, Val, empty_row};

pub(super) struct Sql<'a>(pub(super) &'a Val);

impl ToSql for Sql<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Val::Null => ToSqlOutput::Owned(Value::Null),
            Val::Int(n) => ToSqlOutput::Owned(Value::Integer(*n)),
            Val::Text(s) => ToSqlOutput::Borrowed(ValueRef::Text(s.as_bytes())),
        })
    }
}

fn marks(count: usize, from: usize) -> String {
    (0..count).map(|n| format!("?{}", n + from)).collect::<Vec<_>>().join(", ")
}

fn where_key(table: Table, from: usize) -> String {
    let part = |(n, column): (usize, &&str)| format!("{column} = ?{}", n + from);
    table.key().iter().enumerate().map(part).collect::<Vec<_>>().join(" AND ")
}

/// Applies a change.
///
/// # Errors
/// What SQLite says; a row that should be there and is not is `QueryReturnedNoRows`.
pub(super) fn apply(connection: &Connection, change: &Change) -> rusqlite::Result<()> {
    match change {
        Change::Put(table, key, values) => put(connection, *table, key, values),
        Change::Set(table, key, columns) => {
            let sets: Vec<String> = columns.iter().enumerate().map(|(n, (c, _))| format!("{c} = ?{}", n + 1)).collect();
            let sql = format!(
                "UPDATE {} SET {} WHERE {}",
                table.name(),
                sets.join(", "),
                where_key(*table, columns.len() + 1)
            );
            let values = columns.iter().map(|(_, v)| Sql(v)).chain(key.iter().map(Sql));
            match connection.prepare_cached(&sql)?.execute(params_from_iter(values))? {
                1 => Ok(()),
                _ => Err(rusqlite::Error::QueryReturnedNoRows),
            }
        }
        Change::Add(table, key, columns, first) => add(connection, *table, key, columns, first.as_ref()),
        Change::Remove(table, key) => {
            connection.prepare_cached(&statements(*table).remove)?.execute(params_from_iter(key.iter().map(Sql)))?;
            Ok(())
        }
    }
}

/// The statements of each table that are the same every time.
struct Statements {
    put: String,
    remove: String,
    add: String,
}

fn statements(table: Table) -> &'static Statements {
    static ALL: LazyLock<BTreeMap<Table, Statements>> = LazyLock::new(|| {
        let of = |table: &Table| {
            let columns: Vec<&str> = table.key().iter().chain(table.columns()).copied().collect();
            let values = format!("({}) VALUES ({})", columns.join(", "), marks(columns.len(), 1));
            let statements = Statements {
                put: format!("INSERT OR REPLACE INTO {} {values}", table.name()),
                remove: format!("DELETE FROM {} WHERE {}", table.name(), where_key(*table, 1)),
                add: adding(*table),
            };
            (*table, statements)
        };
        Table::ALL.iter().map(of).collect()
    });
    let Some(found) = ALL.get(&table) else { unreachable!("BUG: a table without statements") };
    found
}

/// Adds to a row that is there: numbers are added, a text fills what is still null.
fn adding(table: Table) -> String {
    match table {
        Table::Holding => {
            "UPDATE holding SET count = count + ?5, reserved = reserved + ?6, since = coalesce(since, ?7) \
                           WHERE subject = ?1 AND place = ?2 AND condition = ?3 AND pack = ?4"
                .to_owned()
        }
        Table::Outside => {
            "UPDATE outside SET count = count + ?4 WHERE subject = ?1 AND place = ?2 AND holder = ?3".to_owned()
        }
        _ => String::new(),
    }
}

fn put(connection: &Connection, table: Table, key: &[Val], values: &[Val]) -> rusqlite::Result<()> {
    connection.prepare_cached(&statements(table).put)?.execute(params_from_iter(key.iter().chain(values).map(Sql)))?;
    Ok(())
}

fn add(
    connection: &Connection,
    table: Table,
    key: &[Val],
    columns: &[(&'static str, i64)],
    first: Option<&(&'static str, SmolStr)>,
) -> rusqlite::Result<()> {
    let at = |column: &str| table.columns().iter().position(|c| *c == column);
    let plain = matches!(table, Table::Holding | Table::Outside);
    let before = if plain { None } else { row(connection, table, key)? };
    let mut values = before.as_ref().map_or_else(|| empty_row(table), |row| row.values().to_vec());
    for (column, more) in columns {
        if let Some(at) = at(column) {
            let number = if let Val::Int(n) = values[at] { n } else { 0 };
            values[at] = Val::Int(number + more);
        }
    }
    if let Some((column, text)) = first
        && let Some(at) = at(column)
        && values[at] == Val::Null
    {
        values[at] = Val::Text(text.clone());
    }
    if !plain {
        return put(connection, table, key, &values);
    }
    // a row that is there is changed; only then is one made, since SQLite would hold the new one against the checks
    let changed = connection
        .prepare_cached(&statements(table).add)?
        .execute(params_from_iter(key.iter().chain(&values).map(Sql)))?;
    if changed == 0 {
        put(connection, table, key, &values)?;
    }
    let taken = columns.iter().any(|(_, more)| *more < 0);
    let empty = if table == Table::Holding { "count = 0 AND reserved = 0" } else { "count = 0" };
    if taken || table == Table::Outside {
        let sql = format!("{} AND {empty}", statements(table).remove);
        connection.prepare_cached(&sql)?.execute(params_from_iter(key.iter().map(Sql)))?;
    }
    Ok(())
}

/// The row with this key.
pub(super) fn row(connection: &Connection, table: Table, key: &[Val]) -> rusqlite::Result<Option<Row>> {
    if table.columns().is_empty() {
        let sql = format!("SELECT 1 FROM {} WHERE {}", table.name(), where_key(table, 1));
        let there = connection.prepare_cached(&sql)?.exists(params_from_iter(key.iter().map(Sql)))?;
        return Ok(there.then(|| Row::new(table, key.to_vec(), Vec::new())));
    }
    let sql = format!("SELECT {} FROM {} WHERE {}", table.columns().join(", "), table.name(), where_key(table, 1));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(key.iter().map(Sql)))?;
    let Some(found) = rows.next()? else { return Ok(None) };
    let values = read(found, 0, table.columns().len())?;
    Ok(Some(Row::new(table, key.to_vec(), values)))
}

fn read(row: &rusqlite::Row<'_>, from: usize, count: usize) -> rusqlite::Result<Vec<Val>> {
    (from..from + count)
        .map(|at| {
            Ok(match row.get_ref(at)? {
                ValueRef::Integer(n) => Val::Int(n),
                ValueRef::Text(bytes) => Val::Text(String::from_utf8_lossy(bytes).into()),
                _ => Val::Null,
            })
        })
        .collect()
}

/// Rows that a condition picks, in the order of the key.
pub(super) fn pick(
    connection: &Connection,
    table: Table,
    condition: &str,
    values: &[Val],
) -> rusqlite::Result<Vec<Row>> {
    let mut found = Vec::new();
    each(connection, table, condition, values, |row| {
        found.push(row);
        true
    })?;
    Ok(found)
}

/// Hands over rows that a condition picks, in the order of the key, until `take` says no.
pub(super) fn each(
    connection: &Connection,
    table: Table,
    condition: &str,
    values: &[Val],
    mut take: impl FnMut(Row) -> bool,
) -> rusqlite::Result<()> {
    let columns: Vec<&str> = table.key().iter().chain(table.columns()).copied().collect();
    let sql =
        format!("SELECT {} FROM {} {condition} ORDER BY {}", columns.join(", "), table.name(), table.key().join(", "));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(values.iter().map(Sql)))?;
    while let Some(row) = rows.next()? {
        let key = read(row, 0, table.key().len())?;
        let rest = read(row, table.key().len(), table.columns().len())?;
        if !take(Row::new(table, key, rest)) {
            break;
        }
    }
    Ok(())
}

/// Derived rows of an open file, as the domain reads them. A read that fails is remembered and ends in a fault.
pub struct Derived<'a> {
    connection: &'a Connection,
    failed: std::cell::RefCell<Option<rusqlite::Error>>,
}

impl<'a> Derived<'a> {
    /// The rows behind this connection.
    #[must_use]
    pub(super) fn new(connection: &'a Connection) -> Derived<'a> {
        Derived { connection, failed: std::cell::RefCell::new(None) }
    }

    /// The first read that failed, if one did: then no decision made from these rows counts.
    pub(super) fn failure(self) -> Option<rusqlite::Error> {
        self.failed.into_inner()
    }

    fn note<T: Default>(&self, result: rusqlite::Result<T>) -> T {
        result.unwrap_or_else(|error| {
            self.failed.borrow_mut().get_or_insert(error);
            T::default()
        })
    }
}

impl Rows for Derived<'_> {
    fn row(&self, table: Table, key: &[Val]) -> Option<Row> {
        self.note(row(self.connection, table, key))
    }
    fn rows(&self, table: Table, begin: &[Val]) -> Vec<Row> {
        let part = |(n, column): (usize, &&str)| format!("{column} = ?{}", n + 1);
        let parts: Vec<String> = table.key().iter().take(begin.len()).enumerate().map(part).collect();
        let condition = if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
        self.note(pick(self.connection, table, &condition, begin))
    }
    fn rows_where(&self, table: Table, column: &'static str, value: &Val) -> Vec<Row> {
        self.note(pick(self.connection, table, &format!("WHERE {column} = ?1"), std::slice::from_ref(value)))
    }
}
