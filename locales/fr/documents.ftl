# documents: words of the frame
doc-none = néant
doc-none-listed = néant
doc-no-remarks = néant
doc-labelled = { $label } : { $value }
doc-site = { $country }, site { $site }
doc-page = page { $page } sur { $pages }
doc-head = { $n ->
    [one] Tête du registre, { $shown } acte
   *[other] Tête du registre, { $shown } actes
}
doc-issued = délivré le { $at } · { $software }
doc-foot-issued = { $issued } · { $paper }
doc-foot-certificate = Procès-verbal { $number } · acte { $act } du registre { $ledger }
doc-foot-list = Liste { $number } · acte { $act } du registre { $ledger }
doc-foot-report = { $title } · registre { $ledger }
doc-initials = Paraphes
doc-unused = Non utilisé
doc-carried = À reporter à la page { $page }
doc-brought = Report de la page { $page }
doc-copy = COPIE { $number }
doc-copy-sentence = Copie { $number }.
doc-copy-reason = Motif : { $reason }.
doc-unrecorded = Cette impression n'est pas consignée au registre ; elle n'est ni original ni copie.
doc-void-sentence = Annulé par l'acte { $act } du { $day }. Motif : { $reason }.
doc-void-replaced = Le procès-verbal { $number } le remplace.
doc-step = acte { $act } · { $day }
doc-batch = Série { $batch }
doc-order = Ordre { $order }
doc-order-of = Ordre { $order } du { $day }

# the certificate of destruction
doc-certificate-short = Procès-verbal de destruction
doc-certificate-title-both = Procès-verbal de destruction d'armes et de munitions
doc-certificate-title-arms = Procès-verbal de destruction d'armes
doc-certificate-title-ammunition = Procès-verbal de destruction de munitions
doc-certificate-subtitle = Certificat de la série de destruction { $batch }. Les stocks de cette liste ne sortent du registre comme détruits que par ce procès-verbal.

doc-section-authority = Autorisation
doc-authority = Autorité ordonnatrice
doc-order-number = Ordre
doc-date = Date
doc-proposed = Proposé par
doc-reviewed = Examiné par
doc-approved = Approuvé par
doc-basis = Instruments juridiques cités
doc-blocks = Empêchements juridiques en vigueur
doc-traces = Décision de traçage
doc-owner = Force ou organisme propriétaire
doc-custody-from = Garde remise par
doc-custody-to = Garde reçue par
doc-court = Références de l'autorisation judiciaire

doc-section-place = Lieu, dates et méthodes
doc-place = Lieu de destruction
doc-place-code = code du lieu { $code }
doc-start = Début
doc-end = Fin
doc-seals = Scellés
doc-method = Méthode
doc-second-method = puis : { $method }
doc-equipment = matériel { $equipment }
doc-operator = opérateur { $operator }
doc-in-lines = { $n ->
    [one] ligne { $list }
   *[other] lignes { $list }
}
doc-no-lines = aucune ligne
doc-range = { $from } à { $to }
doc-lines = { $n ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
doc-lines-lots = { $n ->
    [one] { $shown } de munitions
   *[other] { $shown } de munitions
}
doc-lines-weapons = { $n ->
    [one] { $shown } arme
   *[other] { $shown } armes
}
doc-lines-parts = { $n ->
    [one] { $shown } pièce détachée
   *[other] { $shown } pièces détachées
}
doc-lines-articles = { $n ->
    [one] { $shown } article divers
   *[other] { $shown } articles divers
}
doc-unit-weapons = armes
doc-unit-parts = pièces détachées
doc-unit-ammunition = munitions, unités
doc-unit-articles = autres articles
doc-total = Total, { $lines }
doc-total-kinds = Total, { $lines } : { $kinds }

doc-section-destroyed = Liste de ce qui a été détruit
doc-col-no = N°
doc-col-mark = Lot ou série
doc-col-description = Désignation
doc-col-hazard = Risque
doc-col-condition = État
doc-col-quantity = Quantité
doc-col-authorised = Autorisé
doc-col-found = Trouvé
doc-col-destroyed = Détruit
doc-col-returned = Retourné
doc-col-lost = Perdu
doc-col-neq = NEQ (kg)
doc-col-method = Méthode
doc-col-first-reading = 1re lecture
doc-col-second-reading = 2e lecture
doc-mark-read = lu par deux personnes
doc-mark-none = aucun numéro de série enregistré
doc-more-item = Code article
doc-more-un-number = Numéro ONU
doc-more-made-in = Pays de fabrication
doc-more-control = Numéro de contrôle
doc-more-parts = Numéros des pièces
doc-more-crate-seal = Caisse et scellé
doc-more-photos = Photographies
doc-more-trace = Traçage
doc-more-note = Remarque
doc-note-conditions = État : { $conditions }.
doc-note-neq = ? : la quantité nette d'explosifs n'est pas connue ; une somme avec ≥ est un minimum.
doc-note-missing = Néant sur toutes les lignes : { $facts }.

doc-section-outcome = Bilan, déclarations et résidus
doc-balance-planned = Autorisé
doc-balance-found = Trouvé
doc-balance-destroyed = Détruit
doc-balance-returned = Retourné
doc-balance-lost = Perdu
doc-balance-difference = Écart
doc-by-type = Totaux par type
doc-by-calibre = Totaux par calibre
doc-by-origin = Totaux par origine
doc-scrap-route = Destination de la ferraille
doc-scrap-plant = Usine réceptrice
doc-scrap-receipt = Ticket ou attestation
doc-scrap-weight = Poids de la ferraille
doc-residue = Résidus
doc-statement-verified = Chaque numéro de série et lot de la liste a été lu sur l'article par deux personnes et comparé à la liste autorisée. Écarts : aucun.
doc-statement-verified-except = Chaque numéro de série et lot de la liste a été lu sur l'article par deux personnes et comparé à la liste autorisée. Écarts : { $differences }.
doc-statement-irreversible = Les articles listés ont été détruits définitivement ; ils ne peuvent plus servir à l'usage pour lequel ils ont été fabriqués et aucune partie essentielle n'est réutilisable.
doc-statement-residue = Les résidus ont été inspectés et remis comme indiqué ; poids { $weight }.
doc-statement-residue-unweighed = Les résidus ont été inspectés et remis comme indiqué ; leur poids n'est pas consigné.
doc-statement-free = Les emballages et résidus ont été inspectés et ne contiennent ni cartouches vives, ni amorces non percutées, ni explosifs ni autre matière dangereuse.
doc-statement-partial = La série s'est arrêtée avant terme. Ce procès-verbal couvre les articles listés ; les autres sont retournés en stock : { $returned }.
doc-statement-left-out = De ces articles de la liste autorisée, rien n'a été détruit ; ils ne figurent donc pas dans ce procès-verbal : { $lines }.
doc-difference = ligne { $line }, { $result } ({ $explanation })
doc-difference-extra = hors liste, { $result } ({ $explanation })
doc-difference-confirmed = confirmée pour toute sa quantité
doc-differences = { $list } ; réglés par l'acte { $act }
doc-statements-none = Déclarations de vérification, de destruction irréversible et sur les résidus : néant.
doc-incidents = Incidents et interruptions
doc-environment = Autorisation et mesures environnementales
doc-annexes = Annexes
doc-remarks = Observations
doc-acts = Actes de la série dans le registre
doc-act-of-batch = { $state } { $act } ({ $day })

doc-section-signatures = Signatures
doc-id-number = matricule { $number }
doc-signed-at = signé le { $at }
doc-quoted = « { $sentence }. »
doc-signature-key = clé { $key } · acte { $act }
doc-ink = signature
doc-seal = cachet
doc-name-by-hand = nom, grade et matricule
doc-check = Vérifier ce papier
doc-check-scan = Lisez le code, ou saisissez ces lignes dans Audit, Vérifier un papier, sur ce registre ou une copie.
doc-check-type = Ce papier ne porte pas de code. Saisissez ces lignes dans Audit, Vérifier un papier, sur ce registre ou une copie.
doc-closing = Chaque signature a été faite avec la clé personnelle du signataire et figure au registre ; l'acte { $act } les réunit et sort les stocks. La signature à l'encre et le cachet confirment le papier. Un papier dont les chiffres diffèrent du registre n'est pas valable. Custodia ne certifie la conformité à aucune norme.

# the list scrap_route, which no other part speaks of
code-scrap-route-smelter = Aciérie ou fonderie
code-scrap-route-controlled-dealer = Ferrailleur agréé
code-scrap-route-state-foundry = Fonderie d'État
code-scrap-route-monument = Conservée pour monument ou œuvre, inutilisable
code-scrap-route-stored = Stockée, destination à décider

# the destruction list
doc-list-title = Liste de destruction
doc-list-subtitle = Liste de la série de destruction { $batch }, état de la série : { $state }.
doc-list-before = Rien de cette liste ne quitte le magasin avant que les deux lectures ne concordent avec elle.
doc-section-batch = Série et ordre
doc-section-planned = Liste de ce qui est à détruire
doc-section-totals = Totaux
doc-list-closing = Un écart entre un article et cette liste arrête la série jusqu'à ce qu'il soit réglé ligne par ligne.

# checking a paper
doc-check-confirmed = Confirmé : { $number } concorde avec le registre.
doc-check-confirmed-alone = Confirmé autant que possible sans le registre : { $number }. Ce qui n'a pas été contrôlé est indiqué ci-dessous.
doc-check-not-confirmed = Non confirmé. Ne vous fiez pas à ce papier.
doc-check-cannot-judge = Impossible à déterminer. Ce qui manque est indiqué ci-dessous.
doc-check-yes = exact
doc-check-no = inexact
doc-check-open = non contrôlé
doc-check-not-read = Ce ne sont ni les chiffres, ni le code, ni le PDF d'un procès-verbal. Les chiffres à saisir sont le numéro du procès-verbal, la taille et vingt chiffres hexadécimaux.
doc-check-code-damaged = Le code ne se lit pas en entier. Relisez-le.
doc-check-code-newer = Une version plus récente de Custodia a écrit ce code. Contrôlez-le avec cette version.
doc-check-code-altered = Le code n'est pas écrit comme Custodia l'écrit.
doc-check-wants-ledger = Les chiffres saisis ne se comparent qu'avec le registre ou une copie. Indiquez le registre.
doc-check-key-unreadable = La clé indiquée n'est pas celle d'un registre.
doc-check-key-other = La clé indiquée appartient à un autre registre.
doc-check-other-ledger = Le code appartient à un autre registre, { $ledger }.
doc-check-unknown = Le registre n'a délivré aucun procès-verbal { $number }.
doc-check-superseded = Le procès-verbal { $number } a été rédigé pour la série { $batch } et n'a jamais été délivré ; { $newer } l'a remplacé.
doc-check-known = Le procès-verbal { $number } de la série { $batch } a été délivré par l'acte { $act } le { $at }.
doc-check-ledger-damaged = Le registre lui-même ne passe pas la vérification. Vérifiez-le ou utilisez une copie saine.
doc-check-size-wrong = La taille saisie est { $typed } ; celle du procès-verbal est { $size }.
doc-check-digits = Les chiffres sont ceux du registre à { $size } actes.
doc-check-digits-wrong = Les chiffres ne sont pas ceux du registre à { $size } actes.
doc-check-same = L'acte, la série, l'heure, les lignes et la tête sont ceux du registre.
doc-check-differs-act = Le code indique un autre acte que le registre.
doc-check-differs-batch = Le code indique une autre série que le registre.
doc-check-differs-time = Le code indique une autre heure que le registre.
doc-check-differs-leaf = L'empreinte de l'acte dans le code n'est pas celle du registre.
doc-check-differs-lines = Les lignes du code ne sont pas celles du registre.
doc-check-differs-root = La tête dans le code n'est pas celle du registre.
doc-check-signed = La clé du registre a signé la tête de { $size } actes.
doc-check-signed-wrongly = La signature dans le code n'est pas celle de la clé du registre.
doc-check-signature-unchecked = La signature dans le code ; il faut la clé du registre ou le registre.
doc-check-void = Le procès-verbal est annulé par l'acte { $act } du { $day }. Motif : { $reason }.
doc-check-not-void = Le procès-verbal n'est pas annulé.
doc-check-void-unchecked = Si le procès-verbal a été annulé ; il faut le registre.
doc-check-in-log = L'acte { $act }, avec ce numéro, cette série et ces quantités, est dans le registre de { $size } actes qui a été signé.
doc-check-not-in-log = Ce que porte le fichier ne correspond pas à la tête signée.
doc-check-in-log-unchecked = Si ce procès-verbal correspond à cette tête ; un code seul ne le montre pas. Il faut le registre ou le PDF.
doc-check-content-unchecked = Ce que le papier énumère ; il faut le registre ou le PDF.
doc-check-names-unchecked = Les séries, lots, désignations et noms ; il faut le registre.
doc-check-print = Ce fichier est l'exemplaire { $copy } de { $number }, consigné par l'acte { $act } le { $at }.
doc-check-print-unknown = Le registre ne consigne aucune impression avec ces octets.
doc-check-print-unchecked = Si ce fichier est consigné comme imprimé ; il faut le registre.
doc-check-no-facts = Le fichier ne porte pas de données lisibles d'un procès-verbal.
doc-check-no-code = Le procès-verbal n'a pas de code ; il faut le registre.
doc-check-facts = Tout ce que porte le fichier est comme dans le registre.
doc-check-facts-wrong = Ce que porte le fichier n'est pas comme dans le registre.
doc-check-pages = Les pages sont celles que donnent les données du fichier.
doc-check-pages-wrong = Les pages ne sont pas celles que donnent les données du fichier. Le fichier a été modifié.
doc-check-pages-unchecked = Les pages ; { $software } les a mises en page, et seule cette version les rend identiques.

# lists of the ledger
doc-report-weapons = Armes en compte
doc-report-lots = Munitions et matériel en dépôt
doc-report-flags = Ce que signalent les règles
doc-report-all = Tout le registre au { $day }.
doc-report-at = Lieu { $place } au { $day }.
doc-report-missing = Manque : { $input }
doc-report-left-out = { $n ->
    [one] { $shown } ligne de plus est omise.
   *[other] { $shown } lignes de plus sont omises.
}
doc-col-serial = Numéro de série
doc-col-lot = N° de lot
doc-col-type = Type d'arme
doc-col-model = Modèle
doc-col-calibre = Calibre
doc-col-maker = Fabricant
doc-col-place = Lieu
doc-col-state = État
doc-col-custody = Garde
doc-col-made = Fabrication
doc-col-pack = Emballage
doc-col-flag = Gravité
doc-col-rule = Règle
doc-col-subject = Objet
doc-col-item = Article
doc-col-finding = Constat
doc-col-due = Échéance

## One record on paper

doc-col-to-do = À faire
doc-col-by = Signé par
doc-col-balance = En stock
doc-col-reserved = Réservé
doc-col-of-mass = % de la masse
doc-col-band = Bande
doc-col-test-report = Rapport
doc-col-role = Fonction
doc-col-meaning = Signification
doc-col-key = Clé
doc-col-from = De
doc-col-to = Vers
doc-col-what = Objet
doc-col-digest = Empreinte
doc-col-where = Où
doc-col-done = Fait
doc-report-reversed = annulé
doc-extract-lot = Fiche du lot { $number }
doc-extract-weapon = Fiche de l'arme { $number }
doc-extract-work = Travail du { $day }
doc-extract-lines = Lignes
doc-extract-tests = Essais de stabilisant
doc-extract-on = Selon le registre au { $day }.
