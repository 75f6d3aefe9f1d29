// My page with 10,000 people and 1,000,000 subscriptions, beside a bare handler that reads one row of the same database;
// and what a page costs with 1,000 people and with 100,000. On both engines: the server (with PostgreSQL, it too) on
// core 0, the load on core 1.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { Portal, freePort, until } from '../support/portal.js';
import { atMost, median, record, told } from '../support/report.js';

const ROUNDS = Number(process.env.PASSERELLE_ROUNDS ?? 5);
const SECONDS = Number(process.env.PASSERELLE_SECONDS ?? 6);
const PAGE = '/en/my-page';
const root = resolve(import.meta.dirname, '../..');

/** The example that makes the people, the bare handler and the load: beside the program. */
function example(portal) {
  const path = join(dirname(portal.program), 'examples/my_page');
  if (!existsSync(path)) throw new Error(`${path} is not there: run “make bench”, which builds it`);
  return path;
}

/** A PostgreSQL that ends with this process, on core 0. */
function postgres() {
  const script = join(root, 'server/tests/postgres.sh');
  return execFileSync('taskset', ['-c', '0', script, '--fsync', String(process.pid)], { encoding: 'utf8' }).trim();
}

class People {
  /** @param {number} each subscriptions of one person */
  constructor(engine, count, each) {
    this.portal = new Portal(`${count} people, ${engine}`);
    this.portal.pin = '0';
    this.folder = mkdtempSync(join(tmpdir(), 'my-page-'));
    this.cookies = join(this.folder, 'cookies');
    this.program = example(this.portal);
    this.subscriptions = count * each;
    this.count = count;
    if (engine === 'postgres') {
      const url = postgres();
      this.data = new URL(url).searchParams.get('host');
      Object.assign(this.portal.more, { DATABASE_URL: url, PASSERELLE_KEYS_FILE: join(this.folder, 'keys'), PASSERELLE_FILES: join(this.folder, 'files') });
      execFileSync('sh', ['-c', `echo "1 $(head -c 32 /dev/urandom | base64)" > ${join(this.folder, 'keys')}`]);
    }
  }

  async begin() {
    const { portal } = this;
    execFileSync(this.program, ['seed', String(this.count), String(this.subscriptions), this.cookies], { env: portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await portal.serve();
    this.bare = `127.0.0.1:${await freePort()}`;
    this.beside = spawn('taskset', ['-c', '0', this.program, 'bare', this.bare, this.cookies], { env: portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await until('the bare handler serves', async () => (await fetch(`http://${this.bare}/`)).ok);
    return this;
  }

  /** Answers a second, and after how many milliseconds they came. `rate` 0: as fast as it goes. */
  load(whose, rate, seconds = SECONDS) {
    const [address, path] = whose === 'page' ? [this.portal.address, PAGE] : [this.bare, '/'];
    const out = execFileSync('taskset', ['-c', '1', this.program, 'load', address, path, this.cookies, String(rate), String(seconds)], { encoding: 'utf8' });
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
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(stat).filter(Boolean);
    const postmaster = this.data && Number(readFileSync(join(this.data, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
    const ours = processes.filter(({ pid, parent }) => pid === this.portal.server.pid || pid === postmaster || parent === postmaster);
    return ours.reduce((sum, { ticks }) => sum + ticks * 10, 0);
  }

  async stop() {
    this.beside?.kill();
    await this.portal.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A process: its parent, and the ticks (100 a second) that it and its children that ended have used. */
function stat(name) {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid: Number(name), parent: Number(fields[1]), ticks };
  } catch {
    return undefined;
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
