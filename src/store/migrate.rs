//! Brings a ledger that an earlier program made to the newest step of the schema.
//!
//! Does not know: what a step changes; how a ledger is verified.
//! Always holds: under the ledger's name stands the file as it was, or a complete and verified one of the newest step;
//! in the second case the file as it was stands beside it, byte for byte. No row of the log changes.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use rusqlite::{Connection, OpenFlags};

use super::copy::{sync_folder, vacuum_into};
use super::{Access, LedgerFile, StoreFault, identity, schema};

/// The steps are run on a copy, its derived tables are made anew from the log, and `verified` looks at it; then it
/// takes the ledger's name, and the file as it was is kept as `<ledger>.step<number>`. Gives back the name of the kept
/// file; nothing when the ledger is of the newest step already, or when the copy does not verify. The caller holds the
/// lock, and nobody has the file open.
///
/// # Errors
/// Any fault of the disk: then nothing has changed, and nothing is left beside the ledger.
pub fn migrate(ledger: &Path, verified: impl FnOnce(&Path) -> bool) -> Result<Option<PathBuf>, StoreFault> {
    let step = identity(ledger)?;
    if step == schema::newest() {
        return Ok(None);
    }
    let part = beside(ledger, ".migrating");
    remove(&part)?;
    let done =
        raise(ledger, step, &part).and_then(|()| if verified(&part) { swap(ledger, step, &part) } else { Ok(None) });
    if !matches!(done, Ok(Some(_))) {
        // what was begun goes; when even that fails, the fault that led here matters more
        let _ = remove(&part);
    }
    done
}

fn beside(ledger: &Path, ending: &str) -> PathBuf {
    let mut name = ledger.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn remove(part: &Path) -> Result<(), StoreFault> {
    let mut gone = vec![part.to_path_buf()];
    gone.extend(["-wal", "-shm", "-journal"].map(|ending| beside(part, ending)));
    for path in gone {
        match fs::remove_file(&path) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(StoreFault::from_io(&path, &e)),
            _ => {}
        }
    }
    Ok(())
}

/// A copy with everything in it, of the newest step.
fn raise(ledger: &Path, step: i64, part: &Path) -> Result<(), StoreFault> {
    let say = |e: rusqlite::Error| StoreFault::from_sqlite(part, &e);
    vacuum_into(&LedgerFile::open(ledger, Access::Read)?, part)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let copy = Connection::open_with_flags(part, flags).map_err(say)?;
    copy.execute_batch("BEGIN").map_err(say)?;
    schema::run(&copy, step, schema::newest()).map_err(say)?;
    copy.execute_batch("COMMIT").map_err(say)?;
    copy.close().map_err(|(_, e)| say(e))?;
    let mut copy = LedgerFile::open(part, Access::Write)?;
    copy.rebuild(&AtomicBool::new(false), &mut |_, _| {})?;
    copy.close()?;
    File::open(part).and_then(|file| file.sync_all()).map_err(|e| StoreFault::from_io(part, &e))
}

/// The copy takes the ledger's name in one step; before that the file as it was has a second name.
fn swap(ledger: &Path, step: i64, part: &Path) -> Result<Option<PathBuf>, StoreFault> {
    let kept = (0..)
        .map(|n| if n == 0 { format!(".step{step}") } else { format!(".step{step}.{n}") })
        .map(|ending| beside(ledger, &ending))
        .find(|path| !path.exists())
        .unwrap_or_else(|| beside(ledger, ".kept"));
    let say = |e: std::io::Error| StoreFault::from_io(&kept, &e);
    let named = fs::hard_link(ledger, &kept).or_else(|_| {
        // a stick knows no second names
        fs::copy(ledger, &kept).and_then(|_| File::open(&kept)?.sync_all())
    });
    let done = named.and_then(|()| sync_folder(&kept)).and_then(|()| fs::rename(part, ledger));
    if let Err(error) = done {
        // the ledger still has its name
        let _ = fs::remove_file(&kept);
        return Err(say(error));
    }
    // after a power cut now the one or the other stands there, and both are whole
    let _ = sync_folder(ledger);
    Ok(Some(kept))
}

#[cfg(test)]
mod tests {
    use super::super::tests::copy_of;
    use super::*;

    fn bytes(path: &Path) -> Vec<u8> {
        fs::read(path).unwrap()
    }

    fn names(path: &Path) -> Vec<String> {
        let folder = fs::read_dir(path.parent().unwrap()).unwrap();
        let mut names: Vec<_> = folder.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_of_an_earlier_step_becomes_one_of_the_newest_and_is_kept() {
        let copy = copy_of("v1-small.custodia");
        let (before, acts) = (bytes(&copy.path), log(&copy.path));
        let kept = migrate(&copy.path, |part| identity(part).unwrap() == schema::newest()).unwrap().unwrap();
        assert_eq!(bytes(&kept), before, "the file as it was");
        assert_eq!(identity(&copy.path).unwrap(), schema::newest());
        assert_eq!(log(&copy.path), acts, "no row of the log changes");
        let file = LedgerFile::open(&copy.path, Access::Read).unwrap();
        assert_eq!(file.compare_derived(&AtomicBool::new(false), &mut |_, _| {}).unwrap(), []);
        drop(file);
        assert_eq!(migrate(&copy.path, |_| panic!("there is nothing to do")).unwrap(), None);
        assert_eq!(names(&copy.path).len(), 2, "{:?}", names(&copy.path));
    }

    /// Everything that is kept and not derived.
    fn log(path: &Path) -> Vec<String> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let mut rows = Vec::new();
        for sql in [
            "SELECT seq || body || signatures || hex(blind) || hex(leaf) FROM act ORDER BY seq",
            "SELECT seq || '.' || no || body FROM line ORDER BY seq, no",
            "SELECT size || note FROM checkpoint ORDER BY size, note",
            "SELECT sha256 || media_type || hex(bytes) FROM attachment ORDER BY sha256",
            "SELECT user || hex(salt) || hex(nonce) || hex(sealed) FROM key_wrap ORDER BY user",
        ] {
            let mut statement = connection.prepare(sql).unwrap();
            let found = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
            rows.extend(found.map(Result::unwrap));
        }
        rows
    }

    #[test]
    fn what_does_not_verify_or_finds_no_room_stays_as_it_was_alone() {
        let copy = copy_of("v1-small.custodia");
        let before = (bytes(&copy.path), names(&copy.path));
        assert_eq!(migrate(&copy.path, |_| false).unwrap(), None);
        assert_eq!((bytes(&copy.path), names(&copy.path)), before);

        // where the copy would stand is a folder: no file can be made there
        let part = beside(&copy.path, ".migrating");
        fs::create_dir(&part).unwrap();
        assert!(migrate(&copy.path, |_| true).is_err());
        fs::remove_dir(&part).unwrap();
        assert_eq!((bytes(&copy.path), names(&copy.path)), before);

        // a copy that a power cut left behind is in nobody's way
        fs::write(&part, b"half").unwrap();
        assert!(migrate(&copy.path, |_| true).unwrap().is_some());
        assert!(!part.exists());
    }
}
