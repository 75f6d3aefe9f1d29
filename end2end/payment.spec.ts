// Paying for an application: to the payer and back without paying, then with a receipt. The payer is the demonstration’s,
// where nobody pays anything.

import type { Page } from '@playwright/test';

import { expect, test } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const START = { en: '/en/applications', fr: '/fr/demandes' };
const AMOUNT = { en: '$24.00', fr: '24,00 $' };
const PERSON = 'Lucía Fernández';
const LICENCE = { 'licence-number': 'ON1234567', 'ends-on': '2026', 'ends-on-month': '12', 'ends-on-day': '31' };

/** A renewal that has all its answers: where its draft is. */
async function begin(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.goto(START[locale]);
  await page.getByRole('link', { name: say('application-new') }).click();
  await page.locator('input[name="program"][value="boat-licence"]').check();
  if ((await page.locator('input[name=for]').count()) > 1) await page.locator('input[name="for"][value="me"]').check();
  await page.getByRole('button', { name: say('application-begin'), exact: true }).click();
  const draft = new URL(page.url()).pathname;
  await page.goto(`${draft}/sections/licence`);
  for (const [id, answer] of Object.entries(LICENCE)) await page.locator(`#${id}`).fill(answer);
  await page.locator('input[name="holder"][value="person"]').check();
  await page.getByRole('button', { name: say('claim-save'), exact: true }).last().click();
  return draft;
}

/** Nothing scrolls sideways on a telephone, and axe finds nothing. */
async function looked(page: Page, accessible: (page: Page) => Promise<void>) {
  await accessible(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await sideways(page)).toEqual([]);
  if (size) await page.setViewportSize(size);
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const send = { en: 'send', fr: 'envoyer' }[locale];

  test(`a fee is paid elsewhere, and the application is sent with its receipt, ${locale}`, async ({ accessible, page }) => {
    await signIn(page, locale, PERSON, START[locale]);
    const draft = await begin(page, locale);
    await page.goto(`${draft}/${send}`);
    await looked(page, accessible);
    await page.getByRole('button', { name: say('payment-send', { amount: AMOUNT[locale] }) }).click();
    await looked(page, accessible);
    await page.locator('main .actions a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('demo-payer'));
    await looked(page, accessible);
    await page.getByRole('link', { name: say('demo-payer-cancel') }).click();
    await expect(page.locator('main .notice').first()).toHaveText(say('payment-told-cancelled'));
    await looked(page, accessible);

    await page.getByRole('link', { name: say('claim-check') }).click();
    await page.getByRole('button', { name: say('payment-send', { amount: AMOUNT[locale] }) }).click();
    await page.locator('main .actions a').first().click();
    const payer = page.url();
    await page.getByRole('link', { name: say('demo-payer-pay', { amount: AMOUNT[locale] }) }).click();
    await expect(page).toHaveURL(draft);
    const receipt = page.locator('main .card', { hasText: say('payment-receipt') });
    await expect(receipt).toContainText(AMOUNT[locale]);
    await looked(page, accessible);

    // whoever goes back to the payer pays nothing twice: the same receipt counts once
    await page.goto(payer);
    await page.getByRole('link', { name: say('demo-payer-pay', { amount: AMOUNT[locale] }) }).click();
    await expect(page).toHaveURL(draft);
    await expect(page.locator('main .card', { hasText: say('payment-receipt') })).toHaveCount(1);
  });
}
