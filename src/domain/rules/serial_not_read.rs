//! R-WPN-04: serial recorded as not read.
//!
//! Notes a weapon whose serial came from a list and was not yet read on the weapon.
//! Source: product default.
//! Always judges.

use super::evidence::{Trail, Value};
use super::facts::{SerialState, WeaponFacts};
use super::say::input;
use super::{Answer, Check, Found, Missing, Rule, Seen};

pub(super) const RULE: Rule =
    Rule { id: "R-WPN-04", covered_by: None, levels: 1, needs: &[], check: Check::Weapon(check) };

fn check(weapon: &WeaponFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let code = weapon.serial_state.code();
    trail.input(input::SERIAL_STATE, Value::Code { list: SerialState::LIST, code });
    if weapon.serial_state != SerialState::NotRead {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::Serial);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, NOTE, ask_weapon, weapon};
    use super::*;

    #[test]
    fn only_not_read_is_noted() {
        for serial_state in SerialState::ALL.iter().copied() {
            let expected = if serial_state == SerialState::NotRead { NOTE } else { CLEAR };
            let weapon = WeaponFacts { serial_state, ..weapon() };
            assert_eq!(ask_weapon("R-WPN-04", &weapon, "2026-11-24"), expected, "{serial_state:?}");
        }
    }
}
