# documents: words of the frame
doc-none = none
doc-none-listed = none
doc-no-remarks = none
doc-labelled = { $label }: { $value }
doc-site = { $country }, site { $site }
doc-page = page { $page } of { $pages }
doc-head = { $n ->
    [one] Head of the ledger, { $shown } act
   *[other] Head of the ledger, { $shown } acts
}
doc-issued = issued { $at } · { $software }
doc-foot-issued = { $issued } · { $paper }
doc-foot-certificate = Certificate { $number } · act { $act } of the ledger { $ledger }
doc-foot-list = List { $number } · act { $act } of the ledger { $ledger }
doc-foot-report = { $title } · ledger { $ledger }
doc-initials = Initials
doc-unused = Not used
doc-carried = Carried forward to page { $page }
doc-brought = Brought forward from page { $page }
doc-copy = COPY { $number }
doc-copy-sentence = Copy { $number }.
doc-copy-reason = Reason: { $reason }.
doc-unrecorded = This print is not recorded in the ledger; it is neither original nor copy.
doc-void-sentence = Void by act { $act } of { $day }. Reason: { $reason }.
doc-void-replaced = Certificate { $number } takes its place.
doc-step = act { $act } · { $day }
doc-batch = Batch { $batch }
doc-order = Order { $order }
doc-order-of = Order { $order } of { $day }

# the certificate of destruction
doc-certificate-short = Certificate of destruction
doc-certificate-title-both = Certificate of destruction of weapons and ammunition
doc-certificate-title-arms = Certificate of destruction of weapons
doc-certificate-title-ammunition = Certificate of destruction of ammunition
doc-certificate-subtitle = Certificate for destruction batch { $batch }. The stock listed here leaves the ledger as destroyed by this certificate alone.

doc-section-authority = Authority
doc-authority = Ordering authority
doc-order-number = Order
doc-date = Date
doc-proposed = Proposed by
doc-reviewed = Reviewed by
doc-approved = Approved by
doc-basis = Legal instruments cited
doc-blocks = Legal blocks in force
doc-traces = Trace decision
doc-owner = Owner force or agency
doc-custody-from = Custody from
doc-custody-to = Custody to
doc-court = Court clearance references

doc-section-place = Place, time and methods
doc-place = Place of destruction
doc-place-code = place code { $code }
doc-start = Start
doc-end = End
doc-seals = Seals
doc-method = Method
doc-second-method = and then: { $method }
doc-equipment = equipment { $equipment }
doc-operator = operator { $operator }
doc-in-lines = { $n ->
    [one] line { $list }
   *[other] lines { $list }
}
doc-no-lines = no lines
doc-range = { $from } to { $to }
doc-lines = { $n ->
    [one] { $shown } line
   *[other] { $shown } lines
}
doc-lines-lots = { $n ->
    [one] { $shown } of ammunition
   *[other] { $shown } of ammunition
}
doc-lines-weapons = { $n ->
    [one] { $shown } weapon
   *[other] { $shown } weapons
}
doc-lines-parts = { $n ->
    [one] { $shown } loose part
   *[other] { $shown } loose parts
}
doc-lines-articles = { $n ->
    [one] { $shown } article
   *[other] { $shown } articles
}
doc-unit-weapons = weapons
doc-unit-parts = loose parts
doc-unit-ammunition = ammunition, pieces
doc-unit-articles = other articles
doc-total = Total, { $lines }
doc-total-kinds = Total, { $lines }: { $kinds }

doc-section-destroyed = List of what was destroyed
doc-col-no = No.
doc-col-mark = Lot or serial
doc-col-description = Description
doc-col-hazard = Hazard
doc-col-condition = Cond.
doc-col-quantity = Quantity
doc-col-authorised = Authorised
doc-col-found = Found
doc-col-destroyed = Destroyed
doc-col-returned = Returned
doc-col-lost = Lost
doc-col-neq = NEQ (kg)
doc-col-method = Method
doc-col-first-reading = Read 1
doc-col-second-reading = Read 2
doc-mark-read = read by two people
doc-mark-none = no serial on record
doc-more-item = Item code
doc-more-un-number = UN number
doc-more-made-in = Country of manufacture
doc-more-control = Control number
doc-more-parts = Serials of parts
doc-more-crate-seal = Crate and seal
doc-more-photos = Photographs
doc-more-trace = Trace
doc-more-note = Remark
doc-note-conditions = Condition: { $conditions }.
doc-note-neq = ?: the net explosive quantity is not known; a sum with ≥ is a lower bound.
doc-note-missing = None on any line: { $facts }.

doc-section-outcome = Balance, statements and scrap
doc-balance-planned = Authorised
doc-balance-found = Found
doc-balance-destroyed = Destroyed
doc-balance-returned = Returned to store
doc-balance-lost = Lost
doc-balance-difference = Difference
doc-by-type = Totals by type
doc-by-calibre = Totals by calibre
doc-by-origin = Totals by origin
doc-scrap-route = Scrap route
doc-scrap-plant = Receiving plant
doc-scrap-receipt = Weighbridge or melt receipt
doc-scrap-weight = Weight of scrap
doc-residue = Residue
doc-statement-verified = Each serial number and lot on the list was read on the item by two persons and compared with the authorised list. Differences: none.
doc-statement-verified-except = Each serial number and lot on the list was read on the item by two persons and compared with the authorised list. Differences: { $differences }.
doc-statement-irreversible = The items listed were permanently destroyed; they can no longer serve the use for which they were made, and no essential part can be used again.
doc-statement-residue = The residue was inspected and handed over as stated; weight { $weight }.
doc-statement-residue-unweighed = The residue was inspected and handed over as stated; its weight is not on record.
doc-statement-free = The packaging and residue were inspected and contain no live rounds, unfired primers, explosives or other dangerous material.
doc-statement-partial = The batch ended early. This certificate covers the items listed; the others returned to stock: { $returned }.
doc-statement-left-out = Of these items of the authorised list nothing was destroyed, so that they are not in this certificate: { $lines }.
doc-difference = line { $line }, { $result } ({ $explanation })
doc-difference-extra = not on the list, { $result } ({ $explanation })
doc-difference-confirmed = confirmed with its full quantity
doc-differences = { $list }; settled by act { $act }
doc-statements-none = Statements of verification, of irreversible destruction and on residue: none.
doc-incidents = Incidents and stoppages
doc-environment = Environmental permit and measures
doc-annexes = Annexes
doc-remarks = Remarks
doc-acts = Acts of the batch in the ledger
doc-act-of-batch = { $state } { $act } ({ $day })

doc-section-signatures = Signatures
doc-id-number = ID { $number }
doc-signed-at = signed { $at }
doc-quoted = “{ $sentence }.”
doc-signature-key = key { $key } · act { $act }
doc-ink = signature
doc-seal = seal
doc-name-by-hand = name, rank and identity number
doc-check = Check this paper
doc-check-scan = Scan the code, or type these lines in Audit, Check paper, in that ledger or a copy of it.
doc-check-type = This paper has no code. Type these lines in Audit, Check paper, in that ledger or a copy of it.
doc-closing = Each signature was made with the personal key of the signer and stands in the ledger; act { $act } brings them together and writes the stock off. Ink and seal confirm the paper. A paper whose figures differ from the ledger is not valid. Custodia certifies conformity with no standard.

# the list scrap_route, which no other part speaks of
code-scrap-route-smelter = Steel plant or smelter
code-scrap-route-controlled-dealer = Controlled scrap dealer
code-scrap-route-state-foundry = State foundry
code-scrap-route-monument = Retained for monument or art, unusable
code-scrap-route-stored = Stored, route pending

# the destruction list
doc-list-title = Destruction list
doc-list-subtitle = List of destruction batch { $batch }, state of the batch: { $state }.
doc-list-before = Nothing on this list may leave the store before both readings agree with it.
doc-section-batch = Batch and order
doc-section-planned = List of what is to be destroyed
doc-section-totals = Totals
doc-list-closing = A difference between an item and this list stops the batch until it is settled line by line.

# checking a paper
doc-check-confirmed = Confirmed: { $number } agrees with the ledger.
doc-check-confirmed-alone = Confirmed as far as it goes without the ledger: { $number }. What was not checked is named below.
doc-check-not-confirmed = Not confirmed. Do not rely on this paper.
doc-check-cannot-judge = This cannot be judged. What is missing is named below.
doc-check-yes = right
doc-check-no = wrong
doc-check-open = not checked
doc-check-not-read = This is neither the digits, nor the code, nor the PDF of a certificate. Typed digits are the number of the certificate, the size and twenty hexadecimal digits.
doc-check-code-damaged = The code cannot be read whole. Scan it again.
doc-check-code-newer = A newer version of Custodia wrote this code. Check it with that version.
doc-check-code-altered = The code is not written as Custodia writes it.
doc-check-wants-ledger = Typed digits can only be compared with the ledger or a copy of it. Name the ledger.
doc-check-key-unreadable = The key given is not the key of a ledger's log.
doc-check-key-other = The key given belongs to another ledger.
doc-check-other-ledger = The code belongs to another ledger, { $ledger }.
doc-check-unknown = The ledger issued no certificate { $number }.
doc-check-superseded = Certificate { $number } was drafted for batch { $batch } and never issued; { $newer } took its place.
doc-check-known = Certificate { $number } of batch { $batch } was issued by act { $act } on { $at }.
doc-check-ledger-damaged = The ledger itself does not verify. Verify it, or use a copy that does.
doc-check-size-wrong = The size typed is { $typed }; the certificate stands at { $size }.
doc-check-digits = The digits are those of the log at { $size } acts.
doc-check-digits-wrong = The digits are not those of the log at { $size } acts.
doc-check-same = Act, batch, time, lines and head are as in the ledger.
doc-check-differs-act = The code names another act than the ledger.
doc-check-differs-batch = The code names another batch than the ledger.
doc-check-differs-time = The code names another time than the ledger.
doc-check-differs-leaf = The digest of the act in the code is not that of the ledger.
doc-check-differs-lines = The lines in the code are not those of the ledger.
doc-check-differs-root = The head in the code is not that of the ledger.
doc-check-signed = The log's key signed the head of { $size } acts.
doc-check-signed-wrongly = The signature in the code is not that of the log's key.
doc-check-signature-unchecked = The signature in the code; it takes the log's key or the ledger.
doc-check-void = The certificate is void by act { $act } of { $day }. Reason: { $reason }.
doc-check-not-void = The certificate is not void.
doc-check-void-unchecked = Whether the certificate became void; it takes the ledger.
doc-check-in-log = Act { $act } with this number, this batch and these quantities is in the log of { $size } acts that was signed.
doc-check-not-in-log = What the file carries does not fit the head that was signed.
doc-check-in-log-unchecked = Whether this certificate belongs to that head; a code alone does not show it. It takes the ledger or the PDF.
doc-check-content-unchecked = What the paper lists; it takes the ledger or the PDF.
doc-check-names-unchecked = Serials, lots, descriptions and names; they take the ledger.
doc-check-print = This file is copy { $copy } of { $number }, recorded by act { $act } on { $at }.
doc-check-print-unknown = The ledger records no print with these bytes.
doc-check-print-unchecked = Whether this file is on record as printed; it takes the ledger.
doc-check-no-facts = The file carries no facts of a certificate that can be read.
doc-check-no-code = The certificate has no code; it takes the ledger.
doc-check-facts = Everything that the file carries is as in the ledger.
doc-check-facts-wrong = What the file carries is not as in the ledger.
doc-check-pages = The pages are those that the facts in the file give.
doc-check-pages-wrong = The pages are not those that the facts in the file give. The file was changed.
doc-check-pages-unchecked = The pages; { $software } drew them, and only that version draws the same.

# lists of the ledger
doc-report-weapons = Weapons in charge
doc-report-lots = Ammunition and material in store
doc-report-flags = What the rules flag
doc-report-all = The whole ledger on { $day }.
doc-report-at = Place { $place } on { $day }.
doc-report-missing = Missing: { $input }
doc-report-left-out = { $n ->
    [one] { $shown } further line is left out.
   *[other] { $shown } further lines are left out.
}
doc-col-serial = Serial
doc-col-lot = Lot
doc-col-type = Type
doc-col-model = Model
doc-col-calibre = Calibre
doc-col-maker = Manufacturer
doc-col-place = Place
doc-col-state = Condition
doc-col-custody = Custody
doc-col-made = Made
doc-col-pack = Pack
doc-col-flag = Severity
doc-col-rule = Rule
doc-col-subject = Subject
doc-col-item = Item
doc-col-finding = Finding
doc-col-due = Due

## One record on paper

doc-col-to-do = To do
doc-col-by = By
doc-col-balance = On hand
doc-col-reserved = Reserved
doc-col-of-mass = % of mass
doc-col-band = Band
doc-col-test-report = Report
doc-col-role = Role
doc-col-meaning = Meaning
doc-col-key = Key
doc-col-from = From
doc-col-to = To
doc-col-what = What
doc-col-digest = Digest
doc-col-where = Where
doc-col-done = Done
doc-report-reversed = reversed
doc-extract-lot = Card of lot { $number }
doc-extract-weapon = Card of weapon { $number }
doc-extract-work = Work for { $day }
doc-extract-lines = Lines
doc-extract-tests = Stabiliser tests
doc-extract-on = As the ledger stood on { $day }.
