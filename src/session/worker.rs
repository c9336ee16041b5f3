//! A thread that serves jobs one by one: tickets, progress, cancelling, the newest question of a kind.
//!
//! Does not know: what a job does; egui (it only wakes whoever waits for replies).
//! Always holds: a job that panics ends with `Trouble::Bug` and the thread lives on; an answer carries the ticket of its
//! question; progress is told at most ten times a second.

use std::cell::Cell;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::desk::{Progress, Reply, Ticket, Touched};
use super::query::Answer;
use super::views::Trouble;
use crate::store::{Interrupter, LedgerFile};

/// Between two reports of progress.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

/// How long a thread has nothing to do before it is at rest.
const REST_AFTER: Duration = Duration::from_secs(1);

/// What a job is answered with; nothing when nobody waits for an answer.
pub(super) type Served = Option<Result<Answer, Trouble>>;

/// Wakes whoever waits for replies.
pub(super) type Wake = Arc<dyn Fn() + Send + Sync>;

/// What a thread is asked to do.
pub(super) trait Work: Send + 'static {
    /// What names the kind of question.
    type Kind: PartialEq + Send;
    /// The kind of question of which only the newest counts; none when each one counts.
    fn kind(&self) -> Option<Self::Kind>;
}

/// Who does it.
pub(super) trait Serve: Send + 'static {
    /// What is asked.
    type Work: Work;
    /// Does it.
    fn serve(&mut self, work: Self::Work, told: &Told<'_>) -> Served;
    /// The answer was sent: what can wait until then is done now.
    fn after_answer(&mut self) {}
    /// Nothing was asked for a while.
    fn at_rest(&mut self) {}
    /// A job has panicked: nothing of what it may have left half done is used any more.
    fn after_panic(&mut self);
}

/// Where replies go.
#[derive(Clone)]
pub(super) struct Out {
    replies: Sender<Reply>,
    wake: Wake,
}

impl Out {
    /// Replies go to the receiver, and each wakes.
    pub(super) fn new(wake: Wake) -> (Out, Receiver<Reply>) {
        let (replies, receiver) = channel();
        (Out { replies, wake }, receiver)
    }

    /// Sends a reply; when nobody waits any more it is lost.
    pub(super) fn send(&self, reply: Reply) {
        let _ = self.replies.send(reply);
        (self.wake)();
    }
}

struct Job<W> {
    ticket: Ticket,
    work: W,
    stop: Arc<AtomicBool>,
}

/// The job under way.
struct Current<K> {
    ticket: Ticket,
    kind: Option<K>,
    stop: Arc<AtomicBool>,
    reading: Option<Interrupter>,
}

impl<K> Current<K> {
    fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(reading) = &self.reading {
            reading.interrupt();
        }
    }
}

type Now<K> = Arc<Mutex<Option<Current<K>>>>;

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What sends jobs to a thread.
pub(super) struct Reins<W: Work> {
    jobs: Sender<Job<W>>,
    now: Now<W::Kind>,
}

impl<W: Work> Clone for Reins<W> {
    fn clone(&self) -> Self {
        Reins { jobs: self.jobs.clone(), now: Arc::clone(&self.now) }
    }
}

impl<W: Work> Reins<W> {
    /// Sends a job. The question of its kind that is under way is stopped.
    pub(super) fn send(&self, ticket: Ticket, work: W) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(false));
        let kind = work.kind();
        if let Some(current) = locked(&self.now).as_ref().filter(|current| kind.is_some() && current.kind == kind) {
            current.stop();
        }
        // the thread is gone only when the desk goes, and then nobody waits
        let _ = self.jobs.send(Job { ticket, work, stop: Arc::clone(&stop) });
        stop
    }

    /// Stops the job under way, if it has this ticket; any job when no ticket is named.
    pub(super) fn stop(&self, ticket: Option<Ticket>) {
        if let Some(current) = locked(&self.now).as_ref().filter(|c| ticket.is_none_or(|t| t == c.ticket)) {
            current.stop();
        }
    }
}

/// A thread that serves jobs.
pub(super) struct Worker<W: Work> {
    /// What sends jobs to it.
    pub(super) reins: Reins<W>,
    thread: Option<JoinHandle<()>>,
}

impl<W: Work> Worker<W> {
    /// Starts a thread.
    ///
    /// # Errors
    /// The system gives none.
    pub(super) fn start<S: Serve<Work = W>>(name: &str, out: Out, server: S) -> std::io::Result<Worker<W>> {
        let (jobs, receiver) = channel();
        let now: Now<W::Kind> = Arc::new(Mutex::new(None));
        let reins = Reins { jobs, now: Arc::clone(&now) };
        let thread =
            std::thread::Builder::new().name(name.to_owned()).spawn(move || serve(&receiver, &out, &now, server))?;
        Ok(Worker { reins, thread: Some(thread) })
    }

    /// Lets the thread end after the jobs that it has, and waits for it.
    pub(super) fn end(mut self) {
        let thread = self.thread.take();
        drop(self.reins);
        if let Some(thread) = thread {
            // a panic was answered where it happened
            let _ = thread.join();
        }
    }
}

fn serve<S: Serve>(jobs: &Receiver<Job<S::Work>>, out: &Out, now: &Now<<S::Work as Work>::Kind>, mut server: S) {
    let mut waiting: VecDeque<Job<S::Work>> = VecDeque::new();
    let mut rested = true;
    loop {
        if waiting.is_empty() {
            let next = if rested { jobs.recv().map_err(Into::into) } else { jobs.recv_timeout(REST_AFTER) };
            match next {
                Ok(job) => waiting.push_back(job),
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    rested = true;
                    if catch_unwind(AssertUnwindSafe(|| server.at_rest())).is_err() {
                        server.after_panic();
                    }
                    continue;
                }
            }
        }
        rested = false;
        waiting.extend(jobs.try_iter());
        drop_stale(&mut waiting, out);
        let Some(Job { ticket, work, stop }) = waiting.pop_front() else { continue };
        if stop.load(Ordering::Relaxed) {
            out.send(Reply::Answer(ticket, Err(Trouble::Stopped)));
            continue;
        }
        *locked(now) = Some(Current { ticket, kind: work.kind(), stop: Arc::clone(&stop), reading: None });
        let noted = |file: &LedgerFile| {
            if let Some(current) = locked(now).as_mut() {
                current.reading = Some(file.interrupter());
            }
        };
        let told = Told { ticket, stop: &stop, out, last: Cell::new(None), noted: &noted };
        let done = catch_unwind(AssertUnwindSafe(|| server.serve(work, &told)));
        *locked(now) = None;
        let answer = done.unwrap_or_else(|_| {
            server.after_panic();
            Some(Err(Trouble::Bug))
        });
        if let Some(answer) = answer {
            out.send(Reply::Answer(ticket, answer));
        }
        if catch_unwind(AssertUnwindSafe(|| server.after_answer())).is_err() {
            server.after_panic();
        }
    }
}

/// Of several questions of one kind only the newest stays.
fn drop_stale<W: Work>(waiting: &mut VecDeque<Job<W>>, out: &Out) {
    let mut at = 0;
    while at < waiting.len() {
        let kind = waiting[at].work.kind();
        let newer = kind.is_some() && waiting.iter().skip(at + 1).any(|job| job.work.kind() == kind);
        match newer.then(|| waiting.remove(at)).flatten() {
            Some(stale) => out.send(Reply::Answer(stale.ticket, Err(Trouble::Stopped))),
            None => at += 1,
        }
    }
}

/// What a job may tell, and what it is told.
pub(super) struct Told<'a> {
    /// The ticket of the job.
    pub(super) ticket: Ticket,
    /// Set once the job is to stop.
    pub(super) stop: &'a AtomicBool,
    out: &'a Out,
    last: Cell<Option<Instant>>,
    noted: &'a dyn Fn(&LedgerFile),
}

impl Told<'_> {
    /// Says that the job reads this file, so that a statement can be stopped.
    pub(super) fn reading(&self, file: &LedgerFile) {
        (self.noted)(file);
    }

    /// Whether the job is to stop.
    pub(super) fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Tells how far the job is; what comes sooner than a tenth of a second after the last is dropped.
    pub(super) fn progress(&self, part: &str, done: u64, of: u64) {
        let now = Instant::now();
        if self.last.get().is_some_and(|last| now.duration_since(last) < PROGRESS_EVERY) {
            return;
        }
        self.last.set(Some(now));
        let progress = Progress { part: part.to_owned(), done, of: of.max(1) };
        self.out.send(Reply::Progress(self.ticket, progress));
    }

    /// Tells which views are stale.
    pub(super) fn touched(&self, touched: Vec<Touched>) {
        if !touched.is_empty() {
            self.out.send(Reply::Touched(touched));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Count {
        /// Waits until it may go on.
        Wait(Receiver<()>),
        Question(u64),
        Panic,
        Progress,
        UntilStopped,
    }

    impl Work for Count {
        type Kind = u8;
        fn kind(&self) -> Option<u8> {
            matches!(self, Count::Question(_) | Count::UntilStopped).then_some(1)
        }
    }

    struct Counter {
        panicked: u64,
    }

    impl Serve for Counter {
        type Work = Count;
        fn serve(&mut self, work: Count, told: &Told<'_>) -> Served {
            match work {
                Count::Wait(go) => go.recv().unwrap(),
                Count::Question(n) => return Some(Ok(Answer::Found(Some(n)))),
                Count::Panic => panic!("a job that fails"),
                Count::Progress => (0..100_000).for_each(|n| told.progress("V04", n, 100_000)),
                Count::UntilStopped => {
                    while !told.stopped() {
                        std::thread::sleep(Duration::from_millis(1));
                    }
                    return Some(Err(Trouble::Stopped));
                }
            }
            Some(Ok(Answer::Found(Some(self.panicked))))
        }
        fn after_panic(&mut self) {
            self.panicked += 1;
        }
    }

    fn worker() -> (Worker<Count>, Receiver<Reply>) {
        let (out, replies) = Out::new(Arc::new(|| {}));
        (Worker::start("test", out, Counter { panicked: 0 }).unwrap(), replies)
    }

    fn found(n: u64) -> Result<Answer, Trouble> {
        Ok(Answer::Found(Some(n)))
    }

    #[test]
    fn only_the_newest_question_of_a_kind_is_answered() {
        let (worker, replies) = worker();
        let (go, wait) = channel();
        worker.reins.send(Ticket(1), Count::Wait(wait));
        for n in 2..5 {
            worker.reins.send(Ticket(n), Count::Question(n));
        }
        go.send(()).unwrap();
        worker.end();
        let mut answers: Vec<Reply> = replies.iter().collect();
        answers.sort_by_key(|reply| match reply {
            Reply::Answer(ticket, _) => Some(*ticket),
            _ => None,
        });
        let stopped = |n| Reply::Answer(Ticket(n), Err(Trouble::Stopped));
        assert_eq!(
            answers,
            [Reply::Answer(Ticket(1), found(0)), stopped(2), stopped(3), Reply::Answer(Ticket(4), found(4))]
        );
    }

    #[test]
    fn a_panic_is_a_bug_and_the_thread_lives() {
        let (worker, replies) = worker();
        worker.reins.send(Ticket(1), Count::Panic);
        worker.reins.send(Ticket(2), Count::Progress);
        worker.end();
        let answers: Vec<Reply> = replies.iter().filter(|r| matches!(r, Reply::Answer(..))).collect();
        assert_eq!(answers, [Reply::Answer(Ticket(1), Err(Trouble::Bug)), Reply::Answer(Ticket(2), found(1))]);
    }

    #[test]
    fn progress_is_told_seldom() {
        let (worker, replies) = worker();
        let begun = Instant::now();
        worker.reins.send(Ticket(1), Count::Progress);
        worker.end();
        let told = replies.iter().filter(|r| matches!(r, Reply::Progress(..))).count() as u128;
        assert!((1..=begun.elapsed().as_millis() / 100 + 1).contains(&told), "{told}");
    }

    #[test]
    fn a_newer_question_and_a_cancel_stop_what_is_under_way() {
        let (worker, replies) = worker();
        let under_way = |ticket| {
            while locked(&worker.reins.now).as_ref().is_none_or(|now| now.ticket != ticket) {
                std::thread::sleep(Duration::from_millis(1));
            }
        };
        worker.reins.send(Ticket(1), Count::UntilStopped);
        under_way(Ticket(1));
        worker.reins.stop(Some(Ticket(7)));
        worker.reins.send(Ticket(2), Count::Question(2));
        worker.reins.send(Ticket(3), Count::UntilStopped);
        under_way(Ticket(3));
        worker.reins.stop(Some(Ticket(3)));
        let late = worker.reins.send(Ticket(4), Count::Progress);
        late.store(true, Ordering::Relaxed);
        worker.end();
        let stopped: Vec<u64> = replies
            .iter()
            .filter_map(|reply| match reply {
                Reply::Answer(ticket, Err(Trouble::Stopped)) => Some(ticket.0),
                _ => None,
            })
            .collect();
        assert!(stopped.starts_with(&[1]) && stopped.contains(&3), "{stopped:?}");
    }
}
