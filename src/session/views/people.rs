//! People who sign.
//!
//! Does not know: passphrases, other than those that a training ledger shows to everybody.
//! Always holds: a role is a code of `roles`.

/// A person enrolled in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PersonView {
    /// The code of the person, such as `u-003`.
    pub user: String,
    /// Rank, written before the name.
    pub rank: String,
    /// Name as it is printed.
    pub name: String,
    /// Organisation or body.
    pub body: String,
    /// Identity number.
    pub id_number: String,
    /// Codes of `roles`, the leading one first.
    pub roles: Vec<String>,
    /// The id of the key in force, 16 hex digits; none when it was withdrawn.
    pub key: Option<String>,
    /// The passphrase, in a training ledger only.
    pub practice: Option<String>,
}

impl PersonView {
    /// The leading role.
    #[must_use]
    pub fn role(&self) -> &str {
        self.roles.first().map_or("", String::as_str)
    }

    /// Whether the person has a role.
    #[must_use]
    pub fn has(&self, role: &str) -> bool {
        self.roles.iter().any(|r| r == role)
    }
}
