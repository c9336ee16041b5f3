//! R-CON-01: critical defect in a sample.
//!
//! Flags a lot whose latest inspection found as many units with a critical defect as the pack rejects from.
//! Source: SB 742-1 Table 2-3 (read).
//! Cannot judge without an inspection, or when nobody recorded how many critical defects it found.

use super::evidence::{Op, Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-CON-01",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "critical_reject", min: 1, max: 1_000_000 }],
    check: Check::Lot(check),
};

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let inspection = shared::inspection(lot, trail)?;
    trail.input(input::CRITICAL, inspection.critical.map_or(Value::Nothing, Value::Count));
    let critical = inspection.critical.ok_or(Missing::InspectionResult)?;
    let [reject, ..] = seen.limits;
    let rejects = trail.holds(shared::signed(critical), Op::AtLeast, reject, shared::count);
    Ok(if rejects { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::facts::Inspection;
    use super::super::fixture::{CLEAR, STOP, ask_lot, inspected, lot, unknown};
    use super::*;

    #[test]
    fn one_is_enough() {
        for (critical, expected) in
            [(Some(0), CLEAR), (Some(1), STOP), (Some(9), STOP), (None, unknown(Missing::InspectionResult))]
        {
            let inspection = Some(Inspection { critical, ..inspected("2026-01-01") });
            assert_eq!(ask_lot("R-CON-01", &LotFacts { inspection, ..lot() }, "2026-11-24"), expected, "{critical:?}");
        }
        let never = LotFacts { inspection: None, ..lot() };
        assert_eq!(ask_lot("R-CON-01", &never, "2026-11-24"), unknown(Missing::InspectionResult));
    }
}
