# The console.

cli-balance = Balance before it is certified
cli-recorded = Recorded as act { $seq }: { $kind } { $document }
cli-made = Ledger made: { $name }. Head { $head }
cli-demo-made = Training ledger made: { $acts } acts, { $weapons } weapons, { $lots } lots. Head { $head }
cli-head-kind = Kind
cli-head-id = Id
cli-head-text = Name
cli-head-detail = Detail
cli-head-flag = Flag
cli-head-rule = Rule
cli-head-due = Due
cli-not-verified = NOT VERIFIED. The first act that does not hold is { $seq }.
cli-no-head-known = No head kept outside was compared: acts cut off at the end would not show.
cli-copied = Copied to { $path }, opened and verified: { $acts } acts
cli-rebuilt = Derived tables made anew from { $acts } acts

cli-bench-own = Own, ms
cli-bench-peer = Beside, ms
cli-bench-quotient = Ratio
cli-bench-rate = Per second
cli-bench-goal = Goal
cli-bench-result = Result
cli-bench-beside = Measured beside
cli-bench-ratio = at most { $most } times
cli-bench-limit = at most { $most } ms
cli-bench-met = met
cli-bench-missed = missed

cli-printed = { $n ->
    [one] { $number } written to { $path }, { $shown } page
   *[other] { $number } written to { $path }, { $shown } pages
}

## Tables in and out

cli-import-recorded = Imported { $file } as act { $seq }
cli-import-would = Nothing was recorded. An import of { $file } would bring
cli-import-rows = { $n ->
    [one] { $shown } row
   *[other] { $shown } rows
}
cli-import-items = { $n ->
    [one] { $shown } item new to the catalogue
   *[other] { $shown } items new to the catalogue
}
cli-import-places = { $n ->
    [one] { $shown } new place
   *[other] { $shown } new places
}
cli-import-holders = { $n ->
    [one] { $shown } new holder
   *[other] { $shown } new holders
}
cli-import-guessed = Read as { $encoding }, columns parted by { $delimiter }
cli-import-guessed-look = Read as { $encoding }, columns parted by { $delimiter }. If these lines look wrong, name the encoding and the delimiter.
cli-import-date-order = The dates of the file show the order { $order }
cli-import-decimal = The numbers of the file show the decimal sign { $sign }
cli-import-kept = { $n ->
    [one] Column “{ $column }” has no field in the ledger; its { $shown } cell is kept with the row of the act.
   *[other] Column “{ $column }” has no field in the ledger; its { $shown } cells are kept with the rows of the act.
}
cli-export-written = { $n ->
    [one] { $shown } row written to { $path }
   *[other] { $shown } rows written to { $path }
}

## What was done and what was not

cli-not-written-back = It is recorded; it is not yet written back into the one file. { $why }
cli-not-written-back-do = Keep the ledger and the -wal file beside it together, mend the cause, then open the ledger again with --recover. Do not repeat the step.
cli-printed-not-recorded = Nothing was recorded: the ledger is open read-only, so it does not know of this printing.
cli-not-verified-whole = NOT VERIFIED. What does not hold belongs to no single act.
cli-not-checked = Not checked: { $families }
cli-another-program = another program
cli-import-first = Of the wrong rows the first { $shown } of { $count } are shown.

## Arguments that are not understood

cli-usage-unknown = { $name } is not an argument of this command.
cli-usage-missing = An argument is missing: { $name }.
cli-usage-value = { $name } cannot be { $value }.
cli-usage-command = There is no command { $name }.
cli-usage-twice = { $name } is given twice, or beside an argument that rules it out.

## Kinds of things that are found

cli-kind-weapon = Weapon
cli-kind-lot = Lot
cli-kind-item = Item
cli-kind-place = Place
cli-kind-person = Person
cli-kind-holder = Holder
cli-kind-batch = Batch
cli-kind-certificate = Certificate
cli-kind-document = Document

## Values in lists

cli-class-ammunition = Ammunition
cli-class-arms = Weapons
cli-certificate-drafted = Drafted
cli-certificate-issued = Certificate issued
cli-certificate-void = Void
cli-from = From
cli-to = To
