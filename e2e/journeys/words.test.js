// Words that a host writes: nothing takes them away, nothing publishes others, nothing sends them twice.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';

import { violations } from '../harness/axe.js';
import { seatCode } from '../harness/codes.js';
import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { freshCode } from '../harness/totp.js';
import { Hosting } from '../pages/hosting.js';

const NAMED = 'Officer Miller on Main Street shouted at us. Why?';
const PLAIN = 'An officer shouted at us. Why?';
let office;
let host;
let session;

const set = stage(async (ready) => {
  office = await Office.open(ready);
  host = new Hosting(office.visitor, ready.server);
  session = await office.session({ title: 'Streets and lights' });
  // The browser's own question before a page is left.
  host.page.on('dialog', (dialog) => dialog.accept());
});

const at = (tab = '') => `/hosting/session/${session.id}${tab}`;
const answers = (path, method = 'GET') => host.page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith(path) && answer.request().method() === method);
const title = () => host.field('hosting-title');
const says = (role, key) => host.page.getByRole(role, { name: host.t(key), exact: true });

async function ask(text) {
  const answer = await fetch(`${set.server.resident}/api/listening-sessions/${session.slug}/questions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), text, language: 'en' }),
  });
  assert.equal(answer.ok, true, await answer.clone().text());
}

const shown = async () => (await fetch(`${set.server.resident}/api/listening-sessions/${session.slug}/questions`).then((answer) => answer.json())).questions;

// The login that lies over the page.
async function logInAgain() {
  const person = set.server.demo.staff.find((one) => one.role === 'host');
  await host.page.getByText(host.t('staff-ended-kept')).waitFor();
  await host.field('staff-name').fill(person.name);
  await host.field('staff-pass-phrase').fill(person.passphrase);
  await host.field('staff-one-time-code').fill(await freshCode(person.totp_secret));
  await host.button('staff-log-in').click();
  await host.page.getByText(host.t('staff-ended-kept')).waitFor({ state: 'detached' });
}

describe('words', { concurrency: 1 }, () => {
  test('what a host took out of a question stays out when it is answered later', { timeout: 120_000 }, async () => {
    const { page } = host;
    await ask(NAMED);
    await host.open(at('/questions'));
    const card = page.getByRole('listitem').filter({ hasText: NAMED });
    await card.getByLabel(host.t('hosting-question-shown')).fill(PLAIN);
    await card.getByRole('button', { name: host.t('hosting-question-show'), exact: true }).click();
    await card.getByText(host.t('hosting-word-shown'), { exact: true }).waitFor();
    await host.tab('hosting-tab-facts').click();
    await title().waitFor();
    await host.tab('hosting-tab-questions').click();
    // A host sees the question as it was asked, and in the field the words that everybody reads.
    assert.equal(await card.getByLabel(host.t('hosting-question-shown')).inputValue(), PLAIN);
    await card.getByLabel(host.t('hosting-question-answer')).fill('We look into it.');
    await card.getByRole('button', { name: host.t('hosting-question-answered'), exact: true }).click();
    await card.getByText(host.t('hosting-word-answered'), { exact: true }).waitFor();
    assert.equal(await card.getByRole('button', { name: host.t('hosting-question-show'), exact: true }).count(), 0);
    const [public_] = await shown();
    assert.deepEqual([public_.text, public_.answer], [PLAIN, 'We look into it.']);
    assert.deepEqual(await violations(page), []);
  });

  test('a question that needs no other words is shown in its own', { timeout: 60_000 }, async () => {
    const own = 'When does the street light come?';
    await ask(own);
    await host.open(at('/questions'));
    const card = host.page.getByRole('listitem').filter({ hasText: own });
    await card.getByRole('button', { name: host.t('hosting-question-show'), exact: true }).click();
    await card.getByText(host.t('hosting-word-shown'), { exact: true }).waitFor();
    assert.equal((await shown()).some((one) => one.text === own), true);
  });

  test('"Back" asks before it drops words, and asks nothing when there are none', { timeout: 60_000 }, async () => {
    const { page } = host;
    await host.open('/hosting');
    await page.getByRole('link', { name: 'Streets and lights' }).first().click();
    await title().waitFor();
    await page.goBack();
    await says('heading', 'hosting-schedule').waitFor();
    await page.goForward();
    await title().fill('Streets, lights and benches');
    await page.goBack();
    const dialog = says('dialog', 'hosting-unsaved-heading');
    await dialog.getByRole('button', { name: host.t('hosting-no'), exact: true }).click();
    assert.equal(await title().inputValue(), 'Streets, lights and benches');
    assert.match(page.url(), new RegExp(session.id));
    await page.goBack();
    await dialog.getByRole('button', { name: host.t('hosting-unsaved-leave') }).click();
    await says('heading', 'hosting-schedule').waitFor();
  });

  test('a half-written answer, stream or helper is asked about too', { timeout: 60_000 }, async () => {
    const { page } = host;
    const dialog = says('dialog', 'hosting-unsaved-heading');
    await host.open(at('/questions'));
    await page.getByLabel(host.t('hosting-question-answer')).first().fill('Not yet');
    await host.tab('hosting-tab-facts').click();
    await dialog.getByRole('button', { name: host.t('hosting-unsaved-leave') }).click();
    await host.field('hosting-co-host-name').fill('Vecinos');
    await host.tab('hosting-tab-stream').click();
    await dialog.getByRole('button', { name: host.t('hosting-unsaved-leave') }).click();
    await host.button('hosting-streams-edit').click();
    await host.field('hosting-stream-address').fill('https://video.example/live.m3u8');
    await host.tab('hosting-tab-facts').click();
    await dialog.getByRole('button', { name: host.t('hosting-unsaved-leave') }).click();
    await title().waitFor();
  });

  test('a new session whose answer was lost is made once', { timeout: 60_000 }, async () => {
    const { page } = host;
    let lost = 0;
    await page.route('**/api/listening-sessions', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      lost += 1;
      return route.abort('connectionreset');
    }, { times: 1 });
    await host.open('/hosting/new');
    await title().fill('Sent twice');
    await page.locator('#s-summary').fill('Once is enough.');
    await host.field('hosting-starts').fill(Hosting.day(12, '18:30'));
    await host.field('hosting-ends').fill(Hosting.day(12, '20:30'));
    await host.field('hosting-hall').fill('Library');
    await host.field('pool-in-person').fill('20');
    await host.button('hosting-save-draft').click();
    while (!lost) await page.waitForEvent('requestfailed');
    await page.locator('.act-line').filter({ hasNotText: host.t('hosting-saving') }).filter({ hasText: /\S/ }).waitFor();
    await host.button('hosting-save-draft').click();
    await page.getByRole('heading', { level: 1, name: 'Sent twice' }).waitFor();
    const { sessions } = await office.call('GET', '/api/listening-sessions?limit=100&state=draft');
    assert.equal(sessions.filter((one) => one.session.facts.title === 'Sent twice').length, 1);
  });

  test('minutes that somebody else saved meanwhile are shown beside one’s own', { timeout: 60_000 }, async () => {
    const { page } = host;
    let minutes = null;
    const past = new Date(Date.now() - 3_600_000).toISOString();
    await page.route(`**/api/listening-sessions/${session.id}`, async (route) => {
      const answer = await route.fetch();
      const hosted = await answer.json();
      Object.assign(hosted.session, { starts_at: past, ends_at: past });
      if (minutes) {
        hosted.record_revision = minutes.revision;
        hosted.session.record = { minutes: minutes.words, language: 'en', came: null, organizations: null, due: '2026-12-24', published: null };
      }
      await route.fulfill({ response: answer, json: hosted });
    });
    await page.route('**/record', async (route) => {
      if (!minutes) {
        minutes = { words: 'A colleague wrote this.', revision: 1 };
        return route.fulfill({ status: 409, contentType: 'application/problem+json', json: { type: 'about:blank', title: 'x', status: 409, kind: 'edit-conflict' } });
      }
      return route.continue();
    });
    await host.open(at('/minutes'));
    const words = host.field('hosting-minutes');
    const save = async () => {
      const sent = page.waitForRequest('**/record');
      await host.button('hosting-save-draft').click();
      return (await sent).postDataJSON();
    };
    await words.fill('What I wrote.');
    assert.equal((await save()).revision, 0);
    await page.getByText(host.t('hosting-minutes-changed')).waitFor();
    await page.getByText('A colleague wrote this.').waitFor();
    assert.equal(await words.inputValue(), 'What I wrote.');
    await words.fill('What both of us wrote.');
    const second = await save();
    assert.deepEqual([second.revision, second.minutes], [1, 'What both of us wrote.']);
    await page.unrouteAll({ behavior: 'wait' });
    // Who wrote nothing simply sees what is there.
    await host.open(at('/minutes'));
    await words.waitFor();
    assert.equal(await page.getByText(host.t('hosting-minutes-changed')).count(), 0);
  });

  test('the door knows who signed up since it was opened, and each button says for whom it is', { timeout: 60_000 }, async () => {
    const { page } = host;
    await host.open(at('/door'));
    await page.getByRole('group', { name: host.t('hosting-door-walk-ins') }).waitFor();
    const code = seatCode();
    const signed = await fetch(`${set.server.resident}/api/listening-sessions/${session.slug}/sign-ups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, way: 'in-person', seats: 2, attendee: { group: 'Choir' } }),
    });
    assert.equal(signed.ok, true, await signed.clone().text());
    assert.equal(await page.getByText('Choir').count(), 0);
    await host.button('hosting-keys-refresh').click();
    await page.getByText('Choir').waitFor();
    const more = page.getByRole('button', { name: `${host.t('hosting-door-more')} ${code.slice(0, 5)} Choir` });
    await more.click();
    await more.click();
    // What can do nothing more keeps the focus.
    assert.equal(await more.getAttribute('aria-disabled'), 'true');
    assert.equal(await more.evaluate((button) => button === document.activeElement), true);
    assert.deepEqual(await violations(page), []);
  });

  test('a dialog gives the focus back, a new page takes it', { timeout: 60_000 }, async () => {
    const { page } = host;
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim());
    await host.open(at());
    await host.button('hosting-cancel').click();
    await page.getByRole('dialog').getByRole('button', { name: host.t('hosting-no'), exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(await focused(), host.t('hosting-cancel'));
    await page.getByRole('link', { name: host.t('hosting-commitments') }).click();
    await says('heading', 'hosting-commitments').waitFor();
    assert.equal(await focused(), 'content');
    await host.button('hosting-new-commitment').click();
    await page.waitForFunction(() => document.activeElement.id === 'c-title');
    await host.button('hosting-save').click();
    await page.waitForFunction(() => document.activeElement.id === 'c-neighborhood');
    await page.getByRole('main').getByRole('button', { name: host.t('hosting-no'), exact: true }).click();
    await page.waitForFunction(() => document.activeElement.id === 'content');
  });

  test('keys of one sign can be switched off', { timeout: 60_000 }, async () => {
    const { page } = host;
    await host.open('/hosting');
    await says('heading', 'hosting-schedule').waitFor();
    const list = says('dialog', 'triage-keys-heading');
    const letters = list.getByLabel(host.t('staff-keys-letters'));
    await page.keyboard.press('?');
    await letters.uncheck();
    assert.deepEqual(await violations(page), []);
    await list.getByRole('button', { name: host.t('triage-close') }).click();
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    assert.equal(await list.count(), 0);
    assert.match(page.url(), /\/hosting(\?|$)/);
    await host.button('triage-keys-heading').click();
    await letters.check();
    await list.getByRole('button', { name: host.t('triage-close') }).click();
    await page.keyboard.press('n');
    await page.waitForURL(/\/hosting\/new/);
  });

  test('a login that ends takes no words with it', { timeout: 180_000 }, async () => {
    const { page } = host;
    await host.open(at());
    await title().fill('Streets, lights and trees');
    await office.visitor.context.clearCookies();
    await host.button('hosting-save').first().click();
    await says('dialog', 'staff-login-heading').waitFor();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await logInAgain();
    assert.equal(await title().inputValue(), 'Streets, lights and trees');
    const saved = answers(`/${session.id}`, 'PUT');
    await host.button('hosting-save').first().click();
    assert.equal((await saved).status(), 200);
    await page.getByRole('heading', { level: 1, name: 'Streets, lights and trees' }).waitFor();
  });

  test('another person in another tab ends this desk, the same person does not', { timeout: 180_000 }, async () => {
    const { page } = host;
    await host.open(at());
    await title().waitFor();
    const look = async () => {
      const asked = answers('/api/me');
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
      await (await asked).finished();
    };
    await look();
    await look();
    assert.equal(await says('dialog', 'staff-login-heading').count(), 0);
    await office.visitor.context.clearCookies();
    const other = await office.visitor.context.newPage();
    const officer = set.server.staffOfUnit('hate-crime-unit');
    await other.goto(`${set.server.console}/?lang=en`);
    await other.getByLabel(host.t('staff-name')).fill(officer.name);
    await other.getByLabel(host.t('staff-pass-phrase'), { exact: true }).fill(officer.passphrase);
    await other.getByLabel(host.t('staff-one-time-code')).fill(await freshCode(officer.totp_secret));
    await other.getByRole('button', { name: host.t('staff-log-in') }).click();
    await other.getByRole('button', { name: new RegExp(host.t('staff-lock-now')) }).waitFor();
    await look();
    await says('dialog', 'staff-login-heading').waitFor();
    await other.close();
  });
});
