//! What screens wish for, and the one table of commands for menu, keys and palette.
//!
//! Does not know: how a wish is carried out.
//! Always holds: no wish is lost; a key stands for one command.

use std::panic::Location;

use egui::{Key, KeyboardShortcut, Modifiers};

use super::cx::Cx;
use super::forms::{About, FormKind};
use super::icon::Icon;
use super::screen::Screen;
use crate::session::desk::{FileFor, Paper, Secret, Ticket};
use crate::session::query::Query;
use crate::session::views::Opens;
use crate::session::views::ledger::NewLedger;
use crate::session::views::lists::{ListKind, ListQuery, RowNo};
use crate::session::views::settings::Settings;

/// Something that a screen wishes for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show a screen.
    Open(Screen),
    /// Show a record.
    See(Opens),
    /// Show a list with one filter set: a column and a text.
    Filter(Screen, &'static str, String),
    /// Look something up in the background.
    Ask(Query),
    /// Read a list in an order; after a moment, while somebody types.
    AskList(ListQuery, bool),
    /// Read rows of a list.
    AskRows(ListKind, Vec<RowNo>),
    /// Look for the first row that begins with a text.
    FindRow(ListQuery, String),
    /// Open a form.
    Form(FormKind, About),
    /// Draft what would be recorded, and who must sign.
    Prepare(serde_json::Value, Vec<String>),
    /// Sign and record a draft.
    Sign(Ticket, Vec<(String, Secret)>),
    /// Close the form.
    CloseForm,
    /// Open a ledger.
    OpenLedger(String),
    /// Make a ledger.
    CreateLedger(Box<NewLedger>, Vec<(String, Secret)>),
    /// Make a training ledger.
    CreateTraining,
    /// Choose a file in the system's dialog.
    ChooseFile(FileFor, String),
    /// Close the ledger.
    CloseLedger,
    /// Sign in.
    SignIn(String, Secret),
    /// Go on only to look.
    LookOnly,
    /// Print to a file.
    Print(Paper, String),
    /// Copy the ledger to a file.
    CopyTo(String),
    /// Open a file or folder in the system's viewer.
    ShowFile(String),
    /// Stop a question or job.
    Stop(Ticket),
    /// Change the settings.
    Set(Box<Settings>),
    /// A command that carries nothing.
    Menu(MenuItem),
}

/// A wish, with the line of the screen that made it.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What is wished for.
    pub action: Action,
    /// The line that wished it.
    pub from: &'static Location<'static>,
}

/// What the screens wished for in this pass, in order.
#[derive(Debug, Default)]
pub struct Wishes {
    made: Vec<Wish>,
}

impl Wishes {
    /// Adds a wish; the same question is asked once.
    #[track_caller]
    pub fn add(&mut self, action: Action) {
        let is_question = matches!(action, Action::Ask(_) | Action::AskRows(..) | Action::AskList(..));
        if is_question && self.made.iter().any(|wish| wish.action == action) {
            return;
        }
        self.made.push(Wish { action, from: Location::caller() });
    }

    /// Whether nothing was wished for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.made.is_empty()
    }

    /// Hands over the wishes and begins anew.
    pub fn next_batch(&mut self) -> impl Iterator<Item = Wish> + use<> {
        std::mem::take(&mut self.made).into_iter()
    }
}

macro_rules! menu {
    ($($item:ident),* $(,)?) => {
        /// A command that carries nothing: listed once for menu, keys and palette.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the title of each item says what it does")]
        pub enum MenuItem {
            $($item,)*
        }
        impl MenuItem {
            /// All of them, in the order of the palette.
            pub const ALL: &'static [MenuItem] = &[$(MenuItem::$item),*];
        }
    };
}

menu! {
    Home, Weapons, Ammunition, Items, Places, Flags, Destruction, Audit, People, Settings,
    New, Find, Palette, Refresh, Print, Verify, TypeHead, Copy,
    ReceiveWeapons, ReceiveLots, ReceiveStock, Issue, GiveBack, Move, SendTransfer, AcceptTransfer, Expend, Adjust,
    ConfirmCount, ChangeCondition, PlaceHold, PlaceBlock, Inspection, NewBatch, AddItem, AddPlace, License, AddHolder,
    EnrolPerson, SealDay,
    Lock, CloseLedger, Help, Quit,
}

impl MenuItem {
    /// What it is called.
    #[must_use]
    pub fn title(self, cx: &Cx<'_>) -> String {
        let w = cx.words;
        match self {
            MenuItem::Home => w.say("ui-nav-home"),
            MenuItem::Weapons => w.say("ui-nav-weapons"),
            MenuItem::Ammunition => w.say("ui-nav-ammunition"),
            MenuItem::Items => w.say("ui-nav-items"),
            MenuItem::Places => w.say("ui-nav-places"),
            MenuItem::Flags => w.say("ui-nav-flags"),
            MenuItem::Destruction => w.say("ui-nav-destruction"),
            MenuItem::Audit => w.say("ui-nav-audit"),
            MenuItem::People => w.say("ui-nav-people"),
            MenuItem::Settings => w.say("ui-nav-settings"),
            MenuItem::New => w.say("ui-new-entry"),
            MenuItem::Find => w.say("ui-menu-find"),
            MenuItem::Palette => w.say("ui-menu-palette"),
            MenuItem::Refresh => w.say("ui-menu-refresh"),
            MenuItem::Print => w.say("ui-menu-print"),
            MenuItem::Verify => w.say("ui-menu-verify"),
            MenuItem::TypeHead => w.say("ui-menu-type-head"),
            MenuItem::Copy => w.say("ui-menu-copy"),
            MenuItem::Lock => w.say("ui-menu-lock"),
            MenuItem::CloseLedger => w.say("ui-menu-close-ledger"),
            MenuItem::Help => w.say("ui-menu-help"),
            MenuItem::Quit => w.say("ui-menu-quit"),
            other => other.form().map(|form| form.title(w)).unwrap_or_default(),
        }
    }

    /// The form that it opens, when it opens one.
    #[must_use]
    pub fn form(self) -> Option<FormKind> {
        match self {
            MenuItem::ReceiveWeapons => Some(FormKind::ReceiveWeapons),
            MenuItem::ReceiveLots => Some(FormKind::ReceiveLots),
            MenuItem::ReceiveStock => Some(FormKind::ReceiveStock),
            MenuItem::Issue => Some(FormKind::Issue),
            MenuItem::GiveBack => Some(FormKind::GiveBack),
            MenuItem::Move => Some(FormKind::Move),
            MenuItem::SendTransfer => Some(FormKind::SendTransfer),
            MenuItem::AcceptTransfer => Some(FormKind::AcceptTransfer),
            MenuItem::Expend => Some(FormKind::Expend),
            MenuItem::Adjust => Some(FormKind::Adjust),
            MenuItem::ConfirmCount => Some(FormKind::ConfirmCount),
            MenuItem::ChangeCondition => Some(FormKind::ChangeCondition),
            MenuItem::PlaceHold => Some(FormKind::PlaceHold),
            MenuItem::PlaceBlock => Some(FormKind::PlaceBlock),
            MenuItem::Inspection => Some(FormKind::Inspection),
            MenuItem::NewBatch => Some(FormKind::DraftBatch),
            MenuItem::AddItem => Some(FormKind::AddItem),
            MenuItem::AddPlace => Some(FormKind::AddPlace),
            MenuItem::License => Some(FormKind::LicensePlace),
            MenuItem::AddHolder => Some(FormKind::AddHolder),
            MenuItem::EnrolPerson => Some(FormKind::EnrolPerson),
            MenuItem::SealDay => Some(FormKind::SealDay),
            _ => None,
        }
    }

    /// The screen that it shows, when it shows one.
    #[must_use]
    pub fn screen(self) -> Option<Screen> {
        match self {
            MenuItem::Home => Some(Screen::Home),
            MenuItem::Weapons => Some(Screen::Weapons),
            MenuItem::Ammunition => Some(Screen::Ammunition),
            MenuItem::Items => Some(Screen::Items),
            MenuItem::Places => Some(Screen::Places),
            MenuItem::Flags => Some(Screen::Flags),
            MenuItem::Destruction => Some(Screen::Destruction),
            MenuItem::Audit => Some(Screen::Audit),
            MenuItem::People => Some(Screen::People),
            MenuItem::Settings => Some(Screen::Settings),
            _ => None,
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> Icon {
        if let Some(screen) = self.screen() {
            return screen.icon();
        }
        match self {
            MenuItem::Find => Icon::Magnifier,
            MenuItem::Palette | MenuItem::TypeHead => Icon::Keyboard,
            MenuItem::Refresh => Icon::ClockBack,
            MenuItem::Print => Icon::Printer,
            MenuItem::Verify => Icon::ShieldCheck,
            MenuItem::Copy => Icon::Disk,
            MenuItem::ReceiveWeapons | MenuItem::ReceiveLots | MenuItem::ReceiveStock => Icon::TrayIn,
            MenuItem::AcceptTransfer | MenuItem::GiveBack => Icon::TrayIn,
            MenuItem::Issue | MenuItem::SendTransfer | MenuItem::Expend => Icon::TrayOut,
            MenuItem::Move => Icon::LeftRight,
            MenuItem::Adjust | MenuItem::ConfirmCount => Icon::ListChecks,
            MenuItem::ChangeCondition | MenuItem::Inspection => Icon::Magnifier,
            MenuItem::PlaceHold => Icon::Hand,
            MenuItem::PlaceBlock => Icon::Prohibit,
            MenuItem::NewBatch => Icon::Fire,
            MenuItem::License => Icon::Stamp,
            MenuItem::SealDay => Icon::SealCheck,
            MenuItem::Lock => Icon::Lock,
            MenuItem::CloseLedger | MenuItem::Quit => Icon::SignOut,
            MenuItem::Help => Icon::Info,
            _ => Icon::Plus,
        }
    }

    /// Its keys.
    #[must_use]
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let ctrl = |key| Some(KeyboardShortcut::new(Modifiers::COMMAND, key));
        let bare = |key| Some(KeyboardShortcut::new(Modifiers::NONE, key));
        match self {
            MenuItem::Home => ctrl(Key::Num1),
            MenuItem::Weapons => ctrl(Key::Num2),
            MenuItem::Ammunition => ctrl(Key::Num3),
            MenuItem::Items => ctrl(Key::Num4),
            MenuItem::Places => ctrl(Key::Num5),
            MenuItem::Flags => ctrl(Key::Num6),
            MenuItem::Destruction => ctrl(Key::Num7),
            MenuItem::Audit => ctrl(Key::Num8),
            MenuItem::People => ctrl(Key::Num9),
            MenuItem::Settings => ctrl(Key::Comma),
            MenuItem::New => ctrl(Key::N),
            MenuItem::Find => ctrl(Key::F),
            MenuItem::Palette => ctrl(Key::K),
            MenuItem::Refresh => bare(Key::F5),
            MenuItem::Print => ctrl(Key::P),
            MenuItem::Verify => bare(Key::F9),
            MenuItem::Lock => ctrl(Key::L),
            MenuItem::Help => bare(Key::F1),
            MenuItem::Quit => ctrl(Key::Q),
            _ => None,
        }
    }

    /// Its keys as they are shown.
    #[must_use]
    pub fn keys(self) -> Option<String> {
        self.shortcut().map(shown_keys)
    }

    /// Whether it makes sense before anybody has signed in.
    #[must_use]
    pub fn works_signed_out(self) -> bool {
        matches!(self, MenuItem::Help | MenuItem::Quit)
    }
}

/// Keys as they are shown in a cap: `Ctrl F`, `F9`.
#[must_use]
pub fn shown_keys(shortcut: KeyboardShortcut) -> String {
    let mut parts = Vec::new();
    if shortcut.modifiers.command || shortcut.modifiers.ctrl {
        parts.push("Ctrl");
    }
    if shortcut.modifiers.alt {
        parts.push("Alt");
    }
    let key = match shortcut.logical_key {
        Key::Comma => ",",
        other => other.symbol_or_name(),
    };
    parts.push(key);
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_key_stands_for_one_command() {
        let keys: Vec<String> = MenuItem::ALL.iter().filter_map(|item| item.keys()).collect();
        let distinct: BTreeSet<&String> = keys.iter().collect();
        assert_eq!(keys.len(), distinct.len());
    }

    #[test]
    fn wishes_keep_their_order_and_their_line() {
        let mut wishes = Wishes::default();
        wishes.add(Action::Ask(Query::Home));
        wishes.add(Action::Open(Screen::Audit));
        wishes.add(Action::Ask(Query::Home));
        let made: Vec<Wish> = wishes.next_batch().collect();
        assert_eq!(made.len(), 2);
        assert_eq!(made[1].action, Action::Open(Screen::Audit));
        assert!(made[0].from.file().ends_with("action.rs"));
        assert!(wishes.is_empty());
    }
}
