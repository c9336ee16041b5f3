//! A small line plot painted by hand, with its table beside it: the stabiliser trend of a lot.
//!
//! Does not know: egui's plots, other series.
//! Always holds: at most 60 points; the limit is in stop ink with a tinted side; a forecast is dashed; the numbers stand
//! in a table beside it.

use egui::{Align2, Pos2, Rangef, Rect, Shape, Stroke, Ui, pos2, vec2};

use super::rule;
use crate::domain::calendar::Day;
use crate::session::views::Severity;
use crate::session::views::ammunition::{TestView, TrendView};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;

const MOST: usize = 60;

/// Where values and days stand on the paper of a plot.
struct Scale {
    paper: Rect,
    first: i64,
    last: i64,
    top_mpct: f32,
}

impl Scale {
    fn x(&self, day: Day, origin: Day) -> f32 {
        let days = day.days_since(origin) - self.first;
        let span = (self.last - self.first).max(1);
        self.paper.left() + self.paper.width() * days as f32 / span as f32
    }

    fn y(&self, mpct: u32) -> f32 {
        self.paper.bottom() - self.paper.height() * (mpct as f32 / self.top_mpct).min(1.0)
    }
}

/// Shows the trend: plot at the left, table at the right.
pub fn trend(ui: &mut Ui, cx: &Cx<'_>, view: &TrendView) {
    let height = 190.0;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let mut plot_rect = rect;
    let table = area::right(&mut plot_rect, 156.0);
    let _ = area::right(&mut plot_rect, 8.0);
    let skipped = view.tests.len().saturating_sub(MOST);
    let tests = &view.tests[skipped..];
    if let Some(first) = tests.first() {
        plot(ui, cx, plot_rect, view, tests, first.day);
    }
    area::column(ui, table, "trend-table", |ui| trend_table(ui, cx, view, tests));
}

fn plot(ui: &Ui, cx: &Cx<'_>, rect: Rect, view: &TrendView, tests: &[TestView], origin: Day) {
    let c = cx.c();
    let painter = ui.painter();
    let stop = cx.severity(Severity::Stop);
    let last_test = tests.last().map_or(origin, |test| test.day);
    let end = view.crosses.filter(|day| day.days_since(origin) < 36_500).map_or(last_test, |day| day.max(last_test));
    let years = (end.year() - origin.year()).max(2);
    let top_mpct = tests.iter().map(|t| t.relative_mpct).max().unwrap_or(100_000).max(100_000) as f32;
    let scale = Scale {
        paper: Rect::from_min_max(rect.min + vec2(28.0, 8.0), rect.max - vec2(4.0, 20.0)),
        first: -i64::from(years) * 20,
        last: end.days_since(origin) + i64::from(years) * 30,
        top_mpct,
    };
    let paper = scale.paper;
    let caption = |to: Align2, at: Pos2, ink: egui::Color32, text: &str| {
        let galley = painter.layout_no_wrap(text.to_owned(), cx.theme.font(Face::Caption), ink);
        painter.galley(to.anchor_size(at, galley.size()).min, galley, ink);
    };
    // The side beyond the limit.
    let limit_y = scale.y(view.limit_mpct);
    painter.rect_filled(Rect::from_min_max(pos2(paper.left(), limit_y), paper.max), 0, stop.tint);
    let mut above = paper.top();
    for band in &view.bands {
        let y = scale.y(band.from_mpct);
        let is_limit = band.from_mpct == view.limit_mpct;
        if band.from_mpct > 0 && !is_limit {
            let ends = [pos2(paper.left(), y), pos2(paper.right(), y)];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.0, c.line_strong), 2.0, 3.0));
        }
        if band.from_mpct > 0 {
            let text = cx.words.number(i64::from(band.from_mpct / 1000));
            caption(Align2::RIGHT_CENTER, pos2(paper.left() - 5.0, y), c.text_soft, &text);
        }
        let middle = (above + y) / 2.0;
        let ink_of_band = if band.from_mpct < view.limit_mpct { stop.ink } else { c.text_faint };
        caption(Align2::RIGHT_CENTER, pos2(paper.right() - 4.0, middle), ink_of_band, &band.name);
        above = y;
    }
    caption(Align2::RIGHT_TOP, pos2(paper.left() - 5.0, paper.top() - 8.0), c.text_soft, "%");
    painter.hline(paper.x_range(), limit_y, Stroke::new(1.5, stop.ink));
    painter.hline(paper.x_range(), paper.bottom(), Stroke::new(1.0, c.control));
    let every = (years / 3).max(1);
    for year in origin.year()..=end.year() {
        if year % every == 0
            && let Some(day) = Day::new(year, 1, 1).filter(|day| *day >= origin)
        {
            let x = scale.x(day, origin);
            painter.vline(x, Rangef::new(paper.bottom(), paper.bottom() + 4.0), Stroke::new(1.0, c.control));
            caption(Align2::CENTER_TOP, pos2(x, paper.bottom() + 5.0), c.text_soft, &year.to_string());
        }
    }
    series(ui, cx, view, tests, (&scale, origin));
}

fn series(ui: &Ui, cx: &Cx<'_>, view: &TrendView, tests: &[TestView], scale: (&Scale, Day)) {
    let (scale, origin) = scale;
    let painter = ui.painter();
    let accent = Stroke::new(2.0, cx.c().accent_text);
    let points: Vec<Pos2> =
        tests.iter().map(|test| pos2(scale.x(test.day, origin), scale.y(test.relative_mpct))).collect();
    if let (Some(day), Some(last)) = (view.crosses, points.last()) {
        let at = pos2(scale.x(day, origin), scale.y(view.limit_mpct));
        painter.extend(Shape::dashed_line(&[*last, at], accent, 3.0, 3.0));
        painter.circle_filled(at, 3.0, cx.severity(Severity::Stop).ink);
    }
    painter.line(points.clone(), accent);
    for point in points {
        painter.circle(point, 3.5, cx.c().surface, accent);
    }
}

fn trend_table(ui: &mut Ui, cx: &Cx<'_>, view: &TrendView, tests: &[TestView]) {
    let c = cx.c();
    ui.spacing_mut().item_spacing.y = 0.0;
    let head = [cx.words.say("ui-trend-test"), cx.words.say("ui-trend-mass"), "%".to_owned(), String::new()];
    table_line(ui, cx, &head, c.text_faint);
    for test in tests.iter().rev().take(6) {
        let cells = [
            format!("{:02}/{}", test.day.month(), test.day.year()),
            test.absolute_mpct.map_or_else(|| super::facts::DASH.to_owned(), |mpct| cx.percent(mpct)),
            cx.words.number(i64::from((test.relative_mpct + 500) / 1000)),
            test.band.clone(),
        ];
        table_line(ui, cx, &cells, c.text);
    }
    if let Some(day) = view.crosses {
        let limit = cx.words.number(i64::from(view.limit_mpct / 1000));
        let cells = [format!("{:02}/{}", day.month(), day.year()), String::new(), limit, String::new()];
        table_line(ui, cx, &cells, cx.severity(Severity::Stop).ink);
    }
}

fn table_line(ui: &mut Ui, cx: &Cx<'_>, cells: &[String; 4], ink_of_text: egui::Color32) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 19.0));
    let mut line = rect;
    let first = area::left(&mut line, 62.0);
    area::row(ui, first, "month", |ui| ink::say(ui, cx.theme, (Face::Label, ink_of_text), &cells[0]));
    for (index, cell) in cells[1..].iter().enumerate() {
        let part = area::nth(line, index, 3, 2.0);
        area::row_from_right(ui, part, index, |ui| {
            if !cell.is_empty() {
                ink::say(ui, cx.theme, (Face::Label, ink_of_text), cell);
            }
        });
    }
    rule(ui.painter(), rect.x_range(), rect.bottom(), cx.c().line);
}
