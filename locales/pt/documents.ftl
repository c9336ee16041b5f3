# documents: words of the frame
doc-none = não consta
doc-none-listed = nenhum
doc-no-remarks = nenhuma
doc-labelled = { $label }: { $value }
doc-site = { $country }, unidade { $site }
doc-page = página { $page } de { $pages }
doc-head = { $n ->
    [one] Cabeça do livro, { $shown } ato
   *[other] Cabeça do livro, { $shown } atos
}
doc-issued = expedido em { $at } · { $software }
doc-foot-issued = { $issued } · { $paper }
doc-foot-certificate = Termo { $number } · ato { $act } do livro { $ledger }
doc-foot-list = Lista { $number } · ato { $act } do livro { $ledger }
doc-foot-report = { $title } · livro { $ledger }
doc-initials = Rubricas
doc-unused = Sem uso
doc-carried = A transportar para a página { $page }
doc-brought = Transporte da página { $page }
doc-copy = CÓPIA { $number }
doc-copy-sentence = Cópia { $number }.
doc-copy-reason = Motivo: { $reason }.
doc-unrecorded = Esta impressão não consta do livro; não é original nem cópia.
doc-void-sentence = Anulado pelo ato { $act } de { $day }. Motivo: { $reason }.
doc-void-replaced = O termo { $number } o substitui.
doc-step = ato { $act } · { $day }
doc-batch = Remessa { $batch }
doc-order = Ordem { $order }
doc-order-of = Ordem { $order } de { $day }

# the certificate of destruction
doc-certificate-short = Termo de destruição
doc-certificate-title-both = Termo de destruição de armas e munições
doc-certificate-title-arms = Termo de destruição de armas
doc-certificate-title-ammunition = Termo de destruição de munições
doc-certificate-subtitle = Certificado da remessa de destruição { $batch }. O material desta lista sai do livro como destruído somente por este termo.

doc-section-authority = Autorização
doc-authority = Autoridade que ordena
doc-order-number = Ordem
doc-date = Data
doc-proposed = Proposto por
doc-reviewed = Revisado por
doc-approved = Aprovado por
doc-basis = Instrumentos jurídicos citados
doc-blocks = Impedimentos jurídicos vigentes
doc-traces = Decisão de rastreamento
doc-owner = Força ou órgão proprietário
doc-custody-from = Custódia entregue por
doc-custody-to = Custódia recebida por
doc-court = Referências da autorização judicial

doc-section-place = Local, datas e métodos
doc-place = Local de destruição
doc-place-code = código do local { $code }
doc-start = Início
doc-end = Fim
doc-seals = Lacres
doc-method = Método
doc-second-method = e depois: { $method }
doc-equipment = equipamento { $equipment }
doc-operator = operador { $operator }
doc-in-lines = { $n ->
    [one] linha { $list }
   *[other] linhas { $list }
}
doc-no-lines = nenhuma linha
doc-range = { $from } a { $to }
doc-lines = { $n ->
    [one] { $shown } linha
   *[other] { $shown } linhas
}
doc-lines-lots = { $n ->
    [one] { $shown } de munição
   *[other] { $shown } de munição
}
doc-lines-weapons = { $n ->
    [one] { $shown } arma
   *[other] { $shown } armas
}
doc-lines-parts = { $n ->
    [one] { $shown } componente avulso
   *[other] { $shown } componentes avulsos
}
doc-lines-articles = { $n ->
    [one] { $shown } artigo
   *[other] { $shown } artigos
}
doc-unit-weapons = armas
doc-unit-parts = componentes avulsos
doc-unit-ammunition = munição, unidades
doc-unit-articles = outros artigos
doc-total = Total, { $lines }
doc-total-kinds = Total, { $lines }: { $kinds }

doc-section-destroyed = Relação do que foi destruído
doc-col-no = N.º
doc-col-mark = Lote ou série
doc-col-description = Descrição
doc-col-hazard = Risco
doc-col-condition = Cond.
doc-col-quantity = Quantidade
doc-col-authorised = Autorizado
doc-col-found = Encontrado
doc-col-destroyed = Destruído
doc-col-returned = Devolvido
doc-col-lost = Extraviado
doc-col-neq = NEQ (kg)
doc-col-method = Método
doc-col-first-reading = 1.ª leitura
doc-col-second-reading = 2.ª leitura
doc-mark-read = lido por duas pessoas
doc-mark-none = sem número de série registrado
doc-more-item = Código do item
doc-more-un-number = Número ONU
doc-more-made-in = País de fabricação
doc-more-control = Número de controle
doc-more-parts = Séries dos componentes
doc-more-crate-seal = Caixa e lacre
doc-more-photos = Fotografias
doc-more-trace = Rastreamento
doc-more-note = Observação
doc-note-conditions = Condição: { $conditions }.
doc-note-neq = ?: não se conhece a quantidade líquida de explosivos; uma soma com ≥ é um mínimo.
doc-note-missing = Não consta em nenhuma linha: { $facts }.

doc-section-outcome = Conciliação, declarações e resíduos
doc-balance-planned = Autorizado
doc-balance-found = Encontrado
doc-balance-destroyed = Destruído
doc-balance-returned = Devolvido
doc-balance-lost = Extraviado
doc-balance-difference = Diferença
doc-by-type = Totais por tipo
doc-by-calibre = Totais por calibre
doc-by-origin = Totais por origem
doc-scrap-route = Destino da sucata
doc-scrap-plant = Usina receptora
doc-scrap-receipt = Tíquete ou comprovante
doc-scrap-weight = Peso da sucata
doc-residue = Resíduos
doc-statement-verified = Cada número de série e lote da relação foi lido no item por duas pessoas e conferido com a lista autorizada. Divergências: nenhuma.
doc-statement-verified-except = Cada número de série e lote da relação foi lido no item por duas pessoas e conferido com a lista autorizada. Divergências: { $differences }.
doc-statement-irreversible = Os itens listados foram destruídos de forma definitiva; não podem mais servir ao uso para o qual foram fabricados e nenhum componente essencial pode ser reutilizado.
doc-statement-residue = Os resíduos foram inspecionados e entregues conforme indicado; peso { $weight }.
doc-statement-residue-unweighed = Os resíduos foram inspecionados e entregues conforme indicado; seu peso não consta.
doc-statement-free = As embalagens e os resíduos foram inspecionados e não contêm cartuchos vivos, espoletas não percutidas, explosivos nem outro material perigoso.
doc-statement-partial = A remessa terminou antes do previsto. Este termo abrange os itens listados; os demais voltaram ao estoque: { $returned }.
doc-statement-left-out = Destes itens da lista autorizada nada foi destruído, por isso não constam deste termo: { $lines }.
doc-difference = linha { $line }, { $result } ({ $explanation })
doc-difference-extra = fora da lista, { $result } ({ $explanation })
doc-difference-confirmed = confirmada com toda a sua quantidade
doc-differences = { $list }; resolvidas pelo ato { $act }
doc-statements-none = Declarações de conferência, de destruição irreversível e sobre resíduos: nenhuma.
doc-incidents = Incidentes e interrupções
doc-environment = Licença e medidas ambientais
doc-annexes = Anexos
doc-remarks = Observações
doc-acts = Atos da remessa no livro
doc-act-of-batch = { $state } { $act } ({ $day })

doc-section-signatures = Assinaturas
doc-id-number = identidade { $number }
doc-signed-at = assinado em { $at }
doc-quoted = “{ $sentence }.”
doc-signature-key = chave { $key } · ato { $act }
doc-ink = assinatura
doc-seal = carimbo
doc-name-by-hand = nome, posto e identidade
doc-check = Conferir este papel
doc-check-scan = Leia o código ou digite estas linhas em Auditoria, Conferir papel, nesse livro ou em uma cópia.
doc-check-type = Este papel não tem código. Digite estas linhas em Auditoria, Conferir papel, nesse livro ou em uma cópia.
doc-closing = Cada assinatura foi feita com a chave pessoal de quem assina e consta no livro; o ato { $act } as reúne e dá baixa no material. A assinatura a tinta e o carimbo confirmam o papel. Um papel cujos números não coincidam com o livro não é válido. O Custodia não certifica conformidade com norma alguma.

# the list scrap_route, which no other part speaks of
code-scrap-route-smelter = Siderúrgica ou fundição
code-scrap-route-controlled-dealer = Sucateiro autorizado
code-scrap-route-state-foundry = Fundição estatal
code-scrap-route-monument = Mantida para monumento ou arte, inutilizada
code-scrap-route-stored = Armazenada, destino pendente

# the destruction list
doc-list-title = Lista de destruição
doc-list-subtitle = Lista da remessa de destruição { $batch }, situação da remessa: { $state }.
doc-list-before = Nada desta lista sai do depósito antes que ambas as leituras coincidam com ela.
doc-section-batch = Remessa e ordem
doc-section-planned = Relação do que se vai destruir
doc-section-totals = Totais
doc-list-closing = Uma divergência entre um item e esta lista detém a remessa até que se resolva linha por linha.

# checking a paper
doc-check-confirmed = Confirmado: { $number } coincide com o livro.
doc-check-confirmed-alone = Confirmado até onde é possível sem o livro: { $number }. O que não foi conferido está indicado abaixo.
doc-check-not-confirmed = Não confirmado. Não confie neste papel.
doc-check-cannot-judge = Não é possível avaliar. O que falta está indicado abaixo.
doc-check-yes = correto
doc-check-no = incorreto
doc-check-open = não conferido
doc-check-not-read = Isto não são os dígitos, nem o código, nem o PDF de um termo. Os dígitos a digitar são o número do termo, o tamanho e vinte dígitos hexadecimais.
doc-check-code-damaged = O código não pode ser lido por inteiro. Leia-o de novo.
doc-check-code-newer = Uma versão mais nova do Custodia escreveu este código. Confira-o com essa versão.
doc-check-code-altered = O código não está escrito como o Custodia o escreve.
doc-check-wants-ledger = Os dígitos digitados só podem ser comparados com o livro ou uma cópia. Indique o livro.
doc-check-key-unreadable = A chave indicada não é a chave de um livro.
doc-check-key-other = A chave indicada é de outro livro.
doc-check-other-ledger = O código é de outro livro, { $ledger }.
doc-check-unknown = O livro não expediu nenhum termo { $number }.
doc-check-superseded = O termo { $number } foi lavrado para a remessa { $batch } e nunca foi emitido; foi substituído por { $newer }.
doc-check-known = O termo { $number } da remessa { $batch } foi expedido pelo ato { $act } em { $at }.
doc-check-ledger-damaged = O próprio livro não passa na verificação. Verifique-o ou use uma cópia que passe.
doc-check-size-wrong = O tamanho digitado é { $typed }; o do termo é { $size }.
doc-check-digits = Os dígitos são os do livro com { $size } atos.
doc-check-digits-wrong = Os dígitos não são os do livro com { $size } atos.
doc-check-same = Ato, remessa, hora, linhas e cabeça são os do livro.
doc-check-differs-act = O código indica outro ato que o livro.
doc-check-differs-batch = O código indica outra remessa que o livro.
doc-check-differs-time = O código indica outra hora que o livro.
doc-check-differs-leaf = O resumo do ato no código não é o do livro.
doc-check-differs-lines = As linhas do código não são as do livro.
doc-check-differs-root = A cabeça no código não é a do livro.
doc-check-signed = A chave do livro assinou a cabeça de { $size } atos.
doc-check-signed-wrongly = A assinatura no código não é da chave do livro.
doc-check-signature-unchecked = A assinatura no código; é preciso a chave do livro ou o livro.
doc-check-void = O termo está anulado pelo ato { $act } de { $day }. Motivo: { $reason }.
doc-check-not-void = O termo não está anulado.
doc-check-void-unchecked = Se o termo foi anulado; é preciso o livro.
doc-check-in-log = O ato { $act }, com este número, esta remessa e estas quantidades, está no livro de { $size } atos que foi assinado.
doc-check-not-in-log = O que o arquivo traz não corresponde à cabeça assinada.
doc-check-in-log-unchecked = Se este termo corresponde a essa cabeça; um código sozinho não o demonstra. É preciso o livro ou o PDF.
doc-check-content-unchecked = O que o papel relaciona; é preciso o livro ou o PDF.
doc-check-names-unchecked = Séries, lotes, descrições e nomes; é preciso o livro.
doc-check-print = Este arquivo é o exemplar { $copy } de { $number }, registrado pelo ato { $act } em { $at }.
doc-check-print-unknown = O livro não registra nenhuma impressão com estes bytes.
doc-check-print-unchecked = Se este arquivo consta como impresso; é preciso o livro.
doc-check-no-facts = O arquivo não traz dados de um termo que possam ser lidos.
doc-check-no-code = O termo não tem código; é preciso o livro.
doc-check-facts = Tudo o que o arquivo traz é como no livro.
doc-check-facts-wrong = O que o arquivo traz não é como no livro.
doc-check-pages = As páginas são as que os dados do arquivo dão.
doc-check-pages-wrong = As páginas não são as que os dados do arquivo dão. O arquivo foi alterado.
doc-check-pages-unchecked = As páginas; { $software } as desenhou, e só essa versão as desenha iguais.

# lists of the ledger
doc-report-weapons = Armas em carga
doc-report-lots = Munição e material em depósito
doc-report-flags = O que as regras apontam
doc-report-all = Todo o livro em { $day }.
doc-report-at = Local { $place } em { $day }.
doc-report-missing = Falta: { $input }
doc-report-left-out = { $n ->
    [one] Fica de fora mais { $shown } linha.
   *[other] Ficam de fora mais { $shown } linhas.
}
doc-col-serial = Série
doc-col-lot = Lote
doc-col-type = Tipo
doc-col-model = Modelo
doc-col-calibre = Calibre
doc-col-maker = Fabricante
doc-col-place = Local
doc-col-state = Estado
doc-col-custody = Custódia
doc-col-made = Fabricação
doc-col-pack = Embalagem
doc-col-flag = Gravidade
doc-col-rule = Regra
doc-col-subject = Objeto
doc-col-item = Item do catálogo
doc-col-finding = Constatação
doc-col-due = Prazo

## One record on paper

doc-col-to-do = O que fazer
doc-col-by = Assinou
doc-col-balance = Saldo
doc-col-reserved = Reservado
doc-col-of-mass = % da massa
doc-col-band = Faixa
doc-col-test-report = Relatório
doc-col-role = Função
doc-col-meaning = Significado
doc-col-key = Chave
doc-col-from = De
doc-col-to = Para
doc-col-what = O quê
doc-col-digest = Resumo
doc-col-where = Onde
doc-col-done = Feito
doc-report-reversed = estornado
doc-extract-lot = Ficha do lote { $number }
doc-extract-weapon = Ficha da arma { $number }
doc-extract-work = Trabalho de { $day }
doc-extract-lines = Linhas
doc-extract-tests = Ensaios de estabilizante
doc-extract-on = Conforme o livro em { $day }.
