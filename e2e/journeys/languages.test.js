// Every page in every language, as the server sends it: its own words, its own direction, nothing left over from English.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { stage } from '../harness/stage.js';
import { TAGS, Texts } from '../harness/texts.js';
import { INFORMATION } from '../harness/tour.js';

const set = stage();
const ROUTES = [...INFORMATION, '/report/hate', '/report/property'];
const RIGHT_TO_LEFT = ['fa', 'ar'];

// What a person sees before any script runs.
function visible(html) {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

async function get(path, headers = {}) {
  const answer = await fetch(`${set.server.resident}${path}`, { headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

for (const tag of TAGS) {
  test(`every page speaks ${tag}`, async () => {
    const texts = new Texts(tag, 'resident');
    const english = new Texts('en', 'resident');
    // English sentences that this language says differently.
    const own = new Map(texts.plainTexts());
    const foreign = english.plainTexts()
      .filter(([key, said]) => tag !== 'en' && own.get(key) !== said && said.length > 24)
      .map(([, said]) => said);
    for (const route of ROUTES) {
      const { status, text } = await get(`/${tag}${route}`);
      assert.equal(status, 200, route);
      const dir = RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr';
      assert.match(text, new RegExp(`<html lang="${tag}" dir="${dir}"`), route);
      const seen = visible(text);
      assert.match(seen, /911/, route);
      assert.ok(text.includes('href="tel:911"'), route);
      const raw = texts.keys().filter((key) => key.includes('-') && new RegExp(`^\\s*${key}\\s*$`, 'm').test(seen));
      assert.deepEqual(raw, [], `${route} shows keys`);
      const left = foreign.filter((sentence) => seen.includes(sentence));
      assert.deepEqual(left, [], `${route} still says it in English`);
      assert.ok(!/<form[^>]+action/.test(text), `${route} could post in plain text`);
      assert.ok(!/\son[a-z]+="|style="|<script(?![^>]*(src|type="(application\/json|text\/plain)"))/.test(text), `${route} holds inline code`);
    }
  });
}

test('the first page is in the language that the browser asks for', async () => {
  for (const [wish, tag] of [['es-MX,es;q=0.9', 'es'], ['zh-HK', 'zh-Hant'], ['tl', 'fil'], ['xx', 'en'], ['fa-IR,en;q=0.2', 'fa']]) {
    const { status, headers } = await get('/', { 'Accept-Language': wish });
    assert.ok([302, 303, 307].includes(status), `${wish}: ${status}`);
    assert.equal(headers.get('location'), `/${tag}/`, wish);
  }
});

test('the pages of two visitors are the same to the byte', async () => {
  const one = await get('/es/report/hate', { 'User-Agent': 'one', 'Accept-Language': 'ko', Cookie: 'a=b' });
  const other = await get('/es/report/hate', { 'User-Agent': 'other' });
  assert.equal(one.text, other.text);
  assert.equal(one.headers.get('set-cookie'), null);
});

test('nothing on a page points elsewhere except phone numbers', async () => {
  for (const route of ROUTES) {
    const { text } = await get(`/en${route}`);
    const targets = [...text.matchAll(/\s(?:src|href|action|poster|data)="([^"]*)"/g)].map((match) => match[1]);
    const stray = targets.filter((target) => !/^(\/|#|tel:|sms:|about:blank)/.test(target));
    assert.deepEqual(stray, [], route);
  }
});
