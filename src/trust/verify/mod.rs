//! The verifier: reads raw rows, trusts nothing, names every fault.
//!
//! One file a family, V01 to V13. It shares with whoever writes a ledger canonical form, tree, hash, signatures and
//! the fold of authority, and nothing else.
//! Does not know: SQL, the rules of the trade, the clock, what people read.
//! Always holds: a family that was not checked is named as such, never told as good; a fault does not end the check.
//!
//! It cannot see what nobody outside knows: acts cut off at the end, or a history written anew by everybody who holds
//! a key, are found by heads known outside (V08) and by nothing else.

mod anchors;
mod attachments;
mod balances;
pub mod clock;
mod family;
mod finding;
mod given;
mod heads;
mod leaves;
mod lines;
mod message;
mod raw;
mod rules;
mod sequence;
mod signatures;
mod walk;

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

pub use family::Family;
pub use finding::{Finding, FindingKind, KEPT};
pub use message::{family_id, message_id};
pub use raw::{
    EachAct, EachCheckpoint, EachHolding, EachLine, EachName, EachPiece, RawAct, RawCheckpoint, RawHolding, RawLedger,
    RawLine, ReadFault, StoredTree,
};
pub use rules::RulesId;

use super::act::{Header, LedgerId, act_leaf};
use super::anchor::KnownHead;
use super::authority::{AUTHORITY_KINDS, Authority};
use super::hash::Digest;
use super::tree::{Frontier, Head};
use crate::domain::calendar::Moment;

/// What the caller knows and the rows do not tell. `None` where nobody looked.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// V01: what the check of the file complained about.
    pub file: Option<Vec<String>>,
    /// V02: tables, indexes and triggers that are not the ones they should be.
    pub schema: Option<Vec<String>>,
    /// V09: derived tables that differ from a rebuild.
    pub derived: Option<Vec<String>>,
    /// V08: heads known outside; none known, none compared.
    pub heads: Vec<KnownHead>,
    /// V13: the packs of rules that the program has built in.
    pub rules: Option<Vec<RulesId>>,
}

/// How far verification is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Acts read.
    pub acts: u64,
    /// Acts there are.
    pub acts_total: u64,
    /// Lines read.
    pub lines: u64,
}

/// A row of the log that passes by.
#[derive(Clone, Copy, Debug)]
pub enum Passed<'r> {
    /// An act: its number and its bytes.
    Act(i64, &'r [u8]),
    /// The bytes of the next line of that act.
    Line(&'r [u8]),
    /// All rows of the log were read.
    All,
}

/// Who is told of progress, who may stop it, and who looks at the same rows.
pub struct Watch<'a> {
    /// Once true, verification ends soon and without a report.
    pub stop: &'a AtomicBool,
    /// Called often, from the calling thread.
    pub progress: &'a mut dyn FnMut(Progress),
    /// Is given each row of the log that is read, in the order of the log; [`Passed::All`] comes only when none is
    /// missing.
    pub rows: Option<&'a mut dyn FnMut(Passed<'_>)>,
}

/// How much was checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Acts.
    pub acts: u64,
    /// Lines.
    pub lines: u64,
    /// Signatures of acts.
    pub signatures: u64,
    /// Checkpoints.
    pub checkpoints: u64,
    /// Attached files.
    pub attachments: u64,
}

/// The outcome.
#[derive(Clone, Debug)]
pub struct Report {
    /// What is wrong, by family and act; of a family the first [`KEPT`].
    pub findings: Vec<Finding>,
    /// How many findings each family had.
    pub counted: BTreeMap<Family, u64>,
    /// Families that were not checked, because the caller handed in nothing or a beginning was trusted.
    pub unchecked: Vec<Family>,
    /// How much was checked.
    pub counts: Counts,
    /// Size and root, computed from the acts as they are.
    pub head: Head,
    /// The state after the last act, from which a later check may go on if nothing was found.
    pub after: Trusted,
}

impl Report {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// The earliest act at which something is wrong.
    #[must_use]
    pub fn first_bad_act(&self) -> Option<u64> {
        self.findings.iter().filter_map(|finding| finding.seq).min()
    }
}

/// Verification was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("verification was stopped")]
pub struct Stopped;

/// A beginning of the ledger that is not read again.
#[derive(Clone, Debug, Default)]
pub struct Trusted {
    pub(super) frontier: Frontier,
    pub(super) prev: Option<Digest>,
    pub(super) ledger: Option<LedgerId>,
    pub(super) authority: Authority,
    pub(super) highest: Option<Moment>,
}

/// Why there is no trusted beginning.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustFault {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] ReadFault),
    /// The stored tree does not give the trusted root.
    #[error("the stored tree does not give the trusted root")]
    OtherRoot,
    /// An act that the beginning needs is missing or unreadable.
    #[error("act {0} cannot be read")]
    Act(u64),
}

impl Trusted {
    /// Gathers the state at a head that is trusted: from stored nodes, which must give its root, and from the acts
    /// about people, keys and the policy. `highest` is the highest time recorded up to there.
    ///
    /// # Errors
    /// The file cannot be read, or its tree does not give this root.
    pub fn gather(ledger: &dyn RawLedger, head: Head, highest: Option<Moment>) -> Result<Trusted, TrustFault> {
        let frontier = Frontier::from_nodes(&StoredTree(ledger), head.size).filter(|f| f.root() == head.root);
        let frontier = frontier.ok_or(TrustFault::OtherRoot)?;
        let mut trusted = Trusted { frontier, highest, ..Trusted::default() };
        let Some(last) = head.size.checked_sub(1) else { return Ok(trusted) };
        let read = |row: RawAct<'_>| -> Option<(Header, Digest)> {
            let body = std::str::from_utf8(row.body).ok()?;
            let leaf = act_leaf(body, std::str::from_utf8(row.signatures).ok()?);
            Some((Header::read(body).ok()?, leaf))
        };
        let (header, leaf) = raw::act(ledger, last, read)?.flatten().ok_or(TrustFault::Act(last))?;
        trusted.prev = Some(leaf);
        trusted.ledger = Some(header.ledger);
        let mut fault = None;
        ledger.acts_of_kinds(&AUTHORITY_KINDS, head.size, &mut |row| match read(row) {
            Some((header, _)) => {
                trusted.authority.follow(&header, None);
                std::ops::ControlFlow::Continue(())
            }
            None => {
                fault = Some(TrustFault::Act(u64::try_from(row.seq).unwrap_or(0)));
                std::ops::ControlFlow::Break(())
            }
        })?;
        fault.map_or(Ok(trusted), Err)
    }

    /// How many acts are trusted.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// People, keys and policy after them.
    #[must_use]
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The highest time recorded in them.
    #[must_use]
    pub fn highest(&self) -> Option<Moment> {
        self.highest
    }

    /// The ledger, once there is an act.
    #[must_use]
    pub fn ledger(&self) -> Option<LedgerId> {
        self.ledger
    }
}

/// Verifies a whole ledger.
///
/// # Errors
/// It was stopped.
pub fn verify(ledger: &dyn RawLedger, given: &Given, watch: Watch<'_>) -> Result<Report, Stopped> {
    walk::run(ledger, given, Trusted::default(), watch)
}

/// Verifies what follows a trusted beginning. Balances need the whole ledger and are not checked; of checkpoints and
/// attachments only those of the acts read; that an act before was corrected is not known.
///
/// # Errors
/// It was stopped.
pub fn verify_tail(
    ledger: &dyn RawLedger,
    given: &Given,
    trusted: Trusted,
    watch: Watch<'_>,
) -> Result<Report, Stopped> {
    walk::run(ledger, given, trusted, watch)
}

#[cfg(test)]
mod tests;
