//! Every sentence a person reads, in four languages.
//!
//! The sentences stand in `locales/<language>/<subject>.ftl` and are compiled in. Code names a sentence by its id,
//! a string literal handed to [`Words`]; numbers and dates are formatted here before they enter a sentence.
//!
//! Does not know: what a sentence is for, files, the clock, the language of the machine.
//! Always holds: the four languages have the same ids with the same variables (a test compares them); no sentence
//! carries invisible marks around its variables.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

mod date;
mod event;
mod fault;
mod number;
mod refusal;
mod rule;
#[cfg(test)]
mod tests;

pub use date::Span;
pub use event::ActFacts;
pub use fault::{Fault, Told, Wanted};
pub use refusal::Refused;

/// A language that Custodia speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    En,
    /// Spanish, with numbers as in Central America.
    Es,
    /// Portuguese as in Brazil.
    Pt,
    /// French.
    Fr,
}

impl Lang {
    /// All four, in the order in which they are offered.
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Es, Lang::Pt, Lang::Fr];

    /// Two letters: `en`, `es`, `pt`, `fr`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
            Lang::Pt => "pt",
            Lang::Fr => "fr",
        }
    }

    /// The language of a tag such as `es`, `es-GT` or `pt_BR.UTF-8`; none when Custodia does not speak it.
    #[must_use]
    pub fn from_code(tag: &str) -> Option<Lang> {
        let primary = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The name that the plural rules know.
    fn id(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    fn sources(self) -> &'static [(&'static str, &'static str); 12] {
        match self {
            Lang::En => &EN,
            Lang::Es => &ES,
            Lang::Pt => &PT,
            Lang::Fr => &FR,
        }
    }
}

macro_rules! compiled_in {
    ($($name:ident: $lang:literal),*) => {$(
        const $name: [(&str, &str); 12] = [
            compiled_in!(@ $lang, "common"),
            compiled_in!(@ $lang, "codes"),
            compiled_in!(@ $lang, "documents"),
            compiled_in!(@ $lang, "import"),
            compiled_in!(@ $lang, "rules"),
            compiled_in!(@ $lang, "refusals"),
            compiled_in!(@ $lang, "events"),
            compiled_in!(@ $lang, "faults"),
            compiled_in!(@ $lang, "verify"),
            compiled_in!(@ $lang, "cli"),
            compiled_in!(@ $lang, "desk"),
            compiled_in!(@ $lang, "ui"),
        ];
    )*};
    (@ $lang:literal, $file:literal) => {
        ($file, include_str!(concat!("../../locales/", $lang, "/", $file, ".ftl")))
    };
}
compiled_in!(EN: "en", ES: "es", PT: "pt", FR: "fr");

type Bundle = FluentBundle<FluentResource>;

/// The sentences of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    bundle: Arc<Bundle>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The sentences of `lang`; read once in a run and shared from then on.
    #[must_use]
    pub fn new(lang: Lang) -> Words {
        static READ: [OnceLock<Arc<Bundle>>; 4] = [const { OnceLock::new() }; 4];
        let read = || {
            let mut bundle = FluentBundle::new_concurrent(vec![lang.id()]);
            bundle.set_use_isolating(false);
            for (_, source) in lang.sources() {
                // A file with an error yields its good messages; a test proves that there is no error.
                let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(good, _)| good);
                bundle.add_resource_overriding(resource);
            }
            Arc::new(bundle)
        };
        let bundle = match READ.get(lang as usize) {
            Some(slot) => Arc::clone(slot.get_or_init(read)),
            None => read(),
        };
        Words { lang, bundle }
    }

    /// The language of these sentences.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The name of this language in itself, for a list to choose from.
    #[must_use]
    pub fn language_name(&self) -> String {
        self.say("language-name")
    }

    /// The sentence `id`, which has no variables; `[id]` when there is none of that name.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.find(id, None).unwrap_or_else(|| missing(id))
    }

    /// The sentence `id` with its variables, already formatted as text.
    #[must_use]
    pub fn with(&self, id: &str, vars: &[(&str, &str)]) -> String {
        self.find(id, Some(&texts(vars))).unwrap_or_else(|| missing(id))
    }

    /// The sentence `id` in the plural form for `n`; it prints `n` as `{ $shown }`, grouped as the language does.
    #[must_use]
    pub fn count(&self, id: &str, n: u64, vars: &[(&str, &str)]) -> String {
        let shown = number::unsigned(self.lang, n);
        let mut args = texts(vars);
        args.set("n", FluentValue::from(n));
        args.set("shown", FluentValue::from(shown));
        self.find(id, Some(&args)).unwrap_or_else(|| missing(id))
    }

    /// The word for a code of an enumeration, for example list `serial_state`, code `not_legible`. A code that has no
    /// word (a unit's own, say) stands for itself.
    #[must_use]
    pub fn code(&self, list: &str, code: &str) -> String {
        self.find(&code_id(list, code), None).unwrap_or_else(|| code.to_owned())
    }

    /// A sentence whose id another table names.
    fn by_id(&self, id: &str, vars: &[(&str, &str)]) -> String {
        self.find(id, Some(&texts(vars))).unwrap_or_else(|| missing(id))
    }

    /// A plural whose id another table names, with the number as it is to be printed.
    fn by_id_count(&self, id: &str, n: u64, shown: &str) -> String {
        let mut args = texts(&[]);
        args.set("n", FluentValue::from(n));
        args.set("shown", FluentValue::from(shown.to_owned()));
        self.find(id, Some(&args)).unwrap_or_else(|| missing(id))
    }

    fn find(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // A variable that is not given shows as `{$name}`; a test compares every call with its sentence.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

fn texts<'a>(vars: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    vars.iter().map(|(name, text)| (*name, FluentValue::String(Cow::Borrowed(*text)))).collect()
}

fn missing(id: &str) -> String {
    format!("[{id}]")
}

/// `serial_state`, `not_legible` -> `code-serial-state-not-legible`.
fn code_id(list: &str, code: &str) -> String {
    let mut id = String::with_capacity(6 + list.len() + code.len());
    id.push_str("code-");
    id.push_str(list);
    id.push('-');
    id.push_str(code);
    id.chars().map(|c| if matches!(c, '_' | '.') { '-' } else { c.to_ascii_lowercase() }).collect()
}
