# Ce que le bureau dit des projets, des campagnes et des papiers.

desk-after-due-back = Ce qui a été délivré doit revenir le { $day }.
desk-after-inspection = La prochaine inspection est due le { $day }.

desk-check-book = Le registre le permet, tel qu'il est après l'acte { $act }.
desk-check-clock = L'horloge de cet ordinateur est douteuse, { $clock } ; une personne de plus signe.
desk-check-flag = { $subject } · { $rule }
desk-check-late = { $n ->
    [one] Écriture tardive, d'hier
   *[other] Écriture tardive, d'il y a { $shown } jours
}
desk-check-role = { $name } exerce la fonction { $role }.

desk-fact-document = Document
desk-fact-software = Programme

desk-no-such-paper = Cette version n'établit pas ce document.
desk-no-such-paper-hint = Les certificats de destruction et les listes d'une campagne peuvent être imprimés.

desk-said = { $said }
