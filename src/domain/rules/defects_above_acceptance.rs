//! R-CON-02: major or minor defects above the acceptance number.
//!
//! Flags a lot whose latest inspection found as many units with major or minor defects as its sampling plan rejects
//! from. Critical defects are R-CON-01.
//! Source: SB 742-1 Table 2-3 (read); a sample smaller than its plan can reject but not accept (product default).
//! Cannot judge without an inspection or its counts; without a plan of the pack, when there are such defects; and when
//! the sample is smaller than the plan asks and does not reject. Without a sampling plan no defects at all are clear.

use super::evidence::{Op, Trail, Value};
use super::facts::{LotFacts, is_told};
use super::say::input;
use super::{Answer, Check, Found, Missing, Rule, Seen, shared};
use crate::domain::surveillance::sampling::{Decision, Defects};

pub(super) const RULE: Rule =
    Rule { id: "R-CON-02", covered_by: None, levels: 1, needs: &[], check: Check::Lot(check) };

fn check(lot: &LotFacts, seen: &Seen<'_>, trail: &mut Trail) -> Found {
    let inspection = shared::inspection(lot, trail)?;
    trail.input(input::MAJOR, inspection.major.map_or(Value::Nothing, Value::Count));
    trail.input(input::MINOR, inspection.minor.map_or(Value::Nothing, Value::Count));
    let major = inspection.major.ok_or(Missing::InspectionResult)?;
    let minor = inspection.minor.ok_or(Missing::InspectionResult)?;
    let by_plan = inspection.sample.as_ref().filter(|sample| is_told(Some(&sample.plan)));
    trail.text(input::PLAN, by_plan.map(|sample| sample.plan.as_str()));
    let Some(sample) = by_plan else {
        return if major == 0 && minor == 0 { Ok(Answer::Clear) } else { Err(Missing::SamplingPlan) };
    };
    trail.input(input::SAMPLE_SIZE, Value::Count(sample.size));
    let plan = seen.tables.sampling_plans.iter().find(|plan| plan.plan == sample.plan);
    let plan = plan.ok_or(Missing::SamplingPlan)?;
    for (found, reject) in [(major, plan.major_reject), (minor, plan.minor_reject)] {
        trail.holds(shared::signed(found), Op::AtLeast, shared::signed(reject), shared::count);
    }
    match plan.decide(sample.size, Defects { critical: 0, major, minor }) {
        Decision::Accept => Ok(Answer::Clear),
        Decision::Reject { .. } => Ok(seen.mild()),
        Decision::SampleTooSmall => {
            trail.holds(shared::signed(sample.size), Op::AtLeast, shared::signed(plan.sample_size), shared::count);
            Err(Missing::SampleSize)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::{Inspection, Sample};
    use super::super::fixture::{ACT, CLEAR, ask_lot, inspected, lot, unknown};
    use super::*;

    fn sampled(plan: Option<&str>, size: u64, major: Option<u64>, minor: Option<u64>) -> LotFacts {
        let sample = plan.map(|plan| Sample { plan: plan.into(), size });
        LotFacts { inspection: Some(Inspection { major, minor, sample, ..inspected("2026-01-01") }), ..lot() }
    }

    #[test]
    fn each_class_rejects_from_its_number() {
        for (plan, size, major, minor, expected) in [
            ("ITEM-SINGLE", 20, 1, 2, CLEAR),
            ("ITEM-SINGLE", 20, 2, 0, ACT),
            ("ITEM-SINGLE", 20, 0, 3, ACT),
            ("SAA-SINGLE", 300, 14, 21, CLEAR),
            ("SAA-SINGLE", 300, 15, 0, ACT),
            ("SAA-SINGLE", 300, 0, 22, ACT),
            ("SAA-SINGLE", 299, 14, 21, unknown(Missing::SampleSize)),
            ("SAA-SINGLE", 299, 15, 21, ACT),
            ("SAA-SINGLE", 301, 14, 21, CLEAR),
            ("MY-PLAN", 300, 0, 0, unknown(Missing::SamplingPlan)),
        ] {
            let lot = sampled(Some(plan), size, Some(major), Some(minor));
            assert_eq!(ask_lot("R-CON-02", &lot, "2026-11-24"), expected, "{plan} {size} {major} {minor}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let no_result = unknown(Missing::InspectionResult);
        for (lot, expected) in [
            (LotFacts { inspection: None, ..lot() }, no_result),
            (sampled(Some("PACKS"), 20, None, Some(0)), no_result),
            (sampled(Some("PACKS"), 20, Some(0), None), no_result),
            (sampled(None, 0, Some(0), Some(0)), CLEAR),
            (sampled(None, 0, Some(1), Some(0)), unknown(Missing::SamplingPlan)),
            (sampled(None, 0, Some(0), Some(1)), unknown(Missing::SamplingPlan)),
            (sampled(Some(""), 20, Some(0), Some(0)), CLEAR),
            (sampled(Some(" "), 20, Some(1), Some(0)), unknown(Missing::SamplingPlan)),
        ] {
            assert_eq!(ask_lot("R-CON-02", &lot, "2026-11-24"), expected);
        }
    }
}
