//! V12: where the clock went back by more than 2 minutes or jumped by more than 24 hours, the act says so.
//!
//! Does not know: what time it is.
//! Always holds: the highest recorded time only rises, but for a reset by two people; a mark that was not needed is
//! no fault.

use super::finding::{FindingKind, Findings};
use crate::domain::calendar::Moment;
use crate::trust::act::{Clock, Header};

/// How far the clock may go back unmarked, in milliseconds.
pub const BACK_MS: i64 = 2 * 60 * 1000;
/// How far the clock may jump ahead unmarked, in milliseconds.
pub const AHEAD_MS: i64 = 24 * 60 * 60 * 1000;

/// The mark that an act posted at `at` needs, when `highest` is the highest time recorded before.
#[must_use]
pub fn mark(highest: Option<Moment>, at: Moment) -> Clock {
    match highest.map(|highest| at.millis().saturating_sub(highest.millis())) {
        Some(step) if step < -BACK_MS => Clock::Behind,
        Some(step) if step > AHEAD_MS => Clock::Ahead,
        _ => Clock::Normal,
    }
}

/// The highest recorded time after an act.
#[must_use]
pub fn highest_after(highest: Option<Moment>, clock: Clock, at: Moment) -> Moment {
    match highest {
        Some(highest) if clock != Clock::Reset => highest.max(at),
        _ => at,
    }
}

/// Compares an act's time and mark, and takes them in.
pub(super) fn check(place: u64, act: &Header, highest: &mut Option<Moment>, findings: &mut Findings) {
    if let Some(before) = *highest {
        match (mark(*highest, act.at), act.clock) {
            (Clock::Behind, Clock::Normal | Clock::Ahead) => {
                findings.add(place, FindingKind::ClockBack { highest: before, at: act.at });
            }
            (Clock::Ahead, Clock::Normal | Clock::Behind) => {
                findings.add(place, FindingKind::ClockAhead { highest: before, at: act.at });
            }
            _ => {}
        }
    }
    *highest = Some(highest_after(*highest, act.clock, act.at));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Moment {
        Moment::from_millis(1_795_000_000_000 + ms)
    }

    #[test]
    fn marks_begin_beyond_two_minutes_and_a_day() {
        assert_eq!(mark(None, at(0)), Clock::Normal);
        for (ms, clock) in [
            (0, Clock::Normal),
            (-BACK_MS, Clock::Normal),
            (-BACK_MS - 1, Clock::Behind),
            (AHEAD_MS, Clock::Normal),
            (AHEAD_MS + 1, Clock::Ahead),
        ] {
            assert_eq!(mark(Some(at(0)), at(ms)), clock, "{ms}");
        }
    }

    #[test]
    fn the_highest_time_only_rises_but_for_a_reset() {
        assert_eq!(highest_after(None, Clock::Normal, at(5)), at(5));
        assert_eq!(highest_after(Some(at(9)), Clock::Behind, at(5)), at(9));
        assert_eq!(highest_after(Some(at(9)), Clock::Ahead, at(15)), at(15));
        assert_eq!(highest_after(Some(at(9)), Clock::Reset, at(5)), at(5));
    }
}
