// Single keys at the desk: each does what it says, none does anything while somebody types, and all can be turned off. In a
// portal where nobody else works: the next request is one of this test.

import type { Page } from '@playwright/test';

import { test as base } from './support/demonstration.ts';
import { address, expect } from './support/fixtures.ts';
import { LOCALES, type Locale, type Site } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { wordsOf } from './support/words.ts';

const OFFICER = 'Olivier Roy';
const DESK = { en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' };
const REQUEST = { en: /\/request\/[\w-]+$/, fr: /\/demande\/[\w-]+$/ };
const CALL = { en: /\/call$/, fr: /\/appel$/ };
const KEYS = { en: /\/keys$/, fr: /\/touches$/ };
const LOADED = 'script[src$="/desk-keys.js"]';
const ALL = ['n', 't', 'r', 'm', 'p', 'v', 'c', 'a', '?'];

const test = base.extend<{ site: Site }>({
  // the addresses are those of the other portal with the starter catalogue
  site: async ({ demonstration }, use) =>
    use({ ...(JSON.parse(process.env.PASSERELLE_STARTER ?? '{}') as Site), origin: demonstration.origin }),
});

/** Somebody asks, so that there is something in the queue. */
async function ask(person: Page, locale: Locale, site: Parameters<typeof address>[0]) {
  const say = wordsOf(locale);
  await person.goto(address(site, 'ask', locale));
  await person.locator('#question').fill('Which form do I need?');
  await person.getByLabel(say('handoff-writing')).check();
  await person.locator('#mail').fill('amina@example.org');
  await person.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
  await person.getByRole('button', { name: say('handoff-send'), exact: true }).click();
  return person.locator('.keep .reference__value').first().innerText();
}

/** Sees what each single key leads to, from the queue to an answer that is sent. */
for (const locale of LOCALES) {
  const say = wordsOf(locale);

  test(`each key does what it says, ${locale}`, async ({ accessible, elsewhere, page, site }) => {
    await ask(await elsewhere(), locale, site);
    await ask(await elsewhere(), locale, site);
    await signIn(page, locale, OFFICER, DESK[locale]);
    await expect(page.locator(LOADED)).toHaveCount(1);
    for (const key of ['n', 'c', 'a', '?']) await expect(page.locator(`[aria-keyshortcuts="${key}"]`)).toHaveCount(1);

    await page.keyboard.press('c');
    await expect(page.locator('#look')).toBeFocused();
    await page.keyboard.type('nta?');
    await expect(page.locator('#look')).toHaveValue('nta?');
    await expect(page).toHaveURL(DESK[locale]);
    await page.locator('h1').click();
    for (const modifier of ['Control', 'Alt', 'Shift']) await page.keyboard.press(`${modifier}+m`);
    await page.keyboard.press('Shift+A');
    await expect(page).toHaveURL(DESK[locale]);

    await page.keyboard.press('n');
    await expect(page).toHaveURL(REQUEST[locale]);
    const first = page.url();
    await page.keyboard.press('n');
    await expect(page).not.toHaveURL(first);
    await expect(page).toHaveURL(REQUEST[locale]);

    await page.keyboard.press('t');
    await expect(page.locator('#answer')).toBeVisible();
    const here = page.url();
    await page.keyboard.press('m');
    await expect(page.locator('#note')).toBeFocused();
    await page.locator('h1').click();
    await page.keyboard.press('p');
    await expect(page.locator('.pass-on')).toHaveAttribute('open', '');
    await expect(page.locator('#to')).toBeFocused();
    await page.locator('h1').click();
    await page.keyboard.press('r');
    await expect(page.locator('#answer')).toBeFocused();
    await page.keyboard.type('r v n t m p c a ?');
    await expect(page.locator('#answer')).toHaveValue('r v n t m p c a ?');
    // a key that would leave the page leads to what is written and not sent
    await page.locator('h1').click();
    for (const key of ['n', 'a', '?']) {
      await page.keyboard.press(key);
      await expect(page.locator('#answer')).toBeFocused();
      await page.locator('h1').click();
    }
    expect(page.url()).toBe(here);
    await page.keyboard.press('v');
    await expect(page.locator('.preview')).toContainText('r v n t m p c a ?');
    await expect(page.locator('#answer')).toHaveValue('r v n t m p c a ?');
    await accessible(page);
    await page.getByRole('button', { name: say('desk-send-mail') }).click();
    await expect(page.locator('.history')).toContainText('r v n t m p c a ?');

    // it is another page now, whose script has run
    await expect(page.locator('.preview')).toHaveCount(0);
    await page.waitForLoadState();
    await page.keyboard.press('a');
    await expect(page).toHaveURL(CALL[locale]);
    await page.locator('h1').click();
    await page.keyboard.press('r');
    await expect(page.locator('#asked')).toBeFocused();
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await expect(page).toHaveURL(KEYS[locale]);
    await expect(page.locator('.key')).toHaveText(ALL.map((key) => key.toUpperCase()));
    await accessible(page);
  });
}

test('turned off, the keys are not even loaded, and the choice stays', async ({ page }) => {
  await signIn(page, 'en', OFFICER, `${DESK.en}/keys`);
  const say = wordsOf('en');
  await page.getByRole('button', { name: say('desk-keys-turn-off') }).click();
  await expect(page.getByText(say('desk-keys-off'))).toBeVisible();
  for (const path of ['', '/call', '/keys', '/experts', '/callbacks', '/publications']) {
    await page.goto(DESK.en + path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(LOADED)).toHaveCount(0);
    await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
  }
  await page.goto(DESK.en);
  for (const key of ALL) await page.keyboard.press(key);
  await expect(page).toHaveURL(DESK.en);
  await page.goto(`${DESK.en}/keys`);
  await page.getByRole('button', { name: say('desk-keys-turn-on') }).click();
  await expect(page.locator(LOADED)).toHaveCount(1);
});

test('no page of the public carries the keys', async ({ page, site }) => {
  await page.goto(address(site, 'service', 'en'));
  await expect(page.locator(LOADED)).toHaveCount(0);
});

// What somebody types who writes a call down: 4 keys a second are slow. The program's own answers count too.
const PACE = 4;
const MOST = 30;
const ASKED = 'Form for a permit?';
const TOLD = 'Form 5710, online. Send it before the permit you have ends..';

test('a call is written down by keys alone, in less than half a minute', async ({ page }) => {
  await signIn(page, 'en', OFFICER, DESK.en);
  expect(TOLD).toHaveLength(60);
  let presses = 0;
  let waited = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    for (const letter of text) await press(letter);
  };
  const answered = async (key: string, url: RegExp) => {
    const before = Date.now();
    await press(key);
    await page.waitForURL(url);
    await page.waitForLoadState('load');
    waited += Date.now() - before;
  };
  const until = async (selector: string) => {
    const here = () => page.locator(selector).evaluate((part) => part === document.activeElement);
    for (let tries = 0; tries < 20 && !(await here()); tries += 1) await press('Tab');
    await expect(page.locator(selector)).toBeFocused();
  };
  await answered('a', CALL.en);
  // nobody reads a reference out: the box for it is left, then the key leads to what they ask
  await press('Tab');
  await press('r');
  await expect(page.locator('#asked')).toBeFocused();
  await type(ASKED);
  await until('#said');
  await type(TOLD);
  await until('form.form .button:not(.button--quiet)');
  await answered('Enter', REQUEST.en);
  await expect(page.locator('.history')).toContainText(TOLD);
  const seconds = presses / PACE + waited / 1000;
  console.log(`a call: ${presses} keys, ${waited} ms of answers, ${seconds.toFixed(1)} s at ${PACE} keys a second`);
  expect(seconds).toBeLessThan(MOST);
});
