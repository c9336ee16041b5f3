//! A person's settings and the ledgers that were open before, in `settings.toml` of the person's own folder.
//!
//! Does not know: what is inside a ledger; who changes a setting.
//! Always holds: a file that cannot be read gives the settings of a first start; what is written is written whole; no
//! passphrase and no serial is in it.

use std::fmt::Write as _;
use std::path::Path;

use super::DataDir;
use super::files::write_whole;
use super::views::ledger::RecentView;
use super::views::settings::Settings;
use crate::store::StoreFault;

/// The name of the file.
const FILE: &str = "settings.toml";
/// Ledgers that are remembered.
const RECENT: usize = 12;

/// What the file holds.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Kept {
    /// The settings.
    pub settings: Settings,
    /// Ledgers that were open before, the latest first; `present` is not kept.
    pub recent: Vec<RecentView>,
}

impl Kept {
    /// Reads the file; what is missing or broken is as at a first start.
    #[must_use]
    pub fn read(data: &DataDir) -> Kept {
        let text = std::fs::read_to_string(data.path().join(FILE)).unwrap_or_default();
        let table: toml::Table = text.parse().unwrap_or_default();
        Kept { settings: settings(&table, data), recent: recent(&table) }
    }

    /// Writes the file whole.
    ///
    /// # Errors
    /// Any fault of the disk: then the old file stands.
    pub fn write(&self, data: &DataDir) -> Result<(), StoreFault> {
        let path = data.file("", FILE)?;
        write_whole(&path, self.text().as_bytes(), true)
    }

    /// Puts a ledger first among those that were open before.
    pub fn opened(&mut self, ledger: RecentView) {
        self.recent.retain(|known| known.path != ledger.path);
        self.recent.insert(0, ledger);
        self.recent.truncate(RECENT);
    }

    /// The ledgers that were open before, and whether each is there now.
    #[must_use]
    pub fn recent_now(&self) -> Vec<RecentView> {
        let now = |known: &RecentView| RecentView { present: Path::new(&known.path).is_file(), ..known.clone() };
        self.recent.iter().map(now).collect()
    }

    fn text(&self) -> String {
        let Settings { language, theme, comfortable, size_percent, widths, data_dir: _ } = &self.settings;
        let mut out = String::new();
        // writing into a String never fails
        let _ = writeln!(out, "language = {}", quoted(language));
        let _ = writeln!(out, "theme = {}", quoted(theme));
        if let Some(comfortable) = comfortable {
            let _ = writeln!(out, "comfortable = {comfortable}");
        }
        let _ = writeln!(out, "size_percent = {size_percent}");
        if !widths.is_empty() {
            out.push_str("\n[widths]\n");
        }
        for (column, width) in widths {
            let _ = writeln!(out, "{} = {width}", quoted(column));
        }
        for ledger in &self.recent {
            let RecentView { path, name, last_open, training, present: _ } = ledger;
            let _ = write!(out, "\n[[recent]]\npath = {}\nname = {}\n", quoted(path), quoted(name));
            if let Some(at) = last_open {
                let _ = writeln!(out, "last_open = {}", quoted(&at.to_string()));
            }
            let _ = writeln!(out, "training = {training}");
        }
        out
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn settings(table: &toml::Table, data: &DataDir) -> Settings {
    let first = Settings {
        language: super::language_of_the_system().code().to_owned(),
        data_dir: data.path().display().to_string(),
        ..Settings::default()
    };
    let text = |key: &str, known: &[&str]| {
        let text = table.get(key).and_then(toml::Value::as_str)?;
        known.contains(&text).then(|| text.to_owned())
    };
    let size = table.get("size_percent").and_then(toml::Value::as_integer).and_then(|n| u16::try_from(n).ok());
    let widths = table.get("widths").and_then(toml::Value::as_table).into_iter().flatten();
    let width = |(column, width): (&String, &toml::Value)| {
        Some((column.clone(), u16::try_from(width.as_integer()?).ok().filter(|n| (16..=4_000).contains(n))?))
    };
    Settings {
        language: text("language", &["en", "es", "pt", "fr"]).unwrap_or(first.language),
        theme: text("theme", &["light", "dark", "high_contrast"]).unwrap_or(first.theme),
        comfortable: table.get("comfortable").and_then(toml::Value::as_bool),
        size_percent: size.filter(|n| (100..=200).contains(n)).unwrap_or(first.size_percent),
        widths: widths.filter_map(width).collect(),
        data_dir: first.data_dir,
    }
}

fn recent(table: &toml::Table) -> Vec<RecentView> {
    let ledgers = table.get("recent").and_then(toml::Value::as_array).into_iter().flatten();
    let one = |ledger: &toml::Value| {
        let text = |key: &str| ledger.get(key).and_then(toml::Value::as_str);
        Some(RecentView {
            path: text("path")?.to_owned(),
            name: text("name").unwrap_or_default().to_owned(),
            last_open: text("last_open").and_then(|at| at.parse().ok()),
            training: ledger.get("training").and_then(toml::Value::as_bool).unwrap_or(false),
            present: false,
        })
    };
    ledgers.filter_map(one).take(RECENT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger(path: &str) -> RecentView {
        RecentView {
            path: path.into(),
            name: "Depósito \"Las Ceibas\"\n".into(),
            last_open: "2026-11-24T15:00:00.000Z".parse().ok(),
            training: true,
            present: false,
        }
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataDir::at(folder.path().join("data"));
        let mut kept = Kept::read(&data);
        assert_eq!(kept.settings.size_percent, 100);
        kept.settings.language = "fr".into();
        kept.settings.comfortable = Some(true);
        kept.settings.size_percent = 150;
        kept.settings.widths.insert("lots.number".into(), 130);
        kept.opened(ledger("/a\\b \"c\".custodia"));
        kept.write(&data).unwrap();
        assert_eq!(Kept::read(&data), kept);
    }

    #[test]
    fn a_broken_file_gives_the_settings_of_a_first_start() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataDir::at(folder.path().to_path_buf());
        let first = Kept::read(&data);
        for text in ["language = ", "language = \"xx\"\nsize_percent = 900\ntheme = 1\n[widths]\na = -1\n"] {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            assert_eq!(Kept::read(&data), first, "{text}");
        }
    }

    #[test]
    fn a_ledger_stands_once_and_the_oldest_go() {
        let mut kept = Kept::default();
        for n in 0..20 {
            kept.opened(ledger(&format!("/{n}")));
        }
        kept.opened(ledger("/15"));
        assert_eq!(kept.recent.len(), RECENT);
        assert_eq!((kept.recent[0].path.as_str(), kept.recent[1].path.as_str()), ("/15", "/19"));
    }
}
