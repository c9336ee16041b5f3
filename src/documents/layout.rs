//! Lays a document out on pages.
//!
//! Does not know: PDF, what the words mean, the clock.
//! Always holds: everything that a document says stands on exactly one page, in order; a block that is signed is
//! never split; sums are carried from page to page; the same document on the same paper gives the same marks.

mod boxes;
mod frame;
mod signatures;
mod table;
#[cfg(test)]
mod tests;

use super::PrintFault;
use super::block::{Block, Document, Run, Sums};
use super::fonts::{self, Face};
use super::look::{
    HAIR, INK, Ink, LEADING, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, Mils, ROW_LINE, SECTION, SOFT, mm10,
};
use super::wrap::{self, Line};
use crate::i18n::Words;

/// The paper a document is laid out for, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// The code in the list of paper sizes: `a4` or `letter`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Letter => "letter",
        }
    }

    /// The paper with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Paper> {
        [Paper::A4, Paper::Letter].into_iter().find(|paper| paper.code() == code)
    }

    /// Width and height.
    pub(super) fn size(self) -> (Mils, Mils) {
        match self {
            Paper::A4 => (mm10(2100), mm10(2970)),
            Paper::Letter => (612_000, 792_000),
        }
    }
}

/// Something drawn. Lengths go from the left and from the top of the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    /// Text of one face; `y` is its baseline.
    Text { x: Mils, y: Mils, face: Face, size: Mils, ink: Ink, text: String },
    /// Text that rises across the page, at 45 degrees, with its middle at `x`, `y`.
    Rising { x: Mils, y: Mils, size: Mils, ink: Ink, text: String },
    /// A straight line.
    Rule { from: (Mils, Mils), to: (Mils, Mils), width: Mils, ink: Ink },
    /// A filled rectangle.
    Fill { x: Mils, y: Mils, width: Mils, height: Mils, ink: Ink },
    /// A filled polygon.
    Shape { points: Vec<(Mils, Mils)>, ink: Ink },
}

impl Mark {
    fn lower(&mut self, by: Mils) {
        match self {
            Mark::Text { y, .. } | Mark::Rising { y, .. } | Mark::Fill { y, .. } => *y += by,
            Mark::Rule { from, to, .. } => {
                from.1 += by;
                to.1 += by;
            }
            Mark::Shape { points, .. } => points.iter_mut().for_each(|p| p.1 += by),
        }
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Page {
    pub(super) width: Mils,
    pub(super) height: Mils,
    pub(super) marks: Vec<Mark>,
    /// The parts of tables on it.
    pub(super) parts: Vec<TablePart>,
}

/// The rows of a table that stand on one page, and the sums above and below them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TablePart {
    /// Which table of the document.
    pub(super) table: usize,
    /// First row and the one after the last.
    pub(super) rows: (usize, usize),
    /// Sums brought forward, unless the table begins here.
    pub(super) brought: Option<Sums>,
    /// Sums carried forward, unless the table ends here.
    pub(super) carried: Option<Sums>,
}

/// Where text may stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    width: Mils,
    height: Mils,
    left: Mils,
    right: Mils,
    /// The end of the blocks.
    bottom: Mils,
}

impl Sheet {
    fn across(self) -> Mils {
        self.right - self.left
    }
}

/// A drawn piece of a block; its marks lie below 0.
#[derive(Default)]
struct Item {
    space: Mils,
    height: Mils,
    marks: Vec<Mark>,
}

/// A text of at most so many lines stays on one page.
const WHOLE: usize = 12;

/// Size, distance from line to line and space before a note.
const NOTE: (Mils, Mils, Mils) = (super::look::TABLE_HEAD, 9_600, mm10(18));

/// Lays the document out.
///
/// # Errors
/// A block that may not be split is taller than a page, or a code does not fit.
pub(super) fn pages(document: &Document, words: &Words, paper: Paper) -> Result<Vec<Page>, PrintFault> {
    let (short, long) = paper.size();
    let (width, height) = if document.wide { (long, short) } else { (short, long) };
    let foot = if document.frame.initials.is_empty() { 27_000 } else { 49_000 };
    let sheet =
        Sheet { width, height, left: MARGIN_LEFT, right: width - MARGIN_RIGHT, bottom: height - MARGIN_BOTTOM - foot };
    let mut flow = Flow::new(document, words, sheet);
    let mut tables = 0;
    for (n, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Heading { number, text } => flow.heading(*number, text),
            Block::Facts(rows) => boxes::facts(&mut flow, rows)?,
            Block::Table(table) => {
                table::table(&mut flow, table, tables)?;
                tables += 1;
            }
            Block::Paragraph(runs) => flow.text(runs, super::look::BODY, LEADING, mm10(18))?,
            Block::Note(runs) => flow.text(runs, NOTE.0, NOTE.1, NOTE.2)?,
            Block::Balances(rows) => boxes::balances(&mut flow, rows)?,
            Block::Signatures { signers, code } => {
                // a note that closes the paper stands under the last signatures
                let tail = match document.blocks.get(n + 1..) {
                    Some([Block::Note(runs)]) => {
                        let lines = wrap::lines(runs, NOTE.0, sheet.across()).len();
                        NOTE.2 + NOTE.1 * Mils::try_from(lines).unwrap_or(0)
                    }
                    _ => 0,
                };
                signatures::signatures(&mut flow, signers, code.as_ref(), tail)?;
            }
        }
    }
    Ok(flow.finish(paper))
}

/// The pages so far and the place on the last one.
struct Flow<'a> {
    document: &'a Document,
    words: &'a Words,
    sheet: Sheet,
    pages: Vec<Page>,
    y: Mils,
    /// Where the blocks of the last page begin.
    top: Mils,
    /// A heading that waits for what it heads.
    heading: Option<Item>,
}

impl<'a> Flow<'a> {
    fn new(document: &'a Document, words: &'a Words, sheet: Sheet) -> Flow<'a> {
        let mut flow = Flow { document, words, sheet, pages: Vec::new(), y: 0, top: 0, heading: None };
        flow.open();
        flow
    }

    fn open(&mut self) {
        let (marks, top) = frame::head(&self.document.frame, self.sheet, self.pages.is_empty());
        self.pages.push(Page { width: self.sheet.width, height: self.sheet.height, marks, parts: Vec::new() });
        self.y = top;
        self.top = top;
    }

    /// Ends the page and begins the next one.
    fn turn(&mut self) {
        self.strike();
        self.open();
    }

    /// Strikes through what is left of the page, when a line could be added there.
    fn strike(&mut self) {
        let (top, bottom) = (self.y + 12_000, self.sheet.bottom - 4_000);
        if bottom - top < mm10(70) {
            return;
        }
        let label = self.words.say("doc-unused");
        let Sheet { left, right, .. } = self.sheet;
        let start = left + fonts::width(Face::Text, super::look::LABEL, &label) + 6_000;
        let mut rule = |from, to| self.draw(Mark::Rule { from, to, width: HAIR, ink: ROW_LINE });
        rule((start, top), (right, top));
        rule((right, top), (left, bottom));
        rule((left, bottom), (right, bottom));
        self.draw(Mark::Text {
            x: left,
            y: top + 2_400,
            face: Face::Text,
            size: super::look::LABEL,
            ink: SOFT,
            text: label,
        });
    }

    fn draw(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.marks.push(mark);
        }
    }

    fn heading(&mut self, number: u32, text: &str) {
        let mut marks = Vec::new();
        let base = fonts::baseline(SECTION, 12_000);
        let x = self.sheet.left;
        put(&mut marks, (x, base), (Face::Strong, SECTION, INK), &number.to_string());
        put(&mut marks, (x + 14_500, base), (Face::Strong, SECTION, INK), text);
        self.heading = Some(Item { space: 11_000, height: 15_500, marks });
    }

    /// How much must be free for something of this height after the heading that waits.
    fn needed(&self, space: Mils, height: Mils) -> Mils {
        let heading = self.heading.as_ref();
        let space = if heading.is_some() { 0 } else { space };
        heading.map_or(0, |h| if self.y == self.top { h.height } else { h.space + h.height })
            + if self.y == self.top { height } else { space + height }
    }

    /// Makes room for `height`, on the next page if need be, and sets the heading that waits.
    fn reserve(&mut self, space: Mils, height: Mils) -> Result<(), PrintFault> {
        if self.y > self.top && self.y + self.needed(space, height) > self.sheet.bottom {
            self.turn();
        }
        if self.y + self.needed(space, height) > self.sheet.bottom {
            if self.pages.len() > 1 {
                return Err(PrintFault::TooTall);
            }
            // The head of page one is taller than others.
            self.turn();
            if self.y + self.needed(space, height) > self.sheet.bottom {
                return Err(PrintFault::TooTall);
            }
        }
        match self.heading.take() {
            Some(heading) => self.set(heading),
            None if self.y > self.top => self.y += space,
            None => {}
        }
        Ok(())
    }

    /// Draws an item where the flow stands.
    fn set(&mut self, item: Item) {
        if self.y > self.top {
            self.y += item.space;
        }
        let by = self.y;
        for mut mark in item.marks {
            mark.lower(by);
            self.draw(mark);
        }
        self.y += item.height;
    }

    /// Draws an item that stays whole, on the next page if need be.
    fn place(&mut self, item: Item) -> Result<(), PrintFault> {
        self.reserve(item.space, item.height)?;
        self.set(Item { space: 0, ..item });
        Ok(())
    }

    /// Running text, which may go on over pages.
    fn text(&mut self, runs: &[Run], size: Mils, leading: Mils, space: Mils) -> Result<(), PrintFault> {
        let ink = if size < super::look::BODY { Some(SOFT) } else { None };
        let lines = wrap::lines(runs, size, self.sheet.across());
        if lines.len() <= WHOLE {
            // a paragraph of a few lines is not parted
            let height = leading * Mils::try_from(lines.len()).unwrap_or(1);
            if self.y > self.top && self.y + self.needed(space, height) > self.sheet.bottom {
                self.turn();
            }
        }
        for (n, line) in lines.into_iter().enumerate() {
            let mut marks = Vec::new();
            put_line(&mut marks, self.sheet.left, fonts::baseline(size, leading), &line, ink);
            self.place(Item { space: if n == 0 { space } else { 0 }, height: leading, marks })?;
        }
        Ok(())
    }

    fn finish(mut self, paper: Paper) -> Vec<Page> {
        if let Some(heading) = self.heading.take() {
            self.set(heading);
        }
        self.strike();
        let count = self.pages.len();
        let paper = self.words.code("paper_size", paper.code());
        for (n, page) in self.pages.iter_mut().enumerate() {
            let place = self.words.with(
                "doc-page",
                &[
                    ("page", &self.words.number(i64::try_from(n + 1).unwrap_or(i64::MAX))),
                    ("pages", &self.words.number(i64::try_from(count).unwrap_or(i64::MAX))),
                ],
            );
            frame::foot(&mut page.marks, self.document, self.words, self.sheet, &place, &paper);
        }
        self.pages
    }
}

/// Face, size and ink of a text.
type Dress = (Face, Mils, Ink);

/// Text that begins at a point of its baseline.
fn put(marks: &mut Vec<Mark>, (mut x, y): (Mils, Mils), (face, size, ink): Dress, text: &str) {
    for (face, part) in fonts::faces(face, text) {
        let wide = fonts::width(face, size, &part);
        marks.push(Mark::Text { x, y, face, size, ink, text: part.into_owned() });
        x += wide;
    }
}

/// Text that ends at a point of its baseline.
fn put_right(marks: &mut Vec<Mark>, (right, y): (Mils, Mils), dress: Dress, text: &str) {
    let parts = fonts::faces(dress.0, text);
    let wide: Mils = parts.iter().map(|(face, part)| fonts::width(*face, dress.1, part)).sum();
    put(marks, (right - wide, y), dress, text);
}

/// A line of pieces from `x` on; in `ink` if given, else in their own.
fn put_line(marks: &mut Vec<Mark>, x: Mils, y: Mils, line: &Line, ink: Option<Ink>) {
    for piece in &line.pieces {
        marks.push(Mark::Text {
            x: x + piece.x,
            y,
            face: piece.face,
            size: piece.size,
            ink: ink.unwrap_or(piece.ink),
            text: piece.text.clone(),
        });
    }
}

fn across(marks: &mut Vec<Mark>, left: Mils, right: Mils, y: Mils, width: Mils, ink: Ink) {
    marks.push(Mark::Rule { from: (left, y), to: (right, y), width, ink });
}

fn down(marks: &mut Vec<Mark>, x: Mils, top: Mils, bottom: Mils, width: Mils, ink: Ink) {
    marks.push(Mark::Rule { from: (x, top), to: (x, bottom), width, ink });
}
