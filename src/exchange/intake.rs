//! A whole table on its way in: headers found, rows read, problems collected.
//!
//! Does not know: the ledger. Whoever reads keeps or drops the records, and accepts none while there is a problem.
//! Always holds: a row gives a record or at least one problem, or holds nothing; blank rows are passed over, lines
//! of totals and repeated headers are problems by name.

use std::sync::Arc;

use super::codes;
use super::columns::Target;
use super::fields::numbers::bare;
use super::fold::fold;
use super::guess::Verdict;
use super::layout::Layout;
use super::mapping::Mapping;
use super::problem::{ProblemKind, Problems, RowProblem};
use super::reader::{Evidence, Habits, RowReader};
use super::records::{Record, SourceCells};
use super::rows::{Cell, CellKind, Row, column_letters};

/// What came of a table.
#[derive(Debug, Default)]
pub struct Taken {
    /// What is wrong; nothing may be accepted unless this is empty.
    pub problems: Problems,
    /// How many rows gave a record.
    pub records: u64,
    /// What the data say about dates and numbers, for when some were unclear.
    pub evidence: Evidence,
}

impl Taken {
    /// The habits to read the table with once more, when its own data settle what `habits` leaves open; `None` when
    /// they settle nothing further. A person is shown what was settled.
    #[must_use]
    pub fn settled(&self, habits: Habits) -> Option<Habits> {
        let mut settled = habits;
        if let (None, Verdict::Known(order)) = (habits.dates.order, self.evidence.dates.verdict()) {
            settled.dates.order = Some(order);
        }
        if let (None, Verdict::Known(sign)) = (habits.decimal, self.evidence.decimals.verdict()) {
            settled.decimal = Some(sign);
        }
        (settled != habits).then_some(settled)
    }
}

enum State {
    /// The row of headers has not come yet.
    Looking,
    /// Rows are read.
    Reading(Layout),
    /// The headers were no use; the rest of the sheet is passed over.
    Skipping,
}

/// Reads the rows of a table, sheet after sheet.
pub struct Intake<'m> {
    mapping: &'m Mapping,
    habits: Habits,
    sheet: Option<Arc<str>>,
    state: State,
    taken: Taken,
}

impl<'m> Intake<'m> {
    /// Begins a table. What the mapping says of dates and numbers holds where `habits` leaves it open.
    #[must_use]
    pub fn new(mapping: &'m Mapping, habits: Habits) -> Intake<'m> {
        let mut habits = habits;
        habits.dates.order = habits.dates.order.or(mapping.date_order);
        habits.decimal = habits.decimal.or(mapping.decimal);
        Intake { mapping, habits, sheet: None, state: State::Looking, taken: Taken::default() }
    }

    /// Takes a row in; gives its record when there is one and nothing is wrong with it.
    pub fn row<R: Record>(&mut self, row: &Row) -> Option<R> {
        debug_assert_eq!(R::TARGET, self.mapping.target, "BUG: a record of another target");
        if self.sheet.as_deref() != Some(row.sheet()) {
            self.sheet = Some(row.sheet_shared());
            self.state = State::Looking;
        }
        match &self.state {
            State::Skipping => None,
            State::Looking => {
                self.look_for_headers(row);
                None
            }
            State::Reading(_) if row.is_blank() => None,
            State::Reading(layout) => {
                if let Some(problem) = not_a_record(row, layout, self.mapping) {
                    self.taken.problems.add(problem);
                    return None;
                }
                let mut reader = RowReader {
                    row,
                    layout,
                    target: self.mapping.target,
                    habits: self.habits,
                    evidence: &mut self.taken.evidence,
                    noted: Vec::new(),
                };
                let record = R::read(&mut reader);
                let mut noted = reader.noted;
                // a cell that is read for two fields is wrong once
                let mut seen = Vec::new();
                noted.retain(|problem| {
                    let new = !seen.contains(problem);
                    if new {
                        seen.push(problem.clone());
                    }
                    new
                });
                if noted.is_empty() {
                    self.taken.records += 1;
                    return Some(record);
                }
                noted.into_iter().for_each(|problem| self.taken.problems.add(problem));
                None
            }
        }
    }

    /// Notes a problem that whoever takes the records found.
    pub fn note(&mut self, problem: RowProblem) {
        self.taken.problems.add(problem);
    }

    /// Whether nothing is wrong so far.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.taken.problems.is_empty()
    }

    /// Every cell of a row under its header, as stored.
    #[must_use]
    pub fn cells(&self, row: &Row) -> Option<SourceCells> {
        match &self.state {
            State::Reading(layout) => Some(SourceCells::of(row, layout)),
            State::Looking | State::Skipping => None,
        }
    }

    /// The header of the column that fills a field, as the sheet has it.
    #[must_use]
    pub fn header(&self, field: &str) -> Option<&str> {
        let State::Reading(layout) = &self.state else { return None };
        let (at, _) = self.mapping.target.field(field)?;
        let column = layout.columns.get(at).copied().flatten()?;
        layout.headers.get(column).map(String::as_str)
    }

    fn look_for_headers(&mut self, row: &Row) {
        let at = self.mapping.header_row;
        if at.is_some_and(|at| row.number() < at) || (at.is_none() && row.is_blank()) {
            return;
        }
        let problems = if at.is_some_and(|at| row.number() > at) || row.is_blank() {
            vec![(None, ProblemKind::NoHeaders)]
        } else {
            match Layout::of(row, self.mapping) {
                Ok(layout) => {
                    self.state = State::Reading(layout);
                    return;
                }
                Err(problems) => problems,
            }
        };
        self.state = State::Skipping;
        for (column, problem) in problems {
            let row = at.unwrap_or(row.number());
            self.taken.problems.add(RowProblem { sheet: self.sheet.clone().unwrap_or_default(), row, column, problem });
        }
    }

    /// Ends the table.
    #[must_use]
    pub fn finish(mut self) -> Taken {
        if self.taken.records == 0 && self.taken.problems.is_empty() {
            let sheet = self.sheet.unwrap_or_default();
            let problem =
                if matches!(self.state, State::Reading(_)) { ProblemKind::NoRows } else { ProblemKind::NoHeaders };
            let row = self.mapping.header_row.unwrap_or(1);
            self.taken.problems.add(RowProblem { sheet, row, column: None, problem });
        }
        self.taken
    }
}

/// Rows that are filled and yet no record: totals, headers again, cells beside the table.
fn not_a_record(row: &Row, layout: &Layout, mapping: &Mapping) -> Option<RowProblem> {
    let at = |column: Option<String>, problem| {
        Some(RowProblem { sheet: row.sheet_shared(), row: row.number(), column, problem })
    };
    let mut filled = row.cells().iter().enumerate().filter(|(_, cell)| !cell.is_blank());
    let (first, cell) = filled.clone().next()?;
    if codes::lookup("total", &cell.text).is_some() && filled.clone().skip(1).all(|(_, cell)| is_number(cell)) {
        return at(layout.headers.get(first).cloned(), ProblemKind::TotalLine { text: bare(&cell.text).into() });
    }
    let same = |(at, cell): (usize, &Cell)| layout.headers.get(at).is_some_and(|h| fold(h) == fold(&cell.text));
    if cell.kind == CellKind::Text && same((first, cell)) && filled.clone().all(same) {
        return at(None, ProblemKind::HeadersAgain);
    }
    // With a mapping of one's own, or where every cell is kept, nothing is lost.
    if mapping.columns.is_none() && mapping.target != Target::Holdings {
        let beside = filled.find(|(column, _)| !layout.named.get(*column).copied().unwrap_or(false));
        if let Some((column, _)) = beside {
            return at(None, ProblemKind::NoHeaderAbove { column: column_letters(column) });
        }
    }
    None
}

fn is_number(cell: &Cell) -> bool {
    let text = bare(&cell.text).trim_matches(['$', '€', ' ']);
    cell.kind == CellKind::Number
        || (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || ".,'- \u{a0}\u{202f}".contains(c)))
}

#[cfg(test)]
mod tests;
