//! A head of the log as people type it from paper: a size and twenty hex digits.
//!
//! Does not know: notes, keys.
//! Always holds: a digit that is missing is noticed; what is printed reads back.

use std::fmt;
use std::str::FromStr;

use super::hash::{hex, unhex};
use super::note::NoteFault;
use super::tree::Head;

/// A head as it is printed and typed: the size and the first 80 bits of the root.
/// Written `41,319 · a94e 07d3 5b21 c86f 3e10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypedHead {
    /// How many acts.
    pub size: u64,
    /// The first 80 bits of the root over them.
    pub root80: [u8; 10],
}

impl TypedHead {
    /// A whole head, shortened.
    #[must_use]
    pub fn of(head: &Head) -> TypedHead {
        TypedHead { size: head.size, root80: head.root.first80() }
    }

    /// Whether a whole head begins like this one.
    #[must_use]
    pub fn fits(&self, head: &Head) -> bool {
        TypedHead::of(head) == *self
    }

    /// The 20 hex digits in groups of four.
    #[must_use]
    pub fn groups(&self) -> String {
        self.root80.chunks(2).map(hex).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for TypedHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.size.to_string();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        write!(f, " · {}", self.groups())
    }
}

impl FromStr for TypedHead {
    type Err = NoteFault;
    /// Reads a size and 20 hex digits in any spacing, with any separators, in upper or lower case. Where there are
    /// spaces, one of the separators stands between size and digits: a digit that is missing is noticed.
    fn from_str(text: &str) -> Result<TypedHead, NoteFault> {
        let wrong = NoteFault::NotAHead;
        let text = text.trim();
        let kept: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| c.is_alphanumeric()).collect();
        let split = kept.len().checked_sub(20).ok_or(wrong)?;
        let (size, root) = kept.split_at_checked(split).ok_or(wrong)?;
        let (Some((last, _)), Some((first, _))) = (size.last(), root.first()) else { return Err(wrong) };
        if last + 1 == *first && text.contains(|c: char| c.is_whitespace() || c == '·') {
            return Err(wrong);
        }
        let size: String = size.iter().map(|(_, c)| c).collect();
        let root: String = root.iter().map(|(_, c)| c.to_ascii_lowercase()).collect();
        if !size.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong);
        }
        Ok(TypedHead { size: size.parse().map_err(|_| wrong)?, root80: unhex(&root).map_err(|_| wrong)? })
    }
}
