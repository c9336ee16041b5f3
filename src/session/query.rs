//! What a screen may ask, and what comes back.
//!
//! Does not know: who asks; SQL.
//! Always holds: asking changes nothing.

use crate::domain::calendar::Day;

use super::views::acts::ActView;
use super::views::ammunition::LotCard;
use super::views::batches::BatchView;
use super::views::draft::{DraftView, Recorded};
use super::views::evidence::{AuditView, Compared, EvidenceView, VerifyView};
use super::views::flags::FlagsView;
use super::views::home::HomeView;
use super::views::ledger::{LedgerView, RecentView};
use super::views::lists::{ListHead, ListQuery, RowNo, Rows};
use super::views::people::PersonView;
use super::views::places::{PlaceCard, PlaceView};
use super::views::weapons::WeaponCard;
use super::views::{Opens, Severity};

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Query {
    /// People who may sign.
    People,
    /// The ledger as it stands now.
    Ledger,
    /// Counts for the navigation.
    Counts,
    /// The page that a shift begins with.
    Home,
    /// The state of the evidence.
    Evidence,
    /// The rows of a list in order.
    List(ListQuery),
    /// A block of rows.
    Rows(super::views::lists::ListKind, Vec<RowNo>),
    /// The first row of a list whose leading column begins with a text.
    Find(ListQuery, String),
    /// A weapon.
    Weapon(String),
    /// A lot.
    Lot(String),
    /// All places, parents before children.
    Places,
    /// One place.
    Place(String),
    /// Flags by rule, on a day or today.
    Flags(Option<Day>),
    /// A batch.
    Batch(String),
    /// An act.
    Act(u64),
    /// The page of the audit.
    Audit,
    /// A head that somebody typed, compared with the log.
    Compare(String),
    /// Anything by a fragment of its name.
    Search(String),
    /// What may be chosen in a form.
    Choices(Choices),
}

/// A list from which a form chooses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choices {
    /// Ammunition of the catalogue, by a fragment.
    Ammunition(String),
    /// Models of weapons of the catalogue, by a fragment.
    Models(String),
    /// Places of the site, by a fragment.
    Places(String),
    /// Holders, by a fragment.
    Holders(String),
    /// Lots and weapons with stock, by a fragment: each with the places, conditions and packs it lies in.
    Stock(String),
    /// Lots and weapons that were issued or lent, by a fragment: each with who has how many.
    Out(String),
    /// Lots and weapons that were sent to others for good, by a fragment: each with who has how many.
    Sent(String),
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Choice {
    /// What the command will name: a code, an id or a subject.
    pub code: String,
    /// What the person reads first.
    pub name: String,
    /// What tells it from its neighbours.
    pub detail: String,
    /// For stock: where it lies.
    pub place: String,
    /// For stock: the path of that place, from the store down.
    pub place_path: Vec<String>,
    /// For stock: its condition there.
    pub condition: String,
    /// For stock: sealed, opened or loose.
    pub pack: String,
    /// For stock: how many are free there.
    pub free: u64,
    /// For stock: as what it may be destroyed, as `applies_to` of the methods says it; empty where its id tells.
    pub classes: Vec<&'static str>,
}

/// Something that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it leads.
    pub opens: Opens,
    /// What was found, as written.
    pub text: String,
    /// What tells it from its neighbours.
    pub detail: String,
    /// The worst flag on it.
    pub severity: Option<Severity>,
}

/// How many there are and how many wait, for the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct CountsView {
    /// Weapons on the book.
    pub weapons: u64,
    /// Lots with stock.
    pub lots: u64,
    /// Flags that are not clear.
    pub flags: u64,
    /// Batches that wait for a step.
    pub batches: u64,
    /// Everything that waits on Home, as its heading counts it.
    pub due: u64,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// To `People`.
    People(Vec<PersonView>),
    /// To `Ledger`.
    Ledger(Box<LedgerView>),
    /// To `Counts`.
    Counts(CountsView),
    /// To `Home`.
    Home(Box<HomeView>),
    /// To `Evidence`.
    Evidence(EvidenceView),
    /// To `List`.
    List(ListHead),
    /// To `Rows`.
    Rows(Rows),
    /// To `Find`: the place of the row in the list, when there is one.
    Found(Option<u64>),
    /// To `Weapon`.
    Weapon(Box<WeaponCard>),
    /// To `Lot`.
    Lot(Box<LotCard>),
    /// To `Places`.
    Places(Vec<PlaceView>),
    /// To `Place`.
    Place(Box<PlaceCard>),
    /// To `Flags`.
    Flags(FlagsView),
    /// To `Batch`.
    Batch(Box<BatchView>),
    /// To `Act`.
    Act(Box<ActView>),
    /// To `Audit`.
    Audit(Box<AuditView>),
    /// To `Compare`.
    Compared(Compared),
    /// To `Search`.
    Hits(Vec<Hit>),
    /// To `Choices`.
    Choices(Vec<Choice>),
    /// To `Desk::prepare`.
    Draft(Box<DraftView>),
    /// To `Desk::sign`.
    Recorded(Recorded),
    /// To `Desk::verify`.
    Verified(Box<VerifyView>),
    /// To `Desk::open` and `Desk::create`: the ledger and the people who may sign in.
    Opened(Box<LedgerView>, Vec<PersonView>),
    /// To `Desk::sign_in`.
    SignedIn(PersonView),
    /// To `Desk::recent`.
    Recent(Vec<RecentView>),
    /// To `Desk::choose_file`: the path; none when the person cancelled or no dialog is possible.
    File(Option<String>),
    /// To `Desk::print` and `Desk::copy_to`: the file that was written.
    Written(String),
}
