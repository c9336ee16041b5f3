//! Buttons: primary, plain and link, with icon and key cap.
//!
//! Does not know: what is wished for.
//! Always holds: a button has a name; what is disabled says why.

use egui::{
    Align2, Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};

use super::focus_ring;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::{ANY, CLEAR, Face};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Plain,
    Link,
}

/// A button. One primary button per screen.
#[must_use = "show it"]
pub struct Button<'a> {
    text: &'a str,
    kind: Kind,
    icon: Option<Icon>,
    keys: Option<&'a str>,
    small: bool,
    large: bool,
    why_not: Option<&'a str>,
    wide: Option<f32>,
    described: Option<&'a str>,
}

impl<'a> Button<'a> {
    fn new(text: &'a str, kind: Kind) -> Self {
        Button {
            text,
            kind,
            icon: None,
            keys: None,
            small: false,
            large: false,
            why_not: None,
            wide: None,
            described: None,
        }
    }

    /// The one that goes on.
    pub fn primary(text: &'a str) -> Self {
        Button::new(text, Kind::Primary)
    }

    /// Any other.
    pub fn plain(text: &'a str) -> Self {
        Button::new(text, Kind::Plain)
    }

    /// Accent text without a border.
    pub fn link(text: &'a str) -> Self {
        Button::new(text, Kind::Link)
    }

    /// With an icon before the text.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With its keys behind the text.
    pub fn keys(mut self, keys: &'a str) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Four points lower, text one point smaller.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// Six points higher.
    pub fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// Disabled while a reason is given.
    pub fn unless(mut self, why_not: Option<&'a str>) -> Self {
        self.why_not = why_not;
        self
    }

    /// At least this wide.
    pub fn wide(mut self, width: f32) -> Self {
        self.wide = Some(width);
        self
    }

    /// Named otherwise than by its text, for screen readers.
    pub fn described(mut self, name: &'a str) -> Self {
        self.described = Some(name);
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui, cx: &Cx<'_>) -> Response {
        let heights = &cx.theme.heights;
        let height = match (self.small, self.large) {
            (true, _) => heights.control_small,
            (_, true) => heights.control + 6.0,
            _ => heights.control,
        };
        let pad = match (self.kind, self.small) {
            (Kind::Link, _) => 6.0,
            (_, true) => 9.0,
            _ if self.large => 16.0,
            _ => 12.0,
        };
        let face = match (self.kind, self.small) {
            (Kind::Primary, true) => Face::LabelStrong,
            (Kind::Primary, false) => Face::Strong,
            (_, true) => Face::Label,
            _ => Face::Body,
        };
        let text_width = if self.text.is_empty() { 0.0 } else { ink::width(ui, cx.theme, face, self.text) };
        let icon_size = if self.small { 14.0 } else { 16.0 };
        let icon_width = self.icon.map_or(0.0, |_| icon_size + if self.text.is_empty() { 0.0 } else { 7.0 });
        let keys_width = self.keys.map_or(0.0, |keys| key_cap_width(ui, cx, keys) + 8.0);
        let content = icon_width + text_width + keys_width;
        let width = (content + 2.0 * pad).max(self.wide.unwrap_or(0.0));
        let enabled = self.why_not.is_none() && ui.is_enabled();
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), sense);
        let name = self.described.unwrap_or(self.text);
        let named = ink::plain(name);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &named));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let (fill, line, inked) = self.colours(cx, &response, enabled);
        ui.painter().rect(rect, CornerRadius::same(4), fill, Stroke::new(1.0, line), StrokeKind::Inside);
        let mut x = rect.left() + (width - content) / 2.0;
        if let Some(icon) = self.icon {
            let centre = egui::pos2(x + icon_size / 2.0, rect.center().y);
            ink::paint_icon(ui.painter(), cx.theme, centre, (icon, Weight::Line), icon_size, inked);
            x += icon_width;
        }
        let text_rect = Rect::from_min_size(egui::pos2(x, rect.top()), vec2(text_width + 2.0, height));
        ink::paint(ui.painter(), cx.theme, text_rect, Align2::LEFT_CENTER, (face, inked), self.text);
        if let Some(keys) = self.keys {
            let on_accent = self.kind == Kind::Primary && enabled;
            let at = egui::pos2(x + text_width + 8.0, rect.center().y);
            paint_key_cap(ui, cx, at, keys, on_accent.then_some(inked));
        }
        focus_ring(ui, cx, &response, rect, 4);
        if let Some(why) = self.why_not {
            response = response.on_hover_text(why);
        } else if self.described.is_some() || self.text.is_empty() {
            response = response.on_hover_text(named);
        }
        response
    }

    fn colours(&self, cx: &Cx<'_>, response: &Response, enabled: bool) -> (Color32, Color32, Color32) {
        let c = cx.c();
        if !enabled {
            return match self.kind {
                Kind::Link => (CLEAR, CLEAR, c.text_disabled),
                _ => (c.sunken, c.line, c.text_disabled),
            };
        }
        let pressed = response.is_pointer_button_down_on();
        match self.kind {
            Kind::Primary => {
                let fill = if pressed {
                    c.accent_press
                } else if response.hovered() {
                    c.accent_hover
                } else {
                    c.accent
                };
                (fill, fill, c.on_accent)
            }
            Kind::Plain => (ground(cx, response, c.surface), c.line_strong, c.text),
            Kind::Link => (ground(cx, response, CLEAR), CLEAR, c.accent_text),
        }
    }
}

/// The ground of something that can be clicked.
fn ground(cx: &Cx<'_>, response: &Response, rest: Color32) -> Color32 {
    if response.is_pointer_button_down_on() {
        cx.c().pressed
    } else if response.hovered() {
        cx.c().hover
    } else {
        rest
    }
}

/// A square button that shows only an icon; its name is said and shown as a hint.
pub fn icon_button(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, name: &str) -> Response {
    let side = cx.theme.heights.control_small;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    ui.painter().rect_filled(rect, 4, ground(cx, &response, CLEAR));
    let ink = if response.hovered() { cx.c().text } else { cx.c().text_faint };
    ink::paint_icon(ui.painter(), cx.theme, rect.center(), (icon, Weight::Line), 17.0, ink);
    focus_ring(ui, cx, &response, rect, 4);
    response.on_hover_text(name)
}

/// Shows keys in their cap.
pub fn key_cap(ui: &mut Ui, cx: &Cx<'_>, keys: &str) -> Response {
    let width = key_cap_width(ui, cx, keys);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 16.0), Sense::hover());
    paint_key_cap(ui, cx, rect.left_center(), keys, None);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, cx.keys(keys)));
    response
}

fn key_cap_width(ui: &Ui, cx: &Cx<'_>, keys: &str) -> f32 {
    ui.painter().layout_no_wrap(cx.keys(keys), key_font(cx), ANY).size().x + 9.0
}

fn key_font(cx: &Cx<'_>) -> egui::FontId {
    egui::FontId::new(cx.theme.font(Face::Caption).size, egui::FontFamily::Monospace)
}

/// Paints a key cap, named in the reader's language, whose left edge stands at `at`; `on` is the ink on an accent ground.
pub fn paint_key_cap(ui: &Ui, cx: &Cx<'_>, at: egui::Pos2, keys: &str, on: Option<Color32>) -> Rect {
    let c = cx.c();
    let ink = on.unwrap_or(c.text_faint);
    let galley = ui.painter().layout_no_wrap(cx.keys(keys), key_font(cx), ink);
    let size = vec2(galley.size().x + 9.0, 16.0);
    let rect = Rect::from_min_size(egui::pos2(at.x, at.y - size.y / 2.0), size);
    let (fill, line) = match on {
        Some(ink) => (CLEAR, ink.gamma_multiply(0.4)),
        None => (c.sunken, c.line_strong),
    };
    ui.painter().rect(rect, CornerRadius::same(3), fill, Stroke::new(1.0, line), StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    rect
}
