//! R-LIF-03: very little life left.
//!
//! Flags a lot once no more than so many months are left before its expiry date, and goes on when the date has passed.
//! Source: SB 742-1 remark code 26, shelf life ends within a year (read).
//! Cannot judge without an expiry date.

use super::evidence::Trail;
use super::facts::LotFacts;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-LIF-03",
    covered_by: Some("R-LIF-04"),
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
    use super::super::fixture::{ACT, CLEAR, ask_lot, lot, made, unknown};
    use super::*;
    use crate::domain::calendar::Made;

    #[test]
    fn the_day_with_so_many_months_left_flags() {
        for (expiry, today, expected) in [
            ("2027-11-24", "2026-11-23", CLEAR),
            ("2027-11-24", "2026-11-24", ACT),
            ("2027-11-24", "2026-11-25", ACT),
            ("2020-01-01", "2026-11-24", ACT),
            ("2028-02-29", "2027-02-27", CLEAR),
            ("2028-02-29", "2027-02-28", ACT),
            ("2028-03-31", "2027-03-30", CLEAR),
            ("2028-03-31", "2027-03-31", ACT),
            ("2028-11", "2027-10-31", CLEAR),
            ("2028-11", "2027-11-01", ACT),
        ] {
            let lot = LotFacts { expiry: made(expiry), ..lot() };
            assert_eq!(ask_lot("R-LIF-03", &lot, today), expected, "{expiry} on {today}");
        }
    }

    #[test]
    fn without_a_date_it_cannot_judge() {
        let lot = LotFacts { expiry: Made::Unknown, ..lot() };
        assert_eq!(ask_lot("R-LIF-03", &lot, "2026-11-24"), unknown(Missing::ExpiryDate));
    }
}
