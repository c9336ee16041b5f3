//! The clock: the only place that reads the time, and what it did since the last act.
//!
//! Does not know: the ledger; it is told the highest recorded time.
//! Always holds: a training ledger may set it; ageing uses the later of clock and watermark.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::calendar::Moment;
use crate::trust::act::Clock as Mark;

/// Back by more than this is `behind`: 2 minutes, in milliseconds.
pub const BEHIND_MILLIS: i64 = 120_000;
/// Ahead by more than this is `ahead`: 24 hours, in milliseconds.
pub const AHEAD_MILLIS: i64 = 86_400_000;

/// Where the time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Clock {
    /// The workstation.
    #[default]
    System,
    /// A moment that was set, for a training ledger only.
    Set(Moment),
    /// The workstation's, so many milliseconds later; for a training ledger only.
    Shifted(i64),
}

impl Clock {
    /// Now.
    #[must_use]
    pub fn now(self) -> Moment {
        match self {
            Clock::System => system(),
            Clock::Set(moment) => moment,
            Clock::Shifted(millis) => system().plus_millis(millis),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
fn system() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let millis = since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(0));
    Moment::from_millis(millis)
}

/// What the clock did since the highest recorded time.
#[must_use]
pub fn mark(now: Moment, watermark: Option<Moment>) -> Mark {
    let Some(before) = watermark else { return Mark::Normal };
    let moved = now.millis() - before.millis();
    if moved < -BEHIND_MILLIS {
        Mark::Behind
    } else if moved > AHEAD_MILLIS {
        Mark::Ahead
    } else {
        Mark::Normal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_stand_at_two_minutes_and_a_day() {
        let at = |m: i64| Moment::from_millis(1_000_000_000_000 + m);
        for (now, expected) in
            [(-120_000, Mark::Normal), (-120_001, Mark::Behind), (86_400_000, Mark::Normal), (86_400_001, Mark::Ahead)]
        {
            assert_eq!(mark(at(now), Some(at(0))), expected, "{now}");
        }
        assert_eq!(mark(at(0), None), Mark::Normal);
    }
}
