//! R-WPN-01: no usable serial and no applied control mark.
//!
//! Flags a weapon that cannot be told from others by a mark on it: its serial is partly legible, obliterated or
//! absent, and no control number is marked on it. A serial that nobody has read yet is R-WPN-04.
//! Source: product default, after India Arms Rules 2016 r.104.
//! Always judges.

use super::evidence::{Trail, Value};
use super::facts::{SerialState, WeaponFacts};
use super::say::input;
use super::{Answer, Check, Found, Missing, Rule, Seen};

pub(super) const RULE: Rule =
    Rule { id: "R-WPN-01", covered_by: None, levels: 1, needs: &[], check: Check::Weapon(check) };

fn check(weapon: &WeaponFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let code = weapon.serial_state.code();
    trail.input(input::SERIAL_STATE, Value::Code { list: SerialState::LIST, code });
    trail.input(input::CONTROL_MARK, Value::yes_no(weapon.control_mark_applied));
    if weapon.serial_state.tells_apart() || weapon.control_mark_applied {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::Serial);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_weapon, weapon};
    use super::*;

    #[test]
    fn every_state_with_and_without_the_mark() {
        for (serial_state, expected) in [
            (SerialState::Legible, CLEAR),
            (SerialState::Partial, ACT),
            (SerialState::Obliterated, ACT),
            (SerialState::Restored, CLEAR),
            (SerialState::Absent, ACT),
            (SerialState::Duplicated, CLEAR),
            (SerialState::ControlNumber, ACT),
            (SerialState::NotRead, CLEAR),
        ] {
            let bare = WeaponFacts { serial_state, control_mark_applied: false, ..weapon() };
            assert_eq!(ask_weapon("R-WPN-01", &bare, "2026-11-24"), expected, "{serial_state:?}");
            let marked = WeaponFacts { control_mark_applied: true, ..bare };
            assert_eq!(ask_weapon("R-WPN-01", &marked, "2026-11-24"), CLEAR, "{serial_state:?}");
        }
    }
}
