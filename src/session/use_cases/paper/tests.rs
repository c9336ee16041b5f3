//! Papers of a training ledger with one batch of ammunition and one of arms, from receipt to certificate.

use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::documents::embedded_facts;
use crate::documents::facts::{LineKind, Quantity, Statement, Unit};
use crate::documents::{destruction_list, read_qr_text};
use crate::domain::measure::Count;
use crate::domain::refusal::Why;
use crate::session::tests::{new_ledger, opening, post};

/// The certificate of the ammunition and its batch.
pub(crate) const AMMUNITION: (&str, &str) = ("GT-LC-DC-2026-0001", "GT-LC-DB-2026-0001");
/// The certificate of the arms and their batch.
pub(crate) const ARMS: (&str, &str) = ("GT-LC-DC-2026-0002", "GT-LC-DB-2026-0002");

fn stock(s: &mut Session) {
    for (code, kind, name, parent) in [
        ("LC", "site", "Depósito Las Ceibas", None),
        ("LC-M1", "magazine", "Polvorín 1", Some("LC")),
        ("LC-A", "armoury", "Armería", Some("LC")),
    ] {
        let place = json!({"code": code, "kind": kind, "name": name, "parent": parent});
        post(s, &["u-store"], json!({"command": "add_place", "place": place})).unwrap();
    }
    let item = json!({"code": "1310-01", "kind": "ammunition", "name": "Cartucho 40 mm HE M406", "hazard_division": "1.2",
        "sub_division": "1.2.2", "compatibility_group": "E", "neq_mg": 32_500, "live": true, "calibre": "40 mm",
        "un_number": "0321"});
    post(s, &["u-ato"], json!({"command": "add_item", "item": item})).unwrap();
    let lot = |number: &str, made: &str, count: u64| {
        json!({"lot": {"item": "1310-01", "state": "marked", "number": number, "made": made},
            "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": count})
    };
    let lots = json!([lot("XYZ83K004-012", "1983-10", 840), lot("XYZ84B001-007", "1984", 60)]);
    post(s, &["u-store"], json!({"command": "receive_lots", "from": "@opening", "lots": lots})).unwrap();
    let weapon = |serial: &str, state: &str, what: [&str; 4], origin: &str| {
        let [weapon_type, model, calibre, manufacturer] = what;
        json!({"place": "LC-A", "condition": "unserviceable", "weapon": {"serial": serial, "serial_state": state,
            "weapon_type": weapon_type, "model": model, "calibre": calibre, "manufacturer": manufacturer,
            "country": "US", "legal_title": "state_owned", "origin": origin}})
    };
    let rifle = ["assault_rifle", "M16A1", "5.56 mm", "Colt"];
    let pistol = ["pistol_self_loading", "92FS", "9 mm", "Beretta"];
    let weapons = json!([
        weapon("4817302", "not_read", rifle, "opening_balance"),
        weapon("C775102", "restored", ["revolver", "Modelo 10", ".38 Esp.", "Smith & Wesson"], "opening_balance"),
        weapon("", "obliterated", pistol, "seized"),
        weapon("4820116", "legible", rifle, "opening_balance"),
        weapon("5093447", "legible", rifle, "opening_balance"),
    ]);
    post(s, &["u-store"], json!({"command": "receive_weapons", "from": "@opening", "weapons": weapons})).unwrap();
    let block = json!({"command": "place_block", "block": "court", "authority": "Juzgado Tercero", "reference": "C-118", "subjects": ["w6.2"]});
    post(s, &["u-store"], block).unwrap();
    let release = json!({"command": "release_block", "blocks": ["k7.0"], "release_number": "OF-2231", "authority": "Juzgado Tercero"});
    post(s, &["u-insp", "u-appr"], release).unwrap();
    let mark = json!({"command": "mark_weapon", "weapon": "w6.2", "control_number": "GT-CN-0041", "position": "armazón", "method": "laser"});
    post(s, &["u-arm"], mark).unwrap();
    let trace = json!({"command": "decide_trace", "weapons": ["w6.2"], "decision": "trace_completed", "authority": "PNC", "reference": "T-9"});
    post(s, &["u-manager"], trace).unwrap();
}

/// Takes a batch from its draft to its certificate.
fn destroy(s: &mut Session, number: &str, steps: [Value; 5]) {
    let [lines, reading, lock, done, draft] = steps;
    let drafted = post(
        s,
        &["u-store"],
        json!({"command": "draft_batch", "origin": "unserviceable", "site": "Polígono", "lines": lines}),
    )
    .unwrap();
    let batch = format!("b{}.0", drafted.seq);
    let mut step = |users: &[&str], mut command: Value| {
        command["batch"] = json!(batch);
        post(s, users, command.clone()).unwrap_or_else(|e| panic!("{command}: {e}"))
    };
    step(&["u-board"], json!({"command": "review_batch", "reference": "J-1"}));
    step(
        &["u-manager", "u-auth"],
        json!({"command": "approve_batch", "authority": "Dirección de Material de Guerra", "order_number": "DMG-2026-0388", "order_date": "2026-11-20"}),
    );
    for user in ["u-ver1", "u-ver2"] {
        step(&[user], json!({"command": "read_batch", "lines": reading}));
    }
    let mut locking = json!({"command": "lock_batch", "typed": number});
    locking.as_object_mut().unwrap().extend(lock.as_object().unwrap().clone());
    step(&["u-ver1", "u-ver2"], locking);
    let place = if number == ARMS.1 { "LC-A" } else { "Polígono Cerro Pelón" };
    step(&["u-dest", "u-wit1", "u-wit2"], json!({"command": "start_batch", "typed": number, "place": place}));
    let mut result = json!({"command": "complete_batch", "started": "2026-11-24T15:00:00.000Z", "ended": "2026-11-24T15:00:00.000Z"});
    result.as_object_mut().unwrap().extend(done.as_object().unwrap().clone());
    step(&["u-dest", "u-ver1"], result);
    let mut drafting = json!({"command": "draft_certificate"});
    drafting.as_object_mut().unwrap().extend(draft.as_object().unwrap().clone());
    let certificate = step(&["u-manager"], drafting).document.unwrap();
    let mut sign = vec![("u-wit1", "witnessed"), ("u-wit2", "witnessed"), ("u-dest", "destroyed")];
    if number == AMMUNITION.1 {
        sign.push(("u-ato", "inspected"));
    } else {
        // the authority signs early, and again with the act that certifies
        sign.push(("u-auth", "certified"));
    }
    for (user, meaning) in sign {
        let signing = json!({"command": "sign_certificate", "certificate": certificate, "meaning": meaning});
        post(s, &[user], signing).unwrap();
    }
    let certify = json!({"command": "certify_batch", "typed": number, "batch": batch});
    post(s, &["u-manager", "u-auth"], certify).unwrap();
}

fn both_batches(s: &mut Session) {
    let plan = |subject: &str, count: u64, method: &str| json!({"subject": subject, "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": count, "method": method});
    let ammunition = [
        json!([plan("l5.0", 800, "OD"), plan("l5.1", 60, "OB")]),
        json!([{"no": 1, "read": "xyz83k004 012", "count": 800}, {"no": 2, "read": "XYZ84B001-007", "count": 60}]),
        json!({"seals": "P-0114, P-0115"}),
        json!({"lines": [{"no": 1, "destroyed": 795, "returned": 5, "method": "OD"},
            {"no": 2, "destroyed": 60, "method": "OB", "note": "sin novedad"}]}),
        json!({"legal_basis": "Decreto 15-2009, artículos 24 y 26", "scrap": "Acería, boleto F-20931", "remarks": "58 fotografías"}),
    ];
    destroy(s, AMMUNITION.1, ammunition);
    let hold = json!({"command": "place_hold", "reason": "discrepancy", "reference": "AD-7", "subjects": ["w6.3"]});
    post(s, &["u-store"], hold).unwrap();
    let plan = |subject: &str| json!({"subject": subject, "place": "LC-A", "condition": "unserviceable", "count": 1, "method": "TORCH"});
    let by = |subject: &str, method: &str| {
        let mut plan = plan(subject);
        plan["method"] = json!(method);
        plan["second_method"] = json!("SMELT");
        plan
    };
    let read = |no: u64, text: &str, count: u64| json!({"no": no, "read": text, "count": count});
    let arms = [
        json!([by("w6.0", "PRESS"), by("w6.1", "SHEAR"), plan("w6.2"), plan("w6.3"), plan("w6.4")]),
        json!([
            read(1, "4817302", 1),
            read(2, "C775102", 1),
            read(3, "GT-CN-0041", 1),
            read(4, "", 0),
            read(5, "5093447", 1)
        ]),
        json!({"settlements": [{"no": 4, "result": "missing", "count": 0, "explanation": "no estaba en el armero"}]}),
        json!({"lines": [{"no": 1, "destroyed": 1, "method": "PRESS", "second_method": "SMELT"},
            {"no": 2, "destroyed": 1, "method": "SHEAR"},
            {"no": 3, "destroyed": 1, "method": "TORCH"}, {"no": 5, "destroyed": 0, "returned": 1, "method": "TORCH"}],
            "residue": "Restos al relleno, folio 118"}),
        json!({}),
    ];
    destroy(s, ARMS.1, arms);
}

/// A copy of the ledger, made once; keys of those who print are unlocked.
pub(crate) fn ledger() -> (TempDir, PathBuf, Session) {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let (path, mut session) = new_ledger(folder.path());
        stock(&mut session);
        both_batches(&mut session);
        session.close().unwrap();
        std::fs::read(path).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lc.custodia");
    std::fs::write(&path, bytes).unwrap();
    let mut session = Session::open(&path, opening(folder.path())).unwrap();
    session.unlock("u-store", None).unwrap();
    (folder, path, session)
}

pub(crate) fn printing<'a>(output: &'a Path, users: &'a [String]) -> Print<'a> {
    Print { lang: Lang::Es, paper: Paper::A4, output, reason: None, users }
}

/// Who prints.
pub(crate) fn who() -> Vec<String> {
    vec!["u-store".to_owned()]
}

#[test]
fn the_facts_of_ammunition_come_from_the_log() {
    let (_folder, _, s) = ledger();
    let facts = s.certificate_facts(AMMUNITION.1).unwrap();
    assert_eq!((facts.number.as_str(), facts.batch.as_str()), AMMUNITION);
    assert_eq!(facts, s.certificate_facts(AMMUNITION.0).unwrap(), "by number as by batch");
    let shown: Vec<_> = facts.lines.iter().map(|l| (l.marked.clone().unwrap(), l.destroyed.get(), l.neq_mg)).collect();
    assert_eq!(
        shown,
        [("XYZ83K004-012".into(), 795, Some(795 * 32_500)), ("XYZ84B001-007".into(), 60, Some(60 * 32_500))]
    );
    let first = &facts.lines[0];
    assert_eq!((first.authorised.get(), first.returned.get(), first.lost.get()), (800, 5, 0));
    assert_eq!((first.hazard.as_deref(), first.condition.as_deref()), (Some("1.2.2E"), Some("D2")));
    assert_eq!((first.more.item.as_deref(), first.more.un_number.as_deref()), (Some("1310-01"), Some("0321")));
    assert_eq!(facts.lines[1].more.note.as_deref(), Some("sin novedad"));
    let methods: Vec<_> = facts.methods.iter().map(|m| (m.letter, m.code.as_str())).collect();
    assert_eq!(methods, [('A', "OD"), ('B', "OB")]);
    let rounds = |what: &str| Quantity { what: what.to_owned(), unit: Unit::Ammunition, count: 855 };
    assert_eq!(facts.totals.by_calibre, [rounds("40 mm")]);
    assert_eq!(facts.legal.origins, [rounds("unserviceable")]);
    assert_eq!(facts.place.seals.as_deref(), Some("P-0114, P-0115"));
    let signed: Vec<_> = facts.signers.iter().map(|p| (p.name.as_str(), p.meaning.as_str())).collect();
    assert_eq!(
        signed,
        [
            ("Persona u-dest", "destroyed"),
            ("Persona u-wit1", "witnessed"),
            ("Persona u-wit2", "witnessed"),
            ("Persona u-ato", "inspected"),
            ("Persona u-manager", "certified"),
            ("Persona u-auth", "certified"),
        ]
    );
    assert!(facts.signers.iter().all(|p| p.key.len() == 16 && p.signed.offset_min == -360));
    assert_eq!(facts.approved.as_ref().unwrap().name, "Cap. Persona u-auth");
    assert_eq!(facts.statements.len(), 4, "read, destroyed, residue, free from explosives");
    assert!(facts.statements.contains(&Statement::FreeFromExplosives));
    let states: Vec<_> = facts.acts.iter().map(|a| a.0.as_str()).collect();
    assert_eq!(states, ["draft", "reviewed", "approved", "locked", "running", "completed", "certified"]);
    // the head is that of the act, and not today's
    let head = s.head().unwrap();
    assert!(head.size > facts.act + 1);
    assert_eq!(facts.issue.head.size, facts.act + 1);
    let root = crate::trust::tree::root_at(s.file(), facts.act + 1).unwrap();
    assert_eq!(facts.issue.head.root, root.first80());
    let code = read_qr_text(facts.qr.as_deref().unwrap()).unwrap();
    assert_eq!((code.act, code.root, code.certificate.as_str()), (facts.act, root, AMMUNITION.0));
}

#[test]
fn the_facts_of_arms_name_what_was_left_out() {
    let (_folder, _, s) = ledger();
    let facts = s.certificate_facts(ARMS.1).unwrap();
    let shown: Vec<_> =
        facts.lines.iter().map(|l| (l.no, l.kind, l.marked.as_deref(), l.description.as_str())).collect();
    assert_eq!(
        shown,
        [
            (1, LineKind::Weapon, Some("4817302"), "M16A1, 5.56 mm, Colt"),
            (2, LineKind::Weapon, Some("C775102"), "Modelo 10, .38 Esp., Smith & Wesson"),
            (3, LineKind::Weapon, None, "92FS, 9 mm, Beretta"),
        ]
    );
    // planned for two weapons, the second method was carried out on one of them
    let methods: Vec<_> = facts.methods.iter().map(|m| (m.letter, m.code.as_str(), m.second.as_deref())).collect();
    assert_eq!(methods, [('A', "PRESS", Some("SMELT")), ('B', "SHEAR", None), ('C', "TORCH", None)]);
    assert_eq!(facts.lines.iter().map(|line| line.method).collect::<Vec<_>>(), [Some('A'), Some('B'), Some('C')]);
    let seized = &facts.lines[2];
    assert_eq!(seized.weapon_type.as_deref(), Some("pistol_self_loading"));
    assert_eq!(seized.more.control.as_deref(), Some("GT-CN-0041"));
    assert_eq!(seized.more.trace.as_deref(), Some("trace_completed"));
    assert_eq!(facts.legal.court.as_deref(), Some("OF-2231, Juzgado Tercero"));
    assert!(facts.legal.blocks.is_empty());
    assert_eq!(facts.legal.traces, [("not_applicable".to_owned(), 2), ("trace_completed".to_owned(), 1)]);
    let Statement::Settled { differences, .. } = &facts.statements[0] else { panic!("{:?}", facts.statements) };
    assert_eq!((differences[0].no, differences[0].result.as_str()), (4, "missing"));
    assert_eq!(facts.statements.last(), Some(&Statement::LeftOut { lines: "4820116; 5093447".into() }));
    assert_eq!((facts.scrap.len(), facts.residue.as_deref()), (0, Some("Restos al relleno, folio 118")));
    assert!(facts.statements.contains(&Statement::Residue { weight_g: None }));
    // a place of the site is named with those around it, and keeps its code beside
    let place = &facts.place;
    assert_eq!(place.place.as_deref(), Some("Armería, Depósito Las Ceibas"));
    assert_eq!(place.code.as_deref(), Some("LC-A"));
    let certified: Vec<&str> =
        facts.signers.iter().filter(|p| p.meaning == "certified").map(|p| p.name.as_str()).collect();
    assert_eq!(certified, ["Persona u-manager", "Persona u-auth"], "who signed early has one block");
    assert!(facts.signers.iter().filter(|p| p.meaning == "certified").all(|p| p.act == facts.act));
}

#[test]
fn a_serial_that_two_people_read_is_never_called_unread() {
    let (_folder, _, mut s) = ledger();
    let facts = s.certificate_facts(ARMS.1).unwrap();
    assert_eq!((facts.lines[0].state.as_str(), facts.lines[0].read), ("not_read", Some([Count::ONE; 2])));
    let list = s.list_facts(ARMS.1).unwrap();
    assert_eq!(list.lines[3].read, Some([Count::ZERO; 2]), "what was not there was counted too");
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let unread = words.code("serial_state", "not_read").to_lowercase();
        for text in [certificate(&facts, &words).to_text(), destruction_list(&list, &words).to_text()] {
            assert!(text.contains(&words.say("doc-mark-read")), "{text}");
            assert!(!text.to_lowercase().contains(&unread), "{text}");
        }
    }
    // before anybody read the list it is still so
    let plan =
        json!([{"subject": "w6.4", "place": "LC-A", "condition": "unserviceable", "count": 1, "method": "TORCH"}]);
    let draft = json!({"command": "draft_batch", "origin": "unserviceable", "site": "Polígono", "lines": plan});
    let drafted = post(&mut s, &["u-store"], draft).unwrap().document.unwrap();
    assert_eq!(s.list_facts(&drafted).unwrap().lines[0].read, None);
}

#[test]
fn a_draft_that_was_superseded_names_the_one_in_its_place() {
    let (folder, _, mut s) = ledger();
    let void = json!({"command": "void_certificate", "certificate": AMMUNITION.0, "reason": "Error en la fecha"});
    post(&mut s, &["u-manager", "u-auth"], void).unwrap();
    let batch = s.batch_id(AMMUNITION.1).unwrap();
    let draft = json!({"command": "draft_certificate", "batch": batch, "scrap": "Acería"});
    let first = post(&mut s, &["u-manager"], draft.clone()).unwrap().document.unwrap();
    let Err(Problem::Refused(refused)) = s.certificate_facts(&first) else { panic!("a draft is no certificate") };
    assert_eq!(refused.why, Why::WrongState, "drafted, not issued yet");
    let second = post(&mut s, &["u-manager"], draft).unwrap().document.unwrap();
    let (users, path) = (who(), folder.path().join("1.pdf"));
    let Err(Problem::Refused(refused)) = s.print_certificate(&first, &printing(&path, &users)) else { panic!() };
    assert_eq!(refused.why, Why::CertificateSuperseded);
    for lang in Lang::ALL {
        let said = Words::new(lang).refusal(&refused);
        for named in [first.as_str(), second.as_str(), AMMUNITION.1] {
            assert!(said.what.contains(named), "{named}: {said:?}");
        }
        assert!(said.hint.contains(&second), "{said:?}");
    }
    // the one that was issued and voided stays what it was
    assert_eq!(s.certificate_facts(AMMUNITION.0).unwrap().number, AMMUNITION.0);
    let checked = crate::session::use_cases::check::check(&format!("{first} 40 {}", "0".repeat(20)), Some(&s), None);
    let said = checked.unwrap().lines(&Words::new(Lang::En)).join("\n");
    assert!(said.contains(&second) && said.contains("took its place"), "{said}");
}

#[test]
fn a_later_copy_says_what_the_first_one_said() {
    let (_folder, _, mut s) = ledger();
    let before = s.certificate_facts(AMMUNITION.1).unwrap();
    let item = json!({"code": "1310-01", "kind": "ammunition", "name": "Otro nombre", "neq_mg": 1, "live": true});
    post(&mut s, &["u-ato"], json!({"command": "change_item", "item": item})).unwrap();
    let person = json!({"command": "change_person", "user": "u-wit1", "name": "Otra Persona", "rank": "Cnel.", "body": "Otra",
        "id_number": "0", "appointed": "ORD-2"});
    post(&mut s, &["u-admin", "u-manager"], person).unwrap();
    post(&mut s, &["u-manager", "u-appr"], json!({"command": "change_site", "utc_offset_min": -300})).unwrap();
    assert_eq!(s.certificate_facts(AMMUNITION.1).unwrap(), before);
}

#[test]
fn the_same_facts_give_the_same_bytes_and_a_copy_wants_a_reason() {
    let (folder, _, mut s) = ledger();
    let (users, first, second) = (who(), folder.path().join("1.pdf"), folder.path().join("2.pdf"));
    let size = s.head().unwrap().size;
    let facts = s.certificate_facts(AMMUNITION.1).unwrap();
    let drawn = s.draw_certificate(&facts, &Words::new(Lang::Es), Paper::A4).unwrap();
    let printed = s.print_certificate(AMMUNITION.1, &printing(&first, &users)).unwrap();
    assert_eq!((printed.copy, printed.pages), (1, drawn.pages));
    assert_eq!(std::fs::read(&first).unwrap(), drawn.bytes, "the act of the print does not show");
    assert_eq!(printed.recorded.as_ref().unwrap().seq, size);
    let act = read_act(s.file(), size).unwrap();
    assert_eq!(act.header.refs, [sha256(&[&drawn.bytes])]);
    assert!(act.header.reason.is_none());

    let refused = s.print_certificate(AMMUNITION.1, &printing(&second, &users));
    assert!(matches!(refused, Err(Problem::Refused(r)) if r.why.number() == 252), "a copy without a reason");
    assert!(!second.exists(), "a refusal leaves no file");
    let copy = Print { reason: Some(" extravío del original "), ..printing(&second, &users) };
    let printed = s.print_certificate(AMMUNITION.1, &copy).unwrap();
    assert_eq!(printed.copy, 2);
    let text = embedded_facts(&std::fs::read(&second).unwrap()).unwrap();
    assert!(text.contains(r#""copy":{"number":2,"reason":"extravío del original"}"#));
    assert_eq!(read_act(s.file(), size + 1).unwrap().header.reason.as_deref(), Some("extravío del original"));
}

#[test]
fn four_languages_on_two_papers() {
    let (_folder, _, s) = ledger();
    let mut seen = std::collections::BTreeSet::new();
    for (_, batch) in [AMMUNITION, ARMS] {
        let facts = s.certificate_facts(batch).unwrap();
        for lang in Lang::ALL {
            for paper in [Paper::A4, Paper::Letter] {
                let pdf = s.draw_certificate(&facts, &Words::new(lang), paper).unwrap();
                assert!(pdf.bytes.starts_with(b"%PDF-") && pdf.pages >= 2, "{lang:?} {paper:?}");
                let inside = attached::Attached::read(&embedded_facts(&pdf.bytes).unwrap()).unwrap();
                assert_eq!(inside.facts, facts, "the same facts in every language");
                assert!(seen.insert(sha256(&[&pdf.bytes])));
            }
        }
        let said = certificate(&facts, &Words::new(Lang::Es)).to_text();
        assert!(!said.contains("[doc-") && !said.contains("{$") && !said.contains("[code-"), "{said}");
    }
}

#[test]
fn no_file_without_its_act_and_no_act_without_its_file() {
    let (folder, path, mut s) = ledger();
    let users = who();
    let before = s.head().unwrap();
    // the file cannot be written
    let nowhere = folder.path().join("no such folder").join("1.pdf");
    assert!(s.print_certificate(AMMUNITION.1, &printing(&nowhere, &users)).is_err());
    // something else is there
    let taken = folder.path().join("taken.pdf");
    std::fs::write(&taken, "mine").unwrap();
    let there = s.print_certificate(AMMUNITION.1, &printing(&taken, &users));
    assert!(matches!(there, Err(Problem::Store(StoreFault::Exists(_)))));
    assert_eq!(std::fs::read(&taken).unwrap(), b"mine");
    // the key of who prints is not unlocked, and nobody is named
    let output = folder.path().join("1.pdf");
    for people in [vec!["u-arm".to_owned()], Vec::new()] {
        assert!(s.print_certificate(AMMUNITION.1, &printing(&output, &people)).is_err());
        assert!(!output.exists());
    }
    assert_eq!(s.head().unwrap(), before, "nothing was recorded");
    // a print that was cut off before its act is taken up again
    let facts = s.certificate_facts(AMMUNITION.1).unwrap();
    let drawn = s.draw_certificate(&facts, &Words::new(Lang::Es), Paper::A4).unwrap();
    std::fs::write(&output, &drawn.bytes).unwrap();
    assert_eq!(s.print_certificate(AMMUNITION.1, &printing(&output, &users)).unwrap().copy, 1);
    s.close().unwrap();

    // reading only, and damaged: printed and marked, not recorded
    let marked = folder.path().join("marked.pdf");
    let mut look = opening(folder.path());
    look.write = false;
    let mut s = Session::open(&path, look).unwrap();
    let printed = s.print_certificate(AMMUNITION.1, &printing(&marked, &[])).unwrap();
    assert_eq!((printed.copy, printed.recorded), (0, None));
    let inside = embedded_facts(&std::fs::read(&marked).unwrap()).unwrap();
    assert!(inside.contains(r#""not_verified":true"#));
    s.mark_damaged(Some(3));
    let facts = s.certificate_facts(AMMUNITION.1).unwrap();
    assert!(facts.issue.not_verified && facts.qr.is_none());
}

#[test]
fn lists_and_reports_are_printed_and_recorded() {
    let (folder, _, mut s) = ledger();
    let users = who();
    let list = folder.path().join("list.pdf");
    let facts = s.list_facts(ARMS.1).unwrap();
    assert_eq!((facts.lines.len(), facts.state.as_str()), (5, "certified"));
    assert_eq!(facts.signers.len(), 2, "the two who read");
    assert_eq!(facts.to_sign, [("accountable_officer".to_owned(), "prepared".to_owned())]);
    let printed = s.print_list(ARMS.1, &printing(&list, &users)).unwrap();
    assert_eq!((printed.copy, printed.number), (1, facts.number));
    for what in [Reported::Weapons, Reported::Lots, Reported::Flags] {
        let output = folder.path().join(what.name());
        let listing = Listing { what, place: None, on: None };
        let printed = s.print_report(&listing, &printing(&output, &users)).unwrap();
        assert_eq!(printed.copy, 1);
        assert_eq!(printed.sha256, sha256(&[&std::fs::read(&output).unwrap()]).to_string());
        let recorded = printed.recorded.unwrap();
        assert_eq!(recorded.document.as_deref(), Some(printed.number.as_str()));
    }
    let place = Listing { what: Reported::Lots, place: Some("LC-M1".into()), on: None };
    let sheet = s.lots_sheet(&place, &Words::new(Lang::En)).unwrap();
    assert_eq!(sheet.rows.len(), 1, "45 of one lot are left");
}

#[test]
fn a_record_is_printed_as_the_screen_says_it() {
    let (folder, _, mut s) = ledger();
    let users = who();
    let lot = s.file().reading(|rows| rows.rows(Table::Lot, &[])).unwrap()[0].text("id");
    let weapon = s.file().reading(|rows| rows.rows(Table::Weapon, &[])).unwrap()[0].clone();
    let records = [
        Extract::Lot(lot),
        Extract::Weapon(weapon.text("id")),
        Extract::Act(s.head().unwrap().size - 1),
        Extract::Work,
    ];
    for lang in Lang::ALL {
        for (no, what) in records.iter().enumerate() {
            let output = folder.path().join(format!("record-{}-{no}", lang.code()));
            let printed = s.print_extract(what, &Print { lang, ..printing(&output, &users) }).unwrap();
            assert_eq!(printed.sha256, sha256(&[&std::fs::read(&output).unwrap()]).to_string());
            assert_eq!(printed.recorded.unwrap().document.as_deref(), Some(printed.number.as_str()));
        }
    }
    let serial = weapon.text("serial");
    let text = s.extract(&records[1], &Words::new(Lang::Es)).unwrap().0.to_text();
    for wanted in [serial.as_str(), "Ficha del arma", "Lo ocurrido"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let unknown = s.print_extract(&Extract::Weapon("w999.0".into()), &printing(&folder.path().join("no"), &users));
    assert!(unknown.is_err() && !folder.path().join("no").exists());
}

#[test]
fn there_is_no_certificate_before_the_act() {
    let (_folder, _, s) = ledger();
    for named in ["GT-LC-DC-2026-0003", "GT-LC-DB-2026-0003", "b1.0", ""] {
        assert!(matches!(s.certificate_facts(named), Err(Problem::Refused(_))), "{named}");
    }
}
