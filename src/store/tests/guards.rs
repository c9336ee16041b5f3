//! Tests of the guards of step 2: what is posted is not posted again, and nothing is in two open batches, whichever
//! program writes.

use std::sync::atomic::AtomicBool;

use rusqlite::Connection;

use super::{Copy, REPLACE, copy, copy_of, refused};
use crate::store::{RawFile, schema};

/// A ledger of the newest step: a batch whose certificate was voided, with the lot in it; one that was stopped, with one
/// weapon done and one returned; and one that was cancelled.
fn guarded() -> Copy {
    copy_of("v2-small.custodia")
}

fn number(connection: &Connection, sql: &str) -> i64 {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn text(connection: &Connection, sql: &str) -> String {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_is_posted_is_not_posted_again_by_any_program() {
    let copy = guarded();
    for connection in [&copy.foreign(), &copy.ours().connection] {
        for sql in [
            REPLACE,
            "INSERT INTO act SELECT * FROM act WHERE seq = 17",
            "INSERT OR REPLACE INTO line SELECT seq, no, body || ' ' FROM line WHERE seq = 17",
            "INSERT OR REPLACE INTO node SELECT level, pos, zeroblob(32) FROM node",
            "INSERT OR REPLACE INTO checkpoint (rowid, size, note) SELECT rowid, size, 'x' FROM checkpoint",
            "INSERT OR REPLACE INTO attachment SELECT sha256, media_type, zeroblob(9) FROM attachment",
            "INSERT OR REPLACE INTO attachment (rowid, sha256, media_type, bytes) \
             SELECT rowid, replace(sha256, substr(sha256, 1, 1), '_'), media_type, bytes FROM attachment",
        ] {
            assert_eq!(refused(connection, sql), "what is posted never changes", "{sql}");
        }
        // a file that is there already is kept once, as when a second act attaches it
        let again = "INSERT OR REPLACE INTO attachment SELECT sha256, 'other', bytes FROM attachment";
        assert_eq!(connection.execute(again, []).unwrap(), 0);
        assert_eq!(text(connection, "SELECT media_type FROM attachment"), "application/json");
        // and what is new goes in
        connection.execute_batch("BEGIN").unwrap();
        for sql in [
            "INSERT INTO checkpoint (size, note) SELECT size, note FROM checkpoint LIMIT 1",
            "INSERT INTO attachment VALUES (printf('%064d', 7), 'text/plain', x'07')",
        ] {
            assert_eq!(connection.execute(sql, []).unwrap(), 1, "{sql}");
        }
        connection.execute_batch("ROLLBACK").unwrap();
    }
    assert_eq!(copy.found(), Vec::<&str>::new());
}

/// A second batch, put in by SQL, with a line.
fn planned(batch: &str, [subject, place, condition, pack]: [&str; 4], count: i64) -> String {
    format!(
        "INSERT INTO batch_line (batch, no, subject, place, condition, pack, count, method, reserved) \
         VALUES ('{batch}', 1, '{subject}', '{place}', '{condition}', '{pack}', {count}, 'SMELT', 0)"
    )
}

#[test]
fn nothing_is_in_two_open_batches_whichever_program_writes() {
    let copy = guarded();
    for connection in [&copy.foreign(), &copy.ours().connection] {
        connection.execute_batch("BEGIN").unwrap();
        for (id, state) in [("b900.0", "draft"), ("b901.0", "draft"), ("b902.0", "cancelled")] {
            let sql = format!("INSERT INTO batch (id, number, state) VALUES ('{id}', 'X', '{state}')");
            connection.execute(&sql, []).unwrap();
        }
        let of_stopped = |what: &str| {
            let sql = "SELECT subject FROM batch_line JOIN batch ON id = batch WHERE state = 'aborted' AND";
            text(connection, &format!("{sql} {what} > 0"))
        };
        let (done, back) = (of_stopped("destroyed"), of_stopped("returned"));
        let weapon = |id: &str| format!("{id} LC-A1 unserviceable ");
        let slot = |line: &str| -> [String; 4] {
            let mut parts = line.splitn(4, ' ').map(str::to_owned);
            std::array::from_fn(|_| parts.next().unwrap_or_default())
        };
        let plan = |batch: &str, at: &str, count: i64| {
            let at = slot(at);
            planned(batch, at.each_ref().map(String::as_str), count)
        };

        // a weapon that waits for its certificate, and one that came back
        let twice = "it is in another open batch";
        assert_eq!(refused(connection, &plan("b900.0", &weapon(&done), 1)), twice);
        connection.execute(&plan("b902.0", &weapon(&back), 1), []).unwrap();
        connection.execute(&plan("b900.0", &weapon(&back), 1), []).unwrap();
        assert_eq!(refused(connection, &plan("b901.0", &weapon(&back), 1)), twice);
        let replaced = plan("b901.0", &weapon(&back), 1).replacen("INSERT", "INSERT OR REPLACE", 1);
        assert_eq!(refused(connection, &replaced), twice);

        // of a lot, no more than there is besides
        let lot =
            "SELECT subject || ' ' || place || ' ' || condition || ' ' || pack FROM holding WHERE subject GLOB 'l*'";
        let lot = text(connection, &format!("{lot} AND reserved > 0"));
        let free = number(connection, "SELECT count - reserved FROM holding WHERE subject GLOB 'l*' AND reserved > 0");
        assert!(free > 1, "{lot}: {free}");
        assert_eq!(refused(connection, &plan("b901.0", &lot, free + 1)), twice);
        connection.execute(&plan("b901.0", &lot, free), []).unwrap();

        // what is planned stays, and is reserved for one batch
        for (column, value) in [("subject", done.as_str()), ("batch", "b902.0"), ("count", "9")] {
            let sql = format!("UPDATE batch_line SET {column} = '{value}' WHERE batch = 'b901.0'");
            assert_eq!(refused(connection, &sql), "what a batch plans never changes", "{sql}");
        }
        let reserve = |batch: &str, count: i64| {
            format!("UPDATE batch_line SET reserved = {count} WHERE batch = '{batch}' AND no = 1")
        };
        let taken = "it is reserved for another batch";
        assert_eq!(refused(connection, &reserve("b901.0", free + 1)), taken);
        connection.execute(&reserve("b901.0", free), []).unwrap();
        connection.execute(&reserve("b900.0", 1), []).unwrap();
        assert_eq!(refused(connection, &reserve("b902.0", 1)), taken);
        connection.execute_batch("ROLLBACK").unwrap();
    }
    assert_eq!(copy.found(), Vec::<&str>::new());
}

#[test]
fn a_file_of_an_earlier_step_is_worked_on_as_it_stands() {
    for (copy, step) in [(copy(), 1), (guarded(), 2)] {
        let (stop, mut quiet) = (AtomicBool::new(false), |_: u64, _: u64| ());
        let mut file = copy.ours();
        assert_eq!(schema::version(&file.connection).unwrap(), step);
        assert_eq!(RawFile::beside(&file).unwrap().schema_differences().unwrap(), Vec::<String>::new());
        assert_eq!(file.compare_derived(&stop, &mut quiet).unwrap(), []);
        file.rebuild(&stop, &mut quiet).unwrap();
        assert_eq!(file.compare_derived(&stop, &mut quiet).unwrap(), []);
        let one = super::taking(&file, 1);
        let posting = file.begin().unwrap();
        posting.append(&one).unwrap();
        posting.commit().unwrap();
        assert_eq!(schema::version(&file.connection).unwrap(), step);
        assert_eq!(file.compare_derived(&stop, &mut quiet).unwrap(), []);
    }
}
