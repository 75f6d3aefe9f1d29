// Every kind of page, in both languages: what holds whatever the page is about.

import { LOCALES, kindsOf, status } from './support/pages.ts';
import { address, expect, test, withEachCatalogue } from './support/fixtures.ts';

withEachCatalogue((catalogue) => {
  for (const locale of LOCALES) {
    for (const kind of kindsOf(catalogue)) {
      test(`${kind}, ${locale}: says what it is, and leads to the same page in the other language`, async ({ page, site, watch }) => {
        watch.expectFailures = status(kind) >= 400;
        const here = address(site, kind, locale);
        const answer = await page.goto(here);
        expect(answer?.status()).toBe(status(kind));
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/\S/);
        if (kind === 'choice') return;

        await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? /^en/ : /^fr/);
        const title = await page.title();
        await page.locator('.top__language').click();
        await expect(page).toHaveURL(address(site, kind, locale === 'en' ? 'fr' : 'en'));
        await expect(page).not.toHaveTitle(title);
        await page.locator('.top__language').click();
        await expect(page).toHaveURL(here);
        await expect(page).toHaveTitle(title);
      });
    }
  }
});
