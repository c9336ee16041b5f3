//! `checkpoint`, `prove`, `backup`, `rebuild`: evidence and care.
//!
//! Does not know: trees, notes.
//! Always holds: a copy is called one only when it was opened and verified.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::json;

use super::post::{close, receipt};
use super::verify::verdict_json;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::session::Problem;

pub(super) fn checkpoint(context: &Context, ledger: &Path) -> Result<Exit, Problem> {
    let people = context.signers()?;
    let mut session = if people.is_empty() { context.look(ledger)? } else { context.write(ledger)? };
    let mut user = None;
    if let Some((name, passphrase)) = people.first() {
        session.unlock(name, passphrase.as_ref().map(|p| p.as_str()))?;
        user = Some(name.as_str());
    }
    let note = session.checkpoint(user)?;
    let head = session.typed_head()?;
    let key = session.log_key()?.to_string();
    out::either(
        context,
        || json!({"note": note, "head": head.to_string(), "key": key}),
        || vec![note.trim_end().to_owned()],
    );
    close(context, session);
    Ok(Exit::Done)
}

pub(super) fn prove(
    context: &Context,
    ledger: &Path,
    act: Option<u64>,
    line: Option<u64>,
    from: Option<u64>,
) -> Result<Exit, Problem> {
    let session = context.look(ledger)?;
    out::value(&session.prove(act, line, from)?);
    Ok(Exit::Done)
}

pub(super) fn backup(context: &Context, ledger: &Path, target: &Path) -> Result<Exit, Problem> {
    let people = context.signers()?;
    let mut session = if people.is_empty() { context.look(ledger)? } else { context.write(ledger)? };
    for (user, passphrase) in &people {
        session.unlock(user, passphrase.as_ref().map(|p| p.as_str()))?;
    }
    let (copied, verdict, recorded) =
        session.back_up(target, &context.users(), &AtomicBool::new(false), &mut |_| {})?;
    let words = &context.words;
    out::either(
        context,
        || {
            json!({"path": copied.path.display().to_string(), "bytes": copied.bytes, "sha256": copied.sha256.to_string(),
                "verify": verdict_json(context, &verdict), "act": recorded.as_ref().map(receipt)})
        },
        || {
            let acts = words.number(i64::try_from(verdict.counts.acts).unwrap_or(i64::MAX));
            vec![
                words.with("cli-copied", &[("path", &copied.path.display().to_string()), ("acts", &acts)]),
                copied.sha256.to_string(),
            ]
        },
    );
    close(context, session);
    Ok(Exit::Done)
}

pub(super) fn rebuild(context: &Context, ledger: &Path) -> Result<Exit, Problem> {
    let mut session = context.write(ledger)?;
    let head = session.rebuild(&AtomicBool::new(false), &mut |_, _| {})?;
    let words = &context.words;
    out::either(
        context,
        || json!({"rebuilt": true, "size": head.size, "root": head.root.to_string()}),
        || vec![words.with("cli-rebuilt", &[("acts", &words.number(i64::try_from(head.size).unwrap_or(i64::MAX)))])],
    );
    close(context, session);
    Ok(Exit::Done)
}
