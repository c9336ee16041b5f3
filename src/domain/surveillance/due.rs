//! When a test or an inspection falls due, and how late it is.
//!
//! Does not know: what is tested, severities, the clock.
//! Always holds: month arithmetic goes from the last day done, never from another sum, and clamps to the month's end.
//! Source: SB 742-1 ch 2 for "overdue" and "doubly overdue" (read); clamping is a product default.

use crate::domain::calendar::Day;

/// How often something is done and how long it may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Months from one time to the next, 1 or more.
    pub months: i32,
    /// Months beyond the interval before it counts as overdue.
    pub grace_months: i32,
    /// How many intervals without it make it doubly overdue.
    pub multiple: i32,
}

/// How late something is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lateness {
    /// Not due yet, or due today.
    Current,
    /// Past the interval, within the grace.
    Due,
    /// Past the interval and the grace.
    Overdue,
    /// The multiple of the interval has gone by. With short intervals this comes before the grace ends.
    DoublyOverdue,
}

impl Lateness {
    /// The word in files: `current`, `due`, `overdue`, `doubly_overdue`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lateness::Current => "current",
            Lateness::Due => "due",
            Lateness::Overdue => "overdue",
            Lateness::DoublyOverdue => "doubly_overdue",
        }
    }
}

impl Interval {
    /// An interval of whole months; numbers beyond the calendar become its end.
    #[must_use]
    pub fn new(months: i64, grace_months: i64, multiple: i64) -> Interval {
        let whole = |n: i64| i32::try_from(n).unwrap_or(i32::MAX);
        Interval { months: whole(months), grace_months: whole(grace_months), multiple: whole(multiple) }
    }

    /// The last day on which it is still in time.
    #[must_use]
    pub fn due(self, last: Day) -> Day {
        last.plus_months(self.months)
    }

    /// The last day of the grace.
    #[must_use]
    pub fn grace_ends(self, last: Day) -> Day {
        last.plus_months(self.months.saturating_add(self.grace_months))
    }

    /// The first day on which it is doubly overdue.
    #[must_use]
    pub fn doubly(self, last: Day) -> Day {
        last.plus_months(self.months.saturating_mul(self.multiple))
    }

    /// How late it is `today`, when it was last done on `last`.
    #[must_use]
    pub fn lateness(self, last: Day, today: Day) -> Lateness {
        if today >= self.doubly(last) {
            Lateness::DoublyOverdue
        } else if today > self.grace_ends(last) {
            Lateness::Overdue
        } else if today > self.due(last) {
            Lateness::Due
        } else {
            Lateness::Current
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Months by hand: year and month as one number, the day cut to the month's length.
    fn by_hand(from: Day, months: i64) -> (i64, i64, i64) {
        let all = i64::from(from.year()) * 12 + i64::from(from.month()) - 1 + months;
        let (year, month) = (all.div_euclid(12), all.rem_euclid(12) + 1);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let long = match month {
            2 => 28 + i64::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (year, month, i64::from(from.day()).min(long))
    }

    #[test]
    fn every_vector_of_due_dates_is_met() {
        let file = include_str!("../../../tests/vectors/stabiliser.csv");
        let mut seen = 0;
        for line in file.lines().skip(1) {
            let cell: Vec<&str> = line.splitn(18, ',').collect();
            if cell[1] != "due" {
                continue;
            }
            let interval = Interval { months: cell[7].parse().unwrap(), grace_months: 6, multiple: 2 };
            let (last, today) = (day(cell[8]), day(cell[9]));
            assert_eq!(interval.lateness(last, today).code(), cell[14], "{line}");
            let at = (i64::from(today.year()), i64::from(today.month()), i64::from(today.day()));
            let months = i64::from(interval.months);
            let second = if at >= by_hand(last, months * 2) {
                "doubly_overdue"
            } else if at > by_hand(last, months + 6) {
                "overdue"
            } else if at > by_hand(last, months) {
                "due"
            } else {
                "current"
            };
            assert_eq!(second, cell[14], "{line}");
            seen += 1;
        }
        assert!(seen >= 13, "only {seen} vectors were read");
    }

    #[test]
    fn months_are_counted_from_the_last_day_done() {
        let half_year = Interval { months: 6, grace_months: 6, multiple: 3 };
        let last = day("2024-08-31");
        assert_eq!(half_year.due(last), day("2025-02-28"));
        assert_eq!(half_year.grace_ends(last), day("2025-08-31"), "not 28 August");
        assert_eq!(half_year.lateness(last, day("2025-02-28")), Lateness::Current);
        assert_eq!(half_year.lateness(last, day("2025-03-01")), Lateness::Due);
        assert_eq!(half_year.lateness(last, day("2025-08-31")), Lateness::Due);
        assert_eq!(half_year.lateness(last, day("2025-09-01")), Lateness::Overdue);
        assert_eq!(half_year.lateness(last, day("2026-02-27")), Lateness::Overdue);
        assert_eq!(half_year.lateness(last, day("2026-02-28")), Lateness::DoublyOverdue);
    }

    #[test]
    fn short_intervals_are_doubled_before_the_grace_ends() {
        let quarter = Interval { months: 3, grace_months: 6, multiple: 2 };
        let last = day("2024-02-29");
        assert_eq!(quarter.lateness(last, day("2024-05-29")), Lateness::Current);
        assert_eq!(quarter.lateness(last, day("2024-05-30")), Lateness::Due);
        assert_eq!(quarter.lateness(last, day("2024-08-28")), Lateness::Due);
        assert_eq!(quarter.lateness(last, day("2024-08-29")), Lateness::DoublyOverdue);
    }
}
