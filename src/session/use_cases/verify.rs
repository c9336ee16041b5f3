//! Verification of a file: every family, on raw rows, with nothing trusted.
//!
//! Does not know: how a finding is shown.
//! Always holds: the file is only read; a schema that is not ours ends the check there; derived tables are rebuilt
//! from the same rows, on threads of their own.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::thread::{self, ScopedJoinHandle};

use crate::session::anchors::Anchors;
use crate::session::{DataDir, Problem, rules};
use crate::store::{Access, Difference, LedgerFile, RawFile, StoreFault, fold_log, log_channel};
use crate::trust::act::{Header, LedgerId};
use crate::trust::anchor::KnownHead;
use crate::trust::hash::Digest;
use crate::trust::note::{Note, TypedHead};
use crate::trust::tree::Head;
use crate::trust::verify::{
    Counts, Family, Finding, FindingKind, Given, Passed, Progress, Report, RulesId, Watch, message_id,
    verify as verify_rows,
};

/// What is verified, and against what.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Heads that somebody outside knows.
    pub heads: Vec<KnownHead>,
    /// The folder with this workstation's anchors, to be compared as well.
    pub data: Option<DataDir>,
    /// SQLite's full check instead of its quick one.
    pub full: bool,
}

/// The outcome.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// What is wrong, by family and act.
    pub findings: Vec<Finding>,
    /// Families that nobody checked, and why there is nothing to check: no head was known.
    pub unchecked: Vec<Family>,
    /// How much was checked.
    pub counts: Counts,
    /// Size and root, computed from the acts as they are.
    pub head: Head,
    /// How many known heads were compared.
    pub heads_compared: usize,
}

impl Verdict {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// The earliest act at which something is wrong.
    #[must_use]
    pub fn first_bad_act(&self) -> Option<u64> {
        self.findings.iter().filter_map(|f| f.seq).min()
    }
}

/// Reads an old head: the text of a note, or size and digits as printed.
#[must_use]
pub fn known_head(text: &str) -> Option<KnownHead> {
    if let Ok(note) = Note::read(text) {
        return Some(note.checkpoint.head.into());
    }
    text.trim().parse::<TypedHead>().ok().map(KnownHead::from)
}

/// Verifies a file.
///
/// # Errors
/// Not a ledger, too new, cut short, a fault of the disk; stopped by the person.
pub fn verify(
    path: &Path,
    wanted: &Wanted,
    stop: &AtomicBool,
    progress: &mut dyn FnMut(Progress),
) -> Result<Verdict, Problem> {
    match read(path, wanted, stop, progress) {
        // what cannot even be read as tables is damage too, and is told as such
        Err(Problem::Store(StoreFault::Damaged { what, .. })) => Ok(unreadable(what)),
        other => other,
    }
}

fn read(
    path: &Path,
    wanted: &Wanted,
    stop: &AtomicBool,
    progress: &mut dyn FnMut(Progress),
) -> Result<Verdict, Problem> {
    // known heads first: one that is noted while the file is read is newer than what is read
    let mut heads = wanted.heads.clone();
    if let Some(data) = &wanted.data
        && let Some(ledger) = ledger_id(path)?
    {
        heads.extend(Anchors::open(data, ledger)?.heads());
    }
    let raw = RawFile::open(path)?;
    let schema = raw.schema_differences()?;
    if !schema.is_empty() {
        let finding = |object| Finding { seq: None, what: FindingKind::SchemaDiffers { object } };
        return Ok(only(Family::Schema, schema.into_iter().map(finding).collect()));
    }
    let heads_compared = heads.len();
    let given = Given { file: None, schema: Some(schema), derived: None, heads, rules: Some(known_rules()) };
    let (report, derived, file) = thread::scope(|scope| {
        let (mut to, log) = log_channel();
        let folding = scope.spawn(|| fold_log(log));
        let look = || RawFile::open(path)?.file_complaints(wanted.full);
        let mut file = more_than_two_cores().then(|| scope.spawn(look));
        let mut rows = |row: Passed<'_>| match row {
            Passed::Act(seq, body) => to.act(seq, body),
            Passed::Line(body) => to.line(body),
            Passed::All => to.finish(),
        };
        let report = verify_rows(&raw, &given, Watch { stop, progress, rows: Some(&mut rows) });
        drop(to);
        if report.is_ok() {
            // two cores were busy so far; one is free while the other compares
            file.get_or_insert_with(|| scope.spawn(look));
        }
        let derived = folding.join().map(|folded| raw.compare_derived(folded?));
        (report, derived, file.map(ScopedJoinHandle::join))
    });
    let Report { mut findings, mut unchecked, counts, head, .. } = report.map_err(|_| Problem::Stopped)?;
    match file {
        None => {}
        Some(Ok(said)) => {
            unchecked.retain(|family| *family != Family::File);
            let finding = |detail| Finding { seq: None, what: FindingKind::FileDamaged { detail } };
            findings.extend(said?.into_iter().map(finding));
        }
        Some(Err(_)) => return Err(crate::i18n::Fault::Bug.into()),
    }
    match derived {
        Ok(Ok(tables)) => {
            unchecked.retain(|family| *family != Family::Derived);
            let table = |d: Difference| FindingKind::TableDiffers { table: format!("{} {}", d.table, d.key) };
            findings.extend(tables.into_iter().map(|d| Finding { seq: None, what: table(d) }));
        }
        // an act that cannot be read is named by the other families; then there is nothing to compare with
        Ok(Err(StoreFault::Act { .. })) => {
            let table = "act".to_owned();
            findings.push(Finding { seq: None, what: FindingKind::TableDiffers { table } });
        }
        Ok(Err(StoreFault::Damaged { what, .. })) => {
            findings.push(Finding { seq: None, what: FindingKind::Unreadable { detail: what } });
        }
        // what could not be read is named by the other families, and what was not compared stays unchecked
        Ok(Err(StoreFault::Stopped)) => {}
        Ok(Err(fault)) => return Err(fault.into()),
        Err(_) => return Err(crate::i18n::Fault::Bug.into()),
    }
    if heads_compared == 0 && !unchecked.contains(&Family::Anchors) {
        unchecked.push(Family::Anchors);
    }
    findings.sort_by_key(|finding| (finding.what.family(), finding.seq));
    Ok(Verdict { findings, unchecked, counts, head, heads_compared })
}

fn more_than_two_cores() -> bool {
    thread::available_parallelism().is_ok_and(|cores| cores.get() > 2)
}

fn unreadable(detail: String) -> Verdict {
    only(Family::File, vec![Finding { seq: None, what: FindingKind::Unreadable { detail } }])
}

/// What one family found, when the others cannot look.
fn only(family: Family, findings: Vec<Finding>) -> Verdict {
    Verdict {
        findings,
        unchecked: Family::ALL.into_iter().filter(|other| *other != family).collect(),
        counts: Counts::default(),
        head: Head { size: 0, root: Digest::EMPTY },
        heads_compared: 0,
    }
}

/// The packs of rules that this program has built in.
pub(crate) fn known_rules() -> Vec<RulesId> {
    let (pack, version, sha256) = rules::built_in_names();
    sha256.parse().into_iter().map(|sha256| RulesId { pack: pack.clone(), version: version.clone(), sha256 }).collect()
}

/// The ledger's id as its first act tells it; `None` when that act cannot be read.
fn ledger_id(path: &Path) -> Result<Option<LedgerId>, Problem> {
    let file = match LedgerFile::open(path, Access::Read) {
        // told as what differs in it
        Err(StoreFault::ForeignSchema(_)) => return Ok(None),
        other => other?,
    };
    let first = file.act(0)?;
    Ok(first.and_then(|act| Header::read(&act.body).ok()).map(|header| header.ledger))
}

impl Verdict {
    /// The findings in words: family code, act, sentence.
    #[must_use]
    pub fn told(&self, words: &crate::i18n::Words) -> Vec<(String, Option<u64>, String)> {
        let one = |finding: &Finding| {
            let (id, vars) = message_id(&finding.what);
            let vars: Vec<(&str, &str)> = vars.iter().map(|(n, v)| (*n, v.as_str())).collect();
            (finding.what.family().code().to_owned(), finding.seq, words.with(id, &vars))
        };
        self.findings.iter().map(one).collect()
    }

    /// Codes of the families that nobody checked, without that of known heads: that none was compared is told apart.
    #[must_use]
    pub fn unlooked_codes(&self) -> Vec<&'static str> {
        let others = self.unchecked.iter().filter(|family| **family != Family::Anchors);
        others.map(|family| family.code()).collect()
    }

    /// Codes of the families that nobody checked.
    #[must_use]
    pub fn unchecked_codes(&self) -> Vec<&'static str> {
        self.unchecked.iter().map(|family| family.code()).collect()
    }
}
