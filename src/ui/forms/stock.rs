//! The forms for stock: receiving, issuing, moving, counting, condition, holds, blocks, inspections.
//!
//! Does not know: whether it may be done.
//! Always holds: paths are those of the commands in `domain/command.rs`.

use serde_json::json;

use super::About;
use super::fields::{Base, Field, FormSpec, Kind, Lines, What, list, sorted_list};
use crate::domain::lists;
use crate::i18n::Words;

/// Book, page and number of the paper.
fn paper(w: &Words) -> Vec<Field> {
    vec![
        Field::new("paper/number", w.say("ui-field-paper-number"), Kind::Code, 4),
        Field::new("paper/book", w.say("ui-field-paper-book"), Kind::Text, 2),
        Field::new("paper/page", w.say("ui-field-paper-page"), Kind::Text, 2),
        Field::new("paper/note", w.say("ui-field-note"), Kind::Text, 4),
    ]
}

fn with_paper(w: &Words, mut fields: Vec<Field>) -> Vec<Field> {
    fields.extend(paper(w));
    fields
}

/// The outside places that stock may come from.
fn origins(w: &Words) -> Kind {
    Kind::Choice(vec![outside(w, "supplier"), outside(w, "found"), outside(w, "opening"), outside(w, "outside_agency")])
}

fn outside(w: &Words, code: &str) -> crate::ui::widgets::choice::Line {
    crate::ui::widgets::choice::Line {
        code: format!("@{code}"),
        name: w.code("place_outside", code),
        detail: String::new(),
    }
}

fn condition_groups(w: &Words) -> Kind {
    let line = |group: &str| crate::ui::widgets::choice::Line {
        code: group.to_owned(),
        name: format!("{group} · {}", w.code("condition_group", group)),
        detail: String::new(),
    };
    let groups = lists::CONDITION_GROUPS.iter().filter(|group| group.code.len() > 1);
    Kind::Choice(groups.map(|group| line(group.code)).collect())
}

fn conditions(w: &Words) -> Kind {
    Kind::Choice(list(w, "condition", lists::CONDITIONS))
}

fn count(w: &Words, path: &'static str) -> Field {
    Field::new(path, w.say("ui-field-quantity"), Kind::Count, 3).required()
}

fn take_lines(w: &Words, whole: Option<&'static str>) -> Lines {
    Lines {
        path: "lines",
        title: w.say("ui-lines-stock"),
        fields: vec![count(w, "count")],
        base: Base::Take,
        required: true,
        whole,
    }
}

pub(super) fn receive_weapons(w: &Words) -> FormSpec {
    let types: Vec<&str> = lists::WEAPON_TYPES.iter().map(|kind| kind.code).collect();
    let fields = vec![
        Field::new("from", w.say("ui-field-from"), origins(w), 3).required().first("@supplier"),
        Field::new("weapons/*/place", w.say("ui-field-to"), Kind::Find(What::Places), 5).required(),
        Field::new("weapons/*/weapon/item", w.say("ui-field-item"), Kind::Find(What::Models), 4),
        Field::new(
            "weapons/*/weapon/weapon_type",
            w.say("ui-field-weapon-type"),
            Kind::Choice(sorted_list(w, "weapon_type", &types)),
            4,
        )
        .required(),
        Field::new("weapons/*/weapon/manufacturer", w.say("ui-field-maker"), Kind::Text, 4).required(),
        Field::new("weapons/*/weapon/model", w.say("ui-field-model"), Kind::Text, 4).required(),
        Field::new("weapons/*/weapon/calibre", w.say("ui-field-calibre"), Kind::Text, 3).required(),
        Field::new("weapons/*/weapon/year", w.say("ui-field-made"), Kind::Made, 3),
        Field::new("weapons/*/weapon/country", w.say("ui-field-country"), Kind::Code, 2),
        Field::new("weapons/*/weapon/importer", w.say("ui-field-importer"), Kind::Text, 4),
        Field::new(
            "weapons/*/weapon/legal_title",
            w.say("ui-field-legal-title"),
            Kind::Choice(list(w, "legal_title", lists::LEGAL_TITLES)),
            4,
        )
        .required()
        .first("state_owned"),
        Field::new(
            "weapons/*/weapon/origin",
            w.say("ui-field-origin"),
            Kind::Choice(list(w, "origin_event", lists::ORIGIN_EVENTS)),
            4,
        )
        .required()
        .first("procured"),
        Field::new("weapons/*/condition", w.say("ui-field-condition"), conditions(w), 4)
            .required()
            .first("serviceable"),
    ];
    let lines = Lines {
        path: "weapons",
        title: w.say("ui-lines-serials"),
        fields: vec![
            Field::new("weapon/serial", w.say("ui-field-serial"), Kind::Code, 4),
            Field::new("again", w.say("ui-field-serial-again"), Kind::Again("weapon/serial"), 4),
            Field::new(
                "weapon/serial_state",
                w.say("ui-field-serial-state"),
                Kind::Choice(list(w, "serial_state", lists::SERIAL_STATES)),
                4,
            )
            .required()
            .first("legible"),
        ],
        base: Base::Nothing,
        required: true,
        whole: None,
    };
    FormSpec { fields: with_paper(w, fields), lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn receive_lots(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("from", w.say("ui-field-from"), origins(w), 3).required().first("@supplier"),
        Field::new("lots/0/place", w.say("ui-field-to"), Kind::Find(What::Places), 5).required(),
        Field::new("lots/0/lot/item", w.say("ui-field-item"), Kind::Find(What::Ammunition), 4).required(),
        Field::new(
            "lots/0/lot/state",
            w.say("ui-field-lot-state"),
            Kind::Choice(list(w, "lot_state", lists::LOT_STATES)),
            4,
        )
        .required()
        .first("marked"),
        Field::new("lots/0/lot/number", w.say("ui-field-lot"), Kind::Code, 4),
        Field::new("lots/0/lot/maker", w.say("ui-field-maker"), Kind::Text, 4),
        Field::new("lots/0/lot/made", w.say("ui-field-made"), Kind::Made, 3).required(),
        Field::new("lots/0/lot/expiry", w.say("ui-field-expiry"), Kind::Day, 3),
        Field::new("lots/0/lot/life_authority", w.say("ui-field-life-authority"), Kind::Text, 3),
        Field::new("lots/0/lot/propellant_lot", w.say("ui-field-propellant-lot"), Kind::Code, 3),
        Field::new("lots/0/count", w.say("ui-field-quantity"), Kind::Count, 3).required(),
        Field::new("lots/0/pack", w.say("ui-field-pack"), Kind::Choice(list(w, "pack_state", lists::PACK_STATES)), 3)
            .required()
            .first("sealed"),
        Field::new("lots/0/condition", w.say("ui-field-condition"), condition_groups(w), 6).required().first("A1"),
    ];
    FormSpec { fields: with_paper(w, fields), lines: None, fixed: Vec::new() }
}

pub(super) fn receive_stock(w: &Words) -> FormSpec {
    let fields = vec![Field::new("from", w.say("ui-field-from"), origins(w), 4).required().first("@supplier")];
    let mut lines = take_lines(w, None);
    lines.base = Base::TakeTo;
    lines.fields.insert(0, Field::new("place", w.say("ui-field-to"), Kind::Find(What::Places), 5).required());
    FormSpec { fields: with_paper(w, fields), lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn issue(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("holder", w.say("ui-field-holder-to"), Kind::Find(What::Holders), 5).required(),
        Field::new("kind", w.say("ui-field-issue-kind"), Kind::Choice(list(w, "issue_kind", lists::ISSUE_KINDS)), 3)
            .required()
            .first("short"),
        Field::new(
            "purpose",
            w.say("ui-field-purpose"),
            Kind::Choice(list(w, "issue_purpose", lists::ISSUE_PURPOSES)),
            4,
        )
        .required()
        .first("training"),
        Field::new("due_back", w.say("ui-field-due-back"), Kind::Day, 4),
    ];
    FormSpec { fields: with_paper(w, fields), lines: Some(take_lines(w, None)), fixed: Vec::new() }
}

pub(super) fn give_back(w: &Words) -> FormSpec {
    let fields = vec![Field::new("holder", w.say("ui-field-holder-from"), Kind::Find(What::Holders), 6).required()];
    let mut lines = take_lines(w, Some("count"));
    lines.base = Base::TakeTo;
    lines.fields.insert(0, Field::new("place", w.say("ui-field-to"), Kind::Find(What::Places), 5).required());
    FormSpec { fields: with_paper(w, fields), lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn move_within(w: &Words) -> FormSpec {
    let mut lines = take_lines(w, Some("count"));
    lines.fields.push(Field::new("to", w.say("ui-field-to"), Kind::Find(What::Places), 5).required());
    FormSpec { fields: paper(w), lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn send_transfer(w: &Words) -> FormSpec {
    let fields = vec![Field::new("to", w.say("ui-field-holder-to"), Kind::Find(What::Holders), 6).required()];
    FormSpec { fields: with_paper(w, fields), lines: Some(take_lines(w, None)), fixed: Vec::new() }
}

pub(super) fn accept_transfer(w: &Words) -> FormSpec {
    let fields = vec![Field::new("from", w.say("ui-field-holder-from"), Kind::Find(What::Holders), 6).required()];
    let mut lines = take_lines(w, Some("count"));
    lines.base = Base::TakeTo;
    lines.fields.insert(0, Field::new("place", w.say("ui-field-to"), Kind::Find(What::Places), 5).required());
    FormSpec { fields: with_paper(w, fields), lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn expend(w: &Words) -> FormSpec {
    let purposes = list(w, "issue_purpose", lists::ISSUE_PURPOSES);
    let fields =
        vec![Field::new("purpose", w.say("ui-field-purpose"), Kind::Choice(purposes), 6).required().first("training")];
    FormSpec { fields: with_paper(w, fields), lines: Some(take_lines(w, None)), fixed: Vec::new() }
}

fn counted_lines(w: &Words) -> Lines {
    Lines {
        path: "lines",
        title: w.say("ui-lines-counted"),
        fields: vec![Field::new("counted", w.say("ui-field-counted"), Kind::Count, 3).required()],
        base: Base::Take,
        required: true,
        whole: None,
    }
}

pub(super) fn adjust(w: &Words) -> FormSpec {
    let causes = list(w, "discrepancy_cause", lists::DISCREPANCY_CAUSES);
    let fields = vec![
        Field::new("cause", w.say("ui-field-cause"), Kind::Choice(causes), 6).required(),
        Field::new("reference", w.say("ui-field-reference"), Kind::Text, 6).required(),
    ];
    FormSpec { fields, lines: Some(counted_lines(w)), fixed: Vec::new() }
}

pub(super) fn confirm_count(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("place", w.say("ui-field-place"), Kind::Find(What::Places), 6).required(),
        Field::new("reference", w.say("ui-field-reference"), Kind::Text, 6).required(),
    ];
    FormSpec { fields, lines: Some(counted_lines(w)), fixed: Vec::new() }
}

pub(super) fn change_condition(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("reference", w.say("ui-field-reference"), Kind::Text, 5).required(),
        Field::new("reason", w.say("ui-field-reason"), Kind::Text, 7).required(),
    ];
    let mut all = list(w, "condition", lists::CONDITIONS);
    if let Kind::Choice(groups) = condition_groups(w) {
        all.splice(0..0, groups);
    }
    let mut lines = take_lines(w, Some("count"));
    lines.base = Base::Condition;
    lines.fields.push(Field::new("to", w.say("ui-field-condition-new"), Kind::Choice(all), 6).required());
    FormSpec { fields, lines: Some(lines), fixed: Vec::new() }
}

fn subject_lines(w: &Words) -> Lines {
    Lines {
        path: "subjects",
        title: w.say("ui-lines-stock"),
        fields: Vec::new(),
        base: Base::SubjectList,
        required: true,
        whole: None,
    }
}

pub(super) fn place_hold(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new(
            "reason",
            w.say("ui-field-hold-reason"),
            Kind::Choice(list(w, "hold_reason", lists::HOLD_REASONS)),
            6,
        )
        .required()
        .first("safety_quarantine"),
        Field::new("reference", w.say("ui-field-reference"), Kind::Text, 6).required(),
        Field::new("note", w.say("ui-field-note"), Kind::Text, 12),
    ];
    FormSpec { fields, lines: Some(subject_lines(w)), fixed: Vec::new() }
}

pub(super) fn release_hold(w: &Words, about: &About) -> FormSpec {
    let fields = vec![Field::new("reason", w.say("ui-field-reason"), Kind::Text, 12).required()];
    FormSpec { fields, lines: None, fixed: vec![("holds", json!([about.id]))] }
}

pub(super) fn place_block(w: &Words) -> FormSpec {
    let fields = vec![
        Field::new("block", w.say("ui-field-block"), Kind::Choice(list(w, "legal_block", lists::LEGAL_BLOCKS)), 6)
            .required(),
        Field::new("authority", w.say("ui-field-authority"), Kind::Text, 6).required(),
        Field::new("reference", w.say("ui-field-reference"), Kind::Text, 6).required(),
    ];
    FormSpec { fields, lines: Some(subject_lines(w)), fixed: Vec::new() }
}

pub(super) fn release_block(w: &Words, about: &About) -> FormSpec {
    let fields = vec![
        Field::new("release_number", w.say("ui-field-release-number"), Kind::Code, 6).required(),
        Field::new("authority", w.say("ui-field-authority"), Kind::Text, 6).required(),
    ];
    FormSpec { fields, lines: None, fixed: vec![("blocks", json!([about.id]))] }
}

pub(super) fn inspection(w: &Words) -> FormSpec {
    let line = |code: &str, name: String| crate::ui::widgets::choice::Line {
        code: code.to_owned(),
        name,
        detail: String::new(),
    };
    let results = vec![
        line("passed", w.say("ui-inspection-passed")),
        line("restricted", w.say("ui-inspection-restricted")),
        line("failed", w.say("ui-inspection-failed")),
    ];
    let findings = vec![
        line("exudation", w.say("ui-finding-exudation")),
        line("cracks", w.say("ui-finding-cracks")),
        line("corrosion_critical", w.say("ui-finding-corrosion")),
        line("wet_pack", w.say("ui-finding-wet-pack")),
        line("salt_water", w.say("ui-finding-salt-water")),
        line("seal_broken", w.say("ui-finding-seal-broken")),
        line("fumes", w.say("ui-finding-fumes")),
    ];
    let lines = Lines {
        path: "lines",
        title: w.say("ui-lines-inspected"),
        fields: vec![
            Field::new("result", w.say("ui-field-result"), Kind::Choice(results), 4).required().first("passed"),
            Field::new("sample", w.say("ui-field-sample"), Kind::Count, 2),
            Field::new("critical", w.say("ui-field-critical"), Kind::Count, 2).first("0"),
            Field::new("major", w.say("ui-field-major"), Kind::Count, 2).first("0"),
            Field::new("minor", w.say("ui-field-minor"), Kind::Count, 2).first("0"),
            Field::new("findings", w.say("ui-field-findings"), Kind::Ticks(findings), 9),
            Field::new("next_due", w.say("ui-field-next-due"), Kind::Day, 3),
        ],
        base: Base::Subject,
        required: true,
        whole: None,
    };
    let fields = vec![Field::new("reference", w.say("ui-field-reference"), Kind::Text, 6).required()];
    FormSpec { fields, lines: Some(lines), fixed: Vec::new() }
}

pub(super) fn stability(w: &Words, about: &About) -> FormSpec {
    let fields = vec![
        Field::new("tested", w.say("ui-field-tested"), Kind::Day, 4).required(),
        Field::new("report", w.say("ui-field-report"), Kind::Code, 4).required(),
        Field::new("laboratory", w.say("ui-field-laboratory"), Kind::Text, 4),
        Field::new("relative_mpct", w.say("ui-field-relative"), Kind::Decimal(3), 4).unit("%"),
        Field::new("absolute_mpct", w.say("ui-field-absolute"), Kind::Decimal(3), 4).unit("%"),
    ];
    FormSpec { fields, lines: None, fixed: vec![("lot", json!(about.id))] }
}

pub(super) fn mark_weapon(w: &Words, about: &About) -> FormSpec {
    let fields = vec![
        Field::new("control_number", w.say("ui-field-control-number"), Kind::Code, 4).required(),
        Field::new("position", w.say("ui-field-mark-position"), Kind::Text, 4).required(),
        Field::new(
            "method",
            w.say("ui-field-mark-method"),
            Kind::Choice(list(w, "mark_method", lists::MARK_METHODS)),
            4,
        )
        .required()
        .first("stamp"),
    ];
    FormSpec { fields, lines: None, fixed: vec![("weapon", json!(about.id))] }
}

pub(super) fn decide_trace(w: &Words, about: &About) -> FormSpec {
    let fields = vec![
        Field::new(
            "decision",
            w.say("ui-field-trace-decision"),
            Kind::Choice(list(w, "trace_decision", lists::TRACE_DECISIONS)),
            6,
        )
        .required(),
        Field::new(
            "exemption",
            w.say("ui-field-trace-exemption"),
            Kind::Choice(list(w, "trace_exemption", lists::TRACE_EXEMPTIONS)),
            6,
        ),
        Field::new("authority", w.say("ui-field-authority"), Kind::Text, 6).required(),
        Field::new("reference", w.say("ui-field-reference"), Kind::Text, 6).required(),
    ];
    FormSpec { fields, lines: None, fixed: vec![("weapons", json!([about.id]))] }
}
