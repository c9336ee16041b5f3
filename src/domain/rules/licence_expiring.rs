//! R-STO-11: licence close to expiry.
//!
//! Flags a store once no more than so many days are left of its explosives limit licence, and goes on when it has run
//! out.
//! Source: product default.
//! Cannot judge without the expiry date, nor for a store with explosives and no licence (R-STO-13 flags that).

use super::evidence::Trail;
use super::facts::PlaceFacts;
use super::{Answer, Check, Found, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-STO-11",
    covered_by: Some("R-STO-10"),
    levels: 1,
    needs: &[Need::Number { key: "licence_days_warn", min: 0, max: 3660 }],
    check: Check::Place(check),
};

fn check(place: &PlaceFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [days, ..] = seen.limits;
    let Some(expiry) = shared::licence_expiry(place, trail)? else { return Ok(Answer::Clear) };
    let from = trail.minus_days(expiry, days);
    Ok(if trail.has_reached(seen.today, from) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::fixture::{ACT, CLEAR, ask_place, licensed, place, unknown};
    use super::*;

    #[test]
    fn ninety_days_left_flag() {
        for (today, expected) in
            [("2026-08-25", CLEAR), ("2026-08-26", ACT), ("2026-08-27", ACT), ("2026-11-24", ACT), ("2026-11-25", ACT)]
        {
            let place = PlaceFacts { licence: Some(licensed(Some("2026-11-24"))), ..place() };
            assert_eq!(ask_place("R-STO-11", &place, today), expected, "{today}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for (licence, explosives, expected) in [
            (Some(licensed(None)), true, unknown(Missing::LicenceExpiry)),
            (None, true, unknown(Missing::Licence)),
            (None, false, CLEAR),
        ] {
            let place = PlaceFacts { explosives, licence, ..place() };
            assert_eq!(ask_place("R-STO-11", &place, "2026-11-24"), expected);
        }
    }
}
