//! People, keys, roles and the policy, act by act.

use super::*;
use crate::trust::act::Clock;
use crate::trust::testing::{self, Draft, Maker, about_people, person, received, secret};
use serde_json::json;

/// Follows a ledger and gives each act's faults.
fn faults(maker: &Maker) -> Vec<Vec<AuthorityFault>> {
    let mut authority = Authority::new();
    let acts: Vec<Header> = maker.memory.acts.iter().map(|row| Header::read(&row.body).unwrap()).collect();
    acts.iter()
        .map(|act| {
            let reversed = act.corrects.map(|seq| acts[seq as usize].kind.as_str());
            let before = authority.clone();
            let judged = authority.judge(act, reversed);
            assert_eq!(authority, before);
            assert_eq!(authority.follow(act, reversed), judged);
            judged.faults
        })
        .collect()
}

/// The faults of the last act; all others must have none.
fn last(maker: &Maker) -> Vec<AuthorityFault> {
    let mut all = faults(maker);
    let last = all.pop().unwrap();
    assert!(all.iter().all(Vec::is_empty), "{all:?}");
    last
}

fn after(draft: Draft) -> Vec<AuthorityFault> {
    let mut maker = Maker::new();
    maker.post(draft);
    last(&maker)
}

fn user(code: &str) -> String {
    code.to_owned()
}

#[test]
fn an_honest_ledger_has_no_faults() {
    let mut maker = Maker::new();
    maker.post(received("l1.0", 840));
    maker.post(about_people("person.enrolled", person("u-010", &["storekeeper"])));
    maker.post(Draft::new("lot.received").by("u-010", "storekeeper", "recorded"));
    maker.post(about_people("roles.changed", json!({"user": "u-010", "roles": ["approver", "inspector"]})));
    maker.post(Draft::new("count.adjusted").by("u-005", "inspector", "counted").by("u-010", "approver", "approved"));
    maker.post(about_people("key.withdrawn", json!({"user": "u-010"})));
    let renamed =
        json!({"user": "u-003", "name": "New Name", "rank": "Sgt", "body": null, "id_number": "7", "appointed": null});
    maker.post(about_people("person.changed", renamed));
    assert_eq!(faults(&maker), vec![Vec::new(); 8]);
}

#[test]
fn the_first_act_opens_and_no_other() {
    let mut maker = Maker::empty();
    maker.post(received("l0.0", 1));
    assert!(last(&maker).contains(&AuthorityFault::Opening));
    assert_eq!(after(testing::opening()), [AuthorityFault::Opening]);
    let mut maker = Maker::empty();
    let mut content = testing::opened();
    content["log_key"] = json!("none");
    maker.post(testing::opening().content(content));
    assert_eq!(last(&maker), [AuthorityFault::Content { detail: "log_key".into() }]);
}

#[test]
fn strangers_and_borrowed_keys() {
    let keeper = "storekeeper";
    let draft = Draft::new("lot.received").by("u-099", keeper, "recorded");
    let key = secret("u-099").id();
    let unknown =
        [AuthorityFault::KeyUnknown { user: user("u-099"), key }, AuthorityFault::UserUnknown { user: user("u-099") }];
    assert_eq!(after(draft), unknown);
    let draft = Draft::new("lot.received").with_key("u-003", keeper, "recorded", &secret("stolen"));
    assert_eq!(after(draft), [AuthorityFault::KeyUnknown { user: user("u-003"), key: secret("stolen").id() }]);
    let draft = Draft::new("lot.received").with_key("u-003", keeper, "recorded", &secret("u-004"));
    assert_eq!(after(draft), [AuthorityFault::KeyOfOther { user: user("u-003"), key: secret("u-004").id() }]);
}

#[test]
fn roles_must_be_held_and_must_fit() {
    let held = |role: &str| AuthorityFault::RoleNotHeld { user: user("u-005"), role: role.into() };
    assert_eq!(after(Draft::new("lot.received").by("u-005", "storekeeper", "recorded")), [held("storekeeper")]);
    let wrong = AuthorityFault::WrongSigners { kind: "lot.received".into() };
    assert_eq!(after(Draft::new("lot.received").by("u-005", "inspector", "recorded")), std::slice::from_ref(&wrong));
    assert_eq!(after(Draft::new("lot.received").by("u-003", "storekeeper", "approved")), std::slice::from_ref(&wrong));
    let two = received("l1.0", 1).by("u-004", "approver", "approved");
    assert_eq!(after(two), [wrong]);
    let unknown = AuthorityFault::KindUnknown { kind: "lot.conjured".into() };
    assert_eq!(after(Draft::new("lot.conjured").by("u-003", "storekeeper", "recorded")), [unknown]);
    let mut maker = Maker::new();
    maker.post(about_people("roles.changed", json!({"user": "u-003", "roles": []})));
    maker.post(received("l2.0", 1));
    assert_eq!(last(&maker), [AuthorityFault::RoleNotHeld { user: user("u-003"), role: "storekeeper".into() }]);
}

#[test]
fn two_people_are_two_people() {
    let one = Draft::new("count.adjusted").by("u-005", "inspector", "counted");
    assert_eq!(after(one), [AuthorityFault::TooFew { kind: "count.adjusted".into(), have: 1, need: 2 }]);
    let mut maker = Maker::new();
    maker.post(about_people("roles.changed", json!({"user": "u-005", "roles": ["inspector", "approver"]})));
    maker.post(Draft::new("count.adjusted").by("u-005", "inspector", "counted").by("u-005", "approver", "approved"));
    let same =
        [AuthorityFault::SamePerson { user: user("u-005") }, AuthorityFault::SameKey { key: secret("u-005").id() }];
    assert_eq!(last(&maker), same);
}

#[test]
fn a_reversal_needs_as_many_as_what_it_reverses() {
    let mut maker = Maker::new();
    let adjusted = maker
        .post(Draft::new("count.adjusted").by("u-005", "inspector", "counted").by("u-004", "approver", "approved"));
    let reversal = || Draft::new("act.reversed").by("u-003", "storekeeper", "recorded");
    maker.post(reversal().by("u-004", "approver", "approved").forge(move |h| h.corrects = Some(adjusted)));
    assert_eq!(last(&maker), []);
    maker.post(reversal().forge(move |h| h.corrects = Some(adjusted)));
    assert_eq!(last(&maker), [AuthorityFault::TooFew { kind: "act.reversed".into(), have: 1, need: 2 }]);
    let mut maker = Maker::new();
    let taken = maker.post(received("l1.0", 5));
    maker.post(reversal().forge(move |h| h.corrects = Some(taken)));
    assert_eq!(last(&maker), []);
}

#[test]
fn codes_and_keys_are_given_once() {
    let again = about_people("person.enrolled", person("u-003", &["storekeeper"]));
    assert_eq!(after(again), [AuthorityFault::UserReused { user: user("u-003") }]);
    let mut new = person("u-010", &["storekeeper"]);
    for (key, fault) in [
        (secret("u-004").public().to_string(), AuthorityFault::KeyReused { user: user("u-010") }),
        (secret("log").public().to_string(), AuthorityFault::KeyReused { user: user("u-010") }),
        ("00".repeat(32), AuthorityFault::KeyUnusable { user: user("u-010") }),
        ("xyz".into(), AuthorityFault::KeyUnusable { user: user("u-010") }),
    ] {
        new["public_key"] = json!(key);
        assert_eq!(after(about_people("person.enrolled", new.clone())), [fault]);
    }
    new["public_key"] = json!(7);
    assert!(matches!(after(about_people("person.enrolled", new)).as_slice(), [AuthorityFault::Content { .. }]));
    for kind in ["roles.changed", "key.withdrawn", "person.changed"] {
        let nobody = about_people(kind, json!({"user": "u-099", "name": "", "roles": []}));
        assert_eq!(after(nobody), [AuthorityFault::UserUnknown { user: user("u-099") }], "{kind}");
    }
}

#[test]
fn a_withdrawn_key_signs_nothing_more() {
    let mut maker = Maker::new();
    maker.post(received("l1.0", 1));
    let until = maker.post(about_people("key.withdrawn", json!({"user": "u-003"})));
    maker.post(received("l3.0", 1));
    assert_eq!(last(&maker), [AuthorityFault::KeyEnded { user: user("u-003"), until }]);
}

fn replaced(who: &str, new: &str) -> Draft {
    about_people("key.replaced", json!({"user": who, "public_key": secret(new).public().to_string()}))
}

#[test]
fn a_new_key_is_brought_in_by_its_person() {
    let mut maker = Maker::new();
    let until = maker.post(replaced("u-003", "new").with_key("u-003", "storekeeper", "approved", &secret("new")));
    maker.post(Draft::new("lot.received").with_key("u-003", "storekeeper", "recorded", &secret("new")));
    assert_eq!(last(&maker), []);
    maker.post(received("l3.0", 1));
    assert_eq!(last(&maker), [AuthorityFault::KeyEnded { user: user("u-003"), until }]);

    let unused = AuthorityFault::NewKeyNotUsed { user: user("u-003") };
    assert_eq!(after(replaced("u-003", "new").by("u-003", "storekeeper", "approved")), std::slice::from_ref(&unused));
    assert_eq!(after(replaced("u-003", "new").by("u-004", "approver", "approved")), std::slice::from_ref(&unused));
    let too_few = AuthorityFault::TooFew { kind: "key.replaced".into(), have: 2, need: 3 };
    assert_eq!(after(replaced("u-003", "new")), [too_few, unused]);

    // A lost passphrase: withdrawn first, then a new key.
    let mut maker = Maker::new();
    maker.post(about_people("key.withdrawn", json!({"user": "u-003"})));
    maker.post(replaced("u-003", "new").with_key("u-003", "storekeeper", "approved", &secret("new")));
    assert_eq!(last(&maker), []);
}

#[test]
fn roles_that_exclude_each_other_are_not_held_together() {
    let both =
        AuthorityFault::RolesConflict { user: user("u-010"), a: "administrator".into(), b: "storekeeper".into() };
    let new = person("u-010", &["storekeeper", "administrator"]);
    assert_eq!(after(about_people("person.enrolled", new)), std::slice::from_ref(&both));
    // Within a batch only: no fault here.
    assert_eq!(after(about_people("person.enrolled", person("u-010", &["storekeeper", "verifier"]))), []);
    let mut maker = Maker::new();
    maker.post(about_people("person.enrolled", person("u-010", &["storekeeper"])));
    maker.post(about_people("roles.changed", json!({"user": "u-010", "roles": ["administrator", "storekeeper"]})));
    assert_eq!(last(&maker), [both]);
}

#[test]
fn the_policy_changes_from_its_act_on() {
    let mut maker = Maker::new();
    let mut acts = testing::policy_acts();
    acts["lot.received"] = json!([[{"meaning": "received", "roles": ["inspector"]}]]);
    let conflicts = json!([{"a": "inspector", "b": "approver", "scope": "always", "effect": "block"}]);
    let change = Draft::new("policy.changed")
        .by("u-002", "accountable_officer", "submitted")
        .by("u-004", "approver", "approved")
        .content(json!({"acts": acts, "conflicts": conflicts}));
    maker.post(received("l1.0", 1));
    maker.post(change);
    maker.post(Draft::new("lot.received").by("u-005", "inspector", "received"));
    assert_eq!(last(&maker), []);
    maker.post(received("l4.0", 1));
    assert_eq!(last(&maker), [AuthorityFault::WrongSigners { kind: "lot.received".into() }]);
}

#[test]
fn a_doubtful_clock_is_approved_by_one_more() {
    for clock in [Clock::Behind, Clock::Ahead] {
        let mark = move |h: &mut Header| h.clock = clock;
        let unmarked = received("l1.0", 1).forge(mark);
        assert_eq!(after(unmarked), [AuthorityFault::ClockNotApproved]);
        for (who, role) in [("u-001", "administrator"), ("u-002", "accountable_officer"), ("u-004", "approver")] {
            assert_eq!(after(received("l1.0", 1).by(who, role, "approved").forge(mark)), []);
        }
        let recorded = received("l1.0", 1).by("u-004", "approver", "recorded").forge(mark);
        assert_eq!(after(recorded), [AuthorityFault::ClockNotApproved]);
        let alone = Draft::new("count.adjusted").by("u-005", "inspector", "counted");
        let two = alone.by("u-004", "approver", "approved").forge(mark);
        assert_eq!(after(two), [], "two people sign it anyway");
    }
    let reset = Draft::new("clock.reset")
        .by("u-002", "accountable_officer", "submitted")
        .by("u-004", "approver", "approved")
        .forge(|h| h.clock = Clock::Reset);
    assert_eq!(after(reset), []);
}

#[test]
fn an_act_for_a_sealed_day_may_be_approved_by_one_more() {
    let wrong = [AuthorityFault::WrongSigners { kind: "lot.received".into() }];
    for (who, role, faults) in [
        ("u-004", "approver", &[][..]),
        ("u-002", "accountable_officer", &[][..]),
        ("u-005", "inspector", &wrong[..]),
        ("u-001", "administrator", &wrong[..]),
    ] {
        for (sealed, faults) in [(true, faults), (false, &wrong[..])] {
            let mut maker = Maker::new();
            let taken = maker.post(received("l1.0", 1));
            let day = Header::read(&maker.memory.acts[taken as usize].body).unwrap().day;
            let other = day.plus_days(-1);
            let seal = Draft::new("day.sealed")
                .by("u-003", "storekeeper", "recorded")
                .by("u-002", "accountable_officer", "approved")
                .content(json!({"sealed": if sealed { day } else { other }, "size": 2}));
            maker.post(seal);
            maker.post(received("l3.0", 1).by(who, role, "approved").forge(move |h| h.day = day));
            assert_eq!(last(&maker), faults, "{role} {sealed}");
        }
    }
}

#[test]
fn what_is_known_of_people_can_be_asked() {
    let mut maker = Maker::new();
    let replaced_at = maker.post(replaced("u-003", "new").with_key("u-003", "storekeeper", "approved", &secret("new")));
    let mut authority = Authority::new();
    for row in &maker.memory.acts {
        authority.follow(&Header::read(&row.body).unwrap(), None);
    }
    assert_eq!(
        authority.people().map(|p| p.user.as_str()).collect::<Vec<_>>(),
        ["u-001", "u-002", "u-003", "u-004", "u-005"]
    );
    let keeper = authority.person("u-003").unwrap();
    assert_eq!(keeper.key_at(0).unwrap().public, secret("u-003").public());
    assert_eq!(keeper.key_at(replaced_at + 1).unwrap().public, secret("new").public());
    assert_eq!(authority.owner(secret("u-003").id()).unwrap().user, "u-003");
    assert_eq!(authority.log_key(), Some(secret("log").public()));
    assert!(!authority.is_training());
    assert_eq!(authority.policy().fewest("count.adjusted"), Some(2));
}
