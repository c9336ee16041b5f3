//! `new`: a ledger with its first people.
//!
//! Does not know: how keys are made.
//! Always holds: what was not made leaves no file.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use zeroize::Zeroizing;

use super::post::{close, read_text};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::command::Command;
use crate::domain::refusal::{Why, because};
use crate::session::{Order, Problem, Session};

pub(super) fn run(context: &Context, ledger: &Path, open: &Path) -> Result<Exit, Problem> {
    let order = Order::read(&read_text(open)?)?;
    let Command::OpenLedger(command) = order.command else {
        return Err(because(Why::UnknownCode).about("list", "command").about("code", "open_ledger").into());
    };
    let people = context.signers()?;
    let mut passphrases: BTreeMap<String, Zeroizing<String>> = context.new_passphrases()?;
    for (user, passphrase) in &people {
        if let Some(passphrase) = passphrase {
            passphrases.insert(user.clone(), passphrase.clone());
        }
    }
    let mut users = people.into_iter().map(|(user, _)| user);
    let (Some(first), Some(second)) = (users.next(), users.next()) else {
        let needs = "administrator:opened + accountable_officer:opened";
        return Err(because(Why::MorePeople)
            .about("kind", "ledger.opened")
            .about("needs", needs)
            .about("clock", "normal")
            .into());
    };
    let session = Session::create_by(ledger, command, [first, second], passphrases, context.opening(true))?;
    let head = session.typed_head()?;
    let name = session.info().name.clone();
    let key = session.log_key()?.to_string();
    let id = session.info().id.to_string();
    out::either(
        context,
        || json!({"ledger": id, "name": name, "head": head.to_string(), "key": key}),
        || vec![context.words.with("cli-made", &[("name", &name), ("head", &head.to_string())]), key.clone()],
    );
    close(context, session);
    Ok(Exit::Done)
}
