//! What stands over a column of a list, or before a field of what is shown.
//!
//! Does not know: what a row holds.
//! Always holds: every column of the tables that people may list has words in every language.

use crate::i18n::Words;

/// Columns that only serve the program: search forms and keys. JSON has them.
pub(super) const INNER: &[&str] = &["public_key", "serial_search", "number_search", "text_search"];

/// The words for a column; the column itself when it has none.
pub(super) fn head(column: &str, words: &Words) -> String {
    match column {
        "absolute_mpct" => words.say("cli-col-absolute-mpct"),
        "accept_incomplete" => words.say("cli-col-accept-incomplete"),
        "active" => words.say("cli-col-active"),
        "actors" => words.say("cli-col-actors"),
        "appointed" => words.say("cli-col-appointed"),
        "at" => words.say("cli-col-at"),
        "authority" => words.say("cli-col-authority"),
        "batch" => words.say("cli-col-batch"),
        "block" => words.say("cli-col-block"),
        "blocks" => words.say("cli-col-blocks"),
        "body" => words.say("cli-col-body"),
        "book" => words.say("cli-col-book"),
        "calibre" => words.say("cli-col-calibre"),
        "certificate" => words.say("cli-col-certificate"),
        "certified" => words.say("cli-col-certified"),
        "class" => words.say("cli-col-class"),
        "closed" => words.say("cli-col-closed"),
        "code" => words.say("cli-col-code"),
        "compatibility_group" => words.say("cli-col-compatibility-group"),
        "condition" => words.say("cli-col-condition"),
        "control_number" => words.say("cli-col-control-number"),
        "corrects" => words.say("cli-col-corrects"),
        "count" => words.say("cli-col-count"),
        "country" => words.say("cli-col-country"),
        "critical" => words.say("cli-col-critical"),
        "custody" => words.say("cli-col-custody"),
        "day" => words.say("cli-col-day"),
        "destroyed" => words.say("cli-col-destroyed"),
        "division" => words.say("cli-col-division"),
        "document" => words.say("cli-col-document"),
        "drafted" => words.say("cli-col-drafted"),
        "drafted_on" => words.say("cli-col-drafted-on"),
        "due_back" => words.say("cli-col-due-back"),
        "east_mm" => words.say("cli-col-east-mm"),
        "ended" => words.say("cli-col-ended"),
        "expires" => words.say("cli-col-expires"),
        "expiry" => words.say("cli-col-expiry"),
        "explanation" => words.say("cli-col-explanation"),
        "file" => words.say("cli-col-file"),
        "findings" => words.say("cli-col-findings"),
        "found" => words.say("cli-col-found"),
        "hazard_division" => words.say("cli-col-hazard-division"),
        "history" => words.say("cli-col-history"),
        "holder" => words.say("cli-col-holder"),
        "holdings" => words.say("cli-col-holdings"),
        "holds" => words.say("cli-col-holds"),
        "id" => words.say("cli-col-id"),
        "id_number" => words.say("cli-col-id-number"),
        "import_country" => words.say("cli-col-import-country"),
        "import_year" => words.say("cli-col-import-year"),
        "importer" => words.say("cli-col-importer"),
        "inspection_months" => words.say("cli-col-inspection-months"),
        "inspections" => words.say("cli-col-inspections"),
        "issued" => words.say("cli-col-issued"),
        "item" => words.say("cli-col-item"),
        "keeper" => words.say("cli-col-keeper"),
        "kind" => words.say("cli-col-kind"),
        "laboratory" => words.say("cli-col-laboratory"),
        "leaf" => words.say("cli-col-leaf"),
        "legal_basis" => words.say("cli-col-legal-basis"),
        "legal_title" => words.say("cli-col-legal-title"),
        "licence" => words.say("cli-col-licence"),
        "life_authority" => words.say("cli-col-life-authority"),
        "life_extended" => words.say("cli-col-life-extended"),
        "limits" => words.say("cli-col-limits"),
        "line" => words.say("cli-col-line"),
        "lines" => words.say("cli-col-lines"),
        "live" => words.say("cli-col-live"),
        "lost" => words.say("cli-col-lost"),
        "lot" => words.say("cli-col-lot"),
        "made" => words.say("cli-col-made"),
        "major" => words.say("cli-col-major"),
        "make_class" => words.say("cli-col-make-class"),
        "maker" => words.say("cli-col-maker"),
        "manufacturer" => words.say("cli-col-manufacturer"),
        "marked" => words.say("cli-col-marked"),
        "marks" => words.say("cli-col-marks"),
        "mass_g" => words.say("cli-col-mass-g"),
        "meaning" => words.say("cli-col-meaning"),
        "medium" => words.say("cli-col-medium"),
        "method" => words.say("cli-col-method"),
        "minor" => words.say("cli-col-minor"),
        "model" => words.say("cli-col-model"),
        "name" => words.say("cli-col-name"),
        "neq_mg" => words.say("cli-col-neq-mg"),
        "neq_mg_max" => words.say("cli-col-neq-mg-max"),
        "next_due" => words.say("cli-col-next-due"),
        other => further(other, words),
    }
}

/// The second half of the alphabet.
fn further(column: &str, words: &Words) -> String {
    match column {
        "no" => words.say("cli-col-no"),
        "north_mm" => words.say("cli-col-north-mm"),
        "note" => words.say("cli-col-note"),
        "number" => words.say("cli-col-number"),
        "order_date" => words.say("cli-col-order-date"),
        "order_number" => words.say("cli-col-order-number"),
        "origin" => words.say("cli-col-origin"),
        "outside" => words.say("cli-col-outside"),
        "pack" => words.say("cli-col-pack"),
        "pack_size" => words.say("cli-col-pack-size"),
        "page" => words.say("cli-col-page"),
        "paper_number" => words.say("cli-col-paper-number"),
        "parent" => words.say("cli-col-parent"),
        "place" => words.say("cli-col-place"),
        "placed_by" => words.say("cli-col-placed-by"),
        "placed_on" => words.say("cli-col-placed-on"),
        "position" => words.say("cli-col-position"),
        "propellant" => words.say("cli-col-propellant"),
        "propellant_lot" => words.say("cli-col-propellant-lot"),
        "purpose" => words.say("cli-col-purpose"),
        "pyrotechnic" => words.say("cli-col-pyrotechnic"),
        "rank" => words.say("cli-col-rank"),
        "reading" => words.say("cli-col-reading"),
        "readings" => words.say("cli-col-readings"),
        "reason" => words.say("cli-col-reason"),
        "received_on" => words.say("cli-col-received-on"),
        "reference" => words.say("cli-col-reference"),
        "relative_mpct" => words.say("cli-col-relative-mpct"),
        "release_authority" => words.say("cli-col-release-authority"),
        "release_number" => words.say("cli-col-release-number"),
        "released" => words.say("cli-col-released"),
        "remarks" => words.say("cli-col-remarks"),
        "report" => words.say("cli-col-report"),
        "reserved" => words.say("cli-col-reserved"),
        "residue" => words.say("cli-col-residue"),
        "result" => words.say("cli-col-result"),
        "returned" => words.say("cli-col-returned"),
        "role" => words.say("cli-col-role"),
        "roles" => words.say("cli-col-roles"),
        "root" => words.say("cli-col-root"),
        "rows" => words.say("cli-col-rows"),
        "sample" => words.say("cli-col-sample"),
        "scrap" => words.say("cli-col-scrap"),
        "seals" => words.say("cli-col-seals"),
        "second_method" => words.say("cli-col-second-method"),
        "seq" => words.say("cli-col-seq"),
        "serial" => words.say("cli-col-serial"),
        "serial_state" => words.say("cli-col-serial-state"),
        "settled" => words.say("cli-col-settled"),
        "settled_count" => words.say("cli-col-settled-count"),
        "sha256" => words.say("cli-col-sha256"),
        "shelf_life_months" => words.say("cli-col-shelf-life-months"),
        "signatures" => words.say("cli-col-signatures"),
        "since" => words.say("cli-col-since"),
        "site" => words.say("cli-col-site"),
        "size" => words.say("cli-col-size"),
        "started" => words.say("cli-col-started"),
        "state" => words.say("cli-col-state"),
        "steps" => words.say("cli-col-steps"),
        "stock_number" => words.say("cli-col-stock-number"),
        "sub_division" => words.say("cli-col-sub-division"),
        "subject" => words.say("cli-col-subject"),
        "target" => words.say("cli-col-target"),
        "test_months" => words.say("cli-col-test-months"),
        "tests" => words.say("cli-col-tests"),
        "text" => words.say("cli-col-text"),
        "trace" => words.say("cli-col-trace"),
        "un_number" => words.say("cli-col-un-number"),
        "unit" => words.say("cli-col-unit"),
        "used_method" => words.say("cli-col-used-method"),
        "user" => words.say("cli-col-user"),
        "users" => words.say("cli-col-users"),
        "weapon" => words.say("cli-col-weapon"),
        "weapon_type" => words.say("cli-col-weapon-type"),
        "year" => words.say("cli-col-year"),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::session::use_cases::ask::KINDS;

    #[test]
    fn every_column_has_words_in_every_language() {
        for (kind, table) in KINDS {
            for column in table.key().iter().chain(table.columns()).filter(|column| !INNER.contains(column)) {
                let said: Vec<String> = Lang::ALL.iter().map(|lang| head(column, &Words::new(*lang))).collect();
                for head in &said {
                    assert!(!head.is_empty() && head != column && !head.contains('_'), "{column} of {kind}: {said:?}");
                }
            }
        }
    }
}
