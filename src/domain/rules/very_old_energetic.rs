//! R-LIF-06: very old propellant or pyrotechnic without life data.
//!
//! Flags a lot of propellant or pyrotechnic of so many years or more for which no life data is on record.
//! Source: product default.
//! Cannot judge without a date of manufacture (R-LIF-08 flags that), nor, for a lot of that age, without its kind.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-LIF-06",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "age_years", min: 1, max: 200 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [years, ..] = seen.limits;
    let (propellant, pyrotechnic) = (lot.item.propellant, lot.item.pyrotechnic);
    trail.input(input::PROPELLANT, shared::told(propellant));
    trail.input(input::PYROTECHNIC, shared::told(pyrotechnic));
    if (propellant, pyrotechnic) == (Some(false), Some(false)) {
        trail.not_concerned();
        return Ok(Answer::Clear);
    }
    let made = shared::made(lot, trail)?;
    trail.input(input::LIFE_DATA, Value::yes_no(lot.has_life_data()));
    shared::age(trail, made, seen.today);
    if lot.has_life_data() {
        return Ok(Answer::Clear);
    }
    let from = trail.plus_years(made, years);
    if !trail.has_reached(seen.today, from) {
        return Ok(Answer::Clear);
    }
    if propellant == Some(true) || pyrotechnic == Some(true) { Ok(seen.mild()) } else { Err(Missing::ItemKind) }
}

#[cfg(test)]
mod tests {
    use super::super::ItemFacts;
    use super::super::fixture::{CLEAR, STOP, ask_lot, lot, made, unknown};
    use super::*;
    use crate::domain::calendar::Made;

    fn bare(date: &str, propellant: Option<bool>, pyrotechnic: Option<bool>) -> LotFacts {
        let item = ItemFacts { propellant, pyrotechnic, ..lot().item };
        LotFacts { item, made: made(date), expiry: Made::Unknown, life_on_record: false, ..lot() }
    }

    #[test]
    fn the_thirtieth_birthday_flags() {
        for (date, today, expected) in [
            ("1996-11-24", "2026-11-23", CLEAR),
            ("1996-11-24", "2026-11-24", STOP),
            ("1996-11-24", "2026-11-25", STOP),
            ("1996-02-29", "2026-02-27", CLEAR),
            ("1996-02-29", "2026-02-28", STOP),
            ("1996", "2025-12-31", CLEAR),
            ("1996", "2026-01-01", STOP),
        ] {
            for (propellant, pyrotechnic) in [(Some(true), Some(false)), (Some(false), Some(true)), (None, Some(true))]
            {
                let lot = bare(date, propellant, pyrotechnic);
                assert_eq!(ask_lot("R-LIF-06", &lot, today), expected, "{date} on {today}");
            }
        }
    }

    #[test]
    fn the_kind_is_asked_for_only_when_it_decides() {
        let today = "2026-11-24";
        for (lot, expected) in [
            (bare("1980", Some(false), Some(false)), CLEAR),
            (bare("?", Some(false), Some(false)), CLEAR),
            (bare("1980", None, Some(false)), unknown(Missing::ItemKind)),
            (bare("1980", Some(false), None), unknown(Missing::ItemKind)),
            (bare("2010", None, None), CLEAR),
            (bare("?", None, None), unknown(Missing::MadeDate)),
            (bare("?", Some(true), Some(false)), unknown(Missing::MadeDate)),
            (LotFacts { life_on_record: true, ..bare("1980", Some(true), None) }, CLEAR),
            (LotFacts { life_on_record: true, ..bare("?", Some(true), None) }, unknown(Missing::MadeDate)),
        ] {
            assert_eq!(ask_lot("R-LIF-06", &lot, today), expected);
        }
    }
}
