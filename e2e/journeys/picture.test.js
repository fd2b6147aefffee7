// A hall without signal: the saved picture of a seat opens on a phone that has nothing else.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';

const folder = mkdtempSync(join(tmpdir(), 'amparo-picture-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let session;
const set = stage(async (ready) => {
  session = await (await Office.open(ready)).session({ title: 'Lights', days: 4 });
});

async function saved(civic, name) {
  const coming = civic.page.waitForEvent('download');
  await civic.button('seat-picture').click();
  const file = await coming;
  assert.match(file.suggestedFilename(), /^\d{4}-\d\d-\d\d\.png$/);
  const path = join(folder, name);
  await file.saveAs(path);
  return pathToFileURL(path).href;
}

for (const [tag, script] of [['en', true], ['fa', true], ['en', false]]) {
  test(`saved once and again, and opened offline: ${tag}, ${script ? 'with' : 'without'} scripts`, { timeout: 120_000 }, async () => {
    const visitor = await set.visitor({ locale: tag, script });
    const civic = new Civic(visitor, set.server, tag, { basic: !script });
    await civic.open(`/sessions/${session.slug}`);
    await civic.fillIn();
    await civic.save();
    await saved(civic, 'first.png');
    // The page stays, and its button works again.
    const address = await saved(civic, 'second.png');
    await civic.heading('seat-fresh-title').waitFor();
    await visitor.context.setOffline(true);
    await civic.page.goto(address);
    const picture = civic.page.locator('img');
    await picture.waitFor();
    const { width, height } = await picture.boundingBox();
    assert.ok(width > 0 && height > width, `${width} by ${height}`);
    // The control: the page itself does not open here.
    await assert.rejects(civic.open('/seat'), /ERR_INTERNET_DISCONNECTED/);
  });
}
