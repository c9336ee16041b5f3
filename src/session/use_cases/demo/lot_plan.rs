//! The lots of the training depot: those that the story needs by name, and ordinary ones.
//!
//! Does not know: when they are posted.
//! Always holds: of ordinary lots most have years to live, were looked at in time and have their papers.

use super::dice::Dice;
use super::named_lots::{Named, named};
use super::natures::{Nature, nature, natures};
use super::places::bays;
use super::words::tell;
use crate::domain::calendar::{Day, Made};
use crate::domain::record::Lot;
use crate::i18n::Lang;

/// A lot as it will be posted, and what becomes known of it.
#[derive(Clone, Debug)]
pub(super) struct LotPlan {
    /// Its name in the story; empty for an ordinary lot.
    pub(super) key: &'static str,
    /// Its record.
    pub(super) lot: Lot,
    /// Where it lies.
    pub(super) place: &'static str,
    /// Its condition group.
    pub(super) condition: &'static str,
    /// sealed, opened or loose.
    pub(super) pack: &'static str,
    /// How many.
    pub(super) count: u64,
    /// When the old register took it in; the opening day when it is not told.
    pub(super) since: Option<Day>,
    /// It comes in so many days before the end; `None` is the opening.
    pub(super) arrives: Option<u32>,
    /// Inspections, in any order.
    pub(super) looks: Vec<Look>,
    /// Stability tests: day, relative and absolute reading in thousandths of a percent.
    pub(super) tests: Vec<(Day, u32, u32)>,
}

/// An inspection that was or will be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// The day.
    pub(super) day: Day,
    /// Critical, major and minor defects.
    pub(super) defects: (u32, u32, u32),
    /// A code of what else was found; empty for nothing.
    pub(super) finding: &'static str,
}

impl Look {
    pub(super) const fn clean(day: Day) -> Look {
        Look { day, defects: (0, 0, 0), finding: "" }
    }
}

/// All lots: those with a name first, as many as there is room for.
pub(super) fn lots(seed: u64, count: usize, (start, end): (Day, Day), lang: Lang) -> Vec<LotPlan> {
    let mut dice = Dice::new(seed, "lots");
    let mut all: Vec<LotPlan> = named().take(count).filter_map(|row| from_name(&row, end, lang)).collect();
    let ordinary: Vec<Nature> = natures().filter(|n| n.weight > 0).collect();
    while all.len() < count {
        let at = dice.weighed(ordinary.iter().map(|n| n.weight));
        let Some(nature) = ordinary.get(at) else { break };
        let number = all.len();
        all.push(ordinary_lot(&mut dice, nature, number, (start, end)));
    }
    all
}

fn from_name(row: &Named, end: Day, lang: Lang) -> Option<LotPlan> {
    let nature = nature(row.item)?;
    let day = |text: &str| text.parse::<Day>().ok();
    let expiry = day(row.expiry);
    let lot = Lot {
        item: row.item.to_owned(),
        state: row.state.to_owned(),
        number: row.number.to_owned(),
        maker: (!row.maker.is_empty()).then(|| row.maker.to_owned()),
        made: row.made.parse().unwrap_or(Made::Unknown),
        propellant_lot: None,
        shelf_life_months: None,
        expiry,
        life_extended: expiry.is_some(),
        life_authority: (!row.authority.is_empty()).then(|| row.authority.to_owned()),
        inspection_months: None,
        test_months: None,
        note: row.note.map(|note| tell(lang, note)),
    };
    let looks = row
        .looks
        .iter()
        .filter_map(|(text, defects, finding)| Some(Look { day: day(text)?, defects: *defects, finding }));
    let tests = row.tests.iter().filter_map(|(text, relative, absolute)| Some((day(text)?, *relative, *absolute)));
    let mut plan = LotPlan {
        key: row.key,
        lot,
        place: row.place,
        condition: row.condition,
        pack: if row.state == "mixed" { "loose" } else { "sealed" },
        count: row.count,
        since: day(row.since),
        arrives: None,
        looks: looks.collect(),
        tests: tests.collect(),
    };
    if row.looks.is_empty() {
        plan.looks.push(Look::clean(end.plus_months(-3)));
    }
    if nature.is_propellant() && plan.lot.state == "marked" {
        plan.lot.propellant_lot = Some(format!("{:05}", 20_000 + row.count * 7 % 70_000));
    }
    Some(plan)
}

/// How an ordinary lot stands with its life.
enum Life {
    Long,
    Little,
    VeryLittle,
    Over,
}

fn ordinary_lot(dice: &mut Dice, nature: &Nature, number: usize, (start, end): (Day, Day)) -> LotPlan {
    let propellant = nature.is_propellant();
    let life = match dice.below(100) {
        0..79 => Life::Long,
        79..96 => Life::Little,
        96..98 => Life::VeryLittle,
        _ if propellant => Life::Long,
        _ => Life::Over,
    };
    let months = i32::try_from(nature.months.0).unwrap_or(0);
    let left = match life {
        Life::Long => dice.between(27, (months * 9 / 10).max(28)),
        Life::Little => dice.between(14, 23),
        Life::VeryLittle => dice.between(2, 11),
        Life::Over => -dice.between(3, 60),
    };
    let made_on = if months == 0 {
        end.plus_months(-dice.between(500, 840))
    } else {
        end.plus_months(left - months).plus_days(i64::from(dice.between(1, 27)))
    };
    let made_on = made_on.min(end.plus_months(-9));
    let arrives = if matches!(life, Life::Long) { arrival(dice, made_on, (start, end)) } else { None };
    // what is there when the book is opened was made before that
    let made_on = if arrives.is_some() { made_on } else { made_on.min(start.plus_months(-4)) };
    let made = match dice.below(100) {
        0..70 => Made::Month { year: made_on.year(), month: made_on.month() },
        70..90 => Made::Day(made_on),
        // a year is taken at its first day, which must not eat up the life that is left
        90..98 if left > 40 => Made::Year(made_on.year()),
        98..99 if left > 40 => Made::About(made_on.year()),
        _ => Made::Month { year: made_on.year(), month: made_on.month() },
    };
    let (lot_number, maker) = marked(dice, nature.home, made_on, number);
    let packs = u64::try_from(dice.between(nature.packs.0, nature.packs.1)).unwrap_or(1);
    let places = bays(nature.home);
    let lot = Lot {
        item: nature.code.to_owned(),
        state: "marked".to_owned(),
        number: lot_number,
        maker: Some(maker.to_owned()),
        made,
        propellant_lot: propellant.then(|| format!("{:05}", 10_000 + dice.below(89_000))),
        shelf_life_months: None,
        expiry: None,
        life_extended: false,
        life_authority: None,
        inspection_months: None,
        test_months: None,
        note: None,
    };
    let mut plan = LotPlan {
        key: "",
        lot,
        place: dice.pick(places).copied().unwrap_or("LC-Q"),
        condition: match life {
            Life::Long => "A1",
            Life::Little | Life::VeryLittle => "A2",
            Life::Over => "C4",
        },
        pack: "sealed",
        count: packs * nature.pack,
        since: None,
        arrives,
        looks: Vec::new(),
        tests: Vec::new(),
    };
    look(dice, &mut plan, nature, made_on, end);
    if propellant {
        plan.tests = test(dice, nature, made_on, end);
    }
    plan
}

/// One lot in fourteen comes in while the story goes on, if it is new enough.
fn arrival(dice: &mut Dice, made_on: Day, (start, end): (Day, Day)) -> Option<u32> {
    if !dice.permille(70) {
        return None;
    }
    let days = u32::try_from(40 + dice.below(660)).ok()?;
    let day = end.plus_days(-i64::from(days));
    (day > start.plus_days(4) && made_on < day.plus_days(-60)).then_some(days)
}

/// The last inspection lies within the interval, but for one lot in thirty; the one before lies an interval earlier.
fn look(dice: &mut Dice, plan: &mut LotPlan, nature: &Nature, made_on: Day, end: Day) {
    let interval = i32::try_from(nature.months.1).unwrap_or(24).max(1);
    let late = plan.condition == "A1" && dice.permille(22);
    let ago = if late { interval + dice.between(7, interval - 1) } else { dice.between(1, interval) };
    let month = end.plus_months(-ago);
    let last = Day::new(month.year(), month.month(), 12).unwrap_or(month).max(made_on.plus_months(1));
    let defects = if dice.permille(25) { (0, 1, 2) } else { (0, 0, 0) };
    plan.looks.push(Look { defects, ..Look::clean(last) });
    let before = last.plus_months(-interval);
    if before > made_on {
        plan.looks.push(Look::clean(before));
    }
    if let Some(days) = plan.arrives {
        let came = end.plus_days(-i64::from(days));
        plan.looks.retain(|look| look.day > came);
        plan.looks.push(Look::clean(came.plus_days(18)));
    }
}

/// Two or more tests that fall slowly, the last one within its interval; one lot in twelve has one only.
fn test(dice: &mut Dice, nature: &Nature, made_on: Day, end: Day) -> Vec<(Day, u32, u32)> {
    let interval = i32::try_from(nature.months.2).unwrap_or(36).clamp(12, 36);
    let mut day = end.plus_months(-dice.between(4, interval - 3));
    let mut reading = u32::try_from(dice.between(68, 93)).unwrap_or(80) * 1000;
    let mut tests = Vec::new();
    let most = if dice.permille(80) { 1 } else { 4 };
    while tests.len() < most && day > made_on.plus_months(24) {
        tests.push((day, reading, reading / 100));
        day = day.plus_months(-interval);
        reading = (reading + u32::try_from(dice.between(2_100, 6_400)).unwrap_or(3_000)).min(99_000);
    }
    tests
}

/// The symbol of a maker, its name, the first and the last year of its work.
type Maker = (&'static str, &'static str, i32, i32);

/// The last year of a maker that is still at work.
const STILL: i32 = 9999;

const SMALL: &[Maker] = &[
    ("LC", "Lake City AAP", 1941, STILL),
    ("TW", "Twin Cities AAP", 1942, 2004),
    ("WCC", "Winchester-Western", 1940, STILL),
    ("FC", "Federal", 1958, STILL),
    ("IMI", "IMI", 1955, 2018),
    ("CBC", "CBC", 1936, STILL),
    ("IND", "Indumil", 1964, STILL),
    ("PMC", "Poongsan", 1973, STILL),
];
const LARGE: &[Maker] = &[
    ("IOP", "Iowa AAP", 1941, STILL),
    ("LOP", "Lone Star AAP", 1942, 2008),
    ("MA", "Milan AAP", 1942, 2008),
    ("CRA", "Crane AAA", 1942, STILL),
    ("AMM", "McAlester AAP", 1943, STILL),
    ("IND", "Indumil", 1964, STILL),
];
const POWDER: &[Maker] = &[
    ("RAD", "Radford AAP", 1941, STILL),
    ("INP", "Indiana AAP", 1941, 1992),
    ("BAJ", "Badger AAP", 1942, 1975),
    ("SMP", "St. Marks Powder", 1970, STILL),
];

/// A lot number in the style of makers of such natures that were at work in that year.
fn marked(dice: &mut Dice, home: char, made_on: Day, number: usize) -> (String, &'static str) {
    let makers = match home {
        's' => SMALL,
        'p' => POWDER,
        _ => LARGE,
    };
    let at_work: Vec<Maker> =
        makers.iter().filter(|maker| (maker.2..=maker.3).contains(&made_on.year())).copied().collect();
    let (symbol, maker, ..) = dice.pick(&at_work).copied().unwrap_or(("LC", "Lake City AAP", 1941, STILL));
    let month = usize::try_from(made_on.month() - 1).unwrap_or(0);
    let letter = "ABCDEFGHJKLM".chars().nth(month).unwrap_or('A');
    let year = made_on.year().rem_euclid(100);
    // three digits that nobody takes for a year
    let (interfix, sequence) = (dice.between(101, 349), number % 1000);
    let text = match dice.below(10) {
        0..3 if home == 's' => format!("{symbol}-{year:02}-{letter}-{sequence:03}"),
        3 if home == 's' => format!("{symbol}-{interfix}-{sequence:03}"),
        4 if home == 's' => format!("{symbol} {:02}/{year:02} L-{sequence:03}", made_on.month()),
        5 if home == 'x' => format!("{symbol}-{interfix}-{sequence:03}"),
        _ => format!("{symbol}{year:02}{letter}{interfix}-{sequence:03}"),
    };
    (text, maker)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn lots_with_a_name_come_first_and_numbers_rarely_repeat() {
        let (_, end) = usual();
        let all = lots(1, 260, usual(), Lang::Es);
        assert_eq!(all.len(), 260);
        assert!(all.iter().take(20).all(|lot| !lot.key.is_empty()));
        let keys: Vec<&str> = all.iter().map(|lot| lot.key).filter(|key| !key.is_empty()).collect();
        assert_eq!(keys.len(), keys.iter().collect::<BTreeSet<_>>().len(), "a name stands once");
        assert!(all.iter().all(|lot| lot.count > 0 && lot.looks.iter().all(|look| look.day <= end)));
        let numbers: BTreeSet<&str> = all.iter().map(|lot| lot.lot.number.as_str()).collect();
        assert!(numbers.len() > 250);
        let other = lots(2, 260, usual(), Lang::Es);
        assert_ne!(all.last().unwrap().lot, other.last().unwrap().lot);
        assert_eq!(all.last().unwrap().lot, lots(1, 260, usual(), Lang::Es).last().unwrap().lot);
    }

    /// The days of the usual story.
    fn usual() -> (Day, Day) {
        ("2024-11-25".parse().unwrap(), "2026-11-24".parse().unwrap())
    }

    #[test]
    fn no_lot_was_made_after_it_came_nor_by_a_maker_that_was_not_at_work() {
        let (start, end) = usual();
        for seed in 1..=8 {
            for plan in lots(seed, 260, (start, end), Lang::En) {
                let came = plan.arrives.map_or(start, |days| end.plus_days(-i64::from(days)));
                let came = plan.since.filter(|since| *since < came).unwrap_or(came);
                let number = &plan.lot.number;
                let (made, year) = match plan.lot.made {
                    Made::Day(day) => (day, day.year()),
                    Made::Month { year, month } => (Day::new(year, month, 1).unwrap(), year),
                    Made::Year(year) | Made::About(year) => (Day::new(year, 1, 1).unwrap(), year),
                    Made::Unknown => continue,
                };
                assert!(made <= came, "seed {seed}: {number} made {made}, came {came}");
                assert!(plan.looks.iter().all(|look| look.day >= made), "seed {seed}: {number}");
                let maker = plan.lot.maker.clone().unwrap_or_default();
                let known = [SMALL, LARGE, POWDER].concat().into_iter().find(|known| known.1 == maker);
                assert!(
                    known.is_none_or(|m| (m.2..=m.3).contains(&year)),
                    "seed {seed}: {number} of {maker} in {year}"
                );
                assert!(plan.key != "" || known.is_some_and(|m| number.starts_with(m.0)), "seed {seed}: {number}");
            }
        }
        for (symbol, maker, ..) in [SMALL, LARGE, POWDER].concat() {
            let other = [SMALL, LARGE, POWDER].concat().into_iter().find(|m| (m.0 == symbol) != (m.1 == maker));
            assert_eq!(other, None, "{symbol} stands for {maker} alone");
        }
    }

    #[test]
    fn a_nature_of_every_store_is_among_them() {
        let homes: BTreeSet<char> = lots(1, 260, usual(), Lang::En)
            .iter()
            .filter_map(|lot| nature(&lot.lot.item).map(|nature| nature.home))
            .collect();
        assert_eq!(homes.into_iter().collect::<String>(), "fhpqsx");
    }
}
