//! The first day: places, licences, catalogue, holders, and the stock taken over from the old register.
//!
//! Does not know: what happens afterwards.
//! Always holds: no act has more than `MOST_LINES` lines; what the old cards tell is posted with their own days.

use std::collections::{BTreeMap, BTreeSet};

use super::arms::{Whereabouts, weapon};
use super::depot::Depot;
use super::lot_plan::Look;
use super::models::models;
use super::natures::natures;
use super::people::{ATO, INSPECTOR, MANAGER, STORE, STORE2, STORE3};
use super::places::{holders, licences, places};
use super::scribe::Scribe;
use super::words::{Four, said, tell};
use crate::domain::calendar::Day;
use crate::domain::command::{Command, InspectionLine, NewLot, NewWeapon};
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::measure::Count;
use crate::domain::record::Paper;
use crate::session::Problem;

/// Lines in one act at most.
pub(super) const MOST_LINES: usize = 5_000;

/// Posts the first day.
pub(super) fn open(scribe: &mut Scribe<'_>, depot: &mut Depot) -> Result<(), Problem> {
    let lang = scribe.lang;
    for place in places(lang) {
        scribe.post(&[STORE], Command::AddPlace { place })?;
    }
    for licence in licences(lang, &depot.explosive()) {
        scribe.post(&[ATO], Command::LicensePlace { licence })?;
    }
    for item in natures().map(|nature| nature.item(lang)) {
        scribe.post(&[ATO], Command::AddItem { item })?;
    }
    for item in models().iter().map(|model| model.item(lang)) {
        scribe.post(&[STORE2], Command::AddItem { item })?;
    }
    for holder in holders(lang) {
        scribe.post(&[MANAGER], Command::AddHolder { holder })?;
    }
    let early = 0..depot.late;
    take_in_guns(scribe, depot, early, "@opening", &said::OPENING_BOOK)?;
    take_in_lots(scribe, depot)?;
    cards(scribe, depot)
}

fn paper(scribe: &Scribe<'_>, page: usize, note: &Four) -> Paper {
    Paper {
        number: None,
        book: Some("IV".to_owned()),
        page: Some((page % 240 + 1).to_string()),
        line: None,
        note: Some(tell(scribe.lang, note)),
    }
}

/// Takes in weapons, one model after the other.
pub(super) fn take_in_guns(
    scribe: &mut Scribe<'_>,
    depot: &mut Depot,
    which: std::ops::Range<usize>,
    from: &str,
    note: &Four,
) -> Result<(), Problem> {
    let mut by_model: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in which {
        if let Some(gun) = depot.guns.get(at) {
            by_model.entry(gun.model).or_default().push(at);
        }
    }
    for (model, all) in by_model {
        for (page, chunk) in all.chunks(MOST_LINES).enumerate() {
            let Some(model) = depot.models.get(model) else { continue };
            let lang = scribe.lang;
            let new = |at: &usize| {
                let gun = depot.guns.get(*at)?;
                let mut record = weapon(gun, model, *at, lang);
                if from == "@supplier" {
                    "procured".clone_into(&mut record.origin);
                }
                Some(NewWeapon { weapon: record, place: gun.place.to_owned(), condition: gun.condition.to_owned() })
            };
            let weapons = chunk.iter().filter_map(new).collect();
            let paper = paper(scribe, page + model.weight as usize, note);
            let user = if from == "@supplier" { STORE } else { STORE2 };
            let done = scribe.post(&[user], Command::ReceiveWeapons { from: from.to_owned(), paper, weapons })?;
            for (line, at) in chunk.iter().enumerate() {
                if let Some(gun) = depot.guns.get_mut(*at) {
                    gun.seq = done.seq;
                    gun.line = u32::try_from(line).unwrap_or(u32::MAX);
                    gun.at = Whereabouts::Rack;
                }
            }
            scribe.step(chunk.len() as u64 / 500);
        }
    }
    Ok(())
}

/// Takes in lots by the day on which the old register took them in, and by place.
fn take_in_lots(scribe: &mut Scribe<'_>, depot: &mut Depot) -> Result<(), Problem> {
    let mut groups: BTreeMap<(Option<Day>, &'static str), Vec<usize>> = BTreeMap::new();
    for (at, stock) in depot.lots.iter().enumerate() {
        if stock.plan.arrives.is_none() && arrival(stock.plan.since, &stock.plan.lot.state, depot.start).is_none() {
            let before = stock.plan.since.filter(|day| *day < depot.start);
            groups.entry((before, stock.plan.place)).or_default().push(at);
        }
    }
    for (page, ((before, place), all)) in groups.into_iter().enumerate() {
        for chunk in all.chunks(MOST_LINES) {
            receive(
                scribe,
                depot,
                chunk,
                ("@opening", keeper(place)),
                before,
                paper(scribe, page, &said::OPENING_BOOK),
            )?;
        }
    }
    Ok(())
}

/// The storekeeper of a place.
pub(super) fn keeper(place: &str) -> &'static str {
    match place.get(..4) {
        Some("DN-P" | "DN-A" | "PJ-C" | "PJ-A") => STORE3,
        Some("LC-A" | "LC-D" | "LC-T") => STORE2,
        _ => STORE,
    }
}

/// The day on which a lot of lost identity came up, when that is after the book was opened.
pub(super) fn arrival(since: Option<Day>, state: &str, start: Day) -> Option<Day> {
    since.filter(|day| state == "unknown" && *day > start)
}

/// Takes in these lots in one act.
pub(super) fn receive(
    scribe: &mut Scribe<'_>,
    depot: &mut Depot,
    which: &[usize],
    (from, user): (&str, &str),
    day: Option<Day>,
    paper: Paper,
) -> Result<(), Problem> {
    let start = depot.start;
    let new = |at: &usize| {
        let plan = &depot.lots.get(*at)?.plan;
        let later = plan.since.is_some_and(|since| since > start) && plan.lot.state != "unknown";
        Some(NewLot {
            lot: plan.lot.clone(),
            place: plan.place.to_owned(),
            condition: if later { "C1" } else { plan.condition }.to_owned(),
            pack: plan.pack.to_owned(),
            count: Count::new(plan.count),
        })
    };
    let lots: Vec<NewLot> = which.iter().filter_map(new).collect();
    if lots.is_empty() {
        return Ok(());
    }
    let command = Command::ReceiveLots { from: from.to_owned(), paper, lots };
    let done = match day {
        Some(day) => scribe.post_of(day, &[user], command)?,
        None => scribe.post(&[user], command)?,
    };
    for (line, at) in which.iter().enumerate() {
        if let Some(stock) = depot.lots.get_mut(*at) {
            stock.id = Some(Id::new(IdKind::Lot, done.seq, line));
        }
    }
    scribe.step(which.len() as u64 / 100);
    Ok(())
}

/// What the cards of the old register tell: inspections and tests before the book was opened.
fn cards(scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
    let mut looks: BTreeMap<Day, Vec<(usize, Look)>> = BTreeMap::new();
    for (at, stock) in depot.lots.iter().enumerate() {
        for look in stock.plan.looks.iter().filter(|look| look.day < depot.start) {
            looks.entry(look.day).or_default().push((at, *look));
        }
    }
    for (day, all) in looks {
        inspect(scribe, depot, &all, Some(day))?;
    }
    for stock in &depot.lots {
        let mut tests = stock.plan.tests.clone();
        tests.sort_unstable();
        for test in tests.into_iter().filter(|test| test.0 < depot.start) {
            if let Some(id) = stock.id {
                stability(scribe, id, test)?;
            }
        }
    }
    Ok(())
}

/// Records inspections of lots that are in the book.
pub(super) fn inspect(
    scribe: &mut Scribe<'_>,
    depot: &Depot,
    all: &[(usize, Look)],
    day: Option<Day>,
) -> Result<(), Problem> {
    let line = |(at, look): &(usize, Look)| {
        let stock = depot.lots.get(*at)?;
        let (critical, major, minor) = look.defects;
        let bad = critical > 0 || matches!(look.finding, "exudation" | "critical_corrosion" | "fumes");
        let odd = major + minor > 0 || !look.finding.is_empty();
        Some(InspectionLine {
            subject: Subject::Lot(stock.id?),
            result: if bad {
                "failed"
            } else if odd {
                "restricted"
            } else {
                "passed"
            }
            .to_owned(),
            critical,
            major,
            minor,
            sample: (major + minor + critical > 0).then_some(20),
            findings: (!look.finding.is_empty()).then(|| look.finding.to_owned()).into_iter().collect(),
            next_due: None,
        })
    };
    // a lot that two dates of its plan bring to one day is looked at once
    let mut looked = BTreeSet::new();
    let lines: Vec<InspectionLine> = all.iter().filter(|(at, _)| looked.insert(*at)).filter_map(line).collect();
    for (at, chunk) in lines.chunks(MOST_LINES).enumerate() {
        let told = day.map_or_else(String::new, |day| format!("{} {day}", tell(scribe.lang, &said::CARD)));
        let reference = if told.is_empty() { format!("IT-{:04}", scribe.lines % 9000 + at as u64) } else { told };
        let command = Command::RecordInspection { reference, lines: chunk.to_vec() };
        match day {
            Some(day) => scribe.post_of(day, &[ATO], command)?,
            None => scribe.post(&[if at % 2 == 0 { ATO } else { INSPECTOR }], command)?,
        };
    }
    Ok(())
}

/// Records a stability test.
pub(super) fn stability(scribe: &mut Scribe<'_>, lot: Id, test: (Day, u32, u32)) -> Result<(), Problem> {
    let (tested, relative, absolute) = test;
    let command = Command::RecordStability {
        lot,
        report: format!("E-{:02}{:02}-{}", tested.year() % 100, tested.month(), lot.line % 90 + 10),
        laboratory: "DMG-Q".to_owned(),
        tested,
        relative_mpct: Some(relative),
        absolute_mpct: Some(absolute),
    };
    scribe.post(&[ATO], command).map(|_| ())
}
