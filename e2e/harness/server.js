// The real server on a folder of its own: seeded, started on free ports, ended and removed afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const program = process.env.AMPARO_BIN ?? join(root, 'target/debug/amparo');
const assets = process.env.AMPARO_ASSETS ?? join(root, 'target/pwa');

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

export class Server {
  static async start({ year = false } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'amparo-e2e-'));
    const seeded = spawnSync(program, ['seed-demo', '--dir', folder, ...(year ? ['--year'] : [])], { cwd: root, encoding: 'utf8' });
    if (seeded.status !== 0) throw new Error(`seed-demo: ${seeded.stdout}${seeded.stderr}`);
    const server = new Server();
    server.folder = folder;
    server.demo = JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8'));
    server.printed = seeded.stdout + seeded.stderr;
    const [residentPort, consolePort] = [await freePort(), await freePort()];
    server.residentPort = residentPort;
    server.consolePort = consolePort;
    server.resident = `http://localhost:${residentPort}`;
    server.console = `http://127.0.0.1:${consolePort}`;
    try {
      await server.run();
    } catch (error) {
      // A child that lives on keeps its parent alive.
      await server.stop();
      throw error;
    }
    return server;
  }

  async run() {
    this.process = spawn(program, ['serve', '--config', join(this.folder, 'amparo.toml')], {
      cwd: root,
      env: {
        ...process.env,
        AMPARO_RESIDENT_LISTEN: `127.0.0.1:${this.residentPort}`,
        AMPARO_CONSOLE_LISTEN: `127.0.0.1:${this.consolePort}`,
        // Links in mails and the picture of a code lead to this server.
        AMPARO_RESIDENT_ORIGIN: this.resident,
        AMPARO_ASSETS: assets,
        // Everybody here shares one network: what it works for above its share is light.
        AMPARO_INTAKE_WORK_BITS: '4',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout.on('data', (data) => (this.printed += data));
    this.process.stderr.on('data', (data) => (this.printed += data));
    for (let tries = 0; tries < 600; tries += 1) {
      if (this.process.exitCode !== null) throw new Error(`the server ended: ${this.printed}`);
      const healthy = await fetch(`${this.resident}/health`).then((answer) => answer.ok, () => false);
      if (healthy) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`the server does not answer: ${this.printed}`);
  }

  async halt() {
    if (!this.process || this.process.exitCode !== null) return;
    const ended = new Promise((done) => this.process.once('exit', done));
    this.process.kill('SIGTERM');
    const late = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  }

  async stop() {
    await this.halt();
    rmSync(this.folder, { recursive: true, force: true });
  }

  // The person of the demo who has this role in this kind of unit.
  staff(kind, role = 'member') {
    const found = this.demo.staff.find((person) => person.unit_kind === kind && person.role === role)
      ?? this.demo.staff.find((person) => person.unit_kind === kind);
    if (!found) throw new Error(`the demo has nobody of ${kind}`);
    return found;
  }

  staffOfUnit(unit) {
    const found = this.demo.staff.find((person) => person.unit === unit);
    if (!found) throw new Error(`the demo has nobody in ${unit}`);
    return found;
  }

  // The mails that went to an address so far, as text.
  mailsTo(address) {
    const mails = filesBelow(join(this.folder, 'mail')).map((path) => readFileSync(path, 'utf8'));
    return mails.filter((mail) => new RegExp(`^To: .*${address}`, 'mi').test(mail));
  }

  // The first mail to an address that fits; mails are sent every half minute.
  async mail(address, fits = () => true) {
    for (let tries = 0; tries < 2000; tries += 1) {
      const found = this.mailsTo(address).find(fits);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`no such mail to ${address} among ${filesBelow(join(this.folder, 'mail')).length}: ${this.printed.split('\n').slice(-8).join('\n')}`);
  }

  // Everything that the server wrote to disk, as bytes: databases, their write-ahead logs, mails, whatever else.
  stored() {
    return filesBelow(this.folder)
      .filter((path) => !path.endsWith('demo.json') && !path.endsWith('.toml'))
      .map((path) => ({ path, bytes: readFileSync(path) }));
  }
}
