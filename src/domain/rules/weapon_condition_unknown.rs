//! R-WPN-03: condition unknown or not inspected since receipt.
//!
//! Flags a weapon more than so many days after its receipt, if its condition is not known or nobody inspected it on
//! or after the day of receipt.
//! Source: product default.
//! Cannot judge without the day of receipt.

use super::evidence::{Trail, Value};
use super::facts::{WeaponCondition, WeaponFacts};
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-WPN-03",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "days_after_receipt_max", min: 0, max: 3660 }],
    check: Check::Weapon(check),
};

fn check(weapon: &WeaponFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    trail.input(input::RECEIVED_ON, Value::day(weapon.received_on));
    shared::condition(weapon, trail);
    trail.input(input::INSPECTION_DAY, Value::day(weapon.last_inspection));
    let received = weapon.received_on.ok_or(Missing::ReceivedOn)?;
    let known = !matches!(weapon.condition, None | Some(WeaponCondition::Unknown | WeaponCondition::NotInspected));
    let inspected = weapon.last_inspection.is_some_and(|day| day >= received);
    if known && inspected {
        return Ok(Answer::Clear);
    }
    let [days, ..] = seen.limits;
    let limit = trail.plus_days(received, days);
    if !trail.is_after(seen.today, limit) {
        return Ok(Answer::Clear);
    }
    trail.lacks(if known { Missing::InspectionResult } else { Missing::Condition });
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_weapon, day, unknown, weapon};
    use super::*;
    use WeaponCondition::{NotInspected, Serviceable, Unknown};

    #[test]
    fn thirty_days_are_allowed() {
        let cases = [
            (Some(Serviceable), Some("2026-10-25"), CLEAR),
            (Some(Serviceable), Some("2026-10-24"), ACT),
            (Some(Serviceable), None, ACT),
            (Some(Unknown), Some("2026-11-01"), ACT),
            (Some(NotInspected), Some("2026-11-01"), ACT),
            (None, Some("2026-11-01"), ACT),
        ];
        for (condition, inspected, on_day_31) in cases {
            let weapon = WeaponFacts {
                condition,
                received_on: Some(day("2026-10-25")),
                last_inspection: inspected.map(day),
                ..weapon()
            };
            for (today, expected) in [("2026-11-23", CLEAR), ("2026-11-24", CLEAR), ("2026-11-25", on_day_31)] {
                assert_eq!(ask_weapon("R-WPN-03", &weapon, today), expected, "{condition:?} {inspected:?} {today}");
            }
        }
    }

    #[test]
    fn without_a_day_of_receipt_it_cannot_judge() {
        let weapon = WeaponFacts { received_on: None, ..weapon() };
        assert_eq!(ask_weapon("R-WPN-03", &weapon, "2026-11-24"), unknown(Missing::ReceivedOn));
    }
}
