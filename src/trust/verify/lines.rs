//! V05: the lines of each act are the ones that were signed, in canonical form; with them the fold of V10.
//!
//! The thread that reads looks at their form and packs them into batches; another hashes them and folds movements.
//! Does not know: the file.
//! Always holds: batches are worked through in the order of acts and lines.

use std::ops::Range;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::balances::Balances;
use super::finding::{FindingKind, Findings};
use super::raw::RawLine;
use crate::trust::act::{LinesHasher, LinesHead};
use crate::trust::canon;

/// A batch is sent when it has this many bytes.
const BATCH_BYTES: usize = 28 * 1024;
/// How many batches may wait.
const BATCHES_WAITING: usize = 32;

/// What is known of an act before its lines come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expected {
    /// The act's number.
    pub(super) place: u64,
    /// What was signed; `None` when the act cannot be read.
    pub(super) head: Option<LinesHead>,
    /// The random bytes, if there are 32 of them.
    pub(super) blind: Option<[u8; 32]>,
}

#[derive(Debug)]
enum Item {
    Begin(Expected),
    /// The line ends before this byte of the batch; where in the batch its movement stands, if it has one.
    Line {
        no: i64,
        end: usize,
        moved: Option<Range<usize>>,
    },
    /// All lines came, or reading stopped.
    End {
        complete: bool,
    },
}

/// Lines on their way.
#[derive(Debug, Default)]
pub(super) struct Batch {
    bytes: Vec<u8>,
    items: Vec<Item>,
}

/// Packs lines for the thread that hashes them.
pub(super) struct LineSender {
    batch: Batch,
    to: SyncSender<Batch>,
}

/// The two ends of the way.
pub(super) fn line_channel() -> (LineSender, Receiver<Batch>) {
    let (to, from) = sync_channel(BATCHES_WAITING);
    (LineSender { batch: Batch::default(), to }, from)
}

impl LineSender {
    pub(super) fn begin(&mut self, expected: Expected) {
        self.batch.items.push(Item::Begin(expected));
    }

    /// Takes a line of the act at `place`.
    pub(super) fn line(&mut self, place: u64, line: &RawLine<'_>, findings: &mut Findings) {
        let start = self.batch.bytes.len();
        self.batch.bytes.extend_from_slice(line.body);
        let end = self.batch.bytes.len();
        let moved = match std::str::from_utf8(line.body).map(|text| canon::place_of(text, "move")) {
            Ok(Ok(found)) => found.map(|found| start + found.start..start + found.end),
            Ok(Err(_)) | Err(_) => {
                findings.add(place, FindingKind::LineNotCanonical { no: u64::try_from(line.no).unwrap_or(0) });
                None
            }
        };
        self.batch.items.push(Item::Line { no: line.no, end, moved });
        if self.batch.bytes.len() >= BATCH_BYTES {
            self.send();
        }
    }

    pub(super) fn end(&mut self, complete: bool) {
        self.batch.items.push(Item::End { complete });
        if self.batch.items.len() >= BATCH_BYTES / 64 {
            self.send();
        }
    }

    /// Sends what is left; dropping the sender then ends the other thread.
    pub(super) fn finish(mut self) {
        self.send();
    }

    fn send(&mut self) {
        let next = Batch { bytes: Vec::with_capacity(BATCH_BYTES + 2048), items: Vec::with_capacity(512) };
        let full = std::mem::replace(&mut self.batch, next);
        // The other end is gone only when its thread panicked, which the scope of threads passes on.
        let _gone = self.to.send(full);
    }
}

/// What the lines gave.
#[derive(Debug, Default)]
pub(super) struct LinesDone {
    /// How many lines there were.
    pub(super) lines: u64,
    /// What is wrong with them.
    pub(super) findings: Findings,
    /// The sums of their movements; `None` when they were not wanted.
    pub(super) balances: Option<Balances>,
}

/// Works through batches until the sender is gone.
pub(super) fn work(from: &Receiver<Batch>, with_balances: bool) -> LinesDone {
    let balances = with_balances.then(Balances::default);
    let mut work = Work { done: LinesDone { balances, ..LinesDone::default() }, act: None };
    for batch in from {
        let mut start = 0;
        for item in batch.items {
            match item {
                Item::Begin(expected) => work.begin(expected),
                Item::Line { no, end, moved } => {
                    let moved = moved.and_then(|moved| batch.bytes.get(moved));
                    work.line(no, batch.bytes.get(start..end).unwrap_or_default(), moved);
                    start = end;
                }
                Item::End { complete } => work.end(complete),
            }
        }
    }
    work.done
}

struct Work {
    done: LinesDone,
    act: Option<(Expected, LinesHasher, u64)>,
}

impl Work {
    fn begin(&mut self, expected: Expected) {
        // Without its random bytes an act's lines are counted and read, not compared.
        let hasher = LinesHasher::new(expected.blind.unwrap_or([0; 32]));
        self.act = Some((expected, hasher, 0));
    }

    fn line(&mut self, no: i64, body: &[u8], moved: Option<&[u8]>) {
        let Some((expected, hasher, next)) = &mut self.act else { return };
        let findings = &mut self.done.findings;
        self.done.lines += 1;
        if i64::try_from(*next) != Ok(no) {
            findings.add(expected.place, FindingKind::LineGap { expected: *next, found: no });
        }
        let no = u64::try_from(no).unwrap_or(*next);
        *next = no.saturating_add(1);
        hasher.add_bytes(body);
        if let (Some(balances), Some(moved)) = (&mut self.done.balances, moved) {
            balances.take(expected.place, no, moved, findings);
        }
    }

    fn end(&mut self, complete: bool) {
        let Some((expected, hasher, _)) = self.act.take() else { return };
        let Expected { place, head, blind } = expected;
        let findings = &mut self.done.findings;
        if let Some(balances) = &mut self.done.balances {
            balances.act_ends(place, findings);
        }
        let Some(head) = head.filter(|_| complete) else { return };
        let found = hasher.head();
        if found.count != head.count {
            findings.add(place, FindingKind::LineCount { have: found.count, need: head.count });
        } else if blind.is_some() && found.root != head.root {
            findings.add(place, FindingKind::LinesRoot);
        }
    }
}
