// The portals that stand for every test: what is asked over HTTP alone needs no browser.

import { expect, test as base } from '@playwright/test';

import { hasInventory } from './portal.js';
import { CATALOGUES, type Catalogue, type Kind, type Locale, type Site } from './pages.ts';

export { expect };

type Options = { catalogue: Catalogue };
type Fixtures = { site: Site };

export const test = base.extend<Options & Fixtures>({
  catalogue: ['starter', { option: true }],

  site: async ({ catalogue }, use, info) => {
    info.skip(catalogue === 'inventory' && !hasInventory, 'the inventory is not at hand (../shared/data)');
    await use(JSON.parse(process.env[`PASSERELLE_${catalogue.toUpperCase()}`] ?? '{}') as Site);
  },

  baseURL: async ({ site }, use) => use(site.origin),
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

export const address = (site: Site, kind: Kind, locale: Locale) => site.pages[kind][locale];
