// Watching, reading along, asking; and what these pages owe to everybody: no trace, a way out.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { popOn, rollUp } from '../harness/cea608.js';
import { stock } from '../harness/civic.js';
import { Office, captionedFilm, spokenFilm } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';

const FOREIGN = 'https://www.youtube-nocookie.com';
let office;
let stocked;

const set = stage(async (ready) => {
  office = await Office.open(ready);
  stocked = await stock(office);
});

const watcher = async (options) => new Civic(await set.visitor(options), set.server);
const plays = (page) => page.waitForFunction(() => document.querySelector('video')?.currentTime > 0);

test('a stream plays from our own server, and what the host says arrives without loading again', { timeout: 60_000 }, async () => {
  const { live, stream } = stocked;
  const civic = await watcher();
  const { page } = civic;
  const listening = page.waitForRequest(/\/live$/);
  await civic.open(`/sessions/${live.slug}/watch`);
  await listening;
  await page.getByText(civic.t('badge-live')).first().waitFor();
  assert.deepEqual(civic.visitor.requests.filter(({ url }) => /\.(m3u8|ts)$/.test(url)), [], 'nothing plays by itself');
  await civic.button('watch-play').click();
  await plays(page);
  await page.evaluate(() => {
    globalThis.stayed = true;
    globalThis.picture = document.querySelector('video');
  });

  await office.state(stream, 'interrupted');
  await page.getByRole('heading', { name: civic.t('interrupted-title') }).waitFor();
  await page.locator('.notice.wrong a[href="tel:2135550142"]').waitFor();
  assert.match(await civic.link('interrupted-backup').getAttribute('href'), /^https:\/\/www\.youtube\.com\//);
  assert.ok(await page.evaluate(() => globalThis.stayed && globalThis.picture.isConnected), 'the picture stays where it is');
  await office.state(stream, 'live');
  await page.getByRole('heading', { name: civic.t('interrupted-title') }).waitFor({ state: 'detached' });
  set.isQuiet(civic.visitor);
});

test('what changes on the page takes nothing away from whoever reads, chooses or listens', { timeout: 60_000 }, async () => {
  const { live, stream } = stocked;
  const civic = await watcher();
  const { page } = civic;
  const listening = page.waitForRequest(/\/live$/);
  await civic.open(`/sessions/${live.slug}/watch`);
  await listening;
  await page.getByText(civic.t('badge-live')).first().waitFor();
  await page.locator('select[name=language]').selectOption('es');
  await page.evaluate(() => {
    const found = (selector) => document.querySelector(`[data-live] ${selector}`);
    globalThis.standing = found('[role=status]');
    globalThis.stays = [globalThis.standing, found('h1'), found('.track'), found('select'), found('.player'), found('[data-hls]')];
  });
  await page.locator('[data-hls]').focus();
  await office.state(stream, 'interrupted');
  await page.getByRole('heading', { name: civic.t('interrupted-title') }).waitFor();
  const after = await page.evaluate(() => ({
    gone: globalThis.stays.filter((element) => !element?.isConnected).length,
    said: globalThis.standing.textContent,
    chosen: document.querySelector('select[name=language]').value,
    focused: document.activeElement.matches('[data-hls]'),
  }));
  assert.deepEqual(after, { gone: 0, said: after.said, chosen: 'es', focused: true });
  assert.doesNotMatch(after.said, new RegExp(civic.t('badge-live')), 'the same element says what is new');
  await office.state(stream, 'live');
  await page.getByRole('heading', { name: civic.t('interrupted-title') }).waitFor({ state: 'detached' });
  assert.equal(await page.locator('.player').count(), 1);
  set.isQuiet(civic.visitor);
});

test('a player that does not arrive leaves its button, and a picture that is not there yet comes by itself', { timeout: 60_000 }, async () => {
  const civic = await watcher();
  const { page } = civic;
  await civic.open(`/sessions/${stocked.live.slug}/watch`);
  await page.route(/\/assets\/hls-/, (route) => route.abort('failed'), { times: 1 });
  await civic.button('watch-play').click();
  await civic.says('watch-failed');
  assert.equal(await page.locator('video').count(), 0);
  let refused = 0;
  await page.route(/index\.m3u8$/, (route) => {
    refused += 1;
    return refused <= 3 ? route.abort('failed') : route.continue();
  });
  await civic.button('watch-play').click();
  await plays(page);
  assert.ok(refused > 3, 'the player alone would have given up');
  assert.deepEqual(civic.visitor.faults({ offline: true }), []);
});

test('"Back" to a page of a stream finds it at work', { timeout: 60_000 }, async () => {
  const civic = await watcher();
  const { page } = civic;
  await civic.open(`/sessions/${stocked.live.slug}/watch`);
  await civic.button('watch-play').click();
  await plays(page);
  const listening = page.waitForRequest(/\/live$/);
  // As a browser leaves a page that it keeps, and comes back to it.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await listening;
  await civic.button('watch-play').click();
  await plays(page);
  assert.equal(await page.locator('video').count(), 1);
  set.isQuiet(civic.visitor);
});

test("another company's page is asked for nothing before the press", { timeout: 60_000 }, async () => {
  const session = await office.evening({ title: 'On another page' });
  const [stream] = await office.streams(session, [
    { language: 'en', source: 'page', address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', provider: 'YouTube' },
  ]);
  await office.state(stream, 'live');
  const civic = await watcher();
  const { page } = civic;
  await civic.visitor.context.route(`${FOREIGN}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>The picture</p>' }));
  await civic.open(`/sessions/${session.slug}`);
  await civic.open(`/sessions/${session.slug}/watch`);
  await civic.says('watch-foreign', { provider: 'YouTube' });
  await page.waitForLoadState('load');
  set.isQuiet(civic.visitor);
  await civic.button('watch-play').click();
  await page.frameLocator('.player iframe').getByText('The picture').waitFor();
  assert.deepEqual(civic.visitor.strayRequests([set.server.resident]), [`${FOREIGN}/embed/dQw4w9WgXcQ`]);
  const { headers } = civic.visitor.requests.find(({ url }) => url.startsWith(FOREIGN));
  assert.equal(headers.cookie, undefined);
  assert.ok([undefined, `${set.server.resident}/`].includes(headers.referer), headers.referer);
});

test('a recording has captions and a transcript that can be searched', { timeout: 60_000 }, async () => {
  const civic = await watcher();
  const { page } = civic;
  await civic.open(`/sessions/${stocked.recorded.slug}/watch`);
  await page.getByLabel(civic.t('transcript-search'), { exact: true }).fill('lights');
  await civic.button('civic-search').click();
  await page.getByText(civic.t('transcript-found', { lines: 1 })).waitFor();
  await page.locator('.transcript').getByText('The lights at the bus stop are out.').waitFor();
  assert.equal(await page.locator('.transcript p').count(), 1);
  await civic.button('watch-play').click();
  await plays(page);
  await page.waitForFunction(() => {
    const [track] = document.querySelector('video').textTracks;
    return track?.mode === 'showing' && track.cues?.length === 3;
  });
  set.isQuiet(civic.visitor);
});

test('what is said stands below the picture, and a screen reader gets it in pieces, if somebody wants that', { timeout: 90_000 }, async () => {
  const lines = ['<v Host>Welcome.', 'The lights are out.', 'We walk home in the dark.', '<v Host>Thank you.', 'When will they burn?', 'By May.'];
  const session = await office.evening({ title: 'With words' });
  const [stream] = await office.streams(session, [{ language: 'en', source: 'hls', address: spokenFilm(set.server, 'words', lines) }]);
  await office.state(stream, 'live');
  const civic = await watcher();
  const { page } = civic;
  await civic.open(`/sessions/${session.slug}/watch`);
  await civic.says('captions-play');
  const box = page.locator('[data-heard]');
  await page.evaluate(() => {
    globalThis.aloud = [];
    const place = document.querySelector('[data-said-aloud]');
    new MutationObserver(() => globalThis.aloud.push(place.textContent)).observe(place, { childList: true });
  });
  await page.getByLabel(civic.t('captions-aloud')).check();
  await civic.button('watch-play').click();
  await box.getByText('Host: Welcome.').waitFor();
  await box.getByText('The lights are out.').waitFor();
  // The film is made now: it lags behind by what it took to get here.
  await page.waitForFunction(() => /\d/.test(document.querySelector('[data-lag]').textContent));
  // A change of the stream does not take the words away.
  await office.state(stream, 'interrupted');
  await page.getByRole('heading', { name: civic.t('interrupted-title') }).waitFor();
  await box.getByText('By May.').waitFor();
  assert.deepEqual(await box.locator('p').allInnerTexts(), lines.map((line) => line.replace('<v Host>', 'Host: ')));
  await page.waitForFunction(() => globalThis.aloud.length >= 2);
  const aloud = await page.evaluate(() => globalThis.aloud);
  assert.ok(aloud.length <= 3, `${aloud.length} pieces for ${lines.length} lines`);
  assert.equal(aloud[0], 'Welcome.');
  set.isQuiet(civic.visitor);
});

// A stream with these words inside of its picture, on its watch page, playing.
const playsWith = async (title, said, seconds) => {
  const session = await office.evening({ title });
  const name = title.toLowerCase().replaceAll(' ', '-');
  const [stream] = await office.streams(session, [{ language: 'en', source: 'hls', address: captionedFilm(set.server, name, said, seconds) }]);
  await office.state(stream, 'live');
  const civic = await watcher();
  await civic.open(`/sessions/${session.slug}/watch`);
  await civic.button('watch-play').click();
  await plays(civic.page);
  return civic;
};
const ended = (page) => page.waitForFunction(() => document.querySelector('video').ended, null, { timeout: 60_000 });
const linesOf = (page) => page.locator('[data-heard] p').allInnerTexts();

test('captions that roll up inside of the picture stand below it, each line once', { timeout: 120_000 }, async () => {
  const lines = ['Good evening.', 'The lights are out.', 'Yes.', 'Yes.', 'We walk home in the dark.'];
  for (const rows of [2, 3]) {
    const civic = await playsWith(`Rolling ${rows}`, rollUp(lines, rows), 13);
    await civic.page.locator('[data-heard]').getByText('The lights are out.').waitFor();
    await ended(civic.page);
    assert.deepEqual(await linesOf(civic.page), lines, `${rows} rows`);
    const tracks = await civic.page.evaluate(() => [...document.querySelector('video').textTracks].map(({ kind, mode }) => `${kind} ${mode}`));
    assert.deepEqual(tracks, ['captions showing']);
    set.isQuiet(civic.visitor);
  }
});

test('captions that pop on inside of the picture stand below it', { timeout: 90_000 }, async () => {
  const lines = ['Good evening.', 'When will they burn?', '', 'By May.'];
  const civic = await playsWith('Popping', popOn(lines), 11);
  await civic.page.locator('[data-heard]').getByText('When will they burn?').waitFor();
  await ended(civic.page);
  assert.deepEqual(await linesOf(civic.page), lines.filter((line) => line !== ''));
  set.isQuiet(civic.visitor);
});

test('a picture that carries no captions has none below it', { timeout: 60_000 }, async () => {
  const civic = await playsWith('Silent', [], 4);
  const before = await linesOf(civic.page);
  await ended(civic.page);
  assert.deepEqual(await linesOf(civic.page), before);
  assert.equal(await civic.page.locator('[data-heard]').getAttribute('data-heard'), '');
  set.isQuiet(civic.visitor);
});

test('a screen reader is left alone unless somebody asks for it, and without captions nothing stands there', { timeout: 60_000 }, async () => {
  const session = await office.evening({ title: 'With words too' });
  const address = spokenFilm(set.server, 'words-2', ['One.', 'Two.']);
  const [stream] = await office.streams(session, [{ language: 'en', source: 'hls', address }]);
  await office.state(stream, 'live');
  const civic = await watcher();
  await civic.open(`/sessions/${session.slug}/watch`);
  await civic.button('watch-play').click();
  await civic.page.locator('[data-heard]').getByText('Two.').waitFor();
  assert.equal(await civic.page.locator('[data-said-aloud]').innerText(), '');
  const silent = await office.evening({ title: 'Without words' });
  const [without] = await office.streams(silent, [{ language: 'en', source: 'hls', address, captions: 'none' }]);
  await office.state(without, 'live');
  const other = await watcher();
  await other.open(`/sessions/${silent.slug}/watch`);
  await other.button('watch-play').waitFor();
  assert.equal(await other.page.locator('[data-heard]').count(), 0);
});

test('a question is let through, and another person supports it', { timeout: 60_000 }, async () => {
  const words = `When will the lights burn? ${randomUUID().slice(0, 4)}`;
  const asking = await watcher();
  await asking.open(`/sessions/${stocked.live.slug}/ask`);
  await asking.page.locator('textarea[name=text]').fill(words);
  await asking.button('ask-send').click();
  await asking.says('ask-sent-title');
  const answer = await office.call('GET', `/api/listening-sessions/${stocked.live.id}/questions`);
  const question = answer.questions.find(({ text }) => text === words);

  const other = await watcher();
  await other.open(`/sessions/${stocked.live.slug}`);
  assert.equal(await other.page.getByText(words).count(), 0, 'nobody sees it before a host has read it');
  await office.moderate(question.id, 'shown', { text: words });
  // A public page may be half a minute old.
  await other.page.reload();
  const shown = other.page.locator(`#q-${question.id}`);
  await shown.getByRole('button', { name: other.t('question-me-too') }).click();
  await shown.getByText(other.t('question-supports', { people: 1 })).waitFor();
  assert.ok(await shown.getByRole('button').isDisabled(), 'one press is one voice');
  await other.page.reload();
  assert.ok(await shown.getByRole('button').isDisabled(), 'also when the page is loaded anew');
  const third = await watcher();
  await third.open(`/sessions/${stocked.live.slug}`);
  await third.page.locator(`#q-${question.id}`).getByText(third.t('question-supports', { people: 1 })).waitFor();
  for (const { visitor } of [asking, other, third]) set.isQuiet(visitor);
});

test('"Leave this page" and Esc three times work on a page without the app', { timeout: 60_000 }, async () => {
  for (const leave of [
    (page) => page.locator('[data-leave]').click({ noWaitAfter: true }),
    async (page) => { for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape'); },
  ]) {
    const { page, visitor, ...civic } = await watcher();
    await page.goto(`${set.server.resident}${civic.space}/sessions/${stocked.live.slug}`);
    await leave(page);
    await page.waitForURL('about:blank');
    await page.goBack({ waitUntil: 'commit' }).catch(() => {});
    await page.waitForURL('about:blank');
    assert.equal((await page.locator('body').innerText()).trim(), '');
    set.isQuiet(visitor);
  }
});

test('what works without a signal leaves these pages alone', { timeout: 60_000 }, async () => {
  const civic = await watcher();
  const { page, visitor } = civic;
  await civic.open('/');
  await page.evaluate(async () => {
    await globalThis.amparo.workOffline();
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const route of ['/sessions', `/sessions/${stocked.live.slug}`, '/seat', '/neighborhoods']) {
    assert.equal((await civic.open(route)).fromServiceWorker(), false, route);
  }
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map((request) => new URL(request.url).pathname);
  });
  assert.ok(kept.length > 0);
  assert.deepEqual(kept.filter((path) => /sessions|seat|neighborhoods/.test(path)), []);
  await visitor.context.setOffline(true);
  await assert.rejects(civic.open(`/sessions/${stocked.recorded.slug}`), /ERR_INTERNET_DISCONNECTED/);
});
