//! Checking a PDF: its bytes, what it carries inside, and its pages.
//!
//! Does not know: how the answer is shown.
//! Always holds: bytes on record are enough for the pages; without a ledger, pages are drawn anew from what the file
//! carries, and what it carries is measured against the head that the log signed.

use super::{Checking, Matter};
use crate::documents::{Paper, QrFacts, embedded_facts, read_qr_text};
use crate::domain::event::{Content, Kind, Line};
use crate::domain::table::{Rows, Table, Val};
use crate::i18n::{Lang, Words};
use crate::session::use_cases::paper::attached::Attached;
use crate::session::use_cases::paper::{draw_attached, read_act};
use crate::session::{Problem, SOFTWARE, Session};
use crate::store::codec::{ReadAct, read_line};
use crate::trust::act::{LedgerId, LinesHasher, act_leaf};
use crate::trust::hash::{Digest, sha256, unhex};
use crate::trust::tree::included;

/// A print on record.
struct Issue {
    matter: Matter,
    certificate: bool,
    number: String,
}

impl Checking<'_> {
    /// A PDF.
    pub(super) fn pdf(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        let text = embedded_facts(bytes);
        let attached = text.as_deref().and_then(Attached::read);
        match (self.ledger, attached, text) {
            (Some(session), Some(attached), Some(text)) => self.with_ledger(session, bytes, &attached, &text),
            (Some(session), ..) => self.bytes_alone(session, bytes),
            (None, Some(attached), Some(text)) => self.without_ledger(bytes, &attached, &text),
            (None, ..) => {
                self.lack(Matter::NoFacts);
                Ok(())
            }
        }
    }

    /// A file of which nothing can be read: a list or a report, or something else.
    fn bytes_alone(&mut self, session: &Session, bytes: &[u8]) -> Result<(), Problem> {
        match issue_of(session, sha256(&[bytes]))? {
            Some(issue) => {
                self.number = Some(issue.number);
                self.yes(issue.matter);
                if issue.certificate {
                    self.lack(Matter::NoFacts);
                }
            }
            None => self.no(Matter::PrintUnknown),
        }
        Ok(())
    }

    fn with_ledger(&mut self, session: &Session, bytes: &[u8], attached: &Attached, text: &str) -> Result<(), Problem> {
        let issue = issue_of(session, sha256(&[bytes]))?;
        let on_record = issue.is_some();
        match issue {
            Some(issue) => self.yes(issue.matter),
            None => self.no(Matter::PrintUnknown),
        }
        match attached.facts.qr.as_deref().map(read_qr_text) {
            Some(Ok(code)) => self.code(&code, false)?,
            Some(Err(_)) => self.no(Matter::CodeAltered),
            None => {
                let number = attached.facts.number.clone();
                if let Some(row) = self.issued(session, &number)?
                    && self.certified(session, &row)?.is_some()
                {
                    self.void(session, &row)?;
                }
            }
        }
        if session.certificate_row_of(&attached.facts.number)?.is_some() {
            if same_facts(session, attached, text)? { self.yes(Matter::Facts) } else { self.no(Matter::FactsWrong) }
        }
        if !on_record {
            self.pages(bytes, attached, text)?;
        }
        Ok(())
    }

    fn without_ledger(&mut self, bytes: &[u8], attached: &Attached, text: &str) -> Result<(), Problem> {
        let Some(code) = attached.facts.qr.as_deref() else {
            self.lack(Matter::NoCode);
            return Ok(());
        };
        let Ok(code) = read_qr_text(code) else {
            self.no(Matter::CodeAltered);
            return Ok(());
        };
        self.code(&code, false)?;
        if in_log(attached, &code) {
            self.yes(Matter::InLog { act: code.act, size: code.act + 1 });
        } else {
            self.no(Matter::NotInLog);
        }
        if let Some(void) = &attached.facts.void {
            self.no(Matter::Void { act: void.act, day: void.day, reason: void.reason.clone() });
        }
        self.pages(bytes, attached, text)?;
        self.open(Matter::NamesUnchecked);
        self.open(Matter::VoidUnchecked);
        self.open(Matter::PrintUnchecked);
        Ok(())
    }

    /// Whether the file is what the facts in it give, when this program can tell.
    fn pages(&mut self, bytes: &[u8], attached: &Attached, text: &str) -> Result<(), Problem> {
        if attached.software != SOFTWARE {
            self.open(Matter::PagesUnchecked { software: attached.software.clone() });
            return Ok(());
        }
        let lang = Lang::ALL.into_iter().find(|lang| lang.code() == attached.language);
        let drawn = match (lang, Paper::from_code(&attached.paper)) {
            (Some(lang), Some(paper)) => {
                draw_attached(&attached.facts, text.to_owned(), &Words::new(lang), paper).map(|pdf| pdf.bytes).ok()
            }
            _ => None,
        };
        if drawn.as_deref() == Some(bytes) {
            self.yes(Matter::Pages)
        } else {
            self.no(Matter::PagesWrong)
        }
        Ok(())
    }
}

/// The act that recorded a print with this hash.
fn issue_of(session: &Session, digest: Digest) -> Result<Option<Issue>, Problem> {
    let kind = Val::from(Kind::DocumentIssued.code());
    let acts = session.file().reading(|rows| rows.rows_where(Table::Act, "kind", &kind))?;
    for seq in acts.iter().rev().map(|act| act.number("seq")) {
        let act = read_act(session.file(), seq)?;
        let Content::DocumentIssue(issue) = &act.content else { continue };
        if act.header.refs.contains(&digest) {
            let matter = Matter::Print {
                number: issue.number.clone(),
                copy: issue.copy,
                act: seq,
                at: act.header.at,
                offset_min: session.offset_at(seq)?,
            };
            let number = issue.number.clone();
            return Ok(Some(Issue { matter, certificate: issue.kind == "certificate", number }));
        }
    }
    Ok(None)
}

/// Whether the ledger gives the same facts for that copy, and the same act and proof.
fn same_facts(session: &Session, attached: &Attached, text: &str) -> Result<bool, Problem> {
    let mut ours = session.certificate_facts(&attached.facts.number)?;
    let theirs = &attached.facts;
    // which copy it is, and whether it was void when it was printed, is the paper's own
    ours.copy = theirs.copy.clone();
    ours.void = theirs.void.clone();
    ours.issue.not_verified = theirs.issue.not_verified;
    // a damaged ledger gives no code; the code itself is compared apart
    if ours.qr.is_none() || theirs.qr.is_none() {
        ours.qr.clone_from(&theirs.qr);
    }
    let ours = session.attached(&ours, (&attached.language, &attached.paper), &attached.software)?;
    Ok(ours.text()? == text)
}

/// Whether the act in the file is in the log that the code's signature covers, and speaks of this certificate.
fn in_log(attached: &Attached, code: &QrFacts) -> bool {
    let facts = &attached.facts;
    let Ok(act) = ReadAct::read(&attached.act) else { return false };
    let Content::Certification(content) = &act.content else { return false };
    let Ok(blind) = unhex(&attached.blind) else { return false };
    let leaf = act_leaf(&attached.act, &attached.signatures);
    let mut lines = LinesHasher::new(blind);
    attached.lines.iter().for_each(|line| lines.add(line));
    let header = &act.header;
    let as_in_code = (header.seq, header.at, header.ledger, leaf)
        == (code.act, code.at, LedgerId(code.ledger), code.leaf)
        && (header.lines.count, header.lines.root) == (code.line_count, code.line_root)
        && (content.certificate.as_str(), content.typed.as_str()) == (code.certificate.as_str(), code.batch.as_str());
    let as_printed = (facts.act, facts.issue.issued.at) == (code.act, code.at)
        && facts.ledger.id == header.ledger.to_string()
        && (facts.number.as_str(), facts.batch.as_str()) == (code.certificate.as_str(), code.batch.as_str())
        && (facts.issue.head.size, facts.issue.head.root) == (code.act + 1, code.root.first80());
    as_in_code
        && as_printed
        && act.kind == Kind::BatchCertified
        && lines.head() == header.lines
        && included(&leaf, code.act, code.act + 1, &attached.path, &code.root)
        && written_off(attached)
}

/// Whether the act takes out of the book what the paper lists, line by line.
fn written_off(attached: &Attached) -> bool {
    let moved = |text: &String| match read_line(text) {
        Ok(Line::Moved { mv, no: Some(no) }) => Some((no, mv.count)),
        _ => None,
    };
    let mut gone: Vec<_> = attached.lines.iter().filter_map(moved).collect();
    let mut listed: Vec<_> = attached.facts.lines.iter().map(|line| (line.no, line.destroyed)).collect();
    gone.sort_unstable();
    listed.sort_unstable();
    gone == listed
}
