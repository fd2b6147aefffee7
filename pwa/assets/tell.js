// Messages on this phone: the browser asks the person, and only a yes is sent. Part of live.js.

const canPush = () => "serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis;

const subscribed = async () => {
  const [{ key }, manager] = await Promise.all([
    fetch(`${API}/push-key`).then((answer) => answer.json()),
    amparo.workForPush(),
  ]);
  const wish = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await manager.subscribe(wish);
  } catch (error) {
    // One that was made for another key of this site is of no use to anybody.
    const old = await manager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return manager.subscribe(wish);
  }
};

// A browser may drop what it was asked for, and nobody notices: whoever looks at what they follow is told.
const sayIfLost = async () => {
  const said = document.querySelector("[data-push-lost]");
  if (!said || !canPush()) return;
  const registration = await navigator.serviceWorker.getRegistration("/push/");
  const kept = await registration?.pushManager.getSubscription();
  said.hidden = Boolean(kept) && Notification.permission === "granted";
};

// The browser asks the person. Only a yes is sent: the form goes the way of every form.
const tellThisPhone = async (form) => {
  if (form.dataset.asking === "1") return;
  form.dataset.asking = "1";
  const [no, failed] = ["[data-push-no]", "[data-push-failed]"].map((name) => form.querySelector(name));
  no.hidden = true;
  failed.hidden = true;
  try {
    // First of all: some browsers ask only at the press itself.
    if ((await Notification.requestPermission()) !== "granted") {
      no.hidden = false;
      return;
    }
    const { endpoint, keys } = (await subscribed()).toJSON();
    for (const [name, value] of Object.entries({ endpoint, p256dh: keys.p256dh, auth: keys.auth })) {
      form.elements.namedItem(name).value = value;
    }
    form.requestSubmit();
  } catch {
    failed.hidden = false;
  } finally {
    delete form.dataset.asking;
  }
};

