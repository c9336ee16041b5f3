//! V04: the stored leaf of an act is the hash of its bytes and of its signatures.
//!
//! Does not know: what is in the bytes.
//! Always holds: everything else goes on with the leaf that was computed, not with the stored one.

use super::finding::{FindingKind, Findings};
use super::raw::RawAct;
use crate::trust::hash::Digest;
use crate::trust::tree::leaf_hash;

/// The leaf of the row as it should be.
pub(super) fn check(place: u64, row: &RawAct<'_>, findings: &mut Findings) -> Digest {
    let leaf = leaf_hash(&[row.body, b"\n", row.signatures]);
    if row.leaf != leaf.as_bytes() {
        findings.add(place, FindingKind::LeafDiffers);
    }
    leaf
}
