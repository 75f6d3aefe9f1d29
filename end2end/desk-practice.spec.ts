// Practice: the pages of the desk, with people who are made up; every page says so, and nothing leads out but the way back.

import { expect, test } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { Portal } from './support/portal.js';
import { wordsOf } from './support/words.ts';

const OFFICER = 'Olivier Roy';
const PRACTICE = { en: '/en/desk/esdc-edsc/simulation', fr: '/fr/centre-de-reponse/esdc-edsc/simulation' };
const SAID = { en: 'Apply today; the record can follow.', fr: 'Faites la demande aujourd’hui; le relevé suivra.' };

// each officer has one world of made-up people: two tests at once would meet in it
test.describe.configure({ mode: 'serial' });
const portal = new Portal('practice');
test.beforeAll(async () => {
  portal.orders = ['--demo'];
  portal.more = { PASSERELLE_RATE: '0' };
  await portal.serve();
});
test.afterAll(() => portal.stop());
test.use({ baseURL: async ({}, use) => use(portal.origin) });

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`an answer is practised and reaches nobody, ${locale}`, async ({ accessible, page, watch }) => {
    watch.expectHost(portal.origin);
    await signIn(page, locale, OFFICER, PRACTICE[locale]);
    const banner = page.locator('.practice');
    await expect(banner).toContainText(say('desk-practice'));
    await expect(page).toHaveTitle(new RegExp(`^${say('desk-practice').split(/\s*:/)[0]}`));
    await accessible(page);
    await page.locator('.panel--waiting .queue__link').first().click();
    const address = page.url();
    await page.getByRole('button', { name: say('desk-claim') }).click();
    await page.locator('#answer').fill(SAID[locale]);
    await page.locator('button[value=reply]').click();
    await expect(page.locator('.history')).toContainText(SAID[locale]);
    await expect(banner).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: say('desk-practice-reset') }).click();
    await expect(page).toHaveURL(new RegExp(`${PRACTICE[locale]}$`));
    await expect(page.locator(`a[href="${new URL(address).pathname}"]`)).toHaveCount(0);
    await page.getByRole('link', { name: say('desk-practice-leave') }).click();
    await expect(banner).toHaveCount(0);
  });
}
