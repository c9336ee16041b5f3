//! Blocks to be signed.
//!
//! Does not know: whether a signature is good.
//! Always holds: a block says who signed what, in which role, when, and with which key.

use super::block::SignatureBlock;
use super::facts::Signer;
use super::frame::{Writer, groups, initials};

/// The block of somebody who signed in the ledger.
pub(super) fn signed(signer: &Signer, w: &Writer<'_>) -> SignatureBlock {
    let id =
        signer.id_number.as_deref().map(|id| w.words.with("doc-id-number", &[("number", id)]).replace(' ', "\u{a0}"));
    let who: Vec<&str> =
        [signer.rank.as_deref(), signer.body.as_deref(), id.as_deref()].into_iter().flatten().collect();
    let key = [("key", groups(&signer.key)), ("act", w.number(signer.act))];
    SignatureBlock {
        role: w.words.code("role", &signer.role),
        at: w.words.with("doc-signed-at", &[("at", &w.stamp(signer.signed))]),
        name: signer.name.clone(),
        who: w.or_none(Some(&who.join(", "))),
        meaning: quoted(&w.words.code("signature_meaning", &signer.meaning), w),
        key: w.words.with("doc-signature-key", &[("key", &key[0].1), ("act", &key[1].1)]),
        lines: lines(w),
    }
}

/// A block to be filled in and signed by hand.
pub(super) fn blank(role: &str, meaning: &str, w: &Writer<'_>) -> SignatureBlock {
    SignatureBlock {
        role: w.words.code("role", role),
        at: String::new(),
        name: String::new(),
        who: w.words.say("doc-name-by-hand"),
        meaning: quoted(&w.words.code("signature_meaning", meaning), w),
        key: String::new(),
        lines: lines(w),
    }
}

fn quoted(sentence: &str, w: &Writer<'_>) -> String {
    w.words.with("doc-quoted", &[("sentence", sentence)])
}

fn lines(w: &Writer<'_>) -> (String, String) {
    (w.words.say("doc-ink"), w.words.say("doc-seal"))
}

/// The initials of those who signed.
pub(super) fn all_initials(signers: &[Signer]) -> Vec<String> {
    signers.iter().map(|signer| initials(&signer.name)).collect()
}
