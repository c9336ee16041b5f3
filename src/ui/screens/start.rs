//! The first page: ledgers that were open, opening another, making one.
//!
//! Does not know: files; what is in a ledger.
//! Always holds: a path can always be typed, also where the system has no file dialog.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::i18n::{Lang, Words};
use crate::session::desk::{FileFor, Progress, Ticket};
use crate::session::views::ledger::RecentView;
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::{CLEAR, Face};
use crate::ui::widgets::button::{Button, key_cap};
use crate::ui::widgets::empty::empty;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{card, focus_ring, person, progress, rule, tabs};

/// What is typed on the first page.
#[derive(Debug, Default)]
pub struct StartState {
    /// The path of a ledger to open.
    pub path: String,
    /// The form for a new ledger, while it is open.
    pub create: Option<super::create::CreateState>,
}

/// What is shown on the first page.
pub struct StartView<'a> {
    /// Ledgers that were open before, newest first.
    pub recent: &'a [RecentView],
    /// Whether a ledger is being opened or made.
    pub busy: bool,
    /// The training ledger that is being made, and how far it is.
    pub making: Option<(Ticket, Option<&'a Progress>)>,
}

/// Where the left column and the card of the two first pages stand.
#[must_use]
pub fn columns(page: Rect, card_height: f32) -> (Rect, Rect) {
    let width = page.width().min(1160.0);
    let x = page.center().x - width / 2.0;
    let narrow = page.width() < 1000.0;
    let card_width = if narrow { page.width() - 64.0 } else { 640.0 };
    let height = card_height.min(page.height() - 32.0);
    let top = page.top() + ((page.height() - height) * 0.42).max(16.0);
    let card = if narrow {
        Rect::from_min_size(pos2(page.center().x - card_width / 2.0, top), vec2(card_width, height))
    } else {
        Rect::from_min_size(pos2(x + width - card_width - 20.0, top), vec2(card_width, height))
    };
    let left = if narrow {
        Rect::from_min_size(page.min, vec2(0.0, 0.0))
    } else {
        Rect::from_min_max(pos2(x + 16.0, top + 20.0), pos2(card.left() - 66.0, page.bottom() - 14.0))
    };
    (left, card)
}

/// Paints the raised card of the two first pages.
pub fn raised(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    ui.painter().add(cx.theme.shadow().as_shape(rect, 8));
    let line = egui::Stroke::new(1.0, cx.c().line_strong);
    ui.painter().rect(rect, 8, cx.c().surface, line, egui::StrokeKind::Inside);
}

/// The mark and what Custodia is.
pub fn brand(ui: &mut Ui, cx: &Cx<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        person::mark(ui, cx, 40.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ink::say(ui, cx.theme, (Face::Display, cx.c().text), "Custodia");
            ink::say(ui, cx.theme, (Face::Body, cx.c().text_soft), &cx.words.say("ui-brand-line"));
        });
    });
}

/// What stands at the bottom left: version, no network, help.
pub fn bottom_line(ui: &mut Ui, cx: &Cx<'_>, left: Rect) {
    let mut rest = left;
    let line = area::bottom(&mut rest, 60.0);
    area::row(ui, line, "bottom-line", |ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let text = cx.words.with("ui-brand-version", &[("version", env!("CARGO_PKG_VERSION"))]);
        ink::say(ui, cx.theme, cx.faint(), &text);
        key_cap(ui, cx, "F1");
        ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-help-word"));
    });
}

/// The four languages as segments.
pub fn languages(ui: &mut Ui, cx: &Cx<'_>) -> Option<Lang> {
    let order = [Lang::Es, Lang::Pt, Lang::Fr, Lang::En];
    let names: Vec<String> = order.iter().map(|lang| Words::new(*lang).say("language-name")).collect();
    let chosen = order.iter().position(|lang| *lang == cx.words.lang()).unwrap_or(0);
    tabs::segments(ui, cx, &names, chosen, 28.0).map(|index| order[index])
}

/// Draws the first page; gives a language when another was chosen.
pub fn start_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: Rect,
    view: &StartView<'_>,
    state: &mut StartState,
    wishes: &mut Wishes,
) -> Option<Lang> {
    let rows = view.recent.len().clamp(1, 6) as f32;
    let height = if state.create.is_some() {
        640.0
    } else {
        250.0 + if view.making.is_some() { 64.0 } else { 0.0 } + rows * cx.theme.heights.row_two_lines
    };
    let (left, card_rect) = columns(page, height);
    if left.width() > 0.0 {
        area::column(ui, left, "start-left", |ui| {
            brand(ui, cx);
            ui.add_space(28.0);
            for text in [cx.words.say("ui-start-what"), cx.words.say("ui-start-where")] {
                ink::para(ui, cx.theme, (Face::Body, cx.c().text_soft), &text);
                ui.add_space(6.0);
            }
        });
        bottom_line(ui, cx, left);
    }
    raised(ui, cx, card_rect);
    let mut inner = card_rect.shrink2(vec2(28.0, 22.0));
    let head = area::top(&mut inner, 30.0);
    let title = if state.create.is_some() { cx.words.say("ui-create-title") } else { cx.words.say("ui-start-title") };
    area::row(ui, head, "start-title", |ui| ink::whole(ui, cx.theme, (Face::Title, cx.c().text), &title));
    let language = area::row_from_right(ui, head, "start-languages", |ui| languages(ui, cx));
    let _ = area::top(&mut inner, 14.0);
    if let Some(create) = &mut state.create {
        if super::create::create_ui(ui, cx, inner, create, view.busy, wishes) {
            state.create = None;
        }
        return language;
    }
    let foot = area::bottom(&mut inner, 96.0);
    if let Some((ticket, how_far)) = view.making {
        let says = cx.words.say("ui-start-making");
        let part = area::top(&mut inner, 64.0);
        let stopped =
            area::column(ui, part, "making", |ui| progress::progress(ui, cx, Icon::GraduationCap, &says, how_far));
        if stopped {
            wishes.add(Action::Stop(ticket));
        }
    }
    recent_ui(ui, cx, inner, view, wishes);
    foot_ui(ui, cx, foot, view.busy, state, wishes);
    language
}

fn recent_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &StartView<'_>, wishes: &mut Wishes) {
    if view.recent.is_empty() {
        if view.making.is_some() {
            return;
        }
        let says = [cx.words.say("ui-start-empty"), cx.words.say("ui-start-empty-next")];
        let training = cx.words.say("ui-start-training");
        let pressed = area::column(ui, rect, "recent-empty", |ui| {
            empty(ui, cx, Icon::GraduationCap, [&says[0], &says[1]], Some(&training))
        });
        if pressed.is_some_and(|response| response.clicked()) && !view.busy {
            wishes.add(Action::CreateTraining);
        }
        return;
    }
    area::column(ui, rect, "recent", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for recent in view.recent {
                if recent_row(ui, cx, recent) && recent.present && !view.busy {
                    wishes.add(Action::OpenLedger(recent.path.clone()));
                }
            }
        });
    });
}

fn recent_row(ui: &mut Ui, cx: &Cx<'_>, recent: &RecentView) -> bool {
    let height = cx.theme.heights.row_two_lines;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, recent.present, &recent.name));
    let c = cx.c();
    ui.painter().rect_filled(rect, 4, if response.hovered() { c.hover } else { CLEAR });
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line);
    let mut inner = rect.shrink2(vec2(10.0, 5.0));
    let mark = area::left(&mut inner, 30.0);
    let icon = if recent.training { Icon::GraduationCap } else { Icon::Database };
    ink::paint_icon(
        ui.painter(),
        cx.theme,
        mark.left_center() + vec2(9.0, 0.0),
        (icon, Weight::Line),
        18.0,
        c.text_faint,
    );
    let when = match (recent.present, recent.last_open) {
        (false, _) => cx.words.say("ui-start-gone"),
        (true, Some(at)) => cx.ago(at),
        (true, None) => String::new(),
    };
    let note = area::right(&mut inner, 130.0);
    ink::paint(ui.painter(), cx.theme, note, Align2::RIGHT_CENTER, cx.faint(), &when);
    let upper = area::top(&mut inner, 18.0);
    let ink_of_name = if recent.present { c.text } else { c.text_disabled };
    ink::paint(ui.painter(), cx.theme, upper, Align2::LEFT_CENTER, (Face::Body, ink_of_name), &recent.name);
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, (Face::Digest, c.text_faint), &recent.path);
    focus_ring(ui, cx, &response, rect.shrink(1.0), 4);
    response.clicked()
}

fn foot_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, busy: bool, state: &mut StartState, wishes: &mut Wishes) {
    let mut rest = rect;
    let path_row = area::top(&mut rest, 54.0);
    card::line_below(ui, cx, Rect::from_min_max(rect.min, pos2(rect.right(), rect.top())));
    let mut field_part = path_row;
    let open_part = area::right(&mut field_part, 130.0);
    let label = cx.words.say("ui-start-path");
    let entered = area::column(ui, field_part, "path", |ui| {
        let browse = cx.words.say("ui-browse");
        let field = Field::new(&label).mono().reachable_button(Icon::Dots, &browse).id(egui::Id::unique("start-path"));
        let shown = field.show(ui, cx, &mut state.path);
        if shown.pressed {
            wishes.add(Action::ChooseFile(FileFor::OpenLedger, String::new()));
        }
        shown.entered(ui)
    });
    let why_busy = cx.words.say("ui-working");
    let why_empty = cx.words.say("ui-why-path");
    let why = if busy {
        Some(why_busy.as_str())
    } else if state.path.trim().is_empty() {
        Some(why_empty.as_str())
    } else {
        None
    };
    let open = cx.words.say("ui-open");
    let mut button = open_part;
    let _ = area::top(&mut button, cx.theme.line_height(Face::Label) + 3.0);
    let button = area::top(&mut button, cx.theme.heights.control);
    let pressed = area::row_from_right(ui, button, "open", |ui| {
        Button::primary(&open).wide(118.0).unless(why).show(ui, cx).clicked()
    });
    if (pressed || entered) && why.is_none() {
        wishes.add(Action::OpenLedger(state.path.trim().to_owned()));
    }
    let _ = area::top(&mut rest, 8.0);
    area::row(ui, rest, "start-links", |ui| {
        let create = cx.words.say("ui-start-create");
        let training = cx.words.say("ui-start-training");
        if Button::link(&create).icon(Icon::Plus).show(ui, cx).clicked() {
            state.create = Some(super::create::CreateState::default());
        }
        if Button::link(&training).icon(Icon::GraduationCap).show(ui, cx).clicked() && !busy {
            wishes.add(Action::CreateTraining);
        }
    });
}
