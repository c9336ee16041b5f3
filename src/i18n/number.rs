//! Numbers as each language writes them.
//!
//! Does not know: what is counted, units.
//! Always holds: digits are never lost; a decimal has exactly the digits that were asked for; minus is U+2212.

use super::{Lang, Words};

impl Words {
    /// A whole number, grouped: 12,345 in English and Spanish, 12.345 in Portuguese, 12 345 in French (U+202F).
    #[must_use]
    pub fn number(&self, n: i64) -> String {
        signed(n < 0, unsigned(self.lang(), n.unsigned_abs()))
    }

    /// A decimal number given as a whole number of its last digit: (123450, 2) is 1,234.50. `digits` is the number
    /// of digits after the decimal sign.
    #[must_use]
    pub fn decimal(&self, scaled: i64, digits: u32) -> String {
        signed(scaled < 0, fraction(self.lang(), u128::from(scaled.unsigned_abs()), digits))
    }

    /// Milligrams as kilograms with `digits` digits after the decimal sign, rounded half up. The number alone,
    /// without its unit.
    #[must_use]
    pub fn kg_from_mg(&self, mg: u64, digits: u32) -> String {
        let digits = digits.min(18);
        let scaled = match 6_u32.checked_sub(digits) {
            Some(dropped) => {
                let unit = 10_u128.pow(dropped);
                (u128::from(mg) + unit / 2) / unit
            }
            None => u128::from(mg) * 10_u128.pow(digits - 6),
        };
        fraction(self.lang(), scaled, digits)
    }

    /// Thousandths of a per cent as per cent with two decimals, rounded half up. The number alone, without its sign.
    #[must_use]
    pub fn percent(&self, mpct: u32) -> String {
        self.decimal((i64::from(mpct) + 5) / 10, 2)
    }

    /// Milligrams as kilograms with at least `digits` decimals. What there is never shows as nothing: a small quantity
    /// has more of them, down to the milligram.
    #[must_use]
    pub fn kg(&self, mg: u64, digits: u32) -> String {
        let shows = |text: &String| mg == 0 || text.contains(|c: char| c.is_ascii_digit() && c != '0');
        (digits..6).map(|digits| self.kg_from_mg(mg, digits)).find(shows).unwrap_or_else(|| self.kg_from_mg(mg, 6))
    }
}

/// Group sign and decimal sign.
fn signs(lang: Lang) -> (char, char) {
    match lang {
        Lang::En | Lang::Es => (',', '.'),
        Lang::Pt => ('.', ','),
        Lang::Fr => ('\u{202f}', ','),
    }
}

fn signed(negative: bool, digits: String) -> String {
    if negative { format!("\u{2212}{digits}") } else { digits }
}

/// A whole number, grouped in threes from four digits on.
pub(super) fn unsigned(lang: Lang, n: u64) -> String {
    grouped(lang, &n.to_string())
}

fn fraction(lang: Lang, scaled: u128, digits: u32) -> String {
    let places = usize::try_from(digits).unwrap_or(0).min(38);
    let text = format!("{scaled:0>width$}", width = places + 1);
    let (whole, rest) = text.split_at(text.len() - places);
    let mut out = grouped(lang, whole);
    if !rest.is_empty() {
        out.push(signs(lang).1);
        out.push_str(rest);
    }
    out
}

fn grouped(lang: Lang, digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 2);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(signs(lang).0);
        }
        out.push(c);
    }
    out
}
