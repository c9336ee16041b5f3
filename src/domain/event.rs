//! What happened: closed, past tense. The content and lines of every kind of act.
//!
//! Does not know: how an act is written, hashed or signed.
//! Always holds: an event carries all that its effects need; every movement has a from and a to; a reversal
//! repeats the movements it undoes, exchanged.

mod line;

use serde::{Deserialize, Deserializer, Serialize};

pub use line::{Line, Move, Slot, Source};

use super::calendar::{Day, Moment};
use super::id::{Id, Seq};
use super::policy::{Conflict, PolicyTable};
use super::record::{Holder, Item, Licence, Paper, Person, Place};

macro_rules! kinds {
    ($($variant:ident $code:literal $content:ident,)*) => {
        /// The closed list of kinds of act.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $(#[doc = $code] $variant,)* }

        impl Kind {
            /// All kinds, in the order of the format.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant),*];
            /// The code of the kind, as written in an act.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Kind::$variant => $code,)* }
            }
            /// The kind with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Kind> {
                match code { $($code => Some(Kind::$variant),)* _ => None }
            }
            /// Reads the content that an act of this kind has.
            ///
            /// # Errors
            /// The content has another shape.
            pub fn read_content<'de, D: Deserializer<'de>>(self, from: D) -> Result<Content, D::Error> {
                match self { $(Kind::$variant => $content::deserialize(from).map(Content::$content),)* }
            }
        }
    };
}

kinds! {
    LedgerOpened "ledger.opened" Opened,
    PersonEnrolled "person.enrolled" Person,
    PersonChanged "person.changed" PersonChange,
    RolesChanged "roles.changed" RolesChange,
    KeyReplaced "key.replaced" KeyReplaced,
    KeyWithdrawn "key.withdrawn" KeyWithdrawn,
    RulesAdopted "rules.adopted" Rules,
    SiteChanged "site.changed" SiteChange,
    ClockReset "clock.reset" Empty,
    ItemAdded "item.added" Item,
    ItemChanged "item.changed" Item,
    PlaceAdded "place.added" Place,
    PlaceChanged "place.changed" Place,
    PlaceLicensed "place.licensed" Licence,
    HolderAdded "holder.added" Holder,
    HolderChanged "holder.changed" Holder,
    ImportRecorded "import.recorded" Import,
    WeaponReceived "weapon.received" Posting,
    LotReceived "lot.received" Posting,
    StockReceived "stock.received" Posting,
    WeaponIssued "weapon.issued" Posting,
    LotIssued "lot.issued" Posting,
    StockIssued "stock.issued" Posting,
    WeaponReturned "weapon.returned" Posting,
    LotReturned "lot.returned" Posting,
    StockReturned "stock.returned" Posting,
    WeaponMoved "weapon.moved" Posting,
    LotMoved "lot.moved" Posting,
    StockMoved "stock.moved" Posting,
    WeaponExpended "weapon.expended" Posting,
    LotExpended "lot.expended" Posting,
    StockExpended "stock.expended" Posting,
    TransferSent "transfer.sent" Posting,
    TransferReceived "transfer.received" Posting,
    CountAdjusted "count.adjusted" Posting,
    CountConfirmed "count.confirmed" Posting,
    ConditionChanged "condition.changed" Posting,
    HoldPlaced "hold.placed" Hold,
    HoldReleased "hold.released" Release,
    BlockPlaced "block.placed" Block,
    BlockReleased "block.released" Release,
    InspectionRecorded "inspection.recorded" Inspection,
    StabilityRecorded "stability.recorded" Stability,
    WeaponMarked "weapon.marked" Marking,
    TraceDecided "trace.decided" Trace,
    ActReversed "act.reversed" Empty,
    BatchDrafted "batch.drafted" BatchDraft,
    BatchReviewed "batch.reviewed" BatchReview,
    BatchApproved "batch.approved" BatchApproval,
    BatchReopened "batch.reopened" BatchBack,
    BatchRead "batch.read" BatchRead,
    BatchLocked "batch.locked" BatchLock,
    BatchStarted "batch.started" BatchStart,
    BatchCompleted "batch.completed" BatchResult,
    BatchAborted "batch.aborted" BatchResult,
    BatchCancelled "batch.cancelled" BatchBack,
    CertificateDrafted "certificate.drafted" CertificateDraft,
    CertificateSigned "certificate.signed" CertificateSignature,
    BatchCertified "batch.certified" Certification,
    CertificateVoided "certificate.voided" CertificateVoid,
    DocumentIssued "document.issued" DocumentIssue,
    BackupMade "backup.made" Backup,
    DaySealed "day.sealed" DaySeal,
}

/// The content of an act; its shape follows from the kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "each variant is named after the struct it holds, which says what it is")]
pub enum Content {
    Opened(Opened),
    Person(Person),
    PersonChange(PersonChange),
    RolesChange(RolesChange),
    KeyReplaced(KeyReplaced),
    KeyWithdrawn(KeyWithdrawn),
    Rules(Rules),
    SiteChange(SiteChange),
    Empty(Empty),
    Item(Item),
    Place(Place),
    Licence(Licence),
    Holder(Holder),
    Import(Import),
    Posting(Posting),
    Hold(Hold),
    Release(Release),
    Block(Block),
    Inspection(Inspection),
    Stability(Stability),
    Marking(Marking),
    Trace(Trace),
    BatchDraft(BatchDraft),
    BatchReview(BatchReview),
    BatchApproval(BatchApproval),
    BatchBack(BatchBack),
    BatchRead(BatchRead),
    BatchLock(BatchLock),
    BatchStart(BatchStart),
    BatchResult(BatchResult),
    CertificateDraft(CertificateDraft),
    CertificateSignature(CertificateSignature),
    Certification(Certification),
    CertificateVoid(CertificateVoid),
    DocumentIssue(DocumentIssue),
    Backup(Backup),
    DaySeal(DaySeal),
}

macro_rules! contents {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $kind:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fdoc])* pub $field: $kind,)* }
    )*};
}

contents! {
    /// Nothing beyond what the header says.
    Empty {}
    /// The first act.
    Opened {
        /// Name of the depot.
        name: String,
        /// Country, ISO 3166-1 alpha-2.
        country: String,
        /// Short code of the site.
        site: String,
        /// Minutes that the site's clocks are ahead of UTC.
        utc_offset_min: i32,
        /// A training ledger.
        training: bool,
        /// The passphrases of a training ledger's people; absent otherwise.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        passphrases: Vec<TrainingPassphrase>,
        /// The first people.
        people: Vec<Person>,
        /// Public key of the log, 64 hex digits.
        log_key: String,
        /// Duties that exclude each other.
        conflicts: Vec<Conflict>,
        /// Which kind of act is signed by whom.
        acts: PolicyTable,
        /// The rule pack in force.
        rules: Rules,
    }
    /// What a person of a training ledger types.
    TrainingPassphrase {
        /// The person.
        user: String,
        /// The passphrase, for everybody to see.
        passphrase: String,
    }
    /// A rule pack by name and hash.
    Rules {
        /// Name of the pack.
        pack: String,
        /// Its version.
        version: String,
        /// Its hash, 64 hex digits; the bytes are an attachment.
        sha256: String,
    }
    /// What is known of a person changes.
    PersonChange {
        /// The person.
        user: String,
        /// Name.
        name: String,
        /// Rank.
        rank: String,
        /// Organisation.
        body: String,
        /// Identity number.
        id_number: String,
        /// Document of appointment.
        appointed: String,
    }
    /// What a person may do changes.
    RolesChange {
        /// The person.
        user: String,
        /// Codes of `roles` from now on.
        roles: Vec<String>,
    }
    /// A person has a new key.
    KeyReplaced {
        /// The person.
        user: String,
        /// The new public key, 64 hex digits.
        public_key: String,
    }
    /// A person's key ends.
    KeyWithdrawn {
        /// The person.
        user: String,
    }
    /// The site's clocks change.
    SiteChange {
        /// Minutes ahead of UTC from now on.
        utc_offset_min: i32,
    }
    /// A file was imported.
    Import {
        /// weapons, lots, people, items, places or holdings.
        target: String,
        /// Name of the file, without its folder.
        file: String,
        /// Hash of the file, 64 hex digits.
        sha256: String,
        /// The file itself is not kept.
        kept: bool,
        /// The mapping that was used.
        mapping: String,
        /// Rows taken in.
        rows: u64,
        /// Where the stock came from: an outside place.
        from: String,
    }
    /// Stock that moves, with its document.
    Posting {
        /// Our document number.
        document: String,
        /// The paper behind it.
        #[serde(default)]
        paper: Paper,
        /// The holder it goes to or comes from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        holder: Option<String>,
        /// A code of `issue_kind`, `discrepancy_cause` or the like, as the kind of act wants.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cause: Option<String>,
        /// A code of `issue_purpose`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<String>,
        /// When a short issue is due back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_back: Option<Day>,
        /// The report that the posting rests on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    }
    /// A hold.
    Hold {
        /// A code of `hold_reason`, or ban.
        reason: String,
        /// Reference of the notice.
        reference: String,
        /// Remarks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }
    /// A legal block.
    Block {
        /// A code of `legal_block`.
        block: String,
        /// Who ordered it.
        authority: String,
        /// Case or order number.
        reference: String,
    }
    /// Holds or blocks end.
    Release {
        /// Release number or reason.
        reference: String,
        /// The releasing authority, for a legal block.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        authority: Option<String>,
    }
    /// Inspections.
    Inspection {
        /// Our document number.
        document: String,
        /// The report.
        reference: String,
    }
    /// A stabiliser test.
    Stability {
        /// The lot.
        lot: Id,
        /// The report.
        report: String,
        /// The laboratory.
        laboratory: String,
        /// The day of the test.
        tested: Day,
        /// Stabiliser left, in thousandths of a per cent of the first content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        relative_mpct: Option<u32>,
        /// Stabiliser left, in thousandths of a per cent of the mass.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        absolute_mpct: Option<u32>,
    }
    /// A weapon was marked.
    Marking {
        /// The weapon.
        weapon: Id,
        /// The number that was applied.
        control_number: String,
        /// Where on the weapon.
        position: String,
        /// A code of `mark_method`.
        method: String,
    }
    /// A decision about tracing.
    Trace {
        /// A code of `trace_decision`.
        decision: String,
        /// A code of `trace_exemption`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exemption: Option<String>,
        /// Who decided.
        authority: String,
        /// The document.
        reference: String,
    }
    /// A batch was put together.
    BatchDraft {
        /// The batch.
        batch: Id,
        /// Its number.
        number: String,
        /// arms or ammunition.
        class: String,
        /// A code of `destruction_origin`.
        origin: String,
        /// Where it is to be destroyed.
        site: String,
        /// Why.
        purpose: String,
        /// What will remain and who takes it.
        residue: String,
    }
    /// A batch was found fit to be authorised.
    BatchReview {
        /// The batch.
        batch: Id,
        /// The report of the board.
        reference: String,
    }
    /// A batch was authorised.
    BatchApproval {
        /// The batch.
        batch: Id,
        /// The ordering authority.
        authority: String,
        /// Number of the order.
        order_number: String,
        /// Day of the order.
        order_date: Day,
        /// Lines with missing particulars were accepted.
        accept_incomplete: bool,
    }
    /// A batch goes back, or ends before it runs.
    BatchBack {
        /// The batch.
        batch: Id,
        /// The state it is in from now on.
        state: String,
    }
    /// A verifier's reading.
    BatchRead {
        /// The batch.
        batch: Id,
        /// 1 or 2.
        reading: u32,
        /// The verifier.
        user: String,
    }
    /// The list is closed.
    BatchLock {
        /// The batch.
        batch: Id,
        /// Its number, as typed.
        typed: String,
        /// Numbers of the seals.
        seals: String,
        /// The written reason for an exception.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exception: Option<String>,
    }
    /// The work begins.
    BatchStart {
        /// The batch.
        batch: Id,
        /// Its number, as typed.
        typed: String,
        /// The place of destruction.
        place: String,
    }
    /// What became of the lines.
    BatchResult {
        /// The batch.
        batch: Id,
        /// Begin of the work.
        started: Moment,
        /// End of the work.
        ended: Moment,
        /// What remained.
        residue: String,
        /// Remarks.
        remarks: String,
    }
    /// The facts of a certificate are fixed.
    CertificateDraft {
        /// Its number.
        certificate: String,
        /// The batch.
        batch: Id,
        /// The draft that this one takes the place of; it is void.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<String>,
        /// Legal basis.
        legal_basis: String,
        /// Scrap and residue.
        scrap: String,
        /// Remarks.
        remarks: String,
    }
    /// One person signs a certificate.
    CertificateSignature {
        /// The certificate.
        certificate: String,
        /// The batch.
        batch: Id,
        /// Leaf of the act that drafted it, 64 hex digits.
        draft: String,
    }
    /// The certificate is issued and the stock written off.
    Certification {
        /// The certificate.
        certificate: String,
        /// The batch.
        batch: Id,
        /// Number of the batch, as typed.
        typed: String,
        /// The act that drafted the certificate.
        drafted: Seq,
        /// The acts of its signatures.
        signed: Vec<Seq>,
    }
    /// A certificate is void.
    CertificateVoid {
        /// The certificate.
        certificate: String,
        /// The batch.
        batch: Id,
        /// The state the batch is in from now on: completed or aborted, as it ended.
        state: String,
    }
    /// A document was printed.
    DocumentIssue {
        /// A code of the document, such as certificate.
        kind: String,
        /// Its number.
        number: String,
        /// 1 is the original.
        copy: u64,
        /// en, es, pt or fr.
        language: String,
        /// a4 or letter.
        paper: String,
        /// The PDF itself is not kept.
        kept: bool,
    }
    /// A copy of the ledger was made.
    Backup {
        /// Where to.
        medium: String,
        /// Hash of the copy.
        sha256: String,
        /// Acts in it.
        size: Seq,
        /// Its root.
        root: String,
        /// The copy itself is not kept.
        kept: bool,
    }
    /// A day is closed.
    DaySeal {
        /// The day.
        sealed: Day,
        /// Acts up to here.
        size: Seq,
    }
}

/// One business event: what an act will say, before it has a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its kind.
    pub kind: Kind,
    /// Its content.
    pub content: Content,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The act it reverses.
    pub corrects: Option<Seq>,
    /// The reason that a person gave.
    pub reason: Option<String>,
}

impl Event {
    /// An event without lines, reason or correction.
    #[must_use]
    pub fn new(kind: Kind, content: Content) -> Event {
        Event { kind, content, lines: Vec::new(), corrects: None, reason: None }
    }
    /// The same with these lines.
    #[must_use]
    pub fn with_lines(mut self, lines: Vec<Line>) -> Event {
        self.lines = lines;
        self
    }
    /// The same with this reason.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Event {
        self.reason = Some(reason.to_owned());
        self
    }
}
