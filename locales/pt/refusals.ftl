# Refusals: what cannot be done and why, then the way out.

## Who acts

refusal-101 = As pessoas indicadas não preenchem as assinaturas de “{ $kind }”.
refusal-101-hint = O ato de abertura do livro diz quais funções assinam cada tipo de ato. Indique pessoas que as tenham.

refusal-101-who = As pessoas indicadas não preenchem as assinaturas de “{ $kind }”.
refusal-101-who-hint = Assinam { $needs }. Cada lugar é de uma pessoa que tem essa função.

refusal-102 = “{ $kind }” leva mais assinaturas do que as dadas.
refusal-102-hint = Indique outra pessoa, além das que já assinam, para aprová-lo.

refusal-102-nobody = “{ $kind }” exige a pessoa que imprime, e ninguém foi indicado.
refusal-102-nobody-hint = Indique com --as quem imprime.

refusal-102-who = “{ $kind }” leva mais assinaturas do que as dadas.
refusal-102-who-hint = Assinam { $needs }. Indique as pessoas que faltam.

refusal-102-clock = A hora deste computador é duvidosa ({ $clock }), por isso “{ $kind }” leva uma segunda assinatura.
refusal-102-clock-hint = Acerte o relógio, ou faça aprovar o ato pelo chefe da armaria, por uma autoridade que aprova, por um inspetor ou pelo administrador.

refusal-103 = { $user } ocupa dois lugares no mesmo ato.
refusal-103-hint = Cada assinatura é de uma pessoa diferente; indique outra para uma delas.

refusal-104 = Neste livro não há nenhuma pessoa { $user } com chave em vigor.
refusal-104-hint = Confira o código da pessoa. O administrador cadastra as pessoas e o chefe da armaria aprova.

refusal-105 = Somente um livro de instrução permite isto.
refusal-105-hint = Repita em um livro de instrução, ou retire as frases secretas à vista e a hora fixada à mão.

refusal-106 = Falta a frase secreta de { $user }.
refusal-106-hint = A pessoa a digita no lugar da sua assinatura; no console ela é indicada com --passphrase-file ou --with.

refusal-106-somebody = Falta uma frase secreta.
refusal-106-somebody-hint = Cada pessoa que assina digita a sua; no console ela é indicada com --passphrase-file ou --with.

refusal-107 = O livro está aberto somente para leitura; nada pode ser lançado.
refusal-107-hint = Abra-o para lançamentos. Se outra pessoa está com ele aberto ou ele não passa na verificação, resolva isso primeiro.

## Day, lines and fields

refusal-108 = A data { $day } é posterior a hoje.
refusal-108-hint = Use a data de hoje ou uma anterior. Se hoje não está certo, confira o relógio do computador e o fuso da instalação.

refusal-109 = O dia { $day } está selado; um lançamento com essa data leva duas assinaturas.
refusal-109-hint = Indique uma segunda pessoa que o aprove, ou lance com a data de um dia ainda aberto.

refusal-110 = Não há nenhuma linha a lançar.
refusal-110-hint = Acrescente pelo menos uma.

refusal-111 = { $subject } figura duas vezes no mesmo ato.
refusal-111-hint = Reúna a quantidade em uma só linha, ou retire a repetida.

refusal-111-read = A linha { $line } da remessa { $batch } figura mais de uma vez nesta leitura.
refusal-111-read-hint = Deixe uma só leitura por linha.

refusal-112 = { $subject } não cabe neste ato.
refusal-112-hint = Armas, lotes e itens por quantidade são lançados em atos separados. Uma arma nunca é consumida.

refusal-113 = A quantidade de { $subject } é zero.
refusal-113-hint = Indique pelo menos um, ou retire a linha.

refusal-114 = A quantidade { $count } é excessiva para { $subject }.
refusal-114-hint = Uma arma conta como uma. No mais, confira os algarismos.

refusal-114-field = O número { $count } é excessivo para “{ $field }”.
refusal-114-field-hint = Confira os algarismos e a unidade em que o campo é registrado. Uma amostra nunca tem mais peças defeituosas do que peças.

refusal-115 = O campo “{ $field }” está vazio.
refusal-115-hint = Preencha-o; sem esse dado o ato não é lançado.

refusal-116 = O texto de “{ $field }” passa de { $most } caracteres.
refusal-116-hint = Abrevie-o e cite o documento que contém o restante.

refusal-117 = “{ $code }” não serve como código.
refusal-117-hint = Um código tem de 1 a 40 caracteres visíveis, sem espaços nas pontas nem @ no início. O código da instalação nos números de documento tem de 1 a 6 maiúsculas ou algarismos.

refusal-118 = “{ $code }” não consta da lista “{ $list }”.
refusal-118-hint = Escolha um valor dessa lista.

refusal-119 = { $code } já está em uso, ou esteve.
refusal-119-hint = Um código ou número de controle não é atribuído duas vezes; escolha outro.

## Catalogue, places and holders

refusal-120 = No catálogo não há nenhum item { $item }.
refusal-120-hint = Confira o código, ou cadastre antes o item.

refusal-121 = Não há nenhum lugar { $place }.
refusal-121-hint = Confira o código, ou cadastre antes o lugar.

refusal-122 = Não há nenhum portador { $holder }.
refusal-122-hint = Confira o código, ou cadastre antes a pessoa, a unidade ou o órgão como portador.

refusal-123 = O lugar { $place } está fechado; não admite entradas.
refusal-123-hint = Escolha outro lugar, ou reabra-o na sua ficha.

refusal-124 = “{ $place }” fica fora da instalação; aqui vai um lugar da instalação.
refusal-124-hint = Escolha um depósito, uma baia, um cabide ou uma pilha.

refusal-125 = O lugar { $place } ficaria dentro de si mesmo.
refusal-125-hint = Escolha como lugar superior um que não esteja dentro dele.

refusal-126 = O item { $item } já teve movimentações; sua quantidade por embalagem não muda.
refusal-126-hint = Cadastre outro item com a nova quantidade por embalagem.

## Records of lots and weapons

refusal-127 = A data de validade exige um número de lote; este está anotado como “{ $state }”.
refusal-127-hint = Retire a data de validade, ou anote o número de lote tal como marcado.

refusal-128 = A vida útil do lote { $subject } difere da do seu item e não consta que autoridade a fixou.
refusal-128-hint = Anote a autoridade, ou deixe a vida útil do item.

refusal-129 = Um lote anotado como “{ $state }” leva número, e ele falta.
refusal-129-hint = Anote o número tal como marcado. Se não houver, escolha sem número de lote, lotes misturados ou lote desconhecido.

refusal-129-given = O lote está anotado como “{ $state }” e no entanto traz o número { $number }.
refusal-129-given-hint = Escolha “tal como marcado”, ou retire o número.

refusal-130 = Falta o número de série; o estado “{ $state }” o exige.
refusal-130-hint = Copie-o exatamente como está marcado. Se não há nada a ler, escolha “nunca marcado” ou “suprimido”.

refusal-130-given = O estado “{ $state }” não admite número de série, e foi dado { $serial }.
refusal-130-given-hint = Retire o número de série, ou escolha o estado que corresponde ao que se lê.

refusal-131 = A série { $subject } com este fabricante, tipo e calibre já está no livro ({ $weapon }).
refusal-131-hint = Leia a arma de novo. Se ela voltou, lance a devolução; se realmente são duas, anote a série como duplicada em outra arma.

refusal-131-twice = A série { $subject } figura duas vezes neste ato com o mesmo fabricante, tipo e calibre.
refusal-131-twice-hint = Leia de novo as duas armas e retire a repetida. Se realmente são duas, anote a série como duplicada em outra arma.

refusal-132 = O que foi apreendido com decisão pendente entra com um impedimento jurídico.
refusal-132-hint = Aplique o impedimento com sua autoridade e número de processo, ou escolha o título que os documentos mostram.

refusal-133 = O item { $item } não é munição; não é controlado por lote.
refusal-133-hint = Receba-o por quantidade, ou corrija o tipo do item no catálogo.

refusal-134 = Um fuso de { $minutes } minutos fica fora de −12 a +14 horas.
refusal-134-hint = Indique quantos minutos os relógios da instalação estão à frente de UTC, por exemplo −180 para UTC−3.

refusal-135 = “{ $code }” não é um resumo SHA-256 ({ $field }).
refusal-135-hint = Copie os 64 caracteres completos: algarismos de 0 a 9 e letras minúsculas de a a f, sem espaços.

refusal-136 = O texto de “{ $field }” contém um sinal que não se pode ler ({ $code }).
refusal-136-hint = Apague o texto e digite-o de novo; sinais ocultos entram quando se copia texto de outros programas.

refusal-137 = O item { $item } não é um modelo de arma.
refusal-137-hint = Escolha no catálogo o modelo da arma, ou deixe o item em branco.

refusal-138 = { $code } não pode ser o ano de uma arma.
refusal-138-hint = Registre um ano entre 1800 e o próximo, tal como está marcado; deixe o campo em branco se não houver marca.

## Stock

refusal-140 = { $subject } não consta do livro.
refusal-140-hint = Procure por série, lote, número ou código. Se não estiver, primeiro se lança o recebimento ou o cadastro.

refusal-141 = O bloqueio { $hold } ({ $reason }) impede a saída de { $subject }.
refusal-141-hint = Pode ser contado, levado à quarentena ou destruído. Para que saia, outra pessoa que não a que aplicou o bloqueio { $hold } deve retirá-lo.

refusal-142 = Um impedimento jurídico ({ $block }, { $authority }) impede a saída de { $subject }.
refusal-142-hint = Pode ser contado e movido dentro da instalação. O impedimento termina com o número de liberação da sua autoridade; assinam duas pessoas, nenhuma delas quem o aplicou.

refusal-143 = De { $subject } em { $place } restam livres { $held } e são pedidos { $wanted }; o restante está reservado para uma remessa de destruição.
refusal-143-hint = Tome somente o que está livre. A reserva termina quando a remessa é reaberta ou cancelada, com motivo.

refusal-144 = De { $subject } em { $place } o livro tem { $held } e são pedidos { $wanted }.
refusal-144-hint = Confira lugar, estado e embalagem. Se o que há difere do livro, conte e lance um ajuste.

refusal-145 = O estado de { $subject }, { $condition }, não permite o fornecimento.
refusal-145-hint = A munição em A3 sai somente para instrução e prática de tiro. Nos demais casos o estado deve mudar antes: uma pessoa inspeciona e outra aprova.

refusal-146 = O lote { $subject } venceu em { $expiry }.
refusal-146-hint = Proponha a mudança de estado: para o grupo C, aguardando inspeção ou prova, ou para o grupo D, destinação final.

refusal-147 = { $holder } não tem { $wanted } de { $subject }.
refusal-147-hint = A ficha mostra quem o recebeu por último. Escolha esse portador, ou corrija a quantidade.

refusal-148 = Segundo o livro, { $subject } está em “{ $place }”.
refusal-148-hint = Escolha outro destino. Se foi contada uma arma que o livro tem em outro lugar, lance antes a devolução ou a movimentação.

refusal-149 = Quem entrega e { $holder }, que recebe, são a mesma pessoa.
refusal-149-hint = Outro encarregado da reserva lança este fornecimento.

refusal-150 = O livro já diz isso; nada mudaria.
refusal-150-hint = Uma contagem que confere é lançada como contagem sem divergências.

refusal-151 = { $subject } já está nesse estado.
refusal-151-hint = Escolha outro estado, ou lance somente a inspeção.

refusal-152 = { $user } responde por { $place } e não aprova os ajustes desse lugar.
refusal-152-hint = Indique outra autoridade que aprove.

refusal-153 = De { $subject } foram contados { $counted } e o livro diz { $held }.
refusal-153-hint = Conte de novo. Se a divergência persistir, lance um ajuste com a sua causa. Todas as linhas são do lugar contado.

refusal-154 = Falta a finalidade do consumo.
refusal-154-hint = Escolha-a na lista de finalidades.

refusal-155 = Esta contagem encontra { $subject } num estado e o dá por faltante em outro.
refusal-155-hint = Uma contagem não muda o estado. Lance uma mudança de estado, assinada pelo armeiro ou pelo oficial de munições; ajuste só o que realmente falta ou sobra.

## Holds, blocks, inspections, marks

refusal-160 = Não há nenhum bloqueio { $id } em vigor.
refusal-160-hint = A ficha da arma, do lote ou do item mostra os bloqueios em vigor.

refusal-161 = { $user } aplicou o bloqueio { $id } e não o retira.
refusal-161-hint = Outra pessoa o retira.

refusal-162 = Não há nenhum impedimento jurídico { $id } em vigor.
refusal-162-hint = A ficha da arma mostra os impedimentos em vigor.

refusal-163 = { $user } aplicou o impedimento jurídico { $id } e não o retira.
refusal-163-hint = Outras duas pessoas o retiram, uma delas a autoridade que aprova.

refusal-164 = O ensaio do lote { $subject } não traz nenhuma leitura.
refusal-164-hint = Anote o estabilizante restante: relativo, absoluto ou ambos.

refusal-165 = Uma leitura do lote { $subject } está fora do possível.
refusal-165-hint = O valor relativo vai de 0 a 200 %, o absoluto de 0 a 100 %. Em JSON ambos são milésimos de por cento.

refusal-166 = A arma { $subject } tem número de série utilizável e não leva número de controle.
refusal-166-hint = Ela é identificada pelo seu número de série.

refusal-167 = { $subject } não é uma arma com ficha própria; este ato é somente para armas.
refusal-167-hint = Retire essa linha. Munição e estoque por quantidade são detidos com um bloqueio.

refusal-168 = A data “{ $field }” está fora de ordem.
refusal-168-hint = Confira as duas datas: uma devolução, a próxima inspeção ou um vencimento vem depois do dia que segue, e nada é fabricado no futuro.

## Reversal

refusal-170 = Não há nenhum ato { $act }.
refusal-170-hint = Procure-o pelo número do documento ou pela data.

refusal-170-line = O ato { $act } não tem nenhuma linha { $line }.
refusal-170-line-hint = Mostre o ato; suas linhas são numeradas a partir de 0.

refusal-170-import = O ato { $act } é “{ $kind }” e não uma importação; por isso não tem contagem de linhas.
refusal-170-import-hint = Liste as importações e indique um dos seus atos.

refusal-171 = O ato { $act }, “{ $kind }”, não é estornado.
refusal-171-hint = O que ele fez muda com o ato correspondente: retirar, reabrir, cancelar, anular ou corrigir.

refusal-172 = O ato { $act } já foi estornado.
refusal-172-hint = Um ato é estornado uma só vez. Lance o correto como um ato novo.

refusal-173 = { $subject } já não está livre em “{ $place }”, onde o ato { $act } o deixou.
refusal-173-hint = Estorne antes os atos posteriores, do mais recente ao mais antigo, ou lance a movimentação que o corrige.

refusal-174 = O estorno não diz o motivo.
refusal-174-hint = Escreva o que estava errado.

## People and rules

refusal-180 = { $user } já consta entre as pessoas cadastradas.
refusal-180-hint = Escolha outro código; nenhum é usado duas vezes. Os dados de uma pessoa são alterados na sua ficha.

refusal-181 = { $user } não pode reunir “{ $a }” e “{ $b }”.
refusal-181-hint = Deixe uma das duas e dê a outra a outra pessoa.

refusal-182 = Ninguém ficaria com a função “{ $role }”.
refusal-182-hint = Dê antes a função a outra pessoa. Um livro tem sempre um administrador e um chefe da armaria.

refusal-183 = A chave de { $user } está retirada.
refusal-183-hint = Quem retorna é cadastrado com outro código.

refusal-184 = O pacote de regras { $pack } { $version } já está em vigor.
refusal-184-hint = Não é preciso adotá-lo de novo.

refusal-185 = O pacote de regras { $pack } { $version } não é o incorporado neste programa.
refusal-185-hint = Adote o pacote incorporado, ou use a versão do programa que o traz.

## Destruction batches

refusal-200 = Não há nenhuma remessa { $batch }.
refusal-200-hint = Confira o número na lista de remessas.

refusal-201 = O estado da remessa { $batch } é “{ $state }”; este passo exige { $wanted }.
refusal-201-hint = Nenhum passo é omitido: rascunho, revisada, aprovada, fechada, em andamento, concluída, certificada.

refusal-202 = Foi digitado “{ $typed }”; o número desta remessa é { $batch }.
refusal-202-hint = Verifique se é a remessa que está à sua frente e digite o número completo.

refusal-203 = { $subject } não entra nesta remessa; uma remessa reúne armas ou munição, não ambas.
refusal-203-hint = Ponha as armas em uma remessa e a munição em outra.

refusal-204 = Da arma { $subject } não consta decisão de rastreamento, ou ela continua pendente.
refusal-204-hint = O chefe da armaria registra a decisão, com sua autoridade e documento.

refusal-205 = Sobre a arma { $subject } vigora um impedimento jurídico ({ $block }, { $authority }).
refusal-205-hint = Aguarde a liberação. Sem ela, a remessa é preparada de novo sem esta arma; ao fechar a lista, a linha é resolvida como recusada.

refusal-206 = A arma { $subject } não está em { $place } nesse estado.
refusal-206-hint = Se está cautelada ou enviada, lance antes a devolução. Se não, corrija lugar e estado, ou deixe a arma de fora.

refusal-207 = A arma { $subject } não tem número de série utilizável nem número de controle marcado.
refusal-207-hint = Marque-a com um número de controle e lance a marcação.

refusal-208 = { $subject } já está na remessa { $batch }, que continua aberta.
refusal-208-hint = Deixe-o fora daqui, ou ponha somente o que essa remessa não toma. Uma remessa cancelada não toma nada.

refusal-208-reserved = De { $subject } não resta o bastante sem reserva para esta remessa.
refusal-208-reserved-hint = Aguarde o fim da outra remessa, ou cancele esta e prepare-a de novo com menos.

refusal-209 = O método “{ $method }” não é permitido para { $subject }.
refusal-209-hint = Escolha um método da lista para esse tipo de item. Iniciado o trabalho, é um dos autorizados para a linha.

refusal-210 = O método “{ $method }” não basta por si só para { $subject }.
refusal-210-hint = Acrescente um segundo método que baste por si só. Feito o trabalho, indique os dois que foram aplicados; o que passou só por este não está destruído.

refusal-211 = O estado de { $subject } é { $condition }; somente o grupo D é destruído.
refusal-211-hint = Proponha a mudança para o grupo D: o oficial técnico de munições inspeciona e uma segunda pessoa aprova.

refusal-212 = Em { $subject } falta “{ $field }”.
refusal-212-hint = Complete a ficha, ou a autoridade aceita as linhas incompletas ao autorizar.

refusal-213 = Falta o número da ordem da remessa { $batch }.
refusal-213-hint = Uma remessa é autorizada por ordem escrita: número, data e autoridade.

refusal-214 = { $user } preparou a remessa { $batch } e não a revisa.
refusal-214-hint = Outra pessoa a revisa: um membro da comissão de excedentes ou o chefe da armaria.

refusal-215 = { $user } preparou ou revisou a remessa { $batch } e não a autoriza.
refusal-215-hint = Uma autoridade sem participação nela a autoriza.

refusal-216 = A remessa { $batch } já tem as duas leituras, de duas pessoas.
refusal-216-hint = Quem a leu pode repetir a leitura; uma terceira pessoa, não.

refusal-217 = A linha { $line } da remessa { $batch } não foi lida.
refusal-217-hint = Leia o número no item e anote-o. Se o item não está, anote quantidade zero.

refusal-217-twice = A lista da remessa { $batch } não foi lida duas vezes.
refusal-217-twice-hint = Dois conferentes leem cada número, cada um por si, antes de fechar a lista.

refusal-218 = A remessa { $batch } não tem nenhuma linha { $line } aberta.
refusal-218-hint = Use os números da lista; as linhas já retiradas não contam.

refusal-219 = A divergência da linha { $line } da remessa { $batch } não está resolvida.
refusal-219-hint = Verifiquem de novo juntos e anotem o resultado com o que o explica.

refusal-219-extra = Na remessa { $batch } foi lido algo que não está na lista e não está resolvido.
refusal-219-extra-hint = Separe-o e anote-o como excedente, com o que o explica.

refusal-220 = { $user } é encarregado da reserva, ou responde por este estoque, e confere a remessa { $batch } somente com exceção escrita.
refusal-220-hint = Outro conferente lê a lista; ou escreva o motivo da exceção, e serão necessárias três testemunhas.

refusal-221 = Testemunhas indicadas: { $have }. Testemunhas necessárias: { $wanted }.
refusal-221-hint = Acrescente testemunhas alheias à cadeia de custódia. Com exceção escrita para um conferente, são três.

refusal-222 = { $user } não pode ser testemunha da remessa { $batch } e ter outra parte nela ou estoque a seu cargo.
refusal-222-hint = Escolha uma pessoa alheia à cadeia de custódia.

refusal-223 = Da testemunha { $user } falta o órgão ou o número de identidade.
refusal-223-hint = O administrador completa a ficha da pessoa e o chefe da armaria aprova.

refusal-224 = O balanço da linha { $line } da remessa { $batch } não fecha.
refusal-224-hint = Um resultado por linha: previsto mais encontrado é igual a destruído mais devolvido mais extraviado. Ao fechar a lista, “confirmado” mantém toda a quantidade; qualquer outro resultado, menos.

refusal-225 = Da remessa { $batch } nada foi destruído.
refusal-225-hint = Se o trabalho não foi feito, interrompa a remessa com o motivo. Sem nada destruído não há certificado.

refusal-226 = Os horários do trabalho da remessa { $batch } não são possíveis.
refusal-226-hint = O início é anterior ao fim, e o fim não é posterior a este momento.

## Certificates

refusal-227 = O certificado { $certificate } não existe, está anulado ou não está neste passo.
refusal-227-hint = Assina-se e certifica-se um rascunho; anula-se um certificado emitido.

refusal-227-none = A remessa não tem rascunho de certificado.
refusal-227-none-hint = O chefe da armaria prepara o rascunho do certificado; depois ele é assinado.

refusal-245 = O termo { $certificate } da remessa { $batch } foi substituído antes de ser emitido; em seu lugar está { $newer }.
refusal-245-hint = Use o número { $newer }.

refusal-228 = “{ $meaning }” não é a assinatura que cabe a { $user } no certificado { $certificate }.
refusal-228-hint = Cada um assina pela parte que teve: quem destruiu, as testemunhas do início, o oficial técnico de munições, o chefe da armaria, a autoridade e os observadores.

refusal-229 = { $user } já assinou o certificado { $certificate }.
refusal-229-hint = Basta uma assinatura de cada pessoa.

refusal-230 = No certificado { $certificate } falta a assinatura de { $user }: “{ $meaning }”.
refusal-230-hint = Essa pessoa assina antes da certificação.

refusal-230-anyone = No certificado { $certificate } falta uma assinatura: “{ $meaning }”.
refusal-230-anyone-hint = Cabe ao oficial técnico de munições que não tenha este estoque a seu cargo.

refusal-231 = A remessa mudou depois de preparado o rascunho do certificado.
refusal-231-hint = Prepare um rascunho novo; as assinaturas do anterior já não contam.

refusal-232 = { $user } executou a destruição da remessa { $batch } e não a certifica.
refusal-232-hint = Certificam o chefe da armaria e a autoridade, duas pessoas que não destruíram.

refusal-233 = { $user } teve outra parte na remessa { $batch } e não a certifica pela autoridade.
refusal-233-hint = Outro representante da autoridade certifica.

refusal-234 = O que consta da linha { $line } ({ $subject }) já não está como diz a lista.
refusal-234-hint = Procure no histórico da ficha o ato que o alterou e resolva-o primeiro; a remessa espera.

refusal-235 = Fecham a lista quem a leu: { $a } e { $b }.
refusal-235-hint = Indique essas duas pessoas para as assinaturas.

refusal-236 = Na remessa { $batch } não resta nenhuma linha.
refusal-236-hint = Cancele a remessa com o motivo.

refusal-237 = Falta a assinatura do oficial técnico de munições.
refusal-237-hint = Esse oficial inspeciona os resíduos e assina antes da certificação.

refusal-238 = { $user } conferiu a lista e não dirige a destruição.
refusal-238-hint = Assina a conclusão um responsável pela destruição que não leu a lista.

refusal-239 = Na linha { $line } da remessa { $batch } algo não estava como diz a lista ({ $subject }), e não há bloqueio por divergência aberta.
refusal-239-hint = Aplique primeiro o bloqueio na ficha da arma ou do lote, com o motivo “Divergência aberta”; depois feche a lista. Assim nada disso é entregue até que a diferença se explique.

## Files, copies, days

refusal-250 = Este mesmo arquivo já foi importado pelo ato { $act }.
refusal-250-hint = Consulte esse ato. Dados corrigidos vão em um arquivo novo.

refusal-251 = Erros no arquivo: { $count }. Nada foi importado.
refusal-251-hint = Corrija essas linhas e importe o arquivo de novo; ele entra inteiro ou não entra.

refusal-252 = O documento { $number } já está impresso; a via { $copy } exige um motivo.
refusal-252-hint = Escreva por que é necessária outra via.

refusal-253 = O dia { $day } não tem atos, ou já está selado.
refusal-253-hint = Sele um dia com atos que ainda esteja aberto, no máximo hoje.

## Small words inside the sentences

refusal-reason-ban = proibição
refusal-unnumbered = sem número
refusal-or = { $one } ou { $other }
refusal-quoted = “{ $word }”
refusal-most-roles = qualquer função, exceto avaliador e observador
refusal-any-role = qualquer função

## Fields

refusal-field-name = Nome
refusal-field-number = Número
refusal-field-authority = Autoridade
refusal-field-expires = Vence em
refusal-field-reference = Documento de referência
refusal-field-reason = Motivo
refusal-field-release-number = Número de liberação
refusal-field-control-number = Número de controle
refusal-field-position = Posição na arma
refusal-field-exemption = Causa de isenção
refusal-field-medium = Mídia da cópia
refusal-field-next-due = Próxima inspeção
refusal-field-report = Relatório
refusal-field-public-key = Chave pública
refusal-field-roles = Funções
refusal-field-purpose = Finalidade
refusal-field-serial = Número de série
refusal-field-serial-state = Estado do número de série
refusal-field-manufacturer = Fabricante
refusal-field-model = Modelo
refusal-field-calibre = Calibre completo
refusal-field-weapon-type = Tipo de arma
refusal-field-act = Ato
refusal-field-batch = Lote de destruição
refusal-field-certificate = Certificado de destruição
refusal-field-item = Artigo
refusal-field-subject = Arma ou lote
refusal-field-user = Usuário
refusal-field-due-back = Devolução prevista
refusal-field-hazard-division = Divisão de risco
refusal-field-compatibility-group = Grupo de compatibilidade
refusal-field-neq = Quantidade líquida de explosivos (NEQ)
refusal-field-explanation = Explicação
refusal-field-place = Lugar da destruição
refusal-field-site = Local de destruição
refusal-field-order-number = Número da ordem
refusal-field-note = Observações
refusal-field-neq-max = Quantidade líquida de explosivos autorizada
refusal-field-north = Posição norte
refusal-field-east = Posição leste
refusal-field-size = Tamanho do livro
refusal-field-test-months = Meses entre ensaios
refusal-field-inspection-months = Meses entre inspeções
refusal-field-shelf-life = Vida útil em meses
refusal-field-pack-size = Unidades por embalagem
refusal-field-mass = Massa bruta de uma unidade
refusal-field-line = Número da linha
refusal-field-found = Quantidade sobrante
refusal-field-lost = Quantidade faltante
refusal-field-returned = Quantidade devolvida
refusal-field-destroyed = Quantidade destruída
refusal-field-minor = Defeitos menores
refusal-field-major = Defeitos maiores
refusal-field-critical = Defeitos críticos
refusal-field-counted = Quantidade contada
refusal-field-count = Quantidade
refusal-field-sample = Amostra
refusal-field-root = Raiz do livro
refusal-field-hash = SHA-256 do arquivo
refusal-field-made = Fabricação
refusal-field-parent = Local que o contém
refusal-field-paper = Número do documento

## Lists

refusal-list-command = Comandos que um livro aceita
refusal-list-table = Tipos de registro
refusal-list-column = Colunas desta lista
refusal-list-dated-table = Listas que aceptam um dia (holdings, flags)
refusal-list-rule = Regras do pacote em vigor
refusal-list-measurement = Medições de bench
refusal-list-head = Cabeças de um livro (uma nota, ou um tamanho e 20 algarismos hexadecimais)
refusal-list-country = Países por duas maiúsculas (ISO 3166-1)
refusal-list-role = Funções
refusal-list-item-kind = Tipos de item
refusal-list-place-kind = Tipos de lugar
refusal-list-place-outside = Procedência do estoque
refusal-list-holder-kind = Tipos de portador
refusal-list-condition = Estado de uma arma ou item
refusal-list-condition-group = Grupos de estado da munição
refusal-list-pack-state = Estado da embalagem
refusal-list-weapon-type = Tipos de arma
refusal-list-serial-state = Estado do número de série
refusal-list-legal-title = Título jurídico
refusal-list-origin-event = Forma de entrada no livro
refusal-list-lot-state = Estado do número de lote
refusal-list-hold-reason = Motivos de bloqueio
refusal-list-legal-block = Impedimentos jurídicos
refusal-list-mark-method = Métodos de marcação
refusal-list-trace-decision = Decisões de rastreamento
refusal-list-trace-exemption = Causas de isenção de rastreamento
refusal-list-discrepancy-cause = Causas de divergência
refusal-list-issue-kind = Tipos de fornecimento
refusal-list-issue-purpose = Finalidades de fornecimento
refusal-list-delimiter = Separadores
refusal-list-encoding = Codificações de um arquivo
refusal-list-file-ending = Terminações de um nome de arquivo
refusal-list-import-target = Tabelas que se importam
refusal-list-hazard-division = Divisões de risco
refusal-list-un-number = Números ONU de quatro algarismos
refusal-list-compatibility-group = Grupos de compatibilidade
refusal-list-date-order = Ordens de dia, mês e ano
refusal-list-decimal-sign = Sinais decimais (point, comma)
refusal-list-inspection-result = Resultados de inspeção
refusal-list-finding = Constatações de inspeção
refusal-list-destruction-origin = Origem do que é destruído
refusal-list-destruction-line-result = Resultado de uma linha
refusal-list-document = Documentos
refusal-list-language = Idiomas
refusal-list-paper-size = Tamanhos de papel
