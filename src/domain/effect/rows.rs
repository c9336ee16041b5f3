//! Rows of what people describe: the ledger itself, people, catalogue, places, holders.
//!
//! Does not know: stock.
//! Always holds: a row has the columns of its table, in their order.

use super::super::event::{Opened, Rules};
use super::super::id::Seq;
use super::super::lists::HAZARD_DIVISIONS;
use super::super::policy;
use super::super::record::{Holder, Item, Licence, Person, Place};
use super::super::table::{Change, Table, Val};
use super::Posted;

pub(super) fn ledger(name: &str, value: impl Into<Val>) -> Change {
    Change::Put(Table::Ledger, vec![Val::from(name)], vec![value.into()])
}

pub(super) fn opened(posted: &Posted<'_>, opened: &Opened, out: &mut Vec<Change>) {
    out.push(ledger("name", opened.name.as_str()));
    out.push(ledger("country", opened.country.as_str()));
    out.push(ledger("site", opened.site.as_str()));
    out.push(ledger("utc_offset_min", opened.utc_offset_min.to_string()));
    out.push(ledger("training", opened.training.to_string()));
    out.push(ledger("log_key", opened.log_key.as_str()));
    rules(&opened.rules, out);
    for person in &opened.passphrases {
        out.push(ledger(&format!("passphrase {}", person.user), person.passphrase.as_str()));
    }
    for (kind, alternatives) in &opened.acts {
        let key = vec![Val::from(kind.as_str())];
        out.push(Change::Put(Table::Policy, key, vec![Val::from(policy::print(alternatives))]));
    }
    out.extend(opened.people.iter().map(|p| person(p, posted.seq)));
}

pub(super) fn rules(rules: &Rules, out: &mut Vec<Change>) {
    out.push(ledger("rules_pack", rules.pack.as_str()));
    out.push(ledger("rules_version", rules.version.as_str()));
    out.push(ledger("rules_sha256", rules.sha256.as_str()));
}

pub(super) fn person(person: &Person, seq: Seq) -> Change {
    Change::Put(
        Table::Person,
        vec![Val::from(person.user.as_str())],
        vec![
            Val::from(person.name.as_str()),
            Val::from(person.rank.as_str()),
            Val::from(person.body.as_str()),
            Val::from(person.id_number.as_str()),
            Val::from(person.public_key.as_str()),
            Val::from(person.roles.join(" ")),
            Val::from(person.appointed.as_str()),
            Val::from(true),
            Val::from(seq),
        ],
    )
}

pub(super) fn item(item: &Item) -> Change {
    let text = |t: &Option<String>| Val::from(t.as_deref());
    Change::Put(
        Table::Item,
        vec![Val::from(item.code.as_str())],
        vec![
            Val::from(item.kind.as_str()),
            Val::from(item.name.as_str()),
            text(&item.stock_number),
            text(&item.unit),
            text(&item.un_number),
            text(&item.hazard_division),
            text(&item.sub_division),
            text(&item.compatibility_group),
            Val::from(item.neq_mg),
            Val::from(item.mass_g),
            Val::from(item.pack_size),
            Val::from(item.live),
            Val::from(item.propellant),
            Val::from(item.pyrotechnic),
            Val::from(item.shelf_life_months),
            Val::from(item.inspection_months),
            Val::from(item.test_months),
            text(&item.calibre),
            text(&item.maker),
            text(&item.model),
            text(&item.weapon_type),
        ],
    )
}

pub(super) fn place(place: &Place) -> Change {
    let number = |n: Option<i64>| n.map_or(Val::Null, Val::Int);
    Change::Put(
        Table::Place,
        vec![Val::from(place.code.as_str())],
        vec![
            Val::from(place.parent.clone()),
            Val::from(place.kind.as_str()),
            Val::from(place.name.as_str()),
            Val::from(place.keeper.clone()),
            Val::from(place.closed),
            number(place.east_mm),
            number(place.north_mm),
        ],
    )
}

pub(super) fn licence(licence: &Licence, out: &mut Vec<Change>) {
    out.push(Change::Put(
        Table::Licence,
        vec![Val::from(licence.place.as_str())],
        vec![
            Val::from(licence.number.as_str()),
            Val::from(licence.authority.as_str()),
            Val::from(licence.issued.to_string()),
            Val::from(licence.expires.map(|d| d.to_string())),
        ],
    ));
    // a new licence takes the place of the old one with all its limits
    for division in HAZARD_DIVISIONS {
        let key = vec![Val::from(licence.place.as_str()), Val::from(division.code)];
        out.push(Change::Remove(Table::PlaceLimit, key));
    }
    for limit in &licence.limits {
        out.push(Change::Put(
            Table::PlaceLimit,
            vec![Val::from(licence.place.as_str()), Val::from(limit.division.as_str())],
            vec![Val::from(limit.neq_mg_max)],
        ));
    }
}

pub(super) fn holder(holder: &Holder) -> Change {
    Change::Put(
        Table::Holder,
        vec![Val::from(holder.code.as_str())],
        vec![
            Val::from(holder.kind.as_str()),
            Val::from(holder.name.as_str()),
            Val::from(holder.rank.as_str()),
            Val::from(holder.body.as_str()),
            Val::from(holder.id_number.as_str()),
        ],
    )
}
