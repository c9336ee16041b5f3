//! The contents of the acts that change people, keys and the policy, as far as authority reads them.
//!
//! Does not know: what else such a content may tell.
//! Always holds: what authority needs is there and of its type, or the content is refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::policy::{Conflict, Slot};
use crate::domain::calendar::Day;
use crate::trust::act::LedgerId;
use crate::trust::key::PublicKey;
use crate::trust::note::{NoteKey, NoteKeyKind, log_name};

/// Reads a content.
pub(super) fn read<T: DeserializeOwned>(content: &Value) -> Result<T, String> {
    T::deserialize(content).map_err(|e| e.to_string())
}

/// The names of a person.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Names {
    pub(super) user: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) rank: Option<String>,
    #[serde(default)]
    pub(super) body: Option<String>,
    #[serde(default)]
    pub(super) id_number: Option<String>,
    #[serde(default)]
    pub(super) appointed: Value,
}

/// A person as enrolled: in `person.enrolled`, and in the list of `ledger.opened`.
#[derive(Clone, Debug, Deserialize)]
pub struct PersonContent {
    #[serde(flatten)]
    pub(super) names: Names,
    pub(super) public_key: String,
    pub(super) roles: Vec<String>,
}

/// `day.sealed`.
#[derive(Deserialize)]
pub(super) struct DaySealed {
    pub(super) sealed: Day,
}

/// `ledger.opened`.
#[derive(Deserialize)]
pub(super) struct Opened {
    pub(super) training: bool,
    pub(super) people: Vec<PersonContent>,
    log_key: String,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) acts: BTreeMap<String, Vec<Vec<Slot>>>,
}

impl Opened {
    /// The log key: 64 hex digits, or a verifier key under the ledger's own name.
    pub(super) fn log_key(&self, ledger: LedgerId) -> Option<PublicKey> {
        let named = || {
            let key: NoteKey = self.log_key.parse().ok()?;
            (key.kind() == NoteKeyKind::Log && key.name() == log_name(ledger)).then(|| key.public())
        };
        self.log_key.parse().ok().or_else(named)
    }
}

/// `person.changed`.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Changed(pub(super) Names);

/// `roles.changed`.
#[derive(Deserialize)]
pub(super) struct RolesChanged {
    pub(super) user: String,
    pub(super) roles: Vec<String>,
}

/// `key.replaced`.
#[derive(Deserialize)]
pub(super) struct Replaced {
    pub(super) user: String,
    pub(super) public_key: String,
}

/// `key.withdrawn`.
#[derive(Deserialize)]
pub(super) struct Withdrawn {
    pub(super) user: String,
}

/// `policy.changed`.
#[derive(Deserialize)]
pub(super) struct PolicyChanged {
    pub(super) acts: BTreeMap<String, Vec<Vec<Slot>>>,
    pub(super) conflicts: Vec<Conflict>,
}
