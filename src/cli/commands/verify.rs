//! `verify`: every family, on raw rows.
//!
//! Does not know: how a family checks.
//! Always holds: silent and 0 when all is well; damage ends with 1; with `--json` the object is always printed.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::refusal::{Why, because};
use crate::session::Problem;
use crate::session::use_cases::verify::{Verdict, Wanted, known_head, verify};

pub(super) fn run(context: &Context, ledger: &Path, against: &[String], full: bool) -> Result<Exit, Problem> {
    let mut heads = Vec::new();
    for text in against {
        let from_file = std::fs::read_to_string(text).ok();
        let head = known_head(from_file.as_deref().unwrap_or(text));
        heads.push(head.ok_or_else(|| because(Why::UnknownCode).about("list", "head").about("code", text))?);
    }
    let wanted = Wanted { heads, data: Some(context.data.clone()), full };
    let verdict = verify(ledger, &wanted, &AtomicBool::new(false), &mut |_| {})?;
    if context.json {
        out::value(&verdict_json(context, &verdict));
    } else {
        print(context, &verdict);
    }
    Ok(if verdict.is_clean() { Exit::Done } else { Exit::Findings })
}

pub(super) fn verdict_json(context: &Context, verdict: &Verdict) -> Value {
    let one = |(code, seq, text): (String, Option<u64>, String)| json!({"family": code, "seq": seq, "what": text});
    json!({
        "verified": verdict.is_clean(),
        "size": verdict.head.size,
        "root": verdict.head.root.to_string(),
        "first_bad_act": verdict.first_bad_act(),
        "findings": verdict.told(&context.words).into_iter().map(one).collect::<Vec<_>>(),
        "unchecked": verdict.unchecked_codes(),
        "heads_compared": verdict.heads_compared,
        "counts": {
            "acts": verdict.counts.acts, "lines": verdict.counts.lines, "signatures": verdict.counts.signatures,
            "checkpoints": verdict.counts.checkpoints, "attachments": verdict.counts.attachments,
        },
    })
}

fn print(context: &Context, verdict: &Verdict) {
    let words = &context.words;
    for (code, seq, text) in verdict.told(words) {
        let seq = seq.map(|n| words.number(i64::try_from(n).unwrap_or(i64::MAX))).unwrap_or_default();
        out::line(format!("{code} {seq} {text}").trim_end());
    }
    match verdict.first_bad_act() {
        _ if verdict.is_clean() => {}
        Some(seq) => {
            let seq = words.number(i64::try_from(seq).unwrap_or(i64::MAX));
            out::say(&words.with("cli-not-verified", &[("seq", &seq)]));
        }
        None => out::say(&words.say("cli-not-verified-whole")),
    }
    let unchecked = verdict.unlooked_codes();
    if !unchecked.is_empty() {
        out::say(&words.with("cli-not-checked", &[("families", &unchecked.join(", "))]));
    }
    if verdict.heads_compared == 0 {
        out::say(&words.say("cli-no-head-known"));
    }
}
