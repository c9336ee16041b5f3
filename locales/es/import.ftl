### Reading and writing tables: every problem in words.

## Places in a file

import-at-row = Fila { $row }
import-at-row-column = Fila { $row }, columna «{ $column }»
import-at-sheet-row = Hoja { $sheet }, fila { $row }
import-at-sheet-row-column = Hoja { $sheet }, fila { $row }, columna «{ $column }»

## Headers

import-header-missing = No hay columna «{ $header }». Agréguela o indique el encabezado correcto en la correspondencia de columnas.
import-header-twice = El encabezado «{ $header }» está sobre las columnas { $columns }. Cambie el nombre de una de ellas.
import-header-unknown = El encabezado «{ $header }» no corresponde a ningún campo. Cambie el nombre de la columna, quítela o use una correspondencia de columnas.
import-field-twice = Las columnas { $headers } llenarían el mismo campo ({ $field }). Deje una sola.
import-no-headers = Aquí no hay fila de encabezados.
import-no-rows = No hay ninguna fila de datos debajo de los encabezados.
import-no-header-above = La columna { $column } contiene algo, pero no tiene encabezado. Póngale uno o vacíe la celda.
import-headers-again = La fila de encabezados se repite aquí. Quite esta fila.
import-total-line = «{ $text }» parece una línea de totales. Quite esta fila.

## Cells

import-missing = Aquí se necesita un valor.
import-cell-error = La celda contiene el error { $text } de la hoja de cálculo. Corrija la fórmula o escriba el valor.
import-stored-as-number = { $text } está guardado como número; pueden haberse perdido ceros iniciales. Dé formato de texto a la columna y escríbalo tal como está marcado.
import-looks-scientific = { $text } es lo que una hoja de cálculo hizo de un número largo; se han perdido cifras. Dé formato de texto a la columna y escríbalo de nuevo.
import-code-too-long = «{ $text }» tiene más de { $most } caracteres.
import-control-character = «{ $text }» contiene un salto de línea u otro carácter de control.
import-not-in-list = «{ $text }» no está en la lista. Se admiten { $codes }, o sus palabras en cualquiera de los cuatro idiomas.
import-not-yes-no = «{ $text }» no es ni sí ni no.
import-not-a-number = «{ $text }» no es un número.
import-decimal-unclear = «{ $text }» puede leerse de dos maneras. Elija si los decimales van tras un punto o una coma.
import-negative = «{ $text }» es menor que cero.
import-not-whole = «{ $text }» no es un número entero.
import-too-fine = «{ $text }» tiene más de { $places } decimales.
import-too-large = «{ $text }» es mayor de lo que admite el libro.
import-not-a-date = «{ $text }» no es una fecha del calendario.
import-date-unclear = «{ $text }» puede ser { $one } o { $other }. Elija el orden de día, mes y año.
import-short-year = El año de «{ $text }» tiene dos cifras y no se sabe el siglo. Escriba cuatro.
import-no-day = «{ $text }» no indica el día, que aquí es necesario.

## Serials and lots

import-serial-means-none = «{ $text }» no se toma como número de serie. Si el arma no lo tiene, escriba el estado ({ $state }) en su columna; si es la marca misma, indique que es legible.
import-serial-missing = No hay número de serie. Indique el motivo en la columna de su estado o dé un número de control.
import-serial-against-state = El número de serie y su estado ({ $state }) se contradicen.
import-lot-means-state = «{ $text }» no se toma como número de lote. Escriba el estado ({ $state }) en su columna y deje vacío el número.
import-lot-missing = No hay número de lote. Indique en la columna de su estado si no existe, si son varios o si no se puede leer.
import-lot-against-state = El número de lote y su estado ({ $state }) se contradicen.

## Files that cannot be read or written

import-fault-disk = No se puede leer el archivo ({ $why }).
import-fault-not-a-table = Este archivo no es una tabla de texto (CSV) ni un libro de cálculo (XLSX).
import-fault-other-format = Los archivos de tipo { $format } no se leen. Ábralo en una hoja de cálculo y guárdelo como XLSX o CSV.
import-fault-locked = El libro de cálculo está protegido con contraseña. Guarde una copia sin ella.
import-fault-too-many-parts = El libro de cálculo tiene { $parts } partes; se leen como máximo { $most }.
import-fault-part-too-large = La parte { $part } del libro de cálculo es demasiado grande; se leen como máximo { $most } MiB.
import-fault-part-too-dense = La parte { $part } del libro de cálculo ocupa { $ratio } veces su tamaño al descomprimirse; se leen como máximo { $most } veces.
import-fault-part-damaged = La parte { $part } del libro de cálculo está dañada ({ $why }).
import-fault-workbook-damaged = El libro de cálculo está dañado ({ $why }).
import-fault-sheet-damaged = La hoja { $sheet } está dañada después de la fila { $row } ({ $why }).
import-fault-sheet-missing = No hay hoja «{ $sheet }». El libro de cálculo tiene { $present }.
import-fault-too-far = Hoja { $sheet }: hay una celda llena en la fila { $row }, columna { $column }, más allá de lo que se lee (1,048,576 filas y 1,024 columnas).
import-fault-out-of-order = Hoja { $sheet }: las celdas de la fila { $row } están fuera de orden; el libro de cálculo está dañado.
import-fault-cell-too-long = Una celda de la fila { $row } ocupa más de { $most } MiB.
import-fault-row-too-long = La fila { $row } ocupa más de { $most } MiB.
import-fault-too-many-columns = La fila { $row } tiene más de { $most } columnas.
import-fault-nul = La fila { $row } contiene un byte que no aparece en textos. El archivo está dañado o su codificación es UTF-16.
import-fault-open-quote = La fila { $row } abre en la línea { $line } del archivo unas comillas que nunca se cierran.
import-fault-not-in-encoding = La fila { $row } no es { $encoding } válido. Elija otra codificación.
import-fault-reader-ended = La lectura se interrumpió después de { $rows } filas; no se tomó nada. Puede que el archivo esté hecho para agotar la memoria.
import-fault-write = No se puede escribir el archivo ({ $why }).
import-fault-text-too-long = Registro { $row }: el texto de { $column } es demasiado largo para una celda de un libro de cálculo. Exporte a CSV.
import-fault-text-nul = Registro { $row }: el texto de { $column } contiene un carácter que ninguna tabla admite.

## Mappings

import-mapping-syntax = La correspondencia de columnas no es TOML válido en la línea { $line } ({ $why }).
import-mapping-unknown-key = La correspondencia de columnas tiene una clave «{ $key }» desconocida. Se conocen { $allowed }.
import-mapping-missing-key = A la correspondencia de columnas le falta la clave «{ $key }».
import-mapping-wrong-value = El valor de «{ $key }» en la correspondencia de columnas debe ser { $expected }.
import-mapping-unknown-field = La correspondencia de columnas nombra un campo «{ $field }» desconocido. Se conocen { $allowed }.
import-mapping-field-twice = El campo «{ $field }» tiene en la correspondencia de columnas una columna y también una constante.
import-mapping-field-missing = El campo «{ $field }» necesita una columna o una constante en la correspondencia de columnas.
import-mapping-header-twice = El encabezado «{ $header }» llena dos campos en la correspondencia de columnas, o está vacío.

## Contra el libro

import-twice = «{ $text }» ya está en la fila { $row }.
import-lot-differs = El lote «{ $text }» consta con otra fecha de fabricación, otro lote de propelente u otra vida útil. Corrija uno de los dos.
import-lot-there = El lote «{ $text }» ya está en ese lugar ({ $lot }). Quite esta fila; una diferencia de cantidad se asienta después de un conteo.
import-has-roles = Las personas con funciones se dan de alta una por una, porque cada una necesita una clave. Deje vacías las funciones para registrarla como tenedor.
import-refused = { $why }
