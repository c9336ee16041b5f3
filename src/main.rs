//! The window program: arguments, the system's dialogs, the event loop.
//!
//! Does not know: what is on a screen; the ledger.
//! Always holds: no network is used; when the window cannot be shown the reason is told in words.

#![forbid(unsafe_code)]
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use custodia::i18n::{Fault, Lang, Words};
use custodia::session::desk::{FileFor, Helpers, LedgerDesk};
use custodia::session::{Clock, DataDir, language_of_the_system};
use custodia::ui::app::Custodia;

/// Gives out memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What was said on the command line.
struct Said {
    demo: bool,
    data: Option<PathBuf>,
    ledger: Option<String>,
    lang: Option<String>,
}

fn arguments() -> Option<Said> {
    let mut said = Said { demo: false, data: None, ledger: None, lang: None };
    let mut rest = std::env::args().skip(1);
    while let Some(word) = rest.next() {
        match word.as_str() {
            "--demo" => said.demo = true,
            "--data-dir" => said.data = Some(PathBuf::from(rest.next()?)),
            "--lang" => said.lang = Some(rest.next()?),
            _ if word.starts_with('-') || said.ledger.is_some() => return None,
            _ => said.ledger = Some(word),
        }
    }
    Some(said)
}

fn tell(words: &Words, fault: &Fault) {
    let told = words.fault(fault);
    // without a terminal there is nobody to tell; the exit code says it all the same
    let _ = writeln!(std::io::stderr(), "{}\n{}", told.what, told.next);
}

fn choose(wanted: FileFor, suggested: &str) -> Option<String> {
    let dialog = rfd::FileDialog::new().set_file_name(suggested);
    let chosen = match wanted {
        FileFor::OpenLedger => dialog.add_filter("Custodia", &["custodia"]).pick_file(),
        FileFor::NewLedger | FileFor::SaveCopy => dialog.add_filter("Custodia", &["custodia"]).save_file(),
        FileFor::SavePdf => dialog.add_filter("PDF", &["pdf"]).save_file(),
    };
    chosen.map(|path| path.display().to_string())
}

fn show(path: &Path) {
    // a viewer that does not start leaves the file where the window says it is
    let _ = open::that_detached(path);
}

fn main() -> ExitCode {
    let Some(said) = arguments() else {
        tell(&Words::new(language_of_the_system()), &Fault::Usage);
        return ExitCode::from(4);
    };
    let named = said.lang.or_else(|| std::env::var("CUSTODIA_LANG").ok());
    let lang = named.as_deref().and_then(Lang::from_code);
    let words = Words::new(lang.unwrap_or_else(language_of_the_system));
    let data = DataDir::find(said.data);
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Custodia")
            .with_app_id("custodia")
            .with_inner_size([1280.0, 720.0])
            .with_maximized(true)
            .with_min_inner_size([900.0, 500.0]),
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    let started = eframe::run_native(
        "Custodia",
        options,
        Box::new(move |cc| {
            let ctx = cc.egui_ctx.clone();
            let wake = Arc::new(move || ctx.request_repaint());
            let helpers = Helpers { wake, choose: Box::new(choose), show: Box::new(show) };
            let desk = LedgerDesk::new(data, Clock::System, helpers)?;
            let mut window = Custodia::new(&cc.egui_ctx, Box::new(desk), said.ledger.as_deref());
            window.begin_in(&cc.egui_ctx, lang);
            if said.demo {
                window.open_training();
            }
            Ok(Box::new(window))
        }),
    );
    match started {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&words, &Fault::NoWindow { what: error.to_string() });
            ExitCode::from(3)
        }
    }
}
