//! People and their keys: sealed, unlocked for a signature, replaced.
//!
//! Does not know: how a passphrase is typed.
//! Always holds: an unlocked key lives in memory only and is wiped; each person's sealed row also holds the log's key
//! unless the person only looks.

use zeroize::Zeroizing;

use super::naming::with_code;
use super::{Problem, Session};
use crate::domain::refusal::{Why, because};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::i18n::Fault;
use crate::store::KeyWrap;
use crate::trust::act::LedgerId;
use crate::trust::key::{Kdf, KeyFault, SecretKey, WrapFor, Wrapped, unwrap, wrap_with};
use crate::trust::passphrase;

/// The keys a person's passphrase opens.
pub struct Keys {
    /// The person's own.
    pub person: SecretKey,
    /// The log's, for those who make checkpoints.
    pub log: Option<SecretKey>,
}

/// Seals a person's keys with a passphrase, a salt and a nonce that were drawn for it.
pub(crate) fn seal_with(
    ledger: LedgerId,
    user: &str,
    keys: &Keys,
    passphrase: &str,
    kdf: Kdf,
    drawn: ([u8; 16], [u8; 24]),
) -> Result<KeyWrap, KeyFault> {
    let wrapped = wrap_with(&secret_of(keys), passphrase, WrapFor { ledger, person: user }, kdf, drawn)?;
    Ok(row_of(user, keys, wrapped))
}

fn secret_of(keys: &Keys) -> Zeroizing<Vec<u8>> {
    let mut secret = Zeroizing::new(keys.person.seed().to_vec());
    if let Some(log) = &keys.log {
        secret.extend_from_slice(log.seed().as_ref());
    }
    secret
}

fn row_of(user: &str, keys: &Keys, wrapped: Wrapped) -> KeyWrap {
    KeyWrap {
        user: user.to_owned(),
        key: keys.person.id().to_string(),
        parameters: wrapped.parameters,
        salt: wrapped.salt.to_vec(),
        nonce: wrapped.nonce.to_vec(),
        sealed: wrapped.sealed,
    }
}

/// Opens a sealed row. `None` when the passphrase is wrong or the row was changed.
#[must_use]
pub fn open(ledger: LedgerId, row: &KeyWrap, passphrase: &str) -> Option<Keys> {
    let wrapped = Wrapped {
        parameters: row.parameters.clone(),
        salt: row.salt.as_slice().try_into().ok()?,
        nonce: row.nonce.as_slice().try_into().ok()?,
        sealed: row.sealed.clone(),
    };
    let secret = unwrap(&wrapped, passphrase, WrapFor { ledger, person: &row.user }).ok()?;
    let seed = |part: &[u8]| -> Option<SecretKey> {
        let seed: Zeroizing<[u8; 32]> = Zeroizing::new(part.try_into().ok()?);
        Some(SecretKey::from_seed(&seed))
    };
    match secret.len() {
        32 => Some(Keys { person: seed(&secret)?, log: None }),
        64 => Some(Keys { person: seed(&secret[..32])?, log: Some(seed(&secret[32..])?) }),
        _ => None,
    }
}

/// Judges a passphrase for a person of this name and code in the ledger of this name.
///
/// # Errors
/// Why it cannot be taken, with whose it is.
pub(super) fn judge(given: &str, ledger: &str, name: &str, user: &str) -> Result<(), Problem> {
    let judged = passphrase::judge(given, ledger, &[name, user]);
    judged.map_err(|problem| Problem::Passphrase(problem, with_code(name, user)))
}

/// The passphrase of a person of this name and code is missing.
pub(super) fn unsaid(name: &str, user: &str) -> Problem {
    because(Why::PassphraseNeeded).about("user", with_code(name, user)).into()
}

/// Roles that only look: they hold no key of the log.
pub(crate) fn only_looks(roles: &[String]) -> bool {
    roles.iter().all(|r| r == "assessor" || r == "observer")
}

impl Session {
    /// The row of a person.
    ///
    /// # Errors
    /// A fault of the file; nobody of that name, or the key is withdrawn.
    pub fn person(&self, user: &str) -> Result<Row, Problem> {
        let row = self.file.reading(|rows| rows.row(Table::Person, &[Val::from(user)]))?;
        row.filter(|row| row.flag("active")).ok_or_else(|| because(Why::UnknownPerson).about("user", user).into())
    }

    /// Unlocks a person's keys with the passphrase; a training ledger knows it itself.
    ///
    /// # Errors
    /// Nobody of that name; a wrong passphrase, which is noted; a fault of the file.
    pub fn unlock(&mut self, user: &str, passphrase: Option<&str>) -> Result<(), Problem> {
        if self.keys.contains_key(user) && passphrase.is_none() {
            return Ok(());
        }
        let person = self.person(user)?;
        let given = match passphrase {
            Some(text) => Zeroizing::new(text.to_owned()),
            None => Zeroizing::new(self.training_passphrase(user).ok_or_else(|| self.passphrase_missing(user))?),
        };
        let row = self.file.key_wrap(user)?.ok_or_else(|| because(Why::UnknownPerson).about("user", user))?;
        let keys = open(self.info.id, &row, &given)
            .filter(|keys| keys.person.public().to_string() == person.text("public_key"));
        match keys {
            Some(keys) => {
                self.keys.insert(user.to_owned(), keys);
                Ok(())
            }
            None => {
                self.file.note_failed_sign_in(user, &self.now().to_string())?;
                Err(Fault::WrongPassphrase { name: self.name_with_code(user) }.into())
            }
        }
    }

    /// The passphrase of a training ledger's person, as its first act tells everybody.
    #[must_use]
    pub fn training_passphrase(&self, user: &str) -> Option<String> {
        if !self.info.training {
            return None;
        }
        self.file
            .reading(|rows| rows.row(Table::Ledger, &[Val::from(format!("passphrase {user}"))]))
            .ok()?
            .map(|r| r.text("value"))
    }

    /// Seals a person's keys under a new passphrase. The keys stay the same, so no act is needed.
    ///
    /// # Errors
    /// A wrong old passphrase; a new one that cannot be taken; a training ledger, whose passphrases are in its first
    /// act for everybody to see; a fault of the file.
    pub fn change_passphrase(&mut self, user: &str, old: &str, new: &str) -> Result<(), Problem> {
        if self.info.training || !self.writable() {
            return Err(Problem::why(Why::ReadOnly));
        }
        self.unlock(user, Some(old))?;
        let name = self.person(user)?.text("name");
        judge(new, &self.info.name, &name, user)?;
        let keys = self.keys.get(user).ok_or(Fault::Bug)?;
        let (mut salt, mut nonce) = ([0u8; 16], [0u8; 24]);
        self.chance.fill("salt", &mut salt)?;
        self.chance.fill("nonce", &mut nonce)?;
        let row = seal_with(self.info.id, user, keys, new, self.kdf(), (salt, nonce)).map_err(|_| Fault::Bug)?;
        let posting = self.file.begin()?;
        posting.put_key(&row)?;
        posting.commit()?;
        self.file.rest()?;
        Ok(())
    }

    /// Forgets every unlocked key.
    pub fn lock_keys(&mut self) {
        self.keys.clear();
    }

    /// Whether this person's key is unlocked.
    #[must_use]
    pub fn unlocked(&self, user: &str) -> bool {
        self.keys.contains_key(user)
    }

    /// How passphrases are stretched here: at the floor for training, more elsewhere.
    #[must_use]
    pub fn kdf(&self) -> Kdf {
        if self.info.training { Kdf::FLOOR } else { Kdf::USUAL }
    }
}
