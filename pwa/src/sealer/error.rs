//! Why the sealer refuses. Every reason has a sentence in `sealer.ftl`; after any of them nothing is sent.

use serde::{Deserialize, Serialize};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SealerError {
    /// The worker cannot run here (no worker, no wasm, or the page is being rendered at the server).
    Unavailable,
    /// The key directory could not be fetched and none is at hand.
    NoSignal,
    /// The key directory is not to be believed.
    Directory(DirectoryFault),
    /// The code has a typing mistake.
    Mistyped(Mistyped),
    /// The words are longer than the part can hold.
    TooLong {
        /// Which part.
        part: SealedPart,
        /// Bytes it can hold.
        max: usize,
    },
    /// The pass-phrase does not open the personal key.
    WrongPassphrase,
    /// No code was opened, or no key unlocked, in this worker.
    Locked,
    /// The sealed part is not for these keys, or was changed.
    NotReadable,
    /// The worker ended in the middle of the work.
    Broken,
}

/// Which part is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SealedPart {
    /// What happened.
    Narrative,
    /// Name and contact.
    Contact,
    /// The immigration box.
    ImmigrationStatus,
    /// A message.
    Message,
}

/// Why the key directory is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DirectoryFault {
    /// It ran out.
    Expired,
    /// It begins in the future: the phone's clock may be wrong.
    NotYetValid,
    /// It is older than one that was seen before.
    RolledBack,
    /// Too few root keys signed it.
    UnderSigned,
    /// It would let police receive the immigration box.
    PoliceWithClassThree,
    /// It is of another site, or not of the known form.
    Malformed,
    /// A unit that was picked is not in it, or may not receive this part.
    UnitMissing,
}

/// What is wrong with a typed code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mistyped {
    /// Fewer than 24 digits.
    TooShort {
        /// How many there are.
        digits: usize,
    },
    /// More than 24 digits.
    TooLong,
    /// Something that is not a digit.
    NotADigit,
    /// The check digits do not fit: one digit is wrong, or two are swapped.
    CheckDigits,
}

impl SealerError {
    /// The key of the sentence that people read.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Unavailable => "sealer-unavailable",
            Self::NoSignal => "sealer-no-signal",
            Self::Directory(fault) => fault.text_key(),
            Self::Mistyped(mistake) => mistake.text_key(),
            Self::TooLong { .. } => "sealer-too-long",
            Self::WrongPassphrase => "sealer-wrong-passphrase",
            Self::Locked => "sealer-locked",
            Self::NotReadable => "sealer-not-readable",
            Self::Broken => "sealer-broken",
        }
    }
}

impl DirectoryFault {
    /// The key of the sentence that people read.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Expired => "sealer-directory-expired",
            Self::NotYetValid => "sealer-directory-not-yet-valid",
            Self::RolledBack => "sealer-directory-rolled-back",
            Self::UnderSigned => "sealer-directory-under-signed",
            Self::PoliceWithClassThree => "sealer-directory-police",
            Self::Malformed => "sealer-directory-malformed",
            Self::UnitMissing => "sealer-directory-unit-missing",
        }
    }
}

impl Mistyped {
    /// The key of the sentence that people read; that of `TooShort` takes `digits`, how many were typed.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::TooShort { .. } => "sealer-code-too-short",
            Self::TooLong => "sealer-code-too-long",
            Self::NotADigit => "sealer-code-not-a-digit",
            Self::CheckDigits => "sealer-code-check-digits",
        }
    }

    /// How many digits were typed, where that is what is wrong.
    pub fn digits(self) -> Option<usize> {
        match self {
            Self::TooShort { digits } => Some(digits),
            Self::TooLong | Self::NotADigit | Self::CheckDigits => None,
        }
    }
}
