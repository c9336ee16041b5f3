//! A ledger in memory: what a session does with a command, without a file, a key or a clock.
//!
//! Does not know: signatures.
//! Always holds: every act that was recorded is kept, so that the book can be built again from the acts alone.

use super::language::Desk;
use crate::domain::calendar::{Day, Moment};
use crate::domain::command::{Command, OpenLedger};
use crate::domain::decide::{Seen, decide, kind_of, seat};
use crate::domain::effect::{self, Posted};
use crate::domain::event::{Event, Rules};
use crate::domain::id::Seq;
use crate::domain::opening::{Brought, open};
use crate::domain::policy::Acting;
use crate::domain::record::Person;
use crate::domain::refusal::Refusal;
use crate::domain::table::{Book, Rows, Table, Val};

/// An act as it was recorded.
#[derive(Clone)]
pub(crate) struct Recorded {
    pub(crate) seq: Seq,
    pub(crate) at: Moment,
    pub(crate) day: Day,
    pub(crate) actors: Vec<Acting>,
    pub(crate) event: Event,
}

impl Recorded {
    fn apply(&self, book: &mut Book) {
        let posted = Posted {
            seq: self.seq,
            at: self.at,
            day: self.day,
            actors: &self.actors,
            kind: self.event.kind,
            content: &self.event.content,
            corrects: self.event.corrects,
            reason: self.event.reason.as_deref(),
            lines: self.event.lines.len() as u64,
        };
        for change in effect::of(&posted, &self.event) {
            let applied = book.apply(&change);
            assert_eq!(applied, Ok(()), "{change:?} of act {}: {:?}", self.seq, self.event);
        }
    }
}

/// A ledger in memory.
#[derive(Clone)]
pub(crate) struct Bench {
    pub(crate) book: Book,
    pub(crate) acts: Vec<Recorded>,
    pub(crate) today: Day,
    /// The day acts are said to have happened; today when there is none.
    pub(crate) day: Option<Day>,
}

pub(crate) const PACK: (&str, &str, &str) = ("built-in", "2", "22");

/// Who is in the ledger: code and roles. Everybody has a body and an identity number but `guest`.
pub(crate) const PEOPLE: &[(&str, &str)] = &[
    ("adm", "administrator"),
    ("ao", "accountable_officer"),
    ("ao2", "accountable_officer"),
    ("keeper", "storekeeper"),
    ("keeper2", "storekeeper"),
    ("arm", "armourer"),
    ("ato", "ammunition_officer"),
    ("insp", "inspector"),
    ("board", "surplus_board"),
    ("board2", "surplus_board"),
    ("appr", "approver"),
    ("auth", "authority"),
    ("auth2", "authority"),
    ("ver1", "verifier"),
    ("ver2", "verifier"),
    ("ver3", "verifier"),
    ("convoy", "convoy_officer"),
    ("dest", "destruction_officer"),
    ("dest2", "destruction_officer"),
    ("wit1", "witness"),
    ("wit2", "witness"),
    ("wit3", "witness"),
    ("guest", "witness"),
    ("obs", "observer"),
    ("assessor", "assessor"),
    ("nat", "national_authority"),
    ("contact", "contact_point"),
    ("records", "records_officer"),
    ("inv", "investigator"),
    ("req", "unit_requester"),
    // holds every role that one person may hold together without keeping a store
    (
        "multi",
        "armourer accountable_officer ammunition_officer surplus_board approver authority verifier destruction_officer witness",
    ),
    // a storekeeper with the roles of the small post
    ("post", "storekeeper accountable_officer ammunition_officer verifier witness destruction_officer"),
];

/// The facts with which the ledger of the tests is opened.
pub(crate) fn opening() -> OpenLedger {
    let person = |(user, roles): &(&str, &str)| Person {
        user: (*user).into(),
        name: format!("Name of {user}"),
        rank: "Cap.".into(),
        body: if *user == "guest" { String::new() } else { "Depot".into() },
        id_number: if *user == "guest" { String::new() } else { format!("ID-{user}") },
        public_key: format!("key of {user}"),
        roles: roles.split(' ').map(str::to_owned).collect(),
        appointed: "Order 1".into(),
    };
    OpenLedger {
        name: "La Cumbre".into(),
        country: "GT".into(),
        site: "LC".into(),
        utc_offset_min: -360,
        training: false,
        people: PEOPLE.iter().map(person).collect(),
    }
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

impl Bench {
    /// An opened ledger with people, and nothing else.
    pub(crate) fn new() -> Bench {
        let rules = Rules { pack: PACK.0.into(), version: "1".into(), sha256: "11".into() };
        let brought = Brought { log_key: "log key".into(), passphrases: Vec::new(), rules };
        let mut bench = Bench { book: Book::default(), acts: Vec::new(), today: day("2026-11-24"), day: None };
        let event = open(&opening(), brought).unwrap();
        let actor = |user: &str, role: &str| Acting { user: user.into(), role: role.into(), meaning: "opened".into() };
        bench.record(event, vec![actor("adm", "administrator"), actor("ao", "accountable_officer")]);
        bench
    }

    /// A moment that moves on by one minute an act.
    pub(crate) fn at(&self) -> Moment {
        let start: Moment = "2026-11-24T12:00:00.000Z".parse().unwrap();
        let days = self.today.days_since(day("2026-11-24"));
        start.plus_millis(days * 86_400_000 + self.acts.len() as i64 * 60_000)
    }

    /// What a decision is told; for the act that would come next.
    pub(crate) fn seen(&self, command: &Command, actors: Vec<Acting>) -> Seen {
        let draft_leaf = match command {
            Command::SignCertificate { certificate, .. } => self
                .book
                .row(Table::Certificate, &[Val::from(certificate.as_str())])
                .map(|row| format!("leaf of {}", row.number("drafted"))),
            _ => None,
        };
        Seen {
            today: self.today,
            day: self.day.unwrap_or(self.today),
            at: self.at(),
            seq: self.acts.len() as u64,
            actors,
            reversed: self.reversed(command),
            draft_leaf,
            pack: (PACK.0.into(), PACK.1.into(), PACK.2.into()),
        }
    }

    fn reversed(&self, command: &Command) -> Option<(Seq, Event)> {
        let Command::Reverse { act, .. } = command else { return None };
        let act = self.acts.get(usize::try_from(*act).ok()?)?;
        Some((act.seq, act.event.clone()))
    }

    fn record(&mut self, event: Event, actors: Vec<Acting>) {
        let (at, day) = (self.at(), self.day.unwrap_or(self.today));
        let act = Recorded { seq: self.acts.len() as u64, at, day, actors, event };
        act.apply(&mut self.book);
        self.acts.push(act);
    }

    /// Seats the people, decides, applies the effects.
    pub(crate) fn try_post(&mut self, command: &Command, users: &[&str]) -> Result<Event, Refusal> {
        let reversed = self.reversed(command).map(|(_, event)| event);
        let actors = seat(&self.book, command, reversed.as_ref(), users)?;
        let seen = self.seen(command, actors);
        let event = decide(command, &self.book, &seen)?;
        assert_eq!(event.kind, kind_of(command), "{command:?}");
        assert_eq!(decide(command, &self.book, &seen).as_ref(), Ok(&event), "the same question, the same answer");
        // what is shown before anybody is named is what will be recorded, but for the names
        let shown = decide(command, &self.book, &Seen { actors: Vec::new(), ..seen.clone() });
        assert_eq!(shown.as_ref().map(|shown| &shown.lines), Ok(&event.lines), "{command:?}");
        self.record(event.clone(), seen.actors);
        Ok(event)
    }

    /// The book that the acts alone give.
    pub(crate) fn rebuilt(&self) -> Book {
        let mut book = Book::default();
        self.acts.iter().for_each(|act| act.apply(&mut book));
        book
    }
}

impl Desk for Bench {
    fn post(&mut self, command: &Command, users: &[&str]) -> Result<Event, Refusal> {
        let before = self.book.clone();
        let result = self.try_post(command, users);
        if result.is_err() {
            assert!(self.book == before, "a refusal changed the book: {command:?}");
        }
        result
    }
    fn next_seq(&self) -> Seq {
        self.acts.len() as u64
    }
    fn set_today(&mut self, today: Day) {
        self.today = today;
    }
    fn set_day(&mut self, day: Option<Day>) {
        self.day = day;
    }
    fn now(&self) -> Moment {
        self.at()
    }
    fn rows(&self) -> &dyn Rows {
        &self.book
    }
}
