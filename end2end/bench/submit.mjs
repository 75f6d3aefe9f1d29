// Questions that are sent, beside a handler that makes one durable insert into the same database; and what finished
// pages cost while questions come in. On both engines: the server (with PostgreSQL, it too) on core 0, the load on core 1.

import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { bench, onPostgres, spent } from '../support/bench.js';
import { Portal, freePort, until } from '../support/portal.js';
import { atMost, median, record, told } from '../support/report.js';

const ROUNDS = Number(process.env.PASSERELLE_ROUNDS ?? 5);
const SECONDS = Number(process.env.PASSERELLE_SECONDS ?? 6);
const ASK = '/en/talk-to-a-person/ask';
const PAGE = '/en/services/work-permit';
/** Questions a second: when one waits for its answer, and when pages are read beside them. */
const RATE = 100;
const WRITES = 200;
/** Finished pages a second: far from what a core can serve, so that nothing waits. */
const PAGES = 5000;

class Measured {
  constructor(engine) {
    this.engine = engine;
    this.portal = new Portal(`questions, ${engine}`);
    this.portal.pin = '0';
    this.portal.more = { PASSERELLE_RATE: '0' };
    this.portal.orders = ['--migrate'];
    this.folder = mkdtempSync(join(tmpdir(), 'submit-'));
    this.program = bench(this.portal.program);
    if (engine === 'postgres') this.data = onPostgres(this.portal, this.folder);
  }

  async begin() {
    await this.portal.serve();
    this.bare = `127.0.0.1:${await freePort()}`;
    this.beside = spawn('taskset', ['-c', '0', this.program, 'insert', this.bare], { env: this.portal.environment(), stdio: ['ignore', 'inherit', 'inherit'] });
    await until('the bare handler serves', async () => (await fetch(`http://${this.bare}/`, { method: 'POST', redirect: 'manual' })).status === 303);
    return this;
  }

  order(verb, address, path, rate) {
    return ['-c', '1', this.program, verb, address, path, String(rate), String(SECONDS)];
  }

  /** How long questions wait, in milliseconds, here or at the bare handler. */
  submit(whose) {
    const address = whose === 'ours' ? this.portal.address : this.bare;
    const out = execFileSync('taskset', this.order('submit', address, ASK, RATE), { encoding: 'utf8' });
    const [answered, p50, p99] = out.trim().split(' ').map(Number);
    return { answered, p50, p99 };
  }

  /** Milliseconds of a processor that several loads take together. */
  async cost(...loads) {
    const before = spent(this.portal.server.pid, this.data);
    await Promise.all(loads.map(([verb, path, rate]) => promisify(execFile)('taskset', this.order(verb, this.portal.address, path, rate))));
    return spent(this.portal.server.pid, this.data) - before;
  }

  async stop() {
    this.beside?.kill();
    await this.portal.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One question beside one insert, in turn, the other way round each time. */
function waits(measured) {
  const { engine } = measured;
  const rounds = [];
  for (const whose of ['ours', 'bare']) measured.submit(whose);
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'];
    rounds.push(Object.fromEntries(order.map((whose) => [whose, measured.submit(whose)])));
  }
  const each = (whose, of) => median(rounds.map((round) => round[whose][of]));
  return [
    atMost(`submit-${engine}-p99`, `99 in 100 questions sent against one durable insert, ${RATE} a second, ${engine}`, median(rounds.map(({ ours, bare }) => ours.p99 / bare.p99)), '×', 4),
    told(`submit-${engine}-wait`, `99 in 100 questions sent, ${engine}`, each('ours', 'p99'), 'ms'),
    told(`submit-${engine}-bare`, `99 in 100 durable inserts, ${engine}`, each('bare', 'p99'), 'ms'),
  ];
}

/** What finished pages cost with questions coming in, less what the questions cost by themselves. */
async function pages(measured) {
  const { engine } = measured;
  const [page, question] = [['load', PAGE, PAGES], ['submit', ASK, WRITES]];
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await measured.cost(page);
    const questions = await measured.cost(question);
    ratios.push((await measured.cost(page, question) - questions) / alone);
  }
  return [atMost(`submit-${engine}-pages`, `processor time of finished pages while ${WRITES} questions a second come in, ${engine}`, median(ratios), '×', 1.15)];
}

const figures = [];
for (const engine of ['sqlite', 'postgres']) {
  const measured = await new Measured(engine).begin();
  try {
    figures.push(...waits(measured), ...await pages(measured));
  } finally {
    await measured.stop();
  }
}
record(figures);
