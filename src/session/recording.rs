//! The second half of the life of an act: signed and recorded.
//!
//! Does not know: who asked.
//! Always holds: inside the transaction it is decided once more and must give the same event; a receipt is given only
//! after the sync; a refusal changes nothing.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::check::Damage;
use super::people::seal_with;
use super::posting::{Draft, Order, Recorded};
use super::{Keys, Problem, Session};
use crate::domain::decide::{Seen, decide};
use crate::domain::event::{Event, Kind};
use crate::domain::policy::Acting;
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::Fault;
use crate::store::{KeyWrap, SignedAct, StoreFault};
use crate::trust::act::{LedgerId, signatures_text, signing_bytes};
use crate::trust::key::SecretKey;
use crate::trust::note::{Checkpoint, Note};
use crate::trust::tree::Head;

impl Session {
    /// Signs a draft with the unlocked keys of its people and records it. Given back after the sync.
    ///
    /// # Errors
    /// A key that is not unlocked; a head that moved meanwhile (draft it again); a refusal; a fault of the file.
    pub fn record(&mut self, draft: &Draft) -> Result<Recorded, Problem> {
        let recorded = self.record_with(draft, |order, rows, seen| decide(&order.command, rows, seen));
        recorded.map_err(|problem| self.naming(problem))
    }

    pub(crate) fn record_with(
        &mut self,
        draft: &Draft,
        decision: impl Fn(&Order, &dyn Rows, &Seen) -> Result<Event, Refusal>,
    ) -> Result<Recorded, Problem> {
        self.may_write()?;
        self.settle()?;
        let new = |user: &str| draft.new_keys.iter().find(|(of, ..)| of == user).map(|(_, secret, _)| secret);
        let log = log_of(&self.keys, &draft.actors);
        let wraps = self.wraps(draft, log)?;
        let act = SignedAct {
            body: draft.body.clone(),
            signatures: signed(&self.keys, &draft.actors, &draft.body, new)?,
            blind: draft.blind.clone(),
            lines: draft.lines.clone(),
            attachments: draft.attachments.clone(),
        };
        let posting = self.file.begin()?;
        if posting.head()? != draft.head {
            return Err(StoreFault::HeadMoved.into());
        }
        let again = posting.reading(|rows| decision(&draft.order, rows, &draft.seen))??;
        if again != draft.event {
            return Err(StoreFault::HeadMoved.into());
        }
        let head = posting.append(&act)?;
        for wrap in &wraps {
            posting.put_key(wrap)?;
        }
        if let Some(log) = log.filter(|_| wants_checkpoint(draft.event.kind)) {
            posting.add_checkpoint(head.size, &note(self.info.id, head, log))?;
        }
        if let Some(anchors) = &mut self.anchors {
            anchors.make_room()?;
        }
        let done = posting.commit();
        done.map_err(|fault| self.disk_failed(fault))?;
        for (user, ..) in &draft.new_keys {
            // a key that was unlocked before is not the person's any more
            self.keys.remove(user);
        }
        self.after(draft.event.clone(), &draft.seen, head)
    }

    /// Writes what was recorded back into the ledger file, so that it is complete at rest. Asked for after a receipt
    /// was shown, and done at the latest before the next act is recorded.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn settle(&mut self) -> Result<(), Problem> {
        if std::mem::take(&mut self.unsettled) {
            let done = self.file.settle();
            done.map_err(|fault| self.disk_failed(fault))?;
            self.unrested = true;
            if let Some(anchors) = &mut self.anchors {
                anchors.room_ahead()?;
            }
        }
        Ok(())
    }

    /// Leaves the ledger as one file that holds everything, the side file empty. Asked for when nobody posts.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn rest(&mut self) -> Result<(), Problem> {
        self.settle()?;
        if self.unrested {
            let done = self.file.rest();
            self.unrested = !done.map_err(|fault| self.disk_failed(fault))?;
            if let Some(anchors) = &mut self.anchors {
                anchors.no_room_ahead()?;
            }
        }
        Ok(())
    }

    /// A sync that failed once proves nothing when it is tried again: nothing more is recorded before the ledger was
    /// opened anew.
    pub(super) fn disk_failed(&mut self, fault: StoreFault) -> StoreFault {
        if matches!(fault, StoreFault::DiskFailing { .. }) {
            self.damage = Some(Damage::of_the_disk(&fault));
        }
        fault
    }

    /// After the commit: the anchor is noted, the site's facts are read anew.
    pub(super) fn after(&mut self, event: Event, seen: &Seen, head: Head) -> Result<Recorded, Problem> {
        self.unsettled = !self.building;
        if let Some(anchors) = &mut self.anchors {
            anchors.note(head, seen.at)?;
        }
        if event.kind == Kind::SiteChanged {
            self.info.utc_offset_min = super::opening::info(&self.file)?.utc_offset_min;
        }
        let act = self.file.reading(|rows| rows.row(Table::Act, &[Val::from(seen.seq)]))?;
        let document = act.and_then(|row| row.maybe_text("document"));
        Ok(Recorded { seq: seen.seq, kind: event.kind, document, head, event })
    }

    fn wraps(&self, draft: &Draft, log: Option<&SecretKey>) -> Result<Vec<KeyWrap>, Problem> {
        let mut wraps = Vec::new();
        for (user, secret, with_log) in &draft.new_keys {
            let log = if *with_log { log.map(|log| SecretKey::from_seed(&log.seed())) } else { None };
            let keys = Keys { person: SecretKey::from_seed(&secret.seed()), log };
            let given = draft.order.new_passphrases.get(user).ok_or_else(|| Problem::why(Why::PassphraseNeeded))?;
            let (mut salt, mut nonce) = ([0u8; 16], [0u8; 24]);
            self.chance.fill(&format!("salt/{}", draft.seq), &mut salt)?;
            self.chance.fill(&format!("nonce/{}", draft.seq), &mut nonce)?;
            let sealed = seal_with(self.info.id, user, &keys, given, self.kdf(), (salt, nonce));
            wraps.push(sealed.map_err(|_| Fault::Bug)?);
        }
        Ok(wraps)
    }

    /// Prepares, unlocks with the passphrases given (a training ledger knows its own) and records in one go.
    ///
    /// # Errors
    /// As [`Session::prepare`], [`Session::unlock`] and [`Session::record`].
    pub fn post(&mut self, order: Order, people: &[(String, Option<Zeroizing<String>>)]) -> Result<Recorded, Problem> {
        let users: Vec<String> = people.iter().map(|(user, _)| user.clone()).collect();
        let draft = self.prepare(order, &users)?;
        for (user, passphrase) in people {
            if !draft.new_keys.iter().any(|(new, ..)| new == user) {
                self.unlock(user, passphrase.as_ref().map(|p| p.as_str()))?;
            }
        }
        self.record(&draft)
    }
}

/// The signatures of these people over an act, in order. `new` gives the key that a person gets by this very act.
pub(super) fn signed<'k>(
    keys: &'k BTreeMap<String, Keys>,
    actors: &[Acting],
    body: &str,
    new: impl Fn(&str) -> Option<&'k SecretKey>,
) -> Result<String, Problem> {
    let message = signing_bytes(body);
    let mut signatures = Vec::new();
    for actor in actors {
        let secret = new(&actor.user).or_else(|| keys.get(&actor.user).map(|keys| &keys.person));
        let secret = secret.ok_or_else(|| because(Why::PassphraseNeeded).about("user", &actor.user))?;
        signatures.push((secret.id(), secret.sign(&message)));
    }
    Ok(signatures_text(&signatures))
}

/// The key of the log, from the first of these people who holds it.
pub(super) fn log_of<'k>(keys: &'k BTreeMap<String, Keys>, actors: &[Acting]) -> Option<&'k SecretKey> {
    actors.iter().find_map(|a| keys.get(&a.user).and_then(|keys| keys.log.as_ref()))
}

/// The note in which the log states a head.
pub(super) fn note(ledger: LedgerId, head: Head, log: &SecretKey) -> String {
    let mut note = Note::new(Checkpoint { ledger, head });
    note.sign(log);
    note.to_string()
}

/// Kinds of act after which the log key states the head.
fn wants_checkpoint(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::LedgerOpened
            | Kind::BatchCertified
            | Kind::DaySealed
            | Kind::BackupMade
            | Kind::ImportRecorded
            | Kind::CertificateVoided
    )
}
