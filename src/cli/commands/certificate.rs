//! TEMP
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::session::Problem;
use std::path::Path;
pub(super) fn print(_c: &Context, _l: &Path, _b: &str, _o: &Path, _p: &str, _r: Option<&str>) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
pub(super) fn check(_c: &Context, _w: &str, _l: Option<&Path>, _k: Option<&str>) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
