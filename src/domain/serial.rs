//! A serial as marked, and the form in which it is searched.
//!
//! Does not know: which weapons exist.
//! Always holds: the mark itself is never altered; the search form is computed from it alone.

/// The search form: upper case, without spaces, dashes, dots, slashes and underscores, with O read as 0 and I as 1.
/// Leading zeros stay. Source: a product default; O read as zero is US practice.
#[must_use]
pub fn search_form(marked: &str) -> String {
    marked.chars().flat_map(char::to_uppercase).filter(|c| !is_filler(*c)).map(fold_look_alike).collect()
}

fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '/' | '\\' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{00ad}' | '\u{200b}')
}

fn fold_look_alike(c: char) -> char {
    match c {
        'O' => '0',
        'I' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::search_form;

    #[test]
    fn the_published_examples() {
        for (marked, form) in
            [("sa 0-1234I", "SA012341"), ("A.1O7/B", "A107B"), ("ÑB-07", "ÑB07"), ("000417", "000417"), ("", "")]
        {
            assert_eq!(search_form(marked), form, "{marked}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_spelling_finds_the_weapon(serial in "[A-Z0-9]{1,12}", cut in 0usize..12, dash in "[ .\\-/_]{0,2}") {
            let cut = cut.min(serial.len());
            let spelled = format!("{}{dash}{}", serial[..cut].to_lowercase(), &serial[cut..]);
            let swapped = spelled.replace('0', "o").replace('1', "i");
            proptest::prop_assert_eq!(search_form(&spelled), search_form(&serial));
            proptest::prop_assert_eq!(search_form(&swapped), search_form(&serial));
        }
    }
}
