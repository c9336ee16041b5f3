//! Making a ledger: the depot, its first two people, the file.
//!
//! Does not know: files, keys.
//! Always holds: the administrator and the accountable officer are two people with a passphrase each, typed twice.

use egui::{Id, Rect, ScrollArea, Ui, vec2};
use serde_json::json;

use crate::session::desk::FileFor;
use crate::session::views::ledger::NewLedger;
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::passphrase::Passphrase;
use crate::ui::widgets::rule;

/// The shortest passphrase, in signs.
pub const SHORTEST: usize = 15;

/// One of the first people.
#[derive(Debug, Default)]
pub struct FirstPerson {
    /// Rank.
    pub rank: String,
    /// Name.
    pub name: String,
    /// Identity number.
    pub id_number: String,
    /// The passphrase, twice.
    pub passphrases: [Passphrase; 2],
}

/// What is typed for a new ledger.
#[derive(Debug)]
pub struct CreateState {
    /// Name of the depot.
    pub name: String,
    /// Country, two letters.
    pub country: String,
    /// Short code of the site.
    pub site: String,
    /// Offset of the clocks, such as `-06:00`.
    pub offset: String,
    /// The administrator and the accountable officer.
    pub people: [FirstPerson; 2],
    /// The path of the file.
    pub path: String,
    /// Whether somebody tried to go on.
    pub tried: bool,
}

impl Default for CreateState {
    fn default() -> Self {
        CreateState {
            name: String::new(),
            country: String::new(),
            site: String::new(),
            offset: "-06:00".to_owned(),
            people: [FirstPerson::default(), FirstPerson::default()],
            path: String::new(),
            tried: false,
        }
    }
}

/// Minutes ahead of UTC: `-06:00`, `+5:45`, `-6`; none when it is not such a text.
#[must_use]
pub fn offset_min(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, rest) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "0"));
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let total = sign * (hours * 60 + minutes);
    ((0..60).contains(&minutes) && (-720..=840).contains(&total)).then_some(total)
}

impl CreateState {
    /// The first thing that is wrong, as the id of its sentence.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        let named = self.people.iter().all(|person| !person.name.trim().is_empty());
        let long = self.people.iter().all(|person| person.passphrases[0].length() >= SHORTEST);
        let same = self.people.iter().all(|person| person.passphrases[0].same_as(&person.passphrases[1]));
        let two = self.people[0].name.trim() != self.people[1].name.trim();
        let letters = |text: &str, from: usize, to: usize| {
            let text = text.trim();
            (from..=to).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        };
        if self.name.trim().is_empty() {
            Some("ui-create-fault-name")
        } else if !letters(&self.country, 2, 2) {
            Some("ui-create-fault-country")
        } else if !letters(&self.site, 1, 6) {
            Some("ui-create-fault-site")
        } else if offset_min(&self.offset).is_none() {
            Some("ui-create-fault-offset")
        } else if !named || !two {
            Some("ui-create-fault-people")
        } else if !long {
            Some("ui-create-fault-short")
        } else if !same {
            Some("ui-passphrase-differs")
        } else if self.path.trim().is_empty() {
            Some("ui-why-path")
        } else {
            None
        }
    }

    /// The ledger to be made.
    #[must_use]
    pub fn ledger(&self) -> NewLedger {
        let person = |index: usize, user: &str, role: &str| {
            let person = &self.people[index];
            json!({
                "user": user, "name": person.name.trim(), "rank": person.rank.trim(), "body": self.name.trim(),
                "id_number": person.id_number.trim(), "public_key": "", "roles": [role], "appointed": "",
            })
        };
        let mut path = self.path.trim().to_owned();
        if !path.ends_with(".custodia") {
            path.push_str(".custodia");
        }
        NewLedger {
            path,
            command: json!({
                "command": "open_ledger", "name": self.name.trim(), "country": self.country.trim(),
                "site": self.site.trim(), "utc_offset_min": offset_min(&self.offset).unwrap_or(0), "training": false,
                "people": [person(0, USERS[0], "administrator"), person(1, USERS[1], "accountable_officer")],
            }),
        }
    }
}

/// The user codes of the first two people.
const USERS: [&str; 2] = ["u-001", "u-002"];

/// Draws the form; true when it is to be left.
pub fn create_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    state: &mut CreateState,
    busy: bool,
    wishes: &mut Wishes,
) -> bool {
    let mut inner = rect;
    let foot = area::bottom(&mut inner, 46.0);
    area::column(ui, inner, "create", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_width(inner.width() - 12.0);
            depot_ui(ui, cx, state);
            let titles = [cx.words.code("role", "administrator"), cx.words.code("role", "accountable_officer")];
            for (index, title) in titles.iter().enumerate() {
                person_ui(ui, cx, title, index, &mut state.people[index]);
            }
            ui.add_space(6.0);
            let label = cx.words.say("ui-create-path");
            let browse = cx.words.say("ui-browse");
            let field = Field::new(&label).mono().required(true).reachable_button(Icon::Dots, &browse);
            let shown = field.id(Id::unique("create-path")).show(ui, cx, &mut state.path);
            if shown.pressed {
                wishes.add(Action::ChooseFile(FileFor::NewLedger, format!("{}.custodia", file_name(&state.name))));
            }
            ui.add_space(8.0);
        });
    });
    rule(ui.painter(), foot.x_range(), foot.top(), cx.c().line);
    let mut leave = false;
    area::row(ui, foot, "create-foot", |ui| {
        let create = cx.words.say("ui-create");
        let working = cx.words.say("ui-working");
        if Button::primary(&create).unless(busy.then_some(working.as_str())).show(ui, cx).clicked() {
            state.tried = true;
            if state.fault().is_none() {
                let passphrases =
                    (0..2).map(|at| (USERS[at].to_owned(), state.people[at].passphrases[0].secret())).collect();
                wishes.add(Action::CreateLedger(Box::new(state.ledger()), passphrases));
            }
        }
        let back = cx.words.say("ui-back");
        leave = Button::plain(&back).show(ui, cx).clicked();
        if let Some(fault) = state.fault().filter(|_| state.tried) {
            let ink_of_fault = cx.severity(crate::session::views::Severity::Stop).ink;
            crate::ui::widgets::chip::severity_icon(ui, cx, crate::session::views::Severity::Stop, 14.0);
            ink::say(ui, cx.theme, (Face::Label, ink_of_fault), &cx.words.say(fault));
        }
    });
    leave
}

/// A file name from the name of a depot: letters and digits of ASCII, in lower case, with hyphens.
#[must_use]
pub fn file_name(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'î' | 'ï' => 'i',
            'ó' | 'ô' | 'õ' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            c if c.is_ascii_alphanumeric() => c,
            _ => '-',
        };
        if plain != '-' || !text.ends_with('-') && !text.is_empty() {
            text.push(plain);
        }
    }
    let text = text.trim_end_matches('-');
    if text.is_empty() { "custodia".to_owned() } else { text.to_owned() }
}

fn row<const N: usize>(ui: &mut Ui, cx: &Cx<'_>, shares: [f32; N], mut add: impl FnMut(&mut Ui, usize)) {
    let height = cx.theme.line_height(Face::Label) + 3.0 + cx.theme.heights.control + 6.0;
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), height));
    let whole: f32 = shares.iter().sum();
    let mut x = line.left();
    for (index, share) in shares.iter().enumerate() {
        let width = (line.width() + 12.0) * share / whole - 12.0;
        let part = Rect::from_min_size(egui::pos2(x, line.top()), vec2(width, height));
        x += width + 12.0;
        area::column(ui, part, ("create-row", index), |ui| add(ui, index));
    }
}

fn depot_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut CreateState) {
    let labels = [
        cx.words.say("ui-create-name"),
        cx.words.say("ui-field-country"),
        cx.words.say("ui-create-site"),
        cx.words.say("ui-create-offset"),
    ];
    row(ui, cx, [5.0, 2.0, 2.0, 2.4], |ui, index| {
        let text = match index {
            0 => &mut state.name,
            1 => &mut state.country,
            2 => &mut state.site,
            _ => &mut state.offset,
        };
        let id = Id::unique(("create", index));
        Field::new(&labels[index]).required(true).id(id).show(ui, cx, text);
        if index == 1 || index == 2 {
            *text = text.to_uppercase();
        }
    });
}

fn person_ui(ui: &mut Ui, cx: &Cx<'_>, title: &str, at: usize, person: &mut FirstPerson) {
    ui.add_space(8.0);
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), title);
    let labels = [cx.words.say("ui-field-rank"), cx.words.say("ui-field-name"), cx.words.say("ui-field-id-number")];
    row(ui, cx, [2.0, 5.0, 2.4], |ui, index| {
        let text = match index {
            0 => &mut person.rank,
            1 => &mut person.name,
            _ => &mut person.id_number,
        };
        Field::new(&labels[index]).required(index == 1).id(Id::unique(("create-person", at, index))).show(ui, cx, text);
    });
    let labels = [cx.words.say("ui-passphrase-new"), cx.words.say("ui-passphrase-again")];
    let differ = !person.passphrases[1].is_empty() && !person.passphrases[0].same_as(&person.passphrases[1]);
    let fault = differ.then(|| cx.words.say("ui-passphrase-differs"));
    let height =
        cx.theme.line_height(Face::Label) + 3.0 + cx.theme.heights.control + 12.0 + if differ { 18.0 } else { 0.0 };
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), height));
    for (index, passphrase) in person.passphrases.iter_mut().enumerate() {
        let part = area::nth(line, index, 2, 12.0);
        let fault = if index == 1 { fault.as_deref() } else { None };
        area::column(ui, part, ("create-passphrase", index), |ui| {
            passphrase.show(ui, cx, &labels[index], fault, Id::unique(("create-passphrase", at, index)));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_read() {
        for (text, want) in [("-06:00", Some(-360)), ("+5:45", Some(345)), ("-6", Some(-360)), ("0", Some(0))] {
            assert_eq!(offset_min(text), want, "{text}");
        }
        for wrong in ["", "x", "+15:00", "-13", "1:60", "1:-5"] {
            assert_eq!(offset_min(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_file_name_is_plain() {
        assert_eq!(file_name("Depósito Las Ceibas"), "deposito-las-ceibas");
        assert_eq!(file_name("  ¿? "), "custodia");
    }

    #[test]
    fn a_ledger_needs_two_people_with_long_passphrases() {
        let mut state = CreateState::default();
        assert_eq!(state.fault(), Some("ui-create-fault-name"));
        state.name = "Depósito Las Ceibas".into();
        state.country = "GT".into();
        state.site = "LC".into();
        assert_eq!(state.fault(), Some("ui-create-fault-people"));
        state.people[0].name = "Amparo Tzoc Herrera".into();
        state.people[1].name = "Amparo Tzoc Herrera".into();
        assert_eq!(state.fault(), Some("ui-create-fault-people"));
        state.people[1].name = "Ileana Cuyún Barrera".into();
        assert_eq!(state.fault(), Some("ui-create-fault-short"));
        for person in &mut state.people {
            person.passphrases[0].fill("sal-cometa-trigo-55");
        }
        assert_eq!(state.fault(), Some("ui-passphrase-differs"));
        for person in &mut state.people {
            person.passphrases[1].fill("sal-cometa-trigo-55");
        }
        state.path = "ceibas".into();
        assert_eq!(state.fault(), None);
        let ledger = state.ledger();
        assert_eq!(ledger.path, "ceibas.custodia");
        assert_eq!(ledger.command["people"][1]["roles"][0], "accountable_officer");
        assert_eq!(ledger.command["utc_offset_min"], -360);
    }
}
