//! Text fields: the label above, the fault below in stop ink with its icon.
//!
//! Does not know: what the text means.
//! Always holds: a field is named by its label; the ring shows where the keyboard is.

use egui::{
    Align2, CornerRadius, FontSelection, Frame, Id, Margin, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui,
    vec2,
};

use super::chip;
use crate::session::views::Severity;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// A field for one line of text.
#[must_use = "show it"]
pub struct Field<'a> {
    label: &'a str,
    hint: &'a str,
    unit: &'a str,
    fault: Option<&'a str>,
    lead: Option<Icon>,
    mono: bool,
    right: bool,
    bare: bool,
    hidden: bool,
    enabled: bool,
    tall: bool,
    button: Option<(Icon, &'a str, Sense)>,
    id: Option<Id>,
    required: bool,
}

/// What came of a field.
pub struct FieldResponse {
    /// The text itself.
    pub text: Response,
    /// Whether the button inside was pressed.
    pub pressed: bool,
    /// The frame of the field.
    pub rect: Rect,
}

impl FieldResponse {
    /// Whether Enter was pressed in it.
    #[must_use]
    pub fn entered(&self, ui: &Ui) -> bool {
        self.text.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter))
    }
}

impl<'a> Field<'a> {
    /// A field with its label.
    pub fn new(label: &'a str) -> Self {
        Field {
            label,
            hint: "",
            unit: "",
            fault: None,
            lead: None,
            mono: false,
            right: false,
            bare: false,
            hidden: false,
            enabled: true,
            tall: false,
            button: None,
            id: None,
            required: false,
        }
    }

    /// What stands in it while it is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// The unit at its right.
    pub fn unit(mut self, unit: &'a str) -> Self {
        self.unit = unit;
        self
    }

    /// What is wrong with it.
    pub fn fault(mut self, fault: Option<&'a str>) -> Self {
        self.fault = fault;
        self
    }

    /// An icon at its left.
    pub fn lead(mut self, icon: Icon) -> Self {
        self.lead = Some(icon);
        self
    }

    /// In the face for codes.
    pub fn mono(mut self) -> Self {
        self.mono = true;
        self
    }

    /// Text at the right, as numbers.
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }

    /// Without the label above; the label still names it.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Shows dots.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = hidden;
        self
    }

    /// Whether it can be typed into.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Six points higher.
    pub fn tall(mut self) -> Self {
        self.tall = true;
        self
    }

    /// A small button at its right, with a name; the keyboard reaches what it does in another way.
    pub fn button(mut self, icon: Icon, name: &'a str) -> Self {
        self.button = Some((icon, name, Sense::CLICK));
        self
    }

    /// A small button at its right that the keyboard reaches with Tab.
    pub fn reachable_button(mut self, icon: Icon, name: &'a str) -> Self {
        self.button = Some((icon, name, Sense::click()));
        self
    }

    /// A steady id.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Marked as required.
    pub fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    /// Shows it over the width there is.
    pub fn show(self, ui: &mut Ui, cx: &Cx<'_>, text: &mut String) -> FieldResponse {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let label_id = if self.bare { None } else { Some(label(ui, cx, self.label, self.required).id) };
            let shown = self.control(ui, cx, text, label_id);
            if let Some(fault) = self.fault {
                fault_line(ui, cx, fault);
            }
            shown
        })
        .inner
    }

    fn control(&self, ui: &mut Ui, cx: &Cx<'_>, text: &mut String, label_id: Option<Id>) -> FieldResponse {
        let c = cx.c();
        let height = cx.theme.heights.control + if self.tall { 6.0 } else { 0.0 };
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let fill = if self.enabled { c.surface } else { c.sunken };
        let ground = ui.painter().add(egui::Shape::Noop);
        let mut inner = rect.shrink2(vec2(9.0, 2.0));
        if let Some(icon) = self.lead {
            let part = crate::ui::area::left(&mut inner, 24.0);
            let centre = part.left_center() + vec2(7.0, 0.0);
            ink::paint_icon(ui.painter(), cx.theme, centre, (icon, Weight::Line), 16.0, c.text_faint);
        }
        let mut pressed = false;
        if let Some((icon, name, sense)) = self.button {
            let part = crate::ui::area::right(&mut inner, 22.0);
            let part = Rect::from_center_size(part.center() + vec2(2.0, 0.0), vec2(24.0, 24.0));
            let id =
                self.id.unwrap_or_else(|| ui.scope_id().with(self.label)).with(("field-button", part.left() as i32));
            let sense = if self.enabled { sense } else { Sense::hover() };
            pressed = inside_button(ui, cx, (part, id), (icon, name), sense);
        }
        if !self.unit.is_empty() {
            let width = ink::width(ui, cx.theme, Face::Body, self.unit) + 2.0;
            let part = crate::ui::area::right(&mut inner, width);
            ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, (Face::Body, c.text_faint), self.unit);
            let _ = crate::ui::area::right(&mut inner, 6.0);
        }
        let face = if self.mono { Face::Mono } else { Face::Body };
        let hint = ink::plain(self.hint);
        let mut edit = TextEdit::singleline(text)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .password(self.hidden)
            .font(FontSelection::FontId(cx.theme.font(face)))
            .text_color(if self.enabled { c.text } else { c.text_soft })
            .hint_text(egui::RichText::new(hint).color(c.text_faint))
            .desired_width(inner.width())
            .min_size(inner.size())
            .align(if self.right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER })
            .interactive(self.enabled);
        if let Some(id) = self.id {
            edit = edit.id(id);
        }
        let response = crate::ui::area::row(ui, inner, "text", |ui| ui.add(edit));
        let response = match label_id {
            Some(id) => response.labelled_by(id),
            None => response.accessible_name(self.label),
        };
        if !self.enabled {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_read_only());
        }
        let line = if self.fault.is_some() {
            Stroke::new(2.0, cx.severity(Severity::Stop).ink)
        } else if response.has_focus() {
            Stroke::new(2.0, c.focus)
        } else if self.enabled {
            Stroke::new(1.0, c.control)
        } else {
            Stroke::new(1.0, c.line)
        };
        let frame = egui::epaint::RectShape::new(rect, CornerRadius::same(4), fill, line, StrokeKind::Inside);
        ui.painter().set(ground, frame);
        FieldResponse { text: response, pressed, rect }
    }
}

/// The label above a field.
pub fn label(ui: &mut Ui, cx: &Cx<'_>, text: &str, required: bool) -> Response {
    let shown = if required { format!("{text} *") } else { text.to_owned() };
    ink::say(ui, cx.theme, cx.label(), &shown)
}

/// What is wrong with a field, below it.
pub fn fault_line(ui: &mut Ui, cx: &Cx<'_>, fault: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        chip::severity_icon(ui, cx, Severity::Stop, 14.0);
        ink::para(ui, cx.theme, (Face::Label, cx.severity(Severity::Stop).ink), fault);
    });
}

fn inside_button(ui: &Ui, cx: &Cx<'_>, place: (Rect, Id), icon_name: (Icon, &str), sense: Sense) -> bool {
    let ((rect, id), (icon, name)) = (place, icon_name);
    let enabled = sense.senses_click();
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, name));
    let ink = if response.hovered() && enabled { cx.c().text } else { cx.c().text_faint };
    ink::paint_icon(ui.painter(), cx.theme, rect.center(), (icon, Weight::Line), 16.0, ink);
    super::focus_ring(ui, cx, &response, rect.shrink(2.0), 3);
    super::keep_in_sight(&response);
    response.on_hover_text(name).clicked()
}
