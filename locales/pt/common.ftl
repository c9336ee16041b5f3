# Months, weekdays and dates, and the words every part uses.

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

weekday-0 = Segunda-feira
weekday-1 = Terça-feira
weekday-2 = Quarta-feira
weekday-3 = Quinta-feira
weekday-4 = Sexta-feira
weekday-5 = Sábado
weekday-6 = Domingo

date-long = { $day } de { $month } de { $year }
date-weekday-day = { $weekday }, { $day } de { $month }
date-month-year = { $month } de { $year }
date-about = por volta de { $year }
date-unknown = data desconhecida
date-first = 1º

language-name = Português

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
        [one] { $shown } dia
       *[other] { $shown } dias
    }
span-months =
    { $n ->
        [one] { $shown } mês
       *[other] { $shown } meses
    }
span-years =
    { $n ->
        [one] { $shown } ano
       *[other] { $shown } anos
    }
