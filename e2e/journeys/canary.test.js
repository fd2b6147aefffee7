// Planted words: what was sealed is readable nowhere, not in databases, logs, mails, or in what other people were sent.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DESK } from '../harness/browser.js';
import { stage } from '../harness/stage.js';
import { Console } from '../pages/console.js';
import { Resident } from '../pages/resident.js';

const set = stage();

const SEALED = {
  story: 'canaryquokka',
  people: 'canaryibex',
  exact: 'canarymarten',
  biasWords: 'canaryshrike',
  box: 'canarydingo',
  name: 'Canaryfinch',
  phone: '213-555-0177',
  safe: 'canarytapir',
};
const MESSAGES = ['canarylemur', 'canarystoat'];
const WORDS = [...Object.values(SEALED), ...MESSAGES];

// The ways in which a word could lie there readable.
function spellings(word) {
  const bytes = Buffer.from(word, 'utf8');
  // Base64 has three alignments; the inner part of each is always the same.
  const base64 = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift, 'x'), bytes]).toString('base64url');
    return shifted.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });
  return [bytes, Buffer.from(bytes.toString('hex')), Buffer.from(word, 'utf16le'), ...base64.map((text) => Buffer.from(text))];
}

function found(bytes, words) {
  return words.filter((word) => spellings(word).some((spelling) => bytes.includes(spelling)));
}

test('what is sealed can be read nowhere on the server', { timeout: 300_000 }, async () => {
  const reporter = await set.visitor();
  const resident = new Resident(reporter, set.server);
  await resident.answerHate(SEALED);
  const { code, reportId } = await resident.send();

  const desk = new Console(await set.visitor({ viewport: DESK }), set.server);
  await desk.logIn(set.server.staffOfUnit('hate-crime-unit'));
  await desk.openCase(reportId);
  await desk.page.getByText(SEALED.story).waitFor();
  await desk.answer(`Words of the unit, ${MESSAGES[0]}.`);

  const returned = await set.visitor();
  const again = new Resident(returned, set.server);
  await again.comeBack(code, 'mailbox-standing-answered');
  await again.writeTo((await again.unit('police')).name, `Words of the person, ${MESSAGES[1]}.`);

  const advocate = new Console(await set.visitor({ viewport: DESK }), set.server);
  await advocate.logIn(set.server.staffOfUnit('eastside-legal-aid'));
  await advocate.openBoxes();
  await advocate.page.getByText(SEALED.box).waitFor();

  // Whatever any browser sent or was sent.
  for (const visitor of set.visitors) {
    for (const request of visitor.requests) {
      assert.deepEqual(found(Buffer.from(request.body + request.url), WORDS), [], `${request.method} ${request.url}`);
    }
    assert.deepEqual(found(Buffer.from(await visitor.everythingAnswered()), WORDS), []);
  }
  // The code itself never travels, and neither does the pass-phrase.
  const detective = set.server.staffOfUnit('hate-crime-unit');
  for (const visitor of set.visitors) {
    const sent = visitor.requests.map((request) => request.url + request.body + JSON.stringify(request.headers)).join('\n');
    assert.deepEqual(found(Buffer.from(sent), [code, detective.passphrase]), []);
  }

  // The databases with their write-ahead logs, as the running server has them and after it ended; mails; the log.
  const inStorage = () => {
    for (const { path, bytes } of set.server.stored()) {
      assert.deepEqual(found(bytes, [...WORDS, code]), [], path);
    }
  };
  inStorage();
  await set.server.halt();
  inStorage();
  assert.deepEqual(found(Buffer.from(set.server.printed), [...WORDS, code, detective.passphrase, reportId]
    .filter((word) => word !== detective.passphrase)), []);
  assert.ok(!/127\.0\.0\.1:\d+ |Mozilla|HeadlessChrome/.test(set.server.printed.replaceAll(set.server.console, '')), 'an address or a browser is in the log');

  // The search itself works: what the server stores in the clear is found, in each spelling.
  const everything = Buffer.concat(set.server.stored().map(({ bytes }) => bytes));
  assert.deepEqual(found(everything, ['hate-crime-unit']), ['hate-crime-unit']);
  for (const spelling of spellings('canaryquokka')) {
    assert.deepEqual(found(Buffer.concat([Buffer.from('noise'), spelling, Buffer.from('noise')]), ['canaryquokka']), ['canaryquokka']);
  }
  for (const shift of ['', 'a', 'ab']) {
    assert.deepEqual(found(Buffer.from(Buffer.from(`${shift}canaryquokka and more`).toString('base64')), ['canaryquokka']), ['canaryquokka']);
  }
});
