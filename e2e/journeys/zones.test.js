// A phone in another zone is told what its own clock says; one in the session's zone is told nothing more.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';

let session;
const set = stage(async (ready) => {
  session = await (await Office.open(ready)).session({ title: 'Half past six', days: 20 });
});

const hint = (page) => page.locator('[data-local-time]');

for (const [tag, says] of [['en', /^On your phone’s clock: .*9:30 PM/], ['fa', /21:30|9:30/]]) {
  test(`three hours east the page adds the phone's own hour, in ${tag}`, { timeout: 60_000 }, async () => {
    const visitor = await set.visitor({ locale: tag, zone: 'America/New_York' });
    const civic = new Civic(visitor, set.server, tag);
    await civic.open(`/sessions/${session.slug}`);
    await hint(civic.page).waitFor();
    assert.match((await hint(civic.page).innerText()).replace(/[\u202f\u2066-\u2069]/g, (sign) => (sign === '\u202f' ? ' ' : '')), says);
    set.isQuiet(visitor);
  });
}

// Tijuana's clock is Los Angeles' clock: the name differs, the hour does not.
for (const zone of ['America/Los_Angeles', 'America/Tijuana']) {
  test(`with the clock of ${zone} nothing is added`, { timeout: 60_000 }, async () => {
    const visitor = await set.visitor({ zone });
    const civic = new Civic(visitor, set.server);
    await civic.open(`/sessions/${session.slug}`);
    await civic.page.waitForLoadState('load');
    assert.equal(await hint(civic.page).count(), 1);
    assert.equal(await hint(civic.page).isVisible(), false);
    assert.equal(await hint(civic.page).innerText(), '');
  });
}
