//! `flags`: what the rules say, with evidence.
//!
//! Does not know: rules.
//! Always holds: three answers; what cannot be judged names the missing input.

use serde_json::{Value, json};

use crate::cli::args::Flags;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::out;
use crate::domain::rules::{Answer, Explained, Judgement, worst};
use crate::i18n::Words;
use crate::session::use_cases::flags::{Question, Said};
use crate::session::{Problem, Session, rules};

pub(super) fn run(context: &Context, flags: &Flags) -> Result<Exit, Problem> {
    let session = context.look(&flags.ledger)?;
    let question =
        Question { on: flags.on, known: flags.known, rule: flags.rule.clone(), subject: flags.subject.clone() };
    let mut said = session.flags(&question)?;
    let any = Session::any_flag(&said);
    if let Some(most) = flags.limit {
        // those with an answer that is not clear come first, the worst before the rest
        said.sort_by_key(|s| (s.overall(), s.kind, s.subject.clone()));
        said.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    let day = match (flags.on, flags.known) {
        (Some(on), _) => on,
        (None, Some(known)) => known,
        _ => session.today()?,
    };
    if context.json {
        let all: Result<Vec<Value>, Problem> = said.iter().map(|s| subject_json(context, &session, flags, s)).collect();
        let (pack, version, sha256) = rules::built_in_names();
        out::value(
            &json!({"day": day.to_string(), "pack": {"pack": pack, "version": version, "sha256": sha256}, "subjects": all?}),
        );
    } else {
        print(context, &session, flags, &said)?;
    }
    Ok(if flags.fail && any { Exit::Findings } else { Exit::Done })
}

fn answer(judgement: &Judgement) -> (&'static str, Option<&'static str>) {
    match judgement.answer {
        Answer::Flagged(severity) => (severity.code(), None),
        Answer::CannotJudge(missing) => ("unknown", Some(missing.code())),
        Answer::Clear => ("clear", None),
    }
}

fn subject_json(context: &Context, session: &Session, flags: &Flags, said: &Said) -> Result<Value, Problem> {
    let one = |j: &Judgement| {
        let (answer, missing) = answer(j);
        json!({"rule": j.rule, "version": j.version, "answer": answer, "missing": missing,
            "due": j.due.map(|d| d.to_string()), "act_by": j.act_by.map(|d| d.to_string())})
    };
    let mut value = json!({
        "kind": said.kind, "subject": said.subject, "label": said.label, "overall": said.overall().code(),
        "answers": said.judgements.iter().map(one).collect::<Vec<_>>(),
    });
    if flags.explain && flags.subject.is_some() {
        let explained = session.explain(&said.subject, flags.on)?;
        value["explained"] = explained.iter().map(|e| explained_json(&context.words, e)).collect();
    }
    Ok(value)
}

fn explained_json(words: &Words, explained: &Explained) -> Value {
    let evidence = &explained.evidence;
    let (answer, missing) = answer(&explained.judgement);
    let input = |i: &crate::domain::rules::evidence::Input| json!({"name": words.rule_input(i.label), "value": words.rule_value(&i.value), "origin": i.origin});
    json!({
        "rule": explained.judgement.rule, "name": words.rule_name(explained.judgement.rule), "answer": answer, "missing": missing,
        "inputs": evidence.inputs.iter().map(input).collect::<Vec<_>>(),
        "steps": evidence.steps.iter().map(|s| words.rule_step(s)).collect::<Vec<_>>(),
        "margin": evidence.margin.as_ref().map(|m| words.rule_margin(m)),
        "worst_case": evidence.worst_case.as_ref().map(|w| words.rule_worst_case(w)),
    })
}

fn print(context: &Context, session: &Session, flags: &Flags, said: &[Said]) -> Result<(), Problem> {
    let words = &context.words;
    let mut rows = Vec::new();
    let mut sorted: Vec<&Said> = said.iter().collect();
    sorted.sort_by_key(|s| (s.overall(), s.kind, s.subject.clone()));
    for subject in &sorted {
        for j in subject.leading() {
            let (code, _) = answer(&j);
            let what = match j.answer {
                Answer::CannotJudge(missing) => words.rule_missing(missing),
                _ => words.rule_name(j.rule),
            };
            let label = if subject.label.is_empty() { subject.subject.clone() } else { subject.label.clone() };
            let due = j.act_by.or(j.due).map(|d| words.day(d)).unwrap_or_default();
            let row = vec![words.code("flag", code), j.rule.to_owned(), subject.subject.clone(), label, what, due];
            rows.push((worst(&[j]), row));
        }
    }
    rows.sort_by_key(|(overall, _)| *overall);
    let mut rows: Vec<Vec<String>> = rows.into_iter().map(|(_, row)| row).collect();
    rows.truncate(flags.limit.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX)));
    let heads = [
        words.say("cli-head-flag"),
        words.say("cli-head-rule"),
        words.say("cli-head-id"),
        words.say("cli-head-text"),
        words.say("cli-head-detail"),
        words.say("cli-head-due"),
    ];
    out::table(&heads, &rows).iter().for_each(|line| out::line(line));
    if flags.explain {
        for subject in sorted.iter().filter(|s| flags.subject.is_some() || !s.leading().is_empty()) {
            explain(context, session, flags, subject)?;
        }
    }
    Ok(())
}

fn explain(context: &Context, session: &Session, flags: &Flags, said: &Said) -> Result<(), Problem> {
    let words = &context.words;
    let every = flags.subject.is_some();
    out::line("");
    out::line(&format!("{} {}", said.subject, said.label));
    for explained in session.explain(&said.subject, flags.on)? {
        let judgement = &explained.judgement;
        let wanted = flags.rule.as_ref().is_none_or(|rule| rule == judgement.rule);
        if !wanted || (!every && judgement.answer == Answer::Clear) {
            continue;
        }
        let (code, _) = answer(judgement);
        let told = match judgement.answer {
            Answer::Flagged(_) => words.rule_flag(judgement.rule, &explained.evidence),
            Answer::CannotJudge(missing) => words.rule_missing(missing),
            Answer::Clear => words.rule_name(judgement.rule),
        };
        out::line(&format!("  {} {} v{}: {told}", words.code("flag", code), judgement.rule, judgement.version));
        for input in &explained.evidence.inputs {
            let origin = input.origin.as_ref().map(|o| format!(" ({o})")).unwrap_or_default();
            out::line(&format!("      {}: {}{origin}", words.rule_input(input.label), words.rule_value(&input.value)));
        }
        for step in &explained.evidence.steps {
            out::line(&format!("      {}", words.rule_step(step)));
        }
        if let Some(worst) = &explained.evidence.worst_case {
            out::line(&format!("      {}", words.rule_worst_case(worst)));
        }
        if let Some(margin) = &explained.evidence.margin {
            out::line(&format!("      {}", words.rule_margin(margin)));
        }
        if let Some(rule) = rules::book().rule(judgement.rule) {
            out::line(&format!("      {}", words.rule_standing(rule.provenance, &rule.source)));
        }
    }
    Ok(())
}
