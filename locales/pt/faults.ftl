# Faults: what happened, what is safe, what to do.

fault-not-a-ledger = { $path } não é um livro do Custodia.
fault-not-a-ledger-safe = O arquivo não foi alterado.
fault-not-a-ledger-do = Escolha outro arquivo; um livro termina em .custodia.

fault-too-new = { $path } foi gravado por uma versão mais recente do Custodia (versão do arquivo { $version }).
fault-too-new-safe = O arquivo não foi aberto nem alterado.
fault-too-new-do = Abra-o com essa versão mais recente.

fault-too-old = O livro foi gravado por uma versão do Custodia antiga demais para esta.
fault-too-old-safe = O arquivo não foi alterado.
fault-too-old-do = Abra-o com a versão que o gravou e guarde essa versão junto com o livro.

fault-foreign-schema = As tabelas deste arquivo não são as que o Custodia cria.
fault-foreign-schema-safe = Nenhuma foi lida e o arquivo não foi alterado.
fault-foreign-schema-do = Guarde o arquivo como prova e abra a última cópia de segurança verificada.

fault-locked = { $holder } está com o livro aberto para lançamentos.
fault-locked-safe = Nada foi alterado; o livro pode ser lido.
fault-locked-do = Peça que o livro seja fechado lá, ou abra-o aqui somente para leitura.

fault-read-only = Não é possível gravar em { $path }; o arquivo ou a mídia está protegido contra gravação.
fault-read-only-safe = Tudo pode ser lido; nada foi alterado.
fault-read-only-do = Retire a proteção contra gravação para poder lançar.

fault-disk-full = Não há mais espaço no disco de { $path }.
fault-disk-full-safe = O que foi lançado antes está completo; este passo não foi executado.
fault-disk-full-do = Libere espaço e repita o passo.

fault-disk-failing = O disco de { $path } não leu ou não gravou o que foi pedido.
fault-disk-failing-safe = O livro foi fechado para que nada mais seja gravado.
fault-disk-failing-do = Não continue com este disco. Copie o livro para outro disco, abra a cópia e verifique-a.

fault-moved = { $path } foi movido, renomeado ou substituído enquanto estava aberto.
fault-moved-safe = Desde então nada foi gravado.
fault-moved-do = Feche o livro e abra-o de novo onde ele está agora.

fault-cut-short = { $path } está truncado; falta o final.
fault-cut-short-safe = O arquivo não foi alterado.
fault-cut-short-do = Abra a última cópia de segurança verificada e guarde este arquivo como prova.

fault-not-found = { $path } não foi encontrado.
fault-not-found-safe = Nada foi alterado.
fault-not-found-do = Confira o nome e a pasta. Se o arquivo está em um pen drive, conecte-o.

fault-exists = { $path } já existe.
fault-exists-safe = O arquivo não foi sobrescrito.
fault-exists-do = Escolha outro nome.

fault-no-permission = O sistema não permite que esta conta use { $path }.
fault-no-permission-safe = Nada foi alterado.
fault-no-permission-do = Solicite a quem administra este computador acesso ao arquivo e à sua pasta.

fault-side-file = Junto a { $path } há um arquivo auxiliar de gravação não concluída (-wal ou -journal).
fault-side-file-safe = Nenhum dos dois arquivos foi alterado.
fault-side-file-do = Mantenha os dois arquivos juntos e não apague nenhum. O Custodia abre uma cópia e diz o que pode ser recuperado.

fault-damaged = O livro não passa na verificação; o primeiro ato danificado é o { $seq }.
fault-damaged-safe = O livro está aberto somente para leitura e o que for impresso traz NÃO VERIFICADO.
fault-damaged-do = Guarde uma cópia como prova, informe o chefe da armaria e compare com a última cópia de segurança verificada.

fault-wrong-passphrase = A frase de { $name } não é a correta.
fault-wrong-passphrase-safe = Nada foi alterado.
fault-wrong-passphrase-do = Digite-a de novo. As tentativas malsucedidas ficam registradas no livro.

fault-clock-behind = O relógio deste computador atrasou { $minutes } minutos.
fault-clock-behind-safe = A ordem dos atos não depende do relógio.
fault-clock-behind-do = Acerte o relógio. Se o trabalho continuar assim, o ato fica marcado e uma segunda pessoa o aprova.

fault-clock-ahead = O relógio deste computador adiantou { $hours } horas.
fault-clock-ahead-safe = A ordem dos atos não depende do relógio.
fault-clock-ahead-do = Confira a data e a hora. Se estiverem certas, o ato fica marcado e uma segunda pessoa o aprova.

fault-csv-broken = A linha { $row } do arquivo não pode ser lida como CSV.
fault-csv-broken-safe = Nada foi importado.
fault-csv-broken-do = Abra o arquivo em uma planilha, corrija as aspas e os separadores dessa linha e importe-o de novo.

fault-xlsx-broken = A pasta de trabalho está danificada ou não é XLSX.
fault-xlsx-broken-safe = Nada foi importado.
fault-xlsx-broken-do = Abra-a em um programa de planilhas, salve-a de novo como XLSX e importe esse arquivo.

fault-xlsx-too-big = A pasta de trabalho exige mais memória do que o Custodia concede.
fault-xlsx-too-big-safe = Nada foi importado; a leitura parou no limite.
fault-xlsx-too-big-do = Salve como CSV a planilha necessária e importe esse arquivo.

fault-encrypted-or-foreign = O arquivo está cifrado ou em um formato que o Custodia não lê.
fault-encrypted-or-foreign-safe = Nada foi importado.
fault-encrypted-or-foreign-do = Salve-o sem senha como XLSX ou CSV e importe esse arquivo.

fault-not-utf8 = O texto do arquivo não está em UTF-8.
fault-not-utf8-safe = Nada foi importado.
fault-not-utf8-do = Indique a codificação do arquivo, por exemplo windows-1252, ou salve-o em UTF-8.

fault-same-file-imported = Este mesmo arquivo já foi importado pelo ato { $seq }.
fault-same-file-imported-safe = Nada foi importado pela segunda vez.
fault-same-file-imported-do = Consulte esse ato. Dados corrigidos vão em um arquivo novo.

fault-network-path = O livro está em uma unidade de rede.
fault-network-path-safe = Não foi aberto nem alterado.
fault-network-path-do = Coloque o livro em um disco deste computador. Os depósitos trocam pacotes, não livros abertos.

fault-anchor-missing = Este livro tem { $have } atos; aqui eram conhecidos { $known }.
fault-anchor-missing-safe = O livro está aberto somente para leitura; a cabeça conhecida fica guardada.
fault-anchor-missing-do = Procure o arquivo mais recente. Somente duas pessoas juntas podem recolocar este em uso.

fault-anchor-split = Com { $size } atos, este livro não é o que era conhecido aqui.
fault-anchor-split-safe = O livro está aberto somente para leitura; as duas cabeças ficam guardadas como prova.
fault-anchor-split-do = Informe o chefe da armaria e a autoridade, e não lance em nenhuma das cópias até que decidam.

fault-bug = O Custodia encontrou uma falha própria.
fault-bug-safe = Todo ato cujo recibo foi mostrado está no livro; nada ficou pela metade.
fault-bug-do = Feche o programa e abra o livro de novo. Se acontecer outra vez, entregue o registro do programa a quem faz a manutenção.

fault-second-instance = { $holder } já está com este livro aberto.
fault-second-instance-safe = Aqui ele está aberto somente para leitura; nada foi alterado.
fault-second-instance-do = Trabalhe onde ele está aberto, ou feche-o lá e abra-o aqui de novo.

fault-busy = Outro programa está usando o livro neste momento.
fault-busy-safe = Este passo não foi lançado.
fault-busy-do = Espere um momento e repita o passo. Feche outros programas que usem o arquivo.

fault-usage = O comando não foi entendido.
fault-usage-safe = Nada foi feito.
fault-usage-do = Veja com --help o que ele aceita.

fault-pdf-failed = Não foi possível criar o documento.
fault-pdf-failed-safe = Nenhum arquivo ficou pela metade e o livro está íntegro.
fault-pdf-failed-do = Repita o passo. Se falhar de novo, entregue o registro do programa a quem faz a manutenção.

fault-mapping-broken = O arquivo de correspondências não pode ser usado ({ $what }).
fault-mapping-broken-safe = Nada foi importado.
fault-mapping-broken-do = Corrija as correspondências e importe de novo.

fault-rules-foreign = O pacote de regras não é o que corresponde a esta versão do Custodia.
fault-rules-foreign-safe = As regras em vigor continuam em vigor.
fault-rules-foreign-do = Use o pacote incorporado, ou a versão do Custodia à qual este pacote corresponde.

fault-json-broken = O JSON não pode ser usado ({ $what }).
fault-json-broken-safe = Nada foi lançado.
fault-json-broken-do = Compare-o com o esquema que custodia-cli schema imprime.

fault-unknown-command = Não existe o comando { $name }.
fault-unknown-command-safe = Nada foi lançado.
fault-unknown-command-do = O esquema que custodia-cli schema imprime lista todos.

fault-unreadable = { $path } não pode ser lido como livro; tem partes danificadas.
fault-unreadable-safe = O arquivo não foi alterado.
fault-unreadable-do = Guarde este arquivo como prova e abra a última cópia de segurança verificada.

fault-no-window = Não é possível mostrar a janela: { $what }.
fault-no-window-safe = Nenhum livro foi aberto.
fault-no-window-do = Verifique o driver gráfico deste computador; o programa de console custodia-cli funciona sem janela.

fault-sheet-missing = Não há nenhuma planilha com esse nome na pasta de trabalho.
fault-sheet-missing-safe = Nada foi importado.
fault-sheet-missing-do = Indique uma destas planilhas.

fault-is-a-folder = { $path } é uma pasta; aqui é preciso um arquivo.
fault-is-a-folder-safe = Nada foi alterado.
fault-is-a-folder-do = Indique o arquivo que está nela.

fault-text-not-utf8 = O texto de { $path } não está em UTF-8.
fault-text-not-utf8-safe = Nada foi alterado.
fault-text-not-utf8-do = Salve o arquivo como texto UTF-8.

fault-command-not-json = Linha { $line }, coluna { $column }: aqui o texto deixa de ser JSON.
fault-command-not-json-safe = Nada foi lançado.
fault-command-not-json-do = Compare o comando com o esquema que custodia-cli schema imprime.

fault-command-missing = Falta ao comando o campo { $field }.
fault-command-missing-safe = Nada foi lançado.
fault-command-missing-do = Compare o comando com o esquema que custodia-cli schema imprime.

fault-command-unknown = O comando não tem nenhum campo { $field }; ali podem estar: { $known }.
fault-command-unknown-safe = Nada foi lançado.
fault-command-unknown-do = Compare o comando com o esquema que custodia-cli schema imprime.

fault-command-value = O campo { $field } do comando não aceita { $value }.
fault-command-value-safe = Nada foi lançado.
fault-command-value-do = Compare o comando com o esquema que custodia-cli schema imprime.

fault-command-type = O campo { $field } do comando pede { $wanted }; contém { $value }.
fault-command-type-safe = Nada foi lançado.
fault-command-type-do = Compare o comando com o esquema que custodia-cli schema imprime.

fault-command-unread = O comando { $name } não pode ser lido como está escrito.
fault-command-unread-safe = Nada foi lançado.
fault-command-unread-do = Compare o comando com o esquema que custodia-cli schema imprime.

# where a field stands, and what it wants
slip-place = { $list } nº { $no }
wanted-text = um texto entre aspas
wanted-count = um número inteiro, 0 ou mais
wanted-number = um número inteiro
wanted-yes-no = true ou false
wanted-list = uma lista entre colchetes
wanted-record = um registro entre chaves com seus próprios campos
wanted-day = um dia como 2026-11-24
wanted-moment = um momento como 2026-11-24T15:00:00.000Z
wanted-made = uma data de fabricação como 1983-10-05, 1983-10, 1983 ou ~1983
wanted-id = um identificador como b57.0
wanted-subject = uma arma, um lote ou um artigo, como w41.0, l41.0 ou i/1310-01
