//! R-WPN-02: unserviceable or incomplete, and in no batch.
//!
//! Notes a weapon that cannot be used and is not on its way to destruction: repair it or plan its disposal.
//! Source: product default.
//! Cannot judge without a condition, unless the weapon is in an open batch.

use super::evidence::{Trail, Value};
use super::facts::{WeaponCondition, WeaponFacts};
use super::say::input;
use super::{Answer, Check, Found, Missing, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-WPN-02", covered_by: None, levels: 1, needs: &[], check: Check::Weapon(check) };

fn check(weapon: &WeaponFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    trail.input(input::OPEN_BATCH, Value::yes_no(weapon.in_open_batch));
    shared::condition(weapon, trail);
    if weapon.in_open_batch {
        return Ok(Answer::Clear);
    }
    match weapon.condition {
        None | Some(WeaponCondition::Unknown) => Err(Missing::Condition),
        Some(WeaponCondition::Unserviceable | WeaponCondition::Incomplete) => Ok(seen.mild()),
        Some(_) => Ok(Answer::Clear),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, NOTE, ask_weapon, unknown, weapon};
    use super::*;

    #[test]
    fn every_condition_in_and_out_of_a_batch() {
        let conditions = WeaponCondition::ALL.iter().copied().map(Some).chain([None]);
        for condition in conditions {
            let expected = match condition {
                Some(WeaponCondition::Unserviceable | WeaponCondition::Incomplete) => NOTE,
                None | Some(WeaponCondition::Unknown) => unknown(Missing::Condition),
                Some(_) => CLEAR,
            };
            let loose = WeaponFacts { condition, in_open_batch: false, ..weapon() };
            assert_eq!(ask_weapon("R-WPN-02", &loose, "2026-11-24"), expected, "{condition:?}");
            let listed = WeaponFacts { in_open_batch: true, ..loose };
            assert_eq!(ask_weapon("R-WPN-02", &listed, "2026-11-24"), CLEAR, "{condition:?}");
        }
    }
}
