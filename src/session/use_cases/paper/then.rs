//! The book as the log told it at an earlier act, for the few things that a paper names.
//!
//! A later copy says what the first one said, although people, items and weapons have changed since.
//! Does not know: papers.
//! Always holds: records come from acts up to a given one, never from today's tables; those only tell which acts to
//! read.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::effect;
use crate::domain::event::{Content, Kind, Line};
use crate::domain::id::{Seq, Subject};
use crate::domain::record::Person;
use crate::domain::table::{Book, Change, Row, Rows, Table, Val};
use crate::session::{Problem, Session};
use crate::store::codec::{ReadAct, read_line};
use crate::store::{LedgerFile, StoreFault};

/// Tables that follow from the steps of a batch alone.
const OF_BATCH: &[Table] = &[Table::Batch, Table::BatchLine, Table::BatchStep, Table::BatchReading];

/// The book as it stood after an act.
pub(super) struct Then<'a> {
    file: &'a LedgerFile,
    /// The last act that counts.
    pub(super) upto: Seq,
    acts: RefCell<BTreeMap<Seq, Rc<ReadAct>>>,
    items: RefCell<BTreeMap<String, Option<Row>>>,
    people: Vec<(Seq, Person)>,
    offsets: Vec<(Seq, i32)>,
}

fn bad(seq: Seq) -> impl Fn(crate::store::codec::CodecFault) -> StoreFault {
    move |fault| StoreFault::Act { seq, what: fault.0 }
}

/// An act; it is there, or the ledger is damaged.
pub(in crate::session::use_cases) fn read_act(file: &LedgerFile, seq: Seq) -> Result<ReadAct, Problem> {
    let row = file.act(seq)?.ok_or(StoreFault::Act { seq, what: "act".into() })?;
    Ok(ReadAct::read(&row.body).map_err(bad(seq))?)
}

impl Session {
    /// Minutes that the site's clocks were ahead of UTC when act `at` was recorded.
    pub(in crate::session::use_cases) fn offset_at(&self, at: Seq) -> Result<i32, Problem> {
        let changes =
            self.file().reading(|rows| rows.rows_where(Table::Act, "kind", &Val::from(Kind::SiteChanged.code())))?;
        let newest = changes.iter().map(|row| row.number("seq")).rfind(|seq| *seq <= at);
        Ok(match read_act(self.file(), newest.unwrap_or(0))?.content {
            Content::SiteChange(change) => change.utc_offset_min,
            Content::Opened(opened) => opened.utc_offset_min,
            _ => 0,
        })
    }
}

impl<'a> Then<'a> {
    /// The book after act `upto`.
    pub(super) fn after(file: &'a LedgerFile, upto: Seq) -> Result<Then<'a>, Problem> {
        let mut then = Then {
            file,
            upto,
            acts: RefCell::default(),
            items: RefCell::default(),
            people: Vec::new(),
            offsets: Vec::new(),
        };
        for kind in [Kind::LedgerOpened, Kind::PersonEnrolled, Kind::PersonChanged, Kind::SiteChanged] {
            for seq in then.of_kind(kind)? {
                let act = then.act(seq)?;
                match &act.content {
                    Content::Opened(opened) => {
                        then.people.extend(opened.people.iter().map(|person| (seq, person.clone())));
                        then.offsets.push((seq, opened.utc_offset_min));
                    }
                    Content::Person(person) => then.people.push((seq, person.clone())),
                    Content::PersonChange(change) => {
                        let change = change.clone();
                        let person = Person {
                            user: change.user,
                            name: change.name,
                            rank: change.rank,
                            body: change.body,
                            id_number: change.id_number,
                            ..Person::default()
                        };
                        then.people.push((seq, person));
                    }
                    Content::SiteChange(change) => then.offsets.push((seq, change.utc_offset_min)),
                    _ => {}
                }
            }
        }
        Ok(then)
    }

    /// Acts of a kind up to the last one that counts, the earliest first.
    fn of_kind(&self, kind: Kind) -> Result<Vec<Seq>, Problem> {
        let rows = self.file.reading(|rows| rows.rows_where(Table::Act, "kind", &Val::from(kind.code())))?;
        Ok(rows.iter().map(|row| row.number("seq")).filter(|seq| *seq <= self.upto).collect())
    }

    /// An act; it is there, or the ledger is damaged.
    pub(super) fn act(&self, seq: Seq) -> Result<Rc<ReadAct>, Problem> {
        if let Some(act) = self.acts.borrow().get(&seq) {
            return Ok(Rc::clone(act));
        }
        let act = Rc::new(read_act(self.file, seq)?);
        self.acts.borrow_mut().insert(seq, Rc::clone(&act));
        Ok(act)
    }

    /// The lines of an act, or one of them.
    pub(super) fn lines(&self, seq: Seq, only: Option<u64>) -> Result<Vec<(u64, Line)>, Problem> {
        let (from, most) = only.map_or((0, u64::MAX), |no| (no, 1));
        let rows = self.file.lines(seq, from, most)?;
        let rows = rows.iter().filter(|row| only.is_none_or(|no| no == row.no));
        let lines: Result<Vec<_>, StoreFault> =
            rows.map(|row| Ok((row.no, read_line(&row.body).map_err(bad(seq))?))).collect();
        Ok(lines?)
    }

    /// Makes the changes of an act in `book`, those that are wanted.
    fn replay(
        &self,
        book: &mut Book,
        (seq, only): (Seq, Option<u64>),
        wanted: impl Fn(Table, &[Val]) -> bool,
    ) -> Result<(), Problem> {
        let act = self.act(seq)?;
        let posted = act.posted();
        let mut changes = Vec::new();
        effect::header(&posted, &mut changes);
        for (no, line) in self.lines(seq, only)? {
            effect::line(&posted, no, &line, &mut changes);
        }
        for change in &changes {
            let (table, key) = match change {
                Change::Put(table, key, _)
                | Change::Set(table, key, _)
                | Change::Add(table, key, ..)
                | Change::Remove(table, key) => (*table, key),
            };
            if wanted(table, key) {
                book.apply(change).map_err(|e| StoreFault::Act { seq, what: e.to_string() })?;
            }
        }
        Ok(())
    }

    /// A batch with its lines, steps and readings.
    pub(super) fn batch(&self, id: &str) -> Result<Book, Problem> {
        let steps = self.file.reading(|rows| rows.rows(Table::BatchStep, &[Val::from(id)]))?;
        let mut book = Book::default();
        for seq in steps.iter().map(|row| row.number("seq")).filter(|seq| *seq <= self.upto) {
            self.replay(&mut book, (seq, None), |table, _| OF_BATCH.contains(&table))?;
        }
        Ok(book)
    }

    /// The record of a weapon, a lot or an item.
    pub(super) fn subject(&self, subject: &Subject) -> Result<Option<Row>, Problem> {
        let (Subject::Weapon(id) | Subject::Lot(id)) = subject else {
            let Subject::Item(code) = subject else { return Ok(None) };
            return self.item(code);
        };
        let table = if subject.is_weapon() { Table::Weapon } else { Table::Lot };
        let key = [Val::from(id.to_string())];
        let wanted = |at: Table, of: &[Val]| at == table && of == key;
        let mut book = Book::default();
        self.replay(&mut book, (id.seq, Some(id.line)), wanted)?;
        if subject.is_weapon() {
            for (seq, no) in self.trail(&subject.to_string(), &[Kind::WeaponMarked, Kind::TraceDecided])? {
                self.replay(&mut book, (seq, Some(no)), wanted)?;
            }
        }
        Ok(book.row(table, &key))
    }

    /// Where a subject stands in acts of these kinds: act and line.
    fn trail(&self, subject: &str, kinds: &[Kind]) -> Result<Vec<(Seq, u64)>, Problem> {
        let found = self.file.reading(|rows| {
            let trail = rows.rows(Table::Trail, &[Val::from(subject)]);
            let places = trail.iter().map(|row| (row.number("seq"), row.number("no")));
            let of_kind = |(seq, _): &(Seq, u64)| {
                let act = rows.row(Table::Act, &[Val::from(*seq)]);
                act.is_some_and(|act| kinds.iter().any(|kind| kind.code() == act.text("kind")))
            };
            places.filter(|(seq, _)| *seq <= self.upto).filter(of_kind).collect::<Vec<_>>()
        })?;
        Ok(found)
    }

    /// An entry of the catalogue.
    pub(super) fn item(&self, code: &str) -> Result<Option<Row>, Problem> {
        if let Some(row) = self.items.borrow().get(code) {
            return Ok(row.clone());
        }
        let row = self.read_item(code)?;
        self.items.borrow_mut().insert(code.to_owned(), row.clone());
        Ok(row)
    }

    fn read_item(&self, code: &str) -> Result<Option<Row>, Problem> {
        let is_of = |content: &Content| matches!(content, Content::Item(item) if item.code == code);
        self.catalogued(Table::Item, code, [Kind::ItemChanged, Kind::ItemAdded], is_of)
    }

    fn read_place(&self, code: &str) -> Result<Option<Row>, Problem> {
        let is_of = |content: &Content| matches!(content, Content::Place(place) if place.code == code);
        self.catalogued(Table::Place, code, [Kind::PlaceChanged, Kind::PlaceAdded], is_of)
    }

    /// What the book held under a code. Today's row serves unless the entry has changed since.
    fn catalogued(
        &self,
        table: Table,
        code: &str,
        [changed, added]: [Kind; 2],
        content_of: impl Fn(&Content) -> bool,
    ) -> Result<Option<Row>, Problem> {
        let key = [Val::from(code)];
        let (row, changes) = self
            .file
            .reading(|rows| (rows.row(table, &key), rows.rows_where(Table::Act, "kind", &Val::from(changed.code()))))?;
        let is_of = |seq: Seq| -> Result<bool, Problem> { Ok(content_of(&self.act(seq)?.content)) };
        let mut later = false;
        for seq in changes.iter().map(|act| act.number("seq")).filter(|seq| *seq > self.upto) {
            later = later || is_of(seq)?;
        }
        if !later {
            return Ok(row);
        }
        for kind in [changed, added] {
            for seq in self.of_kind(kind)?.into_iter().rev() {
                if is_of(seq)? {
                    let mut book = Book::default();
                    self.replay(&mut book, (seq, None), |at, _| at == table)?;
                    return Ok(book.row(table, &key));
                }
            }
        }
        for seq in self.of_kind(Kind::ImportRecorded)?.into_iter().rev() {
            let mut book = Book::default();
            self.replay(&mut book, (seq, None), |at, of| at == table && of == key)?;
            if let Some(row) = book.row(table, &key) {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// The names of a place and of those around it, from the place up to the site; nothing for what is no place of ours.
    pub(super) fn place(&self, code: &str) -> Result<Option<Vec<String>>, Problem> {
        let (mut names, mut seen, mut next) = (Vec::new(), BTreeSet::new(), Some(code.to_owned()));
        while let Some(code) = next.filter(|code| seen.insert(code.clone())) {
            let Some(row) = self.read_place(&code)? else { break };
            names.push(Some(row.text("name")).filter(|name| !name.trim().is_empty()).unwrap_or(code));
            next = row.maybe_text("parent");
        }
        Ok(Some(names).filter(|names| !names.is_empty()))
    }

    /// Legal blocks placed on a subject by then, with whether they were in force.
    pub(super) fn blocks(&self, subject: &str) -> Result<Vec<(Row, bool)>, Problem> {
        let rows = self.file.reading(|rows| rows.rows_where(Table::Block, "subject", &Val::from(subject)))?;
        let placed = |row: &Row| row.parsed::<crate::domain::id::Id>("id").is_some_and(|id| id.seq <= self.upto);
        let in_force = |row: &Row| row.maybe_number("released").is_none_or(|seq| seq > self.upto);
        Ok(rows.into_iter().filter(placed).map(|row| (row.clone(), in_force(&row))).collect())
    }

    /// What was known of a person when act `at` was recorded.
    pub(super) fn person(&self, user: &str, at: Seq) -> Option<&Person> {
        self.people.iter().filter(|(seq, p)| *seq <= at && p.user == user).max_by_key(|(seq, _)| *seq).map(|(_, p)| p)
    }

    /// Minutes that the site's clocks were ahead of UTC when act `at` was recorded.
    pub(super) fn offset(&self, at: Seq) -> i32 {
        self.offsets.iter().filter(|(seq, _)| *seq <= at).max_by_key(|(seq, _)| *seq).map_or(0, |(_, offset)| *offset)
    }
}
