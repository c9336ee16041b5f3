//! Brings a ledger that an earlier program made to the newest step of the schema, when it is opened to post.
//!
//! Does not know: what a step changes.
//! Always holds: only a copy in which verification finds nothing takes the ledger's place; a ledger that cannot be
//! brought up now, for damage or want of room, is worked on as it stands, and is tried again when it is next opened.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::DataDir;
use super::use_cases::verify::{Wanted, verify};
use crate::store::migrate;

/// Brings the ledger up, where it is of an earlier step. The lock is held, and nobody has the file open.
pub(super) fn bring_up(ledger: &Path, data: &DataDir) {
    let wanted = Wanted { heads: Vec::new(), data: Some(data.clone()), full: false };
    let verified = |copy: &Path| {
        verify(copy, &wanted, &AtomicBool::new(false), &mut |_| {}).is_ok_and(|verdict| verdict.is_clean())
    };
    // a fault of the disk leaves the ledger as it was: what is wrong with it is told when it is opened
    let _ = migrate(ledger, verified);
}
