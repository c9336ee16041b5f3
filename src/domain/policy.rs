//! Who signs what: the table that the first act carries as data.
//!
//! Does not know: keys, signatures, which people exist.
//! Always holds: the table names every kind of act, also those that only other versions post; each place in it is
//! filled by another person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::event::Kind;
use super::lists::{ConflictEffect, ROLE_CONFLICTS};

/// One place for a signature: what it means and which roles may give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignerSlot {
    /// A code of `signature_meaning`.
    pub meaning: String,
    /// Codes of `roles`, any of which will do.
    pub roles: Vec<String>,
}

/// The signatures that one kind of act wants, in order; any alternative will do.
pub type Alternatives = Vec<Vec<SignerSlot>>;

/// Kind of act to its signatures.
pub type PolicyTable = BTreeMap<String, Alternatives>;

/// Two duties that one person does not hold together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// One duty.
    pub a: String,
    /// The other.
    pub b: String,
    /// Where the rule holds: always, site, batch, document …
    pub scope: String,
    /// block or warn.
    pub effect: String,
    /// Whether a written exception is allowed.
    pub exception: bool,
}

/// The conflicts that a new ledger begins with.
#[must_use]
pub fn built_in_conflicts() -> Vec<Conflict> {
    ROLE_CONFLICTS
        .iter()
        .map(|c| Conflict {
            a: c.a.to_owned(),
            b: c.b.to_owned(),
            scope: c.scope.to_owned(),
            effect: if c.effect == ConflictEffect::Block { "block" } else { "warn" }.to_owned(),
            exception: c.exception_allowed,
        })
        .collect()
}

/// The roles that may record anything that is not stock: all but assessor and observer.
const ANY: &str = "storekeeper armourer accountable_officer inspector ammunition_officer surplus_board approver authority verifier convoy_officer destruction_officer witness national_authority contact_point records_officer investigator unit_requester administrator";

/// `roles:meaning + roles:meaning`, alternatives separated by `|`.
fn written(kind: Kind) -> String {
    let text = match kind {
        Kind::LedgerOpened => "administrator:opened + accountable_officer:opened",
        Kind::PersonEnrolled | Kind::PersonChanged | Kind::RolesChanged | Kind::KeyWithdrawn => {
            "administrator:enrolled + accountable_officer:approved"
        }
        Kind::KeyReplaced => {
            return format!(
                "administrator:enrolled + accountable_officer:approved + {ANY} assessor observer:submitted"
            );
        }
        Kind::RulesAdopted | Kind::SiteChanged | Kind::ClockReset => {
            "accountable_officer:submitted + approver:approved"
        }
        Kind::ItemAdded | Kind::ItemChanged => "storekeeper accountable_officer ammunition_officer:recorded",
        Kind::PlaceLicensed => "ammunition_officer:recorded",
        Kind::PlaceAdded | Kind::PlaceChanged | Kind::HolderAdded | Kind::HolderChanged => {
            "storekeeper accountable_officer:recorded"
        }
        // the second row is for a file that brings licences
        Kind::ImportRecorded => {
            "storekeeper accountable_officer:recorded | storekeeper accountable_officer:recorded + ammunition_officer:approved"
        }
        Kind::WeaponReceived
        | Kind::LotReceived
        | Kind::StockReceived
        | Kind::WeaponIssued
        | Kind::LotIssued
        | Kind::StockIssued
        | Kind::WeaponReturned
        | Kind::LotReturned
        | Kind::StockReturned
        | Kind::WeaponMoved
        | Kind::LotMoved
        | Kind::StockMoved
        | Kind::WeaponExpended
        | Kind::LotExpended
        | Kind::StockExpended
        | Kind::TransferSent
        | Kind::TransferReceived => "storekeeper:recorded",
        Kind::CountAdjusted => "storekeeper inspector:counted + approver:approved",
        Kind::CountConfirmed => "storekeeper inspector:counted",
        Kind::ConditionChanged => "armourer ammunition_officer:inspected + approver:approved",
        Kind::HoldPlaced | Kind::BlockPlaced => "storekeeper armourer ammunition_officer inspector:recorded",
        Kind::HoldReleased => "storekeeper armourer ammunition_officer inspector accountable_officer approver:approved",
        Kind::BlockReleased => {
            "storekeeper armourer ammunition_officer inspector accountable_officer:approved + approver:approved"
        }
        Kind::InspectionRecorded | Kind::StabilityRecorded | Kind::WeaponMarked => {
            "armourer ammunition_officer inspector:inspected"
        }
        Kind::TraceDecided => "accountable_officer:recorded",
        Kind::ActReversed => {
            "storekeeper accountable_officer:recorded \
             | storekeeper accountable_officer inspector armourer ammunition_officer:recorded + approver:approved"
        }
        Kind::BatchDrafted => "storekeeper accountable_officer:prepared",
        Kind::BatchReviewed => "surplus_board accountable_officer:approved",
        Kind::BatchApproved => "authority:authorised + accountable_officer:submitted",
        Kind::BatchReopened | Kind::BatchCancelled => "accountable_officer:recorded",
        Kind::BatchRead => "verifier:verified",
        Kind::BatchLocked => "verifier:verified + verifier:verified",
        Kind::BatchStarted => {
            "destruction_officer:recorded + witness:witnessed + witness:witnessed | destruction_officer:recorded + witness:witnessed + witness:witnessed + witness:witnessed"
        }
        Kind::BatchCompleted => "destruction_officer:destroyed + verifier:verified",
        Kind::BatchAborted => "destruction_officer:destroyed + accountable_officer:approved",
        Kind::CertificateDrafted => "accountable_officer:prepared",
        Kind::CertificateSigned => {
            "destruction_officer:destroyed | witness:witnessed | ammunition_officer:inspected | accountable_officer:certified | authority:certified | observer:observed"
        }
        Kind::BatchCertified | Kind::CertificateVoided => "accountable_officer:certified + authority:certified",
        Kind::DocumentIssued | Kind::BackupMade => return format!("{ANY}:recorded"),
        Kind::DaySealed => "storekeeper:recorded + storekeeper accountable_officer inspector:approved",
    };
    text.to_owned()
}

/// Kinds that this program reads and does not post: a ledger names their signers from its first act, since a kind
/// without a row cannot be signed by anybody, ever.
pub const READ_ONLY: &[(&str, &str)] = &[
    ("policy.changed", "accountable_officer:submitted + approver:approved"),
    ("ledger.reinstated", "accountable_officer:submitted + approver:approved"),
];

/// The table that a new ledger begins with.
#[must_use]
pub fn built_in() -> PolicyTable {
    let posted = Kind::ALL.iter().map(|kind| (kind.code().to_owned(), parse(&written(*kind))));
    posted.chain(READ_ONLY.iter().map(|(kind, signers)| ((*kind).to_owned(), parse(signers)))).collect()
}

/// Reads the short form `roles:meaning + roles:meaning | …`.
#[must_use]
pub fn parse(text: &str) -> Alternatives {
    let slot = |part: &str| {
        let (roles, meaning) = part.trim().split_once(':').unwrap_or((part.trim(), ""));
        SignerSlot { meaning: meaning.to_owned(), roles: roles.split(' ').map(str::to_owned).collect() }
    };
    text.split('|').map(|alternative| alternative.split('+').map(slot).collect()).collect()
}

/// Writes the short form; the inverse of [`parse`].
#[must_use]
pub fn print(alternatives: &Alternatives) -> String {
    let slot = |s: &SignerSlot| format!("{}:{}", s.roles.join(" "), s.meaning);
    let one = |slots: &Vec<SignerSlot>| slots.iter().map(slot).collect::<Vec<_>>().join(" + ");
    alternatives.iter().map(one).collect::<Vec<_>>().join(" | ")
}

/// Somebody who acts, with the roles held now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The person.
    pub user: String,
    /// Codes of `roles`.
    pub roles: Vec<String>,
}

/// Somebody in a place of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acting {
    /// The person.
    pub user: String,
    /// The role in which the person acts.
    pub role: String,
    /// What the signature means.
    pub meaning: String,
}

/// Fits people into the places of an act, in some order. `None` when no alternative fits all of them exactly.
#[must_use]
pub fn fit(alternatives: &Alternatives, people: &[Standing]) -> Option<Vec<Acting>> {
    let users: std::collections::BTreeSet<&str> = people.iter().map(|p| p.user.as_str()).collect();
    if users.len() != people.len() {
        return None;
    }
    alternatives.iter().filter(|slots| slots.len() == people.len()).find_map(|slots| {
        let mut taken = vec![false; people.len()];
        let mut order = Vec::new();
        place(slots, people, &mut taken, &mut order).then_some(order)
    })
}

fn place(slots: &[SignerSlot], people: &[Standing], taken: &mut [bool], order: &mut Vec<Acting>) -> bool {
    let Some(slot) = slots.get(order.len()) else { return true };
    for (at, person) in people.iter().enumerate() {
        let role = slot.roles.iter().find(|role| person.roles.contains(role));
        let (false, Some(role)) = (taken[at], role) else { continue };
        taken[at] = true;
        order.push(Acting { user: person.user.clone(), role: role.clone(), meaning: slot.meaning.clone() });
        if place(slots, people, taken, order) {
            return true;
        }
        order.pop();
        taken[at] = false;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(user: &str, roles: &[&str]) -> Standing {
        Standing { user: user.into(), roles: roles.iter().map(|r| (*r).to_owned()).collect() }
    }

    #[test]
    fn every_kind_has_signers_and_the_short_form_is_exact() {
        for (kind, alternatives) in built_in() {
            assert!(!alternatives.is_empty() && alternatives.iter().all(|a| !a.is_empty()), "{kind}");
            assert_eq!(parse(&print(&alternatives)), alternatives, "{kind}");
            for role in alternatives.iter().flatten().flat_map(|s| &s.roles) {
                assert!(crate::domain::lists::ROLES.contains(&role.as_str()), "{kind}: {role}");
            }
        }
    }

    #[test]
    fn people_are_fitted_in_any_order_and_never_twice() {
        let table = parse("storekeeper inspector:counted + approver:approved");
        let a = person("a", &["approver"]);
        let b = person("b", &["storekeeper", "approver"]);
        let fitted = fit(&table, &[a.clone(), b.clone()]).unwrap();
        assert_eq!(fitted.iter().map(|f| f.user.as_str()).collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(fit(&table, std::slice::from_ref(&b)), None);
        assert_eq!(fit(&table, &[a.clone(), a]), None);
        assert_eq!(fit(&table, &[b.clone(), b]), None, "one person with both roles is still one person");
    }

    #[test]
    fn administrators_post_no_stock() {
        let admin = person("x", &["administrator"]);
        for kind in [Kind::LotReceived, Kind::WeaponIssued, Kind::StockMoved, Kind::LotExpended] {
            assert_eq!(fit(&built_in()[kind.code()], std::slice::from_ref(&admin)), None);
        }
    }
}
