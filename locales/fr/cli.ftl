# The console.

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
