//! The forms for the catalogue, places, people, and for closing a day.
//!
//! Does not know: who may.
//! Always holds: paths are those of the commands in `domain/command.rs`.

use serde_json::json;

use super::About;
use super::fields::{Base, Field, FormSpec, Kind, Lines, What, list, sorted_list};
use crate::domain::lists;
use crate::i18n::Words;
use crate::ui::widgets::choice::Line;

fn codes(codes: &[&str]) -> Kind {
    let line = |code: &&str| Line { code: (*code).to_owned(), name: (*code).to_owned(), detail: String::new() };
    Kind::Choice(codes.iter().map(line).collect())
}

pub(super) fn add_item(w: &Words) -> FormSpec {
    let types: Vec<&str> = lists::WEAPON_TYPES.iter().map(|kind| kind.code).collect();
    let yes_no = vec![
        Line { code: "true".to_owned(), name: w.say("ui-yes"), detail: String::new() },
        Line { code: "false".to_owned(), name: w.say("ui-no"), detail: String::new() },
    ];
    let fields = vec![
        Field::new("item/code", w.say("ui-field-item-code"), Kind::Code, 4).required(),
        Field::new("item/name", w.say("ui-field-designation"), Kind::Text, 8).required(),
        Field::new("item/kind", w.say("ui-field-item-kind"), Kind::Choice(list(w, "item_kind", lists::ITEM_KINDS)), 4)
            .required()
            .first("ammunition"),
        Field::new("item/stock_number", w.say("ui-field-stock-number"), Kind::Code, 4),
        Field::new("item/unit", w.say("ui-field-unit"), Kind::Text, 4),
        Field::new("item/un_number", w.say("ui-field-un-number"), Kind::Code, 3),
        Field::new(
            "item/hazard_division",
            w.say("ui-field-hazard-division"),
            codes(&["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "UNK"]),
            3,
        ),
        Field::new(
            "item/sub_division",
            w.say("ui-field-sub-division"),
            codes(&["1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2"]),
            3,
        ),
        Field::new("item/compatibility_group", w.say("ui-field-compatibility"), codes(lists::COMPATIBILITY_GROUPS), 3),
        Field::new("item/neq_mg", w.say("ui-field-neq-each"), Kind::Decimal(6), 4).unit("kg"),
        Field::new("item/mass_g", w.say("ui-field-mass-each"), Kind::Decimal(3), 4).unit("kg"),
        Field::new("item/pack_size", w.say("ui-field-pack-size"), Kind::Count, 4),
        Field::new("item/shelf_life_months", w.say("ui-field-shelf-life"), Kind::Count, 4)
            .unit(&w.say("ui-unit-months")),
        Field::new("item/inspection_months", w.say("ui-field-inspection-months"), Kind::Count, 4)
            .unit(&w.say("ui-unit-months")),
        Field::new("item/test_months", w.say("ui-field-test-months"), Kind::Count, 4).unit(&w.say("ui-unit-months")),
        Field::new("item/calibre", w.say("ui-field-calibre"), Kind::Text, 4),
        Field::new("item/maker", w.say("ui-field-maker"), Kind::Text, 4),
        Field::new("item/model", w.say("ui-field-model"), Kind::Text, 4),
        Field::new(
            "item/weapon_type",
            w.say("ui-field-weapon-type"),
            Kind::Choice(sorted_list(w, "weapon_type", &types)),
            4,
        ),
        Field::new("item/live", w.say("ui-field-live"), Kind::Choice(yes_no), 4),
        Field::new("item/propellant", w.say("ui-field-propellant"), Kind::Tick, 2),
        Field::new("item/pyrotechnic", w.say("ui-field-pyrotechnic"), Kind::Tick, 2),
    ];
    FormSpec { fields, lines: None, fixed: Vec::new() }
}

pub(super) fn add_place(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("place/code", w.say("ui-field-place-code"), Kind::Code, 4).required(),
        Field::new("place/name", w.say("ui-field-name"), Kind::Text, 8).required(),
        Field::new(
            "place/kind",
            w.say("ui-field-place-kind"),
            Kind::Choice(list(w, "place_kind", lists::PLACE_KINDS)),
            4,
        )
        .required()
        .first("magazine"),
        Field::new("place/parent", w.say("ui-field-parent"), Kind::Find(What::Places), 5),
        Field::new("place/keeper", w.say("ui-field-keeper"), Kind::Code, 3),
        Field::new("place/east_mm", w.say("ui-field-east"), Kind::Decimal(3), 3).unit("m"),
        Field::new("place/north_mm", w.say("ui-field-north"), Kind::Decimal(3), 3).unit("m"),
    ];
    FormSpec { fields, lines: None, fixed: Vec::new() }
}

pub(super) fn license_place(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("licence/place", w.say("ui-field-place"), Kind::Find(What::Places), 6).required(),
        Field::new("licence/number", w.say("ui-field-licence-number"), Kind::Code, 3).required(),
        Field::new("licence/authority", w.say("ui-field-authority"), Kind::Text, 3).required(),
        Field::new("licence/issued", w.say("ui-field-issued"), Kind::Day, 3).required(),
        Field::new("licence/expires", w.say("ui-field-expires"), Kind::Day, 3),
    ];
    let divisions = ["1.1", "1.2", "1.2.1", "1.2.2", "1.2.3", "1.3", "1.3.1", "1.3.2", "1.4"];
    let lines = Lines {
        path: "licence/limits",
        title: w.say("ui-lines-limits"),
        fields: vec![
            Field::new("division", w.say("ui-field-hazard-division"), codes(&divisions), 4).required(),
            Field::new("neq_mg_max", w.say("ui-field-neq-limit"), Kind::Decimal(6), 4).unit("kg").required(),
        ],
        base: Base::Nothing,
        required: true,
        whole: None,
    };
    FormSpec { fields, lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn add_holder(w: &Words) -> FormSpec {
    let line = |code: &str, name: String| Line { code: code.to_owned(), name, detail: String::new() };
    let kinds = vec![
        line("person", w.say("ui-holder-person")),
        line("unit", w.say("ui-holder-unit")),
        line("agency", w.say("ui-holder-agency")),
    ];
    let fields = vec![
        Field::new("holder/code", w.say("ui-field-holder-code"), Kind::Code, 4).required(),
        Field::new("holder/kind", w.say("ui-field-holder-kind"), Kind::Choice(kinds), 4).required().first("unit"),
        Field::new("holder/rank", w.say("ui-field-rank"), Kind::Text, 4),
        Field::new("holder/name", w.say("ui-field-name"), Kind::Text, 8).required(),
        Field::new("holder/id_number", w.say("ui-field-id-number"), Kind::Code, 4),
        Field::new("holder/body", w.say("ui-field-body"), Kind::Text, 12),
    ];
    FormSpec { fields, lines: None, fixed: Vec::new() }
}

pub(super) fn enrol_person(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("person/user", w.say("ui-field-user"), Kind::Code, 3).required(),
        Field::new("person/rank", w.say("ui-field-rank"), Kind::Text, 3),
        Field::new("person/name", w.say("ui-field-name"), Kind::Text, 6).required(),
        Field::new("person/body", w.say("ui-field-body"), Kind::Text, 6),
        Field::new("person/id_number", w.say("ui-field-id-number"), Kind::Code, 3),
        Field::new("person/appointed", w.say("ui-field-appointed"), Kind::Text, 3),
        Field::new("person/roles", w.say("ui-field-roles"), Kind::Ticks(list(w, "role", lists::ROLES)), 12).required(),
    ];
    FormSpec { fields, lines: None, fixed: Vec::new() }
}

pub(super) fn change_roles(w: &Words, about: &About) -> FormSpec {
    let roles = Field::new("roles", w.say("ui-field-roles"), Kind::Ticks(list(w, "role", lists::ROLES)), 12);
    FormSpec { fields: vec![roles.required().first(&about.name)], lines: None, fixed: vec![("user", json!(about.id))] }
}

pub(super) fn withdraw_key(w: &Words, about: &About) -> FormSpec {
    let reason = Field::new("reason", w.say("ui-field-reason"), Kind::Text, 12).required();
    FormSpec { fields: vec![reason], lines: None, fixed: vec![("user", json!(about.id))] }
}

pub(super) fn seal_day(w: &Words) -> FormSpec {
    let day = Field::new("sealed", w.say("ui-field-day"), Kind::Day, 4).required().first("0");
    FormSpec { fields: vec![day], lines: None, fixed: Vec::new() }
}

pub(super) fn reverse(w: &Words, about: &About) -> FormSpec {
    let reason = Field::new("reason", w.say("ui-field-reason"), Kind::Text, 12).required();
    let act = about.id.parse::<u64>().unwrap_or_default();
    FormSpec { fields: vec![reason], lines: None, fixed: vec![("act", json!(act))] }
}
