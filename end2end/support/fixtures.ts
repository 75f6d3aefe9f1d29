// What every test in a browser watches for: requests to other hosts, errors in the console, accessibility.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { BrowserContext, Page } from '@playwright/test';

import { type Camera, camera, closed } from './film.ts';
import type { Locale } from './pages.ts';
import { expect, test as base } from './site.ts';

export { address, expect, withEachCatalogue } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, the European standard, and what axe recommends beyond them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

declare global {
  interface Window {
    axe?: typeof import('axe-core');
  }
}

type Fixtures = {
  watch: Watch;
  /** Opens a browser of somebody else, on the same portal. */
  elsewhere: () => Promise<Page>;
  /** Axe finds nothing; it needs a script of its own, so that the journey without script leaves it out. */
  accessible: (page: Page) => Promise<void>;
  /** The camera of a language. */
  film: (locale: Locale) => Camera;
};

/** What the console may say: a page that is served as 404 or 410 is an error to a browser. */
export class Watch {
  readonly foreign: string[] = [];
  readonly complaints: string[] = [];
  expectFailures = false;
  private readonly known: string[];

  constructor(page: Page, origin: string) {
    this.known = [origin];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!this.known.includes(url.origin) && !['data:', 'blob:'].includes(url.protocol)) this.foreign.push(request.url());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      const answered = message.text().startsWith('Failed to load resource') && this.expectFailures;
      if (message.type() === 'error' && !answered) this.complaints.push(message.text());
    });
  }

  /** A page may lead to this host: where people sign in. */
  expectHost(origin: string) {
    this.known.push(origin);
  }
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ page, site }, use) => {
      const watch = new Watch(page, site.origin);
      await use(watch);
      expect(watch.foreign, 'requests that leave for another host').toEqual([]);
      expect(watch.complaints, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],

  elsewhere: async ({ browser, javaScriptEnabled, site }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: site.origin });
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },

  accessible: async ({ javaScriptEnabled }, use) =>
    use(async (page) => { if (javaScriptEnabled) expect(await violations(page)).toEqual([]); }),

  film: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled ? camera : () => closed),
});

/** What axe finds, in words that lead to it; of these rules only, where some are named. */
export async function violations(page: Page, rules?: string[]) {
  // a page keeps axe until it is left; it is long, and what it found is put in words before it crosses over
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: TAGS };
  return page.evaluate(async (only) => {
    const found = await window.axe?.run({ runOnly: only, resultTypes: ['violations'] });
    if (!found) return ['axe did not start'];
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} (${failureSummary})`));
  }, runOnly);
}
