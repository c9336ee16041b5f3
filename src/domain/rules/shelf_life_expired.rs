//! R-LIF-01: shelf life expired.
//!
//! Flags a lot whose expiry date has passed: the severer level for propellant, and for a lot of which nobody said
//! whether it is propellant. An extension counts only with its document.
//! Source: SB 742-1 remark codes 20 and 2B (read); the level for propellant is a product default.
//! Cannot judge without an expiry date. Old lots without any life data: R-LIF-05.

use super::evidence::{Margin, Trail, Value};
use super::facts::LotFacts;
use super::{Answer, Check, Found, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-LIF-01", covered_by: None, levels: 2, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let expiry = shared::expiry(lot, trail)?;
    if !trail.is_after(seen.today, expiry) {
        return Ok(Answer::Clear);
    }
    trail.margin(Margin::Past(Value::span(expiry, seen.today)));
    Ok(if shared::propellant_at_worst(lot, trail) { seen.severe() } else { seen.mild() })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        ACT, CLEAR, STOP, ask_lot, extended, extended_without_document, judged_lot, lot, made, propellant, unknown,
    };
    use super::super::{ItemFacts, Missing};
    use super::*;
    use crate::domain::calendar::Made;

    #[test]
    fn the_day_after_flags() {
        for (today, expected, for_propellant) in [
            ("2026-11-23", CLEAR, CLEAR),
            ("2026-11-24", CLEAR, CLEAR),
            ("2026-11-25", ACT, STOP),
            ("2040-01-01", ACT, STOP),
        ] {
            let expiry = made("2026-11-24");
            assert_eq!(ask_lot("R-LIF-01", &LotFacts { expiry, ..lot() }, today), expected, "{today}");
            assert_eq!(ask_lot("R-LIF-01", &LotFacts { expiry, ..propellant() }, today), for_propellant, "{today}");
        }
    }

    #[test]
    fn an_imprecise_date_is_taken_at_its_first_day() {
        for (expiry, today, expected) in [
            ("2026-11", "2026-11-01", CLEAR),
            ("2026-11", "2026-11-02", ACT),
            ("2026", "2026-01-01", CLEAR),
            ("2026", "2026-01-02", ACT),
            ("~2026", "2026-01-02", ACT),
        ] {
            assert_eq!(ask_lot("R-LIF-01", &LotFacts { expiry: made(expiry), ..lot() }, today), expected, "{expiry}");
        }
    }

    #[test]
    fn without_a_date_it_cannot_judge() {
        let lot = LotFacts { expiry: Made::Unknown, ..lot() };
        assert_eq!(ask_lot("R-LIF-01", &lot, "2026-11-24"), unknown(Missing::ExpiryDate));
    }

    #[test]
    fn an_unknown_kind_is_taken_as_propellant_and_named() {
        let item = ItemFacts { propellant: None, ..lot().item };
        let lot = LotFacts { item, expiry: made("2020-01-01"), ..lot() };
        let judged = judged_lot("R-LIF-01", &lot, "2026-11-24");
        assert_eq!((judged.answer, judged.missing()), (STOP, Some(Missing::ItemKind)));
    }

    #[test]
    fn an_extension_counts_with_its_document_only() {
        let old = LotFacts { expiry: made("2020-01-01"), ..lot() };
        let with = LotFacts { extension: Some(extended("2030-01-01")), ..old.clone() };
        let without = LotFacts { extension: Some(extended_without_document("2030-01-01")), ..old.clone() };
        let undated = LotFacts { extension: Some(extended("?")), ..old };
        assert_eq!(ask_lot("R-LIF-01", &with, "2026-11-24"), CLEAR);
        assert_eq!(ask_lot("R-LIF-01", &without, "2026-11-24"), ACT);
        assert_eq!(ask_lot("R-LIF-01", &undated, "2026-11-24"), unknown(Missing::ExpiryDate));
    }
}
