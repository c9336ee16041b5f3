//! The lists of batches, acts and people; and the names by which rows are found by their first letters.
//!
//! Does not know: what an act means.
//! Always holds: an act is said from its bytes; a text is looked for in what the person reads.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use super::super::names::{Names, person};
use super::super::{acts, batches, rowno};
use super::Lists;
use super::order::{Asked, Key, folded, head};
use crate::domain::id::IdKind;
use crate::domain::measure::Count;
use crate::domain::table::{Row, Table, Val};
use crate::session::views::lists::{ActRow, BatchRow, ListHead, ListKind, ListSum, PersonRow, RowNo};
use crate::session::views::people::PersonView;
use crate::session::{Problem, Session};
use crate::store::{Fit, StoreFault};

/// Rows of batches.
pub(super) fn batch_rows(wanted: &[RowNo], names: &Names<'_>) -> Vec<BatchRow> {
    let row = |row: &RowNo| {
        let id = rowno::id(IdKind::Batch, *row).to_string();
        Some(batches::row(&names.rows().row(Table::Batch, &[Val::from(id)])?, names))
    };
    wanted.iter().filter_map(row).collect()
}

/// Rows of acts.
pub(in crate::session) fn act_rows(
    session: &Session,
    wanted: &[RowNo],
    names: &Names<'_>,
) -> Result<Vec<ActRow>, Problem> {
    let size = session.file().size()?;
    let seqs = wanted.iter().filter_map(|row| u64::try_from(*row).ok()).filter(|seq| *seq < size);
    seqs.map(|seq| acts::row(session.file(), seq, names)).collect()
}

impl Lists<'_> {
    pub(super) fn batches(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let rows: Vec<BatchRow> =
            self.names.rows().rows(Table::Batch, &[]).iter().map(|row| batches::row(row, self.names)).collect();
        let in_tab = |tab: &str, row: &BatchRow| match tab {
            "open" => batches::is_open(&row.state),
            "certified" => row.state == "certified",
            _ => true,
        };
        let tabs = ["all", "open", "certified"].map(|tab| (tab, rows.iter().filter(|row| in_tab(tab, row)).count()));
        let state = |row: &BatchRow| self.words.code("destruction_state", &row.state);
        let waits = |row: &BatchRow| row.waits_for.as_deref().map(|role| self.words.code("role", role));
        let mut keyed = Vec::new();
        let mut sum = ListSum { what: "neq_mg".to_owned(), sum: 0, left_out: 0 };
        for row in rows.iter().filter(|row| in_tab(&asked.tab, row)) {
            let fits = asked.holds("number", || row.number.clone())
                && asked.holds("state", || state(row))
                && asked.holds("site", || row.site.clone());
            if !fits {
                continue;
            }
            match row.neq_mg {
                Some(mg) => sum.sum = sum.sum.saturating_add(mg),
                None => sum.left_out += 1,
            }
            let key = |column: &str| match column {
                "number" => Key::text(&row.number),
                "state" => Key::text(&state(row)),
                "site" => Key::text(&row.site),
                "lines" => Key::number(Some(row.lines.get())),
                "pieces" => Key::number(row.pieces.map(Count::get)),
                "neq" => Key::number(row.neq_mg),
                "since" => Key::Text(row.since.to_string()),
                "waits" => Key::text(&waits(row).unwrap_or_default()),
                _ => Key::Number(None),
            };
            keyed.push((asked.keys(key), row.row));
        }
        Ok(head(asked.ordered(keyed), rows.len(), tabs.to_vec(), vec![sum]))
    }

    pub(super) fn acts(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let file = self.session.file();
        let total = usize::try_from(file.size()?).unwrap_or(usize::MAX);
        let kinds: BTreeMap<&str, String> = crate::domain::event::Kind::ALL
            .iter()
            .map(|kind| (kind.code(), self.words.code("act_kind", kind.code())))
            .collect();
        let word = |code: &str| kinds.get(code).cloned().unwrap_or_else(|| code.to_owned());
        let mut fits = Vec::new();
        if let Some(typed) = asked.filter("kind") {
            let named = kinds.iter().filter(|(code, word)| folded(word).contains(typed) || code.contains(typed));
            fits.push(Fit::In("kind", named.map(|(code, _)| Val::from(*code)).collect()));
        }
        let mut keyed: Vec<(Vec<Key>, RowNo)> = Vec::new();
        file.scan(Table::Act, &["seq", "kind", "at", "users", "document"], &fits, |cells| {
            let [seq, kind, at, users, document] = cells else { return false };
            if asked.at_least("seq", 0, u64::try_from(seq.int()).ok()) {
                let key = |column: &str| match column {
                    "seq" => Key::Number(Some(seq.int())),
                    "at" => Key::Text(at.text().to_owned()),
                    "kind" => Key::text(&word(kind.text())),
                    "subject" => Key::text(document.text()),
                    "signatures" => Key::number(u64::try_from(users.text().split(' ').count()).ok()),
                    _ => Key::Number(None),
                };
                keyed.push((asked.keys(key), seq.int()));
            }
            true
        })?;
        if let Some(typed) = asked.filter("subject") {
            keyed = self.acts_that_say(typed, keyed)?;
        }
        Ok(head(asked.ordered(keyed), total, vec![("all", total)], Vec::new()))
    }

    /// Acts whose line holds a text: each is read and said, so this takes as long as there are acts.
    fn acts_that_say(&self, typed: &str, acts: Vec<(Vec<Key>, RowNo)>) -> Result<Vec<(Vec<Key>, RowNo)>, Problem> {
        let mut kept = Vec::new();
        for (keys, row) in acts {
            if self.stop.load(Ordering::Relaxed) {
                return Err(StoreFault::Stopped.into());
            }
            let seq = u64::try_from(row).unwrap_or(0);
            let said = acts::row(self.session.file(), seq, self.names)?.says;
            if folded(&said.say(self.words, self.session.info().utc_offset_min)).contains(typed) {
                kept.push((keys, row));
            }
        }
        Ok(kept)
    }

    fn person(&self, row: &Row) -> PersonView {
        person(row, self.session.training_passphrase(&row.text("user")))
    }

    pub(super) fn people(&mut self, asked: &Asked) -> Result<ListHead, Problem> {
        let rows = self.names.rows().rows(Table::Person, &[]);
        let mut keyed = Vec::new();
        for row in &rows {
            let person = self.person(row);
            let roles = || {
                let roles = person.roles.iter().map(|role| self.words.code("role", role));
                roles.collect::<Vec<_>>().join(", ")
            };
            let fits = asked.holds("user", || person.user.clone())
                && asked.holds("name", || person.name.clone())
                && asked.holds("roles", roles)
                && asked.holds("body", || person.body.clone());
            if !fits {
                continue;
            }
            let key = |column: &str| match column {
                "roles" => Key::text(&roles()),
                "key" => Key::text(person.key.as_deref().unwrap_or_default()),
                "user" | "rank" | "name" | "body" | "id_number" => Key::text(&row.text(column)),
                _ => Key::Number(None),
            };
            keyed.push((asked.keys(key), self.numbers.of(&person.user)));
        }
        Ok(head(asked.ordered(keyed), rows.len(), vec![("all", rows.len())], Vec::new()))
    }

    pub(super) fn person_rows(&self, wanted: &[RowNo]) -> Result<Vec<PersonRow>, Problem> {
        let row = |row: &RowNo| {
            let user = self.numbers.code(*row)?;
            let found = self.names.rows().row(Table::Person, &[Val::from(user)])?;
            Some(PersonRow { row: *row, person: self.person(&found) })
        };
        Ok(wanted.iter().filter_map(row).collect())
    }

    /// The name of every row by which it is found, folded.
    pub(super) fn leading(&mut self, kind: ListKind) -> Result<BTreeMap<RowNo, String>, Problem> {
        let rows = self.names.rows();
        Ok(match kind {
            ListKind::Weapons => self.weapon_texts(&["serial", "control_number"])?,
            ListKind::Lots => {
                self.judged.lots.iter().map(|(row, lot)| (*row, folded(&lot.row.text("number")))).collect()
            }
            ListKind::Items => {
                let items = rows.rows(Table::Item, &[]);
                items.iter().map(|row| (self.numbers.of(&row.text("code")), folded(&row.text("name")))).collect()
            }
            ListKind::Batches => {
                let batches = rows.rows(Table::Batch, &[]);
                let named = |row: &Row| Some((rowno::of_text(&row.text("id"))?, folded(&row.text("number"))));
                batches.iter().filter_map(named).collect()
            }
            ListKind::People => {
                let people = rows.rows(Table::Person, &[]);
                people.iter().map(|row| (self.numbers.of(&row.text("user")), folded(&row.text("name")))).collect()
            }
            ListKind::Acts => {
                let size = i64::try_from(self.session.file().size()?).unwrap_or(i64::MAX);
                (0..size).map(|seq| (seq, seq.to_string())).collect()
            }
            ListKind::Flags => self.flag_names()?,
        })
    }

    fn flag_names(&mut self) -> Result<BTreeMap<RowNo, String>, Problem> {
        let serials = self.weapon_texts(&["serial", "control_number"])?;
        let query = crate::session::views::lists::ListQuery {
            list: ListKind::Flags,
            tab: "all".to_owned(),
            filters: Vec::new(),
            sort: Vec::new(),
        };
        let rows = self.head(&query)?.rows;
        let name = |row: &RowNo| {
            let (about, number, _) = rowno::flag(*row);
            match about {
                rowno::About::Weapon => serials.get(&number).cloned().unwrap_or_default(),
                rowno::About::Lot => {
                    self.judged.lots.get(&number).map(|lot| folded(&lot.row.text("number"))).unwrap_or_default()
                }
                rowno::About::Item => folded(self.numbers.code(number).unwrap_or_default()),
                rowno::About::Place => folded(&self.names.place_text(self.numbers.code(number).unwrap_or_default())),
            }
        };
        Ok(rows.iter().map(|row| (*row, name(row))).collect())
    }
}
