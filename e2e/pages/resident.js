// The resident's pages, found by what they say: one script for every language.
import { Texts } from '../harness/texts.js';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class Resident {
  constructor(visitor, server, tag = 'en') {
    this.visitor = visitor;
    this.page = visitor.page;
    this.server = server;
    this.tag = tag;
    this.texts = new Texts(tag, 'resident');
  }

  t(key, args) {
    return this.texts.text(key, args);
  }

  async open(route = '/') {
    await this.page.goto(`${this.server.resident}/${this.tag}${route}`);
  }

  heading(key) {
    return this.page.getByRole('heading', { level: 1, name: this.texts.pattern(key) });
  }

  async at(key) {
    await this.heading(key).waitFor();
  }

  button(key) {
    return this.page.getByRole('button', { name: this.texts.pattern(key) });
  }

  press(key) {
    return this.button(key).click();
  }

  // The app has taken over the server's page when the first press of "Continue" has an effect.
  async goOn(next) {
    for (let tries = 0; ; tries += 1) {
      await this.press('continue');
      const came = await this.heading(next).waitFor({ timeout: tries < 8 ? 1000 : 10_000 }).then(() => true, () => false);
      if (came) return;
      if (tries > 8) throw new Error(`"${next}" never came; the page is at "${await this.page.locator('h1').innerText()}"`);
    }
  }

  // Presses "Continue" without an answer until the page says what to mend.
  async goOnInVain() {
    const mend = this.page.getByText(this.t('error-title'), { exact: true });
    for (let tries = 0; tries < 20 && !(await mend.isVisible()); tries += 1) {
      await this.press('continue');
      await mend.waitFor({ timeout: 1000 }).catch(() => {});
    }
    await mend.waitFor();
  }

  // A card: the words on it are the beginning of its control's name.
  card(key) {
    const name = new RegExp(`^\\s*${escaped(this.t(key))}`);
    return this.page.getByRole('checkbox', { name }).or(this.page.getByRole('radio', { name })).first();
  }

  async pick(...keys) {
    for (const key of keys) await this.card(key).check();
  }

  // A card whose words are a name, the same in every language.
  async pickNamed(name) {
    const found = this.page.getByRole('checkbox', { name: new RegExp(escaped(name)) })
      .or(this.page.getByRole('radio', { name: new RegExp(escaped(name)) })).first();
    await found.check();
  }

  async fill(key, words) {
    await this.page.getByLabel(this.texts.pattern(key)).first().fill(words);
  }

  async unit(kind, accepts = 'hate') {
    const answer = await fetch(`${this.server.resident}/api/units`).then((reply) => reply.json());
    const units = Array.isArray(answer) ? answer : answer.units;
    const fitting = units.filter((unit) => unit.kind === kind);
    return fitting.find((unit) => unit.id.includes(accepts)) ?? fitting[0];
  }

  // From the first question of a hate report to the last page before sending.
  async answerHate({ story = '', people = '', exact = '', biasWords = '', box = '', name = '', phone = '', safe = '',
    police = true, advocate = true, neighborhood = 'Watts', look = async () => {} }) {
    await this.open('/report/hate');
    await this.at('ask-what');
    await look('hate-what');
    await this.pick('what-words');
    await this.goOn('ask-story');
    await look('hate-story');
    await this.fill('story', story);
    if (people) {
      await this.page.getByText(this.t('story-more'), { exact: true }).click();
      await this.fill('people', people);
    }
    await this.goOn('ask-when');
    await look('hate-when');
    await this.pick('day-today', 'part-evening');
    await this.goOn('ask-place');
    await look('hate-place');
    await this.pick('place-street');
    await this.goOn('ask-neighborhood');
    await this.fill('neighborhood-find', neighborhood);
    await look('hate-neighborhood');
    await this.pickNamed(neighborhood);
    if (exact) await this.fill('exact', exact);
    await this.press('continue');
    await this.heading('ask-area').or(this.heading('ask-bias')).waitFor();
    if (await this.heading('ask-area').isVisible()) {
      await look('hate-area');
      await this.pick('area-unsure');
      await this.press('continue');
      await this.at('ask-bias');
    }
    await look('hate-bias');
    await this.pick('bias-immigrant');
    if (biasWords) await this.fill('bias-words', biasWords);
    await this.goOn('ask-safety');
    await look('hate-safety');
    await this.goOn('ask-readers');
    if (advocate) await this.pickNamed((await this.unit('advocate')).name);
    if (police) await this.pickNamed((await this.unit('police')).name);
    await look('hate-readers');
    await this.goOn('ask-box');
    if (box) {
      await this.pick('wish-relief');
      await this.fill('box-words', box);
      await look('hate-box');
      await this.goOn('ask-contact');
    } else {
      await look('hate-box');
      await this.press('box-skip');
      await this.at('ask-contact');
    }
    if (name) await this.fill('contact-name', name);
    if (phone) await this.fill('contact-phone', phone);
    if (safe) await this.fill('safe-notes', safe);
    await look('hate-contact');
    await this.goOn('ask-check');
    await look('hate-check');
  }

  async answerProperty({ story = '', item = '', value = '', serial = '', name = '', look = async () => {} }) {
    await this.open('/report/property');
    await this.at('ask-screening');
    await look('property-screening');
    await this.pick('screening-none');
    await this.goOn('ask-what');
    await look('property-what');
    await this.pick('stolen-theft');
    await this.goOn('ask-story');
    await this.fill('story', story);
    await this.goOn('ask-items');
    if (item || value || serial) await this.press('item-add');
    if (item) await this.fill('item-name', item);
    if (value) await this.fill('item-value', value);
    if (serial) await this.fill('item-serial', serial);
    await look('property-items');
    await this.goOn('ask-when');
    await this.pick('day-yesterday');
    await this.goOn('ask-place');
    await this.pick('place-home');
    await this.goOn('ask-neighborhood');
    await this.pick('neighborhood-unsaid');
    await this.goOn('ask-owner');
    await look('property-owner');
    await this.pick('owner-person');
    await this.goOn('ask-contact');
    if (name) await this.fill('contact-name', name);
    await this.goOn('ask-check');
    await look('property-check');
  }

  // Sends and waits until the report is stored. Hands over the code's 24 digits and the report's id.
  async send() {
    const stored = this.page.waitForResponse((answer) => answer.url().endsWith('/api/reports') && answer.status() === 201);
    await this.press('send');
    const answer = await stored;
    await this.at('receipt-title');
    return { code: await this.code(), reportId: (await answer.json()).report_id };
  }

  async code() {
    const groups = await this.page.locator('.ticket .code li').allInnerTexts();
    const digits = groups.map((group) => group.replace(/\s/g, '').slice(1)).join('');
    if (!/^\d{24}$/.test(digits)) throw new Error(`not a code: ${groups.join('|')}`);
    return digits;
  }

  async typeBack(code) {
    await this.page.getByLabel(this.t('receipt-group', { number: 2 })).fill(code.slice(4, 8));
    await this.page.getByLabel(this.t('receipt-group', { number: 5 })).fill(code.slice(16, 20));
    await this.press('receipt-check');
    await this.page.getByText(this.t('receipt-right')).waitFor();
  }

  // Opens the mailbox and waits for the sentence that tells where the report stands.
  async comeBack(code, standing) {
    await this.open('/code');
    await this.at('mailbox-enter-title');
    const opened = this.heading(standing);
    const field = this.page.getByLabel(this.texts.pattern('mailbox-enter-label'));
    for (let tries = 0; ; tries += 1) {
      await field.fill(code);
      await this.press('mailbox-enter-button');
      const came = await opened.or(this.page.getByText(this.t('mailbox-opening'))).first()
        .waitFor({ timeout: 1500 }).then(() => true, () => false);
      if (came || tries > 20) break;
    }
    await opened.waitFor();
  }

  // Writes to the unit of this name and waits until the message is stored.
  async writeTo(name, words) {
    const talk = this.page.locator('section').filter({ hasText: name }).filter({ has: this.button('mailbox-write-button') }).last();
    await talk.getByRole('textbox').fill(words);
    await talk.getByRole('button', { name: this.texts.pattern('mailbox-write-button') }).click();
    await talk.getByText(this.t('mailbox-write-sent')).waitFor();
  }
}
