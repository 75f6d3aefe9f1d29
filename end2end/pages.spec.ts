// Every kind of page, in both languages: what holds whatever the page is about.

import { LOCALES, kindsOf, status } from './support/pages.ts';
import { address, expect, test, withEachCatalogue } from './support/fixtures.ts';
import { cutOff, moving, sideways } from './support/layout.ts';

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

      test(`${kind}, ${locale}: nothing scrolls sideways, nothing is cut, nothing moves`, async ({ page, site, watch }) => {
        watch.expectFailures = status(kind) >= 400;
        await page.setViewportSize({ width: 320, height: 640 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(address(site, kind, locale));
        expect(await sideways(page), '320 px').toEqual([]);
        expect(await cutOff(page), '320 px').toEqual([]);
        expect(await moving(page), 'reduced motion').toEqual([]);
      });
    }
  }
});
