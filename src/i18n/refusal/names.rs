//! The sentences that name a field or a list which a refusal is about.
//!
//! Does not know: forms; the columns of a file that is imported.
//! Always holds: every field that can be refused as empty or too long, and every list whose codes are checked, is here.

/// The sentence that names a field.
pub(super) fn field(code: &str) -> Option<&'static str> {
    Some(match code {
        "name" => "refusal-field-name",
        "number" => "refusal-field-number",
        "authority" => "refusal-field-authority",
        "expires" => "refusal-field-expires",
        "reference" => "refusal-field-reference",
        "reason" => "refusal-field-reason",
        "release_number" => "refusal-field-release-number",
        "control_number" => "refusal-field-control-number",
        "position" => "refusal-field-position",
        "exemption" => "refusal-field-exemption",
        "medium" => "refusal-field-medium",
        "next_due" => "refusal-field-next-due",
        "report" => "refusal-field-report",
        "public_key" => "refusal-field-public-key",
        "roles" => "refusal-field-roles",
        "purpose" => "refusal-field-purpose",
        "serial" => "refusal-field-serial",
        "serial_state" => "refusal-field-serial-state",
        "manufacturer" => "refusal-field-manufacturer",
        "model" => "refusal-field-model",
        "calibre" => "refusal-field-calibre",
        "weapon_type" => "refusal-field-weapon-type",
        "hazard_division" => "refusal-field-hazard-division",
        "compatibility_group" => "refusal-field-compatibility-group",
        "neq_mg" => "refusal-field-neq",
        "explanation" => "refusal-field-explanation",
        "place" => "refusal-field-place",
        "site" => "refusal-field-site",
        "order_number" => "refusal-field-order-number",
        _ => return None,
    })
}

/// The sentence that names a list.
pub(super) fn list(code: &str) -> Option<&'static str> {
    Some(match code {
        "command" => "refusal-list-command",
        "table" => "refusal-list-table",
        "column" => "refusal-list-column",
        "head" => "refusal-list-head",
        "country" => "refusal-list-country",
        "role" => "refusal-list-role",
        "item-kind" => "refusal-list-item-kind",
        "place-kind" => "refusal-list-place-kind",
        "place-outside" => "refusal-list-place-outside",
        "holder-kind" => "refusal-list-holder-kind",
        "condition" => "refusal-list-condition",
        "condition-group" => "refusal-list-condition-group",
        "pack-state" => "refusal-list-pack-state",
        "weapon-type" => "refusal-list-weapon-type",
        "serial-state" => "refusal-list-serial-state",
        "legal-title" => "refusal-list-legal-title",
        "origin-event" => "refusal-list-origin-event",
        "lot-state" => "refusal-list-lot-state",
        "hold-reason" => "refusal-list-hold-reason",
        "legal-block" => "refusal-list-legal-block",
        "mark-method" => "refusal-list-mark-method",
        "trace-decision" => "refusal-list-trace-decision",
        "trace-exemption" => "refusal-list-trace-exemption",
        "discrepancy-cause" => "refusal-list-discrepancy-cause",
        "issue-kind" => "refusal-list-issue-kind",
        "issue-purpose" => "refusal-list-issue-purpose",
        "date-order" => "refusal-list-date-order",
        "inspection-result" => "refusal-list-inspection-result",
        "finding" => "refusal-list-finding",
        "destruction-origin" => "refusal-list-destruction-origin",
        "destruction-line-result" => "refusal-list-destruction-line-result",
        "document" => "refusal-list-document",
        "language" => "refusal-list-language",
        "paper-size" => "refusal-list-paper-size",
        _ => return None,
    })
}
