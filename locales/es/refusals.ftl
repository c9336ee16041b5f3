# Refusals: what cannot be done and why, then the way out.

## Who acts

refusal-101 = Las personas indicadas no cubren las firmas de «{ $kind }».
refusal-101-hint = El acto de apertura del libro dice qué funciones firman cada clase de acto. Indique a personas que las tengan.

refusal-101-who = Las personas indicadas no cubren las firmas de «{ $kind }».
refusal-101-who-hint = Firman { $needs }. Cada lugar es de una persona que tiene esa función.

refusal-102 = «{ $kind }» lleva más firmas de las que se dieron.
refusal-102-hint = Indique a otra persona, además de quienes ya firman, para aprobarlo.

refusal-102-nobody = «{ $kind }» requiere la persona que imprime, y no se indicó a nadie.
refusal-102-nobody-hint = Indique con --as quién imprime.

refusal-102-who = «{ $kind }» lleva más firmas de las que se dieron.
refusal-102-who-hint = Firman { $needs }. Indique a las personas que faltan.

refusal-102-clock = La hora de este equipo es dudosa ({ $clock }), así que «{ $kind }» lleva una segunda firma.
refusal-102-clock-hint = Ponga el reloj en hora, o haga aprobar el acto por el jefe de armería, un oficial que aprueba, un inspector o el administrador.

refusal-103 = { $user } ocupa dos lugares en el mismo acto.
refusal-103-hint = Cada firma es de una persona distinta; indique a otra para una de ellas.

refusal-104 = En este libro no hay ninguna persona { $user } con clave vigente.
refusal-104-hint = Revise el código de la persona. El administrador da de alta a las personas y el jefe de armería lo aprueba.

refusal-105 = Solo un libro de instrucción permite esto.
refusal-105-hint = Repítalo en un libro de instrucción, o quite las frases de contraseña a la vista y la hora fijada a mano.

refusal-106 = Falta la frase de contraseña de { $user }.
refusal-106-hint = La persona la escribe en el lugar de su firma; en la consola se indica con --passphrase-file o --with.

refusal-106-somebody = Falta una frase de contraseña.
refusal-106-somebody-hint = Cada persona que firma escribe la suya; en la consola se indica con --passphrase-file o --with.

refusal-107 = El libro está abierto solo para lectura; no se puede asentar nada.
refusal-107-hint = Ábralo para asentar. Si otra persona lo tiene abierto o no pasa la verificación, resuelva eso primero.

## Day, lines and fields

refusal-108 = La fecha { $day } es posterior a hoy.
refusal-108-hint = Use la fecha de hoy o una anterior. Si hoy no es correcto, revise el reloj del equipo y el desfase horario de la instalación.

refusal-109 = El día { $day } está sellado; un asiento con esa fecha lleva dos firmas.
refusal-109-hint = Indique a una segunda persona que lo apruebe (oficial que aprueba o jefe de armería), o asiente con la fecha de un día que siga abierto.

refusal-110 = No hay ningún renglón que asentar.
refusal-110-hint = Agregue al menos uno.

refusal-111 = { $subject } figura dos veces en el mismo acto.
refusal-111-hint = Reúna la cantidad en un solo renglón, o quite el repetido.

refusal-111-read = El renglón { $line } de la tanda { $batch } figura más de una vez en esta lectura.
refusal-111-read-hint = Deje una sola lectura por renglón.

refusal-112 = { $subject } no corresponde a este acto.
refusal-112-hint = Armas, lotes y artículos por cantidad se asientan en actos separados. Un arma nunca se consume.

refusal-113 = La cantidad de { $subject } es cero.
refusal-113-hint = Indique al menos uno, o quite el renglón.

refusal-114 = La cantidad { $count } es excesiva para { $subject }.
refusal-114-hint = Un arma cuenta como una. En lo demás, revise las cifras.

refusal-114-field = El número { $count } es excesivo para «{ $field }».
refusal-114-field-hint = Revise las cifras y la unidad en que se lleva el campo. Una muestra nunca tiene más piezas defectuosas que piezas.

refusal-115 = El campo «{ $field }» está vacío.
refusal-115-hint = Complételo; sin ese dato el acto no se asienta.

refusal-116 = El texto de «{ $field }» pasa de { $most } caracteres.
refusal-116-hint = Abrévielo y cite el documento que contiene lo demás.

refusal-117 = «{ $code }» no sirve como código.
refusal-117-hint = Un código tiene de 1 a 40 caracteres visibles, sin espacios en los extremos ni @ al comienzo. El código de la instalación en los números de documento tiene de 1 a 6 mayúsculas o cifras.

refusal-118 = «{ $code }» no figura en la lista «{ $list }».
refusal-118-hint = Elija un valor de esa lista.

refusal-119 = { $code } ya está en uso, o lo estuvo.
refusal-119-hint = Un código o número de control no se asigna dos veces; elija otro.

## Catalogue, places and holders

refusal-120 = En el catálogo no hay ningún artículo { $item }.
refusal-120-hint = Revise el código, o dé de alta primero el artículo.

refusal-121 = No hay ningún lugar { $place }.
refusal-121-hint = Revise el código, o dé de alta primero el lugar.

refusal-122 = No hay ningún portador { $holder }.
refusal-122-hint = Revise el código, o dé de alta primero a la persona, unidad o institución como portador.

refusal-123 = El lugar { $place } está cerrado; no admite entradas.
refusal-123-hint = Elija otro lugar, o reábralo en su ficha.

refusal-124 = «{ $place }» está fuera de la instalación; aquí va un lugar de la instalación.
refusal-124-hint = Elija un depósito, una bahía, un estante o una pila.

refusal-125 = El lugar { $place } quedaría dentro de sí mismo.
refusal-125-hint = Elija como lugar superior uno que no esté dentro de él.

refusal-126 = El artículo { $item } ya tuvo movimientos; su cantidad por embalaje no cambia.
refusal-126-hint = Dé de alta otro artículo con la nueva cantidad por embalaje.

## Records of lots and weapons

refusal-127 = La fecha de vencimiento exige un número de lote; este está anotado como «{ $state }».
refusal-127-hint = Quite la fecha de vencimiento, o anote el número de lote tal como está marcado.

refusal-128 = La vida útil del lote { $subject } difiere de la de su artículo y no consta qué autoridad la fijó.
refusal-128-hint = Anote la autoridad, o deje la vida útil del artículo.

refusal-129 = Un lote anotado como «{ $state }» lleva número, y falta.
refusal-129-hint = Anote el número tal como está marcado. Si no lo hay, elija sin número de lote, lotes mezclados o lote desconocido.

refusal-129-given = El lote está anotado como «{ $state }» y sin embargo lleva el número { $number }.
refusal-129-given-hint = Elija «tal como está marcado», o quite el número.

refusal-130 = Falta el número de serie; el estado «{ $state }» lo exige.
refusal-130-hint = Cópielo exactamente como está marcado. Si no hay nada que leer, elija «nunca marcado» o «borrado».

refusal-130-given = El estado «{ $state }» no admite número de serie, y se dio { $serial }.
refusal-130-given-hint = Quite el número de serie, o elija el estado que corresponde a lo que se lee.

refusal-131 = La serie { $subject } con este fabricante, tipo y calibre ya está en el libro ({ $weapon }).
refusal-131-hint = Lea de nuevo el arma. Si regresó, asiente su devolución; si de verdad son dos, anote la serie como duplicada en otra arma.

refusal-131-twice = La serie { $subject } figura dos veces en este acto con el mismo fabricante, tipo y calibre.
refusal-131-twice-hint = Lea de nuevo las dos armas y quite la repetida. Si de verdad son dos, anote la serie como duplicada en otra arma.

refusal-132 = Lo incautado con decisión pendiente entra con un impedimento jurídico.
refusal-132-hint = Imponga el impedimento con su autoridad y número de expediente, o elija el título que muestran los documentos.

refusal-133 = El artículo { $item } no es munición; no se lleva por lotes.
refusal-133-hint = Recíbalo por cantidad, o corrija la clase del artículo en el catálogo.

refusal-134 = Un desfase de { $minutes } minutos queda fuera de −12 a +14 horas.
refusal-134-hint = Indique cuántos minutos van los relojes de la instalación por delante de UTC, por ejemplo −360 para UTC−6.

refusal-135 = «{ $code }» no es una huella SHA-256 ({ $field }).
refusal-135-hint = Copie los 64 caracteres completos: cifras de 0 a 9 y letras minúsculas de la a a la f, sin espacios.

refusal-136 = El texto de «{ $field }» contiene un signo que no se puede leer ({ $code }).
refusal-136-hint = Borre el texto y escríbalo de nuevo; los signos ocultos entran al copiar texto de otros programas.

refusal-137 = El artículo { $item } no es un modelo de arma.
refusal-137-hint = Elija en el catálogo el modelo del arma, o deje el artículo en blanco.

refusal-138 = { $code } no puede ser el año de un arma.
refusal-138-hint = Anote un año entre 1800 y el próximo, tal como está marcado; deje el campo en blanco si no hay marca.

## Stock

refusal-140 = { $subject } no figura en el libro.
refusal-140-hint = Búsquelo por serie, lote, número o código. Si no está, primero se asienta su recepción o su alta.

refusal-141 = La retención { $hold } ({ $reason }) detiene la salida de { $subject }.
refusal-141-hint = Puede contarse, moverse a cuarentena o destruirse. Para que salga, otra persona que la que impuso la retención { $hold } debe levantarla.

refusal-142 = Un impedimento jurídico ({ $block }, { $authority }) detiene la salida de { $subject }.
refusal-142-hint = Puede contarse y moverse dentro de la instalación. El impedimento termina con el número de levantamiento de su autoridad; firman dos personas, ninguna de ellas quien lo impuso.

refusal-143 = De { $subject } en { $place } quedan libres { $held } y se piden { $wanted }; lo demás está reservado para una tanda de destrucción.
refusal-143-hint = Tome solo lo que está libre. La reserva termina cuando la tanda se reabre o se cancela, con motivo.

refusal-144 = De { $subject } en { $place } el libro tiene { $held } y se piden { $wanted }.
refusal-144-hint = Revise lugar, estado y embalaje. Si lo que hay difiere del libro, cuéntelo y asiente un ajuste.

refusal-145 = El estado de { $subject }, { $condition }, no permite la entrega.
refusal-145-hint = La munición en A3 sale solo para instrucción y práctica de tiro. En los demás casos debe cambiar antes el estado: una persona inspecciona y otra aprueba.

refusal-146 = El lote { $subject } venció el { $expiry }.
refusal-146-hint = Proponga su cambio de estado: al grupo C, en espera de inspección o prueba, o al grupo D, para disposición final.

refusal-147 = { $holder } no tiene { $wanted } de { $subject }.
refusal-147-hint = La ficha muestra quién lo recibió por última vez. Elija a ese portador, o corrija la cantidad.

refusal-148 = Según el libro, { $subject } está en «{ $place }».
refusal-148-hint = Elija otro destino. Si se contó un arma que el libro tiene en otra parte, asiente antes su devolución o movimiento.

refusal-149 = Quien entrega y { $holder }, que recibe, son la misma persona.
refusal-149-hint = Otro encargado de almacén asienta esta entrega.

refusal-150 = El libro ya dice eso; no cambiaría nada.
refusal-150-hint = Un conteo que coincide se asienta como conteo sin diferencias.

refusal-151 = { $subject } ya está en ese estado.
refusal-151-hint = Elija otro estado, o asiente solo la inspección.

refusal-152 = { $user } responde por { $place } y no aprueba sus ajustes.
refusal-152-hint = Indique a otro oficial que apruebe.

refusal-153 = De { $subject } se contaron { $counted } y el libro dice { $held }.
refusal-153-hint = Cuente de nuevo. Si la diferencia persiste, asiente un ajuste con su causa. Todos los renglones son del lugar que se cuenta.

refusal-154 = Falta la finalidad del consumo.
refusal-154-hint = Elíjala de la lista de finalidades.

refusal-155 = Este recuento halla { $subject } en un estado y lo da por faltante en otro.
refusal-155-hint = Un recuento no cambia el estado. Asiente un cambio de estado, firmado por el armero o el oficial de municiones; ajuste solo lo que de verdad falta o sobra.

## Holds, blocks, inspections, marks

refusal-160 = No hay ninguna retención { $id } vigente.
refusal-160-hint = La ficha del arma, del lote o del artículo muestra las retenciones vigentes.

refusal-161 = { $user } impuso la retención { $id } y no la levanta.
refusal-161-hint = La levanta otra persona.

refusal-162 = No hay ningún impedimento jurídico { $id } vigente.
refusal-162-hint = La ficha del arma muestra los impedimentos vigentes.

refusal-163 = { $user } impuso el impedimento jurídico { $id } y no lo levanta.
refusal-163-hint = Lo levantan otras dos personas, una de ellas el oficial que aprueba.

refusal-164 = El ensayo del lote { $subject } no trae ninguna lectura.
refusal-164-hint = Anote el estabilizante restante: relativo, absoluto o ambos.

refusal-165 = Una lectura del lote { $subject } está fuera de lo posible.
refusal-165-hint = El valor relativo va de 0 a 200 %, el absoluto de 0 a 100 %. En JSON ambos son milésimas de por ciento.

refusal-166 = El arma { $subject } tiene un número de serie utilizable y no lleva número de control.
refusal-166-hint = Se identifica por su número de serie.

refusal-167 = { $subject } no es un arma con ficha propia; este acto es solo para armas.
refusal-167-hint = Quite ese renglón. La munición y las existencias por cantidad se detienen con una retención.

refusal-168 = La fecha «{ $field }» no guarda el orden debido.
refusal-168-hint = Revise las dos fechas: una devolución, la próxima inspección o un vencimiento va después del día al que sigue, y nada se fabrica en el futuro.

## Reversal

refusal-170 = No hay ningún acto { $act }.
refusal-170-hint = Búsquelo por número de documento o por fecha.

refusal-170-line = El acto { $act } no tiene ninguna línea { $line }.
refusal-170-line-hint = Muestre el acto; sus líneas se numeran desde 0.

refusal-170-import = El acto { $act } es «{ $kind }» y no una importación, por lo que no tiene recuento de filas.
refusal-170-import-hint = Liste las importaciones e indique uno de sus actos.

refusal-171 = El acto { $act }, «{ $kind }», no se reversa.
refusal-171-hint = Lo que hizo se cambia con el acto que le corresponde: levantar, reabrir, cancelar, anular o corregir.

refusal-172 = El acto { $act } ya fue reversado.
refusal-172-hint = Un acto se reversa una sola vez. Asiente lo correcto como un acto nuevo.

refusal-173 = { $subject } ya no está libre en «{ $place }», donde lo dejó el acto { $act }.
refusal-173-hint = Reverse primero los actos posteriores, del más reciente al más antiguo, o asiente el movimiento que lo corrige.

refusal-174 = La reversión no dice el motivo.
refusal-174-hint = Escriba qué estaba mal.

## People and rules

refusal-180 = { $user } ya está de alta.
refusal-180-hint = Elija otro código; ninguno se usa dos veces. Los datos de una persona se cambian en su ficha.

refusal-181 = { $user } no puede reunir «{ $a }» y «{ $b }».
refusal-181-hint = Deje una de las dos y dé la otra a otra persona.

refusal-182 = Nadie quedaría con la función «{ $role }».
refusal-182-hint = Dé antes la función a otra persona. Un libro tiene siempre un administrador y un jefe de armería.

refusal-183 = La clave de { $user } está retirada.
refusal-183-hint = Quien regresa se da de alta con otro código.

refusal-184 = El paquete de reglas { $pack } { $version } ya está vigente.
refusal-184-hint = No hace falta adoptarlo otra vez.

refusal-185 = El paquete de reglas { $pack } { $version } no es el incorporado en este programa.
refusal-185-hint = Adopte el paquete incorporado, o use la versión del programa que lo trae.

## Destruction batches

refusal-200 = No hay ninguna tanda { $batch }.
refusal-200-hint = Revise el número en la lista de tandas.

refusal-201 = El estado de la tanda { $batch } es «{ $state }»; este paso exige { $wanted }.
refusal-201-hint = Ningún paso se omite: borrador, revisada, aprobada, cerrada, en curso, concluida, certificada.

refusal-202 = Se escribió «{ $typed }»; el número de esta tanda es { $batch }.
refusal-202-hint = Compruebe que es la tanda que tiene delante y escriba su número completo.

refusal-203 = { $subject } no va en esta tanda; una tanda reúne armas o munición, no ambas.
refusal-203-hint = Ponga las armas en una tanda y la munición en otra.

refusal-204 = Del arma { $subject } no consta decisión de rastreo, o sigue pendiente.
refusal-204-hint = El jefe de armería registra la decisión, con su autoridad y documento.

refusal-205 = Sobre el arma { $subject } rige un impedimento jurídico ({ $block }, { $authority }).
refusal-205-hint = Espere su levantamiento. Sin él, la tanda se prepara de nuevo sin esta arma; al cerrar la lista, el renglón se resuelve como rechazado.

refusal-206 = El arma { $subject } no está en { $place } en ese estado.
refusal-206-hint = Si está entregada o enviada, asiente antes su devolución. Si no, corrija lugar y estado, o deje fuera el arma.

refusal-207 = El arma { $subject } no tiene número de serie utilizable ni número de control marcado.
refusal-207-hint = Márquela con un número de control y asiente el marcaje.

refusal-208 = { $subject } ya está en la tanda { $batch }, que sigue abierta.
refusal-208-hint = Déjelo fuera aquí, o ponga solo lo que esa tanda no toma. Una tanda cancelada no toma nada.

refusal-208-reserved = De { $subject } no queda bastante sin reservar para esta tanda.
refusal-208-reserved-hint = Espere a que termine la otra tanda, o cancele esta y prepárela de nuevo con menos.

refusal-209 = El método «{ $method }» no está permitido para { $subject }.
refusal-209-hint = Elija un método de la lista para esa clase de artículo. Comenzado el trabajo, es uno de los autorizados para el renglón.

refusal-210 = El método «{ $method }» no basta por sí solo para { $subject }.
refusal-210-hint = Agregue un segundo método que baste por sí solo. Hecho el trabajo, indique los dos que se aplicaron; lo que pasó solo por este no está destruido.

refusal-211 = El estado de { $subject } es { $condition }; solo se destruye el grupo D.
refusal-211-hint = Proponga el cambio al grupo D: el oficial técnico de municiones inspecciona y una segunda persona aprueba.

refusal-212 = En { $subject } falta «{ $field }».
refusal-212-hint = Complete la ficha, o la autoridad acepta los renglones incompletos al autorizar.

refusal-213 = Falta el número de la orden de la tanda { $batch }.
refusal-213-hint = Una tanda se autoriza con una orden escrita: número, fecha y autoridad.

refusal-214 = { $user } preparó la tanda { $batch } y no la revisa.
refusal-214-hint = La revisa otra persona: un miembro de la junta de excedentes o el jefe de armería.

refusal-215 = { $user } preparó o revisó la tanda { $batch } y no la autoriza.
refusal-215-hint = La autoriza una autoridad que no tuvo parte en ella.

refusal-216 = La tanda { $batch } ya tiene sus dos lecturas, de dos personas.
refusal-216-hint = Quien la leyó puede repetir su lectura; una tercera persona, no.

refusal-217 = El renglón { $line } de la tanda { $batch } no se leyó.
refusal-217-hint = Lea el número en el artículo y anótelo. Si el artículo no está, anote cantidad cero.

refusal-217-twice = La lista de la tanda { $batch } no se leyó dos veces.
refusal-217-twice-hint = Dos verificadores leen cada número, cada uno por su lado, antes de cerrar la lista.

refusal-218 = La tanda { $batch } no tiene abierto ningún renglón { $line }.
refusal-218-hint = Use los números de la lista; los renglones ya retirados no cuentan.

refusal-219 = La diferencia del renglón { $line } de la tanda { $batch } no está resuelta.
refusal-219-hint = Vuelvan a mirar juntos y anoten el resultado con lo que lo explica.

refusal-219-extra = En la tanda { $batch } se leyó algo que no está en la lista y no está resuelto.
refusal-219-extra-hint = Sepárelo y anótelo como sobrante, con lo que lo explica.

refusal-220 = { $user } es encargado de almacén, o responde por estas existencias, y verifica la tanda { $batch } solo con excepción escrita.
refusal-220-hint = Lee la lista otro verificador; o anote el motivo de la excepción, y harán falta tres testigos.

refusal-221 = Testigos indicados: { $have }. Testigos necesarios: { $wanted }.
refusal-221-hint = Agregue testigos ajenos a la cadena de custodia. Con excepción escrita para un verificador, son tres.

refusal-222 = { $user } no puede ser testigo de la tanda { $batch } y tener otra parte en ella o existencias a su cargo.
refusal-222-hint = Elija a una persona ajena a la cadena de custodia.

refusal-223 = Del testigo { $user } falta la institución o el número de identidad.
refusal-223-hint = El administrador completa la ficha de la persona y el jefe de armería lo aprueba.

refusal-224 = El balance del renglón { $line } de la tanda { $batch } no cierra.
refusal-224-hint = Un resultado por renglón: previsto más hallado es igual a destruido más devuelto más perdido. Al cerrar la lista, «confirmado» conserva toda la cantidad; cualquier otro resultado, menos.

refusal-225 = De la tanda { $batch } no se destruyó nada.
refusal-225-hint = Si el trabajo no se hizo, interrumpa la tanda con su motivo. Sin nada destruido no hay certificado.

refusal-226 = Las horas del trabajo de la tanda { $batch } no son posibles.
refusal-226-hint = El inicio es anterior al fin, y el fin no es posterior a este momento.

## Certificates

refusal-227 = El certificado { $certificate } no existe, está anulado o no está en este paso.
refusal-227-hint = Se firma y se certifica un borrador; se anula un certificado emitido.

refusal-227-none = La tanda no tiene borrador de certificado.
refusal-227-none-hint = El jefe de armería prepara el borrador del certificado; después se firma.

refusal-245 = El acta { $certificate } de la tanda { $batch } fue sustituida antes de expedirse; la sustituyó { $newer }.
refusal-245-hint = Use el número { $newer }.

refusal-228 = «{ $meaning }» no es la firma que corresponde a { $user } en el certificado { $certificate }.
refusal-228-hint = Cada quien firma por la parte que tuvo: quien destruyó, los testigos del comienzo, el oficial técnico de municiones, el jefe de armería, la autoridad y los observadores.

refusal-229 = { $user } ya firmó el certificado { $certificate }.
refusal-229-hint = Basta una firma de cada persona.

refusal-230 = En el certificado { $certificate } falta la firma de { $user }: «{ $meaning }».
refusal-230-hint = Esa persona firma antes de certificar.

refusal-230-anyone = En el certificado { $certificate } falta una firma: «{ $meaning }».
refusal-230-anyone-hint = La da el oficial técnico de municiones que no tenga a su cargo estas existencias.

refusal-231 = La tanda cambió después de prepararse el borrador del certificado.
refusal-231-hint = Prepare un borrador nuevo; las firmas del anterior ya no cuentan.

refusal-232 = { $user } ejecutó la destrucción de la tanda { $batch } y no la certifica.
refusal-232-hint = Certifican el jefe de armería y la autoridad, dos personas que no destruyeron.

refusal-233 = { $user } tuvo otra parte en la tanda { $batch } y no la certifica por la autoridad.
refusal-233-hint = Certifica otro representante de la autoridad.

refusal-234 = Lo del renglón { $line } ({ $subject }) ya no está como dice la lista.
refusal-234-hint = Busque en el historial de la ficha el acto que lo cambió y resuélvalo primero; la tanda espera.

refusal-235 = Cierran la lista quienes la leyeron: { $a } y { $b }.
refusal-235-hint = Indique a esas dos personas para las firmas.

refusal-236 = En la tanda { $batch } no queda ningún renglón.
refusal-236-hint = Cancele la tanda con su motivo.

refusal-237 = Falta la firma del oficial técnico de municiones.
refusal-237-hint = Ese oficial inspecciona los residuos y firma antes de certificar.

refusal-238 = { $user } verificó la lista y no dirige la destrucción.
refusal-238-hint = Firma la conclusión un responsable de la destrucción que no leyó la lista.

refusal-239 = En el renglón { $line } de la tanda { $batch } algo no estaba como dice la lista ({ $subject }), y no tiene retención por discrepancia abierta.
refusal-239-hint = Imponga primero la retención desde la ficha del arma o del lote, con el motivo «Discrepancia abierta»; después cierre la lista. Así nada de ello se entrega hasta que la diferencia se explique.

## Files, copies, days

refusal-250 = Este mismo archivo ya fue importado por el acto { $act }.
refusal-250-hint = Consulte ese acto. Los datos corregidos van en un archivo nuevo.

refusal-251 = Errores en el archivo: { $count }. No se importó nada.
refusal-251-hint = Corrija esas filas e importe el archivo de nuevo; entra completo o no entra.

refusal-252 = El documento { $number } ya está impreso; el ejemplar { $copy } exige un motivo.
refusal-252-hint = Escriba para qué se necesita otro ejemplar.

refusal-253 = El { $day } no tiene actos, o ya está sellado.
refusal-253-hint = Selle un día con actos que siga abierto, a más tardar hoy.

## Small words inside the sentences

refusal-reason-ban = prohibición
refusal-unnumbered = sin número
refusal-or = { $one } o { $other }
refusal-quoted = «{ $word }»
refusal-most-roles = cualquier función salvo evaluador y observador
refusal-any-role = cualquier función

## Fields

refusal-field-name = Nombre
refusal-field-number = Número
refusal-field-authority = Autoridad
refusal-field-expires = Vence
refusal-field-reference = Documento de referencia
refusal-field-reason = Motivo
refusal-field-release-number = Número de levantamiento
refusal-field-control-number = Número de control
refusal-field-position = Posición en el arma
refusal-field-exemption = Causa de exención
refusal-field-medium = Medio de la copia
refusal-field-next-due = Próxima inspección
refusal-field-report = Informe
refusal-field-public-key = Clave pública
refusal-field-roles = Funciones
refusal-field-purpose = Finalidad
refusal-field-serial = Número de serie
refusal-field-serial-state = Estado del número de serie
refusal-field-manufacturer = Fabricante
refusal-field-model = Modelo
refusal-field-calibre = Calibre completo
refusal-field-weapon-type = Tipo de arma
refusal-field-act = Acto
refusal-field-batch = Tanda
refusal-field-certificate = Certificado
refusal-field-item = Artículo
refusal-field-subject = Arma o lote
refusal-field-user = Usuario
refusal-field-due-back = Devolución prevista
refusal-field-hazard-division = División de riesgo
refusal-field-compatibility-group = Grupo de compatibilidad
refusal-field-neq = Cantidad neta de explosivos (NEQ)
refusal-field-explanation = Explicación
refusal-field-place = Lugar de destrucción
refusal-field-site = Sitio de destrucción
refusal-field-order-number = Número de la orden
refusal-field-note = Observaciones
refusal-field-neq-max = Cantidad neta de explosivos autorizada
refusal-field-north = Posición norte
refusal-field-east = Posición este
refusal-field-size = Tamaño del libro
refusal-field-test-months = Meses entre ensayos
refusal-field-inspection-months = Meses entre inspecciones
refusal-field-shelf-life = Vida útil en meses
refusal-field-pack-size = Unidades por envase
refusal-field-mass = Masa bruta de una unidad
refusal-field-line = Número del renglón
refusal-field-found = Cantidad sobrante
refusal-field-lost = Cantidad faltante
refusal-field-returned = Cantidad devuelta
refusal-field-destroyed = Cantidad destruida
refusal-field-minor = Defectos menores
refusal-field-major = Defectos mayores
refusal-field-critical = Defectos críticos
refusal-field-counted = Cantidad contada
refusal-field-count = Cantidad
refusal-field-sample = Muestra
refusal-field-root = Raíz del libro
refusal-field-hash = SHA-256 del archivo
refusal-field-made = Fabricación
refusal-field-parent = Lugar que lo contiene
refusal-field-paper = Número del documento

## Lists

refusal-list-command = Órdenes que admite un libro
refusal-list-table = Clases de registro
refusal-list-column = Columnas de esta lista
refusal-list-dated-table = Listas que admiten un día (holdings, flags)
refusal-list-rule = Reglas del paquete vigente
refusal-list-measurement = Mediciones de bench
refusal-list-head = Cabezas de un libro (una nota, o un tamaño y 20 cifras hexadecimales)
refusal-list-country = Países por dos mayúsculas (ISO 3166-1)
refusal-list-role = Funciones
refusal-list-item-kind = Clases de artículo
refusal-list-place-kind = Clases de lugar
refusal-list-place-outside = Procedencia de las existencias
refusal-list-holder-kind = Clases de portador
refusal-list-condition = Estado de un arma o artículo
refusal-list-condition-group = Grupos de estado de la munición
refusal-list-pack-state = Estado del embalaje
refusal-list-weapon-type = Tipos de arma
refusal-list-serial-state = Estado del número de serie
refusal-list-legal-title = Título jurídico
refusal-list-origin-event = Forma de ingreso al libro
refusal-list-lot-state = Estado del número de lote
refusal-list-hold-reason = Motivos de retención
refusal-list-legal-block = Impedimentos jurídicos
refusal-list-mark-method = Métodos de marcaje
refusal-list-trace-decision = Decisiones de rastreo
refusal-list-trace-exemption = Causas de exención de rastreo
refusal-list-discrepancy-cause = Causas de discrepancia
refusal-list-issue-kind = Clases de entrega
refusal-list-issue-purpose = Finalidades de entrega
refusal-list-delimiter = Separadores
refusal-list-encoding = Codificaciones de un archivo
refusal-list-file-ending = Terminaciones de un nombre de archivo
refusal-list-import-target = Tablas que se importan
refusal-list-hazard-division = Divisiones de riesgo
refusal-list-un-number = Números ONU de cuatro cifras
refusal-list-compatibility-group = Grupos de compatibilidad
refusal-list-date-order = Órdenes de día, mes y año
refusal-list-decimal-sign = Signos decimales (point, comma)
refusal-list-inspection-result = Resultados de inspección
refusal-list-finding = Hallazgos de inspección
refusal-list-destruction-origin = Origen de lo que se destruye
refusal-list-destruction-line-result = Resultado de un renglón
refusal-list-document = Documentos
refusal-list-language = Idiomas
refusal-list-paper-size = Tamaños de papel
