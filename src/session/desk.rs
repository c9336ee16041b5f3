//! The desk: the one door between a window and an open ledger.
//!
//! Does not know: egui; which screen asks.
//! Always holds: no call waits; every answer carries the ticket of its question; only `sign` changes the ledger.

mod checker;
mod ledger_desk;
mod posting;
mod reader;
mod shared;
#[cfg(test)]
mod tests;
mod touched;
mod writer;

use std::fmt;

use zeroize::Zeroize;

use super::query::{Answer, Query};
use super::views::Trouble;
use super::views::ledger::NewLedger;
use super::views::settings::Settings;
use crate::domain::calendar::Moment;

pub use ledger_desk::{ChooseFile, Helpers, LedgerDesk, ShowFile};

/// Names one question or job, so that its answer finds the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// A passphrase on its way: prints nothing, wipes itself.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes over a passphrase.
    #[must_use]
    pub fn new(text: String) -> Secret {
        Secret(text)
    }

    /// The passphrase itself, for the code that unlocks a key.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The part under way: a family code of verification, or a code of `job_part`.
    pub part: String,
    /// Done so far.
    pub done: u64,
    /// Of how many; never 0.
    pub of: u64,
}

/// What kinds of view are stale after an act was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touched {
    /// Weapons, lots, items and places.
    Stock,
    /// Flags.
    Flags,
    /// Batches.
    Batches,
    /// People and their roles.
    People,
    /// The log and its evidence.
    Log,
}

/// What comes back from the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The answer to a question or the end of a job.
    Answer(Ticket, Result<Answer, Trouble>),
    /// How far a job is; at most ten times a second.
    Progress(Ticket, Progress),
    /// Views that are stale.
    Touched(Vec<Touched>),
}

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFor {
    /// A ledger to open.
    OpenLedger,
    /// A ledger to make.
    NewLedger,
    /// A PDF to write.
    SavePdf,
    /// A copy of the ledger to write.
    SaveCopy,
}

/// What is printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// The certificate of a batch.
    Certificate {
        /// The certificate by its number, or the batch by id or number.
        batch: String,
        /// The reason for a further copy.
        reason: Option<String>,
    },
    /// The list of a batch, by id or number.
    BatchList(String),
    /// The card of a lot.
    LotCard(String),
    /// The card of a weapon.
    WeaponCard(String),
    /// An act in full.
    Act(u64),
    /// The sheet of a day.
    DaySheet(crate::domain::calendar::Day),
}

/// The one door between a window and an open ledger.
pub trait Desk {
    /// The time of this computer, and the minutes that the site's clocks are ahead of UTC.
    fn clock(&self) -> (Moment, i32);

    /// The person's own settings on this computer.
    fn settings(&self) -> Settings;
    /// Keeps the settings; a failure is told by the next `next`.
    fn keep_settings(&mut self, settings: &Settings);

    /// Ledgers that were open before.
    fn recent(&mut self) -> Ticket;
    /// Shows the system's file dialog; `suggested` is a file name.
    fn choose_file(&mut self, wanted: FileFor, suggested: &str) -> Ticket;
    /// Opens a ledger; nobody is signed in yet.
    fn open(&mut self, path: &str) -> Ticket;
    /// Makes a ledger with its first people, each with a passphrase, and opens it.
    fn create(&mut self, ledger: NewLedger, passphrases: Vec<(String, Secret)>) -> Ticket;
    /// Makes a training ledger in the person's own folder and opens it.
    fn create_training(&mut self, language: &str) -> Ticket;
    /// Closes the ledger.
    fn close(&mut self);

    /// Unlocks a person's key.
    fn sign_in(&mut self, user: &str, passphrase: Secret) -> Ticket;
    /// Opens the ledger only to look.
    fn look_only(&mut self) -> Ticket;
    /// Locks: nobody is signed in any more; the ledger stays open.
    fn lock(&mut self);

    /// Looks something up.
    fn ask(&mut self, query: Query) -> Ticket;
    /// Drafts the act of a command; `actors` are people in signing order, and may be too few.
    fn prepare(&mut self, command: serde_json::Value, actors: Vec<String>) -> Ticket;
    /// Signs a draft with a passphrase for each person, and records it.
    fn sign(&mut self, draft: Ticket, passphrases: Vec<(String, Secret)>) -> Ticket;
    /// Reads the whole log and trusts nothing.
    fn verify(&mut self) -> Ticket;
    /// Writes a document to a path and posts that it was printed where that must be posted.
    fn print(&mut self, paper: Paper, path: &str) -> Ticket;
    /// Copies the ledger to a path, opens the copy and verifies it.
    fn copy_to(&mut self, path: &str) -> Ticket;
    /// Opens a file or folder in the system's viewer.
    fn show_file(&mut self, path: &str);
    /// Stops a question or job; its answer will be `Trouble::Stopped`, or none.
    fn cancel(&mut self, ticket: Ticket);

    /// The next answer, if one is there. Never waits.
    fn next(&mut self) -> Option<Reply>;
}
