# The words of every list of codes.

## conflict scope
code-conflict-scope-batch = Misma tanda de destrucción
code-conflict-scope-document = Mismo documento
code-conflict-scope-adjustment = Mismo ajuste
code-conflict-scope-count = Mismo conteo
code-conflict-scope-transfer = Mismo traslado
code-conflict-scope-handover = Misma entrega de cargo
code-conflict-scope-case = Mismo caso
code-conflict-scope-site = Misma instalación
code-conflict-scope-store = Mismo depósito
code-conflict-scope-always = Siempre

## serial state
code-serial-state-legible = Legible
code-serial-state-partial = Parcialmente legible
code-serial-state-obliterated = Borrado
code-serial-state-restored = Restaurado por peritaje
code-serial-state-absent = Nunca marcado
code-serial-state-duplicated = Duplicado en otra arma
code-serial-state-control-number = Solo número de control
code-serial-state-not-read = Aún no leído

## mark kind
code-mark-kind-serial = Número de serie
code-mark-kind-country-of-manufacture = País de fabricación
code-mark-kind-manufacturer = Fabricante
code-mark-kind-year-of-manufacture = Año de fabricación
code-mark-kind-type-model = Código de tipo o modelo
code-mark-kind-calibre = Calibre
code-mark-kind-import-mark = Marca de importación
code-mark-kind-transfer-mark = Marca de transferencia de existencias del Estado a uso civil
code-mark-kind-confiscation-mark = Marca de confiscación definitiva
code-mark-kind-deactivation-mark = Marca de desactivación
code-mark-kind-force-mark = Marca de la fuerza o unidad
code-mark-kind-control-number = Número de control nacional
code-mark-kind-proof-mark = Marca de prueba
code-mark-kind-assembly-mark = Marca de ensamblaje
code-mark-kind-patent-mark = Marca de patente
code-mark-kind-rack-mark = Número de estante o de culata
code-mark-kind-other = Otra marca

## mark moment
code-mark-moment-manufacture = En la fabricación
code-mark-moment-import = En la importación
code-mark-moment-transfer-civil = Al pasar de existencias del Estado a uso civil
code-mark-moment-confiscation = En la confiscación definitiva
code-mark-moment-deactivation = En la desactivación
code-mark-moment-state-holding = Durante la tenencia por una fuerza
code-mark-moment-before-destruction = Antes de la destrucción (arma sin marca)
code-mark-moment-remark = Remarcaje por desgaste o error

## mark method
code-mark-method-stamp = Troquelado
code-mark-method-dot-peen = Micropercusión
code-mark-method-laser = Láser
code-mark-method-engraved = Grabado
code-mark-method-cast = Fundido en la pieza
code-mark-method-etched = Grabado químico
code-mark-method-plate = Placa o etiqueta
code-mark-method-unknown = Desconocido

## component
code-component-frame = Armazón
code-component-receiver = Cajón de mecanismos
code-component-barrel = Cañón
code-component-bolt = Cerrojo
code-component-slide = Corredera
code-component-cylinder = Tambor
code-component-breech-block = Bloque de cierre
code-component-bolt-carrier = Portacerrojo
code-component-upper-receiver = Cajón superior
code-component-trigger-group = Conjunto del disparador
code-component-firing-pin = Aguja percutora
code-component-feeding-device = Cargador
code-component-sight = Mira u óptica
code-component-suppressor = Silenciador
code-component-mount = Afuste o trípode
code-component-launch-tube = Tubo lanzador
code-component-gripstock = Empuñadura de lanzamiento
code-component-baseplate = Placa base
code-component-other = Otro

## make class
code-make-class-factory = De fábrica
code-make-class-licensed-copy = Copia con licencia
code-make-class-unlicensed-copy = Copia sin licencia
code-make-class-craft-made = Artesanal
code-make-class-converted = Convertida
code-make-class-assembled = Ensamblada con piezas o kit
code-make-class-unknown = Desconocida

## action
code-action-automatic = Automático
code-action-semi-automatic = Semiautomático
code-action-bolt-action = De cerrojo
code-action-lever = De palanca
code-action-pump = De corredera (bombeo)
code-action-single-shot = Monotiro
code-action-revolver = Revólver
code-action-double-barrel = Dos cañones paralelos
code-action-over-under = Cañones superpuestos
code-action-recoilless = Sin retroceso
code-action-percussion = De percusión
code-action-flintlock = De chispa
code-action-gas-air = De gas o aire
code-action-selective = Fuego selectivo
code-action-muzzle-loading = De avancarga
code-action-other = Otro

## legal title
code-legal-title-state-owned = Propiedad del Estado
code-legal-title-other-agency = Propiedad de otra institución
code-legal-title-seized-pending = Incautada, decisión pendiente
code-legal-title-confiscated-state = Confiscada a favor del Estado
code-legal-title-surrendered-pending = Entregada, decisión pendiente
code-legal-title-private-safekeeping = Propiedad privada en depósito
code-legal-title-donor-controlled = Donada con condiciones de uso final
code-legal-title-unknown = Desconocida

## legal block
code-legal-block-court = Retención judicial
code-legal-block-evidence = Elemento de prueba
code-legal-block-investigation = Investigación
code-legal-block-trace-pending = Rastreo pendiente
code-legal-block-ownership = Propiedad en disputa

## hold reason
code-hold-reason-discrepancy = Discrepancia abierta
code-hold-reason-safety-quarantine = Cuarentena de seguridad
code-hold-reason-recall = Suspensión o retiro
code-hold-reason-not-inspected = Devuelta, sin inspeccionar
code-hold-reason-end-use = Restricción de uso final o del donante
code-hold-reason-ban = Prohibición
code-hold-reason-administrative = Retención administrativa

## custody
code-custody-store-custodian = Custodio del depósito
code-custody-person-short = Persona, entrega temporal
code-custody-person-long = Persona, asignación permanente
code-custody-unit = Unidad
code-custody-carrier = Transportista o escolta
code-custody-workshop = Taller
code-custody-court = Tribunal o fiscalía
code-custody-outside-agency = Otra institución (préstamo)
code-custody-destruction-team = Equipo de destrucción
code-custody-ended = Custodia terminada

## service state
code-service-state-surplus-declared = Declarada excedente
code-service-state-withdrawn = Retirada del servicio
code-service-state-recorded-for-disposal = Registrada por tipo, lote, partida y número de serie
code-service-state-stored-apart = Almacenada por separado
code-service-state-in-service = En servicio
code-service-state-disposal-decided = Disposición final decidida
code-service-state-in-batch = En una tanda de destrucción
code-service-state-ended-destroyed = Fin: destruida
code-service-state-ended-transferred = Fin: transferida
code-service-state-ended-lost = Fin: baja por pérdida
code-service-state-ended-stolen = Fin: baja por robo
code-service-state-ended-deactivated = Fin: desactivada

## condition
code-condition-serviceable = En buen estado
code-condition-serviceable-limited = En buen estado con limitaciones
code-condition-repairable = Reparable
code-condition-unserviceable = Inservible
code-condition-incomplete = Incompleta
code-condition-not-inspected = Devuelta, sin inspeccionar
code-condition-deactivated = Desactivada
code-condition-destroyed = Destruida
code-condition-unknown = Desconocido

## stock purpose
code-stock-purpose-operational = Operativa
code-stock-purpose-war-reserve = Reserva de guerra
code-stock-purpose-training = Instrucción
code-stock-purpose-experimental = Para ensayos
code-stock-purpose-at-manufacturer = En el punto de fabricación
code-stock-purpose-awaiting-disposal = En espera de disposición final

## origin event
code-origin-event-seized = Incautada
code-origin-event-found = Hallada
code-origin-event-surrendered = Entregada voluntariamente
code-origin-event-opening-balance = Saldo inicial
code-origin-event-procured = Adquirida en el país
code-origin-event-imported = Importada
code-origin-event-donated = Donada
code-origin-event-transferred-in = Transferida de otro tenedor
code-origin-event-confiscated = Confiscada por decisión firme
code-origin-event-captured = Capturada
code-origin-event-recovered = Recuperada tras pérdida o robo
code-origin-event-found-on-inventory = Hallada en inventario
code-origin-event-loan-in = En préstamo de otro tenedor
code-origin-event-safekeeping = Entregada en depósito

## place outside
code-place-outside-supplier = Proveedor
code-place-outside-issued-person = En poder de una persona
code-place-outside-issued-unit = En poder de una unidad
code-place-outside-court = Tribunal o fiscalía
code-place-outside-outside-agency = Otra institución
code-place-outside-transferred-out = Transferencia a terceros
code-place-outside-destroyed = Destrucción
code-place-outside-lost = Pérdida o robo
code-place-outside-opening = Saldo inicial
code-place-outside-found = Hallazgo en conteo
code-place-outside-expended = Consumo

## issue kind
code-issue-kind-short = Entrega temporal (turno o día)
code-issue-kind-long = Asignación permanente
code-issue-kind-loan = Préstamo a otra institución

## issue purpose
code-issue-purpose-guard = Guardia
code-issue-purpose-patrol = Patrulla u operación
code-issue-purpose-range = Práctica de tiro
code-issue-purpose-training = Instrucción
code-issue-purpose-escort = Escolta
code-issue-purpose-ceremony = Ceremonia
code-issue-purpose-inspection = Inspección
code-issue-purpose-repair = Reparación
code-issue-purpose-court = Tribunal o peritaje
code-issue-purpose-other = Otro

## transfer state
code-transfer-state-draft = Borrador
code-transfer-state-sent = Enviado, sin aceptar
code-transfer-state-accepted = Aceptado
code-transfer-state-accepted-difference = Aceptado con diferencias
code-transfer-state-refused = Rechazado
code-transfer-state-cancelled = Cancelado
code-transfer-state-overdue = Recepción vencida

## destruction state
code-destruction-state-draft = Borrador
code-destruction-state-reviewed = Revisada
code-destruction-state-approved = Aprobada
code-destruction-state-locked = Cerrada
code-destruction-state-running = En curso
code-destruction-state-completed = Concluida
code-destruction-state-certified = Certificada
code-destruction-state-cancelled = Cancelada
code-destruction-state-aborted = Interrumpida

## destruction stage
code-destruction-stage-proposed = Propuesta
code-destruction-stage-cleared = Liberada (judicial y rastreo)
code-destruction-stage-authorised = Autorizada
code-destruction-stage-verified-sealed = Verificada y precintada
code-destruction-stage-in-transit = En tránsito
code-destruction-stage-received = Recibida en el sitio
code-destruction-stage-destroyed = Destruida
code-destruction-stage-residue-verified = Residuos verificados
code-destruction-stage-certified = Certificada
code-destruction-stage-dispatched = Lista enviada a la autoridad
code-destruction-stage-closed = Cerrada
code-destruction-stage-exception = Detenida por excepción

## destruction line result
code-destruction-line-result-destroyed = Destruida
code-destruction-line-result-returned = Devuelta al depósito
code-destruction-line-result-missing = No presentada
code-destruction-line-result-extra = Sobrante, no incluida en la lista
code-destruction-line-result-mismatch = No coincide con la lista
code-destruction-line-result-refused-block = Rechazada: impedimento jurídico vigente
code-destruction-line-result-found = Hallada durante el trabajo, agregada
code-destruction-line-result-lost = Perdida durante el trabajo
code-destruction-line-result-not-complete = Método no efectivo, repetir

## destruction origin
code-destruction-origin-surplus = Excedente
code-destruction-origin-obsolete = Obsoleta
code-destruction-origin-unserviceable = Inservible
code-destruction-origin-seized = Incautada
code-destruction-origin-confiscated = Confiscada
code-destruction-origin-surrendered = Entregada voluntariamente
code-destruction-origin-found = Hallada
code-destruction-origin-craft-made = Artesanal

## signature meaning
code-signature-meaning-prepared = Preparé este documento
code-signature-meaning-counted = Conté estos artículos
code-signature-meaning-verified = Leí y comparé cada número
code-signature-meaning-issued = Entregué
code-signature-meaning-received = Recibí
code-signature-meaning-returned = Devolví
code-signature-meaning-handed-over = Entrego el cargo
code-signature-meaning-took-over = Recibo el cargo
code-signature-meaning-inspected = Inspeccioné
code-signature-meaning-approved = Apruebo
code-signature-meaning-authorised = Autorizo
code-signature-meaning-destroyed = Ejecuté la destrucción
code-signature-meaning-witnessed = Estuve presente y lo vi
code-signature-meaning-observed = Observé como observador independiente
code-signature-meaning-certified = Certifico
code-signature-meaning-assessed = Evalué
code-signature-meaning-acknowledged = Recibí este informe; no implica conformidad
code-signature-meaning-accepted-terms = Acepto estas condiciones
code-signature-meaning-opened = Abro este libro
code-signature-meaning-recorded = Registré esto
code-signature-meaning-enrolled = Di de alta a esta persona
code-signature-meaning-submitted = Lo someto a decisión

## trace decision
code-trace-decision-pending = Rastreo pendiente
code-trace-decision-trace-completed = Rastreo concluido
code-trace-decision-trace-not-required = Rastreo no requerido
code-trace-decision-trace-waived = Rastreo dispensado por la autoridad
code-trace-decision-not-applicable = Existencias del Estado con historial completo

## trace exemption
code-trace-exemption-amnesty = Recogida en amnistía
code-trace-exemption-diversion-risk = El rastreo retrasaría la destrucción y aumentaría el riesgo de desvío
code-trace-exemption-before-1946 = Fabricada antes de 1946

## reservation
code-reservation-batch-reserved = Reservada para una tanda de destrucción
code-reservation-count-freeze = Congelada por un conteo
code-reservation-transfer-pending = En traslado sin aceptar

## severity
code-severity-critical = Crítico
code-severity-major = Mayor
code-severity-minor = Menor
code-severity-observation = Observación

## answer
code-answer-yes = Sí
code-answer-partly = En parte
code-answer-no = No
code-answer-not-applicable = No aplica
code-answer-not-seen = No observado

## document type
code-document-type-dc = Certificado de destrucción
code-document-type-dl = Lista de destrucción
code-document-type-hr = Recibo de entrega
code-document-type-rc = Tarjeta de recibo de arma
code-document-type-il = Registro de entrega y devolución
code-document-type-iv = Vale de salida
code-document-type-rv = Comprobante de recepción
code-document-type-rt = Vale de devolución
code-document-type-mv = Vale de traslado interno
code-document-type-aj = Acta de ajuste
code-document-type-cr = Informe de estado
code-document-type-in = Informe de inspección
code-document-type-tv = Vale de traslado
code-document-type-cs = Hoja de conteo
code-document-type-mc = Tarjeta de datos de polvorín (tarjeta de pila)
code-document-type-ll = Licencia de límite de explosivos
code-document-type-dr = Acta de discrepancia
code-document-type-cc = Formulario de cadena de custodia
code-document-type-ho = Entrega-recepción de cargo
code-document-type-ar = Informe de evaluación
code-document-type-lc = Tarjeta de lote
code-document-type-wc = Tarjeta de arma
code-document-type-ta = Respuesta de rastreo
code-document-type-tr = Hoja de datos de solicitud de rastreo
code-document-type-ln = Aviso de pérdida o robo
code-document-type-ds = Hoja diaria de destrucción
code-document-type-cl = Carta de remisión a la autoridad
code-document-type-bk = Libro de armas
code-document-type-mt = Etiqueta de mantenimiento
code-document-type-ex = Certificado de consumo
code-document-type-me = Hoja de cierre mensual
code-document-type-lb = Etiquetas
code-document-type-db = Tanda de destrucción

## provenance
code-provenance-read = Leído en la fuente
code-provenance-recalled = No verificado con el texto
code-provenance-default = Valor del producto, editable

## capacity
code-capacity-proposer = Quien propone
code-capacity-counter = Responsable del conteo
code-capacity-counter-1 = Primer responsable del conteo
code-capacity-counter-2 = Segundo responsable del conteo
code-capacity-issuer = Quien entrega
code-capacity-receiver = Quien recibe
code-capacity-sender = Remitente
code-capacity-accepter = Quien acepta
code-capacity-verifier-1 = Primer verificador
code-capacity-verifier-2 = Segundo verificador
code-capacity-witness-1 = Primer testigo
code-capacity-witness-2 = Segundo testigo
code-capacity-certifier = Quien certifica
code-capacity-approver-1 = Primer aprobador
code-capacity-approver-2 = Segundo aprobador
code-capacity-condition-proposer = Quien propone el estado
code-capacity-condition-approver = Quien aprueba el estado
code-capacity-trace-approver = Quien aprueba la respuesta de rastreo
code-capacity-outgoing-custodian = Custodio saliente
code-capacity-incoming-custodian = Custodio entrante
code-capacity-handover-witness = Testigo de la entrega
code-capacity-key-holder-1 = Primer portador de llave
code-capacity-key-holder-2 = Segundo portador de llave
code-capacity-any-ledger-role = Cualquier función en el libro

## loss kind
code-loss-kind-lost = Perdida
code-loss-kind-theft-no-violence = Hurtada
code-loss-kind-theft-violence = Robada con violencia
code-loss-kind-embezzled = Apropiada indebidamente por el tenedor
code-loss-kind-combat = Perdida en combate
code-loss-kind-accident = Destruida por accidente
code-loss-kind-transit = Perdida en tránsito
code-loss-kind-unexplained = Faltante sin explicación

## print mark
code-print-mark-original = Original
code-print-mark-copy = Copia
code-print-mark-void = ANULADO
code-print-mark-draft = BORRADOR
code-print-mark-training = INSTRUCCIÓN, SIN VALIDEZ
code-print-mark-not-verified = NO VERIFICADO

## count line result
code-count-line-result-matched = Coincide
code-count-line-result-missing = Faltante
code-count-line-result-extra = Sobrante
code-count-line-result-misplaced = En otro lugar
code-count-line-result-serial-differs = La serie se lee distinta
code-count-line-result-mark-differs = Otra marca difiere
code-count-line-result-condition-differs = El estado difiere
code-count-line-result-double-scan = Contado dos veces
code-count-line-result-unknown-scan = Código o serie desconocido
code-count-line-result-not-counted = No contado
code-count-line-result-cannot-read = No se puede leer

## discrepancy cause
code-discrepancy-cause-entry-error = Error de registro
code-discrepancy-cause-unposted-document = Documento no registrado
code-discrepancy-cause-serial-misread = Serie mal leída
code-discrepancy-cause-misplaced = Ubicación equivocada
code-discrepancy-cause-issue-not-recorded = Entrega no registrada
code-discrepancy-cause-return-not-recorded = Devolución no registrada
code-discrepancy-cause-in-transit = En tránsito
code-discrepancy-cause-packing-error = Error de embalaje o de contenido
code-discrepancy-cause-double-record = Registro doble
code-discrepancy-cause-loss = Pérdida
code-discrepancy-cause-theft = Robo o hurto
code-discrepancy-cause-unexplained = Sin explicación

## event type
code-event-type-initial-registration = Registro inicial
code-event-type-receipt = Recepción
code-event-type-issue-short = Entrega temporal
code-event-type-issue-long = Asignación permanente
code-event-type-return = Devolución
code-event-type-transfer-out = Traslado enviado
code-event-type-transfer-in = Traslado aceptado
code-event-type-transfer-refused = Traslado rechazado
code-event-type-move = Movida dentro de la instalación
code-event-type-count-confirmed = Conteo confirmado
code-event-type-inventory-gain = Alta por inventario
code-event-type-inventory-loss = Baja por inventario
code-event-type-correction = Corrección
code-event-type-reversal = Reversión
code-event-type-mark-applied = Marca aplicada
code-event-type-serial-corrected = Lectura de serie corregida
code-event-type-component-changed = Pieza cambiada
code-event-type-inspected = Inspeccionada
code-event-type-repair-out = Enviada a reparación
code-event-type-repair-in = Regresada de reparación
code-event-type-block-on = Impedimento jurídico puesto
code-event-type-block-off = Impedimento jurídico levantado
code-event-type-hold-on = Retención puesta
code-event-type-hold-off = Retención levantada
code-event-type-surplus-declared = Declarada excedente
code-event-type-withdrawn = Retirada del servicio
code-event-type-batch-allocated = Incluida en tanda de destrucción
code-event-type-batch-released = Liberada de la tanda
code-event-type-verified-for-destruction = Verificada para destrucción
code-event-type-destroyed = Destruida
code-event-type-deactivated = Desactivada
code-event-type-loss-reported = Pérdida denunciada
code-event-type-theft-reported = Robo denunciado
code-event-type-recovered = Recuperada
code-event-type-trace-query = Solicitud de rastreo recibida o enviada
code-event-type-trace-reply = Respuesta de rastreo

## exception reason
code-exception-reason-small-post = Puesto pequeño: no hay otra persona
code-exception-reason-emergency = Emergencia
code-exception-reason-absence = Oficial ausente
code-exception-reason-order = Orden escrita
code-exception-reason-other = Otro, con explicación

## paper size
code-paper-size-a4 = A4
code-paper-size-letter = Carta
code-paper-size-half = Media hoja (A5 o media carta)
code-paper-size-card = Tarjeta
code-paper-size-sheet-labels = Hoja de etiquetas
code-paper-size-roll-labels = Rollo de etiquetas

## sample direction
code-sample-direction-book-to-floor = Del libro al estante
code-sample-direction-floor-to-book = Del estante al libro

## role
code-role-storekeeper = Encargado de almacén
code-role-armourer = Armero
code-role-accountable-officer = Jefe de armería (responsable de bienes)
code-role-inspector = Inspector
code-role-ammunition-officer = Oficial técnico de municiones
code-role-surplus-board = Miembro de la junta de excedentes
code-role-approver = Oficial que aprueba
code-role-authority = Autoridad que autoriza
code-role-verifier = Verificador
code-role-convoy-officer = Responsable del convoy
code-role-destruction-officer = Responsable de la destrucción
code-role-witness = Testigo
code-role-observer = Observador independiente
code-role-assessor = Evaluador (OEA)
code-role-national-authority = Autoridad nacional
code-role-contact-point = Punto de contacto nacional
code-role-records-officer = Encargado de registros
code-role-investigator = Oficial investigador
code-role-unit-requester = Unidad solicitante
code-role-administrator = Administrador del sistema

## weapon type
code-weapon-type-revolver = Revólver
code-weapon-type-pistol-self-loading = Pistola semiautomática
code-weapon-type-pistol-automatic = Pistola automática
code-weapon-type-pistol-single-shot = Pistola monotiro
code-weapon-type-derringer = Derringer (pistola de bolsillo)
code-weapon-type-rifle-bolt = Fusil de cerrojo
code-weapon-type-rifle-semi-auto = Fusil semiautomático
code-weapon-type-rifle-lever = Rifle de palanca
code-weapon-type-rifle-pump = Rifle de bombeo
code-weapon-type-rifle-single-shot = Fusil monotiro
code-weapon-type-rifle-percussion = Fusil de percusión (avancarga)
code-weapon-type-carbine = Carabina
code-weapon-type-assault-rifle = Fusil de asalto
code-weapon-type-smg = Subfusil
code-weapon-type-lmg = Ametralladora ligera
code-weapon-type-gpmg = Ametralladora de uso general
code-weapon-type-hmg = Ametralladora pesada
code-weapon-type-anti-materiel-rifle = Fusil antimaterial
code-weapon-type-shotgun-pump = Escopeta de bombeo
code-weapon-type-shotgun-semi-auto = Escopeta semiautomática
code-weapon-type-shotgun-double = Escopeta de dos cañones paralelos
code-weapon-type-shotgun-over-under = Escopeta de cañones superpuestos
code-weapon-type-shotgun-single = Escopeta monotiro
code-weapon-type-shotgun-bolt = Escopeta de cerrojo
code-weapon-type-combination-gun = Arma combinada (rifle y escopeta)
code-weapon-type-grenade-launcher-hand = Lanzagranadas portátil
code-weapon-type-grenade-launcher-under = Lanzagranadas acoplado
code-weapon-type-grenade-launcher-mounted = Lanzagranadas automático montado
code-weapon-type-rocket-launcher = Lanzacohetes portátil
code-weapon-type-atgm-launcher = Lanzador portátil de misiles antitanque
code-weapon-type-anti-tank-gun = Cañón antitanque portátil
code-weapon-type-recoilless-rifle = Cañón sin retroceso
code-weapon-type-mortar-below-75 = Mortero de menos de 75 mm
code-weapon-type-mortar-75-plus = Mortero de 75 mm o más
code-weapon-type-manpads = Sistema portátil de defensa antiaérea
code-weapon-type-signal-pistol = Pistola de señales
code-weapon-type-blank-pistol = Pistola de fogueo o alarma
code-weapon-type-air-gun = Arma de aire o gas
code-weapon-type-tear-gas-gun = Lanzagases
code-weapon-type-disguised-gun = Arma de fuego disimulada
code-weapon-type-craft-pistol = Pistola artesanal
code-weapon-type-craft-shotgun = Escopeta artesanal
code-weapon-type-craft-long-gun = Fusil artesanal
code-weapon-type-craft-smg = Subfusil artesanal
code-weapon-type-suppressor = Silenciador
code-weapon-type-frame-only = Armazón o cajón de mecanismos suelto
code-weapon-type-barrel-only = Cañón suelto
code-weapon-type-other = Otra arma (describir)
code-weapon-type-unknown = Sin identificar

## destruction method
code-destruction-method-shear = Cizallado hidráulico
code-destruction-method-torch = Oxicorte (corte con soplete)
code-destruction-method-saw = Aserrado o corte con disco
code-destruction-method-plasma = Corte por plasma
code-destruction-method-press = Prensado hidráulico
code-destruction-method-crush = Aplastamiento (vehículo o rodillo)
code-destruction-method-bend = Doblado
code-destruction-method-shred = Trituración
code-destruction-method-flail = Inutilización con mayal de cadenas
code-destruction-method-smelt = Fundición
code-destruction-method-burn = Quema
code-destruction-method-saa-burn = Quema de munición de armas pequeñas en tanque
code-destruction-method-od = Detonación a cielo abierto
code-destruction-method-ob = Quema a cielo abierto
code-destruction-method-cdc = Detonación en cámara cerrada
code-destruction-method-furnace = Horno industrial
code-destruction-method-disassemble = Desmontaje industrial y recuperación
code-destruction-method-sea = Vertimiento al mar
code-destruction-method-bury = Enterramiento
code-destruction-method-other = Otro método (describir)

## residue check
code-residue-check-shear = Cajón de mecanismos cortado por completo
code-residue-check-torch = Al menos un corte diagonal a través del cajón o armazón
code-residue-check-saw = Cajón, cañón y cerrojo cortados por completo
code-residue-check-plasma = Cajón, cañón y cerrojo cortados por completo
code-residue-check-press = Cajón abierto o piezas soldadas entre sí; si no, segundo método
code-residue-check-crush = Cajón abierto; cañón doblado y partido; si no, segundo método
code-residue-check-bend = Reversible: solo con un segundo método
code-residue-check-shred = Solo fragmentos; ninguna pieza esencial entera
code-residue-check-flail = Piezas esenciales rotas; si no, segundo método
code-residue-check-smelt = Constancia de la planta, con peso
code-residue-check-burn = No basta por sí sola para piezas metálicas
code-residue-check-saa-burn = Vainas y residuos inspeccionados; declaración de ausencia de explosivos
code-residue-check-od = Sitio inspeccionado y despejado; artículos no destruidos listados
code-residue-check-ob = Residuos inspeccionados; declaración de ausencia de explosivos
code-residue-check-cdc = Registro de cámara y residuos inspeccionados
code-residue-check-furnace = Registro del horno y residuos inspeccionados
code-residue-check-disassemble = Cada componente recuperado ingresa al inventario o se destruye
code-residue-check-sea = Solo registro de actos pasados
code-residue-check-bury = Solo registro de actos pasados
code-residue-check-other = Aprobado caso por caso, resultado descrito

## condition group
code-condition-group-a = En buen estado y disponible
code-condition-group-b = Uso prohibido hasta que termine una investigación técnica
code-condition-group-c = No disponible hasta su inspección, reparación, modificación o prueba
code-condition-group-d = Para disposición final
code-condition-group-a1 = Sin restricciones
code-condition-group-a2 = Limitado por la vida útil en almacén
code-condition-group-a3 = Uso restringido (solo instrucción, o con limitación)
code-condition-group-b1 = Entrega prohibida, movimiento permitido
code-condition-group-b2 = Entrega y movimiento prohibidos
code-condition-group-c1 = En espera de inspección
code-condition-group-c2 = Reparación menor
code-condition-group-c3 = Reparación mayor o modificación
code-condition-group-c4 = En espera de prueba en servicio o de estabilidad
code-condition-group-d1 = Excedente en buen estado
code-condition-group-d2 = Inservible, estable
code-condition-group-d3 = Peligroso de mover, o de destrucción prioritaria
code-condition-group-d4 = Chatarra vacía o inerte en espera de certificado de ausencia de explosivos

## hazard division
code-hazard-division-1-1 = Explosión en masa (casi toda la cantidad a la vez)
code-hazard-division-1-2 = Proyecciones sin explosión en masa (uno o pocos artículos a la vez)
code-hazard-division-1-3 = Incendio con fuerte calor radiante y efectos menores de onda expansiva o proyección
code-hazard-division-1-4 = Sin riesgo significativo; los efectos quedan casi siempre dentro del embalaje
code-hazard-division-1-5 = Sustancia muy insensible, aún con riesgo de explosión en masa
code-hazard-division-1-6 = Artículo extremadamente insensible, sin explosión en masa
code-hazard-division-1-2-1 = Artículos mayores de 1.2: fragmentos grandes, largo alcance
code-hazard-division-1-2-2 = Artículos menores de 1.2
code-hazard-division-1-2-3 = Artículos de 1.2 cuya reacción en los ensayos no pasa de la combustión
code-hazard-division-1-3-1 = Incendio en masa con intenso calor radiante (por lo general propelente a granel)
code-hazard-division-1-3-2 = Arde de forma esporádica, con onda expansiva o proyección menores
code-hazard-division-unk = División de riesgo desconocida

## compatibility group
code-compatibility-group-a = Sustancia explosiva primaria
code-compatibility-group-b = Artículo con explosivo primario y menos de dos dispositivos de seguridad eficaces; también algunos detonadores y fulminantes sin explosivo primario
code-compatibility-group-c = Propelente u otra sustancia deflagrante, o artículo que la contiene
code-compatibility-group-d = Sustancia detonante secundaria, pólvora negra o artículo que las contiene, sin medios de iniciación ni carga propulsora; o artículo con explosivo primario y dos o más dispositivos de seguridad
code-compatibility-group-e = Artículo con explosivo secundario, sin medios de iniciación propios, con carga propulsora
code-compatibility-group-f = Artículo con explosivo secundario y medios de iniciación propios, con o sin carga propulsora
code-compatibility-group-g = Sustancia o artículo pirotécnico (iluminante, incendiario, fumígeno, lacrimógeno y similares)
code-compatibility-group-h = Artículo con explosivo y fósforo blanco
code-compatibility-group-j = Artículo con explosivo y líquido o gel inflamable
code-compatibility-group-k = Artículo con explosivo y agente químico tóxico
code-compatibility-group-l = Riesgo especial (por ejemplo, hidroactivo, hipergólico, pirofórico); cada tipo aislado
code-compatibility-group-n = Artículo que contiene solo sustancias extremadamente insensibles
code-compatibility-group-s = Embalado o diseñado de modo que los efectos accidentales quedan en el embalaje y no estorban la lucha contra el fuego en las cercanías

## lot state
code-lot-state-marked = Tal como está marcado
code-lot-state-none = Sin número de lote
code-lot-state-mixed = Lotes mezclados
code-lot-state-unknown = Lote desconocido

## date precision
code-date-precision-day = Día conocido
code-date-precision-month = Mes conocido
code-date-precision-year = Año conocido
code-date-precision-estimate = Estimada
code-date-precision-unknown = Desconocida

## pack state
code-pack-state-sealed = Precintado
code-pack-state-opened = Abierto
code-pack-state-loose = Suelto

## place kind
code-place-kind-site = Instalación
code-place-kind-store = Depósito
code-place-kind-armoury = Armería
code-place-kind-magazine = Polvorín
code-place-kind-bay = Bahía
code-place-kind-stack = Pila
code-place-kind-rack = Estante de armas
code-place-kind-quarantine = Área de cuarentena
code-place-kind-destruction-site = Sitio de destrucción
code-place-kind-outside = Fuera de la instalación

## item kind
code-item-kind-weapon-model = Modelo de arma
code-item-kind-ammunition = Munición
code-item-kind-propellant = Propelente
code-item-kind-component = Pieza o componente
code-item-kind-equipment = Equipo

## clock
code-clock-normal = Reloj normal
code-clock-behind = Reloj atrasado
code-clock-ahead = Reloj adelantado
code-clock-reset = Reloj puesto en hora

## flag
code-flag-stop = Detener
code-flag-act = Atender
code-flag-unknown = No evaluable
code-flag-note = Nota
code-flag-clear = Sin alertas

## act kind
code-act-kind-ledger-opened = Apertura del libro
code-act-kind-ledger-reinstated = Rehabilitación del libro
code-act-kind-person-enrolled = Alta de una persona
code-act-kind-person-changed = Cambio en la ficha de una persona
code-act-kind-key-replaced = Reemplazo de una clave de firma
code-act-kind-key-withdrawn = Retiro de una clave de firma
code-act-kind-roles-changed = Cambio de funciones
code-act-kind-policy-changed = Cambio de las normas del libro
code-act-kind-rules-adopted = Adopción de un paquete de reglas
code-act-kind-site-changed = Cambio de datos de la instalación
code-act-kind-clock-reset = Puesta en hora del reloj
code-act-kind-item-added = Alta de un artículo
code-act-kind-item-changed = Cambio en un artículo
code-act-kind-place-added = Alta de un lugar
code-act-kind-place-changed = Cambio en un lugar
code-act-kind-place-licensed = Licencia de límite de explosivos de un lugar
code-act-kind-holder-added = Alta de un portador
code-act-kind-holder-changed = Cambio en la ficha de un portador
code-act-kind-import-recorded = Importación de un archivo
code-act-kind-weapon-added = Alta de un arma en el libro
code-act-kind-weapon-received = Recepción de armas
code-act-kind-weapon-issued = Entrega de armas
code-act-kind-weapon-returned = Devolución de armas
code-act-kind-weapon-moved = Movimiento interno de armas
code-act-kind-weapon-expended = Consumo de armas
code-act-kind-weapon-marked = Marcaje de armas
code-act-kind-lot-added = Alta de un lote en el libro
code-act-kind-lot-received = Recepción de munición
code-act-kind-lot-issued = Entrega de munición
code-act-kind-lot-returned = Devolución de munición
code-act-kind-lot-moved = Movimiento interno de munición
code-act-kind-lot-expended = Consumo de munición
code-act-kind-stock-opened = Saldo inicial de existencias
code-act-kind-stock-received = Recepción de existencias
code-act-kind-stock-issued = Entrega de existencias
code-act-kind-stock-returned = Devolución de existencias
code-act-kind-stock-moved = Movimiento interno de existencias
code-act-kind-stock-expended = Consumo de existencias
code-act-kind-transfer-sent = Envío de un traslado
code-act-kind-transfer-received = Recepción de un traslado
code-act-kind-count-confirmed = Conteo sin diferencias
code-act-kind-count-adjusted = Ajuste de inventario
code-act-kind-condition-changed = Cambio de estado
code-act-kind-hold-placed = Imposición de una retención
code-act-kind-hold-released = Levantamiento de una retención
code-act-kind-block-placed = Imposición de un impedimento jurídico
code-act-kind-block-released = Levantamiento de un impedimento jurídico
code-act-kind-inspection-recorded = Resultado de una inspección
code-act-kind-stability-recorded = Resultado de un ensayo de estabilidad
code-act-kind-trace-decided = Decisión de rastreo
code-act-kind-act-reversed = Reversión de un acto
code-act-kind-batch-drafted = Borrador de una tanda de destrucción
code-act-kind-batch-reviewed = Revisión de una tanda de destrucción
code-act-kind-batch-approved = Aprobación de una tanda de destrucción
code-act-kind-batch-reopened = Reapertura de una tanda de destrucción
code-act-kind-batch-read = Lectura y cotejo de una tanda de destrucción
code-act-kind-batch-locked = Cierre de una tanda de destrucción
code-act-kind-batch-started = Inicio de una destrucción
code-act-kind-batch-completed = Conclusión de una destrucción
code-act-kind-batch-certified = Certificación de una destrucción y baja de inventario
code-act-kind-batch-cancelled = Cancelación de una tanda de destrucción
code-act-kind-batch-aborted = Interrupción de una destrucción
code-act-kind-certificate-drafted = Borrador de un certificado de destrucción
code-act-kind-certificate-signed = Firma de un certificado de destrucción
code-act-kind-certificate-voided = Anulación de un certificado de destrucción
code-act-kind-document-issued = Emisión de un documento
code-act-kind-backup-made = Copia de seguridad
code-act-kind-day-sealed = Sello del día

## column
code-column-absolute-mpct = Contenido de estabilizante (0.001 %)
code-column-accept-incomplete = Datos incompletos aceptados
code-column-active = Con clave vigente
code-column-actors = Firmaron
code-column-appointed = Nombramiento
code-column-at = Asentado a las
code-column-authority = Autoridad
code-column-batch = Tanda
code-column-block = Impedimento jurídico
code-column-blocks = Impedimentos jurídicos
code-column-body = Institución
code-column-book = Libro de registro
code-column-calibre = Calibre
code-column-certificate = Acta
code-column-certified = Certificada por el acto
code-column-class = Tanda de
code-column-closed = Cerrado
code-column-code = Código
code-column-compatibility-group = Grupo de compatibilidad
code-column-condition = Estado
code-column-control-number = Número de control
code-column-corrects = Corrige el acto
code-column-count = Cantidad
code-column-country = País de fabricación
code-column-critical = Defectos críticos
code-column-custody = En custodia de
code-column-day = Día
code-column-destroyed = Destruido
code-column-division = División de riesgo
code-column-document = Documento
code-column-drafted = Redactada por el acto
code-column-drafted-on = Redactada el
code-column-due-back = Debe volver el
code-column-east-mm = Este en el plano (mm)
code-column-ended = Fin del trabajo
code-column-expires = Vence el
code-column-expiry = Fin de la vida útil
code-column-explanation = Explicación
code-column-file = Archivo
code-column-findings = Hallazgos
code-column-found = Hallado
code-column-hazard-division = División de riesgo
code-column-history = Historial
code-column-holder = Tenedor
code-column-holdings = En existencia
code-column-holds = Retenciones
code-column-id = Registro
code-column-id-number = Identificación
code-column-import-country = Importada a
code-column-import-year = Año de importación
code-column-importer = Importador
code-column-inspection-months = Inspección cada (meses)
code-column-inspections = Inspecciones
code-column-issued = Expedida el
code-column-item = Artículo
code-column-keeper = Encargado
code-column-kind = Clase
code-column-laboratory = Laboratorio
code-column-leaf = Hoja del libro
code-column-legal-basis = Instrumentos jurídicos
code-column-legal-title = Título jurídico
code-column-licence = Licencia
code-column-life-authority = Autoridad de la vida útil
code-column-life-extended = Vida prorrogada
code-column-limits = Límites
code-column-line = Renglón del registro
code-column-lines = Renglones
code-column-live = Con explosivo
code-column-lost = Perdido
code-column-lot = Lote
code-column-made = Fabricación
code-column-major = Defectos mayores
code-column-make-class = Origen de fábrica
code-column-maker = Fabricante
code-column-manufacturer = Fabricante
code-column-marked = Número de control marcado
code-column-marks = Marcas
code-column-mass-g = Masa unitaria (g)
code-column-meaning = Firmó como
code-column-medium = Soporte
code-column-method = Método previsto
code-column-minor = Defectos menores
code-column-model = Modelo
code-column-name = Nombre
code-column-neq-mg = NEQ unitaria (mg)
code-column-neq-mg-max = NEQ permitida (mg)
code-column-next-due = Próxima el
code-column-no = N.º de renglón
code-column-north-mm = Norte en el plano (mm)
code-column-note = Nota
code-column-number = Número
code-column-order-date = Fecha de la orden
code-column-order-number = Número de la orden
code-column-origin = Origen
code-column-outside = Fuera del sitio
code-column-pack = Envase
code-column-pack-size = Piezas por envase
code-column-page = Página del registro
code-column-paper-number = Número en el papel
code-column-parent = Dentro de
code-column-place = Ubicación
code-column-placed-by = Impuesta por
code-column-placed-on = Impuesta el
code-column-position = Posición
code-column-propellant = Es propelente
code-column-propellant-lot = Lote de propelente
code-column-purpose = Finalidad
code-column-pyrotechnic = Es pirotécnico
code-column-rank = Grado
code-column-reading = N.º de lectura
code-column-readings = Lecturas
code-column-reason = Motivo
code-column-received-on = Recibido el
code-column-reference = Referencia
code-column-relative-mpct = Estabilizante restante (0.001 %)
code-column-release-authority = Levantado por
code-column-release-number = Número del levantamiento
code-column-released = Levantado por el acto
code-column-remarks = Observaciones
code-column-report = Informe
code-column-reserved = Reservado
code-column-residue = Destino de los residuos
code-column-result = Resultado
code-column-returned = Devuelto
code-column-role = Función
code-column-roles = Funciones
code-column-root = Raíz del libro
code-column-rows = Filas
code-column-sample = Muestra
code-column-scrap = Destino de la chatarra
code-column-seals = Precintos
code-column-second-method = Segundo método
code-column-seq = N.º de acto
code-column-serial = Serie
code-column-serial-state = Estado de la serie
code-column-settled = Resuelto como
code-column-settled-count = Cantidad resuelta
code-column-sha256 = Huella SHA-256
code-column-shelf-life-months = Vida útil (meses)
code-column-signatures = Firmas
code-column-since = Desde
code-column-site = Lugar de destrucción
code-column-size = Actos bajo la cabeza
code-column-started = Inicio del trabajo
code-column-state = Estado
code-column-steps = Pasos dados
code-column-stock-number = Número de catálogo
code-column-sub-division = Subdivisión de riesgo
code-column-subject = Objeto
code-column-target = Importado como
code-column-test-months = Ensayo cada (meses)
code-column-tests = Ensayos de estabilidad
code-column-text = Leído
code-column-trace = Decisión de rastreo
code-column-un-number = Número ONU
code-column-unit = Unidad
code-column-used-method = Método usado
code-column-user = Persona
code-column-users = Firmaron
code-column-weapon = Arma
code-column-weapon-type = Tipo de arma
code-column-year = Año de fabricación
