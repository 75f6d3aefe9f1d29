// A claim that raises a flag: the list leads to it, an officer proposes a decision, another confirms it; the applicant
// reads nothing of it before. What they object to goes the same way. With and without script.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const test = base.extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const OWNER = 'Omar Haddad';
const OFFICER = 'Priya Nair';
const SECOND = 'Thomas Girard';
const THIRD = 'Jean Lavoie';
const FOURTH = 'Ada Morin';
const OBJECTION = { en: 'The supplier is a laboratory.', fr: 'Ce fournisseur est un laboratoire.' };
const ANSWER = { en: 'The contract names a laboratory.', fr: 'Le contrat désigne un laboratoire.' };
const START = { en: '/en/applications', fr: '/fr/demandes' };
const CASES = { en: '/en/officer/cra-arc', fr: '/fr/programme/cra-arc' };
const REASONS = { en: 'The contract was with a supplier, not a researcher.', fr: 'Le contrat a été conclu avec un fournisseur et non avec un laboratoire.' };

const ANSWERS: Record<string, string>[] = [
  { 'business-number': '123456782', 'year-end': '2026', 'year-end-month': '3', 'year-end-day': '31' },
  { 'project-name': 'A gripper', 'project-start': '2025', 'project-start-month': '4', 'project-start-day': '1', uncertainty: 'Whether it holds.', work: 'We tried.' },
  { salaries: '84000', materials: '1200', total: '335200', people: '3' },
  // asked once the choice is saved
  { contracts: '250000' },
  { 'contact-name': 'Omar', 'contact-telephone': '506-555-0123', place: '12, rue Principale', 'place-city': 'Moncton', 'place-province': 'NB', 'place-postal': 'E1C 4Z6' },
  {},
];
const CHOICES = ['input[name=kind-of-business][value=private]', '', 'input[name=contracted][value=yes]', '', '', 'input[name=agreed][value=yes]'];
const CONTRACT = { name: 'contract.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nsigned') };

/** Two narrow columns of a telephone, and a desk. */
async function fits(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sideways(page)).toEqual([]);
  }
}

/** A claim with a large contract, sent. */
async function send(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.getByRole('link', { name: say('application-new') }).click();
  await page.locator('input[value=research-claim]').check();
  await page.getByLabel('Maple Robotics Inc.').check();
  await page.getByRole('button', { name: say('application-begin'), exact: true }).click();
  const claim = new URL(page.url()).pathname;
  await page.locator('.tasks').getByRole('link').first().click();
  for (const [at, answers] of ANSWERS.entries()) {
    if (CHOICES[at]) await page.locator(CHOICES[at]).check();
    for (const [id, answer] of Object.entries(answers)) await page.locator(`#${id}`).fill(answer);
    await page.getByRole('button', { name: say('claim-save') }).click();
  }
  // whoever had work done sends the contract
  await page.locator('input[type=file]').setInputFiles(CONTRACT);
  await page.getByRole('button', { name: say('claim-save') }).click();
  await page.goto(claim);
  await page.getByRole('link', { name: say('claim-check') }).click();
  await page.getByRole('button', { name: say('claim-send') }).click();
  return claim;
}

/** A template for reasons, in both languages. */
async function keep(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.getByRole('link', { name: say('template-all') }).click();
  await page.getByRole('link', { name: say('template-new') }).click();
  await page.getByLabel(say('template-reasons'), { exact: true }).check();
  const words = { 'name-en': 'Reasons', 'name-fr': 'Motifs', 'text-en': 'About {reference}.', 'text-fr': 'Au sujet de {numero}.' };
  for (const [id, text] of Object.entries(words)) await page.locator(`#${id}`).fill(text);
  await page.getByRole('button', { name: say('template-save') }).click();
  await page.goto(CASES[locale]);
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`a flag, a proposal and a second officer, ${locale}`, async ({ accessible, browser, demonstration, javaScriptEnabled, page, watch }) => {
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
    const claim = await send(page, locale);
    const number = claim.split('/').pop() as string;
    await looked(page);

    const officer = await arrive(OFFICER, CASES[locale]);
    await looked(officer);
    await keep(officer, locale);
    await officer.getByRole('link', { name: new RegExp(say('officer-flagged')) }).click();
    await expect(officer.getByRole('link', { name: number })).toHaveCount(1);
    await officer.locator('#case').fill('AAAA-AAAA');
    await officer.getByRole('button', { name: say('officer-find-open') }).click();
    await expect(officer.locator('#case')).toHaveValue('AAAA-AAAA');
    await looked(officer);
    await officer.locator('#case').fill(number);
    await officer.getByRole('button', { name: say('officer-find-open') }).click();
    await officer.getByRole('button', { name: say('officer-take') }).click();
    await looked(officer);
    // what came with the claim can be taken back as long as nothing is decided
    await page.goto(claim);
    await page.getByRole('link', { name: new RegExp(`^${say('file-withdraw')}`) }).click();
    await expect(page.locator('main')).toContainText(say('thread-not-opened'));
    await looked(page);
    await officer.getByRole('link', { name: say('officer-flags-aside') }).click();
    await looked(officer);
    await officer.goBack();
    await officer.getByRole('link', { name: say('officer-decide'), exact: true }).click();
    await officer.getByLabel(say('officer-refuse'), { exact: true }).check();
    // a template goes below what was typed, and is changed before it is sent
    await officer.locator('#reasons').fill('Typed.');
    await officer.getByRole('button', { name: say('template-insert') }).click();
    await expect(officer.locator('#reasons')).toHaveValue(new RegExp(`^Typed\\.\\n\\n.*${number}`));
    await expect(officer.getByLabel(say('officer-refuse'), { exact: true })).toBeChecked();
    await looked(officer);
    await officer.getByLabel(say('officer-reasons')).fill(REASONS[locale]);
    await looked(officer);
    await officer.getByRole('button', { name: say('officer-decide-send') }).dblclick();
    await expect(officer.locator('main')).toContainText(say('officer-check-waits'));
    await looked(officer);

    await page.goto(claim);
    await expect(page.locator('.tag').first()).toHaveText(say('standing-checking'));
    await expect(page.locator('main')).not.toContainText(REASONS[locale]);
    await looked(page);

    const second = await arrive(SECOND, `${CASES[locale]}/${number}`);
    await looked(second);
    await second.getByRole('link', { name: say('officer-check'), exact: true }).click();
    await second.getByRole('button', { name: say('officer-check-send') }).click();
    await expect(second.locator('.error-summary')).toBeVisible();
    await looked(second);
    await second.getByLabel(say('officer-confirm')).check();
    await second.getByRole('button', { name: say('officer-check-send') }).dblclick();
    await expect(second.locator('main')).toContainText(say('officer-decided'));
    await page.goto(claim);
    await expect(page.locator('main')).toContainText(REASONS[locale]);

    // who objects is answered by somebody who took no part, and another one confirms that too
    await page.getByRole('link', { name: say('thread-object') }).click();
    await page.getByLabel(say('thread-reasons')).fill(OBJECTION[locale]);
    await page.getByRole('button', { name: say('thread-object-send') }).dblclick();
    await expect(page.locator('.tag').first()).toHaveText(say('standing-objected'));
    for (const subject of ['program-officer-ised', 'administrator']) demonstration.grant('officer', 'cra-arc', subject);
    const third = await arrive(THIRD, `${CASES[locale]}/${number}`);
    await third.getByRole('link', { name: say('officer-objected'), exact: true }).click();
    await looked(third);
    await third.getByLabel(say('officer-change')).check();
    await third.getByLabel(say('officer-reasons')).fill(ANSWER[locale]);
    await third.getByRole('button', { name: say('officer-objected-send') }).dblclick();
    await expect(third.locator('main')).toContainText(say('officer-check-waits'));
    await second.reload();
    await expect(second.locator('main')).toContainText(say('officer-check-decided'));
    await looked(second);
    await page.reload();
    await expect(page.locator('main')).not.toContainText(ANSWER[locale]);
    await looked(page);
    const fourth = await arrive(FOURTH, `${CASES[locale]}/${number}`);
    await fourth.getByRole('link', { name: say('officer-check'), exact: true }).click();
    await looked(fourth);
    await fourth.getByLabel(say('officer-confirm')).check();
    await fourth.getByRole('button', { name: say('officer-check-send') }).dblclick();
    await expect(fourth.locator('.tag').first()).not.toHaveText(say('officer-state-objected'));
    await page.reload();
    await expect(page.locator('main')).toContainText(ANSWER[locale]);
    await third.context().close();
    await fourth.context().close();
    await officer.goto(`${CASES[locale]}/${locale === 'en' ? 'figures' : 'chiffres'}`);
    await looked(officer);
    await officer.context().close();
    await second.context().close();
  });
}
