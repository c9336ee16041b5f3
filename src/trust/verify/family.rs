//! The families of checks and their stable codes.
//!
//! Does not know: what each of them looks for.
//! Always holds: a code never changes its meaning.

/// A family of checks, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// V01: the file can be read.
    File,
    /// V02: its tables are ours.
    Schema,
    /// V03: acts follow each other without gaps, each naming the one before.
    Sequence,
    /// V04: the stored leaves are those of the acts.
    Leaves,
    /// V05: the lines are those that were signed.
    Lines,
    /// V06: signatures hold and the signers were entitled.
    Signatures,
    /// V07: tree and checkpoints agree with the acts.
    Heads,
    /// V08: heads known outside agree.
    Anchors,
    /// V09: derived tables equal a rebuild.
    Derived,
    /// V10: nothing appears or vanishes.
    Balances,
    /// V11: attachments are there and unchanged.
    Attachments,
    /// V12: the clock's leaps are marked.
    Clock,
    /// V13: the rules are those of the program.
    Rules,
}

impl Family {
    /// All families.
    pub const ALL: [Family; 13] = [
        Family::File,
        Family::Schema,
        Family::Sequence,
        Family::Leaves,
        Family::Lines,
        Family::Signatures,
        Family::Heads,
        Family::Anchors,
        Family::Derived,
        Family::Balances,
        Family::Attachments,
        Family::Clock,
        Family::Rules,
    ];

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Family::File => "V01",
            Family::Schema => "V02",
            Family::Sequence => "V03",
            Family::Leaves => "V04",
            Family::Lines => "V05",
            Family::Signatures => "V06",
            Family::Heads => "V07",
            Family::Anchors => "V08",
            Family::Derived => "V09",
            Family::Balances => "V10",
            Family::Attachments => "V11",
            Family::Clock => "V12",
            Family::Rules => "V13",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_order() {
        for (i, family) in Family::ALL.iter().enumerate() {
            assert_eq!(family.code(), format!("V{:02}", i + 1));
        }
    }
}
