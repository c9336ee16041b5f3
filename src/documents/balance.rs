//! The sums of a list, and whether they close.
//!
//! Does not know: what the lines are about.
//! Always holds: a sum that would be too large stops at the largest number.

use serde::{Deserialize, Serialize};

use super::facts::ListLine;
use crate::domain::measure::Count;

/// The sums of a list: planned + found = destroyed + returned + lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalanceFacts {
    /// Authorised.
    pub planned: u64,
    /// Found and added.
    pub found: u64,
    /// Destroyed.
    pub destroyed: u64,
    /// Returned.
    pub returned: u64,
    /// Lost.
    pub lost: u64,
}

impl BalanceFacts {
    /// The sums of the lines.
    #[must_use]
    pub fn of(lines: &[ListLine]) -> BalanceFacts {
        BalanceFacts::over(lines.iter())
    }

    /// The sums of lines, wherever they are kept.
    #[must_use]
    pub fn over<'a>(lines: impl Iterator<Item = &'a ListLine> + Clone) -> BalanceFacts {
        let sum =
            |of: fn(&ListLine) -> Count| lines.clone().fold(0_u64, |sum, line| sum.saturating_add(of(line).get()));
        BalanceFacts {
            planned: sum(|l| l.authorised),
            found: sum(|l| l.found),
            destroyed: sum(|l| l.destroyed),
            returned: sum(|l| l.returned),
            lost: sum(|l| l.lost),
        }
    }

    /// What the right side lacks; 0 when the balance closes.
    #[must_use]
    pub fn difference(self) -> i64 {
        let left = i128::from(self.planned) + i128::from(self.found);
        let right = i128::from(self.destroyed) + i128::from(self.returned) + i128::from(self.lost);
        i64::try_from(left - right).unwrap_or(if left > right { i64::MAX } else { i64::MIN })
    }
}
