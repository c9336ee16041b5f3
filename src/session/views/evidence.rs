//! The state of the evidence, and what verification found.
//!
//! Does not know: how a family checks.
//! Always holds: a badge is never better than its worst part.

use super::{Opens, Sentence, Severity, Value};
use crate::domain::calendar::{Day, Moment};

/// The three parts of the badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceView {
    /// What the last verification said.
    pub verified: Verified,
    /// The youngest head outside the file.
    pub outside: Option<Outside>,
    /// Acts that no head outside covers.
    pub exposed_acts: u64,
    /// The last copy that was opened and proved.
    pub last_copy: Option<Moment>,
    /// How bad each part is: verified, outside, copy.
    pub parts: [Severity; 3],
}

/// What is known of the whole log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Not since it was opened.
    NotYet,
    /// All families passed.
    Good {
        /// When.
        at: Moment,
        /// How long it took, in milliseconds.
        took_ms: u64,
    },
    /// Something does not pass: NOT VERIFIED.
    Bad {
        /// When.
        at: Moment,
        /// The first bad act, when one can be named.
        first_bad: Option<u64>,
    },
}

/// A head kept outside the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Acts under the head.
    pub size: u64,
    /// When it was taken.
    pub at: Moment,
    /// Where it is: paper, stick, assessor, authority, this computer (a code of `anchor_kind`).
    pub kind: String,
    /// Whether it agrees with the log; none when it was not compared yet.
    pub agrees: Option<bool>,
}

/// The head of the log as people type it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadView {
    /// Acts under the head.
    pub size: u64,
    /// The first 80 bits of the root: 20 hex digits.
    pub digits: String,
}

/// The page of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditView {
    /// The head now.
    pub head: HeadView,
    /// Lines in all acts.
    pub lines: u64,
    /// Heads that left this computer, oldest first.
    pub outside: Vec<Outside>,
    /// The newest head in the anchor file of this computer, which is noted with every act and so closes no window.
    pub computer: Option<Outside>,
    /// The day the ledger was opened.
    pub opened: Day,
    /// The last verification, if there was one.
    pub report: Option<VerifyView>,
}

/// What verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyView {
    /// When it ended.
    pub at: Moment,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// Acts that were read.
    pub acts: u64,
    /// The families in their order.
    pub families: Vec<FamilyView>,
    /// What was found, worst first.
    pub findings: Vec<FindingView>,
    /// The youngest head outside the file that agreed: nothing before it was altered, removed or slipped in.
    pub covered: Option<u64>,
}

impl VerifyView {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.families.iter().all(|family| !matches!(family.severity, Severity::Stop | Severity::Unknown))
    }
}

/// One family of checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyView {
    /// Its code, `V01` to `V13`.
    pub code: String,
    /// Clear when all passed; unknown when it could not be judged.
    pub severity: Severity,
    /// What was looked at: a count, a size, a version.
    pub measured: Option<Value>,
}

/// One thing that verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingView {
    /// The family.
    pub family: String,
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub says: Sentence,
    /// The record it concerns.
    pub record: Option<Opens>,
}

/// What came of comparing a head that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// The log under that size has this root: nothing before it changed.
    Agrees {
        /// Acts under the head.
        size: u64,
        /// The day of the last act under it.
        day: Day,
        /// Acts since then.
        since: u64,
    },
    /// The log under that size has another root.
    Differs {
        /// Acts under the head.
        size: u64,
        /// The digits that the log gives.
        ours: String,
    },
    /// The head is larger than the log: acts are missing.
    Beyond {
        /// Acts under the typed head.
        size: u64,
        /// Acts in the log.
        acts: u64,
    },
    /// The text is not a head.
    NotAHead,
}
