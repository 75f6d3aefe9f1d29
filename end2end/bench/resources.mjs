// How soon it answers, how much memory it takes with the cache full, how much a first visit downloads.

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from '@playwright/test';

import { args, executablePath } from '../support/chromium.js';
import { Portal, hasInventory, output } from '../support/portal.js';
import { atMost, median, record, told } from '../support/report.js';

const PAGE = '/en/services/work-permit';
const SETTLE = Number(process.env.PASSERELLE_SETTLE ?? 60);

/** Milliseconds from the start of the program to the first 200 of a service page. */
async function start(portal) {
  const begun = performance.now();
  await portal.serve(PAGE);
  const took = performance.now() - begun;
  await portal.end();
  return took;
}

const memory = ({ pid }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** Asks for every page that can be reached by links. */
async function crawl(origin) {
  const seen = new Set(['/en', '/fr']);
  const waiting = [...seen];
  while (waiting.length > 0) {
    const pages = waiting.splice(0, 8).map(async (path) => {
      // what leads to another site is no page of ours
      const answer = await fetch(origin + path, { redirect: 'manual' });
      return answer.headers.get('content-type')?.startsWith('text/html') ? answer.text() : '';
    });
    for (const html of await Promise.all(pages)) {
      for (const [, href] of html.matchAll(/href="(\/(?:en|fr)[^"#]*)"/g)) {
        const path = href.replaceAll('&amp;', '&');
        if (!seen.has(path)) {
          seen.add(path);
          waiting.push(path);
        }
      }
    }
  }
  return seen.size;
}

/** What a browser downloads on its first visit: bytes, requests, bytes of script. */
async function visit(browser, address) {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map();
  let bytes = 0;
  let script = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (['Script', 'Wasm'].includes(kinds.get(requestId))) script += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([type="application/ld+json"])').count();
  await page.context().close();
  return { kilobytes: bytes / 1000, requests: kinds.size, script: script + inline };
}

const portal = new Portal('resources');
if (hasInventory) portal.importInventory();
const what = hasInventory ? 'with the real inventory' : 'with the starter catalogue';
const browser = await chromium.launch({ executablePath, args });
try {
  const starts = [];
  for (let run = 0; run < 5; run += 1) starts.push(await start(portal));
  await portal.serve();
  const early = memory(portal.server);
  const pages = await crawl(portal.origin);
  await sleep(SETTLE * 1000);
  const late = memory(portal.server);
  const first = await visit(browser, portal.origin + PAGE);
  const target = readFileSync(`${output}/../bundle/portal_bg.wasm.br`).length / 1000;
  record([
    atMost('start', `start to the first 200 of a service page, ${what}, median of 5`, median(starts), 'ms', 1000),
    told('memory-start', `memory after the start, ${what}`, early, 'MB'),
    atMost('memory-full', `memory ${SETTLE} s after a crawl of ${pages} pages, ${what}`, late, 'MB', 150),
    atMost('visit-bytes', `first visit of ${PAGE}`, first.kilobytes, 'kB', 80),
    atMost('visit-requests', `first visit of ${PAGE}`, first.requests, 'requests', 6),
    atMost('visit-script', `first visit of ${PAGE}, which has no island`, first.script, 'bytes of script', 0),
    atMost('wasm', 'the islands, in brotli', target, 'kB', 100),
  ]);
} finally {
  await browser.close();
  await portal.stop();
}
