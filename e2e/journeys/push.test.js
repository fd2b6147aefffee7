// Messages of the browser: asked for at a press, shown in the person's language, and what a press on them opens.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { PHONE } from '../harness/browser.js';
import { Office } from '../harness/office.js';
import { PushBrowser, PushService, PushWorker } from '../harness/push.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';
import { Hosting } from '../pages/hosting.js';

const service = await PushService.start();
process.env.AMPARO_PUSH_PRIVATE_HOSTS = service.host;
after(() => service.stop());

let office;
const set = stage(async (ready) => {
  office = await Office.open(ready);
});

const HERE = '/follow?kind=neighborhood&target=boyle-heights';

async function phone(tag, { allows = true } = {}) {
  const visitor = await set.visitor({ locale: tag, viewport: PHONE });
  if (allows) await visitor.context.grantPermissions(['notifications']);
  const browser = new PushBrowser(service);
  await browser.settle(visitor);
  return { visitor, browser, civic: new Civic(visitor, set.server, tag) };
}

test('who follows by push is told by the real worker, in their language and direction', { timeout: 240_000 }, async () => {
  const { visitor, browser, civic } = await phone('fa');
  const { page } = civic;
  await civic.open(HERE);
  const asked = page.waitForEvent('domcontentloaded');
  const before = await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length));
  assert.equal(before, 0, 'nothing is registered before the press');
  await civic.button('follow-push').click();
  await asked;
  await civic.says('follow-now-push');
  const ends = await page.locator('form:has(input[value=end])').getAttribute('action');
  const [code] = ends.match(/\d{16}/);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('[data-push-lost]').isVisible(), false);

  await office.finding({ summary: 'The lights at the bus stop are out.' });
  const message = await service.message(browser);
  assert.equal(message.url, `${set.server.resident}/fa/follow/${code}`);
  const worker = await PushWorker.of(visitor);
  const shown = await worker.deliver(message);
  assert.deepEqual([shown.lang, shown.dir], ['fa', 'rtl']);
  assert.match(shown.title, /[؀-ۿ]/);
  assert.match(shown.body, /The lights at the bus stop are out\./);
  assert.deepEqual(await worker.press(), { opened: [`${set.server.resident}/fa/follow/${code}`], left: 0 });

  // The browser has dropped it: whoever looks is told.
  await page.evaluate(() => sessionStorage.removeItem('pushed'));
  await civic.open(`/follow/${code}`);
  await civic.says('follow-push-lost');

  await civic.button('follow-end').click();
  await civic.says('follow-ended-note');
  set.isQuiet(visitor);
});

test('a message from who knows where opens nothing elsewhere', { timeout: 60_000 }, async () => {
  const { visitor, civic } = await phone('en');
  await civic.open(HERE);
  await civic.button('follow-push').click();
  await civic.says('follow-now-push');
  const worker = await PushWorker.of(visitor);
  await worker.deliver({ title: 'A', body: 'B', url: 'https://elsewhere.example/' });
  assert.deepEqual(await worker.press(), { opened: [], left: 0 });
  // What is no message of ours is shown without words, and breaks nothing.
  assert.deepEqual(await worker.deliver('no JSON'), { title: '', body: '', lang: '', dir: 'auto', data: { url: '/' } });
  const after = await worker.deliver({ title: 'A', body: 'B', lang: 'ar', dir: 'rtl', url: `${set.server.resident}/ar/` });
  assert.equal(after.lang, 'ar');
});

test('a browser that says no is told so, and nothing is stored', { timeout: 60_000 }, async () => {
  const { visitor, civic } = await phone('en', { allows: false });
  const { page } = civic;
  await civic.open(HERE);
  assert.equal(await page.getByText(civic.t('follow-push-denied')).isVisible(), false);
  await civic.button('follow-push').click();
  await page.getByText(civic.t('follow-push-denied')).waitFor();
  assert.ok(page.url().includes(`${HERE}&draft=`), 'the form did not go');
  assert.deepEqual(visitor.requests.filter(({ method }) => method === 'POST'), []);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0);
  set.isQuiet(visitor);
});

test('a browser without messages is offered mail alone', { timeout: 60_000 }, async () => {
  const { visitor, civic } = await phone('en');
  await visitor.context.addInitScript(() => { delete globalThis.PushManager; });
  await civic.open(HERE);
  await civic.button('follow-send').waitFor();
  assert.equal(await civic.button('follow-push').count(), 0);
});

test('a host switches alarms on and off on this device', { timeout: 120_000 }, async () => {
  const session = await office.session({ title: 'With a stream', days: 3 });
  const { visitor } = await phone('en');
  const host = new Hosting(visitor, set.server);
  const { page } = host;
  await host.logIn();
  await host.open(`/hosting/session/${session.id}/stream`);
  await page.getByText(host.t('hosting-alarms-off')).waitFor();
  await host.button('hosting-alarms-switch-on').click();
  await page.getByText(host.t('hosting-alarms-on')).waitFor();
  const [wish] = await page.evaluate(() => globalThis.subscribed);
  assert.equal(wish.userVisibleOnly, true);
  assert.match(wish.applicationServerKey, /^[\w-]{87}$/);
  await host.tab('hosting-tab-door').click();
  await host.tab('hosting-tab-stream').click();
  await page.getByText(host.t('hosting-alarms-on')).waitFor();

  const worker = await PushWorker.of(visitor);
  const shown = await worker.deliver({
    title: 'A livestream broke off', body: 'With a stream', lang: 'en', dir: 'ltr', url: `/hosting/session/${session.id}/stream?lang=en`,
  });
  assert.equal(shown.title, 'A livestream broke off');
  const { opened } = await worker.press();
  assert.deepEqual(opened, [`${set.server.console}/hosting/session/${session.id}/stream?lang=en`]);

  await host.button('hosting-alarms-switch-off').click();
  await page.getByText(host.t('hosting-alarms-off')).waitFor();
  set.isQuiet(visitor);
});

test('a host whose browser says no, or has no messages, is told that mails come', { timeout: 120_000 }, async () => {
  const session = await office.session({ title: 'With a stream too', days: 3 });
  const { visitor } = await phone('en', { allows: false });
  const host = new Hosting(visitor, set.server);
  const { page } = host;
  await host.logIn();
  await host.open(`/hosting/session/${session.id}/stream`);
  await host.button('hosting-alarms-switch-on').or(page.getByText(host.t('hosting-alarms-denied'))).first().waitFor();
  await host.button('hosting-alarms-switch-on').click();
  await page.getByText(host.t('hosting-alarms-denied')).waitFor();
  await visitor.context.addInitScript(() => { delete globalThis.PushManager; });
  await host.open(`/hosting/session/${session.id}/stream`);
  await page.getByText(host.t('hosting-alarms-unsupported')).waitFor();
  assert.equal(await host.button('hosting-alarms-switch-on').count(), 0);
  set.isQuiet(visitor);
});
