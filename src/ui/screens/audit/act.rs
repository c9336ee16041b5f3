//! One act in full: its facts and signatures, its lines, its bytes, its proof.
//!
//! Does not know: how it was verified.
//! Always holds: the bytes are shown as they were signed; a reversal is offered where it is possible.

use egui::{Rect, ScrollArea, Ui, vec2};

use crate::session::desk::Paper;
use crate::session::query::Query;
use crate::session::views::Opens;
use crate::session::views::acts::{ActView, LineView};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::{self, Cx};
use crate::ui::forms::{About, FormKind};
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::models::Models;
use crate::ui::screens::parts::{escape, tab_enters, waiting};
use crate::ui::theme::Face;
use crate::ui::widgets::button::{Button, icon_button};
use crate::ui::widgets::{chip, facts, person, rule, sign, tabs};

/// Draws the act; true when it is to be closed.
pub(super) fn act_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, u64),
    tab: &mut usize,
    models: &Models,
    wishes: &mut Wishes,
) -> bool {
    let (rect, seq) = place;
    ui.painter().rect_filled(rect, 0, cx.c().surface);
    let Some(act) = models.act(seq, wishes) else {
        return waiting(ui, cx, rect, models.trouble(&Query::Act(seq)));
    };
    let mut inner = rect;
    let foot = area::bottom(&mut inner, 48.0);
    let head = area::top(&mut inner, 78.0);
    let close = head_ui(ui, cx, head, act, tab);
    area::column(ui, inner, ("act", *tab), |ui| {
        ui.set_clip_rect(inner);
        ui.spacing_mut().item_spacing.y = 3.0;
        ScrollArea::vertical().id_salt(("act", seq, *tab)).auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 10)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                match tab {
                    0 => facts_ui(ui, cx, act, wishes),
                    1 => lines_ui(ui, cx, act),
                    2 => {
                        ink::para(ui, cx.theme, (Face::Digest, cx.c().text), &spread(&act.body));
                    }
                    _ => proof_ui(ui, cx, act),
                }
            });
        });
    });
    foot_ui(ui, cx, foot, act, *tab, wishes);
    close || escape(ui)
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, act: &ActView, tab: &mut usize) -> bool {
    rule(ui.painter(), rect.x_range(), rect.bottom(), cx.c().line);
    let mut inner = rect.shrink2(vec2(16.0, 8.0));
    let first = area::top(&mut inner, 26.0);
    let close = area::row_from_right(ui, first, "act-close", |ui| {
        let button = icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-close"));
        tab_enters(ui, &button);
        button.clicked()
    });
    let mut left = first;
    left.set_right(first.right() - 32.0);
    area::row(ui, left, "act-title", |ui| {
        let title = cx.words.with("ui-act-title", &[("act", &ink::code(&cx.number(act.row.seq)))]);
        ink::whole(ui, cx.theme, (Face::Title, cx.c().text), &title);
        ink::say(ui, cx.theme, (Face::Body, cx.c().text_soft), &cx.words.code("act_kind", &act.row.kind));
    });
    let names = [
        cx.words.say("ui-act-tab-card"),
        cx.words.with("ui-act-tab-lines", &[("count", &cx.number(act.lines_count))]),
        "JSON".to_owned(),
        cx.words.say("ui-act-tab-proof"),
    ];
    let _ = area::top(&mut inner, 6.0);
    let chosen = area::row(ui, inner, "act-tabs", |ui| tabs::segments(ui, cx, &names, *tab, 26.0));
    if let Some(chosen) = chosen {
        *tab = chosen;
    }
    close
}

fn section(ui: &mut Ui, cx: &Cx<'_>, title: &str) {
    ui.add_space(4.0);
    rule(ui.painter(), ui.max_rect().expand2(vec2(16.0, 0.0)).x_range(), ui.min_rect().bottom() + 2.0, cx.c().line);
    ui.add_space(4.0);
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), title);
}

fn facts_ui(ui: &mut Ui, cx: &Cx<'_>, act: &ActView, wishes: &mut Wishes) {
    let w = cx.words;
    let posted = format!("{}, {}", w.moment_seconds(act.row.at, cx.offset_min), w.code("clock", &act.row.clock));
    let mut all = vec![
        (w.say("ui-field-day"), w.day(act.row.day)),
        (w.say("ui-column-posted"), posted),
        (w.say("ui-column-subject"), cx.sentence(&act.row.says)),
    ];
    all.extend(act.facts.iter().map(|(label, value)| (cx.sentence(label), cx.value(value))));
    if let Some(reason) = &act.reason {
        all.push((w.say("ui-field-reason"), reason.clone()));
    }
    facts::one_column(ui, cx, &all, 92.0);
    for (label, other) in [("ui-act-corrects", act.row.corrects), ("ui-act-reversed-by", act.row.reversed_by)] {
        if let Some(other) = other {
            let text = w.with(label, &[("act", &cx.number(other))]);
            if Button::link(&text).small().icon(Icon::Undo).show(ui, cx).clicked() {
                wishes.add(Action::See(Opens::Act(other)));
            }
        }
    }
    section(ui, cx, &w.say("ui-signatures"));
    sign::signatures_ui(ui, cx, &act.signatures);
    section(ui, cx, &w.say("ui-act-chain"));
    for (label, hex) in [
        (w.say("ui-act-prev"), &act.prev),
        (w.say("ui-act-leaf"), &act.leaf),
        (w.say("ui-act-lines-root"), &act.lines_root),
    ] {
        ui.horizontal(|ui| {
            let (_, part) = ui.allocate_space(vec2(84.0, 18.0));
            area::row(ui, part, &label, |ui| ink::say(ui, cx.theme, (Face::Body, cx.c().text_faint), &label));
            person::digest(ui, cx, hex, true);
        });
    }
    for hash in &act.refs {
        ui.horizontal(|ui| {
            ink::whole(ui, cx.theme, cx.faint(), "sha256");
            person::digest(ui, cx, hash, true);
        });
    }
    if let Some(proof) = &act.proof {
        ui.add_space(4.0);
        ui.horizontal_top(|ui| {
            chip::severity_icon(ui, cx, crate::session::views::Severity::Clear, 15.0);
            let text = w.count("ui-act-included", proof.path.len() as u64, &[("size", &cx.number(proof.size))]);
            ink::para(ui, cx.theme, cx.label(), &text);
        });
    }
}

fn lines_ui(ui: &mut Ui, cx: &Cx<'_>, act: &ActView) {
    if act.lines.is_empty() {
        ink::para(ui, cx.theme, cx.faint(), &cx.words.say("ui-act-no-lines"));
    }
    for line in &act.lines {
        line_ui(ui, cx, line);
    }
    let left = act.lines_count.saturating_sub(act.lines.len() as u64);
    if left > 0 {
        ink::para(ui, cx.theme, cx.faint(), &cx.words.count("ui-act-more-lines", left, &[]));
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &LineView) {
    ui.horizontal(|ui| {
        ink::whole(ui, cx.theme, cx.faint(), &cx.number(line.no));
        ink::say(ui, cx.theme, (Face::Mono, cx.c().text), &line.subject);
        if let Some(count) = line.count {
            ink::whole(ui, cx.theme, (Face::Strong, cx.c().text), &cx.count(count));
        }
    });
    let places: Vec<String> = [&line.from, &line.to].into_iter().flatten().map(|place| cx.place(place)).collect();
    if !places.is_empty() {
        ink::say(ui, cx.theme, cx.faint(), &places.join(" → "));
    }
    ink::para(ui, cx.theme, (Face::Digest, cx.c().text_faint), &line.body);
    ui.add_space(4.0);
}

fn proof_ui(ui: &mut Ui, cx: &Cx<'_>, act: &ActView) {
    let Some(proof) = &act.proof else {
        ink::para(ui, cx.theme, cx.faint(), &cx.words.say("ui-act-no-proof"));
        return;
    };
    let text = cx.words.count("ui-act-included", proof.path.len() as u64, &[("size", &cx.number(proof.size))]);
    ink::para(ui, cx.theme, cx.body(), &text);
    section(ui, cx, &cx.words.say("ui-act-leaf"));
    ink::para(ui, cx.theme, (Face::Digest, cx.c().text_soft), &cx::grouped_hex(&act.leaf));
    section(ui, cx, &cx.words.say("ui-act-path"));
    for (index, hash) in proof.path.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ink::whole(ui, cx.theme, cx.faint(), &(index + 1).to_string());
            ink::para(ui, cx.theme, (Face::Digest, cx.c().text_soft), &cx::grouped_hex(hash));
        });
    }
    section(ui, cx, &cx.words.say("ui-act-root"));
    ink::para(ui, cx.theme, (Face::Digest, cx.c().text), &cx::grouped_hex(&proof.root));
}

fn foot_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, act: &ActView, tab: usize, wishes: &mut Wishes) {
    ui.painter().rect_filled(rect, 0, cx.c().sunken);
    rule(ui.painter(), rect.x_range(), rect.top() + 1.0, cx.c().line_strong);
    area::row(ui, rect.shrink2(vec2(16.0, 0.0)), "act-foot", |ui| {
        let print = cx.words.say("ui-act-print");
        if Button::plain(&print).icon(Icon::Printer).show(ui, cx).clicked() {
            wishes.add(Action::Print(Paper::Act(act.row.seq), String::new()));
        }
        let reverse = FormKind::Reverse.title(cx.words);
        let why = act.reversible.as_ref().err().map(|says| ink::plain(&cx.sentence(says)));
        if Button::plain(&reverse).icon(Icon::Undo).unless(why.as_deref()).show(ui, cx).clicked() {
            let about = About { id: act.row.seq.to_string(), name: cx.number(act.row.seq), ..About::default() };
            wishes.add(Action::Form(FormKind::Reverse, about));
        }
        if tab == 2 {
            let copy = cx.words.say("ui-act-copy");
            if Button::link(&copy).icon(Icon::Copy).show(ui, cx).clicked() {
                ui.ctx().copy_text(act.body.clone());
            }
        }
    });
}

/// Canonical JSON with a line for each member of the outer object, for reading; nothing else is changed.
fn spread(body: &str) -> String {
    let mut text = String::with_capacity(body.len() + 64);
    let (mut depth, mut quoted, mut escaped) = (0u32, false, false);
    for c in body.chars() {
        if quoted {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            text.push(c);
            continue;
        }
        match c {
            '"' => quoted = true,
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && c == '}' {
            text.push('\n');
        }
        text.push(c);
        if depth == 1 && (c == ',' || c == '{' && text.len() == 1) {
            text.push_str("\n  ");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn a_body_is_spread_without_changing_its_signs() {
        let body = r#"{"a":{"x":[1,2]},"b":"one, \"two\" {","c":[]}"#;
        let shown = spread(body);
        assert_eq!(shown.lines().count(), 5, "{shown}");
        let kept: String = shown.lines().map(|line| line.strip_prefix("  ").unwrap_or(line)).collect();
        assert_eq!(kept, body);
    }
}
