# The console.

cli-balance = Conciliación antes de certificar
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

## Tables in and out

cli-import-recorded = { $file } importado como acto { $seq }
cli-import-would = No se asentó nada. La importación de { $file } traería
cli-import-rows = { $n ->
    [one] { $shown } fila
   *[other] { $shown } filas
}
cli-import-items = { $n ->
    [one] { $shown } artículo nuevo en el catálogo
   *[other] { $shown } artículos nuevos en el catálogo
}
cli-import-places = { $n ->
    [one] { $shown } lugar nuevo
   *[other] { $shown } lugares nuevos
}
cli-import-holders = { $n ->
    [one] { $shown } tenedor nuevo
   *[other] { $shown } tenedores nuevos
}
cli-import-guessed = Leído como { $encoding }, columnas separadas por { $delimiter }
cli-import-guessed-look = Leído como { $encoding }, columnas separadas por { $delimiter }. Si estas líneas no se ven bien, indique la codificación y el separador.
cli-import-date-order = Las fechas del archivo muestran el orden { $order }
cli-import-decimal = Los números del archivo muestran el signo decimal { $sign }
cli-import-kept = { $n ->
    [one] La columna «{ $column }» no tiene campo en el libro; su { $shown } celda se conserva con la fila del acto.
   *[other] La columna «{ $column }» no tiene campo en el libro; sus { $shown } celdas se conservan con las filas del acto.
}
cli-export-written = { $n ->
    [one] { $shown } fila escrita en { $path }
   *[other] { $shown } filas escritas en { $path }
}

## Lo hecho y lo no hecho

cli-not-written-back = Está asentado; aún no se volcó al archivo único. { $why }
cli-not-written-back-do = Conserve juntos el libro y el archivo -wal que está a su lado, remedie la causa y abra de nuevo el libro con --recover. No repita el paso.
cli-printed-not-recorded = No se asentó nada: el libro está abierto solo para lectura y no sabe de esta impresión.
cli-not-verified-whole = NO VERIFICADO. Lo que no se sostiene no corresponde a un acto determinado.
cli-not-checked = Sin comprobar: { $families }
cli-another-program = otro programa
cli-import-first = De las filas con errores se muestran las primeras { $shown } de { $count }.

## Argumentos que no se entienden

cli-usage-unknown = { $name } no es un argumento de esta orden.
cli-usage-missing = Falta un argumento: { $name }.
cli-usage-value = { $name } no admite { $value }.
cli-usage-command = No existe la orden { $name }.
cli-usage-twice = { $name } se indicó dos veces, o junto a un argumento que lo excluye.

## Clases de cosas que se hallan

cli-kind-weapon = Arma
cli-kind-lot = Lote
cli-kind-item = Artículo
cli-kind-place = Lugar
cli-kind-person = Persona
cli-kind-holder = Tenedor
cli-kind-batch = Tanda
cli-kind-certificate = Certificado
cli-kind-document = Documento

## Values in lists

cli-class-ammunition = Munición
cli-class-arms = Armas
cli-certificate-drafted = Redactada
cli-certificate-issued = Expedida
cli-certificate-void = Anulada
cli-from = De
cli-to = A
