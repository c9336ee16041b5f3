//! What the quantities of a list count, their sums, and whether these close.
//!
//! Does not know: what the lines are about; words.
//! Always holds: quantities of unlike units are never added; a sum that would be too large stops at the largest number.

use serde::{Deserialize, Serialize};

use super::facts::{LineKind, ListLine};
use crate::domain::measure::Count;

/// What a quantity counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Weapons.
    Weapons,
    /// Loose essential parts.
    Parts,
    /// Rounds and other pieces of ammunition.
    Ammunition,
    /// Other articles, one by one.
    Articles,
    /// The unit that the catalogue names, for example `kg`.
    Named(String),
}

/// How catalogues write *one piece*: what then counts is what the item is.
const ONE_BY_ONE: &[&str] = &[
    "", "u", "un", "ud", "und", "unid", "unidad", "unidades", "unidade", "unité", "unités", "unit", "units", "ea",
    "each", "pc", "pcs", "pce", "piece", "pieces", "pieza", "piezas", "peça", "peças", "pièce", "pièces", "rd", "rds",
    "round", "rounds", "c/u",
];

impl Unit {
    /// What a kind of line counts when it is counted one by one.
    #[must_use]
    pub fn of_kind(kind: LineKind) -> Unit {
        match kind {
            LineKind::Ammunition => Unit::Ammunition,
            LineKind::Weapon => Unit::Weapons,
            LineKind::Part => Unit::Parts,
        }
    }

    /// The unit as the catalogue writes it; `alone` when that only says *one piece*.
    #[must_use]
    pub fn written(text: &str, alone: Unit) -> Unit {
        let text = text.trim().trim_end_matches('.');
        if ONE_BY_ONE.contains(&text.to_lowercase().as_str()) { alone } else { Unit::Named(text.to_owned()) }
    }
}

/// A quantity of something: a code of a list or a name, how many, and of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// A code or a name.
    pub what: String,
    /// What is counted.
    pub unit: Unit,
    /// How many.
    pub count: u64,
}

/// The sums of the lines that count one unit: planned + found = destroyed + returned + lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalanceFacts {
    /// What is counted.
    pub unit: Unit,
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
    /// The sums of the lines, one for each unit, in the order in which the units first stand in the list.
    #[must_use]
    pub fn of(lines: &[ListLine]) -> Vec<BalanceFacts> {
        BalanceFacts::over(lines.iter())
    }

    /// The sums of lines, wherever they are kept.
    #[must_use]
    pub fn over<'a>(lines: impl Iterator<Item = &'a ListLine> + Clone) -> Vec<BalanceFacts> {
        units(lines.clone())
            .into_iter()
            .map(|unit| {
                let sum = |of: fn(&ListLine) -> Count| {
                    let lines = lines.clone().filter(|line| line.unit == unit);
                    lines.fold(0_u64, |sum, line| sum.saturating_add(of(line).get()))
                };
                let (planned, found, destroyed) = (sum(|l| l.authorised), sum(|l| l.found), sum(|l| l.destroyed));
                let (returned, lost) = (sum(|l| l.returned), sum(|l| l.lost));
                BalanceFacts { unit, planned, found, destroyed, returned, lost }
            })
            .collect()
    }

    /// What the right side lacks; 0 when the balance closes.
    #[must_use]
    pub fn difference(&self) -> i64 {
        let left = i128::from(self.planned) + i128::from(self.found);
        let right = i128::from(self.destroyed) + i128::from(self.returned) + i128::from(self.lost);
        i64::try_from(left - right).unwrap_or(if left > right { i64::MAX } else { i64::MIN })
    }
}

/// The units of lines, in the order in which they first stand there.
pub(super) fn units<'a>(lines: impl Iterator<Item = &'a ListLine>) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for line in lines {
        if !units.contains(&line.unit) {
            units.push(line.unit.clone());
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_that_says_one_piece_counts_what_the_item_is() {
        for text in ["", "u", "EA", "Each", " und. ", "unité"] {
            assert_eq!(Unit::written(text, Unit::Ammunition), Unit::Ammunition, "{text:?}");
        }
        for text in ["kg", "Kit", "par"] {
            assert_eq!(Unit::written(text, Unit::Ammunition), Unit::Named(text.into()));
        }
    }
}
