//! The field for a day: typed in short forms, or chosen in a calendar.
//!
//! Does not know: what the day is for.
//! Always holds: the week starts on Monday; the day that will be recorded is written out as soon as the field is left.

use egui::{Align2, Id, Key, Popup, PopupCloseBehavior, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::button::icon_button;
use super::field::{Field, FieldResponse};
use crate::domain::calendar::{Day, Made};
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::{CLEAR, Face};
use crate::ui::typed::{self, DayProblem};

/// Reads a day as the field does.
///
/// # Errors
/// The text is not a day.
pub fn read_day(cx: &Cx<'_>, text: &str) -> Result<Day, DayProblem> {
    typed::day(text, cx.today(), &[&cx.words.say("ui-due-today")], &months(cx))
}

/// Reads a date of manufacture as the field does.
///
/// # Errors
/// The text is not such a date.
pub fn read_made(cx: &Cx<'_>, text: &str) -> Result<Made, DayProblem> {
    typed::made(text, cx.today(), &[&cx.words.say("ui-due-today")], &months(cx))
}

fn months(cx: &Cx<'_>) -> Vec<String> {
    (1..=12).map(|month| cx.month(month)).collect()
}

/// What is wrong with a day, in words.
#[must_use]
pub fn day_fault(cx: &Cx<'_>, problem: DayProblem) -> String {
    match problem {
        DayProblem::NotADay => cx.words.say("ui-fault-day"),
        DayProblem::MonthHas { month, year, days } => cx.words.with(
            "ui-fault-month-has",
            &[("month", &capital(&cx.month(month))), ("year", &year.to_string()), ("days", &days.to_string())],
        ),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A field for a day. Gives the day, when there is one.
pub fn date_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    text: &mut String,
    fault: Option<&str>,
    id: Id,
) -> (FieldResponse, Option<Day>) {
    let (shown, read) = field(ui, cx, label, text, (fault, id), read_day);
    calendar(ui, cx, &shown, text, id, read);
    if shown.text.lost_focus()
        && let Ok(day) = read_day(cx, text)
    {
        *text = cx.words.day(day);
    }
    let read = read_day(cx, text).ok();
    (shown, read)
}

/// A field for a date of manufacture, with what is known of it.
pub fn made_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    text: &mut String,
    fault: Option<&str>,
    id: Id,
) -> (FieldResponse, Option<Made>) {
    let (shown, read) = field(ui, cx, label, text, (fault, id), read_made);
    let day = match read {
        Some(Made::Day(day)) => Some(day),
        _ => None,
    };
    calendar(ui, cx, &shown, text, id, day);
    let read = read_made(cx, text).ok();
    (shown, read)
}

fn field<T>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    text: &mut String,
    fault_id: (Option<&str>, Id),
    read: impl Fn(&Cx<'_>, &str) -> Result<T, DayProblem>,
) -> (FieldResponse, Option<T>) {
    let (fault, id) = fault_id;
    let focused = ui.memory(|m| m.has_focus(id));
    let before = read(cx, text);
    let own = match &before {
        Err(problem) if !text.trim().is_empty() && !focused => Some(day_fault(cx, *problem)),
        _ => None,
    };
    let calendar = cx.words.say("ui-calendar-open");
    let shown = Field::new(label.0)
        .required(label.1)
        .button(Icon::Calendar, &calendar)
        .fault(fault.or(own.as_deref()))
        .id(id)
        .show(ui, cx, text);
    (shown, before.ok())
}

/// The calendar below a field, while it is open.
fn calendar(ui: &mut Ui, cx: &Cx<'_>, field: &FieldResponse, text: &mut String, id: Id, now: Option<Day>) {
    let popup_id = id.with("calendar");
    let month_id = id.with("calendar_month");
    let by_key = field.text.has_focus() && ui.input_mut(|i| i.consume_key(egui::Modifiers::ALT, Key::ArrowDown));
    if field.pressed || by_key {
        Popup::toggle_id(ui.ctx(), popup_id);
        ui.data_mut(|d| d.insert_temp(month_id, first_of(now.unwrap_or(cx.today()))));
    }
    let name = cx.words.say("ui-calendar-open");
    let shown = Popup::from_response(&field.text)
        .id(popup_id)
        .open_memory(None)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(name)
        .frame(cx.theme.floating())
        .show(|ui| {
            let first = ui.data(|d| d.get_temp::<Day>(month_id)).unwrap_or(first_of(cx.today()));
            month_page(ui, cx, first, now, month_id)
        });
    let chosen = super::keep_above(ui, shown).flatten();
    if let Some(day) = chosen {
        *text = cx.words.day(day);
        Popup::close_id(ui.ctx(), popup_id);
        field.text.request_focus();
    }
}

fn first_of(day: Day) -> Day {
    day.plus_days(1 - i64::from(day.day()))
}

fn month_page(ui: &mut Ui, cx: &Cx<'_>, first: Day, chosen: Option<Day>, month_id: Id) -> Option<Day> {
    let cell = vec2(30.0, 26.0);
    ui.set_width(cell.x * 7.0);
    ui.spacing_mut().item_spacing = vec2(0.0, 2.0);
    ui.horizontal(|ui| {
        if icon_button(ui, cx, Icon::CaretLeft, &cx.words.say("ui-calendar-before")).clicked() {
            ui.data_mut(|d| d.insert_temp(month_id, first.plus_months(-1)));
        }
        let title = format!("{} {}", capital(&cx.month(first.month())), first.year());
        ui.allocate_ui(vec2(cell.x * 7.0 - 2.0 * cx.theme.heights.control_small, cell.y), |ui| {
            ui.centered_and_justified(|ui| ink::whole(ui, cx.theme, (Face::Strong, cx.c().text), &title));
        });
        if icon_button(ui, cx, Icon::CaretRight, &cx.words.say("ui-calendar-after")).clicked() {
            ui.data_mut(|d| d.insert_temp(month_id, first.plus_months(1)));
        }
    });
    let mut picked = None;
    let start = first.plus_days(-i64::from(first.weekday()));
    for week in 0..6 {
        let monday = start.plus_days(week * 7);
        if week > 3 && monday.month() != first.month() {
            break;
        }
        ui.horizontal(|ui| {
            for weekday in 0..7 {
                let day = monday.plus_days(weekday);
                if day_cell(ui, cx, day, cell, (chosen == Some(day), day.month() == first.month())) {
                    picked = Some(day);
                }
            }
        });
    }
    picked
}

fn day_cell(ui: &mut Ui, cx: &Cx<'_>, day: Day, size: egui::Vec2, chosen_inside: (bool, bool)) -> bool {
    let (chosen, inside) = chosen_inside;
    let c = cx.c();
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, cx.words.day_long(day)));
    let (fill, ink_of_day) = if chosen {
        (c.accent, c.on_accent)
    } else if response.hovered() {
        (c.hover, c.text)
    } else {
        (CLEAR, if inside { c.text } else { c.text_faint })
    };
    ui.painter().rect_filled(rect.shrink(1.0), 4, fill);
    if day == cx.today() && !chosen {
        ui.painter().rect_stroke(rect.shrink(1.0), 4, Stroke::new(1.0, c.accent), StrokeKind::Inside);
    }
    ink::paint(ui.painter(), cx.theme, rect, Align2::CENTER_CENTER, (Face::Body, ink_of_day), &day.day().to_string());
    super::focus_ring(ui, cx, &response, rect.shrink(1.0), 4);
    response.clicked()
}
