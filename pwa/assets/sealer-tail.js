// Ends the sealing worker's script: fetches its wasm, checks the digest, starts it, hands it what was asked meanwhile.
(() => {
  "use strict";
  const waiting = [];
  self.onmessage = (event) => waiting.push(event);

  const start = async () => {
    const response = await fetch("__ASSET:sealer.wasm__", { credentials: "same-origin" });
    if (!response.ok) throw new Error("no wasm");
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (hex !== "__SHA256:sealer.wasm__") throw new Error("changed wasm");
    await wasm_bindgen({ module_or_path: bytes });
    for (const event of waiting.splice(0)) self.onmessage(event);
  };

  // Anything but bytes tells the page that this worker is dead.
  start().catch(() => self.postMessage(null));
})();
