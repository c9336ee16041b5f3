//! What happens once in the story, or now and then.
//!
//! Does not know: on which day.
//! Always holds: what a depot of this size has no stock for is left out.

use super::agenda::Beat;
use super::arms::{Peculiar, Whereabouts};
use super::days::{LEFT, give_back, passed};
use super::depot::{Depot, parts_of};
use super::dice::Dice;
use super::law;
use super::opening_day::take_in_guns;
use super::people::{
    ADMIN, APPROVER, APPROVER2, ARMOURER, ATO, CONVOY, INSPECTOR, MANAGER, STORE, STORE2, STORE3, passphrase,
};
use super::places::{CENTRAL, ENGINEERS, INFANTRY, LONG_HOLDERS, MORTARS, POLICE, TRAINING, places};
use super::scribe::Scribe;
use super::words::{said, tell};
use crate::domain::calendar::Day;
use crate::domain::command::{Command, ConditionLine, CountLine, MoveLine, Take};
use crate::domain::id::{Id, Subject};
use crate::domain::measure::Count;
use crate::domain::record::Paper;
use crate::session::{Order, Problem};

/// What the story keeps between its beats.
pub(super) struct Beats {
    pub(super) dice: Dice,
    /// What a unit has out of a lot: the lot and how it lay.
    out: Option<(Id, Take)>,
    /// Lots that were sent away, and how they lay.
    sent: Vec<Take>,
    /// Weapons in the workshop and the racks they came from.
    workshop: Vec<(usize, &'static str)>,
    /// Where in the list of weapons the next issue begins.
    from: usize,
}

impl Beats {
    pub(super) fn new(dice: Dice) -> Beats {
        Beats { dice, out: None, sent: Vec::new(), workshop: Vec::new(), from: 0 }
    }

    /// Plays one beat.
    pub(super) fn one(
        &mut self,
        scribe: &mut Scribe<'_>,
        depot: &mut Depot,
        day: Day,
        beat: Beat,
    ) -> Result<(), Problem> {
        match beat {
            Beat::LongIssues => self.long_issues(scribe, depot),
            Beat::CourtBlocks | Beat::BlockReleased | Beat::Traced | Beat::MarkCraft => {
                law::one(scribe, depot, day, beat)
            }
            Beat::RecallPlaced | Beat::RecallReleased | Beat::RecallKept | Beat::Ban | Beat::Quarantine => {
                law::hold(scribe, depot, beat)
            }
            Beat::OpenDifference => law::hold(scribe, depot, beat),
            Beat::Promotion | Beat::NewKey | Beat::KeyWithdrawn | Beat::NewKeeper => people(scribe, beat),
            Beat::CorrectItem => correct_item(scribe),
            Beat::Workshop | Beat::Repaired => self.workshop(scribe, depot, beat),
            Beat::SendAway | Beat::SentBack => self.transfer(scribe, depot, beat),
            Beat::UnitIssue | Beat::UnitReturn | Beat::NotLookedAt => self.unit(scribe, depot, day, beat),
            Beat::Adjust => self.adjust(scribe, depot),
            Beat::MovedUncounted => self.moved_uncounted(scribe, depot),
            Beat::ShortOverdue => self.short_overdue(scribe, depot, day),
            Beat::LatePistols => {
                let late = depot.late..depot.guns.len();
                take_in_guns(scribe, depot, late, "@supplier", &said::SURPLUS)
            }
            Beat::Reversal => self.reversal(scribe, depot),
            Beat::Range => self.range(scribe, depot),
            Beat::Rearrange => self.rearrange(scribe, depot),
            Beat::OpenPack => self.open_pack(scribe, depot),
            Beat::Backup => backup(scribe, day),
        }
    }

    /// A part of an ordinary lot that may be issued: of one of these natures, sealed, of more than so many packs.
    fn ordinary(
        &mut self,
        scribe: &Scribe<'_>,
        depot: &Depot,
        natures: &[&str],
    ) -> Result<Option<(Id, Take)>, Problem> {
        let fits = |at: &usize| {
            depot.lots.get(*at).is_some_and(|stock| {
                let plan = &stock.plan;
                plan.key.is_empty() && stock.id.is_some() && natures.contains(&plan.lot.item.as_str())
            })
        };
        let all: Vec<usize> = (0..depot.lots.len()).filter(fits).collect();
        for _ in 0..all.len().min(6) {
            let Some(id) = self.dice.pick(&all).and_then(|at| depot.lots.get(*at)).and_then(|stock| stock.id) else {
                continue;
            };
            let part = parts_of(scribe, id)?.into_iter().find(|part| {
                matches!(part.take.condition.as_str(), "A1" | "A2") && part.take.pack == "sealed" && part.free >= 800
            });
            if let Some(part) = part {
                return Ok(Some((id, part.take)));
            }
        }
        Ok(None)
    }

    /// Weapons go to units and persons for long: about one in fifty each time.
    fn long_issues(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot) -> Result<(), Problem> {
        let each = (depot.guns.len() / 240).clamp(1, 400);
        for holder in LONG_HOLDERS.iter().take(depot.guns.len() / 10 + 1) {
            let person = matches!(*holder, "H-10" | "H-11" | "H-12" | "H-13" | "H-14");
            let most = if person { 1 } else { each };
            let which = depot.free_guns(self.from, most, |gun, model| {
                !gun.place.starts_with("LC-AA-4") && (!person || !model.long) && model.weapon_type != "hmg"
            });
            self.from += 97;
            if which.is_empty() {
                continue;
            }
            let command = Command::Issue {
                holder: (*holder).to_owned(),
                kind: "long".to_owned(),
                purpose: if person { "escort" } else { "patrol" }.to_owned(),
                due_back: None,
                paper: Paper { number: Some(format!("HR-{:04}", self.from % 9_000)), ..Paper::default() },
                lines: depot.takes(&which),
            };
            scribe.post(&[STORE2], command)?;
            depot.put(&which, Whereabouts::Out, None);
        }
        Ok(())
    }

    /// Weapons that can be repaired go to the workshop and come back fit.
    fn workshop(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot, beat: Beat) -> Result<(), Problem> {
        if beat == Beat::Workshop {
            let repairable = |at: &usize| {
                depot.guns.get(*at).is_some_and(|gun| {
                    gun.condition == "repairable" && gun.at == Whereabouts::Rack && gun.place.starts_with("LC-A")
                })
            };
            let which: Vec<usize> = (0..depot.guns.len()).filter(repairable).take(5).collect();
            let lines = depot.takes(&which).into_iter().map(|take| moved(take, "LC-TA")).collect::<Vec<_>>();
            if lines.is_empty() {
                return Ok(());
            }
            scribe.post(&[STORE2], Command::Move { paper: Paper::default(), lines })?;
            for at in which {
                if let Some(gun) = depot.guns.get_mut(at) {
                    self.workshop.push((at, gun.place));
                    gun.place = "LC-TA";
                }
            }
            return Ok(());
        }
        let back = std::mem::take(&mut self.workshop);
        let which: Vec<usize> = back.iter().map(|(at, _)| *at).collect();
        let takes = depot.takes(&which);
        if takes.is_empty() {
            return Ok(());
        }
        let reference = format!("OT-{:04}", scribe.lines % 9_000);
        let looks = takes.iter().map(|take| passed(take.subject.clone())).collect();
        scribe.post(&[ARMOURER], Command::RecordInspection { reference: reference.clone(), lines: looks })?;
        let change = |take: &Take| ConditionLine {
            subject: take.subject.clone(),
            place: take.place.clone(),
            pack: String::new(),
            count: Count::ONE,
            from: take.condition.clone(),
            to: "serviceable".to_owned(),
        };
        let (lines, reason) = (takes.iter().map(change).collect(), tell(scribe.lang, &said::BACK_FIT));
        scribe.post(&[ARMOURER, APPROVER], Command::ChangeCondition { reference, reason, lines })?;
        depot.put(&which, Whereabouts::Rack, Some("serviceable"));
        let lines = depot.takes(&which).into_iter().zip(&back).map(|(take, (_, rack))| moved(take, rack)).collect();
        scribe.post(&[STORE2], Command::Move { paper: Paper::default(), lines })?;
        for (at, rack) in back {
            if let Some(gun) = depot.guns.get_mut(at) {
                gun.place = rack;
            }
        }
        Ok(())
    }

    /// Stock goes to the central depot; some of it comes back because it was refused.
    fn transfer(&mut self, scribe: &mut Scribe<'_>, depot: &Depot, beat: Beat) -> Result<(), Problem> {
        if beat == Beat::SendAway {
            let Some((_, mut take)) = self.ordinary(scribe, depot, &["1305-101", "1305-111", "1305-121"])? else {
                return Ok(());
            };
            take.count = Count::new((take.count.get() / 4).max(1));
            let command = Command::SendTransfer {
                to: CENTRAL.to_owned(),
                paper: numbered("TR", scribe),
                lines: vec![take.clone()],
            };
            scribe.post(&[STORE], command)?;
            self.sent.push(take);
            return Ok(());
        }
        let Some(mut take) = self.sent.pop() else { return Ok(()) };
        take.count = Count::new((take.count.get() / 2).max(1));
        let lines = vec![take.clone()];
        let command = Command::AcceptTransfer { from: CENTRAL.to_owned(), paper: numbered("TR", scribe), lines };
        scribe.post(&[STORE], command)?;
        self.seen_after_return(scribe, &take)
    }

    /// What came back is inspected and goes into its old condition.
    fn seen_after_return(&mut self, scribe: &mut Scribe<'_>, take: &Take) -> Result<(), Problem> {
        let reference = format!("IT-{:04}", scribe.lines % 9_000);
        let looks = vec![passed(take.subject.clone())];
        scribe.post(&[ATO], Command::RecordInspection { reference: reference.clone(), lines: looks })?;
        let line = ConditionLine {
            subject: take.subject.clone(),
            place: take.place.clone(),
            pack: take.pack.clone(),
            count: take.count,
            from: "C1".to_owned(),
            to: take.condition.clone(),
        };
        let reason = tell(scribe.lang, &said::BACK_FIT);
        scribe.post(&[ATO, APPROVER2], Command::ChangeCondition { reference, reason, lines: vec![line] })?;
        Ok(())
    }

    /// A unit draws ammunition, brings a part back, and once nobody looks at what came back.
    fn unit(&mut self, scribe: &mut Scribe<'_>, depot: &Depot, day: Day, beat: Beat) -> Result<(), Problem> {
        if beat == Beat::UnitIssue {
            let natures = ["1305-101", "1305-102", "1305-111", "1305-112", "1305-121", "1305-124"];
            let Some((id, mut take)) = self.ordinary(scribe, depot, &natures)? else { return Ok(()) };
            take.count = Count::new((take.count.get() / 8).max(1));
            let command = Command::Issue {
                holder: if self.dice.permille(500) { INFANTRY } else { POLICE }.to_owned(),
                kind: "short".to_owned(),
                purpose: "patrol".to_owned(),
                due_back: Some(day.plus_days(30)),
                paper: Paper::default(),
                lines: vec![take.clone()],
            };
            let done = scribe.post(&[keeper_of(&take)], command)?;
            self.out = holder_of(&done.event).map(|holder| (id, Take { condition: holder, ..take }));
            return Ok(());
        }
        let Some((id, take)) = self.out.take() else { return Ok(()) };
        let holder = take.condition.clone();
        let back = Take {
            condition: String::new(),
            pack: "opened".to_owned(),
            count: Count::new((take.count.get() * 2 / 5).max(1)),
            ..take
        };
        let command = Command::GiveBack { holder, paper: Paper::default(), lines: vec![back.clone()] };
        scribe.post(&[keeper_of(&back)], command)?;
        debug_assert_eq!(back.subject, Subject::Lot(id));
        if beat == Beat::NotLookedAt {
            return Ok(());
        }
        self.seen_after_return(scribe, &Take { condition: "A1".to_owned(), ..back })
    }

    /// Two rounds are missing in an opened box.
    fn adjust(&mut self, scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
        let Some((_, take)) = self.ordinary(scribe, depot, &["1305-121", "1305-101", "1305-111"])? else {
            return Ok(());
        };
        let line = CountLine {
            subject: take.subject.clone(),
            place: take.place.clone(),
            condition: take.condition.clone(),
            pack: take.pack.clone(),
            counted: Count::new(take.count.get().saturating_sub(2)),
        };
        let reference = tell(scribe.lang, &said::RECOUNT);
        let command = Command::Adjust { cause: "packing_error".to_owned(), reference, lines: vec![line] };
        scribe.post(&[INSPECTOR, APPROVER], command)?;
        Ok(())
    }

    /// Something moves into a place that nobody counts afterwards.
    fn moved_uncounted(&mut self, scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
        let found = self.ordinary(scribe, depot, &["1390-341", "1390-342", "1375-356"])?;
        let Some((_, mut take)) = found.filter(|(_, take)| take.place.starts_with("LC-P5")) else { return Ok(()) };
        let to = if take.place == "LC-P5-A" { "LC-P5-B" } else { "LC-P5-A" };
        take.count = Count::new((take.count.get() / 3).max(1));
        scribe.post(&[STORE], Command::Move { paper: Paper::default(), lines: vec![moved(take, to)] })?;
        Ok(())
    }

    /// Four rifles on a short voucher that are not back in time.
    fn short_overdue(&mut self, scribe: &mut Scribe<'_>, depot: &mut Depot, day: Day) -> Result<(), Problem> {
        let which = depot.free_guns(self.from, 4, |gun, model| {
            gun.place.starts_with("LC-AA") && model.weapon_type == "assault_rifle"
        });
        if which.is_empty() {
            return Ok(());
        }
        let command = Command::Issue {
            holder: ENGINEERS.to_owned(),
            kind: "short".to_owned(),
            purpose: "escort".to_owned(),
            due_back: Some(day.plus_days(7)),
            paper: numbered("VS", scribe),
            lines: depot.takes(&which),
        };
        scribe.post(&[STORE2], command)?;
        depot.put(&which, Whereabouts::Out, None);
        let mortar = depot.free_guns(0, 1, |_, model| model.weapon_type.starts_with("mortar"));
        if !mortar.is_empty() {
            let command = Command::Issue {
                holder: MORTARS.to_owned(),
                kind: "short".to_owned(),
                purpose: "training".to_owned(),
                due_back: Some(day.plus_days(3)),
                paper: Paper::default(),
                lines: depot.takes(&mortar),
            };
            scribe.post(&[STORE2], command)?;
            depot.put(&mortar, Whereabouts::Out, None);
            give_back(scribe, depot, &mortar, MORTARS, STORE2)?;
        }
        Ok(())
    }

    /// An issue with one nought too many is undone and posted anew.
    fn reversal(&mut self, scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
        let Some((_, mut take)) = self.ordinary(scribe, depot, &["1305-101", "1305-104", "1305-121"])? else {
            return Ok(());
        };
        let issue = |take: &Take| Command::Issue {
            holder: TRAINING.to_owned(),
            kind: "long".to_owned(),
            purpose: "range".to_owned(),
            due_back: None,
            paper: Paper::default(),
            lines: vec![take.clone()],
        };
        take.count = Count::new(take.count.get().min(2_000));
        let user = keeper_of(&take);
        let wrong = scribe.post(&[user], issue(&take))?;
        let reason = tell(scribe.lang, &said::WRONG_COUNT);
        scribe.post(&[user], Command::Reverse { act: wrong.seq, reason })?;
        take.count = Count::new((take.count.get() / 10).max(1));
        scribe.post(&[user], issue(&take))?;
        Ok(())
    }

    /// A day on the range.
    fn range(&mut self, scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
        let natures = ["1305-101", "1305-104", "1305-121", "1305-111", "1305-122", "1310-202"];
        let Some((_, mut take)) = self.ordinary(scribe, depot, &natures)? else { return Ok(()) };
        take.count = Count::new((take.count.get() / 30).clamp(1, 2_400));
        let purpose = if self.dice.permille(600) { "range" } else { "training" };
        let user = keeper_of(&take);
        let paper = numbered("CG", scribe);
        scribe.post(&[user], Command::Expend { purpose: purpose.to_owned(), paper, lines: vec![take] })?;
        Ok(())
    }

    /// A part of a lot goes to the bay beside.
    fn rearrange(&mut self, scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
        let natures = ["1305-101", "1305-102", "1305-111", "1310-201", "1330-311", "1310-211", "1305-124"];
        let Some((_, mut take)) = self.ordinary(scribe, depot, &natures)? else { return Ok(()) };
        let to = match take.place.strip_suffix("-A") {
            Some(store) => format!("{store}-B"),
            None => take.place.strip_suffix("-B").map(|store| format!("{store}-A")).unwrap_or_default(),
        };
        if to.is_empty() || to == "DN-P2-B" {
            return Ok(());
        }
        take.count = Count::new((take.count.get() / 5).max(1));
        let user = keeper_of(&take);
        scribe.post(&[user], Command::Move { paper: Paper::default(), lines: vec![moved(take, &to)] })?;
        Ok(())
    }

    /// A pack is opened where it stands.
    fn open_pack(&mut self, scribe: &mut Scribe<'_>, depot: &Depot) -> Result<(), Problem> {
        let natures = ["1305-101", "1305-121", "1305-122", "1305-124", "1305-104"];
        let Some((_, mut take)) = self.ordinary(scribe, depot, &natures)? else { return Ok(()) };
        take.count = Count::new(take.count.get().min(840));
        let user = keeper_of(&take);
        let line = MoveLine { to_pack: Some("opened".to_owned()), ..moved(take.clone(), &take.place) };
        scribe.post(&[user], Command::Move { paper: Paper::default(), lines: vec![line] })?;
        Ok(())
    }
}

fn holder_of(event: &crate::domain::event::Event) -> Option<String> {
    match &event.content {
        crate::domain::event::Content::Posting(posting) => posting.holder.clone(),
        _ => None,
    }
}

fn keeper_of(take: &Take) -> &'static str {
    if take.place.starts_with("LC") { STORE } else { STORE3 }
}

fn numbered(series: &str, scribe: &Scribe<'_>) -> Paper {
    Paper { number: Some(format!("{series}-{:04}", scribe.lines % 9_000)), ..Paper::default() }
}

/// A line that moves this to another place as it is.
pub(super) fn moved(take: Take, to: &str) -> MoveLine {
    let Take { subject, place, condition, pack, count } = take;
    MoveLine { subject, place, condition, pack, count, to: to.to_owned(), to_pack: None }
}

/// People change: a promotion, a new key, somebody who leaves, and who takes over his store.
fn people(scribe: &mut Scribe<'_>, beat: Beat) -> Result<(), Problem> {
    let command = match beat {
        Beat::Promotion => {
            let people = super::people::people(scribe.lang);
            let Some(person) = people.into_iter().find(|p| p.user == CONVOY) else { return Ok(()) };
            Command::ChangePerson {
                user: person.user,
                name: person.name,
                rank: tell(scribe.lang, &["Capt.", "Cap.", "Cap.", "Cne"]),
                body: person.body,
                id_number: person.id_number,
                appointed: "ORD-2025-112".to_owned(),
            }
        }
        Beat::NewKey => {
            let mut order = Order::now(Command::ReplaceKey { user: ARMOURER.to_owned(), public_key: String::new() });
            order.new_passphrases.insert(ARMOURER.to_owned(), passphrase(ARMOURER));
            scribe.post_order(&[ADMIN, MANAGER, ARMOURER], order)?;
            return scribe.session.unlock(ARMOURER, Some(passphrase(ARMOURER).as_str()));
        }
        Beat::KeyWithdrawn => Command::WithdrawKey { user: LEFT.to_owned(), reason: tell(scribe.lang, &said::LEFT) },
        _ => {
            let Some(mut place) = places(scribe.lang).into_iter().find(|p| p.code == "LC-TA") else { return Ok(()) };
            place.keeper = Some(STORE.to_owned());
            scribe.post(&[STORE2], Command::ChangePlace { place })?;
            return Ok(());
        }
    };
    scribe.post(&[ADMIN, MANAGER], command).map(|_| ())
}

/// A figure of the catalogue that was typed wrong.
fn correct_item(scribe: &mut Scribe<'_>) -> Result<(), Problem> {
    let Some(nature) = super::natures::nature("1305-131") else { return Ok(()) };
    let mut item = nature.item(scribe.lang);
    item.mass_g = Some(118);
    scribe.post(&[ATO], Command::ChangeItem { item }).map(|_| ())
}

/// The weekly copy.
fn backup(scribe: &mut Scribe<'_>, day: Day) -> Result<(), Problem> {
    scribe.at(day, 16 * 60 + 10);
    let head = scribe.session.head()?;
    let medium = tell(scribe.lang, &said::USB);
    let sha256 = crate::trust::hash::sha256(&[b"custodia/copy\n", head.root.as_bytes()]).to_string();
    let command = Command::RecordBackup { medium, sha256, size: head.size, root: head.root.to_string() };
    scribe.post(&[MANAGER], command).map(|_| ())
}

/// Whether a weapon may go into a batch of the story: it cannot be used, can be told apart, and no court wants it.
pub(super) fn may_be_destroyed(gun: &super::arms::Gun) -> bool {
    gun.at == Whereabouts::Rack && matches!(gun.peculiar, Peculiar::Unserviceable | Peculiar::Incomplete)
}
