//! R-ACC-05: moved and not counted since.
//!
//! Flags a place in which nothing was counted in full for more than so many days after its last movement. A count on
//! the day of the movement serves.
//! Source: product default.
//! Always judges: a place without movement has nothing to confirm.

use super::evidence::{Trail, Value};
use super::facts::PlaceFacts;
use super::say::{input, word};
use super::{Answer, Check, Found, Need, Rule, Seen};

pub(super) const RULE: Rule = Rule {
    id: "R-ACC-05",
    covered_by: Some("R-ACC-01"),
    levels: 1,
    needs: &[Need::Number { key: "days", min: 0, max: 3660 }],
    check: Check::Place(check),
};

fn check(place: &PlaceFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let [days, ..] = seen.limits;
    trail.input(input::MOVEMENT, place.last_movement.map_or(Value::Word(word::NEVER), Value::Day));
    trail.input(input::LAST_COUNT, place.last_full_count.map_or(Value::Word(word::NEVER), Value::Day));
    let Some(moved) = place.last_movement else { return Ok(Answer::Clear) };
    if place.last_full_count.is_some_and(|counted| counted >= moved) {
        return Ok(Answer::Clear);
    }
    let limit = trail.plus_days(moved, days);
    Ok(if trail.is_after(seen.today, limit) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_place, day, place};
    use super::*;

    #[test]
    fn so_many_days_after_the_last_movement_are_allowed() {
        for (moved, counted, today, expected) in [
            (Some("2026-10-25"), Some("2026-10-24"), "2026-11-23", CLEAR),
            (Some("2026-10-25"), Some("2026-10-24"), "2026-11-24", CLEAR),
            (Some("2026-10-25"), Some("2026-10-24"), "2026-11-25", ACT),
            (Some("2026-10-25"), None, "2026-11-24", CLEAR),
            (Some("2026-10-25"), None, "2026-11-25", ACT),
            (Some("2026-10-25"), Some("2026-10-25"), "2027-11-25", CLEAR),
            (Some("2026-10-25"), Some("2026-11-20"), "2027-11-25", CLEAR),
            (None, None, "2026-11-24", CLEAR),
            (None, Some("1990-01-01"), "2026-11-24", CLEAR),
        ] {
            let place = PlaceFacts { last_movement: moved.map(day), last_full_count: counted.map(day), ..place() };
            assert_eq!(ask_place("R-ACC-05", &place, today), expected, "{moved:?} {counted:?} {today}");
        }
    }
}
