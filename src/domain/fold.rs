//! A text as it is compared when somebody looks for it: without case and without the marks on letters.
//!
//! Does not know: languages; serials and lot numbers, which have a search form of their own.
//! Always holds: folding twice changes nothing; a letter and its accent typed apart fold as the letter.

/// The text in lower case, letters of the Latin alphabet without their marks.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            // an accent that stands for itself after its letter
            '\u{300}'..='\u{36f}' => {}
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => out.push(' '),
            c => out.push(bare(c)),
        }
    }
    out
}

/// Whether a text holds a fragment that is folded already.
#[must_use]
pub fn holds(text: &str, fragment: &str) -> bool {
    if fragment.is_empty() {
        return true;
    }
    if !text.is_ascii() {
        return folded(text).contains(fragment);
    }
    // nothing is copied: long tables are looked through row by row
    text.as_bytes().windows(fragment.len()).any(|part| part.eq_ignore_ascii_case(fragment.as_bytes()))
}

fn bare(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_marks_make_no_difference() {
        for (text, expected) in [
            ("Armería «Núñez»", "armeria «nunez»"),
            ("POLVORÍN", "polvorin"),
            ("São João", "sao joao"),
            ("Œuvre à FRANÇOIS", "oeuvre a francois"),
            ("Cafe\u{301}", "cafe"),
            ("Łódź Große Ærø", "lodz grosse aero"),
            ("7.62\u{a0}×\u{a0}51", "7.62 × 51"),
            ("RACK_4%", "rack_4%"),
        ] {
            assert_eq!(folded(text), expected);
            assert_eq!(folded(&folded(text)), folded(text));
        }
        assert!(holds("Cartuchería", "cheri") && holds("", "") && !holds("Rack 4", "rack 5"));
        assert!(holds("RACK 4", "ck 4") && !holds("a", "ab") && !holds("cafe", "café"));
    }
}
