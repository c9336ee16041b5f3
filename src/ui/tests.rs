//! The screens by label and by key: what a test finds, a screen reader finds.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use super::app::Stage;
use super::testing::{at_work, bench};

#[test]
fn signing_in_by_keyboard_alone() {
    let mut bench = bench();
    bench.harness.run();
    assert_eq!(bench.harness.state().stage(), Stage::SignIn { locked: false });
    bench.harness.get_by_label("Frase de Ileana Cuyún Barrera");
    bench.harness.key_press(Key::ArrowDown);
    bench.harness.run();
    let field = bench.harness.get_by_role_and_label(egui::Role::PasswordInput, "Frase de Nahúm Quiej Ordóñez");
    field.type_text("piedra-maiz-norte-42");
    bench.harness.run();
    bench.harness.key_press(Key::Enter);
    bench.harness.run();
    assert_eq!(bench.harness.state().stage(), Stage::Work);
    assert_eq!(bench.said.borrow().person.as_ref().unwrap().user, "u-004");
    bench.harness.get_by_label("Martes 24 de noviembre");
}
