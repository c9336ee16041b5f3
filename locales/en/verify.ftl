# What verification finds, and which passphrases are refused

## Families
verify-family-v01 = File
verify-family-v02 = Schema
verify-family-v03 = Sequence of acts
verify-family-v04 = Leaves
verify-family-v05 = Lines
verify-family-v06 = Signatures and authority
verify-family-v07 = Tree and checkpoints
verify-family-v08 = Anchors
verify-family-v09 = Derived tables
verify-family-v10 = Balances
verify-family-v11 = Attachments
verify-family-v12 = Clock
verify-family-v13 = Rules

## File, schema, derived tables
verify-file-damaged = The file is damaged. The check says: { $detail }
verify-unreadable = Part of the file cannot be read. The system says: { $detail }
verify-schema-differs = { $object } in the file is not as Custodia makes it
verify-table-differs = The table { $table } does not equal what the acts give

## Sequence
verify-gap = Act { $expected } should come here, but it is { $found }: acts are missing or were slipped in
verify-act-unreadable = The act is not written in the format of the ledger ({ $detail })
verify-seq-in-body = The act gives its own number as { $found }
verify-other-ledger = The act belongs to another ledger, { $found }
verify-prev-differs = The act was signed on top of another act than the one before it
verify-corrects-forward = The act corrects act { $corrects }, which does not come before it
verify-corrected-twice = The act corrects act { $corrects }, which was corrected before
verify-subject-ahead = A line is about { $subject }, which no earlier act brought in

## Leaves and lines
verify-leaf-differs = The stored fingerprint of the act is not that of its bytes
verify-line-count = The act was signed with { $need } lines; { $have } are stored
verify-lines-root = The lines are not the ones that were signed
verify-line-not-canonical = Line { $no } is not written in the format of the ledger
verify-line-gap = Line { $expected } should come here, but it is { $found }
verify-blind = The random bytes that protect the lines are missing, too short or out of place
verify-lines-without-act = { $lines } stored lines belong to no act

## Signatures
verify-signatures-unreadable = The signatures are not written in the format of the ledger
verify-signatures-differ = The act has { $have } signatures that are not, in this order, those of its { $need } signers
verify-signature-wrong = The signature of { $user } does not hold (key { $key })

## Authority
verify-authority-opening = The first act, and no other, must open the ledger
verify-authority-content = The act changes people, keys or the signing policy in a form that cannot be read ({ $detail })
verify-authority-kind-unknown = The signing policy knows no act of the kind { $kind }
verify-authority-user-unknown = Nobody in the ledger has the code { $user }
verify-authority-user-reused = The code { $user } was given before
verify-authority-key-unknown = { $user } signed with a key that nobody enrolled ({ $key })
verify-authority-key-of-other = { $user } signed with the key of somebody else ({ $key })
verify-authority-key-ended = { $user } signed with a key that was valid only up to act { $until }
verify-authority-key-reused = { $user } receives a key that was given before
verify-authority-key-unusable = What { $user } receives as a key is not a usable one
verify-authority-new-key-not-used = { $user } did not sign last with the new key
verify-authority-role-not-held = { $user } signed as { $role } without holding that role
verify-authority-roles-conflict = { $user } holds { $a } and { $b }, which nobody may hold together
verify-authority-same-person = { $user } signed twice where different people must sign
verify-authority-same-key = The key { $key } signed twice where different people must sign
verify-authority-too-few = An act of the kind { $kind } needs at least { $need } people; { $have } signed
verify-authority-wrong-signers = The signers are not the ones that an act of the kind { $kind } needs
verify-authority-clock-not-approved = The clock was in doubt and nobody entitled approved the act

## Tree, checkpoints, anchors
verify-node-differs = A stored node of the tree is missing or is not the right one (level { $level }, number { $index })
verify-node-count = The tree has { $need } nodes; { $have } are stored
verify-checkpoint-unreadable = A checkpoint at { $size } acts cannot be read
verify-checkpoint-misfiled = The checkpoint filed at { $size } acts is of another size or of another ledger
verify-checkpoint-beyond = A checkpoint states { $size } acts; the ledger has { $have }
verify-checkpoint-root = At { $size } acts the ledger is not the one that the checkpoint states
verify-checkpoint-unsigned = The checkpoint at { $size } acts lacks the ledger's signature
verify-checkpoint-forged = At the checkpoint of { $size } acts the signature under { $name } does not hold
verify-acts-missing = { $known } acts were known outside; the ledger has { $have }
verify-history-split = At { $size } acts the ledger is not the one that is known outside

## Balances
verify-move-unreadable = The movement in line { $no } cannot be read
verify-negative = More of { $subject } left { $place } than was there (balance { $count })
verify-holding-differs = The table of holdings gives { $table } of { $subject } at { $at }; the movements give { $sum }

## Attachments
verify-attachment-missing = A file that the act refers to is missing (SHA-256 { $sha256 })
verify-attachment-changed = The attached file { $name } is not the one that was attached

## Clock
verify-clock-back = The clock went back from { $highest } to { $at } and the act does not say so
verify-clock-ahead = The clock jumped ahead from { $highest } to { $at } and the act does not say so

## Rules
verify-rules-unknown = The rule pack { $pack } { $version } is not one that this program has built in
verify-rules-unnamed = The act does not name the rules by which the ledger is kept

## Passphrases
verify-passphrase-too-short = The passphrase of { $person } has { $have } characters; it needs at least { $least }
verify-passphrase-repeats = The passphrase of { $person } repeats the same few characters
verify-passphrase-run = The passphrase of { $person } follows the alphabet, the digits or the keyboard
verify-passphrase-ledger-name = The passphrase of { $person } is little more than the name of the ledger
verify-passphrase-person-name = The passphrase of { $person } is little more than that person's own name or code
verify-passphrase-common = The passphrase of { $person } is a phrase that many people know
