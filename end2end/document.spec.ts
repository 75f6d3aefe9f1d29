// Files in a form: chosen, refused with a way on, listed, taken away; a document that follows later.

import type { Page } from '@playwright/test';

import { expect, test } from './support/fixtures.ts';
import { sideways } from './support/layout.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const START = { en: '/en/applications', fr: '/fr/demandes' };
const OWNER = 'Omar Haddad';
const FIRM = 'Maple Robotics Inc.';
const PERSON = 'Lucía Fernández';

const file = (name: string, text: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
const PDF = '%PDF-1.7\nsigned';

const save = (page: Page, locale: Locale) => page.getByRole('button', { name: wordsOf(locale)('claim-save'), exact: true }).last().click();

/** Begins a form: where its draft is. */
async function begin(page: Page, locale: Locale, program: string, whom?: string) {
  const say = wordsOf(locale);
  await page.goto(START[locale]);
  await page.getByRole('link', { name: say('application-new') }).click();
  await page.locator(`input[name="program"][value="${program}"]`).check();
  if (whom) await page.getByLabel(whom).check();
  else if ((await page.locator('input[name=for]').count()) > 1) await page.locator('input[name="for"][value="me"]').check();
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

  test(`a photo is kept with the draft, whatever else is wrong, ${locale}`, async ({ accessible, page, watch }) => {
    watch.expectFailures = true;
    await signIn(page, locale, PERSON, START[locale]);
    const draft = await begin(page, locale, 'boat-licence');
    await page.goto(`${draft}/sections/changes`);
    await page.locator('input[name="changed-motors"]').check();
    await save(page, locale);
    await expect(page.locator('#photo')).toHaveAttribute('accept', '.jpg,.jpeg,.png,.pdf');
    await looked(page, accessible);
    // one is good, one is not, and another answer is wrong
    await page.locator('#photo').setInputFiles([file('boat.pdf', PDF), file('notes.txt', 'forty horses')]);
    await page.locator('#power').fill('many');
    await save(page, locale);
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary')).toContainText('notes.txt');
    await expect(page.locator('.enclosures__name')).toHaveText(['boat.pdf']);
    await expect(page.locator('#power')).toHaveValue('many');
    await looked(page, accessible);
    // the other language in the middle, and back
    await page.getByRole('button', { name: say('form-language') }).click();
    await expect(page.locator('.enclosures__name')).toHaveText(['boat.pdf']);
    await page.getByRole('button', { name: wordsOf(locale === 'en' ? 'fr' : 'en')('form-language') }).click();
    // the return key saves, and takes nothing away
    await page.locator('#power').fill('40');
    await page.locator('#power').press('Enter');
    await expect(page).toHaveURL(draft);
    await page.goto(`${draft}/sections/changes`);
    await expect(page.locator('.enclosures__name')).toHaveText(['boat.pdf']);
    const download = page.waitForEvent('download');
    await page.locator('.enclosures__name').click();
    expect((await download).suggestedFilename()).toBe('boat.pdf');
    await page.locator('.enclosures__one button').click();
    await expect(page.locator('.enclosures')).toHaveCount(0);
    await expect(page.locator('#power')).toHaveValue('40');
    await page.getByRole('button', { name: say('claim-save-tasks') }).click();
    await expect(page).toHaveURL(draft);
  });

  test(`a document is given, or follows later, ${locale}`, async ({ accessible, page }) => {
    await signIn(page, locale, OWNER, START[locale]);
    const draft = await begin(page, locale, 'research-claim', FIRM);
    await page.goto(`${draft}/sections/costs`);
    await page.locator('input[name="contracted"][value="yes"]').check();
    await save(page, locale);
    await page.goto(draft);
    const contract = page.locator('.tasks__one', { has: page.locator('a[href$="/sections/contract"]') });
    await expect(contract.locator('.tag')).not.toHaveText(say('claim-done'));
    await looked(page, accessible);
    await contract.getByRole('link').click();
    await looked(page, accessible);
    await page.locator('input[name="contract-files-way"][value="mail"]').check();
    await page.getByRole('button', { name: say('claim-save-tasks') }).click();
    await expect(contract.locator('.tag')).toHaveText(say('claim-way-mail-chosen'));
    await contract.getByRole('link').click();
    await page.locator('#contract-files').setInputFiles([file('été signé.pdf', PDF)]);
    await page.getByRole('button', { name: say('claim-save-tasks') }).click();
    await expect(contract.locator('.tag')).toHaveText(say('claim-done'));
    await page.getByRole('link', { name: say('claim-check') }).click();
    await expect(page.locator('main')).toContainText('été signé.pdf');
    await looked(page, accessible);
  });
}
