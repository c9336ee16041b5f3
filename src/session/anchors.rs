//! The anchor file: heads of the ledger that this workstation has seen, kept outside it.
//!
//! Does not know: sticks and paper, which are other anchors.
//! Always holds: a training ledger has none; a record is synced before a receipt is shown.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::files::DataDir;
use crate::domain::calendar::Moment;
use crate::store::{StoreFault, sync_folder};
use crate::trust::act::LedgerId;
use crate::trust::anchor::{Anchor, KnownHead, RECORD, read_file};
use crate::trust::tree::Head;

/// Room for one record.
const ROOM: [u8; RECORD] = [b' '; RECORD];

/// The anchor file of one ledger.
#[derive(Clone, Debug)]
pub struct Anchors {
    path: PathBuf,
    ledger: LedgerId,
    known: Vec<Anchor>,
    append_at: u64,
    damaged: usize,
}

impl Anchors {
    /// Reads the anchor file of a ledger; a missing one is empty.
    ///
    /// # Errors
    /// The file or its folder cannot be read or made.
    pub fn open(data: &DataDir, ledger: LedgerId) -> Result<Anchors, StoreFault> {
        // looking makes no folder
        let path = data.path().join("anchors").join(format!("{ledger}.anchor"));
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(e) => return Err(StoreFault::from_io(&path, &e)),
        };
        let file = read_file(&bytes);
        let known = file.anchors.into_iter().filter(|a| a.ledger == ledger).collect();
        Ok(Anchors { path, ledger, known, append_at: file.append_at, damaged: file.damaged.len() })
    }

    /// The heads in it.
    #[must_use]
    pub fn heads(&self) -> Vec<KnownHead> {
        self.known.iter().map(|a| KnownHead::from(a.head)).collect()
    }

    /// The newest record.
    #[must_use]
    pub fn newest(&self) -> Option<&Anchor> {
        self.known.iter().max_by_key(|a| a.head.size)
    }

    /// Records that could not be read.
    #[must_use]
    pub fn damaged(&self) -> usize {
        self.damaged
    }

    /// Makes sure that one more record can be written, so that a full disk is met before an act is recorded. Takes in
    /// what another copy of the ledger noted meanwhile.
    ///
    /// # Errors
    /// Any fault of the disk.
    pub fn make_room(&mut self) -> Result<(), StoreFault> {
        self.room().map(|_| ())
    }

    /// Makes the room for the next record before anybody waits for it, and syncs it.
    ///
    /// # Errors
    /// Any fault of the disk.
    pub fn room_ahead(&mut self) -> Result<(), StoreFault> {
        let file = self.room()?;
        file.sync_data().map_err(|e| StoreFault::from_io(&self.path, &e))
    }

    /// Takes the room back that no record has filled.
    ///
    /// # Errors
    /// Any fault of the disk.
    pub fn no_room_ahead(&mut self) -> Result<(), StoreFault> {
        let say = |e: std::io::Error| StoreFault::from_io(&self.path, &e);
        match OpenOptions::new().write(true).open(&self.path) {
            Ok(file) if file.metadata().map_err(say)?.len() == self.append_at + ROOM.len() as u64 => {
                file.set_len(self.append_at).map_err(say)
            }
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(say(e)),
            _ => Ok(()),
        }
    }

    /// The file, with room for one record where the next one belongs. An unfinished record at the end is what a power
    /// cut leaves too: readers pass it over.
    fn room(&mut self) -> Result<File, StoreFault> {
        let say = |e: std::io::Error| StoreFault::from_io(&self.path, &e);
        let known = OpenOptions::new().read(true).write(true).open(&self.path);
        let mut file = match known {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                if let Some(folder) = self.path.parent() {
                    std::fs::create_dir_all(folder).map_err(say)?;
                }
                let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&self.path);
                sync_folder(&self.path).map_err(say)?;
                file
            }
            known => known,
        }
        .map_err(say)?;
        let mut more = Vec::new();
        file.seek(SeekFrom::Start(self.append_at)).and_then(|_| file.read_to_end(&mut more)).map_err(say)?;
        let read = read_file(&more);
        self.append_at += read.append_at;
        self.known.extend(read.anchors.into_iter().filter(|a| a.ledger == self.ledger));
        let behind = usize::try_from(read.append_at).ok().and_then(|at| more.get(at..)).unwrap_or_default();
        if behind != ROOM {
            file.seek(SeekFrom::Start(self.append_at)).and_then(|_| file.write_all(&ROOM)).map_err(say)?;
            file.set_len(self.append_at + ROOM.len() as u64).map_err(say)?;
        }
        Ok(file)
    }

    /// Notes a head and syncs it.
    ///
    /// # Errors
    /// Any fault of the disk.
    pub fn note(&mut self, head: Head, at: Moment) -> Result<(), StoreFault> {
        let mut file = self.room()?;
        let say = |e: std::io::Error| StoreFault::from_io(&self.path, &e);
        let anchor = Anchor { ledger: self.ledger, head, at };
        let record = anchor.record();
        file.seek(SeekFrom::Start(self.append_at)).map_err(say)?;
        file.write_all(record.as_bytes()).and_then(|()| file.sync_data()).map_err(say)?;
        self.append_at += record.len() as u64;
        self.known.push(anchor);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trust::hash::Digest;

    fn head(size: u64) -> Head {
        Head { size, root: Digest::EMPTY }
    }

    fn sizes(anchors: &Anchors) -> Vec<u64> {
        anchors.heads().iter().map(|known| known.size).collect()
    }

    #[test]
    fn room_that_was_made_ahead_is_filled_or_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let (data, ledger) = (DataDir::at(folder.path().to_path_buf()), LedgerId([7; 16]));
        let at = Moment::from_millis(0);
        let mut anchors = Anchors::open(&data, ledger).unwrap();
        let length = |anchors: &Anchors| std::fs::metadata(&anchors.path).unwrap().len();
        anchors.note(head(1), at).unwrap();
        anchors.room_ahead().unwrap();
        assert_eq!(length(&anchors), 2 * RECORD as u64);
        // whoever reads meanwhile, as after a power cut, finds the one record and nothing damaged
        let beside = Anchors::open(&data, ledger).unwrap();
        assert_eq!((sizes(&beside), beside.damaged()), (vec![1], 0));

        anchors.note(head(2), at).unwrap();
        assert_eq!(length(&anchors), 2 * RECORD as u64);
        anchors.room_ahead().unwrap();
        // another copy of the ledger notes in between: neither takes the other's room
        let mut beside = beside;
        beside.note(head(3), at).unwrap();
        anchors.note(head(4), at).unwrap();
        anchors.room_ahead().unwrap();
        anchors.no_room_ahead().unwrap();
        assert_eq!(length(&anchors), 4 * RECORD as u64);
        let read = Anchors::open(&data, ledger).unwrap();
        assert_eq!((sizes(&read), read.damaged()), (vec![1, 2, 3, 4], 0));
    }
}
