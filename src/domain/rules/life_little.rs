//! R-LIF-02: little life left.
//!
//! Notes a lot once no more than so many months are left before its expiry date, and goes on when the date has passed.
//! Source: product default (24 months).
//! Cannot judge without an expiry date.

use super::evidence::Trail;
use super::facts::LotFacts;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-LIF-02",
    covered_by: Some("R-LIF-03"),
    levels: 1,
    needs: &[Need::Number { key: "remaining_months", min: 0, max: 1200 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [months, ..] = seen.limits;
    let expiry = shared::expiry(lot, trail)?;
    let from = trail.minus_months(expiry, months);
    Ok(if trail.has_reached(seen.today, from) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::fixture::{CLEAR, NOTE, ask_lot, lot, made, unknown};
    use super::*;
    use crate::domain::calendar::Made;

    #[test]
    fn the_day_with_so_many_months_left_flags() {
        for (expiry, today, expected) in [
            ("2028-11-24", "2026-11-23", CLEAR),
            ("2028-11-24", "2026-11-24", NOTE),
            ("2028-11-24", "2026-11-25", NOTE),
            ("2020-01-01", "2026-11-24", NOTE),
            ("2028-02-29", "2026-02-27", CLEAR),
            ("2028-02-29", "2026-02-28", NOTE),
            ("2028-03-31", "2026-03-30", CLEAR),
            ("2028-03-31", "2026-03-31", NOTE),
            ("2028-11", "2026-10-31", CLEAR),
            ("2028-11", "2026-11-01", NOTE),
        ] {
            let lot = LotFacts { expiry: made(expiry), ..lot() };
            assert_eq!(ask_lot("R-LIF-02", &lot, today), expected, "{expiry} on {today}");
        }
    }

    #[test]
    fn without_a_date_it_cannot_judge() {
        let lot = LotFacts { expiry: Made::Unknown, ..lot() };
        assert_eq!(ask_lot("R-LIF-02", &lot, "2026-11-24"), unknown(Missing::ExpiryDate));
    }
}
