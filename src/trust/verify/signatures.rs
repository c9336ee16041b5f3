//! V06: the signatures of an act are those of its actors, in their order, and hold; who they are is judged by the
//! policy as of that act.
//!
//! Does not know: how people, keys and the policy are folded.
//! Always holds: each signature is verified by itself, strictly; no equation over many decides.

use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};

use super::finding::{FindingKind, Findings};
use crate::trust::act::{Header, read_signatures, signing_bytes};
use crate::trust::key::{PublicKey, Sig};

/// How many signatures travel together.
const BATCH: usize = 32;
/// How many batches may wait.
pub(super) const BATCHES_WAITING: usize = 64;

/// A signature to be verified, and what to tell when it does not hold.
#[derive(Debug)]
pub(super) struct Check {
    pub(super) public: PublicKey,
    pub(super) message: Arc<[u8]>,
    pub(super) sig: Sig,
    pub(super) place: Option<u64>,
    pub(super) otherwise: FindingKind,
}

/// Packs signatures for the threads that verify them.
pub(super) struct CheckSender {
    batch: Vec<Check>,
    to: SyncSender<Vec<Check>>,
}

impl CheckSender {
    pub(super) fn new(to: SyncSender<Vec<Check>>) -> CheckSender {
        CheckSender { batch: Vec::with_capacity(BATCH), to }
    }

    pub(super) fn add(&mut self, check: Check) {
        self.batch.push(check);
        if self.batch.len() >= BATCH {
            self.send();
        }
    }

    /// Sends what is left; dropping the sender then ends the other threads.
    pub(super) fn finish(mut self) {
        self.send();
    }

    fn send(&mut self) {
        let full = std::mem::replace(&mut self.batch, Vec::with_capacity(BATCH));
        // The other ends are gone only when their threads panicked, which the scope of threads passes on.
        let _gone = self.to.send(full);
    }
}

/// Verifies batches until the sender is gone; several threads share one end.
pub(super) fn work(from: &Mutex<Receiver<Vec<Check>>>) -> Findings {
    let mut findings = Findings::default();
    loop {
        let batch = from.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(batch) = batch else { return findings };
        for check in batch {
            if !check.public.verify(&check.message, &check.sig) {
                findings.add(check.place, check.otherwise);
            }
        }
    }
}

/// Compares an act's signatures with its actors and sends them to be verified against `keys`, the key of each actor
/// where it is known; how many signatures there are.
pub(super) fn check(
    place: u64,
    (act, body, signatures): (&Header, &str, &[u8]),
    keys: &[Option<PublicKey>],
    to: &mut CheckSender,
    findings: &mut Findings,
) -> u64 {
    let read = std::str::from_utf8(signatures).ok().and_then(|text| read_signatures(text).ok());
    let Some(signatures) = read else {
        findings.add(place, FindingKind::SignaturesUnreadable);
        return 0;
    };
    let in_order = signatures.iter().map(|(key, _)| *key).eq(act.actors.iter().map(|actor| actor.key));
    if !in_order {
        findings.add(place, FindingKind::SignaturesDiffer { have: signatures.len(), need: act.actors.len() });
    }
    let message: Arc<[u8]> = signing_bytes(body).into();
    for (actor, public) in act.actors.iter().zip(keys) {
        let signature = signatures.iter().find(|(key, _)| *key == actor.key);
        if let (Some(public), Some((_, sig))) = (public, signature) {
            to.add(Check {
                public: *public,
                message: Arc::clone(&message),
                sig: *sig,
                place: Some(place),
                otherwise: FindingKind::SignatureWrong { user: actor.user.clone(), key: actor.key },
            });
        }
    }
    u64::try_from(signatures.len()).unwrap_or(u64::MAX)
}
