//! Tests of the desk with real training ledgers: threads, drafts, signatures, questions, faults.

use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::json;

use super::*;
use crate::domain::measure::Count;
use crate::i18n::{Lang, Words};
use crate::session::query::{Answer, Choices};
use crate::session::tests::{new_ledger, opening, post};
use crate::session::use_cases::demo::{DemoOrder, create_demo, demo_end};
use crate::session::views::draft::DraftView;
use crate::session::views::evidence::{Compared, Verified};
use crate::session::views::ledger::{LedgerView, ReadOnly};
use crate::session::views::lists::{ListHead, ListKind, ListQuery, Rows};
use crate::session::views::people::PersonView;
use crate::session::views::{Opens, Severity, Trouble};
use crate::session::{Clock, DataDir, Session};

mod before_signing;
mod finding;

/// A desk and what it said besides the answer that was waited for.
struct Bench {
    desk: LedgerDesk,
    others: Vec<Reply>,
}

fn bench(folder: &Path) -> Bench {
    let helpers = Helpers {
        wake: std::sync::Arc::new(|| {}),
        choose: Box::new(|wanted, suggested| (wanted == FileFor::SavePdf).then(|| format!("/tmp/{suggested}"))),
        show: Box::new(|_| {}),
    };
    let clock = Clock::Set("2026-11-24T15:00:00.000Z".parse().unwrap());
    let desk = LedgerDesk::new(DataDir::at(folder.join("data")), clock, helpers).unwrap();
    Bench { desk, others: Vec::new() }
}

impl Bench {
    fn wait(&mut self, ticket: Ticket) -> Result<Answer, Trouble> {
        let begun = Instant::now();
        loop {
            match self.desk.next() {
                Some(Reply::Answer(of, answer)) if of == ticket => return answer,
                Some(other) => self.others.push(other),
                None => std::thread::sleep(Duration::from_millis(1)),
            }
            assert!(begun.elapsed() < Duration::from_secs(300), "no answer to {ticket:?}");
        }
    }

    fn open(&mut self, path: &Path) -> Result<(LedgerView, Vec<PersonView>), Trouble> {
        let ticket = self.desk.open(&path.display().to_string());
        self.wait(ticket).map(|answer| match answer {
            Answer::Opened(ledger, people) => (*ledger, people),
            other => panic!("{other:?}"),
        })
    }

    fn ask(&mut self, query: Query) -> Answer {
        let ticket = self.desk.ask(query.clone());
        self.wait(ticket).unwrap_or_else(|trouble| panic!("{query:?}: {}", say(&trouble)))
    }

    fn list(&mut self, list: ListKind, tab: &str, filters: &[(&str, &str)], sort: &[(&str, bool)]) -> ListHead {
        let query = query(list, tab, filters, sort);
        match self.ask(Query::List(query)) {
            Answer::List(head) => head,
            other => panic!("{other:?}"),
        }
    }

    fn rows(&mut self, list: ListKind, head: &ListHead) -> Rows {
        let wanted: Vec<i64> = head.rows.iter().copied().take(256).collect();
        match self.ask(Query::Rows(list, wanted)) {
            Answer::Rows(rows) => rows,
            other => panic!("{other:?}"),
        }
    }

    fn draft(&mut self, command: serde_json::Value, actors: &[&str]) -> Result<(Ticket, DraftView), Trouble> {
        let ticket = self.desk.prepare(command, actors.iter().map(|user| (*user).to_owned()).collect());
        self.wait(ticket).map(|answer| match answer {
            Answer::Draft(view) => (ticket, *view),
            other => panic!("{other:?}"),
        })
    }

    fn sign(&mut self, draft: Ticket, passphrases: &[(&str, &str)]) -> Result<Answer, Trouble> {
        let typed = |(user, text): &(&str, &str)| ((*user).to_owned(), Secret::new((*text).to_owned()));
        let ticket = self.desk.sign(draft, passphrases.iter().map(typed).collect());
        self.wait(ticket)
    }

    /// Waits until the verification after opening has ended.
    fn verified(&mut self) -> Verified {
        let begun = Instant::now();
        loop {
            if let Answer::Evidence(view) = self.ask(Query::Evidence)
                && view.verified != Verified::NotYet
            {
                return view.verified;
            }
            assert!(begun.elapsed() < Duration::from_secs(300));
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn query(list: ListKind, tab: &str, filters: &[(&str, &str)], sort: &[(&str, bool)]) -> ListQuery {
    ListQuery {
        list,
        tab: tab.to_owned(),
        filters: filters.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
        sort: sort.iter().map(|(a, b)| ((*a).to_owned(), *b)).collect(),
    }
}

fn say(trouble: &Trouble) -> String {
    let words = Words::new(Lang::En);
    match trouble {
        Trouble::Refused(refused) => {
            format!("{} {} / {}", refused.number, refused.says.say(&words, -360), refused.hint.say(&words, -360))
        }
        Trouble::Fault { says, hint, path } => {
            format!("{} / {} / {path:?}", says.say(&words, -360), hint.say(&words, -360))
        }
        other => format!("{other:?}"),
    }
}

fn passphrase(user: &str) -> String {
    format!("farol lluvia {user} norte")
}

/// A small depot with a place, an item, a lot in group D and a weapon.
fn small(folder: &Path) -> std::path::PathBuf {
    let (path, mut s) = new_ledger(folder);
    for (code, kind, parent) in [("LC", "site", None), ("LC-M1", "magazine", Some("LC"))] {
        let place = json!({"code": code, "kind": kind, "name": format!("Lugar {code}"), "parent": parent});
        post(&mut s, &["u-store"], json!({"command": "add_place", "place": place})).unwrap();
    }
    let item = json!({"code": "1310-01", "kind": "ammunition", "name": "Cartucho 40 mm", "hazard_division": "1.2",
        "sub_division": "1.2.2", "compatibility_group": "E", "live": true, "neq_mg": 32000});
    post(&mut s, &["u-ato"], json!({"command": "add_item", "item": item})).unwrap();
    let lot = json!({"item": "1310-01", "state": "marked", "number": "XYZ83K004-012", "made": "1983-10"});
    let line = json!({"lot": lot, "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 840});
    post(&mut s, &["u-store"], json!({"command": "receive_lots", "from": "@opening", "lots": [line]})).unwrap();
    s.close().unwrap();
    path
}

const LOT: &str = "l4.0";

fn condition(count: u64) -> serde_json::Value {
    json!({"command": "change_condition", "reference": "I-7", "reason": "Corrosión", "lines": [
        {"subject": LOT, "place": "LC-M1", "pack": "sealed", "count": count, "from": "D2", "to": "D1"}]})
}

#[test]
fn a_draft_has_open_seats_and_is_recorded_by_two_people() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    let (ledger, people) = bench.open(&path).unwrap();
    assert_eq!((ledger.acts, ledger.lots.get(), ledger.sites.get(), ledger.read_only), (5, 1, 1, None));
    assert!(people.iter().all(|person| person.practice.is_some() && person.key.is_some()));
    let wrong = bench.desk.sign_in("u-ato", Secret::new("otra cosa muy distinta".into()));
    let trouble = bench.wait(wrong).unwrap_err();
    assert!(matches!(trouble, Trouble::Fault { .. }) && say(&trouble).contains("passphrase"), "{}", say(&trouble));
    let right = bench.desk.sign_in("u-ato", Secret::new(passphrase("u-ato")));
    let Ok(Answer::SignedIn(person)) = bench.wait(right) else { panic!() };
    assert_eq!(person.role(), "ammunition_officer");

    let (ticket, draft) = bench.draft(condition(10), &[]).unwrap();
    let seats: Vec<_> =
        draft.seats.iter().map(|s| (s.role.as_str(), s.person.as_ref().map(|p| p.user.as_str()))).collect();
    // who is signed in takes a seat, and so does the only person who may
    assert_eq!(seats, [("ammunition_officer", Some("u-ato")), ("approver", Some("u-appr"))]);
    assert!(draft.is_seated() && draft.body.contains("\"condition.changed\"") && draft.seq == 5);
    assert!(bench.draft(condition(10), &["", "u-store"]).is_ok(), "who does not fit is not seated");
    let trouble = bench.draft(condition(841), &[]).unwrap_err();
    let Trouble::Refused(refused) = &trouble else { panic!("{trouble:?}") };
    assert_eq!((refused.number, &refused.record), (144, &Some(Opens::Lot(LOT.into()))), "{}", say(&trouble));
    assert!(!say(&trouble).contains(['{', '[']), "{}", say(&trouble));

    let trouble = bench.sign(ticket, &[("u-ato", &passphrase("u-ato")), ("u-appr", "no es esta frase")]).unwrap_err();
    assert!(matches!(trouble, Trouble::Fault { .. }), "{trouble:?}");
    bench.others.clear();
    let both = [("u-ato", passphrase("u-ato")), ("u-appr", String::new())];
    let both: Vec<(&str, &str)> = both.iter().map(|(a, b)| (*a, b.as_str())).collect();
    let Ok(Answer::Recorded(recorded)) = bench.sign(ticket, &both) else { panic!() };
    assert_eq!((recorded.acts, recorded.kind.as_str(), recorded.reversible), (vec![5], "condition.changed", true));
    assert!(bench.others.iter().any(|r| matches!(r, Reply::Touched(t) if t.contains(&Touched::Stock))));
    assert!(matches!(bench.sign(ticket, &both), Err(Trouble::Fault { .. })), "a draft is recorded once");
    let Answer::Lot(card) = bench.ask(Query::Lot(LOT.into())) else { panic!() };
    assert_eq!((card.holdings.len(), card.row.quantity.get(), card.history.len()), (2, 840, 2));
    let balances: Vec<Option<u64>> = card.history.iter().map(|line| line.balance.map(Count::get)).collect();
    assert_eq!(balances, [Some(840), Some(840)], "a change of condition moves nothing out");

    bench.desk.lock();
    let again = bench.draft(condition(5), &["u-ato", "u-appr"]).unwrap();
    assert!(again.1.is_seated(), "a draft is only looked at");
    let Ok(Answer::Recorded(_)) = bench.sign(again.0, &both) else { panic!("locked, yet each passphrase is given") };
    let begun = std::time::Instant::now();
    while !crate::store::side_files(&path).is_empty() {
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "nobody posts, so it is emptied");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    bench.desk.close();
    drop(bench);
    assert_eq!(crate::store::side_files(&path).len(), 0, "a closed ledger is one file");
}

#[test]
fn a_person_is_enrolled_with_a_passphrase_typed_when_signing() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let person = json!({"user": "u-new", "name": "Nueva Persona", "roles": ["witness"], "appointed": "ORD-2"});
    let command = json!({"command": "enrol_person", "person": person});
    let (ticket, draft) = bench.draft(command, &[]).unwrap();
    assert!(draft.is_seated());
    let signers = [("u-admin", ""), ("u-manager", "")];
    let short = [signers[0], signers[1], ("u-new", "corta")];
    assert!(matches!(bench.sign(ticket, &short), Err(Trouble::Fault { .. })));
    let shown = draft.body;
    let whole = [signers[0], signers[1], ("u-new", "paloma tinta remo cuarzo")];
    let Ok(Answer::Recorded(recorded)) = bench.sign(ticket, &whole) else { panic!() };
    let Answer::Act(act) = bench.ask(Query::Act(recorded.acts[0])) else { panic!() };
    assert_eq!(act.body, shown, "what was shown is what was signed");
    let ticket = bench.desk.sign_in("u-new", Secret::new("paloma tinta remo cuarzo".into()));
    assert!(matches!(bench.wait(ticket), Ok(Answer::SignedIn(_))));
}

#[test]
fn a_failing_job_leaves_the_ledger_readable_and_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let ticket = bench.desk.fail(false);
    assert_eq!(bench.wait(ticket), Err(Trouble::Bug));
    assert!(matches!(bench.ask(Query::Lot(LOT.into())), Answer::Lot(_)), "the reader begins anew");
    assert_eq!(bench.draft(condition(1), &[]).unwrap_err(), Trouble::Bug);
    let ticket = bench.desk.look_only();
    let Ok(Answer::Opened(ledger, _)) = bench.wait(ticket) else { panic!() };
    assert_eq!(ledger.read_only, Some(ReadOnly::Bug));
    let ticket = bench.desk.fail(true);
    assert_eq!(bench.wait(ticket), Err(Trouble::Bug));
    assert!(bench.open(&path).unwrap().0.read_only.is_none(), "opened anew it can be written");
    assert!(bench.draft(condition(1), &[]).is_ok());
}

#[test]
fn a_ledger_that_somebody_else_has_open_is_only_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let other = Session::open(&path, opening(folder.path())).unwrap();
    let mut bench = bench(folder.path());
    let (ledger, _) = bench.open(&path).unwrap();
    assert_eq!(ledger.read_only, Some(ReadOnly::Taken));
    assert!(ledger.holder.is_some_and(|holder| holder.contains('@')));
    let Trouble::Refused(refused) = bench.draft(condition(1), &[]).unwrap_err() else { panic!() };
    assert_eq!(refused.number, 107);
    drop(other);
    assert!(bench.open(&path).unwrap().0.read_only.is_none());
    let ticket = bench.desk.look_only();
    assert!(bench.wait(ticket).is_ok());
    let Trouble::Refused(refused) = bench.draft(condition(1), &[]).unwrap_err() else { panic!() };
    assert_eq!(refused.number, 107, "looking is looking");
    let gone = bench.open(&folder.path().join("none.custodia")).unwrap_err();
    assert!(matches!(&gone, Trouble::Fault { path: Some(_), .. }), "{}", say(&gone));
}

#[test]
fn damage_is_found_and_stops_posting() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    {
        let raw = rusqlite::Connection::open(&path).unwrap();
        raw.execute("UPDATE holding SET count = 839 WHERE subject = ?1", [LOT]).unwrap();
    }
    let mut bench = bench(folder.path());
    let (ledger, _) = bench.open(&path).unwrap();
    assert_eq!(ledger.read_only, Some(ReadOnly::Damaged), "found when it was opened");
    let Verified::Bad { .. } = bench.verified() else { panic!() };
    let Trouble::Refused(refused) = bench.draft(condition(1), &[]).unwrap_err() else { panic!() };
    assert_eq!(refused.number, 107);
    let ticket = bench.desk.verify();
    let Ok(Answer::Verified(report)) = bench.wait(ticket) else { panic!() };
    let derived = report.families.iter().find(|family| family.code == "V09").unwrap();
    assert!(!report.is_good() && derived.severity == Severity::Stop && !report.findings.is_empty());
}

#[test]
fn settings_recent_ledgers_files_and_new_ledgers() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path());
    let mut settings = bench.desk.settings();
    settings.size_percent = 150;
    settings.language = "pt".into();
    bench.desk.keep_settings(&settings);
    let ticket = bench.desk.choose_file(FileFor::SavePdf, "a.pdf");
    assert_eq!(bench.wait(ticket), Ok(Answer::File(Some("/tmp/a.pdf".into()))));
    let ticket = bench.desk.choose_file(FileFor::OpenLedger, "a");
    assert_eq!(bench.wait(ticket), Ok(Answer::File(None)));
    let path = folder.path().join("nuevo.custodia");
    let person = |user: &str, role: &str| json!({"user": user, "name": user, "roles": [role], "appointed": "O-1"});
    let people = [person("u-1", "administrator"), person("u-2", "accountable_officer")];
    let command = json!({"command": "open_ledger", "name": "Depósito", "country": "GT", "site": "LC",
        "utc_offset_min": -360, "training": true, "people": people});
    let new = NewLedger { path: path.display().to_string(), command };
    let given = |user: &str| (user.to_owned(), Secret::new(format!("farol lluvia {user} norte")));
    let ticket = bench.desk.create(new.clone(), vec![given("u-1")]);
    assert!(bench.wait(ticket).is_err() && !path.exists(), "a passphrase is missing");
    let ticket = bench.desk.create(new, vec![given("u-1"), given("u-2")]);
    let Ok(Answer::Opened(ledger, people)) = bench.wait(ticket) else { panic!() };
    assert_eq!((ledger.name.as_str(), ledger.acts, people.len()), ("Depósito", 1, 2));
    assert_eq!(bench.desk.clock().1, -360);
    let ticket = bench.desk.recent();
    let Ok(Answer::Recent(recent)) = bench.wait(ticket) else { panic!() };
    assert!(recent.len() == 1 && recent[0].present && recent[0].training);
    let copy = folder.path().join("copia.custodia");
    let ticket = bench.desk.copy_to(&copy.display().to_string());
    assert_eq!(bench.wait(ticket), Ok(Answer::Written(copy.display().to_string())));
    drop(bench);
    let again = self::bench(folder.path());
    assert_eq!((again.desk.settings().language.as_str(), again.desk.settings().size_percent), ("pt", 150));
}

/// A made-up depot with everything in it.
fn depot(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("depot.custodia");
    let wanted = DemoOrder { weapons: 120, lots: 60, ..DemoOrder::usual(Lang::Es) };
    let stop = std::sync::atomic::AtomicBool::new(false);
    let data = DataDir::at(folder.join("data"));
    create_demo(&path, &wanted, data, &stop, &mut |_, _| {}).unwrap().close().unwrap();
    path
}

#[test]
fn every_question_about_a_depot_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let path = depot(folder.path());
    let mut bench = bench(folder.path());
    let (ledger, people) = bench.open(&path).unwrap();
    assert!(
        ledger.training && bench.desk.clock().0.millis() + 86_400_000 >= demo_end().millis(),
        "the story goes on where it ended"
    );
    assert!(matches!(bench.verified(), Verified::Good { .. }));

    let Answer::Counts(counts) = bench.ask(Query::Counts) else { panic!() };
    assert_eq!((counts.weapons, counts.lots), (ledger.weapons.get(), ledger.lots.get()));
    for (kind, sort) in [
        (ListKind::Weapons, "serial"),
        (ListKind::Lots, "number"),
        (ListKind::Items, "name"),
        (ListKind::Flags, "subject"),
        (ListKind::Batches, "number"),
        (ListKind::Acts, "seq"),
        (ListKind::People, "user"),
    ] {
        let head = bench.list(kind, "all", &[], &[(sort, false)]);
        assert!(!head.rows.is_empty() && head.total == head.rows.len() as u64, "{kind:?}");
        let distinct: std::collections::BTreeSet<i64> = head.rows.iter().copied().collect();
        assert_eq!(distinct.len(), head.rows.len(), "{kind:?}");
        let found = match bench.rows(kind, &head) {
            Rows::Weapons(rows) => rows.iter().map(|r| r.row).collect::<Vec<_>>(),
            Rows::Lots(rows) => rows.iter().map(|r| r.row).collect(),
            Rows::Items(rows) => rows.iter().map(|r| r.row).collect(),
            Rows::Flags(rows) => rows.iter().map(|r| r.row).collect(),
            Rows::Batches(rows) => rows.iter().map(|r| r.row).collect(),
            Rows::Acts(rows) => rows.iter().map(|r| r.row).collect(),
            Rows::People(rows) => rows.iter().map(|r| r.row).collect(),
        };
        assert_eq!(found, head.rows.iter().copied().take(256).collect::<Vec<_>>(), "{kind:?}");
    }
    let Answer::Home(home) = bench.ask(Query::Home) else { panic!() };
    assert!(!home.tasks.is_empty() && !home.neq.is_empty());
    let queues: u64 = home.queues.iter().map(|queue| queue.waiting.get()).sum();
    assert_eq!((queues, home.waiting.get()), (counts.due, counts.due), "queues, heading and badge count the same");
    let lots: u64 = home.flags.iter().map(|count| count.lots.get()).sum();
    assert_eq!(lots, counts.lots, "every lot has one severity");
    let Answer::Flags(flags) = bench.ask(Query::Flags(None)) else { panic!() };
    let told: u64 = flags.groups.iter().map(|group| group.flagged + group.cannot_judge).sum();
    assert_eq!(told, counts.flags, "groups and rows count the same");
    let Answer::Places(places) = bench.ask(Query::Places) else { panic!() };
    assert!(places[0].depth == 0 && places.iter().any(|place| place.depth > 0));
    let whole: u64 = places.iter().filter(|place| place.depth == 0).map(|place| place.weapons.get()).sum();
    let inside = bench.list(ListKind::Weapons, "all", &[], &[]).rows.len() as u64
        - bench.list(ListKind::Weapons, "issued", &[], &[]).rows.len() as u64;
    assert!(whole <= inside);
    for place in &places {
        let Answer::Place(card) = bench.ask(Query::Place(place.code.clone())) else { panic!() };
        assert_eq!(card.place.neq_mg, place.neq_mg);
    }
    let Answer::People(found) = bench.ask(Query::People) else { panic!() };
    assert_eq!(found, people);
    let Answer::Audit(audit) = bench.ask(Query::Audit) else { panic!() };
    assert_eq!(audit.head.size, ledger.acts);
    assert!(audit.report.is_some_and(|report| report.is_good()));
    let typed = format!("{} {}", audit.head.size, audit.head.digits);
    let Answer::Compared(compared) = bench.ask(Query::Compare(typed)) else { panic!() };
    assert!(matches!(compared, Compared::Agrees { since: 0, .. }), "{compared:?}");
    let Answer::Compared(compared) = bench.ask(Query::Compare("1 0000 0000 0000 0000 0000".into())) else { panic!() };
    assert!(matches!(compared, Compared::Differs { size: 1, .. }), "{compared:?}");

    let cards = bench.list(ListKind::Lots, "flagged", &[], &[("severity", true), ("neq", true)]);
    let Rows::Lots(rows) = bench.rows(ListKind::Lots, &cards) else { panic!() };
    assert!(rows.windows(2).all(|pair| pair[0].severity <= pair[1].severity), "worst first");
    for row in rows.iter().take(12) {
        let Answer::Lot(card) = bench.ask(Query::Lot(row.id.clone())) else { panic!() };
        assert_eq!(card.row, *row, "card and row say the same");
        let worst = card.flags.iter().map(|flag| flag.severity).min();
        assert_eq!(worst, Some(row.severity));
    }
    let head = bench.list(ListKind::Weapons, "flagged", &[], &[("severity", true)]);
    let Rows::Weapons(rows) = bench.rows(ListKind::Weapons, &head) else { panic!() };
    assert!(rows.iter().all(|row| row.severity != Severity::Clear), "the list is judged on the same facts as the row");
    for row in rows.iter().take(6) {
        let Answer::Weapon(card) = bench.ask(Query::Weapon(row.id.clone())) else { panic!() };
        assert_eq!(card.row, *row);
        assert!(!card.flags.is_empty() && !card.history.is_empty());
    }
    let batches = bench.list(ListKind::Batches, "all", &[], &[("since", true)]);
    let Rows::Batches(rows) = bench.rows(ListKind::Batches, &batches) else { panic!() };
    for row in &rows {
        let Answer::Batch(batch) = bench.ask(Query::Batch(row.id.clone())) else { panic!() };
        assert_eq!((batch.state.as_str(), batch.lines.len() as u64), (row.state.as_str(), row.lines.get()));
        assert_eq!(batch.next.is_empty(), batch.state == "cancelled", "{}", batch.state);
    }
    for seq in (0..ledger.acts).step_by(usize::try_from(ledger.acts / 40 + 1).unwrap()) {
        let Answer::Act(act) = bench.ask(Query::Act(seq)) else { panic!() };
        assert!(act.signatures.iter().all(|signature| signature.severity == Severity::Clear), "{seq}");
        assert!(act.proof.is_some_and(|proof| proof.size == ledger.acts));
    }
}

#[test]
fn lists_are_filtered_and_searched_in_the_words_of_the_person() {
    let folder = tempfile::tempdir().unwrap();
    let path = depot(folder.path());
    let mut bench = bench(folder.path());
    let mut settings = bench.desk.settings();
    settings.language = "es".into();
    bench.desk.keep_settings(&settings);
    bench.open(&path).unwrap();
    let words = Words::new(Lang::Es);
    let all = bench.list(ListKind::Weapons, "all", &[], &[("type", false), ("serial", true)]);
    let Rows::Weapons(rows) = bench.rows(ListKind::Weapons, &all) else { panic!() };
    let of = |row: &crate::session::views::lists::WeaponRow| words.code("weapon_type", &row.weapon_type).to_lowercase();
    assert!(rows.windows(2).all(|pair| of(&pair[0]) <= of(&pair[1])), "codes are ordered by their words");
    let some = rows[rows.len() / 2].clone();
    let typed = of(&some);
    let filtered = bench.list(ListKind::Weapons, "all", &[("type", &typed)], &[]);
    assert_eq!(filtered.rows.len(), rows.iter().filter(|row| of(row).contains(&typed)).count());
    let serial: String = some.serial.chars().filter(char::is_ascii_alphanumeric).collect();
    let by_serial = bench.list(ListKind::Weapons, "all", &[("serial", &serial.to_lowercase())], &[]);
    assert!(by_serial.rows.contains(&some.row), "{serial}");
    let place = some.place.path.last().cloned().unwrap_or_default();
    let by_place = bench.list(ListKind::Weapons, "all", &[("place", &place)], &[]);
    assert!(by_place.rows.contains(&some.row), "{place}");
    let lots = bench.list(ListKind::Lots, "all", &[("quantity", "1")], &[("quantity", true)]);
    let Rows::Lots(lot_rows) = bench.rows(ListKind::Lots, &lots) else { panic!() };
    assert!(lot_rows.windows(2).all(|pair| pair[0].quantity >= pair[1].quantity));
    let rule = lot_rows.iter().find_map(|row| row.reason.clone()).unwrap().rule;
    let flagged = bench.list(ListKind::Flags, "all", &[("rule", &rule)], &[]);
    let Rows::Flags(flag_rows) = bench.rows(ListKind::Flags, &flagged) else { panic!() };
    assert!(!flag_rows.is_empty() && flag_rows.iter().all(|row| row.rule == rule));
    for row in &flag_rows {
        let said = row.says.say(&words, -360);
        assert!(!said.contains(['{', '[']), "{said}");
    }
    let begins: String = some.serial.chars().take(3).collect();
    let wanted = query(ListKind::Weapons, "all", &[], &[("type", false), ("serial", true)]);
    let Answer::Found(Some(at)) = bench.ask(Query::Find(wanted, begins.to_lowercase())) else { panic!() };
    let found = all.rows[usize::try_from(at).unwrap()];
    let Answer::Rows(Rows::Weapons(found)) = bench.ask(Query::Rows(ListKind::Weapons, vec![found])) else { panic!() };
    assert!(found[0].serial.starts_with(&begins));
    let Answer::Hits(hits) = bench.ask(Query::Search(some.serial.clone())) else { panic!() };
    assert!(hits.iter().any(|hit| hit.opens == Opens::Weapon(some.id.clone())));
    for choices in [
        Choices::Ammunition(String::new()),
        Choices::Models(String::new()),
        Choices::Out(String::new()),
        Choices::Sent(String::new()),
        Choices::Places("a".into()),
        Choices::Holders(String::new()),
        Choices::Stock(String::new()),
        Choices::Stock(some.serial.clone()),
    ] {
        let Answer::Choices(found) = bench.ask(Query::Choices(choices.clone())) else { panic!() };
        assert!(!found.is_empty(), "{choices:?}");
    }
    let acts = bench.list(ListKind::Acts, "all", &[("kind", "munición"), ("seq", "3")], &[("seq", true)]);
    let Rows::Acts(act_rows) = bench.rows(ListKind::Acts, &acts) else { panic!() };
    assert!(act_rows.iter().all(|row| row.seq >= 3 && words.code("act_kind", &row.kind).contains("munición")));
    let said = act_rows[0].says.say(&words, -360);
    let number = said.split(' ').find(|part| part.starts_with("GT-")).unwrap_or(&said).to_owned();
    let by_text = bench.list(ListKind::Acts, "all", &[("subject", &number)], &[]);
    assert!(by_text.rows.contains(&act_rows[0].row), "{said}");
}

#[test]
fn a_long_job_can_be_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let mut bench = bench(folder.path());
    let ticket = bench.desk.create_training("es");
    let begun = Instant::now();
    let told = Mutex::new(false);
    loop {
        match bench.desk.next() {
            Some(Reply::Progress(of, progress)) => {
                assert_eq!((of, progress.part.as_str()), (ticket, "training"));
                bench.desk.cancel(ticket);
                *told.lock().unwrap() = true;
            }
            Some(Reply::Answer(of, answer)) if of == ticket => {
                assert_eq!(answer, Err(Trouble::Stopped));
                break;
            }
            Some(_) => {}
            None => std::thread::sleep(Duration::from_millis(1)),
        }
        assert!(begun.elapsed() < Duration::from_secs(300));
    }
    assert!(*told.lock().unwrap());
    let left = std::fs::read_dir(folder.path().join("data/training")).unwrap().count();
    assert_eq!(left, 0, "what was stopped leaves no file");
}
