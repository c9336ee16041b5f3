//! Flags: rules at the left, worst first; what each rule flags at the right; a selection goes into a batch.
//!
//! Does not know: how a rule decides.
//! Always holds: three answers are counted apart; what cannot be judged never looks clear.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::list::{ListLook, ListState, list_ui};
use super::page_head;
use crate::session::query::{Choice, Query};
use crate::session::views::flags::{FlagGroup, FlagsView};
use crate::session::views::lists::ListKind;
use crate::session::views::{Opens, Severity};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms::{About, FormKind};
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::models::{LongList, Models, Row};
use crate::ui::theme::{CLEAR, Face};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::table::{Cell, Column};
use crate::ui::widgets::{focus_ring, rule, tabs};

/// Draws the screen inside `page`.
pub fn flags_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut ListState, models: &Models, wishes: &mut Wishes) {
    let view = models.flags(wishes);
    let title = cx.words.say("ui-nav-flags");
    let note = view.map_or_else(String::new, |view| {
        cx.words.with("ui-flags-note", &[("day", &cx.words.day(view.day)), ("pack", &view.pack)])
    });
    let list = models.list(ListKind::Flags);
    let chosen = list.map_or_else(Vec::new, |list| chosen_stock(list, state));
    let body = page_head(ui, cx, page, (&title, &note), |ui| {
        let add = cx.words.say("ui-card-to-batch");
        let none = cx.words.say("ui-why-no-selection");
        let why = chosen.is_empty().then_some(none.as_str());
        if Button::primary(&add).small().icon(Icon::Fire).unless(why).show(ui, cx).clicked() {
            wishes.add(Action::Form(FormKind::DraftBatch, About { stock: chosen.clone(), ..About::default() }));
        }
    });
    let mut rest = body;
    if page.width() > 1000.0 {
        let side = area::left(&mut rest, 330.0);
        ui.painter().vline(side.right() - 0.5, side.y_range(), egui::Stroke::new(1.0, cx.c().line_strong));
        rules_ui(ui, cx, side, view, (state, models));
    } else {
        let names = [cx.words.say("ui-nav-flags"), cx.words.say("ui-flags-rules")];
        let line = area::top(&mut rest, 38.0).shrink2(vec2(20.0, 0.0));
        let height = cx.theme.heights.control_small;
        let clicked = area::row(ui, line, "flags-parts", |ui| tabs::segments(ui, cx, &names, state.part, height));
        state.part = clicked.unwrap_or(state.part);
        if state.part == 1 {
            if rules_ui(ui, cx, rest, view, (state, models)) {
                state.part = 0;
            }
            return;
        }
    }
    let w = cx.words;
    let columns = [
        Column::new("severity", w.say("ui-column-flag"), 110.0).filter(w.say("ui-filter-any")),
        Column::new("subject", w.say("ui-column-subject"), 150.0).filter(w.say("ui-filter-contains")),
        Column::new("says", w.say("ui-column-why"), 420.0).grows(),
        Column::new("item", w.say("ui-column-item"), 180.0).filter(w.say("ui-filter-contains")),
        Column::new("place", w.say("ui-column-place"), 140.0).filter(w.say("ui-filter-contains")),
        Column::new("quantity", w.say("ui-column-quantity"), 84.0).right(),
        Column::new("neq", w.say("ui-column-neq"), 88.0).right(),
        Column::new("due", w.say("ui-column-due"), 96.0),
        Column::new("rule", w.say("ui-column-rule"), 92.0).filter(w.say("ui-filter-contains")),
    ];
    let look = ListLook {
        kind: ListKind::Flags,
        columns: &columns,
        frozen: 2,
        cells,
        rows: |cx, shown, total| {
            let part = ink::strong(&cx.number(shown));
            cx.words.count("ui-of-flags", total, &[("part", &part)])
        },
        name: &w.say("ui-nav-flags"),
    };
    let events = list_ui(ui, cx, (rest, &look), state, models, wishes);
    let opened = events.opened.and_then(|index| models.list(ListKind::Flags)?.row(index));
    if let Some(Row::Flag(flag)) = opened {
        wishes.add(Action::See(flag.opens.clone()));
    }
}

/// The rules; true when one was chosen.
fn rules_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    view: Option<&FlagsView>,
    state_models: (&mut ListState, &Models),
) -> bool {
    let (state, models) = state_models;
    match view {
        Some(view) => groups_ui(ui, cx, rect, view, state),
        None => {
            super::parts::waiting(ui, cx, rect, models.trouble(&Query::Flags(None)));
            false
        }
    }
}

/// The lots and weapons behind the selected flags, each once.
fn chosen_stock(list: &LongList, state: &ListState) -> Vec<Choice> {
    let mut stock: Vec<Choice> = Vec::new();
    for key in list.order().iter().filter(|key| state.table.selection.contains(**key)).take(500) {
        let Some(Row::Flag(flag)) = list.by_key(*key) else { continue };
        let (Opens::Lot(id) | Opens::Weapon(id)) = &flag.opens else { continue };
        let place = flag.place.clone().unwrap_or_default();
        if stock.iter().any(|choice| choice.code == *id && choice.place == place.code) {
            continue;
        }
        stock.push(Choice {
            code: id.clone(),
            name: flag.subject.clone(),
            detail: flag.item.clone().unwrap_or_default(),
            place: place.code,
            place_path: place.path,
            condition: String::new(),
            pack: String::new(),
            free: flag.quantity.map_or(1, crate::domain::measure::Count::get),
            ..Choice::default()
        });
    }
    stock
}

fn cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Flag(flag) = row else { return Vec::new() };
    vec![
        Cell::Severity(flag.severity),
        Cell::Code(flag.subject.clone()),
        Cell::Text(cx.sentence(&flag.says)),
        flag.item.clone().map_or(Cell::Empty, Cell::Soft),
        flag.place.as_ref().map_or(Cell::Empty, |place| Cell::Soft(cx.place(place))),
        flag.quantity.map_or(Cell::Empty, |count| Cell::Text(cx.count(count))),
        flag.neq_mg.map_or(Cell::Empty, |mg| Cell::Text(cx.kg(mg, 2, false))),
        flag.due.map_or(Cell::Empty, |day| Cell::Soft(cx.due(day).text)),
        Cell::Code(flag.rule.clone()),
    ]
}

fn groups_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &FlagsView, state: &mut ListState) -> bool {
    let mut went = false;
    area::column(ui, rect, "groups", |ui| {
        ui.set_clip_rect(rect);
        ui.spacing_mut().item_spacing.y = 0.0;
        rule(ui.painter(), rect.x_range(), rect.top() + 1.0, cx.c().line);
        let all = cx.words.say("ui-flags-all");
        let chosen = state.table.filters.get("rule").cloned().unwrap_or_default();
        if all_row(ui, cx, &all, chosen.is_empty()) {
            state.table.filters.remove("rule");
            went = true;
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for group in &view.groups {
                if group_row(ui, cx, group, chosen == group.rule) {
                    state.table.filters.insert("rule".to_owned(), group.rule.clone());
                    went = true;
                }
            }
        });
    });
    went
}

fn all_row(ui: &mut Ui, cx: &Cx<'_>, text: &str, chosen: bool) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, chosen, text));
    ground(ui, cx, rect, chosen, response.hovered());
    let face = if chosen { Face::Strong } else { Face::Body };
    ink::paint(ui.painter(), cx.theme, rect.shrink2(vec2(20.0, 0.0)), Align2::LEFT_CENTER, (face, cx.c().text), text);
    focus_ring(ui, cx, &response, rect.shrink(2.0), 2);
    response.clicked()
}

fn ground(ui: &Ui, cx: &Cx<'_>, rect: Rect, chosen: bool, hovered: bool) {
    let c = cx.c();
    let fill = if chosen {
        c.selected
    } else if hovered {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 0, fill);
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line);
}

fn group_row(ui: &mut Ui, cx: &Cx<'_>, group: &FlagGroup, chosen: bool) -> bool {
    let c = cx.c();
    let name = cx.sentence(&group.name);
    // the name of a rule takes the lines that it needs
    let lines = ink::block(ui.painter(), cx.theme, cx.body(), &name, ui.available_width() - 40.0 - 26.0 - 48.0);
    let height = (lines.size().y + 31.0).max(cx.theme.heights.row_two_lines + 4.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = format!("{}: {}", group.rule, ink::plain(&name));
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, chosen, &said));
    ground(ui, cx, rect, chosen, response.hovered());
    let mut inner = rect.shrink2(vec2(20.0, 6.0));
    let mark = area::left(&mut inner, 26.0);
    let look = cx.severity(group.severity);
    let at = pos2(mark.left() + 8.0, rect.center().y);
    ink::paint_icon(ui.painter(), cx.theme, at, (look.icon, Weight::Fill), 16.0, look.ink);
    let count = area::right(&mut inner, 44.0);
    let count_text = cx.number(group.flagged);
    ink::paint(ui.painter(), cx.theme, count, Align2::RIGHT_CENTER, (Face::Strong, c.text), &count_text);
    let upper = area::top(&mut inner, lines.size().y + 1.0);
    ui.painter().galley(upper.min, lines, c.text);
    let rule_part = area::left(&mut inner, 72.0);
    let style = (Face::Digest, c.text_faint);
    ink::paint(ui.painter(), cx.theme, rule_part, Align2::LEFT_CENTER, style, &group.rule);
    let (style, note) = if group.cannot_judge > 0 {
        let ink_of_note = cx.severity(Severity::Unknown).ink;
        ((Face::Label, ink_of_note), cx.words.count("ui-flags-cannot-judge", group.cannot_judge, &[]))
    } else {
        (cx.faint(), cx.words.count("ui-flags-clear", group.clear, &[]))
    };
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, style, &note);
    focus_ring(ui, cx, &response, rect.shrink(2.0), 2);
    response.clicked()
}
