//! The one walk over a ledger in which all families look at each act.
//!
//! This thread reads; one other hashes lines and folds balances, the rest verify signatures.
//! Does not know: what the families look for.
//! Always holds: rows are read by the calling thread alone, so that all are of one moment.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};
use std::thread::{self, ScopedJoinHandle};

use super::attachments::Attachments;
use super::finding::{FindingKind, Findings};
use super::heads::{self, Against, Roots};
use super::lines::{Expected, LineSender, LinesDone, line_channel};
use super::raw::{self, RawAct, RawLedger, ReadFault};
use super::sequence::Sequence;
use super::signatures::{self, CheckSender};
use super::{
    Counts, Family, Given, Passed, Progress, Report, Stopped, Trusted, Watch, anchors, clock, given, leaves, lines,
    rules,
};
use crate::domain::calendar::Moment;
use crate::trust::act::{Header, LinesHead};
use crate::trust::authority::Authority;
use crate::trust::hash::Digest;
use crate::trust::tree::{Frontier, Head};

/// Progress is told after this many lines.
const LINES_BETWEEN: u64 = 4096;

/// Verifies what follows the trusted beginning.
pub(super) fn run(
    ledger: &dyn RawLedger,
    given: &Given,
    trusted: Trusted,
    watch: Watch<'_>,
) -> Result<Report, Stopped> {
    let from = trusted.size();
    let mut findings = Findings::default();
    let mut unchecked = given::take_in(given, &mut findings);
    for (family, missing) in [
        (Family::Anchors, given.heads.is_empty()),
        (Family::Rules, given.rules.is_none()),
        (Family::Balances, from > 0),
    ] {
        if missing {
            unchecked.push(family);
        }
    }
    unchecked.sort_unstable();
    let mut walk = Walk::new(ledger, given, trusted, watch, findings);
    let (done, stored) = walk.threads(from);
    if walk.stopped() {
        return Err(Stopped);
    }
    walk.finish(from, done, stored)?;
    let Walk { findings, sequence, authority, frontier, highest, prev, counts, .. } = walk;
    let (findings, counted) = findings.end();
    let head = Head { size: frontier.size(), root: frontier.root() };
    let after = Trusted { frontier, prev, ledger: sequence.ledger(), authority, highest };
    Ok(Report { findings, counted, unchecked, counts, head, after })
}

struct Walk<'a, 'w> {
    ledger: &'a dyn RawLedger,
    given: &'a Given,
    watch: Watch<'w>,
    progress: Progress,
    findings: Findings,
    sequence: Sequence,
    authority: Authority,
    frontier: Frontier,
    highest: Option<Moment>,
    prev: Option<Digest>,
    roots: Roots,
    attachments: Attachments,
    counts: Counts,
    /// Whether reading the log broke off.
    unread: bool,
}

/// Where lines and signatures go.
struct Out {
    lines: LineSender,
    checks: CheckSender,
}

impl<'a, 'w> Walk<'a, 'w> {
    fn new(
        ledger: &'a dyn RawLedger,
        given: &'a Given,
        trusted: Trusted,
        watch: Watch<'w>,
        findings: Findings,
    ) -> Walk<'a, 'w> {
        let Trusted { frontier, prev, ledger: id, authority, highest } = trusted;
        let mut walk = Walk {
            ledger,
            given,
            watch,
            progress: Progress::default(),
            findings,
            sequence: Sequence::new(frontier.size(), prev.unwrap_or(Digest::ZERO), id),
            authority,
            frontier,
            highest,
            prev,
            roots: Roots::default(),
            attachments: Attachments::default(),
            counts: Counts::default(),
            unread: false,
        };
        let total = ledger.act_count();
        walk.progress.acts_total = walk.readable(total).unwrap_or(0);
        let roots = Roots::wanted(ledger, &given.heads, walk.frontier.size());
        walk.roots = walk.readable(roots).unwrap_or_default();
        walk.roots.reached(&walk.frontier);
        walk
    }

    /// Tells a fault of reading.
    fn readable<T>(&mut self, read: Result<T, ReadFault>) -> Option<T> {
        read.map_err(|ReadFault(detail)| self.findings.add(None, FindingKind::Unreadable { detail })).ok()
    }

    fn stopped(&self) -> bool {
        self.watch.stop.load(Ordering::Relaxed)
    }

    /// Reads everything and waits for the other threads; tells what the lines gave, and how many are stored.
    fn threads(&mut self, from: u64) -> (LinesDone, Option<u64>) {
        let (lines, line_end) = line_channel();
        let (to, check_end) = sync_channel(signatures::BATCHES_WAITING);
        let check_end = Arc::new(Mutex::new(check_end));
        let with_balances = from == 0;
        thread::scope(|scope| {
            let hashing = scope.spawn(move || lines::work(&line_end, with_balances));
            // reading, hashing and rebuilding run beside them; more threads than cores only make those wait
            let spare = thread::available_parallelism().map_or(1, |cores| usize::from(cores).saturating_sub(1).max(1));
            let verifying: Vec<ScopedJoinHandle<'_, Findings>> = (0..spare)
                .map(|_| {
                    let check_end = Arc::clone(&check_end);
                    scope.spawn(move || signatures::work(&check_end))
                })
                .collect();
            drop(check_end);
            let mut out = Out { lines, checks: CheckSender::new(to) };
            self.acts(from, &mut out);
            out.lines.finish();
            self.checkpoints(from, &mut out.checks);
            out.checks.finish();
            // counted while the others still work
            let stored = self.ledger.line_count(from);
            let stored = self.readable(stored);
            for thread in verifying {
                self.findings.merge(joined(thread));
            }
            (joined(hashing), stored)
        })
    }

    fn acts(&mut self, from: u64, out: &mut Out) {
        let ledger = self.ledger;
        let read = ledger.acts(from, &mut |row| {
            if self.stopped() {
                return ControlFlow::Break(());
            }
            let read = self.act(&row, out);
            match self.readable(read) {
                Some(()) => ControlFlow::Continue(()),
                None => {
                    self.unread = true;
                    ControlFlow::Break(())
                }
            }
        });
        if self.readable(read).is_some() && !self.unread && !self.stopped() {
            self.pass(Passed::All);
        }
        (self.watch.progress)(self.progress);
    }

    fn pass(&mut self, row: Passed<'_>) {
        if let Some(rows) = &mut self.watch.rows {
            rows(row);
        }
    }

    fn act(&mut self, row: &RawAct<'_>, out: &mut Out) -> Result<(), ReadFault> {
        self.pass(Passed::Act(row.seq, row.body));
        let place = self.sequence.place(row.seq, &mut self.findings);
        let leaf = leaves::check(place, row, &mut self.findings);
        let body = std::str::from_utf8(row.body).unwrap_or_default();
        let head = match Header::read(body) {
            Ok(act) => {
                self.header(place, row, (&act, body), &mut out.checks)?;
                Some(act.lines)
            }
            Err(fault) => {
                self.findings.add(place, FindingKind::ActUnreadable { detail: fault.to_string() });
                None
            }
        };
        self.sequence.passed(leaf);
        self.prev = Some(leaf);
        let mut nodes = Vec::new();
        self.frontier.append(leaf, |node| nodes.push(node));
        for node in &nodes {
            heads::check_node(place, node, self.ledger, &mut self.findings)?;
        }
        self.roots.reached(&self.frontier);
        self.counts.acts += 1;
        self.progress.acts += 1;
        self.lines(place, row, head, &mut out.lines)?;
        if self.counts.acts.is_multiple_of(256) {
            (self.watch.progress)(self.progress);
        }
        Ok(())
    }

    fn header(
        &mut self,
        place: u64,
        row: &RawAct<'_>,
        (act, body): (&Header, &str),
        checks: &mut CheckSender,
    ) -> Result<(), ReadFault> {
        self.sequence.check(place, act, &mut self.findings);
        clock::check(place, act, &mut self.highest, &mut self.findings);
        if let Some(built_in) = &self.given.rules {
            rules::check(place, act, built_in, &mut self.findings);
        }
        self.attachments.note(place, act);
        let reversed = match act.corrects {
            Some(corrects) => raw::act(self.ledger, corrects, |row| kind_of(&row))?.flatten(),
            None => None,
        };
        let judged = self.authority.follow(act, reversed.as_deref());
        for fault in judged.faults {
            self.findings.add(place, FindingKind::Authority(fault));
        }
        let written = (act, body, row.signatures);
        self.counts.signatures += signatures::check(place, written, &judged.keys, checks, &mut self.findings);
        Ok(())
    }

    fn lines(
        &mut self,
        place: u64,
        row: &RawAct<'_>,
        head: Option<LinesHead>,
        to: &mut LineSender,
    ) -> Result<(), ReadFault> {
        let blind = row.blind.try_into().ok();
        let none = head.is_some_and(|head| head.count == 0);
        if none && head != Some(LinesHead::NONE) {
            self.findings.add(place, FindingKind::LinesRoot);
        }
        if head.is_some() && if none { !row.blind.is_empty() } else { blind.is_none() } {
            self.findings.add(place, FindingKind::Blind);
        }
        if none {
            return Ok(()); // lines that are there all the same are found by their number
        }
        to.begin(Expected { place, head, blind });
        let ledger = self.ledger;
        let read = ledger.lines(row.seq, &mut |line| {
            to.line(place, &line, &mut self.findings);
            self.pass(Passed::Line(line.body));
            self.progress.lines += 1;
            if self.progress.lines.is_multiple_of(LINES_BETWEEN) {
                (self.watch.progress)(self.progress);
                if self.stopped() {
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        });
        to.end(read.is_ok() && !self.stopped());
        read
    }

    fn checkpoints(&mut self, from: u64, to: &mut CheckSender) {
        let against = Against {
            ledger: self.sequence.ledger(),
            size: self.frontier.size(),
            roots: &self.roots,
            authority: &self.authority,
            from,
        };
        let read = heads::check_checkpoints(self.ledger, &against, to, &mut self.findings);
        self.counts.checkpoints = self.readable(read).unwrap_or(0);
    }

    /// What is compared once all acts and lines were seen.
    fn finish(&mut self, from: u64, done: LinesDone, stored: Option<u64>) -> Result<(), Stopped> {
        let (ledger, size) = (self.ledger, self.frontier.size());
        self.findings.merge(done.findings);
        self.counts.lines = done.lines;
        let strays = stored.unwrap_or(0).saturating_sub(done.lines);
        if strays > 0 {
            self.findings.add(None, FindingKind::LinesWithoutAct { lines: strays });
        }
        let read = heads::check_node_count(size, ledger, &mut self.findings);
        self.readable(read);
        anchors::check(&self.given.heads, size, &self.roots, &mut self.findings);
        if let Some(balances) = done.balances {
            let read = balances.compare(ledger, &mut self.findings);
            self.readable(read);
        }
        let attachments = std::mem::take(&mut self.attachments);
        let stop = self.watch.stop;
        let stopped = || stop.load(Ordering::Relaxed);
        let read = if from == 0 {
            attachments.check_all(ledger, &stopped, &mut self.findings)
        } else {
            attachments.check_noted(ledger, &stopped, &mut self.findings)
        };
        self.counts.attachments = self.readable(read).unwrap_or(0);
        if stopped() { Err(Stopped) } else { Ok(()) }
    }
}

/// The kind of an act that can be read.
fn kind_of(row: &RawAct<'_>) -> Option<String> {
    let body = std::str::from_utf8(row.body).ok()?;
    Header::read(body).ok().map(|act| act.kind)
}

/// What a thread gave; a panic of it goes on here.
fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
