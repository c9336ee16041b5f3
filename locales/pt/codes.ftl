# The words of every list of codes.

## conflict scope
code-conflict-scope-batch = Mesma remessa de destruição
code-conflict-scope-document = Mesmo documento
code-conflict-scope-adjustment = Mesmo ajuste
code-conflict-scope-count = Mesma contagem
code-conflict-scope-transfer = Mesma transferência
code-conflict-scope-handover = Mesma passagem de carga
code-conflict-scope-case = Mesmo caso
code-conflict-scope-site = Mesma instalação
code-conflict-scope-store = Mesmo depósito
code-conflict-scope-always = Sempre

## serial state
code-serial-state-legible = Legível
code-serial-state-partial = Parcialmente legível
code-serial-state-obliterated = Suprimido
code-serial-state-restored = Revelado por perícia
code-serial-state-absent = Nunca marcado
code-serial-state-duplicated = Duplicado em outra arma
code-serial-state-control-number = Somente número de controle
code-serial-state-not-read = Ainda não lido

## mark kind
code-mark-kind-serial = Número de série
code-mark-kind-country-of-manufacture = País de fabricação
code-mark-kind-manufacturer = Fabricante
code-mark-kind-year-of-manufacture = Ano de fabricação
code-mark-kind-type-model = Código de tipo ou modelo
code-mark-kind-calibre = Calibre
code-mark-kind-import-mark = Marca de importação
code-mark-kind-transfer-mark = Marca de transferência de estoque do Estado para uso civil
code-mark-kind-confiscation-mark = Marca de confisco definitivo
code-mark-kind-deactivation-mark = Marca de desativação
code-mark-kind-force-mark = Marca da força ou unidade
code-mark-kind-control-number = Número nacional de controle
code-mark-kind-proof-mark = Marca de prova
code-mark-kind-assembly-mark = Marca de montagem
code-mark-kind-patent-mark = Marca de patente
code-mark-kind-rack-mark = Número de cabide ou de coronha
code-mark-kind-other = Outra marca

## mark moment
code-mark-moment-manufacture = Na fabricação
code-mark-moment-import = Na importação
code-mark-moment-transfer-civil = Na passagem do estoque do Estado ao uso civil
code-mark-moment-confiscation = No confisco definitivo
code-mark-moment-deactivation = Na desativação
code-mark-moment-state-holding = Durante a posse por uma força
code-mark-moment-before-destruction = Antes da destruição (arma sem marca)
code-mark-moment-remark = Remarcação por desgaste ou erro

## mark method
code-mark-method-stamp = Estampado
code-mark-method-dot-peen = Micropercussão
code-mark-method-laser = Laser
code-mark-method-engraved = Gravado
code-mark-method-cast = Fundido na peça
code-mark-method-etched = Gravação química
code-mark-method-plate = Placa ou etiqueta
code-mark-method-unknown = Desconhecido

## component
code-component-frame = Armação
code-component-receiver = Caixa da culatra
code-component-barrel = Cano
code-component-bolt = Ferrolho
code-component-slide = Ferrolho (de pistola)
code-component-cylinder = Tambor
code-component-breech-block = Bloco da culatra
code-component-bolt-carrier = Transportador do ferrolho
code-component-upper-receiver = Caixa da culatra superior
code-component-trigger-group = Conjunto do gatilho
code-component-firing-pin = Percussor
code-component-feeding-device = Carregador
code-component-sight = Mira ou óptica
code-component-suppressor = Supressor
code-component-mount = Reparo ou tripé
code-component-launch-tube = Tubo lançador
code-component-gripstock = Conjunto de disparo (gripstock)
code-component-baseplate = Placa-base
code-component-other = Outro

## make class
code-make-class-factory = De fábrica
code-make-class-licensed-copy = Cópia licenciada
code-make-class-unlicensed-copy = Cópia sem licença
code-make-class-craft-made = Artesanal
code-make-class-converted = Convertida
code-make-class-assembled = Montada com peças ou kit
code-make-class-unknown = Desconhecida

## action
code-action-automatic = Automático
code-action-semi-automatic = Semiautomático
code-action-bolt-action = De ferrolho
code-action-lever = De alavanca
code-action-pump = De bomba
code-action-single-shot = Tiro simples
code-action-revolver = Revólver
code-action-double-barrel = Dois canos paralelos
code-action-over-under = Canos sobrepostos
code-action-recoilless = Sem recuo
code-action-percussion = De percussão
code-action-flintlock = De pederneira
code-action-gas-air = De gás ou ar
code-action-selective = Tiro seletivo
code-action-muzzle-loading = De antecarga
code-action-other = Outro

## legal title
code-legal-title-state-owned = Propriedade do Estado
code-legal-title-other-agency = Propriedade de outro órgão
code-legal-title-seized-pending = Apreendida, decisão pendente
code-legal-title-confiscated-state = Confiscada em favor do Estado
code-legal-title-surrendered-pending = Entregue, decisão pendente
code-legal-title-private-safekeeping = Propriedade privada em depósito
code-legal-title-donor-controlled = Doada com condições de uso final
code-legal-title-unknown = Desconhecida

## legal block
code-legal-block-court = À disposição da Justiça
code-legal-block-evidence = Elemento de prova
code-legal-block-investigation = Investigação
code-legal-block-trace-pending = Rastreamento pendente
code-legal-block-ownership = Propriedade em disputa

## hold reason
code-hold-reason-discrepancy = Divergência aberta
code-hold-reason-safety-quarantine = Quarentena de segurança
code-hold-reason-recall = Suspensão ou recolhimento
code-hold-reason-not-inspected = Devolvida, não inspecionada
code-hold-reason-end-use = Restrição de uso final ou do doador
code-hold-reason-ban = Proibição
code-hold-reason-administrative = Bloqueio administrativo

## custody
code-custody-store-custodian = Responsável pelo depósito
code-custody-person-short = Pessoa, cautela diária
code-custody-person-long = Pessoa, cautela permanente
code-custody-unit = Unidade
code-custody-carrier = Transportador ou escolta
code-custody-workshop = Oficina
code-custody-court = Tribunal ou Ministério Público
code-custody-outside-agency = Outro órgão (cessão)
code-custody-destruction-team = Equipe de destruição
code-custody-ended = Custódia encerrada

## service state
code-service-state-surplus-declared = Declarada excedente
code-service-state-withdrawn = Retirada de serviço
code-service-state-recorded-for-disposal = Registrada por tipo, lote, partida e número de série
code-service-state-stored-apart = Armazenada em separado
code-service-state-in-service = Em serviço
code-service-state-disposal-decided = Destinação final decidida
code-service-state-in-batch = Em remessa de destruição
code-service-state-ended-destroyed = Fim: destruída
code-service-state-ended-transferred = Fim: transferida
code-service-state-ended-lost = Fim: baixa por extravio
code-service-state-ended-stolen = Fim: baixa por roubo
code-service-state-ended-deactivated = Fim: desativada

## condition
code-condition-serviceable = Em condições de uso
code-condition-serviceable-limited = Em condições de uso com restrições
code-condition-repairable = Reparável
code-condition-unserviceable = Inservível
code-condition-incomplete = Incompleta
code-condition-not-inspected = Devolvida, não inspecionada
code-condition-deactivated = Desativada
code-condition-destroyed = Destruída
code-condition-unknown = Desconhecido

## stock purpose
code-stock-purpose-operational = Operacional
code-stock-purpose-war-reserve = Reserva de guerra
code-stock-purpose-training = Instrução
code-stock-purpose-experimental = Para ensaios
code-stock-purpose-at-manufacturer = No ponto de fabricação
code-stock-purpose-awaiting-disposal = Aguardando destinação final

## origin event
code-origin-event-seized = Apreendida
code-origin-event-found = Encontrada
code-origin-event-surrendered = Entregue voluntariamente
code-origin-event-opening-balance = Saldo inicial
code-origin-event-procured = Adquirida no país
code-origin-event-imported = Importada
code-origin-event-donated = Doada
code-origin-event-transferred-in = Transferida de outro detentor
code-origin-event-confiscated = Confiscada por decisão definitiva
code-origin-event-captured = Capturada
code-origin-event-recovered = Recuperada após extravio ou roubo
code-origin-event-found-on-inventory = Encontrada em inventário
code-origin-event-loan-in = Cedida por outro detentor
code-origin-event-safekeeping = Entregue em depósito

## place outside
code-place-outside-supplier = Fornecedor
code-place-outside-issued-person = Em poder de uma pessoa
code-place-outside-issued-unit = Em poder de uma unidade
code-place-outside-court = Tribunal ou Ministério Público
code-place-outside-outside-agency = Outro órgão
code-place-outside-transferred-out = Transferência a terceiros
code-place-outside-destroyed = Destruição
code-place-outside-lost = Extravio ou roubo
code-place-outside-opening = Saldo inicial
code-place-outside-found = Achado na contagem
code-place-outside-expended = Consumo

## issue kind
code-issue-kind-short = Cautela diária (turno ou dia)
code-issue-kind-long = Cautela permanente
code-issue-kind-loan = Cessão a outro órgão

## issue purpose
code-issue-purpose-guard = Guarda
code-issue-purpose-patrol = Patrulha ou operação
code-issue-purpose-range = Prática de tiro
code-issue-purpose-training = Instrução
code-issue-purpose-escort = Escolta
code-issue-purpose-ceremony = Cerimônia
code-issue-purpose-inspection = Inspeção
code-issue-purpose-repair = Reparo
code-issue-purpose-court = Tribunal ou perícia
code-issue-purpose-other = Outro

## transfer state
code-transfer-state-draft = Rascunho
code-transfer-state-sent = Enviada, não aceita
code-transfer-state-accepted = Aceita
code-transfer-state-accepted-difference = Aceita com divergências
code-transfer-state-refused = Recusada
code-transfer-state-cancelled = Cancelada
code-transfer-state-overdue = Recebimento em atraso

## destruction state
code-destruction-state-draft = Rascunho
code-destruction-state-reviewed = Revisada
code-destruction-state-approved = Aprovada
code-destruction-state-locked = Fechada
code-destruction-state-running = Em andamento
code-destruction-state-completed = Concluída
code-destruction-state-certified = Certificada
code-destruction-state-cancelled = Cancelada
code-destruction-state-aborted = Interrompida

## destruction stage
code-destruction-stage-proposed = Proposta
code-destruction-stage-cleared = Liberada (judicial e rastreamento)
code-destruction-stage-authorised = Autorizada
code-destruction-stage-verified-sealed = Conferida e lacrada
code-destruction-stage-in-transit = Em trânsito
code-destruction-stage-received = Recebida no local
code-destruction-stage-destroyed = Destruída
code-destruction-stage-residue-verified = Resíduos conferidos
code-destruction-stage-certified = Certificada
code-destruction-stage-dispatched = Lista enviada à autoridade
code-destruction-stage-closed = Encerrada
code-destruction-stage-exception = Parada por exceção

## destruction line result
code-destruction-line-result-destroyed = Destruída
code-destruction-line-result-returned = Devolvida ao depósito
code-destruction-line-result-missing = Não apresentada
code-destruction-line-result-extra = Excedente, fora da lista
code-destruction-line-result-mismatch = Não confere com a lista
code-destruction-line-result-refused-block = Recusada: impedimento jurídico vigente
code-destruction-line-result-found = Encontrada durante o trabalho, acrescentada
code-destruction-line-result-lost = Extraviada durante o trabalho
code-destruction-line-result-not-complete = Método não efetivo, repetir

## destruction origin
code-destruction-origin-surplus = Excedente
code-destruction-origin-obsolete = Obsoleta
code-destruction-origin-unserviceable = Inservível
code-destruction-origin-seized = Apreendida
code-destruction-origin-confiscated = Confiscada
code-destruction-origin-surrendered = Entregue voluntariamente
code-destruction-origin-found = Encontrada
code-destruction-origin-craft-made = Artesanal

## signature meaning
code-signature-meaning-prepared = Preparei este documento
code-signature-meaning-counted = Contei estes itens
code-signature-meaning-verified = Li e conferi cada número
code-signature-meaning-issued = Entreguei
code-signature-meaning-received = Recebi
code-signature-meaning-returned = Devolvi
code-signature-meaning-handed-over = Passo a carga
code-signature-meaning-took-over = Recebo a carga
code-signature-meaning-inspected = Inspecionei
code-signature-meaning-approved = Aprovo
code-signature-meaning-authorised = Autorizo
code-signature-meaning-destroyed = Executei a destruição
code-signature-meaning-witnessed = Estive presente e presenciei
code-signature-meaning-observed = Observei como observador independente
code-signature-meaning-certified = Certifico
code-signature-meaning-assessed = Avaliei
code-signature-meaning-acknowledged = Recebi este relatório; não implica concordância
code-signature-meaning-accepted-terms = Aceito estas condições
code-signature-meaning-opened = Abro este livro
code-signature-meaning-recorded = Registrei isto
code-signature-meaning-enrolled = Cadastrei esta pessoa
code-signature-meaning-submitted = Submeto à decisão

## trace decision
code-trace-decision-pending = Rastreamento pendente
code-trace-decision-trace-completed = Rastreamento concluído
code-trace-decision-trace-not-required = Rastreamento dispensado por regra
code-trace-decision-trace-waived = Rastreamento dispensado pela autoridade
code-trace-decision-not-applicable = Estoque do Estado com histórico completo

## trace exemption
code-trace-exemption-amnesty = Recolhida em anistia
code-trace-exemption-diversion-risk = O rastreamento atrasaria a destruição e aumentaria o risco de desvio
code-trace-exemption-before-1946 = Fabricada antes de 1946

## reservation
code-reservation-batch-reserved = Reservada para remessa de destruição
code-reservation-count-freeze = Congelada por contagem
code-reservation-transfer-pending = Em transferência não aceita

## severity
code-severity-critical = Crítico
code-severity-major = Maior
code-severity-minor = Menor
code-severity-observation = Observação

## answer
code-answer-yes = Sim
code-answer-partly = Em parte
code-answer-no = Não
code-answer-not-applicable = Não se aplica
code-answer-not-seen = Não verificado

## document type
code-document-type-dc = Certificado de destruição
code-document-type-dl = Lista de destruição
code-document-type-hr = Cautela
code-document-type-rc = Cartão de cautela de arma
code-document-type-il = Livro de entrega e devolução
code-document-type-iv = Guia de fornecimento
code-document-type-rv = Guia de recebimento
code-document-type-rt = Guia de devolução
code-document-type-mv = Guia de movimentação interna
code-document-type-aj = Termo de ajuste
code-document-type-cr = Relatório de estado
code-document-type-in = Relatório de inspeção
code-document-type-tv = Guia de transferência
code-document-type-cs = Folha de contagem
code-document-type-mc = Ficha de paiol (ficha de pilha)
code-document-type-ll = Licença de limite de explosivos
code-document-type-dr = Termo de divergência
code-document-type-cc = Formulário de cadeia de custódia
code-document-type-ho = Passagem de carga
code-document-type-ar = Relatório de avaliação
code-document-type-lc = Ficha de lote
code-document-type-wc = Ficha de arma
code-document-type-ta = Resposta de rastreamento
code-document-type-tr = Folha de dados de solicitação de rastreamento
code-document-type-ln = Aviso de extravio ou roubo
code-document-type-ds = Folha diária de destruição
code-document-type-cl = Ofício de encaminhamento à autoridade
code-document-type-bk = Livro de armas
code-document-type-mt = Etiqueta de manutenção
code-document-type-ex = Certificado de consumo
code-document-type-me = Folha de fechamento mensal
code-document-type-lb = Etiquetas
code-document-type-db = Remessa de destruição

## provenance
code-provenance-read = Lido na fonte
code-provenance-recalled = Não conferido com o texto
code-provenance-default = Padrão do produto, editável

## capacity
code-capacity-proposer = Quem propõe
code-capacity-counter = Responsável pela contagem
code-capacity-counter-1 = Primeiro responsável pela contagem
code-capacity-counter-2 = Segundo responsável pela contagem
code-capacity-issuer = Quem entrega
code-capacity-receiver = Quem recebe
code-capacity-sender = Remetente
code-capacity-accepter = Quem aceita
code-capacity-verifier-1 = Primeiro conferente
code-capacity-verifier-2 = Segundo conferente
code-capacity-witness-1 = Primeira testemunha
code-capacity-witness-2 = Segunda testemunha
code-capacity-certifier = Quem certifica
code-capacity-approver-1 = Primeiro aprovador
code-capacity-approver-2 = Segundo aprovador
code-capacity-condition-proposer = Quem propõe o estado de conservação
code-capacity-condition-approver = Quem aprova o estado de conservação
code-capacity-trace-approver = Quem aprova a resposta de rastreamento
code-capacity-outgoing-custodian = Responsável que passa a carga
code-capacity-incoming-custodian = Responsável que recebe a carga
code-capacity-handover-witness = Testemunha da passagem
code-capacity-key-holder-1 = Primeiro portador de chave
code-capacity-key-holder-2 = Segundo portador de chave
code-capacity-any-ledger-role = Qualquer função no livro

## loss kind
code-loss-kind-lost = Extraviada
code-loss-kind-theft-no-violence = Furtada
code-loss-kind-theft-violence = Roubada com violência
code-loss-kind-embezzled = Apropriada indevidamente pelo detentor
code-loss-kind-combat = Perdida em combate
code-loss-kind-accident = Destruída por acidente
code-loss-kind-transit = Extraviada em trânsito
code-loss-kind-unexplained = Falta sem explicação

## print mark
code-print-mark-original = Original
code-print-mark-copy = Cópia
code-print-mark-void = ANULADO
code-print-mark-draft = RASCUNHO
code-print-mark-training = INSTRUÇÃO, SEM VALIDADE
code-print-mark-not-verified = NÃO VERIFICADO

## count line result
code-count-line-result-matched = Confere
code-count-line-result-missing = Faltante
code-count-line-result-extra = Excedente na contagem
code-count-line-result-misplaced = Em outro lugar
code-count-line-result-serial-differs = Série com leitura diferente
code-count-line-result-mark-differs = Outra marca difere
code-count-line-result-condition-differs = Estado de conservação difere
code-count-line-result-double-scan = Contado duas vezes
code-count-line-result-unknown-scan = Código ou série desconhecida
code-count-line-result-not-counted = Não contado
code-count-line-result-cannot-read = Não é possível ler

## discrepancy cause
code-discrepancy-cause-entry-error = Erro de registro
code-discrepancy-cause-unposted-document = Documento não lançado
code-discrepancy-cause-serial-misread = Série mal lida
code-discrepancy-cause-misplaced = Fora do lugar
code-discrepancy-cause-issue-not-recorded = Entrega não registrada
code-discrepancy-cause-return-not-recorded = Devolução não registrada
code-discrepancy-cause-in-transit = Em trânsito
code-discrepancy-cause-packing-error = Erro de embalagem ou de conteúdo
code-discrepancy-cause-double-record = Registro em duplicidade
code-discrepancy-cause-loss = Extravio
code-discrepancy-cause-theft = Roubo ou furto
code-discrepancy-cause-unexplained = Sem explicação

## event type
code-event-type-initial-registration = Registro inicial
code-event-type-receipt = Recebimento
code-event-type-issue-short = Cautela diária
code-event-type-issue-long = Cautela permanente
code-event-type-return = Devolução
code-event-type-transfer-out = Transferência enviada
code-event-type-transfer-in = Transferência aceita
code-event-type-transfer-refused = Transferência recusada
code-event-type-move = Movida dentro da instalação
code-event-type-count-confirmed = Contagem confirmada
code-event-type-inventory-gain = Alta por inventário
code-event-type-inventory-loss = Baixa por inventário
code-event-type-correction = Correção
code-event-type-reversal = Estorno
code-event-type-mark-applied = Marca aplicada
code-event-type-serial-corrected = Leitura de série corrigida
code-event-type-component-changed = Componente trocado
code-event-type-inspected = Inspecionada
code-event-type-repair-out = Enviada para reparo
code-event-type-repair-in = Retorno de reparo
code-event-type-block-on = Impedimento jurídico aplicado
code-event-type-block-off = Impedimento jurídico retirado
code-event-type-hold-on = Bloqueio aplicado
code-event-type-hold-off = Bloqueio retirado
code-event-type-surplus-declared = Declarada excedente
code-event-type-withdrawn = Retirada de serviço
code-event-type-batch-allocated = Incluída em remessa de destruição
code-event-type-batch-released = Liberada da remessa
code-event-type-verified-for-destruction = Conferida para destruição
code-event-type-destroyed = Destruída
code-event-type-deactivated = Desativada
code-event-type-loss-reported = Extravio comunicado
code-event-type-theft-reported = Roubo comunicado
code-event-type-recovered = Recuperada
code-event-type-trace-query = Solicitação de rastreamento recebida ou enviada
code-event-type-trace-reply = Resposta de rastreamento

## exception reason
code-exception-reason-small-post = Posto pequeno: não há outra pessoa
code-exception-reason-emergency = Emergência
code-exception-reason-absence = Oficial ausente
code-exception-reason-order = Ordem escrita
code-exception-reason-other = Outro, com explicação

## paper size
code-paper-size-a4 = A4
code-paper-size-letter = Carta
code-paper-size-half = Meia folha (A5 ou meia carta)
code-paper-size-card = Cartão
code-paper-size-sheet-labels = Folha de etiquetas
code-paper-size-roll-labels = Rolo de etiquetas

## sample direction
code-sample-direction-book-to-floor = Do livro à prateleira
code-sample-direction-floor-to-book = Da prateleira ao livro

## role
code-role-storekeeper = Encarregado da reserva
code-role-armourer = Armeiro
code-role-accountable-officer = Chefe da armaria (responsável pela carga)
code-role-inspector = Inspetor
code-role-ammunition-officer = Oficial técnico de munições
code-role-surplus-board = Membro da comissão de excedentes
code-role-approver = Autoridade que aprova
code-role-authority = Autoridade que autoriza
code-role-verifier = Conferente
code-role-convoy-officer = Responsável pelo comboio
code-role-destruction-officer = Responsável pela destruição
code-role-witness = Testemunha
code-role-observer = Observador independente
code-role-assessor = Avaliador (OEA)
code-role-national-authority = Autoridade nacional
code-role-contact-point = Ponto de contato nacional
code-role-records-officer = Encarregado de registros
code-role-investigator = Oficial sindicante
code-role-unit-requester = Unidade requisitante
code-role-administrator = Administrador do sistema

## weapon type
code-weapon-type-revolver = Revólver
code-weapon-type-pistol-self-loading = Pistola semiautomática
code-weapon-type-pistol-automatic = Pistola automática (metralhadora de mão)
code-weapon-type-pistol-single-shot = Pistola de tiro simples
code-weapon-type-derringer = Garrucha ou derringer
code-weapon-type-rifle-bolt = Fuzil de repetição (ferrolho)
code-weapon-type-rifle-semi-auto = Fuzil semiautomático
code-weapon-type-rifle-lever = Rifle de alavanca
code-weapon-type-rifle-pump = Rifle de bomba
code-weapon-type-rifle-single-shot = Fuzil de tiro simples
code-weapon-type-rifle-percussion = Fuzil de percussão (antecarga)
code-weapon-type-carbine = Carabina
code-weapon-type-assault-rifle = Fuzil de assalto
code-weapon-type-smg = Submetralhadora
code-weapon-type-lmg = Metralhadora leve
code-weapon-type-gpmg = Metralhadora de uso geral
code-weapon-type-hmg = Metralhadora pesada
code-weapon-type-anti-materiel-rifle = Fuzil antimaterial
code-weapon-type-shotgun-pump = Espingarda de bomba
code-weapon-type-shotgun-semi-auto = Espingarda semiautomática
code-weapon-type-shotgun-double = Espingarda de dois canos paralelos
code-weapon-type-shotgun-over-under = Espingarda de canos sobrepostos
code-weapon-type-shotgun-single = Espingarda de tiro simples
code-weapon-type-shotgun-bolt = Espingarda de ferrolho
code-weapon-type-combination-gun = Arma mista (rifle e espingarda)
code-weapon-type-grenade-launcher-hand = Lança-granadas portátil
code-weapon-type-grenade-launcher-under = Lança-granadas acoplado
code-weapon-type-grenade-launcher-mounted = Lança-granadas automático montado
code-weapon-type-rocket-launcher = Lança-rojão portátil
code-weapon-type-atgm-launcher = Lançador portátil de mísseis anticarro
code-weapon-type-anti-tank-gun = Canhão anticarro portátil
code-weapon-type-recoilless-rifle = Canhão sem recuo
code-weapon-type-mortar-below-75 = Morteiro de menos de 75 mm
code-weapon-type-mortar-75-plus = Morteiro de 75 mm ou mais
code-weapon-type-manpads = Sistema portátil de defesa antiaérea
code-weapon-type-signal-pistol = Pistola sinalizadora
code-weapon-type-blank-pistol = Pistola de festim ou alarme
code-weapon-type-air-gun = Arma de ar ou gás
code-weapon-type-tear-gas-gun = Lançador de gás lacrimogêneo
code-weapon-type-disguised-gun = Arma de fogo dissimulada
code-weapon-type-craft-pistol = Pistola artesanal
code-weapon-type-craft-shotgun = Espingarda artesanal
code-weapon-type-craft-long-gun = Fuzil artesanal
code-weapon-type-craft-smg = Submetralhadora artesanal
code-weapon-type-suppressor = Supressor de som
code-weapon-type-frame-only = Armação ou caixa da culatra avulsa
code-weapon-type-barrel-only = Cano avulso
code-weapon-type-other = Outra arma (descrever)
code-weapon-type-unknown = Não identificada

## destruction method
code-destruction-method-shear = Cisalhamento hidráulico
code-destruction-method-torch = Oxicorte (corte a maçarico)
code-destruction-method-saw = Serragem ou corte a disco
code-destruction-method-plasma = Corte a plasma
code-destruction-method-press = Prensagem hidráulica
code-destruction-method-crush = Esmagamento (veículo ou rolo)
code-destruction-method-bend = Dobramento
code-destruction-method-shred = Trituração
code-destruction-method-flail = Inutilização por correntes rotativas
code-destruction-method-smelt = Fundição (alto-forno)
code-destruction-method-burn = Queima
code-destruction-method-saa-burn = Queima de munição de armas leves em tanque
code-destruction-method-od = Detonação a céu aberto
code-destruction-method-ob = Queima a céu aberto
code-destruction-method-cdc = Detonação em câmara fechada
code-destruction-method-furnace = Forno industrial
code-destruction-method-disassemble = Desmontagem industrial e recuperação
code-destruction-method-sea = Alijamento no mar
code-destruction-method-bury = Enterramento
code-destruction-method-other = Outro método (descrever)

## residue check
code-residue-check-shear = Caixa da culatra cortada por completo
code-residue-check-torch = Ao menos um corte diagonal através da caixa ou armação
code-residue-check-saw = Caixa, cano e ferrolho cortados por completo
code-residue-check-plasma = Caixa, cano e ferrolho cortados por completo
code-residue-check-press = Caixa aberta ou peças fundidas entre si; senão, segundo método
code-residue-check-crush = Caixa aberta; cano dobrado e partido; senão, segundo método
code-residue-check-bend = Reversível: somente com segundo método
code-residue-check-shred = Somente fragmentos; nenhum componente essencial inteiro
code-residue-check-flail = Componentes essenciais quebrados; senão, segundo método
code-residue-check-smelt = Comprovante da usina, com peso
code-residue-check-burn = Não basta sozinha para peças metálicas
code-residue-check-saa-burn = Estojos e resíduos inspecionados; declaração de ausência de explosivos
code-residue-check-od = Local inspecionado e liberado; itens não destruídos listados
code-residue-check-ob = Resíduos inspecionados; declaração de ausência de explosivos
code-residue-check-cdc = Registro da câmara e resíduos inspecionados
code-residue-check-furnace = Registro do forno e resíduos inspecionados
code-residue-check-disassemble = Cada componente recuperado entra no estoque ou é destruído
code-residue-check-sea = Somente registro de atos passados
code-residue-check-bury = Somente registro de atos passados
code-residue-check-other = Aprovado caso a caso, resultado descrito

## condition group
code-condition-group-a = Em condições de uso e disponível
code-condition-group-b = Uso proibido até o fim de uma investigação técnica
code-condition-group-c = Indisponível até inspeção, reparo, modificação ou ensaio
code-condition-group-d = Para destinação final
code-condition-group-a1 = Sem restrições
code-condition-group-a2 = Limitado pela vida útil em estoque
code-condition-group-a3 = Uso restrito (somente instrução, ou com limitação)
code-condition-group-b1 = Fornecimento proibido, movimentação permitida
code-condition-group-b2 = Fornecimento e movimentação proibidos
code-condition-group-c1 = Aguardando inspeção
code-condition-group-c2 = Pequeno reparo
code-condition-group-c3 = Grande reparo ou modificação
code-condition-group-c4 = Aguardando prova em serviço ou ensaio de estabilidade
code-condition-group-d1 = Excedente em bom estado
code-condition-group-d2 = Inservível, estável
code-condition-group-d3 = Perigoso de movimentar, ou de destruição prioritária
code-condition-group-d4 = Sucata vazia ou inerte aguardando certificado de ausência de explosivos

## hazard division
code-hazard-division-1-1 = Explosão em massa (quase toda a quantidade de uma vez)
code-hazard-division-1-2 = Projeções sem explosão em massa (um ou poucos itens por vez)
code-hazard-division-1-3 = Incêndio com forte calor radiante e efeitos menores de sopro ou projeção
code-hazard-division-1-4 = Sem risco significativo; os efeitos ficam quase sempre dentro da embalagem
code-hazard-division-1-5 = Substância muito insensível, ainda com risco de explosão em massa
code-hazard-division-1-6 = Artigo extremamente insensível, sem explosão em massa
code-hazard-division-1-2-1 = Itens maiores de 1.2: fragmentos grandes, longo alcance
code-hazard-division-1-2-2 = Itens menores de 1.2
code-hazard-division-1-2-3 = Itens de 1.2 cuja reação nos ensaios não passa da combustão
code-hazard-division-1-3-1 = Incêndio em massa com intenso calor radiante (em geral propelente a granel)
code-hazard-division-1-3-2 = Queima de forma esporádica, com sopro ou projeção menores
code-hazard-division-unk = Divisão de risco desconhecida

## compatibility group
code-compatibility-group-a = Substância explosiva primária
code-compatibility-group-b = Artigo com explosivo primário e menos de dois dispositivos de segurança eficazes; também alguns detonadores e espoletas de cartucho sem explosivo primário
code-compatibility-group-c = Propelente ou outra substância deflagrante, ou artigo que a contém
code-compatibility-group-d = Substância detonante secundária, pólvora negra ou artigo que as contém, sem meios de iniciação nem carga propulsora; ou artigo com explosivo primário e dois ou mais dispositivos de segurança
code-compatibility-group-e = Artigo com explosivo secundário, sem meios próprios de iniciação, com carga propulsora
code-compatibility-group-f = Artigo com explosivo secundário e meios próprios de iniciação, com ou sem carga propulsora
code-compatibility-group-g = Substância ou artigo pirotécnico (iluminativo, incendiário, fumígeno, lacrimogêneo e similares)
code-compatibility-group-h = Artigo com explosivo e fósforo branco
code-compatibility-group-j = Artigo com explosivo e líquido ou gel inflamável
code-compatibility-group-k = Artigo com explosivo e agente químico tóxico
code-compatibility-group-l = Risco especial (por exemplo, ativado por água, hipergólico, pirofórico); cada tipo isolado
code-compatibility-group-n = Artigo que contém somente substâncias extremamente insensíveis
code-compatibility-group-s = Embalado ou projetado de modo que os efeitos acidentais ficam na embalagem e não atrapalham o combate ao fogo nas proximidades

## lot state
code-lot-state-marked = Tal como marcado
code-lot-state-none = Sem número de lote
code-lot-state-mixed = Lotes misturados
code-lot-state-unknown = Lote desconhecido

## date precision
code-date-precision-day = Dia conhecido
code-date-precision-month = Mês conhecido
code-date-precision-year = Ano conhecido
code-date-precision-estimate = Estimada
code-date-precision-unknown = Desconhecida

## pack state
code-pack-state-sealed = Lacrado
code-pack-state-opened = Aberto
code-pack-state-loose = Avulso

## place kind
code-place-kind-site = Instalação
code-place-kind-store = Depósito
code-place-kind-armoury = Reserva de armamento
code-place-kind-magazine = Paiol
code-place-kind-bay = Baia
code-place-kind-stack = Pilha
code-place-kind-rack = Cabide de armas
code-place-kind-quarantine = Área de quarentena
code-place-kind-destruction-site = Local de destruição
code-place-kind-outside = Fora da instalação

## item kind
code-item-kind-weapon-model = Modelo de arma
code-item-kind-ammunition = Munição
code-item-kind-propellant = Propelente
code-item-kind-component = Peça ou componente
code-item-kind-equipment = Equipamento

## clock
code-clock-normal = Relógio normal
code-clock-behind = Relógio atrasado
code-clock-ahead = Relógio adiantado
code-clock-reset = Relógio acertado

## flag
code-flag-stop = Parar
code-flag-act = Atender
code-flag-unknown = Não avaliável
code-flag-note = Nota
code-flag-clear = Sem alertas

## act kind
code-act-kind-ledger-opened = Abertura do livro
code-act-kind-ledger-reinstated = Reabilitação do livro
code-act-kind-person-enrolled = Cadastro de uma pessoa
code-act-kind-person-changed = Alteração no cadastro de uma pessoa
code-act-kind-key-replaced = Substituição de uma chave de assinatura
code-act-kind-key-withdrawn = Retirada de uma chave de assinatura
code-act-kind-roles-changed = Alteração de funções
code-act-kind-policy-changed = Alteração das normas do livro
code-act-kind-rules-adopted = Adoção de um pacote de regras
code-act-kind-site-changed = Alteração de dados da instalação
code-act-kind-clock-reset = Acerto do relógio
code-act-kind-item-added = Cadastro de um item
code-act-kind-item-changed = Alteração de um item
code-act-kind-place-added = Cadastro de um lugar
code-act-kind-place-changed = Alteração de um lugar
code-act-kind-place-licensed = Licença de limite de explosivos de um lugar
code-act-kind-holder-added = Cadastro de um portador
code-act-kind-holder-changed = Alteração no cadastro de um portador
code-act-kind-import-recorded = Importação de um arquivo
code-act-kind-weapon-added = Inclusão de uma arma no livro
code-act-kind-weapon-received = Recebimento de armas
code-act-kind-weapon-issued = Fornecimento de armas
code-act-kind-weapon-returned = Devolução de armas
code-act-kind-weapon-moved = Movimentação interna de armas
code-act-kind-weapon-expended = Consumo de armas
code-act-kind-weapon-marked = Marcação de armas
code-act-kind-lot-added = Inclusão de um lote no livro
code-act-kind-lot-received = Recebimento de munição
code-act-kind-lot-issued = Fornecimento de munição
code-act-kind-lot-returned = Devolução de munição
code-act-kind-lot-moved = Movimentação interna de munição
code-act-kind-lot-expended = Consumo de munição
code-act-kind-stock-opened = Saldo inicial de estoque
code-act-kind-stock-received = Recebimento de estoque
code-act-kind-stock-issued = Fornecimento de estoque
code-act-kind-stock-returned = Devolução de estoque
code-act-kind-stock-moved = Movimentação interna de estoque
code-act-kind-stock-expended = Consumo de estoque
code-act-kind-transfer-sent = Envio de uma transferência
code-act-kind-transfer-received = Recebimento de uma transferência
code-act-kind-count-confirmed = Contagem sem divergências
code-act-kind-count-adjusted = Ajuste de inventário
code-act-kind-condition-changed = Mudança do estado de conservação
code-act-kind-hold-placed = Aplicação de um bloqueio
code-act-kind-hold-released = Retirada de um bloqueio
code-act-kind-block-placed = Aplicação de um impedimento jurídico
code-act-kind-block-released = Retirada de um impedimento jurídico
code-act-kind-inspection-recorded = Resultado de uma inspeção
code-act-kind-stability-recorded = Resultado de um ensaio de estabilidade
code-act-kind-trace-decided = Decisão de rastreamento
code-act-kind-act-reversed = Estorno de um ato
code-act-kind-batch-drafted = Rascunho de uma remessa de destruição
code-act-kind-batch-reviewed = Revisão de uma remessa de destruição
code-act-kind-batch-approved = Aprovação de uma remessa de destruição
code-act-kind-batch-reopened = Reabertura de uma remessa de destruição
code-act-kind-batch-read = Conferência de uma remessa de destruição com a lista
code-act-kind-batch-locked = Fechamento de uma remessa de destruição
code-act-kind-batch-started = Início de uma destruição
code-act-kind-batch-completed = Conclusão de uma destruição
code-act-kind-batch-certified = Certificação de uma destruição e baixa
code-act-kind-batch-cancelled = Cancelamento de uma remessa de destruição
code-act-kind-batch-aborted = Interrupção de uma destruição
code-act-kind-certificate-drafted = Rascunho de um certificado de destruição
code-act-kind-certificate-signed = Assinatura de um certificado de destruição
code-act-kind-certificate-voided = Anulação de um certificado de destruição
code-act-kind-document-issued = Emissão de um documento
code-act-kind-backup-made = Cópia de segurança
code-act-kind-day-sealed = Selo do dia

## column
code-column-absolute-mpct = Teor de estabilizante (0,001 %)
code-column-accept-incomplete = Dados incompletos aceitos
code-column-active = Com chave em vigor
code-column-actors = Assinaram
code-column-appointed = Nomeação
code-column-at = Lançado em
code-column-authority = Autoridade
code-column-batch = Remessa
code-column-block = Impedimento jurídico
code-column-blocks = Impedimentos jurídicos
code-column-body = Órgão
code-column-book = Livro de registro
code-column-calibre = Calibre
code-column-certificate = Termo
code-column-certified = Certificado pelo ato
code-column-class = Remessa de
code-column-closed = Fechado
code-column-code = Código
code-column-compatibility-group = Grupo de compatibilidade
code-column-condition = Estado
code-column-control-number = Número de controle
code-column-corrects = Corrige o ato
code-column-count = Quantidade
code-column-country = País de fabricação
code-column-critical = Defeitos críticos
code-column-custody = Sob custódia de
code-column-day = Dia
code-column-destroyed = Destruído
code-column-division = Divisão de risco
code-column-document = Documento
code-column-drafted = Lavrado pelo ato
code-column-drafted-on = Elaborada em
code-column-due-back = Devolver até
code-column-east-mm = Leste na planta (mm)
code-column-ended = Fim do trabalho
code-column-expires = Válida até
code-column-expiry = Fim da vida útil
code-column-explanation = Explicação
code-column-file = Arquivo
code-column-findings = Achados
code-column-found = Encontrado
code-column-hazard-division = Divisão de risco
code-column-history = Histórico
code-column-holder = Detentor
code-column-holdings = Em estoque
code-column-holds = Retenções
code-column-id = Registro
code-column-id-number = Identificação
code-column-import-country = Importada em
code-column-import-year = Ano de importação
code-column-importer = Importador
code-column-inspection-months = Inspeção a cada (meses)
code-column-inspections = Inspeções
code-column-issued = Emitida em
code-column-item = Artigo
code-column-keeper = Encarregado
code-column-kind = Espécie
code-column-laboratory = Laboratório
code-column-leaf = Folha do livro
code-column-legal-basis = Instrumentos jurídicos
code-column-legal-title = Título jurídico
code-column-licence = Licença
code-column-life-authority = Autoridade da vida útil
code-column-life-extended = Vida prorrogada
code-column-limits = Limites
code-column-line = Linha do registro
code-column-lines = Linhas
code-column-live = Com explosivo
code-column-lost = Perdido
code-column-lot = Lote
code-column-made = Fabricação
code-column-major = Defeitos graves
code-column-make-class = Tipo de fabricação
code-column-maker = Fabricante
code-column-manufacturer = Fabricante
code-column-marked = Número de controle marcado
code-column-marks = Marcas
code-column-mass-g = Massa unitária (g)
code-column-meaning = Assinou como
code-column-medium = Mídia
code-column-method = Método previsto
code-column-minor = Defeitos leves
code-column-model = Modelo
code-column-name = Nome
code-column-neq-mg = NEQ unitária (mg)
code-column-neq-mg-max = NEQ permitida (mg)
code-column-next-due = Próxima em
code-column-no = Nº da linha
code-column-north-mm = Norte na planta (mm)
code-column-note = Observação
code-column-number = Número
code-column-order-date = Data da ordem
code-column-order-number = Número da ordem
code-column-origin = Origem
code-column-outside = Fora do local
code-column-pack = Embalagem
code-column-pack-size = Peças por embalagem
code-column-page = Página do registro
code-column-paper-number = Número no papel
code-column-parent = Dentro de
code-column-place = Local
code-column-placed-by = Imposto por
code-column-placed-on = Imposto em
code-column-position = Posição
code-column-propellant = É propelente
code-column-propellant-lot = Lote de propelente
code-column-purpose = Finalidade
code-column-pyrotechnic = É pirotécnico
code-column-rank = Posto
code-column-reading = Nº da leitura
code-column-readings = Leituras
code-column-reason = Motivo
code-column-received-on = Recebido em
code-column-reference = Referência
code-column-relative-mpct = Estabilizante restante (0,001 %)
code-column-release-authority = Levantado por
code-column-release-number = Número do levantamento
code-column-released = Levantado pelo ato
code-column-remarks = Observações
code-column-report = Laudo
code-column-reserved = Reservado
code-column-residue = Destino dos resíduos
code-column-result = Resultado
code-column-returned = Devolvido
code-column-role = Função
code-column-roles = Funções
code-column-root = Raiz do livro
code-column-rows = Linhas lidas
code-column-sample = Amostra
code-column-scrap = Destino da sucata
code-column-seals = Lacres
code-column-second-method = Segundo método
code-column-seq = Nº do ato
code-column-serial = Número de série
code-column-serial-state = Estado do número
code-column-settled = Resolvido como
code-column-settled-count = Quantidade resolvida
code-column-sha256 = Resumo SHA-256
code-column-shelf-life-months = Vida útil (meses)
code-column-signatures = Assinaturas
code-column-since = Desde
code-column-site = Local de destruição
code-column-size = Atos sob a cabeça
code-column-started = Início do trabalho
code-column-state = Situação
code-column-steps = Etapas
code-column-stock-number = Número de estoque
code-column-sub-division = Subdivisão de risco
code-column-subject = Objeto
code-column-target = Importado como
code-column-test-months = Ensaio a cada (meses)
code-column-tests = Ensaios de estabilidade
code-column-text = Como lido
code-column-trace = Decisão de rastreamento
code-column-un-number = Número ONU
code-column-unit = Unidade
code-column-used-method = Método usado
code-column-user = Pessoa
code-column-users = Assinaram
code-column-weapon = Arma
code-column-weapon-type = Tipo de arma
code-column-year = Ano de fabricação
