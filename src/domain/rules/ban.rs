//! R-CON-06: ban on the type, lot, batch or serial.
//!
//! Flags a lot under an active ban, suspension or recall. Other holds stop issue too and are no finding of their own.
//! Source: IATG 01.70 training slides on bans and constraints (read).
//! Clear without a ban.

use super::evidence::{Trail, Value};
use super::facts::{HoldKind, LotFacts};
use super::say::{input, word};
use super::{Answer, Check, Found, Rule, Seen};

pub(super) const RULE: Rule =
    Rule { id: "R-CON-06", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let is_ban = |kind| matches!(kind, HoldKind::Ban | HoldKind::Recall);
    for hold in lot.holds.iter().filter(|hold| is_ban(hold.kind)).chain(lot.holds.iter().filter(|h| !is_ban(h.kind))) {
        let word = match hold.kind {
            HoldKind::Ban => word::HOLD_BAN,
            HoldKind::Recall => word::HOLD_RECALL,
            _ => word::HOLD_OTHER,
        };
        trail.input(input::HOLD, Value::Word(word));
        trail.origin(hold.reference.as_deref());
    }
    if lot.holds.is_empty() {
        trail.input(input::HOLD, Value::Nothing);
    }
    Ok(if lot.holds.iter().any(|hold| is_ban(hold.kind)) { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::facts::Hold;
    use super::super::fixture::{CLEAR, STOP, ask_lot, lot};
    use super::*;

    #[test]
    fn bans_and_recalls_flag_and_other_holds_do_not() {
        for kind in HoldKind::ALL {
            let expected = if matches!(kind, HoldKind::Ban | HoldKind::Recall) { STOP } else { CLEAR };
            let holds = vec![Hold { kind: *kind, reference: Some("B-03".into()) }];
            assert_eq!(ask_lot("R-CON-06", &LotFacts { holds, ..lot() }, "2026-11-24"), expected, "{kind:?}");
        }
        let both = [HoldKind::Administrative, HoldKind::Ban].map(|kind| Hold { kind, reference: None });
        assert_eq!(ask_lot("R-CON-06", &LotFacts { holds: both.to_vec(), ..lot() }, "2026-11-24"), STOP);
        assert_eq!(ask_lot("R-CON-06", &LotFacts { holds: Vec::new(), ..lot() }, "2026-11-24"), CLEAR);
    }
}
