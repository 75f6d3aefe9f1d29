// Somebody lets another follow one application, sees it, and ends it: from the letter to the last click. With and without
// script, in a portal where nobody else does.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const test = base.extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const PERSON = 'Lucía Fernández';
const OTHER = 'Grace Chen';
const HOME = { en: '/en/applications', fr: '/fr/demandes' };
const NEW = { en: '/en/applications/new', fr: '/fr/demandes/nouvelle' };
const MAIL = { en: '/en/mail', fr: '/fr/courrier' };

async function fits(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page)).toEqual([]);
  }
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a representative, ${locale}`, async ({ accessible, browser, demonstration, javaScriptEnabled, page, watch }) => {
    watch.expectHost(demonstration.origin);
    // what is wrong in a form, and what is not there any more, a browser notes
    watch.expectFailures = true;
    const main = page.getByRole('main');
    const looked = async (one: Page) => {
      await fits(one);
      await accessible(one);
    };

    await signIn(page, locale, PERSON, NEW[locale]);
    await page.locator('input[name=program]').first().check();
    await page.locator('input[name=for][value=me]').check();
    await page.getByRole('button', { name: say('application-begin'), exact: true }).click();
    const application = new URL(page.url()).pathname;
    await expect(main).toContainText(say('representative-none-here'));
    await looked(page);

    // from the application, which stands chosen; what is wrong stands at its field
    await page.getByRole('link', { name: say('representative-new') }).click();
    await page.locator('#mail').fill('nobody');
    await page.getByRole('button', { name: say('invitation-send') }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    await looked(page);
    await page.locator('#mail').fill(`friend-${locale}@example.org`);
    await page.locator('button[name=language]').click();
    await expect(page.locator('#mail')).toHaveValue(`friend-${locale}@example.org`);
    await page.locator('button[name=language]').click();
    await page.getByRole('button', { name: say('invitation-send') }).dblclick();
    await expect(main).toContainText(`friend-${locale}@example.org`);
    await looked(page);

    const letter = page.locator('.letter__text').filter({ hasText: new RegExp(`/${locale}/(representative|representant)/`) });
    await expect(async () => {
      await page.goto(MAIL[locale]);
      await expect(letter).toHaveCount(1, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
    const link = (await letter.textContent())?.match(/\/(en|fr)\/(representative|representant)\/[\w-]+/)?.[0] ?? '';

    const context = await browser.newContext({ javaScriptEnabled, baseURL: demonstration.origin });
    const other = await context.newPage();
    await signIn(other, locale, OTHER, link);
    await expect(other.getByRole('main')).toContainText(say('representative-read'));
    await looked(other);
    await other.getByRole('button', { name: say('invitation-accept') }).dblclick();
    await expect(other.getByRole('main')).toContainText(say('representative-lines'));
    await looked(other);
    await other.goto(application);
    await expect(other.getByRole('main')).toContainText(PERSON);
    await looked(other);

    // one press on the page of the application, and the other is nobody there
    await page.goto(application);
    await expect(main).toContainText(OTHER);
    await looked(page);
    await page.getByRole('button', { name: say('representative-end') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('representative-home'));
    await expect(main).toContainText(say('representative-revoked'));
    await looked(page);
    await other.goto(application);
    await expect(other.getByRole('main')).not.toContainText(PERSON);
    await other.goto(HOME[locale]);
    await expect(other.getByRole('main')).not.toContainText(say('representative-lines'));
    await context.close();
  });
}
