//! The console: parses and prints.
//!
//! The same use cases as the window, for scripts, inspections and tests.
//! Does not know: SQL, files, PDF; it asks the session.
//! Always holds: with `--json` one JSON value goes to standard output; messages for people go to standard error; exit
//! codes are 0 done, 1 findings, 2 refused, 3 file, disk or format, 4 usage, 101 a bug.

mod args;
mod cells;
mod commands;
mod context;
mod exit;
mod heads;
mod out;

use std::process::ExitCode;

use clap::Parser;

pub use exit::Exit;

use crate::i18n::Fault;
use crate::session::Problem;

/// Runs the console with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => return args::usage(&error),
    };
    let context = context::Context::new(&args);
    match commands::run(&args.command, &context) {
        Ok(exit) => exit.into(),
        Err(problem) => {
            out::problem(&context, &problem);
            // arguments that only a command can judge end like those that none takes
            let usage = matches!(problem, Problem::Fault(Fault::Usage));
            ExitCode::from(if usage { 4 } else { problem.exit() })
        }
    }
}
