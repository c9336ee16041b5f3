//! Text and icons on the screen.
//!
//! A sentence may carry marks around codes and around what is emphasised, so that a lot number inside a translated
//! sentence stands in the face for codes.
//! Does not know: what the text says.
//! Always holds: what a screen reader gets is the text without marks; text that does not fit ends in `…`.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Align2, Color32, Galley, Label, Painter, Pos2, Rect, Response, Sense, Ui, pos2, vec2};

use super::icon::Icon;
use super::theme::{ANY, Face, Theme};

const CODE: char = '\u{0e}';
const CODE_END: char = '\u{0f}';
const STRONG: char = '\u{02}';
const STRONG_END: char = '\u{03}';

/// Marks a code, so that it stands in the face for codes.
#[must_use]
pub fn code(text: &str) -> String {
    format!("{CODE}{text}{CODE_END}")
}

/// Marks what is emphasised.
#[must_use]
pub fn strong(text: &str) -> String {
    format!("{STRONG}{text}{STRONG_END}")
}

/// The text without marks.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, CODE | CODE_END | STRONG | STRONG_END)).collect()
}

fn is_mark(c: char) -> bool {
    matches!(c, CODE | CODE_END | STRONG | STRONG_END)
}

/// The faces that a mark changes to, next to `face`.
fn marked(face: Face, mark: char) -> Face {
    match (mark, face) {
        (CODE, Face::Caption | Face::CaptionStrong | Face::Label | Face::LabelStrong) => Face::Digest,
        (CODE, Face::Display | Face::Title) => Face::MonoLarge,
        (CODE, _) => Face::Mono,
        (STRONG, Face::Label) => Face::LabelStrong,
        (STRONG, Face::Caption) => Face::CaptionStrong,
        (STRONG, _) => Face::Strong,
        _ => face,
    }
}

/// Lays out a text with its marks, not yet wrapped.
#[must_use]
pub fn job(theme: &Theme, face: Face, colour: Color32, text: &str) -> LayoutJob {
    let mut job = LayoutJob::default();
    let line_height = theme.line_height(face);
    let format = |face: Face| TextFormat {
        font_id: theme.font(face),
        color: colour,
        line_height: Some(line_height),
        valign: Align::Center,
        ..TextFormat::default()
    };
    let mut now = face;
    for piece in text.split_inclusive(is_mark) {
        let mark = piece.chars().next_back().filter(|c| is_mark(*c));
        let shown = if mark.is_some() { &piece[..piece.len() - 1] } else { piece };
        if !shown.is_empty() {
            job.append(shown, 0.0, format(now));
        }
        match mark {
            Some(CODE) => now = marked(face, CODE),
            Some(STRONG) => now = marked(face, STRONG),
            Some(_) => now = face,
            None => {}
        }
    }
    if job.sections.is_empty() {
        job.append("", 0.0, format(face));
    }
    job
}

/// One line that ends in `…` where it does not fit.
#[must_use]
pub fn line(painter: &Painter, theme: &Theme, face: Face, colour: Color32, text: &str, width: f32) -> Arc<Galley> {
    let mut job = job(theme, face, colour, text);
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    painter.layout_job(job)
}

/// Lays out a text over as many lines as it needs.
#[must_use]
pub fn block(painter: &Painter, theme: &Theme, style: (Face, Color32), text: &str, width: f32) -> Arc<Galley> {
    let mut job = job(theme, style.0, style.1, text);
    job.wrap = TextWrapping::wrap_at_width(width.max(1.0));
    painter.layout_job(job)
}

/// Paints one line inside `rect`, cut with `…`; gives the space it took.
pub fn paint(painter: &Painter, theme: &Theme, rect: Rect, to: Align2, style: (Face, Color32), text: &str) -> Rect {
    let galley = line(painter, theme, style.0, style.1, text, rect.width());
    let at = to.align_size_within_rect(galley.size(), rect);
    painter.galley(at.min, galley, style.1);
    at
}

/// Says one line as a label, cut with `…` at the space there is.
pub fn say(ui: &mut Ui, theme: &Theme, style: (Face, Color32), text: &str) -> Response {
    ui.add(Label::new(job(theme, style.0, style.1, text)).truncate())
}

/// Says one line as a label, whatever its width.
pub fn whole(ui: &mut Ui, theme: &Theme, style: (Face, Color32), text: &str) -> Response {
    ui.add(Label::new(job(theme, style.0, style.1, text)).extend())
}

/// Says a text over as many lines as it needs.
pub fn para(ui: &mut Ui, theme: &Theme, style: (Face, Color32), text: &str) -> Response {
    ui.add(Label::new(job(theme, style.0, style.1, text)).wrap())
}

/// The width that a text needs on one line.
#[must_use]
pub fn width(ui: &Ui, theme: &Theme, face: Face, text: &str) -> f32 {
    ui.painter().layout_job(job(theme, face, ANY, text)).size().x
}

/// Outlined or filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Outlined.
    Line,
    /// Filled; only severities and seals have it.
    Fill,
}

/// Paints an icon around a point.
pub fn paint_icon(painter: &Painter, theme: &Theme, centre: Pos2, icon: (Icon, Weight), size: f32, colour: Color32) {
    let font = match icon.1 {
        Weight::Line => Theme::icon_font(size),
        Weight::Fill => Theme::icon_fill_font(size),
    };
    let galley = painter.layout_no_wrap(theme.icon(icon.0).to_string(), font, colour);
    // The faces have their sign in a square of one em above the baseline; the row is taller than that.
    let at = centre - galley.mesh_bounds.center().to_vec2();
    painter.galley(pos2(at.x, at.y), galley, colour);
}

/// Shows an icon that says nothing by itself: its word stands beside it.
pub fn icon(ui: &mut Ui, theme: &Theme, icon: (Icon, Weight), size: f32, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    paint_icon(ui.painter(), theme, rect.center(), icon, size, colour);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Look;

    #[test]
    fn marks_change_the_face_and_never_reach_the_reader() {
        let theme = Theme::new(Look::default());
        let text = format!("Lote {}, {} piezas", code("RAD83K004-012"), strong("486"));
        let job = job(&theme, Face::Body, ANY, &text);
        assert_eq!(job.text, "Lote RAD83K004-012, 486 piezas");
        assert_eq!(plain(&text), job.text);
        let faces: Vec<_> = job.sections.iter().map(|s| s.format.font_id.clone()).collect();
        assert_eq!(faces, [Face::Body, Face::Mono, Face::Body, Face::Strong, Face::Body].map(|face| theme.font(face)));
    }

    #[test]
    fn an_empty_text_still_has_a_line() {
        let theme = Theme::new(Look::default());
        assert_eq!(job(&theme, Face::Body, ANY, "").sections.len(), 1);
    }
}
