//! R-STB-03: stabiliser band S5, or too little in absolute terms.
//!
//! Flags a lot whose latest stability result lies in the band that the pack names (S5), or whose absolute content is
//! below the least that the pack allows: isolate now, destroy within so many days of the test. Asked of propellant
//! and of any lot that was tested.
//! Source: product default; 0.20 % is recalled from US practice.
//! Cannot judge without a stability result (lots never tested: R-STB-05), nor without the kind of an untested item.

use super::evidence::{Op, Trail, Value};
use super::facts::LotFacts;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-STB-03",
    covered_by: None,
    levels: 1,
    needs: &[
        Need::Band("band"),
        Need::Number { key: "absolute_thousandths_pct_below", min: 0, max: 100_000 },
        Need::Number { key: "destroy_days", min: 1, max: 3660 },
    ],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [named, least, days] = seen.limits;
    let Some((place, test)) = shared::band(lot, seen, trail)? else { return Ok(Answer::Clear) };
    let absolute = test.absolute_thousandths_pct;
    let too_little = absolute.is_some_and(|left| trail.holds(left, Op::LessThan, least, Value::Percent));
    if usize::try_from(named) != Ok(place) && !too_little {
        return Ok(Answer::Clear);
    }
    let by = trail.plus_days(test.day, days);
    trail.act_by(by);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, STOP, ask_lot, ask_lot_by, book_with, day, judged_lot, propellant, tested};
    use super::super::pack::Threshold;
    use super::*;

    #[test]
    fn either_reading_below_its_least_flags() {
        for (relative, absolute, expected) in [
            (Some(30_000), None, CLEAR),
            (Some(29_999), None, STOP),
            (None, Some(200), CLEAR),
            (None, Some(199), STOP),
            (Some(90_000), Some(199), STOP),
            (Some(29_999), Some(900), STOP),
            (Some(0), Some(0), STOP),
        ] {
            let lot = LotFacts { tests: vec![tested("2026-03-12", relative, absolute)], ..propellant() };
            assert_eq!(ask_lot("R-STB-03", &lot, "2026-11-24"), expected, "{relative:?} {absolute:?}");
        }
    }

    #[test]
    fn sixty_days_run_from_the_test() {
        let lot = LotFacts { tests: vec![tested("2026-11-01", Some(10_000), None)], ..propellant() };
        assert_eq!(judged_lot("R-STB-03", &lot, "2026-11-24").act_by, Some(day("2026-12-31")));
    }

    #[test]
    fn a_stricter_pack_flags_more() {
        let book = book_with("R-STB-03", "absolute_thousandths_pct_below", Threshold::Number(350));
        for (absolute, expected) in [(350, CLEAR), (349, STOP)] {
            let lot = LotFacts { tests: vec![tested("2026-03-12", None, Some(absolute))], ..propellant() };
            assert_eq!(ask_lot_by(&book, "R-STB-03", &lot, "2026-11-24"), expected, "{absolute}");
        }
    }
}
