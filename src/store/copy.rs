//! Copies of a ledger: through SQLite, never a plain copy of an open file.
//!
//! Does not know: where sticks are; whether the copy verifies.
//! Always holds: under the final name stands a complete, synced file, or nothing.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::{Access, LedgerFile, StoreFault};
use crate::trust::hash::{Digest, Hasher};

/// A finished copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Where it is.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: u64,
    /// Its hash.
    pub sha256: Digest,
}

/// Writes a compact copy of the ledger under a temporary name, looks at it with `check`, and gives it its name.
///
/// # Errors
/// The target is there already; any fault of either disk; what `check` says. Then nothing stands under the final name.
pub fn copy_to(
    ledger: &LedgerFile,
    target: &Path,
    check: impl FnOnce(&LedgerFile) -> Result<(), StoreFault>,
) -> Result<Copied, StoreFault> {
    if target.exists() {
        return Err(StoreFault::Exists(target.to_path_buf()));
    }
    let mut name = target.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let say = |e: std::io::Error| StoreFault::from_io(&part, &e);
    if part.exists() {
        fs::remove_file(&part).map_err(say)?;
    }
    let done = write(ledger, &part, target, check);
    if done.is_err() {
        // the half-written copy goes; when even that fails, the fault that led here matters more
        let _ = fs::remove_file(&part);
    }
    done
}

fn write(
    ledger: &LedgerFile,
    part: &Path,
    target: &Path,
    check: impl FnOnce(&LedgerFile) -> Result<(), StoreFault>,
) -> Result<Copied, StoreFault> {
    let say = |e: std::io::Error| StoreFault::from_io(part, &e);
    vacuum_into(ledger, part)?;
    forget_drafts(part)?;
    File::open(part).and_then(|f| f.sync_all()).map_err(say)?;
    let copy = LedgerFile::open(part, Access::Read)?;
    check(&copy)?;
    drop(copy);
    let sha256 = hash_file(part).map_err(say)?;
    let bytes = fs::metadata(part).map_err(say)?.len();
    fs::rename(part, target).map_err(say)?;
    sync_folder(target).map_err(say)?;
    Ok(Copied { path: target.to_path_buf(), bytes, sha256 })
}

pub(super) fn vacuum_into(ledger: &LedgerFile, part: &Path) -> Result<(), StoreFault> {
    let text = part.to_str().ok_or_else(|| StoreFault::NoPermission(part.to_path_buf()))?;
    let say = |e: rusqlite::Error| StoreFault::from_sqlite(part, &e);
    // a connection that only looks may not write anywhere; this one statement writes, into another file
    let only_looks = |on: bool| ledger.connection.pragma_update(None, "query_only", on).map_err(say);
    if ledger.access == Access::Read {
        only_looks(false)?;
    }
    let done = ledger.connection.execute("VACUUM INTO ?1", [text]).map_err(say);
    if ledger.access == Access::Read {
        only_looks(true)?;
    }
    done.map(|_| ())
}

/// Forms that saved themselves stay in the ledger they were typed into.
fn forget_drafts(part: &Path) -> Result<(), StoreFault> {
    let say = |e: rusqlite::Error| StoreFault::from_sqlite(part, &e);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let copy = Connection::open_with_flags(part, flags).map_err(say)?;
    let drafts: i64 = copy.query_row("SELECT count(*) FROM draft", [], |r| r.get(0)).map_err(say)?;
    if drafts > 0 {
        copy.execute_batch("PRAGMA secure_delete=ON; DELETE FROM draft;").map_err(say)?;
    }
    copy.close().map_err(|(_, e)| say(e))
}

fn hash_file(path: &Path) -> std::io::Result<Digest> {
    use std::io::Read;
    let mut file = File::open(path)?;
    let mut hasher = Hasher::new();
    let mut buffer = vec![0u8; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hasher.end());
        }
        hasher.add(&buffer[..read]);
    }
}

/// Makes a new name in a folder durable, where the system can.
///
/// # Errors
/// The folder cannot be opened or synced.
pub fn sync_folder(file: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}
