// A firm's claim from the draft to the decision, by everybody who takes part, with and without script.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test, violations } from './support/fixtures.ts';
import { signIn } from './support/people.ts';

const START = '/en/applications';

async function fill(page: Page, answers: Record<string, string>) {
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label, { exact: true }).fill(answer);
  await page.getByRole('button', { name: 'Save and go on' }).click();
}

test('the owner claims, the officer asks and decides, the adviser reads', async ({ browser, javaScriptEnabled, page, site, watch }) => {
  // the claim is refused once, which a browser notes
  watch.expectFailures = true;
  const other = async () => (await browser.newContext({ javaScriptEnabled, baseURL: site.origin })).newPage();
  await signIn(page, 'en', 'Omar Haddad', START);
  await page.getByRole('link', { name: 'Begin an application' }).click();
  await page.getByLabel('Scientific research claim').check();
  await page.getByLabel('Maple Robotics Inc.').check();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const claim = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Who claims' }).click();
  await page.getByLabel('A Canadian-controlled private corporation').check();
  await fill(page, { 'Business number': '123456789', 'End of the tax year': '2026-03-31' });
  await expect(page.locator('.error-summary')).toBeFocused();
  await fill(page, { 'Business number': '123456782' });
  await fill(page, {
    'Name of the project': 'Gripper',
    'First day of the work': '2025-04-01',
    'What could not be known in advance?': 'Whether it holds an egg.',
    'What did you do about it?': 'We dropped many eggs.',
  });
  await fill(page, { Salaries: '84,000', Materials: '1,200' });
  await page.getByRole('link', { name: 'Check your answers' }).click();
  // what is missing leads to its question
  await page.getByRole('link', { name: 'count the names on the time sheets' }).click();
  await fill(page, { 'How many people worked on it?': '3' });
  await page.getByRole('link', { name: 'Check your answers' }).click();
  if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the application' }).dblclick();
  await expect(page.locator('.tag').first()).toHaveText('Sent, waiting to be opened');
  await expect(page.locator('.timeline > li')).toHaveCount(1);

  const officer = await other();
  const desk = '/en/officer/cra-arc';
  await signIn(officer, 'en', 'Priya Nair', desk);
  await officer.getByRole('link', { name: claim.split('/').pop() }).click();
  await officer.getByRole('button', { name: 'Take it' }).click();
  await officer.getByRole('link', { name: 'Ask for a document' }).click();
  await officer.getByLabel('What it is called').fill('Payroll summary');
  await officer.getByLabel('Why it is needed').fill('It shows who worked for how many hours.');
  const due = new Date(Date.now() + 14 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await officer.getByLabel('Last day to send it').fill(due);
  await officer.getByRole('button', { name: 'Ask for it' }).click();
  if (javaScriptEnabled) expect(await violations(officer)).toEqual([]);

  await page.goto(claim);
  await expect(page.locator('.tag').first()).toHaveText('Waiting for you');
  if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Send it' }).click();
  await page.getByLabel('Your answer').fill('Ada, 40 hours.');
  // what is no document is refused at the field, and nothing that was typed is lost
  await page.getByLabel('Your files').setInputFiles({ name: 'hours.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\0') });
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.locator('.error-summary')).toContainText('“hours.pdf” is not a kind of file that we can read');
  await expect(page.getByLabel('Your answer')).toHaveValue('Ada, 40 hours.');
  if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  const contents = '%PDF-1.7\nAda, 40 hours.';
  await page.getByLabel('Your files').setInputFiles({ name: 'été 2026.pdf', mimeType: 'application/pdf', buffer: Buffer.from(contents) });
  await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
  await expect(page.locator('.enclosures')).toContainText('été 2026.pdf');

  await officer.goto(`${desk}${claim.slice(START.length)}`);
  const downloading = officer.waitForEvent('download');
  await officer.getByRole('link', { name: 'été 2026.pdf' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('été 2026.pdf');
  expect(await readFile(await download.path(), 'utf8')).toBe(contents);
  await officer.getByRole('link', { name: 'Decide', exact: true }).click();
  await officer.getByLabel('Accept').check();
  await officer.getByLabel('The reasons').fill('The work tried to resolve an uncertainty.');
  await officer.getByRole('button', { name: 'Decide now' }).click();

  const adviser = await other();
  await signIn(adviser, 'en', 'Grace Chen', claim);
  await expect(adviser.locator('.tag').first()).toHaveText('Accepted');
  await adviser.getByRole('link', { name: 'Français' }).click();
  await expect(adviser.locator('.tag').first()).toHaveText('Acceptée');
});

test('a guest tracks something applied for elsewhere', async ({ javaScriptEnabled, page }) => {
  await page.goto('/en/applications/tracked/new');
  await page.getByLabel('Which service?').fill('research credit');
  await page.getByRole('button', { name: 'Find the service' }).click();
  await page.locator('.matters').getByRole('link').first().click();
  await page.getByLabel('Their reference').fill('A-123');
  await page.getByLabel('When did you send it?').fill('2026-01-05');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.matters')).toContainText('A-123');
  if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
});
