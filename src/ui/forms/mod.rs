//! Forms as sheets: what is typed on the left, the act as it will be recorded on the right, then the signatures.
//!
//! A form is described by its fields and gives a command as JSON; the desk decides. What a field means for the trade is
//! not known here.
//! Does not know: the rules of the trade, the file.
//! Always holds: nothing is recorded but a draft that was shown; a value that cannot be read never reaches a command.

use crate::i18n::Words;
use crate::session::query::Choice;

pub mod command;
pub mod draft;
pub mod fields;
pub mod fill;
mod lines;
mod narrow;
mod seats;
mod signing;
pub mod state;

mod batch;
mod master;
mod stock;

/// Which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is described by the command that it gives, in domain/command.rs")]
pub enum FormKind {
    ReceiveWeapons,
    ReceiveLots,
    ReceiveStock,
    Issue,
    GiveBack,
    Move,
    SendTransfer,
    AcceptTransfer,
    Expend,
    Adjust,
    ConfirmCount,
    ChangeCondition,
    PlaceHold,
    ReleaseHold,
    PlaceBlock,
    ReleaseBlock,
    Inspection,
    Stability,
    MarkWeapon,
    DecideTrace,
    AddItem,
    AddPlace,
    LicensePlace,
    AddHolder,
    EnrolPerson,
    ChangeRoles,
    WithdrawKey,
    DraftBatch,
    ReviewBatch,
    ApproveBatch,
    ReopenBatch,
    ReadBatch,
    LockBatch,
    StartBatch,
    CompleteBatch,
    AbortBatch,
    DraftCertificate,
    SignCertificate,
    CertifyBatch,
    VoidCertificate,
    CancelBatch,
    Reverse,
    SealDay,
}

/// What a form is about, when it is opened from a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Stock that is already chosen.
    pub stock: Vec<Choice>,
    /// The record: a lot, weapon, hold, batch, place or person, by id or code.
    pub id: String,
    /// What the record is called.
    pub name: String,
    /// The batch, for the steps of one: its lines are listed.
    pub batch: Option<Box<crate::session::views::batches::BatchView>>,
}

impl FormKind {
    /// All of them.
    pub const ALL: &'static [FormKind] = &[
        FormKind::ReceiveWeapons,
        FormKind::ReceiveLots,
        FormKind::ReceiveStock,
        FormKind::Issue,
        FormKind::GiveBack,
        FormKind::Move,
        FormKind::SendTransfer,
        FormKind::AcceptTransfer,
        FormKind::Expend,
        FormKind::Adjust,
        FormKind::ConfirmCount,
        FormKind::ChangeCondition,
        FormKind::PlaceHold,
        FormKind::ReleaseHold,
        FormKind::PlaceBlock,
        FormKind::ReleaseBlock,
        FormKind::Inspection,
        FormKind::Stability,
        FormKind::MarkWeapon,
        FormKind::DecideTrace,
        FormKind::AddItem,
        FormKind::AddPlace,
        FormKind::LicensePlace,
        FormKind::AddHolder,
        FormKind::EnrolPerson,
        FormKind::ChangeRoles,
        FormKind::WithdrawKey,
        FormKind::DraftBatch,
        FormKind::ReviewBatch,
        FormKind::ApproveBatch,
        FormKind::ReopenBatch,
        FormKind::ReadBatch,
        FormKind::LockBatch,
        FormKind::StartBatch,
        FormKind::CompleteBatch,
        FormKind::AbortBatch,
        FormKind::DraftCertificate,
        FormKind::SignCertificate,
        FormKind::CertifyBatch,
        FormKind::VoidCertificate,
        FormKind::CancelBatch,
        FormKind::Reverse,
        FormKind::SealDay,
    ];

    /// What it is called.
    #[must_use]
    pub fn title(self, w: &Words) -> String {
        match self {
            FormKind::ReceiveWeapons => w.say("ui-form-receive-weapons"),
            FormKind::ReceiveLots => w.say("ui-form-receive-lots"),
            FormKind::ReceiveStock => w.say("ui-form-receive-stock"),
            FormKind::Issue => w.say("ui-form-issue"),
            FormKind::GiveBack => w.say("ui-form-give-back"),
            FormKind::Move => w.say("ui-form-move"),
            FormKind::SendTransfer => w.say("ui-form-send-transfer"),
            FormKind::AcceptTransfer => w.say("ui-form-accept-transfer"),
            FormKind::Expend => w.say("ui-form-expend"),
            FormKind::Adjust => w.say("ui-form-adjust"),
            FormKind::ConfirmCount => w.say("ui-form-confirm-count"),
            FormKind::ChangeCondition => w.say("ui-form-change-condition"),
            FormKind::PlaceHold => w.say("ui-form-place-hold"),
            FormKind::ReleaseHold => w.say("ui-form-release-hold"),
            FormKind::PlaceBlock => w.say("ui-form-place-block"),
            FormKind::ReleaseBlock => w.say("ui-form-release-block"),
            FormKind::Inspection => w.say("ui-form-inspection"),
            FormKind::Stability => w.say("ui-form-stability"),
            FormKind::MarkWeapon => w.say("ui-form-mark-weapon"),
            FormKind::DecideTrace => w.say("ui-form-decide-trace"),
            FormKind::AddItem => w.say("ui-form-add-item"),
            FormKind::AddPlace => w.say("ui-form-add-place"),
            FormKind::LicensePlace => w.say("ui-form-license-place"),
            FormKind::AddHolder => w.say("ui-form-add-holder"),
            FormKind::EnrolPerson => w.say("ui-form-enrol-person"),
            FormKind::ChangeRoles => w.say("ui-form-change-roles"),
            FormKind::WithdrawKey => w.say("ui-form-withdraw-key"),
            FormKind::DraftBatch => w.say("ui-form-draft-batch"),
            FormKind::ReviewBatch => w.say("ui-form-review-batch"),
            FormKind::ApproveBatch => w.say("ui-form-approve-batch"),
            FormKind::ReopenBatch => w.say("ui-form-reopen-batch"),
            FormKind::ReadBatch => w.say("ui-form-read-batch"),
            FormKind::LockBatch => w.say("ui-form-lock-batch"),
            FormKind::StartBatch => w.say("ui-form-start-batch"),
            FormKind::CompleteBatch => w.say("ui-form-complete-batch"),
            FormKind::AbortBatch => w.say("ui-form-abort-batch"),
            FormKind::DraftCertificate => w.say("ui-form-draft-certificate"),
            FormKind::SignCertificate => w.say("ui-form-sign-certificate"),
            FormKind::CertifyBatch => w.say("ui-form-certify-batch"),
            FormKind::VoidCertificate => w.say("ui-form-void-certificate"),
            FormKind::CancelBatch => w.say("ui-form-cancel-batch"),
            FormKind::Reverse => w.say("ui-form-reverse"),
            FormKind::SealDay => w.say("ui-form-seal-day"),
        }
    }

    /// The name of the command that it gives.
    #[must_use]
    pub const fn command(self) -> &'static str {
        match self {
            FormKind::ReceiveWeapons => "receive_weapons",
            FormKind::ReceiveLots => "receive_lots",
            FormKind::ReceiveStock => "receive_stock",
            FormKind::Issue => "issue",
            FormKind::GiveBack => "give_back",
            FormKind::Move => "move",
            FormKind::SendTransfer => "send_transfer",
            FormKind::AcceptTransfer => "accept_transfer",
            FormKind::Expend => "expend",
            FormKind::Adjust => "adjust",
            FormKind::ConfirmCount => "confirm_count",
            FormKind::ChangeCondition => "change_condition",
            FormKind::PlaceHold => "place_hold",
            FormKind::ReleaseHold => "release_hold",
            FormKind::PlaceBlock => "place_block",
            FormKind::ReleaseBlock => "release_block",
            FormKind::Inspection => "record_inspection",
            FormKind::Stability => "record_stability",
            FormKind::MarkWeapon => "mark_weapon",
            FormKind::DecideTrace => "decide_trace",
            FormKind::AddItem => "add_item",
            FormKind::AddPlace => "add_place",
            FormKind::LicensePlace => "license_place",
            FormKind::AddHolder => "add_holder",
            FormKind::EnrolPerson => "enrol_person",
            FormKind::ChangeRoles => "change_roles",
            FormKind::WithdrawKey => "withdraw_key",
            FormKind::DraftBatch => "draft_batch",
            FormKind::ReviewBatch => "review_batch",
            FormKind::ApproveBatch => "approve_batch",
            FormKind::ReopenBatch => "reopen_batch",
            FormKind::ReadBatch => "read_batch",
            FormKind::LockBatch => "lock_batch",
            FormKind::StartBatch => "start_batch",
            FormKind::CompleteBatch => "complete_batch",
            FormKind::AbortBatch => "abort_batch",
            FormKind::DraftCertificate => "draft_certificate",
            FormKind::SignCertificate => "sign_certificate",
            FormKind::CertifyBatch => "certify_batch",
            FormKind::VoidCertificate => "void_certificate",
            FormKind::CancelBatch => "cancel_batch",
            FormKind::Reverse => "reverse",
            FormKind::SealDay => "seal_day",
        }
    }

    /// The form of a command, when there is one.
    #[must_use]
    pub fn of_command(command: &str) -> Option<FormKind> {
        FormKind::ALL.iter().copied().find(|kind| kind.command() == command)
    }
}
