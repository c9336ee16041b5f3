//! Slips in a command in words: where a field stands, and what it wants.
//!
//! Does not know: how a slip was found.
//! Always holds: records of a list are counted from 1, as people count.

use crate::i18n::Words;

/// What a field of a command wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// A whole number that is not negative.
    Count,
    /// A whole number.
    Number,
    /// True or false.
    YesNo,
    /// A list.
    List,
    /// A record with fields of its own.
    Record,
    /// A day.
    Day,
    /// A moment.
    Moment,
    /// A date of manufacture with its precision.
    Made,
    /// The id of something.
    Id,
    /// A weapon, a lot or an item.
    Subject,
}

impl Wanted {
    pub(super) fn say(self, words: &Words) -> String {
        match self {
            Wanted::Text => words.say("wanted-text"),
            Wanted::Count => words.say("wanted-count"),
            Wanted::Number => words.say("wanted-number"),
            Wanted::YesNo => words.say("wanted-yes-no"),
            Wanted::List => words.say("wanted-list"),
            Wanted::Record => words.say("wanted-record"),
            Wanted::Day => words.say("wanted-day"),
            Wanted::Moment => words.say("wanted-moment"),
            Wanted::Made => words.say("wanted-made"),
            Wanted::Id => words.say("wanted-id"),
            Wanted::Subject => words.say("wanted-subject"),
        }
    }
}

/// The place of a field, such as `lines/1/count`: records of a list are counted from 1.
pub(super) fn place(field: &str, words: &Words) -> String {
    let mut said: Vec<String> = Vec::new();
    for part in field.split('/') {
        match (part.parse::<u64>(), said.pop()) {
            (Ok(no), Some(list)) => {
                let no = crate::i18n::number::unsigned(words.lang(), no + 1);
                said.push(words.with("slip-place", &[("list", &list), ("no", &no)]));
            }
            (_, last) => {
                said.extend(last);
                said.push(part.to_owned());
            }
        }
    }
    said.join(", ")
}
