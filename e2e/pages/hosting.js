// The hosts' desk, found by what it says.
import { Texts } from '../harness/texts.js';
import { freshCode } from '../harness/totp.js';

export class Hosting {
  constructor(visitor, server, tag = 'en') {
    this.visitor = visitor;
    this.page = visitor.page;
    this.server = server;
    this.tag = tag;
    this.texts = new Texts(tag, 'console');
  }

  t(key, args) {
    return this.texts.text(key, args);
  }

  async open(path = '/hosting') {
    await this.page.goto(`${this.server.console}${path}?lang=${this.tag}`);
  }

  button(key) {
    return this.page.getByRole('button', { name: this.t(key), exact: true });
  }

  field(key) {
    return this.page.getByLabel(this.t(key), { exact: true });
  }

  async logIn() {
    const person = this.server.demo.staff.find((one) => one.role === 'host');
    await this.open('/');
    await this.field('staff-name').fill(person.name);
    await this.field('staff-pass-phrase').fill(person.passphrase);
    await this.field('staff-one-time-code').fill(await freshCode(person.totp_secret));
    await this.button('staff-log-in').click();
    await this.page.getByRole('heading', { level: 1, name: this.t('hosting-schedule') }).waitFor();
  }

  // A day from now as a date field takes it.
  static day(from, time) {
    return `${new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)}T${time}`;
  }

  async plan({ title, seats = 40, days = 9 }) {
    await this.open('/hosting/new');
    await this.field('hosting-title').fill(title);
    await this.page.locator('#s-summary').fill('Which corners are dark, and what should change first?');
    await this.page.locator('#s-neighborhood').selectOption('boyle-heights');
    await this.field('hosting-starts').fill(Hosting.day(days, '18:30'));
    await this.field('hosting-ends').fill(Hosting.day(days, '20:30'));
    await this.field('hosting-hall').fill('Library');
    await this.field('hosting-agenda').fill('18:30 Welcome\n18:45 What we heard last time');
    await this.field('pool-in-person').fill(String(seats));
    await this.button('hosting-save-draft').click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
    return this.page.url().match(/session\/([0-9a-f-]+)/)[1];
  }

  async publish() {
    await this.button('hosting-publish').click();
    await this.page.getByRole('dialog').getByRole('button', { name: this.t('hosting-publish'), exact: true }).click();
    await this.page.getByText(this.t('hosting-word-published'), { exact: true }).waitFor();
  }

  tab(key) {
    return this.page.getByRole('navigation', { name: this.t('hosting-tabs') }).getByRole('link', { name: this.t(key) });
  }
}
