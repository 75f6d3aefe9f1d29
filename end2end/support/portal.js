// Starts the program that people install, on a free port, with a database of its own.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target');
const program = process.env.PASSERELLE_PROGRAM ?? join(target, 'release/passerelle');

/** What the tests leave behind: reports, collected pages. */
export const output = join(target, 'end2end');

const data = resolve(root, '../shared/data');
const inventory = {
  before: join(data, 'gc-service-inventory/service_inventory_asof-2025-03-01.csv'),
  now: join(data, 'gc-service-inventory/service_inventory.csv'),
  standards: join(data, 'gc-service-inventory/service_standards.csv'),
  organizations: join(data, 'gc-organizations/gc_concordance.csv'),
};

/** Whether the federal inventory of services is at hand (a clone alone lacks it) and wanted. */
export const hasInventory = process.env.PASSERELLE_CATALOGUES !== 'starter' && Object.values(inventory).every(existsSync);

export class Portal {
  /** @param {string} name what it is called in messages */
  constructor(name) {
    if (!existsSync(program)) throw new Error(`${program} is not there: run “make build” first`);
    this.name = name;
    this.program = program;
    this.folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
    /** @type {Record<string, string>} variables of its environment, beside those that every portal gets */
    this.more = {};
    /** @type {string[]} what follows “serve” */
    this.orders = [];
  }

  /** Imports an edition of the inventory (`before` is the one that came earlier); answers what the program logged. */
  importInventory(edition = 'now', more = {}) {
    const beside = ['--standards', inventory.standards, '--organizations', inventory.organizations];
    return this.run(['import', 'inventory', inventory[edition], ...beside], more);
  }

  /** Lets one of the made-up people work for an organization. */
  grant(role, organization, subject) {
    this.run(['grant', role, organization, '--identity', `${this.origin}/demo`, subject]);
  }

  /** Runs a command beside what is served; answers what the program logged. */
  run(order, more = {}) {
    const { status, stderr } = spawnSync(program, order, { env: { ...this.environment(), ...more }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${this.name}: ${order[0]} ended with ${status}\n${stderr}`);
    return stderr;
  }

  /** Takes a port, so that others can be told of it before it serves. */
  async reserve() {
    this.address ??= `127.0.0.1:${await freePort()}`;
    this.origin = `http://${this.address}`;
    return this;
  }

  /** Serves, on one core only when `pin` names it, and answers once the page at `ready` is there. */
  async serve(ready = '/readyz') {
    await this.reserve();
    this.exit = undefined;
    const [command, ...order] = [...(this.pin ? ['taskset', '-c', this.pin] : []), program, 'serve', ...this.orders];
    this.server = spawn(command, order, { env: this.environment(), stdio: ['ignore', 'ignore', 'inherit'] });
    this.server.on('exit', (code) => { this.exit = code ?? 'a signal'; });
    process.once('exit', () => this.server.kill());
    await until(`${this.name} serves`, async () => {
      if (this.exit !== undefined) throw new Error(`${this.name}: ${program} ended with ${this.exit}`);
      return (await fetch(this.origin + ready)).ok;
    }, 30, 5);
    return this;
  }

  /** Stops and forgets its database. */
  async stop() {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Stops; the database stays for the next start. */
  async end() {
    const { server } = this;
    if (server && this.exit === undefined) {
      const ended = new Promise((resolve) => { server.once('exit', resolve); });
      server.kill('SIGTERM');
      await ended;
    }
  }

  environment() {
    return {
      ...process.env,
      DATABASE_URL: `sqlite:${join(this.folder, 'portal.sqlite')}`,
      PASSERELLE_MAIL_FOLDER: join(this.folder, 'mail'),
      PASSERELLE_ADDRESS: this.address ?? '127.0.0.1:0',
      PASSERELLE_ORIGIN: '',
      PASSERELLE_LOG: process.env.PASSERELLE_LOG ?? 'error',
      ...this.more,
    };
  }
}

/**
 * Asks again and again until the answer is yes.
 * @param {string} what said when it never is
 * @param {() => Promise<boolean>} ask a refused connection counts as no
 */
export async function until(what, ask, seconds = 30, every = 50) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch((error) => {
      if (error instanceof TypeError) return false;
      throw error;
    });
    if (answer) return;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, every); });
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}
