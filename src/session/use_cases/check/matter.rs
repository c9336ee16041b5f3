//! What a check looks at, with its sentences.
//!
//! Does not know: how a check is made.
//! Always holds: every matter has one sentence in every language.

use crate::domain::calendar::{Day, Moment};
use crate::i18n::Words;

/// A part of what a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The number of the act.
    Act,
    /// The number of the batch.
    Batch,
    /// The time.
    Time,
    /// The leaf of the act.
    Leaf,
    /// Count and root of the lines.
    Lines,
    /// The root of the log.
    Root,
}

/// Something that was looked at, or could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Not a text, code or file of ours.
    NotRead,
    /// The code is damaged or incomplete.
    CodeDamaged,
    /// A newer program wrote the code.
    CodeNewer,
    /// The code is not written as the program writes it.
    CodeAltered,
    /// Typed digits can only be compared with a ledger.
    WantsLedger,
    /// The key given cannot be read.
    KeyUnreadable,
    /// The key given is another ledger's.
    KeyOther,
    /// The code names another ledger.
    OtherLedger {
        /// That ledger.
        id: String,
    },
    /// The ledger issued no such certificate.
    Unknown {
        /// The number.
        number: String,
    },
    /// It was drafted and never issued: another one took its place.
    Superseded {
        /// The number.
        number: String,
        /// The number of the batch.
        batch: String,
        /// The number of the one in its place.
        newer: String,
    },
    /// The ledger issued it.
    Known {
        /// The number.
        number: String,
        /// The number of the batch.
        batch: String,
        /// The act.
        act: u64,
        /// When.
        at: Moment,
        /// Minutes that clocks there are ahead of UTC.
        offset_min: i32,
    },
    /// The ledger's own bytes do not fit together, or it is known to be damaged.
    LedgerDamaged,
    /// The size is another.
    Size {
        /// As typed.
        typed: String,
        /// As it is.
        right: u64,
    },
    /// The digits are those of the log.
    Digits {
        /// At this size.
        size: u64,
    },
    /// The digits are others.
    DigitsWrong {
        /// At this size.
        size: u64,
    },
    /// Everything in the code is as in the ledger.
    Same,
    /// A part of the code is not.
    Differs {
        /// Which.
        part: Part,
    },
    /// The log's key signed the head in the code.
    Signed {
        /// How many acts it covers.
        size: u64,
    },
    /// It did not.
    SignedWrongly,
    /// Nobody gave the key.
    SignatureUnchecked,
    /// Void.
    Void {
        /// Since this act.
        act: u64,
        /// Of this day.
        day: Day,
        /// Why.
        reason: String,
    },
    /// Not void.
    NotVoid,
    /// Nobody knows whether it became void.
    VoidUnchecked,
    /// The act in the file is in the log that was signed.
    InLog {
        /// The act.
        act: u64,
        /// The size that was signed.
        size: u64,
    },
    /// It is not, or speaks of something else.
    NotInLog,
    /// A code alone does not show it.
    InLogUnchecked,
    /// What the paper lists was not compared.
    ContentUnchecked,
    /// Numbers, descriptions and names were not compared.
    NamesUnchecked,
    /// A print with these bytes is on record.
    Print {
        /// The number of the paper.
        number: String,
        /// 1 is the original.
        copy: u64,
        /// The act.
        act: u64,
        /// When.
        at: Moment,
        /// Minutes that clocks there are ahead of UTC.
        offset_min: i32,
    },
    /// No print with these bytes is on record.
    PrintUnknown,
    /// Nobody knows whether it is on record.
    PrintUnchecked,
    /// The file carries nothing that can be read.
    NoFacts,
    /// The certificate has no code.
    NoCode,
    /// What the file carries is as in the ledger.
    Facts,
    /// It is not.
    FactsWrong,
    /// The pages are those that the facts in the file give.
    Pages,
    /// They are not.
    PagesWrong,
    /// Another version of the program drew them.
    PagesUnchecked {
        /// Which.
        software: String,
    },
}

impl Matter {
    /// The name of its sentence.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Matter::NotRead => "doc-check-not-read",
            Matter::CodeDamaged => "doc-check-code-damaged",
            Matter::CodeNewer => "doc-check-code-newer",
            Matter::CodeAltered => "doc-check-code-altered",
            Matter::WantsLedger => "doc-check-wants-ledger",
            Matter::KeyUnreadable => "doc-check-key-unreadable",
            Matter::KeyOther => "doc-check-key-other",
            Matter::OtherLedger { .. } => "doc-check-other-ledger",
            Matter::Unknown { .. } => "doc-check-unknown",
            Matter::Superseded { .. } => "doc-check-superseded",
            Matter::Known { .. } => "doc-check-known",
            Matter::LedgerDamaged => "doc-check-ledger-damaged",
            Matter::Size { .. } => "doc-check-size-wrong",
            Matter::Digits { .. } => "doc-check-digits",
            Matter::DigitsWrong { .. } => "doc-check-digits-wrong",
            Matter::Same => "doc-check-same",
            Matter::Differs { part } => match part {
                Part::Act => "doc-check-differs-act",
                Part::Batch => "doc-check-differs-batch",
                Part::Time => "doc-check-differs-time",
                Part::Leaf => "doc-check-differs-leaf",
                Part::Lines => "doc-check-differs-lines",
                Part::Root => "doc-check-differs-root",
            },
            Matter::Signed { .. } => "doc-check-signed",
            Matter::SignedWrongly => "doc-check-signed-wrongly",
            Matter::SignatureUnchecked => "doc-check-signature-unchecked",
            Matter::Void { .. } => "doc-check-void",
            Matter::NotVoid => "doc-check-not-void",
            Matter::VoidUnchecked => "doc-check-void-unchecked",
            Matter::InLog { .. } => "doc-check-in-log",
            Matter::NotInLog => "doc-check-not-in-log",
            Matter::InLogUnchecked => "doc-check-in-log-unchecked",
            Matter::ContentUnchecked => "doc-check-content-unchecked",
            Matter::NamesUnchecked => "doc-check-names-unchecked",
            Matter::Print { .. } => "doc-check-print",
            Matter::PrintUnknown => "doc-check-print-unknown",
            Matter::PrintUnchecked => "doc-check-print-unchecked",
            Matter::NoFacts => "doc-check-no-facts",
            Matter::NoCode => "doc-check-no-code",
            Matter::Facts => "doc-check-facts",
            Matter::FactsWrong => "doc-check-facts-wrong",
            Matter::Pages => "doc-check-pages",
            Matter::PagesWrong => "doc-check-pages-wrong",
            Matter::PagesUnchecked { .. } => "doc-check-pages-unchecked",
        }
    }

    /// The variables of its sentence.
    fn vars(&self, words: &Words) -> Vec<(&'static str, String)> {
        let number = |n: u64| words.number(i64::try_from(n).unwrap_or(i64::MAX));
        match self {
            Matter::OtherLedger { id } => vec![("ledger", id.clone())],
            Matter::Unknown { number } => vec![("number", number.clone())],
            Matter::Superseded { number, batch, newer } => {
                vec![("number", number.clone()), ("batch", batch.clone()), ("newer", newer.clone())]
            }
            Matter::Known { number: certificate, batch, act, at, offset_min } => vec![
                ("number", certificate.clone()),
                ("batch", batch.clone()),
                ("act", number(*act)),
                ("at", words.moment(*at, *offset_min)),
            ],
            Matter::Size { typed, right } => vec![("typed", typed.clone()), ("size", number(*right))],
            Matter::Digits { size } | Matter::DigitsWrong { size } | Matter::Signed { size } => {
                vec![("size", number(*size))]
            }
            Matter::Void { act, day, reason } => {
                vec![("act", number(*act)), ("day", words.day_long(*day)), ("reason", reason.clone())]
            }
            Matter::InLog { act, size } => vec![("act", number(*act)), ("size", number(*size))],
            Matter::Print { number: paper, copy, act, at, offset_min } => vec![
                ("number", paper.clone()),
                ("copy", number(*copy)),
                ("act", number(*act)),
                ("at", words.moment(*at, *offset_min)),
            ],
            Matter::PagesUnchecked { software } => vec![("software", software.clone())],
            _ => Vec::new(),
        }
    }

    /// Its sentence.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        let vars = self.vars(words);
        let vars: Vec<(&str, &str)> = vars.iter().map(|(name, text)| (*name, text.as_str())).collect();
        words.with(self.id(), &vars)
    }
}
