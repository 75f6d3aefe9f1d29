// A claim that somebody of the demonstration fills in and sends.

import { expect, type Page } from '@playwright/test';

import type { Locale } from './pages.ts';
import { wordsOf } from './words.ts';

export const NEW = { en: '/en/applications/new', fr: '/fr/demandes/nouvelle' };

/** What is answered, by the id of the field; and what is chosen, by its name. */
const ANSWERS: Record<string, string> = {
  'business-number': '123456782',
  'year-end': '2026',
  'year-end-month': '3',
  'year-end-day': '31',
  'project-name': 'Gripper',
  'project-start': '2025',
  'project-start-month': '4',
  'project-start-day': '1',
  uncertainty: 'Whether it holds an egg.',
  work: 'We dropped many eggs.',
  salaries: '84000',
  materials: '1200',
  total: '85200',
  people: '3',
  'contact-name': 'Omar Haddad',
  'contact-telephone': '506-555-0123',
  place: '12, rue Principale',
  'place-city': 'Moncton',
  'place-province': 'NB',
  'place-postal': 'E1C 4Z6',
};
const CHOSEN: [string, string][] = [['kind-of-business', 'private'], ['contracted', 'no'], ['agreed', 'yes']];

/** A claim of the firm that was sent: where it is followed. */
export async function sent(page: Page, locale: Locale) {
  const say = wordsOf(locale);
  await page.goto(NEW[locale]);
  await page.locator('input[value=research-claim]').check();
  await page.getByLabel('Maple Robotics Inc.').check();
  await page.getByRole('button', { name: say('application-begin'), exact: true }).click();
  const claim = new URL(page.url()).pathname;
  const sections = await page.locator('.tasks').getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  for (const section of sections.filter((path) => path.includes('/sections/'))) {
    await page.goto(section);
    for (const [id, answer] of Object.entries(ANSWERS)) {
      const field = page.locator(`#${id}`);
      if (await field.count()) await field.fill(answer);
    }
    for (const [name, value] of CHOSEN) {
      const choice = page.locator(`input[name=${name}][value=${value}]`);
      if (await choice.count()) await choice.check();
    }
    await page.getByRole('button', { name: say('claim-save') }).click();
  }
  await page.goto(claim);
  await page.getByRole('link', { name: say('claim-check') }).click();
  await page.getByRole('button', { name: say('claim-send') }).click();
  await expect(page.locator('.tag').first()).toHaveText(say('standing-sent'));
  return claim;
}
