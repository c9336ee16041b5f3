//! The anchor file: heads of the ledger that this workstation has seen, kept outside it.
//!
//! Does not know: sticks and paper, which are other anchors.
//! Always holds: a training ledger has none; a record is synced before a receipt is shown.

use std::fs::OpenOptions;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::files::{DataDir, append_at};
use crate::domain::calendar::Moment;
use crate::store::StoreFault;
use crate::trust::act::LedgerId;
use crate::trust::anchor::{Anchor, KnownHead, RECORD, read_file};
use crate::trust::tree::Head;

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
        let say = |e: std::io::Error| StoreFault::from_io(&self.path, &e);
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(say)?;
        }
        let mut file =
            OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&self.path).map_err(say)?;
        let mut more = Vec::new();
        file.seek(SeekFrom::Start(self.append_at)).and_then(|_| file.read_to_end(&mut more)).map_err(say)?;
        let more = read_file(&more);
        self.append_at += more.append_at;
        self.known.extend(more.anchors.into_iter().filter(|a| a.ledger == self.ledger));
        // an unfinished record at the end is what a power cut leaves too: readers pass it over
        file.seek(SeekFrom::Start(self.append_at)).map_err(say)?;
        file.write_all(&[b' '; RECORD]).map_err(say)
    }

    /// Notes a head and syncs it.
    ///
    /// # Errors
    /// Any fault of the disk.
    pub fn note(&mut self, head: Head, at: Moment) -> Result<(), StoreFault> {
        self.make_room()?;
        let anchor = Anchor { ledger: self.ledger, head, at };
        let record = anchor.record();
        append_at(&self.path, self.append_at, record.as_bytes())?;
        self.append_at += record.len() as u64;
        self.known.push(anchor);
        Ok(())
    }
}
