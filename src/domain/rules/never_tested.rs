//! R-STB-05: bulk or charge propellant never tested.
//!
//! Flags a propellant lot that is older than so many years and has no stability test on record.
//! Source: product default.
//! Cannot judge without the kind of the item, nor without a date of manufacture, whatever else is on record.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-STB-05",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "age_years", min: 1, max: 200 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if !shared::propellant(lot, trail)? {
        return Ok(Answer::Clear);
    }
    let made = shared::made(lot, trail)?;
    let tests = u64::try_from(lot.tests.len()).unwrap_or(u64::MAX);
    trail.input(input::TESTS, Value::Count(tests));
    shared::age(trail, made, seen.today);
    if tests > 0 {
        return Ok(Answer::Clear);
    }
    let [years, ..] = seen.limits;
    let limit = trail.plus_years(made, years);
    Ok(if trail.is_after(seen.today, limit) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_lot, lot, made, propellant, tested, unknown};
    use super::super::{ItemFacts, Missing};
    use super::*;

    fn untested(date: &str) -> LotFacts {
        LotFacts { tests: Vec::new(), made: made(date), ..propellant() }
    }

    #[test]
    fn older_than_ten_years_flags_and_ten_does_not() {
        for (date, today, expected) in [
            ("2016-11-24", "2026-11-23", CLEAR),
            ("2016-11-24", "2026-11-24", CLEAR),
            ("2016-11-24", "2026-11-25", ACT),
            ("2016-02-29", "2026-02-28", CLEAR),
            ("2016-02-29", "2026-03-01", ACT),
            ("2016-11", "2026-11-01", CLEAR),
            ("2016-11", "2026-11-02", ACT),
            ("2016", "2026-01-02", ACT),
            ("~2016", "2026-01-01", CLEAR),
        ] {
            assert_eq!(ask_lot("R-STB-05", &untested(date), today), expected, "{date} on {today}");
        }
    }

    #[test]
    fn kind_and_date_come_before_tests() {
        let no_kind = ItemFacts { propellant: None, ..propellant().item };
        for (lot, expected) in [
            (LotFacts { tests: vec![tested("2026-01-01", None, None)], ..untested("1980") }, CLEAR),
            (untested("?"), unknown(Missing::MadeDate)),
            (LotFacts { tests: vec![tested("2026-01-01", None, None)], ..untested("?") }, unknown(Missing::MadeDate)),
            (LotFacts { item: no_kind, ..untested("1980") }, unknown(Missing::ItemKind)),
            (LotFacts { made: made("?"), ..lot() }, CLEAR),
        ] {
            assert_eq!(ask_lot("R-STB-05", &lot, "2026-11-24"), expected);
        }
    }
}
