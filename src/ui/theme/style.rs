//! What egui is told of the look.
//!
//! Does not know: where the colours come from.
//! Always holds: nothing moves by itself; nothing glows.

use egui::{CornerRadius, Stroke, vec2};

use super::{Face, Mode, Theme};
use crate::session::views::Severity;

impl Theme {
    pub(super) fn style(&self, style: &mut egui::Style) {
        use egui::TextStyle::{Body, Button, Heading, Monospace, Small};
        let c = &self.colours;
        style.text_styles = [
            (Heading, self.font(Face::Title)),
            (Body, self.font(Face::Body)),
            (Button, self.font(Face::Body)),
            (Monospace, self.font(Face::Mono)),
            (Small, self.font(Face::Label)),
        ]
        .into();
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.5;
        style.spacing.item_spacing = vec2(8.0, 4.0);
        style.spacing.button_padding = vec2(8.0, 4.0);
        style.spacing.interact_size.y = self.line_height(Face::Body);
        style.spacing.scroll = egui::style::ScrollStyle {
            floating: true,
            foreground_color: false,
            bar_width: self.frame.scroll_bar,
            floating_width: self.frame.scroll_bar,
            floating_allocated_width: 0.0,
            dormant_background_opacity: 0.0,
            dormant_handle_opacity: 1.0,
            active_handle_opacity: 1.0,
            interact_handle_opacity: 1.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.0,
            ..egui::style::ScrollStyle::floating()
        };
        let v = &mut style.visuals;
        v.dark_mode = self.look.mode != Mode::Light;
        v.override_text_color = None;
        v.panel_fill = c.surface;
        v.window_fill = c.raised;
        v.window_stroke = Stroke::new(1.0, c.line_strong);
        v.window_corner_radius = CornerRadius::same(8);
        v.menu_corner_radius = CornerRadius::same(6);
        v.extreme_bg_color = c.surface;
        v.faint_bg_color = c.sunken;
        v.code_bg_color = c.sunken;
        v.hyperlink_color = c.accent_text;
        v.warn_fg_color = self.severity(Severity::Act).ink;
        v.error_fg_color = self.severity(Severity::Stop).ink;
        v.selection.bg_fill = if self.look.mode == Mode::HighContrast { c.pressed } else { c.selected };
        v.selection.stroke = Stroke::new(1.0, c.text);
        v.text_cursor.stroke = Stroke::new(1.0, c.text);
        // one that blinks draws the window anew twice a second, for as long as nobody does anything
        v.text_cursor.blink = false;
        v.popup_shadow = self.shadow();
        v.window_shadow = self.shadow();
        v.weak_text_color = Some(c.text_faint);
        for (w, fill, line) in [
            (&mut v.widgets.noninteractive, c.surface, c.line),
            (&mut v.widgets.inactive, c.line_strong, c.control),
            (&mut v.widgets.hovered, c.control, c.control),
            (&mut v.widgets.active, c.control, c.focus),
            (&mut v.widgets.open, c.hover, c.control),
        ] {
            w.bg_fill = fill;
            w.weak_bg_fill = fill;
            w.bg_stroke = Stroke::new(1.0, line);
            w.fg_stroke = Stroke::new(1.0, c.text);
            w.corner_radius = CornerRadius::same(4);
            w.expansion = 0.0;
        }
    }
}
