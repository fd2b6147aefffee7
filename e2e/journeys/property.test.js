// A property report goes to the property desk and to nobody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DESK } from '../harness/browser.js';
import { stage } from '../harness/stage.js';
import { Console } from '../pages/console.js';
import { Resident } from '../pages/resident.js';

const set = stage();

for (const tag of ['en', 'fa']) {
  test(`a theft is reported with its things and read at the property desk (${tag})`, { timeout: 240_000 }, async () => {
    const reporter = await set.visitor({ locale: tag });
    const resident = new Resident(reporter, set.server, tag);
    await resident.answerProperty({
      story: `wombat-${tag} the glass was broken`,
      item: `Sewing machine numbat-${tag}`,
      value: '$450',
      serial: `SN-4471-${tag}`,
      name: `Curlew ${tag}`,
    });
    const { code, reportId } = await resident.send();

    const officer = await set.visitor({ locale: tag, viewport: DESK });
    const desk = new Console(officer, set.server, tag);
    await desk.logIn(set.server.staffOfUnit('property-desk'));
    await desk.openCase(reportId);
    for (const words of [`wombat-${tag}`, `numbat-${tag}`, `SN-4471-${tag}`, `Curlew ${tag}`]) {
      await desk.page.getByText(words).first().waitFor();
    }

    const detective = await set.visitor({ locale: tag, viewport: DESK });
    const other = new Console(detective, set.server, tag);
    await other.logIn(set.server.staffOfUnit('hate-crime-unit'));
    await other.page.getByRole('grid').or(other.page.getByText(other.t('triage-empty'))).first().waitFor();
    assert.equal(await other.row(reportId).count(), 0);
    const refused = await other.page.evaluate(
      (id) => fetch(`/api/reports/${id}`).then((answer) => answer.status),
      reportId,
    );
    assert.equal(refused, 404);

    const returned = await set.visitor({ locale: tag });
    const again = new Resident(returned, set.server, tag);
    await again.comeBack(code, 'mailbox-standing-read');
    await again.press('mailbox-withdraw');
    await again.press('mailbox-sure-yes');
    await again.at('mailbox-standing-kept');

    for (const visitor of [reporter, officer, returned]) set.isQuiet(visitor);
  });
}

test('a weapon, a stolen car or an emergency leads to the phone first', { timeout: 60_000 }, async () => {
  const visitor = await set.visitor();
  const resident = new Resident(visitor, set.server);
  for (const [answer, door] of [
    ['screening-emergency', 'stop-emergency'],
    ['screening-weapon', 'stop-weapon'],
    ['screening-vehicle', 'stop-vehicle'],
  ]) {
    await resident.open('/report/property');
    await resident.pick(answer);
    await resident.goOn(door);
    assert.ok((await resident.page.locator('main a[href^="tel:"]').count()) > 0);
  }
});
