//! TEMP
use crate::cli::args::Import;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::session::Problem;
use std::path::Path;
pub(super) fn run(_c: &Context, _d: &Import) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
pub(super) fn export(_c: &Context, _l: &Path, _t: &str, _o: &Path, _r: bool) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
pub(super) fn read_workbook(_i: &Path, _s: &[String]) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
