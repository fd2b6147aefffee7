// Shows the messages that somebody asked for, and opens the page of the one that was pressed. Handles no request and keeps nothing.
"use strict";

self.addEventListener("install", () => self.skipWaiting());

const read = (event) => {
  try {
    return event.data.json();
  } catch {
    return {};
  }
};

self.addEventListener("push", (event) => {
  const { title = "", body = "", lang = "", dir = "auto", url = "/" } = read(event);
  event.waitUntil(self.registration.showNotification(title, { body, lang, dir, data: { url } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.url ?? "/", self.location.origin);
  if (url.origin === self.location.origin) event.waitUntil(self.clients.openWindow(url));
});
