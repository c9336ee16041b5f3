//! The first half of the life of an act: decided and drafted, ready to be signed.
//!
//! Does not know: what a screen shows.
//! Always holds: what is signed is what was drafted on the present head; a refusal changes nothing.

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::clock::mark;
pub use super::order::Order;
use super::people::{judge, only_looks, unsaid};
use super::{Problem, SOFTWARE, Session, rules};
use crate::domain::calendar::Day;
use crate::domain::command::Command;
use crate::domain::decide::{self, Seen, decide, is_late, kind_of};
use crate::domain::event::{Content, Event, Kind};
use crate::domain::id::Seq;
use crate::domain::policy::{self, Acting, Alternatives, Standing};
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::Fault;
use crate::store::{StoreFault, codec};
use crate::trust::act::{Actor, Clock as Mark, Header, LinesHasher, LinesHead};
use crate::trust::authority::{CLOCK_APPROVERS, LATE_APPROVERS};
use crate::trust::hash::Digest;
use crate::trust::key::{KeyId, SecretKey};
use crate::trust::tree::Head;

mod sketch;

/// An act that is ready to be signed.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What was asked.
    pub order: Order,
    /// What will have happened.
    pub event: Event,
    /// Who signs, in order.
    pub actors: Vec<Acting>,
    /// The number the act will have.
    pub seq: Seq,
    /// Its canonical bytes.
    pub body: String,
    /// What the clock did.
    pub clock: Mark,
    pub(super) lines: Vec<String>,
    pub(super) blind: Vec<u8>,
    pub(super) head: Head,
    pub(super) seen: Seen,
    pub(super) new_keys: Vec<(String, SecretKey, bool)>,
    pub(super) attachments: Vec<(Digest, String, Vec<u8>)>,
}

/// Who is named in a draft, and what the decision is told of them.
struct Seated {
    deciding: Vec<Acting>,
    actors: Vec<Acting>,
    clock: Mark,
}

/// An act that was recorded and synced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its number.
    pub seq: Seq,
    /// Its kind.
    pub kind: Kind,
    /// The number of its document, if it has one.
    pub document: Option<String>,
    /// The log afterwards.
    pub head: Head,
    /// What it says.
    pub event: Event,
}

impl Session {
    /// Who must sign an act of this command: any of these rows of people.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn signers(&self, command: &Command) -> Result<Alternatives, Problem> {
        let reversed = self.to_be_reversed(command)?.map(|(_, event)| event);
        Ok(self.file.reading(|rows| decide::signers(rows, command, reversed.as_ref()))?)
    }

    /// Who must sign an act of this kind: any of these rows of people.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn signers_of(&self, kind: Kind) -> Result<Alternatives, Problem> {
        let row = self.file.reading(|rows| rows.row(Table::Policy, &[Val::from(kind.code())]))?;
        Ok(row.map(|row| policy::parse(&row.text("signers"))).unwrap_or_default())
    }

    /// Decides a command and drafts its act on the present head.
    ///
    /// # Errors
    /// A refusal; a fault of the file.
    pub fn prepare(&self, order: Order, users: &[String]) -> Result<Draft, Problem> {
        self.prepare_with(order, users, |order, rows, seen| decide(&order.command, rows, seen))
    }

    /// The same for use cases that decide their event themselves, such as an import.
    ///
    /// # Errors
    /// A refusal; a fault of the file.
    pub(crate) fn prepare_with(
        &self,
        order: Order,
        users: &[String],
        decision: impl Fn(&Order, &dyn Rows, &Seen) -> Result<Event, Refusal>,
    ) -> Result<Draft, Problem> {
        // everything is asked of one moment, and the file is taken hold of once
        let prepared = self.file.standing_still(|_| self.prepared(order, users, decision));
        prepared.map_err(|problem| self.naming(problem))
    }

    fn prepared(
        &self,
        mut order: Order,
        users: &[String],
        decision: impl Fn(&Order, &dyn Rows, &Seen) -> Result<Event, Refusal>,
    ) -> Result<Draft, Problem> {
        self.may_write()?;
        let new_keys = self.make_keys(&mut order, true)?;
        let clock = self.clock_mark(&order.command)?;
        let kind = kind_of(&order.command);
        let more = self.more_approvers(kind, clock, order.day)?;
        let actors = self.actors(kind, self.signers(&order.command)?, (clock, more), users)?;
        self.draft_for(order, new_keys, Seated { deciding: actors.clone(), actors, clock }, decision)
    }

    fn draft_for(
        &self,
        order: Order,
        new_keys: Vec<(String, SecretKey, bool)>,
        seated: Seated,
        decision: impl Fn(&Order, &dyn Rows, &Seen) -> Result<Event, Refusal>,
    ) -> Result<Draft, Problem> {
        let Seated { deciding, actors, clock } = seated;
        let head = self.file.head()?;
        let now = self.now();
        let today = now.day(self.info.utc_offset_min);
        let seen = Seen {
            today,
            day: order.day.unwrap_or(today),
            at: now,
            seq: head.size,
            actors: deciding,
            reversed: self.to_be_reversed(&order.command)?,
            draft_leaf: self.draft_leaf(&order.command)?,
            pack: rules::built_in_names(),
        };
        let event = self.file.reading(|rows| decision(&order, rows, &seen))??;
        let attachments = attachments(&order.command);
        let mut draft = Draft {
            seq: head.size,
            order,
            event,
            actors,
            body: String::new(),
            clock,
            lines: Vec::new(),
            blind: Vec::new(),
            head,
            seen,
            new_keys,
            attachments,
        };
        self.write_body(&mut draft)?;
        Ok(draft)
    }

    /// Refuses where nothing can be recorded.
    pub(super) fn may_write(&self) -> Result<(), Problem> {
        match &self.damage {
            Some(damage) => Err(damage.problem()),
            None if self.file.writable() => Ok(()),
            None => Err(Problem::why(Why::ReadOnly)),
        }
    }

    /// What the act of a command says of the clock.
    fn clock_mark(&self, command: &Command) -> Result<Mark, Problem> {
        if matches!(command, Command::ResetClock { .. }) {
            return Ok(Mark::Reset);
        }
        Ok(mark(self.now(), self.watermark()?))
    }

    /// The roles in which one more approves what one person signs: for a day that is sealed, or a doubtful clock.
    pub(super) fn more_approvers(
        &self,
        kind: Kind,
        clock: Mark,
        day: Option<Day>,
    ) -> Result<&'static [&'static str], Problem> {
        let today = self.now().day(self.info.utc_offset_min);
        if self.file.reading(|rows| is_late(rows, kind, day.unwrap_or(today), today))? {
            return Ok(&LATE_APPROVERS);
        }
        Ok(if matches!(clock, Mark::Behind | Mark::Ahead) { &CLOCK_APPROVERS } else { &[] })
    }

    /// Fits the people named into the places of the act. A doubtful clock wants one more where only one signs, and so
    /// does a day that is sealed; `more` are the roles of the one more.
    pub(super) fn actors(
        &self,
        kind: Kind,
        alternatives: Alternatives,
        (clock, more): (Mark, &[&str]),
        users: &[String],
    ) -> Result<Vec<Acting>, Problem> {
        let mut people = Vec::new();
        for (at, user) in users.iter().enumerate() {
            if users[..at].contains(user) {
                return Err(because(Why::SamePerson).about("user", user).into());
            }
            let person = self.person(user)?;
            let roles = person.text("roles").split(' ').map(str::to_owned).collect();
            people.push(Standing { user: user.clone(), roles });
        }
        if let Some(actors) = policy::fit(&alternatives, &people) {
            let alone = actors.len() == 1 && matches!(clock, Mark::Behind | Mark::Ahead);
            if !alone {
                return Ok(actors);
            }
            return Err(because(Why::MorePeople).about("kind", kind.code()).about("clock", clock.code()).into());
        }
        if let Some((last, first)) = people.split_last()
            && let Some(role) = more.iter().find(|r| last.roles.iter().any(|have| have == *r))
            && let Some(mut actors) = policy::fit(&alternatives, first)
            && actors.len() == 1
        {
            actors.push(Acting { user: last.user.clone(), role: (*role).to_owned(), meaning: "approved".into() });
            return Ok(actors);
        }
        let fewest = alternatives.iter().map(Vec::len).min().unwrap_or(0);
        let why = if users.len() < fewest { Why::MorePeople } else { Why::NotAllowed };
        let needs = policy::print(&alternatives);
        Err(because(why).about("kind", kind.code()).about("needs", needs).about("clock", "normal").into())
    }

    fn to_be_reversed(&self, command: &Command) -> Result<Option<(Seq, Event)>, Problem> {
        let Command::Reverse { act, .. } = command else { return Ok(None) };
        Ok(self.event(*act)?.map(|event| (*act, event)))
    }

    /// The event that an act records, with all its lines.
    ///
    /// # Errors
    /// A fault of the file; an act that cannot be read.
    pub fn event(&self, seq: Seq) -> Result<Option<Event>, Problem> {
        let Some(row) = self.file.act(seq)? else { return Ok(None) };
        let bad = |e: codec::CodecFault| StoreFault::Act { seq, what: e.0 };
        let read = codec::ReadAct::read(&row.body).map_err(bad)?;
        let lines: Result<Vec<_>, _> =
            self.file.lines(seq, 0, u64::MAX)?.iter().map(|line| codec::read_line(&line.body)).collect();
        Ok(Some(read.event(lines.map_err(bad)?)))
    }

    fn draft_leaf(&self, command: &Command) -> Result<Option<String>, Problem> {
        let Command::SignCertificate { certificate, .. } = command else { return Ok(None) };
        let row = self.file.reading(|rows| rows.row(Table::Certificate, &[Val::from(certificate.as_str())]))?;
        let Some(seq) = row.and_then(|row| row.maybe_number("drafted")) else { return Ok(None) };
        Ok(self.file.leaf(seq)?.map(|leaf| leaf.to_string()))
    }

    /// Makes the keys of people who get one by this command, and writes their public halves into it. Their passphrase
    /// is wanted now, or is taken when the draft is signed.
    fn make_keys(&self, order: &mut Order, now: bool) -> Result<Vec<(String, SecretKey, bool)>, Problem> {
        let (user, name, roles) = match &order.command {
            Command::EnrolPerson { person } => (person.user.clone(), person.name.clone(), person.roles.clone()),
            Command::ReplaceKey { user, .. } => {
                let row = self.person(user)?;
                let roles = row.text("roles").split(' ').map(str::to_owned).collect();
                (user.clone(), row.text("name"), roles)
            }
            _ => return Ok(Vec::new()),
        };
        if now {
            let given = order.new_passphrases.get(&user).ok_or_else(|| unsaid(&name, &user))?;
            judge(given, &self.info.name, &name, &user)?;
        }
        let mut drawn = Zeroizing::new([0u8; 32]);
        self.chance.fill(&format!("key/{}", self.file.size()?), drawn.as_mut())?;
        let secret = SecretKey::from_seed(&drawn);
        let public = secret.public().to_string();
        match &mut order.command {
            Command::EnrolPerson { person } => person.public_key = public,
            Command::ReplaceKey { public_key, .. } => *public_key = public,
            _ => {}
        }
        Ok(vec![(user, secret, !only_looks(&roles))])
    }

    fn write_body(&self, draft: &mut Draft) -> Result<(), Problem> {
        let bug = |e: codec::CodecFault| Problem::Fault(Fault::JsonBroken { what: e.0 });
        draft.lines = draft.event.lines.iter().map(codec::line_text).collect::<Result<_, _>>().map_err(bug)?;
        let lines = if draft.lines.is_empty() {
            LinesHead::NONE
        } else {
            let mut blind = [0u8; 32];
            self.chance.fill(&format!("blind/{}", draft.seq), &mut blind)?;
            let mut hasher = LinesHasher::new(blind);
            draft.lines.iter().for_each(|line| hasher.add(line));
            draft.blind = blind.to_vec();
            hasher.head()
        };
        if draft.actors.is_empty() {
            // a sketch that nobody signs yet has no bytes
            return Ok(());
        }
        let mut actors = Vec::new();
        for acting in &draft.actors {
            let new = draft.new_keys.iter().find(|(user, ..)| *user == acting.user);
            actors.push(self.actor(acting, new.map(|(_, secret, _)| secret.id()))?);
        }
        let header = Header {
            content: content_with(&draft.event.content, &self.file.failed_sign_ins()?)?,
            corrects: draft.event.corrects,
            reason: draft.event.reason.as_ref().map(|r| crate::trust::canon::nfc(r)),
            refs: refs(&draft.order.command)?,
            lines,
            ..self.blank(draft.event.kind, &draft.seen, draft.clock, actors)?
        };
        draft.body = header.to_bytes().map_err(|e| Fault::JsonBroken { what: e.to_string() })?;
        Ok(())
    }

    /// The header of an act on the present head, with nothing said yet.
    pub(super) fn blank(&self, kind: Kind, seen: &Seen, clock: Mark, actors: Vec<Actor>) -> Result<Header, Problem> {
        Ok(Header {
            seq: seen.seq,
            at: seen.at,
            clock,
            day: seen.day,
            kind: kind.code().to_owned(),
            content: Value::Null,
            corrects: None,
            reason: None,
            refs: Vec::new(),
            actors,
            ledger: self.info.id,
            lines: LinesHead::NONE,
            prev: match seen.seq.checked_sub(1) {
                Some(last) => self.file.leaf(last)?.unwrap_or(Digest::ZERO),
                None => Digest::ZERO,
            },
            software: SOFTWARE.to_owned(),
        })
    }

    /// Somebody in a place of an act, with the key that will sign: a new one, or the one enrolled.
    pub(super) fn actor(&self, acting: &Acting, new: Option<KeyId>) -> Result<Actor, Problem> {
        let key = match new {
            Some(key) => key,
            None => {
                let public = self.person(&acting.user)?.text("public_key");
                let key: crate::trust::key::PublicKey = public.parse().map_err(|_| Fault::Bug)?;
                key.id()
            }
        };
        let Acting { user, role, meaning } = acting.clone();
        Ok(Actor { key, meaning, role, user })
    }
}

/// A content as JSON, with the sign-ins that failed since the act before: user, when, how often.
pub(super) fn content_with(content: &Content, failed: &[(String, String, u64)]) -> Result<Value, Problem> {
    let mut value = codec::content_value(content).map_err(|e| Fault::JsonBroken { what: e.0 })?;
    if let (false, Value::Object(fields)) = (failed.is_empty(), &mut value) {
        let listed: Vec<Value> =
            failed.iter().map(|(user, at, count)| json!({"user": user, "at": at, "count": count})).collect();
        fields.insert(codec::FAILED.to_owned(), Value::Array(listed));
    }
    codec::to_nfc(&mut value);
    Ok(value)
}

/// The hashes that an act refers to.
fn refs(command: &Command) -> Result<Vec<Digest>, Problem> {
    let text = match command {
        Command::IssueDocument { sha256, .. }
        | Command::RecordBackup { sha256, .. }
        | Command::AdoptRules { sha256, .. } => sha256,
        _ => return Ok(Vec::new()),
    };
    let bad = |_| because(Why::BadHash).about("field", "sha256").about("code", text);
    Ok(vec![text.parse().map_err(bad)?])
}

/// The files that an act brings with it.
fn attachments(command: &Command) -> Vec<(Digest, String, Vec<u8>)> {
    match command {
        Command::AdoptRules { .. } => vec![rules::attachment()],
        _ => Vec::new(),
    }
}
