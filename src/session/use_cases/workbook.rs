//! A workbook, read by a process of its own whose memory is bounded.
//!
//! The other process is the console program: this one, or the one beside the window. It sends the rows through a pipe.
//! Where no such program is, the workbook is read here; the bounds of the reader itself hold everywhere.
//! Does not know: what a row means; how memory is bounded (the console program does that to itself at its start).
//! Always holds: a reader that ends early is a fault, never the end of the table.

use std::io::{BufReader, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::exchange::fault::ReadFault;
use crate::exchange::rows::{OnRow, Streamed};
use crate::exchange::wire::{WireWriter, read_rows};
use crate::exchange::xlsx_in::{Sheets, stream_xlsx};
use crate::session::Problem;

/// The name of the console program.
const CONSOLE: &str = "custodia-cli";
/// How much of the pipe is read and written at once, in bytes.
const AT_ONCE: usize = 256 * 1024;

/// Hands over the rows of a workbook.
///
/// # Errors
/// What the workbook is at fault with; the other process ended early, as it does when it needs too much memory.
pub(super) fn stream(path: &Path, sheets: &Sheets, on_row: OnRow<'_>) -> Streamed {
    match console().and_then(|program| start(&program, path, sheets)) {
        Some(child) => receive(child, on_row),
        None => stream_xlsx(path, sheets, on_row),
    }
}

/// The console program: this one, or the one beside it.
fn console() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    if own.file_stem()? == CONSOLE {
        return Some(own);
    }
    let beside = own.with_file_name(format!("{CONSOLE}{}", std::env::consts::EXE_SUFFIX));
    beside.is_file().then_some(beside)
}

/// Starts the reader; `None` when the system does not let it.
fn start(program: &Path, path: &Path, sheets: &Sheets) -> Option<Child> {
    reader(program, path, sheets).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()
}

fn reader(program: &Path, path: &Path, sheets: &Sheets) -> Command {
    let mut command = Command::new(program);
    command.arg("read-workbook");
    if let Sheets::Named(names) = sheets {
        command.args(names.iter().map(|name| format!("--sheet={name}")));
    }
    command.arg("--").arg(path);
    command.env_remove("CUSTODIA_PASSPHRASE");
    // the allocator sets addresses aside in pieces of a gigabyte, which alone would be all that the reader may have
    command.env("MIMALLOC_ARENA_RESERVE", "64MiB");
    command
}

fn receive(mut child: Child, on_row: OnRow<'_>) -> Streamed {
    let Some(pipe) = child.stdout.take() else { return Err(ReadFault::ReaderEnded { rows: 0 }) };
    let mut pipe = BufReader::with_capacity(AT_ONCE, pipe);
    let outcome = read_rows(&mut pipe, on_row);
    drop(pipe);
    // a taker that broke off wants no more of it; one that is done has ended by itself
    let _ = child.kill();
    let status = child.wait();
    match (outcome, status) {
        (Err(ReadFault::ReaderEnded { .. }), Ok(status)) if !was_stopped(status) => {
            Err(ReadFault::WorkbookDamaged { why: status.to_string() })
        }
        (outcome, _) => outcome,
    }
}

/// Whether the system ended the process, as it does when memory runs out.
fn was_stopped(status: ExitStatus) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        status.signal().is_some()
    }
    #[cfg(not(unix))]
    {
        !status.success()
    }
}

/// Reads a workbook and sends its rows into a pipe: what the other process does. No sheet named is all of them.
///
/// # Errors
/// The pipe.
pub fn serve(path: &Path, sheets: &[String], to: impl Write) -> std::io::Result<()> {
    let sheets = if sheets.is_empty() { Sheets::All } else { Sheets::Named(sheets.to_vec()) };
    let mut writer = WireWriter::new(BufWriter::with_capacity(AT_ONCE, to))?;
    let mut broken = None;
    let outcome = stream_xlsx(path, &sheets, &mut |row| match writer.row(row) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            broken = Some(error);
            ControlFlow::Break(())
        }
    });
    match broken {
        Some(error) => Err(error),
        None => writer.end(&outcome),
    }
}

/// Reads every cell of a workbook and does nothing with it: what any import must at least take. Gives their number.
///
/// # Errors
/// What the workbook is at fault with.
pub fn bare_cells(path: &Path) -> Result<u64, Problem> {
    crate::exchange::xlsx_in::bare_cells(path).map_err(Problem::Read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_has_its_addresses_for_the_workbook_and_no_passphrase() {
        let command = reader(Path::new("custodia-cli"), Path::new("a.xlsx"), &Sheets::Named(vec!["One".into()]));
        let said: Vec<String> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
        assert_eq!(said, ["read-workbook", "--sheet=One", "--", "a.xlsx"]);
        let set: Vec<(&str, Option<&str>)> =
            command.get_envs().map(|(name, value)| (name.to_str().unwrap(), value.and_then(|v| v.to_str()))).collect();
        assert_eq!(set, [("CUSTODIA_PASSPHRASE", None), ("MIMALLOC_ARENA_RESERVE", Some("64MiB"))]);
    }
}
