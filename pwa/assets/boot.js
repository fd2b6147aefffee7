// Runs before the first paint: leaves the page at once when asked, holds what may stay on the phone, and starts the
// app after checking its digest. When anything fails here, nothing is ever sent.
(() => {
  "use strict";

  const BUILD = "__BUILD__";
  const BUNDLES = {
    resident: {
      script: "__ASSET:resident.js__",
      wasm: "__ASSET:resident.wasm__",
      sha256: "__SHA256:resident.wasm__",
      sealer: "__ASSET:sealer.js__",
    },
    console: {
      script: "__ASSET:console.js__",
      wasm: "__ASSET:console.wasm__",
      sha256: "__SHA256:console.wasm__",
      sealer: "__ASSET:desk.js__",
    },
  };
  const PLAYER = { src: "__ASSET:hls.js__", integrity: "__INTEGRITY:hls.js__" };
  const SERVICE_WORKER = /^\/sw\.js\?locale=[A-Za-z-]{2,12}$/;
  const PUSH_WORKER = "/push-sw.js";
  const PUSH_SCOPE = "/push/";
  const STORE = "outbox";
  const REPORT = "report";

  // The only policy of the site: the scripts of this release, and nothing a page could be talked into.
  const allowed = (url) => {
    const bundles = Object.values(BUNDLES);
    const own = SERVICE_WORKER.test(url) || url === PUSH_WORKER || url === PLAYER.src || bundles.some((b) => b.script === url || b.sealer === url);
    if (!own) throw new TypeError("refused script");
    return url;
  };
  const policy = globalThis.trustedTypes
    ? globalThis.trustedTypes.createPolicy("amparo", { createScriptURL: allowed })
    : { createScriptURL: allowed };

  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const workers = new Set();
  let leaving = false;
  let page = {};

  // --- Leaving -----------------------------------------------------------------------------------------------

  const blank = () => {
    for (const worker of workers) worker.terminate();
    workers.clear();
    document.title = "";
    document.documentElement.hidden = true;
    document.documentElement.replaceChildren();
  };

  const wipe = async () => {
    const waiting = (await kept(REPORT).catch(() => null)) !== null;
    // A report that the person agreed to keep stays, and nothing else.
    await Promise.allSettled([waiting ? remove("directory") : dropStore(), dropPages(() => true)]);
  };

  const leave = async () => {
    if (leaving) return;
    leaving = true;
    blank();
    try {
      sessionStorage.clear();
      localStorage.clear();
      sessionStorage.setItem("left", "1");
    } catch { /* no storage, nothing to wipe */ }
    await Promise.race([wipe().catch(() => {}), pause(400)]);
    location.replace("about:blank");
  };

  const gone = () => {
    leaving = true;
    blank();
    location.replace("about:blank");
  };

  const hasLeft = () => {
    try {
      return sessionStorage.getItem("left") === "1";
    } catch {
      return false;
    }
  };

  // "Back" after leaving shows nothing; typing the address again does.
  if (hasLeft()) {
    const [entry] = performance.getEntriesByType("navigation");
    if (entry && entry.type === "back_forward") {
      gone();
      return;
    }
    try {
      sessionStorage.removeItem("left");
    } catch { /* as above */ }
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted && (leaving || hasLeft())) gone();
  });
  // Asking "leave this page?" would keep the words on the screen.
  addEventListener("beforeunload", (event) => {
    if (leaving) event.stopImmediatePropagation();
  }, true);
  addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-leave]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    }
  }, true);
  let escapes = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || page.surface !== "resident") return;
    escapes = [...escapes.filter((time) => event.timeStamp - time < 2000), event.timeStamp];
    if (escapes.length >= 3) leave();
  }, true);

  // --- What may stay on the phone, after a yes ------------------------------------------------------------------

  // Only keeping makes the store: looking into it must leave nothing on the phone, also where a browser cannot list what is there.
  const opened = (mode) => new Promise((done, fail) => {
    const request = indexedDB.open(STORE, 1);
    request.onupgradeneeded = () => {
      if (mode === "make") request.result.createObjectStore(STORE);
      else request.transaction.abort();
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

  const stored = async (mode, work, open = "look") => {
    const database = await opened(open);
    try {
      return await new Promise((done, fail) => {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => done(request.result);
        transaction.onerror = transaction.onabort = () => fail(transaction.error);
      });
    } finally {
      database.close();
    }
  };

  const dropStore = () => new Promise((done) => {
    const request = indexedDB.deleteDatabase(STORE);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });

  // Without its worker a browser gets no message any more, and the server is told so when it sends the next one.
  const dropPages = async (whose) => {
    if (globalThis.caches) {
      await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    }
    if (navigator.serviceWorker) {
      const registrations = await navigator.serviceWorker.getRegistrations();
      await Promise.all(registrations.filter(whose).map((registration) => registration.unregister()));
    }
  };

  const exists = async () => {
    if (!globalThis.indexedDB) return false;
    if (!indexedDB.databases) return true;
    return (await indexedDB.databases()).some((database) => database.name === STORE);
  };

  const kept = async (name) => {
    if (!(await exists())) return null;
    const text = await stored("readonly", (store) => store.get(name));
    return typeof text === "string" ? text : null;
  };

  const keep = async (name, text) => {
    if (leaving) throw new Error("left");
    await stored("readwrite", (store) => store.put(text, name), "make");
  };

  const remove = async (name) => {
    if (!(await exists())) return;
    await stored("readwrite", (store) => store.delete(name));
    const left = await stored("readonly", (store) => store.count());
    if (left === 0) await dropStore();
  };

  const forget = async () => {
    // Somebody who asked for messages still wants them.
    await Promise.all([dropStore(), dropPages(({ scope }) => new URL(scope).pathname !== PUSH_SCOPE)]);
  };

  const workOffline = async () => {
    const url = policy.createScriptURL(`/sw.js?locale=${page.locale}`);
    await navigator.serviceWorker.register(url, { scope: "/" });
  };

  // Only after the person has asked for messages on this phone. It reads no page and keeps none.
  const workForPush = async () => {
    const url = policy.createScriptURL(PUSH_WORKER);
    const registration = await navigator.serviceWorker.register(url, { scope: PUSH_SCOPE });
    const worker = registration.installing ?? registration.waiting;
    if (!registration.active) {
      await new Promise((done, failed) => {
        worker.addEventListener("statechange", () => {
          if (worker.state === "activated") done();
          if (worker.state === "redundant") failed(new Error("no worker"));
        });
      });
    }
    if (leaving) throw new Error("left");
    return registration.pushManager;
  };

  const spawnSealer = () => {
    const worker = new Worker(policy.createScriptURL(BUNDLES[page.surface].sealer), { name: "sealer" });
    workers.add(worker);
    const end = worker.terminate.bind(worker);
    worker.terminate = () => {
      workers.delete(worker);
      end();
    };
    return worker;
  };

  // --- Starting the app -------------------------------------------------------------------------------------------

  // A one-line text of the page's catalogue; the app's own reader is not there yet.
  const text = (key) => {
    const source = document.getElementById("catalogue")?.textContent ?? "";
    const line = source.split("\n").find((candidate) => candidate.startsWith(`${key} = `));
    return line ? line.slice(key.length + 3).trim() : "";
  };

  const say = (key) => {
    if (leaving || document.getElementById("boot-note")) return;
    const note = document.createElement("p");
    note.id = "boot-note";
    note.className = "notice boot-note";
    note.setAttribute("role", "alert");
    note.textContent = text(key);
    const place = document.querySelector("main") ?? document.body;
    place.prepend(note);
  };

  const fail = () => {
    for (const worker of workers) worker.terminate();
    workers.clear();
    say("boot-failed");
  };

  const fetchChecked = async ({ wasm, sha256 }) => {
    const response = await fetch(wasm, { credentials: "same-origin" });
    if (!response.ok) throw new Error("no wasm");
    const bytes = await response.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (hex !== sha256) throw new Error("changed wasm");
    return bytes;
  };

  // A page of another build must not be taken over: its markup and the app's would not fit.
  const outdated = () => {
    let reloaded = null;
    try {
      reloaded = sessionStorage.getItem("reloaded");
      sessionStorage.setItem("reloaded", page.build);
    } catch { /* without storage: no second try */
      reloaded = page.build;
    }
    if (reloaded === page.build) say("boot-outdated");
    else location.reload();
  };

  const start = async () => {
    // A page that the server renders whole has no app: leaving is all there is to do.
    if (document.body.dataset.app === "none") {
      page = { surface: "resident" };
      return;
    }
    page = JSON.parse(document.getElementById("page").textContent);
    if (page.build !== BUILD) {
      outdated();
      return;
    }
    const bundle = BUNDLES[page.surface];
    const [app, bytes] = await Promise.all([import(policy.createScriptURL(bundle.script)), fetchChecked(bundle)]);
    if (!leaving) await app.default({ module_or_path: bytes });
  };

  // A trap in the app leaves it dead: say so instead of a page that does not answer.
  const trapped = (error) => {
    if (error instanceof WebAssembly.RuntimeError) fail();
  };
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));

  // Only on the pages of livestreams, and only after somebody has asked for the picture.
  const loadPlayer = () => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = policy.createScriptURL(PLAYER.src);
    script.integrity = PLAYER.integrity;
    script.onload = () => done(globalThis.Hls);
    script.onerror = failed;
    document.head.append(script);
  });

  globalThis.amparo = Object.freeze({ spawnSealer, workOffline, keep, kept, remove, forget, fail, loadPlayer, workForPush });
  const run = () => start().catch(fail);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", run);
  else run();
})();
