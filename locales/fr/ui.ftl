# What the window says.

ui-act-chain = Chaîne
ui-act-copy = Copier le JSON
ui-act-corrects = Corrige l'acte { $act }
ui-act-included = { $n ->
    [one] Inclus sous la tête { $size }, avec une preuve en { $shown } étape
   *[other] Inclus sous la tête { $size }, avec une preuve en { $shown } étapes
}
ui-act-leaf = Feuille
ui-act-lines-root = Lignes
ui-act-more-lines = { $n ->
    [one] et { $shown } ligne de plus
   *[other] et { $shown } lignes de plus
}
ui-act-no-lines = Cet acte n'a pas de lignes.
ui-act-no-proof = Aucune tête ne couvre encore cet acte.
ui-act-path = Chemin
ui-act-prev = Précédent
ui-act-print = Imprimer l'acte
ui-act-reversal = Contre-passation
ui-act-reversed-by = Contre-passé par l'acte { $act }
ui-act-root = Racine
ui-act-tab-card = Fiche
ui-act-tab-lines = Lignes { $count }
ui-act-tab-proof = Preuve
ui-act-title = Acte { $act }

ui-actions = Actions

ui-ago-days = { $n ->
    [one] il y a { $shown } j
   *[other] il y a { $shown } j
}
ui-ago-today = aujourd'hui { $time }
ui-ago-yesterday = hier { $time }

ui-back = Retour

ui-badge-bad = NON VÉRIFIÉ
ui-badge-bad-act = NON VÉRIFIÉ, acte { $act }
ui-badge-bad-text = Le registre n'est ouvert qu'en lecture ; aucun chiffre, imprimé ni certificat n'en sort sans cette mention.
ui-badge-copy = Copie { $when }
ui-badge-no-copy = Aucune copie pour l'instant
ui-badge-no-outside = Pas encore d'ancre externe
ui-badge-not-yet = pas encore vérifié
ui-badge-outside = Ancre externe { $when }
ui-badge-verified = Vérifié { $when }

ui-balance-authorised = Autorisé
ui-balance-closes = équilibré
ui-balance-counted = Compté
ui-balance-destroyed = Détruit
ui-balance-difference = Écart
ui-balance-found = Trouvé
ui-balance-lost = Perdu
ui-balance-open = déséquilibré
ui-balance-planned = Prévu
ui-balance-returned = Restitué
ui-balance-title = Bilan de la série
ui-balance-unknown = encore ouvert

ui-batch-certificate = Certificat { $number }
ui-batch-ended = Cette série est terminée ; plus rien n'est à faire.
ui-batch-missing = Manque encore · { $meaning }
ui-batch-more = Autres étapes…
ui-batch-next = étape suivante
ui-batch-note = { $site } · { $lines } · { $kg } kg NEQ
ui-batch-print-certificate = Imprimer le certificat…
ui-batch-print-list = Imprimer la liste…
ui-batch-readings-missing = { $n ->
    [one] il manque { $shown } lecture
   *[other] il manque { $shown } lectures
}
ui-batch-title = Série { $number }

ui-brand-line = registre des armes et munitions
ui-brand-version = Custodia { $version } · sans réseau, sans compte

ui-browse = Choisir un fichier…

ui-bug-text = Rien n'a été enregistré. Le registre reste en lecture seule jusqu'à sa vérification.
ui-bug-title = Le programme a échoué à cette étape

ui-calendar-after = Mois suivant
ui-calendar-before = Mois précédent
ui-calendar-open = Calendrier

ui-card-age = Âge
ui-card-complete = complète à { $percent } %
ui-card-each = Par unité
ui-card-gone = N'est plus au registre : { $place }. Il n'y a plus rien à inscrire ici.
ui-card-history = Historique
ui-card-hold = Blocage
ui-card-holdings = Stock par lieu
ui-card-import-mark = Marque d'importation
ui-card-in-packs = { $n ->
    [one] { $quantity } en { $shown } conditionnement
   *[other] { $quantity } en { $shown } conditionnements
}
ui-card-inspection-due = Proch. inspection
ui-card-legal = Situation juridique
ui-card-missing = Non renseigné · { $fields }
ui-card-no-flags = Aucune règle en vigueur n'a rien trouvé.
ui-card-no-stock = Pas de stock sur le site
ui-card-record = Fiche
ui-card-reserved = dont réservé par une série : { $count }
ui-card-stock = Stock
ui-card-test-due = Proch. essai
ui-card-to-batch = Ajouter à une série…
ui-card-to-quarantine = Déplacer…
ui-card-years = { $n ->
    [one] { $shown } an
   *[other] { $shown } ans
}

ui-chip-batch = dans la série { $number }
ui-chip-hazard = { $hazard } · ONU { $un }
ui-chip-held = ne sort pas
ui-chip-no-hazard = risque non renseigné

ui-close = Fermer

ui-column-act = Acte
ui-column-acts = Actes
ui-column-batch = Série
ui-column-calibre = Calibre
ui-column-code = Code
ui-column-condition = État
ui-column-custody = Garde
ui-column-designation = Désignation
ui-column-difference = Écart
ui-column-due = Échéance
ui-column-expiry = Péremption
ui-column-flag = Alerte
ui-column-hazard = Risque
ui-column-item = Nature
ui-column-kind = Genre
ui-column-lines = Lignes
ui-column-listed = Liste
ui-column-lot = Lot
ui-column-lot-or-serial = Lot ou série
ui-column-lots = Lots
ui-column-made = Fabrication
ui-column-maker = Fabricant
ui-column-model = Modèle
ui-column-neq = NEQ (kg)
ui-column-neq-each = NEQ unitaire (kg)
ui-column-neq-short = NEQ
ui-column-no = N°
ui-column-pieces = Pièces
ui-column-place = Emplacement
ui-column-posted = Inscrit
ui-column-quantity = Quantité
ui-column-reading-1 = 1re lecture
ui-column-reading-2 = 2e lecture
ui-column-reason = Motif
ui-column-rule = Règle
ui-column-serial = Série
ui-column-since = Depuis
ui-column-site = Site
ui-column-state = État
ui-column-subject = Objet
ui-column-type = Type
ui-column-un = ONU
ui-column-unit = Unité
ui-column-user = Utilisateur
ui-column-waits = Attend
ui-column-why = Constat

ui-copy-go = Copier
ui-copy-hint = La copie est ouverte et vérifiée avant de compter. Choisissez une clé ; la copie emporte la tête du registre.
ui-copy-not-proved = ni ouverte ni vérifiée
ui-copy-proved = ouverte et vérifiée
ui-copy-running = Copie et vérification de la copie

ui-count-acts = { $n ->
    [one] { $shown } acte
   *[other] { $shown } actes
}
ui-count-lines = { $n ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
ui-count-lots = { $n ->
    [one] { $shown } lot
   *[other] { $shown } lots
}
ui-count-sites = { $n ->
    [one] { $shown } site
   *[other] { $shown } sites
}
ui-count-weapons = { $n ->
    [one] { $shown } arme
   *[other] { $shown } armes
}

ui-create = Créer le registre
ui-create-fault-country = Le pays s'écrit en deux lettres, par exemple HT.
ui-create-fault-name = Le nom du dépôt manque.
ui-create-fault-offset = Le décalage s'écrit en heures, par exemple -05:00.
ui-create-fault-people = Il faut nommer deux personnes différentes.
ui-create-fault-short = Chaque phrase compte au moins 15 caractères.
ui-create-fault-site = Le sigle du site compte une à six majuscules ou chiffres.
ui-create-name = Nom du dépôt
ui-create-offset = Heure, depuis UTC
ui-create-path = Fichier du registre
ui-create-site = Sigle du site
ui-create-title = Un nouveau registre

ui-density-auto = Selon la fenêtre
ui-density-comfortable = Aérée
ui-density-compact = Compacte

ui-dismiss = Écarter

ui-draft-act = Acte { $act }, { $kind }
ui-draft-after = Ensuite
ui-draft-body = Le texte signé
ui-draft-checks = Contrôlé
ui-draft-from = sort de
ui-draft-hint = Une fois le formulaire complet, l'acte tel qu'il sera inscrit apparaît ici.
ui-draft-left = il en restera { $left }
ui-draft-lines = Lignes
ui-draft-more = { $n ->
    [one] et { $shown } de plus
   *[other] et { $shown } de plus
}
ui-draft-signers = Qui signe
ui-draft-title = Tel qu'il sera inscrit
ui-draft-to = passe à

ui-due-past = { $n ->
    [one] il y a { $shown } j
   *[other] il y a { $shown } j
}
ui-due-past-years = { $n ->
    [one] il y a { $shown } an
   *[other] il y a { $shown } ans
}
ui-due-today = aujourd'hui
ui-due-weekday = { $weekday } { $day }

ui-enrol-passphrase = La nouvelle personne saisit deux fois une phrase d'au moins 15 caractères.

ui-exposure-covered = { $n ->
    [one] couvert par { $shown } ancre externe
   *[other] couvert par { $shown } ancres externes
}
ui-exposure-days = { $n ->
    [one] { $acts } en { $shown } jour
   *[other] { $acts } en { $shown } jours
}
ui-exposure-exposed = { $n ->
    [one] { $shown } acte exposé
   *[other] { $shown } actes exposés
}
ui-exposure-hint = sans ancre externe ; une copie sur clé aujourd'hui la referme
ui-exposure-never = il n'y a pas encore d'ancre externe ; une copie sur clé ou une page imprimée sera la première
ui-exposure-none = chaque acte est couvert par une ancre externe
ui-exposure-opened = ouverture { $day }
ui-exposure-title = Fenêtre d'exposition

ui-family-anchors = Ancres
ui-family-attachments = Pièces jointes
ui-family-balances = Soldes
ui-family-clock = Horloge
ui-family-derived = Tables dérivées
ui-family-file = Fichier
ui-family-leaves = Feuilles
ui-family-lines = Lignes
ui-family-rules = Règles
ui-family-schema = Schéma
ui-family-sequence = Séquence
ui-family-signatures = Signatures et autorité
ui-family-tree = Arbre et têtes

ui-fault-day = Ce n'est pas une date. Écrivez 24/11/2026, 2411 ou -1.
ui-fault-differs = Diffère de la première saisie au caractère { $sign }.
ui-fault-missing = Ce champ est nécessaire.
ui-fault-month-has = { $month } { $year } compte { $days } jours.
ui-fault-no-lines = Il faut au moins une ligne.
ui-fault-not-chosen = Choisissez dans la liste.
ui-fault-number = Ce n'est pas un nombre valable ici.
ui-fault-number-differs = C'est un autre numéro.
ui-fault-time = Écrivez le jour et l'heure, par exemple 24/11/2026 09:30.

ui-field-absolute = Stabilisant, par rapport à la masse
ui-field-accept-incomplete = L'autorité accepte des lignes aux données incomplètes
ui-field-add-stock = Ajouter du stock par lot, série ou article
ui-field-appointed = Nommé par
ui-field-authority = Autorité
ui-field-batch-purpose = Objet de la série
ui-field-block = Empêchement juridique
ui-field-body = Organisme
ui-field-calibre = Calibre
ui-field-cause = Cause
ui-field-compatibility = Groupe de compatibilité
ui-field-condition = État
ui-field-condition-new = Nouvel état
ui-field-control-number = Numéro de contrôle
ui-field-counted = Compté
ui-field-country = Pays
ui-field-critical = Défauts critiques
ui-field-day = Jour
ui-field-designation = Désignation
ui-field-destruction-origin = Provenance des articles
ui-field-destruction-place = Lieu de la destruction
ui-field-destruction-site = Site de la destruction
ui-field-due-back = Retour prévu
ui-field-east = À l'est du coin
ui-field-ended = Fin
ui-field-exception = Exception
ui-field-expires = Valable jusqu'au
ui-field-expiry = Péremption
ui-field-explanation = Explication
ui-field-findings = Constats
ui-field-from = Provenance
ui-field-hazard-division = Division de risque
ui-field-hold-reason = Motif du blocage
ui-field-holder-code = Code du détenteur
ui-field-holder-from = De qui
ui-field-holder-kind = Genre de détenteur
ui-field-holder-to = À qui
ui-field-id-number = Numéro d'identité
ui-field-importer = Importateur
ui-field-inspection-months = Inspection tous les
ui-field-issue-kind = Genre de délivrance
ui-field-issued = Délivrée le
ui-field-item = Article
ui-field-item-code = Code ou numéro de nomenclature
ui-field-item-kind = Genre d'article
ui-field-keeper = Magasinier
ui-field-laboratory = Laboratoire
ui-field-legal-basis = Base légale
ui-field-legal-title = Titre juridique
ui-field-licence = Licence
ui-field-licence-number = Numéro de licence
ui-field-life-authority = Qui fixe la durée de vie
ui-field-live = Contient de l'explosif
ui-field-lot = Numéro de lot tel que marqué
ui-field-lot-state = Ce qui est marqué
ui-field-made = Fabrication
ui-field-major = Défauts majeurs
ui-field-maker = Fabricant
ui-field-mark-method = Procédé de marquage
ui-field-mark-position = Où sur l'arme
ui-field-mass-each = Masse unitaire
ui-field-meaning = Ce qui est signé
ui-field-method = Méthode
ui-field-method-second = Seconde méthode
ui-field-minor = Défauts mineurs
ui-field-model = Modèle
ui-field-name = Nom
ui-field-neq-each = NEQ unitaire
ui-field-neq-limit = NEQ maximale
ui-field-next-due = Prochaine fois
ui-field-north = Au nord du coin
ui-field-note = Remarques
ui-field-order-date = Date de l'ordre
ui-field-order-number = Numéro de l'ordre
ui-field-origin = Mode d'entrée
ui-field-pack = Conditionnement
ui-field-pack-size = Par conditionnement
ui-field-paper-book = Livre
ui-field-paper-number = N° du bon
ui-field-paper-page = Folio
ui-field-parent = Se trouve dans
ui-field-place = Lieu
ui-field-place-code = Code du lieu
ui-field-place-kind = Genre de lieu
ui-field-propellant = Poudre
ui-field-propellant-lot = Lot de poudre
ui-field-purpose = Objet
ui-field-pyrotechnic = Pyrotechnique
ui-field-quantity = Quantité
ui-field-rank = Grade
ui-field-read = Lu sur l'article
ui-field-reason = Motif
ui-field-reference = Référence
ui-field-relative = Stabilisant, par rapport à l'initial
ui-field-release-number = Numéro de la levée
ui-field-report = Rapport
ui-field-residue = Sort des résidus
ui-field-result = Résultat
ui-field-roles = Fonctions
ui-field-sample = Échantillon
ui-field-scrap = Ferraille et reçu
ui-field-seals = Numéros des scellés
ui-field-serial = Numéro tel que marqué
ui-field-serial-again = Encore, pour confirmer
ui-field-serial-state = Ce qui est lisible
ui-field-shelf-life = Durée de vie en stockage
ui-field-started = Début
ui-field-stays = Reste dans la série
ui-field-stock-number = Numéro de nomenclature
ui-field-sub-division = Subdivision de stockage
ui-field-test-months = Essai tous les
ui-field-tested = Date de l'essai
ui-field-to = Destination
ui-field-trace-decision = Décision de traçage
ui-field-trace-exemption = Exemption
ui-field-un-number = Numéro ONU
ui-field-unit = Unité de délivrance
ui-field-user = Code d'utilisateur
ui-field-weapon-type = Type d'arme

ui-filter-any = toutes
ui-filter-at-least = ≥
ui-filter-clear = Effacer ce filtre
ui-filter-contains = contient
ui-filter-equal = =
ui-filter-of = Filtre de { $column }
ui-filter-rule = règle ou texte

ui-finding-corrosion = Corrosion critique
ui-finding-cracks = Fissures
ui-finding-exudation = Exsudation
ui-finding-fumes = Vapeurs
ui-finding-salt-water = Eau salée
ui-finding-seal-broken = Scellé rompu
ui-finding-wet-pack = Emballage mouillé

ui-flag-pack = v{ $version } · { $pack }

ui-flags-all = Toutes les règles
ui-flags-cannot-judge = { $n ->
    [one] { $shown } non évaluable
   *[other] { $shown } non évaluables
}
ui-flags-clear = { $n ->
    [one] { $shown } sans alerte
   *[other] { $shown } sans alerte
}
ui-flags-note = évaluées au { $day } · { $pack }

ui-flags-rules = Règles
ui-form-abort-batch = Interrompre la destruction
ui-form-accept-transfer = Accepter un transfert
ui-form-add-holder = Ajouter un détenteur
ui-form-add-item = Ajouter un article
ui-form-add-place = Ajouter un lieu
ui-form-adjust = Régulariser après comptage
ui-form-approve-batch = Autoriser la série
ui-form-cancel-batch = Annuler la série
ui-form-certify-batch = Certifier et sortir de l'inventaire
ui-form-change-condition = Changer l'état
ui-form-change-roles = Changer les fonctions
ui-form-complete-batch = Consigner les résultats
ui-form-confirm-count = Confirmer un comptage
ui-form-decide-trace = Décider du traçage
ui-form-draft-batch = Nouvelle série de destruction
ui-form-draft-certificate = Préparer le certificat
ui-form-drafting = Le brouillon est en préparation.
ui-form-enrol-person = Inscrire une personne
ui-form-expend = Enregistrer une consommation
ui-form-filling = Rien n'est inscrit avant la signature.
ui-form-give-back = Reprendre une délivrance
ui-form-inspection = Consigner une inspection
ui-form-issue = Délivrer
ui-form-leaving = Fermez de nouveau pour abandonner la saisie.
ui-form-license-place = Licence d'un dépôt
ui-form-lock-batch = Clore la liste
ui-form-mark-weapon = Consigner un marquage
ui-form-move = Déplacer
ui-form-place-block = Poser un empêchement juridique
ui-form-place-hold = Bloquer la sortie
ui-form-problems = { $n ->
    [one] { $shown } champ à corriger
   *[other] { $shown } champs à corriger
}
ui-form-read-batch = Lire la liste
ui-form-receive-lots = Réceptionner un lot
ui-form-receive-stock = Réceptionner un lot ou un article déjà connu
ui-form-receive-weapons = Réceptionner des armes
ui-form-release-block = Lever un empêchement juridique
ui-form-release-hold = Lever un blocage
ui-form-reopen-batch = Rouvrir la série à l'étape précédente
ui-form-reverse = Contre-passer un acte
ui-form-review-batch = Examiner la série
ui-form-seal-day = Sceller une journée
ui-form-send-transfer = Envoyer un transfert
ui-form-sign-certificate = Signer le certificat
ui-form-stability = Consigner un essai de stabilité
ui-form-start-batch = Commencer la destruction
ui-form-to-sign = Signer…
ui-form-void-certificate = Annuler le certificat
ui-form-withdraw-key = Retirer la clé

ui-head-agrees = Le registre de { $size } actes, au { $day }, porte cette tête : rien d'antérieur n'a été altéré, retiré ni intercalé.
ui-head-beyond = La tête saisie couvre { $size } actes ; le registre en compte { $acts }.
ui-head-beyond-text = Des actes manquent, ou ce n'est pas le registre de cette page.
ui-head-compare = Comparer
ui-head-differs = Le registre de { $size } actes porte une autre tête.
ui-head-hint = Saisissez le nombre d'actes et les vingt chiffres du pied d'une page imprimée, avec ou sans espaces.
ui-head-label = Tête sur papier
ui-head-not = Ce n'est pas une tête.
ui-head-ours = Le registre donne { $digits }.
ui-head-since = { $n ->
    [one] { $shown } acte depuis
   *[other] { $shown } actes depuis
}
ui-head-word = tête

ui-help-all = Tout sélectionner
ui-help-arrows = Ligne par ligne
ui-help-commands = Commandes
ui-help-copy = Copier les lignes pour un tableur
ui-help-ends = Première et dernière ligne
ui-help-evidence = Vérifié signifie que tout le registre a été lu et que rien ne se contredit ni ne contredit une ancre externe. Seules les ancres externes prouvent que rien d'ancien n'a été réécrit.
ui-help-final = Un acte inscrit demeure. Une erreur se défait par un autre acte qui le nomme, une seule fois.
ui-help-forms = Formulaires
ui-help-letters = Chercher par les premières lettres
ui-help-open = Ouvrir
ui-help-pages = Page par page
ui-help-range = Étendre la sélection
ui-help-severity = Arrêter, Agir, Non évaluable, Note et Sans alerte sont les réponses des règles. Sans alerte signifie seulement que les règles en vigueur n'ont rien trouvé.
ui-help-space = Cocher ou décocher
ui-help-tables = Tableaux
ui-help-word = aide
ui-help-words = Le sens des mots

ui-hint-alt-down = ouvre une liste ou le calendrier
ui-hint-ctrl-enter = inscrit
ui-hint-ctrl-s = passe aux signatures
ui-hint-dates = hier ; 3 novembre
ui-hint-enter = champ suivant
ui-hint-esc = ferme

ui-holder-agency = Autre organisme
ui-holder-person = Personne
ui-holder-unit = Unité

ui-history-balance = solde { $count }
ui-home-copies = Copies
ui-home-copies-last = les 3 dernières copies
ui-home-empty = Rien n'attend ici.
ui-home-empty-next = Le travail à échéance apparaîtra de lui-même.
ui-home-flags = Alertes du jour
ui-home-flags-lots = lots
ui-home-later = Plus tard
ui-home-neq = NEQ par rapport à la licence
ui-home-neq-empty = Aucun dépôt ne contient d'explosifs.
ui-home-overdue = { $n ->
    [one] dont { $shown } en retard
   *[other] dont { $shown } en retard
}
ui-home-print = Imprimer la journée
ui-home-today = Aujourd'hui
ui-home-undated = Sans date
ui-home-waiting = { $n ->
    [one] { $shown } tâche
   *[other] { $shown } tâches
}
ui-home-week = Cette semaine

ui-inspection-failed = Refusé
ui-inspection-passed = Accepté
ui-inspection-restricted = Avec restrictions

ui-key-end = Fin
ui-key-enter = Entrée
ui-key-esc = Échap
ui-key-home = Début
ui-key-id = clé
ui-key-page-down = PgSuiv
ui-key-page-up = PgPréc
ui-key-shift = Maj
ui-key-space = Espace
ui-key-withdrawn = retirée

ui-ledger-holds = Contient
ui-ledger-last = Dernier acte
ui-ledger-size = { $n ->
    [one] { $size }, { $shown } acte
   *[other] { $size }, { $shown } actes
}
ui-ledger-size-label = Taille

ui-line-remove = Retirer la ligne { $line }

ui-lines-batch = Lignes de la série
ui-lines-counted = Ce qui a été compté
ui-lines-inspected = Ce qui a été inspecté
ui-lines-limits = Limites par division de risque
ui-lines-reading = Ce qui a été lu sur chaque article
ui-lines-results = Résultat de chaque ligne
ui-lines-serials = Numéros de série
ui-lines-settlements = Écarts à régler
ui-lines-stock = Stock

ui-list-empty = Aucune ligne ne correspond. Effacez un filtre ou changez d'onglet.
ui-list-loading = Lecture…

ui-look-only-note = rien ne s'inscrit

ui-lot-mixed = mélangé
ui-lot-none = sans numéro
ui-lot-unknown = inconnu

ui-menu-close-ledger = Fermer le registre
ui-menu-copy = Copier sur une clé…
ui-menu-find = Tout chercher
ui-menu-help = Aide et touches
ui-menu-lock = Verrouiller
ui-menu-palette = Toutes les commandes
ui-menu-print = Imprimer…
ui-menu-quit = Quitter
ui-menu-refresh = Relire
ui-menu-type-head = Saisir une ancienne tête…
ui-menu-verify = Vérifier le registre

ui-nav-ammunition = Munitions
ui-nav-audit = Audit
ui-nav-destruction = Destruction
ui-nav-flags = Alertes
ui-nav-home = Accueil
ui-nav-items = Catalogue
ui-nav-palette = commandes
ui-nav-people = Personnes
ui-nav-places = Lieux
ui-nav-settings = Réglages
ui-nav-weapons = Armes

ui-neq-no-licence = sans licence

ui-neq-no-limit = sans limite propre
ui-new = Nouveau
ui-new-entry = Nouvelle écriture

ui-no = Non

ui-none = aucune

ui-nothing-found = Rien trouvé

ui-of-acts = { $n ->
    [one] { $part } sur { $shown } acte
   *[other] { $part } sur { $shown } actes
}
ui-of-batches = { $n ->
    [one] { $part } sur { $shown } série
   *[other] { $part } sur { $shown } séries
}
ui-of-flags = { $n ->
    [one] { $part } sur { $shown } alerte
   *[other] { $part } sur { $shown } alertes
}
ui-of-items = { $n ->
    [one] { $part } sur { $shown } article
   *[other] { $part } sur { $shown } articles
}
ui-of-lots = { $n ->
    [one] { $part } sur { $shown } lot
   *[other] { $part } sur { $shown } lots
}
ui-of-people = { $n ->
    [one] { $part } sur { $shown } personne
   *[other] { $part } sur { $shown } personnes
}
ui-of-weapons = { $n ->
    [one] { $part } sur { $shown } arme
   *[other] { $part } sur { $shown } armes
}

ui-open = Ouvrir
ui-open-file = Ouvrir

ui-palette-hint = les premières lettres de ce que vous voulez faire

ui-passphrase-again = Encore une fois
ui-passphrase-caps = Les majuscules semblent verrouillées.
ui-passphrase-differs = Les deux saisies diffèrent.
ui-passphrase-hide = Masquer la phrase
ui-passphrase-new = Phrase, 15 caractères ou plus
ui-passphrase-of = Phrase de { $name }
ui-passphrase-show = Montrer la phrase

ui-path-label = Fichier

ui-person-card = carte { $number }

ui-place-closed = fermé
ui-place-licence = { $number }, valable jusqu'au { $day }
ui-place-licence-expired = { $number }, expirée le { $day }
ui-place-no-explosive = Pas d'explosifs ici.
ui-place-no-licence = aucune : limites non évaluables

ui-places = { $n ->
    [one] { $shown } lieu
   *[other] { $shown } lieux
}
ui-places-empty = Il n'y a pas encore de lieu.
ui-places-empty-next = D'abord l'installation, puis ses dépôts, travées et piles.

ui-post = Inscrire

ui-print-card = Imprimer la fiche
ui-print-go = Écrire le PDF
ui-print-hint = Le document est écrit en PDF et ouvert dans votre lecteur, d'où il s'imprime.
ui-print-reason = Motif, pour une copie de plus

ui-queue-accept = À accepter
ui-queue-approve = À approuver
ui-queue-count = À compter
ui-queue-inspect = À inspecter
ui-queue-late = { $n ->
    [one] le plus ancien, { $shown } j
   *[other] le plus ancien, { $shown } j
}
ui-queue-next = prochain { $when }
ui-queue-nothing = rien en attente
ui-queue-overdue = En retard
ui-queue-sign = À signer

ui-quit-busy = Un travail est en cours. Il s'arrête à la fermeture de la fenêtre.
ui-quit-form = Un formulaire est ouvert et non inscrit.
ui-quit-recording = Un acte est en cours d'inscription. Attendez la fin.
ui-quit-stay = Rester
ui-quit-text = Tout ce qui est inscrit est dans le fichier.
ui-quit-title = Quitter Custodia

ui-read-only-asked = Ouvert en consultation seule
ui-read-only-bug = Lecture seule après une défaillance du programme
ui-read-only-damaged = Lecture seule : la vérification échoue
ui-read-only-no-writing = Lecture seule : fichier ou dossier non inscriptible
ui-read-only-taken = Lecture seule : quelqu'un d'autre l'a ouvert

ui-recording = Inscription…

ui-release = Lever…

ui-reverse = Contre-passer…

ui-search-hint = Série, lot, document, personne…
ui-search-label = Chercher

ui-seat-already = l'a déjà fait
ui-seat-nobody = Aucune personne inscrite ne peut signer cela.
ui-seat-open = Choisissez qui signe.

ui-see-record = Voir la fiche

ui-selected = { $n ->
    [one] sélection : { $shown }
   *[other] sélection : { $shown }
}

ui-settings-columns = Largeurs des colonnes
ui-settings-density = Lignes et commandes
ui-settings-density-note = aérée pour gants et pavés tactiles
ui-settings-folder = Dossier des ancres et réglages
ui-settings-language = Langue
ui-settings-note = les vôtres sur cet ordinateur ; ils ne font partie d'aucun registre
ui-settings-show-folder = Afficher
ui-settings-size = Taille de tout
ui-settings-size-note = 150 % tient en 1366 × 768, 200 % dès 1920 × 1080
ui-settings-theme = Couleurs
ui-settings-widths = { $n ->
    [one] { $shown } largeur personnelle
   *[other] { $shown } largeurs personnelles
}
ui-settings-widths-none = Aucune largeur n'a été changée.
ui-settings-widths-reset = Rétablir

ui-settlement-confirmed = Confirmée : reste avec toute sa quantité

ui-several = plusieurs

ui-sign-foot = La signature inscrit l'acte { $act }.
ui-sign-missing = manque

ui-signatures = Signatures

ui-signin-enter = Entrer
ui-signin-idle = Se verrouille après 5 min sans usage
ui-signin-locked = Verrouillé. Qui reprend ?
ui-signin-look = Consulter seulement
ui-signin-other = Un autre registre
ui-signin-person = Personne
ui-signin-practice = Phrase d'exercice
ui-signin-title = Qui se connecte ?
ui-signin-training-anchor = Pas d'ancre externe : c'est une copie d'exercice
ui-signin-verified = Vérifié à l'ouverture, { $seconds } s

ui-since-by = depuis le { $day }, { $name }

ui-start-create = Créer un registre…
ui-start-empty = Aucun registre n'a encore été ouvert ici.
ui-start-empty-next = Un registre d'exercice aux données inventées montre tout.
ui-start-gone = introuvable
ui-start-path = Chemin du fichier
ui-start-title = Quel registre ?
ui-start-making = Création du registre d'exercice : deux ans d'un dépôt
ui-start-training = Registre d'exercice
ui-start-what = Custodia tient les registres d'armes et de munitions, montre quels lots vieillissent ou sont dangereux et pourquoi, et mène la destruction jusqu'à son certificat.
ui-start-where = Tout tient dans un seul fichier sur cet ordinateur. Rien n'est envoyé nulle part.

ui-stock-free = { $n ->
    [one] { $shown } disponible
   *[other] { $shown } disponibles
}

ui-stop = Arrêter

ui-stopped = Arrêté. Rien n'a été enregistré.

ui-sum-left-out = { $n ->
    [one] { $shown } lot sans NEQ
   *[other] { $shown } lots sans NEQ
}
ui-sum-neq = NEQ de ce qui est affiché { $kg }

ui-tab-all-batches = Toutes
ui-tab-all-items = Tous
ui-tab-all-lots = Tous
ui-tab-all-weapons = Toutes
ui-tab-ammunition = Munitions
ui-tab-blocked = Bloquées
ui-tab-certified = Certifiées
ui-tab-flagged = En alerte
ui-tab-issued = Délivrées
ui-tab-models = Modèles d'armes
ui-tab-open = Ouvertes
ui-tab-propellants = Poudres

ui-task-batch = Série { $number }
ui-task-batch-do = Ouvrir la série
ui-task-certificate = Certificat { $number }
ui-task-certificate-do = Signer
ui-task-certificate-signed = { $signed } signatures sur { $needed }
ui-task-count = Comptage de { $place }
ui-task-count-do = Compter
ui-task-count-last = dernier comptage { $day }
ui-task-count-never = jamais compté
ui-task-incoming = Transfert { $document } de { $other }
ui-task-incoming-do = Réceptionner
ui-task-inspection = Inspection de { $subject }
ui-task-deadline-do = Ouvrir
ui-task-inspection-do = Inspecter
ui-task-not-returned = { $n ->
    [one] { $document }, { $shown } non restitué
   *[other] { $document }, { $shown } non restitués
}
ui-task-not-returned-do = Voir la délivrance
ui-task-outgoing = Transfert { $document } vers { $other }
ui-task-outgoing-do = Voir le transfert
ui-task-stability = Essai de stabilité, lot { $lot }
ui-task-stability-do = Consigner l'essai

ui-theme-dark = Sombre
ui-theme-high-contrast = Contraste élevé
ui-theme-light = Clair

ui-toast-flags-cleared = { $n ->
    [one] { $shown } alerte levée
   *[other] { $shown } alertes levées
}
ui-toast-flags-raised = { $n ->
    [one] { $shown } nouvelle alerte
   *[other] { $shown } nouvelles alertes
}
ui-toast-not-verified = La vérification a trouvé des anomalies.
ui-toast-recorded = Inscrit comme acte { $act }
ui-toast-verified = Vérifié : rien ne se contredit
ui-toast-written = Écrit dans { $path }

ui-training-text = Données inventées. Rien de ce que vous faites ici ne compte, et chaque impression le dit.
ui-training-title = EXERCICE

ui-trend-crosses = franchit { $limit } % en { $month }
ui-trend-mass = masse
ui-trend-test = Essai
ui-trend-title = Stabilisant, % de l'initial

ui-type-number = Saisissez { $number } pour confirmer

ui-unit-months = mois

ui-unknown = non renseigné

ui-verify = Vérifier
ui-verify-covered = Lu dans le fichier, sans se fier aux tables. Rien d'altéré, de retiré ni d'intercalé avant l'acte { $act }.
ui-verify-hint = La vérification lit tout le fichier et ne se fie à aucune de ses tables.
ui-verify-no-outside = Lu dans le fichier, sans se fier aux tables. Sans ancre externe, une réécriture de tout le fichier ne se verrait pas.
ui-verify-title = Vérification

ui-verifying = Vérification…
ui-verifying-part = Vérification · { $part }

ui-why-empty = Rien n'est encore saisi.
ui-why-held = Un blocage ou un empêchement arrête la délivrance.
ui-why-in-batch = Figure déjà dans la série { $number }.
ui-why-new-passphrase = La nouvelle phrase doit être saisie deux fois, à l'identique.
ui-why-no-selection = Sélectionnez d'abord des lignes.
ui-why-number = Saisissez le numéro pour confirmer.
ui-why-passphrase = Saisissez la phrase.
ui-why-passphrases = Chaque personne saisit sa phrase.
ui-why-path = Saisissez ou choisissez un fichier.

ui-working = En cours…

ui-yes = Oui

code-anchor-kind-assessor = visite OEA
code-anchor-kind-authority = autorité
code-anchor-kind-computer = cet ordinateur
code-anchor-kind-paper = page imprimée
code-anchor-kind-stick = clé USB

code-field-calibre = calibre
code-field-control-number = numéro de contrôle
code-field-country = pays
code-field-import-mark = marque d'importation
code-field-importer = importateur
code-field-legal-title = titre juridique
code-field-manufacturer = fabricant
code-field-model = modèle
code-field-origin = mode d'entrée
code-field-serial = numéro de série
code-field-weapon-type = type
code-field-year = année
