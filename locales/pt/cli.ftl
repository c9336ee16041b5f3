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
