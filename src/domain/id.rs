//! Names of things: codes that people give, ids that the log gives.
//!
//! Does not know: whether the thing exists.
//! Always holds: a weapon, lot, hold, block or batch is named by the act and line that brought it in;
//! a code has 1 to 40 visible characters and does not begin with `@`, which is kept for outside places.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The number of an act in the log: 0, 1, 2 … without gaps.
pub type Seq = u64;

/// What kind of thing an id of the log names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdKind {
    /// A weapon with a record of its own, `w41.0`.
    Weapon,
    /// A lot of ammunition, `l41.0`.
    Lot,
    /// A destruction batch, `b57.0`.
    Batch,
    /// A hold, `h57.0`.
    Hold,
    /// A legal block, `k57.0`.
    Block,
}

impl IdKind {
    fn letter(self) -> char {
        match self {
            IdKind::Weapon => 'w',
            IdKind::Lot => 'l',
            IdKind::Batch => 'b',
            IdKind::Hold => 'h',
            IdKind::Block => 'k',
        }
    }
}

/// The act and the line that brought something into the ledger, with the letter of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    /// What it names.
    pub kind: IdKind,
    /// The act.
    pub seq: Seq,
    /// The line of the act, from 0.
    pub line: u64,
}

/// A text that names nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

impl Id {
    /// The id of a thing that line `line` of act `seq` brings in.
    #[must_use]
    pub fn new(kind: IdKind, seq: Seq, line: usize) -> Id {
        Id { kind, seq, line: line as u64 }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}.{}", self.kind.letter(), self.seq, self.line)
    }
}

impl FromStr for Id {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Id, NotAnId> {
        let mut chars = text.chars();
        let kind = match chars.next() {
            Some('w') => IdKind::Weapon,
            Some('l') => IdKind::Lot,
            Some('b') => IdKind::Batch,
            Some('h') => IdKind::Hold,
            Some('k') => IdKind::Block,
            _ => return Err(NotAnId),
        };
        let (seq, line) = chars.as_str().split_once('.').ok_or(NotAnId)?;
        let number = |s: &str| -> Result<u64, NotAnId> {
            let plain = s == "0" || (!s.starts_with('0') && s.bytes().all(|b| b.is_ascii_digit()));
            let n: u64 = s.parse().map_err(|_| NotAnId)?;
            if plain && n <= super::measure::LARGEST { Ok(n) } else { Err(NotAnId) }
        };
        Ok(Id { kind, seq: number(seq)?, line: number(line)? })
    }
}

/// What stock is held of: one weapon, a lot, or an item by quantity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A weapon with a record of its own.
    Weapon(Id),
    /// A lot of ammunition.
    Lot(Id),
    /// An item of the catalogue, held by quantity alone. Written `i/` and its code.
    Item(String),
}

impl Subject {
    /// Whether this is one weapon.
    #[must_use]
    pub fn is_weapon(&self) -> bool {
        matches!(self, Subject::Weapon(_))
    }
    /// Whether this is a lot.
    #[must_use]
    pub fn is_lot(&self) -> bool {
        matches!(self, Subject::Lot(_))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Weapon(id) | Subject::Lot(id) => id.fmt(f),
            Subject::Item(code) => write!(f, "i/{code}"),
        }
    }
}

impl FromStr for Subject {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Subject, NotAnId> {
        if let Some(code) = text.strip_prefix("i/") {
            return if code_is_good(code) { Ok(Subject::Item(code.to_owned())) } else { Err(NotAnId) };
        }
        let id: Id = text.parse()?;
        match id.kind {
            IdKind::Weapon => Ok(Subject::Weapon(id)),
            IdKind::Lot => Ok(Subject::Lot(id)),
            _ => Err(NotAnId),
        }
    }
}

/// Whether people may give this code: 1 to 40 characters, no control characters, no space at either end, no `@` first.
#[must_use]
pub fn code_is_good(code: &str) -> bool {
    let length = code.chars().count();
    (1..=40).contains(&length) && code.trim() == code && !code.starts_with('@') && !code.chars().any(char::is_control)
}

macro_rules! as_text {
    ($($kind:ty => $pattern:literal),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                text.parse().map_err(|_| serde::de::Error::custom(format!("{text:?} is not a valid {}", stringify!($kind))))
            }
        }
        impl schemars::JsonSchema for $kind {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    )*};
}

as_text!(Id => r"^[wlbhk]\d+\.\d+$", Subject => r"^([wl]\d+\.\d+|i/.{1,40})$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_strictly() {
        for text in ["w41.0", "l0.12", "b57.0", "h1.1", "k9.0"] {
            assert_eq!(text.parse::<Id>().unwrap().to_string(), text);
        }
        for wrong in ["w41", "w041.0", "x1.0", "w1.-1", "w1.0 ", "W1.0", "w+1.0", ""] {
            assert!(wrong.parse::<Id>().is_err(), "{wrong}");
        }
        assert_eq!("i/1005-01-D17-2240".parse::<Subject>().unwrap().to_string(), "i/1005-01-D17-2240");
        assert!("b57.0".parse::<Subject>().is_err());
    }

    #[test]
    fn codes_have_limits() {
        assert!(code_is_good("LC-M1"));
        for wrong in ["", " a", "a ", "@lost", "a\tb", &"x".repeat(41)] {
            assert!(!code_is_good(wrong), "{wrong:?}");
        }
    }
}
