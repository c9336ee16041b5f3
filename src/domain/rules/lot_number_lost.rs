//! R-CON-08: lot number unreadable or none.
//!
//! Flags a lot that never had a number or whose number can no longer be read: the severer level for propellant, and
//! for a lot of which nobody said whether it is propellant. Mixed lots are another fact; for propellant see R-STB-06.
//! Source: SB 742-1 ch 4: none, mixed and unknown are three facts (read); the levels are a product default.
//! Always judges: the state of the number is the finding.

use super::evidence::Trail;
use super::facts::LotFacts;
use super::{Answer, Check, Found, Missing, Rule, Seen, shared};
use crate::domain::lot_number::LotState;

pub(super) const RULE: Rule =
    Rule { id: "R-CON-08", covered_by: None, levels: 2, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    shared::lot_state(lot, trail);
    if !matches!(lot.lot_state, LotState::None | LotState::Unknown) {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::LotNumber);
    Ok(if shared::propellant_at_worst(lot, trail) { seen.severe() } else { seen.mild() })
}

#[cfg(test)]
mod tests {
    use super::super::ItemFacts;
    use super::super::fixture::{ACT, CLEAR, STOP, ask_lot, judged_lot, lot};
    use super::*;

    #[test]
    fn each_state_by_kind() {
        for (lot_state, other, propellant) in [
            (LotState::Marked, CLEAR, CLEAR),
            (LotState::Mixed, CLEAR, CLEAR),
            (LotState::None, ACT, STOP),
            (LotState::Unknown, ACT, STOP),
        ] {
            for (kind, expected) in [(Some(false), other), (Some(true), propellant), (None, propellant)] {
                let item = ItemFacts { propellant: kind, ..lot().item };
                let lot = LotFacts { item, lot_state, ..lot() };
                assert_eq!(ask_lot("R-CON-08", &lot, "2026-11-24"), expected, "{lot_state:?} {kind:?}");
            }
        }
        let lost = LotFacts { lot_state: LotState::Unknown, ..lot() };
        assert_eq!(judged_lot("R-CON-08", &lost, "2026-11-24").missing(), Some(Missing::LotNumber));
    }
}
