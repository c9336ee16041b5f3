//! V03: acts follow each other without gaps, each of this ledger and naming the one before; what they correct lies
//! behind them and was not corrected yet.
//!
//! Does not know: what acts mean.
//! Always holds: after a gap counting goes on from what is there, so that one gap is one finding.

use std::collections::BTreeSet;

use super::finding::{FindingKind, Findings};
use crate::trust::act::{Header, LedgerId};
use crate::trust::hash::Digest;

/// What the next act is compared with.
#[derive(Debug)]
pub(super) struct Sequence {
    next: u64,
    prev: Digest,
    ledger: Option<LedgerId>,
    corrected: BTreeSet<u64>,
}

impl Sequence {
    /// From the act `next` on, whose predecessor has the leaf `prev`; the ledger is that of the first act if not
    /// known yet. What was corrected before `next` is not known.
    pub(super) fn new(next: u64, prev: Digest, ledger: Option<LedgerId>) -> Sequence {
        Sequence { next, prev, ledger, corrected: BTreeSet::new() }
    }

    /// The ledger, once known.
    pub(super) fn ledger(&self) -> Option<LedgerId> {
        self.ledger
    }

    /// The number under which findings about a row are told: that of the row, or the expected one.
    pub(super) fn place(&mut self, seq: i64, findings: &mut Findings) -> u64 {
        let expected = self.next;
        let place = u64::try_from(seq).unwrap_or(expected);
        if i64::try_from(expected) != Ok(seq) {
            findings.add(place, FindingKind::Gap { expected, found: seq });
        }
        self.next = place.saturating_add(1);
        place
    }

    /// Compares an act that can be read.
    pub(super) fn check(&mut self, place: u64, act: &Header, findings: &mut Findings) {
        if act.seq != place {
            findings.add(place, FindingKind::SeqInBody { found: act.seq });
        }
        if *self.ledger.get_or_insert(act.ledger) != act.ledger {
            findings.add(place, FindingKind::OtherLedger { found: act.ledger.to_string() });
        }
        if act.prev != self.prev {
            findings.add(place, FindingKind::PrevDiffers);
        }
        if let Some(corrects) = act.corrects {
            if corrects >= place {
                findings.add(place, FindingKind::CorrectsForward { corrects });
            } else if !self.corrected.insert(corrects) {
                findings.add(place, FindingKind::CorrectedTwice { corrects });
            }
        }
    }

    /// The leaf that the next act must name.
    pub(super) fn passed(&mut self, leaf: Digest) {
        self.prev = leaf;
    }
}
