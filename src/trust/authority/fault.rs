//! What can be wrong with the signers of an act.
//!
//! Does not know: how it is found out, which sentence tells it.

use crate::trust::key::KeyId;

/// Why the signers of an act are not the ones it needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuthorityFault {
    /// The first act does not open the ledger, or a later one opens it again.
    Opening,
    /// The content of an act about people, keys or the policy is not of its form.
    Content {
        /// What is wrong, for whoever repairs it.
        detail: String,
    },
    /// The policy does not know this kind of act.
    KindUnknown {
        /// The kind.
        kind: String,
    },
    /// Nobody has this code.
    UserUnknown {
        /// The code.
        user: String,
    },
    /// The code was given before.
    UserReused {
        /// The code.
        user: String,
    },
    /// Nobody has this key.
    KeyUnknown {
        /// Who signed with it.
        user: String,
        /// The key.
        key: KeyId,
    },
    /// The key belongs to somebody else.
    KeyOfOther {
        /// Who signed with it.
        user: String,
        /// The key.
        key: KeyId,
    },
    /// The key had been replaced or withdrawn.
    KeyEnded {
        /// Who signed with it.
        user: String,
        /// The last act it could sign.
        until: u64,
    },
    /// The key, or the log's, was given before.
    KeyReused {
        /// To whom it is given now.
        user: String,
    },
    /// What is given as a key is none.
    KeyUnusable {
        /// To whom it is given.
        user: String,
    },
    /// A replaced key's person did not sign last with the new one.
    NewKeyNotUsed {
        /// The person.
        user: String,
    },
    /// The person does not hold the role signed in.
    RoleNotHeld {
        /// The person.
        user: String,
        /// The role.
        role: String,
    },
    /// Two roles that nobody may hold together.
    RolesConflict {
        /// The person.
        user: String,
        /// One role.
        a: String,
        /// The other.
        b: String,
    },
    /// One person signed twice.
    SamePerson {
        /// The person.
        user: String,
    },
    /// One key signed twice.
    SameKey {
        /// The key.
        key: KeyId,
    },
    /// Fewer people signed than the kind needs.
    TooFew {
        /// The kind.
        kind: String,
        /// How many signed.
        have: usize,
        /// How many it needs at least.
        need: usize,
    },
    /// The roles and meanings are not those that the kind needs.
    WrongSigners {
        /// The kind.
        kind: String,
    },
    /// The clock was behind or ahead and nobody entitled approved that.
    ClockNotApproved,
}
