//! What a certificate's PDF carries inside: its facts, and the act that stands behind them with its proof.
//!
//! Does not know: whether any of it is true; `check` finds out.
//! Always holds: it is canonical JSON; what is read and written again has the same bytes.

use serde::{Deserialize, Serialize};

use crate::documents::facts::CertificateFacts;
use crate::session::{Problem, Session};
use crate::store::{StoreFault, codec};
use crate::trust::canon;
use crate::trust::hash::{Digest, hex};
use crate::trust::tree::inclusion;

/// The version of this shape.
pub(crate) const VERSION: u64 = 1;

/// What the attachment of a certificate holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attached {
    /// The version of this shape.
    pub(crate) v: u64,
    /// The program that laid out the pages.
    pub(crate) software: String,
    /// The language of the pages.
    pub(crate) language: String,
    /// Their paper.
    pub(crate) paper: String,
    /// What the pages say.
    pub(crate) facts: CertificateFacts,
    /// The canonical bytes of `batch.certified`.
    pub(crate) act: String,
    /// Its signatures.
    pub(crate) signatures: String,
    /// What blinds its lines, as hex.
    pub(crate) blind: String,
    /// The canonical bytes of its lines.
    pub(crate) lines: Vec<String>,
    /// The path from its leaf to the root of the head on the paper.
    pub(crate) path: Vec<Digest>,
}

impl Attached {
    /// The canonical text.
    ///
    /// # Errors
    /// A number beyond 53 bits.
    pub(crate) fn text(&self) -> Result<String, Problem> {
        let broken = |what: String| Problem::from(StoreFault::Act { seq: self.facts.act, what });
        let mut value = serde_json::to_value(self).map_err(|e| broken(e.to_string()))?;
        codec::to_nfc(&mut value);
        canon::write(&value).map_err(|e| broken(e.to_string()))
    }

    /// Reads the text; nothing else than what [`Attached::text`] writes.
    pub(crate) fn read(text: &str) -> Option<Attached> {
        let attached: Attached = serde_json::from_value(canon::read(text).ok()?).ok()?;
        (attached.v == VERSION && attached.text().ok()? == text).then_some(attached)
    }
}

impl Session {
    /// The attachment of a certificate with these facts.
    pub(in crate::session::use_cases) fn attached(
        &self,
        facts: &CertificateFacts,
        (language, paper): (&str, &str),
        software: &str,
    ) -> Result<Attached, Problem> {
        let seq = facts.act;
        let row = self.file().act(seq)?.ok_or(StoreFault::Act { seq, what: "act".into() })?;
        let path = inclusion(self.file(), seq, seq + 1);
        Ok(Attached {
            v: VERSION,
            software: software.to_owned(),
            language: language.to_owned(),
            paper: paper.to_owned(),
            facts: facts.clone(),
            act: row.body,
            signatures: row.signatures,
            blind: hex(&row.blind),
            lines: self.file().lines(seq, 0, u64::MAX)?.into_iter().map(|line| line.body).collect(),
            path: path.map_err(|e| StoreFault::Act { seq, what: e.to_string() })?,
        })
    }
}
