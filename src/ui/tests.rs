//! The screens by label and by key: what a test finds, a screen reader finds.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};

use super::app::{IDLE_LOCK, Stage};
use super::screen::Screen;
use super::testing::desk::FakeDesk;
use super::testing::{Bench, at_work, at_work_with, bench, bench_in_steps, bench_with, data, look_only};
use crate::session::desk::Paper;
use crate::session::query::Query;
use crate::session::views::evidence::Verified;
use crate::session::views::{Opens, Refused, Sentence, Severity};

mod hands;
mod small;

fn key(bench: &mut Bench, modifiers: Modifiers, key: Key) {
    bench.harness.key_press_modifiers(modifiers, key);
    bench.harness.run();
}

fn ctrl(bench: &mut Bench, pressed: Key) {
    key(bench, Modifiers::COMMAND, pressed);
}

fn press(bench: &mut Bench, label: &str) {
    bench.harness.get_by_role_and_label(Role::Button, label).click();
    bench.harness.run();
}

fn write(bench: &mut Bench, label: &str, text: &str) {
    bench.harness.get_by_role_and_label(Role::TextInput, label).focus();
    bench.harness.run();
    bench.harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    bench.harness.run();
}

fn shows(bench: &Bench, text: &str) -> bool {
    bench.harness.query_all_by_label_contains(text).next().is_some()
}

#[test]
fn signing_in_by_keyboard_alone() {
    let mut bench = bench();
    bench.harness.run();
    assert_eq!(bench.harness.state().stage(), Stage::SignIn { locked: false });
    bench.harness.get_by_role_and_label(Role::PasswordInput, "Frase de Ileana Cuyún Barrera");
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    let field = bench.harness.get_by_role_and_label(Role::PasswordInput, "Frase de Nahúm Quiej Ordóñez");
    field.type_text("piedra-maiz-norte-42");
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(bench.harness.state().stage(), Stage::Work);
    assert_eq!(bench.harness.state().person().unwrap().user, "u-004");
    bench.harness.get_by_role_and_label(Role::Heading, "Martes 24 de noviembre");
}

#[test]
fn a_wrong_passphrase_says_so_and_stays() {
    let mut bench = bench();
    bench.harness.run();
    bench.harness.get_by_role(Role::PasswordInput).type_text("otra frase cualquiera");
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(bench.harness.state().stage(), Stage::SignIn { locked: false });
    assert!(shows(&bench, "Las dos frases no coinciden."));
}

#[test]
fn two_ledgers_can_be_told_apart_before_anybody_signs_in() {
    let mut bench = bench_with(|desk| desk.ledger = data::ledger(true));
    bench.harness.run();
    for text in ["Depósito Las Ceibas, entrenamiento", "las-ceibas.custodia", "41,207 actos", "1,204 armas, 262 lotes"]
    {
        assert!(shows(&bench, text), "{text}");
    }
    bench.harness.get_by_role(Role::Banner);
    assert!(bench.harness.query_by_role_and_label(Role::ListBoxOption, "Ileana Cuyún Barrera").is_some());
}

#[test]
fn every_screen_can_be_reached_by_its_key_and_rests() {
    let mut bench = at_work();
    for (pressed, title) in [
        (Key::Num2, "Armas"),
        (Key::Num3, "Munición"),
        (Key::Num4, "Catálogo"),
        (Key::Num5, "Lugares"),
        (Key::Num6, "Alertas"),
        (Key::Num7, "Destrucción"),
        (Key::Num8, "Auditoría"),
        (Key::Num9, "Personas"),
        (Key::Comma, "Ajustes"),
        (Key::Num1, "Inicio"),
    ] {
        ctrl(&mut bench, pressed);
        let entry = bench.harness.get_by_role_and_label(Role::Link, title);
        assert_eq!(entry.accesskit_node().data().toggled(), Some(egui::accesskit::Toggled::True), "{title}");
    }
}

#[test]
fn home_is_six_queues_and_each_line_leads_to_the_work() {
    let mut bench = at_work();
    for tile in ["Por aceptar 3", "Por contar 2", "Por inspeccionar 7", "Por aprobar 2", "Por firmar 1", "Vencidos 5"] {
        bench.harness.get_by_role_and_label(Role::Button, tile);
    }
    key(&mut bench, Modifiers::NONE, Key::Num5);
    assert!(!shows(&bench, "Ensayo de estabilidad"));
    assert!(shows(&bench, "Tanda GT-LC-DB-2026-0007"));
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(*bench.harness.state().screen(), Screen::Batch("b57.0".to_owned()));
    key(&mut bench, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(*bench.harness.state().screen(), Screen::Home);
}

#[test]
fn a_lot_shows_its_flags_with_their_arithmetic() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    for text in ["RAD83K004-012", "Difenilamina medida", "34.0 %", "30 ≤ 34.0 < 50", "cruza 30 % en enero de 2029"] {
        assert!(shows(&bench, text), "{text}");
    }
    let folds: Vec<String> = bench
        .harness
        .query_all_by_role(Role::DisclosureTriangle)
        .map(|node| node.accesskit_node().label().unwrap_or_default())
        .collect();
    assert_eq!(folds.len(), 4);
    assert!(folds[3].starts_with("No evaluable: Faltan temperaturas"));
    assert!(!shows(&bench, "lecturas de temperatura de Polvorín 4"));
    bench.harness.get_by_label(&folds[3]).click();
    bench.harness.run();
    assert!(shows(&bench, "lecturas de temperatura de Polvorín 4"));
    key(&mut bench, Modifiers::NONE, Key::Escape);
    assert!(!shows(&bench, "Difenilamina medida"));
}

#[test]
fn the_card_follows_the_focus() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num2);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    let asked = bench.said.borrow().asked.clone();
    assert!(asked.contains(&Query::Weapon("w0.0".to_owned())) && asked.contains(&Query::Weapon("w1.0".to_owned())));
    bench.harness.get_by_role_and_label(Role::Button, "Recibir una devolución");
    assert!(shows(&bench, "Unidad · Unidad de Ingenieros"));
}

#[test]
fn rows_are_asked_in_blocks_of_ids_and_never_by_offset() {
    let mut bench = at_work_with(|desk| desk.lots = 1_000_000);
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::End);
    let asked = bench.said.borrow().asked.clone();
    let blocks: Vec<usize> = asked
        .iter()
        .filter_map(|query| match query {
            Query::Rows(crate::session::views::lists::ListKind::Lots, rows) => Some(rows.len()),
            _ => None,
        })
        .collect();
    assert!(blocks.len() <= 3 && blocks.iter().all(|rows| *rows <= 512), "{blocks:?}");
    assert!(shows(&bench, "de 1,000,000 lotes"));
}

#[test]
fn a_filter_waits_until_nobody_types() {
    let mut bench = look_only(bench_in_steps(0.05, |_| {}));
    ctrl(&mut bench, Key::Num3);
    bench.harness.get_by_role_and_label(Role::TextInput, "Filtro de Naturaleza").focus();
    bench.harness.run();
    let lists = |bench: &Bench| {
        bench
            .said
            .borrow()
            .asked
            .iter()
            .filter(|query| matches!(query, Query::List(list) if !list.filters.is_empty()))
            .count()
    };
    // Twenty steps a second: every letter comes before the pause of the one before it is over.
    for letter in ["m", "o", "r", "t", "e", "r", "o"] {
        bench.harness.get_by_role_and_label(Role::TextInput, "Filtro de Naturaleza").type_text(letter);
        bench.harness.step();
    }
    assert_eq!(lists(&bench), 0);
    for _ in 0..8 {
        bench.harness.step();
    }
    assert_eq!(lists(&bench), 1);
    assert!(!shows(&bench, "Cohete 66 mm"));
}

#[test]
fn search_finds_and_opens_by_keyboard() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::F);
    bench.harness.get_by_role_and_label(Role::TextInput, "Buscar").type_text("rad83");
    bench.harness.run();
    bench.harness.get_by_role_and_label(Role::ListBoxOption, "RAD83K004-012");
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(*bench.harness.state().screen(), Screen::Ammunition);
    assert!(shows(&bench, "Difenilamina medida"));
    // the key that opens what was found does nothing on the page below
    bench.harness.state_mut().wish_for_tests(super::action::Action::Open(Screen::Home));
    bench.harness.run();
    ctrl(&mut bench, Key::F);
    bench.harness.get_by_role_and_label(Role::TextInput, "Buscar").type_text("4817323");
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert_eq!(*bench.harness.state().screen(), Screen::Weapons);
}

#[test]
fn the_palette_lists_every_command_and_opens_what_is_typed() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::K);
    bench.harness.get_by_role_and_label(Role::TextInput, "Todas las órdenes").type_text("rec arm");
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::Enter);
    bench.harness.get_by_role_and_label(Role::Dialog, "Recibir armas");
}

#[test]
fn what_is_wrong_gets_the_keyboard() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    ctrl(&mut bench, Key::N);
    find(&mut bench, "Destino *", "pol", "Polvorín 4");
    find(&mut bench, "Artículo *", "105", "Cartucho 105 mm HE M1");
    write(&mut bench, "Número de lote como está marcado", "RAD83K004-012");
    write(&mut bench, "Cantidad *", "486");
    ctrl(&mut bench, Key::S);
    bench.harness.run();
    assert!(bench.harness.get_by_role_and_label(Role::TextInput, "Fabricación *").is_focused());
}

#[test]
fn a_lot_is_received_by_keyboard_and_two_people_sign() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num3);
    ctrl(&mut bench, Key::N);
    ctrl(&mut bench, Key::S);
    assert!(shows(&bench, "Este campo es necesario."));
    find(&mut bench, "Destino *", "pol", "Polvorín 4");
    find(&mut bench, "Artículo *", "105", "Cartucho 105 mm HE M1");
    write(&mut bench, "Número de lote como está marcado", "RAD83K004-012");
    write(&mut bench, "Fabricación *", "10/1983");
    write(&mut bench, "Cantidad *", "486");
    ctrl(&mut bench, Key::S);
    let (command, _) = bench.said.borrow().prepared.last().cloned().expect("a draft was asked");
    assert_eq!(command["command"], "receive_lots");
    assert_eq!(command["lots"][0]["lot"]["made"], "1983-10");
    assert_eq!(command["lots"][0]["count"], 486);
    assert_eq!(command["lots"][0]["place"], "LC-M4");
    assert!(shows(&bench, "quedarán 972"));
    // The second seat is open: the desk knows who may take it.
    let seat = bench.harness.get_by_role_and_label(Role::ComboBox, "Oficial que aprueba *");
    seat.click();
    bench.harness.run();
    bench.harness.get_by_role_and_label(Role::ListBoxOption, "Cap. Efraín Solís Monzón").click();
    bench.harness.run();
    assert_eq!(bench.said.borrow().prepared.last().unwrap().1, ["u-003", "u-005"]);
    ctrl(&mut bench, Key::S);
    passphrase(&mut bench, "Frase de Ileana Cuyún", "ceiba-lluvia-farol-17");
    passphrase(&mut bench, "Frase de Efraín Solís", "volcan-remo-tinta-08");
    assert!(bench.said.borrow().signed.is_empty());
    ctrl(&mut bench, Key::Enter);
    assert_eq!(
        bench.said.borrow().signed,
        [["u-003 ceiba-lluvia-farol-17".to_owned(), "u-005 volcan-remo-tinta-08".to_owned()]]
    );
    assert!(shows(&bench, "Asentado como acto 41,208"));
    assert!(bench.said.borrow().asked.contains(&Query::Lot("l2.0".to_owned())), "the new lot is shown");
    for _ in 0..40 {
        bench.harness.step();
    }
    assert!(!shows(&bench, "Asentado como acto 41,208"), "the message has gone, the key stays");
    ctrl(&mut bench, Key::Z);
    bench.harness.get_by_role_and_label(Role::Dialog, "Reversar un acto");
    key(&mut bench, Modifiers::NONE, Key::Escape);
    key(&mut bench, Modifiers::NONE, Key::Escape);
    ctrl(&mut bench, Key::L);
    bench.harness.run();
    assert!(shows(&bench, "41,208 actos"), "the first page tells the ledger as it stands now");
}

#[test]
fn stock_is_added_to_a_form_by_typing_and_by_a_click() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::K);
    bench.harness.get_by_role_and_label(Role::TextInput, "Todas las órdenes").type_text("Nueva tanda");
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::Enter);
    let add = "Agregar existencia por lote, serie o artículo";
    write(&mut bench, add, "RAD83K004");
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert!(bench.harness.query_by_role_and_label(Role::TextInput, "Cantidad 1").is_some(), "chosen by Enter");
    write(&mut bench, add, "IOP79");
    let found = bench.harness.query_all_by_role(Role::ListBoxOption).next().expect("a lot is offered");
    found.click();
    bench.harness.run();
    assert!(bench.harness.query_by_role_and_label(Role::TextInput, "Cantidad 2").is_some(), "chosen by a click");
}

fn find(bench: &mut Bench, label: &str, typed: &str, name: &str) {
    write(bench, label, typed);
    bench.harness.get_by_role_and_label(Role::ListBoxOption, name).click();
    bench.harness.run();
}

fn passphrase(bench: &mut Bench, label: &str, text: &str) {
    bench.harness.get_by_role_and_label(Role::PasswordInput, label).focus();
    bench.harness.run();
    bench.harness.get_by_role_and_label(Role::PasswordInput, label).type_text(text);
    bench.harness.run();
}

#[test]
fn a_final_step_wants_the_number_of_the_batch() {
    let mut bench = at_work_with(|desk| desk.typed = Some("GT-LC-DB-2026-0007".to_owned()));
    bench.harness.state_mut().wish_for_tests(super::action::Action::See(Opens::Batch("b57.0".to_owned())));
    bench.harness.run();
    bench.harness.run();
    assert!(shows(&bench, "Es definitivo; se deshace solo cancelando la tanda, con motivo."));
    ctrl(&mut bench, Key::Enter);
    bench.harness.get_by_role_and_label(Role::Dialog, "Cerrar la lista");
    let explain = "Explicación 1";
    write(&mut bench, explain, "caja 16 incompleta en la tarjeta");
    choose(&mut bench, "Resultado 1 *", "Confirmado: queda con su cantidad completa");
    ctrl(&mut bench, Key::S);
    let (command, _) = bench.said.borrow().prepared.last().cloned().expect("a draft was asked");
    assert_eq!(command["settlements"][0]["no"], 7);
    assert_eq!(command["settlements"][0]["result"], "confirmed");
    choose(&mut bench, "Oficial que aprueba *", "Cap. Efraín Solís Monzón");
    ctrl(&mut bench, Key::S);
    passphrase(&mut bench, "Frase de Ileana Cuyún", "a");
    passphrase(&mut bench, "Frase de Efraín Solís", "b");
    ctrl(&mut bench, Key::Enter);
    assert!(bench.said.borrow().signed.is_empty(), "without the number nothing is signed");
    write(&mut bench, "Escriba GT-LC-DB-2026-0007 para confirmar *", "GT-LC-DB-2026-0006");
    ctrl(&mut bench, Key::Enter);
    assert!(bench.said.borrow().signed.is_empty(), "another number signs nothing");
    assert!(shows(&bench, "Este es otro número."));
    write(&mut bench, "Escriba GT-LC-DB-2026-0007 para confirmar *", "");
    ctrl(&mut bench, Key::A);
    bench.harness.get_by_label("Escriba GT-LC-DB-2026-0007 para confirmar *");
}

fn choose(bench: &mut Bench, label: &str, name: &str) {
    bench.harness.get_by_role_and_label(Role::ComboBox, label).click();
    bench.harness.run();
    bench.harness.get_by_role_and_label(Role::ListBoxOption, name).click();
    bench.harness.run();
}

#[test]
fn a_refusal_names_its_number_and_way_out_and_stays() {
    let mut bench = at_work_with(|desk| {
        desk.refuse = Some(Refused {
            number: 214,
            says: Sentence::as_written("No se puede sacar el lote KN-4-27"),
            hint: Sentence::as_written("La prohibición B-2026-03 detiene su entrega."),
            record: Some(Opens::Lot("l4.0".to_owned())),
            field: None,
        });
    });
    ctrl(&mut bench, Key::Num3);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    press(&mut bench, "Mover…");
    find(&mut bench, "Destino 1 *", "cuar", "Cuarentena");
    ctrl(&mut bench, Key::S);
    for text in ["No se puede sacar el lote KN-4-27", "La prohibición B-2026-03 detiene su entrega.", "E-214"] {
        assert!(shows(&bench, text), "{text}");
    }
    bench.harness.get_by_role(Role::Alert);
    press(&mut bench, "Ver la ficha");
    assert!(bench.harness.query_by_role(Role::Alert).is_none());
    assert_eq!(*bench.harness.state().screen(), Screen::Ammunition);
}

#[test]
fn not_verified_fills_the_whole_bar() {
    let mut bench = at_work_with(|desk: &mut FakeDesk| {
        desk.evidence.verified = Verified::Bad { at: data::now(), first_bad: Some(40_912) };
        desk.evidence.parts[0] = Severity::Stop;
    });
    bench.harness.run();
    assert!(shows(&bench, "NO VERIFICADO, acto 40,912"));
    assert!(bench.harness.query_by_role_and_label(Role::TextInput, "Buscar").is_none());
}

#[test]
fn an_old_head_is_typed_and_compared() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num8);
    press(&mut bench, "Teclear una cabeza antigua…");
    bench
        .harness
        .get_by_role_and_label(Role::TextInput, "Cabeza del papel")
        .type_text("41144 7c1e 90a4 3f52 b8d1 06ec");
    bench.harness.run();
    key(&mut bench, Modifiers::NONE, Key::Enter);
    assert!(shows(&bench, "nada anterior fue alterado, quitado ni intercalado"));
    assert!(shows(&bench, "63 actos desde entonces"));
}

#[test]
fn verification_is_started_by_its_key_and_shows_thirteen_families() {
    let mut bench = at_work();
    key(&mut bench, Modifiers::NONE, Key::F9);
    assert_eq!(bench.said.borrow().verified, 1);
    assert_eq!(*bench.harness.state().screen(), Screen::Audit);
    for family in ["Archivo", "Secuencia", "Firmas y autoridad", "Anclas", "Reglas"] {
        assert!(shows(&bench, family), "{family}");
    }
    assert!(shows(&bench, "Verificado: nada se contradice"));
}

#[test]
fn an_act_is_shown_in_full() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num8);
    key(&mut bench, Modifiers::NONE, Key::ArrowDown);
    assert!(shows(&bench, "30c9 b8e4 30c9 b8e4 … b8e4"));
    // a signature stands with its day, not with its hour alone
    assert!(shows(&bench, "Inspector · 24/11/2026 "));
    bench.harness.get_by_role_and_label(Role::Tab, "JSON").click();
    bench.harness.run();
    assert!(shows(&bench, "\"kind\":\"batch.read\""));
    bench.harness.get_by_role_and_label(Role::Tab, "Prueba").click();
    bench.harness.run();
    assert!(shows(&bench, "prueba de 16 pasos"));
    let reverse = bench.harness.get_by_role_and_label(Role::Button, "Reversar un acto");
    assert!(reverse.accesskit_node().is_disabled());
}

#[test]
fn the_language_changes_while_running() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Comma);
    bench.harness.get_by_role_and_label(Role::Tab, "Français").click();
    bench.harness.run();
    bench.harness.get_by_role_and_label(Role::Heading, "Réglages");
    assert_eq!(bench.said.borrow().kept.last().unwrap().language, "fr");
    bench.harness.get_by_role_and_label(Role::Tab, "Sombre").click();
    bench.harness.run();
    assert_eq!(bench.said.borrow().kept.last().unwrap().theme, "dark");
    bench.harness.get_by_role_and_label(Role::Tab, "150 %").click();
    bench.harness.run();
    assert_eq!(bench.harness.ctx.zoom_factor(), 1.5);
}

#[test]
fn an_idle_window_locks_and_forgets() {
    let mut bench = at_work();
    bench.harness.state_mut().wish_for_tests(super::action::Action::SignIn(
        "u-003".to_owned(),
        crate::session::desk::Secret::new("ceiba-lluvia-farol-17".to_owned()),
    ));
    bench.harness.run();
    bench.harness.run();
    assert!(bench.harness.state().person().is_some());
    let steps = (IDLE_LOCK * 4.0) as usize + 8;
    for _ in 0..steps {
        bench.harness.step();
        if bench.harness.state().stage() != Stage::Work {
            break;
        }
    }
    assert_eq!(bench.harness.state().stage(), Stage::SignIn { locked: true });
    assert_eq!(bench.said.borrow().locked, 1);
    assert!(bench.harness.state().person().is_none());
}

#[test]
fn what_is_typed_is_not_thrown_away_by_one_key() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::Num5);
    ctrl(&mut bench, Key::N);
    write(&mut bench, "Nombre *", "Polvorín 6");
    key(&mut bench, Modifiers::NONE, Key::Escape);
    bench.harness.get_by_role_and_label(Role::Dialog, "Dar de alta un lugar");
    assert!(shows(&bench, "Cierre otra vez para descartar lo escrito."));
    key(&mut bench, Modifiers::NONE, Key::Escape);
    assert!(bench.harness.query_by_role_and_label(Role::Dialog, "Dar de alta un lugar").is_none());
    ctrl(&mut bench, Key::Q);
    bench.harness.get_by_role_and_label(Role::Dialog, "Salir de Custodia");
    press(&mut bench, "Seguir");
    assert!(bench.harness.query_by_role_and_label(Role::Dialog, "Salir de Custodia").is_none());
}

#[test]
fn a_document_is_written_where_the_person_says() {
    let mut bench = at_work();
    ctrl(&mut bench, Key::P);
    bench.harness.get_by_role_and_label(Role::Dialog, "Imprimir…");
    press(&mut bench, "Escribir el PDF");
    let printed = bench.said.borrow().printed.clone();
    assert_eq!(printed.len(), 1);
    assert_eq!(printed[0].0, Paper::DaySheet(data::day("2026-11-24")));
    assert!(printed[0].1.ends_with("2026-11-24.pdf"), "{}", printed[0].1);
    press(&mut bench, "Abrir");
    assert_eq!(bench.said.borrow().shown.len(), 1);
}

#[test]
fn every_sentence_can_be_written_with_the_house_faces() {
    // The harness panics on a sign that the faces lack; each language is drawn on each screen.
    for language in ["en", "pt", "fr"] {
        let mut bench = bench_with(|desk| desk.settings.language = language.to_owned());
        bench.harness.run();
        bench.harness.state_mut().wish_for_tests(super::action::Action::LookOnly);
        bench.harness.run();
        bench.harness.run();
        for pressed in [Key::Num1, Key::Num2, Key::Num3, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Comma] {
            ctrl(&mut bench, pressed);
        }
        key(&mut bench, Modifiers::NONE, Key::F1);
    }
}
