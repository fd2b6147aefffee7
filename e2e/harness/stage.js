// What a journey stands on: one server and one browser, visitors that are seen off at the end.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { launch, Visitor } from './browser.js';
import { Server } from './server.js';

// `prepare` is done before the first journey.
export function stage(prepare = async () => {}) {
  const set = { visitors: [] };
  before(async () => {
    // One after the other: what is there when the next one fails has to be ended.
    set.server = await Server.start();
    set.browser = await launch();
    await prepare(set);
  });
  after(async () => {
    await set.browser?.close();
    await set.server?.stop();
  });
  set.visitor = async (options) => {
    const visitor = await Visitor.come(set.browser, options);
    set.visitors.push(visitor);
    return visitor;
  };
  // Nothing went elsewhere, and the browser had nothing to complain about.
  set.isQuiet = (visitor, options) => {
    assert.deepEqual(visitor.strayRequests([set.server.resident, set.server.console]), []);
    assert.deepEqual(visitor.faults(options), []);
  };
  return set;
}
