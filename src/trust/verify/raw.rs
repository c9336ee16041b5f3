//! What the verifier reads: raw rows, as they stand in the file.
//!
//! Does not know: SQL.
//! Always holds: nothing here is believed; a row may hold anything.

use std::ops::ControlFlow;

use crate::trust::hash::Digest;
use crate::trust::tree::Nodes;

/// A row of `act`.
#[derive(Clone, Copy, Debug)]
pub struct RawAct<'a> {
    /// The row's number, whatever it is.
    pub seq: i64,
    /// Canonical bytes of the act.
    pub body: &'a [u8],
    /// Canonical bytes of its signatures.
    pub signatures: &'a [u8],
    /// 32 random bytes, or none.
    pub blind: &'a [u8],
    /// The stored leaf.
    pub leaf: &'a [u8],
}

/// A row of `line` of one act.
#[derive(Clone, Copy, Debug)]
pub struct RawLine<'a> {
    /// Its number within the act.
    pub no: i64,
    /// Canonical bytes.
    pub body: &'a [u8],
}

/// A row of `checkpoint`.
#[derive(Clone, Copy, Debug)]
pub struct RawCheckpoint<'a> {
    /// The size it is filed under.
    pub size: i64,
    /// The note.
    pub note: &'a [u8],
}

/// A row of the derived table of holdings.
#[derive(Clone, Copy, Debug)]
pub struct RawHolding<'a> {
    /// What is held: a lot, a weapon or an item.
    pub subject: &'a str,
    /// Where.
    pub place: &'a str,
    /// In which condition; empty when the row has none.
    pub condition: &'a str,
    /// In which pack; empty when the row has none.
    pub pack: &'a str,
    /// How many.
    pub count: i64,
}

/// The file could not be read; what the system said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ReadFault(pub String);

/// Takes an act and says whether more are wanted.
pub type EachAct<'e> = &'e mut dyn FnMut(RawAct<'_>) -> ControlFlow<()>;
/// Takes a line and says whether more are wanted.
pub type EachLine<'e> = &'e mut dyn FnMut(RawLine<'_>) -> ControlFlow<()>;
/// Takes a checkpoint and says whether more are wanted.
pub type EachCheckpoint<'e> = &'e mut dyn FnMut(RawCheckpoint<'_>) -> ControlFlow<()>;
/// Takes a holding and says whether more are wanted.
pub type EachHolding<'e> = &'e mut dyn FnMut(RawHolding<'_>) -> ControlFlow<()>;
/// Takes a name and says whether more are wanted.
pub type EachName<'e> = &'e mut dyn FnMut(&str) -> ControlFlow<()>;
/// Takes a piece of a file and says whether more are wanted.
pub type EachPiece<'e> = &'e mut dyn FnMut(&[u8]) -> ControlFlow<()>;

/// A ledger's raw rows, all of one moment: whoever implements this holds a read transaction.
///
/// Everything is streamed; while acts are streamed, lines, nodes and single acts are asked for.
pub trait RawLedger {
    /// How many acts there are, for showing progress.
    ///
    /// # Errors
    /// The file cannot be read; so for every question here.
    fn act_count(&self) -> Result<u64, ReadFault>;

    /// The acts from `from` on in ascending order of `seq`; from 0 on every row there is, negative numbers included.
    ///
    /// # Errors
    /// The file cannot be read.
    fn acts(&self, from: u64, each: EachAct<'_>) -> Result<(), ReadFault>;

    /// The acts of these kinds below `before`, in ascending order. Asked only for a beginning that is trusted.
    ///
    /// # Errors
    /// The file cannot be read.
    fn acts_of_kinds(&self, kinds: &[&str], before: u64, each: EachAct<'_>) -> Result<(), ReadFault>;

    /// The lines of one act in ascending order of `no`.
    ///
    /// # Errors
    /// The file cannot be read.
    fn lines(&self, seq: i64, each: EachLine<'_>) -> Result<(), ReadFault>;

    /// How many lines there are with `seq` from `from` on; from 0 on every row there is.
    ///
    /// # Errors
    /// The file cannot be read.
    fn line_count(&self, from: u64) -> Result<u64, ReadFault>;

    /// The stored interior node, level from 1.
    ///
    /// # Errors
    /// The file cannot be read.
    fn node(&self, level: u8, index: u64) -> Result<Option<Digest>, ReadFault>;

    /// How many interior nodes are stored.
    ///
    /// # Errors
    /// The file cannot be read.
    fn node_count(&self) -> Result<u64, ReadFault>;

    /// All checkpoints, in any order, the same each time.
    ///
    /// # Errors
    /// The file cannot be read.
    fn checkpoints(&self, each: EachCheckpoint<'_>) -> Result<(), ReadFault>;

    /// The names of all attachments, as they stand in the column.
    ///
    /// # Errors
    /// The file cannot be read.
    fn attachments(&self, each: EachName<'_>) -> Result<(), ReadFault>;

    /// The bytes of one attachment, piece by piece; whether there is such a row.
    ///
    /// # Errors
    /// The file cannot be read.
    fn attachment(&self, name: &str, each: EachPiece<'_>) -> Result<bool, ReadFault>;

    /// All rows of the derived table of holdings, in any order.
    ///
    /// # Errors
    /// The file cannot be read.
    fn holdings(&self, each: EachHolding<'_>) -> Result<(), ReadFault>;
}

/// One act by its number; `None` when there is none.
pub(super) fn act<T>(
    ledger: &dyn RawLedger,
    seq: u64,
    read: impl FnOnce(RawAct<'_>) -> T,
) -> Result<Option<T>, ReadFault> {
    let (mut read, mut found) = (Some(read), None);
    ledger.acts(seq, &mut |row| {
        if let Some(read) = read.take().filter(|_| u64::try_from(row.seq) == Ok(seq)) {
            found = Some(read(row));
        }
        ControlFlow::Break(())
    })?;
    Ok(found)
}

/// The stored tree of a ledger. What cannot be read counts as missing.
#[derive(Clone, Copy)]
pub struct StoredTree<'a>(pub &'a dyn RawLedger);

impl Nodes for StoredTree<'_> {
    fn node(&self, level: u8, index: u64) -> Option<Digest> {
        if level > 0 {
            return self.0.node(level, index).ok().flatten();
        }
        act(self.0, index, |row| Digest::from_slice(row.leaf)).ok().flatten().flatten()
    }
}
