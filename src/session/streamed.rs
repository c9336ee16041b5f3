//! An act whose lines are written while they are made: an import of any size.
//!
//! Does not know: what the lines say.
//! Always holds: lines, act and effects are one transaction on the head that was looked at; the act is signed when its
//! last line is known; an error leaves nothing behind.

use super::clock::mark;
use super::posting::{Recorded, content_with};
use super::recording::{log_of, note, signed};
use super::{Problem, Session, rules};
use crate::domain::decide::Seen;
use crate::domain::effect::Posted;
use crate::domain::event::{Content, Event, Kind, Line};
use crate::domain::policy::Acting;
use crate::domain::refusal::Why;
use crate::i18n::Fault;
use crate::store::{SignedAct, StoreFault};
use crate::trust::act::{Clock as Mark, Header, LinesHead};
use crate::trust::hash::Digest;
use crate::trust::tree::Head;

/// What an act stands on, before it says anything.
pub(crate) struct Ground {
    pub(crate) kind: Kind,
    pub(crate) seen: Seen,
    clock: Mark,
    head: Head,
}

/// What the lines of a streamed act came to.
pub(crate) struct Streamed {
    pub(crate) content: Content,
    pub(crate) lines: LinesHead,
    pub(crate) blind: [u8; 32],
    pub(crate) refs: Vec<Digest>,
}

/// Takes the next line: its canonical text and what it says.
pub(crate) type PutLine<'a> = &'a mut dyn FnMut(&str, &Line) -> Result<(), Problem>;

impl Session {
    /// The head, the clock and the people for an act of this kind. Nobody need be named for a look.
    ///
    /// # Errors
    /// People who may not sign such an act; a fault of the file.
    pub(crate) fn ground(&self, kind: Kind, users: &[String]) -> Result<Ground, Problem> {
        let now = self.now();
        let clock = mark(now, self.watermark()?);
        let actors = if users.is_empty() {
            Vec::new()
        } else {
            let more = self.more_approvers(kind, clock, None)?;
            self.actors(kind, self.signers_of(kind)?, (clock, more), users)?
        };
        let head = self.file.head()?;
        let today = now.day(self.info.utc_offset_min);
        let seen = Seen {
            today,
            day: today,
            at: now,
            seq: head.size,
            actors,
            reversed: None,
            draft_leaf: None,
            pack: rules::built_in_names(),
        };
        Ok(Ground { kind, seen, clock, head })
    }

    /// Refuses when somebody's key is still locked, before the work is done in vain.
    ///
    /// # Errors
    /// Nobody named; a key that is locked; a ledger that cannot be written.
    pub(crate) fn may_record(&self, ground: &Ground) -> Result<(), Problem> {
        self.may_write()?;
        let actors = &ground.seen.actors;
        if actors.is_empty() {
            // says which roles are wanted
            self.actors(ground.kind, self.signers_of(ground.kind)?, (ground.clock, &[]), &[])?;
        }
        let locked = actors.iter().any(|actor| !self.keys.contains_key(&actor.user));
        if locked { Err(Problem::why(Why::PassphraseNeeded)) } else { Ok(()) }
    }

    /// Records an act whose lines `make` hands over one by one. `content` is what the effects of lines may ask for;
    /// the act says what `make` returns.
    ///
    /// # Errors
    /// What `make` says; a head that moved meanwhile; a fault of the file.
    pub(crate) fn record_streamed(
        &mut self,
        ground: &Ground,
        content: &Content,
        make: impl FnOnce(PutLine<'_>) -> Result<Streamed, Problem>,
    ) -> Result<Recorded, Problem> {
        self.may_record(ground)?;
        self.settle()?;
        let Ground { kind, seen, clock, head } = ground;
        let actors: Result<Vec<_>, _> = seen.actors.iter().map(|acting| self.actor(acting, None)).collect();
        let blank = self.blank(*kind, seen, *clock, actors?)?;
        let failed = self.file.failed_sign_ins()?;
        let posting = self.file.begin()?;
        if posting.head()? != *head {
            return Err(StoreFault::HeadMoved.into());
        }
        let posted = posted(*kind, seen, content, &seen.actors);
        let mut incoming = posting.incoming(posted)?;
        let made = make(&mut |text, line| Ok(incoming.add(text, line)?))?;
        let header =
            Header { content: content_with(&made.content, &failed)?, refs: made.refs, lines: made.lines, ..blank };
        let body = header.to_bytes().map_err(|e| Fault::JsonBroken { what: e.to_string() })?;
        let act = SignedAct {
            signatures: signed(&self.keys, &seen.actors, &body, |_| None)?,
            body,
            blind: if made.lines.count == 0 { Vec::new() } else { made.blind.to_vec() },
            lines: Vec::new(),
            attachments: Vec::new(),
        };
        let head = incoming.end(&act)?;
        if let Some(log) = log_of(&self.keys, &seen.actors) {
            posting.add_checkpoint(head.size, &note(self.info.id, head, log))?;
        }
        if let Some(anchors) = &mut self.anchors {
            anchors.make_room()?;
        }
        let done = posting.commit();
        done.map_err(|fault| self.disk_failed(fault))?;
        self.after(Event::new(*kind, made.content), seen, head)
    }
}

fn posted<'a>(kind: Kind, seen: &Seen, content: &'a Content, actors: &'a [Acting]) -> Posted<'a> {
    Posted {
        seq: seen.seq,
        at: seen.at,
        day: seen.day,
        actors,
        kind,
        content,
        corrects: None,
        reason: None,
        // how many they are is known when the last has come; no line's effect asks
        lines: 0,
    }
}
