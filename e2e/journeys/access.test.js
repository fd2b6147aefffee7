// Every page can be used by everybody: axe finds nothing, light and dark, in both directions; nothing runs off a small screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { violations } from '../harness/axe.js';
import { stage } from '../harness/stage.js';
import { tour } from '../harness/tour.js';

const set = stage();

for (const [tag, dark, width] of [['en', false, 390], ['fa', true, 320]]) {
  test(`axe finds nothing on any page (${tag}, ${dark ? 'dark' : 'light'}, ${width} px)`, { timeout: 400_000 }, async () => {
    const faults = [];
    await tour(set, { tag, dark, viewport: { width, height: 844 } }, async (name, page) => {
      for (const fault of await violations(page)) faults.push(`${name}: ${fault}`);
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      if (wide > room) faults.push(`${name}: ${wide - room} px wider than the screen`);
      const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      if (lang !== tag || dir !== (tag === 'fa' ? 'rtl' : 'ltr')) faults.push(`${name}: lang=${lang} dir=${dir}`);
    });
    assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
    set.visitors.forEach((visitor) => set.isQuiet(visitor));
  });
}

test('the console works on a narrow screen', { timeout: 400_000 }, async () => {
  const faults = [];
  await tour(set, { tag: 'en', dark: true, consoleViewport: { width: 390, height: 844 } }, async (name, page) => {
    if (!name.startsWith('console')) return;
    for (const fault of await violations(page)) faults.push(`${name}: ${fault}`);
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (wide > room) faults.push(`${name}: ${wide - room} px wider than the screen`);
  });
  assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
});
