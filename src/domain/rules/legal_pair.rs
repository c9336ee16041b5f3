//! R-CLS-01: hazard division and compatibility group are no legal pair.
//!
//! Flags an item whose division and group together stand in no row of the table of 35 pairs. A warning, never a bar
//! to entering data. A sub-division counts as its division; inert items are not classified.
//! Source: 49 CFR 173.52 for the 35 codes; ADR 2017 Table A for the pairs (read).
//! Cannot judge without division or group, or when either is `UNK`: R-CLS-02 flags that.

use super::evidence::{Trail, Value};
use super::facts::ItemFacts;
use super::say::{input, step};
use super::{Answer, Check, Found, Missing, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-CLS-01", covered_by: None, levels: 1, needs: &[], check: Check::Item(check) };

fn check(item: &ItemFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if shared::inert(item, trail) {
        return Ok(Answer::Clear);
    }
    trail.text(input::HAZARD_DIVISION, item.hazard_division.as_deref());
    trail.text(input::COMPATIBILITY_GROUP, item.compatibility_group.as_deref());
    let division = shared::known(item.hazard_division.as_deref()).ok_or(Missing::HazardDivision)?;
    let group = shared::known(item.compatibility_group.as_deref()).ok_or(Missing::CompatibilityGroup)?;
    let division = shared::main_division(division);
    let is_pair = |code: &String| code.strip_prefix(division) == Some(group);
    let legal = seen.tables.legal_hcc.iter().any(is_pair);
    let id = if legal { step::LEGAL_PAIR } else { step::NOT_LEGAL_PAIR };
    trail.step(id, || [("pair", Value::Text(format!("{division}{group}")))]);
    Ok(if legal { Answer::Clear } else { seen.mild() })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_item, item, unknown};
    use super::super::pack::tests::built_in;
    use super::*;

    fn classified(division: &str, group: &str) -> ItemFacts {
        ItemFacts { hazard_division: Some(division.into()), compatibility_group: Some(group.into()), ..item() }
    }

    #[test]
    fn exactly_the_35_pairs_are_clear() {
        let groups = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "N", "S", "I", "M"];
        let legal = [
            ("1.1", "ABCDEFGJL"),
            ("1.2", "BCDEFGHJKL"),
            ("1.3", "CFGHJKL"),
            ("1.4", "BCDEFGS"),
            ("1.5", "D"),
            ("1.6", "N"),
        ];
        let mut clear = 0;
        for (division, allowed) in legal {
            for group in groups {
                let expected = if allowed.contains(group) { CLEAR } else { ACT };
                clear += usize::from(expected == CLEAR);
                assert_eq!(ask_item("R-CLS-01", &classified(division, group)), expected, "{division}{group}");
            }
        }
        assert_eq!((clear, built_in().tables.legal_hcc.len()), (35, 35));
    }

    #[test]
    fn a_sub_division_counts_as_its_division() {
        for (division, group, expected) in
            [("1.2.1", "E", CLEAR), ("1.3.2", "D", ACT), ("1.3.1", "C", CLEAR), ("1.21", "E", ACT), ("1", "E", ACT)]
        {
            assert_eq!(ask_item("R-CLS-01", &classified(division, group)), expected, "{division}{group}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let cases = [
            (ItemFacts { hazard_division: None, ..item() }, unknown(Missing::HazardDivision)),
            (ItemFacts { compatibility_group: None, ..item() }, unknown(Missing::CompatibilityGroup)),
            (classified("UNK", "D"), unknown(Missing::HazardDivision)),
            (classified("1.1", " "), unknown(Missing::CompatibilityGroup)),
            (ItemFacts { live: Some(false), hazard_division: None, ..item() }, CLEAR),
        ];
        for (item, expected) in cases {
            assert_eq!(ask_item("R-CLS-01", &item), expected);
        }
    }
}
