//! `show` and `find`: one thing in full; anything by a fragment.
//!
//! Does not know: what a thing holds.
//! Always holds: an act is shown from its bytes.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::cells::Cells;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::refusal::{Why, because};
use crate::domain::table::Table;
use crate::i18n::{Fault, Words};
use crate::session::Problem;

pub(super) fn run(context: &Context, ledger: &Path, kind: &str, id: &str, counts: bool) -> Result<Exit, Problem> {
    let session = context.look(ledger)?;
    let cells = Cells { words: &context.words, session: &session };
    let seq = || id.parse::<u64>().map_err(|_| because(Why::ActUnknown).about("act", id));
    if kind == "act" && !context.json && !counts {
        cells.act(&session.act_told(seq()?)?).iter().for_each(|line| out::line(line));
        return Ok(Exit::Done);
    }
    let counts = counts && kind == "act";
    let value = if counts { session.import_counts(seq()?)? } else { session.show(kind, id)? };
    match table_of(kind).filter(|_| !counts) {
        _ if context.json => out::value(&value),
        Some(table) => cells.thing(table, &value).iter().for_each(|line| out::line(line)),
        None => out::line(&serde_json::to_string_pretty(&value).map_err(|_| Fault::Bug)?),
    }
    Ok(Exit::Done)
}

/// The table that a kind of thing stands in.
fn table_of(kind: &str) -> Option<Table> {
    Some(match kind {
        "weapon" => Table::Weapon,
        "lot" => Table::Lot,
        "place" => Table::Place,
        "batch" => Table::Batch,
        "person" => Table::Person,
        "item" => Table::Item,
        "certificate" => Table::Certificate,
        _ => return None,
    })
}

pub(super) fn find(context: &Context, ledger: &Path, text: &str) -> Result<Exit, Problem> {
    let session = context.look(ledger)?;
    let hits = session.find(text, 200)?;
    out::either(
        context,
        || {
            let hit = |h: &crate::session::use_cases::ask::Hit| json!({"kind": h.kind, "id": h.id, "text": h.text, "detail": h.detail});
            json!({"hits": hits.iter().map(hit).collect::<Vec<Value>>()})
        },
        || {
            let words = &context.words;
            let heads = [
                words.say("cli-head-kind"),
                words.say("cli-head-id"),
                words.say("cli-head-text"),
                words.say("cli-head-detail"),
            ];
            let rows: Vec<Vec<String>> = hits
                .iter()
                .map(|h| vec![kind_word(words, h.kind), h.id.clone(), h.text.clone(), h.detail.clone()])
                .collect();
            out::table(&heads, &rows)
        },
    );
    Ok(Exit::Done)
}

/// What was found, in a word.
fn kind_word(words: &Words, kind: &str) -> String {
    match kind {
        "weapon" => words.say("cli-kind-weapon"),
        "lot" => words.say("cli-kind-lot"),
        "item" => words.say("cli-kind-item"),
        "place" => words.say("cli-kind-place"),
        "person" => words.say("cli-kind-person"),
        "holder" => words.say("cli-kind-holder"),
        "batch" => words.say("cli-kind-batch"),
        "certificate" => words.say("cli-kind-certificate"),
        "document" => words.say("cli-kind-document"),
        other => other.to_owned(),
    }
}
