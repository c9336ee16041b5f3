//! Days and moments as each language writes them.
//!
//! Does not know: what day it is, where the ledger is: the offset is given.
//! Always holds: the time of day has 24 hours; a date never shows more precision than it has.

use super::{Lang, Words};
use crate::domain::calendar::{Day, Made, Moment};

/// A unit of time that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Of 60 seconds.
    Minutes,
    /// Of 60 minutes.
    Hours,
    /// Of the calendar.
    Days,
    /// Of the calendar.
    Months,
    /// Of the calendar.
    Years,
}

impl Words {
    /// A day in numbers, for tables: 24/11/2026; in English 24 Nov 2026.
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        match self.lang() {
            Lang::En => {
                let month: String = self.month(day.month()).chars().take(3).collect();
                format!("{} {month} {:04}", day.day(), day.year())
            }
            Lang::Es | Lang::Pt | Lang::Fr => format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()),
        }
    }

    /// A day with the month in words: 24 de noviembre de 2026.
    #[must_use]
    pub fn day_long(&self, day: Day) -> String {
        let year = format!("{:04}", day.year());
        self.with(
            "date-long",
            &[("day", &self.day_of_month(day)), ("month", &self.month(day.month())), ("year", &year)],
        )
    }

    /// The weekday and the day without its year, as a title: Martes 24 de noviembre.
    #[must_use]
    pub fn weekday_day(&self, day: Day) -> String {
        self.with(
            "date-weekday-day",
            &[
                ("weekday", &self.weekday(day.weekday())),
                ("day", &self.day_of_month(day)),
                ("month", &self.month(day.month())),
            ],
        )
    }

    /// Day and time where clocks are `offset_min` minutes ahead of UTC: 24/11/2026 21:59.
    #[must_use]
    pub fn moment(&self, at: Moment, offset_min: i32) -> String {
        let (day, (hour, minute, _)) = at.local(offset_min);
        format!("{} {hour:02}:{minute:02}", self.day(day))
    }

    /// The same with seconds: 24/11/2026 21:59:07.
    #[must_use]
    pub fn moment_seconds(&self, at: Moment, offset_min: i32) -> String {
        let (day, (hour, minute, second)) = at.local(offset_min);
        format!("{} {hour:02}:{minute:02}:{second:02}", self.day(day))
    }

    /// A date of manufacture with what is known of it: a day in numbers, octubre de 1983, 1983, hacia 1983 or fecha
    /// desconocida.
    #[must_use]
    pub fn made(&self, made: Made) -> String {
        match made {
            Made::Day(day) => self.day(day),
            Made::Month { year, month } => {
                self.with("date-month-year", &[("month", &self.month(month)), ("year", &format!("{year:04}"))])
            }
            Made::Year(year) => format!("{year:04}"),
            Made::About(year) => self.with("date-about", &[("year", &format!("{year:04}"))]),
            Made::Unknown => self.say("date-unknown"),
        }
    }

    /// A length of time with its unit: 1 día, 18 meses.
    #[must_use]
    pub fn span(&self, n: u64, unit: Span) -> String {
        match unit {
            Span::Minutes => self.count("span-minutes", n, &[]),
            Span::Hours => self.count("span-hours", n, &[]),
            Span::Days => self.count("span-days", n, &[]),
            Span::Months => self.count("span-months", n, &[]),
            Span::Years => self.count("span-years", n, &[]),
        }
    }

    /// The day of the month; the first is an ordinal in French and Portuguese.
    fn day_of_month(&self, day: Day) -> String {
        if day.day() == 1 { self.say("date-first") } else { day.day().to_string() }
    }

    /// The name of a month, 1 to 12.
    fn month(&self, month: u32) -> String {
        match month {
            1 => self.say("month-1"),
            2 => self.say("month-2"),
            3 => self.say("month-3"),
            4 => self.say("month-4"),
            5 => self.say("month-5"),
            6 => self.say("month-6"),
            7 => self.say("month-7"),
            8 => self.say("month-8"),
            9 => self.say("month-9"),
            10 => self.say("month-10"),
            11 => self.say("month-11"),
            _ => self.say("month-12"),
        }
    }

    /// The name of a weekday, Monday 0 to Sunday 6, as it stands at the beginning of a line.
    fn weekday(&self, weekday: u32) -> String {
        match weekday {
            0 => self.say("weekday-0"),
            1 => self.say("weekday-1"),
            2 => self.say("weekday-2"),
            3 => self.say("weekday-3"),
            4 => self.say("weekday-4"),
            5 => self.say("weekday-5"),
            _ => self.say("weekday-6"),
        }
    }
}
