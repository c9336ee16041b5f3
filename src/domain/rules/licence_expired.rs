//! R-STO-10: licence expired.
//!
//! Flags a store whose explosives limit licence has run out.
//! Source: product default.
//! Cannot judge without the expiry date, nor for a store with explosives and no licence (R-STO-13 flags that).

use super::evidence::Trail;
use super::facts::PlaceFacts;
use super::{Answer, Check, Found, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-STO-10", covered_by: None, levels: 1, needs: &[], check: Check::Place(check) };

fn check(place: &PlaceFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let Some(expiry) = shared::licence_expiry(place, trail)? else { return Ok(Answer::Clear) };
    Ok(if trail.is_after(seen.today, expiry) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::fixture::{CLEAR, STOP, ask_place, licensed, place, unknown};
    use super::*;

    #[test]
    fn the_day_after_flags() {
        for (today, expected) in [("2026-11-23", CLEAR), ("2026-11-24", CLEAR), ("2026-11-25", STOP)] {
            for explosives in [true, false] {
                let place = PlaceFacts { explosives, licence: Some(licensed(Some("2026-11-24"))), ..place() };
                assert_eq!(ask_place("R-STO-10", &place, today), expected, "{today}");
            }
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for (licence, explosives, expected) in [
            (Some(licensed(None)), true, unknown(Missing::LicenceExpiry)),
            (Some(licensed(None)), false, unknown(Missing::LicenceExpiry)),
            (None, true, unknown(Missing::Licence)),
            (None, false, CLEAR),
        ] {
            let place = PlaceFacts { explosives, licence, ..place() };
            assert_eq!(ask_place("R-STO-10", &place, "2026-11-24"), expected);
        }
    }
}
