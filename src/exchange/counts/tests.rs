//! Tests of the counts of a holdings file.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::*;
use crate::exchange::csv_in::{CsvOptions, stream_csv};
use crate::exchange::decode::Encoding;
use crate::exchange::intake::Intake;
use crate::exchange::mapping::Mapping;
use crate::exchange::reader::Habits;
use crate::exchange::rows::Row;
use crate::exchange::source::{FileKind, kind_of};
use crate::exchange::xlsx_in::{Sheets, stream_xlsx};

fn counted(path: &Path, mapping: &str, snapshot: &str) -> Value {
    let mapping = Mapping::built_in(mapping).unwrap();
    let mut intake = Intake::new(&mapping, Habits::default());
    let dates = DateHabit { order: mapping.date_order, this_year: None };
    let mut counts = HoldingCounts::new(snapshot.parse().ok(), dates);
    let mut take = |row: &Row| {
        if let Some(record) = intake.row::<HoldingRecord>(row) {
            counts.add(&CountedRow::from(&record));
        }
        ControlFlow::Continue(())
    };
    match kind_of(path).unwrap() {
        FileKind::Xlsx => stream_xlsx(path, &Sheets::All, &mut take).unwrap(),
        FileKind::Csv => {
            let options = CsvOptions { encoding: Encoding::Utf8, delimiter: b',' };
            stream_csv(path, options, &mut take).unwrap();
        }
    }
    let taken = intake.finish();
    assert!(taken.problems.is_empty(), "{:?}", taken.problems);
    counts.json()
}

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(name)
}

#[test]
fn a_small_workbook_adds_up() {
    let counts = counted(&sample("leso_small.xlsx"), "leso", "2015-12-31");
    let expected: Value = serde_json::from_str(include_str!("../../../tests/samples/leso_small.json")).unwrap();
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&counts[key], value, "{key}");
    }
    assert_eq!(counts.as_object().unwrap().len(), expected.as_object().unwrap().len());
}

#[test]
fn the_same_rows_as_csv_differ_only_where_a_csv_says_less() {
    let book = counted(&sample("leso_small.xlsx"), "leso", "2015-12-31");
    let text = counted(&sample("leso_small.csv"), "leso", "2015-12-31");
    for (key, value) in book.as_object().unwrap() {
        match key.as_str() {
            "sheets" | "rows_per_sheet" => assert!(text.get(key).is_none()),
            "rows_with_time_of_day_in_ship_date" => assert_eq!(text[key], json!(0)),
            "duplicates_all_11_cells" => assert_eq!(text[key], book["duplicates_ship_date_cut_to_day"]),
            _ => assert_eq!(&text[key], value, "{key}"),
        }
    }
}

#[test]
fn the_older_lists_are_read_too() {
    let kansas = counted(&sample("leso_2014_small.csv"), "leso_2014", "");
    assert_eq!((&kansas["rows_total"], &kansas["quantity_sum"]), (&json!(19), &json!(85)));
    assert_eq!(kansas["quantity_times_value_sum"], json!("23520.52"));
    assert_eq!((&kansas["ship_date_min"], &kansas["ship_date_max"]), (&json!("2006-05-19"), &json!("2013-04-18")));
    assert_eq!(kansas["rows_with_time_of_day_in_ship_date"], json!(0));
    assert_eq!(kansas["duplicates_all_14_cells"]["extra_rows"], json!(3));
    let nebraska = counted(&sample("leso_2014_small.xlsx"), "leso_2014", "");
    assert_eq!(nebraska["rows_per_sheet"], json!({ "NE data": 49 }));
    assert_eq!(nebraska["unit_of_issue"]["PR"], json!(1), "counted as stored");
}

/// The folder with the whole files, for those who have it.
fn data(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os("CUSTODIA_DATA_DIR")?).join(name);
    path.exists().then_some(path)
}

#[test]
fn the_whole_workbook_and_its_csv_add_up() {
    let Some(expected) = data("expected/leso_2025-12-31.json") else { return };
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(expected).unwrap()).unwrap();
    let not_counted = ["about", "files", "definitions"];
    let book = counted(&data("leso/leso_all_states_2025-12-31.xlsx").unwrap(), "leso", "2025-12-31");
    for (key, value) in expected.as_object().unwrap() {
        assert!(not_counted.contains(&key.as_str()) || book[key] == *value, "{key}: {} is not {value}", book[key]);
    }
    assert_eq!(book.as_object().unwrap().len(), expected.as_object().unwrap().len() - not_counted.len());
    let text = counted(&data("leso/leso_all_states_2025-12-31.csv").unwrap(), "leso", "2025-12-31");
    let only_in_the_workbook =
        ["sheets", "rows_per_sheet", "rows_with_time_of_day_in_ship_date", "duplicates_all_11_cells"];
    for (key, value) in text.as_object().unwrap() {
        assert!(only_in_the_workbook.contains(&key.as_str()) || expected[key] == *value, "{key}");
    }
    assert_eq!(text["duplicates_all_11_cells"], expected["duplicates_ship_date_cut_to_day"]);
}

#[test]
fn the_whole_older_lists_add_up() {
    let Some(path) = data("leso/kansas_2014.csv") else { return };
    let kansas = counted(&path, "leso_2014", "");
    let figures = |counts: &Value| {
        let all = ["rows_total", "quantity_sum", "quantity_times_value_sum", "nsn_rows_not_digits", "nsn_distinct"];
        all.map(|key| counts[key].to_string())
    };
    assert_eq!(figures(&kansas), ["1575", "1988", "\"4126824.62\"", "18", "73"]);
    assert_eq!(kansas["duplicates_all_14_cells"]["extra_rows"], json!(1187));
    assert_eq!((&kansas["ship_date_min"], &kansas["ship_date_max"]), (&json!("2006-04-27"), &json!("2014-04-17")));
    let nebraska = counted(&data("leso/nebraska_2014.xlsx").unwrap(), "leso_2014", "");
    assert_eq!(figures(&nebraska), ["1036", "2915", "\"5553135.17\"", "76", "84"]);
    assert_eq!(nebraska["duplicates_all_14_cells"]["extra_rows"], json!(875));
    assert_eq!((&nebraska["ship_date_min"], &nebraska["ship_date_max"]), (&json!("2006-03-07"), &json!("2014-01-30")));
}
