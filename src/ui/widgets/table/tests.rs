//! The table by key and by click, with a million rows.

use egui::{Key, Modifiers, Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::*;
use crate::domain::calendar::Moment;
use crate::i18n::{Lang, Words};
use crate::ui::theme::{Look, Theme, fonts};

/// A list of numbers; rows from `late` on are still on their way.
struct Numbers {
    rows: u64,
    late: u64,
}

impl RowSource for Numbers {
    fn len(&self) -> u64 {
        self.rows
    }
    fn key(&self, index: u64) -> Option<RowNo> {
        (index < self.rows).then(|| 1000 + index as RowNo)
    }
    fn cells(&self, _: &Cx<'_>, index: u64) -> Option<Vec<Cell>> {
        (index < self.late).then(|| vec![Cell::Code(format!("S-{index}")), Cell::Text(format!("name {index}"))])
    }
}

#[derive(Default)]
struct Seen {
    state: TableState,
    events: Vec<TableEvents>,
}

fn harness(rows: u64, late: u64) -> Harness<'static, Seen> {
    let words = Words::new(Lang::En);
    let theme = Theme::new(Look::default());
    let mut ready = false;
    Harness::builder().with_size(vec2(600.0, 400.0)).build_ui_state(
        move |ui, seen: &mut Seen| {
            if !ready {
                ui.ctx().set_fonts(fonts());
                theme.install(ui.ctx());
                ready = true;
                return;
            }
            let cx = Cx { words: &words, theme: &theme, now: Moment::from_millis(0), offset_min: 0 };
            let columns = [
                Column::new("serial", "Serial".to_owned(), 120.0).filter("contains".to_owned()),
                Column::new("name", "Name".to_owned(), 200.0).grows(),
            ];
            let look = TableLook {
                columns: &columns,
                frozen: 1,
                filters: true,
                main: true,
                foot: None,
                inset: 0.0,
                name: "Numbers",
            };
            let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(600.0, 400.0));
            let events = table(ui, &cx, rect, &look, &mut seen.state, &Numbers { rows, late });
            seen.events.push(events);
        },
        Seen::default(),
    )
}

fn focus(harness: &Harness<'_, Seen>) -> Option<u64> {
    harness.state().state.focus.map(|(index, _)| index)
}

#[test]
fn every_key_of_a_spreadsheet_moves() {
    let mut harness = harness(10_000_000, u64::MAX);
    harness.run();
    let page = row_scroller::page(400.0 - 30.0 - 32.0, 28.0);
    for (key, want) in [
        (Key::ArrowDown, 0),
        (Key::ArrowDown, 1),
        (Key::PageDown, 1 + page),
        (Key::End, 9_999_999),
        (Key::PageUp, 9_999_999 - page),
        (Key::ArrowUp, 9_999_998 - page),
        (Key::Home, 0),
    ] {
        harness.key_press(key);
        harness.run();
        assert_eq!(focus(&harness), Some(want), "{key:?}");
    }
    harness.key_press(Key::End);
    harness.run();
    harness.get_by_label("S-9999999");
}

#[test]
fn shift_selects_a_range_and_space_turns_one() {
    let mut harness = harness(50, u64::MAX);
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    for _ in 0..3 {
        harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
        harness.run();
    }
    assert_eq!(harness.state().state.selection.keys, [1000, 1001, 1002, 1003].into());
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().state.selection.count(50), 3);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    assert_eq!(harness.state().state.selection.count(50), 50);
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().state.selection.count(50), 49);
}

#[test]
fn a_click_selects_and_enter_opens() {
    let mut harness = harness(50, u64::MAX);
    harness.run();
    harness.get_by_label("S-3").click();
    harness.run();
    assert_eq!(harness.state().state.focus, Some((3, 1003)));
    harness.get_by_label("S-5").click_modifiers(Modifiers::COMMAND);
    harness.run();
    assert_eq!(harness.state().state.selection.keys, [1003, 1005].into());
    harness.get_by_label("S-7").click_modifiers(Modifiers::SHIFT);
    harness.run();
    assert_eq!(harness.state().state.selection.keys, [1005, 1006, 1007].into());
    harness.state_mut().events.clear();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.state().events.iter().any(|events| events.opened == Some(7)));
}

#[test]
fn rows_are_copied_as_text_with_tabs() {
    let mut harness = harness(50, u64::MAX);
    harness.run();
    harness.get_by_label("S-3").click();
    harness.run();
    harness.get_by_label("S-4").click_modifiers(Modifiers::SHIFT);
    harness.run();
    harness.event(egui::Event::Copy);
    harness.step();
    let copied = harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert_eq!(copied.as_deref(), Some("Serial\tName\nS-3\tname 3\nS-4\tname 4"));
}

#[test]
fn sorting_and_filtering_are_told() {
    let mut harness = harness(50, u64::MAX);
    harness.run();
    harness.get_by_role_and_label(Role::ColumnHeader, "Name").click();
    harness.run();
    assert_eq!(harness.state().state.sort, [("name".to_owned(), false)]);
    harness.get_by_role_and_label(Role::ColumnHeader, "Name").click();
    harness.run();
    harness.get_by_role_and_label(Role::ColumnHeader, "Serial").click_modifiers(Modifiers::SHIFT);
    harness.run();
    assert_eq!(harness.state().state.sort, [("name".to_owned(), true), ("serial".to_owned(), false)]);
    harness.state_mut().events.clear();
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.get_by_role(Role::TextInput).type_text("48");
    harness.run();
    assert_eq!(harness.state().state.filters_in_use(), [("serial".to_owned(), "48".to_owned())]);
    assert!(harness.state().events.iter().any(|events| events.reordered && events.typing));
}

#[test]
fn while_a_filter_has_the_keyboard_the_table_does_nothing() {
    let mut harness = harness(50, u64::MAX);
    harness.run();
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.key_press(Key::End);
    harness.run();
    assert_eq!(focus(&harness), None);
}

#[test]
fn letters_look_for_a_row() {
    let mut harness = harness(50, u64::MAX);
    harness.run();
    harness.event(egui::Event::Text("s".to_owned()));
    harness.step();
    harness.event(egui::Event::Text("-".to_owned()));
    harness.step();
    let found: Vec<String> = harness.state().events.iter().filter_map(|events| events.find.clone()).collect();
    assert_eq!(found, ["s", "s-"]);
}

#[test]
fn rows_on_their_way_keep_their_place() {
    let mut harness = harness(50, 2);
    harness.run();
    harness.get_by_label("S-1");
    assert!(harness.query_by_label("S-2").is_none());
    let rows = harness.root().children_recursive().filter(|node| node.accesskit_node().role() == Role::Row).count();
    assert_eq!(rows as u64, row_scroller::page(400.0 - 62.0, 28.0) + 1);
}

#[test]
fn only_what_is_on_the_screen_is_asked_for() {
    let mut harness = harness(10_000_000, u64::MAX);
    harness.run();
    harness.key_press(Key::End);
    harness.run();
    let wanted = harness.state().events.last().unwrap().wanted.clone();
    assert!(wanted.end == 10_000_000 && wanted.end - wanted.start < 20, "{wanted:?}");
}

#[test]
fn a_selection_survives_another_order() {
    let mut state = TableState::default();
    state.go_to(3, 1003);
    state.keep_focus(&[1009, 1003, 1001]);
    assert_eq!(state.focus, Some((1, 1003)));
    assert!(state.selection.contains(1003));
    state.keep_focus(&[1001]);
    assert_eq!(state.focus, None);
}
