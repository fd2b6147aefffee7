// A Chromium that reaches nothing but this machine, and that remembers what every page asked for and complained about.
import { chromium } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

// A body can stay out when its page is gone.
function bodyOf(answer) {
  const body = answer.text().catch(() => '');
  const late = new Promise((done) => setTimeout(done, 5000, '').unref());
  return Promise.race([body, late]).then((text) => `${answer.status()} ${answer.url()}\n${text}`);
}

// A visitor: a browser context with no history, and a diary of its requests and complaints.
export class Visitor {
  static async come(browser, { locale = 'en', dark = false, viewport = PHONE, script = true, zone = 'America/Los_Angeles' } = {}) {
    const visitor = new Visitor();
    visitor.locale = locale;
    visitor.requests = [];
    visitor.answers = [];
    visitor.complaints = [];
    visitor.context = await browser.newContext({
      locale,
      viewport,
      javaScriptEnabled: script,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      timezoneId: zone,
    });
    visitor.context.setDefaultTimeout(20_000);
    visitor.context.on('request', (request) => {
      visitor.requests.push({
        url: request.url(),
        method: request.method(),
        body: request.postData() ?? '',
        headers: request.headers(),
      });
    });
    visitor.context.on('response', (answer) => {
      if (/\/(api|\.well-known)\//.test(answer.url())) visitor.answers.push(bodyOf(answer));
    });
    visitor.context.on('console', (message) => {
      // Asking who is logged in is answered by 401 when nobody is.
      const nobody = message.location().url.endsWith('/api/me') && message.text().includes('401');
      if (message.type() === 'error' && !nobody) visitor.complaints.push(message.text());
    });
    visitor.context.on('weberror', (error) => visitor.complaints.push(String(error.error())));
    visitor.page = await visitor.context.newPage();
    return visitor;
  }

  // Requests that left the given origins. Pages may use data: and blob: within themselves.
  strayRequests(origins) {
    return this.requests
      .map((request) => request.url)
      .filter((url) => !/^(data|blob|about):/.test(url))
      .filter((url) => !origins.includes(new URL(url).origin));
  }

  // Complaints of the browser (policy violations, script errors); lost connections only where a test cuts them.
  // `work`: a form above the share of its network was answered 403, and asked for work.
  faults({ offline = false, work = false } = {}) {
    return this.complaints.filter((text) =>
      !(offline && /ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(text)) && !(work && /403 \(Forbidden\)/.test(text)));
  }

  // What the interface answered to this visitor, as one text.
  async everythingAnswered() {
    return (await Promise.all(this.answers)).join('\n');
  }

  leave() {
    return this.context.close();
  }
}
