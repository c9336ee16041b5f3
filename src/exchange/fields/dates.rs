//! Dates as people and spreadsheets write them.
//!
//! Does not know: what day it is. The year to judge two digits by is given.
//! Always holds: a date that could be two days is refused until an order is chosen; a [`Made`] never claims more
//! than was written.

use crate::domain::calendar::{Day, Made};
use crate::exchange::codes;
use crate::exchange::rows::{Cell, CellKind};

use super::numbers::bare;

/// The order of the three numbers of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
    /// Year, month, day.
    Ymd,
}

impl DateOrder {
    /// All of them, in the order in which [`super::super::guess::DateEvidence`] counts.
    pub const ALL: [DateOrder; 3] = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];

    /// `dmy`, `mdy` or `ymd`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
            DateOrder::Ymd => "ymd",
        }
    }

    /// From `dmy`, `mdy` or `ymd`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<DateOrder> {
        DateOrder::ALL.into_iter().find(|order| order.code() == code)
    }
}

/// Why a text is not the date that was wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// Not a date, or not one of the calendar.
    NotADate,
    /// Two days are possible.
    Unclear(Day, Day),
    /// The year has two digits and the century is open.
    ShortYear,
    /// The day, or day and month, are not given.
    NoDay,
}

/// How dates are to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateHabit {
    /// The order chosen, if any.
    pub order: Option<DateOrder>,
    /// The present year: a year of two digits is the latest one that is not after it. Without it such years are
    /// refused.
    pub this_year: Option<i32>,
}

#[derive(Clone, Copy)]
struct Part {
    value: u32,
    digits: usize,
}

/// A date of three numbers read in one order; a year of two digits is taken as of the years 2000 to 2099.
/// For evidence about the order only.
pub(in crate::exchange) fn three_numbers(text: &str, order: DateOrder) -> Option<Day> {
    let (year, _, month, day) = arrange(parts(without_time(bare(text)))?, order)?;
    Day::new(year, month, day)
}

/// Cuts off a time of day: ` 0:00:00`, `T21:59:00.000`, ` 3:45 PM`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or_default();
    match before.rfind([' ', 'T', '\u{a0}', '\u{202f}']) {
        Some(end) => bare(text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn parts(text: &str) -> Option<[Part; 3]> {
    let mark = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| ['/', '-', '.', ' '].contains(c))?;
    let mut pieces = text.split(mark).map(|piece| {
        let fits = (1..=4).contains(&piece.len()) && piece.bytes().all(|b| b.is_ascii_digit());
        if fits { Some(Part { value: piece.parse().ok()?, digits: piece.len() }) } else { None }
    });
    let three = [pieces.next()??, pieces.next()??, pieces.next()??];
    if pieces.next().is_none() { Some(three) } else { None }
}

/// Year, whether it was short, month and day.
fn arrange([a, b, c]: [Part; 3], order: DateOrder) -> Option<(i32, bool, u32, u32)> {
    let (year, month, day) = match order {
        DateOrder::Ymd => (a, b, c),
        DateOrder::Dmy => (c, b, a),
        DateOrder::Mdy => (c, a, b),
    };
    if month.digits > 2 || day.digits > 2 {
        return None;
    }
    let number = i32::try_from(year.value).ok()?;
    match year.digits {
        4 => Some((number, false, month.value, day.value)),
        2 => Some((2000 + number, true, month.value, day.value)),
        _ => None,
    }
}

/// The full year for one of two digits.
fn full_year(year: i32, short: bool, habit: DateHabit) -> Result<i32, DateFault> {
    if !short {
        return Ok(year);
    }
    let now = habit.this_year.ok_or(DateFault::ShortYear)?;
    let candidate = now - now.rem_euclid(100) + year.rem_euclid(100);
    Ok(if candidate > now { candidate - 100 } else { candidate })
}

/// Reads a day. A time of day is passed over.
///
/// # Errors
/// See [`DateFault`].
pub fn day(cell: &Cell, habit: DateHabit) -> Result<Day, DateFault> {
    let text = bare(&cell.text);
    match cell.kind {
        CellKind::Date => match without_time(text).len() {
            10 => without_time(text).parse().map_err(|_| DateFault::NotADate),
            _ => Err(DateFault::NoDay),
        },
        CellKind::Text => day_of_text(text, habit),
        CellKind::Number if text.len() == 8 => day_of_text(text, habit),
        CellKind::Number | CellKind::Bool | CellKind::Error | CellKind::Empty => Err(DateFault::NotADate),
    }
}

fn day_of_text(text: &str, habit: DateHabit) -> Result<Day, DateFault> {
    let text = without_time(text);
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let iso = format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]);
        return iso.parse().map_err(|_| DateFault::NotADate);
    }
    if let Some(parts) = parts(text) {
        return day_of_parts(parts, habit);
    }
    match worded(text, habit)? {
        (year, month, Some(day)) => Day::new(year, month, day).ok_or(DateFault::NotADate),
        (_, _, None) => Err(DateFault::NoDay),
    }
}

fn day_of_parts(parts: [Part; 3], habit: DateHabit) -> Result<Day, DateFault> {
    let read = |order| -> Option<Result<Day, DateFault>> {
        let (year, short, month, day) = arrange(parts, order)?;
        Day::new(year, month, day)?;
        Some(full_year(year, short, habit).and_then(|y| Day::new(y, month, day).ok_or(DateFault::NotADate)))
    };
    if parts[0].digits == 4 {
        return read(DateOrder::Ymd).unwrap_or(Err(DateFault::NotADate));
    }
    if let Some(order) = habit.order {
        return read(order).unwrap_or(Err(DateFault::NotADate));
    }
    let mut found: Option<Day> = None;
    for order in DateOrder::ALL {
        match (read(order), found) {
            (None, _) => {}
            (Some(Err(fault)), _) => return Err(fault),
            (Some(Ok(day)), None) => found = Some(day),
            (Some(Ok(day)), Some(other)) if day != other => return Err(DateFault::Unclear(other, day)),
            (Some(Ok(_)), Some(_)) => {}
        }
    }
    found.ok_or(DateFault::NotADate)
}

/// A date with the month in words: `24 de noviembre de 2026`, `Nov 24, 2026`, `24-Nov-26`, `Oct 1983`.
fn worded(text: &str, habit: DateHabit) -> Result<(i32, u32, Option<u32>), DateFault> {
    let (mut month, mut numbers) = (None, Vec::new());
    for word in text.split([' ', '\u{a0}', '/', '-', '.', ',', '\'']).filter(|w| !w.is_empty()) {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        if let Ok(value) = digits.parse::<u32>() {
            let ordinal = word.get(digits.len()..).unwrap_or_default().to_lowercase();
            if !["", "st", "nd", "rd", "th", "er", "º", "°", "o"].contains(&ordinal.as_str()) || digits.len() > 4 {
                return Err(DateFault::NotADate);
            }
            numbers.push(Part { value, digits: digits.len() });
        } else if let Some(code) = codes::lookup("month", word) {
            if month.replace(code.parse::<u32>().map_err(|_| DateFault::NotADate)?).is_some() {
                return Err(DateFault::NotADate);
            }
        } else if !["de", "del", "of", "d", "le"].contains(&word.to_lowercase().as_str()) {
            return Err(DateFault::NotADate);
        }
    }
    let month = month.ok_or(DateFault::NotADate)?;
    let year_of = |part: Part| i32::try_from(part.value).map_err(|_| DateFault::NotADate);
    match numbers.as_slice() {
        [year] if year.digits == 4 => Ok((year_of(*year)?, month, None)),
        [day, year] if day.digits <= 2 && year.digits == 4 => Ok((year_of(*year)?, month, Some(day.value))),
        [day, year] if day.digits <= 2 && year.digits == 2 => {
            Ok((full_year(year_of(*year)?, true, habit)?, month, Some(day.value)))
        }
        [year, day] if year.digits == 4 && day.digits <= 2 => Ok((year_of(*year)?, month, Some(day.value))),
        _ => Err(DateFault::NotADate),
    }
}

/// Reads a date with its precision: a day, `1983-10`, `10/1983`, `Oct 1983`, `1983`, `~1983`, `ca. 1983`; nothing,
/// `?` or a word for it is unknown.
///
/// # Errors
/// See [`DateFault`].
pub fn made(cell: &Cell, habit: DateHabit) -> Result<Made, DateFault> {
    let text = bare(&cell.text);
    if cell.is_blank() || text == "?" {
        return Ok(Made::Unknown);
    }
    if cell.kind == CellKind::Date && text.len() < 10 {
        return text.parse().map_err(|_| DateFault::NotADate);
    }
    if let Some(year) = year(text) {
        return Ok(Made::Year(year));
    }
    if cell.kind == CellKind::Text {
        if codes::lookup("unknown", text).is_some() {
            return Ok(Made::Unknown);
        }
        if let Some(about) = about(text) {
            return Ok(Made::About(about));
        }
        if let Some(month) = month_and_year(text) {
            return Ok(month);
        }
        if let Ok((year, month, None)) = worded(text, habit) {
            return Ok(Made::Month { year, month });
        }
    }
    day(cell, habit).map(Made::Day)
}

fn year(text: &str) -> Option<i32> {
    let fits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok().filter(|y| *y >= 1000) } else { None }
}

fn about(text: &str) -> Option<i32> {
    if let Some(rest) = text.strip_prefix('~') {
        return year(bare(rest));
    }
    let (word, rest) = text.split_at_checked(text.len().checked_sub(4)?)?;
    codes::lookup("about", word)?;
    year(rest)
}

fn month_and_year(text: &str) -> Option<Made> {
    let (a, b) = text.split_once(['-', '/', '.'])?;
    let (year_text, month_text) = if a.len() == 4 { (a, b) } else { (b, a) };
    let fits = (1..=2).contains(&month_text.len()) && month_text.bytes().all(|c| c.is_ascii_digit());
    let month = if fits { month_text.parse().ok().filter(|m| (1..=12).contains(m))? } else { return None };
    Some(Made::Month { year: year(year_text)?, month })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: Option<DateOrder>) -> Result<String, DateFault> {
        day(&Cell::text(text), DateHabit { order, this_year: Some(2026) }).map(|d| d.to_string())
    }

    fn made_of(text: &str) -> Result<String, DateFault> {
        made(&Cell::text(text), DateHabit { order: None, this_year: Some(2026) }).map(|m| m.to_string())
    }

    #[test]
    fn what_could_be_two_days_is_refused_until_an_order_is_chosen() {
        use DateOrder::{Dmy, Mdy, Ymd};
        assert!(matches!(read("03/04/05", None), Err(DateFault::Unclear(..))));
        assert!(matches!(read("03/04/2005", None), Err(DateFault::Unclear(..))));
        assert!(matches!(read("25/12/20", None), Err(DateFault::Unclear(..))), "25 may be the year");
        for (text, order, expected) in [
            ("03/04/05", Some(Dmy), "2005-04-03"),
            ("03/04/05", Some(Mdy), "2005-03-04"),
            ("03/04/05", Some(Ymd), "2003-04-05"),
            ("25/12/2020", None, "2020-12-25"),
            ("12/25/2020", None, "2020-12-25"),
            ("5.5.2005", None, "2005-05-05"),
            ("2005-04-03", Some(Mdy), "2005-04-03"),
            ("2005/4/3", None, "2005-04-03"),
            ("20050403", None, "2005-04-03"),
            ("4/17/2014 0:00:00", Some(Mdy), "2014-04-17"),
            ("2014-04-17T21:59:00.000", None, "2014-04-17"),
            ("1/2/99", Some(Dmy), "1999-02-01"),
            ("24 de noviembre de 2026", None, "2026-11-24"),
            ("1er août 1999", None, "1999-08-01"),
            ("Nov 24, 2026", None, "2026-11-24"),
            ("24-dez-25", None, "2025-12-24"),
        ] {
            assert_eq!(read(text, order).as_deref(), Ok(expected), "{text} {order:?}");
        }
        for wrong in ["31/02/2020", "25/25/2020", "x", "2020", "1/2", "1/2/3/4", "12:30", "45000", "24 foo 2020"] {
            assert!(read(wrong, None).is_err(), "{wrong}");
        }
        assert_eq!(read("25/12/2020", Some(Mdy)), Err(DateFault::NotADate));
        assert_eq!(day(&Cell::text("1/2/99"), DateHabit::default()), Err(DateFault::ShortYear));
        assert_eq!(read("Oct 1983", None), Err(DateFault::NoDay));
    }

    #[test]
    fn a_date_of_manufacture_keeps_its_precision() {
        for (text, expected) in [
            ("", "?"),
            ("?", "?"),
            ("Desconocido", "?"),
            ("1983", "1983"),
            ("~1983", "~1983"),
            ("ca. 1983", "~1983"),
            ("1983-10", "1983-10"),
            ("10/1983", "1983-10"),
            ("octubre 1983", "1983-10"),
            ("oct. de 1983", "1983-10"),
            ("1983-10-05", "1983-10-05"),
            ("25.10.1983", "1983-10-25"),
        ] {
            assert_eq!(made_of(text).as_deref(), Ok(expected), "{text}");
        }
        for wrong in ["13/1983", "83", "1980s", "foo 1983", "10/83"] {
            assert!(made_of(wrong).is_err(), "{wrong}");
        }
        let number = Cell::number("1983");
        assert_eq!(made(&number, DateHabit::default()), Ok(Made::Year(1983)));
        let month = Cell { text: "1983-10".into(), kind: CellKind::Date };
        assert_eq!(made(&month, DateHabit::default()).unwrap().to_string(), "1983-10");
        assert_eq!(day(&month, DateHabit::default()), Err(DateFault::NoDay));
    }
}
