//! What is wrong with a row, or with the headers of a table: data, not sentences.
//!
//! Does not know: languages.
//! Always holds: a problem names its sheet, its row and, where there is one, its column; the first thousand are kept
//! and the others counted.

use std::sync::Arc;

use super::fault::Message;
use crate::domain::refusal::Refusal;

/// How many problems are kept.
pub const PROBLEMS_MOST: usize = 1000;

/// One thing wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The sheet; empty for CSV.
    pub sheet: Arc<str>,
    /// The row from 1.
    pub row: u32,
    /// The header of the column, as the file has it.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: ProblemKind,
}

impl RowProblem {
    /// The words for the place.
    #[must_use]
    pub fn place(&self) -> Message {
        let mut values = vec![("row", self.row.to_string())];
        if !self.sheet.is_empty() {
            values.push(("sheet", self.sheet.to_string()));
        }
        if let Some(column) = &self.column {
            values.push(("column", shortened(column)));
        }
        let id = match (self.sheet.is_empty(), self.column.is_some()) {
            (true, false) => "import-at-row",
            (true, true) => "import-at-row-column",
            (false, false) => "import-at-sheet-row",
            (false, true) => "import-at-sheet-row-column",
        };
        (id, values)
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A header that the mapping names is not in the row of headers.
    HeaderMissing {
        /// The header looked for.
        header: String,
    },
    /// Two columns have the same header.
    HeaderTwice {
        /// The header.
        header: String,
        /// The letters of the columns.
        columns: String,
    },
    /// A header that no field answers to.
    HeaderUnknown {
        /// The header.
        header: String,
    },
    /// Two columns would fill the same field.
    FieldTwice {
        /// The field.
        field: String,
        /// The headers of the columns.
        headers: String,
    },
    /// There is no row of headers where it should be.
    NoHeaders,
    /// There is not a single row of data.
    NoRows,
    /// A cell is filled in a column without a header.
    NoHeaderAbove {
        /// The letters of the column.
        column: String,
    },
    /// The row of headers stands here a second time.
    HeadersAgain,
    /// A value that must be there is not.
    Missing,
    /// The cell holds an error of the spreadsheet.
    CellError {
        /// The error.
        text: String,
    },
    /// A code that a spreadsheet has stored as a number: zeros at its start may be lost.
    StoredAsNumber {
        /// What is left of it.
        text: String,
    },
    /// A code that a spreadsheet has turned into a power of ten: digits are lost.
    LooksScientific {
        /// What is left of it.
        text: String,
    },
    /// A code of more characters than allowed.
    CodeTooLong {
        /// The code.
        text: String,
        /// The limit.
        most: usize,
    },
    /// A code with a line break or another control character.
    ControlCharacter {
        /// The code.
        text: String,
    },
    /// A word that is not in the list.
    NotInList {
        /// The word.
        text: String,
        /// The codes that are.
        codes: String,
    },
    /// Neither yes nor no.
    NotYesNo {
        /// The word.
        text: String,
    },
    /// Not a number.
    NotANumber {
        /// The text.
        text: String,
    },
    /// A number that means one thing with a decimal point and another with a decimal comma.
    DecimalUnclear {
        /// The text.
        text: String,
    },
    /// A number below zero.
    Negative {
        /// The text.
        text: String,
    },
    /// A count that is not whole.
    NotWhole {
        /// The text.
        text: String,
    },
    /// A number finer than its unit.
    TooFine {
        /// The text.
        text: String,
        /// How many decimals the unit allows.
        places: u32,
    },
    /// A number larger than can be held.
    TooLarge {
        /// The text.
        text: String,
    },
    /// Not a date of the calendar.
    NotADate {
        /// The text.
        text: String,
    },
    /// A date that could be two days.
    DateUnclear {
        /// The text.
        text: String,
        /// The one day.
        one: String,
        /// The other day.
        other: String,
    },
    /// A year of two digits where the century is open.
    ShortYear {
        /// The text.
        text: String,
    },
    /// A date without its day where a day is needed.
    NoDay {
        /// The text.
        text: String,
    },
    /// A text in the column of serials that means that there is none.
    SerialMeansNone {
        /// The text.
        text: String,
        /// The state that it probably means.
        state: String,
    },
    /// No serial, and nothing said about why.
    SerialMissing,
    /// A state that contradicts the serial, or the lack of one.
    SerialAgainstState {
        /// The state.
        state: String,
    },
    /// A text in the column of lot numbers that means that there is none.
    LotMeansState {
        /// The text.
        text: String,
        /// The state that it probably means.
        state: String,
    },
    /// No lot number, and nothing said about why.
    LotMissing,
    /// A state that contradicts the lot number, or the lack of one.
    LotAgainstState {
        /// The state.
        state: String,
    },
    /// A line that looks like a total.
    TotalLine {
        /// The word that gives it away.
        text: String,
    },
    /// The same thing stands in an earlier row.
    Twice {
        /// What it is.
        text: String,
        /// That row.
        row: u32,
    },
    /// A lot that is on the books with other particulars.
    LotDiffers {
        /// Its number.
        text: String,
    },
    /// A lot that lies in this place already.
    LotThere {
        /// Its number.
        text: String,
        /// The lot in the ledger.
        lot: String,
    },
    /// A person with roles, who is enrolled one by one.
    HasRoles,
    /// What the book says against it.
    Refused {
        /// The reason; whoever shows it has its sentence.
        refusal: Refusal,
    },
}

impl ProblemKind {
    /// The sentence that says it, with its values.
    #[must_use]
    pub fn message(&self) -> Message {
        use ProblemKind as P;
        let text = |t: &String| vec![("text", shortened(t))];
        match self {
            P::HeaderMissing { header } => ("import-header-missing", vec![("header", shortened(header))]),
            P::HeaderTwice { header, columns } => {
                ("import-header-twice", vec![("header", shortened(header)), ("columns", columns.clone())])
            }
            P::HeaderUnknown { header } => ("import-header-unknown", vec![("header", shortened(header))]),
            P::FieldTwice { field, headers } => {
                ("import-field-twice", vec![("field", field.clone()), ("headers", shortened(headers))])
            }
            P::NoHeaders => ("import-no-headers", vec![]),
            P::NoRows => ("import-no-rows", vec![]),
            P::NoHeaderAbove { column } => ("import-no-header-above", vec![("column", column.clone())]),
            P::HeadersAgain => ("import-headers-again", vec![]),
            P::Missing => ("import-missing", vec![]),
            P::CellError { text: t } => ("import-cell-error", text(t)),
            P::StoredAsNumber { text: t } => ("import-stored-as-number", text(t)),
            P::LooksScientific { text: t } => ("import-looks-scientific", text(t)),
            P::CodeTooLong { text: t, most } => {
                ("import-code-too-long", vec![("text", shortened(t)), ("most", most.to_string())])
            }
            P::ControlCharacter { text: t } => ("import-control-character", text(t)),
            P::NotInList { text: t, codes } => {
                ("import-not-in-list", vec![("text", shortened(t)), ("codes", codes.clone())])
            }
            P::NotYesNo { text: t } => ("import-not-yes-no", text(t)),
            P::NotANumber { text: t } => ("import-not-a-number", text(t)),
            P::DecimalUnclear { text: t } => ("import-decimal-unclear", text(t)),
            P::Negative { text: t } => ("import-negative", text(t)),
            P::NotWhole { text: t } => ("import-not-whole", text(t)),
            P::TooFine { text: t, places } => {
                ("import-too-fine", vec![("text", shortened(t)), ("places", places.to_string())])
            }
            P::TooLarge { text: t } => ("import-too-large", text(t)),
            P::NotADate { text: t } => ("import-not-a-date", text(t)),
            P::DateUnclear { text: t, one, other } => {
                ("import-date-unclear", vec![("text", shortened(t)), ("one", one.clone()), ("other", other.clone())])
            }
            P::ShortYear { text: t } => ("import-short-year", text(t)),
            P::NoDay { text: t } => ("import-no-day", text(t)),
            P::SerialMeansNone { text: t, state } => {
                ("import-serial-means-none", vec![("text", shortened(t)), ("state", state.clone())])
            }
            P::SerialMissing => ("import-serial-missing", vec![]),
            P::SerialAgainstState { state } => ("import-serial-against-state", vec![("state", state.clone())]),
            P::LotMeansState { text: t, state } => {
                ("import-lot-means-state", vec![("text", shortened(t)), ("state", state.clone())])
            }
            P::LotMissing => ("import-lot-missing", vec![]),
            P::LotAgainstState { state } => ("import-lot-against-state", vec![("state", state.clone())]),
            P::TotalLine { text: t } => ("import-total-line", text(t)),
            P::Twice { text: t, row } => ("import-twice", vec![("text", shortened(t)), ("row", row.to_string())]),
            P::LotDiffers { text: t } => ("import-lot-differs", text(t)),
            P::LotThere { text: t, lot } => ("import-lot-there", vec![("text", shortened(t)), ("lot", lot.clone())]),
            P::HasRoles => ("import-has-roles", vec![]),
            P::Refused { refusal } => ("import-refused", vec![("why", refusal.to_string())]),
        }
    }
}

/// A text short enough for a line of a list, control characters shown as such.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut out: String = text.chars().take(MOST).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

/// The problems of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first thousand.
    pub kept: Vec<RowProblem>,
    /// How many more there were.
    pub more: u64,
}

impl Problems {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.kept.len() as u64 + self.more
    }

    pub(super) fn add(&mut self, problem: RowProblem) {
        if self.kept.len() < PROBLEMS_MOST {
            self.kept.push(problem);
        } else {
            self.more += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_are_kept_and_the_others_counted() {
        let mut problems = Problems::default();
        for row in 0..2500 {
            problems.add(RowProblem { sheet: "".into(), row, column: None, problem: ProblemKind::Missing });
        }
        assert_eq!((problems.kept.len(), problems.more, problems.count()), (1000, 1500, 2500));
    }

    #[test]
    fn texts_in_messages_are_short_and_plain() {
        let long = format!("a\n{}", "x".repeat(100));
        let (_, values) = ProblemKind::NotANumber { text: long }.message();
        assert_eq!(values[0].1, format!("a\u{fffd}{}…", "x".repeat(58)));
    }
}
