//! The rule pack that is bound into the program.
//!
//! Does not know: what a rule says.
//! Always holds: the pack's bytes are those whose hash the ledger names; any other pack is refused.

use crate::domain::event::Rules;
use crate::trust::hash::{Digest, sha256};

/// The bytes of the pack.
pub const BYTES: &[u8] = include_bytes!("../../assets/rules/product-1.json");

/// Hashes of every pack that this program knows.
#[must_use]
pub fn known_hashes() -> Vec<Digest> {
    vec![sha256(&[BYTES])]
}

/// Name, version and hash of the pack.
#[must_use]
pub fn built_in_names() -> (String, String, String) {
    let pack: serde_json::Value = serde_json::from_slice(BYTES).unwrap_or_default();
    let text = |key: &str| pack[key].as_str().unwrap_or_default().to_owned();
    (text("pack"), text("version"), sha256(&[BYTES]).to_string())
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
