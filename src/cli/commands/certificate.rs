//! `certificate` and `check`: the paper, and whether a paper is the ledger's.
//!
//! Does not know: pages, codes.
//! Always holds: printing is recorded where it can be; `check` ends with 0 confirmed, 1 not confirmed, 2 cannot judge.

use std::path::Path;

use serde_json::json;

use super::post::{close, receipt};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::refusal::{Why, because};
use crate::session::Problem;
use crate::session::use_cases::check::{Verdict, check as check_paper};
use crate::session::use_cases::paper::{Paper, Print};

/// What is asked of the printer.
pub(super) struct Wanted<'a> {
    pub(super) batch: &'a str,
    pub(super) output: &'a Path,
    pub(super) paper: &'a str,
    pub(super) reason: Option<&'a str>,
}

pub(super) fn print(context: &Context, ledger: &Path, wanted: &Wanted<'_>) -> Result<Exit, Problem> {
    let paper = match wanted.paper {
        "a4" => Paper::A4,
        "letter" => Paper::Letter,
        other => return Err(because(Why::UnknownCode).about("list", "paper-size").about("code", other).into()),
    };
    let people = context.signers()?;
    if people.is_empty() {
        return Err(because(Why::MorePeople).about("kind", "document.issued").about("reason", "nobody").into());
    }
    let mut session = context.write_or_look(ledger)?;
    if session.writable() {
        for (user, passphrase) in &people {
            session.unlock(user, passphrase.as_ref().map(|p| p.as_str()))?;
        }
    }
    let users = context.users();
    let print =
        Print { lang: context.words.lang(), paper, output: wanted.output, reason: wanted.reason, users: &users };
    let printed = session.print_certificate(wanted.batch, &print)?;
    let words = &context.words;
    out::either(
        context,
        || {
            json!({"number": printed.number, "copy": printed.copy, "sha256": printed.sha256, "pages": printed.pages,
                "path": wanted.output.display().to_string(), "act": printed.recorded.as_ref().map(receipt)})
        },
        || {
            let pages = u64::try_from(printed.pages).unwrap_or(u64::MAX);
            let path = wanted.output.display().to_string();
            vec![
                words.count("cli-printed", pages, &[("number", &printed.number), ("path", &path)]),
                printed.sha256.clone(),
            ]
        },
    );
    if printed.recorded.is_none() {
        out::say(&words.say("cli-printed-not-recorded"));
    }
    close(context, session);
    Ok(Exit::Done)
}

pub(super) fn check(context: &Context, what: &str, ledger: Option<&Path>, key: Option<&str>) -> Result<Exit, Problem> {
    let session = ledger.map(|path| context.look(path)).transpose()?;
    let checked = check_paper(what, session.as_ref(), key)?;
    out::either(context, || checked.json(&context.words), || checked.lines(&context.words));
    Ok(match checked.verdict {
        Verdict::Confirmed => Exit::Done,
        Verdict::NotConfirmed => Exit::Findings,
        Verdict::CannotJudge => Exit::CannotJudge,
    })
}
