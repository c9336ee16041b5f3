//! R-CLS-03: NEQ per unit missing.
//!
//! Flags a live item whose net explosive quantity per unit is empty or below the least that counts. An item of which
//! nobody said whether it is live is taken as live.
//! Source: product default.
//! Always judges: the missing value is the finding. Every total with such an item is shown as "at least".

use super::evidence::{Op, Trail, Value};
use super::facts::ItemFacts;
use super::say::input;
use super::{Answer, Check, Found, Missing, Need, Rule, Seen, shared};

pub(super) const RULE: Rule = Rule {
    id: "R-CLS-03",
    covered_by: None,
    levels: 1,
    needs: &[Need::Number { key: "neq_per_unit_mg_min", min: 1, max: 1_000_000 }],
    check: Check::Item(check),
};

fn check(item: &ItemFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if shared::inert(item, trail) {
        return Ok(Answer::Clear);
    }
    trail.input(input::NEQ_PER_UNIT, item.neq_per_unit_mg.map_or(Value::Nothing, Value::Milligrams));
    let [least, ..] = seen.limits;
    if let Some(neq) = item.neq_per_unit_mg {
        let neq = i64::try_from(neq).unwrap_or(i64::MAX);
        if trail.holds(neq, Op::AtLeast, least, |mg| Value::Milligrams(mg.unsigned_abs())) {
            return Ok(Answer::Clear);
        }
    }
    trail.lacks(Missing::NeqPerUnit);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, ask_item, item};
    use super::*;

    #[test]
    fn the_least_milligram_is_enough() {
        for (neq, live, expected) in [
            (None, Some(true), ACT),
            (Some(0), Some(true), ACT),
            (Some(1), Some(true), CLEAR),
            (Some(u64::MAX), Some(true), CLEAR),
            (None, None, ACT),
            (Some(0), None, ACT),
            (None, Some(false), CLEAR),
        ] {
            let item = ItemFacts { neq_per_unit_mg: neq, live, ..item() };
            assert_eq!(ask_item("R-CLS-03", &item), expected, "{neq:?} {live:?}");
        }
    }
}
