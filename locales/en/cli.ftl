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

## Columns of lists, and fields of what is shown

cli-col-absolute-mpct = Stabiliser in it (0.001 %)
cli-col-accept-incomplete = Incomplete data accepted
cli-col-active = Has a key
cli-col-actors = Signed by
cli-col-appointed = Appointment
cli-col-at = Recorded at
cli-col-authority = Authority
cli-col-batch = Batch
cli-col-block = Legal block
cli-col-blocks = Legal blocks
cli-col-body = Organisation
cli-col-book = Register book
cli-col-calibre = Calibre
cli-col-certificate = Certificate
cli-col-certified = Certified by act
cli-col-class = Batch of
cli-col-closed = Closed
cli-col-code = Code
cli-col-compatibility-group = Compatibility group
cli-col-condition = Condition
cli-col-control-number = Control number
cli-col-corrects = Corrects act
cli-col-count = Quantity
cli-col-country = Country of manufacture
cli-col-critical = Critical defects
cli-col-custody = In custody of
cli-col-day = Day
cli-col-destroyed = Destroyed
cli-col-division = Hazard division
cli-col-document = Document
cli-col-drafted = Drafted by act
cli-col-drafted-on = Drafted on
cli-col-due-back = Due back
cli-col-east-mm = East on the plan (mm)
cli-col-ended = Work ended
cli-col-expires = Valid until
cli-col-expiry = Life ends
cli-col-explanation = Explanation
cli-col-file = File
cli-col-findings = Findings
cli-col-found = Found
cli-col-hazard-division = Hazard division
cli-col-history = History
cli-col-holder = Holder
cli-col-holdings = In store
cli-col-holds = Holds
cli-col-id = Id
cli-col-id-number = Identity number
cli-col-import-country = Imported into
cli-col-import-year = Year of import
cli-col-importer = Importer
cli-col-inspection-months = Inspection every (months)
cli-col-inspections = Inspections
cli-col-issued = Issued on
cli-col-item = Item
cli-col-keeper = Storekeeper
cli-col-kind = Kind
cli-col-laboratory = Laboratory
cli-col-leaf = Leaf of the log
cli-col-legal-basis = Legal instruments
cli-col-legal-title = Legal title
cli-col-licence = Licence
cli-col-life-authority = Authority for its life
cli-col-life-extended = Life extended
cli-col-limits = Limits
cli-col-line = Line of the register
cli-col-lines = Lines
cli-col-live = Holds explosive
cli-col-lost = Lost
cli-col-lot = Lot
cli-col-made = Made
cli-col-major = Major defects
cli-col-make-class = Kind of make
cli-col-maker = Manufacturer
cli-col-manufacturer = Manufacturer
cli-col-marked = Control number marked
cli-col-marks = Marks
cli-col-mass-g = Mass of one (g)
cli-col-meaning = Signed as
cli-col-medium = Medium
cli-col-method = Method planned
cli-col-minor = Minor defects
cli-col-model = Model
cli-col-name = Name
cli-col-neq-mg = NEQ of one (mg)
cli-col-neq-mg-max = NEQ permitted (mg)
cli-col-next-due = Next due
cli-col-no = Line no.
cli-col-north-mm = North on the plan (mm)
cli-col-note = Note
cli-col-number = Number
cli-col-order-date = Date of the order
cli-col-order-number = Number of the order
cli-col-origin = Origin
cli-col-outside = Outside the site
cli-col-pack = Packing
cli-col-pack-size = Pieces in a pack
cli-col-page = Page of the register
cli-col-paper-number = Number on the paper
cli-col-parent = Lies in
cli-col-place = Place
cli-col-placed-by = Placed by
cli-col-placed-on = Placed on
cli-col-position = Position
cli-col-propellant = Is propellant
cli-col-propellant-lot = Propellant lot
cli-col-purpose = Purpose
cli-col-pyrotechnic = Is pyrotechnic
cli-col-rank = Rank
cli-col-reading = Reading no.
cli-col-readings = Readings
cli-col-reason = Reason
cli-col-received-on = Received on
cli-col-reference = Reference
cli-col-relative-mpct = Stabiliser left (0.001 %)
cli-col-release-authority = Released by
cli-col-release-number = Number of the release
cli-col-released = Released by act
cli-col-remarks = Remarks
cli-col-report = Report
cli-col-reserved = Reserved
cli-col-residue = What becomes of the residue
cli-col-result = Result
cli-col-returned = Returned
cli-col-role = Role
cli-col-roles = Roles
cli-col-root = Root of the log
cli-col-rows = Rows read
cli-col-sample = Sample size
cli-col-scrap = Where the scrap goes
cli-col-seals = Seal numbers
cli-col-second-method = Second method
cli-col-seq = Act no.
cli-col-serial = Serial
cli-col-serial-state = State of the serial
cli-col-settled = Settled as
cli-col-settled-count = Quantity settled
cli-col-sha256 = Digest SHA-256
cli-col-shelf-life-months = Shelf life (months)
cli-col-signatures = Signatures
cli-col-since = In place since
cli-col-site = Site
cli-col-size = Acts under the head
cli-col-started = Work began
cli-col-state = State
cli-col-steps = Steps
cli-col-stock-number = Stock number
cli-col-sub-division = Hazard sub-division
cli-col-subject = What it is about
cli-col-target = Taken in as
cli-col-test-months = Test every (months)
cli-col-tests = Stability tests
cli-col-text = As read
cli-col-trace = Trace decision
cli-col-un-number = UN number
cli-col-unit = Unit
cli-col-used-method = Method used
cli-col-user = Person
cli-col-users = Signed by
cli-col-weapon = Weapon
cli-col-weapon-type = Type of weapon
cli-col-year = Year of manufacture

cli-class-ammunition = Ammunition
cli-class-arms = Weapons
cli-certificate-drafted = Drafted
cli-certificate-issued = Certificate issued
cli-certificate-void = Void
cli-from = From
cli-to = To
