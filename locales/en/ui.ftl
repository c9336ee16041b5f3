# What the window says.

ui-act-chain = Chain
ui-act-copy = Copy the JSON
ui-act-corrects = Corrects act { $act }
ui-act-included = { $n ->
    [one] Under head { $size }, with a proof of { $shown } step
   *[other] Under head { $size }, with a proof of { $shown } steps
}
ui-act-leaf = Leaf
ui-act-lines-root = Lines
ui-act-more-lines = { $n ->
    [one] and { $shown } more line
   *[other] and { $shown } more lines
}
ui-act-no-lines = This act has no lines.
ui-act-no-proof = No head covers this act yet.
ui-act-path = Path
ui-act-prev = Before
ui-act-print = Print the act
ui-act-reversal = Reversal
ui-act-reversed-by = Reversed by act { $act }
ui-act-root = Root
ui-act-tab-card = Card
ui-act-tab-lines = Lines { $count }
ui-act-tab-proof = Proof
ui-act-title = Act { $act }

ui-actions = Actions

ui-ago-days = { $n ->
    [one] { $shown } d ago
   *[other] { $shown } d ago
}
ui-ago-today = today { $time }
ui-ago-yesterday = yesterday { $time }

ui-back = Back

ui-badge-bad = NOT VERIFIED
ui-badge-bad-act = NOT VERIFIED, act { $act }
ui-badge-bad-text = The ledger is open for reading only; no number, print or certificate leaves it without this mark.
ui-badge-copy = Copy { $when }
ui-badge-no-copy = No copy yet
ui-badge-no-outside = No outside anchor yet
ui-badge-not-yet = not verified yet
ui-badge-outside = Outside anchor { $when }
ui-badge-verified = Verified { $when }

ui-balance-authorised = Authorised
ui-balance-closes = closes
ui-balance-counted = Counted
ui-balance-destroyed = Destroyed
ui-balance-difference = Difference
ui-balance-found = Found
ui-balance-lost = Lost
ui-balance-open = does not close
ui-balance-planned = Planned
ui-balance-returned = Returned
ui-balance-title = Balance of the batch
ui-balance-unknown = still open

ui-batch-certificate = Certificate { $number }
ui-batch-ended = This batch has ended; nothing more can be done with it.
ui-batch-missing = Still missing · { $meaning }
ui-batch-more = Other steps…
ui-batch-next = next step
ui-batch-note = { $site } · { $lines } · { $kg } kg NEQ
ui-batch-print-certificate = Print the certificate…
ui-batch-print-list = Print the list…
ui-batch-readings-missing = { $n ->
    [one] { $shown } reading missing
   *[other] { $shown } readings missing
}
ui-batch-title = Batch { $number }

ui-brand-line = ledger of arms and ammunition
ui-brand-version = Custodia { $version } · no network, no account

ui-browse = Choose a file…

ui-bug-text = Nothing was recorded. The ledger is open for reading only until it is verified.
ui-bug-title = The program failed in this step

ui-calendar-after = Next month
ui-calendar-before = Month before
ui-calendar-open = Calendar

ui-card-age = Age
ui-card-complete = { $percent } % complete
ui-card-each = Per unit
ui-card-gone = No longer on the book: { $place }. Nothing more can be posted about it here.
ui-card-history = What happened
ui-card-hold = Hold
ui-card-holdings = Stock by place
ui-card-import-mark = Import mark
ui-card-in-packs = { $n ->
    [one] { $quantity } in { $shown } pack
   *[other] { $quantity } in { $shown } packs
}
ui-card-inspection-due = Next inspection
ui-card-legal = Legal status
ui-card-missing = Not recorded · { $fields }
ui-card-no-flags = No rule in force found anything.
ui-card-no-stock = No stock on site
ui-card-record = Record
ui-card-reserved = { $count } of them reserved by a batch
ui-card-stock = Stock
ui-card-test-due = Next test
ui-card-to-batch = Add to a batch…
ui-card-to-quarantine = Move…
ui-card-years = { $n ->
    [one] { $shown } year
   *[other] { $shown } years
}

ui-chip-batch = in batch { $number }
ui-chip-hazard = { $hazard } · UN { $un }
ui-chip-held = no issue
ui-chip-no-hazard = hazard not recorded

ui-close = Close

ui-column-act = Act
ui-column-acts = Acts
ui-column-batch = Batch
ui-column-calibre = Calibre
ui-column-code = Code
ui-column-condition = Condition
ui-column-custody = Custody
ui-column-designation = Designation
ui-column-difference = Diff.
ui-column-due = Due
ui-column-expiry = Expires
ui-column-flag = Flag
ui-column-hazard = Hazard
ui-column-item = Nature
ui-column-kind = Kind
ui-column-lines = Lines
ui-column-listed = Listed
ui-column-lot = Lot
ui-column-lot-or-serial = Lot or serial
ui-column-lots = Lots
ui-column-made = Made
ui-column-maker = Manufacturer
ui-column-model = Model
ui-column-neq = NEQ (kg)
ui-column-neq-each = NEQ each (kg)
ui-column-neq-short = NEQ
ui-column-no = No.
ui-column-pieces = Pieces
ui-column-place = Place
ui-column-posted = Posted
ui-column-quantity = Quantity
ui-column-reading-1 = Reading 1
ui-column-reading-2 = Reading 2
ui-column-reason = Reason
ui-column-rule = Rule
ui-column-serial = Serial
ui-column-since = Since
ui-column-site = Site
ui-column-state = State
ui-column-subject = Subject
ui-column-type = Type
ui-column-un = UN
ui-column-unit = Unit
ui-column-user = User
ui-column-waits = Waits for
ui-column-why = What was found

ui-copy-go = Copy
ui-copy-hint = The copy is opened and verified before it counts. Choose a stick; the copy carries the head of the log.
ui-copy-not-proved = not opened and verified
ui-copy-proved = opened and verified
ui-copy-running = Copying and verifying the copy

ui-count-acts = { $n ->
    [one] { $shown } act
   *[other] { $shown } acts
}
ui-count-lines = { $n ->
    [one] { $shown } line
   *[other] { $shown } lines
}
ui-count-lots = { $n ->
    [one] { $shown } lot
   *[other] { $shown } lots
}
ui-count-sites = { $n ->
    [one] { $shown } site
   *[other] { $shown } sites
}
ui-count-weapons = { $n ->
    [one] { $shown } weapon
   *[other] { $shown } weapons
}

ui-create = Create the ledger
ui-create-fault-country = The country is two letters, such as GT.
ui-create-fault-name = The name of the depot is missing.
ui-create-fault-offset = The offset is a number of hours, such as -06:00.
ui-create-fault-people = Two different people must be named.
ui-create-fault-short = Each passphrase has 15 characters or more.
ui-create-fault-site = The site code is one to six capitals or digits.
ui-create-name = Name of the depot
ui-create-offset = Clock, from UTC
ui-create-path = File of the ledger
ui-create-site = Site code
ui-create-title = A new ledger

ui-density-auto = By window
ui-density-comfortable = Comfortable
ui-density-compact = Compact

ui-dismiss = Dismiss

ui-draft-act = Act { $act }, { $kind }
ui-draft-after = Afterwards
ui-draft-body = The text that is signed
ui-draft-checks = Checked
ui-draft-from = from
ui-draft-hint = Once the form is complete, the act as it will be recorded stands here.
ui-draft-left = { $left } afterwards
ui-draft-lines = Lines
ui-draft-more = { $n ->
    [one] and { $shown } more
   *[other] and { $shown } more
}
ui-draft-signers = Who signs
ui-draft-title = As it will be recorded
ui-draft-to = to

ui-due-past = { $n ->
    [one] { $shown } d ago
   *[other] { $shown } d ago
}
ui-due-past-years = { $n ->
    [one] { $shown } y ago
   *[other] { $shown } y ago
}
ui-due-today = today
ui-due-weekday = { $weekday } { $day }

ui-enrol-passphrase = The new person types a passphrase of 15 characters or more, twice.

ui-exposure-covered = { $n ->
    [one] covered by { $shown } outside anchor
   *[other] covered by { $shown } outside anchors
}
ui-exposure-days = { $n ->
    [one] { $acts } in { $shown } day
   *[other] { $acts } in { $shown } days
}
ui-exposure-exposed = { $n ->
    [one] { $shown } act exposed
   *[other] { $shown } acts exposed
}
ui-exposure-hint = without an outside anchor; a copy on a stick today closes it
ui-exposure-never = there is no outside anchor yet; a copy on a stick or a printed page makes the first
ui-exposure-none = every act is covered by an outside anchor
ui-exposure-opened = opened { $day }
ui-exposure-title = Window of exposure

ui-family-anchors = Anchors
ui-family-attachments = Attachments
ui-family-balances = Balances
ui-family-clock = Clock
ui-family-derived = Derived tables
ui-family-file = File
ui-family-leaves = Leaves
ui-family-lines = Lines
ui-family-rules = Rules
ui-family-schema = Schema
ui-family-sequence = Sequence
ui-family-signatures = Signatures and authority
ui-family-tree = Tree and heads

ui-fault-day = This is not a day. Write 24/11/2026, 2411 or -1.
ui-fault-differs = It differs from the first entry at character { $sign }.
ui-fault-missing = This field is needed.
ui-fault-month-has = { $month } { $year } has { $days } days.
ui-fault-no-lines = At least one line is needed.
ui-fault-not-chosen = Choose one of the list.
ui-fault-number = This is not a number that fits here.
ui-fault-number-differs = This is another number.
ui-fault-time = Write a day and a time, such as 24/11/2026 09:30.

ui-field-absolute = Stabiliser, of the mass
ui-field-accept-incomplete = The authority accepts lines with incomplete particulars
ui-field-add-stock = Add stock by lot, serial or item
ui-field-appointed = Appointed by
ui-field-authority = Authority
ui-field-batch-purpose = Purpose of the batch
ui-field-block = Legal block
ui-field-body = Organisation
ui-field-calibre = Calibre
ui-field-cause = Cause
ui-field-compatibility = Compatibility group
ui-field-condition = Condition
ui-field-condition-new = New condition
ui-field-control-number = Control number
ui-field-counted = Counted
ui-field-country = Country
ui-field-critical = Critical defects
ui-field-day = Day
ui-field-designation = Designation
ui-field-destruction-origin = Where the items come from
ui-field-destruction-place = Place of the destruction
ui-field-destruction-site = Site of the destruction
ui-field-due-back = Due back
ui-field-east = East of the corner
ui-field-ended = Ended
ui-field-exception = Exception
ui-field-expires = Valid until
ui-field-expiry = Expiry
ui-field-explanation = Explanation
ui-field-findings = Findings
ui-field-from = From
ui-field-hazard-division = Hazard division
ui-field-hold-reason = Reason for the hold
ui-field-holder-code = Code of the holder
ui-field-holder-from = From whom
ui-field-holder-kind = Kind of holder
ui-field-holder-to = To whom
ui-field-id-number = Identity number
ui-field-importer = Importer
ui-field-inspection-months = Inspection every
ui-field-issue-kind = Kind of issue
ui-field-issued = Issued on
ui-field-item = Item
ui-field-item-code = Code or stock number
ui-field-item-kind = Kind of item
ui-field-keeper = Storekeeper
ui-field-laboratory = Laboratory
ui-field-legal-basis = Legal basis
ui-field-legal-title = Legal title
ui-field-licence = Licence
ui-field-licence-number = Licence number
ui-field-life-authority = Who sets the shelf life
ui-field-live = Holds explosives
ui-field-lot = Lot number as marked
ui-field-lot-state = What is marked
ui-field-made = Made
ui-field-major = Major defects
ui-field-maker = Manufacturer
ui-field-mark-method = How it was marked
ui-field-mark-position = Where on the weapon
ui-field-mass-each = Mass of one unit
ui-field-meaning = What is signed
ui-field-method = Method
ui-field-method-second = Second method
ui-field-minor = Minor defects
ui-field-model = Model
ui-field-name = Name
ui-field-neq-each = NEQ of one unit
ui-field-neq-limit = NEQ at most
ui-field-next-due = Due again
ui-field-north = North of the corner
ui-field-note = Remarks
ui-field-order-date = Date of the order
ui-field-order-number = Number of the order
ui-field-origin = How it came
ui-field-pack = Packing
ui-field-pack-size = In one pack
ui-field-paper-book = Book
ui-field-paper-number = Voucher number
ui-field-paper-page = Page
ui-field-parent = Lies in
ui-field-place = Place
ui-field-place-code = Code of the place
ui-field-place-kind = Kind of place
ui-field-propellant = Propellant
ui-field-propellant-lot = Propellant lot
ui-field-purpose = Purpose
ui-field-pyrotechnic = Pyrotechnic
ui-field-quantity = Quantity
ui-field-rank = Rank
ui-field-read = Read on the item
ui-field-reason = Reason
ui-field-reference = Reference
ui-field-relative = Stabiliser, of the initial content
ui-field-release-number = Number of the release
ui-field-report = Report
ui-field-residue = What happens to the residue
ui-field-result = Result
ui-field-roles = Roles
ui-field-sample = Sample
ui-field-scrap = Scrap and receipt
ui-field-seals = Seal numbers
ui-field-serial = Serial as marked
ui-field-serial-again = Again, to confirm
ui-field-serial-state = What can be read
ui-field-shelf-life = Shelf life
ui-field-started = Began
ui-field-stays = Stays in the batch
ui-field-stock-number = Stock number
ui-field-sub-division = Storage sub-division
ui-field-test-months = Test every
ui-field-tested = Day of the test
ui-field-to = To
ui-field-trace-decision = Decision on tracing
ui-field-trace-exemption = Exemption
ui-field-un-number = UN number
ui-field-unit = Unit of issue
ui-field-user = User code
ui-field-weapon-type = Type of weapon

ui-filter-any = any
ui-filter-at-least = ≥
ui-filter-clear = Clear this filter
ui-filter-contains = contains
ui-filter-equal = =
ui-filter-of = Filter of { $column }
ui-filter-rule = rule or text

ui-finding-corrosion = Critical corrosion
ui-finding-cracks = Cracks
ui-finding-exudation = Exudation
ui-finding-fumes = Fumes
ui-finding-salt-water = Salt water
ui-finding-seal-broken = Broken seal
ui-finding-wet-pack = Wet packing

ui-flag-pack = v{ $version } · { $pack }

ui-flags-all = All rules
ui-flags-cannot-judge = { $n ->
    [one] { $shown } cannot be judged
   *[other] { $shown } cannot be judged
}
ui-flags-clear = { $n ->
    [one] { $shown } clear
   *[other] { $shown } clear
}
ui-flags-note = judged for { $day } · { $pack }

ui-flags-rules = Rules
ui-form-abort-batch = Stop the destruction
ui-form-accept-transfer = Accept a transfer
ui-form-add-holder = Add a holder
ui-form-add-item = Add an item
ui-form-add-place = Add a place
ui-form-adjust = Adjust after a count
ui-form-approve-batch = Authorise the batch
ui-form-cancel-batch = Cancel the batch
ui-form-certify-batch = Certify and write off
ui-form-change-condition = Change the condition
ui-form-change-roles = Change roles
ui-form-complete-batch = Record the results
ui-form-confirm-count = Confirm a count
ui-form-decide-trace = Decide on tracing
ui-form-draft-batch = New destruction batch
ui-form-draft-certificate = Draft the certificate
ui-form-drafting = The draft is being made.
ui-form-enrol-person = Enrol a person
ui-form-expend = Record consumption
ui-form-filling = Nothing is recorded until it is signed.
ui-form-give-back = Take back what was issued
ui-form-inspection = Record an inspection
ui-form-issue = Issue
ui-form-leaving = Close again to throw away what is typed.
ui-form-license-place = Licence of a store
ui-form-lock-batch = Close the list
ui-form-mark-weapon = Record a marking
ui-form-move = Move
ui-form-place-block = Place a legal block
ui-form-place-hold = Place a hold
ui-form-problems = { $n ->
    [one] { $shown } field needs attention
   *[other] { $shown } fields need attention
}
ui-form-read-batch = Read the list
ui-form-receive-lots = Receive a lot
ui-form-receive-stock = Receive more of a known lot or item
ui-form-receive-weapons = Receive weapons
ui-form-release-block = Release a legal block
ui-form-release-hold = Release a hold
ui-form-reopen-batch = Take the batch back one step
ui-form-reverse = Reverse an act
ui-form-review-batch = Review the batch
ui-form-seal-day = Seal a day
ui-form-send-transfer = Send a transfer
ui-form-sign-certificate = Sign the certificate
ui-form-stability = Record a stability test
ui-form-start-batch = Begin the destruction
ui-form-to-sign = Sign…
ui-form-void-certificate = Void the certificate
ui-form-withdraw-key = Withdraw the key

ui-head-agrees = The log of { $size } acts, to { $day }, has this head: nothing before it was altered, removed or slipped in.
ui-head-beyond = The typed head covers { $size } acts, the ledger has { $acts }.
ui-head-beyond-text = Acts are missing, or this is not the ledger of that page.
ui-head-compare = Compare
ui-head-differs = The log of { $size } acts has another head.
ui-head-hint = Type the number of acts and the twenty digits from the foot of a printed page, with or without spaces.
ui-head-label = Head from paper
ui-head-not = This is not a head.
ui-head-ours = The ledger gives { $digits }.
ui-head-since = { $n ->
    [one] { $shown } act since then
   *[other] { $shown } acts since then
}
ui-head-word = head

ui-help-all = Select all
ui-help-arrows = Row by row
ui-help-commands = Commands
ui-help-copy = Copy the rows for a spreadsheet
ui-help-ends = First and last row
ui-help-evidence = Verified means that the whole log was read and nothing in it contradicts itself or an outside anchor. Only outside anchors prove that nothing old was rewritten.
ui-help-final = A posted act stays. A mistake is undone by another act that names it, once.
ui-help-forms = Forms
ui-help-letters = Find by the first letters
ui-help-open = Open
ui-help-pages = Page by page
ui-help-range = Extend the selection
ui-help-severity = Stop, Act, Cannot judge, Note, Clear are the answers of the rules. Clear means only that the rules in force found nothing.
ui-help-space = Select or unselect
ui-help-tables = Tables
ui-help-word = help
ui-help-words = What words mean

ui-hint-alt-down = open a list or the calendar
ui-hint-ctrl-enter = post
ui-hint-ctrl-s = go on to the signatures
ui-hint-dates = yesterday; 3 November
ui-hint-enter = next field
ui-hint-esc = close

ui-holder-agency = Another body
ui-holder-person = Person
ui-holder-unit = Unit

ui-history-balance = balance { $count }
ui-home-copies = Copies
ui-home-copies-last = the last 3 copies
ui-home-empty = Nothing waits here.
ui-home-empty-next = Work that falls due appears by itself.
ui-home-flags = Flags of today
ui-home-flags-lots = lots
ui-home-later = Later
ui-home-neq = NEQ against the licence
ui-home-neq-empty = No store holds explosives.
ui-home-overdue = { $n ->
    [one] { $shown } of them overdue
   *[other] { $shown } of them overdue
}
ui-home-print = Print the day
ui-home-today = Today
ui-home-undated = Without a date
ui-home-waiting = { $n ->
    [one] { $shown } thing to do
   *[other] { $shown } things to do
}
ui-home-week = This week

ui-inspection-failed = Failed
ui-inspection-passed = Passed
ui-inspection-restricted = With restrictions

ui-key-end = End
ui-key-enter = Enter
ui-key-esc = Esc
ui-key-home = Home
ui-key-id = key
ui-key-page-down = PgDn
ui-key-page-up = PgUp
ui-key-shift = Shift
ui-key-space = Space
ui-key-withdrawn = withdrawn

ui-ledger-holds = Holds
ui-ledger-last = Last act
ui-ledger-size = { $n ->
    [one] { $size }, { $shown } act
   *[other] { $size }, { $shown } acts
}
ui-ledger-size-label = Size

ui-line-remove = Remove line { $line }

ui-lines-batch = Lines of the batch
ui-lines-counted = What was counted
ui-lines-inspected = What was inspected
ui-lines-limits = Limits by hazard division
ui-lines-reading = What was read on each item
ui-lines-results = What became of each line
ui-lines-serials = Serials
ui-lines-settlements = Differences to settle
ui-lines-stock = Stock

ui-list-empty = No row matches. Clear a filter or choose another tab.
ui-list-loading = Reading…

ui-look-only-note = nothing is posted

ui-lot-mixed = mixed
ui-lot-none = without a number
ui-lot-unknown = unknown

ui-menu-close-ledger = Close the ledger
ui-menu-copy = Copy to a stick…
ui-menu-find = Find anything
ui-menu-help = Help and keys
ui-menu-lock = Lock
ui-menu-palette = All commands
ui-menu-print = Print…
ui-menu-quit = Quit
ui-menu-refresh = Read again
ui-menu-type-head = Type an old head…
ui-menu-verify = Verify the ledger

ui-nav-ammunition = Ammunition
ui-nav-audit = Audit
ui-nav-destruction = Destruction
ui-nav-flags = Flags
ui-nav-home = Home
ui-nav-items = Catalogue
ui-nav-palette = commands
ui-nav-people = People
ui-nav-places = Places
ui-nav-settings = Settings
ui-nav-weapons = Weapons

ui-neq-no-licence = no licence

ui-neq-no-limit = no limit of its own
ui-new = New
ui-new-entry = New entry

ui-no = No

ui-none = none

ui-nothing-found = Nothing found

ui-of-acts = { $n ->
    [one] { $part } of { $shown } act
   *[other] { $part } of { $shown } acts
}
ui-of-batches = { $n ->
    [one] { $part } of { $shown } batch
   *[other] { $part } of { $shown } batches
}
ui-of-flags = { $n ->
    [one] { $part } of { $shown } flag
   *[other] { $part } of { $shown } flags
}
ui-of-items = { $n ->
    [one] { $part } of { $shown } item
   *[other] { $part } of { $shown } items
}
ui-of-lots = { $n ->
    [one] { $part } of { $shown } lot
   *[other] { $part } of { $shown } lots
}
ui-of-people = { $n ->
    [one] { $part } of { $shown } person
   *[other] { $part } of { $shown } people
}
ui-of-weapons = { $n ->
    [one] { $part } of { $shown } weapon
   *[other] { $part } of { $shown } weapons
}

ui-open = Open
ui-open-file = Open

ui-palette-hint = the first letters of what you want to do

ui-passphrase-again = Again
ui-passphrase-caps = Capitals seem to be locked.
ui-passphrase-differs = The two passphrases differ.
ui-passphrase-hide = Hide the passphrase
ui-passphrase-new = Passphrase, 15 characters or more
ui-passphrase-of = Passphrase of { $name }
ui-passphrase-show = Show the passphrase

ui-path-label = File

ui-person-card = card { $number }

ui-place-closed = closed
ui-place-licence = { $number }, valid until { $day }
ui-place-licence-expired = { $number }, expired on { $day }
ui-place-no-explosive = No explosives here.
ui-place-no-licence = none: limits cannot be judged

ui-places = { $n ->
    [one] { $shown } place
   *[other] { $shown } places
}
ui-places-empty = There is no place yet.
ui-places-empty-next = A site comes first, then its stores, bays and stacks.

ui-post = Post

ui-print-card = Print the card
ui-print-go = Write the PDF
ui-print-hint = The document is written as a PDF and opened in your viewer, where it can be printed.
ui-print-reason = Reason, for a further copy

ui-queue-accept = To accept
ui-queue-approve = To approve
ui-queue-count = To count
ui-queue-inspect = To inspect
ui-queue-late = { $n ->
    [one] the oldest, { $shown } d
   *[other] the oldest, { $shown } d
}
ui-queue-next = next { $when }
ui-queue-nothing = nothing waits
ui-queue-overdue = Overdue
ui-queue-sign = To sign

ui-quit-busy = A job is under way. It stops when the window closes.
ui-quit-form = A form is open and not posted.
ui-quit-recording = An act is being recorded. Wait until it is there.
ui-quit-stay = Stay
ui-quit-text = Everything that was posted is in the file.
ui-quit-title = Quit Custodia

ui-read-only-asked = Open only to look
ui-read-only-bug = Read-only after a failure of the program
ui-read-only-damaged = Read-only: it does not pass verification
ui-read-only-no-writing = Read-only: the file or its folder cannot be written
ui-read-only-taken = Read-only: somebody else has it open

ui-recording = Recording…

ui-release = Release…

ui-reverse = Reverse…

ui-search-hint = Serial, lot, document, person…
ui-search-label = Find

ui-seat-already = has already done this
ui-seat-nobody = Nobody enrolled may sign this.
ui-seat-open = Choose who signs.

ui-see-record = See the record

ui-selected = { $n ->
    [one] { $shown } selected
   *[other] { $shown } selected
}

ui-settings-columns = Widths of columns
ui-settings-density = Rows and controls
ui-settings-density-note = comfortable for gloves and touchpads
ui-settings-folder = Folder of anchors and settings
ui-settings-language = Language
ui-settings-note = yours on this computer; no part of a ledger
ui-settings-show-folder = Show
ui-settings-size = Size of everything
ui-settings-size-note = 150 % fits 1366 × 768, 200 % from 1920 × 1080
ui-settings-theme = Colours
ui-settings-widths = { $n ->
    [one] { $shown } width of your own
   *[other] { $shown } widths of your own
}
ui-settings-widths-none = No width was changed.
ui-settings-widths-reset = Reset

ui-settlement-confirmed = Confirmed: stays with its full quantity

ui-several = several

ui-sign-foot = Signing records act { $act }.
ui-sign-missing = missing

ui-signatures = Signatures

ui-signin-enter = Sign in
ui-signin-idle = Locks after 5 min without use
ui-signin-locked = Locked. Who goes on?
ui-signin-look = Only look
ui-signin-other = Another ledger
ui-signin-person = Person
ui-signin-practice = Practice passphrase
ui-signin-title = Who signs in?
ui-signin-training-anchor = No outside anchor: this is a practice copy
ui-signin-verified = Verified when it was opened, { $seconds } s

ui-since-by = since { $day }, { $name }

ui-start-create = Create a ledger…
ui-start-empty = No ledger has been opened here yet.
ui-start-empty-next = A training ledger with invented data shows everything.
ui-start-gone = not there now
ui-start-path = Path of the file
ui-start-title = Which ledger?
ui-start-making = Making the training ledger: two years of a depot
ui-start-training = Training ledger
ui-start-what = Custodia keeps the books of arms and ammunition, shows which lots are ageing or unsafe and why, and leads destruction to its certificate.
ui-start-where = Everything stands in one file on this computer. Nothing is sent anywhere.

ui-stock-free = { $n ->
    [one] { $shown } free
   *[other] { $shown } free
}

ui-stop = Stop

ui-stopped = Stopped. Nothing was recorded.

ui-sum-left-out = { $n ->
    [one] { $shown } lot without NEQ
   *[other] { $shown } lots without NEQ
}
ui-sum-neq = NEQ of what is shown { $kg }

ui-tab-all-batches = All batches
ui-tab-all-items = All items
ui-tab-all-lots = All lots
ui-tab-all-weapons = All weapons
ui-tab-ammunition = Ammunition
ui-tab-blocked = Held or blocked
ui-tab-certified = Certified
ui-tab-flagged = Flagged
ui-tab-issued = Issued
ui-tab-models = Weapon models
ui-tab-open = Open
ui-tab-propellants = Propellants

ui-task-batch = Batch { $number }
ui-task-batch-do = Open the batch
ui-task-certificate = Certificate { $number }
ui-task-certificate-do = Sign
ui-task-certificate-signed = { $signed } of { $needed } signatures
ui-task-count = Count { $place }
ui-task-count-do = Count
ui-task-count-last = last count { $day }
ui-task-count-never = never counted
ui-task-incoming = Transfer { $document } from { $other }
ui-task-incoming-do = Receive
ui-task-inspection = Inspection of { $subject }
ui-task-deadline-do = Open
ui-task-inspection-do = Inspect
ui-task-not-returned = { $n ->
    [one] { $document }, { $shown } not returned
   *[other] { $document }, { $shown } not returned
}
ui-task-not-returned-do = See the issue
ui-task-outgoing = Transfer { $document } to { $other }
ui-task-outgoing-do = See the transfer
ui-task-stability = Stability test, lot { $lot }
ui-task-stability-do = Record the test

ui-theme-dark = Dark
ui-theme-high-contrast = High contrast
ui-theme-light = Light

ui-toast-flags-cleared = { $n ->
    [one] { $shown } flag cleared
   *[other] { $shown } flags cleared
}
ui-toast-flags-raised = { $n ->
    [one] { $shown } new flag
   *[other] { $shown } new flags
}
ui-toast-not-verified = Verification found faults.
ui-toast-recorded = Posted as act { $act }
ui-toast-verified = Verified: nothing contradicts itself
ui-toast-written = Written to { $path }

ui-training-text = Invented data. Nothing that you do here counts, and every print says so.
ui-training-title = TRAINING

ui-trend-crosses = crosses { $limit } % in { $month }
ui-trend-mass = mass
ui-trend-test = Test
ui-trend-title = Stabiliser, % of the start

ui-type-number = Type { $number } to confirm

ui-unit-months = months

ui-unknown = not known

ui-verify = Verify
ui-verify-covered = Read from the file, trusting no table. Nothing altered, removed or slipped in before act { $act }.
ui-verify-hint = Verification reads the whole file and trusts none of its tables.
ui-verify-no-outside = Read from the file, trusting no table. Without an outside anchor, a rewriting of the whole file would not be seen.
ui-verify-title = Verification

ui-verifying = Verifying…
ui-verifying-part = Verifying · { $part }

ui-why-empty = Nothing is typed yet.
ui-why-held = A hold or block stops the issue.
ui-why-in-batch = It stands in batch { $number } already.
ui-why-new-passphrase = The new passphrase must be typed twice, the same.
ui-why-no-selection = Select rows first.
ui-why-number = Type the number to confirm.
ui-why-passphrase = Type the passphrase.
ui-why-passphrases = Each person types a passphrase.
ui-why-path = Type or choose a file.

ui-working = Working…

ui-yes = Yes

code-anchor-kind-assessor = assessor
code-anchor-kind-authority = authority
code-anchor-kind-computer = this computer
code-anchor-kind-paper = printed page
code-anchor-kind-stick = stick

code-field-calibre = calibre
code-field-control-number = control number
code-field-country = country
code-field-import-mark = import mark
code-field-importer = importer
code-field-legal-title = legal title
code-field-manufacturer = manufacturer
code-field-model = model
code-field-origin = how it came
code-field-serial = serial
code-field-weapon-type = type
code-field-year = year
