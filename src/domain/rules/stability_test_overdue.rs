//! R-STB-04: stability test overdue.
//!
//! Flags a watched lot whose last test lies longer back than its interval: the severer level from the multiple of the
//! interval that the pack names. The interval is the shorter of the recorded one and the one its band asks for.
//! Source: SB 742-1 ch 2 for "doubly overdue" at twice the interval (read); flagging from the due date is a product
//! default.
//! Cannot judge without a test (lots never tested: R-STB-05) or without any interval.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};
use crate::domain::surveillance::due::Interval;
use crate::domain::surveillance::stabiliser::Reading;

pub(super) const RULE: Rule = Rule {
    id: "R-STB-04",
    covered_by: None,
    levels: 2,
    needs: &[Need::Number { key: "interval_multiple_red", min: 2, max: 20 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if !shared::watched(lot, trail)? {
        return Ok(Answer::Clear);
    }
    let test = lot.latest_test().ok_or(Missing::StabilityTest)?;
    trail.input(input::TEST_DAY, Value::Day(test.day));
    trail.origin(test.reference.as_deref());
    let [multiple, ..] = seen.limits;
    let reading = Reading {
        relative_thousandths_pct: test.relative_thousandths_pct,
        absolute_thousandths_pct: test.absolute_thousandths_pct,
    };
    let by_band = seen.tables.stabiliser.of_reading(reading).and_then(|band| band.next_test_months);
    let by_record = lot.test_interval_months.map(i64::from);
    let told = |months: Option<i64>| months.map_or(Value::Nothing, Value::Months);
    trail.input(input::TEST_INTERVAL, told(by_record));
    trail.input(input::BAND_INTERVAL, told(by_band));
    let months = by_record.into_iter().chain(by_band).filter(|m| *m > 0).min().ok_or(Missing::TestInterval)?;
    let interval = Interval::new(months, 0, multiple);
    let due = interval.due(test.day);
    trail.shift(test.day, Value::Months(months), due);
    if !trail.is_after(seen.today, due) {
        return Ok(Answer::Clear);
    }
    let doubly = interval.doubly(test.day);
    trail.shift(test.day, Value::Months(months.saturating_mul(multiple)), doubly);
    Ok(if trail.also_reached(seen.today, doubly) { seen.severe() } else { seen.mild() })
}

#[cfg(test)]
mod tests {
    use super::super::evidence::Margin;
    use super::super::fixture::{
        ACT, CLEAR, STOP, ask_lot, day, explained_lot, judged_lot, lot, propellant, tested, unknown,
    };
    use super::*;

    fn last(test: &str, relative: Option<i64>, interval: Option<u32>) -> LotFacts {
        LotFacts { tests: vec![tested(test, relative, None)], test_interval_months: interval, ..propellant() }
    }

    #[test]
    fn the_day_after_is_overdue_and_twice_the_interval_stops() {
        for (today, expected) in [
            ("2026-01-30", CLEAR),
            ("2026-01-31", CLEAR),
            ("2026-02-01", ACT),
            ("2028-01-30", ACT),
            ("2028-01-31", STOP),
            ("2028-02-01", STOP),
        ] {
            assert_eq!(ask_lot("R-STB-04", &last("2024-01-31", Some(95_000), Some(24)), today), expected, "{today}");
        }
        for (today, expected) in [("2025-02-28", CLEAR), ("2025-03-01", ACT), ("2026-02-27", ACT), ("2026-02-28", STOP)]
        {
            assert_eq!(ask_lot("R-STB-04", &last("2024-02-29", Some(95_000), Some(12)), today), expected, "{today}");
        }
    }

    #[test]
    fn the_shorter_interval_counts() {
        for (relative, interval, due) in [
            (Some(34_000), Some(24), "2026-09-12"),
            (Some(34_000), Some(3), "2026-06-12"),
            (Some(34_000), None, "2026-09-12"),
            (Some(95_000), None, "2031-03-12"),
            (Some(95_000), Some(0), "2031-03-12"),
            (None, Some(24), "2028-03-12"),
            (Some(10_000), Some(24), "2028-03-12"),
        ] {
            let judged = judged_lot("R-STB-04", &last("2026-03-12", relative, interval), "2026-04-01");
            assert_eq!((judged.answer, judged.due), (CLEAR, Some(day(due))), "{relative:?} {interval:?}");
        }
    }

    #[test]
    fn it_tells_the_number_of_days() {
        let told = explained_lot("R-STB-04", &last("2026-03-12", Some(34_000), None), "2026-11-24");
        assert_eq!(told.evidence.margin, Some(Margin::Past(Value::Days(73))));
        assert_eq!(told.judgement.due, Some(day("2026-09-12")));
    }

    #[test]
    fn what_is_missing_is_named() {
        for (lot, expected) in [
            (LotFacts { tests: Vec::new(), ..propellant() }, unknown(Missing::StabilityTest)),
            (last("2026-03-12", None, None), unknown(Missing::TestInterval)),
            (last("2026-03-12", Some(10_000), None), unknown(Missing::TestInterval)),
            (lot(), CLEAR),
        ] {
            assert_eq!(ask_lot("R-STB-04", &lot, "2026-11-24"), expected);
        }
    }
}
