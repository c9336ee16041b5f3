//! The rules about dates once more, computed apart: with years, months and days as bare numbers, and days counted one
//! month after the other.

use proptest::prelude::*;

use super::properties::{any_day, any_lot};
use crate::domain::calendar::{Day, Made};
use crate::domain::lot_number::LotState;
use crate::domain::rules::facts::*;
use crate::domain::rules::fixture::*;
use crate::domain::rules::{Answer, judge_lot};

/// Year, month and day.
type Date = (i64, i64, i64);

fn date(day: Day) -> Date {
    (i64::from(day.year()), i64::from(day.month()), i64::from(day.day()))
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn months_later((year, month, day): Date, months: i64) -> Date {
    let (mut year, mut month) = (year, month);
    for _ in 0..months.abs() {
        month += months.signum();
        if month == 13 {
            (year, month) = (year + 1, 1);
        } else if month == 0 {
            (year, month) = (year - 1, 12);
        }
    }
    (year, month, day.min(days_in(year, month)))
}

/// Days since 1 January 1900, counted month by month.
fn ordinal((year, month, day): Date) -> i64 {
    let years: i64 = (1900..year).map(|y| 337 + days_in(y, 2)).sum();
    years + (1..month).map(|m| days_in(year, m)).sum::<i64>() + day
}

fn first_day(made: Made) -> Option<Date> {
    match made {
        Made::Day(day) => Some(date(day)),
        Made::Month { year, month } => Some((i64::from(year), i64::from(month), 1)),
        Made::Year(year) | Made::About(year) => Some((i64::from(year), 1, 1)),
        Made::Unknown => None,
    }
}

/// Flagged, clear or neither, as a letter.
fn letter(answer: Answer) -> char {
    match answer {
        Answer::Flagged(_) if answer == STOP => 'S',
        Answer::Flagged(_) if answer == ACT => 'A',
        Answer::Flagged(_) => 'N',
        Answer::CannotJudge(_) => '?',
        Answer::Clear => '-',
    }
}

fn life(lot: &LotFacts, today: Date) -> [char; 6] {
    let extension = lot.extension.as_ref().filter(|e| e.reference.as_deref().is_some_and(|r| !r.is_empty()));
    let expiry = first_day(extension.map_or(lot.expiry, |e| e.until));
    let of = |flags: fn(Date, Date) -> bool, letter| match expiry {
        None => '?',
        Some(expiry) if flags(expiry, today) => letter,
        Some(_) => '-',
    };
    let expired = if lot.item.propellant == Some(false) { 'A' } else { 'S' };
    let made = first_day(lot.made);
    let has_life = lot.life_on_record || expiry.is_some();
    let old = match made {
        None => '?',
        Some(made) if !has_life && today >= months_later(made, 240) => 'A',
        Some(_) => '-',
    };
    let energetic = [lot.item.propellant, lot.item.pyrotechnic];
    let very_old = match made {
        _ if energetic == [Some(false); 2] => '-',
        None => '?',
        Some(made) if has_life || today < months_later(made, 360) => '-',
        Some(_) if energetic.contains(&Some(true)) => 'S',
        Some(_) => '?',
    };
    [
        of(|expiry, today| today > expiry, expired),
        of(|expiry, today| today >= months_later(expiry, -24), 'N'),
        of(|expiry, today| today >= months_later(expiry, -12), 'A'),
        of(|expiry, today| today >= months_later(expiry, -6), 'A'),
        old,
        very_old,
    ]
}

fn stability(lot: &LotFacts, today: Date) -> [char; 3] {
    let watched = if lot.tests.is_empty() { lot.item.propellant } else { Some(true) };
    let mut tests: Vec<&StabilityTest> = lot.tests.iter().collect();
    tests.sort_by_key(|test| test.day);
    let overdue = match (watched, tests.last()) {
        (None, _) | (Some(true), None) => '?',
        (Some(false), _) => '-',
        (Some(true), Some(test)) => {
            let by_relative = test.relative_thousandths_pct.map(|r| match r {
                80_000.. => 60,
                60_000.. => 36,
                50_000.. => 12,
                30_000.. => 6,
                _ => 0,
            });
            let by_absolute = test.absolute_thousandths_pct.map(|a| match a {
                300.. => 60,
                200.. => 6,
                _ => 0,
            });
            let by_band = by_relative.into_iter().chain(by_absolute).min().filter(|m| *m > 0);
            let recorded = lot.test_interval_months.map(i64::from).filter(|m| *m > 0);
            match recorded.into_iter().chain(by_band).min() {
                None => '?',
                Some(m) if today >= months_later(date(test.day), 2 * m) => 'S',
                Some(m) if today > months_later(date(test.day), m) => 'A',
                Some(_) => '-',
            }
        }
    };
    let never = match (lot.item.propellant, first_day(lot.made)) {
        (None, _) | (Some(true), None) => '?',
        (Some(false), _) => '-',
        (Some(true), Some(made)) if tests.is_empty() && today > months_later(made, 120) => 'A',
        (Some(true), Some(_)) => '-',
    };
    let lost = matches!(lot.lot_state, LotState::Unknown | LotState::Mixed);
    let lot_lost = match lot.item.propellant {
        _ if !lost => '-',
        Some(true) => 'S',
        Some(false) => '-',
        None => '?',
    };
    [overdue, never, lot_lost]
}

fn control(lot: &LotFacts, today: Date) -> [char; 3] {
    let interval = lot.inspection_interval_months.map(i64::from).filter(|m| *m > 0);
    let overdue = match (&lot.inspection, interval) {
        (None, _) => 'A',
        (Some(_), None) => '?',
        (Some(last), Some(m)) if today >= months_later(date(last.day), 2 * m) => 'S',
        (Some(last), Some(m)) if today > months_later(date(last.day), m + 6) => 'A',
        (Some(_), Some(_)) => '-',
    };
    let returned = match lot.returned {
        Returned::None => '-',
        Returned::DayMissing => '?',
        Returned::Since(day) if ordinal(today) - ordinal(date(day)) > 30 => 'A',
        Returned::Since(_) => '-',
    };
    let held = || lot.held.iter().filter(|h| h.count.get() > 0);
    let in_d = || held().filter(|h| h.condition.as_deref().is_some_and(|c| c.starts_with('D')));
    let since = in_d().filter_map(|h| h.in_d_since).min().map(date);
    let gap =
        held().any(|h| h.condition.as_deref().is_none_or(str::is_empty)) || in_d().any(|h| h.in_d_since.is_none());
    let long_in_d = match since {
        Some(since) if today > months_later(since, 24) => 'S',
        Some(since) if today > months_later(since, 12) => 'A',
        _ if gap => '?',
        _ => '-',
    };
    [overdue, returned, long_in_d]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn two_computations_agree(lot in any_lot(), today in any_day()) {
        let told: Vec<char> = [
            "R-LIF-01", "R-LIF-02", "R-LIF-03", "R-LIF-04", "R-LIF-05", "R-LIF-06", "R-STB-04", "R-STB-05", "R-STB-06",
            "R-CON-05", "R-CON-10", "R-ACC-04",
        ]
        .iter()
        .map(|id| {
            let all = judge_lot(&lot, book(), today);
            letter(all.iter().find(|j| j.rule == *id).unwrap().answer)
        })
        .collect();
        let at = date(today);
        let second = [life(&lot, at).as_slice(), &stability(&lot, at), &control(&lot, at)].concat();
        prop_assert_eq!(told, second);
    }

    #[test]
    fn days_are_counted_alike(a in any_day(), b in any_day(), months in -600i64..600) {
        prop_assert_eq!(a.days_since(b), ordinal(date(a)) - ordinal(date(b)));
        let moved = a.plus_months(i32::try_from(months).unwrap());
        prop_assert_eq!(date(moved), months_later(date(a), months));
    }
}
