// Scripts written into every field that editors, people and staff have: they are read as text, everywhere, and never
// run. The policy that would stop them is switched off here: what is written must be harmless without it.

import type { Browser, Page } from '@playwright/test';

import { portalOf } from './support/demonstration.ts';
import { expect } from './support/fixtures.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { fillAll, isQuiet, listen, PAYLOADS } from './support/payloads.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const test = portalOf('payloads').extend({ baseURL: async ({ demonstration }, use) => use(demonstration.origin) });

const CONTENT = { en: '/en/content/esdc-edsc', fr: '/fr/contenu/esdc-edsc' };
const COLLECTIONS = { en: 'collections', fr: 'dossiers' };
const SERVICES = ['ST002', 'ST003', 'ST005', 'ST006'];

/** Somebody who is signed in, in a browser that would run whatever a page tells it to. */
async function arrive(browser: Browser, baseURL: string, locale: Locale, who: string, path: string) {
  const context = await browser.newContext({ baseURL, bypassCSP: true });
  const page = await context.newPage();
  await listen(page);
  await signIn(page, locale, who, path);
  return page;
}

/** Sends an editor's form; what a field does not take is shown, harmless, and put back as it was. */
async function send(page: Page, locale: Locale) {
  const button = page.getByRole('button', { name: wordsOf(locale)('editing-send') }).first();
  // of several sections one is named at a time
  for (let round = 0; round < 20; round += 1) {
    await button.click();
    await isQuiet(page);
    const wrong = await page.locator('.error-summary a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    if (wrong.length === 0) return;
    for (const field of wrong) {
      // a section takes no service that there is not
      if (/^#section-\d+-items$/.test(field)) await page.locator(`${field} input:not([type=hidden])`).fill('');
      else await page.locator(field).fill(field.startsWith('#address') ? 'https://www.example.ca/' : '1-800-622-6232');
    }
  }
}

async function publish(editor: Page, reviewer: Page, locale: Locale) {
  await expect(editor).toHaveURL(/\/(review|revision)$/);
  await isQuiet(editor);
  await reviewer.goto(editor.url());
  await isQuiet(reviewer);
  await reviewer.getByRole('button', { name: wordsOf(locale)('editing-publish') }).click();
  await expect(reviewer).toHaveURL(new RegExp(`${CONTENT[locale]}$`));
  await isQuiet(reviewer);
}

/** What the public reads of it, in both languages, and where else its words stand. */
async function readEverywhere(page: Page, addresses: string[]) {
  for (const address of addresses) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    await isQuiet(page);
    const switched = page.locator('.top__language');
    if ((await switched.count()) === 0) continue;
    await switched.click();
    await isQuiet(page);
  }
}

test('editors write scripts into services and a collection', async ({ browser, demonstration }) => {
  test.setTimeout(240_000);
  const locale = 'fr';
  const at = (who: string) => arrive(browser, demonstration.origin, locale, who, CONTENT[locale]);
  const [editor, reviewer] = [await at('Édith Bouchard'), await at('Marc Leblanc')];
  for (const [round, id] of SERVICES.entries()) {
    await editor.goto(`${CONTENT[locale]}/services/${id}`);
    const filled = await fillAll(editor, 'form.sheet', round * 7);
    expect(filled.length).toBeGreaterThan(15);
    await send(editor, locale);
    await publish(editor, reviewer, locale);
  }
  await editor.goto(`${CONTENT[locale]}/${COLLECTIONS[locale]}/lose-your-job`);
  // the last section is not there yet: it would need a service
  await fillAll(editor, 'form.sheet', 3, (name) => /^(add-)?section-6-/.test(name));
  await send(editor, locale);
  await publish(editor, reviewer, locale);

  const reader = await (await browser.newContext({ baseURL: demonstration.origin, bypassCSP: true })).newPage();
  await listen(reader);
  const services = SERVICES.map((id) => `/s/${id}`);
  const lists = ['/en', '/en/a-z', '/en/collections', '/en/collections/lose-your-job', '/en/search?q=script', '/en/search?q=ran', '/en/business', '/en/canadians'];
  await readEverywhere(reader, [...services, ...lists]);
  // some of it did arrive: this is not a portal in which nothing was published
  await reader.goto('/s/ST002');
  await expect(reader.locator('main')).toContainText('ran()');
  await readEverywhere(editor, [...SERVICES.map((id) => `${CONTENT[locale]}/services/${id}`), CONTENT[locale]]);
});

for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`an alert, a firm, an application and a question carry scripts, ${locale}`, async ({ browser, demonstration }) => {
    test.setTimeout(240_000);
    const at = (who: string, path: string) => arrive(browser, demonstration.origin, locale, who, path);

    const editor = await at('Édith Bouchard', CONTENT[locale]);
    const alerts = { en: 'alerts/new', fr: 'alertes/nouvelle' }[locale];
    await editor.goto(`${CONTENT[locale]}/${alerts}`);
    await fillAll(editor, 'main form', 5, (name) => /^(starts|ends|services|postal)/.test(name));
    await editor.locator('#starts').fill('2026-11-22 08:00');
    await editor.locator('#ends').fill('2046-11-22 08:00');
    await editor.locator('input[type=radio]').first().check();
    await editor.locator('input[type=checkbox]').first().check();
    await editor.getByRole('button', { name: say('alert-save') }).click();
    await isQuiet(editor);
    await expect(editor.locator('.error-summary')).toHaveCount(0);
    await editor.getByRole('button', { name: say('alert-publish'), exact: true }).click();
    await isQuiet(editor);
    await readEverywhere(editor, ['/en/alerts', '/en']);

    const owner = await at('Omar Haddad', { en: '/en/applications', fr: '/fr/demandes' }[locale]);
    await owner.getByRole('link', { name: say('firm-new') }).click();
    await fillAll(owner, 'main form', 1, (name) => name === 'number');
    await owner.locator('#number').fill({ en: '555666775', fr: '123456741' }[locale]);
    await owner.getByRole('button', { name: say('firm-make'), exact: true }).click();
    await isQuiet(owner);
    const firm = owner.url();
    await readEverywhere(owner, [firm, `/${locale}/${locale === 'en' ? 'my-page' : 'mon-espace'}`]);

    // a form in a language is begun, and every box of a section says something that would run
    await owner.goto({ en: '/en/applications', fr: '/fr/demandes' }[locale]);
    await owner.getByRole('link', { name: say('application-new') }).click();
    await owner.locator('input[value=research-claim]').check();
    await owner.getByLabel('Maple Robotics Inc.').check();
    await owner.getByRole('button', { name: say('application-begin'), exact: true }).click();
    const claim = owner.url();
    await owner.locator('.tasks').getByRole('link').nth(1).click();
    await fillAll(owner, 'main form', 9);
    await owner.getByRole('button', { name: say('claim-save'), exact: true }).click();
    await isQuiet(owner);
    await owner.goto(claim);
    await owner.getByRole('link', { name: say('claim-check') }).click();
    await isQuiet(owner);

    await owner.goto({ en: '/en/talk-to-a-person/ask', fr: '/fr/parler-a-quelqu-un/demander' }[locale]);
    await owner.locator('#question').fill(PAYLOADS.slice(0, 8).join('\n'));
    await owner.getByLabel(say('handoff-writing')).check();
    await owner.locator('#mail').fill('omar@example.org');
    await owner.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await isQuiet(owner);
    await owner.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    await isQuiet(owner);
    const reference = await owner.locator('.keep .reference__value').first().innerText();

    const officer = await at('Olivier Roy', { en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' }[locale]);
    await isQuiet(officer);
    await officer.locator('.queue__link', { hasText: reference }).click();
    await isQuiet(officer);
    await officer.getByRole('button', { name: say('desk-claim') }).click();
    await officer.locator('#answer').fill(PAYLOADS.slice(8, 16).join('\n\n'));
    await officer.getByRole('button', { name: say('desk-send-mail') }).click();
    await isQuiet(officer);
    await owner.reload();
    await expect(owner.locator('.history')).toContainText('ran()');
    await isQuiet(owner);
  });
}
