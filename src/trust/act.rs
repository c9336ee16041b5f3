//! Acts and lines as canonical bytes: format 1.
//!
//! Does not know: what kinds there are, who may sign, how acts follow each other.
//! Always holds: an act is read only if writing it again gives the same bytes; a line's leaf tells nothing about the
//! line to whoever does not have its salt.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::canon::{self, CanonFault};
use super::hash::{Digest, hex_into, hex_text};
use super::key::{KeyId, Sig};
use super::tree::{Frontier, leaf_hash};
use crate::domain::calendar::{Day, Moment};

/// The format that this module reads and writes.
pub const FORMAT: u64 = 1;

const SIGNED: &[u8] = b"custodia/act/v1\n";
const SALTED: &[u8] = b"custodia/line\n";

/// The id of a ledger: 16 random bytes, written as 32 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LedgerId(pub [u8; 16]);

hex_text!(LedgerId);

/// What the workstation's clock did before an act was posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Nothing noteworthy.
    Normal,
    /// It went back by more than 2 minutes.
    Behind,
    /// It jumped by more than 24 hours.
    Ahead,
    /// Two people set the highest recorded time anew.
    Reset,
}

impl Clock {
    /// The word in the act.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Clock::Normal => "normal",
            Clock::Behind => "behind",
            Clock::Ahead => "ahead",
            Clock::Reset => "reset",
        }
    }
}

/// Somebody who acts: signs with `key`, in this role, with this meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// The key that signs.
    pub key: KeyId,
    /// What the signature means: a code of the list `signature_meaning`.
    pub meaning: String,
    /// The role in which the person signs: a code of the list of roles.
    pub role: String,
    /// The person's code.
    pub user: String,
}

/// How many lines an act has, and the root over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinesHead {
    /// How many.
    pub count: u64,
    /// The RFC 6962 root over their blinded leaves; [`Digest::EMPTY`] without lines.
    pub root: Digest,
}

impl LinesHead {
    /// An act without lines.
    pub const NONE: LinesHead = LinesHead { count: 0, root: Digest::EMPTY };
}

/// The header of an act: everything that is signed.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The act's number: 0, 1, 2 … without gaps.
    pub seq: u64,
    /// When it was posted, by the workstation's clock.
    pub at: Moment,
    /// What that clock did.
    pub clock: Clock,
    /// The day it happened, as people tell it.
    pub day: Day,
    /// What kind of act: a closed list, such as `lot.received`.
    pub kind: String,
    /// What the kind wants told: an object.
    pub content: Value,
    /// The act that this one reverses or corrects.
    pub corrects: Option<u64>,
    /// Why, in people's words.
    pub reason: Option<String>,
    /// SHA-256 of attached files and issued documents.
    pub refs: Vec<Digest>,
    /// Who acted, in the order of signing; at least one.
    pub actors: Vec<Actor>,
    /// The ledger it stands in.
    pub ledger: LedgerId,
    /// Count and root of its lines.
    pub lines: LinesHead,
    /// The leaf hash of the act before; [`Digest::ZERO`] for the first.
    pub prev: Digest,
    /// The program that wrote it, with its version.
    pub software: String,
}

/// Why a header cannot be written, or a text is not an act.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActFault {
    /// A part is not canonical JSON.
    #[error("act: {0}")]
    Canon(#[from] CanonFault),
    /// A field is missing, unknown, or not what it should be.
    #[error("act: {0}")]
    Field(String),
    /// The text says the same as an act, but is not written as one.
    #[error("act: not written as format 1 writes it")]
    OtherBytes,
}

impl Header {
    /// The canonical bytes of the act.
    ///
    /// # Errors
    /// Content that is not an object, no actors, a kind of other characters, or anything that is not canonical.
    pub fn to_bytes(&self) -> Result<String, ActFault> {
        self.check()?;
        let mut out = String::with_capacity(768);
        out.push_str("{\"actors\":[");
        for (i, actor) in self.actors.iter().enumerate() {
            out.push_str(if i > 0 { ",{\"key\":\"" } else { "{\"key\":\"" });
            hex_into(&mut out, &actor.key.0);
            out.push_str("\",\"meaning\":");
            canon::write_text(&mut out, &actor.meaning)?;
            out.push_str(",\"role\":");
            canon::write_text(&mut out, &actor.role)?;
            out.push_str(",\"user\":");
            canon::write_text(&mut out, &actor.user)?;
            out.push('}');
        }
        out.push_str(&format!("],\"at\":\"{}\",\"clock\":\"{}\",\"content\":", self.at, self.clock.code()));
        canon::write_into(&mut out, &self.content)?;
        out.push_str(",\"corrects\":");
        match self.corrects {
            Some(seq) => out.push_str(&seq.to_string()),
            None => out.push_str("null"),
        }
        out.push_str(&format!(
            ",\"day\":\"{}\",\"format\":{FORMAT},\"kind\":\"{}\",\"ledger\":\"{}\",\"lines\":{{\"count\":{},\"root\":\"{}\"}}",
            self.day, self.kind, self.ledger, self.lines.count, self.lines.root
        ));
        out.push_str(&format!(",\"prev\":\"{}\",\"reason\":", self.prev));
        match &self.reason {
            Some(reason) => canon::write_text(&mut out, reason)?,
            None => out.push_str("null"),
        }
        out.push_str(",\"refs\":[");
        for (i, digest) in self.refs.iter().enumerate() {
            out.push_str(if i > 0 { ",\"" } else { "\"" });
            hex_into(&mut out, &digest.0);
            out.push('"');
        }
        out.push_str(&format!("],\"seq\":{},\"software\":", self.seq));
        canon::write_text(&mut out, &self.software)?;
        out.push('}');
        Ok(out)
    }

    /// Reads the canonical bytes of an act and nothing else.
    ///
    /// # Errors
    /// A field missing, unknown or of another form; any byte that [`Header::to_bytes`] would write otherwise.
    pub fn read(text: &str) -> Result<Header, ActFault> {
        let raw: Raw = serde_json::from_str(text).map_err(|e| ActFault::Field(e.to_string()))?;
        if raw.format != FORMAT {
            return Err(ActFault::Field(format!("format {}", raw.format)));
        }
        let header = Header {
            seq: raw.seq,
            at: raw.at,
            clock: raw.clock,
            day: raw.day,
            kind: raw.kind,
            content: raw.content,
            corrects: raw.corrects,
            reason: raw.reason,
            refs: raw.refs,
            actors: raw.actors,
            ledger: raw.ledger,
            lines: raw.lines,
            prev: raw.prev,
            software: raw.software,
        };
        if header.to_bytes()? == text { Ok(header) } else { Err(ActFault::OtherBytes) }
    }

    fn check(&self) -> Result<(), ActFault> {
        let wrong = |field: &str| Err(ActFault::Field(field.to_owned()));
        let too_large = |n: u64| n > crate::domain::measure::LARGEST;
        if !self.content.is_object() {
            return wrong("content");
        }
        if self.actors.is_empty() {
            return wrong("actors");
        }
        let kind_byte = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.');
        if self.kind.is_empty() || !self.kind.bytes().all(kind_byte) {
            return wrong("kind");
        }
        if too_large(self.seq) || too_large(self.lines.count) || self.corrects.is_some_and(too_large) {
            return Err(ActFault::Canon(CanonFault::Number));
        }
        Ok(())
    }
}

/// A header as it stands in JSON; absent fields are found when the bytes are compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    actors: Vec<Actor>,
    at: Moment,
    clock: Clock,
    content: Value,
    corrects: Option<u64>,
    day: Day,
    format: u64,
    kind: String,
    ledger: LedgerId,
    lines: LinesHead,
    prev: Digest,
    reason: Option<String>,
    refs: Vec<Digest>,
    seq: u64,
    software: String,
}

/// What is signed: a prefix that nothing else has, then the act's bytes.
#[must_use]
pub fn signing_bytes(body: &str) -> Vec<u8> {
    [SIGNED, body.as_bytes()].concat()
}

/// The leaf of an act: its bytes, a line feed, the bytes of its signatures.
#[must_use]
pub fn act_leaf(body: &str, signatures: &str) -> Digest {
    leaf_hash(&[body.as_bytes(), b"\n", signatures.as_bytes()])
}

/// Signatures as canonical JSON, in the order of the actors.
#[must_use]
pub fn signatures_text(signatures: &[(KeyId, Sig)]) -> String {
    let mut out = String::with_capacity(2 + signatures.len() * 165);
    out.push('[');
    for (i, (key, sig)) in signatures.iter().enumerate() {
        out.push_str(if i > 0 { ",{\"key\":\"" } else { "{\"key\":\"" });
        hex_into(&mut out, &key.0);
        out.push_str("\",\"sig\":\"");
        hex_into(&mut out, &sig.0);
        out.push_str("\"}");
    }
    out.push(']');
    out
}

/// Reads signatures as [`signatures_text`] writes them and not otherwise.
///
/// # Errors
/// Any other text.
pub fn read_signatures(text: &str) -> Result<Vec<(KeyId, Sig)>, ActFault> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct One {
        key: KeyId,
        sig: Sig,
    }
    let raw: Vec<One> = serde_json::from_str(text).map_err(|e| ActFault::Field(e.to_string()))?;
    let signatures: Vec<(KeyId, Sig)> = raw.into_iter().map(|one| (one.key, one.sig)).collect();
    if signatures_text(&signatures) == text { Ok(signatures) } else { Err(ActFault::OtherBytes) }
}

/// The salt of line `no`, counted from 0.
#[must_use]
pub fn line_salt(blind: &[u8; 32], no: u64) -> [u8; 16] {
    let whole = super::hash::sha256(&[SALTED, blind, &no.to_be_bytes()]);
    let mut salt = [0; 16];
    salt.iter_mut().zip(whole.0).for_each(|(to, from)| *to = from);
    salt
}

/// The leaf of line `no`.
#[must_use]
pub fn line_leaf(blind: &[u8; 32], no: u64, body: &str) -> Digest {
    salted_leaf(&line_salt(blind, no), body)
}

/// The leaf of a line whose salt is known: what a single line is proved with.
#[must_use]
pub fn salted_leaf(salt: &[u8; 16], body: &str) -> Digest {
    leaf_hash(&[salt, body.as_bytes()])
}

/// Count and root of lines that come one after the other.
#[derive(Clone, Debug)]
pub struct LinesHasher {
    blind: [u8; 32],
    frontier: Frontier,
}

impl LinesHasher {
    /// No line yet.
    #[must_use]
    pub fn new(blind: [u8; 32]) -> LinesHasher {
        LinesHasher { blind, frontier: Frontier::new() }
    }

    /// Takes in the next line; its canonical bytes.
    pub fn add(&mut self, body: &str) {
        self.add_bytes(body.as_bytes());
    }

    /// Takes in the next line, whatever its bytes are.
    pub(super) fn add_bytes(&mut self, body: &[u8]) {
        let salt = line_salt(&self.blind, self.frontier.size());
        self.frontier.push(leaf_hash(&[&salt, body]));
    }

    /// Count and root of the lines so far.
    #[must_use]
    pub fn head(&self) -> LinesHead {
        LinesHead { count: self.frontier.size(), root: self.frontier.root() }
    }
}

/// Count and root of these lines.
#[must_use]
pub fn lines_root<S: AsRef<str>>(blind: &[u8; 32], lines: impl IntoIterator<Item = S>) -> LinesHead {
    let mut hasher = LinesHasher::new(*blind);
    for line in lines {
        hasher.add(line.as_ref());
    }
    hasher.head()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Header {
        Header {
            seq: 41,
            at: "2026-11-24T03:59:00.123Z".parse().unwrap(),
            clock: Clock::Normal,
            day: "2026-11-23".parse().unwrap(),
            kind: "lot.received".into(),
            content: json!({"note": "línea\n\"x\"", "a": [1, null]}),
            corrects: Some(7),
            reason: Some("contado mal".into()),
            refs: vec![Digest::EMPTY, Digest::ZERO],
            actors: vec![Actor {
                key: KeyId([1; 8]),
                meaning: "recorded".into(),
                role: "storekeeper".into(),
                user: "u-003".into(),
            }],
            ledger: LedgerId([7; 16]),
            lines: LinesHead::NONE,
            prev: Digest::ZERO,
            software: "custodia 0.1.0".into(),
        }
    }

    #[test]
    fn an_act_is_written_and_read_back() {
        let act = sample();
        let text = act.to_bytes().unwrap();
        assert_eq!(canon::check(&text), Ok(()));
        assert_eq!(Header::read(&text), Ok(act));
    }

    #[test]
    fn nothing_but_an_act_is_read() {
        let text = sample().to_bytes().unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        for field in value.as_object().unwrap().keys() {
            let mut without = value.clone();
            without.as_object_mut().unwrap().remove(field);
            assert!(Header::read(&canon::write(&without).unwrap()).is_err(), "without {field}");
        }
        let with = |field: &str, new: Value| {
            let mut other = value.clone();
            other[field] = new;
            Header::read(&canon::write(&other).unwrap())
        };
        assert!(with("seq", json!(42)).is_ok());
        for (field, new) in [
            ("more", json!(1)),
            ("format", json!(2)),
            ("seq", json!(-1)),
            ("seq", json!("41")),
            ("at", json!("2026-11-24T03:59:00Z")),
            ("at", json!("2026-11-24T03:59:00.123+00:00")),
            ("clock", json!("Normal")),
            ("day", json!("2026-02-30")),
            ("content", json!([])),
            ("content", json!(null)),
            ("actors", json!([])),
            ("actors", json!([{"key": "0101010101010101", "meaning": "a", "role": "b", "user": "c", "x": 1}])),
            ("kind", json!("Lot.received")),
            ("lines", json!({"count": 0})),
            ("ledger", json!("07070707070707070707070707070707ff")),
            ("refs", json!(null)),
            ("prev", json!("00")),
            ("reason", json!(1)),
        ] {
            assert!(with(field, new.clone()).is_err(), "{field} {new}");
        }
        assert!(Header::read(&format!(" {text}")).is_err());
        assert!(Header::read(&text.replace("\"seq\":41", "\"seq\":41,\"seq\":41")).is_err());
        assert_eq!(Header::read(&text.replace(":41,", ": 41,")), Err(ActFault::OtherBytes));
        assert!(Header { seq: 1 << 53, ..sample() }.to_bytes().is_err());
        assert!(Header { reason: Some("e\u{301}".into()), ..sample() }.to_bytes().is_err());
    }

    #[test]
    fn signatures_are_read_strictly() {
        let both = [(KeyId([1; 8]), Sig([2; 64])), (KeyId([3; 8]), Sig([4; 64]))];
        let text = signatures_text(&both);
        assert_eq!(canon::check(&text), Ok(()));
        assert_eq!(read_signatures(&text).unwrap(), both);
        assert_eq!(read_signatures("[]").unwrap(), []);
        for wrong in ["", "[ ]", "{}", &text.replace("\"},{", "\"}, {"), &text.to_uppercase()] {
            assert!(read_signatures(wrong).is_err(), "{wrong}");
        }
        let swapped = text.replace("\"key\"", "\"k\"").replace("\"sig\"", "\"key\"").replace("\"k\"", "\"sig\"");
        assert!(read_signatures(&swapped).is_err());
    }

    #[test]
    fn lines_are_salted_each_on_its_own() {
        let lines = ["{\"a\":1}", "{\"a\":1}"];
        assert_ne!(line_leaf(&[9; 32], 0, lines[0]), line_leaf(&[9; 32], 1, lines[1]));
        let head = lines_root(&[9; 32], lines);
        assert_eq!(head.count, 2);
        assert_ne!(head.root, lines_root(&[8; 32], lines).root);
        assert_eq!(lines_root(&[9; 32], [""; 0]), LinesHead::NONE);
    }
}
