//! R-ACC-01: stocktake overdue.
//!
//! Flags a place whose last count is older than the schedule of the pack asks for what lies in it, or that was never
//! counted. Of several intervals the one that falls due first counts; a count of everything also serves where a part
//! is enough. A place with nothing in it is not counted.
//! Source: product default.
//! Always judges: a place that was never counted is the finding.

use super::evidence::{Trail, Value};
use super::facts::{Contents, PlaceFacts};
use super::pack::{CountInterval, CountSubject};
use super::say::{input, word};
use super::{Answer, Check, Found, Missing, Rule, Seen};
use crate::domain::calendar::Day;
use crate::domain::surveillance::due::Interval;
use crate::domain::surveillance::stabiliser::PERCENT;

pub(super) const RULE: Rule =
    Rule { id: "R-ACC-01", covered_by: None, levels: 1, needs: &[], check: Check::Place(check) };

fn check(place: &PlaceFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let wanted = seen.tables.stocktake_schedule.iter().filter(|row| lies_in(row.subject, place.contents));
    let with_due = wanted.map(|row| {
        let last = last_count(row, place);
        (last.map(|day| Interval::new(row.interval_months, 0, 2).due(day)), last, row)
    });
    // Never counted comes first, then the earliest day; a longer interval loses against a shorter one.
    let Some((due, last, row)) = with_due.min_by_key(|(due, _, row)| (*due, row.interval_months)) else {
        trail.not_concerned();
        return Ok(Answer::Clear);
    };
    trail.input(input::CONTENTS, Value::Word(word_of(row.subject)));
    trail.input(input::COUNT_SHARE, Value::Percent(row.coverage_pct.saturating_mul(PERCENT)));
    trail.input(input::COUNT_INTERVAL, Value::Months(row.interval_months));
    trail.input(input::LAST_COUNT, last.map_or(Value::Word(word::NEVER), Value::Day));
    let (Some(last), Some(due)) = (last, due) else {
        trail.lacks(Missing::Count);
        return Ok(seen.mild());
    };
    trail.shift(last, Value::Months(row.interval_months), due);
    Ok(if trail.is_after(seen.today, due) { seen.mild() } else { Answer::Clear })
}

fn last_count(row: &CountInterval, place: &PlaceFacts) -> Option<Day> {
    if row.coverage_pct >= 100 { place.last_full_count } else { place.last_full_count.max(place.last_sample_count) }
}

fn lies_in(subject: CountSubject, contents: Contents) -> bool {
    match subject {
        CountSubject::Arms => contents.arms,
        CountSubject::HighRisk => contents.high_risk,
        CountSubject::DetonatorsBulk => contents.detonators_bulk,
        CountSubject::OtherAmmunition => contents.other_ammunition,
    }
}

const fn word_of(subject: CountSubject) -> &'static str {
    match subject {
        CountSubject::Arms => word::CONTENTS_ARMS,
        CountSubject::HighRisk => word::CONTENTS_HIGH_RISK,
        CountSubject::DetonatorsBulk => word::CONTENTS_DETONATORS_BULK,
        CountSubject::OtherAmmunition => word::CONTENTS_OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, EMPTY, ask_place, day, judged_place, place};
    use super::*;

    fn counted(contents: Contents, full: Option<&str>, sample: Option<&str>) -> PlaceFacts {
        PlaceFacts { contents, last_full_count: full.map(day), last_sample_count: sample.map(day), ..place() }
    }

    #[test]
    fn each_interval_is_kept_to_the_day() {
        let arms = Contents { arms: true, ..EMPTY };
        let high_risk = Contents { high_risk: true, ..EMPTY };
        let detonators = Contents { detonators_bulk: true, ..EMPTY };
        for (contents, last, good, late) in [
            (arms, "2026-08-24", "2026-11-24", "2026-11-25"),
            (arms, "2025-11-30", "2026-02-28", "2026-03-01"),
            (high_risk, "2026-10-24", "2026-11-24", "2026-11-25"),
            (detonators, "2024-01-31", "2024-02-29", "2024-03-01"),
        ] {
            let place = counted(contents, Some(last), None);
            assert_eq!(ask_place("R-ACC-01", &place, good), CLEAR, "{contents:?} {good}");
            assert_eq!(ask_place("R-ACC-01", &place, late), ACT, "{contents:?} {late}");
        }
    }

    #[test]
    fn other_ammunition_wants_a_part_each_month_and_all_each_year() {
        let contents = Contents { other_ammunition: true, ..EMPTY };
        for (full, sample, today, expected) in [
            (Some("2025-11-24"), Some("2026-11-20"), "2026-11-24", CLEAR),
            (Some("2025-11-24"), Some("2026-11-20"), "2026-11-25", ACT),
            (Some("2026-03-01"), Some("2026-10-24"), "2026-11-24", CLEAR),
            (Some("2026-03-01"), Some("2026-10-24"), "2026-11-25", ACT),
            (Some("2026-11-01"), None, "2026-11-24", CLEAR),
            (None, Some("2026-11-24"), "2026-11-24", ACT),
        ] {
            let place = counted(contents, full, sample);
            assert_eq!(ask_place("R-ACC-01", &place, today), expected, "{full:?} {sample:?} {today}");
        }
    }

    #[test]
    fn never_counted_flags_and_an_empty_place_does_not() {
        let arms = Contents { arms: true, ..EMPTY };
        let judged = judged_place("R-ACC-01", &counted(arms, None, None), "2026-11-24");
        assert_eq!((judged.answer, judged.missing()), (ACT, Some(Missing::Count)));
        assert_eq!(ask_place("R-ACC-01", &counted(EMPTY, None, None), "2026-11-24"), CLEAR);
    }

    #[test]
    fn of_several_the_first_to_fall_due_counts() {
        let both = Contents { arms: true, detonators_bulk: true, ..EMPTY };
        let judged = judged_place("R-ACC-01", &counted(both, Some("2026-10-01"), None), "2026-10-15");
        assert_eq!((judged.answer, judged.due), (CLEAR, Some(day("2026-11-01"))));
    }
}
