//! R-LIF-09: life extended without evidence.
//!
//! Flags a lot whose life was extended without naming the document that allows it. The rules on expiry go on with the
//! date before the extension.
//! Source: product default.
//! Always judges: the missing reference is the finding.

use super::evidence::{Trail, Value};
use super::facts::{LotFacts, is_told};
use super::say::input;
use super::{Answer, Check, Found, Missing, Rule, Seen};

pub(super) const RULE: Rule =
    Rule { id: "R-LIF-09", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let Some(extension) = &lot.extension else {
        trail.input(input::EXTENDED_UNTIL, Value::Nothing);
        return Ok(Answer::Clear);
    };
    trail.input(input::EXTENDED_UNTIL, Value::Made(extension.until));
    trail.text(input::EXTENSION_REFERENCE, extension.reference.as_deref());
    if is_told(extension.reference.as_deref()) {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::ExtensionReference);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::facts::Extension;
    use super::super::fixture::{CLEAR, STOP, ask_lot, lot, made};
    use super::*;

    #[test]
    fn only_a_document_that_says_something_clears() {
        for (reference, expected) in [(None, STOP), (Some(""), STOP), (Some("  "), STOP), (Some("MD 14-2025"), CLEAR)] {
            let extension = Extension { until: made("2030"), reference: reference.map(String::from) };
            let lot = LotFacts { extension: Some(extension), ..lot() };
            assert_eq!(ask_lot("R-LIF-09", &lot, "2026-11-24"), expected, "{reference:?}");
        }
        assert_eq!(ask_lot("R-LIF-09", &LotFacts { extension: None, ..lot() }, "2026-11-24"), CLEAR);
    }
}
