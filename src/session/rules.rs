//! The rule pack that is bound into the program.
//!
//! Does not know: what a rule says.
//! Always holds: the pack's bytes are those whose hash the ledger names; any other pack is refused.

use std::sync::LazyLock;

use crate::domain::event::Rules;
use crate::domain::rules::pack::Rulebook;
use crate::trust::hash::{Digest, sha256};

/// The bytes of the pack.
pub const BYTES: &[u8] = include_bytes!("../../assets/rules/product-1.json");

/// Hashes of every pack that this program knows.
#[must_use]
pub fn known_hashes() -> Vec<Digest> {
    vec![sha256(&[BYTES])]
}

/// The pack, ready to judge.
///
/// # Panics
/// Never: the pack is part of the program, and a test reads it.
#[must_use]
pub fn book() -> &'static Rulebook {
    static BOOK: LazyLock<Option<Rulebook>> = LazyLock::new(|| Rulebook::new(serde_json::from_slice(BYTES).ok()?).ok());
    let Some(book) = BOOK.as_ref() else { unreachable!("BUG: the built-in rule pack does not fit the rules") };
    book
}

/// Name, version and hash of the pack.
#[must_use]
pub fn built_in_names() -> (String, String, String) {
    static NAMES: LazyLock<(String, String, String)> = LazyLock::new(|| {
        let pack = book().pack();
        (pack.pack.clone(), pack.version.to_string(), sha256(&[BYTES]).to_string())
    });
    NAMES.clone()
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
