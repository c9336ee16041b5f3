//! R-STB-02: stabiliser band S4.
//!
//! Flags a lot whose latest stability result lies in the band that the pack names (S4): isolate, and dispose of it
//! within so many days of the test. Asked of propellant and of any lot that was tested.
//! Source: product default.
//! Cannot judge without a stability result (lots never tested: R-STB-05), nor without the kind of an untested item.

use super::evidence::Trail;
use super::facts::LotFacts;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-STB-02",
    covered_by: None,
    levels: 1,
    needs: &[Need::Band("band"), Need::Number { key: "dispose_days", min: 1, max: 3660 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let Some(test) = shared::in_band(lot, seen, trail)? else { return Ok(Answer::Clear) };
    let [_, days, _] = seen.limits;
    let by = trail.plus_days(test.day, days);
    trail.act_by(by);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, STOP, ask_lot, day, judged_lot, lot, propellant, tested, unknown};
    use super::super::{ItemFacts, Missing};
    use super::*;

    #[test]
    fn the_worse_reading_decides() {
        for (relative, absolute, expected) in [
            (Some(50_000), None, CLEAR),
            (Some(49_999), None, STOP),
            (Some(30_000), None, STOP),
            (Some(29_999), None, CLEAR),
            (None, Some(300), CLEAR),
            (None, Some(299), STOP),
            (None, Some(200), STOP),
            (None, Some(199), CLEAR),
            (Some(90_000), Some(299), STOP),
            (Some(40_000), Some(900), STOP),
            (Some(40_000), Some(199), CLEAR),
        ] {
            let lot = LotFacts { tests: vec![tested("2026-03-12", relative, absolute)], ..propellant() };
            assert_eq!(ask_lot("R-STB-02", &lot, "2026-11-24"), expected, "{relative:?} {absolute:?}");
        }
    }

    #[test]
    fn the_deadline_runs_from_the_test() {
        let lot = LotFacts { tests: vec![tested("2026-03-12", Some(34_000), Some(340))], ..propellant() };
        let judged = judged_lot("R-STB-02", &lot, "2026-11-24");
        assert_eq!((judged.answer, judged.act_by), (STOP, Some(day("2027-03-12"))));
    }

    #[test]
    fn the_latest_test_counts_in_any_order() {
        let old = tested("2010-06-01", Some(58_000), None);
        let new = tested("2026-03-12", Some(34_000), None);
        for tests in [vec![old.clone(), new.clone()], vec![new, old]] {
            assert_eq!(ask_lot("R-STB-02", &LotFacts { tests, ..propellant() }, "2026-11-24"), STOP);
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let untested = LotFacts { tests: Vec::new(), ..propellant() };
        let no_kind = ItemFacts { propellant: None, ..propellant().item };
        let no_result = vec![tested("2026-03-12", None, None)];
        for (lot, expected) in [
            (untested.clone(), unknown(Missing::StabilityTest)),
            (LotFacts { item: no_kind.clone(), ..untested }, unknown(Missing::ItemKind)),
            (LotFacts { tests: no_result, ..propellant() }, unknown(Missing::StabilityReading)),
            (LotFacts { item: no_kind, tests: vec![tested("2026-01-01", Some(40_000), None)], ..propellant() }, STOP),
            (LotFacts { tests: vec![tested("2026-01-01", Some(40_000), None)], ..lot() }, STOP),
            (lot(), CLEAR),
        ] {
            assert_eq!(ask_lot("R-STB-02", &lot, "2026-11-24"), expected);
        }
    }
}
