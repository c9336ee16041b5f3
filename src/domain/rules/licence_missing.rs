//! R-STO-13: store with explosives and no licence.
//!
//! Flags a place that holds explosives, or may, and has no explosives limit licence.
//! Source: product default.
//! Always judges: the missing licence is the finding.

use super::evidence::{Trail, Value};
use super::facts::PlaceFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Rule, Seen};

pub(super) const RULE: Rule =
    Rule { id: "R-STO-13", covered_by: None, levels: 1, needs: &[], check: Check::Place(check) };

fn check(place: &PlaceFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    trail.input(input::EXPLOSIVES, Value::yes_no(place.explosives));
    trail.text(input::LICENCE, place.licence.as_ref().map(|licence| licence.number.as_str()));
    if !place.explosives || place.licence.is_some() {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::Licence);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, STOP, ask_place, licensed, place};
    use super::*;

    #[test]
    fn only_explosives_without_a_licence_flag() {
        for (explosives, licence, expected) in [
            (true, None, STOP),
            (true, Some(licensed(None)), CLEAR),
            (false, None, CLEAR),
            (false, Some(licensed(None)), CLEAR),
        ] {
            let place = PlaceFacts { explosives, licence, ..place() };
            assert_eq!(ask_place("R-STO-13", &place, "2026-11-24"), expected);
        }
    }
}
