//! The page that a shift begins with: six queues, what falls due, flags, limits, copies; and the counts beside the
//! screens.
//!
//! Does not know: languages; who looks.
//! Always holds: a queue counts everything that waits, also what its list leaves out; work comes from the book and the
//! rules, never from memory.

use std::collections::BTreeMap;

use super::acts::{Act, newest};
use super::batches;
use super::cards::inspection_due;
use super::evidence::copies;
use super::flags::{severity, to_do};
use super::judged::{Held, Judged, SaidOf};
use super::names::{Each, Names, lot_mark, told};
use super::places::Tree;
use super::rowno;
use crate::domain::calendar::Day;
use crate::domain::decide::lacking;
use crate::domain::event::{Content, Kind, Line};
use crate::domain::id::{IdKind, Subject};
use crate::domain::measure::{Count, LARGEST};
use crate::domain::rules::facts::LotFacts;
use crate::domain::rules::{Answer, Judgement, Overall};
use crate::domain::table::{Rows, Table, Val};
use crate::session::query::CountsView;
use crate::session::views::Opens;
use crate::session::views::home::{CopyView, FlagCount, HomeView, Queue, QueueView, Task, TaskView};
use crate::session::views::lists::LotMark;
use crate::session::{Problem, Session};
use crate::store::Fit;

/// Days ahead that are shown.
const AHEAD: i64 = 30;
/// Lines of one queue that the list shows; the queue itself counts all.
const SHOWN: usize = 200;
/// Weapons to be inspected that stand alone; more are told by place.
const ALONE: usize = 40;
/// Newest issues of lots that are looked at for their day of return.
const ISSUES: u64 = 2_000;

/// Work, with what is left out of the list but counted.
#[derive(Default)]
struct Work {
    tasks: Vec<TaskView>,
    waiting: BTreeMap<Queue, (u64, Option<Day>)>,
    overdue: u64,
    first_overdue: Option<Day>,
    all: u64,
    today: Option<Day>,
}

impl Work {
    fn add(&mut self, queue: Queue, what: Task, due: Option<Day>, opens: Opens, times: u64) {
        let earlier = |a: Option<Day>, b: Option<Day>| a.into_iter().chain(b).min();
        let late = due.zip(self.today).is_some_and(|(due, today)| due < today);
        // what is late is counted as late alone, so that the six queues add up to all that waits
        if late || queue == Queue::Overdue {
            self.overdue += times;
            self.first_overdue = earlier(self.first_overdue, due);
        } else {
            let waiting = self.waiting.entry(queue).or_default();
            waiting.0 += times;
            waiting.1 = earlier(waiting.1, due);
        }
        self.all += times;
        if self.tasks.iter().filter(|task| task.queue == queue).count() < SHOWN {
            self.tasks.push(TaskView { queue, what, due, opens });
        }
    }
}

fn soon(due: Option<Day>, today: Day) -> Option<Day> {
    due.filter(|due| due.days_since(today) <= AHEAD)
}

fn find<'a>(said: &'a SaidOf, rule: &str) -> Option<&'a Judgement> {
    said.all.iter().find(|judgement| judgement.rule == rule)
}

fn flagged(judgement: Option<&Judgement>) -> bool {
    judgement.is_some_and(|judgement| matches!(judgement.answer, Answer::Flagged(_)))
}

/// Everything that is to be done.
fn work(session: &Session, judged: &Judged, names: &Names<'_>) -> Result<Work, Problem> {
    let mut work = Work { today: Some(judged.day), ..Work::default() };
    to_count(judged, names, &mut work);
    for (row, lot) in &judged.lots {
        lot_work(*row, lot, judged.day, names, &mut work);
    }
    weapon_work(session, judged, names, &mut work)?;
    batch_work(session, names, &mut work)?;
    not_returned(session, judged, names, &mut work)?;
    // most pressing first; what is due on no day comes last
    work.tasks.sort_by_key(|task| (task.due.is_none(), task.due));
    Ok(work)
}

fn to_count(judged: &Judged, names: &Names<'_>, work: &mut Work) {
    for (code, place) in &judged.places {
        let counts = ["R-ACC-01", "R-ACC-05"].map(|rule| find(&place.said, rule));
        let late = counts.iter().any(|judgement| flagged(*judgement));
        let due = counts.iter().flatten().filter_map(|judgement| judgement.due).min();
        if !late && soon(due, judged.day).is_none() {
            continue;
        }
        let lots = judged.lots.values().filter(|lot| lot.holdings.iter().any(|h| h.text("place") == *code)).count();
        let what = Task::CountPlace {
            place: names.place_text(code),
            lots: Count::new(u64::try_from(lots).unwrap_or(0)),
            weapons: Count::new(judged.weapons_in.get(code).copied().unwrap_or(0)),
            last: place.facts.last_full_count,
        };
        work.add(Queue::Count, what, due, Opens::Place(code.clone()), 1);
    }
}

/// Rules that have a kind of work of their own.
const OWN_WORK: [&str; 6] = ["R-STB-04", "R-STB-05", "R-CON-05", "R-CON-10", "R-ACC-01", "R-ACC-05"];

fn lot_work(row: i64, lot: &Held<LotFacts>, today: Day, names: &Names<'_>, work: &mut Work) {
    let id = rowno::id(IdKind::Lot, row).to_string();
    let opens = || Opens::Lot(id.clone());
    let item = names.item_name(&lot.row.text("item"));
    let place = lot.holdings.first().map(|h| names.place_text(&h.text("place"))).unwrap_or_default();
    let subject = match lot_mark(&lot.row) {
        LotMark::Marked(number) => number,
        // a lot without a number is called by what it is
        _ => item.clone(),
    };
    let test = find(&lot.said, "R-STB-04");
    let never = flagged(find(&lot.said, "R-STB-05"));
    let due = test.and_then(|judgement| judgement.due);
    if never || flagged(test) || soon(due, today).is_some() {
        let what = Task::Stability { lot: lot_mark(&lot.row), item: item.clone(), place: place.clone() };
        work.add(Queue::Inspect, what, due, opens(), 1);
    }
    let months = lot.facts.inspection_interval_months;
    let due = inspection_due(&id, months, names.rows());
    let wanted = ["R-CON-05", "R-CON-10"].iter().any(|rule| flagged(find(&lot.said, rule)));
    if wanted || soon(due, today).is_some() {
        let (subject, quantity) = (subject.clone(), lot.quantity);
        let what = Task::Inspection { subject, item, place: place.clone(), quantity };
        work.add(Queue::Inspect, what, due, opens(), 1);
    }
    deadlines(&lot.said, (&subject, &place), opens, today, work);
}

/// Deadlines that the rule pack sets for what was found, once they have passed.
fn deadlines(said: &SaidOf, called: (&str, &str), opens: impl Fn() -> Opens, today: Day, work: &mut Work) {
    for judgement in said.leading.iter().filter(|judgement| !OWN_WORK.contains(&judgement.rule)) {
        if let Some(by) = judgement.act_by.filter(|by| *by < today) {
            let says = to_do(judgement);
            let what = Task::Deadline { subject: called.0.to_owned(), says, place: called.1.to_owned() };
            work.add(Queue::Overdue, what, Some(by), opens(), 1);
        }
    }
}

/// Weapons that are to be inspected: those not looked at after receipt, and those whose next inspection is near.
fn weapon_work(session: &Session, judged: &Judged, names: &Names<'_>, work: &mut Work) -> Result<(), Problem> {
    let rows = names.rows();
    let late_cases: Vec<bool> = judged.cases.iter().map(|said| flagged(find(said, "R-WPN-03"))).collect();
    let case_of = |case: u32| usize::try_from(case).unwrap_or(usize::MAX);
    let is_late = |case: u32| late_cases.get(case_of(case)).copied().unwrap_or(false);
    let late = judged.weapons.iter().filter(|weapon| !weapon.issued && is_late(weapon.case));
    let mut wanted: BTreeMap<i64, Option<Day>> = BTreeMap::new();
    for weapon in late {
        let due = judged.case(weapon.case).and_then(|said| find(said, "R-WPN-03")).and_then(|j| j.due);
        wanted.insert(weapon.row, due);
    }
    let weapons = [Fit::From("subject", "w".to_owned()), Fit::Before("subject", "x".to_owned())];
    let ends = judged.day.plus_days(AHEAD).to_string();
    let mut next: BTreeMap<i64, (String, Option<Day>)> = BTreeMap::new();
    session.file().scan(Table::Inspection, &["subject", "day", "next_due"], &weapons, |cells| {
        if let [subject, day, due] = cells
            && let Some(row) = rowno::of_text(subject.text())
        {
            let day = day.text().to_owned();
            let due = Some(due.text()).filter(|due| !due.is_empty() && *due <= ends.as_str());
            let due = due.and_then(|due| due.parse().ok());
            let known = next.entry(row).or_insert((day.clone(), due));
            if day >= known.0 {
                *known = (day, due);
            }
        }
        true
    })?;
    for (row, (_, due)) in next {
        if due.is_some() && judged.weapon(row).is_some_and(|weapon| !weapon.issued) {
            wanted.entry(row).or_insert(due);
        }
    }
    if wanted.len() <= ALONE {
        for (row, due) in wanted {
            let id = rowno::id(IdKind::Weapon, row);
            let Some(weapon) = rows.row(Table::Weapon, &[Val::from(id.to_string())]) else { continue };
            let what = Task::Inspection {
                subject: names.subject(&Subject::Weapon(id)),
                item: names.item_of(&Subject::Weapon(id)),
                place: names.place_text(&weapon.text("place")),
                quantity: Count::ONE,
            };
            work.add(Queue::Inspect, what, due, Opens::Weapon(id.to_string()), 1);
        }
        return Ok(());
    }
    let mut by_place: BTreeMap<String, (u64, Option<Day>)> = BTreeMap::new();
    session.file().scan(Table::Weapon, &["id", "place"], &[Fit::From("place", "A".to_owned())], |cells| {
        if let [id, place] = cells
            && let Some(due) = rowno::of_text(id.text()).and_then(|row| wanted.get(&row))
        {
            let sum = by_place.entry(place.text().to_owned()).or_default();
            *sum = (sum.0 + 1, sum.1.into_iter().chain(*due).min());
        }
        true
    })?;
    for (code, (weapons, due)) in by_place.into_iter().filter(|(code, _)| !code.starts_with('@')) {
        let what = Task::Inspection {
            subject: names.place(&code).path.last().cloned().unwrap_or_else(|| code.clone()),
            item: String::new(),
            place: names.place_text(&code),
            quantity: Count::new(weapons),
        };
        work.add(Queue::Inspect, what, due, Opens::Place(code), weapons);
    }
    Ok(())
}

/// Batches and certificates that wait for somebody.
fn batch_work(session: &Session, names: &Names<'_>, work: &mut Work) -> Result<(), Problem> {
    let rows = names.rows();
    let seen = session.sight(None)?;
    for row in rows.rows(Table::Batch, &[]).iter().filter(|row| batches::is_open(&row.text("state"))) {
        let (id, state) = (row.text("id"), row.text("state"));
        let lines = rows.rows(Table::BatchLine, &[Val::from(id.as_str())]).len();
        let drafted = row.maybe_text("certificate").and_then(told);
        let certificate = drafted.filter(|_| matches!(state.as_str(), "completed" | "aborted"));
        let (queue, what) = match certificate {
            Some(number) => {
                let missing = id.parse().ok().and_then(|id| lacking(rows, &seen, id).ok()).unwrap_or_default().len();
                let signed = rows.rows(Table::CertificateSignature, &[Val::from(number.as_str())]).len();
                let count = |n: usize| Count::new(u64::try_from(n).unwrap_or(0));
                let needed = count(signed + missing);
                (Queue::Sign, Task::Certificate { number, signed: count(signed), needed })
            }
            None => {
                let queue = if matches!(state.as_str(), "draft" | "reviewed") { Queue::Approve } else { Queue::Sign };
                let lines = Count::new(u64::try_from(lines).unwrap_or(0));
                (queue, Task::Batch { number: row.text("number"), state, lines })
            }
        };
        work.add(queue, what, None, Opens::Batch(id), 1);
    }
    Ok(())
}

/// Short issues past their day: weapons by holder and day, lots and items by act.
fn not_returned(session: &Session, judged: &Judged, names: &Names<'_>, work: &mut Work) -> Result<(), Problem> {
    let today = judged.day.to_string();
    let late = [Fit::From("due_back", "0".to_owned()), Fit::Before("due_back", today.clone())];
    let mut groups: BTreeMap<(String, String), (u64, String)> = BTreeMap::new();
    session.file().scan(Table::Weapon, &["id", "holder", "due_back"], &late, |cells| {
        if let [id, holder, due] = cells {
            let key = (due.text().to_owned(), holder.text().to_owned());
            let group = groups.entry(key).or_insert_with(|| (0, id.text().to_owned()));
            group.0 += 1;
        }
        true
    })?;
    for ((due, holder), (weapons, first)) in groups {
        let act = newest(session, &first, &[Kind::WeaponIssued])?;
        let (document, opens) = match &act {
            Some(act) => (act.text("document"), Opens::Act(act.number("seq"))),
            None => (String::new(), Opens::Weapon(first)),
        };
        let what = Task::NotReturned { document, quantity: Count::new(weapons), holder: names.holder(&holder) };
        work.add(Queue::Overdue, what, due.parse().ok(), opens, 1);
    }
    let kinds = [Kind::LotIssued, Kind::StockIssued].map(|kind| Val::from(kind.code())).to_vec();
    let mut issues = session.file().rows_that(Table::Act, &[Fit::In("kind", kinds)])?;
    issues.reverse();
    for issue in issues.iter().take(usize::try_from(ISSUES).unwrap_or(usize::MAX)) {
        let act = Act::read(session.file(), issue.number("seq"), 500)?;
        let Content::Posting(posting) = &act.read.content else { continue };
        let Some(due) = posting.due_back.filter(|due| *due < judged.day) else { continue };
        let still = still_out(&act.lines, names.rows());
        if still > 0 {
            let holder = posting.holder.as_deref().map(|code| names.holder(code)).unwrap_or_default();
            let what = Task::NotReturned { document: posting.document.clone(), quantity: Count::new(still), holder };
            work.add(Queue::Overdue, what, Some(due), Opens::Act(issue.number("seq")), 1);
        }
    }
    Ok(())
}

/// How much of what these lines gave out is still with the same holder, at most.
fn still_out(lines: &[Line], rows: &dyn Rows) -> u64 {
    let moves = lines.iter().filter_map(Line::movement).filter(|mv| mv.to.is_outside());
    moves
        .map(|mv| {
            let holder = mv.to.holder.clone().unwrap_or_default();
            let key = [Val::from(mv.subject.to_string()), Val::from(mv.to.place.as_str()), Val::from(holder)];
            let out = rows.row(Table::Outside, &key).map_or(0, |row| row.number("count"));
            out.min(mv.count.get())
        })
        .sum()
}

/// Lots by severity, worst first.
fn flag_counts(judged: &Judged) -> Vec<FlagCount> {
    let one = |overall: Overall| {
        let of = judged.lots.values().filter(|lot| lot.said.overall() == overall);
        let mut count = FlagCount { severity: severity(overall), lots: Count::ZERO, neq_mg: 0, at_least: false };
        for lot in of {
            count.lots = count.lots.plus(Count::ONE).unwrap_or(count.lots);
            count.neq_mg = count.neq_mg.saturating_add(lot.neq_mg().unwrap_or(0)).min(LARGEST);
            count.at_least |= lot.each == Each::Unknown;
        }
        count
    };
    Overall::ALL.into_iter().map(one).collect()
}

/// The whole page.
pub(in crate::session) fn view(session: &Session, judged: &Judged, names: &Names<'_>) -> Result<HomeView, Problem> {
    let rows = names.rows();
    let work = work(session, judged, names)?;
    let tree = Tree::of(rows, judged);
    let queue = |queue: Queue| {
        let (waiting, due) = match queue {
            Queue::Overdue => (work.overdue, work.first_overdue),
            other => work.waiting.get(&other).copied().unwrap_or_default(),
        };
        QueueView { queue, waiting: Count::new(waiting), due }
    };
    let copies = copies(rows).into_iter().take(3);
    Ok(HomeView {
        queues: Queue::ALL.map(queue),
        waiting: Count::new(work.all),
        flags: flag_counts(judged),
        neq: tree.all_neq(rows, judged),
        // a copy is recorded only once it was opened and verified
        copies: copies.map(|(at, row)| CopyView { at, medium: row.text("medium"), proved: true }).collect(),
        sites: Count::new(tree.sites()),
        tasks: work.tasks,
    })
}

/// Flags that are not clear, each thing and rule counted once.
pub(in crate::session) fn flags_told(judged: &Judged) -> u64 {
    let of = |said: &SaidOf| u64::try_from(said.leading.len()).unwrap_or(0);
    let cases: Vec<u64> = judged.cases.iter().map(of).collect();
    let weapons = judged.weapons.iter().filter_map(|w| cases.get(usize::try_from(w.case).unwrap_or(usize::MAX)));
    judged.lots.values().map(|lot| of(&lot.said)).sum::<u64>()
        + judged.items.values().map(|item| of(&item.said)).sum::<u64>()
        + judged.places.values().map(|place| of(&place.said)).sum::<u64>()
        + weapons.sum::<u64>()
}

/// The counts beside the screens.
pub(in crate::session) fn counts(session: &Session, judged: &Judged, names: &Names<'_>) -> Result<CountsView, Problem> {
    let work = work(session, judged, names)?;
    let batches = names.rows().rows(Table::Batch, &[]);
    let open = batches.iter().filter(|row| batches::is_open(&row.text("state"))).count();
    Ok(CountsView {
        weapons: u64::try_from(judged.weapons.len()).unwrap_or(0),
        lots: u64::try_from(judged.lots.len()).unwrap_or(0),
        flags: flags_told(judged),
        batches: u64::try_from(open).unwrap_or(0),
        due: work.all,
    })
}
