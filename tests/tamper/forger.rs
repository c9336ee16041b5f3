//! Somebody with keys: signs what the program would not, and puts it into the file so that everything else fits.
//!
//! Always holds: tree, derived tables and form are right, so that only what is meant to be found can be found.

use std::collections::BTreeMap;
use std::path::Path;

use custodia::domain::calendar::Moment;
use custodia::session::people;
use custodia::store::{Access, LedgerFile, SignedAct};
use custodia::trust::act::{Actor, Header, LinesHead, lines_root, signatures_text, signing_bytes};
use custodia::trust::hash::Digest;
use custodia::trust::key::SecretKey;
use custodia::trust::note::{Checkpoint, Note};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::{Value, json};

use crate::ledgers::{DEPOT_PEOPLE, Desk, passphrase};

/// Everybody's keys, the log's among them.
pub(crate) struct Forger {
    keys: BTreeMap<String, SecretKey>,
    log: SecretKey,
}

/// An act to be forged.
pub(crate) struct Act {
    header: Header,
    actors: Vec<(String, String, String)>,
    own_key: Option<SecretKey>,
}

impl Act {
    pub(crate) fn kind(&mut self, kind: &str) -> &mut Act {
        self.header.kind = kind.to_owned();
        if kind.starts_with("count.") {
            self.header.content = json!({"document": "GT-LC-CS-2026-0099", "paper": {}});
        }
        self
    }
    pub(crate) fn content(&mut self, content: Value) -> &mut Act {
        self.header.content = content;
        self
    }
    pub(crate) fn signed_by(&mut self, user: &str, role: &str, meaning: &str) -> &mut Act {
        self.actors.clear();
        self.also_by(user, role, meaning)
    }
    pub(crate) fn also_by(&mut self, user: &str, role: &str, meaning: &str) -> &mut Act {
        self.actors.push((user.to_owned(), role.to_owned(), meaning.to_owned()));
        self
    }
    pub(crate) fn with_a_new_key(&mut self) {
        self.own_key = Some(SecretKey::from_seed(&[7; 32]));
    }
    pub(crate) fn at_millis(&mut self, step: i64) {
        self.header.at = Moment::from_millis(self.header.at.millis() + step);
    }
    pub(crate) fn corrects(&mut self, seq: u64) {
        self.header.corrects = Some(seq);
    }
}

impl Forger {
    /// Takes everybody's keys out of a depot, with everybody's passphrase.
    pub(crate) fn of(desk: &Desk) -> Forger {
        let file = LedgerFile::open(desk.ledger(), Access::Read).unwrap();
        let ledger = Header::read(&file.act(0).unwrap().unwrap().body).unwrap().ledger;
        let mut keys = BTreeMap::new();
        let mut log = None;
        for (user, _) in DEPOT_PEOPLE {
            let row = file.key_wrap(user).unwrap().unwrap();
            let opened = people::open(ledger, &row, &passphrase(user)).unwrap();
            log = log.or(opened.log);
            keys.insert((*user).to_owned(), opened.person);
        }
        Forger { keys, log: log.unwrap() }
    }

    /// Puts one more act behind the last one, changed by `forge` before it is signed.
    pub(crate) fn append(&self, desk: &Desk, forge: impl Fn(&mut Act)) {
        let mut file = LedgerFile::open(desk.ledger(), Access::Write).unwrap();
        let seq = file.size().unwrap();
        let last = Header::read(&file.act(seq - 1).unwrap().unwrap().body).unwrap();
        let mut act = Act {
            header: Header {
                seq,
                at: Moment::from_millis(last.at.millis() + 1000),
                kind: "holder.added".into(),
                content: json!({"code": "U-8", "kind": "unit", "name": "8", "rank": "", "body": "", "id_number": ""}),
                lines: LinesHead::NONE,
                prev: file.leaf(seq - 1).unwrap().unwrap(),
                ..last
            },
            actors: vec![("u-store".into(), "storekeeper".into(), "recorded".into())],
            own_key: None,
        };
        forge(&mut act);
        let signed = self.sign(act, &[], &[]);
        put(&mut file, &signed, None);
        file.close().unwrap();
    }

    fn key<'a>(&'a self, act: &'a Act, user: &str) -> &'a SecretKey {
        act.own_key.as_ref().unwrap_or_else(|| &self.keys[user])
    }

    fn sign(&self, mut act: Act, lines: &[String], blind: &[u8]) -> SignedAct {
        let actor = |(user, role, meaning): &(String, String, String)| Actor {
            key: self.key(&act, user).id(),
            meaning: meaning.clone(),
            role: role.clone(),
            user: user.clone(),
        };
        act.header.actors = act.actors.iter().map(actor).collect();
        if let Ok(blind) = <[u8; 32]>::try_from(blind) {
            act.header.lines = lines_root(&blind, lines);
        }
        let body = act.header.to_bytes().unwrap();
        let message = signing_bytes(&body);
        let sign =
            |(user, ..): &(String, String, String)| (self.key(&act, user).id(), self.key(&act, user).sign(&message));
        let signatures: Vec<_> = act.actors.iter().map(sign).collect();
        SignedAct {
            body,
            signatures: signatures_text(&signatures),
            blind: blind.to_vec(),
            lines: lines.to_vec(),
            attachments: Vec::new(),
        }
    }

    /// Writes the ledger anew from this act on: one reason is another, and everybody signs again. Sealed keys and
    /// attachments stay, checkpoints are made anew.
    pub(crate) fn rewrite(&self, desk: &Desk, from: u64) {
        let new = desk.path("new.custodia");
        let old = LedgerFile::open(desk.ledger(), Access::Read).unwrap();
        let mut file = LedgerFile::create(&new).unwrap();
        let noted: Vec<u64> = old.checkpoints(100).unwrap().into_iter().map(|(size, _)| size).collect();
        for seq in 0..old.size().unwrap() {
            let row = old.act(seq).unwrap().unwrap();
            let lines: Vec<String> = old.lines(seq, 0, u64::MAX).unwrap().into_iter().map(|line| line.body).collect();
            let mut header = Header::read(&row.body).unwrap();
            let attachments: Vec<_> = header
                .refs
                .iter()
                .filter_map(|hash| {
                    Some((*hash, "application/json".into(), old.attachment(&hash.to_string()).unwrap()?))
                })
                .collect();
            let mut signed = if seq < from {
                SignedAct {
                    body: row.body,
                    signatures: row.signatures,
                    blind: row.blind,
                    lines,
                    attachments: Vec::new(),
                }
            } else {
                header.prev = seq.checked_sub(1).map_or(Digest::ZERO, |last| file.leaf(last).unwrap().unwrap());
                if seq == from {
                    header.reason = Some("otra historia".into());
                }
                let actors =
                    header.actors.iter().map(|a| (a.user.clone(), a.role.clone(), a.meaning.clone())).collect();
                self.sign(Act { header, actors, own_key: None }, &lines, &row.blind)
            };
            signed.attachments = attachments;
            let checkpoint = noted.contains(&(seq + 1)).then_some(&self.log);
            put(&mut file, &signed, checkpoint);
        }
        let posting = file.begin().unwrap();
        for (user, _) in DEPOT_PEOPLE {
            posting.put_key(&old.key_wrap(user).unwrap().unwrap()).unwrap();
        }
        posting.commit().unwrap();
        file.close().unwrap();
        drop(old);
        std::fs::rename(new, desk.ledger()).unwrap();
    }
}

fn put(file: &mut LedgerFile, act: &SignedAct, log: Option<&SecretKey>) {
    let posting = file.begin().unwrap();
    let head = posting.append(act).unwrap();
    if let Some(log) = log {
        let ledger = Header::read(&act.body).unwrap().ledger;
        let mut note = Note::new(Checkpoint { ledger, head });
        note.sign(log);
        posting.add_checkpoint(head.size, &note.to_string()).unwrap();
    }
    posting.commit().unwrap();
}

/// Every row that verification answers for; nothing when the file cannot be read.
pub(crate) fn content(path: &Path) -> Option<Vec<Vec<Cell>>> {
    let file = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    let mut tables = vec!["act", "line", "node", "checkpoint", "attachment"];
    tables.extend(custodia::domain::table::Table::ALL.iter().map(|table| table.name()));
    let mut rows = Vec::new();
    for table in tables {
        let mut statement = file.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).ok()?;
        let width = statement.column_count();
        let mut found = statement.query([]).ok()?;
        while let Some(row) = found.next().ok()? {
            rows.push((0..width).map(|at| row.get(at)).collect::<Result<Vec<Cell>, _>>().ok()?);
        }
    }
    Some(rows)
}
