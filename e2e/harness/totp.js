// One-time codes (RFC 6238), as an authenticator app makes them.
import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_SECONDS = 30;

function fromBase32(text) {
  let bits = '';
  for (const sign of text.replace(/[=\s]/g, '').toUpperCase()) {
    bits += ALPHABET.indexOf(sign).toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

export function oneTimeCode(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = mac[19] & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const used = new Map();

// A code that this person has not used yet: the server accepts each step once, and one step ahead of its clock.
export async function freshCode(secret) {
  for (;;) {
    const now = Math.floor(Date.now() / 1000 / STEP_SECONDS);
    const step = Math.max(now, (used.get(secret) ?? 0) + 1);
    if (step <= now + 1) {
      used.set(secret, step);
      return oneTimeCode(secret, step);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
