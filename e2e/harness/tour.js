// Every page of both surfaces with something on it, once through. `look(name, page)` is called at each.
import { DESK, PHONE } from './browser.js';
import { Console } from '../pages/console.js';
import { Resident } from '../pages/resident.js';

export const INFORMATION = ['/', '/help', '/promises', '/readers', '/about', '/code'];

export async function tour(set, { tag, dark = false, viewport = PHONE, consoleViewport = DESK }, look) {
  const visitor = await set.visitor({ locale: tag, dark, viewport });
  const resident = new Resident(visitor, set.server, tag);
  const shown = (name) => look(name, resident.page);
  for (const route of INFORMATION) {
    await resident.open(route);
    await resident.page.waitForLoadState('networkidle');
    await shown(route === '/' ? 'start' : route.slice(1));
  }
  await resident.open('/report/hate');
  await resident.goOnInVain();
  await shown('hate-error');
  await resident.answerHate({
    story: 'They shouted at us at the bus stop and followed us.',
    people: 'Two men, one with a red cap',
    box: 'I would like to know about a U visa.',
    name: 'Mina',
    safe: 'Only text, not after 5 pm',
    look: shown,
  });
  const { code, reportId } = await resident.send();
  await shown('receipt');
  await resident.typeBack(code);
  await shown('receipt-typed-back');

  const property = new Resident(await set.visitor({ locale: tag, dark, viewport }), set.server, tag);
  await property.answerProperty({ story: 'The window was broken.', item: 'Sewing machine', value: '$450', look: (name) => look(name, property.page) });

  const officer = await set.visitor({ locale: tag, dark, viewport: consoleViewport });
  const desk = new Console(officer, set.server, tag);
  await desk.open('/');
  await desk.heading('staff-login-heading').waitFor();
  await look('console-login', desk.page);
  await desk.logIn(set.server.staffOfUnit('hate-crime-unit'));
  await desk.page.getByRole('grid').waitFor();
  await look('console-queue', desk.page);
  await desk.openCase(reportId);
  await desk.answer('Thank you for telling us. We have read your report.');
  await look('console-case', desk.page);
  await desk.button('staff-lock-now').click();
  await desk.heading('staff-unlock-heading').waitFor();
  await look('console-unlock', desk.page);

  const advocate = await set.visitor({ locale: tag, dark, viewport: consoleViewport });
  const boxes = new Console(advocate, set.server, tag);
  await boxes.logIn(set.server.staffOfUnit('eastside-legal-aid'));
  await boxes.openBoxes();
  await look('console-boxes', boxes.page);

  const returned = new Resident(await set.visitor({ locale: tag, dark, viewport }), set.server, tag);
  await returned.comeBack(code, 'mailbox-standing-answered');
  await look('mailbox', returned.page);
  await returned.press('mailbox-withdraw');
  await look('mailbox-sure', returned.page);
  await returned.press('mailbox-sure-yes');
  await returned.at('mailbox-standing-kept');
  await look('mailbox-withdrawn', returned.page);
}
