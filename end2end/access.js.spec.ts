// Every kind of page, as people with other eyes and other settings meet it. What axe checks needs a script of its
// own; the pages are the same bytes with and without. A page is loaded once for all that a browser can change on the
// spot, and each condition is named where it fails, whatever failed before.

import type { BrowserContext, Page } from '@playwright/test';

import { LOCALES, kindsOf, status } from './support/pages.ts';
import { address, expect, test, violations, withEachCatalogue } from './support/fixtures.ts';
import { cutOff, focusIsSeen, moving, setRootFontSize, sideways } from './support/layout.ts';

/** What axe checks that another colour scheme can change: the markup stays the same. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing, in light, in dark and in forced colours. */
async function seenInEveryColour(page: Page) {
  expect.soft(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, COLOURS), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect.soft(await violations(page, COLOURS), 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** With a keyboard each stop is seen. */
async function walkedWithTheKeyboard(page: Page) {
  const unseen: string[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    const complaint = await focusIsSeen(page);
    if (complaint === 'nothing has the focus') break;
    if (complaint) unseen.push(complaint);
  }
  expect.soft(unseen, 'stops of the keyboard').toEqual([]);
}

/** The first stop of a page that was just loaded leads past its header. */
async function enteredPastTheHeader(page: Page) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.soft(page.locator('main'), 'the way past the header').toBeFocused();
}

/** Nothing scrolls sideways, nothing is cut, nothing moves. */
async function readOnASmallScreen(page: Page) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect.soft(await sideways(page), '320 px').toEqual([]);
  expect.soft(await cutOff(page), '320 px').toEqual([]);
  expect.soft(await moving(page), 'reduced motion').toEqual([]);
}

/** 1280 px at 400 % zoom: a quarter of the pixels, four device pixels each. */
async function zoomed(context: BrowserContext, page: Page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 215, deviceScaleFactor: 4, mobile: false });
  expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([320, 215, 4]);
  expect.soft(await sideways(page), '400 % zoom').toEqual([]);
  await devtools.detach();
}

/** The largest text that the portal offers, then what a browser is asked for. */
async function readInLargerText(page: Page) {
  for (const [text, size] of [['largest text', ''], ['text at 200 %', '200%']]) {
    await setRootFontSize(page, size);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 860 });
      expect.soft(await sideways(page), `${text}, ${width} px`).toEqual([]);
      expect.soft(await cutOff(page), `${text}, ${width} px`).toEqual([]);
    }
  }
}

withEachCatalogue((catalogue) => {
  for (const locale of LOCALES) {
    for (const kind of kindsOf(catalogue)) {
      test(`${kind}, ${locale}: within everyone’s reach`, async ({ context, page, site, watch }) => {
        watch.expectFailures = status(kind) >= 400;
        const here = address(site, kind, locale);
        await page.goto(here);
        await test.step('colours', () => seenInEveryColour(page));
        await test.step('keyboard', () => walkedWithTheKeyboard(page));
        await test.step('small screen', () => readOnASmallScreen(page));
        await test.step('zoom', () => zoomed(context, page));

        await context.addCookies([{ name: '__Host-text-size', value: '3', url: site.origin.replace('http:', 'https:'), secure: true }]);
        await page.goto(here);
        if (kind !== 'choice') {
          await expect(page.locator('html')).toHaveClass(/\btext-3\b/);
          await test.step('past the header', () => enteredPastTheHeader(page));
        }
        await test.step('larger text', () => readInLargerText(page));
      });
    }
  }
});
