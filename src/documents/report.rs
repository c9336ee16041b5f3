//! Any list of the ledger as a document: a title, a few facts, a table.
//!
//! Does not know: what is listed.
//! Always holds: the paper names its ledger and the head of the log, so that the list can be found again.

use super::block::{Adds, Align, Amount, Block, Cell, Column, Document, Fact, Row, Table, mono, plain, strong};
use super::facts::{IssueFacts, LedgerFacts};
use super::frame::{self, Titles, Writer};
use crate::i18n::Words;

/// What stands around a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportFacts {
    /// The ledger.
    pub ledger: LedgerFacts,
    /// When and by what it was issued.
    pub issue: IssueFacts,
    /// A document number, if it has one.
    pub number: Option<String>,
    /// One sentence under the title: what is listed and what was left out.
    pub subtitle: String,
    /// Labels and values shown above the table, in the language of the document.
    pub facts: Vec<(String, String)>,
    /// Whether the paper lies on its long side.
    pub wide: bool,
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportColumn {
    /// The words of the head, in the language of the document.
    pub head: String,
    /// What it holds.
    pub kind: ReportKind,
    /// Whether its sum is shown at the end and carried from page to page.
    pub sum: bool,
}

/// What a column of a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// Words.
    Words,
    /// Serials, lots, numbers of documents, digests.
    Marks,
    /// Short codes and letters.
    Codes,
    /// Pieces.
    Pieces,
    /// Milligrams, shown as kilograms with so many decimals.
    Mass(u32),
}

/// A cell of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportCell {
    /// Nothing.
    Empty,
    /// A text in the language of the document, or a mark.
    Text(String),
    /// A number of pieces, or of milligrams.
    Number(u64),
    /// A number that nobody knows: shown as `?`, and the sum is a lower bound.
    Unknown,
}

/// A part of a record: its heading and a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPart {
    /// The heading, in the language of the document.
    pub heading: String,
    /// The columns.
    pub columns: Vec<ReportColumn>,
    /// The rows, one cell a column.
    pub rows: Vec<Vec<ReportCell>>,
}

/// A record as a document: its facts, then its parts, each with a heading. A part without rows is left out.
#[must_use]
pub fn record_report(title: &str, facts: &ReportFacts, parts: &[ReportPart], words: &Words) -> Document {
    let w = Writer { words, offset_min: facts.issue.issued.offset_min };
    let mut blocks = facts_blocks(facts, &w);
    for (number, part) in (1..).zip(parts.iter().filter(|part| !part.rows.is_empty())) {
        blocks.push(Block::Heading { number, text: part.heading.clone() });
        let rows = part.rows.iter().map(|row| cells(&part.columns, row, &w));
        let rows = rows.map(|cells| Row { cells, below: None, unit: 0 }).collect();
        let columns = part.columns.iter().map(column).collect();
        blocks.push(Block::Table(Table { columns, rows, total: None, units: Vec::new() }));
    }
    framed(title, facts, blocks, &w)
}

fn facts_blocks(facts: &ReportFacts, w: &Writer<'_>) -> Vec<Block> {
    if facts.facts.is_empty() {
        return Vec::new();
    }
    let boxes = |chunk: &[(String, String)]| -> Vec<Fact> {
        let span = 12 / u32::try_from(chunk.len()).unwrap_or(1).max(1);
        chunk.iter().map(|(label, value)| w.fact(span, label.clone(), Some(value))).collect()
    };
    vec![Block::Facts(facts.facts.chunks(4).map(boxes).collect())]
}

/// A list as a document. Rows have one cell a column; cells beyond the columns are left out.
#[must_use]
pub fn table_report(
    title: &str,
    facts: &ReportFacts,
    columns: &[ReportColumn],
    rows: &[Vec<ReportCell>],
    words: &Words,
) -> Document {
    let w = Writer { words, offset_min: facts.issue.issued.offset_min };
    let mut blocks = facts_blocks(facts, &w);
    let heads = columns.iter().map(column).collect();
    let rows: Vec<Row> = rows.iter().map(|row| Row { cells: cells(columns, row, &w), below: None, unit: 0 }).collect();
    let count = words.count("doc-lines", u64::try_from(rows.len()).unwrap_or(u64::MAX), &[]);
    let total = Some(words.with("doc-total", &[("lines", &count)]));
    blocks.push(Block::Table(Table { columns: heads, rows, total, units: Vec::new() }));
    framed(title, facts, blocks, &w)
}

fn framed(title: &str, facts: &ReportFacts, blocks: Vec<Block>, w: &Writer<'_>) -> Document {
    let words = w.words;
    let number = facts.number.clone().unwrap_or_default();
    let titles = Titles {
        number: number.clone(),
        title: title.to_owned(),
        subtitle: if facts.subtitle.is_empty() { Vec::new() } else { vec![vec![plain(&facts.subtitle)]] },
        short_title: title.to_owned(),
        running: facts.ledger.name.clone(),
        foot: words.with("doc-foot-report", &[("title", title), ("ledger", &facts.ledger.name)]),
        body: None,
        copy: None,
        void: false,
        draft: false,
        initials: Vec::new(),
    };
    Document {
        about: frame::about(&facts.issue, words, format!("{title} {number}").trim_end().to_owned()),
        frame: frame::frame(&facts.ledger, &facts.issue, w, titles),
        blocks,
        wide: facts.wide,
    }
}

fn column(column: &ReportColumn) -> Column {
    let (align, wraps, adds) = match column.kind {
        ReportKind::Words => (Align::Left, true, Adds::Nothing),
        ReportKind::Marks => (Align::Left, true, Adds::Nothing),
        ReportKind::Codes => (Align::Left, false, Adds::Nothing),
        ReportKind::Pieces => (Align::Right, false, Adds::Pieces),
        ReportKind::Mass(digits) => (Align::Right, false, Adds::Mass(digits)),
    };
    Column { head: column.head.clone(), align, wraps, adds: if column.sum { adds } else { Adds::Nothing } }
}

fn cells(columns: &[ReportColumn], row: &[ReportCell], w: &Writer<'_>) -> Vec<Cell> {
    columns
        .iter()
        .enumerate()
        .map(|(n, column)| match row.get(n) {
            None | Some(ReportCell::Empty) => Cell::default(),
            Some(ReportCell::Text(text)) if column.kind == ReportKind::Marks => {
                Cell { value: vec![mono(text)], ..Cell::default() }
            }
            Some(ReportCell::Text(text)) => Cell::text(text),
            Some(ReportCell::Number(n)) => {
                let shown = match column.kind {
                    ReportKind::Mass(digits) => w.words.kg_from_mg(*n, digits),
                    _ => w.number(*n),
                };
                Cell { amount: Amount::Known(*n), ..Cell::text(shown) }
            }
            Some(ReportCell::Unknown) => Cell { value: vec![strong("?")], amount: Amount::Unknown, ..Cell::default() },
        })
        .collect()
}
