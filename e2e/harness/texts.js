// The catalogues, so that a page is found by what it says in any language.
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const locales = resolve(import.meta.dirname, '../../i18n/locales');
const RIGHT_TO_LEFT = ['fa', 'ar'];

export const TAGS = [
  'en', 'es', 'ko', 'hy', 'fil', 'zh-Hant', 'zh-Hans', 'fa', 'ru', 'vi', 'ja', 'km', 'th', 'hi', 'ar',
];

export const FILES = {
  resident: ['app', 'problems', 'reports', 'mailbox', 'support', 'keys', 'sealer'],
  civic: ['app', 'problems', 'listening', 'streams', 'strategy', 'themes'],
  console: ['app', 'problems', 'reports', 'staff', 'triage', 'sealer', 'hosting', 'themes'],
};

function read(tag, file) {
  const own = join(locales, tag, `${file}.ftl`);
  const english = join(locales, 'en', `${file}.ftl`);
  if (existsSync(own)) return readFileSync(own, 'utf8');
  return existsSync(english) ? readFileSync(english, 'utf8') : '';
}

// Counts are written without separators.
function plain(args) {
  const number = (value) => (typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, number(value)]));
}

export class Texts {
  constructor(tag, surface = 'resident') {
    this.tag = tag;
    this.dir = RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr';
    this.bundle = new FluentBundle(`${tag}-u-nu-latn`, { useIsolating: this.dir === 'rtl' });
    for (const file of FILES[surface]) this.bundle.addResource(new FluentResource(read(tag, file)));
  }

  keys() {
    return [...this.bundle._messages.keys()];
  }

  // The text under a key; a key that is not there is a mistake of the test.
  text(key, args = {}) {
    const message = this.bundle.getMessage(key);
    if (!message?.value) throw new Error(`${this.tag} has no text ${key}`);
    return this.bundle.formatPattern(message.value, plain(args));
  }

  // The texts without placeables.
  plainTexts() {
    return [...this.bundle._messages].filter(([, message]) => typeof message.value === 'string')
      .map(([key, message]) => [key, message.value]);
  }

  // The text as a pattern in which every placeable may be anything.
  pattern(key) {
    const message = this.bundle.getMessage(key);
    if (!message?.value) throw new Error(`${this.tag} has no text ${key}`);
    const parts = Array.isArray(message.value) ? message.value : [message.value];
    const escaped = parts.map((part) =>
      typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+') : '.*?');
    return new RegExp(`^\\s*${escaped.join('')}\\s*$`, 's');
  }
}
