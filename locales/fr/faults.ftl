# Faults: what happened, what is safe, what to do.

fault-not-a-ledger = { $path } n'est pas un registre Custodia.
fault-not-a-ledger-safe = Le fichier n'a pas été modifié.
fault-not-a-ledger-do = Choisissez un autre fichier ; un registre se termine par .custodia.

fault-too-new = { $path } a été écrit par une version plus récente de Custodia (version de fichier { $version }).
fault-too-new-safe = Le fichier n'a été ni ouvert ni modifié.
fault-too-new-do = Ouvrez-le avec cette version plus récente.

fault-too-old = Le registre a été écrit par une version de Custodia trop ancienne pour celle-ci.
fault-too-old-safe = Le fichier n'a pas été modifié.
fault-too-old-do = Ouvrez-le avec la version qui l'a écrit et conservez cette version avec le registre.

fault-foreign-schema = Les tables de ce fichier ne sont pas celles que Custodia crée.
fault-foreign-schema-safe = Aucune n'a été lue et le fichier n'a pas été modifié.
fault-foreign-schema-do = Conservez le fichier comme preuve et ouvrez la dernière copie de sauvegarde vérifiée.

fault-locked = { $holder } a ouvert le registre en écriture.
fault-locked-safe = Rien n'a été modifié ; le registre peut être lu.
fault-locked-do = Faites fermer le registre à cet endroit, ou ouvrez-le ici en lecture seule.

fault-read-only = Impossible d'écrire dans { $path } ; le fichier ou son support est protégé en écriture.
fault-read-only-safe = Tout peut être lu ; rien n'a été modifié.
fault-read-only-do = Retirez la protection en écriture pour pouvoir enregistrer.

fault-disk-full = Il n'y a plus de place sur le disque de { $path }.
fault-disk-full-safe = Ce qui a été enregistré auparavant est complet ; cette étape n'a pas été exécutée.
fault-disk-full-do = Libérez de la place et recommencez l'étape.

fault-disk-failing = Le disque de { $path } n'a pas lu ou pas écrit ce qui était demandé.
fault-disk-failing-safe = Le registre a été fermé pour que plus rien ne soit écrit.
fault-disk-failing-do = N'utilisez plus ce disque. Copiez le registre sur un autre disque, ouvrez la copie et vérifiez-la.

fault-moved = { $path } a été déplacé, renommé ou remplacé pendant qu'il était ouvert.
fault-moved-safe = Depuis, rien n'a été écrit.
fault-moved-do = Fermez le registre et rouvrez-le là où il se trouve maintenant.

fault-cut-short = { $path } est tronqué ; la fin manque.
fault-cut-short-safe = Le fichier n'a pas été modifié.
fault-cut-short-do = Ouvrez la dernière copie de sauvegarde vérifiée et conservez ce fichier comme preuve.

fault-not-found = { $path } est introuvable.
fault-not-found-safe = Rien n'a été modifié.
fault-not-found-do = Vérifiez le nom et le dossier. Si le fichier est sur une clé USB, branchez-la.

fault-exists = { $path } existe déjà.
fault-exists-safe = Le fichier n'a pas été écrasé.
fault-exists-do = Choisissez un autre nom.

fault-no-permission = Le système n'autorise pas ce compte à utiliser { $path }.
fault-no-permission-safe = Rien n'a été modifié.
fault-no-permission-do = Demandez à la personne qui gère cet ordinateur l'accès au fichier et à son dossier.

fault-side-file = À côté de { $path } se trouve un fichier annexe d'écriture inachevée (-wal ou -journal).
fault-side-file-safe = Aucun des deux fichiers n'a été modifié.
fault-side-file-do = Laissez les deux fichiers ensemble et n'en supprimez aucun. Custodia ouvre une copie et indique ce qui peut être récupéré.

fault-damaged = La vérification du registre échoue ; le premier acte altéré est le { $seq }.
fault-damaged-safe = Le registre est ouvert en lecture seule et toute impression porte NON VÉRIFIÉ.
fault-damaged-do = Conservez une copie comme preuve, informez le chef d'armurerie et comparez avec la dernière copie de sauvegarde vérifiée.

fault-wrong-passphrase = La phrase secrète saisie pour { $name } n'est pas correcte.
fault-wrong-passphrase-safe = Rien n'a été modifié.
fault-wrong-passphrase-do = Saisissez-la de nouveau. Les tentatives infructueuses sont consignées dans le registre.

fault-clock-behind = L'horloge de cet ordinateur a reculé de { $minutes } minutes.
fault-clock-behind-safe = L'ordre des actes ne dépend pas de l'horloge.
fault-clock-behind-do = Remettez l'horloge à l'heure. Si le travail continue ainsi, l'acte est marqué et une seconde personne l'approuve.

fault-clock-ahead = L'horloge de cet ordinateur a avancé de { $hours } heures.
fault-clock-ahead-safe = L'ordre des actes ne dépend pas de l'horloge.
fault-clock-ahead-do = Vérifiez la date et l'heure. Si elles sont exactes, l'acte est marqué et une seconde personne l'approuve.

fault-csv-broken = La ligne { $row } du fichier ne peut pas être lue comme CSV.
fault-csv-broken-safe = Rien n'a été importé.
fault-csv-broken-do = Ouvrez le fichier dans un tableur, corrigez les guillemets et les séparateurs de cette ligne, puis importez-le de nouveau.

fault-xlsx-broken = Le classeur est endommagé ou n'est pas au format XLSX.
fault-xlsx-broken-safe = Rien n'a été importé.
fault-xlsx-broken-do = Ouvrez-le dans un tableur, enregistrez-le de nouveau en XLSX et importez ce fichier.

fault-xlsx-too-big = Le classeur demande plus de mémoire que Custodia n'en accorde.
fault-xlsx-too-big-safe = Rien n'a été importé ; la lecture s'est arrêtée à la limite.
fault-xlsx-too-big-do = Enregistrez en CSV la feuille utile et importez ce fichier.

fault-encrypted-or-foreign = Le fichier est chiffré ou dans un format que Custodia ne lit pas.
fault-encrypted-or-foreign-safe = Rien n'a été importé.
fault-encrypted-or-foreign-do = Enregistrez-le sans mot de passe en XLSX ou en CSV et importez ce fichier.

fault-not-utf8 = Le texte du fichier n'est pas en UTF-8.
fault-not-utf8-safe = Rien n'a été importé.
fault-not-utf8-do = Indiquez l'encodage du fichier, par exemple windows-1252, ou enregistrez-le en UTF-8.

fault-same-file-imported = Ce même fichier a déjà été importé par l'acte { $seq }.
fault-same-file-imported-safe = Rien n'a été importé une seconde fois.
fault-same-file-imported-do = Consultez cet acte. Les données corrigées viennent dans un nouveau fichier.

fault-network-path = Le registre se trouve sur un lecteur réseau.
fault-network-path-safe = Il n'a été ni ouvert ni modifié.
fault-network-path-do = Placez le registre sur un disque de cet ordinateur. Les dépôts échangent des paquets, pas des registres ouverts.

fault-anchor-missing = Ce registre compte { $have } actes ; { $known } étaient connus ici.
fault-anchor-missing-safe = Le registre est ouvert en lecture seule ; la tête connue est conservée.
fault-anchor-missing-do = Cherchez le fichier plus récent. Seules deux personnes ensemble peuvent remettre celui-ci en service.

fault-anchor-split = À { $size } actes, ce registre n'est pas celui qui était connu ici.
fault-anchor-split-safe = Le registre est ouvert en lecture seule ; les deux têtes sont conservées comme preuve.
fault-anchor-split-do = Informez le chef d'armurerie et l'autorité, et n'enregistrez rien dans aucune des copies avant leur décision.

fault-bug = Custodia a rencontré une erreur interne.
fault-bug-safe = Tout acte dont le reçu a été affiché est dans le registre ; rien n'est resté à moitié fait.
fault-bug-do = Fermez le programme et rouvrez le registre. Si cela se reproduit, remettez le journal du programme à la personne qui le maintient.

fault-second-instance = { $holder } a déjà ouvert ce registre.
fault-second-instance-safe = Il est ouvert ici en lecture seule ; rien n'a été modifié.
fault-second-instance-do = Travaillez là où il est ouvert, ou fermez-le là-bas et rouvrez-le ici.

fault-busy = Un autre programme occupe le registre en ce moment.
fault-busy-safe = Cette étape n'a pas été enregistrée.
fault-busy-do = Attendez un instant et recommencez l'étape. Fermez les autres programmes qui utilisent le fichier.

fault-usage = La commande n'a pas été comprise.
fault-usage-safe = Rien n'a été fait.
fault-usage-do = Voyez avec --help ce qu'elle accepte.

fault-pdf-failed = Le document n'a pas pu être créé.
fault-pdf-failed-safe = Aucun fichier inachevé ne subsiste et le registre est intact.
fault-pdf-failed-do = Recommencez l'étape. En cas de nouvel échec, remettez le journal du programme à la personne qui le maintient.

fault-mapping-broken = Le fichier de correspondances est inutilisable ({ $what }).
fault-mapping-broken-safe = Rien n'a été importé.
fault-mapping-broken-do = Corrigez les correspondances et importez de nouveau.

fault-rules-foreign = Le jeu de règles n'est pas celui de cette version de Custodia.
fault-rules-foreign-safe = Les règles en vigueur le restent.
fault-rules-foreign-do = Utilisez le jeu intégré, ou la version de Custodia à laquelle ce jeu appartient.

fault-json-broken = Le JSON est inutilisable ({ $what }).
fault-json-broken-safe = Rien n'a été enregistré.
fault-json-broken-do = Comparez-le au schéma qu'affiche custodia-cli schema.

fault-unknown-command = La commande { $name } n'existe pas.
fault-unknown-command-safe = Rien n'a été enregistré.
fault-unknown-command-do = Le schéma qu'affiche custodia-cli schema les énumère toutes.

fault-unreadable = { $path } ne peut pas être lu comme registre ; des parties sont endommagées.
fault-unreadable-safe = Le fichier n'a pas été modifié.
fault-unreadable-do = Conservez ce fichier comme preuve et ouvrez la dernière copie de sauvegarde vérifiée.

fault-no-window = La fenêtre ne peut pas être affichée : { $what }.
fault-no-window-safe = Aucun registre n'a été ouvert.
fault-no-window-do = Vérifiez le pilote graphique de cet ordinateur ; le programme de console custodia-cli fonctionne sans fenêtre.

fault-sheet-missing = Le classeur n'a pas de feuille de ce nom.
fault-sheet-missing-safe = Rien n'a été importé.
fault-sheet-missing-do = Indiquez l'une de ces feuilles.

fault-is-a-folder = { $path } est un dossier ; il faut ici un fichier.
fault-is-a-folder-safe = Rien n'a été modifié.
fault-is-a-folder-do = Indiquez le fichier qui s'y trouve.

fault-text-not-utf8 = Le texte de { $path } n'est pas en UTF-8.
fault-text-not-utf8-safe = Rien n'a été modifié.
fault-text-not-utf8-do = Enregistrez le fichier comme texte UTF-8.

fault-command-not-json = Ligne { $line }, colonne { $column } : à partir d'ici, le texte n'est plus du JSON.
fault-command-not-json-safe = Rien n'a été enregistré.
fault-command-not-json-do = Comparez la commande au schéma qu'affiche custodia-cli schema.

fault-command-missing = Il manque à la commande le champ { $field }.
fault-command-missing-safe = Rien n'a été enregistré.
fault-command-missing-do = Comparez la commande au schéma qu'affiche custodia-cli schema.

fault-command-unknown = La commande n'a pas de champ { $field } ; peuvent y figurer : { $known }.
fault-command-unknown-safe = Rien n'a été enregistré.
fault-command-unknown-do = Comparez la commande au schéma qu'affiche custodia-cli schema.

fault-command-value = Le champ { $field } de la commande n'admet pas { $value }.
fault-command-value-safe = Rien n'a été enregistré.
fault-command-value-do = Comparez la commande au schéma qu'affiche custodia-cli schema.

fault-command-type = Le champ { $field } de la commande demande { $wanted } ; il contient { $value }.
fault-command-type-safe = Rien n'a été enregistré.
fault-command-type-do = Comparez la commande au schéma qu'affiche custodia-cli schema.

fault-command-unread = La commande { $name } ne peut pas être lue telle qu'elle est écrite.
fault-command-unread-safe = Rien n'a été enregistré.
fault-command-unread-do = Comparez la commande au schéma qu'affiche custodia-cli schema.

# where a field stands, and what it wants
slip-place = { $list } nº { $no }
wanted-text = un texte entre guillemets droits
wanted-count = un nombre entier, 0 ou plus
wanted-number = un nombre entier
wanted-yes-no = true ou false
wanted-list = une liste entre crochets
wanted-record = un enregistrement entre accolades avec ses propres champs
wanted-day = un jour comme 2026-11-24
wanted-moment = un instant comme 2026-11-24T15:00:00.000Z
wanted-made = une date de fabrication comme 1983-10-05, 1983-10, 1983 ou ~1983
wanted-id = un identifiant comme b57.0
wanted-subject = une arme, un lot ou un article, comme w41.0, l41.0 ou i/1310-01
