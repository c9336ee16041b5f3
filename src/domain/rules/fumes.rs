//! R-STB-08: fumes or acrid odour reported.
//!
//! Flags a lot for which somebody reported fumes or an acrid odour that is not yet settled.
//! Source: US Army subcourse MM0151 (read).
//! Clear without a report.

use super::evidence::{Trail, Value};
use super::facts::LotFacts;
use super::say::input;
use super::{Answer, Check, Found, Rule, Seen};

pub(super) const RULE: Rule =
    Rule { id: "R-STB-08", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    trail.input(input::FUMES, Value::day(lot.fumes_reported_on));
    let Some(reported) = lot.fumes_reported_on else { return Ok(Answer::Clear) };
    trail.limit(seen.today, reported);
    Ok(seen.mild())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{CLEAR, STOP, ask_lot, day, lot};
    use super::*;

    #[test]
    fn any_report_flags() {
        for (reported, expected) in [(None, CLEAR), (Some(day("2026-11-24")), STOP), (Some(day("1990-01-01")), STOP)] {
            assert_eq!(ask_lot("R-STB-08", &LotFacts { fumes_reported_on: reported, ..lot() }, "2026-11-24"), expected);
        }
    }
}
