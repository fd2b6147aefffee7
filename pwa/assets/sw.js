// Keeps the pages of one language and this release's files on the phone. Registered only after the person agreed.
// Never answers for /api, /.well-known or /basic: nothing about a report is ever in a cache.
"use strict";

const BUILD = "__BUILD__";
const LOCALE = new URL(self.location.href).searchParams.get("locale") ?? "en";
const CACHE = `${BUILD}-${LOCALE}`;
const ASSETS = "__PRECACHE__";
// Rendered by the server, some with a code on them: they are never kept, and no other page stands in for one.
const WHOLE = /^\/[A-Za-z-]+\/(sessions|seat|neighborhoods|commitments|findings|ask-for-a-session|requests|follow|door|meetings)(\/|$)/;
// After so long without a beginning of an answer, the kept page is shown.
const PATIENCE_MS = 8000;
const PAGES = ["", "report/hate", "report/property", "code"].map((page) => `/${LOCALE}/${page}`);

self.addEventListener("install", (event) => {
  const fill = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([...ASSETS, ...PAGES]);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    // In order of their age. A page that is open now has the files of the last release: without signal it finds them nowhere else.
    const others = (await caches.keys()).filter((name) => name !== CACHE);
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

const asset = async (request) => {
  const found = await caches.match(request);
  return found ?? fetch(request);
};

// The body may take its time.
const begun = async (request) => {
  const limit = new AbortController();
  const late = setTimeout(() => limit.abort(), PATIENCE_MS);
  try {
    return await fetch(request, { signal: limit.signal });
  } finally {
    clearTimeout(late);
  }
};

const page = async (request, path) => {
  try {
    const response = await begun(request);
    if (response.ok && PAGES.includes(path)) {
      const cache = await caches.open(CACHE);
      await cache.put(path, response.clone());
    }
    return response;
  } catch (error) {
    const cache = await caches.open(CACHE);
    const found = (await cache.match(path)) ?? (await cache.match(`/${LOCALE}/`));
    if (found) return found;
    throw error;
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(asset(request));
  else if (request.mode === "navigate" && !/^\/(api|\.well-known|basic)(\/|$)/.test(url.pathname) && !WHOLE.test(url.pathname)) {
    event.respondWith(page(request, url.pathname));
  }
});
