//! Answers: each goes to what asked, by its ticket, never to whatever screen is visible.
//!
//! Does not know: how an answer was found.
//! Always holds: a failure that nobody else shows becomes a panel that stays.

use egui::Context;

use super::{Custodia, Job, Overlay, Stage};
use crate::session::desk::{FileFor, Reply, Ticket};
use crate::session::query::Answer;
use crate::session::views::draft::Recorded;
use crate::session::views::{Opens, Trouble};
use crate::ui::forms::state::{Form, Stage as FormStage};
use crate::ui::ink;
use crate::ui::screen::Screen;
use crate::ui::screens::signin::SignInState;
use crate::ui::widgets::toast::{SECONDS, Toast};
use crate::ui::widgets::trouble::trouble_line;

impl Custodia {
    pub(super) fn receive(&mut self, ctx: &Context, reply: Reply) {
        match reply {
            Reply::Touched(touched) => self.models.touch(&touched),
            Reply::Progress(ticket, progress) => {
                for job in [&mut self.verifying, &mut self.writing, &mut self.making] {
                    if let Some((known, shown)) = job
                        && *known == ticket
                    {
                        *shown = Some(progress.clone());
                    }
                }
            }
            Reply::Answer(ticket, answer) => {
                let Some(answer) = self.models.arrive(ticket, answer) else { return };
                let Some(answer) = self.form_answer(ctx, ticket, answer) else { return };
                if let Some(job) = self.jobs.remove(&ticket) {
                    self.job_answer(ctx, job, answer);
                }
            }
        }
    }

    /// The answer to the open form; gives it back when it is for somebody else.
    fn form_answer(
        &mut self,
        ctx: &Context,
        ticket: Ticket,
        answer: Result<Answer, Trouble>,
    ) -> Option<Result<Answer, Trouble>> {
        let Some(form) = &mut self.form else { return Some(answer) };
        match std::mem::take(&mut form.stage) {
            FormStage::Drafting(asked) if asked == ticket => {
                match answer {
                    Ok(Answer::Draft(draft)) => {
                        // why who was chosen will not do stays, beside the seat that is open again
                        if !std::mem::take(&mut form.reseated) {
                            form.trouble = None;
                        }
                        form.problems.clear();
                        form.stage = FormStage::Drafted { ticket, draft };
                    }
                    Ok(_) => form.trouble = Some(Trouble::Bug),
                    // Asked again only when something else is typed.
                    Err(trouble) => {
                        // who was chosen is chosen anew
                        form.reseated = form.actors.iter().any(|user| !user.is_empty());
                        form.touched = form.reseated;
                        form.actors.clear();
                        form.to_sign = false;
                        form.trouble = Some(trouble);
                    }
                }
                None
            }
            FormStage::Recording { job, draft, ticket: drafted } if job == ticket => {
                match answer {
                    Ok(Answer::Recorded(recorded)) => self.recorded(ctx, &recorded),
                    Ok(_) => self.not_recorded(Trouble::Bug, FormStage::Drafted { ticket: drafted, draft }),
                    Err(trouble) => self.not_recorded(trouble, FormStage::Drafted { ticket: drafted, draft }),
                }
                None
            }
            other => {
                form.stage = other;
                Some(answer)
            }
        }
    }

    fn not_recorded(&mut self, trouble: Trouble, stage: FormStage) {
        if let Some(form) = &mut self.form {
            form.trouble = Some(trouble);
            form.stage = stage;
            form.signing.begun = true;
        }
    }

    fn recorded(&mut self, ctx: &Context, recorded: &Recorded) {
        let again = self.form.as_ref().filter(|form| form.again).map(|form| (form.kind, form.about.clone()));
        self.form = again.map(|(kind, about)| Form::new(kind, about, &self.words));
        self.sheet.signing = false;
        let cx = super::cx(&self.words, &self.theme, self.clock);
        let act = recorded.acts.last().copied().unwrap_or_default();
        let number = ink::strong(&cx.number(act));
        let mut says = cx.words.with("ui-toast-recorded", &[("act", &number)]);
        if let Some(document) = &recorded.number {
            says = format!("{says} · {}", ink::code(document));
        }
        let (raised, cleared) = recorded.flags;
        if raised > 0 {
            says = format!("{says} · {}", cx.words.count("ui-toast-flags-raised", raised, &[]));
        }
        if cleared > 0 {
            says = format!("{says} · {}", cx.words.count("ui-toast-flags-cleared", cleared, &[]));
        }
        // what was made is shown where its list is on the screen
        if let Some(made) = recorded.made.clone().filter(|made| self.form.is_none() && self.shows_list_of(made)) {
            self.wish(crate::ui::action::Action::See(made));
        }
        self.reversible = recorded.reversible.then_some(act);
        self.toast(ctx, says, self.reversible, None);
    }

    fn shows_list_of(&self, record: &Opens) -> bool {
        match record {
            Opens::Batch(_) => self.screen == Screen::Destruction,
            other => self.screen == Screen::of(other),
        }
    }

    pub(super) fn toast(&mut self, ctx: &Context, says: String, reverse: Option<u64>, file: Option<String>) {
        let until = ctx.input(|i| i.time) + SECONDS;
        self.toasts.push(Toast { says, reverse, file, until });
        if self.toasts.len() > 3 {
            self.toasts.remove(0);
        }
    }

    fn job_answer(&mut self, ctx: &Context, job: Job, answer: Result<Answer, Trouble>) {
        match job {
            Job::Verify => self.verifying = None,
            Job::Write => self.writing = None,
            Job::Open => self.making = None,
            Job::SignIn => self.states.signin.busy = false,
            _ => {}
        }
        let answer = match answer {
            Ok(answer) => answer,
            Err(Trouble::Stopped) => return,
            Err(trouble) => {
                self.failed(&job, trouble);
                return;
            }
        };
        match (job, answer) {
            (Job::Recent, Answer::Recent(recent)) => self.recent = recent,
            (Job::Open, Answer::Opened(ledger, people)) => {
                self.states = super::States::default();
                self.widths_from_settings();
                self.models = crate::ui::models::Models::default();
                self.ledger = Some(*ledger);
                self.people = people;
                self.stage = Stage::SignIn { locked: false };
                self.screen = Screen::Home;
                self.form = None;
            }
            (Job::Ledger, Answer::Ledger(now)) => {
                if let Some(ledger) = &mut self.ledger {
                    let was = std::mem::replace(ledger, *now);
                    (ledger.read_only, ledger.holder) = (was.read_only, was.holder);
                }
            }
            (Job::SignIn, Answer::SignedIn(person)) => self.signed_in(Some(person)),
            (Job::Look, _) => self.signed_in(None),
            (Job::Verify, Answer::Verified(report)) => {
                self.models.touch(&[crate::session::desk::Touched::Log]);
                let says = if report.is_good() {
                    self.words.say("ui-toast-verified")
                } else {
                    self.words.say("ui-toast-not-verified")
                };
                if report.is_good() {
                    self.toast(ctx, says, None, None);
                }
            }
            (Job::Write, Answer::Written(path)) => {
                self.models.touch(&[crate::session::desk::Touched::Log]);
                let says = self.words.with("ui-toast-written", &[("path", &ink::code(&path))]);
                self.toast(ctx, says, None, Some(path));
            }
            (Job::Find(kind), Answer::Found(Some(index))) => {
                if let Some(key) = self.models.list(kind).and_then(|list| list.key(index)) {
                    self.states.list(kind).table.go_to(index, key);
                }
            }
            (Job::File(wanted), Answer::File(Some(path))) => self.file_chosen(wanted, path),
            _ => {}
        }
    }

    fn signed_in(&mut self, person: Option<crate::session::views::people::PersonView>) {
        let same = self.form.is_some() && person.as_ref().map(|p| &p.user) == self.person.as_ref().map(|p| &p.user);
        if !same && self.stage != (Stage::SignIn { locked: true }) {
            self.form = None;
        }
        self.person = person;
        self.stage = Stage::Work;
        self.states.signin = SignInState::default();
        self.models.refresh();
    }

    fn failed(&mut self, job: &Job, trouble: Trouble) {
        if *job == Job::SignIn {
            let cx = super::cx(&self.words, &self.theme, self.clock);
            self.states.signin.fault = Some(ink::plain(&trouble_line(&cx, &trouble)));
            self.states.signin.begun = false;
        } else {
            self.troubles.push(trouble);
        }
    }

    fn file_chosen(&mut self, wanted: FileFor, path: String) {
        match wanted {
            FileFor::OpenLedger => self.states.start.path = path,
            FileFor::NewLedger => {
                if let Some(create) = &mut self.states.start.create {
                    create.path = path;
                }
            }
            FileFor::SavePdf | FileFor::SaveCopy => {
                if let Some(Overlay::Path { path: typed, .. }) = &mut self.overlay {
                    *typed = path;
                }
            }
        }
    }
}
