# Months, weekdays and dates, and the words every part uses.

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

weekday-0 = Lunes
weekday-1 = Martes
weekday-2 = Miércoles
weekday-3 = Jueves
weekday-4 = Viernes
weekday-5 = Sábado
weekday-6 = Domingo

date-long = { $day } de { $month } de { $year }
date-weekday-day = { $weekday } { $day } de { $month }
date-month-year = { $month } de { $year }
date-about = hacia { $year }
date-unknown = fecha desconocida
date-first = 1

language-name = Español

span-minutes =
    { $n ->
        [one] { $shown } minuto
       *[other] { $shown } minutos
    }
span-hours =
    { $n ->
        [one] { $shown } hora
       *[other] { $shown } horas
    }
span-days =
    { $n ->
        [one] { $shown } día
       *[other] { $shown } días
    }
span-months =
    { $n ->
        [one] { $shown } mes
       *[other] { $shown } meses
    }
span-years =
    { $n ->
        [one] { $shown } año
       *[other] { $shown } años
    }

common-passphrase-advice = Use al menos 15 caracteres: varias palabras que solo usted combine. Se admiten espacios y signos, ninguno es obligatorio.
common-recover = { $n ->
    [one] La última vez Custodia no se cerró como es debido, y lo último que se asentó está todavía en el archivo auxiliar, al lado del libro. Los dos archivos juntos contienen { $shown } acto.
   *[other] La última vez Custodia no se cerró como es debido, y lo último que se asentó está todavía en el archivo auxiliar, al lado del libro. Los dos archivos juntos contienen { $shown } actos.
}
common-recover-safe = No se perdió nada: no se tocó ninguno de los dos archivos y se guardó una copia de ambos.
common-recover-do = Mantenga juntos los dos archivos y no borre ninguno. Si tiene a mano una hoja impresa, compare este número con el del pie. Después abra de nuevo el libro, en la consola con --recover: así se incorpora lo que contiene el archivo auxiliar.
common-recover-hint = No se perdió nada: no se tocó ninguno de los dos archivos y se guardó una copia de ambos. Si tiene a mano una hoja impresa, compare este número con el del pie. Después pulse Abrir otra vez: así se incorpora lo que contiene el archivo auxiliar, y el libro se abre como siempre.
common-stopped = Detenido.
common-stopped-safe = No se modificó nada.
common-row = Fila { $row }: { $what }
common-row-column = Fila { $row }, columna { $column }: { $what }
common-row-sheet = Hoja { $sheet }, fila { $row }: { $what }
common-row-sheet-column = Hoja { $sheet }, fila { $row }, columna { $column }: { $what }
