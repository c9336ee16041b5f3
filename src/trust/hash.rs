//! SHA-256 and the texts of bytes.
//!
//! Does not know: what is hashed.
//! Always holds: hex is written and read in lower case only; long data is fed piece by piece, never copied together.

use std::fmt;

use sha2::Digest as _;

/// A text that is not lower-case hex of the wanted length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not lower-case hex of the right length")]
pub struct NotHex;

/// Bytes as lower-case hex.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    hex_into(&mut out, bytes);
    out
}

/// Bytes as lower-case hex at the end of `out`.
pub(super) fn hex_into(out: &mut String, bytes: &[u8]) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            out.push(DIGITS.get(usize::from(half)).copied().unwrap_or('0'));
        }
    }
}

/// Exactly `N` bytes from lower-case hex.
///
/// # Errors
/// Another length, or any other character.
pub fn unhex<const N: usize>(text: &str) -> Result<[u8; N], NotHex> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Ok(b - b'0'),
        b'a'..=b'f' => Ok(b - b'a' + 10),
        _ => Err(NotHex),
    };
    if text.len() != N * 2 {
        return Err(NotHex);
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let &[high, low] = pair else { return Err(NotHex) };
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Ok(bytes)
}

/// Gives a struct around bytes its text: lower-case hex for people, JSON and `FromStr`.
macro_rules! hex_text {
    ($kind:ident) => {
        impl std::fmt::Display for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::trust::hash::hex(&self.0))
            }
        }
        impl std::fmt::Debug for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($kind))
            }
        }
        impl std::str::FromStr for $kind {
            type Err = $crate::trust::hash::NotHex;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::trust::hash::unhex(text).map($kind)
            }
        }
        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(super) use hex_text;

/// A SHA-256 digest; written as 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

hex_text!(Digest);

impl Digest {
    /// 32 zero bytes: what stands before the first act.
    pub const ZERO: Digest = Digest([0; 32]);
    /// The SHA-256 of nothing: the root of a tree without leaves.
    pub const EMPTY: Digest = Digest([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae,
        0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ]);

    /// The digest in these bytes, if there are 32 of them.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Digest> {
        bytes.try_into().ok().map(Digest)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first 80 bits, as they are printed on paper.
    #[must_use]
    pub fn first80(&self) -> [u8; 10] {
        let mut first = [0; 10];
        first.iter_mut().zip(self.0).for_each(|(to, from)| *to = from);
        first
    }
}

impl AsRef<[u8]> for Digest {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// SHA-256, fed piece by piece.
#[derive(Clone, Default)]
pub struct Hasher(sha2::Sha256);

impl Hasher {
    /// Nothing fed yet.
    #[must_use]
    pub fn new() -> Hasher {
        Hasher::default()
    }

    /// Feeds the next piece.
    pub fn add(&mut self, piece: impl AsRef<[u8]>) -> &mut Hasher {
        self.0.update(piece.as_ref());
        self
    }

    /// The digest of all that was fed.
    #[must_use]
    pub fn end(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hasher")
    }
}

/// SHA-256 of pieces that follow each other.
#[must_use]
pub fn sha256(pieces: &[&[u8]]) -> Digest {
    let mut hasher = Hasher::new();
    for piece in pieces {
        hasher.add(piece);
    }
    hasher.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_hash_like_the_whole() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(&[b"abc"]).to_string(), abc);
        assert_eq!(sha256(&[b"a", b"", b"bc"]).to_string(), abc);
        assert_eq!(sha256(&[]), Digest::EMPTY);
    }

    #[test]
    fn hex_is_lower_case_and_whole() {
        let text = Digest::EMPTY.to_string();
        assert_eq!(text.parse(), Ok(Digest::EMPTY));
        assert_eq!(text.to_uppercase().parse::<Digest>(), Err(NotHex));
        assert_eq!(text[1..].parse::<Digest>(), Err(NotHex));
        assert_eq!(format!("{text}0").parse::<Digest>(), Err(NotHex));
        assert_eq!("é1".parse::<Digest>(), Err(NotHex));
        assert_eq!(serde_json::to_string(&Digest::EMPTY).unwrap(), format!("\"{text}\""));
        assert!(serde_json::from_str::<Digest>("\"00\"").is_err());
        assert_eq!(hex(&Digest::EMPTY.first80()), &text[..20]);
    }
}
