//! Looking for a fragment in SQL: one function of the connection, which compares as people read.
//!
//! Does not know: which columns are looked through.
//! Always holds: nothing that is stored names the function, so that other programs can open the file; a text without
//! marks is compared where it lies.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;

use crate::domain::fold;

/// Its name in SQL.
const NAME: &str = "custodia_holds";

/// The condition that one of these columns holds the folded fragment that `mark` stands for.
pub(in crate::store) fn holds(columns: &[&'static str], mark: &str) -> String {
    columns.iter().map(|column| format!("{NAME}({column}, {mark})")).collect::<Vec<_>>().join(" OR ")
}

/// Makes the function known to a connection; a schema cannot call it.
///
/// # Errors
/// What SQLite says.
pub(in crate::store) fn make_known(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function(NAME, 2, flags, |call| Ok(compare(call)))
}

fn compare(call: &Context<'_>) -> bool {
    let text = |at: usize| match call.get_raw(at) {
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).unwrap_or(""),
        _ => "",
    };
    fold::holds(text(0), text(1))
}
