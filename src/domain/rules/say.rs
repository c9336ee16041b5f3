//! The names of the sentences about rules.
//!
//! Who prints an answer asks here for message ids and variables. A `Value` is printed by its kind: days and dates as
//! the language writes them; `Days`, `Months`, `Years`, `Count`, `Percent` and `Milligrams` through `Value::unit_id`
//! with the number as `$shown` (and as the plural's `$n`); words, codes and texts as they are. The sentence of a flag
//! takes the variables of `Evidence::vars`, printed so.
//! Does not know: any language, nor who prints.
//! Always holds: every id here has a message in all four languages (tested), with these variables.

use super::answer::Overall;
use super::evidence::{Evidence, Margin, Value, WorstCase};
use super::pack::{PackProblem, Provenance};
use crate::domain::calendar::{Day, Made};

macro_rules! ids {
    ($(#[$about:meta])* $module:ident { $($name:ident = $id:literal;)* }) => {
        $(#[$about])*
        pub mod $module {
            $(#[doc = concat!("The message `", $id, "`.")] pub const $name: &str = $id;)*
            /// Every id of this kind.
            pub const ALL: &[&str] = &[$($name,)*];
        }
    };
}

ids! {
    /// Names of inputs. In a flag's sentence an input is the variable of the same name without `rule-input-`.
    input {
        HAZARD_DIVISION = "rule-input-hazard-division";
        SUB_DIVISION = "rule-input-sub-division";
        COMPATIBILITY_GROUP = "rule-input-compatibility-group";
        NEQ_PER_UNIT = "rule-input-neq-per-unit";
        LIVE = "rule-input-live";
        PROPELLANT = "rule-input-propellant";
        PYROTECHNIC = "rule-input-pyrotechnic";
        EXPIRY = "rule-input-expiry";
        MADE = "rule-input-made";
        LIFE_DATA = "rule-input-life-data";
        EXTENDED_UNTIL = "rule-input-extended-until";
        EXTENSION_REFERENCE = "rule-input-extension-reference";
        LOT_STATE = "rule-input-lot-state";
        LOST_ON = "rule-input-lost-on";
        TESTS = "rule-input-tests";
        TEST_DAY = "rule-input-test-day";
        RELATIVE = "rule-input-relative";
        ABSOLUTE = "rule-input-absolute";
        EARLIER_DAY = "rule-input-earlier-day";
        EARLIER_RELATIVE = "rule-input-earlier-relative";
        TEST_INTERVAL = "rule-input-test-interval";
        BAND_INTERVAL = "rule-input-band-interval";
        FUMES = "rule-input-fumes";
        INSPECTION_DAY = "rule-input-inspection-day";
        INSPECTION_INTERVAL = "rule-input-inspection-interval";
        CRITICAL = "rule-input-critical";
        MAJOR = "rule-input-major";
        MINOR = "rule-input-minor";
        PLAN = "rule-input-plan";
        SAMPLE_SIZE = "rule-input-sample-size";
        FINDING = "rule-input-finding";
        HOLD = "rule-input-hold";
        RETURNED = "rule-input-returned";
        RECEIVED_ON = "rule-input-received-on";
        CONDITION = "rule-input-condition";
        COUNT = "rule-input-count";
        IN_D_SINCE = "rule-input-in-d-since";
        SERIAL_STATE = "rule-input-serial-state";
        CONTROL_MARK = "rule-input-control-mark";
        OPEN_BATCH = "rule-input-open-batch";
        CONTENTS = "rule-input-contents";
        LAST_COUNT = "rule-input-last-count";
        COUNT_SHARE = "rule-input-count-share";
        COUNT_INTERVAL = "rule-input-count-interval";
        MOVEMENT = "rule-input-movement";
        EXPLOSIVES = "rule-input-explosives";
        LICENCE = "rule-input-licence";
        LICENCE_EXPIRY = "rule-input-licence-expiry";
    }
}

ids! {
    /// Lines of arithmetic; `STEP_VARS` lists their variables.
    step {
        SHIFT = "rule-step-shift";
        SHIFT_BACK = "rule-step-shift-back";
        AFTER = "rule-step-after";
        NOT_AFTER = "rule-step-not-after";
        REACHED = "rule-step-reached";
        NOT_REACHED = "rule-step-not-reached";
        AT_LEAST = "rule-step-at-least";
        LESS = "rule-step-less";
        MORE = "rule-step-more";
        AT_MOST = "rule-step-at-most";
        SPAN = "rule-step-span";
        BAND = "rule-step-band";
        BAND_FROM = "rule-step-band-from";
        BAND_UNDER = "rule-step-band-under";
        BAND_IS = "rule-step-band-is";
        LOSS = "rule-step-loss";
        LEGAL_PAIR = "rule-step-legal-pair";
        NOT_LEGAL_PAIR = "rule-step-not-legal-pair";
        WORKED_AS = "rule-step-worked-as";
        KIND_AT_WORST = "rule-step-kind-at-worst";
        LIKE_CODE = "rule-step-like-code";
        EXTENSION_VOID = "rule-step-extension-void";
        NOT_CONCERNED = "rule-step-not-concerned";
    }
}

/// The variables of every line of arithmetic.
pub const STEP_VARS: &[(&str, &[&str])] = &[
    (step::SHIFT, &["by", "from", "to"]),
    (step::SHIFT_BACK, &["by", "from", "to"]),
    (step::AFTER, &["limit", "today"]),
    (step::NOT_AFTER, &["limit", "today"]),
    (step::REACHED, &["limit", "today"]),
    (step::NOT_REACHED, &["limit", "today"]),
    (step::AT_LEAST, &["left", "right"]),
    (step::LESS, &["left", "right"]),
    (step::MORE, &["left", "right"]),
    (step::AT_MOST, &["left", "right"]),
    (step::SPAN, &["from", "span", "to"]),
    (step::BAND, &["band", "from", "reading", "under"]),
    (step::BAND_FROM, &["band", "from", "reading"]),
    (step::BAND_UNDER, &["band", "reading", "under"]),
    (step::BAND_IS, &["band"]),
    (step::LOSS, &["days", "loss", "yearly"]),
    (step::LEGAL_PAIR, &["pair"]),
    (step::NOT_LEGAL_PAIR, &["pair"]),
    (step::WORKED_AS, &["code"]),
    (step::KIND_AT_WORST, &[]),
    (step::LIKE_CODE, &["code"]),
    (step::EXTENSION_VOID, &[]),
    (step::NOT_CONCERNED, &[]),
];

ids! {
    /// Words that stand as values.
    word {
        YES = "rule-value-yes";
        NO = "rule-value-no";
        NOTHING = "rule-value-nothing";
        LOT_MARKED = "rule-value-lot-marked";
        LOT_NONE = "rule-value-lot-none";
        LOT_MIXED = "rule-value-lot-mixed";
        LOT_UNKNOWN = "rule-value-lot-unknown";
        HOLD_BAN = "rule-value-hold-ban";
        HOLD_RECALL = "rule-value-hold-recall";
        HOLD_OTHER = "rule-value-hold-other";
        EXUDATION = "rule-value-exudation";
        CRACKS = "rule-value-cracks";
        CRITICAL_CORROSION = "rule-value-critical-corrosion";
        WET_PACK = "rule-value-wet-pack";
        SALT_WATER = "rule-value-salt-water";
        BROKEN_SEAL = "rule-value-broken-seal";
        DATE_MISSING = "rule-value-date-missing";
        NEVER = "rule-value-never";
        CONTENTS_ARMS = "rule-value-contents-arms";
        CONTENTS_HIGH_RISK = "rule-value-contents-high-risk";
        CONTENTS_DETONATORS_BULK = "rule-value-contents-detonators-bulk";
        CONTENTS_OTHER = "rule-value-contents-other";
    }
}

ids! {
    /// Numbers with their unit; variables `$n` (plural) and `$shown`.
    unit {
        COUNT = "rule-unit-count";
        DAYS = "rule-unit-days";
        MONTHS = "rule-unit-months";
        YEARS = "rule-unit-years";
        PERCENT = "rule-unit-percent";
        MILLIGRAMS = "rule-unit-milligrams";
    }
}

/// The message that names a rule in lists.
#[must_use]
pub fn name_id(rule: &str) -> String {
    rule_id(rule, "name")
}

/// The sentence of a flag; variables are those of the flag's evidence.
#[must_use]
pub fn flag_id(rule: &str) -> String {
    rule_id(rule, "flag")
}

/// The sentence that says what to do, with the same variables.
#[must_use]
pub fn do_id(rule: &str) -> String {
    rule_id(rule, "do")
}

fn rule_id(rule: &str, part: &str) -> String {
    format!("rule-{}-{part}", rule.to_ascii_lowercase())
}

impl Value {
    /// The message that prints a number with its unit; `None` for what is not a number.
    #[must_use]
    pub const fn unit_id(&self) -> Option<&'static str> {
        match self {
            Value::Count(_) => Some(unit::COUNT),
            Value::Days(_) => Some(unit::DAYS),
            Value::Months(_) => Some(unit::MONTHS),
            Value::Years(_) => Some(unit::YEARS),
            Value::Percent(_) => Some(unit::PERCENT),
            Value::Milligrams(_) => Some(unit::MILLIGRAMS),
            _ => None,
        }
    }

    /// The message of a word; `None` for what is not one.
    #[must_use]
    pub const fn word_id(&self) -> Option<&'static str> {
        match self {
            Value::Yes => Some(word::YES),
            Value::No => Some(word::NO),
            Value::Nothing => Some(word::NOTHING),
            Value::Word(id) => Some(id),
            _ => None,
        }
    }

    /// A percentage with as few digits as are exact, one at least: 34,000 is (340, 1) for 34.0; 345 is (345, 3).
    #[must_use]
    pub const fn percent_digits(thousandths_pct: i64) -> (i64, u32) {
        if thousandths_pct % 100 == 0 {
            (thousandths_pct / 100, 1)
        } else if thousandths_pct % 10 == 0 {
            (thousandths_pct / 10, 2)
        } else {
            (thousandths_pct, 3)
        }
    }
}

impl Evidence {
    /// The variables of a flag's sentence: every input by name, then `due`, `act-by`, `margin` and the variables of
    /// every line of arithmetic. The first of a name counts.
    #[must_use]
    pub fn vars(&self) -> Vec<(&'static str, Value)> {
        let inputs = self.inputs.iter().map(|i| (i.label.trim_start_matches("rule-input-"), i.value.clone()));
        let days = [("due", self.due), ("act-by", self.act_by)];
        let days = days.into_iter().filter_map(|(name, day)| Some((name, Value::Day(day?))));
        let margin = self.margin.iter().map(|margin| match margin {
            Margin::Left(value) | Margin::Past(value) => ("margin", value.clone()),
        });
        let steps = self.steps.iter().flat_map(|step| step.vars.iter().cloned());
        let mut vars: Vec<(&'static str, Value)> = Vec::new();
        for (name, value) in inputs.chain(days).chain(margin).chain(steps) {
            if vars.iter().all(|(known, _)| *known != name) {
                vars.push((name, value));
            }
        }
        vars
    }
}

impl Margin {
    /// The message of the margin; variable `$margin`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Margin::Left(_) => "rule-margin-left",
            Margin::Past(_) => "rule-margin-past",
        }
    }

    /// Its value.
    #[must_use]
    pub const fn value(&self) -> &Value {
        match self {
            Margin::Left(value) | Margin::Past(value) => value,
        }
    }
}

/// How a deadline is told on a day: the message (variables `$day` and `$days`) and the days left or gone by.
#[must_use]
pub fn act_by(deadline: Day, today: Day) -> (&'static str, Value) {
    let days = deadline.days_since(today);
    let id = if days >= 0 { "rule-act-by-left" } else { "rule-act-by-passed" };
    (id, Value::Days(days.abs()))
}

impl WorstCase {
    /// The message that says how the date was taken; variables `$known` and `$taken`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self.known {
            Made::Month { .. } => "rule-worst-month",
            Made::Year(_) => "rule-worst-year",
            Made::About(_) | Made::Day(_) | Made::Unknown => "rule-worst-about",
        }
    }
}

impl Provenance {
    /// The message of the standing; variable `$source`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Provenance::Read => "rule-standing-read",
            Provenance::Recalled => "rule-standing-recalled",
            Provenance::Default => "rule-standing-default",
        }
    }
}

impl PackProblem {
    /// The message that says why the pack is refused.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            PackProblem::UnknownRule(_) => "rule-pack-unknown-rule",
            PackProblem::RuleMissing(_) => "rule-pack-rule-missing",
            PackProblem::RuleTwice(_) => "rule-pack-rule-twice",
            PackProblem::WrongSubject(_) => "rule-pack-wrong-subject",
            PackProblem::WrongLevels(_) => "rule-pack-wrong-levels",
            PackProblem::WrongThreshold { .. } => "rule-pack-wrong-threshold",
            PackProblem::UnknownThreshold { .. } => "rule-pack-unknown-threshold",
            PackProblem::SourceMissing(_) => "rule-pack-source-missing",
            PackProblem::WrongTable(_) => "rule-pack-wrong-table",
        }
    }

    /// Its variables: `rule`, and `key` for a threshold or a table.
    #[must_use]
    pub fn vars(&self) -> Vec<(&'static str, &str)> {
        match self {
            PackProblem::UnknownRule(rule) => vec![("rule", rule)],
            PackProblem::RuleMissing(rule)
            | PackProblem::RuleTwice(rule)
            | PackProblem::WrongSubject(rule)
            | PackProblem::WrongLevels(rule)
            | PackProblem::SourceMissing(rule) => vec![("rule", rule)],
            PackProblem::WrongThreshold { rule, key } => vec![("rule", rule), ("key", key)],
            PackProblem::UnknownThreshold { rule, key } => vec![("rule", rule), ("key", key)],
            PackProblem::WrongTable(table) => vec![("key", table)],
        }
    }
}

impl Overall {
    /// The message of its word.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Overall::Stop => "rule-level-stop",
            Overall::Act => "rule-level-act",
            Overall::Unknown => "rule-level-unknown",
            Overall::Note => "rule-level-note",
            Overall::Clear => "rule-level-clear",
        }
    }
}
