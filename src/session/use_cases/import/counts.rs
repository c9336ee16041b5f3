//! What the rows of an import add up to, counted again from the lines of its act.
//!
//! Does not know: the file, which the ledger does not keep.
//! Always holds: the figures are those that the import gave.

use serde_json::{Value, json};

use super::plan::{day_in, order_in};
use crate::domain::event::{Content, Line};
use crate::domain::id::{Seq, Subject};
use crate::domain::refusal::{Why, because};
use crate::exchange::counts::{CountedRow, HoldingCounts};
use crate::exchange::fields::dates::DateHabit;
use crate::session::{Problem, Session};
use crate::store::{StoreFault, codec};

/// How many lines are read at once.
const LINES_AT_ONCE: u64 = 4096;

impl Session {
    /// What the rows of an import add up to, from the lines of its act.
    ///
    /// # Errors
    /// No such act, or one that is no import; a fault of the file.
    pub fn import_counts(&self, seq: Seq) -> Result<Value, Problem> {
        let unknown = || because(Why::ActUnknown).about("act", seq);
        let bad = |e: codec::CodecFault| StoreFault::Act { seq, what: e.0 };
        let row = self.file().act(seq)?.ok_or_else(unknown)?;
        let read = codec::ReadAct::read(&row.body).map_err(bad)?;
        let Content::Import(import) = &read.content else {
            return Err(unknown().about("kind", &read.header.kind).into());
        };
        if import.target != "holdings" {
            return Ok(json!({"rows_total": import.rows}));
        }
        let dates = DateHabit { order: order_in(&import.mapping), this_year: None };
        let mut counts = HoldingCounts::new(day_in(&import.file), dates);
        let mut from = 0;
        loop {
            let lines = self.file().lines(seq, from, LINES_AT_ONCE)?;
            let Some(last) = lines.last().map(|line| line.no) else { return Ok(counts.json()) };
            for line in &lines {
                if let Line::Stock { mv, unit_value_usd_cents, source } = codec::read_line(&line.body).map_err(bad)?
                    && let Subject::Item(item) = &mv.subject
                {
                    counts.add(&CountedRow {
                        sheet: &source.sheet,
                        item,
                        quantity: mv.count,
                        unit_value_usd_cents,
                        cells: source.cells.iter().map(|(h, t)| (h.as_str(), t.as_str())).collect(),
                    });
                }
            }
            from = last + 1;
        }
    }
}
