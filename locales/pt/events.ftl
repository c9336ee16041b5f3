# Acts: one line that says what an act did, the steps of a batch, the sentences that people sign.

## One line

event-head = { $title } { $number }
event-reversed = Estorno do ato { $number }
event-copy = via { $number }
event-to = { $what } para { $to }
event-into = { $what } → { $to }
event-from = { $what } de { $from }
event-from-to = { $what }, { $from } → { $to }
event-weapons =
    { $n ->
        [one] { $shown } arma
       *[other] { $shown } armas
    }
event-lots =
    { $n ->
        [one] { $shown } linha de munição
       *[other] { $shown } linhas de munição
    }
event-lines =
    { $n ->
        [one] { $shown } linha
       *[other] { $shown } linhas
    }
event-rows =
    { $n ->
        [one] { $shown } linha do arquivo
       *[other] { $shown } linhas do arquivo
    }

## Steps of a batch

event-step-drafted = Preparação
event-step-reviewed = Revisão
event-step-approved = Autorização
event-step-reopened = Reabertura
event-step-read = Leitura da lista
event-step-locked = Fechamento da lista
event-step-started = Início do trabalho
event-step-completed = Conclusão
event-step-aborted = Interrupção do trabalho
event-step-cancelled = Cancelamento
event-step-certificate-drafted = Rascunho do certificado
event-step-certificate-signed = Assinatura do certificado
event-step-certified = Certificação e baixa
event-step-certificate-voided = Anulação do certificado

## What a person signs: ledger, people, rules

event-sign-ledger-opened = Abro este livro com as pessoas, funções e regras que aqui constam.
event-sign-person-enrolled = Conferi a identidade desta pessoa e a cadastrei com as funções que constam.
event-sign-person-enrolled-approved = Aprovo o cadastro desta pessoa com estas funções.
event-sign-person-changed = Alterei os dados desta pessoa conforme o documento que me foi apresentado.
event-sign-person-changed-approved = Aprovo a alteração no cadastro desta pessoa.
event-sign-roles-changed = Alterei as funções desta pessoa como consta aqui.
event-sign-roles-changed-approved = Aprovo as funções que esta pessoa tem de agora em diante.
event-sign-key-replaced = Substituí a chave desta pessoa, que esteve presente.
event-sign-key-replaced-approved = Aprovo a chave nova desta pessoa.
event-sign-key-replaced-submitted = A chave nova é minha e ninguém mais conhece a sua frase secreta.
event-sign-key-withdrawn = Retirei a chave desta pessoa pelo motivo que consta.
event-sign-key-withdrawn-approved = Aprovo a retirada desta chave.
event-sign-rules-adopted = Submeto este pacote de regras à adoção.
event-sign-rules-adopted-approved = Aprovo a adoção deste pacote de regras.
event-sign-site-changed = Submeto à aprovação a alteração de dados da instalação.
event-sign-site-changed-approved = Aprovo a alteração de dados da instalação.
event-sign-clock-reset = Conferi o relógio deste computador; a hora que ele marca está certa.
event-sign-clock-reset-approved = Aprovo continuar com a hora que o relógio marca.

## What a person signs: catalogue and imports

event-sign-item = Registrei este item como seus documentos o descrevem.
event-sign-place = Registrei este lugar como ele está no terreno.
event-sign-place-licensed = Transcrevi esta licença tal como está escrita.
event-sign-holder = Registrei este portador conforme o documento que me foi apresentado.
event-sign-import = Importei este arquivo e conferi o que ele traz ao livro.
event-sign-import-approved = Aprovo esta importação e não participei do seu registro.

## What a person signs: stock

event-sign-received = Contei o que chegou e o registrei tal como veio.
event-sign-issued = Entreguei o que consta ao portador que consta.
event-sign-returned = Recebi de volta o que consta e li cada número no item.
event-sign-moved = Movi o que consta para o lugar que consta.
event-sign-expended = Registrei este consumo como consta no seu documento.
event-sign-transfer-sent = Enviei o que consta ao destinatário que consta.
event-sign-transfer-received = Recebi esta transferência, contei-a e a registrei tal como veio.
event-sign-count-adjusted = Contei estes itens e o resultado é o que consta.
event-sign-count-adjusted-approved = Conheço a causa desta divergência e aprovo o ajuste.
event-sign-count-confirmed = Contei estes itens e eles conferem com o livro.
event-sign-condition-changed = Inspecionei estes itens e proponho o estado que consta.
event-sign-condition-changed-approved = Aprovo o novo estado com base no relatório que consta.
event-sign-reversed = Estorno este ato pelo motivo que consta.
event-sign-reversed-approved = Aprovo o estorno deste ato.

## What a person signs: holds, blocks, inspections, marks

event-sign-hold-placed = Aplico este bloqueio; o que ele nomeia não sai enquanto durar.
event-sign-hold-released = Retiro este bloqueio, que não fui eu que apliquei.
event-sign-block-placed = Registrei este impedimento jurídico como sua autoridade o ordenou.
event-sign-block-released = Vi a liberação da autoridade, e não fui eu que apliquei este impedimento.
event-sign-inspection-recorded = Inspecionei estes itens e isto é o que constatei.
event-sign-stability-recorded = Registrei os valores como o laboratório os informa.
event-sign-weapon-marked = Vi e li na arma o número de controle marcado.
event-sign-trace-decided = Registrei a decisão de rastreamento como sua autoridade a tomou.

## What a person signs: destruction

event-sign-batch-drafted = Preparei esta lista; cada item está onde ela diz.
event-sign-batch-reviewed = Revisei cada linha e considero a lista apta a ser autorizada.
event-sign-batch-authorised = Autorizo a destruição do que consta nesta lista, conforme a ordem citada.
event-sign-batch-submitted = Submeti esta lista à autoridade, que examinou os seus dados.
event-sign-batch-reopened = Faço esta remessa voltar um passo pelo motivo que consta.
event-sign-batch-read = Li cada número no próprio item e o conferi com a lista.
event-sign-batch-locked = As duas leituras estão resolvidas; a lista fica fechada e os volumes lacrados.
event-sign-batch-started = Começo o trabalho desta remessa diante das testemunhas que constam.
event-sign-batch-started-witnessed = Presencio o início; os itens diante de mim são os da lista.
event-sign-batch-completed = Executei a destruição; cada linha tem o resultado que consta.
event-sign-batch-completed-verified = Inspecionei os resíduos; nenhum componente essencial pode ser reutilizado, e o balanço fecha.
event-sign-batch-aborted = Interrompi o trabalho; consta o que foi destruído e o que volta.
event-sign-batch-aborted-approved = Aprovo interromper a remessa pelo motivo que consta.
event-sign-batch-cancelled = Cancelo esta remessa pelo motivo que consta; seu estoque fica livre.
event-sign-certificate-drafted = Preparei este certificado; seus dados são os da remessa.
event-sign-certificate-destroyed = Executei a destruição dos itens listados neste certificado.
event-sign-certificate-witnessed = Estive presente e vi serem destruídos os itens listados neste certificado.
event-sign-certificate-inspected = Inspecionei as embalagens e os resíduos; estão livres de explosivos.
event-sign-certificate-certified = Certifico que o que diz este certificado confere com o livro.
event-sign-certificate-observed = Observei a destruição; não tenho parte neste livro.
event-sign-batch-certified = Certifico esta destruição; o que o certificado lista recebe baixa definitiva.
event-sign-certificate-voided = Anulo este certificado pelo motivo que consta; seu estoque volta ao livro.

## What a person signs: documents, copies, days

event-sign-document-issued = Imprimi este documento a partir do livro tal como está.
event-sign-backup-made = Fiz esta cópia e guardo a mídia em que ela está.
event-sign-day-sealed = Fecho este dia; o que sei dele está lançado.
event-sign-day-sealed-approved = Conferi os lançamentos deste dia e aprovo o seu fechamento.
event-sign-second = Aprovo este ato com a data e a hora que ele leva.

## At the foot of the sheet

event-foot =
    { $n ->
        [one] Ao assinar fica lançado o ato { $seq }, “{ $kind }”, com { $shown } linha.
       *[other] Ao assinar fica lançado o ato { $seq }, “{ $kind }”, com { $shown } linhas.
    }
event-foot-bare = Ao assinar fica lançado o ato { $seq }, “{ $kind }”.
event-undo-reversal = É definitivo; só se desfaz com outro ato, que o estorna uma única vez.
event-undo-corrected = É definitivo; só se corrige com outro ato.
event-undo-hold = É definitivo; o bloqueio só termina quando outra pessoa o retira.
event-undo-block = É definitivo; o impedimento só termina com o número de liberação da sua autoridade.
event-undo-released = É definitivo; para deter de novo aplica-se outro bloqueio ou outro impedimento.
event-undo-reopened = É definitivo; a remessa só volta atrás se for reaberta, com motivo.
event-undo-cancelled = É definitivo; só se desfaz cancelando a remessa, com motivo.
event-undo-read = É definitivo; até o fechamento da lista, a mesma pessoa pode repetir a leitura.
event-undo-started = É definitivo; daqui em diante a remessa só se conclui ou se interrompe.
event-undo-redrafted = É definitivo; só um novo rascunho do certificado o substitui.
event-undo-voided = É definitivo; só se desfaz anulando o certificado, com duas assinaturas e motivo.
event-undo-sealed = É definitivo; o que faltar desse dia é lançado depois, com duas assinaturas.
event-undo-never = É definitivo e não se desfaz.
