//! The `SLF1` envelope: a text sealed to 1 to 16 public keys, bound to its report, class, revision and directory.
//!
//! ```text
//!   0   4  "SLF1"
//!   4   1  suite = 1                              5  1  class
//!   6   1  padding scheme                         7  1  0
//!   8  16  report id       24  4  revision       28  4  policy version          these 32 bytes are H
//!  32  32  C = HKDF(salt "SLF1 cek", CEK, "commit" || H)
//!  64   1  number of stanzas
//!      per stanza: key id 8, encapsulated key 1120, wrapped CEK 48
//!      nonce 24, length 4, ciphertext with tag
//! ```
//! Numbers are big-endian. The wrap is HPKE base with info `"SLF1 wrap"` and AAD `H || C || key id`; the body key is
//! `HKDF(salt "SLF1 cek", CEK, "body" || H)` and its AAD `H || C`. C makes an envelope open to one text only, whoever
//! opens it. Stanzas are not part of the body's AAD, so that a key can be wrapped again without touching the body.

mod open;
mod parse;
mod seal;

pub use open::{OpenError, open};
pub use parse::{Envelope, MalformedEnvelope};
pub use seal::{SealError, seal, sealed_size};

pub use crate::kem::{KemKeyPair, KemPublicKey, KeyId};
pub use crate::secret::{Plain, Seed};

use crate::kem::{ENCAPSULATED, SUITE, WRAPPED};
use crate::padding::Padding;

const MAGIC: &[u8; 4] = b"SLF1";
const HEADER: usize = 32;
const COMMITMENT: usize = 32;
const KEY_ID: usize = 8;
const STANZA: usize = KEY_ID + ENCAPSULATED + WRAPPED;
/// The most readers that one envelope can have.
pub const MAX_RECIPIENTS: usize = 16;

/// True when one key stands twice in the at most 16.
fn has_twins(keys: &[KeyId]) -> bool {
    (1..)
        .zip(keys)
        .any(|(next, key)| keys.iter().skip(next).any(|other| other == key))
}

/// What is inside; decides who may be a reader and how it is padded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// What happened.
    Narrative = 1,
    /// Name, phone, e-mail, how to reach the person safely.
    Contact = 2,
    /// The immigration box.
    ImmigrationStatus = 3,
    /// The list of files with their keys.
    Attachment = 4,
    /// A message of reporter or unit.
    Message = 5,
    /// A note that staff keep.
    StaffNote = 6,
    /// A person's own seed.
    StaffSeed = 8,
    /// A unit's seed.
    UnitSeed = 9,
}

impl Class {
    /// Every class, in the order of their numbers.
    pub const ALL: [Self; 8] = [
        Self::Narrative,
        Self::Contact,
        Self::ImmigrationStatus,
        Self::Attachment,
        Self::Message,
        Self::StaffNote,
        Self::StaffSeed,
        Self::UnitSeed,
    ];

    /// The byte in the header.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The class of a number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.number() == number)
    }

    /// How texts of this class are padded.
    pub fn padding(self) -> Padding {
        match self {
            Self::Narrative | Self::Attachment | Self::StaffNote => Padding::Padme { floor: 256 },
            Self::Contact => Padding::Fixed(1024),
            Self::ImmigrationStatus => Padding::Fixed(2048),
            Self::Message => Padding::Steps(2048),
            Self::StaffSeed | Self::UnitSeed => Padding::Exact,
        }
    }
}

/// What an envelope belongs to. Whoever opens one says what they expect; the envelope's own word is never trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// What is inside.
    pub class: Class,
    /// The report (a random UUID's bytes).
    pub report_id: [u8; 16],
    /// Counts up when the same part is written again.
    pub revision: u32,
    /// The version of the key directory that the sender saw.
    pub policy: u32,
}

impl Header {
    /// The 32 bytes H.
    pub fn to_bytes(&self) -> [u8; HEADER] {
        let fields = MAGIC
            .iter()
            .copied()
            .chain([SUITE, self.class.number(), self.class.padding().scheme(), 0])
            .chain(self.report_id)
            .chain(self.revision.to_be_bytes())
            .chain(self.policy.to_be_bytes());
        let mut bytes = [0; HEADER];
        for (to, from) in bytes.iter_mut().zip(fields) {
            *to = from;
        }
        bytes
    }
}

const CEK_SALT: &[u8] = b"SLF1 cek";
const WRAP_INFO: &[u8] = b"SLF1 wrap";

/// C, and the key of the body.
struct BodyKeys {
    commitment: zeroize::Zeroizing<[u8; COMMITMENT]>,
    body: zeroize::Zeroizing<[u8; 32]>,
}

impl BodyKeys {
    fn derive(cek: &[u8; 32], header: &[u8; HEADER]) -> Self {
        let key = |label: &[u8]| crate::symmetric::derive_key(CEK_SALT, cek, &[label, header]);
        Self {
            commitment: key(b"commit"),
            body: key(b"body"),
        }
    }
}
