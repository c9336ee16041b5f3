//! How a file is written, and where a person's own files are.
//!
//! Does not know: what is in them.
//! Always holds: under the final name stands the old file or the whole new one.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::Problem;
use crate::exchange::fault::WriteFault;
use crate::store::{StoreFault, sync_folder};

/// Writes a file: temporary in the same folder, synced, renamed, folder synced. An existing file is replaced only
/// when `replace` says so.
///
/// # Errors
/// The file is there already; any fault of the disk: then the folder is as it was.
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<(), StoreFault> {
    if !replace && path.exists() {
        return Err(StoreFault::Exists(path.to_path_buf()));
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let done = (|| {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        sync_folder(path)
    })();
    done.map_err(|e: std::io::Error| {
        // the half-written file goes; the fault that led here matters more than one of removing it
        let _ = fs::remove_file(&part);
        StoreFault::from_io(path, &e)
    })
}

/// Gives a finished file its name: synced, renamed, folder synced.
///
/// # Errors
/// A file of that name is there already; any fault of the disk.
pub fn give_name(part: &Path, path: &Path) -> Result<(), StoreFault> {
    if path.exists() {
        return Err(StoreFault::Exists(path.to_path_buf()));
    }
    let done = (|| {
        File::open(part)?.sync_all()?;
        fs::rename(part, path)?;
        sync_folder(path)
    })();
    done.map_err(|e: std::io::Error| StoreFault::from_io(path, &e))
}

/// Writes a new file as it is made: temporary in the same folder, synced, renamed, folder synced. `fill` writes it.
///
/// # Errors
/// The file is there already; what `fill` says; any fault of the disk: then the folder is as it was.
pub fn write_new<T>(path: &Path, fill: impl FnOnce(&mut BufWriter<File>) -> Result<T, Problem>) -> Result<T, Problem> {
    if path.exists() {
        return Err(StoreFault::Exists(path.to_path_buf()).into());
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let say = |e: std::io::Error| Problem::from(StoreFault::from_io(path, &e));
    let done = (|| {
        let mut file = BufWriter::new(File::create(&part).map_err(|e| Problem::from(not_made(path, &e)))?);
        let made = fill(&mut file).map_err(|problem| match problem {
            Problem::Write(WriteFault::Disk { kind, why }) => say(std::io::Error::new(kind, why)),
            other => other,
        })?;
        let file = file.into_inner().map_err(|e| say(e.into_error()))?;
        file.sync_all().map_err(say)?;
        if path.exists() {
            return Err(StoreFault::Exists(path.to_path_buf()).into());
        }
        fs::rename(&part, path).map_err(say)?;
        sync_folder(path).map_err(say)?;
        Ok(made)
    })();
    if done.is_err() {
        // the half-written file goes; the fault that led here matters more than one of removing it
        let _ = fs::remove_file(&part);
    }
    done
}

/// Why a file cannot be made. That it "is not there" means its folder.
fn not_made(path: &Path, error: &std::io::Error) -> StoreFault {
    match path.parent() {
        Some(folder) if error.kind() == std::io::ErrorKind::NotFound => StoreFault::NotFound(folder.to_path_buf()),
        _ => StoreFault::from_io(path, error),
    }
}

/// The folder of a person's own files: anchors, settings, recovered copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataDir(PathBuf);

impl DataDir {
    /// This folder.
    #[must_use]
    pub fn at(path: PathBuf) -> DataDir {
        DataDir(path)
    }

    /// The folder that the person named, else `CUSTODIA_DATA`, else the system's place for it.
    #[must_use]
    pub fn find(named: Option<PathBuf>) -> DataDir {
        let from_env = || std::env::var_os("CUSTODIA_DATA").map(PathBuf::from);
        let of_system = || directories::ProjectDirs::from("", "", "custodia").map(|d| d.data_dir().to_path_buf());
        DataDir(named.or_else(from_env).or_else(of_system).unwrap_or_else(|| PathBuf::from(".")))
    }

    /// The folder itself.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file in it; its folder is made when it is missing.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn file(&self, folder: &str, name: &str) -> Result<PathBuf, StoreFault> {
        let folder = if folder.is_empty() { self.0.clone() } else { self.0.join(folder) };
        fs::create_dir_all(&folder).map_err(|e| StoreFault::from_io(&folder, &e))?;
        Ok(folder.join(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fills_a_file_meets_the_disk_as_the_disk_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        for (kind, wanted) in [
            (std::io::ErrorKind::StorageFull, StoreFault::Full(path.clone())),
            (std::io::ErrorKind::ReadOnlyFilesystem, StoreFault::ReadOnly(path.clone())),
            (std::io::ErrorKind::PermissionDenied, StoreFault::NoPermission(path.clone())),
        ] {
            let fault = WriteFault::Disk { kind, why: "system text".into() };
            let done = write_new::<()>(&path, |_| Err(Problem::Write(fault)));
            let Err(Problem::Store(met)) = done else { panic!("{done:?}") };
            assert_eq!(format!("{met:?}"), format!("{wanted:?}"));
        }
        assert!(!path.exists());
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_itself() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("no");
        let done = write_new::<()>(&missing.join("a.csv"), |_| Ok(()));
        assert!(matches!(done, Err(Problem::Store(StoreFault::NotFound(path))) if path == missing));
    }
}
