# documents: words of the frame
doc-none = no consta
doc-none-listed = ninguno
doc-no-remarks = ninguna
doc-labelled = { $label }: { $value }
doc-site = { $country }, sitio { $site }
doc-page = página { $page } de { $pages }
doc-head = { $n ->
    [one] Cabeza del libro, { $shown } acto
   *[other] Cabeza del libro, { $shown } actos
}
doc-issued = expedida el { $at } · { $software }
doc-foot-issued = { $issued } · { $paper }
doc-foot-certificate = Acta { $number } · acto { $act } del libro { $ledger }
doc-foot-list = Lista { $number } · acto { $act } del libro { $ledger }
doc-foot-report = { $title } · libro { $ledger }
doc-initials = Rúbricas
doc-unused = Sin uso
doc-carried = Suma y sigue en la página { $page }
doc-brought = Suma de la página { $page }
doc-copy = COPIA { $number }
doc-copy-sentence = Copia { $number }.
doc-copy-reason = Motivo: { $reason }.
doc-unrecorded = Esta impresión no consta en el libro; no es original ni copia.
doc-void-sentence = Anulada por el acto { $act } del { $day }. Motivo: { $reason }.
doc-void-replaced = La sustituye el acta { $number }.
doc-step = acto { $act } · { $day }
doc-batch = Tanda { $batch }
doc-order = Orden { $order }
doc-order-of = Orden { $order } del { $day }

# the certificate of destruction
doc-certificate-short = Acta de destrucción
doc-certificate-title-both = Acta de destrucción de armas y municiones
doc-certificate-title-arms = Acta de destrucción de armas
doc-certificate-title-ammunition = Acta de destrucción de municiones
doc-certificate-subtitle = Certificado de la tanda de destrucción { $batch }. Las existencias de esta lista salen del libro como destruidas solo por esta acta.

doc-section-authority = Autorización
doc-authority = Autoridad que ordena
doc-order-number = Orden
doc-date = Fecha
doc-proposed = Propuso
doc-reviewed = Revisó
doc-approved = Aprobó
doc-basis = Instrumentos jurídicos citados
doc-blocks = Impedimentos jurídicos vigentes
doc-traces = Decisión de rastreo
doc-owner = Fuerza o institución propietaria
doc-custody-from = Custodia entregada por
doc-custody-to = Custodia recibida por
doc-court = Referencias de autorización judicial

doc-section-place = Lugar, fechas y métodos
doc-place = Lugar de destrucción
doc-place-code = código del lugar { $code }
doc-start = Inicio
doc-end = Fin
doc-seals = Precintos
doc-method = Método
doc-second-method = y después: { $method }
doc-equipment = equipo { $equipment }
doc-operator = operador { $operator }
doc-in-lines = { $n ->
    [one] renglón { $list }
   *[other] renglones { $list }
}
doc-no-lines = ningún renglón
doc-range = { $from } a { $to }
doc-lines = { $n ->
    [one] { $shown } renglón
   *[other] { $shown } renglones
}
doc-lines-lots = { $n ->
    [one] { $shown } de munición
   *[other] { $shown } de munición
}
doc-lines-weapons = { $n ->
    [one] { $shown } arma
   *[other] { $shown } armas
}
doc-lines-parts = { $n ->
    [one] { $shown } pieza suelta
   *[other] { $shown } piezas sueltas
}
doc-lines-articles = { $n ->
    [one] { $shown } artículo
   *[other] { $shown } artículos
}
doc-unit-weapons = armas
doc-unit-parts = piezas sueltas
doc-unit-ammunition = munición, unidades
doc-unit-articles = otros artículos
doc-total = Total, { $lines }
doc-total-kinds = Total, { $lines }: { $kinds }

doc-section-destroyed = Relación de lo destruido
doc-col-no = N.º
doc-col-mark = Lote o serie
doc-col-description = Descripción
doc-col-hazard = Riesgo
doc-col-condition = Cond.
doc-col-quantity = Cantidad
doc-col-authorised = Autorizado
doc-col-found = Hallado
doc-col-destroyed = Destruido
doc-col-returned = Devuelto
doc-col-lost = Perdido
doc-col-neq = NEQ (kg)
doc-col-method = Método
doc-col-first-reading = 1.ª lectura
doc-col-second-reading = 2.ª lectura
doc-mark-read = leído por dos personas
doc-mark-none = sin serie registrada
doc-more-item = Código del artículo
doc-more-un-number = Número ONU
doc-more-made-in = País de fabricación
doc-more-control = Número de control
doc-more-parts = Series de las piezas
doc-more-crate-seal = Caja y precinto
doc-more-photos = Fotografías
doc-more-trace = Rastreo
doc-more-note = Nota
doc-note-conditions = Condición: { $conditions }.
doc-note-neq = ?: no se conoce la cantidad neta de explosivos; una suma con ≥ es un mínimo.
doc-note-missing = No consta en ningún renglón: { $facts }.

doc-section-outcome = Conciliación, declaraciones y restos
doc-balance-planned = Autorizado
doc-balance-found = Hallado
doc-balance-destroyed = Destruido
doc-balance-returned = Devuelto
doc-balance-lost = Perdido
doc-balance-difference = Diferencia
doc-by-type = Totales por tipo
doc-by-calibre = Totales por calibre
doc-by-origin = Totales por origen
doc-scrap-route = Destino de la chatarra
doc-scrap-plant = Planta receptora
doc-scrap-receipt = Boleto o constancia
doc-scrap-weight = Peso de la chatarra
doc-residue = Residuos
doc-statement-verified = Cada número de serie y lote de la relación fue leído en el artículo por dos personas y comparado con la lista autorizada. Diferencias: ninguna.
doc-statement-verified-except = Cada número de serie y lote de la relación fue leído en el artículo por dos personas y comparado con la lista autorizada. Diferencias: { $differences }.
doc-statement-irreversible = Los artículos listados fueron destruidos de forma definitiva; ya no pueden servir al uso para el que fueron fabricados y ninguna pieza esencial puede volver a usarse.
doc-statement-residue = Los residuos fueron inspeccionados y entregados como se indica; peso { $weight }.
doc-statement-residue-unweighed = Los residuos fueron inspeccionados y entregados como se indica; su peso no consta.
doc-statement-free = Los envases y residuos fueron inspeccionados y no contienen cartuchos vivos, fulminantes sin percutir, explosivos ni otro material peligroso.
doc-statement-partial = La tanda terminó antes de lo previsto. Esta acta cubre los artículos listados; los demás volvieron a existencias: { $returned }.
doc-statement-left-out = De estos artículos de la lista autorizada no se destruyó nada, por lo que no figuran en esta acta: { $lines }.
doc-difference = renglón { $line }, { $result } ({ $explanation })
doc-difference-extra = fuera de la lista, { $result } ({ $explanation })
doc-difference-confirmed = confirmado con toda su cantidad
doc-differences = { $list }; resueltas por el acto { $act }
doc-statements-none = Declaraciones de verificación, de destrucción irreversible y sobre residuos: ninguna.
doc-incidents = Incidentes e interrupciones
doc-environment = Permiso y medidas ambientales
doc-annexes = Anexos
doc-remarks = Observaciones
doc-acts = Actos de la tanda en el libro
doc-act-of-batch = { $state } { $act } ({ $day })

doc-section-signatures = Firmas
doc-id-number = identificación { $number }
doc-signed-at = firmado el { $at }
doc-quoted = «{ $sentence }.»
doc-signature-key = clave { $key } · acto { $act }
doc-ink = firma
doc-seal = sello
doc-name-by-hand = nombre, grado e identificación
doc-check = Comprobar este papel
doc-check-scan = Lea el código, o teclee estas líneas en Auditoría, Comprobar papel, en ese libro o en una copia.
doc-check-type = Este papel no lleva código. Teclee estas líneas en Auditoría, Comprobar papel, en ese libro o en una copia.
doc-closing = Cada firma se hizo con la clave personal de quien firma y consta en el libro; el acto { $act } las reúne y da de baja las existencias. La firma de tinta y el sello confirman el papel. Un papel cuyas cifras no coincidan con el libro no es válido. Custodia no certifica conformidad con norma alguna.

# the list scrap_route, which no other part speaks of
code-scrap-route-smelter = Acería o fundición
code-scrap-route-controlled-dealer = Chatarrero autorizado
code-scrap-route-state-foundry = Fundición estatal
code-scrap-route-monument = Conservada para monumento o arte, inutilizada
code-scrap-route-stored = Almacenada, destino pendiente

# the destruction list
doc-list-title = Lista de destrucción
doc-list-subtitle = Lista de la tanda de destrucción { $batch }, estado de la tanda: { $state }.
doc-list-before = Nada de esta lista sale del depósito antes de que ambas lecturas coincidan con ella.
doc-section-batch = Tanda y orden
doc-section-planned = Relación de lo que se ha de destruir
doc-section-totals = Totales
doc-list-closing = Una diferencia entre un artículo y esta lista detiene la tanda hasta que se resuelva renglón por renglón.

# checking a paper
doc-check-confirmed = Confirmado: { $number } coincide con el libro.
doc-check-confirmed-alone = Confirmado hasta donde se puede sin el libro: { $number }. Lo que no se comprobó se indica abajo.
doc-check-not-confirmed = No confirmado. No se fíe de este papel.
doc-check-cannot-judge = No se puede determinar. Lo que falta se indica abajo.
doc-check-yes = correcto
doc-check-no = incorrecto
doc-check-open = sin comprobar
doc-check-not-read = Esto no son las cifras, ni el código, ni el PDF de un acta. Las cifras que se teclean son el número del acta, el tamaño y veinte cifras hexadecimales.
doc-check-code-damaged = El código no se lee completo. Vuelva a leerlo.
doc-check-code-newer = Una versión más nueva de Custodia escribió este código. Compruébelo con esa versión.
doc-check-code-altered = El código no está escrito como lo escribe Custodia.
doc-check-wants-ledger = Las cifras tecleadas solo se pueden comparar con el libro o una copia. Indique el libro.
doc-check-key-unreadable = La clave indicada no es la clave de un libro.
doc-check-key-other = La clave indicada es de otro libro.
doc-check-other-ledger = El código es de otro libro, { $ledger }.
doc-check-unknown = El libro no expidió ningún acta { $number }.
doc-check-superseded = El acta { $number } se redactó para la tanda { $batch } y nunca se expidió; la sustituyó { $newer }.
doc-check-known = El acta { $number } de la tanda { $batch } fue expedida por el acto { $act } el { $at }.
doc-check-ledger-damaged = El propio libro no supera la verificación. Verifíquelo o use una copia que la supere.
doc-check-size-wrong = El tamaño tecleado es { $typed }; el del acta es { $size }.
doc-check-digits = Las cifras son las del libro con { $size } actos.
doc-check-digits-wrong = Las cifras no son las del libro con { $size } actos.
doc-check-same = Acto, tanda, hora, renglones y cabeza son los del libro.
doc-check-differs-act = El código indica otro acto que el libro.
doc-check-differs-batch = El código indica otra tanda que el libro.
doc-check-differs-time = El código indica otra hora que el libro.
doc-check-differs-leaf = La huella del acto en el código no es la del libro.
doc-check-differs-lines = Los renglones del código no son los del libro.
doc-check-differs-root = La cabeza del código no es la del libro.
doc-check-signed = La clave del libro firmó la cabeza de { $size } actos.
doc-check-signed-wrongly = La firma del código no es de la clave del libro.
doc-check-signature-unchecked = La firma del código; hace falta la clave del libro o el libro.
doc-check-void = El acta está anulada por el acto { $act } del { $day }. Motivo: { $reason }.
doc-check-not-void = El acta no está anulada.
doc-check-void-unchecked = Si el acta fue anulada; hace falta el libro.
doc-check-in-log = El acto { $act }, con este número, esta tanda y estas cantidades, está en el libro de { $size } actos que se firmó.
doc-check-not-in-log = Lo que lleva el archivo no corresponde a la cabeza firmada.
doc-check-in-log-unchecked = Si esta acta corresponde a esa cabeza; un código solo no lo demuestra. Hace falta el libro o el PDF.
doc-check-content-unchecked = Lo que el papel relaciona; hace falta el libro o el PDF.
doc-check-names-unchecked = Series, lotes, descripciones y nombres; hace falta el libro.
doc-check-print = Este archivo es el ejemplar { $copy } de { $number }, registrado por el acto { $act } el { $at }.
doc-check-print-unknown = El libro no registra ninguna impresión con estos bytes.
doc-check-print-unchecked = Si este archivo consta como impreso; hace falta el libro.
doc-check-no-facts = El archivo no lleva datos de un acta que se puedan leer.
doc-check-no-code = El acta no lleva código; hace falta el libro.
doc-check-facts = Todo lo que lleva el archivo es como en el libro.
doc-check-facts-wrong = Lo que lleva el archivo no es como en el libro.
doc-check-pages = Las páginas son las que dan los datos del archivo.
doc-check-pages-wrong = Las páginas no son las que dan los datos del archivo. El archivo fue alterado.
doc-check-pages-unchecked = Las páginas; las trazó { $software }, y solo esa versión las traza iguales.

# lists of the ledger
doc-report-weapons = Armas a cargo
doc-report-lots = Munición y material en depósito
doc-report-flags = Lo que señalan las reglas
doc-report-all = Todo el libro al { $day }.
doc-report-at = Lugar { $place } al { $day }.
doc-report-missing = Falta: { $input }
doc-report-left-out = { $n ->
    [one] Queda fuera { $shown } renglón más.
   *[other] Quedan fuera { $shown } renglones más.
}
doc-col-serial = Serie
doc-col-lot = Lote
doc-col-type = Tipo
doc-col-model = Modelo
doc-col-calibre = Calibre
doc-col-maker = Fabricante
doc-col-place = Lugar
doc-col-state = Estado
doc-col-custody = Custodia
doc-col-made = Fabricación
doc-col-pack = Envase
doc-col-flag = Gravedad
doc-col-rule = Regla
doc-col-subject = Objeto
doc-col-item = Artículo
doc-col-finding = Hallazgo
doc-col-due = Plazo

## One record on paper

doc-col-to-do = Qué hacer
doc-col-by = Firmó
doc-col-balance = Existencia
doc-col-reserved = Reservado
doc-col-of-mass = % de la masa
doc-col-band = Banda
doc-col-test-report = Informe
doc-col-role = Función
doc-col-meaning = Significado
doc-col-key = Clave
doc-col-from = De
doc-col-to = A
doc-col-what = Qué
doc-col-digest = Resumen
doc-col-where = Dónde
doc-col-done = Hecho
doc-report-reversed = revertido
doc-extract-lot = Ficha del lote { $number }
doc-extract-weapon = Ficha del arma { $number }
doc-extract-work = Trabajo del { $day }
doc-extract-lines = Renglones
doc-extract-tests = Ensayos de estabilizante
doc-extract-on = Según el libro al { $day }.
