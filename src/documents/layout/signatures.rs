//! Blocks to be signed, two side by side, and the code that checks the paper.
//!
//! Does not know: who signs, how the code was made.
//! Always holds: a block and its code are never split; the code stands on a page with signatures, and what closes the
//! paper stands under them; there is room for ink and for a seal.

use super::super::PrintFault;
use super::super::block::{CodeBlock, SignatureBlock, plain, soft, strong};
use super::super::codes::{self, Modules};
use super::super::fonts::{self, Face};
use super::super::look::{BODY, FINE, HAIR, INK, INK_ROOM, LABEL, LINE, Mils, NAME, SIGNATURE, SOFT, mm10};
use super::super::wrap::{self, Line};
use super::{Flow, Item, Mark, across, down, frame, put, put_line};

const PAD: Mils = 7_500;
const LEADING: Mils = 11_200;
const WHEN: Mils = 8_000;
const WHO: Mils = 8_400;

/// The signatures in rows of two, and the code in the last place; `tail` is the height of what must stand under them on
/// the same page.
pub(super) fn signatures(
    flow: &mut Flow<'_>,
    signers: &[SignatureBlock],
    code: Option<&CodeBlock>,
    tail: Mils,
) -> Result<(), PrintFault> {
    let half = flow.sheet.across() / 2;
    let mut cells: Vec<Drawn> = signers.iter().map(|s| signature(s, half)).collect();
    // The code stands beside the last signature, or takes a row of its own.
    let alone = cells.len().is_multiple_of(2);
    if let Some(code) = code {
        cells.push(code_cell(code, if alone { flow.sheet.across() } else { half })?);
    }
    let count = cells.len();
    let heights: Vec<Mils> = cells
        .chunks(2)
        .map(|row| row.iter().map(|cell| cell.height).max().unwrap_or(0))
        .enumerate()
        .map(|(n, height)| if code.is_some() && alone && 2 * n + 1 == count { height } else { height.max(SIGNATURE) })
        .collect();
    let mut first = true;
    let mut rest = cells.into_iter();
    for (n, height) in heights.iter().copied().enumerate() {
        let (left, right) = (rest.next(), rest.next());
        flow.reserve(0, kept_together(&heights, n, tail))?;
        let mut marks = Vec::new();
        let sheet = flow.sheet;
        if right.is_some() || (2 * n + 1 == count && code.is_none()) {
            down(&mut marks, sheet.left + half, 0, height, HAIR, LINE);
        }
        for (n, cell) in (0..).zip([left, right].into_iter().flatten()) {
            cell.draw(&mut marks, sheet.left + n * half, height);
        }
        for x in [sheet.left, sheet.right] {
            down(&mut marks, x, 0, height, HAIR, LINE);
        }
        across(&mut marks, sheet.left, sheet.right, height, HAIR, LINE);
        if first || flow.y == flow.top {
            frame::box_top(&mut marks, sheet, 0);
        }
        first = false;
        flow.set(Item { space: 0, height, marks });
    }
    Ok(())
}

/// What must be free for row `n`: the last two rows stand together, and with what closes the paper.
fn kept_together(heights: &[Mils], n: usize, tail: Mils) -> Mils {
    let last = heights.len().saturating_sub(1);
    let from = heights.iter().skip(n);
    if n + 1 < last { from.take(1).sum() } else { from.sum::<Mils>() + tail }
}

/// A cell: what hangs from its top and what stands on its bottom.
struct Drawn {
    height: Mils,
    top: Vec<Mark>,
    bottom: Vec<Mark>,
}

impl Drawn {
    fn draw(self, marks: &mut Vec<Mark>, x: Mils, height: Mils) {
        let mut add = |mut mark: Mark, down: Mils| {
            mark.lower(down);
            shift(&mut mark, x);
            marks.push(mark);
        };
        self.top.into_iter().for_each(|mark| add(mark, 0));
        self.bottom.into_iter().for_each(|mark| add(mark, height));
    }
}

fn shift(mark: &mut Mark, by: Mils) {
    match mark {
        Mark::Text { x, .. } | Mark::Rising { x, .. } | Mark::Fill { x, .. } => *x += by,
        Mark::Rule { from, to, .. } => {
            from.0 += by;
            to.0 += by;
        }
        Mark::Shape { points, .. } => points.iter_mut().for_each(|p| p.0 += by),
    }
}

fn signature(s: &SignatureBlock, width: Mils) -> Drawn {
    let mut top = Vec::new();
    let right = width - PAD;
    let room = right - PAD;
    let mut y = 5_200;
    let mut text = |lines: Vec<Line>, size: Mils, leading: Mils| {
        for line in &lines {
            put_line(&mut top, PAD, y + fonts::baseline(size, leading), line, None);
            y += leading;
        }
    };
    text(wrap::lines(&[strong(&s.role)], BODY, room), BODY, LEADING);
    if s.name.is_empty() {
        y += 13_000;
        across(&mut top, PAD, right, y, HAIR, LINE);
        y += 12_000;
    } else {
        text(wrap::lines(&[plain(&s.name)], NAME, room), NAME, 12_600);
    }
    let mut text = |lines: Vec<Line>, size: Mils| {
        for line in &lines {
            put_line(&mut top, PAD, y + fonts::baseline(size, LEADING), line, None);
            y += LEADING;
        }
    };
    if !s.who.is_empty() {
        text(wrap::lines(&[soft(&s.who)], WHO, room), WHO);
    }
    text(wrap::lines(&[plain(&s.meaning)], BODY, room), BODY);
    if !s.at.is_empty() {
        text(wrap::lines(&[soft(&s.at)], WHEN, room), WHEN);
    }

    // From the bottom: the key, the words under the lines, the lines, the room above them.
    let mut bottom = Vec::new();
    let line = -21_500;
    let seal = right - mm10(230);
    across(&mut bottom, PAD, seal - 10_500, line, FINE, INK);
    across(&mut bottom, seal, right, line, FINE, INK);
    let under = line + fonts::baseline(LABEL, 9_000);
    put(&mut bottom, (PAD, under), (Face::Text, LABEL, SOFT), &s.lines.0);
    put(&mut bottom, (seal, under), (Face::Text, LABEL, SOFT), &s.lines.1);
    put(&mut bottom, (PAD, -5_200), (Face::Mono, 6_400, SOFT), &s.key);
    Drawn { height: y + INK_ROOM - line, top, bottom }
}

fn code_cell(code: &CodeBlock, width: Mils) -> Result<Drawn, PrintFault> {
    let mut top = Vec::new();
    let mut x = PAD;
    let mut height = 0;
    if let Some(text) = &code.text {
        let modules = codes::modules(text)?;
        let quiet = 4 * modules.step;
        let side = modules.side * modules.step;
        let from = (quiet.max(6_000), quiet.max(6_000));
        draw_code(&mut top, &modules, from);
        x = from.0 + side + quiet.max(9_000);
        height = side + 2 * from.1;
    }
    let room = width - x - PAD;
    let mut y = 7_000;
    let mut text = |lines: Vec<Line>, size: Mils, leading: Mils| {
        for line in &lines {
            put_line(&mut top, x, y + fonts::baseline(size, leading), line, None);
            y += leading;
        }
    };
    text(wrap::lines(&[strong(&code.title)], BODY, room), BODY, LEADING);
    text(wrap::lines(&[plain(&code.say)], 7_600, room), 7_600, 9_800);
    y += 3_000;
    let mut typed = |line: &str| {
        for line in wrap::lines(&[super::super::block::mono(line)], 8_000, room) {
            put_line(&mut top, x, y + fonts::baseline(8_000, 10_400), &line, None);
            y += 10_400;
        }
    };
    code.typed.iter().for_each(|line| typed(line));
    Ok(Drawn { height: height.max(y + 6_000), top, bottom: Vec::new() })
}

/// The dark modules as rectangles, a run of them at a time.
fn draw_code(marks: &mut Vec<Mark>, modules: &Modules, from: (Mils, Mils)) {
    let step = modules.step;
    for (row, cells) in (0..).zip(&modules.rows) {
        let mut column = 0;
        while let Some(start) = (column..modules.side).find(|c| dark(cells, *c)) {
            let end = (start..modules.side).find(|c| !dark(cells, *c)).unwrap_or(modules.side);
            marks.push(Mark::Fill {
                x: from.0 + start * step,
                y: from.1 + row * step,
                width: (end - start) * step,
                height: step,
                ink: INK,
            });
            column = end;
        }
    }
}

fn dark(cells: &[bool], column: Mils) -> bool {
    usize::try_from(column).ok().and_then(|c| cells.get(c)).copied().unwrap_or(false)
}
