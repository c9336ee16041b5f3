//! V11: every file that an act refers to is there, and every stored file is the one its name says.
//!
//! Does not know: what the files are.
//! Always holds: a file is hashed piece by piece, however long it is.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde_json::Value;

use super::finding::{FindingKind, Findings};
use super::raw::{RawLedger, ReadFault};
use crate::trust::act::Header;
use crate::trust::hash::{Digest, Hasher};

/// The files that acts refer to.
#[derive(Debug, Default)]
pub(super) struct Attachments {
    /// Each with the first act that refers to it.
    wanted: BTreeMap<Digest, u64>,
}

impl Attachments {
    /// Notes what an act refers to, unless it says that the file is not kept.
    pub(super) fn note(&mut self, place: u64, act: &Header) {
        if act.content.get("kept") == Some(&Value::Bool(false)) {
            return;
        }
        for name in &act.refs {
            self.wanted.entry(*name).or_insert(place);
        }
    }

    /// Hashes every stored file, then looks for what is missing; how many files there are. `stopped` is asked
    /// between pieces.
    pub(super) fn check_all(
        mut self,
        ledger: &dyn RawLedger,
        stopped: &dyn Fn() -> bool,
        findings: &mut Findings,
    ) -> Result<u64, ReadFault> {
        let (mut count, mut fault) = (0, None);
        ledger.attachments(&mut |name| {
            count += 1;
            match hash(ledger, name, stopped) {
                Ok(Some(digest)) if digest.to_string() == name => {
                    self.wanted.remove(&digest);
                }
                Ok(_) if stopped() => return ControlFlow::Break(()),
                Ok(_) => {
                    // Told as changed; it need not be told as missing too.
                    if let Ok(digest) = name.parse() {
                        self.wanted.remove(&digest);
                    }
                    findings.add(None, FindingKind::AttachmentChanged { name: name.to_owned() });
                }
                Err(unread) => {
                    fault = Some(unread);
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        })?;
        if let Some(fault) = fault {
            return Err(fault);
        }
        if !stopped() {
            for (sha256, place) in self.wanted {
                findings.add(place, FindingKind::AttachmentMissing { sha256 });
            }
        }
        Ok(count)
    }

    /// Hashes the files that were referred to and no others; how many there are.
    pub(super) fn check_noted(
        self,
        ledger: &dyn RawLedger,
        stopped: &dyn Fn() -> bool,
        findings: &mut Findings,
    ) -> Result<u64, ReadFault> {
        let mut count = 0;
        for (sha256, place) in self.wanted {
            match hash(ledger, &sha256.to_string(), stopped)? {
                _ if stopped() => break,
                Some(digest) if digest == sha256 => count += 1,
                Some(_) => findings.add(place, FindingKind::AttachmentChanged { name: sha256.to_string() }),
                None => findings.add(place, FindingKind::AttachmentMissing { sha256 }),
            }
        }
        Ok(count)
    }
}

fn hash(ledger: &dyn RawLedger, name: &str, stopped: &dyn Fn() -> bool) -> Result<Option<Digest>, ReadFault> {
    let mut hasher = Hasher::new();
    let found = ledger.attachment(name, &mut |piece| {
        hasher.add(piece);
        if stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(found.then(|| hasher.end()))
}
