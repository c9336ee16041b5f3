# Faults: what happened, what is safe, what to do.

fault-not-a-ledger = { $path } is not a Custodia ledger.
fault-not-a-ledger-safe = The file was not changed.
fault-not-a-ledger-do = Choose another file; a ledger ends in .custodia.

fault-too-new = { $path } was written by a newer version of Custodia (file version { $version }).
fault-too-new-safe = The file was neither opened nor changed.
fault-too-new-do = Open it with that newer version.

fault-too-old = The ledger was written by a version of Custodia that is too old for this one.
fault-too-old-safe = The file was not changed.
fault-too-old-do = Open it with the version that wrote it, and keep that version with the ledger.

fault-foreign-schema = The tables of this file are not those that Custodia makes.
fault-foreign-schema-safe = None of them was read, and the file was not changed.
fault-foreign-schema-do = Keep the file as evidence and open the newest verified back-up copy.

fault-locked = { $holder } has the ledger open for posting.
fault-locked-safe = Nothing was changed; the ledger can be read.
fault-locked-do = Have the ledger closed there, or open it read-only here.

fault-read-only = { $path } cannot be written; the file or its medium is write-protected.
fault-read-only-safe = Everything can be read; nothing was changed.
fault-read-only-do = Remove the write protection in order to post.

fault-disk-full = There is no room left on the disk of { $path }.
fault-disk-full-safe = What was recorded before is complete; this step was not carried out.
fault-disk-full-do = Free some space and repeat the step.

fault-disk-failing = The disk of { $path } did not read or write as asked.
fault-disk-failing-safe = The ledger was closed so that nothing more is written.
fault-disk-failing-do = Do not go on with this disk. Copy the ledger to another disk, open the copy and verify it.

fault-moved = { $path } was moved, renamed or replaced while it was open.
fault-moved-safe = Nothing was written since.
fault-moved-do = Close the ledger and open it again from the place where it is now.

fault-cut-short = { $path } is cut short; its end is missing.
fault-cut-short-safe = The file was not changed.
fault-cut-short-do = Open the newest verified back-up copy and keep this file as evidence.

fault-not-found = { $path } was not found.
fault-not-found-safe = Nothing was changed.
fault-not-found-do = Check the name and the folder. If the file is on a USB stick, insert the stick.

fault-exists = { $path } already exists.
fault-exists-safe = The file was not overwritten.
fault-exists-do = Choose another name.

fault-no-permission = The system does not allow this account to use { $path }.
fault-no-permission-safe = Nothing was changed.
fault-no-permission-do = Ask whoever looks after this computer for access to the file and its folder.

fault-side-file = Beside { $path } there is a side file of unfinished writing (-wal or -journal).
fault-side-file-safe = Neither file was changed.
fault-side-file-do = Keep both files together and delete neither. Custodia opens a copy and says what can be recovered.

fault-damaged = The ledger does not verify; the first bad act is { $seq }.
fault-damaged-safe = The ledger is open read-only, and what is printed bears NOT VERIFIED.
fault-damaged-do = Keep a copy as evidence, inform the armory manager, and compare with the newest verified back-up copy.

fault-wrong-passphrase = The passphrase of { $name } is not correct.
fault-wrong-passphrase-safe = Nothing was changed.
fault-wrong-passphrase-do = Type it again. Failed attempts are listed in the ledger.

fault-clock-behind = The clock of this computer went back { $minutes } minutes.
fault-clock-behind-safe = The order of the acts does not depend on the clock.
fault-clock-behind-do = Set the clock right. If work goes on as it is, the act is marked and a second person approves it.

fault-clock-ahead = The clock of this computer jumped { $hours } hours ahead.
fault-clock-ahead-safe = The order of the acts does not depend on the clock.
fault-clock-ahead-do = Check date and time. If they are right, the act is marked and a second person approves it.

fault-csv-broken = Row { $row } of the file cannot be read as CSV.
fault-csv-broken-safe = Nothing was imported.
fault-csv-broken-do = Open the file in a spreadsheet, mend the quotes and separators of that row, and import it again.

fault-xlsx-broken = The workbook is damaged or is not XLSX.
fault-xlsx-broken-safe = Nothing was imported.
fault-xlsx-broken-do = Open it in a spreadsheet, save it again as XLSX and import that file.

fault-xlsx-too-big = The workbook needs more memory than Custodia grants.
fault-xlsx-too-big-safe = Nothing was imported; reading stopped at the limit.
fault-xlsx-too-big-do = Save the sheet that is needed as CSV and import that file.

fault-encrypted-or-foreign = The file is encrypted or in a format that Custodia does not read.
fault-encrypted-or-foreign-safe = Nothing was imported.
fault-encrypted-or-foreign-do = Save it without a password as XLSX or CSV and import that file.

fault-not-utf8 = The text of the file is not UTF-8.
fault-not-utf8-safe = Nothing was imported.
fault-not-utf8-do = Name the encoding of the file, for example windows-1252, or save it as UTF-8.

fault-same-file-imported = This very file was already imported by act { $seq }.
fault-same-file-imported-safe = Nothing was imported a second time.
fault-same-file-imported-do = Look at that act. Corrected data comes in a new file.

fault-network-path = The ledger lies on a network drive.
fault-network-path-safe = It was neither opened nor changed.
fault-network-path-do = Put the ledger on a disk of this computer. Depots exchange bundles, not open ledgers.

fault-anchor-missing = This ledger has { $have } acts; { $known } were known here.
fault-anchor-missing-safe = The ledger is open read-only; the head that was known is kept.
fault-anchor-missing-do = Look for the newer file. Only two people together can bring this one back into use.

fault-anchor-split = At { $size } acts this ledger is not the one that was known here.
fault-anchor-split-safe = The ledger is open read-only; both heads are kept as evidence.
fault-anchor-split-do = Inform the armory manager and the authority, and post in neither copy until they decide.

fault-bug = Custodia met a fault of its own.
fault-bug-safe = Every act whose receipt was shown is in the ledger; nothing half done remains.
fault-bug-do = Close the program and open the ledger again. If it happens again, hand the log of the program to whoever maintains it.

fault-second-instance = { $holder } already has this ledger open.
fault-second-instance-safe = It is open read-only here; nothing was changed.
fault-second-instance-do = Work where it is open, or close it there and open it here again.

fault-busy = Another program holds the ledger at this moment.
fault-busy-safe = This step was not recorded.
fault-busy-do = Wait a moment and repeat the step. Close other programs that use the file.

fault-usage = The command was not understood.
fault-usage-safe = Nothing was done.
fault-usage-do = See what it takes with --help.

fault-pdf-failed = The document could not be made.
fault-pdf-failed-safe = No unfinished file remains, and the ledger is whole.
fault-pdf-failed-do = Repeat the step. If it fails again, hand the log of the program to whoever maintains it.

fault-mapping-broken = The mapping file cannot be used ({ $what }).
fault-mapping-broken-safe = Nothing was imported.
fault-mapping-broken-do = Correct the mapping and import again.

fault-rules-foreign = The rule pack is not the one that belongs to this version of Custodia.
fault-rules-foreign-safe = The rules in force stay in force.
fault-rules-foreign-do = Use the built-in pack, or the version of Custodia that this pack belongs to.

fault-json-broken = The JSON cannot be used ({ $what }).
fault-json-broken-safe = Nothing was recorded.
fault-json-broken-do = Compare it with the schema that custodia-cli schema prints.

fault-unknown-command = There is no command { $name }.
fault-unknown-command-safe = Nothing was recorded.
fault-unknown-command-do = The schema that custodia-cli schema prints lists them all.

fault-unreadable = { $path } cannot be read as a ledger; parts of it are damaged.
fault-unreadable-safe = The file was not changed.
fault-unreadable-do = Keep this file as evidence and open the newest verified back-up copy.

fault-no-window = The window cannot be shown: { $what }.
fault-no-window-safe = No ledger was opened.
fault-no-window-do = Check the graphics driver of this computer; the console program custodia-cli works without a window.

fault-sheet-missing = There is no sheet of that name in the workbook.
fault-sheet-missing-safe = Nothing was imported.
fault-sheet-missing-do = Name one of these sheets.

fault-is-a-folder = { $path } is a folder; a file is wanted here.
fault-is-a-folder-safe = Nothing was changed.
fault-is-a-folder-do = Name the file in it.

fault-text-not-utf8 = The text of { $path } is not UTF-8.
fault-text-not-utf8-safe = Nothing was changed.
fault-text-not-utf8-do = Save the file as UTF-8 text.

fault-command-not-json = Line { $line }, column { $column }: here the text is no longer JSON.
fault-command-not-json-safe = Nothing was recorded.
fault-command-not-json-do = Compare the command with the schema that custodia-cli schema prints.

fault-command-missing = The command lacks the field { $field }.
fault-command-missing-safe = Nothing was recorded.
fault-command-missing-do = Compare the command with the schema that custodia-cli schema prints.

fault-command-unknown = The command has no field { $field }; there may stand: { $known }.
fault-command-unknown-safe = Nothing was recorded.
fault-command-unknown-do = Compare the command with the schema that custodia-cli schema prints.

fault-command-value = The field { $field } of the command cannot hold { $value }.
fault-command-value-safe = Nothing was recorded.
fault-command-value-do = Compare the command with the schema that custodia-cli schema prints.

fault-command-type = The field { $field } of the command wants { $wanted }; it holds { $value }.
fault-command-type-safe = Nothing was recorded.
fault-command-type-do = Compare the command with the schema that custodia-cli schema prints.

fault-command-unread = The command { $name } cannot be read as it is written.
fault-command-unread-safe = Nothing was recorded.
fault-command-unread-do = Compare the command with the schema that custodia-cli schema prints.

# where a field stands, and what it wants
slip-place = { $list } no. { $no }
wanted-text = a text in quotation marks
wanted-count = a whole number, 0 or more
wanted-number = a whole number
wanted-yes-no = true or false
wanted-list = a list in square brackets
wanted-record = a record in braces with its own fields
wanted-day = a day such as 2026-11-24
wanted-moment = a moment such as 2026-11-24T15:00:00.000Z
wanted-made = a date of manufacture such as 1983-10-05, 1983-10, 1983 or ~1983
wanted-id = an id such as b57.0
wanted-subject = a weapon, a lot or an item, such as w41.0, l41.0 or i/1310-01
