// Somebody makes a firm and invites an adviser, who accepts, acts for it, and leaves; what was done is written down. With
// and without script, in a portal where nobody else makes firms.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const test = base.extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const OWNER = 'Lucía Fernández';
const ADVISER = 'Grace Chen';
const FIRM = { en: 'Cedar Bikes Ltd.', fr: 'Vélos Cèdre ltée' };
/** The last digit of each checks the others. */
const NUMBER = { en: '555666775', fr: '123456741' };
const HOME = { en: '/en/applications', fr: '/fr/demandes' };
const MAIL = { en: '/en/mail', fr: '/fr/courrier' };

/** Two narrow columns of a telephone, and a desk. */
async function fits(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page)).toEqual([]);
  }
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const other = locale === 'en' ? 'fr' : 'en';

  test(`a firm and its adviser, ${locale}`, async ({ accessible, browser, demonstration, javaScriptEnabled, page, watch }) => {
    watch.expectHost(demonstration.origin);
    // what is wrong in a form, and what is not there any more, a browser notes
    watch.expectFailures = true;
    const main = page.getByRole('main');
    const looked = async (one: Page) => {
      await fits(one);
      await accessible(one);
    };

    await signIn(page, locale, OWNER, HOME[locale]);
    await page.getByRole('link', { name: say('firm-new') }).click();
    await page.locator('#number').fill('123456789');
    await page.getByRole('button', { name: say('firm-make'), exact: true }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('#number')).toHaveValue('123456789');
    await looked(page);
    await page.locator(`#legal-${locale}`).fill(FIRM[locale]);
    await page.locator('#number').fill(NUMBER[locale]);
    await page.getByRole('button', { name: say('firm-make'), exact: true }).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIRM[locale]);
    const firm = new URL(page.url()).pathname;
    await looked(page);

    await page.getByRole('link', { name: say('firm-identifiers') }).click();
    await page.locator('input[value=account]').check();
    await page.locator('#number').fill('RC0001');
    await page.getByRole('button', { name: say('firm-identifier-add'), exact: true }).click();
    await expect(main).toContainText(`${NUMBER[locale]} RC0001`);
    await looked(page);

    // the switch of language keeps what was typed
    await page.goto(firm);
    await page.getByRole('link', { name: say('firm-invite'), exact: true }).click();
    await page.locator('#mail').fill(`adviser-${locale}@example.org`);
    await page.locator('button[name=language]').click();
    await expect(page.locator('#mail')).toHaveValue(`adviser-${locale}@example.org`);
    await page.locator('button[name=language]').click();
    await page.locator('input[value=filer]').check();
    await looked(page);
    await page.getByRole('button', { name: say('invitation-send') }).dblclick();
    await expect(main).toContainText(`adviser-${locale}@example.org`);

    // the page shows what has left by now: it is asked for again until the letter has
    const letter = page.locator('.letter__text').filter({ hasText: FIRM[locale] });
    await expect(async () => {
      await page.goto(MAIL[locale]);
      await expect(letter).toHaveCount(1, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
    const link = (await letter.textContent())?.match(/\/(en|fr)\/invitation\/[\w-]+/)?.[0] ?? '';
    expect(link.startsWith(`/${locale}/`)).toBe(true);

    const context = await browser.newContext({ javaScriptEnabled, baseURL: demonstration.origin });
    const adviser = await context.newPage();
    await signIn(adviser, locale, ADVISER, link);
    await expect(adviser.getByRole('main')).toContainText(say('firm-filer'));
    await looked(adviser);
    await adviser.getByRole('button', { name: say('invitation-accept') }).dblclick();
    await expect(adviser.getByRole('heading', { level: 1 })).toHaveText(FIRM[locale]);
    await looked(adviser);
    await adviser.getByRole('link', { name: say('firm-switch') }).click();
    for (const name of ['Maple Robotics Inc.', 'Boulangerie Boréale inc.', FIRM[locale]]) {
      await expect(adviser.getByRole('link', { name })).toHaveCount(1);
    }
    await looked(adviser);
    await adviser.goto(firm);
    await adviser.getByRole('link', { name: say('firm-leave') }).click();
    await looked(adviser);
    await adviser.getByRole('button', { name: say('firm-leave') }).click();
    await expect(adviser.getByRole('heading', { level: 1 })).toHaveText(say('firm-whom'));
    // the way back leads to what happened, not to nowhere
    await adviser.goBack();
    await expect(adviser.getByRole('main')).toContainText(say('firm-left'));
    await looked(adviser);
    await adviser.goto(firm);
    await expect(adviser.getByRole('heading', { level: 1 })).not.toHaveText(FIRM[locale]);
    await adviser.goto(link);
    await expect(adviser.getByRole('heading', { level: 1 })).toHaveText(say('invitation-gone'));
    await looked(adviser);
    await context.close();

    await page.goto(firm);
    await page.getByRole('link', { name: say('firm-see-record') }).click();
    await expect(page.getByRole('row').filter({ hasText: say('firm-act-joined') }).filter({ hasText: ADVISER })).toHaveCount(1);
    await page.locator('#kind').selectOption('left');
    await page.getByRole('button', { name: say('firm-record-show') }).click();
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await looked(page);
    // the last owner stays
    await page.goto(firm);
    await page.getByRole('link', { name: say('firm-leave') }).click();
    await expect(main).toContainText(say('firm-last-owner'));
    await expect(page.getByRole('button', { name: say('firm-leave') })).toHaveCount(0);
    await page.locator('.top__language').click();
    await expect(main).toContainText(wordsOf(other)('firm-last-owner'));
  });
}
