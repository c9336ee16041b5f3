//! R-ACC-04: stock in group D for long.
//!
//! Flags a lot with stock that has been in condition group D for more than so many months, with two levels. The
//! oldest such stock counts.
//! Source: product default.
//! Cannot judge when stock in D has no day of entry, or stock has no condition, unless other stock flags already.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen};
use crate::domain::calendar::Day;

pub(super) const RULE: Rule = Rule {
    id: "R-ACC-04",
    covered_by: None,
    levels: 2,
    needs: &[
        Need::Number { key: "months_amber", min: 0, max: 1200 },
        Need::Number { key: "months_red", min: 0, max: 1200 },
    ],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let mut oldest: Option<Day> = None;
    let mut missing = None;
    for held in lot.held.iter().filter(|held| !held.count.is_zero()) {
        match held.condition.as_deref().map(str::trim) {
            None | Some("") => {
                trail.input(input::CONDITION, Value::Nothing);
                missing = missing.or(Some(Missing::Condition));
            }
            Some(code) if code.starts_with('D') => {
                trail.text(input::CONDITION, Some(code));
                trail.input(input::COUNT, Value::Count(held.count.get()));
                trail.input(input::IN_D_SINCE, Value::day(held.in_d_since));
                match held.in_d_since {
                    Some(since) => oldest = Some(oldest.map_or(since, |day| day.min(since))),
                    None => missing = missing.or(Some(Missing::GroupDSince)),
                }
            }
            Some(_) => {}
        }
    }
    let [amber, red, _] = seen.limits;
    if let Some(since) = oldest {
        let limit = trail.plus_months(since, amber);
        if trail.is_after(seen.today, limit) {
            if let Some(missing) = missing {
                trail.lacks(missing);
            }
            let limit = trail.plus_months(since, red);
            return Ok(if trail.also_after(seen.today, limit) { seen.severe() } else { seen.mild() });
        }
    }
    match missing {
        Some(missing) => Err(missing),
        None => {
            if oldest.is_none() {
                trail.input(input::IN_D_SINCE, Value::Nothing);
                trail.not_concerned();
            }
            Ok(Answer::Clear)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::Held;
    use super::super::fixture::{ACT, CLEAR, STOP, ask_lot, day, held, judged_lot, lot, unknown};
    use super::*;
    use crate::domain::measure::Count;

    fn in_d(since: &str) -> Held {
        held(Some("D1"), 10, Some(day(since)))
    }

    #[test]
    fn a_year_and_two_years_flag_the_day_after() {
        for (since, today, expected) in [
            ("2025-11-24", "2026-11-23", CLEAR),
            ("2025-11-24", "2026-11-24", CLEAR),
            ("2025-11-24", "2026-11-25", ACT),
            ("2025-11-24", "2027-11-24", ACT),
            ("2025-11-24", "2027-11-25", STOP),
            ("2024-02-29", "2025-02-28", CLEAR),
            ("2024-02-29", "2025-03-01", ACT),
            ("2024-02-29", "2026-02-28", ACT),
            ("2024-02-29", "2026-03-01", STOP),
        ] {
            assert_eq!(ask_lot("R-ACC-04", &LotFacts { held: vec![in_d(since)], ..lot() }, today), expected, "{since}");
        }
    }

    #[test]
    fn the_oldest_counts_and_empty_or_other_stock_does_not() {
        let today = "2026-11-25";
        let empty = Held { count: Count::ZERO, ..in_d("2000-01-01") };
        for (held, expected) in [
            (vec![in_d("2026-11-01"), in_d("2025-11-24")], ACT),
            (vec![in_d("2025-11-24"), in_d("2026-11-01")], ACT),
            (vec![empty.clone()], CLEAR),
            (vec![held(Some("A1"), 5, None), empty], CLEAR),
            (Vec::new(), CLEAR),
        ] {
            assert_eq!(ask_lot("R-ACC-04", &LotFacts { held, ..lot() }, today), expected);
        }
    }

    #[test]
    fn what_is_missing_is_named_even_beside_a_flag() {
        let today = "2026-11-25";
        let undated = held(Some("D3"), 5, None);
        let nameless = held(None, 5, None);
        for (held, expected) in [
            (vec![undated.clone()], unknown(Missing::GroupDSince)),
            (vec![nameless.clone()], unknown(Missing::Condition)),
            (vec![in_d("2026-11-01"), undated.clone()], unknown(Missing::GroupDSince)),
            (vec![in_d("2025-11-24"), nameless], ACT),
        ] {
            assert_eq!(ask_lot("R-ACC-04", &LotFacts { held, ..lot() }, today), expected);
        }
        let both = LotFacts { held: vec![undated, in_d("2025-11-24")], ..lot() };
        assert_eq!(judged_lot("R-ACC-04", &both, today).missing(), Some(Missing::GroupDSince));
    }
}
