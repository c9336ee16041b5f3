//! The sums of a table's columns.
//!
//! Does not know: paper.
//! Always holds: pieces of unlike units stand in sums of their own; a sum that lacks a part says so.

use super::{Adds, Amount, Column, Row, Table};
use crate::i18n::Words;

/// A sum that knows whether a part of it was missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// The sum of the known parts.
    pub value: u64,
    /// Whether a part was unknown.
    pub lacks: bool,
}

impl Sum {
    /// Adds a part.
    pub fn add(&mut self, amount: Amount) {
        match amount {
            Amount::Nothing => {}
            Amount::Known(value) => self.value = self.value.saturating_add(value),
            Amount::Unknown => self.lacks = true,
        }
    }

    /// The sum in words of a column; with `≥` when a part is missing, nothing for a column that adds nothing.
    #[must_use]
    pub fn shown(self, adds: Adds, words: &Words) -> String {
        let value = match adds {
            Adds::Nothing => return String::new(),
            Adds::Pieces => words.number(i64::try_from(self.value).unwrap_or(i64::MAX)),
            Adds::Mass(digits) => words.kg_from_mg(self.value, digits),
        };
        if self.lacks { format!("≥\u{a0}{value}") } else { value }
    }
}

impl Table {
    /// The sums of all rows.
    #[must_use]
    pub fn sums(&self) -> Sums {
        let mut sums = Sums::of(self);
        for row in &self.rows {
            sums.add(row);
        }
        sums
    }
}

/// The sums of rows: one a column for each unit, since pieces of unlike units do not add up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    units: Vec<Vec<Sum>>,
    /// How many rows counted each unit.
    rows: Vec<u64>,
}

impl Sums {
    /// Nothing summed yet.
    #[must_use]
    pub fn of(table: &Table) -> Sums {
        let units = table.units.len().max(1);
        Sums { units: vec![vec![Sum::default(); table.columns.len()]; units], rows: vec![0; units] }
    }

    /// Adds what the cells hold, column by column.
    pub fn add(&mut self, row: &Row) {
        let unit = row.unit.min(self.units.len().saturating_sub(1));
        if let (Some(sums), Some(rows)) = (self.units.get_mut(unit), self.rows.get_mut(unit)) {
            sums.iter_mut().zip(&row.cells).for_each(|(sum, cell)| sum.add(cell.amount));
            *rows += 1;
        }
    }

    /// The sums of what one unit counts.
    #[must_use]
    pub fn unit(&self, unit: usize) -> &[Sum] {
        self.units.get(unit).map_or(&[], Vec::as_slice)
    }

    /// The sum of a column over all rows; for what has the same unit in every row.
    #[must_use]
    pub fn whole(&self, column: usize) -> Sum {
        let mut whole = Sum::default();
        for sum in self.units.iter().filter_map(|sums| sums.get(column)) {
            whole.add(Amount::Known(sum.value));
            whole.lacks |= sum.lacks;
        }
        whole
    }

    /// What stands in the rows of sums: words, and a text for each column. When rows count several units, one row has
    /// what adds up over all of them, and each unit that was counted has a row of its own.
    #[must_use]
    pub fn shown(&self, table: &Table, said: &str, words: &Words) -> Vec<(String, Vec<String>)> {
        let columns = || table.columns.iter().enumerate();
        let of = |n: usize, adds: Adds| self.whole(n).shown(adds, words);
        if table.units.len() < 2 {
            let said = table.units.first().map_or_else(|| said.to_owned(), |unit| format!("{said} · {unit}"));
            return vec![(said, columns().map(|(n, column)| of(n, column.adds)).collect())];
        }
        let over_all = |(n, column): (usize, &Column)| match column.adds {
            Adds::Mass(_) => of(n, column.adds),
            Adds::Pieces | Adds::Nothing => String::new(),
        };
        let mut shown = vec![(said.to_owned(), columns().map(over_all).collect())];
        let counted = table.units.iter().zip(&self.units).zip(&self.rows).filter(|(_, rows)| **rows > 0);
        for ((unit, sums), _) in counted {
            let pieces = |(column, sum): (&Column, &Sum)| match column.adds {
                Adds::Pieces => sum.shown(column.adds, words),
                Adds::Mass(_) | Adds::Nothing => String::new(),
            };
            shown.push((unit.clone(), table.columns.iter().zip(sums).map(pieces).collect()));
        }
        shown
    }
}
