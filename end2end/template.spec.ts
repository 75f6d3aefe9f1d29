// Templates of officers: kept in both languages, put into a form in the language of whoever applied, changed there and
// sent. With and without script.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const test = base.extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const OFFICER = 'Priya Nair';
const TEMPLATES = { en: '/en/officer/cra-arc/templates', fr: '/fr/programme/cra-arc/modeles' };
const CONTRACT: Record<string, string> = {
  'name-en': 'A contract',
  'name-fr': 'Un contrat',
  'text-en': 'For {reference} we need {document} by {due}.',
  'text-fr': 'Pour {numero}, il nous faut {document} d’ici le {echeance}.',
};

/** Two narrow columns of a telephone, and a desk. */
async function fits(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page)).toEqual([]);
  }
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a template is kept, ${locale}`, async ({ accessible, demonstration, page, watch }) => {
    watch.expectHost(demonstration.origin);
    watch.expectFailures = true;
    const looked = async () => {
      await fits(page);
      await accessible(page);
    };
    await signIn(page, locale, OFFICER, TEMPLATES[locale]);
    await page.getByRole('link', { name: say('template-new') }).click();
    await page.getByLabel(say('template-ask'), { exact: true }).check();
    for (const [id, text] of Object.entries(CONTRACT)) await page.locator(`#${id}`).fill(text);
    await page.locator('#text-fr').fill('Pour {reference}');
    await page.getByRole('button', { name: say('template-save') }).click();
    await expect(page.locator('#text-fr-error')).toContainText('{reference}');
    await looked();
    await page.locator('#text-fr').fill(CONTRACT['text-fr']);
    await page.getByRole('button', { name: say('template-save') }).dblclick();
    await expect(page.locator('h1')).toHaveText(CONTRACT[`name-${locale}`]);
    await looked();
    await page.locator('#text-en').fill('Send {document} by {due}.');
    await page.getByRole('button', { name: say('template-save') }).click();
    await expect(page.locator('main details.more')).toHaveCount(2);
    await looked();
    await page.goto(TEMPLATES[locale]);
    await expect(page.getByRole('link', { name: CONTRACT[`name-${locale}`] }).first()).toBeVisible();
    await looked();
  });
}
