//! Audit: the window of exposure, the acts, one act in full, verification, an old head typed from paper.
//!
//! Does not know: hashes, keys; how a family checks.
//! Always holds: the window since the last head outside is a number; an act's bytes are shown as they are.

use egui::{Id, Rect, Ui, vec2};

use super::list::{ListLook, ListState, list_ui};
use super::page_head;
use crate::session::desk::Progress;
use crate::session::query::Query;
use crate::session::views::Severity;
use crate::session::views::evidence::Compared;
use crate::session::views::lists::ListKind;
use crate::ui::action::{Action, MenuItem, Wishes};
use crate::ui::area;
use crate::ui::cx::{self, Cx};
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::models::{Models, Row};
use crate::ui::theme::Face;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::sheet::{SheetLook, sheet};
use crate::ui::widgets::table::{Cell, Column};
use crate::ui::widgets::tabs;

mod act;
mod report;
mod window;

/// What the screen remembers.
#[derive(Clone, Debug, Default)]
pub struct AuditState {
    /// The list of acts.
    pub list: ListState,
    /// The act that is shown.
    pub act: Option<u64>,
    /// The tab of the act: facts, lines, JSON, proof.
    pub tab: usize,
    /// Where the page is narrow: acts or the last verification.
    pub part: usize,
    /// The head that is being typed, while the sheet is open.
    pub head: Option<String>,
    /// The head that was asked about.
    pub asked: Option<String>,
}

/// A verification under way.
pub struct Verifying<'a> {
    /// How far it is.
    pub progress: Option<&'a Progress>,
    /// The ticket by which it is stopped.
    pub ticket: crate::session::desk::Ticket,
}

/// Draws the screen inside `page`.
pub fn audit_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page_verifying: (Rect, Option<&Verifying<'_>>),
    state: &mut AuditState,
    models: &Models,
    wishes: &mut Wishes,
) {
    let (page, verifying) = page_verifying;
    let view = models.audit(wishes);
    let wide = page.width() > 1000.0;
    if !wide && verifying.is_some() {
        // a verification under way is shown, with its Stop
        (state.part, state.act) = (1, None);
    }
    if let (false, Some(seq)) = (wide, state.act) {
        // beside a narrow list there is no room: the act is a page of its own
        if act::act_ui(ui, cx, (page, seq), &mut state.tab, models, wishes) {
            state.act = None;
        }
        head_sheet(ui, cx, state, models, wishes);
        return;
    }
    let title = cx.words.say("ui-nav-audit");
    let note = view.map_or_else(String::new, |view| {
        let acts = cx.words.count("ui-count-acts", view.head.size, &[]);
        format!("{acts}, {}", cx.words.count("ui-count-lines", view.lines, &[]))
    });
    let mut body = page_head(ui, cx, page, (&title, &note), |ui| {
        let verify = cx.words.say("ui-verify");
        let working = cx.words.say("ui-verifying");
        let why = verifying.is_some().then_some(working.as_str());
        if Button::primary(&verify).small().icon(Icon::ShieldCheck).keys("F9").unless(why).show(ui, cx).clicked() {
            wishes.add(Action::Menu(MenuItem::Verify));
        }
        let copy = cx.words.say("ui-menu-copy");
        let button = if wide { Button::plain(&copy) } else { Button::plain("").described(&copy) };
        if button.small().icon(Icon::Usb).show(ui, cx).clicked() {
            wishes.add(Action::Menu(MenuItem::Copy));
        }
        let typed = cx.words.say("ui-menu-type-head");
        if Button::plain(&typed).small().icon(Icon::Keyboard).show(ui, cx).clicked() {
            state.head = Some(String::new());
        }
    });
    let exposure = area::top(&mut body, 104.0);
    window::exposure_ui(ui, cx, exposure, view);
    let mut rest = body;
    if wide {
        let families = area::right(&mut rest, 236.0);
        report::verify_ui(ui, cx, families, view, verifying, wishes);
        ui.painter().vline(families.left() - 0.5, families.y_range(), egui::Stroke::new(1.0, cx.c().line_strong));
    } else {
        let names = [cx.words.say("ui-column-acts"), cx.words.say("ui-verify-title")];
        let line = area::top(&mut rest, 38.0).shrink2(vec2(20.0, 0.0));
        let height = cx.theme.heights.control_small;
        let clicked = area::row(ui, line, "audit-parts", |ui| tabs::segments(ui, cx, &names, state.part, height));
        state.part = clicked.unwrap_or(state.part);
        if state.part == 1 {
            report::verify_ui(ui, cx, rest, view, verifying, wishes);
            head_sheet(ui, cx, state, models, wishes);
            return;
        }
    }
    if let Some(seq) = state.act {
        let card = area::right(&mut rest, 368.0);
        if act::act_ui(ui, cx, (card, seq), &mut state.tab, models, wishes) {
            state.act = None;
        }
        ui.painter().vline(card.left() - 0.5, card.y_range(), egui::Stroke::new(1.0, cx.c().line_strong));
    }
    acts_ui(ui, cx, rest, state, models, wishes);
    head_sheet(ui, cx, state, models, wishes);
}

fn acts_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, state: &mut AuditState, models: &Models, wishes: &mut Wishes) {
    let w = cx.words;
    let columns = [
        Column::new("seq", w.say("ui-column-act"), 76.0).right().filter("≥".to_owned()),
        Column::new("at", w.say("ui-column-posted"), 104.0),
        Column::new("kind", w.say("ui-column-kind"), 176.0).filter(w.say("ui-filter-contains")),
        Column::new("subject", w.say("ui-column-subject"), 220.0).grows().filter(w.say("ui-filter-contains")),
        Column::new("note", String::new(), 34.0).fixed_order(),
        Column::new("signatures", w.say("ui-signatures"), 96.0).right(),
    ];
    let look = ListLook {
        kind: ListKind::Acts,
        columns: &columns,
        frozen: 1,
        cells: act_cells,
        rows: |cx, shown, total| {
            let part = ink::strong(&cx.number(shown));
            cx.words.count("ui-of-acts", total, &[("part", &part)])
        },
        name: &w.say("ui-nav-audit"),
    };
    let events = list_ui(ui, cx, (rect, &look), &mut state.list, models, wishes);
    let row = events.opened.or(events.focused).and_then(|index| models.list(ListKind::Acts)?.row(index));
    if let Some(Row::Act(act)) = row {
        state.act = Some(act.seq);
    }
}

fn act_cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Act(act) = row else { return Vec::new() };
    let note = if act.corrects.is_some() || act.reversed_by.is_some() {
        Cell::Icon(Icon::Undo, cx.words.say("ui-act-reversal"))
    } else if act.clock != "normal" {
        Cell::Mark(Severity::Note, cx.words.code("clock", &act.clock))
    } else {
        Cell::Empty
    };
    let count = cx.number(act.signatures);
    vec![
        Cell::Code(cx.number(act.seq)),
        Cell::Soft(cx.short_moment(act.at)),
        Cell::Text(cx.words.code("act_kind", &act.kind)),
        Cell::Text(cx.sentence(&act.says)),
        note,
        if act.signatures > 1 { Cell::Strong(count) } else { Cell::Soft(count) },
    ]
}

/// The sheet on which an old head is typed.
fn head_sheet(ui: &mut Ui, cx: &Cx<'_>, state: &mut AuditState, models: &Models, wishes: &mut Wishes) {
    let Some(mut typed) = state.head.take() else { return };
    let title = cx.words.say("ui-menu-type-head");
    let look = SheetLook { key: "head", title: &title, note: "", size: vec2(620.0, 330.0), foot: 0.0, side: 0.0 };
    let (close, ()) = sheet(ui, cx, &look, |ui, parts| {
        area::column(ui, parts.body.shrink2(vec2(20.0, 14.0)), "head", |ui| {
            ink::para(ui, cx.theme, cx.label(), &cx.words.say("ui-head-hint"));
            ui.add_space(6.0);
            let label = cx.words.say("ui-head-label");
            let id = Id::unique("typed-head");
            let shown =
                Field::new(&label).mono().hint("41207 7c1e 90a4 3f52 b8d1 06ec").id(id).show(ui, cx, &mut typed);
            let entered = shown.entered(ui);
            if !entered && !ui.memory(|m| m.has_focus(id)) && state.asked.is_none() {
                shown.text.request_focus();
            }
            ui.add_space(4.0);
            let compare = cx.words.say("ui-head-compare");
            let empty = cx.words.say("ui-why-empty");
            let why = typed.trim().is_empty().then_some(empty.as_str());
            if Button::primary(&compare).unless(why).show(ui, cx).clicked() || entered && why.is_none() {
                state.asked = Some(typed.trim().to_owned());
            }
            ui.add_space(8.0);
            if let Some(asked) = &state.asked {
                match models.compared(asked, wishes) {
                    Some(answer) => compared_ui(ui, cx, answer),
                    None => {
                        if let Some(trouble) = models.trouble(&Query::Compare(asked.clone())) {
                            ink::para(ui, cx.theme, cx.body(), &crate::ui::widgets::trouble::trouble_line(cx, trouble));
                        }
                    }
                }
            }
        });
    });
    if close {
        state.asked = None;
    } else {
        state.head = Some(typed);
    }
}

fn compared_ui(ui: &mut Ui, cx: &Cx<'_>, answer: &Compared) {
    let w = cx.words;
    let (severity, title, text) = match answer {
        Compared::Agrees { size, day, since } => {
            let vars = [("size", cx.number(*size)), ("day", w.day_long(*day))];
            let vars = [(vars[0].0, vars[0].1.as_str()), (vars[1].0, vars[1].1.as_str())];
            (Severity::Clear, w.with("ui-head-agrees", &vars), w.count("ui-head-since", *since, &[]))
        }
        Compared::Differs { size, ours } => (
            Severity::Stop,
            w.with("ui-head-differs", &[("size", &cx.number(*size))]),
            w.with("ui-head-ours", &[("digits", &ink::code(&cx::grouped_hex(ours)))]),
        ),
        Compared::Beyond { size, acts } => (
            Severity::Stop,
            w.with("ui-head-beyond", &[("size", &cx.number(*size)), ("acts", &cx.number(*acts))]),
            w.say("ui-head-beyond-text"),
        ),
        Compared::NotAHead => (Severity::Unknown, w.say("ui-head-not"), w.say("ui-head-hint")),
    };
    ui.horizontal_top(|ui| {
        let look = cx.severity(severity);
        ink::icon(ui, cx.theme, (look.icon, Weight::Fill), 20.0, look.ink);
        ui.vertical(|ui| {
            ink::para(ui, cx.theme, (Face::Strong, look.ink), &title);
            ink::para(ui, cx.theme, cx.body(), &text);
        });
    });
}
