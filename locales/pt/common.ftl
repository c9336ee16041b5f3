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

common-passphrase-advice = Use pelo menos 15 caracteres: várias palavras que só você combine. Espaços e sinais são aceitos, nenhum é obrigatório.
common-recover = { $n ->
    [one] Da última vez o Custodia não foi fechado corretamente, e o que foi lançado por último ainda está no arquivo auxiliar, ao lado do livro. Os dois arquivos juntos contêm { $shown } ato.
   *[other] Da última vez o Custodia não foi fechado corretamente, e o que foi lançado por último ainda está no arquivo auxiliar, ao lado do livro. Os dois arquivos juntos contêm { $shown } atos.
}
common-recover-safe = Nada se perdeu: nenhum dos dois arquivos foi tocado e foi guardada uma cópia de ambos.
common-recover-do = Mantenha os dois arquivos juntos e não apague nenhum. Se tiver à mão uma folha impressa, compare este número com o do rodapé. Depois abra o livro de novo, no console com --recover: assim se incorpora o que o arquivo auxiliar contém.
common-recover-hint = Nada se perdeu: nenhum dos dois arquivos foi tocado e foi guardada uma cópia de ambos. Se tiver à mão uma folha impressa, compare este número com o do rodapé. Depois clique em Abrir mais uma vez: assim se incorpora o que o arquivo auxiliar contém, e o livro se abre como sempre.
common-stopped = Interrompido.
common-stopped-safe = Nada foi alterado.
common-row = Linha { $row }: { $what }
common-row-column = Linha { $row }, coluna { $column }: { $what }
common-row-sheet = Planilha { $sheet }, linha { $row }: { $what }
common-row-sheet-column = Planilha { $sheet }, linha { $row }, coluna { $column }: { $what }
