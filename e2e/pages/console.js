// The staff console, found by what it says.
import { Texts } from '../harness/texts.js';
import { freshCode } from '../harness/totp.js';

export class Console {
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

  async open(path = '/') {
    await this.page.goto(`${this.server.console}${path}?lang=${this.tag}`);
  }

  heading(key) {
    return this.page.getByRole('heading', { level: 1, name: this.texts.pattern(key) });
  }

  button(key) {
    return this.page.getByRole('button', { name: new RegExp(`^\\s*${this.t(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) });
  }

  async logIn(person) {
    await this.open('/');
    await this.heading('staff-login-heading').waitFor();
    await this.page.getByLabel(this.t('staff-name')).fill(person.name);
    await this.page.getByLabel(this.t('staff-pass-phrase'), { exact: true }).fill(person.passphrase);
    await this.page.getByLabel(this.t('staff-one-time-code')).fill(await freshCode(person.totp_secret));
    await this.button('staff-log-in').click();
    await this.button('staff-lock-now').waitFor();
  }

  row(reportId) {
    return this.page.getByRole('row').filter({ has: this.page.locator(`a[href*="${reportId}"]`) });
  }

  async openCase(reportId) {
    await this.row(reportId).click();
    await this.page.getByRole('region', { name: this.t('triage-sealed-parts') }).waitFor();
  }

  async backToQueue() {
    await this.page.getByRole('link', { name: this.texts.pattern('staff-nav-queue') }).click();
    await this.page.getByRole('grid', { name: this.t('triage-queue') }).waitFor();
  }

  async answer(words) {
    await this.page.getByLabel(this.t('triage-answer'), { exact: true }).fill(words);
    await this.button('triage-send').click();
    await this.page.getByText(this.t('triage-sent')).waitFor();
  }

  async openBoxes() {
    await this.page.getByRole('link', { name: this.texts.pattern('staff-nav-boxes') }).click();
    await this.heading('triage-boxes').waitFor();
    await this.page.getByText(this.texts.pattern('triage-boxes-done')).waitFor();
  }

  async logOut() {
    await this.button('staff-log-out').click();
    await this.heading('staff-login-heading').waitFor();
  }
}
