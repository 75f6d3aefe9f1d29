// The desk: somebody asks, an information officer answers, and writes a call down in few steps.

import { address, expect, test, violations } from './support/fixtures.ts';
import { signIn } from './support/people.ts';

const DESK = '/en/desk/esdc-edsc';

test('a call is written down from the code that is read out', async ({ browser, javaScriptEnabled, page, site }) => {
  await page.goto(address(site, 'service', 'en'));
  const name = await page.locator('h1').innerText();
  const code = await page.locator('.foot .page-code').innerText();
  await signIn(page, 'en', 'Olivier Roy', DESK);
  await page.locator('#find').fill(code);
  await page.locator('#find').press('Enter');
  await expect(page.locator('.seen__name')).toHaveText(name);
  if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  await page.locator('#asked').fill('Which form?');
  await page.locator('#said').fill('Form 5708, online.');
  await page.getByRole('button', { name: 'Keep the call' }).click();
  const [, reference, secret] = /reference (\S+), code (\w{6})/.exec(await page.locator('.staff .notice').innerText()) ?? [];

  const caller = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await caller.goto(`${site.origin}/en/talk-to-a-person/request`);
  await caller.locator('#reference').fill(reference ?? '');
  await caller.locator('#code').fill(secret ?? '');
  await caller.getByRole('button', { name: 'Show' }).click();
  await expect(caller.locator('.history')).toContainText('Form 5708, online.');
  await caller.context().close();
});

test('a question is claimed and answered', async ({ browser, javaScriptEnabled, page, site }) => {
  const person = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await person.goto(site.origin + address(site, 'ask', 'en'));
  await person.locator('#question').fill('Is this the right form?');
  await person.getByLabel('Write to me').check();
  await person.locator('#mail').fill('amina@example.org');
  await person.getByRole('button', { name: 'Continue', exact: true }).click();
  await person.getByRole('button', { name: 'Send', exact: true }).click();
  const reference = await person.locator('.keep .reference__value').first().innerText();
  const card = await person.locator('.shared__value').allInnerTexts();

  await signIn(page, 'en', 'Olivier Roy', DESK);
  await page.locator('.queue__link', { hasText: reference }).click();
  expect(await page.locator('section[aria-labelledby=request] .shared__value').allInnerTexts()).toEqual(card);
  await page.getByRole('button', { name: 'Take this request' }).click();
  if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
  await page.locator('#answer').fill('Yes, it is.');
  await page.getByRole('button', { name: 'Send by email' }).click();
  await person.reload();
  await expect(person.locator('.history')).toContainText('Yes, it is.');
  await person.context().close();
});
