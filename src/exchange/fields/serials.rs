//! Texts in the columns of serials and lot numbers that are not what they seem.
//!
//! Does not know: whether the weapon has a serial. A person says so.
//! Always holds: a text is never changed here, only judged.

use crate::exchange::codes;

use super::numbers::bare;

/// Whether a spreadsheet has turned a row of digits into a power of ten: `1.23457E+11`. A serial such as `1E5`, as
/// nobody's spreadsheet writes it, is left alone.
#[must_use]
pub fn looks_scientific(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['E', 'e']) else { return false };
    let power_fits = power.strip_prefix('+').is_some_and(|p| p.len() >= 2 && p.bytes().all(|b| b.is_ascii_digit()));
    let digits_fit = match digits.split_once(['.', ',']) {
        Some((whole, decimals)) => whole.len() == 1 && !decimals.is_empty() && is_digits(whole) && is_digits(decimals),
        None => digits.len() == 1 && is_digits(digits),
    };
    power_fits && digits_fit
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// The state that a text in the column of serials means when it is no serial: `absent`, `obliterated` or `partial`.
#[must_use]
pub fn state_meant(text: &str) -> Option<&'static str> {
    let text = bare(text);
    let one_character = |c: char| !text.is_empty() && text.chars().all(|other| other.eq_ignore_ascii_case(&c));
    if ['0', 'x', '?', '-', '*', '.'].into_iter().any(one_character) {
        return Some("absent");
    }
    codes::lookup("no_serial", text)
}

/// Whether the text may be a true serial after all, when a person says that it is legible.
#[must_use]
pub fn may_be_a_serial(text: &str) -> bool {
    ["SN", "NC"].contains(&bare(text).to_uppercase().as_str())
}

/// The state that a text in the column of lot numbers means when it is no lot number: `none`, `mixed` or `unknown`.
#[must_use]
pub fn lot_state_meant(text: &str) -> Option<&'static str> {
    let text = bare(text);
    let dashes = !text.is_empty() && text.chars().all(|c| "-?.*".contains(c));
    if dashes { Some("unknown") } else { codes::lookup("no_lot", text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_no_serial_are_known_in_four_languages() {
        for text in [
            "S/N",
            "sn",
            "S/Nº",
            "SIN NUMERO",
            "Sin serie",
            "NO TIENE",
            "N/T",
            "SEM NUMERO",
            "SEM NUMERAÇÃO",
            "NÃO CONSTA",
            "NC",
            "SANS NUMERO",
            "NONE",
            "NO SERIAL",
            "N/A",
            "NIL",
            "-",
            "0",
            "0000",
            "XXX",
            "???",
        ] {
            assert_eq!(state_meant(text), Some("absent"), "{text}");
        }
        for text in [
            "BORRADO",
            "LIMADO",
            "SUPRIMIDO",
            "SUPRIMIDA",
            "RASPADO",
            "RASPADA",
            "EFFACE",
            "Effacé",
            "LIME",
            "OBLITERATED",
            "DEFACED",
        ] {
            assert_eq!(state_meant(text), Some("obliterated"), "{text}");
        }
        for text in ["ILEGIBLE", "ILEGÍVEL", "ILLISIBLE"] {
            assert_eq!(state_meant(text), Some("partial"), "{text}");
        }
        for text in ["000417", "X1", "SN1234", "1E5", "A?3", "NC-7"] {
            assert_eq!(state_meant(text), None, "{text}");
        }
        assert!(may_be_a_serial("sn") && !may_be_a_serial("S/N"));
    }

    #[test]
    fn lots_have_words_of_their_own() {
        for (text, state) in
            [("Sin lote", "none"), ("VARIOS", "mixed"), ("desconhecido", "unknown"), ("---", "unknown")]
        {
            assert_eq!(lot_state_meant(text), Some(state), "{text}");
        }
        assert_eq!(lot_state_meant("LC-06-01A"), None);
    }

    #[test]
    fn powers_of_ten_are_recognised() {
        for text in ["1.23457E+11", "1,5E+08", "1E+15"] {
            assert!(looks_scientific(text), "{text}");
        }
        for text in ["1E5", "12E+10", "E+10", "1.E+10", "A1.2E+10", "1.2E+1"] {
            assert!(!looks_scientific(text), "{text}");
        }
    }
}
