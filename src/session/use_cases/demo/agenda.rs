//! What is to be done on which day.
//!
//! Does not know: how it is done.
//! Always holds: nothing is planned outside the story; days of the story are told as days before its end, those of
//! its beginning as days after its start.

use std::collections::BTreeMap;

use super::depot::Depot;
use super::lot_plan::Look;
use super::opening_day::arrival;
use crate::domain::calendar::Day;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Task {
    /// Take in these lots from an outside place.
    Arrive(&'static str, Vec<usize>),
    /// Change the condition of a lot to what its plan says.
    Condemn(usize),
    /// Inspect these lots.
    Look(Vec<(usize, Look)>),
    /// Record this test of a lot.
    Test(usize, (Day, u32, u32)),
    /// Inspect these weapons for the first time.
    FirstLook(std::ops::Range<usize>),
    /// Something that happens once.
    Beat(Beat),
    /// A step of a destruction batch.
    Batch(Which, Stage),
}

/// What happens once, or now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beat {
    LongIssues,
    CourtBlocks,
    MarkCraft,
    Promotion,
    NewKey,
    CorrectItem,
    RecallPlaced,
    RecallReleased,
    RecallKept,
    Traced,
    BlockReleased,
    Workshop,
    Repaired,
    Ban,
    Quarantine,
    SendAway,
    SentBack,
    UnitIssue,
    UnitReturn,
    NotLookedAt,
    Adjust,
    NewKeeper,
    KeyWithdrawn,
    MovedUncounted,
    ShortOverdue,
    LatePistols,
    Reversal,
    OpenDifference,
    Range,
    Rearrange,
    OpenPack,
    Backup,
}

/// The destruction batches of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Which {
    /// Arms, destroyed long ago.
    OldArms,
    /// Ammunition, certified a month ago.
    Certified,
    /// Cancelled.
    Cancelled,
    /// Ammunition, approved; one reading is done.
    Approved,
    /// Arms, reviewed; waits for approval.
    Reviewed,
    /// A draft.
    Draft,
}

/// A step of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Draft,
    Review,
    Approve,
    ReadOnce,
    ReadAgainAndLock,
    Start,
    Complete,
    DraftCertificate,
    Sign,
    Certify,
    Cancel,
}

/// Days after the start, and what happens then.
const AT_FIRST: &[(i64, Beat)] = &[
    (2, Beat::LongIssues),
    (3, Beat::CourtBlocks),
    (5, Beat::LongIssues),
    (6, Beat::MarkCraft),
    (8, Beat::Traced),
    (9, Beat::CorrectItem),
];

/// Days before the end, and what happens then.
const BEFORE_END: &[(i64, Beat)] = &[
    (402, Beat::RecallPlaced),
    (371, Beat::RecallReleased),
    (350, Beat::Promotion),
    (301, Beat::LongIssues),
    (288, Beat::Workshop),
    (270, Beat::Repaired),
    (245, Beat::UnitIssue),
    (236, Beat::UnitReturn),
    (212, Beat::SendAway),
    (180, Beat::Traced),
    (163, Beat::BlockReleased),
    (140, Beat::UnitIssue),
    (131, Beat::UnitReturn),
    (118, Beat::NewKey),
    (96, Beat::SendAway),
    (88, Beat::SentBack),
    (54, Beat::Workshop),
    (52, Beat::RecallKept),
    (50, Beat::UnitIssue),
    (48, Beat::Quarantine),
    (46, Beat::NotLookedAt),
    (40, Beat::Ban),
    (38, Beat::MovedUncounted),
    (33, Beat::Repaired),
    (30, Beat::NewKeeper),
    (29, Beat::KeyWithdrawn),
    (22, Beat::UnitIssue),
    (15, Beat::Adjust),
    (13, Beat::ShortOverdue),
    (12, Beat::UnitReturn),
    (3, Beat::LatePistols),
    (1, Beat::Reversal),
    (0, Beat::OpenDifference),
];

/// Days before the end, and steps of batches.
const BATCHES: &[(i64, Which, Stage)] = &[
    (431, Which::OldArms, Stage::Draft),
    (427, Which::OldArms, Stage::Review),
    (419, Which::OldArms, Stage::Approve),
    (412, Which::OldArms, Stage::ReadOnce),
    (412, Which::OldArms, Stage::ReadAgainAndLock),
    (410, Which::OldArms, Stage::Start),
    (410, Which::OldArms, Stage::Complete),
    (409, Which::OldArms, Stage::DraftCertificate),
    (409, Which::OldArms, Stage::Sign),
    (408, Which::OldArms, Stage::Certify),
    (47, Which::Cancelled, Stage::Draft),
    (44, Which::Certified, Stage::Draft),
    (43, Which::Cancelled, Stage::Cancel),
    (42, Which::Certified, Stage::Review),
    (36, Which::Certified, Stage::Approve),
    (33, Which::Certified, Stage::ReadOnce),
    (33, Which::Certified, Stage::ReadAgainAndLock),
    (31, Which::Certified, Stage::Start),
    (31, Which::Certified, Stage::Complete),
    (30, Which::Certified, Stage::DraftCertificate),
    (30, Which::Certified, Stage::Sign),
    (28, Which::Certified, Stage::Certify),
    (15, Which::Approved, Stage::Draft),
    (14, Which::Reviewed, Stage::Draft),
    (13, Which::Approved, Stage::Review),
    (12, Which::Reviewed, Stage::Review),
    (6, Which::Approved, Stage::Approve),
    (2, Which::Draft, Stage::Draft),
    (0, Which::Approved, Stage::ReadOnce),
];

/// Days with what is to be done on them, in order.
pub(super) type Agenda = BTreeMap<Day, Vec<Task>>;

/// Plans the story after the first day.
pub(super) fn plan(depot: &Depot) -> Agenda {
    let mut agenda = Agenda::new();
    let (start, end) = (depot.start, depot.end);
    let mut on = |day: Day, task: Task| {
        if day > start && day <= end {
            agenda.entry(day).or_default().push(task);
        }
    };
    arrivals(depot, &mut on);
    looks_and_tests(depot, &mut on);
    for (after, beat) in AT_FIRST {
        on(start.plus_days(*after), Task::Beat(*beat));
    }
    for (before, beat) in BEFORE_END {
        on(end.plus_days(-before), Task::Beat(*beat));
    }
    for (before, which, stage) in BATCHES {
        on(end.plus_days(-before), Task::Batch(*which, *stage));
    }
    for after in 4..end.days_since(start) {
        let day = start.plus_days(after);
        for (every, shift, beat) in [(15, 3, Beat::Range), (11, 5, Beat::Rearrange), (23, 9, Beat::OpenPack)] {
            if after % every == shift {
                on(day, Task::Beat(beat));
            }
        }
        if day.weekday() == 4 {
            on(day, Task::Beat(Beat::Backup));
        }
    }
    agenda
}

fn arrivals(depot: &Depot, on: &mut impl FnMut(Day, Task)) {
    let mut groups: BTreeMap<(Day, &'static str), Vec<usize>> = BTreeMap::new();
    for (at, stock) in depot.lots.iter().enumerate() {
        let plan = &stock.plan;
        if let Some(days) = plan.arrives {
            groups.entry((depot.end.plus_days(-i64::from(days)), "@supplier")).or_default().push(at);
        } else if let Some(day) = arrival(plan.since, &plan.lot.state, depot.start) {
            groups.entry((day, "@found")).or_default().push(at);
        } else if let Some(day) = plan.since.filter(|day| *day > depot.start) {
            on(day, Task::Condemn(at));
        }
    }
    for ((day, from), lots) in groups {
        on(day, Task::Arrive(from, lots));
    }
}

fn looks_and_tests(depot: &Depot, on: &mut impl FnMut(Day, Task)) {
    let mut looks: BTreeMap<Day, Vec<(usize, Look)>> = BTreeMap::new();
    for (at, stock) in depot.lots.iter().enumerate() {
        for look in stock.plan.looks.iter().filter(|look| look.day >= depot.start) {
            looks.entry(look.day.max(depot.start.plus_days(1))).or_default().push((at, *look));
        }
        let mut tests: Vec<_> = stock.plan.tests.iter().filter(|test| test.0 >= depot.start).collect();
        tests.sort_unstable();
        for test in tests {
            let known = test.0.plus_days(9).min(depot.end).max(depot.start.plus_days(1));
            on(known, Task::Test(at, *test));
        }
    }
    for (day, lots) in looks {
        on(day, Task::Look(lots));
    }
    let share = depot.late.div_ceil(10).max(1);
    for (at, from) in (0..depot.late).step_by(share).enumerate() {
        let day = depot.start.plus_days(i64::try_from(at).unwrap_or(0) + 1);
        on(day, Task::FirstLook(from..(from + share).min(depot.late)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_take_their_steps_in_order_and_fit_into_the_shortest_story() {
        let mut last: BTreeMap<Which, i64> = BTreeMap::new();
        for (before, which, _) in BATCHES {
            let earlier = last.insert(*which, *before);
            assert!(earlier.is_none_or(|e| e >= *before), "{which:?}");
        }
        assert!(BATCHES.windows(2).all(|w| w[0].0 >= w[1].0) && BEFORE_END.windows(2).all(|w| w[0].0 >= w[1].0));
        let begun = |which: Which| BATCHES.iter().filter(|b| b.1 == which).map(|b| b.0).max().unwrap_or(0);
        let shortest = super::super::SHORTEST;
        assert!(
            [Which::Certified, Which::Approved, Which::Reviewed, Which::Draft]
                .into_iter()
                .all(|w| begun(w) < shortest - 8)
        );
    }
}
