//! R-CON-04: wet pack, salt water or broken hermetic seal.
//!
//! Flags a lot whose latest inspection found one of them.
//! Source: SB 742-1 remark codes 24, 2F and 13 (read).
//! Cannot judge without an inspection, or when nobody recorded what else it found.

use super::evidence::Trail;
use super::facts::{Finding, LotFacts};
use super::{Answer, Check, Found, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-CON-04", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let wet_ones = [Finding::WetPack, Finding::SaltWater, Finding::BrokenSeal];
    Ok(if shared::any_finding(lot, &wet_ones, trail)? { seen.mild() } else { Answer::Clear })
}

#[cfg(test)]
mod tests {
    use super::super::Missing;
    use super::super::facts::Inspection;
    use super::super::fixture::{ACT, CLEAR, ask_lot, inspected, lot, unknown};
    use super::*;

    #[test]
    fn each_of_the_three_flags_and_the_others_do_not() {
        for finding in Finding::ALL {
            let expected = match finding {
                Finding::WetPack | Finding::SaltWater | Finding::BrokenSeal => ACT,
                Finding::Exudation | Finding::Cracks | Finding::CriticalCorrosion => CLEAR,
            };
            let inspection = Inspection { findings: Some(vec![*finding]), ..inspected("2026-01-01") };
            let lot = LotFacts { inspection: Some(inspection), ..lot() };
            assert_eq!(ask_lot("R-CON-04", &lot, "2026-11-24"), expected, "{finding:?}");
        }
    }

    #[test]
    fn nothing_recorded_is_not_nothing_found() {
        let missing = unknown(Missing::InspectionResult);
        let undecided = Inspection { findings: None, ..inspected("2026-01-01") };
        for inspection in [None, Some(undecided)] {
            assert_eq!(ask_lot("R-CON-04", &LotFacts { inspection, ..lot() }, "2026-11-24"), missing);
        }
    }
}
