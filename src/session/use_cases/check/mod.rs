//! Checking a paper: the digits typed from it, its code, or its PDF.
//!
//! Does not know: how the answer is shown.
//! Always holds: three answers; what was not compared is named; a void certificate is never confirmed; nothing of
//! the ledger is believed that its own bytes do not bear out.

mod given;
mod matter;
mod pdf;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use crate::documents::{QrFacts, QrFault, read_qr_text};
use crate::domain::event::{Content, Kind};
use crate::domain::table::{Row, Rows, Table};
use crate::i18n::Words;
use crate::session::use_cases::paper::read_act;
use crate::session::{Problem, Session};
use crate::store::StoreFault;
use crate::trust::act::{Header, LedgerId, LinesHasher, act_leaf};
use crate::trust::hash::Digest;
use crate::trust::key::Sig;
use crate::trust::note::{Checkpoint, NoteKey, NoteKeyKind, TypedHead, log_name};
use crate::trust::tree::{Head, included, inclusion};

use given::{Given, Typed};
pub use matter::{Matter, Part};

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// What was compared agrees.
    Confirmed,
    /// Something does not agree, or the certificate is void.
    NotConfirmed,
    /// What it takes to judge is missing.
    CannotJudge,
}

impl Verdict {
    /// A name that stays the same in every language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Confirmed => "confirmed",
            Verdict::NotConfirmed => "not_confirmed",
            Verdict::CannotJudge => "cannot_judge",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Whether it agrees; none when it was not checked.
    pub ok: Option<bool>,
    /// What it is.
    pub matter: Matter,
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The answer.
    pub verdict: Verdict,
    /// What it rests on.
    pub points: Vec<Point>,
    /// The certificate or other paper, as far as it could be told.
    pub number: Option<String>,
    /// The act that issued it.
    pub act: Option<u64>,
    /// Whether it was compared with a ledger.
    pub with_ledger: bool,
}

impl Checked {
    /// The answer in words: a sentence, and one for each thing that was looked at.
    #[must_use]
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let number = self.number.clone().unwrap_or_default();
        let first = match (self.verdict, self.with_ledger) {
            (Verdict::Confirmed, true) => words.with("doc-check-confirmed", &[("number", &number)]),
            (Verdict::Confirmed, false) => words.with("doc-check-confirmed-alone", &[("number", &number)]),
            (Verdict::NotConfirmed, _) => words.say("doc-check-not-confirmed"),
            (Verdict::CannotJudge, _) => words.say("doc-check-cannot-judge"),
        };
        let mark = |ok: Option<bool>| match ok {
            Some(true) => words.say("doc-check-yes"),
            Some(false) => words.say("doc-check-no"),
            None => words.say("doc-check-open"),
        };
        let point = |point: &Point| {
            let (mark, said) = (mark(point.ok), point.matter.say(words));
            words.with("doc-labelled", &[("label", &mark), ("value", &said)])
        };
        std::iter::once(first).chain(self.points.iter().map(point)).collect()
    }

    /// The answer as a value.
    #[must_use]
    pub fn json(&self, words: &Words) -> Value {
        let point = |p: &Point| json!({"ok": p.ok, "about": p.matter.id(), "text": p.matter.say(words)});
        json!({
            "verdict": self.verdict.code(), "number": self.number, "act": self.act, "with_ledger": self.with_ledger,
            "points": self.points.iter().map(point).collect::<Vec<_>>(),
        })
    }
}

/// Checks the digits typed from a certificate, the text of its code, or a PDF; `what` is the text or a file.
///
/// # Errors
/// A file that cannot be read; a fault of the ledger.
pub fn check(what: &str, ledger: Option<&Session>, key: Option<&str>) -> Result<Checked, Problem> {
    let mut checking = Checking { ledger, key: None, points: Vec::new(), lacking: false, number: None, act: None };
    match key.map(str::parse::<NoteKey>) {
        Some(Ok(key)) if key.kind() == NoteKeyKind::Log => checking.key = Some(key),
        Some(_) => checking.lack(Matter::KeyUnreadable),
        None => {}
    }
    if let Some(session) = ledger {
        checking.same_key(session)?;
        if session.damaged().is_some() {
            checking.lack(Matter::LedgerDamaged);
        }
    }
    match given::read(what)? {
        Given::Nothing => checking.lack(Matter::NotRead),
        Given::Typed(typed) => checking.typed(&typed)?,
        Given::Code(text) => checking.code_text(&text)?,
        Given::Pdf(bytes) => checking.pdf(&bytes)?,
    }
    Ok(checking.done())
}

/// A check that is under way.
struct Checking<'a> {
    ledger: Option<&'a Session>,
    key: Option<NoteKey>,
    points: Vec<Point>,
    /// Something without which nobody can judge is missing.
    lacking: bool,
    number: Option<String>,
    act: Option<u64>,
}

/// An act that certified, from its bytes.
struct Certified {
    head: Head,
    header: Header,
    leaf: Digest,
    batch: String,
}

impl Checking<'_> {
    fn yes(&mut self, matter: Matter) {
        self.points.push(Point { ok: Some(true), matter });
    }

    fn no(&mut self, matter: Matter) {
        self.points.push(Point { ok: Some(false), matter });
    }

    /// Not checked, and can do without.
    fn open(&mut self, matter: Matter) {
        self.points.push(Point { ok: None, matter });
    }

    /// Not checked, and cannot do without.
    fn lack(&mut self, matter: Matter) {
        self.lacking = true;
        self.open(matter);
    }

    fn done(self) -> Checked {
        let any = |ok| self.points.iter().any(|point| point.ok == Some(ok));
        let verdict = match (any(false), self.lacking || !any(true)) {
            (true, _) => Verdict::NotConfirmed,
            (false, true) => Verdict::CannotJudge,
            (false, false) => Verdict::Confirmed,
        };
        let with_ledger = self.ledger.is_some();
        Checked { verdict, points: self.points, number: self.number, act: self.act, with_ledger }
    }

    /// A key given beside the ledger is the ledger's own.
    fn same_key(&mut self, session: &Session) -> Result<(), Problem> {
        if let Some(key) = &self.key
            && *key != session.log_key()?
        {
            self.no(Matter::KeyOther);
        }
        Ok(())
    }

    /// Digits typed from a paper.
    fn typed(&mut self, typed: &Typed) -> Result<(), Problem> {
        let Some(session) = self.ledger else {
            self.lack(Matter::WantsLedger);
            return Ok(());
        };
        let rows = session.file().reading(|rows| rows.rows(Table::Certificate, &[]))?;
        let mut fits = Vec::new();
        for row in rows.iter().filter(|row| row.maybe_number("certified").is_some()) {
            if let Some(size) = typed.size_after(&row.text("number")) {
                fits.push((row, size));
            }
        }
        // the number with the right size behind it; else the longest number that fits
        let right = |(row, size): &&(&Row, String)| *size == (row.number("certified") + 1).to_string();
        let found = fits.iter().find(right).or_else(|| fits.iter().max_by_key(|(row, _)| row.text("number").len()));
        let Some((row, size)) = found else {
            // a draft that was never issued has a number too
            let numbers = rows.iter().map(|row| row.text("number"));
            let drafted = numbers.filter(|number| typed.size_after(number).is_some()).max_by_key(String::len);
            let number = drafted.unwrap_or_else(|| typed.first_word.clone());
            self.number = Some(number.clone());
            return self.not_issued(session, number);
        };
        let Some(certified) = self.certified(session, row)? else { return Ok(()) };
        if *size != certified.head.size.to_string() {
            self.no(Matter::Size { typed: size.clone(), right: certified.head.size });
        }
        if TypedHead::of(&certified.head).root80 == typed.root80 {
            self.yes(Matter::Digits { size: certified.head.size });
        } else {
            self.no(Matter::DigitsWrong { size: certified.head.size });
        }
        self.void(session, row)
    }

    /// The text of a code.
    fn code_text(&mut self, text: &str) -> Result<(), Problem> {
        match read_qr_text(text) {
            Ok(facts) => self.code(&facts, true),
            Err(QrFault::NotOurs | QrFault::Damaged) => {
                self.lack(Matter::CodeDamaged);
                Ok(())
            }
            Err(QrFault::Version) => {
                self.lack(Matter::CodeNewer);
                Ok(())
            }
            Err(QrFault::TooLong | QrFault::NotCanonical) => {
                self.no(Matter::CodeAltered);
                Ok(())
            }
        }
    }

    /// What a code says, compared with the ledger; without one, only the signature in it. `alone` when nothing else
    /// of the paper is known.
    fn code(&mut self, facts: &QrFacts, alone: bool) -> Result<(), Problem> {
        self.number = Some(facts.certificate.clone());
        self.act = Some(facts.act);
        let Some(session) = self.ledger else {
            self.signature_alone(facts);
            if alone {
                self.open(Matter::InLogUnchecked);
                self.open(Matter::ContentUnchecked);
                self.open(Matter::VoidUnchecked);
            }
            return Ok(());
        };
        if facts.ledger != session.info().id.0 {
            self.no(Matter::OtherLedger { id: LedgerId(facts.ledger).to_string() });
            return Ok(());
        }
        let Some(row) = self.issued(session, &facts.certificate)? else { return Ok(()) };
        let Some(certified) = self.certified(session, &row)? else { return Ok(()) };
        let parts = [
            (Part::Act, facts.act == certified.header.seq),
            (Part::Batch, facts.batch == certified.batch),
            (Part::Time, facts.at == certified.header.at),
            (Part::Leaf, facts.leaf == certified.leaf),
            (
                Part::Lines,
                (facts.line_count, facts.line_root) == (certified.header.lines.count, certified.header.lines.root),
            ),
            (Part::Root, facts.root == certified.head.root),
        ];
        if parts.iter().all(|(_, same)| *same) {
            self.yes(Matter::Same);
        }
        parts.iter().filter(|(_, same)| !same).for_each(|(part, _)| self.no(Matter::Differs { part: *part }));
        self.signature(facts, &session.log_key()?);
        self.void(session, &row)
    }

    fn signature(&mut self, facts: &QrFacts, key: &NoteKey) {
        let head = Head { size: facts.act + 1, root: facts.root };
        let text = Checkpoint { ledger: LedgerId(facts.ledger), head }.text();
        if key.public().verify(text.as_bytes(), &Sig(facts.sig)) {
            self.yes(Matter::Signed { size: head.size });
        } else {
            self.no(Matter::SignedWrongly);
        }
    }

    fn signature_alone(&mut self, facts: &QrFacts) {
        match self.key.clone() {
            Some(key) if key.name() != log_name(LedgerId(facts.ledger)) => self.no(Matter::KeyOther),
            Some(key) => self.signature(facts, &key),
            None => self.lack(Matter::SignatureUnchecked),
        }
    }

    /// The certificate with this number, if the ledger issued one.
    fn issued(&mut self, session: &Session, number: &str) -> Result<Option<Row>, Problem> {
        match session.certificate_row_of(number)? {
            Some(row) => Ok(Some(row)),
            None => {
                self.not_issued(session, number.to_owned())?;
                Ok(None)
            }
        }
    }

    /// Nothing was issued under this number; a draft of it may have been superseded.
    fn not_issued(&mut self, session: &Session, number: String) -> Result<(), Problem> {
        self.no(match session.superseded(&number)? {
            Some((batch, newer)) => Matter::Superseded { number, batch, newer },
            None => Matter::Unknown { number },
        });
        Ok(())
    }

    /// The act that certified, if its bytes, its lines and the tree bear one another out.
    fn certified(&mut self, session: &Session, row: &Row) -> Result<Option<Certified>, Problem> {
        let seq = row.number("certified");
        match sound(session, row) {
            Ok(Some(certified)) => {
                self.number = Some(row.text("number"));
                self.act = Some(seq);
                let at = certified.header.at;
                let offset_min = session.offset_at(seq)?;
                let number = row.text("number");
                self.yes(Matter::Known { number, batch: certified.batch.clone(), act: seq, at, offset_min });
                Ok(Some(certified))
            }
            Ok(None) | Err(Problem::Store(StoreFault::Act { .. })) => {
                self.lack(Matter::LedgerDamaged);
                Ok(None)
            }
            Err(problem) => Err(problem),
        }
    }

    fn void(&mut self, session: &Session, row: &Row) -> Result<(), Problem> {
        let (batch, number) = (row.text("batch"), row.text("number"));
        match session.voided(&batch, &number, row.number("certified"))? {
            Some(void) => self.no(Matter::Void { act: void.act, day: void.day, reason: void.reason }),
            None => self.yes(Matter::NotVoid),
        }
        Ok(())
    }
}

/// The act that certified, computed anew from its bytes; nothing when they do not fit together.
fn sound(session: &Session, row: &Row) -> Result<Option<Certified>, Problem> {
    let seq = row.number("certified");
    let (file, head) = (session.file(), session.head_after(seq)?);
    let Some(stored) = file.act(seq)? else { return Ok(None) };
    let act = read_act(file, seq)?;
    let Content::Certification(content) = &act.content else { return Ok(None) };
    let leaf = act_leaf(&stored.body, &stored.signatures);
    let mut lines = LinesHasher::new(stored.blind.as_slice().try_into().unwrap_or([0; 32]));
    file.lines(seq, 0, u64::MAX)?.iter().for_each(|line| lines.add(&line.body));
    let path = inclusion(file, seq, head.size).unwrap_or_default();
    let fits = act.kind == Kind::BatchCertified
        && content.certificate == row.text("number")
        && leaf.to_string() == stored.leaf
        && lines.head() == act.header.lines
        && included(&leaf, seq, head.size, &path, &head.root);
    let batch = content.typed.clone();
    Ok(fits.then_some(Certified { head, header: act.header, leaf, batch }))
}
