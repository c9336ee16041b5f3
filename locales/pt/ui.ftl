# What the window says.

ui-act-chain = Cadeia
ui-act-copy = Copiar o JSON
ui-act-corrects = Corrige o ato { $act }
ui-act-included = { $n ->
    [one] Incluído na cabeça { $size }, com uma prova de { $shown } passo
   *[other] Incluído na cabeça { $size }, com uma prova de { $shown } passos
}
ui-act-leaf = Folha
ui-act-lines-root = Linhas
ui-act-more-lines = { $n ->
    [one] e mais { $shown } linha
   *[other] e mais { $shown } linhas
}
ui-act-no-lines = Este ato não tem linhas.
ui-act-no-proof = Nenhuma cabeça cobre ainda este ato.
ui-act-path = Caminho
ui-act-prev = Anterior
ui-act-print = Imprimir o ato
ui-act-reversal = Estorno
ui-act-reversed-by = Estornado pelo ato { $act }
ui-act-root = Raiz
ui-act-tab-card = Ficha
ui-act-tab-lines = Linhas { $count }
ui-act-tab-proof = Prova
ui-act-title = Ato { $act }

ui-actions = Ações

ui-ago-days = { $n ->
    [one] há { $shown } d
   *[other] há { $shown } d
}
ui-ago-today = hoje { $time }
ui-ago-yesterday = ontem { $time }

ui-back = Voltar

ui-badge-bad = NÃO VERIFICADO
ui-badge-bad-act = NÃO VERIFICADO, ato { $act }
ui-badge-bad-text = O livro está aberto apenas para leitura; nenhum número, impresso ou certificado sai dele sem esta marca.
ui-badge-copy = Cópia { $when }
ui-badge-no-copy = Sem cópia de segurança ainda
ui-badge-no-outside = Sem âncora externa ainda
ui-badge-not-yet = ainda não verificado
ui-badge-outside = Âncora externa { $when }
ui-badge-verified = Verificado { $when }

ui-balance-authorised = Autorizado
ui-balance-closes = fecha
ui-balance-counted = Contado
ui-balance-destroyed = Destruído
ui-balance-difference = Diferença
ui-balance-found = Encontrado
ui-balance-lost = Extraviado
ui-balance-open = não fecha
ui-balance-planned = Previsto
ui-balance-returned = Devolvido
ui-balance-title = Balanço da remessa
ui-balance-unknown = ainda aberto

ui-batch-certificate = Certificado { $number }
ui-batch-ended = Esta remessa terminou; não há mais passos.
ui-batch-missing = Ainda falta · { $meaning }
ui-batch-more = Outros passos…
ui-batch-next = próximo passo
ui-batch-note = { $site } · { $lines } · { $kg } kg NEQ
ui-batch-print-certificate = Imprimir o certificado…
ui-batch-print-list = Imprimir a lista…
ui-batch-readings-missing = { $n ->
    [one] falta { $shown } leitura
   *[other] faltam { $shown } leituras
}
ui-batch-title = Remessa { $number }

ui-brand-line = livro de armas e munições
ui-brand-version = Custodia { $version } · sem rede, sem conta

ui-browse = Escolher um arquivo…

ui-bug-text = Nada foi registrado. O livro fica aberto apenas para leitura até ser verificado.
ui-bug-title = O programa falhou neste passo

ui-calendar-after = Mês seguinte
ui-calendar-before = Mês anterior
ui-calendar-open = Calendário

ui-card-age = Idade
ui-card-complete = { $percent } % completa
ui-card-each = Por unidade
ui-card-gone = Não consta mais do livro: { $place }. Aqui não há mais nada a lançar.
ui-card-history = O que aconteceu
ui-card-hold = Bloqueio
ui-card-holdings = Estoque por lugar
ui-card-import-mark = Marca de importação
ui-card-in-packs = { $n ->
    [one] { $quantity } em { $shown } embalagem
   *[other] { $quantity } em { $shown } embalagens
}
ui-card-inspection-due = Próx. inspeção
ui-card-legal = Situação jurídica
ui-card-missing = Não registrado · { $fields }
ui-card-no-flags = Nenhuma regra em vigor encontrou algo.
ui-card-no-stock = Sem estoque na instalação
ui-card-record = Ficha
ui-card-reserved = Reservado por uma remessa: { $count }
ui-card-stock = Estoque
ui-card-test-due = Próx. ensaio
ui-card-to-batch = Incluir em remessa…
ui-card-to-quarantine = Mover…
ui-card-years = { $n ->
    [one] { $shown } ano
   *[other] { $shown } anos
}

ui-chip-batch = na remessa { $number }
ui-chip-hazard = { $hazard } · ONU { $un }
ui-chip-held = não sai
ui-chip-no-hazard = risco não registrado

ui-close = Fechar

ui-column-act = Ato
ui-column-acts = Atos
ui-column-batch = Remessa
ui-column-calibre = Calibre
ui-column-code = Código
ui-column-condition = Estado
ui-column-custody = Custódia
ui-column-designation = Designação
ui-column-difference = Dif.
ui-column-due = Prazo
ui-column-expiry = Vence
ui-column-flag = Alerta
ui-column-hazard = Risco
ui-column-item = Natureza
ui-column-kind = Tipo
ui-column-lines = Linhas
ui-column-listed = Lista
ui-column-lot = Lote
ui-column-lot-or-serial = Lote ou série
ui-column-lots = Lotes
ui-column-made = Fabricação
ui-column-maker = Fabricante
ui-column-model = Modelo
ui-column-neq = NEQ (kg)
ui-column-neq-each = NEQ unitária (kg)
ui-column-neq-short = NEQ
ui-column-no = N.º
ui-column-pieces = Peças
ui-column-place = Lugar
ui-column-posted = Lançado
ui-column-quantity = Quantidade
ui-column-reading-1 = 1.ª leitura
ui-column-reading-2 = 2.ª leitura
ui-column-reason = Motivo
ui-column-rule = Regra
ui-column-serial = Série
ui-column-since = Desde
ui-column-site = Local
ui-column-state = Situação
ui-column-subject = Assunto
ui-column-type = Tipo
ui-column-un = ONU
ui-column-unit = Unidade
ui-column-user = Usuário
ui-column-waits = Aguarda
ui-column-why = O que foi constatado

ui-copy-go = Copiar
ui-copy-hint = A cópia é aberta e verificada antes de valer. Escolha um pendrive; a cópia leva a cabeça do registro.
ui-copy-not-proved = não aberta nem verificada
ui-copy-proved = aberta e verificada
ui-copy-running = Copiando e verificando a cópia

ui-count-acts = { $n ->
    [one] { $shown } ato
   *[other] { $shown } atos
}
ui-count-lines = { $n ->
    [one] { $shown } linha
   *[other] { $shown } linhas
}
ui-count-lots = { $n ->
    [one] { $shown } lote
   *[other] { $shown } lotes
}
ui-count-sites = { $n ->
    [one] { $shown } local
   *[other] { $shown } locais
}
ui-count-weapons = { $n ->
    [one] { $shown } arma
   *[other] { $shown } armas
}

ui-create = Criar o livro
ui-create-fault-country = O país tem duas letras, por exemplo BR.
ui-create-fault-name = Falta o nome do depósito.
ui-create-fault-offset = O fuso é escrito em horas, por exemplo -03:00.
ui-create-fault-people = É preciso nomear duas pessoas distintas.
ui-create-fault-short = Cada frase tem 15 caracteres ou mais.
ui-create-fault-site = A sigla do local tem de uma a seis maiúsculas ou algarismos.
ui-create-name = Nome do depósito
ui-create-offset = Hora, desde UTC
ui-create-path = Arquivo do livro
ui-create-site = Sigla do local
ui-create-title = Um livro novo

ui-density-auto = Conforme a janela
ui-density-comfortable = Confortável
ui-density-compact = Compacta

ui-dismiss = Dispensar

ui-draft-act = Ato { $act }, { $kind }
ui-draft-after = Depois
ui-draft-body = O texto que se assina
ui-draft-checks = Conferido
ui-draft-from = sai de
ui-draft-hint = Quando o formulário estiver completo, aqui aparece o ato como será lançado.
ui-draft-left = ficarão { $left }
ui-draft-lines = Linhas
ui-draft-more = { $n ->
    [one] e mais { $shown }
   *[other] e mais { $shown }
}
ui-draft-signers = Quem assina
ui-draft-title = Como será lançado
ui-draft-to = passa a

ui-due-past = { $n ->
    [one] há { $shown } d
   *[other] há { $shown } d
}
ui-due-past-years = { $n ->
    [one] há { $shown } ano
   *[other] há { $shown } anos
}
ui-due-today = hoje
ui-due-weekday = { $weekday } { $day }

ui-enrol-passphrase = A nova pessoa digita uma frase de 15 caracteres ou mais, duas vezes.

ui-exposure-covered = { $n ->
    [one] coberto por { $shown } âncora externa
   *[other] coberto por { $shown } âncoras externas
}
ui-exposure-days = { $n ->
    [one] { $acts } em { $shown } dia
   *[other] { $acts } em { $shown } dias
}
ui-exposure-exposed = { $n ->
    [one] { $shown } ato exposto
   *[other] { $shown } atos expostos
}
ui-exposure-hint = sem âncora externa; uma cópia em pendrive feita hoje a fecha
ui-exposure-never = ainda não há âncora externa; a primeira é uma cópia em pendrive ou uma página impressa
ui-exposure-none = todos os atos estão cobertos por uma âncora externa
ui-exposure-opened = abertura { $day }
ui-exposure-title = Janela de exposição

ui-family-anchors = Âncoras
ui-family-attachments = Anexos
ui-family-balances = Saldos
ui-family-clock = Relógio
ui-family-derived = Tabelas derivadas
ui-family-file = Arquivo
ui-family-leaves = Folhas
ui-family-lines = Linhas
ui-family-rules = Regras
ui-family-schema = Esquema
ui-family-sequence = Sequência
ui-family-signatures = Assinaturas e autoridade
ui-family-tree = Árvore e cabeças

ui-fault-day = Isto não é uma data. Escreva 24/11/2026, 2411 ou -1.
ui-fault-differs = Difere do que foi digitado primeiro no caractere { $sign }.
ui-fault-missing = Este campo é necessário.
ui-fault-month-has = { $month } de { $year } tem { $days } dias.
ui-fault-no-lines = É preciso ao menos uma linha.
ui-fault-not-chosen = Escolha um da lista.
ui-fault-number = Isto não é um número válido aqui.
ui-fault-number-differs = Este é outro número.
ui-fault-time = Escreva dia e hora, por exemplo 24/11/2026 09:30.

ui-field-absolute = Estabilizante, em relação à massa
ui-field-accept-incomplete = A autoridade aceita linhas com dados incompletos
ui-field-add-stock = Acrescentar estoque por lote, série ou item
ui-field-appointed = Nomeado por
ui-field-authority = Autoridade
ui-field-batch-purpose = Finalidade da remessa
ui-field-block = Impedimento jurídico
ui-field-body = Instituição
ui-field-calibre = Calibre
ui-field-cause = Causa
ui-field-compatibility = Grupo de compatibilidade
ui-field-condition = Estado
ui-field-condition-new = Novo estado
ui-field-control-number = Número de controle
ui-field-counted = Contado
ui-field-country = País
ui-field-critical = Defeitos críticos
ui-field-day = Dia
ui-field-designation = Designação
ui-field-destruction-origin = Procedência dos itens
ui-field-destruction-place = Lugar da destruição
ui-field-destruction-site = Local da destruição
ui-field-due-back = Devolução prevista
ui-field-east = A leste do canto
ui-field-ended = Terminou
ui-field-exception = Exceção
ui-field-expires = Válida até
ui-field-expiry = Validade
ui-field-explanation = Explicação
ui-field-findings = Constatações
ui-field-from = Procedência
ui-field-hazard-division = Divisão de risco
ui-field-hold-reason = Motivo do bloqueio
ui-field-holder-code = Código do portador
ui-field-holder-from = De quem
ui-field-holder-kind = Tipo de portador
ui-field-holder-to = A quem
ui-field-id-number = Documento de identidade
ui-field-importer = Importador
ui-field-inspection-months = Inspeção a cada
ui-field-issue-kind = Tipo de fornecimento
ui-field-issued = Emitida em
ui-field-item = Item
ui-field-item-code = Código ou número de estoque
ui-field-item-kind = Tipo de item
ui-field-keeper = Encarregado
ui-field-laboratory = Laboratório
ui-field-legal-basis = Fundamento legal
ui-field-legal-title = Título jurídico
ui-field-licence = Licença
ui-field-licence-number = Número da licença
ui-field-life-authority = Quem fixa a vida útil
ui-field-live = Contém explosivo
ui-field-lot = Número do lote como marcado
ui-field-lot-state = O que está marcado
ui-field-made = Fabricação
ui-field-major = Defeitos maiores
ui-field-maker = Fabricante
ui-field-mark-method = Como foi marcado
ui-field-mark-position = Em que parte da arma
ui-field-mass-each = Massa unitária
ui-field-meaning = O que se assina
ui-field-method = Método
ui-field-method-second = Segundo método
ui-field-minor = Defeitos menores
ui-field-model = Modelo
ui-field-name = Nome
ui-field-neq-each = NEQ unitária
ui-field-neq-limit = NEQ máxima
ui-field-next-due = Próxima vez
ui-field-north = Ao norte do canto
ui-field-note = Observações
ui-field-order-date = Data da ordem
ui-field-order-number = Número da ordem
ui-field-origin = Como ingressou
ui-field-pack = Embalagem
ui-field-pack-size = Por embalagem
ui-field-paper-book = Livro
ui-field-paper-number = N.º da guia
ui-field-paper-page = Folha
ui-field-parent = Fica dentro de
ui-field-place = Lugar
ui-field-place-code = Código do lugar
ui-field-place-kind = Tipo de lugar
ui-field-propellant = Propelente
ui-field-propellant-lot = Lote de propelente
ui-field-purpose = Finalidade
ui-field-pyrotechnic = Pirotécnico
ui-field-quantity = Quantidade
ui-field-rank = Posto
ui-field-read = Lido no item
ui-field-reason = Motivo
ui-field-reference = Referência
ui-field-relative = Estabilizante, em relação ao inicial
ui-field-release-number = Número da liberação
ui-field-report = Laudo
ui-field-residue = Destino dos resíduos
ui-field-result = Resultado
ui-field-roles = Funções
ui-field-sample = Amostra
ui-field-scrap = Sucata e recibo
ui-field-seals = Números dos lacres
ui-field-serial = Série como marcada
ui-field-serial-again = Outra vez, para confirmar
ui-field-serial-state = O que se pode ler
ui-field-shelf-life = Vida útil em estoque
ui-field-started = Começou
ui-field-stays = Fica na remessa
ui-field-stock-number = Número de estoque
ui-field-sub-division = Subdivisão de armazenagem
ui-field-test-months = Ensaio a cada
ui-field-tested = Data do ensaio
ui-field-to = Destino
ui-field-trace-decision = Decisão de rastreamento
ui-field-trace-exemption = Isenção
ui-field-un-number = Número ONU
ui-field-unit = Unidade de fornecimento
ui-field-user = Código de usuário
ui-field-weapon-type = Tipo de arma

ui-filter-any = qualquer
ui-filter-at-least = ≥
ui-filter-clear = Limpar este filtro
ui-filter-contains = contém
ui-filter-equal = =
ui-filter-of = Filtro de { $column }
ui-filter-rule = regra ou texto

ui-finding-corrosion = Corrosão crítica
ui-finding-cracks = Trincas
ui-finding-exudation = Exsudação
ui-finding-fumes = Vapores
ui-finding-salt-water = Água salgada
ui-finding-seal-broken = Lacre rompido
ui-finding-wet-pack = Embalagem molhada

ui-flag-pack = v{ $version } · { $pack }

ui-flags-all = Todas as regras
ui-flags-cannot-judge = { $n ->
    [one] { $shown } não avaliável
   *[other] { $shown } não avaliáveis
}
ui-flags-clear = { $n ->
    [one] { $shown } sem alerta
   *[other] { $shown } sem alerta
}
ui-flags-note = avaliados em { $day } · { $pack }

ui-flags-rules = Regras
ui-form-abort-batch = Interromper a destruição
ui-form-accept-transfer = Aceitar uma transferência
ui-form-add-holder = Cadastrar um portador
ui-form-add-item = Cadastrar um item
ui-form-add-place = Cadastrar um lugar
ui-form-adjust = Ajustar por contagem
ui-form-approve-batch = Autorizar a remessa
ui-form-cancel-batch = Cancelar a remessa
ui-form-certify-batch = Certificar e dar baixa
ui-form-change-condition = Mudar o estado
ui-form-change-roles = Mudar funções
ui-form-complete-batch = Registrar os resultados
ui-form-confirm-count = Confirmar uma contagem
ui-form-decide-trace = Decidir o rastreamento
ui-form-draft-batch = Nova remessa de destruição
ui-form-draft-certificate = Preparar o certificado
ui-form-drafting = O rascunho está sendo preparado.
ui-form-enrol-person = Cadastrar uma pessoa
ui-form-expend = Registrar consumo
ui-form-filling = Nada é lançado até assinar.
ui-form-give-back = Receber uma devolução
ui-form-inspection = Registrar uma inspeção
ui-form-issue = Fornecer
ui-form-leaving = Feche de novo para descartar o que foi digitado.
ui-form-license-place = Licença de um paiol
ui-form-lock-batch = Fechar a lista
ui-form-mark-weapon = Registrar uma marcação
ui-form-move = Mover
ui-form-place-block = Impor um impedimento jurídico
ui-form-place-hold = Bloquear a saída
ui-form-problems = { $n ->
    [one] { $shown } campo a corrigir
   *[other] { $shown } campos a corrigir
}
ui-form-read-batch = Ler a lista
ui-form-receive-lots = Receber um lote
ui-form-receive-stock = Receber mais de um lote ou item conhecido
ui-form-receive-weapons = Receber armas
ui-form-release-block = Liberar um impedimento jurídico
ui-form-release-hold = Retirar um bloqueio
ui-form-reopen-batch = Reabrir a remessa no passo anterior
ui-form-reverse = Estornar um ato
ui-form-review-batch = Revisar a remessa
ui-form-seal-day = Selar um dia
ui-form-send-transfer = Enviar uma transferência
ui-form-sign-certificate = Assinar o certificado
ui-form-stability = Registrar um ensaio de estabilidade
ui-form-start-batch = Iniciar a destruição
ui-form-to-sign = Assinar…
ui-form-void-certificate = Anular o certificado
ui-form-withdraw-key = Retirar a chave

ui-head-agrees = O registro de { $size } atos, até { $day }, tem esta cabeça: nada anterior foi alterado, retirado nem inserido.
ui-head-beyond = A cabeça digitada cobre { $size } atos; o livro tem { $acts }.
ui-head-beyond-text = Faltam atos, ou este não é o livro daquela página.
ui-head-compare = Comparar
ui-head-differs = O registro de { $size } atos tem outra cabeça.
ui-head-hint = Digite o número de atos e os vinte dígitos do rodapé de uma página impressa, com ou sem espaços.
ui-head-label = Cabeça do papel
ui-head-not = Isto não é uma cabeça.
ui-head-ours = O livro dá { $digits }.
ui-head-since = { $n ->
    [one] { $shown } ato desde então
   *[other] { $shown } atos desde então
}
ui-head-word = cabeça

ui-help-all = Selecionar tudo
ui-help-arrows = Linha a linha
ui-help-commands = Comandos
ui-help-copy = Copiar as linhas para uma planilha
ui-help-ends = Primeira e última linha
ui-help-evidence = Verificado significa que todo o registro foi lido e que nada se contradiz nem contradiz uma âncora externa. Só as âncoras externas provam que nada antigo foi reescrito.
ui-help-final = Um ato lançado permanece. Um erro se desfaz com outro ato que o nomeia, uma única vez.
ui-help-forms = Formulários
ui-help-letters = Procurar pelas primeiras letras
ui-help-open = Abrir
ui-help-pages = Página a página
ui-help-range = Estender a seleção
ui-help-severity = Parar, Atender, Não avaliável, Nota e Sem alertas são as respostas das regras. Sem alertas significa apenas que as regras em vigor não encontraram nada.
ui-help-space = Marcar ou desmarcar
ui-help-tables = Tabelas
ui-help-word = ajuda
ui-help-words = O que dizem as palavras

ui-hint-alt-down = abre uma lista ou o calendário
ui-hint-ctrl-enter = lança
ui-hint-ctrl-s = passa às assinaturas
ui-hint-dates = ontem; 3 de novembro
ui-hint-enter = próximo campo
ui-hint-esc = fecha

ui-holder-agency = Outra instituição
ui-holder-person = Pessoa
ui-holder-unit = Unidade

ui-history-balance = saldo { $count }
ui-home-copies = Cópias
ui-home-copies-last = as 3 últimas cópias
ui-home-empty = Nada espera aqui.
ui-home-empty-next = O trabalho que vencer aparecerá sozinho.
ui-home-flags = Alertas de hoje
ui-home-flags-lots = lotes
ui-home-later = Mais adiante
ui-home-neq = NEQ contra o limite da licença
ui-home-neq-empty = Nenhum paiol tem explosivos.
ui-home-overdue = { $n ->
    [one] { $shown } vencido
   *[other] { $shown } deles vencidos
}
ui-home-print = Imprimir o dia
ui-home-today = Hoje
ui-home-undated = Sem data
ui-home-waiting = { $n ->
    [one] { $shown } pendência
   *[other] { $shown } pendências
}
ui-home-week = Esta semana

ui-inspection-failed = Reprovado
ui-inspection-passed = Aprovado
ui-inspection-restricted = Com restrições

ui-key-end = End
ui-key-enter = Enter
ui-key-esc = Esc
ui-key-home = Home
ui-key-id = chave
ui-key-page-down = PgDn
ui-key-page-up = PgUp
ui-key-shift = Shift
ui-key-space = Espaço
ui-key-withdrawn = retirada

ui-ledger-holds = Contém
ui-ledger-last = Último ato
ui-ledger-size = { $n ->
    [one] { $size }, { $shown } ato
   *[other] { $size }, { $shown } atos
}
ui-ledger-size-label = Tamanho

ui-line-remove = Retirar a linha { $line }

ui-lines-batch = Linhas da remessa
ui-lines-counted = O que foi contado
ui-lines-inspected = O que foi inspecionado
ui-lines-limits = Limites por divisão de risco
ui-lines-reading = O que foi lido em cada item
ui-lines-results = Resultado de cada linha
ui-lines-serials = Séries
ui-lines-settlements = Diferenças a resolver
ui-lines-stock = Estoque

ui-list-empty = Nenhuma linha coincide. Limpe um filtro ou escolha outra aba.
ui-list-loading = Lendo…

ui-look-only-note = nada se lança

ui-lot-mixed = misturado
ui-lot-none = sem número
ui-lot-unknown = desconhecido

ui-menu-close-ledger = Fechar o livro
ui-menu-copy = Copiar para um pendrive…
ui-menu-find = Procurar qualquer coisa
ui-menu-help = Ajuda e teclas
ui-menu-lock = Bloquear
ui-menu-palette = Todos os comandos
ui-menu-print = Imprimir…
ui-menu-quit = Sair
ui-menu-refresh = Ler de novo
ui-menu-type-head = Digitar uma cabeça antiga…
ui-menu-verify = Verificar o livro

ui-nav-ammunition = Munição
ui-nav-audit = Auditoria
ui-nav-destruction = Destruição
ui-nav-flags = Alertas
ui-nav-home = Início
ui-nav-items = Catálogo
ui-nav-palette = comandos
ui-nav-people = Pessoas
ui-nav-places = Lugares
ui-nav-settings = Configurações
ui-nav-weapons = Armas

ui-neq-no-licence = sem licença

ui-neq-no-limit = sem limite próprio
ui-new = Novo
ui-new-entry = Novo lançamento

ui-no = Não

ui-none = nenhuma

ui-nothing-found = Nada encontrado

ui-of-acts = { $n ->
    [one] { $part } de { $shown } ato
   *[other] { $part } de { $shown } atos
}
ui-of-batches = { $n ->
    [one] { $part } de { $shown } remessa
   *[other] { $part } de { $shown } remessas
}
ui-of-flags = { $n ->
    [one] { $part } de { $shown } alerta
   *[other] { $part } de { $shown } alertas
}
ui-of-items = { $n ->
    [one] { $part } de { $shown } item
   *[other] { $part } de { $shown } itens
}
ui-of-lots = { $n ->
    [one] { $part } de { $shown } lote
   *[other] { $part } de { $shown } lotes
}
ui-of-people = { $n ->
    [one] { $part } de { $shown } pessoa
   *[other] { $part } de { $shown } pessoas
}
ui-of-weapons = { $n ->
    [one] { $part } de { $shown } arma
   *[other] { $part } de { $shown } armas
}

ui-open = Abrir
ui-open-file = Abrir

ui-palette-hint = as primeiras letras do que quer fazer

ui-passphrase-again = Outra vez
ui-passphrase-caps = As maiúsculas parecem fixas.
ui-passphrase-differs = As duas frases não coincidem.
ui-passphrase-hide = Ocultar a frase
ui-passphrase-new = Frase, 15 caracteres ou mais
ui-passphrase-of = Frase de { $name }
ui-passphrase-show = Mostrar a frase

ui-path-label = Arquivo

ui-person-card = documento { $number }

ui-place-closed = fechado
ui-place-licence = { $number }, válida até { $day }
ui-place-licence-expired = { $number }, venceu em { $day }
ui-place-no-explosive = Não há explosivos aqui.
ui-place-no-licence = nenhuma: os limites não são avaliáveis

ui-places = { $n ->
    [one] { $shown } lugar
   *[other] { $shown } lugares
}
ui-places-empty = Ainda não há lugares.
ui-places-empty-next = Primeiro vem a instalação; depois seus paióis, baias e pilhas.

ui-post = Lançar

ui-print-card = Imprimir a ficha
ui-print-go = Gravar o PDF
ui-print-hint = O documento é gravado em PDF e aberto no seu visualizador, de onde se imprime.
ui-print-reason = Motivo, se for mais uma cópia

ui-queue-accept = A aceitar
ui-queue-approve = A aprovar
ui-queue-count = A contar
ui-queue-inspect = A inspecionar
ui-queue-late = { $n ->
    [one] o mais antigo, { $shown } d
   *[other] o mais antigo, { $shown } d
}
ui-queue-next = próximo { $when }
ui-queue-nothing = nada pendente
ui-queue-overdue = Vencidos
ui-queue-sign = A assinar

ui-quit-busy = Há um trabalho em andamento. Ele para ao fechar a janela.
ui-quit-form = Há um formulário aberto sem lançar.
ui-quit-recording = Um ato está sendo lançado. Espere terminar.
ui-quit-stay = Continuar
ui-quit-text = Tudo o que foi lançado está no arquivo.
ui-quit-title = Sair do Custodia

ui-read-only-asked = Aberto apenas para olhar
ui-read-only-bug = Só leitura após falha do programa
ui-read-only-damaged = Só leitura: não passa na verificação
ui-read-only-no-writing = Só leitura: o arquivo ou sua pasta não pode ser gravado
ui-read-only-taken = Só leitura: outra pessoa o tem aberto

ui-recording = Lançando…

ui-release = Liberar…

ui-reverse = Estornar…

ui-search-hint = Série, lote, documento, pessoa…
ui-search-label = Procurar

ui-seat-already = já o fez
ui-seat-nobody = Nenhuma pessoa cadastrada pode assinar isto.
ui-seat-open = Escolha quem assina.

ui-see-record = Ver a ficha

ui-selected = { $n ->
    [one] seleção: { $shown }
   *[other] seleção: { $shown }
}

ui-settings-columns = Larguras de colunas
ui-settings-density = Linhas e controles
ui-settings-density-note = confortável para luvas e touchpads
ui-settings-folder = Pasta de âncoras e configurações
ui-settings-language = Idioma
ui-settings-note = suas neste computador; não fazem parte de nenhum livro
ui-settings-show-folder = Mostrar
ui-settings-size = Tamanho de tudo
ui-settings-size-note = 150 % cabe em 1366 × 768, 200 % a partir de 1920 × 1080
ui-settings-theme = Cores
ui-settings-widths = { $n ->
    [one] { $shown } largura própria
   *[other] { $shown } larguras próprias
}
ui-settings-widths-none = Nenhuma largura foi mudada.
ui-settings-widths-reset = Restabelecer

ui-settlement-confirmed = Confirmada: fica com a quantidade completa

ui-several = vários

ui-sign-foot = Ao assinar fica o ato { $act }.
ui-sign-missing = falta

ui-signatures = Assinaturas

ui-signin-enter = Entrar
ui-signin-idle = Bloqueia após 5 min sem uso
ui-signin-locked = Bloqueado. Quem continua?
ui-signin-look = Só olhar
ui-signin-other = Abrir outro livro
ui-signin-person = Pessoa
ui-signin-practice = Frase de treino
ui-signin-title = Quem entra?
ui-signin-training-anchor = Sem âncora externa: é uma cópia de treino
ui-signin-verified = Verificado ao abrir, { $seconds } s

ui-since-by = desde { $day }, { $name }

ui-start-create = Criar um livro…
ui-start-empty = Nenhum livro foi aberto aqui ainda.
ui-start-empty-next = Um livro de treinamento com dados inventados mostra tudo.
ui-start-gone = agora não está
ui-start-path = Caminho do arquivo
ui-start-title = Qual livro?
ui-start-making = Criando o livro de treinamento: dois anos de um depósito
ui-start-training = Livro de treinamento
ui-start-what = Custodia mantém os livros de armas e munições, mostra quais lotes envelhecem ou são inseguros e por quê, e conduz a destruição até o certificado.
ui-start-where = Tudo está em um único arquivo neste computador. Nada é enviado a lugar algum.

ui-stock-free = { $n ->
    [one] { $shown } disponível
   *[other] { $shown } disponíveis
}

ui-stop = Parar

ui-stopped = Parado. Nada foi registrado.

ui-sum-left-out = { $n ->
    [one] { $shown } lote sem NEQ
   *[other] { $shown } lotes sem NEQ
}
ui-sum-neq = NEQ do que é mostrado { $kg }

ui-tab-all-batches = Todas
ui-tab-all-items = Todos
ui-tab-all-lots = Todos
ui-tab-all-weapons = Todas
ui-tab-ammunition = Munições
ui-tab-blocked = Com bloqueio
ui-tab-certified = Certificadas
ui-tab-flagged = Com alerta
ui-tab-issued = Fornecidas
ui-tab-models = Modelos de armas
ui-tab-open = Abertas
ui-tab-propellants = Propelentes

ui-task-batch = Remessa { $number }
ui-task-batch-do = Abrir a remessa
ui-task-certificate = Certificado { $number }
ui-task-certificate-do = Assinar
ui-task-certificate-signed = { $signed } de { $needed } assinaturas
ui-task-count = Contagem de { $place }
ui-task-count-do = Contar
ui-task-count-last = última contagem { $day }
ui-task-count-never = nunca contado
ui-task-incoming = Transferência { $document } de { $other }
ui-task-incoming-do = Receber
ui-task-inspection = Inspeção de { $subject }
ui-task-deadline-do = Abrir
ui-task-inspection-do = Inspecionar
ui-task-not-returned = { $n ->
    [one] { $document }, { $shown } sem devolver
   *[other] { $document }, { $shown } sem devolver
}
ui-task-not-returned-do = Ver o fornecimento
ui-task-outgoing = Transferência { $document } para { $other }
ui-task-outgoing-do = Ver a transferência
ui-task-stability = Ensaio de estabilidade, lote { $lot }
ui-task-stability-do = Registrar ensaio

ui-theme-dark = Escuro
ui-theme-high-contrast = Alto contraste
ui-theme-light = Claro

ui-toast-flags-cleared = { $n ->
    [one] { $shown } alerta a menos
   *[other] { $shown } alertas a menos
}
ui-toast-flags-raised = { $n ->
    [one] { $shown } alerta novo
   *[other] { $shown } alertas novos
}
ui-toast-not-verified = A verificação encontrou falhas.
ui-toast-recorded = Lançado como ato { $act }
ui-toast-verified = Verificado: nada se contradiz
ui-toast-written = Gravado em { $path }

ui-training-text = Dados inventados. Nada do que fizer aqui conta, e cada impressão o diz.
ui-training-title = TREINAMENTO

ui-trend-crosses = cruza { $limit } % em { $month }
ui-trend-mass = massa
ui-trend-test = Ensaio
ui-trend-title = Estabilizante, % do inicial

ui-type-number = Digite { $number } para confirmar

ui-unit-months = meses

ui-unknown = sem dado

ui-verify = Verificar
ui-verify-covered = Lido do arquivo, sem confiar nas tabelas. Nada alterado, retirado nem inserido antes do ato { $act }.
ui-verify-hint = A verificação lê o arquivo inteiro e não confia em nenhuma de suas tabelas.
ui-verify-no-outside = Lido do arquivo, sem confiar nas tabelas. Sem âncora externa, não se veria uma reescrita do arquivo inteiro.
ui-verify-title = Verificação

ui-verifying = Verificando…
ui-verifying-part = Verificando · { $part }

ui-why-empty = Nada foi digitado ainda.
ui-why-held = Um bloqueio ou impedimento detém o fornecimento.
ui-why-in-batch = Já consta na remessa { $number }.
ui-why-new-passphrase = A nova frase deve ser digitada duas vezes, igual.
ui-why-no-selection = Selecione linhas primeiro.
ui-why-number = Digite o número para confirmar.
ui-why-passphrase = Digite a frase.
ui-why-passphrases = Cada pessoa digita sua frase.
ui-why-path = Digite ou escolha um arquivo.

ui-working = Trabalhando…

ui-yes = Sim

code-anchor-kind-assessor = visita OEA
code-anchor-kind-authority = autoridade
code-anchor-kind-computer = este computador
code-anchor-kind-paper = página impressa
code-anchor-kind-stick = pendrive

code-field-calibre = calibre
code-field-control-number = número de controle
code-field-country = país
code-field-import-mark = marca de importação
code-field-importer = importador
code-field-legal-title = título jurídico
code-field-manufacturer = fabricante
code-field-model = modelo
code-field-origin = como ingressou
code-field-serial = série
code-field-weapon-type = tipo
code-field-year = ano
