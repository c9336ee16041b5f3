//! The words of lists: what people write for a code, in four languages.
//!
//! The words stand in `assets/mappings/codes.csv`; several words of one language are parted by a semicolon, and the
//! first is the one that an export writes.
//! Does not know: what a code means.
//! Always holds: a word leads to one code of its list.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::fold::fold_loosely;

/// The languages of headers and words, in the order of the columns of the tables.
pub const LANGUAGES: [&str; 4] = ["en", "es", "pt", "fr"];

struct Entry {
    code: String,
    words: [Vec<String>; 4],
}

#[derive(Default)]
struct List {
    /// In the order of the table.
    entries: Vec<Entry>,
    by_word: BTreeMap<String, usize>,
}

const TABLE: &str = include_str!("../../assets/mappings/codes.csv");

fn lists() -> &'static BTreeMap<String, List> {
    static LISTS: OnceLock<BTreeMap<String, List>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists: BTreeMap<String, List> = BTreeMap::new();
        for record in csv::Reader::from_reader(TABLE.as_bytes()).into_records().flatten() {
            let cell = |at: usize| record.get(at).unwrap_or_default();
            let words = [2, 3, 4, 5].map(|at| split_words(cell(at)));
            let list = lists.entry(cell(0).into()).or_default();
            let at = list.entries.len();
            list.by_word.insert(fold_loosely(cell(1)), at);
            for word in words.iter().flatten() {
                list.by_word.entry(fold_loosely(word)).or_insert(at);
            }
            list.entries.push(Entry { code: cell(1).into(), words });
        }
        lists
    })
}

/// The words of one cell of a table, parted by semicolons.
pub(super) fn split_words(cell: &str) -> Vec<String> {
    cell.split(';').map(str::trim).filter(|word| !word.is_empty()).map(String::from).collect()
}

/// The code of a list that a person means by this word; the code itself counts as a word.
#[must_use]
pub fn lookup(list: &str, word: &str) -> Option<&'static str> {
    let list = lists().get(list)?;
    let at = *list.by_word.get(&fold_loosely(word))?;
    list.entries.get(at).map(|entry| entry.code.as_str())
}

/// The word for a code in a language (`en`, `es`, `pt`, `fr`), if the list has one.
#[must_use]
pub fn word(list: &str, code: &str, lang: &str) -> Option<&'static str> {
    let at = LANGUAGES.iter().position(|l| *l == lang)?;
    let entry = lists().get(list)?.entries.iter().find(|entry| entry.code == code)?;
    entry.words[at].first().map(String::as_str)
}

/// The codes of a list, in the order of the table.
#[must_use]
pub fn codes(list: &str) -> Vec<&'static str> {
    lists().get(list).map(|l| l.entries.iter().map(|entry| entry.code.as_str()).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_every_language_leads_back_to_its_code() {
        assert!(lists().len() >= 15);
        for (name, list) in lists() {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for entry in &list.entries {
                for word in entry.words.iter().flatten().chain([&entry.code]) {
                    let other = seen.insert(fold_loosely(word), &entry.code).unwrap_or(&entry.code);
                    assert_eq!(other, entry.code, "{name}: {word:?} means two things");
                    assert_eq!(lookup(name, word), Some(entry.code.as_str()), "{name}: {word:?}");
                }
            }
        }
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let read: usize = lists().values().map(|list| list.entries.len()).sum();
        assert_eq!(read, TABLE.lines().count() - 1);
    }

    #[test]
    fn words_are_found_as_people_write_them() {
        assert_eq!(lookup("yes_no", "SÍ"), Some("yes"));
        assert_eq!(lookup("month", "fevereiro"), Some("2"));
        assert_eq!(lookup("lot_state", "Mixto"), Some("mixed"));
        assert_eq!(lookup("no_serial", "S/N"), Some("absent"));
        assert_eq!(lookup("no_serial", "borrado"), Some("obliterated"));
        assert_eq!(word("weapon_type", "carbine", "fr"), Some("Carabine"));
        assert_eq!(lookup("serial_state", "rifle"), None);
    }
}
