### Reading and writing tables: every problem in words.

## Places in a file

import-at-row = Row { $row }
import-at-row-column = Row { $row }, column “{ $column }”
import-at-sheet-row = Sheet { $sheet }, row { $row }
import-at-sheet-row-column = Sheet { $sheet }, row { $row }, column “{ $column }”

## Headers

import-header-missing = There is no column “{ $header }”. Add it, or name the right header in the mapping.
import-header-twice = The header “{ $header }” stands over columns { $columns }. Rename one of them.
import-header-unknown = The header “{ $header }” belongs to no field. Rename or remove the column, or use a mapping.
import-field-twice = The columns { $headers } would fill the same field ({ $field }). Keep one of them.
import-no-headers = There is no row of headers here.
import-no-rows = There is no row of data below the headers.
import-no-header-above = Column { $column } holds something but has no header. Give it one or empty the cell.
import-headers-again = The row of headers is repeated here. Remove this row.
import-total-line = “{ $text }” looks like a line of totals. Remove this row.

## Cells

import-missing = A value is needed here.
import-cell-error = The cell holds the spreadsheet error { $text }. Mend the formula or type the value.
import-stored-as-number = { $text } is stored as a number; zeros at its start may be lost. Format the column as text and type it as it is marked.
import-looks-scientific = { $text } is what a spreadsheet made of a long number; digits are lost. Format the column as text and type it again.
import-code-too-long = “{ $text }” has more than { $most } characters.
import-control-character = “{ $text }” holds a line break or another control character.
import-not-in-list = “{ $text }” is not in the list. Allowed are { $codes }, or their words in any of the four languages.
import-not-yes-no = “{ $text }” is neither yes nor no.
import-not-a-number = “{ $text }” is not a number.
import-decimal-unclear = “{ $text }” could be read in two ways. Choose whether decimals follow a point or a comma.
import-negative = “{ $text }” is below zero.
import-not-whole = “{ $text }” is not a whole number.
import-too-fine = “{ $text }” has more than { $places } decimals.
import-too-large = “{ $text }” is larger than the ledger can hold.
import-not-a-date = “{ $text }” is not a date of the calendar.
import-date-unclear = “{ $text }” could be { $one } or { $other }. Choose the order of day, month and year.
import-short-year = The year in “{ $text }” has two digits and the century is open. Write four.
import-no-day = “{ $text }” does not give the day, which is needed here.

## Serials and lots

import-serial-means-none = “{ $text }” is not taken as a serial number. If the weapon has none, write the state ({ $state }) in the column for it; if it is the mark itself, write that it is legible.
import-serial-missing = There is no serial number. Write why in the column for its state, or give a control number.
import-serial-against-state = The serial number and its state ({ $state }) contradict each other.
import-lot-means-state = “{ $text }” is not taken as a lot number. Write the state ({ $state }) in the column for it and leave the number empty.
import-lot-missing = There is no lot number. Write in the column for its state whether there is none, several, or one that cannot be read.
import-lot-against-state = The lot number and its state ({ $state }) contradict each other.

## Files that cannot be read or written

import-fault-disk = The file cannot be read ({ $why }).
import-fault-not-a-table = This file is neither a table of text (CSV) nor a workbook (XLSX).
import-fault-other-format = Files of the kind { $format } are not read. Open it in a spreadsheet and save it as XLSX or CSV.
import-fault-locked = The workbook is locked with a password. Save a copy without one.
import-fault-too-many-parts = The workbook has { $parts } parts; at most { $most } are read.
import-fault-part-too-large = The part { $part } of the workbook is too large; at most { $most } MiB are read.
import-fault-part-too-dense = The part { $part } of the workbook unpacks to { $ratio } times its size; at most { $most } times are read.
import-fault-part-damaged = The part { $part } of the workbook is damaged ({ $why }).
import-fault-workbook-damaged = The workbook is damaged ({ $why }).
import-fault-sheet-damaged = The sheet { $sheet } is damaged after row { $row } ({ $why }).
import-fault-sheet-missing = There is no sheet “{ $sheet }”. The workbook has { $present }.
import-fault-too-far = Sheet { $sheet }: a cell is filled in row { $row }, column { $column }, beyond what is read (1,048,576 rows and 1,024 columns).
import-fault-out-of-order = Sheet { $sheet }: the cells of row { $row } are out of order, so the workbook is damaged.
import-fault-cell-too-long = A cell in row { $row } is longer than { $most } MiB.
import-fault-row-too-long = Row { $row } is longer than { $most } MiB.
import-fault-too-many-columns = Row { $row } has more than { $most } columns.
import-fault-nul = Row { $row } holds a byte that never occurs in text. The file is damaged, or its encoding is UTF-16.
import-fault-open-quote = Row { $row } opens a quotation mark in line { $line } of the file that is never closed.
import-fault-not-in-encoding = Row { $row } is not valid { $encoding }. Choose another encoding.
import-fault-reader-ended = Reading broke off after { $rows } rows; nothing was taken in. The file may be built to use up memory.
import-fault-write = The file cannot be written ({ $why }).
import-fault-text-too-long = Record { $row }: the text of { $column } is too long for a cell of a workbook. Export to CSV.
import-fault-text-nul = Record { $row }: the text of { $column } holds a character that no table can hold.

## Mappings

import-mapping-syntax = The mapping is not valid TOML in line { $line } ({ $why }).
import-mapping-unknown-key = The mapping has a key “{ $key }” that is not known. Known are { $allowed }.
import-mapping-missing-key = The mapping lacks the key “{ $key }”.
import-mapping-wrong-value = The value of “{ $key }” in the mapping must be { $expected }.
import-mapping-unknown-field = The mapping names a field “{ $field }” that is not known. Known are { $allowed }.
import-mapping-field-twice = The field “{ $field }” has both a column and a constant in the mapping.
import-mapping-field-missing = The field “{ $field }” needs a column or a constant in the mapping.
import-mapping-header-twice = The header “{ $header }” fills two fields in the mapping, or is empty.

## Against the book

import-twice = “{ $text }” stands in row { $row } already.
import-lot-differs = Lot “{ $text }” is known with another date of manufacture, propellant lot or life. Correct one of them.
import-lot-there = Lot “{ $text }” lies in this place already ({ $lot }). Leave this row out; a difference in quantity is posted after a count.
import-has-roles = A person with functions is enrolled one by one, because each needs a key. Empty the functions to take the person in as a holder.
import-refused = { $why }
