//! A flag with its arithmetic: rule, version, pack, inputs, steps.
//!
//! Does not know: how a rule decides.
//! Always holds: three answers; what is missing is named.

use super::{Sentence, Severity, Value};
use crate::domain::calendar::Day;

/// A flag as a fold that opens to its arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagView {
    /// The rule, such as `R-STB-02`.
    pub rule: String,
    /// The version of the rule.
    pub version: u32,
    /// How bad; unknown when it cannot be judged.
    pub severity: Severity,
    /// What it says.
    pub says: Sentence,
    /// What is to be done.
    pub hint: Option<Sentence>,
    /// Until when something is to be done.
    pub due: Option<Day>,
    /// The inputs that are missing, when it cannot be judged.
    pub missing: Vec<Sentence>,
    /// The arithmetic, step by step.
    pub steps: Vec<StepView>,
    /// The rule pack and its version.
    pub pack: String,
    /// The source of the threshold, as the pack names it.
    pub source: String,
    /// A code of `provenance`: read, recalled or default.
    pub standing: String,
}

/// One step of an arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// What it is.
    pub label: Sentence,
    /// Its value.
    pub value: Value,
    /// The unit that stands behind it, such as `%` or `d`; empty for none.
    pub unit: String,
    /// Where it comes from, or how it was reached.
    pub origin: Option<Value>,
    /// Whether this step decides.
    pub decides: bool,
}

/// The flags of one rule, for the page that groups them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagGroup {
    /// The rule.
    pub rule: String,
    /// What the rule looks at.
    pub name: Sentence,
    /// The worst severity among its flags.
    pub severity: Severity,
    /// Subjects it flags.
    pub flagged: u64,
    /// Subjects it cannot judge.
    pub cannot_judge: u64,
    /// Subjects it finds clear.
    pub clear: u64,
    /// Explosive in the flagged subjects.
    pub neq_mg: u64,
    /// Whether a part of that sum is not known.
    pub at_least: bool,
}

/// The page of flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagsView {
    /// The day they are judged for.
    pub day: Day,
    /// Groups, worst first.
    pub groups: Vec<FlagGroup>,
    /// The rule pack and its version.
    pub pack: String,
}
