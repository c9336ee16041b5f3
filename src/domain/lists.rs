//! Closed lists of the trade: codes in the order in which people see them, and the small tables beside them.
//!
//! Does not know: words (`locales/*/codes.ftl` holds them under `code-<list>-<code>`), the national lists that an
//! authority may add, thresholds.
//! Always holds: a code is lower_snake unless its source writes it otherwise; a code keeps its meaning for ever; no
//! code stands twice in its list.
//!
//! The standing of a source is one of three: *read* (in the source itself), *recalled* (not verified against its
//! text), *default* (the product's own proposal).

mod hazard;
mod tables;

pub use hazard::*;
pub use tables::*;

/// Roles that a person may be given. Default: product roles; the board, authority, verifier, witness and observer
/// follow read sources (programme of action template, India Arms Rules 2016 r.104, US Bureau of Reclamation).
pub const ROLES: &[&str] = &[
    "storekeeper",
    "armourer",
    "accountable_officer",
    "inspector",
    "ammunition_officer",
    "surplus_board",
    "approver",
    "authority",
    "verifier",
    "convoy_officer",
    "destruction_officer",
    "witness",
    "observer",
    "assessor",
    "national_authority",
    "contact_point",
    "records_officer",
    "investigator",
    "unit_requester",
    "administrator",
];

/// What can be read of a serial number. Default.
pub const SERIAL_STATES: &[&str] =
    &["legible", "partial", "obliterated", "restored", "absent", "duplicated", "control_number", "not_read"];

/// What a mark on a weapon says. Default, after the marking duties of the Firearms Protocol and CIFTA.
pub const MARK_KINDS: &[&str] = &[
    "serial",
    "country_of_manufacture",
    "manufacturer",
    "year_of_manufacture",
    "type_model",
    "calibre",
    "import_mark",
    "transfer_mark",
    "confiscation_mark",
    "deactivation_mark",
    "force_mark",
    "control_number",
    "proof_mark",
    "assembly_mark",
    "patent_mark",
    "rack_mark",
    "other",
];

/// When a mark was applied. Default.
pub const MARK_MOMENTS: &[&str] = &[
    "manufacture",
    "import",
    "transfer_civil",
    "confiscation",
    "deactivation",
    "state_holding",
    "before_destruction",
    "remark",
];

/// How a mark was applied. Default.
pub const MARK_METHODS: &[&str] = &["stamp", "dot_peen", "laser", "engraved", "cast", "etched", "plate", "unknown"];

/// Parts of a weapon that are recorded. Default.
pub const COMPONENTS: &[&str] = &[
    "frame",
    "receiver",
    "barrel",
    "bolt",
    "slide",
    "cylinder",
    "breech_block",
    "bolt_carrier",
    "upper_receiver",
    "trigger_group",
    "firing_pin",
    "feeding_device",
    "sight",
    "suppressor",
    "mount",
    "launch_tube",
    "gripstock",
    "baseplate",
    "other",
];

/// How a weapon was made. Default.
pub const MAKE_CLASSES: &[&str] =
    &["factory", "licensed_copy", "unlicensed_copy", "craft_made", "converted", "assembled", "unknown"];

/// How a weapon works. Default.
pub const ACTIONS: &[&str] = &[
    "automatic",
    "semi_automatic",
    "bolt_action",
    "lever",
    "pump",
    "single_shot",
    "revolver",
    "double_barrel",
    "over_under",
    "recoilless",
    "percussion",
    "flintlock",
    "gas_air",
    "selective",
    "muzzle_loading",
    "other",
];

/// Whose a weapon or lot is. Default.
pub const LEGAL_TITLES: &[&str] = &[
    "state_owned",
    "other_agency",
    "seized_pending",
    "confiscated_state",
    "surrendered_pending",
    "private_safekeeping",
    "donor_controlled",
    "unknown",
];

/// Why the law keeps a weapon or lot from being destroyed. Default.
pub const LEGAL_BLOCKS: &[&str] = &["court", "evidence", "investigation", "trace_pending", "ownership"];

/// Why something may not be issued; a hold stops nothing else. Default.
pub const HOLD_REASONS: &[&str] =
    &["discrepancy", "safety_quarantine", "recall", "not_inspected", "end_use", "administrative"];

/// Who answers for a weapon. Default.
pub const CUSTODIES: &[&str] = &[
    "store_custodian",
    "person_short",
    "person_long",
    "unit",
    "carrier",
    "workshop",
    "court",
    "outside_agency",
    "destruction_team",
    "ended",
];

/// Where a weapon stands in its life. Default.
pub const SERVICE_STATES: &[&str] = &[
    "surplus_declared",
    "withdrawn",
    "recorded_for_disposal",
    "stored_apart",
    "in_service",
    "disposal_decided",
    "in_batch",
    "ended_destroyed",
    "ended_transferred",
    "ended_lost",
    "ended_stolen",
    "ended_deactivated",
];

/// The condition of a weapon. Default.
pub const CONDITIONS: &[&str] = &[
    "serviceable",
    "serviceable_limited",
    "repairable",
    "unserviceable",
    "incomplete",
    "not_inspected",
    "deactivated",
    "destroyed",
    "unknown",
];

/// What stock is kept for. Default.
pub const STOCK_PURPOSES: &[&str] =
    &["operational", "war_reserve", "training", "experimental", "at_manufacturer", "awaiting_disposal"];

/// How something came into the book. Default.
pub const ORIGIN_EVENTS: &[&str] = &[
    "seized",
    "found",
    "surrendered",
    "opening_balance",
    "procured",
    "imported",
    "donated",
    "transferred_in",
    "confiscated",
    "captured",
    "recovered",
    "found_on_inventory",
    "loan_in",
    "safekeeping",
];

/// Places outside, written with `@` before the code. Default.
pub const PLACES_OUTSIDE: &[&str] = &[
    "supplier",
    "issued_person",
    "issued_unit",
    "court",
    "outside_agency",
    "transferred_out",
    "destroyed",
    "lost",
    "opening",
    "found",
    "expended",
];

/// How long something is issued for. Default.
pub const ISSUE_KINDS: &[&str] = &["short", "long", "loan"];

/// What something is issued for. Default.
pub const ISSUE_PURPOSES: &[&str] =
    &["guard", "patrol", "range", "training", "escort", "ceremony", "inspection", "repair", "court", "other"];

/// How far a transfer has come. Default.
pub const TRANSFER_STATES: &[&str] =
    &["draft", "sent", "accepted", "accepted_difference", "refused", "cancelled", "overdue"];

/// The states of a destruction batch; the first seven follow one another. Default.
pub const DESTRUCTION_STATES: &[&str] =
    &["draft", "reviewed", "approved", "locked", "running", "completed", "certified", "cancelled", "aborted"];

/// What became of a line of a destruction batch. Default.
pub const DESTRUCTION_LINE_RESULTS: &[&str] =
    &["destroyed", "returned", "missing", "extra", "mismatch", "refused_block", "found", "lost", "not_complete"];

/// Where what is destroyed came from. Default.
pub const DESTRUCTION_ORIGINS: &[&str] =
    &["surplus", "obsolete", "unserviceable", "seized", "confiscated", "surrendered", "found", "craft_made"];

/// What a signature says. Default.
pub const SIGNATURE_MEANINGS: &[&str] = &[
    "prepared",
    "counted",
    "verified",
    "issued",
    "received",
    "returned",
    "handed_over",
    "took_over",
    "inspected",
    "approved",
    "authorised",
    "destroyed",
    "witnessed",
    "observed",
    "certified",
    "assessed",
    "acknowledged",
    "accepted_terms",
    "opened",
    "recorded",
    "enrolled",
    "submitted",
];

/// What was decided about tracing before destruction. Default.
pub const TRACE_DECISIONS: &[&str] =
    &["pending", "trace_completed", "trace_not_required", "trace_waived", "not_applicable"];

/// Why no trace is required. Read: ISACS 05.31 training slides.
pub const TRACE_EXEMPTIONS: &[&str] = &["amnesty", "diversion_risk", "before_1946"];

/// What keeps an item for something else. Default.
pub const RESERVATIONS: &[&str] = &["batch_reserved", "count_freeze", "transfer_pending"];

/// What a person did in one matter, beside the roles; conflicts name them. Default.
pub const CAPACITIES: &[&str] = &[
    "proposer",
    "counter",
    "counter_1",
    "counter_2",
    "issuer",
    "receiver",
    "sender",
    "accepter",
    "verifier_1",
    "verifier_2",
    "witness_1",
    "witness_2",
    "certifier",
    "approver_1",
    "approver_2",
    "condition_proposer",
    "condition_approver",
    "trace_approver",
    "outgoing_custodian",
    "incoming_custodian",
    "handover_witness",
    "key_holder_1",
    "key_holder_2",
    "any_ledger_role",
];

/// How something was lost. Default.
pub const LOSS_KINDS: &[&str] =
    &["lost", "theft_no_violence", "theft_violence", "embezzled", "combat", "accident", "transit", "unexplained"];

/// What a count found for one line. Default.
pub const COUNT_LINE_RESULTS: &[&str] = &[
    "matched",
    "missing",
    "extra",
    "misplaced",
    "serial_differs",
    "mark_differs",
    "condition_differs",
    "double_scan",
    "unknown_scan",
    "not_counted",
    "cannot_read",
];

/// What caused a difference. Default.
pub const DISCREPANCY_CAUSES: &[&str] = &[
    "entry_error",
    "unposted_document",
    "serial_misread",
    "misplaced",
    "issue_not_recorded",
    "return_not_recorded",
    "in_transit",
    "packing_error",
    "double_record",
    "loss",
    "theft",
    "unexplained",
];

/// Why two duties were allowed to one person. Default.
pub const EXCEPTION_REASONS: &[&str] = &["small_post", "emergency", "absence", "order", "other"];

/// Sizes of paper. Default.
pub const PAPER_SIZES: &[&str] = &["a4", "letter", "half", "card", "sheet_labels", "roll_labels"];

/// Marks that a print may bear. Default.
pub const PRINT_MARKS: &[&str] = &["original", "copy", "void", "draft", "training", "not_verified"];

/// Types of document, as they stand in a document number. Default.
pub const DOCUMENT_TYPES: &[&str] = &[
    "DC", "DL", "HR", "RC", "IL", "IV", "RV", "TV", "CS", "MC", "LL", "DR", "CC", "HO", "AR", "LC", "WC", "TA", "TR",
    "LN", "DS", "CL", "BK", "MT", "EX", "ME", "LB", "DB",
];

/// Whether a pack is as the maker closed it. Default.
pub const PACK_STATES: &[&str] = &["sealed", "opened", "loose"];

/// What is known of a lot number; *none*, *mixed* and *unknown* are three different facts. Default.
pub const LOT_STATES: &[&str] = &["marked", "none", "mixed", "unknown"];

/// Kinds of place. Default.
pub const PLACE_KINDS: &[&str] =
    &["site", "store", "armoury", "magazine", "bay", "stack", "rack", "quarantine", "destruction_site", "outside"];

/// Kinds of item in the catalogue. Default.
pub const ITEM_KINDS: &[&str] = &["weapon_model", "ammunition", "propellant", "component", "equipment"];

/// What the workstation's clock did since the act before. Default.
pub const CLOCK_STATES: &[&str] = &["normal", "behind", "ahead", "reset"];

#[cfg(test)]
mod tests {
    use super::*;

    fn once(codes: &[&str]) {
        for (i, code) in codes.iter().enumerate() {
            assert!(!codes[..i].contains(code), "{code} stands twice");
        }
    }

    #[test]
    fn every_row_names_codes_of_the_lists() {
        for kind in WEAPON_TYPES {
            assert!(!kind.essential.is_empty(), "{}", kind.code);
            for part in kind.essential {
                assert!(COMPONENTS.contains(part), "{}: {part}", kind.code);
            }
        }
        for conflict in ROLE_CONFLICTS {
            for duty in [conflict.a, conflict.b] {
                assert!(ROLES.contains(&duty) || CAPACITIES.contains(&duty), "{duty}");
            }
        }
        for group in CONDITION_GROUPS {
            if let Some(parent) = group.parent {
                assert!(CONDITION_GROUPS.iter().any(|g| g.code == parent), "{}", group.code);
            }
        }
        for (division, group) in LEGAL_PAIRS {
            assert!(HAZARD_DIVISIONS.iter().any(|d| d.code == *division), "{division}");
            assert!(COMPATIBILITY_GROUPS.contains(group), "{group}");
        }
        for division in HAZARD_DIVISIONS {
            assert!(HAZARD_DIVISIONS.iter().any(|d| d.code == division.worked_as), "{}", division.code);
        }
    }

    #[test]
    fn no_code_stands_twice() {
        once(ROLES);
        once(CAPACITIES);
        once(SIGNATURE_MEANINGS);
        once(&WEAPON_TYPES.iter().map(|w| w.code).collect::<Vec<_>>());
        once(&DESTRUCTION_METHODS.iter().map(|m| m.code).collect::<Vec<_>>());
        once(&CONDITION_GROUPS.iter().map(|g| g.code).collect::<Vec<_>>());
        once(&HAZARD_DIVISIONS.iter().map(|d| d.code).collect::<Vec<_>>());
        once(
            &LEGAL_PAIRS
                .iter()
                .map(|(d, g)| format!("{d}{g}"))
                .collect::<Vec<_>>()
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>(),
        );
        assert_eq!(LEGAL_PAIRS.len(), 35);
    }

    #[test]
    fn what_is_issued_is_not_destroyed() {
        for group in CONDITION_GROUPS {
            assert!(group.issuable == Issuable::No || !group.destroyable, "{}", group.code);
            assert_eq!(group.destroyable, group.code.starts_with('D'), "{}", group.code);
        }
        for method in DESTRUCTION_METHODS {
            assert!(!(method.sufficient_alone && method.second_method_required), "{}", method.code);
            assert_eq!(method.enabled_by_default, !method.applies_to.is_empty(), "{}", method.code);
        }
    }
}
