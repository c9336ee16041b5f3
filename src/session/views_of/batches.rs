//! Destruction batches: rows of the list, and one batch with its steps, lines, readings, balance and what comes next.
//!
//! Does not know: languages; who is signed in.
//! Always holds: what stands against a step is what the decision itself says; a sum is given once it is certain.

use std::collections::BTreeMap;

use super::acts::{Act, signature, signatures};
use super::balance::{self, subjects, sum, unlike};
use super::flags::severity;
use super::names::{Each, Names, hazard, lot_mark, told, weapon_mark};
use super::rowno;
use crate::domain::command::Command;
use crate::domain::decide::{Seen, against_line, lacking, readings, reads_as};
use crate::domain::event::Kind;
use crate::domain::id::{Id, Subject};
use crate::domain::measure::Count;
use crate::domain::policy;
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::rules::Overall;
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::views::acts::SignatureView;
use crate::session::views::batches::{Amount, BalanceView, BatchLine, BatchView, CertificateView, NextStep, StepDone};
use crate::session::views::lists::{BatchRow, LotMark};
use crate::session::views::spoken::Spoken;
use crate::session::views::{Check, Sentence, Severity, Value};
use crate::session::{Problem, Session};

/// A batch in a list.
pub(in crate::session) fn row(row: &Row, names: &Names<'_>) -> BatchRow {
    let rows = names.rows();
    let key = [Val::from(row.text("id"))];
    let (lines, steps) = (rows.rows(Table::BatchLine, &key), rows.rows(Table::BatchStep, &key));
    let planned = planned(&lines, names);
    let since = steps.iter().rev().find_map(|step| step.parsed("day")).or_else(|| row.parsed("drafted_on"));
    BatchRow {
        row: rowno::of_text(&row.text("id")).unwrap_or_default(),
        id: row.text("id"),
        number: row.text("number"),
        state: row.text("state"),
        site: row.text("site"),
        lines: Count::new(u64::try_from(lines.len()).unwrap_or(0)),
        pieces: (!unlike(subjects(&lines), names)).then_some(planned.pieces),
        neq_mg: (!planned.at_least).then_some(planned.neq_mg),
        since: since.unwrap_or_else(|| crate::domain::calendar::Moment::from_millis(0).day(0)),
        waits_for: waits_for(&row.text("state"), rows),
    }
}

/// Whether a batch waits for a step.
pub(in crate::session) fn is_open(state: &str) -> bool {
    !matches!(state, "certified" | "cancelled")
}

/// The role whose step comes next.
fn waits_for(state: &str, rows: &dyn Rows) -> Option<String> {
    let kind = match state {
        "draft" => Kind::BatchReviewed,
        "reviewed" => Kind::BatchApproved,
        "approved" => Kind::BatchRead,
        "locked" => Kind::BatchStarted,
        "running" => Kind::BatchCompleted,
        "completed" | "aborted" => Kind::BatchCertified,
        _ => return None,
    };
    let signers = rows.row(Table::Policy, &[Val::from(kind.code())])?.text("signers");
    policy::parse(&signers).first()?.first()?.roles.first().cloned()
}

fn planned(lines: &[Row], names: &Names<'_>) -> Amount {
    sum(lines, names, |line| line.number("count"))
}

/// One batch in full, and everything that its page needs.
struct Whole<'a> {
    session: &'a Session,
    names: &'a Names<'a>,
    seen: Seen,
    verified: Option<u64>,
    id: Id,
    row: Row,
    lines: Vec<Row>,
    steps: Vec<Row>,
    readings: BTreeMap<u64, (String, BTreeMap<u64, (String, u64)>)>,
}

/// One batch in full. `verified` is how many acts were found good by the last verification.
pub(in crate::session) fn view(
    session: &Session,
    id: &str,
    names: &Names<'_>,
    verified: Option<u64>,
) -> Result<BatchView, Problem> {
    let unknown = || because(Why::BatchUnknown).about("batch", id);
    let rows = names.rows();
    let key = [Val::from(id)];
    let row = rows.row(Table::Batch, &key).ok_or_else(unknown)?;
    let (seen, number) = (session.sight(None)?, id.parse().map_err(|_| unknown())?);
    let whole = Whole {
        session,
        names,
        verified,
        id: number,
        lines: rows.rows(Table::BatchLine, &key),
        steps: rows.rows(Table::BatchStep, &key),
        readings: readings(rows, &seen, number),
        seen,
        row,
    };
    whole.view()
}

impl Whole<'_> {
    fn state(&self) -> String {
        self.row.text("state")
    }

    fn view(&self) -> Result<BatchView, Problem> {
        let certificate = self.certificate()?;
        Ok(BatchView {
            id: self.row.text("id"),
            number: self.row.text("number"),
            state: self.state(),
            origin: self.row.text("origin"),
            site: self.row.text("site"),
            purpose: self.row.text("purpose"),
            steps: self.steps_done(),
            lines: self.lines.iter().map(|line| self.line(line)).collect(),
            balance: self.balance(),
            signatures: self.signatures()?,
            next: self.next(certificate.as_ref())?,
            certificate,
            witnesses: self.witnesses(),
        })
    }

    /// The steps in force: what was taken back is left out.
    fn steps_done(&self) -> Vec<StepDone> {
        let mut done: Vec<StepDone> = Vec::new();
        for step in &self.steps {
            let state = match Kind::from_code(&step.text("kind")) {
                Some(Kind::BatchDrafted) => "draft",
                Some(Kind::BatchReviewed) => "reviewed",
                Some(Kind::BatchApproved) => "approved",
                Some(Kind::BatchLocked) => "locked",
                Some(Kind::BatchStarted) => "running",
                Some(Kind::BatchCompleted) => "completed",
                Some(Kind::BatchAborted) => "aborted",
                Some(Kind::BatchCancelled) => "cancelled",
                Some(Kind::BatchCertified) => "certified",
                Some(Kind::BatchReopened) => {
                    let last = done.last().map(|step| step.state.clone()).unwrap_or_default();
                    done.retain(|step| step.state != last);
                    continue;
                }
                Some(Kind::CertificateVoided) => {
                    done.retain(|step| step.state != "certified");
                    continue;
                }
                _ => continue,
            };
            let Some(day) = step.parsed("day") else { continue };
            let first = step.text("actors").split(':').next().unwrap_or_default().to_owned();
            let by = self.names.without_rank(&first);
            done.push(StepDone { state: state.to_owned(), day, by, act: step.number("seq") });
        }
        done
    }

    /// How many a reading found on a line.
    fn read(&self, reading: u64, no: u64) -> Option<u64> {
        self.readings.get(&reading)?.1.get(&no).map(|(_, count)| *count)
    }

    fn line(&self, line: &Row) -> BatchLine {
        let subject = line.parsed::<Subject>("subject");
        let row = subject.as_ref().and_then(|subject| self.names.row(subject));
        let is_weapon = subject.as_ref().is_some_and(Subject::is_weapon);
        let number = match (&subject, &row) {
            (Some(Subject::Weapon(_)), Some(row)) => told(weapon_mark(row)).map_or(LotMark::None, LotMark::Marked),
            (Some(Subject::Lot(_)), Some(row)) => lot_mark(row),
            (Some(Subject::Item(code)), _) => LotMark::Marked(code.clone()),
            _ => LotMark::Unknown,
        };
        let item = subject.as_ref().filter(|_| !is_weapon).and_then(|subject| self.names.catalogue(subject));
        let no = line.number("no");
        let reading = |of: u64| self.read(of, no).map(Count::new);
        let other = |(_, lines): &(String, BTreeMap<u64, (String, u64)>)| match (&subject, &row, lines.get(&no)) {
            (Some(subject), Some(row), Some((read, _))) => !reads_as(subject, row, read),
            _ => false,
        };
        let misread = self.readings.values().any(other);
        BatchLine {
            no,
            subject: line.text("subject"),
            is_weapon,
            number,
            item_name: subject.as_ref().map(|subject| self.names.item_of(subject)).unwrap_or_default(),
            hazard: item.as_ref().and_then(hazard),
            listed: Count::new(line.number("count")),
            reserved: Count::new(line.number("reserved")),
            readings: [reading(1), reading(2)],
            misread,
            method: line.text("method"),
            second_method: line.maybe_text("second_method").and_then(told),
            result: result(line),
            destroyed: line.maybe_number("destroyed").map(Count::new),
            settled: line.maybe_text("settled").and_then(told),
            checks: self.line_checks(line, item.as_ref(), is_weapon),
        }
    }

    fn line_checks(&self, line: &Row, item: Option<&Row>, is_weapon: bool) -> Vec<Check> {
        if matches!(self.state().as_str(), "certified" | "cancelled" | "completed" | "aborted") {
            return Vec::new();
        }
        let mut checks = Vec::new();
        if let Some(refusal) = against_line(self.names.rows(), &self.seen, line) {
            checks.push(refused(refusal, Severity::Stop));
        }
        if !is_weapon && Each::of(item) == Each::Unknown {
            checks.push(Check { severity: Severity::Unknown, says: Sentence::plain("rule-r-cls-03-name") });
        }
        checks
    }

    fn balance(&self) -> BalanceView {
        let counted = |line: &Row| {
            let no = line.number("no");
            let (first, second) = (self.read(1, no)?, self.read(2, no)?);
            if first == second { Some(first) } else { line.maybe_number("settled_count") }
        };
        let ended = matches!(self.state().as_str(), "completed" | "aborted" | "certified");
        balance::view(&self.lines, self.names, ended, &counted)
    }

    /// Signatures of readings while the list is being read: one is there, the other is missing. Else those of the last
    /// step, unless its certificate has its own.
    fn signatures(&self) -> Result<Vec<SignatureView>, Problem> {
        if self.state() != "approved" {
            let last = self.steps.iter().map(|step| step.number("seq")).max();
            return match last.filter(|_| self.row.maybe_text("certificate").and_then(told).is_none()) {
                Some(seq) => self.signatures_of(seq),
                None => Ok(Vec::new()),
            };
        }
        let mut given = Vec::new();
        let rows = self.names.rows().rows(Table::BatchReading, &[Val::from(self.row.text("id"))]);
        for reading in [1, 2] {
            let of = |row: &&Row| row.number("reading") == reading && self.readings.contains_key(&reading);
            let seq = rows.iter().filter(of).map(|row| row.number("seq")).max();
            match seq {
                Some(seq) => given.extend(self.signatures_of(seq)?),
                None => given.push(signature(Kind::BatchRead, ("", "verifier", "verified"), self.names)),
            }
        }
        Ok(given)
    }

    fn signatures_of(&self, seq: u64) -> Result<Vec<SignatureView>, Problem> {
        let file = self.session.file();
        let Some(stored) = file.act(seq)? else { return Ok(Vec::new()) };
        let act = Act::read(file, seq, 0)?;
        Ok(signatures(&stored.body, &stored.signatures, &act.read, self.names, self.verified))
    }

    fn witnesses(&self) -> Vec<String> {
        let started = self.steps.iter().rev().find(|step| step.text("kind") == Kind::BatchStarted.code());
        let actors = started.map(|step| step.text("actors")).unwrap_or_default();
        let witness = |actor: &str| {
            let mut parts = actor.split(':');
            let user = parts.next()?.to_owned();
            (parts.next_back() == Some("witnessed")).then(|| self.names.person(&user))
        };
        actors.split(' ').filter_map(witness).collect()
    }

    fn certificate(&self) -> Result<Option<CertificateView>, Problem> {
        let rows = self.names.rows();
        let own = self.row.maybe_text("certificate").and_then(told);
        let own = own.and_then(|number| rows.row(Table::Certificate, &[Val::from(number)]));
        let void = || {
            let of_batch = rows.rows_where(Table::Certificate, "batch", &Val::from(self.row.text("id")));
            of_batch.into_iter().max_by_key(|row| row.number("drafted"))
        };
        let Some(row) = own.or_else(void) else { return Ok(None) };
        let number = row.text("number");
        let mut given = Vec::new();
        for signed in rows.rows(Table::CertificateSignature, &[Val::from(number.as_str())]) {
            given.extend(self.signatures_of(signed.number("seq"))?);
        }
        let state = row.text("state");
        let certified = row.maybe_number("certified");
        if let Some(seq) = certified {
            given.extend(self.signatures_of(seq)?);
        }
        let missing = match state.as_str() {
            "drafted" => lacking(rows, &self.seen, self.id).unwrap_or_default(),
            _ => Vec::new(),
        };
        let act = certified.map(|seq| rows.row(Table::Act, &[Val::from(seq)])).and_then(|row| row?.parsed("at"));
        Ok(Some(CertificateView {
            number,
            signatures: given,
            missing: missing.into_iter().map(|(meaning, _)| meaning.to_owned()).collect(),
            issued: act,
            void: state == "void",
        }))
    }

    /// What may be done next, the usual step first.
    fn next(&self, certificate: Option<&CertificateView>) -> Result<Vec<NextStep>, Problem> {
        let readers = self.readings.len();
        let drafted = certificate.filter(|certificate| !certificate.void);
        let commands: &[&str] = match self.state().as_str() {
            "draft" => &["review_batch", "cancel_batch"],
            "reviewed" => &["approve_batch", "reopen_batch", "cancel_batch"],
            "approved" if readers < 2 => &["read_batch", "lock_batch", "reopen_batch", "cancel_batch"],
            "approved" => &["lock_batch", "read_batch", "reopen_batch", "cancel_batch"],
            "locked" => &["start_batch", "cancel_batch"],
            "running" => &["complete_batch", "abort_batch"],
            "completed" | "aborted" => match drafted {
                None => &["draft_certificate"],
                Some(drafted) if drafted.missing.is_empty() => {
                    &["certify_batch", "sign_certificate", "draft_certificate"]
                }
                Some(_) => &["sign_certificate", "certify_batch", "draft_certificate"],
            },
            "certified" => &["void_certificate"],
            _ => &[],
        };
        let number = drafted.map(|certificate| certificate.number.clone()).unwrap_or_default();
        commands.iter().map(|command| self.step(command, &number)).collect()
    }

    fn step(&self, command: &str, certificate: &str) -> Result<NextStep, Problem> {
        let (batch, typed, dash) = (self.id, self.row.text("number"), || "-".to_owned());
        let today = self.seen.today;
        let approve = |accept_incomplete| Command::ApproveBatch {
            batch,
            authority: dash(),
            order_number: dash(),
            order_date: today,
            accept_incomplete,
        };
        let trial = match command {
            "review_batch" => Some(Command::ReviewBatch { batch, reference: dash() }),
            "approve_batch" => Some(approve(false)),
            "reopen_batch" => Some(Command::ReopenBatch { batch, reason: dash() }),
            "cancel_batch" => Some(Command::CancelBatch { batch, reason: dash() }),
            "lock_batch" => {
                let (seals, settlements, exception) = (String::new(), Vec::new(), None);
                Some(Command::LockBatch { batch, typed, seals, settlements, exception })
            }
            "start_batch" => Some(Command::StartBatch { batch, typed, place: dash() }),
            "draft_certificate" => {
                let none = String::new;
                Some(Command::DraftCertificate { batch, legal_basis: none(), scrap: none(), remarks: none() })
            }
            "certify_batch" => Some(Command::CertifyBatch { batch, typed }),
            "void_certificate" => {
                Some(Command::VoidCertificate { certificate: certificate.to_owned(), reason: dash() })
            }
            // what these need is known only once it is typed
            _ => None,
        };
        let mut checks = Vec::new();
        if let Some(trial) = trial {
            match self.session.try_out(&trial)? {
                Ok(_) => checks.push(self.allowed()),
                Err(refusal) if refusal.why == Why::Incomplete => {
                    checks.push(refused(refusal, Severity::Act));
                    checks.extend(self.session.try_out(&approve(true))?.err().map(|r| refused(r, Severity::Stop)));
                }
                // settled or excused in the form itself
                Err(refusal) if matches!(refusal.why, Why::Unsettled | Why::KeeperVerifies) => {
                    checks.push(refused(refusal, Severity::Act));
                }
                Err(refusal) => checks.push(refused(refusal, Severity::Stop)),
            }
        }
        let typed = matches!(command, "lock_batch" | "start_batch" | "certify_batch");
        Ok(NextStep { command: command.to_owned(), checks, typed })
    }

    fn allowed(&self) -> Check {
        let act = i64::try_from(self.seen.seq.saturating_sub(1)).unwrap_or(i64::MAX);
        let says = Sentence::plain("desk-check-book").and("act", Value::Whole(act));
        Check { severity: severity(Overall::Clear), says }
    }
}

fn refused(refusal: Refusal, severity: Severity) -> Check {
    Check { severity, says: Sentence::said(Spoken::Refusal(refusal)) }
}

/// What became of a line, as far as it is known.
fn result(line: &Row) -> Option<String> {
    let some = |column: &str| line.maybe_number(column).is_some_and(|n| n > 0);
    let code = if some("destroyed") {
        "destroyed"
    } else if some("returned") {
        "returned"
    } else if some("lost") {
        "lost"
    } else {
        return line.maybe_text("settled").and_then(told).filter(|code| code != "confirmed");
    };
    Some(code.to_owned())
}
