//! R-STB-06: propellant with unknown or mixed lot.
//!
//! Flags propellant whose lot number is unknown or whose lots are mixed. A clock of so many days runs from the day on
//! which this was found; it stops when the number is found.
//! Source: SB 742-1 ch 13, 60 days (read).
//! Cannot judge without the kind of the item. A missing day of discovery is named, and the flag stands without deadline.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};
use crate::domain::lot_number::LotState;

pub(super) const RULE: Rule = Rule {
    id: "R-STB-06",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "dispose_days", min: 1, max: 3660 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    shared::lot_state(lot, trail);
    if !matches!(lot.lot_state, LotState::Unknown | LotState::Mixed) {
        return Ok(Answer::Clear);
    }
    if !shared::propellant(lot, trail)? {
        return Ok(Answer::Clear);
    }
    let [days, ..] = seen.limits;
    trail.input(input::LOST_ON, Value::day(lot.lot_lost_on));
    match lot.lot_lost_on {
        Some(found) => {
            let by = trail.plus_days(found, days);
            trail.act_by(by);
            trail.is_after(seen.today, by);
        }
        None => trail.lacks(Missing::LotLostOn),
    }
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::ItemFacts;
    use super::super::fixture::{CLEAR, STOP, ask_lot, day, judged_lot, lot, propellant, unknown};
    use super::super::say;
    use super::*;

    fn lost(state: LotState) -> LotFacts {
        LotFacts { lot_state: state, lot_lost_on: Some(day("2026-11-24")), ..propellant() }
    }

    #[test]
    fn the_clock_tells_the_days_left() {
        for (today, id, days) in [
            ("2026-11-24", "rule-act-by-left", 60),
            ("2027-01-22", "rule-act-by-left", 1),
            ("2027-01-23", "rule-act-by-left", 0),
            ("2027-01-24", "rule-act-by-passed", 1),
        ] {
            let judged = judged_lot("R-STB-06", &lost(LotState::Unknown), today);
            assert_eq!((judged.answer, judged.act_by), (STOP, Some(day("2027-01-23"))), "{today}");
            assert_eq!(say::act_by(judged.act_by.unwrap(), day(today)), (id, Value::Days(days)), "{today}");
        }
    }

    #[test]
    fn it_stops_when_the_identity_is_found() {
        for (state, expected) in
            [(LotState::Unknown, STOP), (LotState::Mixed, STOP), (LotState::None, CLEAR), (LotState::Marked, CLEAR)]
        {
            assert_eq!(ask_lot("R-STB-06", &lost(state), "2027-06-01"), expected, "{state:?}");
        }
    }

    #[test]
    fn only_propellant_is_concerned_and_what_is_missing_is_named() {
        let other = LotFacts { item: lot().item, ..lost(LotState::Unknown) };
        assert_eq!(ask_lot("R-STB-06", &other, "2026-11-24"), CLEAR);
        let no_kind = LotFacts { item: ItemFacts { propellant: None, ..lot().item }, ..lost(LotState::Mixed) };
        assert_eq!(ask_lot("R-STB-06", &no_kind, "2026-11-24"), unknown(Missing::ItemKind));
        let undated = judged_lot("R-STB-06", &LotFacts { lot_lost_on: None, ..lost(LotState::Mixed) }, "2026-11-24");
        assert_eq!((undated.answer, undated.missing(), undated.act_by), (STOP, Some(Missing::LotLostOn), None));
    }
}
