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

## Columns of lists, and fields of what is shown

cli-col-absolute-mpct = Contenido de estabilizante (0.001 %)
cli-col-accept-incomplete = Datos incompletos aceptados
cli-col-active = Con clave vigente
cli-col-actors = Firmaron
cli-col-appointed = Nombramiento
cli-col-at = Asentado a las
cli-col-authority = Autoridad
cli-col-batch = Tanda
cli-col-block = Impedimento jurídico
cli-col-blocks = Impedimentos jurídicos
cli-col-body = Institución
cli-col-book = Libro de registro
cli-col-calibre = Calibre
cli-col-certificate = Acta
cli-col-certified = Certificada por el acto
cli-col-class = Tanda de
cli-col-closed = Cerrado
cli-col-code = Código
cli-col-compatibility-group = Grupo de compatibilidad
cli-col-condition = Estado
cli-col-control-number = Número de control
cli-col-corrects = Corrige el acto
cli-col-count = Cantidad
cli-col-country = País de fabricación
cli-col-critical = Defectos críticos
cli-col-custody = En custodia de
cli-col-day = Día
cli-col-destroyed = Destruido
cli-col-division = División de riesgo
cli-col-document = Documento
cli-col-drafted = Redactada por el acto
cli-col-drafted-on = Redactada el
cli-col-due-back = Debe volver el
cli-col-east-mm = Este en el plano (mm)
cli-col-ended = Fin del trabajo
cli-col-expires = Vence el
cli-col-expiry = Fin de la vida útil
cli-col-explanation = Explicación
cli-col-file = Archivo
cli-col-findings = Hallazgos
cli-col-found = Hallado
cli-col-hazard-division = División de riesgo
cli-col-history = Historial
cli-col-holder = Tenedor
cli-col-holdings = En existencia
cli-col-holds = Retenciones
cli-col-id = Registro
cli-col-id-number = Identificación
cli-col-import-country = Importada a
cli-col-import-year = Año de importación
cli-col-importer = Importador
cli-col-inspection-months = Inspección cada (meses)
cli-col-inspections = Inspecciones
cli-col-issued = Expedida el
cli-col-item = Artículo
cli-col-keeper = Encargado
cli-col-kind = Clase
cli-col-laboratory = Laboratorio
cli-col-leaf = Hoja del libro
cli-col-legal-basis = Instrumentos jurídicos
cli-col-legal-title = Título jurídico
cli-col-licence = Licencia
cli-col-life-authority = Autoridad de la vida útil
cli-col-life-extended = Vida prorrogada
cli-col-limits = Límites
cli-col-line = Renglón del registro
cli-col-lines = Renglones
cli-col-live = Con explosivo
cli-col-lost = Perdido
cli-col-lot = Lote
cli-col-made = Fabricación
cli-col-major = Defectos mayores
cli-col-make-class = Origen de fábrica
cli-col-maker = Fabricante
cli-col-manufacturer = Fabricante
cli-col-marked = Número de control marcado
cli-col-marks = Marcas
cli-col-mass-g = Masa unitaria (g)
cli-col-meaning = Firmó como
cli-col-medium = Soporte
cli-col-method = Método previsto
cli-col-minor = Defectos menores
cli-col-model = Modelo
cli-col-name = Nombre
cli-col-neq-mg = NEQ unitaria (mg)
cli-col-neq-mg-max = NEQ permitida (mg)
cli-col-next-due = Próxima el
cli-col-no = N.º de renglón
cli-col-north-mm = Norte en el plano (mm)
cli-col-note = Nota
cli-col-number = Número
cli-col-order-date = Fecha de la orden
cli-col-order-number = Número de la orden
cli-col-origin = Origen
cli-col-outside = Fuera del sitio
cli-col-pack = Envase
cli-col-pack-size = Piezas por envase
cli-col-page = Página del registro
cli-col-paper-number = Número en el papel
cli-col-parent = Dentro de
cli-col-place = Ubicación
cli-col-placed-by = Impuesta por
cli-col-placed-on = Impuesta el
cli-col-position = Posición
cli-col-propellant = Es propelente
cli-col-propellant-lot = Lote de propelente
cli-col-purpose = Finalidad
cli-col-pyrotechnic = Es pirotécnico
cli-col-rank = Grado
cli-col-reading = N.º de lectura
cli-col-readings = Lecturas
cli-col-reason = Motivo
cli-col-received-on = Recibido el
cli-col-reference = Referencia
cli-col-relative-mpct = Estabilizante restante (0.001 %)
cli-col-release-authority = Levantado por
cli-col-release-number = Número del levantamiento
cli-col-released = Levantado por el acto
cli-col-remarks = Observaciones
cli-col-report = Informe
cli-col-reserved = Reservado
cli-col-residue = Destino de los residuos
cli-col-result = Resultado
cli-col-returned = Devuelto
cli-col-role = Función
cli-col-roles = Funciones
cli-col-root = Raíz del libro
cli-col-rows = Filas
cli-col-sample = Muestra
cli-col-scrap = Destino de la chatarra
cli-col-seals = Precintos
cli-col-second-method = Segundo método
cli-col-seq = N.º de acto
cli-col-serial = Serie
cli-col-serial-state = Estado de la serie
cli-col-settled = Resuelto como
cli-col-settled-count = Cantidad resuelta
cli-col-sha256 = Huella SHA-256
cli-col-shelf-life-months = Vida útil (meses)
cli-col-signatures = Firmas
cli-col-since = Desde
cli-col-site = Lugar de destrucción
cli-col-size = Actos bajo la cabeza
cli-col-started = Inicio del trabajo
cli-col-state = Estado
cli-col-steps = Pasos dados
cli-col-stock-number = Número de catálogo
cli-col-sub-division = Subdivisión de riesgo
cli-col-subject = Objeto
cli-col-target = Importado como
cli-col-test-months = Ensayo cada (meses)
cli-col-tests = Ensayos de estabilidad
cli-col-text = Leído
cli-col-trace = Decisión de rastreo
cli-col-un-number = Número ONU
cli-col-unit = Unidad
cli-col-used-method = Método usado
cli-col-user = Persona
cli-col-users = Firmaron
cli-col-weapon = Arma
cli-col-weapon-type = Tipo de arma
cli-col-year = Año de fabricación

cli-class-ammunition = Munición
cli-class-arms = Armas
cli-certificate-drafted = Redactada
cli-certificate-issued = Expedida
cli-certificate-void = Anulada
cli-from = De
cli-to = A
