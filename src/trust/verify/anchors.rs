//! V08: the heads that others know are heads that the ledger had.
//!
//! Does not know: where they were kept.
//! Always holds: another past stands above missing acts.

use super::finding::{FindingKind, Findings};
use super::heads::Roots;
use crate::trust::anchor::{Agreement, KnownHead, compare};

/// Compares the ledger with the heads that others know.
pub(super) fn check(known: &[KnownHead], size: u64, roots: &Roots, findings: &mut Findings) {
    match compare(known, size, |size| roots.at(size)) {
        Agreement::Agree => {}
        Agreement::Missing { known, have } => findings.add(None, FindingKind::ActsMissing { known, have }),
        Agreement::Split { size } => findings.add(None, FindingKind::HistorySplit { size }),
    }
}
