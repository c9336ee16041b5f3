//! The training ledger: a believable depot of a Central American country, made from a seed.
//!
//! Three sites, stores with licences, weapons and lots, two years of movements, flags of every severity, destruction
//! batches at every stage. Everything is posted the ordinary way, decided and signed by invented people.
//! Does not know: windows, consoles.
//! Always holds: same seed, size, language and version give the same bytes in `act`; what was not finished leaves no
//! file; the finished ledger is an ordinary one.

mod agenda;
mod arms;
mod batches;
mod beats;
mod days;
mod depot;
mod dice;
mod law;
mod lot_plan;
mod models;
mod named_lots;
mod natures;
mod opening_day;
mod padding;
mod people;
mod places;
mod scribe;
mod words;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use crate::domain::calendar::{Day, Moment};
use crate::domain::command::{Command, OpenLedger};
use crate::i18n::Lang;
use crate::session::files::give_name;
use crate::session::opening::{NewLedger, Opening, remove_ledger};
use crate::session::{Chance, Clock, DataDir, Problem, Session};
use crate::store::StoreFault;
use crate::trust::key::Kdf;
use days::Days;
use depot::Depot;
use scribe::{Begin, Scribe, moment};
use words::{LEDGER, tell};

/// Minutes that the depot's clocks are ahead of UTC.
const OFFSET_MIN: i32 = -360;
/// Days of the longest and of the shortest story.
const LONGEST: i64 = 730;
pub(crate) const SHORTEST: i64 = 60;

/// What training ledger is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoOrder {
    /// Same seed, same content.
    pub seed: u64,
    /// How many weapons, up to a million and more.
    pub weapons: u64,
    /// How many lots.
    pub lots: u64,
    /// How many lines at least; movements are added until there are so many.
    pub lines: Option<u64>,
    /// The language of places, items, holders and remarks.
    pub lang: Lang,
    /// The last moment of the story.
    pub end: Moment,
}

impl DemoOrder {
    /// The depot as it is shown: 1,200 weapons and 260 lots.
    #[must_use]
    pub fn usual(lang: Lang) -> DemoOrder {
        DemoOrder { seed: 1, weapons: 1_200, lots: 260, lines: None, lang, end: demo_end() }
    }

    /// How many days the story has: two years, less for a depot that is small.
    fn days(&self) -> i64 {
        i64::try_from(self.weapons.saturating_add(self.lots)).unwrap_or(LONGEST).clamp(SHORTEST, LONGEST)
    }

    /// The first day, a Monday.
    fn start(&self) -> Day {
        let day = self.end.day(OFFSET_MIN).plus_days(-self.days());
        day.plus_days((7 - i64::from(day.weekday())) % 7)
    }
}

/// The last moment of the story in this version: 24 November 2026, 17:00 at the site.
#[must_use]
pub fn demo_end() -> Moment {
    Day::new(2026, 11, 24).map_or(Moment::from_millis(0), |day| moment(day, 17 * 60, OFFSET_MIN))
}

/// Makes a training ledger and opens it.
///
/// # Errors
/// The file is there already; any fault of the disk; stopped: then no file is there.
pub fn create_demo(
    path: &Path,
    wanted: &DemoOrder,
    data: DataDir,
    stop: &AtomicBool,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Session, Problem> {
    if path.exists() {
        return Err(StoreFault::Exists(path.to_path_buf()).into());
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".making");
    let making = PathBuf::from(name);
    remove_ledger(&making);
    let opening = Opening { data, clock: Clock::Set(wanted.end), write: true, recover: false };
    let made = fill(&making, wanted, opening.clone(), (stop, progress));
    let done = made.and_then(|()| Ok(give_name(&making, path)?));
    // beside the finished file nothing stays, and of an unfinished one nothing at all
    remove_ledger(&making);
    done?;
    Session::open(path, Opening { clock: Clock::System, ..opening })
}

fn fill(
    making: &Path,
    wanted: &DemoOrder,
    opening: Opening,
    (stop, progress): (&AtomicBool, &mut dyn FnMut(u64, u64)),
) -> Result<(), Problem> {
    let end = wanted.end.day(OFFSET_MIN);
    let start = wanted.start();
    let at = moment(start, 7 * 60 + 2, OFFSET_MIN);
    let chance = Chance::of_seed(wanted.seed);
    let new = NewLedger {
        command: OpenLedger {
            name: tell(wanted.lang, &LEDGER),
            country: "GT".to_owned(),
            site: "LC".to_owned(),
            utc_offset_min: OFFSET_MIN,
            training: true,
            people: people::people(wanted.lang),
        },
        signers: [people::ADMIN.to_owned(), people::MANAGER.to_owned()],
        passphrases: people::passphrases(),
        now: at,
        random: &mut drawn_from(&chance),
        kdf: Kdf::FLOOR,
    };
    let session = Session::create_to_fill(making, new, opening, chance.clone())?;
    let days = u64::try_from(wanted.days()).unwrap_or(0);
    let all = days + wanted.weapons / 250 + wanted.lots / 100;
    let begin = Begin { seed: wanted.seed, at, lang: wanted.lang, stop, progress, all };
    let mut scribe = Scribe::new(session, begin);
    let mut depot = Depot::new(wanted, start, end);
    opening_day::open(&mut scribe, &mut depot)?;
    scribe.at(start, 16 * 60 + 35);
    scribe.post(&[people::STORE, people::MANAGER], Command::SealDay { sealed: start })?;
    Days::new(wanted.seed, wanted.lines).live(&mut scribe, &mut depot)?;
    scribe.session.close()?;
    Ok(())
}

/// The bytes of the first act, one draw after the other.
fn drawn_from(chance: &Chance) -> impl FnMut(&mut [u8]) -> Result<(), Problem> {
    let mut draws = 0u64;
    move |bytes| {
        draws += 1;
        chance.fill(&format!("open/{draws}"), bytes)
    }
}
