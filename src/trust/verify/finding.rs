//! What verification finds: every kind of fault.
//!
//! Does not know: the sentences people read.
//! Always holds: each kind belongs to one family; of a family the first [`KEPT`] findings are kept and all are
//! counted.

use std::collections::BTreeMap;

use super::family::Family;
use crate::domain::calendar::Moment;
use crate::trust::authority::AuthorityFault;
use crate::trust::hash::Digest;
use crate::trust::key::KeyId;

/// How many findings of one family are kept; the rest is counted.
pub const KEPT: usize = 100;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The act at which it shows, when it is one act.
    pub seq: Option<u64>,
    /// What is wrong.
    pub what: FindingKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// V01: what the check of the file said.
    FileDamaged {
        /// In the words of whoever checked.
        detail: String,
    },
    /// V01: reading stopped.
    Unreadable {
        /// In the words of the system.
        detail: String,
    },
    /// V02: a table, index or trigger is not the one it should be.
    SchemaDiffers {
        /// Its name.
        object: String,
    },
    /// V03: acts are missing, doubled or out of order.
    Gap {
        /// The number that should come.
        expected: u64,
        /// The number that came.
        found: i64,
    },
    /// V03: an act is not written as format 1 writes it.
    ActUnreadable {
        /// What is wrong with it.
        detail: String,
    },
    /// V03: an act says that it has another number.
    SeqInBody {
        /// The number it says.
        found: u64,
    },
    /// V03: an act belongs to another ledger.
    OtherLedger {
        /// The ledger it names.
        found: String,
    },
    /// V03: an act names another one as its predecessor.
    PrevDiffers,
    /// V03: an act corrects itself or a later one.
    CorrectsForward {
        /// The act it names.
        corrects: u64,
    },
    /// V03: an act was corrected before.
    CorrectedTwice {
        /// The act that is corrected again.
        corrects: u64,
    },
    /// V03: a line is about something that a later act brings in.
    SubjectAhead {
        /// The subject.
        subject: String,
    },
    /// V04: the stored leaf is not that of the act.
    LeafDiffers,
    /// V05: fewer or more lines than were signed.
    LineCount {
        /// How many are stored.
        have: u64,
        /// How many were signed.
        need: u64,
    },
    /// V05: the lines are not the ones that were signed.
    LinesRoot,
    /// V05: a line is not canonical.
    LineNotCanonical {
        /// Its number.
        no: u64,
    },
    /// V05: the numbers of the lines have a gap.
    LineGap {
        /// The number that should come.
        expected: u64,
        /// The number that came.
        found: i64,
    },
    /// V05: the random bytes beside the act are not 32, or are there without lines.
    Blind,
    /// V05: there are lines that no act has.
    LinesWithoutAct {
        /// How many.
        lines: u64,
    },
    /// V06: the signatures are not written as format 1 writes them.
    SignaturesUnreadable,
    /// V06: the signatures are not those of the actors, in their order.
    SignaturesDiffer {
        /// How many signatures.
        have: usize,
        /// How many actors.
        need: usize,
    },
    /// V06: a signature does not hold.
    SignatureWrong {
        /// Whose it should be.
        user: String,
        /// The key.
        key: KeyId,
    },
    /// V06: the signers were not entitled.
    Authority(AuthorityFault),
    /// V07: a stored node is not that of the tree.
    NodeDiffers {
        /// Its level.
        level: u8,
        /// Its number within the level.
        index: u64,
    },
    /// V07: another number of nodes than the tree has.
    NodeCount {
        /// How many are stored.
        have: u64,
        /// How many the tree has.
        need: u64,
    },
    /// V07: a checkpoint is not a note.
    CheckpointUnreadable {
        /// The size it is filed under.
        size: i64,
    },
    /// V07: a checkpoint is filed under another size, or is of another ledger.
    CheckpointMisfiled {
        /// The size it is filed under.
        size: i64,
    },
    /// V07: a checkpoint knows more acts than there are.
    CheckpointBeyond {
        /// Its size.
        size: u64,
        /// How many acts there are.
        have: u64,
    },
    /// V07: the ledger had another root at a checkpoint.
    CheckpointRoot {
        /// Its size.
        size: u64,
    },
    /// V07: the log key did not sign a checkpoint.
    CheckpointUnsigned {
        /// Its size.
        size: u64,
    },
    /// V07: a signature on a checkpoint does not hold.
    CheckpointForged {
        /// Its size.
        size: u64,
        /// The name beside the signature.
        name: String,
    },
    /// V08: acts that were known outside are gone.
    ActsMissing {
        /// How many were known.
        known: u64,
        /// How many there are.
        have: u64,
    },
    /// V08: a head known outside is of another past.
    HistorySplit {
        /// Its size.
        size: u64,
    },
    /// V09: a derived table is not what the log gives.
    TableDiffers {
        /// Its name.
        table: String,
    },
    /// V10: a movement cannot be read.
    MoveUnreadable {
        /// The line's number.
        no: u64,
    },
    /// V10: more left a place than was there.
    Negative {
        /// What.
        subject: String,
        /// Where.
        place: String,
        /// What would be left; below 0.
        count: i64,
    },
    /// V10: a holding is not the sum of its movements.
    HoldingDiffers {
        /// What.
        subject: String,
        /// Where.
        place: String,
        /// In which condition.
        condition: String,
        /// In which pack.
        pack: String,
        /// What the table says.
        table: i64,
        /// What the movements give.
        sum: i64,
    },
    /// V11: an attached file is not there.
    AttachmentMissing {
        /// Its hash.
        sha256: Digest,
    },
    /// V11: an attached file is not the one that was attached.
    AttachmentChanged {
        /// The name it is filed under.
        name: String,
    },
    /// V12: the clock went back and the act does not say so.
    ClockBack {
        /// The highest time before.
        highest: Moment,
        /// The act's time.
        at: Moment,
    },
    /// V12: the clock jumped ahead and the act does not say so.
    ClockAhead {
        /// The highest time before.
        highest: Moment,
        /// The act's time.
        at: Moment,
    },
    /// V13: rules that this program does not have built in.
    RulesUnknown {
        /// The pack.
        pack: String,
        /// Its version.
        version: String,
    },
    /// V13: an act should name rules and does not.
    RulesUnnamed,
}

impl FindingKind {
    /// The family it belongs to.
    #[must_use]
    pub fn family(&self) -> Family {
        use FindingKind as K;
        match self {
            K::FileDamaged { .. } | K::Unreadable { .. } => Family::File,
            K::SchemaDiffers { .. } => Family::Schema,
            K::Gap { .. }
            | K::ActUnreadable { .. }
            | K::SeqInBody { .. }
            | K::OtherLedger { .. }
            | K::PrevDiffers
            | K::CorrectsForward { .. }
            | K::CorrectedTwice { .. }
            | K::SubjectAhead { .. } => Family::Sequence,
            K::LeafDiffers => Family::Leaves,
            K::LineCount { .. }
            | K::LinesRoot
            | K::LineNotCanonical { .. }
            | K::LineGap { .. }
            | K::Blind
            | K::LinesWithoutAct { .. } => Family::Lines,
            K::SignaturesUnreadable | K::SignaturesDiffer { .. } | K::SignatureWrong { .. } | K::Authority(_) => {
                Family::Signatures
            }
            K::NodeDiffers { .. }
            | K::NodeCount { .. }
            | K::CheckpointUnreadable { .. }
            | K::CheckpointMisfiled { .. }
            | K::CheckpointBeyond { .. }
            | K::CheckpointRoot { .. }
            | K::CheckpointUnsigned { .. }
            | K::CheckpointForged { .. } => Family::Heads,
            K::ActsMissing { .. } | K::HistorySplit { .. } => Family::Anchors,
            K::TableDiffers { .. } => Family::Derived,
            K::MoveUnreadable { .. } | K::Negative { .. } | K::HoldingDiffers { .. } => Family::Balances,
            K::AttachmentMissing { .. } | K::AttachmentChanged { .. } => Family::Attachments,
            K::ClockBack { .. } | K::ClockAhead { .. } => Family::Clock,
            K::RulesUnknown { .. } | K::RulesUnnamed => Family::Rules,
        }
    }
}

/// Findings as they come in.
#[derive(Debug, Default)]
pub(super) struct Findings {
    kept: BTreeMap<Family, Vec<Finding>>,
    counted: BTreeMap<Family, u64>,
}

impl Findings {
    /// A fault at an act, or at none.
    pub(super) fn add(&mut self, seq: impl Into<Option<u64>>, what: FindingKind) {
        let family = what.family();
        *self.counted.entry(family).or_default() += 1;
        self.keep(family, Finding { seq: seq.into(), what });
    }

    /// Those of another thread.
    pub(super) fn merge(&mut self, other: Findings) {
        for (family, count) in other.counted {
            *self.counted.entry(family).or_default() += count;
        }
        for (family, findings) in other.kept {
            for finding in findings {
                self.keep(family, finding);
            }
        }
    }

    fn keep(&mut self, family: Family, finding: Finding) {
        let kept = self.kept.entry(family).or_default();
        kept.push(finding);
        // Threads report in their own order; the earliest acts are the ones to keep.
        if kept.len() >= KEPT * 2 {
            kept.sort();
            kept.truncate(KEPT);
        }
    }

    /// The kept ones, by family and act, and how many there were of each family.
    pub(super) fn end(self) -> (Vec<Finding>, BTreeMap<Family, u64>) {
        let mut all = Vec::new();
        for (_, mut kept) in self.kept {
            kept.sort();
            kept.truncate(KEPT);
            all.append(&mut kept);
        }
        (all, self.counted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_earliest_are_kept_and_all_are_counted() {
        let (mut a, mut b) = (Findings::default(), Findings::default());
        for seq in (0..700u64).rev() {
            if seq % 2 == 0 { &mut a } else { &mut b }.add(seq, FindingKind::LeafDiffers);
        }
        b.add(None, FindingKind::RulesUnnamed);
        a.merge(b);
        let (kept, counted) = a.end();
        assert_eq!(counted.into_iter().collect::<Vec<_>>(), [(Family::Leaves, 700), (Family::Rules, 1)]);
        assert_eq!(kept.len(), KEPT + 1);
        assert!(kept[..KEPT].iter().zip(0..).all(|(f, seq)| f.seq == Some(seq)));
        assert_eq!(kept[KEPT].what, FindingKind::RulesUnnamed);
    }
}
