// Pictures of every page: phone and desk, light and dark, left to right and right to left. Into e2e/shots.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { DESK, launch, PHONE, Visitor } from './harness/browser.js';
import { civicTour, hostTour, stock } from './harness/civic.js';
import { Office } from './harness/office.js';
import { Server } from './harness/server.js';
import { tour } from './harness/tour.js';

const folder = join(import.meta.dirname, 'shots');
rmSync(folder, { recursive: true, force: true });

const server = await Server.start({ year: true });
let browser;
try {
  browser = await launch();
  const set = { server, visitors: [], visitor: (options) => Visitor.come(browser, options) };
  const stocked = await stock(await Office.open(set));
  for (const [name, options] of [
    ['en-phone', { tag: 'en' }],
    ['fa-phone-dark', { tag: 'fa', dark: true }],
    ['en-desk', { tag: 'en', viewport: DESK }],
    ['es-phone', { tag: 'es', viewport: PHONE }],
    ['fa-desk', { tag: 'fa', viewport: DESK }],
    ['en-desk-dark', { tag: 'en', viewport: DESK, dark: true }],
  ]) {
    mkdirSync(join(folder, name), { recursive: true });
    let count = 0;
    const look = async (page, at) => {
      count += 1;
      await at.waitForTimeout(150);
      await at.screenshot({ path: join(folder, name, `${String(count).padStart(2, '0')}-${page}.png`), fullPage: true });
    };
    await tour(set, options, look);
    await civicTour(set, stocked, options, look);
    await hostTour(set, stocked, options, look);
    console.log(`${name}: ${count} pictures`);
  }
} finally {
  await browser?.close();
  await server.stop();
}
