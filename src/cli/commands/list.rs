//! `list`: rows of a kind.
//!
//! Does not know: what a column means.
//! Always holds: in JSON columns have the names of the tables in the file; for people they have words.

use serde_json::{Value, json};

use super::flags;
use crate::cli::args::{Flags, List};
use crate::cli::cells::Cells;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::refusal::{Why, because};
use crate::session::Problem;
use crate::session::use_cases::ask::Asked;
use crate::session::use_cases::show::row_json;

pub(super) fn run(context: &Context, list: &List) -> Result<Exit, Problem> {
    if list.kind == "flags" {
        if let Some((column, _)) = list.filter.first() {
            // flags are judged, not kept: they have no columns to choose by
            return Err(because(Why::UnknownCode).about("list", "column").about("code", column).into());
        }
        let flags = Flags {
            ledger: list.ledger.clone(),
            on: list.on,
            known: list.known,
            rule: None,
            subject: None,
            explain: false,
            fail: false,
            limit: list.limit,
        };
        return flags::run(context, &flags);
    }
    let session = context.look(&list.ledger)?;
    if list.on.is_some() && list.kind != "holdings" {
        // another day's places of weapons are not kept; today's would be a wrong answer
        return Err(because(Why::UnknownCode).about("list", "dated-table").about("code", &list.kind).into());
    }
    let filter = list.filter.clone();
    let asked = Asked {
        kind: list.kind.clone(),
        filter,
        limit: list.limit.unwrap_or(u64::MAX),
        on: list.on,
        known: list.known,
    };
    let (table, rows) = session.list(&asked)?;
    let rows: Vec<Value> = rows.iter().map(|row| row_json(table, row)).collect();
    out::either(
        context,
        || json!({"kind": list.kind, "rows": rows}),
        || Cells { words: &context.words, session: &session }.table(table, &rows, ""),
    );
    Ok(Exit::Done)
}
