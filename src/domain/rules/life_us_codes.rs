//! R-LIF-04: life left as in US codes B and C.
//!
//! Flags a lot with so many months of shelf life left that US depots would code it B (3 to 6 months) or C (less than
//! 3), and says which; goes on when the date has passed.
//! Source: DLA supply condition codes (read).
//! Cannot judge without an expiry date.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::step;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-LIF-04",
    covered_by: Some("R-LIF-01"),
    levels: 1,
    needs: &[
        Need::Number { key: "remaining_months_b", min: 0, max: 1200 },
        Need::Number { key: "remaining_months_c", min: 0, max: 1200 },
    ],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [as_b, as_c, _] = seen.limits;
    let expiry = shared::expiry(lot, trail)?;
    let b_from = trail.minus_months(expiry, as_b);
    if !trail.has_reached(seen.today, b_from) {
        return Ok(Answer::Clear);
    }
    let c_after = trail.minus_months(expiry, as_c);
    let code = if trail.also_after(seen.today, c_after) { "C" } else { "B" };
    trail.step(step::LIKE_CODE, || [("code", Value::Text(code.into()))]);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::fixture::{ACT, CLEAR, ask_lot, explained_lot, lot, made, unknown};
    use super::*;
    use crate::domain::calendar::Made;

    #[test]
    fn six_months_flag_as_b_and_less_than_three_as_c() {
        for (expiry, today, expected) in [
            ("2027-05-24", "2026-11-23", None),
            ("2027-05-24", "2026-11-24", Some("B")),
            ("2027-05-24", "2027-02-23", Some("B")),
            ("2027-05-24", "2027-02-24", Some("B")),
            ("2027-05-24", "2027-02-25", Some("C")),
            ("2027-05-24", "2030-01-01", Some("C")),
            ("2026-08-31", "2026-02-27", None),
            ("2026-08-31", "2026-02-28", Some("B")),
            ("2026-05-31", "2026-02-28", Some("B")),
            ("2026-05-31", "2026-03-01", Some("C")),
        ] {
            let lot = LotFacts { expiry: made(expiry), ..lot() };
            let answer = if expected.is_some() { ACT } else { CLEAR };
            assert_eq!(ask_lot("R-LIF-04", &lot, today), answer, "{expiry} on {today}");
            let code = explained_lot("R-LIF-04", &lot, today).evidence.vars().into_iter().find(|(n, _)| *n == "code");
            assert_eq!(code.map(|(_, v)| v), expected.map(|c| Value::Text(c.into())), "{expiry} on {today}");
        }
    }

    #[test]
    fn without_a_date_it_cannot_judge() {
        let lot = LotFacts { expiry: Made::Unknown, ..lot() };
        assert_eq!(ask_lot("R-LIF-04", &lot, "2026-11-24"), unknown(Missing::ExpiryDate));
    }
}
