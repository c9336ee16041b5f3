//! The forms for the seven steps of a destruction batch.
//!
//! Does not know: the guards of a step.
//! Always holds: the number that a final step asks for is typed where it is signed, and sent as `typed`.

use serde_json::json;

use super::fields::{Base, Field, FormSpec, Kind, Lines, What, list, sorted_list};
use super::{About, FormKind, narrow};
use crate::domain::lists;
use crate::i18n::Words;
use crate::session::query::Choice;
use crate::session::views::lists::LotMark;
use crate::ui::widgets::choice::Line;

fn methods(w: &Words) -> Vec<Line> {
    let codes: Vec<&str> = lists::DESTRUCTION_METHODS.iter().map(|method| method.code).collect();
    sorted_list(w, "destruction_method", &codes)
}

fn of_batch(about: &About, fields: Vec<Field>) -> FormSpec {
    FormSpec { fields, lines: None, fixed: vec![("batch", json!(about.id))] }
}

fn reference(w: &Words) -> Field {
    Field::new("reference", w.say("ui-field-reference"), Kind::Text, 8).required()
}

fn reason(w: &Words) -> Field {
    Field::new("reason", w.say("ui-field-reason"), Kind::Text, 12).required()
}

pub(super) fn draft(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new(
            "origin",
            w.say("ui-field-destruction-origin"),
            Kind::Choice(list(w, "destruction_origin", lists::DESTRUCTION_ORIGINS)),
            4,
        )
        .required()
        .first("unserviceable"),
        Field::new("site", w.say("ui-field-destruction-site"), Kind::Text, 4).required(),
        Field::new("purpose", w.say("ui-field-batch-purpose"), Kind::Text, 4),
        Field::new("residue", w.say("ui-field-residue"), Kind::Text, 12),
    ];
    let lines = Lines {
        path: "lines",
        title: w.say("ui-lines-batch"),
        fields: vec![
            Field::new("count", w.say("ui-field-quantity"), Kind::Count, 3).required(),
            Field::new("method", w.say("ui-field-method"), Kind::Choice(methods(w)), 5).required(),
            Field::new("second_method", w.say("ui-field-method-second"), Kind::Choice(methods(w)), 4),
        ],
        base: Base::Take,
        required: true,
        whole: Some("count"),
    };
    FormSpec { fields, lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn review(w: &Words, about: &About) -> FormSpec {
    of_batch(about, vec![reference(w)])
}

pub(super) fn approve(w: &Words, about: &About) -> FormSpec {
    of_batch(
        about,
        vec![
            Field::new("authority", w.say("ui-field-authority"), Kind::Text, 5).required(),
            Field::new("order_number", w.say("ui-field-order-number"), Kind::Code, 4).required(),
            Field::new("order_date", w.say("ui-field-order-date"), Kind::Day, 3).required(),
            Field::new("accept_incomplete", w.say("ui-field-accept-incomplete"), Kind::Tick, 12),
        ],
    )
}

pub(super) fn with_reason(w: &Words, about: &About) -> FormSpec {
    of_batch(about, vec![reason(w)])
}

fn batch_lines(title: String, path: &'static str, fields: Vec<Field>) -> Lines {
    Lines { path, title, fields, base: Base::BatchLine, required: true, whole: None }
}

pub(super) fn read(w: &Words, about: &About) -> FormSpec {
    let fields = vec![
        Field::new("read", w.say("ui-field-read"), Kind::Code, 5),
        Field::new("count", w.say("ui-field-counted"), Kind::Count, 3).required(),
    ];
    let mut spec = of_batch(about, Vec::new());
    spec.lines = Some(batch_lines(w.say("ui-lines-reading"), "lines", fields));
    spec
}

pub(super) fn lock(w: &Words, about: &About) -> FormSpec {
    let mut spec = of_batch(
        about,
        vec![
            Field::new("seals", w.say("ui-field-seals"), Kind::Text, 12),
            Field::new("exception", w.say("ui-field-exception"), Kind::Choice(exceptions(w)), 6),
        ],
    );
    let confirmed =
        Line { code: "confirmed".to_owned(), name: w.say("ui-settlement-confirmed"), detail: String::new() };
    let mut results = vec![confirmed];
    results.extend(list(w, "destruction_line_result", &["returned", "missing", "mismatch", "refused_block"]));
    let fields = vec![
        Field::new("result", w.say("ui-field-result"), Kind::Choice(results), 4).required(),
        Field::new("count", w.say("ui-field-stays"), Kind::Count, 3).required(),
        Field::new("explanation", w.say("ui-field-explanation"), Kind::Text, 5).required(),
    ];
    let mut lines = batch_lines(w.say("ui-lines-settlements"), "settlements", fields);
    lines.required = false;
    spec.lines = Some(lines);
    spec
}

fn exceptions(w: &Words) -> Vec<Line> {
    list(w, "exception_reason", lists::EXCEPTION_REASONS)
}

pub(super) fn start(w: &Words, about: &About) -> FormSpec {
    of_batch(
        about,
        vec![Field::new("place", w.say("ui-field-destruction-place"), Kind::Find(What::Places), 8).required()],
    )
}

/// What became of each line. Where a second method is planned, a result says whether it was carried out.
fn result_lines(w: &Words, about: &About) -> Lines {
    let second = about.batch.as_ref().is_some_and(|batch| batch.lines.iter().any(|line| line.second_method.is_some()));
    // numbers in one row, methods in the next: their names are long
    let (number, choice) = (3, if second { 6 } else { 12 });
    let mut fields = vec![
        Field::new("destroyed", w.say("ui-balance-destroyed"), Kind::Count, number).required(),
        Field::new("returned", w.say("ui-balance-returned"), Kind::Count, number).first("0"),
        Field::new("lost", w.say("ui-balance-lost"), Kind::Count, number).first("0"),
        Field::new("found", w.say("ui-balance-found"), Kind::Count, number).first("0"),
        Field::new("method", w.say("ui-field-method"), Kind::Choice(methods(w)), choice).required(),
    ];
    if second {
        let label = w.say("ui-field-method-second");
        fields.push(Field::new("second_method", label, Kind::Choice(methods(w)), choice));
    }
    batch_lines(w.say("ui-lines-results"), "lines", fields)
}

pub(super) fn complete(w: &Words, about: &About) -> FormSpec {
    let mut spec = of_batch(
        about,
        vec![
            Field::new("started", w.say("ui-field-started"), Kind::Moment, 4).required(),
            Field::new("ended", w.say("ui-field-ended"), Kind::Moment, 4).required(),
            Field::new("residue", w.say("ui-field-residue"), Kind::Text, 4),
            Field::new("remarks", w.say("ui-field-note"), Kind::Text, 12),
        ],
    );
    spec.lines = Some(result_lines(w, about));
    spec
}

pub(super) fn abort(w: &Words, about: &About) -> FormSpec {
    let mut spec = of_batch(
        about,
        vec![
            reason(w),
            Field::new("started", w.say("ui-field-started"), Kind::Moment, 4).required(),
            Field::new("ended", w.say("ui-field-ended"), Kind::Moment, 4).required(),
            Field::new("residue", w.say("ui-field-residue"), Kind::Text, 4),
        ],
    );
    spec.lines = Some(result_lines(w, about));
    spec
}

pub(super) fn draft_certificate(w: &Words, about: &About) -> FormSpec {
    of_batch(
        about,
        vec![
            Field::new("legal_basis", w.say("ui-field-legal-basis"), Kind::Text, 12),
            Field::new("scrap", w.say("ui-field-scrap"), Kind::Text, 12),
            Field::new("remarks", w.say("ui-field-note"), Kind::Text, 12),
        ],
    )
}

pub(super) fn sign_certificate(w: &Words, about: &About) -> FormSpec {
    let certificate = about.batch.as_ref().and_then(|batch| batch.certificate.as_ref());
    let mut missing: Vec<&str> =
        certificate.map_or_else(Vec::new, |certificate| certificate.missing.iter().map(String::as_str).collect());
    // two witnesses say the same
    let mut seen = std::collections::BTreeSet::new();
    missing.retain(|meaning| seen.insert(*meaning));
    let number = certificate.map_or("", |certificate| certificate.number.as_str());
    let first = missing.first().copied().unwrap_or_default();
    let mut fixed = vec![("certificate", json!(number))];
    if let [only] = missing.as_slice() {
        // nothing to choose
        fixed.push(("meaning", json!(only)));
        return FormSpec { fields: Vec::new(), lines: None, fixed };
    }
    let choices = Kind::Choice(list(w, "signature_meaning", &missing));
    let meaning = Field::new("meaning", w.say("ui-field-meaning"), choices, 8).required().first(first);
    FormSpec { fields: vec![meaning], lines: None, fixed }
}

pub(super) fn certify(_: &Words, about: &About) -> FormSpec {
    of_batch(about, Vec::new())
}

pub(super) fn void_certificate(w: &Words, about: &About) -> FormSpec {
    FormSpec { fields: vec![reason(w)], lines: None, fixed: vec![("certificate", json!(about.name))] }
}

/// The lines that a step of a batch lists at first, with what is typed in them.
pub(super) fn first_lines(kind: FormKind, about: &About) -> Vec<(Choice, Vec<(&'static str, String)>)> {
    let Some(batch) = &about.batch else { return Vec::new() };
    let mut lines = Vec::new();
    for line in &batch.lines {
        let mark = match &line.number {
            LotMark::Marked(number) => number.clone(),
            _ => String::new(),
        };
        let about_line = Choice {
            code: line.no.to_string(),
            // Whoever reads does not see what is expected: two independent readings are worth more than one.
            name: if kind == FormKind::ReadBatch { line.item_name.clone() } else { mark },
            detail: line.item_name.clone(),
            free: line.listed.get(),
            classes: narrow::classes_of(&line.method),
            ..Choice::default()
        };
        let typed: Vec<(&'static str, String)> = match kind {
            FormKind::ReadBatch => Vec::new(),
            // what left the batch when its list was closed has no result
            FormKind::CompleteBatch | FormKind::AbortBatch if line.reserved.is_zero() => continue,
            FormKind::CompleteBatch => vec![
                ("destroyed", line.reserved.get().to_string()),
                ("method", line.method.clone()),
                ("second_method", line.second_method.clone().unwrap_or_default()),
            ],
            // how far the work went before it was stopped is said by whoever stops it
            FormKind::AbortBatch => vec![("method", line.method.clone())],
            FormKind::LockBatch
                if !line.misread && line.readings[0] == line.readings[1] && line.readings[0] == Some(line.listed) =>
            {
                continue;
            }
            FormKind::LockBatch => vec![("count", line.listed.get().to_string())],
            _ => return Vec::new(),
        };
        lines.push((about_line, typed));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::Count;
    use crate::i18n::Lang;
    use crate::session::views::batches::CertificateView;
    use crate::ui::testing::data;

    #[test]
    fn the_meaning_of_a_signature_is_asked_only_where_there_is_a_choice() {
        let words = Words::new(Lang::Es);
        let form = |missing: &[&str]| {
            let mut batch = data::batch();
            batch.certificate = Some(CertificateView {
                number: "GT-LC-DC-2026-0001".into(),
                signatures: Vec::new(),
                missing: missing.iter().map(|code| (*code).to_owned()).collect(),
                issued: None,
                void: false,
            });
            sign_certificate(&words, &About { batch: Some(Box::new(batch)), ..About::default() })
        };
        let one = form(&["inspected"]);
        assert!(one.fields.is_empty() && one.fixed.contains(&("meaning", json!("inspected"))));
        assert_eq!(form(&["destroyed", "witnessed"]).fields.len(), 1);
    }

    #[test]
    fn a_result_says_which_planned_methods_were_carried_out() {
        let words = Words::new(Lang::Es);
        let mut batch = data::batch();
        let about = |batch| About { id: "b57.0".into(), name: String::new(), batch: Some(batch), stock: Vec::new() };
        let keys = |about: &About| -> Vec<&str> {
            let lines = complete(&words, about).lines.unwrap();
            assert!(lines.fields.iter().map(|field| field.span).sum::<u8>() % 12 == 0, "whole rows");
            lines.fields.iter().map(|field| field.path).collect()
        };
        let one = keys(&about(Box::new(batch.clone())));
        assert_eq!(one, ["destroyed", "returned", "lost", "found", "method"]);

        let all = batch.lines.len();
        batch.lines[0].second_method = Some("SMELT".to_owned());
        batch.lines[0].reserved = Count::new(7);
        batch.lines[1].reserved = Count::ZERO;
        let two = about(Box::new(batch));
        assert_eq!(keys(&two), ["destroyed", "returned", "lost", "found", "method", "second_method"]);
        let lines = first_lines(FormKind::CompleteBatch, &two);
        assert_eq!(lines.len(), all - 1, "what left the batch has no result");
        let first = lines[0].1.iter().map(|(path, text)| (*path, text.as_str())).collect::<Vec<_>>();
        assert_eq!(first, [("destroyed", "7"), ("method", "OD"), ("second_method", "SMELT")]);
        assert!(lines.iter().all(|(line, _)| line.code != "2"));
        assert!(first_lines(FormKind::AbortBatch, &two).iter().all(|(_, typed)| typed.len() == 1));
    }
}
