//! Refusals in words: what cannot be done and why, then the way out.
//!
//! Each reason of the domain has two sentences; where one reason has two causes, the second cause has its own two.
//! Does not know: how a command is decided, which person or record a code stands for.
//! Always holds: every variable of a sentence is filled, with a dash where nothing was said; codes come out as words,
//! counts and days as the language writes them; the match over the reasons is complete.

use super::{Words, number};
use crate::domain::calendar::Day;
use crate::domain::lists::ROLES;
use crate::domain::policy::{self, SignerSlot};
use crate::domain::refusal::{Refusal, Why};

mod names;

/// A refusal in the words of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The number of the reason.
    pub number: u16,
    /// What cannot be done, and why.
    pub what: String,
    /// The way out.
    pub hint: String,
}

/// Stands where nothing was said.
const NOTHING: &str = "–";

/// Every variable that a sentence about a refusal may have.
const NAMES: &[&str] = &[
    "a",
    "act",
    "authority",
    "b",
    "batch",
    "block",
    "certificate",
    "clock",
    "code",
    "condition",
    "copy",
    "count",
    "counted",
    "day",
    "expiry",
    "field",
    "have",
    "held",
    "hold",
    "holder",
    "id",
    "item",
    "kind",
    "line",
    "list",
    "meaning",
    "method",
    "minutes",
    "most",
    "newer",
    "needs",
    "number",
    "pack",
    "place",
    "reason",
    "role",
    "serial",
    "state",
    "subject",
    "typed",
    "user",
    "version",
    "wanted",
    "weapon",
];

macro_rules! sentences {
    ($($why:ident $what:literal $hint:literal,)*) => {
        /// The two sentences of a reason.
        fn of_reason(why: Why) -> [&'static str; 2] {
            match why { $(Why::$why => [$what, $hint],)* }
        }
    };
}

sentences! {
    NotAllowed "refusal-101" "refusal-101-hint",
    MorePeople "refusal-102" "refusal-102-hint",
    SamePerson "refusal-103" "refusal-103-hint",
    UnknownPerson "refusal-104" "refusal-104-hint",
    TrainingOnly "refusal-105" "refusal-105-hint",
    PassphraseNeeded "refusal-106" "refusal-106-hint",
    ReadOnly "refusal-107" "refusal-107-hint",
    DayAhead "refusal-108" "refusal-108-hint",
    DaySealedAlready "refusal-109" "refusal-109-hint",
    NoLines "refusal-110" "refusal-110-hint",
    SubjectTwice "refusal-111" "refusal-111-hint",
    MixedSubjects "refusal-112" "refusal-112-hint",
    ZeroCount "refusal-113" "refusal-113-hint",
    TooMany "refusal-114" "refusal-114-hint",
    TextMissing "refusal-115" "refusal-115-hint",
    TextTooLong "refusal-116" "refusal-116-hint",
    BadCode "refusal-117" "refusal-117-hint",
    UnknownCode "refusal-118" "refusal-118-hint",
    CodeTaken "refusal-119" "refusal-119-hint",
    ItemUnknown "refusal-120" "refusal-120-hint",
    PlaceUnknown "refusal-121" "refusal-121-hint",
    HolderUnknown "refusal-122" "refusal-122-hint",
    PlaceClosed "refusal-123" "refusal-123-hint",
    PlaceOutside "refusal-124" "refusal-124-hint",
    PlaceLoop "refusal-125" "refusal-125-hint",
    PackFixed "refusal-126" "refusal-126-hint",
    ExpiryWithoutLot "refusal-127" "refusal-127-hint",
    LifeWithoutAuthority "refusal-128" "refusal-128-hint",
    LotNumberMissing "refusal-129" "refusal-129-hint",
    SerialMissing "refusal-130" "refusal-130-hint",
    SerialTaken "refusal-131" "refusal-131-hint",
    TitleWantsBlock "refusal-132" "refusal-132-hint",
    ItemNotAmmunition "refusal-133" "refusal-133-hint",
    OffsetOutside "refusal-134" "refusal-134-hint",
    BadHash "refusal-135" "refusal-135-hint",
    BadCharacter "refusal-136" "refusal-136-hint",
    ItemNotWeapon "refusal-137" "refusal-137-hint",
    YearOutside "refusal-138" "refusal-138-hint",
    SubjectUnknown "refusal-140" "refusal-140-hint",
    Held "refusal-141" "refusal-141-hint",
    Blocked "refusal-142" "refusal-142-hint",
    Reserved "refusal-143" "refusal-143-hint",
    NotEnough "refusal-144" "refusal-144-hint",
    NotIssuable "refusal-145" "refusal-145-hint",
    Expired "refusal-146" "refusal-146-hint",
    NotHeldBy "refusal-147" "refusal-147-hint",
    SamePlace "refusal-148" "refusal-148-hint",
    SelfIssue "refusal-149" "refusal-149-hint",
    NothingChanges "refusal-150" "refusal-150-hint",
    ConditionSame "refusal-151" "refusal-151-hint",
    KeeperApproves "refusal-152" "refusal-152-hint",
    CountWrong "refusal-153" "refusal-153-hint",
    PurposeMissing "refusal-154" "refusal-154-hint",
    ConditionByCount "refusal-155" "refusal-155-hint",
    HoldUnknown "refusal-160" "refusal-160-hint",
    OwnHold "refusal-161" "refusal-161-hint",
    BlockUnknown "refusal-162" "refusal-162-hint",
    OwnBlock "refusal-163" "refusal-163-hint",
    ReadingMissing "refusal-164" "refusal-164-hint",
    ReadingOutside "refusal-165" "refusal-165-hint",
    NotMarkable "refusal-166" "refusal-166-hint",
    WeaponOnly "refusal-167" "refusal-167-hint",
    DayBackwards "refusal-168" "refusal-168-hint",
    ActUnknown "refusal-170" "refusal-170-hint",
    NotReversible "refusal-171" "refusal-171-hint",
    AlreadyReversed "refusal-172" "refusal-172-hint",
    ReversalBlocked "refusal-173" "refusal-173-hint",
    ReversalReason "refusal-174" "refusal-174-hint",
    PersonTaken "refusal-180" "refusal-180-hint",
    RolesExclude "refusal-181" "refusal-181-hint",
    LastOfRole "refusal-182" "refusal-182-hint",
    KeyGone "refusal-183" "refusal-183-hint",
    SameRules "refusal-184" "refusal-184-hint",
    ForeignRules "refusal-185" "refusal-185-hint",
    BatchUnknown "refusal-200" "refusal-200-hint",
    WrongState "refusal-201" "refusal-201-hint",
    TypedWrong "refusal-202" "refusal-202-hint",
    MixedBatch "refusal-203" "refusal-203-hint",
    NoTrace "refusal-204" "refusal-204-hint",
    LegalBlock "refusal-205" "refusal-205-hint",
    NotInStore "refusal-206" "refusal-206-hint",
    NotMarked "refusal-207" "refusal-207-hint",
    OtherBatch "refusal-208" "refusal-208-hint",
    MethodNotAllowed "refusal-209" "refusal-209-hint",
    SecondMethod "refusal-210" "refusal-210-hint",
    NotForDisposal "refusal-211" "refusal-211-hint",
    Incomplete "refusal-212" "refusal-212-hint",
    OrderMissing "refusal-213" "refusal-213-hint",
    DrafterReviews "refusal-214" "refusal-214-hint",
    ProposerApproves "refusal-215" "refusal-215-hint",
    ReaderTwice "refusal-216" "refusal-216-hint",
    LineNotRead "refusal-217" "refusal-217-hint",
    LineUnknown "refusal-218" "refusal-218-hint",
    Unsettled "refusal-219" "refusal-219-hint",
    KeeperVerifies "refusal-220" "refusal-220-hint",
    FewWitnesses "refusal-221" "refusal-221-hint",
    WitnessInvolved "refusal-222" "refusal-222-hint",
    WitnessUnknown "refusal-223" "refusal-223-hint",
    BalanceOpen "refusal-224" "refusal-224-hint",
    NothingDestroyed "refusal-225" "refusal-225-hint",
    TimesWrong "refusal-226" "refusal-226-hint",
    CertificateUnknown "refusal-227" "refusal-227-hint",
    WrongSigner "refusal-228" "refusal-228-hint",
    SignedAlready "refusal-229" "refusal-229-hint",
    SignatureMissing "refusal-230" "refusal-230-hint",
    DraftChanged "refusal-231" "refusal-231-hint",
    DoerCertifies "refusal-232" "refusal-232-hint",
    CertifierInvolved "refusal-233" "refusal-233-hint",
    StockChanged "refusal-234" "refusal-234-hint",
    ReadersLock "refusal-235" "refusal-235-hint",
    AllSettledAway "refusal-236" "refusal-236-hint",
    TechnicalOfficer "refusal-237" "refusal-237-hint",
    DestroyerVerifies "refusal-238" "refusal-238-hint",
    MissingNotHeld "refusal-239" "refusal-239-hint",
    CertificateSuperseded "refusal-245" "refusal-245-hint",
    ImportedAlready "refusal-250" "refusal-250-hint",
    RowErrors "refusal-251" "refusal-251-hint",
    CopyReason "refusal-252" "refusal-252-hint",
    NothingToSeal "refusal-253" "refusal-253-hint",
}

/// The two sentences of a reason that has a second cause, when it is that one.
fn of_second_cause(refusal: &Refusal) -> Option<[&'static str; 2]> {
    let said = |name: &str| given(refusal, name).is_some();
    let doubtful = matches!(given(refusal, "clock"), Some("behind" | "ahead"));
    Some(match refusal.why {
        Why::NotAllowed if said("needs") => ["refusal-101-who", "refusal-101-who-hint"],
        Why::MorePeople if doubtful => ["refusal-102-clock", "refusal-102-clock-hint"],
        Why::MorePeople if said("reason") => ["refusal-102-nobody", "refusal-102-nobody-hint"],
        Why::MorePeople if said("needs") => ["refusal-102-who", "refusal-102-who-hint"],
        Why::ActUnknown if said("line") => ["refusal-170-line", "refusal-170-line-hint"],
        Why::ActUnknown if said("kind") => ["refusal-170-import", "refusal-170-import-hint"],
        Why::PassphraseNeeded if !said("user") => ["refusal-106-somebody", "refusal-106-somebody-hint"],
        Why::TooMany if said("field") => ["refusal-114-field", "refusal-114-field-hint"],
        Why::SubjectTwice if said("line") => ["refusal-111-read", "refusal-111-read-hint"],
        Why::LotNumberMissing if said("number") => ["refusal-129-given", "refusal-129-given-hint"],
        Why::SerialMissing if said("serial") => ["refusal-130-given", "refusal-130-given-hint"],
        Why::SerialTaken if !said("weapon") => ["refusal-131-twice", "refusal-131-twice-hint"],
        Why::OtherBatch if !said("batch") => ["refusal-208-reserved", "refusal-208-reserved-hint"],
        Why::LineNotRead if !said("subject") => ["refusal-217-twice", "refusal-217-twice-hint"],
        Why::Unsettled if given(refusal, "line") == Some("0") => ["refusal-219-extra", "refusal-219-extra-hint"],
        Why::CertificateUnknown if !said("certificate") => ["refusal-227-none", "refusal-227-none-hint"],
        Why::SignatureMissing if !said("user") => ["refusal-230-anyone", "refusal-230-anyone-hint"],
        _ => return None,
    })
}

/// What the refusal says under a name; a lone hyphen says nothing.
fn given<'a>(refusal: &'a Refusal, name: &str) -> Option<&'a str> {
    let value = refusal.about.iter().find(|(about, _)| *about == name)?.1.as_str();
    (!value.trim().is_empty() && value != "-").then_some(value)
}

impl Words {
    /// A refusal in words.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> Refused {
        let [what, hint] = of_second_cause(refusal).unwrap_or_else(|| of_reason(refusal.why));
        let values: Vec<(&str, String)> = NAMES.iter().map(|name| (*name, self.particular(refusal, name))).collect();
        let vars: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
        Refused { number: refusal.why.number(), what: self.with(what, &vars), hint: self.with(hint, &vars) }
    }

    /// The text that a variable stands for.
    fn particular(&self, refusal: &Refusal, name: &str) -> String {
        let Some(value) = given(refusal, name) else { return self.unsaid(refusal, name) };
        let of_person = match name {
            "user" => given(refusal, "user_name"),
            "a" => given(refusal, "a_name"),
            "b" => given(refusal, "b_name"),
            _ => None,
        };
        if let Some(called) = of_person {
            return format!("{called} ({value})");
        }
        match name {
            "act" | "copy" | "count" | "counted" | "have" | "held" | "line" | "most" => self.whole(value),
            "wanted" if refusal.why != Why::WrongState => self.whole(value),
            "minutes" => value.parse().map_or_else(|_| value.to_owned(), |n| self.number(n)),
            "day" | "expiry" => value.parse::<Day>().map_or_else(|_| value.to_owned(), |day| self.day(day)),
            "reason" if value == "ban" => self.say("refusal-reason-ban"),
            "reason" => inside(self.code("hold_reason", value)),
            "block" => inside(self.code("legal_block", value)),
            "condition" => self.condition(value),
            "wanted" => self.states(value),
            "state" => self.code(state_list(refusal.why), value),
            "kind" => self.code("act_kind", value),
            "clock" => inside(self.code("clock", value)),
            "needs" => self.signers(value),
            "meaning" => self.code("signature_meaning", value),
            "method" => self.code("destruction_method", value),
            "role" => self.code("role", value),
            "a" | "b" if refusal.why == Why::RolesExclude => self.duty(value),
            "field" => names::field(value).map_or_else(|| value.to_owned(), |id| self.say(id)),
            "list" => names::list(value).map_or_else(|| value.to_owned(), |id| self.say(id)),
            "place" => value.strip_prefix('@').map_or_else(|| value.to_owned(), |at| self.code("place_outside", at)),
            "subject" => value.strip_prefix("i/").unwrap_or(value).to_owned(),
            _ => value.to_owned(),
        }
    }

    /// The text of a variable about which the refusal says nothing.
    fn unsaid(&self, refusal: &Refusal, name: &str) -> String {
        match name {
            "subject" if refusal.about.iter().any(|(about, _)| *about == "subject") => self.say("refusal-unnumbered"),
            "code" => given(refusal, "what").unwrap_or(NOTHING).to_owned(),
            "list" if given(refusal, "what").is_some() => self.say("refusal-list-command"),
            _ => NOTHING.to_owned(),
        }
    }

    fn whole(&self, value: &str) -> String {
        value.parse().map_or_else(|_| value.to_owned(), |n| number::unsigned(self.lang(), n))
    }

    /// `B1` with its meaning for ammunition; the word for a weapon.
    fn condition(&self, value: &str) -> String {
        if value.starts_with(|c: char| c.is_ascii_uppercase()) {
            format!("{value} ({})", inside(self.code("condition_group", value)))
        } else {
            inside(self.code("condition", value))
        }
    }

    /// Who signs, from the short form of the table of signers: `roles:meaning + roles:meaning | …`.
    fn signers(&self, value: &str) -> String {
        let slot = |slot: &SignerSlot| match slot.roles.len() {
            0..=6 => slot.roles.iter().map(|role| inside(self.code("role", role))).collect::<Vec<_>>().join(" / "),
            many if many < ROLES.len() => self.say("refusal-most-roles"),
            _ => self.say("refusal-any-role"),
        };
        let one = |slots: &Vec<SignerSlot>| slots.iter().map(slot).collect::<Vec<_>>().join(" + ");
        let ways = policy::parse(value).iter().map(one).collect::<Vec<_>>();
        ways.into_iter()
            .reduce(|one, other| self.with("refusal-or", &[("one", &one), ("other", &other)]))
            .unwrap_or_default()
    }

    /// The states of a batch in which a step can be taken, each in quotation marks; the last after an "or".
    fn states(&self, value: &str) -> String {
        let state = |code| self.with("refusal-quoted", &[("word", &self.code("destruction_state", code))]);
        let mut states: Vec<String> = value.split(' ').map(state).collect();
        let last = states.pop().unwrap_or_default();
        if states.is_empty() {
            return last;
        }
        self.with("refusal-or", &[("one", &states.join(", ")), ("other", &last)])
    }

    /// A role, or what a person does in one matter.
    fn duty(&self, value: &str) -> String {
        let role = self.code("role", value);
        if role == value { self.code("capacity", value) } else { role }
    }
}

/// Lists whose codes a state may be, by reason.
fn state_list(why: Why) -> &'static str {
    match why {
        Why::SerialMissing => "serial_state",
        Why::LotNumberMissing | Why::ExpiryWithoutLot => "lot_state",
        _ => "destruction_state",
    }
}

/// A word of a list as it stands within a sentence: the first letter small, unless the first word has other capitals
/// or digits.
fn inside(word: String) -> String {
    let mut signs = word.chars();
    let Some(first) = signs.next() else { return word };
    let rest = signs.as_str();
    let name = rest.split(' ').next().unwrap_or_default();
    if name.contains(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
        return word;
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::super::Lang;
    use super::*;
    use crate::domain::refusal::because;

    /// Every sentence of `locales/<lang>/refusals.ftl` by its id, as written there.
    fn sentences(lang: Lang) -> BTreeMap<&'static str, &'static str> {
        let (_, text) = lang.sources().iter().find(|(file, _)| *file == "refusals").unwrap();
        text.lines().filter_map(|line| line.split_once(" = ")).filter(|(id, _)| !id.starts_with('#')).collect()
    }

    fn variables(sentence: &str) -> BTreeSet<&str> {
        sentence.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap()).collect()
    }

    /// The sentences of a reason and of its second cause.
    fn every() -> Vec<[&'static str; 2]> {
        let mut all: Vec<[&'static str; 2]> = Why::ALL.iter().map(|why| of_reason(*why)).collect();
        for why in Why::ALL {
            let full = |clock: &str| {
                let value = |name: &str| match name {
                    "line" => "0".to_owned(),
                    "clock" => clock.to_owned(),
                    _ => "thing".to_owned(),
                };
                NAMES.iter().fold(because(*why), |refusal, name| refusal.about(name, value(name)))
            };
            let alone = NAMES.iter().map(|name| because(*why).about(name, "thing"));
            let causes = [because(*why), full("normal"), full("ahead")].into_iter().chain(alone);
            let causes: BTreeSet<[&'static str; 2]> = causes.filter_map(|cause| of_second_cause(&cause)).collect();
            all.extend(causes);
        }
        all
    }

    #[test]
    fn every_reason_has_its_sentences_and_every_variable_is_filled() {
        let all = every();
        assert_eq!(all.len(), Why::ALL.len() + 17, "sentences of second causes");
        for lang in Lang::ALL {
            let there = sentences(lang);
            let numbered = there.keys().filter(|id| id.contains(|c: char| c.is_ascii_digit())).count();
            assert_eq!(numbered, 2 * all.len(), "{}: each sentence belongs to a reason", lang.code());
            for id in all.iter().flatten() {
                let sentence = there.get(id).unwrap_or_else(|| panic!("{} lacks {id}", lang.code()));
                for name in variables(sentence) {
                    assert!(NAMES.contains(&name), "{id} in {} wants ${name}", lang.code());
                }
            }
        }
        for why in Why::ALL {
            let [what, hint] = of_reason(*why);
            assert_eq!(what, format!("refusal-{}", why.number()));
            assert_eq!(hint, format!("{what}-hint"));
        }
        for [what, hint] in all {
            assert_eq!(hint, format!("{what}-hint"));
        }
    }

    #[test]
    fn a_refusal_reads_as_sentences_whatever_it_names() {
        for words in Lang::ALL.map(Words::new) {
            for why in Why::ALL {
                let named = NAMES.iter().fold(because(*why), |refusal, name| refusal.about(name, "1234"));
                for refusal in [because(*why), named] {
                    let Refused { number, what, hint } = words.refusal(&refusal);
                    assert_eq!(number, why.number());
                    for text in [what, hint] {
                        let whole = text.ends_with('.') && !text.contains(['{', '[']) && !text.contains("  ");
                        assert!(whole, "{number} in {}: {text}", words.lang().code());
                    }
                }
            }
        }
    }

    #[test]
    fn values_come_out_as_the_language_says_them() {
        let held = because(Why::Held).about("subject", "KN-4-27").about("reason", "recall").about("hold", "h57.0");
        let said = |lang: Lang, refusal: &Refusal| Words::new(lang).refusal(refusal).what;
        assert_eq!(
            Lang::ALL.map(|lang| said(lang, &held)),
            [
                "Hold h57.0 (suspension or recall) stops KN-4-27 from leaving.",
                "La retención h57.0 (suspensión o retiro) detiene la salida de KN-4-27.",
                "O bloqueio h57.0 (suspensão ou recolhimento) impede a saída de KN-4-27.",
                "Le blocage h57.0 (suspension ou rappel) interdit la sortie de KN-4-27.",
            ]
        );
        let ban = because(Why::Held).about("subject", "i/M67").about("reason", "ban").about("hold", "h1.0");
        assert_eq!(said(Lang::Es, &ban), "La retención h1.0 (prohibición) detiene la salida de M67.");
        let short = because(Why::NotEnough)
            .about("subject", "KN-4-27")
            .about("place", "PV-2")
            .about("held", 1_200)
            .about("wanted", 1_500);
        assert_eq!(said(Lang::Es, &short), "De KN-4-27 en PV-2 el libro tiene 1,200 y se piden 1,500.");
        let state = because(Why::WrongState)
            .about("batch", "GT-LC-DB-2026-0007")
            .about("state", "draft")
            .about("wanted", "approved");
        assert_eq!(
            said(Lang::Es, &state),
            "El estado de la tanda GT-LC-DB-2026-0007 es «Borrador»; este paso exige «Aprobada»."
        );
        let states = because(Why::WrongState)
            .about("batch", "DB-7")
            .about("state", "running")
            .about("wanted", "draft reviewed approved locked");
        assert_eq!(
            Lang::ALL.map(|lang| said(lang, &states)),
            [
                "The state of batch DB-7 is “Running”; this step wants “Draft”, “Reviewed”, “Approved” or “Locked”.",
                "El estado de la tanda DB-7 es «En curso»; este paso exige «Borrador», «Revisada», «Aprobada» o «Cerrada».",
                "O estado da remessa DB-7 é “Em andamento”; este passo exige “Rascunho”, “Revisada”, “Aprovada” ou \
                 “Fechada”.",
                "L'état de la série DB-7 est «\u{202f}En cours\u{202f}»\u{202f}; cette étape exige «\u{202f}Brouillon\u{202f}», \
                 «\u{202f}Examinée\u{202f}», «\u{202f}Approuvée\u{202f}» ou «\u{202f}Scellée\u{202f}».",
            ]
        );
        let condition = because(Why::NotIssuable).about("subject", "KN-4-27").about("condition", "B1");
        assert_eq!(
            said(Lang::Es, &condition),
            "El estado de KN-4-27, B1 (entrega prohibida, movimiento permitido), no permite la entrega."
        );
        let condition = because(Why::NotIssuable).about("subject", "4817302").about("condition", "repairable");
        assert_eq!(said(Lang::Fr, &condition), "L'état de 4817302, réparable, ne permet pas la délivrance.");
        let expired = because(Why::Expired).about("subject", "KN-4-27").about("expiry", "2026-03-01");
        assert_eq!(said(Lang::Pt, &expired), "O lote KN-4-27 venceu em 01/03/2026.");
        let away = because(Why::SamePlace).about("subject", "4817302").about("place", "@issued_unit");
        assert_eq!(said(Lang::Es, &away), "Según el libro, 4817302 está en «En poder de una unidad».");
        let duties =
            because(Why::RolesExclude).about("user", "u-003").about("a", "administrator").about("b", "any_ledger_role");
        assert_eq!(
            said(Lang::Es, &duties),
            "u-003 no puede reunir «Administrador del sistema» y «Cualquier función en el libro»."
        );
        let empty = because(Why::TextMissing).about("field", "release_number");
        assert_eq!(said(Lang::Es, &empty), "El campo «Número de levantamiento» está vacío.");
        let unlisted = because(Why::UnknownCode).about("list", "condition-group").about("code", "E9");
        assert_eq!(said(Lang::En, &unlisted), "“E9” is not on the list “Condition groups of ammunition”.");
        let command = because(Why::UnknownCode).about("what", "open_ledger");
        assert_eq!(said(Lang::En, &command), "“open_ledger” is not on the list “Orders that a ledger takes”.");
        let few = because(Why::MorePeople).about("kind", "count.adjusted").about("clock", "normal");
        let few = few.about("needs", "storekeeper inspector:counted + approver:approved");
        let Refused { what, hint, .. } = Words::new(Lang::Es).refusal(&few);
        assert_eq!(what, "«Ajuste de inventario» lleva más firmas de las que se dieron.");
        assert_eq!(
            hint,
            "Firman encargado de almacén / inspector + oficial que aprueba. Indique a las personas que faltan."
        );
        let doubt = because(Why::MorePeople).about("kind", "lot.issued").about("clock", "behind");
        assert!(
            said(Lang::Es, &doubt).starts_with("La hora de este equipo es dudosa (reloj atrasado), así que «Entrega")
        );
        let offset = because(Why::OffsetOutside).about("minutes", -1_000);
        assert!(said(Lang::Fr, &offset).contains("\u{2212}1\u{202f}000 minutes"));
    }

    #[test]
    fn a_second_cause_has_its_own_sentence() {
        let es = |refusal: &Refusal| Words::new(Lang::Es).refusal(refusal).what;
        let lot = because(Why::LifeWithoutAuthority).about("subject", "");
        assert!(es(&lot).starts_with("La vida útil del lote sin número difiere"));
        let marked = because(Why::LotNumberMissing).about("number", "").about("state", "marked");
        assert_eq!(es(&marked), "Un lote anotado como «Tal como está marcado» lleva número, y falta.");
        let mixed = because(Why::LotNumberMissing).about("number", "KN-4").about("state", "mixed");
        assert_eq!(es(&mixed), "El lote está anotado como «Lotes mezclados» y sin embargo lleva el número KN-4.");
        let absent = because(Why::SerialMissing).about("serial", "A 17").about("state", "absent");
        assert_eq!(es(&absent), "El estado «Nunca marcado» no admite número de serie, y se dio A 17.");
        let taken = because(Why::SerialTaken).about("subject", "A 17").about("weapon", "");
        assert!(es(&taken).starts_with("La serie A 17 figura dos veces en este acto"));
        let unread = because(Why::LineNotRead).about("line", 1).about("batch", "DB-7").about("subject", "");
        assert_eq!(es(&unread), "La lista de la tanda DB-7 no se leyó dos veces.");
        let extra = because(Why::Unsettled).about("line", 0).about("batch", "DB-7");
        assert!(es(&extra).starts_with("En la tanda DB-7 se leyó algo que no está en la lista"));
        let line = because(Why::Unsettled).about("line", 10).about("batch", "DB-7");
        assert_eq!(es(&line), "La diferencia del renglón 10 de la tanda DB-7 no está resuelta.");
        let reserved = because(Why::OtherBatch).about("subject", "KN-4").about("batch", "-");
        assert_eq!(es(&reserved), "De KN-4 no queda bastante sin reservar para esta tanda.");
        let anyone =
            because(Why::SignatureMissing).about("meaning", "inspected").about("user", "").about("certificate", "DC-7");
        assert_eq!(es(&anyone), "En el certificado DC-7 falta una firma: «Inspeccioné».");
        let twice = because(Why::SubjectTwice).about("line", 3).about("batch", "DB-7").about("subject", "w1.0");
        assert_eq!(es(&twice), "El renglón 3 de la tanda DB-7 figura más de una vez en esta lectura.");
        let none = because(Why::CertificateUnknown).about("certificate", "");
        assert_eq!(es(&none), "La tanda no tiene borrador de certificado.");
    }

    #[test]
    fn signers_are_named_by_role() {
        let es = Words::new(Lang::Es);
        assert_eq!(es.signers("storekeeper:recorded | witness:witnessed"), "encargado de almacén o testigo");
        let tables = policy::built_in();
        assert_eq!(
            es.signers(&policy::print(&tables["backup.made"])),
            "cualquier función salvo evaluador y observador"
        );
        assert!(es.signers(&policy::print(&tables["key.replaced"])).ends_with(" + cualquier función"));
    }

    #[test]
    fn only_the_first_letter_becomes_small_and_only_of_a_plain_word() {
        for (word, within) in
            [("Cuarentena de seguridad", "cuarentena de seguridad"), ("À disposição", "à disposição"), ("A4", "A4")]
        {
            assert_eq!(inside(word.to_owned()), within);
        }
        assert_eq!(inside("OEA y otros".to_owned()), "OEA y otros");
        assert_eq!(inside(String::new()), "");
    }

    /// The code that refuses, without its tests: file and text.
    fn refusing() -> Vec<(String, String)> {
        fn below(folder: &Path, found: &mut Vec<(String, String)>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    below(&path, found);
                } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
                    found.push((path.display().to_string(), code));
                }
            }
        }
        let mut found = Vec::new();
        for layer in ["domain", "exchange", "store", "session", "cli"] {
            below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(layer), &mut found);
        }
        found
    }

    /// The literals that follow `before` in some code.
    fn literals<'a>(code: &'a str, before: &str) -> Vec<&'a str> {
        code.split(before).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
    }

    #[test]
    fn whatever_a_refusal_names_has_a_place_in_the_words() {
        let (mut names, mut fields, mut lists) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (file, code) in refusing() {
            for name in literals(&code, ".about(") {
                assert!(
                    NAMES.contains(&name) || ["what", "user_name"].contains(&name),
                    "{file}: nothing is done with {name}"
                );
                names.insert(name.to_owned());
            }
            for before in ["filled(", "short_enough(", ".about(\"field\",", "missing("] {
                fields.extend(literals(&code, before).into_iter().map(str::to_owned));
            }
            for before in [".about(\"list\",", " unknown("] {
                lists.extend(literals(&code, before).into_iter().map(str::to_owned));
            }
            for call in code.split(" on_list(").skip(1).filter(|call| !call.starts_with("list:")) {
                let call = call.split(['?', ';', '}']).next().unwrap_or_default();
                let name = call.split('"').skip(1).step_by(2).find(|text| names::list(text).is_some());
                lists.insert(name.unwrap_or_else(|| panic!("{file}: a list without a name: {call}")).to_owned());
            }
        }
        assert!(names.len() > 30 && fields.contains("exemption"));
        for code in &lists {
            assert!(names::list(code).is_some(), "the list {code} has no name");
        }
        assert!(lists.contains("item-kind") && lists.len() > 15, "{lists:?}");
        fields.extend(["weapon_type", "manufacturer", "model", "calibre", "serial_state"].map(str::to_owned));
        fields.extend(["hazard_division", "compatibility_group", "neq_mg"].map(str::to_owned));
        for code in &fields {
            assert!(names::field(code).is_some(), "the field {code} has no name");
        }
    }

    /// The reasons that code gives together with the names it says with each, where both stand in one expression.
    fn chains(code: &str) -> Vec<(&str, BTreeSet<&str>)> {
        let mut found = Vec::new();
        for rest in code.split("because(Why::").skip(1) {
            let Some((why, mut rest)) = rest.split_once(')') else { continue };
            let mut names = BTreeSet::new();
            while let Some(about) = rest.trim_start().strip_prefix(".about(\"") {
                names.insert(about.split('"').next().unwrap());
                let mut depth = 1;
                let end = about.find(|c| {
                    depth += i32::from(c == '(') - i32::from(c == ')');
                    depth == 0
                });
                rest = &about[end.unwrap() + 1..];
            }
            found.push((why, names));
        }
        found
    }

    #[test]
    fn refusals_say_what_the_sentences_ask_for() {
        let english = sentences(Lang::En);
        let mut seen = 0;
        for (file, code) in refusing() {
            for (name, names) in chains(&code) {
                let why = Why::ALL.iter().find(|why| format!("{why:?}") == name);
                let why = *why.unwrap_or_else(|| panic!("{file}: {name}"));
                let refusal = NAMES.iter().filter(|name| names.contains(*name));
                let refusal = refusal.fold(because(why), |refusal, name| refusal.about(name, "thing"));
                let ids = of_second_cause(&refusal).unwrap_or_else(|| of_reason(why));
                let asked: BTreeSet<&str> = ids.iter().flat_map(|id| variables(english[id])).collect();
                let unnamed = why == Why::UnknownCode && !names.contains("list");
                let lacking: Vec<&&str> = asked.difference(&names).filter(|_| !unnamed).collect();
                assert!(lacking.is_empty(), "{file}: {name} does not say {lacking:?}");
                seen += 1;
            }
        }
        assert!(seen > 100, "{seen} refusals were found");
    }
}
