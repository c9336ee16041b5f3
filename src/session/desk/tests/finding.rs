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
    assert_eq!(places("estante segunda"), [other.clone()]);
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
