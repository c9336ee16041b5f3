//! Quantities: checked whole numbers with their unit.
//!
//! Always holds: a count is never negative; there are no floats in stock.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The largest number the ledger's JSON can hold, 2^53 - 1.
pub const LARGEST: u64 = 9_007_199_254_740_991;

/// Pieces: rounds, weapons, units of issue. From 0 to 2^53 - 1.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(transparent)]
pub struct Count(u64);

/// There is less than was wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// What there is.
    pub held: Count,
    /// What was wanted.
    pub wanted: Count,
}

impl Count {
    /// None at all.
    pub const ZERO: Count = Count(0);
    /// A single piece.
    pub const ONE: Count = Count(1);

    /// A number of pieces.
    #[must_use]
    pub const fn new(pieces: u64) -> Count {
        Count(pieces)
    }

    /// The bare number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The bare number with a sign; the largest one at worst.
    #[must_use]
    pub fn signed(self) -> i64 {
        i64::try_from(self.0).unwrap_or(i64::MAX)
    }

    /// Whether there is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Both together, unless that is more than the ledger can hold.
    #[must_use]
    pub fn plus(self, more: Count) -> Option<Count> {
        self.0.checked_add(more.0).filter(|n| *n <= LARGEST).map(Count)
    }

    /// What is left after `wanted` is taken.
    ///
    /// # Errors
    /// There is less than `wanted`.
    pub fn take(self, wanted: Count) -> Result<Count, Short> {
        self.0.checked_sub(wanted.0).map(Count).ok_or(Short { held: self, wanted })
    }

    /// This many times `each`, in `each`'s unit; `None` beyond what the ledger can hold.
    #[must_use]
    pub fn times(self, each: u64) -> Option<u64> {
        self.0.checked_mul(each).filter(|n| *n <= LARGEST)
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_more_than_there_is_names_both_numbers() {
        let short = Count::new(3).take(Count::new(4)).unwrap_err();
        assert_eq!(short, Short { held: Count::new(3), wanted: Count::new(4) });
        assert_eq!(Count::new(4).take(Count::new(4)), Ok(Count::ZERO));
    }

    #[test]
    fn sums_stop_at_what_json_can_hold() {
        assert_eq!(Count::new(LARGEST).plus(Count::ONE), None);
        assert_eq!(Count::new(2).times(LARGEST), None);
        assert_eq!(Count::new(2).times(21), Some(42));
    }
}
