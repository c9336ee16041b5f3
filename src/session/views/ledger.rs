//! Which ledger this is, shown before and after signing in.
//!
//! Does not know: how the file is read.
//! Always holds: two ledgers can be told apart before anybody signs in.

use crate::domain::calendar::Moment;
use crate::domain::measure::Count;

/// A ledger that is open, or could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerView {
    /// The id of the ledger, 32 hex digits.
    pub id: String,
    /// Name of the depot.
    pub name: String,
    /// The path of the file as the system writes it.
    pub path: String,
    /// The name of the file alone.
    pub file: String,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// Acts in the log.
    pub acts: u64,
    /// Weapons on the book.
    pub weapons: Count,
    /// Lots with stock.
    pub lots: Count,
    /// Sites.
    pub sites: Count,
    /// When the last act was posted.
    pub last_act: Option<Moment>,
    /// A training ledger: for ever.
    pub training: bool,
    /// Nothing can be posted, and why.
    pub read_only: Option<ReadOnly>,
    /// Who has it open, when it is taken.
    pub holder: Option<String>,
    /// Minutes that the site's clocks are ahead of UTC.
    pub utc_offset_min: i32,
}

/// Why nothing can be posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Asked for: only to look.
    Asked,
    /// Another window or console has it open.
    Taken,
    /// It does not pass verification.
    Damaged,
    /// The file or its folder cannot be written.
    NoWriting,
    /// A bug stopped a job.
    Bug,
}

/// A ledger that was open before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecentView {
    /// The path.
    pub path: String,
    /// Its name when it was last open.
    pub name: String,
    /// When it was last open.
    pub last_open: Option<Moment>,
    /// Whether it is for training.
    pub training: bool,
    /// Whether the file is there now.
    pub present: bool,
}

/// A ledger to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLedger {
    /// The path of the file.
    pub path: String,
    /// The command `open_ledger` as JSON.
    pub command: serde_json::Value,
}
