//! The frame of a document, and words that all documents share.
//!
//! Does not know: what the document is about.
//! Always holds: every document names its ledger and carries the head of the log.

use super::block::{About, Band, Fact, Frame, Run, mono, plain, soft, strong};
use super::facts::{CopyFacts, IssueFacts, LedgerFacts, Quantity, Stamp, StepFacts, Unit};
use crate::i18n::Words;

/// What stands between the parts of an enumeration. It holds on to the part before it, and is left out where a line
/// ends, since the end of the line parts them already.
pub(super) const DOT: &str = "\u{a0}· ";

/// The words of a document with what they are about.
pub(super) struct Writer<'a> {
    pub(super) words: &'a Words,
    /// The offset that is named once; times elsewhere name their own only when it differs.
    pub(super) offset_min: i32,
}

impl Writer<'_> {
    pub(super) fn none(&self) -> String {
        self.words.say("doc-none")
    }

    /// The text, or the word for none.
    pub(super) fn or_none(&self, text: Option<&str>) -> String {
        text.map(str::trim).filter(|t| !t.is_empty()).map_or_else(|| self.none(), str::to_owned)
    }

    /// `label: value`, as the language sets the colon.
    pub(super) fn labelled(&self, label: &str, value: &str) -> String {
        self.words.with("doc-labelled", &[("label", label), ("value", value)])
    }

    /// The texts one after the other, or the word for none among several.
    pub(super) fn listed(&self, texts: &[String], separator: &str) -> String {
        if texts.is_empty() { self.words.say("doc-none-listed") } else { texts.join(separator) }
    }

    /// A box with a text that may be missing.
    pub(super) fn fact(&self, span: u32, label: String, value: Option<&str>) -> Fact {
        Fact::new(span, label, plain(self.or_none(value)))
    }

    /// Date in long form and time, with the offset when it is not the document's.
    pub(super) fn stamp(&self, stamp: Stamp) -> String {
        let shown = long(self.words, stamp);
        if stamp.offset_min == self.offset_min { shown } else { format!("{shown} {}", zone(stamp.offset_min)) }
    }

    pub(super) fn number(&self, n: u64) -> String {
        self.words.number(i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// A box with who took a step, in which act and when.
    pub(super) fn step(&self, span: u32, label: String, step: Option<&StepFacts>) -> Fact {
        let mut fact = self.fact(span, label, step.map(|s| s.name.as_str()));
        if let Some(step) = step {
            let (act, day) = (self.number(step.act), self.words.day_long(step.day));
            fact.under = vec![soft(self.words.with("doc-step", &[("act", &act), ("day", &day)]))];
        }
        fact
    }

    /// Codes of a list with a number each, for example `Fusil 11 · Pistola 4`.
    pub(super) fn tally(&self, list: &str, counts: &[(String, u64)]) -> String {
        let parts: Vec<String> = counts
            .iter()
            .map(|(code, n)| {
                // Short words stay with their number.
                let word = self.words.code(list, code);
                let word = if word.chars().count() < 24 { word.replace(' ', "\u{a0}") } else { word };
                self.labelled(&word, &self.number(*n)).replace(": ", ":\u{a0}")
            })
            .collect();
        self.listed(&parts, DOT)
    }

    /// What a quantity counts, as it stands beside sums.
    pub(super) fn unit(&self, unit: &Unit) -> String {
        unit_word(unit, self.words)
    }

    /// A quantity where its column or its name says what is counted: only a unit of the catalogue is named.
    pub(super) fn measured(&self, n: u64, unit: &Unit) -> String {
        match unit {
            Unit::Named(name) => format!("{}\u{a0}{name}", self.number(n)),
            _ => self.number(n),
        }
    }

    /// A quantity that says itself what it counts.
    fn counted(&self, n: u64, unit: &Unit) -> String {
        let of = |id| self.words.count(id, n, &[]).replace(' ', "\u{a0}");
        match unit {
            Unit::Weapons => of("doc-lines-weapons"),
            Unit::Parts => of("doc-lines-parts"),
            Unit::Ammunition => of("doc-lines-lots"),
            Unit::Articles => of("doc-lines-articles"),
            Unit::Named(_) => self.measured(n, unit),
        }
    }

    /// Codes of a list with the quantities of each: `Fusil: 11`, or, when the code does not say what is counted,
    /// `9 mm: 3 armas, 12,500 de munición`.
    pub(super) fn quantities(&self, list: &str, all: &[Quantity], named: bool) -> String {
        let mut names: Vec<&str> = Vec::new();
        for quantity in all {
            if !names.contains(&quantity.what.as_str()) {
                names.push(&quantity.what);
            }
        }
        let said = |q: &Quantity| if named { self.measured(q.count, &q.unit) } else { self.counted(q.count, &q.unit) };
        let parts: Vec<String> = names
            .into_iter()
            .map(|name| {
                let word = self.words.code(list, name);
                let word = if word.chars().count() < 24 { word.replace(' ', "\u{a0}") } else { word };
                let said: Vec<String> = all.iter().filter(|q| q.what == name).map(said).collect();
                self.labelled(&word, &said.join(", ")).replacen(": ", ":\u{a0}", 1)
            })
            .collect();
        self.listed(&parts, DOT)
    }
}

/// What a quantity counts, in a word or two.
#[must_use]
pub fn unit_word(unit: &Unit, words: &Words) -> String {
    match unit {
        Unit::Weapons => words.say("doc-unit-weapons"),
        Unit::Parts => words.say("doc-unit-parts"),
        Unit::Ammunition => words.say("doc-unit-ammunition"),
        Unit::Articles => words.say("doc-unit-articles"),
        Unit::Named(name) => name.clone(),
    }
}

/// What differs from document to document in the frame.
pub(super) struct Titles {
    pub(super) number: String,
    pub(super) title: String,
    pub(super) subtitle: Vec<Vec<Run>>,
    pub(super) short_title: String,
    pub(super) running: String,
    pub(super) foot: String,
    pub(super) body: Option<String>,
    pub(super) copy: Option<CopyFacts>,
    pub(super) void: bool,
    pub(super) draft: bool,
    pub(super) initials: Vec<String>,
}

/// The frame of a document.
pub(super) fn frame(ledger: &LedgerFacts, issue: &IssueFacts, w: &Writer<'_>, titles: Titles) -> Frame {
    let words = w.words;
    let bands = [
        (titles.void, Band::Void, "void"),
        (ledger.training, Band::Training, "training"),
        (issue.not_verified, Band::NotVerified, "not_verified"),
        (titles.draft, Band::Draft, "draft"),
    ];
    let bands = bands
        .into_iter()
        .filter(|(set, _, _)| *set)
        .map(|(_, band, code)| (band, words.code("print_mark", code)))
        .collect();
    let site = words.with("doc-site", &[("country", &ledger.country), ("site", &ledger.site)]);
    let issuer = titles.body.into_iter().chain([ledger.name.clone(), site]).collect();

    let (mut beside, mut copy, mut subtitle) = (Vec::new(), None, titles.subtitle);
    match titles.copy {
        Some(facts) if facts.number > 1 => {
            let number = w.number(u64::from(facts.number));
            let reason = w.or_none(facts.reason.as_deref());
            subtitle.push(vec![
                strong(words.with("doc-copy-sentence", &[("number", &number)])),
                plain(format!(" {}", words.with("doc-copy-reason", &[("reason", &reason)]))),
            ]);
            copy = Some(words.with("doc-copy", &[("number", &number)]));
        }
        Some(facts) if facts.number == 0 => subtitle.push(vec![strong(words.say("doc-unrecorded"))]),
        Some(_) => beside.push(words.code("print_mark", "original")),
        None => {}
    }
    let Stamp { at, offset_min } = issue.issued;
    beside.push(format!("{} {}", long(words, issue.issued), zone(offset_min)));

    let mut head = vec![plain(format!("{} · ", words.count("doc-head", issue.head.size, &[])))];
    head.push(mono(groups(&crate::trust::hash::hex(&issue.head.root))));
    let moment = words.moment(at, offset_min);
    Frame {
        bands,
        letters: letters(&ledger.name),
        issuer,
        number: titles.number,
        beside,
        copy,
        title: titles.title,
        subtitle,
        short_title: titles.short_title,
        running: titles.running,
        foot: titles.foot,
        head,
        issued: words.with("doc-issued", &[("at", &moment), ("software", &issue.software)]),
        initials: titles.initials,
    }
}

/// Day in long form and time of day.
fn long(words: &Words, stamp: Stamp) -> String {
    let (day, (hour, minute, _)) = stamp.at.local(stamp.offset_min);
    format!("{}, {hour:02}:{minute:02}", words.day_long(day))
}

/// What the PDF tells of itself.
pub(super) fn about(issue: &IssueFacts, words: &Words, title: String) -> About {
    About {
        lang: words.lang(),
        title,
        issued_at: issue.issued.at,
        software: issue.software.clone(),
        signed_facts: issue.signed_facts.clone(),
    }
}

/// `UTC−06:00`.
pub(super) fn zone(offset_min: i32) -> String {
    let (sign, minutes) =
        if offset_min < 0 { ('\u{2212}', offset_min.unsigned_abs()) } else { ('+', offset_min.unsigned_abs()) };
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The word within a sentence.
pub(super) fn lower_first(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map(|c| c.to_lowercase().chain(rest).collect()).unwrap_or_default()
}

/// Digits in groups of four.
pub(super) fn groups(digits: &str) -> String {
    let chars: Vec<char> = digits.chars().collect();
    chars.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The first letters of the words that begin with a capital or a digit, at most three.
pub(super) fn letters(name: &str) -> String {
    let first = |word: &str| word.chars().next().filter(|c| c.is_uppercase() || c.is_ascii_digit());
    let found: String = name.split_whitespace().filter_map(first).take(3).collect();
    if found.is_empty() { name.chars().take(2).flat_map(char::to_uppercase).collect() } else { found }
}

/// Initials of a person: `B. I.`
pub(super) fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    name.split_whitespace().filter_map(first).take(2).map(|c| format!("{c}.")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_initials() {
        assert_eq!(letters("Depósito Las Ceibas"), "DLC");
        assert_eq!(letters("Arsenal de la Marina"), "AM");
        assert_eq!(letters("depot"), "DE");
        assert_eq!(initials("Bruno Ixcot Lemus"), "B. I.");
        assert_eq!(initials("Ana"), "A.");
    }

    #[test]
    fn zones_and_groups() {
        assert_eq!(zone(-360), "UTC\u{2212}06:00");
        assert_eq!(zone(330), "UTC+05:30");
        assert_eq!(zone(0), "UTC+00:00");
        assert_eq!(groups("a94e07d35b21c86f3e10"), "a94e 07d3 5b21 c86f 3e10");
    }
}
