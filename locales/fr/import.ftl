### Reading and writing tables: every problem in words.

## Places in a file

import-at-row = Ligne { $row }
import-at-row-column = Ligne { $row }, colonne « { $column } »
import-at-sheet-row = Feuille { $sheet }, ligne { $row }
import-at-sheet-row-column = Feuille { $sheet }, ligne { $row }, colonne « { $column } »

## Headers

import-header-missing = Il n'y a pas de colonne « { $header } ». Ajoutez-la ou indiquez le bon en-tête dans la correspondance des colonnes.
import-header-twice = L'en-tête « { $header } » figure au-dessus des colonnes { $columns }. Renommez l'une d'elles.
import-header-unknown = L'en-tête « { $header } » ne correspond à aucun champ. Renommez ou supprimez la colonne, ou utilisez une correspondance des colonnes.
import-field-twice = Les colonnes { $headers } rempliraient le même champ ({ $field }). N'en gardez qu'une.
import-no-headers = Il n'y a pas de ligne d'en-têtes ici.
import-no-rows = Il n'y a aucune ligne de données sous les en-têtes.
import-no-header-above = La colonne { $column } contient quelque chose mais n'a pas d'en-tête. Donnez-lui-en un ou videz la cellule.
import-headers-again = La ligne d'en-têtes est répétée ici. Supprimez cette ligne.
import-total-line = « { $text } » semble être une ligne de totaux. Supprimez cette ligne.

## Cells

import-missing = Une valeur est nécessaire ici.
import-cell-error = La cellule contient l'erreur { $text } du tableur. Corrigez la formule ou saisissez la valeur.
import-stored-as-number = { $text } est enregistré comme nombre ; des zéros initiaux ont pu être perdus. Mettez la colonne au format texte et saisissez-le tel que marqué.
import-looks-scientific = { $text } est ce qu'un tableur a fait d'un long numéro ; des chiffres sont perdus. Mettez la colonne au format texte et saisissez-le à nouveau.
import-code-too-long = « { $text } » compte plus de { $most } caractères.
import-control-character = « { $text } » contient un saut de ligne ou un autre caractère de commande.
import-not-in-list = « { $text } » n'est pas dans la liste. Sont admis { $codes }, ou leurs mots dans l'une des quatre langues.
import-not-yes-no = « { $text } » n'est ni oui ni non.
import-not-a-number = « { $text } » n'est pas un nombre.
import-decimal-unclear = « { $text } » peut se lire de deux façons. Choisissez si les décimales suivent un point ou une virgule.
import-negative = « { $text } » est inférieur à zéro.
import-not-whole = « { $text } » n'est pas un nombre entier.
import-too-fine = « { $text } » a plus de { $places } décimales.
import-too-large = « { $text } » dépasse ce que le registre peut contenir.
import-not-a-date = « { $text } » n'est pas une date du calendrier.
import-date-unclear = « { $text } » peut être { $one } ou { $other }. Choisissez l'ordre du jour, du mois et de l'année.
import-short-year = L'année de « { $text } » n'a que deux chiffres et le siècle est incertain. Écrivez-en quatre.
import-no-day = « { $text } » n'indique pas le jour, qui est nécessaire ici.

## Serials and lots

import-serial-means-none = « { $text } » n'est pas pris pour un numéro de série. Si l'arme n'en a pas, écrivez l'état ({ $state }) dans la colonne prévue ; si c'est la marque elle-même, indiquez qu'elle est lisible.
import-serial-missing = Il n'y a pas de numéro de série. Indiquez-en la raison dans la colonne de son état, ou donnez un numéro de contrôle.
import-serial-against-state = Le numéro de série et son état ({ $state }) se contredisent.
import-lot-means-state = « { $text } » n'est pas pris pour un numéro de lot. Écrivez l'état ({ $state }) dans la colonne prévue et laissez le numéro vide.
import-lot-missing = Il n'y a pas de numéro de lot. Indiquez dans la colonne de son état s'il n'existe pas, s'il y en a plusieurs ou s'il est illisible.
import-lot-against-state = Le numéro de lot et son état ({ $state }) se contredisent.

## Files that cannot be read or written

import-fault-disk = Le fichier ne peut pas être lu ({ $why }).
import-fault-not-a-table = Ce fichier n'est ni un tableau de texte (CSV) ni un classeur (XLSX).
import-fault-other-format = Les fichiers de type { $format } ne sont pas lus. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou CSV.
import-fault-locked = Le classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.
import-fault-too-many-parts = Le classeur compte { $parts } parties ; { $most } au plus sont lues.
import-fault-part-too-large = La partie { $part } du classeur est trop grande ; { $most } Mio au plus sont lus.
import-fault-part-too-dense = La partie { $part } du classeur occupe { $ratio } fois sa taille une fois décompressée ; { $most } fois au plus sont lues.
import-fault-part-damaged = La partie { $part } du classeur est endommagée ({ $why }).
import-fault-workbook-damaged = Le classeur est endommagé ({ $why }).
import-fault-sheet-damaged = La feuille { $sheet } est endommagée après la ligne { $row } ({ $why }).
import-fault-sheet-missing = Il n'y a pas de feuille « { $sheet } ». Le classeur contient { $present }.
import-fault-too-far = Feuille { $sheet } : une cellule est remplie à la ligne { $row }, colonne { $column }, au-delà de ce qui est lu (1 048 576 lignes et 1 024 colonnes).
import-fault-out-of-order = Feuille { $sheet } : les cellules de la ligne { $row } ne sont pas dans l'ordre ; le classeur est endommagé.
import-fault-cell-too-long = Une cellule de la ligne { $row } dépasse { $most } Mio.
import-fault-row-too-long = La ligne { $row } dépasse { $most } Mio.
import-fault-too-many-columns = La ligne { $row } a plus de { $most } colonnes.
import-fault-nul = La ligne { $row } contient un octet qui n'existe pas dans un texte. Le fichier est endommagé ou son codage est UTF-16.
import-fault-open-quote = La ligne { $row } du tableau ouvre, à la ligne { $line } du fichier, un guillemet qui n'est jamais fermé.
import-fault-not-in-encoding = La ligne { $row } n'est pas du { $encoding } valide. Choisissez un autre codage.
import-fault-reader-ended = La lecture s'est interrompue après { $rows } lignes ; rien n'a été repris. Le fichier est peut-être conçu pour épuiser la mémoire.
import-fault-write = Le fichier ne peut pas être écrit ({ $why }).
import-fault-text-too-long = Enregistrement { $row } : le texte de { $column } est trop long pour une cellule de classeur. Exportez en CSV.
import-fault-text-nul = Enregistrement { $row } : le texte de { $column } contient un caractère qu'aucun tableau n'admet.

## Mappings

import-mapping-syntax = La correspondance des colonnes n'est pas du TOML valide à la ligne { $line } ({ $why }).
import-mapping-unknown-key = La correspondance des colonnes contient une clé « { $key } » inconnue. Sont connues { $allowed }.
import-mapping-missing-key = Il manque à la correspondance des colonnes la clé « { $key } ».
import-mapping-wrong-value = La valeur de « { $key } » dans la correspondance des colonnes doit être { $expected }.
import-mapping-unknown-field = La correspondance des colonnes nomme un champ « { $field } » inconnu. Sont connus { $allowed }.
import-mapping-field-twice = Le champ « { $field } » a dans la correspondance des colonnes à la fois une colonne et une constante.
import-mapping-field-missing = Le champ « { $field } » a besoin d'une colonne ou d'une constante dans la correspondance des colonnes.
import-mapping-header-twice = L'en-tête « { $header } » remplit deux champs dans la correspondance des colonnes, ou il est vide.

## Face au registre

import-twice = « { $text } » figure déjà à la ligne { $row }.
import-lot-differs = Le lot « { $text } » est connu avec une autre date de fabrication, un autre lot de poudre ou une autre durée de vie. Corrigez l'un des deux.
import-lot-there = Le lot « { $text } » se trouve déjà à cet endroit ({ $lot }). Retirez cette ligne ; un écart de quantité s'enregistre après un comptage.
import-has-roles = Les personnes qui ont des fonctions sont inscrites une par une, car chacune a besoin d'une clé. Videz les fonctions pour l'enregistrer comme détenteur.
import-refused = { $why }
