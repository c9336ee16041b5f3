# What verification finds, and which passphrases are refused

## Families
verify-family-v01 = Arquivo
verify-family-v02 = Esquema
verify-family-v03 = Sequência de atos
verify-family-v04 = Folhas
verify-family-v05 = Linhas
verify-family-v06 = Assinaturas e competências
verify-family-v07 = Árvore e pontos de controle
verify-family-v08 = Âncoras
verify-family-v09 = Tabelas derivadas
verify-family-v10 = Saldos
verify-family-v11 = Anexos
verify-family-v12 = Relógio
verify-family-v13 = Regras

## File, schema, derived tables
verify-file-damaged = O arquivo está danificado. A checagem informa: { $detail }
verify-unreadable = Parte do arquivo não pode ser lida. O sistema informa: { $detail }
verify-schema-differs = { $object } não está no arquivo como o Custodia o cria
verify-table-differs = A tabela { $table } não coincide com o que resulta dos atos

## Sequence
verify-gap = Aqui deveria vir o ato { $expected }, mas está o { $found }: faltam atos ou foram intercalados
verify-act-unreadable = O ato não está escrito no formato do livro ({ $detail })
verify-seq-in-body = O ato indica como seu o número { $found }
verify-other-ledger = O ato pertence a outro livro, { $found }
verify-prev-differs = O ato foi assinado na sequência de outro ato, não do que o precede
verify-corrects-forward = O ato corrige o ato { $corrects }, que não é anterior
verify-corrected-twice = O ato corrige o ato { $corrects }, que já havia sido corrigido
verify-subject-ahead = Uma linha trata de { $subject }, que nenhum ato anterior deu entrada

## Leaves and lines
verify-leaf-differs = O resumo criptográfico guardado do ato não corresponde ao seu conteúdo
verify-line-count = O ato foi assinado com { $need } linhas; há { $have } guardadas
verify-lines-root = As linhas não são as que foram assinadas
verify-line-not-canonical = A linha { $no } não está escrita no formato do livro
verify-line-gap = Aqui deveria vir a linha { $expected }, mas está a { $found }
verify-blind = Os bytes aleatórios que protegem as linhas faltam, são poucos ou estão sobrando
verify-lines-without-act = { $lines } linhas guardadas não pertencem a nenhum ato

## Signatures
verify-signatures-unreadable = As assinaturas não estão escritas no formato do livro
verify-signatures-differ = O ato traz { $have } assinaturas que não são, nesta ordem, as de seus { $need } signatários
verify-signature-wrong = A assinatura de { $user } não é válida (chave { $key })

## Authority
verify-authority-opening = O primeiro ato, e nenhum outro, deve abrir o livro
verify-authority-content = O ato altera pessoas, chaves ou as normas de assinatura em uma forma que não pode ser lida ({ $detail })
verify-authority-kind-unknown = As normas de assinatura não conhecem atos do tipo { $kind }
verify-authority-user-unknown = Ninguém no livro tem o código { $user }
verify-authority-user-reused = O código { $user } já havia sido atribuído
verify-authority-key-unknown = { $user } assinou com uma chave que ninguém cadastrou ({ $key })
verify-authority-key-of-other = { $user } assinou com a chave de outra pessoa ({ $key })
verify-authority-key-ended = { $user } assinou com uma chave que só era válida até o ato { $until }
verify-authority-key-reused = { $user } recebe uma chave que já havia sido atribuída
verify-authority-key-unusable = O que { $user } recebe como chave não é uma chave utilizável
verify-authority-new-key-not-used = { $user } não assinou por último com a chave nova
verify-authority-role-not-held = { $user } assinou como { $role } sem ter essa função
verify-authority-roles-conflict = { $user } acumula { $a } e { $b }, que ninguém pode ter ao mesmo tempo
verify-authority-same-person = { $user } assinou duas vezes onde devem assinar pessoas diferentes
verify-authority-same-key = A chave { $key } assinou duas vezes onde devem assinar pessoas diferentes
verify-authority-too-few = Um ato do tipo { $kind } exige pelo menos { $need } pessoas; assinaram { $have }
verify-authority-wrong-signers = Os signatários não são os que um ato do tipo { $kind } exige
verify-authority-clock-not-approved = O relógio estava em dúvida e ninguém habilitado aprovou o ato

## Tree, checkpoints, anchors
verify-node-differs = Um nó guardado da árvore falta ou não é o correto (nível { $level }, número { $index })
verify-node-count = A árvore tem { $need } nós; há { $have } guardados
verify-checkpoint-unreadable = Um ponto de controle com { $size } atos não pode ser lido
verify-checkpoint-misfiled = O ponto de controle arquivado com { $size } atos é de outro tamanho ou de outro livro
verify-checkpoint-beyond = Um ponto de controle atesta { $size } atos; o livro tem { $have }
verify-checkpoint-root = Com { $size } atos, o livro não é o que consta no ponto de controle
verify-checkpoint-unsigned = Ao ponto de controle com { $size } atos falta a assinatura do livro
verify-checkpoint-forged = No ponto de controle com { $size } atos, a assinatura em nome de { $name } não é válida
verify-acts-missing = Fora do livro eram conhecidos { $known } atos; o livro tem { $have }
verify-history-split = Com { $size } atos, o livro não é o que se conhece fora dele

## Balances
verify-move-unreadable = O movimento da linha { $no } não pode ser lido
verify-negative = De { $place } saiu mais { $subject } do que havia (saldo { $count })
verify-holding-differs = A tabela de estoque indica { $table } de { $subject } em { $at }; os movimentos dão { $sum }

## Attachments
verify-attachment-missing = Falta um arquivo a que o ato faz referência (SHA-256 { $sha256 })
verify-attachment-changed = O arquivo anexo { $name } não é o que foi anexado

## Clock
verify-clock-back = O relógio voltou de { $highest } para { $at } e o ato não o indica
verify-clock-ahead = O relógio saltou de { $highest } para { $at } e o ato não o indica

## Rules
verify-rules-unknown = O pacote de regras { $pack } { $version } não é um dos incorporados neste programa
verify-rules-unnamed = O ato não indica as regras com que o livro é mantido

## Passphrases
verify-passphrase-too-short = A frase secreta de { $person } tem { $have } caracteres; precisa de pelo menos { $least }
verify-passphrase-repeats = A frase secreta de { $person } repete os mesmos poucos caracteres
verify-passphrase-run = A frase secreta de { $person } segue a ordem do alfabeto, dos algarismos ou do teclado
verify-passphrase-ledger-name = A frase secreta de { $person } é pouco mais que o nome do livro
verify-passphrase-person-name = A frase secreta de { $person } é pouco mais que o nome ou o código dessa pessoa
verify-passphrase-common = A frase secreta de { $person } é uma frase que muita gente conhece
