//! What a document says, block by block, before anything is measured.
//!
//! Does not know: fonts, pages, PDF, where the facts come from.
//! Always holds: every text is ready to be read, in the document's language; the same facts give the same blocks.

mod sums;
mod text;

use crate::domain::calendar::Moment;
use crate::i18n::Lang;

pub use sums::{Sum, Sums};

/// How a stretch of text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Running text.
    Plain,
    /// SemiBold.
    Strong,
    /// Serials, lots, document numbers, digests.
    Mono,
    /// Grey, of the size around it.
    Soft,
    /// Grey and smaller.
    Small,
}

/// A stretch of text of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// How it is set.
    pub style: Style,
    /// What it says.
    pub text: String,
}

macro_rules! runs {
    ($($name:ident: $style:ident),*) => {$(
        pub(super) fn $name(text: impl Into<String>) -> Run {
            Run { style: Style::$style, text: text.into() }
        }
    )*};
}
runs!(plain: Plain, strong: Strong, mono: Mono, soft: Soft, small: Small);

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What a PDF tells of itself.
    pub about: About,
    /// What stands around the blocks on every page.
    pub frame: Frame,
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
    /// Whether the paper lies on its long side.
    pub wide: bool,
}

/// What a PDF tells of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The language of the text.
    pub lang: Lang,
    /// The title, with the number.
    pub title: String,
    /// When the document was issued.
    pub issued_at: Moment,
    /// Name and version of the program, for example `custodia 0.1.0`.
    pub software: String,
    /// The signed facts as JSON, to be attached.
    pub signed_facts: Option<String>,
}

/// A band over the page that says how far it can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Striped: a training ledger.
    Training,
    /// Black: the ledger is damaged or was not verified.
    NotVerified,
    /// Black, and the word across the page: the document is void.
    Void,
    /// Black: not yet decided.
    Draft,
}

/// What stands around the blocks on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Bands over every page, in order, with their words.
    pub bands: Vec<(Band, String)>,
    /// Two or three letters in the box at the head of page one.
    pub letters: String,
    /// Who issues it, one to three lines; the first is strong.
    pub issuer: Vec<String>,
    /// The document number.
    pub number: String,
    /// Lines under the number: original or copy, date and time.
    pub beside: Vec<String>,
    /// The mark of a copy, boxed, on every page.
    pub copy: Option<String>,
    /// The title on page one.
    pub title: String,
    /// One or two sentences under the title.
    pub subtitle: Vec<Vec<Run>>,
    /// The title at the head of the other pages.
    pub short_title: String,
    /// What stands right at the head of the other pages.
    pub running: String,
    /// The first line of the foot.
    pub foot: String,
    /// The second line of the foot: the head of the log.
    pub head: Vec<Run>,
    /// The second line of the foot, right: when and by what issued.
    pub issued: String,
    /// Initials of those who initial every page.
    pub initials: Vec<String>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The heading of a section, with its number.
    Heading {
        /// The number, from 1.
        number: u32,
        /// The words.
        text: String,
    },
    /// Ruled boxes with small labels.
    Facts(Vec<FactRow>),
    /// A table.
    Table(Table),
    /// Running text.
    Paragraph(Vec<Run>),
    /// Balances, one row for each unit.
    Balances(Vec<BalanceRow>),
    /// Blocks to be signed, two side by side, and the code.
    Signatures {
        /// Who signs, in order.
        signers: Vec<SignatureBlock>,
        /// The code that checks the paper, last.
        code: Option<CodeBlock>,
    },
    /// Small grey text.
    Note(Vec<Run>),
}

/// Boxes side by side.
pub type FactRow = Vec<Fact>;

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The small label; none in boxes that speak for themselves.
    pub label: String,
    /// The value.
    pub value: Vec<Run>,
    /// A second, grey line.
    pub under: Vec<Run>,
    /// Share of the width, in twelfths.
    pub span: u32,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The words of the last row, which has the sums; no such row without them.
    pub total: Option<String>,
    /// What the rows count, in words: pieces are summed for each of them apart. At most one stands for all rows.
    pub units: Vec<String>,
}

/// Where the text of a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
    /// Single letters and boxes to tick.
    Centre,
}

/// What a column adds up, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adds {
    /// Nothing.
    Nothing,
    /// Pieces.
    Pieces,
    /// Milligrams, shown as kilograms with so many decimals.
    Mass(u32),
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The words of the head.
    pub head: String,
    /// Where its text stands.
    pub align: Align,
    /// Whether its text may take several lines.
    pub wraps: bool,
    /// What it adds up.
    pub adds: Adds,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// One cell a column.
    pub cells: Vec<Cell>,
    /// Further, grey text under the cells, from this column to the last one.
    pub below: Option<(usize, Vec<Run>)>,
    /// Which of the table's units it counts.
    pub unit: usize,
}

impl Fact {
    /// A box of `span` twelfths of the width.
    pub(super) fn new(span: u32, label: impl Into<String>, value: Run) -> Fact {
        Fact { label: label.into(), value: vec![value], under: Vec::new(), span }
    }
}

impl Cell {
    /// Plain text.
    pub(super) fn text(text: impl Into<String>) -> Cell {
        Cell { value: vec![plain(text)], ..Cell::default() }
    }
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The text.
    pub value: Vec<Run>,
    /// A second, grey text under it.
    pub under: Vec<Run>,
    /// What it adds to the sum of its column.
    pub amount: Amount,
    /// A square to be ticked by hand, in place of text.
    pub tick: bool,
}

/// What a cell adds to the sum of its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Amount {
    /// Nothing, rightly.
    #[default]
    Nothing,
    /// So much.
    Known(u64),
    /// Something that nobody knows: the sum is a lower bound.
    Unknown,
}

/// The balance of one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceRow {
    /// What is counted.
    pub unit: String,
    /// The sums with the signs between them.
    pub parts: Vec<Balance>,
}

/// A figure of the balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// The sign before it: `=`, `+` or nothing.
    pub sign: &'static str,
    /// The small label.
    pub label: String,
    /// The figure.
    pub figure: String,
    /// Whether it is the one to look at.
    pub strong: bool,
}

/// A block to be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureBlock {
    /// In which role.
    pub role: String,
    /// The words of when it was signed in the ledger; empty when it was not.
    pub at: String,
    /// The printed name; empty for a name to be written by hand.
    pub name: String,
    /// Rank, body and identity number.
    pub who: String,
    /// The sentence that is signed.
    pub meaning: String,
    /// Key and act of the signature in the ledger.
    pub key: String,
    /// The words under the lines for ink and seal.
    pub lines: (String, String),
}

/// The code that checks the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeBlock {
    /// The text of the QR code; none when the ledger could not vouch for one.
    pub text: Option<String>,
    /// What stands over the words.
    pub title: String,
    /// What to do with it.
    pub say: String,
    /// What can be typed instead, line by line.
    pub typed: Vec<String>,
}

/// The text of runs without their styles.
pub(super) fn bare(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
