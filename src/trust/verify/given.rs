//! V01 file, V02 schema, V09 derived tables: what the store found out and hands in.
//!
//! Does not know: how the store checks.
//! Always holds: what was not checked is never told as good.

use super::finding::{FindingKind, Findings};
use super::{Family, Given};

/// Takes in what was handed in; names the families that nobody checked.
pub(super) fn take_in(given: &Given, findings: &mut Findings) -> Vec<Family> {
    let mut unchecked = Vec::new();
    let mut family = |family, told: &Option<Vec<String>>, kind: fn(String) -> FindingKind| match told {
        Some(told) => told.iter().for_each(|one| findings.add(None, kind(one.clone()))),
        None => unchecked.push(family),
    };
    family(Family::File, &given.file, |detail| FindingKind::FileDamaged { detail });
    family(Family::Schema, &given.schema, |object| FindingKind::SchemaDiffers { object });
    family(Family::Derived, &given.derived, |table| FindingKind::TableDiffers { table });
    unchecked
}
