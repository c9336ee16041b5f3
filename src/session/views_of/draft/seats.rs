//! The seats of a draft: who signs where, and who may, in the order in which somebody would look for them.
//!
//! Does not know: who will sign; rules of the trade, beyond the roles that an act needs.
//! Always holds: whoever has done already what the act does comes last, and is still there to be chosen.

use super::super::names::{Names, person};
use super::{People, Seating, has, rank};
use crate::domain::command::Command;
use crate::domain::event::Kind;
use crate::domain::table::{Row, Table, Val};
use crate::session::Session;
use crate::session::posting::Draft;
use crate::session::views::draft::Seat;
use crate::session::views::people::PersonView;
use crate::session::views::{Check, Sentence, Severity, Value};

/// Who has done already what an act does: whoever read the list of a batch may read it again, but the second reading is
/// somebody else's; one signature of each person is enough on a certificate.
fn already(draft: &Draft, names: &Names<'_>) -> Vec<String> {
    let (table, of) = match &draft.order.command {
        Command::ReadBatch { batch, .. } => (Table::BatchReading, batch.to_string()),
        Command::SignCertificate { certificate, .. } => (Table::CertificateSignature, certificate.clone()),
        _ => return Vec::new(),
    };
    names.rows().rows(table, &[Val::from(of)]).iter().map(|row| row.text("user")).collect()
}

/// Who was there: a certificate is signed by those who destroyed and those who saw it.
fn was_there(draft: &Draft, names: &Names<'_>) -> Vec<String> {
    let Command::SignCertificate { certificate, .. } = &draft.order.command else { return Vec::new() };
    let row = names.rows().row(Table::Certificate, &[Val::from(certificate.as_str())]);
    let Some(batch) = row.map(|row| row.text("batch")) else { return Vec::new() };
    let steps = names.rows().rows(Table::BatchStep, &[Val::from(batch)]);
    let started = steps.iter().filter(|step| step.text("kind") == Kind::BatchStarted.code());
    let actors: Vec<String> = started.map(|step| step.text("actors")).collect();
    actors
        .iter()
        .flat_map(|actors| actors.split(' '))
        .filter_map(|actor| actor.split(':').next())
        .map(str::to_owned)
        .collect()
}

pub(super) fn seats(
    session: &Session,
    draft: &Draft,
    seating: &Seating,
    people: &People,
    names: &Names<'_>,
) -> Vec<Seat> {
    let (already, there) = (already(draft, names), was_there(draft, names));
    let view = |row: &Row| person(row, session.training_passphrase(&row.text("user")));
    let seats = seating.slots.iter().zip(&seating.seated);
    seats
        .map(|(slot, seated)| {
            let own = seated.as_ref().map(|acting| acting.user.as_str());
            let may = people
                .iter()
                .filter(|(user, row)| has(row, slot).is_some() && (own == Some(user.as_str()) || !seating.sits(user)));
            let mut may: Vec<(usize, PersonView)> = may.map(|(_, row)| (rank(row, slot), view(row))).collect();
            may.sort_by_key(|(rank, p)| (already.contains(&p.user), !there.contains(&p.user), *rank));
            let may: Vec<PersonView> = may.into_iter().map(|(_, person)| person).collect();
            let new = draft.new_person();
            let checks = seated.iter().map(|acting| Check {
                severity: Severity::Clear,
                says: Sentence::plain("desk-check-role")
                    .and("name", Value::Text(names.person(&acting.user)))
                    .and("role", Value::Word { list: "role".to_owned(), code: acting.role.clone() }),
            });
            Seat {
                role: seated
                    .as_ref()
                    .map_or_else(|| slot.roles.first().cloned().unwrap_or_default(), |acting| acting.role.clone()),
                meaning: slot.meaning.clone(),
                person: seated.as_ref().and_then(|acting| people.get(&acting.user)).map(view),
                // who gets a key by this act signs with the new one
                may: may
                    .into_iter()
                    .filter(|person| new != Some(person.user.as_str()) || person.key.is_some())
                    .collect(),
                already: already.clone(),
                checks: checks.collect(),
            }
        })
        .collect()
}
