# The console.

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
