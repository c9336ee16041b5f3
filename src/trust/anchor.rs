//! Heads kept outside the ledger, and what they say about it.
//!
//! An anchor file is a row of records of 128 bytes, only ever made longer.
//! Does not know: where the file is, how it is written, what time it is.
//! Always holds: a record is believed only with its checksum; a last record that was cut off is not damage.
//!
//! A record is text, its fields parted by single spaces, a line feed at the end:
//!
//! | bytes | field |
//! |---|---|
//! | 32 | ledger id, hex |
//! | 16 | size, decimal with leading zeros |
//! | 44 | root, base64 |
//! | 19 | when it was seen, UTC, as `20261124T035900123Z` |
//! | 12 | checksum, hex: the first 6 bytes of SHA-256 over `custodia/anchor/v1\n` and the 115 bytes before |

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::act::LedgerId;
use super::hash::{Digest, hex, sha256};
use super::note::TypedHead;
use super::tree::Head;
use crate::domain::calendar::Moment;
use crate::domain::measure::LARGEST;

/// The length of a record in bytes.
pub const RECORD: usize = 128;

const SUMMED: usize = RECORD - 13;

/// A head as it was seen once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The ledger.
    pub ledger: LedgerId,
    /// Its head; a size is at most 2^53 - 1.
    pub head: Head,
    /// When it was seen.
    pub at: Moment,
}

impl Anchor {
    /// The record of 128 bytes.
    #[must_use]
    pub fn record(&self) -> String {
        let at = self.at.to_string().replace(['-', ':', '.'], "");
        let size = self.head.size.min(LARGEST);
        let fields = format!("{} {size:016} {} {at} ", self.ledger, BASE64.encode(self.head.root.0));
        let sum = checksum(fields.as_bytes());
        format!("{fields}{sum}\n")
    }

    /// Reads a record; `None` unless it is one to the last byte.
    #[must_use]
    pub fn read(record: &[u8]) -> Option<Anchor> {
        let text = std::str::from_utf8(record).ok().filter(|text| text.len() == RECORD)?;
        let mut fields = text.split(' ');
        let ledger = fields.next()?.parse().ok()?;
        let size = fields.next()?.parse().ok()?;
        let root = Digest::from_slice(&BASE64.decode(fields.next()?).ok()?)?;
        let at = read_compact(fields.next()?)?;
        let anchor = Anchor { ledger, head: Head { size, root }, at };
        (anchor.record() == text).then_some(anchor)
    }
}

fn checksum(fields: &[u8]) -> String {
    debug_assert_eq!(fields.len(), SUMMED);
    let mut sum = hex(&sha256(&[b"custodia/anchor/v1\n", fields]).0);
    sum.truncate(12);
    sum
}

fn read_compact(text: &str) -> Option<Moment> {
    let part = |from: usize, to: usize| text.get(from..to);
    let (day, time) = ((part(0, 4)?, part(4, 6)?, part(6, 8)?), (part(9, 11)?, part(11, 13)?, part(13, 15)?));
    format!("{}-{}-{}T{}:{}:{}.{}", day.0, day.1, day.2, time.0, time.1, time.2, part(15, 19)?).parse().ok()
}

/// What an anchor file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnchorFile {
    /// The records that can be read, in their order; of any ledger.
    pub anchors: Vec<Anchor>,
    /// The numbers, from 0, of whole records that cannot be read and do not stand last.
    pub damaged: Vec<usize>,
    /// Where the next record belongs, in bytes from the beginning: after the last whole record.
    pub append_at: u64,
}

/// Reads an anchor file. A last record that was cut off or only half reached the disk is passed over.
#[must_use]
pub fn read_file(bytes: &[u8]) -> AnchorFile {
    let mut file = AnchorFile::default();
    let mut unreadable = Vec::new();
    for (no, record) in bytes.chunks(RECORD).enumerate() {
        if let Some(anchor) = Anchor::read(record) {
            file.anchors.push(anchor);
            file.damaged.append(&mut unreadable);
            file.append_at = u64::try_from((no + 1) * RECORD).unwrap_or(u64::MAX);
        } else {
            unreadable.push(no);
        }
    }
    // One torn record at the end is what a power cut leaves; more than one is damage.
    if unreadable.len() > 1 {
        let torn = unreadable.pop();
        file.append_at = torn.and_then(|no| u64::try_from(no * RECORD).ok()).unwrap_or(file.append_at);
        file.damaged.append(&mut unreadable);
    }
    file
}

/// As much of a root as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownRoot {
    /// All of it.
    Whole(Digest),
    /// The first 80 bits, from paper.
    First80([u8; 10]),
}

/// A head that somebody outside knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownHead {
    /// How many acts.
    pub size: u64,
    /// The root over them.
    pub root: KnownRoot,
}

impl KnownHead {
    /// Whether this is the root that was known.
    #[must_use]
    pub fn fits(&self, root: &Digest) -> bool {
        match self.root {
            KnownRoot::Whole(known) => known == *root,
            KnownRoot::First80(known) => known == root.first80(),
        }
    }
}

impl From<Head> for KnownHead {
    fn from(head: Head) -> KnownHead {
        KnownHead { size: head.size, root: KnownRoot::Whole(head.root) }
    }
}

impl From<TypedHead> for KnownHead {
    fn from(head: TypedHead) -> KnownHead {
        KnownHead { size: head.size, root: KnownRoot::First80(head.root80) }
    }
}

/// What known heads say about a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// All of them are its past or its present.
    Agree,
    /// Acts are missing at the end.
    Missing {
        /// How many acts were known.
        known: u64,
        /// How many there are.
        have: u64,
    },
    /// The ledger had another past at this size.
    Split {
        /// The smallest size at which it differs.
        size: u64,
    },
}

/// Compares known heads with a ledger of `size` acts, whose root at an earlier size `root_at` tells.
/// A root that cannot be told (a node of the tree is missing) counts as another past. Another past stands above
/// missing acts.
pub fn compare(known: &[KnownHead], size: u64, root_at: impl Fn(u64) -> Option<Digest>) -> Agreement {
    let differs = |head: &&KnownHead| !root_at(head.size).is_some_and(|root| head.fits(&root));
    let split = known.iter().filter(|head| head.size <= size).filter(differs).map(|head| head.size).min();
    let most = known.iter().map(|head| head.size).max().unwrap_or(0);
    match split {
        Some(size) => Agreement::Split { size },
        None if most > size => Agreement::Missing { known: most, have: size },
        None => Agreement::Agree,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor(size: u64) -> Anchor {
        Anchor {
            ledger: LedgerId([0xc0; 16]),
            head: Head { size, root: sha256(&[&size.to_be_bytes()]) },
            at: "2026-11-24T03:59:00.123Z".parse().unwrap(),
        }
    }

    #[test]
    fn a_record_has_128_bytes_and_a_checksum() {
        for size in [0, 41_319, LARGEST] {
            let record = anchor(size).record();
            assert_eq!(record.len(), RECORD);
            assert_eq!(Anchor::read(record.as_bytes()), Some(anchor(size)));
            for at in 0..RECORD {
                let mut bytes = record.clone().into_bytes();
                bytes[at] ^= 1;
                assert_eq!(Anchor::read(&bytes), None, "byte {at}");
            }
        }
        assert_eq!(Anchor::read(&[0xff; RECORD]), None);
        assert_eq!(
            anchor(5).record(),
            "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0 0000000000000005 Xe5N1g/40LqZAP6R6Q4Nz2XwVw1CxDH3J9AwDdcNxDE= \
             20261124T035900123Z 530cba823c09\n"
        );
    }

    #[test]
    fn a_torn_end_is_passed_over_and_written_over() {
        let whole: String = (1..=3).map(|n| anchor(n).record()).collect();
        for cut in 0..=whole.len() {
            let file = read_file(&whole.as_bytes()[..cut]);
            assert_eq!(file.anchors.len(), cut / RECORD);
            assert!(file.damaged.is_empty());
            assert_eq!(file.append_at, (cut / RECORD * RECORD) as u64);
        }
        let mut half = whole.clone().into_bytes();
        half[300..].fill(0);
        let file = read_file(&half);
        assert_eq!((file.anchors.len(), file.append_at), (2, 256));
        assert!(file.damaged.is_empty());
    }

    #[test]
    fn damage_in_the_middle_is_told() {
        let mut bytes: Vec<u8> = (1..=4).flat_map(|n| anchor(n).record().into_bytes()).collect();
        bytes[140] ^= 0x20;
        let file = read_file(&bytes);
        assert_eq!(file.damaged, [1]);
        assert_eq!(file.anchors.iter().map(|a| a.head.size).collect::<Vec<_>>(), [1, 3, 4]);
        assert_eq!(file.append_at, 512);
        bytes.truncate(3 * RECORD);
        bytes[300] ^= 0x20;
        let file = read_file(&bytes);
        assert_eq!((file.damaged, file.append_at), (vec![1], 256));
    }

    #[test]
    fn heads_agree_are_missing_or_split() {
        let root_at = |size: u64| (size <= 50).then(|| anchor(size).head.root);
        let known = |sizes: &[u64]| sizes.iter().map(|n| anchor(*n).head.into()).collect::<Vec<KnownHead>>();
        assert_eq!(compare(&[], 50, root_at), Agreement::Agree);
        assert_eq!(compare(&known(&[1, 50]), 50, root_at), Agreement::Agree);
        assert_eq!(compare(&known(&[1, 61, 55]), 50, root_at), Agreement::Missing { known: 61, have: 50 });
        let mut other = known(&[7, 12, 30, 61]);
        for head in &mut other[1..3] {
            head.root = KnownRoot::Whole(Digest::ZERO);
        }
        assert_eq!(compare(&other, 50, root_at), Agreement::Split { size: 12 });
        let typed = TypedHead::of(&anchor(30).head);
        assert_eq!(compare(&[typed.into()], 50, root_at), Agreement::Agree);
        let mistyped = TypedHead { size: 31, ..typed };
        assert_eq!(compare(&[mistyped.into()], 50, root_at), Agreement::Split { size: 31 });
        assert_eq!(compare(&known(&[7]), 50, |_| None), Agreement::Split { size: 7 });
    }
}
