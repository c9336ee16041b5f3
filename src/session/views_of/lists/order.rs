//! What is asked of a list, as values: filters in the person's words, and keys to order by.
//!
//! Does not know: tables.
//! Always holds: text is compared without regard to case and to the marks on vowels; a code is ordered by its word.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

pub(super) use crate::domain::fold::folded;
use crate::domain::measure::LARGEST;
use crate::i18n::Lang;
use crate::session::views::lists::{ListHead, ListQuery, ListSum, RowNo};

/// The words the person reads.
pub(in crate::session) type Words = crate::i18n::Words;

/// What a row is ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// A number; what is not known comes first.
    Number(Option<i64>),
    /// A text, folded.
    Text(String),
}

impl Key {
    /// A key from a text.
    pub(super) fn text(text: &str) -> Key {
        Key::Text(folded(text))
    }

    /// A key from a number that is not negative.
    pub(super) fn number(number: Option<u64>) -> Key {
        Key::Number(number.map(|n| i64::try_from(n).unwrap_or(i64::MAX)))
    }
}

/// A question, ready to be asked of rows.
pub(super) struct Asked {
    /// The named filter.
    pub(super) tab: String,
    /// Column and what is typed, folded.
    filters: BTreeMap<String, String>,
    /// Columns to order by, and whether each descends.
    pub(super) sort: Vec<(String, bool)>,
    lang: Lang,
}

impl Asked {
    /// The question in a language.
    pub(super) fn of(query: &ListQuery, lang: Lang) -> Asked {
        let filters = query.filters.iter().map(|(column, typed)| (column.clone(), folded(typed.trim())));
        Asked {
            tab: query.tab.clone(),
            filters: filters.filter(|(_, typed)| !typed.is_empty()).collect(),
            sort: query.sort.clone(),
            lang,
        }
    }

    /// What is typed into the filter of a column.
    pub(super) fn filter(&self, column: &str) -> Option<&str> {
        self.filters.get(column).map(String::as_str)
    }

    /// Whether a text fits the filter of a column.
    pub(super) fn holds(&self, column: &str, text: impl FnOnce() -> String) -> bool {
        self.filter(column).is_none_or(|typed| folded(&text()).contains(typed))
    }

    /// Whether a code fits the filter of a column.
    pub(super) fn equals(&self, column: &str, code: impl FnOnce() -> Option<String>) -> bool {
        self.filter(column).is_none_or(|typed| code().is_some_and(|code| folded(&code) == typed))
    }

    /// Whether a number fits the filter of a column; `digits` is how many decimals a unit of it has.
    pub(super) fn at_least(&self, column: &str, digits: u32, number: Option<u64>) -> bool {
        let Some(typed) = self.filter(column) else { return true };
        let least = decimal(typed, digits, self.lang);
        least.zip(number).is_some_and(|(least, number)| number >= least)
    }

    /// Orders rows by the keys that go with them, one for each column of the order.
    pub(super) fn ordered(&self, mut rows: Vec<(Vec<Key>, RowNo)>) -> Vec<RowNo> {
        let descends: Vec<bool> = self.sort.iter().map(|(_, descends)| *descends).collect();
        let compare = |a: &(Vec<Key>, RowNo), b: &(Vec<Key>, RowNo)| {
            for (at, descends) in descends.iter().enumerate() {
                let order = match (a.0.get(at), b.0.get(at)) {
                    (Some(a), Some(b)) if *descends => Reverse(a).cmp(&Reverse(b)),
                    (Some(a), Some(b)) => a.cmp(b),
                    _ => Ordering::Equal,
                };
                if order != Ordering::Equal {
                    return order;
                }
            }
            a.1.cmp(&b.1)
        };
        rows.sort_by(compare);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// Keys of a row, one for each column of the order.
    pub(super) fn keys(&self, mut key: impl FnMut(&str) -> Key) -> Vec<Key> {
        self.sort.iter().map(|(column, _)| key(column)).collect()
    }
}

/// A number as it is typed, with so many decimals, rounded up: `1,234.5` in English and Spanish, `1.234,5` in Portuguese
/// and French.
fn decimal(typed: &str, digits: u32, lang: Lang) -> Option<u64> {
    let (group, point) = match lang {
        Lang::En | Lang::Es => (',', '.'),
        Lang::Pt | Lang::Fr => ('.', ','),
    };
    let text: String = typed.chars().filter(|c| !c.is_whitespace() && *c != group && *c != '≥').collect();
    let (whole, part) = text.split_once(point).unwrap_or((&text, ""));
    let all_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if text.is_empty() || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let digits = usize::try_from(digits).ok()?;
    let (kept, rest) = part.split_at(part.len().min(digits));
    let unit = 10u64.checked_pow(u32::try_from(digits).ok()?)?;
    let scaled: u64 = if kept.is_empty() { 0 } else { format!("{kept:0<digits$}").parse().ok()? };
    let up = u64::from(rest.chars().any(|c| c != '0'));
    whole.checked_mul(unit)?.checked_add(scaled + up).filter(|n| *n <= LARGEST)
}

/// A list that is ready.
pub(super) fn head(rows: Vec<RowNo>, total: usize, tabs: Vec<(&str, usize)>, sums: Vec<ListSum>) -> ListHead {
    let count = |n: usize| u64::try_from(n).unwrap_or(0);
    ListHead {
        rows: rows.into(),
        total: count(total),
        tabs: tabs.into_iter().map(|(tab, rows)| (tab.to_owned(), count(rows))).collect(),
        sums,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::views::lists::ListKind;

    #[test]
    fn numbers_are_read_as_the_language_writes_them() {
        for (typed, digits, lang, expected) in [
            ("1,234.5", 1, Lang::Es, Some(12_345)),
            ("1.234,5", 1, Lang::Pt, Some(12_345)),
            ("1\u{202f}234,5", 1, Lang::Fr, Some(12_345)),
            ("≥ 12", 6, Lang::En, Some(12_000_000)),
            ("0.0000001", 6, Lang::En, Some(1)),
            (".5", 1, Lang::En, Some(5)),
            ("12x", 0, Lang::En, None),
            ("-1", 0, Lang::En, None),
            ("99999999999999999999", 0, Lang::En, None),
        ] {
            assert_eq!(decimal(typed, digits, lang), expected, "{typed} {lang:?}");
        }
    }

    #[test]
    fn rows_are_ordered_by_each_column_in_its_direction() {
        let query = ListQuery {
            list: ListKind::Lots,
            tab: "all".into(),
            filters: vec![("number".into(), " Ñandú ".into()), ("item".into(), " ".into())],
            sort: vec![("neq".into(), true), ("number".into(), false)],
        };
        let asked = Asked::of(&query, Lang::Es);
        assert!(asked.holds("number", || "el nandu".into()) && !asked.holds("number", || "otro".into()));
        assert!(asked.holds("item", String::new), "an empty filter fits all");
        let rows = [(Some(5), "b", 1), (None, "a", 2), (Some(5), "A", 3), (Some(9), "z", 4), (Some(5), "a", 5)];
        let keyed = rows.map(|(n, text, row)| (vec![Key::Number(n), Key::text(text)], row)).to_vec();
        assert_eq!(asked.ordered(keyed), [4, 3, 5, 1, 2]);
    }
}
