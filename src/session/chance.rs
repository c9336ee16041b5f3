//! Where random bytes come from: the system, or a seed while a training ledger is made.
//!
//! Does not know: what the bytes are for.
//! Always holds: the same seed and the same label give the same bytes; only a training ledger is ever made from a seed.

use super::Problem;
use crate::i18n::Fault;
use crate::trust::hash::{Digest, sha256};
use crate::trust::key::random_bytes;

/// Where random bytes come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chance {
    /// The operating system.
    System,
    /// SHA-256 in counter mode over a seed and a label.
    Seeded(Digest),
}

impl Chance {
    /// The bytes that follow from a number.
    #[must_use]
    pub fn of_seed(seed: u64) -> Chance {
        Chance::Seeded(sha256(&[b"custodia/seed/v1\n", &seed.to_be_bytes()]))
    }

    /// Fills `bytes`. From a seed, the label decides which bytes they are; the system gives new ones each time.
    ///
    /// # Errors
    /// The system gives none.
    pub fn fill(&self, label: &str, bytes: &mut [u8]) -> Result<(), Problem> {
        for (at, part) in bytes.chunks_mut(32).enumerate() {
            let block = match self {
                Chance::System => random_bytes().map_err(|_| Fault::Bug)?,
                Chance::Seeded(seed) => sha256(&[seed.as_bytes(), &(at as u64).to_be_bytes(), label.as_bytes()]).0,
            };
            part.copy_from_slice(&block[..part.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(chance: &Chance, label: &str) -> [u8; 48] {
        let mut bytes = [0; 48];
        chance.fill(label, &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_seed_and_a_label_decide_the_bytes() {
        let (one, two) = (Chance::of_seed(1), Chance::of_seed(2));
        assert_eq!(drawn(&one, "a"), drawn(&Chance::of_seed(1), "a"));
        assert_ne!(drawn(&one, "a"), drawn(&one, "b"));
        assert_ne!(drawn(&one, "a"), drawn(&two, "a"));
        let bytes = drawn(&one, "a");
        assert_ne!(bytes[..16], bytes[32..], "each block has its own number");
        assert_ne!(drawn(&Chance::System, "a"), drawn(&Chance::System, "a"));
    }
}
