// The code of a sign-up, as a caller of the interface makes it: 14 digits by chance and two check digits (ISO 7064 MOD 97-10).
import { randomInt } from 'node:crypto';

export function seatCode() {
  const digits = Array.from({ length: 14 }, () => randomInt(10)).join('');
  const check = (98n - (BigInt(digits) * 100n) % 97n) % 97n;
  return digits + String(check).padStart(2, '0');
}
