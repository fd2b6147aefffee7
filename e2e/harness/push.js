// A push service on this machine, and what a browser keeps for it (RFC 8030, RFC 8291). No real one is asked for anything.
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const hkdf = (secret, salt, info, length) => Buffer.from(hkdfSync('sha256', secret, salt, info, length));

export class PushService {
  static async start() {
    const service = new PushService();
    service.arrived = [];
    service.waiting = [];
    service.server = createServer((request, answer) => {
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        answer.writeHead(201).end();
        service.arrived.push({ path: request.url, headers: request.headers, body: Buffer.concat(parts) });
        service.waiting.splice(0).forEach((done) => done());
      });
    });
    await new Promise((done) => service.server.listen(0, '127.0.0.1', done));
    service.host = `127.0.0.1:${service.server.address().port}`;
    return service;
  }

  // The first message for this browser.
  async message(browser) {
    for (;;) {
      const found = this.arrived.find(({ path }) => path === browser.path);
      if (found) return browser.read(found.body);
      await new Promise((done) => this.waiting.push(done));
    }
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

// What a browser's own push manager would keep.
export class PushBrowser {
  constructor(service) {
    this.key = createECDH('prime256v1');
    this.key.generateKeys();
    this.auth = randomBytes(16);
    this.path = `/push/${randomBytes(8).toString('hex')}`;
    this.subscription = {
      endpoint: `http://${service.host}${this.path}`,
      keys: { p256dh: this.key.getPublicKey('base64url'), auth: this.auth.toString('base64url') },
    };
  }

  read(body) {
    const [salt, sender, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)];
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.key.getPublicKey(), sender]);
    const secret = hkdf(this.key.computeSecret(sender), this.auth, info, 32);
    const cipher = createDecipheriv(
      'aes-128-gcm',
      hkdf(secret, salt, 'Content-Encoding: aes128gcm\0', 16),
      hkdf(secret, salt, 'Content-Encoding: nonce\0', 12),
    );
    cipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    return JSON.parse(plain.subarray(0, -1).toString());
  }

  // Pages of this visitor get this subscription from their push manager, without a service of the browser's maker.
  settle({ context }) {
    return context.addInitScript((subscription) => {
      globalThis.subscribed = [];
      // It stays with the browser when a page goes.
      const made = () => Object.setPrototypeOf({
        toJSON: () => subscription,
        unsubscribe: async () => { sessionStorage.removeItem('pushed'); return true; },
      }, PushSubscription.prototype);
      PushManager.prototype.subscribe = async function subscribe({ userVisibleOnly, applicationServerKey }) {
        globalThis.subscribed.push({ userVisibleOnly, applicationServerKey });
        sessionStorage.setItem('pushed', '1');
        return made();
      };
      PushManager.prototype.getSubscription = async () => (sessionStorage.getItem('pushed') ? made() : null);
    }, this.subscription);
  }
}

// The worker of messages as the browser runs it: gets a message from us, tells what it shows and what a press opens.
export class PushWorker {
  static async of({ context, page }) {
    const worker = new PushWorker();
    worker.cdp = await context.newCDPSession(page);
    const registered = new Promise((done) => {
      worker.cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const found = registrations.find(({ scopeURL, isDeleted }) => scopeURL.endsWith('/push/') && !isDeleted);
        if (found) done(found);
      });
    });
    await worker.cdp.send('ServiceWorker.enable');
    worker.registration = await registered;
    worker.page = page;
    worker.context = context;
    return worker;
  }

  async deliver(message) {
    const { registrationId, scopeURL } = this.registration;
    const before = await this.shown();
    await this.cdp.send('ServiceWorker.deliverPushMessage', {
      origin: new URL(scopeURL).origin,
      registrationId,
      data: typeof message === 'string' ? message : JSON.stringify(message),
    });
    await this.page.waitForFunction(async (count) => {
      const registration = await navigator.serviceWorker.getRegistration('/push/');
      return (await registration.getNotifications()).length > count;
    }, before.length);
    return (await this.shown()).at(-1);
  }

  shown() {
    return this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/push/');
      const all = await registration.getNotifications();
      return all.map(({ title, body, lang, dir, data }) => ({ title, body, lang, dir, data }));
    });
  }

  // The press itself is the system's; what the worker makes of it is ours.
  async press() {
    const find = () => this.context.serviceWorkers().find((one) => one.url().endsWith('/push-sw.js'));
    const worker = find() ?? await this.context.waitForEvent('serviceworker', { predicate: (one) => one.url().endsWith('/push-sw.js') });
    return worker.evaluate(async () => {
      const opened = [];
      Object.defineProperty(self.clients, 'openWindow', { configurable: true, value: async (url) => { opened.push(String(url)); return null; } });
      const notification = (await self.registration.getNotifications()).at(-1);
      const event = new NotificationEvent('notificationclick', { notification });
      self.dispatchEvent(event);
      return { opened, left: (await self.registration.getNotifications()).length };
    });
  }
}
