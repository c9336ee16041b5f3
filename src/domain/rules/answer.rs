//! What a rule answers, and how answers add up.
//!
//! Does not know: facts, thresholds, sentences.
//! Always holds: there are three answers; the order of attention is stop, act, unknown, note, clear; missing data is
//! named, and is never clear.

use serde::{Deserialize, Serialize};

use super::Subject;
use crate::domain::calendar::Day;

/// How much attention a flag asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// To be acted on.
    Act,
    /// Stop and make safe.
    Stop,
}

impl Severity {
    /// The token name: `note`, `act`, `stop`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Act => "act",
            Severity::Stop => "stop",
        }
    }
}

macro_rules! missing {
    ($($variant:ident => $id:literal, $doc:literal;)*) => {
        /// An input that a rule needs and does not find.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Missing { $(#[doc = $doc] $variant,)* }

        impl Missing {
            /// Every input that can be missing.
            pub const ALL: &'static [Missing] = &[$(Missing::$variant,)*];

            /// The message that names it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Missing::$variant => $id,)* }
            }

            /// Its code in files: the message id without its prefix.
            #[must_use]
            pub fn code(self) -> &'static str {
                self.id().trim_start_matches("rule-missing-")
            }
        }
    };
}

missing! {
    HazardDivision => "rule-missing-hazard-division", "The hazard division of the item.";
    CompatibilityGroup => "rule-missing-compatibility-group", "The compatibility group of the item.";
    SubDivision => "rule-missing-sub-division", "The storage sub-division of the item.";
    NeqPerUnit => "rule-missing-neq-per-unit", "The net explosive quantity of one unit.";
    ItemKind => "rule-missing-item-kind", "Whether the item is propellant (or pyrotechnic).";
    ExpiryDate => "rule-missing-expiry-date", "The expiry date of the lot.";
    MadeDate => "rule-missing-made-date", "The date of manufacture of the lot.";
    ExtensionReference => "rule-missing-extension-reference", "The reference of a life extension.";
    StabilityTest => "rule-missing-stability-test", "Any stability test.";
    StabilityReading => "rule-missing-stability-reading", "The result of the latest stability test.";
    SecondStabilityReading => "rule-missing-second-reading", "A second relative result on another day.";
    TestInterval => "rule-missing-test-interval", "The interval of stability tests.";
    LotNumber => "rule-missing-lot-number", "The number of the lot.";
    LotLostOn => "rule-missing-lot-lost-on", "The day on which the lost lot identity was found.";
    InspectionResult => "rule-missing-inspection-result", "The result of an inspection.";
    SamplingPlan => "rule-missing-sampling-plan", "The sampling plan of the inspection.";
    SampleSize => "rule-missing-sample-size", "A sample as large as its plan asks.";
    InspectionInterval => "rule-missing-inspection-interval", "The interval of inspections.";
    ReturnDate => "rule-missing-return-date", "The day on which the stock came back.";
    Condition => "rule-missing-condition", "The condition.";
    GroupDSince => "rule-missing-group-d-since", "The day on which the stock entered group D.";
    Count => "rule-missing-count", "A count of the place.";
    Licence => "rule-missing-licence", "The licence of the store.";
    LicenceExpiry => "rule-missing-licence-expiry", "The expiry date of the licence.";
    ReceivedOn => "rule-missing-received-on", "The day of receipt.";
    Serial => "rule-missing-serial", "A serial number that can be used.";
}

/// One of the three answers of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The rule fires.
    Flagged(Severity),
    /// It looked and does not fire, or it does not concern the subject.
    Clear,
    /// A needed input is missing.
    CannotJudge(Missing),
}

/// What one rule says of one subject on one day; small, for lists of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The rule's id: `R-LIF-01`.
    pub rule: &'static str,
    /// The version of the rule in the pack that judged.
    pub version: u32,
    /// What the rule is about; a lot's list also holds the rules about its item.
    pub subject: Subject,
    /// The answer.
    pub answer: Answer,
    /// An input that is missing while the rule flags all the same: the missing value is the finding, or its worst
    /// case was taken.
    pub lacking: Option<Missing>,
    /// The day on which the limit of the rule is, or was, reached.
    pub due: Option<Day>,
    /// The day by which the pack wants the action done.
    pub act_by: Option<Day>,
}

impl Judgement {
    /// The missing input, whether the rule could answer without it or not.
    #[must_use]
    pub fn missing(&self) -> Option<Missing> {
        match self.answer {
            Answer::CannotJudge(missing) => Some(missing),
            Answer::Flagged(_) | Answer::Clear => self.lacking,
        }
    }

    /// What it adds to the whole.
    #[must_use]
    pub fn overall(&self) -> Overall {
        match self.answer {
            Answer::Flagged(Severity::Stop) => Overall::Stop,
            Answer::Flagged(Severity::Act) => Overall::Act,
            Answer::CannotJudge(_) => Overall::Unknown,
            Answer::Flagged(Severity::Note) => Overall::Note,
            Answer::Clear => Overall::Clear,
        }
    }
}

/// All answers about one subject in one word, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Overall {
    /// A rule says stop.
    Stop,
    /// A rule says act.
    Act,
    /// No rule says stop or act, but one cannot judge.
    Unknown,
    /// There are notes only.
    Note,
    /// Every rule is clear.
    Clear,
}

impl Overall {
    /// Every state, the most pressing first.
    pub const ALL: [Overall; 5] = [Overall::Stop, Overall::Act, Overall::Unknown, Overall::Note, Overall::Clear];

    /// The token name: `stop`, `act`, `unknown`, `note`, `clear`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Overall::Stop => "stop",
            Overall::Act => "act",
            Overall::Unknown => "unknown",
            Overall::Note => "note",
            Overall::Clear => "clear",
        }
    }
}

/// The most pressing of all answers; clear when no rule was asked.
#[must_use]
pub fn worst(judgements: &[Judgement]) -> Overall {
    judgements.iter().map(Judgement::overall).min().unwrap_or(Overall::Clear)
}

/// How complete the data behind answers is: of the rules asked, how many found every input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    /// Answers that lack no input.
    pub complete: u64,
    /// All answers.
    pub asked: u64,
}

impl Completeness {
    /// Counts these answers too.
    pub fn add(&mut self, judgements: &[Judgement]) {
        for judgement in judgements {
            self.asked += 1;
            self.complete += u64::from(judgement.missing().is_none());
        }
    }

    /// Complete answers per thousand, rounded down, so that 1000 means all; `None` when nothing was asked.
    #[must_use]
    pub fn permille(self) -> Option<u64> {
        self.complete.saturating_mul(1000).checked_div(self.asked)
    }
}
