//! Pictures of every screen in every theme, drawn without a graphics card.
//!
//! They are looked at by people: with `CUSTODIA_PICTURES=FOLDER` they are written there. The test itself asks only that
//! a screen is drawn, rests, and is not blank.

use crate::session::desk::Secret;
use egui::{Event, Key, Modifiers, RawInput, Rect, pos2, vec2};

use super::action::Action;
use super::app::Custodia;
use super::testing::desk::FakeDesk;
use super::testing::raster::{Picture, Raster};

/// A window that is drawn into a picture.
struct Painter {
    ctx: egui::Context,
    window: Custodia,
    raster: Raster,
    size: [usize; 2],
    time: f64,
}

impl Painter {
    fn new(desk: FakeDesk, size: [usize; 2], path: Option<&str>) -> Painter {
        let ctx = egui::Context::default();
        let window = Custodia::new(&ctx, Box::new(desk), path);
        Painter { ctx, window, raster: Raster::default(), size, time: 0.0 }
    }

    fn pass(&mut self, events: Vec<Event>) -> egui::FullOutput {
        self.time += 0.5;
        let zoom = self.ctx.zoom_factor();
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(
                pos2(0.0, 0.0),
                vec2(self.size[0] as f32, self.size[1] as f32) / zoom,
            )),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let window = &mut self.window;
        let mut first = true;
        let mut output = self.ctx.run_ui(input, |ui| {
            if first {
                window.work(ui.ctx());
                first = false;
            }
            window.draw(ui);
        });
        self.raster.textures(&output.textures_delta);
        output.textures_delta.clear();
        output
    }

    fn settle(&mut self) {
        for _ in 0..6 {
            self.pass(Vec::new());
        }
    }

    fn key(&mut self, modifiers: Modifiers, key: Key) {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.pass(vec![event(true), event(false)]);
        self.settle();
    }

    fn click(&mut self, x: f32, y: f32) {
        let pos = pos2(x, y);
        let button = |pressed| Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.pass(vec![Event::PointerMoved(pos)]);
        self.pass(vec![button(true)]);
        self.pass(vec![button(false)]);
        self.settle();
        self.pass(vec![Event::PointerGone]);
    }

    fn look_in(&mut self) {
        self.settle();
        self.window.wish_for_tests(Action::SignIn("u-003".to_owned(), Secret::new("ceiba-lluvia-farol-17".to_owned())));
        self.settle();
    }

    fn picture(&mut self, name: &str) -> Picture {
        self.settle();
        let output = self.pass(Vec::new());
        let rests = output.viewport_output.values().all(|viewport| !viewport.repaint_delay.is_zero());
        assert!(rests, "{name} does not rest: {:?}", self.ctx.repaint_causes());
        let picture = self.raster.picture(&self.ctx, output, self.size);
        if let Ok(folder) = std::env::var("CUSTODIA_PICTURES") {
            std::fs::create_dir_all(&folder).unwrap();
            picture.write(&std::path::Path::new(&folder).join(format!("{name}.ppm")));
        }
        assert!(picture.colours() > 40, "{name} has {} colours", picture.colours());
        picture
    }
}

fn wanted(name: &str) -> bool {
    std::env::var("CUSTODIA_PICTURE").map_or(true, |only| name.contains(&only))
}

fn desk(theme: &str) -> FakeDesk {
    let mut desk = FakeDesk::new("es");
    desk.settings.theme = theme.to_owned();
    desk
}

#[test]
fn every_screen_is_drawn_and_rests() {
    const SIZE: [usize; 2] = [1366, 768];
    let all = std::env::var("CUSTODIA_PICTURES").is_ok();
    let themes = if all { &["light", "dark", "high_contrast"][..] } else { &["light"][..] };
    for theme in themes {
        if wanted("signin") {
            let mut painter = Painter::new(desk(theme), SIZE, Some("x"));
            painter.picture(&format!("signin-{theme}"));
            let mut training = desk(theme);
            training.ledger = super::testing::data::ledger(true);
            let mut painter = Painter::new(training, SIZE, Some("x"));
            painter.picture(&format!("signin-training-{theme}"));
        }
        if wanted("start") {
            let mut painter = Painter::new(desk(theme), SIZE, None);
            painter.picture(&format!("start-{theme}"));
        }
        let mut painter = Painter::new(desk(theme), SIZE, Some("x"));
        painter.look_in();
        for (key, name) in [
            (Key::Num1, "home"),
            (Key::Num2, "weapons"),
            (Key::Num3, "ammunition"),
            (Key::Num4, "items"),
            (Key::Num5, "places"),
            (Key::Num6, "flags"),
            (Key::Num7, "destruction"),
            (Key::Num8, "audit"),
            (Key::Num9, "people"),
            (Key::Comma, "settings"),
        ] {
            if !wanted(name) {
                continue;
            }
            painter.key(Modifiers::COMMAND, key);
            if matches!(name, "weapons" | "ammunition" | "places" | "audit") {
                painter.key(Modifiers::NONE, Key::ArrowDown);
                if name == "weapons" {
                    painter.key(Modifiers::NONE, Key::ArrowDown);
                }
            }
            painter.picture(&format!("{name}-{theme}"));
            if name == "destruction" {
                painter.key(Modifiers::NONE, Key::ArrowDown);
                painter.key(Modifiers::NONE, Key::Enter);
                painter.picture(&format!("destruction-batch-{theme}"));
            }
            if name == "ammunition" {
                painter.key(Modifiers::COMMAND, Key::N);
                painter.picture(&format!("ammunition-form-{theme}"));
                painter.key(Modifiers::NONE, Key::Escape);
                painter.key(Modifiers::NONE, Key::Escape);
            }
            if name == "home" {
                painter.key(Modifiers::COMMAND, Key::K);
                painter.picture(&format!("home-palette-{theme}"));
                painter.key(Modifiers::NONE, Key::Escape);
                painter.key(Modifiers::NONE, Key::F1);
                painter.picture(&format!("home-help-{theme}"));
                painter.key(Modifiers::NONE, Key::Escape);
            }
        }
    }
}

#[test]
fn large_text_still_fits() {
    for (percent, size) in [(150, [1366, 768]), (200, [1920, 1080])] {
        let mut large = desk("light");
        large.settings.size_percent = percent;
        let mut painter = Painter::new(large, size, Some("x"));
        painter.look_in();
        for (key, name) in [(Key::Num1, "home"), (Key::Num3, "ammunition"), (Key::Num8, "audit")] {
            if wanted(name) {
                painter.key(Modifiers::COMMAND, key);
                painter.picture(&format!("{name}-{percent}"));
            }
        }
    }
    let mut painter = Painter::new(desk("light"), [900, 500], Some("x"));
    painter.look_in();
    painter.picture("home-smallest");
    painter.click(450.0, 250.0);
}
