//! R-CON-10: returned stock not inspected.
//!
//! Flags a lot with stock that came back more than so many days ago and was not inspected since.
//! Source: product default; SB 742-1 ch 2 asks for the initial inspection within 30 days of receipt.
//! Cannot judge without the date of return.

use super::evidence::{Trail, Value};
use super::facts::{LotFacts, Returned};
use super::say::{input, word};
use super::{Answer, Check, Found, Missing, Need, Rule, Seen};

pub(super) const RULE: Rule = Rule {
    id: "R-CON-10",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "days", min: 0, max: 3660 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [days, ..] = seen.limits;
    let since = match lot.returned {
        Returned::None => {
            trail.input(input::RETURNED, Value::Nothing);
            trail.not_concerned();
            return Ok(Answer::Clear);
        }
        Returned::DayMissing => {
            trail.input(input::RETURNED, Value::Word(word::DATE_MISSING));
            return Err(Missing::ReturnDate);
        }
        Returned::Since(day) => day,
    };
    trail.input(input::RETURNED, Value::Day(since));
    let limit = trail.plus_days(since, days);
    Ok(if trail.is_after(seen.today, limit) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_lot, day, lot, unknown};
    use super::*;

    #[test]
    fn the_thirty_first_day_flags() {
        for (returned, today, expected) in [
            (Returned::Since(day("2026-10-25")), "2026-11-23", CLEAR),
            (Returned::Since(day("2026-10-25")), "2026-11-24", CLEAR),
            (Returned::Since(day("2026-10-25")), "2026-11-25", ACT),
            (Returned::Since(day("2024-01-30")), "2024-02-29", CLEAR),
            (Returned::Since(day("2024-01-30")), "2024-03-01", ACT),
            (Returned::None, "2026-11-24", CLEAR),
            (Returned::DayMissing, "2026-11-24", unknown(Missing::ReturnDate)),
        ] {
            assert_eq!(ask_lot("R-CON-10", &LotFacts { returned, ..lot() }, today), expected, "{returned:?} {today}");
        }
    }
}
