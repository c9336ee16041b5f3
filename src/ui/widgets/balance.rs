//! The material balance of a batch: bars with figures.
//!
//! Does not know: whether a certificate may be issued.
//! Always holds: what is not yet known is dashed and shows a dash; the difference is planned + found − destroyed −
//! returned − lost.

use egui::{Rect, Ui, vec2};

use super::facts::DASH;
use super::{bars, chip, rule};
use crate::session::views::Severity;
use crate::session::views::batches::{Amount, BalanceView};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;

/// Pieces and milligrams that the balance lacks; negative when there is too much. None while a part is not known.
#[must_use]
pub fn difference(balance: &BalanceView) -> Option<(i64, i64)> {
    let part = |amount: Amount| (amount.pieces.signed(), i64::try_from(amount.neq_mg).unwrap_or(i64::MAX));
    let (planned, found) = (part(balance.planned), part(balance.found?));
    let (destroyed, returned, lost) = (part(balance.destroyed?), part(balance.returned?), part(balance.lost?));
    Some((
        planned.0 + found.0 - destroyed.0 - returned.0 - lost.0,
        planned.1 + found.1 - destroyed.1 - returned.1 - lost.1,
    ))
}

/// Pieces and milligrams by which the count differs from the plan.
#[must_use]
pub fn count_difference(balance: &BalanceView) -> Option<(i64, i64)> {
    let counted = balance.counted?;
    let mg = |amount: Amount| i64::try_from(amount.neq_mg).unwrap_or(i64::MAX);
    Some((balance.planned.pieces.signed() - counted.pieces.signed(), mg(balance.planned) - mg(counted)))
}

/// Whether there is explosive in it: arms have none, and no column for it.
#[must_use]
pub fn has_neq(balance: &BalanceView) -> bool {
    balance.planned.neq_mg > 0 || balance.planned.at_least
}

/// The height that the balance needs.
#[must_use]
pub fn height(balance: &BalanceView) -> f32 {
    let uncommon = [balance.lost, balance.found].into_iter().flatten().filter(|amount| !amount.pieces.is_zero());
    LINE * (5 + uncommon.count()) as f32 + 10.0
}

const LINE: f32 = 25.0;

/// Shows the balance over the width there is.
pub fn balance_ui(ui: &mut Ui, cx: &Cx<'_>, balance: &BalanceView, authorised: bool) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let planned = if authorised { cx.words.say("ui-balance-authorised") } else { cx.words.say("ui-balance-planned") };
    let whole = (balance.planned.pieces.get().max(1), has_neq(balance), balance.unlike);
    line(ui, cx, (&planned, Some(balance.planned)), whole);
    line(ui, cx, (&cx.words.say("ui-balance-counted"), balance.counted), whole);
    line(ui, cx, (&cx.words.say("ui-balance-destroyed"), balance.destroyed), whole);
    line(ui, cx, (&cx.words.say("ui-balance-returned"), balance.returned), whole);
    for (label, amount) in
        [(cx.words.say("ui-balance-lost"), balance.lost), (cx.words.say("ui-balance-found"), balance.found)]
    {
        if amount.is_some_and(|amount| !amount.pieces.is_zero()) {
            line(ui, cx, (&label, amount), whole);
        }
    }
    difference_line(ui, cx, balance, whole.1);
}

fn parts(ui: &mut Ui, neq: bool) -> [Rect; 4] {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
    let mut line = rect;
    let label = area::left(&mut line, 86.0);
    let kg = area::right(&mut line, if neq { 78.0 } else { 0.0 });
    let pieces = area::right(&mut line, 68.0);
    [label, Rect::from_center_size(line.center(), vec2((line.width() - 12.0).max(8.0), 8.0)), pieces, kg]
}

fn line(ui: &mut Ui, cx: &Cx<'_>, what: (&str, Option<Amount>), (whole, neq, unlike): (u64, bool, bool)) {
    let [label, bar, pieces, kg] = parts(ui, neq);
    let c = cx.c();
    let (name, amount) = what;
    let ink_of_name = if amount.is_some() { c.text } else { c.text_faint };
    area::row(ui, label, "balance-label", |ui| ink::say(ui, cx.theme, (Face::Body, ink_of_name), name));
    let figures = match amount {
        Some(amount) => {
            bars::bar(ui, cx, bar, amount.pieces.get() as f32 / whole as f32, c.accent);
            // rounds and kilograms do not add up
            let pieces = if unlike { DASH.to_owned() } else { cx.count(amount.pieces) };
            [pieces, cx.kg(amount.neq_mg, 2, amount.at_least)]
        }
        None => {
            bars::unknown_bar(ui, bar, c.control);
            [DASH.to_owned(), DASH.to_owned()]
        }
    };
    for (part, figure) in [pieces, kg].into_iter().take(1 + usize::from(neq)).zip(figures) {
        area::row_from_right(ui, part, part.left() as i32, |ui| {
            ink::whole(ui, cx.theme, (Face::Body, ink_of_name), &figure);
        });
    }
}

fn difference_line(ui: &mut Ui, cx: &Cx<'_>, balance: &BalanceView, neq: bool) {
    let difference = difference(balance).or_else(|| count_difference(balance));
    ui.add_space(4.0);
    let [label, bar, pieces, kg] = parts(ui, neq);
    rule(ui.painter(), egui::Rangef::new(label.left(), kg.right()), label.top() - 2.0, cx.c().line);
    let bold = (Face::Strong, cx.c().text);
    area::row(ui, label, "difference", |ui| ink::say(ui, cx.theme, bold, &cx.words.say("ui-balance-difference")));
    let known = difference.is_some();
    // nothing stands beside it while nothing is known: the words have the room of the figures
    let right = if known { bar.right() + 6.0 } else { kg.right() };
    let chip_part = Rect::from_min_max(
        egui::pos2(bar.left() - 6.0, bar.center().y - 12.5),
        egui::pos2(right, bar.center().y + 12.5),
    );
    area::row(ui, chip_part, "difference-chip", |ui| {
        let (severity, word) = match difference {
            Some((0, _)) if balance.open_lines == 0 => (Severity::Clear, cx.words.say("ui-balance-closes")),
            Some(_) => (Severity::Stop, cx.words.say("ui-balance-open")),
            None => (Severity::Unknown, cx.words.say("ui-balance-unknown")),
        };
        chip::severity_chip_saying(ui, cx, severity, None, &word);
    });
    let figures = match difference {
        Some((_, mg)) if balance.unlike => [DASH.to_owned(), cx.words.decimal((mg + 5_000).div_euclid(10_000), 2)],
        Some((n, mg)) => [cx.words.number(n), cx.words.decimal((mg + 5_000).div_euclid(10_000), 2)],
        None => return,
    };
    for (part, figure) in [pieces, kg].into_iter().take(1 + usize::from(neq)).zip(figures) {
        area::row_from_right(ui, part, part.left() as i32, |ui| {
            ink::whole(ui, cx.theme, bold, &figure);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::Count;

    fn of(pieces: u64) -> Amount {
        Amount { pieces: Count::new(pieces), neq_mg: pieces * 10, at_least: false }
    }

    #[test]
    fn a_balance_does_not_close_by_silence() {
        let mut balance = BalanceView { planned: of(100), ..BalanceView::default() };
        assert_eq!(difference(&balance), None);
        balance.destroyed = Some(of(90));
        balance.returned = Some(of(10));
        assert_eq!(difference(&balance), None);
        balance.lost = Some(of(0));
        balance.found = Some(of(0));
        assert_eq!(difference(&balance), Some((0, 0)));
        balance.found = Some(of(3));
        assert_eq!(difference(&balance), Some((3, 30)));
        balance.counted = Some(of(97));
        assert_eq!(count_difference(&balance), Some((3, 30)));
    }
}
