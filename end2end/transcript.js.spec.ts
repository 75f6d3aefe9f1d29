// The journey from a question to its answer as it is heard: what a screen reader says of each page stands in
// `transcripts/`, in both languages, so that a change of what is heard is read before it is accepted
// (`playwright test transcript --update-snapshots`). The clock of this portal stands still.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './support/fixtures.ts';
import { LOCALES, type Locale } from './support/pages.ts';
import { signIn } from './support/people.ts';
import { Portal } from './support/portal.js';
import { spoken } from './support/spoken.ts';
import { wordsOf } from './support/words.ts';

/** A Wednesday at ten in the morning in Ottawa: the desk is open. */
const CLOCK = '2027-02-03 15:00:00';
const FAKETIME = readdirSync('/usr/lib').map((folder) => join('/usr/lib', folder, 'faketime/libfaketime.so.1')).find(existsSync) ?? '';
const OFFICER = 'Olivier Roy';
const ASK = { en: '/en/talk-to-a-person/ask', fr: '/fr/parler-a-quelqu-un/demander' };
const DESK = { en: '/en/desk/esdc-edsc', fr: '/fr/centre-de-reponse/esdc-edsc' };
const SAID = {
  en: { asked: 'Is this the right form for a study permit?', answer: 'Yes: form IMM 1294, with the letter of your school.' },
  fr: { asked: 'Est-ce le bon formulaire pour un permis d’études?', answer: 'Oui : le formulaire IMM 1294, avec la lettre de votre école.' },
};

const portal = new Portal('transcripts');

test.beforeAll(async () => {
  portal.orders = ['--demo'];
  portal.more = { PASSERELLE_RATE: '0', LD_PRELOAD: FAKETIME, FAKETIME: CLOCK, FAKETIME_DONT_FAKE_MONOTONIC: '1', TZ: 'UTC' };
  await portal.serve();
});
test.afterAll(() => portal.stop());
// what reads the page is put into it, which the policy of our pages forbids
test.use({ bypassCSP: true, baseURL: async ({}, use) => use(portal.origin) });

/** Keeps what is heard of a page under a name. What surrounds every page stands in the first alone. */
async function heard(page: Page, locale: Locale, name: string, varies: string[] = []) {
  expect(await spoken(page, name.startsWith('1') ? 'body' : 'main', varies)).toMatchSnapshot([locale, `${name}.txt`]);
}

for (const locale of LOCALES) {
  const say = wordsOf(locale);
  const said = SAID[locale];

  test(`a question and its answer are heard, ${locale}`, async ({ browser, page, watch }) => {
    watch.expectHost(portal.origin);
    watch.expectFailures = true;
    await page.goto(ASK[locale]);
    await heard(page, locale, '1-ask');
    await page.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await heard(page, locale, '2-refused');
    await page.locator('#question').fill(said.asked);
    await page.getByLabel(say('handoff-writing')).check();
    await page.locator('#mail').fill('amina@example.org');
    await page.getByRole('button', { name: say('handoff-continue'), exact: true }).click();
    await heard(page, locale, '3-card');
    await page.getByRole('button', { name: say('handoff-send'), exact: true }).click();
    const varies = await page.locator('.keep .reference__value').allInnerTexts();
    await heard(page, locale, '4-sent', varies);

    const context = await browser.newContext({ baseURL: portal.origin, bypassCSP: true });
    const desk = await context.newPage();
    await signIn(desk, locale, OFFICER, DESK[locale]);
    await heard(desk, locale, '5-queue', varies);
    await desk.locator('.queue__link', { hasText: varies[0] }).click();
    await desk.getByRole('button', { name: say('desk-claim') }).click();
    await heard(desk, locale, '6-at-the-desk', varies);
    await desk.locator('#answer').fill(said.answer);
    await desk.getByRole('button', { name: say('desk-send-mail') }).click();
    await expect(desk.locator('.history')).toContainText(said.answer);
    await context.close();

    await page.reload();
    await heard(page, locale, '7-answered', varies);
  });
}
