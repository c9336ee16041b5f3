//! Which screen, with what it needs.
//!
//! Does not know: how a screen is drawn.
//! Always holds: every screen can be reached from the navigation or from a record.

use crate::session::views::Opens;
use crate::session::views::lists::ListKind;

use super::icon::Icon;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    /// Queues and what falls due.
    Home,
    /// Weapons.
    Weapons,
    /// Lots.
    Ammunition,
    /// The catalogue.
    Items,
    /// The tree of places.
    Places,
    /// Flags by rule.
    Flags,
    /// Destruction batches.
    Destruction,
    /// One batch.
    Batch(String),
    /// The log and its evidence.
    Audit,
    /// People who sign.
    People,
    /// The person's own settings.
    Settings,
}

impl Screen {
    /// The entries of the navigation; `None` is the line between work and care.
    pub const NAVIGATION: [Option<Screen>; 11] = [
        Some(Screen::Home),
        Some(Screen::Weapons),
        Some(Screen::Ammunition),
        Some(Screen::Items),
        Some(Screen::Places),
        Some(Screen::Flags),
        Some(Screen::Destruction),
        None,
        Some(Screen::Audit),
        Some(Screen::People),
        Some(Screen::Settings),
    ];

    /// The entry of the navigation under which a screen stands.
    #[must_use]
    pub fn entry(&self) -> Screen {
        match self {
            Screen::Batch(_) => Screen::Destruction,
            other => other.clone(),
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(&self) -> Icon {
        match self {
            Screen::Home => Icon::House,
            Screen::Weapons => Icon::Crosshair,
            Screen::Ammunition => Icon::Package,
            Screen::Items => Icon::Books,
            Screen::Places => Icon::Warehouse,
            Screen::Flags => Icon::Flag,
            Screen::Destruction | Screen::Batch(_) => Icon::Fire,
            Screen::Audit => Icon::Fingerprint,
            Screen::People => Icon::Users,
            Screen::Settings => Icon::Gear,
        }
    }

    /// The list that a screen shows, when it shows one.
    #[must_use]
    pub fn list(&self) -> Option<ListKind> {
        match self {
            Screen::Weapons => Some(ListKind::Weapons),
            Screen::Ammunition => Some(ListKind::Lots),
            Screen::Items => Some(ListKind::Items),
            Screen::Flags => Some(ListKind::Flags),
            Screen::Destruction => Some(ListKind::Batches),
            Screen::Audit => Some(ListKind::Acts),
            Screen::People => Some(ListKind::People),
            Screen::Home | Screen::Places | Screen::Batch(_) | Screen::Settings => None,
        }
    }

    /// The screen on which a record is opened.
    #[must_use]
    pub fn of(record: &Opens) -> Screen {
        match record {
            Opens::Weapon(_) => Screen::Weapons,
            Opens::Lot(_) => Screen::Ammunition,
            Opens::Place(_) => Screen::Places,
            Opens::Item(_) => Screen::Items,
            Opens::Person(_) => Screen::People,
            Opens::Batch(id) => Screen::Batch(id.clone()),
            Opens::Act(_) => Screen::Audit,
            Opens::Rule(_) => Screen::Flags,
        }
    }
}
