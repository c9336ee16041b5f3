//! The commands of the console: one file each.
//!
//! Does not know: how arguments are parsed.
//! Always holds: each command is one use case of the session.

mod bench;
mod certificate;
mod demo;
mod evidence;
mod flags;
mod import;
mod list;
mod new;
mod post;
mod show;
mod verify;

use super::args::Command;
use super::context::Context;
use super::exit::Exit;
use crate::session::Problem;

/// Runs a command.
pub(super) fn run(command: &Command, context: &Context) -> Result<Exit, Problem> {
    match command {
        Command::New { ledger, open } => new::run(context, ledger, open),
        Command::Demo(demo) => demo::run(context, demo),
        Command::Import(import) => import::run(context, import),
        Command::Export { ledger, target, output, raw } => import::export(context, ledger, target, output, *raw),
        Command::Post { ledger, command, dry_run } => post::run(context, ledger, command, *dry_run),
        Command::Schema => post::schema(),
        Command::List(list) => list::run(context, list),
        Command::Show { ledger, kind, id, counts } => show::run(context, ledger, kind, id, *counts),
        Command::Find { ledger, text } => show::find(context, ledger, text),
        Command::Flags(flags) => flags::run(context, flags),
        Command::Verify { ledger, against, full } => verify::run(context, ledger, against, *full),
        Command::Checkpoint { ledger } => evidence::checkpoint(context, ledger),
        Command::Prove { ledger, act, line, from } => evidence::prove(context, ledger, *act, *line, *from),
        Command::Certificate { ledger, batch, output, paper, reason } => {
            let wanted = certificate::Wanted { batch, output, paper, reason: reason.as_deref() };
            certificate::print(context, ledger, &wanted)
        }
        Command::Check { what, ledger, key } => certificate::check(context, what, ledger.as_deref(), key.as_deref()),
        Command::Backup { ledger, target } => evidence::backup(context, ledger, target),
        Command::Rebuild { ledger } => evidence::rebuild(context, ledger),
        Command::Bench { which, workbook, folder } => bench::run(context, which, workbook.as_deref(), folder),
        Command::ReadWorkbook { input, sheet } => import::read_workbook(input, sheet),
    }
}
