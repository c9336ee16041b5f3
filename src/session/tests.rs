//! Tests of sessions: the chain from receipt to certificate, what is refused, what survives.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use serde_json::json;
use zeroize::Zeroizing;

use super::opening::{NewLedger, Opening, system_random};
use super::*;
use crate::domain::command::OpenLedger;
use crate::domain::record::Person;
use crate::trust::key::Kdf;

/// People of a small depot: code and roles.
pub(crate) const PEOPLE: &[(&str, &[&str])] = &[
    ("u-admin", &["administrator"]),
    ("u-manager", &["accountable_officer"]),
    ("u-store", &["storekeeper"]),
    ("u-arm", &["armourer"]),
    ("u-ato", &["ammunition_officer"]),
    ("u-appr", &["approver"]),
    ("u-auth", &["authority"]),
    ("u-board", &["surplus_board"]),
    ("u-ver1", &["verifier"]),
    ("u-ver2", &["verifier"]),
    ("u-dest", &["destruction_officer"]),
    ("u-wit1", &["witness"]),
    ("u-wit2", &["witness"]),
    ("u-insp", &["inspector"]),
];

pub(crate) fn opening(folder: &Path) -> Opening {
    Opening {
        data: DataDir::at(folder.join("data")),
        clock: Clock::Set("2026-11-24T15:00:00.000Z".parse().unwrap()),
        write: true,
        recover: false,
    }
}

pub(crate) fn command(training: bool) -> OpenLedger {
    let person = |(user, roles): &(&str, &[&str])| Person {
        user: (*user).to_owned(),
        name: format!("Persona {user}"),
        rank: "Cap.".into(),
        body: "Contraloría".into(),
        id_number: format!("ID-{user}"),
        roles: roles.iter().map(|r| (*r).to_owned()).collect(),
        appointed: "ORD-1".into(),
        ..Person::default()
    };
    OpenLedger {
        name: "Depósito Las Ceibas".into(),
        country: "GT".into(),
        site: "LC".into(),
        utc_offset_min: -360,
        training,
        people: PEOPLE.iter().map(person).collect(),
    }
}

pub(crate) fn new_ledger(folder: &Path) -> (PathBuf, Session) {
    let path = folder.join("lc.custodia");
    let passphrases: BTreeMap<String, Zeroizing<String>> = PEOPLE
        .iter()
        .map(|(user, _)| ((*user).to_owned(), Zeroizing::new(format!("farol lluvia {user} norte"))))
        .collect();
    let opening = opening(folder);
    let new = NewLedger {
        command: command(true),
        signers: ["u-admin".into(), "u-manager".into()],
        passphrases,
        now: opening.clock.now(),
        random: &mut system_random,
        kdf: Kdf::FLOOR,
    };
    let session = Session::create(&path, new, opening).unwrap();
    (path, session)
}

/// Posts a command given as JSON.
pub(crate) fn post(session: &mut Session, users: &[&str], command: serde_json::Value) -> Result<Recorded, String> {
    let order = Order::read(&command.to_string()).map_err(|p| format!("{p:?}"))?;
    let people: Vec<_> = users.iter().map(|u| ((*u).to_owned(), None)).collect();
    session.post(order, &people).map_err(|p| match p {
        Problem::Refused(refusal) => refusal.to_string(),
        other => format!("{other:?}"),
    })
}

fn stock(session: &mut Session) {
    for (code, kind, parent) in
        [("LC", "site", None), ("LC-M1", "magazine", Some("LC")), ("LC-Q", "quarantine", Some("LC"))]
    {
        let place =
            json!({"command": "add_place", "place": {"code": code, "kind": kind, "name": code, "parent": parent}});
        post(session, &["u-store"], place).unwrap();
    }
    let item = json!({"code": "1310-01", "kind": "ammunition", "name": "Cartucho 40 mm", "hazard_division": "1.2",
        "sub_division": "1.2.2", "compatibility_group": "E", "neq_mg": 32000, "live": true});
    post(session, &["u-ato"], json!({"command": "add_item", "item": item})).unwrap();
    let lot = json!({"item": "1310-01", "state": "marked", "number": "XYZ83K004-012", "made": "1983-10"});
    let line = json!({"lot": lot, "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 840});
    post(session, &["u-store"], json!({"command": "receive_lots", "from": "@opening", "lots": [line]})).unwrap();
}

fn derived_is_right(session: &Session) {
    let differences = session.file().compare_derived(&AtomicBool::new(false), &mut |_, _| {}).unwrap();
    assert_eq!(differences, [], "derived tables follow from the log");
}

#[test]
fn the_chain_from_receipt_to_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = new_ledger(folder.path());
    stock(&mut s);
    let lot = "l5.0";
    let plan =
        json!({"subject": lot, "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 800, "method": "OD"});
    let draft = post(
        &mut s,
        &["u-store"],
        json!({"command": "draft_batch", "origin": "unserviceable", "site": "Polígono", "lines": [plan]}),
    )
    .unwrap();
    let batch = format!("b{}.0", draft.seq);
    let number = draft.document.unwrap();
    assert_eq!(number, "GT-LC-DB-2026-0001");
    let step = |s: &mut Session, users: &[&str], mut command: serde_json::Value| {
        command["batch"] = json!(batch);
        post(s, users, command)
    };
    assert!(
        step(&mut s, &["u-store"], json!({"command": "review_batch", "reference": "J-1"}))
            .unwrap_err()
            .starts_with("101")
    );
    step(&mut s, &["u-board"], json!({"command": "review_batch", "reference": "J-1"})).unwrap();
    let order = json!({"command": "approve_batch", "authority": "Dirección", "order_number": "R-388", "order_date": "2026-11-20"});
    step(&mut s, &["u-manager", "u-auth"], order).unwrap();
    let read = json!({"command": "read_batch", "lines": [{"no": 1, "read": "xyz83k004 012", "count": 800}]});
    step(&mut s, &["u-ver1"], read.clone()).unwrap();
    step(&mut s, &["u-ver2"], read).unwrap();
    step(&mut s, &["u-ver1", "u-ver2"], json!({"command": "lock_batch", "typed": number})).unwrap();
    let start = json!({"command": "start_batch", "typed": number, "place": "Polígono Cerro Pelón"});
    step(&mut s, &["u-dest", "u-wit1", "u-wit2"], start).unwrap();
    let done = json!({"command": "complete_batch", "started": "2026-11-24T15:00:00.000Z", "ended": "2026-11-24T15:00:00.000Z",
        "lines": [{"no": 1, "destroyed": 795, "returned": 5, "method": "OD"}]});
    step(&mut s, &["u-dest", "u-ver1"], done).unwrap();
    let certificate = step(&mut s, &["u-manager"], json!({"command": "draft_certificate"})).unwrap().document.unwrap();
    assert_eq!(certificate, "GT-LC-DC-2026-0001");
    for (user, meaning) in [("u-dest", "destroyed"), ("u-wit1", "witnessed"), ("u-wit2", "witnessed")] {
        post(&mut s, &[user], json!({"command": "sign_certificate", "certificate": certificate, "meaning": meaning}))
            .unwrap();
    }
    let certify = json!({"command": "certify_batch", "typed": number});
    let refused = step(&mut s, &["u-manager", "u-auth"], certify.clone()).unwrap_err();
    assert!(refused.starts_with("237"), "the officer's signature is missing: {refused}");
    post(
        &mut s,
        &["u-ato"],
        json!({"command": "sign_certificate", "certificate": certificate, "meaning": "inspected"}),
    )
    .unwrap();
    step(&mut s, &["u-manager", "u-auth"], certify).unwrap();
    let held = s.file().reading(|rows| rows.rows(Table::Holding, &[Val::from(lot)])).unwrap();
    assert_eq!(held.iter().map(|h| (h.number("count"), h.number("reserved"))).collect::<Vec<_>>(), [(45, 0)]);
    let gone = s.file().reading(|rows| rows.rows(Table::Outside, &[Val::from(lot), Val::from("@destroyed")])).unwrap();
    assert_eq!(gone[0].number("count"), 795);
    derived_is_right(&s);
    let void = json!({"command": "void_certificate", "certificate": certificate, "reason": "Error en la fecha"});
    post(&mut s, &["u-manager", "u-auth"], void).unwrap();
    derived_is_right(&s);
    let held = s.file().reading(|rows| rows.rows(Table::Holding, &[Val::from(lot)])).unwrap();
    assert_eq!(held.iter().map(|h| (h.number("count"), h.number("reserved"))).collect::<Vec<_>>(), [(840, 795)]);
    s.close().unwrap();
}

#[test]
fn a_refusal_changes_no_byte_of_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = new_ledger(folder.path());
    stock(&mut s);
    let before = s.head().unwrap();
    let take = json!({"subject": "l5.0", "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 1});
    let expend = json!({"command": "expend", "purpose": "range", "lines": [take]});
    assert!(post(&mut s, &["u-store"], expend).unwrap_err().starts_with("145"));
    assert_eq!(s.head().unwrap(), before);
    s.close().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let mut look = opening(folder.path());
    look.write = false;
    let s = Session::open(&path, look).unwrap();
    assert_eq!(s.head().unwrap(), before);
    drop(s);
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "looking leaves the file as it was");
}

#[test]
fn at_rest_the_file_holds_everything_and_nothing_lies_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = new_ledger(folder.path());
    let beside = || std::fs::metadata(path.with_extension("custodia-wal")).map_or(0, |m| m.len());
    stock(&mut s);
    s.settle().unwrap();
    let kept = beside();
    assert!(kept > 0, "room for the next posting");
    let copy = folder.path().join("copy.custodia");
    let head = |copied: &Path| {
        std::fs::copy(&path, copied).unwrap();
        let file = crate::store::LedgerFile::open(copied, crate::store::Access::Read).unwrap();
        file.head().unwrap()
    };
    assert_eq!(head(&copy), s.head().unwrap(), "written back after each posting");
    s.rest().unwrap();
    assert_eq!(beside(), 0);
    assert_eq!(head(&copy), s.head().unwrap());
}

#[test]
fn a_second_instance_only_looks() {
    let folder = tempfile::tempdir().unwrap();
    let (path, first) = new_ledger(folder.path());
    let mut second = Session::open(&path, opening(folder.path())).unwrap();
    let Some(OnlyLooked::Held(Some(holder))) = second.read_only() else { panic!("{:?}", second.read_only()) };
    assert!(!holder.is_empty());
    // who left no name is nobody, and no sign stands for one
    std::fs::write(path.with_extension("custodia.holder"), "").unwrap();
    let third = Session::open(&path, opening(folder.path())).unwrap();
    assert_eq!(third.read_only(), Some(&OnlyLooked::Held(None)));
    drop(third);
    assert!(
        post(
            &mut second,
            &["u-store"],
            json!({"command": "add_place", "place": {"code": "A", "kind": "site", "name": "A"}})
        )
        .unwrap_err()
        .starts_with("107")
    );
    drop(second);
    first.close().unwrap();
    assert!(Session::open(&path, opening(folder.path())).unwrap().writable());
}

#[test]
fn rebuilding_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = new_ledger(folder.path());
    stock(&mut s);
    let all = |s: &Session| {
        Table::ALL.iter().map(|t| s.file().reading(|rows| rows.rows(*t, &[])).unwrap()).collect::<Vec<_>>()
    };
    let before = all(&s);
    s.file.rebuild(&AtomicBool::new(false), &mut |_, _| {}).unwrap();
    assert_eq!(all(&s), before);
}

#[test]
fn what_is_asked_for_and_not_there_is_refused_by_name() {
    use super::use_cases::flags::Question;
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = new_ledger(folder.path());
    stock(&mut s);
    let asked = |rule: Option<&str>, subject: Option<&str>| {
        let question =
            Question { rule: rule.map(str::to_owned), subject: subject.map(str::to_owned), ..Question::default() };
        match s.flags(&question) {
            Ok(said) => Ok(said.len()),
            Err(Problem::Refused(refusal)) => Err(refusal.why.number()),
            Err(other) => panic!("{other:?}"),
        }
    };
    assert_eq!(asked(Some("R-NO-99"), None), Err(118));
    assert_eq!(asked(None, Some("nope")), Err(140));
    for there in ["l5.0", "LC-M1"] {
        assert_eq!(asked(None, Some(there)), Ok(1), "{there}");
    }
    let refused = |done: Result<serde_json::Value, Problem>| match done {
        Err(Problem::Refused(refusal)) => crate::i18n::Words::new(crate::i18n::Lang::En).refusal(&refusal).what,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(s.prove(Some(5), Some(99), None)), "Act 5 has no line 99.");
    assert_eq!(refused(s.prove(Some(99), None, None)), "There is no act 99.");
    assert!(refused(s.import_counts(5)).contains("no import"));
    let nobody = s.unlock("nobody", None);
    assert!(matches!(nobody, Err(Problem::Refused(refusal)) if refusal.why.number() == 104));
}

/// Gives somebody other roles.
fn give_roles(s: &mut Session, user: &str, roles: &[&str]) {
    let command = json!({"command": "change_roles", "user": user, "roles": roles});
    post(s, &["u-admin", "u-manager"], command).unwrap();
}

#[test]
fn an_entry_for_a_sealed_day_is_approved_by_a_second_person() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = new_ledger(folder.path());
    stock(&mut s);
    let lot = |day: &str| {
        let lot = json!({"item": "1310-01", "state": "none", "made": "?"});
        let line = json!({"lot": lot, "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 5});
        json!({"command": "receive_lots", "from": "@opening", "lots": [line], "day": day})
    };
    post(&mut s, &["u-store", "u-insp"], json!({"command": "seal_day", "sealed": "2026-11-24"})).unwrap();
    let late = lot("2026-11-24");
    assert!(post(&mut s, &["u-store"], late.clone()).unwrap_err().starts_with("109"));
    assert!(post(&mut s, &["u-store", "u-insp"], late.clone()).unwrap_err().starts_with("101"));
    assert!(post(&mut s, &["u-store", "u-arm"], late.clone()).unwrap_err().starts_with("101"));
    assert!(post(&mut s, &["u-store", "u-appr"], lot("2026-11-23")).unwrap_err().starts_with("101"), "an open day");
    let order = Order::read(&late.to_string()).unwrap();
    let rows = s.seats(&order).unwrap();
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [2], "the sheet has a place for who approves");
    let by = |s: &Session, seq| s.file().act(seq).unwrap().unwrap().body;
    for second in ["u-appr", "u-manager"] {
        let done = post(&mut s, &["u-store", second], late.clone()).unwrap();
        assert!(by(&s, done.seq).contains(&format!("\"user\":\"{second}\"")), "{}", by(&s, done.seq));
    }
    derived_is_right(&s);
    s.close().unwrap();
    let again = Session::open(&path, opening(folder.path())).unwrap();
    assert!(again.writable(), "whoever verifies it finds nothing wrong with its signers");
}

#[test]
fn who_has_a_role_that_will_do_is_not_refused_for_another_that_will_not() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = new_ledger(folder.path());
    stock(&mut s);
    give_roles(&mut s, "u-store", &["storekeeper", "ammunition_officer"]);
    give_roles(&mut s, "u-arm", &["armourer", "ammunition_officer"]);
    let item = json!({"code": "1310-02", "kind": "ammunition", "name": "Cartucho", "neq_mg": 1700});
    post(&mut s, &["u-store"], json!({"command": "add_item", "item": item})).unwrap();
    let line = json!({"subject": "l5.0", "place": "LC-M1", "pack": "sealed", "count": 40, "from": "D2", "to": "B1"});
    let change = json!({"command": "change_condition", "reference": "CR-1", "reason": "revisada", "lines": [line]});
    let changed = post(&mut s, &["u-arm", "u-appr"], change).unwrap();
    let reverse = |act| json!({"command": "reverse", "act": act, "reason": "error"});
    give_roles(&mut s, "u-arm", &["armourer"]);
    assert!(post(&mut s, &["u-arm", "u-appr"], reverse(changed.seq)).unwrap_err().starts_with("101"));
    post(&mut s, &["u-ato", "u-appr"], reverse(changed.seq)).unwrap();
}

#[test]
fn a_bad_hash_is_refused_and_never_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut s) = new_ledger(folder.path());
    let good = "ab".repeat(32);
    let backup = |sha256: &str, root: &str| json!({"command": "record_backup", "medium": "USB", "sha256": sha256, "size": 1, "root": root});
    assert!(post(&mut s, &["u-store"], backup("zz", &good)).unwrap_err().starts_with("135"));
    assert!(post(&mut s, &["u-store"], backup(&good, "q")).unwrap_err().starts_with("135"));
    let seq = post(&mut s, &["u-store"], backup(&good, &good)).unwrap().seq;
    assert!(s.file().act(seq).unwrap().unwrap().body.contains(&good));
}
