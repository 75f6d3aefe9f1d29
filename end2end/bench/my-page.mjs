// My page with 10,000 people and 1,000,000 subscriptions, beside a bare handler that reads one row of the same database;
// and what a page costs with 1,000 people and with 100,000. On both engines: the server (with PostgreSQL, it too) on
// core 0, the load on core 1.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bench, onPostgres, spent } from '../support/bench.js';
import { Portal, freePort, until } from '../support/portal.js';
import { atMost, median, record, told } from '../support/report.js';

const ROUNDS = Number(process.env.PASSERELLE_ROUNDS ?? 5);
const SECONDS = Number(process.env.PASSERELLE_SECONDS ?? 6);
const PAGE = '/en/my-page';

class People {
  /** @param {number} each subscriptions of one person */
  constructor(engine, count, each) {
    this.portal = new Portal(`${count} people, ${engine}`);
    this.portal.pin = '0';
    this.folder = mkdtempSync(join(tmpdir(), 'my-page-'));
    this.cookies = join(this.folder, 'cookies');
    this.program = bench(this.portal.program);
    this.subscriptions = count * each;
    this.count = count;
    if (engine === 'postgres') this.data = onPostgres(this.portal, this.folder);
  }

  async begin() {
    const { portal } = this;
    execFileSync(this.program, ['seed', String(this.count), String(this.subscriptions), this.cookies], { env: portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await portal.serve();
    this.bare = `127.0.0.1:${await freePort()}`;
    this.beside = spawn('taskset', ['-c', '0', this.program, 'read', this.bare, this.cookies], { env: portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await until('the bare handler serves', async () => (await fetch(`http://${this.bare}/`)).ok);
    return this;
  }

  /** Answers a second, and after how many milliseconds they came. `rate` 0: as fast as it goes. */
  load(whose, rate, seconds = SECONDS) {
    const [address, path] = whose === 'page' ? [this.portal.address, PAGE] : [this.bare, '/'];
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

/** Our page and the bare handler in turn, the other way round each time; both at half of what our page can take. */
async function beside(engine) {
  const people = await new People(engine, 10_000, 100).begin();
  try {
    people.load('page', 0, 2);
    const most = median([0, 1, 2].map(() => people.load('page', 0, 3).answered));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? ['page', 'bare'] : ['bare', 'page'];
      rounds.push(Object.fromEntries(order.map((whose) => [whose, people.load(whose, most / 2)])));
    }
    const each = (whose, of) => median(rounds.map((round) => round[whose][of]));
    return [
      atMost(`my-page-${engine}-p99`, `99 in 100 of my pages at half of saturation against one read by primary key, ${engine}`, median(rounds.map(({ page, bare }) => page.p99 / bare.p99)), '×', 4),
      told(`my-page-${engine}-rate`, `my pages a second at saturation, one core, ${engine}`, most, 'requests/s'),
      told(`my-page-${engine}-wait`, `99 in 100 of my pages at half of that, ${engine}`, each('page', 'p99'), 'ms'),
      told(`my-page-${engine}-bare`, `99 in 100 of the bare handler's at the same rate, ${engine}`, each('bare', 'p99'), 'ms'),
    ];
  } finally {
    await people.stop();
  }
}

/** What a page costs with few people and with many, in turn. */
async function growth(engine) {
  const [few, many] = [new People(engine, 1000, 10), new People(engine, 100_000, 10)];
  try {
    await few.begin();
    await many.begin();
    const rate = few.load('page', 0, 3).answered / 3;
    const ratios = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const costs = round % 2 === 0 ? [few.cost(rate), many.cost(rate)] : [many.cost(rate), few.cost(rate)].reverse();
      ratios.push(costs[1] / costs[0]);
    }
    return [atMost(`my-page-${engine}-growth`, `processor time of my page, 100,000 people against 1,000, ${engine}`, median(ratios.slice(1)), '×', 1.3)];
  } finally {
    await few.stop();
    await many.stop();
  }
}

const figures = [];
for (const engine of ['sqlite', 'postgres']) figures.push(...await beside(engine), ...await growth(engine));
record(figures);
