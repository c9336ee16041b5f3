# What verification finds, and which passphrases are refused

## Families
verify-family-v01 = Archivo
verify-family-v02 = Esquema
verify-family-v03 = Secuencia de actos
verify-family-v04 = Hojas
verify-family-v05 = Líneas
verify-family-v06 = Firmas y facultades
verify-family-v07 = Árbol y puntos de control
verify-family-v08 = Anclas
verify-family-v09 = Tablas derivadas
verify-family-v10 = Saldos
verify-family-v11 = Adjuntos
verify-family-v12 = Reloj
verify-family-v13 = Reglas

## File, schema, derived tables
verify-file-damaged = El archivo está dañado. La comprobación indica: { $detail }
verify-unreadable = Una parte del archivo no se puede leer. El sistema indica: { $detail }
verify-schema-differs = { $object } no está en el archivo tal como Custodia lo crea
verify-table-differs = La tabla { $table } no coincide con lo que resulta de los actos

## Sequence
verify-gap = Aquí debería venir el acto { $expected }, pero está el { $found }: faltan actos o se intercalaron
verify-act-unreadable = El acto no está escrito en el formato del libro ({ $detail })
verify-seq-in-body = El acto indica como propio el número { $found }
verify-other-ledger = El acto pertenece a otro libro, { $found }
verify-prev-differs = El acto se firmó a continuación de otro acto, no del que lo precede
verify-corrects-forward = El acto corrige el acto { $corrects }, que no es anterior
verify-corrected-twice = El acto corrige el acto { $corrects }, que ya había sido corregido
verify-subject-ahead = Un renglón trata de { $subject }, que ningún acto anterior dio de alta

## Leaves and lines
verify-leaf-differs = La huella guardada del acto no corresponde a su contenido
verify-line-count = El acto se firmó con { $need } renglones; hay guardados { $have }
verify-lines-root = Los renglones no son los que se firmaron
verify-line-not-canonical = El renglón { $no } no está escrito en el formato del libro
verify-line-gap = Aquí debería venir el renglón { $expected }, pero está el { $found }
verify-blind = Los bytes aleatorios que protegen los renglones faltan, son pocos o están de más
verify-lines-without-act = { $lines } renglones guardados no pertenecen a ningún acto

## Signatures
verify-signatures-unreadable = Las firmas no están escritas en el formato del libro
verify-signatures-differ = El acto lleva { $have } firmas que no son, en este orden, las de sus { $need } firmantes
verify-signature-wrong = La firma de { $user } no es válida (clave { $key })

## Authority
verify-authority-opening = El primer acto, y ningún otro, debe abrir el libro
verify-authority-content = El acto cambia personas, claves o las normas de firma en una forma que no se puede leer ({ $detail })
verify-authority-kind-unknown = Las normas de firma no conocen actos de la clase { $kind }
verify-authority-user-unknown = Nadie en el libro tiene el código { $user }
verify-authority-user-reused = El código { $user } ya se había asignado
verify-authority-key-unknown = { $user } firmó con una clave que nadie dio de alta ({ $key })
verify-authority-key-of-other = { $user } firmó con la clave de otra persona ({ $key })
verify-authority-key-ended = { $user } firmó con una clave que solo era válida hasta el acto { $until }
verify-authority-key-reused = { $user } recibe una clave que ya se había asignado
verify-authority-key-unusable = Lo que { $user } recibe como clave no es una clave utilizable
verify-authority-new-key-not-used = { $user } no firmó en último lugar con la clave nueva
verify-authority-role-not-held = { $user } firmó como { $role } sin tener esa función
verify-authority-roles-conflict = { $user } reúne { $a } y { $b }, que nadie puede tener a la vez
verify-authority-same-person = { $user } firmó dos veces donde deben firmar personas distintas
verify-authority-same-key = La clave { $key } firmó dos veces donde deben firmar personas distintas
verify-authority-too-few = Un acto de la clase { $kind } requiere al menos { $need } personas; firmaron { $have }
verify-authority-wrong-signers = Los firmantes no son los que requiere un acto de la clase { $kind }
verify-authority-clock-not-approved = El reloj estaba en duda y nadie facultado aprobó el acto

## Tree, checkpoints, anchors
verify-node-differs = Un nodo guardado del árbol falta o no es el correcto (nivel { $level }, número { $index })
verify-node-count = El árbol tiene { $need } nodos; hay guardados { $have }
verify-checkpoint-unreadable = No se puede leer un punto de control a los { $size } actos
verify-checkpoint-misfiled = El punto de control archivado a los { $size } actos es de otro tamaño o de otro libro
verify-checkpoint-beyond = Un punto de control da fe de { $size } actos; el libro tiene { $have }
verify-checkpoint-root = A los { $size } actos, el libro no es el que consta en el punto de control
verify-checkpoint-unsigned = Al punto de control a los { $size } actos le falta la firma del libro
verify-checkpoint-forged = En el punto de control a los { $size } actos, la firma a nombre de { $name } no es válida
verify-acts-missing = Fuera del libro se conocían { $known } actos; el libro tiene { $have }
verify-history-split = A los { $size } actos, el libro no es el que se conoce fuera de él

## Balances
verify-move-unreadable = No se puede leer el movimiento de el renglón { $no }
verify-negative = De { $place } salió más { $subject } de lo que había (saldo { $count })
verify-holding-differs = La tabla de existencias indica { $table } de { $subject } en { $at }; los movimientos dan { $sum }

## Attachments
verify-attachment-missing = Falta un archivo al que el acto hace referencia (SHA-256 { $sha256 })
verify-attachment-changed = El archivo adjunto { $name } no es el que se adjuntó

## Clock
verify-clock-back = El reloj retrocedió de { $highest } a { $at } y el acto no lo indica
verify-clock-ahead = El reloj saltó de { $highest } a { $at } y el acto no lo indica

## Rules
verify-rules-unknown = El paquete de reglas { $pack } { $version } no es uno de los incorporados en este programa
verify-rules-unnamed = El acto no indica las reglas con las que se lleva el libro

## Passphrases
verify-passphrase-too-short = La frase de contraseña de { $person } tiene { $have } caracteres; necesita al menos { $least }
verify-passphrase-repeats = La frase de contraseña de { $person } repite los mismos pocos caracteres
verify-passphrase-run = La frase de contraseña de { $person } sigue el orden del alfabeto, de los dígitos o del teclado
verify-passphrase-ledger-name = La frase de contraseña de { $person } es poco más que el nombre del libro
verify-passphrase-person-name = La frase de contraseña de { $person } es poco más que el nombre o el código de esa persona
verify-passphrase-common = La frase de contraseña de { $person } es una frase que mucha gente conoce
