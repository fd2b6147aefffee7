// The work that stands where an account would: SHA-256 until it begins with enough zero bits. The build puts it in front of `live.js`.

const bytesOf = (text) => new TextEncoder().encode(text);
const base64url = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

const number64 = (value) => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
};

const joined = (parts) => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const withLengths = (parts) => joined(parts.flatMap((part) => [number64(part.length), part]));

const zeroBits = (hash) => {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
};

const idBytes = (id) => Uint8Array.from(id.replaceAll("-", "").match(/../g), (pair) => parseInt(pair, 16));

// Batches, so that the page answers while it works.
const work = async (token, bound, bits) => {
  const head = withLengths([bytesOf(token), bound, new Uint8Array(8)]);
  const place = head.length - 8;
  for (let start = 0; ; start += 512) {
    const tries = await Promise.all(Array.from({ length: 512 }, (_, offset) => {
      const body = head.slice();
      body.set(number64(start + offset), place);
      return sha256(body);
    }));
    const found = tries.findIndex((hash) => zeroBits(hash) >= bits);
    if (found >= 0) return start + found;
    await new Promise((done) => setTimeout(done));
  }
};

// A key behind `#` never leaves the browser with the address, and does not stay in it: it goes where it would be typed.
const openWithKey = () => {
  const form = document.querySelector("form[data-key]");
  const key = location.hash.slice(1);
  if (!form || !/^[\d-]{16,24}$/.test(key)) return;
  history.replaceState(null, "", location.pathname);
  form.elements.namedItem(form.dataset.key).value = key;
  form.requestSubmit();
};

// Above its network's share a form brings work: the press does it, then the form goes its way.
const workFor = async (form) => {
  if (form.dataset.working === "1") return;
  form.dataset.working = "1";
  const said = form.querySelector("[data-working]");
  if (said) said.hidden = false;
  const field = (name) => form.elements.namedItem(name);
  try {
    const bound = await sha256(bytesOf(form.dataset.workOn));
    field("work_counter").value = String(await work(field("work_token").value, bound, Number(form.dataset.work)));
    form.requestSubmit();
  } finally {
    delete form.dataset.working;
    if (said) said.hidden = true;
  }
};

// One press is one voice: the button stays pressed as long as the tab is open, also when the page is loaded anew. "Leave this page" wipes it.
const SUPPORTED = "supported";
const remembered = () => {
  try {
    return JSON.parse(sessionStorage.getItem(SUPPORTED) ?? "[]");
  } catch {
    return [];
  }
};
const supported = new Set(remembered());
const remember = (question) => {
  supported.add(question);
  try {
    sessionStorage.setItem(SUPPORTED, JSON.stringify([...supported]));
  } catch { /* without a storage the page alone knows it */ }
};
const press = (button) => {
  button.disabled = true;
  button.setAttribute("aria-pressed", "true");
};

const support = async (button) => {
  const failed = button.parentElement.querySelector("[data-support-failed]");
  if (failed) failed.hidden = true;
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  try {
    const nonce = crypto.getRandomValues(new Uint8Array(16));
    const bound = await sha256(joined([idBytes(button.dataset.support), nonce]));
    const { token, bits } = await (await fetch("/api/proof-of-work")).json();
    const counter = await work(token, bound, bits);
    const answer = await fetch(`/api/questions/${button.dataset.support}/support`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ nonce: base64url(nonce), proof: { token, bound: base64url(bound), counter } }),
    });
    if (!answer.ok) throw new Error("refused");
    remember(button.dataset.support);
    press(button);
    await refresh();
  } catch {
    button.disabled = false;
    if (failed) failed.hidden = false;
  } finally {
    button.removeAttribute("aria-busy");
  }
};

