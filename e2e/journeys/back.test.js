// "Back", a reload and another language after a form was sent: the page with the code is there, and its address alone is worth nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';

const TITLE = 'Streets and lights';
const PLACE = 'boyle-heights';

const set = stage(async (ready) => {
  const office = await Office.open(ready);
  await office.session({ title: TITLE, neighborhood: PLACE, pools: [{ kind: 'in-person', capacity: 600 }, { kind: 'online', capacity: 300 }] });
});

const addresses = (page) => page.evaluate(() => [location.href, ...[...document.links].map((link) => link.href)]);

for (const [space, options] of [['', {}], ['/basic', { script: false }]]) {
  test(`nobody loses a fresh code${space && ' without a script'}`, { timeout: 120_000 }, async () => {
    const visitor = await set.visitor(options);
    const civic = new Civic(visitor, set.server, 'en', { basic: space !== '' });
    const { page } = civic;
    await civic.find(TITLE, PLACE);
    await civic.fillIn({});
    const code = await civic.save();
    const address = page.url();
    assert.match(address, new RegExp(`${space}/en/seat\\?pass=`));
    if (space === '') for (const one of await addresses(page)) assert.ok(!one.includes(code), one);
    await civic.link('sessions-title').first().click();
    await page.waitForURL(/\/sessions$/);
    await page.goBack();
    assert.equal(await civic.code(), code);
    await page.reload();
    assert.equal(await civic.code(), code);
    await page.locator('.lang > summary').click();
    await page.locator('.lang a[hreflang=es]').click();
    await page.waitForURL(/\/es\/seat\?pass=/);
    assert.equal(await civic.code(), code);
    await page.goBack();
    assert.equal(await civic.code(), code);
    // What was done is said again after "Back", and the seat is given back once.
    const seen = await set.visitor(options);
    await seen.page.goto(address);
    assert.equal(await seen.page.locator('.code').count(), 0, 'from the history, a bookmark or a message');
    await seen.page.locator('input[name=code]').waitFor();
    await page.goto('about:blank');
    await page.goto(address);
    assert.equal(await page.locator('.code').count(), 0, 'typed again into the same browser');
  });
}
