// One step with several applications: an officer ticks them, reads what would happen, does it once, and sees what came of
// each; one is given to a colleague and put back. With and without script.

import type { Page } from '@playwright/test';

import { sent } from './support/claim.ts';
import { portalOf } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const base = portalOf('bulk');
const test = base.extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const OWNER = 'Omar Haddad';
const OFFICER = 'Priya Nair';
const SECOND = 'Thomas Girard';
const START = { en: '/en/applications', fr: '/fr/demandes' };
const CASES = { en: '/en/officer/cra-arc', fr: '/fr/programme/cra-arc' };
const WANTED = { en: ['Payroll summary', 'It shows the hours.'], fr: ['Sommaire de paie', 'Il montre les heures.'] };
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** Two narrow columns of a telephone, and a desk. */
async function fits(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page)).toEqual([]);
  }
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`one step with several applications, ${locale}`, async ({ accessible, browser, demonstration, javaScriptEnabled, page, watch }) => {
    watch.expectHost(demonstration.origin);
    watch.expectFailures = true;
    const arrive = async (who: string, path: string) => {
      const context = await browser.newContext({ baseURL: demonstration.origin, javaScriptEnabled });
      const other = await context.newPage();
      await signIn(other, locale, who, path);
      return other;
    };
    const looked = async (one: Page) => {
      await fits(one);
      await accessible(one);
    };
    await signIn(page, locale, OWNER, START[locale]);
    const claims = [await sent(page, locale), await sent(page, locale)];
    const numbers = claims.map((claim) => claim.split('/').pop() as string);

    const officer = await arrive(OFFICER, CASES[locale]);
    await officer.getByRole('link', { name: say('bulk-tick-all') }).click();
    await expect(officer.locator('input[type=checkbox]').first()).toBeChecked();
    await looked(officer);
    await officer.getByRole('button', { name: say('officer-take'), exact: true }).click();
    await expect(officer.locator('h1')).toHaveText(say('bulk-take'));
    await looked(officer);
    await officer.locator('main form .button').first().dblclick();
    await expect(officer.locator('h1')).toHaveText(say('bulk-done-title'));
    for (const number of numbers) await expect(officer.getByRole('link', { name: number })).toHaveCount(1);
    await looked(officer);

    // a colleague takes nothing of it, and reads why
    const second = await arrive(SECOND, CASES[locale]);
    for (const number of numbers) await second.getByLabel(say('bulk-tick', { reference: number })).check();
    await second.getByRole('button', { name: say('bulk-put-back-one') }).click();
    await expect(second.locator('.bulk__why').first()).toHaveText(say('bulk-why-colleague'));
    await expect(second.locator('main form')).toHaveCount(0);
    await looked(second);

    // both are asked for the same; the form in the other language keeps what was typed
    await officer.goto(CASES[locale]);
    for (const number of numbers) await officer.getByLabel(say('bulk-tick', { reference: number })).check();
    await officer.getByRole('button', { name: say('officer-ask'), exact: true }).click();
    await officer.locator('main form .button').first().click();
    await expect(officer.locator('.error-summary a')).toHaveCount(3);
    await looked(officer);
    await officer.locator(`#name-${locale}`).fill(WANTED[locale][0]);
    await officer.locator(`#why-${locale}`).fill(WANTED[locale][1]);
    await officer.locator('#due').fill(inDays(20));
    await officer.getByRole('button', { name: say('form-language') }).click();
    await expect(officer.locator(`#why-${locale}`)).toHaveValue(WANTED[locale][1]);
    await looked(officer);
    await officer.locator('main form .button').nth(1).click();
    await officer.locator('main form .button').first().dblclick();
    await expect(officer.locator('main')).toContainText(WANTED[locale][0]);
    await looked(officer);
    for (const claim of claims) {
      await page.goto(claim);
      await expect(page.locator('.tag').first()).toHaveText(say('standing-asked'));
      await expect(page.locator('.timeline').getByText(WANTED[locale][1])).toHaveCount(1);
    }

    // one goes to a colleague, who puts it back
    await officer.goto(`${CASES[locale]}/${numbers[0]}`);
    await looked(officer);
    await officer.getByRole('link', { name: say('bulk-give-one') }).click();
    await officer.getByRole('button', { name: say('bulk-give-one-send') }).click();
    await expect(officer.locator('.error-summary')).toBeVisible();
    await looked(officer);
    await officer.locator('#to').selectOption({ label: SECOND });
    await officer.getByRole('button', { name: say('bulk-give-one-send') }).dblclick();
    await expect(officer.locator('main')).toContainText(say('officer-with-colleague'));
    await second.goto(`${CASES[locale]}/${numbers[0]}`);
    await second.getByRole('button', { name: say('bulk-put-back-one') }).dblclick();
    await expect(second.getByRole('button', { name: say('officer-take'), exact: true })).toBeVisible();
    await page.goto(claims[0]);
    await expect(page.locator('.timeline')).toContainText(say('history-put-back'));
    await expect(page.locator('main')).not.toContainText(SECOND);
    await looked(page);
    await officer.context().close();
    await second.context().close();
  });
}
