//! `post` and `schema`: any command of the domain.
//!
//! Does not know: what a command means.
//! Always holds: the window posts the same closed set.

use std::io::Read;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::command::Command;
use crate::i18n::Fault;
use crate::session::problem::unread;
use crate::session::use_cases::paper::BalanceFacts;
use crate::session::{Order, Problem, Recorded, Session};

/// Reads a file, or standard input when it is `-`.
pub(super) fn read_text(path: &Path) -> Result<String, Problem> {
    let mut text = String::new();
    if path == Path::new("-") {
        let read = std::io::stdin().lock().read_to_string(&mut text);
        read.map_err(|e| unread(path, &e))?;
        return Ok(text);
    }
    std::fs::read_to_string(path).map_err(|e| unread(path, &e))
}

pub(super) fn run(context: &Context, ledger: &Path, command: &Path, dry_run: bool) -> Result<Exit, Problem> {
    let mut order = Order::read(&read_text(command)?)?;
    order.new_passphrases = context.new_passphrases()?;
    let mut session = context.write(ledger)?;
    let balance = match &order.command {
        Command::CertifyBatch { batch, .. } => session.balance_of(&batch.to_string(), &context.words)?,
        _ => Vec::new(),
    };
    // whoever certifies sees first what the certificate will say
    preview(context, &balance).iter().for_each(|line| out::say(line));
    if dry_run {
        let draft = session.prepare(order, &context.users())?;
        let act: Value = serde_json::from_str(&draft.body).map_err(|_| Fault::Bug)?;
        let value = || {
            let mut value = json!({"act": act, "lines": draft.event.lines.len()});
            if !balance.is_empty() {
                value["balance"] = balance.iter().map(|(unit, sums)| balance_json(unit, sums)).collect();
            }
            value
        };
        out::either(context, value, || vec![draft.body.clone()]);
        session.close()?;
        return Ok(Exit::Done);
    }
    let recorded = session.post(order, &context.signers()?)?;
    said(context, &recorded);
    close(context, session);
    Ok(Exit::Done)
}

/// The balance of a batch before it is certified, as lines for people; none for other commands.
fn preview(context: &Context, balance: &[(String, BalanceFacts)]) -> Vec<String> {
    if balance.is_empty() {
        return Vec::new();
    }
    let words = &context.words;
    let number = |n: u64| words.number(i64::try_from(n).unwrap_or(i64::MAX));
    let heads = [
        words.say("cli-balance"),
        words.say("doc-balance-planned"),
        words.say("doc-balance-found"),
        words.say("doc-balance-destroyed"),
        words.say("doc-balance-returned"),
        words.say("doc-balance-lost"),
        words.say("doc-balance-difference"),
    ];
    let row = |(unit, of): &(String, BalanceFacts)| {
        let sums = [of.planned, of.found, of.destroyed, of.returned, of.lost].map(number);
        let mut row = vec![unit.clone()];
        row.extend(sums);
        row.push(words.number(of.difference()));
        row
    };
    out::table(&heads, &balance.iter().map(row).collect::<Vec<_>>())
}

fn balance_json(unit: &str, of: &BalanceFacts) -> Value {
    json!({"unit": unit, "planned": of.planned, "found": of.found, "destroyed": of.destroyed,
        "returned": of.returned, "lost": of.lost, "difference": of.difference()})
}

/// Closes a ledger after the receipt was shown: what is recorded stays recorded whatever becomes of this.
pub(super) fn close(context: &Context, session: Session) {
    if let Err(fault) = session.close() {
        let why = Problem::from(fault).say(&context.words).what;
        out::say(&context.words.with("cli-not-written-back", &[("why", &why)]));
        out::say(&context.words.say("cli-not-written-back-do"));
    }
}

/// The receipt: number, kind, document, head.
pub(super) fn said(context: &Context, recorded: &Recorded) {
    out::either(context, || receipt(recorded), || vec![line(context, recorded)]);
}

pub(super) fn receipt(recorded: &Recorded) -> Value {
    json!({
        "seq": recorded.seq,
        "kind": recorded.kind.code(),
        "document": recorded.document,
        "lines": recorded.event.lines.len(),
        "size": recorded.head.size,
        "root": recorded.head.root.to_string(),
    })
}

fn line(context: &Context, recorded: &Recorded) -> String {
    let words = &context.words;
    let number = words.number(i64::try_from(recorded.seq).unwrap_or(i64::MAX));
    let kind = words.code("act-kind", recorded.kind.code());
    let document = recorded.document.clone().unwrap_or_default();
    words.with("cli-recorded", &[("seq", &number), ("kind", &kind), ("document", &document)]).trim_end().to_owned()
}

pub(super) fn schema() -> Result<Exit, Problem> {
    let schema = schemars::schema_for!(Command);
    out::value(schema.as_value());
    Ok(Exit::Done)
}
