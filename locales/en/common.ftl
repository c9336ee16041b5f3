# Months, weekdays and dates, and the words every part uses.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

date-long = { $day } { $month } { $year }
date-weekday-day = { $weekday } { $day } { $month }
date-month-year = { $month } { $year }
date-about = about { $year }
date-unknown = date unknown
date-first = 1

language-name = English

span-minutes =
    { $n ->
        [one] { $shown } minute
       *[other] { $shown } minutes
    }
span-hours =
    { $n ->
        [one] { $shown } hour
       *[other] { $shown } hours
    }
span-days =
    { $n ->
        [one] { $shown } day
       *[other] { $shown } days
    }
span-months =
    { $n ->
        [one] { $shown } month
       *[other] { $shown } months
    }
span-years =
    { $n ->
        [one] { $shown } year
       *[other] { $shown } years
    }

common-passphrase-advice = Take at least 15 characters: several words that you alone combine. Spaces and signs are welcome, none is required.
common-recover = { $n ->
    [one] Custodia was not closed properly the last time, and what was posted last still stands in the side file beside the ledger. Both files together hold { $shown } act.
   *[other] Custodia was not closed properly the last time, and what was posted last still stands in the side file beside the ledger. Both files together hold { $shown } acts.
}
common-recover-safe = Nothing is lost: neither file was touched, and a copy of both was kept.
common-recover-do = Keep both files together and delete neither. If a printed page is at hand, compare this number with the one at its foot. Then open the ledger again, on the console with --recover: that takes in what the side file holds.
common-recover-hint = Nothing is lost: neither file was touched, and a copy of both was kept. If a printed page is at hand, compare this number with the one at its foot. Then press Open once more: that takes in what the side file holds, and the ledger opens as usual.
common-stopped = Stopped.
common-stopped-safe = Nothing was changed.
common-row = Row { $row }: { $what }
common-row-column = Row { $row }, column { $column }: { $what }
common-row-sheet = Sheet { $sheet }, row { $row }: { $what }
common-row-sheet-column = Sheet { $sheet }, row { $row }, column { $column }: { $what }
