//! What a person may ask: closed, imperative. The same set serves the window, the console and the tests.
//!
//! Does not know: who asks, when, whether it may be done.
//! Always holds: a command names its subjects; nothing is guessed from an empty field.

mod lines;

use serde::{Deserialize, Serialize};

pub use lines::{
    ConditionLine, CountLine, DraftLine, InspectionLine, MoveLine, NewLot, NewWeapon, ReadLine, ResultLine, Settlement,
    Take,
};

use super::calendar::{Day, Moment};
use super::id::{Id, Seq, Subject};
use super::record::{Holder, Item, Licence, Paper, Person, Place};

/// The facts of opening a ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenLedger {
    /// Name of the depot.
    pub name: String,
    /// Country, two letters of ISO 3166-1.
    pub country: String,
    /// Short code of the site in document numbers, 1 to 6 capitals or digits.
    pub site: String,
    /// Minutes that the site's clocks are ahead of UTC, -720 to 840.
    pub utc_offset_min: i32,
    /// A training ledger: for ever.
    #[serde(default)]
    pub training: bool,
    /// The first people; at least an administrator and an accountable officer.
    pub people: Vec<Person>,
}

/// An order. The field `command` names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "command", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Opens a ledger.
    OpenLedger(OpenLedger),
    /// Enrols a person; the key is made at the moment of signing.
    EnrolPerson { person: Person },
    /// Corrects what is known of a person.
    ChangePerson { user: String, name: String, rank: String, body: String, id_number: String, appointed: String },
    /// Changes what a person may do.
    ChangeRoles { user: String, roles: Vec<String> },
    /// Gives a person a new key.
    ReplaceKey {
        user: String,
        #[serde(default)]
        public_key: String,
    },
    /// Ends a person's key.
    WithdrawKey { user: String, reason: String },
    /// Changes the offset of the site's clocks.
    ChangeSite { utc_offset_min: i32 },
    /// Accepts the clock as it is now.
    ResetClock { reason: String },
    /// Adopts the rule pack that is built into this program.
    AdoptRules { pack: String, version: String, sha256: String },
    /// Adds an entry to the catalogue.
    AddItem { item: Item },
    /// Replaces an entry of the catalogue.
    ChangeItem { item: Item },
    /// Adds a place.
    AddPlace { place: Place },
    /// Replaces the description of a place.
    ChangePlace { place: Place },
    /// Records the licence of a store.
    LicensePlace { licence: Licence },
    /// Adds somebody who may hold stock.
    AddHolder { holder: Holder },
    /// Replaces the description of a holder.
    ChangeHolder { holder: Holder },
    /// Takes in weapons that have a record of their own.
    ReceiveWeapons {
        from: String,
        #[serde(default)]
        paper: Paper,
        weapons: Vec<NewWeapon>,
    },
    /// Takes in new lots.
    ReceiveLots {
        from: String,
        #[serde(default)]
        paper: Paper,
        lots: Vec<NewLot>,
    },
    /// Takes in more of a known lot, or of an item by quantity.
    ReceiveStock {
        from: String,
        #[serde(default)]
        paper: Paper,
        lines: Vec<Take>,
    },
    /// Issues to a person, unit or body; `kind` is a code of `issue_kind`.
    Issue {
        holder: String,
        kind: String,
        purpose: String,
        #[serde(default)]
        due_back: Option<Day>,
        #[serde(default)]
        paper: Paper,
        lines: Vec<Take>,
    },
    /// Takes back what was issued: `place` is where it goes now.
    GiveBack {
        holder: String,
        #[serde(default)]
        paper: Paper,
        lines: Vec<Take>,
    },
    /// Moves between places of the site.
    Move {
        #[serde(default)]
        paper: Paper,
        lines: Vec<MoveLine>,
    },
    /// Sends to another holder for good.
    SendTransfer {
        to: String,
        #[serde(default)]
        paper: Paper,
        lines: Vec<Take>,
    },
    /// Takes back what another holder sent or refused: `place` is where it goes now.
    AcceptTransfer {
        from: String,
        #[serde(default)]
        paper: Paper,
        lines: Vec<Take>,
    },
    /// Records consumption in training, test or proof; `purpose` is a code of `issue_purpose`.
    Expend {
        purpose: String,
        #[serde(default)]
        paper: Paper,
        lines: Vec<Take>,
    },
    /// Sets the book to what was counted; `cause` is a code of `discrepancy_cause`.
    Adjust { cause: String, reference: String, lines: Vec<CountLine> },
    /// Records a count that found the book right.
    ConfirmCount { place: String, reference: String, lines: Vec<CountLine> },
    /// Changes the condition.
    ChangeCondition { reference: String, reason: String, lines: Vec<ConditionLine> },
    /// Stops the issue of something; `reason` is a code of `hold_reason`, or `ban`.
    PlaceHold {
        reason: String,
        reference: String,
        #[serde(default)]
        note: Option<String>,
        subjects: Vec<Subject>,
    },
    /// Ends holds.
    ReleaseHold { holds: Vec<Id>, reason: String },
    /// Places a legal block on weapons; `block` is a code of `legal_block`.
    PlaceBlock { block: String, authority: String, reference: String, subjects: Vec<Subject> },
    /// Ends legal blocks.
    ReleaseBlock { blocks: Vec<Id>, release_number: String, authority: String },
    /// Records inspections.
    RecordInspection { reference: String, lines: Vec<InspectionLine> },
    /// Records a stabiliser test of a lot: percentages in thousandths.
    RecordStability {
        lot: Id,
        report: String,
        #[serde(default)]
        laboratory: String,
        tested: Day,
        #[serde(default)]
        relative_mpct: Option<u32>,
        #[serde(default)]
        absolute_mpct: Option<u32>,
    },
    /// Records that a weapon without a usable serial was physically marked.
    MarkWeapon { weapon: Id, control_number: String, position: String, method: String },
    /// Records what was decided about tracing; a code of `trace_decision`.
    DecideTrace {
        weapons: Vec<Id>,
        decision: String,
        #[serde(default)]
        exemption: Option<String>,
        authority: String,
        reference: String,
    },
    /// Undoes an act, once.
    Reverse { act: Seq, reason: String },
    /// Puts together a destruction batch; `origin` is a code of `destruction_origin`.
    DraftBatch {
        origin: String,
        site: String,
        #[serde(default)]
        purpose: String,
        #[serde(default)]
        residue: String,
        lines: Vec<DraftLine>,
    },
    /// Finds the draft fit to be authorised and reserves its lines.
    ReviewBatch { batch: Id, reference: String },
    /// Authorises the batch.
    ApproveBatch {
        batch: Id,
        authority: String,
        order_number: String,
        order_date: Day,
        #[serde(default)]
        accept_incomplete: bool,
    },
    /// Takes a reviewed batch back to draft, or an approved one back to reviewed.
    ReopenBatch { batch: Id, reason: String },
    /// One verifier's reading of every number on the list.
    ReadBatch {
        batch: Id,
        lines: Vec<ReadLine>,
        #[serde(default)]
        extra: Vec<String>,
    },
    /// Closes the list after two readings.
    LockBatch {
        batch: Id,
        typed: String,
        #[serde(default)]
        seals: String,
        #[serde(default)]
        settlements: Vec<Settlement>,
        #[serde(default)]
        exception: Option<String>,
    },
    /// Begins the work before witnesses.
    StartBatch { batch: Id, typed: String, place: String },
    /// Records what became of every line.
    CompleteBatch {
        batch: Id,
        started: Moment,
        ended: Moment,
        #[serde(default)]
        residue: String,
        #[serde(default)]
        remarks: String,
        lines: Vec<ResultLine>,
    },
    /// Stops a running batch: what is done goes on to the certificate, the rest returns to store.
    AbortBatch {
        batch: Id,
        reason: String,
        started: Moment,
        ended: Moment,
        #[serde(default)]
        residue: String,
        lines: Vec<ResultLine>,
    },
    /// Gives the certificate its number and fixes its facts.
    DraftCertificate {
        batch: Id,
        #[serde(default)]
        legal_basis: String,
        #[serde(default)]
        scrap: String,
        #[serde(default)]
        remarks: String,
    },
    /// One signature on the certificate, with its meaning.
    SignCertificate { certificate: String, meaning: String },
    /// Certifies and writes the stock off as destroyed.
    CertifyBatch { batch: Id, typed: String },
    /// Voids a certificate and brings its stock back into the book.
    VoidCertificate { certificate: String, reason: String },
    /// Ends a batch before it runs.
    CancelBatch { batch: Id, reason: String },
    /// Records that a document was printed.
    IssueDocument {
        kind: String,
        number: String,
        language: String,
        paper: String,
        #[serde(default)]
        reason: Option<String>,
        sha256: String,
    },
    /// Records a copy of the ledger.
    RecordBackup { medium: String, sha256: String, size: Seq, root: String },
    /// Seals a day.
    SealDay { sealed: Day },
}

impl Command {
    /// The name by which the command is posted, such as `receive_lots`.
    #[must_use]
    pub fn names() -> &'static [&'static str] {
        &[
            "open_ledger",
            "enrol_person",
            "change_person",
            "change_roles",
            "replace_key",
            "withdraw_key",
            "change_site",
            "reset_clock",
            "adopt_rules",
            "add_item",
            "change_item",
            "add_place",
            "change_place",
            "license_place",
            "add_holder",
            "change_holder",
            "receive_weapons",
            "receive_lots",
            "receive_stock",
            "issue",
            "give_back",
            "move",
            "send_transfer",
            "accept_transfer",
            "expend",
            "adjust",
            "confirm_count",
            "change_condition",
            "place_hold",
            "release_hold",
            "place_block",
            "release_block",
            "record_inspection",
            "record_stability",
            "mark_weapon",
            "decide_trace",
            "reverse",
            "draft_batch",
            "review_batch",
            "approve_batch",
            "reopen_batch",
            "read_batch",
            "lock_batch",
            "start_batch",
            "complete_batch",
            "abort_batch",
            "draft_certificate",
            "sign_certificate",
            "certify_batch",
            "void_certificate",
            "cancel_batch",
            "issue_document",
            "record_backup",
            "seal_day",
        ]
    }
}
