// A host's evening: planned, published, counted at the door without a signal, streamed, written down; and nobody else's business.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { violations } from '../harness/axe.js';
import { DESK, PHONE } from '../harness/browser.js';
import { seatCode } from '../harness/codes.js';
import { stage } from '../harness/stage.js';
import { Console } from '../pages/console.js';
import { Hosting } from '../pages/hosting.js';

const set = stage();

test('a host plans an evening, counts without a signal and writes down what was heard', { timeout: 300_000 }, async () => {
  const visitor = await set.visitor({ viewport: PHONE });
  const host = new Hosting(visitor, set.server);
  const { page } = host;
  await host.logIn();
  assert.match(page.url(), /\/hosting$|\/hosting\?/);
  const id = await host.plan({ title: 'Streets and lights' });
  await host.publish();
  assert.deepEqual(await violations(page), []);

  await host.tab('hosting-tab-door').click();
  const walkIns = page.getByRole('group', { name: host.t('hosting-door-walk-ins') });
  await walkIns.waitFor();
  await visitor.context.setOffline(true);
  const more = walkIns.getByRole('button', { name: host.t('hosting-door-more') });
  for (let count = 0; count < 3; count += 1) await more.click();
  await page.getByText(host.t('hosting-door-unsent', { count: 3 })).first().waitFor();
  assert.deepEqual(await violations(page), []);
  await visitor.context.setOffline(false);
  await page.getByText(host.t('hosting-door-unsent', { count: 3 })).first().waitFor({ state: 'detached' });
  await host.open(`/hosting/session/${id}/door`);
  await walkIns.getByText('3', { exact: true }).waitFor();

  await host.tab('hosting-tab-minutes').click();
  await page.getByText(host.t('hosting-minutes-later')).waitFor();
  await host.tab('hosting-tab-findings').click();
  await host.button('hosting-new-finding').click();
  await host.field('hosting-meant').fill('It is too dark at the bus stop.');
  await host.field('hosting-publish-it').check();
  await host.button('hosting-save').click();
  await page.getByRole('listitem').getByText(host.t('hosting-is-published'), { exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  set.isQuiet(visitor, { offline: true });
});

test('two devices that counted the same group without a signal are told, and a host puts it right', { timeout: 180_000 }, async () => {
  const visitor = await set.visitor({ viewport: DESK });
  const host = new Hosting(visitor, set.server);
  await host.logIn();
  const id = await host.plan({ title: 'Doors', days: 10 });
  await host.publish();
  const sessions = await fetch(`${set.server.resident}/api/listening-sessions`).then((answer) => answer.json());
  const { slug } = sessions.sessions.find((session) => session.id === id);
  const seats = await fetch(`${set.server.resident}/api/listening-sessions/${slug}/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: seatCode(), way: 'in-person', seats: 5 }),
  });
  assert.equal(seats.status, 201);

  const other = new Hosting({ page: await visitor.context.newPage() }, set.server);
  for (const door of [host, other]) {
    await door.open(`/hosting/session/${id}/door`);
    await door.page.locator('.door-line').waitFor();
  }
  await visitor.context.setOffline(true);
  await host.page.locator('.door-line').getByRole('button', { name: host.t('hosting-door-all') }).click();
  const number = other.page.locator('.door-line').getByRole('spinbutton', { name: other.t('hosting-door-number') });
  await number.fill('3');
  await number.blur();
  const unsent = (door) => door.page.getByText(door.t('hosting-door-unsent', { count: 1 })).first();
  for (const door of [host, other]) await unsent(door).waitFor();
  await visitor.context.setOffline(false);
  for (const door of [host, other]) await unsent(door).waitFor({ state: 'detached' });
  // Whoever came second is told at once, the first when she looks.
  const look = (door) => door.page.getByText(door.t('hosting-door-too-many', { count: 3 }));
  const told = await Promise.any([host, other].map(async (door) => look(door).waitFor().then(() => door)));
  await told.page.getByText(told.t('hosting-door-to-look-at', { count: 1 })).waitFor();
  assert.deepEqual(await violations(told.page), []);
  const first = told === host ? other : host;
  await first.open(`/hosting/session/${id}/door`);
  await look(first).waitFor();
  await first.page.getByText(first.t('hosting-door-came', { came: 5, seats: 5 })).first().waitFor();
  await first.button('hosting-door-counted-twice').click();
  await look(first).waitFor({ state: 'detached' });
  await unsent(first).waitFor({ state: 'detached' });
  await told.open(`/hosting/session/${id}/door`);
  await told.page.getByText(told.t('hosting-door-came', { came: 5, seats: 5 })).first().waitFor();
  assert.equal(await look(told).count(), 0);
  set.isQuiet(visitor, { offline: true });
});

test('words that are not saved are not left by accident', { timeout: 120_000 }, async () => {
  const host = new Hosting(await set.visitor({ viewport: DESK }), set.server);
  await host.logIn();
  await host.plan({ title: 'Parks' });
  await host.field('hosting-title').fill('Parks and schools');
  await host.tab('hosting-tab-minutes').click();
  const dialog = host.page.getByRole('dialog', { name: host.t('hosting-unsaved-heading') });
  await dialog.getByRole('button', { name: host.t('hosting-no'), exact: true }).click();
  assert.equal(await host.field('hosting-title').inputValue(), 'Parks and schools');
});

test('the queue is nothing for hosts, and the sessions are nothing for officers', { timeout: 120_000 }, async () => {
  const host = new Hosting(await set.visitor({ viewport: DESK }), set.server);
  await host.logIn();
  await host.open('/boxes');
  await host.page.getByRole('heading', { level: 1, name: host.t('staff-no-page-heading') }).waitFor();
  const officer = await set.visitor({ viewport: DESK });
  const desk = new Console(officer, set.server);
  await desk.logIn(set.server.staffOfUnit('hate-crime-unit'));
  const status = await officer.page.evaluate(() => fetch('/api/listening-sessions').then((answer) => answer.status));
  assert.equal(status, 403);
});
