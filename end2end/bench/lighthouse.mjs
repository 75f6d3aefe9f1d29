// What Lighthouse says of four kinds of pages on a telephone, each the median of three runs.
// Usage: node bench/lighthouse.mjs     adds its figures to the report of `make bench`

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { args, executablePath } from '../support/chromium.js';
import { Portal } from '../support/portal.js';
import { atLeast, median, record } from '../support/report.js';

const RUNS = 3;
const BOUNDS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const PAGES = {
  home: '/en',
  gateway: '/fr/non-canadiens',
  topic: '/en/topics/immigration-citizenship',
  service: '/fr/services/permis-travail',
};

/** A run that could not record its trace has no result: it is made again, a few times. */
async function report(address, port, times = 3) {
  const { lhr } = await lighthouse(address, { port, onlyCategories: Object.keys(BOUNDS), logLevel: 'error' });
  if (!lhr.runtimeError) return lhr;
  if (times === 1) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return report(address, port, times - 1);
}

async function scores(address, port) {
  const lhr = await report(address, port);
  const lost = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary');
  for (const audit of lost) console.log(`    ${audit.id}: ${audit.title}`);
  return Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}

async function measure(portal, chrome) {
  const figures = [];
  for (const [page, path] of Object.entries(PAGES)) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await scores(portal.origin + path, chrome.port));
    for (const [category, bound] of Object.entries(BOUNDS)) {
      const value = median(runs.map((run) => run[category]));
      const what = `Lighthouse, mobile, ${page} (${path}): ${category}, median of ${RUNS}`;
      figures.push(atLeast(`lighthouse-${page}-${category}`, what, value, 'of 100', bound));
    }
  }
  return figures;
}

const portal = await new Portal('lighthouse').serve();
const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless', ...args] });
try {
  record(await measure(portal, chrome));
} finally {
  await chrome.kill();
  await portal.stop();
}
