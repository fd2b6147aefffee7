// Every page of listening sessions with something on it, once through. `look(name, page)` is called at each.
import { DESK, PHONE } from './browser.js';
import { film, subtitles } from './office.js';
import { Civic } from '../pages/civic.js';
import { Hosting } from '../pages/hosting.js';

const SAID = ['Welcome to the library.', 'The lights at the bus stop are out.', 'We will mend them by May.'];

// Something for every page: a session with a live stream and a question, one with a recording, findings, promises.
export async function stock(office) {
  const address = film(office.server, 'session');
  const live = await office.evening({ title: 'Lights and safe ways home' });
  const [stream] = await office.streams(live, [
    { language: 'en', source: 'hls', address, backup: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
  ]);
  await office.state(stream, 'live');
  const recorded = await office.session({ title: 'What we said about parks', neighborhood: 'watts', days: 2 });
  const [over] = await office.streams(recorded, [{ language: 'en', source: 'hls', address }]);
  await office.state(over, 'ended');
  await office.call('PUT', `/api/streams/${over.id}/recording`, { address });
  await office.call('PUT', `/api/streams/${over.id}/texts`, { language: 'en', vtt: subtitles(SAID), by_a_person: true });
  const finding = await office.finding({ session: live.id });
  const commitment = await office.commitment({ findings: [finding.id] });
  await office.step(commitment.id, 'underway', 'Two of four lights burn.', { steps_done: 2 });
  return { live, stream, recorded, over, finding, commitment };
}

export async function civicTour(set, stocked, { tag = 'en', dark = false, viewport = PHONE }, look) {
  const civic = new Civic(await set.visitor({ locale: tag, dark, viewport }), set.server, tag);
  const { page } = civic;
  const { live, recorded, finding, commitment } = stocked;
  const at = async (name, route) => {
    await civic.open(route);
    await look(name, page);
  };
  await at('sessions', '/sessions');
  await at('sessions-month', '/sessions?view=month');
  await at('sessions-map', '/sessions?view=map');
  await at('session', `/sessions/${live.slug}`);
  await civic.fillIn({ seats: 6, group: 'Choir' });
  await look('sign-up', page);
  await page.locator('input[name=need][value=interpreter]').check();
  await page.locator('select[name=interpreter_language]').selectOption('');
  await civic.button('sign-up-send').click();
  await page.locator('#seats-errors').waitFor();
  await look('sign-up-error', page);
  await page.locator('input[name=need][value=interpreter]').uncheck();
  await civic.save();
  await look('seat', page);
  await civic.part('change');
  await look('seat-change', page);
  await at('seat-entry', '/seat');
  await at('watch', `/sessions/${live.slug}/watch`);
  await at('watch-recording', `/sessions/${recorded.slug}/watch`);
  await at('ask', `/sessions/${live.slug}/ask`);
  await at('neighborhoods', '/neighborhoods');
  await at('neighborhood', '/neighborhoods/boyle-heights');
  await at('commitments', '/commitments');
  await at('commitment', `/commitments/${commitment.id}`);
  await at('finding', `/findings/${finding.id}`);
  await at('request', '/ask-for-a-session');
  await at('follow', '/follow?kind=neighborhood&target=boyle-heights');
  const basic = new Civic(civic.visitor, set.server, tag, { basic: true });
  await basic.open('/');
  await look('basic', page);
}


// The hosts' desk, and every part of one session.
export async function hostTour(set, { live }, { tag = 'en', dark = false, viewport = DESK }, look) {
  const host = new Hosting(await set.visitor({ locale: tag, dark, viewport }), set.server, tag);
  const { page } = host;
  await host.logIn();
  await page.getByRole('link', { name: live.facts.title }).first().waitFor();
  await look('hosting', page);
  await host.open(`/hosting/session/${live.id}`);
  const tabs = page.getByRole('navigation', { name: host.t('hosting-tabs') }).getByRole('link');
  await tabs.first().waitFor();
  for (let place = 0; place < await tabs.count(); place += 1) {
    await tabs.nth(place).click();
    await page.waitForLoadState('networkidle');
    await look(`hosting-${new URL(page.url()).pathname.split('/').at(-1).slice(0, 12)}`, page);
  }
}
