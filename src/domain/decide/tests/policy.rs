//! Who may sign: every kind, every role.

use std::collections::BTreeSet;

use super::bench::{Bench, PEOPLE};
use crate::domain::command::Command;
use crate::domain::decide::signers;
use crate::domain::event::{Content, Empty, Event, Kind};
use crate::domain::lists::ROLES;
use crate::domain::policy::{self, Standing};
use crate::domain::table::{Rows, Table, Val};

fn standing(user: &str, role: &str) -> Standing {
    Standing { user: user.into(), roles: vec![role.into()] }
}

#[test]
fn somebody_holds_every_role() {
    let held: BTreeSet<&str> = PEOPLE.iter().flat_map(|(_, roles)| roles.split(' ')).collect();
    assert_eq!(held, ROLES.iter().copied().collect());
}

#[test]
fn a_role_outside_its_place_is_refused_for_every_kind() {
    let table = policy::built_in();
    assert_eq!(table.len(), Kind::ALL.len() + policy::READ_ONLY.len());
    let mut refused = 0;
    for kind in Kind::ALL {
        for slots in &table[kind.code()] {
            let right: Vec<Standing> =
                slots.iter().enumerate().map(|(at, slot)| standing(&format!("u{at}"), &slot.roles[0])).collect();
            assert!(policy::fit(&table[kind.code()], &right).is_some(), "{}", kind.code());
            for at in 0..slots.len() {
                for role in ROLES {
                    let mut people = right.clone();
                    people[at].roles = vec![(*role).to_owned()];
                    // the people as given, or in another order, fill the places of some alternative, or are refused
                    let fits = table[kind.code()].iter().any(|slots| fills(slots, &people));
                    assert_eq!(policy::fit(&table[kind.code()], &people).is_some(), fits, "{} {role}", kind.code());
                    refused += usize::from(!fits);
                }
            }
        }
    }
    assert!(refused > 1_000, "{refused}");
}

/// Whether some order of the people has a role of each place: by trying all orders.
fn fills(slots: &[policy::SignerSlot], people: &[Standing]) -> bool {
    match (slots.split_first(), people) {
        (None, []) => true,
        (Some((slot, rest)), people) => (0..people.len()).any(|at| {
            let mut others = people.to_vec();
            let person = others.remove(at);
            person.roles.iter().any(|role| slot.roles.contains(role)) && fills(rest, &others)
        }),
        _ => false,
    }
}

#[test]
fn nobody_signs_in_two_places_and_nobody_is_left_out() {
    let table = policy::built_in();
    let everything = |user: &str| Standing { user: user.into(), roles: ROLES.iter().map(|r| (*r).into()).collect() };
    for kind in Kind::ALL {
        let alternatives = &table[kind.code()];
        let sizes: BTreeSet<usize> = alternatives.iter().map(Vec::len).collect();
        for size in 0..5 {
            let people: Vec<Standing> = (0..size).map(|n| everything(&format!("u{n}"))).collect();
            assert_eq!(policy::fit(alternatives, &people).is_some(), sizes.contains(&size), "{} {size}", kind.code());
            if size > 1 {
                let one_twice = vec![everything("u"); size];
                assert_eq!(policy::fit(alternatives, &one_twice), None, "{}", kind.code());
            }
        }
    }
}

#[test]
fn assessors_and_observers_record_nothing_and_administrators_no_stock() {
    let table = policy::built_in();
    for kind in Kind::ALL {
        for role in ["assessor", "observer", "administrator"] {
            let alone = policy::fit(&table[kind.code()], &[standing("u", role)]).is_some();
            let may = matches!(
                (kind, role),
                (Kind::CertificateSigned, "observer") | (Kind::DocumentIssued | Kind::BackupMade, "administrator")
            );
            assert_eq!(alone, may, "{} {role}", kind.code());
        }
    }
}

#[test]
fn a_reversal_is_recorded_by_who_may_post_what_it_reverses() {
    let bench = Bench::new();
    let command = Command::Reverse { act: 1, reason: "wrong".into() };
    let alone = |kind: Kind| -> BTreeSet<String> {
        let old = Event::new(kind, Content::Empty(Empty {}));
        let rows = signers(&bench.book, &command, Some(&old));
        rows.into_iter().filter(|row| row.len() == 1).flatten().flat_map(|slot| slot.roles).collect()
    };
    let roles = |list: &[&str]| list.iter().map(|role| (*role).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(alone(Kind::ImportRecorded), roles(&["storekeeper", "accountable_officer"]));
    assert_eq!(alone(Kind::LotReceived), roles(&["storekeeper"]));
    assert_eq!(alone(Kind::CountAdjusted), roles(&[]));
}

/// SETTLED in one place: roles and meanings, kind by kind.
const SIGNERS: &[(&str, &str)] = &[
    ("ledger.opened", "administrator:opened + accountable_officer:opened"),
    ("person.enrolled", "administrator:enrolled + accountable_officer:approved"),
    ("key.withdrawn", "administrator:enrolled + accountable_officer:approved"),
    ("roles.changed", "administrator:enrolled + accountable_officer:approved"),
    ("clock.reset", "accountable_officer:submitted + approver:approved"),
    ("rules.adopted", "accountable_officer:submitted + approver:approved"),
    ("site.changed", "accountable_officer:submitted + approver:approved"),
    ("policy.changed", "accountable_officer:submitted + approver:approved"),
    ("ledger.reinstated", "accountable_officer:submitted + approver:approved"),
    ("place.licensed", "ammunition_officer:recorded"),
    ("place.added", "storekeeper accountable_officer:recorded"),
    ("holder.added", "storekeeper accountable_officer:recorded"),
    (
        "import.recorded",
        "storekeeper accountable_officer:recorded | storekeeper accountable_officer:recorded + ammunition_officer:approved",
    ),
    ("weapon.received", "storekeeper:recorded"),
    ("lot.issued", "storekeeper:recorded"),
    ("stock.expended", "storekeeper:recorded"),
    ("transfer.sent", "storekeeper:recorded"),
    ("count.adjusted", "storekeeper inspector:counted + approver:approved"),
    ("condition.changed", "armourer ammunition_officer:inspected + approver:approved"),
    ("hold.placed", "storekeeper armourer ammunition_officer inspector:recorded"),
    ("block.placed", "storekeeper armourer ammunition_officer inspector:recorded"),
    ("inspection.recorded", "armourer ammunition_officer inspector:inspected"),
    ("stability.recorded", "armourer ammunition_officer inspector:inspected"),
    ("batch.drafted", "storekeeper accountable_officer:prepared"),
    ("batch.reviewed", "surplus_board accountable_officer:approved"),
    ("batch.approved", "authority:authorised + accountable_officer:submitted"),
    ("batch.reopened", "accountable_officer:recorded"),
    ("batch.read", "verifier:verified"),
    ("batch.locked", "verifier:verified + verifier:verified"),
    ("batch.completed", "destruction_officer:destroyed + verifier:verified"),
    ("certificate.drafted", "accountable_officer:prepared"),
    ("batch.certified", "accountable_officer:certified + authority:certified"),
    ("certificate.voided", "accountable_officer:certified + authority:certified"),
    ("batch.cancelled", "accountable_officer:recorded"),
    ("day.sealed", "storekeeper:recorded + storekeeper accountable_officer inspector:approved"),
];

#[test]
fn the_table_of_signers_is_the_settled_one_and_stands_in_the_book() {
    let table = policy::built_in();
    let bench = Bench::new();
    for (kind, signers) in SIGNERS {
        assert_eq!(policy::print(&table[*kind]), *signers, "{kind}");
    }
    for (kind, alternatives) in table {
        let row = bench.book.row(Table::Policy, &[Val::from(kind.as_str())]).unwrap();
        assert_eq!(policy::parse(&row.text("signers")), alternatives, "{kind}");
    }
}
