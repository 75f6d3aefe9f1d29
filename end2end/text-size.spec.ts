// The size of the text is the reader's: chosen without script, remembered, and undone.

import type { Page } from '@playwright/test';

import { address, expect, test } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';

const WORDS = {
  en: { link: 'Text size', usual: 'Usual', largest: 'Largest', button: 'Use this size' },
  fr: { link: 'Taille du texte', usual: 'Habituelle', largest: 'Très grande', button: 'Utiliser cette taille' },
};

const rootSize = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`a size that was chosen stays, and can be undone, ${locale}`, async ({ context, page, site }) => {
    const service = address(site, 'service', locale);
    await page.goto(service);
    const usual = await rootSize(page);
    expect(await context.cookies()).toEqual([]);

    const choose = async (size: string) => {
      await page.getByRole('link', { name: words.link, exact: true }).click();
      await page.getByLabel(size, { exact: true }).check();
      await page.getByRole('button', { name: words.button }).click();
    };

    await choose(words.largest);
    await expect(page).toHaveURL(service);
    expect(await rootSize(page)).toBe(usual * 1.5);
    const [cookie, ...others] = await context.cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ value: '3', httpOnly: true, sameSite: 'Lax' });

    await page.goto(address(site, 'topics', locale));
    expect(await rootSize(page)).toBe(usual * 1.5);

    await page.goto(service);
    await choose(words.usual);
    await expect(page).toHaveURL(service);
    expect(await rootSize(page)).toBe(usual);
    expect(await context.cookies()).toEqual([]);
  });
}
