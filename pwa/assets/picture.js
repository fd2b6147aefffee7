// The picture of a livestream or a recording: put in once somebody has pressed play and the player is there. Part of live.js.

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1_000, 30_000];

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

// The number to call stays where it is. "Back" to a page that was left finds the button again: its player has ended.
const putPicture = (button, element) => {
  const place = button.closest(".player");
  place?.classList.add("on");
  button.replaceWith(element);
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || !element.isConnected) return;
    place?.classList.remove("on");
    element.replaceWith(button);
  });
};

const start = (element) => element.play().catch(() => { /* the person presses play */ });

// What broke off is asked for again, after pauses that grow until something arrives.
const patience = () => {
  let tries = 0;
  let waiting = null;
  return {
    arrived: () => { tries = 0; },
    wait: (act) => {
      if (waiting !== null) return;
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
      tries += 1;
      waiting = setTimeout(() => {
        waiting = null;
        act(tries);
      }, pause);
    },
    end: () => clearTimeout(waiting),
  };
};

// The player stops at a fatal error, and stays so.
const comeBack = (element, player, Hls, address) => {
  const { arrived, wait, end } = patience();
  player.on(Hls.Events.FRAG_BUFFERED, arrived);
  player.on(Hls.Events.DESTROYING, end);
  player.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return;
    wait((tries) => {
      if (type === Hls.ErrorTypes.MEDIA_ERROR) {
        player.recoverMediaError();
        return;
      }
      if (tries === 1 && player.levels.length > 0) {
        player.startLoad();
        return;
      }
      // A broadcast that began anew has another list. Loading it stops the element.
      const wasOn = !element.paused || tries > 1;
      player.once(Hls.Events.MANIFEST_PARSED, () => { if (wasOn) start(element); });
      player.loadSource(address);
    });
  });
};

const playList = (element, Hls, address) => {
  // No worker of its own: it would need a looser policy.
  const player = new Hls({ enableWorker: false, renderTextTracksNatively: false });
  readAlong(element, player);
  bringCaptions(element, player, Hls.Events.CUES_PARSED);
  player.on(Hls.Events.SUBTITLE_TRACKS_UPDATED, (_, { subtitleTracks }) => {
    const mine = subtitleTracks.findIndex(({ lang }) => lang === document.documentElement.lang);
    if (subtitleTracks.length > 0) player.subtitleTrack = Math.max(mine, 0);
  });
  comeBack(element, player, Hls, address);
  player.loadSource(address);
  player.attachMedia(element);
  addEventListener("pagehide", () => player.destroy());
};

// The browser plays it by itself.
const playFile = (element, address) => {
  const { arrived, wait, end } = patience();
  readAlong(element, null);
  element.addEventListener("playing", arrived);
  element.addEventListener("error", () => wait(() => {
    const at = element.currentTime;
    element.src = address;
    if (Number.isFinite(element.duration)) element.currentTime = at;
    start(element);
  }));
  element.src = address;
  addEventListener("pagehide", end);
};

// Without a player there is no picture: the button stays, to be pressed again, and the number to call with it.
const player = async () => {
  const Hls = await amparo.loadPlayer();
  if (!Hls?.isSupported()) throw new Error("no player");
  return Hls;
};

const play = async (button) => {
  if (button.getAttribute("aria-busy") === "true") return;
  const address = button.dataset.hls;
  const element = video(button);
  const failed = button.parentElement.querySelector("[data-play-failed]");
  const isList = /\.m3u8($|\?)/.test(address);
  // Some browsers play a playlist by themselves, and leave its captions out.
  const plays = element.canPlayType("application/vnd.apple.mpegurl") && (element.getStartDate || !document.querySelector("[data-heard]"));
  button.setAttribute("aria-busy", "true");
  if (failed) failed.hidden = true;
  try {
    const Hls = isList && !plays ? await player() : null;
    putPicture(button, element);
    element.focus();
    if (Hls) playList(element, Hls, address);
    else playFile(element, address);
    start(element);
  } catch {
    if (failed) failed.hidden = false;
  } finally {
    button.removeAttribute("aria-busy");
  }
};
