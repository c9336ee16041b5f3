//! The frame around every screen: training band, top bar, navigation.
//!
//! Does not know: what a screen shows.
//! Always holds: ledger, evidence and person are always in sight; NOT VERIFIED fills the whole bar.

use egui::{Align2, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};

use super::action::{Action, MenuItem, Wishes};
use super::area;
use super::cx::{self, Cx};
use super::icon::Icon;
use super::ink::{self, Weight};
use super::screen::Screen;
use super::theme::{CLEAR, Face};
use super::widgets::button::{icon_button, paint_key_cap};
use super::widgets::{badge, card, focus_ring, person, rule, trouble};
use crate::session::query::CountsView;
use crate::session::views::evidence::{EvidenceView, Verified};
use crate::session::views::ledger::LedgerView;
use crate::session::views::people::PersonView;

/// What the frame shows.
pub struct ShellView<'a> {
    /// The ledger.
    pub ledger: &'a LedgerView,
    /// Who is signed in; none when it is only looked at.
    pub person: Option<&'a PersonView>,
    /// The evidence, as far as it is known.
    pub evidence: Option<&'a EvidenceView>,
    /// Counts, as far as they are known.
    pub counts: Option<&'a CountsView>,
    /// The screen that is shown.
    pub screen: &'a Screen,
}

/// Paints the striped band of a training ledger.
pub fn training_band(ui: &mut Ui, cx: &Cx<'_>, rect: Rect) {
    let c = *cx.c();
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, 0, c.band);
    let (step, height) = (28.0, rect.height());
    let mut x = rect.left() - 60.0;
    while x < rect.right() {
        let points = vec![
            pos2(x, rect.bottom()),
            pos2(x + 14.0, rect.bottom()),
            pos2(x + 14.0 + height, rect.top()),
            pos2(x + height, rect.top()),
        ];
        painter.add(Shape::convex_polygon(points, c.band_stripe, egui::Stroke::NONE));
        x += step;
    }
    let title = cx.words.say("ui-training-title");
    let text = cx.words.say("ui-training-text");
    let title_width = ink::width(ui, cx.theme, Face::Strong, &title);
    let text_width = ink::width(ui, cx.theme, Face::Body, &text);
    let whole = 26.0 + title_width + 9.0 + text_width;
    let room = rect.width() - 24.0;
    let shown = if whole > room { 26.0 + title_width } else { whole };
    let mut line = Rect::from_center_size(rect.center(), vec2(shown + 4.0, height));
    let mark = area::left(&mut line, 26.0);
    let at = mark.left_center() + vec2(8.0, 0.0);
    ink::paint_icon(&painter, cx.theme, at, (Icon::GraduationCap, Weight::Line), 17.0, c.on_band);
    let title_rect = area::left(&mut line, title_width + 2.0);
    ink::paint(&painter, cx.theme, title_rect, Align2::LEFT_CENTER, (Face::Strong, c.on_band), &title);
    let response = ui.interact(rect, ui.scope_id().with("training"), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Banner, true, format!("{title}. {text}")));
    if whole <= room {
        let _ = area::left(&mut line, 7.0);
        ink::paint(&painter, cx.theme, line, Align2::LEFT_CENTER, (Face::Body, c.on_band), &text);
    }
}

/// The width of the navigation: icons alone where the window is narrow.
#[must_use]
pub fn nav_width(cx: &Cx<'_>, window: f32) -> f32 {
    if window < 1200.0 { cx.theme.frame.nav_width_icons } else { cx.theme.frame.nav_width }
}

/// Draws the top bar; gives the place of the search field.
pub fn top_bar(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &ShellView<'_>, wishes: &mut Wishes) -> Rect {
    let c = *cx.c();
    let bad = match view.evidence.map(|evidence| &evidence.verified) {
        Some(Verified::Bad { first_bad, .. }) => Some(*first_bad),
        _ => None,
    };
    if let Some(first_bad) = bad {
        trouble::stop_bar(ui, cx, rect, "");
        bad_bar(ui, cx, rect, first_bad, wishes);
    } else {
        ui.painter().rect_filled(rect, 0, c.surface);
        card::line_below(ui, cx, rect);
    }
    let nav = nav_width(cx, rect.width());
    let mut rest = rect;
    let brand = area::left(&mut rest, nav);
    brand_ui(ui, cx, brand, view, bad.is_some(), nav > 100.0);
    let right_edge = person_ui(ui, cx, rest, view, bad.is_some(), wishes);
    rest.set_right(right_edge);
    if bad.is_some() {
        return Rect::NOTHING;
    }
    let mut find_width = 352.0;
    if let Some(evidence) = view.evidence {
        // the words of the badge come before the room to type in: the field grows where there is more
        let said = badge::fitting(ui, cx, evidence, rest.width() - LEAST_SEARCH - 60.0);
        let width = badge::width(ui, cx, evidence, said);
        let place = Rect::from_min_size(pos2(rest.right() - width, rect.center().y - 15.0), vec2(width, 30.0));
        if badge::badge(ui, cx, place, evidence, said).clicked() {
            wishes.add(Action::Open(Screen::Audit));
        }
        find_width = f32::min(352.0, place.left() - rest.left() - 40.0);
    }
    Rect::from_min_size(pos2(rest.left() + 20.0, rect.center().y - 15.0), vec2(find_width.max(LEAST_SEARCH), 30.0))
}

/// The least width of the search field.
const LEAST_SEARCH: f32 = 130.0;

fn bad_bar(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, first_bad: Option<u64>, wishes: &mut Wishes) {
    let look = cx.severity(crate::session::views::Severity::Stop);
    let text = format!("{}. {}", badge::not_verified(cx, first_bad), cx.words.say("ui-badge-bad-text"));
    let middle = Rect::from_center_size(rect.center(), vec2(rect.width() * 0.62, 30.0));
    let response = ui.interact(middle, ui.scope_id().with("not_verified"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &text));
    ink::paint(ui.painter(), cx.theme, middle, Align2::CENTER_CENTER, (Face::Strong, look.tint), &text);
    if response.clicked() {
        wishes.add(Action::Open(Screen::Audit));
    }
}

fn brand_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &ShellView<'_>, bad: bool, whole: bool) {
    let mark_side = 24.0;
    let x = if whole { rect.left() + 14.0 } else { rect.center().x - mark_side / 2.0 };
    let mark = Rect::from_min_size(pos2(x, rect.center().y - mark_side / 2.0), vec2(mark_side, mark_side));
    person::paint_mark(ui.painter(), cx, mark);
    let response = ui.interact(rect, ui.scope_id().with("ledger_name"), Sense::hover());
    let named = format!("{}, {}", view.ledger.name, view.ledger.file);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &named));
    if whole {
        let stop = cx.severity(crate::session::views::Severity::Stop);
        let (strong, faint) = if bad { (stop.tint, stop.tint) } else { (cx.c().text, cx.c().text_faint) };
        let text = Rect::from_min_max(pos2(mark.right() + 9.0, rect.top()), pos2(rect.right() - 6.0, rect.bottom()));
        let middle = rect.center().y;
        let upper = Rect::from_min_max(pos2(text.left(), middle - 17.0), pos2(text.right(), middle));
        let lower = Rect::from_min_max(pos2(text.left(), middle - 1.0), pos2(text.right(), middle + 15.0));
        ink::paint(ui.painter(), cx.theme, upper, Align2::LEFT_CENTER, (Face::Strong, strong), &view.ledger.name);
        ink::paint(ui.painter(), cx.theme, lower, Align2::LEFT_CENTER, (Face::Caption, faint), &view.ledger.file);
    }
    response.on_hover_text(format!("{}\n{}", view.ledger.name, view.ledger.path));
}

/// Person, role and lock at the right; gives where that begins.
fn person_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &ShellView<'_>, bad: bool, wishes: &mut Wishes) -> f32 {
    let stop = cx.severity(crate::session::views::Severity::Stop);
    let (strong, faint) = if bad { (stop.tint, stop.tint) } else { (cx.c().text, cx.c().text_faint) };
    let lock = Rect::from_center_size(pos2(rect.right() - 25.0, rect.center().y), vec2(30.0, 30.0));
    let lock_name = cx.words.say("ui-menu-lock");
    let clicked = area::row_from_right(ui, lock, "lock", |ui| icon_button(ui, cx, Icon::Lock, &lock_name).clicked());
    if clicked {
        wishes.add(Action::Menu(MenuItem::Lock));
    }
    let (name, role) = match view.person {
        Some(person) => (cx::short_name(&person.name), cx.words.code("role", person.role())),
        None => (cx.words.say("ui-signin-look"), cx.words.say("ui-look-only-note")),
    };
    let name_width = ink::width(ui, cx.theme, Face::Body, &name);
    let role_width = ink::width(ui, cx.theme, Face::Caption, &role);
    let width = name_width.max(role_width).min(if rect.width() < 1000.0 { 110.0 } else { 190.0 }) + 2.0;
    let text = Rect::from_min_max(pos2(lock.left() - 6.0 - width, rect.top()), pos2(lock.left() - 6.0, rect.bottom()));
    let middle = rect.center().y;
    let upper = Rect::from_min_max(pos2(text.left(), middle - 17.0), pos2(text.right(), middle));
    let lower = Rect::from_min_max(pos2(text.left(), middle - 1.0), pos2(text.right(), middle + 15.0));
    ink::paint(ui.painter(), cx.theme, upper, Align2::LEFT_CENTER, (Face::Body, strong), &name);
    ink::paint(ui.painter(), cx.theme, lower, Align2::LEFT_CENTER, (Face::Caption, faint), &role);
    let ball = pos2(text.left() - 9.0 - 14.0, middle);
    person::avatar(ui, cx, ball, &name, false);
    let whole = Rect::from_min_max(pos2(ball.x - 14.0, rect.top()), text.max);
    let response = ui.interact(whole, ui.scope_id().with("person"), Sense::hover());
    let said = format!("{name}, {role}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    if name_width.max(role_width) > width {
        response.on_hover_text(said);
    }
    whole.left() - 14.0
}

/// How many and whether something waits, for an entry of the navigation.
fn count(screen: &Screen, counts: &CountsView) -> Option<(u64, bool)> {
    match screen {
        Screen::Home if counts.due > 0 => Some((counts.due, true)),
        Screen::Weapons => Some((counts.weapons, false)),
        Screen::Ammunition => Some((counts.lots, false)),
        Screen::Flags if counts.flags > 0 => Some((counts.flags, true)),
        Screen::Destruction if counts.batches > 0 => Some((counts.batches, true)),
        _ => None,
    }
}

/// Draws the navigation at the left.
pub fn navigation(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &ShellView<'_>, wishes: &mut Wishes) {
    let c = *cx.c();
    ui.painter().rect_filled(rect, 0, c.canvas);
    ui.painter().vline(rect.right() - 0.5, rect.y_range(), egui::Stroke::new(1.0, c.line));
    let whole = rect.width() > 100.0;
    let mut rest = rect.shrink2(vec2(8.0, 10.0));
    let entry = view.screen.entry();
    for item in Screen::NAVIGATION {
        let Some(screen) = item else {
            let gap = area::top(&mut rest, 17.0);
            rule(ui.painter(), gap.shrink2(vec2(10.0, 0.0)).x_range(), gap.center().y, c.line);
            continue;
        };
        let row = area::top(&mut rest, cx.theme.heights.nav_item);
        let _ = area::top(&mut rest, 1.0);
        let counted = view.counts.and_then(|counts| count(&screen, counts));
        if item_ui(ui, cx, row, (&screen, entry == screen), counted, whole) {
            wishes.add(Action::Open(screen));
        }
    }
    if whole && rest.height() > 60.0 {
        let lines = area::bottom(&mut rest, 46.0);
        for (index, (keys, says)) in
            [("Ctrl K", cx.words.say("ui-nav-palette")), ("F1", cx.words.say("ui-help-word"))].into_iter().enumerate()
        {
            let line = area::nth(Rect::from_min_max(lines.min, lines.max), 0, 1, 0.0);
            let y = line.top() + 11.0 + 22.0 * index as f32;
            paint_key_cap(ui, cx, pos2(line.left() + 10.0, y), keys, None);
            let text = Rect::from_min_max(pos2(line.left() + 64.0, y - 9.0), pos2(line.right(), y + 9.0));
            ink::paint(ui.painter(), cx.theme, text, Align2::LEFT_CENTER, cx.faint(), &says);
        }
    }
}

/// The name of a screen in the navigation.
#[must_use]
pub fn screen_name(cx: &Cx<'_>, screen: &Screen) -> String {
    let item = match screen.entry() {
        Screen::Home => MenuItem::Home,
        Screen::Weapons => MenuItem::Weapons,
        Screen::Ammunition => MenuItem::Ammunition,
        Screen::Items => MenuItem::Items,
        Screen::Places => MenuItem::Places,
        Screen::Flags => MenuItem::Flags,
        Screen::Destruction | Screen::Batch(_) => MenuItem::Destruction,
        Screen::Audit => MenuItem::Audit,
        Screen::People => MenuItem::People,
        Screen::Settings => MenuItem::Settings,
    };
    item.title(cx)
}

fn item_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    row: Rect,
    screen_on: (&Screen, bool),
    counted: Option<(u64, bool)>,
    whole: bool,
) -> bool {
    let (screen, on) = screen_on;
    let c = cx.c();
    let name = screen_name(cx, screen);
    let response = ui.interact(row, ui.scope_id().with(("nav", screen)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Link, true, on, &name));
    let ground = if on {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    let painter = ui.painter();
    painter.rect_filled(row, 4, ground);
    if on {
        let mark =
            Rect::from_min_max(pos2(row.left() - 8.0, row.top() + 7.0), pos2(row.left() - 5.0, row.bottom() - 7.0));
        painter.rect_filled(mark, egui::CornerRadius { nw: 0, sw: 0, ne: 2, se: 2 }, c.accent);
    }
    let icon_ink = if on { c.accent_text } else { c.text_soft };
    let x = if whole { row.left() + 19.0 } else { row.center().x };
    ink::paint_icon(painter, cx.theme, pos2(x, row.center().y), (screen.icon(), Weight::Line), 18.0, icon_ink);
    if whole {
        let mut text = Rect::from_min_max(pos2(row.left() + 38.0, row.top()), pos2(row.right() - 10.0, row.bottom()));
        if let Some((count, waits)) = counted {
            let style = if waits { (Face::LabelStrong, c.text) } else { cx.faint() };
            let shown = cx.number(count);
            let width = ink::width(ui, cx.theme, style.0, &shown) + 2.0;
            let part = area::right(&mut text, width);
            ink::paint(painter, cx.theme, part, Align2::RIGHT_CENTER, style, &shown);
        }
        let style = if on { (Face::Strong, c.text) } else { (Face::Body, c.text_soft) };
        ink::paint(painter, cx.theme, text, Align2::LEFT_CENTER, style, &name);
    } else if counted.is_some_and(|(_, waits)| waits) {
        painter.circle_filled(pos2(row.center().x + 11.0, row.top() + 8.0), 3.0, c.accent);
    }
    focus_ring(ui, cx, &response, row.shrink(1.0), 4);
    let shown = if whole { response } else { response.on_hover_text(&name) };
    shown.clicked()
}
