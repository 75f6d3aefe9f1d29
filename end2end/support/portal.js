// Starts the program that people install, on a free port, with a database of its own.

import { execFileSync, spawn } from 'node:child_process';
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
    this.name = name;
    this.folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  }

  /** Imports an edition of the inventory; `before` is the one that came earlier. */
  importInventory(edition = 'now') {
    const more = ['--standards', inventory.standards, '--organizations', inventory.organizations];
    const order = ['import', 'inventory', inventory[edition], ...more];
    execFileSync(program, order, { env: this.environment(), stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Serves, and answers once the catalogue is ready. */
  async serve() {
    this.address ??= `127.0.0.1:${await freePort()}`;
    this.origin = `http://${this.address}`;
    this.server = spawn(program, ['serve'], { env: this.environment(), stdio: ['ignore', 'ignore', 'inherit'] });
    this.server.on('exit', (code) => { this.exit = code ?? 'a signal'; });
    await until(`${this.name} serves`, async () => {
      if (this.exit !== undefined) throw new Error(`${this.name}: ${program} ended with ${this.exit}`);
      return (await fetch(`${this.origin}/readyz`)).ok;
    });
    return this;
  }

  async stop() {
    const { server } = this;
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => { server.once('exit', resolve); });
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  environment() {
    return {
      ...process.env,
      DATABASE_URL: `sqlite:${join(this.folder, 'portal.sqlite')}`,
      PASSERELLE_ADDRESS: this.address ?? '127.0.0.1:0',
      PASSERELLE_ORIGIN: '',
      PASSERELLE_LOG: process.env.PASSERELLE_LOG ?? 'error',
    };
  }
}

/**
 * Asks again and again until the answer is yes.
 * @param {string} what said when it never is
 * @param {() => Promise<boolean>} ask a refused connection counts as no
 */
export async function until(what, ask, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch((error) => {
      if (error instanceof TypeError) return false;
      throw error;
    });
    if (answer) return;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}
