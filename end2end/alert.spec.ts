// Somebody on call warns on every page, in both languages, and ends it; with and without script, in a portal where nobody
// else warns.

import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES, type Site } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const ON_CALL = 'Marc Leblanc';
const ALERTS = { en: '/en/content/esdc-edsc/alerts', fr: '/fr/contenu/esdc-edsc/alertes' };
const NEW = { en: 'new', fr: 'nouvelle' };
const TITLE = { en: 'The offices are closed', fr: 'Les bureaux sont fermés' };
const PAGES = ['/en', '/fr', '/en/a-z', '/fr/parler-a-quelqu-un'];

const test = base.extend<{ site: Site }>({
  site: async ({ demonstration }, use) =>
    use({ ...(JSON.parse(process.env.PASSERELLE_STARTER ?? '{}') as Site), origin: demonstration.origin }),
});

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`whoever is on call warns on every page and ends it, ${locale}`, async ({ accessible, elsewhere, page }) => {
    await signIn(page, locale, ON_CALL, ALERTS[locale]);
    await page.goto(`${ALERTS[locale]}/${NEW[locale]}`);
    await accessible(page);
    await page.getByLabel(say('alert-danger')).check();
    await page.getByLabel(say('alert-reach-everywhere')).check();
    await page.locator('#title-en').fill(TITLE.en);
    await page.locator('#title-fr').fill(TITLE.fr);
    await page.locator('#text-en').fill('Call us instead.');
    await page.locator('#text-fr').fill('Téléphonez-nous plutôt.');
    await page.locator('#starts').fill('2026-01-01 00:00');
    await page.locator('#ends').fill('2099-01-01 00:00');
    await page.getByRole('button', { name: say('alert-save') }).click();
    await page.getByRole('button', { name: say('alert-publish'), exact: true }).click();
    await expect(page.getByRole('button', { name: say('alert-end') })).toBeVisible();

    const reader = await elsewhere();
    for (const address of PAGES) {
      await reader.goto(address);
      const title = TITLE[address.startsWith('/fr') ? 'fr' : 'en'];
      await expect(reader.locator('main > .notice').getByRole('link', { name: title })).toBeVisible();
    }
    await accessible(reader);
    await reader.goto(`/${locale}`);
    await reader.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(reader)).toEqual([]);
    await reader.getByRole('main').getByRole('link', { name: TITLE[locale] }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE[locale]);
    await accessible(reader);

    await page.getByRole('button', { name: say('alert-end') }).click();
    await expect(page.getByRole('button', { name: say('alert-end') })).toHaveCount(0);
    for (const address of PAGES) {
      await reader.goto(address);
      await expect(reader.locator('main > .notice')).toHaveCount(0);
    }
  });
}
