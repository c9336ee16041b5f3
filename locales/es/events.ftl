# Acts: one line that says what an act did, the steps of a batch, the sentences that people sign.

## One line

event-head = { $title } { $number }
event-reversed = Reversión del acto { $number }
event-copy = ejemplar { $number }
event-to = { $what } a { $to }
event-into = { $what } → { $to }
event-from = { $what } de { $from }
event-from-to = { $what }, { $from } → { $to }
event-weapons =
    { $n ->
        [one] { $shown } arma
       *[other] { $shown } armas
    }
event-lots =
    { $n ->
        [one] { $shown } renglón de munición
       *[other] { $shown } renglones de munición
    }
event-lines =
    { $n ->
        [one] { $shown } renglón
       *[other] { $shown } renglones
    }
event-rows =
    { $n ->
        [one] { $shown } fila
       *[other] { $shown } filas
    }

## Steps of a batch

event-step-drafted = Preparación
event-step-reviewed = Revisión
event-step-approved = Autorización
event-step-reopened = Reapertura
event-step-read = Lectura de la lista
event-step-locked = Cierre de la lista
event-step-started = Comienzo del trabajo
event-step-completed = Conclusión
event-step-aborted = Interrupción del trabajo
event-step-cancelled = Cancelación
event-step-certificate-drafted = Borrador del certificado
event-step-certificate-signed = Firma del certificado
event-step-certified = Certificación y baja
event-step-certificate-voided = Anulación del certificado

## What a person signs: ledger, people, rules

event-sign-ledger-opened = Abro este libro con las personas, funciones y reglas que aquí constan.
event-sign-person-enrolled = Comprobé la identidad de esta persona y la di de alta con las funciones que constan.
event-sign-person-enrolled-approved = Apruebo el alta de esta persona con estas funciones.
event-sign-person-changed = Cambié los datos de esta persona según el documento que se me mostró.
event-sign-person-changed-approved = Apruebo el cambio en la ficha de esta persona.
event-sign-roles-changed = Cambié las funciones de esta persona como consta aquí.
event-sign-roles-changed-approved = Apruebo las funciones que esta persona tiene de aquí en adelante.
event-sign-key-replaced = Reemplacé la clave de esta persona, que estuvo presente.
event-sign-key-replaced-approved = Apruebo la clave nueva de esta persona.
event-sign-key-replaced-submitted = La clave nueva es mía y nadie más conoce su frase de contraseña.
event-sign-key-withdrawn = Retiré la clave de esta persona por el motivo que consta.
event-sign-key-withdrawn-approved = Apruebo el retiro de esta clave.
event-sign-rules-adopted = Someto este paquete de reglas a su adopción.
event-sign-rules-adopted-approved = Apruebo la adopción de este paquete de reglas.
event-sign-site-changed = Someto a aprobación el cambio de datos de la instalación.
event-sign-site-changed-approved = Apruebo el cambio de datos de la instalación.
event-sign-clock-reset = Comprobé el reloj de este equipo; la hora que lleva es correcta.
event-sign-clock-reset-approved = Apruebo continuar con la hora que lleva el reloj.

## What a person signs: catalogue and imports

event-sign-item = Registré este artículo como lo describen sus documentos.
event-sign-place = Registré este lugar como está en el terreno.
event-sign-place-licensed = Transcribí esta licencia tal como está escrita.
event-sign-holder = Registré a este portador según el documento que se me mostró.
event-sign-import = Importé este archivo y revisé lo que trae al libro.
event-sign-import-approved = Apruebo esta importación y no participé en su registro.

## What a person signs: stock

event-sign-received = Conté lo que llegó y lo registré tal como vino.
event-sign-issued = Entregué lo que consta al portador que consta.
event-sign-returned = Recibí de vuelta lo que consta y leí cada número en el artículo.
event-sign-moved = Moví lo que consta al lugar que consta.
event-sign-expended = Registré este consumo como consta en su documento.
event-sign-transfer-sent = Envié lo que consta al destinatario que consta.
event-sign-transfer-received = Recibí este traslado, lo conté y lo registré tal como vino.
event-sign-count-adjusted = Conté estos artículos y el resultado es el que consta.
event-sign-count-adjusted-approved = Conozco la causa de esta diferencia y apruebo el ajuste.
event-sign-count-confirmed = Conté estos artículos y coinciden con el libro.
event-sign-condition-changed = Inspeccioné estos artículos y propongo el estado que consta.
event-sign-condition-changed-approved = Apruebo el nuevo estado con base en el informe que consta.
event-sign-reversed = Reverso este acto por el motivo que consta.
event-sign-reversed-approved = Apruebo la reversión de este acto.

## What a person signs: holds, blocks, inspections, marks

event-sign-hold-placed = Impongo esta retención; lo que nombra no sale mientras dure.
event-sign-hold-released = Levanto esta retención, que no impuse yo.
event-sign-block-placed = Registré este impedimento jurídico como lo ordenó su autoridad.
event-sign-block-released = Vi el levantamiento de la autoridad, y no impuse yo este impedimento.
event-sign-inspection-recorded = Inspeccioné estos artículos y esto es lo que hallé.
event-sign-stability-recorded = Registré los valores como los informa el laboratorio.
event-sign-weapon-marked = Vi y leí en el arma el número de control marcado.
event-sign-trace-decided = Registré la decisión de rastreo como la tomó su autoridad.

## What a person signs: destruction

event-sign-batch-drafted = Preparé esta lista; cada artículo está donde ella dice.
event-sign-batch-reviewed = Revisé cada renglón y hallo la lista apta para autorizarse.
event-sign-batch-authorised = Autorizo la destrucción de lo que consta en esta lista, según la orden citada.
event-sign-batch-submitted = Sometí esta lista a la autoridad, que examinó sus datos.
event-sign-batch-reopened = Hago retroceder esta tanda un paso por el motivo que consta.
event-sign-batch-read = Leí cada número en el artículo mismo y lo comparé con la lista.
event-sign-batch-locked = Las dos lecturas están resueltas; la lista queda cerrada y los bultos precintados.
event-sign-batch-started = Comienzo el trabajo de esta tanda ante los testigos que constan.
event-sign-batch-started-witnessed = Presencio el comienzo; los artículos que tengo delante son los de la lista.
event-sign-batch-completed = Ejecuté la destrucción; cada renglón tiene el resultado que consta.
event-sign-batch-completed-verified = Inspeccioné los residuos; ninguna pieza esencial puede volver a usarse, y el balance cierra.
event-sign-batch-aborted = Interrumpí el trabajo; consta lo que se destruyó y lo que vuelve.
event-sign-batch-aborted-approved = Apruebo interrumpir la tanda por el motivo que consta.
event-sign-batch-cancelled = Cancelo esta tanda por el motivo que consta; sus existencias quedan libres.
event-sign-certificate-drafted = Preparé este certificado; sus datos son los de la tanda.
event-sign-certificate-destroyed = Ejecuté la destrucción de los artículos que lista este certificado.
event-sign-certificate-witnessed = Estuve presente y vi destruir los artículos que lista este certificado.
event-sign-certificate-inspected = Inspeccioné los envases y los residuos; están libres de explosivos.
event-sign-certificate-certified = Certifico que lo que dice este certificado coincide con el libro.
event-sign-certificate-observed = Observé la destrucción; no tengo parte en este libro.
event-sign-batch-certified = Certifico esta destrucción; lo que lista el certificado se da de baja en definitiva.
event-sign-certificate-voided = Anulo este certificado por el motivo que consta; sus existencias vuelven al libro.

## What a person signs: documents, copies, days

event-sign-document-issued = Imprimí este documento a partir del libro tal como está.
event-sign-backup-made = Hice esta copia y guardo el medio en que está.
event-sign-day-sealed = Cierro este día; lo que sé de él está asentado.
event-sign-day-sealed-approved = Revisé los asientos de este día y apruebo su cierre.
event-sign-second = Apruebo este acto con la fecha y la hora que lleva.

## At the foot of the sheet

event-foot =
    { $n ->
        [one] Al firmar queda el acto { $seq }, «{ $kind }», { $shown } renglón.
       *[other] Al firmar queda el acto { $seq }, «{ $kind }», { $shown } renglones.
    }
event-foot-bare = Al firmar queda el acto { $seq }, «{ $kind }».
event-undo-reversal = Es definitivo; se deshace solo con otro acto, que lo reversa una sola vez.
event-undo-corrected = Es definitivo; se corrige solo con otro acto.
event-undo-hold = Es definitivo; la retención termina solo cuando otra persona la levanta.
event-undo-block = Es definitivo; el impedimento termina solo con el número de levantamiento de su autoridad.
event-undo-released = Es definitivo; para detenerlo otra vez se impone otra retención u otro impedimento.
event-undo-reopened = Es definitivo; la tanda retrocede solo si se reabre, con motivo.
event-undo-cancelled = Es definitivo; se deshace solo cancelando la tanda, con motivo.
event-undo-read = Es definitivo; hasta que se cierre la lista, la misma persona puede repetir la lectura.
event-undo-started = Es definitivo; desde aquí la tanda solo se concluye o se interrumpe.
event-undo-redrafted = Es definitivo; solo un borrador nuevo del certificado lo reemplaza.
event-undo-voided = Es definitivo; se deshace solo anulando el certificado, con dos firmas y motivo.
event-undo-sealed = Es definitivo; lo que falte de ese día se asienta después, con dos firmas.
event-undo-never = Es definitivo y no se deshace.
