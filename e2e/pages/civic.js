// The pages of listening sessions, found by what they say: one script for every language, with a script and without.
import { Texts } from '../harness/texts.js';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class Civic {
  constructor(visitor, server, tag = 'en', { basic = false } = {}) {
    this.visitor = visitor;
    this.page = visitor.page;
    this.server = server;
    this.tag = tag;
    this.space = `${basic ? '/basic' : ''}/${tag}`;
    this.texts = new Texts(tag, 'civic');
  }

  t(key, args) {
    return this.texts.text(key, args);
  }

  open(route) {
    return this.page.goto(`${this.server.resident}${this.space}${route}`);
  }

  heading(key) {
    return this.page.getByRole('heading', { level: 1, name: this.texts.pattern(key) });
  }

  button(key) {
    return this.page.getByRole('button', { name: this.t(key), exact: true });
  }

  link(key) {
    return this.page.getByRole('link', { name: this.t(key), exact: true });
  }

  // A card: the words on it are the beginning of its control's name.
  card(key) {
    const name = new RegExp(`^\\s*${escaped(this.t(key))}`);
    return this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name })).first();
  }

  // A part that opens, and its form.
  async part(act) {
    const part = this.page.locator(`#part-${act}`);
    if (!(await part.evaluate((element) => element.open))) await part.locator('summary').click();
    return part;
  }

  // From the schedule over the filter to the session's page.
  async find(title, neighborhood) {
    await this.open('/sessions');
    const filters = this.page.locator('details.more').filter({ has: this.page.locator('select[name=neighborhood]') });
    await filters.locator('summary').click();
    await filters.locator('select[name=neighborhood]').selectOption(neighborhood);
    await filters.getByRole('button', { name: this.t('filter-show'), exact: true }).click();
    await this.page.waitForURL(/neighborhood=/);
    await this.page.getByRole('link', { name: title }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  // The way from the session's page to the form, and the form.
  async fillIn(answers) {
    await this.link('seats-save').or(this.link('seats-wait')).click();
    await this.fill(answers);
  }

  // The form, filled in as far as somebody wants to.
  async fill({ seats = 1, group = '', partial = 0, email = '' } = {}) {
    await this.heading('sign-up-title').waitFor();
    if (seats > 1) {
      await this.card('who-group').check();
      await this.page.locator('#seats-seats').fill(String(seats));
      await this.page.locator('#seats-group').fill(group);
      if (partial > 0) {
        await this.page.locator('input[name=accept_partial]').check();
        await this.page.locator('#seats-least').fill(String(partial));
      }
    }
    if (email) {
      await this.page.locator('summary').filter({ hasText: this.t('reach-title') }).click();
      await this.page.locator('#seats-email').fill(email);
    }
  }

  // Sends, and hands over the code on the page.
  async save() {
    await this.button('sign-up-send').click();
    const fresh = this.heading('seat-fresh-title');
    const asked = this.page.locator('form[data-work]');
    await fresh.or(asked).first().waitFor();
    // Above the share of this network the second press works.
    if (await asked.count() > 0) await this.button('sign-up-send').click();
    await fresh.waitFor();
    return this.code();
  }

  async code() {
    const code = (await this.page.locator('.pass .code').innerText()).replace(/\D/g, '');
    if (!/^\d{16}$/.test(code)) throw new Error(`not a code: ${code}`);
    return code;
  }

  // By typing the code again.
  async comeBack(code) {
    await this.open('/seat');
    await this.page.getByLabel(this.t('seat-code-label'), { exact: true }).fill(code);
    await this.button('seat-entry-show').click();
    await this.page.locator('article.seat').waitFor();
  }

  async change(seats) {
    const part = await this.part('change');
    await part.locator('input[name=seats]').fill(String(seats));
    await part.getByRole('button', { name: this.t('seat-change-send'), exact: true }).click();
    await this.says('seat-done-change');
  }

  async giveBack() {
    const part = await this.part('cancel');
    await part.getByRole('button', { name: this.t('cancel-send'), exact: true }).click();
    await this.says('seat-done-cancel');
  }

  // A sentence stands on the page.
  says(key, args) {
    return this.page.getByText(this.t(key, args), { exact: true }).first().waitFor();
  }
}
