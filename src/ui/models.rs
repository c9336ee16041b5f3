//! What is known of the ledger on the screens: answers by question, and long lists in blocks.
//!
//! Written by `logic` alone, from answers. A screen that needs something asks for it in passing; asking twice is the
//! same as asking once.
//! Does not know: which screen asks; the desk.
//! Always holds: what is shown stays until the newer answer is there; a row is kept by its number.

use std::collections::{BTreeMap, BTreeSet};

use super::action::{Action, Wishes};
use super::loaded::Loaded;
use crate::session::desk::{Ticket, Touched};
use crate::session::query::{Answer, Choice, Choices, CountsView, Hit, Query};
use crate::session::views::Trouble;
use crate::session::views::acts::ActView;
use crate::session::views::ammunition::LotCard;
use crate::session::views::batches::BatchView;
use crate::session::views::evidence::{AuditView, Compared, EvidenceView};
use crate::session::views::flags::FlagsView;
use crate::session::views::home::HomeView;
use crate::session::views::lists::{
    ActRow, BatchRow, FlagRow, ItemRow, ListHead, ListKind, ListQuery, LotRow, PersonRow, RowNo, Rows, WeaponRow,
};
use crate::session::views::people::PersonView;
use crate::session::views::places::{PlaceCard, PlaceView};
use crate::session::views::weapons::WeaponCard;

/// Rows that are read at once.
pub const BLOCK: u64 = 256;
/// Rows that are kept of one list.
const KEPT_ROWS: usize = 64 * BLOCK as usize;
/// Answers that are kept.
const KEPT_ANSWERS: usize = 200;

/// One row of any list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the rows are described where they are defined")]
pub enum Row {
    Weapon(WeaponRow),
    Lot(LotRow),
    Item(ItemRow),
    Flag(FlagRow),
    Batch(BatchRow),
    Act(ActRow),
    Person(PersonRow),
}

/// A long list: its rows in order, and those that were read.
#[derive(Debug, Default)]
pub struct LongList {
    /// The question that `head` answers, or will answer.
    pub query: Option<ListQuery>,
    /// Order and sums.
    pub head: Loaded<ListHead>,
    rows: BTreeMap<RowNo, (Row, u64)>,
    waiting: BTreeMap<Ticket, Vec<RowNo>>,
    pending: BTreeSet<RowNo>,
    generation: u64,
    stale: bool,
}

impl LongList {
    /// Rows in order, as far as they are known.
    #[must_use]
    pub fn order(&self) -> &[RowNo] {
        self.head.shown().map_or(&[], |head| &head.rows)
    }

    /// The row at a place, when it was read.
    #[must_use]
    pub fn row(&self, index: u64) -> Option<&Row> {
        let key = self.order().get(usize::try_from(index).ok()?)?;
        self.rows.get(key).map(|(row, _)| row)
    }

    /// The number of the row at a place.
    #[must_use]
    pub fn key(&self, index: u64) -> Option<RowNo> {
        self.order().get(usize::try_from(index).ok()?).copied()
    }

    /// The row of a number, when it was read.
    #[must_use]
    pub fn by_key(&self, key: RowNo) -> Option<&Row> {
        self.rows.get(&key).map(|(row, _)| row)
    }

    /// Rows that are wanted around a range and are neither here nor on their way.
    fn missing(&self, wanted: std::ops::Range<u64>) -> Vec<RowNo> {
        let first = wanted.start / BLOCK * BLOCK;
        let last = wanted.end.div_ceil(BLOCK) * BLOCK;
        let is_old = |key: &RowNo| self.rows.get(key).is_none_or(|(_, read)| *read < self.generation);
        let order = self.order();
        let part = |index: u64| usize::try_from(index).unwrap_or(usize::MAX).min(order.len());
        let seen = order.get(part(wanted.start)..part(wanted.end)).unwrap_or(&[]);
        if seen.iter().all(|key| !is_old(key) || self.pending.contains(key)) {
            return Vec::new();
        }
        let block = order.get(part(first)..part(last)).unwrap_or(&[]);
        block.iter().copied().filter(|key| is_old(key) && !self.pending.contains(key)).collect()
    }

    fn asked_rows(&mut self, ticket: Ticket, keys: Vec<RowNo>) {
        self.pending.extend(&keys);
        self.waiting.insert(ticket, keys);
    }

    fn rows_arrive(&mut self, ticket: Ticket, answer: Result<Rows, Trouble>) -> bool {
        let Some(keys) = self.waiting.remove(&ticket) else { return false };
        for key in &keys {
            self.pending.remove(key);
        }
        if let Ok(rows) = answer {
            let read = self.generation;
            let mut put = |key: RowNo, row: Row| self.rows.insert(key, (row, read));
            match rows {
                Rows::Weapons(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Weapon(row)))),
                Rows::Lots(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Lot(row)))),
                Rows::Items(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Item(row)))),
                Rows::Flags(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Flag(row)))),
                Rows::Batches(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Batch(row)))),
                Rows::Acts(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Act(row)))),
                Rows::People(rows) => rows.into_iter().for_each(|row| drop(put(row.row, Row::Person(row)))),
            }
        }
        if self.rows.len() > KEPT_ROWS {
            let newest: BTreeSet<RowNo> = keys.into_iter().collect();
            self.rows.retain(|key, _| newest.contains(key));
        }
        true
    }
}

/// Everything that is known on the screens.
#[derive(Debug, Default)]
pub struct Models {
    answers: BTreeMap<Query, Kept>,
    lists: BTreeMap<ListKind, LongList>,
    clock: u64,
}

#[derive(Debug, Default)]
struct Kept {
    loaded: Loaded<Answer>,
    stale: bool,
    asked_at: u64,
}

macro_rules! ask_for {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $kind:ty),*) = $query:expr => $answer:ident -> $view:ty;)*) => {
        $(
            $(#[$doc])*
            #[track_caller]
            pub fn $name(&self, $($arg: $kind,)* wishes: &mut Wishes) -> Option<&$view> {
                match self.get(&$query, wishes) {
                    Some(Answer::$answer(view)) => Some(view),
                    _ => None,
                }
            }
        )*
    };
}

impl Models {
    ask_for! {
        /// People who may sign.
        people() = Query::People => People -> Vec<PersonView>;
        /// Counts for the navigation.
        counts() = Query::Counts => Counts -> CountsView;
        /// The page that a shift begins with.
        home() = Query::Home => Home -> HomeView;
        /// The state of the evidence.
        evidence() = Query::Evidence => Evidence -> EvidenceView;
        /// A weapon.
        weapon(id: &str) = Query::Weapon(id.to_owned()) => Weapon -> WeaponCard;
        /// A lot.
        lot(id: &str) = Query::Lot(id.to_owned()) => Lot -> LotCard;
        /// All places.
        places() = Query::Places => Places -> Vec<PlaceView>;
        /// One place.
        place(code: &str) = Query::Place(code.to_owned()) => Place -> PlaceCard;
        /// Flags by rule.
        flags() = Query::Flags(None) => Flags -> FlagsView;
        /// A batch.
        batch(id: &str) = Query::Batch(id.to_owned()) => Batch -> BatchView;
        /// An act.
        act(seq: u64) = Query::Act(seq) => Act -> ActView;
        /// The page of the audit.
        audit() = Query::Audit => Audit -> AuditView;
        /// A head that somebody typed, compared with the log.
        compared(text: &str) = Query::Compare(text.to_owned()) => Compared -> Compared;
        /// Anything by a fragment.
        hits(text: &str) = Query::Search(text.to_owned()) => Hits -> Vec<Hit>;
        /// What may be chosen.
        choices(what: &Choices) = Query::Choices(what.clone()) => Choices -> Vec<Choice>;
    }

    /// The newest answer that can be shown; asks when there is none or when it is stale.
    #[track_caller]
    pub fn get(&self, query: &Query, wishes: &mut Wishes) -> Option<&Answer> {
        let kept = self.answers.get(query);
        let wanted =
            kept.is_none_or(|kept| matches!(kept.loaded, Loaded::NotAsked) || kept.stale && !kept.loaded.is_asked());
        if wanted {
            wishes.add(Action::Ask(query.clone()));
        }
        kept?.loaded.shown()
    }

    /// Why there is no answer, when there is none.
    #[must_use]
    pub fn trouble(&self, query: &Query) -> Option<&Trouble> {
        self.answers.get(query)?.loaded.trouble()
    }

    /// A long list.
    #[must_use]
    pub fn list(&self, kind: ListKind) -> Option<&LongList> {
        self.lists.get(&kind)
    }

    /// Asks for a list when another one is shown, or when it is stale; `typing` lets the question wait a moment.
    #[track_caller]
    pub fn want_list(&self, query: &ListQuery, typing: bool, wishes: &mut Wishes) {
        let list = self.lists.get(&query.list);
        let same = list.is_some_and(|list| list.query.as_ref() == Some(query));
        let stale = list.is_some_and(|list| list.stale && !list.head.is_asked());
        if !same || stale {
            wishes.add(Action::AskList(query.clone(), typing && !same));
        }
    }

    /// Asks for rows that are to be shown and are not here.
    #[track_caller]
    pub fn want_rows(&self, kind: ListKind, wanted: std::ops::Range<u64>, wishes: &mut Wishes) {
        let Some(list) = self.lists.get(&kind) else { return };
        let missing = list.missing(wanted);
        if !missing.is_empty() {
            wishes.add(Action::AskRows(kind, missing));
        }
    }

    /// Notes that a question was asked.
    pub fn asked(&mut self, query: Query, ticket: Ticket) {
        self.clock += 1;
        let kept = self.answers.entry(query).or_default();
        kept.loaded.ask(ticket);
        kept.stale = false;
        kept.asked_at = self.clock;
        if self.answers.len() > KEPT_ANSWERS {
            let oldest = self.answers.iter().min_by_key(|(_, kept)| kept.asked_at).map(|(query, _)| query.clone());
            if let Some(oldest) = oldest {
                self.answers.remove(&oldest);
            }
        }
    }

    /// Notes that a list was asked.
    pub fn asked_list(&mut self, query: ListQuery, ticket: Ticket) {
        let list = self.lists.entry(query.list).or_default();
        list.head.ask(ticket);
        list.query = Some(query);
        list.stale = false;
    }

    /// Notes that a list will be asked in a moment, so that nobody asks in the meantime.
    pub fn will_ask_list(&mut self, query: &ListQuery) {
        self.lists.entry(query.list).or_default().query = Some(query.clone());
    }

    /// Notes that rows were asked.
    pub fn asked_rows(&mut self, kind: ListKind, keys: Vec<RowNo>, ticket: Ticket) {
        self.lists.entry(kind).or_default().asked_rows(ticket, keys);
    }

    /// Takes an answer; gives it back when nobody here asked.
    pub fn arrive(&mut self, ticket: Ticket, answer: Result<Answer, Trouble>) -> Option<Result<Answer, Trouble>> {
        for list in self.lists.values_mut() {
            if matches!(list.head, Loaded::Asked { ticket: latest, .. } if latest == ticket) {
                let head = match answer {
                    Ok(Answer::List(head)) => Ok(head),
                    Ok(_) => Err(Trouble::Bug),
                    Err(trouble) => Err(trouble),
                };
                list.head.arrive(ticket, head);
                return None;
            }
            if list.waiting.contains_key(&ticket) {
                let rows = match answer {
                    Ok(Answer::Rows(rows)) => Ok(rows),
                    Ok(_) => Err(Trouble::Bug),
                    Err(trouble) => Err(trouble),
                };
                list.rows_arrive(ticket, rows);
                return None;
            }
        }
        for kept in self.answers.values_mut() {
            if matches!(kept.loaded, Loaded::Asked { ticket: latest, .. } if latest == ticket) {
                kept.loaded.arrive(ticket, answer);
                return None;
            }
        }
        Some(answer)
    }

    /// Marks what became stale; it is asked again when it is shown.
    pub fn touch(&mut self, touched: &[Touched]) {
        for (query, kept) in &mut self.answers {
            if touched.iter().any(|touched| depends(query, *touched)) {
                kept.stale = true;
            }
        }
        for (kind, list) in &mut self.lists {
            if touched.iter().any(|touched| list_depends(*kind, *touched)) {
                list.stale = true;
                list.generation += 1;
            }
        }
    }

    /// Marks everything stale.
    pub fn refresh(&mut self) {
        self.touch(&[Touched::Stock, Touched::Flags, Touched::Batches, Touched::People, Touched::Log]);
    }
}

fn depends(query: &Query, touched: Touched) -> bool {
    match query {
        Query::People => touched == Touched::People,
        Query::Counts | Query::Home => touched != Touched::People,
        Query::Ledger | Query::Evidence | Query::Audit => touched == Touched::Log,
        Query::Weapon(_) | Query::Lot(_) | Query::Places | Query::Place(_) => {
            matches!(touched, Touched::Stock | Touched::Flags | Touched::Batches)
        }
        Query::Flags(_) => touched == Touched::Flags,
        Query::Batch(_) => touched == Touched::Batches,
        Query::Act(_) => touched == Touched::Log,
        Query::Search(_) | Query::Choices(_) => touched != Touched::Log,
        Query::List(_) | Query::Rows(..) | Query::Find(..) | Query::Compare(_) => false,
    }
}

fn list_depends(kind: ListKind, touched: Touched) -> bool {
    match kind {
        ListKind::Weapons | ListKind::Lots | ListKind::Items => {
            matches!(touched, Touched::Stock | Touched::Flags | Touched::Batches)
        }
        ListKind::Flags => touched == Touched::Flags,
        ListKind::Batches => touched == Touched::Batches,
        ListKind::Acts => touched == Touched::Log,
        ListKind::People => touched == Touched::People,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(rows: Vec<RowNo>) -> Answer {
        let total = rows.len() as u64;
        Answer::List(ListHead { rows: rows.into(), total, tabs: Vec::new(), sums: Vec::new() })
    }

    fn query() -> ListQuery {
        ListQuery { list: ListKind::People, tab: "all".into(), filters: Vec::new(), sort: Vec::new() }
    }

    #[test]
    fn a_question_is_asked_once_and_again_when_stale() {
        let mut models = Models::default();
        let mut wishes = Wishes::default();
        assert!(models.home(&mut wishes).is_none());
        assert!(models.counts(&mut wishes).is_none());
        assert!(models.counts(&mut wishes).is_none());
        assert_eq!(wishes.next_batch().count(), 2);
        models.asked(Query::Counts, Ticket(1));
        assert!(models.counts(&mut wishes).is_none());
        assert!(wishes.is_empty());
        assert!(models.arrive(Ticket(1), Ok(Answer::Counts(CountsView::default()))).is_none());
        assert!(models.counts(&mut wishes).is_some());
        models.touch(&[Touched::Stock]);
        assert!(models.counts(&mut wishes).is_some(), "what is stale is still shown");
        assert_eq!(wishes.next_batch().count(), 1);
    }

    #[test]
    fn rows_are_read_in_blocks_and_once() {
        let mut models = Models::default();
        let mut wishes = Wishes::default();
        models.asked_list(query(), Ticket(1));
        models.arrive(Ticket(1), Ok(head((0..1000).rev().collect())));
        models.want_rows(ListKind::People, 250..270, &mut wishes);
        let asked: Vec<Action> = wishes.next_batch().map(|wish| wish.action).collect();
        let Action::AskRows(_, keys) = &asked[0] else { panic!("{asked:?}") };
        assert_eq!((keys.len(), keys[0]), (512, 999));
        models.asked_rows(ListKind::People, keys.clone(), Ticket(2));
        models.want_rows(ListKind::People, 250..270, &mut wishes);
        assert!(wishes.is_empty());
    }

    #[test]
    fn an_answer_that_nobody_here_asked_for_is_given_back() {
        let mut models = Models::default();
        assert!(models.arrive(Ticket(9), Err(Trouble::Stopped)).is_some());
    }
}
