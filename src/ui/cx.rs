//! What every drawing function is given: sentences, look, and what time it is.
//!
//! Does not know: the ledger, the screen.
//! Always holds: it is read only; the time is the one the desk gave for this pass.

use egui::Color32;

use super::ink;
use super::theme::{Colours, Face, SeverityLook, Theme};
use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;
use crate::i18n::{Lang, Words};
use crate::session::views::lists::{LotMark, PlaceName};
use crate::session::views::people::PersonView;
use crate::session::views::{Sentence, Severity, Value};

/// Sentences, look and time.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// Every sentence.
    pub words: &'a Words,
    /// Colours and sizes.
    pub theme: &'a Theme,
    /// The time of this computer.
    pub now: Moment,
    /// Minutes that the site's clocks are ahead of UTC.
    pub offset_min: i32,
}

/// A date some days away, in words, with what it is told apart by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// In words: `hace 73 d`, `hoy`, `vie 27/11`.
    pub text: String,
    /// Days from today; negative when past.
    pub days: i64,
}

impl Cx<'_> {
    /// The colours.
    #[must_use]
    pub fn c(&self) -> &Colours {
        &self.theme.colours
    }

    /// Running text.
    #[must_use]
    pub fn body(&self) -> (Face, Color32) {
        (Face::Body, self.c().text)
    }

    /// Second lines and hints.
    #[must_use]
    pub fn faint(&self) -> (Face, Color32) {
        (Face::Label, self.c().text_faint)
    }

    /// Labels of fields.
    #[must_use]
    pub fn label(&self) -> (Face, Color32) {
        (Face::Label, self.c().text_soft)
    }

    /// How a severity looks.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> SeverityLook {
        self.theme.severity(severity)
    }

    /// The word of a severity; always beside its colour and icon.
    #[must_use]
    pub fn severity_word(&self, severity: Severity) -> String {
        self.words.code("flag", severity.key())
    }

    /// Keys as the keyboards of the language name them: `Ctrl Enter` is `Ctrl Entrée` in French.
    #[must_use]
    pub fn keys(&self, keys: &str) -> String {
        let named = |key: &str| match key {
            "Enter" => self.words.say("ui-key-enter"),
            "Esc" => self.words.say("ui-key-esc"),
            "Shift" => self.words.say("ui-key-shift"),
            "Space" => self.words.say("ui-key-space"),
            "Home" => self.words.say("ui-key-home"),
            "End" => self.words.say("ui-key-end"),
            "PgUp" => self.words.say("ui-key-page-up"),
            "PgDn" => self.words.say("ui-key-page-down"),
            other => other.to_owned(),
        };
        keys.split(' ').map(named).collect::<Vec<_>>().join(" ")
    }

    /// The day it is at the site.
    #[must_use]
    pub fn today(&self) -> Day {
        self.now.day(self.offset_min)
    }

    /// `06:12` at the site.
    #[must_use]
    pub fn time(&self, at: Moment) -> String {
        let (_, (hour, minute, _)) = at.local(self.offset_min);
        format!("{hour:02}:{minute:02}")
    }

    /// `06:12:45` at the site.
    #[must_use]
    pub fn time_seconds(&self, at: Moment) -> String {
        let (_, (hour, minute, second)) = at.local(self.offset_min);
        format!("{hour:02}:{minute:02}:{second:02}")
    }

    /// `24/11/2026 06:12:45` at the site.
    #[must_use]
    pub fn day_and_time(&self, at: Moment) -> String {
        format!("{} {}", self.words.day(at.day(self.offset_min)), self.time_seconds(at))
    }

    /// A past instant as people say it: `hoy 06:12`, `ayer 18:40`, `hace 12 d`.
    #[must_use]
    pub fn ago(&self, at: Moment) -> String {
        let days = self.today().days_since(at.day(self.offset_min));
        match days {
            0 => self.words.with("ui-ago-today", &[("time", &self.time(at))]),
            1 => self.words.with("ui-ago-yesterday", &[("time", &self.time(at))]),
            2..=999 => self.words.count("ui-ago-days", days.unsigned_abs(), &[]),
            _ => self.words.day(at.day(self.offset_min)),
        }
    }

    /// A day as it is written in lists of work: past ones by how long ago, near ones by weekday.
    #[must_use]
    pub fn due(&self, day: Day) -> Due {
        let days = day.days_since(self.today());
        let text = match days {
            // Beyond two years the days say less than the years.
            ..=-730 => self.words.count("ui-due-past-years", days.unsigned_abs() / 365, &[]),
            -729..0 => self.words.count("ui-due-past", days.unsigned_abs(), &[]),
            0 => self.words.say("ui-due-today"),
            1..=6 => {
                let weekday: String = self.weekday(day).chars().take(3).flat_map(char::to_lowercase).collect();
                self.words.with("ui-due-weekday", &[("weekday", &weekday), ("day", &self.short_day(day))])
            }
            _ => self.words.day(day),
        };
        Due { text, days }
    }

    fn weekday(&self, day: Day) -> String {
        match day.weekday() {
            0 => self.words.say("weekday-0"),
            1 => self.words.say("weekday-1"),
            2 => self.words.say("weekday-2"),
            3 => self.words.say("weekday-3"),
            4 => self.words.say("weekday-4"),
            5 => self.words.say("weekday-5"),
            _ => self.words.say("weekday-6"),
        }
    }

    /// The name of a month, 1 to 12.
    #[must_use]
    pub fn month(&self, month: u32) -> String {
        match month {
            1 => self.words.say("month-1"),
            2 => self.words.say("month-2"),
            3 => self.words.say("month-3"),
            4 => self.words.say("month-4"),
            5 => self.words.say("month-5"),
            6 => self.words.say("month-6"),
            7 => self.words.say("month-7"),
            8 => self.words.say("month-8"),
            9 => self.words.say("month-9"),
            10 => self.words.say("month-10"),
            11 => self.words.say("month-11"),
            _ => self.words.say("month-12"),
        }
    }

    /// Day and month without the year.
    #[must_use]
    pub fn short_day(&self, day: Day) -> String {
        if self.words.lang() == Lang::En {
            let month: String = self.month(day.month()).chars().take(3).collect();
            format!("{} {month}", day.day())
        } else {
            format!("{:02}/{:02}", day.day(), day.month())
        }
    }

    /// Day, month and time of an instant, for lists of acts.
    #[must_use]
    pub fn short_moment(&self, at: Moment) -> String {
        format!("{} {}", self.short_day(at.day(self.offset_min)), self.time(at))
    }

    /// Pieces.
    #[must_use]
    pub fn count(&self, count: Count) -> String {
        self.words.number(count.signed())
    }

    /// Whole numbers from 0.
    #[must_use]
    pub fn number(&self, n: u64) -> String {
        self.words.number(i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// Explosive in kg, with `≥` when a part of it is not known. What there is never shows as nothing: a small quantity
    /// has more decimals.
    #[must_use]
    pub fn kg(&self, mg: u64, digits: u32, at_least: bool) -> String {
        let kg = self.words.kg(mg, digits);
        if at_least { format!("≥ {kg}") } else { kg }
    }

    /// Explosive in kg to the milligram, with at least `digits` decimals.
    #[must_use]
    pub fn kg_exact(&self, mg: u64, digits: u32) -> String {
        let exact = |digits: &u32| mg.is_multiple_of(10_u64.pow(6 - digits.min(&6)));
        self.words.kg_from_mg(mg, (digits..=6).find(exact).unwrap_or(6))
    }

    /// Thousandths of a per cent as per cent with two digits.
    #[must_use]
    pub fn percent(&self, mpct: u32) -> String {
        self.words.percent(mpct)
    }

    /// The number of a lot; the three facts that are not a number come as words.
    #[must_use]
    pub fn lot(&self, mark: &LotMark) -> String {
        mark.say(self.words)
    }

    /// A place: names from the store down, or the word for an outside place.
    #[must_use]
    pub fn place(&self, place: &PlaceName) -> String {
        place.say(self.words)
    }

    /// Rank and name.
    #[must_use]
    pub fn person(&self, person: &PersonView) -> String {
        if person.rank.is_empty() { person.name.clone() } else { format!("{} {}", person.rank, person.name) }
    }

    /// A value, in the reader's language; codes keep their mark.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        value.say_marked(self.words, self.offset_min, &ink::code)
    }

    /// A sentence, in the reader's language; codes keep their mark.
    #[must_use]
    pub fn sentence(&self, sentence: &Sentence) -> String {
        sentence.say_marked(self.words, self.offset_min, &ink::code)
    }
}

/// One or two capitals that stand for a person: of the first and the next name.
#[must_use]
pub fn initials(name: &str) -> String {
    name.split_whitespace()
        .filter(|part| part.chars().next().is_some_and(char::is_alphabetic))
        .take(2)
        .filter_map(|part| part.chars().next())
        .flat_map(char::to_uppercase)
        .collect()
}

/// The first name and the next one, for places where a full name does not fit.
#[must_use]
pub fn short_name(name: &str) -> String {
    name.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

/// The initial of the first name and the next one, for places where even those do not fit: `N. Quiej`.
#[must_use]
pub fn brief_name(name: &str) -> String {
    let mut parts = name.split_whitespace();
    let initial = parts.next().and_then(|first| first.chars().next());
    match (initial, parts.next()) {
        (Some(initial), Some(next)) => format!("{initial}. {next}"),
        _ => name.to_owned(),
    }
}

/// Hex digits in groups of four.
#[must_use]
pub fn grouped_hex(hex: &str) -> String {
    let mut text = String::with_capacity(hex.len() * 5 / 4);
    for (index, digit) in hex.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The first sixteen and the last four hex digits of a hash, in groups of four.
#[must_use]
pub fn short_hex(hex: &str) -> String {
    match (hex.get(..16), hex.get(hex.len().saturating_sub(4)..)) {
        (Some(first), Some(last)) if hex.len() > 20 => format!("{} … {last}", grouped_hex(first)),
        _ => grouped_hex(hex),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_shorten() {
        assert_eq!(initials("Ileana Cuyún Barrera"), "IC");
        assert_eq!(initials("Óscar de la Cruz"), "ÓD");
        assert_eq!(initials(""), "");
        assert_eq!(short_name("Ileana Cuyún Barrera"), "Ileana Cuyún");
        assert_eq!(brief_name("Nahúm Quiej Ordóñez"), "N. Quiej");
        assert_eq!(brief_name("Nahúm"), "Nahúm");
    }

    #[test]
    fn what_there_is_never_shows_as_nothing() {
        let (words, theme) = (Words::new(Lang::En), Theme::new(crate::ui::theme::Look::default()));
        let now = Moment::from_millis(0);
        let cx = Cx { words: &words, theme: &theme, now, offset_min: 0 };
        assert_eq!(cx.kg(0, 2, false), "0.00");
        assert_eq!(cx.kg(1_215_000_000, 2, false), "1,215.00");
        assert_eq!(cx.kg(350, 2, false), "0.0004");
        assert_eq!(cx.kg(1, 0, true), "≥ 0.000001");
        assert_eq!(cx.kg_exact(350, 3), "0.00035");
        assert_eq!(cx.kg_exact(2_500_000, 3), "2.500");
    }

    #[test]
    fn keys_are_named_as_on_the_keyboard() {
        let theme = Theme::new(crate::ui::theme::Look::default());
        let keys = |lang| {
            let words = Words::new(lang);
            let now = Moment::from_millis(0);
            let cx = Cx { words: &words, theme: &theme, now, offset_min: 0 };
            ["Ctrl Enter", "Esc", "Shift ↓", "PgUp PgDn"].map(|keys| cx.keys(keys))
        };
        assert_eq!(keys(Lang::En), ["Ctrl Enter", "Esc", "Shift ↓", "PgUp PgDn"]);
        assert_eq!(keys(Lang::Es), ["Ctrl Intro", "Esc", "Mayús ↓", "RePág AvPág"]);
        assert_eq!(keys(Lang::Fr), ["Ctrl Entrée", "Échap", "Maj ↓", "PgPréc PgSuiv"]);
    }

    #[test]
    fn hashes_are_grouped() {
        assert_eq!(grouped_hex("9f2c41d7a05e8b13"), "9f2c 41d7 a05e 8b13");
        assert_eq!(short_hex(&"ab".repeat(32)), "abab abab abab abab … abab");
        assert_eq!(short_hex("9f2c41d7"), "9f2c 41d7");
    }
}
