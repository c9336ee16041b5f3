//! Lot numbers: what the text on the box may tell.
//!
//! Recognises the form of MIL-STD-1168 and the older US form. Everything here is a hint: the number is kept exactly
//! as marked, and a decoded date is proposed, never recorded by itself.
//! Does not know: lots, items, the ledger, what year it is (the year is given).
//! Always holds: a text of any other form is "not recognised", never refused; none, mixed and unknown are three
//! facts that are chosen, never typed.
//! Source: MIL-STD-1168C and US Army subcourse MM0145 (read); SB 742-1 ch 4 for the three facts (read); the exact
//! patterns and the reading of two-digit years are product defaults.

use serde::{Deserialize, Serialize};

use super::calendar::Made;

/// What is known of a lot's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LotState {
    /// The number is marked and was read.
    Marked,
    /// The lot never had a number.
    None,
    /// Several lots lie together and could be separated.
    Mixed,
    /// There was a number and it can no longer be read.
    Unknown,
}

impl LotState {
    /// Every state.
    pub const ALL: [LotState; 4] = [LotState::Marked, LotState::None, LotState::Mixed, LotState::Unknown];

    /// The code in files: `marked`, `none`, `mixed`, `unknown`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            LotState::Marked => "marked",
            LotState::None => "none",
            LotState::Mixed => "mixed",
            LotState::Unknown => "unknown",
        }
    }

    /// The state of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<LotState> {
        LotState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// The choice that stands for a number on lists and in the console: `{none}`, `{mixed}` or `{unknown}`.
    #[must_use]
    pub fn from_choice(text: &str) -> Option<LotState> {
        match text {
            "{none}" => Some(LotState::None),
            "{mixed}" => Some(LotState::Mixed),
            "{unknown}" => Some(LotState::Unknown),
            _ => None,
        }
    }
}

/// A way of numbering lots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Maker, two-digit year, month letter, interfix, hyphen or letter, sequence.
    MilStd1168,
    /// Maker, interfix and sequence between hyphens; no date.
    OldUs,
}

impl System {
    /// The name as printed: `MIL-STD-1168` or `old US`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            System::MilStd1168 => "MIL-STD-1168",
            System::OldUs => "old US",
        }
    }
}

/// A recognised number taken apart; the parts are slices of the text as marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The way it is numbered.
    pub system: System,
    /// The maker's symbol, one to three letters.
    pub maker: &'a str,
    /// The month of manufacture that the text proposes, where the system has one.
    pub made: Option<Made>,
    /// The interfix number.
    pub interfix: &'a str,
    /// The sequence number.
    pub sequence: &'a str,
    /// One or two letters of rework, or nothing. A suffixed lot is a lot of its own.
    pub suffix: &'a str,
}

/// What a text in the lot field may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint<'a> {
    /// Nothing is written.
    Missing,
    /// A known form.
    Recognised(Parts<'a>),
    /// Any other text; kept as it is.
    NotRecognised,
}

/// Looks at a lot number exactly as marked. `as_of_year` (1000 to 9999) decides the century of two-digit years.
#[must_use]
pub fn hint(text: &str, as_of_year: i32) -> Hint<'_> {
    if text.trim().is_empty() {
        return Hint::Missing;
    }
    mil_std_1168(text, as_of_year).or_else(|| old_us(text)).map_or(Hint::NotRecognised, Hint::Recognised)
}

/// `XYZ08A006-015A`: letters 1 to 3, two digits, month letter, three digits, hyphen or letter, 3 or 4 digits, letters
/// 0 to 2.
fn mil_std_1168(text: &str, as_of_year: i32) -> Option<Parts<'_>> {
    let (maker, rest) = letters(text, 1, 3)?;
    let (year, rest) = digits(rest, 2, 2)?;
    let (letter, rest) = rest.split_at_checked(1)?;
    let month = month_of(letter)?;
    let (interfix, rest) = digits(rest, 3, 3)?;
    let rest = rest.strip_prefix(|c: char| c == '-' || c.is_ascii_uppercase())?;
    let (sequence, rest) = digits(rest, 3, 4)?;
    let suffix = last_letters(rest)?;
    let year = full_year(year.parse().ok()?, as_of_year);
    Some(Parts {
        system: System::MilStd1168,
        maker,
        made: Some(Made::Month { year, month }),
        interfix,
        sequence,
        suffix,
    })
}

/// `LW-06-01A`: letters 1 to 3, hyphen, digits 1 to 3, hyphen, digits 1 to 4, letters 0 to 2.
fn old_us(text: &str) -> Option<Parts<'_>> {
    let (maker, rest) = letters(text, 1, 3)?;
    let (interfix, rest) = digits(rest.strip_prefix('-')?, 1, 3)?;
    let (sequence, rest) = digits(rest.strip_prefix('-')?, 1, 4)?;
    let suffix = last_letters(rest)?;
    Some(Parts { system: System::OldUs, maker, made: None, interfix, sequence, suffix })
}

/// The month of a letter: A January to H August, J September to M December; I does not exist.
fn month_of(letter: &str) -> Option<u32> {
    let at = "ABCDEFGHJKLM".find(letter)?;
    u32::try_from(at + 1).ok()
}

/// A two-digit year up to the year of `as_of_year` belongs to that century, a later one to the century before.
fn full_year(two_digits: i32, as_of_year: i32) -> i32 {
    let century = as_of_year.div_euclid(100) * 100;
    if two_digits <= as_of_year.rem_euclid(100) { century + two_digits } else { century - 100 + two_digits }
}

/// The longest run of capital letters at the start, when it is `least` to `most` long.
fn letters(text: &str, least: usize, most: usize) -> Option<(&str, &str)> {
    run(text, least, most, |b| b.is_ascii_uppercase())
}

/// The longest run of digits at the start, when it is `least` to `most` long.
fn digits(text: &str, least: usize, most: usize) -> Option<(&str, &str)> {
    run(text, least, most, |b| b.is_ascii_digit())
}

fn run(text: &str, least: usize, most: usize, is: impl Fn(u8) -> bool) -> Option<(&str, &str)> {
    let long = text.bytes().take_while(|b| is(*b)).count();
    if (least..=most).contains(&long) { text.split_at_checked(long) } else { None }
}

/// Nothing, or one or two capital letters and then the end.
fn last_letters(text: &str) -> Option<&str> {
    let (suffix, rest) = letters(text, 0, 2)?;
    if rest.is_empty() { Some(suffix) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A second reader of the same two forms, by position from the end instead of runs from the start.
    fn second_reading(text: &str) -> bool {
        let is_caps = |s: &str| s.bytes().all(|b| b.is_ascii_uppercase());
        let is_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let body = text.trim_end_matches(|c: char| c.is_ascii_uppercase());
        let suffix = text.len() - body.len();
        if suffix > 2 || !text.is_ascii() {
            return false;
        }
        let old: Vec<&str> = body.split('-').collect();
        if let [maker, interfix, sequence] = old[..] {
            return (1..=3).contains(&maker.len())
                && is_caps(maker)
                && is_digits(interfix)
                && interfix.len() <= 3
                && is_digits(sequence)
                && sequence.len() <= 4;
        }
        let sequence = body.bytes().rev().take_while(u8::is_ascii_digit).count();
        if !(3..=4).contains(&sequence) || body.len() < sequence + 8 {
            return false;
        }
        let head = &body[..body.len() - sequence];
        let (head, joint) = head.split_at(head.len() - 1);
        let (head, interfix) = head.split_at(head.len() - 3);
        let (head, month) = head.split_at(head.len() - 1);
        if head.len() < 3 {
            return false;
        }
        let (maker, year) = head.split_at(head.len() - 2);
        (joint == "-" || is_caps(joint))
            && is_digits(interfix)
            && "ABCDEFGHJKLM".contains(month)
            && is_digits(year)
            && maker.len() <= 3
            && is_caps(maker)
    }

    #[test]
    fn every_vector_is_read_as_expected() {
        let file = include_str!("../../tests/vectors/lots.csv");
        let mut seen = 0;
        for line in file.lines().skip(1) {
            let cell: Vec<&str> = line.splitn(14, ',').collect();
            let year: i32 = cell[2].parse().unwrap();
            let expected = cell[3];
            let parts = match LotState::from_choice(cell[1]) {
                Some(state) => {
                    assert_eq!(state.code(), expected, "{line}");
                    None
                }
                None => match hint(cell[1], year) {
                    Hint::Missing => {
                        assert_eq!("missing", expected, "{line}");
                        None
                    }
                    Hint::NotRecognised => {
                        assert_eq!("not recognised", expected, "{line}");
                        None
                    }
                    Hint::Recognised(parts) => {
                        assert_eq!("recognised", expected, "{line}");
                        Some(parts)
                    }
                },
            };
            let (y, m) = match parts.and_then(|p| p.made) {
                Some(Made::Month { year, month }) => (year.to_string(), month.to_string()),
                _ => (String::new(), String::new()),
            };
            let told =
                parts.map_or(["", "", "", "", ""], |p| [p.system.name(), p.maker, p.interfix, p.sequence, p.suffix]);
            assert_eq!(told, [cell[4], cell[5], cell[8], cell[9], cell[10]], "{line}");
            assert_eq!([y.as_str(), m.as_str()], [cell[6], cell[7]], "{line}");
            seen += 1;
        }
        assert!(seen >= 22, "only {seen} vectors were read");
    }

    #[test]
    fn states_are_read_from_their_codes() {
        for state in LotState::ALL {
            assert_eq!(LotState::from_code(state.code()), Some(state));
        }
        assert_eq!((LotState::from_code("{none}"), LotState::from_code("")), (None, None));
    }

    #[test]
    fn months_have_no_letter_i() {
        for (letter, month) in "ABCDEFGHJKLM".chars().zip(1..) {
            let text = format!("XYZ08{letter}006-015");
            let Hint::Recognised(parts) = hint(&text, 2026) else { panic!("{text}") };
            assert_eq!(parts.made, Some(Made::Month { year: 2008, month }));
        }
        for letter in ["I", "N", "a", "1", "-", "Ñ"] {
            assert_eq!(hint(&format!("XYZ08{letter}006-015"), 2026), Hint::NotRecognised);
        }
    }

    #[test]
    fn the_century_turns_with_the_year_of_the_ledger() {
        for (two, as_of, full) in
            [(26, 2026, 2026), (27, 2026, 1927), (0, 2026, 2000), (99, 1999, 1999), (0, 1999, 1900), (98, 2099, 2098)]
        {
            assert_eq!(full_year(two, as_of), full);
        }
    }

    #[test]
    fn both_ends_of_every_run_are_held() {
        for good in ["A07D006-004", "XYZ07D006-0044AB", "XYZ07D006B004", "L-1-1", "ABC-123-1234ZZ"] {
            assert!(matches!(hint(good, 2026), Hint::Recognised(_)), "{good}");
        }
        for bad in [
            "07D006-004",
            "ABCD07D006-004",
            "XYZ7D006-004",
            "XYZ007D006-004",
            "XYZ07D06-004",
            "XYZ07D0006-004",
            "XYZ07D006-04",
            "XYZ07D006-00444",
            "XYZ07D006-004ABC",
            "XYZ07D006--004",
            "-1-1",
            "L--1",
            "L-1-",
            "L-1234-1",
            "L-1-12345",
            "L-1-1ABC",
            "l-1-1",
            " L-1-1",
            "L-1-1 ",
            "\u{ff2c}-1-1",
        ] {
            assert_eq!(hint(bad, 2026), Hint::NotRecognised, "{bad}");
        }
        for empty in ["", " ", "\t"] {
            assert_eq!(hint(empty, 2026), Hint::Missing);
        }
    }

    proptest! {
        #[test]
        fn two_readers_agree(text in "[A-NZ]{0,4}(-|[0-9]{1,3})?[A-NZ]?[0-9-]{0,5}[-A-Z]?[0-9]{0,5}[A-Z]{0,3}") {
            let first = matches!(hint(&text, 2026), Hint::Recognised(_));
            prop_assert_eq!(first, second_reading(&text), "{}", text);
        }

        #[test]
        fn whatever_is_marked_is_only_looked_at(text in "\\PC{0,24}", year in 1000..=9999) {
            let _ = hint(&text, year);
        }
    }
}
