//! An open ledger, who is signed in, the clock, use cases.
//!
//! Does not know: egui, clap; how a sentence is shown.
//! Always holds: nothing is recorded but through `prepare` and `record`; a receipt is given only after the sync.

#![warn(missing_docs)]

pub mod anchors;
pub mod chance;
mod check;
pub mod clock;
pub mod desk;
pub mod facts;
pub mod files;
mod migration;
mod naming;
pub mod opening;
mod order;
pub mod people;
pub mod posting;
pub mod problem;
pub mod query;
mod recording;
mod recover;
pub mod rules;
pub mod settings;
mod slip;
pub(crate) mod streamed;
pub mod use_cases;
pub mod views;
mod views_of;
mod worker;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;

use crate::domain::calendar::{Day, Moment};
use crate::domain::table::{Rows, Table, Val};
use crate::store::{LedgerFile, Lock, StoreFault};
use crate::trust::act::LedgerId;
use crate::trust::tree::Head;

pub use anchors::Anchors;
pub use chance::Chance;
pub use clock::Clock;
pub use files::DataDir;
pub use order::Order;
pub use people::Keys;
pub use posting::{Draft, Recorded};
pub use problem::{Problem, Said};

/// The program and its version, as acts and papers name it.
pub const SOFTWARE: &str = concat!("custodia ", env!("CARGO_PKG_VERSION"));

/// The language that this computer speaks, if Custodia speaks it; English otherwise.
#[must_use]
pub fn language_of_the_system() -> crate::i18n::Lang {
    let tag = sys_locale::get_locale().unwrap_or_default();
    crate::i18n::Lang::from_code(&tag).unwrap_or(crate::i18n::Lang::En)
}

/// What the first acts say of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// Its id.
    pub id: LedgerId,
    /// Name of the depot.
    pub name: String,
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
    /// Short code of the site.
    pub site: String,
    /// Minutes that the site's clocks are ahead of UTC.
    pub utc_offset_min: i32,
    /// A training ledger.
    pub training: bool,
    /// Public key of the log, 64 hex digits.
    pub log_key: String,
}

/// Why a ledger that was to be posted to is only looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnlyLooked {
    /// The file or its folder cannot be written.
    WriteProtected,
    /// Somebody else has it open for posting; who, where a name lies beside it.
    Held(Option<String>),
}

impl OnlyLooked {
    /// Somebody else has it; `name` is what lies beside it, if anything.
    fn held_by(name: String) -> OnlyLooked {
        OnlyLooked::Held(Some(name).filter(|name| !name.is_empty()))
    }
}

/// An open ledger.
pub struct Session {
    file: LedgerFile,
    lock: Option<Lock>,
    info: Info,
    clock: Clock,
    data: DataDir,
    anchors: Option<Anchors>,
    keys: BTreeMap<String, Keys>,
    /// Where random bytes come from: a seed while a training ledger is made.
    chance: Chance,
    /// The file stands under a temporary name and counts only once it is complete: nothing is synced act by act.
    building: bool,
    /// Why it is open for reading only, if it is.
    read_only: Option<OnlyLooked>,
    /// What was recorded is durable, and not yet written back from the log's side file.
    unsettled: bool,
    /// The side file was written back and still has its length.
    unrested: bool,
    /// What made the ledger untrustworthy, if something did.
    damage: Option<check::Damage>,
}

impl Session {
    /// What the ledger says of itself.
    #[must_use]
    pub fn info(&self) -> &Info {
        &self.info
    }

    /// The file behind it.
    #[must_use]
    pub fn file(&self) -> &LedgerFile {
        &self.file
    }

    /// The folder of the person's own files.
    #[must_use]
    pub fn data(&self) -> &DataDir {
        &self.data
    }

    /// The anchor file, unless this is a training ledger.
    #[must_use]
    pub fn anchors(&self) -> Option<&Anchors> {
        self.anchors.as_ref()
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Sets the clock of a training ledger.
    ///
    /// # Errors
    /// 182 for any other ledger: its clock is the workstation's.
    pub fn set_clock(&mut self, clock: Clock) -> Result<(), Problem> {
        if !self.info.training {
            return Err(Problem::why(crate::domain::refusal::Why::TrainingOnly));
        }
        self.clock = clock;
        Ok(())
    }

    /// Today at the site: the later of the clock and the highest recorded time, so that nothing becomes safe again.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn today(&self) -> Result<Day, StoreFault> {
        let now = self.now();
        let later = self.watermark()?.filter(|w| *w > now).unwrap_or(now);
        Ok(later.day(self.info.utc_offset_min))
    }

    /// The highest recorded time since the clock was last accepted.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn watermark(&self) -> Result<Option<Moment>, StoreFault> {
        let reset = self.file.reading(|rows| {
            let resets = rows.rows_where(Table::Act, "kind", &Val::from("clock.reset"));
            resets.last().map(|row| row.number("seq"))
        })?;
        let at = self.file.watermark(reset)?;
        Ok(at.and_then(|text| text.parse().ok()))
    }

    /// A training ledger's story does not end when the workstation's clock says so: its clock runs on from its last
    /// act, so that practice does not begin with a clock that went back or jumped.
    fn keep_up(&mut self) -> Result<(), Problem> {
        if let (true, Clock::System, Some(end)) = (self.info.training, self.clock, self.watermark()?) {
            self.clock = Clock::Shifted(end.millis() - self.now().millis());
        }
        Ok(())
    }

    /// Size and root of the log.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn head(&self) -> Result<Head, StoreFault> {
        self.file.head()
    }

    /// Whether acts can be recorded.
    #[must_use]
    pub fn writable(&self) -> bool {
        self.file.writable() && self.damage.is_none()
    }

    /// Why it is open for reading only, if it is.
    #[must_use]
    pub fn read_only(&self) -> Option<&OnlyLooked> {
        self.read_only.as_ref()
    }

    /// Whether the content cannot be trusted, and from which act on.
    #[must_use]
    pub fn damaged(&self) -> Option<Option<u64>> {
        self.damage.as_ref().map(|damage| damage.first)
    }

    /// Notes that the content cannot be trusted: nothing is recorded any more, and papers are marked.
    pub fn mark_damaged(&mut self, first: Option<u64>) {
        self.damage = Some(check::Damage::at(first));
    }

    /// Closes the ledger so that it is one file.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn close(self) -> Result<(), StoreFault> {
        let Session { file, lock, anchors, .. } = self;
        let done = file.close();
        let tidied = anchors.map_or(Ok(()), |mut anchors| anchors.no_room_ahead());
        drop(lock);
        done.and(tidied)
    }
}
