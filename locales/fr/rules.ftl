# Les règles : noms, alertes, données, calcul

## Levels, in the order of attention
rule-level-stop = Arrêter
rule-level-act = Agir
rule-level-unknown = Non évaluable
rule-level-note = Note
rule-level-clear = Sans alerte

## Classification
rule-r-cls-01-name = Division et groupe ne forment pas une paire admise
rule-r-cls-01-flag = { $pair } ne figure pas parmi les paires admises de division de risque et de groupe de compatibilité
rule-r-cls-01-do = Corriger la classification de l'article ; les saisies restent possibles entre-temps
rule-r-cls-02-name = Classification du risque inconnue
rule-r-cls-02-flag = La division de risque ({ $hazard-division }) ou le groupe de compatibilité ({ $compatibility-group }) n'est pas connu
rule-r-cls-02-do = Isoler ; traiter comme division 1.1, incompatible avec tout ; consulter l'autorité compétente
rule-r-cls-03-name = NEQ par unité manquante
rule-r-cls-03-flag = L'article contient de l'explosif, ou peut en contenir ; NEQ par unité : { $neq-per-unit }
rule-r-cls-03-do = Saisir la NEQ ; d'ici là, tout total comprenant cet article s'affiche « au moins »
rule-r-cls-04-name = Subdivision manquante
rule-r-cls-04-flag = La division { $hazard-division } sans subdivision est traitée comme { $code }
rule-r-cls-04-do = Saisir la subdivision de l'article

## Life
rule-r-lif-01-name = Durée de vie dépassée
rule-r-lif-01-flag = La date de péremption, { $expiry }, est passée depuis { $margin }
rule-r-lif-01-do = Inspecter ou soumettre à un essai ; classer en état C1 ou A2
rule-r-lif-02-name = Durée de vie bientôt écoulée
rule-r-lif-02-flag = Il reste { $by } ou moins jusqu'à la date de péremption, { $expiry }
rule-r-lif-02-do = Planifier l'emploi
rule-r-lif-03-name = Durée de vie presque écoulée
rule-r-lif-03-flag = Il reste { $by } ou moins jusqu'à la date de péremption, { $expiry }
rule-r-lif-03-do = Employer en premier
rule-r-lif-04-name = Durée de vie restante comme aux codes B et C des États-Unis
rule-r-lif-04-flag = Avec la date de péremption { $expiry }, un dépôt des États-Unis donnerait le code d'état { $code }
rule-r-lif-04-do = Classer en état A2 et délivrer en premier
rule-r-lif-05-name = Ancien et sans données de durée de vie
rule-r-lif-05-flag = A { $span } (fabrication { $made }) et aucune durée de vie n'est enregistrée
rule-r-lif-05-do = Demander un examen technique et enregistrer sa durée de vie
rule-r-lif-06-name = Poudre propulsive ou pyrotechnie très ancienne
rule-r-lif-06-flag = Poudre propulsive ou pyrotechnie de { $span } (fabrication { $made }), sans données de durée de vie
rule-r-lif-06-do = Isoler et soumettre à un essai
rule-r-lif-08-name = Date de fabrication inconnue
rule-r-lif-08-flag = On ne sait rien de la date de fabrication
rule-r-lif-08-do = Retenir l'âge du lot le plus ancien du magasin ; inspecter
rule-r-lif-09-name = Durée de vie prolongée sans document
rule-r-lif-09-flag = La durée de vie a été prolongée jusqu'à { $extended-until } sans citer de document
rule-r-lif-09-do = Révoquer la prolongation ou en citer le document

## Stability
rule-r-stb-01-name = Stabilisant en bande S3
rule-r-stb-01-flag = Essai du { $test-day }, bande { $band } (part de la teneur initiale : { $relative } ; de la masse : { $absolute })
rule-r-stb-01-do = Renouveler l'essai au plus tard le { $act-by } ; employer en premier ou planifier l'élimination
rule-r-stb-02-name = Stabilisant en bande S4
rule-r-stb-02-flag = Essai du { $test-day }, bande { $band } (part de la teneur initiale : { $relative } ; de la masse : { $absolute })
rule-r-stb-02-do = Isoler, classer en état B1 et éliminer au plus tard le { $act-by }
rule-r-stb-03-name = Stabilisant en bande S5
rule-r-stb-03-flag = Essai du { $test-day }, bande { $band } (part de la teneur initiale : { $relative } ; de la masse : { $absolute })
rule-r-stb-03-do = Isoler immédiatement, classer en état D3 et faire détruire au plus tard le { $act-by } ; aucune sortie du site sans l'autorité
rule-r-stb-04-name = Essai de stabilité en retard
rule-r-stb-04-flag = L'essai était dû le { $due }, il y a { $margin } ; dernier essai : { $test-day }
rule-r-stb-04-do = Prélever et soumettre à un essai ; à partir du double de l'intervalle, suspendre le lot (B1)
rule-r-stb-05-name = Poudre propulsive jamais soumise à un essai
rule-r-stb-05-flag = A { $span } (fabrication { $made }) et aucun essai de stabilité n'est enregistré
rule-r-stb-05-do = Prélever et soumettre à un essai sans délai
rule-r-stb-06-name = Poudre propulsive au lot perdu
rule-r-stb-06-flag = Poudre propulsive, numéro de lot { $lot-state } ; date du constat : { $lost-on }
rule-r-stb-06-do = Retrouver le numéro ou éliminer dans le délai de la règle
rule-r-stb-07-name = Baisse rapide du stabilisant
rule-r-stb-07-flag = Du { $earlier-day } au { $test-day }, le lot a perdu { $yearly } de son stabilisant initial par an
rule-r-stb-07-do = Réduire de moitié l'intervalle des essais
rule-r-stb-08-name = Vapeurs ou odeur âcre
rule-r-stb-08-flag = Signalé le { $fumes } et non réglé
rule-r-stb-08-do = Isoler immédiatement et placer un piquet d'incendie

## Inspection and control
rule-r-con-01-name = Défaut critique
rule-r-con-01-flag = Inspection du { $inspection-day }, unités présentant un défaut critique : { $critical }
rule-r-con-01-do = Suspendre le lot (B1 ou B2) et rendre compte
rule-r-con-02-name = Défauts au-delà du nombre d'acceptation
rule-r-con-02-flag = Inspection du { $inspection-day } selon le plan { $plan } ; unités présentant des défauts majeurs : { $major }, des défauts mineurs : { $minor }
rule-r-con-02-do = Classer en état C2 ou C3
rule-r-con-03-name = Exsudation, fissures ou corrosion critique
rule-r-con-03-flag = Inspection du { $inspection-day }, constatation : { $finding }
rule-r-con-03-do = Classer en état D3 et isoler
rule-r-con-04-name = Conditionnement mouillé, eau salée ou étanchéité rompue
rule-r-con-04-flag = Inspection du { $inspection-day }, constatation : { $finding }
rule-r-con-04-do = Classer en état C1 et inspecter le contenu
rule-r-con-05-name = Inspection en retard
rule-r-con-05-flag = Dernière inspection : { $inspection-day } ; intervalle : { $inspection-interval }
rule-r-con-05-do = Inspecter ; à partir du double de l'intervalle, suspendre le lot (B1) jusqu'à l'inspection
rule-r-con-06-name = Interdiction ou rappel
rule-r-con-06-flag = Une mesure en vigueur interdit la délivrance et l'emploi : { $hold }
rule-r-con-06-do = Ne pas délivrer ; suivre l'avis
rule-r-con-08-name = Numéro de lot illisible ou absent
rule-r-con-08-flag = Numéro de lot { $lot-state }
rule-r-con-08-do = Identifier le lot
rule-r-con-10-name = Restitution non inspectée
rule-r-con-10-flag = Des stocks restitués le { $returned } attendent encore leur inspection
rule-r-con-10-do = Inspecter les stocks restitués
rule-r-acc-04-name = Depuis longtemps en groupe D
rule-r-acc-04-flag = Des stocks sont en groupe D, à éliminer, depuis le { $from }
rule-r-acc-04-do = Planifier une série de destruction

## Weapons
rule-r-wpn-01-name = Ni numéro de série exploitable ni numéro de contrôle
rule-r-wpn-01-flag = Numéro de série : { $serial-state } ; aucun numéro de contrôle n'est marqué sur l'arme
rule-r-wpn-01-do = La marquer ; sans marque, elle ne peut entrer dans une série de destruction
rule-r-wpn-02-name = Hors d'usage ou incomplète, hors série
rule-r-wpn-02-flag = État : { $condition } ; l'arme n'est dans aucune série de destruction ouverte
rule-r-wpn-02-do = La réparer ou planifier son élimination
rule-r-wpn-03-name = Non inspectée depuis la réception
rule-r-wpn-03-flag = Reçue le { $received-on } ; état : { $condition } ; dernière inspection : { $inspection-day }
rule-r-wpn-03-do = L'inspecter et enregistrer son état
rule-r-wpn-04-name = Numéro de série pas encore lu
rule-r-wpn-04-flag = Le numéro de série vient d'une liste ; personne ne l'a lu sur l'arme
rule-r-wpn-04-do = Le lire au prochain comptage

## Places
rule-r-acc-01-name = Comptage en retard
rule-r-acc-01-flag = Contient { $contents } ; intervalle de comptages : { $count-interval } ; dernier comptage : { $last-count }
rule-r-acc-01-do = Compter le lieu
rule-r-acc-05-name = Mouvement sans comptage depuis
rule-r-acc-05-flag = Dernier mouvement : { $movement } ; dernier comptage complet : { $last-count }
rule-r-acc-05-do = Compter le lieu en entier
rule-r-sto-10-name = Licence périmée
rule-r-sto-10-flag = La licence { $licence } a expiré le { $licence-expiry }, il y a { $margin }
rule-r-sto-10-do = Renouveler la licence ; aucune réception d'ici là
rule-r-sto-11-name = Licence bientôt périmée
rule-r-sto-11-flag = Il reste { $by } ou moins à la licence { $licence }, qui expire le { $licence-expiry }
rule-r-sto-11-do = Renouveler la licence
rule-r-sto-13-name = Explosifs sans licence
rule-r-sto-13-flag = Le lieu contient des explosifs, ou peut en contenir, et n'a pas de licence de limite d'explosifs
rule-r-sto-13-do = Obtenir la licence ou vider le lieu

## Missing inputs
rule-missing-hazard-division = division de risque
rule-missing-compatibility-group = groupe de compatibilité
rule-missing-sub-division = subdivision de stockage
rule-missing-neq-per-unit = NEQ par unité
rule-missing-item-kind = nature de l'article, poudre propulsive ou pyrotechnie
rule-missing-expiry-date = date de péremption
rule-missing-made-date = date de fabrication
rule-missing-extension-reference = document de la prolongation
rule-missing-stability-test = essai de stabilité
rule-missing-stability-reading = résultat du dernier essai de stabilité
rule-missing-second-reading = second résultat relatif de stabilisant à une autre date
rule-missing-test-interval = intervalle des essais de stabilité
rule-missing-lot-number = numéro de lot
rule-missing-lot-lost-on = date du constat de la perte du lot
rule-missing-inspection-result = résultat d'inspection
rule-missing-sampling-plan = plan d'échantillonnage
rule-missing-sample-size = échantillon de la taille exigée par le plan
rule-missing-inspection-interval = intervalle des inspections
rule-missing-return-date = date de restitution
rule-missing-condition = état
rule-missing-group-d-since = date d'entrée en groupe D
rule-missing-count = comptage du lieu
rule-missing-licence = licence de limite d'explosifs
rule-missing-licence-expiry = date d'expiration de la licence
rule-missing-received-on = date de réception
rule-missing-serial = numéro de série exploitable

## Names of inputs
rule-input-hazard-division = Division de risque
rule-input-sub-division = Subdivision
rule-input-compatibility-group = Groupe de compatibilité
rule-input-neq-per-unit = NEQ par unité
rule-input-live = Contient de l'explosif
rule-input-propellant = Poudre propulsive
rule-input-pyrotechnic = Pyrotechnie
rule-input-expiry = Date de péremption
rule-input-made = Date de fabrication
rule-input-life-data = Durée de vie enregistrée
rule-input-extended-until = Durée de vie prolongée jusqu'à
rule-input-extension-reference = Document de la prolongation
rule-input-lot-state = Numéro de lot
rule-input-lost-on = Perte du lot constatée le
rule-input-tests = Essais de stabilité enregistrés
rule-input-test-day = Dernier essai de stabilité
rule-input-relative = Stabilisant, part de la teneur initiale
rule-input-absolute = Stabilisant, part de la masse
rule-input-earlier-day = Essai précédent
rule-input-earlier-relative = Part de la teneur initiale à l'essai précédent
rule-input-test-interval = Intervalle d'essais enregistré
rule-input-band-interval = Intervalle exigé par la bande
rule-input-fumes = Vapeurs ou odeur signalées le
rule-input-inspection-day = Dernière inspection
rule-input-inspection-interval = Intervalle d'inspections
rule-input-critical = Unités présentant un défaut critique
rule-input-major = Unités présentant un défaut majeur
rule-input-minor = Unités présentant un défaut mineur
rule-input-plan = Plan d'échantillonnage
rule-input-sample-size = Taille de l'échantillon
rule-input-finding = Constatation
rule-input-hold = Blocage
rule-input-returned = Restitué et non inspecté depuis
rule-input-received-on = Reçu le
rule-input-condition = État
rule-input-count = Quantité
rule-input-in-d-since = En groupe D depuis
rule-input-serial-state = Numéro de série
rule-input-control-mark = Numéro de contrôle marqué
rule-input-open-batch = Dans une série de destruction ouverte
rule-input-contents = Contenu
rule-input-last-count = Dernier comptage
rule-input-count-share = Part à compter
rule-input-count-interval = Intervalle de comptages
rule-input-movement = Dernier mouvement
rule-input-explosives = Explosifs
rule-input-licence = Licence de limite d'explosifs
rule-input-licence-expiry = Expiration de la licence

## Words that stand as values
rule-value-yes = oui
rule-value-no = non
rule-value-nothing = non renseigné
rule-value-lot-marked = marqué
rule-value-lot-none = jamais attribué
rule-value-lot-mixed = mélangé
rule-value-lot-unknown = illisible
rule-value-hold-ban = interdiction
rule-value-hold-recall = suspension ou rappel
rule-value-hold-other = autre blocage
rule-value-exudation = exsudation
rule-value-cracks = fissures
rule-value-critical-corrosion = corrosion critique
rule-value-wet-pack = conditionnement mouillé
rule-value-salt-water = eau salée
rule-value-broken-seal = étanchéité rompue
rule-value-date-missing = date non renseignée
rule-value-never = jamais
rule-value-contents-arms = armes
rule-value-contents-high-risk = missiles portatifs ou articles de catégorie 1
rule-value-contents-detonators-bulk = détonateurs ou explosifs en vrac
rule-value-contents-other = autres munitions

## Numbers with their unit
rule-unit-count = { $shown }
rule-unit-days = { $n ->
    [one] { $shown } jour
   *[other] { $shown } jours
}
rule-unit-months = { $n ->
    [one] { $shown } mois
   *[other] { $shown } mois
}
rule-unit-years = { $n ->
    [one] { $shown } an
   *[other] { $shown } ans
}
rule-unit-percent = { $shown } %
rule-unit-milligrams = { $shown } mg

## Arithmetic
rule-step-shift = { $from } plus { $by } donne { $to }
rule-step-shift-back = { $from } moins { $by } donne { $to }
rule-step-after = { $today } est postérieur à { $limit }
rule-step-not-after = { $today } n'est pas postérieur à { $limit }
rule-step-reached = Au { $today }, le { $limit } est atteint
rule-step-not-reached = Au { $today }, le { $limit } n'est pas encore atteint
rule-step-at-least = { $left } ≥ { $right }
rule-step-less = { $left } < { $right }
rule-step-more = { $left } > { $right }
rule-step-at-most = { $left } ≤ { $right }
rule-step-span = Du { $from } au { $to }, il y a { $span }
rule-step-band = { $reading } se situe en bande { $band }, de { $from } à moins de { $under }
rule-step-band-from = { $reading } se situe en bande { $band }, à partir de { $from }
rule-step-band-under = { $reading } se situe en bande { $band }, moins de { $under }
rule-step-band-is = La pire lecture décide, bande { $band }
rule-step-loss = { $loss } perdu en { $days } donne { $yearly } par an
rule-step-legal-pair = { $pair } figure au tableau des paires admises
rule-step-not-legal-pair = { $pair } ne figure pas au tableau des paires admises
rule-step-worked-as = D'ici là, traité comme { $code }
rule-step-kind-at-worst = La nature de l'article n'est pas enregistrée et a été prise comme poudre propulsive
rule-step-like-code = Comme au code d'état { $code } des États-Unis
rule-step-extension-void = La prolongation ne cite aucun document et ne compte pas
rule-step-not-concerned = La règle ne concerne pas cette fiche

## How the answer is told
rule-margin-left = Marge de { $margin }
rule-margin-past = Dépassé de { $margin }
rule-act-by-left = Délai jusqu'au { $day }, dans { $days }
rule-act-by-passed = Délai jusqu'au { $day }, dépassé depuis { $days }
rule-worst-month = Pire cas, la date n'est connue qu'au mois près ({ $known }) et a été prise comme { $taken }
rule-worst-year = Pire cas, la date n'est connue qu'à l'année près ({ $known }) et a été prise comme { $taken }
rule-worst-about = Pire cas, la date est une estimation ({ $known }) et a été prise comme { $taken }
rule-cannot-judge = Impossible à déterminer ; manque : { $missing }
rule-lacking = Manque aussi : { $missing }
rule-told-by = { $rule } version { $version }, jeu de règles { $pack }
rule-judged-on = Évalué pour le { $day }
rule-origin = d'après { $document }
rule-standing-read = Source : { $source }
rule-standing-recalled = { $source }, non vérifié dans le texte
rule-standing-default = Valeur par défaut du produit, modifiable par l'autorité
rule-standing-level = Niveau et action sont des valeurs par défaut du produit
rule-label-inputs = Données utilisées
rule-label-arithmetic = Calcul
rule-label-margin = Marge
rule-label-do = Que faire

## Why a rule pack is refused
rule-pack-unknown-rule = Le jeu contient la règle { $rule }, inconnue de ce programme
rule-pack-rule-missing = La règle { $rule } manque dans le jeu
rule-pack-rule-twice = Le jeu contient deux fois la règle { $rule }
rule-pack-wrong-subject = Dans le jeu, la règle { $rule } porte sur autre chose
rule-pack-wrong-levels = Les niveaux de la règle { $rule } sont erronés
rule-pack-wrong-threshold = Le seuil { $key } de la règle { $rule } manque ou sort des bornes
rule-pack-unknown-threshold = La règle { $rule } ne connaît pas le seuil { $key }
rule-pack-source-missing = La règle { $rule } invoque un texte sans citer de source
rule-pack-wrong-table = Le tableau { $key } du jeu est vide, en désordre ou sans indication de source
