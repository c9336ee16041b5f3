//! What rules say, in words: names, flags, inputs, arithmetic, margins.
//!
//! Does not know: rules; the domain names the messages and gives the values.
//! Always holds: a value is printed with its unit.

use super::Words;
use crate::domain::calendar::Day;
use crate::domain::rules::Missing;
use crate::domain::rules::evidence::{Evidence, Margin, Step, Value, WorstCase};
use crate::domain::rules::pack::Provenance;
use crate::domain::rules::say;

impl Words {
    /// A value of evidence with its unit.
    #[must_use]
    pub fn rule_value(&self, value: &Value) -> String {
        match value {
            Value::Day(day) => self.day(*day),
            Value::Made(made) => self.made(*made),
            Value::Code { list, code } => self.code(list, code),
            Value::Text(text) => text.clone(),
            Value::Count(n) | Value::Milligrams(n) => {
                self.rule_number(value, *n, self.number(i64::try_from(*n).unwrap_or(i64::MAX)))
            }
            Value::Days(n) | Value::Months(n) | Value::Years(n) => {
                self.rule_number(value, n.unsigned_abs(), self.number(*n))
            }
            Value::Percent(n) => {
                let (scaled, digits) = Value::percent_digits(*n);
                self.rule_number(value, n.unsigned_abs(), self.decimal(scaled, digits))
            }
            Value::Yes | Value::No | Value::Nothing | Value::Word(_) => {
                self.by_id(value.word_id().unwrap_or_default(), &[])
            }
        }
    }

    fn rule_number(&self, value: &Value, n: u64, shown: String) -> String {
        self.by_id_count(value.unit_id().unwrap_or_default(), n, &shown)
    }

    fn rule_vars(&self, vars: &[(&'static str, Value)]) -> Vec<(&'static str, String)> {
        vars.iter().map(|(name, value)| (*name, self.rule_value(value))).collect()
    }

    fn by_rule_id(&self, id: &str, vars: &[(&'static str, Value)]) -> String {
        let vars = self.rule_vars(vars);
        let vars: Vec<(&str, &str)> = vars.iter().map(|(n, v)| (*n, v.as_str())).collect();
        self.by_id(id, &vars)
    }

    /// The short name of a rule.
    #[must_use]
    pub fn rule_name(&self, rule: &str) -> String {
        self.by_id(&say::name_id(rule), &[])
    }

    /// The sentence of a flag.
    #[must_use]
    pub fn rule_flag(&self, rule: &str, evidence: &Evidence) -> String {
        self.by_rule_id(&say::flag_id(rule), &evidence.vars())
    }

    /// What to do about a flag.
    #[must_use]
    pub fn rule_do(&self, rule: &str) -> String {
        self.by_id(&say::do_id(rule), &[])
    }

    /// The name of an input.
    #[must_use]
    pub fn rule_input(&self, label: &str) -> String {
        self.by_id(label, &[])
    }

    /// A missing input.
    #[must_use]
    pub fn rule_missing(&self, missing: Missing) -> String {
        self.by_id(missing.id(), &[])
    }

    /// One line of arithmetic.
    #[must_use]
    pub fn rule_step(&self, step: &Step) -> String {
        self.by_rule_id(step.id, &step.vars)
    }

    /// How far from the limit.
    #[must_use]
    pub fn rule_margin(&self, margin: &Margin) -> String {
        self.by_rule_id(margin.id(), &[("margin", margin.value().clone())])
    }

    /// How a poor date was taken.
    #[must_use]
    pub fn rule_worst_case(&self, worst: &WorstCase) -> String {
        self.by_rule_id(worst.id(), &[("known", Value::Made(worst.known)), ("taken", Value::Day(worst.taken))])
    }

    /// A deadline, seen from a day.
    #[must_use]
    pub fn rule_act_by(&self, deadline: Day, today: Day) -> String {
        let (id, days) = say::act_by(deadline, today);
        self.by_rule_id(id, &[("day", Value::Day(deadline)), ("days", days)])
    }

    /// The standing of a rule's source: the source itself only where it was read.
    #[must_use]
    pub fn rule_standing(&self, provenance: Provenance, source: &str) -> String {
        self.by_id(provenance.id(), &[("source", source)])
    }
}
