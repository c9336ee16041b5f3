//! One record on its way out, as the cells of its template.
//!
//! Does not know: files.
//! Always holds: a line has one value for each field of the template, in its order.

use super::codes;
use super::columns::Target;
use crate::domain::calendar::{Day, Made};

/// The value of one cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Value {
    #[default]
    Empty,
    /// A text, and a code too: never a number, whatever it looks like.
    Text(String),
    Number(u64),
    /// Units of 10^-places.
    Scaled(u64, u32),
    Day(Day),
}

/// The cells of one record.
pub struct Line {
    target: Target,
    lang: &'static str,
    pub(super) values: Vec<Value>,
}

impl Line {
    pub(super) fn new(target: Target, lang: &'static str) -> Line {
        Line { target, lang, values: vec![Value::Empty; target.template().count()] }
    }

    pub(super) fn clear(&mut self) {
        self.values.fill(Value::Empty);
    }

    fn put(&mut self, field: &str, value: Value) {
        let at = self.target.template().position(|known| known.name == field);
        debug_assert!(at.is_some(), "BUG: no field {field}");
        if let Some(slot) = at.and_then(|at| self.values.get_mut(at)) {
            *slot = value;
        }
    }

    /// A text.
    pub fn text(&mut self, field: &str, text: &str) {
        if !text.is_empty() {
            self.put(field, Value::Text(text.into()));
        }
    }

    /// A text that may be missing.
    pub fn maybe(&mut self, field: &str, text: Option<&str>) {
        self.text(field, text.unwrap_or_default());
    }

    /// A code of a list: its word in the language of the table, or the code itself.
    pub fn listed(&mut self, field: &str, list: &str, code: Option<&str>) {
        let Some(code) = code else { return };
        self.text(field, codes::word(list, code, self.lang).unwrap_or(code));
    }

    /// The word for a code of a list in the language of the table, or the code itself.
    pub(super) fn word<'a>(&self, list: &str, code: &'a str) -> &'a str {
        codes::word(list, code, self.lang).unwrap_or(code)
    }

    /// Several codes of a list, parted by semicolons.
    pub fn listed_several(&mut self, field: &str, list: &str, all: &[String]) {
        let words: Vec<&str> = all.iter().map(|code| codes::word(list, code, self.lang).unwrap_or(code)).collect();
        self.text(field, &words.join("; "));
    }

    /// Yes or no.
    pub fn yes_no(&mut self, field: &str, answer: Option<bool>) {
        self.listed(field, "yes_no", answer.map(|yes| if yes { "yes" } else { "no" }));
    }

    /// A whole number.
    pub fn count(&mut self, field: &str, count: Option<u64>) {
        if let Some(count) = count {
            self.put(field, Value::Number(count));
        }
    }

    /// A number in units of 10^-`places`.
    pub fn scaled(&mut self, field: &str, units: Option<u64>, places: u32) {
        if let Some(units) = units {
            self.put(field, Value::Scaled(units, places));
        }
    }

    /// A day.
    pub fn day(&mut self, field: &str, day: Option<Day>) {
        if let Some(day) = day {
            self.put(field, Value::Day(day));
        }
    }

    /// A date with its precision.
    pub fn made(&mut self, field: &str, made: Made) {
        match made {
            Made::Unknown => {}
            Made::Day(day) => self.put(field, Value::Day(day)),
            Made::Month { .. } | Made::Year(_) | Made::About(_) => self.put(field, Value::Text(made.to_string())),
        }
    }
}

/// A number of units of 10^-`places` as text, with a point and all its decimals.
pub(super) fn scaled_text(units: u64, places: u32) -> String {
    let step = 10_u64.pow(places);
    if places == 0 {
        return units.to_string();
    }
    let width = usize::try_from(places).unwrap_or(0);
    format!("{}.{:0width$}", units / step, units % step)
}

/// The words of our own template in a language, or the fields' own names: how a table is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// People: headers and words in a language (`en`, `es`, `pt`, `fr`), formulas neutralised.
    People(&'static str),
    /// Machines: field names and codes, texts raw.
    Machines,
}

impl Audience {
    /// People of this language; English for any other.
    #[must_use]
    pub fn people(lang: &str) -> Audience {
        Audience::People(codes::LANGUAGES.into_iter().find(|known| *known == lang).unwrap_or("en"))
    }

    pub(super) fn lang(self) -> &'static str {
        match self {
            Audience::People(lang) => lang,
            Audience::Machines => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scaled_numbers_show_all_their_decimals() {
        for (units, places, text) in
            [(5, 0, "5"), (125_050, 2, "1250.50"), (7, 6, "0.000007"), (1_234_000, 6, "1.234000")]
        {
            assert_eq!(scaled_text(units, places), text);
        }
    }
}
