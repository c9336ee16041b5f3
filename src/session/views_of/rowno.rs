//! Numbers of rows: steady while a ledger is open, and read back to ids and codes.
//!
//! Does not know: what a row shows.
//! Always holds: an id gives the same number every time; a code keeps its number while the ledger is open.

use std::collections::BTreeMap;

use crate::domain::id::{Id, IdKind};
use crate::session::views::lists::RowNo;

/// Bits for the line of an act: 16.7 million lines.
const LINE_BITS: u32 = 24;
/// Acts that can be numbered: two thousand million, so that a flag's number has room for its rule.
const SEQ_MOST: u64 = (1 << 31) - 1;

/// The number of a weapon, lot or batch.
pub(in crate::session) fn of_id(id: Id) -> RowNo {
    number(id.seq, id.line)
}

fn number(seq: u64, line: u64) -> RowNo {
    let line = line.min((1 << LINE_BITS) - 1);
    i64::try_from(seq.min(SEQ_MOST) << LINE_BITS | line).unwrap_or(i64::MAX)
}

/// The same from the id as it is stored, such as `w41.0`.
pub(in crate::session) fn of_text(id: &str) -> Option<RowNo> {
    let (seq, line) = id.get(1..)?.split_once('.')?;
    Some(number(seq.parse().ok()?, line.parse().ok()?))
}

/// The id of a number.
pub(in crate::session) fn id(kind: IdKind, row: RowNo) -> Id {
    let row = u64::try_from(row).unwrap_or(0);
    Id { kind, seq: row >> LINE_BITS, line: row & ((1 << LINE_BITS) - 1) }
}

/// What a flag is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::session) enum About {
    /// A lot.
    Lot,
    /// A weapon.
    Weapon,
    /// An item held by quantity.
    Item,
    /// A place.
    Place,
}

const ABOUT: [About; 4] = [About::Lot, About::Weapon, About::Item, About::Place];

/// The number of a flag: what it is about, that thing's number, and the place of the rule in the table.
pub(in crate::session) fn of_flag(about: About, of: RowNo, rule: usize) -> RowNo {
    let about = ABOUT.iter().position(|a| *a == about).unwrap_or(0);
    of << 8 | i64::try_from(rule << 2 | about).unwrap_or(0)
}

/// What a flag's number says.
pub(in crate::session) fn flag(row: RowNo) -> (About, RowNo, usize) {
    let low = usize::try_from(row & 0xff).unwrap_or(0);
    (ABOUT[low & 3], row >> 8, low >> 2)
}

/// Numbers of things that people named by a code.
#[derive(Debug, Default)]
pub(in crate::session) struct Numbers {
    numbers: BTreeMap<String, RowNo>,
    codes: Vec<String>,
}

impl Numbers {
    /// The number of a code; a new code gets the next one.
    pub(in crate::session) fn of(&mut self, code: &str) -> RowNo {
        if let Some(known) = self.numbers.get(code) {
            return *known;
        }
        let next = i64::try_from(self.codes.len()).unwrap_or(i64::MAX);
        self.numbers.insert(code.to_owned(), next);
        self.codes.push(code.to_owned());
        next
    }

    /// The code of a number.
    pub(in crate::session) fn code(&self, row: RowNo) -> Option<&str> {
        self.codes.get(usize::try_from(row).ok()?).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_back() {
        for text in ["w0.0", "l41.7", "b2147483647.16777215", "w3.100000"] {
            let known: Id = text.parse().unwrap();
            let row = of_text(text).unwrap();
            assert_eq!((of_id(known), id(known.kind, row)), (row, known), "{text}");
            for about in ABOUT {
                for rule in [0, 37, 63] {
                    let number = of_flag(about, row, rule);
                    assert!(number >= 0, "{text}");
                    assert_eq!(flag(number), (about, row, rule), "{text}");
                }
            }
        }
        assert!(crate::domain::rules::RULES.len() <= 64, "a rule has six bits");
        assert_eq!(of_text("w41"), None);
    }

    #[test]
    fn codes_keep_their_number() {
        let mut numbers = Numbers::default();
        assert_eq!(["a", "b", "a"].map(|code| numbers.of(code)), [0, 1, 0]);
        assert_eq!((numbers.code(1), numbers.code(2), numbers.code(-1)), (Some("b"), None, None));
    }
}
