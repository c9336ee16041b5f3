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
doc-void-sentence = Void by act { $act } of { $day }. Reason: { $reason }.
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
doc-start = Start
doc-end = End
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
doc-more-item = Item code
doc-more-made-in = Country of manufacture
doc-more-control = Control number
doc-more-parts = Serials of parts
doc-more-crate-seal = Crate and seal
doc-more-photos = Photographs
doc-more-trace = Trace
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
doc-statement-verified = Each serial number and lot on the list was read on the item by two persons and compared with the authorised list. Differences: none.
doc-statement-verified-except = Each serial number and lot on the list was read on the item by two persons and compared with the authorised list. Differences: { $differences }.
doc-statement-irreversible = The items listed were permanently destroyed; they can no longer serve the use for which they were made, and no essential part can be used again.
doc-statement-residue = The residue was inspected and handed over as stated; weight { $weight }.
doc-statement-free = The packaging and residue were inspected and contain no live rounds, unfired primers, explosives or other dangerous material.
doc-statement-partial = The batch ended early. This certificate covers the items listed; the others returned to stock: { $returned }.
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
doc-list-subtitle = List of destruction batch { $batch }, state of the batch: { $state }. Nothing on this list may leave the store before both readings agree with it.
doc-section-batch = Batch and order
doc-section-planned = List of what is to be destroyed
doc-section-totals = Totals
doc-list-closing = A difference between an item and this list stops the batch until it is settled line by line.
