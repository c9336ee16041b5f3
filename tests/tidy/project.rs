//! What stands around the code: the lock file, the dependencies, and paths that exist on one machine only.
//!
//! Does not know: Rust.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::source::{files_below, relative, root};

/// Packages that the lock file may name, for all platforms together.
const PACKAGES: usize = 640;

#[test]
fn the_lock_file_stays_below_its_ceiling() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let packages = lock.lines().filter(|line| *line == "[[package]]").count();
    assert!(packages > 100, "the lock file was not understood");
    assert!(packages <= PACKAGES, "Cargo.lock: {packages} packages, {PACKAGES} at most: leave a dependency out");
}

#[test]
fn every_dependency_says_why() {
    crate::none(without_reason(&fs::read_to_string(root().join("Cargo.toml")).unwrap()));
}

/// Dependencies without a comment, on their line or on the line of their heading.
fn without_reason(manifest: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut in_list = false;
    let mut open = 0usize;
    for (number, line) in manifest.lines().enumerate() {
        let (code, comment) = line.split_once('#').unwrap_or((line, ""));
        let code = code.trim();
        let says = !comment.trim().is_empty();
        if let Some(heading) = code.strip_prefix('[').filter(|_| open == 0).and_then(|c| c.strip_suffix(']')) {
            let last = heading.rsplit('.').next().unwrap_or("");
            in_list = last.ends_with("dependencies");
            let single = !in_list && heading.contains("dependencies.");
            if single && !says {
                faults.push(format!("Cargo.toml:{}: `{last}` does not say what it is for", number + 1));
            }
        } else if in_list && open == 0 && !code.is_empty() && !says {
            let name = code.split(['=', '.', ' ']).next().unwrap_or("");
            faults.push(format!("Cargo.toml:{}: `{name}` does not say what it is for", number + 1));
        }
        open += code.matches(['[', '{']).count();
        open -= code.matches([']', '}']).count().min(open);
    }
    faults
}

#[test]
fn no_file_names_a_folder_of_one_machine() {
    let files = tracked();
    assert!(files.len() > 50, "the files of the project were not found");
    let texts = files.iter().filter_map(|path| Some((relative(path), String::from_utf8(fs::read(path).ok()?).ok()?)));
    crate::none(texts.flat_map(|(path, text)| machine_paths(&path, &text)).collect());
}

/// The files that git knows; all files, where there is no git.
fn tracked() -> Vec<PathBuf> {
    let listed = Command::new("git")
        .args(["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    match listed {
        Ok(output) if output.status.success() && !output.stdout.is_empty() => String::from_utf8_lossy(&output.stdout)
            .split_terminator('\0')
            .map(|path| root().join(path))
            .filter(|path| path.is_file())
            .collect(),
        _ => files_below(&root()),
    }
}

fn machine_paths(path: &str, text: &str) -> Vec<String> {
    let folders = [
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/wo", "rk/"),
        concat!("C:\\", "Users"),
        concat!("C:\\\\", "Users"),
        concat!("/Us", "ers/"),
    ];
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|_| !text.contains('\0')) {
        for folder in folders {
            let begins = line.match_indices(folder).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                !before
                    .is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '/' | '~' | '$' | '}' | '*'))
            });
            if begins {
                faults.push(format!("{path}:{}: names `{folder}`, which is of one machine", number + 1));
            }
        }
    }
    faults
}

#[test]
fn what_is_wrong_around_the_code_is_found() {
    let manifest = "[package]\nname = \"x\"\n[features]\ngui = [\"dep:a\",\n \"dep:b\"]\n[dependencies]\n# a group\n\
                    a = \"1\" # why\nb = \"1\"\nc = { version = \"1\", features = [\n  \"d\",\n] }\n\
                    [target.'cfg(unix)'.dependencies]\ne.version = \"1\"\n[dependencies.f] # why\nversion = \"1\"\n\
                    [dependencies.g]\nversion = \"1\"\n[dev-dependencies]\nh = \"1\" #\n";
    let said = without_reason(manifest);
    let named: Vec<&str> = said.iter().filter_map(|f| f.split('`').nth(1)).collect();
    assert_eq!(named, ["b", "c", "e", "g", "h"]);

    let (home, work, users) = (concat!("/ho", "me/me"), concat!("/wo", "rk/x"), concat!("C:\\", "Users\\me"));
    for wrong in [format!("see {home}"), format!("\"{work}\""), format!("at {users}"), work.to_owned()] {
        assert_eq!(machine_paths("x.md", &wrong).len(), 1, "{wrong}");
    }
    for fine in [format!("https://example.org{work}"), "home/x".to_owned(), format!("frame{work}")] {
        assert_eq!(machine_paths("x.md", &fine).len(), 0, "{fine}");
    }
}
