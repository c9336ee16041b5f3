//! What the tests of the window stand on: a desk with invented data, and pictures without a graphics card.
//!
//! Does not know: the real ledger.
//! Always holds: the same questions get the same answers; nothing waits.

pub(crate) mod data;
pub(crate) mod desk;
pub(crate) mod raster;

use std::cell::RefCell;
use std::rc::Rc;

use egui_kittest::Harness;

use super::app::Custodia;
use desk::{FakeDesk, Said};

/// The window in front of the invented desk, and what the desk was told.
pub(crate) struct Bench {
    /// The window.
    pub(crate) harness: Harness<'static, Custodia>,
    /// What the desk was told.
    pub(crate) said: Rc<RefCell<Said>>,
}

/// A window of 1366 by 768 in Spanish, at the first page.
pub(crate) fn bench() -> Bench {
    bench_with(|_| {})
}

/// The same, with settings or data changed first.
pub(crate) fn bench_with(change: impl FnOnce(&mut FakeDesk)) -> Bench {
    bench_in_steps(0.25, change)
}

/// The same, where a step of the window takes so many seconds.
pub(crate) fn bench_in_steps(step: f32, change: impl FnOnce(&mut FakeDesk)) -> Bench {
    bench_sized(egui::vec2(1366.0, 768.0), step, change)
}

/// The same, of another size.
pub(crate) fn bench_sized(size: egui::Vec2, step: f32, change: impl FnOnce(&mut FakeDesk)) -> Bench {
    let mut desk = FakeDesk::new("es");
    change(&mut desk);
    let said = Rc::clone(&desk.said);
    let harness = Harness::builder()
        .with_size(size)
        .with_max_steps(12)
        .with_step_dt(step)
        .build_eframe(|cc| Custodia::new(&cc.egui_ctx, Box::new(desk), Some("las-ceibas.custodia")));
    Bench { harness, said }
}

/// The same, signed in as the storekeeper.
pub(crate) fn at_work() -> Bench {
    at_work_with(|_| {})
}

/// Signed in, with settings or data changed first.
pub(crate) fn at_work_with(change: impl FnOnce(&mut FakeDesk)) -> Bench {
    look_only(bench_with(change))
}

/// Signed in, in what a screen of 1366 by 768 has at 150 %.
pub(crate) fn at_work_at_150() -> Bench {
    look_only(bench_sized(egui::vec2(910.0, 496.0), 0.25, |_| {}))
}

/// Past the first page, without a passphrase, as the storekeeper.
pub(crate) fn look_only(mut bench: Bench) -> Bench {
    use egui_kittest::kittest::Queryable;
    bench.harness.run();
    bench.harness.get_by_role_and_label(egui::Role::Button, "Solo mirar").click();
    bench.harness.run();
    bench.said.borrow_mut().person = Some(data::people()[0].clone());
    bench
}
