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
    [one] El libro no se cerró; su archivo auxiliar contiene actos asentados. La copia recuperada tiene { $shown } acto.
   *[other] El libro no se cerró; su archivo auxiliar contiene actos asentados. La copia recuperada tiene { $shown } actos.
}
common-recover-safe = El libro y su archivo auxiliar están como estaban; se guardó una copia de ambos.
common-recover-do = Abra de nuevo y confirme la recuperación.
common-stopped = Detenido.
common-stopped-safe = No se modificó nada.
common-row = Fila { $row }: { $what }
common-row-column = Fila { $row }, columna { $column }: { $what }
common-row-sheet = Hoja { $sheet }, fila { $row }: { $what }
common-row-sheet-column = Hoja { $sheet }, fila { $row }, columna { $column }: { $what }
