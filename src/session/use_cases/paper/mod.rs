//! Papers: drawn, written, and recorded as printed.
//!
//! Does not know: printers.
//! Always holds: a paper is recorded only when its file is there, and no file stays whose act could not be recorded;
//! the same facts in the same language on the same paper give the same bytes; what is not recorded says so.

pub(crate) mod attached;
mod batch;
mod extract;
mod facts;
mod lines;
mod list;
mod number;
mod report;
#[cfg(test)]
pub(crate) mod tests;
mod then;

use std::path::Path;

use crate::documents::facts::{CertificateFacts, CopyFacts};
use crate::documents::{Document, Pdf, PrintFault, certificate, print};
use crate::domain::command::Command;
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::{Fault, Lang, Words};
use crate::session::files::write_whole;
use crate::session::{Order, Problem, Recorded, SOFTWARE, Session};
use crate::store::StoreFault;
use crate::trust::canon;
use crate::trust::hash::sha256;

pub use crate::documents::Paper;
pub use crate::documents::facts::BalanceFacts;
pub use extract::Extract;
pub use report::{Listing, Reported};
pub(in crate::session::use_cases) use then::read_act;

/// How something is printed.
#[derive(Clone, Copy, Debug)]
pub struct Print<'a> {
    /// In which language.
    pub lang: Lang,
    /// On which paper.
    pub paper: Paper,
    /// The file to write; what is there already is not replaced.
    pub output: &'a Path,
    /// Why another copy is wanted, from the second on.
    pub reason: Option<&'a str>,
    /// Who prints; their keys are unlocked.
    pub users: &'a [String],
}

/// A paper that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Its number.
    pub number: String,
    /// 1 is the original; 0 when no act records the print.
    pub copy: u32,
    /// The hash of the file, 64 hex digits.
    pub sha256: String,
    /// How many pages it has.
    pub pages: usize,
    /// The act that records it; none on a ledger that is damaged or open for reading only.
    pub recorded: Option<Recorded>,
}

/// What a paper is recorded as.
struct Named<'a> {
    kind: &'static str,
    number: &'a str,
    copy: &'a CopyFacts,
}

fn cannot(fault: PrintFault) -> Problem {
    match fault {
        PrintFault::TooTall | PrintFault::CodeTooLong | PrintFault::Font | PrintFault::Pdf => Fault::PdfFailed.into(),
    }
}

impl Session {
    /// Prints the certificate of a batch, which is named by id or number; or the certificate with this number.
    ///
    /// # Errors
    /// No such certificate; a further copy without a reason; a key that is not unlocked; the file is there already; a
    /// fault of a disk. Then nothing is recorded and no file was written.
    pub fn print_certificate(&mut self, named: &str, print: &Print<'_>) -> Result<Printed, Problem> {
        let mut facts = self.certificate_facts(named)?;
        facts.copy = self.copy("certificate", &facts.number, print.reason)?;
        facts.issue.not_verified = facts.copy.number == 0;
        let words = Words::new(print.lang);
        let pdf = self.draw_certificate(&facts, &words, print.paper)?;
        let named = Named { kind: "certificate", number: &facts.number, copy: &facts.copy };
        self.issue(&named, &pdf, print)
    }

    /// The pages of a certificate with what they carry inside.
    fn draw_certificate(&self, facts: &CertificateFacts, words: &Words, paper: Paper) -> Result<Pdf, Problem> {
        let attached = self.attached(facts, (words.lang().code(), paper.code()), SOFTWARE)?;
        draw_attached(facts, attached.text()?, words, paper)
    }

    /// Which copy the next print is. A print that cannot be recorded is none.
    fn copy(&self, kind: &str, number: &str, reason: Option<&str>) -> Result<CopyFacts, Problem> {
        if !self.writable() {
            return Ok(CopyFacts { number: 0, reason: None });
        }
        let printed = self.file().reading(|rows| rows.rows(Table::Printed, &[Val::from(kind), Val::from(number)]))?;
        let last = printed.iter().map(|row| row.number("copy")).max().unwrap_or(0);
        let number = u32::try_from(last + 1).unwrap_or(u32::MAX);
        let reason = reason.map(|text| canon::nfc(text.trim())).filter(|text| number > 1 && !text.is_empty());
        Ok(CopyFacts { number, reason })
    }

    /// Draws any document and issues it.
    fn issue_document(
        &mut self,
        named: &Named<'_>,
        document: &Document,
        words: &Words,
        how: &Print<'_>,
    ) -> Result<Printed, Problem> {
        let pdf = print(document, words, how.paper).map_err(cannot)?;
        self.issue(named, &pdf, how)
    }

    /// Writes the file and records it. The act is decided first, so that a refusal leaves no file; the file is whole
    /// before the act is recorded; and it goes again when the act is not.
    fn issue(&mut self, named: &Named<'_>, pdf: &Pdf, print: &Print<'_>) -> Result<Printed, Problem> {
        let digest = sha256(&[&pdf.bytes]).to_string();
        let mut printed = Printed {
            number: named.number.to_owned(),
            copy: named.copy.number,
            sha256: digest.clone(),
            pages: pdf.pages,
            recorded: None,
        };
        if !self.writable() {
            write_whole(print.output, &pdf.bytes, false)?;
            return Ok(printed);
        }
        let command = Command::IssueDocument {
            kind: named.kind.to_owned(),
            number: named.number.to_owned(),
            language: print.lang.code().to_owned(),
            paper: print.paper.code().to_owned(),
            reason: named.copy.reason.clone(),
            sha256: digest,
        };
        let draft = self.prepare(Order::now(command), print.users)?;
        let ours = write_or_find(print.output, &pdf.bytes)?;
        match self.record(&draft) {
            Ok(recorded) => {
                printed.recorded = Some(recorded);
                Ok(printed)
            }
            Err(problem) => {
                // past the commit the act stands, whatever failed after it, and so does its file
                let stands = self.file().size().is_ok_and(|size| size > draft.seq);
                if ours && !stands {
                    std::fs::remove_file(print.output).map_err(|e| StoreFault::from_io(print.output, &e))?;
                }
                Err(problem)
            }
        }
    }
}

/// Writes the file; or finds it written already, byte for byte, by a print that was cut off before its act. Says
/// whether it was written now.
fn write_or_find(path: &Path, bytes: &[u8]) -> Result<bool, StoreFault> {
    match write_whole(path, bytes, false) {
        Err(StoreFault::Exists(there)) => {
            let same = std::fs::read(path).is_ok_and(|found| found == bytes);
            if same { Ok(false) } else { Err(StoreFault::Exists(there)) }
        }
        other => other.map(|()| true),
    }
}

/// The pages that these facts give, with this text inside.
pub(crate) fn draw_attached(
    facts: &CertificateFacts,
    attached: String,
    words: &Words,
    paper: Paper,
) -> Result<Pdf, Problem> {
    let mut facts = facts.clone();
    facts.issue.signed_facts = Some(attached);
    print(&certificate(&facts, words), words, paper).map_err(cannot)
}
