// A portal full of people beside a bare handler that reads one row of the same database: how long a page of theirs takes
// at half of what the portal can answer, and what it costs with few of them and with many. The server (with PostgreSQL,
// it too) on core 0, the load on core 1.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bench, onPostgres, spent } from './bench.js';
import { Portal, freePort, until } from './portal.js';
import { median } from './report.js';

const ROUNDS = Number(process.env.PASSERELLE_ROUNDS ?? 5);
const SECONDS = Number(process.env.PASSERELLE_SECONDS ?? 6);

export class Crowd {
  /**
   * @param {string} name as messages say it
   * @param {string[]} order of the program that fills the database, without the file of cookies
   * @param {string} page its address, or `own` where the file names one for each
   */
  constructor(engine, name, order, page) {
    this.portal = new Portal(`${name}, ${engine}`);
    this.portal.pin = '0';
    this.folder = mkdtempSync(join(tmpdir(), 'crowd-'));
    this.cookies = join(this.folder, 'cookies');
    this.program = bench(this.portal.program);
    this.order = order;
    this.page = page;
    if (engine === 'postgres') this.data = onPostgres(this.portal, this.folder);
  }

  async begin() {
    const { portal } = this;
    execFileSync(this.program, [...this.order, this.cookies], { env: portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await portal.serve();
    this.bare = `127.0.0.1:${await freePort()}`;
    this.beside = spawn('taskset', ['-c', '0', this.program, 'read', this.bare, this.cookies], { env: portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await until('the bare handler serves', async () => (await fetch(`http://${this.bare}/`)).ok);
    return this;
  }

  /** Answers a second, and after how many milliseconds they came. `rate` 0: as fast as it goes. */
  load(whose, rate, seconds = SECONDS) {
    const [address, path] = whose === 'page' ? [this.portal.address, this.page] : [this.bare, '/'];
    const out = execFileSync('taskset', ['-c', '1', this.program, 'load', address, path, String(rate), String(seconds), this.cookies], { encoding: 'utf8' });
    const [answered, p50, p99] = out.trim().split(' ').map(Number);
    return { answered, p50, p99 };
  }

  /** Milliseconds of a processor that one page takes, of the database's too. */
  cost(rate) {
    const before = this.spent();
    const { answered } = this.load('page', rate);
    return (this.spent() - before) / (answered * SECONDS);
  }

  /** Milliseconds of a processor so far. */
  spent() {
    return spent(this.portal.server.pid, this.data);
  }

  async stop() {
    this.beside?.kill();
    await this.portal.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The page and the bare handler in turn, the other way round each time; both at half of what the page can take. */
export async function beside(crowd) {
  try {
    await crowd.begin();
    crowd.load('page', 0, Math.min(2, SECONDS));
    const most = median([0, 1, 2].map(() => crowd.load('page', 0, Math.min(3, SECONDS)).answered));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? ['page', 'bare'] : ['bare', 'page'];
      rounds.push(Object.fromEntries(order.map((whose) => [whose, crowd.load(whose, most / 2)])));
    }
    const each = (whose, of) => median(rounds.map((round) => round[whose][of]));
    const ratio = median(rounds.map(({ page, bare }) => page.p99 / bare.p99));
    return { most, ratio, wait: each('page', 'p99'), bare: each('bare', 'p99') };
  } finally {
    await crowd.stop();
  }
}

/** What a page costs among many against what it costs among few, in turn. */
export async function growth(few, many) {
  try {
    await few.begin();
    await many.begin();
    const rate = few.load('page', 0, Math.min(3, SECONDS)).answered / 3;
    const ratios = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const costs = round % 2 === 0 ? [few.cost(rate), many.cost(rate)] : [many.cost(rate), few.cost(rate)].reverse();
      ratios.push(costs[1] / costs[0]);
    }
    return median(ratios.length > 1 ? ratios.slice(1) : ratios);
  } finally {
    await few.stop();
    await many.stop();
  }
}
