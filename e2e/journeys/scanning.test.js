// Codes before the camera at the door: where the browser reads them, and on that page alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { violations } from '../harness/axe.js';
import { PHONE } from '../harness/browser.js';
import { Office } from '../harness/office.js';
import { stage } from '../harness/stage.js';
import { Civic } from '../pages/civic.js';
import { Hosting } from '../pages/hosting.js';

let session;
const codes = {};
const set = stage(async (ready) => {
  session = await (await Office.open(ready)).session({ title: 'At the door', days: 4 });
  for (const [name, seats] of [['one', {}], ['group', { seats: 4, group: 'Choir' }]]) {
    const civic = new Civic(await ready.visitor(), ready.server);
    await civic.open(`/sessions/${session.slug}`);
    await civic.fillIn(seats);
    codes[name] = await civic.save();
  }
});

// A camera that shows what the test holds before it, and a browser that reads it.
async function host({ detector = true, camera = true } = {}) {
  const visitor = await set.visitor({ viewport: PHONE });
  await visitor.context.addInitScript(({ detector, camera }) => {
    globalThis.shown = [];
    globalThis.tracks = [];
    delete globalThis.BarcodeDetector;
    if (detector) {
      globalThis.BarcodeDetector = class {
        static async getSupportedFormats() { return ['qr_code', 'ean_13']; }
        async detect(source) {
          if (!(source instanceof HTMLVideoElement)) throw new TypeError('no picture');
          return globalThis.shown.map((rawValue) => ({ rawValue }));
        }
      };
    }
    if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia = async () => {
      if (!camera || !document.featurePolicy.allowsFeature('camera')) throw new DOMException('no', 'NotAllowedError');
      const canvas = document.createElement('canvas');
      canvas.getContext('2d').fillRect(0, 0, 1, 1);
      const stream = canvas.captureStream(1);
      globalThis.tracks.push(...stream.getTracks());
      return stream;
    };
  }, { detector, camera });
  const host = new Hosting(visitor, set.server);
  await host.logIn();
  return host;
}

const allowed = (page) => page.evaluate(() => document.featurePolicy.allowsFeature('camera'));
const show = (page, ...raw) => page.evaluate((raw) => { globalThis.shown = raw; }, raw);
const line = (page, code) => page.locator('.door-line').filter({ hasText: code.slice(0, 4) });

test('a code before the camera is found and counted once', { timeout: 120_000 }, async () => {
  const desk = await host();
  const { page } = desk;
  const said = page.locator('.scanner [role=status]');
  await desk.open(`/hosting/session/${session.id}`);
  await desk.tab('hosting-tab-door').click();
  await desk.button('hosting-scan').waitFor();
  assert.equal(await allowed(page), false, 'a page that led here has no camera');
  await desk.button('hosting-scan').click();
  await said.getByText(desk.t('hosting-scan-aim')).waitFor();
  assert.equal(await allowed(page), true);
  assert.deepEqual(await violations(page), []);

  await show(page, `${set.server.resident}/en/seat/${codes.one}`);
  await said.getByText(desk.t('hosting-scan-counted')).waitFor();
  await page.waitForFunction(() => document.querySelector('.door-line input').value === '1');
  await show(page, codes.group);
  await said.getByText(desk.t('hosting-scan-group', { count: 4 })).waitFor();
  await line(page, codes.group).getByText('Choir').waitFor();
  assert.equal(await line(page, codes.group).locator('input').inputValue(), '0', 'a group is counted by hand');
  await show(page, codes.one);
  await said.getByText(desk.t('hosting-scan-again')).waitFor();
  await show(page, 'https://elsewhere.example/4071993522806614');
  await said.getByText(desk.t('hosting-scan-unknown')).waitFor();

  await desk.button('hosting-scan-stop').click();
  assert.deepEqual(await page.evaluate(() => globalThis.tracks.map(({ readyState }) => readyState)), ['ended']);
  await desk.button('hosting-scan').click();
  await said.getByText(desk.t('hosting-scan-unknown')).waitFor();
  await desk.tab('hosting-tab-minutes').click();
  await page.waitForFunction(() => globalThis.tracks.every(({ readyState }) => readyState === 'ended'));
  await desk.open(`/hosting/session/${session.id}/door`);
  await page.getByText(desk.t('hosting-door-came', { came: 1, seats: 5 })).first().waitFor();
  set.isQuiet(desk.visitor);
});

test('who says no to the camera types digits', { timeout: 60_000 }, async () => {
  const desk = await host({ camera: false });
  await desk.open(`/hosting/session/${session.id}/door`);
  await desk.button('hosting-scan').click();
  await desk.page.getByText(desk.t('hosting-scan-refused')).waitFor();
  await desk.page.locator('#door-search').fill(codes.group.slice(0, 4));
  await line(desk.page, codes.group).waitFor();
});

test('a browser that reads no codes has no button for it', { timeout: 60_000 }, async () => {
  const desk = await host({ detector: false });
  await desk.open(`/hosting/session/${session.id}/door`);
  await line(desk.page, codes.group).waitFor();
  assert.equal(await desk.button('hosting-scan').count(), 0);
});
