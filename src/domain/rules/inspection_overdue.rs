//! R-CON-05: inspection overdue.
//!
//! Flags a lot that was never inspected, or whose last inspection lies longer back than the interval and the grace;
//! the severer level from the multiple of the interval that the pack names, to be inspected within so many days of
//! that day. With short intervals the multiple comes before the grace ends.
//! Source: SB 742-1 ch 2 (read).
//! Cannot judge without an interval, unless the lot was never inspected.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::{input, word};
use super::{Answer, Check, Found, Missing, Need, Rule, Seen};
use crate::domain::surveillance::due::Interval;

pub(super) const RULE: Rule = Rule {
    id: "R-CON-05",
    covered_by: None,
    levels: 2,
    needs: &[
        Need::Number { key: "grace_months", min: 0, max: 120 },
        Need::Number { key: "interval_multiple_red", min: 2, max: 20 },
        Need::Number { key: "inspect_days", min: 1, max: 3660 },
    ],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [grace, multiple, inspect_days] = seen.limits;
    let months = lot.inspection_interval_months.map(i64::from).filter(|months| *months > 0);
    let Some(inspection) = &lot.inspection else {
        trail.input(input::INSPECTION_DAY, Value::Word(word::NEVER));
        trail.input(input::INSPECTION_INTERVAL, months.map_or(Value::Nothing, Value::Months));
        trail.input(input::RECEIVED_ON, Value::day(lot.received_on));
        trail.lacks(Missing::InspectionResult);
        return Ok(seen.mild());
    };
    trail.input(input::INSPECTION_DAY, Value::Day(inspection.day));
    trail.origin(inspection.reference.as_deref());
    trail.input(input::INSPECTION_INTERVAL, months.map_or(Value::Nothing, Value::Months));
    let months = months.ok_or(Missing::InspectionInterval)?;
    let interval = Interval::new(months, grace, multiple);
    let (last, due) = (inspection.day, interval.due(inspection.day));
    let (ends, doubly) = (interval.grace_ends(last), interval.doubly(last));
    trail.shift(last, Value::Months(months), due);
    trail.shift(last, Value::Months(months.saturating_mul(multiple)), doubly);
    if trail.also_reached(seen.today, doubly) {
        trail.limit(seen.today, due);
        let by = trail.plus_days(doubly, inspect_days);
        trail.act_by(by);
        return Ok(seen.severe());
    }
    trail.shift(last, Value::Months(months.saturating_add(grace)), ends);
    if trail.also_after(seen.today, ends) {
        trail.limit(seen.today, due);
        return Ok(seen.mild());
    }
    trail.limit(seen.today, ends.min(doubly));
    Ok(Answer::Clear)
}

#[cfg(test)]
mod tests {
    use super::super::evidence::Margin;
    use super::super::fixture::{ACT, CLEAR, STOP, ask_lot, day, explained_lot, inspected, judged_lot, lot, unknown};
    use super::*;
    use crate::domain::surveillance::due::Lateness;
    use proptest::prelude::*;

    fn last(inspection: &str, interval: Option<u32>) -> LotFacts {
        let inspection_interval_months = interval;
        LotFacts { inspection: Some(inspected(inspection)), inspection_interval_months, ..lot() }
    }

    #[test]
    fn the_grace_and_the_doubled_interval_are_kept_to_the_day() {
        for (date, interval, today, expected) in [
            ("2023-01-01", 24, "2025-01-02", CLEAR),
            ("2023-01-01", 24, "2025-06-30", CLEAR),
            ("2023-01-01", 24, "2025-07-01", CLEAR),
            ("2023-01-01", 24, "2025-07-02", ACT),
            ("2023-01-01", 24, "2026-12-31", ACT),
            ("2023-01-01", 24, "2027-01-01", STOP),
            ("2024-08-31", 12, "2026-02-28", CLEAR),
            ("2024-08-31", 12, "2026-03-01", ACT),
            ("2024-08-31", 12, "2026-08-30", ACT),
            ("2024-08-31", 12, "2026-08-31", STOP),
            ("2024-02-29", 6, "2025-02-27", CLEAR),
            ("2024-02-29", 6, "2025-02-28", STOP),
            ("2026-05-31", 3, "2026-11-29", CLEAR),
            ("2026-05-31", 3, "2026-11-30", STOP),
        ] {
            assert_eq!(ask_lot("R-CON-05", &last(date, Some(interval)), today), expected, "{date} {interval} {today}");
        }
    }

    #[test]
    fn it_tells_the_days_since_it_was_due_and_the_last_day_to_act() {
        let told = explained_lot("R-CON-05", &last("2023-01-01", Some(24)), "2025-07-02");
        assert_eq!(told.judgement.due, Some(day("2025-01-01")));
        assert_eq!(told.evidence.margin, Some(Margin::Past(Value::Days(182))));
        let judged = judged_lot("R-CON-05", &last("2023-01-01", Some(24)), "2027-01-01");
        assert_eq!(judged.act_by, Some(day("2027-09-28")));
    }

    #[test]
    fn never_inspected_flags_even_without_an_interval() {
        for interval in [None, Some(0), Some(24)] {
            let never = LotFacts { inspection: None, inspection_interval_months: interval, ..lot() };
            let judged = judged_lot("R-CON-05", &never, "2026-11-24");
            assert_eq!((judged.answer, judged.missing()), (ACT, Some(Missing::InspectionResult)));
        }
        for interval in [None, Some(0)] {
            let missing = unknown(Missing::InspectionInterval);
            assert_eq!(ask_lot("R-CON-05", &last("2026-01-01", interval), "2026-11-24"), missing);
        }
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_word_of_the_interval(days in 0i64..4000, months in 1u32..40) {
            let today = day("2020-01-31").plus_days(days);
            let answer = ask_lot("R-CON-05", &last("2020-01-31", Some(months)), &today.to_string());
            let expected = match Interval::new(i64::from(months), 6, 2).lateness(day("2020-01-31"), today) {
                Lateness::Current | Lateness::Due => CLEAR,
                Lateness::Overdue => ACT,
                Lateness::DoublyOverdue => STOP,
            };
            prop_assert_eq!(answer, expected);
        }
    }
}
