//! V13: the rules a ledger is kept by are ones that this program has built in.
//!
//! Does not know: what the rules say.
//! Always holds: pack, version and hash are compared together.

use serde_json::Value;

use super::finding::{FindingKind, Findings};
use crate::trust::act::Header;
use crate::trust::hash::Digest;

/// A pack of rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RulesId {
    /// Its name.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// The hash of its bytes.
    pub sha256: Digest,
}

/// Compares the rules that an act names, if it is of a kind that names some.
pub(super) fn check(place: u64, act: &Header, built_in: &[RulesId], findings: &mut Findings) {
    if !matches!(act.kind.as_str(), "ledger.opened" | "rules.adopted") {
        return;
    }
    match named(&act.content) {
        Some(rules) if built_in.contains(&rules) => {}
        Some(RulesId { pack, version, .. }) => findings.add(place, FindingKind::RulesUnknown { pack, version }),
        None => findings.add(place, FindingKind::RulesUnnamed),
    }
}

/// The rules that a content names: under `rules`, or by itself.
fn named(content: &Value) -> Option<RulesId> {
    let rules = content.get("rules").unwrap_or(content);
    let version = match rules.get("version")? {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let pack = rules.get("pack")?.as_str()?.to_owned();
    let sha256 = rules.get("sha256")?.as_str()?.parse().ok()?;
    Some(RulesId { pack, version, sha256 })
}
