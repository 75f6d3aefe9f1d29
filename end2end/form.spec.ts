// Forms as people fill them in: every kind of field with and without a mistake, questions that come and go, parts that
// are added and taken away, an answer that is taken over, and what is noticed before sending.

import type { Page } from '@playwright/test';

import { expect, test } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const START = { en: '/en/applications', fr: '/fr/demandes' };

const PERSON = 'Lucía Fernández';
const OWNER = 'Omar Haddad';
const FIRM = 'Maple Robotics Inc.';

const save = (page: Page, locale: Locale) => page.getByRole('button', { name: wordsOf(locale)('claim-save'), exact: true }).last().click();

async function fill(page: Page, answers: Record<string, string>) {
  for (const [id, answer] of Object.entries(answers)) await page.locator(`#${id}`).fill(answer);
}

const choose = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`).check();

/** Begins a form: where its draft is. */
async function begin(page: Page, locale: Locale, program: string, whom?: string) {
  const say = wordsOf(locale);
  await page.goto(START[locale]);
  await page.getByRole('link', { name: say('application-new') }).click();
  await choose(page, 'program', program);
  if (whom) await page.getByLabel(whom).check();
  else if ((await page.locator('input[name=for]').count()) > 1) await choose(page, 'for', 'me');
  await page.getByRole('button', { name: say('application-begin'), exact: true }).click();
  return new URL(page.url()).pathname;
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

  test(`a benefit asks only what the answers make necessary, ${locale}`, async ({ accessible, page, watch }) => {
    watch.expectFailures = true;
    await signIn(page, locale, PERSON, START[locale]);
    const draft = await begin(page, locale, 'disability-benefit');
    const at = (section: string) => page.goto(`${draft}/sections/${section}`);
    await at('eligibility');
    await looked(page, accessible);
    await choose(page, 'lives-with-disability', 'yes');
    await choose(page, 'credit', 'waiting');
    await choose(page, 'status', 'citizen');
    await save(page, locale);
    // what the answer brings is asked on the same page
    await expect(page).toHaveURL(/#credit-asked-on$/);
    await fill(page, { 'credit-asked-on': '03/04/2026' });
    await save(page, locale);
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('#credit-asked-on')).toHaveValue('03/04/2026');
    await looked(page, accessible);
    await fill(page, { 'credit-asked-on': '2026', 'credit-asked-on-month': locale === 'en' ? 'March' : 'mars', 'credit-asked-on-day': '4' });
    await save(page, locale);

    await fill(page, { name: 'Lucía Fernández', born: '1980', 'born-month': '5', 'born-day': '4', address: '12 Main', 'address-city': 'Moncton', 'address-province': 'Maine', 'address-postal': '04401', telephone: '12' });
    await choose(page, 'province', 'nb');
    await save(page, locale);
    await expect(page.locator('#address-province')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#telephone')).toHaveAttribute('aria-invalid', 'true');
    await looked(page, accessible);
    // the language changes in the middle, and nothing that was typed is lost
    await page.getByRole('button', { name: say('form-language') }).click();
    await expect(page.locator('#address-postal')).toHaveValue('04401');
    await page.getByRole('button', { name: wordsOf(locale === 'en' ? 'fr' : 'en')('form-language') }).click();
    await fill(page, { 'address-province': 'NB', 'address-postal': 'e1c4z6', telephone: '506 555-0123' });
    await save(page, locale);

    await choose(page, 'return-filed', 'yes');
    await choose(page, 'partner', 'yes');
    await page.locator('#support').check();
    await save(page, locale);
    await fill(page, { income: '14 250,35 $', 'partner-name': 'Samira', 'partner-income': '$1,200' });
    await save(page, locale);
    await at('household');
    await expect(page.locator('#income')).toHaveValue('14 250,35 $');
    await choose(page, 'partner', 'no');
    await save(page, locale);
    await page.goto(draft);
    await looked(page, accessible);
    await page.getByRole('link', { name: say('claim-check') }).click();
    await expect(page.locator('section[aria-labelledby=left-out]')).toBeVisible();
    await expect(page.locator('section[aria-labelledby=noticed]')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('Samira');
    await looked(page, accessible);
    await page.getByRole('button', { name: say('claim-send') }).dblclick();
    await expect(page.locator('.tag').first()).toHaveText(say('standing-sent'));

    // the address is offered in the next form, with its source
    const boat = await begin(page, locale, 'boat-licence');
    await page.goto(`${boat}/sections/changes`);
    await page.locator('#changed').check();
    await save(page, locale);
    await expect(page.locator('.offer')).toContainText('E1C 4Z6');
    await looked(page, accessible);
    await page.locator('.offer').getByRole('button').click();
    await expect(page.locator('#address-postal')).toHaveValue('E1C 4Z6');
    await save(page, locale);
  });

  test(`a claim has several projects, ${locale}`, async ({ accessible, page, watch }) => {
    watch.expectFailures = true;
    await signIn(page, locale, OWNER, START[locale]);
    const draft = await begin(page, locale, 'research-claim', FIRM);
    await page.goto(`${draft}/sections/project`);
    await fill(page, { 'project-name': 'A' });
    const add = page.locator('button[name=then][value=add]');
    await add.click();
    await fill(page, { 'project-name-2': 'B' });
    await add.dblclick();
    await expect(page).toHaveURL(/project-3$/);
    await page.goto(`${draft}/sections/project-2`);
    await page.locator('button[name=then][value=remove]').click();
    await expect(page.locator('#project-name-2')).toHaveValue('B');
    await looked(page, accessible);
    await page.locator('button[name=then][value=remove-now]').click();
    await expect(page.locator('.tasks')).not.toContainText(`${locale === 'en' ? 'Project' : 'Projet'} 2`);
    await expect(page.locator('.tasks')).toContainText(`${locale === 'en' ? 'Project' : 'Projet'} 3`);
    await looked(page, accessible);

    await page.goto(`${draft}/sections/costs`);
    await choose(page, 'contracted', 'no');
    await fill(page, { salaries: 'x', materials: '-1', people: '0' });
    await save(page, locale);
    await expect(page.locator('.error-summary li')).toHaveCount(3);
    await looked(page, accessible);
    await fill(page, { salaries: '0', materials: '100', total: '90', people: '1' });
    await save(page, locale);
    await page.getByRole('link', { name: say('application-home') }).first().waitFor();
    await page.goto(draft);
    await page.getByRole('link', { name: say('claim-check') }).click();
    await looked(page, accessible);
    await page.locator('.error-summary').locator('a[href$="#total"]').click();
    await expect(page.locator('#total')).toBeVisible();
  });
}
