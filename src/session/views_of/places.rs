//! Places: the tree with what lies there and below, explosive against the limits of the licence, one place in full.
//!
//! Does not know: distances; languages.
//! Always holds: explosive of an unknown quantity or division makes every sum that it may belong to `at least`; a place
//! without a licence has no limits.

use std::collections::{BTreeMap, BTreeSet};

use super::flags;
use super::judged::{Judged, SaidOf};
use super::names::{Each, Names, told};
use crate::domain::calendar::Day;
use crate::domain::id::Subject;
use crate::domain::measure::{Count, LARGEST};
use crate::domain::rules::Overall;
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::views::Severity;
use crate::session::views::home::NeqView;
use crate::session::views::places::{LicenceView, PlaceCard, PlaceView, StockLine};

/// Stock lines that a card shows.
const STOCK_MOST: usize = 2_000;

/// Milligrams, and whether a part of them is not known.
type Mg = (u64, bool);

/// Explosive in a place, by hazard division or sub-division; without a division where that is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::session) struct Explosive(BTreeMap<Option<String>, Mg>);

fn plus(sum: &mut Mg, more: Mg) {
    sum.0 = sum.0.saturating_add(more.0).min(LARGEST);
    sum.1 |= more.1;
}

impl Explosive {
    /// Adds stock of an item: milligrams, or nothing when they are not known.
    pub(in crate::session) fn add(&mut self, item: Option<&Row>, mg: Option<u64>) {
        let known = |column: &str| item?.maybe_text(column).and_then(told).filter(|code| code != "UNK");
        let division = known("sub_division").or_else(|| known("hazard_division"));
        plus(self.0.entry(division).or_default(), (mg.unwrap_or(0), mg.is_none()));
    }

    fn merge(&mut self, other: &Explosive) {
        for (division, mg) in &other.0 {
            plus(self.0.entry(division.clone()).or_default(), *mg);
        }
    }

    /// All of it.
    pub(in crate::session) fn total(&self) -> Mg {
        let mut sum = (0, false);
        self.0.values().for_each(|mg| plus(&mut sum, *mg));
        sum
    }

    /// What counts against a limit for a division: its sub-divisions too; what has no division may belong to it.
    fn of(&self, division: &str) -> Mg {
        let mut sum = (0, false);
        for (own, mg) in &self.0 {
            match own {
                Some(own)
                    if own == division || own.strip_prefix(division).is_some_and(|rest| rest.starts_with('.')) =>
                {
                    plus(&mut sum, *mg);
                }
                // a division without its sub-division may be this sub-division
                Some(own) if division.strip_prefix(own.as_str()).is_some_and(|rest| rest.starts_with('.')) => {
                    sum.1 |= *mg != (0, false);
                }
                None => sum.1 |= *mg != (0, false),
                Some(_) => {}
            }
        }
        sum
    }
}

/// The tree, with sums over what lies below.
pub(in crate::session) struct Tree {
    rows: BTreeMap<String, Row>,
    children: BTreeMap<String, Vec<String>>,
    roots: Vec<String>,
    below: BTreeMap<String, Below>,
}

#[derive(Default, Clone)]
struct Below {
    weapons: u64,
    lots: BTreeSet<i64>,
    explosive: Explosive,
}

impl Tree {
    /// The tree of these rows with what was judged.
    pub(in crate::session) fn of(rows: &dyn Rows, judged: &Judged) -> Tree {
        let rows: BTreeMap<String, Row> =
            rows.rows(Table::Place, &[]).into_iter().map(|row| (row.text("code"), row)).collect();
        let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut roots = Vec::new();
        for (code, row) in &rows {
            match row.maybe_text("parent").and_then(told).filter(|parent| rows.contains_key(parent)) {
                Some(parent) => children.entry(parent).or_default().push(code.clone()),
                None => roots.push(code.clone()),
            }
        }
        let mut tree = Tree { rows, children, roots, below: BTreeMap::new() };
        let mut lots_in: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
        for (row, lot) in &judged.lots {
            for holding in &lot.holdings {
                lots_in.entry(holding.text("place")).or_default().insert(*row);
            }
        }
        for root in tree.roots.clone() {
            tree.sum(&root, judged, &lots_in, 0);
        }
        tree
    }

    fn sum(&mut self, code: &str, judged: &Judged, lots_in: &BTreeMap<String, BTreeSet<i64>>, depth: usize) -> Below {
        let mut below = Below {
            weapons: judged.weapons_in.get(code).copied().unwrap_or(0),
            lots: lots_in.get(code).cloned().unwrap_or_default(),
            explosive: judged.explosive.get(code).cloned().unwrap_or_default(),
        };
        if depth < 64 {
            for child in self.children.get(code).cloned().unwrap_or_default() {
                let inside = self.sum(&child, judged, lots_in, depth + 1);
                below.weapons += inside.weapons;
                below.lots.extend(inside.lots);
                below.explosive.merge(&inside.explosive);
            }
        }
        self.below.insert(code.to_owned(), below.clone());
        below
    }

    /// All places, parents before children.
    pub(in crate::session) fn views(&self, judged: &Judged) -> Vec<PlaceView> {
        let mut views = Vec::with_capacity(self.rows.len());
        let mut waiting: Vec<(String, u32)> = self.roots.iter().rev().map(|code| (code.clone(), 0)).collect();
        while let Some((code, depth)) = waiting.pop() {
            views.extend(self.view(&code, depth, judged));
            let inside = self.children.get(&code).into_iter().flatten().rev();
            waiting.extend(inside.map(|child| (child.clone(), depth + 1)));
        }
        views
    }

    fn view(&self, code: &str, depth: u32, judged: &Judged) -> Option<PlaceView> {
        let row = self.rows.get(code)?;
        let below = self.below.get(code)?;
        let (neq_mg, at_least) = below.explosive.total();
        Some(PlaceView {
            code: code.to_owned(),
            parent: row.maybe_text("parent").and_then(told),
            depth,
            kind: row.text("kind"),
            name: told(row.text("name")).unwrap_or_else(|| code.to_owned()),
            keeper: row.maybe_text("keeper").and_then(told),
            closed: row.flag("closed"),
            weapons: Count::new(below.weapons),
            lots: Count::new(u64::try_from(below.lots.len()).unwrap_or(0)),
            neq_mg,
            at_least,
            severity: severity_of(judged.places.get(code).map(|kept| &kept.said)),
        })
    }

    fn depth(&self, code: &str) -> u32 {
        let mut depth = 0;
        let mut parent = self.rows.get(code).and_then(|row| row.maybe_text("parent"));
        while let Some(code) = parent.filter(|_| depth < 64) {
            depth += 1;
            parent = self.rows.get(&code).and_then(|row| row.maybe_text("parent"));
        }
        depth
    }

    fn name(&self, code: &str) -> String {
        self.rows.get(code).and_then(|row| told(row.text("name"))).unwrap_or_else(|| code.to_owned())
    }

    /// Explosive in a place and below against each limit of its licence; by division where it has none.
    fn neq(&self, code: &str, rows: &dyn Rows, judged: &Judged) -> Vec<NeqView> {
        let Some(below) = self.below.get(code) else { return Vec::new() };
        let licensed = self.licensed(code, |code| rows.row(Table::Licence, &[Val::from(code)]).is_some()).is_some();
        let view = |division: String, (neq_mg, at_least): Mg, limit_mg: Option<u64>| NeqView {
            place: code.to_owned(),
            name: self.name(code),
            division,
            neq_mg,
            at_least,
            limit_mg,
            licensed,
            severity: severity_of(judged.places.get(code).map(|kept| &kept.said)),
        };
        let limits = rows.rows(Table::PlaceLimit, &[Val::from(code)]);
        let against = limits.iter().map(|limit| {
            let division = limit.text("division");
            let mg = below.explosive.of(&division);
            view(division, mg, limit.maybe_number("neq_mg_max"))
        });
        let mut views: Vec<NeqView> = against.collect();
        let limited = |division: &str| {
            limits.iter().any(|limit| {
                let of = limit.text("division");
                division == of || division.strip_prefix(of.as_str()).is_some_and(|rest| rest.starts_with('.'))
            })
        };
        for (division, mg) in below.explosive.0.iter().filter(|(_, mg)| **mg != (0, false)) {
            match division {
                Some(division) if !limited(division) => views.push(view(division.clone(), *mg, None)),
                None if limits.is_empty() => views.push(view("UNK".to_owned(), *mg, None)),
                _ => {}
            }
        }
        views
    }

    /// Explosive against the limits: licensed places, and places with explosive that no licence covers; the fullest
    /// first.
    pub(in crate::session) fn all_neq(&self, rows: &dyn Rows, judged: &Judged) -> Vec<NeqView> {
        let licensed: BTreeSet<String> =
            rows.rows(Table::Licence, &[]).iter().map(|licence| licence.text("place")).collect();
        let covered = |code: &str| self.licensed(code, |code| licensed.contains(code)).is_some();
        let bare = judged.explosive.keys().filter(|code| self.rows.contains_key(*code) && !covered(code));
        let mut views: Vec<NeqView> =
            licensed.iter().chain(bare).flat_map(|code| self.neq(code, rows, judged)).collect();
        let filled = |view: &NeqView| view.filled_permille();
        views.sort_by(|a, b| {
            filled(b).cmp(&filled(a)).then_with(|| (&a.place, &a.division).cmp(&(&b.place, &b.division)))
        });
        views
    }

    /// The place whose licence covers this one: itself or the nearest above it.
    fn licensed(&self, code: &str, has_licence: impl Fn(&str) -> bool) -> Option<String> {
        let mut at = Some(code.to_owned());
        for _ in 0..64 {
            let code = at?;
            if has_licence(&code) {
                return Some(code);
            }
            at = self.rows.get(&code).and_then(|row| row.maybe_text("parent"));
        }
        None
    }

    /// Sites.
    pub(in crate::session) fn sites(&self) -> u64 {
        let sites = self.rows.values().filter(|row| row.text("kind") == "site").count();
        u64::try_from(sites).unwrap_or(0)
    }

    /// One place in full.
    pub(in crate::session) fn card(&self, code: &str, names: &Names<'_>, judged: &Judged) -> Option<PlaceCard> {
        let rows = names.rows();
        let place = self.view(code, self.depth(code), judged)?;
        let covering = self.licensed(code, |code| rows.row(Table::Licence, &[Val::from(code)]).is_some());
        let licence = covering.and_then(|covering| {
            let row = rows.row(Table::Licence, &[Val::from(covering.as_str())])?;
            Some(LicenceView {
                of: (covering != code).then(|| self.name(&covering)),
                number: row.text("number"),
                authority: row.text("authority"),
                issued: row.parsed::<Day>("issued")?,
                expires: row.parsed("expires"),
            })
        });
        let kept = judged.places.get(code);
        let holdings = rows.rows_where(Table::Holding, "place", &Val::from(code));
        let lines = holdings.iter().take(STOCK_MOST).filter_map(|row| stock_line(row, names, judged));
        let mut stock: Vec<StockLine> = lines.collect();
        stock.sort_by(|a, b| (a.severity, &a.item_name, &a.number).cmp(&(b.severity, &b.item_name, &b.number)));
        Some(PlaceCard {
            place,
            licence,
            neq: self.neq(code, rows, judged),
            flags: kept.map(|kept| flags::flags(&flags::of_place(&kept.facts, judged.day))).unwrap_or_default(),
            stock,
        })
    }
}

fn severity_of(said: Option<&SaidOf>) -> Severity {
    flags::severity(said.map_or(Overall::Clear, SaidOf::overall))
}

fn stock_line(row: &Row, names: &Names<'_>, judged: &Judged) -> Option<StockLine> {
    use super::rowno::of_id;
    let subject: Subject = row.parsed("subject")?;
    let said = match &subject {
        Subject::Lot(id) => judged.lots.get(&of_id(*id)).map(|lot| &lot.said),
        Subject::Weapon(id) => judged.weapon(of_id(*id)).and_then(|weapon| judged.case(weapon.case)),
        Subject::Item(code) => judged.items.get(code).map(|item| &item.said),
    };
    let number = match &subject {
        Subject::Item(code) => code.clone(),
        other => names.subject(other),
    };
    Some(StockLine {
        number,
        item_name: names.item_of(&subject),
        condition: row.text("condition"),
        pack: row.text("pack"),
        count: Count::new(row.number("count")),
        severity: severity_of(said),
        subject: subject.to_string(),
    })
}

/// Explosive in a quantity of an item.
pub(in crate::session) fn neq_of(item: Option<&Row>, count: Count) -> Mg {
    let mg = Each::of(item).times(count);
    (mg.unwrap_or(0), mg.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(division: &str, sub: &str) -> Row {
        let mut values = vec![Val::Null; Table::Item.columns().len()];
        let at = |column: &str| Table::Item.columns().iter().position(|c| *c == column).unwrap();
        values[at("hazard_division")] = Val::from(division);
        values[at("sub_division")] = Val::from(sub);
        Row::new(Table::Item, vec![Val::from("X")], values)
    }

    #[test]
    fn what_may_belong_to_a_division_makes_its_sum_at_least() {
        let mut here = Explosive::default();
        here.add(Some(&item("1.2", "1.2.1")), Some(10));
        here.add(Some(&item("1.2", "1.2.2")), Some(5));
        here.add(Some(&item("1.3", "")), Some(100));
        assert_eq!((here.of("1.2"), here.of("1.2.1"), here.of("1.1")), ((15, false), (10, false), (0, false)));
        assert_eq!((here.of("1.3"), here.of("1.3.1"), here.total()), ((100, false), (0, true), (115, false)));
        here.add(Some(&item("1.2", "1.2.1")), None);
        assert_eq!((here.of("1.2"), here.of("1.2.2"), here.of("1.3")), ((15, true), (5, false), (100, false)));
        here.add(Some(&item("UNK", "")), Some(1));
        assert_eq!((here.of("1.3"), here.of("1.1"), here.total()), ((100, true), (0, true), (116, true)));
    }
}
