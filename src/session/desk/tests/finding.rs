//! What people look for is found as they type it, and a person who mistypes a passphrase is named.
//!
//! Does not know: the window.

use super::*;

const NAMES: [(&str, &str, Option<&str>, &str); 7] = [
    ("N", "site", None, "Sitio Ñandú"),
    ("N-A", "armoury", Some("N"), "Armería Única"),
    ("N-A-4", "rack", Some("N-A"), "Estante 4"),
    ("N-B", "armoury", Some("N"), "Armería Segunda"),
    ("N-B-4", "rack", Some("N-B"), "Estante 4"),
    ("S", "site", None, "Sitio Sur"),
    ("S-A", "armoury", Some("S"), "Armería Única"),
];

/// A depot with names that carry accents, two racks of one name and two armouries of one name.
fn accented(folder: &Path) -> std::path::PathBuf {
    let (path, mut s) = new_ledger(folder);
    for (code, kind, parent, name) in NAMES {
        let place = json!({"code": code, "kind": kind, "name": name, "parent": parent});
        post(&mut s, &["u-store"], json!({"command": "add_place", "place": place})).unwrap();
    }
    let item = json!({"code": "1310-01", "kind": "ammunition", "name": "Munición de cañón", "live": true});
    post(&mut s, &["u-ato"], json!({"command": "add_item", "item": item})).unwrap();
    let holder = json!({"code": "H-1", "kind": "unit", "name": "Compañía de Ingeniería"});
    post(&mut s, &["u-store"], json!({"command": "add_holder", "holder": holder})).unwrap();
    let weapon = json!({"weapon_type": "rifle_bolt", "manufacturer": "Fábrica Núñez", "model": "M1",
        "calibre": "7.62 mm", "serial": "Ñ-417", "serial_state": "legible", "legal_title": "state_owned",
        "origin": "opening_balance"});
    let line = json!({"weapon": weapon, "place": "N-A-4", "condition": "serviceable"});
    post(&mut s, &["u-store"], json!({"command": "receive_weapons", "from": "@opening", "weapons": [line]})).unwrap();
    s.close().unwrap();
    path
}

#[test]
fn what_is_typed_without_accents_and_in_any_case_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = accented(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    for (typed, wanted) in [
        ("ARMERIA UNICA", Opens::Place("N-A".into())),
        ("municion de canon", Opens::Item("1310-01".into())),
        ("n417", Opens::Weapon("w10.0".into())),
        ("#10", Opens::Act(10)),
    ] {
        let Answer::Hits(hits) = bench.ask(Query::Search(typed.into())) else { panic!() };
        assert!(hits.iter().any(|hit| hit.opens == wanted), "{typed}: {hits:?}");
    }
    for (choices, code) in [
        (Choices::Ammunition("CAÑON".into()), "1310-01"),
        (Choices::Holders("compania".into()), "H-1"),
        (Choices::Places("unica".into()), "N-A"),
        (Choices::Stock("n417".into()), "w10.0"),
    ] {
        let Answer::Choices(found) = bench.ask(Query::Choices(choices.clone())) else { panic!() };
        assert!(found.iter().any(|choice| choice.code == code), "{choices:?}: {found:?}");
    }
    for (list, column, typed) in [
        (ListKind::Weapons, "maker", "fabrica nunez"),
        (ListKind::Weapons, "place", "armeria unica"),
        (ListKind::Items, "name", "MUNICION"),
        (ListKind::Acts, "subject", "compania"),
    ] {
        assert_eq!(bench.list(list, "all", &[(column, typed)], &[]).rows.len(), 1, "{list:?} {column} {typed}");
        assert!(bench.list(list, "all", &[(column, "zzz")], &[]).rows.is_empty(), "{list:?} {column}");
    }
}

#[test]
fn places_of_one_name_are_told_apart_by_what_they_lie_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = accented(folder.path());
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let mut places = |typed: &str| {
        let Answer::Choices(found) = bench.ask(Query::Choices(Choices::Places(typed.into()))) else { panic!() };
        found.into_iter().map(|choice| (choice.code, choice.place_path.join(" · "))).collect::<Vec<_>>()
    };
    let one = ("N-A-4".to_owned(), "Sitio Ñandú · Armería Única · Estante 4".to_owned());
    let other = ("N-B-4".to_owned(), "Sitio Ñandú · Armería Segunda · Estante 4".to_owned());
    assert_eq!(places("estante 4"), [one, other.clone()]);
    assert_eq!(places("estante segunda"), std::slice::from_ref(&other));
    assert_eq!(places("Estante 4 · Armería Segunda · Sitio Ñandú"), [other], "as the field shows it");
    let Answer::Weapon(card) = bench.ask(Query::Weapon("w10.0".into())) else { panic!() };
    // two sites have an armoury of this name: the site is told as well
    assert_eq!(card.place.path, ["Sitio Ñandú", "Armería Única", "Estante 4"]);
}

#[test]
fn a_wrong_passphrase_names_whose_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut bench = bench(folder.path());
    let (_, people) = bench.open(&path).unwrap();
    let (ticket, _) = bench.draft(condition(10), &["u-ato", "u-appr"]).unwrap();
    let name = |user: &str| people.iter().find(|person| person.user == user).unwrap().name.clone();
    let typed = [("u-ato", passphrase("u-ato")), ("u-appr", "no es esta frase".to_owned())];
    let typed = typed.each_ref().map(|(user, text)| (*user, text.as_str()));
    let said = say(&bench.sign(ticket, &typed).unwrap_err());
    assert!(said.contains(&name("u-appr")) && !said.contains(&name("u-ato")), "{said}");
}

#[test]
fn what_comes_back_is_found_with_whoever_has_it_and_items_by_their_kind() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut s) = new_ledger(folder.path());
    let place = json!({"code": "M", "kind": "site", "name": "Polvorín"});
    post(&mut s, &["u-store"], json!({"command": "add_place", "place": place})).unwrap();
    for (code, kind, name) in [("1310-01", "ammunition", "Cartucho"), ("1005-01", "weapon_model", "Cartuchera")] {
        let item = json!({"code": code, "kind": kind, "name": name, "live": kind == "ammunition"});
        post(&mut s, &["u-ato"], json!({"command": "add_item", "item": item})).unwrap();
    }
    let holder = json!({"code": "H-1", "kind": "unit", "name": "Compañía"});
    post(&mut s, &["u-store"], json!({"command": "add_holder", "holder": holder})).unwrap();
    let lot = json!({"item": "1310-01", "state": "marked", "number": "LC-20-1", "made": "2020"});
    let line = json!({"lot": lot, "place": "M", "condition": "A1", "pack": "sealed", "count": 100});
    let received = post(&mut s, &["u-store"], json!({"command": "receive_lots", "from": "@opening", "lots": [line]}));
    let lot = format!("l{}.0", received.unwrap().seq);
    let take =
        |count: u64| json!([{"subject": lot, "place": "M", "condition": "A1", "pack": "sealed", "count": count}]);
    let issue = json!({"command": "issue", "holder": "H-1", "kind": "long", "purpose": "training", "lines": take(30)});
    post(&mut s, &["u-store"], issue).unwrap();
    post(&mut s, &["u-store"], json!({"command": "send_transfer", "to": "H-1", "lines": take(20)})).unwrap();
    s.close().unwrap();
    let mut bench = bench(folder.path());
    bench.open(&path).unwrap();
    let mut found = |choices: Choices| {
        let Answer::Choices(found) = bench.ask(Query::Choices(choices)) else { panic!() };
        found.into_iter().map(|c| (c.code, c.place_path.join(" · "), c.free)).collect::<Vec<_>>()
    };
    assert_eq!(found(Choices::Stock("lc20".into())), [(lot.clone(), "Polvorín".to_owned(), 50)]);
    assert_eq!(found(Choices::Out("lc20".into())), [(lot.clone(), "Compañía".to_owned(), 30)]);
    assert_eq!(found(Choices::Sent("cartucho".into())), [(lot, "Compañía".to_owned(), 20)]);
    let codes = |of: Vec<(String, String, u64)>| of.into_iter().map(|(code, ..)| code).collect::<Vec<_>>();
    assert_eq!(codes(found(Choices::Ammunition("cartuch".into()))), ["1310-01"]);
    assert_eq!(codes(found(Choices::Models("cartuch".into()))), ["1005-01"]);
}

#[test]
fn a_refusal_names_people_and_holds_as_people_call_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = small(folder.path());
    let mut s = Session::open(&path, crate::session::tests::opening(folder.path())).unwrap();
    let hold = json!({"command": "place_hold", "reason": "safety_quarantine", "reference": "R-1", "subjects": [LOT]});
    let id = format!("h{}.0", post(&mut s, &["u-store"], hold).unwrap().seq);
    s.close().unwrap();
    let mut bench = bench(folder.path());
    let (_, people) = bench.open(&path).unwrap();
    let name = people.iter().find(|person| person.user == "u-store").unwrap().name.clone();
    let release = json!({"command": "release_hold", "holds": [id], "reason": "Sin novedad"});
    let said = say(&bench.draft(release.clone(), &["u-store"]).unwrap_err());
    assert!(said.contains(&name) && said.contains("R-1"), "{said}");
    assert!(!said.contains(&id), "{said}");
    let (_, sheet) = bench.draft(release, &["u-ato"]).unwrap();
    let words = Words::new(Lang::En);
    let says: Vec<String> = sheet.listed[0].says.iter().map(|value| value.say(&words, -360)).collect();
    assert_eq!(says, ["Safety quarantine", "R-1"], "which hold it is");
    assert_eq!(sheet.facts.len(), 1, "the reason stands once: {:?}", sheet.facts);
}
