//! Values to pages to PDF.
//!
//! [`certificate`], [`list`] and [`report`] turn facts into blocks, `layout` turns blocks into pages, `pdf` and
//! `finish` turn pages into bytes. [`codes`] has the text of the code on the certificate.
//!
//! Does not know: the ledger, files, the clock, screens.
//! Always holds: the same facts in the same language on the same paper give the same bytes.

mod annex;
mod balance;
pub mod block;
pub mod certificate;
pub mod codes;
pub mod facts;
mod finish;
mod fonts;
mod frame;
mod layout;
pub mod list;
mod look;
mod pdf;
mod people;
pub mod report;
mod subset;
#[cfg(test)]
mod tests;
mod wrap;

use crate::i18n::Words;
use crate::trust::hash::sha256;

pub use block::Document;
pub use certificate::certificate;
pub use codes::{QrFacts, QrFault, qr_text, read_qr_text};
pub use facts::CertificateFacts;
pub use finish::embedded_facts;
pub use frame::unit_word;
pub use layout::Paper;
pub use list::{ListFacts, destruction_list};
pub use report::{ReportFacts, record_report, table_report};

/// Why a document cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintFault {
    /// Something that may not be split is taller than a page.
    #[error("a block is taller than a page")]
    TooTall,
    /// The code would be wider than 36 mm.
    #[error("the code does not fit")]
    CodeTooLong,
    /// A font of the program cannot be used.
    #[error("a font cannot be embedded")]
    Font,
    /// The file cannot be put together.
    #[error("the PDF cannot be written")]
    Pdf,
}

/// The certificate as a PDF.
///
/// # Errors
/// See [`PrintFault`].
pub fn certificate_pdf(facts: &CertificateFacts, words: &Words, paper: Paper) -> Result<Vec<u8>, PrintFault> {
    document_pdf(&certificate(facts, words), words, paper)
}

/// Any document as a PDF; `words` are those of the language it was built in.
///
/// # Errors
/// See [`PrintFault`].
pub fn document_pdf(document: &Document, words: &Words, paper: Paper) -> Result<Vec<u8>, PrintFault> {
    Ok(print(document, words, paper)?.bytes)
}

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Any document as a PDF, with the number of its pages.
///
/// # Errors
/// See [`PrintFault`].
pub fn print(document: &Document, words: &Words, paper: Paper) -> Result<Pdf, PrintFault> {
    let pages = layout::pages(document, words, paper)?;
    let text = document.to_text();
    let digest = sha256(&[b"custodia/document\n", paper.code().as_bytes(), b"\n", text.as_bytes()]);
    Ok(Pdf { bytes: pdf::bytes(&pages, &document.about, digest)?, pages: pages.len() })
}
