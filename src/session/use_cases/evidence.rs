//! Heads, proofs and copies: what leaves the building.
//!
//! Does not know: where it goes.
//! Always holds: a note says size and root and is signed by the log's key; a copy is verified before it is called one.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::{Value, json};

use crate::domain::command::Command;
use crate::domain::refusal::{Why, because};
use crate::session::use_cases::verify::{Verdict, Wanted, verify};
use crate::session::{Order, Problem, Recorded, Session};
use crate::store::{Copied, StoreFault, copy_to};
use crate::trust::act::{Header, LinesHasher, line_leaf, line_salt};
use crate::trust::hash::Digest;
use crate::trust::note::{Checkpoint, Note, NoteKey, TypedHead};
use crate::trust::tree::{Head, Nodes, consistency, inclusion, root_at};

impl Session {
    /// The head of the log as it is printed and typed.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn typed_head(&self) -> Result<TypedHead, Problem> {
        Ok(TypedHead::of(&self.head()?))
    }

    /// The verifier key of the log.
    ///
    /// # Errors
    /// The key in the ledger cannot be read.
    pub fn log_key(&self) -> Result<NoteKey, Problem> {
        let public = self.info().log_key.parse().map_err(|_| StoreFault::Act { seq: 0, what: "log_key".into() })?;
        Ok(NoteKey::of_log(self.info().id, public))
    }

    /// States the head of the log in a note. With somebody's unlocked key it is signed by the log, cosigned by that
    /// person and kept; else the newest note of this size is given, or one without a signature.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn checkpoint(&mut self, user: Option<&str>) -> Result<String, Problem> {
        let head = self.head()?;
        let Some(user) = user else {
            let kept = self.file().checkpoints_at(head.size)?;
            let bare = Note::new(Checkpoint { ledger: self.info.id, head });
            return Ok(kept.into_iter().next_back().unwrap_or_else(|| bare.to_string()));
        };
        self.may_write()?;
        let seconds = u64::try_from(self.now().millis() / 1000).unwrap_or(0);
        let keys = self.keys.get(user).ok_or_else(|| Problem::why(Why::PassphraseNeeded))?;
        let mut note = Note::new(Checkpoint { ledger: self.info.id, head });
        if let Some(log) = &keys.log {
            note.sign(log);
        }
        note.cosign(user, &keys.person, seconds).map_err(|_| crate::i18n::Fault::Bug)?;
        let text = note.to_string();
        let posting = self.file.begin()?;
        posting.add_checkpoint(head.size, &text)?;
        if let Some(anchors) = &mut self.anchors {
            anchors.make_room()?;
        }
        posting.commit()?;
        if let Some(anchors) = &mut self.anchors {
            let at = self.clock.now();
            anchors.note(head, at)?;
        }
        self.unsettled = true;
        self.rest()?;
        Ok(text)
    }

    /// The proof that an act is in the log, or a line in its act, or that the log grew from an older size.
    ///
    /// # Errors
    /// No such act or line; a fault of the file.
    pub fn prove(&self, act: Option<u64>, line: Option<u64>, from: Option<u64>) -> Result<Value, Problem> {
        let head = self.head()?;
        let unknown = |n: u64| Problem::Refused(because(Why::ActUnknown).about("act", n));
        let hexes = |digests: Vec<Digest>| digests.iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut out = json!({
            "ledger": self.info().id.to_string(), "size": head.size, "root": head.root.to_string(),
        });
        if let Some(seq) = act {
            let row = self.file().act(seq)?.ok_or_else(|| unknown(seq))?;
            let path = inclusion(self.file(), seq, head.size).map_err(|_| unknown(seq))?;
            out["act"] = json!({
                "seq": seq, "body": row.body, "signatures": row.signatures, "leaf": row.leaf, "path": hexes(path),
            });
            if let Some(no) = line {
                out["line"] = self.line_proof(seq, no, &row.blind)?;
            }
        }
        if let Some(old) = from {
            let root = root_at(self.file(), old).filter(|_| old <= head.size).ok_or_else(|| unknown(old))?;
            let path = consistency(self.file(), old, head.size).map_err(|_| unknown(old))?;
            out["from"] = json!({"size": old, "root": root.to_string(), "path": hexes(path)});
        }
        Ok(out)
    }

    fn line_proof(&self, seq: u64, no: u64, blind: &[u8]) -> Result<Value, Problem> {
        let unknown = || Problem::Refused(because(Why::ActUnknown).about("act", seq).about("line", no));
        let blind: [u8; 32] = blind.try_into().map_err(|_| unknown())?;
        let lines = self.file().lines(seq, 0, u64::MAX)?;
        let body = lines.iter().find(|l| l.no == no).map(|l| l.body.clone()).ok_or_else(unknown)?;
        let mut hasher = LinesHasher::new(blind);
        let mut tree = Small::default();
        for line in &lines {
            hasher.add(&line.body);
            tree.add(line_leaf(&blind, line.no, &line.body));
        }
        let path = inclusion(&tree, no, lines.len() as u64).map_err(|_| unknown())?;
        let head = hasher.head();
        Ok(json!({
            "no": no, "count": head.count, "root": head.root.to_string(), "body": body,
            "salt": crate::trust::hash::hex(&line_salt(&blind, no)),
            "leaf": line_leaf(&blind, no, &body).to_string(),
            "path": path.iter().map(ToString::to_string).collect::<Vec<_>>(),
        }))
    }

    /// Copies the ledger, opens the copy and verifies it. With people named, an act records it.
    ///
    /// # Errors
    /// The target is there already; a fault of either disk; a ledger that does not verify.
    pub fn back_up(
        &mut self,
        target: &Path,
        users: &[String],
        stop: &AtomicBool,
        progress: &mut dyn FnMut(crate::trust::verify::Progress),
    ) -> Result<(Copied, Verdict, Option<Recorded>), Problem> {
        let head = self.head()?;
        let medium = target.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let command = |sha256: Digest| Command::RecordBackup {
            medium: medium.clone(),
            sha256: sha256.to_string(),
            size: head.size,
            root: head.root.to_string(),
        };
        if !users.is_empty() {
            // an act that would be refused is refused before anything is copied
            self.prepare(Order::now(command(Digest::ZERO)), users)?;
        }
        let wanted = Wanted { heads: vec![head.into()], data: None, full: true };
        let mut verdict = None;
        let mut stopped = None;
        let copied = copy_to(self.file(), target, |copy| match verify(copy.path(), &wanted, stop, progress) {
            Ok(v) if v.is_clean() => {
                verdict = Some(v);
                Ok(())
            }
            Ok(v) => Err(StoreFault::Act { seq: v.first_bad_act().unwrap_or(0), what: "verify".into() }),
            Err(problem) => {
                stopped = Some(problem);
                Err(StoreFault::Stopped)
            }
        });
        let copied = match (copied, stopped) {
            (Err(StoreFault::Stopped), Some(problem)) => return Err(problem),
            (other, _) => other?,
        };
        let verdict = verdict.ok_or(Problem::Stopped)?;
        let recorded = if users.is_empty() {
            None
        } else {
            let draft = self.prepare(Order::now(command(copied.sha256)), users)?;
            Some(self.record(&draft)?)
        };
        Ok((copied, verdict, recorded))
    }

    /// Drops the derived tables and makes them anew from the log. When only they differed, the ledger is good again.
    ///
    /// # Errors
    /// A log that is in doubt itself; a fault of the file; an act that cannot be read: then nothing changed.
    pub fn rebuild(&mut self, stop: &AtomicBool, progress: &mut dyn FnMut(u64, u64)) -> Result<Head, Problem> {
        if let Some(damage) = self.damage.as_ref().filter(|damage| damage.is_of_the_log()) {
            return Err(damage.problem());
        }
        if !self.file.writable() {
            self.open_to_post()?;
        }
        self.file.rebuild(stop, progress)?;
        self.quick_check()?;
        Ok(self.head()?)
    }
}

/// The tree over the lines of one act, in memory.
#[derive(Default)]
struct Small {
    nodes: std::collections::BTreeMap<(u8, u64), Digest>,
    frontier: crate::trust::tree::Frontier,
}

impl Small {
    fn add(&mut self, leaf: Digest) {
        self.nodes.insert((0, self.frontier.size()), leaf);
        let nodes = &mut self.nodes;
        self.frontier.append(leaf, |node| {
            nodes.insert((node.level, node.index), node.hash);
        });
    }
}

impl Nodes for Small {
    fn node(&self, level: u8, index: u64) -> Option<Digest> {
        self.nodes.get(&(level, index)).copied()
    }
}

/// The header of an act as its canonical bytes say it.
///
/// # Errors
/// Bytes that are not an act.
pub fn header(seq: u64, body: &str) -> Result<Header, Problem> {
    Header::read(body).map_err(|e| StoreFault::Act { seq, what: e.to_string() }.into())
}
