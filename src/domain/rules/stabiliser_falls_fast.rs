//! R-STB-07: stabiliser falls fast between two tests.
//!
//! Flags a watched lot that lost more than so much of its initial stabiliser per year between its two latest relative
//! results. A year is 365.25 days; the yearly loss is rounded up to a thousandth of a point, which decides as the exact
//! quotient would.
//! Source: product default.
//! Cannot judge without two relative results on different days.

use super::evidence::{Op, Trail, Value};
use super::facts::LotFacts;
use super::say::{input, step};
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};
use crate::domain::calendar::Day;

pub(super) const RULE: Rule = Rule {
    id: "R-STB-07",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "loss_thousandths_pct_per_year", min: 1, max: 100_000 }],
    check: Check::Lot(check),
};

/// Days in four years.
const FOUR_YEARS: i64 = 1461;

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if !shared::watched(lot, trail)? {
        return Ok(Answer::Clear);
    }
    let [limit, ..] = seen.limits;
    let ((day, left), (earlier_day, earlier)) = two_latest(lot).ok_or(Missing::SecondStabilityReading)?;
    trail.input(input::EARLIER_DAY, Value::Day(earlier_day));
    trail.input(input::EARLIER_RELATIVE, Value::Percent(earlier));
    trail.input(input::TEST_DAY, Value::Day(day));
    trail.input(input::RELATIVE, Value::Percent(left));
    let (loss, days) = (earlier.saturating_sub(left), day.days_since(earlier_day));
    let per = days.saturating_mul(4);
    let yearly = loss.saturating_mul(FOUR_YEARS).saturating_add(per - 1).div_euclid(per);
    trail.step(step::LOSS, || {
        [("loss", Value::Percent(loss)), ("days", Value::Days(days)), ("yearly", Value::Percent(yearly))]
    });
    Ok(if trail.holds(yearly, Op::MoreThan, limit, Value::Percent) { seen.mild() } else { Answer::Clear })
}

/// The latest relative result and the latest one of an earlier day.
fn two_latest(lot: &LotFacts) -> Option<((Day, i64), (Day, i64))> {
    let results = || lot.tests.iter().filter_map(|test| Some((test.day, test.relative_thousandths_pct?)));
    let latest = results().max_by_key(|(day, _)| *day)?;
    let earlier = results().filter(|(day, _)| *day < latest.0).max_by_key(|(day, _)| *day)?;
    Some((latest, earlier))
}

#[cfg(test)]
mod tests {
    use super::super::facts::StabilityTest;
    use super::super::fixture::{ACT, CLEAR, ask_lot, lot, propellant, tested, unknown};
    use super::*;

    fn two(first: StabilityTest, second: StabilityTest) -> LotFacts {
        LotFacts { tests: vec![first, second], ..propellant() }
    }

    #[test]
    fn ten_points_a_year_are_allowed_and_no_more() {
        // 1461 days are exactly four years: 40 points are exactly 10 a year.
        for (days, left, expected) in [
            ("2024-01-01", 50_001, CLEAR),
            ("2024-01-01", 50_000, CLEAR),
            ("2024-01-01", 49_999, ACT),
            ("2023-12-31", 50_000, ACT),
            ("2024-01-02", 50_000, CLEAR),
            ("2024-01-02", 49_970, ACT),
            ("2024-01-01", 95_000, CLEAR),
        ] {
            let lot = two(tested("2020-01-01", Some(90_000), None), tested(days, Some(left), None));
            assert_eq!(ask_lot("R-STB-07", &lot, "2026-11-24"), expected, "{days} {left}");
        }
    }

    #[test]
    fn the_two_latest_relative_results_are_taken_in_any_order() {
        let (a, b, c) = (
            tested("2010-01-01", Some(90_000), None),
            tested("2020-01-01", Some(85_000), None),
            tested("2021-01-01", Some(70_000), None),
        );
        let absolute_only = tested("2022-01-01", None, Some(600));
        for tests in [[a.clone(), b.clone(), c.clone()], [c.clone(), a.clone(), b.clone()], [b.clone(), c.clone(), a]] {
            assert_eq!(ask_lot("R-STB-07", &LotFacts { tests: tests.to_vec(), ..propellant() }, "2026-11-24"), ACT);
        }
        let lot = LotFacts { tests: vec![absolute_only, b, c], ..propellant() };
        assert_eq!(ask_lot("R-STB-07", &lot, "2026-11-24"), ACT);
    }

    #[test]
    fn one_result_or_one_day_cannot_be_judged() {
        let missing = unknown(Missing::SecondStabilityReading);
        let day = "2020-01-01";
        for (lot, expected) in [
            (LotFacts { tests: Vec::new(), ..propellant() }, missing),
            (LotFacts { tests: vec![tested(day, Some(90_000), None)], ..propellant() }, missing),
            (two(tested(day, Some(90_000), None), tested(day, Some(10_000), None)), missing),
            (two(tested(day, Some(90_000), None), tested("2021-01-01", None, Some(400))), missing),
            (lot(), CLEAR),
        ] {
            assert_eq!(ask_lot("R-STB-07", &lot, "2026-11-24"), expected);
        }
    }
}
