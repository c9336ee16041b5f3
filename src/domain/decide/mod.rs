//! Deciding: a command, the book and what is seen give an event or the first reason against it.
//!
//! Does not know: the file, the screen, the language, what day it is.
//! Always holds: a refusal changes nothing; the same command, book and sight give the same answer.

mod batch;
mod catalogue;
mod certificate;
mod control;
mod count;
mod kind;
mod limits;
mod lock;
mod people;
mod plan;
mod reverse;
mod run;
mod signers;
mod stand;
mod stock;
mod take;

#[cfg(test)]
pub(crate) mod tests;

pub use batch::{against_line, readings};
pub use catalogue::{check_holder, check_item, check_licence, check_place, check_place_alone, free};
pub use certificate::lacking;
pub use control::FINDINGS;
pub use kind::{is_late, kind_of};
pub use limits::within_limits;
pub use lock::reads_as;
pub use people::{check_offset, check_person};
pub use reverse::reversible;
pub use run::{methods_used, second_used};
pub use signers::{seat, signers};
pub use stand::{good_count, outside};
pub use stock::{holding_key, identity, lot_line, weapon_line};

use super::calendar::{Day, Moment};
use super::command::Command;
use super::event::{Event, Kind};
use super::id::{Seq, Subject, code_is_good};
use super::policy::Acting;
use super::refusal::{Refusal, Why, because};
use super::table::{Row, Rows, Table, Val};

/// What a decision is told besides the book.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Today at the site.
    pub today: Day,
    /// The day it happened, as people tell it.
    pub day: Day,
    /// Now.
    pub at: Moment,
    /// The number the act will have.
    pub seq: Seq,
    /// Who acts, in the order of the signatures; empty while a draft is looked at before anybody is named.
    pub actors: Vec<Acting>,
    /// For a reversal: the event to be reversed, with its seq.
    pub reversed: Option<(Seq, Event)>,
    /// For `sign_certificate` and `certify_batch`: the leaf of the draft and the signatures so far.
    pub draft_leaf: Option<String>,
    /// Name, version and hash of the rule pack that is built in.
    pub pack: (String, String, String),
}

/// Decides.
///
/// # Errors
/// The first reason that applies.
pub fn decide(command: &Command, book: &dyn Rows, seen: &Seen) -> Result<Event, Refusal> {
    let cx = Cx { book, seen };
    signers::check(&cx, command)?;
    cx.common(kind_of(command))?;
    limits::check(command)?;
    match command {
        Command::OpenLedger(_) => Err(because(Why::UnknownCode).about("what", "open_ledger")),
        Command::EnrolPerson { .. }
        | Command::ChangePerson { .. }
        | Command::ChangeRoles { .. }
        | Command::ReplaceKey { .. }
        | Command::WithdrawKey { .. }
        | Command::ChangeSite { .. }
        | Command::ResetClock { .. }
        | Command::AdoptRules { .. } => people::decide(&cx, command),
        Command::AddItem { .. }
        | Command::ChangeItem { .. }
        | Command::AddPlace { .. }
        | Command::ChangePlace { .. }
        | Command::LicensePlace { .. }
        | Command::AddHolder { .. }
        | Command::ChangeHolder { .. } => catalogue::decide(&cx, command),
        Command::ReceiveWeapons { from, paper, weapons } => stock::receive_weapons(&cx, from, paper, weapons),
        Command::ReceiveLots { from, paper, lots } => stock::receive_lots(&cx, from, paper, lots),
        Command::ReceiveStock { .. }
        | Command::Issue { .. }
        | Command::GiveBack { .. }
        | Command::Move { .. }
        | Command::SendTransfer { .. }
        | Command::AcceptTransfer { .. }
        | Command::Expend { .. } => take::decide(&cx, command),
        Command::Adjust { cause, reference, lines } => count::adjust(&cx, cause, reference, lines),
        Command::ConfirmCount { place, reference, lines } => count::confirm(&cx, place, reference, lines),
        Command::ChangeCondition { reference, reason, lines } => count::condition(&cx, reference, reason, lines),
        Command::PlaceHold { .. }
        | Command::ReleaseHold { .. }
        | Command::PlaceBlock { .. }
        | Command::ReleaseBlock { .. }
        | Command::RecordInspection { .. }
        | Command::RecordStability { .. }
        | Command::MarkWeapon { .. }
        | Command::DecideTrace { .. }
        | Command::IssueDocument { .. }
        | Command::RecordBackup { .. }
        | Command::SealDay { .. } => control::decide(&cx, command),
        Command::Reverse { act, reason } => reverse::decide(&cx, *act, reason),
        Command::DraftBatch { .. }
        | Command::ReviewBatch { .. }
        | Command::ApproveBatch { .. }
        | Command::ReopenBatch { .. }
        | Command::CancelBatch { .. } => plan::decide(&cx, command),
        Command::ReadBatch { .. } | Command::LockBatch { .. } => lock::decide(&cx, command),
        Command::StartBatch { .. } | Command::CompleteBatch { .. } | Command::AbortBatch { .. } => {
            run::decide(&cx, command)
        }
        Command::DraftCertificate { .. }
        | Command::SignCertificate { .. }
        | Command::CertifyBatch { .. }
        | Command::VoidCertificate { .. } => certificate::decide(&cx, command),
    }
}

/// Of several reasons against a command, the one that stands first in the order of the numbers; of two with one
/// number, the one that was found first.
#[derive(Default)]
pub(crate) struct First(Option<Refusal>);

impl First {
    /// Notes a refusal; gives the value when there is none.
    pub(crate) fn of<T>(&mut self, result: Result<T, Refusal>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(refusal) => {
                if self.0.as_ref().is_none_or(|first| refusal.why < first.why) {
                    self.0 = Some(refusal);
                }
                None
            }
        }
    }
    /// Notes a refusal when something does not hold.
    pub(crate) fn unless(&mut self, holds: bool, refusal: impl FnOnce() -> Refusal) {
        if !holds {
            self.of::<()>(Err(refusal()));
        }
    }
    /// The first reason, if there was one.
    pub(crate) fn end(self) -> Result<(), Refusal> {
        self.0.map_or(Ok(()), Err)
    }
    /// The first reason, if there was one; else the value, which is there unless its own refusal was noted.
    pub(crate) fn give<T>(self, value: Option<T>) -> Result<T, Refusal> {
        self.end()?;
        value.ok_or_else(|| because(Why::SubjectUnknown).about("subject", ""))
    }
}

/// What every decision has at hand.
pub struct Cx<'a> {
    /// The book.
    pub book: &'a dyn Rows,
    /// What is told besides.
    pub seen: &'a Seen,
}

/// The longest text a person may type into one field, in characters.
pub const TEXT_MAX: usize = 2_000;

impl Cx<'_> {
    /// Refuses a day that is to come, and one that is sealed when only one person signs.
    ///
    /// # Errors
    /// 108, 109.
    pub fn common(&self, kind: Kind) -> Result<(), Refusal> {
        if self.seen.day > self.seen.today {
            return Err(because(Why::DayAhead).about("day", self.seen.day));
        }
        if self.seen.actors.len() == 1 && is_late(self.book, kind, self.seen.day, self.seen.today) {
            return Err(because(Why::DaySealedAlready).about("day", self.seen.day));
        }
        Ok(())
    }

    /// The user in the n-th place of the act; empty when nobody is named yet.
    pub(crate) fn actor(&self, at: usize) -> &str {
        self.seen.actors.get(at).map_or("", |a| a.user.as_str())
    }

    pub(crate) fn get(&self, table: Table, code: &str) -> Option<Row> {
        self.book.row(table, &[Val::from(code)])
    }

    pub(crate) fn item(&self, code: &str) -> Result<Row, Refusal> {
        self.get(Table::Item, code).ok_or_else(|| because(Why::ItemUnknown).about("item", code))
    }

    pub(crate) fn holder(&self, code: &str) -> Result<Row, Refusal> {
        self.get(Table::Holder, code).ok_or_else(|| because(Why::HolderUnknown).about("holder", code))
    }

    pub(crate) fn place(&self, code: &str) -> Result<Row, Refusal> {
        if code.starts_with('@') {
            return Err(because(Why::PlaceOutside).about("place", code));
        }
        self.get(Table::Place, code).ok_or_else(|| because(Why::PlaceUnknown).about("place", code))
    }

    /// A place of the site that things may be moved into: neither it nor a place around it is closed.
    pub(crate) fn open_place(&self, code: &str) -> Result<Row, Refusal> {
        let row = self.place(code)?;
        let mut around = row.clone();
        for _ in 0..64 {
            if around.flag("closed") {
                return Err(because(Why::PlaceClosed).about("place", around.text("code")));
            }
            match around.maybe_text("parent").and_then(|parent| self.get(Table::Place, &parent)) {
                Some(parent) => around = parent,
                None => break,
            }
        }
        Ok(row)
    }

    /// Whether this person answers for the place, itself or through a place around it.
    pub(crate) fn keeps(&self, user: &str, place: &str) -> bool {
        let mut code = place.to_owned();
        for _ in 0..64 {
            let Some(row) = self.get(Table::Place, &code) else { return false };
            if row.maybe_text("keeper").as_deref() == Some(user) {
                return true;
            }
            let Some(parent) = row.maybe_text("parent") else { return false };
            code = parent;
        }
        false
    }

    /// The weapon, lot or item row behind a subject.
    pub(crate) fn subject(&self, subject: &Subject) -> Result<Row, Refusal> {
        let row = match subject {
            Subject::Weapon(id) => self.get(Table::Weapon, &id.to_string()),
            Subject::Lot(id) => self.get(Table::Lot, &id.to_string()),
            Subject::Item(code) => self.get(Table::Item, code),
        };
        row.ok_or_else(|| because(Why::SubjectUnknown).about("subject", subject))
    }

    /// How people call a subject: its serial, lot number or code.
    pub(crate) fn label(&self, subject: &Subject) -> String {
        let Ok(row) = self.subject(subject) else { return subject.to_string() };
        let text = match subject {
            Subject::Weapon(_) => {
                let serial = row.text("serial");
                if serial.is_empty() { row.text("control_number") } else { serial }
            }
            Subject::Lot(_) => row.text("number"),
            Subject::Item(code) => code.clone(),
        };
        if text.is_empty() { subject.to_string() } else { text }
    }

    pub(crate) fn ledger(&self, name: &str) -> String {
        self.get(Table::Ledger, name).map(|row| row.text("value")).unwrap_or_default()
    }

    /// The next number of a series: country, site, document, year, sequence.
    pub(crate) fn number(&self, series: &str) -> String {
        let year = self.seen.today.year();
        let last = self.book.row(Table::Series, &[Val::from(series), Val::Int(i64::from(year))]);
        let next = last.map_or(0, |row| row.number("last")) + 1;
        format!("{}-{}-{series}-{year}-{next:04}", self.ledger("country"), self.ledger("site"))
    }
}

/// Refuses an empty or overlong text.
pub(crate) fn filled(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(because(Why::TextMissing).about("field", field));
    }
    short_enough(field, text)
}

/// Refuses an overlong text.
pub(crate) fn short_enough(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.chars().count() > TEXT_MAX {
        return Err(because(Why::TextTooLong).about("field", field).about("most", TEXT_MAX));
    }
    Ok(())
}

/// Refuses a code that people may not give.
pub(crate) fn good_code(code: &str) -> Result<(), Refusal> {
    if code_is_good(code) { Ok(()) } else { Err(because(Why::BadCode).about("code", code)) }
}

/// Refuses a code that is not on its list.
pub(crate) fn on_list(list: &[&str], name: &'static str, code: &str) -> Result<(), Refusal> {
    if list.contains(&code) { Ok(()) } else { Err(because(Why::UnknownCode).about("list", name).about("code", code)) }
}
