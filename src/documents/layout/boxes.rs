//! Fact boxes and the balance.
//!
//! Does not know: what the facts are.
//! Always holds: a value is never cut off; boxes of a row are equally high.

use super::super::PrintFault;
use super::super::block::{BalanceRow, Fact, FactRow};
use super::super::fonts::{self, Face};
use super::super::look::{BODY, FIGURE, HAIR, INK, LABEL, LINE, Mils, SOFT};
use super::super::wrap::{self, Line};
use super::{Flow, Item, Mark, across, down, frame, put, put_line};

const PAD: Mils = 4_600;
const LEADING: Mils = 10_900;
const UNDER: Mils = LABEL;
/// More lines than this go on in a box below.
const MOST: usize = 24;

/// Rows of boxes; a row stays whole.
pub(super) fn facts(flow: &mut Flow<'_>, rows: &[FactRow]) -> Result<(), PrintFault> {
    for (n, row) in rows.iter().enumerate() {
        let mut rest: Vec<Boxed> = row.iter().map(|fact| Boxed::set(fact, flow.sheet.across())).collect();
        let mut top = n == 0;
        while rest.iter().any(|b| !b.is_empty()) || top {
            let now: Vec<Boxed> = rest.iter_mut().map(Boxed::split).collect();
            let item = row_item(flow, &now, top);
            // After a page break the boxes need their upper edge again.
            flow.reserve(if top { 6_500 } else { 0 }, item.height)?;
            let item = if flow.y == flow.top && !top { row_item(flow, &now, true) } else { item };
            flow.set(item);
            top = false;
        }
    }
    Ok(())
}

/// A fact set into lines.
struct Boxed {
    label: String,
    value: Vec<Line>,
    under: Vec<Line>,
    width: Mils,
}

impl Boxed {
    fn set(fact: &Fact, across: Mils) -> Boxed {
        let twelfth = |n: u32| Mils::try_from(i64::from(across) * i64::from(n) / 12).unwrap_or(across);
        let width = twelfth(fact.span);
        let room = width - 2 * PAD;
        let under = if fact.under.is_empty() { Vec::new() } else { wrap::lines(&fact.under, UNDER, room) };
        Boxed { label: fact.label.clone(), value: wrap::lines(&fact.value, BODY, room), under, width }
    }

    fn is_empty(&self) -> bool {
        self.value.is_empty() && self.under.is_empty()
    }

    /// Takes what fits into one box.
    fn split(&mut self) -> Boxed {
        let value = self.value.drain(..self.value.len().min(MOST)).collect::<Vec<_>>();
        let left = if self.value.is_empty() { MOST - value.len() } else { 0 };
        let under = self.under.drain(..self.under.len().min(left)).collect();
        Boxed { label: std::mem::take(&mut self.label), value, under, width: self.width }
    }

    fn height(&self) -> Mils {
        let count = |lines: &[Line]| Mils::try_from(lines.len()).unwrap_or(Mils::MAX / 100_000);
        let label = if self.label.is_empty() { 1_200 } else { 8_200 };
        2_200 + label + count(&self.value) * LEADING + count(&self.under) * 8_800 + 2_700
    }
}

fn row_item(flow: &Flow<'_>, row: &[Boxed], top: bool) -> Item {
    let sheet = flow.sheet;
    let height = row.iter().map(Boxed::height).max().unwrap_or(0);
    let mut marks = Vec::new();
    let mut x = sheet.left;
    let last = row.len().saturating_sub(1);
    for (n, fact) in row.iter().enumerate() {
        down(&mut marks, x, 0, height, HAIR, LINE);
        let mut y = 2_200;
        if fact.label.is_empty() {
            y += 1_200;
        } else {
            put(&mut marks, (x + PAD, y + fonts::baseline(LABEL, 8_200)), (Face::Text, LABEL, SOFT), &fact.label);
            y += 8_200;
        }
        for line in &fact.value {
            put_line(&mut marks, x + PAD, y + fonts::baseline(BODY, LEADING), line, None);
            y += LEADING;
        }
        for line in &fact.under {
            put_line(&mut marks, x + PAD, y + fonts::baseline(UNDER, 8_800), line, Some(SOFT));
            y += 8_800;
        }
        x = if n == last { sheet.right } else { x + fact.width };
    }
    down(&mut marks, sheet.right, 0, height, HAIR, LINE);
    across(&mut marks, sheet.left, sheet.right, height, HAIR, LINE);
    if top {
        frame::box_top(&mut marks, sheet, 0);
    }
    Item { space: 0, height, marks }
}

/// The balances, one box for each unit: what is counted, then the figures with their signs.
pub(super) fn balances(flow: &mut Flow<'_>, rows: &[BalanceRow]) -> Result<(), PrintFault> {
    for (n, row) in rows.iter().enumerate() {
        flow.place(balance(flow, row, n == 0))?;
    }
    Ok(())
}

fn balance(flow: &Flow<'_>, row: &BalanceRow, top: bool) -> Item {
    let sheet = flow.sheet;
    let mut marks = Vec::new();
    let count = Mils::try_from(row.parts.len() + 1).unwrap_or(1);
    let slot = sheet.across() / count;
    let unit = wrap::lines(&[super::super::block::strong(&row.unit)], BODY, slot - PAD - 3_000);
    let lines = Mils::try_from(unit.len()).unwrap_or(1);
    let height = (lines * LEADING + 7_000).max(29_000);
    let mut y = (height - lines * LEADING) / 2;
    for line in &unit {
        put_line(&mut marks, sheet.left + PAD, y + fonts::baseline(BODY, LEADING), line, None);
        y += LEADING;
    }
    for (n, part) in (1..).zip(&row.parts) {
        let x = sheet.left + n * slot;
        let sign = if part.sign.is_empty() { 5_000 } else { 15_000 };
        if !part.sign.is_empty() {
            put(&mut marks, (x + 2_000, 19_000), (Face::Text, FIGURE, SOFT), part.sign);
        }
        let face = if part.strong { Face::Strong } else { Face::Text };
        put(&mut marks, (x + sign, 3_200 + fonts::baseline(LABEL, 8_600)), (Face::Text, LABEL, SOFT), &part.label);
        put(&mut marks, (x + sign, 11_800 + fonts::baseline(FIGURE, 13_500)), (face, FIGURE, INK), &part.figure);
    }
    let edge = |marks: &mut Vec<Mark>, x| down(marks, x, 0, height, HAIR, LINE);
    edge(&mut marks, sheet.left);
    edge(&mut marks, sheet.right);
    across(&mut marks, sheet.left, sheet.right, height, HAIR, LINE);
    if top || flow.y == flow.top {
        frame::box_top(&mut marks, sheet, 0);
    }
    Item { space: if top { 6_500 } else { 0 }, height, marks }
}
