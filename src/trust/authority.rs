//! Who may sign what, folded from the log and judged as of each act.
//!
//! Does not know: whether signatures hold (only whose they must be), other rules between acts.
//! Always holds: people, keys and the policy come from acts alone; a code or a key that was used once is never
//! given again; what an act grants counts from that act on.

mod content;
mod fault;
mod policy;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::act::Header;
use super::key::{KeyId, PublicKey};
use crate::domain::calendar::Day;
pub use content::PersonContent;
use content::{Changed, DaySealed, Names, Opened, PolicyChanged, Replaced, RolesChanged, Withdrawn};
pub use fault::AuthorityFault;
pub use policy::{Conflict, Policy, Slot};

/// The kinds of act that change people, keys, the policy or which days are sealed: all that a fold has to read.
pub const AUTHORITY_KINDS: [&str; 8] = [
    "ledger.opened",
    "person.enrolled",
    "person.changed",
    "roles.changed",
    "key.replaced",
    "key.withdrawn",
    "policy.changed",
    "day.sealed",
];

/// The kind of act that undoes another.
pub const REVERSAL: &str = "act.reversed";

/// The roles that may approve an act of a doubtful clock.
pub const CLOCK_APPROVERS: [&str; 4] = ["accountable_officer", "approver", "inspector", "administrator"];

/// The roles that may approve an act for a day that is sealed.
pub const LATE_APPROVERS: [&str; 2] = ["approver", "accountable_officer"];

/// The acts for which a key counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeySpan {
    /// The key.
    pub public: PublicKey,
    /// The act that gave it, and the first it may sign.
    pub from: u64,
    /// The last act it may sign, once it is replaced or withdrawn.
    pub until: Option<u64>,
}

impl KeySpan {
    /// Whether the key may sign the act of this number.
    #[must_use]
    pub fn counts_at(&self, seq: u64) -> bool {
        self.from <= seq && self.until.is_none_or(|until| seq <= until)
    }
}

/// A person as the log knows them.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The code, never given again.
    pub user: String,
    /// The name.
    pub name: String,
    /// The rank, as written.
    pub rank: Option<String>,
    /// The service or unit, as written.
    pub body: Option<String>,
    /// The number of an identity paper, as written.
    pub id_number: Option<String>,
    /// The appointment, as written.
    pub appointed: Value,
    /// The roles held.
    pub roles: BTreeSet<String>,
    /// Every key this person had, the newest last.
    pub keys: Vec<KeySpan>,
}

impl Person {
    /// The key that counts at this act.
    #[must_use]
    pub fn key_at(&self, seq: u64) -> Option<&KeySpan> {
        self.keys.iter().rev().find(|key| key.counts_at(seq))
    }
}

/// What was found out about an act's signers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Judged {
    /// For each actor the key that must have signed, when it is known.
    pub keys: Vec<Option<PublicKey>>,
    /// What is wrong; empty when the signers are entitled.
    pub faults: Vec<AuthorityFault>,
}

/// People, keys and policy as of the last act that was taken in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authority {
    opened: bool,
    training: bool,
    log_key: Option<PublicKey>,
    people: BTreeMap<String, Person>,
    owners: BTreeMap<KeyId, String>,
    policy: Policy,
    sealed: BTreeSet<Day>,
}

impl Authority {
    /// Before the first act.
    #[must_use]
    pub fn new() -> Authority {
        Authority::default()
    }

    /// Judges the signers of the next act, then takes in what it changes, even when it is at fault, so that one
    /// fault is reported once. `reversed` is the kind of the act that it reverses, if any.
    pub fn follow(&mut self, act: &Header, reversed: Option<&str>) -> Judged {
        // The first people sign what makes them known, and a new key signs what brings it in.
        if matches!(act.kind.as_str(), "ledger.opened" | "key.replaced") {
            let mut faults = self.take_in(act);
            let mut judged = self.check(act, reversed);
            faults.append(&mut judged.faults);
            Judged { faults, ..judged }
        } else {
            let mut judged = self.check(act, reversed);
            judged.faults.append(&mut self.take_in(act));
            judged
        }
    }

    /// Judges the signers of an act that would be the next one, and changes nothing.
    #[must_use]
    pub fn judge(&self, act: &Header, reversed: Option<&str>) -> Judged {
        self.clone().follow(act, reversed)
    }

    /// A person by code.
    #[must_use]
    pub fn person(&self, user: &str) -> Option<&Person> {
        self.people.get(user)
    }

    /// All people, by code.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values()
    }

    /// Whose key this is or was.
    #[must_use]
    pub fn owner(&self, key: KeyId) -> Option<&Person> {
        self.owners.get(&key).and_then(|user| self.people.get(user))
    }

    /// The ledger's log key.
    #[must_use]
    pub fn log_key(&self) -> Option<PublicKey> {
        self.log_key
    }

    /// Whether the ledger is for training; true for ever once it is.
    #[must_use]
    pub fn is_training(&self) -> bool {
        self.training
    }

    /// Who signs what, and which roles exclude each other.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    fn check(&self, act: &Header, reversed: Option<&str>) -> Judged {
        let mut judged = Judged::default();
        if act.seq == 0 && act.kind != "ledger.opened" {
            judged.faults.push(AuthorityFault::Opening);
        }
        let (mut users, mut keys) = (BTreeSet::new(), BTreeSet::new());
        for actor in &act.actors {
            let user = || actor.user.clone();
            judged.keys.push(self.key_of(&actor.user, actor.key, act.seq, &mut judged.faults));
            match self.people.get(&actor.user) {
                None => judged.faults.push(AuthorityFault::UserUnknown { user: user() }),
                Some(person) if !person.roles.contains(&actor.role) => {
                    judged.faults.push(AuthorityFault::RoleNotHeld { user: user(), role: actor.role.clone() });
                }
                Some(_) => {}
            }
            if !users.insert(&actor.user) {
                judged.faults.push(AuthorityFault::SamePerson { user: user() });
            }
            if !keys.insert(actor.key) {
                judged.faults.push(AuthorityFault::SameKey { key: actor.key });
            }
        }
        judged.faults.extend(self.policy.check(act, reversed, self.sealed.contains(&act.day)));
        if act.kind == "key.replaced" {
            judged.faults.extend(self.check_new_key(act));
        }
        judged
    }

    fn key_of(&self, user: &str, key: KeyId, seq: u64, faults: &mut Vec<AuthorityFault>) -> Option<PublicKey> {
        let user = user.to_owned();
        let Some(owner) = self.owners.get(&key).and_then(|owner| self.people.get(owner)) else {
            faults.push(AuthorityFault::KeyUnknown { user, key });
            return None;
        };
        let span = owner.keys.iter().find(|span| span.public.id() == key)?;
        if owner.user != user {
            faults.push(AuthorityFault::KeyOfOther { user, key });
        } else if !span.counts_at(seq) {
            faults.push(AuthorityFault::KeyEnded { user, until: span.until.unwrap_or(span.from) });
        }
        Some(span.public)
    }

    /// The person of a replaced key signs last of those whom the kind needs, with the new key.
    fn check_new_key(&self, act: &Header) -> Option<AuthorityFault> {
        let Replaced { user, public_key } = content::read(&act.content).ok()?;
        let last = act.actors.last();
        let key = public_key.parse::<PublicKey>().ok()?.id();
        let used = last.is_some_and(|actor| actor.user == user && actor.key == key);
        (!used).then_some(AuthorityFault::NewKeyNotUsed { user })
    }

    fn take_in(&mut self, act: &Header) -> Vec<AuthorityFault> {
        let mut faults = Vec::new();
        let taken = match act.kind.as_str() {
            "ledger.opened" => self.open(act, &mut faults),
            "person.enrolled" => content::read(&act.content).map(|person| self.enrol(person, act.seq, &mut faults)),
            "person.changed" => content::read(&act.content).map(|changed| self.rename(changed, &mut faults)),
            "roles.changed" => content::read(&act.content).map(|changed| self.set_roles(changed, &mut faults)),
            "key.replaced" => content::read(&act.content).map(|new| self.replace_key(new, act.seq, &mut faults)),
            "key.withdrawn" => content::read(&act.content).map(|gone| self.withdraw(gone, act.seq, &mut faults)),
            "policy.changed" => content::read(&act.content).map(|new| self.set_policy(new, &mut faults)),
            "day.sealed" => {
                // what else the content says is for others to judge
                self.sealed.extend(content::read::<DaySealed>(&act.content).ok().map(|seal| seal.sealed));
                Ok(())
            }
            _ => Ok(()),
        };
        if let Err(detail) = taken {
            faults.push(AuthorityFault::Content { detail });
        }
        faults
    }

    fn open(&mut self, act: &Header, faults: &mut Vec<AuthorityFault>) -> Result<(), String> {
        if self.opened || act.seq > 0 {
            faults.push(AuthorityFault::Opening);
            return Ok(());
        }
        let opened: Opened = content::read(&act.content)?;
        self.opened = true;
        self.training = opened.training;
        match opened.log_key(act.ledger) {
            Some(key) => self.log_key = Some(key),
            None => faults.push(AuthorityFault::Content { detail: "log_key".to_owned() }),
        }
        self.policy = Policy { acts: opened.acts, conflicts: opened.conflicts };
        for person in opened.people {
            self.enrol(person, act.seq, faults);
        }
        Ok(())
    }

    fn enrol(&mut self, new: PersonContent, seq: u64, faults: &mut Vec<AuthorityFault>) {
        let user = new.names.user.clone();
        if self.people.contains_key(&user) {
            faults.push(AuthorityFault::UserReused { user });
            return;
        }
        let Names { name, rank, body, id_number, appointed, .. } = new.names;
        let roles = new.roles.into_iter().collect();
        let person = Person { user: user.clone(), name, rank, body, id_number, appointed, roles, keys: Vec::new() };
        self.people.insert(user.clone(), person);
        self.give_key(&user, &new.public_key, seq, faults);
        self.check_conflicts(&user, faults);
    }

    fn rename(&mut self, Changed(new): Changed, faults: &mut Vec<AuthorityFault>) {
        let Some(person) = self.people.get_mut(&new.user) else {
            faults.push(AuthorityFault::UserUnknown { user: new.user });
            return;
        };
        person.name = new.name;
        person.rank = new.rank;
        person.body = new.body;
        person.id_number = new.id_number;
        person.appointed = new.appointed;
    }

    fn set_roles(&mut self, new: RolesChanged, faults: &mut Vec<AuthorityFault>) {
        let Some(person) = self.people.get_mut(&new.user) else {
            faults.push(AuthorityFault::UserUnknown { user: new.user });
            return;
        };
        person.roles = new.roles.into_iter().collect();
        self.check_conflicts(&new.user, faults);
    }

    fn replace_key(&mut self, new: Replaced, seq: u64, faults: &mut Vec<AuthorityFault>) {
        if !self.end_keys(&new.user, seq, faults) {
            return;
        }
        self.give_key(&new.user, &new.public_key, seq, faults);
    }

    fn withdraw(&mut self, gone: Withdrawn, seq: u64, faults: &mut Vec<AuthorityFault>) {
        self.end_keys(&gone.user, seq, faults);
    }

    fn set_policy(&mut self, new: PolicyChanged, faults: &mut Vec<AuthorityFault>) {
        self.policy = Policy { acts: new.acts, conflicts: new.conflicts };
        let users: Vec<String> = self.people.keys().cloned().collect();
        for user in users {
            self.check_conflicts(&user, faults);
        }
    }

    /// Ends the person's present key with this act; whether there is such a person.
    fn end_keys(&mut self, user: &str, seq: u64, faults: &mut Vec<AuthorityFault>) -> bool {
        let Some(person) = self.people.get_mut(user) else {
            faults.push(AuthorityFault::UserUnknown { user: user.to_owned() });
            return false;
        };
        for key in person.keys.iter_mut().filter(|key| key.until.is_none()) {
            key.until = Some(seq);
        }
        true
    }

    fn give_key(&mut self, user: &str, public_key: &str, seq: u64, faults: &mut Vec<AuthorityFault>) {
        let user = user.to_owned();
        let Ok(public) = public_key.parse::<PublicKey>() else {
            faults.push(AuthorityFault::KeyUnusable { user });
            return;
        };
        if self.owners.contains_key(&public.id()) || self.log_key == Some(public) {
            faults.push(AuthorityFault::KeyReused { user });
            return;
        }
        self.owners.insert(public.id(), user.clone());
        if let Some(person) = self.people.get_mut(&user) {
            person.keys.push(KeySpan { public, from: seq, until: None });
        }
    }

    fn check_conflicts(&self, user: &str, faults: &mut Vec<AuthorityFault>) {
        let Some(person) = self.people.get(user) else { return };
        let held = |role: &String| person.roles.contains(role);
        for conflict in self.policy.conflicts.iter().filter(|c| c.is_absolute() && held(&c.a) && held(&c.b)) {
            let (user, a, b) = (user.to_owned(), conflict.a.clone(), conflict.b.clone());
            faults.push(AuthorityFault::RolesConflict { user, a, b });
        }
    }
}

#[cfg(test)]
mod tests;
