//! Which certificate a number names: issued, void, superseded, or none yet.
//!
//! Does not know: what a certificate says.
//! Always holds: a number that was given once is never unknown; what took its place is named.

use super::then::read_act;
use crate::documents::facts::VoidFacts;
use crate::domain::event::{Content, Kind};
use crate::domain::id::Seq;
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::{Row, Rows, Table, Val};
use crate::session::{Problem, Session};

fn issued(row: &Row) -> bool {
    row.maybe_number("certified").is_some()
}

/// The batch has no certificate that was issued.
fn uncertified(batch: Option<&Row>) -> Refusal {
    let text = |column| batch.map(|row| row.text(column)).unwrap_or_default();
    because(Why::WrongState).about("batch", text("number")).about("state", text("state")).about("wanted", "certified")
}

impl Session {
    /// The certificate with this number, if it was issued; void ones too.
    pub(in crate::session::use_cases) fn certificate_row_of(&self, number: &str) -> Result<Option<Row>, Problem> {
        let row = self.file().reading(|rows| rows.row(Table::Certificate, &[Val::from(number)]))?;
        Ok(row.filter(issued))
    }

    /// The certificate that a number names, or the newest of a batch: issued or void.
    pub(super) fn certificate_row(&self, named: &str) -> Result<Row, Problem> {
        let row = self.file().reading(|rows| rows.row(Table::Certificate, &[Val::from(named)]))?;
        match row {
            Some(row) if issued(&row) => return Ok(row),
            Some(row) => return Err(self.not_issued(&row)?.into()),
            None => {}
        }
        let id = self.batch_id(named)?;
        let (batch, all) = self.file().reading(|rows| {
            let key = Val::from(id.as_str());
            (rows.row(Table::Batch, std::slice::from_ref(&key)), rows.rows_where(Table::Certificate, "batch", &key))
        })?;
        let newest = all.into_iter().filter(issued).max_by_key(|row| row.number("certified"));
        newest.ok_or_else(|| uncertified(batch.as_ref()).into())
    }

    /// Why the number of a draft names no certificate: another one took its place, or it is not issued yet.
    fn not_issued(&self, draft: &Row) -> Result<Refusal, Problem> {
        let id = Val::from(draft.text("batch"));
        let batch = self.file().reading(|rows| rows.row(Table::Batch, &[id]))?;
        let number = draft.text("number");
        Ok(match self.successor(draft)? {
            Some(newer) => {
                let of = batch.as_ref().map(|row| row.text("number")).unwrap_or_default();
                because(Why::CertificateSuperseded)
                    .about("certificate", number)
                    .about("batch", of)
                    .about("newer", newer)
            }
            None => uncertified(batch.as_ref()),
        })
    }

    /// The number of the newest certificate that was drafted for the same batch after this one.
    fn successor(&self, row: &Row) -> Result<Option<String>, Problem> {
        let batch = Val::from(row.text("batch"));
        let all = self.file().reading(|rows| rows.rows_where(Table::Certificate, "batch", &batch))?;
        let newest = all.into_iter().max_by_key(|other| other.number("drafted"));
        Ok(newest.filter(|newest| newest.number("drafted") > row.number("drafted")).map(|row| row.text("number")))
    }

    /// The certificate that took the place of a draft which was never issued: the batch's number and its own.
    pub(in crate::session::use_cases) fn superseded(&self, number: &str) -> Result<Option<(String, String)>, Problem> {
        let row = self.file().reading(|rows| rows.row(Table::Certificate, &[Val::from(number)]))?;
        let Some(row) = row.filter(|row| !issued(row)) else { return Ok(None) };
        let batch = self.file().reading(|rows| rows.row(Table::Batch, &[Val::from(row.text("batch"))]))?;
        let newer = self.successor(&row)?;
        Ok(newer.map(|newer| (batch.map(|row| row.text("number")).unwrap_or_default(), newer)))
    }

    /// The newest certificate that was issued for the same batch after this one.
    pub(super) fn replacement(&self, row: &Row) -> Result<Option<String>, Problem> {
        let batch = Val::from(row.text("batch"));
        let all = self.file().reading(|rows| rows.rows_where(Table::Certificate, "batch", &batch))?;
        let newest = all.into_iter().filter(issued).max_by_key(|other| other.number("certified"));
        Ok(newest.filter(|newest| newest.number("certified") > row.number("certified")).map(|row| row.text("number")))
    }

    /// The act that made a certificate void, if there is one.
    pub(in crate::session::use_cases) fn voided(
        &self,
        batch: &str,
        certificate: &str,
        after: Seq,
    ) -> Result<Option<VoidFacts>, Problem> {
        let steps = self.file().reading(|rows| rows.rows(Table::BatchStep, &[Val::from(batch)]))?;
        let later = steps.iter().filter(|s| s.text("kind") == Kind::CertificateVoided.code());
        for seq in later.map(|s| s.number("seq")).filter(|seq| *seq > after) {
            let act = read_act(self.file(), seq)?;
            if matches!(&act.content, Content::CertificateVoid(void) if void.certificate == certificate) {
                let (day, reason) = (act.header.day, act.header.reason.clone().unwrap_or_default());
                return Ok(Some(VoidFacts { act: seq, day, reason, replaced: None }));
            }
        }
        Ok(None)
    }
}
