# The words of every list of codes.

## conflict scope
code-conflict-scope-batch = Same destruction batch
code-conflict-scope-document = Same document
code-conflict-scope-adjustment = Same adjustment
code-conflict-scope-count = Same count
code-conflict-scope-transfer = Same transfer
code-conflict-scope-handover = Same handover
code-conflict-scope-case = Same case
code-conflict-scope-site = Same site
code-conflict-scope-store = Same store
code-conflict-scope-always = Always

## serial state
code-serial-state-legible = Legible
code-serial-state-partial = Partly legible
code-serial-state-obliterated = Obliterated
code-serial-state-restored = Restored by examination
code-serial-state-absent = Never marked
code-serial-state-duplicated = Duplicated on another weapon
code-serial-state-control-number = Only a control number
code-serial-state-not-read = Not yet read

## mark kind
code-mark-kind-serial = Serial number
code-mark-kind-country-of-manufacture = Country of manufacture
code-mark-kind-manufacturer = Manufacturer
code-mark-kind-year-of-manufacture = Year of manufacture
code-mark-kind-type-model = Type or model code
code-mark-kind-calibre = Calibre
code-mark-kind-import-mark = Import mark
code-mark-kind-transfer-mark = Mark at transfer from state stock to civilian use
code-mark-kind-confiscation-mark = Mark at permanent confiscation
code-mark-kind-deactivation-mark = Deactivation mark
code-mark-kind-force-mark = Mark of the force or unit
code-mark-kind-control-number = National control number
code-mark-kind-proof-mark = Proof mark
code-mark-kind-assembly-mark = Assembly mark
code-mark-kind-patent-mark = Patent mark
code-mark-kind-rack-mark = Rack or butt number
code-mark-kind-other = Other mark

## mark moment
code-mark-moment-manufacture = At manufacture
code-mark-moment-import = At import
code-mark-moment-transfer-civil = At transfer from state stock to civilian use
code-mark-moment-confiscation = At permanent confiscation
code-mark-moment-deactivation = At deactivation
code-mark-moment-state-holding = While held by a force
code-mark-moment-before-destruction = Before destruction (unmarked weapon)
code-mark-moment-remark = Re-marking after wear or error

## mark method
code-mark-method-stamp = Stamped
code-mark-method-dot-peen = Dot-peen (micro-percussion)
code-mark-method-laser = Laser
code-mark-method-engraved = Engraved
code-mark-method-cast = Cast
code-mark-method-etched = Etched
code-mark-method-plate = Plate or tag
code-mark-method-unknown = Unknown

## component
code-component-frame = Frame
code-component-receiver = Receiver
code-component-barrel = Barrel
code-component-bolt = Bolt
code-component-slide = Slide
code-component-cylinder = Cylinder
code-component-breech-block = Breech block
code-component-bolt-carrier = Bolt carrier
code-component-upper-receiver = Upper receiver
code-component-trigger-group = Trigger group
code-component-firing-pin = Firing pin
code-component-feeding-device = Magazine (feeding device)
code-component-sight = Sight or optic
code-component-suppressor = Sound suppressor
code-component-mount = Mount or tripod
code-component-launch-tube = Launch tube
code-component-gripstock = Gripstock
code-component-baseplate = Base plate
code-component-other = Other

## make class
code-make-class-factory = Factory made
code-make-class-licensed-copy = Licensed copy
code-make-class-unlicensed-copy = Unlicensed copy
code-make-class-craft-made = Craft-made
code-make-class-converted = Converted
code-make-class-assembled = Assembled from parts or kit
code-make-class-unknown = Unknown

## action
code-action-automatic = Automatic
code-action-semi-automatic = Semi-automatic
code-action-bolt-action = Bolt action
code-action-lever = Lever action
code-action-pump = Pump action
code-action-single-shot = Single shot
code-action-revolver = Revolver
code-action-double-barrel = Double barrel, side by side
code-action-over-under = Over and under
code-action-recoilless = Recoilless
code-action-percussion = Percussion
code-action-flintlock = Flintlock
code-action-gas-air = Gas or air
code-action-selective = Selective fire
code-action-muzzle-loading = Muzzle loading
code-action-other = Other

## legal title
code-legal-title-state-owned = State property
code-legal-title-other-agency = Property of another agency
code-legal-title-seized-pending = Seized, decision pending
code-legal-title-confiscated-state = Confiscated to the State
code-legal-title-surrendered-pending = Surrendered, decision pending
code-legal-title-private-safekeeping = Private property in safekeeping
code-legal-title-donor-controlled = Donated with end-use conditions
code-legal-title-unknown = Unknown

## legal block
code-legal-block-court = Court hold
code-legal-block-evidence = Evidence
code-legal-block-investigation = Investigation
code-legal-block-trace-pending = Trace pending
code-legal-block-ownership = Ownership in dispute

## hold reason
code-hold-reason-discrepancy = Open discrepancy
code-hold-reason-safety-quarantine = Safety quarantine
code-hold-reason-recall = Suspension or recall
code-hold-reason-not-inspected = Returned, not inspected
code-hold-reason-end-use = End-use or donor restriction
code-hold-reason-ban = Ban
code-hold-reason-administrative = Administrative hold

## custody
code-custody-store-custodian = Store custodian
code-custody-person-short = Person, short issue
code-custody-person-long = Person, long assignment
code-custody-unit = Unit
code-custody-carrier = Carrier or escort
code-custody-workshop = Workshop
code-custody-court = Court or prosecutor
code-custody-outside-agency = Other agency (loan)
code-custody-destruction-team = Destruction team
code-custody-ended = Custody ended

## service state
code-service-state-surplus-declared = Declared surplus
code-service-state-withdrawn = Withdrawn from service
code-service-state-recorded-for-disposal = Recorded by type, lot, batch and serial
code-service-state-stored-apart = Stored separately
code-service-state-in-service = In service
code-service-state-disposal-decided = Disposal route decided
code-service-state-in-batch = In a destruction batch
code-service-state-ended-destroyed = Ended: destroyed
code-service-state-ended-transferred = Ended: transferred out
code-service-state-ended-lost = Ended: written off as lost
code-service-state-ended-stolen = Ended: written off as stolen
code-service-state-ended-deactivated = Ended: deactivated

## condition
code-condition-serviceable = Serviceable
code-condition-serviceable-limited = Serviceable with limits
code-condition-repairable = Repairable
code-condition-unserviceable = Unserviceable
code-condition-incomplete = Incomplete
code-condition-not-inspected = Returned, not inspected
code-condition-deactivated = Deactivated
code-condition-destroyed = Destroyed
code-condition-unknown = Unknown

## stock purpose
code-stock-purpose-operational = Operational
code-stock-purpose-war-reserve = War reserve
code-stock-purpose-training = Training
code-stock-purpose-experimental = For experiments
code-stock-purpose-at-manufacturer = At point of manufacture
code-stock-purpose-awaiting-disposal = Awaiting disposal

## origin event
code-origin-event-seized = Seized
code-origin-event-found = Found
code-origin-event-surrendered = Surrendered
code-origin-event-opening-balance = Opening balance
code-origin-event-procured = Procured in the country
code-origin-event-imported = Imported
code-origin-event-donated = Donated
code-origin-event-transferred-in = Transferred from another holder
code-origin-event-confiscated = Confiscated by final decision
code-origin-event-captured = Captured
code-origin-event-recovered = Recovered after loss or theft
code-origin-event-found-on-inventory = Found on inventory
code-origin-event-loan-in = On loan from another holder
code-origin-event-safekeeping = Handed in for safekeeping

## place outside
code-place-outside-supplier = Supplier
code-place-outside-issued-person = Issued to a person
code-place-outside-issued-unit = Issued to a unit
code-place-outside-court = Court or prosecutor
code-place-outside-outside-agency = Other agency
code-place-outside-transferred-out = Transferred out
code-place-outside-destroyed = Destroyed
code-place-outside-lost = Lost or stolen
code-place-outside-opening = Opening balance
code-place-outside-found = Found on count
code-place-outside-expended = Expended

## issue kind
code-issue-kind-short = Short issue (same shift or day)
code-issue-kind-long = Long assignment
code-issue-kind-loan = Loan to another agency

## issue purpose
code-issue-purpose-guard = Guard duty
code-issue-purpose-patrol = Patrol or operation
code-issue-purpose-range = Range practice
code-issue-purpose-training = Training
code-issue-purpose-escort = Escort
code-issue-purpose-ceremony = Ceremony
code-issue-purpose-inspection = Inspection
code-issue-purpose-repair = Repair
code-issue-purpose-court = Court or expert examination
code-issue-purpose-other = Other

## transfer state
code-transfer-state-draft = Draft
code-transfer-state-sent = Sent, not yet accepted
code-transfer-state-accepted = Accepted
code-transfer-state-accepted-difference = Accepted with differences
code-transfer-state-refused = Refused
code-transfer-state-cancelled = Cancelled
code-transfer-state-overdue = Receipt overdue

## destruction state
code-destruction-state-draft = Draft
code-destruction-state-reviewed = Reviewed
code-destruction-state-approved = Approved
code-destruction-state-locked = Locked
code-destruction-state-running = Running
code-destruction-state-completed = Completed
code-destruction-state-certified = Certified
code-destruction-state-cancelled = Cancelled
code-destruction-state-aborted = Aborted

## destruction stage
code-destruction-stage-proposed = Proposed
code-destruction-stage-cleared = Cleared (court and trace)
code-destruction-stage-authorised = Authorised
code-destruction-stage-verified-sealed = Verified and sealed
code-destruction-stage-in-transit = In transit
code-destruction-stage-received = Received at the site
code-destruction-stage-destroyed = Destroyed
code-destruction-stage-residue-verified = Residue verified
code-destruction-stage-certified = Certified
code-destruction-stage-dispatched = List sent to the authority
code-destruction-stage-closed = Closed
code-destruction-stage-exception = Stopped by exception

## destruction line result
code-destruction-line-result-destroyed = Destroyed
code-destruction-line-result-returned = Returned to store
code-destruction-line-result-missing = Not presented
code-destruction-line-result-extra = Extra, not on the list
code-destruction-line-result-mismatch = Does not match the list
code-destruction-line-result-refused-block = Refused: legal block in force
code-destruction-line-result-found = Found during the work, added
code-destruction-line-result-lost = Lost during the work
code-destruction-line-result-not-complete = Method not effective, repeat

## destruction origin
code-destruction-origin-surplus = Surplus
code-destruction-origin-obsolete = Obsolete
code-destruction-origin-unserviceable = Unserviceable
code-destruction-origin-seized = Seized
code-destruction-origin-confiscated = Confiscated
code-destruction-origin-surrendered = Surrendered
code-destruction-origin-found = Found
code-destruction-origin-craft-made = Craft-made

## signature meaning
code-signature-meaning-prepared = I prepared this document
code-signature-meaning-counted = I counted these items
code-signature-meaning-verified = I read and compared every number
code-signature-meaning-issued = I issued
code-signature-meaning-received = I received
code-signature-meaning-returned = I returned
code-signature-meaning-handed-over = I hand over the account
code-signature-meaning-took-over = I take over the account
code-signature-meaning-inspected = I inspected
code-signature-meaning-approved = I approve
code-signature-meaning-authorised = I authorise
code-signature-meaning-destroyed = I carried out the destruction
code-signature-meaning-witnessed = I was present and saw it done
code-signature-meaning-observed = I observed as an independent observer
code-signature-meaning-certified = I certify
code-signature-meaning-assessed = I assessed
code-signature-meaning-acknowledged = I received this report; this is not agreement
code-signature-meaning-accepted-terms = I accept these conditions
code-signature-meaning-opened = I open this ledger
code-signature-meaning-recorded = I recorded this
code-signature-meaning-enrolled = I enrolled this person
code-signature-meaning-submitted = I submit this for decision

## trace decision
code-trace-decision-pending = Trace pending
code-trace-decision-trace-completed = Trace completed
code-trace-decision-trace-not-required = Trace not required
code-trace-decision-trace-waived = Trace waived by authority
code-trace-decision-not-applicable = State stock with complete history

## trace exemption
code-trace-exemption-amnesty = Collected under an amnesty
code-trace-exemption-diversion-risk = Tracing would delay destruction and raise diversion risk
code-trace-exemption-before-1946 = Made before 1946

## reservation
code-reservation-batch-reserved = Reserved for a destruction batch
code-reservation-count-freeze = Frozen by a count
code-reservation-transfer-pending = In a transfer not yet accepted

## severity
code-severity-critical = Critical
code-severity-major = Major
code-severity-minor = Minor
code-severity-observation = Observation

## answer
code-answer-yes = Yes
code-answer-partly = Partly
code-answer-no = No
code-answer-not-applicable = Not applicable
code-answer-not-seen = Not seen

## document type
code-document-type-dc = Destruction certificate
code-document-type-dl = Destruction list
code-document-type-hr = Hand receipt
code-document-type-rc = Weapon receipt card
code-document-type-il = Issue and return log
code-document-type-iv = Issue voucher
code-document-type-rv = Receipt voucher
code-document-type-rt = Return voucher
code-document-type-mv = Movement voucher
code-document-type-aj = Adjustment report
code-document-type-cr = Condition report
code-document-type-in = Inspection report
code-document-type-tv = Transfer voucher
code-document-type-cs = Count sheet
code-document-type-mc = Magazine data card (stack card)
code-document-type-ll = Explosives limit licence
code-document-type-dr = Discrepancy report
code-document-type-cc = Chain-of-custody form
code-document-type-ho = Custodian handover
code-document-type-ar = Assessment report
code-document-type-lc = Lot card
code-document-type-wc = Weapon card
code-document-type-ta = Trace answer
code-document-type-tr = Trace request data sheet
code-document-type-ln = Loss or theft notice
code-document-type-ds = Destruction day sheet
code-document-type-cl = Covering letter to the authority
code-document-type-bk = Arms book
code-document-type-mt = Maintenance tag
code-document-type-ex = Expenditure certificate
code-document-type-me = Month-end sheet
code-document-type-lb = Labels
code-document-type-db = Destruction batch

## provenance
code-provenance-read = Read in the source
code-provenance-recalled = Not verified against the text
code-provenance-default = Product default, editable

## capacity
code-capacity-proposer = Proposer
code-capacity-counter = Counter
code-capacity-counter-1 = First counter
code-capacity-counter-2 = Second counter
code-capacity-issuer = Issuer
code-capacity-receiver = Receiver
code-capacity-sender = Sender
code-capacity-accepter = Person who accepts
code-capacity-verifier-1 = First verifier
code-capacity-verifier-2 = Second verifier
code-capacity-witness-1 = First witness
code-capacity-witness-2 = Second witness
code-capacity-certifier = Person who certifies
code-capacity-approver-1 = First approver
code-capacity-approver-2 = Second approver
code-capacity-condition-proposer = Proposer of the condition
code-capacity-condition-approver = Approver of the condition
code-capacity-trace-approver = Approver of the trace answer
code-capacity-outgoing-custodian = Outgoing custodian
code-capacity-incoming-custodian = Incoming custodian
code-capacity-handover-witness = Witness of the handover
code-capacity-key-holder-1 = First key holder
code-capacity-key-holder-2 = Second key holder
code-capacity-any-ledger-role = Any ledger role

## loss kind
code-loss-kind-lost = Lost
code-loss-kind-theft-no-violence = Stolen without violence
code-loss-kind-theft-violence = Stolen with violence
code-loss-kind-embezzled = Misappropriated by holder
code-loss-kind-combat = Lost in combat
code-loss-kind-accident = Destroyed by accident
code-loss-kind-transit = Lost in transit
code-loss-kind-unexplained = Unexplained shortage

## print mark
code-print-mark-original = Original
code-print-mark-copy = Copy
code-print-mark-void = VOID
code-print-mark-draft = DRAFT
code-print-mark-training = TRAINING, NOT VALID
code-print-mark-not-verified = NOT VERIFIED

## count line result
code-count-line-result-matched = Matched
code-count-line-result-missing = Missing
code-count-line-result-extra = Extra
code-count-line-result-misplaced = In another place
code-count-line-result-serial-differs = Serial reads differently
code-count-line-result-mark-differs = Other mark differs
code-count-line-result-condition-differs = Condition differs
code-count-line-result-double-scan = Counted twice
code-count-line-result-unknown-scan = Unknown code or serial
code-count-line-result-not-counted = Not counted
code-count-line-result-cannot-read = Cannot be read

## discrepancy cause
code-discrepancy-cause-entry-error = Entry error
code-discrepancy-cause-unposted-document = Document not posted
code-discrepancy-cause-serial-misread = Serial misread
code-discrepancy-cause-misplaced = Misplaced
code-discrepancy-cause-issue-not-recorded = Issue not recorded
code-discrepancy-cause-return-not-recorded = Return not recorded
code-discrepancy-cause-in-transit = In transit
code-discrepancy-cause-packing-error = Packing or pack-size error
code-discrepancy-cause-double-record = Recorded twice
code-discrepancy-cause-loss = Loss
code-discrepancy-cause-theft = Theft
code-discrepancy-cause-unexplained = Unexplained

## event type
code-event-type-initial-registration = Initial registration
code-event-type-receipt = Receipt
code-event-type-issue-short = Short issue
code-event-type-issue-long = Long assignment
code-event-type-return = Return
code-event-type-transfer-out = Transfer sent
code-event-type-transfer-in = Transfer accepted
code-event-type-transfer-refused = Transfer refused
code-event-type-move = Moved within the site
code-event-type-count-confirmed = Count confirmed
code-event-type-inventory-gain = Gain by inventory
code-event-type-inventory-loss = Loss by inventory
code-event-type-correction = Correction
code-event-type-reversal = Reversal
code-event-type-mark-applied = Mark applied
code-event-type-serial-corrected = Serial reading corrected
code-event-type-component-changed = Component changed
code-event-type-inspected = Inspected
code-event-type-repair-out = Sent to repair
code-event-type-repair-in = Back from repair
code-event-type-block-on = Legal block placed
code-event-type-block-off = Legal block released
code-event-type-hold-on = Hold placed
code-event-type-hold-off = Hold lifted
code-event-type-surplus-declared = Declared surplus
code-event-type-withdrawn = Withdrawn from service
code-event-type-batch-allocated = Put in a destruction batch
code-event-type-batch-released = Released from a batch
code-event-type-verified-for-destruction = Verified for destruction
code-event-type-destroyed = Destroyed
code-event-type-deactivated = Deactivated
code-event-type-loss-reported = Loss reported
code-event-type-theft-reported = Theft reported
code-event-type-recovered = Recovered
code-event-type-trace-query = Trace request received or sent
code-event-type-trace-reply = Trace reply

## exception reason
code-exception-reason-small-post = Small post: no other person
code-exception-reason-emergency = Emergency
code-exception-reason-absence = Officer absent
code-exception-reason-order = Written order
code-exception-reason-other = Other, explained

## paper size
code-paper-size-a4 = A4
code-paper-size-letter = Letter
code-paper-size-half = Half sheet (A5 or half Letter)
code-paper-size-card = Card
code-paper-size-sheet-labels = Label sheet
code-paper-size-roll-labels = Label roll

## sample direction
code-sample-direction-book-to-floor = Book to floor
code-sample-direction-floor-to-book = Floor to book

## role
code-role-storekeeper = Storekeeper
code-role-armourer = Armourer
code-role-accountable-officer = Armory manager (accountable officer)
code-role-inspector = Inspector
code-role-ammunition-officer = Ammunition technical officer
code-role-surplus-board = Surplus board member
code-role-approver = Approving officer
code-role-authority = Authorising authority
code-role-verifier = Verifier
code-role-convoy-officer = Convoy officer
code-role-destruction-officer = Destruction officer
code-role-witness = Witness
code-role-observer = Independent observer
code-role-assessor = Assessor (OAS)
code-role-national-authority = National authority
code-role-contact-point = National point of contact
code-role-records-officer = Records officer
code-role-investigator = Investigating officer
code-role-unit-requester = Requesting unit
code-role-administrator = System administrator

## weapon type
code-weapon-type-revolver = Revolver
code-weapon-type-pistol-self-loading = Self-loading pistol
code-weapon-type-pistol-automatic = Machine pistol
code-weapon-type-pistol-single-shot = Single-shot pistol
code-weapon-type-derringer = Derringer
code-weapon-type-rifle-bolt = Bolt-action rifle
code-weapon-type-rifle-semi-auto = Semi-automatic rifle
code-weapon-type-rifle-lever = Lever-action rifle
code-weapon-type-rifle-pump = Pump-action rifle
code-weapon-type-rifle-single-shot = Single-shot rifle
code-weapon-type-rifle-percussion = Percussion rifle (muzzle-loader)
code-weapon-type-carbine = Carbine
code-weapon-type-assault-rifle = Assault rifle
code-weapon-type-smg = Sub-machine gun
code-weapon-type-lmg = Light machine gun
code-weapon-type-gpmg = General-purpose machine gun
code-weapon-type-hmg = Heavy machine gun
code-weapon-type-anti-materiel-rifle = Anti-materiel rifle
code-weapon-type-shotgun-pump = Pump-action shotgun
code-weapon-type-shotgun-semi-auto = Semi-automatic shotgun
code-weapon-type-shotgun-double = Double-barrel shotgun, side by side
code-weapon-type-shotgun-over-under = Over-and-under shotgun
code-weapon-type-shotgun-single = Single-shot shotgun
code-weapon-type-shotgun-bolt = Bolt-action shotgun
code-weapon-type-combination-gun = Rifle-shotgun combination
code-weapon-type-grenade-launcher-hand = Hand-held grenade launcher
code-weapon-type-grenade-launcher-under = Under-barrel grenade launcher
code-weapon-type-grenade-launcher-mounted = Mounted automatic grenade launcher
code-weapon-type-rocket-launcher = Portable rocket launcher
code-weapon-type-atgm-launcher = Portable anti-tank missile launcher
code-weapon-type-anti-tank-gun = Portable anti-tank gun
code-weapon-type-recoilless-rifle = Recoilless rifle
code-weapon-type-mortar-below-75 = Mortar below 75 mm
code-weapon-type-mortar-75-plus = Mortar of 75 mm and above
code-weapon-type-manpads = Man-portable air-defence system
code-weapon-type-signal-pistol = Signal (flare) pistol
code-weapon-type-blank-pistol = Blank-firing or alarm pistol
code-weapon-type-air-gun = Air or gas gun
code-weapon-type-tear-gas-gun = Tear-gas launcher
code-weapon-type-disguised-gun = Disguised firearm
code-weapon-type-craft-pistol = Craft-made pistol
code-weapon-type-craft-shotgun = Craft-made shotgun
code-weapon-type-craft-long-gun = Craft-made rifle
code-weapon-type-craft-smg = Craft-made sub-machine gun
code-weapon-type-suppressor = Sound suppressor
code-weapon-type-frame-only = Frame or receiver alone
code-weapon-type-barrel-only = Barrel alone
code-weapon-type-other = Other weapon (describe)
code-weapon-type-unknown = Not identified

## destruction method
code-destruction-method-shear = Hydraulic shearing
code-destruction-method-torch = Torch cutting (oxy-fuel)
code-destruction-method-saw = Sawing or disc cutting
code-destruction-method-plasma = Plasma cutting
code-destruction-method-press = Hydraulic press (compacting)
code-destruction-method-crush = Crushing (vehicle or roller)
code-destruction-method-bend = Bending
code-destruction-method-shred = Shredding
code-destruction-method-flail = Chain-flail denaturing
code-destruction-method-smelt = Smelting
code-destruction-method-burn = Burning
code-destruction-method-saa-burn = Burning of small-arms ammunition in a burning tank
code-destruction-method-od = Open (pit) detonation
code-destruction-method-ob = Open burning
code-destruction-method-cdc = Closed (contained) detonation
code-destruction-method-furnace = Industrial furnace or kiln
code-destruction-method-disassemble = Industrial disassembly and recovery
code-destruction-method-sea = Dumping at sea
code-destruction-method-bury = Burial on land
code-destruction-method-other = Other method (describe)

## residue check
code-residue-check-shear = Receiver cut through
code-residue-check-torch = At least one diagonal cut through the receiver or frame
code-residue-check-saw = Receiver, barrel and bolt cut through
code-residue-check-plasma = Receiver, barrel and bolt cut through
code-residue-check-press = Receiver cracked open or parts fused; else a second method
code-residue-check-crush = Receiver cracked open; barrel bent and split; else a second method
code-residue-check-bend = Reversible: only with a second method
code-residue-check-shred = Fragments only; no whole essential part
code-residue-check-flail = Essential parts broken; else a second method
code-residue-check-smelt = Melt receipt from the plant, with weight
code-residue-check-burn = Not sufficient alone for metal parts
code-residue-check-saa-burn = Cases and residue inspected; free-from-explosives statement
code-residue-check-od = Site inspected and cleared; undestroyed items listed
code-residue-check-ob = Residue inspected; free-from-explosives statement
code-residue-check-cdc = Chamber log and residue inspected
code-residue-check-furnace = Furnace log and residue inspected
code-residue-check-disassemble = Each recovered component entered as stock or destroyed
code-residue-check-sea = Recorded as past act only
code-residue-check-bury = Recorded as past act only
code-residue-check-other = Approved case by case, result described

## condition group
code-condition-group-a = Serviceable and available
code-condition-group-b = Barred from use until a technical investigation ends
code-condition-group-c = Not available until inspected, repaired, modified or tested
code-condition-group-d = For disposal
code-condition-group-a1 = Unrestricted
code-condition-group-a2 = Limited by shelf life
code-condition-group-a3 = Restricted use (training only, or under a constraint)
code-condition-group-b1 = Banned from issue, movement allowed
code-condition-group-b2 = Banned from issue, no movement
code-condition-group-c1 = Awaiting inspection
code-condition-group-c2 = Minor repair
code-condition-group-c3 = Major repair or modification
code-condition-group-c4 = Awaiting proof or stability test
code-condition-group-d1 = Surplus but sound
code-condition-group-d2 = Unserviceable, stable
code-condition-group-d3 = Unsafe to move, or priority destruction
code-condition-group-d4 = Empty or inert scrap awaiting a free-from-explosives certificate

## hazard division
code-hazard-division-1-1 = Mass explosion (nearly the whole quantity at once)
code-hazard-division-1-2 = Projections without mass explosion (one or a few items at a time)
code-hazard-division-1-3 = Fire with strong radiant heat, and minor blast or projection
code-hazard-division-1-4 = No significant hazard; effects mostly stay in the package
code-hazard-division-1-5 = Very insensitive substance that still has a mass-explosion hazard
code-hazard-division-1-6 = Extremely insensitive article, no mass explosion
code-hazard-division-1-2-1 = Larger items of 1.2: large fragments, long range
code-hazard-division-1-2-2 = Smaller items of 1.2
code-hazard-division-1-2-3 = Items of 1.2 whose test reactions are no worse than burning
code-hazard-division-1-3-1 = Mass fire with intense radiant heat (typically bulk propellant)
code-hazard-division-1-3-2 = Burns sporadically, minor blast or projection
code-hazard-division-unk = Hazard division not known

## compatibility group
code-compatibility-group-a = Primary explosive substance
code-compatibility-group-b = Article with primary explosive and fewer than two effective protective features; also some detonators and primers without primary explosive
code-compatibility-group-c = Propellant or other deflagrating substance, or article holding it
code-compatibility-group-d = Secondary detonating substance, black powder, or article with it, without means of initiation and without propelling charge; or a primary-explosive article with two or more protective features
code-compatibility-group-e = Article with secondary explosive, without its own means of initiation, with a propelling charge
code-compatibility-group-f = Article with secondary explosive and its own means of initiation, with or without propelling charge
code-compatibility-group-g = Pyrotechnic substance or article (illuminating, incendiary, smoke, tear-producing and the like)
code-compatibility-group-h = Article with explosive and white phosphorus
code-compatibility-group-j = Article with explosive and flammable liquid or gel
code-compatibility-group-k = Article with explosive and toxic chemical agent
code-compatibility-group-l = Special risk (for example water-activated, hypergolic, pyrophoric); each type isolated
code-compatibility-group-n = Article with only extremely insensitive substances
code-compatibility-group-s = So packed or designed that accidental effects stay in the package and do not hinder fire-fighting nearby

## lot state
code-lot-state-marked = As marked
code-lot-state-none = No lot number
code-lot-state-mixed = Mixed lots
code-lot-state-unknown = Lot not known

## date precision
code-date-precision-day = Day known
code-date-precision-month = Month known
code-date-precision-year = Year known
code-date-precision-estimate = Estimated
code-date-precision-unknown = Not known

## pack state
code-pack-state-sealed = Sealed
code-pack-state-opened = Opened
code-pack-state-loose = Loose

## place kind
code-place-kind-site = Site
code-place-kind-store = Store
code-place-kind-armoury = Armory
code-place-kind-magazine = Explosives magazine
code-place-kind-bay = Bay
code-place-kind-stack = Stack
code-place-kind-rack = Rack
code-place-kind-quarantine = Quarantine area
code-place-kind-destruction-site = Destruction site
code-place-kind-outside = Outside the site

## item kind
code-item-kind-weapon-model = Weapon model
code-item-kind-ammunition = Ammunition
code-item-kind-propellant = Propellant
code-item-kind-component = Part or component
code-item-kind-equipment = Equipment

## clock
code-clock-normal = Clock normal
code-clock-behind = Clock behind
code-clock-ahead = Clock ahead
code-clock-reset = Clock set right

## flag
code-flag-stop = Stop
code-flag-act = Act
code-flag-unknown = Cannot judge
code-flag-note = Note
code-flag-clear = Clear

## act kind
code-act-kind-ledger-opened = Opening of the ledger
code-act-kind-ledger-reinstated = Reinstatement of the ledger
code-act-kind-person-enrolled = Enrolment of a person
code-act-kind-person-changed = Change to a person's record
code-act-kind-key-replaced = Replacement of a signing key
code-act-kind-key-withdrawn = Withdrawal of a signing key
code-act-kind-roles-changed = Change of roles
code-act-kind-policy-changed = Change of the ledger's policy
code-act-kind-rules-adopted = Adoption of a rule pack
code-act-kind-site-changed = Change of site data
code-act-kind-clock-reset = Setting right of the clock
code-act-kind-item-added = New item
code-act-kind-item-changed = Change to an item
code-act-kind-place-added = New place
code-act-kind-place-changed = Change to a place
code-act-kind-place-licensed = Explosives limit licence of a place
code-act-kind-holder-added = New holder
code-act-kind-holder-changed = Change to a holder's record
code-act-kind-import-recorded = Import of a file
code-act-kind-weapon-added = Entry of a weapon in the book
code-act-kind-weapon-received = Receipt of weapons
code-act-kind-weapon-issued = Issue of weapons
code-act-kind-weapon-returned = Return of weapons
code-act-kind-weapon-moved = Movement of weapons within the site
code-act-kind-weapon-expended = Expenditure of weapons
code-act-kind-weapon-marked = Marking of weapons
code-act-kind-lot-added = Entry of a lot in the book
code-act-kind-lot-received = Receipt of ammunition
code-act-kind-lot-issued = Issue of ammunition
code-act-kind-lot-returned = Return of ammunition
code-act-kind-lot-moved = Movement of ammunition within the site
code-act-kind-lot-expended = Expenditure of ammunition
code-act-kind-stock-opened = Opening balance of stock
code-act-kind-stock-received = Receipt of stock
code-act-kind-stock-issued = Issue of stock
code-act-kind-stock-returned = Return of stock
code-act-kind-stock-moved = Movement of stock within the site
code-act-kind-stock-expended = Expenditure of stock
code-act-kind-transfer-sent = Dispatch of a transfer
code-act-kind-transfer-received = Receipt of a transfer
code-act-kind-count-confirmed = Count without differences
code-act-kind-count-adjusted = Inventory adjustment
code-act-kind-condition-changed = Change of condition
code-act-kind-hold-placed = Placing of a hold
code-act-kind-hold-released = Release of a hold
code-act-kind-block-placed = Placing of a legal block
code-act-kind-block-released = Release of a legal block
code-act-kind-inspection-recorded = Result of an inspection
code-act-kind-stability-recorded = Result of a stability test
code-act-kind-trace-decided = Trace decision
code-act-kind-act-reversed = Reversal of an act
code-act-kind-batch-drafted = Draft of a destruction batch
code-act-kind-batch-reviewed = Review of a destruction batch
code-act-kind-batch-approved = Approval of a destruction batch
code-act-kind-batch-reopened = Reopening of a destruction batch
code-act-kind-batch-read = Reading of a destruction batch against its list
code-act-kind-batch-locked = Locking of a destruction batch
code-act-kind-batch-started = Start of a destruction
code-act-kind-batch-completed = Completion of a destruction
code-act-kind-batch-certified = Certification of a destruction and write-off
code-act-kind-batch-cancelled = Cancellation of a destruction batch
code-act-kind-batch-aborted = Interruption of a destruction
code-act-kind-certificate-drafted = Draft of a destruction certificate
code-act-kind-certificate-signed = Signature of a destruction certificate
code-act-kind-certificate-voided = Voiding of a destruction certificate
code-act-kind-document-issued = Issue of a document
code-act-kind-backup-made = Back-up copy
code-act-kind-day-sealed = Seal of the day

## column
code-column-absolute-mpct = Stabiliser in it (0.001 %)
code-column-accept-incomplete = Incomplete data accepted
code-column-active = Has a key
code-column-actors = Signed by
code-column-appointed = Appointment
code-column-at = Recorded at
code-column-authority = Authority
code-column-batch = Batch
code-column-block = Legal block
code-column-blocks = Legal blocks
code-column-body = Organisation
code-column-book = Register book
code-column-calibre = Calibre
code-column-certificate = Certificate
code-column-certified = Certified by act
code-column-class = Batch of
code-column-closed = Closed
code-column-code = Code
code-column-compatibility-group = Compatibility group
code-column-condition = Condition
code-column-control-number = Control number
code-column-corrects = Corrects act
code-column-count = Quantity
code-column-country = Country of manufacture
code-column-critical = Critical defects
code-column-custody = In custody of
code-column-day = Day
code-column-destroyed = Destroyed
code-column-division = Hazard division
code-column-document = Document
code-column-drafted = Drafted by act
code-column-drafted-on = Drafted on
code-column-due-back = Due back
code-column-east-mm = East on the plan (mm)
code-column-ended = Work ended
code-column-expires = Valid until
code-column-expiry = Life ends
code-column-explanation = Explanation
code-column-file = File
code-column-findings = Findings
code-column-found = Found
code-column-hazard-division = Hazard division
code-column-history = History
code-column-holder = Holder
code-column-holdings = In store
code-column-holds = Holds
code-column-id = Id
code-column-id-number = Identity number
code-column-import-country = Imported into
code-column-import-year = Year of import
code-column-importer = Importer
code-column-inspection-months = Inspection every (months)
code-column-inspections = Inspections
code-column-issued = Issued on
code-column-item = Item
code-column-keeper = Storekeeper
code-column-kind = Kind
code-column-laboratory = Laboratory
code-column-leaf = Leaf of the log
code-column-legal-basis = Legal instruments
code-column-legal-title = Legal title
code-column-licence = Licence
code-column-life-authority = Authority for its life
code-column-life-extended = Life extended
code-column-limits = Limits
code-column-line = Line of the register
code-column-lines = Lines
code-column-live = Holds explosive
code-column-lost = Lost
code-column-lot = Lot
code-column-made = Made
code-column-major = Major defects
code-column-make-class = Kind of make
code-column-maker = Manufacturer
code-column-manufacturer = Manufacturer
code-column-marked = Control number marked
code-column-marks = Marks
code-column-mass-g = Mass of one (g)
code-column-meaning = Signed as
code-column-medium = Medium
code-column-method = Method planned
code-column-minor = Minor defects
code-column-model = Model
code-column-name = Name
code-column-neq-mg = NEQ of one (mg)
code-column-neq-mg-max = NEQ permitted (mg)
code-column-next-due = Next due
code-column-no = Line no.
code-column-north-mm = North on the plan (mm)
code-column-note = Note
code-column-number = Number
code-column-order-date = Date of the order
code-column-order-number = Number of the order
code-column-origin = Origin
code-column-outside = Outside the site
code-column-pack = Packing
code-column-pack-size = Pieces in a pack
code-column-page = Page of the register
code-column-paper-number = Number on the paper
code-column-parent = Lies in
code-column-place = Place
code-column-placed-by = Placed by
code-column-placed-on = Placed on
code-column-position = Position
code-column-propellant = Is propellant
code-column-propellant-lot = Propellant lot
code-column-purpose = Purpose
code-column-pyrotechnic = Is pyrotechnic
code-column-rank = Rank
code-column-reading = Reading no.
code-column-readings = Readings
code-column-reason = Reason
code-column-received-on = Received on
code-column-reference = Reference
code-column-relative-mpct = Stabiliser left (0.001 %)
code-column-release-authority = Released by
code-column-release-number = Number of the release
code-column-released = Released by act
code-column-remarks = Remarks
code-column-report = Report
code-column-reserved = Reserved
code-column-residue = What becomes of the residue
code-column-result = Result
code-column-returned = Returned
code-column-role = Role
code-column-roles = Roles
code-column-root = Root of the log
code-column-rows = Rows read
code-column-sample = Sample size
code-column-scrap = Where the scrap goes
code-column-seals = Seal numbers
code-column-second-method = Second method
code-column-seq = Act no.
code-column-serial = Serial
code-column-serial-state = State of the serial
code-column-settled = Settled as
code-column-settled-count = Quantity settled
code-column-sha256 = Digest SHA-256
code-column-shelf-life-months = Shelf life (months)
code-column-signatures = Signatures
code-column-since = In place since
code-column-site = Site
code-column-size = Acts under the head
code-column-started = Work began
code-column-state = State
code-column-steps = Steps
code-column-stock-number = Stock number
code-column-sub-division = Hazard sub-division
code-column-subject = What it is about
code-column-target = Taken in as
code-column-test-months = Test every (months)
code-column-tests = Stability tests
code-column-text = As read
code-column-trace = Trace decision
code-column-un-number = UN number
code-column-unit = Unit
code-column-used-method = Method used
code-column-user = Person
code-column-users = Signed by
code-column-weapon = Weapon
code-column-weapon-type = Type of weapon
code-column-year = Year of manufacture
