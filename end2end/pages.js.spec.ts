// Every kind of page, in both languages: what holds whatever the page is about. Without script the pages are the same
// bytes, and the journeys switch the language in them.

import type { Page, Response } from '@playwright/test';

import { type Kind, type Locale, kindsOf, status } from './support/pages.ts';
import { address, expect, test, withEachCatalogue } from './support/fixtures.ts';

/** Says what it is, in its language; answers its title. */
async function introduced(page: Page, answer: Response | null, kind: Kind, locale: Locale) {
  expect(answer?.status(), locale).toBe(status(kind));
  await expect(page.locator('h1'), locale).toHaveCount(1);
  await expect(page, locale).toHaveTitle(/\S/);
  if (kind !== 'choice') await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
  return page.title();
}

async function switchLanguage(page: Page) {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.locator('.top__language').click();
  return answer;
}

withEachCatalogue((catalogue) => {
  for (const kind of kindsOf(catalogue)) {
    test(`${kind}: says what it is in each language, and leads to the other and back`, async ({ page, site, watch }) => {
      watch.expectFailures = status(kind) >= 400;
      const [en, fr] = [address(site, kind, 'en'), address(site, kind, 'fr')];
      const title = await introduced(page, await page.goto(en), kind, 'en');
      if (kind === 'choice') return;

      const french = await switchLanguage(page);
      await expect(page).toHaveURL(fr);
      expect(await introduced(page, french, kind, 'fr')).not.toBe(title);
      await switchLanguage(page);
      await expect(page).toHaveURL(en);
      await expect(page).toHaveTitle(title);
    });
  }
});
