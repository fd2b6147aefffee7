// A resident and a group: found, saved, changed, given back; with a script and without; and a letter that can be ended with one click.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { seatCode, solved } from '../harness/codes.js';
import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';

const TITLE = 'Streets and lights';
const PLACE = 'boyle-heights';
// Everybody here shares one network, whose share is a quarter of the hall.
const POOLS = [{ kind: 'in-person', capacity: 600 }, { kind: 'online', capacity: 300 }, { kind: 'childcare', capacity: 12 }];
let office;
let session;

const set = stage(async (ready) => {
  office = await Office.open(ready);
  session = await office.session({ title: TITLE, neighborhood: PLACE, pools: POOLS });
  await office.session({ title: 'Parks and schools', neighborhood: 'watts' });
});

// A call of the residents' interface; a refusal is the caller's to judge.
async function call(path, body) {
  const answer = await fetch(`${set.server.resident}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

const pool = async (slug, kind) =>
  (await call(`/api/listening-sessions/${slug}`)).body.pools.find((one) => one.kind === kind);
const signUp = async (slug, seats, more) => {
  const form = { code: seatCode(), way: 'in-person', seats, ...more };
  const { body } = await call(`/api/listening-sessions/${slug}/proof-of-work?way=in-person&seats=${seats}`);
  return call(`/api/listening-sessions/${slug}/sign-ups`, { ...form, proof: solved(body, `sign-up:${form.code}`) });
};
const act = async (code, action) => (await call('/api/sign-up', { code, action })).body;

async function resident(visitor, tag, options, seats) {
  const civic = new Civic(visitor, set.server, tag, options);
  const { page } = civic;
  const before = (await pool(session.slug, 'in-person')).taken;
  await civic.find(TITLE, PLACE);
  await civic.fillIn({ seats, group: seats > 1 ? 'Choir' : '' });
  const code = await civic.save();
  await civic.says('seat-registered-note', { seats, wanted: seats });
  await page.getByRole('img', { name: civic.t('seat-qr') }).waitFor();
  assert.equal((await pool(session.slug, 'in-person')).taken, before + seats);
  await civic.comeBack(code);
  await civic.change(seats + 2);
  await civic.says('seat-registered-note', { seats: seats + 2, wanted: seats + 2 });
  assert.equal((await pool(session.slug, 'in-person')).taken, before + seats + 2);
  await civic.giveBack();
  assert.equal((await pool(session.slug, 'in-person')).taken, before);
  assert.equal(await page.locator('html').getAttribute('dir'), tag === 'ar' ? 'rtl' : 'ltr');
  set.isQuiet(visitor);
}

// Sends the form: the server has it, and the phone hears nothing of it.
async function lose(civic) {
  const { page } = civic;
  await page.route('**/sign-up', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  const lost = page.waitForEvent('requestfailed');
  await civic.button('sign-up-send').click({ noWaitAfter: true });
  await lost;
  await page.waitForFunction(() => location.protocol === 'chrome-error:');
}

// Folded header lines and quoted-printable, undone; base64 parts as text.
function unfolded(mail) {
  const plain = mail.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ').replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return plain.replace(/\n\n((?:[A-Za-z0-9+/]{60,}={0,2}\n)+[A-Za-z0-9+/]*={0,2})/g, (_, text) => `\n\n${Buffer.from(text, 'base64')}`);
}

// The letters are waited for while the others save their seats.
describe('listening', { concurrency: 2 }, () => {
  describe('seats', { concurrency: 1 }, () => {
    for (const [tag, seats] of [['en', 1], ['es', 8], ['hy', 1], ['ar', 12]]) {
      test(`a resident finds a session, saves ${seats}, changes and gives back in ${tag}`, { timeout: 60_000 }, async () => {
        await resident(await set.visitor({ locale: tag }), tag, {}, seats);
      });
      test(`the same without any script in ${tag}`, { timeout: 60_000 }, async () => {
        const visitor = await set.visitor({ locale: tag, script: false });
        await resident(visitor, tag, { basic: true }, seats);
        assert.deepEqual(visitor.requests.filter(({ url }) => /\.(js|wasm)|\/api\//.test(url)), []);
      });
    }

    test('a form that is sent twice, or whose answer got lost, is one sign-up', { timeout: 60_000 }, async () => {
      for (const script of [true, false]) {
        const civic = new Civic(await set.visitor({ script }), set.server, 'en', { basic: !script });
        const { page } = civic;
        const before = (await pool(session.slug, 'in-person')).taken;
        await civic.open(`/sessions/${session.slug}`);
        await civic.fillIn({ seats: 3 });
        await civic.button('sign-up-send').dblclick();
        await page.locator('.pass').waitFor();
        const promised = await civic.code();
        // Loading the answer again sends the form again.
        await page.reload();
        assert.equal(await civic.code(), promised);
        assert.equal((await pool(session.slug, 'in-person')).taken, before + 3);

        await civic.open(`/sessions/${session.slug}`);
        await civic.fillIn({ seats: 2 });
        await lose(civic);
        await page.reload();
        const second = await civic.code();
        assert.notEqual(second, promised);
        assert.equal((await pool(session.slug, 'in-person')).taken, before + 5);

        // Back to the form, which the browser has to ask for again: filled in the same way it is the same sign-up.
        await civic.open(`/sessions/${session.slug}`);
        await civic.fillIn({ seats: 4 });
        const form = page.url();
        await lose(civic);
        assert.equal((await pool(session.slug, 'in-person')).taken, before + 9);
        await page.goBack();
        assert.equal(page.url(), form);
        await civic.says('draft-sent');
        await civic.fill({ seats: 4 });
        await civic.button('sign-up-send').click();
        await page.locator('.pass').waitFor();
        assert.equal((await pool(session.slug, 'in-person')).taken, before + 9);
        await civic.comeBack(await civic.code());

        // Once more, and this time for others: the link leads to a form of its own.
        await page.goto(form);
        await civic.link('draft-new').click();
        await page.waitForURL((url) => url.href !== form);
        await civic.fill({ seats: 4 });
        await civic.save();
        assert.equal((await pool(session.slug, 'in-person')).taken, before + 13);
      }
    });

    test('a group of 20 takes the part that is offered, and is completed when others cancel', { timeout: 60_000 }, async () => {
      const hall = await office.session({ title: 'A small hall', facts: { ways: ['in-person'] }, pools: [{ kind: 'in-person', capacity: 24 }] });
      const others = [seatCode(), seatCode(), seatCode()];
      for (const [place, seats] of [[0, 6], [1, 10], [2, 8]]) {
        assert.equal((await signUp(hall.slug, seats, { code: others[place] })).body.state, 'registered');
      }
      const civic = new Civic(await set.visitor(), set.server);
      await civic.open(`/sessions/${hall.slug}`);
      await civic.fillIn({ seats: 20, group: 'Shop owners' });
      const code = await civic.save();
      await civic.says('seat-waiting-note', { seats: 0, wanted: 20 });
      await civic.page.getByText(civic.t('seat-place', { place: 1 })).waitFor();
      // Somebody later waits behind the group and does not pass it.
      const late = seatCode();
      const behind = (await signUp(hall.slug, 2, { code: late })).body;
      assert.equal(behind.state, 'waiting', JSON.stringify(behind));

      await act(others[0], { do: 'cancel' });
      await civic.comeBack(code);
      await civic.page.getByRole('heading', { name: civic.t('offer-title', { seats: 6, wanted: 20 }) }).waitFor();
      assert.equal((await act(late, { do: 'show' })).sign_up.state, 'waiting');
      await civic.button('offer-take').click();
      await civic.says('seat-done-accept');
      await civic.says('seat-partly-note', { seats: 6, wanted: 20 });

      await act(others[1], { do: 'cancel' });
      await act(others[2], { do: 'change', seats: 4, extras: {} });
      await civic.comeBack(code);
      await civic.says('seat-registered-note', { seats: 20, wanted: 20 });
      assert.equal((await pool(hall.slug, 'in-person')).taken, 24);
      set.isQuiet(civic.visitor, { work: true });
    });
  });

  test('a follower confirms by the link, is told of a kept promise, and ends it with one click', { timeout: 300_000 }, async () => {
    const promise = await office.commitment({ title: 'Light at the bus stop' });
    const civic = new Civic(await set.visitor(), set.server);
    await civic.open(`/commitments/${promise.id}`);
    await civic.link('follow-by-mail').click();
    await civic.page.locator('input[name=email]').fill('mina@example.org');
    await civic.button('follow-send').click();
    await civic.says('follow-sent');
    const first = unfolded(await set.server.mail('mina@example.org'));
    const link = first.match(/https?:\/\/\S+\/follow\/\d{16}\S*/)[0];
    await civic.page.goto(link);
    await civic.button('follow-confirm').click();
    await civic.says('follow-now-note');
    set.isQuiet(civic.visitor);

    await office.step(promise.id, 'done', 'All four lights burn.', { steps_done: 4, evidence: 'https://www.lacity.gov/lights' });
    const news = unfolded(await set.server.mail('mina@example.org', (mail) => unfolded(mail).includes('All four lights burn.')));
    assert.match(news, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\s*$/mi);
    const end = news.match(/^List-Unsubscribe:\s*<(https?:[^>]+)>/mi)[1];
    const ended = await fetch(end, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    assert.ok(ended.ok, `${ended.status}`);
    assert.notEqual((await civic.page.goto(link)).status(), 200);
  });
});
