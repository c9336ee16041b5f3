//! `bench`: what this computer does, beside a peer or a limit.
//!
//! Does not know: how a measurement is taken.
//! Always holds: raw numbers go into the JSON; a missed goal is shown, and ends with 1.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::refusal::{Why, because};
use crate::i18n::Fault;
use crate::session::Problem;
use crate::session::use_cases::bench::{ALL, Bench, Measure};

pub(super) fn run(
    context: &Context,
    which: &[String],
    workbook: Option<&Path>,
    folder: &Path,
) -> Result<Exit, Problem> {
    if let Some(name) = which.iter().find(|name| !ALL.iter().any(|known| known == name)) {
        return Err(because(Why::UnknownCode).about("list", "measurement").about("code", name).into());
    }
    std::fs::create_dir_all(folder).map_err(|_| Fault::NoPermission { path: folder.display().to_string() })?;
    let bench = Bench { folder: folder.to_path_buf(), workbook: workbook.map(Path::to_path_buf), rounds: 7 };
    let mut measures = Vec::new();
    for name in ALL {
        if which.is_empty() || which.iter().any(|w| w == name) {
            measures.extend(bench.run(name)?);
        }
    }
    out::either(
        context,
        || json!({"measures": measures.iter().map(value).collect::<Vec<_>>()}),
        || table(context, &measures),
    );
    Ok(if measures.iter().all(Measure::met) { Exit::Done } else { Exit::Findings })
}

fn value(m: &Measure) -> Value {
    json!({
        "name": m.name, "what": m.what, "own_us": m.own_us, "own_median_us": m.own(), "peer": m.peer,
        "peer_us": m.peer_us, "peer_median_us": m.peer_median(), "ratio_milli": m.ratio_milli(),
        "ratio_milli_max": m.ratio_milli_max, "limit_us": m.limit_us, "things": m.things,
        "per_second": m.per_second(), "met": m.met(),
    })
}

fn table(context: &Context, measures: &[Measure]) -> Vec<String> {
    let words = &context.words;
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let ms = |us: u64| words.decimal(signed(us / 10), 2);
    let ratio = |milli: u64| words.decimal(signed(milli / 10), 2);
    let row = |m: &Measure| {
        let goal = match (m.ratio_milli_max, m.limit_us) {
            (Some(most), _) => words.with("cli-bench-ratio", &[("most", &ratio(most))]),
            (None, Some(limit)) => words.with("cli-bench-limit", &[("most", &ms(limit))]),
            (None, None) => String::new(),
        };
        let met = if m.met() { words.say("cli-bench-met") } else { words.say("cli-bench-missed") };
        vec![
            m.name.to_owned(),
            m.what.clone(),
            ms(m.own()),
            m.peer_median().map(ms).unwrap_or_default(),
            m.ratio_milli().map(ratio).unwrap_or_default(),
            words.number(signed(m.per_second())),
            goal,
            met,
            m.peer.to_owned(),
        ]
    };
    let heads = [
        words.say("cli-head-kind"),
        words.say("cli-head-detail"),
        words.say("cli-bench-own"),
        words.say("cli-bench-peer"),
        words.say("cli-bench-quotient"),
        words.say("cli-bench-rate"),
        words.say("cli-bench-goal"),
        words.say("cli-bench-result"),
        words.say("cli-bench-beside"),
    ];
    out::table(&heads, &measures.iter().map(row).collect::<Vec<_>>())
}
