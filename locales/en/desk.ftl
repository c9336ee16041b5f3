# What the desk says of drafts, batches and papers.

desk-after-due-back = What was issued is due back on { $day }.
desk-after-inspection = The next inspection falls due on { $day }.

desk-check-book = The book allows it as it stands after act { $act }.
desk-check-clock = The clock of this computer is in doubt, { $clock }; one more person signs.
desk-check-flag = { $subject } · { $rule }
desk-check-late = { $n ->
    [one] A late entry, of yesterday
   *[other] A late entry, { $shown } days back
}
desk-check-role = { $name } holds the role { $role }.

desk-fact-document = Document
desk-fact-software = Program

desk-no-such-paper = This version does not make that paper.
desk-no-such-paper-hint = Certificates of destruction and lists of a batch can be printed.

desk-said = { $said }
