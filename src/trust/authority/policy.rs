//! The policy: for each kind of act who must sign it, and which roles exclude each other.
//!
//! Does not know: people, keys.
//! Always holds: a kind that the policy does not name cannot be signed by anybody.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AuthorityFault, CLOCK_APPROVERS, LATE_APPROVERS, REVERSAL};
use crate::trust::act::{Actor, Clock, Header};

/// One signature that an act needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// What the signature means.
    pub meaning: String,
    /// The roles in which it may be given.
    pub roles: Vec<String>,
}

impl Slot {
    fn fits(&self, actor: &Actor) -> bool {
        self.meaning == actor.meaning && self.roles.contains(&actor.role)
    }
}

/// Two duties that exclude each other, within a scope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conflict {
    /// One duty.
    pub a: String,
    /// The other.
    pub b: String,
    /// Where they exclude each other: a code of the list `conflict_scope`.
    pub scope: String,
    /// What happens: `block` or `warn`.
    pub effect: String,
    /// Whether an exception may be made, as written.
    #[serde(default)]
    pub exception: Value,
}

impl Conflict {
    /// Whether nobody may ever hold both.
    #[must_use]
    pub fn is_absolute(&self) -> bool {
        self.scope == "always" && self.effect == "block"
    }
}

/// Who signs what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    /// For each kind the alternatives; each is a row of slots, in the order of signing.
    pub acts: BTreeMap<String, Vec<Vec<Slot>>>,
    /// Duties that exclude each other.
    pub conflicts: Vec<Conflict>,
}

impl Policy {
    /// The alternatives for a kind of act; `None` when the policy does not know the kind.
    #[must_use]
    pub fn alternatives(&self, kind: &str) -> Option<&[Vec<Slot>]> {
        self.acts.get(kind).map(Vec::as_slice)
    }

    /// How many people an act of this kind needs at least.
    #[must_use]
    pub fn fewest(&self, kind: &str) -> Option<usize> {
        self.acts.get(kind).and_then(|alternatives| alternatives.iter().map(Vec::len).min())
    }

    /// What is wrong with roles, meanings and number of an act's actors. For a sealed day one more may approve what one
    /// person signs.
    pub(super) fn check(&self, act: &Header, reversed: Option<&str>, sealed: bool) -> Option<AuthorityFault> {
        let kind = || act.kind.clone();
        let Some(alternatives) = self.alternatives(&act.kind) else {
            return Some(AuthorityFault::KindUnknown { kind: kind() });
        };
        let fits = |actors: &[Actor]| {
            let row_fits =
                |row: &Vec<Slot>| row.len() == actors.len() && row.iter().zip(actors).all(|(s, a)| s.fits(a));
            alternatives.iter().any(row_fits)
        };
        // an act that two people sign anyway needs nobody more when the clock is in doubt
        let by_two = act.actors.len() >= 2 && fits(&act.actors);
        let doubtful = matches!(act.clock, Clock::Behind | Clock::Ahead) && !by_two;
        let late = sealed && !by_two && act.actors.len() == 2 && fits(&act.actors[..1]);
        let (needed, approver) = match act.actors.split_last() {
            Some((last, needed)) if doubtful || late => (needed, Some(last)),
            _ => (act.actors.as_slice(), None),
        };
        let reversal = if act.kind == REVERSAL { reversed.and_then(|k| self.fewest(k)).unwrap_or(0).min(2) } else { 0 };
        let need = self.fewest(&act.kind).unwrap_or(0).max(reversal);
        if doubtful && !fits(needed) && fits(&act.actors) {
            return Some(AuthorityFault::ClockNotApproved);
        }
        if needed.len() < need {
            return Some(AuthorityFault::TooFew { kind: kind(), have: needed.len(), need });
        }
        if !fits(needed) {
            return Some(AuthorityFault::WrongSigners { kind: kind() });
        }
        let approves = |a: &Actor, roles: &[&str]| a.meaning == "approved" && roles.contains(&a.role.as_str());
        if doubtful && approver.is_some_and(|last| !approves(last, &CLOCK_APPROVERS)) {
            return Some(AuthorityFault::ClockNotApproved);
        }
        if late && !doubtful && approver.is_some_and(|last| !approves(last, &LATE_APPROVERS)) {
            return Some(AuthorityFault::WrongSigners { kind: kind() });
        }
        None
    }
}
