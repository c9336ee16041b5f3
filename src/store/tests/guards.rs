//! Tests of the guards of step 2: what is posted is not posted again, whichever program writes.

use std::sync::atomic::AtomicBool;

use rusqlite::Connection;

use super::{Copy, REPLACE, copy, copy_of, refused};
use crate::store::{RawFile, schema};

/// A ledger of the newest step: a batch whose certificate was voided, with the lot in it; one that was stopped, with one
/// weapon done and one returned; and one that was cancelled.
fn guarded() -> Copy {
    copy_of("v2-small.custodia")
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
