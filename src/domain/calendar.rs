//! Days, moments and dates of manufacture.
//!
//! Does not know: what day it is, languages, time zones beyond an offset that it is given.
//! Always holds: a `Moment` has whole milliseconds; a `Made` never claims more precision than it was given.

use std::fmt;
use std::str::FromStr;

use smol_str::SmolStr;

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the calendar, as people tell it. Written `2026-11-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A text that is not what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a valid date or time")]
pub struct NotADate;

impl Day {
    /// The day with these numbers, if the calendar has it and the year is 1000 to 9999.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1000..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Day)
    }

    /// Days from `earlier` to this one; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The day `days` later (or earlier, when negative); the calendar's end at worst.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Day {
        let moved = TimeDelta::try_days(days).and_then(|d| self.0.checked_add_signed(d));
        Day(moved.filter(|d| (1000..=9999).contains(&d.year())).unwrap_or_else(|| self.edge(days)))
    }

    /// The same day of the month `months` later; the last day of that month when it is shorter.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Day {
        let moved = if months >= 0 {
            self.0.checked_add_months(chrono::Months::new(months.unsigned_abs()))
        } else {
            self.0.checked_sub_months(chrono::Months::new(months.unsigned_abs()))
        };
        Day(moved.filter(|d| (1000..=9999).contains(&d.year())).unwrap_or_else(|| self.edge(i64::from(months))))
    }

    fn edge(self, towards: i64) -> NaiveDate {
        let (y, m, d) = if towards >= 0 { (9999, 12, 31) } else { (1000, 1, 1) };
        NaiveDate::from_ymd_opt(y, m, d).unwrap_or(self.0)
    }

    /// Whole months from `earlier` to this day: a month is complete on the same day of the next one
    /// (or on that month's last day).
    #[must_use]
    pub fn whole_months_since(self, earlier: Day) -> i64 {
        let months =
            i64::from(self.year() - earlier.year()) * 12 + i64::from(self.month()) - i64::from(earlier.month());
        let guess = i32::try_from(months).unwrap_or(0);
        if earlier.plus_months(guess) > self { months - 1 } else { months }
    }

    /// Whole years from `earlier` to this day.
    #[must_use]
    pub fn whole_years_since(self, earlier: Day) -> i64 {
        self.whole_months_since(earlier).div_euclid(12)
    }

    /// The year, 1000 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The ten characters of the day. Days are written by the million, so no general formatter is asked.
    fn digits(self) -> [u8; 10] {
        let mut out = *b"0000-00-00";
        let mut put = |places: std::ops::Range<usize>, mut number: u32| {
            for at in places.rev() {
                out[at] = b'0' + u8::try_from(number % 10).unwrap_or(0);
                number /= 10;
            }
        };
        put(0..4, self.year().unsigned_abs());
        put(5..7, self.month());
        put(8..10, self.day());
        out
    }

    /// The day of the week, Monday 0 to Sunday 6.
    #[must_use]
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

impl From<Day> for SmolStr {
    /// As it is written, without going through a formatter: every line of a ledger says its day.
    fn from(day: Day) -> SmolStr {
        SmolStr::new(std::str::from_utf8(&day.digits()).unwrap_or_default())
    }
}

impl FromStr for Day {
    type Err = NotADate;
    /// Reads `2026-11-24` and nothing else.
    fn from_str(text: &str) -> Result<Day, NotADate> {
        let (y, rest) = text.split_at_checked(4).ok_or(NotADate)?;
        let b = rest.as_bytes();
        if b.len() != 6 || b.first() != Some(&b'-') || b.get(3) != Some(&b'-') {
            return Err(NotADate);
        }
        let number = |s: Option<&str>| -> Result<u32, NotADate> {
            let s = s.ok_or(NotADate)?;
            if s.bytes().all(|c| c.is_ascii_digit()) { s.parse().map_err(|_| NotADate) } else { Err(NotADate) }
        };
        let year = i32::try_from(number(Some(y))?).map_err(|_| NotADate)?;
        Day::new(year, number(rest.get(1..3))?, number(rest.get(4..6))?).ok_or(NotADate)
    }
}

/// An instant in UTC with whole milliseconds. Written `2026-11-24T03:59:00.123Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// From milliseconds since 1970-01-01T00:00:00Z; held within the years 1000 to 9999.
    #[must_use]
    pub fn from_millis(millis: i64) -> Moment {
        Moment(millis.clamp(-30_610_224_000_000, 253_402_300_799_999))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0
    }

    /// The day it is at this moment where clocks are `offset_min` minutes ahead of UTC.
    #[must_use]
    pub fn day(self, offset_min: i32) -> Day {
        let (day, _) = self.local(offset_min);
        day
    }

    /// Day and (hour, minute, second) where clocks are `offset_min` minutes ahead of UTC.
    #[must_use]
    pub fn local(self, offset_min: i32) -> (Day, (u32, u32, u32)) {
        let shifted = Moment::from_millis(self.0 + i64::from(offset_min) * 60_000);
        let time = shifted.utc();
        let seconds = shifted.0.div_euclid(1000).rem_euclid(86_400);
        let s = u32::try_from(seconds).unwrap_or(0);
        (Day(time.date_naive()), (s / 3600, s / 60 % 60, s % 60))
    }

    /// The moment `millis` later.
    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Moment {
        Moment::from_millis(self.0.saturating_add(millis))
    }

    fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl FromStr for Moment {
    type Err = NotADate;
    /// Reads `2026-11-24T03:59:00.123Z`; the form without milliseconds is read too.
    fn from_str(text: &str) -> Result<Moment, NotADate> {
        let time = DateTime::parse_from_rfc3339(text).map_err(|_| NotADate)?;
        let moment = Moment::from_millis(time.timestamp_millis());
        let exact = moment.to_string();
        if exact == text || exact.replace(".000Z", "Z") == text { Ok(moment) } else { Err(NotADate) }
    }
}

/// The day something was made, with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Made {
    /// Known to the day.
    Day(Day),
    /// Known to the month.
    Month {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
    },
    /// Known to the year.
    Year(i32),
    /// Somebody's estimate of the year.
    About(i32),
    /// Not known.
    Unknown,
}

impl Made {
    /// The earliest day it can have been: ageing is judged from there. An estimate is taken as its year.
    #[must_use]
    pub fn worst_case(self) -> Option<Day> {
        match self {
            Made::Day(day) => Some(day),
            Made::Month { year, month } => Day::new(year, month, 1),
            Made::Year(year) | Made::About(year) => Day::new(year, 1, 1),
            Made::Unknown => None,
        }
    }

    /// Whether the day itself is known.
    #[must_use]
    pub fn is_exact(self) -> bool {
        matches!(self, Made::Day(_))
    }
}

impl fmt::Display for Made {
    /// `2026-11-24`, `2026-11`, `2026`, `~2026` or `?`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Made::Day(day) => write!(f, "{day}"),
            Made::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Made::Year(year) => write!(f, "{year:04}"),
            Made::About(year) => write!(f, "~{year:04}"),
            Made::Unknown => f.write_str("?"),
        }
    }
}

impl FromStr for Made {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<Made, NotADate> {
        let year = |s: &str| -> Result<i32, NotADate> {
            let fits = s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit());
            let y: i32 = if fits { s.parse().map_err(|_| NotADate)? } else { return Err(NotADate) };
            if y >= 1000 { Ok(y) } else { Err(NotADate) }
        };
        if text == "?" {
            return Ok(Made::Unknown);
        }
        if let Some(about) = text.strip_prefix('~') {
            return Ok(Made::About(year(about)?));
        }
        match text.len() {
            4 => Ok(Made::Year(year(text)?)),
            7 => {
                let day: Day = format!("{text}-01").parse()?;
                Ok(Made::Month { year: day.year(), month: day.month() })
            }
            _ => Ok(Made::Day(text.parse()?)),
        }
    }
}

macro_rules! as_text {
    ($($kind:ty => $pattern:literal),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                text.parse().map_err(|_| serde::de::Error::custom(format!("{text:?} is not a valid {}", stringify!($kind))))
            }
        }
        impl schemars::JsonSchema for $kind {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    )*};
}

as_text!(
    Day => r"^\d{4}-\d{2}-\d{2}$",
    Moment => r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$",
    Made => r"^(\d{4}(-\d{2}(-\d{2})?)?|~\d{4}|\?)$"
);

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_read_strictly() {
        for wrong in
            ["2026-02-29", "2026-2-01", "26-02-01", "2026-02-01 ", "2026/02/01", "", "0999-01-01", "2026-13-01"]
        {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
    }

    #[test]
    fn months_end_where_they_are_short() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2026-03-30").plus_months(-1), day("2026-02-28"));
        assert_eq!(day("2026-02-28").whole_months_since(day("2026-01-31")), 1);
        assert_eq!(day("2026-02-27").whole_months_since(day("2026-01-31")), 0);
        assert_eq!(day("2026-11-23").whole_years_since(day("2006-11-24")), 19);
        assert_eq!(day("2026-11-24").whole_years_since(day("2006-11-24")), 20);
    }

    #[test]
    fn made_keeps_its_precision() {
        for text in ["2026-11-24", "2026-11", "2026", "~1983", "?"] {
            assert_eq!(text.parse::<Made>().unwrap().to_string(), text);
        }
        assert_eq!("1983".parse::<Made>().unwrap().worst_case(), Some(day("1983-01-01")));
        assert_eq!("?".parse::<Made>().unwrap().worst_case(), None);
    }

    #[test]
    fn moments_have_milliseconds_and_a_local_day() {
        let m: Moment = "2026-11-24T03:59:00.123Z".parse().unwrap();
        assert_eq!(m.to_string(), "2026-11-24T03:59:00.123Z");
        assert_eq!(m.day(-360), day("2026-11-23"));
        assert_eq!(m.local(-360).1, (21, 59, 0));
        assert!("2026-11-24T03:59:00.1234Z".parse::<Moment>().is_err());
    }
}
