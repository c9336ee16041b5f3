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
doc-void-sentence = Anulado pelo ato { $act } de { $day }. Motivo: { $reason }.
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
doc-start = Início
doc-end = Fim
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
doc-more-item = Código do item
doc-more-made-in = País de fabricação
doc-more-control = Número de controle
doc-more-parts = Séries dos componentes
doc-more-crate-seal = Caixa e lacre
doc-more-photos = Fotografias
doc-more-trace = Rastreamento
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
doc-statement-verified = Cada número de série e lote da relação foi lido no item por duas pessoas e conferido com a lista autorizada. Divergências: nenhuma.
doc-statement-verified-except = Cada número de série e lote da relação foi lido no item por duas pessoas e conferido com a lista autorizada. Divergências: { $differences }.
doc-statement-irreversible = Os itens listados foram destruídos de forma definitiva; não podem mais servir ao uso para o qual foram fabricados e nenhum componente essencial pode ser reutilizado.
doc-statement-residue = Os resíduos foram inspecionados e entregues conforme indicado; peso { $weight }.
doc-statement-free = As embalagens e os resíduos foram inspecionados e não contêm cartuchos vivos, espoletas não percutidas, explosivos nem outro material perigoso.
doc-statement-partial = A remessa terminou antes do previsto. Este termo abrange os itens listados; os demais voltaram ao estoque: { $returned }.
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
doc-list-subtitle = Lista da remessa de destruição { $batch }, situação da remessa: { $state }. Nada desta lista sai do depósito antes que ambas as leituras coincidam com ela.
doc-section-batch = Remessa e ordem
doc-section-planned = Relação do que se vai destruir
doc-section-totals = Totais
doc-list-closing = Uma divergência entre um item e esta lista detém a remessa até que se resolva linha por linha.
