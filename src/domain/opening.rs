//! Opening a ledger: the first act, which brings its own people and rules of signing.
//!
//! Does not know: how keys and passphrases are made.
//! Always holds: an administrator and an accountable officer are among the people; the table of signers is the one
//! built in.
//! Refuses with: 114 to 119, 134, 136, 180 to 182.

use std::collections::BTreeSet;

use super::command::OpenLedger;
use super::decide::{check_offset, check_person, within_limits};
use super::event::{Content, Event, Kind, Opened, Rules, TrainingPassphrase};
use super::policy;
use super::refusal::{Refusal, Why, because};

/// What the program adds to the command: keys, passphrases of a training ledger, the rule pack.
#[derive(Clone, Debug)]
pub struct Brought {
    /// Public key of the log, 64 hex digits.
    pub log_key: String,
    /// Passphrases of its people; for a training ledger only.
    pub passphrases: Vec<TrainingPassphrase>,
    /// The rule pack that is built in.
    pub rules: Rules,
}

/// The first event. The people in the command already carry their public keys.
///
/// # Errors
/// The first reason that applies.
pub fn open(command: &OpenLedger, brought: Brought) -> Result<Event, Refusal> {
    let missing = |field: &str| because(Why::TextMissing).about("field", field);
    if command.name.trim().is_empty() {
        return Err(missing("name"));
    }
    let country_ok = command.country.len() == 2 && command.country.bytes().all(|b| b.is_ascii_uppercase());
    if !country_ok {
        return Err(because(Why::UnknownCode).about("list", "country").about("code", &command.country));
    }
    let site_ok = (1..=6).contains(&command.site.len())
        && command.site.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    if !site_ok {
        return Err(because(Why::BadCode).about("code", &command.site));
    }
    check_offset(command.utc_offset_min)?;
    within_limits(command)?;
    let mut users = BTreeSet::new();
    for person in &command.people {
        check_person(person)?;
        if !users.insert(person.user.as_str()) {
            return Err(because(Why::PersonTaken).about("user", &person.user));
        }
    }
    for role in ["administrator", "accountable_officer"] {
        if !command.people.iter().any(|p| p.roles.iter().any(|r| r == role)) {
            return Err(because(Why::LastOfRole).about("role", role));
        }
    }
    if !command.training && !brought.passphrases.is_empty() {
        return Err(because(Why::TrainingOnly));
    }
    let opened = Opened {
        name: command.name.clone(),
        country: command.country.clone(),
        site: command.site.clone(),
        utc_offset_min: command.utc_offset_min,
        training: command.training,
        passphrases: brought.passphrases,
        people: command.people.clone(),
        log_key: brought.log_key,
        conflicts: policy::built_in_conflicts(),
        acts: policy::built_in(),
        rules: brought.rules,
    };
    Ok(Event::new(Kind::LedgerOpened, Content::Opened(opened)))
}
