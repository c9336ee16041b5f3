# Ce que le bureau dit des projets, des séries et des papiers.

desk-after-due-back = Ce qui a été délivré doit revenir le { $day }.
desk-after-inspection = La prochaine inspection est due le { $day }.

desk-amount = { $n ->
    [one] { $shown } pièce
   *[other] { $shown } pièces
}
desk-amount-at-least = { $n ->
    [one] { $shown } pièce, NEQ d'au moins { $kg } kg
   *[other] { $shown } pièces, NEQ d'au moins { $kg } kg
}
desk-amount-neq = { $n ->
    [one] { $shown } pièce, NEQ de { $kg } kg
   *[other] { $shown } pièces, NEQ de { $kg } kg
}
desk-amount-unlike = plusieurs unités de mesure, NEQ de { $kg } kg
desk-amount-unlike-at-least = plusieurs unités de mesure, NEQ d'au moins { $kg } kg

desk-change = de { $from } à { $to }

desk-check-book = Le registre le permet, tel qu'il est après l'acte { $act }.
desk-check-clock = L'horloge de cet ordinateur est douteuse, { $clock } ; une personne de plus signe.
desk-check-flag = { $subject } · { $rule }
desk-check-late = { $n ->
    [one] Écriture tardive, d'hier
   *[other] Écriture tardive, d'il y a { $shown } jours
}
desk-check-role = { $name } exerce la fonction { $role }.

desk-defects = défauts : { $critical } critiques, { $major } majeurs, { $minor } mineurs

desk-fact-certificate = Certificat
desk-fact-document = Document
desk-fact-drafted = Préparée le
desk-fact-list = Liste
desk-fact-reversed = Ce qu'il a fait
desk-fact-reverses = Contre-passe l'acte
desk-fact-signed-by = Première signature
desk-fact-software = Programme

desk-list = { $lines }, { $amount }


desk-percent = { $number } %

desk-said = { $said }

desk-sample = échantillon de { $sample }
