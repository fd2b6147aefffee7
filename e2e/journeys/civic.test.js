// No page of listening sessions has a barrier: axe, and nothing wider than the phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { violations } from '../harness/axe.js';
import { PHONE } from '../harness/browser.js';
import { civicTour, stock } from '../harness/civic.js';
import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';

const set = stage(async (ready) => {
  ready.stocked = await stock(await Office.open(ready));
});

for (const [tag, options] of [['en', { viewport: PHONE }], ['fa', { dark: true, viewport: { width: 320, height: 640 } }]]) {
  test(`no page has a barrier in ${tag}`, { timeout: 120_000 }, async () => {
    const found = [];
    await civicTour(set, set.stocked, { tag, ...options }, async (name, page) => {
      found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${name}: ${wide} pixels too wide`);
    });
    assert.deepEqual(found, []);
  });
}
