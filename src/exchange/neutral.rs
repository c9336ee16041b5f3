//! Cells that a spreadsheet would run as a formula, made harmless and restored.
//!
//! A cell is dangerous that begins with `= + - @` (their wide forms too), after any spaces, or with a tab or a line
//! end. It gets an apostrophe before it. So that this can be undone without a doubt, a text that begins with
//! apostrophes before such a cell gets one more.
//! Does not know: tables.
//! Always holds: `restored(neutralised(t)) == t` for every text.

use std::borrow::Cow;

/// The text as it is written into a table for people.
pub(super) fn neutralised(text: &str) -> Cow<'_, str> {
    if is_dangerous(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before [`neutralised`].
pub(super) fn restored(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

fn is_dangerous(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let inner = text
        .trim_start_matches(|c: char| c.is_whitespace() || ('\u{200b}'..='\u{200f}').contains(&c) || c == '\u{feff}');
    inner.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}', '\u{2212}'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dangerous_cells_begin_with_an_apostrophe() {
        for (text, written) in [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("\nx", "'\nx"),
            ("\u{a0}=1", "'\u{a0}=1"),
            (" =1", "' =1"),
            ("'=1", "''=1"),
            ("''=1", "'''=1"),
            ("'00123", "'00123"),
            ("O'Higgins", "O'Higgins"),
            ("00123", "00123"),
            ("", ""),
        ] {
            assert_eq!(neutralised(text), written);
            assert_eq!(restored(written), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "[ '=+@\\-\t\r\n\u{a0}a]{0,6}") {
            let written = neutralised(&text);
            prop_assert!(!is_dangerous(&written));
            prop_assert_eq!(restored(&written), text.as_str());
        }
    }
}
