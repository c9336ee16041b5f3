//! Sealed keys, sign-ins that failed, forms that saved themselves: kept beside the log, never derived from it.
//!
//! Does not know: passphrases, what is inside a sealed key.
//! Always holds: a person has one row; sealed keys never leave in bundles or exports.

use rusqlite::{Connection, OptionalExtension, params};

use super::{LedgerFile, StoreFault};

/// A person's sealed keys: the person's own and, for those who make checkpoints, the log's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyWrap {
    /// The person.
    pub user: String,
    /// The id of the person's key, 16 hex digits.
    pub key: String,
    /// How the passphrase is stretched.
    pub parameters: String,
    /// Its salt.
    pub salt: Vec<u8>,
    /// The nonce of the sealing.
    pub nonce: Vec<u8>,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

pub(super) fn put(connection: &Connection, wrap: &KeyWrap) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO key_wrap (user, key, parameters, salt, nonce, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![wrap.user, wrap.key, wrap.parameters, wrap.salt, wrap.nonce, wrap.sealed],
    )?;
    Ok(())
}

impl LedgerFile {
    /// The sealed keys of a person.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn key_wrap(&self, user: &str) -> Result<Option<KeyWrap>, StoreFault> {
        self.connection
            .query_row("SELECT user, key, parameters, salt, nonce, sealed FROM key_wrap WHERE user = ?1", [user], |r| {
                Ok(KeyWrap {
                    user: r.get(0)?,
                    key: r.get(1)?,
                    parameters: r.get(2)?,
                    salt: r.get(3)?,
                    nonce: r.get(4)?,
                    sealed: r.get(5)?,
                })
            })
            .optional()
            .map_err(|e| self.say(&e))
    }

    /// Notes a sign-in that failed.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn note_failed_sign_in(&self, user: &str, at: &str) -> Result<(), StoreFault> {
        if self.writable() {
            self.connection
                .execute("INSERT INTO failed_sign_in (user, at) VALUES (?1, ?2)", params![user, at])
                .map_err(|e| self.say(&e))?;
        }
        Ok(())
    }

    /// Sign-ins that failed since the last act: user, the last time, how often.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn failed_sign_ins(&self) -> Result<Vec<(String, String, u64)>, StoreFault> {
        let read = || {
            let mut statement = self
                .connection
                .prepare_cached("SELECT user, max(at), count(*) FROM failed_sign_in GROUP BY user ORDER BY user")?;
            let rows = statement
                .query_map([], |r| Ok((r.get(0)?, r.get(1)?, u64::try_from(r.get::<_, i64>(2)?).unwrap_or(0))))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|e: rusqlite::Error| self.say(&e))
    }

    /// Keeps the state of a form; an empty body forgets it.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn keep_draft(&self, id: &str, user: &str, at: &str, body: &str) -> Result<(), StoreFault> {
        let done = if body.is_empty() {
            self.connection.execute("DELETE FROM draft WHERE id = ?1", [id])
        } else {
            self.connection.execute(
                "INSERT OR REPLACE INTO draft (id, user, at, body) VALUES (?1, ?2, ?3, ?4)",
                params![id, user, at, body],
            )
        };
        done.map(|_| ()).map_err(|e| self.say(&e))
    }

    /// The forms that a person left: id and body.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn drafts(&self, user: &str) -> Result<Vec<(String, String)>, StoreFault> {
        let read = || {
            let mut statement =
                self.connection.prepare("SELECT id, body FROM draft WHERE user = ?1 ORDER BY at DESC")?;
            let rows = statement.query_map([user], |r| Ok((r.get(0)?, r.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|e: rusqlite::Error| self.say(&e))
    }
}
