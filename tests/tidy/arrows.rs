//! The arrows: which module may name which.
//!
//! Reads every path from the root of the crate (`crate::…`, grouped or not), climbs by `super::` that reach it, and
//! what the two programs take from `custodia::…`. Test code stands under the same arrows.
//! Does not know: what Cargo features already forbid, namely a layer that is not in the build.

use crate::source::{Source, closing, rust_files, words};

/// Who may name whom; itself, always.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("trust", &["domain"]),
    ("i18n", &["domain"]),
    ("store", &["domain", "trust"]),
    ("exchange", &["domain", "trust"]),
    ("documents", &["domain", "i18n", "trust"]),
    ("session", &["domain", "trust", "i18n", "store", "exchange", "documents"]),
    ("ui", &["session", "domain", "i18n"]),
    ("cli", &["session", "domain", "i18n"]),
    ("main.rs", &["ui", "session", "i18n"]),
    ("bin/custodia-cli.rs", &["cli", "session"]),
    ("lib.rs", &[]),
];

#[test]
fn modules_name_only_what_the_arrows_allow() {
    let sources = rust_files("src");
    assert!(sources.len() > 10, "the sources were not found");
    crate::none(sources.iter().flat_map(faults).collect());
}

fn faults(source: &Source) -> Vec<String> {
    let below = source.path.strip_prefix("src/").unwrap_or(&source.path);
    let own = ARROWS.iter().find(|(name, _)| below == *name || below.starts_with(&format!("{name}/")));
    let Some((own, allowed)) = own else {
        return vec![format!("{}: stands in no module that the table of arrows knows", source.place(0))];
    };
    let mut named = names_after(&source.code, "crate");
    named.extend(names_after(&source.code, "custodia"));
    named.extend(climbs(source));
    named
        .into_iter()
        .filter(|(_, name)| name != own && !allowed.contains(&name.as_str()))
        .map(|(at, name)| {
            let may = if allowed.is_empty() { "no other module".to_owned() } else { allowed.join(", ") };
            format!("{}: `{own}` names `{name}`; it may name {may}", source.place(at))
        })
        .collect()
}

/// The names that follow `start::`, one for each branch of a group.
pub(crate) fn names_after(code: &str, start: &str) -> Vec<(usize, String)> {
    words(code, start).into_iter().flat_map(|at| names_at(code, at + start.len(), at)).collect()
}

/// The names of a path that goes on at `from` with `::`.
fn names_at(code: &str, from: usize, at: usize) -> Vec<(usize, String)> {
    let Some(rest) = code[from..].trim_start().strip_prefix("::") else { return Vec::new() };
    let rest = rest.trim_start();
    if !rest.starts_with('{') {
        return vec![(at, first_word(rest))];
    }
    let group = &rest[1..closing(rest, 0).saturating_sub(1)];
    let mut depth = 0usize;
    let branches = group.split(|c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    branches.map(|b| (at, first_word(b.trim()))).filter(|(_, name)| !name.is_empty() && name != "self").collect()
}

fn first_word(text: &str) -> String {
    if text.starts_with('*') {
        return "*".to_owned();
    }
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The names reached by `super::` from the root of the crate.
fn climbs(source: &Source) -> Vec<(usize, String)> {
    let below = source.path.strip_prefix("src/").unwrap_or(&source.path);
    let mut file: Vec<&str> = below.trim_end_matches(".rs").split('/').collect();
    if matches!(file.last(), Some(&"mod" | &"lib" | &"main")) {
        file.pop();
    }
    let inner = inner_modules(&source.code);
    let mut named = Vec::new();
    let mut past = 0;
    for at in words(&source.code, "super") {
        if at < past {
            continue;
        }
        let depth = file.len() + inner.iter().filter(|range| range.contains(&at)).count();
        let mut end = at + "super".len();
        let mut steps = 1;
        while let Some(further) = another_super(&source.code[end..]) {
            end += further;
            steps += 1;
        }
        past = end;
        if steps == depth {
            named.extend(names_at(&source.code, end, at));
        }
    }
    named
}

/// The length of `::super` at the start of the text, white space counted.
fn another_super(text: &str) -> Option<usize> {
    let rest = text.trim_start().strip_prefix("::")?.trim_start();
    let after = rest.strip_prefix("super")?;
    let whole = !after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    whole.then(|| text.len() - after.len())
}

/// The stretches of modules that have their body in the file.
fn inner_modules(code: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    for at in words(code, "mod") {
        let after = code[at + 3..].trim_start();
        let name = first_word(after);
        let body = after[name.len()..].trim_start();
        if !name.is_empty() && body.starts_with('{') {
            let open = code.len() - body.len();
            ranges.push(open..closing(code, open));
        }
    }
    ranges
}

#[test]
fn a_forbidden_name_is_found_however_it_is_written() {
    let text = "use crate::{domain::item::Item, store::{append, read}};\nfn f() { crate::ui::draw(); }\n\
                use super::super::cli::run;\nuse super::own;\nmod tests { use super::super::super::documents; }\n\
                // crate::trust is only told of\nconst SAID: &str = \"crate::trust\";\nuse $crate::domain;\n";
    let source = Source::new("src/session/views.rs", text);
    let names = |path: &str, text: &str| -> Vec<String> {
        let all = faults(&Source::new(path, text));
        all.iter().filter_map(|f| f.split('`').nth(3).map(str::to_owned)).collect()
    };
    assert_eq!(names_after(&source.code, "crate").len(), 4);
    assert_eq!(names("src/session/views.rs", text), ["ui", "cli"]);
    assert_eq!(names("src/domain/item.rs", text), ["store", "ui", "cli", "documents"]);
    assert_eq!(names("src/store/mod.rs", "use super::session;\nuse super::*;"), ["session", "*"]);
    assert_eq!(names("src/main.rs", "use custodia::{session, store};"), ["store"]);
    assert_eq!(faults(&Source::new("src/helper.rs", "")).len(), 1);
}
