//! What the story keeps in mind of the depot while it goes on.
//!
//! Does not know: how acts are posted.
//! Always holds: weapons are where the ledger has them; lots are looked up in the ledger itself.

use std::collections::BTreeMap;

use super::arms::{Gun, Whereabouts, guns};
use super::lot_plan::{LotPlan, lots};
use super::models::{Model, models};
use super::natures::nature;
use super::places::store_of;
use super::scribe::Scribe;
use crate::domain::calendar::Day;
use crate::domain::command::{CountLine, Take};
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::table::{Row, Table};
use crate::session::Problem;
use crate::session::use_cases::demo::DemoOrder;

/// A lot as the story follows it.
#[derive(Clone, Debug)]
pub(super) struct Stock {
    pub(super) plan: LotPlan,
    /// The act and line that brought it in; `None` before that.
    pub(super) id: Option<Id>,
}

/// What the story keeps in mind.
pub(super) struct Depot {
    pub(super) models: Vec<Model>,
    pub(super) guns: Vec<Gun>,
    /// Where in `guns` those begin that come late.
    pub(super) late: usize,
    pub(super) lots: Vec<Stock>,
    /// The first day of the book, and the last.
    pub(super) start: Day,
    pub(super) end: Day,
}

impl Depot {
    pub(super) fn new(wanted: &DemoOrder, start: Day, end: Day) -> Depot {
        let weapons = usize::try_from(wanted.weapons).unwrap_or(0);
        let count = usize::try_from(wanted.lots).unwrap_or(0);
        let late = if weapons < 200 { weapons / 20 } else { 50 };
        let plans = lots(wanted.seed, count, (start, end), wanted.lang);
        Depot {
            models: models(),
            guns: guns(wanted.seed, weapons, late),
            late: weapons - late,
            lots: plans.into_iter().map(|plan| Stock { plan, id: None }).collect(),
            start,
            end,
        }
    }

    /// The explosive of all lots in milligrams, by store and by the division of licences.
    pub(super) fn explosive(&self) -> BTreeMap<(String, &'static str), u64> {
        let mut sums = BTreeMap::new();
        for plan in self.lots.iter().map(|stock| &stock.plan) {
            let Some((division, neq_mg)) = nature(&plan.lot.item).map(|nature| nature.licensed()) else { continue };
            *sums.entry((store_of(plan.place).to_owned(), division)).or_default() += neq_mg * plan.count;
        }
        sums
    }

    /// The lot that the story calls by this name, if it is in the book.
    pub(super) fn lot(&self, key: &str) -> Option<Id> {
        self.lots.iter().find(|stock| stock.plan.key == key).and_then(|stock| stock.id)
    }

    /// The lots that the story calls by these names, as far as they are in the book.
    pub(super) fn named(&self, keys: &[&str]) -> Vec<Id> {
        keys.iter().filter_map(|key| self.lot(key)).collect()
    }

    /// Weapons that may be issued, from place `from` in the list on, at most so many.
    pub(super) fn free_guns(&self, from: usize, most: usize, fits: impl Fn(&Gun, &Model) -> bool) -> Vec<usize> {
        let count = self.guns.len().max(1);
        let model = |gun: &Gun| self.models.get(gun.model).copied();
        (0..self.guns.len())
            .map(|step| (from + step) % count)
            .filter(|at| self.guns.get(*at).is_some_and(|g| g.is_free() && model(g).is_some_and(|m| fits(g, &m))))
            .take(most)
            .collect()
    }

    /// These weapons, each as a line taken from its rack.
    pub(super) fn takes(&self, which: &[usize]) -> Vec<Take> {
        let take = |gun: &Gun| Take {
            subject: gun.subject(),
            place: gun.place.to_owned(),
            condition: gun.condition.to_owned(),
            pack: String::new(),
            count: Count::ONE,
        };
        which.iter().filter_map(|at| self.guns.get(*at)).map(take).collect()
    }

    /// These weapons are somewhere else now.
    pub(super) fn put(&mut self, which: &[usize], at: Whereabouts, condition: Option<&'static str>) {
        for index in which {
            if let Some(gun) = self.guns.get_mut(*index) {
                gun.at = at;
                gun.condition = condition.unwrap_or(gun.condition);
            }
        }
    }

    /// The lines of a count that finds every weapon of a place, at most so many.
    pub(super) fn arms_in(&self, place: &str, most: usize) -> Vec<CountLine> {
        let here = |gun: &&Gun| gun.place == place && matches!(gun.at, Whereabouts::Rack | Whereabouts::Batch);
        let line = |gun: &Gun| CountLine {
            subject: gun.subject(),
            place: place.to_owned(),
            condition: gun.condition.to_owned(),
            pack: String::new(),
            counted: Count::ONE,
        };
        self.guns.iter().filter(here).take(most).map(line).collect()
    }
}

/// A part of the stock of a lot, as the ledger has it.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) take: Take,
    /// What is not reserved for a batch.
    pub(super) free: u64,
}

fn part(row: &Row) -> Option<Part> {
    let count = row.number("count");
    Some(Part {
        take: Take {
            subject: row.parsed::<Subject>("subject")?,
            place: row.text("place"),
            condition: row.text("condition"),
            pack: row.text("pack"),
            count: Count::new(count),
        },
        free: count.saturating_sub(row.number("reserved")),
    })
}

/// Where a lot lies, the largest part first.
pub(super) fn parts_of(scribe: &Scribe<'_>, lot: Id) -> Result<Vec<Part>, Problem> {
    debug_assert!(lot.kind == IdKind::Lot, "BUG: {lot} is no lot");
    let mut parts: Vec<Part> = scribe.rows(Table::Holding, &lot.to_string())?.iter().filter_map(part).collect();
    parts.sort_by(|a, b| b.free.cmp(&a.free).then_with(|| a.take.place.cmp(&b.take.place)));
    Ok(parts)
}

/// What of ammunition lies in a place.
pub(super) fn ammunition_in(scribe: &Scribe<'_>, place: &str) -> Result<Vec<Part>, Problem> {
    let rows = scribe.rows_where(Table::Holding, "place", place)?;
    Ok(rows.iter().filter_map(part).filter(|part| !part.take.subject.is_weapon()).collect())
}
