# What the window says.

ui-act-chain = Cadena
ui-act-copy = Copiar el JSON
ui-act-corrects = Corrige el acto { $act }
ui-act-included = { $n ->
    [one] Incluido en la cabeza { $size }, con una prueba de { $shown } paso
   *[other] Incluido en la cabeza { $size }, con una prueba de { $shown } pasos
}
ui-act-leaf = Hoja
ui-act-lines-root = Renglones
ui-act-more-lines = { $n ->
    [one] y { $shown } renglón más
   *[other] y { $shown } renglones más
}
ui-act-no-lines = Este acto no tiene renglones.
ui-act-no-proof = Ninguna cabeza cubre todavía este acto.
ui-act-path = Camino
ui-act-prev = Anterior
ui-act-print = Imprimir el acto
ui-act-reversal = Reversión
ui-act-reversed-by = Reversado por el acto { $act }
ui-act-root = Raíz
ui-act-tab-card = Ficha
ui-act-tab-lines = Renglones { $count }
ui-act-tab-proof = Prueba
ui-act-title = Acto { $act }

ui-actions = Acciones

ui-ago-days = { $n ->
    [one] hace { $shown } d
   *[other] hace { $shown } d
}
ui-ago-today = hoy { $time }
ui-ago-yesterday = ayer { $time }

ui-back = Volver

ui-badge-bad = NO VERIFICADO
ui-badge-bad-act = NO VERIFICADO, acto { $act }
ui-badge-bad-text = El libro está abierto solo para leer; ningún número, impreso ni certificado sale de él sin esta marca.
ui-badge-copy = Copia { $when }
ui-badge-no-copy = Sin copia de seguridad todavía
ui-badge-no-outside = Sin ancla externa todavía
ui-badge-not-yet = sin verificar aún
ui-badge-outside = Ancla externa { $when }
ui-badge-verified = Verificado { $when }

ui-balance-authorised = Autorizado
ui-balance-closes = cierra
ui-balance-counted = Contado
ui-balance-destroyed = Destruido
ui-balance-difference = Diferencia
ui-balance-found = Hallado
ui-balance-lost = Perdido
ui-balance-open = no cierra
ui-balance-planned = Previsto
ui-balance-returned = Devuelto
ui-balance-title = Balance de la tanda
ui-balance-unknown = aún abierto

ui-batch-certificate = Certificado { $number }
ui-batch-ended = Esta tanda terminó; ya no admite más pasos.
ui-batch-missing = Falta aún · { $meaning }
ui-batch-more = Otros pasos…
ui-batch-next = paso siguiente
ui-batch-note = { $site } · { $lines } · { $kg } kg NEQ
ui-batch-print-certificate = Imprimir el certificado…
ui-batch-print-list = Imprimir la lista…
ui-batch-readings-missing = { $n ->
    [one] falta { $shown } lectura
   *[other] faltan { $shown } lecturas
}
ui-batch-title = Tanda { $number }

ui-brand-line = libro de armas y municiones
ui-brand-version = Custodia { $version } · sin red, sin cuenta

ui-browse = Elegir un archivo…

ui-bug-text = No se registró nada. El libro queda abierto solo para leer hasta que se verifique.
ui-bug-title = El programa falló en este paso

ui-calendar-after = Mes siguiente
ui-calendar-before = Mes anterior
ui-calendar-open = Calendario

ui-card-age = Edad
ui-card-complete = completa al { $percent } %
ui-card-each = Por unidad
ui-card-gone = Ya no figura en el libro: { $place }. Aquí no queda nada por asentar.
ui-card-history = Lo ocurrido
ui-card-hold = Retención
ui-card-holdings = Existencia por lugar
ui-card-import-mark = Marca de importación
ui-card-in-packs = { $n ->
    [one] { $quantity } en { $shown } embalaje
   *[other] { $quantity } en { $shown } embalajes
}
ui-card-inspection-due = Próx. inspección
ui-card-legal = Situación jurídica
ui-card-missing = Sin registrar · { $fields }
ui-card-no-flags = Ninguna regla vigente encontró nada.
ui-card-no-stock = Sin existencia en la instalación
ui-card-record = Ficha
ui-card-reserved = Reservado por una tanda: { $count }
ui-card-stock = Existencia
ui-card-test-due = Próx. ensayo
ui-card-to-batch = Añadir a tanda…
ui-card-to-quarantine = Mover…
ui-card-years = { $n ->
    [one] { $shown } año
   *[other] { $shown } años
}

ui-chip-batch = en tanda { $number }
ui-chip-hazard = { $hazard } · ONU { $un }
ui-chip-held = no sale
ui-chip-no-hazard = riesgo sin registrar

ui-close = Cerrar

ui-column-act = Acto
ui-column-acts = Actos
ui-column-batch = Tanda
ui-column-calibre = Calibre
ui-column-code = Código
ui-column-condition = Estado
ui-column-custody = Custodia
ui-column-designation = Designación
ui-column-difference = Dif.
ui-column-due = Plazo
ui-column-expiry = Vence
ui-column-flag = Alerta
ui-column-hazard = Riesgo
ui-column-item = Naturaleza
ui-column-kind = Clase
ui-column-lines = Renglones
ui-column-listed = Lista
ui-column-lot = Lote
ui-column-lot-or-serial = Lote o serie
ui-column-lots = Lotes
ui-column-made = Fabricación
ui-column-maker = Fabricante
ui-column-model = Modelo
ui-column-neq = NEQ (kg)
ui-column-neq-each = NEQ unitaria (kg)
ui-column-neq-short = NEQ
ui-column-no = N.º
ui-column-pieces = Piezas
ui-column-place = Ubicación
ui-column-posted = Asentado
ui-column-quantity = Cantidad
ui-column-reading-1 = 1.ª lectura
ui-column-reading-2 = 2.ª lectura
ui-column-reason = Motivo
ui-column-rule = Regla
ui-column-serial = Serie
ui-column-since = Desde
ui-column-site = Sitio
ui-column-state = Estado
ui-column-subject = Asunto
ui-column-type = Tipo
ui-column-un = ONU
ui-column-unit = Unidad
ui-column-user = Usuario
ui-column-waits = Espera a
ui-column-why = Lo hallado

ui-copy-go = Copiar
ui-copy-hint = La copia se abre y se verifica antes de darla por buena. Elija una memoria USB; la copia lleva la cabeza del registro.
ui-copy-not-proved = sin abrir ni verificar
ui-copy-proved = abierta y verificada
ui-copy-running = Copiando y verificando la copia

ui-count-acts = { $n ->
    [one] { $shown } acto
   *[other] { $shown } actos
}
ui-count-lines = { $n ->
    [one] { $shown } renglón
   *[other] { $shown } renglones
}
ui-count-lots = { $n ->
    [one] { $shown } lote
   *[other] { $shown } lotes
}
ui-count-sites = { $n ->
    [one] { $shown } sitio
   *[other] { $shown } sitios
}
ui-count-weapons = { $n ->
    [one] { $shown } arma
   *[other] { $shown } armas
}

ui-create = Crear el libro
ui-create-fault-country = El país se escribe con dos letras, por ejemplo GT.
ui-create-fault-name = Falta el nombre del depósito.
ui-create-fault-offset = El desfase se escribe en horas, por ejemplo -06:00.
ui-create-fault-people = Hay que nombrar a dos personas distintas.
ui-create-fault-short = Cada frase tiene 15 caracteres o más.
ui-create-fault-site = La clave del sitio tiene de una a seis mayúsculas o cifras.
ui-create-name = Nombre del depósito
ui-create-offset = Hora, desde UTC
ui-create-path = Archivo del libro
ui-create-site = Clave del sitio
ui-create-title = Un libro nuevo

ui-density-auto = Según la ventana
ui-density-comfortable = Holgada
ui-density-compact = Compacta

ui-dismiss = Descartar

ui-draft-act = Acto { $act }, { $kind }
ui-draft-after = Después
ui-draft-body = El texto que se firma
ui-draft-checks = Comprobado
ui-draft-from = sale de
ui-draft-hint = Cuando el formulario esté completo, aquí verá el acto tal como quedará asentado.
ui-draft-left = quedarán { $left }
ui-draft-lines = Renglones
ui-draft-more = { $n ->
    [one] y { $shown } más
   *[other] y { $shown } más
}
ui-draft-signers = Quiénes firman
ui-draft-title = Así quedará asentado
ui-draft-to = pasa a

ui-due-past = { $n ->
    [one] hace { $shown } d
   *[other] hace { $shown } d
}
ui-due-past-years = { $n ->
    [one] hace { $shown } año
   *[other] hace { $shown } años
}
ui-due-today = hoy
ui-due-weekday = { $weekday } { $day }

ui-enrol-passphrase = La persona nueva escribe una frase de 15 caracteres o más, dos veces.

ui-exposure-covered = { $n ->
    [one] cubierto por { $shown } ancla externa
   *[other] cubierto por { $shown } anclas externas
}
ui-exposure-days = { $n ->
    [one] { $acts } en { $shown } día
   *[other] { $acts } en { $shown } días
}
ui-exposure-exposed = { $n ->
    [one] { $shown } acto expuesto
   *[other] { $shown } actos expuestos
}
ui-exposure-hint = sin ancla externa; una copia en USB hecha hoy la cierra
ui-exposure-never = todavía no hay ancla externa; la primera es una copia en USB o una página impresa
ui-exposure-none = todos los actos están cubiertos por un ancla externa
ui-exposure-opened = alta { $day }
ui-exposure-title = Ventana de exposición

ui-family-anchors = Anclas
ui-family-attachments = Adjuntos
ui-family-balances = Saldos
ui-family-clock = Reloj
ui-family-derived = Tablas derivadas
ui-family-file = Archivo
ui-family-leaves = Hojas
ui-family-lines = Renglones
ui-family-rules = Reglas
ui-family-schema = Esquema
ui-family-sequence = Secuencia
ui-family-signatures = Firmas y autoridad
ui-family-tree = Árbol y cabezas

ui-fault-day = Esto no es una fecha. Escriba 24/11/2026, 2411 o -1.
ui-fault-differs = Difiere de lo escrito primero en el carácter { $sign }.
ui-fault-missing = Este campo es necesario.
ui-fault-month-has = { $month } de { $year } tiene { $days } días.
ui-fault-no-lines = Hace falta al menos un renglón.
ui-fault-not-chosen = Elija uno de la lista.
ui-fault-number = Esto no es un número válido aquí.
ui-fault-number-differs = Este es otro número.
ui-fault-time = Escriba día y hora, por ejemplo 24/11/2026 09:30.

ui-field-absolute = Estabilizante, respecto a la masa
ui-field-accept-incomplete = La autoridad acepta renglones con datos incompletos
ui-field-add-stock = Agregar existencia por lote, serie o artículo
ui-field-appointed = Nombrado por
ui-field-authority = Autoridad
ui-field-batch-purpose = Finalidad de la tanda
ui-field-block = Impedimento jurídico
ui-field-body = Institución
ui-field-calibre = Calibre
ui-field-cause = Causa
ui-field-compatibility = Grupo de compatibilidad
ui-field-condition = Estado
ui-field-condition-new = Estado nuevo
ui-field-control-number = Número de control
ui-field-counted = Contado
ui-field-country = País
ui-field-critical = Defectos críticos
ui-field-day = Día
ui-field-designation = Designación
ui-field-destruction-origin = Procedencia de los artículos
ui-field-destruction-place = Lugar de la destrucción
ui-field-destruction-site = Sitio de la destrucción
ui-field-due-back = Devolución prevista
ui-field-east = Al este de la esquina
ui-field-ended = Terminó
ui-field-exception = Excepción
ui-field-expires = Vale hasta
ui-field-expiry = Vencimiento
ui-field-explanation = Explicación
ui-field-findings = Hallazgos
ui-field-from = Procedencia
ui-field-hazard-division = División de riesgo
ui-field-hold-reason = Motivo de la retención
ui-field-holder-code = Código del portador
ui-field-holder-from = De quién
ui-field-holder-kind = Clase de portador
ui-field-holder-to = A quién
ui-field-id-number = Documento de identidad
ui-field-importer = Importador
ui-field-inspection-months = Inspección cada
ui-field-issue-kind = Clase de entrega
ui-field-issued = Emitida el
ui-field-item = Artículo
ui-field-item-code = Código o número de catálogo
ui-field-item-kind = Clase de artículo
ui-field-keeper = Encargado
ui-field-laboratory = Laboratorio
ui-field-legal-basis = Fundamento legal
ui-field-legal-title = Título jurídico
ui-field-licence = Licencia
ui-field-licence-number = Número de licencia
ui-field-life-authority = Quién fija la vida útil
ui-field-live = Contiene explosivo
ui-field-lot = Número de lote como está marcado
ui-field-lot-state = Lo que está marcado
ui-field-made = Fabricación
ui-field-major = Defectos mayores
ui-field-maker = Fabricante
ui-field-mark-method = Cómo se marcó
ui-field-mark-position = En qué parte del arma
ui-field-mass-each = Masa unitaria
ui-field-meaning = Lo que se firma
ui-field-method = Método
ui-field-method-second = Segundo método
ui-field-minor = Defectos menores
ui-field-model = Modelo
ui-field-name = Nombre
ui-field-neq-each = NEQ unitaria
ui-field-neq-limit = NEQ máxima
ui-field-next-due = Próxima vez
ui-field-north = Al norte de la esquina
ui-field-note = Observaciones
ui-field-order-date = Fecha de la orden
ui-field-order-number = Número de la orden
ui-field-origin = Cómo ingresó
ui-field-pack = Embalaje
ui-field-pack-size = Por embalaje
ui-field-paper-book = Libro
ui-field-paper-number = N.º del vale
ui-field-paper-page = Folio
ui-field-parent = Está dentro de
ui-field-place = Lugar
ui-field-place-code = Código del lugar
ui-field-place-kind = Clase de lugar
ui-field-propellant = Propelente
ui-field-propellant-lot = Lote de propelente
ui-field-purpose = Finalidad
ui-field-pyrotechnic = Pirotécnico
ui-field-quantity = Cantidad
ui-field-rank = Grado
ui-field-read = Leído en el artículo
ui-field-reason = Motivo
ui-field-reference = Referencia
ui-field-relative = Estabilizante, respecto al inicial
ui-field-release-number = Número del levantamiento
ui-field-report = Informe
ui-field-residue = Destino de los residuos
ui-field-result = Resultado
ui-field-roles = Funciones
ui-field-sample = Muestra
ui-field-scrap = Chatarra y recibo
ui-field-seals = Números de precinto
ui-field-serial = Serie como está marcada
ui-field-serial-again = Otra vez, para confirmar
ui-field-serial-state = Lo que se puede leer
ui-field-shelf-life = Vida útil en almacén
ui-field-started = Comenzó
ui-field-stays = Queda en la tanda
ui-field-stock-number = Número de catálogo
ui-field-sub-division = Subdivisión de almacenaje
ui-field-test-months = Ensayo cada
ui-field-tested = Fecha del ensayo
ui-field-to = Destino
ui-field-trace-decision = Decisión de rastreo
ui-field-trace-exemption = Exención
ui-field-un-number = Número ONU
ui-field-unit = Unidad de entrega
ui-field-user = Código de usuario
ui-field-weapon-type = Tipo de arma

ui-filter-any = cualquiera
ui-filter-at-least = ≥
ui-filter-clear = Quitar este filtro
ui-filter-contains = contiene
ui-filter-equal = =
ui-filter-of = Filtro de { $column }
ui-filter-rule = regla o texto

ui-finding-corrosion = Corrosión crítica
ui-finding-cracks = Grietas
ui-finding-exudation = Exudación
ui-finding-fumes = Vapores
ui-finding-salt-water = Agua salada
ui-finding-seal-broken = Precinto roto
ui-finding-wet-pack = Embalaje mojado

ui-flag-pack = v{ $version } · { $pack }

ui-flags-all = Todas las reglas
ui-flags-cannot-judge = { $n ->
    [one] { $shown } no evaluable
   *[other] { $shown } no evaluables
}
ui-flags-clear = { $n ->
    [one] { $shown } sin alerta
   *[other] { $shown } sin alerta
}
ui-flags-note = evaluadas al { $day } · { $pack }

ui-flags-rules = Reglas
ui-form-abort-batch = Interrumpir la destrucción
ui-form-accept-transfer = Aceptar un traslado
ui-form-add-holder = Dar de alta un portador
ui-form-add-item = Dar de alta un artículo
ui-form-add-place = Dar de alta un lugar
ui-form-adjust = Ajustar por conteo
ui-form-approve-batch = Autorizar la tanda
ui-form-cancel-batch = Cancelar la tanda
ui-form-certify-batch = Certificar y dar de baja
ui-form-change-condition = Cambiar el estado
ui-form-change-roles = Cambiar funciones
ui-form-complete-batch = Registrar los resultados
ui-form-confirm-count = Confirmar un conteo
ui-form-decide-trace = Decidir el rastreo
ui-form-draft-batch = Nueva tanda de destrucción
ui-form-draft-certificate = Preparar el certificado
ui-form-drafting = Se está preparando el borrador.
ui-form-enrol-person = Dar de alta a una persona
ui-form-expend = Registrar consumo
ui-form-filling = Nada queda asentado hasta firmar.
ui-form-give-back = Recibir una devolución
ui-form-inspection = Registrar una inspección
ui-form-issue = Entregar
ui-form-leaving = Cierre otra vez para descartar lo escrito.
ui-form-license-place = Licencia de un polvorín
ui-form-lock-batch = Cerrar la lista
ui-form-mark-weapon = Registrar un marcaje
ui-form-move = Mover
ui-form-place-block = Imponer un impedimento jurídico
ui-form-place-hold = Retener
ui-form-problems = { $n ->
    [one] { $shown } campo por corregir
   *[other] { $shown } campos por corregir
}
ui-form-read-batch = Leer la lista
ui-form-receive-lots = Recibir un lote
ui-form-receive-stock = Recibir existencias de un lote o artículo conocido
ui-form-receive-weapons = Recibir armas
ui-form-release-block = Levantar un impedimento jurídico
ui-form-release-hold = Levantar una retención
ui-form-reopen-batch = Reabrir la tanda en el paso anterior
ui-form-reverse = Reversar un acto
ui-form-review-batch = Revisar la tanda
ui-form-seal-day = Sellar un día
ui-form-send-transfer = Enviar un traslado
ui-form-sign-certificate = Firmar el certificado
ui-form-stability = Registrar un ensayo de estabilidad
ui-form-start-batch = Iniciar la destrucción
ui-form-to-sign = Firmar…
ui-form-void-certificate = Anular el certificado
ui-form-withdraw-key = Retirar la clave

ui-head-agrees = El registro de { $size } actos, hasta el { $day }, tiene esta cabeza: nada anterior fue alterado, quitado ni intercalado.
ui-head-beyond = La cabeza tecleada cubre { $size } actos; el libro tiene { $acts }.
ui-head-beyond-text = Faltan actos, o este no es el libro de esa página.
ui-head-compare = Comparar
ui-head-differs = El registro de { $size } actos tiene otra cabeza.
ui-head-hint = Teclee el número de actos y los veinte dígitos del pie de una página impresa, con o sin espacios.
ui-head-label = Cabeza del papel
ui-head-not = Esto no es una cabeza.
ui-head-ours = El libro da { $digits }.
ui-head-since = { $n ->
    [one] { $shown } acto desde entonces
   *[other] { $shown } actos desde entonces
}
ui-head-word = cabeza

ui-help-all = Seleccionar todo
ui-help-arrows = Fila por fila
ui-help-commands = Órdenes
ui-help-copy = Copiar las filas para una hoja de cálculo
ui-help-ends = Primera y última fila
ui-help-evidence = Verificado significa que se leyó todo el registro y que nada se contradice ni contradice un ancla externa. Solo las anclas externas prueban que no se reescribió nada antiguo.
ui-help-final = Un acto asentado queda para siempre. Un error se deshace con otro acto que lo nombra, una sola vez.
ui-help-forms = Formularios
ui-help-letters = Buscar por las primeras letras
ui-help-open = Abrir
ui-help-pages = Página por página
ui-help-range = Extender la selección
ui-help-severity = Detener, Atender, No evaluable, Nota y Sin alertas son las respuestas de las reglas. Sin alertas significa solo que las reglas en vigor no encontraron nada.
ui-help-space = Marcar o desmarcar
ui-help-tables = Tablas
ui-help-word = ayuda
ui-help-words = Lo que dicen las palabras

ui-hint-alt-down = abre una lista o el calendario
ui-hint-ctrl-enter = asienta
ui-hint-ctrl-s = pasa a las firmas
ui-hint-dates = ayer; 3 de noviembre
ui-hint-enter = campo siguiente
ui-hint-esc = cierra

ui-holder-agency = Otra institución
ui-holder-person = Persona
ui-holder-unit = Unidad

ui-history-balance = saldo { $count }
ui-home-copies = Resguardo
ui-home-copies-last = las 3 últimas copias
ui-home-empty = Nada espera aquí.
ui-home-empty-next = El trabajo que venza aparecerá solo.
ui-home-flags = Alertas de hoy
ui-home-flags-lots = lotes
ui-home-later = Más adelante
ui-home-neq = NEQ contra el límite de la licencia
ui-home-neq-empty = Ningún polvorín tiene explosivos.
ui-home-overdue = { $n ->
    [one] { $shown } vencido
   *[other] { $shown } de ellos vencidos
}
ui-home-print = Imprimir la jornada
ui-home-today = Hoy
ui-home-undated = Sin fecha
ui-home-waiting = { $n ->
    [one] { $shown } pendiente
   *[other] { $shown } pendientes
}
ui-home-week = Esta semana

ui-inspection-failed = No pasó
ui-inspection-passed = Pasó
ui-inspection-restricted = Con restricciones

ui-key-end = Fin
ui-key-enter = Intro
ui-key-esc = Esc
ui-key-home = Inicio
ui-key-id = clave
ui-key-page-down = AvPág
ui-key-page-up = RePág
ui-key-shift = Mayús
ui-key-space = Espacio
ui-key-withdrawn = retirada

ui-ledger-holds = Contiene
ui-ledger-last = Último acto
ui-ledger-size = { $n ->
    [one] { $size }, { $shown } acto
   *[other] { $size }, { $shown } actos
}
ui-ledger-size-label = Tamaño

ui-line-remove = Quitar el renglón { $line }

ui-lines-batch = Renglones de la tanda
ui-lines-counted = Lo contado
ui-lines-inspected = Lo inspeccionado
ui-lines-limits = Límites por división de riesgo
ui-lines-reading = Lo leído en cada artículo
ui-lines-results = Resultado de cada renglón
ui-lines-serials = Series
ui-lines-settlements = Diferencias por resolver
ui-lines-stock = Existencias

ui-list-empty = Ninguna fila coincide. Quite un filtro o elija otra pestaña.
ui-list-loading = Leyendo…

ui-look-only-note = no se asienta nada

ui-lot-mixed = mezclado
ui-lot-none = sin número
ui-lot-unknown = desconocido

ui-menu-close-ledger = Cerrar el libro
ui-menu-copy = Copiar a una memoria USB…
ui-menu-find = Buscar cualquier cosa
ui-menu-help = Ayuda y teclas
ui-menu-lock = Bloquear
ui-menu-palette = Todas las órdenes
ui-menu-print = Imprimir…
ui-menu-quit = Salir
ui-menu-refresh = Volver a leer
ui-menu-type-head = Teclear una cabeza antigua…
ui-menu-verify = Verificar el libro

ui-nav-ammunition = Munición
ui-nav-audit = Auditoría
ui-nav-destruction = Destrucción
ui-nav-flags = Alertas
ui-nav-home = Inicio
ui-nav-items = Catálogo
ui-nav-palette = órdenes
ui-nav-people = Personas
ui-nav-places = Lugares
ui-nav-settings = Ajustes
ui-nav-weapons = Armas

ui-neq-no-licence = sin licencia

ui-neq-no-limit = sin límite propio
ui-new = Nuevo
ui-new-entry = Nuevo asiento

ui-no = No

ui-none = ninguna

ui-nothing-found = Nada encontrado

ui-of-acts = { $n ->
    [one] { $part } de { $shown } acto
   *[other] { $part } de { $shown } actos
}
ui-of-batches = { $n ->
    [one] { $part } de { $shown } tanda
   *[other] { $part } de { $shown } tandas
}
ui-of-flags = { $n ->
    [one] { $part } de { $shown } alerta
   *[other] { $part } de { $shown } alertas
}
ui-of-items = { $n ->
    [one] { $part } de { $shown } artículo
   *[other] { $part } de { $shown } artículos
}
ui-of-lots = { $n ->
    [one] { $part } de { $shown } lote
   *[other] { $part } de { $shown } lotes
}
ui-of-people = { $n ->
    [one] { $part } de { $shown } persona
   *[other] { $part } de { $shown } personas
}
ui-of-weapons = { $n ->
    [one] { $part } de { $shown } arma
   *[other] { $part } de { $shown } armas
}

ui-open = Abrir
ui-open-file = Abrir

ui-palette-hint = las primeras letras de lo que quiere hacer

ui-passphrase-again = Otra vez
ui-passphrase-caps = Parece que las mayúsculas están fijas.
ui-passphrase-differs = Las dos frases no coinciden.
ui-passphrase-hide = Ocultar la frase
ui-passphrase-new = Frase, 15 caracteres o más
ui-passphrase-of = Frase de { $name }
ui-passphrase-show = Mostrar la frase

ui-path-label = Archivo

ui-person-card = carné { $number }

ui-place-closed = cerrado
ui-place-licence = { $number }, vale hasta el { $day }
ui-place-licence-expired = { $number }, venció el { $day }
ui-place-no-explosive = Aquí no hay explosivos.
ui-place-no-licence = ninguna: los límites no son evaluables

ui-places = { $n ->
    [one] { $shown } lugar
   *[other] { $shown } lugares
}
ui-places-empty = Todavía no hay lugares.
ui-places-empty-next = Primero va la instalación; después sus polvorines, bahías y pilas.

ui-post = Asentar

ui-print-card = Imprimir la ficha
ui-print-go = Escribir el PDF
ui-print-hint = El documento se escribe como PDF y se abre en su visor, desde donde se imprime.
ui-print-reason = Motivo, si es una copia más

ui-queue-accept = Por aceptar
ui-queue-approve = Por aprobar
ui-queue-count = Por contar
ui-queue-inspect = Por inspeccionar
ui-queue-late = { $n ->
    [one] el más antiguo, { $shown } d
   *[other] el más antiguo, { $shown } d
}
ui-queue-next = próximo { $when }
ui-queue-nothing = nada pendiente
ui-queue-overdue = Vencidos
ui-queue-sign = Por firmar

ui-quit-busy = Hay un trabajo en curso. Se detiene al cerrar la ventana.
ui-quit-form = Hay un formulario abierto sin asentar.
ui-quit-recording = Se está asentando un acto. Espere a que termine.
ui-quit-stay = Seguir
ui-quit-text = Todo lo asentado está en el archivo.
ui-quit-title = Salir de Custodia

ui-read-only-asked = Abierto solo para mirar
ui-read-only-bug = Solo lectura tras un fallo del programa
ui-read-only-damaged = Solo lectura: no pasa la verificación
ui-read-only-no-writing = Solo lectura: no se puede escribir en el archivo o su carpeta
ui-read-only-taken = Solo lectura: otra persona lo tiene abierto

ui-recording = Asentando…

ui-release = Levantar…

ui-reverse = Reversar…

ui-search-hint = Serie, lote, documento, persona…
ui-search-label = Buscar

ui-seat-already = ya lo hizo
ui-seat-nobody = Ninguna persona dada de alta puede firmar esto.
ui-seat-open = Elija quién firma.

ui-see-record = Ver la ficha

ui-selected = { $n ->
    [one] selección: { $shown }
   *[other] selección: { $shown }
}

ui-settings-columns = Anchos de columnas
ui-settings-density = Filas y controles
ui-settings-density-note = holgada para guantes y paneles táctiles
ui-settings-folder = Carpeta de anclas y ajustes
ui-settings-language = Idioma
ui-settings-note = suyos en esta computadora; no forman parte de ningún libro
ui-settings-show-folder = Mostrar
ui-settings-size = Tamaño de todo
ui-settings-size-note = 150 % cabe en 1366 × 768, 200 % desde 1920 × 1080
ui-settings-theme = Colores
ui-settings-widths = { $n ->
    [one] { $shown } ancho propio
   *[other] { $shown } anchos propios
}
ui-settings-widths-none = No se cambió ningún ancho.
ui-settings-widths-reset = Restablecer

ui-settlement-confirmed = Confirmado: queda con su cantidad completa

ui-several = varios

ui-sign-foot = Al firmar queda el acto { $act }.
ui-sign-missing = falta

ui-signatures = Firmas

ui-signin-enter = Entrar
ui-signin-idle = Se bloquea tras 5 min sin uso
ui-signin-locked = Bloqueado. ¿Quién sigue?
ui-signin-look = Solo mirar
ui-signin-other = Abrir otro libro
ui-signin-person = Persona
ui-signin-practice = Frase de práctica
ui-signin-title = ¿Quién entra?
ui-signin-training-anchor = Sin ancla externa: es una copia de práctica
ui-signin-verified = Verificado al abrir, { $seconds } s

ui-since-by = desde el { $day }, { $name }

ui-start-create = Crear un libro…
ui-start-empty = Aquí todavía no se abrió ningún libro.
ui-start-empty-next = Un libro de entrenamiento con datos inventados lo muestra todo.
ui-start-gone = ahora no está
ui-start-path = Ruta del archivo
ui-start-title = ¿Qué libro?
ui-start-making = Creando el libro de entrenamiento: dos años de un depósito
ui-start-training = Libro de entrenamiento
ui-start-what = Custodia lleva los libros de armas y municiones, muestra qué lotes envejecen o son inseguros y por qué, y conduce la destrucción hasta su certificado.
ui-start-where = Todo está en un solo archivo de esta computadora. Nada se envía a ninguna parte.

ui-stock-free = { $n ->
    [one] { $shown } disponible
   *[other] { $shown } disponibles
}

ui-stop = Parar

ui-stopped = Detenido. No se registró nada.

ui-sum-left-out = { $n ->
    [one] { $shown } lote sin NEQ
   *[other] { $shown } lotes sin NEQ
}
ui-sum-neq = NEQ de lo filtrado { $kg }

ui-tab-all-batches = Todas
ui-tab-all-items = Todos
ui-tab-all-lots = Todos
ui-tab-all-weapons = Todas
ui-tab-ammunition = Municiones
ui-tab-blocked = Con retención
ui-tab-certified = Certificadas
ui-tab-flagged = Con alerta
ui-tab-issued = Entregadas
ui-tab-models = Modelos de armas
ui-tab-open = Abiertas
ui-tab-propellants = Propelentes

ui-task-batch = Tanda { $number }
ui-task-batch-do = Abrir la tanda
ui-task-certificate = Certificado { $number }
ui-task-certificate-do = Firmar
ui-task-certificate-signed = { $signed } de { $needed } firmas
ui-task-count = Conteo de { $place }
ui-task-count-do = Contar
ui-task-count-last = último conteo { $day }
ui-task-count-never = nunca contado
ui-task-incoming = Traslado { $document } desde { $other }
ui-task-incoming-do = Recibir
ui-task-inspection = Inspección de { $subject }
ui-task-deadline-do = Abrir
ui-task-inspection-do = Inspeccionar
ui-task-not-returned = { $n ->
    [one] { $document }, { $shown } sin devolver
   *[other] { $document }, { $shown } sin devolver
}
ui-task-not-returned-do = Ver la entrega
ui-task-outgoing = Traslado { $document } a { $other }
ui-task-outgoing-do = Ver el traslado
ui-task-stability = Ensayo de estabilidad, lote { $lot }
ui-task-stability-do = Registrar ensayo

ui-theme-dark = Oscuro
ui-theme-high-contrast = Alto contraste
ui-theme-light = Claro

ui-toast-flags-cleared = { $n ->
    [one] { $shown } alerta menos
   *[other] { $shown } alertas menos
}
ui-toast-flags-raised = { $n ->
    [one] { $shown } alerta nueva
   *[other] { $shown } alertas nuevas
}
ui-toast-not-verified = La verificación encontró fallas.
ui-toast-recorded = Asentado como acto { $act }
ui-toast-verified = Verificado: nada se contradice
ui-toast-written = Escrito en { $path }

ui-training-text = Datos inventados. Nada de lo que haga aquí cuenta, y cada impresión lo dice.
ui-training-title = ENTRENAMIENTO

ui-trend-crosses = cruza { $limit } % en { $month }
ui-trend-mass = masa
ui-trend-test = Ensayo
ui-trend-title = Estabilizante, % del inicial

ui-type-number = Escriba { $number } para confirmar

ui-unit-months = meses

ui-unknown = sin dato

ui-verify = Verificar
ui-verify-covered = Leído del archivo, sin confiar en las tablas. Nada alterado, quitado ni intercalado antes del acto { $act }.
ui-verify-hint = La verificación lee todo el archivo y no confía en ninguna de sus tablas.
ui-verify-no-outside = Leído del archivo, sin confiar en las tablas. Sin un ancla externa no se notaría que se reescribió todo el archivo.
ui-verify-title = Verificación

ui-verifying = Verificando…
ui-verifying-part = Verificando · { $part }

ui-why-empty = Aún no se escribió nada.
ui-why-held = Una retención o un impedimento detiene la entrega.
ui-why-in-batch = Ya figura en la tanda { $number }.
ui-why-new-passphrase = La frase nueva debe escribirse dos veces, igual.
ui-why-no-selection = Seleccione filas primero.
ui-why-number = Escriba el número para confirmar.
ui-why-passphrase = Escriba la frase.
ui-why-passphrases = Cada persona escribe su frase.
ui-why-path = Escriba o elija un archivo.

ui-working = Trabajando…

ui-yes = Sí

code-anchor-kind-assessor = visita OEA
code-anchor-kind-authority = autoridad
code-anchor-kind-computer = esta computadora
code-anchor-kind-paper = página impresa
code-anchor-kind-stick = memoria USB

code-field-calibre = calibre
code-field-control-number = número de control
code-field-country = país
code-field-import-mark = marca de importación
code-field-importer = importador
code-field-legal-title = título jurídico
code-field-manufacturer = fabricante
code-field-model = modelo
code-field-origin = cómo ingresó
code-field-serial = serie
code-field-weapon-type = tipo
code-field-year = año
