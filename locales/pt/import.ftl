### Reading and writing tables: every problem in words.

## Places in a file

import-at-row = Linha { $row }
import-at-row-column = Linha { $row }, coluna “{ $column }”
import-at-sheet-row = Planilha { $sheet }, linha { $row }
import-at-sheet-row-column = Planilha { $sheet }, linha { $row }, coluna “{ $column }”

## Headers

import-header-missing = Não há coluna “{ $header }”. Acrescente-a ou indique o cabeçalho certo na correspondência de colunas.
import-header-twice = O cabeçalho “{ $header }” está sobre as colunas { $columns }. Mude o nome de uma delas.
import-header-unknown = O cabeçalho “{ $header }” não corresponde a nenhum campo. Mude o nome da coluna, retire-a ou use uma correspondência de colunas.
import-field-twice = As colunas { $headers } preencheriam o mesmo campo ({ $field }). Deixe apenas uma.
import-no-headers = Não há linha de cabeçalhos aqui.
import-no-rows = Não há nenhuma linha de dados abaixo dos cabeçalhos.
import-no-header-above = A coluna { $column } contém algo, mas não tem cabeçalho. Dê-lhe um ou esvazie a célula.
import-headers-again = A linha de cabeçalhos se repete aqui. Retire esta linha.
import-total-line = “{ $text }” parece uma linha de totais. Retire esta linha.

## Cells

import-missing = É necessário um valor aqui.
import-cell-error = A célula contém o erro { $text } da planilha. Corrija a fórmula ou digite o valor.
import-stored-as-number = { $text } está guardado como número; zeros iniciais podem ter-se perdido. Formate a coluna como texto e digite-o tal como está marcado.
import-looks-scientific = { $text } é o que uma planilha fez de um número longo; perderam-se algarismos. Formate a coluna como texto e digite-o de novo.
import-code-too-long = “{ $text }” tem mais de { $most } caracteres.
import-control-character = “{ $text }” contém uma quebra de linha ou outro caractere de controle.
import-not-in-list = “{ $text }” não está na lista. São admitidos { $codes }, ou as suas palavras em qualquer dos quatro idiomas.
import-not-yes-no = “{ $text }” não é sim nem não.
import-not-a-number = “{ $text }” não é um número.
import-decimal-unclear = “{ $text }” pode ser lido de duas maneiras. Escolha se os decimais vêm após um ponto ou uma vírgula.
import-negative = “{ $text }” é menor que zero.
import-not-whole = “{ $text }” não é um número inteiro.
import-too-fine = “{ $text }” tem mais de { $places } casas decimais.
import-too-large = “{ $text }” é maior do que o livro admite.
import-not-a-date = “{ $text }” não é uma data do calendário.
import-date-unclear = “{ $text }” pode ser { $one } ou { $other }. Escolha a ordem de dia, mês e ano.
import-short-year = O ano em “{ $text }” tem dois algarismos e não se sabe o século. Escreva quatro.
import-no-day = “{ $text }” não indica o dia, que é necessário aqui.

## Serials and lots

import-serial-means-none = “{ $text }” não é tomado como número de série. Se a arma não o tem, escreva o estado ({ $state }) na coluna própria; se é a própria marca, indique que é legível.
import-serial-missing = Não há número de série. Indique o motivo na coluna do seu estado ou dê um número de controle.
import-serial-against-state = O número de série e o seu estado ({ $state }) se contradizem.
import-lot-means-state = “{ $text }” não é tomado como número de lote. Escreva o estado ({ $state }) na coluna própria e deixe o número vazio.
import-lot-missing = Não há número de lote. Indique na coluna do seu estado se não existe, se são vários ou se não se pode ler.
import-lot-against-state = O número do lote e o seu estado ({ $state }) se contradizem.

## Files that cannot be read or written

import-fault-disk = Não é possível ler o arquivo ({ $why }).
import-fault-not-a-table = Este arquivo não é uma tabela de texto (CSV) nem uma pasta de trabalho (XLSX).
import-fault-other-format = Arquivos do tipo { $format } não são lidos. Abra-o em uma planilha e salve-o como XLSX ou CSV.
import-fault-locked = A pasta de trabalho está protegida por senha. Salve uma cópia sem ela.
import-fault-too-many-parts = A pasta de trabalho tem { $parts } partes; são lidas no máximo { $most }.
import-fault-part-too-large = A parte { $part } da pasta de trabalho é grande demais; são lidos no máximo { $most } MiB.
import-fault-part-too-dense = A parte { $part } da pasta de trabalho ocupa { $ratio } vezes o seu tamanho ao descompactar-se; são lidas no máximo { $most } vezes.
import-fault-part-damaged = A parte { $part } da pasta de trabalho está danificada ({ $why }).
import-fault-workbook-damaged = A pasta de trabalho está danificada ({ $why }).
import-fault-sheet-damaged = A planilha { $sheet } está danificada após a linha { $row } ({ $why }).
import-fault-sheet-missing = Não há planilha “{ $sheet }”. A pasta de trabalho tem { $present }.
import-fault-too-far = Planilha { $sheet }: há uma célula preenchida na linha { $row }, coluna { $column }, além do que se lê (1.048.576 linhas e 1.024 colunas).
import-fault-out-of-order = Planilha { $sheet }: as células da linha { $row } estão fora de ordem; a pasta de trabalho está danificada.
import-fault-cell-too-long = Uma célula da linha { $row } ocupa mais de { $most } MiB.
import-fault-row-too-long = A linha { $row } ocupa mais de { $most } MiB.
import-fault-too-many-columns = A linha { $row } tem mais de { $most } colunas.
import-fault-nul = A linha { $row } contém um byte que não ocorre em textos. O arquivo está danificado ou a sua codificação é UTF-16.
import-fault-open-quote = A linha { $row } da tabela abre, na linha { $line } do arquivo, aspas que nunca se fecham.
import-fault-not-in-encoding = A linha { $row } não é { $encoding } válido. Escolha outra codificação.
import-fault-reader-ended = A leitura interrompeu-se após { $rows } linhas; nada foi aproveitado. Pode ser que o arquivo tenha sido feito para esgotar a memória.
import-fault-write = Não é possível gravar o arquivo ({ $why }).
import-fault-text-too-long = Registro { $row }: o texto de { $column } é longo demais para uma célula de pasta de trabalho. Exporte para CSV.
import-fault-text-nul = Registro { $row }: o texto de { $column } contém um caractere que nenhuma tabela admite.

## Mappings

import-mapping-syntax = A correspondência de colunas não é TOML válido na linha { $line } ({ $why }).
import-mapping-unknown-key = A correspondência de colunas tem uma chave “{ $key }” desconhecida. São conhecidas { $allowed }.
import-mapping-missing-key = Falta à correspondência de colunas a chave “{ $key }”.
import-mapping-wrong-value = O valor de “{ $key }” na correspondência de colunas deve ser { $expected }.
import-mapping-unknown-field = A correspondência de colunas nomeia um campo “{ $field }” desconhecido. São conhecidos { $allowed }.
import-mapping-field-twice = O campo “{ $field }” tem na correspondência de colunas uma coluna e também uma constante.
import-mapping-field-missing = O campo “{ $field }” precisa de uma coluna ou de uma constante na correspondência de colunas.
import-mapping-header-twice = O cabeçalho “{ $header }” preenche dois campos na correspondência de colunas, ou está vazio.

## Contra o livro

import-twice = “{ $text }” já está na linha { $row }.
import-lot-differs = O lote “{ $text }” consta com outra data de fabricação, outro lote de propelente ou outra vida útil. Corrija um dos dois.
import-lot-there = O lote “{ $text }” já está nesse local ({ $lot }). Retire esta linha; uma diferença de quantidade é lançada depois de uma contagem.
import-has-roles = As pessoas com funções são cadastradas uma a uma, porque cada uma precisa de uma chave. Deixe as funções vazias para registrá-la como detentor.
import-refused = { $why }
