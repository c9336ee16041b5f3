# What the desk says of drafts, batches and papers.

desk-after-due-back = What was issued is due back on { $day }.
desk-after-inspection = The next inspection falls due on { $day }.

desk-amount = { $n ->
    [one] { $shown } piece
   *[other] { $shown } pieces
}
desk-amount-at-least = { $n ->
    [one] { $shown } piece, NEQ at least { $kg } kg
   *[other] { $shown } pieces, NEQ at least { $kg } kg
}
desk-amount-neq = { $n ->
    [one] { $shown } piece, NEQ { $kg } kg
   *[other] { $shown } pieces, NEQ { $kg } kg
}
desk-amount-unlike = several units, NEQ { $kg } kg
desk-amount-unlike-at-least = several units, NEQ at least { $kg } kg

desk-change = from { $from } to { $to }

desk-check-book = The book allows it as it stands after act { $act }.
desk-check-clock = The clock of this computer is in doubt, { $clock }; one more person signs.
desk-check-flag = { $subject } · { $rule }
desk-check-late = { $n ->
    [one] A late entry, of yesterday
   *[other] A late entry, { $shown } days back
}
desk-check-role = { $name } holds the role { $role }.

desk-defects = defects: { $critical } critical, { $major } major, { $minor } minor

desk-fact-certificate = Certificate
desk-fact-document = Document
desk-fact-drafted = Drafted on
desk-fact-list = List
desk-fact-reversed = What it did
desk-fact-reverses = Reverses act
desk-fact-signed-by = First signature
desk-fact-software = Program

desk-list = { $lines }, { $amount }


desk-percent = { $number } %

desk-said = { $said }

desk-sample = sample of { $sample }
