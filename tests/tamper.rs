//! Attacks on a ledger file, by somebody with a SQLite tool, with keys, with all keys: what verification finds, and what
//! it cannot find.
//!
//! Each case damages a copy of one depot. What must stay undetected without a head from outside stays undetected here
//! too: a documented limit is a test.

mod forger;

use std::fs;

use custodia::trust::verify::Family;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::ledgers::{DEPOT, Desk};
use forger::Forger;

/// Acts of the depot: opened 0, places 1 2, item 3, lots 4, expended 5, day sealed 6, adjusted 7, holder 8, key
/// withdrawn 9, place 10, received 11.
const SIZE: u64 = 12;

/// What the assessor's note of the visit states: the head after the day was sealed.
const VISIT: u64 = 7;

/// How posting into such a file ends.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Posting {
    /// Opened read-only, the fault named: 3.
    Fault(&'static str),
    /// Refused, a person can mend it: 2.
    Refused(&'static str),
    /// Nothing shows that anything is wrong.
    Recorded,
}

use Posting::{Fault, Recorded, Refused};

/// A desk whose workstation has never seen the depot.
fn elsewhere() -> Desk {
    let desk = Desk::with_depot();
    fs::remove_dir_all(desk.path("data")).unwrap();
    desk
}

fn sql(desk: &Desk) -> Connection {
    Connection::open(desk.ledger()).unwrap()
}

/// Runs statements as somebody who drops the triggers first and puts them back afterwards, word for word.
fn behind_the_triggers(desk: &Desk, statements: &str) {
    let file = sql(desk);
    let triggers: Vec<(String, String)> = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    file.execute_batch("PRAGMA foreign_keys = OFF; BEGIN").unwrap();
    for (name, _) in &triggers {
        file.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    file.execute_batch(statements).unwrap();
    for (_, text) in &triggers {
        file.execute_batch(text).unwrap();
    }
    file.execute_batch("COMMIT").unwrap();
}

/// Makes the derived tables fit the damaged log, as an insider would.
fn mend(desk: &Desk) {
    let mut file = custodia::store::LedgerFile::open(desk.ledger(), custodia::store::Access::Write).unwrap();
    file.rebuild(&std::sync::atomic::AtomicBool::new(false), &mut |_, _| {}).unwrap();
    file.close().unwrap();
}

fn families(found: &[Family]) -> Vec<String> {
    found.iter().map(|family| family.code().to_owned()).collect()
}

fn visit() -> String {
    DEPOT.join("visit.note").to_str().unwrap().to_owned()
}

/// One attack: what it is called, the families that find it, the first bad act, and how posting ends afterwards.
struct Case {
    name: &'static str,
    attack: fn(&Desk),
    found: &'static [Family],
    first: Option<u64>,
    posting: Posting,
}

fn run(cases: &[Case]) {
    let wrong: Vec<String> = cases.iter().filter_map(|case| outcome(case).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn outcome(case: &Case) -> Result<(), String> {
    let desk = elsewhere();
    (case.attack)(&desk);
    let (found, expected) = (desk.verified(&[]), (families(case.found), case.first));
    if found != expected {
        return Err(format!("{}: found {found:?}, not {expected:?}", case.name));
    }
    let bytes = fs::read(desk.ledger()).unwrap();
    let said = desk.post(&["u-store"], &holder_u9());
    let code = said.value()["error"]["code"].as_str().unwrap_or_default().to_owned();
    let ended = match (said.code, case.posting) {
        (0, Recorded) => return Ok(()),
        (3, Fault(name)) | (2, Refused(name)) => name == code,
        _ => false,
    };
    if !ended {
        return Err(format!("{}: posting ended otherwise: {said:?}", case.name));
    }
    if fs::read(desk.ledger()).unwrap() != bytes || !custodia::store::side_files(desk.ledger()).is_empty() {
        return Err(format!("{}: what is refused changed the file", case.name));
    }
    Ok(())
}

/// Something that anybody could post into a good ledger.
fn holder_u9() -> Value {
    json!({"command": "add_holder", "holder": {"code": "U-9", "kind": "unit", "name": "X"}})
}

#[test]
fn the_depot_is_whole_before_it_is_attacked() {
    let desk = Desk::with_depot();
    assert_eq!(desk.verified(&["--full", "--against", &visit()]), (vec![], None));
    let value = desk.json(0, &["verify", "@", "--against", &visit()]);
    assert_eq!((&value["size"], &value["unchecked"]), (&SIZE.into(), &json!([])));
    let seen_here = value["heads_compared"].as_u64().unwrap();
    assert!(seen_here >= SIZE, "one head for each act that was posted here, and the assessor's: {seen_here}");
    let elsewhere = elsewhere().json(0, &["verify", "@"]);
    assert_eq!((&elsewhere["heads_compared"], &elsewhere["unchecked"]), (&0.into(), &json!(["V08"])));
}

#[test]
fn somebody_with_a_sqlite_tool_changes_the_log() {
    use Family::{Balances, Derived, Heads, Leaves, Lines, Sequence, Signatures};
    let damaged = Fault("damaged");
    run(&[
        Case {
            name: "a line is edited",
            attack: |d| behind_the_triggers(d, "UPDATE line SET body = replace(body, ':840', ':841') WHERE seq = 4"),
            found: &[Lines, Derived, Balances],
            first: Some(4),
            posting: damaged,
        },
        Case {
            name: "a line is edited and the stock mended",
            attack: |d| {
                behind_the_triggers(d, "UPDATE line SET body = replace(body, ':840', ':841') WHERE seq = 4");
                mend(d);
            },
            found: &[Lines],
            first: Some(4),
            posting: damaged,
        },
        Case {
            name: "a line is no longer canonical",
            attack: |d| behind_the_triggers(d, "UPDATE line SET body = body || ' ' WHERE seq = 4 AND no = 1"),
            found: &[Lines, Balances],
            first: Some(4),
            posting: damaged,
        },
        Case {
            name: "a line is taken out",
            attack: |d| {
                behind_the_triggers(d, "DELETE FROM line WHERE seq = 4 AND no = 1");
                mend(d);
            },
            found: &[Lines],
            first: Some(4),
            posting: damaged,
        },
        Case {
            name: "a line that no act has",
            attack: |d| behind_the_triggers(d, "INSERT INTO line SELECT 3, 0, body FROM line WHERE seq = 4 AND no = 1"),
            found: &[Lines],
            first: None,
            posting: damaged,
        },
        Case {
            name: "what blinds the lines is changed",
            attack: |d| behind_the_triggers(d, "UPDATE act SET blind = zeroblob(32) WHERE seq = 4"),
            found: &[Lines],
            first: Some(4),
            posting: damaged,
        },
        Case {
            name: "an act's bytes are edited",
            attack: |d| {
                behind_the_triggers(
                    d,
                    "UPDATE act SET body = replace(body, '2.ª Compañía', '3.ª Compañía') WHERE seq = 8",
                );
                mend(d);
            },
            found: &[Sequence, Leaves, Signatures, Heads],
            first: Some(8),
            posting: damaged,
        },
        Case {
            name: "an act is no longer canonical",
            attack: |d| behind_the_triggers(d, "UPDATE act SET body = replace(body, ':', ': ') WHERE seq = 8"),
            found: &[Sequence, Leaves, Heads, Derived],
            first: Some(8),
            posting: damaged,
        },
        Case {
            name: "an act in the middle is deleted",
            attack: |d| {
                behind_the_triggers(d, "DELETE FROM act WHERE seq = 8");
                mend(d);
            },
            found: &[Sequence, Heads],
            first: Some(9),
            posting: damaged,
        },
        Case {
            name: "two acts are swapped",
            attack: |d| {
                behind_the_triggers(
                    d,
                    "CREATE TEMP TABLE old AS SELECT * FROM act WHERE seq IN (8, 10);
                     UPDATE act SET (body, signatures, blind, leaf) =
                       (SELECT body, signatures, blind, leaf FROM old WHERE old.seq = 18 - act.seq)
                     WHERE seq IN (8, 10)",
                );
                mend(d);
            },
            found: &[Sequence, Heads],
            first: Some(8),
            posting: damaged,
        },
        Case {
            name: "a signature is changed",
            attack: |d| {
                behind_the_triggers(
                    d,
                    "UPDATE act SET signatures = substr(signatures, 1, length(signatures) - 4) ||
                       CASE substr(signatures, -4, 1) WHEN '0' THEN '1' ELSE '0' END || substr(signatures, -3)
                     WHERE seq = 8",
                );
            },
            found: &[Sequence, Leaves, Signatures, Heads],
            first: Some(8),
            posting: damaged,
        },
        Case {
            name: "a stored leaf is changed",
            attack: |d| behind_the_triggers(d, "UPDATE act SET leaf = zeroblob(32) WHERE seq = 2"),
            found: &[Leaves],
            first: Some(2),
            posting: damaged,
        },
        Case {
            name: "a node of the tree is removed",
            attack: |d| behind_the_triggers(d, "DELETE FROM node WHERE level = 2 AND pos = 1"),
            found: &[Heads],
            first: Some(7),
            posting: damaged,
        },
        Case {
            name: "the signature lines of a checkpoint are removed",
            attack: |d| {
                behind_the_triggers(d, "UPDATE checkpoint SET note = substr(note, 1, instr(note, char(10, 10)) + 1)");
            },
            found: &[Heads],
            first: None,
            posting: damaged,
        },
        Case {
            name: "the log's signature of a checkpoint gives way to somebody else's",
            attack: |d| {
                behind_the_triggers(d, "UPDATE checkpoint SET note = replace(note, '— custodia/', '— elsewhere/')");
            },
            found: &[Heads],
            first: None,
            posting: damaged,
        },
        Case {
            name: "a checkpoint is filed under another size",
            attack: |d| behind_the_triggers(d, "UPDATE checkpoint SET size = 6 WHERE size = 7"),
            found: &[Heads],
            first: None,
            posting: damaged,
        },
    ]);
}

#[test]
fn somebody_with_a_sqlite_tool_changes_what_stands_beside_the_log() {
    use Family::{Attachments, Balances, Derived, Schema};
    let foreign = Fault("foreign-schema");
    run(&[
        Case {
            name: "stock is edited",
            attack: |d| sql(d).execute_batch("UPDATE holding SET count = count - 100 WHERE subject = 'l4.0'").unwrap(),
            found: &[Derived, Balances],
            first: None,
            posting: Refused("E-107"),
        },
        Case {
            name: "stock is taken out of the table",
            attack: |d| sql(d).execute_batch("DELETE FROM holding WHERE subject = 'l4.1'").unwrap(),
            found: &[Derived, Balances],
            first: None,
            posting: Refused("E-107"),
        },
        Case {
            name: "a person's roles are edited",
            attack: |d| {
                sql(d)
                    .execute_batch("UPDATE person SET roles = 'storekeeper approver' WHERE user = 'u-store'")
                    .unwrap();
            },
            found: &[Derived],
            first: None,
            posting: Refused("E-107"),
        },
        Case {
            name: "a sealed day is opened again",
            attack: |d| sql(d).execute_batch("DELETE FROM sealed_day").unwrap(),
            found: &[Derived],
            first: None,
            posting: Refused("E-107"),
        },
        Case {
            name: "an attachment is changed",
            attack: |d| behind_the_triggers(d, "UPDATE attachment SET bytes = CAST('{}' AS BLOB)"),
            found: &[Attachments],
            first: None,
            posting: Fault("damaged"),
        },
        Case {
            name: "an attachment is removed",
            attack: |d| behind_the_triggers(d, "DELETE FROM attachment"),
            found: &[Attachments],
            first: Some(0),
            posting: Fault("damaged"),
        },
        Case {
            name: "a trigger is added that forges stock",
            attack: |d| {
                let text = "CREATE TRIGGER more AFTER INSERT ON act BEGIN UPDATE holding SET count = count + 1; END";
                sql(d).execute_batch(text).unwrap();
            },
            found: &[Schema],
            first: None,
            posting: foreign,
        },
        Case {
            name: "a table is replaced by a view",
            attack: |d| {
                let text = "ALTER TABLE weapon RENAME TO kept; CREATE VIEW weapon AS SELECT * FROM kept WHERE 0";
                sql(d).execute_batch(text).unwrap();
            },
            found: &[Schema],
            first: None,
            posting: foreign,
        },
        Case {
            name: "a trigger that protects the log is dropped",
            attack: |d| sql(d).execute_batch("DROP TRIGGER act_never_changes").unwrap(),
            found: &[Schema],
            first: None,
            posting: foreign,
        },
    ]);
}

#[test]
fn only_the_derived_tables_differ_and_rebuild_mends_them() {
    let desk = elsewhere();
    let before = fs::read(desk.ledger()).unwrap();
    sql(&desk).execute_batch("UPDATE holding SET count = 1; DELETE FROM lot; DELETE FROM act_view").unwrap();
    assert_eq!(desk.verified(&[]).0, families(&[Family::Derived, Family::Balances]));
    desk.json(0, &["rebuild", "@"]);
    assert_eq!(desk.verified(&[]), (vec![], None));
    assert_eq!(fs::read(desk.ledger()).unwrap().len(), before.len());
    behind_the_triggers(&desk, "UPDATE line SET body = replace(body, ':840', ':841') WHERE seq = 4");
    let said = desk.run(&["rebuild", "@", "--json"]);
    assert_eq!((said.code, &said.value()["error"]["code"]), (3, &"damaged".into()), "a bad log is not made good");
}

#[test]
fn a_damaged_ledger_is_read_and_nothing_leaves_it_as_a_copy() {
    let desk = elsewhere();
    behind_the_triggers(&desk, "UPDATE act SET leaf = zeroblob(32) WHERE seq = 2");
    assert_eq!(desk.json(0, &["list", "@", "lots"])["rows"].as_array().unwrap().len(), 2);
    let said = desk.run(&["backup", "@", "copy.custodia", "--json"]);
    assert_eq!((said.code, &said.value()["error"]["code"]), (3, &"damaged".into()));
    assert!(!desk.path("copy.custodia").exists() && !desk.path("copy.custodia.part").exists());
    let said = desk.run(&["checkpoint", "@", "--as", "u-store", "--passphrase-file", "u-store", "--json"]);
    assert_eq!((said.code, &said.value()["error"]["code"]), (3, &"damaged".into()), "no head is stated");
}

#[test]
fn a_page_of_the_file_is_damaged() {
    let desk = elsewhere();
    let page: u32 =
        sql(&desk).query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'weapon'", [], |r| r.get(0)).unwrap();
    let mut bytes = fs::read(desk.ledger()).unwrap();
    let at = (page as usize - 1) * 4096;
    bytes[at..at + 4096].fill(0x5a);
    fs::write(desk.ledger(), &bytes).unwrap();
    assert_eq!(desk.verified(&[]), (families(&[Family::File]), None));
    let said = desk.run(&["list", "@", "weapons", "--json"]);
    assert_eq!((said.code, &said.value()["error"]["code"]), (3, &"unreadable".into()));
    assert!(fs::read(desk.ledger()).unwrap() == bytes);
}

/// Deletes the newest acts as an insider would: the stock mended, checkpoints beyond the cut gone.
fn cut_off(desk: &Desk, size: u64) {
    let mut nodes = String::new();
    for level in 1..6u32 {
        nodes += &format!("DELETE FROM node WHERE level = {level} AND pos >= {};", size >> level);
    }
    behind_the_triggers(
        desk,
        &format!(
            "DELETE FROM line WHERE seq >= {size}; DELETE FROM act WHERE seq >= {size};
             DELETE FROM checkpoint WHERE size > {size}; {nodes}"
        ),
    );
    mend(desk);
}

#[test]
fn the_newest_acts_are_cut_off() {
    // the file alone, and the assessor's older head, show nothing: this is the limit that the manual states
    run(&[Case { name: "cut", attack: |d| cut_off(d, VISIT), found: &[], first: None, posting: Recorded }]);
    let desk = elsewhere();
    cut_off(&desk, VISIT);
    assert_eq!(desk.verified(&["--against", &visit()]), (vec![], None), "his head is not older than the cut");
    // a head from after the cut does
    let newest = Desk::with_depot().json(0, &["checkpoint", "@"])["head"].as_str().unwrap().to_owned();
    assert_eq!(desk.verified(&["--against", &newest]), (families(&[Family::Anchors]), None));
    // a cut below the visit is seen by him
    let desk = elsewhere();
    cut_off(&desk, VISIT - 2);
    assert_eq!(desk.verified(&[]), (vec![], None));
    assert_eq!(desk.verified(&["--against", &visit()]), (families(&[Family::Anchors]), None));
}

#[test]
fn a_workstation_that_saw_the_newer_head_notices_the_cut() {
    let desk = Desk::with_depot();
    cut_off(&desk, VISIT);
    assert_eq!(desk.verified(&[]), (families(&[Family::Anchors]), None));
    let bytes = fs::read(desk.ledger()).unwrap();
    let anchors = fs::read(anchor_file(&desk)).unwrap();
    assert_eq!(desk.refused(3, &["u-store"], &holder_u9()), "anchor-missing");
    let said = desk.run(&["checkpoint", "@", "--as", "u-store", "--passphrase-file", "u-store", "--json"]);
    assert_eq!((said.code, &said.value()["error"]["code"]), (3, &"anchor-missing".into()));
    assert!(fs::read(desk.ledger()).unwrap() == bytes);
    assert!(fs::read(anchor_file(&desk)).unwrap() == anchors, "the head that was known is kept");
    // file and anchor put back together: not seen here, but by whoever saw the newer head
    fs::write(anchor_file(&desk), &anchors[..128 * 7]).unwrap();
    assert_eq!(desk.verified(&[]), (vec![], None));
}

fn anchor_file(desk: &Desk) -> std::path::PathBuf {
    fs::read_dir(desk.path("data/anchors")).unwrap().next().unwrap().unwrap().path()
}

#[test]
fn a_damaged_anchor_file_is_passed_over_record_by_record() {
    let desk = Desk::with_depot();
    let mut anchors = fs::read(anchor_file(&desk)).unwrap();
    anchors[130] ^= 1;
    anchors.extend_from_slice(b"half a record");
    fs::write(anchor_file(&desk), &anchors).unwrap();
    assert_eq!(desk.verified(&[]), (vec![], None));
    desk.posted(&["u-store"], &holder_u9());
    let after = fs::read(anchor_file(&desk)).unwrap();
    assert_eq!(after.len() % 128, 0, "the torn record gave way to a whole one");
    assert!(after[..anchors.len() - 13] == anchors[..anchors.len() - 13]);
    assert_eq!(desk.verified(&[]), (vec![], None));
}

#[test]
fn somebody_with_keys_posts_what_nobody_may() {
    use Family::{Clock, Rules, Signatures};
    let forger = Forger::of(&elsewhere());
    let act = |name: &str, found: &[Family], forge: &dyn Fn(&mut forger::Act)| {
        let desk = elsewhere();
        forger.append(&desk, forge);
        assert_eq!(desk.verified(&[]), (families(found), Some(SIZE)), "{name}");
        assert_eq!(desk.refused(3, &["u-store"], &holder_u9()), "damaged", "{name}");
    };
    act("a withdrawn key signs", &[Signatures], &|act| {
        act.signed_by("u-insp", "inspector", "counted").kind("count.confirmed");
    });
    act("a storekeeper approves alone", &[Signatures], &|act| {
        act.kind("count.adjusted");
    });
    act("one person under two roles", &[Signatures], &|act| {
        act.kind("count.adjusted").also_by("u-store", "approver", "approved");
    });
    act("a role that the person does not hold", &[Signatures], &|act| {
        act.signed_by("u-store", "accountable_officer", "recorded");
    });
    act("a key that nobody has", &[Signatures], &|act| act.with_a_new_key());
    act("the clock went back three years and the act does not say so", &[Clock], &|act| {
        act.at_millis(-3 * 365 * 86_400_000)
    });
    act("the clock jumped ahead unmarked", &[Clock], &|act| act.at_millis(3 * 86_400_000));
    act("rules that nobody knows", &[Rules], &|act| {
        act.signed_by("u-man", "accountable_officer", "submitted").also_by("u-appr", "approver", "approved");
        act.kind("rules.adopted").content(json!({"pack": "mine", "version": "1", "sha256": "00".repeat(32)}));
    });
    act("an act that corrects one corrected before", &[Family::Sequence], &|act| {
        act.kind("act.reversed").content(json!({})).corrects(SIZE);
    });
}

#[test]
fn all_who_hold_keys_write_the_past_anew() {
    let forger = Forger::of(&elsewhere());
    let newest = Desk::with_depot().json(0, &["checkpoint", "@"])["head"].as_str().unwrap().to_owned();
    // from an act before the visit: the file alone shows nothing, the assessor sees it
    let desk = elsewhere();
    forger.rewrite(&desk, 5);
    assert_eq!(desk.verified(&[]), (vec![], None), "all keys together: nothing shows in the file alone");
    assert_eq!(desk.verified(&["--against", &visit()]), (families(&[Family::Anchors]), None));
    // from an act after the visit: he does not see it either, the workstation does
    let desk = Desk::with_depot();
    forger.rewrite(&desk, 8);
    let lonely = desk.run(&["verify", "@", "--json", "--data-dir", "nowhere", "--against", &visit()]);
    assert_eq!((lonely.code, &lonely.value()["findings"]), (0, &json!([])), "the limit of one visit");
    assert_eq!(desk.verified(&[]), (families(&[Family::Anchors]), None));
    assert_eq!(desk.verified(&["--data-dir", "nowhere", "--against", &newest]), (families(&[Family::Anchors]), None));
    assert_eq!(desk.refused(3, &["u-store"], &holder_u9()), "anchor-split");
}

#[test]
fn a_single_bit_is_never_silent() {
    let desk = elsewhere();
    let bytes = fs::read(desk.ledger()).unwrap();
    let content = |desk: &Desk| -> Option<Vec<Vec<rusqlite::types::Value>>> { forger::content(desk.ledger()) };
    let before = content(&desk).unwrap();
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let (mut told, mut same) = (0, 0);
    for _ in 0..150 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let bit = usize::try_from(state % (bytes.len() as u64 * 8)).unwrap();
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(desk.ledger(), &flipped).unwrap();
        let said = desk.run(&["verify", "@", "--json"]);
        match said.code {
            0 => {
                assert_eq!(content(&desk).as_ref(), Some(&before), "bit {bit}: silent, and the content differs");
                same += 1;
            }
            1 | 3 => told += 1,
            _ => panic!("bit {bit}: {said:?}"),
        }
    }
    assert!(told > 10 && same > 10, "{told} told, {same} without a difference");
}
