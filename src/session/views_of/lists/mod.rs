//! Long lists: which rows there are in which order, sums and named filters, and the rows themselves in blocks.
//!
//! Does not know: how a list is drawn; threads.
//! Always holds: a filter on a word looks at the word the person reads; what is not known fits no number; the same
//! question on the same head gives the same order.

mod flags;
mod order;
mod others;
mod stock;
mod weapons;

use std::sync::atomic::AtomicBool;

pub(in crate::session) use order::Words;

use super::judged::Judged;
use super::names::Names;
use super::rowno::Numbers;
use crate::session::views::lists::{ListHead, ListKind, ListQuery, RowNo, Rows};
use crate::session::{Problem, Session};
use order::Asked;

/// What a list is made from.
pub(in crate::session) struct Lists<'a> {
    /// The open ledger.
    pub(in crate::session) session: &'a Session,
    /// The judged book.
    pub(in crate::session) judged: &'a Judged,
    /// Names in the same rows.
    pub(in crate::session) names: &'a Names<'a>,
    /// Numbers of things with codes.
    pub(in crate::session) numbers: &'a mut Numbers,
    /// The words the person reads.
    pub(in crate::session) words: &'a Words,
    /// Set once nobody waits any more.
    pub(in crate::session) stop: &'a AtomicBool,
}

impl Lists<'_> {
    /// The rows of a list in order, with sums.
    pub(in crate::session) fn head(&mut self, query: &ListQuery) -> Result<ListHead, Problem> {
        let asked = Asked::of(query, self.words.lang());
        match query.list {
            ListKind::Weapons => self.weapons(&asked),
            ListKind::Lots => self.lots(&asked),
            ListKind::Items => self.items(&asked),
            ListKind::Flags => self.flags(&asked),
            ListKind::Batches => self.batches(&asked),
            ListKind::Acts => self.acts(&asked),
            ListKind::People => self.people(&asked),
        }
    }

    /// A block of rows.
    pub(in crate::session) fn rows(&mut self, kind: ListKind, wanted: &[RowNo]) -> Result<Rows, Problem> {
        Ok(match kind {
            ListKind::Weapons => Rows::Weapons(weapons::rows(self.session, wanted, self.judged.day, self.names)?),
            ListKind::Lots => Rows::Lots(self.lot_rows(wanted)),
            ListKind::Items => Rows::Items(self.item_rows(wanted)),
            ListKind::Flags => Rows::Flags(self.flag_rows(wanted)?),
            ListKind::Batches => Rows::Batches(others::batch_rows(wanted, self.names)),
            ListKind::Acts => Rows::Acts(others::act_rows(self.session, wanted, self.names)?),
            ListKind::People => Rows::People(self.person_rows(wanted)?),
        })
    }

    /// The place in `order` of the first row whose leading column begins with a text.
    pub(in crate::session) fn find(
        &mut self,
        kind: ListKind,
        order: &[RowNo],
        text: &str,
    ) -> Result<Option<u64>, Problem> {
        let begins = order::folded(text);
        if begins.is_empty() {
            return Ok(None);
        }
        let names = self.leading(kind)?;
        let at = order.iter().position(|row| names.get(row).is_some_and(|name| name.starts_with(&begins)));
        Ok(at.and_then(|at| u64::try_from(at).ok()))
    }
}

/// Rows of weapons, for a thread that has no judged book.
pub(in crate::session) use weapons::rows as weapon_rows;

/// Rows of acts, for a thread that has no judged book.
pub(in crate::session) use others::act_rows;
