//! Numbers that follow from the seed.
//!
//! Does not know: what they decide.
//! Always holds: the same seed and label give the same numbers in the same order.

use crate::trust::hash::{Digest, sha256};

/// A row of numbers that follows from a seed and a label.
#[derive(Clone, Debug)]
pub(super) struct Dice {
    seed: Digest,
    label: &'static str,
    block: u64,
    bytes: [u8; 32],
    at: usize,
}

impl Dice {
    /// The row of this seed and label.
    pub(super) fn new(seed: u64, label: &'static str) -> Dice {
        let seed = sha256(&[b"custodia/dice/v1\n", &seed.to_be_bytes()]);
        Dice { seed, label, block: 0, bytes: [0; 32], at: 32 }
    }

    fn next(&mut self) -> u64 {
        if self.at >= self.bytes.len() {
            self.bytes = sha256(&[self.seed.as_bytes(), &self.block.to_be_bytes(), self.label.as_bytes()]).0;
            self.block += 1;
            self.at = 0;
        }
        let eight = &self.bytes[self.at..self.at + 8];
        self.at += 8;
        eight.iter().fold(0, |n, byte| n << 8 | u64::from(*byte))
    }

    /// A number below `n`; 0 when there is none.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        // the high half of a product: every number has the same chance but for one part in 2^64
        let product = u128::from(self.next()) * u128::from(n);
        u64::try_from(product >> 64).unwrap_or(0)
    }

    /// A place in a row of `n`; 0 when it is empty.
    pub(super) fn index(&mut self, n: usize) -> usize {
        usize::try_from(self.below(n as u64)).unwrap_or(0)
    }

    /// A number from `from` to `to`, both included.
    pub(super) fn between(&mut self, from: i32, to: i32) -> i32 {
        let span = u64::from(to.abs_diff(from)) + 1;
        from + i32::try_from(self.below(span)).unwrap_or(0)
    }

    /// Yes in so many of a thousand cases.
    pub(super) fn permille(&mut self, n: u64) -> bool {
        self.below(1000) < n
    }

    /// One of these.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.index(of.len()))
    }

    /// One of these weights, by its place; a weight of 0 is never taken.
    pub(super) fn weighed(&mut self, weights: impl Iterator<Item = u32> + Clone) -> usize {
        let whole: u64 = weights.clone().map(u64::from).sum();
        let mut left = self.below(whole);
        for (at, weight) in weights.enumerate() {
            match left.checked_sub(u64::from(weight)) {
                Some(rest) => left = rest,
                None => return at,
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_in_bounds_and_reach_them() {
        let mut dice = Dice::new(7, "test");
        let drawn: Vec<i32> = (0..400).map(|_| dice.between(-2, 3)).collect();
        assert_eq!(drawn.iter().min(), Some(&-2));
        assert_eq!(drawn.iter().max(), Some(&3));
        let weighed: Vec<usize> = (0..400).map(|_| dice.weighed([1, 0, 9].into_iter())).collect();
        assert!(weighed.contains(&0) && !weighed.contains(&1));
        assert!(weighed.iter().filter(|w| **w == 2).count() > 300);
        assert_eq!(dice.below(0), 0);
    }

    #[test]
    fn a_label_makes_another_row() {
        let row = |seed, label| {
            let mut dice = Dice::new(seed, label);
            (0..8).map(|_| dice.below(1 << 40)).collect::<Vec<_>>()
        };
        assert_eq!(row(1, "a"), row(1, "a"));
        assert_ne!(row(1, "a"), row(1, "b"));
        assert_ne!(row(1, "a"), row(2, "a"));
    }
}
