//! What the steps of a destruction batch and its certificate change.
//!
//! Does not know: whether the step was allowed.
//! Always holds: each step writes its own columns and no others.

use super::super::command::ResultLine;
use super::super::event::{Content, Kind, Line};
use super::super::id::Id;
use super::super::measure::Count;
use super::super::table::{Change, Table, Val};
use super::{Posted, id_key, series, stock};

pub(super) fn header(posted: &Posted<'_>, out: &mut Vec<Change>) {
    let text = |t: &str| Val::from(t);
    let mut set = |batch: Id, columns: Vec<(&'static str, Val)>| {
        out.push(Change::Set(Table::Batch, id_key(batch), columns));
    };
    match posted.content {
        Content::BatchDraft(draft) => {
            let mut row = vec![Val::Null; Table::Batch.columns().len()];
            let given = [
                &draft.number,
                &draft.class,
                &"draft".to_owned(),
                &draft.origin,
                &draft.site,
                &draft.purpose,
                &draft.residue,
            ]
            .map(|t| text(t));
            row[..given.len()].clone_from_slice(&given);
            if let Some(last) = row.last_mut() {
                *last = Val::from(posted.day_text());
            }
            out.push(Change::Put(Table::Batch, id_key(draft.batch), row));
            series(&draft.number, out);
        }
        Content::BatchReview(c) => set(c.batch, vec![("state", text("reviewed"))]),
        Content::BatchApproval(c) => set(
            c.batch,
            vec![
                ("state", text("approved")),
                ("authority", text(&c.authority)),
                ("order_number", text(&c.order_number)),
                ("order_date", Val::from(c.order_date.to_string())),
                ("accept_incomplete", Val::from(c.accept_incomplete)),
            ],
        ),
        Content::BatchBack(c) => set(c.batch, vec![("state", text(&c.state))]),
        Content::BatchLock(c) => set(c.batch, vec![("state", text("locked")), ("seals", text(&c.seals))]),
        Content::BatchStart(c) => set(c.batch, vec![("state", text("running")), ("place", text(&c.place))]),
        Content::BatchResult(c) => {
            let state = if posted.kind == Kind::BatchAborted { "aborted" } else { "completed" };
            let mut columns = vec![
                ("state", text(state)),
                ("started", Val::from(c.started.to_string())),
                ("ended", Val::from(c.ended.to_string())),
                ("remarks", text(&c.remarks)),
            ];
            if !c.residue.is_empty() {
                columns.push(("residue", text(&c.residue)));
            }
            set(c.batch, columns);
        }
        Content::CertificateDraft(c) => {
            set(c.batch, vec![("certificate", text(&c.certificate))]);
            let row = vec![
                Val::from(c.batch.to_string()),
                text("drafted"),
                Val::from(posted.seq),
                Val::Null,
                text(&c.legal_basis),
                text(&c.scrap),
                text(&c.remarks),
            ];
            out.push(Change::Put(Table::Certificate, vec![text(&c.certificate)], row));
            if let Some(old) = &c.replaces {
                out.push(Change::Set(Table::Certificate, vec![text(old)], vec![("state", text("void"))]));
            }
            series(&c.certificate, out);
        }
        Content::CertificateSignature(c) => {
            if let Some(actor) = posted.actors.first() {
                out.push(Change::Put(
                    Table::CertificateSignature,
                    vec![text(&c.certificate), Val::from(posted.seq)],
                    vec![text(&actor.user), text(&actor.role), text(&actor.meaning)],
                ));
            }
        }
        Content::Certification(c) => {
            set(c.batch, vec![("state", text("certified"))]);
            out.push(Change::Set(
                Table::Certificate,
                vec![text(&c.certificate)],
                vec![("state", text("issued")), ("certified", Val::from(posted.seq))],
            ));
        }
        Content::CertificateVoid(c) => {
            set(c.batch, vec![("state", text(&c.state)), ("certificate", Val::Null)]);
            out.push(Change::Set(Table::Certificate, vec![text(&c.certificate)], vec![("state", text("void"))]));
        }
        _ => {}
    }
    if let Some(batch) = batch_of(posted.content) {
        step(posted, batch, out);
        stock::trail(&batch.to_string(), posted.seq, 0, out);
    }
}

/// The batch that an act is about.
pub(crate) fn batch_of(content: &Content) -> Option<Id> {
    Some(match content {
        Content::BatchDraft(c) => c.batch,
        Content::BatchReview(c) => c.batch,
        Content::BatchApproval(c) => c.batch,
        Content::BatchBack(c) => c.batch,
        Content::BatchRead(c) => c.batch,
        Content::BatchLock(c) => c.batch,
        Content::BatchStart(c) => c.batch,
        Content::BatchResult(c) => c.batch,
        Content::CertificateDraft(c) => c.batch,
        Content::CertificateSignature(c) => c.batch,
        Content::Certification(c) => c.batch,
        Content::CertificateVoid(c) => c.batch,
        _ => return None,
    })
}

fn step(posted: &Posted<'_>, batch: Id, out: &mut Vec<Change>) {
    let actors: Vec<String> = posted.actors.iter().map(|a| format!("{}:{}:{}", a.user, a.role, a.meaning)).collect();
    let note = match posted.content {
        Content::BatchLock(c) => c.exception.clone(),
        _ => posted.reason.map(str::to_owned),
    };
    out.push(Change::Put(
        Table::BatchStep,
        vec![Val::from(batch.to_string()), Val::from(posted.seq)],
        vec![
            Val::from(posted.kind.code()),
            Val::from(posted.day_text()),
            Val::from(actors.join(" ")),
            Val::from(note.unwrap_or_default()),
        ],
    ));
}

pub(super) fn line(posted: &Posted<'_>, no: u64, line: &Line, out: &mut Vec<Change>) {
    let Some(batch) = batch_of(posted.content) else { return };
    let key = |no: u64| vec![Val::from(batch.to_string()), Val::from(no)];
    match line {
        Line::Planned { no: planned, plan } => {
            let mut row = vec![Val::Null; Table::BatchLine.columns().len()];
            let given = [
                Val::from(plan.subject.to_string()),
                Val::from(plan.place.as_str()),
                Val::from(plan.condition.as_str()),
                Val::from(plan.pack.as_str()),
                Val::from(plan.count.get()),
                Val::from(plan.method.as_str()),
                Val::from(plan.second_method.clone()),
                Val::Int(0),
            ];
            row[..given.len()].clone_from_slice(&given);
            out.push(Change::Put(Table::BatchLine, key(*planned), row));
            stock::trail(&plan.subject.to_string(), posted.seq, no, out);
        }
        Line::Reserved { no: of, subject, at, count } => {
            out.push(Change::Add(Table::BatchLine, key(*of), vec![("reserved", *count)], None));
            let holding = vec![
                Val::from(subject.to_string()),
                Val::from(at.place.as_str()),
                Val::from(at.condition.as_str()),
                Val::from(at.pack.as_str()),
            ];
            out.push(Change::Add(Table::Holding, holding, vec![("reserved", *count)], None));
        }
        Line::Read(read) => reading(posted, Val::from(read.no), &read.read, read.count, out),
        // what is not on the list has the line of the act with a minus, so that none hides another
        Line::Extra { read } => {
            let no = i64::try_from(no).unwrap_or(i64::MAX - 1);
            reading(posted, Val::Int(-no - 1), read, Count::ONE, out);
        }
        Line::Settled(s) if s.no > 0 => out.push(Change::Set(
            Table::BatchLine,
            key(s.no),
            vec![
                ("settled", Val::from(s.result.as_str())),
                ("settled_count", Val::from(s.count.get())),
                ("explanation", Val::from(s.explanation.as_str())),
            ],
        )),
        Line::Result(r) if posted.kind != Kind::CertificateDrafted => out.push(Change::Set(
            Table::BatchLine,
            key(r.no),
            vec![
                ("destroyed", Val::from(r.destroyed.get())),
                ("returned", Val::from(r.returned.get())),
                ("lost", Val::from(r.lost.get())),
                ("found", Val::from(r.found.get())),
                ("used_method", Val::from(used(r))),
                ("note", Val::from(r.note.clone())),
            ],
        )),
        _ => {}
    }
}

/// The methods that were carried out, in their order, with a blank between two.
fn used(result: &ResultLine) -> String {
    match &result.second_method {
        Some(second) => format!("{} {second}", result.method),
        None => result.method.clone(),
    }
}

fn reading(posted: &Posted<'_>, no: Val, text: &str, count: Count, out: &mut Vec<Change>) {
    let Content::BatchRead(read) = posted.content else { return };
    out.push(Change::Put(
        Table::BatchReading,
        vec![Val::from(read.batch.to_string()), Val::from(read.reading), no],
        vec![Val::from(posted.seq), Val::from(read.user.as_str()), Val::from(text), Val::from(count.get())],
    ));
}
