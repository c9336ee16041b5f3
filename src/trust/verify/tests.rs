//! The verifier on small ledgers in memory, honest and damaged.

mod attacks;
mod families;
mod tail;

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::atomic::AtomicBool;

use serde_json::json;

use super::*;
use crate::trust::hash::sha256;
use crate::trust::testing::{ActRow, Draft, Maker, Memory, about_people, issued, person, received, rules, secret};
use crate::trust::tree::Head;

impl RawLedger for Memory {
    fn act_count(&self) -> Result<u64, ReadFault> {
        Ok(self.acts.len() as u64)
    }

    fn acts(&self, from: u64, each: EachAct<'_>) -> Result<(), ReadFault> {
        let mut rows: Vec<&ActRow> = self.acts.iter().filter(|r| from == 0 || r.seq >= from as i64).collect();
        rows.sort_by_key(|row| row.seq);
        for row in rows {
            if each(raw_act(row)).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn acts_of_kinds(&self, kinds: &[&str], before: u64, each: EachAct<'_>) -> Result<(), ReadFault> {
        for row in self.acts.iter().filter(|row| row.seq < before as i64) {
            let kind = Header::read(&row.body).unwrap().kind;
            if kinds.contains(&kind.as_str()) && each(raw_act(row)).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn lines(&self, seq: i64, each: EachLine<'_>) -> Result<(), ReadFault> {
        let mut rows: Vec<&(i64, i64, String)> = self.lines.iter().filter(|row| row.0 == seq).collect();
        rows.sort();
        for (_, no, body) in rows {
            if each(RawLine { no: *no, body: body.as_bytes() }).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn line_count(&self, from: u64) -> Result<u64, ReadFault> {
        Ok(self.lines.iter().filter(|row| from == 0 || row.0 >= from as i64).count() as u64)
    }

    fn node(&self, level: u8, index: u64) -> Result<Option<Digest>, ReadFault> {
        Ok(self.nodes.get(&(level, index)).copied())
    }

    fn node_count(&self) -> Result<u64, ReadFault> {
        Ok(self.nodes.len() as u64)
    }

    fn checkpoints(&self, each: EachCheckpoint<'_>) -> Result<(), ReadFault> {
        for (size, note) in &self.checkpoints {
            if each(RawCheckpoint { size: *size, note: note.as_bytes() }).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn attachments(&self, each: EachName<'_>) -> Result<(), ReadFault> {
        for (name, _) in &self.attachments {
            if each(name).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn attachment(&self, name: &str, each: EachPiece<'_>) -> Result<bool, ReadFault> {
        let Some((_, bytes)) = self.attachments.iter().find(|row| row.0 == name) else { return Ok(false) };
        for piece in bytes.chunks(3) {
            if each(piece).is_break() {
                break;
            }
        }
        Ok(true)
    }

    fn holdings(&self, each: EachHolding<'_>) -> Result<(), ReadFault> {
        for ([subject, place, condition, pack], count) in self.holdings.iter().filter(|row| *row.1 != 0) {
            if each(RawHolding { subject, place, condition, pack, count: *count }).is_break() {
                break;
            }
        }
        Ok(())
    }
}

fn raw_act(row: &ActRow) -> RawAct<'_> {
    RawAct {
        seq: row.seq,
        body: row.body.as_bytes(),
        signatures: row.signatures.as_bytes(),
        blind: &row.blind,
        leaf: &row.leaf,
    }
}

fn given() -> Given {
    let built_in: RulesId = {
        let rules = rules();
        let text = |key: &str| rules[key].as_str().unwrap().to_owned();
        RulesId { pack: text("pack"), version: text("version"), sha256: text("sha256").parse().unwrap() }
    };
    Given {
        file: Some(Vec::new()),
        schema: Some(Vec::new()),
        derived: Some(Vec::new()),
        heads: Vec::new(),
        rules: Some(vec![built_in]),
    }
}

fn verified(ledger: &dyn RawLedger, given: &Given) -> Report {
    let stop = AtomicBool::new(false);
    verify(ledger, given, Watch { stop: &stop, progress: &mut |_| (), rows: None }).unwrap()
}

/// The kinds found, with their acts.
fn found(ledger: &dyn RawLedger) -> Vec<(Option<u64>, FindingKind)> {
    let findings = verified(ledger, &given()).findings;
    findings.into_iter().map(|finding| (finding.seq, finding.what)).collect()
}

/// The families in which something was found.
fn families(ledger: &dyn RawLedger, given: &Given) -> BTreeSet<&'static str> {
    let report = verified(ledger, given);
    assert_eq!(report.counted.keys().collect::<Vec<_>>(), {
        let mut of: Vec<Family> = report.findings.iter().map(|f| f.what.family()).collect();
        of.dedup();
        report.counted.keys().filter(|family| of.contains(family)).collect::<Vec<_>>()
    });
    report.counted.keys().map(|family| family.code()).collect()
}

/// A ledger in which everything occurs: people, two-person acts, lines, a reversal, files, checkpoints.
fn sample() -> Maker {
    let mut maker = Maker::new();
    maker.post(received("l1.0", 840).line(&crate::trust::testing::moved("l1.1", 20, "@opening", "LC-M1")));
    maker.post(about_people("person.enrolled", person("u-010", &["storekeeper"])));
    let file = maker.attach(b"a delivery note, scanned");
    maker.post(issued("l1.0", 100).forge(move |header| header.refs = vec![file]));
    maker.checkpoint();
    maker.post(
        Draft::new("act.reversed")
            .by("u-003", "storekeeper", "recorded")
            .line(&crate::trust::testing::moved("l1.0", 100, "@issued_unit", "LC-M1"))
            .forge(|header| (header.corrects, header.reason) = (Some(3), Some("contado mal".into()))),
    );
    maker.post(Draft::new("count.adjusted").by("u-005", "inspector", "counted").by("u-004", "approver", "approved"));
    maker.post(
        Draft::new("import.recorded")
            .by("u-010", "storekeeper", "recorded")
            .content(json!({"kept": false}))
            .line(&json!({"note": "without a movement, “línea”"}))
            .forge(|header| header.refs = vec![sha256(&[b"a file that is not kept"])]),
    );
    maker.post(issued("l1.1", 20));
    maker.checkpoint();
    maker
}

#[test]
fn an_honest_ledger_is_clean() {
    let maker = sample();
    let report = verified(&maker.memory, &given());
    assert_eq!(report.findings, []);
    assert!(report.is_clean() && report.first_bad_act().is_none());
    assert_eq!(report.unchecked, [Family::Anchors]);
    assert_eq!(report.counts, Counts { acts: 8, lines: 6, signatures: 11, checkpoints: 2, attachments: 1 });
    assert_eq!(report.head, maker.head());
    assert_eq!(report.after.size(), 8);
    assert!(report.after.authority().person("u-010").is_some());
    let known = Given { heads: vec![maker.head().into(), Head { size: 0, root: Digest::EMPTY }.into()], ..given() };
    assert!(verified(&maker.memory, &known).unchecked.is_empty());
}

#[test]
fn what_nobody_looked_at_is_not_told_as_good() {
    let report = verified(&sample().memory, &Given::default());
    let unchecked = [Family::File, Family::Schema, Family::Anchors, Family::Derived, Family::Rules];
    assert_eq!(report.unchecked, unchecked);
    assert!(report.is_clean());
}

#[test]
fn an_empty_ledger_has_nothing_wrong() {
    let report = verified(&Memory::default(), &given());
    assert_eq!((report.findings.as_slice(), report.head.root), ([].as_slice(), Digest::EMPTY));
}

#[test]
fn it_can_be_stopped_and_tells_how_far_it_is() {
    let maker = sample();
    let stop = AtomicBool::new(true);
    assert!(verify(&maker.memory, &given(), Watch { stop: &stop, progress: &mut |_| (), rows: None }).is_err());
    let stop = AtomicBool::new(false);
    let mut last = Progress::default();
    let mut progress = |now: Progress| {
        assert!(now.acts >= last.acts && now.lines >= last.lines);
        last = now;
    };
    verify(&maker.memory, &given(), Watch { stop: &stop, progress: &mut progress, rows: None }).unwrap();
    assert_eq!(last, Progress { acts: 8, acts_total: 8, lines: 6 });
}

#[test]
fn every_finding_of_many_is_counted() {
    let mut maker = Maker::new();
    for _ in 0..KEPT + 50 {
        maker.post(Draft::new("day.sealed").by("u-003", "storekeeper", "recorded"));
    }
    let report = verified(&maker.memory, &given());
    assert_eq!(report.counted[&Family::Signatures], KEPT as u64 + 50);
    assert_eq!(report.findings.len(), KEPT);
    assert_eq!(report.first_bad_act(), Some(1));
}

/// A file that cannot be read any more after a while.
struct Failing(Memory, &'static str);

impl Failing {
    fn at(&self, what: &str) -> Result<(), ReadFault> {
        if self.1 == what { Err(ReadFault("the disk failed".into())) } else { Ok(()) }
    }
}

impl RawLedger for Failing {
    fn act_count(&self) -> Result<u64, ReadFault> {
        self.at("act_count")?;
        self.0.act_count()
    }
    fn acts(&self, from: u64, each: EachAct<'_>) -> Result<(), ReadFault> {
        let mut left = 3;
        self.0.acts(from, &mut |row| {
            left -= 1;
            if left < 0 && self.1 == "acts" { ControlFlow::Break(()) } else { each(row) }
        })?;
        self.at("acts")
    }
    fn acts_of_kinds(&self, kinds: &[&str], before: u64, each: EachAct<'_>) -> Result<(), ReadFault> {
        self.0.acts_of_kinds(kinds, before, each)
    }
    fn lines(&self, seq: i64, each: EachLine<'_>) -> Result<(), ReadFault> {
        self.at("lines")?;
        self.0.lines(seq, each)
    }
    fn line_count(&self, from: u64) -> Result<u64, ReadFault> {
        self.at("line_count")?;
        self.0.line_count(from)
    }
    fn node(&self, level: u8, index: u64) -> Result<Option<Digest>, ReadFault> {
        self.at("node")?;
        self.0.node(level, index)
    }
    fn node_count(&self) -> Result<u64, ReadFault> {
        self.at("node_count")?;
        self.0.node_count()
    }
    fn checkpoints(&self, each: EachCheckpoint<'_>) -> Result<(), ReadFault> {
        self.at("checkpoints")?;
        self.0.checkpoints(each)
    }
    fn attachments(&self, each: EachName<'_>) -> Result<(), ReadFault> {
        self.at("attachments")?;
        self.0.attachments(each)
    }
    fn attachment(&self, name: &str, each: EachPiece<'_>) -> Result<bool, ReadFault> {
        self.at("attachment")?;
        self.0.attachment(name, each)
    }
    fn holdings(&self, each: EachHolding<'_>) -> Result<(), ReadFault> {
        self.at("holdings")?;
        self.0.holdings(each)
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    for what in [
        "act_count",
        "acts",
        "lines",
        "line_count",
        "node",
        "node_count",
        "checkpoints",
        "attachments",
        "attachment",
        "holdings",
    ] {
        let failing = Failing(sample().memory, what);
        let report = verified(&failing, &given());
        assert!(report.counted.contains_key(&Family::File), "{what}");
        let whole = passed(&failing).last() == Some(&"all".to_owned());
        assert_eq!(whole, !matches!(what, "acts" | "lines" | "node"), "{what}");
    }
}

/// The rows that pass by, as text.
fn passed(ledger: &dyn RawLedger) -> Vec<String> {
    let (stop, mut rows) = (AtomicBool::new(false), Vec::new());
    let text = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
    let mut take = |row: Passed<'_>| {
        rows.push(match row {
            Passed::Act(seq, body) => format!("{seq} {}", text(body)),
            Passed::Line(body) => text(body),
            Passed::All => "all".to_owned(),
        });
    };
    verify(ledger, &given(), Watch { stop: &stop, progress: &mut |_| (), rows: Some(&mut take) }).unwrap();
    rows
}

#[test]
fn every_row_passes_by_once_in_the_order_of_the_log() {
    let memory = sample().memory;
    let mut wanted = Vec::new();
    for act in &memory.acts {
        wanted.push(format!("{} {}", act.seq, act.body));
        memory
            .lines(act.seq, &mut |line| {
                wanted.push(String::from_utf8(line.body.to_vec()).unwrap());
                ControlFlow::Continue(())
            })
            .unwrap();
    }
    wanted.push("all".to_owned());
    assert_eq!(passed(&memory), wanted);
}

#[test]
fn every_finding_has_its_sentence_in_four_languages() {
    let locales = [
        include_str!("../../../locales/en/verify.ftl"),
        include_str!("../../../locales/es/verify.ftl"),
        include_str!("../../../locales/pt/verify.ftl"),
        include_str!("../../../locales/fr/verify.ftl"),
    ];
    let source = include_str!("message.rs");
    let mut ids = 0;
    for piece in source.split("told!(\"").skip(1) {
        let (id, rest) = piece.split_once('"').unwrap();
        let variables = rest.split(')').next().unwrap().split(", ").map(str::trim).filter(|v| !v.is_empty());
        ids += 1;
        for (locale, text) in locales.iter().enumerate() {
            let message = text.lines().find(|line| line.starts_with(&format!("{id} = ")));
            let message = message.unwrap_or_else(|| panic!("{id} is missing in locale {locale}"));
            assert!(!message.contains('!'), "{message}");
            let mut used: Vec<&str> =
                message.split("{ $").skip(1).map(|piece| piece.split_once(" }").unwrap().0).collect();
            used.sort_unstable();
            used.dedup();
            let mut known: Vec<&str> = variables.clone().collect();
            known.sort_unstable();
            assert_eq!(used, known, "{message}");
        }
    }
    assert_eq!(ids, 59);
    for family in Family::ALL {
        let id = family_id(family);
        assert_eq!(id, format!("verify-family-{}", family.code().to_lowercase()));
        for text in locales {
            assert!(text.contains(&format!("\n{id} = ")), "{id}");
        }
    }
}
