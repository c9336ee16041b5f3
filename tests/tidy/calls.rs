//! Fences around calls, libraries and languages: each thing is named in the one place that knows it.
//!
//! Does not know: types; a call is what looks like one. Clippy knows better where it can, and runs beside.

use crate::arrows::names_after;
use crate::source::{Source, rust_files, words};

/// Something that may be named in few places.
struct Fence {
    /// What it looks like in code; whole words.
    named: &'static [&'static str],
    /// Files, or folders with a `/` at the end, below the project.
    inside: &'static [&'static str],
    /// Whether test code is free of it.
    tests_may: bool,
    /// Why, or what to do instead.
    instead: &'static str,
}

const FENCES: &[Fence] = &[
    Fence {
        named: &["Utc::now", "Local::now", "SystemTime::now"],
        inside: &["src/session/clock.rs"],
        tests_may: false,
        instead: "the clock is read in src/session/clock.rs only; be told the moment",
    },
    Fence {
        named: &["Instant::now"],
        inside: &[
            "src/session/clock.rs",
            "src/session/worker.rs",
            "src/session/desk/checker.rs",
            "src/session/use_cases/bench.rs",
            "src/cli/bench.rs",
            "src/cli/bench/",
            "src/cli/commands/bench.rs",
            "src/ui/",
        ],
        tests_may: true,
        instead: "time is measured in the window, in `bench`, where progress is told, and by src/session/clock.rs",
    },
    Fence {
        named: &["println!", "eprintln!", "print!", "eprint!"],
        inside: &["src/cli/", "src/main.rs", "src/bin/"],
        tests_may: true,
        instead: "only the console prints; return what there is to say",
    },
    Fence {
        named: &["egui", "eframe", "egui_extras", "rfd"],
        inside: &["src/ui/", "src/main.rs"],
        tests_may: false,
        instead: "only the window draws",
    },
    Fence { named: &["clap"], inside: &["src/cli/"], tests_may: false, instead: "only the console reads arguments" },
    Fence {
        named: &["rusqlite", "libsqlite3_sys"],
        inside: &["src/store/"],
        tests_may: true,
        instead: "only the store opens the file",
    },
    Fence {
        named: &["sha2", "ed25519_dalek", "argon2", "chacha20poly1305"],
        inside: &["src/trust/"],
        tests_may: true,
        instead: "only trust hashes, signs and seals",
    },
    Fence {
        named: &["calamine", "rust_xlsxwriter"],
        inside: &["src/exchange/"],
        tests_may: true,
        instead: "only exchange reads and writes workbooks",
    },
    Fence {
        named: &["printpdf"],
        inside: &["src/documents/pdf.rs", "src/documents/pdf/"],
        tests_may: true,
        instead: "only src/documents/pdf.rs draws pages",
    },
    Fence {
        named: &["lopdf"],
        inside: &["src/documents/finish.rs", "src/documents/finish/"],
        tests_may: true,
        instead: "only src/documents/finish.rs finishes files",
    },
    Fence {
        named: &["fluent_bundle", "unic_langid"],
        inside: &["src/i18n/"],
        tests_may: true,
        instead: "sentences come from `Words`",
    },
    Fence {
        named: &["Color32::"],
        inside: &["src/ui/theme.rs", "src/ui/theme/"],
        tests_may: false,
        instead: "colours come from the theme",
    },
];

/// Parts of the standard library that some layers never see.
const STANDARD: &[(&str, &[&str], &str)] = &[
    ("net", &["src/"], "there is no network"),
    (
        "fs",
        &["src/domain/", "src/trust/", "src/i18n/", "src/documents/", "src/ui/"],
        "files are opened by store, exchange and session",
    ),
    (
        "env",
        &["src/domain/", "src/trust/", "src/i18n/", "src/documents/", "src/store/", "src/exchange/"],
        "the surroundings are read by session and the programs",
    ),
    (
        "process",
        &["src/domain/", "src/trust/", "src/i18n/", "src/documents/", "src/store/", "src/ui/"],
        "no process is started or ended here",
    ),
];

#[test]
fn calls_and_libraries_stay_behind_their_fences() {
    crate::none(rust_files("src").iter().flat_map(behind_fences).collect());
}

fn behind_fences(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for fence in FENCES.iter().filter(|fence| !source.is_in(fence.inside)) {
        for name in fence.named {
            for at in source.words(name) {
                if !(fence.tests_may && source.in_tests(at)) {
                    faults.push(format!("{}: `{name}`: {}", source.place(at), fence.instead));
                }
            }
        }
    }
    for (at, name) in names_after(&source.code, "std") {
        for (module, fenced, instead) in STANDARD {
            if name == *module && source.is_in(fenced) && !source.in_tests(at) {
                faults.push(format!("{}: `std::{module}`: {instead}", source.place(at)));
            }
        }
    }
    faults
}

#[test]
fn nothing_gives_up_outside_tests() {
    crate::none(rust_files("src").iter().flat_map(giving_up).collect());
}

/// `unwrap` and `expect` outside tests. A reader's own method `expect`, called on `self`, is another thing.
fn giving_up(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for call in [".unwrap()", ".unwrap_err()", ".expect(", ".expect_err("] {
        for (at, _) in source.code.match_indices(call) {
            let own = call == ".expect(" && source.code[..at].ends_with("self");
            if !own && !source.in_tests(at) {
                let what = "pass the error on, or say with `let … else` what holds instead";
                faults.push(format!("{}: `{call}` outside tests: {what}", source.place(at)));
            }
        }
    }
    faults
}

#[test]
fn only_the_store_speaks_sql() {
    crate::none(rust_files("src").iter().flat_map(sql).collect());
}

fn sql(source: &Source) -> Vec<String> {
    if source.is_in(&["src/store/"]) {
        return Vec::new();
    }
    let speaks = |said: &str| {
        let starts = ["SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE", "PRAGMA "];
        let updates = words(said, "UPDATE").first().is_some_and(|at| !words(&said[*at..], "SET").is_empty());
        updates || starts.iter().any(|start| !words(said, start).is_empty())
    };
    let outside_tests = source.literals.iter().filter(|l| !source.in_tests(l.at) && speaks(&l.value));
    outside_tests.map(|l| format!("{}: SQL outside src/store: ask the store a question", source.place(l.at))).collect()
}

#[test]
fn no_test_is_left_out() {
    let all = rust_files("src").into_iter().chain(rust_files("tests"));
    crate::none(all.flat_map(|source| left_out(&source)).collect());
}

fn left_out(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, _) in source.code.match_indices("#[ignore") {
        faults.push(format!("{}: an ignored test: mend it or take it out", source.place(at)));
    }
    for name in ["todo!", "unimplemented!", "dbg!"] {
        for at in source.words(name) {
            faults.push(format!("{}: `{name}`: finish it, or leave it out", source.place(at)));
        }
    }
    faults
}

#[test]
fn each_fence_stops_what_is_outside_and_only_that() {
    let told = "// Utc::now() and println!\nconst SAID: &str = \"egui, clap\";\n";
    assert_eq!(behind_fences(&Source::new("src/domain/x.rs", told)), Vec::<String>::new());
    for fence in FENCES {
        for name in fence.named {
            let text = format!("fn f() {{ {name}(1); }}\n#[cfg(test)]\nmod tests {{ fn g() {{ {name}(2); }} }}\n");
            let outside = behind_fences(&Source::new("src/domain/x.rs", &text)).len();
            assert_eq!(outside, if fence.tests_may { 1 } else { 2 }, "{name}");
            for inside in fence.inside {
                let path = if inside.ends_with('/') { format!("{inside}x.rs") } else { (*inside).to_owned() };
                assert_eq!(behind_fences(&Source::new(&path, &text)), Vec::<String>::new(), "{name} in {path}");
            }
        }
    }
    let net = Source::new("src/session/x.rs", "use std::{io, net::TcpStream};\n");
    assert_eq!(behind_fences(&net).len(), 1);
    let files = "fn f() { std::fs::read(\"x\"); }";
    assert_eq!(behind_fences(&Source::new("src/ui/x.rs", files)).len(), 1);
    assert_eq!(behind_fences(&Source::new("src/store/x.rs", files)).len(), 0);
}

#[test]
fn giving_up_sql_and_ignored_tests_are_found() {
    let text = "fn f() { a.unwrap(); self.expect(b'{'); b\n.expect(\"x\"); c.unwrap_or(1); }\n\
                #[cfg(test)]\nmod tests { fn g() { a.unwrap(); } }\n";
    assert_eq!(giving_up(&Source::new("src/domain/x.rs", text)).len(), 2);
    let text = "const A: &str = \"SELECT a FROM b\"; const B: &str = \"UPDATE a\n SET b = 1\"; const C: &str = \"Select\";\n\
                const D: &str = \"INSERT INTO a\"; const E: &str = \"DELETE FROM a\"; // SELECT x\n";
    assert_eq!(sql(&Source::new("src/session/x.rs", text)).len(), 4);
    assert_eq!(sql(&Source::new("src/store/x.rs", text)).len(), 0);
    let text = "#[test]\n#[ignore = \"slow\"]\nfn f() { todo!() }";
    assert_eq!(left_out(&Source::new("tests/x.rs", text)).len(), 2);
}
