//! The window of exposure: the log as a line, the heads outside as posts, what none of them covers as a dashed part.
//!
//! Does not know: where a head is kept beyond its kind.
//! Always holds: the part without cover is shown as a number of acts and days.

use egui::{Align2, Pos2, Rect, Stroke, Ui, pos2, vec2};

use crate::session::views::Severity;
use crate::session::views::evidence::{AuditView, Outside};
use crate::ui::area;
use crate::ui::cx::{self, Cx};
use crate::ui::ink;
use crate::ui::theme::{ANY, Face};
use crate::ui::widgets::{dashed_rect, rule};

/// The youngest head outside that agrees.
fn covered(view: &AuditView) -> Option<&Outside> {
    view.outside.iter().filter(|outside| outside.agrees != Some(false)).max_by_key(|outside| outside.size)
}

pub(super) fn exposure_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: Option<&AuditView>) {
    let c = *cx.c();
    ui.painter().rect_filled(rect, 0, c.sunken);
    rule(ui.painter(), rect.x_range(), rect.top() + 1.0, c.line);
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line_strong);
    let Some(view) = view else { return };
    let mut inner = rect.shrink2(vec2(20.0, 0.0));
    inner.set_top(rect.top() + 8.0);
    let head = area::top(&mut inner, 22.0);
    let last = covered(view);
    let exposed = view.head.size.saturating_sub(last.map_or(0, |outside| outside.size));
    let head_text = format!("{} · {}", cx.number(view.head.size), cx::grouped_hex(&view.head.digits));
    let used = area::row_from_right(ui, head, "head-now", |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ink::whole(ui, cx.theme, (Face::Mono, c.text), &head_text);
        ink::whole(ui, cx.theme, cx.faint(), &cx.words.say("ui-head-word"));
        head.right() - ui.min_rect().left()
    });
    let mut left = head;
    left.set_right(head.right() - used - 12.0);
    area::row(ui, left, "exposure-title", |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let (severity, text, hint) = said(cx, last, exposed);
        let title = cx.words.say("ui-exposure-title");
        let wide = |face, text: &str| ink::width(ui, cx.theme, face, text) + 10.0;
        let whole = wide(Face::Strong, &title) + wide(Face::Strong, &text) + wide(Face::Body, &hint);
        // the number says what it is about; its title is the first to go
        if whole <= left.width() {
            ink::whole(ui, cx.theme, (Face::Strong, c.text), &title);
        }
        ink::say(ui, cx.theme, (Face::Strong, cx.severity(severity).ink), &text);
        ink::say(ui, cx.theme, (Face::Body, c.text_soft), &hint);
    });
    line_ui(ui, cx, inner, view, last.map_or(0, |outside| outside.size));
}

fn said(cx: &Cx<'_>, last: Option<&Outside>, exposed: u64) -> (Severity, String, String) {
    let acts = cx.words.count("ui-count-acts", exposed, &[]);
    match last {
        None => (Severity::Act, acts, cx.words.say("ui-exposure-never")),
        Some(_) if exposed == 0 => (Severity::Clear, acts, cx.words.say("ui-exposure-none")),
        Some(outside) => {
            let days = cx.today().days_since(outside.at.day(cx.offset_min)).max(0).unsigned_abs();
            let text = cx.words.count("ui-exposure-days", days, &[("acts", &acts)]);
            (Severity::Act, text, cx.words.say("ui-exposure-hint"))
        }
    }
}

/// Between two captions.
const CAPTION_GAP: f32 = 14.0;

fn line_ui(ui: &Ui, cx: &Cx<'_>, rect: Rect, view: &AuditView, covered: u64) {
    let painter = ui.painter();
    let track =
        Rect::from_min_max(pos2(rect.left() + 6.0, rect.top() + 22.0), pos2(rect.right() - 6.0, rect.top() + 36.0));
    let size = view.head.size.max(1);
    // The exposed end is always wide enough to be read.
    let least = if covered < size { 0.2 } else { 0.0 };
    let share = |seq: u64| {
        let plain = seq as f32 / size as f32;
        let edge = (covered as f32 / size as f32).min(1.0 - least);
        if seq <= covered {
            if covered == 0 { 0.0 } else { seq as f32 / covered as f32 * edge }
        } else {
            edge + (plain - covered as f32 / size as f32) / (1.0 - covered as f32 / size as f32).max(1e-6)
                * (1.0 - edge)
        }
    };
    let x = |seq: u64| track.left() + track.width() * share(seq);
    let edge = x(covered);
    let caption = |to: Align2, at: Pos2, style: (Face, egui::Color32), text: &str| {
        let galley = painter.layout_no_wrap(text.to_owned(), cx.theme.font(style.0), style.1);
        painter.galley(to.anchor_size(at, galley.size()).min, galley, style.1);
    };
    let mut covered_text = None;
    if covered > 0 {
        let look = cx.severity(Severity::Clear);
        let part = Rect::from_min_max(track.min, pos2(edge, track.bottom()));
        painter.rect(part, 0, look.tint, Stroke::new(1.0, look.line), egui::StrokeKind::Inside);
        let text = cx.words.count("ui-exposure-covered", view.outside.len() as u64, &[]);
        covered_text = Some((part.center(), look, text));
    }
    if covered < size {
        let look = cx.severity(Severity::Act);
        let part = Rect::from_min_max(pos2(edge, track.top()), track.max);
        painter.rect_filled(part, 0, look.tint);
        dashed_rect(painter, part, look.ink);
        let text = cx.words.count("ui-exposure-exposed", size - covered, &[]);
        caption(Align2::CENTER_CENTER, part.center(), (Face::CaptionStrong, look.ink), &text);
    }
    let post = |at: f32, to: [Align2; 2], number: &str, note: &str| {
        painter.vline(
            at.round(),
            egui::Rangef::new(track.top() - 4.0, track.bottom() + 4.0),
            Stroke::new(2.0, cx.c().text),
        );
        caption(to[0], pos2(at, track.top() - 6.0), (Face::Caption, cx.c().text), number);
        caption(to[1], pos2(at, track.bottom() + 6.0), (Face::Caption, cx.c().text_faint), note);
    };
    let opened = cx.words.with("ui-exposure-opened", &[("day", &cx.words.day(view.opened))]);
    post(track.left(), [Align2::LEFT_BOTTOM, Align2::LEFT_TOP], "0", &opened);
    let caption_width =
        |text: &str| painter.layout_no_wrap(text.to_owned(), cx.theme.font(Face::Caption), ANY).size().x;
    let now = cx.ago(cx.now);
    let last_number = cx.number(size - 1);
    // captions never touch: one that has no room is left out, its post stays
    let mut free_from = track.left() + caption_width(&opened) + CAPTION_GAP;
    let free_to = track.right() - caption_width(&now).max(caption_width(&last_number)) - CAPTION_GAP;
    for outside in &view.outside {
        let at = x(outside.size);
        let note =
            format!("{} {}", cx.words.code("anchor_kind", &outside.kind), cx.words.day(outside.at.day(cx.offset_min)));
        let number = cx.number(outside.size);
        let half = caption_width(&note).max(caption_width(&number)) / 2.0;
        let fits = at - half >= free_from && at + half <= free_to;
        if fits {
            free_from = at + half + CAPTION_GAP;
        }
        let (number, note) = if fits { (number, note) } else { (String::new(), String::new()) };
        post(at, [Align2::CENTER_BOTTOM, Align2::CENTER_TOP], &number, &note);
    }
    if let Some((at, look, text)) = covered_text {
        let galley = painter.layout_no_wrap(text, cx.theme.font(Face::CaptionStrong), look.ink);
        let place = Rect::from_center_size(at, galley.size());
        // The words stand before the posts.
        painter.rect_filled(place.expand2(vec2(4.0, -1.0)), 0, look.tint);
        painter.galley(place.min, galley, look.ink);
    }
    caption(Align2::RIGHT_BOTTOM, pos2(track.right(), track.top() - 6.0), (Face::Caption, cx.c().text), &last_number);
    caption(Align2::RIGHT_TOP, pos2(track.right(), track.bottom() + 6.0), (Face::Caption, cx.c().text_faint), &now);
}
