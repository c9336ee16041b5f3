//! What can go wrong with the file, the disk and the folder.
//!
//! Does not know: languages; a fault names its message and the values in it.
//! Always holds: a failing disk is not called tampering; a fault names the file.

use std::path::{Path, PathBuf};

/// A fault of the file, the disk or the folder.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is said by its own message")]
pub enum StoreFault {
    #[error("not found: {0}")]
    NotFound(PathBuf),
    #[error("exists already: {0}")]
    Exists(PathBuf),
    #[error("not a ledger: {0}")]
    NotALedger(PathBuf),
    #[error("made by a newer program (schema {version}): {path}")]
    TooNew { path: PathBuf, version: i64 },
    #[error("made by an older program (schema {version}): {path}")]
    TooOld { path: PathBuf, version: i64 },
    #[error("the schema is not ours: {0}")]
    ForeignSchema(PathBuf),
    #[error("cut short: {0}")]
    CutShort(PathBuf),
    #[error("in use by {holder}: {path}")]
    Locked { path: PathBuf, holder: String },
    #[error("no permission: {0}")]
    NoPermission(PathBuf),
    #[error("read only: {0}")]
    ReadOnly(PathBuf),
    #[error("disk full: {0}")]
    Full(PathBuf),
    #[error("disk failing: {path}: {what}")]
    DiskFailing { path: PathBuf, what: String },
    #[error("moved or replaced while open: {0}")]
    Moved(PathBuf),
    #[error("a side file that was not closed: {0}")]
    SideFile(PathBuf),
    #[error("damaged: {path}: {what}")]
    Damaged { path: PathBuf, what: String },
    #[error("busy: {0}")]
    Busy(PathBuf),
    #[error("the head moved")]
    HeadMoved,
    #[error("an act cannot be read: {seq}: {what}")]
    Act { seq: u64, what: String },
    #[error("stopped")]
    Stopped,
}

impl StoreFault {
    /// Reads what SQLite said.
    #[must_use]
    pub fn from_sqlite(path: &Path, error: &rusqlite::Error) -> StoreFault {
        use rusqlite::ErrorCode as Code;
        let path = path.to_path_buf();
        let rusqlite::Error::SqliteFailure(code, text) = error else {
            return StoreFault::Damaged { path, what: error.to_string() };
        };
        let what = text.clone().unwrap_or_else(|| code.to_string());
        // 10 is SQLITE_IOERR with its extended codes; a read error may arrive as "malformed" (11) with an I/O reason
        let io = code.extended_code & 0xff == 10;
        match code.code {
            Code::DiskFull => StoreFault::Full(path),
            Code::ReadOnly => StoreFault::ReadOnly(path),
            Code::PermissionDenied | Code::CannotOpen => StoreFault::NoPermission(path),
            Code::DatabaseBusy | Code::DatabaseLocked => StoreFault::Busy(path),
            Code::NotADatabase => StoreFault::NotALedger(path),
            Code::OperationInterrupted => StoreFault::Stopped,
            Code::SystemIoFailure => StoreFault::DiskFailing { path, what },
            _ if io => StoreFault::DiskFailing { path, what },
            _ => StoreFault::Damaged { path, what },
        }
    }

    /// Reads what the system said.
    #[must_use]
    pub fn from_io(path: &Path, error: &std::io::Error) -> StoreFault {
        use std::io::ErrorKind as Kind;
        let path = path.to_path_buf();
        match error.kind() {
            Kind::NotFound => StoreFault::NotFound(path),
            Kind::AlreadyExists => StoreFault::Exists(path),
            Kind::PermissionDenied => StoreFault::NoPermission(path),
            Kind::ReadOnlyFilesystem => StoreFault::ReadOnly(path),
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => StoreFault::Full(path),
            _ => StoreFault::DiskFailing { path, what: error.to_string() },
        }
    }
}
