//! From rows to lines: what every target shares.
//!
//! Does not know: what a record means; where lines go.
//! Always holds: lines are numbered and hashed in the order in which they go out; after the first wrong row none goes
//! out any more, and reading goes on.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use serde_json::Value;

use super::Note;
use super::plan::Plan;
use crate::domain::decide::Cx;
use crate::domain::event::{Line, Source};
use crate::domain::refusal::{Refusal, Why};
use crate::exchange::intake::{Intake, Taken};
use crate::exchange::problem::{ProblemKind, RowProblem};
use crate::exchange::records::{Record, SourceCells};
use crate::exchange::rows::Row;
use crate::i18n::Fault;
use crate::session::Problem;
use crate::store::codec;
use crate::trust::act::{LinesHasher, LinesHead};

/// Lines on their way to the transaction.
pub(super) struct Batch {
    /// Canonical text and what it says, without the cells of its row.
    pub(super) lines: Vec<(String, Line)>,
    /// Rows read so far.
    pub(super) rows: u64,
}

/// Takes a batch; says whether more are wanted.
pub(super) type Put<'w> = &'w mut (dyn FnMut(Batch) -> bool + 'w);

/// How many lines go together.
const BATCH_LINES: usize = 256;
/// After how many rows a batch goes out, however small.
const BATCH_ROWS: u64 = 1024;

/// What an import brings in besides stock.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Added {
    pub(super) items: u64,
    pub(super) places: u64,
    pub(super) holders: u64,
    /// Licences, and items with explosive content: an ammunition officer's business.
    pub(super) explosive: u64,
}

/// What reading a table gave.
pub(super) struct Reading {
    pub(super) taken: Taken,
    pub(super) counts: Value,
    pub(super) added: Added,
    pub(super) notes: Vec<Note>,
    pub(super) lines: LinesHead,
}

/// Turns the records of one target into lines.
pub(super) trait Taker {
    /// What its rows are read as.
    type Record: Record;

    /// Takes a record in.
    fn take(&mut self, record: Self::Record, at: &mut At<'_, '_>);

    /// All rows were read.
    fn end(&mut self, work: &mut Work<'_>) {
        let _ = work;
    }

    /// What the rows add up to, when it is more than their number.
    fn counts(&self) -> Option<Value> {
        None
    }
}

/// Where a row stands.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) sheet: Arc<str>,
    pub(super) row: u32,
}

/// A table being read.
pub(super) struct Work<'w> {
    pub(super) cx: &'w Cx<'w>,
    pub(super) added: Added,
    intake: Intake<'w>,
    hasher: LinesHasher,
    next: usize,
    lines: Vec<(String, Line)>,
    rows: u64,
    put: Put<'w>,
    /// Fields that the ledger does not have: in how many rows each is filled.
    kept: BTreeMap<String, u64>,
    /// Why nothing more is read.
    ended: Option<Problem>,
}

impl Work<'_> {
    /// The number of the next line.
    pub(super) fn next(&self) -> usize {
        self.next
    }

    /// Sends a line out, unless a row is wrong.
    pub(super) fn emit(&mut self, mut line: Line) {
        self.next += 1;
        if !self.intake.is_clean() {
            return;
        }
        match codec::line_text(&line) {
            Ok(text) => {
                self.hasher.add(&text);
                // the text has them; nobody asks the line
                if let Some(source) = source_of(&mut line) {
                    source.cells = Vec::new();
                }
                self.lines.push((text, line));
            }
            Err(fault) => self.ended = Some(Fault::JsonBroken { what: fault.0 }.into()),
        }
        if self.lines.len() >= BATCH_LINES {
            self.hand_on();
        }
    }

    fn hand_on(&mut self) {
        let lines = std::mem::replace(&mut self.lines, Vec::with_capacity(BATCH_LINES));
        if !(self.put)(Batch { lines, rows: self.rows }) && self.ended.is_none() {
            self.ended = Some(Problem::Stopped);
        }
    }

    /// Notes what is wrong with a row, in the column of a field.
    pub(super) fn wrong(&mut self, spot: &Spot, field: Option<&str>, problem: ProblemKind) {
        let column = field.map(|field| self.intake.header(field).unwrap_or(field).to_owned());
        self.intake.note(RowProblem { sheet: Arc::clone(&spot.sheet), row: spot.row, column, problem });
    }

    /// Notes what the book says against a row.
    pub(super) fn refused(&mut self, spot: &Spot, refusal: Refusal) {
        let field = field_of(&refusal);
        self.wrong(spot, field, ProblemKind::Refused { refusal });
    }
}

fn source_of(line: &mut Line) -> Option<&mut Source> {
    match line {
        Line::Stock { source, .. } => Some(source),
        Line::Weapon { source, .. }
        | Line::Lot { source, .. }
        | Line::Item { source, .. }
        | Line::Place { source, .. }
        | Line::Holder { source, .. } => source.as_mut(),
        _ => None,
    }
}

/// The field that a refusal is about; a name that the target does not have is shown as it is.
fn field_of(refusal: &Refusal) -> Option<&'static str> {
    let said = |name: &str| refusal.about.iter().find(|(about, _)| *about == name).map(|(_, value)| value.as_str());
    Some(match refusal.why {
        Why::ItemUnknown | Why::ItemNotAmmunition | Why::ItemNotWeapon => "item",
        Why::PlaceUnknown | Why::PlaceClosed | Why::PlaceOutside => "place",
        Why::SerialMissing | Why::SerialTaken => "serial",
        Why::ZeroCount => "quantity",
        Why::TooMany if said("field").is_none() => "quantity",
        Why::CodeTaken | Why::BadCode => "code",
        Why::ExpiryWithoutLot | Why::LifeWithoutAuthority => "expiry",
        Why::LotNumberMissing => "lot_number",
        Why::PlaceLoop => "parent",
        Why::TextMissing | Why::TextTooLong | Why::BadCharacter => match said("field")? {
            "manufacturer" => "manufacturer",
            "model" => "model",
            "calibre" => "calibre",
            "name" => "name",
            "parent" => "parent",
            _ => return None,
        },
        Why::UnknownCode => match said("list")? {
            "condition" | "condition-group" => "condition",
            "pack-state" => "pack",
            "compatibility-group" => "compatibility_group",
            "un-number" => "un_number",
            "weapon-type" => "weapon_type",
            _ => return None,
        },
        _ => return None,
    })
}

/// The row at hand.
pub(super) struct At<'a, 'w> {
    pub(super) work: &'a mut Work<'w>,
    row: &'a Row,
}

impl At<'_, '_> {
    pub(super) fn spot(&self) -> Spot {
        Spot { sheet: self.row.sheet_shared(), row: self.row.number() }
    }

    /// The row as the line keeps it.
    pub(super) fn source(&self) -> Source {
        let cells = self.work.intake.cells(self.row).map(|cells| cells.pairs()).unwrap_or_default();
        Source { sheet: self.row.sheet().to_owned(), row: u64::from(self.row.number()), cells }
    }

    /// The same from cells that were read already.
    pub(super) fn source_with(&self, cells: &SourceCells) -> Source {
        Source { sheet: self.row.sheet().to_owned(), row: u64::from(self.row.number()), cells: cells.pairs() }
    }

    pub(super) fn emit(&mut self, line: Line) {
        self.work.emit(line);
    }

    /// Notes what is wrong in a field of this row.
    pub(super) fn wrong(&mut self, field: &str, problem: ProblemKind) {
        let spot = self.spot();
        self.work.wrong(&spot, Some(field), problem);
    }

    /// Notes what the book says against this row.
    pub(super) fn refused(&mut self, refusal: Refusal) {
        let spot = self.spot();
        self.work.refused(&spot, refusal);
    }

    /// The same, in this field.
    pub(super) fn refused_in(&mut self, field: &str, refusal: Refusal) {
        self.wrong(field, ProblemKind::Refused { refusal });
    }

    /// Counts a field that is filled and that the ledger does not have.
    pub(super) fn kept_with_row(&mut self, field: &str, filled: bool) {
        if filled {
            let column = self.work.intake.header(field).unwrap_or(field).to_owned();
            *self.work.kept.entry(column).or_default() += 1;
        }
    }
}

/// Reads the whole table.
///
/// # Errors
/// The file; stopped. Wrong rows are no error here: they stand in what was taken.
pub(super) fn run<'w, T: Taker>(
    mut taker: T,
    plan: &'w Plan,
    cx: &'w Cx<'w>,
    blind: [u8; 32],
    put: Put<'w>,
) -> Result<Reading, Problem> {
    let mut work = Work {
        cx,
        added: Added::default(),
        intake: Intake::new(&plan.mapping, plan.habits),
        hasher: LinesHasher::new(blind),
        next: 0,
        lines: Vec::with_capacity(BATCH_LINES),
        rows: 0,
        put,
        kept: BTreeMap::new(),
        ended: None,
    };
    let streamed = plan.stream(&mut |row| {
        if let Some(record) = work.intake.row::<T::Record>(row) {
            taker.take(record, &mut At { work: &mut work, row });
        }
        work.rows += 1;
        if work.rows.is_multiple_of(BATCH_ROWS) {
            work.hand_on();
        }
        if work.ended.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    streamed.map_err(Problem::Read)?;
    taker.end(&mut work);
    work.hand_on();
    if let Some(problem) = work.ended {
        return Err(problem);
    }
    let taken = work.intake.finish();
    let counts = taker.counts().unwrap_or_else(|| serde_json::json!({"rows_total": taken.records}));
    let notes = work.kept.into_iter().map(|(column, rows)| Note::KeptWithRow { column, rows }).collect();
    Ok(Reading { taken, counts, added: work.added, notes, lines: work.hasher.head() })
}
