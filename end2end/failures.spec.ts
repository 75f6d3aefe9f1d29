// When a page is not there: said in the reader's language, with a way on.

import { expect, test, withEachCatalogue } from './support/fixtures.ts';
import { hasInventory } from './support/portal.js';

const WORDS = {
  en: { missing: 'We cannot find this page', gone: 'This page was withdrawn', topics: 'All topics' },
  fr: { missing: 'Cette page est introuvable', gone: 'Cette page a été retirée', topics: 'Tous les thèmes' },
};

withEachCatalogue(() => {
  for (const [locale, words] of Object.entries(WORDS)) {
    test(`an address that leads nowhere, ${locale}`, async ({ page, watch }) => {
      watch.expectFailures = true;
      const answer = await page.goto(`/${locale}/services/nothing-of-this-name`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveText(words.missing);
      await expect(page.locator('main')).toContainText(/[A-Z0-9]{4}/);
      await page.locator('.top__language').click();
      await expect(page.locator('h1')).toHaveText(WORDS[locale === 'en' ? 'fr' : 'en'].missing);
      await page.locator('.top__language').click();
      await page.locator('main').getByRole('link', { name: words.topics }).click();
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});

test.describe('inventory', () => {
  test.use({ catalogue: 'inventory' });
  test.skip(!hasInventory, 'the inventory is not at hand (../shared/data)');

  test('a service that was withdrawn while we served', async ({ page, watch }) => {
    watch.expectFailures = true;
    const answer = await page.goto(process.env.PASSERELLE_WITHDRAWN ?? '');
    expect(answer?.status()).toBe(410);
    await expect(page.locator('h1')).toHaveText(WORDS.en.gone);
    await page.locator('.top__language').click();
    await expect(page.locator('h1')).toHaveText(WORDS.fr.gone);
    await page.locator('main').getByRole('link', { name: WORDS.fr.topics }).click();
    await expect(page.locator('h1')).toBeVisible();
  });
});
