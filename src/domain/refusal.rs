//! Why not: the numbered reasons for which a command is refused.
//!
//! Does not know: languages; the sentence of reason 141 is `refusal-141`, its hint `refusal-141-hint`.
//! Always holds: numbers never change their meaning; the first reason that applies is reported, in this order.

use std::fmt;

macro_rules! reasons {
    ($($number:literal $name:ident $about:literal,)*) => {
        /// A reason, by number.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Why { $(#[doc = $about] $name = $number,)* }

        impl Why {
            /// Every reason, in order of precedence.
            pub const ALL: &'static [Why] = &[$(Why::$name),*];
            /// Its number.
            #[must_use]
            pub fn number(self) -> u16 {
                match self { $(Why::$name => $number,)* }
            }
        }
    };
}

reasons! {
    101 NotAllowed "The people named do not hold the roles that this act wants.",
    102 MorePeople "The act wants more people to sign.",
    103 SamePerson "One person stands in two places of the act.",
    104 UnknownPerson "No such person, or the key is withdrawn.",
    105 TrainingOnly "Only a training ledger can do this.",
    106 PassphraseNeeded "A passphrase is missing.",
    107 ReadOnly "The ledger is open for reading only.",
    108 DayAhead "The day lies in the future.",
    109 DaySealedAlready "The day is sealed; a correction wants two people.",
    110 NoLines "Nothing is named.",
    111 SubjectTwice "The same subject, place and condition stand in two lines.",
    112 MixedSubjects "Weapons, lots and items by quantity go into acts of their own.",
    113 ZeroCount "A quantity is zero.",
    114 TooMany "A quantity is larger than the ledger can hold.",
    115 TextMissing "A field that must be filled is empty.",
    116 TextTooLong "A text is too long.",
    117 BadCode "A code has 1 to 40 visible characters and does not begin with @.",
    118 UnknownCode "A code is not on its list.",
    119 CodeTaken "The code is in use, or was.",
    120 ItemUnknown "No such item in the catalogue.",
    121 PlaceUnknown "No such place.",
    122 HolderUnknown "No such holder.",
    123 PlaceClosed "The place is closed.",
    124 PlaceOutside "A place of the site is wanted here.",
    125 PlaceLoop "A place cannot lie in itself.",
    126 PackFixed "The pack size of an item that has moved stays.",
    127 ExpiryWithoutLot "An expiry wants a lot number.",
    128 LifeWithoutAuthority "A life that differs from the item's wants its authority.",
    129 LotNumberMissing "A lot in state marked wants its number; the other states have none.",
    130 SerialMissing "A legible or partial serial must be given; an absent one must not.",
    131 SerialTaken "A weapon with this maker, type, calibre and serial is on the books.",
    132 TitleWantsBlock "Seized stock wants a legal block.",
    133 ItemNotAmmunition "The item is not ammunition.",
    134 OffsetOutside "The offset is not between -12 and +14 hours.",
    135 BadHash "A SHA-256 has 64 digits, 0 to 9 and a to f.",
    136 BadCharacter "A text holds a character that is not for print, or that turns the reading direction.",
    137 ItemNotWeapon "The item is not a weapon model.",
    138 YearOutside "A year lies between 1800 and next year.",
    140 SubjectUnknown "No such weapon, lot or item.",
    141 Held "A hold stops the issue.",
    142 Blocked "A legal block stands in the way.",
    143 Reserved "The stock is reserved for a batch.",
    144 NotEnough "There is less than that.",
    145 NotIssuable "The condition does not allow issue.",
    146 Expired "The lot is past its expiry.",
    147 NotHeldBy "The holder does not have that.",
    148 SamePlace "It is there already.",
    149 SelfIssue "Nobody issues to himself.",
    150 NothingChanges "That is what the book says already.",
    151 ConditionSame "The condition stays the same.",
    152 KeeperApproves "The storekeeper of the place does not approve its adjustment.",
    153 CountWrong "The count differs from the book; an adjustment is wanted.",
    154 PurposeMissing "The purpose is missing.",
    155 ConditionByCount "A count does not move stock from one condition to another.",
    160 HoldUnknown "No such hold, or it has ended.",
    161 OwnHold "Another person than the one who placed it releases it.",
    162 BlockUnknown "No such legal block, or it has ended.",
    163 OwnBlock "Another person than the one who placed it releases it.",
    164 ReadingMissing "A test wants at least one reading.",
    165 ReadingOutside "A reading lies outside 0 to 200 per cent.",
    166 NotMarkable "The weapon has a usable serial.",
    167 WeaponOnly "This concerns weapons only.",
    168 DayBackwards "The days stand in the wrong order.",
    170 ActUnknown "No such act.",
    171 NotReversible "An act of this kind is not reversed.",
    172 AlreadyReversed "The act is reversed already.",
    173 ReversalBlocked "What it moved is no longer where it put it.",
    174 ReversalReason "A reversal wants a reason.",
    180 PersonTaken "The person is enrolled already.",
    181 RolesExclude "Two of the roles exclude each other.",
    182 LastOfRole "Somebody must keep this role.",
    183 KeyGone "The key is withdrawn already.",
    184 SameRules "This pack is in force already.",
    185 ForeignRules "Only the pack that is built into the program can be adopted.",
    200 BatchUnknown "No such batch.",
    201 WrongState "The batch is in another state.",
    202 TypedWrong "The batch number typed is not the number of this batch.",
    203 MixedBatch "A batch holds arms or ammunition, not both.",
    204 NoTrace "No decision about tracing is on record.",
    205 LegalBlock "A legal block is in force.",
    206 NotInStore "It is issued, sent or gone.",
    207 NotMarked "The weapon has no usable serial and no control number marked on it.",
    208 OtherBatch "It is in another open batch.",
    209 MethodNotAllowed "The method is not allowed for this kind of item.",
    210 SecondMethod "The method is not enough alone; a second one is wanted.",
    211 NotForDisposal "Ammunition is destroyed from condition group D only.",
    212 Incomplete "Particulars are missing and were not accepted.",
    213 OrderMissing "The number of the order is missing.",
    214 DrafterReviews "Who drafted the batch does not review it.",
    215 ProposerApproves "Who proposed the batch does not authorise it.",
    216 ReaderTwice "The two readings are made by two people.",
    217 LineNotRead "A line was not read.",
    218 LineUnknown "The list has no such line.",
    219 Unsettled "A difference between list and reading is not settled.",
    220 KeeperVerifies "The storekeeper of this stock verifies only with a written exception and a third witness.",
    221 FewWitnesses "At least two witnesses are wanted.",
    222 WitnessInvolved "A witness has another part in this batch or keeps its stock.",
    223 WitnessUnknown "A witness wants an organisation and an identity number.",
    224 BalanceOpen "The balance of a line does not close.",
    225 NothingDestroyed "Nothing was destroyed.",
    226 TimesWrong "The times of the work stand in the wrong order or in the future.",
    227 CertificateUnknown "No such certificate, or it is void.",
    228 WrongSigner "This person has no such signature to give on this certificate.",
    229 SignedAlready "The signature is there already.",
    230 SignatureMissing "A signature is missing.",
    231 DraftChanged "The batch changed after the certificate was drafted.",
    232 DoerCertifies "Who destroyed does not certify.",
    233 CertifierInvolved "The authority had another part in this batch.",
    234 StockChanged "The stock of a line is no longer where the list says.",
    235 ReadersLock "The two people who read the list close it.",
    236 AllSettledAway "No line is left in the batch.",
    237 TechnicalOfficer "The ammunition technical officer's signature is wanted.",
    238 DestroyerVerifies "The destruction officer did not verify this batch.",
    239 MissingNotHeld "What is settled as missing or mismatched wants a hold for the open discrepancy.",
    245 CertificateSuperseded "Another certificate took the place of this draft.",
    250 ImportedAlready "This file was imported before.",
    251 RowErrors "Rows of the file are wrong.",
    252 CopyReason "A further copy wants a reason.",
    253 NothingToSeal "The day has no act, or is sealed already.",
}

/// A refused command: the reason, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The reason.
    pub why: Why,
    /// What it is about, by name: for the sentence.
    pub about: Vec<(&'static str, String)>,
}

impl Refusal {
    /// A refusal that needs no particulars.
    #[must_use]
    pub fn new(why: Why) -> Refusal {
        Refusal { why, about: Vec::new() }
    }
    /// The same with one more particular.
    #[must_use]
    pub fn about(mut self, name: &'static str, value: impl ToString) -> Refusal {
        self.about.push((name, value.to_string()));
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.why.number(), self.why)?;
        for (name, value) in &self.about {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}

/// A refusal for this reason.
#[must_use]
pub fn because(why: Why) -> Refusal {
    Refusal::new(why)
}
