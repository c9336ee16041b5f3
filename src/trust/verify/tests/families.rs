//! For each family damages that exactly it must find.

use super::*;
use crate::trust::act::{Clock, Header, LedgerId, read_signatures, signatures_text};
use crate::trust::anchor::{KnownHead, KnownRoot};
use crate::trust::authority::AuthorityFault;
use crate::trust::note::{Note, TypedHead};
use crate::trust::testing::moved;
use crate::trust::tree::Frontier;

use super::FindingKind as K;

/// A damage to the rows of the sample.
fn damaged(damage: impl FnOnce(&mut Memory)) -> Memory {
    let mut memory = sample().memory;
    damage(&mut memory);
    memory
}

/// An act beyond those of the sample, with everything around it as it should be.
fn with(draft: Draft) -> Memory {
    let mut maker = sample();
    maker.post(draft);
    maker.checkpoint();
    maker.memory
}

fn only(memory: &Memory, code: &str, expected: &[(Option<u64>, K)]) {
    let all = found(memory);
    assert_eq!(all, expected);
    assert!(all.iter().all(|(_, what)| what.family().code() == code), "{all:?}");
}

#[test]
fn v01_v02_v09_are_handed_in() {
    let maker = sample();
    let told = |one: &str| Some(vec![one.to_owned()]);
    let cases = [
        (Given { file: told("page 7"), ..given() }, K::FileDamaged { detail: "page 7".into() }),
        (Given { schema: told("act"), ..given() }, K::SchemaDiffers { object: "act".into() }),
        (Given { derived: told("holding"), ..given() }, K::TableDiffers { table: "holding".into() }),
    ];
    for ((given, what), code) in cases.into_iter().zip(["V01", "V02", "V09"]) {
        assert_eq!(what.family().code(), code);
        assert_eq!(verified(&maker.memory, &given).findings, [Finding { seq: None, what }]);
    }
}

#[test]
fn v03_acts_follow_each_other() {
    let zero = with(received("l1.0", 1).forge(|h| h.prev = Digest::ZERO));
    only(&zero, "V03", &[(Some(8), K::PrevDiffers)]);
    let other = with(received("l1.0", 1).forge(|h| h.seq = 80));
    only(&other, "V03", &[(Some(8), K::SeqInBody { found: 80 })]);
    let foreign = with(received("l1.0", 1).forge(|h| h.ledger = LedgerId([9; 16])));
    only(&foreign, "V03", &[(Some(8), K::OtherLedger { found: "09".repeat(16) })]);
    let ahead = with(received("l12.0", 1));
    only(&ahead, "V03", &[(Some(8), K::SubjectAhead { subject: "l12.0".into() })]);
    // The row of the last act has another number: it and its lines.
    let moved_on = damaged(|m| {
        m.acts[7].seq = 9;
        m.lines.iter_mut().filter(|line| line.0 == 7).for_each(|line| line.0 = 9);
    });
    only(&moved_on, "V03", &[(Some(9), K::Gap { expected: 7, found: 9 }), (Some(9), K::SeqInBody { found: 7 })]);
    let negative = damaged(|m| m.acts[0].seq = -1);
    assert!(found(&negative).contains(&(Some(0), K::Gap { expected: 0, found: -1 })));
}

#[test]
fn v03_corrections_point_backwards_and_once() {
    let reversal = |corrects: u64| {
        Draft::new("act.reversed").by("u-003", "storekeeper", "recorded").forge(move |h| h.corrects = Some(corrects))
    };
    only(&with(reversal(3)), "V03", &[(Some(8), K::CorrectedTwice { corrects: 3 })]);
    only(&with(reversal(8)), "V03", &[(Some(8), K::CorrectsForward { corrects: 8 })]);
    only(&with(reversal(99)), "V03", &[(Some(8), K::CorrectsForward { corrects: 99 })]);
    assert_eq!(found(&with(reversal(1))), []);
}

#[test]
fn v03_an_act_in_other_bytes() {
    // Rewritten with a blank, and everything around it made to fit; the signature cannot be judged then.
    let mut maker = sample();
    let mut donor = sample();
    donor.post(Draft::new("lot.received").by("u-003", "storekeeper", "recorded"));
    let row = donor.memory.acts.pop().unwrap();
    maker.store(8, row.body.replacen(':', ": ", 1), row.signatures, Vec::new(), Vec::new());
    maker.checkpoint();
    assert!(matches!(found(&maker.memory).as_slice(), [(Some(8), K::ActUnreadable { .. })]));
}

#[test]
fn v04_the_stored_leaf() {
    let memory = damaged(|m| m.acts[2].leaf[31] ^= 1);
    only(&memory, "V04", &[(Some(2), K::LeafDiffers)]);
    let memory = damaged(|m| m.acts[2].leaf.truncate(31));
    only(&memory, "V04", &[(Some(2), K::LeafDiffers)]);
}

#[test]
fn v05_an_edited_line() {
    let memory = damaged(|m| m.lines[0].2 = m.lines[0].2.replace("XYZ07D006-004", "XYZ07D006-005"));
    only(&memory, "V05", &[(Some(1), K::LinesRoot)]);
    // The line without a movement, so that no balance notices.
    let memory = damaged(|m| m.lines[4].2 = m.lines[4].2.replace(':', ": "));
    only(&memory, "V05", &[(Some(6), K::LinesRoot), (Some(6), K::LineNotCanonical { no: 0 })]);
}

#[test]
fn v05_lines_swapped_missing_and_slipped_in() {
    let swapped = damaged(|m| {
        let (a, b) = m.lines.split_at_mut(1);
        std::mem::swap(&mut a[0].2, &mut b[0].2);
    });
    only(&swapped, "V05", &[(Some(1), K::LinesRoot)]);
    let last = |m: &Memory| m.lines.iter().position(|line| line.0 == 6).unwrap();
    let missing = damaged(|m| {
        m.lines.remove(last(m));
    });
    only(&missing, "V05", &[(Some(6), K::LineCount { have: 0, need: 1 })]);
    let more = damaged(|m| m.lines.push((6, 1, "{}".into())));
    only(&more, "V05", &[(Some(6), K::LineCount { have: 2, need: 1 })]);
    let renumbered = damaged(|m| {
        let at = last(m);
        m.lines[at].1 = 5;
    });
    only(&renumbered, "V05", &[(Some(6), K::LineGap { expected: 0, found: 5 })]);
    for seq in [5, 99] {
        // Act 5 has no lines, act 99 does not exist.
        let stray = damaged(|m| m.lines.push((seq, 0, "{}".into())));
        only(&stray, "V05", &[(None, K::LinesWithoutAct { lines: 1 })]);
    }
}

#[test]
fn v05_the_random_bytes() {
    let other = damaged(|m| m.acts[1].blind[0] ^= 1);
    only(&other, "V05", &[(Some(1), K::LinesRoot)]);
    let short = damaged(|m| m.acts[1].blind.truncate(31));
    only(&short, "V05", &[(Some(1), K::Blind)]);
    let needless = damaged(|m| m.acts[5].blind = vec![7; 32]);
    only(&needless, "V05", &[(Some(5), K::Blind)]);
    let root = with(Draft::new("lot.received").by("u-003", "storekeeper", "recorded").forge(|h| {
        h.lines.root = Digest::ZERO;
    }));
    only(&root, "V05", &[(Some(8), K::LinesRoot)]);
}

/// The last act with other signatures; leaf, tree and checkpoint are made to fit.
fn resigned(change: impl FnOnce(String) -> String) -> Memory {
    let mut maker = sample();
    let mut donor = sample();
    donor.post(Draft::new("count.adjusted").by("u-005", "inspector", "counted").by("u-004", "approver", "approved"));
    let row = donor.memory.acts.pop().unwrap();
    maker.store(8, row.body, change(row.signatures), Vec::new(), Vec::new());
    maker.checkpoint();
    maker.memory
}

#[test]
fn v06_signatures_hold_and_are_those_of_the_actors() {
    assert_eq!(found(&resigned(|text| text)), []);
    let change = |how: fn(&mut Vec<_>)| {
        resigned(move |text| {
            let mut all = read_signatures(&text).unwrap();
            how(&mut all);
            signatures_text(&all)
        })
    };
    let stripped = change(|all| {
        all.pop();
    });
    only(&stripped, "V06", &[(Some(8), K::SignaturesDiffer { have: 1, need: 2 })]);
    only(&change(|all| all.swap(0, 1)), "V06", &[(Some(8), K::SignaturesDiffer { have: 2, need: 2 })]);
    only(&change(|all| all.push(all[0])), "V06", &[(Some(8), K::SignaturesDiffer { have: 3, need: 2 })]);
    let wrong = K::SignatureWrong { user: "u-004".into(), key: secret("u-004").id() };
    only(&change(|all| all[1].1.0[5] ^= 1), "V06", &[(Some(8), wrong.clone())]);
    only(&change(|all| all[1].1 = all[0].1), "V06", &[(Some(8), wrong)]);
    let blank = resigned(|text| text.replace(',', ", "));
    only(&blank, "V06", &[(Some(8), K::SignaturesUnreadable)]);
}

#[test]
fn v06_the_signers_were_entitled() {
    let fault = |what| (Some(8), K::Authority(what));
    let one = with(Draft::new("count.adjusted").by("u-005", "inspector", "counted"));
    only(&one, "V06", &[fault(AuthorityFault::TooFew { kind: "count.adjusted".into(), have: 1, need: 2 })]);
    let role = with(Draft::new("lot.received").by("u-005", "storekeeper", "recorded"));
    only(&role, "V06", &[fault(AuthorityFault::RoleNotHeld { user: "u-005".into(), role: "storekeeper".into() })]);
    let twice =
        with(Draft::new("day.sealed").by("u-003", "storekeeper", "recorded").by("u-003", "storekeeper", "approved"));
    let key = secret("u-003").id();
    only(
        &twice,
        "V06",
        &[fault(AuthorityFault::SamePerson { user: "u-003".into() }), fault(AuthorityFault::SameKey { key })],
    );
    let forged = with(Draft::new("lot.received").with_key("u-003", "storekeeper", "recorded", &secret("thief")));
    only(&forged, "V06", &[fault(AuthorityFault::KeyUnknown { user: "u-003".into(), key: secret("thief").id() })]);
    // A thief who signs with a key of his own under the key id of another.
    let (thief, keeper) = (secret("thief"), secret("u-003").id());
    let mut maker = sample();
    let draft = Draft::new("lot.received").with_key("u-003", "storekeeper", "recorded", &thief);
    maker.post(draft.forge(move |h| h.actors[0].key = keeper));
    let row = maker.memory.acts.pop().unwrap();
    let mut maker = sample();
    let signatures = row.signatures.replace(&thief.id().to_string(), &keeper.to_string());
    maker.store(8, row.body, signatures, Vec::new(), Vec::new());
    only(&maker.memory, "V06", &[(Some(8), K::SignatureWrong { user: "u-003".into(), key: keeper })]);
    let mut maker = sample();
    let until = maker.post(about_people("key.withdrawn", json!({"user": "u-003"})));
    maker.post(received("l1.0", 1));
    let ended = AuthorityFault::KeyEnded { user: "u-003".into(), until };
    only(&maker.memory, "V06", &[(Some(9), K::Authority(ended))]);
}

#[test]
fn v06_a_two_person_act_is_not_reversed_by_one() {
    let mut maker = sample();
    let alone = Draft::new("act.reversed").by("u-003", "storekeeper", "recorded").forge(|h| h.corrects = Some(5));
    maker.post(alone);
    let too_few = AuthorityFault::TooFew { kind: "act.reversed".into(), have: 1, need: 2 };
    only(&maker.memory, "V06", &[(Some(8), K::Authority(too_few))]);
}

#[test]
fn v07_stored_nodes() {
    let changed = damaged(|m| m.nodes.get_mut(&(2, 1)).unwrap().0[0] ^= 1);
    only(&changed, "V07", &[(Some(7), K::NodeDiffers { level: 2, index: 1 })]);
    let missing = damaged(|m| {
        m.nodes.remove(&(1, 0));
    });
    let both = [(None, K::NodeCount { have: 6, need: 7 }), (Some(1), K::NodeDiffers { level: 1, index: 0 })];
    only(&missing, "V07", &both);
    let more = damaged(|m| {
        m.nodes.insert((9, 9), Digest::ZERO);
    });
    only(&more, "V07", &[(None, K::NodeCount { have: 8, need: 7 })]);
}

#[test]
fn v07_checkpoints() {
    let change = |how: fn(&mut Note)| {
        damaged(|m| {
            let mut note = Note::read(&m.checkpoints[0].1).unwrap();
            how(&mut note);
            m.checkpoints[0].1 = note.to_string();
        })
    };
    let log = crate::trust::note::log_name(crate::trust::testing::LEDGER);
    let forged = |name: String| (None, K::CheckpointForged { size: 4, name });
    let unsigned = change(|note| {
        note.signatures.remove(0);
    });
    only(&unsigned, "V07", &[(None, K::CheckpointUnsigned { size: 4 })]);
    only(&change(|note| note.signatures[0].bytes[9] ^= 1), "V07", &[forged(log.clone())]);
    only(&change(|note| note.signatures[1].bytes[9] ^= 1), "V07", &[forged(format!("{log}/u-002"))]);
    only(&change(|note| note.signatures[0].bytes.truncate(60)), "V07", &[forged(log.clone())]);
    // Signed by the right key, over a root that the ledger never had.
    let wrong_root = change(|note| {
        note.checkpoint.head.root = Digest::ZERO;
        note.signatures.clear();
        note.sign(&secret("log"));
    });
    only(&wrong_root, "V07", &[(None, K::CheckpointRoot { size: 4 })]);
    let beyond = change(|note| {
        note.checkpoint.head.size = 40;
        note.signatures.clear();
        note.sign(&secret("log"));
    });
    only(&beyond, "V07", &[(None, K::CheckpointMisfiled { size: 4 })]);
    let beyond = damaged(|m| {
        m.checkpoints[0].0 = 40;
        let mut note = Note::read(&m.checkpoints[0].1).unwrap();
        note.checkpoint.head.size = 40;
        note.signatures.clear();
        note.sign(&secret("log"));
        m.checkpoints[0].1 = note.to_string();
    });
    only(&beyond, "V07", &[(None, K::CheckpointBeyond { size: 40, have: 8 })]);
    let other_ledger = change(|note| {
        note.checkpoint.ledger = LedgerId([9; 16]);
        note.signatures.clear();
        note.sign(&secret("log"));
    });
    only(&other_ledger, "V07", &[(None, K::CheckpointMisfiled { size: 4 })]);
    let torn = damaged(|m| m.checkpoints[0].1.truncate(70));
    only(&torn, "V07", &[(None, K::CheckpointUnreadable { size: 4 })]);
    // Strangers and people's other keys are passed over.
    let strangers = change(|note| {
        note.cosign("u-099", &secret("u-099"), 1).unwrap();
        note.cosign("u-003", &secret("a key of another year"), 1).unwrap();
    });
    assert_eq!(found(&strangers), []);
}

#[test]
fn v08_heads_known_outside() {
    let maker = sample();
    let at = |size: usize| {
        let mut frontier = Frontier::new();
        maker.memory.acts[..size].iter().for_each(|row| frontier.push(Digest::from_slice(&row.leaf).unwrap()));
        Head { size: size as u64, root: frontier.root() }
    };
    let with_heads = |heads: Vec<KnownHead>| {
        let findings = verified(&maker.memory, &Given { heads, ..given() }).findings;
        findings.into_iter().map(|finding| finding.what).collect::<Vec<_>>()
    };
    assert_eq!(with_heads((0..=8).map(|size| at(size).into()).collect()), []);
    assert_eq!(with_heads(vec![TypedHead::of(&at(5)).into()]), []);
    let other = |size| KnownHead { size, root: KnownRoot::Whole(Digest::ZERO) };
    assert_eq!(with_heads(vec![at(3).into(), other(5), other(7)]), [K::HistorySplit { size: 5 }]);
    assert_eq!(with_heads(vec![at(3).into(), other(11)]), [K::ActsMissing { known: 11, have: 8 }]);
    let typed = KnownHead { size: 5, root: KnownRoot::First80([0; 10]) };
    assert_eq!(with_heads(vec![typed]), [K::HistorySplit { size: 5 }]);
}

#[test]
fn v10_holdings_and_movements() {
    let cell = |subject: &str, place: &str| {
        let condition = if place.starts_with('@') { ["", ""] } else { ["A1", "sealed"] };
        [subject.to_owned(), place.to_owned(), condition[0].to_owned(), condition[1].to_owned()]
    };
    let differs = |[subject, place, condition, pack]: [String; 4], table, sum| {
        (None, K::HoldingDiffers { subject, place, condition, pack, table, sum })
    };
    let held = cell("l1.0", "LC-M1");
    let changed = damaged(|m| *m.holdings.get_mut(&held).unwrap() += 1);
    only(&changed, "V10", &[differs(held.clone(), 841, 840)]);
    let gone = damaged(|m| {
        m.holdings.remove(&held);
    });
    only(&gone, "V10", &[differs(held, 0, 840)]);
    for conjured in [cell("l7.0", "LC-M9"), cell("l1.0", "@issued_unit")] {
        let memory = damaged(|m| {
            m.holdings.insert(conjured.clone(), 5);
        });
        only(&memory, "V10", &[differs(conjured, 5, 0)]);
    }
    let overdrawn = with(issued("l1.0", 900));
    let negative = K::Negative { subject: "l1.0".into(), place: "LC-M1".into(), count: -60 };
    only(&overdrawn, "V10", &[(Some(8), negative)]);
    let unreadable = with(received("l1.0", 1).line(&json!({"move": {"subject": "l1.0", "count": 1.0 as i64}})));
    only(&unreadable, "V10", &[(Some(8), K::MoveUnreadable { no: 1 })]);
}

#[test]
fn v10_an_act_is_judged_as_a_whole() {
    // Out of a place and into it, in one act and in this order.
    let back_and_forth = Draft::new("lot.received")
        .by("u-003", "storekeeper", "recorded")
        .line(&moved("l1.0", 2000, "LC-M1", "LC-M2"))
        .line(&moved("l1.0", 2000, "@supplier", "LC-M1"));
    assert_eq!(found(&with(back_and_forth)), []);
}

#[test]
fn v11_attached_files() {
    let name = sha256(&[b"a delivery note, scanned"]);
    let changed = damaged(|m| m.attachments[0].1[3] ^= 1);
    only(&changed, "V11", &[(None, K::AttachmentChanged { name: name.to_string() })]);
    let gone = damaged(|m| m.attachments.clear());
    only(&gone, "V11", &[(Some(3), K::AttachmentMissing { sha256: name })]);
    let misnamed = damaged(|m| m.attachments.push(("../x".into(), b"y".to_vec())));
    only(&misnamed, "V11", &[(None, K::AttachmentChanged { name: "../x".into() })]);
}

#[test]
fn v12_the_clock() {
    const HOUR: i64 = 3_600_000;
    let time = |memory: &Memory, seq: usize| Header::read(&memory.acts[seq].body).unwrap().at;
    let back = with(received("l1.0", 1).after_ms(-3 * HOUR));
    let clock = K::ClockBack { highest: time(&back, 7), at: time(&back, 8) };
    only(&back, "V12", &[(Some(8), clock)]);
    let ahead = with(received("l1.0", 1).after_ms(25 * HOUR));
    let clock = K::ClockAhead { highest: time(&ahead, 7), at: time(&ahead, 8) };
    only(&ahead, "V12", &[(Some(8), clock)]);
    let approved = |ms, clock| {
        let draft = received("l1.0", 1).by("u-004", "approver", "approved");
        draft.after_ms(ms).forge(move |h| h.clock = clock)
    };
    assert_eq!(found(&with(approved(-3 * HOUR, Clock::Behind))), []);
    assert_eq!(found(&with(approved(25 * HOUR, Clock::Ahead))), []);
    assert_eq!(found(&with(approved(HOUR, Clock::Ahead))), [], "a mark that was not needed");
    assert_eq!(families(&with(approved(25 * HOUR, Clock::Behind)), &given()), BTreeSet::from(["V12"]));
    // After a jump everything is behind until two people reset the clock.
    let mut maker = sample();
    maker.post(approved(25 * HOUR, Clock::Ahead));
    maker.post(received("l1.0", 1).after_ms(-25 * HOUR));
    assert_eq!(families(&maker.memory, &given()), BTreeSet::from(["V12"]));
    let mut maker = sample();
    maker.post(approved(25 * HOUR, Clock::Ahead));
    let reset =
        Draft::new("clock.reset").by("u-002", "accountable_officer", "submitted").by("u-004", "approver", "approved");
    maker.post(reset.after_ms(-25 * HOUR).forge(|h| h.clock = Clock::Reset));
    maker.post(received("l1.0", 1));
    assert_eq!(found(&maker.memory), []);
}

#[test]
fn v13_rules_are_built_in() {
    let adopted = |content| {
        let draft = Draft::new("rules.adopted").by("u-002", "accountable_officer", "submitted");
        with(draft.by("u-004", "approver", "approved").content(content))
    };
    assert_eq!(found(&adopted(rules())), []);
    assert_eq!(found(&adopted(json!({"rules": rules()}))), []);
    let mut other = rules();
    other["sha256"] = json!(Digest::ZERO.to_string());
    let unknown = K::RulesUnknown { pack: "builtin".into(), version: "1".into() };
    only(&adopted(other), "V13", &[(Some(8), unknown)]);
    only(&adopted(json!({})), "V13", &[(Some(8), K::RulesUnnamed)]);
    let mut number = rules();
    number["version"] = json!(2);
    let unknown = K::RulesUnknown { pack: "builtin".into(), version: "2".into() };
    only(&adopted(number), "V13", &[(Some(8), unknown)]);
}

#[test]
fn every_byte_of_an_act_counts() {
    let mut maker = Maker::new();
    maker.post(received("l1.0", 840));
    maker.checkpoint();
    let memory = maker.memory;
    for at in 0..memory.acts[1].body.len() {
        let mut changed = memory.clone();
        let mut body = changed.acts[1].body.clone().into_bytes();
        body[at] ^= 1;
        let Ok(body) = String::from_utf8(body) else { continue };
        changed.acts[1].body = body;
        let codes = families(&changed, &given());
        assert!(codes.contains("V04") && codes.contains("V07"), "byte {at}: {codes:?}");
        assert!(codes.contains("V06") || codes.contains("V03"), "byte {at}: {codes:?}");
    }
}
