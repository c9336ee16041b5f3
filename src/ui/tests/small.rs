//! At 150 % on a small screen nothing is out of reach.

use super::*;
use crate::ui::testing::at_work_at_150;

/// Chooses a segment.
fn segment(bench: &mut Bench, name: &str) {
    bench.harness.get_by_role_and_label(Role::Tab, name).click();
    bench.harness.run();
}

#[test]
fn home_keeps_its_queues_flags_limits_copies_and_print() {
    let bench = at_work_at_150();
    bench.harness.get_by_role_and_label(Role::Button, "Vencidos 5");
    bench.harness.get_by_role_and_label(Role::Button, "Imprimir la jornada");
    for text in ["Alertas de hoy", "NEQ contra el límite de la licencia", "Resguardo"] {
        assert!(shows(&bench, text), "{text}");
    }
}

#[test]
fn the_badge_keeps_its_words() {
    let bench = at_work_at_150();
    assert!(shows(&bench, "Verificado"));
}

#[test]
fn a_batch_keeps_its_balance_and_signatures() {
    let mut bench = at_work_at_150();
    ctrl(&mut bench, Key::Num7);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert!(!shows(&bench, "Autorizado"));
    segment(&mut bench, "Balance de la tanda");
    assert!(shows(&bench, "Autorizado") && shows(&bench, "Diferencia"));
    segment(&mut bench, "Firmas");
    assert!(!shows(&bench, "Autorizado"));
    assert!(shows(&bench, "falta"), "a signature that is missing is named");
    segment(&mut bench, "Renglones");
    bench.harness.get_by_role(Role::Grid);
}

#[test]
fn flags_keep_their_rules_and_a_rule_leads_to_what_it_flags() {
    let mut bench = at_work_at_150();
    ctrl(&mut bench, Key::Num6);
    bench.harness.get_by_role(Role::Grid);
    segment(&mut bench, "Reglas");
    assert!(bench.harness.query_by_role(Role::Grid).is_none());
    let rule = bench.harness.query_all_by_role(Role::ListItem).nth(1).expect("a rule");
    rule.click();
    bench.harness.run();
    bench.harness.get_by_role(Role::Grid);
}

#[test]
fn audit_keeps_its_families_and_an_act_is_a_page() {
    let mut bench = at_work_at_150();
    ctrl(&mut bench, Key::Num8);
    assert!(!shows(&bench, "Firmas y autoridad"));
    segment(&mut bench, "Verificación");
    assert!(shows(&bench, "Firmas y autoridad"));
    segment(&mut bench, "Actos");
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    assert!(bench.harness.query_by_role(Role::Grid).is_none());
    key(&mut bench, Modifiers::NONE, Key::Escape);
    bench.harness.get_by_role(Role::Grid);
}

#[test]
fn a_place_is_a_page() {
    let mut bench = at_work_at_150();
    ctrl(&mut bench, Key::Num5);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    assert!(bench.harness.query_all_by_role(Role::TreeItem).next().is_none());
    key(&mut bench, Modifiers::NONE, Key::Escape);
    assert!(bench.harness.query_all_by_role(Role::TreeItem).next().is_some());
}

#[test]
fn every_setting_is_there() {
    let mut bench = at_work_at_150();
    ctrl(&mut bench, Key::Comma);
    assert!(shows(&bench, "Carpeta de anclas y ajustes"));
}

#[test]
fn the_first_page_says_which_ledger_this_is() {
    let mut bench = at_work_at_150();
    ctrl(&mut bench, Key::L);
    assert!(shows(&bench, "Depósito Las Ceibas"));
    bench.harness.get_by_role_and_label(Role::Button, "Abrir otro libro");
}
