//! `list`: rows of a kind.
//!
//! Does not know: what a column means.
//! Always holds: columns have the names of the tables in the file.

use serde_json::{Value, json};

use super::flags;
use crate::cli::args::{Flags, List};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::refusal::{Why, because};
use crate::domain::table::Val;
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
    let text = |value: &Val| match value {
        Val::Null => String::new(),
        Val::Int(n) => n.to_string(),
        Val::Text(t) => t.clone(),
    };
    out::either(
        context,
        || json!({"kind": list.kind, "rows": rows.iter().map(|row| row_json(table, row)).collect::<Vec<Value>>()}),
        || {
            let heads: Vec<String> = table.key().iter().chain(table.columns()).map(|c| (*c).to_owned()).collect();
            let cells: Vec<Vec<String>> =
                rows.iter().map(|row| row.key().iter().chain(row.values()).map(text).collect()).collect();
            let used: Vec<usize> = (0..heads.len()).filter(|at| cells.iter().any(|row| !row[*at].is_empty())).collect();
            let pick = |row: &[String]| used.iter().map(|at| row[*at].clone()).collect::<Vec<_>>();
            out::table(&pick(&heads), &cells.iter().map(|row| pick(row)).collect::<Vec<_>>())
        },
    );
    Ok(Exit::Done)
}
