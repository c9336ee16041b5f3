//! Home: six queues, one list by date, flags, limits, copies.
//!
//! Does not know: how work is found.
//! Always holds: every line leads to the work; the focused line shows its action as a button.

use egui::{Align2, Key, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

mod side;

use super::page_head;
use crate::session::query::Query;
use crate::session::views::Severity;
use crate::session::views::home::{HomeView, Queue, QueueView, Task, TaskView};
use crate::ui::action::{Action, MenuItem, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::models::Models;
use crate::ui::theme::{CLEAR, Face};
use crate::ui::widgets::button::{Button, paint_key_cap};
use crate::ui::widgets::trouble::trouble_panel;
use crate::ui::widgets::{card, empty, focus_ring, hint_if_cut, rule};

/// What Home remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeState {
    /// The queue that is shown; all when none.
    pub queue: Option<Queue>,
    /// The line that has the keyboard.
    pub at: usize,
}

/// Draws Home inside `page`.
pub fn home_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut HomeState, models: &Models, wishes: &mut Wishes) {
    let view = models.home(wishes);
    let note = view.map_or_else(String::new, |view| note(cx, view));
    let title = cx.words.weekday_day(cx.today());
    let body = page_head(ui, cx, page, (&title, &note), |ui| {
        let new = cx.words.say("ui-new-entry");
        if Button::primary(&new).icon(Icon::Plus).keys("Ctrl N").show(ui, cx).clicked() {
            wishes.add(Action::Menu(MenuItem::New));
        }
        let print = cx.words.say("ui-home-print");
        let button = if page.width() > 1000.0 {
            Button::plain(&print).keys("Ctrl P")
        } else {
            Button::plain("").described(&print)
        };
        if button.icon(Icon::Printer).show(ui, cx).clicked() {
            wishes.add(Action::Menu(MenuItem::Print));
        }
    });
    let mut inner = body.shrink2(vec2(20.0, 0.0));
    inner.set_bottom(body.bottom() - 16.0);
    let Some(view) = view else {
        area::column(ui, inner, "home-waiting", |ui| match models.trouble(&Query::Home) {
            Some(trouble) => drop(trouble_panel(ui, cx, trouble)),
            None => empty::loading(ui, cx, 8),
        });
        return;
    };
    keys(ui, state);
    let side_width = (inner.width() * 0.31).clamp(300.0, 420.0);
    if inner.width() >= TWO_COLUMNS && inner.height() >= TILES + GAP + 180.0 {
        tiles_ui(ui, cx, area::top(&mut inner, TILES), 6, view, state);
        let _ = area::top(&mut inner, GAP);
        let side = area::right(&mut inner, side_width);
        let _ = area::right(&mut inner, 16.0);
        side::side_ui(ui, cx, side, view, wishes);
        tasks_ui(ui, cx, inner, view, state, wishes);
        return;
    }
    // Too narrow or too low for both: everything stands below each other, and the page moves.
    area::column(ui, inner, "home-page", |ui| {
        ScrollArea::vertical().id_salt("home-page").auto_shrink(false).show(ui, |ui| {
            let width = ui.available_width() - 8.0;
            let across = if width < 600.0 { 3 } else { 6 };
            let rows = 6 / across;
            let tiles = TILES * rows as f32 + GAP * (rows - 1) as f32;
            let tasks = tasks_height(cx, view, state).max(180.0);
            let (_, mut all) = ui.allocate_space(vec2(width, tiles + GAP + tasks + GAP + side::natural_height(view)));
            tiles_ui(ui, cx, area::top(&mut all, tiles), across, view, state);
            let _ = area::top(&mut all, GAP);
            tasks_ui(ui, cx, area::top(&mut all, tasks), view, state, wishes);
            let _ = area::top(&mut all, GAP);
            side::side_ui(ui, cx, all, view, wishes);
        });
    });
}

/// From this width on, what is to be done and what stands beside it are two columns.
const TWO_COLUMNS: f32 = 760.0;
/// The height of a row of queues.
const TILES: f32 = 74.0;
/// Between the parts of the page.
const GAP: f32 = 14.0;

/// The queues, `across` of them in a row.
fn tiles_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, across: usize, view: &HomeView, state: &mut HomeState) {
    let mut rest = rect;
    for (row, queues) in view.queues.chunks(across).enumerate() {
        let line = area::top(&mut rest, TILES);
        let _ = area::top(&mut rest, GAP);
        for (index, queue) in queues.iter().enumerate() {
            let rect = area::nth(line, index, across, 12.0);
            let chosen = state.queue == Some(queue.queue);
            if tile_ui(ui, cx, rect, row * across + index, queue, chosen) {
                choose(state, queue.queue);
            }
        }
    }
}

fn note(cx: &Cx<'_>, view: &HomeView) -> String {
    let late = view.queues.iter().filter(|queue| queue.queue == Queue::Overdue);
    let overdue = late.map(|queue| queue.waiting.get()).sum();
    let sites = cx.words.count("ui-count-sites", view.sites.get(), &[]);
    let waiting = cx.words.count("ui-home-waiting", view.waiting.get(), &[]);
    let overdue_text = cx.words.count("ui-home-overdue", overdue, &[]);
    if overdue == 0 { format!("{sites} · {waiting}") } else { format!("{sites} · {waiting}, {overdue_text}") }
}

fn is_overdue(cx: &Cx<'_>, task: &TaskView) -> bool {
    task.due.is_some_and(|due| due < cx.today())
}

fn choose(state: &mut HomeState, queue: Queue) {
    state.queue = if state.queue == Some(queue) { None } else { Some(queue) };
    state.at = 0;
}

/// The keys 1 to 6 choose a queue.
fn keys(ui: &Ui, state: &mut HomeState) {
    if !free(ui) {
        return;
    }
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    for (queue, key) in Queue::ALL.into_iter().zip(digits) {
        if ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, key)) {
            choose(state, queue);
        }
    }
}

/// Whether nothing else has the keyboard.
fn free(ui: &Ui) -> bool {
    ui.is_enabled()
        && ui.memory(|m| m.focused().is_none() && m.top_modal_layer().is_none())
        && !ui.ctx().any_popup_open()
}

fn queue_name(cx: &Cx<'_>, queue: Queue) -> (Icon, String) {
    match queue {
        Queue::Accept => (Icon::TrayIn, cx.words.say("ui-queue-accept")),
        Queue::Count => (Icon::ListChecks, cx.words.say("ui-queue-count")),
        Queue::Inspect => (Icon::Magnifier, cx.words.say("ui-queue-inspect")),
        Queue::Approve => (Icon::Stamp, cx.words.say("ui-queue-approve")),
        Queue::Sign => (Icon::Signature, cx.words.say("ui-queue-sign")),
        Queue::Overdue => (Icon::Clock, cx.words.say("ui-queue-overdue")),
    }
}

fn tile_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, index: usize, queue: &QueueView, chosen: bool) -> bool {
    let c = cx.c();
    let (icon, name) = queue_name(cx, queue.queue);
    let response = ui.interact(rect, ui.scope_id().with(("queue", index)), Sense::click());
    let count = cx.count(queue.waiting);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, format!("{name} {count}")));
    let ground = if chosen {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        c.surface
    };
    let line = if chosen { c.focus } else { c.line_strong };
    ui.painter().rect(rect, 6, ground, egui::Stroke::new(1.0, line), egui::StrokeKind::Inside);
    let painter = ui.painter();
    // Where a tile is narrow, its name needs the room of the icon.
    let narrow = rect.width() < 150.0;
    if !narrow {
        let icon_at = pos2(rect.left() + 20.0, rect.top() + 20.0);
        ink::paint_icon(painter, cx.theme, icon_at, (icon, Weight::Line), 16.0, c.text_faint);
    }
    let digit = (index + 1).to_string();
    let cap = pos2(rect.right() - 27.0, rect.top() + 20.0);
    if !narrow {
        paint_key_cap(ui, cx, cap, &digit, None);
    }
    let name_left = rect.left() + if narrow { 12.0 } else { 36.0 };
    let name_right = if narrow { rect.right() - 4.0 } else { cap.x - 4.0 };
    let name_rect = Rect::from_min_max(pos2(name_left, rect.top() + 8.0), pos2(name_right, rect.top() + 32.0));
    ink::paint(painter, cx.theme, name_rect, Align2::LEFT_CENTER, (Face::Body, c.text_soft), &name);
    let waits = !queue.waiting.is_zero();
    let bad = queue.queue == Queue::Overdue && waits;
    let stop = cx.severity(Severity::Stop).ink;
    let ink_of_count = if bad { stop } else { c.text };
    let low =
        Rect::from_min_max(pos2(rect.left() + 12.0, rect.top() + 34.0), pos2(rect.right() - 10.0, rect.bottom() - 8.0));
    let number = ink::paint(painter, cx.theme, low, Align2::LEFT_CENTER, (Face::Figure, ink_of_count), &count);
    let note = match queue.due {
        _ if !waits => cx.words.say("ui-queue-nothing"),
        Some(due) => match cx.due(due) {
            due if due.days < 0 => cx.words.count("ui-queue-late", due.days.unsigned_abs(), &[]),
            due => cx.words.with("ui-queue-next", &[("when", &due.text)]),
        },
        None => String::new(),
    };
    let rest = Rect::from_min_max(pos2(number.right() + 10.0, low.top() + 5.0), low.max);
    let style = if bad { (Face::LabelStrong, stop) } else { cx.faint() };
    if ink::width(ui, cx.theme, style.0, &note) <= rest.width() {
        ink::paint(painter, cx.theme, rest, Align2::LEFT_CENTER, style, &note);
    } else {
        // beside the number there is room for two short lines
        let face = if bad { Face::CaptionStrong } else { Face::Caption };
        let lines = ink::block(painter, cx.theme, (face, style.1), &note, rest.width() + 4.0);
        let at = pos2(rest.left() - 2.0, low.center().y - lines.size().y / 2.0);
        painter.with_clip_rect(rect).galley(at, lines, style.1);
    }
    focus_ring(ui, cx, &response, rect, 6);
    response.clicked()
}

/// The part of the calendar that a line belongs to: overdue, today, this week, later.
fn part_of(cx: &Cx<'_>, task: &TaskView) -> (u8, String) {
    let days = task.due.map(|due| due.days_since(cx.today()));
    match days {
        Some(..0) => (0, cx.words.say("ui-queue-overdue")),
        Some(0) => (1, cx.words.say("ui-home-today")),
        Some(1..=7) => (2, cx.words.say("ui-home-week")),
        Some(_) => (3, cx.words.say("ui-home-later")),
        None => (4, cx.words.say("ui-home-undated")),
    }
}

/// The work of the chosen queue, by its part of the calendar.
fn shown_tasks<'a>(cx: &Cx<'_>, view: &'a HomeView, state: &HomeState) -> Vec<&'a TaskView> {
    let wanted = |task: &&TaskView| match state.queue {
        None => true,
        Some(Queue::Overdue) => is_overdue(cx, task),
        Some(queue) => task.queue == queue && !is_overdue(cx, task),
    };
    let mut tasks: Vec<&TaskView> = view.tasks.iter().filter(wanted).collect();
    tasks.sort_by_key(|task| part_of(cx, task).0);
    tasks
}

/// The height that the list of work needs.
fn tasks_height(cx: &Cx<'_>, view: &HomeView, state: &HomeState) -> f32 {
    let tasks = shown_tasks(cx, view, state);
    let mut parts: Vec<u8> = tasks.iter().map(|task| part_of(cx, task).0).collect();
    parts.dedup();
    GROUP * parts.len() as f32 + cx.theme.heights.row_two_lines * tasks.len() as f32 + 4.0
}

/// The height of the head of a group.
const GROUP: f32 = 29.0;

fn tasks_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &HomeView, state: &mut HomeState, wishes: &mut Wishes) {
    card::card(ui, cx, rect);
    let tasks = shown_tasks(cx, view, state);
    let moved = move_by_keys(ui, &tasks, state, wishes);
    area::column(ui, rect.shrink(1.0), "tasks", |ui| {
        ui.set_clip_rect(rect.shrink(1.0));
        ui.spacing_mut().item_spacing.y = 0.0;
        if tasks.is_empty() {
            egui::Frame::new().inner_margin(14).show(ui, |ui| {
                let says = [cx.words.say("ui-home-empty"), cx.words.say("ui-home-empty-next")];
                empty::empty(ui, cx, Icon::ListChecks, [&says[0], &says[1]], None);
            });
            return;
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let mut last = u8::MAX;
            for (index, task) in tasks.iter().enumerate() {
                let (part, name) = part_of(cx, task);
                if part != last {
                    let count = tasks.iter().filter(|task| part_of(cx, task).0 == part).count();
                    group_ui(ui, cx, &name, count, part == 0);
                    last = part;
                }
                task_ui(ui, cx, task, index, (state, moved), wishes);
            }
        });
    });
}

fn move_by_keys(ui: &Ui, tasks: &[&TaskView], state: &mut HomeState, wishes: &mut Wishes) -> bool {
    let last = tasks.len().saturating_sub(1);
    state.at = state.at.min(last);
    if !free(ui) || tasks.is_empty() {
        return false;
    }
    let before = state.at;
    let pressed = |key| ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        state.at = (state.at + 1).min(last);
    }
    if pressed(Key::ArrowUp) {
        state.at = state.at.saturating_sub(1);
    }
    if pressed(Key::PageDown) {
        state.at = (state.at + 8).min(last);
    }
    if pressed(Key::PageUp) {
        state.at = state.at.saturating_sub(8);
    }
    if pressed(Key::Home) {
        state.at = 0;
    }
    if pressed(Key::End) {
        state.at = last;
    }
    if pressed(Key::Enter)
        && let Some(task) = tasks.get(state.at)
    {
        wishes.add(Action::See(task.opens.clone()));
    }
    state.at != before
}

fn group_ui(ui: &mut Ui, cx: &Cx<'_>, name: &str, count: usize, late: bool) {
    let c = cx.c();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), GROUP));
    ui.painter().rect_filled(rect, 0, c.sunken);
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line);
    area::row(ui, rect.shrink2(vec2(14.0, 0.0)), name, |ui| {
        let ink_of_name = if late { cx.severity(Severity::Stop).ink } else { c.text };
        ink::say(ui, cx.theme, (Face::LabelStrong, ink_of_name), name);
        ink::say(ui, cx.theme, cx.faint(), &cx.number(count as u64));
    });
}

fn task_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    task: &TaskView,
    index: usize,
    state_moved: (&mut HomeState, bool),
    wishes: &mut Wishes,
) {
    let c = cx.c();
    let (state, moved) = state_moved;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), cx.theme.heights.row_two_lines), Sense::CLICK);
    let (icon, title, detail, action) = said(cx, &task.what);
    let focused = state.at == index;
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, focused, ink::plain(&title)));
    if focused && moved {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        state.at = index;
    }
    if response.double_clicked() {
        wishes.add(Action::See(task.opens.clone()));
    }
    let ground = if focused {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 0, ground);
    if focused {
        let edge = Rect::from_min_max(rect.min, pos2(rect.left() + 3.0, rect.bottom()));
        ui.painter().rect_filled(edge, 0, c.accent);
    }
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line);
    let mut inner = rect;
    inner.set_left(rect.left() + 14.0);
    inner.set_right(rect.right() - 14.0);
    let mark = area::left(&mut inner, 30.0);
    let at = mark.left_center() + vec2(9.0, 0.0);
    ink::paint_icon(ui.painter(), cx.theme, at, (icon, Weight::Line), 18.0, c.text_faint);
    let narrow = rect.width() < 620.0;
    let go = area::right(&mut inner, if narrow { 140.0 } else { 168.0 });
    area::row_from_right(ui, go, ("go", index), |ui| {
        let pressed = if focused {
            let button = Button::primary(&action).small();
            let button = if narrow { button } else { button.keys("Enter") };
            button.show(ui, cx).clicked()
        } else {
            Button::link(&action).small().show(ui, cx).clicked()
        };
        if pressed {
            wishes.add(Action::See(task.opens.clone()));
        }
    });
    let due = task.due.map(|due| cx.due(due));
    let style_of_due = |days: i64, face: Face, strong: Face| match days {
        ..0 => (strong, cx.severity(Severity::Stop).ink),
        0 => (face, c.text),
        _ => (face, c.text_faint),
    };
    if let Some(due) = due.as_ref().filter(|_| !narrow) {
        let due_part = area::right(&mut inner, 84.0);
        let style = style_of_due(due.days, Face::Body, Face::Strong);
        ink::paint(ui.painter(), cx.theme, due_part, Align2::RIGHT_CENTER, style, &due.text);
    }
    let _ = area::right(&mut inner, 12.0);
    let middle = inner.center().y;
    let upper = Rect::from_min_max(pos2(inner.left(), middle - 18.0), pos2(inner.right(), middle));
    let mut lower = Rect::from_min_max(pos2(inner.left(), middle), pos2(inner.right(), middle + 17.0));
    ink::paint(ui.painter(), cx.theme, upper, Align2::LEFT_CENTER, cx.body(), &title);
    // where a line is short, its day stands before the second line
    if let Some(due) = due.filter(|_| narrow) {
        let style = style_of_due(due.days, Face::Label, Face::LabelStrong);
        let shown = ink::paint(ui.painter(), cx.theme, lower, Align2::LEFT_CENTER, style, &due.text);
        lower.set_left(shown.right() + 8.0);
    }
    ink::paint(ui.painter(), cx.theme, lower, Align2::LEFT_CENTER, cx.faint(), &detail);
    let response = hint_if_cut(ui, cx, response, Face::Body, &title, upper.width());
    hint_if_cut(ui, cx, response, Face::Label, &detail, lower.width());
}

/// Icon, title, second line and action of a piece of work.
fn said(cx: &Cx<'_>, task: &Task) -> (Icon, String, String, String) {
    let (icon, action) = match task {
        Task::Stability { .. } => (Icon::Flask, "ui-task-stability-do"),
        Task::Inspection { .. } => (Icon::Magnifier, "ui-task-inspection-do"),
        Task::NotReturned { .. } => (Icon::TrayOut, "ui-task-not-returned-do"),
        Task::Transfer { incoming: true, .. } => (Icon::TrayIn, "ui-task-incoming-do"),
        Task::Transfer { .. } => (Icon::TrayIn, "ui-task-outgoing-do"),
        Task::CountPlace { .. } => (Icon::ListChecks, "ui-task-count-do"),
        Task::Batch { .. } => (Icon::Fire, "ui-task-batch-do"),
        Task::Deadline { .. } => (Icon::Flag, "ui-task-deadline-do"),
        Task::Certificate { .. } => (Icon::Signature, "ui-task-certificate-do"),
    };
    let (title, detail) = task.say(cx.words, cx.offset_min, &ink::code);
    (icon, title, detail, cx.words.say(action))
}
