//! Words made comparable: without case, accents and stray spaces.
//!
//! Does not know: languages.
//! Always holds: folding twice changes nothing.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// For headers: lower case, no accents, no spaces at the ends, runs of spaces and line breaks as one space.
#[must_use]
pub(super) fn fold(text: &str) -> String {
    joined(text.nfd().filter(|c| !is_combining_mark(*c)))
}

/// For words with several spellings: as [`fold`], and `_ - / ( ) #` are spaces, `. : * '` nothing, `º` is `o`.
#[must_use]
pub(super) fn fold_loosely(text: &str) -> String {
    joined(text.nfkd().filter(|c| !is_combining_mark(*c)).filter_map(|c| match c {
        '_' | '-' | '/' | '(' | ')' | '#' | '\u{2010}'..='\u{2015}' => Some(' '),
        '.' | ':' | '*' | '\'' | '\u{2019}' => None,
        '°' => Some('o'),
        c => Some(c),
    }))
}

fn joined(chars: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in chars {
        if c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}' {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push(' ');
            gap = false;
        }
        out.extend(c.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_spaces_make_no_difference() {
        assert_eq!(fold("  Número\u{a0}de\n Série "), "numero de serie");
        assert_ne!(fold("item_name"), fold("item name"));
        assert_eq!(fold_loosely("N.º de_série"), "no de serie");
        assert_eq!(fold_loosely("Nº Serie*"), "no serie");
        assert_eq!(fold_loosely("Serial No. (as marked)"), "serial no as marked");
        for text in ["İstanbul", "ﬁ Ǆ", " a  b "] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
