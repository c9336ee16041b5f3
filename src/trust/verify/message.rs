//! Which sentence tells a finding: ids and variables, never the words.
//!
//! Does not know: the languages.
//! Always holds: each kind has one sentence; variables are bare texts.

use super::family::Family;
use super::finding::FindingKind;
use crate::trust::authority::AuthorityFault;

/// The id of a family's name.
#[must_use]
pub fn family_id(family: Family) -> &'static str {
    match family {
        Family::File => "verify-family-v01",
        Family::Schema => "verify-family-v02",
        Family::Sequence => "verify-family-v03",
        Family::Leaves => "verify-family-v04",
        Family::Lines => "verify-family-v05",
        Family::Signatures => "verify-family-v06",
        Family::Heads => "verify-family-v07",
        Family::Anchors => "verify-family-v08",
        Family::Derived => "verify-family-v09",
        Family::Balances => "verify-family-v10",
        Family::Attachments => "verify-family-v11",
        Family::Clock => "verify-family-v12",
        Family::Rules => "verify-family-v13",
    }
}

/// An id, and variables under their own names.
macro_rules! told {
    ($id:literal $(, $variable:ident)*) => {
        ($id, vec![$((stringify!($variable), $variable.to_string())),*])
    };
}

/// The id of the sentence that tells a finding, and its variables.
#[must_use]
pub fn message_id(what: &FindingKind) -> (&'static str, Vec<(&'static str, String)>) {
    use FindingKind as K;
    match what {
        K::FileDamaged { detail } => told!("verify-file-damaged", detail),
        K::Unreadable { detail } => told!("verify-unreadable", detail),
        K::SchemaDiffers { object } => told!("verify-schema-differs", object),
        K::Gap { expected, found } => told!("verify-gap", expected, found),
        K::ActUnreadable { detail } => told!("verify-act-unreadable", detail),
        K::SeqInBody { found } => told!("verify-seq-in-body", found),
        K::OtherLedger { found } => told!("verify-other-ledger", found),
        K::PrevDiffers => told!("verify-prev-differs"),
        K::CorrectsForward { corrects } => told!("verify-corrects-forward", corrects),
        K::CorrectedTwice { corrects } => told!("verify-corrected-twice", corrects),
        K::SubjectAhead { subject } => told!("verify-subject-ahead", subject),
        K::LeafDiffers => told!("verify-leaf-differs"),
        K::LineCount { have, need } => told!("verify-line-count", have, need),
        K::LinesRoot => told!("verify-lines-root"),
        K::LineNotCanonical { no } => told!("verify-line-not-canonical", no),
        K::LineGap { expected, found } => told!("verify-line-gap", expected, found),
        K::Blind => told!("verify-blind"),
        K::LinesWithoutAct { lines } => told!("verify-lines-without-act", lines),
        K::SignaturesUnreadable => told!("verify-signatures-unreadable"),
        K::SignaturesDiffer { have, need } => told!("verify-signatures-differ", have, need),
        K::SignatureWrong { user, key } => told!("verify-signature-wrong", user, key),
        K::Authority(fault) => authority(fault),
        K::NodeDiffers { level, index } => told!("verify-node-differs", level, index),
        K::NodeCount { have, need } => told!("verify-node-count", have, need),
        K::CheckpointUnreadable { size } => told!("verify-checkpoint-unreadable", size),
        K::CheckpointMisfiled { size } => told!("verify-checkpoint-misfiled", size),
        K::CheckpointBeyond { size, have } => told!("verify-checkpoint-beyond", size, have),
        K::CheckpointRoot { size } => told!("verify-checkpoint-root", size),
        K::CheckpointUnsigned { size } => told!("verify-checkpoint-unsigned", size),
        K::CheckpointForged { size, name } => told!("verify-checkpoint-forged", size, name),
        K::ActsMissing { known, have } => told!("verify-acts-missing", known, have),
        K::HistorySplit { size } => told!("verify-history-split", size),
        K::TableDiffers { table } => told!("verify-table-differs", table),
        K::MoveUnreadable { no } => told!("verify-move-unreadable", no),
        K::Negative { subject, place, count } => told!("verify-negative", subject, place, count),
        K::HoldingDiffers { subject, place, condition, pack, table, sum } => {
            let parts = [place.as_str(), condition, pack];
            let at = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            told!("verify-holding-differs", subject, at, table, sum)
        }
        K::AttachmentMissing { sha256 } => told!("verify-attachment-missing", sha256),
        K::AttachmentChanged { name } => told!("verify-attachment-changed", name),
        K::ClockBack { highest, at } => told!("verify-clock-back", highest, at),
        K::ClockAhead { highest, at } => told!("verify-clock-ahead", highest, at),
        K::RulesUnknown { pack, version } => told!("verify-rules-unknown", pack, version),
        K::RulesUnnamed => told!("verify-rules-unnamed"),
    }
}

fn authority(fault: &AuthorityFault) -> (&'static str, Vec<(&'static str, String)>) {
    use AuthorityFault as A;
    match fault {
        A::Opening => told!("verify-authority-opening"),
        A::Content { detail } => told!("verify-authority-content", detail),
        A::KindUnknown { kind } => told!("verify-authority-kind-unknown", kind),
        A::UserUnknown { user } => told!("verify-authority-user-unknown", user),
        A::UserReused { user } => told!("verify-authority-user-reused", user),
        A::KeyUnknown { user, key } => told!("verify-authority-key-unknown", user, key),
        A::KeyOfOther { user, key } => told!("verify-authority-key-of-other", user, key),
        A::KeyEnded { user, until } => told!("verify-authority-key-ended", user, until),
        A::KeyReused { user } => told!("verify-authority-key-reused", user),
        A::KeyUnusable { user } => told!("verify-authority-key-unusable", user),
        A::NewKeyNotUsed { user } => told!("verify-authority-new-key-not-used", user),
        A::RoleNotHeld { user, role } => told!("verify-authority-role-not-held", user, role),
        A::RolesConflict { user, a, b } => told!("verify-authority-roles-conflict", user, a, b),
        A::SamePerson { user } => told!("verify-authority-same-person", user),
        A::SameKey { key } => told!("verify-authority-same-key", key),
        A::TooFew { kind, have, need } => told!("verify-authority-too-few", kind, have, need),
        A::WrongSigners { kind } => told!("verify-authority-wrong-signers", kind),
        A::ClockNotApproved => told!("verify-authority-clock-not-approved"),
    }
}
