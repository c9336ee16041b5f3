//! Words of the story in four languages: what people of the depot would have typed.
//!
//! Does not know: when they are typed; the program's own sentences, which stand in the locales.
//! Always holds: every row has all four languages, in the order English, Spanish, Portuguese, French.

use crate::i18n::Lang;

/// A text in English, Spanish, Portuguese and French.
pub(super) type Four = [&'static str; 4];

/// The text in one language.
pub(super) fn tell(lang: Lang, text: &Four) -> String {
    let [en, es, pt, fr] = text;
    let said = match lang {
        Lang::En => en,
        Lang::Es => es,
        Lang::Pt => pt,
        Lang::Fr => fr,
    };
    (*said).to_owned()
}

pub(super) const LEDGER: Four = [
    "Las Ceibas Depot, training",
    "Depósito Las Ceibas, entrenamiento",
    "Depósito Las Ceibas, treinamento",
    "Dépôt Las Ceibas, entraînement",
];

/// Reasons, purposes and remarks.
#[rustfmt::skip]
pub(super) mod said {
    use super::Four;

    pub(in super::super) const OPENING_BOOK: Four = ["Taken over from register IV after a full count", "Trasladado del libro IV tras conteo completo", "Transportado do livro IV após contagem completa", "Repris du registre IV après recensement complet"];
    pub(in super::super) const CARD: Four = ["Lot card", "Tarjeta del lote", "Ficha do lote", "Fiche de lot"];
    pub(in super::super) const WET: Four = ["Rain through the roof of bay B, packs wet", "Gotera en la bahía B, embalajes mojados", "Goteira na baia B, embalagens molhadas", "Fuite du toit, travée B, emballages mouillés"];
    pub(in super::super) const TO_DISPOSAL: Four = ["Board of survey, beyond economical repair", "Junta de calificación, sin reparación económica", "Comissão de exame, sem reparo econômico", "Commission de réforme, réparation non rentable"];
    pub(in super::super) const SURPLUS: Four = ["Declared surplus", "Declarado excedente", "Declarado excedente", "Déclaré excédentaire"];
    pub(in super::super) const CRITICAL: Four = ["Critical defect in the sample", "Defecto crítico en la muestra", "Defeito crítico na amostra", "Défaut critique dans l’échantillon"];
    pub(in super::super) const STABILISER: Four = ["Stabiliser below the limit", "Estabilizante bajo el límite", "Estabilizante abaixo do limite", "Stabilisant sous la limite"];
    pub(in super::super) const BACK_FIT: Four = ["Inspected after return, fit", "Revisado al volver, apto", "Vistoriado na devolução, apto", "Contrôlé au retour, bon état"];
    pub(in super::super) const WRONG_COUNT: Four = ["Wrong quantity, 2,000 typed for 200", "Cantidad errada, se anotó 2,000 en vez de 200", "Quantidade errada, anotou-se 2.000 em vez de 200", "Quantité erronée, 2 000 noté pour 200"];
    pub(in super::super) const RECALL_OVER: Four = ["Notice withdrawn by the maker", "Aviso retirado por el fabricante", "Aviso retirado pelo fabricante", "Avis retiré par le fabricant"];
    pub(in super::super) const COUNT_PAPER: Four = ["Sheet of the monthly count", "Hoja del conteo mensual", "Folha da contagem mensal", "Feuille du recensement mensuel"];
    pub(in super::super) const RECOUNT: Four = ["Blind recount, two short in the opened box", "Reconteo a ciegas, faltan dos en la caja abierta", "Recontagem às cegas, faltam dois na caixa aberta", "Recomptage à l’aveugle, deux manquants dans la caisse ouverte"];
    pub(in super::super) const LEFT: Four = ["Posted to another unit", "Trasladado a otra unidad", "Transferido para outra unidade", "Muté dans une autre unité"];
    pub(in super::super) const CANCELLED: Four = ["The plant is not free before April", "La planta no tiene fecha antes de abril", "A usina não tem data antes de abril", "L’usine n’est pas libre avant avril"];
    pub(in super::super) const POLYGON: Four = ["Cerro Pelón range, grid CP-04", "Polígono Cerro Pelón, cuadrícula CP-04", "Polígono Cerro Pelón, quadrícula CP-04", "Polygone Cerro Pelón, carroyage CP-04"];
    pub(in super::super) const PLANT: Four = ["Arms workshop, Las Ceibas", "Taller de armería, Las Ceibas", "Oficina de armamento, Las Ceibas", "Atelier d’armurerie, Las Ceibas"];
    pub(in super::super) const SUPPRESS: Four = ["Unserviceable ammunition of the 2026 plan", "Munición inservible del plan 2026", "Munição inservível do plano 2026", "Munitions inutilisables du plan 2026"];
    pub(in super::super) const OLD_ARMS: Four = ["Unserviceable arms of the 2026 plan", "Armas inservibles del plan 2026", "Armas inservíveis do plano 2026", "Armes inutilisables du plan 2026"];
    pub(in super::super) const SCRAP: Four = ["Scrap to the smelter", "Chatarra a fundición", "Sucata para fundição", "Ferraille à la fonderie"];
    pub(in super::super) const SCRAP_RECEIPT: Four = ["1,486 kg, weighbridge ticket 3318, smelter receipt F-20931", "1,486 kg, tiquete de báscula 3318, recibo de fundición F-20931", "1.486 kg, tíquete de balança 3318, recibo de fundição F-20931", "1 486 kg, ticket de bascule 3318, reçu de fonderie F-20931"];
    pub(in super::super) const DRY: Four = ["Dry, no wind; no stoppage", "Seco, sin viento; sin interrupciones", "Seco, sem vento; sem interrupções", "Sec, sans vent ; sans interruption"];
    pub(in super::super) const BASIS: Four = ["Declared unserviceable and surplus, DMG-2026-0311", "Inservibles y excedentes declarados, DMG-2026-0311", "Inservíveis e excedentes declarados, DMG-2026-0311", "Déclarés inutilisables et excédentaires, DMG-2026-0311"];
    pub(in super::super) const DIRECTOR: Four = ["Director of War Materiel", "Director de Material de Guerra", "Diretor de Material Bélico", "Directeur du matériel de guerre"];
    pub(in super::super) const COURT: Four = ["Second criminal court", "Juzgado Segundo Penal", "Segunda Vara Criminal", "Deuxième tribunal pénal"];
    pub(in super::super) const PROSECUTOR: Four = ["Public Prosecutor", "Ministerio Público", "Ministério Público", "Ministère public"];
    pub(in super::super) const CONTACT: Four = ["National point of contact for tracing", "Punto de contacto nacional de rastreo", "Ponto de contato nacional de rastreamento", "Point de contact national pour le traçage"];
    pub(in super::super) const USB: Four = ["USB A and USB B", "USB A y USB B", "USB A e USB B", "USB A et USB B"];
    pub(in super::super) const FRAME_LEFT: Four = ["Frame, left side", "Armazón, lado izquierdo", "Armação, lado esquerdo", "Carcasse, côté gauche"];
    pub(in super::super) const RECEIVER_LEFT: Four = ["Receiver, left side", "Cajón de mecanismos, lado izquierdo", "Caixa da culatra, lado esquerdo", "Boîte de culasse, côté gauche"];
    pub(in super::super) const SEIZED: Four = ["Handed over with the case file", "Entregada con el expediente", "Entregue com o processo", "Remise avec le dossier"];
    pub(in super::super) const DUPLICATE: Four = ["The same number is on another weapon of this maker", "El mismo número está en otra arma de este fabricante", "O mesmo número está em outra arma deste fabricante", "Le même numéro figure sur une autre arme de ce fabricant"];
    pub(in super::super) const WORN: Four = ["Worn, one character cannot be read", "Gastada, un carácter no se lee", "Gasta, um caractere ilegível", "Usé, un caractère illisible"];
    pub(in super::super) const NO_CARD: Four = ["Came without a card", "Llegó sin tarjeta", "Chegou sem ficha", "Arrivé sans fiche"];
    pub(in super::super) const BROKEN_BOX: Four = ["Loose from broken boxes", "Sueltos de cajas rotas", "Soltos de caixas quebradas", "En vrac, caisses cassées"];
    pub(in super::super) const BAN_NOTE: Four = ["Ban B-03 of the Directorate: motors of the same lot burst", "Prohibición B-03 de la Dirección: motores del mismo lote reventaron", "Proibição B-03 da Diretoria: motores do mesmo lote romperam", "Interdiction B-03 de la Direction : propulseurs du même lot éclatés"];
    pub(in super::super) const RECALL_NOTE: Four = ["Maker’s notice 14/2025, primers", "Aviso 14/2025 del fabricante, fulminantes", "Aviso 14/2025 do fabricante, espoletas", "Avis 14/2025 du fabricant, amorces"];
    pub(in super::super) const OPEN_DIFFERENCE: Four = ["Count of November, difference not yet explained", "Conteo de noviembre, diferencia sin explicar", "Contagem de novembro, diferença sem explicação", "Recensement de novembre, écart non expliqué"];
    pub(in super::super) const ROW_ERROR: Four = ["Third blind count 3,200; the card shows box 16 incomplete", "Tercer conteo a ciegas 3,200; la caja 16 figura incompleta en la tarjeta", "Terceira contagem às cegas 3.200; a caixa 16 consta incompleta na ficha", "Troisième comptage à l’aveugle 3 200 ; la caisse 16 figure incomplète sur la fiche"];
    pub(in super::super) const SEALS: Four = ["LC-20411 to LC-20419", "LC-20411 a LC-20419", "LC-20411 a LC-20419", "LC-20411 à LC-20419"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_text() {
        let all: Vec<String> = Lang::ALL.iter().map(|lang| tell(*lang, &said::CANCELLED)).collect();
        assert_eq!(all.len(), 4);
        assert!(all.iter().enumerate().all(|(at, text)| !all[..at].contains(text)));
        assert_eq!(tell(Lang::Es, &LEDGER), "Depósito Las Ceibas, entrenamiento");
    }
}
