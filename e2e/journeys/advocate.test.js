// The immigration box: the advocate reads it, police cannot tell, the person erases it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DESK } from '../harness/browser.js';
import { stage } from '../harness/stage.js';
import { Console } from '../pages/console.js';
import { Resident } from '../pages/resident.js';

const set = stage();

for (const tag of ['en', 'fa']) {
  test(`only the advocate reads the box, and the person erases it (${tag})`, { timeout: 240_000 }, async () => {
    const filled = await set.visitor({ locale: tag });
    const resident = new Resident(filled, set.server, tag);
    await resident.answerHate({
      story: `gannet-${tag} they threatened me`,
      box: `axolotl-${tag} I would like to know about a visa`,
      name: `Sandpiper ${tag}`,
      safe: `only text, kestrel-${tag}`,
    });
    const { code, reportId } = await resident.send();

    const blank = await set.visitor({ locale: tag });
    const other = new Resident(blank, set.server, tag);
    await other.answerHate({ story: `puffin-${tag} nothing in the box` });
    const skipped = await other.send();

    // What travelled says nothing about which box is filled.
    const [with_, without] = [filled, blank].map((visitor) =>
      JSON.parse(visitor.requests.find((request) => request.method === 'POST' && request.url.endsWith('/api/reports')).body));
    assert.equal(with_.immigration_status.length, without.immigration_status.length);
    assert.equal(with_.contact.length, without.contact.length);
    assert.deepEqual(Object.keys(with_).sort(), Object.keys(without).sort());

    const advocate = await set.visitor({ locale: tag, viewport: DESK });
    const desk = new Console(advocate, set.server, tag);
    await desk.logIn(set.server.staffOfUnit('eastside-legal-aid'));
    await desk.openBoxes();
    await desk.page.getByText(`axolotl-${tag}`).waitFor();
    assert.equal(await desk.page.locator(`a[href*="${skipped.reportId}"]`).count(), 0);
    await desk.backToQueue();
    await desk.openCase(reportId);
    for (const words of [`gannet-${tag}`, `Sandpiper ${tag}`, `kestrel-${tag}`]) {
      await desk.page.getByText(words).first().waitFor();
    }

    const detective = await set.visitor({ locale: tag, viewport: DESK });
    const police = new Console(detective, set.server, tag);
    await police.logIn(set.server.staffOfUnit('hate-crime-unit'));
    assert.equal(await police.page.getByRole('link', { name: police.texts.pattern('staff-nav-boxes') }).count(), 0);
    await police.openCase(reportId);
    await police.page.getByText(`gannet-${tag}`).waitFor();
    const boxes = await police.page.evaluate(() => fetch('/api/immigration-boxes').then((answer) => answer.status));
    assert.ok(boxes === 403 || boxes === 404, `police asked for boxes and got ${boxes}`);
    const seen = await police.visitor.everythingAnswered();
    for (const sealed of [with_.immigration_status, without.immigration_status]) {
      assert.ok(!seen.includes(sealed.slice(0, 60)), 'a box travelled to the police console');
    }
    assert.equal((await police.page.content()).includes('axolotl'), false);

    const returned = await set.visitor({ locale: tag });
    const again = new Resident(returned, set.server, tag);
    await again.comeBack(code, 'mailbox-standing-read');
    const { name: unit } = await again.unit('advocate');
    await again.page.getByRole('listitem').filter({ hasText: again.t('mailbox-opened-box', { unit }) }).first().waitFor();
    await again.press('mailbox-erase-box');
    await again.press('mailbox-sure-erase-yes');
    await again.page.getByText(again.t('mailbox-box-erased')).waitFor();

    await desk.openBoxes();
    await desk.button('triage-refresh').click();
    await desk.page.getByText(desk.texts.pattern('triage-boxes-done')).waitFor();
    assert.equal(await desk.page.getByText(`axolotl-${tag}`).count(), 0);
    await desk.backToQueue();
    await desk.openCase(reportId);
    await desk.page.getByText(`gannet-${tag}`).waitFor();

    for (const visitor of [filled, blank, advocate, returned]) set.isQuiet(visitor);
  });
}
