//! R-LIF-08: date of manufacture unknown.
//!
//! Flags a lot whose date of manufacture is not known at all. Until it is found it has the age of the oldest lot of
//! its store.
//! Source: product default.
//! Always judges: the missing date is the finding.

use super::evidence::Trail;
use super::facts::LotFacts;
use super::{Answer, Check, Found, Missing, Rule, Seen, shared};

pub(super) const RULE: Rule =
    Rule { id: "R-LIF-08", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    if shared::made(lot, trail).is_ok() {
        return Ok(Answer::Clear);
    }
    trail.lacks(Missing::MadeDate);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ACT, CLEAR, judged_lot, lot, made};
    use super::*;

    #[test]
    fn any_date_clears_and_none_flags() {
        for (date, expected, missing) in [
            ("?", ACT, Some(Missing::MadeDate)),
            ("1983", CLEAR, None),
            ("~1983", CLEAR, None),
            ("1983-10", CLEAR, None),
            ("1983-10-04", CLEAR, None),
        ] {
            let judged = judged_lot("R-LIF-08", &LotFacts { made: made(date), ..lot() }, "2026-11-24");
            assert_eq!((judged.answer, judged.missing()), (expected, missing), "{date}");
        }
    }
}
