//! Sampling: whether the defects found in a sample reject the lot.
//!
//! The plans are data, in the rule pack.
//! Does not know: how a sample is drawn, severities, the ledger.
//! Always holds: a sample smaller than its plan can reject a lot, but not accept it.
//! Source: SB 742-1 Table 2-3 for the plans (read); the small sample is a product default.

use serde::{Deserialize, Serialize};

/// A plan: how many to look at, and from how many defects on a class rejects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Critical defects from which it rejects.
    pub critical_reject: u64,
    /// Major defects from which it rejects.
    pub major_reject: u64,
    /// Minor defects from which it rejects.
    pub minor_reject: u64,
    /// Its name: `ITEM-SINGLE`.
    pub plan: String,
    /// Units to look at.
    pub sample_size: u64,
}

/// Defective units found, by class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Defects {
    /// Hazard to people.
    pub critical: u64,
    /// Prevents use, or needs repair before issue.
    pub major: u64,
    /// Anything less.
    pub minor: u64,
}

/// What a sample says about its lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// No class reaches its reject number.
    Accept,
    /// At least one class does.
    Reject {
        /// The critical class does.
        critical: bool,
        /// The major class does.
        major: bool,
        /// The minor class does.
        minor: bool,
    },
    /// None does, but the sample is smaller than the plan asks.
    SampleTooSmall,
}

impl Plan {
    /// Decides on a sample of `sample_size` units.
    #[must_use]
    pub fn decide(&self, sample_size: u64, found: Defects) -> Decision {
        let critical = found.critical >= self.critical_reject;
        let major = found.major >= self.major_reject;
        let minor = found.minor >= self.minor_reject;
        if critical || major || minor {
            Decision::Reject { critical, major, minor }
        } else if sample_size < self.sample_size {
            Decision::SampleTooSmall
        } else {
            Decision::Accept
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::pack::tests::built_in;

    #[test]
    fn every_vector_is_decided_as_expected() {
        let plans = built_in().tables.sampling_plans;
        let file = include_str!("../../../tests/vectors/sampling.csv");
        let mut seen = 0;
        for line in file.lines().skip(1) {
            let cell: Vec<&str> = line.splitn(11, ',').collect();
            let n: Vec<u64> = cell[2..6].iter().map(|c| c.parse().unwrap()).collect();
            let plan = plans.iter().find(|p| p.plan == cell[1]).unwrap();
            let (decision, because) = match plan.decide(n[0], Defects { critical: n[1], major: n[2], minor: n[3] }) {
                Decision::Accept => ("accept", String::new()),
                Decision::SampleTooSmall => ("cannot judge", String::new()),
                Decision::Reject { critical, major, minor } => {
                    let why = [(critical, "critical"), (major, "major"), (minor, "minor")];
                    let why: Vec<&str> = why.iter().filter(|w| w.0).map(|w| w.1).collect();
                    ("reject", why.join(";"))
                }
            };
            assert_eq!((decision, because.as_str()), (cell[6], cell[7]), "{line}");
            seen += 1;
        }
        assert!(seen >= 23, "only {seen} vectors were read");
    }

    #[test]
    fn one_below_each_number_accepts_and_a_small_sample_does_not() {
        for plan in built_in().tables.sampling_plans {
            let most = Defects {
                critical: plan.critical_reject - 1,
                major: plan.major_reject - 1,
                minor: plan.minor_reject - 1,
            };
            assert_eq!(plan.decide(plan.sample_size, most), Decision::Accept);
            assert_eq!(plan.decide(plan.sample_size - 1, most), Decision::SampleTooSmall);
            let one_more = Defects { minor: plan.minor_reject, ..most };
            let reject = Decision::Reject { critical: false, major: false, minor: true };
            assert_eq!(plan.decide(0, one_more), reject);
        }
    }
}
