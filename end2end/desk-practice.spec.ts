// Practice: the pages of the desk, with people who are made up; every page says so, and nothing leads out but the way back.

import { expect, test } from './support/fixtures.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OFFICER = 'Olivier Roy';
const PRACTICE = { en: '/en/desk/esdc-edsc/simulation', fr: '/fr/centre-de-reponse/esdc-edsc/simulation' };
const SAID = { en: 'Apply today; the record can follow.', fr: 'Faites la demande aujourd’hui; le relevé suivra.' };

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`an answer is practised and reaches nobody, ${locale}`, async ({ accessible, page }) => {
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
