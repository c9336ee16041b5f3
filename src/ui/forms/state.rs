//! What is typed into a form, and how far it is.
//!
//! Does not know: egui's widgets; the desk.
//! Always holds: typed passphrases are wiped when the form closes; a draft belongs to what was typed when it was asked.

use std::collections::{BTreeMap, BTreeSet};

use super::command::Problem;
use super::fields::{Base, Field, FormSpec, Kind};
use super::{About, FormKind, batch, master, stock};
use crate::i18n::Words;
use crate::session::desk::Ticket;
use crate::session::query::Choice;
use crate::session::views::Trouble;
use crate::session::views::draft::DraftView;
use crate::ui::widgets::choice::Finding;
use crate::ui::widgets::passphrase::Passphrase;
use crate::ui::widgets::sign::Signing;

/// What is typed into one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The text, or the code of a choice.
    pub text: String,
    /// What a finding field found.
    pub found: Finding,
    /// What is ticked.
    pub ticked: BTreeSet<String>,
    /// Yes or no.
    pub yes: bool,
}

/// One line of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedLine {
    /// The stock or batch line that it is about.
    pub stock: Option<Choice>,
    /// What is typed, by path.
    pub values: BTreeMap<&'static str, Typed>,
}

/// How far a form is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stage {
    /// Being filled in.
    #[default]
    Filling,
    /// The draft is under way.
    Drafting(Ticket),
    /// The draft is here.
    Drafted {
        /// The draft.
        ticket: Ticket,
        /// What would be recorded.
        draft: Box<DraftView>,
    },
    /// Being signed and recorded.
    Recording {
        /// The job.
        job: Ticket,
        /// What is being recorded.
        draft: Box<DraftView>,
        /// The draft.
        ticket: Ticket,
    },
}

/// An open form.
#[derive(Debug)]
pub struct Form {
    /// Which form.
    pub kind: FormKind,
    /// What it is about.
    pub about: About,
    /// Its fields.
    pub spec: FormSpec,
    /// What is typed, by path.
    pub values: BTreeMap<&'static str, Typed>,
    /// Its lines.
    pub lines: Vec<TypedLine>,
    /// The finding field for further stock.
    pub more: Finding,
    /// How far it is.
    pub stage: Stage,
    /// The newest draft, kept in sight while the next one is made: who signs can be chosen all the while.
    pub last: Option<Box<DraftView>>,
    /// Faults at fields, by path; shown once somebody tried to go on.
    pub problems: Vec<Problem>,
    /// Why the draft was not made or not recorded.
    pub trouble: Option<Trouble>,
    /// The people who sign, in order of seats; empty text for a seat that the desk fills.
    pub actors: Vec<String>,
    /// What is typed to sign.
    pub signing: Signing,
    /// The passphrase of a person who is being enrolled, twice.
    pub enrolling: [Passphrase; 2],
    /// The number that a final step asks for.
    pub typed_number: String,
    /// Whether something was typed.
    pub touched: bool,
    /// Post and open the same form again.
    pub again: bool,
    /// While above 0 the form was opened just now, and its first field wants the keyboard.
    pub opening: u8,
    /// The draft for which an open seat was given the keyboard.
    pub seat_sought: Option<Ticket>,
    /// Whether an unasked Esc already said that what is typed would be lost.
    pub leaving: bool,
    /// Whether the signatures are wanted as soon as the draft is there.
    pub to_sign: bool,
    /// Whether it is drafted again because somebody who was chosen will not do.
    pub reseated: bool,
}

/// The fields of a form.
#[must_use]
pub fn spec(kind: FormKind, about: &About, w: &Words) -> FormSpec {
    use FormKind as F;
    match kind {
        F::ReceiveWeapons => stock::receive_weapons(w),
        F::ReceiveLots => stock::receive_lots(w),
        F::ReceiveStock => stock::receive_stock(w),
        F::Issue => stock::issue(w),
        F::GiveBack => stock::give_back(w),
        F::Move => stock::move_within(w),
        F::SendTransfer => stock::send_transfer(w),
        F::AcceptTransfer => stock::accept_transfer(w),
        F::Expend => stock::expend(w),
        F::Adjust => stock::adjust(w),
        F::ConfirmCount => stock::confirm_count(w),
        F::ChangeCondition => stock::change_condition(w),
        F::PlaceHold => stock::place_hold(w),
        F::ReleaseHold => stock::release_hold(w, about),
        F::PlaceBlock => stock::place_block(w),
        F::ReleaseBlock => stock::release_block(w, about),
        F::Inspection => stock::inspection(w),
        F::Stability => stock::stability(w, about),
        F::MarkWeapon => stock::mark_weapon(w, about),
        F::DecideTrace => stock::decide_trace(w, about),
        F::AddItem => master::add_item(w),
        F::AddPlace => master::add_place(w),
        F::LicensePlace => master::license_place(w),
        F::AddHolder => master::add_holder(w),
        F::EnrolPerson => master::enrol_person(w),
        F::ChangeRoles => master::change_roles(w, about),
        F::WithdrawKey => master::withdraw_key(w, about),
        F::SealDay => master::seal_day(w),
        F::Reverse => master::reverse(w, about),
        F::DraftBatch => batch::draft(w),
        F::ReviewBatch => batch::review(w, about),
        F::ApproveBatch => batch::approve(w, about),
        F::ReopenBatch | F::CancelBatch => batch::with_reason(w, about),
        F::ReadBatch => batch::read(w, about),
        F::LockBatch => batch::lock(w, about),
        F::StartBatch => batch::start(w, about),
        F::CompleteBatch => batch::complete(w, about),
        F::AbortBatch => batch::abort(w, about),
        F::DraftCertificate => batch::draft_certificate(w, about),
        F::SignCertificate => batch::sign_certificate(w, about),
        F::CertifyBatch => batch::certify(w, about),
        F::VoidCertificate => batch::void_certificate(w, about),
    }
}

impl Form {
    /// An empty form about something.
    #[must_use]
    pub fn new(kind: FormKind, about: About, w: &Words) -> Form {
        let spec = spec(kind, &about, w);
        let values = spec.fields.iter().map(|field| (field.path, first_value(field))).collect();
        let mut form = Form {
            kind,
            about,
            spec,
            values,
            lines: Vec::new(),
            more: Finding::default(),
            stage: Stage::Filling,
            last: None,
            problems: Vec::new(),
            trouble: None,
            actors: Vec::new(),
            signing: Signing::default(),
            enrolling: [Passphrase::default(), Passphrase::default()],
            typed_number: String::new(),
            touched: false,
            again: false,
            opening: 4,
            seat_sought: None,
            leaving: false,
            to_sign: false,
            reseated: false,
        };
        for stock in form.about.stock.clone() {
            form.add_line(Some(stock));
        }
        let typed_freely = form.spec.lines.as_ref().is_some_and(|lines| lines.base == Base::Nothing);
        if typed_freely {
            form.add_line(None);
        }
        for line in batch::first_lines(kind, &form.about) {
            let values = line.1;
            form.add_line(Some(line.0));
            if let Some(added) = form.lines.last_mut() {
                for (path, text) in values {
                    added.values.entry(path).or_default().text = text;
                }
            }
        }
        form
    }

    /// Adds a line about some stock, or an empty one.
    pub fn add_line(&mut self, stock: Option<Choice>) {
        let Some(lines) = &self.spec.lines else { return };
        let mut line =
            TypedLine { values: lines.fields.iter().map(|field| (field.path, first_value(field))).collect(), stock };
        let is_weapon = line.stock.as_ref().is_some_and(|stock| stock.code.starts_with('w'));
        // a weapon is one piece, whatever is done with it
        let one = is_weapon.then_some("count").filter(|path| line.values.contains_key(path));
        if let (Some(path), Some(stock)) = (lines.whole.or(one), &line.stock) {
            let whole = if is_weapon { 1 } else { stock.free };
            line.values.entry(path).or_default().text = whole.to_string();
        }
        self.lines.push(line);
    }

    /// After another language was chosen: new labels, the same values.
    pub fn relabel(&mut self, w: &Words) {
        self.spec = spec(self.kind, &self.about, w);
    }

    /// What was typed changed: the draft no longer belongs to it.
    pub fn edited(&mut self) {
        self.touched = true;
        self.to_sign = false;
        self.leaving = false;
        self.trouble = None;
        if !matches!(self.stage, Stage::Recording { .. }) {
            self.stage = Stage::Filling;
            self.signing.clear();
        }
    }

    /// The draft, while there is one.
    #[must_use]
    pub fn draft(&self) -> Option<(&DraftView, Ticket)> {
        match &self.stage {
            Stage::Drafted { draft, ticket } | Stage::Recording { draft, ticket, .. } => Some((draft, *ticket)),
            Stage::Filling | Stage::Drafting(_) => None,
        }
    }

    /// What is wrong with a field, when that is to be shown.
    #[must_use]
    pub fn problem(&self, path: &str) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.path == path)
    }
}

fn first_value(field: &Field) -> Typed {
    let mut typed = Typed::default();
    match &field.kind {
        Kind::Tick => typed.yes = field.at_first == "yes",
        Kind::Ticks(_) => {
            typed.ticked = field.at_first.split(';').filter(|code| !code.is_empty()).map(str::to_owned).collect();
        }
        Kind::Find(_) => {
            if let Some((code, name)) = field.at_first.split_once('\t') {
                typed.found.text = name.to_owned();
                typed.found.code = code.to_owned();
            }
        }
        _ => typed.text.clone_from(&field.at_first),
    }
    typed
}
