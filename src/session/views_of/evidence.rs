//! The state of the evidence: verification in words, heads outside, the window of exposure, a typed head compared.
//!
//! Does not know: how a family checks; languages.
//! Always holds: a badge is never better than its worst part; a head that was not compared says so; what lies on this
//! computer does not close the window.

use super::names::Names;
use crate::domain::calendar::{Day, Moment};
use crate::domain::measure::Count;
use crate::domain::table::{Row, Rows, Table, Val};
use crate::i18n::Fault;
use crate::session::use_cases::verify::{Verdict, known_head};
use crate::session::views::evidence::{
    AuditView, Compared, EvidenceView, FamilyView, FindingView, HeadView, Outside, Verified, VerifyView,
};
use crate::session::views::{Opens, Sentence, Severity, Value};
use crate::session::{Problem, Session};
use crate::trust::hash::Digest;
use crate::trust::note::{Note, NoteKey, Signed, TypedHead};
use crate::trust::tree::root_at;
use crate::trust::verify::{Family, message_id};

/// Days without a head outside after which the window is too long.
const OUTSIDE_DAYS: i64 = 7;
/// Days without a copy after which one is overdue.
const COPY_DAYS: i64 = 7;
/// Notes of the log that are looked at for cosignatures.
const NOTES: u64 = 200;

/// When an act was posted.
fn posted(seq: u64, rows: &dyn Rows) -> Option<Moment> {
    rows.row(Table::Act, &[Val::from(seq)])?.parsed("at")
}

/// Whether the log still has the root that it noted for a stick. That it has says nothing about the stick itself.
fn still_has(session: &Session, size: u64, root: &str) -> bool {
    let known = root.parse::<Digest>().ok();
    known.is_some() && root_at(session.file(), size) == known
}

/// Heads that left this computer, oldest first: on sticks, on paper, with those who cosigned.
fn outside(session: &Session, names: &Names<'_>) -> Result<Vec<Outside>, Problem> {
    let rows = names.rows();
    let mut found = Vec::new();
    for copy in rows.rows(Table::Backup, &[]) {
        let (size, root) = (copy.number("size"), copy.text("root"));
        if let Some(at) = posted(copy.number("seq"), rows) {
            let agrees = (!still_has(session, size, &root)).then_some(false);
            found.push(Outside { size, at, kind: "stick".to_owned(), agrees });
        }
    }
    for page in rows.rows(Table::Printed, &[]) {
        let Some(at) = posted(page.number("seq"), rows) else { continue };
        // a certificate shows the head of its own act on every copy; any other page the head before it was recorded
        let certified = (page.text("kind") == "certificate")
            .then(|| rows.row(Table::Certificate, &[Val::from(page.text("number"))]))
            .flatten();
        let size = certified.and_then(|row| row.maybe_number("certified")).map_or(page.number("seq"), |seq| seq + 1);
        found.push(Outside { size, at, kind: "paper".to_owned(), agrees: None });
    }
    found.extend(cosigned(session, rows)?);
    found.sort_by_key(|outside| (outside.size, outside.at));
    Ok(found)
}

/// Heads that an assessor or an authority cosigned, and so took away.
fn cosigned(session: &Session, rows: &dyn Rows) -> Result<Vec<Outside>, Problem> {
    let notes = session.file().checkpoints(NOTES)?;
    if notes.is_empty() {
        return Ok(Vec::new());
    }
    let outsiders: Vec<(NoteKey, &str)> = rows
        .rows(Table::Person, &[])
        .iter()
        .filter_map(|row| {
            let roles = row.text("roles");
            let kind = roles.split(' ').find_map(|role| match role {
                "assessor" => Some("assessor"),
                "authority" | "national_authority" => Some("authority"),
                _ => None,
            })?;
            let public = row.text("public_key").parse().ok()?;
            Some((NoteKey::of_person(session.info().id, &row.text("user"), public).ok()?, kind))
        })
        .collect();
    let mut found = Vec::new();
    for (size, text) in notes {
        let Ok(note) = Note::read(&text) else { continue };
        for (key, kind) in &outsiders {
            if let Signed::Yes { seconds: Some(seconds) } = note.signed_by(key) {
                let at = Moment::from_millis(i64::try_from(seconds).unwrap_or(0).saturating_mul(1000));
                let agrees = root_at(session.file(), size).map(|root| root == note.checkpoint.head.root);
                found.push(Outside { size, at, kind: (*kind).to_owned(), agrees: agrees.or(Some(false)) });
            }
        }
    }
    Ok(found)
}

/// The newest head in the anchor file of this computer.
fn computer(session: &Session) -> Option<Outside> {
    let anchor = session.anchors()?.newest()?;
    let agrees = root_at(session.file(), anchor.head.size).map(|root| root == anchor.head.root);
    let agrees = agrees.or(Some(false));
    Some(Outside { size: anchor.head.size, at: anchor.at, kind: "computer".to_owned(), agrees })
}

/// The last copy that was opened and proved: only such a copy is recorded.
pub(in crate::session) fn copies(rows: &dyn Rows) -> Vec<(Moment, Row)> {
    let mut copies: Vec<(Moment, Row)> = rows
        .rows(Table::Backup, &[])
        .into_iter()
        .filter_map(|row| Some((posted(row.number("seq"), rows)?, row)))
        .collect();
    copies.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    copies
}

/// What the last verification said, and from which act on the ledger is known to be damaged.
#[derive(Clone, Copy)]
pub(in crate::session) struct Known<'a> {
    /// The last verification.
    pub(in crate::session) report: Option<&'a VerifyView>,
    /// The log disagrees with a head or with itself, from this act on when one can be named.
    pub(in crate::session) damaged: Option<Option<u64>>,
}

/// The badge.
pub(in crate::session) fn view(
    session: &Session,
    names: &Names<'_>,
    known: Known<'_>,
    now: Moment,
) -> Result<EvidenceView, Problem> {
    let size = session.file().size()?;
    let verified = match (known.damaged, known.report) {
        (Some(first_bad), report) => Verified::Bad { at: report.map_or(now, |report| report.at), first_bad },
        (None, None) => Verified::NotYet,
        (None, Some(report)) if report.is_good() => Verified::Good { at: report.at, took_ms: report.took_ms },
        (None, Some(report)) => Verified::Bad { at: report.at, first_bad: first_bad(report) },
    };
    let outside = outside(session, names)?.into_iter().filter(|o| o.agrees != Some(false)).max_by_key(|o| o.size);
    let exposed_acts = size.saturating_sub(outside.as_ref().map_or(0, |outside| outside.size));
    let last_copy = copies(names.rows()).first().map(|(at, _)| *at);
    let late = |at: Option<Moment>, most: i64| match at {
        Some(at) if now.millis() - at.millis() <= most * 86_400_000 => Severity::Clear,
        _ => Severity::Act,
    };
    let parts = [
        match verified {
            Verified::NotYet => Severity::Unknown,
            Verified::Good { .. } => Severity::Clear,
            Verified::Bad { .. } => Severity::Stop,
        },
        if exposed_acts == 0 { Severity::Clear } else { late(outside.as_ref().map(|o| o.at), OUTSIDE_DAYS) },
        late(last_copy, COPY_DAYS),
    ];
    Ok(EvidenceView { verified, outside, exposed_acts, last_copy, parts })
}

/// The first bad act of a report.
pub(in crate::session) fn first_bad(report: &VerifyView) -> Option<u64> {
    let act = |finding: &FindingView| if let Some(Opens::Act(seq)) = finding.record { Some(seq) } else { None };
    report.findings.iter().filter_map(act).min()
}

/// The page of the audit.
pub(in crate::session) fn audit(session: &Session, names: &Names<'_>, known: Known<'_>) -> Result<AuditView, Problem> {
    let head = TypedHead::of(&session.head()?);
    let opened = names.rows().row(Table::Act, &[Val::from(0u64)]).and_then(|row| row.parsed::<Day>("day"));
    Ok(AuditView {
        head: HeadView { size: head.size, digits: crate::trust::hash::hex(&head.root80) },
        lines: session.file().sum(Table::Act, "lines")?,
        outside: outside(session, names)?,
        computer: computer(session),
        opened: opened.ok_or(Fault::Damaged { seq: 0 })?,
        report: known.report.cloned(),
    })
}

/// A head that somebody typed, compared with the log.
pub(in crate::session) fn compared(session: &Session, text: &str, rows: &dyn Rows) -> Result<Compared, Problem> {
    let Some(known) = known_head(text) else { return Ok(Compared::NotAHead) };
    let acts = session.file().size()?;
    if known.size > acts {
        return Ok(Compared::Beyond { size: known.size, acts });
    }
    let root = root_at(session.file(), known.size);
    let day = |seq: u64| rows.row(Table::Act, &[Val::from(seq)]).and_then(|row| row.parsed::<Day>("day"));
    let last = known.size.checked_sub(1).and_then(day);
    match (root, last) {
        (Some(root), Some(day)) if known.fits(&root) => {
            Ok(Compared::Agrees { size: known.size, day, since: acts - known.size })
        }
        (root, _) => {
            let ours = root.map(|root| crate::trust::hash::hex(&root.first80())).unwrap_or_default();
            Ok(Compared::Differs { size: known.size, ours })
        }
    }
}

/// What verification found, for people.
pub(in crate::session) fn verified(verdict: &Verdict, at: Moment, took_ms: u64) -> VerifyView {
    let counts = &verdict.counts;
    let families = Family::ALL.into_iter().map(|family| {
        let bad = verdict.findings.iter().any(|finding| finding.what.family() == family);
        let unchecked = verdict.unchecked.contains(&family);
        let severity = match (bad, unchecked, family) {
            (true, ..) => Severity::Stop,
            // nothing outside is known to this computer: that is said, and is no fault of the log
            (false, true, Family::Anchors) => Severity::Note,
            (false, true, _) => Severity::Unknown,
            (false, false, _) => Severity::Clear,
        };
        let count = |n: u64| Some(Value::Count(Count::new(n)));
        let measured = match family {
            Family::Sequence | Family::Leaves => count(counts.acts),
            Family::Lines => count(counts.lines),
            Family::Signatures => count(counts.signatures),
            Family::Heads => count(counts.checkpoints),
            Family::Anchors => count(u64::try_from(verdict.heads_compared).unwrap_or(0)),
            Family::Attachments => count(counts.attachments),
            _ => None,
        };
        FamilyView { code: family.code().to_owned(), severity, measured: measured.filter(|_| !unchecked) }
    });
    let findings = verdict.findings.iter().map(|finding| {
        let (id, vars) = message_id(&finding.what);
        let says = vars.into_iter().fold(Sentence::plain(id), |said, (name, text)| said.and(name, Value::Code(text)));
        FindingView {
            family: finding.what.family().code().to_owned(),
            severity: Severity::Stop,
            says,
            record: finding.seq.map(Opens::Act),
        }
    });
    VerifyView {
        at,
        took_ms,
        acts: counts.acts,
        families: families.collect(),
        findings: findings.collect(),
        covered: None,
    }
}

/// The youngest head outside that agrees with the log: nothing before it was altered, removed or slipped in.
pub(in crate::session) fn covered(session: &Session, names: &Names<'_>) -> Result<Option<u64>, Problem> {
    let agreeing = outside(session, names)?.into_iter().chain(computer(session)).filter(|o| o.agrees == Some(true));
    Ok(agreeing.map(|outside| outside.size).max())
}
