# What verification finds, and which passphrases are refused

## Families
verify-family-v01 = Fichier
verify-family-v02 = Schéma
verify-family-v03 = Suite des actes
verify-family-v04 = Feuilles
verify-family-v05 = Lignes
verify-family-v06 = Signatures et habilitations
verify-family-v07 = Arbre et points de contrôle
verify-family-v08 = Ancres
verify-family-v09 = Tables dérivées
verify-family-v10 = Soldes
verify-family-v11 = Pièces jointes
verify-family-v12 = Horloge
verify-family-v13 = Règles

## File, schema, derived tables
verify-file-damaged = Le fichier est endommagé. Le contrôle indique : { $detail }
verify-unreadable = Une partie du fichier est illisible. Le système indique : { $detail }
verify-schema-differs = { $object } n'est pas dans le fichier tel que Custodia le crée
verify-table-differs = La table { $table } ne correspond pas à ce que donnent les actes

## Sequence
verify-gap = L'acte { $expected } est attendu ici, mais c'est le { $found } qui s'y trouve : des actes manquent ou ont été intercalés
verify-act-unreadable = L'acte n'est pas écrit au format du registre ({ $detail })
verify-seq-in-body = L'acte s'attribue le numéro { $found }
verify-other-ledger = L'acte appartient à un autre registre, { $found }
verify-prev-differs = L'acte a été signé à la suite d'un autre acte que celui qui le précède
verify-corrects-forward = L'acte corrige l'acte { $corrects }, qui ne lui est pas antérieur
verify-corrected-twice = L'acte corrige l'acte { $corrects }, qui avait déjà été corrigé
verify-subject-ahead = Une ligne porte sur { $subject }, qu'aucun acte antérieur n'a fait entrer

## Leaves and lines
verify-leaf-differs = L'empreinte conservée de l'acte ne correspond pas à son contenu
verify-line-count = L'acte a été signé avec { $need } lignes, { $have } sont conservées
verify-lines-root = Les lignes ne sont pas celles qui ont été signées
verify-line-not-canonical = La ligne { $no } n'est pas écrite au format du registre
verify-line-gap = La ligne { $expected } est attendue ici, mais c'est la { $found } qui s'y trouve
verify-blind = Les octets aléatoires qui protègent les lignes manquent, sont trop courts ou n'ont pas lieu d'être
verify-lines-without-act = { $lines } lignes conservées n'appartiennent à aucun acte

## Signatures
verify-signatures-unreadable = Les signatures ne sont pas écrites au format du registre
verify-signatures-differ = L'acte porte { $have } signatures qui ne sont pas, dans cet ordre, celles de ses { $need } signataires
verify-signature-wrong = La signature de { $user } n'est pas valable (clé { $key })

## Authority
verify-authority-opening = Le premier acte, et aucun autre, doit ouvrir le registre
verify-authority-content = L'acte modifie des personnes, des clés ou les règles de signature sous une forme illisible ({ $detail })
verify-authority-kind-unknown = Les règles de signature ne connaissent pas d'acte du type { $kind }
verify-authority-user-unknown = Personne dans le registre n'a le code { $user }
verify-authority-user-reused = Le code { $user } avait déjà été attribué
verify-authority-key-unknown = { $user } a signé avec une clé que personne n'a enregistrée ({ $key })
verify-authority-key-of-other = { $user } a signé avec la clé d'une autre personne ({ $key })
verify-authority-key-ended = { $user } a signé avec une clé qui n'était valable que jusqu'à l'acte { $until }
verify-authority-key-reused = { $user } reçoit une clé qui avait déjà été attribuée
verify-authority-key-unusable = Ce que { $user } reçoit comme clé n'est pas une clé utilisable
verify-authority-new-key-not-used = { $user } n'a pas signé en dernier avec la nouvelle clé
verify-authority-role-not-held = { $user } a signé en tant que { $role } sans détenir cette fonction
verify-authority-roles-conflict = { $user } cumule { $a } et { $b }, que personne ne peut détenir ensemble
verify-authority-same-person = { $user } a signé deux fois là où des personnes différentes doivent signer
verify-authority-same-key = La clé { $key } a signé deux fois là où des personnes différentes doivent signer
verify-authority-too-few = Un acte du type { $kind } exige au moins { $need } personnes, { $have } ont signé
verify-authority-wrong-signers = Les signataires ne sont pas ceux qu'exige un acte du type { $kind }
verify-authority-clock-not-approved = L'horloge était douteuse et aucune personne habilitée n'a approuvé l'acte

## Tree, checkpoints, anchors
verify-node-differs = Un nœud conservé de l'arbre manque ou n'est pas le bon (niveau { $level }, numéro { $index })
verify-node-count = L'arbre compte { $need } nœuds, { $have } sont conservés
verify-checkpoint-unreadable = Un point de contrôle à { $size } actes est illisible
verify-checkpoint-misfiled = Le point de contrôle classé à { $size } actes est d'une autre taille ou d'un autre registre
verify-checkpoint-beyond = Un point de contrôle atteste { $size } actes, le registre en compte { $have }
verify-checkpoint-root = À { $size } actes, le registre n'est pas celui qu'atteste le point de contrôle
verify-checkpoint-unsigned = Il manque au point de contrôle à { $size } actes la signature du registre
verify-checkpoint-forged = Au point de contrôle à { $size } actes, la signature au nom de { $name } n'est pas valable
verify-acts-missing = { $known } actes étaient connus à l'extérieur, le registre en compte { $have }
verify-history-split = À { $size } actes, le registre n'est pas celui qui est connu à l'extérieur

## Balances
verify-move-unreadable = Le mouvement de la ligne { $no } est illisible
verify-negative = Il est sorti de { $place } plus de { $subject } qu'il n'y en avait (solde { $count })
verify-holding-differs = La table des stocks indique { $table } de { $subject } à { $at }, les mouvements donnent { $sum }

## Attachments
verify-attachment-missing = Un fichier auquel l'acte se réfère manque (SHA-256 { $sha256 })
verify-attachment-changed = Le fichier joint { $name } n'est pas celui qui a été joint

## Clock
verify-clock-back = L'horloge a reculé de { $highest } à { $at } et l'acte ne le signale pas
verify-clock-ahead = L'horloge a avancé d'un bond de { $highest } à { $at } et l'acte ne le signale pas

## Rules
verify-rules-unknown = Le jeu de règles { $pack } { $version } n'est pas de ceux que ce programme intègre
verify-rules-unnamed = L'acte ne désigne pas les règles selon lesquelles le registre est tenu

## Passphrases
verify-passphrase-too-short = La phrase secrète de { $person } compte { $have } caractères, il en faut au moins { $least }
verify-passphrase-repeats = La phrase secrète de { $person } répète toujours les mêmes caractères
verify-passphrase-run = La phrase secrète de { $person } suit l'ordre de l'alphabet, des chiffres ou du clavier
verify-passphrase-ledger-name = La phrase secrète de { $person } n'est guère plus que le nom du registre
verify-passphrase-person-name = La phrase secrète de { $person } n'est guère plus que le nom ou le code de cette personne
verify-passphrase-common = La phrase secrète de { $person } est une phrase que beaucoup de gens connaissent
