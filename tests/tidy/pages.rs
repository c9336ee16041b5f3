//! What the pages name: every relative link, every heading linked to, and every path in backticks is there.
//!
//! Does not know: whether what a page says of a file is right.

use std::path::{Path, PathBuf};

use crate::source::root;

/// The pages that lead people through the tree.
const PAGES: [&str; 3] = ["README.md", "src/README.md", "src/store/FORMAT.md"];

/// Endings by which a word in backticks is a file of the tree.
const ENDINGS: [&str; 8] = [".rs", ".md", ".py", ".sql", ".toml", ".sh", ".txt", ".ftl"];

#[test]
fn the_pages_name_only_what_is_there() {
    let there = |path: &Path| root().join(path).exists();
    let mut faults = Vec::new();
    for page in PAGES {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        assert!(links(&text).len() > 3 && spans(&text).len() > 10, "{page} was not understood");
        faults.extend(lost(page, &text, &there));
    }
    crate::none(faults);
}

/// Links and paths of a page that lead nowhere.
fn lost(page: &str, text: &str, there: &dyn Fn(&Path) -> bool) -> Vec<String> {
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    let mut faults = Vec::new();
    for (line, target) in links(text) {
        let (file, heading) = target.split_once('#').unwrap_or((&target, ""));
        if file.is_empty() {
            if !headings(text).iter().any(|h| h == heading) {
                faults.push(format!("{page}:{line}: links to `#{heading}`, and no heading is called so"));
            }
        } else if !clean(&folder.join(file)).is_some_and(|path| there(&path)) {
            faults.push(format!("{page}:{line}: links to `{file}`, which is not there"));
        }
    }
    for Span { line, text: span, module } in spans(text) {
        let mut bases = vec![folder.to_owned(), PathBuf::new(), "src".into()];
        bases.extend(module.map(|module| Path::new("src").join(module)));
        let bases: Vec<PathBuf> = bases.into_iter().filter(|base| *base == Path::new("") || there(base)).collect();
        for word in span.split(' ').filter(|word| is_path(word, &bases, there)) {
            // `rules/<name>.rs` stands for what will be there: its folder must be
            let named = word.split_once('<').map_or(word, |(before, _)| before);
            if !bases.iter().any(|base| clean(&base.join(named)).is_some_and(|path| there(&path))) {
                faults.push(format!("{page}:{line}: names `{word}`, which is not there"));
            }
        }
    }
    faults
}

/// Whether a word in backticks is meant as a file or folder of the tree.
fn is_path(word: &str, bases: &[PathBuf], there: &dyn Fn(&Path) -> bool) -> bool {
    let fine = |c: char| c.is_ascii_alphanumeric() || "._-/<>".contains(c);
    // what a build leaves behind need not be there
    if !word.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.') || !word.chars().all(fine) {
        return false;
    }
    let ends = ENDINGS.iter().any(|ending| word.strip_suffix(ending).is_some_and(|stem| !stem.is_empty()));
    match word.split_once('/') {
        Some(("target", _)) => false,
        Some((first, _)) => ends || word.ends_with('/') || bases.iter().any(|base| there(&base.join(first))),
        None => ends,
    }
}

/// The path without `.` and `..`; nothing when it leaves the tree.
fn clean(path: &Path) -> Option<PathBuf> {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::Normal(name) => out.push(name),
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if out.pop() => {}
            _ => return None,
        }
    }
    Some(out)
}

/// The lines of a page that are not inside a fence, numbered from 1.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    text.lines().enumerate().filter_map(move |(at, line)| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        (!fence && !fenced).then_some((at + 1, line))
    })
}

/// The targets of links and pictures, those into the world left out.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, words) in prose(text) {
        for (at, _) in words.match_indices("](") {
            let Some((target, _)) = words[at + 2..].split_once(')') else { continue };
            if !target.contains("://") {
                found.push((line, target.to_owned()));
            }
        }
    }
    found
}

/// The names by which the headings of a page are linked to.
fn headings(text: &str) -> Vec<String> {
    let titles = prose(text).filter_map(|(_, line)| line.strip_prefix('#').map(|rest| rest.trim_start_matches('#')));
    let name = |title: &str| -> String {
        let kept = title.trim().to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    titles.map(name).collect()
}

/// What stands in backticks.
struct Span {
    line: usize,
    text: String,
    /// The module that the item of the list is about.
    module: Option<String>,
}

fn spans(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut module: Option<String> = None;
    for (line, words) in prose(text) {
        if let Some(rest) = words.strip_prefix("* ") {
            module = rest.strip_prefix("**`").and_then(|r| r.split_once('`')).map(|(name, _)| name.to_owned());
        } else if !words.starts_with("  ") {
            module = None;
        }
        for inside in words.split('`').skip(1).step_by(2) {
            found.push(Span { line, text: inside.to_owned(), module: module.clone() });
        }
    }
    found
}

#[test]
fn what_leads_nowhere_is_found() {
    let tree = ["src", "src/README.md", "src/trust", "src/trust/act.rs", "src/store", "src/store/steps", "tests/x.rs"];
    let there = |path: &Path| path == Path::new("tests") || tree.iter().any(|known| path == Path::new(known));
    let faults = |text: &str| lost("src/README.md", text, &there).len();
    for wrong in [
        "[gone](gone.md)",
        "![gone](../pictures/gone.png)",
        "[out](../../README.md)",
        "[no heading](#nothing)",
        "see `trust/gone.rs`",
        "`gone.rs` does it",
        "`store/derived/` holds",
        "`store/read`",
        "`python3 tests/gone.py LEDGER`",
        "* **`trust`**: `gone.rs`",
        "`gone/<name>.rs`",
        "* **`trust`**: fine\n\n`act.rs` of no module",
    ] {
        assert_eq!(faults(wrong), 1, "{wrong}");
    }
    for fine in [
        "[map](README.md) [law](../tests/x.rs) [far](https://example.org/gone.md)",
        "## A heading, *here*\n[it](#a-heading-here)",
        "`trust/act.rs` `src/trust` `store/steps/` `store/steps/<name>.sql` `tests/x.rs`",
        "* **`trust`**: `act.rs`\n  and again `act.rs`",
        "`application/json` `custodia/line` `i/8415-02` `.ftl` `USER:FILE` `target/release` `~/.local/share`",
        "```text\n`gone.rs` [gone](gone.md)\n```",
    ] {
        assert_eq!(lost("src/README.md", fine, &there), Vec::<String>::new(), "{fine}");
    }
}
