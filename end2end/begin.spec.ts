// What no inventory knows is made here: an administrator adds a city, an editor begins a service in one language, somebody
// else publishes it in both. With and without script, in a portal of its own.

import { portalOf } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { LOCALES, type Site } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const [ADMINISTRATOR, EDITOR, REVIEWER] = ['Ada Morin', 'Édith Bouchard', 'Marc Leblanc'];
const ORGANIZATIONS = { en: '/en/admin/organizations', fr: '/fr/administration/organisations' };
const CONTENT = { en: '/en/content/esdc-edsc', fr: '/fr/contenu/esdc-edsc' };
const NAME = { en: 'Lend a tool', fr: 'Prêter un outil' };
const WRITTEN = {
  'name-en': 'Lend a tool',
  'name-fr': 'Prêter un outil',
  'summary-en': 'Lend a tool to a neighbour, and get it back.',
  'summary-fr': 'Prêtez un outil à quelqu’un du voisinage et récupérez-le.',
  'address-en': 'https://www.example.ca/en/tools',
  'address-fr': 'https://www.example.ca/fr/outils',
};

const test = portalOf('begin').extend<{ site: Site }>({
  site: async ({ demonstration }, use) =>
    use({ ...(JSON.parse(process.env.PASSERELLE_STARTER ?? '{}') as Site), origin: demonstration.origin }),
});

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a city is added, ${locale}`, async ({ accessible, javaScriptEnabled, page, watch }) => {
    watch.expectFailures = true;
    const code = `city-${locale}-${javaScriptEnabled}`;
    await signIn(page, locale, ADMINISTRATOR, ORGANIZATIONS[locale]);
    await accessible(page);
    await page.getByRole('link', { name: say('admin-organization-new') }).click();
    await page.locator('#code').fill(code);
    await page.locator('#name-en').fill(`City ${code}`);
    await page.locator('#website-fr').fill('example.ca');
    await page.getByRole('button', { name: say('admin-organization-save') }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('#name-en')).toHaveValue(`City ${code}`);
    await accessible(page);
    await page.locator('#name-fr').fill(`Ville ${code}`);
    await page.locator('#website-fr').fill('https://www.example.ca/fr');
    await page.locator('#website-en').fill('https://www.example.ca/en');
    await page.getByRole('button', { name: say('admin-organization-save') }).dblclick();
    await expect(page.locator('.notice')).toHaveText(say('admin-organization-kept'));
    await accessible(page);
    await page.goto(ORGANIZATIONS[locale]);
    await expect(page.getByRole('link', { name: code })).toBeVisible();
  });

  test(`a service is begun and published first, ${locale}`, async ({ accessible, elsewhere, page, watch }) => {
    watch.expectFailures = true;
    await signIn(page, locale, EDITOR, CONTENT[locale]);
    await page.getByRole('link', { name: say('editing-begin'), exact: true }).click();
    await accessible(page);
    await page.locator('#name').fill(NAME[locale]);
    await page.getByRole('button', { name: say('editing-begin-button') }).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME[locale]);
    await page.getByRole('button', { name: say('editing-send') }).first().click();
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await summary.getByRole('link').last().click();
    await expect(page.locator('#topics')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.locator('#topics')).toBeChecked();
    await page.locator('#audiences').check();
    for (const [field, text] of Object.entries(WRITTEN)) await page.locator(`#${field}`).fill(text);
    await accessible(page);
    await page.getByRole('button', { name: say('editing-send') }).first().click();
    await expect(page).toHaveURL(/\/(review|revision)$/);
    await accessible(page);

    const reviewer = await elsewhere();
    await signIn(reviewer, locale, REVIEWER, CONTENT[locale]);
    await reviewer.goto(page.url());
    await reviewer.getByRole('button', { name: say('editing-publish'), exact: true }).click();
    await expect(reviewer).toHaveURL(new RegExp(`${CONTENT[locale]}$`));
    await reviewer.goto(page.url().replace(/.*\/(N\w+)\/.*/, '/s/$1'));
    await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(NAME.en);
    await accessible(reviewer);
  });
}
