// A hate report: told, read, answered, read again, answered back, taken back.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DESK } from '../harness/browser.js';
import { stage } from '../harness/stage.js';
import { Console } from '../pages/console.js';
import { Resident } from '../pages/resident.js';

const set = stage();

for (const tag of ['en', 'fa']) {
  test(`a hate report is told, read, answered and taken back (${tag})`, { timeout: 240_000 }, async () => {
    const told = {
      story: `walrus-${tag} they shouted at me at the stop`,
      people: `heron-${tag} a tall man`,
      exact: `ocelot-${tag} corner`,
      biasWords: `marmot-${tag} go home`,
      name: `Lapwing ${tag}`,
      phone: '213-555-0142',
    };
    const reporter = await set.visitor({ locale: tag });
    const resident = new Resident(reporter, set.server, tag);
    await resident.answerHate(told);
    const { code, reportId } = await resident.send();
    await resident.typeBack(code);

    const detective = await set.visitor({ locale: tag, viewport: DESK });
    const desk = new Console(detective, set.server, tag);
    await desk.logIn(set.server.staffOfUnit('hate-crime-unit'));
    await desk.openCase(reportId);
    for (const words of [told.story, told.exact, told.people, told.biasWords]) {
      await desk.page.getByText(words).first().waitFor();
    }
    // The contact is the advocate's, the box is not even mentioned.
    assert.equal(await desk.page.getByText(told.name).count(), 0);
    await desk.answer(`We read it, pelican-${tag}.`);

    const returned = await set.visitor({ locale: tag });
    const again = new Resident(returned, set.server, tag);
    await again.comeBack(code, 'mailbox-standing-answered');
    await again.page.getByText(`We read it, pelican-${tag}.`).waitFor();
    await again.writeTo((await again.unit('police')).name, `Thank you, dunlin-${tag}.`);

    await desk.backToQueue();
    await desk.openCase(reportId);
    await desk.page.getByText(`Thank you, dunlin-${tag}.`).waitFor();

    await again.press('mailbox-withdraw');
    await again.press('mailbox-sure-yes');
    await again.at('mailbox-standing-kept');
    await again.press('mailbox-cancel');
    await again.at('mailbox-standing-answered');

    for (const visitor of [reporter, detective, returned]) set.isQuiet(visitor);
    await Promise.all([reporter, detective, returned].map((visitor) => visitor.leave()));
  });
}
