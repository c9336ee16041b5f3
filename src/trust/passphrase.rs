//! Which passphrases are refused.
//!
//! Fifteen characters or more; no repeats, no runs, no names, no phrase that everybody knows. No other rules: any
//! characters, any language, spaces welcome.
//! Does not know: who signs in, what was refused before.
//! Always holds: the passphrase leaves this file only as a verdict.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The fewest characters that a passphrase has.
pub const SHORTEST: usize = 15;

/// How many letters and digits must be left when names and words of names are taken out.
const LEFT_WITHOUT_NAMES: usize = 10;

const COMMON: &str = include_str!("passphrase_common.txt");

/// Neighbours on keyboards and in the alphabet.
const ROWS: [&str; 8] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
];

/// Why a passphrase is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseProblem {
    /// Fewer characters than [`SHORTEST`].
    TooShort {
        /// How many there are.
        have: usize,
    },
    /// The same few characters again and again.
    Repeats,
    /// Mostly neighbours in the alphabet, in counting or on the keyboard.
    Run,
    /// Mostly the name of the ledger.
    LedgerName,
    /// Mostly the name or code of the person.
    PersonName,
    /// A phrase that many people know.
    Common,
}

impl PassphraseProblem {
    /// The id of the sentence that says so, and its variables.
    #[must_use]
    pub fn message_id(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            PassphraseProblem::TooShort { have } => {
                ("verify-passphrase-too-short", vec![("have", have.to_string()), ("least", SHORTEST.to_string())])
            }
            PassphraseProblem::Repeats => ("verify-passphrase-repeats", Vec::new()),
            PassphraseProblem::Run => ("verify-passphrase-run", Vec::new()),
            PassphraseProblem::LedgerName => ("verify-passphrase-ledger-name", Vec::new()),
            PassphraseProblem::PersonName => ("verify-passphrase-person-name", Vec::new()),
            PassphraseProblem::Common => ("verify-passphrase-common", Vec::new()),
        }
    }
}

/// Judges a passphrase for a person with these names (name, code) in the ledger of this name.
///
/// # Errors
/// The first problem that applies.
pub fn judge(passphrase: &str, ledger_name: &str, person_names: &[&str]) -> Result<(), PassphraseProblem> {
    let typed: Zeroizing<String> = Zeroizing::new(passphrase.nfkc().collect());
    let have = typed.chars().count();
    if have < SHORTEST {
        return Err(PassphraseProblem::TooShort { have });
    }
    let folded = Zeroizing::new(fold(&typed));
    let lower: Zeroizing<String> = Zeroizing::new(typed.to_lowercase());
    if repeats(&lower) {
        return Err(PassphraseProblem::Repeats);
    }
    if runs(&folded) {
        return Err(PassphraseProblem::Run);
    }
    if is_name(&folded, &[ledger_name]) {
        return Err(PassphraseProblem::LedgerName);
    }
    if is_name(&folded, person_names) {
        return Err(PassphraseProblem::PersonName);
    }
    if COMMON.lines().map(fold).any(|phrase| !phrase.is_empty() && is_decorated(&folded, &phrase)) {
        return Err(PassphraseProblem::Common);
    }
    Ok(())
}

/// Lower case, without accents, letters and digits only.
fn fold(text: &str) -> String {
    text.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A piece written three times or more, or fewer than five different characters.
fn repeats(text: &str) -> bool {
    let chars: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    let mut different = Zeroizing::new(chars.to_vec());
    different.sort_unstable();
    different.dedup();
    let piece_again = |piece: usize| chars.iter().zip(chars.iter().skip(piece)).all(|(a, b)| a == b);
    different.len() < 5 || (1..=chars.len() / 3).any(piece_again)
}

/// Two thirds or more of the steps go to a neighbour, always in the same direction as a row is read or backwards.
fn runs(folded: &str) -> bool {
    let steps = folded.chars().count().saturating_sub(1);
    let neighbours = folded.chars().zip(folded.chars().skip(1)).filter(|(a, b)| {
        let pair =
            |row: &str| row.chars().zip(row.chars().skip(1)).any(|(x, y)| (x, y) == (*a, *b) || (y, x) == (*a, *b));
        ROWS.iter().any(|row| pair(row))
    });
    steps > 0 && neighbours.count() * 3 >= steps * 2
}

/// A name, or words of names, with too little beside them.
fn is_name(folded: &str, names: &[&str]) -> bool {
    let whole = names.iter().map(|name| fold(name));
    let words = names.iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric())).map(fold);
    let mut pieces: Vec<String> = whole.chain(words).filter(|piece| piece.chars().count() >= 4).collect();
    pieces.sort_unstable_by_key(|piece| std::cmp::Reverse(piece.len()));
    let mut left = Zeroizing::new(folded.to_owned());
    for piece in pieces {
        left = Zeroizing::new(left.replace(&piece, ""));
    }
    left.len() < folded.len() && left.chars().count() < LEFT_WITHOUT_NAMES
}

/// The phrase itself, with digits at most before and after it.
fn is_decorated(folded: &str, phrase: &str) -> bool {
    folded.trim_matches(|c: char| c.is_ascii_digit()) == phrase.trim_matches(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(passphrase: &str) -> Result<(), PassphraseProblem> {
        judge(passphrase, "Depósito Nº 3 – Comayagüa", &["Ana María López Núñez", "u-003"])
    }

    #[test]
    fn long_phrases_of_ones_own_pass() {
        for good in [
            "tres gatos bajo la mesa verde",
            "correia amarela lê jornal às terças",
            "Comayagua tiene lluvia en los martes",
            "ñandú-ñandú-colibrí-tapir",
            "15 kinds of green parrots",
            "пятнадцать лошадей",
            "9fK2#mQ7!xL4pZ1",
        ] {
            assert_eq!(judged(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn weak_ones_are_refused_with_their_reason() {
        use PassphraseProblem::*;
        for (bad, why) in [
            ("catorce letras", TooShort { have: 14 }),
            ("", TooShort { have: 0 }),
            ("ﬁﬁﬁﬁ", TooShort { have: 8 }),
            ("aaaaaaaaaaaaaaaaa", Repeats),
            ("ababababababababab", Repeats),
            ("secreto secreto secreto ", Repeats),
            ("Clave1Clave1Clave1", Repeats),
            ("abcdefghijklmnop", Run),
            ("1234567890123456", Run),
            ("9876543210 abcdef", Run),
            ("qwertyuiop asdfghjkl", Run),
            ("azertyuiopqsdfghjklm", Run),
            ("Deposito Comayagua 3!", LedgerName),
            ("comayagüacomayagüa2026", LedgerName),
            ("ana maria lopez nunez", PersonName),
            ("López Núñez María 2026", PersonName),
            ("Correct Horse Battery Staple", Common),
            ("en un lugar de la mancha", Common),
            ("2026 ¡Ordem e Progresso! 1", Common),
        ] {
            assert_eq!(judged(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn every_common_phrase_is_refused() {
        for phrase in COMMON.lines() {
            assert!(phrase.chars().count() >= 8, "{phrase}");
            let long = format!("{phrase} 1234567");
            assert!(judge(&long, "", &[]).is_err(), "{long}");
        }
    }
}
