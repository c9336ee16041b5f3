//! R-CLS-02: hazard division or compatibility group unknown.
//!
//! Flags an item whose division or group is empty or `UNK`. Until the authority answers it is isolated, worked as
//! division 1.1 and incompatible with everything. Inert items are not classified.
//! Source: IATG 01.50 cl 7.2 for the isolation (recalled); working as 1.1 is a product default.
//! Always judges: the missing value is the finding.

use super::evidence::{Trail, Value};
use super::facts::ItemFacts;
use super::say::{input, step};
use super::{Answer, Check, Found, Missing, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-CLS-02", covered_by: None, levels: 1, needs: &[], check: Check::Item(check) };

fn check(item: &ItemFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if shared::inert(item, trail) {
        return Ok(Answer::Clear);
    }
    trail.text(input::HAZARD_DIVISION, item.hazard_division.as_deref());
    trail.text(input::COMPATIBILITY_GROUP, item.compatibility_group.as_deref());
    let division = shared::known(item.hazard_division.as_deref());
    let group = shared::known(item.compatibility_group.as_deref());
    let lacking = match (division, group) {
        (Some(_), Some(_)) => return Ok(Answer::Clear),
        (None, _) => Missing::HazardDivision,
        (Some(_), None) => Missing::CompatibilityGroup,
    };
    trail.lacks(lacking);
    trail.step(step::WORKED_AS, || [("code", Value::Text("1.1".into()))]);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, STOP, ask_item, item, judged_item};
    use super::*;

    #[test]
    fn empty_and_unk_flag_and_anything_else_does_not() {
        for value in [None, Some(""), Some(" "), Some("UNK")] {
            let value = value.map(String::from);
            let no_division = ItemFacts { hazard_division: value.clone(), ..item() };
            let no_group = ItemFacts { compatibility_group: value, ..item() };
            assert_eq!(ask_item("R-CLS-02", &no_division), STOP);
            assert_eq!(ask_item("R-CLS-02", &no_group), STOP);
            assert_eq!(judged_item("R-CLS-02", &no_division).missing(), Some(Missing::HazardDivision));
            assert_eq!(judged_item("R-CLS-02", &no_group).missing(), Some(Missing::CompatibilityGroup));
        }
        assert_eq!(ask_item("R-CLS-02", &item()), CLEAR);
        assert_eq!(ask_item("R-CLS-02", &ItemFacts { hazard_division: Some("9.9".into()), ..item() }), CLEAR);
    }

    #[test]
    fn inert_items_are_not_classified_but_undecided_ones_are() {
        let bare = ItemFacts { hazard_division: None, compatibility_group: None, ..item() };
        assert_eq!(ask_item("R-CLS-02", &ItemFacts { live: Some(false), ..bare.clone() }), CLEAR);
        assert_eq!(ask_item("R-CLS-02", &ItemFacts { live: None, ..bare }), STOP);
    }
}
