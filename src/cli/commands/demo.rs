//! `demo`: a training ledger of any size.
//!
//! Does not know: what is in it.
//! Always holds: same seed, size and language give the same content.

use std::sync::atomic::AtomicBool;

use serde_json::json;

use super::post::close;
use crate::cli::args::Demo;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::session::Problem;
use crate::session::use_cases::demo::{DemoOrder, create_demo};

pub(super) fn run(context: &Context, demo: &Demo) -> Result<Exit, Problem> {
    let order = DemoOrder {
        seed: demo.seed,
        weapons: demo.weapons,
        lots: demo.lots,
        lines: demo.lines,
        ..DemoOrder::usual(context.words.lang())
    };
    let session = create_demo(&demo.ledger, &order, context.data.clone(), &AtomicBool::new(false), &mut |_, _| {})?;
    let head = session.typed_head()?;
    let (lots, weapons) = session.judged_counts()?;
    let words = &context.words;
    let number = |n: u64| words.number(i64::try_from(n).unwrap_or(i64::MAX));
    out::either(
        context,
        || {
            json!({"ledger": session.info().id.to_string(), "name": session.info().name, "acts": head.size,
                "weapons": weapons, "lots": lots, "head": head.to_string()})
        },
        || {
            let head_text = head.to_string();
            let vars = [
                ("acts", number(head.size)),
                ("weapons", number(weapons)),
                ("lots", number(lots)),
                ("head", head_text),
            ];
            let vars: Vec<(&str, &str)> = vars.iter().map(|(n, v)| (*n, v.as_str())).collect();
            vec![words.with("cli-demo-made", &vars)]
        },
    );
    close(context, session);
    Ok(Exit::Done)
}
