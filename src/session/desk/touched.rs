//! Which views an act makes stale.
//!
//! Does not know: which views are shown.
//! Always holds: whoever adds a kind of act has to say here what it touches.

use crate::domain::event::Kind;
use crate::session::desk::Touched;

/// What an act of a kind makes stale; the log always is.
pub(super) fn touched(kind: Kind) -> Vec<Touched> {
    use Touched::{Batches, Flags, Log, People, Stock};
    match kind {
        Kind::LedgerOpened => vec![Stock, Flags, Batches, People, Log],
        Kind::PersonEnrolled | Kind::PersonChanged | Kind::RolesChanged | Kind::KeyReplaced | Kind::KeyWithdrawn => {
            vec![People, Log]
        }
        Kind::RulesAdopted | Kind::SiteChanged | Kind::ClockReset => vec![Flags, Log],
        Kind::ItemAdded
        | Kind::ItemChanged
        | Kind::PlaceAdded
        | Kind::PlaceChanged
        | Kind::PlaceLicensed
        | Kind::ImportRecorded
        | Kind::WeaponReceived
        | Kind::LotReceived
        | Kind::StockReceived
        | Kind::WeaponIssued
        | Kind::LotIssued
        | Kind::StockIssued
        | Kind::WeaponReturned
        | Kind::LotReturned
        | Kind::StockReturned
        | Kind::WeaponMoved
        | Kind::LotMoved
        | Kind::StockMoved
        | Kind::WeaponExpended
        | Kind::LotExpended
        | Kind::StockExpended
        | Kind::TransferSent
        | Kind::TransferReceived
        | Kind::CountAdjusted
        | Kind::CountConfirmed
        | Kind::ConditionChanged
        | Kind::HoldPlaced
        | Kind::HoldReleased
        | Kind::BlockPlaced
        | Kind::BlockReleased
        | Kind::InspectionRecorded
        | Kind::StabilityRecorded
        | Kind::WeaponMarked
        | Kind::TraceDecided
        | Kind::ActReversed => vec![Stock, Flags, Batches, Log],
        Kind::HolderAdded | Kind::HolderChanged => vec![Stock, Log],
        Kind::BatchDrafted
        | Kind::BatchReviewed
        | Kind::BatchApproved
        | Kind::BatchReopened
        | Kind::BatchLocked
        | Kind::BatchCompleted
        | Kind::BatchAborted
        | Kind::BatchCancelled
        | Kind::BatchCertified
        | Kind::CertificateVoided => vec![Stock, Flags, Batches, Log],
        Kind::BatchRead | Kind::BatchStarted | Kind::CertificateDrafted | Kind::CertificateSigned => {
            vec![Batches, Log]
        }
        Kind::DocumentIssued | Kind::BackupMade | Kind::DaySealed => vec![Log],
    }
}
