// What a script can make easier on pages that the server renders whole. Every page works without it. Nothing is loaded from elsewhere
// before the person asks for it. What was pressed is remembered until the tab is closed or the page is left; nothing else is.

const [API, COPIED_MS, SENT_MS] = ["/api", 2_500, 10_000];
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
  const words = [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
  const { copied } = button.dataset;
  // A second press finds what the first one says.
  if (!copied || !words || words.data === copied) return;
  const before = words.data;
  words.data = copied;
  setTimeout(() => { words.data = before; }, COPIED_MS);
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

// --- Players of other companies --------------------------------------------------------------------------------------------

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
  if (form.matches("[data-stays]")) return;
  form.dataset.sent = "1";
  // Whoever stopped it sends it again: with its draft it counts once.
  setTimeout(() => { delete form.dataset.sent; }, SENT_MS);
});
addEventListener("pageshow", () => {
  for (const form of all("form[data-sent]")) delete form.dataset.sent;
});

reveal(document);
document.querySelector("[id$='-errors']")?.focus();
hints();
embedAfterAsking();
sayIfLost().catch(() => { /* a browser that tells nothing is told nothing */ });
openWithKey();
const [slug] = all("[data-live]").map((part) => part.dataset.live).filter(Boolean);
if (slug) follow(slug);
