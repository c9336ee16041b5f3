# The console.

cli-recorded = Recorded as act { $seq }: { $kind } { $document }
cli-made = Ledger made: { $name }. Head { $head }
cli-demo-made = Training ledger made: { $acts } acts, { $weapons } weapons, { $lots } lots. Head { $head }
cli-head-kind = Kind
cli-head-id = Id
cli-head-text = Name
cli-head-detail = Detail
cli-head-flag = Flag
cli-head-rule = Rule
cli-head-due = Due
cli-not-verified = NOT VERIFIED. The first act that does not hold is { $seq }.
cli-no-head-known = No head kept outside was compared: acts cut off at the end would not show.
cli-copied = Copied to { $path }, opened and verified: { $acts } acts
cli-rebuilt = Derived tables made anew from { $acts } acts

cli-bench-own = Own, ms
cli-bench-peer = Beside, ms
cli-bench-quotient = Ratio
cli-bench-rate = Per second
cli-bench-goal = Goal
cli-bench-result = Result
cli-bench-beside = Measured beside
cli-bench-ratio = at most { $most } times
cli-bench-limit = at most { $most } ms
cli-bench-met = met
cli-bench-missed = missed

cli-printed = { $n ->
    [one] { $number } written to { $path }, { $shown } page
   *[other] { $number } written to { $path }, { $shown } pages
}
