//! What the window remembers between passes: overlays, what tickets are for, what each screen remembers.
//!
//! Does not know: the desk.
//! Always holds: leaving a screen forgets nothing of it.

use crate::session::desk::{FileFor, Paper};
use crate::session::views::lists::ListKind;
use crate::ui::screens::audit::AuditState;
use crate::ui::screens::batch::BatchState;
use crate::ui::screens::home::HomeState;
use crate::ui::screens::list::ListState;
use crate::ui::screens::places::PlacesState;
use crate::ui::screens::signin::SignInState;
use crate::ui::screens::start::StartState;
use crate::ui::search::{PaletteState, SearchState};

/// What lies over the screen.
#[derive(Debug)]
pub(crate) enum Overlay {
    /// All commands.
    Palette(PaletteState),
    /// All forms.
    New(PaletteState),
    /// Keys and words.
    Help,
    /// The path of a file to write.
    Path {
        /// What is written.
        what: PathFor,
        /// The path.
        path: String,
        /// The reason for a further copy.
        reason: String,
    },
    /// Whether to leave, and what is open.
    Quit(String),
}

/// What is written to a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PathFor {
    /// A document.
    Print(Paper),
    /// A copy of the ledger.
    Copy,
}

/// What a ticket was for, when no model asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Job {
    /// Ledgers that were open before.
    Recent,
    /// A file from the system's dialog.
    File(FileFor),
    /// A ledger to open or make.
    Open,
    /// Somebody signs in.
    SignIn,
    /// Only to look.
    Look,
    /// A verification.
    Verify,
    /// A document or a copy.
    Write,
    /// How the ledger stands.
    Ledger,
    /// A row that begins with letters.
    Find(ListKind),
}

/// What each screen remembers.
#[derive(Debug)]
pub(crate) struct States {
    pub(crate) start: StartState,
    pub(crate) signin: SignInState,
    pub(crate) search: SearchState,
    pub(crate) home: HomeState,
    pub(crate) weapons: ListState,
    pub(crate) lots: ListState,
    pub(crate) items: ListState,
    pub(crate) places: PlacesState,
    pub(crate) flags: ListState,
    pub(crate) batches: ListState,
    pub(crate) batch: BatchState,
    pub(crate) audit: AuditState,
    pub(crate) people: ListState,
}

impl Default for States {
    fn default() -> Self {
        States {
            start: StartState::default(),
            signin: SignInState::default(),
            search: SearchState::default(),
            home: HomeState::default(),
            weapons: ListState::new("all", &[("severity", true), ("serial", false)]),
            lots: ListState::new("flagged", &[("severity", true), ("neq", true)]),
            items: ListState::new("all", &[("name", false)]),
            places: PlacesState::default(),
            flags: ListState::new("all", &[("severity", true)]),
            batches: ListState::new("all", &[("since", true)]),
            batch: BatchState::default(),
            audit: AuditState { list: ListState::new("all", &[("seq", true)]), ..AuditState::default() },
            people: ListState::new("all", &[("user", false)]),
        }
    }
}

impl States {
    /// The state of a list.
    pub(crate) fn list(&mut self, kind: ListKind) -> &mut ListState {
        match kind {
            ListKind::Weapons => &mut self.weapons,
            ListKind::Lots => &mut self.lots,
            ListKind::Items => &mut self.items,
            ListKind::Flags => &mut self.flags,
            ListKind::Batches => &mut self.batches,
            ListKind::Acts => &mut self.audit.list,
            ListKind::People => &mut self.people,
        }
    }

    /// All lists, with their names in the settings.
    pub(super) const LISTS: [(ListKind, &str); 7] = [
        (ListKind::Weapons, "weapons"),
        (ListKind::Lots, "lots"),
        (ListKind::Items, "items"),
        (ListKind::Flags, "flags"),
        (ListKind::Batches, "batches"),
        (ListKind::Acts, "acts"),
        (ListKind::People, "people"),
    ];
}
