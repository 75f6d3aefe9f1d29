// An editor hides a link that does not work and shows it again; readers get what works instead; with and without script.

import { expect, test } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { signIn } from './support/people.ts';
import { LOCALES } from './support/pages.ts';
import { wordsOf } from './support/words.ts';

const EDITOR = 'Édith Bouchard';
const HOME = { en: '/en/content/esdc-edsc', fr: '/fr/contenu/esdc-edsc' };
const NO = { en: '/en/feedback/no', fr: '/fr/commentaires/non' };
/** A service for each language and each way, so that journeys at once do not meet. */
const SERVICES = { en: { true: 'ST014', false: 'ST018' }, fr: { true: 'ST063', false: 'ST064' } };

for (const locale of LOCALES) {
  const words = wordsOf(locale);

  test(`what a reader reports stands with the links of its page, ${locale}`, async ({ accessible, elsewhere, javaScriptEnabled, page }) => {
    const id = SERVICES[locale][`${javaScriptEnabled}`];
    const reader = await elsewhere();
    await reader.goto(`/s/${id}`);
    if (locale === 'fr') await reader.locator('.top__language').click();
    const service = new URL(reader.url()).pathname;
    // the channel that leads to a page
    const address = await reader.locator('.contact a[href^="https://"]').first().getAttribute('href');
    const text = `${locale} ${id}: ${address}`;
    await reader.goto(`${NO[locale]}?page=${service}`);
    await reader.locator('input[value=broken]').check();
    await reader.locator('textarea[name=text]').fill(text);
    await reader.locator('main form button:not([name])').first().click();

    await signIn(page, locale, EDITOR, HOME[locale]);
    await page.getByRole('link', { name: words('link-title'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words('link-title'));
    const panel = page.locator('.panel').filter({ hasText: text });
    await expect(panel).toHaveCount(1);
    await accessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(page)).toEqual([]);

    // what the reader named is hidden: the page ends in what works
    await panel.getByRole('button', { name: words('link-hide') }).click();
    await reader.goto(service);
    await expect(reader.getByText(words('link-instead'))).toHaveCount(1);
    await expect(reader.locator('.last-action .button').first()).toBeVisible();
    expect(await reader.locator('main').innerHTML()).not.toContain(address);
    await accessible(page);
    await page.getByRole('button', { name: words('link-show') }).and(page.locator(`[value$="${address}"]`)).click();
    await reader.reload();
    await expect(reader.getByText(words('link-instead'))).toHaveCount(0);

    await panel.getByRole('button', { name: words('link-read') }).click();
    await expect(panel).toHaveCount(0);
  });
}
