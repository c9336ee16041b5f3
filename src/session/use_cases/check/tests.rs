//! Papers of the training ledger, true and false.

use std::path::Path;

use serde_json::json;

use super::*;
use crate::documents::qr_text;
use crate::i18n::Lang;
use crate::session::tests::{new_ledger, post};
use crate::session::use_cases::paper::Print;
use crate::session::use_cases::paper::tests::{AMMUNITION, ARMS, ledger, printing, who};

fn ids(checked: &Checked, ok: Option<bool>) -> Vec<&'static str> {
    checked.points.iter().filter(|p| p.ok == ok).map(|p| p.matter.id()).collect()
}

fn words_are_whole(checked: &Checked) {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for line in checked.lines(&words) {
            assert!(!line.contains("{$") && !line.contains("[doc-") && !line.is_empty(), "{line}");
        }
        assert_eq!(checked.json(&words)["verdict"], checked.verdict.code());
    }
}

fn verdict(what: &str, ledger: Option<&Session>, key: Option<&str>) -> Verdict {
    let checked = check(what, ledger, key).unwrap();
    words_are_whole(&checked);
    checked.verdict
}

fn digits(s: &Session, batch: &str) -> (String, String, String) {
    let facts = s.certificate_facts(batch).unwrap();
    let root = crate::trust::hash::hex(&facts.issue.head.root);
    (facts.number, facts.issue.head.size.to_string(), root)
}

#[test]
fn typed_digits() {
    let (_folder, _, s) = ledger();
    let (number, size, root) = digits(&s, AMMUNITION.1);
    let right = format!("{number} {size} {root}");
    assert_eq!(verdict(&right, Some(&s), None), Verdict::Confirmed);
    assert_eq!(verdict(&right.to_uppercase().replace(['-', ' '], ""), Some(&s), None), Verdict::Confirmed);
    assert_eq!(verdict(&right, None, None), Verdict::CannotJudge, "digits want a ledger");
    let digit = if root.starts_with('0') { "1" } else { "0" };
    let (other_number, ..) = digits(&s, ARMS.1);
    for (wrong, said) in [
        (format!("{number} {size} {digit}{}", &root[1..]), "doc-check-digits-wrong"),
        (format!("{number} {}1 {root}", size), "doc-check-size-wrong"),
        (format!("{other_number} {size} {root}"), "doc-check-size-wrong"),
        (format!("GT-LC-DC-2026-0009 {size} {root}"), "doc-check-unknown"),
    ] {
        let checked = check(&wrong, Some(&s), None).unwrap();
        assert_eq!(checked.verdict, Verdict::NotConfirmed, "{wrong}");
        assert!(ids(&checked, Some(false)).contains(&said), "{wrong}: {checked:?}");
        words_are_whole(&checked);
    }
    assert_eq!(verdict("hello", Some(&s), None), Verdict::CannotJudge);
}

#[test]
fn codes_with_and_without_a_ledger() {
    let (_folder, _, mut s) = ledger();
    let text = s.certificate_facts(AMMUNITION.1).unwrap().qr.unwrap();
    let key = s.log_key().unwrap().to_string();
    assert_eq!(verdict(&text, Some(&s), None), Verdict::Confirmed);
    assert_eq!(verdict(&format!("{text}\n"), Some(&s), Some(&key)), Verdict::Confirmed);
    assert_eq!(verdict(&text, None, None), Verdict::CannotJudge, "nobody gave the key");
    let alone = check(&text, None, Some(&key)).unwrap();
    assert_eq!(alone.verdict, Verdict::Confirmed);
    let unchecked = ["doc-check-in-log-unchecked", "doc-check-content-unchecked", "doc-check-void-unchecked"];
    assert_eq!(ids(&alone, None), unchecked, "what was not checked is named");
    words_are_whole(&alone);

    let facts = read_qr_text(&text).unwrap();
    let other = |change: fn(&mut QrFacts)| {
        let mut facts = facts.clone();
        change(&mut facts);
        qr_text(&facts)
    };
    let forged = [
        other(|f| f.line_root.0[0] ^= 1),
        other(|f| f.line_count += 1),
        other(|f| f.certificate = ARMS.0.into()),
        other(|f| f.certificate = "GT-LC-DC-2026-0009".into()),
        other(|f| f.batch = ARMS.1.into()),
        other(|f| f.at = f.at.plus_millis(1)),
        other(|f| f.leaf.0[31] ^= 128),
        other(|f| f.root.0[31] ^= 1),
        other(|f| f.sig[5] ^= 1),
        other(|f| f.act += 1),
        other(|f| f.ledger[0] ^= 1),
    ];
    for wrong in &forged {
        assert_eq!(verdict(wrong, Some(&s), None), Verdict::NotConfirmed, "{:?}", read_qr_text(wrong));
    }
    assert_eq!(verdict(&forged[8], None, Some(&key)), Verdict::NotConfirmed, "a signature of nobody");
    assert_eq!(verdict(&text[..text.len() - 3], Some(&s), None), Verdict::CannotJudge, "cut off");
    assert_eq!(verdict(&text, Some(&s), Some("no key")), Verdict::CannotJudge);
    let strange = NoteKey::of_log(LedgerId([7; 16]), s.log_key().unwrap().public()).to_string();
    assert_eq!(verdict(&text, None, Some(&strange)), Verdict::NotConfirmed);
    assert_eq!(verdict(&text, Some(&s), Some(&strange)), Verdict::NotConfirmed);
    s.mark_damaged(None);
    assert_eq!(verdict(&text, Some(&s), None), Verdict::CannotJudge, "a damaged ledger confirms nothing");
}

#[test]
fn files_with_and_without_a_ledger() {
    let (folder, _, mut s) = ledger();
    let (users, path, list) = (who(), folder.path().join("1.pdf"), folder.path().join("list.pdf"));
    let key = s.log_key().unwrap().to_string();
    let shown = |path: &Path| path.display().to_string();
    s.print_certificate(ARMS.1, &Print { lang: Lang::Fr, ..printing(&path, &users) }).unwrap();
    s.print_list(ARMS.1, &printing(&list, &users)).unwrap();
    let good = check(&shown(&path), Some(&s), None).unwrap();
    assert_eq!(good.verdict, Verdict::Confirmed, "{good:?}");
    assert_eq!((good.number.as_deref(), ids(&good, None)), (Some(ARMS.0), Vec::new()));
    words_are_whole(&good);
    assert_eq!(verdict(&shown(&list), Some(&s), None), Verdict::Confirmed, "a list is on record too");
    let alone = check(&shown(&path), None, Some(&key)).unwrap();
    assert_eq!(alone.verdict, Verdict::Confirmed, "{alone:?}");
    assert!(
        ids(&alone, Some(true)).contains(&"doc-check-pages") && ids(&alone, Some(true)).contains(&"doc-check-in-log")
    );
    assert!(ids(&alone, None).contains(&"doc-check-void-unchecked"));
    words_are_whole(&alone);
    assert_eq!(verdict(&shown(&path), None, None), Verdict::CannotJudge);
    assert_eq!(verdict(&shown(&list), None, Some(&key)), Verdict::CannotJudge);

    // one byte, in many places
    let bytes = std::fs::read(&path).unwrap();
    let changed = folder.path().join("changed.pdf");
    for at in (9..bytes.len()).step_by(bytes.len() / 23) {
        let mut other = bytes.clone();
        other[at] ^= 1;
        std::fs::write(&changed, &other).unwrap();
        assert_eq!(verdict(&shown(&changed), Some(&s), None), Verdict::NotConfirmed, "byte {at}");
        assert_ne!(verdict(&shown(&changed), None, Some(&key)), Verdict::Confirmed, "byte {at}, without the ledger");
    }

    // the true facts under other pages, and other facts drawn well
    let text = crate::documents::embedded_facts(&bytes).unwrap();
    let attached = crate::session::use_cases::paper::attached::Attached::read(&text).unwrap();
    let mut forged = attached.clone();
    forged.facts.lines[0].marked = Some("4817303".into());
    let drawn = |inside: String, facts: &crate::documents::CertificateFacts| {
        crate::session::use_cases::paper::draw_attached(
            facts,
            inside,
            &Words::new(Lang::Fr),
            crate::documents::Paper::A4,
        )
        .unwrap()
        .bytes
    };
    std::fs::write(&changed, drawn(text, &forged.facts)).unwrap();
    for (ledger, key) in [(Some(&s), None), (None, Some(key.as_str()))] {
        let checked = check(&shown(&changed), ledger, key).unwrap();
        assert_eq!(checked.verdict, Verdict::NotConfirmed);
        assert!(ids(&checked, Some(false)).contains(&"doc-check-pages-wrong"), "{checked:?}");
    }
    std::fs::write(&changed, drawn(forged.text().unwrap(), &forged.facts)).unwrap();
    let checked = check(&shown(&changed), Some(&s), None).unwrap();
    assert!(ids(&checked, Some(false)).contains(&"doc-check-facts-wrong"), "{checked:?}");
    let mut fewer = attached;
    fewer.facts.lines[1].destroyed = crate::domain::measure::Count::ZERO;
    std::fs::write(&changed, drawn(fewer.text().unwrap(), &fewer.facts)).unwrap();
    let checked = check(&shown(&changed), None, Some(&key)).unwrap();
    assert!(ids(&checked, Some(false)).contains(&"doc-check-not-in-log"), "the log knows the quantities: {checked:?}");
}

#[test]
fn a_foreign_ledger_and_a_void_certificate() {
    let (folder, _, mut s) = ledger();
    let users = who();
    let (before, after) = (folder.path().join("before.pdf"), folder.path().join("after.pdf"));
    s.print_certificate(AMMUNITION.1, &printing(&before, &users)).unwrap();
    let code = s.certificate_facts(AMMUNITION.1).unwrap().qr.unwrap();
    let (number, size, root) = digits(&s, AMMUNITION.1);
    let typed = format!("{number} {size} {root}");
    let file = before.display().to_string();
    {
        let elsewhere = tempfile::tempdir().unwrap();
        let (_, foreign) = new_ledger(elsewhere.path());
        for what in [&typed, &code, &file] {
            assert_eq!(verdict(what, Some(&foreign), None), Verdict::NotConfirmed, "{what}");
        }
    }
    let void = json!({"command": "void_certificate", "certificate": number, "reason": "Error en la fecha"});
    post(&mut s, &["u-manager", "u-auth"], void).unwrap();
    for what in [&typed, &code, &file] {
        let checked = check(what, Some(&s), None).unwrap();
        assert_eq!((checked.verdict, ids(&checked, Some(false))), (Verdict::NotConfirmed, vec!["doc-check-void"]));
        words_are_whole(&checked);
    }
    // the paper of a void certificate says so, with the same head
    let facts = s.certificate_facts(AMMUNITION.1).unwrap();
    assert_eq!(facts.void.as_ref().map(|v| v.reason.as_str()), Some("Error en la fecha"));
    assert_eq!(facts.issue.head.size.to_string(), size);
    let copy = Print { reason: Some("archivo"), ..printing(&after, &users) };
    s.print_certificate(AMMUNITION.0, &copy).unwrap();
    let key = s.log_key().unwrap().to_string();
    assert_eq!(verdict(&after.display().to_string(), None, Some(&key)), Verdict::NotConfirmed);
    assert_eq!(verdict(&after.display().to_string(), Some(&s), None), Verdict::NotConfirmed);

    // the batch is certified anew: the new paper counts, the old one stays void and says what it said
    let batch = s.batch_id(AMMUNITION.1).unwrap();
    let draft = json!({"command": "draft_certificate", "batch": batch, "scrap": "Acería"});
    let anew = post(&mut s, &["u-manager"], draft).unwrap().document.unwrap();
    for (user, meaning) in
        [("u-dest", "destroyed"), ("u-wit1", "witnessed"), ("u-wit2", "witnessed"), ("u-ato", "inspected")]
    {
        let sign = json!({"command": "sign_certificate", "certificate": anew, "meaning": meaning});
        post(&mut s, &[user], sign).unwrap();
    }
    let certify = json!({"command": "certify_batch", "batch": batch, "typed": AMMUNITION.1});
    post(&mut s, &["u-manager", "u-auth"], certify).unwrap();
    let mut old = s.certificate_facts(AMMUNITION.0).unwrap();
    assert_eq!(old.void.as_mut().and_then(|void| void.replaced.take()), Some(anew.clone()), "but for what replaced it");
    assert_eq!(old, facts);
    let new = s.certificate_facts(AMMUNITION.1).unwrap();
    assert_eq!((new.number.as_str(), new.void.as_ref(), &new.lines), (anew.as_str(), None, &facts.lines));
    assert_eq!(verdict(&new.qr.unwrap(), Some(&s), None), Verdict::Confirmed);
    assert_eq!(verdict(&code, Some(&s), None), Verdict::NotConfirmed);
}
