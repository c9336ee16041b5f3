//! V07: the stored nodes are those of the tree, and every checkpoint is a head that the ledger had, signed by its log
//! key; a person's cosignature holds.
//!
//! Does not know: which checkpoints ought to exist.
//! Always holds: roots are computed from the acts as they are; lines of keys that nobody here knows are passed over.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::finding::{FindingKind, Findings};
use super::raw::{RawCheckpoint, RawLedger, ReadFault, StoredTree};
use super::signatures::{Check, CheckSender};
use crate::trust::act::LedgerId;
use crate::trust::anchor::KnownHead;
use crate::trust::authority::Authority;
use crate::trust::hash::Digest;
use crate::trust::key::PublicKey;
use crate::trust::note::{Note, NoteKey, person_name};
use crate::trust::tree::{self, Frontier, Node, interior_nodes};

/// The roots at the sizes that somebody states, as they are found.
#[derive(Debug, Default)]
pub(super) struct Roots(BTreeMap<u64, Option<Digest>>);

impl Roots {
    /// Notes the sizes of all checkpoints and known heads; those below `from` are told by the stored tree, which is
    /// trusted up to there.
    pub(super) fn wanted(ledger: &dyn RawLedger, known: &[KnownHead], from: u64) -> Result<Roots, ReadFault> {
        let mut roots = BTreeMap::new();
        for head in known {
            roots.insert(head.size, None);
        }
        ledger.checkpoints(&mut |row| {
            if let Some(note) = read(&row) {
                roots.insert(note.checkpoint.head.size, None);
            }
            ControlFlow::Continue(())
        })?;
        for (size, root) in roots.range_mut(..from) {
            *root = tree::root_at(&StoredTree(ledger), *size);
        }
        Ok(Roots(roots))
    }

    /// Takes down the root if its size is wanted.
    pub(super) fn reached(&mut self, frontier: &Frontier) {
        if let Some(root) = self.0.get_mut(&frontier.size()) {
            *root = Some(frontier.root());
        }
    }

    /// The root at a size that was wanted and reached.
    pub(super) fn at(&self, size: u64) -> Option<Digest> {
        self.0.get(&size).copied().flatten()
    }
}

fn read(row: &RawCheckpoint<'_>) -> Option<Note> {
    std::str::from_utf8(row.note).ok().and_then(|text| Note::read(text).ok())
}

/// Compares a node that an act completed with the stored one.
pub(super) fn check_node(
    place: u64,
    node: &Node,
    ledger: &dyn RawLedger,
    findings: &mut Findings,
) -> Result<(), ReadFault> {
    if ledger.node(node.level, node.index)? != Some(node.hash) {
        findings.add(place, FindingKind::NodeDiffers { level: node.level, index: node.index });
    }
    Ok(())
}

/// Compares the number of stored nodes with what a tree of this size has.
pub(super) fn check_node_count(size: u64, ledger: &dyn RawLedger, findings: &mut Findings) -> Result<(), ReadFault> {
    let (have, need) = (ledger.node_count()?, interior_nodes(size));
    if have != need {
        findings.add(None, FindingKind::NodeCount { have, need });
    }
    Ok(())
}

/// What checkpoints are compared with.
pub(super) struct Against<'a> {
    pub(super) ledger: Option<LedgerId>,
    pub(super) size: u64,
    pub(super) roots: &'a Roots,
    pub(super) authority: &'a Authority,
    /// Checkpoints of smaller sizes are not judged.
    pub(super) from: u64,
}

/// Compares all checkpoints and sends their signatures to be verified; how many there are.
pub(super) fn check_checkpoints(
    ledger: &dyn RawLedger,
    against: &Against<'_>,
    to: &mut CheckSender,
    findings: &mut Findings,
) -> Result<u64, ReadFault> {
    let mut count = 0;
    ledger.checkpoints(&mut |row| {
        let Some(note) = read(&row) else {
            findings.add(None, FindingKind::CheckpointUnreadable { size: row.size });
            return ControlFlow::Continue(());
        };
        if note.checkpoint.head.size >= against.from {
            count += 1;
            against.check(&row, &note, to, findings);
        }
        ControlFlow::Continue(())
    })?;
    Ok(count)
}

impl Against<'_> {
    fn check(&self, row: &RawCheckpoint<'_>, note: &Note, to: &mut CheckSender, findings: &mut Findings) {
        let (ledger, head) = (note.checkpoint.ledger, note.checkpoint.head);
        let size = head.size;
        if i64::try_from(size) != Ok(row.size) || self.ledger.is_some_and(|own| own != ledger) {
            return findings.add(None, FindingKind::CheckpointMisfiled { size: row.size });
        }
        if size > self.size {
            findings.add(None, FindingKind::CheckpointBeyond { size, have: self.size });
        } else if self.roots.at(size) != Some(head.root) {
            findings.add(None, FindingKind::CheckpointRoot { size });
        }
        if let Some(public) = self.authority.log_key() {
            let key = NoteKey::of_log(ledger, public);
            if note.claims(&key).is_empty() {
                findings.add(None, FindingKind::CheckpointUnsigned { size });
            }
            send(note, &key, to, findings);
        }
        for key in self.cosigners(note) {
            send(note, &key, to, findings);
        }
    }

    /// The keys of people of this ledger under whose names there are lines.
    fn cosigners(&self, note: &Note) -> Vec<NoteKey> {
        let ledger = note.checkpoint.ledger;
        let prefix = person_name(ledger, "");
        let mut users: Vec<&str> = note.signatures.iter().filter_map(|line| line.name.strip_prefix(&prefix)).collect();
        users.sort_unstable();
        users.dedup();
        let keys = |user: &str| -> Vec<PublicKey> {
            self.authority.person(user).map(|p| p.keys.iter().map(|key| key.public).collect()).unwrap_or_default()
        };
        let named =
            |user: &str| keys(user).into_iter().filter_map(|key| NoteKey::of_person(ledger, user, key).ok()).collect();
        users.into_iter().flat_map(|user| -> Vec<NoteKey> { named(user) }).collect()
    }
}

fn send(note: &Note, key: &NoteKey, to: &mut CheckSender, findings: &mut Findings) {
    for claim in note.claims(key) {
        let size = note.checkpoint.head.size;
        let otherwise = FindingKind::CheckpointForged { size, name: key.name().to_owned() };
        match claim {
            Some(claim) => to.add(Check {
                public: key.public(),
                message: claim.message.into(),
                sig: claim.sig,
                place: None,
                otherwise,
            }),
            None => findings.add(None, otherwise),
        }
    }
}
