//! What a person reads before signing: the list behind an approval, the balance behind a certificate, the act behind a
//! reversal, each line of a receipt.
//!
//! Does not know: how the sheet is drawn.

use super::*;
use crate::session::views::draft::ListedLine;

/// The facts of a sheet in English, and its lines.
fn told(draft: &DraftView) -> (Vec<String>, Vec<String>) {
    let words = Words::new(Lang::En);
    let say = |value: &crate::session::views::Value| value.say(&words, -360);
    let line = |line: &ListedLine| {
        let says: Vec<String> = line.says.iter().map(say).collect();
        let count = line.count.map_or_else(String::new, |count| count.get().to_string());
        format!("{count} {} | {}", say(&line.what), says.join(" | "))
    };
    let fact = |(label, value): &(crate::session::views::Sentence, crate::session::views::Value)| {
        format!("{}: {}", label.say(&words, -360), say(value))
    };
    (draft.facts.iter().map(fact).collect(), draft.listed.iter().map(line).collect())
}

fn step(s: &mut Session, users: &[&str], command: serde_json::Value) -> crate::session::posting::Recorded {
    post(s, users, command).unwrap()
}

#[test]
fn who_authorises_and_who_signs_a_certificate_sees_what_it_is_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    let plan =
        json!({"subject": LOT, "place": "LC-M1", "condition": "D2", "pack": "sealed", "count": 800, "method": "OD"});
    let draft = json!({"command": "draft_batch", "origin": "unserviceable", "site": "Polígono", "lines": [plan]});
    let draft = step(&mut s, &["u-store"], draft);
    let (batch, number) = (format!("b{}.0", draft.seq), draft.document.unwrap());
    step(&mut s, &["u-board"], json!({"command": "review_batch", "batch": batch, "reference": "J-1"}));
    s.close().unwrap();

    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let order = json!({"command": "approve_batch", "batch": batch, "authority": "Dirección", "order_number": "R-388",
        "order_date": "2026-11-20"});
    let (_, sheet) = bench.draft(order.clone(), &[]).unwrap();
    let (facts, lines) = told(&sheet);
    for wanted in [
        format!("Batch: {number}"),
        "Number of the order: R-388".to_owned(),
        "Date of the order: 20 Nov 2026".to_owned(),
        "Site of the destruction: Polígono".to_owned(),
        "List: 1 line, 800 pieces, NEQ 25.60\u{a0}kg".to_owned(),
        "Method: Open (pit) detonation".to_owned(),
    ] {
        assert!(facts.contains(&wanted), "{wanted}: {facts:#?}");
    }
    assert_eq!(lines, ["800 XYZ83K004-012 · Cartucho 40 mm | Open (pit) detonation | Lugar LC-M1"]);
    bench.desk.close();
    drop(bench);

    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    step(&mut s, &["u-manager", "u-auth"], order);
    let read =
        json!({"command": "read_batch", "batch": batch, "lines": [{"no": 1, "read": "xyz83k004 012", "count": 800}]});
    s.close().unwrap();
    let mut bench = self::bench(folder.path());
    bench.open(&path).unwrap();
    let (_, sheet) = bench.draft(read.clone(), &[]).unwrap();
    let (facts, lines) = told(&sheet);
    assert_eq!(facts, [format!("Batch: {number}")], "who reads is not told what is expected");
    assert_eq!(lines, ["800 Cartucho 40 mm | xyz83k004 012"], "what it is, as where it was read");
    bench.desk.close();
    drop(bench);

    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    step(&mut s, &["u-ver1"], read.clone());
    step(&mut s, &["u-ver2"], read);
    step(&mut s, &["u-ver1", "u-ver2"], json!({"command": "lock_batch", "batch": batch, "typed": number}));
    let start = json!({"command": "start_batch", "batch": batch, "typed": number, "place": "Polígono Cerro Pelón"});
    step(&mut s, &["u-dest", "u-wit1", "u-wit2"], start);
    let at = "2026-11-24T15:00:00.000Z";
    let done = json!({"command": "complete_batch", "batch": batch, "started": at, "ended": at,
        "lines": [{"no": 1, "destroyed": 795, "returned": 5, "method": "OD"}]});
    s.close().unwrap();
    let mut bench = self::bench(folder.path());
    bench.open(&path).unwrap();
    let (_, sheet) = bench.draft(done.clone(), &[]).unwrap();
    let (_, lines) = told(&sheet);
    let result = " XYZ83K004-012 · Cartucho 40 mm | Destroyed: 795 | Returned: 5 | Open (pit) detonation";
    assert_eq!(lines, [result]);
    bench.desk.close();
    drop(bench);

    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    step(&mut s, &["u-dest", "u-ver1"], done);
    let paper = json!({"command": "draft_certificate", "batch": batch, "legal_basis": "Acuerdo 12"});
    let certificate = step(&mut s, &["u-manager"], paper).document.unwrap();
    s.close().unwrap();
    let mut bench = self::bench(folder.path());
    bench.open(&path).unwrap();
    let sign = json!({"command": "sign_certificate", "certificate": certificate, "meaning": "witnessed"});
    let (_, sheet) = bench.draft(sign.clone(), &["u-wit1"]).unwrap();
    let (facts, lines) = told(&sheet);
    bench.desk.close();
    drop(bench);
    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    step(&mut s, &["u-wit1"], sign.clone());
    s.close().unwrap();
    let mut bench = self::bench(folder.path());
    bench.open(&path).unwrap();
    let (_, next) = bench.draft(sign, &[]).unwrap();
    let order: Vec<&str> = next.seats[0].may.iter().map(|person| person.user.as_str()).collect();
    assert_eq!((order, next.seats[0].already.as_slice()), (vec!["u-wit2", "u-wit1"], &["u-wit1".to_owned()][..]));
    for wanted in [
        format!("Certificate: {certificate}"),
        format!("Batch: {number}"),
        "Began: 24 Nov 2026 09:00".to_owned(),
        "Authorised: 800 pieces, NEQ 25.60\u{a0}kg".to_owned(),
        "Destroyed: 795 pieces, NEQ 25.44\u{a0}kg".to_owned(),
        "Returned: 5 pieces, NEQ 0.16\u{a0}kg".to_owned(),
        "Lost: 0 pieces".to_owned(),
        "Legal basis: Acuerdo 12".to_owned(),
        "Number of the order: R-388".to_owned(),
    ] {
        assert!(facts.contains(&wanted), "{wanted}: {facts:#?}");
    }
    assert_eq!(lines, ["795 XYZ83K004-012 · Cartucho 40 mm | Open (pit) detonation | Lugar LC-M1"]);
}

#[test]
fn a_receipt_shows_each_line_and_a_reversal_the_act_that_it_turns_round() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let weapon = |serial: &str| {
        json!({"place": "LC-M1", "condition": "serviceable", "weapon": {"serial": serial, "serial_state": "legible",
            "weapon_type": "assault_rifle", "model": "M16A1", "calibre": "5.56 mm", "manufacturer": "Colt",
            "country": "US", "legal_title": "state_owned", "origin": "opening_balance"}})
    };
    let receipt = json!({"command": "receive_weapons", "from": "@supplier", "paper": {"number": "A-77", "book": "3"},
        "weapons": [weapon("4817302"), weapon("4817303")]});
    let (_, sheet) = bench.draft(receipt, &[]).unwrap();
    let (facts, lines) = told(&sheet);
    assert_eq!(
        lines,
        [
            " 4817302 · Colt M16A1 5.56 mm | Assault rifle | Lugar LC-M1 | Serviceable",
            " 4817303 · Colt M16A1 5.56 mm | Assault rifle | Lugar LC-M1 | Serviceable"
        ]
    );
    assert!(facts.iter().any(|fact| fact.contains("A-77")), "{facts:#?}");
    assert_eq!((sheet.moves.len(), sheet.moves[0].count.get(), sheet.unlisted), (1, 2, 0), "and their sum");

    let reverse = json!({"command": "reverse", "act": 4, "reason": "Cantidad equivocada"});
    let (_, sheet) = bench.draft(reverse, &[]).unwrap();
    let (facts, lines) = told(&sheet);
    assert!(facts.contains(&"Reverses act: 4".to_owned()), "{facts:#?}");
    assert!(facts.iter().any(|fact| fact.starts_with("What it did: ") && fact.contains("XYZ83K004-012")), "{facts:#?}");
    assert!(facts.contains(&"Reason: Cantidad equivocada".to_owned()), "{facts:#?}");
    assert_eq!(lines.len(), 1);
    assert!(lines[0].starts_with("840 XYZ83K004-012 · Cartucho 40 mm"), "{lines:#?}");
    assert_eq!(sheet.moves[0].left[0].map(Count::get), Some(0), "the effect is shown");
}

#[test]
fn a_test_and_an_inspection_say_what_was_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let line = json!({"subject": LOT, "result": "failed", "critical": 1, "major": 0, "minor": 2, "sample": 20,
        "findings": ["cracks"]});
    let inspection = json!({"command": "record_inspection", "reference": "I-1", "lines": [line]});
    let (_, lines) = told(&bench.draft(inspection, &[]).unwrap().1);
    assert_eq!(lines.len(), 1);
    for wanted in ["XYZ83K004-012", "sample of 20", "1 critical, 0 major, 2 minor", "Cracks"] {
        assert!(lines[0].contains(wanted), "{wanted}: {lines:?}");
    }
}

#[test]
fn a_change_of_condition_says_from_what_to_what() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let (_, sheet) = bench.draft(condition(10), &[]).unwrap();
    let (facts, lines) = told(&sheet);
    assert_eq!(lines, ["10 XYZ83K004-012 · Cartucho 40 mm | Lugar LC-M1 | from D2 to D1"]);
    assert!(facts.contains(&"Reason: Corrosión".to_owned()), "{facts:#?}");
}

#[test]
fn a_weapon_of_a_batch_is_told_by_mark_and_model_and_by_who_answers_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    let weapon = json!({"place": "LC-M1", "condition": "unserviceable", "weapon": {"serial": "4817302",
        "serial_state": "legible", "weapon_type": "assault_rifle", "model": "M16A1", "calibre": "5.56 mm",
        "manufacturer": "Colt", "country": "US", "legal_title": "state_owned", "origin": "opening_balance"}});
    let receipt = json!({"command": "receive_weapons", "from": "@supplier", "paper": {"number": "A-77"},
        "weapons": [weapon]});
    let received = step(&mut s, &["u-store"], receipt);
    let plan = json!({"subject": format!("w{}.0", received.seq), "place": "LC-M1", "condition": "unserviceable", "count": 1,
        "method": "SHEAR"});
    let draft = json!({"command": "draft_batch", "origin": "unserviceable", "site": "Patio", "lines": [plan]});
    let draft = step(&mut s, &["u-store"], draft);
    let (batch, number) = (format!("b{}.0", draft.seq), draft.document.unwrap());
    step(&mut s, &["u-board"], json!({"command": "review_batch", "batch": batch, "reference": "J-1"}));
    let order = json!({"command": "approve_batch", "batch": batch, "authority": "Dirección", "order_number": "R-1",
        "order_date": "2026-11-20"});
    step(&mut s, &["u-manager", "u-auth"], order);
    s.close().unwrap();
    let read = json!({"command": "read_batch", "batch": batch, "lines": [{"no": 1, "read": "4817302", "count": 1}]});
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let (_, lines) = told(&bench.draft(read.clone(), &[]).unwrap().1);
    assert_eq!(lines, [" Colt M16A1 | 4817302"]);
    bench.desk.close();
    drop(bench);

    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    step(&mut s, &["u-ver1"], read.clone());
    step(&mut s, &["u-ver2"], read);
    s.close().unwrap();
    let mut bench = self::bench(folder.path());
    bench.open(&path).unwrap();
    let lock = json!({"command": "lock_batch", "batch": batch, "typed": number});
    let (_, sheet) = bench.draft(lock, &[]).unwrap();
    let (facts, lines) = told(&sheet);
    let custody = "Custody: from Store custodian to Destruction team";
    assert!(facts.contains(&custody.to_owned()), "{facts:#?}");
    assert_eq!(lines, [format!(" 4817302 · Colt M16A1 | Lugar LC-M1 | {custody}")]);
    assert!(sheet.moves.is_empty(), "nothing leaves its place: {:?}", sheet.moves);
}
