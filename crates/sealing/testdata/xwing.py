"""HKDF-SHA256 (RFC 5869), HPKE base mode (RFC 9180) and X-Wing (draft-connolly-cfrg-xwing-kem), written out."""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def extract(salt, secret):
    return hmac.digest(salt or bytes(32), secret, "sha256")


def expand(key, info, length):
    out, block, counter = b"", b"", 1
    while len(out) < length:
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        out, counter = out + block, counter + 1
    return out[:length]


def hkdf(salt, secret, info):
    return expand(extract(salt, secret), info, 32)


def be(number, size):
    return number.to_bytes(size, "big")


def length_prefixed(*parts):
    return b"".join(be(len(part), 8) + part for part in parts)


KEM_ID, KDF_ID, AEAD_ID = 0x647A, 0x0001, 0x0003
KEM_SUITE = b"KEM" + be(KEM_ID, 2)
HPKE_SUITE = b"HPKE" + be(KEM_ID, 2) + be(KDF_ID, 2) + be(AEAD_ID, 2)


class XWing:
    """A key pair from HPKE's DeriveKeyPair(seed)."""

    def __init__(self, seed):
        label = b"DeriveKeyPair"
        labeled = seed + b"HPKE-v1" + KEM_SUITE + be(len(label), 2) + label + be(32, 2)
        private = hashlib.shake_256(labeled).digest(32)
        expanded = hashlib.shake_256(private).digest(96)
        self.lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self.curve = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.curve_public = self.curve.public_key().public_bytes_raw()
        self.public = self.lattice.public_key().public_bytes_raw() + self.curve_public
        self.key_id = sha256(b"SLF1 key id\0", b"\x01", self.public)[:8]

    def decapsulate(self, enc):
        lattice_secret = self.lattice.decapsulate(enc[:1088])
        curve_secret = self.curve.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
        combined = lattice_secret + curve_secret + enc[1088:] + self.curve_public + b"\\.//^\\"
        return hashlib.sha3_256(combined).digest()

    def hpke_open(self, enc, info, aad, sealed):
        def labeled_extract(salt, label, secret):
            return extract(salt, b"HPKE-v1" + HPKE_SUITE + label + secret)

        def labeled_expand(key, label, context, length):
            return expand(key, be(length, 2) + b"HPKE-v1" + HPKE_SUITE + label + context, length)

        context = b"\0" + labeled_extract(b"", b"psk_id_hash", b"") + labeled_extract(b"", b"info_hash", info)
        secret = labeled_extract(self.decapsulate(enc), b"secret", b"")
        key = labeled_expand(secret, b"key", context, 32)
        nonce = labeled_expand(secret, b"base_nonce", context, 12)
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, aad)
