//! What the keyboard and the pointer reach: cards, sheets, lists to choose from.

use super::*;
use crate::ui::testing::bench_sized;

fn focused(bench: &Bench) -> String {
    let node = bench.harness.query_all_by(|node| node.is_focused()).next();
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

#[test]
fn tab_goes_from_a_list_into_the_card_beside_it() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    key(&mut bench, Modifiers::NONE, Key::Tab);
    assert_eq!(focused(&bench), "Acciones");
}

#[test]
fn f10_opens_the_actions_of_a_card_or_else_all_commands() {
    let mut bench = at_work();
    key(&mut bench, Modifiers::NONE, Key::F10);
    bench.harness.get_by_role_and_label(Role::Dialog, "Todas las órdenes");
    key(&mut bench, Modifiers::NONE, Key::Escape);
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    key(&mut bench, Modifiers::NONE, Key::F10);
    assert!(bench.harness.query_by_role_and_label(Role::Dialog, "Todas las órdenes").is_none());
    assert!(bench.harness.query_all_by_role(Role::ListBoxOption).next().is_some(), "the actions of the card");
}

#[test]
fn printing_takes_enter_at_once() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::P);
    assert!(bench.harness.get_by_role_and_label(Role::TextInput, "Archivo").accesskit_node().is_focused());
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(bench.said.borrow().printed.len(), 1);
}

#[test]
fn a_list_opened_without_a_word_is_chosen_from_with_enter() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    ctrl(&mut bench, Key::N);
    bench.harness.get_by_role_and_label(Role::TextInput, "Artículo *").focus();
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    assert!(bench.harness.query_all_by_role(Role::ListBoxOption).next().is_some());
    key(&mut bench, Modifiers::NONE, Key::Enter);
    let field = bench.harness.get_by_role_and_label(Role::TextInput, "Artículo *");
    assert!(field.accesskit_node().value().is_some_and(|text| !text.is_empty()));
    assert!(!field.accesskit_node().is_focused(), "Enter goes on");
}

#[test]
fn a_record_opened_from_elsewhere_leaves_no_other_row_marked() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    bench.harness.state_mut().wish_for_tests(crate::ui::action::Action::See(Opens::Lot("l0.0".to_owned())));
    bench.harness.run();
    bench.harness.run();
    let marked: Vec<usize> = bench
        .harness
        .query_all_by_role(Role::Row)
        .filter(|row| row.accesskit_node().is_selected() == Some(true))
        .filter_map(|row| row.accesskit_node().data().row_index())
        .collect();
    assert_eq!(marked, [0]);
}

/// Presses and lets go in one pass, as on a slow computer.
fn quick_click(bench: &mut Bench, at: egui::Pos2) {
    let button = |pressed| egui::Event::PointerButton {
        pos: at,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    bench.harness.input_mut().events.push(egui::Event::PointerMoved(at));
    bench.harness.step();
    bench.harness.input_mut().events.extend([button(true), button(false)]);
    bench.harness.run();
}

#[test]
fn a_list_opens_by_click_each_time() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    ctrl(&mut bench, Key::N);
    for name in ["Suelto", "Abierto", "Precintado"] {
        let field = bench.harness.get_by_role_and_label(Role::ComboBox, "Embalaje *").rect().center();
        quick_click(&mut bench, field);
        let line = bench.harness.get_by_role_and_label(Role::ListBoxOption, name).rect().center();
        quick_click(&mut bench, line);
        let field = bench.harness.get_by_role_and_label(Role::ComboBox, "Embalaje *");
        assert_eq!(field.accesskit_node().value().as_deref(), Some(name));
        // beside the fields: the sheet alone is lifted
        quick_click(&mut bench, egui::pos2(400.0, 600.0));
    }
}

#[test]
fn arrows_move_along_an_open_list_and_enter_takes() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    press(&mut bench, "Mover…");
    find(&mut bench, "Destino 1 *", "cuar", "Cuarentena");
    let seat = "Oficial que aprueba *";
    ctrl(&mut bench, Key::S);
    assert_eq!(focused(&bench), seat, "the open seat has the keyboard");
    let asked = |bench: &Bench| bench.said.borrow().prepared.last().cloned().expect("a draft was asked").1;
    let before = asked(&bench);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(asked(&bench), before, "nobody was taken on the way");
    let names: Vec<(String, bool)> = bench
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .map(|line| {
            let node = line.accesskit_node();
            (node.label().unwrap_or_default(), node.data().toggled() == Some(egui::accesskit::Toggled::True))
        })
        .collect();
    let marked: Vec<usize> = (0..names.len()).filter(|at| names[*at].1).collect();
    assert_eq!(marked, [1], "{names:?}");
    let second = bench.harness.get_by_role_and_label(Role::ListBoxOption, "Misael Oxlaj Tum");
    assert_eq!(second.accesskit_node().data().description(), Some("Oficial que aprueba · ya lo hizo"));
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(asked(&bench), ["u-003", "u-006"]);
}

#[test]
fn tab_takes_what_is_marked_and_what_is_filled_is_not_called_missing_any_longer() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    ctrl(&mut bench, Key::N);
    ctrl(&mut bench, Key::S);
    let missing = |bench: &Bench| bench.harness.query_all_by_label("Este campo es necesario.").count();
    let before = missing(&bench);
    assert!(before > 1, "{before}");
    bench.harness.get_by_role_and_label(Role::ComboBox, "Embalaje *").focus();
    bench.harness.run();
    key(&mut bench, Modifiers::ALT, Key::ArrowDown);
    bench.harness.input_mut().events.push(egui::Event::Text("a".to_owned()));
    bench.harness.run();
    assert!(bench.harness.query_all_by_role(Role::ListBoxOption).next().is_some());
    key(&mut bench, Modifiers::NONE, Key::Tab);
    let field = bench.harness.get_by_role_and_label(Role::ComboBox, "Embalaje *");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("Abierto"));
    assert!(!field.accesskit_node().is_focused(), "Tab goes on");
    assert!(bench.harness.query_all_by_role(Role::ListBoxOption).next().is_none(), "the list is closed");
    find(&mut bench, "Destino *", "pol", "Polvorín 4");
    assert_eq!(missing(&bench), before - 1);
}

#[test]
fn typing_lands_in_the_passphrase_whatever_was_clicked() {
    let mut bench = bench();
    bench.harness.run();
    quick_click(&mut bench, egui::pos2(20.0, 20.0));
    bench.harness.input_mut().events.push(egui::Event::Text("piedra".to_owned()));
    bench.harness.run();
    let field = bench.harness.get_by_role(Role::PasswordInput);
    assert!(field.accesskit_node().is_focused());
    press(&mut bench, "Mostrar la frase");
    let field = bench.harness.get_by_role_and_label(Role::TextInput, "Frase de Ileana Cuyún Barrera");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("piedra"));
}

/// To the signatures of a move, in a batch that wants its number typed.
fn to_signatures(bench: &mut Bench) {
    ctrl(bench, Key::Num3);
    key(bench, Modifiers::NONE, Key::ArrowDown);
    press(bench, "Mover…");
    find(bench, "Destino 1 *", "cuar", "Cuarentena");
    ctrl(bench, Key::S);
    key(bench, Modifiers::NONE, Key::ArrowDown);
    key(bench, Modifiers::NONE, Key::Enter);
    bench.harness.run();
}

#[test]
fn enter_without_a_passphrase_keeps_the_keyboard() {
    let mut bench = at_work();
    to_signatures(&mut bench);
    assert_eq!(focused(&bench), "Frase de Ileana Cuyún");
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(focused(&bench), "Frase de Ileana Cuyún");
}

#[test]
fn the_number_to_be_typed_is_brought_into_sight() {
    let number = "GT-LC-DB-2026-0007";
    let mut bench =
        look_only(bench_sized(egui::vec2(1366.0, 420.0), 0.25, |desk| desk.typed = Some(number.to_owned())));
    to_signatures(&mut bench);
    let label = format!("Escriba {number} para confirmar *");
    let low = |bench: &Bench| bench.harness.get_by_role_and_label(Role::TextInput, &label).rect().bottom();
    assert!(low(&bench) > 360.0, "out of sight at first: {}", low(&bench));
    for text in ["a", "b"] {
        bench.harness.input_mut().events.push(egui::Event::Text(text.to_owned()));
        bench.harness.run();
        key(&mut bench, Modifiers::NONE, Key::Enter);
        bench.harness.run();
    }
    assert_eq!(focused(&bench), label);
    assert!(low(&bench) < 360.0, "{}", low(&bench));
}

#[test]
fn arms_have_no_column_for_explosive() {
    let mut bench = at_work_with(|desk| desk.arms = true);
    bench.harness.state_mut().wish_for_tests(crate::ui::action::Action::See(Opens::Batch("b57.0".to_owned())));
    bench.harness.run();
    bench.harness.run();
    assert!(shows(&bench, "Lote o serie") && !shows(&bench, "Riesgo") && !shows(&bench, "kg NEQ"));
}
