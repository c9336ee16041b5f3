# The console.

cli-balance = Bilan avant la certification
cli-recorded = Inscrit comme acte { $seq } : { $kind } { $document }
cli-made = Registre créé : { $name }. Tête { $head }
cli-demo-made = Registre d'entraînement créé : { $acts } actes, { $weapons } armes, { $lots } lots. Tête { $head }
cli-head-kind = Nature
cli-head-id = Code
cli-head-text = Nom
cli-head-detail = Détail
cli-head-flag = Alerte
cli-head-rule = Règle
cli-head-due = Échéance
cli-not-verified = NON VÉRIFIÉ. Le premier acte qui ne tient pas est le { $seq }.
cli-no-head-known = Aucune tête gardée à l'extérieur n'a été comparée : des actes ôtés à la fin ne se verraient pas.
cli-copied = Copié vers { $path }, ouvert et vérifié : { $acts } actes
cli-rebuilt = Tables dérivées refaites à partir de { $acts } actes

cli-bench-own = Propre, ms
cli-bench-peer = À côté, ms
cli-bench-quotient = Rapport
cli-bench-rate = Par seconde
cli-bench-goal = But
cli-bench-result = Résultat
cli-bench-beside = Mesuré à côté de
cli-bench-ratio = { $most } fois au plus
cli-bench-limit = { $most } ms au plus
cli-bench-met = atteint
cli-bench-missed = manqué

cli-printed = { $n ->
    [one] { $number } écrit dans { $path }, { $shown } page
   *[other] { $number } écrit dans { $path }, { $shown } pages
}

## Tables in and out

cli-import-recorded = { $file } importé comme acte { $seq }
cli-import-would = Rien n'a été inscrit. L'importation de { $file } apporterait
cli-import-rows = { $n ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}
cli-import-items = { $n ->
    [one] { $shown } article nouveau au catalogue
   *[other] { $shown } articles nouveaux au catalogue
}
cli-import-places = { $n ->
    [one] { $shown } nouveau lieu
   *[other] { $shown } nouveaux lieux
}
cli-import-holders = { $n ->
    [one] { $shown } nouveau détenteur
   *[other] { $shown } nouveaux détenteurs
}
cli-import-guessed = Lu comme { $encoding }, colonnes séparées par { $delimiter }
cli-import-guessed-look = Lu comme { $encoding }, colonnes séparées par { $delimiter }. Si ces lignes paraissent fausses, indiquez le codage et le séparateur.
cli-import-date-order = Les dates du fichier montrent l'ordre { $order }
cli-import-decimal = Les nombres du fichier montrent le signe décimal { $sign }
cli-import-kept = { $n ->
    [one] La colonne « { $column } » n'a pas de champ dans le registre ; sa { $shown } cellule est gardée avec la ligne de l'acte.
   *[other] La colonne « { $column } » n'a pas de champ dans le registre ; ses { $shown } cellules sont gardées avec les lignes de l'acte.
}
cli-export-written = { $n ->
    [one] { $shown } ligne écrite dans { $path }
   *[other] { $shown } lignes écrites dans { $path }
}

## Ce qui a été fait et ce qui ne l'a pas été

cli-not-written-back = C'est enregistré, mais pas encore reporté dans le fichier unique. { $why }
cli-not-written-back-do = Gardez ensemble le registre et le fichier -wal qui l'accompagne, remédiez à la cause, puis rouvrez le registre avec --recover. Ne recommencez pas l'étape.
cli-printed-not-recorded = Rien n'a été enregistré : le registre est ouvert en lecture seule et ne sait rien de cette impression.
cli-not-verified-whole = NON VÉRIFIÉ. Ce qui ne tient pas ne relève d'aucun acte en particulier.
cli-not-checked = Non contrôlé : { $families }
cli-another-program = un autre programme
cli-import-first = Des lignes en erreur, les { $shown } premières sur { $count } sont affichées.

## Arguments qui ne sont pas compris

cli-usage-unknown = { $name } n'est pas un argument de cette commande.
cli-usage-missing = Il manque un argument : { $name }.
cli-usage-value = { $name } n'admet pas { $value }.
cli-usage-command = La commande { $name } n'existe pas.
cli-usage-twice = { $name } est donné deux fois, ou à côté d'un argument qui l'exclut.

## Genres de ce qui est trouvé

cli-kind-weapon = Arme
cli-kind-lot = Lot
cli-kind-item = Article
cli-kind-place = Lieu
cli-kind-person = Personne
cli-kind-holder = Détenteur
cli-kind-batch = Série
cli-kind-certificate = Certificat
cli-kind-document = Document

## Columns of lists, and fields of what is shown

cli-col-absolute-mpct = Teneur en stabilisant (0,001 %)
cli-col-accept-incomplete = Données incomplètes admises
cli-col-active = Clé en vigueur
cli-col-actors = Signataires
cli-col-appointed = Nomination
cli-col-at = Enregistré à
cli-col-authority = Autorité
cli-col-batch = Série
cli-col-block = Empêchement juridique
cli-col-blocks = Empêchements juridiques
cli-col-body = Organisme
cli-col-book = Livre
cli-col-calibre = Calibre
cli-col-certificate = Procès-verbal
cli-col-certified = Certifié par l'acte
cli-col-class = Série de
cli-col-closed = Fermé
cli-col-code = Code
cli-col-compatibility-group = Groupe de compatibilité
cli-col-condition = État
cli-col-control-number = Numéro de contrôle
cli-col-corrects = Corrige l'acte
cli-col-count = Quantité
cli-col-country = Pays de fabrication
cli-col-critical = Défauts critiques
cli-col-custody = Sous la garde de
cli-col-day = Jour
cli-col-destroyed = Détruit
cli-col-division = Division de risque
cli-col-document = Document
cli-col-drafted = Rédigé par l'acte
cli-col-drafted-on = Rédigée le
cli-col-due-back = À rendre le
cli-col-east-mm = Est sur le plan (mm)
cli-col-ended = Fin des travaux
cli-col-expires = Valable jusqu'au
cli-col-expiry = Fin de vie
cli-col-explanation = Explication donnée
cli-col-file = Fichier
cli-col-findings = Constats
cli-col-found = Trouvé
cli-col-hazard-division = Division de risque
cli-col-history = Historique
cli-col-holder = Détenteur
cli-col-holdings = En stock
cli-col-holds = Retenues
cli-col-id = Enregistrement
cli-col-id-number = Matricule
cli-col-import-country = Importée en
cli-col-import-year = Année d'importation
cli-col-importer = Importateur
cli-col-inspection-months = Visite tous les (mois)
cli-col-inspections = Visites
cli-col-issued = Délivrée le
cli-col-item = Article
cli-col-keeper = Magasinier
cli-col-kind = Genre
cli-col-laboratory = Laboratoire
cli-col-leaf = Feuille du registre
cli-col-legal-basis = Instruments juridiques
cli-col-legal-title = Titre juridique
cli-col-licence = Licence
cli-col-life-authority = Autorité de la durée de vie
cli-col-life-extended = Vie prolongée
cli-col-limits = Plafonds
cli-col-line = Ligne du livre
cli-col-lines = Lignes
cli-col-live = Contient des explosifs
cli-col-lost = Perdu
cli-col-lot = Lot de munitions
cli-col-made = Fabrication
cli-col-major = Défauts majeurs
cli-col-make-class = Type de fabrication
cli-col-maker = Fabricant
cli-col-manufacturer = Fabricant
cli-col-marked = Numéro de contrôle marqué
cli-col-marks = Marques
cli-col-mass-g = Masse unitaire (g)
cli-col-meaning = A signé comme
cli-col-medium = Support
cli-col-method = Méthode prévue
cli-col-minor = Défauts mineurs
cli-col-model = Modèle
cli-col-name = Nom
cli-col-neq-mg = NEQ unitaire (mg)
cli-col-neq-mg-max = NEQ autorisée (mg)
cli-col-next-due = Prochaine le
cli-col-no = Nº de ligne
cli-col-north-mm = Nord sur le plan (mm)
cli-col-note = Remarque
cli-col-number = Numéro
cli-col-order-date = Date de l'ordre
cli-col-order-number = Numéro de l'ordre
cli-col-origin = Provenance
cli-col-outside = Hors du site
cli-col-pack = Emballage
cli-col-pack-size = Pièces par colis
cli-col-page = Page du livre
cli-col-paper-number = Numéro sur le papier
cli-col-parent = Se trouve dans
cli-col-place = Emplacement
cli-col-placed-by = Imposé par
cli-col-placed-on = Imposé le
cli-col-position = Emplacement de la marque
cli-col-propellant = Est une poudre
cli-col-propellant-lot = Lot de poudre
cli-col-purpose = But
cli-col-pyrotechnic = Est pyrotechnique
cli-col-rank = Grade
cli-col-reading = Nº de lecture
cli-col-readings = Lectures
cli-col-reason = Motif
cli-col-received-on = Reçu le
cli-col-reference = Référence
cli-col-relative-mpct = Stabilisant restant (0,001 %)
cli-col-release-authority = Levé par
cli-col-release-number = Numéro de la levée
cli-col-released = Levé par l'acte
cli-col-remarks = Remarques
cli-col-report = Rapport d'essai
cli-col-reserved = Réservé
cli-col-residue = Destination des résidus
cli-col-result = Résultat
cli-col-returned = Retourné
cli-col-role = Fonction
cli-col-roles = Fonctions
cli-col-root = Racine du registre
cli-col-rows = Lignes lues
cli-col-sample = Échantillon
cli-col-scrap = Destination de la ferraille
cli-col-seals = Scellés
cli-col-second-method = Seconde méthode
cli-col-seq = Nº d'acte
cli-col-serial = Numéro de série
cli-col-serial-state = État du numéro
cli-col-settled = Réglé comme
cli-col-settled-count = Quantité réglée
cli-col-sha256 = Empreinte SHA-256
cli-col-shelf-life-months = Durée de vie (mois)
cli-col-signatures = Signatures
cli-col-since = Depuis
cli-col-site = Lieu de destruction
cli-col-size = Actes sous la tête
cli-col-started = Début des travaux
cli-col-state = Situation
cli-col-steps = Étapes
cli-col-stock-number = Numéro de nomenclature
cli-col-sub-division = Sous-division de risque
cli-col-subject = Objet
cli-col-target = Importé comme
cli-col-test-months = Essai tous les (mois)
cli-col-tests = Essais de stabilité
cli-col-text = Texte lu
cli-col-trace = Décision de traçage
cli-col-un-number = Numéro ONU
cli-col-unit = Unité de compte
cli-col-used-method = Méthode employée
cli-col-user = Personne
cli-col-users = Signataires
cli-col-weapon = Arme
cli-col-weapon-type = Type d'arme
cli-col-year = Année de fabrication

cli-class-ammunition = Munitions
cli-class-arms = Armes
cli-certificate-drafted = Rédigé
cli-certificate-issued = Délivré
cli-certificate-void = Annulé
cli-from = De
cli-to = Vers
