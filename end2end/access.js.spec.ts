// Every kind of page, as people with other eyes and other settings meet it. What axe checks needs a script of its
// own; the pages are the same bytes with and without.

import { LOCALES, kindsOf, status } from './support/pages.ts';
import { address, expect, test, violations, withEachCatalogue } from './support/fixtures.ts';
import { cutOff, focusIsSeen, moving, setRootFontSize, sideways } from './support/layout.ts';

/** What axe checks that another colour scheme can change: the markup stays the same. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

withEachCatalogue((catalogue) => {
  for (const locale of LOCALES) {
    for (const kind of kindsOf(catalogue)) {
      test(`${kind}, ${locale}: axe finds nothing, in light, in dark and in forced colours`, async ({ page, site, watch }) => {
        watch.expectFailures = status(kind) >= 400;
        await page.goto(address(site, kind, locale));
        expect(await violations(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, COLOURS), 'dark').toEqual([]);
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        expect(await violations(page, COLOURS), 'forced colours').toEqual([]);
      });

      test(`${kind}, ${locale}: with a keyboard each stop is seen, the way past the header first`, async ({ page, site, watch }) => {
        watch.expectFailures = status(kind) >= 400;
        await page.goto(address(site, kind, locale));
        for (let stop = 0; stop < 30; stop += 1) {
          await page.keyboard.press('Tab');
          const seen = await focusIsSeen(page);
          if (seen === 'nothing has the focus') break;
          expect(seen).toBe('');
        }
        if (kind === 'choice') return;
        await page.goto(address(site, kind, locale));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('main')).toBeFocused();
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

      test(`${kind}, ${locale}: larger text and zoom keep everything in reach`, async ({ browser, context, page, site, watch }) => {
        watch.expectFailures = status(kind) >= 400;
        const here = address(site, kind, locale);
        await context.addCookies([{ name: '__Host-text-size', value: '3', url: site.origin.replace('http:', 'https:'), secure: true }]);
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 860 });
          await page.goto(here);
          if (kind !== 'choice') await expect(page.locator('html')).toHaveClass(/\btext-3\b/);
          expect(await sideways(page), `largest text, ${width} px`).toEqual([]);
          await setRootFontSize(page, 200);
          expect(await sideways(page), `text at 200 %, ${width} px`).toEqual([]);
          expect(await cutOff(page), `text at 200 %, ${width} px`).toEqual([]);
        }

        // 1280 px at 400 % zoom: a quarter of the pixels, four device pixels each
        const zoomed = await browser.newContext({ viewport: { width: 320, height: 215 }, deviceScaleFactor: 4 });
        const quarter = await zoomed.newPage();
        await quarter.goto(site.origin + here);
        expect(await sideways(quarter), '400 % zoom').toEqual([]);
        await zoomed.close();
      });
    }
  }
});
