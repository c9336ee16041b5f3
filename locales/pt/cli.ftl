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

## Values in lists

cli-class-ammunition = Munição
cli-class-arms = Armas
cli-certificate-drafted = Lavrado
cli-certificate-issued = Emitido
cli-certificate-void = Anulado
cli-from = De
cli-to = Para
