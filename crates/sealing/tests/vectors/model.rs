//! What `testdata/vectors.json` holds. Every secret that is needed to open a vector stands beside it.

use std::fmt;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Bytes, in the file as hexadecimal text.
#[derive(Clone, PartialEq, Eq)]
pub struct Hex(pub Vec<u8>);

impl fmt::Debug for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl<T: AsRef<[u8]>> From<T> for Hex {
    fn from(bytes: T) -> Self {
        Self(bytes.as_ref().to_vec())
    }
}

impl Hex {
    /// A field of a fixed size.
    pub fn array<const N: usize>(&self) -> Result<[u8; N], String> {
        self.0
            .as_slice()
            .try_into()
            .map_err(|_| format!("{self:?} is not {N} bytes"))
    }
}

impl Serialize for Hex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&HEXLOWER.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        HEXLOWER
            .decode(text.as_bytes())
            .map(Self)
            .map_err(D::Error::custom)
    }
}

/// Declares a group of the file.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub $field: $kind),* }
    };
}

record!(
    /// The whole file.
    Vectors {
        about: Vec<String>,
        padding: Vec<PaddingVector>,
        kem: Vec<KemVector>,
        envelope: Vec<EnvelopeVector>,
        row_key: Vec<RowKeyVector>,
        row: Vec<RowVector>,
        receipt: Vec<ReceiptVector>,
        staff: Vec<StaffVector>,
        unit: Vec<UnitVector>,
        directory: Vec<DirectoryVector>,
        answer: Vec<AnswerVector>,
        proof: Vec<ProofVector>,
    }
);
record!(
    /// Class, length of the text, length of the padded text.
    PaddingVector { class: u8, text: usize, padded: usize }
);
record!(
    /// A key pair from a seed.
    KemVector { seed: Hex, public: Hex, key_id: Hex }
);
record!(
    /// An envelope, and the seeds of all its readers.
    EnvelopeVector {
        name: String,
        class: u8,
        report_id: Hex,
        revision: u32,
        policy: u32,
        recipients: Vec<Hex>,
        plaintext: Hex,
        rng: Hex,
        envelope: Hex,
        body_digest: Hex,
    }
);
record!(
    /// A row key under a KEK.
    RowKeyVector { kek: Hex, kek_id: u32, label: Hex, row_key: Hex, rng: Hex, wrapped: Hex }
);
record!(
    /// A value under a row key.
    RowVector {
        row_key: Hex,
        instance: String,
        table: String,
        column: String,
        row_id: Hex,
        schema: u32,
        plaintext: Hex,
        rng: Hex,
        sealed: Hex,
    }
);
record!(
    /// A receipt and everything that is made from it. `typed` are other ways to type it.
    ReceiptVector {
        digits: String,
        typed: Vec<String>,
        instance: String,
        salt: Hex,
        argon2id: Hex,
        lookup: Hex,
        lookup_digest: Hex,
        access: Hex,
        reply: Hex,
        draft: Hex,
    }
);
record!(
    /// A pass-phrase, and a seed locked with it.
    StaffVector {
        pass: String,
        salt: Hex,
        memory_kib: u32,
        passes: u32,
        auth: Hex,
        unlock: Hex,
        staff_id: Hex,
        seed: Hex,
        rng: Hex,
        locked: Hex,
    }
);
record!(
    /// A unit's seed: what is derived from it, and its three wraps.
    UnitVector {
        unit: String,
        epoch: u32,
        seed: Hex,
        kem_key_id: Hex,
        sign_public: Hex,
        index: Hex,
        member_seed: Hex,
        recovery_seed: Hex,
        previous_seed: Hex,
        rng: Hex,
        wrap: Hex,
        recovery_wrap: Hex,
        previous: Hex,
    }
);
record!(
    /// A root: its name and the seed of its Ed25519 key.
    RootVector { name: String, seed: Hex, public: Hex }
);
record!(
    /// A directory with all its signatures.
    DirectoryVector {
        origin: String,
        city: Vec<RootVector>,
        advocate: Vec<RootVector>,
        today: String,
        at_least_version: u32,
        note: String,
        units: Vec<String>,
    }
);
record!(
    /// A signed answer.
    AnswerVector {
        seed: Hex,
        public: Hex,
        report_id: Hex,
        revision: u32,
        unit: String,
        text: String,
        signature: Hex,
    }
);
record!(
    /// A solved proof of work.
    ProofVector { token: String, parts: Vec<Hex>, bound: Hex, bits: u8, counter: u64, hash: Hex }
);
