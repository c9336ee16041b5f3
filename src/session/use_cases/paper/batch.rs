//! A batch as it stood after an act: its lines, its steps and who took them.
//!
//! Does not know: certificates, languages.
//! Always holds: nothing is newer than that act.

use super::lines::{Listed, Shown, listed, told};
use super::then::Then;
use crate::documents::facts::{OrderFacts, Signer, Stamp, StepFacts};
use crate::domain::calendar::Day;
use crate::domain::event::{Content, Kind, Line};
use crate::domain::id::Seq;
use crate::domain::measure::Count;
use crate::domain::refusal::{Why, because};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::{Problem, Session};
use crate::store::codec::ReadAct;
use crate::trust::act::Actor;
use std::collections::BTreeMap;

/// Kinds of act by which a batch comes into a state.
const STATES: &[(Kind, &str)] = &[
    (Kind::BatchDrafted, "draft"),
    (Kind::BatchReviewed, "reviewed"),
    (Kind::BatchApproved, "approved"),
    (Kind::BatchLocked, "locked"),
    (Kind::BatchStarted, "running"),
    (Kind::BatchCompleted, "completed"),
    (Kind::BatchAborted, "aborted"),
    (Kind::BatchCertified, "certified"),
];

/// A batch as it stood after an act, with its steps.
pub(super) struct Batch<'a> {
    pub(super) session: &'a Session,
    pub(super) then: Then<'a>,
    pub(super) row: Row,
    pub(super) lines: Vec<Row>,
    steps: Vec<Row>,
}

impl<'a> Batch<'a> {
    /// The batch after act `upto`.
    pub(super) fn after(session: &'a Session, id: &str, upto: Seq) -> Result<Batch<'a>, Problem> {
        let then = Then::after(session.file(), upto)?;
        let book = then.batch(id)?;
        let key = [Val::from(id)];
        let row = book.row(Table::Batch, &key).ok_or_else(|| because(Why::BatchUnknown).about("batch", id))?;
        let (lines, steps) = (book.rows(Table::BatchLine, &key), book.rows(Table::BatchStep, &key));
        Ok(Batch { session, then, row, lines, steps })
    }

    /// The lines as a paper lists them, with what two people counted once the list is closed.
    pub(super) fn listed(&self, shown: Shown) -> Result<Vec<Listed>, Problem> {
        let mut all: Vec<Listed> =
            self.lines.iter().map(|row| listed(&self.then, row, shown)).collect::<Result<_, Problem>>()?;
        let [first, second] = self.counted()?;
        for listed in &mut all {
            let no = listed.line.no;
            listed.line.read = first.get(&no).zip(second.get(&no)).map(|(first, second)| [*first, *second]);
        }
        Ok(all)
    }

    /// What the two readings counted on each line: the newest of either before the list closed; nothing before that.
    fn counted(&self) -> Result<[BTreeMap<u64, Count>; 2], Problem> {
        let mut counted: [BTreeMap<u64, Count>; 2] = Default::default();
        let Some(closed) = self.step(Kind::BatchLocked) else { return Ok(counted) };
        let read = self.steps.iter().filter(|step| step.text("kind") == Kind::BatchRead.code());
        for seq in read.map(|step| step.number("seq")).filter(|seq| *seq < closed) {
            let Content::BatchRead(reading) = &self.then.act(seq)?.content else { continue };
            let Some(of) = counted.get_mut(usize::from(reading.reading == 2)) else { continue };
            of.clear();
            for (_, line) in self.then.lines(seq, None)? {
                if let Line::Read(line) = line {
                    of.insert(line.no, line.count);
                }
            }
        }
        Ok(counted)
    }

    /// The newest step of a kind.
    pub(super) fn step(&self, kind: Kind) -> Option<Seq> {
        self.steps.iter().rev().find(|step| step.text("kind") == kind.code()).map(|step| step.number("seq"))
    }

    pub(super) fn stamp(&self, seq: Seq, act: &ReadAct) -> Stamp {
        Stamp { at: act.header.at, offset_min: self.then.offset(seq) }
    }

    /// Who took the newest step of a kind: who signed with this meaning, else the first.
    pub(super) fn taken(&self, kind: Kind, meaning: &str) -> Result<Option<StepFacts>, Problem> {
        let Some(seq) = self.step(kind) else { return Ok(None) };
        let act = self.then.act(seq)?;
        let actor = act.actors.iter().find(|a| a.meaning == meaning).or(act.actors.first());
        let user = actor.map_or("", |a| a.user.as_str());
        let name = self.then.person(user, seq).map_or_else(
            || user.to_owned(),
            |person| [person.rank.as_str(), person.name.as_str()].join(" ").trim().to_owned(),
        );
        Ok(Some(StepFacts { name, act: seq, day: act.header.day }))
    }

    /// The people who signed an act.
    pub(super) fn signers(&self, seq: Seq) -> Result<Vec<Signer>, Problem> {
        Ok(self.signed(seq)?.into_iter().map(|(_, signer)| signer).collect())
    }

    /// The people who signed an act, with their codes.
    pub(super) fn signed(&self, seq: Seq) -> Result<Vec<(String, Signer)>, Problem> {
        let act = self.then.act(seq)?;
        let one = |actor: &Actor| {
            let person = self.then.person(&actor.user, seq).cloned().unwrap_or_default();
            let signer = Signer {
                name: told(person.name).unwrap_or_else(|| actor.user.clone()),
                rank: told(person.rank),
                body: told(person.body),
                id_number: told(person.id_number),
                role: actor.role.clone(),
                meaning: actor.meaning.clone(),
                signed: self.stamp(seq, &act),
                act: seq,
                key: actor.key.to_string(),
            };
            (actor.user.clone(), signer)
        };
        Ok(act.header.actors.iter().map(one).collect())
    }

    /// The order, as far as there is one.
    pub(super) fn order(&self) -> OrderFacts {
        OrderFacts {
            number: told(self.row.text("order_number")),
            day: self.row.parsed("order_date"),
            authority: told(self.row.text("authority")),
            body: None,
        }
    }

    /// The steps with their states, in order.
    pub(super) fn acts(&self) -> Result<Vec<(String, Seq, Day)>, Problem> {
        let taken = STATES.iter().filter_map(|(kind, state)| Some((state, self.step(*kind)?)));
        taken.map(|(state, seq)| Ok(((*state).to_owned(), seq, self.then.act(seq)?.header.day))).collect()
    }
}
