//! Reads the tree, and Rust text just far enough to tell code, comments, literals and test code apart.
//!
//! Does not know: any rule.
//! Always holds: `code` has the bytes of the file with comments and the inside of literals blanked, so that an
//! offset into one is an offset into the other.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The folder of the project; at run time, so that a built binary can look at another copy of it.
pub(crate) fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// A string literal.
pub(crate) struct Literal {
    /// Where its first byte stands, the prefix counted.
    pub(crate) at: usize,
    /// What it says; escapes are resolved as far as rules need it.
    pub(crate) value: String,
}

/// One file of Rust.
pub(crate) struct Source {
    /// The path below the project, with `/`.
    pub(crate) path: String,
    /// What stands in the file.
    pub(crate) text: String,
    /// The same bytes without comments and without the inside of literals.
    pub(crate) code: String,
    /// The string literals in order.
    pub(crate) literals: Vec<Literal>,
    /// Stretches that exist in tests only.
    tests: Vec<Range<usize>>,
    /// Modules without a body that are declared for tests only.
    test_modules: Vec<String>,
}

impl Source {
    /// Reads a text as if it stood at `path`.
    pub(crate) fn new(path: &str, text: &str) -> Source {
        let (code, literals) = blank(text);
        let (mut tests, test_modules) = test_code(&code);
        if path.ends_with("/tests.rs") || path.contains("/tests/") || squeeze(&code).contains("#![cfg(test)]") {
            tests = std::iter::once(0..text.len()).collect();
        }
        Source { path: path.to_owned(), text: text.to_owned(), code, literals, tests, test_modules }
    }

    /// The line of an offset, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text.as_bytes().iter().take(at).filter(|b| **b == b'\n').count() + 1
    }

    /// `path:line` of an offset.
    pub(crate) fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.line(at))
    }

    /// Whether the offset is inside test code.
    pub(crate) fn in_tests(&self, at: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&at))
    }

    /// Lines of the file that are not test code.
    pub(crate) fn lines_without_tests(&self) -> usize {
        let mut at = 0;
        let mut lines = 0;
        for line in self.text.split_inclusive('\n') {
            if !self.in_tests(at) {
                lines += 1;
            }
            at += line.len();
        }
        lines
    }

    /// Offsets at which `word` stands in the code as a whole word (`a::b` and `name!` count as words).
    pub(crate) fn words(&self, word: &str) -> Vec<usize> {
        words(&self.code, word)
    }

    /// Whether the file is one of `paths`; a path that ends with `/` stands for all below it.
    pub(crate) fn is_in(&self, paths: &[&str]) -> bool {
        paths.iter().any(|p| self.path == *p || (p.ends_with('/') && self.path.starts_with(p)))
    }
}

/// Offsets at which `word` stands in `code` with no letter, digit or underscore on either side.
pub(crate) fn words(code: &str, word: &str) -> Vec<usize> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .filter(|(at, _)| {
            let before = code[..*at].chars().next_back();
            let after = code[at + word.len()..].chars().next();
            let starts = word.starts_with(part) && before.is_some_and(part);
            let ends = word.ends_with(part) && after.is_some_and(part);
            !starts && !ends
        })
        .map(|(at, _)| at)
        .collect()
}

/// The text without white space.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// All Rust files below `folder` of the project, in order of path. Test modules that have a file of their own are
/// known as such.
pub(crate) fn rust_files(folder: &str) -> Vec<Source> {
    let mut sources: Vec<Source> = files_below(&root().join(folder))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .map(|path| Source::new(&relative(&path), &fs::read_to_string(&path).unwrap()))
        .collect();
    let declared: Vec<String> = sources
        .iter()
        .flat_map(|s| s.test_modules.iter().map(|name| format!("{}{name}", module_folder(&s.path))))
        .collect();
    for source in &mut sources {
        let stem = source.path.trim_end_matches(".rs");
        if declared.iter().any(|d| stem == d || source.path.starts_with(&format!("{d}/"))) {
            source.tests = std::iter::once(0..source.text.len()).collect();
        }
    }
    sources
}

/// The folder in which the modules of a file stand: `src/a/` for `src/a/mod.rs`, `src/a/b/` for `src/a/b.rs`.
pub(crate) fn module_folder(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.trim_end_matches(".rs");
    match stem {
        "mod" | "lib" | "main" => format!("{folder}/"),
        _ => format!("{folder}/{stem}/"),
    }
}

/// All files below a folder, in order of path; none when there is no such folder. Leaves out what is built and what
/// is hidden, `.ci` aside.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && (!name.starts_with('.') || name == ".ci") {
                files.extend(files_below(&path));
            }
        } else {
            files.push(path);
        }
    }
    files
}

/// The path below the project, with `/`.
pub(crate) fn relative(path: &Path) -> String {
    let below = path.strip_prefix(root()).unwrap_or(path);
    below.to_string_lossy().replace('\\', "/")
}

/// The offset just past the bracket that closes the one at `open`; the end of the code when none does.
pub(crate) fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// Where test code stands, and the names of test modules whose body is another file.
fn test_code(code: &str) -> (Vec<Range<usize>>, Vec<String>) {
    let mut ranges = Vec::new();
    let mut modules = Vec::new();
    for (at, _) in code.match_indices("#[") {
        let end = closing(code, at + 1);
        let attribute = squeeze(&code[at..end]);
        if !attribute.starts_with("#[cfg(") || attribute.contains("not(") || words(&attribute, "test").is_empty() {
            continue;
        }
        let (stop, item) = item_end(code, end);
        ranges.push(at..stop);
        if let Some(name) = item.strip_suffix(';').and_then(|i| i.rsplit_once("mod ")).map(|(_, name)| name.trim()) {
            modules.push(name.to_owned());
        }
    }
    (ranges, modules)
}

/// The end of the item that begins at `from`, and its text up to the body.
fn item_end(code: &str, from: usize) -> (usize, String) {
    let mut at = from;
    while let Some(byte) = code.as_bytes().get(at) {
        match byte {
            b'(' | b'[' => at = closing(code, at),
            b'{' => return (closing(code, at), code[from..at].trim().to_owned()),
            b';' => return (at + 1, code[from..=at].trim().to_owned()),
            _ => at += 1,
        }
    }
    (code.len(), code[from..].to_owned())
}

/// Blanks comments and the inside of literals; gives the string literals.
fn blank(text: &str) -> (String, Vec<Literal>) {
    let mut reader = Reader { text, at: 0, code: String::with_capacity(text.len()), literals: Vec::new() };
    while reader.at < text.len() {
        reader.step();
    }
    (reader.code, reader.literals)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    code: String,
    literals: Vec<Literal>,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    /// Takes `bytes` into the code as they are.
    fn keep(&mut self, bytes: usize) {
        self.code.push_str(&self.text[self.at..self.at + bytes]);
        self.at += bytes;
    }

    /// Takes `bytes` into the code as spaces; line ends stay.
    fn hide(&mut self, bytes: usize) {
        for byte in self.text[self.at..self.at + bytes].bytes() {
            self.code.push(if byte == b'\n' { '\n' } else { ' ' });
        }
        self.at += bytes;
    }

    fn step(&mut self) {
        let rest = self.rest();
        if rest.starts_with("//") {
            self.hide(rest.find('\n').unwrap_or(rest.len()));
        } else if rest.starts_with("/*") {
            self.hide(block_comment(rest));
        } else if rest.starts_with('"') {
            self.string(0);
        } else if rest.starts_with('\'') {
            self.quote();
        } else if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            self.word();
        } else {
            let bytes = rest.chars().next().map_or(1, char::len_utf8);
            self.keep(bytes);
        }
    }

    /// A word, which may be the prefix of a literal.
    fn word(&mut self) {
        let rest = self.rest();
        let bytes = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (word, after) = rest.split_at(bytes);
        let hashes = after.bytes().take_while(|b| *b == b'#').count();
        if matches!(word, "r" | "br" | "cr") && after[hashes..].starts_with('"') {
            self.raw_string(bytes, hashes);
        } else if matches!(word, "b" | "c") && after.starts_with('"') {
            self.string(bytes);
        } else {
            self.keep(bytes);
        }
    }

    fn raw_string(&mut self, prefix: usize, hashes: usize) {
        let at = self.at;
        let close = format!("\"{}", "#".repeat(hashes));
        self.keep(prefix + hashes + 1);
        let inside = self.rest().find(&close).unwrap_or(self.rest().len());
        self.literals.push(Literal { at, value: self.rest()[..inside].to_owned() });
        self.hide(inside);
        self.keep(close.len().min(self.rest().len()));
    }

    fn string(&mut self, prefix: usize) {
        let at = self.at;
        self.keep(prefix + 1);
        let mut inside = 0;
        let mut value = String::new();
        let mut letters = self.rest().char_indices().peekable();
        while let Some((offset, letter)) = letters.next() {
            inside = offset;
            match letter {
                '"' => break,
                '\\' => match letters.next() {
                    Some((_, '\n')) => while letters.next_if(|(_, c)| c.is_whitespace()).is_some() {},
                    Some((_, 'n')) => value.push('\n'),
                    Some((_, 't')) => value.push('\t'),
                    Some((_, other)) => value.push(other),
                    None => {}
                },
                other => value.push(other),
            }
            inside = offset + letter.len_utf8();
        }
        let inside = inside.min(self.rest().len());
        self.literals.push(Literal { at, value });
        self.hide(inside);
        if !self.rest().is_empty() {
            self.keep(1);
        }
    }

    /// A letter in quotes, or the mark of a lifetime.
    fn quote(&mut self) {
        let mut letters = self.rest().char_indices().skip(1);
        let bytes = match letters.next() {
            Some((_, '\\')) => {
                letters.next();
                letters.find(|(_, c)| *c == '\'').map(|(offset, _)| offset)
            }
            Some(_) => letters.next().filter(|(_, c)| *c == '\'').map(|(offset, _)| offset),
            None => None,
        };
        self.keep(1);
        if let Some(closing) = bytes {
            self.hide(closing - 1);
            self.keep(1);
        }
    }
}

/// The length of a block comment; such comments nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

#[test]
fn comments_and_literals_are_told_from_code() {
    let text = "let a = \"un\\\"wrap()\"; // expect()\nlet b = r#\"raw \" one\"#; /* x /* y */ z */ let c = '\"'; \
                fn f<'a>(x: &'a str) { let d = b\"two\"; let r#type = '\\''; \"é\"; }";
    let source = Source::new("src/x.rs", text);
    let said: Vec<&str> = source.literals.iter().map(|l| l.value.as_str()).collect();
    assert_eq!(said, ["un\"wrap()", "raw \" one", "two", "é"]);
    assert_eq!(source.code.len(), text.len());
    for gone in ["unwrap", "expect", "raw", "x /*", "z */", "two"] {
        assert!(!source.code.contains(gone), "{gone} is still in {}", source.code);
    }
    for kept in ["let a = ", "let c = ", "fn f<'a>(x: &'a str)", "r#type"] {
        assert!(source.code.contains(kept), "{kept} is lost in {}", source.code);
    }
}

#[test]
fn test_code_is_told_from_the_rest() {
    let text = "fn a() {}\n#[cfg(test)]\nmod kept;\n#[cfg(not(test))]\nfn b() {}\n#[cfg(test)]\n#[derive(Debug)]\n\
                mod tests {\n    fn c() { let x = [0; 3]; }\n}\nfn d() {}\n";
    let source = Source::new("src/x.rs", text);
    let tested = |what: &str| source.in_tests(text.find(what).unwrap());
    assert_eq!(["fn a", "mod kept", "fn b", "fn c", "fn d"].map(tested), [false, true, false, true, false]);
    assert_eq!(source.lines_without_tests(), 4);
    assert_eq!(source.test_modules, ["kept"]);
    assert!(Source::new("src/x/tests.rs", "fn a() {}").in_tests(0));
}
