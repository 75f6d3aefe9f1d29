// The two pictures of the README, made anew only when asked for (PASSERELLE_PICTURES=1) or missing.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { address, expect, test } from './support/fixtures.ts';
import type { Kind, Locale } from './support/pages.ts';

const folder = resolve(import.meta.dirname, '../server/docs/images');
const PICTURES: { file: string; kind: Kind; locale: Locale }[] = [
  { file: 'home-en.png', kind: 'home', locale: 'en' },
  { file: 'service-fr.png', kind: 'service', locale: 'fr' },
];

for (const { file, kind, locale } of PICTURES) {
  test(`the picture ${file}`, async ({ page, site }) => {
    const path = resolve(folder, file);
    test.skip(existsSync(path) && !process.env.PASSERELLE_PICTURES, 'it is there');
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address(site, kind, locale));
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    expect(picture.length).toBeGreaterThan(10_000);
  });
}
