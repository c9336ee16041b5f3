# As regras: nomes, alertas, dados, cálculo

## Levels, in the order of attention
rule-level-stop = Parar
rule-level-act = Atender
rule-level-unknown = Não avaliável
rule-level-note = Nota
rule-level-clear = Sem alertas

## Classification
rule-r-cls-01-name = Divisão e grupo não formam um par admitido
rule-r-cls-01-flag = { $pair } não figura entre os pares admitidos de divisão de risco e grupo de compatibilidade
rule-r-cls-01-do = Corrigir a classificação do item; enquanto isso, os registros continuam
rule-r-cls-02-name = Classificação de risco desconhecida
rule-r-cls-02-flag = Não se conhece a divisão de risco ({ $hazard-division }) ou o grupo de compatibilidade ({ $compatibility-group })
rule-r-cls-02-do = Isolar; tratar como divisão 1.1, incompatível com tudo; consultar a autoridade competente
rule-r-cls-03-name = Falta a NEQ por unidade
rule-r-cls-03-flag = O item contém explosivo, ou pode conter; NEQ por unidade: { $neq-per-unit }
rule-r-cls-03-do = Registrar a NEQ; até lá, todo total com este item aparece como “no mínimo”
rule-r-cls-04-name = Falta a subdivisão
rule-r-cls-04-flag = A divisão { $hazard-division } sem subdivisão é tratada como { $code }
rule-r-cls-04-do = Registrar a subdivisão do item

## Life
rule-r-lif-01-name = Validade vencida
rule-r-lif-01-flag = A data de validade, { $expiry }, passou há { $margin }
rule-r-lif-01-do = Inspecionar ou ensaiar; passar ao estado C1 ou A2
rule-r-lif-02-name = Pouca vida útil restante
rule-r-lif-02-flag = Restam { $by } ou menos até a data de validade, { $expiry }
rule-r-lif-02-do = Planejar o uso
rule-r-lif-03-name = Vida útil quase no fim
rule-r-lif-03-flag = Restam { $by } ou menos até a data de validade, { $expiry }
rule-r-lif-03-do = Usar primeiro
rule-r-lif-04-name = Vida útil restante como nos códigos B e C dos EUA
rule-r-lif-04-flag = Com a data de validade { $expiry }, um depósito dos EUA daria o código de condição { $code }
rule-r-lif-04-do = Passar ao estado A2 e fornecer primeiro
rule-r-lif-05-name = Antigo e sem dados de vida útil
rule-r-lif-05-flag = Tem { $span } (fabricação { $made }) e não consta vida útil alguma
rule-r-lif-05-do = Pedir uma revisão técnica e registrar a vida útil
rule-r-lif-06-name = Propelente ou pirotécnico muito antigo
rule-r-lif-06-flag = Propelente ou pirotécnico de { $span } (fabricação { $made }) e sem dados de vida útil
rule-r-lif-06-do = Isolar e ensaiar
rule-r-lif-08-name = Data de fabricação desconhecida
rule-r-lif-08-flag = Nada se sabe da data de fabricação
rule-r-lif-08-do = Adotar a idade do lote mais antigo do depósito; inspecionar
rule-r-lif-09-name = Vida útil prorrogada sem documento
rule-r-lif-09-flag = A vida útil foi prorrogada até { $extended-until } e nenhum documento é citado
rule-r-lif-09-do = Revogar a prorrogação ou citar o documento

## Stability
rule-r-stb-01-name = Estabilizante na faixa S3
rule-r-stb-01-flag = Ensaio de { $test-day }, faixa { $band } (parte do teor inicial: { $relative }; da massa: { $absolute })
rule-r-stb-01-do = Ensaiar de novo até { $act-by }; usar primeiro ou planejar a destinação final
rule-r-stb-02-name = Estabilizante na faixa S4
rule-r-stb-02-flag = Ensaio de { $test-day }, faixa { $band } (parte do teor inicial: { $relative }; da massa: { $absolute })
rule-r-stb-02-do = Isolar, passar ao estado B1 e dar destinação final até { $act-by }
rule-r-stb-03-name = Estabilizante na faixa S5
rule-r-stb-03-flag = Ensaio de { $test-day }, faixa { $band } (parte do teor inicial: { $relative }; da massa: { $absolute })
rule-r-stb-03-do = Isolar já, passar ao estado D3 e destruir até { $act-by }; não retirar da instalação sem a autoridade
rule-r-stb-04-name = Ensaio de estabilidade em atraso
rule-r-stb-04-flag = O ensaio vencia em { $due }, há { $margin }; último ensaio: { $test-day }
rule-r-stb-04-do = Colher amostra e ensaiar; a partir do dobro do intervalo, interditar o lote (B1)
rule-r-stb-05-name = Propelente nunca ensaiado
rule-r-stb-05-flag = Tem { $span } (fabricação { $made }) e não consta ensaio de estabilidade
rule-r-stb-05-do = Colher amostra e ensaiar de imediato
rule-r-stb-06-name = Propelente com lote perdido
rule-r-stb-06-flag = Propelente, número de lote { $lot-state }; data da constatação: { $lost-on }
rule-r-stb-06-do = Encontrar o número ou dar destinação final no prazo da regra
rule-r-stb-07-name = Estabilizante em queda rápida
rule-r-stb-07-flag = De { $earlier-day } a { $test-day } o lote perdeu { $yearly } do estabilizante inicial por ano
rule-r-stb-07-do = Reduzir à metade o intervalo dos ensaios
rule-r-stb-08-name = Vapores ou odor acre
rule-r-stb-08-flag = Comunicado em { $fumes } e ainda sem solução
rule-r-stb-08-do = Isolar de imediato e manter vigia contra incêndio

## Inspection and control
rule-r-con-01-name = Defeito crítico
rule-r-con-01-flag = Inspeção de { $inspection-day }, unidades com defeito crítico: { $critical }
rule-r-con-01-do = Interditar o lote (B1 ou B2) e comunicar
rule-r-con-02-name = Defeitos acima do número de aceitação
rule-r-con-02-flag = Inspeção de { $inspection-day } pelo plano { $plan }; unidades com defeitos maiores: { $major }, com defeitos menores: { $minor }
rule-r-con-02-do = Passar ao estado C2 ou C3
rule-r-con-03-name = Exsudação, trincas ou corrosão crítica
rule-r-con-03-flag = Inspeção de { $inspection-day }, constatação: { $finding }
rule-r-con-03-do = Passar ao estado D3 e isolar
rule-r-con-04-name = Embalagem molhada, água salgada ou vedação rompida
rule-r-con-04-flag = Inspeção de { $inspection-day }, constatação: { $finding }
rule-r-con-04-do = Passar ao estado C1 e inspecionar o conteúdo
rule-r-con-05-name = Inspeção em atraso
rule-r-con-05-flag = Última inspeção: { $inspection-day }; intervalo: { $inspection-interval }
rule-r-con-05-do = Inspecionar; a partir do dobro do intervalo, interditar o lote (B1) até fazê-lo
rule-r-con-06-name = Proibição ou recolhimento
rule-r-con-06-flag = Uma medida em vigor impede o fornecimento e o uso: { $hold }
rule-r-con-06-do = Não fornecer; seguir o aviso
rule-r-con-08-name = Número de lote ilegível ou inexistente
rule-r-con-08-flag = Número de lote { $lot-state }
rule-r-con-08-do = Identificar o lote
rule-r-con-10-name = Devolução não inspecionada
rule-r-con-10-flag = Há estoque devolvido em { $returned } ainda não inspecionado
rule-r-con-10-do = Inspecionar o que foi devolvido
rule-r-acc-04-name = Muito tempo no grupo D
rule-r-acc-04-flag = Há estoque no grupo D, para destinação final, desde { $from }
rule-r-acc-04-do = Planejar uma remessa de destruição

## Weapons
rule-r-wpn-01-name = Sem série utilizável nem número de controle
rule-r-wpn-01-flag = Número de série: { $serial-state }; nenhum número de controle está marcado na arma
rule-r-wpn-01-do = Marcá-la; sem marca não pode entrar em remessa de destruição
rule-r-wpn-02-name = Inservível ou incompleta, sem remessa
rule-r-wpn-02-flag = Estado: { $condition }; a arma não está em nenhuma remessa de destruição aberta
rule-r-wpn-02-do = Repará-la ou planejar sua destinação final
rule-r-wpn-03-name = Não inspecionada desde o recebimento
rule-r-wpn-03-flag = Recebida em { $received-on }; estado: { $condition }; última inspeção: { $inspection-day }
rule-r-wpn-03-do = Inspecioná-la e registrar o estado
rule-r-wpn-04-name = Série ainda não lida
rule-r-wpn-04-flag = O número de série vem de uma lista; ninguém o leu na arma
rule-r-wpn-04-do = Lê-lo na próxima contagem

## Places
rule-r-acc-01-name = Contagem em atraso
rule-r-acc-01-flag = Contém { $contents }; intervalo de contagens: { $count-interval }; última contagem: { $last-count }
rule-r-acc-01-do = Contar o local
rule-r-acc-05-name = Com movimentação e sem contagem posterior
rule-r-acc-05-flag = Última movimentação: { $movement }; última contagem completa: { $last-count }
rule-r-acc-05-do = Contar o local por completo
rule-r-sto-10-name = Licença vencida
rule-r-sto-10-flag = A licença { $licence } venceu em { $licence-expiry }, há { $margin }
rule-r-sto-10-do = Renovar a licença; até lá, nenhum recebimento
rule-r-sto-11-name = Licença perto do vencimento
rule-r-sto-11-flag = Restam { $by } ou menos da licença { $licence }, que vence em { $licence-expiry }
rule-r-sto-11-do = Renovar a licença
rule-r-sto-13-name = Explosivos sem licença
rule-r-sto-13-flag = O local contém explosivos, ou pode conter, e não tem licença de limite de explosivos
rule-r-sto-13-do = Obter a licença ou esvaziar o local

## Missing inputs
rule-missing-hazard-division = divisão de risco
rule-missing-compatibility-group = grupo de compatibilidade
rule-missing-sub-division = subdivisão de armazenamento
rule-missing-neq-per-unit = NEQ por unidade
rule-missing-item-kind = tipo de item, se é propelente ou pirotécnico
rule-missing-expiry-date = data de validade
rule-missing-made-date = data de fabricação
rule-missing-extension-reference = documento da prorrogação
rule-missing-stability-test = ensaio de estabilidade
rule-missing-stability-reading = resultado do último ensaio de estabilidade
rule-missing-second-reading = segundo resultado relativo de estabilizante em outra data
rule-missing-test-interval = intervalo dos ensaios de estabilidade
rule-missing-lot-number = número de lote
rule-missing-lot-lost-on = data em que se constatou a perda do lote
rule-missing-inspection-result = resultado de inspeção
rule-missing-sampling-plan = plano de amostragem
rule-missing-sample-size = amostra do tamanho que o plano exige
rule-missing-inspection-interval = intervalo das inspeções
rule-missing-return-date = data de devolução
rule-missing-condition = estado de conservação
rule-missing-group-d-since = data de entrada no grupo D
rule-missing-count = contagem do local
rule-missing-licence = licença de limite de explosivos
rule-missing-licence-expiry = data de vencimento da licença
rule-missing-received-on = data de recebimento
rule-missing-serial = número de série utilizável

## Names of inputs
rule-input-hazard-division = Divisão de risco
rule-input-sub-division = Subdivisão
rule-input-compatibility-group = Grupo de compatibilidade
rule-input-neq-per-unit = NEQ por unidade
rule-input-live = Contém explosivo
rule-input-propellant = Propelente
rule-input-pyrotechnic = Pirotécnico
rule-input-expiry = Data de validade
rule-input-made = Data de fabricação
rule-input-life-data = Consta a vida útil
rule-input-extended-until = Vida útil prorrogada até
rule-input-extension-reference = Documento da prorrogação
rule-input-lot-state = Número de lote
rule-input-lost-on = Perda do lote constatada em
rule-input-tests = Ensaios de estabilidade registrados
rule-input-test-day = Último ensaio de estabilidade
rule-input-relative = Estabilizante, parte do teor inicial
rule-input-absolute = Estabilizante, parte da massa
rule-input-earlier-day = Ensaio anterior
rule-input-earlier-relative = Parte do teor inicial no ensaio anterior
rule-input-test-interval = Intervalo de ensaios registrado
rule-input-band-interval = Intervalo que a faixa exige
rule-input-fumes = Vapores ou odor comunicados em
rule-input-inspection-day = Última inspeção
rule-input-inspection-interval = Intervalo de inspeções
rule-input-critical = Unidades com defeito crítico
rule-input-major = Unidades com defeito maior
rule-input-minor = Unidades com defeito menor
rule-input-plan = Plano de amostragem
rule-input-sample-size = Tamanho da amostra
rule-input-finding = Constatação
rule-input-hold = Bloqueio
rule-input-returned = Devolvido e sem inspeção desde
rule-input-received-on = Recebido em
rule-input-condition = Estado de conservação
rule-input-count = Quantidade
rule-input-in-d-since = No grupo D desde
rule-input-serial-state = Número de série
rule-input-control-mark = Número de controle marcado
rule-input-open-batch = Em remessa de destruição aberta
rule-input-contents = Conteúdo
rule-input-last-count = Última contagem
rule-input-count-share = Parte a contar
rule-input-count-interval = Intervalo de contagens
rule-input-movement = Última movimentação
rule-input-explosives = Explosivos
rule-input-licence = Licença de limite de explosivos
rule-input-licence-expiry = A licença vence em

## Words that stand as values
rule-value-yes = sim
rule-value-no = não
rule-value-nothing = sem registro
rule-value-lot-marked = marcado
rule-value-lot-none = inexistente
rule-value-lot-mixed = misturado
rule-value-lot-unknown = ilegível
rule-value-hold-ban = proibição
rule-value-hold-recall = suspensão ou recolhimento
rule-value-hold-other = outro bloqueio
rule-value-exudation = exsudação
rule-value-cracks = trincas
rule-value-critical-corrosion = corrosão crítica
rule-value-wet-pack = embalagem molhada
rule-value-salt-water = água salgada
rule-value-broken-seal = vedação hermética rompida
rule-value-date-missing = data sem registro
rule-value-never = nunca
rule-value-contents-arms = armas
rule-value-contents-high-risk = mísseis portáteis ou itens de categoria 1
rule-value-contents-detonators-bulk = detonadores ou explosivos a granel
rule-value-contents-other = outra munição

## Numbers with their unit
rule-unit-count = { $shown }
rule-unit-days = { $n ->
    [one] { $shown } dia
   *[other] { $shown } dias
}
rule-unit-months = { $n ->
    [one] { $shown } mês
   *[other] { $shown } meses
}
rule-unit-years = { $n ->
    [one] { $shown } ano
   *[other] { $shown } anos
}
rule-unit-percent = { $shown } %
rule-unit-milligrams = { $shown } mg

## Arithmetic
rule-step-shift = { $from } mais { $by } é { $to }
rule-step-shift-back = { $from } menos { $by } é { $to }
rule-step-after = { $today } é posterior a { $limit }
rule-step-not-after = { $today } não é posterior a { $limit }
rule-step-reached = Em { $today } já se atingiu { $limit }
rule-step-not-reached = Em { $today } ainda não se atingiu { $limit }
rule-step-at-least = { $left } ≥ { $right }
rule-step-less = { $left } < { $right }
rule-step-more = { $left } > { $right }
rule-step-at-most = { $left } ≤ { $right }
rule-step-span = De { $from } a { $to } são { $span }
rule-step-band = { $reading } fica na faixa { $band }, de { $from } a menos de { $under }
rule-step-band-from = { $reading } fica na faixa { $band }, a partir de { $from }
rule-step-band-under = { $reading } fica na faixa { $band }, menos de { $under }
rule-step-band-is = Decide a pior leitura, faixa { $band }
rule-step-loss = { $loss } perdido em { $days } é { $yearly } por ano
rule-step-legal-pair = { $pair } está na tabela de pares admitidos
rule-step-not-legal-pair = { $pair } não está na tabela de pares admitidos
rule-step-worked-as = Até lá é tratado como { $code }
rule-step-kind-at-worst = O tipo de item não consta e foi tomado como propelente
rule-step-like-code = Como no código de condição { $code } dos EUA
rule-step-extension-void = A prorrogação não cita documento e não conta
rule-step-not-concerned = A regra não se aplica a este registro

## How the answer is told
rule-margin-left = Margem de { $margin }
rule-margin-past = Excedido em { $margin }
rule-act-by-left = Prazo até { $day }, dentro de { $days }
rule-act-by-passed = Prazo até { $day }, vencido há { $days }
rule-worst-month = Pior caso, a data só é conhecida até o mês ({ $known }) e foi tomada como { $taken }
rule-worst-year = Pior caso, a data só é conhecida até o ano ({ $known }) e foi tomada como { $taken }
rule-worst-about = Pior caso, a data é uma estimativa ({ $known }) e foi tomada como { $taken }
rule-cannot-judge = Não é possível avaliar; falta: { $missing }
rule-lacking = Também falta: { $missing }
rule-told-by = { $rule } versão { $version }, pacote de regras { $pack }
rule-judged-on = Avaliado para { $day }
rule-origin = conforme { $document }
rule-standing-read = Fonte: { $source }
rule-standing-recalled = { $source }, não conferido com o texto
rule-standing-default = Padrão do produto, editável pela autoridade
rule-standing-level = Nível e ação são padrões do produto
rule-label-inputs = Dados usados
rule-label-arithmetic = Cálculo
rule-label-margin = Margem
rule-label-do = O que fazer

## Why a rule pack is refused
rule-pack-unknown-rule = O pacote tem a regra { $rule }, que este programa não conhece
rule-pack-rule-missing = Falta ao pacote a regra { $rule }
rule-pack-rule-twice = O pacote tem duas vezes a regra { $rule }
rule-pack-wrong-subject = No pacote, a regra { $rule } trata de outra coisa
rule-pack-wrong-levels = Os níveis da regra { $rule } estão errados
rule-pack-wrong-threshold = O limite { $key } da regra { $rule } falta ou está fora dos limites
rule-pack-unknown-threshold = A regra { $rule } não conhece o limite { $key }
rule-pack-source-missing = A regra { $rule } invoca um texto e não cita fonte
rule-pack-wrong-table = A tabela { $key } do pacote está vazia, fora de ordem ou sem indicar a fonte
