//! An act whose lines come in one by one, before the act itself is written: an import of any size.
//!
//! Does not know: where the lines come from, who signs the act.
//! Always holds: lines without their act are never committed; of the lines themselves none is kept in memory.

use rusqlite::params;

use super::rebuild::Coalesced;
use super::{INSERT_LINE, Posting, SignedAct, StoreFault, sql};
use crate::domain::effect::{self, Posted};
use crate::domain::event::Line;
use crate::domain::table::Change;
use crate::trust::tree::Head;

/// Lines of an act to come.
pub struct Incoming<'p, 'a> {
    posting: &'p Posting<'a>,
    posted: Posted<'p>,
    next: u64,
    coalesced: Coalesced,
    changes: Vec<Change>,
}

impl<'a> Posting<'a> {
    /// Begins an act whose lines come first. `posted` says of the act what its lines' effects ask for.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn incoming<'p>(&'p self, posted: Posted<'p>) -> Result<Incoming<'p, 'a>, StoreFault> {
        // a line refers to its act, which is written last; the reference is judged at the commit
        self.tx.execute_batch("PRAGMA defer_foreign_keys=ON").map_err(|e| self.say(&e))?;
        Ok(Incoming { posting: self, posted, next: 0, coalesced: Coalesced::default(), changes: Vec::new() })
    }
}

impl Incoming<'_, '_> {
    /// Adds the next line: its canonical text, and what it says. The cells of its source may be missing in `line`;
    /// no effect looks at them.
    ///
    /// # Errors
    /// A fault of the file; an effect that does not fit the tables.
    pub fn add(&mut self, body: &str, line: &Line) -> Result<(), StoreFault> {
        let done = (|| {
            let mut insert = self.posting.tx.prepare_cached(INSERT_LINE)?;
            insert.execute(params![sql(self.posted.seq), sql(self.next), body])?;
            effect::line(&self.posted, self.next, line, &mut self.changes);
            self.coalesced.apply_all(&self.posting.tx, &mut self.changes)
        })();
        self.next += 1;
        done.map_err(|e: rusqlite::Error| self.posting.say(&e))
    }

    /// How many lines came.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.next
    }

    /// Adds the act that the lines belong to.
    ///
    /// # Errors
    /// A fault of the file; an act that does not fit on the head, or that has other lines than came.
    pub fn end(mut self, act: &SignedAct) -> Result<Head, StoreFault> {
        let (read, head) = self.posting.put_act(act)?;
        let header = &read.header;
        if header.seq != self.posted.seq || header.lines.count != self.next || !act.lines.is_empty() {
            return Err(StoreFault::Act { seq: header.seq, what: "lines".into() });
        }
        effect::header(&read.posted(), &mut self.changes);
        let done = self
            .coalesced
            .apply_all(&self.posting.tx, &mut self.changes)
            .and_then(|()| self.coalesced.finish(&self.posting.tx));
        done.map_err(|e| self.posting.say(&e))?;
        Ok(head)
    }
}
