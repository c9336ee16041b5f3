//! Printing: JSON values on standard output, messages for people on standard error.
//!
//! Does not know: what is printed.
//! Always holds: with `--json` exactly one value is written.

use std::io::Write;

use serde_json::{Value, json};

use super::context::Context;
use crate::session::Problem;

/// Writes a line to standard output. A reader that went away is no fault.
pub(super) fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Writes a message for people.
pub(super) fn say(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Writes the one JSON value.
pub(super) fn value(value: &Value) {
    line(&value.to_string());
}

/// Writes JSON when it was asked for, else lines for people.
pub(super) fn either(context: &Context, value_of: impl FnOnce() -> Value, lines: impl FnOnce() -> Vec<String>) {
    if context.json {
        value(&value_of());
    } else {
        lines().iter().for_each(|text| line(text));
    }
}

/// Says a problem to people.
fn warn(context: &Context, problem: &Problem) {
    let said = problem.say(&context.words);
    say(&format!("{}: {}", said.code, said.what));
    for more in [&said.safe, &said.next] {
        if !more.is_empty() {
            say(more);
        }
    }
}

/// Says what stopped a command.
pub(super) fn problem(context: &Context, problem: &Problem) {
    warn(context, problem);
    if context.json {
        let said = problem.say(&context.words);
        value(&json!({"error": {"code": said.code, "what": said.what, "safe": said.safe, "do": said.next}}));
    }
}

/// A table with columns as wide as their cells need; numbers at the right.
pub(super) fn table(heads: &[String], rows: &[Vec<String>]) -> Vec<String> {
    let width = |at: usize| {
        rows.iter()
            .map(|row| row.get(at).map_or(0, |c| c.chars().count()))
            .chain([heads[at].chars().count()])
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let numeric = |at: usize| {
        rows.iter().any(|r| r.get(at).is_some_and(|c| !c.is_empty()))
            && rows.iter().all(|r| {
                r.get(at).is_none_or(|c| c.chars().all(|ch| ch.is_ascii_digit() || " .,−\u{202f}-".contains(ch)))
            })
    };
    let right: Vec<bool> = (0..heads.len()).map(numeric).collect();
    let print = |cells: &[String]| {
        let cell = |(at, text): (usize, &String)| {
            let pad = " ".repeat(widths[at].saturating_sub(text.chars().count()));
            if right[at] { format!("{pad}{text}") } else { format!("{text}{pad}") }
        };
        cells.iter().enumerate().map(cell).collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    std::iter::once(print(heads)).chain(rows.iter().map(|row| print(row))).collect()
}
