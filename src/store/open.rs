//! Opening and creating: identity and schema before any query, careful settings, one writer.
//!
//! Does not know: keys, the clock, which head is known elsewhere.
//! Always holds: a file that is not ours, too new, cut short or of another schema is left as it was.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::pages::look;
use super::{LedgerFile, StoreFault, schema};

/// How a file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To read and to post. One at a time, see [`super::Lock`].
    Write,
    /// To look only.
    Read,
}

/// The oldest SQLite whose write-ahead log does not lose pages when it begins anew.
const SQLITE_OLDEST: i32 = 3_051_003;

/// How long another program that holds the file is waited for.
pub(super) const BUSY: std::time::Duration = std::time::Duration::from_secs(5);

/// Side files beside a ledger that are not empty: what was not written back.
#[must_use]
pub fn side_files(ledger: &Path) -> Vec<PathBuf> {
    ["-wal", "-journal"]
        .iter()
        .map(|ending| {
            let mut name = ledger.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        })
        .filter(|path| fs::metadata(path).is_ok_and(|m| m.len() > 0))
        .collect()
}

/// How much of the file is kept in memory.
pub(super) const MEMORY: &str = "PRAGMA cache_size=-65536";

impl LedgerFile {
    /// Makes a new, empty ledger file.
    ///
    /// # Errors
    /// The file is there already, or cannot be written.
    pub fn create(path: &Path) -> Result<LedgerFile, StoreFault> {
        File::create_new(path).map_err(|e| StoreFault::from_io(path, &e))?;
        let say = |e: rusqlite::Error| StoreFault::from_sqlite(path, &e);
        let connection =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
                .map_err(say)?;
        connection.pragma_update(None, "application_id", schema::APPLICATION_ID).map_err(say)?;
        schema::run(&connection, 0, schema::newest()).map_err(say)?;
        let file = LedgerFile { connection, path: path.to_path_buf(), access: Access::Write };
        file.settings()?;
        Ok(file)
    }

    /// Opens a ledger file.
    ///
    /// # Errors
    /// Not there, not a ledger, too new, too old, cut short, of another schema, or any fault of the disk.
    pub fn open(path: &Path, access: Access) -> Result<LedgerFile, StoreFault> {
        let version = identity(path)?;
        let rights = match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
        let say = |e: rusqlite::Error| StoreFault::from_sqlite(path, &e);
        let connection = match Connection::open_with_flags(path, rights | OpenFlags::SQLITE_OPEN_NO_MUTEX) {
            Ok(connection) => connection,
            Err(error) => return Err(say(error)),
        };
        let file = LedgerFile { connection, path: path.to_path_buf(), access };
        file.defences()?;
        let foreign = || StoreFault::ForeignSchema(path.to_path_buf());
        let found = schema::digest(&file.connection).map_err(say)?;
        if found != schema::expected(version).map_err(say)? {
            return Err(foreign());
        }
        file.settings()?;
        Ok(file)
    }

    /// A second connection to the same file, to look while this one writes: it sees what was committed.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn beside(&self) -> Result<LedgerFile, StoreFault> {
        // the file is known; to open it by other means than SQLite's would let go of the locks it holds here
        let rights = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, rights).map_err(|e| self.say(&e))?;
        let file = LedgerFile { connection, path: self.path.clone(), access: Access::Read };
        file.defences()?;
        file.settings()?;
        Ok(file)
    }

    /// What protects against a hostile file, before its schema is read.
    fn defences(&self) -> Result<(), StoreFault> {
        let say = |e: rusqlite::Error| self.say(&e);
        if rusqlite::version_number() < SQLITE_OLDEST {
            return Err(StoreFault::Damaged { path: self.path.clone(), what: rusqlite::version().to_owned() });
        }
        for (what, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
            // a question that is asked again is not planned again for another value
            (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
        ] {
            self.connection.set_db_config(what, on).map_err(say)?;
        }
        for (limit, most) in [
            (Limit::SQLITE_LIMIT_LENGTH, 512 << 20),
            (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
            (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
            (Limit::SQLITE_LIMIT_ATTACHED, 1),
        ] {
            self.connection.set_limit(limit, most).map_err(say)?;
        }
        self.connection
            .execute_batch("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;")
            .map_err(say)
    }

    fn settings(&self) -> Result<(), StoreFault> {
        let say = |e: rusqlite::Error| self.say(&e);
        self.connection.busy_timeout(BUSY).map_err(say)?;
        self.connection.set_prepared_statement_cache_capacity(128);
        self.connection.execute_batch(MEMORY).map_err(say)?;
        look::make_known(&self.connection).map_err(say)?;
        if self.access == Access::Write {
            self.connection
                .execute_batch(
                    "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA secure_delete=FAST; \
                     PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;",
                )
                .map_err(say)
        } else {
            self.connection.execute_batch("PRAGMA query_only=ON").map_err(say)
        }
    }
}

/// Reads the header of the file itself: whose it is, and at which step its schema stands. SQLite is not asked.
///
/// # Errors
/// Not there, not a ledger, too new, too old or cut short; any fault of the disk.
pub fn identity(path: &Path) -> Result<i64, StoreFault> {
    let say = |e: std::io::Error| StoreFault::from_io(path, &e);
    let owned = path.to_path_buf();
    // asked before it is opened: opening a pipe would wait for ever
    if !fs::metadata(path).map_err(say)?.is_file() {
        return Err(StoreFault::NotALedger(owned));
    }
    let mut header = [0u8; 100];
    let mut file = File::open(path).map_err(say)?;
    let length = file.metadata().map_err(say)?.len();
    if let Err(error) = file.read_exact(&mut header) {
        let short = error.kind() == std::io::ErrorKind::UnexpectedEof;
        return Err(if short { StoreFault::NotALedger(owned) } else { say(error) });
    }
    let word = |at: usize| i64::from(u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]));
    if &header[..16] != b"SQLite format 3\0" || word(68) != schema::APPLICATION_ID {
        return Err(StoreFault::NotALedger(owned));
    }
    let page = match u64::from(u16::from_be_bytes([header[16], header[17]])) {
        1 => 65_536,
        size => size,
    };
    let pages = u64::try_from(word(28)).unwrap_or(0);
    if side_files(path).is_empty() && length < page * pages {
        return Err(StoreFault::CutShort(owned));
    }
    let version = word(60);
    if version > schema::newest() {
        return Err(StoreFault::TooNew { path: owned, version });
    }
    if version < 1 {
        return Err(StoreFault::TooOld { path: owned, version });
    }
    Ok(version)
}

/// Refuses when the file under an open connection was moved or replaced.
pub(super) fn still_there(path: &Path, connection: &Connection) -> Result<(), StoreFault> {
    #[cfg(unix)]
    {
        let mut moved = 0;
        let control = rusqlite::FileControl::HasMoved(&mut moved);
        connection.file_control(Some("main"), control).map_err(|e| StoreFault::from_sqlite(path, &e))?;
        if moved != 0 {
            return Err(StoreFault::Moved(path.to_path_buf()));
        }
    }
    #[cfg(not(unix))]
    let _ = connection;
    if path.exists() { Ok(()) } else { Err(StoreFault::Moved(path.to_path_buf())) }
}
