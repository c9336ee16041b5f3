//! Movements beyond the story, for ledgers of any length.
//!
//! Does not know: why anybody wants so many.
//! Always holds: weapons that the story needs are left alone; the padding is spread over the days that are left.

use super::arms::{Peculiar, Whereabouts};
use super::depot::Depot;
use super::opening_day::MOST_LINES;
use super::people::STORE2;
use super::scribe::Scribe;
use crate::domain::command::{Command, MoveLine};
use crate::domain::measure::Count;
use crate::domain::record::Paper;
use crate::session::Problem;

/// How far the ledger is from the lines that were asked for.
pub(super) struct Padding {
    wanted: u64,
    next: usize,
}

impl Padding {
    pub(super) fn new(wanted: Option<u64>) -> Padding {
        Padding { wanted: wanted.unwrap_or(0), next: 0 }
    }

    /// Moves as many weapons as this day's share asks for, and back again on others.
    pub(super) fn day(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot, days_left: i64) -> Result<(), Problem> {
        let missing = self.wanted.saturating_sub(scribe.lines);
        let mut share = missing / u64::try_from(days_left.max(0) + 1).unwrap_or(1);
        if days_left == 0 {
            share = missing;
        }
        scribe.hurry(share / MOST_LINES as u64 + 24, 300);
        while share > 0 {
            let lines = self.moves(depot, usize::try_from(share).unwrap_or(MOST_LINES).min(MOST_LINES));
            if lines.is_empty() {
                return Ok(());
            }
            share = share.saturating_sub(lines.len() as u64);
            scribe.post(&[STORE2], Command::Move { paper: Paper::default(), lines })?;
        }
        Ok(())
    }

    /// The next weapons in turn, each to the rack beside its own.
    fn moves(&mut self, depot: &mut Depot, most: usize) -> Vec<MoveLine> {
        let count = depot.guns.len();
        let mut lines = Vec::new();
        for _ in 0..count {
            if lines.len() == most {
                break;
            }
            let at = self.next % count;
            self.next += 1;
            let Some(gun) = depot.guns.get_mut(at) else { continue };
            let beside = match gun.place {
                "LC-AA-1" => "LC-AA-2",
                "LC-AA-2" => "LC-AA-1",
                "LC-AB-1" => "LC-AB-2",
                "LC-AB-2" => "LC-AB-1",
                _ => continue,
            };
            if gun.at != Whereabouts::Rack || gun.peculiar != Peculiar::No {
                continue;
            }
            lines.push(MoveLine {
                subject: gun.subject(),
                place: gun.place.to_owned(),
                condition: gun.condition.to_owned(),
                pack: String::new(),
                count: Count::ONE,
                to: beside.to_owned(),
                to_pack: None,
            });
            gun.place = beside;
        }
        lines
    }
}
