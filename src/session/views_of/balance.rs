//! The material balance of a batch: sums over its lines, and whether every line closes.
//!
//! Does not know: who counted; what a certificate says.
//! Always holds: a line that lacks what another has too much of leaves the balance open; quantities of unlike units are
//! told to be so.

use super::names::Names;
use super::places::neq_of;
use crate::documents::facts::Unit;
use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::table::Row;
use crate::session::views::batches::{Amount, BalanceView};

fn amount(pieces: u64, item: Option<&Row>) -> Amount {
    let (neq_mg, at_least) = if pieces == 0 { (0, false) } else { neq_of(item, Count::new(pieces)) };
    Amount { pieces: Count::new(pieces), neq_mg, at_least }
}

pub(super) fn sum(lines: &[Row], names: &Names<'_>, pieces: impl Fn(&Row) -> u64) -> Amount {
    let mut sum = Amount::default();
    for line in lines {
        let item = line.parsed::<Subject>("subject").and_then(|subject| names.catalogue(&subject));
        // a weapon holds no explosive
        let weapon = line.text("subject").starts_with('w');
        let more = if weapon {
            Amount { pieces: Count::new(pieces(line)), ..Amount::default() }
        } else {
            amount(pieces(line), item.as_ref())
        };
        sum.pieces = sum.pieces.plus(more.pieces).unwrap_or(sum.pieces);
        sum.neq_mg = sum.neq_mg.saturating_add(more.neq_mg);
        sum.at_least |= more.at_least;
    }
    sum
}

/// What became of a line when the work was over.
pub(super) struct Outcome {
    pub(super) destroyed: u64,
    pub(super) returned: u64,
    pub(super) lost: u64,
    pub(super) found: u64,
}

/// What became of a line: what stayed behind when the list closed was lost when it was missing, and else is in store.
pub(super) fn outcome(line: &Row) -> Outcome {
    let behind =
        line.number("count").saturating_sub(line.maybe_number("settled_count").unwrap_or(line.number("count")));
    let missing = line.text("settled") == "missing";
    Outcome {
        destroyed: line.number("destroyed"),
        returned: line.number("returned") + if missing { 0 } else { behind },
        lost: line.number("lost") + if missing { behind } else { 0 },
        found: line.number("found"),
    }
}

/// Whether these count unlike things, so that their quantities do not add up.
pub(super) fn unlike(subjects: impl Iterator<Item = Subject>, names: &Names<'_>) -> bool {
    let unit = |subject: Subject| {
        let item = names.catalogue(&subject);
        let of_kind = match item.as_ref().map(|item| item.text("kind")).as_deref() {
            _ if subject.is_weapon() => Unit::Weapons,
            Some("weapon_model") => Unit::Weapons,
            Some("component") => Unit::Parts,
            Some("equipment") => Unit::Articles,
            _ => Unit::Ammunition,
        };
        item.map_or(of_kind.clone(), |item| Unit::written(&item.text("unit"), of_kind))
    };
    let mut units = subjects.map(unit);
    let first = units.next();
    units.any(|unit| Some(unit) != first)
}

/// What the lines of a batch are about.
pub(super) fn subjects(lines: &[Row]) -> impl Iterator<Item = Subject> {
    lines.iter().filter_map(|line| line.parsed("subject"))
}

/// The balance: as planned, as counted when all was counted, and what became of it when the work has ended.
pub(super) fn view(
    lines: &[Row],
    names: &Names<'_>,
    ended: bool,
    counted: &dyn Fn(&Row) -> Option<u64>,
) -> BalanceView {
    let of = |part: fn(&Outcome) -> u64| ended.then(|| sum(lines, names, |line| part(&outcome(line))));
    let all_counted = !lines.is_empty() && lines.iter().all(|line| counted(line).is_some());
    let is_open = |line: &Row| {
        let planned = line.number("count");
        if ended {
            let became = outcome(line);
            planned + became.found != became.destroyed + became.returned + became.lost
        } else {
            all_counted && counted(line) != Some(planned)
        }
    };
    BalanceView {
        planned: sum(lines, names, |line| line.number("count")),
        counted: all_counted.then(|| sum(lines, names, |line| counted(line).unwrap_or(0))),
        destroyed: of(|became| became.destroyed),
        returned: of(|became| became.returned),
        lost: of(|became| became.lost),
        found: of(|became| became.found),
        unlike: unlike(subjects(lines), names),
        open_lines: lines.iter().filter(|line| is_open(line)).count() as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::table::{Book, Change, Table, Val, empty_row};

    fn line(no: i64, subject: &str, values: &[(&str, i64)]) -> Row {
        let mut row = empty_row(Table::BatchLine);
        let at = |column: &str| Table::BatchLine.columns().iter().position(|c| *c == column).unwrap();
        row[at("subject")] = Val::from(subject);
        for (column, value) in values {
            row[at(column)] = Val::Int(*value);
        }
        Row::new(Table::BatchLine, vec![Val::from("b1.0"), Val::Int(no)], row)
    }

    #[test]
    fn what_one_line_lacks_is_not_made_up_for_by_another() {
        let book = Book::default();
        let names = Names::of(&book);
        let lines = [
            line(1, "i/A", &[("count", 10), ("destroyed", 9)]),
            line(2, "i/A", &[("count", 10), ("destroyed", 11)]),
            line(3, "i/A", &[("count", 5), ("settled_count", 4), ("destroyed", 4)]),
        ];
        let view = view(&lines, &names, true, &|_| None);
        let of = |amount: Option<Amount>| amount.map(|amount| amount.pieces.get());
        assert_eq!((of(view.destroyed), of(view.returned), of(view.lost)), (Some(24), Some(1), Some(0)));
        assert_eq!((view.planned.pieces.get(), view.open_lines, view.unlike), (25, 2, false));
        let counted = super::view(&lines, &names, false, &|line| Some(10 + line.number("no") % 2));
        assert_eq!((counted.destroyed, counted.open_lines), (None, 2), "the second was counted as planned");
    }

    #[test]
    fn rounds_and_kilograms_are_unlike() {
        let mut book = Book::default();
        for (code, unit) in [("R", "ea"), ("S", ""), ("P", "kg")] {
            let mut row = empty_row(Table::Item);
            let at = |column: &str| Table::Item.columns().iter().position(|c| *c == column).unwrap();
            (row[at("kind")], row[at("unit")]) = (Val::from("ammunition"), Val::from(unit));
            book.apply(&Change::Put(Table::Item, vec![Val::from(code)], row)).unwrap();
        }
        let names = Names::of(&book);
        let unlike = |codes: &[&str]| super::unlike(codes.iter().map(|code| Subject::Item((*code).into())), &names);
        assert!(!unlike(&["R", "S"]) && unlike(&["R", "P"]) && !unlike(&["P"]) && !unlike(&[]));
    }
}
