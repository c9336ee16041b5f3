//! Events as the content and lines of an act, and back.
//!
//! Does not know: keys, hashes, the file.
//! Always holds: what is read and written again has the same bytes; a content or line with an unknown field is refused.

use serde_json::Value;

use crate::domain::effect::Posted;
use crate::domain::event::{Content, Event, Kind, Line, Move, Slot};
use crate::domain::id::Subject;
use crate::domain::measure::Count;
use crate::domain::policy::Acting;
use crate::trust::act::Header;
use crate::trust::canon;

/// The key under which an act lists sign-ins that failed since the act before.
pub const FAILED: &str = "failed_sign_ins";

/// The sign-ins that failed, as a content lists them: user and last time.
pub(super) fn listed_failures(content: &Value) -> Vec<(&str, &str)> {
    let listed = content.get(FAILED).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    listed.iter().filter_map(|one| Some((one.get("user")?.as_str()?, one.get("at")?.as_str()?))).collect()
}

/// An act or line that cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct CodecFault(pub String);

fn fault(error: impl std::fmt::Display) -> CodecFault {
    CodecFault(error.to_string())
}

/// The content of an event as JSON.
///
/// # Errors
/// A text or number that the format does not hold.
pub fn content_value(content: &Content) -> Result<Value, CodecFault> {
    serde_json::to_value(content).map_err(fault)
}

/// One line as canonical text. Text is brought to NFC.
///
/// # Errors
/// A text or number that the format does not hold.
pub fn line_text(line: &Line) -> Result<String, CodecFault> {
    let mut value = serde_json::to_value(line).map_err(fault)?;
    to_nfc(&mut value);
    canon::write(&value).map_err(fault)
}

/// Brings every text inside to NFC.
pub fn to_nfc(value: &mut Value) {
    match value {
        Value::String(text) if !text.is_ascii() => *text = canon::nfc(text),
        Value::Array(items) => items.iter_mut().for_each(to_nfc),
        Value::Object(fields) => fields.values_mut().for_each(to_nfc),
        _ => {}
    }
}

/// Reads one line.
///
/// # Errors
/// Another shape.
pub fn read_line(text: &str) -> Result<Line, CodecFault> {
    serde_json::from_str(text).map_err(fault)
}

/// A line as far as its effects go: what a movement came from is not read. Most lines of a large ledger are plain
/// movements and counts, which this reads several times faster than [`read_line`].
///
/// # Errors
/// Another shape.
pub fn read_effective(text: &str) -> Result<Line, CodecFault> {
    #[derive(serde::Deserialize)]
    struct Plain {
        #[serde(rename = "move")]
        mv: Move,
        #[serde(default)]
        no: Option<u64>,
    }
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct At<'a> {
        at: Slot,
        count: Count,
        kind: &'a str,
        subject: Subject,
    }
    if text.starts_with(r#"{"at":{"#)
        && let Ok(At { at, count, kind: "counted", subject }) = serde_json::from_str(text)
    {
        return Ok(Line::Counted { subject, at, count });
    }
    let plain = text.starts_with(r#"{"kind":"moved","#) || text.starts_with(r#"{"kind":"stock.opened","#);
    if !plain {
        return read_line(text);
    }
    let Plain { mv, no } = serde_json::from_str(text).map_err(fault)?;
    Ok(Line::Moved { mv, no })
}

/// An act whose content is read; its lines are read one by one.
#[derive(Clone, Debug)]
pub struct ReadAct {
    /// Its kind.
    pub kind: Kind,
    /// Its content.
    pub content: Content,
    /// Who signed it.
    pub actors: Vec<Acting>,
    /// Its header.
    pub header: Header,
}

impl ReadAct {
    /// Reads an act.
    ///
    /// # Errors
    /// Bytes that are not an act, an unknown kind, or content of another shape.
    pub fn read(body: &str) -> Result<ReadAct, CodecFault> {
        let header = Header::read(body).map_err(fault)?;
        let kind = Kind::from_code(&header.kind).ok_or_else(|| CodecFault(format!("kind {}", header.kind)))?;
        let mut content = header.content.clone();
        if let Value::Object(fields) = &mut content {
            fields.remove(FAILED);
        }
        let content = kind.read_content(content).map_err(fault)?;
        let acting = |a: &crate::trust::act::Actor| Acting {
            user: a.user.clone(),
            role: a.role.clone(),
            meaning: a.meaning.clone(),
        };
        Ok(ReadAct { kind, content, actors: header.actors.iter().map(acting).collect(), header })
    }

    /// The act as its effects see it.
    #[must_use]
    pub fn posted(&self) -> Posted<'_> {
        Posted {
            seq: self.header.seq,
            at: self.header.at,
            day: self.header.day,
            actors: &self.actors,
            kind: self.kind,
            content: &self.content,
            corrects: self.header.corrects,
            reason: self.header.reason.as_deref(),
            lines: self.header.lines.count,
        }
    }

    /// The event in it, with these lines.
    #[must_use]
    pub fn event(self, lines: Vec<Line>) -> Event {
        Event {
            kind: self.kind,
            content: self.content,
            lines,
            corrects: self.header.corrects,
            reason: self.header.reason,
        }
    }
}
