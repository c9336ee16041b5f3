# Acts: one line that says what an act did, the steps of a batch, the sentences that people sign.

## One line

event-head = { $title } { $number }
event-reversed = Contre-écriture de l'acte { $number }
event-copy = exemplaire { $number }
event-to = { $what } pour { $to }
event-into = { $what } → { $to }
event-from = { $what }, origine { $from }
event-from-to = { $what }, { $from } → { $to }
event-weapons =
    { $n ->
        [one] { $shown } arme
       *[other] { $shown } armes
    }
event-lots =
    { $n ->
        [one] { $shown } ligne de munitions
       *[other] { $shown } lignes de munitions
    }
event-lines =
    { $n ->
        [one] { $shown } ligne
       *[other] { $shown } lignes
    }
event-rows =
    { $n ->
        [one] { $shown } ligne du fichier
       *[other] { $shown } lignes du fichier
    }

## Steps of a batch

event-step-drafted = Préparation
event-step-reviewed = Examen
event-step-approved = Autorisation
event-step-reopened = Réouverture
event-step-read = Lecture de la liste
event-step-locked = Clôture de la liste
event-step-started = Début des travaux
event-step-completed = Achèvement
event-step-aborted = Interruption des travaux
event-step-cancelled = Annulation
event-step-certificate-drafted = Brouillon du certificat
event-step-certificate-signed = Signature du certificat
event-step-certified = Certification et sortie d'inventaire
event-step-certificate-voided = Annulation du certificat

## What a person signs: ledger, people, rules

event-sign-ledger-opened = J'ouvre ce registre avec les personnes, fonctions et règles indiquées ici.
event-sign-person-enrolled = J'ai vérifié l'identité de cette personne et l'ai inscrite avec les fonctions indiquées.
event-sign-person-enrolled-approved = J'approuve l'inscription de cette personne avec ces fonctions.
event-sign-person-changed = J'ai modifié les données de cette personne d'après la pièce qui m'a été présentée.
event-sign-person-changed-approved = J'approuve la modification de la fiche de cette personne.
event-sign-roles-changed = J'ai modifié les fonctions de cette personne comme indiqué ici.
event-sign-roles-changed-approved = J'approuve les fonctions que cette personne exerce désormais.
event-sign-key-replaced = J'ai remplacé la clé de cette personne, en sa présence.
event-sign-key-replaced-approved = J'approuve la nouvelle clé de cette personne.
event-sign-key-replaced-submitted = La nouvelle clé est la mienne et personne d'autre n'en connaît la phrase secrète.
event-sign-key-withdrawn = J'ai retiré la clé de cette personne pour le motif indiqué.
event-sign-key-withdrawn-approved = J'approuve le retrait de cette clé.
event-sign-rules-adopted = Je soumets ce jeu de règles à l'adoption.
event-sign-rules-adopted-approved = J'approuve l'adoption de ce jeu de règles.
event-sign-site-changed = Je soumets à l'approbation la modification des données du site.
event-sign-site-changed-approved = J'approuve la modification des données du site.
event-sign-clock-reset = J'ai vérifié l'horloge de cet ordinateur ; l'heure qu'elle porte est juste.
event-sign-clock-reset-approved = J'approuve la poursuite avec l'heure que porte l'horloge.

## What a person signs: catalogue and imports

event-sign-item = J'ai enregistré cet article tel que ses documents le décrivent.
event-sign-place = J'ai enregistré ce lieu tel qu'il est sur le terrain.
event-sign-place-licensed = J'ai transcrit cette licence telle qu'elle est écrite.
event-sign-holder = J'ai enregistré ce détenteur d'après la pièce qui m'a été présentée.
event-sign-import = J'ai importé ce fichier et vérifié ce qu'il apporte au registre.
event-sign-import-approved = J'approuve cette importation et je n'ai pas pris part à son enregistrement.

## What a person signs: stock

event-sign-received = J'ai compté ce qui est arrivé et l'ai enregistré tel quel.
event-sign-issued = J'ai délivré ce qui est inscrit au détenteur indiqué.
event-sign-returned = J'ai repris ce qui est inscrit et lu chaque numéro sur l'article.
event-sign-moved = J'ai déplacé ce qui est inscrit vers le lieu indiqué.
event-sign-expended = J'ai enregistré cette consommation telle que son document l'établit.
event-sign-transfer-sent = J'ai expédié ce qui est inscrit au destinataire indiqué.
event-sign-transfer-received = J'ai reçu ce transfert, l'ai compté et enregistré tel quel.
event-sign-count-adjusted = J'ai compté ces articles et le résultat est celui indiqué.
event-sign-count-adjusted-approved = Je connais la cause de cet écart et j'approuve la régularisation.
event-sign-count-confirmed = J'ai compté ces articles et ils concordent avec le registre.
event-sign-condition-changed = J'ai inspecté ces articles et propose l'état indiqué.
event-sign-condition-changed-approved = J'approuve le nouvel état sur la foi du rapport indiqué.
event-sign-reversed = J'annule cet acte par contre-écriture pour le motif indiqué.
event-sign-reversed-approved = J'approuve l'annulation de cet acte par contre-écriture.

## What a person signs: holds, blocks, inspections, marks

event-sign-hold-placed = Je pose ce blocage ; ce qu'il désigne ne sort pas tant qu'il dure.
event-sign-hold-released = Je lève ce blocage, que je n'ai pas posé.
event-sign-block-placed = J'ai enregistré cet empêchement juridique tel que son autorité l'a ordonné.
event-sign-block-released = J'ai vu la mainlevée de l'autorité, et je n'ai pas posé cet empêchement.
event-sign-inspection-recorded = J'ai inspecté ces articles et voici ce que j'ai constaté.
event-sign-stability-recorded = J'ai enregistré les valeurs telles que le laboratoire les rapporte.
event-sign-weapon-marked = J'ai vu et lu sur l'arme le numéro de contrôle marqué.
event-sign-trace-decided = J'ai enregistré la décision de traçage telle que son autorité l'a prise.

## What a person signs: destruction

event-sign-batch-drafted = J'ai préparé cette liste ; chaque article est là où elle le dit.
event-sign-batch-reviewed = J'ai examiné chaque ligne et juge la liste propre à être autorisée.
event-sign-batch-authorised = J'autorise la destruction de ce qui figure sur cette liste, selon l'ordre cité.
event-sign-batch-submitted = J'ai soumis cette liste à l'autorité, qui en a examiné les données.
event-sign-batch-reopened = Je fais reculer cette série d'une étape pour le motif indiqué.
event-sign-batch-read = J'ai lu chaque numéro sur l'article même et l'ai comparé à la liste.
event-sign-batch-locked = Les deux lectures sont réglées ; la liste est close et les colis sont scellés.
event-sign-batch-started = Je commence les travaux de cette série devant les témoins indiqués.
event-sign-batch-started-witnessed = J'assiste au début ; les articles devant moi sont ceux de la liste.
event-sign-batch-completed = J'ai procédé à la destruction ; chaque ligne a le résultat indiqué.
event-sign-batch-completed-verified = J'ai inspecté les résidus ; aucune partie essentielle n'est réutilisable, et le bilan boucle.
event-sign-batch-aborted = J'ai interrompu les travaux ; ce qui a été détruit et ce qui revient est indiqué ici.
event-sign-batch-aborted-approved = J'approuve l'interruption de la série pour le motif indiqué.
event-sign-batch-cancelled = J'annule cette série pour le motif indiqué ; son stock redevient libre.
event-sign-certificate-drafted = J'ai préparé ce certificat ; ses données sont celles de la série.
event-sign-certificate-destroyed = J'ai procédé à la destruction des articles listés dans ce certificat.
event-sign-certificate-witnessed = J'ai assisté à la destruction des articles listés dans ce certificat.
event-sign-certificate-inspected = J'ai inspecté les emballages et les résidus ; ils sont exempts d'explosifs.
event-sign-certificate-certified = Je certifie que ce que dit ce certificat concorde avec le registre.
event-sign-certificate-observed = J'ai observé la destruction ; je n'ai aucune part dans ce registre.
event-sign-batch-certified = Je certifie cette destruction ; ce que liste le certificat sort définitivement de l'inventaire.
event-sign-certificate-voided = J'annule ce certificat pour le motif indiqué ; son stock revient au registre.

## What a person signs: documents, copies, days

event-sign-document-issued = J'ai imprimé ce document d'après le registre tel qu'il est.
event-sign-backup-made = J'ai fait cette copie et conserve le support où elle se trouve.
event-sign-day-sealed = Je clos cette journée ; ce que j'en sais est enregistré.
event-sign-day-sealed-approved = J'ai revu les écritures de cette journée et j'approuve sa clôture.
event-sign-second = J'approuve cet acte avec la date et l'heure qu'il porte.

## At the foot of the sheet

event-foot =
    { $n ->
        [one] La signature enregistre l'acte { $seq }, « { $kind } », avec { $shown } ligne.
       *[other] La signature enregistre l'acte { $seq }, « { $kind } », avec { $shown } lignes.
    }
event-foot-bare = La signature enregistre l'acte { $seq }, « { $kind } ».
event-undo-reversal = C'est définitif ; seul un autre acte le défait, par une contre-écriture unique.
event-undo-corrected = C'est définitif ; seul un autre acte le corrige.
event-undo-hold = C'est définitif ; le blocage ne prend fin que lorsqu'une autre personne le lève.
event-undo-block = C'est définitif ; l'empêchement ne prend fin qu'avec le numéro de mainlevée de son autorité.
event-undo-released = C'est définitif ; pour arrêter de nouveau, on pose un autre blocage ou empêchement.
event-undo-reopened = C'est définitif ; la série ne recule que par réouverture, avec un motif.
event-undo-cancelled = C'est définitif ; seule l'annulation de la série, avec un motif, le défait.
event-undo-read = C'est définitif ; jusqu'à la clôture de la liste, la même personne peut refaire sa lecture.
event-undo-started = C'est définitif ; désormais la série ne peut qu'être achevée ou interrompue.
event-undo-redrafted = C'est définitif ; seul un nouveau brouillon du certificat le remplace.
event-undo-voided = C'est définitif ; seule l'annulation du certificat, avec deux signatures et un motif, le défait.
event-undo-sealed = C'est définitif ; ce qui manque à cette journée s'enregistre ensuite, avec deux signatures.
event-undo-never = C'est définitif et ne se défait pas.
