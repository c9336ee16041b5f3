# Refusals: what cannot be done and why, then the way out.

## Who acts

refusal-101 = Les personnes indiquées ne couvrent pas les signatures de « { $kind } ».
refusal-101-hint = L'acte d'ouverture du registre dit quelles fonctions signent chaque type d'acte. Indiquez des personnes qui les ont.

refusal-101-who = Les personnes indiquées ne couvrent pas les signatures de « { $kind } ».
refusal-101-who-hint = Signent { $needs }. Chaque place revient à une personne qui a cette fonction.

refusal-102 = « { $kind } » porte plus de signatures qu'il n'en a été donné.
refusal-102-hint = Indiquez une autre personne, en plus de celles qui signent déjà, pour l'approuver.

refusal-102-nobody = « { $kind } » demande la personne qui imprime, et personne n'a été désigné.
refusal-102-nobody-hint = Indiquez avec --as qui imprime.

refusal-102-who = « { $kind } » porte plus de signatures qu'il n'en a été donné.
refusal-102-who-hint = Signent { $needs }. Indiquez les personnes qui manquent.

refusal-102-clock = L'heure de cet ordinateur est douteuse ({ $clock }), « { $kind } » porte donc une seconde signature.
refusal-102-clock-hint = Remettez l'horloge à l'heure, ou faites approuver l'acte par le chef d'armurerie, un officier approbateur, un inspecteur ou l'administrateur.

refusal-103 = { $user } occupe deux places dans le même acte.
refusal-103-hint = Chaque signature vient d'une personne différente ; indiquez-en une autre pour l'une d'elles.

refusal-104 = Il n'y a dans ce registre aucune personne { $user } dont la clé soit en vigueur.
refusal-104-hint = Vérifiez le code de la personne. L'administrateur inscrit les personnes et le chef d'armurerie l'approuve.

refusal-105 = Seul un registre d'instruction le permet.
refusal-105-hint = Recommencez dans un registre d'instruction, ou retirez les phrases secrètes en clair et l'heure fixée à la main.

refusal-106 = La phrase secrète de { $user } manque.
refusal-106-hint = La personne la saisit à l'endroit de sa signature ; en console, elle vient de --passphrase-file ou de --with.

refusal-106-somebody = Une phrase secrète manque.
refusal-106-somebody-hint = Chaque personne qui signe saisit la sienne ; en console, elle vient de --passphrase-file ou de --with.

refusal-107 = Le registre est ouvert en lecture seule ; rien ne peut y être enregistré.
refusal-107-hint = Ouvrez-le en écriture. Si une autre personne l'a ouvert ou si sa vérification échoue, réglez cela d'abord.

## Day, lines and fields

refusal-108 = La date { $day } est postérieure à aujourd'hui.
refusal-108-hint = Utilisez la date du jour ou une date antérieure. Si le jour est faux, vérifiez l'horloge de l'ordinateur et le décalage horaire du site.

refusal-109 = La journée du { $day } est scellée ; une écriture à cette date porte deux signatures.
refusal-109-hint = Indiquez une seconde personne qui l'approuve, ou datez l'écriture d'un jour encore ouvert.

refusal-110 = Il n'y a aucune ligne à enregistrer.
refusal-110-hint = Ajoutez-en au moins une.

refusal-111 = { $subject } figure deux fois dans le même acte.
refusal-111-hint = Réunissez la quantité sur une seule ligne, ou retirez la ligne répétée.

refusal-111-read = La ligne { $line } de la série { $batch } figure plus d'une fois dans cette lecture.
refusal-111-read-hint = Laissez une seule lecture par ligne.

refusal-112 = { $subject } n'a pas sa place dans cet acte.
refusal-112-hint = Armes, lots et articles en quantité s'enregistrent dans des actes séparés. Une arme n'est jamais consommée.

refusal-113 = La quantité de { $subject } est nulle.
refusal-113-hint = Indiquez au moins un, ou retirez la ligne.

refusal-114 = La quantité { $count } est trop grande pour { $subject }.
refusal-114-hint = Une arme compte pour une. Pour le reste, vérifiez les chiffres.

refusal-114-field = Le nombre { $count } est trop grand pour « { $field } ».
refusal-114-field-hint = Vérifiez les chiffres et l'unité dans laquelle le champ est tenu. Un échantillon ne compte jamais plus de pièces défectueuses que de pièces.

refusal-115 = Le champ « { $field } » est vide.
refusal-115-hint = Remplissez-le ; sans cette donnée, l'acte n'est pas enregistré.

refusal-116 = Le texte de « { $field } » dépasse { $most } caractères.
refusal-116-hint = Abrégez-le et citez le document qui contient le reste.

refusal-117 = « { $code } » ne peut pas servir de code.
refusal-117-hint = Un code compte de 1 à 40 caractères visibles, sans espace aux extrémités ni @ au début. Le code du site dans les numéros de document compte de 1 à 6 majuscules ou chiffres.

refusal-118 = « { $code } » ne figure pas dans la liste « { $list } ».
refusal-118-hint = Choisissez une valeur de cette liste.

refusal-119 = { $code } est déjà utilisé, ou l'a été.
refusal-119-hint = Un code ou un numéro de contrôle n'est jamais attribué deux fois ; choisissez-en un autre.

## Catalogue, places and holders

refusal-120 = Le catalogue ne contient aucun article { $item }.
refusal-120-hint = Vérifiez le code, ou ajoutez d'abord l'article au catalogue.

refusal-121 = Il n'y a aucun lieu { $place }.
refusal-121-hint = Vérifiez le code, ou ajoutez d'abord le lieu.

refusal-122 = Il n'y a aucun détenteur { $holder }.
refusal-122-hint = Vérifiez le code, ou ajoutez d'abord la personne, l'unité ou l'organisme comme détenteur.

refusal-123 = Le lieu { $place } est fermé ; rien n'y entre plus.
refusal-123-hint = Choisissez un autre lieu, ou rouvrez celui-ci dans sa fiche.

refusal-124 = « { $place } » se trouve hors du site ; il faut ici un lieu du site.
refusal-124-hint = Choisissez un magasin, une travée, un râtelier ou une pile.

refusal-125 = Le lieu { $place } se trouverait à l'intérieur de lui-même.
refusal-125-hint = Choisissez comme lieu supérieur un lieu qui n'en dépend pas.

refusal-126 = L'article { $item } a déjà eu des mouvements ; sa quantité par conditionnement ne change plus.
refusal-126-hint = Ajoutez un autre article avec la nouvelle quantité par conditionnement.

## Records of lots and weapons

refusal-127 = La date de péremption exige un numéro de lot ; celui-ci est noté « { $state } ».
refusal-127-hint = Retirez la date de péremption, ou notez le numéro de lot tel que marqué.

refusal-128 = La durée de vie du lot { $subject } diffère de celle de son article, sans mention de l'autorité qui l'a fixée.
refusal-128-hint = Notez l'autorité, ou laissez la durée de vie de l'article.

refusal-129 = Un lot noté « { $state } » porte un numéro, et il manque.
refusal-129-hint = Notez le numéro tel que marqué. S'il n'y en a pas, choisissez sans numéro de lot, lots mélangés ou lot inconnu.

refusal-129-given = Le lot est noté « { $state } » et porte pourtant le numéro { $number }.
refusal-129-given-hint = Choisissez « tel que marqué », ou retirez le numéro.

refusal-130 = Le numéro de série manque ; l'état « { $state } » l'exige.
refusal-130-hint = Recopiez-le exactement tel que marqué. S'il n'y a rien à lire, choisissez « jamais marqué » ou « effacé ».

refusal-130-given = L'état « { $state } » exclut un numéro de série, or { $serial } a été donné.
refusal-130-given-hint = Retirez le numéro de série, ou choisissez l'état qui correspond à ce qui se lit.

refusal-131 = Le numéro { $subject } avec ce fabricant, ce type et ce calibre est déjà au registre ({ $weapon }).
refusal-131-hint = Relisez l'arme. Si elle est revenue, enregistrez sa restitution ; s'il y en a vraiment deux, notez le numéro comme étant en double sur une autre arme.

refusal-131-twice = Le numéro { $subject } figure deux fois dans cet acte avec le même fabricant, le même type et le même calibre.
refusal-131-twice-hint = Relisez les deux armes et retirez la ligne répétée. S'il y en a vraiment deux, notez le numéro comme étant en double sur une autre arme.

refusal-132 = Ce qui est saisi et dont la décision est en attente entre sous empêchement juridique.
refusal-132-hint = Posez l'empêchement avec son autorité et son numéro de dossier, ou choisissez le titre que montrent les pièces.

refusal-133 = L'article { $item } n'est pas une munition ; il n'est pas suivi par lot.
refusal-133-hint = Réceptionnez-le en quantité, ou corrigez la nature de l'article dans le catalogue.

refusal-134 = Un décalage de { $minutes } minutes sort de l'intervalle de −12 à +14 heures.
refusal-134-hint = Indiquez de combien de minutes les horloges du site avancent sur UTC, par exemple −240 pour UTC−4.

refusal-135 = « { $code } » n'est pas une empreinte SHA-256 ({ $field }).
refusal-135-hint = Copiez les 64 caractères : chiffres de 0 à 9 et lettres minuscules de a à f, sans espace.

refusal-136 = Le texte de « { $field } » contient un signe illisible ({ $code }).
refusal-136-hint = Effacez le texte et saisissez-le de nouveau ; des signes cachés s'introduisent quand on copie un texte d'un autre programme.

refusal-137 = L'article { $item } n'est pas un modèle d'arme.
refusal-137-hint = Choisissez le modèle de l'arme dans le catalogue, ou laissez l'article vide.

refusal-138 = { $code } ne peut pas être l'année d'une arme.
refusal-138-hint = Saisissez une année de 1800 à l'an prochain, telle qu'elle est marquée ; laissez le champ vide si rien n'est marqué.

## Stock

refusal-140 = { $subject } ne figure pas au registre.
refusal-140-hint = Cherchez par série, lot, numéro ou code. S'il n'y est pas, sa réception ou son inscription vient d'abord.

refusal-141 = Le blocage { $hold } ({ $reason }) interdit la sortie de { $subject }.
refusal-141-hint = Le comptage, la mise en quarantaine et la destruction restent possibles. Pour une sortie, une autre personne que celle qui a posé le blocage { $hold } doit le lever.

refusal-142 = Un empêchement juridique ({ $block }, { $authority }) interdit la sortie de { $subject }.
refusal-142-hint = Le comptage et le mouvement interne restent possibles. L'empêchement prend fin avec le numéro de mainlevée de son autorité ; deux personnes signent, dont aucune ne l'a posé.

refusal-143 = Pour { $subject } à { $place }, quantité libre { $held }, quantité demandée { $wanted } ; le reste est réservé à une série de destruction.
refusal-143-hint = Ne prenez que ce qui est libre. La réservation prend fin quand la série est rouverte ou annulée, avec un motif.

refusal-144 = Pour { $subject } à { $place }, le registre porte { $held } et la quantité demandée est { $wanted }.
refusal-144-hint = Vérifiez le lieu, l'état et le conditionnement. Si ce qui s'y trouve diffère du registre, comptez et enregistrez une régularisation.

refusal-145 = L'état de { $subject }, { $condition }, ne permet pas la délivrance.
refusal-145-hint = Les munitions en A3 ne sortent que pour l'instruction et l'exercice de tir. Sinon, l'état doit d'abord changer : une personne inspecte, une autre approuve.

refusal-146 = Le lot { $subject } est périmé depuis le { $expiry }.
refusal-146-hint = Proposez son changement d'état : groupe C, en attente d'inspection ou d'épreuve, ou groupe D, à éliminer.

refusal-147 = { $holder } ne détient pas { $wanted } de { $subject }.
refusal-147-hint = La fiche montre qui l'a reçu en dernier. Choisissez ce détenteur, ou corrigez la quantité.

refusal-148 = D'après le registre, { $subject } se trouve à « { $place } ».
refusal-148-hint = Choisissez une autre destination. Si une arme comptée est ailleurs au registre, enregistrez d'abord sa restitution ou son mouvement.

refusal-149 = La personne qui délivre et { $holder }, qui reçoit, ne font qu'une.
refusal-149-hint = Un autre magasinier enregistre cette délivrance.

refusal-150 = Le registre le dit déjà ; rien ne changerait.
refusal-150-hint = Un comptage concordant s'enregistre comme comptage sans écart.

refusal-151 = { $subject } est déjà dans cet état.
refusal-151-hint = Choisissez un autre état, ou enregistrez seulement l'inspection.

refusal-152 = { $user } répond de { $place } et n'approuve pas ses régularisations.
refusal-152-hint = Indiquez un autre officier approbateur.

refusal-153 = Pour { $subject }, le comptage donne { $counted } et le registre { $held }.
refusal-153-hint = Recomptez. Si l'écart persiste, enregistrez une régularisation avec sa cause. Toutes les lignes relèvent du lieu compté.

refusal-154 = L'objet de la consommation manque.
refusal-154-hint = Choisissez-le dans la liste des objets.

refusal-155 = Ce comptage trouve { $subject } dans un état et le porte manquant dans un autre.
refusal-155-hint = Un comptage ne change pas l'état. Enregistrez un changement d'état, signé par l'armurier ou l'officier munitions ; n'ajustez que ce qui manque ou se trouve réellement en plus.

## Holds, blocks, inspections, marks

refusal-160 = Il n'y a aucun blocage { $id } en vigueur.
refusal-160-hint = La fiche de l'arme, du lot ou de l'article montre les blocages en vigueur.

refusal-161 = { $user } a posé le blocage { $id } et ne le lève pas.
refusal-161-hint = Une autre personne le lève.

refusal-162 = Il n'y a aucun empêchement juridique { $id } en vigueur.
refusal-162-hint = La fiche de l'arme montre les empêchements en vigueur.

refusal-163 = { $user } a posé l'empêchement juridique { $id } et ne le lève pas.
refusal-163-hint = Deux autres personnes le lèvent, dont un officier approbateur.

refusal-164 = L'essai du lot { $subject } ne comporte aucun résultat.
refusal-164-hint = Notez le stabilisant restant : relatif, absolu ou les deux.

refusal-165 = Un résultat du lot { $subject } est hors du possible.
refusal-165-hint = La valeur relative va de 0 à 200 %, la valeur absolue de 0 à 100 %. En JSON, les deux sont en millièmes de pour cent.

refusal-166 = L'arme { $subject } a un numéro de série exploitable et ne reçoit pas de numéro de contrôle.
refusal-166-hint = Elle est identifiée par son numéro de série.

refusal-167 = { $subject } n'est pas une arme ayant sa propre fiche ; cet acte ne concerne que les armes.
refusal-167-hint = Retirez cette ligne. Les munitions et le stock en quantité s'arrêtent par un blocage.

refusal-168 = La date « { $field } » n'est pas dans l'ordre.
refusal-168-hint = Vérifiez les deux dates : un retour, la prochaine inspection ou une échéance vient après le jour qu'elle suit, et rien n'est fabriqué dans l'avenir.

## Reversal

refusal-170 = Il n'y a aucun acte { $act }.
refusal-170-hint = Cherchez-le par numéro de document ou par date.

refusal-170-line = L'acte { $act } n'a pas de ligne { $line }.
refusal-170-line-hint = Affichez l'acte ; ses lignes sont numérotées à partir de 0.

refusal-170-import = L'acte { $act } est « { $kind } » et non une importation ; il n'a donc pas de décompte de lignes.
refusal-170-import-hint = Affichez la liste des importations et indiquez l'un de leurs actes.

refusal-171 = L'acte { $act }, « { $kind } », ne s'annule pas par contre-écriture.
refusal-171-hint = Son effet se change par l'acte qui lui répond : lever, rouvrir, annuler ou corriger.

refusal-172 = L'acte { $act } a déjà été annulé par contre-écriture.
refusal-172-hint = Un acte ne s'annule qu'une fois. Enregistrez ce qui est juste comme un nouvel acte.

refusal-173 = { $subject } n'est plus libre à « { $place } », où l'acte { $act } l'avait mis.
refusal-173-hint = Annulez d'abord les actes ultérieurs, du plus récent au plus ancien, ou enregistrez le mouvement qui rétablit.

refusal-174 = La contre-écriture ne donne pas de motif.
refusal-174-hint = Écrivez ce qui était faux.

## People and rules

refusal-180 = { $user } figure déjà parmi les personnes inscrites.
refusal-180-hint = Choisissez un autre code ; aucun ne sert deux fois. Les données d'une personne se modifient dans sa fiche.

refusal-181 = { $user } ne peut pas réunir « { $a } » et « { $b } ».
refusal-181-hint = Laissez l'une des deux et confiez l'autre à une autre personne.

refusal-182 = Personne ne garderait la fonction « { $role } ».
refusal-182-hint = Confiez d'abord la fonction à une autre personne. Un registre a toujours un administrateur et un chef d'armurerie.

refusal-183 = La clé de { $user } est retirée.
refusal-183-hint = Une personne qui revient est inscrite sous un autre code.

refusal-184 = Le jeu de règles { $pack } { $version } est déjà en vigueur.
refusal-184-hint = Il n'est pas nécessaire de l'adopter de nouveau.

refusal-185 = Le jeu de règles { $pack } { $version } n'est pas celui intégré à ce programme.
refusal-185-hint = Adoptez le jeu intégré, ou utilisez la version du programme qui l'apporte.

## Destruction batches

refusal-200 = Il n'y a aucune série { $batch }.
refusal-200-hint = Vérifiez le numéro dans la liste des séries.

refusal-201 = L'état de la série { $batch } est « { $state } » ; cette étape exige { $wanted }.
refusal-201-hint = Aucune étape n'est sautée : brouillon, examinée, approuvée, scellée, en cours, achevée, certifiée.

refusal-202 = La saisie est « { $typed } » ; le numéro de cette série est { $batch }.
refusal-202-hint = Assurez-vous que c'est bien la série devant vous et saisissez son numéro en entier.

refusal-203 = { $subject } n'entre pas dans cette série ; une série réunit des armes ou des munitions, pas les deux.
refusal-203-hint = Mettez les armes dans une série et les munitions dans une autre.

refusal-204 = Pour l'arme { $subject }, aucune décision de traçage n'est consignée, ou elle est encore en attente.
refusal-204-hint = Le chef d'armurerie consigne la décision, avec son autorité et sa pièce.

refusal-205 = Un empêchement juridique ({ $block }, { $authority }) est en vigueur sur l'arme { $subject }.
refusal-205-hint = Attendez sa mainlevée. Sans elle, la série est préparée de nouveau sans cette arme ; à la mise sous scellés, la ligne est réglée comme refusée.

refusal-206 = L'arme { $subject } n'est pas à { $place } dans cet état.
refusal-206-hint = Si elle est délivrée ou envoyée, enregistrez d'abord sa restitution. Sinon, corrigez le lieu et l'état, ou écartez l'arme.

refusal-207 = L'arme { $subject } n'a ni numéro de série exploitable ni numéro de contrôle marqué.
refusal-207-hint = Marquez-la d'un numéro de contrôle et enregistrez le marquage.

refusal-208 = { $subject } est déjà dans la série { $batch }, encore ouverte.
refusal-208-hint = Écartez-le ici, ou ne mettez que ce que cette série ne prend pas. Une série annulée ne prend rien.

refusal-208-reserved = Il ne reste pas assez de { $subject } hors réservation pour cette série.
refusal-208-reserved-hint = Attendez la fin de l'autre série, ou annulez celle-ci et préparez-la de nouveau avec moins.

refusal-209 = La méthode « { $method } » n'est pas admise pour { $subject }.
refusal-209-hint = Choisissez une méthode de la liste pour ce type d'article. Une fois les travaux commencés, c'est l'une de celles autorisées pour la ligne.

refusal-210 = La méthode « { $method } » ne suffit pas seule pour { $subject }.
refusal-210-hint = Ajoutez une seconde méthode qui suffise seule. Les travaux achevés, indiquez les deux méthodes appliquées ; ce qui n'a subi que celle-ci n'est pas détruit.

refusal-211 = L'état de { $subject } est { $condition } ; seul le groupe D est détruit.
refusal-211-hint = Proposez le passage au groupe D : l'officier technique munitions inspecte, une seconde personne approuve.

refusal-212 = Pour { $subject }, « { $field } » manque.
refusal-212-hint = Complétez la fiche, ou l'autorité accepte les lignes incomplètes en autorisant.

refusal-213 = Le numéro de l'ordre manque pour la série { $batch }.
refusal-213-hint = Une série est autorisée par un ordre écrit : numéro, date et autorité.

refusal-214 = { $user } a préparé la série { $batch } et ne l'examine pas.
refusal-214-hint = Une autre personne l'examine : un membre de la commission des excédents ou le chef d'armurerie.

refusal-215 = { $user } a préparé ou examiné la série { $batch } et ne l'autorise pas.
refusal-215-hint = Une autorité qui n'y a pas pris part l'autorise.

refusal-216 = La série { $batch } a déjà ses deux lectures, par deux personnes.
refusal-216-hint = Qui l'a lue peut refaire sa lecture ; une troisième personne, non.

refusal-217 = La ligne { $line } de la série { $batch } n'a pas été lue.
refusal-217-hint = Lisez le numéro sur l'article et notez-le. Si l'article n'y est pas, notez une quantité nulle.

refusal-217-twice = La liste de la série { $batch } n'a pas été lue deux fois.
refusal-217-twice-hint = Deux vérificateurs lisent chaque numéro, chacun de son côté, avant de clore la liste.

refusal-218 = La série { $batch } n'a pas de ligne { $line } ouverte.
refusal-218-hint = Utilisez les numéros de la liste ; les lignes déjà écartées ne comptent plus.

refusal-219 = L'écart de la ligne { $line } de la série { $batch } n'est pas réglé.
refusal-219-hint = Regardez de nouveau ensemble et notez le résultat avec ce qui l'explique.

refusal-219-extra = Dans la série { $batch }, on a lu quelque chose qui n'est pas sur la liste, et cela n'est pas réglé.
refusal-219-extra-hint = Mettez-le à part et notez-le comme excédentaire, avec ce qui l'explique.

refusal-220 = { $user } est magasinier, ou répond de ce stock, et ne vérifie la série { $batch } que par exception écrite.
refusal-220-hint = Un autre vérificateur lit la liste ; ou écrivez le motif de l'exception, et il faudra trois témoins.

refusal-221 = Témoins indiqués : { $have }. Témoins requis : { $wanted }.
refusal-221-hint = Ajoutez des témoins étrangers à la chaîne de possession. Avec une exception écrite pour un vérificateur, il en faut trois.

refusal-222 = { $user } ne peut être témoin de la série { $batch } et y avoir une autre part ou tenir un stock.
refusal-222-hint = Choisissez une personne étrangère à la chaîne de possession.

refusal-223 = L'organisme ou le numéro d'identité du témoin { $user } manque.
refusal-223-hint = L'administrateur complète la fiche de la personne et le chef d'armurerie l'approuve.

refusal-224 = Le bilan de la ligne { $line } de la série { $batch } ne boucle pas.
refusal-224-hint = Un résultat par ligne : prévu plus trouvé égale détruit plus retourné plus perdu. À la clôture de la liste, « confirmé » garde toute la quantité ; tout autre résultat, moins.

refusal-225 = Rien de la série { $batch } n'a été détruit.
refusal-225-hint = Si les travaux n'ont pas eu lieu, interrompez la série avec un motif. Sans rien de détruit, il n'y a pas de certificat.

refusal-226 = Les heures des travaux de la série { $batch } sont impossibles.
refusal-226-hint = Le début précède la fin, et la fin n'est pas postérieure à l'heure actuelle.

## Certificates

refusal-227 = Le certificat { $certificate } n'existe pas, est annulé ou n'en est pas à cette étape.
refusal-227-hint = On signe et on certifie un brouillon ; on annule un certificat émis.

refusal-227-none = La série n'a pas de brouillon de certificat.
refusal-227-none-hint = Le chef d'armurerie prépare le brouillon du certificat ; ensuite il est signé.

refusal-245 = Le procès-verbal { $certificate } de la série { $batch } a été remplacé avant d'être délivré ; { $newer } en a pris la place.
refusal-245-hint = Utilisez le numéro { $newer }.

refusal-228 = « { $meaning } » n'est pas la signature qui revient à { $user } sur le certificat { $certificate }.
refusal-228-hint = Chacun signe pour la part qu'il a prise : qui a détruit, les témoins du début, l'officier technique munitions, le chef d'armurerie, l'autorité et les observateurs.

refusal-229 = { $user } a déjà signé le certificat { $certificate }.
refusal-229-hint = Une signature par personne suffit.

refusal-230 = Il manque sur le certificat { $certificate } la signature de { $user } : « { $meaning } ».
refusal-230-hint = Cette personne signe avant la certification.

refusal-230-anyone = Il manque une signature sur le certificat { $certificate } : « { $meaning } ».
refusal-230-anyone-hint = Elle revient à l'officier technique munitions qui ne répond pas de ce stock.

refusal-231 = La série a changé après l'établissement du brouillon de certificat.
refusal-231-hint = Établissez un nouveau brouillon ; les signatures de l'ancien ne comptent plus.

refusal-232 = { $user } a procédé à la destruction de la série { $batch } et ne la certifie pas.
refusal-232-hint = Le chef d'armurerie et l'autorité certifient, deux personnes qui n'ont pas détruit.

refusal-233 = { $user } a pris une autre part à la série { $batch } et ne la certifie pas au nom de l'autorité.
refusal-233-hint = Un autre représentant de l'autorité certifie.

refusal-234 = Le contenu de la ligne { $line } ({ $subject }) n'est plus tel que le dit la liste.
refusal-234-hint = Cherchez dans l'historique de la fiche l'acte qui l'a changé et réglez-le d'abord ; la série attend.

refusal-235 = La liste est close par ceux qui l'ont lue : { $a } et { $b }.
refusal-235-hint = Indiquez ces deux personnes pour les signatures.

refusal-236 = Il ne reste aucune ligne dans la série { $batch }.
refusal-236-hint = Annulez la série avec un motif.

refusal-237 = La signature de l'officier technique munitions manque.
refusal-237-hint = Cet officier inspecte les résidus et signe avant la certification.

refusal-238 = { $user } a vérifié la liste et ne dirige pas la destruction.
refusal-238-hint = L'achèvement est signé par un responsable de la destruction qui n'a pas lu la liste.

refusal-239 = À la ligne { $line } de la série { $batch }, quelque chose n'était pas là comme l'indique la liste ({ $subject }), et aucun blocage pour écart non résolu ne porte dessus.
refusal-239-hint = Posez d'abord le blocage depuis la fiche de l'arme ou du lot, avec le motif « Écart non résolu » ; la liste peut alors être close. Rien n'en est délivré tant que l'écart n'est pas expliqué.

## Files, copies, days

refusal-250 = Ce même fichier a déjà été importé par l'acte { $act }.
refusal-250-hint = Consultez cet acte. Les données corrigées viennent dans un nouveau fichier.

refusal-251 = Erreurs dans le fichier : { $count }. Rien n'a été importé.
refusal-251-hint = Corrigez ces lignes et importez de nouveau le fichier ; il entre en entier ou pas du tout.

refusal-252 = Le document { $number } est déjà imprimé ; l'exemplaire { $copy } exige un motif.
refusal-252-hint = Écrivez pourquoi il faut un autre exemplaire.

refusal-253 = La journée du { $day } n'a aucun acte, ou est déjà scellée.
refusal-253-hint = Scellez une journée qui a des actes et reste ouverte, au plus tard aujourd'hui.

## Small words inside the sentences

refusal-reason-ban = interdiction
refusal-unnumbered = sans numéro
refusal-or = { $one } ou { $other }
refusal-quoted = « { $word } »
refusal-most-roles = toute fonction sauf évaluateur et observateur
refusal-any-role = toute fonction

## Fields

refusal-field-name = Nom
refusal-field-number = Numéro
refusal-field-authority = Autorité
refusal-field-expires = Expire le
refusal-field-reference = Pièce de référence
refusal-field-reason = Motif
refusal-field-release-number = Numéro de mainlevée
refusal-field-control-number = Numéro de contrôle
refusal-field-position = Emplacement sur l'arme
refusal-field-exemption = Cause de dispense
refusal-field-medium = Support de la copie
refusal-field-next-due = Prochaine inspection
refusal-field-report = Rapport
refusal-field-public-key = Clé publique
refusal-field-roles = Fonctions
refusal-field-purpose = Objet
refusal-field-serial = Numéro de série
refusal-field-serial-state = État du numéro de série
refusal-field-manufacturer = Fabricant
refusal-field-model = Modèle
refusal-field-calibre = Calibre en entier
refusal-field-weapon-type = Type d'arme
refusal-field-act = Acte de référence
refusal-field-batch = Série
refusal-field-certificate = Certificat
refusal-field-item = Article
refusal-field-subject = Arme ou lot
refusal-field-user = Utilisateur
refusal-field-due-back = Retour prévu
refusal-field-hazard-division = Division de risque
refusal-field-compatibility-group = Groupe de compatibilité
refusal-field-neq = Quantité nette d'explosifs (NEQ)
refusal-field-explanation = Explication
refusal-field-place = Lieu de destruction
refusal-field-site = Site de destruction
refusal-field-order-number = Numéro de l'ordre
refusal-field-note = Observations
refusal-field-neq-max = Quantité nette d'explosifs autorisée
refusal-field-north = Position nord
refusal-field-east = Position est
refusal-field-size = Taille du registre
refusal-field-test-months = Mois entre essais
refusal-field-inspection-months = Mois entre inspections
refusal-field-shelf-life = Durée de vie en mois
refusal-field-pack-size = Unités par emballage
refusal-field-mass = Masse brute d'une unité
refusal-field-line = Numéro de la ligne
refusal-field-found = Quantité en excédent
refusal-field-lost = Quantité manquante
refusal-field-returned = Quantité rendue
refusal-field-destroyed = Quantité détruite
refusal-field-minor = Défauts mineurs
refusal-field-major = Défauts majeurs
refusal-field-critical = Défauts critiques
refusal-field-counted = Quantité comptée
refusal-field-count = Quantité
refusal-field-sample = Échantillon
refusal-field-root = Racine du registre
refusal-field-hash = SHA-256 du fichier
refusal-field-made = Fabrication
refusal-field-parent = Lieu qui le contient
refusal-field-paper = Numéro de la pièce

## Lists

refusal-list-command = Commandes qu'un registre admet
refusal-list-table = Types de fiche
refusal-list-column = Colonnes de cette liste
refusal-list-dated-table = Listes qui acceptent un jour (holdings, flags)
refusal-list-rule = Règles du paquet en vigueur
refusal-list-measurement = Mesures de bench
refusal-list-head = Têtes d'un registre (une note, ou une taille et 20 chiffres hexadécimaux)
refusal-list-country = Pays en deux majuscules (ISO 3166-1)
refusal-list-role = Fonctions
refusal-list-item-kind = Types d'article
refusal-list-place-kind = Types de lieu
refusal-list-place-outside = Provenance du stock
refusal-list-holder-kind = Types de détenteur
refusal-list-condition = État d'une arme ou d'un article
refusal-list-condition-group = Groupes d'état des munitions
refusal-list-pack-state = État du conditionnement
refusal-list-weapon-type = Types d'arme
refusal-list-serial-state = État du numéro de série
refusal-list-legal-title = Titre juridique
refusal-list-origin-event = Mode d'entrée au registre
refusal-list-lot-state = État du numéro de lot
refusal-list-hold-reason = Motifs de blocage
refusal-list-legal-block = Empêchements juridiques
refusal-list-mark-method = Procédés de marquage
refusal-list-trace-decision = Décisions de traçage
refusal-list-trace-exemption = Causes de dispense de traçage
refusal-list-discrepancy-cause = Causes d'écart
refusal-list-issue-kind = Types de délivrance
refusal-list-issue-purpose = Objets de délivrance
refusal-list-delimiter = Séparateurs
refusal-list-encoding = Encodages d'un fichier
refusal-list-file-ending = Terminaisons d'un nom de fichier
refusal-list-import-target = Tableaux qui s'importent
refusal-list-hazard-division = Divisions de risque
refusal-list-un-number = Numéros ONU à quatre chiffres
refusal-list-compatibility-group = Groupes de compatibilité
refusal-list-date-order = Ordres du jour, du mois et de l'année
refusal-list-decimal-sign = Signes décimaux (point, comma)
refusal-list-inspection-result = Résultats d'inspection
refusal-list-finding = Constatations d'inspection
refusal-list-destruction-origin = Origine de ce qui est détruit
refusal-list-destruction-line-result = Résultat d'une ligne
refusal-list-document = Pièces
refusal-list-language = Langues
refusal-list-paper-size = Formats de papier
