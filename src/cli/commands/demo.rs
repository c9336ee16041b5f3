//! TEMP
use crate::cli::args::Demo;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::session::Problem;
use std::path::Path;
pub(super) fn run(_c: &Context, _d: &Demo) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
pub(super) fn bench(_c: &Context, _w: &[String], _b: Option<&Path>) -> Result<Exit, Problem> {
    Ok(Exit::Done)
}
