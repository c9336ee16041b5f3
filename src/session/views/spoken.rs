//! What the locales compose from a value of the trade: a refusal, a fault, what an act did, a value with its unit.
//!
//! Does not know: who reads it; how a code is set apart on a screen.
//! Always holds: a view carries the value itself, so that it is said in the language of the moment.

use super::home::Task;
use super::lists::{LotMark, PlaceName};
use super::{Sentence, Value};
use crate::domain::calendar::Made;
use crate::domain::event::Kind;
use crate::domain::measure::Count;
use crate::domain::refusal::Refusal;
use crate::domain::rules::evidence;
use crate::i18n::{ActFacts, Fault, Words};

/// Something that is said in words of the locales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A refusal: what cannot be done, and why.
    Refusal(Refusal),
    /// The way out of a refusal.
    WayOut(Refusal),
    /// A fault: what happened and what is safe.
    Fault(Fault),
    /// The way out of a fault.
    Mend(Fault),
    /// A value of evidence with its unit.
    Evidence(evidence::Value),
    /// A date with its precision.
    Made(Made),
    /// What an act did, in one line.
    Act(Box<ActSays>),
    /// How an act of a kind is undone.
    Undone(Kind),
    /// A sentence inside another.
    Sentence(Box<Sentence>),
}

/// What a line about an act names; what is absent is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActSays {
    /// The kind of act.
    pub kind: Kind,
    /// The number of the document, batch or certificate.
    pub document: Option<String>,
    /// How many lines it has; for an import, how many rows.
    pub lines: u64,
    /// What it is about, when it is one thing or person.
    pub subject: Option<Value>,
    /// Who it goes to or comes from.
    pub holder: Option<String>,
    /// The place that it leaves.
    pub from: Option<PlaceName>,
    /// The place that it reaches.
    pub to: Option<PlaceName>,
    /// Another number: the act reversed, the copy printed, a licence, an order, a notice.
    pub number: Option<Value>,
    /// Anything else: a reason, a file, a day.
    pub text: Vec<Value>,
}

impl ActSays {
    /// A line that names nothing but the kind.
    #[must_use]
    pub fn of(kind: Kind) -> ActSays {
        ActSays {
            kind,
            document: None,
            lines: 0,
            subject: None,
            holder: None,
            from: None,
            to: None,
            number: None,
            text: Vec::new(),
        }
    }

    fn say(&self, words: &Words, offset_min: i32) -> String {
        let place = |place: &PlaceName| place.say(words);
        let text: Vec<String> = self.text.iter().map(|value| value.say(words, offset_min)).collect();
        let facts = ActFacts {
            document: self.document.clone(),
            lines: self.lines,
            subject: self.subject.as_ref().map(|value| value.say(words, offset_min)),
            holder: self.holder.clone(),
            from: self.from.as_ref().map(place),
            to: self.to.as_ref().map(place),
            number: self.number.as_ref().map(|value| value.say(words, offset_min)),
            text: Some(text.join(" · ")).filter(|text| !text.is_empty()),
        };
        words.act_line(self.kind, &facts)
    }
}

impl PlaceName {
    /// Names from the store down, or the word for an outside place.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        match self.code.strip_prefix('@') {
            Some(outside) => words.code("place_outside", outside),
            None if self.path.is_empty() => self.code.clone(),
            None => self.path.join(" · "),
        }
    }
}

impl LotMark {
    /// The number, or the words for a lot that has none.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        match self {
            LotMark::Marked(number) => number.clone(),
            LotMark::None => words.say("ui-lot-none"),
            LotMark::Mixed => words.say("ui-lot-mixed"),
            LotMark::Unknown => words.say("ui-lot-unknown"),
        }
    }
}

impl Task {
    /// What is to be done, and a second line about it; `mark` sets numbers apart.
    #[must_use]
    pub fn say(&self, w: &Words, offset_min: i32, mark: Mark<'_>) -> (String, String) {
        let number = |count: &Count| w.number(count.signed());
        match self {
            Task::Stability { lot, item, place } => {
                (w.with("ui-task-stability", &[("lot", &mark(&lot.say(w)))]), format!("{item} · {place}"))
            }
            Task::Inspection { subject, item, place, quantity } => {
                let one = format!("{item} · {place}");
                let more = if quantity.get() > 1 { format!("{one} · × {}", number(quantity)) } else { one };
                (w.with("ui-task-inspection", &[("subject", &mark(subject))]), more)
            }
            Task::NotReturned { document, quantity, holder } => {
                let says = w.count("ui-task-not-returned", quantity.get(), &[("document", &mark(document))]);
                (says, holder.clone())
            }
            Task::Transfer { document, other, lines, incoming } => {
                let vars = [("document", mark(document)), ("other", other.clone())];
                let vars = [(vars[0].0, vars[0].1.as_str()), (vars[1].0, vars[1].1.as_str())];
                let title =
                    if *incoming { w.with("ui-task-incoming", &vars) } else { w.with("ui-task-outgoing", &vars) };
                (title, w.count("ui-count-lines", lines.get(), &[]))
            }
            Task::CountPlace { place, lots, weapons, last } => {
                let last = match last {
                    Some(day) => w.with("ui-task-count-last", &[("day", &w.day(*day))]),
                    None => w.say("ui-task-count-never"),
                };
                let weapons = w.count("ui-count-weapons", weapons.get(), &[]);
                let lots = w.count("ui-count-lots", lots.get(), &[]);
                (w.with("ui-task-count", &[("place", place)]), format!("{weapons} · {lots} · {last}"))
            }
            Task::Batch { number, state, lines } => {
                let state = w.code("destruction_state", state);
                let lines = w.count("ui-count-lines", lines.get(), &[]);
                (w.with("ui-task-batch", &[("number", &mark(number))]), format!("{state} · {lines}"))
            }
            Task::Deadline { subject, says, place } => {
                (format!("{} · {}", says.say(w, offset_min), mark(subject)), place.clone())
            }
            Task::Certificate { number: certificate, signed, needed } => {
                let signed =
                    w.with("ui-task-certificate-signed", &[("signed", &number(signed)), ("needed", &number(needed))]);
                (w.with("ui-task-certificate", &[("number", &mark(certificate))]), signed)
            }
        }
    }
}

impl Spoken {
    /// In words; `offset_min` is how many minutes the site's clocks are ahead of UTC.
    #[must_use]
    pub fn say(&self, words: &Words, offset_min: i32) -> String {
        match self {
            Spoken::Refusal(refusal) => words.refusal(refusal).what,
            Spoken::WayOut(refusal) => words.refusal(refusal).hint,
            Spoken::Fault(fault) => {
                let told = words.fault(fault);
                if told.safe.is_empty() { told.what } else { format!("{} {}", told.what, told.safe) }
            }
            Spoken::Mend(fault) => words.fault(fault).next,
            Spoken::Evidence(value) => words.rule_value(value),
            Spoken::Made(made) => words.made(*made),
            Spoken::Act(says) => says.say(words, offset_min),
            Spoken::Undone(kind) => words.undone_by(*kind),
            Spoken::Sentence(sentence) => sentence.say(words, offset_min),
        }
    }
}

/// How a number of the ledger is set apart from words: on a screen by a mark, on paper and at the console not at all.
pub type Mark<'a> = &'a dyn Fn(&str) -> String;

impl Value {
    /// In words, without marks; `offset_min` is how many minutes the site's clocks are ahead of UTC.
    #[must_use]
    pub fn say(&self, words: &Words, offset_min: i32) -> String {
        self.say_marked(words, offset_min, &str::to_owned)
    }

    /// In words, with codes marked.
    #[must_use]
    pub fn say_marked(&self, words: &Words, offset_min: i32, mark: Mark<'_>) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Code(text) => mark(text),
            Value::Word { list, code } => words.code(list, code),
            Value::Count(count) => words.number(count.signed()),
            Value::Whole(n) => words.number(*n),
            Value::Decimal { scaled, digits } => words.decimal(*scaled, *digits),
            Value::Milligrams(mg) => words.kg(*mg, 2),
            Value::Day(day) => words.day(*day),
            Value::Moment(at) => words.moment(*at, offset_min),
            Value::Spoken(spoken) => spoken.say(words, offset_min),
        }
    }
}

impl Sentence {
    /// A sentence that the locales compose by themselves.
    #[must_use]
    pub fn said(spoken: Spoken) -> Sentence {
        Sentence::plain("desk-said").and("said", Value::Spoken(spoken))
    }

    /// In words, without marks; `offset_min` is how many minutes the site's clocks are ahead of UTC.
    #[must_use]
    pub fn say(&self, words: &Words, offset_min: i32) -> String {
        self.say_marked(words, offset_min, &str::to_owned)
    }

    /// In words, with codes marked.
    #[must_use]
    pub fn say_marked(&self, words: &Words, offset_min: i32, mark: Mark<'_>) -> String {
        let values: Vec<String> =
            self.vars.iter().map(|(_, value)| value.say_marked(words, offset_min, mark)).collect();
        let named = self.vars.iter().zip(&values);
        let vars: Vec<(&str, &str)> = named.map(|((name, _), value)| (name.as_str(), value.as_str())).collect();
        match self.n {
            // what people wrote themselves stands as they wrote it
            _ if self.id.is_empty() => values.concat(),
            Some(n) => words.count(&self.id, n, &vars),
            None => words.with(&self.id, &vars),
        }
    }
}
