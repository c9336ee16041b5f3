# Refusals: what cannot be done and why, then the way out.

## Who acts

refusal-101 = The people named do not fill the places of “{ $kind }”.
refusal-101-hint = The opening act of the ledger says which roles sign each kind of act. Name people who hold them.

refusal-101-who = The people named do not fill the places of “{ $kind }”.
refusal-101-who-hint = It is signed by { $needs }. Each place takes one person who holds the role.

refusal-102 = “{ $kind }” takes more signatures than were given.
refusal-102-hint = Name another person besides those who sign already, to approve it.

refusal-102-nobody = “{ $kind }” wants the person who prints, and nobody was named.
refusal-102-nobody-hint = Name who prints, with --as.

refusal-102-who = “{ $kind }” takes more signatures than were given.
refusal-102-who-hint = It is signed by { $needs }. Name the people who are missing.

refusal-102-clock = The clock of this computer is in doubt ({ $clock }), so “{ $kind }” takes a second signature.
refusal-102-clock-hint = Set the clock right, or let the armory manager, an approving officer, an inspector or the administrator approve the act.

refusal-103 = { $user } stands in two places of the same act.
refusal-103-hint = Each signature comes from a different person; name somebody else for one of them.

refusal-104 = This ledger has no person { $user } with a key in force.
refusal-104-hint = Check the code of the person. The administrator enrols people, and the armory manager approves it.

refusal-105 = Only a training ledger allows this.
refusal-105-hint = Repeat it in a training ledger, or leave out passphrases in plain view and a clock that is set by hand.

refusal-106 = The passphrase of { $user } is missing.
refusal-106-hint = The person types it at the place of the signature; on the console it comes from --passphrase-file or --with.

refusal-106-somebody = A passphrase is missing.
refusal-106-somebody-hint = Each person who signs types one; on the console it comes from --passphrase-file or --with.

refusal-107 = The ledger is open for reading only; nothing can be recorded in it.
refusal-107-hint = Open it for posting. If another person has it open or it does not verify, settle that first.

## Day, lines and fields

refusal-108 = { $day } is later than today.
refusal-108-hint = Use today or an earlier day. If today is wrong, check the clock of the computer and the offset of the site.

refusal-109 = { $day } is sealed; an entry for that day takes two signatures.
refusal-109-hint = Name a second person who approves it (approver or accountable officer), or date the entry on a day that is still open.

refusal-110 = There is no line to record.
refusal-110-hint = Add at least one.

refusal-111 = { $subject } stands twice in the same act.
refusal-111-hint = Put the quantity in one line, or remove the repeated one.

refusal-111-read = Line { $line } of batch { $batch } stands more than once in this reading.
refusal-111-read-hint = Leave one reading for each line.

refusal-112 = { $subject } does not belong in this act.
refusal-112-hint = Weapons, lots and items by quantity go into acts of their own. A weapon is never expended.

refusal-113 = The quantity of { $subject } is zero.
refusal-113-hint = Enter at least one, or remove the line.

refusal-114 = The quantity { $count } is too large for { $subject }.
refusal-114-hint = A weapon counts as one. For anything else, check the figures.

refusal-114-field = The number { $count } is too large for “{ $field }”.
refusal-114-field-hint = Check the figures and the unit in which the field is kept. A sample never has more defective pieces than pieces.

refusal-115 = The field “{ $field }” is empty.
refusal-115-hint = Fill it in; without it the act is not recorded.

refusal-116 = The text of “{ $field }” is longer than { $most } characters.
refusal-116-hint = Shorten it and name the document that holds the rest.

refusal-117 = “{ $code }” cannot serve as a code.
refusal-117-hint = A code has 1 to 40 visible characters, no space at either end and no @ in front. The site code in document numbers has 1 to 6 capitals or digits.

refusal-118 = “{ $code }” is not on the list “{ $list }”.
refusal-118-hint = Choose a value from that list.

refusal-119 = { $code } is in use, or was.
refusal-119-hint = A code or control number is never given twice; choose another.

## Catalogue, places and holders

refusal-120 = The catalogue has no item { $item }.
refusal-120-hint = Check the code, or add the item to the catalogue first.

refusal-121 = There is no place { $place }.
refusal-121-hint = Check the code, or add the place first.

refusal-122 = There is no holder { $holder }.
refusal-122-hint = Check the code, or add the person, unit or agency as a holder first.

refusal-123 = The place { $place } is closed; nothing more goes in.
refusal-123-hint = Choose another place, or open this one again in its record.

refusal-124 = “{ $place }” lies outside the site; a place of the site is wanted here.
refusal-124-hint = Choose a store, bay, rack or stack.

refusal-125 = The place { $place } would lie in itself.
refusal-125-hint = Choose as the place around it one that does not lie in it.

refusal-126 = The item { $item } has moved already; its pack size stays.
refusal-126-hint = Add another item for the new pack size.

## Records of lots and weapons

refusal-127 = An expiry date wants a lot number; this lot is recorded as “{ $state }”.
refusal-127-hint = Leave the expiry date out, or enter the lot number as marked.

refusal-128 = The life of lot { $subject } differs from that of its item, and no authority for it is named.
refusal-128-hint = Name the authority, or leave the life as the item has it.

refusal-129 = A lot recorded as “{ $state }” has a number, and it is missing.
refusal-129-hint = Enter the number as marked. If there is none to enter, choose no lot number, mixed lots or lot not known.

refusal-129-given = The lot is recorded as “{ $state }” and yet has the number { $number }.
refusal-129-given-hint = Choose “as marked”, or remove the number.

refusal-130 = The serial number is missing; the state “{ $state }” wants it.
refusal-130-hint = Copy it exactly as marked. If there is nothing to read, choose “never marked” or “obliterated”.

refusal-130-given = The state “{ $state }” does not go with a serial number, and { $serial } was given.
refusal-130-given-hint = Remove the serial number, or choose the state that fits what can be read.

refusal-131 = Serial { $subject } with this maker, type and calibre is on the books already ({ $weapon }).
refusal-131-hint = Read the weapon again. If it has come back, record its return; if there truly are two, record the serial as duplicated on another weapon.

refusal-131-twice = Serial { $subject } stands twice in this act with the same maker, type and calibre.
refusal-131-twice-hint = Read both weapons again and remove the repeated one. If there truly are two, record the serial as duplicated on another weapon.

refusal-132 = What is seized and not yet decided comes in under a legal block.
refusal-132-hint = Place the block with its authority and case number, or choose the legal title that the papers show.

refusal-133 = The item { $item } is not ammunition; it is not kept by lot.
refusal-133-hint = Receive it by quantity, or correct the kind of the item in the catalogue.

refusal-134 = An offset of { $minutes } minutes is outside −12 to +14 hours.
refusal-134-hint = Enter by how many minutes the clocks of the site are ahead of UTC, for example −360 for UTC−6.

refusal-135 = “{ $code }” is not a SHA-256 hash ({ $field }).
refusal-135-hint = Copy all 64 digits: 0 to 9 and small letters a to f, without spaces.

refusal-136 = The text of “{ $field }” holds a sign that cannot be read ({ $code }).
refusal-136-hint = Delete the text and type it again; hidden signs come in when text is copied from other programs.

refusal-137 = The item { $item } is not a weapon model.
refusal-137-hint = Choose the model of the weapon in the catalogue, or leave the item empty.

refusal-138 = { $code } cannot be the year of a weapon.
refusal-138-hint = Enter a year from 1800 to next year, as it is marked; leave the field empty when nothing is marked.

## Stock

refusal-140 = { $subject } is not in the ledger.
refusal-140-hint = Look it up by serial, lot, number or code. If it is not there, its receipt or entry comes first.

refusal-141 = Hold { $hold } ({ $reason }) stops { $subject } from leaving.
refusal-141-hint = It can be counted, moved to quarantine or destroyed. To let it leave, another person than the one who placed hold { $hold } releases it.

refusal-142 = A legal block ({ $block }, { $authority }) stops { $subject } from leaving.
refusal-142-hint = It can be counted and moved within the site. The block ends with the release number of its authority; two people sign, neither of them the one who placed it.

refusal-143 = Of { $subject } at { $place }, { $held } are free and { $wanted } are wanted; the rest is reserved for a destruction batch.
refusal-143-hint = Take no more than is free. The reservation ends when the batch is reopened or cancelled, with a reason.

refusal-144 = Of { $subject } at { $place } the book holds { $held }, and { $wanted } are wanted.
refusal-144-hint = Check place, condition and packing. If what lies there differs from the book, count it and record an adjustment.

refusal-145 = The condition of { $subject }, { $condition }, does not allow issue.
refusal-145-hint = Ammunition in A3 goes out for training and range practice only. Otherwise the condition must change first: inspected by one person, approved by another.

refusal-146 = Lot { $subject } is past its expiry date, { $expiry }.
refusal-146-hint = Propose its change of condition: group C to await inspection or proof, group D for disposal.

refusal-147 = { $holder } does not hold { $wanted } of { $subject }.
refusal-147-hint = The record shows who received it last. Choose that holder, or correct the quantity.

refusal-148 = By the book, { $subject } is at “{ $place }”.
refusal-148-hint = Choose another destination. If a weapon was counted that the book has elsewhere, record its return or movement first.

refusal-149 = Whoever issues and { $holder }, who receives, are the same person.
refusal-149-hint = Another storekeeper records this issue.

refusal-150 = The book says that already; nothing would change.
refusal-150-hint = A count that agrees is recorded as a count without differences.

refusal-151 = { $subject } is in that condition already.
refusal-151-hint = Choose another condition, or record the inspection alone.

refusal-152 = { $user } answers for { $place } and does not approve its adjustments.
refusal-152-hint = Name another approving officer.

refusal-153 = Of { $subject }, { $counted } were counted and the book says { $held }.
refusal-153-hint = Count again. If the difference stays, record an adjustment with its cause. Every line belongs to the place that is counted.

refusal-154 = The purpose of the expenditure is missing.
refusal-154-hint = Choose it from the list of purposes.

refusal-155 = This count finds { $subject } in one condition and misses it in another.
refusal-155-hint = A count does not change a condition. Record a change of condition, signed by the armourer or the ammunition officer; adjust only what is really missing or found.

## Holds, blocks, inspections, marks

refusal-160 = There is no hold { $id } in force.
refusal-160-hint = The record of the weapon, lot or item shows the holds in force.

refusal-161 = { $user } placed hold { $id } and does not release it.
refusal-161-hint = Another person releases it.

refusal-162 = There is no legal block { $id } in force.
refusal-162-hint = The record of the weapon shows the blocks in force.

refusal-163 = { $user } placed legal block { $id } and does not release it.
refusal-163-hint = Two other people release it, one of them an approving officer.

refusal-164 = The test of lot { $subject } has no reading.
refusal-164-hint = Enter the stabiliser that is left: relative, absolute, or both.

refusal-165 = A reading of lot { $subject } is outside what is possible.
refusal-165-hint = The relative value lies between 0 and 200 %, the absolute one between 0 and 100 %. In JSON both are thousandths of a per cent.

refusal-166 = Weapon { $subject } has a usable serial number and takes no control number.
refusal-166-hint = It is identified by its serial number.

refusal-167 = { $subject } is not a weapon with a record of its own; this act concerns weapons only.
refusal-167-hint = Remove that line. Ammunition and stock by quantity are stopped with a hold.

refusal-168 = The date “{ $field }” is out of order.
refusal-168-hint = Check both dates: a return, a next inspection or an expiry comes after the day it follows, and nothing is made in the future.

## Reversal

refusal-170 = There is no act { $act }.
refusal-170-hint = Look it up by document number or by day.

refusal-170-line = Act { $act } has no line { $line }.
refusal-170-line-hint = Show the act; its lines are numbered from 0.

refusal-170-import = Act { $act } is “{ $kind }” and no import, so it has no counts of rows.
refusal-170-import-hint = List the imports and name one of their acts.

refusal-171 = Act { $act }, “{ $kind }”, is not reversed.
refusal-171-hint = What it did is changed by an act of its own kind: release, reopen, cancel, void or correct.

refusal-172 = Act { $act } is reversed already.
refusal-172-hint = An act is reversed once. Record what is right as a new act.

refusal-173 = { $subject } is no longer free at “{ $place }”, where act { $act } put it.
refusal-173-hint = Reverse the later acts first, the newest before the older, or record the movement that puts it right.

refusal-174 = The reversal gives no reason.
refusal-174-hint = Write what was wrong.

## People and rules

refusal-180 = { $user } is enrolled already.
refusal-180-hint = Choose another code; none is used twice. What is known of a person is changed in the record.

refusal-181 = { $user } cannot hold both “{ $a }” and “{ $b }”.
refusal-181-hint = Leave one of the two and give the other to another person.

refusal-182 = Nobody would be left in the role “{ $role }”.
refusal-182-hint = Give the role to another person first. A ledger always has an administrator and an armory manager.

refusal-183 = The key of { $user } is withdrawn.
refusal-183-hint = A person who comes back is enrolled under another code.

refusal-184 = The rule pack { $pack } { $version } is in force already.
refusal-184-hint = It need not be adopted again.

refusal-185 = The rule pack { $pack } { $version } is not the one built into this program.
refusal-185-hint = Adopt the pack that is built in, or use the version of the program that it came with.

## Destruction batches

refusal-200 = There is no batch { $batch }.
refusal-200-hint = Check the number against the list of batches.

refusal-201 = The state of batch { $batch } is “{ $state }”; this step wants { $wanted }.
refusal-201-hint = No step is skipped: draft, reviewed, approved, locked, running, completed, certified.

refusal-202 = “{ $typed }” was typed; the number of this batch is { $batch }.
refusal-202-hint = Make sure that this is the batch before you, and type its number in full.

refusal-203 = { $subject } does not go into this batch; a batch holds arms or ammunition, not both.
refusal-203-hint = Put the arms into one batch and the ammunition into another.

refusal-204 = For weapon { $subject } no decision about tracing is on record, or it is still pending.
refusal-204-hint = The armory manager records the decision, with its authority and document.

refusal-205 = A legal block ({ $block }, { $authority }) is in force on weapon { $subject }.
refusal-205-hint = Wait for its release. Without it the batch is prepared anew without this weapon; when the list is locked, the line is settled as refused.

refusal-206 = Weapon { $subject } does not lie at { $place } in that condition.
refusal-206-hint = If it is issued or sent, record its return first. Otherwise correct place and condition, or leave the weapon out.

refusal-207 = Weapon { $subject } has neither a usable serial number nor a control number marked on it.
refusal-207-hint = Mark it with a control number and record the marking.

refusal-208 = { $subject } is in batch { $batch }, which is still open.
refusal-208-hint = Leave it out here, or enter only what that batch does not take. A cancelled batch takes nothing.

refusal-208-reserved = Too little of { $subject } is left unreserved for this batch.
refusal-208-reserved-hint = Wait until the other batch ends, or cancel this one and prepare it anew with less.

refusal-209 = The method “{ $method }” is not allowed for { $subject }.
refusal-209-hint = Choose a method from the list for that kind of item. Once the work has begun, it is one of the methods authorised for the line.

refusal-210 = The method “{ $method }” is not enough alone for { $subject }.
refusal-210-hint = Add a second method that is enough alone. Once the work is done, name both as carried out; what was treated by this one alone is not destroyed.

refusal-211 = The condition of { $subject } is { $condition }; only group D is destroyed.
refusal-211-hint = Propose the change to group D: the ammunition technical officer inspects, a second person approves.

refusal-212 = “{ $field }” is missing for { $subject }.
refusal-212-hint = Complete the record, or the authority accepts incomplete lines when it authorises.

refusal-213 = The number of the order for batch { $batch } is missing.
refusal-213-hint = A batch is authorised by a written order: number, date and authority.

refusal-214 = { $user } prepared batch { $batch } and does not review it.
refusal-214-hint = Another person reviews it: a member of the surplus board, or the armory manager.

refusal-215 = { $user } prepared or reviewed batch { $batch } and does not authorise it.
refusal-215-hint = An authorising authority without a part in it authorises the batch.

refusal-216 = Batch { $batch } has its two readings, by two people.
refusal-216-hint = Whoever read it may read it again; a third person does not.

refusal-217 = Line { $line } of batch { $batch } was not read.
refusal-217-hint = Read the number on the item and enter it. If the item is not there, enter the quantity zero.

refusal-217-twice = The list of batch { $batch } was not read twice.
refusal-217-twice-hint = Two verifiers read every number, each alone, before the list is closed.

refusal-218 = Batch { $batch } has no open line { $line }.
refusal-218-hint = Use the line numbers of the list; lines that were settled away no longer count.

refusal-219 = The difference in line { $line } of batch { $batch } is not settled.
refusal-219-hint = Look again together, and enter the result with what explains it.

refusal-219-extra = At batch { $batch } something was read that is not on the list, and it is not settled.
refusal-219-extra-hint = Set it apart and enter it as extra, with what explains it.

refusal-220 = { $user } is a storekeeper, or answers for this stock, and verifies batch { $batch } only by written exception.
refusal-220-hint = Another verifier reads the list; or write the reason for the exception, and three witnesses will be wanted.

refusal-221 = Witnesses named: { $have }. Witnesses wanted: { $wanted }.
refusal-221-hint = Add witnesses from outside the chain of custody. A written exception for a verifier makes it three.

refusal-222 = { $user } cannot be a witness of batch { $batch } and have another part in it or keep stock.
refusal-222-hint = Choose a person from outside the chain of custody.

refusal-223 = The organisation or the identity number of witness { $user } is missing.
refusal-223-hint = The administrator completes the record of the person, and the armory manager approves it.

refusal-224 = The balance of line { $line } of batch { $batch } does not close.
refusal-224-hint = One result a line: planned plus found equals destroyed plus returned plus lost. When the list is closed, “confirmed” keeps the whole quantity, any other result less.

refusal-225 = Nothing of batch { $batch } was destroyed.
refusal-225-hint = If the work was not done, stop the batch with a reason. Without anything destroyed there is no certificate.

refusal-226 = The times of the work on batch { $batch } are not possible.
refusal-226-hint = The beginning comes before the end, and the end is not later than now.

## Certificates

refusal-227 = Certificate { $certificate } does not exist, is void, or is not at this step.
refusal-227-hint = A draft is signed and certified; an issued certificate is voided.

refusal-227-none = The batch has no draft of a certificate.
refusal-227-none-hint = The armory manager drafts the certificate; then it is signed.

refusal-245 = Certificate { $certificate } of batch { $batch } was superseded before it was issued; { $newer } took its place.
refusal-245-hint = Use the number { $newer }.

refusal-228 = “{ $meaning }” is not for { $user } to sign on certificate { $certificate }.
refusal-228-hint = Each signs for the part taken: who destroyed, the witnesses of the start, the ammunition technical officer, the armory manager, the authority, observers.

refusal-229 = { $user } has signed certificate { $certificate } already.
refusal-229-hint = One signature of each person is enough.

refusal-230 = On certificate { $certificate } the signature of { $user } is missing: “{ $meaning }”.
refusal-230-hint = That person signs before it is certified.

refusal-230-anyone = On certificate { $certificate } a signature is missing: “{ $meaning }”.
refusal-230-anyone-hint = The ammunition technical officer gives it, unless in charge of this stock.

refusal-231 = The batch changed after the certificate was drafted.
refusal-231-hint = Draft the certificate anew; the signatures on the old draft no longer count.

refusal-232 = { $user } carried out the destruction of batch { $batch } and does not certify it.
refusal-232-hint = The armory manager and the authority certify, two people who did not destroy.

refusal-233 = { $user } had another part in batch { $batch } and does not certify it for the authority.
refusal-233-hint = Another representative of the authority certifies.

refusal-234 = The stock of line { $line } ({ $subject }) no longer lies as the list says.
refusal-234-hint = Find in the history of the record the act that changed it and settle that first; the batch waits.

refusal-235 = The two who read the list close it: { $a } and { $b }.
refusal-235-hint = Name these two people for the signatures.

refusal-236 = No line is left in batch { $batch }.
refusal-236-hint = Cancel the batch with a reason.

refusal-237 = The signature of the ammunition technical officer is missing.
refusal-237-hint = That officer inspects the residue and signs before it is certified.

refusal-238 = { $user } verified the list and does not lead the destruction.
refusal-238-hint = A destruction officer who did not read the list signs the completion.

refusal-239 = In line { $line } of batch { $batch } something was not there as listed ({ $subject }), and no hold for an open discrepancy stands on it.
refusal-239-hint = Place the hold first, from the card of the weapon or lot, with the reason “Open discrepancy”; then close the list. Nothing of it can be issued until the difference is explained.

## Files, copies, days

refusal-250 = This very file was imported by act { $act }.
refusal-250-hint = Look at that act. Corrected data comes in a new file.

refusal-251 = Errors in the file: { $count }. Nothing was imported.
refusal-251-hint = Correct those rows and import the file again; it goes in whole or not at all.

refusal-252 = Document { $number } is printed already; copy { $copy } wants a reason.
refusal-252-hint = Write why another copy is wanted.

refusal-253 = { $day } has no act, or is sealed already.
refusal-253-hint = Seal a day that has acts and is still open, up to today.

## Small words inside the sentences

refusal-reason-ban = ban
refusal-unnumbered = without a number
refusal-or = { $one } or { $other }
refusal-quoted = “{ $word }”
refusal-most-roles = any role but assessor and observer
refusal-any-role = any role

## Fields

refusal-field-name = Name
refusal-field-number = Number
refusal-field-authority = Authority
refusal-field-expires = Expires
refusal-field-reference = Reference document
refusal-field-reason = Reason
refusal-field-release-number = Release number
refusal-field-control-number = Control number
refusal-field-position = Position on the weapon
refusal-field-exemption = Ground for exemption
refusal-field-medium = Back-up medium
refusal-field-next-due = Next inspection
refusal-field-report = Report
refusal-field-public-key = Public key
refusal-field-roles = Roles
refusal-field-purpose = Purpose
refusal-field-serial = Serial number
refusal-field-serial-state = State of the serial number
refusal-field-manufacturer = Manufacturer
refusal-field-model = Model
refusal-field-calibre = Calibre in full
refusal-field-weapon-type = Type of weapon
refusal-field-act = Act
refusal-field-batch = Batch
refusal-field-certificate = Certificate
refusal-field-item = Catalogue item
refusal-field-subject = Weapon or lot
refusal-field-user = User name
refusal-field-due-back = Due back
refusal-field-hazard-division = Hazard division
refusal-field-compatibility-group = Compatibility group
refusal-field-neq = Net explosive quantity (NEQ)
refusal-field-explanation = Explanation
refusal-field-place = Place of destruction
refusal-field-site = Destruction site
refusal-field-order-number = Number of the order
refusal-field-note = Remarks
refusal-field-neq-max = Licensed net explosive quantity
refusal-field-north = Position north
refusal-field-east = Position east
refusal-field-size = Size of the ledger
refusal-field-test-months = Months between tests
refusal-field-inspection-months = Months between inspections
refusal-field-shelf-life = Shelf life in months
refusal-field-pack-size = Units in a pack
refusal-field-mass = Gross mass of one unit
refusal-field-line = Number of the line
refusal-field-found = Quantity found
refusal-field-lost = Quantity missing
refusal-field-returned = Quantity returned
refusal-field-destroyed = Quantity destroyed
refusal-field-minor = Minor defects
refusal-field-major = Major defects
refusal-field-critical = Critical defects
refusal-field-counted = Quantity counted
refusal-field-count = Quantity
refusal-field-sample = Sample
refusal-field-root = Root of the ledger
refusal-field-hash = SHA-256 of the file
refusal-field-made = Manufactured
refusal-field-parent = Place around it
refusal-field-paper = Number of the paper

## Lists

refusal-list-command = Orders that a ledger takes
refusal-list-table = Kinds of record
refusal-list-column = Columns of this list
refusal-list-dated-table = Lists that take a day (holdings, flags)
refusal-list-rule = Rules of the pack in force
refusal-list-measurement = Measurements of bench
refusal-list-head = Heads of a ledger (a note, or a size and 20 hexadecimal digits)
refusal-list-country = Countries by two capital letters (ISO 3166-1)
refusal-list-role = Roles
refusal-list-item-kind = Kinds of item
refusal-list-place-kind = Kinds of place
refusal-list-place-outside = Origin of stock
refusal-list-holder-kind = Kinds of holder
refusal-list-condition = Condition of a weapon or item
refusal-list-condition-group = Condition groups of ammunition
refusal-list-pack-state = State of packing
refusal-list-weapon-type = Types of weapon
refusal-list-serial-state = State of the serial number
refusal-list-legal-title = Legal title
refusal-list-origin-event = How it came into the book
refusal-list-lot-state = State of the lot number
refusal-list-hold-reason = Reasons for a hold
refusal-list-legal-block = Legal blocks
refusal-list-mark-method = Methods of marking
refusal-list-trace-decision = Decisions about tracing
refusal-list-trace-exemption = Grounds for exemption from tracing
refusal-list-discrepancy-cause = Causes of a discrepancy
refusal-list-issue-kind = Kinds of issue
refusal-list-issue-purpose = Purposes of issue
refusal-list-delimiter = Delimiters
refusal-list-encoding = Encodings of a file
refusal-list-file-ending = Endings of a file name
refusal-list-import-target = Tables that are imported
refusal-list-hazard-division = Hazard divisions
refusal-list-un-number = UN numbers of four digits
refusal-list-compatibility-group = Compatibility groups
refusal-list-date-order = Orders of day, month and year
refusal-list-decimal-sign = Decimal signs (point, comma)
refusal-list-inspection-result = Results of an inspection
refusal-list-finding = Findings of an inspection
refusal-list-destruction-origin = Origin of what is destroyed
refusal-list-destruction-line-result = Result of a line
refusal-list-document = Documents
refusal-list-language = Languages
refusal-list-paper-size = Sizes of paper
