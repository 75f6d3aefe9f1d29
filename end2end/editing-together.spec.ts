// "Starting a business": one organization owns it and another contributes. What is proposed waits for the owner, is sent
// back with a reason, is published, and an earlier version returns; the other collections of the owner stay shut. With and
// without script, by the keyboard where something moves, in a portal where nobody else edits.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES, type Locale, type Site } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OWNER = 'Camille Fortin';
const REVIEWER = 'Peter Novak';
const WRITER = 'Aisha Rahman';

const CONTENT = { en: 'content', fr: 'contenu' };
const KIND = { en: 'collections', fr: 'dossiers' };
const CONTRIBUTORS = { en: 'contributors', fr: 'organisations-collaboratrices' };
const PUBLIC = { en: '/en/collections/start-a-business', fr: '/fr/dossiers/demarrer-une-entreprise' };
const home = (locale: Locale, organization: string) => `/${locale}/${CONTENT[locale]}/${organization}`;
const record = (locale: Locale, organization: string) => `${home(locale, organization)}/${KIND[locale]}/start-a-business`;
const third = (page: Page) => page.locator('#section-3-items .order__name').first();

const test = base.extend<{ site: Site }>({
  site: async ({ demonstration }, use) =>
    use({ ...(JSON.parse(process.env.PASSERELLE_STARTER ?? '{}') as Site), origin: demonstration.origin }),
});

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`what one organization contributes waits for the other, ${locale}`, async ({ accessible, elsewhere, page, watch }) => {
    test.slow();
    // a page that is not theirs is asked for once, which a browser notes
    watch.expectFailures = true;
    const contributors = `${record(locale, 'ic')}/${CONTRIBUTORS[locale]}`;
    await signIn(page, locale, OWNER, home(locale, 'ic'));
    await page.goto(contributors);
    await page.locator('#organization').selectOption('cra-arc');
    await page.getByRole('button', { name: say('together-share-give') }).click();
    await expect(page.locator('.work__name').first()).toBeVisible();
    await accessible(page);
    expect(await sideways(page)).toEqual([]);

    const writer = await elsewhere();
    await signIn(writer, locale, WRITER, home(locale, 'cra-arc'));
    await accessible(writer);
    await writer.goto(record(locale, 'cra-arc'));
    const before = await third(writer).innerText();
    const up = writer.locator('#section-3-items-2').getByRole('button', { name: new RegExp(`^${say('editing-up')}`) });
    await up.focus();
    await writer.keyboard.press('Enter');
    await expect(third(writer)).not.toHaveText(before);
    const after = await third(writer).innerText();
    const suggestions = writer.locator('#suggestions li.work__entry');
    await expect(suggestions.first().locator('.order__why li').first()).toBeVisible();
    const suggested = await suggestions.first().locator('.work__name').innerText();
    await suggestions.first().getByRole('button').click();
    await expect(writer.locator('.order__name', { hasText: suggested })).toHaveCount(1);
    await accessible(writer);
    await writer.getByRole('button', { name: say('editing-send') }).first().click();
    await expect(writer.getByRole('button', { name: say('editing-publish') })).toHaveCount(0);
    await accessible(writer);

    // another collection of the owner is not there for them, by no address
    for (const address of [`${home(locale, 'ic')}/${KIND[locale]}/start-a-business`, contributors, `${home(locale, 'cra-arc')}/${KIND[locale]}/lose-your-job`]) {
      expect((await writer.goto(address))?.status()).toBe(404);
    }

    const reviewer = await elsewhere();
    await signIn(reviewer, locale, REVIEWER, home(locale, 'ic'));
    await reviewer.locator('a[href$="/contributions/cra-arc"]').click();
    await accessible(reviewer);
    await reviewer.locator('#reason').fill('Why in this order?');
    await reviewer.getByRole('button', { name: say('editing-reject') }).click();
    await writer.goto(record(locale, 'cra-arc'));
    await expect(writer.getByRole('main')).toContainText('Why in this order?');
    await writer.getByRole('button', { name: say('editing-send') }).first().click();

    await reviewer.goto(home(locale, 'ic'));
    await reviewer.locator('a[href$="/contributions/cra-arc"]').click();
    await reviewer.getByRole('button', { name: say('editing-publish') }).dblclick();
    await expect(reviewer).toHaveURL(new RegExp(`${home(locale, 'ic')}$`));
    await reviewer.goto(PUBLIC[locale]);
    await expect(reviewer.getByRole('main')).toContainText(suggested);

    // the way back, which somebody else reads too; then the contribution ends
    await page.goto(record(locale, 'ic'));
    await expect(third(page)).toHaveText(after);
    await page.getByRole('link', { name: say('editing-history') }).first().click();
    await accessible(page);
    await page.getByRole('link', { name: say('editing-version-first') }).click();
    await page.getByRole('button', { name: say('editing-restore') }).click();
    await expect(third(page)).toHaveText(before);
    await page.getByRole('button', { name: say('editing-send') }).first().click();
    await reviewer.goto(page.url());
    await reviewer.getByRole('button', { name: say('editing-publish') }).click();
    await page.goto(contributors);
    await expect(page.getByRole('main')).toContainText(say('together-act-reject'));
    await page.locator('button[value=take]').click();
    await expect(page.getByRole('main')).toContainText(say('together-contributors-none'));
    await writer.goto(home(locale, 'cra-arc'));
    await expect(writer.locator('.notice').first()).toBeVisible();
    await accessible(writer);
  });
}
