# The console.

cli-balance = Conciliação antes de certificar
cli-recorded = Lançado como ato { $seq }: { $kind } { $document }
cli-made = Livro criado: { $name }. Cabeça { $head }
cli-demo-made = Livro de treinamento criado: { $acts } atos, { $weapons } armas, { $lots } lotes. Cabeça { $head }
cli-head-kind = Classe
cli-head-id = Chave
cli-head-text = Nome
cli-head-detail = Detalhe
cli-head-flag = Alerta
cli-head-rule = Regra
cli-head-due = Prazo
cli-not-verified = NÃO VERIFICADO. O primeiro ato que não se sustenta é o { $seq }.
cli-no-head-known = Nenhuma cabeça guardada fora foi comparada: atos retirados do final não seriam notados.
cli-copied = Copiado para { $path }, aberto e verificado: { $acts } atos
cli-rebuilt = Tabelas derivadas refeitas a partir de { $acts } atos

cli-bench-own = Próprio, ms
cli-bench-peer = Ao lado, ms
cli-bench-quotient = Razão
cli-bench-rate = Por segundo
cli-bench-goal = Meta
cli-bench-result = Resultado
cli-bench-beside = Medido junto a
cli-bench-ratio = { $most } vezes no máximo
cli-bench-limit = { $most } ms no máximo
cli-bench-met = atingida
cli-bench-missed = não atingida

cli-printed = { $n ->
    [one] { $number } gravado em { $path }, { $shown } página
   *[other] { $number } gravado em { $path }, { $shown } páginas
}

## Tables in and out

cli-import-recorded = { $file } importado como ato { $seq }
cli-import-would = Nada foi lançado. A importação de { $file } traria
cli-import-rows = { $n ->
    [one] { $shown } linha
   *[other] { $shown } linhas
}
cli-import-items = { $n ->
    [one] { $shown } item novo no catálogo
   *[other] { $shown } itens novos no catálogo
}
cli-import-places = { $n ->
    [one] { $shown } local novo
   *[other] { $shown } locais novos
}
cli-import-holders = { $n ->
    [one] { $shown } detentor novo
   *[other] { $shown } detentores novos
}
cli-import-guessed = Lido como { $encoding }, colunas separadas por { $delimiter }
cli-import-guessed-look = Lido como { $encoding }, colunas separadas por { $delimiter }. Se estas linhas não parecerem certas, informe a codificação e o separador.
cli-import-date-order = As datas do arquivo mostram a ordem { $order }
cli-import-decimal = Os números do arquivo mostram o sinal decimal { $sign }
cli-import-kept = { $n ->
    [one] A coluna “{ $column }” não tem campo no livro; sua { $shown } célula fica guardada com a linha do ato.
   *[other] A coluna “{ $column }” não tem campo no livro; suas { $shown } células ficam guardadas com as linhas do ato.
}
cli-export-written = { $n ->
    [one] { $shown } linha gravada em { $path }
   *[other] { $shown } linhas gravadas em { $path }
}

## O que foi feito e o que não foi

cli-not-written-back = Está lançado; ainda não foi gravado no arquivo único. { $why }
cli-not-written-back-do = Mantenha juntos o livro e o arquivo -wal ao lado dele, sane a causa e abra o livro de novo com --recover. Não repita o passo.
cli-printed-not-recorded = Nada foi lançado: o livro está aberto somente para leitura e não sabe desta impressão.
cli-not-verified-whole = NÃO VERIFICADO. O que não se sustenta não pertence a um ato determinado.
cli-not-checked = Sem conferência: { $families }
cli-another-program = outro programa
cli-import-first = Das linhas com erros são mostradas as primeiras { $shown } de { $count }.

## Argumentos que não se entendem

cli-usage-unknown = { $name } não é um argumento deste comando.
cli-usage-missing = Falta um argumento: { $name }.
cli-usage-value = { $name } não aceita { $value }.
cli-usage-command = Não existe o comando { $name }.
cli-usage-twice = { $name } foi indicado duas vezes, ou junto de um argumento que o exclui.

## Tipos do que se encontra

cli-kind-weapon = Arma
cli-kind-lot = Lote
cli-kind-item = Item do catálogo
cli-kind-place = Local
cli-kind-person = Pessoa
cli-kind-holder = Detentor
cli-kind-batch = Remessa
cli-kind-certificate = Certificado de destruição
cli-kind-document = Documento

## Columns of lists, and fields of what is shown

cli-col-absolute-mpct = Teor de estabilizante (0,001 %)
cli-col-accept-incomplete = Dados incompletos aceitos
cli-col-active = Com chave em vigor
cli-col-actors = Assinaram
cli-col-appointed = Nomeação
cli-col-at = Lançado em
cli-col-authority = Autoridade
cli-col-batch = Remessa
cli-col-block = Impedimento jurídico
cli-col-blocks = Impedimentos jurídicos
cli-col-body = Órgão
cli-col-book = Livro de registro
cli-col-calibre = Calibre
cli-col-certificate = Termo
cli-col-certified = Certificado pelo ato
cli-col-class = Remessa de
cli-col-closed = Fechado
cli-col-code = Código
cli-col-compatibility-group = Grupo de compatibilidade
cli-col-condition = Estado
cli-col-control-number = Número de controle
cli-col-corrects = Corrige o ato
cli-col-count = Quantidade
cli-col-country = País de fabricação
cli-col-critical = Defeitos críticos
cli-col-custody = Sob custódia de
cli-col-day = Dia
cli-col-destroyed = Destruído
cli-col-division = Divisão de risco
cli-col-document = Documento
cli-col-drafted = Lavrado pelo ato
cli-col-drafted-on = Elaborada em
cli-col-due-back = Devolver até
cli-col-east-mm = Leste na planta (mm)
cli-col-ended = Fim do trabalho
cli-col-expires = Válida até
cli-col-expiry = Fim da vida útil
cli-col-explanation = Explicação
cli-col-file = Arquivo
cli-col-findings = Achados
cli-col-found = Encontrado
cli-col-hazard-division = Divisão de risco
cli-col-history = Histórico
cli-col-holder = Detentor
cli-col-holdings = Em estoque
cli-col-holds = Retenções
cli-col-id = Registro
cli-col-id-number = Identificação
cli-col-import-country = Importada em
cli-col-import-year = Ano de importação
cli-col-importer = Importador
cli-col-inspection-months = Inspeção a cada (meses)
cli-col-inspections = Inspeções
cli-col-issued = Emitida em
cli-col-item = Artigo
cli-col-keeper = Encarregado
cli-col-kind = Espécie
cli-col-laboratory = Laboratório
cli-col-leaf = Folha do livro
cli-col-legal-basis = Instrumentos jurídicos
cli-col-legal-title = Título jurídico
cli-col-licence = Licença
cli-col-life-authority = Autoridade da vida útil
cli-col-life-extended = Vida prorrogada
cli-col-limits = Limites
cli-col-line = Linha do registro
cli-col-lines = Linhas
cli-col-live = Com explosivo
cli-col-lost = Perdido
cli-col-lot = Lote
cli-col-made = Fabricação
cli-col-major = Defeitos graves
cli-col-make-class = Tipo de fabricação
cli-col-maker = Fabricante
cli-col-manufacturer = Fabricante
cli-col-marked = Número de controle marcado
cli-col-marks = Marcas
cli-col-mass-g = Massa unitária (g)
cli-col-meaning = Assinou como
cli-col-medium = Mídia
cli-col-method = Método previsto
cli-col-minor = Defeitos leves
cli-col-model = Modelo
cli-col-name = Nome
cli-col-neq-mg = NEQ unitária (mg)
cli-col-neq-mg-max = NEQ permitida (mg)
cli-col-next-due = Próxima em
cli-col-no = Nº da linha
cli-col-north-mm = Norte na planta (mm)
cli-col-note = Observação
cli-col-number = Número
cli-col-order-date = Data da ordem
cli-col-order-number = Número da ordem
cli-col-origin = Origem
cli-col-outside = Fora do local
cli-col-pack = Embalagem
cli-col-pack-size = Peças por embalagem
cli-col-page = Página do registro
cli-col-paper-number = Número no papel
cli-col-parent = Dentro de
cli-col-place = Local
cli-col-placed-by = Imposto por
cli-col-placed-on = Imposto em
cli-col-position = Posição
cli-col-propellant = É propelente
cli-col-propellant-lot = Lote de propelente
cli-col-purpose = Finalidade
cli-col-pyrotechnic = É pirotécnico
cli-col-rank = Posto
cli-col-reading = Nº da leitura
cli-col-readings = Leituras
cli-col-reason = Motivo
cli-col-received-on = Recebido em
cli-col-reference = Referência
cli-col-relative-mpct = Estabilizante restante (0,001 %)
cli-col-release-authority = Levantado por
cli-col-release-number = Número do levantamento
cli-col-released = Levantado pelo ato
cli-col-remarks = Observações
cli-col-report = Laudo
cli-col-reserved = Reservado
cli-col-residue = Destino dos resíduos
cli-col-result = Resultado
cli-col-returned = Devolvido
cli-col-role = Função
cli-col-roles = Funções
cli-col-root = Raiz do livro
cli-col-rows = Linhas lidas
cli-col-sample = Amostra
cli-col-scrap = Destino da sucata
cli-col-seals = Lacres
cli-col-second-method = Segundo método
cli-col-seq = Nº do ato
cli-col-serial = Número de série
cli-col-serial-state = Estado do número
cli-col-settled = Resolvido como
cli-col-settled-count = Quantidade resolvida
cli-col-sha256 = Resumo SHA-256
cli-col-shelf-life-months = Vida útil (meses)
cli-col-signatures = Assinaturas
cli-col-since = Desde
cli-col-site = Local de destruição
cli-col-size = Atos sob a cabeça
cli-col-started = Início do trabalho
cli-col-state = Situação
cli-col-steps = Etapas
cli-col-stock-number = Número de estoque
cli-col-sub-division = Subdivisão de risco
cli-col-subject = Objeto
cli-col-target = Importado como
cli-col-test-months = Ensaio a cada (meses)
cli-col-tests = Ensaios de estabilidade
cli-col-text = Como lido
cli-col-trace = Decisão de rastreamento
cli-col-un-number = Número ONU
cli-col-unit = Unidade
cli-col-used-method = Método usado
cli-col-user = Pessoa
cli-col-users = Assinaram
cli-col-weapon = Arma
cli-col-weapon-type = Tipo de arma
cli-col-year = Ano de fabricação

cli-class-ammunition = Munição
cli-class-arms = Armas
cli-certificate-drafted = Lavrado
cli-certificate-issued = Emitido
cli-certificate-void = Anulado
cli-from = De
cli-to = Para
