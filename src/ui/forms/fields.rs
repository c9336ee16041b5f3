//! What a form consists of: fields, lines, and where their values go in the command.
//!
//! Does not know: egui; what is typed.
//! Always holds: a path names the place in the command's JSON (`paper/number`, `lots/0/lot/item`); a path that begins
//! with the lines' own name and `*` goes into every line.

use crate::i18n::Words;
use crate::session::query::{Choice, Choices};
use crate::ui::widgets::choice::Line;

/// What is typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; an empty one that is not required is left out.
    Text,
    /// A code, serial or number.
    Code,
    /// Pieces.
    Count,
    /// A number with up to so many digits behind the point, sent without the point.
    Decimal(u32),
    /// A day.
    Day,
    /// A date of manufacture.
    Made,
    /// A day and a time, `24/11/2026 09:30`.
    Moment,
    /// One of a closed list.
    Choice(Vec<Line>),
    /// Several of a closed list.
    Ticks(Vec<Line>),
    /// Yes or no.
    Tick,
    /// One of a list that is looked up.
    Find(What),
    /// Typed again to confirm another field of the line; not sent.
    Again(&'static str),
}

/// What a finding field looks up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Ammunition of the catalogue.
    Ammunition,
    /// Models of weapons of the catalogue.
    Models,
    /// Places of the site.
    Places,
    /// Holders.
    Holders,
    /// Stock.
    Stock,
    /// What was issued or lent.
    Out,
    /// What was sent to others.
    Sent,
}

impl What {
    /// The question for a fragment.
    #[must_use]
    pub fn choices(self, fragment: &str) -> Choices {
        let fragment = fragment.trim().to_owned();
        match self {
            What::Ammunition => Choices::Ammunition(fragment),
            What::Models => Choices::Models(fragment),
            What::Places => Choices::Places(fragment),
            What::Holders => Choices::Holders(fragment),
            What::Stock => Choices::Stock(fragment),
            What::Out => Choices::Out(fragment),
            What::Sent => Choices::Sent(fragment),
        }
    }
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Where its value goes.
    pub path: &'static str,
    /// Its label.
    pub label: String,
    /// What is typed into it.
    pub kind: Kind,
    /// Whether the command cannot do without it.
    pub required: bool,
    /// The unit behind it.
    pub unit: String,
    /// Its width in twelfths of the form.
    pub span: u8,
    /// What it holds at first.
    pub at_first: String,
}

impl Field {
    /// A field that may stay empty.
    #[must_use]
    pub fn new(path: &'static str, label: String, kind: Kind, span: u8) -> Field {
        Field { path, label, kind, required: false, unit: String::new(), span, at_first: String::new() }
    }

    /// The command cannot do without it.
    #[must_use]
    pub fn required(mut self) -> Field {
        self.required = true;
        self
    }

    /// With a unit.
    #[must_use]
    pub fn unit(mut self, unit: &str) -> Field {
        unit.clone_into(&mut self.unit);
        self
    }

    /// With a first value.
    #[must_use]
    pub fn first(mut self, value: &str) -> Field {
        value.clone_into(&mut self.at_first);
        self
    }
}

/// What a line takes over from the stock it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Nothing: lines are typed freely.
    Nothing,
    /// Subject, place, condition, pack.
    Take,
    /// Subject, condition, pack: the place is typed.
    TakeTo,
    /// Subject, place, pack, and the condition as `from`.
    Condition,
    /// The subject alone.
    Subject,
    /// The subject alone, as text in a list.
    SubjectList,
    /// The number of the line of a batch, as `no`.
    BatchLine,
}

/// The lines of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// Where they go.
    pub path: &'static str,
    /// What stands above them.
    pub title: String,
    /// What is typed in each.
    pub fields: Vec<Field>,
    /// What each takes over from its stock.
    pub base: Base,
    /// Whether there must be at least one.
    pub required: bool,
    /// The field that asks for the whole quantity at first.
    pub whole: Option<&'static str>,
}

/// A form.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FormSpec {
    /// Fields in the order of the paper.
    pub fields: Vec<Field>,
    /// Lines.
    pub lines: Option<Lines>,
    /// Values that are not typed.
    pub fixed: Vec<(&'static str, serde_json::Value)>,
}

/// A closed list with the words of its codes.
#[must_use]
pub fn list(w: &Words, name: &str, codes: &[&str]) -> Vec<Line> {
    codes
        .iter()
        .map(|code| Line { code: (*code).to_owned(), name: w.code(name, code), detail: String::new() })
        .collect()
}

/// A closed list in the order of its words.
#[must_use]
pub fn sorted_list(w: &Words, name: &str, codes: &[&str]) -> Vec<Line> {
    let mut lines = list(w, name, codes);
    lines.sort_by_key(|line| crate::domain::fold::folded(&line.name));
    lines
}

/// A place as a line to choose from: what it lies in tells it from others of its name.
#[must_use]
pub fn place_line(choice: &Choice) -> Line {
    let around = choice.place_path.iter().rev().skip(1).map(String::as_str).chain([choice.code.as_str()]);
    Line { code: choice.code.clone(), name: choice.name.clone(), detail: around.collect::<Vec<_>>().join(" · ") }
}

/// What stands in the field once a place is chosen: its name, then what it lies in.
#[must_use]
pub fn place_name(choice: &Choice) -> String {
    if choice.place_path.is_empty() {
        return choice.name.clone();
    }
    choice.place_path.iter().rev().map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// Stock as a line to choose from.
#[must_use]
pub fn stock_line(w: &Words, choice: &Choice) -> Line {
    let mut detail = choice.place_path.join(" · ");
    if detail.is_empty() {
        detail.clone_from(&choice.place);
    }
    if !choice.condition.is_empty() {
        let list = if choice.code.starts_with('w') { "condition" } else { "condition_group" };
        let condition = if list == "condition" { w.code(list, &choice.condition) } else { choice.condition.clone() };
        detail = format!("{detail} · {condition}");
    }
    if !choice.code.starts_with('w') {
        detail = format!("{detail} · {}", w.count("ui-stock-free", choice.free, &[]));
    }
    Line { code: choice.code.clone(), name: format!("{} · {}", choice.name, choice.detail), detail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_with_what_it_lies_in() {
        let path = ["Site", "Armoury A", "Rack 4"].map(str::to_owned).to_vec();
        let place = |place_path: Vec<String>| Choice {
            code: "A-4".into(),
            name: "Rack 4".into(),
            place_path,
            ..Choice::default()
        };
        let line = place_line(&place(path.clone()));
        assert_eq!((line.name.as_str(), line.detail.as_str()), ("Rack 4", "Armoury A · Site · A-4"));
        assert_eq!(place_name(&place(path)), "Rack 4 · Armoury A · Site");
        assert_eq!(place_name(&place(Vec::new())), "Rack 4");
    }
}
