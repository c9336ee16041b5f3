//! What stands over a column of a list, or before a field of what is shown.
//!
//! Does not know: what a row holds.
//! Always holds: every column of the tables that people may list has words in every language.

use crate::i18n::Words;

/// Columns that only serve the program: search forms and keys. JSON has them.
pub(super) const INNER: &[&str] = &["public_key", "serial_search", "number_search", "text_search"];

/// The words for a column; the column itself when it has none.
pub(super) fn head(column: &str, words: &Words) -> String {
    words.code("column", column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::session::use_cases::ask::KINDS;

    #[test]
    fn every_column_has_words_in_every_language() {
        for (kind, table) in KINDS {
            for column in table.key().iter().chain(table.columns()).filter(|column| !INNER.contains(column)) {
                let said: Vec<String> = Lang::ALL.iter().map(|lang| head(column, &Words::new(*lang))).collect();
                for head in &said {
                    assert!(!head.is_empty() && head != column && !head.contains('_'), "{column} of {kind}: {said:?}");
                }
            }
        }
    }
}
