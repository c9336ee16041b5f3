//! V10: what left a place was there, and a holding is the sum of its movements.
//!
//! A fold of its own over every line that has a `move`, apart from the one that keeps the derived table.
//! Does not know: kinds of acts, units, what the subjects are.
//! Always holds: a balance is judged after a whole act; places that begin with `@` lie outside and are not balanced.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use serde::Deserialize;

use super::finding::{FindingKind, Findings};
use super::raw::{RawHolding, RawLedger, ReadFault};
use crate::domain::measure::LARGEST;

/// A movement as a line tells it.
#[derive(Deserialize)]
pub(super) struct Move<'a> {
    #[serde(borrow)]
    subject: Cow<'a, str>,
    count: u64,
    #[serde(borrow)]
    from: End<'a>,
    #[serde(borrow)]
    to: End<'a>,
}

#[derive(Deserialize)]
struct End<'a> {
    #[serde(borrow)]
    place: Cow<'a, str>,
    #[serde(borrow, default)]
    condition: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pack: Option<Cow<'a, str>>,
}

impl End<'_> {
    fn is_outside(&self) -> bool {
        self.place.starts_with('@')
    }
}

/// Texts that come again and again, as numbers.
#[derive(Debug, Default)]
struct Names {
    numbers: HashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
}

impl Names {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let text: Arc<str> = text.into();
        self.numbers.insert(Arc::clone(&text), number);
        self.texts.push(text);
        number
    }

    /// As [`Names::number`], but looks first whether the text is the one that came last.
    fn number_again(&mut self, text: &str, last: &mut u32) -> u32 {
        if self.get(*last) != Some(text) {
            *last = self.number(text);
        }
        *last
    }

    fn get(&self, number: u32) -> Option<&str> {
        usize::try_from(number).ok().and_then(|i| self.texts.get(i)).map(|text| &**text)
    }

    fn text(&self, number: u32) -> String {
        self.get(number).unwrap_or_default().to_owned()
    }
}

/// Subject, place, condition and pack.
type Cell = [u32; 4];

/// The sums of all movements so far.
#[derive(Debug, Default)]
pub(super) struct Balances {
    names: Names,
    cells: HashMap<Cell, i64>,
    /// Place, condition and pack of the last movement.
    last: [u32; 3],
    /// Cells that fell below nothing within the present act.
    below: Vec<Cell>,
}

impl Balances {
    /// Takes in the `move` of a line of an act.
    pub(super) fn take(&mut self, place: u64, no: u64, text: &[u8], findings: &mut Findings) {
        let moved: Move<'_> = match serde_json::from_slice(text) {
            Ok(Some(moved)) => moved,
            Ok(None) => return,
            Err(_) => return findings.add(place, FindingKind::MoveUnreadable { no }),
        };
        let count = match i64::try_from(moved.count) {
            Ok(count) if moved.count <= LARGEST => count,
            _ => return findings.add(place, FindingKind::MoveUnreadable { no }),
        };
        let known = self.names.texts.len();
        let subject = self.names.number(&moved.subject);
        if self.names.texts.len() > known && brought_in_after(&moved.subject, place) {
            findings.add(place, FindingKind::SubjectAhead { subject: moved.subject.into_owned() });
        }
        self.add(subject, &moved.to, count);
        self.add(subject, &moved.from, -count);
    }

    fn add(&mut self, subject: u32, end: &End<'_>, count: i64) {
        if end.is_outside() {
            return;
        }
        let [place, condition, pack] = &mut self.last;
        let place = self.names.number_again(&end.place, place);
        let condition = self.names.number_again(end.condition.as_deref().unwrap_or_default(), condition);
        let pack = self.names.number_again(end.pack.as_deref().unwrap_or_default(), pack);
        let cell = [subject, place, condition, pack];
        let sum = self.cells.entry(cell).or_default();
        *sum = sum.saturating_add(count);
        if count < 0 && *sum < 0 {
            self.below.push(cell);
        }
    }

    /// The act is over: tells what is below nothing now.
    pub(super) fn act_ends(&mut self, place: u64, findings: &mut Findings) {
        self.below.sort_unstable();
        self.below.dedup();
        for cell in self.below.drain(..) {
            let count = self.cells.get(&cell).copied().unwrap_or(0);
            if count < 0 {
                let [subject, at, ..] = cell;
                let (subject, at) = (self.names.text(subject), self.names.text(at));
                findings.add(place, FindingKind::Negative { subject, place: at, count });
            }
        }
    }

    /// Compares the sums with the derived table.
    pub(super) fn compare(mut self, ledger: &dyn RawLedger, findings: &mut Findings) -> Result<(), ReadFault> {
        ledger.holdings(&mut |row| {
            let RawHolding { subject, place, condition, pack, count: table } = row;
            let cell = [subject, place, condition, pack].map(|text| self.names.number(text));
            let sum = self.cells.remove(&cell).unwrap_or(0);
            if sum != table {
                findings.add(None, self.differs(cell, table, sum));
            }
            ControlFlow::Continue(())
        })?;
        let mut left: Vec<(Cell, i64)> = self.cells.drain().filter(|(_, sum)| *sum != 0).collect();
        left.sort_unstable();
        for (cell, sum) in left {
            findings.add(None, self.differs(cell, 0, sum));
        }
        Ok(())
    }

    fn differs(&self, cell: Cell, table: i64, sum: i64) -> FindingKind {
        let [subject, place, condition, pack] = cell.map(|number| self.names.text(number));
        FindingKind::HoldingDiffers { subject, place, condition, pack, table, sum }
    }
}

/// Whether a subject such as `l41.0` names a later act than this one.
fn brought_in_after(subject: &str, place: u64) -> bool {
    let mut chars = subject.chars();
    if !chars.next().is_some_and(|c| c.is_ascii_lowercase()) {
        return false;
    }
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u64>().ok()).flatten();
    match chars.as_str().split_once('.') {
        Some((act, line)) => number(line).is_some() && number(act).is_some_and(|act| act > place),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Finding;
    use super::*;

    #[test]
    fn only_ids_of_our_form_name_acts() {
        for (subject, ahead) in [
            ("l41.0", false),
            ("l42.0", true),
            ("w999.12", true),
            ("LC-42.0", false),
            ("l42", false),
            ("l42.x", false),
            ("", false),
        ] {
            assert_eq!(brought_in_after(subject, 41), ahead, "{subject}");
        }
    }

    #[test]
    fn a_balance_is_judged_when_the_act_is_over() {
        let line = |from: &str, to: &str| {
            format!(r#"{{"count":5,"from":{{"place":"{from}"}},"subject":"l1.0","to":{{"place":"{to}"}}}}"#)
        };
        let (mut balances, mut findings) = (Balances::default(), Findings::default());
        balances.take(1, 0, line("A", "B").as_bytes(), &mut findings);
        balances.take(1, 1, line("@supplier", "A").as_bytes(), &mut findings);
        balances.act_ends(1, &mut findings);
        balances.take(2, 0, line("A", "@lost").as_bytes(), &mut findings);
        balances.act_ends(2, &mut findings);
        balances.take(3, 0, b"null", &mut findings);
        balances.take(3, 1, br#"{"count":-5}"#, &mut findings);
        balances.take(3, 2, line("A", "B").replace(":5", ":9007199254740992").as_bytes(), &mut findings);
        let (found, _) = findings.end();
        let negative = FindingKind::Negative { subject: "l1.0".into(), place: "A".into(), count: -5 };
        assert_eq!(
            found,
            [
                Finding { seq: Some(2), what: negative },
                Finding { seq: Some(3), what: FindingKind::MoveUnreadable { no: 1 } },
                Finding { seq: Some(3), what: FindingKind::MoveUnreadable { no: 2 } },
            ]
        );
    }
}
