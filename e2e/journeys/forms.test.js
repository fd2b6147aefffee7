// Forms of sessions: what stands in their way is said, nothing that was typed is lost, and no form is impossible to send.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';

let session;
const set = stage(async (ready) => {
  session = await (await Office.open(ready)).session({ title: 'Forms', days: 4 });
});

const phone = async () => {
  const civic = new Civic(await set.visitor(), set.server);
  await civic.open(`/sessions/${session.slug}/sign-up`);
  return civic;
};
const file = (content) => ({ name: 'group.json', mimeType: 'application/json', buffer: Buffer.from(content) });
const group = (fields, v = 1) => file(JSON.stringify({ v, fields }));

test('a file that is none of ours is told, and stops nothing', { timeout: 60_000 }, async () => {
  const civic = await phone();
  const { page } = civic;
  await civic.card('who-group').check();
  const picker = page.locator('input[type=file]');
  const wrong = page.getByText(civic.t('group-file-wrong'));
  assert.equal(await wrong.isVisible(), false);
  for (const bad of [file('no JSON'), group({ seats: ['9'] }, 2), file(JSON.stringify({ v: 1, fields: {}, long: 'x'.repeat(64_000) }))]) {
    await picker.setInputFiles(bad);
    await wrong.waitFor();
    assert.equal(await page.locator('#seats-seats').inputValue(), '1');
  }
  await picker.setInputFiles(group({ seats: ['7'], group: ['Choir'], need: ['captions'], draft: ['x'] }));
  await wrong.waitFor({ state: 'hidden' });
  assert.equal(await page.locator('#seats-seats').inputValue(), '7');
  assert.ok(await page.locator('input[name=need][value=captions]').isChecked());
  await civic.save();
  await civic.says('seat-registered-note', { seats: 7, wanted: 7 });
  set.isQuiet(civic.visitor);
});

test('what was left behind in a part that is hidden again stops nobody', { timeout: 60_000 }, async () => {
  const civic = await phone();
  const { page } = civic;
  for (const left of ['', '0']) {
    await civic.open(`/sessions/${session.slug}/sign-up`);
    await civic.card('who-group').check();
    await page.locator('#seats-seats').fill(left);
    await civic.card('who-me').check();
    await civic.save();
    await civic.says('seat-registered-note', { seats: 1, wanted: 1 });
  }
  set.isQuiet(civic.visitor);
});

test('what is wrong is told first of all, in the title too, and leads to its field', { timeout: 60_000 }, async () => {
  const civic = await phone();
  const { page } = civic;
  await civic.card('who-group').check();
  await page.locator('#seats-seats').fill('');
  await civic.button('sign-up-send').click();
  const summary = page.locator('#seats-errors');
  await summary.waitFor();
  assert.ok((await page.title()).startsWith(civic.t('error-title')));
  assert.ok(await summary.evaluate((element) => element === document.activeElement));
  await summary.getByRole('link', { name: civic.t('fault-number') }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'seats-seats');
  await page.getByRole('button', { name: `${civic.t('step-more')} ${civic.t('seats-how-many')}`, exact: true }).click();
  assert.equal(await page.locator('#seats-seats').inputValue(), '2');
  await civic.save();

  // A seat's page is long, and its forms stand at the end.
  const part = await civic.part('change');
  await part.locator('input[name=seats]').fill('');
  await part.getByRole('button', { name: civic.t('seat-change-send'), exact: true }).click();
  const refused = page.locator('#seat-errors');
  await refused.waitFor();
  assert.ok(await refused.evaluate((element) => element === document.activeElement));
  assert.ok(await page.locator('#part-change').evaluate((element) => element.open));
  assert.equal(await refused.getByRole('link').getAttribute('href'), '#part-change');
  const above = await page.evaluate(() => {
    const place = (selector) => document.querySelector(selector).getBoundingClientRect().top;
    return place('#seat-errors') < place('.pass');
  });
  assert.ok(above);
});

test('a code is copied, a second press says so too, and the button stays as it was', { timeout: 60_000 }, async () => {
  const civic = await phone();
  const { page } = civic;
  await civic.visitor.context.grantPermissions(['clipboard-write', 'clipboard-read']);
  const code = await civic.save();
  const button = page.locator('[data-copy]');
  await button.click();
  await button.getByText(civic.t('seat-copied')).or(page.getByRole('button', { name: civic.t('seat-copied') })).first().waitFor();
  await button.click();
  assert.equal((await page.evaluate(() => navigator.clipboard.readText())).replace(/\D/g, ''), code);
  await civic.button('seat-copy').waitFor();
  assert.equal(await button.locator('svg').count(), 1);
});

test('a form that was stopped on its way can be sent again', { timeout: 60_000 }, async () => {
  const civic = await phone();
  const { page } = civic;
  await page.addInitScript(() => {
    const real = globalThis.setTimeout;
    globalThis.late = [];
    globalThis.setTimeout = (act, pause, ...more) => (pause === 10_000 ? globalThis.late.push(act) : real(act, pause, ...more));
  });
  await page.reload();
  // Without a page in its answer a form leaves the page where it is, as "Stop" does.
  const posts = [];
  const isForm = (url) => url.pathname.endsWith('/sign-up');
  await page.route(isForm, (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    posts.push(route.request().postData());
    return route.fulfill({ status: 204 });
  });
  const send = civic.button('sign-up-send');
  const isSent = () => page.evaluate(() => document.querySelector('form.sign-up').dataset.sent === '1');
  const first = page.waitForRequest((request) => request.method() === 'POST');
  await send.click({ noWaitAfter: true });
  await first;
  await send.click({ noWaitAfter: true });
  assert.ok(await isSent(), 'a second press sends nothing');
  await page.evaluate(() => globalThis.late.forEach((act) => act()));
  assert.equal(await isSent(), false);
  assert.equal(posts.length, 1);
  await page.unroute(isForm);
  await civic.save();
});
