//! Reading what people type: days, dates of manufacture, numbers.
//!
//! Does not know: egui; what the value is for.
//! Always holds: nothing is guessed beyond the short forms described here; what cannot be read is a problem, not a value.

use crate::domain::calendar::{Day, Made};
use crate::domain::fold::folded;
use crate::i18n::Lang;

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// Not in any of the forms.
    NotADay,
    /// The month does not have that day.
    MonthHas {
        /// The month, 1 to 12.
        month: u32,
        /// The year.
        year: i32,
        /// Its days.
        days: u32,
    },
}

/// Reads a day: `24/11/2026`, `24-11-26`, `24.11`, `2411`, `241126`, `24112026`, `2026-11-24`, `24 nov 2026`, `0` or
/// one of `today_words` for today, `-1` and `+3` for days from today. A year that is left out is this year.
///
/// # Errors
/// The text is none of these, or the month is too short.
pub fn day(text: &str, today: Day, today_words: &[&str], months: &[String]) -> Result<Day, DayProblem> {
    let text = folded(text.trim());
    if text == "0" || today_words.iter().any(|word| folded(word) == text) {
        return Ok(today);
    }
    if let Some(days) = relative(&text) {
        return Ok(today.plus_days(days));
    }
    if let Ok(day) = text.parse::<Day>() {
        return Ok(day);
    }
    if text.len() == 10 && text.as_bytes().get(4) == Some(&b'-') {
        let mut parts = text.split('-').map(|part| part.parse::<u32>().ok());
        if let (Some(Some(year)), Some(Some(month)), Some(Some(day))) = (parts.next(), parts.next(), parts.next()) {
            return on(day, month, i32::try_from(year).unwrap_or(0));
        }
    }
    let digits_only = text.bytes().all(|b| b.is_ascii_digit());
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|s| s.parse::<u32>().ok());
    if digits_only {
        let (Some(day), Some(month)) = (part(0..2), part(2..4)) else { return Err(DayProblem::NotADay) };
        let year = match text.len() {
            4 => today.year(),
            6 => century(part(4..6)),
            8 => part(4..8).and_then(|y| i32::try_from(y).ok()).unwrap_or(0),
            _ => return Err(DayProblem::NotADay),
        };
        return on(day, month, year);
    }
    let pieces: Vec<&str> = text.split(['/', '-', '.', ' ']).filter(|p| !p.is_empty() && *p != "de").collect();
    let (Some(day), Some(month)) = (pieces.first().and_then(|p| p.parse().ok()), pieces.get(1)) else {
        return Err(DayProblem::NotADay);
    };
    let month = match month.parse::<u32>() {
        Ok(month) => month,
        Err(_) => named_month(month, months).ok_or(DayProblem::NotADay)?,
    };
    let year = match pieces.get(2) {
        None => today.year(),
        Some(y) if y.len() == 2 => century(y.parse().ok()),
        Some(y) if y.len() == 4 => y.parse().map_err(|_| DayProblem::NotADay)?,
        Some(_) => return Err(DayProblem::NotADay),
    };
    if pieces.len() > 3 { Err(DayProblem::NotADay) } else { on(day, month, year) }
}

fn relative(text: &str) -> Option<i64> {
    let (sign, digits) = match text.as_bytes().first()? {
        b'+' => (1, text.get(1..)?),
        b'-' => (-1, text.get(1..)?),
        _ => return None,
    };
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse::<i64>().ok().map(|n| n * sign)
}

/// Two digits of a year: 00 to 68 are of this century, 69 to 99 of the last one, as on the labels of old stock.
fn century(two: Option<u32>) -> i32 {
    match two.and_then(|y| i32::try_from(y).ok()) {
        Some(y @ 0..=68) => 2000 + y,
        Some(y @ 69..=99) => 1900 + y,
        _ => 0,
    }
}

fn named_month(typed: &str, months: &[String]) -> Option<u32> {
    let typed = typed.trim_end_matches('.');
    if typed.chars().count() < 3 {
        return None;
    }
    let at = months.iter().position(|name| folded(name).starts_with(typed))?;
    u32::try_from(at + 1).ok()
}

fn on(day: u32, month: u32, year: i32) -> Result<Day, DayProblem> {
    if let Some(day) = Day::new(year, month, day) {
        return Ok(day);
    }
    match Day::new(year, month, 1) {
        Some(first) if (1..=31).contains(&day) => {
            let days = first.plus_months(1).plus_days(-1).day();
            Err(DayProblem::MonthHas { month, year, days })
        }
        _ => Err(DayProblem::NotADay),
    }
}

/// Reads a date of manufacture: any day, `10/1983`, `1983-10`, `1983`, `~1983`, `?`.
///
/// # Errors
/// The text is none of these.
pub fn made(text: &str, today: Day, today_words: &[&str], months: &[String]) -> Result<Made, DayProblem> {
    let text = text.trim();
    // four digits are a year in which it can have been made, and else a day and a month
    let four = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let is_year = four && text.parse().is_ok_and(|year: i32| (1700..=today.year()).contains(&year));
    if is_year || text == "?" || text.starts_with('~') || text.len() == 7 && text.as_bytes()[4] == b'-' {
        return text.replace("~ ", "~").parse().map_err(|_| DayProblem::NotADay);
    }
    if let Some((month, year)) = text.split_once(['/', '.', ' ', '-'])
        && year.len() == 4
        && let Ok(year) = year.parse::<i32>()
    {
        let month = month.parse().ok().or_else(|| named_month(&folded(month), months));
        return match month {
            Some(month @ 1..=12) if year >= 1000 => Ok(Made::Month { year, month }),
            _ => Err(DayProblem::NotADay),
        };
    }
    day(text, today, today_words, months).map(Made::Day)
}

/// Reads a whole number from 0, with or without the grouping of the language; none when it is not one or too large.
#[must_use]
pub fn count(text: &str, lang: Lang) -> Option<u64> {
    decimal(text, 0, lang)
}

/// Reads a number from 0 with up to `digits` digits behind the point, times ten to the power of `digits`: `2.5` with
/// three digits is 2500. The sign for decimals is the language's; the other one groups. None when it is not such a number.
#[must_use]
pub fn decimal(text: &str, digits: u32, lang: Lang) -> Option<u64> {
    let text = text.trim();
    let comma = matches!(lang, Lang::Pt | Lang::Fr);
    let (point, group) = if comma { (',', '.') } else { ('.', ',') };
    let mut whole = String::new();
    let mut behind: Option<String> = None;
    let mut grouped = false;
    for c in text.chars() {
        match (&mut behind, c) {
            (None, c) if c == point && digits > 0 => behind = Some(String::new()),
            (None, c) if c == group => grouped = true,
            (_, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') => {}
            (None, '0'..='9') => whole.push(c),
            (Some(behind), '0'..='9') => behind.push(c),
            _ => return None,
        }
    }
    if whole.is_empty() || grouped && !well_grouped(text, group, point) {
        return None;
    }
    let mut behind = behind.unwrap_or_default();
    if behind.len() > digits as usize {
        return None;
    }
    while behind.len() < digits as usize {
        behind.push('0');
    }
    let scaled: u64 = format!("{whole}{behind}").parse().ok()?;
    (scaled <= crate::domain::measure::LARGEST).then_some(scaled)
}

/// Whether every group behind the first has three digits, so that `2,5` is not read as 25.
fn well_grouped(text: &str, group: char, point: char) -> bool {
    let whole = text.split(point).next().unwrap_or("");
    let mut groups = whole.split(group);
    let first = groups.next().map_or(0, str::len);
    (1..=3).contains(&first) && groups.all(|g| g.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        "2026-11-24".parse().unwrap()
    }

    fn months() -> Vec<String> {
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre"]
            .iter()
            .chain(&["noviembre", "diciembre"])
            .map(|s| (*s).to_owned())
            .collect()
    }

    fn read(text: &str) -> Result<String, DayProblem> {
        day(text, today(), &["hoy"], &months()).map(|d| d.to_string())
    }

    #[test]
    fn short_dates_are_read() {
        for (typed, want) in [
            ("hoy", "2026-11-24"),
            ("Hoy", "2026-11-24"),
            ("0", "2026-11-24"),
            ("-1", "2026-11-23"),
            ("+30", "2026-12-24"),
            ("0311", "2026-11-03"),
            ("031125", "2025-11-03"),
            ("03111999", "1999-11-03"),
            ("3/11", "2026-11-03"),
            ("3/11/26", "2026-11-03"),
            ("3.11.1983", "1983-11-03"),
            ("3-11-83", "1983-11-03"),
            ("2026-11-03", "2026-11-03"),
            ("3 nov 2026", "2026-11-03"),
            ("3 de noviembre de 2026", "2026-11-03"),
            ("2011", "2026-11-20"),
        ] {
            assert_eq!(read(typed).as_deref(), Ok(want), "{typed}");
        }
    }

    #[test]
    fn what_is_not_a_day_is_a_problem() {
        for typed in ["", "x", "32/1/2026", "1/13/2026", "1/1/202", "99999", "1/2/3/4", "--1", "1 xx 2026", "+"] {
            assert!(read(typed).is_err(), "{typed}");
        }
        assert_eq!(read("31/02/2026"), Err(DayProblem::MonthHas { month: 2, year: 2026, days: 28 }));
        assert_eq!(read("2026-02-30"), Err(DayProblem::MonthHas { month: 2, year: 2026, days: 28 }));
        assert_eq!(read("310426"), Err(DayProblem::MonthHas { month: 4, year: 2026, days: 30 }));
    }

    #[test]
    fn dates_of_manufacture_keep_their_precision() {
        for (typed, want) in [
            ("1983", "1983"),
            ("~1983", "~1983"),
            ("~ 1983", "~1983"),
            ("?", "?"),
            ("10/1983", "1983-10"),
            ("1983-10", "1983-10"),
            ("octubre 1983", "1983-10"),
            ("31/10/1983", "1983-10-31"),
            ("311083", "1983-10-31"),
        ] {
            let read = made(typed, today(), &["hoy"], &months()).map(|m| m.to_string());
            assert_eq!(read.as_deref(), Ok(want), "{typed}");
        }
        assert!(made("13/1983", today(), &[], &months()).is_err());
        let day = made("0311", today(), &[], &months()).map(|made| made.to_string());
        assert_eq!(day.as_deref(), Ok("2026-11-03"), "no year, so a day and a month");
        assert!(made("", today(), &[], &months()).is_err());
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(count("1,215", Lang::Es), Some(1215));
        assert_eq!(count("1215", Lang::Pt), Some(1215));
        assert_eq!(count("1.215", Lang::Pt), Some(1215));
        assert_eq!(count("1\u{202f}215", Lang::Fr), Some(1215));
        assert_eq!(count("1.215", Lang::Es), None);
        assert_eq!(count("-3", Lang::En), None);
        assert_eq!(count("", Lang::En), None);
        assert_eq!(decimal("2.5", 3, Lang::En), Some(2500));
        assert_eq!(decimal("2,5", 3, Lang::Fr), Some(2500));
        assert_eq!(decimal("2,5", 3, Lang::En), None);
        assert_eq!(decimal("1,215.005", 3, Lang::En), Some(1_215_005));
        assert_eq!(decimal("0.34", 3, Lang::En), Some(340));
        assert_eq!(decimal("0.3456", 3, Lang::En), None);
        assert_eq!(count("99999999999999999999", Lang::En), None);
    }
}
