//! A checkpoint: origin, size and root of the log as a signed note (C2SP `signed-note` and `tlog-checkpoint`, Ed25519).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::tree::Hash;

const ED25519: u8 = 1;

/// What a checkpoint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: `portal.example/log`.
    pub origin: String,
    /// How many entries it had.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// Why a checkpoint does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// Not a note of three lines and a signature.
    #[error("this is not a checkpoint")]
    Malformed,
    /// No signature by the key that was asked for.
    #[error("the checkpoint carries no valid signature of this log")]
    NotSigned,
}

impl Checkpoint {
    /// The three lines that are signed.
    fn text(&self) -> String {
        format!(
            "{}\n{}\n{}\n",
            self.origin,
            self.size,
            STANDARD.encode(self.root)
        )
    }

    /// The note with its signature.
    pub fn sign(&self, key: &SigningKey) -> String {
        let text = self.text();
        let mut blob = key_hash(&self.origin, &key.verifying_key()).to_vec();
        blob.extend_from_slice(&key.sign(text.as_bytes()).to_bytes());
        format!(
            "{text}\n\u{2014} {} {}\n",
            self.origin,
            STANDARD.encode(blob)
        )
    }

    /// Reads a note and checks the signature of `key`; signatures of others (witnesses) may stand beside it.
    pub fn open(note: &str, key: &VerifyingKey) -> Result<Self, CheckpointError> {
        let (text, signatures) = note.split_once("\n\n").ok_or(CheckpointError::Malformed)?;
        let mut lines = text.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(CheckpointError::Malformed);
        };
        let checkpoint = Self {
            origin: origin.to_owned(),
            size: size.parse().map_err(|_| CheckpointError::Malformed)?,
            root: STANDARD
                .decode(root)
                .ok()
                .and_then(|bytes| bytes.try_into().ok())
                .ok_or(CheckpointError::Malformed)?,
        };
        if format!("{text}\n") != checkpoint.text() {
            return Err(CheckpointError::Malformed);
        }
        let signed = signatures
            .lines()
            .any(|line| is_signed(&checkpoint, line, key));
        if signed {
            Ok(checkpoint)
        } else {
            Err(CheckpointError::NotSigned)
        }
    }
}

fn is_signed(checkpoint: &Checkpoint, line: &str, key: &VerifyingKey) -> bool {
    let Some((name, blob)) = line
        .strip_prefix("\u{2014} ")
        .and_then(|rest| rest.split_once(' '))
    else {
        return false;
    };
    let Ok(blob) = STANDARD.decode(blob) else {
        return false;
    };
    let Some((hash, signature)) = blob.split_first_chunk::<4>() else {
        return false;
    };
    let Ok(signature) = Signature::from_slice(signature) else {
        return false;
    };
    name == checkpoint.origin
        && *hash == key_hash(name, key)
        && key
            .verify_strict(checkpoint.text().as_bytes(), &signature)
            .is_ok()
}

fn key_hash(name: &str, key: &VerifyingKey) -> [u8; 4] {
    let digest: [u8; 32] = Sha256::new()
        .chain_update(name)
        .chain_update([b'\n', ED25519])
        .chain_update(key.as_bytes())
        .finalize()
        .into();
    let [a, b, c, d, ..] = digest;
    [a, b, c, d]
}

/// The key as verifiers take it: `name+hash+base64` (C2SP `signed-note`, verifier keys).
pub fn verifier_key(name: &str, key: &VerifyingKey) -> String {
    let mut public = vec![ED25519];
    public.extend_from_slice(key.as_bytes());
    format!(
        "{name}+{}+{}",
        data_encoding::HEXLOWER.encode(&key_hash(name, key)),
        STANDARD.encode(public)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_opens_under_its_key_only_and_only_unchanged() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let other = SigningKey::from_bytes(&[8; 32]);
        let checkpoint = Checkpoint {
            origin: "portal.example/log".to_owned(),
            size: 12,
            root: [3; 32],
        };
        let note = checkpoint.sign(&key);
        assert_eq!(
            Checkpoint::open(&note, &key.verifying_key()),
            Ok(checkpoint)
        );
        assert_eq!(
            Checkpoint::open(&note, &other.verifying_key()),
            Err(CheckpointError::NotSigned)
        );
        assert_eq!(
            Checkpoint::open(&note.replace("\n12\n", "\n13\n"), &key.verifying_key()),
            Err(CheckpointError::NotSigned)
        );
        for broken in ["", "a\nb\nc\n\n", &note.replace("\n12\n", "\n+12\n")] {
            assert_eq!(
                Checkpoint::open(broken, &key.verifying_key()),
                Err(CheckpointError::Malformed)
            );
        }
    }
}
