//! The RFC 6962 tree: roots, interior nodes, proofs.
//!
//! Does not know: where nodes are kept, what leaves stand for.
//! Always holds: the node (level, index) covers the leaves from index·2^level on and exists once all of them do;
//! level 0 are the leaves. A proof is accepted only when every hash of it was needed.

use super::hash::{Digest, sha256};

/// The hash of a leaf's data, given in pieces that follow each other.
#[must_use]
pub fn leaf_hash(pieces: &[&[u8]]) -> Digest {
    let mut hasher = super::hash::Hasher::new();
    hasher.add([0]);
    for piece in pieces {
        hasher.add(piece);
    }
    hasher.end()
}

/// The hash of an interior node.
#[must_use]
pub fn node_hash(left: &Digest, right: &Digest) -> Digest {
    sha256(&[&[1], &left.0, &right.0])
}

/// The root over leaves that are all at hand.
#[must_use]
pub fn root(leaves: &[Digest]) -> Digest {
    let mut frontier = Frontier::new();
    for leaf in leaves {
        frontier.push(*leaf);
    }
    frontier.root()
}

/// An interior node whose leaves are all there; it never changes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Height above the leaves, from 1.
    pub level: u8,
    /// Number within the level, from 0.
    pub index: u64,
    /// Its hash.
    pub hash: Digest,
}

/// The right edge of a tree: what is needed to go on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// Roots of the complete subtrees, the largest first; one for each bit set in `size`.
    peaks: Vec<Digest>,
}

impl Frontier {
    /// A tree without leaves.
    #[must_use]
    pub fn new() -> Frontier {
        Frontier::default()
    }

    /// The edge of a tree of this size from its complete subtrees, the largest first.
    /// `None` unless there is one for each bit set in `size`.
    #[must_use]
    pub fn from_peaks(size: u64, peaks: Vec<Digest>) -> Option<Frontier> {
        (usize::try_from(size.count_ones()) == Ok(peaks.len())).then_some(Frontier { size, peaks })
    }

    /// The edge of a tree of this size, from stored nodes; `None` when one of them is missing.
    pub fn from_nodes(nodes: &(impl Nodes + ?Sized), size: u64) -> Option<Frontier> {
        let mut peaks = Vec::new();
        let mut start = 0;
        for level in (0..64u8).rev().filter(|level| size >> level & 1 == 1) {
            peaks.push(nodes.node(level, start >> level)?);
            start += 1 << level;
        }
        Some(Frontier { size, peaks })
    }

    /// How many leaves there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The complete subtrees, the largest first.
    #[must_use]
    pub fn peaks(&self) -> &[Digest] {
        &self.peaks
    }

    /// Adds a leaf and hands each node that it completes to `made`, from the lowest up.
    pub fn append(&mut self, leaf: Digest, mut made: impl FnMut(Node)) {
        let (mut level, mut index, mut hash) = (0, self.size, leaf);
        while index & 1 == 1
            && let Some(left) = self.peaks.pop()
        {
            hash = node_hash(&left, &hash);
            level += 1;
            index >>= 1;
            made(Node { level, index, hash });
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Adds a leaf.
    pub fn push(&mut self, leaf: Digest) {
        self.append(leaf, |_| ());
    }

    /// The root over all leaves so far.
    #[must_use]
    pub fn root(&self) -> Digest {
        self.peaks.iter().rev().copied().reduce(|right, left| node_hash(&left, &right)).unwrap_or(Digest::EMPTY)
    }
}

/// Where nodes are kept; level 0 are the leaves.
pub trait Nodes {
    /// The hash of a complete node, `None` when it is not there.
    fn node(&self, level: u8, index: u64) -> Option<Digest>;
}

/// How many interior nodes a tree of this size has complete.
#[must_use]
pub fn interior_nodes(size: u64) -> u64 {
    size - u64::from(size.count_ones())
}

/// The root that the tree had at this size, from stored nodes; `None` when one of them is missing.
pub fn root_at(nodes: &(impl Nodes + ?Sized), size: u64) -> Option<Digest> {
    Frontier::from_nodes(nodes, size).map(|frontier| frontier.root())
}

/// Why there is no proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofFault {
    /// Such a proof does not exist: the leaf or the older size lies beyond the size.
    #[error("no such proof: {what} lies beyond {size}")]
    Beyond {
        /// The leaf's index or the older size.
        what: u64,
        /// The size of the tree.
        size: u64,
    },
    /// A stored node is missing.
    #[error("a node of the tree is missing")]
    Missing,
}

/// The path that proves leaf `index` in the tree of `size`.
///
/// # Errors
/// `index` is not below `size`, or a node is missing.
pub fn inclusion(nodes: &(impl Nodes + ?Sized), index: u64, size: u64) -> Result<Vec<Digest>, ProofFault> {
    if index >= size {
        return Err(ProofFault::Beyond { what: index, size });
    }
    let (mut start, mut end) = (0, size);
    let mut path = Vec::new();
    while end - start > 1 {
        let split = start + largest_power_below(end - start);
        if index < split {
            path.push(range(nodes, split, end)?);
            end = split;
        } else {
            path.push(range(nodes, start, split)?);
            start = split;
        }
    }
    path.reverse();
    Ok(path)
}

/// The hashes that prove the tree of `old` leaves to be the beginning of the tree of `new` leaves.
///
/// # Errors
/// `old` is larger than `new`, or a node is missing.
pub fn consistency(nodes: &(impl Nodes + ?Sized), old: u64, new: u64) -> Result<Vec<Digest>, ProofFault> {
    if old > new {
        return Err(ProofFault::Beyond { what: old, size: new });
    }
    let mut proof = Vec::new();
    if old == 0 || old == new {
        return Ok(proof);
    }
    let (mut start, mut end, mut whole) = (0, new, true);
    while old < end {
        let split = start + largest_power_below(end - start);
        if old <= split {
            proof.push(range(nodes, split, end)?);
            end = split;
        } else {
            proof.push(range(nodes, start, split)?);
            start = split;
            whole = false;
        }
    }
    if !whole {
        proof.push(range(nodes, start, end)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Whether `path` proves that `leaf` stands at `index` in the tree of `size` with this `root`.
#[must_use]
pub fn included(leaf: &Digest, index: u64, size: u64, path: &[Digest], root: &Digest) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, *leaf);
    for step in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node_hash(step, &hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, step);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// A tree as it was seen: how many leaves, and the root over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Head {
    /// How many leaves.
    pub size: u64,
    /// The root over them.
    pub root: Digest,
}

/// Whether `proof` shows the tree `old` to be the beginning of the tree `new`.
#[must_use]
pub fn consistent(old: &Head, new: &Head, proof: &[Digest]) -> bool {
    if old.size > new.size {
        return false;
    }
    if old.size == new.size {
        return proof.is_empty() && old.root == new.root;
    }
    if old.size == 0 {
        return proof.is_empty() && old.root == Digest::EMPTY;
    }
    let (mut at, mut last) = (old.size - 1, new.size - 1);
    while at & 1 == 1 {
        at >>= 1;
        last >>= 1;
    }
    let mut steps = proof.iter();
    let start = if at == 0 { Some(&old.root) } else { steps.next() };
    let Some(start) = start.copied() else { return false };
    let (mut old_hash, mut new_hash) = (start, start);
    for step in steps {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            old_hash = node_hash(step, &old_hash);
            new_hash = node_hash(step, &new_hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = node_hash(&new_hash, step);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == old.root && new_hash == new.root
}

/// The largest power of two below `count`; `count` is at least 2.
fn largest_power_below(count: u64) -> u64 {
    1 << (63 - (count - 1).leading_zeros())
}

/// The hash over the leaves from `start` to before `end`, a range as RFC 6962 splits them.
fn range(nodes: &(impl Nodes + ?Sized), start: u64, end: u64) -> Result<Digest, ProofFault> {
    let mut at = start;
    let mut parts = Vec::new();
    while at < end {
        let level = u8::try_from(63 - (end - at).leading_zeros()).unwrap_or(63);
        parts.push(nodes.node(level, at >> level).ok_or(ProofFault::Missing)?);
        at += 1 << level;
    }
    parts.into_iter().rev().reduce(|right, left| node_hash(&left, &right)).ok_or(ProofFault::Missing)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Nodes in memory, as a store would keep them.
    #[derive(Default, Clone)]
    pub(crate) struct InMemory(pub(crate) BTreeMap<(u8, u64), Digest>);

    impl Nodes for InMemory {
        fn node(&self, level: u8, index: u64) -> Option<Digest> {
            self.0.get(&(level, index)).copied()
        }
    }

    fn leaf(n: u64) -> Digest {
        leaf_hash(&[&n.to_be_bytes()])
    }

    fn naive(leaves: &[Digest]) -> Digest {
        match leaves {
            [] => Digest::EMPTY,
            [only] => *only,
            _ => {
                let k = leaves.len().next_power_of_two() / 2;
                node_hash(&naive(&leaves[..k]), &naive(&leaves[k..]))
            }
        }
    }

    fn naive_path(at: usize, leaves: &[Digest]) -> Vec<Digest> {
        if leaves.len() <= 1 {
            return Vec::new();
        }
        let k = leaves.len().next_power_of_two() / 2;
        let (mut path, other) = if at < k {
            (naive_path(at, &leaves[..k]), naive(&leaves[k..]))
        } else {
            (naive_path(at - k, &leaves[k..]), naive(&leaves[..k]))
        };
        path.push(other);
        path
    }

    fn naive_consistency(m: usize, leaves: &[Digest], whole: bool) -> Vec<Digest> {
        if m == leaves.len() {
            return if whole { Vec::new() } else { vec![naive(leaves)] };
        }
        let k = leaves.len().next_power_of_two() / 2;
        let (mut proof, other) = if m <= k {
            (naive_consistency(m, &leaves[..k], whole), naive(&leaves[k..]))
        } else {
            (naive_consistency(m - k, &leaves[k..], false), naive(&leaves[..k]))
        };
        proof.push(other);
        proof
    }

    fn grown(size: u64) -> (Vec<Digest>, InMemory) {
        let mut kept = InMemory::default();
        let mut frontier = Frontier::new();
        let leaves: Vec<Digest> = (0..size).map(leaf).collect();
        for (i, l) in leaves.iter().enumerate() {
            kept.0.insert((0, i as u64), *l);
            frontier.append(*l, |node| {
                assert!(kept.0.insert((node.level, node.index), node.hash).is_none());
            });
            assert_eq!(frontier.root(), naive(&leaves[..=i]));
            assert_eq!(kept.0.len() as u64, i as u64 + 1 + interior_nodes(i as u64 + 1));
        }
        (leaves, kept)
    }

    const MOST: u64 = 70;

    #[test]
    fn roots_and_edges_of_every_size_come_from_stored_nodes() {
        let (leaves, kept) = grown(MOST);
        for size in 0..=MOST {
            let expected = naive(&leaves[..size as usize]);
            assert_eq!(root(&leaves[..size as usize]), expected);
            assert_eq!(root_at(&kept, size), Some(expected));
            let edge = Frontier::from_nodes(&kept, size).unwrap();
            assert_eq!(Frontier::from_peaks(size, edge.peaks().to_vec()), Some(edge));
        }
        assert_eq!(root_at(&kept, MOST + 1), None);
        assert_eq!(Frontier::from_peaks(3, vec![Digest::ZERO]), None);
    }

    #[test]
    fn every_inclusion_is_proved_and_no_other() {
        let (leaves, kept) = grown(MOST);
        for size in 1..=MOST {
            let root = naive(&leaves[..size as usize]);
            for index in 0..size {
                let path = inclusion(&kept, index, size).unwrap();
                let this = &leaves[index as usize];
                assert_eq!(path, naive_path(index as usize, &leaves[..size as usize]));
                assert!(included(this, index, size, &path, &root));
                assert!(!included(&leaf(999), index, size, &path, &root));
                assert!(!included(this, index + 1, size, &path, &root));
                assert!(!included(this, index, size, &path, &leaf(999)));
                let mut longer = path.clone();
                longer.push(root);
                assert!(!included(this, index, size, &longer, &root));
                for i in 0..path.len() {
                    let mut wrong = path.clone();
                    wrong[i].0[7] ^= 1;
                    assert!(!included(this, index, size, &wrong, &root));
                    wrong.remove(i);
                    assert!(!included(this, index, size, &wrong, &root));
                }
            }
            assert_eq!(inclusion(&kept, size, size), Err(ProofFault::Beyond { what: size, size }));
        }
    }

    #[test]
    fn every_consistency_is_proved_and_no_other() {
        let (leaves, kept) = grown(MOST);
        let head = |size: u64| Head { size, root: naive(&leaves[..size as usize]) };
        for new in 0..=MOST {
            for old in 0..=new {
                let proof = consistency(&kept, old, new).unwrap();
                if old > 0 {
                    assert_eq!(proof, naive_consistency(old as usize, &leaves[..new as usize], true));
                }
                let (a, b) = (head(old), head(new));
                assert!(consistent(&a, &b, &proof), "{old} {new}");
                let bad = Head { root: leaf(999), ..a };
                assert!(!consistent(&bad, &b, &proof));
                assert!(!consistent(&a, &Head { root: leaf(999), ..b }, &proof) || old == 0 && new > 0);
                let mut longer = proof.clone();
                longer.push(leaf(1));
                assert!(!consistent(&a, &b, &longer));
                for i in 0..proof.len() {
                    let mut wrong = proof.clone();
                    wrong[i].0[31] ^= 0x80;
                    assert!(!consistent(&a, &b, &wrong));
                    wrong.remove(i);
                    assert!(!consistent(&a, &b, &wrong));
                }
            }
            assert!(!consistent(&head(MOST), &head(new), &[]) || new == MOST);
        }
        assert_eq!(consistency(&kept, 5, 4), Err(ProofFault::Beyond { what: 5, size: 4 }));
    }

    #[test]
    fn a_missing_node_is_told() {
        let (_, mut kept) = grown(8);
        kept.0.remove(&(2, 1));
        assert_eq!(inclusion(&kept, 0, 8), Err(ProofFault::Missing));
        assert_eq!(consistency(&kept, 4, 8), Err(ProofFault::Missing));
        assert!(inclusion(&kept, 6, 8).is_ok());
    }
}
