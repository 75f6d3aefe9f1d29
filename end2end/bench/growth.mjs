// From a hundred to twenty thousand services: what a page, a search and the memory cost, side by side in one run.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { makeInventory } from '../support/growth.js';
import { saturate } from '../support/nginx.js';
import { Portal, until } from '../support/portal.js';
import { atLeast, atMost, median, record, told } from '../support/report.js';

const [FEW, MANY] = [100, 20_000];
const ROUNDS = 4;

/** The allocator gives back over ten seconds what reading and indexing needed for a moment. */
const GIVEN_BACK = 15_000;

/** So many bytes of a process: `VmRSS` is what it holds now, `VmHWM` the most it ever held. */
function memory({ server: { pid } }, which) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)[1]) * 1024;
}

async function portal(count) {
  const server = new Portal(`${count} services`);
  Object.assign(server, { pin: '0', more: { PASSERELLE_PAGE_CACHE: '0' } });
  const made = makeInventory(server.folder, count);
  const order = ['import', 'inventory', made.path];
  const { status, stderr } = spawnSync(server.program, order, { env: server.environment(), encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`the import of ${count} services ended with ${status}\n${stderr.slice(0, 2000)}`);
  await server.serve();
  const search = (name) => `${server.origin}/en/search?q=${encodeURIComponent(name.split(' ').slice(0, 3).join(' '))}`;
  await until(`${server.name} are indexed`, async () => (await fetch(search(made.names[0]))).ok, 60);
  const pages = await Promise.all(made.names.slice(0, 3).map(async (_, at) => (await fetch(`${server.origin}/s/M${at}`)).url));
  return { server, bytes: made.bytes, pages, searches: made.names.map(search) };
}

const [few, many] = [await portal(FEW), await portal(MANY)];
try {
  await sleep(GIVEN_BACK);
  const grown = (which) => (memory(many.server, which) - memory(few.server, which)) / (many.bytes - few.bytes);
  const [held, most] = [grown('VmRSS'), grown('VmHWM')];
  const pages = [];
  const searches = [];
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = [few, many].map(({ pages: all }) => saturate(all[round % all.length], {}, 2));
    const search = [few, many].map(({ searches: all }) => saturate(all[(3 * round) % all.length], {}, 2));
    pages.push(page[0] / page[1]);
    searches.push(search[1] / search[0]);
    rates.push(search[1]);
  }
  record([
    atMost('growth-page', `processor time of a service page, ${MANY} services against ${FEW}`, median(pages.slice(1)), '×', 1.2),
    atLeast('growth-search', `searches a second, ${MANY} services against ${FEW}`, median(searches.slice(1)), '×', 0.25),
    atMost('growth-memory', `memory for ${MANY - FEW} more services in two languages, against their text`, held, '×', 4),
    told('growth-memory-most', 'the same while they are read and indexed', most, '×'),
    told('growth-search-rate', `searches a second over ${MANY} services, one core`, median(rates), 'requests/s'),
  ]);
} finally {
  await few.server.stop();
  await many.server.stop();
}
