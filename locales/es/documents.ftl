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
doc-void-sentence = Anulada por el acto { $act } del { $day }. Motivo: { $reason }.
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
doc-start = Inicio
doc-end = Fin
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
doc-more-item = Código del artículo
doc-more-made-in = País de fabricación
doc-more-control = Número de control
doc-more-parts = Series de las piezas
doc-more-crate-seal = Caja y precinto
doc-more-photos = Fotografías
doc-more-trace = Rastreo
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
doc-statement-verified = Cada número de serie y lote de la relación fue leído en el artículo por dos personas y comparado con la lista autorizada. Diferencias: ninguna.
doc-statement-verified-except = Cada número de serie y lote de la relación fue leído en el artículo por dos personas y comparado con la lista autorizada. Diferencias: { $differences }.
doc-statement-irreversible = Los artículos listados fueron destruidos de forma definitiva; ya no pueden servir al uso para el que fueron fabricados y ninguna pieza esencial puede volver a usarse.
doc-statement-residue = Los residuos fueron inspeccionados y entregados como se indica; peso { $weight }.
doc-statement-free = Los envases y residuos fueron inspeccionados y no contienen cartuchos vivos, fulminantes sin percutir, explosivos ni otro material peligroso.
doc-statement-partial = La tanda terminó antes de lo previsto. Esta acta cubre los artículos listados; los demás volvieron a existencias: { $returned }.
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
doc-list-subtitle = Lista de la tanda de destrucción { $batch }, estado de la tanda: { $state }. Nada de esta lista sale del depósito antes de que ambas lecturas coincidan con ella.
doc-section-batch = Tanda y orden
doc-section-planned = Relación de lo que se ha de destruir
doc-section-totals = Totales
doc-list-closing = Una diferencia entre un artículo y esta lista detiene la tanda hasta que se resuelva renglón por renglón.
