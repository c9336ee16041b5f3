//! The days of the story: what is planned, the counts, the guard, the evening.
//!
//! Does not know: how single things are done.
//! Always holds: every day has its acts, so that the clock never jumps unseen, but for one holiday on which nothing is
//! posted; the last day is not sealed, it still runs.

use super::agenda::{Agenda, Beat, Task, plan};
use super::arms::Whereabouts;
use super::batches::Batches;
use super::beats::Beats;
use super::depot::{Depot, ammunition_in, parts_of};
use super::dice::Dice;
use super::opening_day::{MOST_LINES, inspect, keeper, receive, stability};
use super::padding::Padding;
use super::people::{APPROVER, ARMOURER, ATO, GONE, INSPECTOR, MANAGER, STORE, STORE2};
use super::places::GUARD;
use super::scribe::Scribe;
use super::words::{said, tell};
use crate::domain::calendar::Day;
use crate::domain::command::{Command, ConditionLine, CountLine, InspectionLine, Take};
use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::record::Paper;
use crate::session::Problem;

/// Places that are counted in turn.
const COUNTED: &[&str] = &[
    "LC-P1-A", "LC-AA-1", "LC-P1-B", "LC-AA-2", "LC-P2-A", "LC-AA-3", "LC-P2-B", "LC-AA-4", "LC-P3-A", "LC-AB-1",
    "LC-P3-B", "LC-AB-2", "LC-P4-A", "LC-DJ", "LC-P4-B", "DN-A1-1", "LC-P5-A", "DN-A1-2", "LC-P5-B", "PJ-A1", "LC-Q",
    "DN-P1-A", "DN-P1-B", "DN-P2-A", "PJ-C1", "LC-TA",
];

/// Lines of one count at most: a larger place is counted by sample.
const MOST_COUNTED: usize = 600;

/// Places that nobody counts any more from so many days before the end.
const NEGLECTED: &[(&str, i64)] = &[("DN-P1-A", 45), ("LC-P5-B", 39)];

/// How the story goes on from day to day.
pub(super) struct Days {
    beats: Beats,
    batches: Batches,
    padding: Padding,
    turn: usize,
    guard: Vec<usize>,
}

impl Days {
    pub(super) fn new(seed: u64, lines: Option<u64>) -> Days {
        Days {
            beats: Beats::new(Dice::new(seed, "beats")),
            batches: Batches::default(),
            padding: Padding::new(lines),
            turn: 0,
            guard: Vec::new(),
        }
    }

    /// Lives through the days from the one after the first to the last.
    pub(super) fn live(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot) -> Result<(), Problem> {
        let mut agenda: Agenda = plan(depot);
        let days = depot.end.days_since(depot.start);
        let holiday = Day::new(depot.end.year() - 1, 12, 25);
        for number in 1..=days {
            let day = depot.start.plus_days(number);
            let tasks = agenda.remove(&day).unwrap_or_default();
            scribe.step(1);
            if Some(day) == holiday && tasks.is_empty() {
                continue;
            }
            scribe.hurry(24 + tasks.len() as u64, 480);
            scribe.at(day, 6 * 60 + 40);
            if day.weekday() == 0 {
                self.guard(scribe, depot, day)?;
            }
            scribe.at(day, 8 * 60 + 12);
            for task in tasks {
                self.task(scribe, depot, day, task)?;
            }
            scribe.at(day, 10 * 60 + 5);
            self.count(scribe, depot, day)?;
            self.padding.day(scribe, depot, days - number)?;
            if number < days {
                scribe.at(day, 16 * 60 + 35);
                let keeper = if day.weekday() % 3 == 1 { STORE2 } else { STORE };
                let other = if day.weekday() == 2 { INSPECTOR } else { MANAGER };
                if scribe.wrote_on(day)? {
                    scribe.post(&[keeper, other], Command::SealDay { sealed: day })?;
                }
            }
        }
        Ok(())
    }

    fn task(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot, day: Day, task: Task) -> Result<(), Problem> {
        match task {
            Task::Arrive(from, lots) => {
                let place = lots.first().and_then(|at| depot.lots.get(*at)).map_or("LC-P1-A", |s| s.plan.place);
                let paper =
                    Paper { number: Some(format!("GR-{:05}", 52_000 + scribe.lines % 9_000)), ..Paper::default() };
                receive(scribe, depot, &lots, (from, keeper(place)), None, paper)
            }
            Task::Condemn(at) => condemn(scribe, depot, at),
            Task::Look(looks) => inspect(scribe, depot, &looks, None),
            Task::Test(at, test) => match depot.lots.get(at).and_then(|stock| stock.id) {
                Some(id) => stability(scribe, id, test),
                None => Ok(()),
            },
            Task::FirstLook(range) => first_look(scribe, depot, range),
            Task::Beat(Beat::LatePistols) => {
                scribe.at(day, 9 * 60 + 50);
                self.beats.one(scribe, depot, day, Beat::LatePistols)
            }
            Task::Beat(beat) => self.beats.one(scribe, depot, day, beat),
            Task::Batch(which, stage) => self.batches.step(scribe, depot, day, which, stage),
        }
    }

    /// Two places are counted a day, in turn.
    fn count(&mut self, scribe: &mut Scribe<'_>, depot: &Depot, day: Day) -> Result<(), Problem> {
        let left = depot.end.days_since(day);
        let neglected = |place: &str| NEGLECTED.iter().any(|(p, from)| *p == place && left < *from);
        let mut counted = 0;
        for _ in 0..COUNTED.len() {
            let place = COUNTED[self.turn % COUNTED.len()];
            self.turn += 1;
            if neglected(place) {
                continue;
            }
            let lines = lines_in(scribe, depot, place)?;
            if lines.is_empty() {
                continue;
            }
            let user = if self.turn % 7 == 3 { INSPECTOR } else { keeper(place) };
            let reference = format!("{} {:02}/{}", tell(scribe.lang, &said::COUNT_PAPER), day.month(), day.year());
            let command = Command::ConfirmCount { place: place.to_owned(), reference, lines };
            scribe.post(&[user], command)?;
            counted += 1;
            if counted == 2 {
                break;
            }
        }
        Ok(())
    }

    /// Every Monday the guard gives its weapons back and gets others.
    fn guard(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot, day: Day) -> Result<(), Problem> {
        let back = std::mem::take(&mut self.guard);
        if !back.is_empty() {
            give_back(scribe, depot, &back, GUARD, STORE2)?;
        }
        let next = depot.free_guns(self.turn * 3, 4, |gun, model| {
            gun.place.starts_with("LC-A") && matches!(model.weapon_type, "assault_rifle" | "pistol_self_loading")
        });
        if next.len() < 2 || depot.end.days_since(day) < 1 {
            return Ok(());
        }
        let command = Command::Issue {
            holder: GUARD.to_owned(),
            kind: "short".to_owned(),
            purpose: "guard".to_owned(),
            due_back: Some(day.plus_days(7)),
            paper: Paper::default(),
            lines: depot.takes(&next),
        };
        scribe.post(&[STORE2], command)?;
        depot.put(&next, Whereabouts::Out, None);
        self.guard = next;
        Ok(())
    }
}

/// The lines of a count that finds a place as the book has it.
fn lines_in(scribe: &Scribe<'_>, depot: &Depot, place: &str) -> Result<Vec<CountLine>, Problem> {
    let mut lines = depot.arms_in(place, MOST_COUNTED);
    for part in ammunition_in(scribe, place)?.into_iter().take(MOST_COUNTED) {
        let Take { subject, place, condition, pack, count } = part.take;
        lines.push(CountLine { subject, place, condition, pack, counted: count });
    }
    Ok(lines)
}

/// Weapons come back, are inspected and found fit.
pub(super) fn give_back(
    scribe: &mut Scribe<'_>,
    depot: &mut Depot,
    which: &[usize],
    holder: &str,
    user: &str,
) -> Result<(), Problem> {
    let lines = depot.takes(which);
    let command = Command::GiveBack { holder: holder.to_owned(), paper: Paper::default(), lines: lines.clone() };
    scribe.post(&[user], command)?;
    let look = |take: &Take| passed(take.subject.clone());
    let reference = format!("RA-{:04}", scribe.lines % 9_000);
    let command = Command::RecordInspection { reference: reference.clone(), lines: lines.iter().map(look).collect() };
    scribe.post(&[ARMOURER], command)?;
    let change = |take: &Take| ConditionLine {
        subject: take.subject.clone(),
        place: take.place.clone(),
        pack: String::new(),
        count: Count::ONE,
        from: "not_inspected".to_owned(),
        to: take.condition.clone(),
    };
    let reason = tell(scribe.lang, &said::BACK_FIT);
    let command = Command::ChangeCondition { reference, reason, lines: lines.iter().map(change).collect() };
    scribe.post(&[ARMOURER, APPROVER], command)?;
    depot.put(which, Whereabouts::Rack, None);
    Ok(())
}

/// An inspection that found nothing.
pub(super) fn passed(subject: Subject) -> InspectionLine {
    InspectionLine {
        subject,
        result: "passed".to_owned(),
        critical: 0,
        major: 0,
        minor: 0,
        sample: None,
        findings: Vec::new(),
        next_due: None,
    }
}

/// How many of the weapons that nobody has read are never looked at either.
const UNSEEN: usize = 2;

/// The first inspection of weapons that were taken over; the first that nobody has read and those of unknown condition
/// wait.
fn first_look(scribe: &mut Scribe<'_>, depot: &Depot, range: std::ops::Range<usize>) -> Result<(), Problem> {
    use super::arms::Peculiar::{ConditionUnknown, NotRead, Unserviceable};
    let known = depot.guns.get(range).unwrap_or_default();
    let here = known.iter().filter(|gun| gun.at != Whereabouts::Nowhere);
    let unread = depot.guns.iter().filter(|gun| gun.peculiar == NotRead);
    let unseen: Vec<_> = unread.take(UNSEEN).map(super::arms::Gun::id).collect();
    let looked = here.filter(|gun| gun.peculiar != ConditionUnknown && !unseen.contains(&gun.id()));
    let line = |gun: &super::arms::Gun| {
        let result = if gun.peculiar == Unserviceable { "failed" } else { "passed" };
        InspectionLine { result: result.to_owned(), ..passed(gun.subject()) }
    };
    let lines: Vec<InspectionLine> = looked.map(line).collect();
    for chunk in lines.chunks(MOST_LINES) {
        let reference = format!("RA-{:04}", scribe.lines % 9_000);
        scribe.post(&[ARMOURER], Command::RecordInspection { reference, lines: chunk.to_vec() })?;
        scribe.step(chunk.len() as u64 / 500);
    }
    Ok(())
}

/// A lot goes into the condition that its plan says.
fn condemn(scribe: &mut Scribe<'_>, depot: &Depot, at: usize) -> Result<(), Problem> {
    let Some((id, plan)) = depot.lots.get(at).and_then(|stock| Some((stock.id?, &stock.plan))) else { return Ok(()) };
    let change = |part: super::depot::Part| ConditionLine {
        subject: part.take.subject,
        place: part.take.place,
        pack: part.take.pack,
        count: Count::new(part.free),
        from: part.take.condition,
        to: plan.condition.to_owned(),
    };
    let parts = parts_of(scribe, id)?.into_iter().filter(|part| part.free > 0 && part.take.condition != plan.condition);
    let lines: Vec<ConditionLine> = parts.map(change).collect();
    if lines.is_empty() {
        return Ok(());
    }
    let reason = match plan.looks.iter().find(|look| look.defects.0 > 0) {
        Some(_) => &said::CRITICAL,
        None if plan.tests.iter().any(|test| test.1 < 50_000) => &said::STABILISER,
        None => &said::TO_DISPOSAL,
    };
    let (reference, reason) = (format!("JC-{:03}", at + 101), tell(scribe.lang, reason));
    scribe.post(&[ATO, APPROVER], Command::ChangeCondition { reference, reason, lines })?;
    Ok(())
}

/// Somebody who left had his stores until then.
pub(super) const LEFT: &str = GONE;
