# Faults: what happened, what is safe, what to do.

fault-not-a-ledger = { $path } no es un libro de Custodia.
fault-not-a-ledger-safe = El archivo no se modificó.
fault-not-a-ledger-do = Elija otro archivo; un libro termina en .custodia.

fault-too-new = { $path } se escribió con una versión más reciente de Custodia (versión de archivo { $version }).
fault-too-new-safe = El archivo no se abrió ni se modificó.
fault-too-new-do = Ábralo con esa versión más reciente.

fault-too-old = El libro se escribió con una versión de Custodia demasiado antigua para esta.
fault-too-old-safe = El archivo no se modificó.
fault-too-old-do = Ábralo con esa versión y consérvela junto al libro.

fault-foreign-schema = Las tablas de este archivo no son las que crea Custodia.
fault-foreign-schema-safe = No se leyó ninguna y el archivo no se modificó.
fault-foreign-schema-do = Conserve el archivo como prueba y abra la última copia de seguridad verificada.

fault-locked = { $holder } tiene el libro abierto para asentar.
fault-locked-safe = No se modificó nada; el libro puede leerse.
fault-locked-do = Haga cerrar el libro allí, o ábralo aquí solo para lectura.

fault-read-only = No se puede escribir en { $path }; el archivo o su medio está protegido contra escritura.
fault-read-only-safe = Todo puede leerse; no se modificó nada.
fault-read-only-do = Quite la protección contra escritura para poder asentar.

fault-disk-full = No queda espacio en el disco de { $path }.
fault-disk-full-safe = Lo asentado antes está completo; este paso no se ejecutó.
fault-disk-full-do = Libere espacio y repita el paso.

fault-disk-failing = El disco de { $path } no leyó o no escribió lo pedido.
fault-disk-failing-safe = El libro se cerró para no escribir nada más.
fault-disk-failing-do = No siga con este disco. Copie el libro a otro disco, abra la copia y verifíquela.

fault-moved = { $path } fue movido, renombrado o reemplazado mientras estaba abierto.
fault-moved-safe = Desde entonces no se escribió nada.
fault-moved-do = Cierre el libro y vuelva a abrirlo desde donde está ahora.

fault-cut-short = { $path } está truncado; le falta el final.
fault-cut-short-safe = El archivo no se modificó.
fault-cut-short-do = Abra la última copia de seguridad verificada y conserve este archivo como prueba.

fault-not-found = No se encontró { $path }.
fault-not-found-safe = No se modificó nada.
fault-not-found-do = Revise el nombre y la carpeta. Si el archivo está en una memoria USB, conéctela.

fault-exists = { $path } ya existe.
fault-exists-safe = El archivo no se sobrescribió.
fault-exists-do = Elija otro nombre.

fault-no-permission = El sistema no permite a esta cuenta usar { $path }.
fault-no-permission-safe = No se modificó nada.
fault-no-permission-do = Solicite a quien administra este equipo acceso al archivo y a su carpeta.

fault-side-file = Junto a { $path } hay un archivo auxiliar de escritura sin terminar (-wal o -journal).
fault-side-file-safe = Ninguno de los dos archivos se modificó.
fault-side-file-do = Mantenga juntos los dos archivos y no borre ninguno. Custodia abre una copia y dice qué puede recuperarse.

fault-damaged = El libro no pasa la verificación; el primer acto dañado es el { $seq }.
fault-damaged-safe = El libro está abierto solo para lectura y lo impreso lleva NO VERIFICADO.
fault-damaged-do = Guarde una copia como prueba, informe al jefe de armería y compare con la última copia de seguridad verificada.

fault-wrong-passphrase = La frase de { $name } no es la correcta.
fault-wrong-passphrase-safe = No se modificó nada.
fault-wrong-passphrase-do = Escríbala de nuevo. Los intentos fallidos quedan anotados en el libro.

fault-clock-behind = El reloj de este equipo se atrasó { $minutes } minutos.
fault-clock-behind-safe = El orden de los actos no depende del reloj.
fault-clock-behind-do = Ponga el reloj en hora. Si se sigue así, el acto queda marcado y una segunda persona lo aprueba.

fault-clock-ahead = El reloj de este equipo se adelantó { $hours } horas.
fault-clock-ahead-safe = El orden de los actos no depende del reloj.
fault-clock-ahead-do = Revise la fecha y la hora. Si son correctas, el acto queda marcado y una segunda persona lo aprueba.

fault-csv-broken = La fila { $row } del archivo no puede leerse como CSV.
fault-csv-broken-safe = No se importó nada.
fault-csv-broken-do = Abra el archivo en una hoja de cálculo, corrija las comillas y los separadores de esa fila e impórtelo de nuevo.

fault-xlsx-broken = El libro de cálculo está dañado o no es XLSX.
fault-xlsx-broken-safe = No se importó nada.
fault-xlsx-broken-do = Ábralo en una hoja de cálculo, guárdelo de nuevo como XLSX e importe ese archivo.

fault-xlsx-too-big = El libro de cálculo exige más memoria de la que Custodia concede.
fault-xlsx-too-big-safe = No se importó nada; la lectura se detuvo en el límite.
fault-xlsx-too-big-do = Guarde como CSV la hoja necesaria e importe ese archivo.

fault-encrypted-or-foreign = El archivo está cifrado o en un formato que Custodia no lee.
fault-encrypted-or-foreign-safe = No se importó nada.
fault-encrypted-or-foreign-do = Guárdelo sin contraseña como XLSX o CSV e importe ese archivo.

fault-not-utf8 = El texto del archivo no está en UTF-8.
fault-not-utf8-safe = No se importó nada.
fault-not-utf8-do = Indique la codificación del archivo, por ejemplo windows-1252, o guárdelo en UTF-8.

fault-same-file-imported = Este mismo archivo ya fue importado por el acto { $seq }.
fault-same-file-imported-safe = No se importó nada por segunda vez.
fault-same-file-imported-do = Consulte ese acto. Los datos corregidos van en un archivo nuevo.

fault-network-path = El libro está en una unidad de red.
fault-network-path-safe = No se abrió ni se modificó.
fault-network-path-do = Ponga el libro en un disco de este equipo. Los depósitos intercambian paquetes, no libros abiertos.

fault-anchor-missing = Este libro tiene { $have } actos; aquí se conocían { $known }.
fault-anchor-missing-safe = El libro está abierto solo para lectura; la cabeza conocida se conserva.
fault-anchor-missing-do = Busque el archivo más reciente. Solo dos personas juntas pueden volver a poner este en uso.

fault-anchor-split = Con { $size } actos, este libro no es el que se conocía aquí.
fault-anchor-split-safe = El libro está abierto solo para lectura; las dos cabezas se conservan como prueba.
fault-anchor-split-do = Informe al jefe de armería y a la autoridad, y no asiente en ninguna de las copias hasta que decidan.

fault-bug = Custodia encontró un fallo propio.
fault-bug-safe = Todo acto cuyo recibo se mostró está en el libro; nada quedó a medias.
fault-bug-do = Cierre el programa y vuelva a abrir el libro. Si se repite, entregue el registro del programa a quien le da mantenimiento.

fault-second-instance = { $holder } ya tiene abierto este libro.
fault-second-instance-safe = Aquí está abierto solo para lectura; no se modificó nada.
fault-second-instance-do = Trabaje donde está abierto, o ciérrelo allí y ábralo aquí de nuevo.

fault-busy = Otro programa ocupa el libro en este momento.
fault-busy-safe = Este paso no se asentó.
fault-busy-do = Espere un momento y repita el paso. Cierre otros programas que usen el archivo.

fault-usage = La orden no se entendió.
fault-usage-safe = No se hizo nada.
fault-usage-do = Vea con --help qué admite.

fault-pdf-failed = No se pudo crear el documento.
fault-pdf-failed-safe = No quedó ningún archivo a medias y el libro está íntegro.
fault-pdf-failed-do = Repita el paso. Si vuelve a fallar, entregue el registro del programa a quien le da mantenimiento.

fault-mapping-broken = El archivo de correspondencias no puede usarse ({ $what }).
fault-mapping-broken-safe = No se importó nada.
fault-mapping-broken-do = Corrija las correspondencias e importe de nuevo.

fault-rules-foreign = El paquete de reglas no es el que corresponde a esta versión de Custodia.
fault-rules-foreign-safe = Las reglas vigentes siguen vigentes.
fault-rules-foreign-do = Use el paquete incorporado, o la versión de Custodia a la que corresponde este paquete.

fault-json-broken = El JSON no puede usarse ({ $what }).
fault-json-broken-safe = No se asentó nada.
fault-json-broken-do = Compárelo con el esquema que imprime custodia-cli schema.

fault-unknown-command = No existe la orden { $name }.
fault-unknown-command-safe = No se asentó nada.
fault-unknown-command-do = El esquema que imprime custodia-cli schema las enumera todas.

fault-unreadable = { $path } no puede leerse como libro; tiene partes dañadas.
fault-unreadable-safe = El archivo no se modificó.
fault-unreadable-do = Conserve este archivo como prueba y abra la última copia de seguridad verificada.

fault-no-window = No se puede mostrar la ventana: { $what }.
fault-no-window-safe = No se abrió ningún libro.
fault-no-window-do = Revise el controlador gráfico del equipo; el programa de consola custodia-cli funciona sin ventana.

fault-sheet-missing = No hay ninguna hoja con ese nombre en el libro de cálculo.
fault-sheet-missing-safe = No se importó nada.
fault-sheet-missing-do = Indique una de estas hojas.

fault-is-a-folder = { $path } es una carpeta; aquí se requiere un archivo.
fault-is-a-folder-safe = No se modificó nada.
fault-is-a-folder-do = Indique el archivo que está en ella.

fault-text-not-utf8 = El texto de { $path } no está en UTF-8.
fault-text-not-utf8-safe = No se modificó nada.
fault-text-not-utf8-do = Guarde el archivo como texto UTF-8.

fault-command-not-json = Línea { $line }, columna { $column }: aquí el texto deja de ser JSON.
fault-command-not-json-safe = No se asentó nada.
fault-command-not-json-do = Compare la orden con el esquema que imprime custodia-cli schema.

fault-command-missing = A la orden le falta el campo { $field }.
fault-command-missing-safe = No se asentó nada.
fault-command-missing-do = Compare la orden con el esquema que imprime custodia-cli schema.

fault-command-unknown = La orden no tiene ningún campo { $field }; allí pueden ir: { $known }.
fault-command-unknown-safe = No se asentó nada.
fault-command-unknown-do = Compare la orden con el esquema que imprime custodia-cli schema.

fault-command-value = El campo { $field } de la orden no admite { $value }.
fault-command-value-safe = No se asentó nada.
fault-command-value-do = Compare la orden con el esquema que imprime custodia-cli schema.

fault-command-type = El campo { $field } de la orden pide { $wanted }; contiene { $value }.
fault-command-type-safe = No se asentó nada.
fault-command-type-do = Compare la orden con el esquema que imprime custodia-cli schema.

fault-command-unread = La orden { $name } no se puede leer tal como está escrita.
fault-command-unread-safe = No se asentó nada.
fault-command-unread-do = Compare la orden con el esquema que imprime custodia-cli schema.

# where a field stands, and what it wants
slip-place = { $list } n.º { $no }
wanted-text = un texto entre comillas
wanted-count = un número entero, 0 o más
wanted-number = un número entero
wanted-yes-no = true o false
wanted-list = una lista entre corchetes
wanted-record = un registro entre llaves con sus propios campos
wanted-day = un día como 2026-11-24
wanted-moment = un momento como 2026-11-24T15:00:00.000Z
wanted-made = una fecha de fabricación como 1983-10-05, 1983-10, 1983 o ~1983
wanted-id = un identificador como b57.0
wanted-subject = un arma, un lote o un artículo, como w41.0, l41.0 o i/1310-01
