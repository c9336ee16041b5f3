//! What stands beside a ledger when it is opened: a side file that was not written back, the name of who holds it.
//!
//! Does not know: what a person decides.
//! Always holds: file and side file stay as they are until a copy of both agrees with the heads that are known here, or
//! a person says so.

use std::fs;
use std::path::Path;

use super::opening::{Opening, info};
use super::{Anchors, Problem};
use crate::i18n::Fault;
use crate::store::{Access, LedgerFile, StoreFault, side_files};
use crate::trust::anchor::{Agreement, compare};

/// Who holds the lock, for the person who comes second.
pub(super) fn holder() -> String {
    let host = fs::read_to_string("/etc/hostname").unwrap_or_default();
    let host = if host.trim().is_empty() { std::env::var("COMPUTERNAME").unwrap_or_default() } else { host };
    let user = std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default();
    format!("{}@{} ({})", user, host.trim(), std::process::id())
}

/// What a side file holds is recovered in a copy first; the original is opened only if the copy agrees with the heads
/// that this workstation has seen, or if a person says so.
pub(super) fn recover(path: &Path, opening: &Opening) -> Result<(), Problem> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let stamp = opening.clock.now().millis();
    let copy = opening.data.file(&format!("recovered/{stamp}"), &name)?;
    let mut from = vec![path.to_path_buf()];
    from.extend(side_files(path));
    for source in &from {
        let file = source.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let target = copy.with_file_name(file);
        fs::copy(source, &target).map_err(|e| StoreFault::from_io(&target, &e))?;
    }
    let file = LedgerFile::open(&copy, Access::Write)?;
    let size = file.size()?;
    if size == 0 {
        return Err(StoreFault::SideFile(path.to_path_buf()).into());
    }
    let id = info(&file)?.id;
    let anchors = Anchors::open(&opening.data, id)?;
    let agreement = compare(&anchors.heads(), size, |at| crate::trust::tree::root_at(&file, at));
    file.close()?;
    match agreement {
        Agreement::Split { size } => Err(Fault::AnchorSplit { size }.into()),
        Agreement::Missing { known, have } if !opening.recover => Err(Fault::AnchorMissing { have, known }.into()),
        _ if anchors.newest().is_none() && !opening.recover => Err(Problem::Recover { acts: size }),
        _ => Ok(()),
    }
}
