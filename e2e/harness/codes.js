// What a caller of the interface makes: the code of a sign-up, and the work for more than a network's share.
import { createHash, randomInt } from 'node:crypto';

// 14 digits by chance and two check digits (ISO 7064 MOD 97-10).
export function seatCode() {
  const digits = Array.from({ length: 14 }, () => randomInt(10)).join('');
  const check = (98n - (BigInt(digits) * 100n) % 97n) % 97n;
  return digits + String(check).padStart(2, '0');
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const number64 = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};
const zeroBits = (hash) => {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
};

// The work that a challenge asks for, bound to what is wanted.
export function solved({ token, bits }, on) {
  const bound = sha256(on);
  const parts = [Buffer.from(token), bound, Buffer.alloc(8)];
  const body = Buffer.concat(parts.flatMap((part) => [number64(part.length), part]));
  for (let counter = 0; ; counter += 1) {
    body.writeBigUInt64BE(BigInt(counter), body.length - 8);
    if (zeroBits(sha256(body)) >= bits) return { token, bound: bound.toString('base64url'), counter };
  }
}
