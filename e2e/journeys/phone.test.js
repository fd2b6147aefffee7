// On the phone: without signal, leaving in a hurry, coming by mistake.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DESK } from '../harness/browser.js';
import { stage } from '../harness/stage.js';
import { Console } from '../pages/console.js';
import { Resident } from '../pages/resident.js';

const set = stage();

const sent = (visitor) =>
  visitor.requests.filter((request) => request.method === 'POST' && request.url.endsWith('/api/reports'));

test('a report made without signal is kept after a yes and delivered once', { timeout: 240_000 }, async () => {
  const visitor = await set.visitor();
  const resident = new Resident(visitor, set.server);
  await resident.answerHate({ story: 'turnstone without signal' });
  await visitor.context.setOffline(true);
  await resident.press('send');
  await resident.at('receipt-title-waiting');
  const code = await resident.code();
  await resident.press('receipt-keep-yes');
  await resident.page.getByText(resident.t('receipt-kept')).waitFor();

  // The phone is put away; later somebody opens the site where there is signal.
  await visitor.page.close();
  await visitor.context.setOffline(false);
  visitor.page = await visitor.context.newPage();
  const later = new Resident(visitor, set.server);
  await later.open('/');
  await later.page.getByText(later.t('earlier-delivered')).waitFor({ timeout: 60_000 });

  const bodies = new Set(sent(visitor).map((request) => {
    const { proof, ...report } = JSON.parse(request.body);
    return JSON.stringify(report);
  }));
  assert.equal(bodies.size, 1, 'each try carries the same sealed bytes');

  const desk = new Console(await set.visitor({ viewport: DESK }), set.server);
  await desk.logIn(set.server.staffOfUnit('hate-crime-unit'));
  await desk.page.getByRole('grid').waitFor();
  const { report_id: reportId } = JSON.parse(sent(visitor)[0].body);
  assert.equal(await desk.row(reportId).count(), 1);
  await desk.openCase(reportId);
  await desk.page.getByText('turnstone without signal').waitFor();

  const returned = new Resident(await set.visitor(), set.server);
  await returned.comeBack(code, 'mailbox-standing-read');
});

test('leaving blanks the page, wipes the phone, and "back" shows nothing', { timeout: 120_000 }, async () => {
  const visitor = await set.visitor();
  const resident = new Resident(visitor, set.server);
  await visitor.page.goto('about:blank');
  await resident.open('/report/hate');
  await resident.pick('what-attack');
  await resident.goOn('ask-story');
  await resident.fill('story', 'plover in a hurry');
  const begin = Date.now();
  await visitor.page.locator('[data-leave]').first().click();
  await visitor.page.waitForFunction(() => !document.body || !document.body.innerText.includes('plover'), null, { polling: 10 });
  assert.ok(Date.now() - begin < 1500);
  await visitor.page.waitForURL('about:blank');

  await visitor.page.goBack().catch(() => {});
  await visitor.page.waitForTimeout(500);
  const shown = await visitor.page.evaluate(() => document.body?.innerText ?? '');
  assert.equal(shown.trim(), '');

  // Coming on purpose works again, and nothing of before is there.
  await resident.open('/report/hate');
  await resident.at('ask-what');
  const left = await visitor.page.evaluate(async () => ({
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    ticked: document.querySelectorAll('input:checked').length,
  }));
  assert.deepEqual(left, { local: 0, databases: 0, caches: 0, workers: 0, ticked: 0 });
});

test('Escape three times leaves too', { timeout: 60_000 }, async () => {
  const visitor = await set.visitor();
  const resident = new Resident(visitor, set.server);
  await resident.open('/help');
  await resident.at('door-help');
  await visitor.page.waitForLoadState('networkidle');
  for (let times = 0; times < 3; times += 1) await visitor.page.keyboard.press('Escape');
  await visitor.page.waitForURL('about:blank');
});

test('nothing is stored on the phone unless it was agreed to', { timeout: 120_000 }, async () => {
  const visitor = await set.visitor();
  const resident = new Resident(visitor, set.server);
  await resident.answerHate({ story: 'avocet leaves no trace' });
  await resident.send();
  const stored = await visitor.page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(stored, { cookies: '', local: 0, databases: 0, caches: 0, workers: 0 });
  assert.deepEqual(await visitor.context.cookies(set.server.resident), []);
  // What travelled to the server is no plain text in any encoding that a log would show.
  for (const request of visitor.requests) assert.ok(!request.body.includes('avocet'));
  set.isQuiet(visitor);
});

test('a damaged app says so and sends nothing', { timeout: 60_000 }, async () => {
  const visitor = await set.visitor();
  await visitor.context.route('**/*.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'changed' }));
  const resident = new Resident(visitor, set.server);
  await resident.open('/report/hate');
  await resident.page.getByText(resident.t('boot-failed')).waitFor();
  assert.equal(sent(visitor).length, 0);
  assert.ok((await resident.page.locator('a[href="tel:911"]').count()) > 0);
});
