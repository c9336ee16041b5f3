//! Numbers as people and spreadsheets write them, read exactly.
//!
//! Does not know: what is counted.
//! Always holds: no float; a number that could be read in two ways is not read.

use std::fmt;

use crate::domain::measure::LARGEST;
use crate::exchange::rows::{Cell, CellKind};

/// What stands before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalSign {
    /// `1,234.5`
    Point,
    /// `1.234,5`
    Comma,
}

impl DecimalSign {
    /// The sign itself.
    #[must_use]
    pub fn sign(self) -> char {
        match self {
            DecimalSign::Point => '.',
            DecimalSign::Comma => ',',
        }
    }

    /// From `.` or `,`.
    #[must_use]
    pub fn from_sign(sign: &str) -> Option<DecimalSign> {
        match sign {
            "." => Some(DecimalSign::Point),
            "," => Some(DecimalSign::Comma),
            _ => None,
        }
    }
}

/// Why a text is not the number that was wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// Not a number at all.
    NotANumber,
    /// One number with a decimal point, another with a decimal comma.
    Unclear,
    /// Below zero.
    Negative,
    /// More decimals than the unit allows.
    TooFine,
    /// More than the ledger can hold, 2^53 - 1.
    TooLarge,
}

/// A decimal number: `digits` with the last `scale` of them after the sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    digits: u128,
    scale: u32,
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}e-{}", if self.negative { "-" } else { "" }, self.digits, self.scale)
    }
}

/// More decimals than these are cut off: they are far below the tolerance of [`Decimal::scaled`].
const SCALE_MOST: u32 = 20;
const DIGITS_MOST: usize = 36;

impl Decimal {
    /// The number in units of 10^-`places`. What is finer is refused, unless it lies within a millionth of a whole
    /// unit, as binary fractions do: 16568.150000000001 is 1656815 hundredths.
    ///
    /// # Errors
    /// Below zero, finer than the unit, or more than 2^53 - 1 units.
    pub fn scaled(self, places: u32) -> Result<u64, NumberFault> {
        let (mut units, mut rest, mut step) = (self.digits, 0, 1);
        if self.scale > places {
            step = 10_u128.pow(self.scale - places);
            (units, rest) = (self.digits / step, self.digits % step);
        } else {
            let more = 10_u128.checked_pow(places - self.scale).and_then(|m| units.checked_mul(m));
            units = more.ok_or(NumberFault::TooLarge)?;
        }
        let tolerance = step / 1_000_000;
        if rest != 0 && rest > tolerance {
            if step - rest > tolerance {
                return Err(NumberFault::TooFine);
            }
            units += 1;
        }
        if self.negative && units != 0 {
            return Err(NumberFault::Negative);
        }
        u64::try_from(units).ok().filter(|n| *n <= LARGEST).ok_or(NumberFault::TooLarge)
    }
}

/// The text without spaces of any kind at its ends.
#[must_use]
pub fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}')
}

/// Reads a decimal number, with or without grouping by threes. Without a `sign` it is read both ways.
///
/// # Errors
/// Not a number, or two different ones.
pub fn decimal(text: &str, sign: Option<DecimalSign>) -> Result<Decimal, NumberFault> {
    let text = bare(text);
    match sign {
        Some(sign) => decimal_with(text, sign).ok_or(NumberFault::NotANumber),
        None => match (decimal_with(text, DecimalSign::Point), decimal_with(text, DecimalSign::Comma)) {
            (Some(a), Some(b)) if a != b => Err(NumberFault::Unclear),
            (Some(number), _) | (None, Some(number)) => Ok(number),
            (None, None) => Err(NumberFault::NotANumber),
        },
    }
}

fn decimal_with(text: &str, sign: DecimalSign) -> Option<Decimal> {
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, decimals) = match text.split_once(sign.sign()) {
        Some((_, "")) => return None,
        Some((whole, decimals)) => (whole, decimals),
        None => (text, ""),
    };
    let mut digits = whole_digits(whole, sign)?;
    if !decimals.bytes().all(|b| b.is_ascii_digit()) || digits > 10_u128.pow(18) {
        return None;
    }
    let kept = decimals.get(..decimals.len().min(usize::try_from(SCALE_MOST).unwrap_or(0)))?.trim_end_matches('0');
    for digit in kept.bytes() {
        digits = digits.checked_mul(10)?.checked_add(u128::from(digit - b'0'))?;
    }
    Some(Decimal { negative, digits, scale: u32::try_from(kept.len()).ok()? })
}

/// The digits before the decimal sign: plain, or in groups of three parted by one and the same mark.
fn whole_digits(text: &str, sign: DecimalSign) -> Option<u128> {
    if text.is_empty() || text.len() > DIGITS_MOST * 4 {
        return None;
    }
    let mark = text.chars().find(|c| !c.is_ascii_digit());
    let Some(mark) = mark else { return text.parse().ok() };
    let other = if sign == DecimalSign::Point { ',' } else { '.' };
    if ![other, ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}'].contains(&mark) {
        return None;
    }
    let mut groups = text.split(mark);
    let first = groups.next()?;
    let by_threes = (1..=3).contains(&first.len()) && groups.all(|g| g.len() == 3);
    let joined: String = text.chars().filter(|c| *c != mark).collect();
    if by_threes && joined.bytes().all(|b| b.is_ascii_digit()) { joined.parse().ok() } else { None }
}

/// The sign to read a cell with: numbers of a workbook always have a point.
fn sign_of(cell: &Cell, sign: Option<DecimalSign>) -> Option<DecimalSign> {
    if cell.kind == CellKind::Number { Some(DecimalSign::Point) } else { sign }
}

/// A whole number, 0 to 2^53 - 1: `1,234`, `1.234`, `1234.0`.
///
/// # Errors
/// See [`NumberFault`]; a fraction is `TooFine`.
pub fn whole(cell: &Cell, sign: Option<DecimalSign>) -> Result<u64, NumberFault> {
    scaled(cell, sign, 0)
}

/// A number in units of 10^-`places`, from 0 to 2^53 - 1 of them.
///
/// # Errors
/// See [`NumberFault`].
pub fn scaled(cell: &Cell, sign: Option<DecimalSign>, places: u32) -> Result<u64, NumberFault> {
    if !matches!(cell.kind, CellKind::Number | CellKind::Text) {
        return Err(NumberFault::NotANumber);
    }
    decimal(&cell.text, sign_of(cell, sign))?.scaled(places)
}

/// An amount of US dollars in cents, with or without `$`, `US$` or `USD`.
///
/// # Errors
/// See [`NumberFault`].
pub fn cents(cell: &Cell, sign: Option<DecimalSign>) -> Result<u64, NumberFault> {
    if cell.kind != CellKind::Text {
        return scaled(cell, sign, 2);
    }
    let mut text = bare(&cell.text);
    for mark in ["US$", "USD", "$"] {
        let without = text.strip_prefix(mark).or_else(|| text.strip_suffix(mark));
        if let Some(rest) = without {
            text = bare(rest);
            break;
        }
    }
    decimal(text, sign)?.scaled(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use DecimalSign::{Comma, Point};
    use NumberFault::{Negative, NotANumber, TooFine, TooLarge, Unclear};

    #[test]
    fn counts_are_whole() {
        for (text, sign, expected) in [
            ("7", None, Ok(7)),
            (" 7 ", None, Ok(7)),
            ("1,234", Some(Point), Ok(1234)),
            ("1.234", Some(Comma), Ok(1234)),
            ("1.234", Some(Point), Err(TooFine)),
            ("1,234", None, Err(Unclear)),
            ("1,234,567", None, Ok(1_234_567)),
            ("1\u{202f}234", None, Ok(1234)),
            ("1234.0", None, Ok(1234)),
            ("12,34", Some(Point), Err(NotANumber)),
            ("1,2345", Some(Point), Err(NotANumber)),
            ("1.234,0", None, Ok(1234)),
            ("-3", None, Err(Negative)),
            ("-0", None, Ok(0)),
            ("1E5", None, Err(NotANumber)),
            ("", None, Err(NotANumber)),
            ("9007199254740991", None, Ok(LARGEST)),
            ("9007199254740992", None, Err(TooLarge)),
            ("99999999999999999999999999999999999999999999999999", None, Err(NotANumber)),
        ] {
            assert_eq!(whole(&Cell::text(text), sign), expected, "{text:?} {sign:?}");
        }
        assert_eq!(whole(&Cell::number("1.234"), Some(Comma)), Err(TooFine), "a workbook's number has a point");
        assert_eq!(whole(&Cell::number("3.0000000000000004"), None), Ok(3));
    }

    #[test]
    fn money_is_exact_to_the_cent() {
        for (text, expected) in [
            ("16568.150000000001", Ok(1_656_815)),
            ("16568.15", Ok(1_656_815)),
            ("0.999999999", Ok(100)),
            ("2499.995", Err(TooFine)),
            ("1.0000001", Err(TooFine)),
            ("1.9999999", Err(TooFine)),
            ("1.00000000999", Ok(100)),
            ("1.99999999001", Ok(200)),
            ("0", Ok(0)),
            ("22000000", Ok(2_200_000_000)),
            ("$1,250.5", Ok(125_050)),
            ("USD 1.250,50", Ok(125_050)),
            ("R$ 12", Err(NotANumber)),
            ("(12)", Err(NotANumber)),
            ("90071992547409.92", Err(TooLarge)),
        ] {
            assert_eq!(cents(&Cell::text(text), None), expected, "{text:?}");
        }
    }
}
