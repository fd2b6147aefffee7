//! Every cryptographic format of Amparo, pure: no clock, no log, no I/O; randomness is an argument.
//!
//! - [`envelope`]: `SLF1`, what a browser seals to the readers that the person picked (level 3);
//! - [`row`]: what the server stores under a key of each row (level 2 and the shredding layer);
//! - [`receipt`]: the 24 digits that open a mailbox; [`seat_code`]: the 16 digits of a sign-up; [`passphrase`]: what staff type;
//! - [`unit`] and [`recovery`]: the seed that a unit shares, and its way back;
//! - [`directory`]: the signed list of who may be sealed to; [`answer`]: who wrote an answer;
//! - [`proof`]: the work that a sender does.
//!
//! Secrets have no `Debug`, `Clone` or `Serialize`, are wiped when dropped, and are read by a word that can be
//! searched for: `expose` or `reveal`. All formats are frozen by `testdata/vectors.json`, which an independent
//! decoder (`testdata/decode.py`) opens too.

pub mod answer;
pub mod directory;
pub mod envelope;
pub mod kem;
pub mod padding;
pub mod passphrase;
pub mod proof;
pub mod receipt;
pub mod recovery;
pub mod row;
pub mod seat_code;
mod secret;
mod symmetric;
pub mod unit;

pub use directory::{Directory, DirectoryError, Roots, UnitEntry, UnitKind};
pub use ed25519_dalek::SigningKey;
pub use envelope::{
    Class, Envelope, Header, MalformedEnvelope, OpenError, SealError, open, seal, sealed_size,
};
pub use kem::{BadKey, KemKeyPair, KemPublicKey, KeyId};
pub use padding::Padding;
pub use passphrase::{StretchFailed, Stretched, UnlockKey, stretch};
pub use receipt::{MistypedReceipt, Receipt, ReceiptKeys};
pub use recovery::RecoverySeed;
pub use row::{Kek, RowContext, RowError, RowKey};
pub use seat_code::SeatCode;
pub use secret::{Plain, Seed};
pub use unit::UnitSeed;
