//! Posts the acts of the story, each at its time, by people who may.
//!
//! Does not know: what the story is.
//! Always holds: time only goes on; every act goes the ordinary way, decided and signed; an act that the clock makes
//! doubtful has one signature more.

use std::sync::atomic::{AtomicBool, Ordering};

use super::dice::Dice;
use super::people::{APPROVER, APPROVER2};
use crate::domain::calendar::{Day, Moment};
use crate::domain::command::Command;
use crate::domain::table::{Row, Rows, Table, Val};
use crate::i18n::Lang;
use crate::session::clock::AHEAD_MILLIS;
use crate::session::{Clock, Order, Problem, Recorded, Session};

/// From one act to the next, in milliseconds, give or take.
const PACE: u64 = 66_000;

/// Who writes the story into the ledger.
pub(super) struct Scribe<'a> {
    /// The ledger that is being filled.
    pub(super) session: Session,
    /// The language of names and remarks.
    pub(super) lang: Lang,
    /// Lines recorded so far.
    pub(super) lines: u64,
    now: Moment,
    last: Moment,
    dice: Dice,
    pace: u64,
    stop: &'a AtomicBool,
    progress: &'a mut dyn FnMut(u64, u64),
    done: u64,
    all: u64,
}

/// Where a scribe begins.
pub(super) struct Begin<'a> {
    /// The number that decides the pace.
    pub(super) seed: u64,
    /// The time of the first act.
    pub(super) at: Moment,
    /// The language of names and remarks.
    pub(super) lang: Lang,
    /// Set by whoever wants it to end.
    pub(super) stop: &'a AtomicBool,
    /// Told how far it is: done, and of how much.
    pub(super) progress: &'a mut dyn FnMut(u64, u64),
    /// How much there is to do.
    pub(super) all: u64,
}

/// The moment at which the site's clocks show so many minutes after midnight.
pub(super) fn moment(day: Day, minute: i64, offset_min: i32) -> Moment {
    let epoch = Day::new(1970, 1, 1).map_or(0, |epoch| day.days_since(epoch));
    Moment::from_millis(epoch * 86_400_000 + (minute - i64::from(offset_min)) * 60_000)
}

impl<'a> Scribe<'a> {
    pub(super) fn new(session: Session, begin: Begin<'a>) -> Scribe<'a> {
        let Begin { seed, at, lang, stop, progress, all } = begin;
        let dice = Dice::new(seed, "pace");
        Scribe { session, lang, lines: 0, now: at, last: at, dice, pace: PACE, stop, progress, done: 0, all }
    }

    /// It is at least so many minutes after midnight of this day.
    pub(super) fn at(&mut self, day: Day, minute: i64) {
        let wanted = moment(day, minute, self.session.info().utc_offset_min);
        self.now = self.now.max(wanted);
    }

    /// Whether an act tells of this day.
    pub(super) fn wrote_on(&self, day: Day) -> Result<bool, Problem> {
        Ok(!self.rows_where(Table::Act, "day", &day.to_string())?.is_empty())
    }

    /// So many acts are to fit into so many minutes.
    pub(super) fn hurry(&mut self, acts: u64, minutes: u64) {
        self.pace = PACE.min(minutes * 60_000 / acts.max(1));
    }

    /// So much more is done.
    pub(super) fn step(&mut self, more: u64) {
        self.done = (self.done + more).min(self.all);
        (self.progress)(self.done, self.all);
    }

    /// Posts a command of this day.
    pub(super) fn post(&mut self, users: &[&str], command: Command) -> Result<Recorded, Problem> {
        self.post_order(users, Order::now(command))
    }

    /// Posts a command that tells of an earlier day.
    pub(super) fn post_of(&mut self, day: Day, users: &[&str], command: Command) -> Result<Recorded, Problem> {
        self.post_order(users, Order { day: Some(day), ..Order::now(command) })
    }

    pub(super) fn post_order(&mut self, users: &[&str], order: Order) -> Result<Recorded, Problem> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(Problem::Stopped);
        }
        let mut people: Vec<String> = users.iter().map(|user| (*user).to_owned()).collect();
        if people.len() == 1 && self.now.millis() - self.last.millis() > AHEAD_MILLIS {
            let other = if users.contains(&APPROVER) { APPROVER2 } else { APPROVER };
            people.push(other.to_owned());
        }
        self.session.set_clock(Clock::Set(self.now))?;
        let draft = self.session.prepare(order, &people)?;
        let recorded = self.session.record(&draft)?;
        self.lines += recorded.event.lines.len() as u64;
        self.last = self.now;
        let pause = (self.pace / 4 + self.dice.below(self.pace)).max(1);
        self.now = self.now.plus_millis(i64::try_from(pause).unwrap_or(0));
        Ok(recorded)
    }

    /// The rows of a table whose column has this value.
    pub(super) fn rows_where(&self, table: Table, column: &'static str, value: &str) -> Result<Vec<Row>, Problem> {
        Ok(self.session.file().reading(|rows| rows.rows_where(table, column, &Val::from(value)))?)
    }

    /// The rows of a table whose key begins with this value.
    pub(super) fn rows(&self, table: Table, begin: &str) -> Result<Vec<Row>, Problem> {
        Ok(self.session.file().reading(|rows| rows.rows(table, &[Val::from(begin)]))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_in_the_afternoon_is_eleven_at_night_elsewhere() {
        let day: Day = "2026-11-24".parse().unwrap();
        assert_eq!(moment(day, 17 * 60, -360).to_string(), "2026-11-24T23:00:00.000Z");
        assert_eq!(moment(day, 17 * 60, -360).day(-360), day);
    }
}
