//! R-LIF-05: old, and no life data.
//!
//! Flags a lot of so many years or more for which no shelf life, service life or expiry date is on record.
//! Source: product default. 20 years is a rule of thumb of the trade, not a safety limit.
//! Cannot judge without a date of manufacture, whatever else is on record: R-LIF-08 flags that.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-LIF-05",
    covered_by: Some("R-LIF-06"),
    levels: 1,
    needs: &[Need::Number { key: "age_years", min: 1, max: 200 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [years, ..] = seen.limits;
    let made = shared::made(lot, trail)?;
    trail.input(input::LIFE_DATA, Value::yes_no(lot.has_life_data()));
    shared::age(trail, made, seen.today);
    if lot.has_life_data() {
        return Ok(Answer::Clear);
    }
    let from = trail.plus_years(made, years);
    Ok(if trail.has_reached(seen.today, from) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::fixture::{ACT, CLEAR, ask_lot, extended, extended_without_document, lot, made, unknown};
    use super::*;
    use crate::domain::calendar::Made;

    fn bare(text: &str) -> LotFacts {
        LotFacts { made: made(text), expiry: Made::Unknown, life_on_record: false, ..lot() }
    }

    #[test]
    fn the_twentieth_birthday_flags() {
        for (date, today, expected) in [
            ("2006-11-24", "2026-11-23", CLEAR),
            ("2006-11-24", "2026-11-24", ACT),
            ("2006-11-24", "2026-11-25", ACT),
            ("2008-02-29", "2028-02-28", CLEAR),
            ("2008-02-29", "2028-02-29", ACT),
            ("2006-11", "2026-10-31", CLEAR),
            ("2006-11", "2026-11-01", ACT),
            ("2006", "2025-12-31", CLEAR),
            ("2006", "2026-01-01", ACT),
            ("~2006", "2026-01-01", ACT),
            ("2030-01-01", "2026-01-01", CLEAR),
        ] {
            assert_eq!(ask_lot("R-LIF-05", &bare(date), today), expected, "{date} on {today}");
        }
    }

    #[test]
    fn any_life_data_clears_and_a_void_extension_does_not() {
        let old = bare("1980");
        let cases = [
            (LotFacts { life_on_record: true, ..old.clone() }, CLEAR),
            (LotFacts { expiry: made("1990"), ..old.clone() }, CLEAR),
            (LotFacts { extension: Some(extended("2030")), ..old.clone() }, CLEAR),
            (LotFacts { extension: Some(extended_without_document("2030")), ..old.clone() }, ACT),
        ];
        for (lot, expected) in cases {
            assert_eq!(ask_lot("R-LIF-05", &lot, "2026-11-24"), expected);
        }
    }

    #[test]
    fn without_a_date_of_manufacture_it_cannot_judge() {
        for life_on_record in [false, true] {
            let lot = LotFacts { life_on_record, ..bare("?") };
            assert_eq!(ask_lot("R-LIF-05", &lot, "2026-11-24"), unknown(Missing::MadeDate));
        }
    }
}
