//! The field for a passphrase, with an eye to show it.
//!
//! Does not know: whose it is, whether it is right.
//! Always holds: what was typed is wiped when it is taken, hidden or dropped; nothing of it stays in the undo, and it
//! never reaches the clipboard.

use egui::{Id, Ui};
use zeroize::Zeroize;

use super::field::{Field, FieldResponse};
use crate::session::desk::Secret;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;

/// More than anybody types; the text is never moved to a larger place.
const ROOM: usize = 512;

/// What is being typed.
pub struct Passphrase {
    text: String,
    shown: bool,
    /// Whether Caps Lock seems to be on, as far as the last letter tells.
    caps: bool,
}

impl Default for Passphrase {
    fn default() -> Self {
        Passphrase { text: String::with_capacity(ROOM), shown: false, caps: false }
    }
}

impl Drop for Passphrase {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

impl Passphrase {
    /// Hands over what was typed and forgets it.
    pub fn take(&mut self) -> Secret {
        let taken = Secret::new(self.text.clone());
        self.clear();
        taken
    }

    /// What was typed so far, without forgetting it.
    #[must_use]
    pub fn secret(&self) -> Secret {
        Secret::new(self.text.clone())
    }

    /// Forgets what was typed.
    pub fn clear(&mut self) {
        self.text.zeroize();
        self.text.reserve(ROOM);
        self.shown = false;
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How many signs are typed.
    #[must_use]
    pub fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Puts a text in, as if it was typed; for the demonstration people of a training ledger.
    pub fn fill(&mut self, text: &str) {
        self.clear();
        self.text.push_str(text);
        self.shown = true;
    }

    /// Whether the same was typed in both.
    #[must_use]
    pub fn same_as(&self, other: &Passphrase) -> bool {
        self.text == other.text
    }

    /// Whether Caps Lock seems to be on.
    #[must_use]
    pub fn caps(&self) -> bool {
        self.caps
    }

    /// Shows the field.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx<'_>, label: &str, fault: Option<&str>, id: Id) -> FieldResponse {
        let (icon, name) = if self.shown {
            (Icon::EyeSlash, cx.words.say("ui-passphrase-hide"))
        } else {
            (Icon::Eye, cx.words.say("ui-passphrase-show"))
        };
        let mut field = Field::new(label).hidden(!self.shown).reachable_button(icon, &name).fault(fault).id(id).tall();
        if self.shown {
            field = field.mono();
        }
        let before = self.text.len();
        let shown = field.show(ui, cx, &mut self.text);
        if self.text.len() > ROOM {
            self.text.truncate(self.text.floor_char_boundary(before.min(ROOM)));
        }
        if let Some(mut state) = egui::text_edit::TextEditState::load(ui.ctx(), shown.text.id) {
            state.clear_undoer();
            state.store(ui.ctx(), shown.text.id);
        }
        if shown.text.has_focus() {
            self.watch_caps(ui);
            // A passphrase is never put on the clipboard.
            ui.ctx().output_mut(|o| o.commands.retain(|c| !matches!(c, egui::OutputCommand::CopyText(_))));
        }
        if shown.pressed {
            self.shown = !self.shown;
            shown.text.request_focus();
        }
        shown
    }

    fn watch_caps(&mut self, ui: &Ui) {
        ui.input(|i| {
            for event in &i.events {
                if let egui::Event::Text(text) = event
                    && let Some(letter) = text.chars().next().filter(|c| c.is_alphabetic())
                {
                    self.caps =
                        letter.is_uppercase() != i.modifiers.shift && letter.is_uppercase() != letter.is_lowercase();
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_forgets() {
        let mut typed = Passphrase::default();
        typed.fill("ceiba-lluvia-farol-17");
        assert_eq!(typed.take().expose(), "ceiba-lluvia-farol-17");
        assert!(typed.is_empty());
        assert_eq!(format!("{typed:?} {:?}", typed.secret()), "Passphrase Secret");
    }
}
