// The parts of a page that change by themselves, brought up to date while somebody reads, types or watches. Part of live.js.

const [REFRESH_MS, SPREAD_MS, SILENT_RETRIES] = [30_000, 2_000, 3];

// A document that a request has read runs no script of its own, and its parts may be taken over as they are.
const pageAgain = () => new Promise((done, failed) => {
  const request = new XMLHttpRequest();
  request.open("GET", location.href);
  request.responseType = "document";
  // The page may be half a minute old in a cache; what an event tells is newer. A condition of its own goes past every cache.
  request.setRequestHeader("if-none-match", '"new"');
  request.onload = () => (request.status === 200 && request.response ? done(request.response) : failed(new Error("no page")));
  request.onerror = failed;
  request.send();
});

// Whoever watches, types, chooses, reads on or has opened something is not disturbed.
const USED = "video, iframe, details[open], [data-heard='1']";
const isTouched = (field) => {
  if (field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (!field.matches("select")) return field.value !== field.defaultValue;
  const first = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex !== Math.max(first, 0);
};
const isBusy = (part) => part.contains(document.activeElement)
  || [part, ...all(`${USED}, textarea, input, select, .transcript`, part)].some((element) =>
    element.matches(USED) || element.scrollTop > 0 || (element.matches("textarea, input, select") && isTouched(element)));

// What stays as it is while it is used: a part of it alone makes no sense.
const WHOLE = ".player, form, details, video, iframe, .captions, .transcript";
// What is read out when its words change: the element itself has to stay.
const SPEAKS = "[role='status'], [role='alert'], [aria-live]";

// A form's `id` may be one of its fields.
const isOfOneKind = (own, their) => own.tagName === their.tagName
  && own.getAttribute("id") === their.getAttribute("id") && own.classList[0] === their.classList[0];

// Brings an element up to date; hands over what stands there then.
const merge = (own, their) => {
  if (own.isEqualNode(their)) return own;
  if (!isBusy(own)) {
    if (own.matches(SPEAKS)) {
      own.className = their.className;
      own.replaceChildren(...[...their.childNodes].map((node) => document.adoptNode(node)));
      return own;
    }
    if (own.matches("form") || !own.querySelector(SPEAKS)) {
      const taken = document.adoptNode(their);
      own.replaceWith(taken);
      return taken;
    }
  }
  if (!own.matches(WHOLE)) mergeChildren(own, their);
  return own;
};

const removeIdle = (elements) => {
  for (const element of elements) if (!isBusy(element)) element.remove();
};

// One child after the other: the same stays, one of its kind changes, and around whatever is busy the rest comes and goes.
const mergeChildren = (own, their) => {
  const theirs = [...their.children];
  let rest = [...own.children];
  let last = null;
  theirs.forEach((child, place) => {
    const later = theirs.slice(place + 1);
    let found = rest.findIndex((one) => one.isEqualNode(child));
    if (found < 0) {
      found = rest.findIndex((one) => isOfOneKind(one, child) && !later.some((other) => one.isEqualNode(other)));
    }
    if (found >= 0) {
      removeIdle(rest.slice(0, found));
      last = merge(rest[found], child);
      rest = rest.slice(found + 1);
      return;
    }
    const taken = document.adoptNode(child);
    if (last) last.after(taken);
    else own.prepend(taken);
    last = taken;
  });
  removeIdle(rest);
};

let refreshing = false;
let again = false;
const refresh = async () => {
  if (refreshing) {
    // What is on its way may be older than what was just told.
    again = true;
    return;
  }
  refreshing = true;
  try {
    const fresh = all("[data-live]", await pageAgain());
    all("[data-live]").forEach((part, place) => {
      if (!fresh[place]) return;
      // What the script has shown here is no difference.
      reveal(fresh[place]);
      merge(part, fresh[place]);
    });
  } catch {
    // The next event or the next round tries again.
  } finally {
    refreshing = false;
  }
  if (again) {
    again = false;
    await refresh();
  }
};

// An event reaches thousands in the same moment: they come for the page one after the other.
let coming = null;
const refreshSoon = () => {
  coming ??= setTimeout(() => {
    coming = null;
    refresh();
  }, Math.random() * SPREAD_MS);
};

const follow = (slug) => {
  let polling = null;
  let source = null;
  let version = null;
  let failures = 0;
  const poll = () => {
    polling ??= setInterval(() => { if (!document.hidden) refresh(); }, REFRESH_MS);
  };
  const heard = (event) => {
    failures = 0;
    clearInterval(polling);
    polling = null;
    if (version !== null && event.lastEventId !== version) refreshSoon();
    version = event.lastEventId;
  };
  const listen = () => {
    if (!globalThis.EventSource) {
      poll();
      return;
    }
    source = new EventSource(`${API}/listening-sessions/${encodeURIComponent(slug)}/live`);
    source.addEventListener("message", heard);
    source.addEventListener("streams", heard);
    source.addEventListener("error", () => {
      failures += 1;
      // The browser comes back by itself while the connection may still work; some networks let no events through at all.
      if (failures >= SILENT_RETRIES || source.readyState === EventSource.CLOSED) poll();
    });
  };
  addEventListener("pagehide", () => source?.close());
  // "Back" may bring the page as it was left, with its connection closed.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    listen();
    refresh();
  });
  listen();
};
