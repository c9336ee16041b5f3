# The words of every list of codes.

## conflict scope
code-conflict-scope-batch = Même série de destruction
code-conflict-scope-document = Même document
code-conflict-scope-adjustment = Même régularisation
code-conflict-scope-count = Même comptage
code-conflict-scope-transfer = Même transfert
code-conflict-scope-handover = Même passation
code-conflict-scope-case = Même affaire
code-conflict-scope-site = Même site
code-conflict-scope-store = Même magasin
code-conflict-scope-always = Toujours

## serial state
code-serial-state-legible = Lisible
code-serial-state-partial = Partiellement lisible
code-serial-state-obliterated = Effacé
code-serial-state-restored = Restauré par expertise
code-serial-state-absent = Jamais marqué
code-serial-state-duplicated = En double sur une autre arme
code-serial-state-control-number = Numéro de contrôle uniquement
code-serial-state-not-read = Pas encore lu

## mark kind
code-mark-kind-serial = Numéro de série
code-mark-kind-country-of-manufacture = Pays de fabrication
code-mark-kind-manufacturer = Fabricant
code-mark-kind-year-of-manufacture = Année de fabrication
code-mark-kind-type-model = Code de type ou de modèle
code-mark-kind-calibre = Calibre
code-mark-kind-import-mark = Marque d'importation
code-mark-kind-transfer-mark = Marque de transfert des stocks de l'État vers l'usage civil
code-mark-kind-confiscation-mark = Marque de confiscation définitive
code-mark-kind-deactivation-mark = Marque de neutralisation
code-mark-kind-force-mark = Marque de la force ou de l'unité
code-mark-kind-control-number = Numéro de contrôle national
code-mark-kind-proof-mark = Poinçon d'épreuve
code-mark-kind-assembly-mark = Marque d'assemblage
code-mark-kind-patent-mark = Marque de brevet
code-mark-kind-rack-mark = Numéro de râtelier ou de crosse
code-mark-kind-other = Autre marque

## mark moment
code-mark-moment-manufacture = À la fabrication
code-mark-moment-import = À l'importation
code-mark-moment-transfer-civil = Lors du passage des stocks de l'État à l'usage civil
code-mark-moment-confiscation = Lors de la confiscation définitive
code-mark-moment-deactivation = Lors de la neutralisation
code-mark-moment-state-holding = Pendant la détention par une force
code-mark-moment-before-destruction = Avant destruction (arme non marquée)
code-mark-moment-remark = Remarquage après usure ou erreur

## mark method
code-mark-method-stamp = Frappé
code-mark-method-dot-peen = Micropercussion
code-mark-method-laser = Laser
code-mark-method-engraved = Gravé
code-mark-method-cast = Moulé
code-mark-method-etched = Gravure chimique
code-mark-method-plate = Plaque ou étiquette
code-mark-method-unknown = Inconnu

## component
code-component-frame = Carcasse
code-component-receiver = Boîte de culasse
code-component-barrel = Canon
code-component-bolt = Culasse mobile
code-component-slide = Glissière
code-component-cylinder = Barillet
code-component-breech-block = Bloc de culasse
code-component-bolt-carrier = Porte-culasse
code-component-upper-receiver = Boîte de culasse supérieure
code-component-trigger-group = Ensemble de détente
code-component-firing-pin = Percuteur
code-component-feeding-device = Chargeur
code-component-sight = Viseur ou optique
code-component-suppressor = Modérateur de son
code-component-mount = Affût ou trépied
code-component-launch-tube = Tube de lancement
code-component-gripstock = Poignée de tir
code-component-baseplate = Plaque de base
code-component-other = Autre

## make class
code-make-class-factory = De fabrication industrielle
code-make-class-licensed-copy = Copie sous licence
code-make-class-unlicensed-copy = Copie sans licence
code-make-class-craft-made = Artisanale
code-make-class-converted = Transformée
code-make-class-assembled = Assemblée à partir de pièces ou d'un kit
code-make-class-unknown = Inconnue

## action
code-action-automatic = Automatique
code-action-semi-automatic = Semi-automatique
code-action-bolt-action = À verrou
code-action-lever = À levier
code-action-pump = À pompe
code-action-single-shot = À un coup
code-action-revolver = Revolver
code-action-double-barrel = Deux canons juxtaposés
code-action-over-under = Canons superposés
code-action-recoilless = Sans recul
code-action-percussion = À percussion
code-action-flintlock = À silex
code-action-gas-air = À gaz ou à air
code-action-selective = Tir sélectif
code-action-muzzle-loading = À chargement par la bouche
code-action-other = Autre

## legal title
code-legal-title-state-owned = Propriété de l'État
code-legal-title-other-agency = Propriété d'un autre organisme
code-legal-title-seized-pending = Saisie, décision en attente
code-legal-title-confiscated-state = Confisquée au profit de l'État
code-legal-title-surrendered-pending = Remise, décision en attente
code-legal-title-private-safekeeping = Propriété privée en dépôt
code-legal-title-donor-controlled = Donnée avec conditions d'utilisation finale
code-legal-title-unknown = Inconnue

## legal block
code-legal-block-court = Sous main de justice
code-legal-block-evidence = Pièce à conviction
code-legal-block-investigation = Enquête
code-legal-block-trace-pending = Traçage en cours
code-legal-block-ownership = Propriété contestée

## hold reason
code-hold-reason-discrepancy = Écart non résolu
code-hold-reason-safety-quarantine = Quarantaine de sécurité
code-hold-reason-recall = Suspension ou rappel
code-hold-reason-not-inspected = Restituée, non inspectée
code-hold-reason-end-use = Restriction d'utilisation finale ou du donateur
code-hold-reason-ban = Interdiction
code-hold-reason-administrative = Blocage administratif

## custody
code-custody-store-custodian = Dépositaire du magasin
code-custody-person-short = Personne, délivrance temporaire
code-custody-person-long = Personne, dotation individuelle
code-custody-unit = Unité
code-custody-carrier = Transporteur ou escorte
code-custody-workshop = Atelier
code-custody-court = Tribunal ou parquet
code-custody-outside-agency = Autre organisme (prêt)
code-custody-destruction-team = Équipe de destruction
code-custody-ended = Garde terminée

## service state
code-service-state-surplus-declared = Déclarée excédentaire
code-service-state-withdrawn = Retirée du service
code-service-state-recorded-for-disposal = Enregistrée par type, lot, série de fabrication et numéro de série
code-service-state-stored-apart = Stockée à part
code-service-state-in-service = En service
code-service-state-disposal-decided = Mode d'élimination décidé
code-service-state-in-batch = Dans une série de destruction
code-service-state-ended-destroyed = Fin : détruite
code-service-state-ended-transferred = Fin : transférée
code-service-state-ended-lost = Fin : sortie pour perte
code-service-state-ended-stolen = Fin : sortie pour vol
code-service-state-ended-deactivated = Fin : neutralisée

## condition
code-condition-serviceable = En état de service
code-condition-serviceable-limited = En état de service avec limites
code-condition-repairable = Réparable
code-condition-unserviceable = Hors d'usage
code-condition-incomplete = Incomplète
code-condition-not-inspected = Restituée, non inspectée
code-condition-deactivated = Neutralisée
code-condition-destroyed = Détruite
code-condition-unknown = Inconnu

## stock purpose
code-stock-purpose-operational = Opérationnel
code-stock-purpose-war-reserve = Réserve de guerre
code-stock-purpose-training = Instruction
code-stock-purpose-experimental = Pour essais
code-stock-purpose-at-manufacturer = Au lieu de fabrication
code-stock-purpose-awaiting-disposal = En attente d'élimination

## origin event
code-origin-event-seized = Saisie
code-origin-event-found = Trouvée
code-origin-event-surrendered = Remise volontairement
code-origin-event-opening-balance = Solde d'ouverture
code-origin-event-procured = Acquise dans le pays
code-origin-event-imported = Importée
code-origin-event-donated = Donnée
code-origin-event-transferred-in = Transférée d'un autre détenteur
code-origin-event-confiscated = Confisquée par décision définitive
code-origin-event-captured = Capturée
code-origin-event-recovered = Retrouvée après perte ou vol
code-origin-event-found-on-inventory = Trouvée à l'inventaire
code-origin-event-loan-in = Prêtée par un autre détenteur
code-origin-event-safekeeping = Remise en dépôt

## place outside
code-place-outside-supplier = Fournisseur
code-place-outside-issued-person = Détention par une personne
code-place-outside-issued-unit = Détention par une unité
code-place-outside-court = Tribunal ou parquet
code-place-outside-outside-agency = Autre organisme
code-place-outside-transferred-out = Transfert à un tiers
code-place-outside-destroyed = Destruction
code-place-outside-lost = Perte ou vol
code-place-outside-opening = Solde d'ouverture
code-place-outside-found = Trouvaille à l'inventaire
code-place-outside-expended = Consommation

## issue kind
code-issue-kind-short = Délivrance temporaire (service ou journée)
code-issue-kind-long = Dotation individuelle
code-issue-kind-loan = Prêt à un autre organisme

## issue purpose
code-issue-purpose-guard = Garde
code-issue-purpose-patrol = Patrouille ou opération
code-issue-purpose-range = Exercice de tir
code-issue-purpose-training = Instruction
code-issue-purpose-escort = Escorte
code-issue-purpose-ceremony = Cérémonie
code-issue-purpose-inspection = Inspection
code-issue-purpose-repair = Réparation
code-issue-purpose-court = Tribunal ou expertise
code-issue-purpose-other = Autre

## transfer state
code-transfer-state-draft = Brouillon
code-transfer-state-sent = Envoyé, non accepté
code-transfer-state-accepted = Accepté
code-transfer-state-accepted-difference = Accepté avec écarts
code-transfer-state-refused = Refusé
code-transfer-state-cancelled = Annulé
code-transfer-state-overdue = Réception en retard

## destruction state
code-destruction-state-draft = Brouillon
code-destruction-state-reviewed = Examinée
code-destruction-state-approved = Approuvée
code-destruction-state-locked = Scellée
code-destruction-state-running = En cours
code-destruction-state-completed = Achevée
code-destruction-state-certified = Certifiée
code-destruction-state-cancelled = Annulée
code-destruction-state-aborted = Interrompue

## destruction stage
code-destruction-stage-proposed = Proposée
code-destruction-stage-cleared = Libérée (justice et traçage)
code-destruction-stage-authorised = Autorisée
code-destruction-stage-verified-sealed = Vérifiée et scellée
code-destruction-stage-in-transit = En transit
code-destruction-stage-received = Reçue sur le site
code-destruction-stage-destroyed = Détruite
code-destruction-stage-residue-verified = Résidus vérifiés
code-destruction-stage-certified = Certifiée
code-destruction-stage-dispatched = Liste envoyée à l'autorité
code-destruction-stage-closed = Close
code-destruction-stage-exception = Arrêtée par exception

## destruction line result
code-destruction-line-result-destroyed = Détruite
code-destruction-line-result-returned = Retournée au magasin
code-destruction-line-result-missing = Non présentée
code-destruction-line-result-extra = Excédentaire, hors liste
code-destruction-line-result-mismatch = Non conforme à la liste
code-destruction-line-result-refused-block = Refusée : empêchement juridique en vigueur
code-destruction-line-result-found = Trouvée pendant les travaux, ajoutée
code-destruction-line-result-lost = Perdue pendant les travaux
code-destruction-line-result-not-complete = Méthode inefficace, à refaire

## destruction origin
code-destruction-origin-surplus = Excédent
code-destruction-origin-obsolete = Obsolète
code-destruction-origin-unserviceable = Hors d'usage
code-destruction-origin-seized = Saisie
code-destruction-origin-confiscated = Confisquée
code-destruction-origin-surrendered = Remise volontairement
code-destruction-origin-found = Trouvée
code-destruction-origin-craft-made = Artisanale

## signature meaning
code-signature-meaning-prepared = J'ai établi ce document
code-signature-meaning-counted = J'ai compté ces articles
code-signature-meaning-verified = J'ai lu et comparé chaque numéro
code-signature-meaning-issued = J'ai délivré
code-signature-meaning-received = J'ai reçu
code-signature-meaning-returned = J'ai restitué
code-signature-meaning-handed-over = Je remets la charge
code-signature-meaning-took-over = Je reprends la charge
code-signature-meaning-inspected = J'ai inspecté
code-signature-meaning-approved = J'approuve
code-signature-meaning-authorised = J'autorise
code-signature-meaning-destroyed = J'ai procédé à la destruction
code-signature-meaning-witnessed = J'étais présent et j'en suis témoin
code-signature-meaning-observed = J'ai observé en qualité d'observateur indépendant
code-signature-meaning-certified = Je certifie
code-signature-meaning-assessed = J'ai évalué
code-signature-meaning-acknowledged = J'ai reçu ce rapport ; cela ne vaut pas accord
code-signature-meaning-accepted-terms = J'accepte ces conditions
code-signature-meaning-opened = J'ouvre ce registre
code-signature-meaning-recorded = J'ai enregistré ceci
code-signature-meaning-enrolled = J'ai inscrit cette personne
code-signature-meaning-submitted = Je soumets ceci à décision

## trace decision
code-trace-decision-pending = Traçage en attente
code-trace-decision-trace-completed = Traçage terminé
code-trace-decision-trace-not-required = Traçage non requis
code-trace-decision-trace-waived = Dispense de traçage par l'autorité
code-trace-decision-not-applicable = Stock de l'État à historique complet

## trace exemption
code-trace-exemption-amnesty = Collectée lors d'une amnistie
code-trace-exemption-diversion-risk = Le traçage retarderait la destruction et accroîtrait le risque de détournement
code-trace-exemption-before-1946 = Fabriquée avant 1946

## reservation
code-reservation-batch-reserved = Réservée pour une série de destruction
code-reservation-count-freeze = Gelée par un comptage
code-reservation-transfer-pending = Dans un transfert non accepté

## severity
code-severity-critical = Critique
code-severity-major = Majeur
code-severity-minor = Mineur
code-severity-observation = Observation

## answer
code-answer-yes = Oui
code-answer-partly = En partie
code-answer-no = Non
code-answer-not-applicable = Sans objet
code-answer-not-seen = Non constaté

## document type
code-document-type-dc = Certificat de destruction
code-document-type-dl = Liste de destruction
code-document-type-hr = Reçu
code-document-type-rc = Carte de perception d'arme
code-document-type-il = Cahier de délivrance et de restitution
code-document-type-iv = Bon de délivrance
code-document-type-rv = Bon de réception
code-document-type-rt = Bon de retour
code-document-type-mv = Bon de mouvement interne
code-document-type-aj = Procès-verbal de régularisation
code-document-type-cr = Rapport d'état
code-document-type-in = Rapport d'inspection
code-document-type-tv = Bordereau de transfert
code-document-type-cs = Feuille de comptage
code-document-type-mc = Fiche de pile
code-document-type-ll = Licence de limite d'explosifs
code-document-type-dr = Procès-verbal d'écart
code-document-type-cc = Formulaire de chaîne de possession
code-document-type-ho = Passation de service
code-document-type-ar = Rapport d'évaluation
code-document-type-lc = Fiche de lot
code-document-type-wc = Fiche d'arme
code-document-type-ta = Réponse de traçage
code-document-type-tr = Fiche de demande de traçage
code-document-type-ln = Avis de perte ou de vol
code-document-type-ds = Feuille journalière de destruction
code-document-type-cl = Lettre de transmission à l'autorité
code-document-type-bk = Registre des armes
code-document-type-mt = Étiquette de maintenance
code-document-type-ex = Certificat de consommation
code-document-type-me = Feuille de clôture mensuelle
code-document-type-lb = Étiquettes
code-document-type-db = Série de destruction

## provenance
code-provenance-read = Lu dans la source
code-provenance-recalled = Non vérifié dans le texte
code-provenance-default = Valeur par défaut du produit, modifiable

## capacity
code-capacity-proposer = Personne qui propose
code-capacity-counter = Agent de comptage
code-capacity-counter-1 = Premier agent de comptage
code-capacity-counter-2 = Second agent de comptage
code-capacity-issuer = Personne qui délivre
code-capacity-receiver = Personne qui reçoit
code-capacity-sender = Expéditeur
code-capacity-accepter = Personne qui accepte
code-capacity-verifier-1 = Premier vérificateur
code-capacity-verifier-2 = Second vérificateur
code-capacity-witness-1 = Premier témoin
code-capacity-witness-2 = Second témoin
code-capacity-certifier = Personne qui certifie
code-capacity-approver-1 = Premier approbateur
code-capacity-approver-2 = Second approbateur
code-capacity-condition-proposer = Personne qui propose l'état
code-capacity-condition-approver = Personne qui approuve l'état
code-capacity-trace-approver = Personne qui approuve la réponse de traçage
code-capacity-outgoing-custodian = Dépositaire sortant
code-capacity-incoming-custodian = Dépositaire entrant
code-capacity-handover-witness = Témoin de la passation
code-capacity-key-holder-1 = Premier détenteur de clé
code-capacity-key-holder-2 = Second détenteur de clé
code-capacity-any-ledger-role = Toute fonction dans le registre

## loss kind
code-loss-kind-lost = Perdue
code-loss-kind-theft-no-violence = Volée sans violence
code-loss-kind-theft-violence = Volée avec violence
code-loss-kind-embezzled = Détournée par le détenteur
code-loss-kind-combat = Perdue au combat
code-loss-kind-accident = Détruite par accident
code-loss-kind-transit = Perdue en transit
code-loss-kind-unexplained = Manquant inexpliqué

## print mark
code-print-mark-original = Original
code-print-mark-copy = Copie
code-print-mark-void = ANNULÉ
code-print-mark-draft = BROUILLON
code-print-mark-training = INSTRUCTION, SANS VALEUR
code-print-mark-not-verified = NON VÉRIFIÉ

## count line result
code-count-line-result-matched = Concordant
code-count-line-result-missing = Manquant
code-count-line-result-extra = Excédentaire
code-count-line-result-misplaced = À un autre endroit
code-count-line-result-serial-differs = Numéro lu différemment
code-count-line-result-mark-differs = Autre marque différente
code-count-line-result-condition-differs = État différent
code-count-line-result-double-scan = Compté deux fois
code-count-line-result-unknown-scan = Code ou numéro inconnu
code-count-line-result-not-counted = Non compté
code-count-line-result-cannot-read = Illisible

## discrepancy cause
code-discrepancy-cause-entry-error = Erreur de saisie
code-discrepancy-cause-unposted-document = Document non enregistré
code-discrepancy-cause-serial-misread = Numéro mal lu
code-discrepancy-cause-misplaced = Erreur de rangement
code-discrepancy-cause-issue-not-recorded = Délivrance non enregistrée
code-discrepancy-cause-return-not-recorded = Restitution non enregistrée
code-discrepancy-cause-in-transit = En transit
code-discrepancy-cause-packing-error = Erreur d'emballage ou de contenance
code-discrepancy-cause-double-record = Double enregistrement
code-discrepancy-cause-loss = Perte
code-discrepancy-cause-theft = Vol
code-discrepancy-cause-unexplained = Sans explication

## event type
code-event-type-initial-registration = Enregistrement initial
code-event-type-receipt = Réception
code-event-type-issue-short = Délivrance temporaire
code-event-type-issue-long = Dotation individuelle
code-event-type-return = Restitution
code-event-type-transfer-out = Transfert envoyé
code-event-type-transfer-in = Transfert accepté
code-event-type-transfer-refused = Transfert refusé
code-event-type-move = Déplacée sur le site
code-event-type-count-confirmed = Comptage confirmé
code-event-type-inventory-gain = Entrée après inventaire
code-event-type-inventory-loss = Sortie après inventaire
code-event-type-correction = Correction
code-event-type-reversal = Annulation par contre-écriture
code-event-type-mark-applied = Marque apposée
code-event-type-serial-corrected = Lecture de numéro corrigée
code-event-type-component-changed = Pièce changée
code-event-type-inspected = Inspectée
code-event-type-repair-out = Envoyée en réparation
code-event-type-repair-in = Retour de réparation
code-event-type-block-on = Empêchement juridique posé
code-event-type-block-off = Empêchement juridique levé
code-event-type-hold-on = Blocage posé
code-event-type-hold-off = Blocage levé
code-event-type-surplus-declared = Déclarée excédentaire
code-event-type-withdrawn = Retirée du service
code-event-type-batch-allocated = Incluse dans une série de destruction
code-event-type-batch-released = Libérée de la série
code-event-type-verified-for-destruction = Vérifiée pour destruction
code-event-type-destroyed = Détruite
code-event-type-deactivated = Neutralisée
code-event-type-loss-reported = Perte déclarée
code-event-type-theft-reported = Vol déclaré
code-event-type-recovered = Retrouvée
code-event-type-trace-query = Demande de traçage reçue ou envoyée
code-event-type-trace-reply = Réponse de traçage

## exception reason
code-exception-reason-small-post = Petit poste : pas d'autre personne
code-exception-reason-emergency = Urgence
code-exception-reason-absence = Officier absent
code-exception-reason-order = Ordre écrit
code-exception-reason-other = Autre, expliqué

## paper size
code-paper-size-a4 = A4
code-paper-size-letter = Lettre US
code-paper-size-half = Demi-feuille (A5 ou demi-lettre)
code-paper-size-card = Carte
code-paper-size-sheet-labels = Planche d'étiquettes
code-paper-size-roll-labels = Rouleau d'étiquettes

## sample direction
code-sample-direction-book-to-floor = Du registre au râtelier
code-sample-direction-floor-to-book = Du râtelier au registre

## role
code-role-storekeeper = Magasinier
code-role-armourer = Armurier
code-role-accountable-officer = Chef d'armurerie (comptable du matériel)
code-role-inspector = Inspecteur
code-role-ammunition-officer = Officier technique munitions
code-role-surplus-board = Membre de la commission des excédents
code-role-approver = Officier approbateur
code-role-authority = Autorité qui autorise
code-role-verifier = Vérificateur
code-role-convoy-officer = Chef de convoi
code-role-destruction-officer = Responsable de la destruction
code-role-witness = Témoin
code-role-observer = Observateur indépendant
code-role-assessor = Évaluateur (OEA)
code-role-national-authority = Autorité nationale
code-role-contact-point = Point de contact national
code-role-records-officer = Responsable des registres
code-role-investigator = Officier enquêteur
code-role-unit-requester = Unité demandeuse
code-role-administrator = Administrateur du système

## weapon type
code-weapon-type-revolver = Revolver
code-weapon-type-pistol-self-loading = Pistolet semi-automatique
code-weapon-type-pistol-automatic = Pistolet automatique
code-weapon-type-pistol-single-shot = Pistolet à un coup
code-weapon-type-derringer = Derringer
code-weapon-type-rifle-bolt = Fusil à verrou
code-weapon-type-rifle-semi-auto = Fusil semi-automatique
code-weapon-type-rifle-lever = Carabine à levier
code-weapon-type-rifle-pump = Carabine à pompe
code-weapon-type-rifle-single-shot = Fusil à un coup
code-weapon-type-rifle-percussion = Fusil à percussion (chargement par la bouche)
code-weapon-type-carbine = Carabine
code-weapon-type-assault-rifle = Fusil d'assaut
code-weapon-type-smg = Pistolet-mitrailleur
code-weapon-type-lmg = Mitrailleuse légère
code-weapon-type-gpmg = Mitrailleuse polyvalente
code-weapon-type-hmg = Mitrailleuse lourde
code-weapon-type-anti-materiel-rifle = Fusil antimatériel
code-weapon-type-shotgun-pump = Fusil à pompe
code-weapon-type-shotgun-semi-auto = Fusil de chasse semi-automatique
code-weapon-type-shotgun-double = Fusil de chasse à canons juxtaposés
code-weapon-type-shotgun-over-under = Fusil de chasse à canons superposés
code-weapon-type-shotgun-single = Fusil de chasse à un coup
code-weapon-type-shotgun-bolt = Fusil de chasse à verrou
code-weapon-type-combination-gun = Arme mixte (carabine et fusil)
code-weapon-type-grenade-launcher-hand = Lance-grenades portatif
code-weapon-type-grenade-launcher-under = Lance-grenades amovible sous canon
code-weapon-type-grenade-launcher-mounted = Lance-grenades automatique monté
code-weapon-type-rocket-launcher = Lance-roquettes portatif
code-weapon-type-atgm-launcher = Lance-missiles antichar portatif
code-weapon-type-anti-tank-gun = Canon antichar portatif
code-weapon-type-recoilless-rifle = Canon sans recul
code-weapon-type-mortar-below-75 = Mortier de moins de 75 mm
code-weapon-type-mortar-75-plus = Mortier de 75 mm et plus
code-weapon-type-manpads = Système antiaérien portable
code-weapon-type-signal-pistol = Pistolet lance-fusées
code-weapon-type-blank-pistol = Pistolet d'alarme ou à blanc
code-weapon-type-air-gun = Arme à air ou à gaz
code-weapon-type-tear-gas-gun = Lanceur de gaz lacrymogène
code-weapon-type-disguised-gun = Arme à feu dissimulée
code-weapon-type-craft-pistol = Pistolet artisanal
code-weapon-type-craft-shotgun = Fusil de chasse artisanal
code-weapon-type-craft-long-gun = Fusil artisanal
code-weapon-type-craft-smg = Pistolet-mitrailleur artisanal
code-weapon-type-suppressor = Modérateur de son
code-weapon-type-frame-only = Carcasse ou boîte de culasse seule
code-weapon-type-barrel-only = Canon seul
code-weapon-type-other = Autre arme (décrire)
code-weapon-type-unknown = Non identifiée

## destruction method
code-destruction-method-shear = Cisaillage hydraulique
code-destruction-method-torch = Découpage au chalumeau
code-destruction-method-saw = Sciage ou tronçonnage au disque
code-destruction-method-plasma = Découpage plasma
code-destruction-method-press = Compactage à la presse
code-destruction-method-crush = Écrasement (véhicule ou rouleau)
code-destruction-method-bend = Pliage
code-destruction-method-shred = Broyage
code-destruction-method-flail = Dénaturation au fléau à chaînes
code-destruction-method-smelt = Fusion (haut fourneau)
code-destruction-method-burn = Brûlage
code-destruction-method-saa-burn = Brûlage de munitions de petit calibre en cuve
code-destruction-method-od = Détonation à l'air libre
code-destruction-method-ob = Brûlage à l'air libre
code-destruction-method-cdc = Détonation en enceinte fermée
code-destruction-method-furnace = Four industriel
code-destruction-method-disassemble = Démontage industriel et valorisation
code-destruction-method-sea = Immersion en mer
code-destruction-method-bury = Enfouissement
code-destruction-method-other = Autre méthode (décrire)

## residue check
code-residue-check-shear = Boîte de culasse entièrement sectionnée
code-residue-check-torch = Au moins une coupe en diagonale à travers la boîte ou carcasse
code-residue-check-saw = Boîte, canon et culasse entièrement sectionnés
code-residue-check-plasma = Boîte, canon et culasse entièrement sectionnés
code-residue-check-press = Boîte ouverte ou pièces soudées entre elles ; sinon, seconde méthode
code-residue-check-crush = Boîte ouverte ; canon plié et fendu ; sinon, seconde méthode
code-residue-check-bend = Réversible : seulement avec une seconde méthode
code-residue-check-shred = Fragments seulement ; aucune partie essentielle entière
code-residue-check-flail = Parties essentielles rompues ; sinon, seconde méthode
code-residue-check-smelt = Attestation de l'usine, avec poids
code-residue-check-burn = Ne suffit pas seule pour les pièces métalliques
code-residue-check-saa-burn = Douilles et résidus inspectés ; déclaration d'absence d'explosifs
code-residue-check-od = Site inspecté et dégagé ; articles non détruits listés
code-residue-check-ob = Résidus inspectés ; déclaration d'absence d'explosifs
code-residue-check-cdc = Registre d'enceinte et résidus inspectés
code-residue-check-furnace = Registre du four et résidus inspectés
code-residue-check-disassemble = Chaque composant récupéré entre en stock ou est détruit
code-residue-check-sea = Enregistrement d'actes passés seulement
code-residue-check-bury = Enregistrement d'actes passés seulement
code-residue-check-other = Approuvé au cas par cas, résultat décrit

## condition group
code-condition-group-a = En état de service et disponible
code-condition-group-b = Emploi interdit jusqu'à la fin d'une enquête technique
code-condition-group-c = Indisponible jusqu'à inspection, réparation, modification ou épreuve
code-condition-group-d = À éliminer
code-condition-group-a1 = Sans restriction
code-condition-group-a2 = Limité par la durée de vie en stockage
code-condition-group-a3 = Emploi restreint (instruction seulement, ou sous contrainte)
code-condition-group-b1 = Délivrance interdite, mouvement autorisé
code-condition-group-b2 = Délivrance et mouvement interdits
code-condition-group-c1 = En attente d'inspection
code-condition-group-c2 = Réparation mineure
code-condition-group-c3 = Réparation majeure ou modification
code-condition-group-c4 = En attente d'épreuve en service ou de stabilité
code-condition-group-d1 = Excédentaire, en bon état
code-condition-group-d2 = Hors d'usage, stable
code-condition-group-d3 = Dangereux à déplacer, ou à détruire en priorité
code-condition-group-d4 = Ferraille vide ou inerte en attente de certificat d'absence d'explosifs

## hazard division
code-hazard-division-1-1 = Explosion en masse (la quasi-totalité de la charge à la fois)
code-hazard-division-1-2 = Projections sans explosion en masse (un ou quelques objets à la fois)
code-hazard-division-1-3 = Incendie à fort rayonnement thermique, avec effets mineurs de souffle ou de projection
code-hazard-division-1-4 = Sans danger notable ; les effets restent le plus souvent dans l'emballage
code-hazard-division-1-5 = Matière très peu sensible, avec danger d'explosion en masse
code-hazard-division-1-6 = Objet extrêmement peu sensible, sans explosion en masse
code-hazard-division-1-2-1 = Gros objets de 1.2 : gros éclats, longue portée
code-hazard-division-1-2-2 = Petits objets de 1.2
code-hazard-division-1-2-3 = Objets de 1.2 dont la réaction aux essais ne dépasse pas la combustion
code-hazard-division-1-3-1 = Incendie en masse à rayonnement thermique intense (en général poudre en vrac)
code-hazard-division-1-3-2 = Brûle de façon sporadique, avec souffle ou projection mineurs
code-hazard-division-unk = Division de risque inconnue

## compatibility group
code-compatibility-group-a = Matière explosive primaire
code-compatibility-group-b = Objet contenant un explosif primaire et ayant moins de deux dispositifs de sécurité efficaces ; aussi certains détonateurs et amorces sans explosif primaire
code-compatibility-group-c = Poudre propulsive ou autre matière déflagrante, ou objet qui en contient
code-compatibility-group-d = Matière détonante secondaire, poudre noire ou objet qui en contient, sans moyens d'amorçage ni charge propulsive ; ou objet à explosif primaire ayant au moins deux dispositifs de sécurité
code-compatibility-group-e = Objet contenant un explosif secondaire, sans moyens d'amorçage propres, avec charge propulsive
code-compatibility-group-f = Objet contenant un explosif secondaire, avec ses moyens d'amorçage, avec ou sans charge propulsive
code-compatibility-group-g = Matière ou objet pyrotechnique (éclairant, incendiaire, fumigène, lacrymogène et similaires)
code-compatibility-group-h = Objet contenant un explosif et du phosphore blanc
code-compatibility-group-j = Objet contenant un explosif et un liquide ou gel inflammable
code-compatibility-group-k = Objet contenant un explosif et un agent chimique toxique
code-compatibility-group-l = Risque particulier (par exemple hydroactif, hypergolique, pyrophorique) ; chaque type isolé
code-compatibility-group-n = Objet ne contenant que des matières extrêmement peu sensibles
code-compatibility-group-s = Emballé ou conçu de façon que les effets accidentels restent dans l'emballage et ne gênent pas la lutte contre l'incendie à proximité

## lot state
code-lot-state-marked = Tel que marqué
code-lot-state-none = Sans numéro de lot
code-lot-state-mixed = Lots mélangés
code-lot-state-unknown = Lot inconnu

## date precision
code-date-precision-day = Jour connu
code-date-precision-month = Mois connu
code-date-precision-year = Année connue
code-date-precision-estimate = Estimée
code-date-precision-unknown = Inconnue

## pack state
code-pack-state-sealed = Scellé
code-pack-state-opened = Ouvert
code-pack-state-loose = En vrac

## place kind
code-place-kind-site = Site
code-place-kind-store = Magasin
code-place-kind-armoury = Armurerie
code-place-kind-magazine = Dépôt de munitions
code-place-kind-bay = Travée
code-place-kind-stack = Pile
code-place-kind-rack = Râtelier d'armes
code-place-kind-quarantine = Zone de quarantaine
code-place-kind-destruction-site = Site de destruction
code-place-kind-outside = Hors du site

## item kind
code-item-kind-weapon-model = Modèle d'arme
code-item-kind-ammunition = Munitions
code-item-kind-propellant = Poudre propulsive
code-item-kind-component = Pièce ou élément
code-item-kind-equipment = Matériel

## clock
code-clock-normal = Horloge normale
code-clock-behind = Horloge en retard
code-clock-ahead = Horloge en avance
code-clock-reset = Horloge remise à l'heure

## flag
code-flag-stop = Arrêter
code-flag-act = Agir
code-flag-unknown = Non évaluable
code-flag-note = Note
code-flag-clear = Sans alerte

## act kind
code-act-kind-ledger-opened = Ouverture du registre
code-act-kind-ledger-reinstated = Remise en service du registre
code-act-kind-person-enrolled = Inscription d'une personne
code-act-kind-person-changed = Modification de la fiche d'une personne
code-act-kind-key-replaced = Remplacement d'une clé de signature
code-act-kind-key-withdrawn = Retrait d'une clé de signature
code-act-kind-roles-changed = Modification des fonctions
code-act-kind-policy-changed = Modification des règles du registre
code-act-kind-rules-adopted = Adoption d'un jeu de règles
code-act-kind-site-changed = Modification des données du site
code-act-kind-clock-reset = Remise à l'heure de l'horloge
code-act-kind-item-added = Nouvel article
code-act-kind-item-changed = Modification d'un article
code-act-kind-place-added = Nouveau lieu
code-act-kind-place-changed = Modification d'un lieu
code-act-kind-place-licensed = Licence de limite d'explosifs d'un lieu
code-act-kind-holder-added = Nouveau détenteur
code-act-kind-holder-changed = Modification de la fiche d'un détenteur
code-act-kind-import-recorded = Importation d'un fichier
code-act-kind-weapon-added = Inscription d'une arme au registre
code-act-kind-weapon-received = Réception d'armes
code-act-kind-weapon-issued = Délivrance d'armes
code-act-kind-weapon-returned = Restitution d'armes
code-act-kind-weapon-moved = Mouvement interne d'armes
code-act-kind-weapon-expended = Consommation d'armes
code-act-kind-weapon-marked = Marquage d'armes
code-act-kind-lot-added = Inscription d'un lot au registre
code-act-kind-lot-received = Réception de munitions
code-act-kind-lot-issued = Délivrance de munitions
code-act-kind-lot-returned = Restitution de munitions
code-act-kind-lot-moved = Mouvement interne de munitions
code-act-kind-lot-expended = Consommation de munitions
code-act-kind-stock-opened = Solde d'ouverture de stock
code-act-kind-stock-received = Réception de stock
code-act-kind-stock-issued = Délivrance de stock
code-act-kind-stock-returned = Restitution de stock
code-act-kind-stock-moved = Mouvement interne de stock
code-act-kind-stock-expended = Consommation de stock
code-act-kind-transfer-sent = Envoi d'un transfert
code-act-kind-transfer-received = Réception d'un transfert
code-act-kind-count-confirmed = Comptage sans écart
code-act-kind-count-adjusted = Régularisation d'inventaire
code-act-kind-condition-changed = Changement d'état
code-act-kind-hold-placed = Pose d'un blocage
code-act-kind-hold-released = Levée d'un blocage
code-act-kind-block-placed = Pose d'un empêchement juridique
code-act-kind-block-released = Levée d'un empêchement juridique
code-act-kind-inspection-recorded = Résultat d'une inspection
code-act-kind-stability-recorded = Résultat d'une épreuve de stabilité
code-act-kind-trace-decided = Décision de traçage
code-act-kind-act-reversed = Annulation d'un acte par contre-écriture
code-act-kind-batch-drafted = Projet d'une série de destruction
code-act-kind-batch-reviewed = Examen d'une série de destruction
code-act-kind-batch-approved = Approbation d'une série de destruction
code-act-kind-batch-reopened = Réouverture d'une série de destruction
code-act-kind-batch-read = Pointage d'une série de destruction sur liste
code-act-kind-batch-locked = Mise sous scellés d'une série de destruction
code-act-kind-batch-started = Début d'une destruction
code-act-kind-batch-completed = Achèvement d'une destruction
code-act-kind-batch-certified = Certification d'une destruction et sortie d'inventaire
code-act-kind-batch-cancelled = Annulation d'une série de destruction
code-act-kind-batch-aborted = Interruption d'une destruction
code-act-kind-certificate-drafted = Projet de certificat de destruction
code-act-kind-certificate-signed = Signature d'un certificat de destruction
code-act-kind-certificate-voided = Annulation d'un certificat de destruction
code-act-kind-document-issued = Émission d'un document
code-act-kind-backup-made = Copie de sauvegarde
code-act-kind-day-sealed = Sceau de la journée

## column
code-column-absolute-mpct = Teneur en stabilisant (0,001 %)
code-column-accept-incomplete = Données incomplètes admises
code-column-active = Clé en vigueur
code-column-actors = Signataires
code-column-appointed = Nomination
code-column-at = Enregistré à
code-column-authority = Autorité
code-column-batch = Série
code-column-block = Empêchement juridique
code-column-blocks = Empêchements juridiques
code-column-body = Organisme
code-column-book = Livre
code-column-calibre = Calibre
code-column-certificate = Procès-verbal
code-column-certified = Certifié par l'acte
code-column-class = Série de
code-column-closed = Fermé
code-column-code = Code
code-column-compatibility-group = Groupe de compatibilité
code-column-condition = État
code-column-control-number = Numéro de contrôle
code-column-corrects = Corrige l'acte
code-column-count = Quantité
code-column-country = Pays de fabrication
code-column-critical = Défauts critiques
code-column-custody = Sous la garde de
code-column-day = Jour
code-column-destroyed = Détruit
code-column-division = Division de risque
code-column-document = Document
code-column-drafted = Rédigé par l'acte
code-column-drafted-on = Rédigée le
code-column-due-back = À rendre le
code-column-east-mm = Est sur le plan (mm)
code-column-ended = Fin des travaux
code-column-expires = Valable jusqu'au
code-column-expiry = Fin de vie
code-column-explanation = Explication donnée
code-column-file = Fichier
code-column-findings = Constats
code-column-found = Trouvé
code-column-hazard-division = Division de risque
code-column-history = Historique
code-column-holder = Détenteur
code-column-holdings = En stock
code-column-holds = Retenues
code-column-id = Enregistrement
code-column-id-number = Matricule
code-column-import-country = Importée en
code-column-import-year = Année d'importation
code-column-importer = Importateur
code-column-inspection-months = Visite tous les (mois)
code-column-inspections = Visites
code-column-issued = Délivrée le
code-column-item = Article
code-column-keeper = Magasinier
code-column-kind = Genre
code-column-laboratory = Laboratoire
code-column-leaf = Feuille du registre
code-column-legal-basis = Instruments juridiques
code-column-legal-title = Titre juridique
code-column-licence = Licence
code-column-life-authority = Autorité de la durée de vie
code-column-life-extended = Vie prolongée
code-column-limits = Plafonds
code-column-line = Ligne du livre
code-column-lines = Lignes
code-column-live = Contient des explosifs
code-column-lost = Perdu
code-column-lot = Lot de munitions
code-column-made = Fabrication
code-column-major = Défauts majeurs
code-column-make-class = Type de fabrication
code-column-maker = Fabricant
code-column-manufacturer = Fabricant
code-column-marked = Numéro de contrôle marqué
code-column-marks = Marques
code-column-mass-g = Masse unitaire (g)
code-column-meaning = A signé comme
code-column-medium = Support
code-column-method = Méthode prévue
code-column-minor = Défauts mineurs
code-column-model = Modèle
code-column-name = Nom
code-column-neq-mg = NEQ unitaire (mg)
code-column-neq-mg-max = NEQ autorisée (mg)
code-column-next-due = Prochaine le
code-column-no = Nº de ligne
code-column-north-mm = Nord sur le plan (mm)
code-column-note = Remarque
code-column-number = Numéro
code-column-order-date = Date de l'ordre
code-column-order-number = Numéro de l'ordre
code-column-origin = Provenance
code-column-outside = Hors du site
code-column-pack = Emballage
code-column-pack-size = Pièces par colis
code-column-page = Page du livre
code-column-paper-number = Numéro sur le papier
code-column-parent = Se trouve dans
code-column-place = Emplacement
code-column-placed-by = Imposé par
code-column-placed-on = Imposé le
code-column-position = Emplacement de la marque
code-column-propellant = Est une poudre
code-column-propellant-lot = Lot de poudre
code-column-purpose = But
code-column-pyrotechnic = Est pyrotechnique
code-column-rank = Grade
code-column-reading = Nº de lecture
code-column-readings = Lectures
code-column-reason = Motif
code-column-received-on = Reçu le
code-column-reference = Référence
code-column-relative-mpct = Stabilisant restant (0,001 %)
code-column-release-authority = Levé par
code-column-release-number = Numéro de la levée
code-column-released = Levé par l'acte
code-column-remarks = Remarques
code-column-report = Rapport d'essai
code-column-reserved = Réservé
code-column-residue = Destination des résidus
code-column-result = Résultat
code-column-returned = Retourné
code-column-role = Fonction
code-column-roles = Fonctions
code-column-root = Racine du registre
code-column-rows = Lignes lues
code-column-sample = Échantillon
code-column-scrap = Destination de la ferraille
code-column-seals = Scellés
code-column-second-method = Seconde méthode
code-column-seq = Nº d'acte
code-column-serial = Numéro de série
code-column-serial-state = État du numéro
code-column-settled = Réglé comme
code-column-settled-count = Quantité réglée
code-column-sha256 = Empreinte SHA-256
code-column-shelf-life-months = Durée de vie (mois)
code-column-signatures = Signatures
code-column-since = Depuis
code-column-site = Lieu de destruction
code-column-size = Actes sous la tête
code-column-started = Début des travaux
code-column-state = Situation
code-column-steps = Étapes
code-column-stock-number = Numéro de nomenclature
code-column-sub-division = Sous-division de risque
code-column-subject = Objet
code-column-target = Importé comme
code-column-test-months = Essai tous les (mois)
code-column-tests = Essais de stabilité
code-column-text = Texte lu
code-column-trace = Décision de traçage
code-column-un-number = Numéro ONU
code-column-unit = Unité de compte
code-column-used-method = Méthode employée
code-column-user = Personne
code-column-users = Signataires
code-column-weapon = Arme
code-column-weapon-type = Type d'arme
code-column-year = Année de fabrication
