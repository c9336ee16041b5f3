//! What stands around the blocks: bands, heads and feet of pages.
//!
//! Does not know: the blocks.
//! Always holds: every page carries the bands, the number of the document, the head of the log and its place
//! among the pages.

use super::super::block::{Band, Document, Frame};
use super::super::fonts::{self, Face};
use super::super::look::{
    BODY, FAINT, FINE, FOOT, GHOST, HAIR, INK, LABEL, LINE, MARGIN_BOTTOM, MARGIN_TOP, Mils, RULE, SOFT, STRIPE, TITLE,
    WHITE, mm10,
};
use super::super::wrap;
use super::{Mark, Sheet, across, put, put_line, put_right};
use crate::i18n::Words;

const LEADING: Mils = 11_600;
const BOX: Mils = 34_800;

/// The head of a page and where the blocks begin below it.
pub(super) fn head(frame: &Frame, sheet: Sheet, first: bool) -> (Vec<Mark>, Mils) {
    let mut marks = Vec::new();
    let top = bands(&mut marks, frame, sheet);
    let top = if first { first_head(&mut marks, frame, sheet, top) } else { next_head(&mut marks, frame, sheet, top) };
    (marks, top)
}

fn bands(marks: &mut Vec<Mark>, frame: &Frame, sheet: Sheet) -> Mils {
    let mut y = mm10(50);
    for (band, words) in &frame.bands {
        let height = if *band == Band::Training { 28_000 } else { 19_000 };
        let (left, right) = (sheet.left, sheet.right);
        let size = 11_000;
        let wide = fonts::width(Face::Strong, size, words);
        let middle = (left + right) / 2;
        let base = y + fonts::baseline(size, height);
        if *band == Band::Training {
            stripes(marks, left, right, y, height);
            marks.push(Mark::Fill {
                x: middle - wide / 2 - 12_000,
                y: y + 5_000,
                width: wide + 24_000,
                height: height - 10_000,
                ink: WHITE,
            });
            put(marks, (middle - wide / 2, base), (Face::Strong, size, INK), words);
        } else {
            marks.push(Mark::Fill { x: left, y, width: right - left, height, ink: INK });
            put(marks, (middle - wide / 2, base), (Face::Strong, size, WHITE), words);
        }
        if *band == Band::Void {
            marks.push(Mark::Rising {
                x: sheet.width / 2,
                y: sheet.height / 2,
                size: 96_000,
                ink: GHOST,
                text: words.clone(),
            });
        }
        y += height + 4_000;
    }
    if frame.bands.is_empty() { MARGIN_TOP } else { y + 6_000 }
}

/// Slanted stripes, cut off at both ends.
fn stripes(marks: &mut Vec<Mark>, left: Mils, right: Mils, y: Mils, height: Mils) {
    let (step, wide) = (14_000, 7_000);
    let mut x = left - height;
    while x < right {
        // A stripe leans right: its lower edge starts at x, its upper edge one height further.
        let corners = [(x, y + height), (x + wide, y + height), (x + wide + height, y), (x + height, y)];
        let points = cut(&cut(&corners, left, true), right, false);
        if points.len() > 2 {
            marks.push(Mark::Shape { points, ink: STRIPE });
        }
        x += step;
    }
    across(marks, left, right, y, HAIR, SOFT);
    across(marks, left, right, y + height, HAIR, SOFT);
}

/// The part of a polygon right (or left) of an upright line.
fn cut(points: &[(Mils, Mils)], edge: Mils, right: bool) -> Vec<(Mils, Mils)> {
    let inside = |p: (Mils, Mils)| if right { p.0 >= edge } else { p.0 <= edge };
    let mut kept = Vec::new();
    for (n, &here) in points.iter().enumerate() {
        let next = points[(n + 1) % points.len()];
        if inside(here) {
            kept.push(here);
        }
        if inside(here) != inside(next) {
            let share = i64::from(edge - here.0) * i64::from(next.1 - here.1) / i64::from(next.0 - here.0);
            kept.push((edge, here.1 + i32::try_from(share).unwrap_or(0)));
        }
    }
    kept
}

fn first_head(marks: &mut Vec<Mark>, frame: &Frame, sheet: Sheet, top: Mils) -> Mils {
    let Sheet { left, right, .. } = sheet;
    boxed(marks, (left, top), (BOX, BOX), LINE);
    let wide = fonts::width(Face::Strong, 12_500, &frame.letters);
    put(
        marks,
        (left + (BOX - wide) / 2, top + fonts::baseline(12_500, BOX)),
        (Face::Strong, 12_500, INK),
        &frame.letters,
    );

    let x = left + BOX + 10_500;
    let room = sheet.across() * 55 / 100 - BOX - 10_500;
    let issuer: Vec<_> = frame
        .issuer
        .iter()
        .enumerate()
        .flat_map(|(n, text)| {
            let run = if n == 0 { super::super::block::strong(text) } else { super::super::block::plain(text) };
            wrap::lines(&[run], BODY, room)
        })
        .collect();
    let count = Mils::try_from(issuer.len()).unwrap_or(3);
    let mut y = top + (BOX - count * LEADING).max(0) / 2;
    for line in &issuer {
        put_line(marks, x, y + fonts::baseline(BODY, LEADING), line, None);
        y += LEADING;
    }

    let mut beside = top - 1_000;
    put_right(marks, (right, beside + fonts::baseline(12_500, 14_000)), (Face::Mono, 12_500, INK), &frame.number);
    beside += 14_000;
    if let Some(copy) = &frame.copy {
        copy_mark(marks, right, beside, copy);
        beside += 13_500;
    }
    for text in &frame.beside {
        put_right(marks, (right, beside + fonts::baseline(BODY, LEADING)), (Face::Text, BODY, INK), text);
        beside += LEADING;
    }

    let mut y = y.max(beside).max(top + BOX) + 7_500;
    across(marks, left, right, y, RULE, INK);
    y += 11_000;
    for line in wrap::lines(&[super::super::block::strong(&frame.title)], TITLE, sheet.across()) {
        put_line(marks, left, y + fonts::baseline(TITLE, 21_000), &line, None);
        y += 21_000;
    }
    for text in &frame.subtitle {
        for line in wrap::lines(text, BODY, sheet.across()) {
            put_line(marks, left, y + fonts::baseline(BODY, LEADING), &line, None);
            y += LEADING;
        }
    }
    y + 10_000
}

fn next_head(marks: &mut Vec<Mark>, frame: &Frame, sheet: Sheet, top: Mils) -> Mils {
    let Sheet { left, right, .. } = sheet;
    let base = top + fonts::baseline(BODY, LEADING);
    put(marks, (left, base), (Face::Strong, BODY, INK), &frame.short_title);
    let mut x = left + fonts::width(Face::Strong, BODY, &frame.short_title) + 5_000;
    put(marks, (x, base), (Face::Mono, BODY * 19 / 20, INK), &frame.number);
    x += fonts::width(Face::Mono, BODY * 19 / 20, &frame.number) + 8_000;
    if let Some(copy) = &frame.copy {
        let wide = fonts::width(Face::Strong, BODY, copy) + 9_000;
        copy_mark(marks, x + wide, top - 1_000, copy);
        x += wide + 8_000;
    }
    let mut y = top;
    let lines = wrap::lines(&[super::super::block::plain(&frame.running)], BODY, (right - x).max(120_000));
    for line in &lines {
        put_line(marks, right - line.width, y + fonts::baseline(BODY, LEADING), line, None);
        y += LEADING;
    }
    y += 4_500;
    across(marks, left, right, y, RULE, INK);
    y + 9_000
}

/// The boxed words of a copy, ending at `right`.
fn copy_mark(marks: &mut Vec<Mark>, right: Mils, top: Mils, words: &str) {
    let wide = fonts::width(Face::Strong, BODY, words) + 9_000;
    boxed(marks, (right - wide, top), (wide, 12_500), INK);
    put(marks, (right - wide + 4_500, top + fonts::baseline(BODY, 12_500)), (Face::Strong, BODY, INK), words);
}

pub(super) fn boxed(marks: &mut Vec<Mark>, at: (Mils, Mils), size: (Mils, Mils), ink: u8) {
    let ((x, y), (width, height)) = (at, size);
    across(marks, x, x + width, y, HAIR, ink);
    across(marks, x, x + width, y + height, HAIR, ink);
    super::down(marks, x, y, y + height, HAIR, ink);
    super::down(marks, x + width, y, y + height, HAIR, ink);
}

/// The foot of a page.
pub(super) fn foot(marks: &mut Vec<Mark>, document: &Document, words: &Words, sheet: Sheet, place: &str, paper: &str) {
    let frame = &document.frame;
    let Sheet { left, right, .. } = sheet;
    let leading = 10_200;
    let rule = sheet.height - MARGIN_BOTTOM - 2 * leading - 4_000;
    initials(marks, frame, words, sheet, rule);
    across(marks, left, right, rule, RULE, INK);

    let first = rule + 4_000 + fonts::baseline(FOOT, leading);
    let second = first + leading;
    let place_wide = fonts::width(Face::Strong, FOOT, place);
    put_right(marks, (right, first), (Face::Strong, FOOT, INK), place);
    let said = shortened(&frame.foot, right - left - place_wide - 12_000);
    put(marks, (left, first), (Face::Text, FOOT, INK), &said);
    let head = wrap::line(&frame.head, FOOT);
    put_line(marks, left, second, &head, Some(SOFT));
    let issued = words.with("doc-foot-issued", &[("issued", &frame.issued), ("paper", paper)]);
    put_right(marks, (right, second), (Face::Text, FOOT, SOFT), &issued);
}

/// The text, cut with `…` when it is wider than the foot: what it says stands in full at the head of page one.
fn shortened(text: &str, room: Mils) -> String {
    if fonts::width(Face::Text, FOOT, text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if fonts::width(Face::Text, FOOT, &kept) > room - FOOT {
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

fn initials(marks: &mut Vec<Mark>, frame: &Frame, words: &Words, sheet: Sheet, rule: Mils) {
    if frame.initials.is_empty() {
        return;
    }
    let (high, gap) = (16_500, 4_500);
    // Narrower boxes when very many initial.
    let count = Mils::try_from(frame.initials.len()).unwrap_or(1).max(1);
    let wide = ((sheet.across() - 60_000) / count - gap).clamp(8_000, 30_000);
    let top = rule - 5_500 - high;
    let mut x = sheet.right + gap;
    for letters in frame.initials.iter().rev() {
        x -= wide + gap;
        boxed(marks, (x, top), (wide, high), LINE);
        let size = 5_200;
        let inside = fonts::width(Face::Text, size, letters);
        put(marks, (x + (wide - inside) / 2, top + high - 1_900), (Face::Text, size, FAINT), letters);
    }
    let label = words.say("doc-initials");
    put_right(marks, (x - 6_000, top + high - 5_500), (Face::Text, LABEL, SOFT), &label);
}

/// The black rule over boxes.
pub(super) fn box_top(marks: &mut Vec<Mark>, sheet: Sheet, y: Mils) {
    across(marks, sheet.left, sheet.right, y, FINE, INK);
}
