# Months, weekdays and dates, and the words every part uses.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

weekday-0 = Lundi
weekday-1 = Mardi
weekday-2 = Mercredi
weekday-3 = Jeudi
weekday-4 = Vendredi
weekday-5 = Samedi
weekday-6 = Dimanche

date-long = { $day } { $month } { $year }
date-weekday-day = { $weekday } { $day } { $month }
date-month-year = { $month } { $year }
date-about = vers { $year }
date-unknown = date inconnue
date-first = 1er

language-name = Français

span-minutes =
    { $n ->
        [one] { $shown } minute
       *[other] { $shown } minutes
    }
span-hours =
    { $n ->
        [one] { $shown } heure
       *[other] { $shown } heures
    }
span-days =
    { $n ->
        [one] { $shown } jour
       *[other] { $shown } jours
    }
span-months =
    { $n ->
        [one] { $shown } mois
       *[other] { $shown } mois
    }
span-years =
    { $n ->
        [one] { $shown } an
       *[other] { $shown } ans
    }

common-passphrase-advice = Prenez au moins 15 caractères : plusieurs mots que vous seul associez. Espaces et signes sont admis, aucun n'est obligatoire.
common-recover = { $n ->
    [one] La dernière fois, Custodia n'a pas été fermé correctement, et ce qui a été inscrit en dernier se trouve encore dans le fichier auxiliaire, à côté du registre. Les deux fichiers contiennent ensemble { $shown } acte.
   *[other] La dernière fois, Custodia n'a pas été fermé correctement, et ce qui a été inscrit en dernier se trouve encore dans le fichier auxiliaire, à côté du registre. Les deux fichiers contiennent ensemble { $shown } actes.
}
common-recover-safe = Rien n'est perdu : aucun des deux fichiers n'a été touché et une copie des deux a été gardée.
common-recover-do = Gardez les deux fichiers ensemble et n'en effacez aucun. Si vous avez sous la main une page imprimée, comparez ce nombre à celui de son pied de page. Puis ouvrez de nouveau le registre, à la console avec --recover : ce que contient le fichier auxiliaire est alors repris.
common-recover-hint = Rien n'est perdu : aucun des deux fichiers n'a été touché et une copie des deux a été gardée. Si vous avez sous la main une page imprimée, comparez ce nombre à celui de son pied de page. Puis appuyez encore une fois sur Ouvrir : ce que contient le fichier auxiliaire est alors repris, et le registre s'ouvre comme d'habitude.
common-stopped = Arrêté.
common-stopped-safe = Rien n'a été modifié.
common-row = Ligne { $row } : { $what }
common-row-column = Ligne { $row }, colonne { $column } : { $what }
common-row-sheet = Feuille { $sheet }, ligne { $row } : { $what }
common-row-sheet-column = Feuille { $sheet }, ligne { $row }, colonne { $column } : { $what }
