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
