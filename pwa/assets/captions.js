// What is said in a livestream, as lines to read: they come from the captions that the picture brings along. Part of live.js.

const [LINES, ALOUD_MS] = [12, 8_000];

const heard = { keys: new Set(), rolled: new WeakSet(), waiting: [], timer: null };

const wordsOf = (cue) => {
  const [, speaker = ""] = /^<v(?:\.[^\s>]+)?\s+([^>]+)>/.exec(cue.text) ?? [];
  const text = cue.getCueAsHTML ? cue.getCueAsHTML().textContent : cue.text;
  return { speaker, text: text.replace(/\s+/g, " ").trim() };
};

const lineOf = ({ speaker, text }) => {
  const line = document.createElement("p");
  line.dir = "auto";
  if (speaker) {
    const name = document.createElement("b");
    name.textContent = `${speaker}: `;
    line.append(name);
  }
  line.append(text);
  return line;
};

// A screen reader gets what was said since in one piece, not word after word; and only if somebody wants that.
const sayAloud = () => {
  heard.timer = null;
  const place = document.querySelector("[data-said-aloud]");
  if (!place || heard.waiting.length === 0) return;
  place.textContent = heard.waiting.splice(0).join(" ");
  heard.timer = setTimeout(sayAloud, ALOUD_MS);
};

const later = (text) => {
  if (!document.querySelector("[data-aloud]")?.checked) {
    heard.waiting.length = 0;
    return;
  }
  heard.waiting.push(text);
  if (heard.timer === null) sayAloud();
};

// How long ago it was said: the stream tells at what time its picture was taken.
const lagOf = (element, player, startTime) => {
  const shown = player?.playingDate ?? element.getStartDate?.();
  const taken = shown && Number(shown) + 1000 * (player ? startTime - element.currentTime : startTime);
  return (Date.now() - taken) / 1000;
};

const sayLag = (box, seconds) => {
  const place = document.querySelector("[data-lag]");
  const words = JSON.parse(box.dataset.lags ?? "{}");
  const step = Object.keys(words).map(Number).sort((a, b) => a - b).find((most) => seconds <= most);
  // A clock that goes wrong says nothing.
  if (place) place.textContent = seconds >= 0 && step !== undefined ? words[step] : "";
};

const hear = (track, element, player) => {
  const box = document.querySelector("[data-heard]");
  const isSecond = track.mode !== "showing" && [...element.textTracks].some((other) => other.mode === "showing");
  if (!box || isSecond) return;
  for (const cue of track.activeCues ?? []) {
    const words = wordsOf(cue);
    const key = `${cue.startTime.toFixed(1)} ${words.text}`;
    if (words.text === "" || heard.rolled.has(cue) || heard.keys.has(key)) continue;
    heard.keys.add(key);
    if (box.dataset.heard === "") {
      box.dataset.heard = "1";
      box.replaceChildren();
    }
    if (track.language) box.lang = track.language;
    for (const line of box.children) line.classList.add("soft");
    box.append(lineOf(words));
    while (box.children.length > LINES) box.firstElementChild.remove();
    sayLag(box, lagOf(element, player, cue.startTime));
    later(words.text);
  }
};

// Captions inside of the picture that are written along roll up: each screen shows the rows of the one before once more, higher. Those were
// said before.
const noteRolled = (rows, before) => {
  const follows = before.length > 0 && rows.length > 0 && Math.abs(rows[0].startTime - before[0].endTime) < 0.1;
  const isSame = (row, old) => old && row.text === old.text && row.line < old.line;
  let again = follows ? Math.min(rows.length, before.length) : 0;
  while (again > 0 && !rows.slice(0, again).every((row, place) => isSame(row, before[before.length - again + place]))) again -= 1;
  for (const row of rows.slice(0, again)) heard.rolled.add(row);
};

// The player by itself would put track elements with an address of no server into the page, which the page's policy refuses.
const bringCaptions = (element, player, parsed) => {
  const own = new Map();
  const made = (name, type) => {
    const { lang = "", name: label = "" } = (type === "subtitles" && player.subtitleTracks[player.subtitleTrack]) || {};
    const track = element.addTextTrack(type, label, lang);
    const others = [...element.textTracks].some((other) => other.mode === "showing");
    track.mode = others ? "hidden" : "showing";
    own.set(name, { track, keys: new Set(), screen: [] });
    return own.get(name);
  };
  player.on(parsed, (_, { type, track: name, cues }) => {
    const mine = own.get(name) ?? made(name, type);
    const { track, keys, screen } = mine;
    if (type === "captions") {
      noteRolled(cues, screen);
      mine.screen = [...cues];
    }
    for (const cue of cues) {
      // One that lasts longer than a piece of the stream comes with each of them.
      const key = `${cue.startTime.toFixed(1)} ${cue.line} ${cue.text}`;
      if (!keys.has(key)) track.addCue(cue);
      keys.add(key);
    }
  });
};

// Tracks of the playlist, and captions inside of the picture (CEA-608) where there are no others.
const readAlong = (element, player) => {
  element.textTracks.addEventListener("addtrack", ({ track }) => {
    if (track.kind !== "captions" && track.kind !== "subtitles") return;
    track.addEventListener("cuechange", () => hear(track, element, player));
    const isOurs = [...element.children].some((child) => child.track === track);
    const others = [...element.textTracks].some((other) => other.mode === "showing");
    if (!isOurs && !others && track.mode === "disabled") track.mode = "hidden";
  });
};

