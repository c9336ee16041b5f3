//! R-CON-03: exudation, cracks or critical corrosion.
//!
//! Flags a lot whose latest inspection found one of them.
//! Source: product default.
//! Cannot judge without an inspection, or when nobody recorded what else it found.

use super::evidence::Trail;
use super::facts::{Finding, LotFacts};
use super::{Answer, Check, Found, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-CON-03", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let unsafe_ones = [Finding::Exudation, Finding::Cracks, Finding::CriticalCorrosion];
    Ok(if shared::any_finding(lot, &unsafe_ones, trail)? { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::facts::Inspection;
    use super::super::fixture::{CLEAR, STOP, ask_lot, inspected, lot, unknown};
    use super::*;

    #[test]
    fn each_of_the_three_flags_and_the_others_do_not() {
        for finding in Finding::ALL {
            let expected = match finding {
                Finding::Exudation | Finding::Cracks | Finding::CriticalCorrosion => STOP,
                Finding::WetPack | Finding::SaltWater | Finding::BrokenSeal => CLEAR,
            };
            let inspection = Inspection { findings: Some(vec![*finding]), ..inspected("2026-01-01") };
            let lot = LotFacts { inspection: Some(inspection), ..lot() };
            assert_eq!(ask_lot("R-CON-03", &lot, "2026-11-24"), expected, "{finding:?}");
        }
    }

    #[test]
    fn nothing_recorded_is_not_nothing_found() {
        for (findings, expected) in [(Some(Vec::new()), CLEAR), (None, unknown(Missing::InspectionResult))] {
            let inspection = Some(Inspection { findings, ..inspected("2026-01-01") });
            assert_eq!(ask_lot("R-CON-03", &LotFacts { inspection, ..lot() }, "2026-11-24"), expected);
        }
        let never = LotFacts { inspection: None, ..lot() };
        assert_eq!(ask_lot("R-CON-03", &never, "2026-11-24"), unknown(Missing::InspectionResult));
    }
}
