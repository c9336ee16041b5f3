//! Checks that go on from a trusted beginning.

use super::*;
use crate::trust::tree::root_at;

fn head_at(memory: &Memory, size: u64) -> Head {
    Head { size, root: root_at(&StoredTree(memory), size).unwrap() }
}

fn tail(memory: &Memory, from: u64, given: &Given) -> Report {
    let highest = from.checked_sub(1).map(|seq| Header::read(&memory.acts[seq as usize].body).unwrap().at);
    let trusted = Trusted::gather(memory, head_at(memory, from), highest).unwrap();
    assert_eq!(trusted.size(), from);
    let stop = AtomicBool::new(false);
    verify_tail(memory, given, trusted, Watch { stop: &stop, progress: &mut |_| (), rows: None }).unwrap()
}

#[test]
fn from_every_size_the_rest_is_clean_and_gives_the_same_head() {
    let maker = sample();
    let whole = verified(&maker.memory, &given());
    let heads: Vec<KnownHead> = (0..=8).map(|size| head_at(&maker.memory, size).into()).collect();
    for from in 0..=8 {
        let report = tail(&maker.memory, from, &Given { heads: heads.clone(), ..given() });
        assert_eq!(report.findings, [], "from {from}");
        assert_eq!(report.head, whole.head);
        assert_eq!(report.counts.acts, 8 - from);
        assert_eq!(report.after.authority(), whole.after.authority());
        assert_eq!((report.after.highest(), report.after.ledger()), (whole.after.highest(), whole.after.ledger()));
        let unchecked: &[Family] = if from == 0 { &[] } else { &[Family::Balances] };
        assert_eq!(report.unchecked, unchecked);
    }
}

#[test]
fn a_report_is_a_beginning_for_what_follows() {
    let mut maker = sample();
    let before = verified(&maker.memory, &given()).after;
    maker.post(received("l8.0", 5));
    maker.checkpoint();
    let stop = AtomicBool::new(false);
    let check = |memory: &Memory| {
        let watch = Watch { stop: &stop, progress: &mut |_| (), rows: None };
        verify_tail(memory, &given(), before.clone(), watch).unwrap().findings
    };
    assert_eq!(check(&maker.memory), []);
    let mut edited = maker.memory.clone();
    let line = edited.lines.last_mut().unwrap();
    line.2 = line.2.replace("004", "005");
    assert_eq!(check(&edited), [Finding { seq: Some(8), what: FindingKind::LinesRoot }]);
    let mut old = maker.memory.clone();
    old.acts[3].body.push(' ');
    assert_eq!(check(&old), [], "what is trusted is not read again");
}

#[test]
fn damage_in_the_tail_is_found() {
    let mut memory = sample().memory;
    memory.acts[6].body = memory.acts[6].body.replace("u-010", "u-003");
    let report = tail(&memory, 5, &given());
    assert_eq!(report.first_bad_act(), Some(6));
    let codes: Vec<&str> = report.counted.keys().map(|family| family.code()).collect();
    assert_eq!(codes, ["V03", "V04", "V06", "V07"]);
    let mut memory = sample().memory;
    memory.attachments.clear();
    assert!(tail(&memory, 4, &given()).is_clean());
    let missing = FindingKind::AttachmentMissing { sha256: sha256(&[b"a delivery note, scanned"]) };
    assert_eq!(tail(&memory, 3, &given()).findings, [Finding { seq: Some(3), what: missing }]);
}

#[test]
fn only_a_tree_that_gives_the_root_is_a_beginning() {
    let memory = sample().memory;
    let gather = |memory: &Memory, head| Trusted::gather(memory, head, None).map(|trusted| trusted.size());
    assert_eq!(gather(&memory, head_at(&memory, 5)), Ok(5));
    assert_eq!(gather(&memory, Head { size: 5, root: Digest::ZERO }), Err(TrustFault::OtherRoot));
    assert_eq!(gather(&memory, Head { size: 50, root: Digest::ZERO }), Err(TrustFault::OtherRoot));
    let mut holed = memory.clone();
    holed.nodes.remove(&(2, 0));
    assert_eq!(gather(&holed, head_at(&memory, 5)), Err(TrustFault::OtherRoot));
    let mut unread = memory.clone();
    unread.acts[4].body = "{}".into();
    assert_eq!(gather(&unread, head_at(&memory, 5)), Err(TrustFault::Act(4)));
}
