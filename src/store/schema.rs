//! The steps of the schema, and what the schema must look like.
//!
//! Does not know: what the tables mean.
//! Always holds: a step never changes once it has shipped; a file whose schema differs from what the steps produce is
//! not read.

use rusqlite::Connection;

use crate::trust::hash::{Digest, Hasher};

/// The steps, in order: all of them make a new file; those after a file's own are run on a verified copy of it.
pub const STEPS: &[&str] = &[include_str!("steps/0001_first.sql"), include_str!("steps/0002_guards.sql")];

/// `CUST`: what the header of a ledger says.
pub const APPLICATION_ID: i64 = 0x4355_5354;

/// The number of the newest step.
#[must_use]
pub fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Runs the steps after `from` up to `to`.
///
/// # Errors
/// What SQLite says.
pub fn run(connection: &Connection, from: i64, to: i64) -> rusqlite::Result<()> {
    for (at, step) in STEPS.iter().enumerate() {
        let number = i64::try_from(at).unwrap_or(i64::MAX) + 1;
        if number > from && number <= to {
            connection.execute_batch(step)?;
        }
    }
    connection.pragma_update(None, "user_version", to)
}

/// The step at which the schema of an open file stands.
///
/// # Errors
/// What SQLite says.
pub fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// The hash of a file's schema: every row of `sqlite_schema` that was written by a statement, in order.
///
/// # Errors
/// What SQLite says.
pub fn digest(connection: &Connection) -> rusqlite::Result<Digest> {
    let mut statement = connection
        .prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name, tbl_name")?;
    let mut rows = statement.query([])?;
    let mut hasher = Hasher::new();
    while let Some(row) = rows.next()? {
        for column in 0..4 {
            let text: String = row.get(column)?;
            hasher.add(text.as_bytes()).add([0u8]);
        }
        hasher.add([1u8]);
    }
    Ok(hasher.end())
}

/// The hash that the schema of a file at this step must have.
///
/// # Errors
/// What SQLite says.
pub fn expected(version: i64) -> rusqlite::Result<Digest> {
    let memory = Connection::open_in_memory()?;
    run(&memory, 0, version)?;
    digest(&memory)
}

/// Names of objects of a file's schema that are missing, additional or different.
///
/// # Errors
/// What SQLite says.
pub fn differences(connection: &Connection, version: i64) -> rusqlite::Result<Vec<String>> {
    let memory = Connection::open_in_memory()?;
    run(&memory, 0, version)?;
    let (have, want) = (objects(connection)?, objects(&memory)?);
    let names: std::collections::BTreeSet<&String> = have.keys().chain(want.keys()).collect();
    Ok(names.into_iter().filter(|name| have.get(*name) != want.get(*name)).cloned().collect())
}

fn objects(connection: &Connection) -> rusqlite::Result<std::collections::BTreeMap<String, String>> {
    let mut statement =
        connection.prepare("SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::table::Table;

    #[test]
    fn the_schema_has_two_steps() {
        assert_eq!(STEPS.len(), 2, "a new step needs a kept ledger, FORMAT.md and CHANGELOG");
    }

    #[test]
    fn every_derived_table_has_the_columns_that_the_domain_names() {
        let memory = Connection::open_in_memory().unwrap();
        run(&memory, 0, newest()).unwrap();
        for table in Table::ALL {
            let mut statement = memory.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid").unwrap();
            let columns: Vec<(String, i64)> = statement
                .query_map([table.name()], |r| Ok((r.get(0)?, r.get(1)?)))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            let named: Vec<&str> = columns.iter().map(|(n, _)| n.as_str()).collect();
            let wanted: Vec<&str> = table.key().iter().chain(table.columns()).copied().collect();
            assert_eq!(named, wanted, "{}", table.name());
            let keys = columns.iter().filter(|(_, pk)| *pk > 0).count();
            assert_eq!(keys, table.key().len(), "{}", table.name());
        }
    }
}
