//! The kind of act that a command becomes, and which kinds a sealed day is closed to.
//!
//! Does not know: whether the command will be refused.
//! Always holds: a command becomes one kind of act, whatever the book says.

use super::super::calendar::Day;
use super::super::command::Command;
use super::super::event::Kind;
use super::super::id::Subject;
use super::super::table::{Rows, Table, Val};

/// The kind of act that a command becomes, so that its signers can be found before it is decided.
#[must_use]
pub fn kind_of(command: &Command) -> Kind {
    let by_subject = |first: Option<&Subject>, weapon: Kind, lot: Kind, stock: Kind| match first {
        Some(Subject::Weapon(_)) => weapon,
        Some(Subject::Lot(_)) => lot,
        _ => stock,
    };
    match command {
        Command::OpenLedger(_) => Kind::LedgerOpened,
        Command::EnrolPerson { .. } => Kind::PersonEnrolled,
        Command::ChangePerson { .. } => Kind::PersonChanged,
        Command::ChangeRoles { .. } => Kind::RolesChanged,
        Command::ReplaceKey { .. } => Kind::KeyReplaced,
        Command::WithdrawKey { .. } => Kind::KeyWithdrawn,
        Command::ChangeSite { .. } => Kind::SiteChanged,
        Command::ResetClock { .. } => Kind::ClockReset,
        Command::AdoptRules { .. } => Kind::RulesAdopted,
        Command::AddItem { .. } => Kind::ItemAdded,
        Command::ChangeItem { .. } => Kind::ItemChanged,
        Command::AddPlace { .. } => Kind::PlaceAdded,
        Command::ChangePlace { .. } => Kind::PlaceChanged,
        Command::LicensePlace { .. } => Kind::PlaceLicensed,
        Command::AddHolder { .. } => Kind::HolderAdded,
        Command::ChangeHolder { .. } => Kind::HolderChanged,
        Command::ReceiveWeapons { .. } => Kind::WeaponReceived,
        Command::ReceiveLots { .. } => Kind::LotReceived,
        Command::ReceiveStock { lines, .. } => {
            by_subject(lines.first().map(|l| &l.subject), Kind::WeaponReceived, Kind::LotReceived, Kind::StockReceived)
        }
        Command::Issue { lines, .. } => {
            by_subject(lines.first().map(|l| &l.subject), Kind::WeaponIssued, Kind::LotIssued, Kind::StockIssued)
        }
        Command::GiveBack { lines, .. } => {
            by_subject(lines.first().map(|l| &l.subject), Kind::WeaponReturned, Kind::LotReturned, Kind::StockReturned)
        }
        Command::Move { lines, .. } => {
            by_subject(lines.first().map(|l| &l.subject), Kind::WeaponMoved, Kind::LotMoved, Kind::StockMoved)
        }
        Command::Expend { lines, .. } => {
            by_subject(lines.first().map(|l| &l.subject), Kind::WeaponExpended, Kind::LotExpended, Kind::StockExpended)
        }
        Command::SendTransfer { .. } => Kind::TransferSent,
        Command::AcceptTransfer { .. } => Kind::TransferReceived,
        Command::Adjust { .. } => Kind::CountAdjusted,
        Command::ConfirmCount { .. } => Kind::CountConfirmed,
        Command::ChangeCondition { .. } => Kind::ConditionChanged,
        Command::PlaceHold { .. } => Kind::HoldPlaced,
        Command::ReleaseHold { .. } => Kind::HoldReleased,
        Command::PlaceBlock { .. } => Kind::BlockPlaced,
        Command::ReleaseBlock { .. } => Kind::BlockReleased,
        Command::RecordInspection { .. } => Kind::InspectionRecorded,
        Command::RecordStability { .. } => Kind::StabilityRecorded,
        Command::MarkWeapon { .. } => Kind::WeaponMarked,
        Command::DecideTrace { .. } => Kind::TraceDecided,
        Command::Reverse { .. } => Kind::ActReversed,
        Command::DraftBatch { .. } => Kind::BatchDrafted,
        Command::ReviewBatch { .. } => Kind::BatchReviewed,
        Command::ApproveBatch { .. } => Kind::BatchApproved,
        Command::ReopenBatch { .. } => Kind::BatchReopened,
        Command::ReadBatch { .. } => Kind::BatchRead,
        Command::LockBatch { .. } => Kind::BatchLocked,
        Command::StartBatch { .. } => Kind::BatchStarted,
        Command::CompleteBatch { .. } => Kind::BatchCompleted,
        Command::AbortBatch { .. } => Kind::BatchAborted,
        Command::DraftCertificate { .. } => Kind::CertificateDrafted,
        Command::SignCertificate { .. } => Kind::CertificateSigned,
        Command::CertifyBatch { .. } => Kind::BatchCertified,
        Command::VoidCertificate { .. } => Kind::CertificateVoided,
        Command::CancelBatch { .. } => Kind::BatchCancelled,
        Command::IssueDocument { .. } => Kind::DocumentIssued,
        Command::RecordBackup { .. } => Kind::BackupMade,
        Command::SealDay { .. } => Kind::DaySealed,
    }
}

/// Whether an act of this kind moves stock: a sealed day is closed to these, also while it lasts. A hold, a print or a
/// copy of the ledger in the evening of a sealed day is not a correction of it.
fn moves_stock(kind: Kind) -> bool {
    use Kind::{
        ActReversed, ConditionChanged, CountAdjusted, CountConfirmed, ImportRecorded, LotExpended, LotIssued, LotMoved,
        LotReceived, LotReturned, StockExpended, StockIssued, StockMoved, StockReceived, StockReturned,
        TransferReceived, TransferSent, WeaponExpended, WeaponIssued, WeaponMoved, WeaponReceived, WeaponReturned,
    };
    matches!(
        kind,
        WeaponReceived
            | LotReceived
            | StockReceived
            | WeaponIssued
            | LotIssued
            | StockIssued
            | WeaponReturned
            | LotReturned
            | StockReturned
            | WeaponMoved
            | LotMoved
            | StockMoved
            | WeaponExpended
            | LotExpended
            | StockExpended
            | TransferSent
            | TransferReceived
            | CountAdjusted
            | CountConfirmed
            | ConditionChanged
            | ActReversed
            | ImportRecorded
    )
}

/// Whether an act of this kind comes after its day was sealed: two people sign it.
#[must_use]
pub fn is_late(book: &dyn Rows, kind: Kind, day: Day, today: Day) -> bool {
    let closed = day < today || moves_stock(kind);
    closed && is_sealed(book, &day.to_string())
}

/// Whether two people sealed this day.
pub(super) fn is_sealed(book: &dyn Rows, day: &str) -> bool {
    book.row(Table::SealedDay, &[Val::from(day)]).is_some()
}
