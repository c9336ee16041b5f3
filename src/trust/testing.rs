//! Small ledgers in memory for the tests: honest ones, and what is needed to damage them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::act::{Actor, Clock, Header, LedgerId, LinesHead, act_leaf, lines_root, signatures_text, signing_bytes};
use super::canon;
use super::hash::{Digest, sha256};
use super::key::SecretKey;
use super::note::{Checkpoint, Note};
use super::tree::{Frontier, Head};
use crate::domain::calendar::Moment;

pub(super) const LEDGER: LedgerId = LedgerId([0x1e; 16]);

/// A key that only tests have.
pub(super) fn secret(name: &str) -> SecretKey {
    SecretKey::from_seed(&sha256(&[b"test ", name.as_bytes()]).0)
}

pub(super) fn person(user: &str, roles: &[&str]) -> Value {
    json!({
        "user": user, "name": format!("Name of {user}"), "rank": null, "body": "Depot", "id_number": null,
        "public_key": secret(user).public().to_string(), "roles": roles, "appointed": "2026-01-01",
    })
}

fn row(slots: &[(&str, &[&str])]) -> Value {
    slots.iter().map(|(meaning, roles)| json!({"meaning": meaning, "roles": roles})).collect()
}

pub(super) fn policy_acts() -> Value {
    let people: [(&str, &[&str]); 2] = [("enrolled", &["administrator"]), ("approved", &["accountable_officer"])];
    let two: [(&str, &[&str]); 2] = [("submitted", &["accountable_officer"]), ("approved", &["approver"])];
    let any = ["administrator", "accountable_officer", "storekeeper", "approver", "inspector", "armourer"];
    let keeper = row(&[("recorded", &["storekeeper"])]);
    json!({
        "ledger.opened": [row(&[("opened", &["administrator"]), ("opened", &["accountable_officer"])])],
        "person.enrolled": [row(&people)],
        "person.changed": [row(&people)],
        "roles.changed": [row(&people)],
        "key.withdrawn": [row(&people)],
        "key.replaced": [row(&[people[0], people[1], ("approved", &any)])],
        "policy.changed": [row(&two)],
        "rules.adopted": [row(&two)],
        "clock.reset": [row(&two)],
        "lot.received": [keeper],
        "lot.issued": [keeper],
        "import.recorded": [row(&[("recorded", &["storekeeper", "accountable_officer"])])],
        "count.adjusted": [row(&[("counted", &["storekeeper", "inspector"]), ("approved", &["approver"])])],
        "act.reversed": [keeper, row(&[("recorded", &["storekeeper"]), ("approved", &["approver"])])],
        "day.sealed": [row(&[("recorded", &["storekeeper"]), ("approved", &["storekeeper", "accountable_officer"])])],
    })
}

pub(super) fn rules() -> Value {
    json!({"pack": "builtin", "version": "1", "sha256": sha256(&[b"rules"])})
}

pub(super) fn opened() -> Value {
    json!({
        "name": "Depot 3", "country": "HN", "site": "LC", "utc_offset_min": -360, "training": false,
        "people": [
            person("u-001", &["administrator"]), person("u-002", &["accountable_officer"]),
            person("u-003", &["storekeeper"]), person("u-004", &["approver"]), person("u-005", &["inspector"]),
        ],
        "log_key": secret("log").public().to_string(),
        "conflicts": [
            {"a": "administrator", "b": "storekeeper", "scope": "always", "effect": "block", "exception": false},
            {"a": "verifier", "b": "storekeeper", "scope": "batch", "effect": "warn", "exception": true},
        ],
        "acts": policy_acts(),
        "rules": rules(),
    })
}

type Forgery = Box<dyn FnOnce(&mut Header)>;

/// An act to be posted.
pub(super) struct Draft {
    kind: String,
    actors: Vec<Actor>,
    signers: Vec<SecretKey>,
    content: Value,
    lines: Vec<String>,
    forge: Option<Forgery>,
    after_ms: i64,
}

impl Draft {
    pub(super) fn new(kind: &str) -> Draft {
        Draft {
            kind: kind.to_owned(),
            actors: Vec::new(),
            signers: Vec::new(),
            content: json!({}),
            lines: Vec::new(),
            forge: None,
            after_ms: 60_000,
        }
    }

    pub(super) fn by(self, user: &str, role: &str, meaning: &str) -> Draft {
        let key = secret(user);
        self.with_key(user, role, meaning, &key)
    }

    pub(super) fn with_key(mut self, user: &str, role: &str, meaning: &str, key: &SecretKey) -> Draft {
        self.actors.push(Actor { key: key.id(), meaning: meaning.into(), role: role.into(), user: user.into() });
        self.signers.push(key.clone());
        self
    }

    pub(super) fn content(mut self, content: Value) -> Draft {
        self.content = content;
        self
    }

    pub(super) fn line(mut self, line: &Value) -> Draft {
        self.lines.push(canon::write(line).unwrap());
        self
    }

    /// Changes the header before it is signed.
    pub(super) fn forge(mut self, forgery: impl FnOnce(&mut Header) + 'static) -> Draft {
        self.forge = Some(Box::new(forgery));
        self
    }

    pub(super) fn after_ms(mut self, after_ms: i64) -> Draft {
        self.after_ms = after_ms;
        self
    }
}

/// A line that moves something.
pub(super) fn moved(subject: &str, count: u64, from: &str, to: &str) -> Value {
    let end = |place: &str| match place.starts_with('@') {
        true => json!({"place": place}),
        false => json!({"place": place, "condition": "A1", "pack": "sealed"}),
    };
    json!({"lot": "XYZ07D006-004", "move": {"subject": subject, "count": count, "from": end(from), "to": end(to)}})
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ActRow {
    pub(super) seq: i64,
    pub(super) body: String,
    pub(super) signatures: String,
    pub(super) blind: Vec<u8>,
    pub(super) leaf: Vec<u8>,
}

/// The rows of a ledger, as tables would hold them.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    pub(super) acts: Vec<ActRow>,
    pub(super) lines: Vec<(i64, i64, String)>,
    pub(super) nodes: BTreeMap<(u8, u64), Digest>,
    pub(super) checkpoints: Vec<(i64, String)>,
    pub(super) attachments: Vec<(String, Vec<u8>)>,
    pub(super) holdings: BTreeMap<[String; 4], i64>,
}

/// Writes honest ledgers.
pub(super) struct Maker {
    pub(super) memory: Memory,
    pub(super) frontier: Frontier,
    now: Moment,
    prev: Digest,
}

impl Maker {
    /// Nothing yet.
    pub(super) fn empty() -> Maker {
        let now = "2026-11-24T03:59:00.123Z".parse().unwrap();
        Maker { memory: Memory::default(), frontier: Frontier::new(), now, prev: Digest::ZERO }
    }

    /// A ledger with its first act.
    pub(super) fn new() -> Maker {
        let mut maker = Maker::empty();
        maker.post(opening());
        maker
    }

    /// The first acts of a ledger once more, tree and holdings built anew.
    pub(super) fn replay(memory: &Memory, acts: usize) -> Maker {
        let mut maker = Maker::empty();
        for row in &memory.acts[..acts] {
            let lines = memory.lines.iter().filter(|line| line.0 == row.seq).map(|line| line.2.clone()).collect();
            maker.now = Header::read(&row.body).unwrap().at;
            maker.store(row.seq as u64, row.body.clone(), row.signatures.clone(), row.blind.clone(), lines);
        }
        maker
    }

    pub(super) fn post(&mut self, draft: Draft) -> u64 {
        let seq = self.frontier.size();
        self.now = self.now.plus_millis(draft.after_ms);
        let blind = if draft.lines.is_empty() { Vec::new() } else { sha256(&[b"blind", &[seq as u8]]).0.to_vec() };
        let lines = match <[u8; 32]>::try_from(blind.as_slice()) {
            Ok(blind) => lines_root(&blind, &draft.lines),
            Err(_) => LinesHead::NONE,
        };
        let mut header = Header {
            seq,
            at: self.now,
            clock: Clock::Normal,
            day: self.now.day(-360),
            kind: draft.kind,
            content: draft.content,
            corrects: None,
            reason: None,
            refs: Vec::new(),
            actors: draft.actors,
            ledger: LEDGER,
            lines,
            prev: self.prev,
            software: "custodia 0.1.0".into(),
        };
        if let Some(forge) = draft.forge {
            forge(&mut header);
        }
        let body = header.to_bytes().unwrap();
        let message = signing_bytes(&body);
        let signatures: Vec<_> = draft.signers.iter().map(|key| (key.id(), key.sign(&message))).collect();
        self.store(seq, body, signatures_text(&signatures), blind, draft.lines);
        seq
    }

    /// Puts an act and its lines into the tables and brings tree and holdings up to date.
    pub(super) fn store(&mut self, seq: u64, body: String, signatures: String, blind: Vec<u8>, lines: Vec<String>) {
        let leaf = act_leaf(&body, &signatures);
        self.prev = leaf;
        let nodes = &mut self.memory.nodes;
        self.frontier.append(leaf, |node| {
            nodes.insert((node.level, node.index), node.hash);
        });
        let seq = seq as i64;
        self.memory.acts.push(ActRow { seq, body, signatures, blind, leaf: leaf.0.to_vec() });
        for (no, line) in lines.into_iter().enumerate() {
            let value: Value = serde_json::from_str(&line).unwrap();
            if let Some(mv) = value.get("move") {
                let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
                for (end, sign) in [("from", -1), ("to", 1)] {
                    let end = &mv[end];
                    let cell = [text(&mv["subject"]), text(&end["place"]), text(&end["condition"]), text(&end["pack"])];
                    if !cell[1].starts_with('@') {
                        *self.memory.holdings.entry(cell).or_default() += sign * mv["count"].as_i64().unwrap();
                    }
                }
            }
            self.memory.lines.push((seq, no as i64, line));
        }
    }

    pub(super) fn head(&self) -> Head {
        Head { size: self.frontier.size(), root: self.frontier.root() }
    }

    pub(super) fn note(&self) -> Note {
        Note::new(Checkpoint { ledger: LEDGER, head: self.head() })
    }

    /// A checkpoint of the present head, signed by the log and cosigned by one person.
    pub(super) fn checkpoint(&mut self) {
        let mut note = self.note();
        note.sign(&secret("log"));
        note.cosign("u-002", &secret("u-002"), 1_795_000_000).unwrap();
        self.memory.checkpoints.push((self.frontier.size() as i64, note.to_string()));
    }

    pub(super) fn attach(&mut self, bytes: &[u8]) -> Digest {
        let name = sha256(&[bytes]);
        self.memory.attachments.push((name.to_string(), bytes.to_vec()));
        name
    }
}

pub(super) fn opening() -> Draft {
    Draft::new("ledger.opened")
        .by("u-001", "administrator", "opened")
        .by("u-002", "accountable_officer", "opened")
        .content(opened())
}

pub(super) fn received(subject: &str, count: u64) -> Draft {
    Draft::new("lot.received").by("u-003", "storekeeper", "recorded").line(&moved(subject, count, "@supplier", "LC-M1"))
}

pub(super) fn issued(subject: &str, count: u64) -> Draft {
    Draft::new("lot.issued").by("u-003", "storekeeper", "recorded").line(&moved(
        subject,
        count,
        "LC-M1",
        "@issued_unit",
    ))
}

/// An act about people, signed as the policy wants it.
pub(super) fn about_people(kind: &str, content: Value) -> Draft {
    Draft::new(kind)
        .by("u-001", "administrator", "enrolled")
        .by("u-002", "accountable_officer", "approved")
        .content(content)
}
