//! R-CLS-04: division 1.2 or 1.3 without sub-division.
//!
//! Notes an item of plain 1.2 or 1.3, which is worked as the stricter sub-division until somebody enters one.
//! Source: product default.
//! Cannot judge without a hazard division: R-CLS-02 flags that.

use super::evidence::{Trail, Value};
use super::facts::{ItemFacts, is_told};
use super::say::{input, step};
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-CLS-04",
    covered_by: None,
    levels: 1,
    needs: &[Need::Text("fallback_1_2"), Need::Text("fallback_1_3")],
    check: Check::Item(check),
};

fn check(item: &ItemFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if shared::inert(item, trail) {
        return Ok(Answer::Clear);
    }
    trail.text(input::HAZARD_DIVISION, item.hazard_division.as_deref());
    let division = shared::known(item.hazard_division.as_deref()).ok_or(Missing::HazardDivision)?;
    let fallback = match division {
        "1.2" => seen.texts.first(),
        "1.3" => seen.texts.get(1),
        _ => None,
    };
    let Some(fallback) = fallback else {
        trail.not_concerned();
        return Ok(Answer::Clear);
    };
    trail.text(input::SUB_DIVISION, item.sub_division.as_deref());
    if is_told(item.sub_division.as_deref()) {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::SubDivision);
    trail.step(step::WORKED_AS, || [("code", Value::Text(fallback.clone()))]);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, NOTE, ask_item, explained_item, item, unknown};
    use super::*;

    #[test]
    fn only_plain_divisions_are_noted() {
        for (division, sub, expected) in [
            (Some("1.2"), None, NOTE),
            (Some("1.3"), None, NOTE),
            (Some("1.2"), Some(" "), NOTE),
            (Some("1.2"), Some("1.2.2"), CLEAR),
            (Some("1.2.1"), None, CLEAR),
            (Some("1.1"), None, CLEAR),
            (Some("1.4"), None, CLEAR),
            (None, None, unknown(Missing::HazardDivision)),
            (Some("UNK"), None, unknown(Missing::HazardDivision)),
        ] {
            let hazard_division = division.map(String::from);
            let item = ItemFacts { hazard_division, sub_division: sub.map(String::from), ..item() };
            assert_eq!(ask_item("R-CLS-04", &item), expected, "{division:?} {sub:?}");
        }
    }

    #[test]
    fn it_says_as_what_the_item_is_worked() {
        for (division, worked) in [("1.2", "1.2.1"), ("1.3", "1.3.1")] {
            let item = ItemFacts { hazard_division: Some(division.into()), sub_division: None, ..item() };
            let vars = explained_item("R-CLS-04", &item).evidence.vars();
            assert!(vars.contains(&("code", Value::Text(worked.into()))));
        }
    }
}
