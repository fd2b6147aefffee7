// Small phones in every language: nothing beyond the edge, a low bar, and a form that waits for the signal.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { stock } from '../harness/civic.js';
import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { TAGS } from '../harness/texts.js';
import { Civic } from '../pages/civic.js';

const WIDTHS = [320, 360, 390];
// The bar stays in sight all the time: two lines beside the number, and not more.
const LOWEST_BAR = 72;

const set = stage(async (ready) => {
  ready.stocked = await stock(await Office.open(ready));
});

// What sticks out, and how high the bar is.
const measured = () => {
  const edge = document.documentElement.clientWidth;
  const out = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > edge + 0.5 || left < -0.5) && !element.closest('.skip, .hide, .scroll');
  };
  const found = document.documentElement.scrollWidth > edge ? [`${document.documentElement.scrollWidth} pixels wide`] : [];
  for (const element of document.querySelectorAll('.safety *')) if (out(element)) found.push(`${element.className} sticks out`);
  return { found, bar: document.querySelector('.safety').getBoundingClientRect().height };
};

for (const tag of TAGS) {
  test(`nothing sticks out on a small phone in ${tag}`, { timeout: 120_000 }, async () => {
    const { live } = set.stocked;
    const visitor = await set.visitor({ locale: tag });
    const civic = new Civic(visitor, set.server, tag);
    const found = [];
    for (const route of ['/', '/sessions', `/sessions/${live.slug}/sign-up`, '/commitments', '/neighborhoods', `/sessions/${live.slug}/watch`]) {
      await civic.open(route);
      for (const width of WIDTHS) {
        await civic.page.setViewportSize({ width, height: 640 });
        const { found: out, bar } = await civic.page.evaluate(measured);
        found.push(...out.map((what) => `${route} at ${width}: ${what}`));
        if (bar > LOWEST_BAR) found.push(`${route} at ${width}: a bar of ${bar} pixels`);
      }
    }
    assert.deepEqual(found, []);
    await visitor.leave();
  });
}

test('what sticks out is noticed', async () => {
  const civic = new Civic(await set.visitor({ viewport: { width: 320, height: 640 } }), set.server);
  await civic.open('/sessions');
  await civic.page.evaluate(() => {
    const leave = document.querySelector('.leave');
    leave.style.flex = 'none';
    leave.style.inlineSize = leave.style.maxInlineSize = '30rem';
  });
  const { found } = await civic.page.evaluate(measured);
  assert.ok(found.some((what) => what.startsWith('leave')), found.join());
});

test('a form that is sent without a signal keeps what was typed, and is sent later', { timeout: 60_000 }, async () => {
  const visitor = await set.visitor();
  const civic = new Civic(visitor, set.server);
  await civic.open(`/sessions/${set.stocked.live.slug}`);
  await civic.fillIn({ seats: 3, group: 'Choir' });
  await visitor.context.setOffline(true);
  await civic.button('sign-up-send').click();
  await civic.says('no-signal');
  assert.equal(await civic.page.locator('#seats-group').inputValue(), 'Choir');
  await visitor.context.setOffline(false);
  await civic.page.getByText(civic.t('no-signal'), { exact: true }).waitFor({ state: 'hidden' });
  await civic.save();
  set.isQuiet(visitor);
});

test('who jumps to a mistake sees the name of its field below the bar', { timeout: 60_000 }, async () => {
  const civic = new Civic(await set.visitor({ locale: 'ru', viewport: { width: 320, height: 640 } }), set.server, 'ru');
  const { page } = civic;
  await civic.open(`/sessions/${set.stocked.live.slug}`);
  await civic.fillIn({ seats: 2, email: 'nobody@nowhere' });
  await civic.button('sign-up-send').click();
  await page.locator('#seats-errors a').first().click();
  const place = await page.evaluate(() => {
    const label = document.querySelector('label[for="seats-email"]').getBoundingClientRect().top;
    return label - document.querySelector('.safety').getBoundingClientRect().bottom;
  });
  assert.ok(place >= 0, `the label is ${-place} pixels under the bar`);
});

test('pins on the map do not cover each other', async () => {
  const civic = new Civic(await set.visitor({ viewport: { width: 360, height: 640 } }), set.server);
  await civic.open('/sessions?view=map');
  const pins = await civic.page.locator('.map circle.session').evaluateAll((all) => all.map((one) => {
    const { x, y, width } = one.getBoundingClientRect();
    return { x, y, width };
  }));
  const covered = pins.filter((pin, place) => pins.slice(place + 1).some((other) => Math.hypot(pin.x - other.x, pin.y - other.y) < pin.width - 2));
  assert.deepEqual(covered, []);
  assert.equal(await civic.page.locator('.legend > li').count(), pins.length);
});
