# Las reglas: nombres, alertas, datos, cálculo

## Levels, in the order of attention
rule-level-stop = Detener
rule-level-act = Atender
rule-level-unknown = No evaluable
rule-level-note = Nota
rule-level-clear = Sin alertas

## Classification
rule-r-cls-01-name = División y grupo no forman un par admitido
rule-r-cls-01-flag = { $pair } no figura entre los pares admitidos de división de riesgo y grupo de compatibilidad
rule-r-cls-01-do = Corregir la clasificación del artículo; entretanto se puede seguir registrando
rule-r-cls-02-name = Clasificación de riesgo desconocida
rule-r-cls-02-flag = No se conoce la división de riesgo ({ $hazard-division }) o el grupo de compatibilidad ({ $compatibility-group })
rule-r-cls-02-do = Aislar; tratar como división 1.1, incompatible con todo; consultar a la autoridad competente
rule-r-cls-03-name = Falta la NEQ por unidad
rule-r-cls-03-flag = El artículo contiene explosivo, o puede contenerlo; NEQ por unidad: { $neq-per-unit }
rule-r-cls-03-do = Registrar la NEQ; hasta entonces todo total con este artículo se muestra como «al menos»
rule-r-cls-04-name = Falta la subdivisión
rule-r-cls-04-flag = La división { $hazard-division } sin subdivisión se trata como { $code }
rule-r-cls-04-do = Registrar la subdivisión del artículo

## Life
rule-r-lif-01-name = Vida útil vencida
rule-r-lif-01-flag = La fecha de vencimiento, { $expiry }, pasó hace { $margin }
rule-r-lif-01-do = Inspeccionar o ensayar; pasar a estado C1 o A2
rule-r-lif-02-name = Poca vida útil restante
rule-r-lif-02-flag = Quedan { $by } o menos hasta la fecha de vencimiento, { $expiry }
rule-r-lif-02-do = Planificar su uso
rule-r-lif-03-name = Muy poca vida útil restante
rule-r-lif-03-flag = Quedan { $by } o menos hasta la fecha de vencimiento, { $expiry }
rule-r-lif-03-do = Usar primero
rule-r-lif-04-name = Vida útil restante como en los códigos B y C estadounidenses
rule-r-lif-04-flag = Con fecha de vencimiento { $expiry }, un depósito estadounidense le daría el código de condición { $code }
rule-r-lif-04-do = Pasar a estado A2 y entregar primero
rule-r-lif-05-name = Antiguo y sin datos de vida útil
rule-r-lif-05-flag = Tiene { $span } (fabricación { $made }) y no consta vida útil alguna
rule-r-lif-05-do = Pedir una revisión técnica y registrar su vida útil
rule-r-lif-06-name = Propelente o pirotécnico muy antiguo
rule-r-lif-06-flag = Propelente o pirotécnico de { $span } (fabricación { $made }) y sin datos de vida útil
rule-r-lif-06-do = Aislar y ensayar
rule-r-lif-08-name = Fecha de fabricación desconocida
rule-r-lif-08-flag = Nada se sabe de la fecha de fabricación
rule-r-lif-08-do = Tomar la edad del lote más antiguo del depósito; inspeccionar
rule-r-lif-09-name = Vida útil prorrogada sin documento
rule-r-lif-09-flag = La vida útil se prorrogó hasta { $extended-until } y no se nombra documento alguno
rule-r-lif-09-do = Revocar la prórroga o nombrar su documento

## Stability
rule-r-stb-01-name = Estabilizante en banda S3
rule-r-stb-01-flag = Ensayo del { $test-day }, banda { $band } (parte del contenido inicial: { $relative }; de la masa: { $absolute })
rule-r-stb-01-do = Ensayar de nuevo a más tardar el { $act-by }; usar primero o planificar la disposición final
rule-r-stb-02-name = Estabilizante en banda S4
rule-r-stb-02-flag = Ensayo del { $test-day }, banda { $band } (parte del contenido inicial: { $relative }; de la masa: { $absolute })
rule-r-stb-02-do = Aislar, pasar a estado B1 y dar disposición final a más tardar el { $act-by }
rule-r-stb-03-name = Estabilizante en banda S5
rule-r-stb-03-flag = Ensayo del { $test-day }, banda { $band } (parte del contenido inicial: { $relative }; de la masa: { $absolute })
rule-r-stb-03-do = Aislar ya, pasar a estado D3 y destruir a más tardar el { $act-by }; no sacar de la instalación sin la autoridad
rule-r-stb-04-name = Ensayo de estabilidad vencido
rule-r-stb-04-flag = El ensayo vencía el { $due }, hace { $margin }; último ensayo: { $test-day }
rule-r-stb-04-do = Tomar muestra y ensayar; desde el doble del intervalo, suspender el lote (B1)
rule-r-stb-05-name = Propelente nunca ensayado
rule-r-stb-05-flag = Tiene { $span } (fabricación { $made }) y no consta ensayo de estabilidad
rule-r-stb-05-do = Tomar muestra y ensayar de inmediato
rule-r-stb-06-name = Propelente con lote perdido
rule-r-stb-06-flag = Propelente, número de lote { $lot-state }; fecha del hallazgo: { $lost-on }
rule-r-stb-06-do = Encontrar el número o dar disposición final dentro del plazo de la regla
rule-r-stb-07-name = El estabilizante baja rápido
rule-r-stb-07-flag = Del { $earlier-day } al { $test-day } el lote perdió { $yearly } de su estabilizante inicial por año
rule-r-stb-07-do = Reducir a la mitad el intervalo de ensayos
rule-r-stb-08-name = Vapores u olor acre
rule-r-stb-08-flag = Notificado el { $fumes } y aún sin resolver
rule-r-stb-08-do = Aislar de inmediato y poner guardia contra incendio

## Inspection and control
rule-r-con-01-name = Defecto crítico
rule-r-con-01-flag = Inspección del { $inspection-day }, unidades con defecto crítico: { $critical }
rule-r-con-01-do = Suspender el lote (B1 o B2) e informar
rule-r-con-02-name = Defectos por encima del número de aceptación
rule-r-con-02-flag = Inspección del { $inspection-day } según el plan { $plan }; unidades con defectos mayores: { $major }, con defectos menores: { $minor }
rule-r-con-02-do = Pasar a estado C2 o C3
rule-r-con-03-name = Exudación, grietas o corrosión crítica
rule-r-con-03-flag = Inspección del { $inspection-day }, hallazgo: { $finding }
rule-r-con-03-do = Pasar a estado D3 y aislar
rule-r-con-04-name = Embalaje mojado, agua salada o cierre hermético roto
rule-r-con-04-flag = Inspección del { $inspection-day }, hallazgo: { $finding }
rule-r-con-04-do = Pasar a estado C1 e inspeccionar el contenido
rule-r-con-05-name = Inspección vencida
rule-r-con-05-flag = Última inspección: { $inspection-day }; intervalo: { $inspection-interval }
rule-r-con-05-do = Inspeccionar; desde el doble del intervalo, suspender el lote (B1) hasta hacerlo
rule-r-con-06-name = Prohibición o retiro
rule-r-con-06-flag = Una medida vigente impide la entrega y el uso: { $hold }
rule-r-con-06-do = No entregar; seguir el aviso
rule-r-con-08-name = Número de lote ilegible o inexistente
rule-r-con-08-flag = Número de lote { $lot-state }
rule-r-con-08-do = Identificar el lote
rule-r-con-10-name = Devolución sin inspeccionar
rule-r-con-10-flag = Hay existencias devueltas el { $returned } que siguen sin inspeccionar
rule-r-con-10-do = Inspeccionar lo devuelto
rule-r-acc-04-name = Mucho tiempo en el grupo D
rule-r-acc-04-flag = Hay existencias en el grupo D, para disposición final, desde el { $from }
rule-r-acc-04-do = Planificar una tanda de destrucción

## Weapons
rule-r-wpn-01-name = Sin serie utilizable ni número de control
rule-r-wpn-01-flag = Número de serie: { $serial-state }; ningún número de control está marcado en el arma
rule-r-wpn-01-do = Marcarla; sin marca no puede entrar en una tanda de destrucción
rule-r-wpn-02-name = Inservible o incompleta, sin tanda
rule-r-wpn-02-flag = Estado: { $condition }; el arma no está en ninguna tanda de destrucción abierta
rule-r-wpn-02-do = Repararla o planificar su disposición final
rule-r-wpn-03-name = Sin inspeccionar desde la recepción
rule-r-wpn-03-flag = Recibida el { $received-on }; estado: { $condition }; última inspección: { $inspection-day }
rule-r-wpn-03-do = Inspeccionarla y registrar su estado
rule-r-wpn-04-name = Serie aún no leída
rule-r-wpn-04-flag = El número de serie procede de una lista; nadie lo ha leído en el arma
rule-r-wpn-04-do = Leerlo en el próximo conteo

## Places
rule-r-acc-01-name = Conteo vencido
rule-r-acc-01-flag = Contiene { $contents }; intervalo de conteos: { $count-interval }; último conteo: { $last-count }
rule-r-acc-01-do = Contar el lugar
rule-r-acc-05-name = Con movimiento y sin conteo posterior
rule-r-acc-05-flag = Último movimiento: { $movement }; último conteo completo: { $last-count }
rule-r-acc-05-do = Contar el lugar por completo
rule-r-sto-10-name = Licencia vencida
rule-r-sto-10-flag = La licencia { $licence } venció el { $licence-expiry }, hace { $margin }
rule-r-sto-10-do = Renovar la licencia; hasta entonces, ninguna recepción
rule-r-sto-11-name = Licencia por vencer
rule-r-sto-11-flag = Quedan { $by } o menos de la licencia { $licence }, que vence el { $licence-expiry }
rule-r-sto-11-do = Renovar la licencia
rule-r-sto-13-name = Explosivos sin licencia
rule-r-sto-13-flag = El lugar contiene explosivos, o puede contenerlos, y no tiene licencia de límite de explosivos
rule-r-sto-13-do = Obtener la licencia o vaciar el lugar

## Missing inputs
rule-missing-hazard-division = división de riesgo
rule-missing-compatibility-group = grupo de compatibilidad
rule-missing-sub-division = subdivisión de almacenamiento
rule-missing-neq-per-unit = NEQ por unidad
rule-missing-item-kind = tipo de artículo, si es propelente o pirotécnico
rule-missing-expiry-date = fecha de vencimiento
rule-missing-made-date = fecha de fabricación
rule-missing-extension-reference = documento de la prórroga
rule-missing-stability-test = ensayo de estabilidad
rule-missing-stability-reading = resultado del último ensayo de estabilidad
rule-missing-second-reading = segundo resultado relativo de estabilizante en otra fecha
rule-missing-test-interval = intervalo de los ensayos de estabilidad
rule-missing-lot-number = número de lote
rule-missing-lot-lost-on = fecha en que se constató la pérdida del lote
rule-missing-inspection-result = resultado de inspección
rule-missing-sampling-plan = plan de muestreo
rule-missing-sample-size = muestra del tamaño que pide el plan
rule-missing-inspection-interval = intervalo de las inspecciones
rule-missing-return-date = fecha de devolución
rule-missing-condition = estado
rule-missing-group-d-since = fecha de entrada en el grupo D
rule-missing-count = conteo del lugar
rule-missing-licence = licencia de límite de explosivos
rule-missing-licence-expiry = fecha de vencimiento de la licencia
rule-missing-received-on = fecha de recepción
rule-missing-serial = número de serie utilizable

## Names of inputs
rule-input-hazard-division = División de riesgo
rule-input-sub-division = Subdivisión
rule-input-compatibility-group = Grupo de compatibilidad
rule-input-neq-per-unit = NEQ por unidad
rule-input-live = Contiene explosivo
rule-input-propellant = Propelente
rule-input-pyrotechnic = Pirotécnico
rule-input-expiry = Fecha de vencimiento
rule-input-made = Fecha de fabricación
rule-input-life-data = Consta la vida útil
rule-input-extended-until = Vida útil prorrogada hasta
rule-input-extension-reference = Documento de la prórroga
rule-input-lot-state = Número de lote
rule-input-lost-on = Pérdida del lote constatada el
rule-input-tests = Ensayos de estabilidad registrados
rule-input-test-day = Último ensayo de estabilidad
rule-input-relative = Estabilizante, parte del contenido inicial
rule-input-absolute = Estabilizante, parte de la masa
rule-input-earlier-day = Ensayo anterior
rule-input-earlier-relative = Parte del contenido inicial en el ensayo anterior
rule-input-test-interval = Intervalo de ensayos registrado
rule-input-band-interval = Intervalo que pide la banda
rule-input-fumes = Vapores u olor notificados el
rule-input-inspection-day = Última inspección
rule-input-inspection-interval = Intervalo de inspecciones
rule-input-critical = Unidades con defecto crítico
rule-input-major = Unidades con defecto mayor
rule-input-minor = Unidades con defecto menor
rule-input-plan = Plan de muestreo
rule-input-sample-size = Tamaño de la muestra
rule-input-finding = Hallazgo
rule-input-hold = Retención
rule-input-returned = Devuelto y sin inspeccionar desde
rule-input-received-on = Recibido el
rule-input-condition = Estado
rule-input-count = Cantidad
rule-input-in-d-since = En el grupo D desde
rule-input-serial-state = Número de serie
rule-input-control-mark = Número de control marcado
rule-input-open-batch = En una tanda de destrucción abierta
rule-input-contents = Contenido
rule-input-last-count = Último conteo
rule-input-count-share = Parte que se debe contar
rule-input-count-interval = Intervalo de conteos
rule-input-movement = Último movimiento
rule-input-explosives = Explosivos
rule-input-licence = Licencia de límite de explosivos
rule-input-licence-expiry = La licencia vence el

## Words that stand as values
rule-value-yes = sí
rule-value-no = no
rule-value-nothing = sin registrar
rule-value-lot-marked = marcado
rule-value-lot-none = inexistente
rule-value-lot-mixed = mezclado
rule-value-lot-unknown = ilegible
rule-value-hold-ban = prohibición
rule-value-hold-recall = suspensión o retiro
rule-value-hold-other = otra retención
rule-value-exudation = exudación
rule-value-cracks = grietas
rule-value-critical-corrosion = corrosión crítica
rule-value-wet-pack = embalaje mojado
rule-value-salt-water = agua salada
rule-value-broken-seal = cierre hermético roto
rule-value-date-missing = fecha sin registrar
rule-value-never = nunca
rule-value-contents-arms = armas
rule-value-contents-high-risk = misiles portátiles o artículos de categoría 1
rule-value-contents-detonators-bulk = detonadores o explosivos a granel
rule-value-contents-other = otra munición

## Numbers with their unit
rule-unit-count = { $shown }
rule-unit-days = { $n ->
    [one] { $shown } día
   *[other] { $shown } días
}
rule-unit-months = { $n ->
    [one] { $shown } mes
   *[other] { $shown } meses
}
rule-unit-years = { $n ->
    [one] { $shown } año
   *[other] { $shown } años
}
rule-unit-percent = { $shown } %
rule-unit-milligrams = { $shown } mg

## Arithmetic
rule-step-shift = { $from } más { $by } es { $to }
rule-step-shift-back = { $from } menos { $by } es { $to }
rule-step-after = { $today } es posterior a { $limit }
rule-step-not-after = { $today } no es posterior a { $limit }
rule-step-reached = Al { $today } ya se alcanzó el { $limit }
rule-step-not-reached = Al { $today } aún no se alcanza el { $limit }
rule-step-at-least = { $left } ≥ { $right }
rule-step-less = { $left } < { $right }
rule-step-more = { $left } > { $right }
rule-step-at-most = { $left } ≤ { $right }
rule-step-span = Del { $from } al { $to } van { $span }
rule-step-band = { $reading } cae en la banda { $band }, de { $from } a menos de { $under }
rule-step-band-from = { $reading } cae en la banda { $band }, desde { $from }
rule-step-band-under = { $reading } cae en la banda { $band }, menos de { $under }
rule-step-band-is = Decide la peor lectura, banda { $band }
rule-step-loss = { $loss } perdido en { $days } es { $yearly } por año
rule-step-legal-pair = { $pair } está en la tabla de pares admitidos
rule-step-not-legal-pair = { $pair } no está en la tabla de pares admitidos
rule-step-worked-as = Hasta entonces se trata como { $code }
rule-step-kind-at-worst = El tipo de artículo no consta y se tomó como propelente
rule-step-like-code = Como en el código de condición estadounidense { $code }
rule-step-extension-void = La prórroga no nombra documento y no cuenta
rule-step-not-concerned = La regla no se aplica a este registro

## How the answer is told
rule-margin-left = Margen de { $margin }
rule-margin-past = Excedido en { $margin }
rule-act-by-left = Plazo hasta el { $day }, dentro de { $days }
rule-act-by-passed = Plazo hasta el { $day }, vencido hace { $days }
rule-worst-month = Peor caso, la fecha solo se conoce hasta el mes ({ $known }) y se tomó como { $taken }
rule-worst-year = Peor caso, la fecha solo se conoce hasta el año ({ $known }) y se tomó como { $taken }
rule-worst-about = Peor caso, la fecha es una estimación ({ $known }) y se tomó como { $taken }
rule-cannot-judge = No se puede determinar; falta: { $missing }
rule-lacking = También falta: { $missing }
rule-told-by = { $rule } versión { $version }, paquete de reglas { $pack }
rule-judged-on = Evaluado para el { $day }
rule-origin = según { $document }
rule-standing-read = Fuente: { $source }
rule-standing-recalled = { $source }, no verificado con el texto
rule-standing-default = Valor del producto, editable por la autoridad
rule-standing-level = Nivel y acción son valores del producto
rule-label-inputs = Datos usados
rule-label-arithmetic = Cálculo
rule-label-margin = Margen
rule-label-do = Qué hacer

## Why a rule pack is refused
rule-pack-unknown-rule = El paquete tiene la regla { $rule }, que este programa no conoce
rule-pack-rule-missing = Al paquete le falta la regla { $rule }
rule-pack-rule-twice = El paquete tiene dos veces la regla { $rule }
rule-pack-wrong-subject = En el paquete la regla { $rule } trata de otra cosa
rule-pack-wrong-levels = Los niveles de la regla { $rule } son erróneos
rule-pack-wrong-threshold = El umbral { $key } de la regla { $rule } falta o está fuera de límites
rule-pack-unknown-threshold = La regla { $rule } no conoce el umbral { $key }
rule-pack-source-missing = La regla { $rule } invoca un texto y no nombra fuente
rule-pack-wrong-table = La tabla { $key } del paquete está vacía, desordenada o sin indicar su fuente
