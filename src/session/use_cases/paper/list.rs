//! The destruction list of a batch, as it stands after its last step.
//!
//! Does not know: pages.
//! Always holds: every state of the batch has its own list with its own original; the same state gives the same list.

use super::batch::Batch;
use super::lines::{Shown, legal, methods, totals};
use super::{Named, Print, Printed};
use crate::documents::facts::{CopyFacts, HeadFacts, IssueFacts, Signer};
use crate::documents::{ListFacts, destruction_list};
use crate::domain::event::Kind;
use crate::domain::id::Seq;
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::Words;
use crate::session::{Problem, Session};
use crate::store::StoreFault;

impl Session {
    /// Everything that the destruction list of a batch says, as the original; the batch is named by id or number.
    ///
    /// # Errors
    /// No such batch; a fault of the file.
    pub fn list_facts(&self, named: &str) -> Result<ListFacts, Problem> {
        let id = self.batch_id(named)?;
        let upto = self.last_step(&id)?;
        let batch = Batch::after(self, &id, upto)?;
        let mut lines = batch.listed(Shown::Planned)?;
        methods(&mut lines);
        let act = batch.then.act(upto)?;
        let head = self.head_after(upto)?;
        let number = batch.row.text("number");
        let signers = match batch.step(Kind::BatchLocked) {
            Some(seq) => batch.signers(seq)?,
            None => Vec::new(),
        };
        Ok(ListFacts {
            ledger: self.ledger_facts(),
            issue: IssueFacts {
                issued: batch.stamp(upto, &act),
                software: act.header.software.clone(),
                head: HeadFacts { size: head.size, root: head.root.first80() },
                not_verified: self.damaged().is_some(),
                signed_facts: None,
            },
            number: format!("{number}/{upto}"),
            batch: number,
            act: upto,
            state: batch.row.text("state"),
            copy: CopyFacts { number: 1, reason: None },
            order: batch.order(),
            proposed: batch.taken(Kind::BatchDrafted, "prepared")?,
            reviewed: batch.taken(Kind::BatchReviewed, "approved")?,
            approved: batch.taken(Kind::BatchApproved, "authorised")?,
            legal: legal(&batch.then, &batch.row, &lines, Shown::Planned)?,
            totals: totals(&lines, Shown::Planned),
            to_sign: to_sign(&signers),
            signers,
            lines: lines.into_iter().map(|listed| listed.line).collect(),
        })
    }

    /// The last act that is a step of the batch.
    fn last_step(&self, id: &str) -> Result<Seq, Problem> {
        let steps = self.file().reading(|rows| rows.rows(Table::BatchStep, &[Val::from(id)]))?;
        let last = steps.iter().map(|step| step.number("seq")).max();
        Ok(last.ok_or(StoreFault::Act { seq: 0, what: id.to_owned() })?)
    }

    /// Prints the destruction list of a batch, which is named by id or number.
    ///
    /// # Errors
    /// As [`Session::print_certificate`].
    pub fn print_list(&mut self, named: &str, print: &Print<'_>) -> Result<Printed, Problem> {
        let mut facts = self.list_facts(named)?;
        facts.copy = self.copy("list", &facts.number, print.reason)?;
        facts.issue.not_verified = facts.copy.number == 0;
        let words = Words::new(print.lang);
        let document = destruction_list(&facts, &words);
        let named = Named { kind: "list", number: &facts.number, copy: &facts.copy };
        self.issue_document(&named, &document, &words, print)
    }
}

/// Who still has to sign by hand: two who read, and who prepared the list.
fn to_sign(signers: &[Signer]) -> Vec<(String, String)> {
    let wanted = [("verifier", "verified"), ("verifier", "verified"), ("accountable_officer", "prepared")];
    let signed = signers.iter().filter(|signer| signer.meaning == "verified").count().min(2);
    wanted.into_iter().skip(signed).map(|(role, meaning)| (role.to_owned(), meaning.to_owned())).collect()
}
