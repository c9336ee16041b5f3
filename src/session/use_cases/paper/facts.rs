//! Everything that a certificate says, from the log.
//!
//! Does not know: languages, pages, files.
//! Always holds: facts are those of the act that certified, on every later copy too; only being void is newer. What
//! was not recorded stays empty.

use std::rc::Rc;

use super::batch::Batch;
use super::lines::{Listed, Shown, legal, methods, told, totals};
use crate::documents::facts::{
    BalanceFacts, CertificateFacts, CopyFacts, DifferenceFacts, HeadFacts, IssueFacts, LedgerFacts, PlaceFacts,
    ScrapFacts, Signer, Stamp, Statement, Unit, VoidFacts,
};
use crate::documents::{QrFacts, qr_text, unit_word};
use crate::domain::event::{CertificateDraft, Certification, Content, Kind, Line};
use crate::domain::id::Seq;
use crate::i18n::Words;
use crate::session::{Problem, Session};
use crate::store::StoreFault;
use crate::store::codec::ReadAct;
use crate::trust::note::{Checkpoint, Note, NoteKey, Signed};
use crate::trust::tree::{Head, root_at};

/// Where the signers of a certificate stand.
const ORDER: &[(&str, &str)] = &[
    ("destroyed", ""),
    ("witnessed", ""),
    ("inspected", ""),
    ("certified", "accountable_officer"),
    ("certified", ""),
    ("observed", ""),
];

impl Session {
    /// The ledger as papers name it.
    pub(super) fn ledger_facts(&self) -> LedgerFacts {
        let info = self.info();
        LedgerFacts {
            name: info.name.clone(),
            country: info.country.clone(),
            site: info.site.clone(),
            id: info.id.to_string(),
            training: info.training,
        }
    }

    /// The head after act `seq`.
    pub(in crate::session::use_cases) fn head_after(&self, seq: Seq) -> Result<Head, Problem> {
        let size = seq + 1;
        let root = root_at(self.file(), size).ok_or(StoreFault::Act { seq, what: "root".into() })?;
        Ok(Head { size, root })
    }

    /// Everything that the certificate of a batch says, as the original: the batch is named by id or number, or the
    /// certificate by its number.
    ///
    /// # Errors
    /// No such batch or certificate; a batch that is not certified; a fault of the file.
    pub fn certificate_facts(&self, named: &str) -> Result<CertificateFacts, Problem> {
        let row = self.certificate_row(named)?;
        let seq = row.number("certified");
        let batch = Batch::after(self, &row.text("batch"), seq)?;
        let act = batch.then.act(seq)?;
        let Content::Certification(content) = &act.content else {
            return Err(StoreFault::Act { seq, what: act.kind.code().into() }.into());
        };
        let Content::CertificateDraft(draft) = batch.then.act(content.drafted)?.content.clone() else {
            return Err(StoreFault::Act { seq: content.drafted, what: Kind::CertificateDrafted.code().into() }.into());
        };
        let mut void = self.voided(&row.text("batch"), &content.certificate, seq)?;
        if let Some(void) = &mut void {
            void.replaced = self.replacement(&row)?;
        }
        Certified { batch, seq, act: Rc::clone(&act), content: content.clone(), draft }.facts(void)
    }

    /// The balance of a batch as it stands now, unit by unit, for those who are about to certify it: what counts, in
    /// the words of the language, with its sums.
    ///
    /// # Errors
    /// No such batch; a fault of the file.
    pub fn balance_of(&self, named: &str, words: &Words) -> Result<Vec<(String, BalanceFacts)>, Problem> {
        let id = self.batch_id(named)?;
        let head = self.file().size()?;
        let batch = Batch::after(self, &id, head.saturating_sub(1))?;
        let all = batch.listed(Shown::Destroyed)?;
        let balances = BalanceFacts::over(all.iter().map(|listed| &listed.line));
        Ok(balances.into_iter().map(|sums| (unit_word(&sums.unit, words), sums)).collect())
    }

    /// The signature of the log's key over this head, from any note that has it.
    pub(super) fn log_signature(&self, head: Head) -> Result<Option<[u8; 64]>, Problem> {
        let key = self.log_key()?;
        let notes = self.file().checkpoints_at(head.size)?;
        let checkpoint = Checkpoint { ledger: self.info().id, head };
        let signed =
            |note: &Note| note.checkpoint == checkpoint && note.signed_by(&key) == (Signed::Yes { seconds: None });
        let note = notes.iter().filter_map(|text| Note::read(text).ok()).find(signed);
        Ok(note.and_then(|note| signature_of(&note, &key)))
    }
}

/// The bytes that a key signed in a note.
fn signature_of(note: &Note, key: &NoteKey) -> Option<[u8; 64]> {
    let line = note.signatures.iter().find(|line| line.name == key.name() && line.hash == key.hash())?;
    line.bytes.as_slice().try_into().ok()
}

/// A batch as it was certified.
struct Certified<'a> {
    batch: Batch<'a>,
    seq: Seq,
    act: Rc<ReadAct>,
    content: Certification,
    draft: CertificateDraft,
}

impl Certified<'_> {
    fn facts(self, void: Option<VoidFacts>) -> Result<CertificateFacts, Problem> {
        let (batch, session) = (&self.batch, self.batch.session);
        let all = batch.listed(Shown::Destroyed)?;
        // the balance is that of the whole list; what was not destroyed is missing from the list of the destroyed only
        let balance = BalanceFacts::over(all.iter().map(|listed| &listed.line));
        let (mut lines, left): (Vec<Listed>, Vec<Listed>) =
            all.into_iter().partition(|listed| !listed.line.destroyed.is_zero());
        let methods = methods(&mut lines);
        let mut legal = legal(&batch.then, &batch.row, &lines, Shown::Destroyed)?;
        legal.basis = told(self.draft.legal_basis.clone());
        let head = session.head_after(self.seq)?;
        let signers = self.signers()?;
        let inspected = signers.iter().any(|signer| signer.meaning == "inspected");
        Ok(CertificateFacts {
            ledger: session.ledger_facts(),
            issue: IssueFacts {
                issued: batch.stamp(self.seq, &self.act),
                software: self.act.header.software.clone(),
                head: HeadFacts { size: head.size, root: head.root.first80() },
                not_verified: session.damaged().is_some(),
                signed_facts: None,
            },
            number: self.content.certificate.clone(),
            batch: batch.row.text("number"),
            act: self.seq,
            copy: CopyFacts { number: 1, reason: None },
            void,
            order: batch.order(),
            proposed: batch.taken(Kind::BatchDrafted, "prepared")?,
            reviewed: batch.taken(Kind::BatchReviewed, "approved")?,
            approved: batch.taken(Kind::BatchApproved, "authorised")?,
            legal,
            place: self.place()?,
            methods,
            totals: totals(&lines, Shown::Destroyed),
            balance,
            statements: self.statements(&lines, &left, inspected)?,
            scrap: self.scrap(),
            residue: self.residue(),
            incidents: self.stopped()?,
            environment: None,
            remarks: self.remarks()?,
            annexes: Vec::new(),
            acts: batch.acts()?,
            signers,
            qr: self.qr(head)?,
            lines: lines.into_iter().map(|listed| listed.line).collect(),
        })
    }

    /// Those who signed before, and the two who certified; in the order of the paper.
    fn signers(&self) -> Result<Vec<Signer>, Problem> {
        let mut signed: Vec<(String, Signer)> = Vec::new();
        for seq in self.content.signed.iter().chain([&self.seq]) {
            for (user, signer) in self.batch.signed(*seq)? {
                // who signed early and signs again with the act that certifies has one block: the later one
                signed.retain(|(before, early)| (before, &early.meaning) != (&user, &signer.meaning));
                signed.push((user, signer));
            }
        }
        let mut signers: Vec<Signer> = signed.into_iter().map(|(_, signer)| signer).collect();
        let place = |signer: &Signer| {
            let fits = |(meaning, role): &&(&str, &str)| {
                *meaning == signer.meaning && (role.is_empty() || *role == signer.role)
            };
            ORDER.iter().position(|at| fits(&at)).unwrap_or(ORDER.len())
        };
        signers.sort_by_key(place);
        Ok(signers)
    }

    /// The act that told what became of the lines.
    fn result(&self) -> Option<(Seq, bool)> {
        let (done, stopped) = (self.batch.step(Kind::BatchCompleted), self.batch.step(Kind::BatchAborted));
        stopped.map(|seq| (seq, true)).or(done.map(|seq| (seq, false)))
    }

    fn place(&self) -> Result<PlaceFacts, Problem> {
        let row = &self.batch.row;
        let offset_min = self.result().map_or(0, |(seq, _)| self.batch.then.offset(seq));
        let stamp = |column| row.parsed(column).map(|at| Stamp { at, offset_min });
        let named = told(row.text("place"));
        let (place, code) = match named.as_deref().map(|code| self.batch.then.place(code)).transpose()?.flatten() {
            Some(names) => (Some(names.join(", ")), named),
            None => (named, None),
        };
        Ok(PlaceFacts {
            place,
            code,
            coordinates: None,
            start: stamp("started"),
            end: stamp("ended"),
            seals: told(row.text("seals")),
        })
    }

    fn statements(&self, lines: &[Listed], left: &[Listed], inspected: bool) -> Result<Vec<Statement>, Problem> {
        let mut said = vec![self.verified()?, Statement::Irreversible];
        if !self.scrap().is_empty() || self.residue().is_some() {
            said.push(Statement::Residue { weight_g: None });
        }
        if inspected && self.batch.row.text("class") == "ammunition" {
            said.push(Statement::FreeFromExplosives);
        }
        let named = |listed: &Listed, pieces: u64| match pieces {
            _ if pieces == 1 && listed.line.unit == Unit::Weapons => listed.label.clone(),
            _ => match &listed.line.unit {
                Unit::Named(unit) => format!("{} ({pieces} {unit})", listed.label),
                _ => format!("{} ({pieces})", listed.label),
            },
        };
        let aborted = self.result().is_some_and(|(_, stopped)| stopped);
        let back = |l: &&Listed| aborted && !l.line.returned.is_zero();
        let returned: Vec<String> =
            lines.iter().chain(left).filter(back).map(|l| named(l, l.line.returned.get())).collect();
        if !returned.is_empty() {
            said.push(Statement::Partial { returned: returned.join("; ") });
        }
        let out: Vec<String> = left.iter().filter(|l| !back(l)).map(|l| named(l, l.line.authorised.get())).collect();
        if !out.is_empty() {
            said.push(Statement::LeftOut { lines: out.join("; ") });
        }
        Ok(said)
    }

    /// What the two readings found to differ, as the act that closed the list settled it.
    fn verified(&self) -> Result<Statement, Problem> {
        let Some(act) = self.batch.step(Kind::BatchLocked) else {
            return Ok(Statement::Verified { differences: None });
        };
        let settled = |(_, line): (u64, Line)| match line {
            Line::Settled(s) => Some(DifferenceFacts { no: s.no, result: s.result, explanation: s.explanation }),
            _ => None,
        };
        let differences: Vec<_> = self.batch.then.lines(act, None)?.into_iter().filter_map(settled).collect();
        if differences.is_empty() {
            return Ok(Statement::Verified { differences: None });
        }
        Ok(Statement::Settled { act, differences })
    }

    /// Where the scrap went, as it was told.
    fn scrap(&self) -> Vec<ScrapFacts> {
        let route = told(self.draft.scrap.clone());
        route
            .map(|route| ScrapFacts { route: Some(route), plant: None, receipt: None, weight_g: None })
            .into_iter()
            .collect()
    }

    /// What became of the residue, as it was told.
    fn residue(&self) -> Option<String> {
        told(self.batch.row.text("residue"))
    }

    /// Why the work stopped early, if it did.
    fn stopped(&self) -> Result<Option<String>, Problem> {
        let Some((seq, true)) = self.result() else { return Ok(None) };
        Ok(self.batch.then.act(seq)?.header.reason.clone())
    }

    /// Remarks of the draft and of the work, and the written reason for an exception.
    fn remarks(&self) -> Result<Option<String>, Problem> {
        let mut said = vec![self.draft.remarks.clone(), self.batch.row.text("remarks")];
        if let Some(seq) = self.batch.step(Kind::BatchLocked)
            && let Content::BatchLock(lock) = &self.batch.then.act(seq)?.content
        {
            said.extend(lock.exception.clone());
        }
        let said: Vec<String> = said.into_iter().filter_map(told).collect();
        Ok(told(said.join(" · ")))
    }

    /// The text of the code; none where the ledger cannot vouch for it.
    fn qr(&self, head: Head) -> Result<Option<String>, Problem> {
        let session = self.batch.session;
        if session.damaged().is_some() {
            return Ok(None);
        }
        let (Some(sig), Some(leaf)) = (session.log_signature(head)?, session.file().leaf(self.seq)?) else {
            return Ok(None);
        };
        let header = &self.act.header;
        Ok(Some(qr_text(&QrFacts {
            act: self.seq,
            at: header.at,
            batch: self.batch.row.text("number"),
            certificate: self.content.certificate.clone(),
            leaf,
            ledger: session.info().id.0,
            line_count: header.lines.count,
            line_root: header.lines.root,
            root: head.root,
            sig,
        })))
    }
}
