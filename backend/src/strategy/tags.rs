//! What is known of a code and of an address without having them, and the digits that only a letter says.

use hkdf::Hkdf;
use sealing::SeatCode;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Strategies;

impl Strategies {
    /// What finds the row of a code.
    pub(super) fn code_tag(&self, code: &SeatCode) -> Vec<u8> {
        self.tag(b"follow code", code.digits().as_bytes()).to_vec()
    }

    /// For the pace of letters to one address.
    pub(super) fn address_tag(&self, email: &str) -> [u8; 8] {
        let tag = self.tag(b"follow address", email.as_bytes());
        tag.first_chunk().copied().unwrap_or_default()
    }

    /// Twenty digits (64 bits) that only the letter to this address says: whoever has them has read it.
    pub(super) fn click(&self, code: &SeatCode, email: &str) -> String {
        // A code is always of one length.
        let value = Zeroizing::new([code.digits().as_bytes(), email.as_bytes()].concat());
        let tag = self.tag(b"follow click", &value);
        let number = tag.first_chunk().copied().map_or(0, u64::from_be_bytes);
        format!("{number:020}")
    }

    // HMAC-SHA256 under the secret that all replicas share. The labels hold no zero byte.
    fn tag(&self, label: &[u8], value: &[u8]) -> [u8; 32] {
        let input = Zeroizing::new([label, &[0], value].concat());
        Hkdf::<Sha256>::extract(Some(&self.0.parts.secret), &input)
            .0
            .into()
    }
}
