//! How files are laid out: their opening, their size, what stands at the top of the programs, and that no test file
//! is forgotten.
//!
//! Does not know: what a file is about.

use std::collections::BTreeSet;
use std::path::Path;

use crate::source::{Source, closing, module_folder, rust_files, squeeze, words};

/// Lines a file of `src` may have, test code not counted.
const LINES: usize = 400;

/// Files that may be longer: path, how long, and why it is not two files. The count is part of the type, so that a
/// new entry is a decision somebody sees.
const LONGER: [(&str, usize, &str); 7] = [
    ("src/domain/event.rs", 580, "one closed list and the content of each kind in it, read as a table"),
    ("src/session/use_cases/bench.rs", 420, "one measurement after the other, in the order of the table they make"),
    ("src/session/use_cases/demo/beats.rs", 470, "one story, told in the order of its days"),
    ("src/session/views_of/acts.rs", 470, "one sentence for each kind of act, and the list of acts that shows them"),
    ("src/session/views_of/batches.rs", 470, "a batch and its certificate as one screen shows them"),
    ("src/session/views_of/draft.rs", 420, "who may sit where beside the sheet that is signed"),
    ("src/ui/screens/home.rs", 520, "the parts of one screen, in the order they stand on it"),
];

#[test]
fn every_file_opens_with_its_purpose() {
    let files = rust_files("src").into_iter().chain(rust_files("tests"));
    crate::none(files.filter_map(|source| opening(&source)).collect());
}

fn opening(source: &Source) -> Option<String> {
    let first = source.text.lines().next().unwrap_or("");
    let purpose = first.strip_prefix("//!").map_or("", str::trim);
    let fault = format!("{}: begins without `//!` and its purpose", source.place(0));
    purpose.is_empty().then_some(fault)
}

#[test]
fn no_file_grows_beyond_what_one_reads_at_once() {
    let sources = rust_files("src");
    let mut faults: Vec<String> = sources.iter().filter_map(|source| too_long(source, &LONGER)).collect();
    for (path, _, reason) in LONGER {
        assert!(!reason.is_empty(), "{path}: no reason");
        if !sources.iter().any(|s| s.path == path && s.lines_without_tests() > LINES) {
            faults.push(format!("{path}: need no longer stand in the list of long files"));
        }
    }
    crate::none(faults);
}

fn too_long(source: &Source, longer: &[(&str, usize, &str)]) -> Option<String> {
    let may = longer.iter().find(|(path, ..)| *path == source.path).map_or(LINES, |(_, lines, _)| *lines);
    let has = source.lines_without_tests();
    (has > may).then(|| format!("{}:{has}: {has} lines without tests, {may} at most: split it", source.path))
}

#[test]
fn library_and_programs_forbid_unsafe_code() {
    let sources = rust_files("src");
    let roots: Vec<&Source> = sources.iter().filter(|s| is_root(&s.path)).collect();
    assert_eq!(roots.len(), 3, "the library and two programs");
    let lacking = roots.into_iter().filter(|s| !squeeze(&s.code).contains("#![forbid(unsafe_code)]"));
    crate::none(lacking.map(|s| format!("{}: lacks `#![forbid(unsafe_code)]`", s.place(0))).collect());
}

fn is_root(path: &str) -> bool {
    path == "src/lib.rs" || path == "src/main.rs" || path.starts_with("src/bin/")
}

#[test]
fn features_are_asked_about_in_one_file() {
    crate::none(rust_files("src").iter().flat_map(features).collect());
}

fn features(source: &Source) -> Vec<String> {
    if source.path == "src/lib.rs" {
        return Vec::new();
    }
    let asked = words(&source.code, "feature").into_iter().filter(|at| {
        let after = source.code[at + "feature".len()..].trim_start();
        after.starts_with("= \"") || after.starts_with("=\"")
    });
    asked.map(|at| format!("{}: a feature is asked about outside src/lib.rs", source.place(at))).collect()
}

#[test]
fn no_test_file_is_forgotten() {
    let files: Vec<Source> = rust_files("tests").into_iter().filter(|s| !of_another_package(&s.path)).collect();
    let manifest = std::fs::read_to_string(crate::source::root().join("Cargo.toml")).unwrap();
    let roots: Vec<String> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"")?.strip_suffix('"'))
        .filter(|path| path.starts_with("tests/"))
        .map(str::to_owned)
        .collect();
    assert!(roots.len() >= 2, "the tests that Cargo.toml names were not found");
    crate::none(forgotten(&files, &roots));
}

/// Whether a folder above the file has a manifest of its own.
fn of_another_package(path: &str) -> bool {
    let folders = Path::new(path).ancestors().skip(1).take_while(|folder| *folder != Path::new(""));
    folders.into_iter().any(|folder| crate::source::root().join(folder).join("Cargo.toml").exists())
}

/// The files that no `mod` line leads to from one of the roots.
fn forgotten(files: &[Source], roots: &[String]) -> Vec<String> {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let mut waiting: Vec<(String, bool)> = roots.iter().map(|path| (path.clone(), true)).collect();
    while let Some((path, is_root)) = waiting.pop() {
        let Some(source) = files.iter().find(|s| s.path == path) else { continue };
        if reached.insert(path) {
            waiting.extend(modules(source, is_root).into_iter().map(|next| (next, false)));
        }
    }
    let lost = files.iter().filter(|s| !reached.contains(&s.path));
    lost.map(|s| format!("{}: not run: no `mod` line leads here; add one to tests/runner.rs", s.place(0))).collect()
}

/// The files in which the modules may stand that a file declares.
fn modules(source: &Source, is_root: bool) -> Vec<String> {
    let own = source.path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let folder = if is_root { own.clone() } else { module_folder(&source.path) };
    let mut paths = Vec::new();
    for at in words(&source.code, "mod") {
        let after = source.code[at + 3..].trim_start();
        let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if name.is_empty() || !after[name.len()..].trim_start().starts_with(';') {
            continue;
        }
        match path_attribute(source, at) {
            Some(path) => paths.push(format!("{own}{path}")),
            None => paths.extend([format!("{folder}{name}.rs"), format!("{folder}{name}/mod.rs")]),
        }
    }
    paths
}

/// What `#[path = "…"]` says among the attributes before the item at `at`.
fn path_attribute(source: &Source, at: usize) -> Option<String> {
    let before = &source.code[..at];
    let from = before.rfind([';', '}']).map_or(0, |end| end + 1);
    let mut search = from;
    while let Some(found) = source.code[search..at].find("#[") {
        let open = search + found + 1;
        let end = closing(&source.code, open);
        if squeeze(&source.code[open..end]).starts_with("[path=") {
            return source.literals.iter().find(|l| l.at > open && l.at < end).map(|l| l.value.clone());
        }
        search = end;
    }
    None
}

#[test]
fn what_is_badly_laid_out_is_found() {
    assert!(opening(&Source::new("src/x.rs", "use std::fs;\n")).is_some());
    assert!(opening(&Source::new("src/x.rs", "//!\n//! Late.\n")).is_some());
    assert!(opening(&Source::new("src/x.rs", "//! A purpose.\n")).is_none());

    let long = "fn f() {}\n".repeat(LINES + 1);
    assert!(too_long(&Source::new("src/x.rs", &long), &[]).is_some());
    assert!(too_long(&Source::new("src/x.rs", &long), &[("src/x.rs", 500, "")]).is_none());
    let tested = format!("fn f() {{}}\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
    assert!(too_long(&Source::new("src/x.rs", &tested), &[]).is_none());

    let text = "#[cfg(feature = \"gui\")]\nfn f() { let feature = \"x\"; if cfg!(feature=\"cli\") {} }";
    assert_eq!(features(&Source::new("src/x.rs", text)).len(), 3, "a variable of that name is refused too");
    assert_eq!(features(&Source::new("src/lib.rs", text)).len(), 0);
}

#[test]
fn a_forgotten_test_file_is_found() {
    let file = |path: &str, text: &str| Source::new(path, text);
    let files = [
        file("tests/all.rs", "mod one;\n#[cfg(unix)]\n#[path = \"deep/two.rs\"]\nmod two;\nmod own { fn f() {} }\n"),
        file("tests/one/mod.rs", "mod three;\n"),
        file("tests/one/three.rs", "// mod four;\n"),
        file("tests/one/four.rs", ""),
        file("tests/deep/two.rs", "mod five;\n"),
        file("tests/deep/two/five.rs", ""),
    ];
    let lost = forgotten(&files, &["tests/all.rs".to_owned()]);
    assert_eq!(lost.len(), 1);
    assert!(lost[0].starts_with("tests/one/four.rs:1:"), "{lost:?}");
}
