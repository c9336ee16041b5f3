//! An act whose lines come in one by one, before the act itself is written: an import of any size.
//!
//! What an import adds to one holding of an item by quantity is added together and written when the act is over; since
//! it only adds, the tables come out as if it were written line by line.
//! Does not know: where the lines come from, who signs the act.
//! Always holds: lines without their act are never committed; of the lines themselves none is kept in memory.

use std::collections::BTreeMap;

use rusqlite::params;
use smol_str::SmolStr;

use super::append::INSERT_LINE;
use super::rebuild::Coalesced;
use super::{Posting, SignedAct, StoreFault, apply, sql};
use crate::domain::effect::{self, Posted};
use crate::domain::event::Line;
use crate::domain::table::{Change, Key, Table, Val};
use crate::trust::tree::Head;

/// Lines of an act to come.
pub struct Incoming<'p, 'a> {
    posting: &'p Posting<'a>,
    posted: Posted<'p>,
    next: u64,
    coalesced: Coalesced,
    sums: BTreeMap<(Table, Key), Sum>,
    changes: Vec<Change>,
    rest: Vec<Change>,
}

/// What is added to one row.
#[derive(Default)]
struct Sum {
    columns: Vec<(&'static str, i64)>,
    first: Option<(&'static str, SmolStr)>,
}

impl Sum {
    fn add(&mut self, columns: Vec<(&'static str, i64)>, first: Option<(&'static str, SmolStr)>) {
        for (column, more) in columns {
            match self.columns.iter_mut().find(|(known, _)| *known == column) {
                Some((_, total)) => *total = total.saturating_add(more),
                None => self.columns.push((column, more)),
            }
        }
        self.first = self.first.take().or(first);
    }
}

/// Whether the key of a holding begins with an item by quantity. A weapon or a lot is seldom named twice by one act.
fn by_quantity(key: &Key) -> bool {
    matches!(key.first(), Some(Val::Text(subject)) if subject.starts_with("i/"))
}

impl<'a> Posting<'a> {
    /// Begins an act whose lines come first. `posted` says of the act what its lines' effects ask for.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn incoming<'p>(&'p self, posted: Posted<'p>) -> Result<Incoming<'p, 'a>, StoreFault> {
        // a line refers to its act, which is written last; the reference is judged at the commit
        self.tx.execute_batch("PRAGMA defer_foreign_keys=ON").map_err(|e| self.say(&e))?;
        Ok(Incoming {
            posting: self,
            posted,
            next: 0,
            coalesced: Coalesced::default(),
            sums: BTreeMap::new(),
            changes: Vec::new(),
            rest: Vec::new(),
        })
    }
}

impl Incoming<'_, '_> {
    /// Adds the next line: its canonical text, and what it says. The cells of its source may be missing in `line`;
    /// no effect looks at them.
    ///
    /// # Errors
    /// A fault of the file; an effect that does not fit the tables.
    pub fn add(&mut self, body: &str, line: &Line) -> Result<(), StoreFault> {
        let insert = || -> rusqlite::Result<()> {
            let mut insert = self.posting.tx.prepare_cached(INSERT_LINE)?;
            insert.execute(params![sql(self.posted.seq), sql(self.next), body]).map(|_| ())
        };
        insert().map_err(|e| self.posting.say(&e))?;
        effect::line(&self.posted, self.next, line, &mut self.changes);
        self.next += 1;
        for change in self.changes.drain(..) {
            match change {
                Change::Add(table @ (Table::Holding | Table::Outside), key, columns, first) if by_quantity(&key) => {
                    self.sums.entry((table, key)).or_default().add(columns, first);
                }
                change => self.rest.push(change),
            }
        }
        self.coalesced.apply_all(&self.posting.tx, &mut self.rest).map_err(|e| self.posting.say(&e))
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
        let say = |e: rusqlite::Error| self.posting.say(&e);
        self.coalesced.apply_all(&self.posting.tx, &mut self.changes).map_err(say)?;
        for ((table, key), sum) in self.sums {
            apply::apply(&self.posting.tx, &Change::Add(table, key, sum.columns, sum.first)).map_err(say)?;
        }
        Ok(head)
    }
}
