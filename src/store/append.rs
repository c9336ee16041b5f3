//! One transaction: the head, an act, its lines, the nodes of the tree, its effects.
//!
//! Does not know: whether it was allowed; who signed.
//! Always holds: an act that does not fit on the head is refused; until the commit nothing of it is kept.

use std::path::PathBuf;

use rusqlite::{Transaction, params};

use super::{Derived, KeyWrap, SignedAct, StoreFault, codec, keys, node, rebuild, size, sql};
use crate::domain::effect;
use crate::domain::event::Line;
use crate::trust::act::{Header, act_leaf};
use crate::trust::hash::Digest;
use crate::trust::tree::{Frontier, Head, Node, Nodes};

pub(super) const INSERT_LINE: &str = "INSERT INTO line (seq, no, body) VALUES (?1, ?2, ?3)";

/// A transaction that records one act.
pub struct Posting<'a> {
    pub(super) tx: Transaction<'a>,
    pub(super) path: PathBuf,
}

impl Nodes for Posting<'_> {
    fn node(&self, level: u8, index: u64) -> Option<Digest> {
        node(&self.tx, level, index)
    }
}

impl Posting<'_> {
    pub(super) fn say(&self, error: &rusqlite::Error) -> StoreFault {
        StoreFault::from_sqlite(&self.path, error)
    }

    /// Reads derived rows as they are inside the transaction.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn reading<T>(&self, look: impl FnOnce(&Derived<'_>) -> T) -> Result<T, StoreFault> {
        let derived = Derived::new(&self.tx);
        let answer = look(&derived);
        match derived.failure() {
            Some(error) => Err(self.say(&error)),
            None => Ok(answer),
        }
    }

    /// The head inside the transaction.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn head(&self) -> Result<Head, StoreFault> {
        let frontier = self.frontier()?;
        Ok(Head { size: frontier.size(), root: frontier.root() })
    }

    pub(super) fn frontier(&self) -> Result<Frontier, StoreFault> {
        let size = size(&self.tx).map_err(|e| self.say(&e))?;
        Frontier::from_nodes(self, size).ok_or_else(|| StoreFault::Damaged {
            path: self.path.clone(),
            what: "a node of the tree is missing".into(),
        })
    }

    /// Adds an act that fits on the head: its bytes, lines, nodes, attachments and effects.
    ///
    /// # Errors
    /// A fault of the file; an act that does not fit on the head; an effect that does not fit the tables.
    pub fn append(&self, act: &SignedAct) -> Result<Head, StoreFault> {
        let (read, head) = self.put_act(act)?;
        self.put_lines(read.header.seq, &act.lines).map_err(|e| self.say(&e))?;
        let lines = act.lines.iter().map(|text| codec::read_line(text));
        self.put_effects(&read, lines).map_err(|e| match e {
            rebuild::EffectFault::Sql(e) => self.say(&e),
            rebuild::EffectFault::Line(what) => StoreFault::Act { seq: read.header.seq, what },
        })?;
        Ok(head)
    }

    /// The row of an act that fits on the head, its nodes and attachments; not its lines and effects.
    pub(super) fn put_act(&self, act: &SignedAct) -> Result<(codec::ReadAct, Head), StoreFault> {
        let read = codec::ReadAct::read(&act.body).map_err(|e| StoreFault::Act { seq: 0, what: e.to_string() })?;
        let header = &read.header;
        let mut frontier = self.frontier()?;
        let prev = match frontier.size().checked_sub(1) {
            Some(last) => self.node(0, last).unwrap_or(Digest::ZERO),
            None => Digest::ZERO,
        };
        if header.seq != frontier.size() || header.prev != prev {
            return Err(StoreFault::HeadMoved);
        }
        let leaf = act_leaf(&act.body, &act.signatures);
        let mut made: Vec<Node> = Vec::new();
        frontier.append(leaf, |node| made.push(node));
        self.put_rows(header, act, &leaf, &made).map_err(|e| self.say(&e))?;
        Ok((read, Head { size: frontier.size(), root: frontier.root() }))
    }

    pub(super) fn put_rows(
        &self,
        header: &Header,
        act: &SignedAct,
        leaf: &Digest,
        nodes: &[Node],
    ) -> rusqlite::Result<()> {
        self.tx
            .prepare_cached("INSERT INTO act (seq, body, signatures, blind, leaf) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![sql(header.seq), act.body, act.signatures, act.blind, leaf.as_bytes()])?;
        self.put_nodes(nodes)?;
        for (hash, media, bytes) in &act.attachments {
            self.tx.execute(
                "INSERT INTO attachment (sha256, media_type, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![hash.to_string(), media, bytes],
            )?;
        }
        // those that the act lists; one that came after it was drafted waits for the next
        for (user, at) in codec::listed_failures(&header.content) {
            self.tx.execute("DELETE FROM failed_sign_in WHERE user = ?1 AND at <= ?2", params![user, at])?;
        }
        Ok(())
    }

    pub(super) fn put_lines(&self, seq: u64, lines: &[String]) -> rusqlite::Result<()> {
        let mut insert = self.tx.prepare_cached(INSERT_LINE)?;
        for (no, line) in lines.iter().enumerate() {
            insert.execute(params![sql(seq), sql(no as u64), line])?;
        }
        Ok(())
    }

    pub(super) fn put_nodes(&self, nodes: &[Node]) -> rusqlite::Result<()> {
        let mut insert = self.tx.prepare_cached("INSERT INTO node (level, pos, hash) VALUES (?1, ?2, ?3)")?;
        for node in nodes {
            insert.execute(params![node.level, sql(node.index), node.hash.as_bytes()])?;
        }
        Ok(())
    }

    fn put_effects(
        &self,
        read: &codec::ReadAct,
        lines: impl Iterator<Item = Result<Line, codec::CodecFault>>,
    ) -> Result<(), rebuild::EffectFault> {
        let posted = read.posted();
        let mut changes = Vec::new();
        effect::header(&posted, &mut changes);
        let mut last = rebuild::Coalesced::default();
        for (no, line) in lines.enumerate() {
            let line = line.map_err(|e| rebuild::EffectFault::Line(e.to_string()))?;
            effect::line(&posted, no as u64, &line, &mut changes);
            last.apply_all(&self.tx, &mut changes)?;
        }
        last.apply_all(&self.tx, &mut changes)?;
        Ok(())
    }

    /// Keeps a checkpoint note of the log.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn add_checkpoint(&self, size: u64, note: &str) -> Result<(), StoreFault> {
        self.tx
            .execute("INSERT INTO checkpoint (size, note) VALUES (?1, ?2)", params![sql(size), note])
            .map_err(|e| self.say(&e))?;
        Ok(())
    }

    /// Keeps a person's sealed keys; an earlier row of the person is replaced.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn put_key(&self, wrap: &KeyWrap) -> Result<(), StoreFault> {
        keys::put(&self.tx, wrap).map_err(|e| self.say(&e))
    }

    /// Makes it durable.
    ///
    /// # Errors
    /// A fault of the file: then nothing of it is kept.
    pub fn commit(self) -> Result<(), StoreFault> {
        let path = self.path;
        self.tx.commit().map_err(|e| StoreFault::from_sqlite(&path, &e))
    }
}
