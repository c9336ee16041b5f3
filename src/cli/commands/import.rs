//! `import` and `export`: tables in and out; the process that reads a workbook for another.
//!
//! Does not know: how a table is read or written.
//! Always holds: wrong rows are told one a line; a dry run records nothing.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::{Value, json};

use super::post::close;
use crate::cli::args::Import;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
#[cfg(unix)]
use crate::i18n::Fault;
use crate::i18n::Words;
use crate::session::problem::{row_json, row_text};
use crate::session::use_cases::import::{ImportOrder, Imported, Note};
use crate::session::use_cases::workbook;
use crate::session::{Problem, Session};

/// What the process that reads a workbook may take of memory, in bytes.
#[cfg(unix)]
const MEMORY_MOST: u64 = 1 << 30;

pub(super) fn run(context: &Context, wanted: &Import) -> Result<Exit, Problem> {
    let order = ImportOrder {
        target: wanted.target.clone(),
        input: wanted.input.clone(),
        sheets: wanted.sheet.clone(),
        map: wanted.map.clone(),
        encoding: wanted.encoding.clone(),
        delimiter: wanted.delimiter.clone(),
        date_order: wanted.date_order.clone(),
        decimal: wanted.decimal.clone(),
        dry_run: wanted.dry_run,
    };
    let mut session = if wanted.dry_run { context.look(&wanted.ledger)? } else { context.write(&wanted.ledger)? };
    let done = take_in(context, &mut session, &order);
    match done {
        Ok(imported) => {
            told(context, &imported);
            close(context, session);
            Ok(Exit::Done)
        }
        Err(Problem::Rows(rows, count)) => {
            wrong_rows(context, Problem::Rows(rows, count));
            Ok(Exit::Refused)
        }
        Err(problem) => Err(problem),
    }
}

fn take_in(context: &Context, session: &mut Session, order: &ImportOrder) -> Result<Imported, Problem> {
    if !order.dry_run {
        for (user, passphrase) in context.signers()? {
            session.unlock(&user, passphrase.as_ref().map(|p| p.as_str()))?;
        }
    }
    session.import(order, &context.users(), &AtomicBool::new(false), &mut |_, _| {})
}

/// The counts, with the number of the act; for people a few lines.
fn told(context: &Context, imported: &Imported) {
    let words = &context.words;
    for text in imported.notes.iter().flat_map(|note| note_text(note, words)) {
        out::say(&text);
    }
    let seq = imported.recorded.as_ref().map(|recorded| recorded.seq);
    out::either(
        context,
        || {
            let mut value = imported.counts.clone();
            if let Value::Object(fields) = &mut value {
                fields.insert("seq".into(), json!(seq));
                fields.insert("rows".into(), json!(imported.rows));
                fields.insert("items_added".into(), json!(imported.items_added));
                fields.insert("places_added".into(), json!(imported.places_added));
                fields.insert("holders_added".into(), json!(imported.holders_added));
            }
            value
        },
        || {
            let mut lines = vec![match seq {
                Some(seq) => {
                    let seq = words.number(i64::try_from(seq).unwrap_or(i64::MAX));
                    words.with("cli-import-recorded", &[("file", &imported.file), ("seq", &seq)])
                }
                None => words.with("cli-import-would", &[("file", &imported.file)]),
            }];
            lines.push(words.count("cli-import-rows", imported.rows, &[]));
            if imported.items_added > 0 {
                lines.push(words.count("cli-import-items", imported.items_added, &[]));
            }
            if imported.places_added > 0 {
                lines.push(words.count("cli-import-places", imported.places_added, &[]));
            }
            if imported.holders_added > 0 {
                lines.push(words.count("cli-import-holders", imported.holders_added, &[]));
            }
            lines
        },
    );
}

/// What a person should know of how the file was read.
fn note_text(note: &Note, words: &Words) -> Vec<String> {
    match note {
        Note::Guessed { encoding, delimiter, sure, sample } => {
            let delimiter = if *delimiter == '\t' { "tab".to_owned() } else { delimiter.to_string() };
            let vars = [("encoding", *encoding), ("delimiter", delimiter.as_str())];
            if *sure && sample.iter().all(|line| line.is_ascii()) {
                return vec![words.with("cli-import-guessed", &vars)];
            }
            let lines = sample.iter().map(|line| format!("    {line}"));
            std::iter::once(words.with("cli-import-guessed-look", &vars)).chain(lines).collect()
        }
        Note::DateOrder(order) => vec![words.with("cli-import-date-order", &[("order", order)])],
        Note::DecimalSign(sign) => vec![words.with("cli-import-decimal", &[("sign", &sign.to_string())])],
        Note::KeptWithRow { column, rows } => vec![words.count("cli-import-kept", *rows, &[("column", column)])],
    }
}

/// Wrong rows, one a line.
fn wrong_rows(context: &Context, problem: Problem) {
    let words = &context.words;
    let Problem::Rows(rows, count) = problem else { return };
    for row in &rows {
        out::say(&row_text(row, words));
    }
    let shown = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    if shown < count {
        let number = |n: u64| words.number(i64::try_from(n).unwrap_or(i64::MAX));
        out::say(&words.with("cli-import-first", &[("shown", &number(shown)), ("count", &number(count))]));
    }
    let said = Problem::Rows(Vec::new(), count).say(words);
    out::say(&format!("{}: {}", said.code, said.what));
    out::say(&said.next);
    if context.json {
        let rows: Vec<Value> = rows.iter().map(|row| row_json(row, words)).collect();
        let error = json!({"code": said.code, "what": said.what, "do": said.next, "count": count, "rows": rows});
        out::value(&json!({"error": error}));
    }
}

pub(super) fn export(
    context: &Context,
    ledger: &Path,
    target: &str,
    output: &Path,
    raw: bool,
) -> Result<Exit, Problem> {
    let session = context.look(ledger)?;
    let words = &context.words;
    let rows = session.export(target, output, words.lang(), raw)?;
    let path = output.display().to_string();
    out::either(
        context,
        || json!({"target": target, "rows": rows, "path": path}),
        || vec![words.count("cli-export-written", rows, &[("path", &path)])],
    );
    Ok(Exit::Done)
}

/// Reads a workbook into standard output, for the process that asked. What is wrong with it goes there too.
pub(super) fn read_workbook(input: &Path, sheets: &[String]) -> Result<Exit, Problem> {
    bound_memory()?;
    match workbook::serve(input, sheets, std::io::stdout().lock()) {
        Ok(()) => Ok(Exit::Done),
        // who asked has gone, or does not listen any more
        Err(_) => Ok(Exit::CannotJudge),
    }
}

/// A workbook that wants more memory than this ends the process, and the process alone.
fn bound_memory() -> Result<(), Problem> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = Rlimit { current: Some(MEMORY_MOST), maximum: Some(MEMORY_MOST) };
        setrlimit(Resource::As, limit).map_err(|_| Fault::Bug)?;
    }
    Ok(())
}
