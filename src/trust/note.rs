//! Checkpoints as C2SP signed notes, keys for them, and heads typed from paper.
//!
//! Does not know: whose keys are trusted, where notes are kept.
//! Always holds: a note is kept with every signature line it came with, known or not; what is read is written back
//! byte for byte.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::act::LedgerId;
use super::hash::{Digest, hex, sha256, unhex};
use super::key::{PublicKey, SecretKey, Sig};
use super::tree::Head;
pub use super::typed_head::TypedHead;

/// The most signature lines that a note may have.
pub const SIGNATURES_MAX: usize = 200;

/// The longest note, in bytes.
pub const NOTE_BYTES_MAX: usize = 64 * 1024;

const ORIGIN: &str = "custodia/";

/// Why a text is not a note, a key or a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteFault {
    /// Not a signed note of three lines.
    #[error("not a checkpoint note")]
    NotANote,
    /// A name that is empty or has a space or a `+` in it.
    #[error("a name that notes cannot have")]
    Name,
    /// Not a verifier key, or one of a kind that is not known.
    #[error("not a verifier key")]
    NotAKey,
    /// Not a size and 20 hex digits.
    #[error("not a size and twenty hex digits")]
    NotAHead,
}

/// What a key signs in notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKeyKind {
    /// The log itself: Ed25519 over the text, type 0x01.
    Log,
    /// A person beside it: cosignature/v1 with a time, type 0x04.
    Cosigner,
}

impl NoteKeyKind {
    fn byte(self) -> u8 {
        match self {
            NoteKeyKind::Log => 1,
            NoteKeyKind::Cosigner => 4,
        }
    }
}

/// A public key with the name under which it signs notes. Written `name+hash+base64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteKey {
    name: String,
    kind: NoteKeyKind,
    public: PublicKey,
}

impl NoteKey {
    /// A key under any name.
    ///
    /// # Errors
    /// The name is empty or has white space or a `+` in it.
    pub fn new(name: &str, kind: NoteKeyKind, public: PublicKey) -> Result<NoteKey, NoteFault> {
        check_name(name)?;
        Ok(NoteKey { name: name.to_owned(), kind, public })
    }

    /// The log key of a ledger.
    #[must_use]
    pub fn of_log(ledger: LedgerId, public: PublicKey) -> NoteKey {
        NoteKey { name: log_name(ledger), kind: NoteKeyKind::Log, public }
    }

    /// The key with which a person cosigns the checkpoints of a ledger.
    ///
    /// # Errors
    /// The person's code has white space or a `+` in it.
    pub fn of_person(ledger: LedgerId, user: &str, public: PublicKey) -> Result<NoteKey, NoteFault> {
        NoteKey::new(&person_name(ledger, user), NoteKeyKind::Cosigner, public)
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it signs.
    #[must_use]
    pub fn kind(&self) -> NoteKeyKind {
        self.kind
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// The four bytes by which a signature line names the key.
    #[must_use]
    pub fn hash(&self) -> [u8; 4] {
        let whole = sha256(&[self.name.as_bytes(), b"\n", &[self.kind.byte()], &self.public.to_bytes()]);
        let mut hash = [0; 4];
        hash.iter_mut().zip(whole.0).for_each(|(to, from)| *to = from);
        hash
    }
}

impl fmt::Display for NoteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = vec![self.kind.byte()];
        bytes.extend(self.public.to_bytes());
        write!(f, "{}+{}+{}", self.name, hex(&self.hash()), BASE64.encode(bytes))
    }
}

impl FromStr for NoteKey {
    type Err = NoteFault;
    fn from_str(text: &str) -> Result<NoteKey, NoteFault> {
        let wrong = NoteFault::NotAKey;
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(hash), Some(key)) = (parts.next(), parts.next(), parts.next()) else { return Err(wrong) };
        let hash: [u8; 4] = unhex(hash).map_err(|_| wrong)?;
        let bytes = BASE64.decode(key).map_err(|_| wrong)?;
        let (kind, public) = bytes.split_first().ok_or(wrong)?;
        let kind = match kind {
            1 => NoteKeyKind::Log,
            4 => NoteKeyKind::Cosigner,
            _ => return Err(wrong),
        };
        let public: [u8; 32] = public.try_into().map_err(|_| wrong)?;
        let key = NoteKey::new(name, kind, PublicKey::from_bytes(&public).map_err(|_| wrong)?)?;
        if key.hash() == hash { Ok(key) } else { Err(wrong) }
    }
}

/// The name under which a ledger's log key signs; it is the origin line too.
#[must_use]
pub fn log_name(ledger: LedgerId) -> String {
    format!("{ORIGIN}{ledger}")
}

/// The name under which a person cosigns.
#[must_use]
pub fn person_name(ledger: LedgerId, user: &str) -> String {
    format!("{ORIGIN}{ledger}/{user}")
}

fn check_name(name: &str) -> Result<(), NoteFault> {
    if name.is_empty() || name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+') {
        return Err(NoteFault::Name);
    }
    Ok(())
}

/// What a checkpoint states: this ledger had this head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The ledger.
    pub ledger: LedgerId,
    /// How many acts, and the root over them.
    pub head: Head,
}

impl Checkpoint {
    /// The text that is signed: origin, size and root, each with its line feed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", log_name(self.ledger), self.head.size, BASE64.encode(self.head.root.0))
    }

    fn read(text: &str) -> Result<Checkpoint, NoteFault> {
        let wrong = NoteFault::NotANote;
        let mut lines = text.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(wrong);
        };
        let ledger = origin.strip_prefix(ORIGIN).and_then(|id| id.parse().ok()).ok_or(wrong)?;
        let size = size.parse().map_err(|_| wrong)?;
        let root = BASE64.decode(root).ok().and_then(|bytes| Digest::from_slice(&bytes)).ok_or(wrong)?;
        let checkpoint = Checkpoint { ledger, head: Head { size, root } };
        if checkpoint.text() == text { Ok(checkpoint) } else { Err(wrong) }
    }
}

/// One signature line: a name, the four bytes that name the key, and what the kind of key puts after them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureLine {
    /// The name.
    pub name: String,
    /// The key's hash.
    pub hash: [u8; 4],
    /// The signature; 64 bytes for a log, 72 with the time for a cosigner.
    pub bytes: Vec<u8>,
}

/// A checkpoint with its signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What it states.
    pub checkpoint: Checkpoint,
    /// Its signature lines, in their order, the unknown ones among them.
    pub signatures: Vec<SignatureLine>,
}

impl Note {
    /// A checkpoint that nobody signed yet.
    #[must_use]
    pub fn new(checkpoint: Checkpoint) -> Note {
        Note { checkpoint, signatures: Vec::new() }
    }

    /// Adds the signature of the ledger's log key.
    pub fn sign(&mut self, log: &SecretKey) {
        let key = NoteKey::of_log(self.checkpoint.ledger, log.public());
        let sig = log.sign(self.checkpoint.text().as_bytes());
        self.signatures.push(SignatureLine { hash: key.hash(), name: key.name, bytes: sig.0.to_vec() });
    }

    /// Adds the signature of a person, who saw the checkpoint at this time: seconds since 1970 in UTC, by a clock of
    /// the person's own choice.
    ///
    /// # Errors
    /// The person's code has white space or a `+` in it.
    pub fn cosign(&mut self, user: &str, secret: &SecretKey, seconds: u64) -> Result<(), NoteFault> {
        let key = NoteKey::of_person(self.checkpoint.ledger, user, secret.public())?;
        let sig = secret.sign(cosigned_text(&self.checkpoint.text(), seconds).as_bytes());
        let bytes = [&seconds.to_be_bytes()[..], &sig.0].concat();
        self.signatures.push(SignatureLine { hash: key.hash(), name: key.name, bytes });
        Ok(())
    }

    /// Reads a note; lines of unknown keys are kept.
    ///
    /// # Errors
    /// Not three lines of text, a blank line and one or more signature lines, each with its line feed.
    pub fn read(text: &str) -> Result<Note, NoteFault> {
        let wrong = NoteFault::NotANote;
        if text.len() > NOTE_BYTES_MAX {
            return Err(wrong);
        }
        let (body, lines) = text.split_once("\n\n").ok_or(wrong)?;
        let checkpoint = Checkpoint::read(&format!("{body}\n"))?;
        let lines = lines.strip_suffix('\n').ok_or(wrong)?;
        let mut signatures = Vec::new();
        for line in lines.split('\n') {
            if signatures.len() == SIGNATURES_MAX {
                return Err(wrong);
            }
            let (name, encoded) = line.strip_prefix("— ").and_then(|l| l.split_once(' ')).ok_or(wrong)?;
            check_name(name)?;
            let bytes = BASE64.decode(encoded).map_err(|_| wrong)?;
            let (hash, bytes) = bytes.split_first_chunk().ok_or(wrong)?;
            if bytes.is_empty() {
                return Err(wrong);
            }
            signatures.push(SignatureLine { name: name.to_owned(), hash: *hash, bytes: bytes.to_vec() });
        }
        Ok(Note { checkpoint, signatures })
    }

    /// What this key signed here.
    #[must_use]
    pub fn signed_by(&self, key: &NoteKey) -> Signed {
        let mut found = Signed::No;
        for claim in self.claims(key) {
            match claim.filter(|claim| key.public.verify(&claim.message, &claim.sig)) {
                Some(claim) if found != Signed::Wrongly => found = Signed::Yes { seconds: claim.seconds },
                Some(_) => {}
                None => found = Signed::Wrongly,
            }
        }
        found
    }

    /// What the lines that name this key claim to be signatures of; `None` for a line of the wrong length.
    pub(super) fn claims(&self, key: &NoteKey) -> Vec<Option<Claim>> {
        let (hash, text) = (key.hash(), self.checkpoint.text());
        let lines = self.signatures.iter().filter(|line| line.name == key.name && line.hash == hash);
        lines.map(|line| claim(&text, key.kind, &line.bytes)).collect()
    }
}

/// A signature and what it must be of.
pub(super) struct Claim {
    pub(super) message: Vec<u8>,
    pub(super) sig: Sig,
    /// The time that a cosigner gave.
    pub(super) seconds: Option<u64>,
}

fn claim(text: &str, kind: NoteKeyKind, bytes: &[u8]) -> Option<Claim> {
    match kind {
        NoteKeyKind::Log => {
            Some(Claim { message: text.as_bytes().to_vec(), sig: Sig(bytes.try_into().ok()?), seconds: None })
        }
        NoteKeyKind::Cosigner => {
            let (seconds, sig) = bytes.split_first_chunk::<8>()?;
            let seconds = u64::from_be_bytes(*seconds);
            let message = cosigned_text(text, seconds).into_bytes();
            Some(Claim { message, sig: Sig(sig.try_into().ok()?), seconds: Some(seconds) })
        }
    }
}

/// Whether a key signed a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// There is no line of this key.
    No,
    /// Every line of this key holds.
    Yes {
        /// The time that a cosigner gave, in seconds since 1970; `None` for a log.
        seconds: Option<u64>,
    },
    /// A line claims to be of this key and is not.
    Wrongly,
}

fn cosigned_text(text: &str, seconds: u64) -> String {
    format!("cosignature/v1\ntime {seconds}\n{text}")
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.checkpoint.text())?;
        for line in &self.signatures {
            let bytes = [&line.hash[..], &line.bytes].concat();
            writeln!(f, "— {} {}", line.name, BASE64.encode(bytes))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> LedgerId {
        LedgerId([0xab; 16])
    }

    fn note() -> Note {
        let root = sha256(&[b"root"]);
        let mut note = Note::new(Checkpoint { ledger: ledger(), head: Head { size: 41_319, root } });
        note.sign(&SecretKey::from_seed(&[3; 32]));
        note.cosign("u-002", &SecretKey::from_seed(&[2; 32]), 1_795_000_000).unwrap();
        note
    }

    #[test]
    fn a_note_is_written_and_read_back_with_lines_of_strangers() {
        let text = format!("{}— example.org/witness AAAAAAAA\n", note());
        let read = Note::read(&text).unwrap();
        assert_eq!(read.to_string(), text);
        assert_eq!(read.signatures.len(), 3);
        let log = NoteKey::of_log(ledger(), SecretKey::from_seed(&[3; 32]).public());
        let person = NoteKey::of_person(ledger(), "u-002", SecretKey::from_seed(&[2; 32]).public()).unwrap();
        let other = NoteKey::of_person(ledger(), "u-002", SecretKey::from_seed(&[9; 32]).public()).unwrap();
        assert_eq!(read.signed_by(&log), Signed::Yes { seconds: None });
        assert_eq!(read.signed_by(&person), Signed::Yes { seconds: Some(1_795_000_000) });
        assert_eq!(read.signed_by(&other), Signed::No);
    }

    #[test]
    fn a_changed_note_is_not_signed() {
        let log = NoteKey::of_log(ledger(), SecretKey::from_seed(&[3; 32]).public());
        let person = NoteKey::of_person(ledger(), "u-002", SecretKey::from_seed(&[2; 32]).public()).unwrap();
        let mut other = note();
        other.checkpoint.head.size += 1;
        assert_eq!(other.signed_by(&log), Signed::Wrongly);
        assert_eq!(other.signed_by(&person), Signed::Wrongly);
        let mut later = note();
        later.signatures[1].bytes[7] ^= 1;
        assert_eq!(later.signed_by(&log), Signed::Yes { seconds: None });
        assert_eq!(later.signed_by(&person), Signed::Wrongly);
        // A good line and a bad one of the same key: not believed, in either order.
        for order in [[0, 1], [1, 0]] {
            let both = [note().signatures[1].clone(), later.signatures[1].clone()];
            let signatures = order.map(|i: usize| both[i].clone()).to_vec();
            assert_eq!(Note { signatures, ..note() }.signed_by(&person), Signed::Wrongly);
        }
    }

    #[test]
    fn nothing_but_a_note_is_read() {
        let text = note().to_string();
        for wrong in [
            text.replace("custodia/", "custodiae/"),
            text.replace("41319", "041319"),
            text.replace("41319", "+41319"),
            text.replace("\n\n", "\nmore\n\n"),
            text.replace("\n\n", "\n"),
            text.replace("— ", "- "),
            text.trim_end().to_owned(),
            text.replace('\n', "\r\n"),
            format!("{text}\n"),
            text.split_once("\n\n").unwrap().0.to_owned() + "\n\n",
            format!("{text}— bad+name AAAAAAAA\n"),
            format!("{text}— name AAA\n"),
        ] {
            assert!(Note::read(&wrong).is_err(), "{wrong}");
        }
        assert!(note().cosign("u 1", &SecretKey::from_seed(&[2; 32]), 1).is_err());
    }

    #[test]
    fn verifier_keys_are_text() {
        for key in [
            NoteKey::of_log(ledger(), SecretKey::from_seed(&[3; 32]).public()),
            NoteKey::of_person(ledger(), "u-002", SecretKey::from_seed(&[2; 32]).public()).unwrap(),
        ] {
            let text = key.to_string();
            assert_eq!(text.parse(), Ok(key));
            assert!(text.replace("custodia", "custodie").parse::<NoteKey>().is_err());
            assert!(text.replacen('+', " ", 1).parse::<NoteKey>().is_err());
            assert!(text[..text.len() - 4].parse::<NoteKey>().is_err());
        }
        // The example key of the note format (golang.org/x/mod/sumdb/note).
        let go: NoteKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW".parse().unwrap();
        assert_eq!((go.name(), go.kind()), ("PeterNeumann", NoteKeyKind::Log));
    }

    #[test]
    fn a_head_is_typed_in_any_spacing() {
        let head: TypedHead = "41,319 · a94e 07d3 5b21 c86f 3e10".parse().unwrap();
        assert_eq!(head.size, 41_319);
        assert_eq!(head.to_string(), "41,319 · a94e 07d3 5b21 c86f 3e10");
        for same in [
            "41319 a94e07d35b21c86f3e10",
            "41.319-A94E-07D3-5B21-C86F-3E10",
            "41\u{202f}319\n a94e07d3 5b21c86f3e10 ",
            "41319a94e07d35b21c86f3e10",
            "41,319a94e07d35b21c86f3e10",
        ] {
            assert_eq!(same.parse(), Ok(head), "{same}");
        }
        for wrong in [
            "",
            "a94e07d35b21c86f3e10",
            "4x a94e07d35b21c86f3e10",
            "41319 a94e07d35b21c86f3e1",
            "41319 a94e07d35b21c86f3e1é",
        ] {
            assert_eq!(wrong.parse::<TypedHead>(), Err(NoteFault::NotAHead), "{wrong}");
        }
        let whole = Head { size: 41_319, root: sha256(&[b"x"]) };
        assert!(TypedHead::of(&whole).fits(&whole));
        assert!(!head.fits(&whole));
        assert_eq!(TypedHead { size: 1_000_000, ..head }.to_string()[..9], *"1,000,000");
    }
}
