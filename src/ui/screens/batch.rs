//! Destruction: the list of batches, and one batch with its seven steps, lines, balance, signatures and next action.
//!
//! Does not know: the guards of a step.
//! Always holds: a step that cannot be taken says why; what is not yet known is dashed.

use egui::{Popup, Rect, Ui, vec2};

use crate::domain::event::Kind;
use crate::session::desk::Paper;
use crate::session::query::Query;
use crate::session::views::batches::{BatchLine, BatchView, NextStep, STATES};
use crate::session::views::lists::{LotMark, RowNo};
use crate::session::views::{Opens, Severity};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::{self, Cx};
use crate::ui::forms::{About, FormKind};
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::models::Models;
use crate::ui::screen::Screen;
use crate::ui::theme::Face;
use crate::ui::widgets::button::{Button, icon_button};
use crate::ui::widgets::steps::{StepLook, StepPlace, step_bar};
use crate::ui::widgets::table::{Cell, Column, Foot, RowSource, TableLook, TableState, table};
use crate::ui::widgets::{balance, card, chip, rule, tabs};

mod side;

/// What the page of one batch remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchState {
    /// The table of lines.
    pub table: TableState,
    /// Where the page is small: lines, balance or signatures.
    pub part: usize,
}

/// Draws one batch.
pub fn batch_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, &str),
    state: &mut BatchState,
    models: &Models,
    wishes: &mut Wishes,
) {
    let (page, id) = place;
    let Some(batch) = models.batch(id, wishes) else {
        super::parts::waiting(ui, cx, page, models.trouble(&Query::Batch(id.to_owned())));
        return;
    };
    let mut rest = page;
    let head = area::top(&mut rest, cx.theme.frame.page_head);
    head_ui(ui, cx, head.shrink2(vec2(20.0, 0.0)), batch, wishes);
    let bar = area::top(&mut rest, cx.theme.frame.step_bar.min(page.height() * 0.17));
    step_bar(ui, cx, bar.shrink2(vec2(20.0, 0.0)), &steps(cx, batch));
    let foot = area::bottom(&mut rest, cx.theme.frame.action_foot);
    let mut body = rest.shrink2(vec2(20.0, 0.0));
    body.set_top(rest.top() + 16.0);
    body.set_bottom(rest.bottom() - 12.0);
    if body.width() >= 1000.0 && body.height() >= 330.0 {
        let side = area::right(&mut body, 352.0);
        let _ = area::right(&mut body, 16.0);
        side::side_ui(ui, cx, side, batch);
        lines_ui(ui, cx, body, batch, state, wishes);
    } else {
        parts_ui(ui, cx, body, batch, state, wishes);
    }
    foot_ui(ui, cx, foot, batch, wishes);
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, batch: &BatchView, wishes: &mut Wishes) {
    let used = area::row_from_right(ui, rect, "batch-buttons", |ui| {
        let list = cx.words.say("ui-batch-print-list");
        if Button::plain(&list).small().icon(Icon::Printer).show(ui, cx).clicked() {
            wishes.add(Action::Print(Paper::BatchList(batch.number.clone()), String::new()));
        }
        if let Some(issued) = batch.certificate.as_ref().filter(|certificate| certificate.issued.is_some()) {
            let certificate = cx.words.say("ui-batch-print-certificate");
            if Button::plain(&certificate).small().icon(Icon::SealCheck).show(ui, cx).clicked() {
                let paper = Paper::Certificate { batch: issued.number.clone(), reason: None };
                wishes.add(Action::Print(paper, String::new()));
            }
        }
        rect.right() - ui.min_rect().left()
    });
    let mut left = rect;
    left.set_right(rect.right() - used - 12.0);
    area::row(ui, left, "batch-title", |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        if icon_button(ui, cx, Icon::CaretLeft, &cx.words.say("ui-nav-destruction")).clicked() {
            wishes.add(Action::Open(Screen::Destruction));
        }
        let title = cx.words.with("ui-batch-title", &[("number", &ink::code(&batch.number))]);
        ink::whole(ui, cx.theme, (Face::Display, cx.c().text), &title);
        chip::accent_chip(ui, cx, &cx.words.code("destruction_state", &batch.state));
        let kg = cx.kg(batch.balance.planned.neq_mg, 2, batch.balance.planned.at_least);
        let lines = cx.words.count("ui-count-lines", batch.lines.len() as u64, &[]);
        let note = if !balance::has_neq(&batch.balance) {
            format!("{} · {lines}", batch.site)
        } else {
            cx.words.with("ui-batch-note", &[("site", &batch.site), ("lines", &lines), ("kg", &kg)])
        };
        ink::say(ui, cx.theme, (Face::Body, cx.c().text_faint), &note);
    });
}

fn steps(cx: &Cx<'_>, batch: &BatchView) -> Vec<StepLook> {
    // The step under way is the one that the batch waits for.
    let done = STATES.iter().position(|state| *state == batch.state);
    STATES
        .iter()
        .enumerate()
        .map(|(index, state)| {
            let step = batch.steps.iter().rev().find(|step| step.state == *state);
            let place = match done {
                Some(done) if index <= done => StepPlace::Done,
                Some(done) if index == done + 1 => StepPlace::Current,
                None if step.is_some() => StepPlace::Done,
                _ => StepPlace::Ahead,
            };
            let note = match (place, step) {
                (StepPlace::Done, Some(step)) => format!("{} · {}", cx.short_day(step.day), cx::brief_name(&step.by)),
                (StepPlace::Current, _) => waits(cx, batch),
                _ => String::new(),
            };
            let brief = match step {
                Some(step) if place == StepPlace::Done => cx.short_day(step.day),
                _ => note.clone(),
            };
            StepLook { name: cx.words.code("destruction_state", state), note, brief, place }
        })
        .collect()
}

fn waits(cx: &Cx<'_>, batch: &BatchView) -> String {
    let missing = batch.signatures.iter().filter(|signature| signature.at.is_none()).count() as u64;
    if missing > 0 { cx.words.count("ui-batch-readings-missing", missing, &[]) } else { cx.words.say("ui-batch-next") }
}

struct BatchRows<'a> {
    lines: &'a [BatchLine],
    /// Whether a line has a hazard: among arms the column would stand empty.
    hazards: bool,
}

impl RowSource for BatchRows<'_> {
    fn len(&self) -> u64 {
        self.lines.len() as u64
    }
    fn key(&self, index: u64) -> Option<RowNo> {
        RowNo::try_from(self.lines.get(usize::try_from(index).ok()?)?.no).ok()
    }
    fn cells(&self, cx: &Cx<'_>, index: u64) -> Option<Vec<Cell>> {
        self.lines.get(usize::try_from(index).ok()?).map(|line| line_cells(cx, line, self.hazards))
    }
}

fn line_cells(cx: &Cx<'_>, line: &BatchLine, hazards: bool) -> Vec<Cell> {
    let number = match &line.number {
        LotMark::Marked(number) => Cell::Code(number.clone()),
        other => Cell::Unknown(cx.lot(other)),
    };
    let read = |at: usize| line.readings[at].map_or(Cell::Soft("—".to_owned()), |count| Cell::Text(cx.count(count)));
    let listed = line.listed.signed();
    let off = line.readings.iter().flatten().map(|read| read.signed() - listed).find(|by| *by != 0);
    let difference = match off {
        Some(by) => Cell::Inked(Severity::Act, cx.words.number(by)),
        None if line.readings.iter().all(Option::is_some) => Cell::Soft("0".to_owned()),
        None => Cell::Soft("—".to_owned()),
    };
    let differs = off.is_some() || line.misread;
    let severity = if differs { line.severity().min(Severity::Act) } else { line.severity() };
    let why = line
        .checks
        .iter()
        .min_by_key(|check| check.severity)
        .map_or_else(String::new, |check| cx.sentence(&check.says));
    let said = match (why.is_empty(), differs) {
        (true, true) => cx.words.say("ui-column-difference"),
        (true, false) => cx.severity_word(severity),
        _ => why,
    };
    let hazard = hazards.then(|| line.hazard.clone().map_or(Cell::Empty, Cell::Soft));
    let mut cells = vec![
        Cell::Soft(cx.number(line.no)),
        number,
        Cell::Text(line.item_name.clone()),
        Cell::Text(cx.count(line.listed)),
        read(0),
        read(1),
        difference,
        if severity == Severity::Clear && line.readings.iter().any(Option::is_none) {
            Cell::Empty
        } else {
            Cell::Mark(severity, said)
        },
        line.destroyed.map_or(Cell::Soft("—".to_owned()), |count| Cell::Text(cx.count(count))),
        Cell::Soft(cx.words.code("destruction_method", &line.method)),
    ];
    cells.splice(3..3, hazard);
    cells
}

fn lines_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, batch: &BatchView, state: &mut BatchState, wishes: &mut Wishes) {
    let w = cx.words;
    // a title is never cut, and the name of an item has more than its first word
    let fixed = |key, title: String, least: f32| {
        let width = (ink::width(ui, cx.theme, Face::LabelStrong, &title) + 17.0).max(least);
        Column::new(key, title, width).fixed_order()
    };
    let hazards = batch.lines.iter().any(|line| line.hazard.is_some());
    let mut columns = vec![
        fixed("no", w.say("ui-column-no"), 40.0).right(),
        fixed("number", w.say("ui-column-lot-or-serial"), 122.0),
        fixed("item", w.say("ui-column-item"), 190.0).grows(),
        fixed("hazard", w.say("ui-column-hazard"), 58.0),
        fixed("listed", w.say("ui-column-listed"), 70.0).right(),
        fixed("first", w.say("ui-column-reading-1"), 70.0).right(),
        fixed("second", w.say("ui-column-reading-2"), 70.0).right(),
        fixed("difference", w.say("ui-column-difference"), 58.0).right(),
        fixed("mark", String::new(), 34.0),
        fixed("destroyed", w.say("ui-balance-destroyed"), 70.0).right(),
        fixed("method", w.say("ui-field-method"), 170.0),
    ];
    columns.retain(|column| hazards || column.key != "hazard");
    let foot = Foot {
        rows: w.count("ui-count-lines", batch.lines.len() as u64, &[]),
        sum: batch.purpose.clone(),
        left_out: String::new(),
    };
    let look = TableLook {
        columns: &columns,
        frozen: 2,
        filters: false,
        main: true,
        // where there is room for few rows, they have it
        foot: (rect.height() > 140.0).then_some(&foot),
        inset: 0.0,
        name: &w.say("ui-lines-batch"),
    };
    card::card(ui, cx, rect);
    let rows = BatchRows { lines: &batch.lines, hazards };
    let events = area::column(ui, rect.shrink(1.0), "batch-lines", |ui| {
        ui.set_clip_rect(rect.shrink(1.0));
        table(ui, cx, rect.shrink(1.0), &look, &mut state.table, &rows)
    });
    if let Some(line) = events.opened.and_then(|index| batch.lines.get(usize::try_from(index).ok()?)) {
        let opens = match line.subject.strip_prefix("i/") {
            Some(item) => Opens::Item(item.to_owned()),
            None if line.is_weapon => Opens::Weapon(line.subject.clone()),
            None => Opens::Lot(line.subject.clone()),
        };
        wishes.add(Action::See(opens));
    }
}

/// Lines, balance and signatures one at a time, where they do not fit beside each other.
fn parts_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, batch: &BatchView, state: &mut BatchState, wishes: &mut Wishes) {
    let mut rest = rect;
    rest.set_top(rect.top() - 8.0);
    let names = [cx.words.say("ui-column-lines"), cx.words.say("ui-balance-title"), cx.words.say("ui-signatures")];
    let line = area::top(&mut rest, cx.theme.heights.control_small);
    let clicked = area::row(ui, line, "batch-parts", |ui| {
        tabs::segments(ui, cx, &names, state.part, cx.theme.heights.control_small)
    });
    state.part = clicked.unwrap_or(state.part);
    let _ = area::top(&mut rest, 8.0);
    match state.part {
        1 => {
            rest.set_right(rest.left() + rest.width().min(480.0));
            side::balance_card(ui, cx, rest, batch);
        }
        2 => side::signatures_card(ui, cx, rest, batch),
        _ => lines_ui(ui, cx, rest, batch, state, wishes),
    }
}

fn about(batch: &BatchView, kind: FormKind) -> About {
    let number = match kind {
        FormKind::VoidCertificate => batch.certificate.as_ref().map_or("", |certificate| certificate.number.as_str()),
        _ => batch.number.as_str(),
    };
    About { id: batch.id.clone(), name: number.to_owned(), batch: Some(Box::new(batch.clone())), stock: Vec::new() }
}

fn why_not(cx: &Cx<'_>, step: &NextStep) -> Option<String> {
    let check = step.checks.iter().find(|check| matches!(check.severity, Severity::Stop | Severity::Unknown))?;
    Some(ink::plain(&cx.sentence(&check.says)))
}

/// The act that a step makes.
fn act_of(step: FormKind) -> Kind {
    match step {
        FormKind::ReviewBatch => Kind::BatchReviewed,
        FormKind::ApproveBatch => Kind::BatchApproved,
        FormKind::ReadBatch => Kind::BatchRead,
        FormKind::LockBatch => Kind::BatchLocked,
        FormKind::StartBatch => Kind::BatchStarted,
        FormKind::CompleteBatch => Kind::BatchCompleted,
        FormKind::DraftCertificate => Kind::CertificateDrafted,
        FormKind::SignCertificate => Kind::CertificateSigned,
        FormKind::CertifyBatch => Kind::BatchCertified,
        FormKind::VoidCertificate => Kind::CertificateVoided,
        FormKind::ReopenBatch => Kind::BatchReopened,
        FormKind::AbortBatch => Kind::BatchAborted,
        _ => Kind::BatchCancelled,
    }
}

fn foot_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, batch: &BatchView, wishes: &mut Wishes) {
    ui.painter().rect_filled(rect, 0, cx.c().sunken);
    rule(ui.painter(), rect.x_range(), rect.top() + 1.0, cx.c().line_strong);
    let inner = rect.shrink2(vec2(20.0, 0.0));
    let steps: Vec<(FormKind, &NextStep)> =
        batch.next.iter().filter_map(|step| Some((FormKind::of_command(&step.command)?, step))).collect();
    // what undoes the batch is never the step that a key takes by itself
    let undoes = |kind: FormKind| {
        matches!(kind, FormKind::VoidCertificate | FormKind::CancelBatch | FormKind::AbortBatch | FormKind::ReopenBatch)
    };
    let onward = steps.first().copied().filter(|(kind, _)| !undoes(*kind));
    let others = if onward.is_some() { steps.get(1..).unwrap_or_default() } else { &steps[..] };
    let says = match onward {
        None => cx.words.say("ui-batch-ended"),
        Some((kind, step)) => match why_not(cx, step) {
            Some(why) => why,
            // the same that the sheet says before it is signed
            None => cx.words.undone_by(act_of(kind)),
        },
    };
    let used = area::row_from_right(ui, inner, "batch-next", |ui| {
        if let Some((kind, step)) = onward {
            let text = kind.title(cx.words);
            let why = why_not(cx, step);
            let pressed = Button::primary(&text).keys("Ctrl Enter").unless(why.as_deref()).show(ui, cx).clicked();
            let shortcut = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::Enter);
            let modal = ui.memory(|m| m.top_modal_layer().is_some());
            let by_key = !modal && ui.input_mut(|i| i.consume_shortcut(&shortcut));
            if (pressed || by_key) && why.is_none() {
                wishes.add(Action::Form(kind, about(batch, kind)));
            }
        }
        more_ui(ui, cx, batch, others, wishes);
        inner.right() - ui.min_rect().left()
    });
    let mut left = inner;
    left.set_right(inner.right() - used - 12.0);
    area::row(ui, left, "batch-says", |ui| ink::say(ui, cx.theme, (Face::Body, cx.c().text_faint), &says));
}

/// The other steps that may be taken, in a menu.
fn more_ui(ui: &mut Ui, cx: &Cx<'_>, batch: &BatchView, steps: &[(FormKind, &NextStep)], wishes: &mut Wishes) {
    if steps.is_empty() {
        return;
    }
    let text = cx.words.say("ui-batch-more");
    let button = Button::plain(&text).show(ui, cx);
    let menu = Popup::menu(&button).frame(cx.theme.floating().inner_margin(4)).accessible_name(text.as_str());
    menu.show(|ui| {
        ui.set_width(260.0);
        let lines: Vec<crate::ui::widgets::choice::Line> = steps
            .iter()
            .map(|(kind, _)| crate::ui::widgets::choice::Line {
                code: kind.command().to_owned(),
                name: kind.title(cx.words),
                detail: String::new(),
            })
            .collect();
        let clicked = crate::ui::widgets::choice::lines_ui(ui, cx, &lines, None, None);
        if let Some(kind) = clicked.and_then(|command| FormKind::of_command(&command)) {
            wishes.add(Action::Form(kind, about(batch, kind)));
            ui.close();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, Words};

    #[test]
    fn the_foot_says_of_a_step_what_the_sheet_says() {
        let words = Words::new(Lang::Es);
        let steps = FormKind::ALL.iter().filter(|kind| {
            let command = kind.command();
            command.ends_with("_batch") && *kind != &FormKind::DraftBatch || command.ends_with("_certificate")
        });
        let reversal = words.undone_by(Kind::LotReceived);
        let mut kinds: Vec<Kind> = Vec::new();
        for step in steps {
            assert_ne!(words.undone_by(act_of(*step)), reversal, "{step:?}: no step of a batch is reversed");
            kinds.push(act_of(*step));
        }
        let all = kinds.len();
        kinds.sort();
        kinds.dedup();
        assert_eq!((all, kinds.len()), (13, 13), "each step has an act of its own");
    }
}
