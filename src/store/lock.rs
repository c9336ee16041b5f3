//! One writer at a time: an empty lock file beside the ledger, and a note of who holds it.
//!
//! Does not know: the ledger.
//! Always holds: the lock goes with the process, however it ends; the ledger file itself is never locked by us.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::StoreFault;

/// The lock on a ledger; it goes when this value does.
#[derive(Debug)]
pub struct Lock {
    file: File,
    holder: PathBuf,
}

fn beside(ledger: &Path, ending: &str) -> PathBuf {
    let mut name = ledger.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

impl Lock {
    /// Takes the lock, and writes down who has it.
    ///
    /// # Errors
    /// Somebody else has it, who is named; the folder cannot be written.
    pub fn take(ledger: &Path, who: &str) -> Result<Lock, StoreFault> {
        let path = beside(ledger, ".lock");
        let holder = beside(ledger, ".holder");
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = opened.map_err(|e| StoreFault::from_io(&path, &e))?;
        match file.try_lock() {
            Ok(()) => {
                fs::write(&holder, who).map_err(|e| StoreFault::from_io(&holder, &e))?;
                Ok(Lock { file, holder })
            }
            Err(TryLockError::WouldBlock) => {
                let holder = fs::read_to_string(&holder).unwrap_or_default();
                Err(StoreFault::Locked { path: ledger.to_path_buf(), holder })
            }
            Err(TryLockError::Error(e)) => Err(StoreFault::from_io(&path, &e)),
        }
    }
}

/// Whether somebody holds the lock just now. Nothing is written.
#[must_use]
pub fn held(ledger: &Path) -> bool {
    let Ok(file) = File::open(beside(ledger, ".lock")) else { return false };
    // taken for a moment and let go with the file
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // a holder that stays behind is overwritten by the next one; the lock itself goes with the file
        let _ = fs::remove_file(&self.holder);
        let _ = self.file.unlock();
    }
}
