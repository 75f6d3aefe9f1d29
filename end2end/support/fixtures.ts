// What every test in a browser watches for: requests to other hosts, errors in the console, accessibility.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

import { hasInventory } from './portal.js';
import { CATALOGUES, type Catalogue, type Kind, type Locale, type Site } from './pages.ts';

export { expect };

/** WCAG 2.2 AA, the European standard, and what axe recommends beyond them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

type Options = { catalogue: Catalogue };
type Fixtures = { site: Site; watch: Watch };

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

export const test = base.extend<Options & Fixtures>({
  catalogue: ['starter', { option: true }],

  site: async ({ catalogue }, use, info) => {
    info.skip(catalogue === 'inventory' && !hasInventory, 'the inventory is not at hand (../shared/data)');
    await use(JSON.parse(process.env[`PASSERELLE_${catalogue.toUpperCase()}`] ?? '{}') as Site);
  },

  baseURL: async ({ site }, use) => use(site.origin),

  watch: [
    async ({ page, site }, use) => {
      const watch = new Watch(page, site.origin);
      await use(watch);
      expect(watch.foreign, 'requests that leave for another host').toEqual([]);
      expect(watch.complaints, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Repeats tests with each catalogue. */
export function withEachCatalogue(tests: (catalogue: Catalogue) => void) {
  for (const catalogue of CATALOGUES) {
    test.describe(catalogue, () => {
      test.use({ catalogue });
      tests(catalogue);
    });
  }
}

/** What axe finds, in words that lead to it. */
export async function violations(page: Page, only?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (only ? axe.withRules(only) : axe.withTags(RULES)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`));
}

export const address = (site: Site, kind: Kind, locale: Locale) => site.pages[kind][locale];
