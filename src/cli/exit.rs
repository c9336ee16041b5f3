//! How a command ends.
//!
//! Does not know: why.
//! Always holds: findings are 1, and are not a fault.

use std::process::ExitCode;

/// How a command ends, when it was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, or nothing found.
    Done,
    /// Findings.
    Findings,
    /// It cannot be judged.
    CannotJudge,
    /// Refused, and what is wrong was told already.
    Refused,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Findings => 1,
            Exit::CannotJudge | Exit::Refused => 2,
        })
    }
}
