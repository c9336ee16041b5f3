//! The frozen examples of format 1, byte for byte.

use serde::Deserialize;

use super::act::{Header, LedgerId, act_leaf, line_leaf, lines_root, read_signatures, signatures_text, signing_bytes};
use super::canon;
use super::hash::{Digest, hex, unhex};
use super::key::{KeyId, PublicKey, SecretKey};
use super::note::{Checkpoint, Note, NoteKey, Signed};
use super::tree::{self, Frontier, Head};

#[derive(Deserialize)]
pub(super) struct Vectors {
    pub(super) keys: Vec<Key>,
    pub(super) acts: Vec<Act>,
    pub(super) roots: Vec<Digest>,
    pub(super) checkpoint: String,
    pub(super) merkle_reference: Merkle,
    pub(super) refused: Vec<Refused>,
}

#[derive(Deserialize)]
pub(super) struct Key {
    pub(super) seed: String,
    pub(super) public: String,
    pub(super) id: Option<KeyId>,
    pub(super) note_key_hash: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Act {
    pub(super) body: String,
    pub(super) blind: String,
    pub(super) lines: Vec<String>,
    pub(super) line_leaves: Vec<Digest>,
    pub(super) signatures: String,
    pub(super) leaf: Digest,
}

#[derive(Deserialize)]
pub(super) struct Merkle {
    pub(super) leaf_inputs_hex: Vec<String>,
    pub(super) roots_by_size: Vec<Digest>,
}

#[derive(Deserialize)]
pub(super) struct Refused {
    pub(super) why: String,
    pub(super) value: String,
}

pub(super) fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../tests/vectors/format1_vectors.json")).unwrap()
}

fn secret(key: &Key) -> SecretKey {
    SecretKey::from_seed(&unhex(&key.seed).unwrap())
}

fn bytes(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
}

#[test]
fn keys_and_their_ids() {
    let vectors = vectors();
    assert_eq!(vectors.keys.len(), 3);
    for key in &vectors.keys {
        let public = secret(key).public();
        assert_eq!(public.to_string(), key.public);
        if let Some(id) = key.id {
            assert_eq!(public.id(), id);
        }
        if let Some(hash) = &key.note_key_hash {
            let ledger = Header::read(&vectors.acts[0].body).unwrap().ledger;
            assert_eq!(hex(&NoteKey::of_log(ledger, public).hash()), *hash);
        }
    }
}

#[test]
fn acts_are_read_and_written_byte_for_byte() {
    let vectors = vectors();
    let mut prev = Digest::ZERO;
    for (seq, act) in vectors.acts.iter().enumerate() {
        let header = Header::read(&act.body).unwrap();
        assert_eq!(header.to_bytes().unwrap(), act.body);
        assert_eq!(canon::check(&act.body), Ok(()));
        assert_eq!(canon::write(&canon::read(&act.body).unwrap()).unwrap(), act.body);
        assert_eq!((header.seq, header.prev), (seq as u64, prev));
        prev = act_leaf(&act.body, &act.signatures);
        assert_eq!(prev, act.leaf);
    }
    assert_eq!(vectors.acts.len(), 5);
}

#[test]
fn lines_leaves_and_their_roots() {
    for act in vectors().acts {
        let head = Header::read(&act.body).unwrap().lines;
        if act.lines.is_empty() {
            assert_eq!((head.count, head.root, act.blind.as_str()), (0, Digest::EMPTY, ""));
            continue;
        }
        let blind: [u8; 32] = unhex(&act.blind).unwrap();
        assert_eq!(lines_root(&blind, &act.lines), head);
        for (no, (line, leaf)) in act.lines.iter().zip(&act.line_leaves).enumerate() {
            assert_eq!(line_leaf(&blind, no as u64, line), *leaf);
            assert_eq!(canon::check(line), Ok(()));
        }
        assert_eq!(tree::root(&act.line_leaves), head.root);
    }
}

#[test]
fn signatures_are_the_same_bytes() {
    let vectors = vectors();
    for act in &vectors.acts {
        let message = signing_bytes(&act.body);
        let signatures = read_signatures(&act.signatures).unwrap();
        let again: Vec<_> = signatures
            .iter()
            .map(|(id, sig)| {
                let key = vectors.keys.iter().find(|key| key.id == Some(*id)).unwrap();
                let public: PublicKey = key.public.parse().unwrap();
                assert!(public.verify(&message, sig));
                (*id, secret(key).sign(&message))
            })
            .collect();
        assert_eq!(signatures_text(&again), act.signatures);
    }
}

#[test]
fn roots_and_the_checkpoint() {
    let vectors = vectors();
    let mut frontier = Frontier::new();
    let mut roots = vec![frontier.root()];
    for act in &vectors.acts {
        frontier.push(act.leaf);
        roots.push(frontier.root());
    }
    assert_eq!(roots, vectors.roots);

    let ledger: LedgerId = Header::read(&vectors.acts[0].body).unwrap().ledger;
    let log = secret(&vectors.keys[2]);
    let head = Head { size: 5, root: frontier.root() };
    let mut note = Note::new(Checkpoint { ledger, head });
    note.sign(&log);
    assert_eq!(note.to_string(), vectors.checkpoint);
    let read = Note::read(&vectors.checkpoint).unwrap();
    assert_eq!(read.signed_by(&NoteKey::of_log(ledger, log.public())), Signed::Yes { seconds: None });
}

#[test]
fn the_reference_tree() {
    let merkle = vectors().merkle_reference;
    let leaves: Vec<Digest> = merkle.leaf_inputs_hex.iter().map(|h| tree::leaf_hash(&[&bytes(h)])).collect();
    for (size, root) in merkle.roots_by_size.iter().enumerate() {
        assert_eq!(tree::root(&leaves[..size]), *root);
    }
    assert_eq!(merkle.roots_by_size.len(), 9);
}

#[test]
fn what_must_be_refused_is_refused_both_ways() {
    let refused = vectors().refused;
    assert_eq!(refused.len(), 7);
    for Refused { why, value } in refused {
        assert!(canon::read(&value).is_err(), "{why}");
        assert!(canon::check(&value).is_err(), "{why}");
    }
}
