//! R-STB-01: stabiliser band S3.
//!
//! Flags a lot whose latest stability result lies in the band that the pack names (S3): retest within so many months
//! of the test and use first. Asked of propellant and of any lot that was tested.
//! Source: product default.
//! Cannot judge without a stability result (lots never tested: R-STB-05), nor without the kind of an untested item.

use super::evidence::Trail;
use super::facts::LotFacts;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-STB-01",
    covered_by: None,
    levels: 1,
    needs: &[Need::Band("band"), Need::Number { key: "retest_months", min: 1, max: 120 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let Some(test) = shared::in_band(lot, seen, trail)? else { return Ok(Answer::Clear) };
    let [_, months, _] = seen.limits;
    let by = trail.plus_months(test.day, months);
    trail.act_by(by);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_lot, day, judged_lot, propellant, tested};
    use super::*;

    #[test]
    fn it_flags_between_its_bounds() {
        for (relative, expected) in
            [(60_000, CLEAR), (59_999, ACT), (55_000, ACT), (50_000, ACT), (49_999, CLEAR), (0, CLEAR)]
        {
            let lot = LotFacts { tests: vec![tested("2026-01-31", Some(relative), None)], ..propellant() };
            assert_eq!(ask_lot("R-STB-01", &lot, "2026-11-24"), expected, "{relative}");
        }
    }

    #[test]
    fn it_wants_a_retest_a_year_after_the_test() {
        let lot = LotFacts { tests: vec![tested("2024-02-29", Some(55_000), Some(900))], ..propellant() };
        assert_eq!(judged_lot("R-STB-01", &lot, "2026-11-24").act_by, Some(day("2025-02-28")));
    }
}
