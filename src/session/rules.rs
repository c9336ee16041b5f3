//! The rule pack that is bound into the program.
//!
//! Does not know: what a rule says.
//! Always holds: the pack's bytes are those whose hash the ledger names; any other pack is refused.

use std::sync::OnceLock;

use crate::domain::event::Rules;
use crate::domain::rules::pack::Pack;
use crate::trust::hash::{Digest, sha256};

/// The bytes of the pack.
pub const BYTES: &[u8] = include_bytes!("../../assets/rules/product-1.json");

/// Hashes of every pack that this program knows.
#[must_use]
pub fn known_hashes() -> Vec<Digest> {
    vec![sha256(&[BYTES])]
}

/// The pack.
///
/// # Panics
/// Never: a test reads the pack that is built in.
#[must_use]
pub fn built_in() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| serde_json::from_slice(BYTES).unwrap_or_default())
}

/// Name, version and hash of the pack.
#[must_use]
pub fn built_in_names() -> (String, String, String) {
    let pack = built_in();
    (pack.pack.clone(), pack.version.clone(), sha256(&[BYTES]).to_string())
}

/// The pack as the first act names it.
#[must_use]
pub fn named() -> Rules {
    let (pack, version, sha256) = built_in_names();
    Rules { pack, version, sha256 }
}

/// The pack as an attachment.
#[must_use]
pub fn attachment() -> (Digest, String, Vec<u8>) {
    (sha256(&[BYTES]), "application/json".to_owned(), BYTES.to_vec())
}
