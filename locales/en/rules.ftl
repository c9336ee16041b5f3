# The rules: names, flags, inputs, arithmetic

## Levels, in the order of attention
rule-level-stop = Stop
rule-level-act = Act
rule-level-unknown = Cannot judge
rule-level-note = Note
rule-level-clear = Clear

## Classification
rule-r-cls-01-name = Division and group are no legal pair
rule-r-cls-01-flag = { $pair } is not among the legal pairs of hazard division and compatibility group
rule-r-cls-01-do = Correct the classification of the item; entries go on meanwhile
rule-r-cls-02-name = Hazard classification unknown
rule-r-cls-02-flag = The hazard division ({ $hazard-division }) or the compatibility group ({ $compatibility-group }) is not known
rule-r-cls-02-do = Isolate; work as division 1.1, incompatible with everything; ask the competent authority
rule-r-cls-03-name = NEQ per unit missing
rule-r-cls-03-flag = The item is live, or may be; NEQ per unit: { $neq-per-unit }
rule-r-cls-03-do = Enter the NEQ; until then every total with this item is shown as “at least”
rule-r-cls-04-name = Sub-division missing
rule-r-cls-04-flag = Division { $hazard-division } without sub-division is worked as { $code }
rule-r-cls-04-do = Enter the sub-division of the item

## Life
rule-r-lif-01-name = Shelf life expired
rule-r-lif-01-flag = The expiry date, { $expiry }, passed { $margin } ago
rule-r-lif-01-do = Inspect or test; set condition C1 or A2
rule-r-lif-02-name = Little life left
rule-r-lif-02-flag = { $by } or less are left until the expiry date, { $expiry }
rule-r-lif-02-do = Plan its use
rule-r-lif-03-name = Very little life left
rule-r-lif-03-flag = { $by } or less are left until the expiry date, { $expiry }
rule-r-lif-03-do = Use first
rule-r-lif-04-name = Life left as in US codes B and C
rule-r-lif-04-flag = With the expiry date { $expiry } a US depot would give condition code { $code }
rule-r-lif-04-do = Set condition A2 and issue first
rule-r-lif-05-name = Old, and no life data
rule-r-lif-05-flag = { $span } old (manufacture { $made }) and no shelf life or service life on record
rule-r-lif-05-do = Have it reviewed technically and record its life
rule-r-lif-06-name = Very old propellant or pyrotechnic
rule-r-lif-06-flag = Propellant or pyrotechnic, { $span } old (manufacture { $made }), and no life data on record
rule-r-lif-06-do = Isolate and test
rule-r-lif-08-name = Date of manufacture unknown
rule-r-lif-08-flag = Nothing is known of the date of manufacture
rule-r-lif-08-do = Take the age of the oldest lot of the store; inspect
rule-r-lif-09-name = Life extended without document
rule-r-lif-09-flag = The life was extended to { $extended-until } and no document is named
rule-r-lif-09-do = Revoke the extension or name its document

## Stability
rule-r-stb-01-name = Stabiliser in band S3
rule-r-stb-01-flag = Test of { $test-day }, band { $band } (share of the initial content: { $relative }; of the mass: { $absolute })
rule-r-stb-01-do = Test again by { $act-by }; use first or plan disposal
rule-r-stb-02-name = Stabiliser in band S4
rule-r-stb-02-flag = Test of { $test-day }, band { $band } (share of the initial content: { $relative }; of the mass: { $absolute })
rule-r-stb-02-do = Isolate, set condition B1 and dispose of it by { $act-by }
rule-r-stb-03-name = Stabiliser in band S5
rule-r-stb-03-flag = Test of { $test-day }, band { $band } (share of the initial content: { $relative }; of the mass: { $absolute })
rule-r-stb-03-do = Isolate now, set condition D3 and have it destroyed by { $act-by }; no move off site without the authority
rule-r-stb-04-name = Stability test overdue
rule-r-stb-04-flag = The test was due on { $due }, { $margin } ago; last test: { $test-day }
rule-r-stb-04-do = Sample and test; from twice the interval suspend the lot (B1)
rule-r-stb-05-name = Propellant never tested
rule-r-stb-05-flag = { $span } old (manufacture { $made }) and no stability test on record
rule-r-stb-05-do = Sample and test at once
rule-r-stb-06-name = Propellant with lost lot
rule-r-stb-06-flag = Propellant, lot number { $lot-state }; date of discovery: { $lost-on }
rule-r-stb-06-do = Find the number, or dispose of it within the days that the rule gives
rule-r-stb-07-name = Stabiliser falls fast
rule-r-stb-07-flag = From { $earlier-day } to { $test-day } the lot lost { $yearly } of its initial stabiliser a year
rule-r-stb-07-do = Halve the interval of tests
rule-r-stb-08-name = Fumes or acrid odour
rule-r-stb-08-flag = Reported on { $fumes } and not yet settled
rule-r-stb-08-do = Isolate at once and set a fire watch

## Inspection and control
rule-r-con-01-name = Critical defect
rule-r-con-01-flag = Inspection of { $inspection-day }, units with a critical defect: { $critical }
rule-r-con-01-do = Suspend the lot (B1 or B2) and report
rule-r-con-02-name = Defects above the acceptance number
rule-r-con-02-flag = Inspection of { $inspection-day } by plan { $plan }; units with major defects: { $major }, with minor defects: { $minor }
rule-r-con-02-do = Set condition C2 or C3
rule-r-con-03-name = Exudation, cracks or critical corrosion
rule-r-con-03-flag = Inspection of { $inspection-day }, finding: { $finding }
rule-r-con-03-do = Set condition D3 and isolate
rule-r-con-04-name = Wet pack, salt water or broken seal
rule-r-con-04-flag = Inspection of { $inspection-day }, finding: { $finding }
rule-r-con-04-do = Set condition C1 and inspect the content
rule-r-con-05-name = Inspection overdue
rule-r-con-05-flag = Last inspection: { $inspection-day }; interval: { $inspection-interval }
rule-r-con-05-do = Inspect; from twice the interval suspend the lot (B1) until it is done
rule-r-con-06-name = Ban or recall
rule-r-con-06-flag = An active measure stops issue and use: { $hold }
rule-r-con-06-do = Do not issue; follow the notice
rule-r-con-08-name = Lot number unreadable or none
rule-r-con-08-flag = Lot number { $lot-state }
rule-r-con-08-do = Identify the lot
rule-r-con-10-name = Returned stock not inspected
rule-r-con-10-flag = Stock came back on { $returned } and still waits for its inspection
rule-r-con-10-do = Inspect the returned stock
rule-r-acc-04-name = In group D for long
rule-r-acc-04-flag = Stock has been in group D, for disposal, since { $from }
rule-r-acc-04-do = Plan a destruction batch

## Weapons
rule-r-wpn-01-name = No usable serial and no control mark
rule-r-wpn-01-flag = Serial number: { $serial-state }; no control number is marked on the weapon
rule-r-wpn-01-do = Mark it; it cannot enter a destruction batch unmarked
rule-r-wpn-02-name = Unserviceable or incomplete, in no batch
rule-r-wpn-02-flag = Condition: { $condition }; the weapon is in no open destruction batch
rule-r-wpn-02-do = Repair it or plan its disposal
rule-r-wpn-03-name = Not inspected since receipt
rule-r-wpn-03-flag = Received on { $received-on }; condition: { $condition }; last inspection: { $inspection-day }
rule-r-wpn-03-do = Inspect it and record its condition
rule-r-wpn-04-name = Serial not yet read
rule-r-wpn-04-flag = The serial number comes from a list; nobody has read it on the weapon
rule-r-wpn-04-do = Read it at the next count

## Places
rule-r-acc-01-name = Count overdue
rule-r-acc-01-flag = Holds { $contents }; interval of counts: { $count-interval }; last count: { $last-count }
rule-r-acc-01-do = Count the place
rule-r-acc-05-name = Moved and not counted since
rule-r-acc-05-flag = Last movement: { $movement }; last full count: { $last-count }
rule-r-acc-05-do = Count the place in full
rule-r-sto-10-name = Licence expired
rule-r-sto-10-flag = Licence { $licence } ran out on { $licence-expiry }, { $margin } ago
rule-r-sto-10-do = Renew the licence; no receipts until then
rule-r-sto-11-name = Licence close to expiry
rule-r-sto-11-flag = { $by } or less are left of licence { $licence }, which ends on { $licence-expiry }
rule-r-sto-11-do = Renew the licence
rule-r-sto-13-name = Explosives without licence
rule-r-sto-13-flag = The place holds explosives, or may, and has no explosives limit licence
rule-r-sto-13-do = License the place or empty it

## Missing inputs
rule-missing-hazard-division = hazard division
rule-missing-compatibility-group = compatibility group
rule-missing-sub-division = storage sub-division
rule-missing-neq-per-unit = NEQ per unit
rule-missing-item-kind = kind of item, whether propellant or pyrotechnic
rule-missing-expiry-date = expiry date
rule-missing-made-date = date of manufacture
rule-missing-extension-reference = document of the extension
rule-missing-stability-test = stability test
rule-missing-stability-reading = result of the latest stability test
rule-missing-second-reading = second relative stabiliser result on another day
rule-missing-test-interval = interval of stability tests
rule-missing-lot-number = lot number
rule-missing-lot-lost-on = day on which the lost lot was found
rule-missing-inspection-result = inspection result
rule-missing-sampling-plan = sampling plan
rule-missing-sample-size = sample as large as the plan asks
rule-missing-inspection-interval = interval of inspections
rule-missing-return-date = date of return
rule-missing-condition = condition
rule-missing-group-d-since = day of entry into group D
rule-missing-count = count of the place
rule-missing-licence = explosives limit licence
rule-missing-licence-expiry = expiry date of the licence
rule-missing-received-on = date of receipt
rule-missing-serial = usable serial number

## Names of inputs
rule-input-hazard-division = Hazard division
rule-input-sub-division = Sub-division
rule-input-compatibility-group = Compatibility group
rule-input-neq-per-unit = NEQ per unit
rule-input-live = Live item
rule-input-propellant = Propellant
rule-input-pyrotechnic = Pyrotechnic
rule-input-expiry = Expiry date
rule-input-made = Date of manufacture
rule-input-life-data = Life data on record
rule-input-extended-until = Life extended until
rule-input-extension-reference = Document of the extension
rule-input-lot-state = Lot number
rule-input-lost-on = Loss of the lot found on
rule-input-tests = Stability tests on record
rule-input-test-day = Latest stability test
rule-input-relative = Stabiliser, share of the initial content
rule-input-absolute = Stabiliser, share of the mass
rule-input-earlier-day = Test before
rule-input-earlier-relative = Share of the initial content in the test before
rule-input-test-interval = Interval of tests on record
rule-input-band-interval = Interval that the band asks for
rule-input-fumes = Fumes or odour reported on
rule-input-inspection-day = Last inspection
rule-input-inspection-interval = Interval of inspections
rule-input-critical = Units with a critical defect
rule-input-major = Units with a major defect
rule-input-minor = Units with a minor defect
rule-input-plan = Sampling plan
rule-input-sample-size = Size of the sample
rule-input-finding = Finding
rule-input-hold = Hold
rule-input-returned = Returned and not inspected since
rule-input-received-on = Received on
rule-input-condition = Condition
rule-input-count = Quantity
rule-input-in-d-since = In group D since
rule-input-serial-state = Serial number
rule-input-control-mark = Control number marked
rule-input-open-batch = In an open destruction batch
rule-input-contents = Content
rule-input-last-count = Last count
rule-input-count-share = Share to be counted
rule-input-count-interval = Interval of counts
rule-input-movement = Last movement
rule-input-explosives = Explosives
rule-input-licence = Explosives limit licence
rule-input-licence-expiry = Licence ends on

## Words that stand as values
rule-value-yes = yes
rule-value-no = no
rule-value-nothing = not recorded
rule-value-lot-marked = marked
rule-value-lot-none = never assigned
rule-value-lot-mixed = mixed
rule-value-lot-unknown = unreadable
rule-value-hold-ban = ban
rule-value-hold-recall = suspension or recall
rule-value-hold-other = another hold
rule-value-exudation = exudation
rule-value-cracks = cracks
rule-value-critical-corrosion = critical corrosion
rule-value-wet-pack = wet pack
rule-value-salt-water = salt water
rule-value-broken-seal = broken hermetic seal
rule-value-date-missing = date not recorded
rule-value-never = never
rule-value-contents-arms = arms
rule-value-contents-high-risk = man-portable missiles or category 1 items
rule-value-contents-detonators-bulk = detonators or bulk explosives
rule-value-contents-other = other ammunition

## Numbers with their unit
rule-unit-count = { $shown }
rule-unit-days = { $n ->
    [one] { $shown } day
   *[other] { $shown } days
}
rule-unit-months = { $n ->
    [one] { $shown } month
   *[other] { $shown } months
}
rule-unit-years = { $n ->
    [one] { $shown } year
   *[other] { $shown } years
}
rule-unit-percent = { $shown } %
rule-unit-milligrams = { $shown } mg

## Arithmetic
rule-step-shift = { $from } plus { $by } is { $to }
rule-step-shift-back = { $from } minus { $by } is { $to }
rule-step-after = { $today } is after { $limit }
rule-step-not-after = { $today } is not after { $limit }
rule-step-reached = { $limit } is reached on { $today }
rule-step-not-reached = { $limit } is not yet reached on { $today }
rule-step-at-least = { $left } ≥ { $right }
rule-step-less = { $left } < { $right }
rule-step-more = { $left } > { $right }
rule-step-at-most = { $left } ≤ { $right }
rule-step-span = From { $from } to { $to } it is { $span }
rule-step-band = { $reading } lies in band { $band }, from { $from } to under { $under }
rule-step-band-from = { $reading } lies in band { $band }, from { $from } on
rule-step-band-under = { $reading } lies in band { $band }, under { $under }
rule-step-band-is = The worse reading decides, band { $band }
rule-step-loss = { $loss } lost in { $days } is { $yearly } a year
rule-step-legal-pair = { $pair } is in the table of legal pairs
rule-step-not-legal-pair = { $pair } is not in the table of legal pairs
rule-step-worked-as = Until then it is worked as { $code }
rule-step-kind-at-worst = The kind of item is not recorded and was taken as propellant
rule-step-like-code = As in US condition code { $code }
rule-step-extension-void = The extension names no document and does not count
rule-step-not-concerned = The rule does not concern this record

## How the answer is told
rule-margin-left = { $margin } left
rule-margin-past = { $margin } beyond the limit
rule-act-by-left = Deadline { $day }, in { $days }
rule-act-by-passed = Deadline { $day }, { $days } ago
rule-worst-month = Worst case, the date is known only to the month ({ $known }) and was taken as { $taken }
rule-worst-year = Worst case, the date is known only to the year ({ $known }) and was taken as { $taken }
rule-worst-about = Worst case, the date is an estimate ({ $known }) and was taken as { $taken }
rule-cannot-judge = Cannot judge; missing: { $missing }
rule-lacking = Also missing: { $missing }
rule-told-by = { $rule } version { $version }, rule pack { $pack }
rule-judged-on = Judged for { $day }
rule-origin = from { $document }
rule-standing-read = Source: { $source }
rule-standing-recalled = { $source }, not verified against the text
rule-standing-default = Product default, editable by the authority
rule-standing-level = Level and action are product defaults
rule-label-inputs = Inputs
rule-label-arithmetic = Arithmetic
rule-label-margin = Margin
rule-label-do = What to do

## Why a rule pack is refused
rule-pack-unknown-rule = The pack has rule { $rule }, which this program does not know
rule-pack-rule-missing = The pack lacks rule { $rule }
rule-pack-rule-twice = The pack has rule { $rule } twice
rule-pack-wrong-subject = In the pack rule { $rule } is about something else
rule-pack-wrong-levels = The levels of rule { $rule } are wrong
rule-pack-wrong-threshold = Threshold { $key } of rule { $rule } is missing or out of bounds
rule-pack-unknown-threshold = Rule { $rule } does not know threshold { $key }
rule-pack-source-missing = Rule { $rule } claims a text and names no source
rule-pack-wrong-table = Table { $key } of the pack is empty, out of order or without standing
