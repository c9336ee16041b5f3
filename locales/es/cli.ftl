# The console.

cli-recorded = Asentado como acto { $seq }: { $kind } { $document }
cli-made = Libro creado: { $name }. Cabeza { $head }
cli-demo-made = Libro de entrenamiento creado: { $acts } actos, { $weapons } armas, { $lots } lotes. Cabeza { $head }
cli-head-kind = Clase
cli-head-id = Clave
cli-head-text = Nombre
cli-head-detail = Detalle
cli-head-flag = Alerta
cli-head-rule = Regla
cli-head-due = Plazo
cli-not-verified = NO VERIFICADO. El primer acto que no se sostiene es el { $seq }.
cli-no-head-known = No se comparó ninguna cabeza guardada fuera: no se notarían actos quitados del final.
cli-copied = Copiado a { $path }, abierto y verificado: { $acts } actos
cli-rebuilt = Tablas derivadas rehechas a partir de { $acts } actos

cli-bench-own = Propio, ms
cli-bench-peer = Al lado, ms
cli-bench-quotient = Razón
cli-bench-rate = Por segundo
cli-bench-goal = Meta
cli-bench-result = Resultado
cli-bench-beside = Medido junto a
cli-bench-ratio = { $most } veces como máximo
cli-bench-limit = { $most } ms como máximo
cli-bench-met = cumplida
cli-bench-missed = no cumplida

cli-printed = { $n ->
    [one] { $number } escrito en { $path }, { $shown } página
   *[other] { $number } escrito en { $path }, { $shown } páginas
}
