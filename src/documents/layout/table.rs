//! Tables: widths of columns, rows over pages, sums carried forward.
//!
//! Does not know: what the columns mean.
//! Always holds: every row stands once, in order; the sums at a page's end are those of all rows up to there;
//! a cell is never cut off.

use super::super::PrintFault;
use super::super::block::{Adds, Align, Cell, Column, Row, Run, Sums, Table};
use super::super::fonts::{self, Face};
use super::super::look::{
    BODY, FINE, HAIR, HEAD_FILL, INK, Mils, ROW, ROW_LEADING, ROW_LINE, RULE, SOFT, SUM_FILL, TABLE_HEAD,
};
use super::super::wrap::{self, Line};
use super::{Flow, Item, Mark, TablePart, across, frame, put_line};
use crate::i18n::Words;

const PAD: Mils = 4_000;
const HEAD_LEADING: Mils = 8_800;
const UNDER: Mils = 7_200;
const UNDER_LEADING: Mils = 8_800;
const TICK: Mils = 8_000;
/// More lines than this go on in the next row.
const MOST: usize = 30;

/// A table over as many pages as it needs; `index` counts the tables of the document.
pub(super) fn table(flow: &mut Flow<'_>, table: &Table, index: usize) -> Result<(), PrintFault> {
    let columns = Columns::measure(flow, table);
    let sums_shown = table.columns.iter().any(|c| c.adds != Adds::Nothing);
    // one row of sums, and one more for each unit when there are several
    let more = if table.units.len() > 1 { ROW * count_of(table.units.len()) } else { 0 };
    let end = if sums_shown || table.total.is_some() { ROW + more + 2_000 } else { 0 };
    let head = columns.head_height();
    let mut sums = Sums::of(table);
    let mut from = 0;
    let mut brought = None;

    let first = table.rows.first().map_or(ROW, |row| columns.rows(row).first().map_or(ROW, |r| r.height()));
    flow.reserve(6_500, head + first + end)?;
    columns.draw_head(flow);
    for (n, row) in table.rows.iter().enumerate() {
        for part in columns.rows(row) {
            if flow.y + part.height() + end > flow.sheet.bottom {
                let page = flow.pages.len();
                let carried = sums_shown.then(|| sums.clone());
                if sums_shown {
                    let said = flow.words.number(i64::try_from(page + 1).unwrap_or(i64::MAX));
                    let said = flow.words.with("doc-carried", &[("page", &said)]);
                    columns.draw_sums(flow, table, (&said, false), &sums);
                }
                note_part(flow, TablePart { table: index, rows: (from, n), brought: brought.take(), carried });
                flow.turn();
                columns.draw_head(flow);
                if sums_shown {
                    let said = flow.words.number(i64::try_from(page).unwrap_or(i64::MAX));
                    let said = flow.words.with("doc-brought", &[("page", &said)]);
                    columns.draw_sums(flow, table, (&said, false), &sums);
                    brought = Some(sums.clone());
                }
                from = n;
                if flow.y + part.height() + end > flow.sheet.bottom {
                    return Err(PrintFault::TooTall);
                }
            }
            columns.draw_row(flow, &part);
        }
        sums.add(row);
    }
    if let Some(total) = &table.total {
        columns.draw_sums(flow, table, (total, true), &sums);
    }
    note_part(flow, TablePart { table: index, rows: (from, table.rows.len()), brought, carried: None });
    Ok(())
}

fn note_part(flow: &mut Flow<'_>, part: TablePart) {
    if let Some(page) = flow.pages.last_mut() {
        page.parts.push(part);
    }
}

fn count(lines: &[Line]) -> Mils {
    count_of(lines.len())
}

fn count_of(many: usize) -> Mils {
    Mils::try_from(many).unwrap_or(0)
}

/// A row, or a part of one, set into lines.
struct SetRow {
    cells: Vec<(Vec<Line>, Vec<Line>)>,
    ticks: Vec<bool>,
    /// From which column on, and its lines.
    below: (usize, Vec<Line>),
}

impl SetRow {
    /// The height of the cells alone.
    fn cells_height(&self) -> Mils {
        let high = |(value, under): &(Vec<Line>, Vec<Line>)| {
            let text = count(value) * ROW_LEADING + count(under) * UNDER_LEADING;
            text + 4_040 + if under.is_empty() { 0 } else { 800 }
        };
        self.cells.iter().map(high).max().unwrap_or(0).max(ROW)
    }

    fn height(&self) -> Mils {
        let below = count(&self.below.1) * UNDER_LEADING;
        self.cells_height() + if below == 0 { 0 } else { below + 600 }
    }
}

/// The columns of a table with their widths.
struct Columns<'a> {
    columns: &'a [Column],
    widths: Vec<Mils>,
    heads: Vec<Vec<Line>>,
}

impl<'a> Columns<'a> {
    fn measure(flow: &Flow<'_>, table: &'a Table) -> Columns<'a> {
        let widths = widths(table, flow.words, flow.sheet.across());
        let heads = table
            .columns
            .iter()
            .zip(&widths)
            .map(|(c, w)| wrap::lines(&[super::super::block::strong(&c.head)], TABLE_HEAD, w - 2 * PAD))
            .collect();
        Columns { columns: &table.columns, widths, heads }
    }

    fn head_height(&self) -> Mils {
        let lines = self.heads.iter().map(Vec::len).max().unwrap_or(1);
        Mils::try_from(lines).unwrap_or(1) * HEAD_LEADING + 6_400
    }

    /// The row set into lines, in as many parts as it needs.
    fn rows(&self, row: &Row) -> Vec<SetRow> {
        let mut rest: Vec<(Vec<Line>, Vec<Line>)> = row
            .cells
            .iter()
            .zip(&self.widths)
            .map(|(cell, width)| {
                let set = |runs: &[Run], size| {
                    if runs.is_empty() { Vec::new() } else { wrap::lines(runs, size, width - 2 * PAD) }
                };
                (set(&cell.value, BODY), set(&cell.under, UNDER))
            })
            .collect();
        let (from, runs) = row.below.as_ref().map_or((0, &[][..]), |(from, runs)| (*from, &runs[..]));
        let room = self.widths.iter().skip(from).sum::<Mils>() - 2 * PAD;
        let mut below = if runs.is_empty() { Vec::new() } else { wrap::lines(runs, UNDER, room) };
        let mut parts: Vec<SetRow> = Vec::new();
        loop {
            let cells = rest
                .iter_mut()
                .map(|(value, under)| {
                    let first: Vec<Line> = value.drain(..value.len().min(MOST)).collect();
                    let room = if value.is_empty() { MOST - first.len() } else { 0 };
                    (first, under.drain(..under.len().min(room)).collect())
                })
                .collect();
            let ticks = row.cells.iter().map(|cell| cell.tick && parts.is_empty()).collect();
            let ended = rest.iter().all(|(value, under)| value.is_empty() && under.is_empty());
            let now = below.drain(..if ended { below.len().min(MOST) } else { 0 }).collect();
            parts.push(SetRow { cells, ticks, below: (from, now) });
            if ended && below.is_empty() {
                return parts;
            }
        }
    }

    fn draw_head(&self, flow: &mut Flow<'_>) {
        let sheet = flow.sheet;
        let height = self.head_height();
        let mut marks = vec![Mark::Fill { x: sheet.left, y: 0, width: sheet.across(), height, ink: HEAD_FILL }];
        across(&mut marks, sheet.left, sheet.right, height, FINE, INK);
        frame::box_top(&mut marks, sheet, 0);
        let mut x = sheet.left;
        for ((column, width), head) in self.columns.iter().zip(&self.widths).zip(&self.heads) {
            let high = Mils::try_from(head.len()).unwrap_or(1) * HEAD_LEADING;
            let mut y = height - 3_200 - high;
            for line in head {
                let at = aligned(column.align, x, *width, line.width);
                put_line(&mut marks, at, y + fonts::baseline(TABLE_HEAD, HEAD_LEADING), line, None);
                y += HEAD_LEADING;
            }
            x += width;
        }
        flow.set(Item { space: 0, height, marks });
    }

    fn draw_row(&self, flow: &mut Flow<'_>, row: &SetRow) {
        let sheet = flow.sheet;
        let height = row.height();
        let mut marks = Vec::new();
        let mut x = sheet.left;
        let cells = row.cells.iter().zip(&row.ticks);
        for ((column, width), ((value, under), tick)) in self.columns.iter().zip(&self.widths).zip(cells) {
            let mut y = 2_020;
            if *tick {
                frame::boxed(&mut marks, (x + (width - TICK) / 2, (ROW - TICK) / 2), (TICK, TICK), SOFT);
            }
            for line in value {
                let at = aligned(column.align, x, *width, line.width);
                put_line(&mut marks, at, y + fonts::baseline(BODY, ROW_LEADING), line, None);
                y += ROW_LEADING;
            }
            for line in under {
                let at = aligned(column.align, x, *width, line.width);
                put_line(&mut marks, at, y + fonts::baseline(UNDER, UNDER_LEADING), line, Some(SOFT));
                y += UNDER_LEADING;
            }
            x += width;
        }
        let from = sheet.left + self.widths.iter().take(row.below.0).sum::<Mils>() + PAD;
        let mut y = row.cells_height() - 1_400;
        for line in &row.below.1 {
            put_line(&mut marks, from, y + fonts::baseline(UNDER, UNDER_LEADING), line, Some(SOFT));
            y += UNDER_LEADING;
        }
        across(&mut marks, sheet.left, sheet.right, height, HAIR, ROW_LINE);
        flow.set(Item { space: 0, height, marks });
    }

    /// The rows of sums: carried, brought, or the last ones.
    fn draw_sums(&self, flow: &mut Flow<'_>, table: &Table, (words, last): (&str, bool), sums: &Sums) {
        let shown = sums.shown(table, words, flow.words);
        let count = shown.len();
        for (n, (words, figures)) in shown.iter().enumerate() {
            self.draw_sum(flow, (words, figures), (n == 0, n + 1 == count, last));
        }
    }

    /// One row of sums: the first has a line over it, those after it are set in.
    fn draw_sum(
        &self,
        flow: &mut Flow<'_>,
        (words, figures): (&str, &[String]),
        (first, end, last): (bool, bool, bool),
    ) {
        let sheet = flow.sheet;
        let height = if last && first && end { ROW + 2_000 } else { ROW };
        let fill = if last { HEAD_FILL } else { SUM_FILL };
        let mut marks = vec![Mark::Fill { x: sheet.left, y: 0, width: sheet.across(), height, ink: fill }];
        if first {
            across(&mut marks, sheet.left, sheet.right, 0, FINE, INK);
        }
        if end {
            across(&mut marks, sheet.left, sheet.right, height, if last { RULE } else { FINE }, INK);
        }
        let base = fonts::baseline(BODY, height);
        let mut x = sheet.left;
        let mut first_sum = sheet.right;
        for ((column, width), shown) in self.columns.iter().zip(&self.widths).zip(figures) {
            if !shown.is_empty() {
                let line = wrap::line(&[super::super::block::strong(shown)], BODY);
                let at = aligned(column.align, x, *width, line.width);
                put_line(&mut marks, at, base, &line, None);
                first_sum = first_sum.min(at);
            }
            x += width;
        }
        // The words start where the second column does, as long as they reach no figure.
        let indent = self.widths.first().filter(|_| self.widths.len() > 1).copied().unwrap_or(0);
        let run = if first { super::super::block::strong(words) } else { super::super::block::plain(words) };
        let line = wrap::line(&[run], BODY);
        let step = if first { 0 } else { 3 * PAD };
        let at =
            sheet.left + if indent + step + line.width + 2 * PAD > first_sum - sheet.left { 0 } else { indent + step };
        put_line(&mut marks, at + PAD, base, &line, None);
        flow.set(Item { space: 0, height, marks });
    }
}

fn aligned(align: Align, x: Mils, width: Mils, text: Mils) -> Mils {
    match align {
        Align::Left => x + PAD,
        Align::Right => x + width - PAD - text,
        Align::Centre => x + (width - text) / 2,
    }
}

/// How wide the columns are: those that do not wrap as wide as their widest text, the others share what is left.
fn widths(table: &Table, words: &Words, across: Mils) -> Vec<Mils> {
    let sums = table.sums();
    let figures = sums.shown(table, "", words);
    let wish: Vec<(Mils, Mils)> = (0..table.columns.len())
        .map(|n| wishes(table, n, figures.iter().filter_map(|(_, row)| row.get(n).map(String::as_str))))
        .collect();
    let wraps = |n: usize| table.columns.get(n).is_some_and(|c| c.wraps);
    let fixed: Mils = wish.iter().enumerate().filter(|(n, _)| !wraps(*n)).map(|(_, w)| w.1).sum();
    let mut widths: Vec<Mils> = wish.iter().map(|w| w.1).collect();
    let open: Vec<usize> = (0..wish.len()).filter(|n| wraps(*n)).collect();
    let mut left = (across - fixed).max(0);
    // From the most modest on, each wrapping column gets what it wishes or its fair share.
    let mut order = open.clone();
    order.sort_by_key(|n| wish[*n].1);
    for (done, n) in order.iter().enumerate() {
        let share = left / Mils::try_from(order.len() - done).unwrap_or(1);
        widths[*n] = wish[*n].1.min(share.max(wish[*n].0));
        left -= widths[*n];
    }
    let spare = across - widths.iter().sum::<Mils>();
    if spare > 0 {
        // What is over goes to the widest column that wraps, or is spread over all.
        match order.last() {
            Some(n) => widths[*n] += spare,
            None => {
                let count = Mils::try_from(widths.len()).unwrap_or(1).max(1);
                widths.iter_mut().for_each(|w| *w += spare / count);
            }
        }
    } else if spare < 0 {
        // Too much for the paper: every column gives in proportion.
        let total = i64::from(widths.iter().sum::<Mils>()).max(1);
        for w in &mut widths {
            *w = Mils::try_from(i64::from(*w) * i64::from(across) / total).unwrap_or(*w).max(2 * PAD + 4_000);
        }
    }
    widths
}

/// The least and the best width of a column.
fn wishes<'a>(table: &Table, n: usize, sums: impl Iterator<Item = &'a str>) -> (Mils, Mils) {
    let Some(column) = table.columns.get(n) else { return (0, 0) };
    let words_of =
        |text: &str| -> Mils { text.split(' ').map(|w| fonts::width(Face::Strong, TABLE_HEAD, w)).max().unwrap_or(0) };
    let head = words_of(&column.head);
    let value = |cell: &Cell| wrap::line(&cell.value, BODY).width;
    // What stands below may wrap, but not within a word.
    let below = |cell: &Cell| -> Mils {
        let words = cell.under.iter().flat_map(|run| run.text.split(' '));
        words.map(|word| fonts::width(Face::Text, UNDER, word)).max().unwrap_or(0)
    };
    let widest = |cell: &Cell| value(cell).max(below(cell));
    let best = table.rows.iter().filter_map(|row| row.cells.get(n)).map(widest).max().unwrap_or(0);
    let total = sums.map(|sum| wrap::line(&[super::super::block::strong(sum)], BODY).width).max().unwrap_or(0);
    (head.max(30_000) + 2 * PAD, head.max(best).max(total) + 2 * PAD)
}
