//! Acts in words: the line that says what an act did, the steps of a batch, the sentences that people sign.
//!
//! Does not know: how facts are read from an act, who may sign, what a step changes.
//! Always holds: each signature that the built-in table of signers asks for has a sentence of its own; so has the way
//! in which each kind of act is undone.

use super::Words;
use crate::domain::decide::reversible;
use crate::domain::event::Kind;

/// What a line about an act may name. Names and numbers are shown as they are; what is absent is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActFacts {
    /// The number of the document, batch or certificate.
    pub document: Option<String>,
    /// How many lines the act has; for an import, how many rows.
    pub lines: u64,
    /// What the act is about when it is one thing or person: shown instead of a number of lines.
    pub subject: Option<String>,
    /// The name of the person, unit or body that it goes to or comes from.
    pub holder: Option<String>,
    /// The name of the place that it leaves, already in words for an outside place.
    pub from: Option<String>,
    /// The name of the place that it reaches, already in words for an outside place.
    pub to: Option<String>,
    /// Another number: the act reversed, the copy printed; for the rest a licence, an order, a notice.
    pub number: Option<String>,
    /// Anything else in words: a reason, a file, a day.
    pub text: Option<String>,
}

impl Words {
    /// One line for lists and cards that says what an act did, without a full stop.
    #[must_use]
    pub fn act_line(&self, kind: Kind, facts: &ActFacts) -> String {
        let mut parts = vec![self.head(kind, facts)];
        if kind == Kind::DocumentIssued {
            parts.extend(facts.document.as_deref().map(|number| self.titled(&self.document_title(number), number)));
        }
        parts.extend(self.body(kind, facts));
        match (kind, &facts.number) {
            (_, None) | (Kind::ActReversed, _) => {}
            (Kind::DocumentIssued, Some(copy)) => parts.push(self.with("event-copy", &[("number", copy)])),
            (_, Some(number)) => parts.push(number.clone()),
        }
        parts.extend(facts.text.clone());
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }

    /// The name of the document or of the kind of act, with its number.
    fn head(&self, kind: Kind, facts: &ActFacts) -> String {
        let title = match kind {
            Kind::WeaponReceived | Kind::LotReceived | Kind::StockReceived => self.code("document_type", "rv"),
            Kind::WeaponIssued | Kind::LotIssued | Kind::StockIssued => self.code("document_type", "iv"),
            Kind::WeaponExpended | Kind::LotExpended | Kind::StockExpended => self.code("document_type", "ex"),
            Kind::TransferSent => self.code("document_type", "tv"),
            Kind::CountConfirmed => self.code("document_type", "cs"),
            Kind::ActReversed => match &facts.number {
                Some(act) => self.with("event-reversed", &[("number", act)]),
                None => self.code("act_kind", kind.code()),
            },
            _ => self.code("act_kind", kind.code()),
        };
        match &facts.document {
            Some(number) if kind != Kind::DocumentIssued => self.titled(&title, number),
            _ => title,
        }
    }

    fn titled(&self, title: &str, number: &str) -> String {
        if title.is_empty() {
            return number.to_owned();
        }
        self.with("event-head", &[("title", title), ("number", number)])
    }

    /// The type of document that a number such as GT-LC-DC-2026-0007 names; empty when it names none.
    fn document_title(&self, number: &str) -> String {
        let series = number.split('-').nth(2).unwrap_or_default();
        let title = self.code("document_type", series);
        if title == series { String::new() } else { title }
    }

    /// What moved, and from where to where or whom.
    fn body(&self, kind: Kind, facts: &ActFacts) -> Vec<String> {
        let what = facts.subject.clone().or_else(|| self.how_many(kind, facts.lines));
        let (from, to) = match kind {
            Kind::WeaponIssued | Kind::LotIssued | Kind::StockIssued | Kind::TransferSent => {
                (None, facts.holder.as_ref().or(facts.to.as_ref()))
            }
            Kind::WeaponReturned | Kind::LotReturned | Kind::StockReturned | Kind::TransferReceived => {
                (facts.holder.as_ref().or(facts.from.as_ref()), facts.to.as_ref())
            }
            _ => (facts.from.as_ref(), facts.to.as_ref()),
        };
        let goes_out = matches!(kind, Kind::WeaponIssued | Kind::LotIssued | Kind::StockIssued | Kind::TransferSent);
        match (what, from, to) {
            (Some(what), Some(from), Some(to)) => {
                vec![self.with("event-from-to", &[("what", &what), ("from", from), ("to", to)])]
            }
            (Some(what), None, Some(to)) if goes_out => vec![self.with("event-to", &[("what", &what), ("to", to)])],
            (Some(what), None, Some(to)) => vec![self.with("event-into", &[("what", &what), ("to", to)])],
            (Some(what), Some(from), None) => vec![self.with("event-from", &[("what", &what), ("from", from)])],
            (Some(what), None, None) => [Some(what), facts.holder.clone()].into_iter().flatten().collect(),
            (None, from, to) => [from, to].into_iter().flatten().cloned().collect(),
        }
    }

    /// The lines by what they are; none for an act without lines.
    fn how_many(&self, kind: Kind, lines: u64) -> Option<String> {
        if lines == 0 {
            return None;
        }
        Some(match kind {
            Kind::WeaponReceived
            | Kind::WeaponIssued
            | Kind::WeaponReturned
            | Kind::WeaponMoved
            | Kind::BlockPlaced
            | Kind::BlockReleased
            | Kind::TraceDecided => self.count("event-weapons", lines, &[]),
            Kind::LotReceived | Kind::LotIssued | Kind::LotReturned | Kind::LotMoved | Kind::LotExpended => {
                self.count("event-lots", lines, &[])
            }
            Kind::ImportRecorded => self.count("event-rows", lines, &[]),
            _ => self.count("event-lines", lines, &[]),
        })
    }

    /// The name of a step of a batch or its certificate; of another act, the name of its kind.
    #[must_use]
    pub fn step_name(&self, kind: Kind) -> String {
        let id = match kind {
            Kind::BatchDrafted => "event-step-drafted",
            Kind::BatchReviewed => "event-step-reviewed",
            Kind::BatchApproved => "event-step-approved",
            Kind::BatchReopened => "event-step-reopened",
            Kind::BatchRead => "event-step-read",
            Kind::BatchLocked => "event-step-locked",
            Kind::BatchStarted => "event-step-started",
            Kind::BatchCompleted => "event-step-completed",
            Kind::BatchAborted => "event-step-aborted",
            Kind::BatchCancelled => "event-step-cancelled",
            Kind::CertificateDrafted => "event-step-certificate-drafted",
            Kind::CertificateSigned => "event-step-certificate-signed",
            Kind::BatchCertified => "event-step-certified",
            Kind::CertificateVoided => "event-step-certificate-voided",
            _ => return self.code("act_kind", kind.code()),
        };
        self.say(id)
    }

    /// The sentence that a person signs in this place of an act of this kind; `meaning` is a code of
    /// `signature_meaning`. A second approval that the clock or a sealed day asks for has a sentence too; any other
    /// meaning reads as its word.
    #[must_use]
    pub fn signed_sentence(&self, kind: Kind, meaning: &str) -> String {
        match own_sentence(kind, meaning) {
            Some(id) => self.say(id),
            None if meaning == "approved" => self.say("event-sign-second"),
            None => self.code("signature_meaning", meaning),
        }
    }

    /// The same for the code of a kind; a code that no kind has reads as the word of the meaning.
    #[must_use]
    pub fn signed_as(&self, kind: &str, meaning: &str) -> String {
        match Kind::from_code(kind) {
            Some(kind) => self.signed_sentence(kind, meaning),
            None => self.code("signature_meaning", meaning),
        }
    }

    /// What stands at the foot of the sheet before it is signed: the act to come and how it is undone.
    #[must_use]
    pub fn signing_foot(&self, seq: u64, kind: Kind, lines: u64) -> String {
        let shown = super::number::unsigned(self.lang(), seq);
        let name = self.code("act_kind", kind.code());
        let first = if lines == 0 {
            self.with("event-foot-bare", &[("seq", &shown), ("kind", &name)])
        } else {
            self.count("event-foot", lines, &[("seq", &shown), ("kind", &name)])
        };
        format!("{first} {}", self.undone_by(kind))
    }

    /// How an act of this kind is undone.
    #[must_use]
    pub fn undone_by(&self, kind: Kind) -> String {
        self.say(undoing(kind))
    }
}

fn undoing(kind: Kind) -> &'static str {
    match kind {
        kind if reversible(kind) => "event-undo-reversal",
        Kind::HoldPlaced => "event-undo-hold",
        Kind::BlockPlaced => "event-undo-block",
        Kind::HoldReleased | Kind::BlockReleased => "event-undo-released",
        Kind::BatchReviewed | Kind::BatchApproved => "event-undo-reopened",
        Kind::BatchDrafted | Kind::BatchLocked => "event-undo-cancelled",
        Kind::BatchRead => "event-undo-read",
        Kind::BatchStarted => "event-undo-started",
        Kind::CertificateDrafted | Kind::CertificateSigned => "event-undo-redrafted",
        Kind::BatchCertified => "event-undo-voided",
        Kind::DaySealed => "event-undo-sealed",
        Kind::LedgerOpened
        | Kind::KeyWithdrawn
        | Kind::ClockReset
        | Kind::ActReversed
        | Kind::BatchCompleted
        | Kind::BatchAborted
        | Kind::BatchCancelled
        | Kind::CertificateVoided
        | Kind::DocumentIssued
        | Kind::BackupMade => "event-undo-never",
        _ => "event-undo-corrected",
    }
}

/// The sentence of its own that a signature has, by kind of act and meaning.
fn own_sentence(kind: Kind, meaning: &str) -> Option<&'static str> {
    people(kind, meaning).or_else(|| stock(kind, meaning)).or_else(|| destruction(kind, meaning))
}

fn people(kind: Kind, meaning: &str) -> Option<&'static str> {
    Some(match (kind, meaning) {
        (Kind::LedgerOpened, "opened") => "event-sign-ledger-opened",
        (Kind::PersonEnrolled, "enrolled") => "event-sign-person-enrolled",
        (Kind::PersonEnrolled, "approved") => "event-sign-person-enrolled-approved",
        (Kind::PersonChanged, "enrolled") => "event-sign-person-changed",
        (Kind::PersonChanged, "approved") => "event-sign-person-changed-approved",
        (Kind::RolesChanged, "enrolled") => "event-sign-roles-changed",
        (Kind::RolesChanged, "approved") => "event-sign-roles-changed-approved",
        (Kind::KeyReplaced, "enrolled") => "event-sign-key-replaced",
        (Kind::KeyReplaced, "approved") => "event-sign-key-replaced-approved",
        (Kind::KeyReplaced, "submitted") => "event-sign-key-replaced-submitted",
        (Kind::KeyWithdrawn, "enrolled") => "event-sign-key-withdrawn",
        (Kind::KeyWithdrawn, "approved") => "event-sign-key-withdrawn-approved",
        (Kind::RulesAdopted, "submitted") => "event-sign-rules-adopted",
        (Kind::RulesAdopted, "approved") => "event-sign-rules-adopted-approved",
        (Kind::SiteChanged, "submitted") => "event-sign-site-changed",
        (Kind::SiteChanged, "approved") => "event-sign-site-changed-approved",
        (Kind::ClockReset, "submitted") => "event-sign-clock-reset",
        (Kind::ClockReset, "approved") => "event-sign-clock-reset-approved",
        (Kind::ItemAdded | Kind::ItemChanged, "recorded") => "event-sign-item",
        (Kind::PlaceAdded | Kind::PlaceChanged, "recorded") => "event-sign-place",
        (Kind::PlaceLicensed, "recorded") => "event-sign-place-licensed",
        (Kind::HolderAdded | Kind::HolderChanged, "recorded") => "event-sign-holder",
        (Kind::ImportRecorded, "recorded") => "event-sign-import",
        (Kind::ImportRecorded, "approved") => "event-sign-import-approved",
        (Kind::DocumentIssued, "recorded") => "event-sign-document-issued",
        (Kind::BackupMade, "recorded") => "event-sign-backup-made",
        (Kind::DaySealed, "recorded") => "event-sign-day-sealed",
        (Kind::DaySealed, "approved") => "event-sign-day-sealed-approved",
        _ => return None,
    })
}

fn stock(kind: Kind, meaning: &str) -> Option<&'static str> {
    Some(match (kind, meaning) {
        (Kind::WeaponReceived | Kind::LotReceived | Kind::StockReceived, "recorded") => "event-sign-received",
        (Kind::WeaponIssued | Kind::LotIssued | Kind::StockIssued, "recorded") => "event-sign-issued",
        (Kind::WeaponReturned | Kind::LotReturned | Kind::StockReturned, "recorded") => "event-sign-returned",
        (Kind::WeaponMoved | Kind::LotMoved | Kind::StockMoved, "recorded") => "event-sign-moved",
        (Kind::WeaponExpended | Kind::LotExpended | Kind::StockExpended, "recorded") => "event-sign-expended",
        (Kind::TransferSent, "recorded") => "event-sign-transfer-sent",
        (Kind::TransferReceived, "recorded") => "event-sign-transfer-received",
        (Kind::CountAdjusted, "counted") => "event-sign-count-adjusted",
        (Kind::CountAdjusted, "approved") => "event-sign-count-adjusted-approved",
        (Kind::CountConfirmed, "counted") => "event-sign-count-confirmed",
        (Kind::ConditionChanged, "inspected") => "event-sign-condition-changed",
        (Kind::ConditionChanged, "approved") => "event-sign-condition-changed-approved",
        (Kind::HoldPlaced, "recorded") => "event-sign-hold-placed",
        (Kind::HoldReleased, "approved") => "event-sign-hold-released",
        (Kind::BlockPlaced, "recorded") => "event-sign-block-placed",
        (Kind::BlockReleased, "approved") => "event-sign-block-released",
        (Kind::InspectionRecorded, "inspected") => "event-sign-inspection-recorded",
        (Kind::StabilityRecorded, "inspected") => "event-sign-stability-recorded",
        (Kind::WeaponMarked, "inspected") => "event-sign-weapon-marked",
        (Kind::TraceDecided, "recorded") => "event-sign-trace-decided",
        (Kind::ActReversed, "recorded") => "event-sign-reversed",
        (Kind::ActReversed, "approved") => "event-sign-reversed-approved",
        _ => return None,
    })
}

fn destruction(kind: Kind, meaning: &str) -> Option<&'static str> {
    Some(match (kind, meaning) {
        (Kind::BatchDrafted, "prepared") => "event-sign-batch-drafted",
        (Kind::BatchReviewed, "approved") => "event-sign-batch-reviewed",
        (Kind::BatchApproved, "authorised") => "event-sign-batch-authorised",
        (Kind::BatchApproved, "submitted") => "event-sign-batch-submitted",
        (Kind::BatchReopened, "recorded") => "event-sign-batch-reopened",
        (Kind::BatchRead, "verified") => "event-sign-batch-read",
        (Kind::BatchLocked, "verified") => "event-sign-batch-locked",
        (Kind::BatchStarted, "recorded") => "event-sign-batch-started",
        (Kind::BatchStarted, "witnessed") => "event-sign-batch-started-witnessed",
        (Kind::BatchCompleted, "destroyed") => "event-sign-batch-completed",
        (Kind::BatchCompleted, "verified") => "event-sign-batch-completed-verified",
        (Kind::BatchAborted, "destroyed") => "event-sign-batch-aborted",
        (Kind::BatchAborted, "approved") => "event-sign-batch-aborted-approved",
        (Kind::BatchCancelled, "recorded") => "event-sign-batch-cancelled",
        (Kind::CertificateDrafted, "prepared") => "event-sign-certificate-drafted",
        (Kind::CertificateSigned, "destroyed") => "event-sign-certificate-destroyed",
        (Kind::CertificateSigned, "witnessed") => "event-sign-certificate-witnessed",
        (Kind::CertificateSigned, "inspected") => "event-sign-certificate-inspected",
        (Kind::CertificateSigned, "certified") => "event-sign-certificate-certified",
        (Kind::CertificateSigned, "observed") => "event-sign-certificate-observed",
        (Kind::BatchCertified, "certified") => "event-sign-batch-certified",
        (Kind::CertificateVoided, "certified") => "event-sign-certificate-voided",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::Lang;
    use super::*;
    use crate::domain::policy;

    fn line(lang: Lang, kind: Kind, facts: &ActFacts) -> String {
        Words::new(lang).act_line(kind, facts)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn a_line_says_what_an_act_did() {
        let issue = ActFacts {
            document: some("GT-LC-IV-2026-0391"),
            lines: 4,
            holder: some("Unidad de Ingenieros"),
            from: some("Armería A"),
            ..ActFacts::default()
        };
        assert_eq!(
            Lang::ALL.map(|lang| line(lang, Kind::WeaponIssued, &issue)),
            [
                "Issue voucher GT-LC-IV-2026-0391 · 4 weapons to Unidad de Ingenieros",
                "Vale de salida GT-LC-IV-2026-0391 · 4 armas a Unidad de Ingenieros",
                "Guia de fornecimento GT-LC-IV-2026-0391 · 4 armas para Unidad de Ingenieros",
                "Bon de délivrance GT-LC-IV-2026-0391 · 4 armes pour Unidad de Ingenieros",
            ]
        );
        let back = ActFacts { document: some("GT-LC-RT-2026-0002"), to: some("Armería A"), lines: 1, ..issue };
        assert_eq!(
            line(Lang::Es, Kind::WeaponReturned, &back),
            "Devolución de armas GT-LC-RT-2026-0002 · 1 arma, Unidad de Ingenieros → Armería A"
        );
        let lot = ActFacts { subject: some("KN-4-27"), to: some("Polvorín 2"), ..ActFacts::default() };
        assert_eq!(line(Lang::Es, Kind::LotReceived, &lot), "Comprobante de recepción · KN-4-27 → Polvorín 2");
        let hold = ActFacts {
            lines: 1_215,
            text: some("Cuarentena de seguridad"),
            number: some("B-2026-03"),
            ..ActFacts::default()
        };
        assert_eq!(
            line(Lang::Es, Kind::HoldPlaced, &hold),
            "Imposición de una retención · 1,215 renglones · B-2026-03 · Cuarentena de seguridad"
        );
    }

    #[test]
    fn reversals_and_prints_name_what_they_concern() {
        let reversal = ActFacts { number: some("41,180"), lines: 2, ..ActFacts::default() };
        assert_eq!(line(Lang::Es, Kind::ActReversed, &reversal), "Reversión del acto 41,180 · 2 renglones");
        assert_eq!(line(Lang::Es, Kind::ActReversed, &ActFacts::default()), "Reversión de un acto");
        let print = ActFacts { document: some("GT-LC-DC-2026-0007"), number: some("2"), ..ActFacts::default() };
        assert_eq!(
            line(Lang::Es, Kind::DocumentIssued, &print),
            "Emisión de un documento · Certificado de destrucción GT-LC-DC-2026-0007 · ejemplar 2"
        );
        let other = ActFacts { document: some("legacy 12"), ..ActFacts::default() };
        assert_eq!(line(Lang::En, Kind::DocumentIssued, &other), "Issue of a document · legacy 12");
    }

    #[test]
    fn every_kind_has_a_line_in_every_language() {
        let full = ActFacts {
            document: some("GT-LC-XX-2026-0001"),
            lines: 3,
            subject: None,
            holder: some("HOLDER"),
            from: some("FROM"),
            to: some("TO"),
            number: some("NUMBER"),
            text: some("TEXT"),
        };
        for lang in Lang::ALL {
            for kind in Kind::ALL {
                for facts in [&full, &ActFacts::default()] {
                    let said = line(lang, *kind, facts);
                    let whole = !said.is_empty() && !said.contains(['{', '[']) && !said.contains("·  ");
                    assert!(whole && !said.contains(kind.code()), "{} {}: {said}", lang.code(), kind.code());
                }
                let said = line(lang, *kind, &full);
                let named = said.contains("GT-LC-XX-2026-0001") && said.contains("NUMBER") && said.ends_with("TEXT");
                assert!(named, "{} {}: {said}", lang.code(), kind.code());
            }
        }
    }

    #[test]
    fn every_signature_has_a_sentence_of_its_own() {
        for (code, alternatives) in policy::built_in() {
            let Some(kind) = Kind::from_code(&code) else {
                assert!(policy::READ_ONLY.iter().any(|(kind, _)| *kind == code), "{code}");
                continue;
            };
            for slot in alternatives.iter().flatten() {
                let meaning = slot.meaning.as_str();
                assert!(own_sentence(kind, meaning).is_some(), "{code} {meaning}");
                for words in Lang::ALL.map(Words::new) {
                    let said = words.signed_sentence(kind, meaning);
                    assert!(said.ends_with('.') && !said.contains(['[', '{']), "{code} {meaning}: {said}");
                    assert_ne!(said, words.signed_sentence(kind, "acknowledged"), "{code} {meaning}");
                }
            }
        }
        let words = Words::new(Lang::Es);
        assert_eq!(
            words.signed_sentence(Kind::BatchRead, "verified"),
            "Leí cada número en el artículo mismo y lo comparé con la lista."
        );
        assert_eq!(
            words.signed_sentence(Kind::LotIssued, "approved"),
            "Apruebo este acto con la fecha y la hora que lleva."
        );
        assert_eq!(words.signed_sentence(Kind::LotIssued, "assessed"), "Evalué");
    }

    #[test]
    fn the_foot_names_the_act_to_come_and_how_it_is_undone() {
        let es = Words::new(Lang::Es);
        assert_eq!(
            es.signing_foot(41_207, Kind::WeaponIssued, 33),
            "Al firmar queda el acto 41,207, «Entrega de armas», 33 renglones. \
             Es definitivo; se deshace solo con otro acto, que lo reversa una sola vez."
        );
        assert_eq!(
            Words::new(Lang::Fr).signing_foot(7, Kind::DaySealed, 0),
            "La signature enregistre l'acte 7, «\u{202f}Sceau de la journée\u{202f}». C'est définitif\u{202f}; \
             ce qui manque à cette journée s'enregistre ensuite, avec deux signatures."
        );
        assert!(es.signing_foot(1, Kind::WeaponIssued, 1).contains("1 renglón."));
        for words in Lang::ALL.map(Words::new) {
            for kind in Kind::ALL {
                let undone = words.undone_by(*kind);
                assert!(undone.ends_with('.') && !undone.contains(['[', '{']), "{}: {undone}", kind.code());
                let reversal = words.say("event-undo-reversal");
                assert_eq!(undone == reversal, reversible(*kind), "{}: {undone}", kind.code());
            }
        }
    }

    #[test]
    fn steps_have_names() {
        let es = Words::new(Lang::Es);
        assert_eq!(es.step_name(Kind::BatchLocked), "Cierre de la lista");
        assert_eq!(es.step_name(Kind::WeaponMoved), "Movimiento interno de armas");
        for words in Lang::ALL.map(Words::new) {
            let steps = Kind::ALL.iter().filter(|k| k.code().starts_with("batch.") || k.code().starts_with("certi"));
            for kind in steps {
                let name = words.step_name(*kind);
                assert!(!name.contains('[') && name != words.code("act_kind", kind.code()), "{}: {name}", kind.code());
            }
        }
    }
}
