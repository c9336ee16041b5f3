# Acts: one line that says what an act did, the steps of a batch, the sentences that people sign.

## One line

event-head = { $title } { $number }
event-reversed = Reversal of act { $number }
event-copy = copy { $number }
event-to = { $what } to { $to }
event-into = { $what } → { $to }
event-from = { $what } from { $from }
event-from-to = { $what }, { $from } → { $to }
event-weapons =
    { $n ->
        [one] { $shown } weapon
       *[other] { $shown } weapons
    }
event-lots =
    { $n ->
        [one] { $shown } line of ammunition
       *[other] { $shown } lines of ammunition
    }
event-lines =
    { $n ->
        [one] { $shown } line
       *[other] { $shown } lines
    }
event-rows =
    { $n ->
        [one] { $shown } row
       *[other] { $shown } rows
    }

## Steps of a batch

event-step-drafted = Drafting
event-step-reviewed = Review
event-step-approved = Authorisation
event-step-reopened = Reopening
event-step-read = Reading of the list
event-step-locked = Closing of the list
event-step-started = Start of the work
event-step-completed = Completion
event-step-aborted = Stopping of the work
event-step-cancelled = Cancellation
event-step-certificate-drafted = Draft of the certificate
event-step-certificate-signed = Signing of the certificate
event-step-certified = Certification and write-off
event-step-certificate-voided = Voiding of the certificate

## What a person signs: ledger, people, rules

event-sign-ledger-opened = I open this ledger with the people, roles and rules shown here.
event-sign-person-enrolled = I checked the identity of this person and enrolled the person with the roles shown here.
event-sign-person-enrolled-approved = I approve the enrolment of this person with these roles.
event-sign-person-changed = I changed what is recorded of this person, from the document shown to me.
event-sign-person-changed-approved = I approve the change to the record of this person.
event-sign-roles-changed = I changed the roles of this person as shown here.
event-sign-roles-changed-approved = I approve the roles that this person holds from now on.
event-sign-key-replaced = I replaced the key of this person, who was present.
event-sign-key-replaced-approved = I approve the new key of this person.
event-sign-key-replaced-submitted = The new key is mine, and I alone know its passphrase.
event-sign-key-withdrawn = I withdrew the key of this person for the reason given.
event-sign-key-withdrawn-approved = I approve the withdrawal of this key.
event-sign-rules-adopted = I submit this rule pack for adoption.
event-sign-rules-adopted-approved = I approve the adoption of this rule pack.
event-sign-site-changed = I submit the change of site data for approval.
event-sign-site-changed-approved = I approve the change of site data.
event-sign-clock-reset = I checked the clock of this computer; it is right as it stands.
event-sign-clock-reset-approved = I approve going on with the clock as it stands.

## What a person signs: catalogue and imports

event-sign-item = I recorded this item as its documents describe it.
event-sign-place = I recorded this place as it is on the ground.
event-sign-place-licensed = I copied this licence as it is written.
event-sign-holder = I recorded this holder from the document shown to me.
event-sign-import = I imported this file and looked at what it brings into the ledger.
event-sign-import-approved = I approve this import and took no part in recording it.

## What a person signs: stock

event-sign-received = I counted what arrived and recorded it as it came.
event-sign-issued = I handed over what is listed to the holder named here.
event-sign-returned = I took back what is listed and read each number on it.
event-sign-moved = I moved what is listed to the place named here.
event-sign-expended = I recorded this expenditure as its document states it.
event-sign-transfer-sent = I sent what is listed to the consignee named here.
event-sign-transfer-received = I received this transfer, counted it and recorded it as it came.
event-sign-count-adjusted = I counted these items, and the result is the one shown here.
event-sign-count-adjusted-approved = I know the cause of this difference and approve the adjustment.
event-sign-count-confirmed = I counted these items, and they agree with the book.
event-sign-condition-changed = I inspected these items and propose the condition shown here.
event-sign-condition-changed-approved = I approve the new condition on the strength of the report named here.
event-sign-reversed = I reverse this act for the reason given.
event-sign-reversed-approved = I approve the reversal of this act.

## What a person signs: holds, blocks, inspections, marks

event-sign-hold-placed = I place this hold; what it names does not leave while it lasts.
event-sign-hold-released = I release this hold, which I did not place.
event-sign-block-placed = I recorded this legal block as its authority ordered it.
event-sign-block-released = I saw the release by the authority, and I did not place this block.
event-sign-inspection-recorded = I inspected these items, and this is what I found.
event-sign-stability-recorded = I recorded the values as the laboratory reports them.
event-sign-weapon-marked = I saw and read the control number marked on the weapon.
event-sign-trace-decided = I recorded the decision about tracing as its authority took it.

## What a person signs: destruction

event-sign-batch-drafted = I prepared this list; every item on it is where it says.
event-sign-batch-reviewed = I reviewed every line and find the list fit to be authorised.
event-sign-batch-authorised = I authorise the destruction of what is on this list, by the order named here.
event-sign-batch-submitted = I submitted this list to the authority, which has seen its particulars.
event-sign-batch-reopened = I send this batch one step back for the reason given.
event-sign-batch-read = I read every number on the item itself and compared it with the list.
event-sign-batch-locked = Both readings are settled; the list is closed and the packages are sealed.
event-sign-batch-started = I begin the work on this batch before the witnesses named here.
event-sign-batch-started-witnessed = I am present at the start; the items before me are those on the list.
event-sign-batch-completed = I carried out the destruction; each line has the result shown here.
event-sign-batch-completed-verified = I inspected the residue; no essential part can be used again, and the balance closes.
event-sign-batch-aborted = I stopped the work; what was destroyed and what returns is shown here.
event-sign-batch-aborted-approved = I approve stopping the batch for the reason given.
event-sign-batch-cancelled = I cancel this batch for the reason given; its stock is free again.
event-sign-certificate-drafted = I prepared this certificate; its facts are those of the batch.
event-sign-certificate-destroyed = I carried out the destruction of the items listed in this certificate.
event-sign-certificate-witnessed = I was there and saw the items listed in this certificate destroyed.
event-sign-certificate-inspected = I inspected the packaging and the residue; they are free from explosives.
event-sign-certificate-certified = I certify that what this certificate says agrees with the book.
event-sign-certificate-observed = I observed the destruction; I have no part in this ledger.
event-sign-batch-certified = I certify this destruction; what the certificate lists is written off for good.
event-sign-certificate-voided = I void this certificate for the reason given; its stock returns to the book.

## What a person signs: documents, copies, days

event-sign-document-issued = I printed this document from the ledger as it stands.
event-sign-backup-made = I made this copy and keep the medium it is on.
event-sign-day-sealed = I close this day; what I know of it is recorded.
event-sign-day-sealed-approved = I looked at the entries of this day and approve its closing.
event-sign-second = I approve this act with the day and time that it bears.

## At the foot of the sheet

event-foot =
    { $n ->
        [one] Signing records act { $seq }, “{ $kind }”, with { $shown } line.
       *[other] Signing records act { $seq }, “{ $kind }”, with { $shown } lines.
    }
event-foot-bare = Signing records act { $seq }, “{ $kind }”.
event-undo-reversal = It is final; it is undone only by another act, which reverses it once.
event-undo-corrected = It is final; it is corrected only by another act.
event-undo-hold = It is final; the hold ends only when another person releases it.
event-undo-block = It is final; the block ends only with the release number of its authority.
event-undo-released = It is final; to stop the items again, another hold or block is placed.
event-undo-reopened = It is final; the batch goes back only by reopening, with a reason.
event-undo-cancelled = It is final; it is undone only by cancelling the batch, with a reason.
event-undo-read = It is final; until the list is closed, the same person may read again.
event-undo-started = It is final; from here the batch can only be completed or stopped.
event-undo-redrafted = It is final; only a new draft of the certificate takes its place.
event-undo-voided = It is final; it is undone only by voiding the certificate, with two signatures and a reason.
event-undo-sealed = It is final; what that day still lacks is recorded later, with two signatures.
event-undo-never = It is final and is not undone.
