//! Measurements of this computer: Custodia's own work beside a peer or a limit, in the same run.
//!
//! Does not know: how a table is printed.
//! Always holds: own work and peer take turns; every result is checked before its time counts; a goal that is missed
//! is told like one that is met.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use super::demo::{DemoOrder, create_demo, demo_end};
use super::import::ImportOrder;
use super::verify::{Wanted, verify};
use crate::documents::{Paper, certificate_pdf};
use crate::domain::calendar::Day;
use crate::domain::command::Command;
use crate::domain::record::Holder;
use crate::domain::rules::{Overall, judge_lot, worst};
use crate::domain::table::{Table, Val};
use crate::i18n::{Fault, Lang, Words};
use crate::session::anchors::Anchors;
use crate::session::facts::Shelf;
use crate::session::opening::Opening;
use crate::session::{Clock, DataDir, Order, Problem, Recorded, Session, rules};
use crate::store::{RawFile, StoreFault};
use crate::trust::hash::Hasher;
use crate::trust::verify::RawLedger;

/// The measurements there are.
pub const ALL: &[&str] = &["import", "posting", "posting-in-place", "open", "verify", "rules", "certificate"];

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Its name.
    pub name: &'static str,
    /// What was done, with its size.
    pub what: String,
    /// Own times in microseconds, in the order in which they were taken.
    pub own_us: Vec<u64>,
    /// The peer or the limit, and its times.
    pub peer: &'static str,
    /// The peer's times in microseconds; empty where the limit is a number.
    pub peer_us: Vec<u64>,
    /// The goal: at most so many thousandths of the peer's time.
    pub ratio_milli_max: Option<u64>,
    /// The goal: at most so many microseconds.
    pub limit_us: Option<u64>,
    /// How many things were done in one round: lines, lots, rows.
    pub things: u64,
}

fn median(times: &[u64]) -> u64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or(0)
}

impl Measure {
    /// The median of the own times, in microseconds.
    #[must_use]
    pub fn own(&self) -> u64 {
        median(&self.own_us)
    }
    /// The median of the peer's times, in microseconds.
    #[must_use]
    pub fn peer_median(&self) -> Option<u64> {
        (!self.peer_us.is_empty()).then(|| median(&self.peer_us))
    }
    /// Own time in thousandths of the peer's.
    #[must_use]
    pub fn ratio_milli(&self) -> Option<u64> {
        self.peer_median().filter(|p| *p > 0).map(|p| self.own() * 1000 / p)
    }
    /// Things a second.
    #[must_use]
    pub fn per_second(&self) -> u64 {
        (self.things * 1_000_000).checked_div(self.own()).unwrap_or(0)
    }
    /// Whether every goal is met.
    #[must_use]
    pub fn met(&self) -> bool {
        let ratio = match (self.ratio_milli_max, self.ratio_milli()) {
            (Some(most), Some(is)) => is <= most,
            _ => true,
        };
        ratio && self.limit_us.is_none_or(|most| self.own() <= most)
    }
}

/// Where and with what it is measured.
pub struct Bench {
    /// A folder for the ledgers that are made; on the disk that is to be measured.
    pub folder: PathBuf,
    /// The workbook for the import.
    pub workbook: Option<PathBuf>,
    /// Rounds of each measurement.
    pub rounds: usize,
}

fn time<T>(times: &mut Vec<u64>, work: impl FnOnce() -> T) -> T {
    let begin = Instant::now();
    let answer = work();
    times.push(u64::try_from(begin.elapsed().as_micros()).unwrap_or(u64::MAX));
    answer
}

fn io(path: &Path) -> impl Fn(std::io::Error) -> Problem + '_ {
    move |e| StoreFault::from_io(path, &e).into()
}

impl Bench {
    /// Runs one measurement. `None` when what it needs is not there.
    ///
    /// # Errors
    /// A fault of the disk; a result that is wrong.
    pub fn run(&self, name: &str) -> Result<Option<Measure>, Problem> {
        match name {
            "import" => self.import(),
            "posting" => self.posting(true).map(Some),
            "posting-in-place" => self.posting(false).map(Some),
            "open" => self.open().map(Some),
            "verify" => self.verify().map(Some),
            "rules" => self.rules().map(Some),
            "certificate" => self.certificate().map(Some),
            _ => Ok(None),
        }
    }

    fn data(&self) -> DataDir {
        DataDir::at(self.folder.join("data"))
    }

    fn opening(&self, write: bool) -> Opening {
        let clock = Clock::Set(demo_end().plus_millis(60_000));
        Opening { data: self.data(), clock, write, recover: false }
    }

    /// A training ledger of this size, made once and kept for further measurements of the run.
    fn ledger(&self, weapons: u64, lots: u64, lines: Option<u64>) -> Result<PathBuf, Problem> {
        let name = format!("bench-{weapons}-{lots}-{}.custodia", lines.unwrap_or(0));
        let path = self.folder.join(name);
        if !path.exists() {
            let order = DemoOrder { seed: 1, weapons, lots, lines, lang: Lang::Es, end: demo_end() };
            create_demo(&path, &order, self.data(), &AtomicBool::new(false), &mut |_, _| {})?.close()?;
        }
        Ok(path)
    }

    fn first_with_role(session: &Session, role: &str) -> Result<String, Problem> {
        use crate::domain::table::Rows;
        let people = session.file().reading(|rows| rows.rows(Table::Person, &[]))?;
        let found = people.iter().find(|p| p.text("roles").split(' ').any(|r| r == role));
        found.map(|p| p.text("user")).ok_or_else(|| Fault::Bug.into())
    }

    fn import(&self) -> Result<Option<Measure>, Problem> {
        let Some(workbook) = &self.workbook else { return Ok(None) };
        let (mut own_us, mut peer_us, mut rows) = (Vec::new(), Vec::new(), 0);
        for round in 0..self.rounds.min(5) {
            let base = self.ledger(10, 5, None)?;
            let path = self.folder.join(format!("import-{round}.custodia"));
            fs::copy(&base, &path).map_err(io(&path))?;
            let mut session = Session::open(&path, self.opening(true))?;
            let user = Bench::first_with_role(&session, "storekeeper")?;
            session.unlock(&user, None)?;
            let order = ImportOrder { map: Some("leso".into()), ..ImportOrder::new("holdings", workbook) };
            let done = time(&mut own_us, || session.import(&order, &[user], &AtomicBool::new(false), &mut |_, _| {}))?;
            rows = done.rows;
            session.close()?;
            fs::remove_file(&path).map_err(io(&path))?;
            let read = time(&mut peer_us, || super::workbook::bare_cells(workbook))?;
            if read == 0 {
                return Err(Fault::XlsxBroken.into());
            }
        }
        Ok(Some(Measure {
            name: "import",
            what: format!("{rows} rows of XLSX, checked, signed, recorded"),
            own_us,
            peer: "bare calamine loop over the same cells",
            peer_us,
            ratio_milli_max: None,
            limit_us: Some(3_000_000),
            things: rows,
        }))
    }

    /// One durable posting, from the command to the receipt, beside a raw write and fdatasync of 4 KiB in the same
    /// folder in the same seconds. The goal is set for a raw write that makes its file longer, as a log is made longer:
    /// the file system has to write down the new length too. Beside it stands, without a goal, one that overwrites the
    /// same 4 KiB again and again, which is the least that a disk can be asked for.
    fn posting(&self, grown: bool) -> Result<Measure, Problem> {
        let base = self.ledger(10, 5, None)?;
        let path = self.folder.join("posting.custodia");
        fs::copy(&base, &path).map_err(io(&path))?;
        let raw_path = self.folder.join("raw.bin");
        let mut raw =
            OpenOptions::new().create(true).truncate(true).write(true).open(&raw_path).map_err(io(&raw_path))?;
        let mut session = Session::open(&path, self.opening(true))?;
        // a training ledger keeps no anchor; its sync is part of a posting all the same
        let outside = self.folder.join("anchors-of-bench");
        let mut anchors = Anchors::open(&DataDir::at(outside.clone()), session.info().id)?;
        let user = Bench::first_with_role(&session, "storekeeper")?;
        session.unlock(&user, None)?;
        let page = [7_u8; 4096];
        let (mut own_us, mut peer_us) = (Vec::new(), Vec::new());
        for round in 0..self.rounds.max(5) * 10 {
            time(&mut peer_us, || {
                let at = if grown { SeekFrom::End(0) } else { SeekFrom::Start(0) };
                raw.seek(at).and_then(|_| raw.write_all(&page)).and_then(|()| raw.sync_data())
            })
            .map_err(io(&raw_path))?;
            let code = format!("B{round:05}");
            let holder = Holder { code: code.clone(), kind: "unit".into(), name: code, ..Holder::default() };
            let users = [user.clone()];
            let recorded = time(&mut own_us, || -> Result<Recorded, Problem> {
                let draft = session.prepare(Order::now(Command::AddHolder { holder }), &users)?;
                anchors.make_room()?;
                let recorded = session.record(&draft)?;
                anchors.note(recorded.head, session.now())?;
                Ok(recorded)
            })?;
            session.settle()?;
            anchors.room_ahead()?;
            if recorded.head.size != recorded.seq + 1 {
                return Err(Fault::Bug.into());
            }
        }
        session.close()?;
        for gone in [&path, &raw_path] {
            fs::remove_file(gone).map_err(io(gone))?;
        }
        fs::remove_dir_all(&outside).map_err(io(&outside))?;
        Ok(Measure {
            name: if grown { "posting" } else { "posting-in-place" },
            what: "one posting: decided, signed, committed, anchor synced, receipt".into(),
            own_us,
            peer: if grown {
                "raw write + fdatasync of 4 KiB that makes its file longer"
            } else {
                "raw write + fdatasync of 4 KiB in place"
            },
            peer_us,
            ratio_milli_max: grown.then_some(3000),
            limit_us: Some(50_000),
            things: 1,
        })
    }

    /// From the file to the first rows of a list, beside a raw read of the same bytes is no peer: the limit is a number.
    fn open(&self) -> Result<Measure, Problem> {
        let path = self.ledger(100_000, 1_000, None)?;
        let mut own_us = Vec::new();
        for _ in 0..self.rounds {
            let rows = time(&mut own_us, || -> Result<usize, Problem> {
                let session = Session::open(&path, self.opening(false))?;
                let mut rows = 0;
                session.file().each_row(Table::Weapon, |_| {
                    rows += 1;
                    rows < 60
                })?;
                Ok(rows)
            })?;
            if rows != 60 {
                return Err(Fault::Bug.into());
            }
        }
        Ok(Measure {
            name: "open",
            what: "a ledger of 100,000 weapons: open, first 60 rows".into(),
            own_us,
            peer: "limit",
            peer_us: Vec::new(),
            ratio_milli_max: None,
            limit_us: Some(500_000),
            things: 60,
        })
    }

    /// Everything verified, beside a bare scan and hash of the same rows.
    fn verify(&self) -> Result<Measure, Problem> {
        let path = self.ledger(1_200, 260, Some(300_000))?;
        let (mut own_us, mut peer_us, mut lines) = (Vec::new(), Vec::new(), 0);
        let wanted = Wanted { heads: Vec::new(), data: None, full: false };
        for _ in 0..self.rounds.min(5) {
            let verdict = time(&mut own_us, || verify(&path, &wanted, &AtomicBool::new(false), &mut |_| {}))?;
            if !verdict.is_clean() {
                return Err(Fault::Damaged { seq: verdict.first_bad_act().unwrap_or(0) }.into());
            }
            lines = verdict.counts.lines;
            let scanned = time(&mut peer_us, || bare_scan(&path))?;
            if scanned < lines {
                return Err(Fault::Bug.into());
            }
        }
        Ok(Measure {
            name: "verify",
            what: format!("every family over {lines} lines, derived tables rebuilt"),
            own_us,
            peer: "bare scan + SHA-256 of the same rows",
            peer_us,
            ratio_milli_max: None,
            limit_us: Some(lines * 1_000_000 / 300_000),
            things: lines,
        })
    }

    /// All rules on 10,000 lots.
    fn rules(&self) -> Result<Measure, Problem> {
        let path = self.ledger(10, 10_000, None)?;
        let session = Session::open(&path, self.opening(false))?;
        let today: Day = session.today()?;
        let shelf = session.file().reading(|rows| Shelf::without_weapons(rows))?;
        let facts: Vec<_> = shelf.lots().map(|(_, facts)| facts).collect();
        let mut own_us = Vec::new();
        for _ in 0..self.rounds {
            let answers: usize = time(&mut own_us, || {
                facts
                    .iter()
                    .map(|lot| judge_lot(lot, rules::book(), today))
                    .map(|j| j.len() + usize::from(worst(&j) == Overall::Clear))
                    .sum()
            });
            if answers < facts.len() * 20 {
                return Err(Fault::Bug.into());
            }
        }
        Ok(Measure {
            name: "rules",
            what: format!("all rules on {} lots", facts.len()),
            own_us,
            peer: "limit",
            peer_us: Vec::new(),
            ratio_milli_max: None,
            limit_us: Some(100_000),
            things: facts.len() as u64,
        })
    }

    /// A certificate of 1,000 lines, from its facts to the bytes of the PDF.
    fn certificate(&self) -> Result<Measure, Problem> {
        use crate::domain::table::Rows;
        let path = self.ledger(1_200, 260, None)?;
        let session = Session::open(&path, self.opening(false))?;
        let certified =
            session.file().reading(|rows| rows.rows_where(Table::Batch, "state", &Val::from("certified")))?;
        let batch = certified.first().map(|row| row.text("id")).ok_or(Fault::Bug)?;
        let mut facts = session.certificate_facts(&batch)?;
        let lines = facts.lines.clone();
        facts.lines = lines
            .iter()
            .cycle()
            .take(1000)
            .cloned()
            .enumerate()
            .map(|(at, mut line)| {
                line.no = at as u64 + 1;
                line
            })
            .collect();
        let words = Words::new(Lang::Es);
        let mut own_us = Vec::new();
        for _ in 0..self.rounds {
            let bytes =
                time(&mut own_us, || certificate_pdf(&facts, &words, Paper::A4)).map_err(|_| Fault::PdfFailed)?;
            if !bytes.starts_with(b"%PDF") {
                return Err(Fault::PdfFailed.into());
            }
        }
        Ok(Measure {
            name: "certificate",
            what: "a certificate of 1,000 lines as PDF".into(),
            own_us,
            peer: "limit",
            peer_us: Vec::new(),
            ratio_milli_max: None,
            limit_us: Some(500_000),
            things: 1000,
        })
    }
}

/// Reads and hashes every act and line: what no verification can be faster than on one core.
fn bare_scan(path: &Path) -> Result<u64, Problem> {
    use std::ops::ControlFlow;
    let raw = RawFile::open(path)?;
    let mut file = File::open(path).map_err(io(path))?;
    let mut header = [0; 16];
    file.read_exact(&mut header).map_err(io(path))?;
    let fault = |_| Problem::from(Fault::Unreadable { path: path.display().to_string() });
    let (mut lines, mut check) = (0, 0_u8);
    let mut seqs = Vec::new();
    raw.acts(0, &mut |act| {
        let mut hasher = Hasher::new();
        hasher.add([0_u8]).add(act.body).add(act.signatures);
        check ^= hasher.end().0[0];
        seqs.push(act.seq);
        ControlFlow::Continue(())
    })
    .map_err(fault)?;
    for seq in seqs {
        raw.lines(seq, &mut |line| {
            let mut hasher = Hasher::new();
            hasher.add([0_u8; 17]).add(line.body);
            check ^= hasher.end().0[0];
            lines += 1;
            ControlFlow::Continue(())
        })
        .map_err(fault)?;
    }
    // the hashes are used, so that no compiler leaves them out
    std::hint::black_box(check);
    Ok(lines)
}
