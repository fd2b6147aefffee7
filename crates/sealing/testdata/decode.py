#!/usr/bin/env python3
"""Opens every frozen vector without a line of the Rust code: the format is what both agree on.

X-Wing and HPKE are written out in xwing.py, everything else here; the primitives come from PyPI `cryptography`
(48 or later, for ML-KEM) and `pynacl`.

    decode.py                 check the vectors; names the first mismatch and exits with 1
    decode.py --self-check    change every field of every vector, one at a time, and demand that it is noticed
"""

import base64
import copy
import datetime
import json
import pathlib
import re
import sys
import unicodedata

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from nacl import bindings
from nacl.exceptions import CryptoError
from xwing import XWing, be, hkdf, length_prefixed, sha256

VECTORS = pathlib.Path(__file__).with_name("vectors.json")


class Mismatch(Exception):
    """What was found is not what is frozen."""


def same(what, found, frozen):
    if found != frozen:
        show = lambda value: value.hex() if isinstance(value, bytes) else repr(value)
        raise Mismatch(f"{what}: {show(found)} is not {show(frozen)}")


def holds(what, condition):
    if not condition:
        raise Mismatch(what)


def xchacha_open(key, nonce, aad, sealed):
    return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, aad, nonce, key)


# --- envelopes ----------------------------------------------------------------------------------------------------


def padme(length):
    exponent = length.bit_length() - 1
    low = exponent - exponent.bit_length()
    return -(-length // (1 << low)) * (1 << low)


PADME = lambda text: padme(max(text + 4, 256))
PADDING = {
    1: (1, PADME),
    2: (0, lambda text: 1024),
    3: (0, lambda text: 2048),
    4: (1, PADME),
    5: (2, lambda text: -(-(text + 4) // 2048) * 2048),
    6: (1, PADME),
    8: (0, lambda text: text + 4),
    9: (0, lambda text: text + 4),
}


def envelope_open(blob, header, pair):
    class_, report_id, revision, policy = header
    scheme, padded = PADDING[class_]
    bound = b"SLF1" + bytes([1, class_, scheme, 0]) + report_id + be(revision, 4) + be(policy, 4)
    same("header", blob[:32], bound)
    commitment, count = blob[32:64], blob[64]
    holds("1 to 16 stanzas", 1 <= count <= 16)
    stanzas = [blob[65 + i * 1176 : 65 + (i + 1) * 1176] for i in range(count)]
    holds("stanzas for different keys", len({stanza[:8] for stanza in stanzas}) == count)
    rest = blob[65 + count * 1176 :]
    nonce, length, body = rest[:24], int.from_bytes(rest[24:28], "big"), rest[28:]
    same("length of the body", len(body), length)
    mine = [stanza for stanza in stanzas if stanza[:8] == pair.key_id]
    holds("a stanza for the reader", mine)
    enc, wrapped = mine[0][8:1128], mine[0][1128:]
    cek = pair.hpke_open(enc, b"SLF1 wrap", bound + commitment + pair.key_id, wrapped)
    same("commitment", hkdf(b"SLF1 cek", cek, b"commit" + bound), commitment)
    text = xchacha_open(hkdf(b"SLF1 cek", cek, b"body" + bound), nonce, bound + commitment, body)
    size = int.from_bytes(text[:4], "big")
    same("padded length", len(text), padded(size))
    holds("zeros after the text", not any(text[4 + size :]))
    return text[4 : 4 + size], sha256(bound, commitment, nonce, body)


def secret_open(prefix, key, context, blob):
    same("prefix", blob[: len(prefix)], prefix)
    nonce, sealed = blob[len(prefix) :][:24], blob[len(prefix) + 24 :]
    same("length", len(sealed), 48)
    return xchacha_open(key, nonce, length_prefixed(prefix, *context), sealed)


def seed_header(domain, unit, epoch):
    return 9, sha256(domain, unit.encode(), b"\0", be(epoch, 4))[:16], epoch, 0


# --- one check per group ------------------------------------------------------------------------------------------


def unhex(value):
    return bytes.fromhex(value)


def check_padding(v):
    same("padded", PADDING[v["class"]][1](v["text"]), v["padded"])


def check_kem(v):
    pair = XWing(unhex(v["seed"]))
    same("public", pair.public, unhex(v["public"]))
    same("key id", pair.key_id, unhex(v["key_id"]))


def check_envelope(v):
    header = v["class"], unhex(v["report_id"]), v["revision"], v["policy"]
    holds("a reader", v["recipients"])
    for seed in v["recipients"]:
        text, digest = envelope_open(unhex(v["envelope"]), header, XWing(unhex(seed)))
        same("plaintext", text, unhex(v["plaintext"]))
        same("body digest", digest, unhex(v["body_digest"]))


def check_row_key(v):
    prefix = b"\x01" + be(v["kek_id"], 4)
    key = secret_open(prefix, unhex(v["kek"]), [b"SLF1 row key", unhex(v["label"])], unhex(v["wrapped"]))
    same("row key", key, unhex(v["row_key"]))


def check_row(v):
    table, column = v["table"].encode(), v["column"].encode()
    blob = unhex(v["sealed"])
    same("prefix", blob[:2], b"\x02\x01")
    key = hkdf(b"SLF1 row", unhex(v["row_key"]), table + b"\0" + column)
    place = v["instance"].encode(), table, column, unhex(v["row_id"]), be(v["schema"], 4)
    text = xchacha_open(key, blob[2:26], length_prefixed(b"\x02\x01", *place), blob[26:])
    same("plaintext", text, unhex(v["plaintext"]))


def argon2id(secret, salt, memory_kib, passes):
    algorithm = bindings.crypto_pwhash_ALG_ARGON2ID13
    return bindings.crypto_pwhash_alg(32, secret, salt, passes, memory_kib * 1024, algorithm)


def check_receipt(v):
    digits = v["digits"]
    holds("24 digits", re.fullmatch("[0-9]{24}", digits))
    same("remainder modulo 97", int(digits) % 97, 1)
    holds("check digits from 02 to 98", 2 <= int(digits[22:]) <= 98)
    for typed in v["typed"]:
        read = [str(unicodedata.digit(c)) for c in typed if unicodedata.category(c) == "Nd"]
        same("typed digits", "".join(read), digits)
    salt = sha256(b"SLF1 receipt salt\0", v["instance"].encode())[:16]
    same("salt", salt, unhex(v["salt"]))
    stretched = argon2id(digits[:22].encode(), salt, 32 * 1024, 3)
    same("argon2id", stretched, unhex(v["argon2id"]))
    for label in ["lookup", "access", "reply", "draft"]:
        same(label, hkdf(b"SLF1 receipt", stretched, label.encode()), unhex(v[label]))
    same("lookup digest", sha256(unhex(v["lookup"])), unhex(v["lookup_digest"]))


def check_staff(v):
    stretched = argon2id(v["pass"].encode(), unhex(v["salt"]), v["memory_kib"], v["passes"])
    for label in ["auth", "unlock"]:
        same(label, hkdf(b"SLF1 staff", stretched, label.encode()), unhex(v[label]))
    context = [b"SLF1 staff seed", unhex(v["staff_id"])]
    same("seed", secret_open(b"\x04", unhex(v["unlock"]), context, unhex(v["locked"])), unhex(v["seed"]))


def check_unit(v):
    unit, epoch, seed = v["unit"], v["epoch"], unhex(v["seed"])
    derive = lambda label: hkdf(b"SLF1 unit seed", seed, label)
    same("kem key id", XWing(derive(b"kem")).key_id, unhex(v["kem_key_id"]))
    public = Ed25519PrivateKey.from_private_bytes(derive(b"sign")).public_key().public_bytes_raw()
    same("sign", public, unhex(v["sign_public"]))
    same("index", derive(b"index"), unhex(v["index"]))
    header = seed_header(b"SLF1 unit\0", unit, epoch)
    same("wrap", envelope_open(unhex(v["wrap"]), header, XWing(unhex(v["member_seed"])))[0], seed)
    recovery = XWing(hkdf(b"SLF1 recovery seed", unhex(v["recovery_seed"]), b"kem"))
    header = seed_header(b"SLF1 recovery\0", unit, epoch)
    same("recovery wrap", envelope_open(unhex(v["recovery_wrap"]), header, recovery)[0], seed)
    context = [b"SLF1 unit seed", unit.encode(), be(epoch, 4)]
    previous = secret_open(b"\x03", derive(b"prev"), context, unhex(v["previous"]))
    same("previous", previous, unhex(v["previous_seed"]))


UNIT_LINE = re.compile(
    r"unit ([a-z0-9-]+) (police|advocate) classes=([1-6](?:,[1-6])*) suite=1 epoch=([1-9][0-9]*) "
    r"kem=(\S+) sign=(\S+)(?: previous_kem=(\S+))?(?: previous_sign=(\S+))?"
)


def unbase64(text):
    data = base64.b64decode(text, validate=True)
    same("one way to write base64", base64.b64encode(data).decode(), text)
    return data


def check_directory(v):
    body, _, rest = v["note"].partition("\n\n")
    body += "\n"
    lines = body.splitlines()
    same("origin", lines[0], v["origin"])
    version = int(lines[1].removeprefix("version "))
    holds("not rolled back", version >= v["at_least_version"])
    first, last = (datetime.date.fromisoformat(day) for day in lines[2].removeprefix("valid ").split(" "))
    holds("valid today", first <= datetime.date.fromisoformat(v["today"]) <= last)
    holds("at most 90 days", (last - first).days <= 90)
    names, needs_advocates = [], False
    for line in lines[3:]:
        match = UNIT_LINE.fullmatch(line)
        holds("a unit's line", match)
        name, kind, classes, _, kem, sign, previous_kem, previous_sign = match.groups()
        names.append(name)
        needs_advocates |= "3" in classes
        holds("class 3 only for advocates", kind == "advocate" or "3" not in classes)
        for text, size in [(kem, 1216), (previous_kem, 1216), (sign, 32), (previous_sign, 32)]:
            if text:
                same("size of a key", len(unbase64(text)), size)
    same("units", names, v["units"])
    signed = set()
    for line in rest.splitlines():
        dash, name, signature = line.split(" ")
        same("dash", dash, "-")
        for kind in ["city", "advocate"]:
            for root in v[kind]:
                if root["name"] == name:
                    key = Ed25519PublicKey.from_public_bytes(unhex(root["public"]))
                    key.verify(unbase64(signature), body.encode())
                    signed.add((kind, name))
    for root in v["city"] + v["advocate"]:
        public = Ed25519PrivateKey.from_private_bytes(unhex(root["seed"])).public_key()
        same("root", public.public_bytes_raw(), unhex(root["public"]))
    holds("2 city roots", sum(kind == "city" for kind, _ in signed) >= 2)
    if needs_advocates:
        holds("all advocate roots", all(("advocate", root["name"]) in signed for root in v["advocate"]))


def check_answer(v):
    public = unhex(v["public"])
    private = Ed25519PrivateKey.from_private_bytes(unhex(v["seed"]))
    same("public", private.public_key().public_bytes_raw(), public)
    signed = length_prefixed(
        b"SLF1 answer", unhex(v["report_id"]), be(v["revision"], 4), v["unit"].encode(), v["text"].encode()
    )
    Ed25519PublicKey.from_public_bytes(public).verify(unhex(v["signature"]), signed)


def check_proof(v):
    bound = sha256(b"SLF1 bound\0", length_prefixed(*map(unhex, v["parts"])))
    same("bound", bound, unhex(v["bound"]))
    found = sha256(length_prefixed(v["token"].encode(), bound, be(v["counter"], 8)))
    same("hash", found, unhex(v["hash"]))
    holds("work", int.from_bytes(found, "big") >> (256 - v["bits"]) == 0)


CHECKS = {
    "padding": check_padding,
    "kem": check_kem,
    "envelope": check_envelope,
    "row_key": check_row_key,
    "row": check_row,
    "receipt": check_receipt,
    "staff": check_staff,
    "unit": check_unit,
    "directory": check_directory,
    "answer": check_answer,
    "proof": check_proof,
}
REFUSALS = (Mismatch, InvalidTag, InvalidSignature, CryptoError, ValueError, KeyError, IndexError, TypeError)


def check_all(vectors):
    same("groups", sorted(vectors), sorted([*CHECKS, "about"]))
    count = 0
    for group, check in CHECKS.items():
        holds(f"{group} has vectors", vectors[group])
        for number, vector in enumerate(vectors[group]):
            try:
                check(vector)
            except REFUSALS as error:
                raise Mismatch(f"{group}[{number}]: {type(error).__name__}: {error}") from error
            count += 1
    return count


# --- the negative control -----------------------------------------------------------------------------------------

# Not part of a format: names, the generator's seed, a difficulty that a better solution also meets, the day.
UNCHECKED = {"name", "rng", "bits", "today", "at_least_version"}
# Several lengths give one padded length.
UNCHECKED_PADDING = {"class", "text"}


def changes(value):
    """The value, changed in a few ways, each of which must be noticed."""
    if isinstance(value, bool) or value in ("", []):
        return
    if isinstance(value, int):
        yield value + 1
    elif isinstance(value, list):
        for index, item in enumerate(value):
            for changed in [] if isinstance(item, dict) else changes(item):
                yield [*value[:index], changed, *value[index + 1 :]]
    elif re.fullmatch("([0-9a-f]{2})+", value):
        data = unhex(value)
        for position in {0, len(data) // 2, len(data) - 1}:
            yield (data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :]).hex()
    else:
        # Marks and spaces between the digits of a receipt may change.
        places = [place for place, character in enumerate(value) if character.isalnum()]
        for position in {places[0], places[len(places) // 2], places[-1]}:
            yield value[:position] + chr(ord(value[position]) ^ 1) + value[position + 1 :]


def self_check(vectors):
    count = 0
    for group, check in CHECKS.items():
        for number, vector in enumerate(vectors[group]):
            skipped = UNCHECKED | (UNCHECKED_PADDING if group == "padding" else set())
            for field in vector.keys() - skipped:
                for changed in changes(vector[field]):
                    damaged = copy.deepcopy(vector) | {field: changed}
                    try:
                        check(damaged)
                    except REFUSALS:
                        count += 1
                    else:
                        raise Mismatch(f"{group}[{number}].{field} was changed and nobody noticed")
    return count


def main():
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    try:
        print(f"{check_all(vectors)} vectors open")
        if "--self-check" in sys.argv[1:]:
            print(f"{self_check(vectors)} changes noticed")
    except Mismatch as mismatch:
        sys.exit(f"decode.py: {mismatch}")


if __name__ == "__main__":
    main()
