// A service page against nginx serving the same bytes, side by side in one run: each server on core 0, wrk on core 1.

import { get } from 'node:http';

import { Nginx, saturate } from '../support/nginx.js';
import { Portal, hasInventory, until } from '../support/portal.js';
import { atLeast, median, record, told } from '../support/report.js';

const ROUNDS = 5;
const PAGE = hasInventory ? '/en/services/work-permit' : '/en/services/renew-adult-passport';

/** One answer, undecoded. */
function raw(address, headers) {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

async function portal(name, environment) {
  const server = new Portal(name);
  server.pin = '0';
  server.more = environment;
  if (hasInventory) server.importInventory();
  return server.serve();
}

const cached = await portal('cached', {});
const uncached = await portal('uncached', { PASSERELLE_PAGE_CACHE: '0' });
let nginx;
try {
  let page = await raw(cached.origin + PAGE, { 'accept-encoding': 'br' });
  // the best compression is made in the background: measure what nearly everybody gets
  await until('the page is compressed at its best', async () => {
    page = await raw(cached.origin + PAGE, { 'accept-encoding': 'br' });
    return page.headers.etag.endsWith('b"');
  });
  nginx = await new Nginx().serve(page.body, page.headers);
  const theirs = `${nginx.origin}/page.html`;
  const known = { 'Accept-Encoding': 'br', 'If-None-Match': page.headers.etag };
  const theirKnown = { 'Accept-Encoding': 'br', 'If-None-Match': (await raw(theirs, { 'accept-encoding': 'br' })).headers.etag };
  const contests = {
    cached: [[cached.origin + PAGE, { 'Accept-Encoding': 'br' }], [theirs, { 'Accept-Encoding': 'br' }]],
    uncached: [[uncached.origin + PAGE, {}], [theirs, {}]],
    known: [[cached.origin + PAGE, known], [theirs, theirKnown]],
  };
  const rates = Object.fromEntries(Object.keys(contests).map((name) => [name, { ours: [], theirs: [] }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, [ours, others]] of Object.entries(contests)) {
      // in turn, the other way round each time
      const first = round % 2 === 0 ? ['ours', ours] : ['theirs', others];
      const second = round % 2 === 0 ? ['theirs', others] : ['ours', ours];
      for (const [whose, [address, headers]] of [first, second]) {
        rates[name][whose].push(saturate(address, headers, round === 0 ? 2 : 4));
      }
    }
  }
  // the first round is the warm-up
  const ratio = (name) => median(rates[name].ours.slice(1).map((rate, at) => rate / rates[name].theirs[at + 1]));
  const rate = (name, whose) => median(rates[name][whose].slice(1));
  record([
    atLeast('serving-cached', `${PAGE}, finished, brotli, against nginx with the same bytes`, ratio('cached'), '× nginx', 0.9),
    atLeast('serving-uncached', `${PAGE}, rendered each time, against nginx with the same plain bytes`, ratio('uncached'), '× nginx', 0.3),
    told('serving-known', 'the same page known to the reader (304), against nginx', ratio('known'), '× nginx'),
    atLeast('serving-known-own', 'the same, against the whole page', rate('known', 'ours') / rate('cached', 'ours'), '× our 200', 1),
    told('serving-cached-rate', 'finished pages a second, one core', rate('cached', 'ours'), 'requests/s'),
    told('serving-uncached-rate', 'pages rendered a second, one core', rate('uncached', 'ours'), 'requests/s'),
    told('serving-nginx-rate', 'nginx, the same page in brotli, one core', rate('cached', 'theirs'), 'requests/s'),
    told('serving-known-rate', '304 a second, one core', rate('known', 'ours'), 'requests/s'),
  ]);
} finally {
  await nginx?.stop();
  await cached.stop();
  await uncached.stop();
}
