//! The attack table: what is seen from the file alone, with an assessor's head, with the anchor of the machine; what
//! cannot be seen is a row like any other.

use super::*;
use crate::trust::testing::{LEDGER, opening};

const VISIT: u64 = 41;
const ACTS: u64 = 61;

/// One act a minute: 840 in, then one out each time, every tenth signed by two; a checkpoint every twenty.
fn honest(until: u64, issue: impl Fn(u64) -> u64) -> Maker {
    let mut maker = Maker::empty();
    maker.post(opening());
    maker.post(received("l1.0", 840));
    while maker.frontier.size() < until {
        let seq = maker.frontier.size();
        if seq.is_multiple_of(10) {
            let seal = Draft::new("day.sealed").by("u-003", "storekeeper", "recorded");
            maker.post(seal.by("u-002", "accountable_officer", "approved"));
        } else {
            maker.post(issued("l1.0", issue(seq)));
        }
        if maker.frontier.size().is_multiple_of(20) || maker.frontier.size() == ACTS {
            maker.checkpoint();
        }
    }
    maker
}

fn heads() -> (Head, Head) {
    (honest(VISIT, |_| 1).head(), honest(ACTS, |_| 1).head())
}

/// The families that see it: from the file alone, with the assessor's head, with the local anchor.
fn seen(memory: &Memory) -> [BTreeSet<&'static str>; 3] {
    let (assessor, local) = heads();
    [vec![], vec![assessor.into()], vec![assessor.into(), local.into()]]
        .map(|heads| families(memory, &Given { heads, ..given() }))
}

fn none() -> BTreeSet<&'static str> {
    BTreeSet::new()
}

#[test]
fn the_honest_ledger_is_seen_as_such() {
    assert_eq!(seen(&honest(ACTS, |_| 1).memory), [none(), none(), none()]);
}

#[test]
fn edits_and_deletions_are_seen_from_the_file_alone() {
    let all = |damage: fn(&mut Memory)| {
        let mut memory = honest(ACTS, |_| 1).memory;
        damage(&mut memory);
        seen(&memory)
    };
    let stock = all(|m| m.holdings.values_mut().for_each(|count| *count += 1));
    assert_eq!(stock, [(); 3].map(|()| BTreeSet::from(["V10"])));
    let act = all(|m| m.acts[25].body = m.acts[25].body.replace("u-003", "u-005"));
    assert!(["V03", "V04", "V06", "V07"].iter().all(|code| act[0].contains(code)), "{act:?}");
    let line = all(|m| m.lines[12].2 = m.lines[12].2.replace("\"count\":1", "\"count\":2"));
    assert_eq!(line[0], BTreeSet::from(["V05", "V10"]));
    let deleted = all(|m| {
        m.acts.remove(25);
        m.lines.retain(|line| line.0 != 25);
    });
    assert!(["V03", "V07", "V10"].iter().all(|code| deleted[0].contains(code)), "{deleted:?}");
    let swapped = all(|m| {
        m.acts.swap(24, 25);
        (m.acts[24].seq, m.acts[25].seq) = (24, 25);
    });
    assert_eq!(swapped[0], BTreeSet::from(["V03", "V07"]));
}

#[test]
fn a_deleted_act_is_the_first_bad_one() {
    let mut memory = honest(ACTS, |_| 1).memory;
    memory.acts.remove(25);
    memory.lines.retain(|line| line.0 != 25);
    let report = verified(&memory, &given());
    assert_eq!(report.first_bad_act(), Some(26));
    let gap = Finding { seq: Some(26), what: FindingKind::Gap { expected: 25, found: 26 } };
    assert!(report.findings.contains(&gap));
}

#[test]
fn a_shortened_ledger_is_seen_by_the_local_anchor_only() {
    // The last five acts, the stock and the newest checkpoint mended: an honest ledger of 56 acts.
    let mut shortened = honest(ACTS - 5, |_| 1);
    shortened.memory.checkpoints.retain(|(size, _)| *size <= 56);
    assert_eq!(seen(&shortened.memory), [none(), none(), BTreeSet::from(["V08"])]);
    let report = verified(&shortened.memory, &Given { heads: vec![heads().1.into()], ..given() });
    let missing = FindingKind::ActsMissing { known: ACTS, have: ACTS - 5 };
    assert_eq!(report.findings, [Finding { seq: None, what: missing }]);
    // Left behind: the newest checkpoint gives it away.
    let mut careless = honest(ACTS - 5, |_| 1);
    careless.memory.checkpoints = honest(ACTS, |_| 1).memory.checkpoints;
    assert_eq!(seen(&careless.memory)[0], BTreeSet::from(["V07"]));
}

#[test]
fn rewriting_with_all_keys_is_seen_beyond_the_last_outside_head_only() {
    let from = |first: u64| honest(ACTS, move |seq| if seq >= first { 2 } else { 1 }).memory;
    assert_eq!(seen(&from(15)), [none(), BTreeSet::from(["V08"]), BTreeSet::from(["V08"])]);
    assert_eq!(seen(&from(45)), [none(), none(), BTreeSet::from(["V08"])]);
    // The anchor rewritten too: nobody can tell.
    let rewritten = honest(ACTS, |seq| if seq >= 45 { 2 } else { 1 });
    let heads = vec![heads().0.into(), rewritten.head().into()];
    assert_eq!(families(&rewritten.memory, &Given { heads, ..given() }), none());
}

#[test]
fn rewriting_with_one_key_is_stopped_by_the_next_signature_of_another() {
    // The storekeeper has the log key and issues twice as much in act 25; the seal of act 30 is not his alone.
    let honest = honest(ACTS, |_| 1);
    let mut maker = Maker::replay(&honest.memory, 25);
    maker.post(issued("l1.0", 2));
    while maker.frontier.size() < 30 {
        maker.post(issued("l1.0", 1));
    }
    assert_eq!(families(&maker.memory, &given()), none());
    // The seal names another past, and that name is signed by the accountable officer.
    let seal = &honest.memory.acts[30];
    let mut kept = Maker::replay(&maker.memory, 30);
    kept.store(30, seal.body.clone(), seal.signatures.clone(), Vec::new(), Vec::new());
    assert_eq!(families(&kept.memory, &given()), BTreeSet::from(["V03"]));
    let prev = Digest::from_slice(&maker.memory.acts[29].leaf).unwrap();
    let renamed = Header { prev, ..Header::read(&seal.body).unwrap() };
    maker.store(30, renamed.to_bytes().unwrap(), seal.signatures.clone(), Vec::new(), Vec::new());
    assert_eq!(families(&maker.memory, &given()), BTreeSet::from(["V06"]));
}

#[test]
fn two_heads_of_one_size_are_both_kept_as_evidence() {
    // A cloned machine: two branches under one log key.
    let (ours, theirs) = (honest(ACTS, |_| 1), honest(ACTS, |seq| if seq > 50 { 3 } else { 1 }));
    let note = |maker: &Maker| maker.memory.checkpoints.last().unwrap().1.clone();
    let mut both = ours.memory.clone();
    both.checkpoints.push((ACTS as i64, note(&theirs)));
    let report = verified(&both, &given());
    assert_eq!(report.findings, [Finding { seq: None, what: FindingKind::CheckpointRoot { size: ACTS } }]);
}

#[test]
fn an_act_of_another_ledger_is_not_taken_in() {
    let mut maker = honest(30, |_| 1);
    let other = crate::trust::act::LedgerId([0x77; 16]);
    assert_ne!(other, LEDGER);
    maker.post(issued("l1.0", 1).forge(move |header| header.ledger = other));
    assert!(families(&maker.memory, &given()).contains("V03"));
}
