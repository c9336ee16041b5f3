//! Drafts while people are still being chosen, and commands that are only tried out.
//!
//! Does not know: what a screen shows of a draft.
//! Always holds: nothing is recorded here; a decision knows of people only once every seat is taken.

use zeroize::Zeroizing;

use super::{Draft, Order, Seated};
use crate::domain::calendar::{Day, Moment};
use crate::domain::command::Command;
use crate::domain::decide::{Seen, decide, kind_of};
use crate::domain::event::Event;
use crate::domain::policy::{Acting, Alternatives, SignerSlot};
use crate::domain::refusal::Refusal;
use crate::session::naming::named;
use crate::session::people::judge;
use crate::session::{Problem, Session, rules};

impl Draft {
    /// The instant that the act will carry.
    #[must_use]
    pub fn at(&self) -> Moment {
        self.seen.at
    }

    /// The day that the act tells.
    #[must_use]
    pub fn day(&self) -> Day {
        self.seen.day
    }

    /// The day on which it is drafted.
    #[must_use]
    pub(crate) fn today(&self) -> Day {
        self.seen.today
    }

    /// The person who gets a key by it.
    #[must_use]
    pub(crate) fn new_person(&self) -> Option<&str> {
        self.new_keys.first().map(|(user, ..)| user.as_str())
    }
}

impl Session {
    /// Decides a command and drafts its act while people are still being chosen: those who are seated are named in it,
    /// and the decision knows them once all seats are taken. Who gets a key by it types the passphrase when signing.
    ///
    /// # Errors
    /// A refusal; a fault of the file.
    pub(crate) fn sketch(&self, mut order: Order, seated: &[Acting], all: bool) -> Result<Draft, Problem> {
        self.may_write()?;
        let new_keys = self.make_keys(&mut order, false)?;
        let clock = self.clock_mark(&order.command)?;
        let deciding = if all { seated.to_vec() } else { Vec::new() };
        let seated = Seated { deciding, actors: seated.to_vec(), clock };
        let drafted = self.draft_for(order, new_keys, seated, |order, rows, seen| decide(&order.command, rows, seen));
        drafted.map_err(|problem| self.naming(problem))
    }

    /// Takes the passphrase of the person who gets a key by a draft.
    ///
    /// # Errors
    /// A passphrase that cannot be taken.
    pub(crate) fn take_passphrase(&self, draft: &mut Draft, given: &str) -> Result<(), Problem> {
        let Some((user, ..)) = draft.new_keys.first() else { return Ok(()) };
        let name = match &draft.order.command {
            Command::EnrolPerson { person } => person.name.clone(),
            _ => self.person(user)?.text("name"),
        };
        judge(given, &self.info.name, &name, user)?;
        draft.order.new_passphrases.insert(user.clone(), Zeroizing::new(given.to_owned()));
        Ok(())
    }

    /// The places for signatures of an order: any of these rows of people. A doubtful clock wants one more where only
    /// one signs, and so does a day that is sealed.
    ///
    /// # Errors
    /// A fault of the file.
    pub(crate) fn seats(&self, order: &Order) -> Result<Alternatives, Problem> {
        let command = &order.command;
        let mut alternatives = self.signers(command)?;
        let more = self.more_approvers(kind_of(command), self.clock_mark(command)?, order.day)?;
        if !more.is_empty() {
            let approver = SignerSlot {
                meaning: "approved".to_owned(),
                roles: more.iter().map(|role| (*role).to_owned()).collect(),
            };
            for row in alternatives.iter_mut().filter(|row| row.len() == 1) {
                row.push(approver.clone());
            }
        }
        Ok(alternatives)
    }

    /// What a decision is told before anybody is named.
    ///
    /// # Errors
    /// A fault of the file.
    pub(crate) fn sight(&self, command: Option<&Command>) -> Result<Seen, Problem> {
        let now = self.now();
        let today = now.day(self.info.utc_offset_min);
        Ok(Seen {
            today,
            day: today,
            at: now,
            seq: self.file.size()?,
            actors: Vec::new(),
            reversed: command.map(|command| self.to_be_reversed(command)).transpose()?.flatten(),
            draft_leaf: command.map(|command| self.draft_leaf(command)).transpose()?.flatten(),
            pack: rules::built_in_names(),
        })
    }

    /// What a command would become today, or the first reason against it, before anybody is named.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn try_out(&self, command: &Command) -> Result<Result<Event, Refusal>, Problem> {
        let seen = self.sight(Some(command))?;
        Ok(self.file.reading(|rows| decide(command, rows, &seen).map_err(|refusal| named(rows, refusal)))?)
    }
}
