// A program tells of a problem in the open: an officer writes it in both languages, everybody reads it, an applicant says
// that it concerns them too; a colleague's change is not overwritten. With and without script.

import type { Page } from '@playwright/test';

import { sent } from './support/claim.ts';
import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const test = base.extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const OWNER = 'Omar Haddad';
const OFFICER = 'Priya Nair';
const START = { en: '/en/applications', fr: '/fr/demandes' };
const ISSUES = { en: '/en/officer/cra-arc/issues', fr: '/fr/programme/cra-arc/problemes' };
const PUBLIC = { en: '/en/issues/research-claim', fr: '/fr/problemes/research-claim' };
const PROBLEM: Record<string, string> = {
  'title-en': 'Large files are refused',
  'title-fr': 'Les gros fichiers sont refusés',
  'text-en': 'Files over ten megabytes are turned back. Send them in two parts.',
  'text-fr': 'Les fichiers de plus de dix mégaoctets sont refusés. Envoyez-les en deux parties.',
  'owner-en': 'Claims intake team',
  'owner-fr': 'Équipe de réception des demandes',
};
const CHANGED = { en: 'The limit is twenty megabytes now.', fr: 'La limite est maintenant de vingt mégaoctets.' };

/** Two narrow columns of a telephone, and a desk. */
async function fits(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page)).toEqual([]);
  }
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a problem in the open, ${locale}`, async ({ accessible, browser, demonstration, javaScriptEnabled, page, watch }) => {
    watch.expectHost(demonstration.origin);
    watch.expectFailures = true;
    const looked = async () => {
      await fits(page);
      await accessible(page);
    };
    await signIn(page, locale, OFFICER, ISSUES[locale]);
    await looked();
    await page.getByRole('link', { name: say('issue-new') }).click();
    // one title makes a draft; what is public needs both languages
    await page.locator(`#title-${locale}`).fill(PROBLEM[`title-${locale}`]);
    await looked();
    await page.getByRole('button', { name: say('issue-save') }).click();
    await page.getByRole('button', { name: say('issue-publish') }).click();
    await expect(page.locator('.error-summary a')).toHaveCount(5);
    await looked();
    for (const [id, text] of Object.entries(PROBLEM)) await page.locator(`#${id}`).fill(text);
    await page.getByRole('button', { name: say('issue-publish') }).dblclick();
    await expect(page.getByRole('button', { name: say('issue-enter-send') })).toBeVisible();
    await looked();

    // two have it open: whoever comes second is told, and keeps what they wrote
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    await colleague.locator('input[name=standing][value=work]').check();
    for (const side of LOCALES) await colleague.locator(`#changed-${side}`).fill(CHANGED[side]);
    await colleague.getByRole('button', { name: say('issue-enter-send') }).click();
    await expect(colleague.locator('main')).toContainText(CHANGED[locale]);
    await colleague.close();
    for (const side of LOCALES) await page.locator(`#changed-${side}`).fill('…');
    await page.getByRole('button', { name: say('issue-enter-send') }).click();
    await expect(page.locator('.notice').first()).toContainText(say('issue-changed'));
    await expect(page.locator('#changed-en')).toHaveValue('…');
    await looked();

    await page.goto(PUBLIC[locale]);
    await looked();
    await page.getByRole('link', { name: PROBLEM[`title-${locale}`] }).first().click();
    await expect(page.locator('main')).toContainText(CHANGED[locale]);
    await expect(page.locator('.tag').first()).toHaveText(say('issue-work'));
    await looked();
    await page.goto(ISSUES[locale]);
    await looked();

    // whoever applied says on the page of their application that it concerns them, and takes that back
    const context = await browser.newContext({ baseURL: demonstration.origin, javaScriptEnabled });
    const owner = await context.newPage();
    await signIn(owner, locale, OWNER, START[locale]);
    await sent(owner, locale);
    await expect(owner.locator('main')).toContainText(PROBLEM[`title-${locale}`]);
    await owner.getByRole('button', { name: say('issue-too') }).first().dblclick();
    await expect(owner.getByText(say('issue-told'))).toHaveCount(1);
    await fits(owner);
    await accessible(owner);
    await owner.getByRole('button', { name: say('issue-take-back') }).first().click();
    await expect(owner.getByText(say('issue-told'))).toHaveCount(0);
    await context.close();
  });
}
