//! One row, read field by field; what is wrong is noted under the column's header.
//!
//! Does not know: what makes a record.
//! Always holds: a reader that has noted a problem gives no record; see `Intake`.

use super::codes;
use super::columns::Target;
use super::fields::dates::{self, DateFault, DateHabit};
use super::fields::numbers::{self, DecimalSign, NumberFault, bare};
use super::fields::serials;
use super::fold::fold;
use super::guess::{DateEvidence, DecimalEvidence};
use super::layout::{Layout, nfc};
use super::neutral;
use super::problem::{ProblemKind, RowProblem};
use super::rows::{Cell, CellKind, Row};
use crate::domain::calendar::{Day, Made};

/// How the numbers and dates of a table are to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// How dates are to be read.
    pub dates: DateHabit,
    /// The decimal sign, if chosen.
    pub decimal: Option<DecimalSign>,
}

/// What the data of a table say about its dates and numbers.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// About the order of dates.
    pub dates: DateEvidence,
    /// About the decimal sign.
    pub decimals: DecimalEvidence,
}

/// The longest code, in characters.
pub const CODE_MOST: usize = 40;
/// The longest serial or lot number, in characters.
pub const MARK_MOST: usize = 100;

/// A class that nobody has told yet.
const NOT_KNOWN: &str = "UNK";

/// A row of a table, ready to be read as a record.
pub struct RowReader<'a> {
    pub(super) row: &'a Row,
    pub(super) layout: &'a Layout,
    pub(super) target: Target,
    pub(super) habits: Habits,
    pub(super) evidence: &'a mut Evidence,
    pub(super) noted: Vec<RowProblem>,
}

impl<'a> RowReader<'a> {
    /// The row as it came.
    #[must_use]
    pub fn row(&self) -> &'a Row {
        self.row
    }

    pub(super) fn layout(&self) -> &'a Layout {
        self.layout
    }

    /// Notes a problem of a field.
    pub fn note(&mut self, field: &str, problem: ProblemKind) {
        let at = self.target.field(field).map(|(at, _)| at);
        let column = at.and_then(|at| self.layout.columns.get(at).copied().flatten());
        let header = column.and_then(|column| self.layout.headers.get(column)).cloned();
        self.noted.push(RowProblem {
            sheet: self.row.sheet_shared(),
            row: self.row.number(),
            column: Some(header.unwrap_or_else(|| field.into())),
            problem,
        });
    }

    /// Whether the table has a column or a constant for the field.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        let Some((at, _)) = self.target.field(field) else { return false };
        self.layout.columns.get(at).is_some_and(Option::is_some)
            || self.layout.constants.get(at).is_some_and(Option::is_some)
    }

    /// The cell of a field, when it holds anything. An error of the spreadsheet is noted.
    fn cell(&mut self, field: &str) -> Option<&'a Cell> {
        let (at, _) = self.target.field(field)?;
        let layout = self.layout;
        let in_row = layout.columns.get(at).copied().flatten().and_then(|column| self.row.cell(column));
        let cell = match layout.constants.get(at) {
            Some(Some(constant)) => constant,
            _ => in_row.filter(|cell| !cell.is_blank())?,
        };
        if cell.kind == CellKind::Error {
            self.note(field, ProblemKind::CellError { text: cell.text.clone() });
            return None;
        }
        Some(cell)
    }

    fn is_noted(&self) -> usize {
        self.noted.len()
    }

    /// Notes that the field is empty, if it is.
    pub fn must(&mut self, field: &str) {
        let before = self.is_noted();
        if self.cell(field).is_none() && self.is_noted() == before {
            self.note(field, ProblemKind::Missing);
        } else {
            // The error of a cell is noted once, when the field itself is read.
            self.noted.truncate(before);
        }
    }

    /// Our code for their value, where the mapping has one.
    fn mapped(&self, field: &str, text: &str) -> Option<&'a str> {
        let (at, _) = self.target.field(field)?;
        let layout = self.layout;
        let values = layout.values.get(at).filter(|values| !values.is_empty())?;
        values.get(&fold(text)).map(String::as_str)
    }

    /// Any text. Of our own tables it is kept to the letter, of others without spaces at its ends.
    pub fn text(&mut self, field: &str) -> Option<String> {
        let cell = self.cell(field)?;
        if let Some(ours) = self.mapped(field, &cell.text) {
            return Some(ours.into());
        }
        let text = if self.layout.neutralised { neutral::restored(&cell.text) } else { &cell.text };
        let text = if self.layout.own { text } else { bare(text) };
        Some(nfc(text).into_owned())
    }

    /// A code: text of up to 40 characters in one line. A number is refused, because a spreadsheet drops the zeros
    /// at its start.
    pub fn code(&mut self, field: &str) -> Option<String> {
        self.mark(field, CODE_MOST)
    }

    /// A serial or lot number, with the text exactly as marked. Limits as [`RowReader::code`], but 100 characters.
    pub(super) fn mark(&mut self, field: &str, most: usize) -> Option<String> {
        let cell = self.cell(field)?;
        if let Some(ours) = self.mapped(field, &cell.text) {
            return Some(ours.into());
        }
        let text = if self.layout.neutralised { neutral::restored(&cell.text) } else { &cell.text };
        let text = nfc(bare(text)).into_owned();
        let problem = if cell.kind != CellKind::Text {
            ProblemKind::StoredAsNumber { text }
        } else if serials::looks_scientific(&text) {
            ProblemKind::LooksScientific { text }
        } else if text.chars().any(char::is_control) {
            ProblemKind::ControlCharacter { text }
        } else if text.chars().count() > most {
            ProblemKind::CodeTooLong { text, most }
        } else {
            return Some(text);
        };
        self.note(field, problem);
        None
    }

    /// A code of a list, given as the code or as a word of any of the four languages.
    pub fn listed(&mut self, field: &str, list: &str) -> Option<String> {
        let cell = self.cell(field)?;
        let text = if self.layout.neutralised { neutral::restored(&cell.text) } else { &cell.text };
        let code = codes::lookup(list, self.mapped(field, text).unwrap_or(text));
        if code.is_none() {
            let codes = codes::codes(list).join(", ");
            self.note(field, ProblemKind::NotInList { text: bare(text).into(), codes });
        }
        code.map(String::from)
    }

    /// Several codes of a list, parted by semicolons.
    pub fn listed_several(&mut self, field: &str, list: &str) -> Vec<String> {
        let Some(cell) = self.cell(field) else { return Vec::new() };
        let mut found = Vec::new();
        for text in cell.text.split(';').map(bare).filter(|text| !text.is_empty()) {
            match codes::lookup(list, self.mapped(field, text).unwrap_or(text)) {
                Some(code) => found.push(code.into()),
                None => {
                    let codes = codes::codes(list).join(", ");
                    self.note(field, ProblemKind::NotInList { text: text.into(), codes });
                }
            }
        }
        found
    }

    /// A country: two letters as in ISO 3166-1, or `unknown`.
    pub fn country(&mut self, field: &str) -> Option<String> {
        let cell = self.cell(field)?;
        let text = bare(self.mapped(field, &cell.text).unwrap_or(&cell.text));
        if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Some(text.to_ascii_uppercase());
        }
        if codes::lookup("unknown", text).is_some() {
            return Some("unknown".into());
        }
        self.note(field, ProblemKind::NotInList { text: text.into(), codes: "ISO 3166-1 alpha-2, unknown".into() });
        None
    }

    /// Yes or no, in any of the four languages.
    pub fn yes_no(&mut self, field: &str) -> Option<bool> {
        let cell = self.cell(field)?;
        let answer = codes::lookup("yes_no", self.mapped(field, &cell.text).unwrap_or(&cell.text));
        if answer.is_none() {
            self.note(field, ProblemKind::NotYesNo { text: bare(&cell.text).into() });
        }
        answer.map(|code| code == "yes")
    }

    /// A whole number.
    pub fn count(&mut self, field: &str) -> Option<u64> {
        self.number(field, 0, numbers::whole)
    }

    /// A number in units of 10^-`places`.
    pub fn scaled(&mut self, field: &str, places: u32) -> Option<u64> {
        self.number(field, places, |cell, sign| numbers::scaled(cell, sign, places))
    }

    /// An amount of US dollars, in cents.
    pub fn cents(&mut self, field: &str) -> Option<u64> {
        self.number(field, 2, numbers::cents)
    }

    fn number(
        &mut self,
        field: &str,
        places: u32,
        read: impl Fn(&Cell, Option<DecimalSign>) -> Result<u64, NumberFault>,
    ) -> Option<u64> {
        let cell = self.cell(field)?;
        if cell.kind == CellKind::Text {
            self.evidence.decimals.observe(&cell.text);
        }
        let text = || bare(&cell.text).to_string();
        let problem = match read(cell, self.habits.decimal) {
            Ok(number) => return Some(number),
            Err(NumberFault::NotANumber) => ProblemKind::NotANumber { text: text() },
            Err(NumberFault::Unclear) => ProblemKind::DecimalUnclear { text: text() },
            Err(NumberFault::Negative) => ProblemKind::Negative { text: text() },
            Err(NumberFault::TooFine) if places == 0 => ProblemKind::NotWhole { text: text() },
            Err(NumberFault::TooFine) => ProblemKind::TooFine { text: text(), places },
            Err(NumberFault::TooLarge) => ProblemKind::TooLarge { text: text() },
        };
        self.note(field, problem);
        None
    }

    /// A day that has passed: a year of two digits is the latest one that is not to come.
    pub fn past_day(&mut self, field: &str) -> Option<Day> {
        let habit = self.habits.dates;
        let cell = self.date_cell(field)?;
        self.dated(field, cell, dates::day(cell, habit))
    }

    /// A day that may be to come: a year of two digits is refused.
    pub fn any_day(&mut self, field: &str) -> Option<Day> {
        let habit = DateHabit { this_year: None, ..self.habits.dates };
        let cell = self.date_cell(field)?;
        self.dated(field, cell, dates::day(cell, habit))
    }

    /// A date of manufacture with its precision; nothing is unknown.
    pub fn made(&mut self, field: &str) -> Made {
        let habit = self.habits.dates;
        let Some(cell) = self.date_cell(field) else { return Made::Unknown };
        self.dated(field, cell, dates::made(cell, habit)).unwrap_or(Made::Unknown)
    }

    fn date_cell(&mut self, field: &str) -> Option<&'a Cell> {
        let cell = self.cell(field)?;
        if cell.kind == CellKind::Text {
            self.evidence.dates.observe(&cell.text);
        }
        Some(cell)
    }

    fn dated<T>(&mut self, field: &str, cell: &Cell, read: Result<T, DateFault>) -> Option<T> {
        let text = || bare(&cell.text).to_string();
        let problem = match read {
            Ok(date) => return Some(date),
            Err(DateFault::NotADate) => ProblemKind::NotADate { text: text() },
            Err(DateFault::Unclear(one, other)) => {
                ProblemKind::DateUnclear { text: text(), one: one.to_string(), other: other.to_string() }
            }
            Err(DateFault::ShortYear) => ProblemKind::ShortYear { text: text() },
            Err(DateFault::NoDay) => ProblemKind::NoDay { text: text() },
        };
        self.note(field, problem);
        None
    }
}

/// Fields of one target or two, with a form of their own.
impl RowReader<'_> {
    /// The state that the mapping gives for a text that is no mark (`[values.serial]`, `[values.lot_number]`), when
    /// it is a code of the list.
    pub(super) fn mapped_state(&mut self, field: &str, list: &str) -> Option<&'static str> {
        let cell = self.cell(field)?;
        let ours = self.mapped(field, &cell.text)?;
        codes::lookup(list, ours)
    }

    /// A UN number: four digits, `UN` before them or not.
    pub(super) fn un_number(&mut self, field: &str) -> Option<String> {
        let text = self.code(field)?;
        let digits = bare(text.strip_prefix("UN").or_else(|| text.strip_prefix("un")).unwrap_or(&text));
        if digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()) {
            return Some(digits.into());
        }
        self.note(field, ProblemKind::NotInList { text, codes: "UN 0004 … UN 0513".into() });
        None
    }

    /// A hazard division (`1.1`) or a storage sub-division (`1.2.1`), by the number of points. A spreadsheet's
    /// number 1.1 is the division, a number 1.10 cannot be. A division that is not known is `UNK`.
    pub(super) fn division(&mut self, field: &str, points: usize) -> Option<String> {
        let cell = self.cell(field)?;
        let text = bare(self.mapped(field, &cell.text).unwrap_or(&cell.text)).replace(',', ".");
        if points == 1 && text.eq_ignore_ascii_case(NOT_KNOWN) {
            return Some(NOT_KNOWN.into());
        }
        let parts: Vec<&str> = text.split('.').collect();
        let digits = parts.iter().all(|part| part.len() == 1 && part.bytes().all(|b| b.is_ascii_digit()));
        if digits && parts[0] == "1" && parts.len() == points + 1 {
            return Some(text);
        }
        let codes = if points == 1 { "1.1 … 1.6, UNK" } else { "1.2.1, 1.2.2, 1.2.3, 1.3.1, 1.3.2" };
        self.note(field, ProblemKind::NotInList { text, codes: codes.into() });
        None
    }

    /// A compatibility group: one letter, or `UNK`.
    pub(super) fn group(&mut self, field: &str) -> Option<String> {
        let text = self.code(field)?.to_uppercase();
        if text == NOT_KNOWN || text.len() == 1 && "ABCDEFGHJKLNS".contains(&text) {
            return Some(text);
        }
        self.note(field, ProblemKind::NotInList { text, codes: "A … H, J, K, L, N, S, UNK".into() });
        None
    }
}
