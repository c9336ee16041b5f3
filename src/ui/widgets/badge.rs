//! The badge of evidence: verified, last head outside, last copy.
//!
//! Does not know: how verification works.
//! Always holds: it is never better than its worst part; NOT VERIFIED fills it whole.

use egui::{Align2, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::session::views::Severity;
use crate::session::views::evidence::{EvidenceView, Verified};
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// The three parts as they are said.
#[must_use]
pub fn parts(cx: &Cx<'_>, view: &EvidenceView) -> [(Icon, Weight, Severity, String); 3] {
    let (icon, weight, verified) = match &view.verified {
        Verified::NotYet => (Icon::Question, Weight::Fill, cx.words.say("ui-badge-not-yet")),
        Verified::Good { at, .. } => {
            (Icon::ShieldCheck, Weight::Fill, cx.words.with("ui-badge-verified", &[("when", &cx.ago(*at))]))
        }
        Verified::Bad { first_bad, .. } => (Icon::ShieldWarning, Weight::Fill, not_verified(cx, *first_bad)),
    };
    let outside = match &view.outside {
        Some(outside) => cx.words.with("ui-badge-outside", &[("when", &cx.ago(outside.at))]),
        None => cx.words.say("ui-badge-no-outside"),
    };
    let copy = match view.last_copy {
        Some(at) => cx.words.with("ui-badge-copy", &[("when", &cx.ago(at))]),
        None => cx.words.say("ui-badge-no-copy"),
    };
    [
        (icon, weight, view.parts[0], verified),
        (Icon::Anchor, Weight::Line, view.parts[1], outside),
        (Icon::Disk, Weight::Line, view.parts[2], copy),
    ]
}

/// `NOT VERIFIED`, with the first bad act when one can be named.
#[must_use]
pub fn not_verified(cx: &Cx<'_>, first_bad: Option<u64>) -> String {
    match first_bad {
        Some(act) => cx.words.with("ui-badge-bad-act", &[("act", &cx.number(act))]),
        None => cx.words.say("ui-badge-bad"),
    }
}

/// How many parts of the badge have their words: all three, the worst ones, or none.
///
/// The words of the worst parts are the last to go.
#[must_use]
pub fn fitting(ui: &Ui, cx: &Cx<'_>, view: &EvidenceView, room: f32) -> usize {
    (1..=3).rev().find(|said| width(ui, cx, view, *said) <= room).unwrap_or(0)
}

/// Which parts have their words when `said` of them do: the worst first.
fn with_words(view: &EvidenceView, said: usize) -> [bool; 3] {
    let mut order = [0, 1, 2];
    order.sort_by_key(|at| (rank(view.parts[*at]), *at));
    let mut words = [false; 3];
    for at in order.into_iter().take(said) {
        words[at] = true;
    }
    words
}

fn rank(severity: Severity) -> u8 {
    match severity {
        Severity::Stop => 0,
        Severity::Act => 1,
        Severity::Unknown => 2,
        Severity::Note => 3,
        Severity::Clear => 4,
    }
}

/// The width that the badge needs with the words of `said` parts.
#[must_use]
pub fn width(ui: &Ui, cx: &Cx<'_>, view: &EvidenceView, said: usize) -> f32 {
    let words = with_words(view, said);
    parts(cx, view).iter().zip(words).map(|((_, _, _, text), words)| part_width(ui, cx, text, !words)).sum()
}

fn part_width(ui: &Ui, cx: &Cx<'_>, text: &str, short: bool) -> f32 {
    let text = if short { 0.0 } else { ink::width(ui, cx.theme, Face::Label, text) + 6.0 };
    10.0 + 16.0 + text + 10.0
}

/// Shows the badge with its right edge at the right of `rect`; clicked when the audit is wanted.
pub fn badge(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &EvidenceView, said: usize) -> Response {
    let words = with_words(view, said);
    let c = cx.c();
    let all = parts(cx, view);
    let bad = matches!(view.verified, Verified::Bad { .. });
    let response = ui.interact(rect, ui.scope_id().with("evidence"), Sense::click());
    let said: Vec<&str> = all.iter().map(|part| part.3.as_str()).collect();
    let said = said.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let stop = cx.severity(Severity::Stop);
    let painter = ui.painter();
    if bad {
        painter.rect(rect, CornerRadius::same(4), stop.tint, Stroke::new(1.0, stop.line), StrokeKind::Inside);
    } else {
        let ground = if response.hovered() { c.hover } else { c.surface };
        painter.rect(rect, CornerRadius::same(4), ground, Stroke::new(1.0, c.line_strong), StrokeKind::Inside);
    }
    let mut x = rect.left();
    for (index, (icon, weight, severity, text)) in all.iter().enumerate() {
        let short = !words[index];
        let width = part_width(ui, cx, text, short);
        let part = Rect::from_min_size(egui::pos2(x, rect.top()), vec2(width, rect.height()));
        x += width;
        if index > 0 {
            painter.vline(part.left(), part.y_range(), Stroke::new(1.0, if bad { stop.line } else { c.line }));
        }
        let look = cx.severity(*severity);
        let icon_ink = match severity {
            _ if bad => stop.ink,
            Severity::Clear if *weight == Weight::Line => c.text_soft,
            _ => look.ink,
        };
        let text_ink = match severity {
            _ if bad => stop.ink,
            Severity::Clear | Severity::Note => c.text_soft,
            _ => look.ink,
        };
        let centre = egui::pos2(part.left() + 18.0, part.center().y);
        ink::paint_icon(painter, cx.theme, centre, (*icon, *weight), 15.0, icon_ink);
        if !short {
            let text_rect = Rect::from_min_max(egui::pos2(part.left() + 32.0, part.top()), part.max);
            let face = if bad && index == 0 { Face::LabelStrong } else { Face::Label };
            ink::paint(painter, cx.theme, text_rect, Align2::LEFT_CENTER, (face, text_ink), text);
        }
    }
    super::focus_ring(ui, cx, &response, rect, 4);
    response.on_hover_text(said)
}
