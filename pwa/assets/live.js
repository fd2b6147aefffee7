// What a script can make easier on pages that the server renders whole. Every page works without it. Nothing is loaded from elsewhere
// before the person asks for it. What was pressed is remembered until the tab is closed or the page is left; nothing else is.

const [API, REFRESH_MS, SILENT_RETRIES] = ["/api", 30_000, 3];
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const here = () => new URL(location.href);

// Elements that are of use only with a script.
const reveal = (root) => {
  for (const element of all("[data-script][hidden]", root)) element.hidden = false;
  for (const button of all("[data-support]", root)) if (supported.has(button.dataset.support)) press(button);
  if (!canPush()) for (const element of all("[data-push]", root)) element.hidden = true;
  if (!navigator.clipboard) for (const element of all("[data-copy]", root)) element.hidden = true;
};

// --- Numbers with plus and minus -------------------------------------------------------------------------------

const step = (button) => {
  const field = button.closest("[data-stepper]")?.querySelector("input");
  if (!field) return;
  const least = field.min === "" ? 0 : Number(field.min);
  const most = field.max === "" ? Infinity : Number(field.max);
  const next = (Number(field.value) || 0) + Number(button.dataset.step);
  field.value = String(Math.min(Math.max(next, least), most));
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};

// --- Copying and printing ------------------------------------------------------------------------------------------

const copy = async (button) => {
  await navigator.clipboard.writeText(button.dataset.copy);
  const said = button.dataset.copied;
  if (!said) return;
  const before = button.textContent;
  button.textContent = said;
  setTimeout(() => { button.textContent = before; }, 2500);
};

// --- A list that narrows while somebody types -------------------------------------------------------------------------

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

const narrow = (field) => {
  const wanted = plain(field.value.trim());
  for (const row of all("[data-filter] [data-name]")) row.hidden = !plain(row.dataset.name).includes(wanted);
  for (const part of all("[data-part]")) {
    part.hidden = !part.querySelector("[data-name]:not([hidden])");
    part.open = wanted !== "";
  }
};

// --- States of streams, as they change -----------------------------------------------------------------------------------

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

// Whoever watches, types or has opened something is not disturbed.
const isTyped = (field) => field === document.activeElement || field.value !== field.defaultValue;
const isBusy = (part) => [part, ...all("video, iframe, textarea, input, details[open], [data-heard='1']", part)].some((element) =>
  element.matches("video, iframe, details[open], [data-heard='1']")
  || (element.matches("textarea, input:not([type=hidden])") && isTyped(element)));

const taken = (element) => {
  const own = document.adoptNode(element);
  reveal(own);
  return own;
};

// What has changed is taken over around whatever is busy.
const merge = (old, fresh) => {
  if (old.isEqualNode(fresh)) return;
  if (!isBusy(old)) {
    old.replaceWith(taken(fresh));
    return;
  }
  if (old.matches(".player, form, details, video, iframe, .captions")) return;
  const busy = [...old.children].filter(isBusy);
  const theirs = [...fresh.children];
  for (const child of [...old.children]) if (!busy.includes(child)) child.remove();
  let next = 0;
  for (const child of busy) {
    const match = theirs.findIndex((other, place) =>
      place >= next && other.tagName === child.tagName && other.className === child.className);
    if (match < 0) continue;
    child.before(...theirs.slice(next, match).map(taken));
    merge(child, theirs[match]);
    next = match + 1;
  }
  old.append(...theirs.slice(next).map(taken));
};

let refreshing = false;
const refresh = async () => {
  if (refreshing) return;
  refreshing = true;
  try {
    const fresh = all("[data-live]", await pageAgain());
    all("[data-live]").forEach((part, place) => {
      if (fresh[place]) merge(part, fresh[place]);
    });
  } catch {
    // The next event or the next round tries again.
  } finally {
    refreshing = false;
  }
};

const follow = (slug) => {
  let polling = null;
  const poll = () => {
    polling ??= setInterval(() => { if (!document.hidden) refresh(); }, REFRESH_MS);
  };
  if (!globalThis.EventSource) {
    poll();
    return;
  }
  const source = new EventSource(`${API}/listening-sessions/${encodeURIComponent(slug)}/live`);
  let version = null;
  let failures = 0;
  const heard = (event) => {
    failures = 0;
    clearInterval(polling);
    polling = null;
    if (version !== null && event.lastEventId !== version) refresh();
    version = event.lastEventId;
  };
  source.addEventListener("message", heard);
  source.addEventListener("streams", heard);
  source.addEventListener("error", () => {
    failures += 1;
    // The browser comes back by itself while the connection may still work; some networks let no events through at all.
    if (failures >= SILENT_RETRIES || source.readyState === EventSource.CLOSED) poll();
  });
  addEventListener("pagehide", () => source.close());
};

// --- Watching --------------------------------------------------------------------------------------------------------------

const video = (button) => {
  const element = document.createElement("video");
  element.controls = true;
  element.playsInline = true;
  element.crossOrigin = "anonymous";
  if (button.dataset.title) element.setAttribute("aria-label", button.dataset.title);
  if (button.dataset.captions) {
    const track = document.createElement("track");
    track.kind = "captions";
    track.src = button.dataset.captions;
    track.srclang = button.dataset.captionsLanguage ?? document.documentElement.lang;
    track.label = button.dataset.captionsLabel ?? track.srclang;
    track.default = true;
    element.append(track);
  }
  return element;
};

// The number to call stays where it is.
const putPicture = (button, element) => {
  button.closest(".player")?.classList.add("on");
  button.replaceWith(element);
};

const play = async (button) => {
  const address = button.dataset.hls;
  const element = video(button);
  const isList = /\.m3u8($|\?)/.test(address);
  // Some browsers play a playlist by themselves, and leave its captions out.
  const plays = element.canPlayType("application/vnd.apple.mpegurl") && (element.getStartDate || !document.querySelector("[data-heard]"));
  putPicture(button, element);
  element.focus();
  if (isList && !plays) {
    const Hls = await amparo.loadPlayer();
    if (Hls.isSupported()) {
      // No worker of its own: it would need a looser policy.
      const player = new Hls({ enableWorker: false, renderTextTracksNatively: false });
      readAlong(element, player);
      bringCaptions(element, player, Hls.Events.CUES_PARSED);
      player.on(Hls.Events.SUBTITLE_TRACKS_UPDATED, (_, { subtitleTracks }) => {
        const mine = subtitleTracks.findIndex(({ lang }) => lang === document.documentElement.lang);
        if (subtitleTracks.length > 0) player.subtitleTrack = Math.max(mine, 0);
      });
      player.loadSource(address);
      player.attachMedia(element);
      addEventListener("pagehide", () => player.destroy());
    }
  } else {
    readAlong(element, null);
    element.src = address;
  }
  element.play().catch(() => { /* the person presses play */ });
};

// The answer to a page that nobody asked to play on has a policy that lets no foreign player in. This asks for the other answer.
const askToPlay = (button) => {
  const address = here();
  address.searchParams.set("play", "1");
  if (button.dataset.stream) address.searchParams.set("stream", button.dataset.stream);
  location.assign(address);
};

const embed = (button) => {
  const frame = document.createElement("iframe");
  frame.src = button.dataset.embed;
  frame.title = button.dataset.title ?? button.textContent.trim();
  frame.allow = "fullscreen";
  frame.allowFullscreen = true;
  // Some companies play nothing without knowing on which site: they get its name, and not which page of it.
  frame.referrerPolicy = "strict-origin";
  frame.sandbox = "allow-scripts allow-same-origin allow-presentation";
  putPicture(button, frame);
};

const embedAfterAsking = () => {
  const address = here();
  if (address.searchParams.get("play") !== "1") return;
  address.searchParams.delete("play");
  history.replaceState(null, "", address);
  // A link that somebody passed on is no press of the button.
  if (!document.referrer.startsWith(`${location.origin}/`)) return;
  const button = document.querySelector("[data-embed]");
  if (button) embed(button);
};

// A line of the transcript or a point of the agenda leads to its second.
const jump = (link) => {
  const element = document.querySelector("video");
  if (!element) return false;
  element.currentTime = Number(link.dataset.seconds);
  element.play().catch(() => {});
  return true;
};

// --- The group's own file ------------------------------------------------------------------------------------------------------

// What a group fills in every time. The file is made and read on this device; nobody else sees it.
const GROUP_FIELDS = [
  "seats", "group", "name", "email", "language", "speaker", "speaking", "wheelchair", "asl_seating", "headset", "childcare", "ages",
  "need", "interpreter_language", "accept_partial", "least", "text",
];

const groupForms = () => [...new Set(all("[data-group-file]").flatMap((part) =>
  (part.closest("form") ? [part.closest("form")] : all("form", part))))];

const saveGroup = () => {
  const fields = {};
  for (const form of groupForms()) {
    for (const [name, value] of new FormData(form)) {
      if (GROUP_FIELDS.includes(name) && typeof value === "string" && value !== "") (fields[name] ??= []).push(value);
    }
  }
  const file = new Blob([JSON.stringify({ v: 1, fields }, null, 1)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "amparo-group.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const fill = (control, values) => {
  if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
  else if (control.type !== "hidden") [control.value] = values;
  control.dispatchEvent(new Event("input", { bubbles: true }));
};

const loadGroup = async (picker) => {
  const [file] = picker.files;
  if (!file || file.size > 64_000) return;
  try {
    const { v, fields } = JSON.parse(await file.text());
    if (v !== 1) return;
    for (const control of groupForms().flatMap((form) => [...form.elements])) {
      const values = GROUP_FIELDS.includes(control.name) ? fields[control.name] : undefined;
      if (Array.isArray(values) && values.every((value) => typeof value === "string")) fill(control, values);
    }
  } catch {
    picker.setCustomValidity(picker.dataset.wrong ?? "?");
    picker.reportValidity();
  }
};

// --- A phone in another zone -----------------------------------------------------------------------------------------------------

const offsetAt = (zone, at) => {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(at);
  return parts.find((part) => part.type === "timeZoneName")?.value;
};

const hint = (place) => {
  const at = new Date(place.dataset.localTime);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (Number.isNaN(at.getTime()) || offsetAt(own, at) === offsetAt(place.dataset.zone, at)) return;
  const lang = `${document.documentElement.lang}-u-nu-latn-ca-gregory`;
  const time = new Intl.DateTimeFormat(lang, { weekday: "long", hour: "numeric", minute: "2-digit" }).format(at);
  place.textContent = (place.dataset.words ?? "{t}").replace("{t}", time);
  place.hidden = false;
};

const hints = () => {
  for (const place of all("[data-local-time][data-zone]")) {
    try {
      hint(place);
    } catch { /* a browser without zones says nothing */ }
  }
};

// --- All of it -----------------------------------------------------------------------------------------------------------------------

const PRESSED = [
  ["[data-step]", step],
  ["[data-copy]", copy],
  ["[data-print]", () => print()],
  ["[data-hls]", play],
  ["[data-embed]", askToPlay],
  ["[data-support]", support],
  ["[data-group-save]", saveGroup],
];

addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest("[data-seconds]");
  if (link && jump(link)) event.preventDefault();
  for (const [selector, act] of PRESSED) {
    const found = event.target.closest(selector);
    if (found) {
      event.preventDefault();
      act(found);
      return;
    }
  }
});

addEventListener("input", (event) => {
  const isSearch = event.target instanceof Element && event.target.matches("input[type=search]");
  if (isSearch && document.querySelector("[data-filter]")) narrow(event.target);
});

addEventListener("change", (event) => {
  if (event.target instanceof Element && event.target.matches("input[type=file][data-group-load]")) loadGroup(event.target);
});

// A second press sends nothing: the first is on its way. Coming back to the page frees the form again.
addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (!navigator.onLine) {
    event.preventDefault();
    sayNoSignal(form, event.submitter);
    return;
  }
  if (form.matches("[data-push]") && form.elements.namedItem("endpoint").value === "") {
    event.preventDefault();
    tellThisPhone(form);
    return;
  }
  if (form.dataset.work && form.elements.namedItem("work_counter").value === "") {
    event.preventDefault();
    workFor(form);
    return;
  }
  if (form.dataset.sent === "1") event.preventDefault();
  // An answer that is a file leaves the page as it is.
  if (!form.matches("[data-stays]")) form.dataset.sent = "1";
});
addEventListener("pageshow", () => {
  for (const form of all("form[data-sent]")) delete form.dataset.sent;
});

reveal(document);
hints();
embedAfterAsking();
openWithKey();
const [slug] = all("[data-live]").map((part) => part.dataset.live).filter(Boolean);
if (slug) follow(slug);
