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

## Values in lists

cli-class-ammunition = Munitions
cli-class-arms = Armes
cli-certificate-drafted = Rédigé
cli-certificate-issued = Délivré
cli-certificate-void = Annulé
cli-from = De
cli-to = Vers
