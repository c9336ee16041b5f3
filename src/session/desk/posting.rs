//! Drafts that wait for signatures, and their recording.
//!
//! Does not know: who asked; how a draft is shown.
//! Always holds: each person's passphrase is asked for anew; keys of others are forgotten whatever came of it; flags
//! raised and cleared are those of the lots and weapons that the act is about.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use zeroize::Zeroizing;

use super::touched::touched;
use super::writer::{Writer, with_typed};
use crate::domain::decide::reversible;
use crate::domain::event::Kind;
use crate::domain::id::{Id, IdKind, Subject};
use crate::domain::refusal::{Why, because};
use crate::domain::rules::{judge_lot, judge_weapon};
use crate::domain::table::Rows;
use crate::session::desk::{Secret, Ticket};
use crate::session::facts::Shelf;
use crate::session::posting::Draft;
use crate::session::query::Answer;
use crate::session::views::Opens;
use crate::session::views::draft::Recorded;
use crate::session::views_of::draft::{self, subjects};
use crate::session::views_of::judged::SaidOf;
use crate::session::worker::Told;
use crate::session::{Problem, Session, rules};

/// Drafts that are kept; an older one has to be asked for anew.
const DRAFTS: usize = 8;
/// Lots and weapons whose flags are compared before and after.
const COMPARED: usize = 5_000;

/// Drafts that wait for signatures, by the ticket under which they were asked for.
#[derive(Default)]
pub(super) struct Posting {
    drafts: BTreeMap<Ticket, Draft>,
}

impl Posting {
    fn keep(&mut self, ticket: Ticket, draft: Draft) {
        self.drafts.insert(ticket, draft);
        while self.drafts.len() > DRAFTS {
            self.drafts.pop_first();
        }
    }
}

impl Writer {
    pub(super) fn prepare(&mut self, command: Value, actors: &[String], ticket: Ticket) -> Result<Answer, Problem> {
        let signed_in = self.signed_in.clone();
        let session = self.session_to_write()?;
        let order = with_typed(command, session)?;
        let (draft, view) = draft::prepare(session, order, actors, signed_in.as_deref())?;
        self.posting.keep(ticket, draft);
        Ok(Answer::Draft(Box::new(view)))
    }

    pub(super) fn sign(
        &mut self,
        draft: Ticket,
        passphrases: Vec<(String, Secret)>,
        told: &Told<'_>,
    ) -> Result<Answer, Problem> {
        self.session_to_write()?;
        // a draft that is no longer kept has to be asked for anew, as when the head has moved
        let mut held = self.posting.drafts.remove(&draft).ok_or(crate::store::StoreFault::HeadMoved)?;
        let done = self.record(&mut held, &passphrases);
        self.forget_others();
        match done {
            Ok((recorded, answer)) => {
                if let Some(session) = &self.session {
                    self.shared.set_offset(session.info().utc_offset_min);
                }
                told.touched(touched(recorded.kind));
                Ok(Answer::Recorded(answer))
            }
            Err(problem) => {
                self.posting.keep(draft, held);
                Err(problem)
            }
        }
    }

    fn record(
        &mut self,
        draft: &mut Draft,
        passphrases: &[(String, Secret)],
    ) -> Result<(crate::session::Recorded, Recorded), Problem> {
        let session = self.session_to_write()?;
        let given = |user: &str| {
            let own = passphrases.iter().find(|(of, _)| of == user);
            own.map(|(_, secret)| Zeroizing::new(secret.expose().to_owned()))
        };
        let training = session.info().training;
        let new = draft.new_person().map(str::to_owned);
        if let Some(new) = &new {
            let secret = given(new).ok_or_else(|| because(Why::PassphraseNeeded).about("user", new))?;
            session.take_passphrase(draft, &secret)?;
        }
        for actor in draft.actors.clone() {
            if new.as_ref() == Some(&actor.user) {
                continue;
            }
            match given(&actor.user).filter(|secret| !secret.is_empty()) {
                Some(secret) => session.unlock(&actor.user, Some(&secret))?,
                // a training ledger knows the passphrase itself; elsewhere nobody signs without one
                None if training => session.unlock(&actor.user, None)?,
                None => return Err(because(Why::PassphraseNeeded).about("user", &actor.user).into()),
            }
        }
        let mut about = subjects(&draft.event, draft.seq);
        about.truncate(COMPARED);
        let before = flagged(session, &about)?;
        let recorded = session.record(draft)?;
        let after = flagged(session, &about)?;
        let count = |n: usize| u64::try_from(n).unwrap_or(0);
        let answer = Recorded {
            acts: vec![recorded.seq],
            kind: recorded.kind.code().to_owned(),
            number: recorded.document.clone(),
            made: made(recorded.kind, &about, recorded.seq),
            reversible: reversible(recorded.kind),
            flags: (count(after.difference(&before).count()), count(before.difference(&after).count())),
        };
        Ok((recorded, answer))
    }

    /// Keys of everybody but the person who is signed in are locked again.
    fn forget_others(&mut self) {
        let signed_in = self.signed_in.clone();
        if let Some(session) = &mut self.session {
            session.keys.retain(|user, _| Some(user) == signed_in.as_ref());
        }
    }
}

/// The record that an act made: a batch, or the first lot or weapon that came in.
fn made(kind: Kind, about: &[Subject], seq: u64) -> Option<Opens> {
    match (kind, about.first()?) {
        (Kind::BatchDrafted, _) => Some(Opens::Batch(Id::new(IdKind::Batch, seq, 0).to_string())),
        (Kind::LotReceived, Subject::Lot(id)) => Some(Opens::Lot(id.to_string())),
        (Kind::WeaponReceived, Subject::Weapon(id)) => Some(Opens::Weapon(id.to_string())),
        _ => None,
    }
}

/// Rules that flag these lots and weapons today, or cannot judge them: what the list of flags counts of them.
fn flagged(session: &Session, about: &[Subject]) -> Result<BTreeSet<(Subject, &'static str)>, Problem> {
    let day = session.today()?;
    Ok(session.file().reading(|rows| {
        let mut flagged = BTreeSet::new();
        for subject in about {
            let shelf = Shelf::of_subject(rows as &dyn Rows, subject);
            let judgements = match subject {
                Subject::Lot(_) => {
                    shelf.lots().next().map(|(_, facts)| judge_lot(&facts, rules::book(), day)).unwrap_or_default()
                }
                Subject::Weapon(_) => {
                    let facts = shelf.weapons().next().map(|(_, facts)| facts);
                    facts.map(|facts| judge_weapon(&facts, rules::book(), day)).unwrap_or_default()
                }
                Subject::Item(_) => Vec::new(),
            };
            let told = SaidOf::of(judgements).leading;
            flagged.extend(told.into_iter().map(|judgement| (subject.clone(), judgement.rule)));
        }
        flagged
    })?)
}
